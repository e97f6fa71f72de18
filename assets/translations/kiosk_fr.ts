<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BenchScreen</name>
    <message>
        <source>Exchange</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Verify the chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
</context>
<context>
    <name>BirthDateScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Or that of another person of the same appointment.</source>
        <translation>Ou celle d’une autre personne du même rendez‑vous.</translation>
    </message>
    <message>
        <source>Your date of birth</source>
        <translation>Votre date de naissance</translation>
    </message>
</context>
<context>
    <name>CodeOverlay</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Code of the stamp</source>
        <translation>Code du timbre</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>A payment or refund at this terminal has no known outcome yet. Clear it up first.</source>
        <translation>Un paiement ou un remboursement de ce terminal n&apos;a pas encore d&apos;issue connue. Éclaircissez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>A supervisor has to authorise this with a PIN of their own.</source>
        <translation>Un responsable doit l&apos;autoriser avec son propre code PIN.</translation>
    </message>
    <message>
        <source>All slips are printed</source>
        <translation>Tous les tickets sont imprimés</translation>
    </message>
    <message>
        <source>An earlier operation of the terminal has no known outcome yet. Clear it up first.</source>
        <translation>L&apos;issue d&apos;une opération antérieure du terminal n&apos;est pas encore connue. Éclaircissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>An earlier payment has no known outcome yet. Clear it up first: nothing was charged now.</source>
        <translation>L&apos;issue d&apos;un paiement antérieur n&apos;est pas encore connue. Éclaircissez-la d&apos;abord : rien n&apos;a été débité cette fois.</translation>
    </message>
    <message>
        <source>An earlier refund of this fee has no known outcome yet. Clear it up first.</source>
        <translation>L&apos;issue d&apos;un remboursement antérieur de ce droit n&apos;est pas encore connue. Éclaircissez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>Another person, a supervisor, has to authorise this.</source>
        <translation>Une autre personne, un responsable, doit l&apos;autoriser.</translation>
    </message>
    <message>
        <source>Another window was faster. The list is up to date now.</source>
        <translation>Un autre guichet a été plus rapide. La liste est à jour.</translation>
    </message>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Rendez‑vous à {hour}</translation>
    </message>
    <message>
        <source>Authorisation {value}</source>
        <translation>Autorisation {value}</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Acte de naissance</translation>
    </message>
    <message>
        <source>Call it (charges nothing)</source>
        <translation>L&apos;appeler (ne débite rien)</translation>
    </message>
    <message>
        <source>Calling the terminal…</source>
        <extracomment>what the terminal does now
