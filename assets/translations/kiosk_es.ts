<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificar la cadena</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>O la de otra persona de la misma cita.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Su fecha de nacimiento</translation>
    </message>
</context>
<context>
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>Código del timbre</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>Un pago o una devolución de este terminal aún no tiene un resultado conocido. Acláralo primero.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>Un responsable debe autorizarlo con su propio PIN.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>Todos los tiques están impresos</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>Una operación anterior del terminal aún no tiene resultado conocido. Aclárela primero.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>Un pago anterior aún no tiene resultado conocido. Aclárelo primero: ahora no se ha cobrado nada.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>Un reembolso anterior de esta tasa aún no tiene resultado conocido. Aclárelo primero.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>Otra persona, un responsable, debe autorizarlo.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>Otra ventanilla fue más rápida. La lista está actualizada.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Cita a las {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>Autorización {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Partida de nacimiento</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>Llamarlo (no cobra nada)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>Llamando al terminal…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>Tarjeta no indicada</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de pago</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>Tarjeta {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>Cancillería {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>Cobrado desde el cierre del {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>Elija lo que se devuelve.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>Elija por qué se devuelve el dinero.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Lector de códigos</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>Consentimiento de los padres</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Declaración de pérdida</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>No repita el reembolso. Lea el tique o la pantalla del terminal e indique aquí lo que muestra. El visitante recibe un tique de incidencia.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>No repita el cobro. Lea el tique o la pantalla del terminal e indique aquí lo que muestra. El visitante recibe un tique de incidencia.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>Todo lo cobrado en este terminal hasta ahora</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>Intercambio aún sin estado</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Libro de familia</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>Termine primero la visita en esta ventanilla.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>Anule en el terminal el pago de este importe</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>Presente desde las {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>No sé cómo terminó</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>No he iniciado nada en el terminal</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>Fotos de identidad</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>En uso por el quiosco de registro</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>En uso por la ventanilla</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>Tique de incidencia</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>No se vuelve a preguntar solo. Lee el recibo del terminal o pide sus totales.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>Puede ser de otro pago: compárelo con el tique.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>Indica al visitante qué hacer. Su tecla roja cancela.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>Teclee este importe en el terminal</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>Teclee este reembolso en el terminal</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>Último cierre, {moment}: {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>Mire si salió la página de prueba</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>Documento nacional de identidad (CNIE)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>No se permiten más copias de este tique.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>No se ha devuelto nada.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>No se ha devuelto nada. Si lo pide de nuevo, el formulario muestra qué más es posible.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>No se ha devuelto nada. Mire el terminal y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>No se ha devuelto nada. El terminal no puede ejecutar esta petición.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>No se ha devuelto nada. El terminal está ocupado o en un menú: pulse su tecla roja y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>No se ha devuelto nada. No se alcanza el terminal: compruebe el cable y la corriente y pídalo de nuevo.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>No se ha devuelto nada. Puede pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>No hay papel en la impresora del quiosco de registro</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>No quedan números de timbre. Llame al técnico: el equipo necesita una nueva serie.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>No espera nadie.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Aún sin probar</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>Nada cuenta como cobrado. Asegúrese: una tarjeta ya cobrada se cobraría dos veces.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>No se ha cobrado nada. Otro programa usa el terminal. Llame al técnico.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>No se ha cobrado nada. Mire el terminal e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>No se ha cobrado nada. Ofrezca intentarlo de nuevo o usar otra tarjeta.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>No se ha cobrado nada. El terminal no admite este importe o moneda.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>No se ha cobrado nada. El terminal exige primero su cierre: toca su estado arriba (F1) y ciérralo.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>No se ha cobrado nada. El terminal está ocupado o en un menú: pulse su tecla roja e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>No se ha cobrado nada. No se alcanza el terminal: compruebe el cable y la corriente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>No se ha cobrado nada. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Número de pagos</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>Número {value}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation>Sin conexión desde las {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>Solo un cajero o un supervisor puede hacer el cierre del terminal.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>Solo un cajero o un responsable puede reimprimirlo.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Fuera de alcance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagado dos veces</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>Hay papel atascado en la impresora del quiosco de registro</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>Queda poco papel en la impresora del quiosco de registro</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>El pago {reference} no tiene resultado conocido. Aquí no se puede cobrar ninguna tarjeta hasta aclararlo.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>Pago {reference} de las {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>Presente la tarjeta</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>Retire la tarjeta</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>Documento de identidad anterior</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Pasaporte anterior</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>Tapa de la impresora abierta</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>Cuchilla de la impresora atascada</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>Impresora fuera de línea</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>Impresora demasiado caliente</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificante de domicilio</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Leer un código</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>Lee lo que muestra y vuelve a intentarlo o llama al técnico.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>Listo: acérquele un código</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>Resguardo de la solicitud</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Recibo {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>Recibo, copia del consulado</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>Referencia {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Recibo de reembolso</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>Recibo de reembolso, copia del consulado</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>El reembolso {reference} no tiene resultado conocido. Aquí no se puede cobrar ni abonar ninguna tarjeta hasta aclararlo.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>Reembolso {reference} de las {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permiso de residencia</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Servicio no prestado</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>Servicio {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulario firmado</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>Timbre {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Sin intercambio</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>El terminal no responde</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>Terminal en uso</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>Terminal aún sin estado</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>Terminal averiado</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>Terminal fuera de alcance</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>Terminal listo</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>Página de prueba no impresa</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>Página de prueba impresa</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>Consultando al banco…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>La tarjeta fue rechazada</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>El cambio de cancillería ha variado. Diga el nuevo importe al visitante e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>Se imprime el recibo de cierre. Fírmalo y guárdalo.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>El lector de códigos del quiosco de registro no responde</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>El cierre no ha empezado</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>Las últimas cifras de la tarjeta son cuatro, o déjelas vacías.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>El importe de este timbre ya se ha devuelto.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Dinero devuelto</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>El número del tique: letras, cifras y guiones, o déjelo vacío.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>El número de pagos difiere: {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>El pago no comenzó</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>El pago queda marcado como introducido a mano; su nombre responde de ello.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>La impresora del quiosco de registro no responde</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>La impresora del quiosco de registro tiene que enfriarse</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>La impresora del quiosco de registro está fuera de línea</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>La impresora del quiosco de registro está abierta</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>El reembolso no ha empezado</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>El reembolso se canceló en el terminal</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>El timbre se ha utilizado: su tasa no puede devolverse.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>El timbre ha caducado.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>El timbre está anulado.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>Los timbres están emitidos. Entregue el recibo y los timbres.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>Los timbres ya no son válidos. Recoja sus tiques y entregue el recibo de reembolso.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>La tarifa no tiene precio o cambio de hoy para estos servicios. Llame al técnico.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>El terminal y su banco cuentan totales distintos. Guarda su recibo para el banco.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>El terminal anula su último pago; hace falta la misma tarjeta.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>El terminal abona la tarjeta; hace falta la misma tarjeta.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>El terminal ha hecho otra cosa entretanto. Revise el formulario y repítalo.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>El terminal no llega a su banco. Mira su red y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>El terminal está haciendo su cierre…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>El terminal no ha dado ningún registro legible.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>El terminal no ha dado totales.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>El terminal ha hecho su cierre</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>El terminal está ocupado o en un menú: pulsa su tecla roja y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>No se llega al terminal: comprueba el cable y la corriente y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>El terminal lo ha rechazado</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>El terminal ha rechazado su cierre</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>El terminal rechaza la contraseña. Llama al técnico.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>Se ha pedido al terminal que pare. Decide él; espere su respuesta.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>No se ha llegado al terminal. Míralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>El terminal está trabajando; siga su pantalla</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>Último registro del terminal: {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>El total del terminal y el nuestro difieren: {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>El visitante canceló</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>El visitante paga después de este paso. Abandone solo si no se inició nada: entonces nada cuenta como cobrado.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>El visitante teclea su PIN</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>No existe ese tique.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>No hay nada que pagar.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>Estos servicios ya están saldados.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>Esta tasa no es de este pago.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>Ya no es posible. La lista está actualizada.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>No es el importe debido. Corríjalo en el terminal y teclee lo que muestra ahora.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>No es el importe debido. Relea el tique y teclee otra vez su importe: si se repite, se da por bueno y habrá que aclarar el resultado.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>Este no es el importe de este pago. Mire otra vez el tique: puede ser de otro pago.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>No es el importe de este reembolso. Mire de nuevo el tique.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>Puede tardar unos minutos. No toques el terminal ni su cable.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>Este pago ya fue aclarado.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>Este pago no fue aprobado: no hay nada que devolver.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Este programa terminó antes de que respondiera el terminal. Lee el recibo del terminal o pide sus totales.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>Este reembolso ya fue aclarado.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>Este timbre ya no es válido; no se reimprime.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>Este terminal no puede devolverlo. Haga una orden de reembolso al banco; guarde el recibo con el expediente.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>Este terminal hace su cierre en su propio menú. Compara el recibo que imprime con nuestros totales.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>Esta visita ya no está en la base.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>Teclee el importe como en el tique, por ejemplo 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>Teclee el importe tal como lo lee, por ejemplo 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>Teclee el número de autorización del tique.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>Teclee el número de autorización del tique: letras y cifras, 12 como máximo.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>Teclee las cuatro últimas cifras de la tarjeta como en el tique, nunca más.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>Escriba lo que ha leído: el número del tique o del diario del terminal, o un motivo breve.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>No sabemos si se cobró en la tarjeta</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>No sabemos si se devolvió el dinero</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>No sabemos si el terminal ha hecho su cierre</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>¿Qué dice el tique del terminal?</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>Quien no lo sabe deja el resultado sin conocer: aquí no se cobra ninguna tarjeta hasta aclararlo.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Ventanilla {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sin cita</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Importe equivocado</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Servicio equivocado</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>en ventanilla</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nacido/a el {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>llamado</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>se puede parar desde aquí</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>anula su último pago</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no se presentó</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>cierre desde aquí</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>devuelve dinero</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>imprimiéndose</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>sus recibos se teclean</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>compruebe si se imprimió</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>importe devuelto</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>ningún pago</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>no empezado, el papel está a punto de acabarse: cambie el rollo y vuelva a imprimirlo</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>no impreso</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>no impreso, su plantilla es incorrecta: llame al técnico</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>impreso</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>repite su último pago</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>da sus totales</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>se acabó el papel: cambie el rollo, destruya lo que aún saque la impresora y vuelva a imprimirlo</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>utilizado</translation>
    </message>
    <message>
        <source>void</source>
        <translation>anulado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>espera la impresora</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>sin conexión</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>Ventanilla</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>Volver a preguntar al terminal</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Tasas</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicar lo que muestra el terminal</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>Aquí se muestran las tasas de la visita en esta ventanilla.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>No se pudo usar la base de datos; quizá la última acción no se hizo. Compruébelo antes de repetirla; si persiste, llame al técnico.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>Todos los servicios están saldados</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>Registrar como gratuito</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>Empiece primero la visita: nadie paga sin estar aquí.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>Cobrar con tarjeta</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation>Cambiar de idioma</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>Mover todo a la parte inferior de la pantalla</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Centro de llamadas</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>Diríjase a recepción. Preguntar no le hará perder su cita.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>El personal está para ayudarle</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>Lo que ha escrito se borrará en %n segundo.</numerusform>
            <numerusform>Lo que ha escrito se borrará en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>Idioma de esta pantalla</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>Elija su nombre y teclee su PIN.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>Aún no se conoce a nadie: la lista llega con el primer intercambio.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>¿Quién trabaja en esta ventanilla?</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>Importe debido</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>Importe en el tique</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>Importe que muestra el terminal</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Número de autorización</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Elija lo que ha leído</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>4 últimas cifras de la tarjeta</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>¿No hay tique? Mire la pantalla del terminal o imprima su diario.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>Número del tique (opcional)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>El terminal muestra este importe</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>Este terminal no está conectado. Después teclee aquí el importe que muestra.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>Ilegible o sin tique</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>Espere el final del pago y lea el tique.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>Letras árabes</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Letras latinas</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>Le queda %n intento.</numerusform>
            <numerusform>Le quedan %n intentos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>Puede faltar %n tique: mire la impresora</numerusform>
            <numerusform>Pueden faltar %n tiques: mire la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>Falta imprimir %n tique</numerusform>
            <numerusform>Faltan por imprimir %n tiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>Devolver el dinero</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>Reimprimir como duplicado</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>Recibos y timbres</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>Mostrar el código de este timbre</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Pedir al terminal que pare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicar lo que muestra el terminal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>Preguntarle de nuevo</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>Vaciar su memoria: no saldrá nada después</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimir una página de prueba</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Impresora %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>Se cuenta por los tiques impresos desde que se indicó un rollo nuevo.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Longitud de un rollo nuevo</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Rollo nuevo colocado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
</context>
<context>
    <name>PrinterProfile</name>
    <message>
        <source>Find out which profile fits</source>
        <translation>Buscar el perfil adecuado</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Adecuado: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarlo</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>El servidor no ha rechazado nada</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rechazado por el servidor</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>Llamar %1</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Llamar al siguiente</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>No espera nadie</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>Está impresa en su confirmación, debajo del código.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>Escriba la referencia de su cita</translation>
    </message>
</context>
<context>
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>Atrás: no se devuelve nada</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Devolver el dinero</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Devolver ahora</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>No se conoce a otro responsable en este consulado. Solo se devuelve dinero con una segunda persona.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN de la segunda persona</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>¿Qué se devuelve?</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>¿Quién lo autoriza?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Pedir al terminal que pare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicar lo que muestra el terminal</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>A devolver</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>Importe en el tique</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Volver a preguntar al terminal</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>Pida al visitante el tique del terminal o imprima su diario.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Número de autorización</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Elija lo que lee</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>4 últimas cifras de la tarjeta (opcional)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>Más tarde: el terminal sigue bloqueado</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>¿No se ha devuelto nada? Los timbres siguen siendo válidos y puede pedirse de nuevo. Asegúrese: una tarjeta ya abonada se abonaría dos veces.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>¿No se cobró nada?</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>Número del tique o del diario del terminal, o un motivo breve</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>Lea el tique del terminal o su pantalla. Su nombre se registra con la respuesta: %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>Las tasas quedan pendientes y pueden cobrarse de nuevo. Asegúrese: una tarjeta ya cobrada se cobraría dos veces.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>El tique dice: devuelto</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>El tique dice: pagado</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>El tique dice: rechazado</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Preguntando al terminal…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>El terminal guarda un registro de su último pago.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>El terminal no muestra ningún pago</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>El terminal no muestra ningún reembolso</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>¿Qué muestra el terminal?</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>Usar otra referencia</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>Coloque el código delante del lector</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>Coloque su código delante del lector</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>El código está en la confirmación de su cita, en papel o en su teléfono.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Escribir mi referencia</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>Un cierre no se modifica nunca; las correcciones son asientos del día siguiente.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>IMPORTE DEVUELTO</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>Cuenta de timbres eTimbre</translation>
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
        <source>Authorised by</source>
        <translation>Autorizado por</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Día contable</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Por tarjeta</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Por servicio</translation>
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
        <source>Card terminal</source>
        <translation>Terminal de pago</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>Terminales de pago</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>Dispositivo del titular</translation>
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
        <source>Closed</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Cerrado por</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>Cierre n.º</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmado por</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Utilizados</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Sin contacto</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Copia para el cliente</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICADO {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>Cierre diario</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Fecha del pago</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>Huella de este cierre y del anterior</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Timbre electrónico – eTimbre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducados</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Primer recibo</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>Primer timbre</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>Del terminal de pago</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitidos</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>Guarde esta copia con los documentos del día.</translation>
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
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>Introducido a mano según el tique del terminal</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Reino de Marruecos</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>Último timbre</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Banda magnética</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>Copia del consulado</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Comercio n.º</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Números que faltan</translation>
    </message>
    <message>
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>NO SE SABE SI EL TERMINAL HA HECHO SU CIERRE</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>Recibo original</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>Nuestro total</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Código PIN</translation>
    </message>
    <message>
        <source>PIN code and signature</source>
        <translation>Código PIN y firma</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagado dos veces</translation>
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
        <source>Payments without a known outcome</source>
        <translation>Pagos sin resultado conocido</translation>
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
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
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
        <source>Refund accepted</source>
        <translation>Devolución aceptada</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Devolución en comprobación</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Devolución cancelada</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>Devolución no iniciada</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Devolución n.º</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Recibo de devolución</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Devolución rechazada</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Devoluciones</translation>
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
        <source>Service not given</source>
        <translation>Servicio no prestado</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Presente este papel y su justificante de cita.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>Firma del contable</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>Firma del titular de la tarjeta</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>Firma del interventor</translation>
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
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>EL TERMINAL HA RECHAZADO SU CIERRE</translation>
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
        <source>Terminal receipt</source>
        <translation>Recibo del terminal</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>El importe vuelve a la tarjeta con la que se pagó. El banco puede tardar unos días.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>El terminal no ha confirmado si se devolvió el dinero. El agente lo comprueba; mire también su cuenta.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>El terminal no ha confirmado si el pago se ha realizado. No pague otra vez: el agente lo está comprobando.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>Los datos de la tarjeta figuran en el recibo del propio terminal.</translation>
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
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>Este papel no es un recibo. Consérvelo hasta que se aclare el reembolso.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Total en dírhams</translation>
    </message>
    <message>
        <source>Total of the terminal</source>
        <translation>Total del terminal</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>No utilizados antes</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>No utilizados ahora</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>Un solo uso: entréguelo al agente con su expediente.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulados</translation>
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
        <source>Without verification</source>
        <translation>Sin verificación</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testigo</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Importe equivocado</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Servicio equivocado</translation>
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
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>Timbres eTimbre que ya no son válidos</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation>Demasiados PIN erróneos. Inténtelo a las {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN erróneo.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazado</numerusform>
            <numerusform>%n rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n por enviar</numerusform>
            <numerusform>%n por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>Un pago aún no tiene resultado conocido: acláralo primero en la ventanilla. No se ha llamado al terminal.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>Un tique anterior sigue en el presentador.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>Anotado aquí</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>Rota: {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Se puede parar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Cabeza de la cadena</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>Páginas de códigos</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>En todas partes; sin cable, el agente teclea los recibos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Control de flujo</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>Francia; Concert V3, por la red o un cable serie</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>Francia; terminales antiguos con cable serie</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>Alemania, Austria; por la red o un cable serie</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>código ISO 4217 para totales y cierre</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>En milímetros; 0 es la habitual de este ancho</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>En uso por otro programa</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>En uso por el quiosco de registro</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>En uso por la ventanilla</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>Ya no acepta datos.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>Italia: Nexi y otros</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>No se pudo vaciar su memoria.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Cuchilla</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>Cuchilla atascada</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>Último tique en el presentador</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Último éxito</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Longitud de un rollo nuevo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>Mire si salió la página: la impresora no lo ha confirmado.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>Ningún perfil es adecuado: la impresora no responde en este enlace.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>No llegó confirmación a tiempo.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>Sin servidor: el equipo funciona solo</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>No es un ajuste de este protocolo: quítelo</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún no consultada</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>No se sabe: nadie ha indicado aún un rollo.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>No guardado: un pago de este terminal aún no tiene resultado conocido. Acláralo primero en la ventanilla.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>No guardado: otra persona ha cambiado la configuración. Esto es lo que dice ahora.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>No guardado: no se puede escribir el archivo de configuración.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No iniciado</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>Aún sin verificar</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>No se imprimió nada.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Queda poco papel</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentador</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>Prueba de impresión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Número de recibo</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Rechazados definitivamente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Código de resultado</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>Anulación de un pago</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>Guardado. Ningún puesto usa esta impresora.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>Guardado. Ningún puesto usa este terminal.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>Guardado. Reinicie el quiosco de registro: hasta entonces usa la configuración anterior.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>Guardado. Reinicie el quiosco de registro y la ventanilla: hasta entonces usan la configuración anterior.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>Guardado. Reinicie la ventanilla: hasta entonces usa la configuración anterior.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>Puerto serie o dirección del terminal</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>Puerto serie, dirección o archivo de dispositivo de la impresora</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Reloj del servidor</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>Los recibos se teclean</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>Bytes de estado</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarifa</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>Dice su último resultado</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>Dice sus pasos</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>Número del terminal</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>El terminal {name} sigue trabajando</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>Cerrando el lote…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>No se puede abrir el enlace.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>El enlace está en uso.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>Se perdió el enlace.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>La impresora no lo ha confirmado: apáguela y enciéndala antes de volver a usarla.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>La impresora ha confirmado que la página está impresa.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>Se consulta la impresora…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>No se llamó a la impresora. Termine primero el otro programa.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>No se llamó a la impresora. Así la ve su puesto desde {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>Se vacía la memoria de la impresora…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>La memoria de la impresora está vacía: no saldrá nada después.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>Se busca el perfil…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>El puesto ha terminado</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>No se pudo usar el almacén; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>El terminal responde con estos ajustes.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Preguntando al terminal…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>No se ha llamado al terminal. Cierre primero el otro programa.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>Se imprime la página de prueba…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>Hay papel</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Esta configuración no se puede usar.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>Este rollo se ha terminado. ¿Se colocó uno nuevo?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Demasiado caliente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>Totales del lote abierto</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Número de traza</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>Lo que el programa sabe de este modelo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>No puede cerrar el día. No se ha llamado al terminal.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>consultada hasta que nada se mueve</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>auto sigue el enlace</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>block, line: imprimimos los recibos; terminal: imprime él</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>por caracteres</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>por la red o USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>por cable</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>byte de control que se prueba primero; se halla el del terminal</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>contador tras el corte</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>retira lo que nadie recoge</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>e para terminales antiguos que rechazan E+</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>presentado, espera ser recogido</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>identificación del programa de caja, doce cifras</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>atascada</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>kept mantiene la línea entre operaciones</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>segundos máximos de un pago, 30 a 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>devolver el número del último pago</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>sin presentador</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>nadie lo recogió: retirado</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>nadie lo recogió: expulsado</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno aún</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>ninguna: cada idioma se envía como puntos</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>número del terminal, hasta 8 cifras; ceros para cualquiera</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>número de esta caja, 1 a 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>número de esta caja, hasta 8 cifras</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>número devuelto tras el corte</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>de los textos que no indican el suyo</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>ofrecer mensajes numerados</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>expulsa lo que nadie recoge</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>segundos para volver a preguntar a un terminal ocupado, 0 a 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>segundos para buscar un puerto desaparecido, 0 a 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>segundos entre dos bytes, 0.05 a 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>segundos para una primera respuesta, 1 a 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>segundos para un acuse de recibo, 0.5 a 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>segundos para el mensaje siguiente, 30 a 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>seis cifras de este terminal</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>estado tras el corte</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>etiqueta que lleva nuestra referencia; vacía: ninguna</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>recogido</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>versión del protocolo, cuatro cifras</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>yes: el terminal nos envía sus recibos</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>Quedan {left} de {whole}, unos {count} tiques</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Cadena íntegra, %n evento</numerusform>
            <numerusform>Cadena íntegra, %n eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>Dispositivos, base e intercambio</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Técnico</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>No se pudo usar la base; el registro dice por qué.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>Preguntar cómo está</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de pago</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>Recibo de cierre otra vez</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Hacer el cierre</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>¿Hacer ahora el cierre del terminal?</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>Sus totales</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>Nadie sabe cómo terminó el último cierre: lee antes el recibo del terminal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>El terminal envía a su banco lo cobrado y empieza una nueva remesa. Puede tardar unos minutos, sin pagos entretanto. Después se imprime el recibo de cierre.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>Pedirle que pare</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>Terminal %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Cierre del día</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Último resultado</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>El terminal cierra su lote y lo envía al banco. Puede tardar minutos.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totales</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>Ajustes del controlador</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>Este protocolo no tiene ajustes.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>Valor por defecto</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n tique antes del suyo</numerusform>
            <numerusform>%n tiques antes del suyo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Imprimir el tique de nuevo</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation>Idioma de esta pantalla</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>Muestra el terminal de pago: sus totales y su cierre</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>Nuestro diario</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>llamado %n vez</numerusform>
            <numerusform>llamado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>Devolver a la cola</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Llamar de nuevo</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>Llame al siguiente o elija uno de la cola.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No vino</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Terminar la visita</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>Nadie en esta ventanilla</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>El visitante está aquí: empezar</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Cita a las {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>Fecha de la cita: {day}. El registro abre a las {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>Para otra copia, diríjase a recepción.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>¿No hay tique abajo? Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>No se pudo imprimir el tique. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>Nadie recogió el tique y ya no está disponible. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>Hay papel atascado en la impresora. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>Compruebe la referencia y la fecha de nacimiento.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>Diríjase a: {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>Diríjase al personal</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Tome asiento. Su número aparecerá en la pantalla y será llamado.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Recoja su tique.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>En recepción le ayudarán. Tenga sus documentos a mano.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>La impresora no tiene papel. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>La impresora tiene que enfriarse. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>La impresora está abierta. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>La impresora está fuera de servicio en este momento. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>El lector no funciona. Escriba su referencia.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>El tique de otra persona sigue en la impresora. Recuerde este número: es suficiente.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>La hora de su cita ha pasado</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>Esa fecha no existe. Compruebe día, mes y año.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Esta cita fue anulada</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>La referencia no está completa. Compárela con su confirmación.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>Este no es el código de una cita. Pruebe con otro.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>No hemos encontrado su cita</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Ya está registrado</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Está registrado</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Ha llegado antes de la hora</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Es el siguiente</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>Puede pedir otra en la web de citas o preguntar en recepción.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>El registro era posible hasta las {hour}. Diríjase a recepción: el personal le orientará.</translation>
    </message>
    <message>
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>Ya tiene su tique.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>Su cita es en otro consulado</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>Su cita se mantiene. Vuelva a esta pantalla a las {hour}.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Su cita es otro día</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Su número</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>Su tique se está imprimiendo. Espere, por favor.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Necesito más tiempo</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Elija su idioma</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>Escanear el código de mi cita</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Escribir mi referencia</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
</context>
</TS>
