<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Uitwisseling</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Gegevensopslag</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Keten controleren</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>Of die van een andere persoon van dezelfde afspraak.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Uw geboortedatum</translation>
    </message>
</context>
<context>
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>Code van de zegel</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>Van een betaling of terugbetaling op deze terminal is de uitkomst nog niet bekend. Zoek dat eerst uit.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>Een leidinggevende moet dit met de eigen pincode goedkeuren.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>Alle bonnen zijn gedrukt</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>De uitkomst van een eerdere handeling van de terminal is nog onbekend. Zoek die eerst uit.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>Een eerdere betaling heeft nog geen bekende uitkomst. Zoek die eerst uit: er is nu niets afgeschreven.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>De uitkomst van een eerdere terugbetaling van deze leges is nog onbekend. Zoek die eerst uit.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>Iemand anders, een leidinggevende, moet dit goedkeuren.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>Een ander loket was sneller. De lijst is bijgewerkt.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Afspraak om {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>Autorisatie {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Geboorteakte</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>Aanroepen (schrijft niets af)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>Terminal wordt aangeroepen…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>Kaart niet genoemd</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Betaalterminal</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>Kaart {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>Kanselarij {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>Ontvangen sinds de dagafsluiting van {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>Kies wat wordt teruggegeven.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>Kies waarom het geld wordt teruggegeven.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Codelezer</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>Toestemming van de ouders</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Verklaring van verlies</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Geef het niet nog eens terug. Lees de bon of het scherm van de terminal en geef hier aan wat daar staat. De bezoeker krijgt een incidentbon.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Neem de betaling niet opnieuw. Lees de bon of het scherm van de terminal en geef hier aan wat daar staat. De bezoeker krijgt een incidentbon.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>Alles wat tot nu toe op deze terminal is ontvangen</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>Uitwisseling nog niet bekend</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Trouwboekje</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>Rond eerst het bezoek aan dit loket af.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>Laat de terminal de betaling van dit bedrag annuleren</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>Aanwezig sinds {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>Ik weet niet hoe het afliep</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>Ik ben niets begonnen op de terminal</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>Pasfoto&apos;s</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>In gebruik door een ander programma</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>In gebruik door de aanmeldzuil</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>In gebruik door de balie</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>Incidentbon</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Er wordt niet vanzelf opnieuw gevraagd. Lees de bon van de terminal of vraag de totalen op.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>Het kan van een andere betaling zijn: vergelijk met de bon.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>Die toont de bezoeker wat te doen. De rode toets annuleert.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>Toets dit bedrag in op de terminal</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>Toets deze terugbetaling in op de terminal</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>Met de hand ingevoerd</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Taal: {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>Laatste dagafsluiting, {moment}: {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>Kijk of de testpagina is uitgekomen</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>Nationale identiteitskaart (CNIE)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>Meer kopieën van deze bon zijn niet toegestaan.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Er is niets teruggegeven.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>Er is niets teruggegeven. Vraagt u het opnieuw, dan toont het formulier wat nog kan.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>Er is niets teruggegeven. Kijk naar de terminal en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>Er is niets teruggegeven. De terminal kan dit verzoek niet uitvoeren.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>Er is niets teruggegeven. De terminal is bezig of in een menu: druk op de rode toets en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>Er is niets teruggegeven. De terminal is onbereikbaar: controleer kabel en stroom en vraag het opnieuw.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>Er is niets teruggegeven. U kunt het opnieuw vragen.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Geen papier</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>Geen papier in de printer van de aanmeldzuil</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>Er zijn geen zegelnummers meer. Bel de technicus: het apparaat heeft een nieuwe reeks nodig.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Er wacht niemand.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Nog niet getest</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>Er geldt niets als afgeschreven. Weet het zeker: een belaste kaart zou tweemaal belast worden.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>Er is niets afgeschreven. Een ander programma gebruikt de terminal. Bel de technicus.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>Er is niets afgeschreven. Kijk naar de terminal en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>Er is niets afgeschreven. Bied aan het opnieuw te proberen of een andere kaart te gebruiken.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>Er is niets afgeschreven. De terminal kan dit bedrag of deze munt niet aan.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>Er is niets afgeschreven. De terminal eist eerst de dagafsluiting: raak bovenaan de status aan (F1) en sluit de dag af.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>Er is niets afgeschreven. De terminal is bezet of in een menu: druk op de rode toets en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Er is niets afgeschreven. De terminal is onbereikbaar: controleer kabel en stroom en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>Er is niets afgeschreven. U kunt het opnieuw proberen.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Aantal betalingen</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>Nummer {value}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation>Offline sinds {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>Alleen een kassier of een leidinggevende mag de dag van de terminal afsluiten.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>Alleen een kassier of leidinggevende mag dit opnieuw drukken.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Onbereikbaar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Twee keer betaald</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>Er zit papier vast in de printer van de aanmeldzuil</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier bijna op</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>Papier bijna op in de printer van de aanmeldzuil</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>De uitkomst van betaling {reference} is onbekend. Hier kan geen kaart worden belast tot dat is uitgezocht.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>Betaling {reference} van {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>Bied de kaart aan</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>Neem de kaart terug</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>Vorige identiteitskaart</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Vorig paspoort</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testpagina drukken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>Printerklep open</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Printer antwoordt niet</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>Mes van de printer geblokkeerd</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>Printer offline</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer gereed</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>Printer te heet</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Bewijs van adres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Code lezen</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>Lees wat hij toont en probeer het opnieuw, of bel de technicus.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>Gereed: houd er een code voor</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kwitantie</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>Ontvangstbewijs van de aanvraag</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Kwitantie {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>Kwitantie, exemplaar van het consulaat</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>Referentie {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Bon van terugbetaling</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>Bon van terugbetaling, exemplaar van het consulaat</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>De uitkomst van terugbetaling {reference} is onbekend. Hier kan geen kaart worden belast of gecrediteerd tot dat is uitgezocht.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>Terugbetaling {reference} van {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Verblijfsvergunning</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Dienst niet verleend</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>Dienst {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Ondertekend formulier</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>Zegel {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Staat op zichzelf</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>Terminal antwoordt niet</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>Terminal in gebruik</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>Terminal nog niet bekend</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>Terminal buiten werking</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>Terminal onbereikbaar</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>Terminal gereed</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>Testpagina niet gedrukt</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>Testpagina gedrukt</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>De bank wordt gevraagd…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>De kaart is geweigerd</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>De kanselarijkoers is gewijzigd. Noem de bezoeker het nieuwe bedrag en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>De afsluitbon wordt afgedrukt. Onderteken en bewaar hem.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>De codelezer van de aanmeldzuil antwoordt niet</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>De dagafsluiting is niet begonnen</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>De laatste cijfers van de kaart zijn er vier, of laat ze leeg.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>Het geld van deze zegel is al teruggegeven.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Het geld is teruggegeven</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>Het nummer van de bon: letters, cijfers en streepjes, of laat leeg.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>Het aantal betalingen verschilt: {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>De betaling is niet begonnen</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>De betaling wordt gemerkt als met de hand ingevoerd; uw naam staat ervoor.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>De printer van de aanmeldzuil antwoordt niet</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>De printer van de aanmeldzuil moet afkoelen</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>De printer van de aanmeldzuil is offline</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>De printer van de aanmeldzuil staat open</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>De terugbetaling is niet begonnen</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>De terugbetaling is op de terminal geannuleerd</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>De zegel is gebruikt: de leges kunnen niet terug.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>De zegel is verlopen.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>De zegel is ongeldig gemaakt.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>De zegels zijn uitgegeven. Overhandig de kwitantie en de zegels.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>De zegels zijn niet meer geldig. Neem de bonnen terug en overhandig de bon van terugbetaling.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>Het tarief heeft geen prijs of koers van vandaag voor deze diensten. Bel de technicus.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>De terminal en zijn bank tellen verschillende totalen. Bewaar de bon voor de bank.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>De terminal annuleert de laatste betaling; dezelfde kaart is nodig.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>De terminal crediteert de kaart; dezelfde kaart is nodig.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>De terminal heeft intussen iets anders gedaan. Bekijk het formulier opnieuw en herhaal.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>De terminal bereikt zijn bank niet. Kijk naar het netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>De terminal sluit zijn dag af…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>De terminal gaf geen leesbare gegevens.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>De terminal gaf geen totalen.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>De terminal heeft zijn dag afgesloten</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>De terminal is bezig of in een menu: druk op de rode toets en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>De terminal is niet bereikbaar: controleer kabel en stroom en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>De terminal heeft geweigerd</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>De terminal weigerde de dagafsluiting</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>De terminal weigert het wachtwoord. Bel de technicus.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>De terminal is gevraagd te stoppen. Die beslist; wacht op het antwoord.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>De terminal is niet bereikt. Kijk ernaar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>De terminal is bezig; volg het scherm</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>Laatste gegevens van de terminal: {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>Het totaal van de terminal en het onze verschillen: {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>De bezoeker heeft geannuleerd</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>De bezoeker betaalt na deze stap. Stop alleen als er niets begonnen is: dan geldt niets als afgeschreven.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>De bezoeker toetst de pincode in</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>Die bon bestaat niet.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Er is niets te betalen.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>Deze diensten zijn al voldaan.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>Deze leges horen niet bij deze betaling.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>Dit kan niet meer. De lijst is bijgewerkt.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>Dit is niet het verschuldigde bedrag. Verbeter het op de terminal en typ wat die nu toont.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>Dit is niet het verschuldigde bedrag. Lees de bon opnieuw en typ het bedrag nog eens: hetzelfde bedrag wordt geloofd, en dan moet de uitkomst worden uitgezocht.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>Dit is niet het bedrag van deze betaling. Kijk nog eens: de bon kan van een andere betaling zijn.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>Dit is niet het bedrag van deze terugbetaling. Kijk nog eens op de bon.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>Dit kan minuten duren. Laat de terminal en zijn kabel met rust.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>Deze betaling is al uitgezocht.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>Deze betaling is niet goedgekeurd: er is niets terug te geven.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Dit programma stopte voordat de terminal had geantwoord. Lees de bon van de terminal of vraag de totalen op.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>Deze terugbetaling is al uitgezocht.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>Deze zegel is niet meer geldig en wordt niet opnieuw gedrukt.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>Deze terminal kan het niet teruggeven. Maak een terugbetalingsopdracht voor de bank; bewaar de kwitantie bij het dossier.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>Deze terminal sluit zijn dag af in zijn eigen menu. Vergelijk de bon met onze totalen.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>Dit bezoek staat niet meer in de opslag.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>Typ het bedrag zoals op de bon, bijvoorbeeld 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>Typ het bedrag zoals u het leest, bijvoorbeeld 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>Typ het autorisatienummer van de bon.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>Typ het autorisatienummer van de bon: letters en cijfers, hoogstens 12.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>Typ de laatste vier cijfers van de kaart zoals op de bon, nooit meer.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>Typ wat u hebt gelezen: het nummer van de bon of van het journaal van de terminal, of een korte reden.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>We weten niet of de kaart is belast</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>We weten niet of het geld is teruggegeven</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>We weten niet of de terminal zijn dag heeft afgesloten</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>Wat zegt de bon van de terminal?</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>Wie het niet weet, laat de uitkomst onbekend: hier wordt geen kaart belast tot dat is uitgezocht.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Loket {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Zonder afspraak</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Verkeerd bedrag</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Verkeerde dienst</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>aan het loket</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>opgeroepen</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>kan van hieruit worden gestopt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>annuleert zijn laatste betaling</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>niet verschenen</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>dagafsluiting van hieruit</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>kosteloos</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>betaalt terug</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>wordt gedrukt</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>zijn bonnen worden ingetypt</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>kijk of het gedrukt is</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>geld teruggegeven</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>geen betaling</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>niet begonnen, het papier is bijna op: vervang de rol en druk het opnieuw af</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>niet gedrukt</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>niet afgedrukt, het sjabloon is onjuist: roep de technicus</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedrukt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>sinds {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>noemt zijn laatste betaling opnieuw</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>noemt zijn totalen</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>het papier was op: vervang de rol, vernietig wat de printer nog uitvoert en druk het opnieuw af</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>gebruikt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ongeldig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>wacht op de printer</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>zonder verbinding</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal opnieuw vragen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Leges</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Zeggen wat de terminal toont</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>Hier staan de leges van het bezoek aan dit loket.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>De opslag was niet bruikbaar; de laatste actie is misschien niet gebeurd. Kijk voor u ze herhaalt; bel de technicus als het blijft.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>Alle diensten zijn voldaan</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>Als kosteloos vastleggen</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>Begin eerst het bezoek: wie er niet is, betaalt niet.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>Betaling met kaart nemen</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Te betalen</translation>
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
        <translation>Taal wijzigen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>Alles naar het onderste deel van het scherm</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Callcenter</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>Ga naar de balie. Door iets te vragen verliest u uw afspraak niet.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>Het personeel helpt u graag</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>Wat u hebt ingevoerd, wordt over %n seconde gewist.</numerusform>
            <numerusform>Wat u hebt ingevoerd, wordt over %n seconden gewist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>Taal van dit scherm</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>Kies uw naam en typ uw pincode.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>Nog niemand bekend: de lijst komt met de eerste uitwisseling.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>Wie werkt er aan dit loket?</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>Verschuldigd bedrag</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>Bedrag op de bon</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>Bedrag dat de terminal toont</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Autorisatienummer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Kies wat u hebt gelezen</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Laatste 4 cijfers van de kaart</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>Geen bon? Kijk op het scherm van de terminal of print het journaal.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>Nummer van de bon (mag leeg)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>De terminal toont dit bedrag</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>Deze terminal is niet verbonden. Typ daarna hier het bedrag dat die toont.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>Onleesbaar of geen bon</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>Wacht het einde van de betaling af en lees de bon.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>Laatste teken wissen</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>Arabische letters</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Hoofdletters</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Laatste teken wissen</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latijnse letters</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleine letters</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>U hebt nog %n poging.</numerusform>
            <numerusform>U hebt nog %n pogingen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>Er kan %n bon ontbreken: kijk naar de printer</numerusform>
            <numerusform>Er kunnen %n bonnen ontbreken: kijk naar de printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>Nog %n bon te drukken</numerusform>
            <numerusform>Nog %n bonnen te drukken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>Geld teruggeven</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>Opnieuw drukken als duplicaat</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>Kwitanties en zegels</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>Code van deze zegel tonen</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Terminal laten stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Zeggen wat de terminal toont</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>Opnieuw vragen</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>Geheugen wissen: er komt later niets uit</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testpagina afdrukken</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>Geteld aan de hand van de bonnen sinds er een nieuwe rol is gemeld.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Lengte van een nieuwe rol</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Nieuwe rol geplaatst</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
</context>
<context>
    <name>PrinterProfile</name>
    <message>
        <source>Find out which profile fits</source>
        <translation>Zoeken welk profiel past</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Past: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Gebruiken</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>De server heeft niets geweigerd</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Geweigerd door de server</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Opnieuw sturen</translation>
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
            <numerusform>%n wachtend</numerusform>
            <numerusform>%n wachtend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>%1 oproepen</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Volgende oproepen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Er wacht niemand</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>Ze staat op uw bevestiging, onder de code.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>Typ de referentie van uw afspraak</translation>
    </message>
</context>
<context>
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>Terug: er wordt niets teruggegeven</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld teruggeven</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Nu teruggeven</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>Op deze post is geen andere leidinggevende bekend. Geld gaat alleen terug met een tweede persoon.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Pincode van de tweede persoon</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>Wat gaat terug?</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>Wie keurt het goed?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Waarom?</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Terminal laten stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Zeggen wat de terminal toont</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Terug te geven</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>Bedrag op de bon</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal opnieuw vragen</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>Vraag de bezoeker om de bon van de terminal, of druk het journaal af.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Autorisatienummer</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Kies wat u leest</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>Laatste 4 cijfers van de kaart (mag leeg)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>Later: de terminal blijft geblokkeerd</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>Is er niets teruggegeven? De zegels blijven geldig en het kan opnieuw worden gevraagd. Weet het zeker: een gecrediteerde kaart zou tweemaal gecrediteerd worden.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>Niets afgeschreven?</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>Nummer van de bon of van het journaal van de terminal, of een korte reden</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>Lees de bon van de terminal of het scherm. Uw naam wordt bij het antwoord vastgelegd: %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Vastleggen</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>De leges blijven open en kunnen opnieuw worden geïnd. Weet het zeker: een belaste kaart zou tweemaal belast worden.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>De bon zegt: teruggegeven</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>De bon zegt: betaald</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>De bon zegt: geweigerd</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>De terminal wordt gevraagd…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>De terminal bewaart gegevens van de laatste betaling.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>De terminal toont geen betaling</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>De terminal toont geen terugbetaling</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>Wat toont de terminal?</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>Een andere referentie gebruiken</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>Houd de code voor de lezer</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>Houd uw code voor de lezer</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>De code staat op de bevestiging van uw afspraak, op papier of op uw telefoon.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Mijn referentie typen</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>Een afsluiting wordt nooit gewijzigd; correcties zijn boekingen van de volgende dag.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>TERUGBETAALD</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>Rekening van eTimbre-zegels</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Medewerker</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Afspraak</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Aankomst</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Toegestaan door</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Boekdag</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Per kaart</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Per dienst</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>Callcenter: {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Betaalterminal</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>Betaalterminals</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>Toestel van de kaarthouder</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>Consulaire tarieven</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>Consulaire wisselkoers</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Gesloten door</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>Afsluiting nr.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Gebruikt</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Contactloos</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Exemplaar voor de klant</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICAAT {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>Dagafsluiting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Datum van de betaling</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Verschil</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>Hash van deze en van de vorige afsluiting</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Elektronische zegel – eTimbre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verlopen</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Eerste kwitantie</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>Eerste zegel</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Kosteloos</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>Van de betaalterminal</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>Bewaar dit exemplaar bij de stukken van de dag.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>Bewaar dit ontvangstbewijs.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Handmatig ingevoerd</translation>
    </message>
    <message>
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>Met de hand ingevoerd van de bon van de terminal</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Koninkrijk Marokko</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Laatste kwitantie</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>Laatste zegel</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Magneetstrip</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>Exemplaar van het consulaat</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Acceptant nr.</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Ontbrekende nummers</translation>
    </message>
    <message>
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>ONBEKEND OF DE TERMINAL ZIJN DAG HEEFT AFGESLOTEN</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geopend</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>Oorspronkelijke kwitantie</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>Ons totaal</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PIN code and signature</source>
        <translation>Pincode en handtekening</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Twee keer betaald</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Betaling</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>Betaling geaccepteerd</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>Betaling wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Betaling geannuleerd</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>Betaling niet gestart</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Betalingsbewijs</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Betaling geweigerd</translation>
    </message>
    <message>
        <source>Payments without a known outcome</source>
        <translation>Betalingen zonder bekende uitkomst</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>Meld u bij de receptie</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Neem plaats. Uw nummer verschijnt op het scherm en wordt omgeroepen.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Consulaat</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Testpagina van de printer</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelezen via</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Bewijs nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kenmerk</translation>
    </message>
    <message>
        <source>Refund accepted</source>
        <translation>Terugbetaling geaccepteerd</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Terugbetaling wordt nagegaan</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Terugbetaling geannuleerd</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>Terugbetaling niet begonnen</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Terugbetaling nr.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Kwitantie van terugbetaling</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Terugbetaling geweigerd</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Terugbetalingen</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Kosten van diensten</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Dienst niet verleend</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Toon deze bon en uw afspraakbevestiging.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Handtekening</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>Handtekening van de rekenplichtige</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>Handtekening van de kaarthouder</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>Handtekening van de controleur</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Zegelrecht</translation>
    </message>
    <message>
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>DE TERMINAL WEIGERDE DE DAGAFSLUITING</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAAL</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>Technische code</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal receipt</source>
        <translation>Bon van de terminal</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>Het bedrag gaat terug naar de kaart waarmee is betaald. De bank kan er enkele dagen over doen.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>De betaalautomaat heeft niet bevestigd of het geld is teruggegeven. De medewerker controleert het; kijk ook op uw rekening.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>De terminal heeft niet bevestigd of de betaling is gedaan. Betaal niet opnieuw: de medewerker controleert het.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>De kaartgegevens staan op de bon van de betaalterminal zelf.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>De lijn en het zwarte vlak raken beide randen, de QR-code is leesbaar, er ontbreekt geen regel.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>Deze bon is geen ontvangstbewijs. Bewaar hem tot de betaling is opgehelderd.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>Deze bon is geen ontvangstbewijs. Bewaar hem tot de terugbetaling is opgehelderd.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Totaal in dirham</translation>
    </message>
    <message>
        <source>Total of the terminal</source>
        <translation>Totaal van de terminal</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>Ongebruikt vooraf</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>Nu ongebruikt</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>Eenmalig geldig: geef hem met uw dossier af.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ongeldig gemaakt</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wachttijd</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>Without verification</source>
        <translation>Zonder verificatie</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Getuige</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Verkeerd bedrag</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Verkeerde dienst</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>U bent al aangemeld</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>Uw plaats in de rij blijft behouden. Neem plaats.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>Uitgegeven eTimbre-zegels</translation>
    </message>
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>eTimbre-zegels die niet meer geldig zijn</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation>Te veel foute pincodes. Probeer opnieuw om {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Foute pincode.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n te versturen</numerusform>
            <numerusform>%n te versturen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>Van een betaling is de uitkomst nog onbekend: los dit eerst op aan het loket. De terminal is niet aangeroepen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>Er zit nog een eerdere bon in de uitvoer.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisatie</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>Hier geboekt</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>Gebroken: {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Met de hand</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Kan worden gestopt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kop van de keten</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>Codetabellen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deksel</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Deksel open</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Munt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagafsluiting</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>Overal; geen kabel, de medewerker typt de bonnen in</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Datastroomregeling</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>Frankrijk; Concert V3, via het netwerk of een seriële kabel</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>Frankrijk; oudere terminals op een seriële kabel</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>Duitsland, Oostenrijk; via het netwerk of een seriële kabel</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>ISO 4217-code voor totalen en dagafsluiting</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>In millimeter; 0 is de gebruikelijke voor deze breedte</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>In gebruik door een ander programma</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>In gebruik door de aanmeldzuil</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>In gebruik door de balie</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>Hij antwoordt niet.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Het meldt</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>Hij neemt geen gegevens meer aan.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>Italië: Nexi en andere</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>Het geheugen kon niet worden gewist.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>Mes geblokkeerd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Laatste fout</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Laatste resultaat</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>Laatste bon in de uitvoer</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Laatste succes</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Lengte van een nieuwe rol</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>Kijk of de pagina eruit kwam: de printer heeft het niet bevestigd.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen antwoord</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Geen papier</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>Geen profiel past: de printer antwoordt niet op deze verbinding.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>Er kwam niet op tijd bevestiging.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>Geen server ingesteld: het apparaat staat op zichzelf</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>Geen instelling van dit protocol: verwijder het</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Nog niet gevraagd</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>Onbekend: er is nog geen rol gemeld.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>Niet bewaard: van een betaling op deze terminal is de uitkomst nog onbekend. Los dit eerst op aan het loket.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>Niet opgeslagen: iemand anders heeft de instellingen gewijzigd. Dit staat er nu.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>Niet opgeslagen: het instellingenbestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet begonnen</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Er is niets afgedrukt.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier bijna op</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>Post</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Printer gereed</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>Bewijs van afdrukken</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Bonnummer</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>Terugbetaling</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Definitief geweigerd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Resultaatcode</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>Terugdraaien van een betaling</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>Opgeslagen. Geen station gebruikt deze printer.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>Bewaard. Geen enkel station gebruikt deze terminal.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>Opgeslagen. Start de aanmeldzuil opnieuw: tot dan gebruikt hij de oude instellingen.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>Opgeslagen. Start de aanmeldzuil en de balie opnieuw: tot dan gebruiken ze de oude instellingen.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>Opgeslagen. Start de balie opnieuw: tot dan gebruikt hij de oude instellingen.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>Seriële poort of adres van de terminal</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>Seriële poort, adres of apparaatbestand van de printer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Klok van de server</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>Bonnen worden ingetypt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>Statusbytes</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>Meldt zijn laatste resultaat</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>Meldt zijn stappen</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>Terminalnummer</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>Terminal {name} is nog bezig</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>De dag wordt afgesloten…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>De verbinding kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>De verbinding is in gebruik.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>De verbinding is verbroken.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>De printer heeft het niet bevestigd: zet hem uit en aan voor verder gebruik.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>De printer heeft bevestigd dat de pagina is afgedrukt.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>De printer wordt gevraagd…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>De printer is niet aangesproken. Sluit eerst het andere programma.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>De printer is niet aangesproken. Zo ziet zijn station hem sinds {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>Het geheugen van de printer wordt gewist…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>Het geheugen van de printer is leeg: er komt later niets uit.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>Het profiel wordt gezocht…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>Het station is gestopt</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>De opslag kon niet worden gebruikt; het logboek zegt waarom.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>De terminal antwoordt met deze instellingen.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>De terminal wordt gevraagd…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>De terminal is niet aangeroepen. Beëindig eerst het andere programma.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>De testpagina wordt afgedrukt…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>Er is papier</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Deze instellingen zijn niet bruikbaar.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>Deze rol is op. Is er een nieuwe geplaatst?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Te versturen</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Te heet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>Totalen van de open dag</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Tracenummer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>Wat het programma van dit model weet</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>U mag de dag niet afsluiten. De terminal is niet aangeroepen.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>gevraagd tot niets meer beweegt</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>auto volgt de verbinding</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>block, line: wij drukken de bonnen af; terminal: die drukt af</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>met tekens</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>door het netwerk of USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>met draden</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>controlebyte dat eerst wordt geprobeerd; die van de terminal wordt gevonden</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>dicht</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>teller na het snijden</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>trekt terug wat niemand pakt</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>e voor oude terminals die E+ weigeren</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>aangeboden, wacht op wie hem pakt</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>kenmerk van de kassasoftware, twaalf cijfers</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>op</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>kept houdt de lijn tussen verrichtingen open</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>langste duur van een betaling in seconden, 30 tot 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>het nummer van de laatste betaling terugsturen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>geen uitvoer</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>niemand pakte hem: teruggetrokken</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>niemand pakte hem: uitgeworpen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>geen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>geen: elke taal gaat als punten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>nummer van de terminal, tot 8 cijfers; nullen voor elke</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>nummer van deze kassa, 1 tot 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>nummer van deze kassa, tot 8 cijfers</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>nummer terug na het snijden</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>van teksten die hun eigen niet noemen</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>genummerde berichten aanbieden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>werpt uit wat niemand pakt</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>seconden dat een bezette terminal opnieuw wordt gevraagd, 0 tot 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>seconden dat een verdwenen poort wordt gezocht, 0 tot 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>seconden tussen twee bytes, 0.05 tot 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>seconden voor een eerste antwoord, 1 tot 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>seconden voor een bevestiging, 0.5 tot 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>seconden voor het volgende bericht, 30 tot 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>zes cijfers van deze terminal</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>status na het snijden</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>label dat onze referentie draagt; leeg: geen</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>gepakt</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>versie van het protocol, vier cijfers</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>yes: de terminal stuurt ons zijn bonnen</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>Nog {left} van {whole}, ongeveer {count} tickets</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Keten intact, %n gebeurtenis</numerusform>
            <numerusform>Keten intact, %n gebeurtenissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>Apparaten, opslag en uitwisseling</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicus</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>De opslag was niet bruikbaar; het logboek zegt waarom.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>Wie is hier aan het werk?</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>Vraag de status</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Betaalterminal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>Afsluitbon opnieuw</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagafsluiting</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>De dag van de terminal nu afsluiten?</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>Totalen</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>Niemand weet hoe de laatste dagafsluiting afliep: lees eerst de bon van de terminal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>De terminal stuurt de ontvangsten naar zijn bank en begint een nieuwe reeks. Dat kan minuten duren; intussen kan niemand met kaart betalen. Daarna wordt de afsluitbon afgedrukt.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>Vragen te stoppen</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>Betaalterminal %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Dagafsluiting</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Dag afsluiten</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Laatste resultaat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>De terminal sluit de dag af en stuurt alles naar de bank. Dit kan minuten duren.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totalen</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Proberen</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>Instellingen van het stuurprogramma</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>Dit protocol heeft geen instellingen.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>Standaardwaarde</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Overnemen</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n ticket vóór het uwe</numerusform>
            <numerusform>%n tickets vóór het uwe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Het ticket opnieuw afdrukken</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation>Taal van dit scherm</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>Toont de betaalterminal: totalen en dagafsluiting</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>Ons journaal</translation>
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
            <numerusform>%n keer opgeroepen</numerusform>
            <numerusform>%n keer opgeroepen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>Terug in de wachtrij</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Opnieuw oproepen</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>Roep de volgende op of kies iemand in de wachtrij.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Niet gekomen</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Bezoek afronden</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>Niemand aan dit loket</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>De bezoeker is er: beginnen</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Afspraak om {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>Datum van de afspraak: {day}. Aanmelden kan vanaf {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>Voor nog een kopie kunt u aan de balie terecht.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>Geen ticket hieronder? Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>Er kon geen ticket worden afgedrukt. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>Niemand heeft het ticket gepakt; het is er niet meer. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Een ogenblik, alstublieft.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>Er zit papier vast in de printer. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>Controleer de referentie en de geboortedatum.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>Ga naar: {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>Ga naar het personeel</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Neem plaats. Uw nummer verschijnt op het scherm en wordt omgeroepen.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Neem uw ticket.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>Aan de balie helpt iemand u. Houd uw papieren klaar.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>De printer heeft geen papier. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>De printer moet afkoelen. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>De printer staat open. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>De printer is op dit moment buiten werking. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>De lezer is buiten gebruik. Typ uw referentie.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>Het ticket van iemand anders zit nog in de printer. Onthoud dit nummer: meer hebt u niet nodig.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>Het tijdstip van uw afspraak is voorbij</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>Deze datum bestaat niet. Controleer dag, maand en jaar.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Deze afspraak is geannuleerd</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>Deze referentie is niet volledig. Vergelijk ze met uw bevestiging.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>Dit is geen afspraakcode. Probeer een andere.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>Wij vonden uw afspraak niet</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>U bent al aangemeld</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>U bent aangemeld</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>U bent vroeg</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>U bent de volgende</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>U kunt een nieuwe afspraak maken op de website, of aan de balie informeren.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>Aanmelden kon tot {hour}. Ga naar de balie: het personeel adviseert u.</translation>
    </message>
    <message>
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>U hebt uw ticket.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>Uw afspraak is bij een ander consulaat</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>Uw afspraak blijft staan. Kom om {hour} terug naar dit scherm.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Uw afspraak is op een andere dag</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Uw nummer</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>Uw ticket wordt afgedrukt. Even geduld.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ik heb meer tijd nodig</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Kies uw taal</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>Mijn afspraakcode scannen</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Mijn referentie typen</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
</context>
</TS>