----------
while the terminal is at it</extracomment>
        <translation>Appel du terminal…</translation>
    </message>
    <message>
        <source>Card not named</source>
        <extracomment>stands where one of the two does not tell</extracomment>
        <translation>Carte non précisée</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Card {value}</source>
        <translation>Carte {value}</translation>
    </message>
    <message>
        <source>Chancery {amount}</source>
        <translation>Chancellerie {amount}</translation>
    </message>
    <message>
        <source>Charged since the end of day of {moment}</source>
        <translation>Encaissé depuis la fin de journée du {moment}</translation>
    </message>
    <message>
        <source>Choose what goes back.</source>
        <translation>Choisissez ce qui est remboursé.</translation>
    </message>
    <message>
        <source>Choose why the money goes back.</source>
        <translation>Choisissez le motif du remboursement.</translation>
    </message>
    <message>
        <source>Code scanner</source>
        <translation>Lecteur de codes</translation>
    </message>
    <message>
        <source>Consent of the parents</source>
        <translation>Accord des parents</translation>
    </message>
    <message>
        <source>Declaration of loss</source>
        <translation>Déclaration de perte</translation>
    </message>
    <message>
        <source>Do not give it back again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Ne refaites pas le remboursement. Lisez le ticket ou l&apos;écran du terminal, puis indiquez ici ce qu&apos;il montre. Le visiteur reçoit un ticket d&apos;incident.</translation>
    </message>
    <message>
        <source>Do not take the payment again. Read the slip or the display of the terminal, then say here what it shows. The visitor gets an incident slip.</source>
        <translation>Ne refaites pas le paiement. Lisez le ticket ou l&apos;écran du terminal, puis indiquez ici ce qu&apos;il montre. Le visiteur reçoit un ticket d&apos;incident.</translation>
    </message>
    <message>
        <source>Everything charged at this terminal so far</source>
        <extracomment>ends of day that have a closing slip</extracomment>
        <translation>Tout ce que ce terminal a encaissé jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Exchange not asked yet</source>
        <translation>Échanges : pas encore d&apos;état</translation>
    </message>
    <message>
        <source>Family book</source>
        <translation>Livret de famille</translation>
    </message>
    <message>
        <source>Finish the visit at this window first.</source>
        <translation>Terminez d&apos;abord la visite à ce guichet.</translation>
    </message>
    <message>
        <source>Have the terminal cancel its payment over this amount</source>
        <translation>Annulez sur le terminal le paiement de ce montant</translation>
    </message>
    <message>
        <source>Here since {hour}</source>
        <translation>Présent depuis {hour}</translation>
    </message>
    <message>
        <source>I cannot tell how it ended</source>
        <translation>Je ne sais pas comment cela s&apos;est terminé</translation>
    </message>
    <message>
        <source>I started nothing on the terminal</source>
        <translation>Je n&apos;ai rien lancé sur le terminal</translation>
    </message>
    <message>
        <source>Identity photos</source>
        <translation>Photos d&apos;identité</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Utilisée par un autre programme</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <translation>Utilisée par la borne d’accueil</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>Utilisée par le guichet</translation>
    </message>
    <message>
        <source>Incident slip</source>
        <extracomment>kind of slip -&gt; what it is</extracomment>
        <translation>Ticket d&apos;incident</translation>
    </message>
    <message>
        <source>It is not asked again by itself. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Il n&apos;est pas redemandé tout seul. Lisez le ticket du terminal, ou demandez ses totaux.</translation>
    </message>
    <message>
        <source>It may be another payment&apos;s: compare it with the slip.</source>
        <translation>Il peut être d&apos;un autre paiement : comparez avec le ticket.</translation>
    </message>
    <message>
        <source>It shows the visitor what to do. Its red key cancels.</source>
        <translation>Il indique au visiteur quoi faire. Sa touche rouge annule.</translation>
    </message>
    <message>
        <source>Key this amount in on the terminal</source>
        <translation>Saisissez ce montant sur le terminal</translation>
    </message>
    <message>
        <source>Key this refund in on the terminal</source>
        <translation>Saisissez ce remboursement sur le terminal</translation>
    </message>
    <message>
        <source>Keyed in by hand</source>
        <extracomment>marks a payment whose terminal has no link, wherever it is shown</extracomment>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue : {name}</translation>
    </message>
    <message>
        <source>Last end of day, {moment}: {result}</source>
        <translation>Dernière fin de journée, {moment} : {result}</translation>
    </message>
    <message>
        <source>Look whether the test page came out</source>
        <translation>Regardez si la page d&apos;essai est sortie</translation>
    </message>
    <message>
        <source>National identity card (CNIE)</source>
        <translation>Carte nationale d&apos;identité (CNIE)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No further copies of this slip are allowed.</source>
        <translation>Plus aucune copie de ce ticket n&apos;est permise.</translation>
    </message>
    <message>
        <source>No money went back.</source>
        <translation>Rien n&apos;a été remboursé.</translation>
    </message>
    <message>
        <source>No money went back. If you ask again, the form shows what else is possible.</source>
        <translation>Rien n&apos;a été remboursé. Si vous redemandez, le formulaire montre ce qui reste possible.</translation>
    </message>
    <message>
        <source>No money went back. Look at the terminal, then ask again.</source>
        <translation>Rien n&apos;a été remboursé. Regardez le terminal, puis redemandez.</translation>
    </message>
    <message>
        <source>No money went back. The terminal cannot carry out this request.</source>
        <translation>Rien n&apos;a été remboursé. Le terminal ne peut pas exécuter cette demande.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is busy or in a menu: press its red key, then ask again.</source>
        <extracomment>reason code of a refund that did not start -&gt; what to do</extracomment>
        <translation>Rien n&apos;a été remboursé. Le terminal est occupé ou dans un menu : appuyez sur sa touche rouge, puis redemandez.</translation>
    </message>
    <message>
        <source>No money went back. The terminal is out of reach: check its cable and power, then ask again.</source>
        <translation>Rien n&apos;a été remboursé. Le terminal est injoignable : vérifiez son câble et son alimentation, puis redemandez.</translation>
    </message>
    <message>
        <source>No money went back. You may ask again.</source>
        <translation>Rien n&apos;a été remboursé. Vous pouvez redemander.</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>No paper in the printer of the check-in kiosk</source>
        <extracomment>(kind, state) -&gt; tone and words; &quot;notice&quot; is the quieter one. States that are not here need nobody.</extracomment>
        <translation>Plus de papier dans l’imprimante de la borne d’accueil</translation>
    </message>
    <message>
        <source>No stamp numbers are left. Call the technician: the appliance needs a new block.</source>
        <translation>Il ne reste plus de numéros de timbre. Appelez le technicien : l&apos;appareil a besoin d&apos;une nouvelle série.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testé</translation>
    </message>
    <message>
        <source>Nothing counts as charged. Be sure: a card that was charged would be charged twice.</source>
        <translation>Rien ne compte comme débité. Soyez sûr : une carte déjà débitée le serait deux fois.</translation>
    </message>
    <message>
        <source>Nothing was charged. Another program uses the terminal. Call the technician.</source>
        <translation>Rien n&apos;a été débité. Un autre programme utilise le terminal. Appelez le technicien.</translation>
    </message>
    <message>
        <source>Nothing was charged. Look at the terminal, then try again.</source>
        <translation>Rien n&apos;a été débité. Regardez le terminal, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was charged. Offer to try again or to use another card.</source>
        <translation>Rien n&apos;a été débité. Proposez de réessayer ou d&apos;utiliser une autre carte.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal cannot take this amount or currency.</source>
        <translation>Rien n&apos;a été débité. Le terminal n&apos;accepte pas ce montant ou cette monnaie.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal demands its end of day first: touch its state above (F1) and end its day.</source>
        <translation>Rien n&apos;a été débité. Le terminal exige d&apos;abord sa fin de journée : touchez son état en haut (F1) et lancez-la.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is busy or in a menu: press its red key, then try again.</source>
        <extracomment>reason code of a payment that did not start -&gt; what to do</extracomment>
        <translation>Rien n&apos;a été débité. Le terminal est occupé ou dans un menu : appuyez sur sa touche rouge, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was charged. The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Rien n&apos;a été débité. Le terminal est injoignable : vérifiez son câble et son alimentation, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was charged. You may try again.</source>
        <translation>Rien n&apos;a été débité. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>Nombre de paiements</translation>
    </message>
    <message>
        <source>Number {value}</source>
        <translation>Numéro {value}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline since {hour}</source>
        <translation>Hors ligne depuis {hour}</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may end the terminal&apos;s day.</source>
        <translation>Seul un caissier ou un superviseur peut lancer la fin de journée du terminal.</translation>
    </message>
    <message>
        <source>Only a cashier or a supervisor may print this again.</source>
        <translation>Seul un caissier ou un responsable peut réimprimer ceci.</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer of the check-in kiosk</source>
        <translation>Du papier est coincé dans l’imprimante de la borne d’accueil</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier presque épuisé</translation>
    </message>
    <message>
        <source>Paper nearly out in the printer of the check-in kiosk</source>
        <translation>Papier bientôt épuisé dans l’imprimante de la borne d’accueil</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Payment {reference} has no known outcome. No card can be charged here until it is cleared up.</source>
        <translation>L&apos;issue du paiement {reference} est inconnue. Aucune carte ne peut être débitée ici tant qu&apos;elle n&apos;est pas éclaircie.</translation>
    </message>
    <message>
        <source>Payment {reference} of {hour}</source>
        <translation>Paiement {reference} de {hour}</translation>
    </message>
    <message>
        <source>Please present the card</source>
        <translation>Présentez la carte</translation>
    </message>
    <message>
        <source>Please take the card back</source>
        <translation>Reprenez la carte</translation>
    </message>
    <message>
        <source>Previous identity card</source>
        <translation>Ancienne carte d&apos;identité</translation>
    </message>
    <message>
        <source>Previous passport</source>
        <translation>Ancien passeport</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page d&apos;essai</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <translation>Capot de l&apos;imprimante ouvert</translation>
    </message>
    <message>
        <source>Printer does not answer</source>
        <translation>L&apos;imprimante ne répond pas</translation>
    </message>
    <message>
        <source>Printer knife jammed</source>
        <translation>Couteau de l&apos;imprimante bloqué</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <translation>Imprimante hors ligne</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Printer too hot</source>
        <translation>Imprimante trop chaude</translation>
    </message>
    <message>
        <source>Proof of address</source>
        <translation>Justificatif de domicile</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read a code</source>
        <translation>Lire un code</translation>
    </message>
    <message>
        <source>Read what it shows, then try again or call the technician.</source>
        <translation>Lisez ce qu&apos;il affiche, puis réessayez ou appelez le technicien.</translation>
    </message>
    <message>
        <source>Ready: hold a code to it</source>
        <translation>Prêt : présentez-lui un code</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipt of the application</source>
        <translation>Récépissé de la demande</translation>
    </message>
    <message>
        <source>Receipt {reference}</source>
        <translation>Reçu {reference}</translation>
    </message>
    <message>
        <source>Receipt, merchant copy</source>
        <translation>Reçu, exemplaire du poste</translation>
    </message>
    <message>
        <source>Reference {value}</source>
        <extracomment>outcomes after which the same amount may be asked for again</extracomment>
        <translation>Référence {value}</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>Reçu de remboursement</translation>
    </message>
    <message>
        <source>Refund slip, merchant copy</source>
        <translation>Reçu de remboursement, exemplaire du poste</translation>
    </message>
    <message>
        <source>Refund {reference} has no known outcome. No card can be charged or credited here until it is cleared up.</source>
        <translation>L&apos;issue du remboursement {reference} est inconnue. Aucune carte ne peut être débitée ni créditée ici tant qu&apos;elle n&apos;est pas éclaircie.</translation>
    </message>
    <message>
        <source>Refund {reference} of {hour}</source>
        <translation>Remboursement {reference} de {hour}</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>Titre de séjour</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Prestation non rendue</translation>
    </message>
    <message>
        <source>Service {amount}</source>
        <translation>Service {amount}</translation>
    </message>
    <message>
        <source>Signed form</source>
        <translation>Formulaire signé</translation>
    </message>
    <message>
        <source>Stamp {amount}</source>
        <translation>Timbre {amount}</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Sans échanges</translation>
    </message>
    <message>
        <source>Terminal does not answer</source>
        <translation>Le terminal ne répond pas</translation>
    </message>
    <message>
        <source>Terminal in use</source>
        <extracomment>states in which the terminal itself says why; that a line is down is told by the state alone</extracomment>
        <translation>Terminal en cours d&apos;usage</translation>
    </message>
    <message>
        <source>Terminal not asked yet</source>
        <translation>Terminal : pas encore d&apos;état</translation>
    </message>
    <message>
        <source>Terminal out of order</source>
        <translation>Terminal hors service</translation>
    </message>
    <message>
        <source>Terminal out of reach</source>
        <translation>Terminal injoignable</translation>
    </message>
    <message>
        <source>Terminal ready</source>
        <translation>Terminal prêt</translation>
    </message>
    <message>
        <source>Test page not printed</source>
        <translation>Page d&apos;essai non imprimée</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>Page d&apos;essai imprimée</translation>
    </message>
    <message>
        <source>The bank is being asked…</source>
        <translation>Demande à la banque…</translation>
    </message>
    <message>
        <source>The card was refused</source>
        <translation>La carte a été refusée</translation>
    </message>
    <message>
        <source>The chancery rate has changed. Tell the visitor the new amount, then try again.</source>
        <translation>Le taux de chancellerie a changé. Annoncez le nouveau montant au visiteur, puis réessayez.</translation>
    </message>
    <message>
        <source>The closing slip is printed. Sign it and keep it.</source>
        <translation>Le ticket de clôture s&apos;imprime. Signez-le et conservez-le.</translation>
    </message>
    <message>
        <source>The code reader of the check-in kiosk does not answer</source>
        <translation>Le lecteur de codes de la borne d’accueil ne répond pas</translation>
    </message>
    <message>
        <source>The end of day did not start</source>
        <translation>La fin de journée n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>The last digits of the card are four, or leave them empty.</source>
        <translation>Les derniers chiffres de la carte sont quatre, ou laissez vide.</translation>
    </message>
    <message>
        <source>The money of this stamp has gone back already.</source>
        <translation>Ce timbre a déjà été remboursé.</translation>
    </message>
    <message>
        <source>The money went back</source>
        <translation>Remboursement effectué</translation>
    </message>
    <message>
        <source>The number of the slip is letters, digits and dashes, or leave it empty.</source>
        <translation>Le numéro du ticket : lettres, chiffres et tirets, ou laissez vide.</translation>
    </message>
    <message>
        <source>The numbers of payments differ: {number}.</source>
        <translation>Le nombre de paiements diffère : {number}.</translation>
    </message>
    <message>
        <source>The payment did not start</source>
        <translation>Le paiement n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>The payment is marked as keyed in by hand; your name stands for it.</source>
        <translation>Le paiement est marqué comme saisi à la main ; votre nom en répond.</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk does not answer</source>
        <translation>L’imprimante de la borne d’accueil ne répond pas</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk has to cool down</source>
        <translation>L’imprimante de la borne d’accueil doit refroidir</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is offline</source>
        <translation>L’imprimante de la borne d’accueil est hors ligne</translation>
    </message>
    <message>
        <source>The printer of the check-in kiosk is open</source>
        <translation>L’imprimante de la borne d’accueil est ouverte</translation>
    </message>
    <message>
        <source>The refund did not start</source>
        <translation>Le remboursement n&apos;a pas commencé</translation>
    </message>
    <message>
        <source>The refund was cancelled at the terminal</source>
        <translation>Le remboursement a été annulé au terminal</translation>
    </message>
    <message>
        <source>The stamp has been used: its fee cannot go back.</source>
        <translation>Le timbre a été utilisé : son droit ne peut pas être remboursé.</translation>
    </message>
    <message>
        <source>The stamp has expired.</source>
        <translation>Le timbre a expiré.</translation>
    </message>
    <message>
        <source>The stamp is void.</source>
        <translation>Le timbre est annulé.</translation>
    </message>
    <message>
        <source>The stamps are issued. Hand over the receipt and the stamps.</source>
        <translation>Les timbres sont émis. Remettez le reçu et les timbres.</translation>
    </message>
    <message>
        <source>The stamps are no longer valid. Take their slips back and hand over the refund slip.</source>
        <translation>Les timbres ne sont plus valables. Reprenez leurs tickets et remettez le reçu de remboursement.</translation>
    </message>
    <message>
        <source>The tariff has no price or no rate of today for these services. Call the technician.</source>
        <translation>Le tarif n&apos;a pas de prix ou pas de taux du jour pour ces services. Appelez le technicien.</translation>
    </message>
    <message>
        <source>The terminal and its bank count different totals. Keep its slip for the bank.</source>
        <extracomment>reason code -&gt; what to do, where more is known than the result</extracomment>
        <translation>Le terminal et sa banque comptent des totaux différents. Gardez son ticket pour la banque.</translation>
    </message>
    <message>
        <source>The terminal cancels its last payment; the same card is needed.</source>
        <translation>Le terminal annule son dernier paiement ; la même carte est nécessaire.</translation>
    </message>
    <message>
        <source>The terminal credits the card; the same card is needed.</source>
        <translation>Le terminal crédite la carte ; la même carte est nécessaire.</translation>
    </message>
    <message>
        <source>The terminal did something else meanwhile. Look at this form again, then repeat.</source>
        <translation>Le terminal a fait autre chose entre-temps. Revoyez le formulaire, puis recommencez.</translation>
    </message>
    <message>
        <source>The terminal does not reach its bank. Look at its network, then try again.</source>
        <translation>Le terminal ne joint pas sa banque. Vérifiez son réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The terminal ends its day…</source>
        <translation>Le terminal fait sa fin de journée…</translation>
    </message>
    <message>
        <source>The terminal gave no record that can be read.</source>
        <translation>Le terminal n&apos;a donné aucun enregistrement lisible.</translation>
    </message>
    <message>
        <source>The terminal gave no totals.</source>
        <translation>Le terminal n&apos;a pas donné de totaux.</translation>
    </message>
    <message>
        <source>The terminal has ended its day</source>
        <translation>Le terminal a fait sa fin de journée</translation>
    </message>
    <message>
        <source>The terminal is busy or in a menu: press its red key, then try again.</source>
        <translation>Le terminal est occupé ou dans un menu : appuyez sur sa touche rouge, puis réessayez.</translation>
    </message>
    <message>
        <source>The terminal is out of reach: check its cable and power, then try again.</source>
        <translation>Le terminal est injoignable : vérifiez son câble et son alimentation, puis réessayez.</translation>
    </message>
    <message>
        <source>The terminal refused</source>
        <translation>Le terminal a refusé</translation>
    </message>
    <message>
        <source>The terminal refused its end of day</source>
        <translation>Le terminal a refusé sa fin de journée</translation>
    </message>
    <message>
        <source>The terminal refuses the password. Call the technician.</source>
        <translation>Le terminal refuse le mot de passe. Appelez le technicien.</translation>
    </message>
    <message>
        <source>The terminal was asked to stop. It decides; wait for what it says.</source>
        <extracomment>after &quot;ask the terminal to stop&quot;</extracomment>
        <translation>L&apos;arrêt a été demandé au terminal. C&apos;est lui qui décide ; attendez sa réponse.</translation>
    </message>
    <message>
        <source>The terminal was not reached. Look at it, then try again.</source>
        <translation>Le terminal n&apos;a pas été joint. Regardez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The terminal works; follow its screen</source>
        <translation>Le terminal travaille ; suivez son écran</translation>
    </message>
    <message>
        <source>The terminal&apos;s last record: {outcome}</source>
        <translation>Dernier enregistrement du terminal : {outcome}</translation>
    </message>
    <message>
        <source>The terminal&apos;s total and ours differ: {amount}.</source>
        <translation>Le total du terminal et le nôtre diffèrent : {amount}.</translation>
    </message>
    <message>
        <source>The visitor cancelled</source>
        <translation>Le visiteur a annulé</translation>
    </message>
    <message>
        <source>The visitor pays after this step. Give up only if nothing was started: nothing counts as charged then.</source>
        <extracomment>look, answer chosen -&gt; what follows; without an answer what giving up means</extracomment>
        <translation>Le visiteur paie après cette étape. N&apos;abandonnez que si rien n&apos;a été lancé : rien ne compte alors comme débité.</translation>
    </message>
    <message>
        <source>The visitor types the PIN</source>
        <translation>Le visiteur saisit son code</translation>
    </message>
    <message>
        <source>There is no such slip.</source>
        <translation>Ce ticket n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is nothing to pay.</source>
        <translation>Il n&apos;y a rien à payer.</translation>
    </message>
    <message>
        <source>These services are settled already.</source>
        <translation>Ces services sont déjà réglés.</translation>
    </message>
    <message>
        <source>This fee is not of this payment.</source>
        <translation>Ce droit n&apos;est pas de ce paiement.</translation>
    </message>
    <message>
        <source>This is not possible any more. The list is up to date now.</source>
        <translation>Ce n&apos;est plus possible. La liste est à jour.</translation>
    </message>
    <message>
        <source>This is not the amount due. Correct it on the terminal, then type what it shows now.</source>
        <extracomment>why the question comes again -&gt; what to do</extracomment>
        <translation>Ce n&apos;est pas le montant dû. Corrigez-le sur le terminal, puis tapez ce qu&apos;il montre maintenant.</translation>
    </message>
    <message>
        <source>This is not the amount due. Read the slip again and type its amount once more: the same again is believed, and then the outcome has to be cleared up.</source>
        <translation>Ce n&apos;est pas le montant dû. Relisez le ticket et retapez son montant : le même montant sera retenu, et l&apos;issue devra alors être éclaircie.</translation>
    </message>
    <message>
        <source>This is not the amount of this payment. Look at the slip again: it may be another payment&apos;s.</source>
        <extracomment>choice of the form -&gt; what is recorded the fields of the form when the slip says paid, and when it does not letters and digits that say something about what was read</extracomment>
        <translation>Ce n&apos;est pas le montant de ce paiement. Relisez le ticket : il peut être d&apos;un autre paiement.</translation>
    </message>
    <message>
        <source>This is not the amount of this refund. Look at the slip again.</source>
        <translation>Ce n&apos;est pas le montant de ce remboursement. Regardez de nouveau le ticket.</translation>
    </message>
    <message>
        <source>This may take minutes. Leave the terminal and its cable alone.</source>
        <translation>Cela peut prendre quelques minutes. Ne touchez ni au terminal ni à son câble.</translation>
    </message>
    <message>
        <source>This payment was cleared up already.</source>
        <translation>Ce paiement est déjà éclairci.</translation>
    </message>
    <message>
        <source>This payment was not approved: there is nothing to return.</source>
        <translation>Ce paiement n&apos;a pas été accepté : il n&apos;y a rien à rembourser.</translation>
    </message>
    <message>
        <source>This program ended before the terminal had answered. Read the slip of the terminal, or ask for its totals.</source>
        <translation>Ce programme s&apos;est arrêté avant la réponse du terminal. Lisez le ticket du terminal, ou demandez ses totaux.</translation>
    </message>
    <message>
        <source>This refund was cleared up already.</source>
        <translation>Ce remboursement est déjà éclairci.</translation>
    </message>
    <message>
        <source>This stamp is no longer valid; it is not printed again.</source>
        <translation>Ce timbre n&apos;est plus valable ; il n&apos;est pas réimprimé.</translation>
    </message>
    <message>
        <source>This terminal cannot give it back. Write a refund order to the bank; keep the receipt with the file.</source>
        <translation>Ce terminal ne peut pas rembourser. Établissez un ordre de remboursement pour la banque ; gardez le reçu au dossier.</translation>
    </message>
    <message>
        <source>This terminal ends its day in its own menu. Compare the slip it prints with our totals.</source>
        <translation>Ce terminal fait sa fin de journée dans son propre menu. Comparez le ticket qu&apos;il imprime avec nos totaux.</translation>
    </message>
    <message>
        <source>This visit is not in the store any more.</source>
        <translation>Cette visite n&apos;est plus dans la base.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type the amount as on the slip, such as 12,50.</source>
        <translation>Tapez le montant comme sur le ticket, par exemple 12,50.</translation>
    </message>
    <message>
        <source>Type the amount as you read it, such as 12,50.</source>
        <translation>Tapez le montant tel que vous le lisez, par exemple 12,50.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip.</source>
        <translation>Tapez le numéro d&apos;autorisation du ticket.</translation>
    </message>
    <message>
        <source>Type the authorisation number of the slip: letters and digits, at most 12.</source>
        <translation>Tapez le numéro d&apos;autorisation du ticket : lettres et chiffres, 12 au plus.</translation>
    </message>
    <message>
        <source>Type the last four digits of the card as on the slip, never more.</source>
        <translation>Tapez les quatre derniers chiffres de la carte comme sur le ticket, jamais plus.</translation>
    </message>
    <message>
        <source>Type what you read: the number of the slip or of the terminal&apos;s journal, or a short reason.</source>
        <translation>Tapez ce que vous avez lu : le numéro du ticket ou du journal du terminal, ou une courte raison.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>how a scanner&apos;s test ended, beside the states of the drivers another process of this appliance has the device; it was not called</extracomment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>We do not know whether the card was charged</source>
        <translation>On ne sait pas si la carte a été débitée</translation>
    </message>
    <message>
        <source>We do not know whether the money went back</source>
        <translation>Nous ne savons pas si la somme a été remboursée</translation>
    </message>
    <message>
        <source>We do not know whether the terminal has ended its day</source>
        <translation>Nous ne savons pas si le terminal a fait sa fin de journée</translation>
    </message>
    <message>
        <source>What does the slip of the terminal say?</source>
        <translation>Que dit le ticket du terminal ?</translation>
    </message>
    <message>
        <source>Who cannot tell leaves the outcome unknown: no card is charged here until it is cleared up.</source>
        <translation>Qui ne sait pas laisse l&apos;issue inconnue : aucune carte n&apos;est débitée ici tant qu&apos;elle n&apos;est pas éclaircie.</translation>
    </message>
    <message>
        <source>Window {number}</source>
        <translation>Guichet {number}</translation>
    </message>
    <message>
        <source>Without appointment</source>
        <translation>Sans rendez‑vous</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Montant erroné</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Erreur sur le service demandé</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>au guichet</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>né(e) le {date}</translation>
    </message>
    <message>
        <source>called</source>
        <translation>appelé</translation>
    </message>
    <message>
        <source>can be stopped from here</source>
        <translation>peut être arrêté d&apos;ici</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>cancels its last payment</source>
        <extracomment>capability -&gt; what it means to an agent, in the order they are shown</extracomment>
        <translation>annule son dernier paiement</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>ne s&apos;est pas présenté</translation>
    </message>
    <message>
        <source>ends its day from here</source>
        <translation>fin de journée d&apos;ici</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>gives money back</source>
        <translation>rembourse</translation>
    </message>
    <message>
        <source>is being printed</source>
        <translation>impression en cours</translation>
    </message>
    <message>
        <source>its slips are keyed in</source>
        <translation>ses tickets sont saisis à la main</translation>
    </message>
    <message>
        <source>look whether it was printed</source>
        <translation>vérifiez s&apos;il est imprimé</translation>
    </message>
    <message>
        <source>money given back</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>no payment</source>
        <translation>aucun paiement</translation>
    </message>
    <message>
        <source>not begun, the paper is nearly at its end: change the roll, then print it again</source>
        <translation>pas commencé, le papier touche à sa fin : changez le rouleau, puis imprimez-le à nouveau</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non imprimé</translation>
    </message>
    <message>
        <source>not printed, its template is wrong: call the technician</source>
        <translation>pas imprimé, son modèle est incorrect : appelez le technicien</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>imprimé</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <source>tells its last payment again</source>
        <translation>redonne son dernier paiement</translation>
    </message>
    <message>
        <source>tells its totals</source>
        <translation>donne ses totaux</translation>
    </message>
    <message>
        <source>the paper ran out: change the roll and destroy what the printer still puts out, then print it again</source>
        <translation>le papier s&apos;est épuisé : changez le rouleau, détruisez ce que l&apos;imprimante sort encore, puis imprimez-le à nouveau</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>what became of a stamp, empty while it is as it was issued</extracomment>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>void</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>attend l&apos;imprimante</translation>
    </message>
    <message>
        <source>without a link</source>
        <extracomment>names of the protocols; they are proper names but for the last</extracomment>
        <translation>sans liaison</translation>
    </message>
