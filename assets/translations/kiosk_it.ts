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
        <translation>Scambio dati</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Verificare la catena</translation>
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
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>Codice della marca</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>Un pagamento o un rimborso di questo terminale non ha ancora un esito noto. Va prima chiarito.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>Un responsabile deve autorizzarlo con il proprio PIN.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>Tutti gli scontrini sono stampati</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>L&apos;esito di un&apos;operazione precedente del terminale non è ancora noto. Chiarirlo prima.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>Un pagamento precedente non ha ancora un esito noto. Chiarirlo prima: ora non è stato addebitato nulla.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>L&apos;esito di un rimborso precedente di questo diritto non è ancora noto. Chiarirlo prima.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>Un&apos;altra persona, un responsabile, deve autorizzarlo.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>Un altro sportello è stato più veloce. L&apos;elenco è aggiornato.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Appuntamento alle {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>Autorizzazione {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Atto di nascita</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>Chiamarlo (non addebita nulla)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>Chiamata al terminale…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>Carta non indicata</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminale di pagamento</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>Carta {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>Cancelleria {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>Incassato dalla chiusura del {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>Scegliere che cosa viene restituito.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>Scegliere perché il denaro viene restituito.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Lettore di codici</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>Consenso dei genitori</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Denuncia di smarrimento</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Non ripetere il rimborso. Leggere lo scontrino o il display del terminale, poi indicare qui cosa mostra. Il visitatore riceve uno scontrino d&apos;incidente.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Non ripetere il pagamento. Leggere lo scontrino o il display del terminale, poi indicare qui cosa mostra. Il visitatore riceve uno scontrino d&apos;incidente.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>Tutto ciò che questo terminale ha incassato finora</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>Scambio dati: stato non ancora noto</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Libretto di famiglia</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>Concludere prima la visita a questo sportello.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>Annullare sul terminale il pagamento di questo importo</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>Presente dalle {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>Non so come sia finita</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>Non ho avviato nulla sul terminale</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>Fototessere</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>In uso da un altro programma</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>In uso dal totem di accettazione</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>In uso dallo sportello</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>Scontrino d&apos;incidente</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Non viene richiesto da solo. Leggere lo scontrino del terminale o chiedere i suoi totali.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>Può essere di un altro pagamento: confrontare con lo scontrino.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>Indica al visitatore cosa fare. Il tasto rosso annulla.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>Digitare questo importo sul terminale</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>Digitare questo rimborso sul terminale</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>Inserito a mano</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>Ultima chiusura, {moment}: {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>Controllare se è uscita la pagina di prova</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>Carta d&apos;identità nazionale (CNIE)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>Non sono permesse altre copie di questo scontrino.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Nessuna somma restituita.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>Nessuna somma restituita. Se si richiede di nuovo, il modulo mostra cos&apos;altro è possibile.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>Nessuna somma restituita. Guardare il terminale, poi richiedere di nuovo.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>Nessuna somma restituita. Il terminale non può eseguire questa richiesta.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>Nessuna somma restituita. Il terminale è occupato o in un menu: premere il tasto rosso, poi richiedere di nuovo.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>Nessuna somma restituita. Terminale irraggiungibile: controllare cavo e alimentazione, poi richiedere di nuovo.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>Nessuna somma restituita. Si può richiedere di nuovo.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Carta esaurita</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>Manca la carta nella stampante del totem di accettazione</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>Non restano numeri di marca. Chiamare il tecnico: serve una nuova serie.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Nessuno in attesa.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Non ancora provato</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>Nulla risulta addebitato. Attenzione: una carta già addebitata lo sarebbe due volte.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>Nessun addebito. Un altro programma usa il terminale. Chiamare il tecnico.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>Nessun addebito. Guardare il terminale, poi riprovare.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>Nessun addebito. Proporre di riprovare o di usare un&apos;altra carta.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>Nessun addebito. Il terminale non accetta questo importo o questa valuta.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>Non è stato addebitato nulla. Il terminale chiede prima la chiusura: toccare il suo stato in alto (F1) e chiuderlo.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>Nessun addebito. Il terminale è occupato o in un menu: premere il tasto rosso, poi riprovare.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Nessun addebito. Terminale irraggiungibile: controllare cavo e alimentazione, poi riprovare.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>Nessun addebito. Si può riprovare.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Numero di pagamenti</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>Numero {value}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation>Non in linea dalle {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>Solo un cassiere o un supervisore può chiudere la giornata del terminale.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>Solo un cassiere o un responsabile può ristampare.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Irraggiungibile</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagato due volte</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>Carta bloccata nella stampante del totem di accettazione</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Carta quasi esaurita</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>Carta quasi esaurita nella stampante del totem di accettazione</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>L&apos;esito del pagamento {reference} non è noto. Qui non si può addebitare nessuna carta finché non è chiarito.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>Pagamento {reference} delle {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>Presentare la carta</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>Riprendere la carta</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>Carta d&apos;identità precedente</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Passaporto precedente</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Stampare una pagina di prova</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>Coperchio della stampante aperto</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>La stampante non risponde</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>Taglierina della stampante bloccata</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>Stampante non in linea</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Stampante pronta</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>Stampante troppo calda</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Prova di residenza</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letto</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Leggere un codice</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>Leggere ciò che mostra, poi riprovare o chiamare il tecnico.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>Pronto: avvicinare un codice</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevuta</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>Ricevuta della domanda</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Ricevuta {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>Ricevuta, copia del consolato</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>Riferimento {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Ricevuta di rimborso</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>Ricevuta di rimborso, copia del consolato</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>L&apos;esito del rimborso {reference} non è noto. Qui non si può addebitare né accreditare nessuna carta finché non è chiarito.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>Rimborso {reference} delle {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Permesso di soggiorno</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Prestazione non resa</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>Servizio {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Modulo firmato</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>Marca {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Senza scambio dati</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>Il terminale non risponde</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>Terminale in uso</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>Terminale: stato non ancora noto</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>Terminale fuori servizio</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>Terminale irraggiungibile</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>Terminale pronto</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>Pagina di prova non stampata</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>Pagina di prova stampata</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>Richiesta alla banca…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>La carta è stata rifiutata</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>Il cambio di cancelleria è variato. Comunicare il nuovo importo al visitatore, poi riprovare.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>Lo scontrino di chiusura viene stampato. Firmarlo e conservarlo.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>Il lettore di codici del totem di accettazione non risponde</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>La chiusura non è iniziata</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>Le ultime cifre della carta sono quattro, oppure lasciare vuoto.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>L&apos;importo di questa marca è già stato restituito.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Denaro restituito</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>Il numero dello scontrino: lettere, cifre e trattini, o lasciare vuoto.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>Il numero di pagamenti è diverso: {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>Il pagamento non è iniziato</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>Il pagamento è segnato come inserito a mano; ne risponde il suo nome.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>La stampante del totem di accettazione non risponde</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>La stampante del totem di accettazione deve raffreddarsi</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>La stampante del totem di accettazione è offline</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>La stampante del totem di accettazione è aperta</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>Il rimborso non è iniziato</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>Il rimborso è stato annullato al terminale</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>La marca è stata usata: il suo diritto non può essere restituito.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>La marca è scaduta.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>La marca è annullata.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>Le marche sono emesse. Consegnare la ricevuta e le marche.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>Le marche non sono più valide. Ritirarne gli scontrini e consegnare la ricevuta di rimborso.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>La tariffa non ha prezzo o cambio di oggi per questi servizi. Chiamare il tecnico.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>Il terminale e la sua banca contano totali diversi. Conservare lo scontrino per la banca.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>Il terminale storna il suo ultimo pagamento; serve la stessa carta.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>Il terminale accredita la carta; serve la stessa carta.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>Nel frattempo il terminale ha fatto altro. Rivedere il modulo, poi ripetere.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>Il terminale non raggiunge la sua banca. Controllare la rete, poi riprovare.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>Il terminale sta chiudendo la giornata…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>Il terminale non ha dato alcuna registrazione leggibile.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>Il terminale non ha dato i totali.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>Il terminale ha chiuso la giornata</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>Il terminale è occupato o in un menu: premere il tasto rosso, poi riprovare.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Il terminale non è raggiungibile: controllare cavo e alimentazione, poi riprovare.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>Il terminale ha rifiutato</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>Il terminale ha rifiutato la chiusura</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>Il terminale rifiuta la password. Chiamare il tecnico.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>È stato chiesto al terminale di fermarsi. Decide lui; attendere la risposta.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>Il terminale non è stato raggiunto. Controllarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>Il terminale lavora; seguire il suo schermo</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>Ultima registrazione del terminale: {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>Il totale del terminale e il nostro sono diversi: {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>Il visitatore ha annullato</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>Il visitatore paga dopo questo passo. Rinunciare solo se nulla è stato avviato: allora nulla risulta addebitato.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>Il visitatore digita il PIN</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>Questo scontrino non esiste.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Non c&apos;è nulla da pagare.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>Questi servizi sono già saldati.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>Questo diritto non è di questo pagamento.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>Non è più possibile. L&apos;elenco è aggiornato.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>Non è l&apos;importo dovuto. Correggerlo sul terminale, poi digitare ciò che mostra ora.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>Non è l&apos;importo dovuto. Rileggere lo scontrino e ridigitarne l&apos;importo: se è lo stesso viene creduto, e l&apos;esito andrà chiarito.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>Non è l&apos;importo di questo pagamento. Rileggere lo scontrino: può essere di un altro pagamento.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>Non è l&apos;importo di questo rimborso. Guardare di nuovo lo scontrino.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>Può richiedere alcuni minuti. Non toccare il terminale né il cavo.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>Questo pagamento è già stato chiarito.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>Questo pagamento non è stato approvato: non c&apos;è nulla da restituire.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Questo programma si è fermato prima della risposta del terminale. Leggere lo scontrino del terminale o chiedere i suoi totali.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>Questo rimborso è già stato chiarito.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>Questa marca non è più valida; non si ristampa.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>Questo terminale non può restituirlo. Redigere un ordine di rimborso per la banca; conservare la ricevuta con la pratica.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>Questo terminale si chiude dal proprio menu. Confrontare lo scontrino che stampa con i nostri totali.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>Questa visita non è più in archivio.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>Digitare l&apos;importo come sullo scontrino, ad esempio 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>Digitare l&apos;importo come si legge, ad esempio 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>Digitare il numero di autorizzazione dello scontrino.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>Digitare il numero di autorizzazione dello scontrino: lettere e cifre, al massimo 12.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>Digitare le ultime quattro cifre della carta come sullo scontrino, mai di più.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>Digitare ciò che si è letto: il numero dello scontrino o del giornale del terminale, o un breve motivo.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>Non sappiamo se la carta è stata addebitata</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>Non sappiamo se il denaro è stato restituito</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>Non sappiamo se il terminale ha chiuso la giornata</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>Cosa dice lo scontrino del terminale?</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>Chi non sa lascia l&apos;esito ignoto: qui non si addebita nessuna carta finché non è chiarito.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Sportello {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Senza appuntamento</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Importo errato</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Servizio errato</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>allo sportello</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>nato/a il {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>chiamato</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>si può fermare da qui</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annullato</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>annulla l&apos;ultimo pagamento</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>non si è presentato</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>chiusura da qui</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>scaduta</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluso</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuito</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>rimborsa</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>in stampa</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>i suoi scontrini si digitano</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>controllare se è stampato</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>importo restituito</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>nessun pagamento</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>non iniziato, la carta sta per finire: cambiate il rotolo, poi ristampatelo</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non stampato</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>non stampato, il suo modello è errato: chiamate il tecnico</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagato</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>stampato</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>dalle {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>ripete l&apos;ultimo pagamento</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>dà i suoi totali</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>la carta è finita: cambiate il rotolo, distruggete ciò che la stampante emette ancora, poi ristampatelo</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>usata</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annullata</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>in attesa della stampante</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>senza collegamento</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>Sportello</translation>
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
        <source>Ask the terminal again</source>
        <translation>Richiedere al terminale</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Diritti</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicare cosa mostra il terminale</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>Qui appaiono i diritti della visita a questo sportello.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>L&apos;archivio non ha risposto: forse l&apos;ultima azione non è avvenuta. Controllare prima di ripeterla; se dura, chiamare il tecnico.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Capito</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>Tutti i servizi sono saldati</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>Registrare come gratuito</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>Iniziare prima la visita: non paga chi non è presente.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>Incassare con carta</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuito</translation>
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
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>Lingua di questo schermo</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>Scegliere il nome, poi digitare il PIN.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Accedere</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>Nessuno è ancora noto: l&apos;elenco arriva con il primo scambio.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>Chi lavora a questo sportello?</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>Importo dovuto</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>Importo sullo scontrino</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>Importo mostrato dal terminale</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numero di autorizzazione</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Scegliere ciò che si è letto</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Ultime 4 cifre della carta</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>Nessuno scontrino? Guardare lo schermo del terminale o stamparne il giornale.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>Numero dello scontrino (facoltativo)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Registrare</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>Il terminale mostra questo importo</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>Questo terminale non è collegato. Poi digitare qui l&apos;importo che mostra.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>Illeggibile o senza scontrino</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>Attendere la fine del pagamento, poi leggere lo scontrino.</translation>
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
        <source>Capital letters</source>
        <translation>Maiuscole</translation>
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
        <source>Small letters</source>
        <translation>Minuscole</translation>
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
        <translation>
            <numerusform>Può mancare %n scontrino: guardare la stampante</numerusform>
            <numerusform>Possono mancare %n scontrini: guardare la stampante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>Ancora %n scontrino da stampare</numerusform>
            <numerusform>Ancora %n scontrini da stampare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>Restituire il denaro</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>Ristampare come duplicato</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>Ricevute e marche</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>Mostrare il codice di questa marca</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Chiedere al terminale di fermarsi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicare cosa mostra il terminale</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprovare</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>Interrogarla di nuovo</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>Svuotare la memoria: dopo non esce nulla</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Stampare una pagina di prova</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Stampante %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>Contato dagli scontrini stampati da quando è stato indicato un rotolo nuovo.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Lunghezza di un rotolo nuovo</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Rotolo nuovo inserito</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
</context>
<context>
    <name>PrinterProfile</name>
    <message>
        <source>Find out which profile fits</source>
        <translation>Cercare il profilo adatto</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Adatto: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
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
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>Il server non ha rifiutato nulla</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Rifiutato dal server</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Inviare di nuovo</translation>
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
            <numerusform>%n in attesa</numerusform>
            <numerusform>%n in attesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>Chiamare %1</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Chiamare il prossimo</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nessuno in attesa</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
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
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>Indietro: nulla viene restituito</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Restituire il denaro</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Restituire ora</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>Nessun altro responsabile è noto in questa sede. Il denaro si restituisce solo con una seconda persona.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN della seconda persona</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>Che cosa si restituisce?</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>Chi lo autorizza?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Perché?</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Chiedere al terminale di fermarsi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indicare cosa mostra il terminale</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Da restituire</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>Importo sullo scontrino</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Richiedere al terminale</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>Chiedere al visitatore lo scontrino del terminale, o stamparne il giornale.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numero di autorizzazione</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Scegliere ciò che si legge</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>Ultime 4 cifre della carta (facoltativo)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>Più tardi: il terminale resta bloccato</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>Nessuna somma restituita? Le marche restano valide e si può richiedere di nuovo. Attenzione: una carta già accreditata lo sarebbe due volte.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>Nessun addebito?</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>Numero dello scontrino o del giornale del terminale, o un breve motivo</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>Leggere lo scontrino del terminale o il display. Il suo nome è registrato con la risposta: %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Registrare</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>I diritti restano dovuti e si possono incassare di nuovo. Attenzione: una carta già addebitata lo sarebbe due volte.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>Lo scontrino dice: restituito</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>Lo scontrino dice: pagato</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>Lo scontrino dice: rifiutato</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Il terminale viene interrogato…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>Il terminale conserva traccia dell&apos;ultimo pagamento.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>Il terminale non mostra pagamenti</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>Il terminale non mostra rimborsi</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>Cosa mostra il terminale?</translation>
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
        <source>Card terminal</source>
        <translation>Terminale</translation>
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
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>Inserito a mano dallo scontrino del terminale</translation>
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
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>NON SI SA SE IL TERMINALE HA CHIUSO LA GIORNATA</translation>
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
        <source>Other reason</source>
        <translation>Altro motivo</translation>
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
        <source>PIN code and signature</source>
        <translation>Codice PIN e firma</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Pagato due volte</translation>
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
        <source>Service not given</source>
        <translation>Prestazione non resa</translation>
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
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>IL TERMINALE HA RIFIUTATO LA CHIUSURA</translation>
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
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>Il terminale non ha confermato se il denaro è stato restituito. L’addetto sta verificando; controlli anche il Suo conto.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>Il terminale non ha confermato se il pagamento è avvenuto. Non paghi di nuovo: l’addetto sta verificando.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>I dati della carta sono sullo scontrino del terminale.</translation>
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
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>Questo foglio non è una ricevuta. Lo conservi fino al chiarimento del rimborso.</translation>
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
        <source>Wrong amount</source>
        <translation>Importo errato</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Servizio errato</translation>
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
        <translation>Troppi PIN errati. Riprovare alle {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errato.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n da inviare</numerusform>
            <numerusform>%n da inviare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>Un pagamento non ha ancora un esito noto: chiarirlo prima allo sportello. Il terminale non è stato chiamato.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>Uno scontrino precedente è ancora nel presentatore.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>Registrato qui</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>Interrotta: {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Può essere fermato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Testa della catena</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>Tabelle codici</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Coperchio</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Coperchio aperto</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparecchio</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Chiusura giornaliera</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>Ovunque; senza cavo, l&apos;agente digita gli scontrini</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Controllo di flusso</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>Francia; Concert V3, in rete o con cavo seriale</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>Francia; terminali meno recenti con cavo seriale</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>Germania, Austria; in rete o con cavo seriale</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>codice ISO 4217 per totali e chiusura</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>In millimetri; 0 è quella usuale per questa larghezza</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>In uso da un altro programma</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>In uso dal totem di accettazione</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>In uso dallo sportello</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>Non risponde.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>Non accetta più dati.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>Italia: Nexi e altri</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>Non è stato possibile svuotare la memoria.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Taglierina</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>Taglierina bloccata</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lingue</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Ultimo errore</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Ultimo esito</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>Ultimo scontrino al presentatore</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Ultimo successo</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Lunghezza di un rotolo nuovo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>Verificare se la pagina è uscita: la stampante non l’ha confermato.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nessuna risposta</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Nessun collegamento</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Senza carta</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>Nessun profilo adatto: la stampante non risponde su questo collegamento.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>Nessuna conferma in tempo.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>Nessun server: l&apos;apparecchio è isolato</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>Non è un&apos;impostazione di questo protocollo: toglierla</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Non ancora interrogata</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>Non si sa: nessuno ha ancora indicato un rotolo.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>Non salvato: un pagamento di questo terminale non ha ancora un esito noto. Chiarirlo prima allo sportello.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>Non salvato: qualcun altro ha cambiato le impostazioni. Ecco cosa dicono ora.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>Non salvato: il file delle impostazioni non si può scrivere.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Non iniziato</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>Non ancora verificata</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>In linea</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Carta quasi esaurita</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagamenti</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentatore</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Stampante pronta</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>Prova di stampa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numero di scontrino</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Rifiutati definitivamente</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Codice del risultato</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>Storno di un pagamento</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>Salvato. Nessuna postazione usa questa stampante.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>Salvato. Nessuna postazione usa questo terminale.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>Salvato. Riavviare il totem di accettazione: fino ad allora usa le vecchie impostazioni.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>Salvato. Riavviare il totem di accettazione e lo sportello: fino ad allora usano le vecchie impostazioni.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>Salvato. Riavviare lo sportello: fino ad allora usa le vecchie impostazioni.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>Porta seriale o indirizzo del terminale</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>Porta seriale, indirizzo o file di dispositivo della stampante</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Orologio del server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>Gli scontrini vengono digitati</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>Byte di stato</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariffa</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>Comunica l&apos;ultimo esito</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>Comunica i suoi passi</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>Numero del terminale</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>Il terminale {name} è ancora al lavoro</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>Chiusura del lotto in corso…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>Il collegamento non si apre.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>Il collegamento è in uso.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>Il collegamento si è interrotto.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>La stampante non l’ha confermato: spegnerla e riaccenderla prima di riusarla.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>La stampante ha confermato che la pagina è stampata.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>La stampante viene interrogata…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>La stampante non è stata chiamata. Chiudere prima l’altro programma.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>La stampante non è stata chiamata. Così la vede la sua postazione dal {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>La memoria della stampante viene svuotata…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>La memoria della stampante è vuota: dopo non esce nulla.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>Ricerca del profilo…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>La postazione è terminata</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>Non è stato possibile usare l’archivio; il registro dice perché.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>Il terminale risponde con queste impostazioni.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Il terminale viene interrogato…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>Il terminale non è stato chiamato. Chiudere prima l&apos;altro programma.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>Stampa della pagina di prova…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>La carta c’è</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Queste impostazioni non si possono usare.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>Questo rotolo è finito. Ne è stato inserito uno nuovo?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso orario</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Da inviare</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Troppo calda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>Totali del lotto aperto</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Numero di traccia</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>Quello che il programma sa di questo modello</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>Non è autorizzato a chiudere la giornata. Il terminale non è stato chiamato.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>interrogata finché nulla si muove</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>auto segue il collegamento</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>block, line: stampiamo noi gli scontrini; terminal: stampa lui</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>con caratteri</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>dalla rete o USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>con fili</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>byte di controllo provato per primo; quello del terminale si trova</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>contatore dopo il taglio</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>ritira ciò che nessuno prende</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>e per vecchi terminali che rifiutano E+</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>presentato, attende di essere preso</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>identificazione del software di cassa, dodici cifre</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>esaurita</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>bloccata</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>kept tiene la linea tra le operazioni</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>durata massima di un pagamento in secondi, da 30 a 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>ripetere il numero dell&apos;ultimo pagamento</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>nessun presentatore</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>nessuno l’ha preso: ritirato</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>nessuno l’ha preso: espulso</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>nessuna: ogni lingua è inviata come punti</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>numero del terminale, fino a 8 cifre; zeri per qualsiasi</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>numero di questa cassa, da 1 a 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>numero di questa cassa, fino a 8 cifre</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>numero restituito dopo il taglio</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>dei testi che non indicano il proprio</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>offrire messaggi numerati</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>espelle ciò che nessuno prende</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>secondi in cui si richiede a un terminale occupato, da 0 a 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>secondi per cercare una porta scomparsa, da 0 a 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>secondi tra due byte, da 0.05 a 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>secondi per una prima risposta, da 1 a 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>secondi per una conferma, da 0.5 a 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>secondi per il messaggio successivo, da 30 a 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>sei cifre di questo terminale</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>stato dopo il taglio</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>etichetta che porta il nostro riferimento; vuota: nessuna</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>preso</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>versione del protocollo, quattro cifre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>yes: il terminale ci invia gli scontrini</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>Restano {left} di {whole}, circa {count} biglietti</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Catena integra, %n evento</numerusform>
            <numerusform>Catena integra, %n eventi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>Dispositivi, archivio e scambio</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Uscire</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tecnico</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>L&apos;archivio non ha risposto; il registro dice perché.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Capito</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>Chi lavora qui?</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocollo</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>Chiedere lo stato</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminale di pagamento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>Ristampa chiusura</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Chiusura giornata</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Chiudere la giornata</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>Chiudere ora la giornata del terminale?</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>I suoi totali</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>Nessuno sa come è finita l&apos;ultima chiusura: leggere prima lo scontrino del terminale.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>Il terminale invia alla banca ciò che ha incassato e inizia un nuovo lotto. Può richiedere alcuni minuti, senza pagamenti nel frattempo. Poi viene stampato lo scontrino di chiusura.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>Chiedere di fermarsi</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>Terminale %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Chiusura giornaliera</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Chiudere la giornata</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Ultimo esito</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>Il terminale chiude il lotto e lo invia alla banca. Può richiedere minuti.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totali</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Provare</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>Impostazioni del driver</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>Questo protocollo non ha impostazioni.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>Annullare</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>Valore predefinito</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Confermare</translation>
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
        <translation>Lingua di questo schermo</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Uscire</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>Mostra il terminale di pagamento: totali e chiusura</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>Il nostro giornale</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminale</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>called %n time(s)</source>
        <translation>
            <numerusform>chiamato %n volta</numerusform>
            <numerusform>chiamato %n volte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>Rimettere in coda</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Richiamare</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>Chiamare il prossimo o sceglierne uno in coda.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Non venuto</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Concludere la visita</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>Nessuno a questo sportello</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>Il visitatore è qui: iniziare</translation>
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
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>Nessuno ha preso il biglietto, che non è più disponibile. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, per favore.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>La carta è bloccata nella stampante. Ricordi questo numero: è sufficiente.</translation>
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
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>La stampante non ha carta. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>La stampante deve raffreddarsi. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>La stampante è aperta. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>La stampante al momento è fuori servizio. Ricordi questo numero: è sufficiente.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>Il lettore è fuori servizio. Inserisca il riferimento.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>Il biglietto di un’altra persona è ancora nella stampante. Ricordi questo numero: è sufficiente.</translation>
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
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>Ha preso il suo biglietto.</translation>
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
