<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Referencia</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Amount in dirhams</source>
        <translation>Importe en dírhams</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita previa</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Llegada</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>Centro de llamadas: {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>Tasas consulares</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>Tipo de cambio consular</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICADO {copy_number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Timbre electrónico – eTimbre</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Hand this stamp to the agent with your file. It can be used once.</source>
        <translation>Entregue este timbre al agente con su expediente. Solo se puede usar una vez.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>Conserve este recibo.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Introducción manual</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Reino de Marruecos</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Banda magnética</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>Pago aceptado</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>Pago en verificación</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pago cancelado</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>Pago no iniciado</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Recibo de pago</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Pago rechazado</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>Diríjase al personal de recepción</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Tome asiento. Su número aparecerá en la pantalla y se anunciará.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Consulado</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Página de prueba de la impresora</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Recibo n.º</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Gastos de servicio</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Presente este papel y su justificante de cita.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Derecho de timbre</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>Código técnico</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>El terminal no ha confirmado si el pago se ha realizado. No pague otra vez: el agente lo está comprobando.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>La línea y la zona negra llegan a los dos bordes, el código QR se lee y no falta ninguna línea.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>Este papel no es un recibo. Consérvelo hasta que se aclare el pago.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Total en dírhams</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Espera estimada</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Ya está registrado</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>Conserva su turno. Tome asiento.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>Timbres eTimbre emitidos</translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please come back to this screen at {hour}. Your appointment is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation type="unfinished">Tome asiento. Su número aparecerá en la pantalla y se anunciará.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation type="unfinished">Ya está registrado</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your number</source>
        <translation type="unfinished">Su número</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