</context>
<context>
    <name>CounterWindow</name>
    <message>
        <source>Counter</source>
        <translation>Guichet</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Ask the terminal again</source>
        <translation>Redemander au terminal</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indiquer ce que montre le terminal</translation>
    </message>
    <message>
        <source>The fees of the visit at this window are shown here.</source>
        <translation>Les frais de la visite à ce guichet s&apos;affichent ici.</translation>
    </message>
    <message>
        <source>The store could not be used, so the last action may not have happened. Look before you repeat it; call the technician if it stays.</source>
        <translation>La base de données n&apos;a pas répondu : la dernière action n&apos;a peut-être pas eu lieu. Vérifiez avant de la refaire ; appelez le technicien si cela dure.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
</context>
<context>
    <name>DevicesPane</name>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
</context>
<context>
    <name>FeesPane</name>
    <message>
        <source>All services are settled</source>
        <translation>Tous les services sont réglés</translation>
    </message>
    <message>
        <source>Record as free of charge</source>
        <translation>Enregistrer comme gratuit</translation>
    </message>
    <message>
        <source>Start the visit first: nobody pays who is not here.</source>
        <translation>Commencez d&apos;abord la visite : on ne paie pas sans être là.</translation>
    </message>
    <message>
        <source>Take the payment by card</source>
        <translation>Encaisser par carte</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Change the language</source>
        <translation>Changer de langue</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Plus bas</translation>
    </message>
    <message>
        <source>Move everything to the lower part of the screen</source>
        <translation>Tout déplacer vers le bas de l’écran</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Call centre</source>
        <translation>Centre d’appel</translation>
    </message>
    <message>
        <source>Please go to the reception desk. No appointment is lost by asking.</source>
        <translation>Veuillez vous présenter à l’accueil. Demander ne fait perdre aucun rendez‑vous.</translation>
    </message>
    <message>
        <source>The staff is there to help you</source>
        <translation>Le personnel est là pour vous aider</translation>
    </message>
