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
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation type="unfinished"></translation>
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
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>All slips are printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation type="unfinished">Appuntamento alle {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card and PIN; the terminal shows what to do. The red key of the terminal cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <extracomment>many commits of another process in a row are one look at the store somebody logged in (True) or the desk was locked (False)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished">Stampante</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor pays at the terminal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded fields of the form -&gt; longest text</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a test page or a scanner&apos;s line ended, beside the states of the drivers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation type="unfinished"></translation>
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
    <name>DeskScreen</name>
    <message>
        <source>Fees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
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
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Indietro</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation type="unfinished"></translation>
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
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Print again as a duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Importo</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">Riprova</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
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
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation type="unfinished"></translation>
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
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>Una chiusura non si modifica mai; le correzioni sono scritture del giorno dopo.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>IMPORTO RIMBORSATO</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>Conto dei timbri eTimbre</translation>
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
        <source>Authorised by</source>
        <translation>Autorizzato da</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Giornata contabile</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Per carta</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Per servizio</translation>
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
        <source>Card terminals</source>
        <translation>Terminali di pagamento</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>Dispositivo del titolare</translation>
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
        <source>Closed</source>
        <translation>Chiusura</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Chiuso da</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>Chiusura n.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confermato da</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Utilizzati</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Senza contatto</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Copia per il cliente</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICATO {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>Chiusura giornaliera</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Data del pagamento</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>Impronta di questa chiusura e della precedente</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Marca elettronica – eTimbre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Scaduti</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Prima ricevuta</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>Primo timbro</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuito</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>Dal terminale</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emessi</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>Conservare questa copia con i documenti del giorno.</translation>
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
        <source>Last receipt</source>
        <translation>Ultima ricevuta</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>Ultimo timbro</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Banda magnetica</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>Copia del consolato</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Esercente n.</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Numeri mancanti</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>Ricevuta originale</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>Nostro totale</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Codice PIN</translation>
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
        <source>Payments without a known outcome</source>
        <translation>Pagamenti senza esito noto</translation>
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
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
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
        <source>Refund accepted</source>
        <translation>Rimborso accettato</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Rimborso in corso di verifica</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Rimborso annullato</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>Rimborso non iniziato</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Rimborso n.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Ricevuta di rimborso</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Rimborso rifiutato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsati</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Rimborsi</translation>
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
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>Firma del contabile</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>Firma del titolare della carta</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>Firma del controllore</translation>
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
        <source>Terminal receipt</source>
        <translation>Ricevuta del terminale</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>L’importo torna sulla carta usata per pagare. La banca può impiegare alcuni giorni.</translation>
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
        <source>Total of the terminal</source>
        <translation>Totale del terminale</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>Non utilizzati prima</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>Non utilizzati ora</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>Valido una volta: consegnarlo all’agente con la pratica.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annullati</translation>
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
        <source>Without verification</source>
        <translation>Senza verifica</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Testimone</translation>
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
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>Timbri eTimbre non più validi</translation>
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
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>Broken: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Dispositivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end</extracomment>
        <translation type="unfinished">Consolato</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software</source>
        <translation type="unfinished">Programma</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is at work here?</source>
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
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation type="unfinished"></translation>
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
