<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Datenaustausch</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Kette prüfen</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>Oder das einer anderen Person desselben Termins.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Ihr Geburtsdatum</translation>
    </message>
</context>
<context>
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>Code der Marke</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>Eine Zahlung oder Erstattung an diesem Terminal hat noch kein bekanntes Ergebnis. Klären Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>Die Leitung muss dies mit der eigenen PIN genehmigen.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>Alle Belege sind gedruckt</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>Der Ausgang eines früheren Vorgangs des Terminals ist noch unbekannt. Klären Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>Der Ausgang einer früheren Zahlung ist noch nicht bekannt. Klären Sie ihn zuerst: Jetzt wurde nichts abgebucht.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>Der Ausgang einer früheren Rückzahlung dieser Gebühr ist noch unbekannt. Klären Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>Eine andere Person der Leitung muss dies genehmigen.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>Ein anderer Schalter war schneller. Die Liste ist jetzt aktuell.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Termin um {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>Genehmigung {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Geburtsurkunde</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>Anrufen (bucht nichts ab)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>Terminal wird angerufen…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>Karte nicht genannt</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>Karte {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>Kanzlei {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>Eingenommen seit dem Tagesabschluss vom {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>Wählen Sie, was zurückgeht.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>Wählen Sie, warum das Geld zurückgeht.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Codeleser</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>Einwilligung der Eltern</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Verlustanzeige</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Zahlen Sie nicht noch einmal zurück. Lesen Sie Beleg oder Anzeige des Terminals und geben Sie hier an, was dort steht. Der Besucher erhält einen Störungsbeleg.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Kassieren Sie nicht noch einmal. Lesen Sie Beleg oder Anzeige des Terminals und geben Sie hier an, was dort steht. Der Besucher erhält einen Störungsbeleg.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>Alles bisher an diesem Terminal Eingenommene</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>Datenaustausch noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Familienbuch</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>Beenden Sie zuerst den Besuch an diesem Schalter.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>Lassen Sie das Terminal die Zahlung über diesen Betrag stornieren</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>Hier seit {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>Ich weiß nicht, wie es ausging</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>Ich habe am Terminal nichts begonnen</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>Passbilder</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>Vom Anmeldeterminal benutzt</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>Vom Schalter benutzt</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>Störungsbeleg</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Es wird nicht von selbst wiederholt. Lesen Sie den Beleg des Terminals oder fragen Sie seine Summen ab.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>Es kann zu einer anderen Zahlung gehören: Vergleichen Sie mit dem Beleg.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>Es zeigt dem Besucher, was zu tun ist. Seine rote Taste bricht ab.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>Geben Sie diesen Betrag am Terminal ein</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>Geben Sie diese Erstattung am Terminal ein</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Sprache: {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>Letzter Tagesabschluss, {moment}: {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>Sehen Sie nach, ob die Testseite herauskam</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>Nationaler Personalausweis (CNIE)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>Weitere Kopien dieses Belegs sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Es ging kein Geld zurück.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>Es ging kein Geld zurück. Wenn Sie es erneut anfordern, zeigt das Formular, was sonst möglich ist.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>Es ging kein Geld zurück. Sehen Sie nach dem Terminal und fordern Sie es erneut an.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>Es ging kein Geld zurück. Das Terminal kann diesen Auftrag nicht ausführen.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>Es ging kein Geld zurück. Das Terminal ist beschäftigt oder in einem Menü: Drücken Sie die rote Taste und fordern Sie es erneut an.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>Es ging kein Geld zurück. Das Terminal ist nicht erreichbar: Prüfen Sie Kabel und Strom und fordern Sie es erneut an.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>Es ging kein Geld zurück. Sie können es erneut anfordern.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>Kein Papier im Drucker des Anmeldeterminals</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>Keine Markennummern mehr. Rufen Sie den Techniker: Das Gerät braucht einen neuen Block.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht getestet</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>Nichts gilt als abgebucht. Seien Sie sicher: Eine belastete Karte würde zweimal belastet.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>Es wurde nichts abgebucht. Ein anderes Programm benutzt das Terminal. Rufen Sie den Techniker.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>Es wurde nichts abgebucht. Sehen Sie auf das Terminal, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>Es wurde nichts abgebucht. Bieten Sie einen neuen Versuch oder eine andere Karte an.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>Es wurde nichts abgebucht. Das Terminal nimmt diesen Betrag oder diese Währung nicht an.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>Es wurde nichts belastet. Das Terminal verlangt zuerst den Tagesabschluss: oben seinen Zustand antippen (F1) und ihn ausführen.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>Es wurde nichts abgebucht. Das Terminal ist beschäftigt oder in einem Menü: Drücken Sie seine rote Taste, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Es wurde nichts abgebucht. Das Terminal ist nicht erreichbar: Prüfen Sie Kabel und Strom, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>Es wurde nichts abgebucht. Sie können es erneut versuchen.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Anzahl der Zahlungen</translation>
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
        <translation>Offline seit {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>Nur Kasse oder Aufsicht darf den Tagesabschluss des Terminals ausführen.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>Nur Kasse oder Leitung darf dies noch einmal drucken.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>Im Drucker des Anmeldeterminals klemmt Papier</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier fast zu Ende</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>Papier im Drucker des Anmeldeterminals fast zu Ende</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>Der Ausgang der Zahlung {reference} ist unbekannt. Bis zur Klärung kann hier keine Karte belastet werden.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>Zahlung {reference} von {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>Karte vorhalten oder einstecken</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>Karte entnehmen</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>Bisheriger Personalausweis</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Bisheriger Reisepass</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>Druckerdeckel offen</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>Druckermesser klemmt</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>Drucker offline</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>Drucker zu heiß</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Adressnachweis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Code lesen</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>Lesen Sie, was es anzeigt, und versuchen Sie es erneut oder rufen Sie den Techniker.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>Bereit: Code davorhalten</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>Antragsbestätigung</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Quittung {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>Quittung, Händlerbeleg</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>Referenz {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Rückzahlungsbeleg</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>Rückzahlungsbeleg, Händlerbeleg</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>Der Ausgang der Rückzahlung {reference} ist unbekannt. Bis zur Klärung kann hier keine Karte belastet oder gutgeschrieben werden.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>Rückzahlung {reference} von {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Aufenthaltstitel</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Leistung nicht erbracht</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>Dienst {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Unterschriebenes Formular</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>Marke {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Ohne Datenaustausch</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>Terminal antwortet nicht</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>Terminal in Benutzung</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>Terminal noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>Terminal außer Betrieb</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>Terminal nicht erreichbar</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>Terminal bereit</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>Testseite nicht gedruckt</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>Testseite gedruckt</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>Die Bank wird gefragt…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>Die Karte wurde abgelehnt</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>Der Kanzleikurs hat sich geändert. Nennen Sie dem Besucher den neuen Betrag, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>Der Abschlussbeleg wird gedruckt. Unterschreiben und aufbewahren.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>Der Codeleser des Anmeldeterminals antwortet nicht</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>Der Tagesabschluss hat nicht begonnen</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>Es sind die letzten vier Ziffern der Karte, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>Das Geld dieser Marke ist schon zurückgegangen.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Das Geld ist zurückgegangen</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>Die Nummer des Belegs: Buchstaben, Ziffern und Striche, oder leer lassen.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>Die Anzahl der Zahlungen weicht ab: {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>Die Zahlung hat nicht begonnen</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>Die Zahlung wird als von Hand eingegeben gekennzeichnet; Ihr Name steht dafür.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>Der Drucker des Anmeldeterminals antwortet nicht</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>Der Drucker des Anmeldeterminals muss abkühlen</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>Der Drucker des Anmeldeterminals ist offline</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>Der Drucker des Anmeldeterminals ist offen</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>Die Rückzahlung hat nicht begonnen</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>Die Rückzahlung wurde am Terminal abgebrochen</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>Die Marke wurde verwendet: Ihre Gebühr kann nicht zurückgehen.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>Die Marke ist abgelaufen.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>Die Marke ist ungültig.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>Die Marken sind ausgegeben. Übergeben Sie Quittung und Marken.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>Die Marken gelten nicht mehr. Nehmen Sie ihre Belege zurück und übergeben Sie den Rückzahlungsbeleg.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>Der Tarif hat für diese Dienste keinen Preis oder Tageskurs. Rufen Sie den Techniker.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>Terminal und Bank zählen verschiedene Summen. Heben Sie seinen Beleg für die Bank auf.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>Das Terminal storniert seine letzte Zahlung; dieselbe Karte wird gebraucht.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>Das Terminal schreibt der Karte gut; dieselbe Karte wird gebraucht.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>Das Terminal hat inzwischen etwas anderes getan. Sehen Sie das Formular erneut an und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>Das Terminal erreicht seine Bank nicht. Prüfen Sie sein Netz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>Das Terminal schließt seinen Tag ab…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>Das Terminal gab keinen lesbaren Datensatz.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>Das Terminal hat keine Summen genannt.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>Das Terminal hat seinen Tag abgeschlossen</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>Das Terminal ist beschäftigt oder in einem Menü: rote Taste drücken, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Das Terminal ist nicht erreichbar: Kabel und Strom prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>Das Terminal hat abgelehnt</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>Das Terminal hat den Tagesabschluss abgelehnt</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>Das Terminal lehnt das Passwort ab. Rufen Sie den Techniker.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>Das Terminal wurde zum Abbruch aufgefordert. Es entscheidet; warten Sie seine Antwort ab.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>Das Terminal wurde nicht erreicht. Sehen Sie nach und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>Das Terminal arbeitet; folgen Sie seiner Anzeige</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>Letzter Datensatz des Terminals: {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>Die Summe des Terminals und unsere weichen ab: {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>Der Besucher hat abgebrochen</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>Der Besucher zahlt nach diesem Schritt. Geben Sie nur auf, wenn nichts begonnen wurde: Dann gilt nichts als abgebucht.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>Der Besucher gibt die PIN ein</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>Diesen Beleg gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Es ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>Diese Dienste sind schon beglichen.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>Diese Gebühr gehört nicht zu dieser Zahlung.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>Das ist nicht mehr möglich. Die Liste ist jetzt aktuell.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>Das ist nicht der fällige Betrag. Berichtigen Sie ihn am Terminal und tippen Sie, was es jetzt zeigt.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>Das ist nicht der fällige Betrag. Lesen Sie den Beleg noch einmal und tippen Sie seinen Betrag erneut: Derselbe wird geglaubt, und dann ist der Ausgang zu klären.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>Das ist nicht der Betrag dieser Zahlung. Sehen Sie noch einmal hin: Der Beleg kann zu einer anderen gehören.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>Das ist nicht der Betrag dieser Rückzahlung. Sehen Sie den Beleg noch einmal an.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>Das kann Minuten dauern. Terminal und Kabel nicht berühren.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>Diese Zahlung ist schon geklärt.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>Diese Zahlung wurde nicht genehmigt: Es gibt nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Dieses Programm endete, bevor das Terminal geantwortet hatte. Lesen Sie den Beleg des Terminals oder fragen Sie seine Summen ab.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>Diese Rückzahlung ist schon geklärt.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>Diese Marke gilt nicht mehr; sie wird nicht noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>Dieses Terminal kann es nicht zurückgeben. Schreiben Sie einen Rückzahlungsauftrag an die Bank; legen Sie die Quittung zur Akte.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>Dieses Terminal schließt den Tag in seinem eigenen Menü ab. Vergleichen Sie seinen Beleg mit unseren Summen.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>Dieser Besuch ist nicht mehr gespeichert.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>Tippen Sie den Betrag wie auf dem Beleg, etwa 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>Tippen Sie den Betrag, wie Sie ihn lesen, etwa 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>Tippen Sie die Genehmigungsnummer des Belegs.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>Tippen Sie die Genehmigungsnummer des Belegs: Buchstaben und Ziffern, höchstens 12.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>Tippen Sie die letzten vier Ziffern der Karte wie auf dem Beleg, nie mehr.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>Geben Sie ein, was Sie gelesen haben: die Nummer des Belegs oder des Terminaljournals, oder einen kurzen Grund.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>Wir wissen nicht, ob die Karte belastet wurde</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>Wir wissen nicht, ob das Geld zurückgegangen ist</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>Wir wissen nicht, ob das Terminal seinen Tag abgeschlossen hat</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>Was sagt der Beleg des Terminals?</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>Wer es nicht weiß, lässt den Ausgang offen: Bis zur Klärung wird hier keine Karte belastet.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Schalter {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Falsche Leistung</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>wird bedient</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>geboren {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>aufgerufen</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>von hier aus zu stoppen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>storniert seine letzte Zahlung</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>Tagesabschluss von hier aus</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gebührenfrei</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>erstattet</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>wird gedruckt</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>seine Belege werden eingetippt</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>nachsehen, ob gedruckt</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>Geld zurückgegeben</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>keine Zahlung</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>nicht begonnen, das Papier ist fast zu Ende: Rolle wechseln, dann neu drucken</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>nicht gedruckt</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>nicht gedruckt, seine Vorlage ist fehlerhaft: Techniker rufen</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>gedruckt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>nennt seine letzte Zahlung noch einmal</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>nennt seine Summen</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>das Papier ging aus: Rolle wechseln, vernichten, was der Drucker noch ausgibt, dann neu drucken</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>wartet auf den Drucker</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>ohne Verbindung</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>Schalter</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal noch einmal fragen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Gebühren</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Angeben, was das Terminal zeigt</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>Hier stehen die Gebühren des Besuchs an diesem Schalter.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>Der Datenspeicher war nicht nutzbar; die letzte Aktion ist vielleicht nicht geschehen. Sehen Sie nach, bevor Sie sie wiederholen; rufen Sie sonst den Techniker.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>Alle Dienste sind beglichen</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>Als gebührenfrei erfassen</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>Beginnen Sie zuerst den Besuch: Wer nicht da ist, zahlt nicht.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>Mit Karte kassieren</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Tiefer</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>Alles in den unteren Teil des Bildschirms verschieben</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Callcenter</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>Bitte gehen Sie zum Empfang. Durch Fragen verlieren Sie keinen Termin.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>Das Personal hilft Ihnen gern</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>Ihre Eingaben werden in %n Sekunde gelöscht.</numerusform>
            <numerusform>Ihre Eingaben werden in %n Sekunden gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>Sprache dieses Bildschirms</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>Wählen Sie Ihren Namen, dann tippen Sie Ihre PIN.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>Noch ist niemand bekannt: Die Liste kommt mit dem ersten Datenaustausch.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>Wer arbeitet an diesem Schalter?</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>Fälliger Betrag</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>Betrag auf dem Beleg</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>Betrag, den das Terminal zeigt</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Genehmigungsnummer</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Wählen Sie, was Sie gelesen haben</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>Letzte 4 Ziffern der Karte</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>Kein Beleg? Sehen Sie auf die Anzeige des Terminals oder drucken Sie sein Journal.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>Nummer des Belegs (freiwillig)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>So festhalten</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>Das Terminal zeigt diesen Betrag</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>Dieses Terminal ist nicht angeschlossen. Tippen Sie dann hier den Betrag, den es zeigt.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>Unklar oder kein Beleg</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>Warten Sie das Ende der Zahlung ab und lesen Sie den Beleg.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>Arabische Buchstaben</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lateinische Buchstaben</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>Sie haben noch %n Versuch.</numerusform>
            <numerusform>Sie haben noch %n Versuche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>%n Beleg fehlt vielleicht: nach dem Drucker sehen</numerusform>
            <numerusform>%n Belege fehlen vielleicht: nach dem Drucker sehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>Noch %n Beleg zu drucken</numerusform>
            <numerusform>Noch %n Belege zu drucken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>Als Duplikat noch einmal drucken</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>Quittungen und Marken</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>Code dieser Marke zeigen</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Terminal zum Abbruch auffordern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Angeben, was das Terminal zeigt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>Speicher leeren: später kommt nichts heraus</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Drucker %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>Gezählt nach den Belegen, seit eine neue Rolle gemeldet wurde.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Länge einer neuen Rolle</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Neue Rolle eingelegt</translation>
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
        <translation>Passendes Profil suchen</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Passt: %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>Der Server hat nichts abgelehnt</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Nächsten aufrufen</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>Sie steht auf Ihrer Bestätigung, unter dem Code.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>Geben Sie die Referenz Ihres Termins ein</translation>
    </message>
</context>
<context>
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>Zurück: Es geht nichts zurück</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Jetzt zurückgeben</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>An diesem Posten ist keine andere Leitung bekannt. Geld geht nur mit einer zweiten Person zurück.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN der zweiten Person</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>Was geht zurück?</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>Wer genehmigt es?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Terminal zum Abbruch auffordern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Angeben, was das Terminal zeigt</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>Zurückzugeben</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>Betrag auf dem Beleg</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Terminal noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>Bitten Sie den Besucher um den Beleg des Terminals oder drucken Sie dessen Journal.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Genehmigungsnummer</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Wählen Sie, was Sie lesen</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>Letzte 4 Ziffern der Karte (freiwillig)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>Später: Das Terminal bleibt gesperrt</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>Ging kein Geld zurück? Die Marken gelten weiter, und es kann erneut angefordert werden. Seien Sie sicher: Eine Karte mit Gutschrift bekäme sie zweimal.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>Wurde nichts abgebucht?</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>Nummer des Belegs oder des Terminaljournals, oder ein kurzer Grund</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>Lesen Sie Beleg oder Anzeige des Terminals. Ihr Name wird mit der Antwort festgehalten: %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>So festhalten</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>Die Gebühren bleiben offen und können erneut kassiert werden. Seien Sie sicher: Eine belastete Karte würde zweimal belastet.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>Der Beleg sagt: zurückgezahlt</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>Der Beleg sagt: bezahlt</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>Der Beleg sagt: abgelehnt</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Das Terminal wird gefragt…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>Das Terminal behält seine letzte Zahlung im Gedächtnis.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>Das Terminal zeigt keine Zahlung</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>Das Terminal zeigt keine Rückzahlung</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>Was zeigt das Terminal?</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>Andere Referenz verwenden</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>Halten Sie den Code vor das Lesegerät</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>Halten Sie Ihren Code vor das Lesegerät</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>Der Code steht auf Ihrer Terminbestätigung, auf Papier oder auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Meine Referenz eingeben</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>Ein Abschluss wird nie geändert; Korrekturen sind Buchungen des nächsten Tages.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>ERSTATTET</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>Konto der eTimbre-Marken</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Sachbearbeiter</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Kassenschnitt</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Nach Karte</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Leistung</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>Callcenter: {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>Kartenterminals</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>Gerät des Karteninhabers</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>Konsulargebühren</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>Konsularischer Kurs</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Chip</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen von</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>Abschluss Nr.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Verwendet</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Kontaktlos</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Kundenbeleg</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLIKAT {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Datum der Zahlung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>Prüfsumme dieses und des vorigen Abschlusses</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Elektronische Gebührenmarke – eTimbre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Erste Quittung</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>Erste Marke</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>Vom Kartenterminal</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>Dieses Exemplar zu den Unterlagen des Tages nehmen.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>Bewahren Sie diese Quittung auf.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Manuell eingegeben</translation>
    </message>
    <message>
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>Von Hand vom Beleg des Terminals eingegeben</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Königreich Marokko</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzte Quittung</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>Letzte Marke</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Magnetstreifen</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>Händlerbeleg</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Vertragsnummer</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Fehlende Nummern</translation>
    </message>
    <message>
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>NICHT BEKANNT, OB DAS TERMINAL SEINEN TAG ABGESCHLOSSEN HAT</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>Ursprüngliche Quittung</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>Unsere Summe</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN code and signature</source>
        <translation>PIN und Unterschrift</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Doppelt bezahlt</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>Zahlung angenommen</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>Zahlung wird geprüft</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Zahlung abgebrochen</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>Zahlung nicht begonnen</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Zahlungsquittung</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Zahlung abgelehnt</translation>
    </message>
    <message>
        <source>Payments without a known outcome</source>
        <translation>Zahlungen ohne bekanntes Ergebnis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>Bitte wenden Sie sich an den Empfang</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Bitte nehmen Sie Platz. Ihre Nummer wird angezeigt und aufgerufen.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Konsulat</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Testseite des Druckers</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen per</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Quittung Nr.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Refund accepted</source>
        <translation>Erstattung angenommen</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Erstattung wird geprüft</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Erstattung abgebrochen</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>Erstattung nicht begonnen</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Erstattung Nr.</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Erstattungsquittung</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Erstattung abgelehnt</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Dienstleistungsgebühr</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Leistung nicht erbracht</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Zeigen Sie diesen Zettel und Ihre Terminbestätigung.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>Unterschrift des Rechnungsführers</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>Unterschrift des Karteninhabers</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>Unterschrift des Prüfers</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Stempelgebühr</translation>
    </message>
    <message>
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>DAS TERMINAL HAT DEN TAGESABSCHLUSS ABGELEHNT</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>SUMME</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>Technischer Code</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal receipt</source>
        <translation>Terminalbeleg</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>Der Betrag geht auf die Karte zurück, mit der bezahlt wurde. Die Bank kann einige Tage brauchen.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>Das Kartengerät hat nicht bestätigt, ob das Geld zurückgegeben wurde. Der Mitarbeiter prüft es; sehen Sie auch auf Ihrem Konto nach.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>Das Terminal hat nicht bestätigt, ob die Zahlung erfolgt ist. Bitte nicht erneut zahlen: Es wird geprüft.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>Die Kartendaten stehen auf dem Beleg des Kartenterminals selbst.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>Linie und schwarze Fläche reichen an beide Ränder, der QR-Code ist lesbar, keine Zeile fehlt.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>Dieser Zettel ist keine Quittung. Bewahren Sie ihn auf, bis die Zahlung geklärt ist.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>Dieser Zettel ist keine Quittung. Bewahren Sie ihn auf, bis die Rückzahlung geklärt ist.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Summe in Dirham</translation>
    </message>
    <message>
        <source>Total of the terminal</source>
        <translation>Summe des Terminals</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>Unverbraucht vorher</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>Unverbraucht jetzt</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>Einmal gültig: mit Ihren Unterlagen abgeben.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft durch</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ungültig gemacht</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Without verification</source>
        <translation>Ohne Prüfung</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Zeuge</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Falscher Betrag</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Falsche Leistung</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Sie sind bereits angemeldet</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>Ihr Platz in der Reihe bleibt erhalten. Bitte nehmen Sie Platz.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>Ausgegebene eTimbre-Marken</translation>
    </message>
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>Nicht mehr gültige eTimbre-Marken</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation>Zu viele falsche PINs. Neuer Versuch um {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>Eine Zahlung hat noch kein bekanntes Ergebnis: zuerst am Schalter klären. Das Terminal wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>Ein früherer Beleg steckt noch im Ausgabefach.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>Hier gebucht</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>Unterbrochen: {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Kann angehalten werden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kopf der Kette</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>Codetabellen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckel</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>Überall; ohne Kabel, der Mitarbeiter tippt die Belege ein</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Flusskontrolle</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>Frankreich; Concert V3, im Netz oder am seriellen Kabel</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>Frankreich; ältere Terminals am seriellen Kabel</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>Deutschland, Österreich; im Netz oder am seriellen Kabel</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>ISO-4217-Code für Summen und Tagesabschluss</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>In Millimetern; 0 ist die übliche dieser Breite</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>Vom Anmeldeterminal benutzt</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>Vom Schalter benutzt</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>Er antwortet nicht.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Es meldet</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>Er nimmt keine Daten mehr an.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>Italien: Nexi und andere</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>Sein Speicher konnte nicht geleert werden.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Messer</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>Messer klemmt</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>Letzter Beleg im Ausgabefach</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Länge einer neuen Rolle</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>Sehen Sie nach, ob die Seite herauskam: Der Drucker hat es nicht bestätigt.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>Kein Profil passt: Der Drucker antwortet auf dieser Verbindung nicht.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>Es kam rechtzeitig keine Bestätigung.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>Kein Server eingestellt: Das Gerät arbeitet allein</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>Keine Einstellung dieses Protokolls: entfernen</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>Unbekannt: Es wurde noch keine Rolle gemeldet.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>Nicht gespeichert: Eine Zahlung dieses Terminals hat noch kein bekanntes Ergebnis. Zuerst am Schalter klären.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>Nicht gespeichert: Jemand anderes hat die Einstellungen geändert. Das steht jetzt darin.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>Nicht gespeichert: Die Einstellungsdatei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier fast zu Ende</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Ausgabefach</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>Drucknachweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Belegnummer</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Endgültig abgelehnt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Ergebniscode</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>Storno einer Zahlung</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>Gespeichert. Keine Station benutzt diesen Drucker.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>Gespeichert. Keine Station benutzt dieses Terminal.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>Gespeichert. Starten Sie das Anmeldeterminal neu: Bis dahin gelten die alten Einstellungen.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>Gespeichert. Starten Sie Anmeldeterminal und Schalter neu: Bis dahin gelten die alten Einstellungen.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>Gespeichert. Starten Sie den Schalter neu: Bis dahin gelten die alten Einstellungen.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>Serieller Anschluss oder Adresse des Terminals</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>Serielle Schnittstelle, Adresse oder Gerätedatei des Druckers</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Uhr des Servers</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>Belege werden eingetippt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>Statusbytes</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>Nennt sein letztes Ergebnis</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>Nennt seine Schritte</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>Terminalnummer</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>Terminal {name} arbeitet noch</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>Der Abschluss läuft…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>Die Verbindung lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>Die Verbindung ist belegt.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>Die Verbindung ist abgerissen.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>Der Drucker hat es nicht bestätigt: Vor der weiteren Benutzung aus- und einschalten.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>Der Drucker hat bestätigt, dass die Seite gedruckt ist.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>Der Drucker wird abgefragt…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>Der Drucker wurde nicht angesprochen. Beenden Sie zuerst das andere Programm.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>Der Drucker wurde nicht angesprochen. So sieht ihn seine Station seit {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>Der Speicher des Druckers wird geleert…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>Der Speicher des Druckers ist leer: später kommt nichts heraus.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>Das Profil wird gesucht…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>Die Station ist beendet</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>Der Speicher konnte nicht benutzt werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>Das Terminal antwortet mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Das Terminal wird gefragt…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>Das Terminal wurde nicht angerufen. Zuerst das andere Programm beenden.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>Die Testseite wird gedruckt…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>Papier vorhanden</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Diese Einstellungen sind nicht brauchbar.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>Diese Rolle ist verbraucht. Wurde eine neue eingelegt?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Zu heiß</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>Summen seit dem letzten Abschluss</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Trace-Nummer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>Was das Programm über dieses Modell weiß</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>Sie dürfen den Tag nicht abschließen. Das Terminal wurde nicht angerufen.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>abgefragt, bis sich nichts bewegt</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>auto folgt der Verbindung</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>block, line: wir drucken die Belege; terminal: es druckt</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>durch Zeichen</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>durch Netz oder USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>durch Leitungen</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>zuerst versuchtes Prüfbyte; das des Terminals wird gefunden</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>Zähler hinter dem Schnitt</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>zieht zurück, was niemand nimmt</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>e für alte Terminals, die E+ ablehnen</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>ausgegeben, wartet auf Abholung</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>Kennung der Kassensoftware, zwölf Ziffern</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>klemmt</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>kept hält die Leitung zwischen den Vorgängen</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>längste Dauer einer Zahlung in Sekunden, 30 bis 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>Nummer der letzten Zahlung zurückgeben</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>kein Ausgabefach</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>niemand nahm ihn: zurückgezogen</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>niemand nahm ihn: ausgeworfen</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>keine: jede Sprache wird als Punkte gesendet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>Nummer des Terminals, bis 8 Ziffern; Nullen für jedes</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>Nummer dieser Kasse, 1 bis 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>Nummer dieser Kasse, bis 8 Ziffern</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>Nummer zurück nach dem Schnitt</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>für Texte, die ihren eigenen nicht nennen</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>nummerierte Nachrichten anbieten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>wirft aus, was niemand nimmt</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>Sekunden, in denen ein belegtes Terminal erneut gefragt wird, 0 bis 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>Sekunden, in denen ein verschwundener Anschluss gesucht wird, 0 bis 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>Sekunden zwischen zwei Bytes, 0.05 bis 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>Sekunden für eine erste Antwort, 1 bis 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>Sekunden für eine Quittung, 0.5 bis 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>Sekunden für die nächste Nachricht, 30 bis 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>sechs Ziffern dieses Terminals</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>Status hinter dem Schnitt</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>Feld für unsere Referenz; leer: keine</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>Version des Protokolls, vier Ziffern</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>yes: das Terminal schickt uns seine Belege</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>Noch {left} von {whole}, etwa {count} Tickets</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Kette intakt, %n Ereignis</numerusform>
            <numerusform>Kette intakt, %n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>Geräte, Speicher und Austausch</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Techniker</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>Der Speicher war nicht nutzbar; das Protokoll sagt warum.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>Zustand abfragen</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Kartenterminal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>Abschlussbeleg nochmals</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Tagesabschluss ausführen</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>Jetzt den Tagesabschluss des Terminals ausführen?</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>Seine Summen</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>Niemand weiß, wie der letzte Tagesabschluss ausging: Lesen Sie zuerst den Beleg des Terminals.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>Das Terminal sendet seine Einnahmen an die Bank und beginnt eine neue Reihe. Das kann Minuten dauern, solange ist keine Kartenzahlung möglich. Danach wird der Abschlussbeleg gedruckt.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>Abbruch verlangen</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>Kartenterminal %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Tagesabschluss</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Tag abschließen</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>Das Terminal schließt ab und schickt alles an die Bank. Das kann Minuten dauern.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probieren</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>Einstellungen des Treibers</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>Dieses Protokoll hat keine Einstellungen.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n Ticket vor Ihrem</numerusform>
            <numerusform>%n Tickets vor Ihrem</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Ticket noch einmal drucken</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation>Sprache dieses Bildschirms</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>Zeigt das Kartenterminal: Summen und Tagesabschluss</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>Unser Journal</translation>
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
            <numerusform>%n-mal aufgerufen</numerusform>
            <numerusform>%n-mal aufgerufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>Zurück in die Schlange</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut aufrufen</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>Rufen Sie den Nächsten auf oder wählen Sie jemanden aus der Schlange.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Besuch beenden</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>Niemand an diesem Schalter</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>Der Besucher ist da: beginnen</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Termin um {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>Datum des Termins: {day}. Anmeldung ab {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>Für eine weitere Kopie wenden Sie sich bitte an den Empfang.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>Kein Ticket unten? Merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>Kein Ticket gedruckt. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>Niemand hat das Ticket genommen; es ist nicht mehr da. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Einen Augenblick, bitte.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>Im Drucker klemmt Papier. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>Bitte prüfen Sie Referenz und Geburtsdatum.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>Bitte gehen Sie zu: {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>Bitte wenden Sie sich an das Personal</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Bitte nehmen Sie Platz. Ihre Nummer wird angezeigt und aufgerufen.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Bitte nehmen Sie Ihr Ticket.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>Am Empfang hilft man Ihnen weiter. Bitte halten Sie Ihre Papiere bereit.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>Im Drucker ist kein Papier. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>Der Drucker muss abkühlen. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>Der Drucker ist offen. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>Der Drucker ist zurzeit außer Betrieb. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>Das Lesegerät ist außer Betrieb. Bitte geben Sie Ihre Referenz ein.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>Im Drucker ist noch das Ticket einer anderen Person. Bitte merken Sie sich diese Nummer: Sie genügt.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>Die Zeit Ihres Termins ist vorbei</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>Dieses Datum gibt es nicht. Bitte prüfen Sie Tag, Monat und Jahr.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Dieser Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>Diese Referenz ist nicht vollständig. Bitte vergleichen Sie sie mit Ihrer Bestätigung.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>Das ist kein Termincode. Bitte versuchen Sie einen anderen.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>Wir konnten Ihren Termin nicht finden</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Sie sind bereits angemeldet</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Sie sind früh dran</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Sie sind als Nächstes dran</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>Sie können auf der Terminseite einen neuen buchen oder am Empfang fragen.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>Die Anmeldung war bis {hour} möglich. Bitte gehen Sie zum Empfang: Das Personal berät Sie.</translation>
    </message>
    <message>
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>Sie haben Ihr Ticket.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>Ihr Termin ist in einem anderen Konsulat</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>Ihr Termin bleibt bestehen. Bitte kommen Sie um {hour} zu diesem Bildschirm zurück.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Ihr Termin ist an einem anderen Tag</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Ihre Nummer</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>Ihr Ticket wird gedruckt. Bitte warten Sie.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Ich brauche mehr Zeit</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>Termincode scannen</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Meine Referenz eingeben</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
</TS>