</context>
<context>
    <name>IdleWatch</name>
    <message numerus="yes">
        <source>What you have entered will be deleted in %n second(s).</source>
        <translation>
            <numerusform>Votre saisie sera effacée dans %n seconde.</numerusform>
            <numerusform>Votre saisie sera effacée dans %n secondes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
</context>
<context>
    <name>LanguageOverlay</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Language of this screen</source>
        <translation>Langue de cet écran</translation>
    </message>
</context>
<context>
    <name>LoginScreen</name>
    <message>
        <source>Choose your name, then type your PIN.</source>
        <translation>Choisissez votre nom, puis tapez votre code.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Nobody is known yet: the list comes with the first exchange.</source>
        <translation>Personne n&apos;est encore connu : la liste arrive avec le premier échange.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Who works at this window?</source>
        <translation>Qui travaille à ce guichet ?</translation>
    </message>
</context>
<context>
    <name>ManualOverlay</name>
    <message>
        <source>Amount due</source>
        <translation>Montant dû</translation>
    </message>
    <message>
        <source>Amount on the slip</source>
        <translation>Montant sur le ticket</translation>
    </message>
    <message>
        <source>Amount the terminal shows</source>
        <translation>Montant affiché par le terminal</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numéro d&apos;autorisation</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Choisissez ce que vous avez lu</translation>
    </message>
    <message>
        <source>Last 4 digits of the card</source>
        <translation>4 derniers chiffres de la carte</translation>
    </message>
    <message>
        <source>No slip? Look at the display of the terminal, or print its journal.</source>
        <translation>Pas de ticket ? Regardez l&apos;écran du terminal ou imprimez son journal.</translation>
    </message>
    <message>
        <source>Number of the slip (may stay empty)</source>
        <translation>Numéro du ticket (facultatif)</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>The terminal shows this amount</source>
        <translation>Le terminal montre ce montant</translation>
    </message>
    <message>
        <source>This terminal has no link. Then type here the amount it shows.</source>
        <translation>Ce terminal n&apos;est pas relié. Tapez ensuite ici le montant qu&apos;il affiche.</translation>
    </message>
    <message>
        <source>Unclear, or no slip</source>
        <translation>Illisible ou sans ticket</translation>
    </message>
    <message>
        <source>Wait for the end of the payment, then read its slip.</source>
        <translation>Attendez la fin du paiement, puis lisez le ticket.</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
</context>
<context>
    <name>OnScreenKeyboard</name>
    <message>
        <source>Arabic letters</source>
        <translation>Lettres arabes</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Erase the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Minuscules</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>You have %n more attempt(s).</source>
        <translation>
            <numerusform>Il vous reste %n essai.</numerusform>
            <numerusform>Il vous reste %n essais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n slip(s) may be missing: look at the printer</source>
        <translation>
            <numerusform>Il manque peut-être %n ticket : voyez l&apos;imprimante</numerusform>
            <numerusform>Il manque peut-être %n tickets : voyez l&apos;imprimante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) still to be printed</source>
        <translation>
            <numerusform>Encore %n ticket à imprimer</numerusform>
            <numerusform>Encore %n tickets à imprimer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPane</name>
    <message>
        <source>Give money back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Print again as a duplicate</source>
        <translation>Réimprimer en duplicata</translation>
    </message>
    <message>
        <source>Receipts and stamps</source>
        <translation>Reçus et timbres</translation>
    </message>
    <message>
        <source>Show the code of this stamp</source>
        <translation>Montrer le code de ce timbre</translation>
    </message>
</context>
<context>
    <name>PaymentOverlay</name>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Demander l&apos;arrêt au terminal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indiquer ce que montre le terminal</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PrinterPane</name>
    <message>
        <source>Ask it again</source>
        <translation>L’interroger de nouveau</translation>
    </message>
    <message>
        <source>Clear its memory: nothing comes out later</source>
        <translation>Vider sa mémoire : rien ne sortira plus tard</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Imprimante %1</translation>
    </message>
</context>
<context>
    <name>PrinterPaper</name>
    <message>
        <source>Counted from the slips that were printed since somebody said that a new roll was in.</source>
        <translation>Compté d’après les tickets imprimés depuis qu’un nouveau rouleau a été annoncé.</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Longueur d’un rouleau neuf</translation>
    </message>
    <message>
        <source>New roll put in</source>
        <translation>Nouveau rouleau en place</translation>
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
        <translation>Chercher le profil qui convient</translation>
    </message>
    <message>
        <source>It fits: %1</source>
        <translation>Convient : %1</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
</context>
<context>
    <name>PrinterScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QuarantinePane</name>
    <message>
        <source>Nothing was refused by the server</source>
        <translation>Le serveur n&apos;a rien refusé</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
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
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Appeler le suivant</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
</context>
<context>
    <name>ReferenceScreen</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>It is printed on your confirmation, under the code.</source>
        <translation>Elle est imprimée sur votre confirmation, sous le code.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Type the reference of your appointment</source>
        <translation>Saisissez la référence de votre rendez‑vous</translation>
    </message>
</context>
<context>
    <name>RefundFormOverlay</name>
    <message>
        <source>Back: nothing goes back</source>
        <translation>Retour : rien n&apos;est remboursé</translation>
    </message>
    <message>
        <source>Give money back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Give the money back</source>
        <translation>Rembourser maintenant</translation>
    </message>
    <message>
        <source>No other supervisor is known at this post. Money goes back only with a second person.</source>
        <translation>Aucun autre responsable n&apos;est connu à ce poste. On ne rembourse qu&apos;avec une deuxième personne.</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Code PIN de la deuxième personne</translation>
    </message>
    <message>
        <source>What goes back?</source>
        <translation>Que rembourse-t-on ?</translation>
    </message>
    <message>
        <source>Who authorises it?</source>
        <translation>Qui l&apos;autorise ?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi ?</translation>
    </message>
