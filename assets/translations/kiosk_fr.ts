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
        <source>Erase the last character</source>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Lettres latines</translation>
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
        <source>AID</source>
        <translation>AID</translation>
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
        <source>Amount in dirhams</source>
        <translation>Montant en dirhams</translation>
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
        <source>Call centre: {post.call_centre}</source>
        <translation>Centre d’appels : {post.call_centre}</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
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
        <source>Confirmed by</source>
        <translation>Confirmé par</translation>
    </message>
    <message>
        <source>Contactless</source>
        <translation>Sans contact</translation>
    </message>
    <message>
        <source>DUPLICATE {copy_number}</source>
        <translation>DUPLICATA {copy_number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Electronic stamp – eTimbre</source>
        <translation>Timbre électronique – eTimbre</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Hand this stamp to the agent with your file. It can be used once.</source>
        <translation>Remettez ce timbre à l’agent avec votre dossier. Il ne sert qu’une fois.</translation>
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
        <source>Kingdom of Morocco</source>
        <translation>Royaume du Maroc</translation>
    </message>
    <message>
        <source>Magnetic stripe</source>
        <translation>Piste magnétique</translation>
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
        <source>Read by</source>
        <translation>Lecture</translation>
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
        <source>SPECIMEN</source>
        <translation>SPECIMEN</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>Frais de prestation</translation>
    </message>
    <message>
        <source>Show this slip and your appointment confirmation.</source>
        <translation>Présentez ce ticket et votre confirmation de rendez-vous.</translation>
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
        <source>The card terminal has not confirmed whether the payment was made. Please do not pay again: the agent is checking.</source>
        <translation>Le terminal n’a pas confirmé si le paiement a été effectué. Ne payez pas une seconde fois : l’agent vérifie.</translation>
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
        <source>Total in dirhams</source>
        <translation>Total en dirhams</translation>
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
        <source>One moment, please.</source>
        <translation>Un instant, s’il vous plaît.</translation>
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
        <source>The reader is out of order. Please type your reference.</source>
        <translation>Le lecteur est hors service. Veuillez saisir votre référence.</translation>
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
