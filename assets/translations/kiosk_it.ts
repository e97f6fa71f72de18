<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>O quella di un’altra persona dello stesso appuntamento.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>La sua data di nascita</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mese</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation>Cambia lingua</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Più in basso</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>Sposta tutto nella parte bassa dello schermo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Ricomincia</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Call center</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>Si rivolga alla reception. Chiedere non fa perdere l’appuntamento.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>Il personale è qui per aiutarla</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>I dati inseriti saranno cancellati tra %n secondo.</numerusform>
            <numerusform>I dati inseriti saranno cancellati tra %n secondi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Scelga la sua lingua</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>Cancella l’ultimo carattere</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>Lettere arabe</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Cancella l’ultimo carattere</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettere latine</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>Le resta %n tentativo.</numerusform>
            <numerusform>Le restano %n tentativi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>È stampato sulla conferma, sotto il codice.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>Inserisca il riferimento dell’appuntamento</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>Ho capito</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>Usa un altro riferimento</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>Avvicini il codice al lettore</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>Avvicini il suo codice al lettore</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>Il codice è sulla conferma dell’appuntamento, su carta o sul telefono.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Inserire il riferimento</translation>
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
        <translation>Addetto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Amount in dirhams</source>
        <translation>Importo in dirham</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Appuntamento</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivo</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>Call center: {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>Tasse consolari</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>Cambio consolare</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confermato da</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Senza contatto</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICATO {copy_number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Marca elettronica – eTimbre</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>Hand this stamp to the agent with your file. It can be used once.</source>
        <translation>Consegni questa marca all’addetto con la sua pratica. Può essere usata una sola volta.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>Conservi questa ricevuta.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Inserimento manuale</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Regno del Marocco</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Banda magnetica</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>Pagamento accettato</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>Pagamento in verifica</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Pagamento annullato</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>Pagamento non iniziato</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Ricevuta di pagamento</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Pagamento rifiutato</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>Si rivolga al personale dell’accoglienza</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Si accomodi. Il suo numero apparirà sullo schermo e sarà annunciato.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Consolato</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Pagina di prova della stampante</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Ricevuta n.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Riferimento</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Diritti di servizio</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Mostri questo foglio e la conferma dell’appuntamento.</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Imposta di bollo</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTALE</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>Codice tecnico</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminale</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>Il terminale non ha confermato se il pagamento è avvenuto. Non paghi di nuovo: l’addetto sta verificando.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>La linea e l’area nera toccano i due bordi, il codice QR è leggibile, nessuna riga manca.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>Questo foglio non è una ricevuta. Lo conservi fino al chiarimento del pagamento.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Totale in dirham</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Attesa stimata</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>È già registrato</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>Il suo posto in coda è conservato. Si accomodi.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>Marche eTimbre emesse</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n biglietto prima del suo</numerusform>
            <numerusform>%n biglietti prima del suo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Ristampa il biglietto</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Appuntamento alle {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>Data dell’appuntamento: {day}. La registrazione apre alle {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>Per un’altra copia si rivolga alla reception.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>Nessun biglietto qui sotto? Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>Non è stato possibile stampare il biglietto. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>Verifichi il riferimento e la data di nascita.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>Si rechi presso: {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>Si rivolga al personale</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Si accomodi. Il suo numero apparirà sullo schermo e sarà chiamato.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Ritiri il suo biglietto.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>Alla reception qualcuno la aiuterà. Tenga pronti i documenti.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>Il lettore è fuori servizio. Inserisca il riferimento.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>L’ora dell’appuntamento è passata</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>Questa data non esiste. Verifichi giorno, mese e anno.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Questo appuntamento è stato annullato</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>Il riferimento non è completo. Lo confronti con la conferma.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>Questo non è il codice di un appuntamento. Ne provi un altro.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>Non abbiamo trovato l’appuntamento</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>È già registrato</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>È registrato</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>È in anticipo</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Il prossimo è lei</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>Può prenotarne un altro sul sito degli appuntamenti o chiedere alla reception.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>La registrazione era possibile fino alle {hour}. Si rivolga alla reception: il personale la consiglierà.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>L’appuntamento è in un altro consolato</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>L’appuntamento è confermato. Torni a questo schermo alle {hour}.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>L’appuntamento è in un altro giorno</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Il suo numero</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>Il biglietto è in stampa. Attenda, per favore.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>È ancora qui?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Registrazione</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ho bisogno di più tempo</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Scelga la sua lingua</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>Scansiona il codice</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Inserire il riferimento</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Benvenuto</translation>
    </message>
</context>
</TS>