</context>
<context>
    <name>RefundOverlay</name>
    <message>
        <source>Ask the terminal to stop</source>
        <translation>Demander l&apos;arrêt au terminal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Say what the terminal shows</source>
        <translation>Indiquer ce que montre le terminal</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rembourser</translation>
    </message>
</context>
<context>
    <name>ResolutionOverlay</name>
    <message>
        <source>Amount on the slip</source>
        <translation>Montant sur le ticket</translation>
    </message>
    <message>
        <source>Ask the terminal again</source>
        <translation>Redemander au terminal</translation>
    </message>
    <message>
        <source>Ask the visitor for the slip of the terminal, or print its journal.</source>
        <translation>Demandez au visiteur le ticket du terminal, ou imprimez son journal.</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numéro d&apos;autorisation</translation>
    </message>
    <message>
        <source>Choose what you read</source>
        <translation>Choisissez ce que vous lisez</translation>
    </message>
    <message>
        <source>Last 4 digits of the card (may stay empty)</source>
        <translation>4 derniers chiffres de la carte (facultatif)</translation>
    </message>
    <message>
        <source>Later: the terminal stays blocked</source>
        <translation>Plus tard : le terminal reste bloqué</translation>
    </message>
    <message>
        <source>No money went back? The stamps stay valid and it can be asked for again. Be sure: a card that was credited would be credited twice.</source>
        <translation>Rien n&apos;a été remboursé ? Les timbres restent valables et on peut redemander. Soyez sûr : une carte déjà créditée le serait deux fois.</translation>
    </message>
    <message>
        <source>Nothing was charged?</source>
        <translation>Rien n&apos;a été débité ?</translation>
    </message>
    <message>
        <source>Number of the slip or of the terminal&apos;s journal, or a short reason</source>
        <translation>Numéro du ticket ou du journal du terminal, ou courte raison</translation>
    </message>
    <message>
        <source>Read the slip of the terminal, or its display. Your name is recorded with the answer: %1.</source>
        <translation>Lisez le ticket du terminal ou son écran. Votre nom est enregistré avec la réponse : %1.</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The fees stay open and can be taken again. Be sure: a card that was charged would be charged twice.</source>
        <translation>Les frais restent dus et peuvent être repris. Soyez sûr : une carte déjà débitée le serait deux fois.</translation>
    </message>
    <message>
        <source>The slip says given back</source>
        <translation>Le ticket dit : remboursé</translation>
    </message>
    <message>
        <source>The slip says paid</source>
        <translation>Le ticket dit : payé</translation>
    </message>
    <message>
        <source>The slip says refused</source>
        <translation>Le ticket dit : refusé</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Le terminal est interrogé…</translation>
    </message>
    <message>
        <source>The terminal keeps a record of its last payment.</source>
        <translation>Le terminal garde une trace de son dernier paiement.</translation>
    </message>
    <message>
        <source>The terminal shows no payment</source>
        <translation>Le terminal ne montre aucun paiement</translation>
    </message>
    <message>
        <source>The terminal shows no refund</source>
        <translation>Le terminal ne montre aucun remboursement</translation>
    </message>
    <message>
        <source>What does the terminal show?</source>
        <translation>Que montre le terminal ?</translation>
    </message>
</context>
<context>
    <name>ResultScreen</name>
    <message>
        <source>I have understood</source>
        <translation>J’ai compris</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use another reference</source>
        <translation>Utiliser une autre référence</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <source>Hold the code in front of the reader</source>
        <translation>Placez le code devant le lecteur</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <source>Hold your code in front of the reader</source>
        <translation>Placez votre code devant le lecteur</translation>
    </message>
    <message>
        <source>The code is on your appointment confirmation, on paper or on your telephone.</source>
        <translation>Le code figure sur votre confirmation de rendez‑vous, sur papier ou sur votre téléphone.</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Saisir ma référence</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <source>A closing is never changed; corrections are entries of the next day.</source>
        <translation>Une clôture n’est jamais modifiée ; les corrections sont des écritures du lendemain.</translation>
    </message>
    <message>
        <source>AID</source>
        <translation>AID</translation>
    </message>
    <message>
        <source>AMOUNT REFUNDED</source>
        <translation>MONTANT REMBOURSÉ</translation>
    </message>
    <message>
        <source>Account of eTimbre stamps</source>
        <translation>Compte d’emploi des timbres eTimbre</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Autorisé par</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée comptable</translation>
    </message>
    <message>
        <source>By card</source>
        <translation>Par carte</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par prestation</translation>
    </message>
    <message>
        <source>Call centre: {post.call_centre}</source>
        <translation>Centre d’appels : {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Card terminals</source>
        <translation>Terminaux de paiement</translation>
    </message>
    <message>
        <source>Cardholder&apos;s device</source>
        <translation>Appareil du porteur</translation>
    </message>
    <message>
        <source>Chancery fee</source>
        <translation>Droits de chancellerie</translation>
    </message>
    <message>
        <source>Chancery rate</source>
        <translation>Taux de chancellerie</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturé par</translation>
    </message>
    <message>
        <source>Closing number</source>
        <translation>Clôture n°</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>Customer copy</source>
        <translation>Exemplaire client</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICATA {copy_number}</translation>
    </message>
    <message>
        <source>Daily closing</source>
        <translation>Clôture journalière</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the payment</source>
        <translation>Date du paiement</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Digest of this closing and of the one before</source>
        <translation>Empreinte de cette clôture et de la précédente</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Timbre électronique – eTimbre</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirés</translation>
    </message>
    <message>
        <source>First receipt</source>
        <translation>Premier reçu</translation>
    </message>
    <message>
        <source>First stamp</source>
        <translation>Premier timbre</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>From the card terminal</source>
        <translation>Ticket du terminal</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Délivrés</translation>
    </message>
    <message>
        <source>Keep this copy with the papers of the day.</source>
        <translation>À conserver avec les pièces de la journée.</translation>
    </message>
    <message>
        <source>Keep this receipt.</source>
        <translation>Conservez ce reçu.</translation>
    </message>
    <message>
        <source>Keyed in</source>
        <translation>Saisie manuelle</translation>
    </message>
    <message>
        <source>Keyed in by hand from the terminal&apos;s slip</source>
        <translation>Saisi à la main d&apos;après le ticket du terminal</translation>
    </message>
    <message>
        <source>Kingdom of Morocco</source>
        <translation>Royaume du Maroc</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier reçu</translation>
    </message>
    <message>
        <source>Last stamp</source>
        <translation>Dernier timbre</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Piste magnétique</translation>
    </message>
    <message>
        <source>Merchant copy</source>
        <translation>Exemplaire du poste</translation>
    </message>
    <message>
        <source>Merchant number</source>
        <translation>Commerçant n°</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>Numéros manquants</translation>
    </message>
    <message>
        <source>NOT KNOWN WHETHER THE TERMINAL ENDED ITS DAY</source>
        <translation>ON NE SAIT PAS SI LE TERMINAL A FAIT SA FIN DE JOURNÉE</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Original receipt</source>
        <translation>Reçu d’origine</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Our total</source>
        <translation>Notre total</translation>
    </message>
    <message>
        <source>PIN code</source>
        <translation>Code confidentiel</translation>
    </message>
    <message>
        <source>PIN code and signature</source>
        <translation>Code confidentiel et signature</translation>
    </message>
    <message>
        <source>Paid twice</source>
        <translation>Payé deux fois</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Payment accepted</source>
        <translation>Paiement accepté</translation>
    </message>
    <message>
        <source>Payment being checked</source>
        <translation>Paiement en cours de vérification</translation>
    </message>
    <message>
        <source>Payment cancelled</source>
        <translation>Paiement annulé</translation>
    </message>
    <message>
        <source>Payment not started</source>
        <translation>Paiement non commencé</translation>
    </message>
    <message>
        <source>Payment receipt</source>
        <translation>Reçu de paiement</translation>
    </message>
    <message>
        <source>Payment refused</source>
        <translation>Paiement refusé</translation>
    </message>
    <message>
        <source>Payments without a known outcome</source>
        <translation>Paiements sans issue connue</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Please see the staff at the reception desk</source>
        <translation>Veuillez vous adresser à l’accueil</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Veuillez vous asseoir. Votre numéro sera affiché à l’écran et appelé.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer test page</source>
        <translation>Page de test de l’imprimante</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Reçu n°</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Refund accepted</source>
        <translation>Remboursement accepté</translation>
    </message>
    <message>
        <source>Refund being checked</source>
        <translation>Remboursement en cours de vérification</translation>
    </message>
    <message>
        <source>Refund cancelled</source>
        <translation>Remboursement annulé</translation>
    </message>
    <message>
        <source>Refund not started</source>
        <translation>Remboursement non commencé</translation>
    </message>
    <message>
        <source>Refund number</source>
        <translation>Remboursement n°</translation>
    </message>
    <message>
        <source>Refund receipt</source>
        <translation>Reçu de remboursement</translation>
    </message>
    <message>
        <source>Refund refused</source>
        <translation>Remboursement refusé</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursés</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Remboursements</translation>
    </message>
    <message>
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Frais de prestation</translation>
    </message>
    <message>
        <source>Service not given</source>
        <translation>Prestation non rendue</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Présentez ce ticket et votre confirmation de rendez-vous.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Signature of the accountant</source>
        <translation>Signature du régisseur</translation>
    </message>
    <message>
        <source>Signature of the cardholder</source>
        <translation>Signature du porteur de la carte</translation>
    </message>
    <message>
        <source>Signature of the controller</source>
        <translation>Signature du contrôleur</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>THE TERMINAL REFUSED ITS END OF DAY</source>
        <translation>LE TERMINAL A REFUSÉ SA FIN DE JOURNÉE</translation>
    </message>
    <message>
        <source>TOTAL</source>
        <translation>TOTAL</translation>
    </message>
    <message>
        <source>Technical code</source>
        <translation>Code technique</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Terminal receipt</source>
        <translation>Ticket du terminal n°</translation>
    </message>
    <message>
        <source>The amount goes back to the card it was paid with. The bank may take a few days.</source>
        <translation>Le montant est crédité sur la carte utilisée pour payer. La banque peut mettre quelques jours.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the money was given back. The agent is checking; look at your account too.</source>
        <translation>Le terminal n’a pas confirmé si la somme a été rendue. L’agent vérifie ; consultez aussi votre compte.</translation>
    </message>
    <message>
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>Le terminal n’a pas confirmé si le paiement a été effectué. Ne payez pas une seconde fois : l’agent vérifie.</translation>
    </message>
    <message>
        <source>The card&apos;s details are on the slip of the card terminal itself.</source>
        <translation>Les données de la carte figurent sur le ticket du terminal de paiement.</translation>
    </message>
    <message>
        <source>The rule and the black area reach both edges, the QR code can be read, no line is missing.</source>
        <translation>Le filet et la zone noire touchent les deux bords, le code QR est lisible, aucune ligne ne manque.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the payment is cleared up.</source>
        <translation>Ce ticket n’est pas un reçu. Conservez-le jusqu’à la régularisation du paiement.</translation>
    </message>
    <message>
        <source>This slip is not a receipt. Keep it until the refund is cleared up.</source>
        <translation>Ce ticket n’est pas un reçu. Conservez-le jusqu’à la régularisation du remboursement.</translation>
    </message>
    <message>
        <source>Total in dirhams</source>
        <translation>Total en dirhams</translation>
    </message>
    <message>
        <source>Total of the terminal</source>
        <translation>Total du terminal</translation>
    </message>
    <message>
        <source>Unused before</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Unused now</source>
        <translation>Reste à utiliser</translation>
    </message>
    <message>
        <source>Valid once: hand it to the agent with your file.</source>
        <translation>Usage unique : à remettre à l’agent avec votre dossier.</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Attente estimée</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Without verification</source>
        <translation>Sans vérification</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Wrong amount</source>
        <translation>Montant erroné</translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation>Erreur sur le service demandé</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Vous êtes déjà enregistré</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Your place in the queue is kept. Please take a seat.</source>
        <translation>Votre place dans la file est conservée. Veuillez vous asseoir.</translation>
    </message>
    <message>
        <source>eTimbre stamps issued</source>
        <translation>Timbres eTimbre délivrés</translation>
    </message>
    <message>
        <source>eTimbre stamps no longer valid</source>
        <translation>Timbres eTimbre qui ne sont plus valables</translation>
    </message>
</context>
<context>
    <name>Staff</name>
    <message>
        <source>Too many wrong PINs. Try again at {hour}.</source>
        <translation>Trop de codes faux. Réessayez à {hour}.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Code faux.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n à envoyer</numerusform>
            <numerusform>%n à envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Technician</name>
    <message>
        <source>A payment has no known outcome yet: clear it up at the counter first. The terminal was not called.</source>
        <translation>Un paiement n&apos;a pas encore de résultat connu : réglez-le d&apos;abord au guichet. Le terminal n&apos;a pas été appelé.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>An earlier slip is still in the presenter.</source>
        <translation>Un ticket précédent est encore dans le présentoir.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Authorisation</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Booked here</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Broken: {fault}</source>
        <translation>Rompue : {fault}</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Can be stopped</source>
        <translation>Peut être arrêté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Tête de chaîne</translation>
    </message>
    <message>
        <source>Code pages</source>
        <translation>Pages de codes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capot</translation>
    </message>
    <message>
        <source>Cover open</source>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Clôture du jour</translation>
    </message>
    <message>
        <source>Everywhere; no cable, the agent keys the slips in</source>
        <translation>Partout ; sans câble, l&apos;agent saisit les tickets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Flow control</source>
        <translation>Contrôle de flux</translation>
    </message>
    <message>
        <source>France; Concert V3, on the network or a serial cable</source>
        <translation>France ; Concert V3, par le réseau ou un câble série</translation>
    </message>
    <message>
        <source>France; older terminals on a serial cable</source>
        <translation>France ; terminaux anciens sur câble série</translation>
    </message>
    <message>
        <source>Germany, Austria; on the network or a serial cable</source>
        <translation>Allemagne, Autriche ; par le réseau ou un câble série</translation>
    </message>
    <message>
        <source>ISO 4217 code for totals and end of day</source>
        <translation>code ISO 4217 pour les totaux et la clôture</translation>
    </message>
    <message>
        <source>In millimetres; 0 is the usual one of this width</source>
        <translation>En millimètres ; 0 : longueur usuelle de cette largeur</translation>
    </message>
    <message>
        <source>In use by another program</source>
        <translation>Utilisée par un autre programme</translation>
    </message>
    <message>
        <source>In use by the check-in kiosk</source>
        <extracomment>station of `device_states` -&gt; who has the printer</extracomment>
        <translation>Utilisée par la borne d’accueil</translation>
    </message>
    <message>
        <source>In use by the counter</source>
        <translation>Utilisée par le guichet</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <extracomment>why a page was not printed or not proved, where the state does not say it</extracomment>
        <translation>Elle ne répond pas.</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Il dit</translation>
    </message>
    <message>
        <source>It takes no more data.</source>
        <translation>Elle n’accepte plus de données.</translation>
    </message>
    <message>
        <source>Italy: Nexi and others</source>
        <translation>Italie : Nexi et autres</translation>
    </message>
    <message>
        <source>Its memory could not be cleared.</source>
        <translation>Sa mémoire n’a pas pu être vidée.</translation>
    </message>
    <message>
        <source>Knife</source>
        <translation>Massicot</translation>
    </message>
    <message>
        <source>Knife jammed</source>
        <translation>Massicot bloqué</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Last slip at the presenter</source>
        <translation>Dernier ticket au présentoir</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Dernier succès</translation>
    </message>
    <message>
        <source>Length of a new roll</source>
        <translation>Longueur d’un rouleau neuf</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Look whether the page came out: the printer has not proved it.</source>
        <translation>Vérifiez si la page est sortie : l’imprimante ne l’a pas prouvé.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No link</source>
        <translation>Sans liaison</translation>
    </message>
    <message>
        <source>No paper</source>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>No profile fits: the printer does not answer on this link.</source>
        <translation>Aucun profil ne convient : l’imprimante ne répond pas sur cette liaison.</translation>
    </message>
    <message>
        <source>No proof came in time.</source>
        <translation>Aucune preuve n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No server is set: the appliance stands alone</source>
        <translation>Aucun serveur réglé : l&apos;appareil est seul</translation>
    </message>
    <message>
        <source>No setting of this protocol: take it out</source>
        <translation>Pas un réglage de ce protocole : à retirer</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Pas encore interrogée</translation>
    </message>
    <message>
        <source>Not known: nobody has told of a roll yet.</source>
        <translation>Inconnu : aucun rouleau n’a encore été annoncé.</translation>
    </message>
    <message>
        <source>Not saved: a payment of this terminal has no known outcome yet. Clear it up at the counter first.</source>
        <translation>Non enregistré : un paiement de ce terminal n&apos;a pas encore de résultat connu. Réglez-le d&apos;abord au guichet.</translation>
    </message>
    <message>
        <source>Not saved: somebody else has changed the settings. This is what they say now.</source>
        <translation>Non enregistré : quelqu’un d’autre a changé les réglages. Voici leur contenu actuel.</translation>
    </message>
    <message>
        <source>Not saved: the settings file cannot be written.</source>
        <translation>Non enregistré : le fichier de réglages ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not verified yet</source>
        <extracomment>somebody logged in (True) or the station was locked (False)</extracomment>
        <translation>Pas encore vérifiée</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Paper nearly out</source>
        <translation>Papier bientôt épuisé</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a device that is silent needs its deadlines before its thread can end as the settings file says now, not as it said at the start</extracomment>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentoir</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Proof of printing</source>
        <translation>Preuve d’impression</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Refund</source>
        <extracomment>field of `Capabilities` -&gt; what the terminal can do</extracomment>
        <translation>Remboursement</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Refused for good</source>
        <translation>Refusés définitivement</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Result code</source>
        <translation>Code du résultat</translation>
    </message>
    <message>
        <source>Reversal of a payment</source>
        <translation>Annulation d&apos;un paiement</translation>
    </message>
    <message>
        <source>Saved. No station uses this printer.</source>
        <translation>Enregistré. Aucun poste n’utilise cette imprimante.</translation>
    </message>
    <message>
        <source>Saved. No station uses this terminal.</source>
        <translation>Enregistré. Aucun poste n&apos;utilise ce terminal.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk again: until then it uses the old settings.</source>
        <translation>Enregistré. Redémarrez la borne d’accueil : d’ici là elle garde les anciens réglages.</translation>
    </message>
    <message>
        <source>Saved. Start the check-in kiosk and the counter again: until then they use the old settings.</source>
        <translation>Enregistré. Redémarrez la borne d’accueil et le guichet : d’ici là ils gardent les anciens réglages.</translation>
    </message>
    <message>
        <source>Saved. Start the counter again: until then it uses the old settings.</source>
        <translation>Enregistré. Redémarrez le guichet : d’ici là il garde les anciens réglages.</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Serial port or address of the terminal</source>
        <translation>Port série ou adresse du terminal</translation>
    </message>
    <message>
        <source>Serial port, address or device file of the printer</source>
        <translation>Port série, adresse ou fichier de périphérique de l’imprimante</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Horloge du serveur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Slips are keyed in</source>
        <translation>Les tickets sont saisis</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Status bytes</source>
        <translation>Octets d’état</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Tells its last result</source>
        <translation>Donne son dernier résultat</translation>
    </message>
    <message>
        <source>Tells its steps</source>
        <translation>Indique ses étapes</translation>
    </message>
    <message>
        <source>Terminal number</source>
        <translation>Numéro du terminal</translation>
    </message>
    <message>
        <source>Terminal {name} is still at work</source>
        <translation>Le terminal {name} travaille encore</translation>
    </message>
    <message>
        <source>The batch is being closed…</source>
        <translation>Clôture en cours…</translation>
    </message>
    <message>
        <source>The link cannot be opened.</source>
        <translation>La liaison ne peut pas être ouverte.</translation>
    </message>
    <message>
        <source>The link is in use.</source>
        <translation>La liaison est occupée.</translation>
    </message>
    <message>
        <source>The link was lost.</source>
        <translation>La liaison a été perdue.</translation>
    </message>
    <message>
        <source>The printer has not confirmed it: switch it off and on before it is used again.</source>
        <translation>L’imprimante ne l’a pas confirmé : éteignez-la et rallumez-la avant de la réutiliser.</translation>
    </message>
    <message>
        <source>The printer has proved that the page is printed.</source>
        <translation>L’imprimante a prouvé que la page est imprimée.</translation>
    </message>
    <message>
        <source>The printer is being asked…</source>
        <translation>Interrogation de l’imprimante…</translation>
    </message>
    <message>
        <source>The printer was not called. End the other program first.</source>
        <translation>L’imprimante n’a pas été appelée. Fermez d’abord l’autre programme.</translation>
    </message>
    <message>
        <source>The printer was not called. This is how its station has seen it since {moment}.</source>
        <translation>L’imprimante n’a pas été appelée. Voici son état vu par son poste depuis {moment}.</translation>
    </message>
    <message>
        <source>The printer’s memory is being cleared…</source>
        <translation>Vidage de la mémoire de l’imprimante…</translation>
    </message>
    <message>
        <source>The printer’s memory is empty: nothing comes out later.</source>
        <translation>La mémoire de l’imprimante est vide : rien ne sortira plus tard.</translation>
    </message>
    <message>
        <source>The profile is being looked for…</source>
        <translation>Recherche du profil…</translation>
    </message>
    <message>
        <source>The station has ended</source>
        <translation>Le poste est arrêté</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>La base n’a pas pu être utilisée ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The terminal answers with these settings.</source>
        <translation>Le terminal répond avec ces réglages.</translation>
    </message>
    <message>
        <source>The terminal is being asked…</source>
        <translation>Le terminal est interrogé…</translation>
    </message>
    <message>
        <source>The terminal was not called. End the other program first.</source>
        <translation>Le terminal n&apos;a pas été appelé. Arrêtez d&apos;abord l&apos;autre programme.</translation>
    </message>
    <message>
        <source>The test page is being printed…</source>
        <translation>Impression de la page de test…</translation>
    </message>
    <message>
        <source>There is paper</source>
        <extracomment>flag -&gt; value -&gt; (tone, words)</extracomment>
        <translation>Il y a du papier</translation>
    </message>
    <message>
        <source>These settings cannot be used.</source>
        <translation>Ces réglages ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>This roll is used up. Was a new roll put in?</source>
        <translation>Ce rouleau est terminé. Un nouveau rouleau a-t-il été mis ?</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Too hot</source>
        <translation>Trop chaude</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Totals of the open batch</source>
        <translation>Totaux en cours</translation>
    </message>
    <message>
        <source>Trace number</source>
        <translation>Numéro de trace</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>What the program knows about this model</source>
        <translation>Ce que le programme sait de ce modèle</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>You may not end the day. The terminal was not called.</source>
        <translation>Vous n&apos;avez pas le droit de clôturer. Le terminal n&apos;a pas été appelé.</translation>
    </message>
    <message>
        <source>asked until nothing moves</source>
        <translation>interrogée jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>auto follows the link</source>
        <translation>auto suit la liaison</translation>
    </message>
    <message>
        <source>block, line: we print the slips; terminal: it prints</source>
        <translation>block, line : nous imprimons les tickets ; terminal : il imprime</translation>
    </message>
    <message>
        <source>by characters</source>
        <translation>par caractères</translation>
    </message>
    <message>
        <source>by the network or USB</source>
        <translation>par le réseau ou l’USB</translation>
    </message>
    <message>
        <source>by wire</source>
        <translation>par fils</translation>
    </message>
    <message>
        <source>check byte tried first; the terminal&apos;s own is found</source>
        <translation>octet de contrôle essayé d&apos;abord ; celui du terminal est trouvé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>counter behind the cut</source>
        <translation>compteur après la coupe</translation>
    </message>
    <message>
        <source>draws back what nobody takes</source>
        <translation>reprend ce que personne ne prend</translation>
    </message>
    <message>
        <source>e for old terminals that refuse E+</source>
        <extracomment>what drivers declare about their settings, word for word</extracomment>
        <translation>e pour les vieux terminaux qui refusent E+</translation>
    </message>
    <message>
        <source>held out, waits to be taken</source>
        <translation>présenté, attend d’être pris</translation>
    </message>
    <message>
        <source>identification of the cash register software, twelve digits</source>
        <translation>identification du logiciel de caisse, douze chiffres</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>it is out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>jammed</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>kept holds the line between operations</source>
        <translation>kept garde la ligne entre les opérations</translation>
    </message>
    <message>
        <source>longest seconds a payment may take, 30 to 900</source>
        <translation>durée maximale d&apos;un paiement en secondes, 30 à 900</translation>
    </message>
    <message>
        <source>mirror the number of the last payment</source>
        <translation>renvoyer le numéro du dernier paiement</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no presenter</source>
        <translation>pas de présentoir</translation>
    </message>
    <message>
        <source>nobody took it: drawn back</source>
        <translation>personne ne l’a pris : repris</translation>
    </message>
    <message>
        <source>nobody took it: pushed out</source>
        <translation>personne ne l’a pris : éjecté</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>how data is held back -&gt; words, and the name of the way</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l’instant</translation>
    </message>
    <message>
        <source>none: every language is sent as dots</source>
        <translation>aucune : chaque langue est envoyée en points</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>number of the terminal, up to 8 digits; zeros for any</source>
        <translation>numéro du terminal, 8 chiffres au plus ; zéros pour tous</translation>
    </message>
    <message>
        <source>number of this cash register, 1 to 99</source>
        <translation>numéro de cette caisse, 1 à 99</translation>
    </message>
    <message>
        <source>number of this cash register, up to 8 digits</source>
        <translation>numéro de cette caisse, 8 chiffres au plus</translation>
    </message>
    <message>
        <source>number sent back after the cut</source>
        <extracomment>way of proof -&gt; words, and the command it is known by</extracomment>
        <translation>numéro renvoyé après la coupe</translation>
    </message>
    <message>
        <source>of texts that do not name their own</source>
        <translation>des textes qui n&apos;indiquent pas le leur</translation>
    </message>
    <message>
        <source>offer numbered messages</source>
        <translation>proposer des messages numérotés</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>pushes out what nobody takes</source>
        <translation>éjecte ce que personne ne prend</translation>
    </message>
    <message>
        <source>seconds a busy terminal is asked again, 0 to 300</source>
        <translation>secondes à redemander à un terminal occupé, 0 à 300</translation>
    </message>
    <message>
        <source>seconds a port that vanished is looked for, 0 to 180</source>
        <translation>secondes à chercher un port disparu, 0 à 180</translation>
    </message>
    <message>
        <source>seconds between two bytes, 0.05 to 5</source>
        <translation>secondes entre deux octets, 0.05 à 5</translation>
    </message>
    <message>
        <source>seconds for a first answer, 1 to 60</source>
        <translation>secondes pour une première réponse, 1 à 60</translation>
    </message>
    <message>
        <source>seconds for an acknowledgement, 0.5 to 30</source>
        <translation>secondes pour un acquittement, 0.5 à 30</translation>
    </message>
    <message>
        <source>seconds for the next message, 30 to 900</source>
        <translation>secondes pour le message suivant, 30 à 900</translation>
    </message>
    <message>
        <source>six digits of this terminal</source>
        <translation>six chiffres de ce terminal</translation>
    </message>
    <message>
        <source>status behind the cut</source>
        <translation>état après la coupe</translation>
    </message>
    <message>
        <source>tag that carries our reference; empty sends none</source>
        <translation>étiquette qui porte notre référence ; vide : aucune</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>version of the protocol, four digits</source>
        <translation>version du protocole, quatre chiffres</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>yes: the terminal sends its slips to us</source>
        <translation>yes : le terminal nous envoie ses tickets</translation>
    </message>
    <message>
        <source>{left} of {whole} left, about {count} tickets</source>
        <translation>{left} restants sur {whole}, environ {count} tickets</translation>
    </message>
</context>
<context>
    <name>TechnicianSession</name>
    <message numerus="yes">
        <source>Chain holds, %n event(s)</source>
        <translation>
            <numerusform>Chaîne intacte, %n événement</numerusform>
            <numerusform>Chaîne intacte, %n événements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TechnicianWindow</name>
    <message>
        <source>Devices, store and exchange</source>
        <translation>Appareils, base et échanges</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technicien</translation>
    </message>
    <message>
        <source>The store could not be used; the log says why.</source>
        <translation>La base de données n&apos;a pas répondu ; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Who is at work here?</source>
        <translation>Qui intervient ici ?</translation>
    </message>
</context>
<context>
    <name>TerminalLine</name>
    <message>
        <source>Link</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
</context>
<context>
    <name>TerminalOverlay</name>
    <message>
        <source>Ask how it is</source>
        <translation>Demander son état</translation>
    </message>
    <message>
        <source>Card terminal</source>
        <translation>Terminal de paiement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing slip again</source>
        <translation>Réimprimer la clôture</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Fin de journée</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day</source>
        <translation>Lancer la fin de journée</translation>
    </message>
    <message>
        <source>End the terminal&apos;s day now?</source>
        <translation>Lancer maintenant la fin de journée du terminal ?</translation>
    </message>
    <message>
        <source>Its totals</source>
        <translation>Ses totaux</translation>
    </message>
    <message>
        <source>Nobody knows how the last end of day ended: read the slip of the terminal first.</source>
        <translation>Personne ne sait comment la dernière fin de journée s&apos;est terminée : lisez d&apos;abord le ticket du terminal.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The terminal sends what it has charged to its bank and begins a new batch. This may take minutes, and no card can be charged meanwhile. The closing slip is printed afterwards.</source>
        <translation>Le terminal envoie à sa banque ce qu&apos;il a encaissé et commence une nouvelle remise. Cela peut prendre quelques minutes, sans paiement possible. Le ticket de clôture s&apos;imprime ensuite.</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>Ask it to stop</source>
        <translation>Demander l&apos;arrêt</translation>
    </message>
    <message>
        <source>Card terminal %1</source>
        <translation>Terminal %1</translation>
    </message>
    <message>
        <source>End of day</source>
        <translation>Clôture du jour</translation>
    </message>
    <message>
        <source>End the day</source>
        <translation>Clôturer</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Dernier résultat</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The terminal closes its batch and sends it to the bank. This may take minutes.</source>
        <translation>Le terminal clôture et envoie ses opérations à la banque. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>TerminalScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Essayer</translation>
    </message>
</context>
<context>
    <name>TerminalSettings</name>
    <message>
        <source>Settings of the driver</source>
        <translation>Réglages du pilote</translation>
    </message>
    <message>
        <source>This protocol has no settings.</source>
        <translation>Ce protocole n&apos;a pas de réglages.</translation>
    </message>
</context>
<context>
    <name>TerminalValue</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave it to the driver</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Valider</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) before yours</source>
        <translation>
            <numerusform>%n ticket avant le vôtre</numerusform>
            <numerusform>%n tickets avant le vôtre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketScreen</name>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Print the ticket again</source>
        <translation>Réimprimer le ticket</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Language of this screen</source>
        <translation>Langue de cet écran</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Shows the card terminal: its totals and its end of day</source>
        <translation>Affiche le terminal de paiement : ses totaux et sa fin de journée</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Our journal</source>
        <translation>Notre journal</translation>
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
            <numerusform>appelé %n fois</numerusform>
            <numerusform>appelé %n fois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPane</name>
    <message>
        <source>Back to the queue</source>
        <translation>Remettre en file</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Call the next visitor, or choose one in the queue.</source>
        <translation>Appelez le visiteur suivant, ou choisissez-en un dans la file.</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Finish the visit</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Nobody is at this window</source>
        <translation>Personne à ce guichet</translation>
    </message>
    <message>
        <source>The visitor is here: start</source>
        <translation>Le visiteur est là : commencer</translation>
    </message>
</context>
<context>
    <name>Visitor</name>
    <message>
        <source>Appointment at {hour}</source>
        <translation>Rendez‑vous à {hour}</translation>
    </message>
    <message>
        <source>Date of the appointment: {day}. Check-in opens at {hour}.</source>
        <translation>Date du rendez‑vous : {day}. L’enregistrement ouvre à {hour}.</translation>
    </message>
    <message>
        <source>For another copy, please ask at the reception desk.</source>
        <translation>Pour une autre copie, adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Is there no ticket below? Please remember this number: it is all you need.</source>
        <translation>Pas de ticket ci-dessous ? Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>No ticket could be printed. Please remember this number: it is all you need.</source>
        <translation>Le ticket n’a pas pu être imprimé. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>Nobody took the ticket, so it is gone. Please remember this number: it is all you need.</source>
        <translation>Le ticket n’a pas été pris : il n’est plus disponible. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Paper is stuck in the printer. Please remember this number: it is all you need.</source>
        <translation>Du papier est coincé dans l’imprimante. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>Please check the reference and the birth date.</source>
        <translation>Veuillez vérifier la référence et la date de naissance.</translation>
    </message>
    <message>
        <source>Please go to: {post}.</source>
        <translation>Veuillez vous rendre à : {post}.</translation>
    </message>
    <message>
        <source>Please see the staff</source>
        <translation>Veuillez vous adresser au personnel</translation>
    </message>
    <message>
        <source>Please take a seat. Your number will be shown on the screen and called.</source>
        <translation>Veuillez vous asseoir. Votre numéro sera affiché à l’écran et appelé.</translation>
    </message>
    <message>
        <source>Please take your ticket.</source>
        <translation>Veuillez prendre votre ticket.</translation>
    </message>
    <message>
        <source>Somebody at the reception desk will help you. Please have your papers ready.</source>
        <translation>Quelqu’un vous aidera à l’accueil. Veuillez préparer vos documents.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please remember this number: it is all you need.</source>
        <extracomment>why a slip failed, as the driver says it; other reasons mean nothing to a visitor</extracomment>
        <translation>L’imprimante n’a plus de papier. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>The printer has to cool down. Please remember this number: it is all you need.</source>
        <translation>L’imprimante doit refroidir. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>The printer is open. Please remember this number: it is all you need.</source>
        <translation>L’imprimante est ouverte. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>The printer is out of order at the moment. Please remember this number: it is all you need.</source>
        <translation>L’imprimante est en panne pour le moment. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>The reader is out of order. Please type your reference.</source>
        <translation>Le lecteur est hors service. Veuillez saisir votre référence.</translation>
    </message>
    <message>
        <source>The ticket of somebody else is still in the printer. Please remember this number: it is all you need.</source>
        <translation>Le ticket d’une autre personne est encore dans l’imprimante. Retenez ce numéro : il suffit.</translation>
    </message>
    <message>
        <source>The time of your appointment has passed</source>
        <translation>L’heure de votre rendez‑vous est passée</translation>
    </message>
    <message>
        <source>There is no such date. Please check day, month and year.</source>
        <translation>Cette date n’existe pas. Vérifiez le jour, le mois et l’année.</translation>
    </message>
    <message>
        <source>This appointment was cancelled</source>
        <translation>Ce rendez‑vous a été annulé</translation>
    </message>
    <message>
        <source>This is not a complete reference. Please compare it with your confirmation.</source>
        <translation>Cette référence est incomplète. Comparez-la avec votre confirmation.</translation>
    </message>
    <message>
        <source>This is not the code of an appointment. Please try another.</source>
        <extracomment>the screen of each state; CHECKING waits on the screen of the birth date</extracomment>
        <translation>Ce n’est pas un code de rendez‑vous. Essayez-en un autre.</translation>
    </message>
    <message>
        <source>We could not find your appointment</source>
        <translation>Nous n’avons pas trouvé votre rendez‑vous</translation>
    </message>
    <message>
        <source>You are already checked in</source>
        <translation>Vous êtes déjà enregistré</translation>
    </message>
    <message>
        <source>You are checked in</source>
        <translation>Vous êtes enregistré</translation>
    </message>
    <message>
        <source>You are early</source>
        <translation>Vous êtes en avance</translation>
    </message>
    <message>
        <source>You are next</source>
        <translation>Vous êtes le prochain</translation>
    </message>
    <message>
        <source>You can book another one on the appointments website, or ask at the desk.</source>
        <translation>Vous pouvez en prendre un autre sur le site des rendez‑vous, ou vous renseigner à l’accueil.</translation>
    </message>
    <message>
        <source>You could check in until {hour}. Please go to the reception desk: the staff will advise you.</source>
        <translation>L’enregistrement était possible jusqu’à {hour}. Présentez-vous à l’accueil : le personnel vous conseillera.</translation>
    </message>
    <message>
        <source>You have taken your ticket.</source>
        <extracomment>what becomes of a slip that a presenter holds out</extracomment>
        <translation>Vous avez pris votre ticket.</translation>
    </message>
    <message>
        <source>Your appointment is at another consulate</source>
        <translation>Votre rendez‑vous est dans un autre consulat</translation>
    </message>
    <message>
        <source>Your appointment is kept. Please come back to this screen at {hour}.</source>
        <translation>Votre rendez‑vous est maintenu. Revenez à cet écran à {hour}.</translation>
    </message>
    <message>
        <source>Your appointment is on another day</source>
        <translation>Votre rendez‑vous est un autre jour</translation>
    </message>
    <message>
        <source>Your number</source>
        <translation>Votre numéro</translation>
    </message>
    <message>
        <source>Your ticket is being printed. Please wait.</source>
        <translation>Votre ticket est en cours d’impression. Veuillez patienter.</translation>
    </message>
</context>
<context>
    <name>VisitorWindow</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là ?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>J’ai besoin de plus de temps</translation>
    </message>
</context>
<context>
    <name>WelcomeScreen</name>
    <message>
        <source>Choose your language</source>
        <translation>Choisissez votre langue</translation>
    </message>
    <message>
        <source>Scan my appointment code</source>
        <translation>Scanner mon code de rendez‑vous</translation>
    </message>
    <message>
        <source>Type my reference</source>
        <translation>Saisir ma référence</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
</TS>
