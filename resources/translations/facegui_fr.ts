<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AboutSection</name>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Gallery, history and settings</source>
      <translation>Galerie, historique et réglages</translation>
    </message>
    <message>
      <source>Licenses</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Fait avec</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Of FaceGUI, of the models, and of what both are made with.</source>
      <translation>De FaceGUI, des modèles et de ce qui les compose.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>Report for bugs</source>
      <translation>Rapport d’anomalie</translation>
    </message>
    <message>
      <source>Runs entirely on this computer. Free software under the MIT license.</source>
      <translation>Fonctionne entièrement sur cet ordinateur. Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show the licenses</source>
      <translation>Afficher les licences</translation>
    </message>
    <message>
      <source>The report was copied.</source>
      <translation>Le rapport a été copié.</translation>
    </message>
    <message>
      <source>Versions and settings, without names or pictures.</source>
      <translation>Versions et réglages, sans noms ni photos.</translation>
    </message>
  </context>
  <context>
    <name>ActionRows</name>
    <message>
      <source>and…</source>
      <translation>et…</translation>
    </message>
  </context>
  <context>
    <name>AttendancePage</name>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Go to People</source>
      <translation>Aller à Personnes</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>No group yet</source>
      <translation>Aucun groupe</translation>
    </message>
    <message>
      <source>Put people into a group, and their attendance is shown here.</source>
      <translation>Mettez des personnes dans un groupe, leur présence s’affichera ici.</translation>
    </message>
    <message>
      <source>Saved in {file}. That file is not encrypted.</source>
      <translation>Enregistré dans {file}. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <source>Sheet to hang up (PDF)</source>
      <translation>Feuille à afficher (PDF)</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tableau (CSV)</translation>
    </message>
    <message>
      <source>The mark of {name} was changed.</source>
      <translation>La marque de {name} a été changée.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semaine</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>Classeur (XLSX)</translation>
    </message>
  </context>
  <context>
    <name>AuditSheet</name>
    <message>
      <source>Audit</source>
      <translation>Journal d’audit</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Check the audit</source>
      <translation>Vérifier le journal d’audit</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>Enregistrer le journal d’audit</translation>
    </message>
    <message>
      <source>Saved as {file}. That file is not encrypted.</source>
      <translation>Enregistré sous {file}. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries}, encrypted and chained. Names are of who is enrolled now.</source>
      <translation>{n:,} {n:entrée chiffrée et chaînée|entrées chiffrées et chaînées}. Les noms sont ceux des personnes inscrites maintenant.</translation>
    </message>
  </context>
  <context>
    <name>BrokerSection</name>
    <message>
      <source>Broker</source>
      <translation>Courtier</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>Connecté.</translation>
    </message>
    <message>
      <source>Empty for a broker that asks for none.</source>
      <translation>Vide pour un courtier qui n’en demande pas.</translation>
    </message>
    <message>
      <source>Encrypted connection (TLS)</source>
      <translation>Connexion chiffrée (TLS)</translation>
    </message>
    <message>
      <source>FACEGUI_MQTT of the environment is in force.</source>
      <translation>FACEGUI_MQTT de l’environnement est en vigueur.</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Échec : {detail}</translation>
    </message>
    <message>
      <source>It is contacted once a rule that publishes is switched on.</source>
      <translation>Il est sollicité dès qu’une règle qui publie est activée.</translation>
    </message>
    <message>
      <source>Kept in the system's keystore.</source>
      <translation>Gardé dans le trousseau du système.</translation>
    </message>
    <message>
      <source>Last failure {time}: {why}.</source>
      <translation>Dernier échec à {time} : {why}.</translation>
    </message>
    <message>
      <source>Last success {time}.</source>
      <translation>Dernière réussite à {time}.</translation>
    </message>
    <message>
      <source>None is set: rules that publish cannot work.</source>
      <translation>Aucun n’est défini : les règles qui publient ne peuvent pas agir.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>The MQTT broker that rules publish to, like 192.168.1.5 or broker.lan:1884.</source>
      <translation>Le courtier MQTT sur lequel les règles publient, comme 192.168.1.5 ou broker.lan:1884.</translation>
    </message>
    <message>
      <source>The broker has taken a test message.</source>
      <translation>Le courtier a accepté un message d’essai.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Essai en cours…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Utilisateur</translation>
    </message>
    <message>
      <source>kept; type another one</source>
      <translation>enregistré ; saisir un autre</translation>
    </message>
  </context>
  <context>
    <name>BugReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>Un problème est survenu dans FaceGUI.</translation>
    </message>
    <message>
      <source>The program goes on. A report helps to mend it: it holds no names.</source>
      <translation>Le programme continue. Un rapport aide à corriger le problème : il ne contient aucun nom.</translation>
    </message>
  </context>
  <context>
    <name>CameraEnrollment</name>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Ressemble à {name}, déjà dans la galerie (score {score:.2f}). Même personne ?</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled. Choose another name.</source>
      <translation>{name} figure déjà dans la galerie. Choisissez un autre nom.</translation>
    </message>
  </context>
  <context>
    <name>CameraViews</name>
    <message>
      <source>Another camera has this name.</source>
      <translation>Une autre caméra porte ce nom.</translation>
    </message>
    <message>
      <source>This camera is watched already.</source>
      <translation>Cette caméra est déjà surveillée.</translation>
    </message>
  </context>
  <context>
    <name>CertificateSheet</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificat</translation>
    </message>
    <message>
      <source>Certificate of erasure</source>
      <translation>Certificat d’effacement</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Enregistrer le certificat</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
  </context>
  <context>
    <name>ChallengePanel</name>
    <message>
      <source>Another way</source>
      <translation>Autrement</translation>
    </message>
    <message>
      <source>Another way, for people who cannot do this one</source>
      <translation>Autrement, pour qui ne peut pas faire ceci</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Liveness check</source>
      <translation>Test du vivant</translation>
    </message>
    <message>
      <source>This computer looks {n:.0f} times a second: move slowly.</source>
      <translation>Cet ordinateur regarde {n:.0f} fois par seconde : bougez lentement.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>ChallengeProgress</name>
    <message>
      <source>{done} of {total} {total:movement|movements} made</source>
      <translation>{done} {done:mouvement fait|mouvements faits} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Consent of {name} recorded.</source>
      <translation>Consentement de {name} noté.</translation>
    </message>
    <message>
      <source>Consent withdrawn: deleted {name}.</source>
      <translation>Consentement retiré : {name} supprimé.</translation>
    </message>
    <message>
      <source>Consent withdrawn: {name} is set aside.</source>
      <translation>Consentement retiré : {name} mis de côté.</translation>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation>{name} supprimé.</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people} changed.</source>
      <translation>Groupes de {n:,} {n:personne|personnes} modifiés.</translation>
    </message>
    <message>
      <source>Groups of {name} changed.</source>
      <translation>Groupes de {name} modifiés.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} erased.</source>
      <translation>Portrait peint de {name} effacé.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} kept.</source>
      <translation>Portrait peint de {name} gardé.</translation>
    </message>
    <message>
      <source>Picture brought back.</source>
      <translation>Photo remise en service.</translation>
    </message>
    <message>
      <source>Picture removed.</source>
      <translation>Photo retirée.</translation>
    </message>
    <message>
      <source>Picture set aside.</source>
      <translation>Photo mise de côté.</translation>
    </message>
    <message>
      <source>Renamed {old} to {new}.</source>
      <translation>{old} renommé en {new}.</translation>
    </message>
    <message>
      <source>Validity of {name} changed.</source>
      <translation>Validité de {name} modifiée.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}.</source>
      <translation>{other} fait maintenant partie de {name}.</translation>
    </message>
  </context>
  <context>
    <name>ChartRow</name>
    <message>
      <source>Save the chart {title}</source>
      <translation>Enregistrer le graphique {title}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Enregistrer…</translation>
    </message>
  </context>
  <context>
    <name>ChoosingBar</name>
    <message>
      <source>All shown</source>
      <translation>Toutes celles affichées</translation>
    </message>
    <message>
      <source>Choose the people</source>
      <translation>Choisir les personnes</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Groups and validity…</source>
      <translation>Groupes et validité…</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people} chosen</source>
      <translation>{n:,} {n:personne choisie|personnes choisies}</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>A better photo would decide.</source>
      <translation>Une meilleure photo trancherait.</translation>
    </message>
    <message>
      <source>Choose another photo</source>
      <translation>Choisissez une autre photo</translation>
    </message>
    <message>
      <source>Choose the face below.</source>
      <translation>Choisissez le visage ci-dessous.</translation>
    </message>
    <message>
      <source>Choose the other photo</source>
      <translation>Choisissez l’autre photo</translation>
    </message>
    <message>
      <source>Choose two photos</source>
      <translation>Choisissez deux photos</translation>
    </message>
    <message>
      <source>Click it above.</source>
      <translation>Cliquez dessus plus haut.</translation>
    </message>
    <message>
      <source>Compare photos</source>
      <translation>Comparer des photos</translation>
    </message>
    <message>
      <source>Drop them here, or choose them. Each should show one face.</source>
      <translation>Déposez-les ici ou choisissez-les. Chacune doit montrer un visage.</translation>
    </message>
    <message>
      <source>Each should show one face.</source>
      <translation>Chacune doit montrer un visage.</translation>
    </message>
    <message>
      <source>First photo</source>
      <translation>Première photo</translation>
    </message>
    <message>
      <source>It should show one face.</source>
      <translation>Elle doit montrer un visage.</translation>
    </message>
    <message>
      <source>Looking for a face</source>
      <translation>Recherche d’un visage</translation>
    </message>
    <message>
      <source>Perhaps the same person</source>
      <translation>Peut-être la même personne</translation>
    </message>
    <message>
      <source>Probability that it is one person: {probability}.</source>
      <translation>Probabilité qu’il s’agisse d’une seule personne : {probability}.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Score {score:.2f}, il faut {needs:.2f}</translation>
    </message>
    <message>
      <source>Second photo</source>
      <translation>Seconde photo</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>La même personne</translation>
    </message>
    <message>
      <source>Two different people</source>
      <translation>Deux personnes différentes</translation>
    </message>
    <message>
      <source>Two other photos</source>
      <translation>Deux autres photos</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>Quel visage ?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>d is the squared distance between the two faces: 0 for the same picture, up to 4.</source>
      <translation>d est la distance au carré entre les deux visages : 0 pour la même photo, 4 au plus.</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>Edit consent</source>
      <translation>Modifier le consentement</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Ended after {day}.</source>
      <translation>Échu après le {day}.</translation>
    </message>
    <message>
      <source>Ends in {n} {n:day|days}.</source>
      <translation>Échoit dans {n} {n:jour|jours}.</translation>
    </message>
    <message>
      <source>Ends today.</source>
      <translation>Échoit aujourd’hui.</translation>
    </message>
    <message>
      <source>Ends tomorrow.</source>
      <translation>Échoit demain.</translation>
    </message>
    <message>
      <source>Given {day}.</source>
      <translation>Donné : {day}.</translation>
    </message>
    <message>
      <source>Good until {day}.</source>
      <translation>Valable jusqu’au {day}.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside, and erased after a week.</source>
      <translation>Il est échu : la personne est mise de côté, et effacée après une semaine.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside.</source>
      <translation>Il est échu : la personne est mise de côté.</translation>
    </message>
    <message>
      <source>None is recorded.</source>
      <translation>Aucun n’est noté.</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Noter le consentement</translation>
    </message>
    <message>
      <source>Recorded by {name}.</source>
      <translation>Noté par {name}.</translation>
    </message>
    <message>
      <source>Renew…</source>
      <translation>Renouveler…</translation>
    </message>
    <message>
      <source>Then this person is set aside, and erased a week after this notice.</source>
      <translation>La personne sera alors mise de côté, et effacée une semaine après cet avis.</translation>
    </message>
    <message>
      <source>Then this person is set aside.</source>
      <translation>La personne sera alors mise de côté.</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Retirer le consentement</translation>
    </message>
    <message>
      <source>Withdrawn {day}.</source>
      <translation>Retiré : {day}.</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Retirer…</translation>
    </message>
  </context>
  <context>
    <name>ConsentSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Consentement de {name}</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Valable jusqu’au</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>Noté par</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>What was agreed to</source>
      <translation>Ce qui a été accepté</translation>
    </message>
    <message>
      <source>You are reminded a week before the last day. What happens then is set in Settings.</source>
      <translation>Vous êtes prévenu une semaine avant le dernier jour. La suite se choisit dans Réglages.</translation>
    </message>
  </context>
  <context>
    <name>Controller</name>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>CorrectionBar</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marque</translation>
    </message>
    <message>
      <source>Say why, so that others can tell later.</source>
      <translation>Dites pourquoi, pour que d’autres le comprennent plus tard.</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Fixer à la main</translation>
    </message>
    <message>
      <source>Use what was measured</source>
      <translation>Utiliser la mesure</translation>
    </message>
    <message>
      <source>Why it is set by hand</source>
      <translation>Pourquoi à la main</translation>
    </message>
  </context>
  <context>
    <name>DaySpan</name>
    <message>
      <source>A day like 2026-12-31; empty for no limit</source>
      <translation>Un jour comme 2026-12-31 ; vide : sans limite</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Valable du</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Valable jusqu’au</translation>
    </message>
    <message>
      <source>from</source>
      <translation>du</translation>
    </message>
    <message>
      <source>until</source>
      <translation>au</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>Earlier</source>
      <translation>Plus tôt</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Tous les jours</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>30 derniers jours</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>7 derniers jours</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Aujourd’hui</translation>
    </message>
    <message>
      <source>Which days to show</source>
      <translation>Jours à afficher</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>{first} – {last}</source>
      <translation>{first} – {last}</translation>
    </message>
  </context>
  <context>
    <name>DeskList</name>
    <message>
      <source>Desk</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>Does that desk show the same six words? Read them to each other. If one differs, refuse: somebody else is asking.</source>
      <translation>Ce poste affiche-t-il les mêmes six mots ? Lisez-les-vous. Si l’un diffère, refusez : quelqu’un d’autre demande.</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Vu la dernière fois</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admettre</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Refuser</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Take out…</source>
      <translation>Exclure…</translation>
    </message>
    <message>
      <source>Take {name} out</source>
      <translation>Exclure {name}</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>Ce poste</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>{name} asks to be let in</source>
      <translation>{name} demande à être admis</translation>
    </message>
  </context>
  <context>
    <name>DeskPanel</name>
    <message>
      <source>Enroll somebody</source>
      <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Inscrits</translation>
    </message>
    <message>
      <source>Faces at one camera share its light, and more. What they share is taken off every comparison, and what a name needs there is worked out from pairs that are certainly of different people. Only sums are kept for it: no names, pictures or single faces.</source>
      <translation>Les visages vus par une caméra partagent sa lumière, et plus encore. Ce qu’ils ont en commun est retiré de chaque comparaison, et ce qu’un nom exige est calculé d’après des paires de personnes certainement différentes. Seules des sommes sont gardées : ni noms, ni photos, ni visages isolés.</translation>
    </message>
    <message>
      <source>Here you will see for which cameras the promise is known to hold, and why.</source>
      <translation>Vous verrez ici pour quelles caméras la promesse est confirmée, et pourquoi.</translation>
    </message>
    <message>
      <source>Needed before</source>
      <translation>Exigé avant</translation>
    </message>
    <message>
      <source>Needed now</source>
      <translation>Exigé</translation>
    </message>
    <message>
      <source>No place is known yet</source>
      <translation>Aucun lieu connu</translation>
    </message>
    <message>
      <source>Nobody has measured what places do to the encoder in use. Another one can be chosen in the settings.</source>
      <translation>Personne n’a mesuré l’effet des lieux sur l’encodeur utilisé. Vous pouvez en choisir un autre dans les réglages.</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Pas encore connu</translation>
    </message>
    <message>
      <source>Nothing is known of places</source>
      <translation>Rien n’est connu des lieux</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paires</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Vues</translation>
    </message>
    <message>
      <source>Where that is not yet known, a name needs as much as at the other places, or, while nothing is known of these, enough for the worst group of people measured. {remedy}</source>
      <translation>Là où ce n’est pas encore connu, un nom exige autant qu’aux autres lieux ou, tant qu’on ne sait rien d’eux, assez pour le groupe mesuré le moins favorable. {remedy}</translation>
    </message>
  </context>
  <context>
    <name>DoorSection</name>
    <message>
      <source>After {n:,} {n:minute|minutes}</source>
      <translation>Après {n:,} {n:minute|minutes}</translation>
    </message>
    <message>
      <source>Change the PIN</source>
      <translation>Modifier le code PIN</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Fills the screen and tells visitors to come closer, to wait, or that they are welcome. Escape or a double click asks for the PIN.</source>
      <translation>Remplit l’écran et dit à qui se tient devant de s’approcher, d’attendre, ou bienvenue. Échap ou un double-clic demande le code PIN.</translation>
    </message>
    <message>
      <source>Go on watching when the window is closed</source>
      <translation>Continuer à surveiller quand la fenêtre est fermée</translation>
    </message>
    <message>
      <source>It opens the lock and leaves the screen for visitors. It keeps visitors out of this window, but not somebody who has your account. A forgotten PIN cannot be recovered: end FaceGUI, remove lock.json from the data folder, and start again.</source>
      <translation>Ouvre le verrou et quitte l’écran pour visiteurs. Il tient les visiteurs à l’écart de cette fenêtre, mais pas quelqu’un qui dispose de votre compte. Un code oublié ne se relit pas : quittez FaceGUI, retirez lock.json du dossier de données et relancez.</translation>
    </message>
    <message>
      <source>Its icon in the tray opens the window again, locks it, pauses and quits.</source>
      <translation>Son icône dans la zone de notification rouvre la fenêtre, verrouille, met en pause et quitte.</translation>
    </message>
    <message>
      <source>Lock automatically</source>
      <translation>Verrouiller automatiquement</translation>
    </message>
    <message>
      <source>Locked window</source>
      <translation>Fenêtre verrouillée</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>Code PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Retirer le code PIN</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Écran pour visiteurs</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Définir un code PIN</translation>
    </message>
    <message>
      <source>Set…</source>
      <translation>Définir…</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>Show the screen for visitors</source>
      <translation>Afficher l’écran pour visiteurs</translation>
    </message>
    <message>
      <source>Start FaceGUI with the session</source>
      <translation>Lancer FaceGUI avec la session</translation>
    </message>
    <message>
      <source>Starts as</source>
      <translation>Démarre comme</translation>
    </message>
    <message>
      <source>This desktop shows no icons in a tray, so closing the window quits FaceGUI.</source>
      <translation>Ce bureau n’affiche pas d’icônes de notification : fermer la fenêtre quitte FaceGUI.</translation>
    </message>
    <message>
      <source>Welcome visitors by name</source>
      <translation>Accueillir les visiteurs par leur nom</translation>
    </message>
    <message>
      <source>When nobody has used the window for this long. It goes on watching.</source>
      <translation>Quand personne n’a utilisé la fenêtre pendant ce temps. La surveillance continue.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenêtre</translation>
    </message>
    <message>
      <source>Without a PIN, a window that should start locked opens unlocked.</source>
      <translation>Sans code PIN, une fenêtre à verrouiller s’ouvre.</translation>
    </message>
  </context>
  <context>
    <name>Doorway</name>
    <message>
      <source>FaceGUI goes on watching. Unlock it to quit.</source>
      <translation>FaceGUI continue à surveiller : on le quitte après l’avoir déverrouillé.</translation>
    </message>
  </context>
  <context>
    <name>DoubtBand</name>
    <message>
      <source>New picture</source>
      <translation>Nouvelle photo</translation>
    </message>
    <message>
      <source>Same person: add to them</source>
      <translation>Même personne : ajouter</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
      <source>Yes, the same person</source>
      <translation>Oui, la même personne</translation>
    </message>
  </context>
  <context>
    <name>EncoderOffer</name>
    <message>
      <source>Another encoder recognizes more of your people.</source>
      <translation>Un autre encodeur reconnaît davantage de vos personnes.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Changer</translation>
    </message>
    <message>
      <source>Of {people} {people:person|people} enrolled from one picture it misses about {then} instead of {now}. Their pictures are encoded again on this computer, and it can be undone.</source>
      <translation>Sur {people} {people:personne inscrite|personnes inscrites} avec une seule photo, il en manque environ {then} au lieu de {now}. Leurs photos sont encodées à nouveau sur cet ordinateur, et c’est réversible.</translation>
    </message>
  </context>
  <context>
    <name>EncoderRow</name>
    <message>
      <source>Better</source>
      <translation>Meilleur</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>It cannot be used. Import its file again, or train it anew.</source>
      <translation>Inutilisable. Importez à nouveau son fichier ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Refusé</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
    <message>
      <source>{kind} · {people:,} {people:person|people}, {pictures:,} {pictures:picture|pictures} · {day}</source>
      <translation>{kind} · {people:,} {people:personne|personnes}, {pictures:,} {pictures:photo|photos} · {day}</translation>
    </message>
  </context>
  <context>
    <name>EnrollForm</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Inscrire</translation>
    </message>
    <message>
      <source>Enroll anyway</source>
      <translation>Inscrire quand même</translation>
    </message>
    <message>
      <source>Enrolling…</source>
      <translation>Inscription…</translation>
    </message>
    <message>
      <source>More pictures…</source>
      <translation>Plus de photos…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
  </context>
  <context>
    <name>EnrollPage</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Choisir des photos…</translation>
    </message>
    <message>
      <source>Pictures of one person</source>
      <translation>Photos d’une personne</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>{file} is too poor to keep. {why}</source>
      <translation>{file} est trop mauvaise pour être gardée. {why}</translation>
    </message>
  </context>
  <context>
    <name>EnrollPanel</name>
    <message>
      <source>Add pictures</source>
      <translation>Ajouter les photos</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Ajouter à {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Choisir des photos…</translation>
    </message>
    <message>
      <source>Keep it anyway</source>
      <translation>La garder quand même</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Pictures: one is enough, three are better</source>
      <translation>Photos : une suffit, trois valent mieux</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>{name} is enrolled: the pictures are added to them.</source>
      <translation>{name} est déjà inscrit(e) : les photos s’ajoutent.</translation>
    </message>
  </context>
  <context>
    <name>ErasuresSheet</name>
    <message>
      <source>Can be undone</source>
      <translation>Annulable</translation>
    </message>
    <message>
      <source>Certificate of {when}</source>
      <translation>Certificat du {when}</translation>
    </message>
    <message>
      <source>Certificates (*.json *.pdf)</source>
      <translation>Certificats (*.json *.pdf)</translation>
    </message>
    <message>
      <source>Certificate…</source>
      <translation>Certificat…</translation>
    </message>
    <message>
      <source>Certified</source>
      <translation>Certifié</translation>
    </message>
    <message>
      <source>Check a certificate</source>
      <translation>Vérifier un certificat</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Vérifier un fichier…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Effacements</translation>
    </message>
    <message>
      <source>Nobody is named here: of a name there is a salted hash in the certificate. Who was deleted less than an hour ago can still be brought back, and is certified after that.</source>
      <translation>Aucun nom ici : le certificat n’en garde qu’une empreinte salée. Qui a été supprimé il y a moins d’une heure peut encore être rétabli, et sera certifié ensuite.</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Personne n’a été effacé.</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Inachevé</translation>
    </message>
    <message>
      <source>Show {n:,} older {n:one|ones}</source>
      <translation>Afficher {n:,} plus {n:ancien|anciens}</translation>
    </message>
    <message>
      <source>This gallery signs with the key {key}.</source>
      <translation>Cette galerie signe avec la clé {key}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>At this desk</source>
      <translation>À ce poste</translation>
    </message>
    <message>
      <source>Cancelled. Start goes on from there.</source>
      <translation>Annulé. Démarrer reprend à cet endroit.</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person. You will see how often strangers get a name and how often people are missed, and which pictures went wrong.</source>
      <translation>Choisissez un dossier contenant un dossier de photos par personne. Vous verrez combien d’inconnus reçoivent un nom, combien de personnes sont manquées et sur quelles photos.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Choisir un dossier contenant un dossier de photos par personne</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Exporter le rapport</translation>
    </message>
    <message>
      <source>Export report…</source>
      <translation>Exporter le rapport…</translation>
    </message>
    <message>
      <source>Forgotten. The next test looks at every picture anew.</source>
      <translation>Oublié. Le prochain test réexaminera chaque photo.</translation>
    </message>
    <message>
      <source>Gallery health</source>
      <translation>État de la galerie</translation>
    </message>
    <message>
      <source>How well does it work on your pictures?</source>
      <translation>Que donne la reconnaissance sur vos photos ?</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>Suppression impossible : {reason}.</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;Web page (*.html);;Table of the figures (*.csv)</source>
      <translation>PDF (*.pdf);;Page web (*.html);;Tableau des chiffres (*.csv)</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>Le rapport est dans {path}.</translation>
    </message>
    <message>
      <source>What is looked at</source>
      <translation>Ce qui est examiné</translation>
    </message>
    <message>
      <source>Write the report as PDF or HTML</source>
      <translation>Enregistrer le rapport en PDF ou HTML</translation>
    </message>
    <message>
      <source>Your pictures</source>
      <translation>Vos photos</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePlan</name>
    <message>
      <source>Another folder…</source>
      <translation>Autre dossier…</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Comparer par</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Cosinus</translation>
    </message>
    <message>
      <source>Forget it now</source>
      <translation>Oublier maintenant</translation>
    </message>
    <message>
      <source>In {folds} {folds:part|parts} with nobody in common.</source>
      <translation>En {folds} {folds:partie|parties} sans personne commune.</translation>
    </message>
    <message>
      <source>Is it them? Pairs of one person: {mated:,}; of two: {others:,}.</source>
      <translation>Est-ce la même ? Paires d’une personne : {mated:,} ; de deux : {others:,}.</translation>
    </message>
    <message>
      <source>Learned, |difference|</source>
      <translation>Appris, |différence|</translation>
    </message>
    <message>
      <source>Learned, χ²</source>
      <translation>Appris, χ²</translation>
    </message>
    <message>
      <source>Rates of false matches of pairs can be shown down to 1 in {count:,}.</source>
      <translation>Les fausses correspondances entre paires peuvent être établies jusqu’à 1 sur {count:,}.</translation>
    </message>
    <message>
      <source>Rates of strangers who get a name can be shown down to 1 in {count:,}.</source>
      <translation>Le taux d’inconnus recevant un nom peut être établi jusqu’à 1 sur {count:,}.</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Distance au carré</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>This enrolls nobody. You can cancel it and go on later.</source>
      <translation>Personne n’est inscrit par ce test. Vous pouvez l’annuler et le reprendre.</translation>
    </message>
    <message>
      <source>What it cannot show</source>
      <translation>Ce que cela ne peut pas montrer</translation>
    </message>
    <message>
      <source>What was looked at before is kept for a month, encrypted.</source>
      <translation>Ce qui a déjà été examiné est gardé un mois, chiffré.</translation>
    </message>
    <message>
      <source>Who is it? Enrolled with one picture each: {gallery:,}; more pictures of them to recognize: {mated:,}; strangers: {strangers:,}.</source>
      <translation>Qui est-ce ? Inscrites avec une photo chacune : {gallery:,} ; autres photos à reconnaître : {mated:,} ; inconnus : {strangers:,}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluateProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Looking at the pictures</source>
      <translation>Examen des photos</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>Calcul des chiffres</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} sur {total:,} {total:photo|photos}</translation>
    </message>
  </context>
  <context>
    <name>EvaluateResults</name>
    <message>
      <source>Enrolled people missed</source>
      <translation>Personnes inscrites manquées</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Paire</translation>
    </message>
    <message>
      <source>Pairs: accuracy</source>
      <translation>Paires : exactitude</translation>
    </message>
    <message>
      <source>Pairs: equal error rate</source>
      <translation>Paires : taux d’égale erreur</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Strangers who get a name</source>
      <translation>Inconnus qui reçoivent un nom</translation>
    </message>
    <message>
      <source>Without marked: {figure}</source>
      <translation>Sans les marquées : {figure}</translation>
    </message>
    <message>
      <source>Working out the figures without the marked pictures</source>
      <translation>Calcul des chiffres sans les photos marquées</translation>
    </message>
    <message>
      <source>cannot be tested here</source>
      <translation>impossible à tester ici</translation>
    </message>
    <message>
      <source>{share} here</source>
      <translation>ici {share}</translation>
    </message>
  </context>
  <context>
    <name>Everybody</name>
    <message>
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>More to do with the gallery</source>
      <translation>Plus d’actions sur la galerie</translation>
    </message>
    <message>
      <source>Nobody is called “{text}”</source>
      <translation>Personne ne s’appelle « {text} »</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Personne ne correspond</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Pas encore vus</translation>
    </message>
    <message>
      <source>Search for another part of the name, or show everyone.</source>
      <translation>Cherchez une autre partie du nom, ou affichez tout le monde.</translation>
    </message>
    <message>
      <source>Search {people}</source>
      <translation>Chercher parmi {people}</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Vus aujourd’hui</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>Afficher tout le monde</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Qui afficher</translation>
    </message>
    <message>
      <source>With one picture</source>
      <translation>Avec une photo</translation>
    </message>
    <message>
      <source>Without a picture</source>
      <translation>Sans photo</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} sur {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Choose where…</source>
      <translation>Choisir où…</translation>
    </message>
    <message>
      <source>Everybody goes into one file, encrypted with a password of its own. Without the password nobody can open it, and the password cannot be recovered.</source>
      <translation>Tout le monde va dans un seul fichier, chiffré avec son propre mot de passe. Sans ce mot de passe, personne ne peut l’ouvrir, et personne ne peut le retrouver.</translation>
    </message>
    <message>
      <source>Export the gallery</source>
      <translation>Exporter la galerie</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Répéter le mot de passe</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La même à nouveau</translation>
    </message>
    <message>
      <source>The two are different.</source>
      <translation>Les deux sont différents.</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>Click the one who is meant.</source>
      <translation>Cliquez sur la bonne personne.</translation>
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <source>Choose a folder of people</source>
      <translation>Choisir un dossier de personnes</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Image (*.png);;Dessin (*.svg)</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Enregistrer le graphique</translation>
    </message>
    <message>
      <source>The chart is in {path}.</source>
      <translation>Le graphique est dans {path}.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Analysis {fps:.0f} fps</source>
      <translation>Analyse {fps:.0f} ips</translation>
    </message>
    <message>
      <source>Analysis {fps:.0f} fps: {each}</source>
      <translation>Analyse {fps:.0f} ips : {each}</translation>
    </message>
    <message>
      <source>Busy: searching less</source>
      <translation>Occupé : cherche moins</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Aucune source</translation>
    </message>
    <message>
      <source>{running} of {n} {n:camera|cameras}</source>
      <translation>{running} sur {n} {n:caméra|caméras}</translation>
    </message>
    <message>
      <source>{words}: where the time goes</source>
      <translation>{words} : où passe le temps</translation>
    </message>
  </context>
  <context>
    <name>GalleryImportSheet</name>
    <message>
      <source>Add the pictures</source>
      <translation>Ajouter les photos</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Choose an exported gallery</source>
      <translation>Choisir une galerie exportée</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import a gallery</source>
      <translation>Importer une galerie</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>Ne rien changer</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>Mot de passe du fichier</translation>
    </message>
    <message>
      <source>People who are enrolled already</source>
      <translation>Personnes déjà inscrites</translation>
    </message>
    <message>
      <source>People who are enrolled already, by name</source>
      <translation>Personnes déjà inscrites, par nom</translation>
    </message>
    <message>
      <source>Take in everybody of a file exported by FaceGUI.</source>
      <translation>Reprendre toutes les personnes d’un fichier exporté par FaceGUI.</translation>
    </message>
  </context>
  <context>
    <name>GalleryState</name>
    <message>
      <source>Certificates…</source>
      <translation>Certificats…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurer…</translation>
    </message>
    <message>
      <source>The history is not being written. {problem}</source>
      <translation>L’historique n’est pas enregistré. {problem}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure was|erasures were} finished.</source>
      <translation>{n:,} {n:effacement terminé|effacements terminés}.</translation>
    </message>
  </context>
  <context>
    <name>GroupsSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Change from when until when they are recognized</source>
      <translation>Changer de quand à quand elles sont reconnues</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people}</source>
      <translation>Groupes de {n:,} {n:personne|personnes}</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Nouveau groupe</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Valable</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
  </context>
  <context>
    <name>HealthPanel</name>
    <message>
      <source>Copies</source>
      <translation>Copies</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>Ne convient pas</translation>
    </message>
    <message>
      <source>Enroll somebody</source>
      <translation>Inscrire quelqu’un</translation>
    </message>
    <message>
      <source>Here you will see what may lead to wrong names, and what to do about it.</source>
      <translation>Vous verrez ici ce qui peut conduire à de faux noms, et comment y remédier.</translation>
    </message>
    <message>
      <source>Looking through the gallery</source>
      <translation>Examen de la galerie</translation>
    </message>
    <message>
      <source>Nearest to one another</source>
      <translation>Les plus proches entre elles</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Rien à faire</translation>
    </message>
    <message>
      <source>One person twice?</source>
      <translation>Deux fois la même ?</translation>
    </message>
    <message>
      <source>Poor picture</source>
      <translation>Mauvaise photo</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Voir les deux</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Afficher {name}</translation>
    </message>
    <message>
      <source>The pairs of people whose pictures are most alike. A pair that scores as much as a name needs can be mistaken for each other.</source>
      <translation>Les paires de personnes dont les photos se ressemblent le plus. Qui ressemble à quelqu’un autant qu’un nom l’exige peut être pris pour cette personne.</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>Cela prend un instant.</translation>
    </message>
    <message>
      <source>Too alike</source>
      <translation>Trop ressemblants</translation>
    </message>
    <message>
      <source>Too little to see</source>
      <translation>Trop peu visible</translation>
    </message>
    <message>
      <source>and {count:,} more; deal with these first</source>
      <translation>et {count:,} de plus ; traitez d’abord celles-ci</translation>
    </message>
    <message>
      <source>{counted}: nobody too alike, none that does not fit, no copies.</source>
      <translation>{counted} : personne de trop ressemblant, aucune photo déplacée, aucune copie.</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} et {other}</translation>
    </message>
    <message>
      <source>{score:z.2f}, a name needs {needed:.2f}</source>
      <translation>{score:z.2f} ; un nom exige {needed:.2f}</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>About FaceGUI</source>
      <translation>À propos de FaceGUI</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Copy a report</source>
      <translation>Copier un rapport</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Keys everywhere</source>
      <translation>Touches partout</translation>
    </message>
    <message>
      <source>Keys on this page</source>
      <translation>Touches de cette page</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Cette page</translation>
    </message>
  </context>
  <context>
    <name>Helper</name>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>Pages et réglages</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Verify {name}</source>
      <translation>Vérifier {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>All decisions</source>
      <translation>Toutes les décisions</translation>
    </message>
    <message>
      <source>Everybody who is seen is listed here, encrypted, for {days}.</source>
      <translation>Les personnes vues figurent ici, chiffrées, pendant {days}.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exporter le tableau…</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Exporter l’historique</translation>
    </message>
    <message>
      <source>Go to Live</source>
      <translation>Aller à Direct</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>Historique désactivé</translation>
    </message>
    <message>
      <source>Keep a history</source>
      <translation>Garder un historique</translation>
    </message>
    <message>
      <source>No visit matches.</source>
      <translation>Aucune visite ne correspond.</translation>
    </message>
    <message>
      <source>Nobody has been seen yet</source>
      <translation>Personne n’a encore été vu</translation>
    </message>
    <message>
      <source>Nobody who is seen is recorded.</source>
      <translation>Personne de vu n’est noté.</translation>
    </message>
    <message>
      <source>Nothing matches</source>
      <translation>Aucun résultat</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <source>Save what is shown as a table (CSV)</source>
      <translation>Enregistrer ce qui est affiché en tableau (CSV)</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Search the history</source>
      <translation>Chercher dans l’historique</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
      <source>Which decisions to show</source>
      <translation>Quelles décisions afficher</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Qui afficher</translation>
    </message>
    <message>
      <source>{entries} saved in {file}. That file is not encrypted.</source>
      <translation>{entries} dans {file}. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} sur {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ImportDoor</name>
    <message>
      <source>Choose pictures of {name}</source>
      <translation>Choisir des photos de {name}</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Ajouter des photos de {name}</translation>
    </message>
    <message>
      <source>All of one person</source>
      <translation>Toutes d’une personne</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Choisir un dossier de personnes</translation>
    </message>
    <message>
      <source>Choose a folder with one folder for each person, or single pictures named after the person. One picture of a person is enough. You can also drop them here.</source>
      <translation>Choisissez un dossier contenant un dossier par personne, ou des photos isolées portant le nom de la personne. Une photo par personne suffit. Vous pouvez aussi les déposer ici.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Choose pictures</source>
      <translation>Choisir des photos</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Choisir des photos…</translation>
    </message>
    <message>
      <source>Choose the faces…</source>
      <translation>Choisir les visages…</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copier le rapport</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>Import pictures</source>
      <translation>Importer des photos</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Laissées de côté : {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the pictures. You can go on working meanwhile.</source>
      <translation>Examen des photos. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <source>Looking through them…</source>
      <translation>Examen en cours…</translation>
    </message>
    <message>
      <source>None of the pictures says whose it is.</source>
      <translation>Aucune photo n’y indique à qui elle est.</translation>
    </message>
    <message>
      <source>One person a picture</source>
      <translation>Une personne par photo</translation>
    </message>
    <message>
      <source>See the report</source>
      <translation>Voir le rapport</translation>
    </message>
    <message>
      <source>The import is done.</source>
      <translation>L’import est terminé.</translation>
    </message>
    <message>
      <source>These people agree that their faces are stored here, encrypted, until they ask for their removal.</source>
      <translation>Ces personnes acceptent que leur visage soit conservé ici, chiffré, jusqu’à ce qu’elles en demandent l’effacement.</translation>
    </message>
    <message>
      <source>What was left out, and why</source>
      <translation>Ce qui a été laissé de côté, et pourquoi</translation>
    </message>
    <message>
      <source>Who is meant in these pictures?</source>
      <translation>Qui est visé sur ces photos ?</translation>
    </message>
    <message>
      <source>Whose pictures they are</source>
      <translation>À qui sont les photos</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} sur {total:,}</translation>
    </message>
    <message>
      <source>{people}, {pictures}.</source>
      <translation>{people}, {pictures}.</translation>
    </message>
  </context>
  <context>
    <name>Keeping</name>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Erase history…</source>
      <translation>Effacer l’historique…</translation>
    </message>
    <message>
      <source>Erase the whole history, {entries}?</source>
      <translation>Effacer tout l’historique ({entries}) ?</translation>
    </message>
    <message>
      <source>Erase {entries} older than {days}?</source>
      <translation>Effacer {entries} de plus de {days} ?</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>Historique désactivé</translation>
    </message>
    <message>
      <source>How long to keep the history</source>
      <translation>Durée de conservation de l’historique</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep for {days}</source>
      <translation>Garder {days}</translation>
    </message>
    <message>
      <source>Keep no history</source>
      <translation>Ne pas garder d’historique</translation>
    </message>
    <message>
      <source>Keep pictures of people not recognized</source>
      <translation>Garder les photos des personnes non reconnues</translation>
    </message>
    <message>
      <source>Kept for {days}</source>
      <translation>Gardé {days}</translation>
    </message>
    <message>
      <source>The history was erased.</source>
      <translation>L’historique a été effacé.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Cette action est irréversible.</translation>
    </message>
    <message>
      <source>This cannot be undone. People and their pictures stay.</source>
      <translation>Cette action est irréversible. Les personnes et leurs photos restent.</translation>
    </message>
  </context>
  <context>
    <name>KioskView</name>
    <message>
      <source>It goes on greeting until the PIN fits.</source>
      <translation>L’accueil continue jusqu’à ce que le code PIN soit bon.</translation>
    </message>
    <message>
      <source>Leave the screen for visitors</source>
      <translation>Quitter l’écran pour visiteurs</translation>
    </message>
  </context>
  <context>
    <name>LessonFields</name>
    <message>
      <source>Late after</source>
      <translation>En retard après</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Cours</translation>
    </message>
    <message>
      <source>Lesson from</source>
      <translation>Cours de</translation>
    </message>
    <message>
      <source>Lesson until</source>
      <translation>Cours jusqu’à</translation>
    </message>
  </context>
  <context>
    <name>LikenessSlider</name>
    <message>
      <source>How far from the photograph</source>
      <translation>À quelle distance de la photo</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Ressemblance</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
  </context>
  <context>
    <name>LivePage</name>
    <message>
      <source>All cameras</source>
      <translation>Toutes les caméras</translation>
    </message>
    <message>
      <source>Areas…</source>
      <translation>Zones…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Enroll the newest person…</source>
      <translation>Inscrire la dernière arrivée…</translation>
    </message>
    <message>
      <source>Nobody in view.</source>
      <translation>Personne à l’image.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Look at the camera and choose Enroll…: one picture is enough.</source>
      <translation>Personne n’est encore inscrit. Regardez la caméra et choisissez Inscrire… : une photo suffit.</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>People who come into view are shown here.</source>
      <translation>Qui passe devant la caméra s’affiche ici.</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>LivePanel</name>
    <message>
      <source>In view</source>
      <translation>À l’image</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Vus aujourd’hui</translation>
    </message>
  </context>
  <context>
    <name>LiveStage</name>
    <message>
      <source>Look again</source>
      <translation>Chercher à nouveau</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Ouvrir une vidéo…</translation>
    </message>
    <message>
      <source>Plug one in, or look at a video, pictures or the demonstration.</source>
      <translation>Branchez-en une, ou regardez une vidéo, des photos ou la démonstration.</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Voir la démonstration</translation>
    </message>
  </context>
  <context>
    <name>LivenessLine</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Installer le modèle de détection du vivant</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installer…</translation>
    </message>
  </context>
  <context>
    <name>LivenessPage</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
  </context>
  <context>
    <name>LivenessSection</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Installer le modèle de détection du vivant</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installer…</translation>
    </message>
    <message>
      <source>Liveness is not checked</source>
      <translation>Vivant non vérifié</translation>
    </message>
    <message>
      <source>Screen light (experiment)</source>
      <translation>Lumière de l’écran (expérience)</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Show it yourself, a print, a phone and a screen: how often does it err here?</source>
      <translation>Montrez-lui vous-même, une impression, un téléphone et un écran : combien de fois se trompe-t-elle ici ?</translation>
    </message>
    <message>
      <source>Test this camera…</source>
      <translation>Tester cette caméra…</translation>
    </message>
    <message>
      <source>The model that tells a living face from a picture is missing. Without it, liveness cannot be required.</source>
      <translation>Le modèle qui distingue un visage vivant d’une image manque. Sans lui, un visage vivant ne peut pas être exigé.</translation>
    </message>
    <message>
      <source>The screen changes its color; is it seen on the skin? Decides nothing.</source>
      <translation>L’écran change de couleur : le voit-on sur la peau ? Ne décide de rien.</translation>
    </message>
    <message>
      <source>Try it…</source>
      <translation>Essayer…</translation>
    </message>
    <message>
      <source>Try the screen light</source>
      <translation>Essayer la lumière de l’écran</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
  </context>
  <context>
    <name>Lookalikes</name>
    <message>
      <source>See both</source>
      <translation>Voir les deux</translation>
    </message>
  </context>
  <context>
    <name>LooksSection</name>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thème</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Find anything</source>
      <translation>Tout chercher</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Plein écran</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Quitter le plein écran</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Écran pour visiteurs</translation>
    </message>
    <message>
      <source>Set a PIN first: only a PIN opens the lock.</source>
      <translation>Définissez d’abord un code PIN : lui seul ouvre le verrou.</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>Où passe le temps</translation>
    </message>
  </context>
  <context>
    <name>MembershipFields</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Expiré : n’est pas reconnu.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>Groups, with ; between them</source>
      <translation>Groupes, séparés par ;</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Valable</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>All pictures and the history will be those of {name}.</source>
      <translation>Toutes les photos et l’historique seront à {name}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose the other entry of the same person. Pictures come together.</source>
      <translation>Choisissez l’autre fiche de la même personne. Les photos sont réunies.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionner</translation>
    </message>
    <message>
      <source>Merge {name} with…</source>
      <translation>Fusionner {name} avec…</translation>
    </message>
    <message>
      <source>Name to keep</source>
      <translation>Nom à garder</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Chercher une personne</translation>
    </message>
  </context>
  <context>
    <name>Meter</name>
    <message>
      <source>Score</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Score {score:.2f}</source>
      <translation>Score {score:.2f}</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Score {score:.2f}, il faut {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>MistakesView</name>
    <message>
      <source>Next mistake</source>
      <translation>Erreur suivante</translation>
    </message>
    <message>
      <source>Next that looks like a wrong name ({n:,})</source>
      <translation>Suivante qui semble mal nommée ({n:,})</translation>
    </message>
    <message>
      <source>Previous mistake</source>
      <translation>Erreur précédente</translation>
    </message>
    <message>
      <source>What you mark is kept for this folder. All figures are given with it and without it.</source>
      <translation>Ce que vous marquez est gardé pour ce dossier. Tous les chiffres sont donnés avec et sans.</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>Pires erreurs</translation>
    </message>
    <message>
      <source>Wrong name</source>
      <translation>Nom erroné</translation>
    </message>
    <message>
      <source>Wrong name: {person}, {picture}</source>
      <translation>Nom erroné : {person}, {picture}</translation>
    </message>
    <message>
      <source>Wrong name?</source>
      <translation>Nom erroné ?</translation>
    </message>
    <message>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} sur {count:,}</translation>
    </message>
  </context>
  <context>
    <name>ModelRow</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Télécharger</translation>
    </message>
    <message>
      <source>Import file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>Utilisé</translation>
    </message>
    <message>
      <source>It comes with the Python package {package}: install that beside FaceGUI, or import the file {file} from it.</source>
      <translation>Il est fourni avec le paquet Python {package} : installez-le à côté de FaceGUI, ou importez-en le fichier {file}.</translation>
    </message>
    <message>
      <source>It has not been calibrated yet.</source>
      <translation>Pas encore étalonné.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recommandé</translation>
    </message>
    <message>
      <source>Tells a living face from a picture · {about}</source>
      <translation>Distingue un visage vivant d’une image · {about}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Try again, or choose the file if you have it from another computer.</source>
      <translation>Réessayez, ou choisissez le fichier si vous l’avez d’un autre ordinateur.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Utiliser</translation>
    </message>
  </context>
  <context>
    <name>ModelsSection</name>
    <message>
      <source>Change back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Encoder changed, {n:,} {n:picture|pictures} encoded again.</source>
      <translation>Encodeur changé, {n:,} {n:photo encodée|photos encodées} à nouveau.</translation>
    </message>
    <message>
      <source>Encoder changed.</source>
      <translation>Encodeur changé.</translation>
    </message>
    <message>
      <source>Everybody's pictures are as they were with the encoder before.</source>
      <translation>Les photos de tous redeviennent comme avec l’encodeur précédent.</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>Importer un modèle</translation>
    </message>
    <message>
      <source>Last change of encoder</source>
      <translation>Dernier changement d’encodeur</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Démarrage…</translation>
    </message>
    <message>
      <source>That was one of {n} {n:file|files}; import the others, too.</source>
      <translation>C’était l’un des {n} {n:fichier|fichiers} ; importez aussi les autres.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} sur {total:,} {total:photo|photos}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} sur {total}</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <source>Choose several…</source>
      <translation>En choisir plusieurs…</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Exporter la galerie…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importer une galerie…</translation>
    </message>
    <message>
      <source>Painted portraits…</source>
      <translation>Portraits peints…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Annuler : {what}</translation>
    </message>
  </context>
  <context>
    <name>PaintSheet</name>
    <message>
      <source>Already painted: {n:,}.</source>
      <translation>Déjà peints : {n:,}.</translation>
    </message>
    <message>
      <source>Also paint those who have a painted portrait</source>
      <translation>Peindre aussi qui a déjà un portrait peint</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Masquer</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Laissées de côté : {n:,}.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <source>Painted portraits</source>
      <translation>Portraits peints</translation>
    </message>
    <message>
      <source>Painting. You can go on working meanwhile.</source>
      <translation>Peinture en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
      <source>Search or filter People first to paint only some.</source>
      <translation>Cherchez ou filtrez d’abord dans Personnes pour n’en peindre que certaines.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Those shown in People</source>
      <translation>Ceux affichés dans Personnes</translation>
    </message>
    <message>
      <source>Whom to paint</source>
      <translation>Qui peindre</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} sur {total:,}</translation>
    </message>
    <message>
      <source>{people} painted.</source>
      <translation>Peint : {people}.</translation>
    </message>
    <message>
      <source>{people} will be painted.</source>
      <translation>{people} : à peindre.</translation>
    </message>
  </context>
  <context>
    <name>PairBand</name>
    <message>
      <source>Likeness {score:.2f}; the same person would reach {needs:.2f}.</source>
      <translation>Ressemblance {score:.2f} ; la même personne atteindrait {needs:.2f}.</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Même personne</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Deux personnes</translation>
    </message>
    <message>
      <source>{one} and {other} may be one person.</source>
      <translation>{one} et {other} sont peut-être la même personne.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Tout chercher</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
      <source>People, pages, settings and actions</source>
      <translation>Personnes, pages, réglages et actions</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <source>close</source>
      <translation>fermer</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvrir</translation>
    </message>
  </context>
  <context>
    <name>PeopleGrid</name>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Enroll from camera</source>
      <translation>Inscrire à la caméra</translation>
    </message>
    <message>
      <source>Enroll people from folders or pictures</source>
      <translation>Inscrire des personnes depuis des dossiers ou des photos</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Exporter la galerie…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importer une galerie…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Importer des photos…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Enroll…</source>
      <translation>Inscrire…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Voir les deux</translation>
    </message>
  </context>
  <context>
    <name>PersonDetail</name>
    <message>
      <source>Add pictures…</source>
      <translation>Ajouter des photos…</translation>
    </message>
    <message>
      <source>Back to everybody</source>
      <translation>Retour à tout le monde</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete {name} and {pictures}?</source>
      <translation>Supprimer {name} et {pictures} ?</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Has {name} withdrawn their consent?</source>
      <translation>{name} a-t-il retiré son consentement ?</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Make this and another entry one person</source>
      <translation>Réunir cette fiche et une autre en une seule personne</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionner…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Not recognized now: add a picture, or bring one back.</source>
      <translation>Non reconnu pour l’instant : ajoutez une photo ou remettez-en une en service.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Notes, encrypted like the rest</source>
      <translation>Notes, chiffrées comme le reste</translation>
    </message>
    <message>
      <source>Painted portrait…</source>
      <translation>Portrait peint…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Photos</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>See history</source>
      <translation>Voir l’historique</translation>
    </message>
    <message>
      <source>Their history is erased as well. It can be undone for an hour.</source>
      <translation>Son historique est aussi effacé. Annulable pendant une heure.</translation>
    </message>
    <message>
      <source>They are erased with their history. It can be undone for an hour.</source>
      <translation>La personne est effacée avec son historique. Annulable pendant une heure.</translation>
    </message>
    <message>
      <source>They are set aside at once and not recognized any more.</source>
      <translation>La personne est aussitôt mise de côté et n’est plus reconnue.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>{pictures} · enrolled {day} · {seen}</source>
      <translation>{pictures} · inscription : {day} · {seen}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Show everybody</source>
      <translation>Afficher tout le monde</translation>
    </message>
  </context>
  <context>
    <name>PictureCard</name>
    <message>
      <source>Bring back</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Keep this picture, but do not recognize this person by it</source>
      <translation>Garder cette photo, mais ne pas reconnaître la personne avec</translation>
    </message>
    <message>
      <source>Picture {number}</source>
      <translation>Photo {number}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mettre de côté</translation>
    </message>
    <message>
      <source>Use this picture again to recognize this person</source>
      <translation>Utiliser à nouveau cette photo pour reconnaître la personne</translation>
    </message>
    <message>
      <source>{what}, picture {number}</source>
      <translation>{what}, photo {number}</translation>
    </message>
  </context>
  <context>
    <name>PictureSlot</name>
    <message>
      <source>Drop it here, or click to choose</source>
      <translation>Déposez-la ici, ou cliquez pour choisir</translation>
    </message>
    <message>
      <source>Looking for a face…</source>
      <translation>Recherche d’un visage…</translation>
    </message>
  </context>
  <context>
    <name>PictureSlots</name>
    <message>
      <source>Photo</source>
      <translation>Photo</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A forgotten PIN cannot be recovered. Somebody with this account ends FaceGUI by the means of the system, removes the file lock.json from the data folder and starts FaceGUI again. People and history stay.</source>
      <translation>Personne ne peut le relire. Quelqu’un qui dispose de ce compte arrête FaceGUI avec les moyens du système, retire le fichier lock.json du dossier de données et relance. Personnes et historique restent.</translation>
    </message>
    <message>
      <source>Forgot the PIN?</source>
      <translation>Code PIN oublié ?</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>Code PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit.</source>
      <translation>Ce code PIN n’est pas le bon.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
  </context>
  <context>
    <name>PinForm</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Current PIN</source>
      <translation>Code PIN actuel</translation>
    </message>
    <message>
      <source>Keep this PIN</source>
      <translation>Garder ce code PIN</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Nouveau code PIN</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>Nouveau code PIN encore une fois</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Retirer le code PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit. The next try is open in {n:,} {n:second|seconds}.</source>
      <translation>Ce code PIN n’est pas le bon. Prochain essai dans {n:,} {n:seconde|secondes}.</translation>
    </message>
    <message>
      <source>The two new PINs are not the same.</source>
      <translation>Les deux nouveaux codes PIN ne sont pas les mêmes.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>All faces are encrypted here and never leave this computer.</source>
      <translation>Tous les visages sont chiffrés ici et ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
      <source>Also keep pictures of people who are not recognized</source>
      <translation>Garder aussi les photos des personnes non reconnues</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Journal d’audit</translation>
    </message>
    <message>
      <source>Backup of people and history</source>
      <translation>Sauvegarde des personnes et de l’historique</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Dossier de données</translation>
    </message>
    <message>
      <source>Each visit is erased when its time is over. Switch it off to erase all at once.</source>
      <translation>Chaque visite est effacée d’elle-même ; désactivé, toutes sont effacées d’un coup.</translation>
    </message>
    <message>
      <source>Enrollments, changes, exports, erasures and verifications are noted, encrypted and chained, without names and pictures.</source>
      <translation>Inscriptions, changements, exports, effacements et vérifications sont notés, chiffrés et chaînés, sans noms ni photos.</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Erase everything about {n:,} {n:person|people}?</source>
      <translation>Tout effacer sur {n:,} {n:personne|personnes} ?</translation>
    </message>
    <message>
      <source>Erase everything?</source>
      <translation>Tout effacer ?</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Erase the person</source>
      <translation>Effacer la personne</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Effacements</translation>
    </message>
    <message>
      <source>Everything about people</source>
      <translation>Tout sur les personnes</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Tout a été effacé.</translation>
    </message>
    <message>
      <source>Faces seen clearly are kept, encrypted, and joined by likeness, so that you see who comes back and can name them. These people have agreed to nothing: check what the law requires where you are. Switching this off erases all of them.</source>
      <translation>Les visages bien vus sont conservés chiffrés et regroupés par ressemblance, pour que vous voyiez qui revient et puissiez lui donner un nom. Ces personnes n’ont consenti à rien : vérifiez ce que la loi exige là où vous êtes. Désactivé, tous sont effacés.</translation>
    </message>
    <message>
      <source>For everybody who has one; they are painted in People. The live picture stays as it is, and a painted portrait is no disguise.</source>
      <translation>Pour qui en a un : ils se peignent dans Personnes. L’image en direct reste telle quelle, et un portrait peint n’est pas un déguisement.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <source>Forget after</source>
      <translation>Oublier après</translation>
    </message>
    <message>
      <source>Forget unknown people after</source>
      <translation>Oublier les inconnus après</translation>
    </message>
    <message>
      <source>Forget what was learned of your cameras</source>
      <translation>Oublier ce qui a été appris de vos caméras</translation>
    </message>
    <message>
      <source>From then on the changed gallery counts as correct, and this warning does not return.</source>
      <translation>Ce qui a été modifié sera tenu pour juste et ne sera plus signalé.</translation>
    </message>
    <message>
      <source>Gallery changed from outside</source>
      <translation>Galerie modifiée de l’extérieur</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep a history of who was seen</source>
      <translation>Garder un historique des personnes vues</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>La garder</translation>
    </message>
    <message>
      <source>Keep it as it is…</source>
      <translation>La garder ainsi…</translation>
    </message>
    <message>
      <source>Keep the audit for</source>
      <translation>Garder le journal d’audit</translation>
    </message>
    <message>
      <source>Keep the gallery as it is?</source>
      <translation>Garder la galerie telle quelle ?</translation>
    </message>
    <message>
      <source>Kept here, encrypted: people with pictures, who was seen when, what was learned of cameras, and the audit. Anybody who has your account or the key can read it. A person you delete is erased from all of it, and from the backup, after an hour or when FaceGUI ends; the folder erasures then has a certificate. Not protected: a whole folder put back on a computer without a keystore, the memory of a running program, and what was exported.</source>
      <translation>Gardés ici, chiffrés : les personnes avec leurs photos, qui a été vu et quand, ce qui a été appris des caméras, et le journal d’audit. Peut les lire quiconque a votre compte ou la clé. Qui est supprimé disparaît de tout cela et de la sauvegarde après une heure, ou à la fermeture de FaceGUI, avec un certificat dans le dossier erasures. Non protégés : un dossier entier remis sur un ordinateur sans trousseau, la mémoire du programme en marche, et ce qui a été exporté.</translation>
    </message>
    <message>
      <source>Learn what faces at each camera have in common</source>
      <translation>Apprendre ce que les visages ont en commun à chaque caméra</translation>
    </message>
    <message>
      <source>Made once a day. A person who is erased is erased there, too.</source>
      <translation>Faite une fois par jour. Qui est effacé l’est aussi ici.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Older entries are deleted, and an entry says so.</source>
      <translation>Ce qui est plus ancien s’efface ; une entrée l’indique.</translation>
    </message>
    <message>
      <source>Older entries are erased by themselves.</source>
      <translation>Les entrées plus anciennes s’effacent toutes seules.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ouvrir le dossier</translation>
    </message>
    <message>
      <source>People, pictures, history, unknown people and what was learned of your cameras go for good. Settings and models stay.</source>
      <translation>Les personnes, les photos, l’historique, les inconnus et ce qui a été appris de vos caméras disparaissent définitivement. Les réglages et les modèles restent.</translation>
    </message>
    <message>
      <source>Remember people who are not enrolled</source>
      <translation>Se souvenir des personnes non inscrites</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore the backup made {day} ({people})?</source>
      <translation>Restaurer la sauvegarde ({day}, {people}) ?</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurer…</translation>
    </message>
    <message>
      <source>See the audit</source>
      <translation>Voir le journal d’audit</translation>
    </message>
    <message>
      <source>See the erasures</source>
      <translation>Voir les effacements</translation>
    </message>
    <message>
      <source>See…</source>
      <translation>Voir…</translation>
    </message>
    <message>
      <source>Set the person aside</source>
      <translation>Mettre la personne de côté</translation>
    </message>
    <message>
      <source>Show painted portraits instead of photographs</source>
      <translation>Afficher les portraits peints au lieu des photos</translation>
    </message>
    <message>
      <source>So that the promise holds here, what the faces have in common is taken off every comparison. Only sums over at least five people are kept, encrypted: no names, pictures or single faces.</source>
      <translation>Pour que la promesse tienne ici : la lumière et l’aspect communs sont retirés de chaque comparaison. Sont gardées des sommes sur au moins cinq personnes, chiffrées, sans noms, photos ni visages isolés.</translation>
    </message>
    <message>
      <source>The backup made {day} is the gallery now: {people}.</source>
      <translation>La sauvegarde ({day}) est maintenant la galerie : {people}.</translation>
    </message>
    <message>
      <source>The gallery is kept as it is.</source>
      <translation>La galerie reste telle quelle.</translation>
    </message>
    <message>
      <source>There is no good backup yet.</source>
      <translation>Il n’y a pas encore de bonne sauvegarde.</translation>
    </message>
    <message>
      <source>What is here now is kept as one more backup until somebody is erased.</source>
      <translation>L’état actuel est gardé comme une sauvegarde de plus, jusqu’à ce que quelqu’un soit effacé.</translation>
    </message>
    <message>
      <source>What is kept, and how it goes</source>
      <translation>Ce qui est gardé, et comment cela disparaît</translation>
    </message>
    <message>
      <source>What was learned of your cameras was erased.</source>
      <translation>Ce qui a été appris de vos caméras a été effacé.</translation>
    </message>
    <message>
      <source>When a consent ends</source>
      <translation>À la fin d’un consentement</translation>
    </message>
    <message>
      <source>When somebody was erased for good, each with a signed certificate.</source>
      <translation>Quand quelqu’un a été effacé définitivement, avec un certificat signé.</translation>
    </message>
    <message>
      <source>You are reminded a week before. Nobody is erased until a week after that.</source>
      <translation>Vous êtes prévenu une semaine avant. Personne n’est effacé avant qu’une semaine se soit écoulée depuis.</translation>
    </message>
  </context>
  <context>
    <name>RuleCard</name>
    <message>
      <source>Install it in Settings…</source>
      <translation>L’installer dans les réglages…</translation>
    </message>
    <message>
      <source>Not delivered at {time}: {why}. {n} waiting.</source>
      <translation>Non remis à {time} : {why}. En attente : {n}.</translation>
    </message>
    <message>
      <source>Set it in Settings…</source>
      <translation>Le définir dans les réglages…</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Always so for a rule that opens something.</source>
      <translation>Toujours ainsi pour une règle qui ouvre quelque chose.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Au plus</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Done lately</source>
      <translation>Fait récemment</translation>
    </message>
    <message>
      <source>Name of the rule</source>
      <translation>Nom de la règle</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Un inconnu</translation>
    </message>
    <message>
      <source>Test today</source>
      <translation>Tester sur aujourd’hui</translation>
    </message>
    <message>
      <source>This opens something</source>
      <translation>Ceci ouvre quelque chose</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Ce qui se passe</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <translation>De qui il s’agit</translation>
    </message>
    <message>
      <source>a face is not live</source>
      <translation>un visage n’est pas vivant</translation>
    </message>
    <message>
      <source>a stranger is seen</source>
      <translation>un inconnu est vu</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>et {n} de plus</translation>
    </message>
    <message>
      <source>any camera</source>
      <translation>toute caméra</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>une personne inscrite</translation>
    </message>
    <message>
      <source>arrives</source>
      <translation>arrive</translation>
    </message>
    <message>
      <source>at</source>
      <translation>à</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>au plus</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>aussitôt</translation>
    </message>
    <message>
      <source>during</source>
      <translation>pendant</translation>
    </message>
    <message>
      <source>every time</source>
      <translation>chaque fois</translation>
    </message>
    <message>
      <source>it is not certain who it is</source>
      <translation>on n’est pas sûr de qui c’est</translation>
    </message>
    <message>
      <source>leaves</source>
      <translation>part</translation>
    </message>
    <message>
      <source>live</source>
      <translation>vivant</translation>
    </message>
    <message>
      <source>once in {n:g} min</source>
      <translation>une fois en {n:g} min</translation>
    </message>
    <message>
      <source>once in {n:g} s</source>
      <translation>une fois en {n:g} s</translation>
    </message>
    <message>
      <source>only if</source>
      <translation>seulement si</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>quelqu’un de {group}</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>reste</translation>
    </message>
    <message>
      <source>then</source>
      <translation>alors</translation>
    </message>
    <message>
      <source>{n:g} s in view</source>
      <translation>{n:g} s à l’image</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <source>Camera</source>
      <translation>Caméra</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Destination</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Échec : {detail}</translation>
    </message>
    <message>
      <source>It worked: {detail}</source>
      <translation>Réussi : {detail}</translation>
    </message>
    <message>
      <source>Last failure</source>
      <translation>Dernier échec</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>Dernier succès</translation>
    </message>
    <message>
      <source>New rule</source>
      <translation>Nouvelle règle</translation>
    </message>
    <message>
      <source>No rules yet</source>
      <translation>Aucune règle</translation>
    </message>
    <message>
      <source>Opens something</source>
      <translation>Ouvre quelque chose</translation>
    </message>
    <message>
      <source>Rule {n}</source>
      <translation>Règle {n}</translation>
    </message>
    <message>
      <source>Tells somebody</source>
      <translation>Prévient quelqu’un</translation>
    </message>
    <message>
      <source>Test all against today</source>
      <translation>Tout tester sur aujourd’hui</translation>
    </message>
    <message>
      <source>Today the rules would have fired {fired} {fired:time|times}; held back {held} {held:time|times}.</source>
      <translation>Aujourd’hui, les règles se seraient déclenchées {fired} fois ; retenues {held} fois.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Essai en cours…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>What happens when somebody is seen: a door opens, a message is sent.</source>
      <translation>Ce qui se passe quand quelqu’un est vu : une porte s’ouvre, un message est envoyé.</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Où cela va</translation>
    </message>
    <message>
      <source>cannot work</source>
      <translation>ne peut pas agir</translation>
    </message>
    <message>
      <source>not yet fired</source>
      <translation>pas encore déclenchée</translation>
    </message>
    <message>
      <source>off</source>
      <translation>désactivée</translation>
    </message>
    <message>
      <source>{n} {n:time|times} today</source>
      <translation>{n} fois aujourd’hui</translation>
    </message>
    <message>
      <source>{rule} was deleted.</source>
      <translation>{rule} : supprimée.</translation>
    </message>
  </context>
  <context>
    <name>ScreenLightPage</name>
    <message>
      <source>An experiment that decides nothing. It was measured on simulated faces only, and paper reflects light as well: it cannot tell a person from a print.</source>
      <translation>Une expérience qui ne décide de rien. Elle n’a été mesurée que sur des visages simulés, et le papier renvoie aussi la lumière : elle ne distingue pas une personne d’une impression.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Does the light reach you?</source>
      <translation>Est-ce que la lumière vous atteint ?</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>Ne bougez pas.</translation>
    </message>
    <message>
      <source>Keep one face in view until the end.</source>
      <translation>Gardez un visage à l’image jusqu’à la fin.</translation>
    </message>
    <message>
      <source>Look at the screen</source>
      <translation>Regardez l’écran</translation>
    </message>
    <message>
      <source>Of {total} other {total:order|orders} of the colors, {n} would fit as well.</source>
      <translation>Sur {total} autres {total:ordre|ordres} des couleurs, {n} {n:conviendrait|conviendraient} aussi.</translation>
    </message>
    <message>
      <source>Sit close to the screen, in a room that is not too bright.</source>
      <translation>Asseyez-vous près de l’écran, dans une pièce pas trop claire.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>The face was lost</source>
      <translation>Le visage a été perdu</translation>
    </message>
    <message>
      <source>The frame changes its color up to twice a second. Do not start it if flickering light is bad for you.</source>
      <translation>Le cadre change de couleur jusqu’à deux fois par seconde. Ne le lancez pas si une lumière clignotante vous est néfaste.</translation>
    </message>
    <message>
      <source>The light was not seen</source>
      <translation>La lumière n’a pas été vue</translation>
    </message>
    <message>
      <source>The light was seen</source>
      <translation>La lumière a été vue</translation>
    </message>
    <message>
      <source>This computer was too slow to tell.</source>
      <translation>Cet ordinateur a regardé trop rarement pour conclure.</translation>
    </message>
  </context>
  <context>
    <name>SelfTestPage</name>
    <message>
      <source>A dozen looks at each, one a second. No picture is kept. What you do not have at hand can be skipped.</source>
      <translation>Une douzaine de regards chacun, un par seconde. Aucune image n’est gardée. Passez ce que vous n’avez pas sous la main.</translation>
    </message>
    <message>
      <source>Liveness needs {needs:.2f} from now on.</source>
      <translation>La détection du vivant exige désormais {needs:.2f}.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Encore une fois</translation>
    </message>
    <message>
      <source>Part {n} of {total}</source>
      <translation>Partie {n} sur {total}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Passer</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>SelfTestReport</name>
    <message>
      <source>Looks at one thing are alike, so true rates may lie outside these ranges. Attacks that were not shown are not in them.</source>
      <translation>Les regards sur une même chose se ressemblent : les vrais taux peuvent sortir de ces plages. Les attaques non montrées n’y sont pas.</translation>
    </message>
    <message>
      <source>Looks that would pass where liveness is required:</source>
      <translation>Regards qui passeraient là où un visage vivant est exigé :</translation>
    </message>
    <message>
      <source>No attack was shown, so no threshold is proposed.</source>
      <translation>Aucune attaque n’a été montrée, aucun seuil n’est donc proposé.</translation>
    </message>
    <message>
      <source>No part with you was seen to its end, so nothing can be said.</source>
      <translation>Rien de vous n’a été vu jusqu’au bout : impossible de conclure.</translation>
    </message>
    <message>
      <source>Nothing changes before you say so.</source>
      <translation>Rien ne change sans votre accord.</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>Tester à nouveau</translation>
    </message>
    <message>
      <source>The threshold in force does well here. Nothing needs to change.</source>
      <translation>Le seuil en vigueur convient ici. Rien à changer.</translation>
    </message>
    <message>
      <source>Use {needs:.2f}</source>
      <translation>Utiliser {needs:.2f}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>With the threshold in force, {needs:.2f}</source>
      <translation>Avec le seuil en vigueur, {needs:.2f}</translation>
    </message>
    <message>
      <source>With {needs:.2f}, on looks it was not chosen on</source>
      <translation>Avec {needs:.2f}, sur des regards n’ayant pas servi à le choisir</translation>
    </message>
    <message>
      <source>You, taken for a picture (BPCER)</source>
      <translation>Vous, pris pour une image (BPCER)</translation>
    </message>
    <message>
      <source>{name}, taken for live (APCER)</source>
      <translation>{name}, pris pour vivant (APCER)</translation>
    </message>
  </context>
  <context>
    <name>SharedSection</name>
    <message>
      <source>A desk that joins must be let in at another one; if all are lost, the recovery sheet lets it in.</source>
      <translation>Un poste qui rejoint doit être admis depuis un autre ; si tous sont perdus, la feuille de récupération l’admet.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Accept the server as it is?</source>
      <translation>Accepter le serveur tel qu’il est ?</translation>
    </message>
    <message>
      <source>Accept the server…</source>
      <translation>Accepter le serveur…</translation>
    </message>
    <message>
      <source>By recovery sheet…</source>
      <translation>Par la feuille de récupération…</translation>
    </message>
    <message>
      <source>Choose the recovery sheet</source>
      <translation>Choisir la feuille de récupération</translation>
    </message>
    <message>
      <source>It cannot read what is written from now on. It keeps what it has.</source>
      <translation>Il ne lit rien de ce qui est écrit désormais. Ce qu’il a y reste.</translation>
    </message>
    <message>
      <source>Its people stay on this desk as a copy.</source>
      <translation>Ses personnes restent sur ce poste en copie.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Rejoindre</translation>
    </message>
    <message>
      <source>Join or make one</source>
      <translation>Rejoindre ou créer</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Kept with your account.</source>
      <translation>Conservé avec votre compte.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave the shared gallery</source>
      <translation>Quitter la galerie partagée</translation>
    </message>
    <message>
      <source>Leave the shared gallery?</source>
      <translation>Quitter la galerie partagée ?</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Quitter…</translation>
    </message>
    <message>
      <source>Make a shared gallery…</source>
      <translation>Créer une galerie partagée…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Pas maintenant</translation>
    </message>
    <message>
      <source>Only if it was changed at the server. Kept with your account.</source>
      <translation>Seulement s’il a été changé sur le serveur. Conservé avec votre compte.</translation>
    </message>
    <message>
      <source>Only where its backup was restored. Every desk hands in what it lacks, and who was erased stays erased.</source>
      <translation>Seulement si sa sauvegarde a été restaurée. Chaque poste remet ce qui lui manque, et qui a été effacé reste effacé.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
    <message>
      <source>Read these words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lisez ces mots à quelqu’un sur un poste admis ; il y admet celui-ci.</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>Enregistrer la feuille de récupération</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Serveur</translation>
    </message>
    <message>
      <source>Several desks can have the same people, on a PostgreSQL server of yours. It sees neither faces nor names. Who is erased at one desk is erased at all.</source>
      <translation>Plusieurs postes peuvent avoir les mêmes personnes, sur un serveur PostgreSQL à vous. Il ne voit ni visages ni noms. Qui est effacé sur un poste l’est sur tous.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>Stop asking</source>
      <translation>Ne plus demander</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Synchroniser</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Exclure</translation>
    </message>
    <message>
      <source>Take {name} out?</source>
      <translation>Exclure {name} ?</translation>
    </message>
    <message>
      <source>The others see this name, and that it is here.</source>
      <translation>Les autres voient ce nom, et qu’il est là.</translation>
    </message>
    <message>
      <source>The people stay here. What others change is not seen here any more.</source>
      <translation>Les personnes restent ici. Ce que d’autres changent n’est plus vu ici.</translation>
    </message>
    <message>
      <source>This desk is called</source>
      <translation>Ce poste s’appelle</translation>
    </message>
    <message>
      <source>This desk waits to be let in</source>
      <translation>Ce poste attend d’être admis</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Last seen</source>
      <translation>Vu la dernière fois</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marque</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>Present since</source>
      <translation>Présent depuis</translation>
    </message>
  </context>
  <context>
    <name>SourceDesk</name>
    <message>
      <source>And {n:,} more like this.</source>
      <translation>Et {n:,} autres du même genre.</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <source>Add another camera</source>
      <translation>Ajouter une caméra</translation>
    </message>
    <message>
      <source>All cameras</source>
      <translation>Toutes les caméras</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Choisir une source</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Choisir une vidéo</translation>
    </message>
    <message>
      <source>Choose where the picture comes from</source>
      <translation>Choisir d’où vient l’image</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Démonstration</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Dossier de photos…</translation>
    </message>
    <message>
      <source>Name of the camera</source>
      <translation>Nom de la caméra</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Renommer…</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Afficher en grand</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>Source : {name}</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Adresse de flux</translation>
    </message>
    <message>
      <source>Stream address…</source>
      <translation>Adresse de flux…</translation>
    </message>
    <message>
      <source>Turn the picture</source>
      <translation>Tourner l’image</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Fichier vidéo…</translation>
    </message>
    <message>
      <source>Videos ({0})</source>
      <translation>Vidéos ({0})</translation>
    </message>
    <message>
      <source>Watch one only</source>
      <translation>N’en surveiller qu’une</translation>
    </message>
    <message>
      <source>{name} (virtual)</source>
      <translation>{name} (virtuelle)</translation>
    </message>
  </context>
  <context>
    <name>SourceSection</name>
    <message>
      <source>A camera by its name, a video, a folder, a stream or the demonstration.</source>
      <translation>Une caméra par son nom, une vidéo, un dossier, un flux ou la démonstration.</translation>
    </message>
    <message>
      <source>Look for cameras</source>
      <translation>Chercher des caméras</translation>
    </message>
    <message>
      <source>Picture from</source>
      <translation>Source de l’image</translation>
    </message>
    <message>
      <source>Smaller ones are not looked for; a larger limit is faster.</source>
      <translation>Les plus petits ne sont pas cherchés ; une limite plus grande est plus rapide.</translation>
    </message>
    <message>
      <source>Smallest face</source>
      <translation>Plus petit visage</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:pixel|pixels}</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Préparation de la reconnaissance…</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>Aucune caméra trouvée</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>Ouverture de {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Play again, or choose another source.</source>
      <translation>Relisez, ou choisissez une autre source.</translation>
    </message>
    <message>
      <source>Plug one in, or use a picture.</source>
      <translation>Branchez-en une ou utilisez une photo.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Resume, or choose another source.</source>
      <translation>Reprenez, ou choisissez une autre source.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Voir la démonstration</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>la caméra</translation>
    </message>
    <message>
      <source>{hint} FaceGUI keeps trying.</source>
      <translation>{hint} FaceGUI réessaie automatiquement.</translation>
    </message>
    <message>
      <source>{problem} Trying again…</source>
      <translation>{problem} Nouvel essai…</translation>
    </message>
  </context>
  <context>
    <name>StrangerCard</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Nommer…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Pas la même</translation>
    </message>
    <message>
      <source>Pick the faces of somebody else.</source>
      <translation>Choisissez les visages de l’autre personne.</translation>
    </message>
    <message>
      <source>Split off {n:,}</source>
      <translation>Séparer {n:,}</translation>
    </message>
  </context>
  <context>
    <name>StrangerNameSheet</name>
    <message>
      <source>All {n:,} {n:visit becomes|visits become} theirs, in the history as well.</source>
      <translation>{n:,} {n:visite devient la sienne|visites deviennent les siennes}, aussi dans l’historique.</translation>
    </message>
    <message>
      <source>Does not look like {name} (score {score:.2f}). Is it the same person?</source>
      <translation>Ne ressemble pas à {name} (score {score:.2f}). Est-ce la même personne ?</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Ressemble à {name}, déjà dans la galerie (score {score:.2f}). Même personne ?</translation>
    </message>
    <message>
      <source>Their visit becomes theirs, in the history as well.</source>
      <translation>La visite devient la sienne, aussi dans l’historique.</translation>
    </message>
    <message>
      <source>Who is {unknown}?</source>
      <translation>Qui est {unknown} ?</translation>
    </message>
    <message>
      <source>{name} is enrolled already. Add these pictures and visits to {name}?</source>
      <translation>{name} est déjà dans la galerie. Ajouter ces photos et visites à {name} ?</translation>
    </message>
  </context>
  <context>
    <name>StrangersDoor</name>
    <message>
      <source>Enrolled</source>
      <translation>Inscrits</translation>
    </message>
    <message>
      <source>Enrolled {n:,}</source>
      <translation>Inscrits {n:,}</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Inconnus</translation>
    </message>
    <message>
      <source>Unknown {n:,}</source>
      <translation>Inconnus {n:,}</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Qui afficher</translation>
    </message>
  </context>
  <context>
    <name>StrangersView</name>
    <message>
      <source>And {n:,} more.</source>
      <translation>Et {n:,} de plus.</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>Tout effacer</translation>
    </message>
    <message>
      <source>Erase all…</source>
      <translation>Tout effacer…</translation>
    </message>
    <message>
      <source>Erase everything kept of unknown people?</source>
      <translation>Effacer tout ce qui est conservé d’inconnus ?</translation>
    </message>
    <message>
      <source>Faces and visits are erased for good; what the history says of them stays.</source>
      <translation>Visages et visites disparaissent définitivement ; ce qu’en dit l’historique reste.</translation>
    </message>
    <message>
      <source>Faces without a name, joined by likeness and kept encrypted.</source>
      <translation>Visages sans nom, regroupés par ressemblance. Conservés chiffrés.</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>Dans quel ordre</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>Conservés pendant</translation>
    </message>
    <message>
      <source>No unknown people are kept</source>
      <translation>Aucun inconnu n’est conservé</translation>
    </message>
    <message>
      <source>People who are seen clearly and are not enrolled appear here once they have left.</source>
      <translation>Quiconque est bien vu sans être inscrit apparaît ici une fois parti.</translation>
    </message>
    <message>
      <source>Seen most often</source>
      <translation>Vus le plus souvent</translation>
    </message>
    <message>
      <source>Seen most recently</source>
      <translation>Vus le plus récemment</translation>
    </message>
  </context>
  <context>
    <name>StrictnessSection</name>
    <message>
      <source>For {people} enrolled, measured on {measured:,} other {measured:person|people}. Rates of one place and camera can differ.</source>
      <translation>Pour {people} dans la galerie, mesuré sur {measured:,} {measured:autre personne|autres personnes}. Les taux d’un lieu et d’une caméra peuvent différer.</translation>
    </message>
    <message>
      <source>How two faces are compared. Each way has thresholds of its own; in our tests none is better than the cosine.</source>
      <translation>Comment deux visages sont comparés. Chaque manière a ses propres seuils ; dans nos tests, aucune ne vaut mieux que le cosinus.</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similarité</translation>
    </message>
  </context>
  <context>
    <name>Studio</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Retour à {name}</translation>
    </message>
    <message>
      <source>Choose a picture to paint in the style of</source>
      <translation>Choisir une image dont reprendre le style</translation>
    </message>
    <message>
      <source>Choose a style below.</source>
      <translation>Choisissez un style ci-dessous.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>Erase the painting</source>
      <translation>Effacer la peinture</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Likeness cost</source>
      <translation>Coût de ressemblance</translation>
    </message>
    <message>
      <source>Own picture…</source>
      <translation>Image à vous…</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Portrait peint</translation>
    </message>
    <message>
      <source>Painting</source>
      <translation>Peinture</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Photo</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Arrêter ici</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Style cost</source>
      <translation>Coût de style</translation>
    </message>
    <message>
      <source>You can keep the painting once it is done or stopped. It is stored encrypted with {name} and erased with them. The photograph stays.</source>
      <translation>Vous pouvez garder la peinture dès qu’elle est finie ou arrêtée. Elle est conservée chiffrée avec {name} et effacée avec. La photo reste.</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>préparation</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>gardé</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>pas encore gardé</translation>
    </message>
    <message>
      <source>{step:,} of {steps:,} {steps:step|steps}</source>
      <translation>{step:,} sur {steps:,} {steps:étape|étapes}</translation>
    </message>
  </context>
  <context>
    <name>TimesField</name>
    <message>
      <source>Other times of the week</source>
      <translation>Autres horaires de la semaine</translation>
    </message>
    <message>
      <source>Times of the week</source>
      <translation>Horaires de la semaine</translation>
    </message>
    <message>
      <source>always</source>
      <translation>toujours</translation>
    </message>
    <message>
      <source>other times…</source>
      <translation>autres horaires…</translation>
    </message>
  </context>
  <context>
    <name>TimingPanel</name>
    <message>
      <source>All of one analysis together</source>
      <translation>Une analyse au total</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>Où passe le temps</translation>
    </message>
  </context>
  <context>
    <name>TrainChange</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Encoding the gallery again: {done:,} of {total:,} {total:picture|pictures}</source>
      <translation>Nouvel encodage de la galerie : {done:,} sur {total:,} {total:photo|photos}</translation>
    </message>
  </context>
  <context>
    <name>TrainEncoders</name>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>Delete {name}?</source>
      <translation>Supprimer {name} ?</translation>
    </message>
    <message>
      <source>Encoders trained here or imported</source>
      <translation>Encodeurs entraînés ici ou importés</translation>
    </message>
    <message>
      <source>Encoders you train or import are listed here, with the way back to the previous one.</source>
      <translation>Ceux que vous entraînez ou importez figurent ici, ainsi que le retour au précédent.</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importer un fichier…</translation>
    </message>
    <message>
      <source>It cannot be brought back, only imported from an exported file.</source>
      <translation>Il ne peut pas être récupéré, seulement réimporté depuis un fichier exporté.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>No encoder of your own yet</source>
      <translation>Pas encore d’encodeur à vous</translation>
    </message>
  </context>
  <context>
    <name>TrainHealth</name>
    <message>
      <source>All good</source>
      <translation>Tout va bien</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Ma galerie</translation>
    </message>
    <message>
      <source>One picture under several names: {n:,}</source>
      <translation>Même photo sous plusieurs noms : {n:,}</translation>
    </message>
    <message>
      <source>Perhaps under a wrong name: {n:,}</source>
      <translation>Peut-être sous un nom erroné : {n:,}</translation>
    </message>
    <message>
      <source>Skipped pictures: {n:,}</source>
      <translation>Photos ignorées : {n:,}</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation>Trop peu</translation>
    </message>
    <message>
      <source>Train on them too: their names are right</source>
      <translation>Les utiliser aussi : leurs noms sont justes</translation>
    </message>
    <message>
      <source>{n:,} left out</source>
      <translation>{n:,} laissées de côté</translation>
    </message>
    <message>
      <source>{person} / {picture} looks like {other}</source>
      <translation>{person} / {picture} ressemble à {other}</translation>
    </message>
  </context>
  <context>
    <name>TrainMap</name>
    <message>
      <source>Map of people, empty so far</source>
      <translation>Carte des personnes, encore vide</translation>
    </message>
    <message>
      <source>Map of {n} {n:picture|pictures} of {people} {people:person|people}</source>
      <translation>Carte de {n} {n:photo|photos} de {people} {people:personne|personnes}</translation>
    </message>
  </context>
  <context>
    <name>TrainMore</name>
    <message>
      <source>Learning rate</source>
      <translation>Taux d’apprentissage</translation>
    </message>
    <message>
      <source>Margin α</source>
      <translation>Marge α</translation>
    </message>
    <message>
      <source>Minutes at most</source>
      <translation>Minutes au plus</translation>
    </message>
    <message>
      <source>People in a batch (P)</source>
      <translation>Personnes par lot (P)</translation>
    </message>
    <message>
      <source>Pictures of each (K)</source>
      <translation>Photos de chacune (K)</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Steps at most</source>
      <translation>Étapes au plus</translation>
    </message>
    <message>
      <source>how far apart others must be</source>
      <translation>écart voulu avec les autres</translation>
    </message>
    <message>
      <source>if they have that many</source>
      <translation>si elle en a autant</translation>
    </message>
    <message>
      <source>lower is calmer, slower</source>
      <translation>moins : plus calme, plus lent</translation>
    </message>
    <message>
      <source>more is steadier, slower</source>
      <translation>plus : plus stable, plus lent</translation>
    </message>
    <message>
      <source>the best one is kept</source>
      <translation>la meilleure est gardée</translation>
    </message>
    <message>
      <source>the same one, the same run</source>
      <translation>la même, le même essai</translation>
    </message>
    <message>
      <source>whichever comes first</source>
      <translation>le premier atteint</translation>
    </message>
  </context>
  <context>
    <name>TrainOutcome</name>
    <message>
      <source>95 % intervals</source>
      <translation>Intervalles à 95 %</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Better than before</source>
      <translation>Meilleur qu’avant</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Rejeter</translation>
    </message>
    <message>
      <source>FMR</source>
      <translation>FMR</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>Go on training</source>
      <translation>Poursuivre</translation>
    </message>
    <message>
      <source>Missed, by false matches allowed</source>
      <translation>Manquées, selon les fausses correspondances admises</translation>
    </message>
    <message>
      <source>Not better than before</source>
      <translation>Pas meilleur qu’avant</translation>
    </message>
    <message>
      <source>On people it has never seen</source>
      <translation>Sur des personnes jamais vues</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>Réentraîner</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>Cancelled. Everything is as it was.</source>
      <translation>Annulé. Rien n’a changé.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Choisir un dossier contenant un dossier de photos par personne</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Export an encoder</source>
      <translation>Exporter un encodeur</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Import an encoder</source>
      <translation>Importer un encodeur</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>Suppression impossible : {reason}.</translation>
    </message>
    <message>
      <source>The encoder is in {path}.</source>
      <translation>L’encodeur est dans {path}.</translation>
    </message>
    <message>
      <source>Trained encoder (*.safetensors)</source>
      <translation>Encodeur entraîné (*.safetensors)</translation>
    </message>
    <message>
      <source>Trained encoders</source>
      <translation>Encodeurs entraînés</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Ce qui est affiché</translation>
    </message>
    <message>
      <source>{name} is in use now.</source>
      <translation>{name} est maintenant utilisé.</translation>
    </message>
    <message>
      <source>{name} was checked and is here.</source>
      <translation>{name} a été vérifié et est disponible.</translation>
    </message>
  </context>
  <context>
    <name>TrainPlan</name>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Other pictures…</source>
      <translation>Autres photos…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Démarrer</translation>
    </message>
    <message>
      <source>Three fifths of the people are trained on, one fifth chooses the best step, and one fifth is only looked at in the end, to see whether the result is better.</source>
      <translation>On apprend de trois cinquièmes des personnes, un cinquième choisit la meilleure étape, et un cinquième n’est regardé qu’à la fin, pour voir si le résultat est meilleur.</translation>
    </message>
    <message>
      <source>What is trained</source>
      <translation>Ce qui est entraîné</translation>
    </message>
    <message>
      <source>Which triplets to learn from</source>
      <translation>Apprendre de quels triplets</translation>
    </message>
  </context>
  <context>
    <name>TrainRunning</name>
    <message>
      <source>A dozen validation people</source>
      <translation>Une douzaine de personnes de contrôle</translation>
    </message>
    <message>
      <source>Comparing on people it has never seen</source>
      <translation>Comparaison sur des personnes jamais vues</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Perte</translation>
    </message>
    <message>
      <source>Missed on validation people, where 1 in 100 false pairs pass</source>
      <translation>Personnes de contrôle manquées, si 1 fausse paire sur 100 passe</translation>
    </message>
    <message>
      <source>Pictures of one person share a color and are joined.</source>
      <translation>Les photos d’une personne ont la même couleur et sont reliées.</translation>
    </message>
    <message>
      <source>Step {step:,} of {steps:,}</source>
      <translation>Étape {step:,} sur {steps:,}</translation>
    </message>
    <message>
      <source>Stop, keep the best</source>
      <translation>Arrêter, garder le meilleur</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Arrêt</translation>
    </message>
    <message>
      <source>Triplets still violated</source>
      <translation>Triplets pas encore respectés</translation>
    </message>
    <message>
      <source>after step {n:,}</source>
      <translation>après l’étape {n:,}</translation>
    </message>
    <message>
      <source>{s:.2f} s a step</source>
      <translation>{s:.2f} s par étape</translation>
    </message>
  </context>
  <context>
    <name>TrainStart</name>
    <message>
      <source>A run was stopped: {kind}</source>
      <translation>Un essai a été arrêté : {kind}</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person, or the people who are enrolled. What is trained is compared on people it has never seen, and only put to use if it is better and you want it. Nothing leaves this computer.</source>
      <translation>Choisissez un dossier contenant un dossier de photos par personne, ou les personnes inscrites. Le résultat est comparé sur des personnes jamais vues, et n’est utilisé que s’il est meilleur et que vous le voulez. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>L’oublier</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Poursuivre</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Ma galerie</translation>
    </message>
    <message>
      <source>Train on your own people</source>
      <translation>Entraîner sur vos propres personnes</translation>
    </message>
    <message>
      <source>Use my gallery</source>
      <translation>Utiliser ma galerie</translation>
    </message>
  </context>
  <context>
    <name>TransferDoor</name>
    <message>
      <source>The gallery was saved as {file}.</source>
      <translation>La galerie est enregistrée sous {file}.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>FaceGUI goes on watching</source>
      <translation>FaceGUI continue à surveiller</translation>
    </message>
    <message>
      <source>FaceGUI: nothing is watched</source>
      <translation>FaceGUI : rien n’est surveillé</translation>
    </message>
    <message>
      <source>FaceGUI: watching</source>
      <translation>FaceGUI : surveille</translation>
    </message>
    <message>
      <source>Its icon here opens the window again. Quit in the icon's menu ends it.</source>
      <translation>Cette icône rouvre la fenêtre. « Quitter » dans son menu y met fin.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Open FaceGUI</source>
      <translation>Ouvrir FaceGUI</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
  </context>
  <context>
    <name>UnclearFaces</name>
    <message>
      <source>Click {name}.</source>
      <translation>Cliquez sur {name}.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Laisser de côté</translation>
    </message>
  </context>
  <context>
    <name>VerifyDetails</name>
    <message>
      <source>Good</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>Qualité de l’image</translation>
    </message>
    <message>
      <source>Score, needs {needs:.2f}</source>
      <translation>Score, il faut {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>VerifyPage</name>
    <message>
      <source>Change how strict recognition is</source>
      <translation>Changer l’exigence de la reconnaissance</translation>
    </message>
    <message>
      <source>Compare two photos</source>
      <translation>Comparer deux photos</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Personne suivante</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <source>Strictness: balanced</source>
      <translation>Exigence : équilibré</translation>
    </message>
    <message>
      <source>Strictness: lenient</source>
      <translation>Exigence : souple</translation>
    </message>
    <message>
      <source>Strictness: strict</source>
      <translation>Exigence : exigeant</translation>
    </message>
    <message>
      <source>Two photos</source>
      <translation>Deux photos</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Utiliser une photo…</translation>
    </message>
    <message>
      <source>Verify one person</source>
      <translation>Vérifier une personne</translation>
    </message>
    <message>
      <source>What is verified</source>
      <translation>Ce qui est vérifié</translation>
    </message>
  </context>
  <context>
    <name>VerifyView</name>
    <message>
      <source>Check liveness…</source>
      <translation>Test du vivant…</translation>
    </message>
    <message>
      <source>Click it below.</source>
      <translation>Cliquez dessus plus bas.</translation>
    </message>
    <message>
      <source>Close the photo</source>
      <translation>Fermer la photo</translation>
    </message>
    <message>
      <source>Enroll somebody…</source>
      <translation>Inscrire quelqu’un…</translation>
    </message>
    <message>
      <source>Install the model…</source>
      <translation>Installer le modèle…</translation>
    </message>
    <message>
      <source>Looking at the photo</source>
      <translation>Examen de la photo</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Personne suivante</translation>
    </message>
    <message>
      <source>Nobody can be verified</source>
      <translation>Aucune vérification possible</translation>
    </message>
    <message>
      <source>The photo cannot be used</source>
      <translation>Cette photo est inutilisable</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Utiliser une photo…</translation>
    </message>
    <message>
      <source>Verify a photo</source>
      <translation>Vérifier une photo</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>Quel visage ?</translation>
    </message>
    <message>
      <source>Who do they say they are?</source>
      <translation>Qui dit-elle être ?</translation>
    </message>
  </context>
  <context>
    <name>VideoView</name>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
  </context>
  <context>
    <name>WallTile</name>
    <message>
      <source>Play again</source>
      <translation>Relire</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
  </context>
  <context>
    <name>_ActionRow</name>
    <message>
      <source>Leave this out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <source>Not for a rule that opens something: it would open.</source>
      <translation>Pas pour une règle qui ouvre quelque chose : cela ouvrirait.</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secret</translation>
    </message>
    <message>
      <source>Secret to sign with</source>
      <translation>Secret pour signer</translation>
    </message>
    <message>
      <source>Signed; another secret</source>
      <translation>Signé ; autre secret</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Ce qui est fait</translation>
    </message>
    <message>
      <source>notify this computer</source>
      <translation>avertir sur cet ordinateur</translation>
    </message>
    <message>
      <source>play a sound</source>
      <translation>jouer un son</translation>
    </message>
    <message>
      <source>post to a webhook</source>
      <translation>envoyer à un webhook</translation>
    </message>
    <message>
      <source>publish (MQTT)</source>
      <translation>publier (MQTT)</translation>
    </message>
    <message>
      <source>run a command</source>
      <translation>lancer une commande</translation>
    </message>
    <message>
      <source>say</source>
      <translation>dire</translation>
    </message>
    <message>
      <source>with the name</source>
      <translation>avec le nom</translation>
    </message>
    <message>
      <source>with the picture</source>
      <translation>avec l’image</translation>
    </message>
  </context>
  <context>
    <name>_Evidence</name>
    <message>
      <source>Looks live</source>
      <translation>Semble vivant</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Bouge</translation>
    </message>
  </context>
  <context>
    <name>_FaceButton</name>
    <message>
      <source>Face {number} of {of}, from the left</source>
      <translation>Visage {number} sur {of}, depuis la gauche</translation>
    </message>
  </context>
  <context>
    <name>_Findings</name>
    <message>
      <source>and {n:,} more</source>
      <translation>et {n:,} de plus</translation>
    </message>
  </context>
  <context>
    <name>_NoticeBand</name>
    <message>
      <source>Dismiss</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>_PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Mot de passe</translation>
    </message>
  </context>
  <context>
    <name>_People</name>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
  </context>
  <context>
    <name>_PurposeRow</name>
    <message>
      <source>Install the model first.</source>
      <translation>Installez d’abord le modèle.</translation>
    </message>
  </context>
  <context>
    <name>_Slot</name>
    <message>
      <source>Remove the picture: {pose}</source>
      <translation>Retirer la photo : {pose}</translation>
    </message>
    <message>
      <source>Take the picture: {pose}</source>
      <translation>Prendre la photo : {pose}</translation>
    </message>
  </context>
  <context>
    <name>_TileDelegate</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Expiré : n’est pas reconnu.</translation>
    </message>
  </context>
  <context>
    <name>_VisitRow</name>
    <message>
      <source>Unknown people</source>
      <translation>Inconnus</translation>
    </message>
    <message>
      <source>{first} to now</source>
      <translation>{first} à maintenant</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} à {last}</translation>
    </message>
    <message>
      <source>{when}, twice</source>
      <translation>{when}, deux fois</translation>
    </message>
    <message>
      <source>{when}, {n} {n:time|times}</source>
      <translation>{when}, {n} fois</translation>
    </message>
  </context>
  <context>
    <name>attendance</name>
    <message>
      <source>Absent</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>By hand. {reason} Measured: {measured}.</source>
      <translation>À la main. {reason} Mesuré : {measured}.</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Excusé</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Were there</source>
      <translation>Étaient là</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>ddd, d MMM yyyy</source>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <source>present since {time}</source>
      <translation>présent depuis {time}</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:visite|visites}</translation>
    </message>
    <message>
      <source>{n} {n:absent|absent}</source>
      <translation>{n} {n:absent|absents}</translation>
    </message>
    <message>
      <source>{n} {n:excused|excused}</source>
      <translation>{n} {n:excusé|excusés}</translation>
    </message>
    <message>
      <source>{n} {n:late|late}</source>
      <translation>{n} en retard</translation>
    </message>
    <message>
      <source>{n} {n:present|present}</source>
      <translation>{n} {n:présent|présents}</translation>
    </message>
  </context>
  <context>
    <name>challenge</name>
    <message>
      <source>All movements</source>
      <translation>Tous les mouvements</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Rapprochez-vous</translation>
    </message>
    <message>
      <source>Good. Come back to the middle.</source>
      <translation>Bien. Revenez au milieu.</translation>
    </message>
    <message>
      <source>Into the camera, and hold still for a moment.</source>
      <translation>Vers la caméra, sans bouger un instant.</translation>
    </message>
    <message>
      <source>Lean with your whole body, slowly.</source>
      <translation>Avec tout le corps, lentement.</translation>
    </message>
    <message>
      <source>Lift your chin</source>
      <translation>Levez le menton</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>Regardez droit devant</translation>
    </message>
    <message>
      <source>Lower your chin</source>
      <translation>Baissez le menton</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>Reculez</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>Échoué</translation>
    </message>
    <message>
      <source>Only your head, slowly.</source>
      <translation>La tête seule, lentement.</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Merci</translation>
    </message>
    <message>
      <source>That is all.</source>
      <translation>C’est terminé.</translation>
    </message>
    <message>
      <source>To the sides only</source>
      <translation>Sur les côtés seulement</translation>
    </message>
    <message>
      <source>Turn to your left</source>
      <translation>Tournez à gauche</translation>
    </message>
    <message>
      <source>Turn to your right</source>
      <translation>Tournez à droite</translation>
    </message>
    <message>
      <source>Up and down only</source>
      <translation>De haut en bas seulement</translation>
    </message>
    <message>
      <source>Wait for the next movement.</source>
      <translation>Attendez le prochain mouvement.</translation>
    </message>
    <message>
      <source>Without turning the head</source>
      <translation>Sans tourner la tête</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source> among {people:,} {people:person|people}</source>
      <translation> parmi {people:,} {people:personne|personnes}</translation>
    </message>
    <message>
      <source>1 in {rounded:,}</source>
      <translation>1 sur {rounded:,}</translation>
    </message>
    <message>
      <source>1 − FNMR</source>
      <translation>1 − FNMR</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>intervalle à 95 %</translation>
    </message>
    <message>
      <source>A PIN has at least {n} {n:digit|digits} or letters.</source>
      <translation>Un code PIN a au moins {n} {n:chiffre|chiffres} ou lettres.</translation>
    </message>
    <message>
      <source>A backup was restored here: people are as the shared gallery has them.</source>
      <translation>Une sauvegarde a été restaurée ici : les personnes sont telles que la galerie partagée les a.</translation>
    </message>
    <message>
      <source>A clearer picture of the face would help.</source>
      <translation>Une image plus nette du visage aiderait.</translation>
    </message>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>De plus près ou mieux éclairé, on pourrait trancher.</translation>
    </message>
    <message>
      <source>A command has no zero bytes.</source>
      <translation>Une commande ne contient pas d’octets nuls.</translation>
    </message>
    <message>
      <source>A command is a list: the program and its arguments.</source>
      <translation>Une commande est une liste : le programme et ses arguments.</translation>
    </message>
    <message>
      <source>A destination needs a name.</source>
      <translation>Une destination a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A face can be chosen in a picture; {source} is none.</source>
      <translation>On peut choisir un visage dans une photo ; {source} n’en est pas une.</translation>
    </message>
    <message>
      <source>A machine would still recognize at least {count} in 10.</source>
      <translation>Une machine en reconnaîtrait encore au moins {count} sur 10.</translation>
    </message>
    <message>
      <source>A name also needs a lead of {margin:.2f} over the next closest person.</source>
      <translation>Un nom exige aussi une avance de {margin:.2f} sur la personne suivante.</translation>
    </message>
    <message>
      <source>A name cannot contain control characters.</source>
      <translation>Un nom ne peut pas contenir de caractères de contrôle.</translation>
    </message>
    <message>
      <source>A name has at most {max_length} {max_length:character|characters}, this one has {count}.</source>
      <translation>Un nom a au plus {max_length} {max_length:caractère|caractères}, celui-ci en a {count}.</translation>
    </message>
    <message>
      <source>A painted portrait is no disguise.</source>
      <translation>Un portrait peint n’est pas un déguisement.</translation>
    </message>
    <message>
      <source>A painting of {size} px cannot be made.</source>
      <translation>Une peinture de {size} px est impossible.</translation>
    </message>
    <message>
      <source>A password among the options of an address would be shown.</source>
      <translation>Un mot de passe parmi les options d’une adresse serait visible.</translation>
    </message>
    <message>
      <source>A person cannot be merged with themselves.</source>
      <translation>Une personne ne peut pas être fusionnée avec elle-même.</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Une personne a besoin d’un nom.</translation>
    </message>
    <message>
      <source>A picture of {name} cannot be used: {error}.</source>
      <translation>Une photo de {name} est inutilisable : {error}.</translation>
    </message>
    <message>
      <source>A record was left out: {why}.</source>
      <translation>Une entrée a été laissée de côté : {why}.</translation>
    </message>
    <message>
      <source>A rule about somebody who stayed needs after_s.</source>
      <translation>Une règle sur quelqu’un qui reste exige after_s.</translation>
    </message>
    <message>
      <source>A rule that opens something is not tried: it would open.</source>
      <translation>Une règle qui ouvre quelque chose n’est pas essayée : cela ouvrirait.</translation>
    </message>
    <message>
      <source>A rule that opens something needs live = true.</source>
      <translation>Une règle qui ouvre quelque chose exige live = true.</translation>
    </message>
    <message>
      <source>A second picture of {name} would help.</source>
      <translation>Une deuxième photo de {name} aiderait.</translation>
    </message>
    <message>
      <source>A server on another computer is spoken to over TLS with its name checked.</source>
      <translation>Avec un serveur sur un autre ordinateur, on parle en TLS, son nom vérifié.</translation>
    </message>
    <message>
      <source>A stored picture cannot be read.</source>
      <translation>Une photo enregistrée est illisible.</translation>
    </message>
    <message>
      <source>A stranger</source>
      <translation>Un inconnu</translation>
    </message>
    <message>
      <source>A webhook is an address that begins with https:// or http://.</source>
      <translation>Un webhook est une adresse qui commence par https:// ou http://.</translation>
    </message>
    <message>
      <source>Accuracy, mean of folds</source>
      <translation>Exactitude, moyenne des parties</translation>
    </message>
    <message>
      <source>Add a second picture, and pictures of other people.</source>
      <translation>Ajoutez une deuxième photo, et des photos d’autres personnes.</translation>
    </message>
    <message>
      <source>Add people with two pictures or more; several hundred are best.</source>
      <translation>Ajoutez des personnes ayant deux photos ou plus ; plusieurs centaines, c’est mieux.</translation>
    </message>
    <message>
      <source>Add two or three clear pictures of each, from the front and in good light.</source>
      <translation>Ajoutez deux ou trois photos nettes de chacun, de face et bien éclairées.</translation>
    </message>
    <message>
      <source>Adjusted to this place by {known}: before {before:.2f}, now {threshold:.2f}.</source>
      <translation>Adapté à ce lieu ({known}) : avant {before:.2f}, maintenant {threshold:.2f}.</translation>
    </message>
    <message>
      <source>All pairs</source>
      <translation>Toutes les paires</translation>
    </message>
    <message>
      <source>Allow more time for more steps.</source>
      <translation>Accordez plus de temps pour plus d’étapes.</translation>
    </message>
    <message>
      <source>Allow writing there, and start FaceGUI again.</source>
      <translation>Autorisez l’écriture à cet endroit, puis relancez FaceGUI.</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another place with --data-dir.</source>
      <translation>Autorisez-y l’écriture, ou choisissez un autre emplacement avec --data-dir.</translation>
    </message>
    <message>
      <source>Among people who look alike nothing was tested: that takes {fewest} {fewest:person|people}.</source>
      <translation>Rien n’a été testé entre personnes ressemblantes : il faut {fewest} {fewest:personne|personnes}.</translation>
    </message>
    <message>
      <source>An action has exactly one of {known}.</source>
      <translation>Une action a exactement un élément de {known}.</translation>
    </message>
    <message>
      <source>An action is a table like {example}.</source>
      <translation>Une action est une table comme {example}.</translation>
    </message>
    <message>
      <source>An attack is never live.</source>
      <translation>Une attaque n’est jamais vivante.</translation>
    </message>
    <message>
      <source>An exported gallery needs a password.</source>
      <translation>Une galerie exportée exige un mot de passe.</translation>
    </message>
    <message>
      <source>An older state of the server was accepted: what it lacks is handed in again.</source>
      <translation>Un état plus ancien du serveur a été accepté : ce qui lui manque est remis à nouveau.</translation>
    </message>
    <message>
      <source>Another FaceGUI is changing the encoder; nothing was changed.</source>
      <translation>Un autre FaceGUI change d’encodeur ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>Another FaceGUI is writing to the gallery; nothing was changed.</source>
      <translation>Un autre FaceGUI écrit dans la galerie ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>Another look would decide.</source>
      <translation>Un autre regard trancherait.</translation>
    </message>
    <message>
      <source>Another program may be using it; close that one, or plug the camera in again.</source>
      <translation>Un autre programme l’utilise peut-être : fermez-le, ou rebranchez la caméra.</translation>
    </message>
    <message>
      <source>Ask them first.</source>
      <translation>Demandez-lui d’abord.</translation>
    </message>
    <message>
      <source>Ask whoever runs it for: GRANT {role} TO the user.</source>
      <translation>Demandez à qui le gère : GRANT {role} TO l’utilisateur.</translation>
    </message>
    <message>
      <source>Ask whoever runs it whether it stands by for another one, or this user may only read. This desk works on; changes are handed in later.</source>
      <translation>Demandez à qui l’exploite s’il est en attente d’un autre ou si cet utilisateur ne peut que lire. Ce poste continue ; les changements sont remis plus tard.</translation>
    </message>
    <message>
      <source>Ask whoever runs it; a file of its authority is named by sslrootcert=FILE.</source>
      <translation>Demandez à qui le gère ; le fichier de son autorité se nomme par sslrootcert=FICHIER.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server. If its backup was restored, accept it at the desk that knows most: then every desk hands in what it lacks.</source>
      <translation>Demandez à qui exploite le serveur. Si sa sauvegarde a été restaurée, acceptez-le au poste qui en sait le plus : chaque poste remet alors ce qui lui manque.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server; a restored backup of it does this, too. This desk works on with the people it has.</source>
      <translation>Demandez à qui gère le serveur ; une sauvegarde restaurée là-bas a le même effet. Ce poste continue avec les personnes qu’il a.</translation>
    </message>
    <message>
      <source>At most once in {seconds:g} seconds.</source>
      <translation>Au plus une fois en {seconds:g} secondes.</translation>
    </message>
    <message>
      <source>At the program's own threshold for one comparison.</source>
      <translation>Au seuil propre du programme pour une comparaison.</translation>
    </message>
    <message>
      <source>Blurred faces (sharpness below 0.5)</source>
      <translation>Visages flous (netteté sous 0,5)</translation>
    </message>
    <message>
      <source>Blurred: sharpness {value:.2f}, needs {limit:.2f}.</source>
      <translation>Flou : netteté {value:.2f}, il faut {limit:.2f}.</translation>
    </message>
    <message>
      <source>By the {measured_people:,} {measured_people:person|people} measured, {low} to {high} do.</source>
      <translation>D’après {measured_people:,} {measured_people:personne mesurée|personnes mesurées}, c’est {low} à {high}.</translation>
    </message>
    <message>
      <source>CMC: the right person within rank</source>
      <translation>CMC : la bonne personne jusqu’au rang</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Changez ses droits, ou copiez-le.</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>Vérifiez son nom et ses droits.</translation>
    </message>
    <message>
      <source>Check the address and the password.</source>
      <translation>Vérifiez l’adresse et le mot de passe.</translation>
    </message>
    <message>
      <source>Check the address, and put the right password into FACEGUI_PGPASSWORD.</source>
      <translation>Vérifiez l’adresse et mettez le bon mot de passe dans FACEGUI_PGPASSWORD.</translation>
    </message>
    <message>
      <source>Check the address, the password and the network.</source>
      <translation>Vérifiez l’adresse, le mot de passe et le réseau.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Vérifiez le disque et les droits du dossier.</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>Vérifiez le nom, ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Check the network connection and try again in Settings, Models, or choose the file there if you have it from another computer.</source>
      <translation>Vérifiez la connexion et réessayez dans Réglages, Modèles, ou choisissez-y le fichier si vous l’avez d’un autre ordinateur.</translation>
    </message>
    <message>
      <source>Check the network connection and try again, or fetch the file with another computer and import it with --from FILE.</source>
      <translation>Vérifiez la connexion et réessayez, ou récupérez le fichier avec un autre ordinateur et importez-le avec --from FILE.</translation>
    </message>
    <message>
      <source>Check the network.</source>
      <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
      <source>Check the path of the file.</source>
      <translation>Vérifiez le chemin du fichier.</translation>
    </message>
    <message>
      <source>Check the path, the disk and the permissions.</source>
      <translation>Vérifiez le chemin, le disque et les droits.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>Checked on this place by {known}: it holds as it is.</source>
      <translation>Vérifié à ce lieu ({known}) : le seuil tient tel quel.</translation>
    </message>
    <message>
      <source>Choose Go back on the page Train first.</source>
      <translation>Choisissez d’abord « Revenir » sur la page Entraîner.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person.</source>
      <translation>Choisissez un dossier contenant un dossier de photos par personne.</translation>
    </message>
    <message>
      <source>Choose a folder with fewer people, or keep fewer pictures of each.</source>
      <translation>Choisissez un dossier avec moins de personnes, ou gardez moins de photos de chacune.</translation>
    </message>
    <message>
      <source>Choose a larger picture.</source>
      <translation>Choisissez une photo plus grande.</translation>
    </message>
    <message>
      <source>Choose a long one.</source>
      <translation>Choisissez-en un long.</translation>
    </message>
    <message>
      <source>Choose a longer one.</source>
      <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate, or semi-hard instead of hard mining.</source>
      <translation>Choisissez un taux d’apprentissage plus bas, ou des triplets semi-difficiles plutôt que difficiles.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate.</source>
      <translation>Choisissez un taux d’apprentissage plus bas.</translation>
    </message>
    <message>
      <source>Choose a picture.</source>
      <translation>Choisissez une photo.</translation>
    </message>
    <message>
      <source>Choose a video or a picture.</source>
      <translation>Choisissez une vidéo ou une photo.</translation>
    </message>
    <message>
      <source>Choose a {kind} in it.</source>
      <translation>Choisissez-y un fichier ({kind}).</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Choisissez une autre sauvegarde.</translation>
    </message>
    <message>
      <source>Choose another encoder in Settings, Models.</source>
      <translation>Choisissez un autre encodeur dans Réglages, Modèles.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>Choose another file. Nothing was made.</source>
      <translation>Choisissez un autre fichier. Rien n’a été créé.</translation>
    </message>
    <message>
      <source>Choose another folder, or copy the pictures again.</source>
      <translation>Choisissez un autre dossier, ou copiez à nouveau les photos.</translation>
    </message>
    <message>
      <source>Choose another name, or add --overwrite.</source>
      <translation>Choisissez un autre nom, ou ajoutez --overwrite.</translation>
    </message>
    <message>
      <source>Choose another name, or add the pictures to that person.</source>
      <translation>Choisissez un autre nom, ou ajoutez les photos à cette personne.</translation>
    </message>
    <message>
      <source>Choose another name, or delete that one first on the page Train.</source>
      <translation>Choisissez un autre nom, ou supprimez d’abord celui-là sur la page Entraîner.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its run: --resume.</source>
      <translation>Choisissez un autre nom, ou poursuivez son essai : --resume.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its training.</source>
      <translation>Choisissez un autre nom, ou poursuivez son entraînement.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first: facegui train remove.</source>
      <translation>Choisissez un autre nom, ou supprimez d’abord celui-là : facegui train remove.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Choisissez un autre emplacement.</translation>
    </message>
    <message>
      <source>Choose from {endings}.</source>
      <translation>Choisissez parmi {endings}.</translation>
    </message>
    <message>
      <source>Choose from {known}, or name a picture.</source>
      <translation>Choisissez parmi {known}, ou indiquez une image.</translation>
    </message>
    <message>
      <source>Choose from {least} to {most} px.</source>
      <translation>Choisissez entre {least} et {most} px.</translation>
    </message>
    <message>
      <source>Choose from {listed}.</source>
      <translation>Au choix : {listed}.</translation>
    </message>
    <message>
      <source>Choose its file in Settings, Models.</source>
      <translation>Choisissez son fichier dans Réglages, Modèles.</translation>
    </message>
    <message>
      <source>Choose one of the desks listed.</source>
      <translation>Choisissez un des postes de la liste.</translation>
    </message>
    <message>
      <source>Choose one that is no row and no repetition.</source>
      <translation>Choisissez-en un qui ne soit ni une suite ni une répétition.</translation>
    </message>
    <message>
      <source>Choose other days.</source>
      <translation>Choisissez d’autres jours.</translation>
    </message>
    <message>
      <source>Choose pictures of one face each.</source>
      <translation>Choisissez des photos d’un seul visage.</translation>
    </message>
    <message>
      <source>Choose pictures of uncovered, upright and sharp faces.</source>
      <translation>Choisissez des photos de visages découverts, droits et nets.</translation>
    </message>
    <message>
      <source>Choose some of their visits, and not all of them.</source>
      <translation>Choisissez quelques-unes de ses visites, mais pas toutes.</translation>
    </message>
    <message>
      <source>Choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Choisissez le cosinus dans Réglages, Exigence, sous Similarité.</translation>
    </message>
    <message>
      <source>Choose the cosine under Similarity.</source>
      <translation>Choisissez le cosinus sous Similarité.</translation>
    </message>
    <message>
      <source>Choose the cosine, or train it on a folder of people: facegui train head --images DIR.</source>
      <translation>Choisissez le cosinus, ou entraînez-la sur un dossier de personnes : facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Choose the folder of pictures that belongs to this file.</source>
      <translation>Choisissez le dossier de photos qui va avec ce fichier.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the pictures.</source>
      <translation>Choisissez le dossier qui contient les photos.</translation>
    </message>
    <message>
      <source>Choose the former encoder again; the gallery is then encoded for it once more.</source>
      <translation>Choisissez à nouveau l’ancien encodeur ; la galerie sera réencodée pour lui.</translation>
    </message>
    <message>
      <source>Choose the list of pictures, saved as UTF-8 text.</source>
      <translation>Choisissez la liste de photos, enregistrée en texte UTF-8.</translation>
    </message>
    <message>
      <source>Choose the stream again and type its whole address.</source>
      <translation>Choisissez à nouveau le flux et saisissez son adresse complète.</translation>
    </message>
    <message>
      <source>Choose two people.</source>
      <translation>Choisissez deux personnes.</translation>
    </message>
    <message>
      <source>Close FaceGUI and remove that file: it then starts without a PIN.</source>
      <translation>Quittez FaceGUI et retirez ce fichier : il démarre alors sans code PIN.</translation>
    </message>
    <message>
      <source>Close every other FaceGUI that uses this data folder, then try again.</source>
      <translation>Fermez tout autre FaceGUI utilisant ce dossier de données, puis réessayez.</translation>
    </message>
    <message>
      <source>Closest {name}: {below}, needs {said}.</source>
      <translation>Au plus proche {name} : {below}, il faut {said}.</translation>
    </message>
    <message>
      <source>Come closer and into the middle: how the face moves cannot be seen.</source>
      <translation>Rapprochez-vous et centrez-vous : les mouvements du visage ne se voient pas.</translation>
    </message>
    <message>
      <source>Come closer.</source>
      <translation>Rapprochez-vous.</translation>
    </message>
    <message>
      <source>Coming closer would help: the face is small.</source>
      <translation>Se rapprocher aiderait : le visage est petit.</translation>
    </message>
    <message>
      <source>Compare its 24 words with the printed sheet.</source>
      <translation>Comparez ses 24 mots avec la feuille imprimée.</translation>
    </message>
    <message>
      <source>Compare with what that desk shows.</source>
      <translation>Comparez avec ce qu’affiche ce poste.</translation>
    </message>
    <message>
      <source>Compared with the cosine on these people: {told}.</source>
      <translation>Comparé au cosinus sur ces personnes : {told}.</translation>
    </message>
    <message>
      <source>Compared with the mean of {count:,} {count:picture|pictures} of {name}, most like picture {number:,}.</source>
      <translation>Comparé à la moyenne de {count:,} {count:photo|photos} de {name}, la plus proche étant la photo {number:,}.</translation>
    </message>
    <message>
      <source>Compared with the one picture of {name}.</source>
      <translation>Comparé à l’unique photo de {name}.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Copiez-le à nouveau depuis son origine.</translation>
    </message>
    <message>
      <source>Crop it first.</source>
      <translation>Recadrez-la d’abord.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or click the face that is meant.</source>
      <translation>Recadrez la photo sur une personne, ou cliquez sur le visage voulu.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or say which face is meant with --face largest, center or a number from the left.</source>
      <translation>Recadrez la photo sur une personne, ou indiquez le visage avec --face largest, center ou un numéro depuis la gauche.</translation>
    </message>
    <message>
      <source>DET: FNIR over FPIR</source>
      <translation>DET : FNIR selon FPIR</translation>
    </message>
    <message>
      <source>DET: FNMR over FMR</source>
      <translation>DET : FNMR selon FMR</translation>
    </message>
    <message>
      <source>Damaged notes in the file were passed over.</source>
      <translation>Des notes endommagées du fichier ont été ignorées.</translation>
    </message>
    <message>
      <source>Dark faces (brightness below 90)</source>
      <translation>Visages sombres (luminosité sous 90)</translation>
    </message>
    <message>
      <source>Download it in Settings, Models, or choose its file there.</source>
      <translation>Téléchargez-le dans Réglages, Modèles, ou choisissez-y son fichier.</translation>
    </message>
    <message>
      <source>Downloading {name} failed: {reason}.</source>
      <translation>Le téléchargement de {name} a échoué : {reason}.</translation>
    </message>
    <message>
      <source>EER</source>
      <translation>EER</translation>
    </message>
    <message>
      <source>Enroll a picture of them first.</source>
      <translation>Ajoutez d’abord une photo d’elle.</translation>
    </message>
    <message>
      <source>Enroll another one: near, sharp, evenly lit, looking at the camera.</source>
      <translation>Ajoutez-en une autre : proche, nette, bien éclairée, face à la caméra.</translation>
    </message>
    <message>
      <source>Enroll in front of a camera, or set liveness for enrollment to observe or off.</source>
      <translation>Inscrivez devant une caméra, ou mettez la détection du vivant (inscription) sur Afficher ou Désactivé.</translation>
    </message>
    <message>
      <source>Enroll people, or train on a folder.</source>
      <translation>Inscrivez des personnes, ou entraînez sur un dossier.</translation>
    </message>
    <message>
      <source>Enrolled people missed (FNIR)</source>
      <translation>Personnes inscrites manquées (FNIR)</translation>
    </message>
    <message>
      <source>Enrolled people not recognized (FNIR)</source>
      <translation>Personnes inscrites non reconnues (FNIR)</translation>
    </message>
    <message>
      <source>Erased for good: {files:,} {files:file|files} ({size:.1f} MB) {files:was|were} searched and nothing of them was found. Certificate {id}.</source>
      <translation>Effacé définitivement : {files:,} {files:fichier examiné|fichiers examinés} ({size:.1f} Mo), rien de ces personnes n’y a été trouvé. Certificat {id}.</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <translation>Évaluation</translation>
    </message>
    <message>
      <source>Everything else in this report is with all labels as given.</source>
      <translation>Tout le reste de ce rapport vaut avec tous les noms tels que donnés.</translation>
    </message>
    <message>
      <source>Expected "name number number" or "name number name number", separated by tabs.</source>
      <translation>Attendu : « nom numéro numéro » ou « nom numéro nom numéro », séparés par des tabulations.</translation>
    </message>
    <message>
      <source>Expected the columns person,picture: a file in that person's folder.</source>
      <translation>Colonnes attendues : person,picture, un fichier du dossier de cette personne.</translation>
    </message>
    <message>
      <source>Expected the columns role,person,image with one of the roles {listed}.</source>
      <translation>Colonnes attendues : role,person,image, avec un des rôles {listed}.</translation>
    </message>
    <message>
      <source>FMR</source>
      <translation>FMR</translation>
    </message>
    <message>
      <source>FNIR</source>
      <translation>FNIR</translation>
    </message>
    <message>
      <source>FNIR at FPIR {rate}</source>
      <translation>FNIR à FPIR {rate}</translation>
    </message>
    <message>
      <source>FNIR where FPIR is {rate}, read off the curve</source>
      <translation>FNIR où FPIR est {rate}, lu sur la courbe</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>FNMR at FMR {rate}</source>
      <translation>FNMR à FMR {rate}</translation>
    </message>
    <message>
      <source>FNMR where FMR is {rate}</source>
      <translation>FNMR où FMR est {rate}</translation>
    </message>
    <message>
      <source>FPIR (strangers)</source>
      <translation>FPIR (inconnus)</translation>
    </message>
    <message>
      <source>Face covered or in shadow: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>Visage couvert ou dans l’ombre : lisibilité {value:.0f} sur 100, il faut {limit:.0f}.</translation>
    </message>
    <message>
      <source>FaceGUI is open already with the data folder {folder}.</source>
      <translation>FaceGUI est déjà ouvert avec le dossier de données {folder}.</translation>
    </message>
    <message>
      <source>Faces are counted from 1, left to right.</source>
      <translation>Les visages sont comptés à partir de 1, de gauche à droite.</translation>
    </message>
    <message>
      <source>Faces turned away (nose 0.25 off the middle)</source>
      <translation>Visages tournés (nez à 0,25 du milieu)</translation>
    </message>
    <message>
      <source>False claims of these pictures that pass (1:1)</source>
      <translation>Fausses identités de ces photos acceptées (1:1)</translation>
    </message>
    <message>
      <source>Finished after {n:,} {n:step|steps}.</source>
      <translation>Terminé après {n:,} {n:étape|étapes}.</translation>
    </message>
    <message>
      <source>For {share} it is shown not to hold: among people who look like them more pairs are a false match.</source>
      <translation>Pour {share}, il est établi qu’il n’est pas tenu : parmi les personnes qui leur ressemblent, plus de paires sont de fausses correspondances.</translation>
    </message>
    <message>
      <source>For {share} it was not shown: their groups have too few pairs to tell.</source>
      <translation>Pour {share}, rien n’est établi : leurs groupes ont trop peu de paires.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>Free some space or choose another folder with --data-dir.</source>
      <translation>Libérez de l’espace ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <source>Free some space, then install the model again.</source>
      <translation>Libérez de l’espace, puis réinstallez le modèle.</translation>
    </message>
    <message>
      <source>Free some space, then train them again.</source>
      <translation>Libérez de l’espace, puis réentraînez-les.</translation>
    </message>
    <message>
      <source>Free some space; nothing was changed.</source>
      <translation>Libérez de l’espace ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>Go back to the encoder before, or train another one.</source>
      <translation>Revenez à l’encodeur précédent, ou entraînez-en un autre.</translation>
    </message>
    <message>
      <source>Go back to the encoder before: facegui train back.</source>
      <translation>Revenez à l’encodeur précédent : facegui train back.</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>Groupe {number}</translation>
    </message>
    <message>
      <source>Hardly anybody enrolled is missed at first sight.</source>
      <translation>Presque aucune personne inscrite n’est manquée du premier coup.</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>Ne bougez pas.</translation>
    </message>
    <message>
      <source>Holding still would help: the face is a little blurred.</source>
      <translation>Ne pas bouger aiderait : le visage est un peu flou.</translation>
    </message>
    <message>
      <source>Holding the head or the picture upright would help.</source>
      <translation>Tenir la tête ou la photo droite aiderait.</translation>
    </message>
    <message>
      <source>How to make this report again</source>
      <translation>Comment refaire ce rapport</translation>
    </message>
    <message>
      <source>Import its file again on the page Train, or train it anew.</source>
      <translation>Importez à nouveau son fichier sur la page Entraîner, ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>Import its file again with 'facegui train import FILE', or train it anew.</source>
      <translation>Réimportez son fichier avec « facegui train import FILE », ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>Import its file on the page Train, or train it anew.</source>
      <translation>Importez son fichier sur la page Entraîner, ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>Import its file with 'facegui train import FILE', or train it anew.</source>
      <translation>Importez son fichier avec « facegui train import FILE », ou entraînez-le à nouveau.</translation>
    </message>
    <message>
      <source>Import the file with '{from_file}'.</source>
      <translation>Importez le fichier avec « {from_file} ».</translation>
    </message>
    <message>
      <source>In Settings, Models, set the device to Automatic.</source>
      <translation>Dans Réglages, Modèles, réglez l’appareil sur Automatique.</translation>
    </message>
    <message>
      <source>In the worst group ({people} {people:person|people}, {pairs:,} {pairs:pair|pairs}) the false-match rate is {rate}, between {low} and {high}.</source>
      <translation>Dans le pire groupe ({people} {people:personne|personnes}, {pairs:,} {pairs:paire|paires}), le taux de fausses correspondances est de {rate}, entre {low} et {high}.</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Encre</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose another encoder in Settings, Models.</source>
      <translation>Réinstallez FaceGUI, ou choisissez un autre encodeur dans Réglages, Modèles.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Réinstallez FaceGUI, ou choisissez le cosinus dans Réglages, Exigence, sous Similarité.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the engine torch.</source>
      <translation>Réinstallez FaceGUI ou choisissez le moteur torch.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the file in Settings, Models.</source>
      <translation>Réinstallez FaceGUI, ou choisissez le fichier dans Réglages, Modèles.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or import the file with '{from_file}'.</source>
      <translation>Réinstallez FaceGUI, ou importez le fichier avec « {from_file} ».</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate.py.</source>
      <translation>Réinstallez FaceGUI, ou refaites le fichier avec scripts/calibrate.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate_liveness.py.</source>
      <translation>Réinstallez FaceGUI, ou refaites le fichier avec scripts/calibrate_liveness.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/fit_guard.py.</source>
      <translation>Réinstallez FaceGUI, ou refaites le fichier avec scripts/fit_guard.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or train them anew with facegui train head.</source>
      <translation>Réinstallez FaceGUI, ou réentraînez-les avec facegui train head.</translation>
    </message>
    <message>
      <source>Install FaceGUI again.</source>
      <translation>Réinstallez FaceGUI.</translation>
    </message>
    <message>
      <source>Install facegui[milvus], or search here.</source>
      <translation>Installez facegui[milvus], ou cherchez ici.</translation>
    </message>
    <message>
      <source>Install the Python packages torch, facenet-pytorch and pytorch-metric-learning, and start FaceGUI again.</source>
      <translation>Installez les paquets Python torch, facenet-pytorch et pytorch-metric-learning, puis relancez FaceGUI.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Réinstallez le modèle.</translation>
    </message>
    <message>
      <source>Is it them? (1:1)</source>
      <translation>Est-ce la même personne ? (1:1)</translation>
    </message>
    <message>
      <source>It belongs to no key.</source>
      <translation>Elle ne correspond à aucune clé.</translation>
    </message>
    <message>
      <source>It cannot work.</source>
      <translation>Elle ne peut pas agir.</translation>
    </message>
    <message>
      <source>It comes with the Python package {requirement}: install that, or choose the file from it in Settings, Models.</source>
      <translation>Il est fourni par le paquet Python {requirement} : installez-le, ou choisissez-en le fichier dans Réglages, Modèles.</translation>
    </message>
    <message>
      <source>It does not answer: {reason}.</source>
      <translation>Elle ne répond pas : {reason}.</translation>
    </message>
    <message>
      <source>It has {over:.2f} to spare.</source>
      <translation>Soit {over:.2f} de plus qu’il ne faut.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Elle est endommagée.</translation>
    </message>
    <message>
      <source>It is not a gallery, or one of a newer FaceGUI.</source>
      <translation>Ce n’est pas une galerie, ou elle vient d’un FaceGUI plus récent.</translation>
    </message>
    <message>
      <source>It is not built as FaceGUI builds it.</source>
      <translation>Elle n’est pas construite comme FaceGUI la construit.</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where nobody was enrolled and too few people were seen: until then {threshold:.2f} is needed, as at other places by {known}.</source>
      <translation>On ne sait pas encore si cela vaut ici, où personne n’a été inscrit et trop peu de personnes ont été vues : d’ici là, il faut {threshold:.2f}, comme aux autres lieux ({known}).</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where too few people were seen: until then {threshold:.2f} is needed instead of {before:.2f}, enough for the worst group known.</source>
      <translation>On ne sait pas encore si cela vaut ici, où trop peu de personnes ont été vues : d’ici là, il faut {threshold:.2f} au lieu de {before:.2f}, assez pour le pire groupe connu.</translation>
    </message>
    <message>
      <source>It is raised for {count:,} of {people:,} {people:person|people}, to {most:.2f} at most, since somebody else enrolled looks much like them.</source>
      <translation>Il est relevé pour {count:,} {people:personne|personnes} sur {people:,}, à {most:.2f} au plus, car quelqu’un d’autre de la galerie leur ressemble beaucoup.</translation>
    </message>
    <message>
      <source>It is the same picture as {picture}.</source>
      <translation>C’est la même photo que {picture}.</translation>
    </message>
    <message>
      <source>It may be cut off or damaged; copy it again, or try it in a media player.</source>
      <translation>Elle est peut-être tronquée ou endommagée ; recopiez-la, ou essayez dans un lecteur multimédia.</translation>
    </message>
    <message>
      <source>It may be cut off, damaged or something else; try it in a media player.</source>
      <translation>Elle est peut-être tronquée, endommagée ou autre chose ; essayez dans un lecteur multimédia.</translation>
    </message>
    <message>
      <source>It may be damaged, cut off or something else; choose another, or save it as JPEG.</source>
      <translation>Elle est peut-être endommagée, tronquée ou autre chose ; choisissez-en une autre, ou enregistrez-la en JPEG.</translation>
    </message>
    <message>
      <source>It may have been cut off, or send something else; try it in a media player.</source>
      <translation>Il a peut-être été coupé, ou envoie autre chose ; essayez dans un lecteur multimédia.</translation>
    </message>
    <message>
      <source>It says nothing that is done.</source>
      <translation>Elle ne dit rien de ce qui est fait.</translation>
    </message>
    <message>
      <source>It was changed, is incomplete, or is something else.</source>
      <translation>Il a été modifié, est incomplet, ou c’est autre chose.</translation>
    </message>
    <message>
      <source>It was seen too briefly to be sure.</source>
      <translation>Vu trop brièvement pour être sûr.</translation>
    </message>
    <message>
      <source>It would take {missing:.2f} more.</source>
      <translation>Il manque {missing:.2f}.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave it, then join again.</source>
      <translation>Ses personnes sont toujours ici. Quittez-la, puis rejoignez-la.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave with: facegui gallery leave, or ask to join again.</source>
      <translation>Ses personnes sont toujours ici. Quittez avec : facegui gallery leave, ou redemandez à entrer.</translation>
    </message>
    <message>
      <source>Its thresholds rest on {people:,} {people:person|people}, who can show a false match rate of {rate:.2g} % and no rarer one: stricter thresholds are extrapolated.</source>
      <translation>Ses seuils reposent sur {people:,} {people:personne|personnes}, qui peuvent établir un taux de fausses correspondances de {rate:.2g} % et pas plus rare : les seuils plus stricts sont extrapolés.</translation>
    </message>
    <message>
      <source>Join it instead.</source>
      <translation>Rejoignez-la plutôt.</translation>
    </message>
    <message>
      <source>Join it: facegui gallery join {url}.</source>
      <translation>Rejoignez-la : facegui gallery join {url}.</translation>
    </message>
    <message>
      <source>Known models: {known}.</source>
      <translation>Modèles connus : {known}.</translation>
    </message>
    <message>
      <source>Leave --face out, or name a picture.</source>
      <translation>Omettez --face, ou indiquez une photo.</translation>
    </message>
    <message>
      <source>Leave it first.</source>
      <translation>Quittez-la d’abord.</translation>
    </message>
    <message>
      <source>Leave sslmode out, or write sslmode=verify-full.</source>
      <translation>Omettez sslmode, ou écrivez sslmode=verify-full.</translation>
    </message>
    <message>
      <source>Leave the device on auto, or see what facegui doctor finds.</source>
      <translation>Laissez l’appareil sur auto, ou voyez ce que trouve facegui doctor.</translation>
    </message>
    <message>
      <source>Leave the shared gallery and join again; nobody is lost.</source>
      <translation>Quittez la galerie partagée et rejoignez-la ; personne n’est perdu.</translation>
    </message>
    <message>
      <source>Left out: {problem}</source>
      <translation>Laissée de côté : {problem}</translation>
    </message>
    <message>
      <source>Less light would help.</source>
      <translation>Moins de lumière aiderait.</translation>
    </message>
    <message>
      <source>Less light.</source>
      <translation>Moins de lumière.</translation>
    </message>
    <message>
      <source>Let the whole face be seen, in even light.</source>
      <translation>Montrez tout le visage, sous une lumière égale.</translation>
    </message>
    <message>
      <source>Life cannot be shown by a recording.</source>
      <translation>Un enregistrement ne peut pas prouver la vie.</translation>
    </message>
    <message>
      <source>Life was not shown.</source>
      <translation>Le vivant n’a pas été établi.</translation>
    </message>
    <message>
      <source>Lift your chin.</source>
      <translation>Levez le menton.</translation>
    </message>
    <message>
      <source>Line {number} of {file} is left out: {why}</source>
      <translation>Ligne {number} de {file} laissée de côté : {why}</translation>
    </message>
    <message>
      <source>Live faces cannot be told from pictures without the model {model}.</source>
      <translation>Le vivant ne peut être détecté sans le modèle {model}.</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: its model is not installed.</source>
      <translation>La détection du vivant est impossible : son modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>Liveness is off for recognizing.</source>
      <translation>La détection du vivant est désactivée pour reconnaître.</translation>
    </message>
    <message>
      <source>Liveness is required for {purpose}, but {why}</source>
      <translation>Un visage vivant est exigé ({purpose}), mais {why}</translation>
    </message>
    <message>
      <source>Liveness not checked: the model minifasnet is not installed.</source>
      <translation>Vivant non vérifié : le modèle minifasnet n’est pas installé.</translation>
    </message>
    <message>
      <source>Liveness not checked: {message}</source>
      <translation>Vivant non vérifié : {message}</translation>
    </message>
    <message>
      <source>Liveness unsure: {score}, needs {needed}.</source>
      <translation>Vivant incertain : {score}, il faut {needed}.</translation>
    </message>
    <message>
      <source>Liveness was not checked.</source>
      <translation>Le vivant n’a pas été vérifié.</translation>
    </message>
    <message>
      <source>Look again.</source>
      <translation>Vérifiez à nouveau.</translation>
    </message>
    <message>
      <source>Look at both and set aside the one that is not them or is poor.</source>
      <translation>Regardez les deux et mettez de côté celle qui n’est pas d’elle ou qui est mauvaise.</translation>
    </message>
    <message>
      <source>Look at the camera.</source>
      <translation>Regardez la caméra.</translation>
    </message>
    <message>
      <source>Look straight at the camera.</source>
      <translation>Regardez la caméra bien en face.</translation>
    </message>
    <message>
      <source>Looking straight at the camera would help.</source>
      <translation>Regarder la caméra en face aiderait.</translation>
    </message>
    <message>
      <source>Looks like a picture or a screen: {score}, needs {needed}.</source>
      <translation>Ressemble à une image ou un écran : {score}, il faut {needed}.</translation>
    </message>
    <message>
      <source>Looks live: {score}, needs {needed}.</source>
      <translation>Semble vivant : {score}, il faut {needed}.</translation>
    </message>
    <message>
      <source>Lower your chin.</source>
      <translation>Baissez le menton.</translation>
    </message>
    <message>
      <source>Make it at one desk.</source>
      <translation>Créez-la sur un poste.</translation>
    </message>
    <message>
      <source>Make it at one desk: facegui gallery create URL.</source>
      <translation>Créez-la sur un poste : facegui gallery create URL.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, and start FaceGUI again.</source>
      <translation>Rendez son dossier accessible en écriture, puis relancez FaceGUI.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, or choose another one with --data-dir.</source>
      <translation>Rendez son dossier accessible en écriture, ou choisissez-en un autre avec --data-dir.</translation>
    </message>
    <message>
      <source>Make one from a folder of people: python scripts/calibrate.py.</source>
      <translation>Faites-en un depuis un dossier de personnes : python scripts/calibrate.py.</translation>
    </message>
    <message>
      <source>Make one with facegui gallery create URL, or join with join URL.</source>
      <translation>Créez-en une avec facegui gallery create URL, ou rejoignez avec join URL.</translation>
    </message>
    <message>
      <source>Make or join one in Settings, Shared gallery.</source>
      <translation>Créez-en ou rejoignez-en une dans Réglages, Galerie partagée.</translation>
    </message>
    <message>
      <source>Measured on {n:,} other {n:person|people}, in six styles.</source>
      <translation>Mesuré sur {n:,} {n:autre personne|autres personnes}, en six styles.</translation>
    </message>
    <message>
      <source>Mend it, or move it away and begin anew; until then no rule is in force.</source>
      <translation>Réparez-le, ou déplacez-le et recommencez ; d’ici là, aucune règle ne s’applique.</translation>
    </message>
    <message>
      <source>Merge them if they are; if not, add better pictures of both.</source>
      <translation>Si oui, fusionnez-les ; sinon, ajoutez de meilleures photos des deux.</translation>
    </message>
    <message>
      <source>More light would help.</source>
      <translation>Plus de lumière aiderait.</translation>
    </message>
    <message>
      <source>More light.</source>
      <translation>Plus de lumière.</translation>
    </message>
    <message>
      <source>More pictures of {names} would help; if they are one person, merge them.</source>
      <translation>D’autres photos de {names} aideraient ; si c’est une seule personne, fusionnez-les.</translation>
    </message>
    <message>
      <source>Move back.</source>
      <translation>Reculez.</translation>
    </message>
    <message>
      <source>Move into the picture.</source>
      <translation>Entrez dans l’image.</translation>
    </message>
    <message>
      <source>Move it away and join again; nobody is lost.</source>
      <translation>Déplacez-le et rejoignez à nouveau ; personne n’est perdu.</translation>
    </message>
    <message>
      <source>Move it away, or measure anew; then what is known is in force again.</source>
      <translation>Déplacez-le, ou mesurez à nouveau ; ce qui est connu s’applique alors à nouveau.</translation>
    </message>
    <message>
      <source>Move {file} away and start again.</source>
      <translation>Déplacez {file} et redémarrez.</translation>
    </message>
    <message>
      <source>Moving into the picture would help.</source>
      <translation>Entrer dans l’image aiderait.</translation>
    </message>
    <message>
      <source>Name a camera, a file, a folder or an address.</source>
      <translation>Indiquez une caméra, un fichier, un dossier ou une adresse.</translation>
    </message>
    <message>
      <source>Name a file in a folder.</source>
      <translation>Indiquez un fichier dans un dossier.</translation>
    </message>
    <message>
      <source>Name it .csv or .json.</source>
      <translation>Nommez-le en .csv ou .json.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} false claims pass.</source>
      <translation>Il faut {threshold:.2f}, pour que {rate} fausses identités au plus passent.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name among {people:,} {people:person|people}.</source>
      <translation>Il faut {threshold:.2f}, pour que {rate} inconnus au plus reçoivent un nom parmi {people:,} {people:personne|personnes}.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name.</source>
      <translation>Il faut {threshold:.2f}, pour que {rate} inconnus au plus reçoivent un nom.</translation>
    </message>
    <message>
      <source>Next closest {name} with {score:z.2f}: a lead of {lead:.2f}, of which {margin:.2f} is needed.</source>
      <translation>Ensuite {name} avec {score:z.2f} : une avance de {lead:.2f}, il faut {margin:.2f}.</translation>
    </message>
    <message>
      <source>Next closest {name}: {said}.</source>
      <translation>Ensuite {name} : {said}.</translation>
    </message>
    <message>
      <source>No MQTT broker is set.</source>
      <translation>Aucun courtier MQTT n’est défini.</translation>
    </message>
    <message>
      <source>No backup of the gallery could be made: {problem}</source>
      <translation>La sauvegarde de la galerie n’a pas pu être faite : {problem}</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>Aucune caméra n’a été trouvée sur cet ordinateur.</translation>
    </message>
    <message>
      <source>No desk that asks shows these words or this fingerprint.</source>
      <translation>Aucun poste qui demande n’affiche ces mots ou cette empreinte.</translation>
    </message>
    <message>
      <source>No face found of {one}.</source>
      <translation>Aucun visage trouvé de {one}.</translation>
    </message>
    <message>
      <source>No face was found in any of these pictures.</source>
      <translation>Aucun visage n’a été trouvé dans ces photos.</translation>
    </message>
    <message>
      <source>No face was found in {failed:,} of {total:,} {total:picture|pictures}; each counts as an error.</source>
      <translation>Aucun visage trouvé dans {failed:,} {total:photo|photos} sur {total:,} ; chacune compte comme une erreur.</translation>
    </message>
    <message>
      <source>No face was found in {source}.</source>
      <translation>Aucun visage n’a été trouvé dans {source}.</translation>
    </message>
    <message>
      <source>No face was found.</source>
      <translation>Aucun visage n’a été trouvé.</translation>
    </message>
    <message>
      <source>No file in {source} belongs to {id}.</source>
      <translation>Aucun fichier de {source} n’appartient à {id}.</translation>
    </message>
    <message>
      <source>No frame of {name} can be read.</source>
      <translation>Aucune image de {name} n’est lisible.</translation>
    </message>
    <message>
      <source>No other desk is called {name}.</source>
      <translation>Aucun autre poste ne s’appelle {name}.</translation>
    </message>
    <message>
      <source>No picture with a face is left to train on.</source>
      <translation>Il ne reste aucune photo avec un visage pour l’entraînement.</translation>
    </message>
    <message>
      <source>No source was named.</source>
      <translation>Aucune source n’a été indiquée.</translation>
    </message>
    <message>
      <source>Nobody can be recognized in any of these pictures.</source>
      <translation>Personne n’est reconnaissable sur ces photos.</translation>
    </message>
    <message>
      <source>Nobody can promise {one_in}{among}: the {measured_people:,} {measured_people:person|people} measured {measured_people:supports|support} no more than {one_in2}. The threshold is an extrapolation, meant to err on the strict side.</source>
      <translation>Personne ne peut promettre {one_in}{among} : {measured_people:,} {measured_people:personne mesurée ne permet|personnes mesurées ne permettent} pas mieux que {one_in2}. Le seuil est une extrapolation, volontairement sévère.</translation>
    </message>
    <message>
      <source>Nobody has a second picture: whether people are recognized cannot be tested, only whether they are mistaken for one another.</source>
      <translation>Personne n’a de deuxième photo : on ne peut pas tester si les personnes sont reconnues, seulement si elles sont confondues.</translation>
    </message>
    <message>
      <source>Nobody has compared it with another encoder.</source>
      <translation>Personne ne l’a comparé à un autre encodeur.</translation>
    </message>
    <message>
      <source>Nobody here has two pictures with a face.</source>
      <translation>Personne ici n’a deux photos avec un visage.</translation>
    </message>
    <message>
      <source>Nobody is enrolled from unknown visits without their consent.</source>
      <translation>Personne n’est inscrit à partir de visites inconnues sans son consentement.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet.</source>
      <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
      <source>Nobody is in {group}.</source>
      <translation>Il n’y a personne dans {group}.</translation>
    </message>
    <message>
      <source>Nobody is known by name when the rule is about {when}.</source>
      <translation>Personne n’est connu par son nom quand la règle porte sur {when}.</translation>
    </message>
    <message>
      <source>Nobody is left as a stranger.</source>
      <translation>Il ne reste personne comme inconnu.</translation>
    </message>
    <message>
      <source>Nobody is named {name}.</source>
      <translation>Personne ne s’appelle {name}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled here, so it is known by those seen here with those enrolled elsewhere ({known}):</source>
      <translation>Personne n’a été inscrit ici, on s’appuie donc sur les personnes vues ici et celles inscrites ailleurs ({known}) :</translation>
    </message>
    <message>
      <source>None is measurably better than the cosine on these people: every difference may be chance. The squared distance orders pairs as the cosine does.</source>
      <translation>Aucune n’est mesurablement meilleure que le cosinus sur ces personnes : chaque écart peut être dû au hasard. La distance au carré ordonne les paires comme le cosinus.</translation>
    </message>
    <message>
      <source>None of the {count:,} {count:picture|pictures} can be read.</source>
      <translation>Aucune des {count:,} photos n’est lisible.</translation>
    </message>
    <message>
      <source>None of the {count} {count:picture|pictures} in {name} can be read.</source>
      <translation>Aucune des {count} {count:photo|photos} de {name} n’est lisible.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Aucun de ces cas</translation>
    </message>
    <message>
      <source>Not all could be erased yet: {left}. It is tried again at the next start.</source>
      <translation>Tout n’a pas encore pu être effacé : {left}. Nouvel essai au prochain démarrage.</translation>
    </message>
    <message>
      <source>Not all of these visits are of Unknown {number}.</source>
      <translation>Ces visites ne sont pas toutes celles d’Inconnu {number}.</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>Pas vivant</translation>
    </message>
    <message>
      <source>Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>Illisible comme visage : lisibilité {value:.0f} sur 100, il faut {limit:.0f}.</translation>
    </message>
    <message>
      <source>Not sure who it is</source>
      <translation>Pas sûr de qui c’est</translation>
    </message>
    <message>
      <source>Not there for {seconds:g} seconds yet.</source>
      <translation>Pas encore là depuis {seconds:g} secondes.</translation>
    </message>
    <message>
      <source>Nothing can be written in {data_dir}: {reason}.</source>
      <translation>Impossible d’écrire dans {data_dir} : {reason}.</translation>
    </message>
    <message>
      <source>Nothing can be written on the server {name} now.</source>
      <translation>Rien ne peut être écrit sur le serveur {name} pour le moment.</translation>
    </message>
    <message>
      <source>Nothing of it was kept.</source>
      <translation>Rien n’en a été gardé.</translation>
    </message>
    <message>
      <source>Nothing to do: {counted}.</source>
      <translation>Rien à faire : {counted}.</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>Rien n’a été gardé.</translation>
    </message>
    <message>
      <source>Oil</source>
      <translation>Huile</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, what is in use makes no mistake, so that nothing can be shown to be better.</source>
      <translation>Sur {people:,} {people:personne|personnes} hors entraînement, l’encodeur actuel ne fait aucune erreur : rien ne peut se montrer meilleur.</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {measure} went from {before:.2f} % to {after:.2f} %</source>
      <translation>Sur {people:,} {people:personne|personnes} hors entraînement, {measure} : de {before:.2f} % à {after:.2f} %</translation>
    </message>
    <message>
      <source>One look is not enough to be sure.</source>
      <translation>Un seul regard ne suffit pas pour être sûr.</translation>
    </message>
    <message>
      <source>One picture of one person cannot be compared with anything.</source>
      <translation>Une seule photo d’une seule personne ne se compare à rien.</translation>
    </message>
    <message>
      <source>One picture of {name} does not fit their others ({others:z.2f}).</source>
      <translation>Une photo de {name} ne va pas avec les autres ({others:z.2f}).</translation>
    </message>
    <message>
      <source>Only a webhook has a secret, which is a text.</source>
      <translation>Seul un webhook a un secret, qui est un texte.</translation>
    </message>
    <message>
      <source>Only models installed later can be removed.</source>
      <translation>Seuls les modèles installés ensuite peuvent être supprimés.</translation>
    </message>
    <message>
      <source>Only somebody who arrived or stayed can open something.</source>
      <translation>Seul qui arrive ou reste peut ouvrir quelque chose.</translation>
    </message>
    <message>
      <source>Only {n} {n:person here has|people here have} two pictures with a face.</source>
      <translation>Seulement {n} {n:personne a|personnes ont} ici deux photos avec un visage.</translation>
    </message>
    <message>
      <source>Other desks were faster each time.</source>
      <translation>D’autres postes ont été plus rapides à chaque fois.</translation>
    </message>
    <message>
      <source>Outside its times.</source>
      <translation>Hors de ses horaires.</translation>
    </message>
    <message>
      <source>Paint another one.</source>
      <translation>Peignez-en une autre.</translation>
    </message>
    <message>
      <source>Paint another.</source>
      <translation>Peignez-en un autre.</translation>
    </message>
    <message>
      <source>Pairs: false matches among people who look alike</source>
      <translation>Paires : fausses correspondances entre personnes ressemblantes</translation>
    </message>
    <message>
      <source>Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.</source>
      <translation>En partie hors de l’image : {value:.0%} de la tête visible, il faut {limit:.0%}.</translation>
    </message>
    <message>
      <source>People who look alike are mistaken for one another more often than people drawn at random, so most groups lie above all pairs; the interval of a group holds for all {groups} at once (95 %, Bonferroni), the worst among them.</source>
      <translation>Des personnes ressemblantes sont confondues plus souvent que des personnes tirées au hasard, si bien que la plupart des groupes dépassent l’ensemble des paires ; l’intervalle d’un groupe vaut pour les {groups} à la fois (95 %, Bonferroni), le pire compris.</translation>
    </message>
    <message>
      <source>Perhaps {name}: after {looks} looks {needs} is needed.</source>
      <translation>Peut-être {name} : après {looks} regards, il faut {needs}.</translation>
    </message>
    <message>
      <source>Perhaps {name}: {below}, needs {said}.</source>
      <translation>Peut-être {name} : {below}, il faut {said}.</translation>
    </message>
    <message>
      <source>Pictures are looked for in the folder itself, not in folders inside it.</source>
      <translation>Les photos sont cherchées dans le dossier même, pas dans ses sous-dossiers.</translation>
    </message>
    <message>
      <source>Plug one in, or use a video, a folder or the bundled demonstration (demo).</source>
      <translation>Branchez-en une, ou utilisez une vidéo, un dossier ou la démonstration (demo).</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Points</translation>
    </message>
    <message>
      <source>Probability: said and true (error {error:.1f} %)</source>
      <translation>Probabilité : annoncée et réelle (erreur {error:.1f} %)</translation>
    </message>
    <message>
      <source>Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg.</source>
      <translation>Mettez les photos de chaque personne dans son propre dossier : PERSONNES/Ada/1.jpg, PERSONNES/Bo/1.jpg.</translation>
    </message>
    <message>
      <source>Put it back, or start FaceGUI again. Nothing was changed.</source>
      <translation>Remettez-la en place, ou redémarrez FaceGUI. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Put it into FACEGUI_PGPASSWORD, or type it when asked.</source>
      <translation>Mettez-le dans FACEGUI_PGPASSWORD, ou saisissez-le quand il est demandé.</translation>
    </message>
    <message>
      <source>Put the certificate of the server's authority there.</source>
      <translation>Placez-y le certificat de l’autorité du serveur.</translation>
    </message>
    <message>
      <source>Put the file itself there, and start FaceGUI again.</source>
      <translation>Placez-y le fichier lui-même, puis relancez FaceGUI.</translation>
    </message>
    <message>
      <source>Put the file itself there, or choose its folder with --data-dir.</source>
      <translation>Mettez-y le fichier lui-même, ou choisissez son dossier avec --data-dir.</translation>
    </message>
    <message>
      <source>Put the gallery's own {name} back there. Nothing is lost.</source>
      <translation>Remettez-y le {name} de cette galerie. Rien n’est perdu.</translation>
    </message>
    <message>
      <source>ROC: pairs of one person matched over FMR</source>
      <translation>ROC : paires d’une personne reconnues selon FMR</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since the pictures enrolled and the face in view both show little: others who are seen like that look alike.</source>
      <translation>Relevé à {threshold:.2f}, car les photos de la galerie et le visage à l’image montrent tous deux peu : d’autres vus ainsi se ressemblent.</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since {rival} looks much like this person.</source>
      <translation>Relevé à {threshold:.2f}, car {rival} ressemble beaucoup à cette personne.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in.</source>
      <translation>Lisez ses mots à quelqu’un sur un poste admis.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lisez ses mots à quelqu’un sur un poste admis ; il y est admis.</translation>
    </message>
    <message>
      <source>Read off the curves of these pictures, each with its 95 % interval. What was trained was trained on other people.</source>
      <translation>Lu sur les courbes de ces photos, chacun avec son intervalle à 95 %. L’entraînement s’est fait sur d’autres personnes.</translation>
    </message>
    <message>
      <source>Recognized before; score now {now}, keeps the name from {needs}.</source>
      <translation>Reconnu avant ; score actuel {now}, garde le nom à partir de {needs}.</translation>
    </message>
    <message>
      <source>Remove it from the person and add it again.</source>
      <translation>Retirez-la de la personne et ajoutez-la à nouveau.</translation>
    </message>
    <message>
      <source>Remove that picture in People; everything else can be used.</source>
      <translation>Retirez cette photo dans Personnes ; tout le reste est utilisable.</translation>
    </message>
    <message>
      <source>Remove them, or record one.</source>
      <translation>Supprimez la personne, ou notez un consentement.</translation>
    </message>
    <message>
      <source>Remove them: copies add nothing and outweigh the other pictures.</source>
      <translation>Retirez-les : les copies n’apportent rien et pèsent plus que les autres photos.</translation>
    </message>
    <message>
      <source>Repair the file, or delete it: the marks are then lost.</source>
      <translation>Réparez le fichier ou supprimez-le : les marques seront alors perdues.</translation>
    </message>
    <message>
      <source>Replace them with pictures of the uncovered face, upright and lit.</source>
      <translation>Remplacez-les par des photos du visage découvert, droit et éclairé.</translation>
    </message>
    <message>
      <source>Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it as it is: facegui people accept.</source>
      <translation>Restaurez une sauvegarde (facegui backup restore, ou Réglages, Données et vie privée), ou gardez-la telle quelle : facegui people accept.</translation>
    </message>
    <message>
      <source>Restore a backup, unless you know who changed it and why.</source>
      <translation>Restaurez une sauvegarde, à moins de savoir qui l’a modifiée et pourquoi.</translation>
    </message>
    <message>
      <source>Restore the backup of {made} in Settings, Data and privacy.</source>
      <translation>Restaurez la sauvegarde du {made} dans Réglages, Données et vie privée.</translation>
    </message>
    <message>
      <source>Restore the backup of {made}, {backup}: facegui backup restore, or Settings, Data and privacy.</source>
      <translation>Restaurez la sauvegarde du {made}, {backup} : facegui backup restore, ou Réglages, Données et vie privée.</translation>
    </message>
    <message>
      <source>Restore the file from your own.</source>
      <translation>Restaurez le fichier depuis votre propre sauvegarde.</translation>
    </message>
    <message>
      <source>Right person at rank 1</source>
      <translation>Bonne personne au rang 1</translation>
    </message>
    <message>
      <source>Right person first, whatever the score</source>
      <translation>Bonne personne en premier, quel que soit le score</translation>
    </message>
    <message>
      <source>Run 'facegui models install minifasnet', or import the files with 'facegui models install minifasnet --from FILE'.</source>
      <translation>Lancez « facegui models install minifasnet », ou importez les fichiers avec « facegui models install minifasnet --from FILE ».</translation>
    </message>
    <message>
      <source>Run 'facegui models install {id}'.</source>
      <translation>Lancez « facegui models install {id} ».</translation>
    </message>
    <message>
      <source>Run 'pip install torch facenet-pytorch pytorch-metric-learning'.</source>
      <translation>Exécutez « pip install torch facenet-pytorch pytorch-metric-learning ».</translation>
    </message>
    <message>
      <source>Run 'pip install {requirement}', or import the file with '{from_file}'.</source>
      <translation>Lancez « pip install {requirement} », ou importez le fichier avec « {from_file} ».</translation>
    </message>
    <message>
      <source>Save it as H.264 video (MP4) and choose that.</source>
      <translation>Enregistrez-la en vidéo H.264 (MP4) et choisissez celle-ci.</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG.</source>
      <translation>Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
      <source>Save it as JPEG, or as H.264 video (MP4), and choose that.</source>
      <translation>Enregistrez-le en JPEG ou en vidéo H.264 (MP4) et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>Scale it down first.</source>
      <translation>Réduisez-la d’abord.</translation>
    </message>
    <message>
      <source>Score {said}, needs {said2}.</source>
      <translation>Score {said}, il faut {said2}.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Scores</translation>
    </message>
    <message>
      <source>Search on a Milvus server needs pymilvus, which is not installed.</source>
      <translation>La recherche sur un serveur Milvus a besoin de pymilvus, qui n’est pas installé.</translation>
    </message>
    <message>
      <source>Search: false matches among people who look alike</source>
      <translation>Recherche : fausses correspondances entre personnes ressemblantes</translation>
    </message>
    <message>
      <source>See facegui backup list.</source>
      <translation>Voir facegui backup list.</translation>
    </message>
    <message>
      <source>See facegui gallery status, and compare with what that desk shows.</source>
      <translation>Voyez facegui gallery status, et comparez avec ce qu’affiche ce poste.</translation>
    </message>
    <message>
      <source>See facegui gallery status, or leave it first: facegui gallery leave.</source>
      <translation>Voyez facegui gallery status, ou quittez-la d’abord : facegui gallery leave.</translation>
    </message>
    <message>
      <source>See facegui gallery status; this desk goes with leave.</source>
      <translation>Voyez facegui gallery status ; ce poste s’en va avec leave.</translation>
    </message>
    <message>
      <source>See facegui groups list.</source>
      <translation>Voir facegui groups list.</translation>
    </message>
    <message>
      <source>See facegui strangers list.</source>
      <translation>Voir facegui strangers list.</translation>
    </message>
    <message>
      <source>See facegui train list.</source>
      <translation>Voir facegui train list.</translation>
    </message>
    <message>
      <source>See whether it is plugged in.</source>
      <translation>Vérifiez qu’elle est branchée.</translation>
    </message>
    <message>
      <source>See whether it is still there.</source>
      <translation>Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
      <source>See whether {path} can be written.</source>
      <translation>Vérifiez qu’on peut écrire dans {path}.</translation>
    </message>
    <message>
      <source>Set it aside if it shows somebody else or is poor.</source>
      <translation>Mettez-la de côté si elle montre quelqu’un d’autre ou si elle est mauvaise.</translation>
    </message>
    <message>
      <source>Set one in the settings.</source>
      <translation>Définissez-en un dans les réglages.</translation>
    </message>
    <message>
      <source>Settings, Data and privacy, has the backup there is.</source>
      <translation>La sauvegarde existante se trouve dans Réglages, Données et vie privée.</translation>
    </message>
    <message>
      <source>Several cameras are called {wanted}: {listed}.</source>
      <translation>Plusieurs caméras s’appellent {wanted} : {listed}.</translation>
    </message>
    <message>
      <source>Show the face upright, sharp and lit.</source>
      <translation>Montrez le visage droit, net et éclairé.</translation>
    </message>
    <message>
      <source>Small faces (below 60 pixels)</source>
      <translation>Petits visages (moins de 60 pixels)</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing: it is somebody else.</source>
      <translation>Si loin en dessous, un meilleur regard ne change rien : c’est quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing; enrolling them would.</source>
      <translation>Si loin en dessous, un meilleur regard ne change rien ; l’inscrire, oui.</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled.</source>
      <translation>{name} figure déjà dans la galerie.</translation>
    </message>
    <message>
      <source>Somebody was left out: {why}.</source>
      <translation>Quelqu’un a été laissé de côté : {why}.</translation>
    </message>
    <message>
      <source>Somebody, picture {n} was left out: {why}.</source>
      <translation>Photo {n} d’une personne laissée de côté : {why}.</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>Un problème est survenu dans FaceGUI.</translation>
    </message>
    <message>
      <source>Something went wrong while looking at the picture.</source>
      <translation>Un problème est survenu à l’examen de l’image.</translation>
    </message>
    <message>
      <source>Stained glass</source>
      <translation>Vitrail</translation>
    </message>
    <message>
      <source>Start a new one, or choose the same folder, settings and seed again.</source>
      <translation>Commencez-en un nouveau, ou reprenez les mêmes dossier, réglages et graine.</translation>
    </message>
    <message>
      <source>Start a new one.</source>
      <translation>Commencez-en un nouveau.</translation>
    </message>
    <message>
      <source>Start a source and try again.</source>
      <translation>Démarrez une source et réessayez.</translation>
    </message>
    <message>
      <source>Start it again to go on from there.</source>
      <translation>Relancez pour reprendre à cet endroit.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Relancez-le.</translation>
    </message>
    <message>
      <source>Start the test again.</source>
      <translation>Relancez le test.</translation>
    </message>
    <message>
      <source>Stopped after {done:,} of {count:,} {count:picture|pictures}.</source>
      <translation>Arrêté après {done:,} {count:photo|photos} sur {count:,}.</translation>
    </message>
    <message>
      <source>Stopped after {n:,} {n:step|steps}.</source>
      <translation>Arrêté après {n:,} {n:étape|étapes}.</translation>
    </message>
    <message>
      <source>Stopped before training began.</source>
      <translation>Arrêté avant le début de l’entraînement.</translation>
    </message>
    <message>
      <source>Strangers named (FPIR)</source>
      <translation>Inconnus nommés (FPIR)</translation>
    </message>
    <message>
      <source>Strangers who get a name (FPIR)</source>
      <translation>Inconnus qui reçoivent un nom (FPIR)</translation>
    </message>
    <message>
      <source>Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more.</source>
      <translation>Prenez au moins 2 personnes avec 2 photos chacune, 1 étape et une graine de 0 ou plus.</translation>
    </message>
    <message>
      <source>Tell whoever runs it. This desk works on; changes are handed in later.</source>
      <translation>Dites-le à qui l’exploite. Ce poste continue ; les changements sont remis plus tard.</translation>
    </message>
    <message>
      <source>Test it against today, or try the command where nothing opens.</source>
      <translation>Testez-la sur les visites du jour, ou essayez la commande là où rien ne s’ouvre.</translation>
    </message>
    <message>
      <source>Test: {title}</source>
      <translation>Essai : {title}</translation>
    </message>
    <message>
      <source>Thank you, that is enough.</source>
      <translation>Merci, cela suffit.</translation>
    </message>
    <message>
      <source>That PIN is among the first that are tried.</source>
      <translation>Ce code PIN est parmi les premiers qu’on essaie.</translation>
    </message>
    <message>
      <source>That is no address of a PostgreSQL server.</source>
      <translation>Ce n’est pas l’adresse d’un serveur PostgreSQL.</translation>
    </message>
    <message>
      <source>That painting is not there any more.</source>
      <translation>Cette peinture n’est plus là.</translation>
    </message>
    <message>
      <source>That person has no picture for this encoder.</source>
      <translation>Cette personne n’a pas de photo pour cet encodeur.</translation>
    </message>
    <message>
      <source>That person is not in the gallery any more.</source>
      <translation>Cette personne n’est plus dans la galerie.</translation>
    </message>
    <message>
      <source>That sample is not in the gallery any more.</source>
      <translation>Cette photo n’est plus dans la galerie.</translation>
    </message>
    <message>
      <source>That took too long.</source>
      <translation>C’était trop long.</translation>
    </message>
    <message>
      <source>That visit is not kept any more.</source>
      <translation>Cette visite n’est plus conservée.</translation>
    </message>
    <message>
      <source>That was another face than at the beginning.</source>
      <translation>Ce n’était plus le même visage qu’au début.</translation>
    </message>
    <message>
      <source>That was another movement than the one asked for.</source>
      <translation>Ce n’était pas le mouvement demandé.</translation>
    </message>
    <message>
      <source>The Milvus server {address} does not answer as it should ({kind}).</source>
      <translation>Le serveur Milvus {address} ne répond pas comme il doit ({kind}).</translation>
    </message>
    <message>
      <source>The PIN in {path} cannot be read.</source>
      <translation>Le code PIN dans {path} ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The address could not be kept in {parent}: {strerror}.</source>
      <translation>L’adresse n’a pas pu être gardée dans {parent} : {strerror}.</translation>
    </message>
    <message>
      <source>The address of the MQTT broker cannot be read.</source>
      <translation>L’adresse du courtier MQTT est illisible.</translation>
    </message>
    <message>
      <source>The analysis has ended.</source>
      <translation>L’analyse est terminée.</translation>
    </message>
    <message>
      <source>The backup of the gallery was damaged and has been made again.</source>
      <translation>La sauvegarde de la galerie était endommagée ; elle a été refaite.</translation>
    </message>
    <message>
      <source>The best is of step {step:,}.</source>
      <translation>Le meilleur est celui de l’étape {step:,}.</translation>
    </message>
    <message>
      <source>The calibration file {name} cannot be used: {error}.</source>
      <translation>Le fichier d’étalonnage {name} est inutilisable : {error}.</translation>
    </message>
    <message>
      <source>The calibration {path} allows for strangers less than half of what is known of the encoder: strangers would pass.</source>
      <translation>L’étalonnage {path} tient compte des inconnus moins de moitié de ce qu’on sait de l’encodeur : des inconnus passeraient.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for less than half the lead that is known of the encoder: strangers would pass.</source>
      <translation>L’étalonnage {path} demande moins de la moitié de l’avance connue de l’encodeur : des inconnus passeraient.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for scores that are up to {below:.2f} lower than is known of the encoder: strangers would pass.</source>
      <translation>L’étalonnage {path} demande des scores jusqu’à {below:.2f} plus bas que ce qu’on sait de l’encodeur : des inconnus passeraient.</translation>
    </message>
    <message>
      <source>The calibration {path} is of {own}, not of {known}: strangers would pass.</source>
      <translation>L’étalonnage {path} est de {own}, pas de {known} : des inconnus passeraient.</translation>
    </message>
    <message>
      <source>The challenge was not passed.</source>
      <translation>Le test du vivant n’a pas été réussi.</translation>
    </message>
    <message>
      <source>The challenge was passed by another face.</source>
      <translation>Un autre visage a réussi le test du vivant.</translation>
    </message>
    <message>
      <source>The challenge was passed.</source>
      <translation>Le test du vivant a été réussi.</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} could not be written: {reason}.</source>
      <translation>Le point de reprise de l’étape {step} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s, from {px} pixels on.</source>
      <translation>L’ordinateur est occupé : de nouveaux visages sont cherchés toutes les {every_s:.2g} s, à partir de {px} pixels.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s.</source>
      <translation>L’ordinateur est occupé : de nouveaux visages sont cherchés toutes les {every_s:.2g} s.</translation>
    </message>
    <message>
      <source>The consent of {name} ended on {day}: they are set aside and not recognized.</source>
      <translation>Le consentement de {name} s’est terminé le {day} : la personne est mise de côté et n’est plus reconnue.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then, and erased a week after this was told.</source>
      <translation>Le consentement de {name} se termine le {day} : la personne sera alors mise de côté, et effacée une semaine après cet avis.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then.</source>
      <translation>Le consentement de {name} se termine le {day} : la personne sera alors mise de côté.</translation>
    </message>
    <message>
      <source>The destination {name} leads to another one.</source>
      <translation>La destination {name} mène à une autre.</translation>
    </message>
    <message>
      <source>The disk of the server {name} is full.</source>
      <translation>Le disque du serveur {name} est plein.</translation>
    </message>
    <message>
      <source>The disk of {folder} is full.</source>
      <translation>Le disque de {folder} est plein.</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full; nothing was changed.</source>
      <translation>Le disque de {path} est plein ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>The encoder in use, {encoder}, was not trained here.</source>
      <translation>L’encodeur utilisé, {encoder}, n’a pas été entraîné ici.</translation>
    </message>
    <message>
      <source>The encoder was changed meanwhile.</source>
      <translation>L’encodeur a été changé entre-temps.</translation>
    </message>
    <message>
      <source>The end mark is missing; the picture is whole.</source>
      <translation>La marque de fin manque ; l’image est entière.</translation>
    </message>
    <message>
      <source>The exported gallery is damaged or incomplete; nothing was imported.</source>
      <translation>La galerie exportée est endommagée ou incomplète ; rien n’a été importé.</translation>
    </message>
    <message>
      <source>The face jumped from one place to another.</source>
      <translation>Le visage a sauté d’un endroit à un autre.</translation>
    </message>
    <message>
      <source>The face moves like a flat picture. Turn your head a little or blink.</source>
      <translation>Le visage bouge comme une image plate. Tournez un peu la tête ou clignez des yeux.</translation>
    </message>
    <message>
      <source>The face went out of sight.</source>
      <translation>Le visage a disparu.</translation>
    </message>
    <message>
      <source>The file is not an exported FaceGUI gallery.</source>
      <translation>Ce fichier n’est pas une galerie FaceGUI exportée.</translation>
    </message>
    <message>
      <source>The file or folder {value} cannot be used: {reason}.</source>
      <translation>Le fichier ou dossier {value} est inutilisable : {reason}.</translation>
    </message>
    <message>
      <source>The file that sslrootcert names cannot be read.</source>
      <translation>Le fichier indiqué par sslrootcert ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The file was exported by a newer FaceGUI.</source>
      <translation>Ce fichier a été exporté par un FaceGUI plus récent.</translation>
    </message>
    <message>
      <source>The file {name} cannot be used: {error}.</source>
      <translation>Le fichier {name} est inutilisable : {error}.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written: {strerror}.</source>
      <translation>Impossible d’écrire le fichier {path} : {strerror}.</translation>
    </message>
    <message>
      <source>The file {path} of the shared gallery cannot be read.</source>
      <translation>Le fichier {path} de la galerie partagée ne peut pas être lu.</translation>
    </message>
    <message>
      <source>The first line gives folds and pairs: each fold has so many mated and as many non-mated pairs.</source>
      <translation>La première ligne donne les parties et les paires : chaque partie a autant de paires d’une personne que de deux.</translation>
    </message>
    <message>
      <source>The first: {reason}</source>
      <translation>La première : {reason}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be listed.</source>
      <translation>Impossible de lister le dossier {folder}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be read: {strerror}.</source>
      <translation>Impossible de lire le dossier {name} : {strerror}.</translation>
    </message>
    <message>
      <source>The folder {name} is empty.</source>
      <translation>Le dossier {name} est vide.</translation>
    </message>
    <message>
      <source>The gallery file {path} is a link to another place, which is not followed.</source>
      <translation>Le fichier de galerie {path} est un lien vers un autre endroit, qui n’est pas suivi.</translation>
    </message>
    <message>
      <source>The gallery file {path} {what}.</source>
      <translation>Le fichier de galerie {path} {what}.</translation>
    </message>
    <message>
      <source>The gallery is open in another FaceGUI; nothing was changed.</source>
      <translation>La galerie est ouverte dans un autre FaceGUI ; rien n’a été changé.</translation>
    </message>
    <message>
      <source>The gallery was changed by something other than FaceGUI: {what}.</source>
      <translation>La galerie a été modifiée par autre chose que FaceGUI : {what}.</translation>
    </message>
    <message>
      <source>The gallery {path} can only be read, not changed.</source>
      <translation>La galerie {path} ne peut qu’être lue, pas modifiée.</translation>
    </message>
    <message>
      <source>The gallery {path} could not be read or written: {error}.</source>
      <translation>Impossible de lire ou d’écrire la galerie {path} : {error}.</translation>
    </message>
    <message>
      <source>The gallery {path} is not there any more: it was moved, deleted or replaced while it was open.</source>
      <translation>La galerie {path} n’est plus là : elle a été déplacée, supprimée ou remplacée pendant qu’elle était ouverte.</translation>
    </message>
    <message>
      <source>The gallery {path} was written by a newer FaceGUI (format {version}, this one knows {count}).</source>
      <translation>La galerie {path} a été écrite par un FaceGUI plus récent (format {version}, celui-ci connaît {count}).</translation>
    </message>
    <message>
      <source>The gallery's key is in the system keystore ({entry}), and {variable}=file keeps that from being used.</source>
      <translation>La clé de la galerie est dans le trousseau du système ({entry}), et {variable}=file empêche de l’utiliser.</translation>
    </message>
    <message>
      <source>The gallery's key is not in the system keystore ({entry}).</source>
      <translation>La clé de la galerie n’est pas dans le trousseau du système ({entry}).</translation>
    </message>
    <message>
      <source>The goal, a false match in at most {one_in} pairs</source>
      <translation>L’objectif, une fausse correspondance pour {one_in} paires au plus</translation>
    </message>
    <message>
      <source>The goal, a name for at most {strangers} strangers in {comparisons:,.0f} comparisons and so a false match in at most {one_in} pairs</source>
      <translation>L’objectif, un nom pour {strangers} inconnus au plus en {comparisons:,.0f} comparaisons, et donc une fausse correspondance pour {one_in} paires au plus</translation>
    </message>
    <message>
      <source>The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it takes {fewest} to tell a better encoder from luck.</source>
      <translation>Trop peu de personnes de test : {n:,} {n:a|ont} deux photos, et il en faut {fewest} pour distinguer un meilleur encodeur du hasard.</translation>
    </message>
    <message>
      <source>The installation was cancelled.</source>
      <translation>L’installation a été annulée.</translation>
    </message>
    <message>
      <source>The key file {file} holds the key of another gallery.</source>
      <translation>Le fichier de clé {file} contient la clé d’une autre galerie.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged.</source>
      <translation>Le fichier de clé {file} est endommagé.</translation>
    </message>
    <message>
      <source>The key file {file} is missing.</source>
      <translation>Le fichier de clé {file} est absent.</translation>
    </message>
    <message>
      <source>The key in the system keystore ({entry}) is not this gallery's.</source>
      <translation>La clé du trousseau du système ({entry}) n’est pas celle de cette galerie.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file} (the system keystore cannot be used: {reason}): whoever can read that file can read the gallery.</source>
      <translation>La clé de la galerie se trouve dans le fichier {file} (trousseau du système inutilisable : {reason}) : qui peut lire ce fichier peut lire la galerie.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file}: whoever can read that file can read the gallery.</source>
      <translation>La clé de la galerie se trouve dans le fichier {file} : qui peut lire ce fichier peut lire la galerie.</translation>
    </message>
    <message>
      <source>The key of this desk could not be kept in {folder}: {why}.</source>
      <translation>La clé de ce poste n’a pas pu être conservée dans {folder} : {why}.</translation>
    </message>
    <message>
      <source>The key of this desk is not kept on this computer any more.</source>
      <translation>La clé de ce poste n’est plus conservée sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The last day, {last}, comes before the first, {first}.</source>
      <translation>Le dernier jour, {last}, précède le premier, {first}.</translation>
    </message>
    <message>
      <source>The last re-encoding cannot be undone: there was none, or people were enrolled since.</source>
      <translation>Le dernier réencodage ne peut pas être annulé : il n’y en a pas eu, ou des personnes ont été inscrites depuis.</translation>
    </message>
    <message>
      <source>The list of cameras cannot be used; the setting is ignored.</source>
      <translation>La liste des caméras ne peut pas être utilisée ; le réglage est ignoré.</translation>
    </message>
    <message>
      <source>The liveness calibration {name} cannot be used: {error}.</source>
      <translation>L’étalonnage de la détection du vivant {name} est inutilisable : {error}.</translation>
    </message>
    <message>
      <source>The margin lies above 0 and up to 4; learning rate and time are above 0.</source>
      <translation>La marge est supérieure à 0 et au plus 4 ; taux d’apprentissage et durée sont supérieurs à 0.</translation>
    </message>
    <message>
      <source>The marks of wrong labels in {path} cannot be read: {error}.</source>
      <translation>Impossible de lire les marques de noms erronés dans {path} : {error}.</translation>
    </message>
    <message>
      <source>The model cannot be written to {folder}: {reason}.</source>
      <translation>Impossible d’écrire le modèle dans {folder} : {reason}.</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum is not {whose}.</source>
      <translation>Le fichier de modèle {path} est endommagé : sa somme de contrôle n’est pas {whose}.</translation>
    </message>
    <message>
      <source>The model {id} came with the program.</source>
      <translation>Le modèle {id} est fourni avec le programme.</translation>
    </message>
    <message>
      <source>The model {id} is being installed by another FaceGUI.</source>
      <translation>Un autre FaceGUI installe le modèle {id}.</translation>
    </message>
    <message>
      <source>The model {id} is not installed.</source>
      <translation>Le modèle {id} n’est pas installé.</translation>
    </message>
    <message>
      <source>The only picture in {name} cannot be read.</source>
      <translation>La seule photo de {name} est illisible.</translation>
    </message>
    <message>
      <source>The only picture of {name} is poor.</source>
      <translation>La seule photo de {name} est mauvaise.</translation>
    </message>
    <message>
      <source>The page People lists the groups there are.</source>
      <translation>La page Personnes montre les groupes qui existent.</translation>
    </message>
    <message>
      <source>The page People shows them under Unknown.</source>
      <translation>La page Personnes les montre sous Inconnus.</translation>
    </message>
    <message>
      <source>The page Train lists those there are.</source>
      <translation>La page Entraîner montre ceux qui existent.</translation>
    </message>
    <message>
      <source>The painting was stopped.</source>
      <translation>La peinture a été arrêtée.</translation>
    </message>
    <message>
      <source>The pairs are too few to tell.</source>
      <translation>Trop peu de paires pour conclure.</translation>
    </message>
    <message>
      <source>The password is wrong, or the file is damaged.</source>
      <translation>Le mot de passe est faux, ou le fichier est endommagé.</translation>
    </message>
    <message>
      <source>The password of {text} is not kept on this computer any more.</source>
      <translation>Le mot de passe de {text} n’est plus gardé sur cet ordinateur.</translation>
    </message>
    <message>
      <source>The picture is more than {times} {times:time|times} as long as wide.</source>
      <translation>L’image est plus de {times} fois plus longue que large.</translation>
    </message>
    <message>
      <source>The picture that was painted has been removed meanwhile.</source>
      <translation>La photo peinte a été retirée entre-temps.</translation>
    </message>
    <message>
      <source>The picture {source} is not known to show a living face. {reasons}</source>
      <translation>On ne sait pas si la photo {source} montre un visage vivant. {reasons}</translation>
    </message>
    <message>
      <source>The picture {source} is too poor to keep. {words}</source>
      <translation>La photo {source} est trop mauvaise pour être gardée. {words}</translation>
    </message>
    <message>
      <source>The price: about {one_in} enrolled people will not be recognized at first sight, in pictures like those measured.</source>
      <translation>Le prix : environ {one_in} personnes inscrites ne seront pas reconnues du premier coup, sur des photos comme celles mesurées.</translation>
    </message>
    <message>
      <source>The rules file {file} cannot be read: {why}.</source>
      <translation>Impossible de lire le fichier de règles {file} : {why}.</translation>
    </message>
    <message>
      <source>The run in {name} cannot be read: {error}.</source>
      <translation>L’essai dans {name} est illisible : {error}.</translation>
    </message>
    <message>
      <source>The run that was begun cannot be taken up again: {error}.</source>
      <translation>L’essai commencé ne peut pas être repris : {error}.</translation>
    </message>
    <message>
      <source>The run that was begun is of other pictures or settings.</source>
      <translation>L’essai commencé porte sur d’autres photos ou réglages.</translation>
    </message>
    <message>
      <source>The search has too few strangers to tell.</source>
      <translation>La recherche a trop peu d’inconnus pour conclure.</translation>
    </message>
    <message>
      <source>The secret could not be kept in {folder}: {why}.</source>
      <translation>Le secret n’a pas pu être gardé dans {folder} : {why}.</translation>
    </message>
    <message>
      <source>The secret {name} is not kept here.</source>
      <translation>Le secret {name} n’est pas gardé ici.</translation>
    </message>
    <message>
      <source>The server is no older than what this desk has seen.</source>
      <translation>Le serveur n’est pas plus ancien que ce que ce poste a vu.</translation>
    </message>
    <message>
      <source>The server of the shared gallery, {server}, cannot be reached: {why}.</source>
      <translation>Le serveur de la galerie partagée, {server}, est injoignable : {why}.</translation>
    </message>
    <message>
      <source>The server {name} could not do what was asked ({kind}).</source>
      <translation>Le serveur {name} n’a pas pu faire ce qui était demandé ({kind}).</translation>
    </message>
    <message>
      <source>The server {name} does not let this user do what a desk must.</source>
      <translation>Le serveur {name} ne laisse pas cet utilisateur faire ce qu’un poste doit faire.</translation>
    </message>
    <message>
      <source>The server {name} does not let this user in: user, password or database are not right.</source>
      <translation>Le serveur {name} ne laisse pas entrer cet utilisateur : l’utilisateur, le mot de passe ou la base de données ne sont pas corrects.</translation>
    </message>
    <message>
      <source>The server {name} does not show the certificate it must.</source>
      <translation>Le serveur {name} ne présente pas le certificat requis.</translation>
    </message>
    <message>
      <source>The server's gallery is not as the desks left it: {what}. Nothing of it was taken.</source>
      <translation>La galerie du serveur n’est pas telle que les postes l’ont laissée : {what}. Rien n’en a été repris.</translation>
    </message>
    <message>
      <source>The setting {name} is not known and is ignored.</source>
      <translation>Le réglage {name} est inconnu et ignoré.</translation>
    </message>
    <message>
      <source>The setting {name} should be between {low} and {high}; the default is used.</source>
      <translation>Le réglage {name} devrait être entre {low} et {high} ; la valeur par défaut s’applique.</translation>
    </message>
    <message>
      <source>The setting {name} should be like {default}, not {value}; the default is used.</source>
      <translation>Le réglage {name} devrait ressembler à {default}, pas à {value} ; la valeur par défaut s’applique.</translation>
    </message>
    <message>
      <source>The setting {name} should be one of {choices}; the default is used.</source>
      <translation>Le réglage {name} devrait être parmi {choices} ; la valeur par défaut s’applique.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read; defaults are in force.</source>
      <translation>Impossible de lire le fichier de réglages {path} ; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
      <source>The shared gallery is of a newer FaceGUI (format {n}).</source>
      <translation>La galerie partagée est d’un FaceGUI plus récent (format {n}).</translation>
    </message>
    <message>
      <source>The similarity functions side by side</source>
      <translation>Les fonctions de similarité côte à côte</translation>
    </message>
    <message>
      <source>The similarity {name} was not trained and calibrated for this encoder ({space}).</source>
      <translation>La similarité {name} n’a pas été entraînée et étalonnée pour cet encodeur ({space}).</translation>
    </message>
    <message>
      <source>The start with the session could not be changed: {why}.</source>
      <translation>Le lancement avec la session n’a pas pu être modifié : {why}.</translation>
    </message>
    <message>
      <source>The system keystore with the gallery's key cannot be used: {problem}.</source>
      <translation>Le trousseau du système contenant la clé de la galerie est inutilisable : {problem}.</translation>
    </message>
    <message>
      <source>The time was up after {n:,} {n:step|steps}.</source>
      <translation>Temps écoulé après {n:,} {n:étape|étapes}.</translation>
    </message>
    <message>
      <source>The trained encoder {what} cannot be used: {reason}.</source>
      <translation>L’encodeur entraîné {what} est inutilisable : {reason}.</translation>
    </message>
    <message>
      <source>The trained heads in {name} cannot be used: {error}.</source>
      <translation>Les similarités apprises de {name} sont inutilisables : {error}.</translation>
    </message>
    <message>
      <source>The two pictures of {name} do not look like one person ({scores:z.2f}).</source>
      <translation>Les deux photos de {name} ne semblent pas être de la même personne ({scores:z.2f}).</translation>
    </message>
    <message>
      <source>The validation people are too few for a threshold of its own.</source>
      <translation>Trop peu de personnes de contrôle pour un seuil propre.</translation>
    </message>
    <message>
      <source>The video ends early: it broke off after {n:,} {n:frame|frames}.</source>
      <translation>La vidéo s’arrête trop tôt : interrompue après {n:,} {n:image|images}.</translation>
    </message>
    <message>
      <source>The video ends early: {n:,} of about {expected:,} {expected:frame|frames} could be read.</source>
      <translation>La vidéo s’arrête trop tôt : {n:,} {n:image lue|images lues} sur {expected:,} environ.</translation>
    </message>
    <message>
      <source>There are no operating points on the card of {encoder_id}.</source>
      <translation>La fiche de {encoder_id} n’a pas de points de fonctionnement.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>Il n’y a pas de photos dans {folder}.</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder ({name}).</source>
      <translation>Il n’y a pas de similarités apprises pour cet encodeur ({name}).</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder, so no {name}.</source>
      <translation>Il n’y a pas de similarités apprises pour cet encodeur, donc pas de {name}.</translation>
    </message>
    <message>
      <source>There are two destinations {name}.</source>
      <translation>Il y a deux destinations {name}.</translation>
    </message>
    <message>
      <source>There are two rules {name}.</source>
      <translation>Il y a deux règles {name}.</translation>
    </message>
    <message>
      <source>There is a shared gallery on {name} already.</source>
      <translation>Il y a déjà une galerie partagée sur {name}.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {encoder_id} already.</source>
      <translation>Un encodeur entraîné s’appelle déjà {encoder_id}.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {id} already.</source>
      <translation>Un encodeur entraîné s’appelle déjà {id}.</translation>
    </message>
    <message>
      <source>There is no Unknown {number} (any more).</source>
      <translation>Il n’y a pas (ou plus) d’Inconnu {number}.</translation>
    </message>
    <message>
      <source>There is no backup called {name}.</source>
      <translation>Aucune sauvegarde ne s’appelle {name}.</translation>
    </message>
    <message>
      <source>There is no backup yet: restore the file from your own.</source>
      <translation>Il n’y a pas encore de sauvegarde : restaurez le fichier depuis la vôtre.</translation>
    </message>
    <message>
      <source>There is no calibration for this encoder ({name}).</source>
      <translation>Il n’y a pas d’étalonnage pour cet encodeur ({name}).</translation>
    </message>
    <message>
      <source>There is no camera without a name.</source>
      <translation>Il n’y a pas de caméra sans nom.</translation>
    </message>
    <message>
      <source>There is no camera {value}.</source>
      <translation>Il n’y a pas de caméra {value}.</translation>
    </message>
    <message>
      <source>There is no command {program}.</source>
      <translation>Il n’y a pas de commande {program}.</translation>
    </message>
    <message>
      <source>There is no consent of {name} to withdraw.</source>
      <translation>Il n’y a pas de consentement de {name} à retirer.</translation>
    </message>
    <message>
      <source>There is no desktop here to show a notification on.</source>
      <translation>Il n’y a pas de bureau ici pour afficher une notification.</translation>
    </message>
    <message>
      <source>There is no destination {name}.</source>
      <translation>Il n’y a pas de destination {name}.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder!r}; {default} is used.</source>
      <translation>Aucun encodeur ne s’appelle {encoder!r} ; {default} est utilisé.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder_id!r}.</source>
      <translation>Aucun encodeur ne s’appelle {encoder_id!r}.</translation>
    </message>
    <message>
      <source>There is no engine called {wish}.</source>
      <translation>Aucun moteur ne s’appelle {wish}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
      <source>There is no good backup in {data_dir}.</source>
      <translation>Il n’y a pas de bonne sauvegarde dans {data_dir}.</translation>
    </message>
    <message>
      <source>There is no model '{model_id}'.</source>
      <translation>Il n’y a pas de modèle « {model_id} ».</translation>
    </message>
    <message>
      <source>There is no run of {encoder_id} to go on with.</source>
      <translation>Il n’y a pas d’essai de {encoder_id} à poursuivre.</translation>
    </message>
    <message>
      <source>There is no run to go on with.</source>
      <translation>Il n’y a pas d’essai à poursuivre.</translation>
    </message>
    <message>
      <source>There is no shared gallery on {name} yet.</source>
      <translation>Il n’y a pas encore de galerie partagée sur {name}.</translation>
    </message>
    <message>
      <source>There is no similarity function called {name!r}.</source>
      <translation>Aucune fonction de similarité ne s’appelle {name!r}.</translation>
    </message>
    <message>
      <source>There is no sound {sound}.</source>
      <translation>Il n’y a pas de son {sound}.</translation>
    </message>
    <message>
      <source>There is no style and no file called {named!r}.</source>
      <translation>Il n’y a ni style ni fichier appelé {named!r}.</translation>
    </message>
    <message>
      <source>There is no trained encoder '{encoder_id}'.</source>
      <translation>Il n’y a pas d’encodeur entraîné « {encoder_id} ».</translation>
    </message>
    <message>
      <source>There is no trained encoder yet.</source>
      <translation>Il n’y a pas encore d’encodeur entraîné.</translation>
    </message>
    <message>
      <source>There is nothing here that plays sounds.</source>
      <translation>Rien ici ne joue de sons.</translation>
    </message>
    <message>
      <source>There is nothing here that speaks: install espeak-ng.</source>
      <translation>Rien ici ne parle : installez espeak-ng.</translation>
    </message>
    <message>
      <source>There is nothing to accept.</source>
      <translation>Il n’y a rien à accepter.</translation>
    </message>
    <message>
      <source>There is nothing to go back from.</source>
      <translation>Il n’y a rien vers quoi revenir.</translation>
    </message>
    <message>
      <source>There is one person only: false matches and strangers cannot be tested.</source>
      <translation>Il n’y a qu’une personne : fausses correspondances et inconnus ne peuvent pas être testés.</translation>
    </message>
    <message>
      <source>There is {listed}.</source>
      <translation>Il y a {listed}.</translation>
    </message>
    <message>
      <source>These are frames that were there before, shown again.</source>
      <translation>Ces images ont déjà été vues et sont montrées à nouveau.</translation>
    </message>
    <message>
      <source>These people are too few for heads of their own: {error}.</source>
      <translation>Trop peu de personnes pour entraîner des similarités : {error}.</translation>
    </message>
    <message>
      <source>These pictures are too few to tell which function is better.</source>
      <translation>Ces photos sont trop peu nombreuses pour dire quelle fonction est meilleure.</translation>
    </message>
    <message>
      <source>These training settings cannot be used.</source>
      <translation>Ces réglages d’entraînement sont inutilisables.</translation>
    </message>
    <message>
      <source>These training settings make no batch.</source>
      <translation>Ces réglages d’entraînement ne donnent aucun lot.</translation>
    </message>
    <message>
      <source>They had left by then.</source>
      <translation>La personne était déjà partie.</translation>
    </message>
    <message>
      <source>This account may not use it: add it to the group “video” and sign in again.</source>
      <translation>Ce compte n’y a pas droit : ajoutez-le au groupe « video » et reconnectez-vous.</translation>
    </message>
    <message>
      <source>This computer has no usable {wish} device.</source>
      <translation>Cet ordinateur n’a pas d’appareil {wish} utilisable.</translation>
    </message>
    <message>
      <source>This desk has a shared gallery already.</source>
      <translation>Ce poste a déjà une galerie partagée.</translation>
    </message>
    <message>
      <source>This desk has no shared gallery.</source>
      <translation>Ce poste n’a pas de galerie partagée.</translation>
    </message>
    <message>
      <source>This desk is not let in yet.</source>
      <translation>Ce poste n’est pas encore admis.</translation>
    </message>
    <message>
      <source>This desk waits to be let in.</source>
      <translation>Ce poste attend d’être admis.</translation>
    </message>
    <message>
      <source>This desk was taken out of the shared gallery, or refused.</source>
      <translation>Ce poste a été exclu de la galerie partagée, ou refusé.</translation>
    </message>
    <message>
      <source>This desk works on with the people it has; changes are handed in later.</source>
      <translation>Ce poste continue avec les personnes qu’il a ; les changements sont remis plus tard.</translation>
    </message>
    <message>
      <source>This is no certificate of FaceGUI as it was signed.</source>
      <translation>Ce n’est pas un certificat FaceGUI tel qu’il a été signé.</translation>
    </message>
    <message>
      <source>This is not dlib's face recognition network: {what} at byte {at}.</source>
      <translation>Ce n’est pas le réseau de reconnaissance faciale de dlib : {what} à l’octet {at}.</translation>
    </message>
    <message>
      <source>This is the very picture that was enrolled, shown again.</source>
      <translation>C’est exactement la photo de la galerie, montrée à nouveau.</translation>
    </message>
    <message>
      <source>This name looks the same as that of {name}, who is already enrolled: only other characters stand for some of the letters.</source>
      <translation>Ce nom ressemble à celui de {name}, déjà dans la galerie : seuls certains caractères diffèrent.</translation>
    </message>
    <message>
      <source>This needs torch, which is not installed: {why}</source>
      <translation>Il faut torch, qui n’est pas installé : {why}</translation>
    </message>
    <message>
      <source>This packaged program comes without it: install FaceGUI with pip instead.</source>
      <translation>Ce programme empaqueté ne le contient pas : installez plutôt FaceGUI avec pip.</translation>
    </message>
    <message>
      <source>This picture is already there.</source>
      <translation>Cette photo y est déjà.</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f} ({low:.2f} to {high:.2f}): {what}</source>
      <translation>Seuil {threshold:.2f} ({low:.2f} à {high:.2f}) : {what}</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f}: {what}.</source>
      <translation>Seuil {threshold:.2f} : {what}.</translation>
    </message>
    <message>
      <source>To leave it, choose Go back on the page Train.</source>
      <translation>Pour le quitter, choisissez « Revenir » sur la page Entraîner.</translation>
    </message>
    <message>
      <source>To leave it: facegui train back.</source>
      <translation>Pour le quitter : facegui train back.</translation>
    </message>
    <message>
      <source>Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.</source>
      <translation>Trop clair : {value:.0%} du visage est tout blanc, {limit:.0%} au plus.</translation>
    </message>
    <message>
      <source>Too close to the next person: {said} apart.</source>
      <translation>Trop proche de la personne suivante : {said} d’écart.</translation>
    </message>
    <message>
      <source>Too dark: brightness {value:.0f}, needs {limit:.0f}.</source>
      <translation>Trop sombre : luminosité {value:.0f}, il faut {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.</source>
      <translation>Trop loin : visage large de {value:.0f} pixels, il faut {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too little can be seen in the pictures of {name} (recognizability {value:.0f} of 100): others seen like that look alike, so their faces need {needed:.2f} for a name.</source>
      <translation>On voit trop peu dans les photos de {name} (lisibilité {value:.0f} sur 100) : d’autres vus ainsi se ressemblent, ces visages exigent donc {needed:.2f} pour un nom.</translation>
    </message>
    <message>
      <source>Train it anew, so that it is compared with that one.</source>
      <translation>Entraînez-le à nouveau, pour le comparer à celui-là.</translation>
    </message>
    <message>
      <source>Train it with more people, or measure them: python scripts/calibrate.py DIR --encoder {encoder_id}.</source>
      <translation>Entraînez-le avec plus de personnes, ou mesurez-les : python scripts/calibrate.py DIR --encoder {encoder_id}.</translation>
    </message>
    <message>
      <source>Train it with more people.</source>
      <translation>Entraînez-le avec plus de personnes.</translation>
    </message>
    <message>
      <source>Train them on a folder of people: facegui train head --images DIR.</source>
      <translation>Entraînez-les sur un dossier de personnes : facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Train with more people, or keep what is.</source>
      <translation>Entraînez avec plus de personnes, ou ne changez rien.</translation>
    </message>
    <message>
      <source>Trained encoders: {known}.</source>
      <translation>Encodeurs entraînés : {known}.</translation>
    </message>
    <message>
      <source>Training goes on and keeps the best so far in memory. Free some space, so that the run can be taken up again after a crash.</source>
      <translation>L’entraînement continue et garde le meilleur état en mémoire. Libérez de l’espace, pour pouvoir reprendre après une panne.</translation>
    </message>
    <message>
      <source>Training needs {fewest} {fewest:person|people} or more; several hundred are better.</source>
      <translation>L’entraînement exige au moins {fewest} {fewest:personne|personnes} ; plusieurs centaines, c’est mieux.</translation>
    </message>
    <message>
      <source>Training was stopped at step {step:,}: the embeddings of all pictures have all but fallen into one point (spread {spread:.3f}), where people can hardly be told apart. The best so far is kept.</source>
      <translation>L’entraînement a été arrêté à l’étape {step:,} : les plongements de toutes les photos se sont presque confondus (dispersion {spread:.3f}), où l’on ne distingue plus guère les personnes. Le meilleur état est gardé.</translation>
    </message>
    <message>
      <source>Training was stopped: numbers grew beyond all bounds. The best so far is kept.</source>
      <translation>L’entraînement a été arrêté : les nombres ont explosé. Le meilleur état est gardé.</translation>
    </message>
    <message>
      <source>True claims of these pictures that do not (1:1)</source>
      <translation>Vraies identités de ces photos refusées (1:1)</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was lost.</source>
      <translation>Réessayez dans un instant ; rien n’a été perdu.</translation>
    </message>
    <message>
      <source>Try again; nothing was lost.</source>
      <translation>Réessayez ; rien n’a été perdu.</translation>
    </message>
    <message>
      <source>Try again; the report says what happened.</source>
      <translation>Réessayez ; le rapport dit ce qui s’est passé.</translation>
    </message>
    <message>
      <source>Try it once more.</source>
      <translation>Réessayez.</translation>
    </message>
    <message>
      <source>Turn the picture upright.</source>
      <translation>Redressez l’image.</translation>
    </message>
    <message>
      <source>Turn your head to your left.</source>
      <translation>Tournez la tête à gauche.</translation>
    </message>
    <message>
      <source>Turn your head to your right.</source>
      <translation>Tournez la tête à droite.</translation>
    </message>
    <message>
      <source>Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.</source>
      <translation>Tourné : nez à {value:.2f} du milieu, {limit:.2f} au plus.</translation>
    </message>
    <message>
      <source>Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.</source>
      <translation>Penché dans l’image : de {value:.0f}°, {limit:.0f}° au plus.</translation>
    </message>
    <message>
      <source>Type at least one visible character.</source>
      <translation>Saisissez au moins un caractère visible.</translation>
    </message>
    <message>
      <source>Type it into the field for the password.</source>
      <translation>Saisissez-le dans le champ du mot de passe.</translation>
    </message>
    <message>
      <source>Type it with the letters of one alphabet, or add something that tells them apart.</source>
      <translation>Écrivez-le avec un seul alphabet, ou ajoutez de quoi les distinguer.</translation>
    </message>
    <message>
      <source>Type the name again.</source>
      <translation>Saisissez à nouveau le nom.</translation>
    </message>
    <message>
      <source>Type the password again; if it is right, use another copy of the file.</source>
      <translation>Saisissez à nouveau le mot de passe ; s’il est juste, prenez une autre copie du fichier.</translation>
    </message>
    <message>
      <source>Uncovering the face would help.</source>
      <translation>Découvrir le visage aiderait.</translation>
    </message>
    <message>
      <source>Unlock the keystore, use the computer and account the gallery was made on, or restore the entry '{service}' / '{gallery_id}'. Nothing is lost.</source>
      <translation>Déverrouillez le trousseau, utilisez l’ordinateur et le compte de création de la galerie, ou restaurez l’entrée « {service} » / « {gallery_id} ». Rien n’est perdu.</translation>
    </message>
    <message>
      <source>Until it does, everybody is compared here.</source>
      <translation>D’ici là, tout le monde est comparé ici.</translation>
    </message>
    <message>
      <source>Update FaceGUI on this desk; it works on with the people it has.</source>
      <translation>Mettez FaceGUI à jour sur ce poste ; il continue avec les personnes qu’il a.</translation>
    </message>
    <message>
      <source>Update FaceGUI, or choose another folder with --data-dir.</source>
      <translation>Mettez FaceGUI à jour, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <source>Update FaceGUI.</source>
      <translation>Mettez FaceGUI à jour.</translation>
    </message>
    <message>
      <source>Upside down: turned by {value:.0f}° in the picture.</source>
      <translation>À l’envers : tourné de {value:.0f}° dans l’image.</translation>
    </message>
    <message>
      <source>Use a better one, or keep this one all the same with --force.</source>
      <translation>Prenez-en une meilleure, ou gardez celle-ci quand même avec --force.</translation>
    </message>
    <message>
      <source>Use a better one.</source>
      <translation>Prenez-en une meilleure.</translation>
    </message>
    <message>
      <source>Use a camera or a stream, or set liveness for {purpose} to observe or off.</source>
      <translation>Utilisez une caméra ou un flux, ou mettez la détection du vivant ({purpose}) sur Afficher ou Désactivé.</translation>
    </message>
    <message>
      <source>Use a picture in which the face is upright, lit and at least 30 pixels wide.</source>
      <translation>Utilisez une photo où le visage est droit, éclairé et large d’au moins 30 pixels.</translation>
    </message>
    <message>
      <source>Use a shorter name and keep the rest in the notes.</source>
      <translation>Prenez un nom plus court et mettez le reste dans les notes.</translation>
    </message>
    <message>
      <source>Use another copy of the file, or export it again.</source>
      <translation>Prenez une autre copie du fichier, ou exportez-la à nouveau.</translation>
    </message>
    <message>
      <source>Use that window, or choose another folder with --data-dir.</source>
      <translation>Utilisez cette fenêtre, ou choisissez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
      <source>Use that window.</source>
      <translation>Utilisez cette fenêtre.</translation>
    </message>
    <message>
      <source>Use the cosine, or train them: facegui train head --images DIR.</source>
      <translation>Utilisez le cosinus, ou entraînez-les : facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Use the whole name or the number.</source>
      <translation>Indiquez le nom complet ou le numéro.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then try again.</source>
      <translation>Attendez qu’il ait terminé, puis réessayez.</translation>
    </message>
    <message>
      <source>Wait until that has finished.</source>
      <translation>Attendez la fin.</translation>
    </message>
    <message>
      <source>Waiting for a first look at this face.</source>
      <translation>En attente d’un premier regard sur ce visage.</translation>
    </message>
    <message>
      <source>Wanted: {wanted}.</source>
      <translation>Recherché : {wanted}.</translation>
    </message>
    <message>
      <source>Watching how the face moves.</source>
      <translation>Observation des mouvements du visage.</translation>
    </message>
    <message>
      <source>Watercolor</source>
      <translation>Aquarelle</translation>
    </message>
    <message>
      <source>What these pictures cannot show</source>
      <translation>Ce que ces photos ne peuvent pas montrer</translation>
    </message>
    <message>
      <source>What was downloaded so far is kept; install again to continue.</source>
      <translation>Ce qui a été téléchargé est gardé ; relancez l’installation pour continuer.</translation>
    </message>
    <message>
      <source>When a face is not live</source>
      <translation>Quand un visage n’est pas vivant</translation>
    </message>
    <message>
      <source>When a stranger is seen</source>
      <translation>Quand un inconnu est vu</translation>
    </message>
    <message>
      <source>When it is not sure who somebody is</source>
      <translation>Quand on n’est pas sûr de qui c’est</translation>
    </message>
    <message>
      <source>When {who} arrives</source>
      <translation>Quand {who} arrive</translation>
    </message>
    <message>
      <source>When {who} leaves</source>
      <translation>Quand {who} part</translation>
    </message>
    <message>
      <source>When {who} stays</source>
      <translation>Quand {who} reste</translation>
    </message>
    <message>
      <source>Where people are missed</source>
      <translation>Où des personnes sont manquées</translation>
    </message>
    <message>
      <source>Whether a label is wrong only somebody who knows the people can say.</source>
      <translation>Seul quelqu’un qui connaît les personnes peut dire si un nom est erroné.</translation>
    </message>
    <message>
      <source>Whether names or pictures go to {name} is said in the rule.</source>
      <translation>C’est la règle qui dit si des noms ou des photos vont à {name}.</translation>
    </message>
    <message>
      <source>Who is it? (1:K, open set)</source>
      <translation>Qui est-ce ? (1:K, ensemble ouvert)</translation>
    </message>
    <message>
      <source>Who is missed most</source>
      <translation>Qui est le plus manqué</translation>
    </message>
    <message>
      <source>With and without the marked pictures</source>
      <translation>Avec et sans les photos marquées</translation>
    </message>
    <message>
      <source>With so few people a threshold cannot be chosen on some and tested on others: there is no accuracy, and the rates are read off the curve of these very pictures.</source>
      <translation>Avec si peu de personnes, un seuil ne peut être choisi sur les unes et testé sur les autres : pas d’exactitude, et les taux sont lus sur la courbe de ces mêmes photos.</translation>
    </message>
    <message>
      <source>Within all groups</source>
      <translation>Dans tous les groupes</translation>
    </message>
    <message>
      <source>Without pairs of two people there is nothing to claim about them.</source>
      <translation>Sans paires de deux personnes, on ne peut rien affirmer sur elles.</translation>
    </message>
    <message>
      <source>Without strangers there is nothing to claim about them.</source>
      <translation>Sans inconnus, on ne peut rien affirmer sur eux.</translation>
    </message>
    <message>
      <source>Woodcut</source>
      <translation>Gravure</translation>
    </message>
    <message>
      <source>Worst group</source>
      <translation>Pire groupe</translation>
    </message>
    <message>
      <source>Worst mistakes among the pairs</source>
      <translation>Pires erreurs parmi les paires</translation>
    </message>
    <message>
      <source>Worst mistakes of the search</source>
      <translation>Pires erreurs de la recherche</translation>
    </message>
    <message>
      <source>Worst mistakes that look like wrong labels</source>
      <translation>Pires erreurs qui semblent dues à un nom erroné</translation>
    </message>
    <message>
      <source>Would have fired {fired} {fired:time|times}, held back {held} {held:time|times}.</source>
      <translation>Se serait déclenchée {fired} fois, retenue {held} fois.</translation>
    </message>
    <message>
      <source>Write an address with its scheme, such as rtsp://.</source>
      <translation>Écrivez l’adresse avec son schéma, par exemple rtsp://.</translation>
    </message>
    <message>
      <source>Write each {key} under [[{key}]].</source>
      <translation>Écrivez chaque {key} sous [[{key}]].</translation>
    </message>
    <message>
      <source>Write it like 2026-12-31.</source>
      <translation>Écrivez-le comme 2026-12-31.</translation>
    </message>
    <message>
      <source>Write it like broker.lan or broker.lan:1884.</source>
      <translation>Écrivez-la comme broker.lan ou broker.lan:1884.</translation>
    </message>
    <message>
      <source>Write it like mqtt://user@host:1883, or mqtts:// for TLS.</source>
      <translation>Écrivez-la comme mqtt://user@host:1883, ou mqtts:// pour TLS.</translation>
    </message>
    <message>
      <source>Write postgresql://USER@HOST/DATABASE.</source>
      <translation>Écrivez postgresql://UTILISATEUR@HÔTE/BASE.</translation>
    </message>
    <message>
      <source>Write them like Mon-Fri 07:00-19:00, Sat,Sun or 22:00-06:00.</source>
      <translation>Écrivez-les comme Mon-Fri 07:00-19:00, Sat,Sun ou 22:00-06:00.</translation>
    </message>
    <message>
      <source>You moved before you were asked.</source>
      <translation>Vous avez bougé avant la demande.</translation>
    </message>
    <message>
      <source>Your {trials} cannot support a claim at {rate}: it takes {needed:,}.</source>
      <translation>Trop peu pour conclure à {rate} : {trials}, il en faut {needed:,}.</translation>
    </message>
    <message>
      <source>a day is like 2026-12-31</source>
      <translation>un jour s’écrit comme 2026-12-31</translation>
    </message>
    <message>
      <source>a key there was exchanged</source>
      <translation>une clé y a été échangée</translation>
    </message>
    <message>
      <source>a mark of attendance lacks parts</source>
      <translation>une marque de présence est incomplète</translation>
    </message>
    <message>
      <source>a time is no text</source>
      <translation>une date n’est pas du texte</translation>
    </message>
    <message>
      <source>a time is none</source>
      <translation>une date n’en est pas une</translation>
    </message>
    <message>
      <source>a time lies in the year {year}</source>
      <translation>une date tombe en l’an {year}</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>après {time}</translation>
    </message>
    <message>
      <source>all labels as given</source>
      <translation>tous les noms tels que donnés</translation>
    </message>
    <message>
      <source>always</source>
      <translation>toujours</translation>
    </message>
    <message>
      <source>an embedding has another length than its encoder's</source>
      <translation>un plongement n’a pas la longueur de celui de son encodeur</translation>
    </message>
    <message>
      <source>an embedding is finite and of unit length</source>
      <translation>un plongement est fini et de longueur un</translation>
    </message>
    <message>
      <source>an encoder with weights of its own is exported by it.</source>
      <translation>un encodeur qui a ses propres poids est exporté par lui.</translation>
    </message>
    <message>
      <source>an entry of its audit was written by no desk</source>
      <translation>une entrée de son journal d’audit n’a été écrite par aucun poste</translation>
    </message>
    <message>
      <source>an erasure there was written by no desk</source>
      <translation>un effacement n’y a été écrit par aucun poste</translation>
    </message>
    <message>
      <source>an older record of somebody was put back</source>
      <translation>un enregistrement plus ancien d’une personne a été remis</translation>
    </message>
    <message>
      <source>an older state of it was put back, which lacks {n:,} {n:change|changes}</source>
      <translation>un état plus ancien a été remis, auquel il manque {n:,} {n:changement|changements}</translation>
    </message>
    <message>
      <source>another gallery is in its place</source>
      <translation>une autre galerie est à sa place</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>un autre nombre de sorties</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>une personne inscrite</translation>
    </message>
    <message>
      <source>at most 1 stranger in {round:,} gets a name</source>
      <translation>au plus 1 inconnu sur {round:,} reçoit un nom</translation>
    </message>
    <message>
      <source>at most once in {time}</source>
      <translation>au plus une fois en {time}</translation>
    </message>
    <message>
      <source>at most {one_in} false claims pass</source>
      <translation>{one_in} fausses identités au plus passent</translation>
    </message>
    <message>
      <source>at most {one_in} strangers get a name among {among}</source>
      <translation>{one_in} inconnus au plus reçoivent un nom parmi {among}</translation>
    </message>
    <message>
      <source>compared with</source>
      <translation>comparé à</translation>
    </message>
    <message>
      <source>compares a picture with itself</source>
      <translation>compare une photo à elle-même</translation>
    </message>
    <message>
      <source>do should be a list of actions.</source>
      <translation>do doit être une liste d’actions.</translation>
    </message>
    <message>
      <source>does not name the columns</source>
      <translation>ne nomme pas les colonnes</translation>
    </message>
    <message>
      <source>embeddings by another encoder</source>
      <translation>plongements d’un autre encodeur</translation>
    </message>
    <message>
      <source>embeddings in {space} have another length than {size}</source>
      <translation>les plongements de {space} ont une autre longueur que {size}</translation>
    </message>
    <message>
      <source>ends of consents</source>
      <translation>fins de consentements</translation>
    </message>
    <message>
      <source>enrollment</source>
      <translation>inscription</translation>
    </message>
    <message>
      <source>entries are missing: the last one there is {n}</source>
      <translation>des entrées manquent : la dernière présente est {n}</translation>
    </message>
    <message>
      <source>entries of the audit</source>
      <translation>entrées du journal d’audit</translation>
    </message>
    <message>
      <source>entries of the history</source>
      <translation>entrées de l’historique</translation>
    </message>
    <message>
      <source>entry {first} to {last}</source>
      <translation>entrées {first} à {last}</translation>
    </message>
    <message>
      <source>entry {n}</source>
      <translation>entrée {n}</translation>
    </message>
    <message>
      <source>entry {n} does not follow the one before it</source>
      <translation>l’entrée {n} ne suit pas la précédente</translation>
    </message>
    <message>
      <source>entry {n} was changed, moved or exchanged</source>
      <translation>l’entrée {n} a été modifiée, déplacée ou échangée</translation>
    </message>
    <message>
      <source>erasures</source>
      <translation>effacements</translation>
    </message>
    <message>
      <source>false matches</source>
      <translation>fausses correspondances</translation>
    </message>
    <message>
      <source>fires</source>
      <translation>se déclenche</translation>
    </message>
    <message>
      <source>format {format} is not known</source>
      <translation>le format {format} est inconnu</translation>
    </message>
    <message>
      <source>former embeddings</source>
      <translation>anciens plongements</translation>
    </message>
    <message>
      <source>found</source>
      <translation>mesuré</translation>
    </message>
    <message>
      <source>has "{index}" where a picture number belongs</source>
      <translation>a « {index} » à la place d’un numéro de photo</translation>
    </message>
    <message>
      <source>has a mated probe whose person is not in the gallery</source>
      <translation>a une photo cherchée (mated_probe) dont la personne n’est pas dans la galerie</translation>
    </message>
    <message>
      <source>has a non-mated probe whose person is in the gallery</source>
      <translation>a une photo cherchée (nonmated_probe) dont la personne est dans la galerie</translation>
    </message>
    <message>
      <source>has an empty field</source>
      <translation>a un champ vide</translation>
    </message>
    <message>
      <source>has the tags of names exchanged</source>
      <translation>a des repères de noms échangés</translation>
    </message>
    <message>
      <source>has the unknown role "{role}"</source>
      <translation>a le rôle inconnu « {role} »</translation>
    </message>
    <message>
      <source>has {n} {n:field|fields}</source>
      <translation>a {n} {n:champ|champs}</translation>
    </message>
    <message>
      <source>holds code that is not FaceGUI's</source>
      <translation>contient du code qui ne vient pas de FaceGUI</translation>
    </message>
    <message>
      <source>identification</source>
      <translation>reconnaissance</translation>
    </message>
    <message>
      <source>if {value:.3g} in 100 such claims are true</source>
      <translation>si {value:.3g} de ces identités sur 100 sont vraies</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>est endommagé</translation>
    </message>
    <message>
      <source>is damaged or is not a gallery</source>
      <translation>est endommagé ou n’est pas une galerie</translation>
    </message>
    <message>
      <source>is missing or empty</source>
      <translation>est absent ou vide</translation>
    </message>
    <message>
      <source>is not CSV ({error})</source>
      <translation>n’est pas du CSV ({error})</translation>
    </message>
    <message>
      <source>is not built as FaceGUI builds it</source>
      <translation>n’est pas construit comme FaceGUI le construit</translation>
    </message>
    <message>
      <source>it did not keep the key</source>
      <translation>il n’a pas gardé la clé</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>il ne répond pas</translation>
    </message>
    <message>
      <source>it does not say how long its parts are</source>
      <translation>il n’indique pas la longueur de ses parties</translation>
    </message>
    <message>
      <source>it does not say whether it is set aside</source>
      <translation>il n’indique pas s’il est mis de côté</translation>
    </message>
    <message>
      <source>it does not say which encoder made its embedding</source>
      <translation>il n’indique pas quel encodeur a fait son plongement</translation>
    </message>
    <message>
      <source>it has no address</source>
      <translation>il n’a pas d’adresse</translation>
    </message>
    <message>
      <source>it has no fields</source>
      <translation>sans champs</translation>
    </message>
    <message>
      <source>it has parts that a person has not</source>
      <translation>il a des parties qu’une personne n’a pas</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>il est tronqué</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
      <source>it is no TOML ({error})</source>
      <translation>ce n’est pas du TOML ({error})</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>ce n’est pas de l’UTF-8</translation>
    </message>
    <message>
      <source>it is not a whole file of a trained encoder</source>
      <translation>ce n’est pas un fichier complet d’encodeur entraîné</translation>
    </message>
    <message>
      <source>it is older than what this desk has seen (step {there}, seen {here})</source>
      <translation>elle est plus ancienne que ce que ce poste a vu (étape {there}, vue {here})</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>il est trop grand</translation>
    </message>
    <message>
      <source>it lacks parts</source>
      <translation>il manque des parties</translation>
    </message>
    <message>
      <source>it leads to the unencrypted address {url}</source>
      <translation>il mène à l’adresse non chiffrée {url}</translation>
    </message>
    <message>
      <source>it was chosen.</source>
      <translation>c’est votre choix.</translation>
    </message>
    <message>
      <source>it was joined with another {joined} than this one</source>
      <translation>il a été associé à un autre {joined} que celui-ci</translation>
    </message>
    <message>
      <source>it was made for another alignment</source>
      <translation>il a été fait pour un autre alignement</translation>
    </message>
    <message>
      <source>it was trained from another {base} than this one</source>
      <translation>il a été entraîné depuis un autre {base} que celui-ci</translation>
    </message>
    <message>
      <source>its base has no checksum</source>
      <translation>sa base n’a pas de somme de contrôle</translation>
    </message>
    <message>
      <source>its base is not joined with that here</source>
      <translation>sa base n’est pas associée à celui-ci</translation>
    </message>
    <message>
      <source>its base is not known here</source>
      <translation>sa base est inconnue ici</translation>
    </message>
    <message>
      <source>its card cannot be read ({error})</source>
      <translation>sa fiche est illisible ({error})</translation>
    </message>
    <message>
      <source>its card is not the one in its file</source>
      <translation>sa fiche n’est pas celle de son fichier</translation>
    </message>
    <message>
      <source>its card is of {id}</source>
      <translation>sa fiche est de {id}</translation>
    </message>
    <message>
      <source>its card was changed</source>
      <translation>sa fiche a été modifiée</translation>
    </message>
    <message>
      <source>its content is not the published one (the checksum differs)</source>
      <translation>son contenu n’est pas celui publié (somme de contrôle différente)</translation>
    </message>
    <message>
      <source>its counts are none</source>
      <translation>ses nombres n’en sont pas</translation>
    </message>
    <message>
      <source>its days are not a first and a last one</source>
      <translation>ses jours ne sont pas un premier et un dernier</translation>
    </message>
    <message>
      <source>its embedding has no possible size</source>
      <translation>la taille de son plongement est impossible</translation>
    </message>
    <message>
      <source>its embedding has {size} {size:number|numbers} instead of {known}</source>
      <translation>son plongement a {size} {size:nombre|nombres} au lieu de {known}</translation>
    </message>
    <message>
      <source>its fields have another length</source>
      <translation>ses champs ont une autre longueur</translation>
    </message>
    <message>
      <source>its groups are no list</source>
      <translation>ses groupes ne sont pas une liste</translation>
    </message>
    <message>
      <source>its head was not written by a desk</source>
      <translation>son en-tête n’a été écrit par aucun poste</translation>
    </message>
    <message>
      <source>its id cannot be one</source>
      <translation>son identifiant est impossible</translation>
    </message>
    <message>
      <source>its id is not one</source>
      <translation>son identifiant n’en est pas un</translation>
    </message>
    <message>
      <source>its landmarks are not five points of a picture</source>
      <translation>ses repères ne sont pas cinq points d’une image</translation>
    </message>
    <message>
      <source>its likeness is no number from 0 to 1</source>
      <translation>sa ressemblance n’est pas un nombre de 0 à 1</translation>
    </message>
    <message>
      <source>its marks of attendance are no list</source>
      <translation>ses marques de présence ne sont pas une liste</translation>
    </message>
    <message>
      <source>its model cannot be used.</source>
      <translation>son modèle est inutilisable.</translation>
    </message>
    <message>
      <source>its model is not installed.</source>
      <translation>son modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>its numbers are cut off</source>
      <translation>ses nombres sont tronqués</translation>
    </message>
    <message>
      <source>its parts have another length</source>
      <translation>ses parties ont une autre longueur</translation>
    </message>
    <message>
      <source>its picture is no JPEG</source>
      <translation>sa photo n’est pas un JPEG</translation>
    </message>
    <message>
      <source>its picture is too large</source>
      <translation>sa photo est trop grande</translation>
    </message>
    <message>
      <source>its picture is too large ({width:,} × {height:,} pixels)</source>
      <translation>sa photo est trop grande ({width:,} × {height:,} pixels)</translation>
    </message>
    <message>
      <source>its picture is too long</source>
      <translation>sa photo est trop longue</translation>
    </message>
    <message>
      <source>its place has no name</source>
      <translation>son lieu n’a pas de nom</translation>
    </message>
    <message>
      <source>its quality is not numbers by name</source>
      <translation>sa qualité n’est pas faite de nombres nommés</translation>
    </message>
    <message>
      <source>its self-test does not fit</source>
      <translation>son autotest ne convient pas</translation>
    </message>
    <message>
      <source>its signed head is missing</source>
      <translation>son en-tête signé manque</translation>
    </message>
    <message>
      <source>its size is not one</source>
      <translation>sa taille n’en est pas une</translation>
    </message>
    <message>
      <source>its tables are none</source>
      <translation>ses tableaux n’en sont pas</translation>
    </message>
    <message>
      <source>its weights are not all numbers</source>
      <translation>ses poids ne sont pas tous des nombres</translation>
    </message>
    <message>
      <source>its weights are not those of a {kind} of this size</source>
      <translation>ses poids ne sont pas ceux d’un {kind} de cette taille</translation>
    </message>
    <message>
      <source>its weights are not those of its card</source>
      <translation>ses poids ne sont pas ceux de sa fiche</translation>
    </message>
    <message>
      <source>its weights have no checksum</source>
      <translation>ses poids n’ont pas de somme de contrôle</translation>
    </message>
    <message>
      <source>just under {said}</source>
      <translation>juste sous {said}</translation>
    </message>
    <message>
      <source>less than 1 % ({before})</source>
      <translation>moins de 1 % ({before})</translation>
    </message>
    <message>
      <source>limit_s should be between 0 and 600 seconds.</source>
      <translation>limit_s doit être entre 0 et 600 secondes.</translation>
    </message>
    <message>
      <source>more than 99 % ({before})</source>
      <translation>plus de 99 % ({before})</translation>
    </message>
    <message>
      <source>most like</source>
      <translation>la plus proche</translation>
    </message>
    <message>
      <source>names one person twice as a non-mated pair</source>
      <translation>nomme deux fois la même personne pour une paire de deux personnes</translation>
    </message>
    <message>
      <source>no graphics card was found that torch could use.</source>
      <translation>aucune carte graphique utilisable par torch n’a été trouvée.</translation>
    </message>
    <message>
      <source>no {tag} layer</source>
      <translation>pas de couche {tag}</translation>
    </message>
    <message>
      <source>not a tensor</source>
      <translation>pas un tenseur</translation>
    </message>
    <message>
      <source>not a tensor of {n} {n:value|values}</source>
      <translation>pas un tenseur de {n} {n:valeur|valeurs}</translation>
    </message>
    <message>
      <source>not an integer</source>
      <translation>pas un entier</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>une personne</translation>
    </message>
    <message>
      <source>only if live</source>
      <translation>seulement si vivant</translation>
    </message>
    <message>
      <source>open ({said})</source>
      <translation>ouvrir ({said})</translation>
    </message>
    <message>
      <source>other desks were faster each time</source>
      <translation>d’autres postes ont été plus rapides à chaque fois</translation>
    </message>
    <message>
      <source>paintings</source>
      <translation>peintures</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>paires</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personnes</translation>
    </message>
    <message>
      <source>perfect</source>
      <translation>parfait</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>photo</translation>
    </message>
    <message>
      <source>picture {number}</source>
      <translation>photo {number}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>photos</translation>
    </message>
    <message>
      <source>pictures of enrolled people</source>
      <translation>photos d’inscrits</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lieux</translation>
    </message>
    <message>
      <source>play {sound}</source>
      <translation>jouer {sound}</translation>
    </message>
    <message>
      <source>portraits</source>
      <translation>portraits</translation>
    </message>
    <message>
      <source>portraits are painted with it.</source>
      <translation>les portraits sont peints avec.</translation>
    </message>
    <message>
      <source>post to {host}</source>
      <translation>envoyer à {host}</translation>
    </message>
    <message>
      <source>publish by MQTT</source>
      <translation>publier par MQTT</translation>
    </message>
    <message>
      <source>publish to {topic}</source>
      <translation>publier sur {topic}</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>rang</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>taux</translation>
    </message>
    <message>
      <source>run {program}</source>
      <translation>lancer {program}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>annoncée</translation>
    </message>
    <message>
      <source>say “{text}”</source>
      <translation>dire « {text} »</translation>
    </message>
    <message>
      <source>score</source>
      <translation>score</translation>
    </message>
    <message>
      <source>share</source>
      <translation>part</translation>
    </message>
    <message>
      <source>show a notification</source>
      <translation>afficher une notification</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>quelqu’un de {group}</translation>
    </message>
    <message>
      <source>somebody's record was exchanged or changed</source>
      <translation>l’enregistrement d’une personne a été échangé ou modifié</translation>
    </message>
    <message>
      <source>sums of faces seen</source>
      <translation>sommes de visages vus</translation>
    </message>
    <message>
      <source>tell {destination}</source>
      <translation>prévenir {destination}</translation>
    </message>
    <message>
      <source>that of its card</source>
      <translation>celle de sa fiche</translation>
    </message>
    <message>
      <source>the area under the ROC</source>
      <translation>l’aire sous la courbe ROC</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>la connexion s’est interrompue</translation>
    </message>
    <message>
      <source>the connection broke off ({error})</source>
      <translation>la connexion s’est interrompue ({error})</translation>
    </message>
    <message>
      <source>the consent has no fields</source>
      <translation>le consentement n’a pas de champs</translation>
    </message>
    <message>
      <source>the consent is not a text and a time</source>
      <translation>le consentement n’est pas un texte et une date</translation>
    </message>
    <message>
      <source>the device {device} was chosen.</source>
      <translation>l’appareil {device} a été choisi.</translation>
    </message>
    <message>
      <source>the equal error rate</source>
      <translation>le taux d’égale erreur</translation>
    </message>
    <message>
      <source>the field {name} is no text</source>
      <translation>le champ {name} n’est pas du texte</translation>
    </message>
    <message>
      <source>the field {name} is too long</source>
      <translation>le champ {name} est trop long</translation>
    </message>
    <message>
      <source>the file ends</source>
      <translation>fin du fichier</translation>
    </message>
    <message>
      <source>the key for this desk was exchanged</source>
      <translation>la clé de ce poste a été échangée</translation>
    </message>
    <message>
      <source>the miss rate at FMR {rate}</source>
      <translation>le taux de manqués à FMR {rate}</translation>
    </message>
    <message>
      <source>the name cannot be one: {problem}</source>
      <translation>ce nom est impossible : {problem}</translation>
    </message>
    <message>
      <source>the name looks the same as that of {name}, who is enrolled</source>
      <translation>le nom ressemble à celui de {name}, déjà dans la galerie</translation>
    </message>
    <message>
      <source>the processor was chosen.</source>
      <translation>le processeur a été choisi.</translation>
    </message>
    <message>
      <source>the published one</source>
      <translation>celle publiée</translation>
    </message>
    <message>
      <source>the server answered {code} {reason}</source>
      <translation>le serveur a répondu {code} {reason}</translation>
    </message>
    <message>
      <source>the server cannot be reached ({reason})</source>
      <translation>le serveur est injoignable ({reason})</translation>
    </message>
    <message>
      <source>the server does not answer ({error})</source>
      <translation>le serveur ne répond pas ({error})</translation>
    </message>
    <message>
      <source>the server has a file of {length} {length:byte|bytes}, not {size}</source>
      <translation>le serveur a un fichier de {length} {length:octet|octets}, pas {size}</translation>
    </message>
    <message>
      <source>the server sent another part than was asked for</source>
      <translation>le serveur a envoyé une autre partie que celle demandée</translation>
    </message>
    <message>
      <source>there is a driver for a graphics card.</source>
      <translation>un pilote de carte graphique est présent.</translation>
    </message>
    <message>
      <source>there is none on this system</source>
      <translation>il n’y en a pas sur ce système</translation>
    </message>
    <message>
      <source>there {n:is|are} {n} {n:entry|entries} too many</source>
      <translation>{n} {n:entrée|entrées} en trop</translation>
    </message>
    <message>
      <source>this computer does not reproduce the embedding on its card (off by {far:.1e})</source>
      <translation>cet ordinateur ne reproduit pas le plongement de sa fiche (écart {far:.1e})</translation>
    </message>
    <message>
      <source>this encoder runs in torch alone.</source>
      <translation>cet encodeur ne fonctionne qu’avec torch.</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>seuil</translation>
    </message>
    <message>
      <source>training runs in it.</source>
      <translation>l’entraînement l’utilise.</translation>
    </message>
    <message>
      <source>true</source>
      <translation>réelle</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>deux personnes</translation>
    </message>
    <message>
      <source>unknown people</source>
      <translation>inconnus</translation>
    </message>
    <message>
      <source>uses a picture a second time</source>
      <translation>utilise une photo une deuxième fois</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valeur</translation>
    </message>
    <message>
      <source>values were changed, exchanged or put back</source>
      <translation>des valeurs ont été modifiées, échangées ou remises</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>vérification</translation>
    </message>
    <message>
      <source>video</source>
      <translation>vidéo</translation>
    </message>
    <message>
      <source>visits of unknown people</source>
      <translation>visites d’inconnus</translation>
    </message>
    <message>
      <source>weekdays</source>
      <translation>en semaine</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>le week-end</translation>
    </message>
    <message>
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <source>what it is joined with has no checksum</source>
      <translation>ce à quoi il est associé n’a pas de somme de contrôle</translation>
    </message>
    <message>
      <source>when is one of {kinds}, not {value}.</source>
      <translation>when est un de {kinds}, pas {value}.</translation>
    </message>
    <message>
      <source>without the marked</source>
      <translation>sans les marquées</translation>
    </message>
    <message>
      <source>{address} is neither a file nor the address of a stream.</source>
      <translation>{address} n’est ni un fichier ni l’adresse d’un flux.</translation>
    </message>
    <message>
      <source>{before} or {next}</source>
      <translation>{before} ou {next}</translation>
    </message>
    <message>
      <source>{conditions}: {actions}.</source>
      <translation>{conditions} : {actions}.</translation>
    </message>
    <message>
      <source>{count:,} found under several names</source>
      <translation>{count:,} sous plusieurs noms</translation>
    </message>
    <message>
      <source>{count:,} of the pictures that {name} names {count:is|are} not in the folder {root}: {named}.</source>
      <translation>{count:,} {count:photo citée|photos citées} par {name} {count:n’est|ne sont} pas dans le dossier {root} : {named}.</translation>
    </message>
    <message>
      <source>{count:,} of {everybody:,} {everybody:person|people} ({percent})</source>
      <translation>{count:,} {everybody:personne|personnes} sur {everybody:,} ({percent})</translation>
    </message>
    <message>
      <source>{count:,} skipped</source>
      <translation>{count:,} ignorées</translation>
    </message>
    <message>
      <source>{days}</source>
      <translation>{days}</translation>
    </message>
    <message>
      <source>{days} {since}–{until}</source>
      <translation>{days} {since}–{until}</translation>
    </message>
    <message>
      <source>{encoder_id} is in use, so that its run cannot be taken up again.</source>
      <translation>{encoder_id} est utilisé, son essai ne peut donc pas être repris.</translation>
    </message>
    <message>
      <source>{encoder_id} is in use.</source>
      <translation>{encoder_id} est utilisé.</translation>
    </message>
    <message>
      <source>{enrolled} enrolled; {others} of {mated_people:,} of them; {pictures} of {strangers}.</source>
      <translation>Dans la galerie : {enrolled} ; {others} (de {mated_people:,} d’entre elles) ; {strangers} ({pictures}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as UTF-8.</source>
      <translation>{file} n’est pas lisible en UTF-8.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>Impossible de lire {file} : {reason}.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>Impossible d’écrire {file} : {reason}.</translation>
    </message>
    <message>
      <source>{file} does not say whose picture it is: name the file after the person.</source>
      <translation>{file} n’indique pas à qui est la photo : donnez au fichier le nom de la personne.</translation>
    </message>
    <message>
      <source>{file} exists.</source>
      <translation>{file} existe déjà.</translation>
    </message>
    <message>
      <source>{file} has no column name.</source>
      <translation>{file} n’a pas de colonne name.</translation>
    </message>
    <message>
      <source>{file} has no ending of a picture that can be written.</source>
      <translation>{file} n’a pas l’extension d’une image que l’on sait écrire.</translation>
    </message>
    <message>
      <source>{file} is no place for a file.</source>
      <translation>{file} n’est pas un emplacement pour un fichier.</translation>
    </message>
    <message>
      <source>{file} is no table (CSV).</source>
      <translation>{file} n’est pas un tableau (CSV).</translation>
    </message>
    <message>
      <source>{file} is no table.</source>
      <translation>{file} n’est pas un tableau.</translation>
    </message>
    <message>
      <source>{file} is not a text file.</source>
      <translation>{file} n’est pas un fichier texte.</translation>
    </message>
    <message>
      <source>{file} is the same picture for {names}, who cannot both be seen in it.</source>
      <translation>{file} est la même photo pour {names}, qui ne peuvent pas y figurer tous deux.</translation>
    </message>
    <message>
      <source>{file} is the same picture that {name} is enrolled with.</source>
      <translation>{file} est la photo déjà dans la galerie pour {name}.</translation>
    </message>
    <message>
      <source>{file} is too large for an encoder.</source>
      <translation>{file} est trop grand pour un encodeur.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} est trop grand.</translation>
    </message>
    <message>
      <source>{file} was kept, though it could be better. {words}</source>
      <translation>{file} a été gardée, mais pourrait être meilleure. {words}</translation>
    </message>
    <message>
      <source>{first}</source>
      <translation>{first}</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them, only loose pictures.</source>
      <translation>{folder} ne contient aucun dossier de photos, seulement des photos isolées.</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them.</source>
      <translation>{folder} ne contient aucun dossier de photos.</translation>
    </message>
    <message>
      <source>{folder} is not a folder.</source>
      <translation>{folder} n’est pas un dossier.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for none of {everybody:,} {everybody:person|people}.</source>
      <translation>{goal}, n’est établi pour aucune des {everybody:,} {everybody:personne|personnes}.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for {share}.</source>
      <translation>{goal}, est établi pour {share}.</translation>
    </message>
    <message>
      <source>{groups} {groups:group|groups} of people who look alike to the encoder, {fewest} to {most} {most:person|people} each, formed by their embeddings alone and around other people than those measured.</source>
      <translation>{groups} {groups:groupe|groupes} de personnes que l’encodeur juge ressemblantes, de {fewest} à {most} {most:personne|personnes}, formés d’après leurs seuls plongements, autour d’autres personnes que celles mesurées.</translation>
    </message>
    <message>
      <source>{host} is no address of a broker.</source>
      <translation>{host} n’est pas l’adresse d’un courtier.</translation>
    </message>
    <message>
      <source>{id} is in use already.</source>
      <translation>{id} est déjà utilisé.</translation>
    </message>
    <message>
      <source>{id} is not put to use. {reason}</source>
      <translation>{id} n’est pas mis en service. {reason}</translation>
    </message>
    <message>
      <source>{id} was found better than {compared}, but {in_use} is in use.</source>
      <translation>{id} s’est montré meilleur que {compared}, mais c’est {in_use} qui est utilisé.</translation>
    </message>
    <message>
      <source>{key} is an empty list: leave it out for all.</source>
      <translation>{key} est une liste vide : omettez-la pour tous.</translation>
    </message>
    <message>
      <source>{key} is not known in a rule.</source>
      <translation>{key} est inconnu dans une règle.</translation>
    </message>
    <message>
      <source>{key} is not known in a rules file.</source>
      <translation>{key} est inconnu dans un fichier de règles.</translation>
    </message>
    <message>
      <source>{key} is not known in an action.</source>
      <translation>{key} est inconnu dans une action.</translation>
    </message>
    <message>
      <source>{key} should be a list of texts.</source>
      <translation>{key} doit être une liste de textes.</translation>
    </message>
    <message>
      <source>{key} should be a number of seconds.</source>
      <translation>{key} doit être un nombre de secondes.</translation>
    </message>
    <message>
      <source>{key} should be a text.</source>
      <translation>{key} doit être un texte.</translation>
    </message>
    <message>
      <source>{key} should be between 0 and {most:.0f}.</source>
      <translation>{key} doit être entre 0 et {most:.0f}.</translation>
    </message>
    <message>
      <source>{key} should be true or false.</source>
      <translation>{key} doit être true ou false.</translation>
    </message>
    <message>
      <source>{kind} should be a text.</source>
      <translation>{kind} doit être un texte.</translation>
    </message>
    <message>
      <source>{limits}.</source>
      <translation>{limits}.</translation>
    </message>
    <message>
      <source>{limits}; by the {measured_people:,} {measured_people:person|people} measured, between {percent} and {percent2} do.</source>
      <translation>{limits} ; d’après {measured_people:,} {measured_people:personne mesurée|personnes mesurées}, entre {percent} et {percent2}.</translation>
    </message>
    <message>
      <source>{low:+.2f} to {high:+.2f}</source>
      <translation>{low:+.2f} à {high:+.2f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people fewer</source>
      <translation>{low:.2f} à {high:.2f} personnes inscrites de moins sur 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people more</source>
      <translation>{low:.2f} à {high:.2f} personnes inscrites de plus sur 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs fewer</source>
      <translation>{low:.2f} à {high:.2f} paires de moins sur 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs more</source>
      <translation>{low:.2f} à {high:.2f} paires de plus sur 100</translation>
    </message>
    <message>
      <source>{low:.2f} – {high:.2f} %</source>
      <translation>{low:.2f} – {high:.2f} %</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} à {high}</translation>
    </message>
    <message>
      <source>{mated} and {nonmated} of {people}.</source>
      <translation>{mated} et {nonmated} ; {people}.</translation>
    </message>
    <message>
      <source>{n:,}</source>
      <translation>{n:,}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} {what} missing</source>
      <translation>{what} : {n:,} sur {all:,} manquent</translation>
    </message>
    <message>
      <source>{n:,} other {n:picture|pictures}</source>
      <translation>{n:,} {n:autre photo|autres photos}</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries} of its audit missing</source>
      <translation>il manque {n:,} {n:entrée|entrées} de son journal d’audit</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure is|erasures are} missing</source>
      <translation>{n:,} {n:effacement manque|effacements manquent}</translation>
    </message>
    <message>
      <source>{n:,} {n:fold|folds}</source>
      <translation>{n:,} {n:partie|parties}</translation>
    </message>
    <message>
      <source>{n:,} {n:frame is|frames are} damaged and could not be read.</source>
      <translation>{n:,} {n:image est endommagée et n’a pas pu être lue|images sont endommagées et n’ont pas pu être lues}.</translation>
    </message>
    <message>
      <source>{n:,} {n:frame|frames}</source>
      <translation>{n:,} {n:image|images}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs}</source>
      <translation>{n:,} {n:paire|paires}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of one person</source>
      <translation>{n:,} {n:paire|paires} d’une personne</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of two people</source>
      <translation>{n:,} {n:paire|paires} de deux personnes</translation>
    </message>
    <message>
      <source>{n:,} {n:person is|people are} missing</source>
      <translation>{n:,} {n:personne manque|personnes manquent}</translation>
    </message>
    <message>
      <source>{n:,} {n:person was|people were} put in by no desk</source>
      <translation>{n:,} {n:personne n’a été ajoutée|personnes n’ont été ajoutées} par aucun poste</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:personne|personnes}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture is|pictures are} not searched: {n:its embedding|their embeddings} cannot be of {space}. Remove {n:it|them} in People, or encode the gallery again.</source>
      <translation>{n:,} {n:photo n’est pas cherchée : son plongement ne peut|photos ne sont pas cherchées : leurs plongements ne peuvent} pas être de {space}. {n:Retirez-la|Retirez-les} dans Personnes, ou encodez la galerie à nouveau.</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:photo|photos}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of enrolled people</source>
      <translation>{n:,} {n:photo|photos} d’inscrits</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of {name} {n:repeats|repeat} another one.</source>
      <translation>{n:,} {n:photo|photos} de {name} en {n:répète|répètent} une autre.</translation>
    </message>
    <message>
      <source>{n:,} {n:probe|probes}</source>
      <translation>{n:,} {n:photo cherchée|photos cherchées}</translation>
    </message>
    <message>
      <source>{n:,} {n:seems|seem} to show somebody else</source>
      <translation>{n:,} {n:semble montrer|semblent montrer} quelqu’un d’autre</translation>
    </message>
    <message>
      <source>{n:,} {n:stranger|strangers}</source>
      <translation>{n:,} {n:inconnu|inconnus}</translation>
    </message>
    <message>
      <source>{n:,} {n:thing|things} to look at.</source>
      <translation>{n:,} {n:point|points} à voir.</translation>
    </message>
    <message>
      <source>{n:,} {what} too many</source>
      <translation>{what} : {n:,} en trop</translation>
    </message>
    <message>
      <source>{n:g} h</source>
      <translation>{n:g} h</translation>
    </message>
    <message>
      <source>{n:g} min</source>
      <translation>{n:g} min</translation>
    </message>
    <message>
      <source>{n:g} s</source>
      <translation>{n:g} s</translation>
    </message>
    <message>
      <source>{name!r} cannot be a name: {error}.</source>
      <translation>{name!r} ne peut pas être un nom : {error}.</translation>
    </message>
    <message>
      <source>{names} and {name}</source>
      <translation>{names} et {name}</translation>
    </message>
    <message>
      <source>{names} have the same picture ({picture}): whose it is, nobody can tell, and it counts as a mistake.</source>
      <translation>{names} ont la même photo ({picture}) : personne ne peut dire à qui elle est, elle compte comme une erreur.</translation>
    </message>
    <message>
      <source>{name} and {name2}</source>
      <translation>{name} et {name2}</translation>
    </message>
    <message>
      <source>{name} and {two_name} are too alike ({score:z.2f}; a name needs {needed:.2f}): one may be taken for the other.</source>
      <translation>{name} et {two_name} se ressemblent trop ({score:z.2f} ; un nom exige {needed:.2f}) : l’un peut être pris pour l’autre.</translation>
    </message>
    <message>
      <source>{name} and {two_name} look like one person ({score:z.2f}).</source>
      <translation>{name} et {two_name} semblent être la même personne ({score:z.2f}).</translation>
    </message>
    <message>
      <source>{name} announces {value:,} {value:pair|pairs} but has {count:,}.</source>
      <translation>{name} annonce {value:,} {value:paire|paires} mais en contient {count:,}.</translation>
    </message>
    <message>
      <source>{name} arrived</source>
      <translation>{name} est là</translation>
    </message>
    <message>
      <source>{name} cannot be decoded: FaceGUI has no decoder for its format.</source>
      <translation>Impossible de décoder {name} : FaceGUI n’a pas de décodeur pour ce format.</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>Impossible d’ouvrir {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>{name} n’est plus lisible.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a video.</source>
      <translation>{name} n’est pas lisible comme vidéo.</translation>
    </message>
    <message>
      <source>{name} does not answer with a video.</source>
      <translation>{name} ne répond pas par une vidéo.</translation>
    </message>
    <message>
      <source>{name} does not answer.</source>
      <translation>{name} ne répond pas.</translation>
    </message>
    <message>
      <source>{name} gives no frame that can be read.</source>
      <translation>{name} ne donne aucune image lisible.</translation>
    </message>
    <message>
      <source>{name} gives no picture any more.</source>
      <translation>{name} ne donne plus d’image.</translation>
    </message>
    <message>
      <source>{name} has expired: valid until {day}.</source>
      <translation>{name} a expiré : valable jusqu’au {day}.</translation>
    </message>
    <message>
      <source>{name} has frames of {width}×{height} pixels, more than the {value:.0f} million that FaceGUI reads of this kind of video.</source>
      <translation>{name} a des images de {width}×{height} pixels, plus que les {value:.0f} millions que FaceGUI lit dans ce type de vidéo.</translation>
    </message>
    <message>
      <source>{name} has no pairs.</source>
      <translation>{name} ne contient aucune paire.</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>{name} n’a pas d’image.</translation>
    </message>
    <message>
      <source>{name} has sound, but no picture.</source>
      <translation>{name} a du son, mais pas d’image.</translation>
    </message>
    <message>
      <source>{name} has {count} gallery {count:picture|pictures} and {value} {value:probe|probes}; both are needed.</source>
      <translation>{name} a {count} {count:photo|photos} de galerie et {value} {value:photo cherchée|photos cherchées} ; il faut les deux.</translation>
    </message>
    <message>
      <source>{name} is a link to another folder.</source>
      <translation>{name} est un lien vers un autre dossier.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} est vide.</translation>
    </message>
    <message>
      <source>{name} is neither a picture nor a video that FaceGUI can read.</source>
      <translation>{name} n’est ni une image ni une vidéo que FaceGUI peut lire.</translation>
    </message>
    <message>
      <source>{name} is not a picture.</source>
      <translation>{name} n’est pas une photo.</translation>
    </message>
    <message>
      <source>{name} is not valid before {day}.</source>
      <translation>{name} n’est pas valable avant le {day}.</translation>
    </message>
    <message>
      <source>{name} is still here</source>
      <translation>{name} est toujours là</translation>
    </message>
    <message>
      <source>{name} left</source>
      <translation>{name} n’est plus là</translation>
    </message>
    <message>
      <source>{name} misses {what} at FMR {rate:g} %</source>
      <translation>{name} manque {what} à FMR {rate:g} %</translation>
    </message>
    <message>
      <source>{name} misses {what} at FPIR {rate:g} %</source>
      <translation>{name} manque {what} à FPIR {rate:g} %</translation>
    </message>
    <message>
      <source>{name} stopped sending.</source>
      <translation>{name} n’envoie plus rien.</translation>
    </message>
    <message>
      <source>{name} was changed at two desks: what was handed in first stands ({fields}).</source>
      <translation>{name} a été modifié sur deux postes : ce qui a été remis d’abord reste ({fields}).</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else delete them.</source>
      <translation>{name}, effacé le {day}, est à nouveau dans la galerie. Assurez-vous de son accord ; sinon, supprimez cette personne.</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else remove them. To stop this warning: facegui people accept.</source>
      <translation>{name}, effacé le {day}, est à nouveau dans la galerie. Assurez-vous de son accord ; sinon, supprimez cette personne. Pour ne plus être averti : facegui people accept.</translation>
    </message>
    <message>
      <source>{name} was erased: the consent ended.</source>
      <translation>{name} : effacé, le consentement est échu.</translation>
    </message>
    <message>
      <source>{name} was left out: {why}.</source>
      <translation>{name} : laissé de côté, {why}.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line {what}.</source>
      <translation>{name}, ligne {number} : la ligne {what}.</translation>
    </message>
    <message>
      <source>{name}, picture {n} was left out: {why}.</source>
      <translation>{name}, photo {n} laissée de côté : {why}.</translation>
    </message>
    <message>
      <source>{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}</source>
      <translation>{name}, {size:,} {size:octet|octets}, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}.</source>
      <translation>{n} {n:visage trouvé|visages trouvés} dans {source}.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: number {at} from the left was taken, as asked.</source>
      <translation>{n} {n:visage a été trouvé|visages ont été trouvés} dans {source} : le numéro {at} depuis la gauche a été pris, comme demandé.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the largest was taken, number {at} from the left.</source>
      <translation>{n} {n:visage a été trouvé|visages ont été trouvés} dans {source} : le plus grand a été pris, numéro {at} depuis la gauche.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the one in the middle was taken, number {at} from the left.</source>
      <translation>{n} {n:visage a été trouvé|visages ont été trouvés} dans {source} : celui du milieu a été pris, numéro {at} depuis la gauche.</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:pixel|pixels}</translation>
    </message>
    <message>
      <source>{one} and {two} taken for one person ({score:.2f}).</source>
      <translation>{one} et {two} pris pour une seule personne ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} called {two} ({score:.2f}).</source>
      <translation>{one} pris pour {two} ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} not recognized ({score:.2f}).</source>
      <translation>{one} non reconnu ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one}, not enrolled, called {two} ({score:.2f}).</source>
      <translation>{one}, non inscrit, pris pour {two} ({score:.2f}).</translation>
    </message>
    <message>
      <source>{pairs} of {people} in {pictures}, {folds}</source>
      <translation>{pairs}, {people}, {pictures}, {folds}</translation>
    </message>
    <message>
      <source>{parts}.</source>
      <translation>{parts}.</translation>
    </message>
    <message>
      <source>{path} cannot be read as a picture.</source>
      <translation>{path} n’est pas lisible comme photo.</translation>
    </message>
    <message>
      <source>{path} has only {width}×{height} pixels, too few to show a face.</source>
      <translation>{path} n’a que {width}×{height} pixels, trop peu pour montrer un visage.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels and is looked at in {less_wide}×{less_high}.</source>
      <translation>{path} a {width}×{height} pixels et est examinée en {less_wide}×{less_high}.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads of this kind of picture.</source>
      <translation>{path} a {width}×{height} pixels, plus que les {limit} millions que FaceGUI lit dans ce type d’image.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads.</source>
      <translation>{path} a {width}×{height} pixels, plus que les {limit} millions que FaceGUI lit.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which FaceGUI cannot read.</source>
      <translation>{path} est une photo HEIC, que FaceGUI ne sait pas lire.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a {kind}.</source>
      <translation>{path} est un dossier, pas un fichier ({kind}).</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} est vide.</translation>
    </message>
    <message>
      <source>{path} is far larger than the {limit} million pixels FaceGUI reads.</source>
      <translation>{path} dépasse de loin les {limit} millions de pixels que FaceGUI lit.</translation>
    </message>
    <message>
      <source>{path} is no recovery sheet, or a word of it is wrong.</source>
      <translation>{path} n’est pas une feuille de récupération, ou un de ses mots est faux.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} n’est pas un fichier.</translation>
    </message>
    <message>
      <source>{path} may not be read by this account.</source>
      <translation>Ce compte n’a pas le droit de lire {path}.</translation>
    </message>
    <message>
      <source>{path}: {fault}</source>
      <translation>{path} : {fault}</translation>
    </message>
    <message>
      <source>{path}: {problem}</source>
      <translation>{path} : {problem}</translation>
    </message>
    <message>
      <source>{people} enrolled with {pictures}, {probes}, {strangers}</source>
      <translation>Dans la galerie : {people} ({pictures}) ; {probes}, {strangers}</translation>
    </message>
    <message>
      <source>{people} with {pictures}, {several:,} with more than one</source>
      <translation>{people}, {pictures} ; {several:,} avec plus d’une photo</translation>
    </message>
    <message>
      <source>{people}, {pairs}</source>
      <translation>{people}, {pairs}</translation>
    </message>
    <message>
      <source>{people}, {pictures}</source>
      <translation>{people}, {pictures}</translation>
    </message>
    <message>
      <source>{person} and {other} look like one person ({near:.2f}).</source>
      <translation>{person} et {other} semblent être la même personne ({near:.2f}).</translation>
    </message>
    <message>
      <source>{pictures:,} {pictures:picture does|pictures do} not fit into memory; up to {most_pictures:,} do.</source>
      <translation>{pictures:,} {pictures:photo ne tient|photos ne tiennent} pas en mémoire ; {most_pictures:,} au plus.</translation>
    </message>
    <message>
      <source>{pictures} marked as wrongly labeled by whoever made this report: {names}.</source>
      <translation>{pictures} avec un nom erroné, selon l’auteur de ce rapport : {names}.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}), and a picture of {other} is nearer to {person}.</source>
      <translation>{picture} est plus proche de {other} ({near:.2f}) que de {person} ({own:.2f}), et une photo de {other} est plus proche de {person}.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}).</source>
      <translation>{picture} est plus proche de {other} ({near:.2f}) que de {person} ({own:.2f}).</translation>
    </message>
    <message>
      <source>{picture} is unlike the other pictures of {person} (at most {own:.2f}): somebody else, or hard to see.</source>
      <translation>{picture} ne ressemble pas aux autres photos de {person} (au plus {own:.2f}) : quelqu’un d’autre, ou peu visible.</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g} %</translation>
    </message>
    <message>
      <source>{repair} Or set liveness for {purpose} to observe or off.</source>
      <translation>{repair} Ou mettez la détection du vivant ({purpose}) sur Afficher ou Désactivé.</translation>
    </message>
    <message>
      <source>{round} in 100</source>
      <translation>{round} sur 100</translation>
    </message>
    <message>
      <source>{said} at {cameras}</source>
      <translation>{said} à {cameras}</translation>
    </message>
    <message>
      <source>{said} with a picture</source>
      <translation>{said}, avec photo</translation>
    </message>
    <message>
      <source>{said} with name and picture</source>
      <translation>{said}, avec nom et photo</translation>
    </message>
    <message>
      <source>{said} with the name</source>
      <translation>{said}, avec le nom</translation>
    </message>
    <message>
      <source>{score:z.2f}</source>
      <translation>{score:z.2f}</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f} %</translation>
    </message>
    <message>
      <source>{share:.2g} %</source>
      <translation>{share:.2g} %</translation>
    </message>
    <message>
      <source>{share:.3g} %</source>
      <translation>{share:.3g} %</translation>
    </message>
    <message>
      <source>{share:.6g} %</source>
      <translation>{share:.6g} %</translation>
    </message>
    <message>
      <source>{shown:.0f} % ({before})</source>
      <translation>{shown:.0f} % ({before})</translation>
    </message>
    <message>
      <source>{since}–{until}</source>
      <translation>{since}–{until}</translation>
    </message>
    <message>
      <source>{some} and {one}</source>
      <translation>{some} et {one}</translation>
    </message>
    <message>
      <source>{source} cannot be read ({strerror}).</source>
      <translation>Impossible de lire {source} ({strerror}).</translation>
    </message>
    <message>
      <source>{source} has no face {number}: {n} {n:face was|faces were} found.</source>
      <translation>{source} n’a pas de visage {number} : {n} {n:visage a été trouvé|visages ont été trouvés}.</translation>
    </message>
    <message>
      <source>{source} is not a file of {id}: its checksum is not the published one.</source>
      <translation>{source} n’est pas un fichier de {id} : sa somme de contrôle n’est pas celle publiée.</translation>
    </message>
    <message>
      <source>{source} was taken, but {id} needs more than that.</source>
      <translation>{source} a été repris, mais {id} a besoin d’autre chose encore.</translation>
    </message>
    <message>
      <source>{still} of {n} {n:file|files}</source>
      <translation>{still} {n:fichier|fichiers} sur {n}</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}.</translation>
    </message>
    <message>
      <source>{text} is no day.</source>
      <translation>{text} n’est pas un jour.</translation>
    </message>
    <message>
      <source>{text} says no times of the week.</source>
      <translation>{text} ne donne pas d’horaires de la semaine.</translation>
    </message>
    <message>
      <source>{told} before {before:.2f}, now {threshold:.2f}.</source>
      <translation>{told} avant {before:.2f}, maintenant {threshold:.2f}.</translation>
    </message>
    <message>
      <source>{told} it holds as it is.</source>
      <translation>{told} le seuil tient tel quel.</translation>
    </message>
    <message>
      <source>{topic} is no topic to publish to.</source>
      <translation>{topic} n’est pas un sujet où publier.</translation>
    </message>
    <message>
      <source>{unreadable:,} of {total:,} {total:picture|pictures} could not be read at all; each counts as an error, though it says nothing of recognition.</source>
      <translation>{unreadable:,} {total:photo|photos} sur {total:,} n’ont pas pu être lues ; chacune compte comme une erreur, bien que cela ne dise rien de la reconnaissance.</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} of {people:,} {people:person|people} {used:is|are} used</source>
      <translation>{used:,} {used:photo utilisée|photos utilisées} sur {pictures:,}, de {people:,} {people:personne|personnes}</translation>
    </message>
    <message>
      <source>{value:,.7g}</source>
      <translation>{value:,.7g}</translation>
    </message>
    <message>
      <source>{value} cannot be opened.</source>
      <translation>Impossible d’ouvrir {value}.</translation>
    </message>
    <message>
      <source>{went}, but only {gained:,} of them {gained:gains|gain} and {lost:,} {lost:loses|lose} by it, which could be luck.</source>
      <translation>{went}, mais seulement {gained:,} y {gained:gagne|gagnent} et {lost:,} y {lost:perd|perdent}, ce qui peut être du hasard.</translation>
    </message>
    <message>
      <source>{went}, but {measure} went from {before:.2f} % to {after:.2f} %, which is worse.</source>
      <translation>{went}, mais {measure} : de {before:.2f} % à {after:.2f} %, ce qui est moins bon.</translation>
    </message>
    <message>
      <source>{went}: better (95 % interval of the gain {gain} points).</source>
      <translation>{went} : meilleur (intervalle à 95 % du gain {gain} points).</translation>
    </message>
    <message>
      <source>{went}: no gain that could not be luck (95 % interval of the gain {gain} points).</source>
      <translation>{went} : aucun gain qui ne puisse être du hasard (intervalle à 95 % du gain {gain} points).</translation>
    </message>
    <message>
      <source>{went}: worse (95 % interval of the gain {gain} points).</source>
      <translation>{went} : moins bon (intervalle à 95 % du gain {gain} points).</translation>
    </message>
    <message>
      <source>{which} is missing</source>
      <translation>manque : {which}</translation>
    </message>
    <message>
      <source>{why} Try again.</source>
      <translation>{why} Réessayez.</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message>
      <source>It takes a second.</source>
      <translation>Cela prend une seconde.</translation>
    </message>
    <message>
      <source>Locked since {time}</source>
      <translation>Verrouillé depuis {time}</translation>
    </message>
    <message>
      <source>Locked since {time}, after {n:,} idle {n:minute|minutes}</source>
      <translation>Verrouillé depuis {time}, après {n:,} {n:minute|minutes} sans activité</translation>
    </message>
    <message>
      <source>Look here</source>
      <translation>Regardez ici</translation>
    </message>
    <message>
      <source>No PIN is set: Escape leaves this screen</source>
      <translation>Aucun code PIN défini : Échap quitte cet écran</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>Rien n’est surveillé</translation>
    </message>
    <message>
      <source>Nothing is watched at the moment.</source>
      <translation>Rien n’est surveillé en ce moment.</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un instant</translation>
    </message>
    <message>
      <source>One more look.</source>
      <translation>Encore un regard.</translation>
    </message>
    <message>
      <source>Pictures of those who are enrolled here are kept for {n} {n:day|days}</source>
      <translation>Les photos des personnes inscrites ici sont gardées {n} {n:jour|jours}</translation>
    </message>
    <message>
      <source>Please ask at the reception</source>
      <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
      <source>Please wait</source>
      <translation>Veuillez patienter</translation>
    </message>
    <message>
      <source>The camera cannot tell who you are.</source>
      <translation>La caméra ne peut pas dire qui vous êtes.</translation>
    </message>
    <message>
      <source>The camera goes on watching, and rules still fire.</source>
      <translation>La caméra continue à surveiller, les règles agissent toujours.</translation>
    </message>
    <message>
      <source>The camera is not ready.</source>
      <translation>La caméra n’est pas prête.</translation>
    </message>
    <message>
      <source>The next try is open in {n:,} {n:second|seconds}. Each wrong PIN doubles the wait.</source>
      <translation>Prochain essai dans {n:,} {n:seconde|secondes}. Chaque code PIN faux double l’attente.</translation>
    </message>
    <message>
      <source>This door does not know you yet.</source>
      <translation>Cette porte ne vous connaît pas encore.</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Surveille</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenue</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Bienvenue, {name}</translation>
    </message>
    <message>
      <source>You were recognized.</source>
      <translation>Vous avez été reconnu.</translation>
    </message>
    <message>
      <source>Your picture is kept for {n} {n:day|days}</source>
      <translation>Votre photo est gardée {n} {n:jour|jours}</translation>
    </message>
    <message>
      <source>Your picture is not kept</source>
      <translation>Votre photo n’est pas gardée</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
    <message>
      <source>{n:,} s</source>
      <translation>{n:,} s</translation>
    </message>
  </context>
  <context>
    <name>enroll</name>
    <message>
      <source>A recording cannot show life: use a camera</source>
      <translation>Un enregistrement ne prouve pas la vie : utilisez une caméra</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Ajouté à {name}.</translation>
    </message>
    <message>
      <source>Does not look like {name}</source>
      <translation>Ne ressemble pas à {name}</translation>
    </message>
    <message>
      <source>Enrolled {name}.</source>
      <translation>Inscription de {name} terminée.</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your left</source>
      <translation>Bien. Tournez un peu à gauche</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your right</source>
      <translation>Bien. Tournez un peu à droite</translation>
    </message>
    <message>
      <source>Good. That is all</source>
      <translation>Bien. C’est terminé</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>Ne bougez pas</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: install its model first</source>
      <translation>Détection du vivant impossible : installez d’abord son modèle</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Regardez la caméra</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Regardez la caméra bien en face</translation>
    </message>
    <message>
      <source>Looks a little like {name}</source>
      <translation>Ressemble un peu à {name}</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled</source>
      <translation>Ressemble à {name}, déjà dans la galerie</translation>
    </message>
    <message>
      <source>Needs a name.</source>
      <translation>Il manque un nom.</translation>
    </message>
    <message>
      <source>Needs a picture first.</source>
      <translation>Il manque une photo.</translation>
    </message>
    <message>
      <source>Needs their agreement.</source>
      <translation>Il manque son consentement.</translation>
    </message>
    <message>
      <source>One face only</source>
      <translation>Un seul visage</translation>
    </message>
    <message>
      <source>Removed the new pictures of {name}.</source>
      <translation>Nouvelles photos de {name} retirées.</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>Inscription de {name} annulée.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Say first whether it is the same person.</source>
      <translation>Dites d’abord si c’est la même personne.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, and {needs:.2f} is enough. Same person?</source>
      <translation>Score {score:.2f}, et {needs:.2f} suffit. Même personne ?</translation>
    </message>
    <message>
      <source>Score {score:.2f}; the same person would reach {needs:.2f}. Same person?</source>
      <translation>Score {score:.2f} ; la même personne atteindrait {needs:.2f}. Même personne ?</translation>
    </message>
    <message>
      <source>Somebody else is in view</source>
      <translation>Quelqu’un d’autre est à l’image</translation>
    </message>
    <message>
      <source>Straight</source>
      <translation>De face</translation>
    </message>
    <message>
      <source>This person agrees that their face is stored here, encrypted, until they ask for its removal.</source>
      <translation>Cette personne accepte que son visage soit conservé ici, chiffré, jusqu’à ce qu’elle en demande l’effacement.</translation>
    </message>
    <message>
      <source>Turn a little to your left</source>
      <translation>Tournez un peu à gauche</translation>
    </message>
    <message>
      <source>Turn a little to your right</source>
      <translation>Tournez un peu à droite</translation>
    </message>
    <message>
      <source>Turn your head a little, or blink</source>
      <translation>Tournez un peu la tête ou clignez des yeux</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A PIN locks the window, which goes on watching behind the lock.</source>
      <translation>Un code PIN verrouille la fenêtre, qui continue à surveiller derrière le verrou.</translation>
    </message>
    <message>
      <source>A day's strip shows the visits from 6 to 20 o'clock.</source>
      <translation>La bande d’un jour montre les visites de 6 h à 20 h.</translation>
    </message>
    <message>
      <source>A green frame is a match. The tick on its meter is the score it needs.</source>
      <translation>Un cadre vert est une personne reconnue. Le trait de sa jauge est le score exigé.</translation>
    </message>
    <message>
      <source>A mark by hand has a ring and keeps what was measured.</source>
      <translation>Une marque à la main a un anneau et garde ce qui a été mesuré.</translation>
    </message>
    <message>
      <source>A rule says what is done when somebody comes, stays or leaves.</source>
      <translation>Une règle dit ce qui se fait quand quelqu’un arrive, reste ou part.</translation>
    </message>
    <message>
      <source>A rule that opens something fires for living faces only.</source>
      <translation>Une règle qui ouvre quelque chose n’agit que pour un visage vivant.</translation>
    </message>
    <message>
      <source>A white frame is nobody enrolled. Enroll… on the card gives a name.</source>
      <translation>Un cadre blanc : personne d’inscrit. Inscrire… sur la carte donne un nom.</translation>
    </message>
    <message>
      <source>An amber frame is not sure or too poor to judge, and says why.</source>
      <translation>Un cadre orange est incertain ou impossible à juger, et dit pourquoi.</translation>
    </message>
    <message>
      <source>Ctrl and a click ticks several, to change their groups together.</source>
      <translation>Ctrl et un clic en cochent plusieurs, pour changer leurs groupes ensemble.</translation>
    </message>
    <message>
      <source>Drop a folder with a folder for each person to import them.</source>
      <translation>Déposez un dossier contenant un dossier par personne pour les importer.</translation>
    </message>
    <message>
      <source>Everybody enrolled. One picture is enough, three are better.</source>
      <translation>Toutes les personnes inscrites. Une photo suffit, trois valent mieux.</translation>
    </message>
    <message>
      <source>Everything is in force as soon as it is changed.</source>
      <translation>Tout s’applique dès que c’est changé.</translation>
    </message>
    <message>
      <source>Eyes that stay shut are not noticed: look at the pictures before saving.</source>
      <translation>Des yeux qui restent fermés ne sont pas remarqués : regardez les photos avant d’enregistrer.</translation>
    </message>
    <message>
      <source>Gallery health finds who may be taken for somebody else.</source>
      <translation>« État de la galerie » trouve qui peut être pris pour un autre.</translation>
    </message>
    <message>
      <source>It is offered only when it is better on people it never saw.</source>
      <translation>Il n’est proposé que s’il est meilleur sur des personnes jamais vues.</translation>
    </message>
    <message>
      <source>Lights a face with the screen's colors to tell it from a photograph.</source>
      <translation>Éclaire un visage avec les couleurs de l’écran pour le distinguer d’une photo.</translation>
    </message>
    <message>
      <source>Look at the camera: good pictures are taken by themselves.</source>
      <translation>Regardez la caméra : les bonnes photos se prennent toutes seules.</translation>
    </message>
    <message>
      <source>Makes an encoder of your own from a folder of people.</source>
      <translation>Fait un encodeur à vous à partir d’un dossier de personnes.</translation>
    </message>
    <message>
      <source>Measures how often names are right on your own pictures.</source>
      <translation>Mesure sur vos photos combien de fois les noms sont justes.</translation>
    </message>
    <message>
      <source>Nobody is enrolled without agreeing to it.</source>
      <translation>Personne n’est inscrit sans son accord.</translation>
    </message>
    <message>
      <source>Shows whether a photograph can be told from a live face here.</source>
      <translation>Montre si une photo est ici distinguée d’un visage vivant.</translation>
    </message>
    <message>
      <source>Strictness decides how rarely a stranger gets a name.</source>
      <translation>L’exigence décide combien rarement un inconnu reçoit un nom.</translation>
    </message>
    <message>
      <source>The source menu adds cameras. A click makes one large and back.</source>
      <translation>Le menu de la source ajoute des caméras. Un clic en agrandit une, puis revient.</translation>
    </message>
    <message>
      <source>Try now sends an event marked as a test, and says what came of it.</source>
      <translation>« Essayer maintenant » envoie un événement marqué comme essai et dit ce qu’il en est advenu.</translation>
    </message>
    <message>
      <source>Two photos can be compared with nobody enrolled.</source>
      <translation>Deux photos peuvent être comparées sans personne d’inscrit.</translation>
    </message>
    <message>
      <source>Type a name: the answer says whether this is that person.</source>
      <translation>Saisissez un nom : la réponse dit si c’est cette personne.</translation>
    </message>
    <message>
      <source>Unknown people are kept only if that is switched on in Settings.</source>
      <translation>Les inconnus ne sont conservés que si c’est activé dans les réglages.</translation>
    </message>
    <message>
      <source>What is shown can be saved as a table; that file is not encrypted.</source>
      <translation>Ce qui est affiché peut être enregistré en tableau ; ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
      <source>What was changed or deleted can be undone for an hour.</source>
      <translation>Ce qui a été modifié ou supprimé peut être annulé pendant une heure.</translation>
    </message>
    <message>
      <source>Who of a group was here on a day, since when, and who came late.</source>
      <translation>Qui d’un groupe était là un jour, depuis quand, et qui était en retard.</translation>
    </message>
    <message>
      <source>Who was seen when: a line for each person and day.</source>
      <translation>Qui a été vu et quand : une ligne par personne et par jour.</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Changed at two desks, and what was handed in first stands: {names}.</source>
      <translation>Changé à deux postes, et ce qui a été remis d’abord vaut : {names}.</translation>
    </message>
    <message>
      <source>Closest</source>
      <translation>Le plus proche</translation>
    </message>
    <message>
      <source>It looked like a photo.</source>
      <translation>Cela ressemblait à une photo.</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>Ensuite {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled yet.</source>
      <translation>Personne n’était encore inscrit.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Peut-être</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Score {score:.2f}, il faut {needs:.2f}.</translation>
    </message>
    <message>
      <source>Somebody since removed</source>
      <translation>Personne supprimée depuis</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Inconnu {number}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <source>Yesterday, {day}</source>
      <translation>Hier, {day}</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
    <message>
      <source>somebody since removed</source>
      <translation>quelqu’un de supprimé depuis</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:visite|visites}</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{n} s</source>
      <translation>{n} s</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} {n:jour|jours}</translation>
    </message>
    <message>
      <source>{n} {n:year|years}</source>
      <translation>{n} {n:an|ans}</translation>
    </message>
    <message>
      <source>{who} {score}, needs {needs:.2f}.</source>
      <translation>{who} {score}, il faut {needs:.2f}.</translation>
    </message>
    <message>
      <source>{who}: {score}, needs {needs:.2f}.</source>
      <translation>{who} : {score}, il faut {needs:.2f}.</translation>
    </message>
  </context>
  <context>
    <name>liveness</name>
    <message>
      <source>A mark says whether a face looks live. It changes no answer.</source>
      <translation>Un signe indique si un visage semble vivant. Il ne change aucune réponse.</translation>
    </message>
    <message>
      <source>A name is only given to a living face.</source>
      <translation>Seul un visage vivant reçoit un nom.</translation>
    </message>
    <message>
      <source>A yes is only said to a living face.</source>
      <translation>Le oui n’est dit qu’à un visage vivant.</translation>
    </message>
    <message>
      <source>Cannot tell if live</source>
      <translation>Impossible de dire si vivant</translation>
    </message>
    <message>
      <source>Its model is damaged.</source>
      <translation>Son modèle est endommagé.</translation>
    </message>
    <message>
      <source>Its model is not installed.</source>
      <translation>Son modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>Like a flat picture</source>
      <translation>Comme une image plate</translation>
    </message>
    <message>
      <source>Like a head</source>
      <translation>Comme une tête</translation>
    </message>
    <message>
      <source>Live person</source>
      <translation>Personne vivante</translation>
    </message>
    <message>
      <source>Liveness is neither checked nor shown here.</source>
      <translation>La détection du vivant n’est ici ni faite ni affichée.</translation>
    </message>
    <message>
      <source>Liveness not checked</source>
      <translation>Vivant non vérifié</translation>
    </message>
    <message>
      <source>Nobody can be enrolled until the model is installed.</source>
      <translation>Aucune inscription possible tant que le modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>Nobody can be verified until the model is installed.</source>
      <translation>Aucune vérification possible tant que le modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>Nobody gets a name until the model is installed.</source>
      <translation>Personne ne reçoit de nom tant que le modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>Not looked at</source>
      <translation>Non examiné</translation>
    </message>
    <message>
      <source>Not watched long enough</source>
      <translation>Pas observé assez longtemps</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>Only a living face is enrolled. {why}</source>
      <translation>Seul un visage vivant est inscrit. {why}</translation>
    </message>
    <message>
      <source>Perhaps not live</source>
      <translation>Peut-être pas vivant</translation>
    </message>
    <message>
      <source>Pictures are only taken of a living face.</source>
      <translation>Seul un visage vivant est photographié.</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Exigé</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <source>The liveness check was not passed.</source>
      <translation>Le test du vivant n’a pas été réussi.</translation>
    </message>
    <message>
      <source>When enrolling</source>
      <translation>Pour inscrire</translation>
    </message>
    <message>
      <source>When recognizing</source>
      <translation>Pour reconnaître</translation>
    </message>
    <message>
      <source>When verifying</source>
      <translation>Pour vérifier</translation>
    </message>
    <message>
      <source>{score:.2f}, needs {needs:.2f}</source>
      <translation>{score:.2f}, il faut {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <source>Tell no more</source>
      <translation>Ne plus signaler</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Attendance</source>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Inscrire</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Évaluer</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Direct</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>Screen light</source>
      <translation>Lumière de l’écran</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>Autotest du vivant</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entraîner</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>At least {n} {n:character|characters}.</source>
      <translation>Au moins {n} {n:caractère|caractères}.</translation>
    </message>
    <message>
      <source>Easy to guess. Four unrelated words are better.</source>
      <translation>Facile à deviner. Mieux : quatre mots sans rapport.</translation>
    </message>
    <message>
      <source>Enroll from camera</source>
      <translation>Inscrire à la caméra</translation>
    </message>
    <message>
      <source>Everybody you enroll is shown here. One picture of a person is enough.</source>
      <translation>Toutes les personnes que vous inscrivez s’affichent ici. Une photo par personne suffit.</translation>
    </message>
    <message>
      <source>Face {px:.0f} pixels wide</source>
      <translation>Visage : {px:.0f} pixels</translation>
    </message>
    <message>
      <source>Fair. Another word makes it strong.</source>
      <translation>Moyen. Un mot de plus le rend sûr.</translation>
    </message>
    <message>
      <source>From a picture</source>
      <translation>D’une photo</translation>
    </message>
    <message>
      <source>From the camera</source>
      <translation>De la caméra</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>De {file}</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Bonne</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importer une galerie…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Importer des photos…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Aucune photo</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>Rien n’a été ajouté.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mise de côté</translation>
    </message>
    <message>
      <source>Some look like somebody else: see whether they are.</source>
      <translation>Certaines ressemblent à quelqu’un d’autre : vérifiez.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Arrêté.</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>Sûr.</translation>
    </message>
    <message>
      <source>The clear one of several faces was taken in {pictures}.</source>
      <translation>Parmi plusieurs visages, le plus évident a été pris : {pictures}.</translation>
    </message>
    <message>
      <source>There is nobody in that file.</source>
      <translation>Ce fichier ne contient personne.</translation>
    </message>
    <message>
      <source>and {n:,} more</source>
      <translation>et {n:,} de plus</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>pas encore vu</translation>
    </message>
    <message>
      <source>seen today</source>
      <translation>vu aujourd’hui</translation>
    </message>
    <message>
      <source>seen yesterday</source>
      <translation>vu hier</translation>
    </message>
    <message>
      <source>seen {day}</source>
      <translation>vu le {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:personne|personnes}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:photo|photos}</translation>
    </message>
    <message>
      <source>{n:,} {n:record|records} could not be used, the first: {reason}</source>
      <translation>{n:,} {n:entrée inutilisable|entrées inutilisables}, la première : {reason}</translation>
    </message>
    <message>
      <source>{name} looks like {other} (score {score:.2f}): the same person?</source>
      <translation>{name} ressemble à {other} (score {score:.2f}) : la même personne ?</translation>
    </message>
    <message>
      <source>{people} added.</source>
      <translation>Ajouté : {people}.</translation>
    </message>
    <message>
      <source>{people} got more pictures.</source>
      <translation>Avec de nouvelles photos : {people}.</translation>
    </message>
    <message>
      <source>{people} left as they were.</source>
      <translation>Inchangé : {people}.</translation>
    </message>
    <message>
      <source>{pictures} imported, {left:,} left out.</source>
      <translation>Importé : {pictures} ; laissé de côté : {left:,}.</translation>
    </message>
    <message>
      <source>{pictures} imported.</source>
      <translation>Import terminé : {pictures}.</translation>
    </message>
    <message>
      <source>{pictures} left out.</source>
      <translation>Laissé de côté : {pictures}.</translation>
    </message>
  </context>
  <context>
    <name>pictures</name>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Photos ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>places</name>
    <message>
      <source>Demonstration</source>
      <translation>Démonstration</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here, or when five visitors have been seen here.</source>
      <translation>Ce sera connu quand une deuxième personne sera inscrite ici, ou quand cinq visiteurs auront été vus.</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here.</source>
      <translation>Ce sera connu quand une deuxième personne sera inscrite ici.</translation>
    </message>
    <message>
      <source>Pictures from files</source>
      <translation>Photos de fichiers</translation>
    </message>
    <message>
      <source>not yet known to hold here</source>
      <translation>pas encore confirmé ici</translation>
    </message>
  </context>
  <context>
    <name>plural</name>
    <message numerus="yes">
      <source>form</source>
      <translation>
        <numerusform>0</numerusform>
        <numerusform>1</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>problem</name>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>progress</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>about {m:.0f} min left</source>
      <translation>encore {m:.0f} min environ</translation>
    </message>
    <message>
      <source>about {s:.0f} s left</source>
      <translation>encore {s:.0f} s environ</translation>
    </message>
  </context>
  <context>
    <name>quality</name>
    <message>
      <source>Blurred</source>
      <translation>Flou</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Rapprochez-vous</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Coupé</translation>
    </message>
    <message>
      <source>Face covered</source>
      <translation>Visage couvert</translation>
    </message>
    <message>
      <source>Hold it upright</source>
      <translation>Tenez-la droite</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>Ne bougez pas</translation>
    </message>
    <message>
      <source>Less light</source>
      <translation>Moins de lumière</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Regardez la caméra</translation>
    </message>
    <message>
      <source>More light</source>
      <translation>Plus de lumière</translation>
    </message>
    <message>
      <source>Move into the picture</source>
      <translation>Entrez dans l’image</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>Illisible</translation>
    </message>
    <message>
      <source>Show the face clearly</source>
      <translation>Montrez bien le visage</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>Trop clair</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Trop sombre</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Trop loin</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Penché</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Tourné</translation>
    </message>
    <message>
      <source>Uncover the face</source>
      <translation>Découvrez le visage</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>A phone</source>
      <translation>Un téléphone</translation>
    </message>
    <message>
      <source>A printed picture</source>
      <translation>Une photo imprimée</translation>
    </message>
    <message>
      <source>Another screen</source>
      <translation>Un autre écran</translation>
    </message>
    <message>
      <source>Hold a phone that shows a face in front of the camera.</source>
      <translation>Tenez devant la caméra un téléphone affichant un visage.</translation>
    </message>
    <message>
      <source>Hold a printed face in front of the camera and move it a little.</source>
      <translation>Tenez un visage imprimé devant la caméra et bougez-le un peu.</translation>
    </message>
    <message>
      <source>Let a lamp or a window light one side of your face.</source>
      <translation>Éclairez un côté de votre visage avec une lampe ou une fenêtre.</translation>
    </message>
    <message>
      <source>Liveness is off, or its model is not installed.</source>
      <translation>La détection du vivant est désactivée, ou son modèle n’est pas installé.</translation>
    </message>
    <message>
      <source>More than one face is in view.</source>
      <translation>Plus d’un visage à l’image.</translation>
    </message>
    <message>
      <source>No face is in view.</source>
      <translation>Aucun visage à l’image.</translation>
    </message>
    <message>
      <source>Sit as usual and look around a little, as you would at work.</source>
      <translation>Asseyez-vous comme d’habitude et regardez un peu autour de vous, comme au travail.</translation>
    </message>
    <message>
      <source>Turn a laptop or tablet that shows a face to the camera.</source>
      <translation>Tournez vers la caméra un ordinateur portable ou une tablette affichant un visage.</translation>
    </message>
    <message>
      <source>Turn the lights down or close the blinds, then look at the camera.</source>
      <translation>Baissez la lumière ou fermez les stores, puis regardez la caméra.</translation>
    </message>
    <message>
      <source>You, in dim light</source>
      <translation>Vous, en lumière faible</translation>
    </message>
    <message>
      <source>You, in good light</source>
      <translation>Vous, en bonne lumière</translation>
    </message>
    <message>
      <source>You, lit from one side</source>
      <translation>Vous, éclairé d’un côté</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>non mesuré</translation>
    </message>
    <message>
      <source>{name}: {n} of {total}</source>
      <translation>{name} : {n} sur {total}</translation>
    </message>
    <message>
      <source>{rate:.0f} % ({low:.0f} to {high:.0f} %)</source>
      <translation>{rate:.0f} % ({low:.0f} à {high:.0f} %)</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>1 week</source>
      <translation>1 semaine</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 an</translation>
    </message>
    <message>
      <source>10 years</source>
      <translation>10 ans</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 ans</translation>
    </message>
    <message>
      <source>A graphics card makes recognition faster.</source>
      <translation>Une carte graphique accélère la reconnaissance.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>About {n} in 100 people enrolled {n:is|are} not recognized at first sight.</source>
      <translation>Environ {n} {n:personne inscrite|personnes inscrites} sur 100 {n:n’est pas reconnue|ne sont pas reconnues} du premier coup.</translation>
    </message>
    <message>
      <source>As it was signed by another gallery, with the key {key}.</source>
      <translation>Tel que signé par une autre galerie, avec la clé {key}.</translation>
    </message>
    <message>
      <source>As it was signed by this gallery.</source>
      <translation>Tel que signé par cette galerie.</translation>
    </message>
    <message>
      <source>At most 1 stranger in {n:,} gets a name.</source>
      <translation>Au plus 1 inconnu sur {n:,} reçoit un nom.</translation>
    </message>
    <message>
      <source>At the door</source>
      <translation>À la porte</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Équilibré</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation>Remise en service</translation>
    </message>
    <message>
      <source>Cameras forgotten</source>
      <translation>Caméras oubliées</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentement</translation>
    </message>
    <message>
      <source>Cosine (recommended)</source>
      <translation>Cosinus (recommandé)</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Data and privacy</source>
      <translation>Données et vie privée</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>End of consent told</source>
      <translation>Fin de consentement signalée</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Moteur</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Inscrits</translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Effacé définitivement</translation>
    </message>
    <message>
      <source>Fewer than 1 in 100 people enrolled are not recognized at first sight.</source>
      <translation>Moins d’une personne inscrite sur 100 n’est pas reconnue du premier coup.</translation>
    </message>
    <message>
      <source>Graphics (CUDA)</source>
      <translation>Graphique (CUDA)</translation>
    </message>
    <message>
      <source>Graphics (Metal)</source>
      <translation>Graphique (Metal)</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Groupes</translation>
    </message>
    <message>
      <source>History erased</source>
      <translation>Historique effacé</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Exigence</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <source>In use is {engine}: {why}</source>
      <translation>Utilisé : {engine}, {why}</translation>
    </message>
    <message>
      <source>It is complete.</source>
      <translation>Il est complet.</translation>
    </message>
    <message>
      <source>It is not complete.</source>
      <translation>Il n’est pas complet.</translation>
    </message>
    <message>
      <source>Learned from differences</source>
      <translation>Apprise des différences</translation>
    </message>
    <message>
      <source>Learned from χ² differences</source>
      <translation>Apprise des différences χ²</translation>
    </message>
    <message>
      <source>Lenient</source>
      <translation>Souple</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Détection du vivant</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Fusionné</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Needs a score of {needs:.2f} ({low:.2f} to {high:.2f}).</source>
      <translation>Exige un score de {needs:.2f} ({low:.2f} à {high:.2f}).</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installé</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Old entries erased</source>
      <translation>Anciennes entrées effacées</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Portrait peint</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Photo retirée</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Photos ajoutées</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>Rarer than was measured, so this is an estimate.</source>
      <translation>Plus rare que ce qui a été mesuré : c’est une estimation.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Supprimé</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Renommé</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Mise de côté</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Réglage changé</translation>
    </message>
    <message>
      <source>Shared gallery</source>
      <translation>Galerie partagée</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Distance au carré</translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Exigeant</translation>
    </message>
    <message>
      <source>Taken for right</source>
      <translation>Accepté tel quel</translation>
    </message>
    <message>
      <source>Taken over from another desk</source>
      <translation>Repris d’un autre poste</translation>
    </message>
    <message>
      <source>The audit is broken: {places}.</source>
      <translation>Le journal d’audit est rompu : {places}.</translation>
    </message>
    <message>
      <source>The audit is complete and as it was written.</source>
      <translation>Le journal d’audit est complet et tel qu’il a été écrit.</translation>
    </message>
    <message>
      <source>The same answers with either; torch takes more memory on the processor.</source>
      <translation>Les réponses sont les mêmes ; torch prend plus de mémoire sur le processeur.</translation>
    </message>
    <message>
      <source>Unknown people erased</source>
      <translation>Inconnus effacés</translation>
    </message>
    <message>
      <source>Unknown people joined</source>
      <translation>Inconnus réunis</translation>
    </message>
    <message>
      <source>Unknown person split</source>
      <translation>Inconnus séparés</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Déverrouillé</translation>
    </message>
    <message>
      <source>Validity</source>
      <translation>Validité</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>Written to a file</source>
      <translation>Écrit dans un fichier</translation>
    </message>
    <message>
      <source>at most 1 stranger in {n:,} gets a name</source>
      <translation>au plus 1 inconnu sur {n:,} reçoit un nom</translation>
    </message>
    <message>
      <source>{n:.0f} MB</source>
      <translation>{n:.0f} Mo</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} {n:jour|jours}</translation>
    </message>
  </context>
  <context>
    <name>shared_words</name>
    <message>
      <source>Another desk has changed the encoder: {come:,} of {all:,} {all:picture|pictures} are here in {space}. This desk waits in {here} until its encoder is changed under Models.</source>
      <translation>Un autre poste a changé d’encodeur : {come:,} sur {all:,} {all:photo|photos} sont ici en {space}. Ce poste attend en {here} jusqu’à ce que son encodeur soit changé sous Modèles.</translation>
    </message>
    <message>
      <source>Changes wait</source>
      <translation>Changements en attente</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>Synchronisé</translation>
    </message>
    <message>
      <source>In step last {when}.</source>
      <translation>Synchronisé pour la dernière fois {when}.</translation>
    </message>
    <message>
      <source>Not believed</source>
      <translation>Non admis comme vrai</translation>
    </message>
    <message>
      <source>Not in step yet</source>
      <translation>Pas encore synchronisé</translation>
    </message>
    <message>
      <source>Not let in yet</source>
      <translation>Pas encore admis</translation>
    </message>
    <message>
      <source>Older, still works</source>
      <translation>Plus ancienne, fonctionne encore</translation>
    </message>
    <message>
      <source>Server away</source>
      <translation>Serveur injoignable</translation>
    </message>
    <message>
      <source>Shared, in step</source>
      <translation>Partagée, synchronisée</translation>
    </message>
    <message>
      <source>Shared, not in step yet</source>
      <translation>Partagée, pas encore synchronisée</translation>
    </message>
    <message>
      <source>Shared, waits in the former encoder</source>
      <translation>Partagée, attend dans l’encodeur précédent</translation>
    </message>
    <message>
      <source>Shared, working offline since {when}</source>
      <translation>Partagée, sans serveur depuis {when}</translation>
    </message>
    <message>
      <source>Shared, {n:,} {n:change|changes} to hand in</source>
      <translation>Partagée, {n:,} {n:changement|changements} à remettre</translation>
    </message>
    <message>
      <source>Silent for {n:,} {n:day|days}</source>
      <translation>Silencieux depuis {n:,} {n:jour|jours}</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>Exclu</translation>
    </message>
    <message>
      <source>now</source>
      <translation>maintenant</translation>
    </message>
    <message>
      <source>{n:,} {n:change waits|changes wait}.</source>
      <translation>{n:,} {n:changement attend|changements attendent}.</translation>
    </message>
    <message>
      <source>{people} here. The server sees nothing in the clear.</source>
      <translation>{people} ici. Le serveur ne voit rien en clair.</translation>
    </message>
  </context>
  <context>
    <name>states</name>
    <message>
      <source>Cannot tell</source>
      <translation>Impossible à dire</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Reconnu</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>Pas vivant</translation>
    </message>
    <message>
      <source>Not recognized</source>
      <translation>Non reconnu</translation>
    </message>
    <message>
      <source>The end</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Incertain</translation>
    </message>
    <message>
      <source>Watching…</source>
      <translation>Observation…</translation>
    </message>
  </context>
  <context>
    <name>strangers</name>
    <message>
      <source>Erased {unknown}.</source>
      <translation>{unknown} effacé.</translation>
    </message>
    <message>
      <source>Everything kept of unknown people was erased.</source>
      <translation>Tout ce qui était conservé d’inconnus a été effacé.</translation>
    </message>
    <message>
      <source>Face of {moment}</source>
      <translation>Visage du {moment}</translation>
    </message>
    <message>
      <source>Kept for {n} {n:day|days}</source>
      <translation>Conservés {n} {n:jour|jours}</translation>
    </message>
    <message>
      <source>Last seen {moment} at {place}</source>
      <translation>Vu pour la dernière fois le {moment}, {place}</translation>
    </message>
    <message>
      <source>Seen once</source>
      <translation>Vu une fois</translation>
    </message>
    <message>
      <source>Seen once, for {n} {n:minute|minutes}</source>
      <translation>Vu une fois, pendant {n} {n:minute|minutes}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {day}</source>
      <translation>Vu {n:,} fois le {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {weekday}</source>
      <translation>Vu {n:,} fois {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {day}</source>
      <translation>Vu {n:,} fois depuis le {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {weekday}</source>
      <translation>Vu {n:,} fois depuis {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} today</source>
      <translation>Vu {n:,} fois aujourd’hui</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Inconnu {number}</translation>
    </message>
    <message>
      <source>erased in {n} {n:day|days}</source>
      <translation>effacé dans {n} {n:jour|jours}</translation>
    </message>
    <message>
      <source>erased today</source>
      <translation>effacé aujourd’hui</translation>
    </message>
    <message>
      <source>erased tomorrow</source>
      <translation>effacé demain</translation>
    </message>
    <message>
      <source>{one} and {other} are two people now.</source>
      <translation>{one} et {other} sont maintenant deux personnes.</translation>
    </message>
    <message>
      <source>{one} and {other} stay two people.</source>
      <translation>{one} et {other} restent deux personnes.</translation>
    </message>
    <message>
      <source>{other} is {one} now.</source>
      <translation>{other} est maintenant {one}.</translation>
    </message>
    <message>
      <source>{unknown} has no name again.</source>
      <translation>{unknown} n’a plus de nom.</translation>
    </message>
    <message>
      <source>{unknown} is {name} now.</source>
      <translation>{unknown} est maintenant {name}.</translation>
    </message>
  </context>
  <context>
    <name>timing</name>
    <message>
      <source>Align</source>
      <translation>Aligner</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often</source>
      <translation>Occupé : nouveaux visages cherchés moins souvent</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often, small ones not at all</source>
      <translation>Occupé : nouveaux visages cherchés moins souvent, les petits pas du tout</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Lire</translation>
    </message>
    <message>
      <source>Checking light, sharpness and size</source>
      <translation>Vérifier la lumière, la netteté et la taille</translation>
    </message>
    <message>
      <source>Drawing the picture in the window</source>
      <translation>Dessiner l’image dans la fenêtre</translation>
    </message>
    <message>
      <source>Encode</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>Finding eyes, nose and mouth</source>
      <translation>Trouver les yeux, le nez et la bouche</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Suivre</translation>
    </message>
    <message>
      <source>Following the faces that are known already</source>
      <translation>Suivre les visages déjà connus</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Vivant</translation>
    </message>
    <message>
      <source>Looking for new faces in the whole picture</source>
      <translation>Chercher de nouveaux visages dans toute l’image</translation>
    </message>
    <message>
      <source>Looking for the closest of the people enrolled</source>
      <translation>Chercher la personne inscrite la plus proche</translation>
    </message>
    <message>
      <source>Nothing is being analyzed.</source>
      <translation>Rien n’est analysé.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Dessiner</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualité</translation>
    </message>
    <message>
      <source>Reading a picture from the source</source>
      <translation>Lire une image de la source</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Balayer</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Telling a living face from a picture</source>
      <translation>Distinguer un visage vivant d’une image</translation>
    </message>
    <message>
      <source>Turning faces into numbers that can be compared</source>
      <translation>Transformer les visages en nombres comparables</translation>
    </message>
    <message>
      <source>{frames:.0f} pictures and {analyses:.0f} analyses a second · new faces every {every} s, from {px} {px:pixel|pixels} on</source>
      <translation>{frames:.0f} images et {analyses:.0f} analyses par seconde · nouveaux visages toutes les {every} s, à partir de {px} {px:pixel|pixels}</translation>
    </message>
  </context>
  <context>
    <name>train</name>
    <message>
      <source>A quarter of an hour. Rarely better.</source>
      <translation>Un quart d’heure. Presque jamais meilleur.</translation>
    </message>
    <message>
      <source>A quarter of an hour; a graphics card helps.</source>
      <translation>Un quart d’heure ; une carte graphique aide.</translation>
    </message>
    <message>
      <source>A small network that knows no face yet: watch it learn.</source>
      <translation>Un petit réseau qui ne connaît aucun visage, pour le voir apprendre.</translation>
    </message>
    <message>
      <source>A small projection</source>
      <translation>Une petite projection</translation>
    </message>
    <message>
      <source>Adds a small layer; the encoder stays as it is.</source>
      <translation>Ajoute une petite couche ; l’encodeur reste tel quel.</translation>
    </message>
    <message>
      <source>All that are still violated</source>
      <translation>Tous ceux non encore respectés</translation>
    </message>
    <message>
      <source>Area under the ROC</source>
      <translation>Aire sous la courbe ROC</translation>
    </message>
    <message>
      <source>Changes everything, a little. Needs hundreds of people.</source>
      <translation>Change tout, un peu. Demande des centaines de personnes.</translation>
    </message>
    <message>
      <source>Changes the encoder where it forms its answer.</source>
      <translation>Change l’encodeur là où il forme sa réponse.</translation>
    </message>
    <message>
      <source>Compared on {people:,} {people:person|people} nobody trained on.</source>
      <translation>Comparé sur {people:,} {people:personne|personnes} hors entraînement.</translation>
    </message>
    <message>
      <source>Equal error rate</source>
      <translation>Taux d’égale erreur</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>À partir de zéro</translation>
    </message>
    <message>
      <source>Minutes.</source>
      <translation>Quelques minutes.</translation>
    </message>
    <message>
      <source>Missed at FMR {rate}</source>
      <translation>Manquées à FMR {rate}</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {before:.2f} % of the pairs of one person were missed before, and {after:.2f} % now.</source>
      <translation>Sur {people:,} {people:personne|personnes} hors entraînement, {before:.2f} % des paires d’une même personne étaient manquées avant, {after:.2f} % maintenant.</translation>
    </message>
    <message>
      <source>Random ones, to compare</source>
      <translation>Au hasard, pour comparer</translation>
    </message>
    <message>
      <source>Seconds on any computer. Begin with this.</source>
      <translation>Quelques secondes sur tout ordinateur. Commencez par là.</translation>
    </message>
    <message>
      <source>Semi-hard ones (FaceNet)</source>
      <translation>Les semi-difficiles (FaceNet)</translation>
    </message>
    <message>
      <source>The difference could be luck.</source>
      <translation>La différence peut être due au hasard.</translation>
    </message>
    <message>
      <source>The hardest of each batch</source>
      <translation>Les plus difficiles de chaque lot</translation>
    </message>
    <message>
      <source>The last stage</source>
      <translation>Le dernier étage</translation>
    </message>
    <message>
      <source>The whole network</source>
      <translation>Le réseau entier</translation>
    </message>
    <message>
      <source>What speaks against it is said below.</source>
      <translation>Ce qui s’y oppose est dit plus bas.</translation>
    </message>
    <message>
      <source>{base} is trained, {other} stays as it is beside it, and the two together are compared. A network from scratch stands alone.</source>
      <translation>{base} est entraîné, {other} reste à côté tel quel, et les deux sont comparés ensemble. Un réseau parti de zéro reste seul.</translation>
    </message>
    <message>
      <source>{gain:+.2f} points ({low:+.2f} to {high:+.2f})</source>
      <translation>{gain:+.2f} points ({low:+.2f} à {high:+.2f})</translation>
    </message>
    <message>
      <source>{kind}, beside {other}</source>
      <translation>{kind}, à côté de {other}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} %</source>
      <translation>{low:.2f} à {high:.2f} %</translation>
    </message>
    <message>
      <source>{people:,} {people:person|people}, {several:,} with two pictures or more</source>
      <translation>{people:,} {people:personne|personnes}, {several:,} avec deux photos ou plus</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g} %</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f} %</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} {used:is|are} used, {each:.1f} of each person</source>
      <translation>{used:,} {used:photo utilisée|photos utilisées} sur {pictures:,}, {each:.1f} par personne</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>De plus près ou mieux éclairé, on pourrait trancher.</translation>
    </message>
    <message>
      <source>A liveness check would decide.</source>
      <translation>Un test du vivant trancherait.</translation>
    </message>
    <message>
      <source>A photo is not enough</source>
      <translation>Une photo ne suffit pas</translation>
    </message>
    <message>
      <source>A recording is not enough</source>
      <translation>Un enregistrement ne suffit pas</translation>
    </message>
    <message>
      <source>Another face passed the liveness check.</source>
      <translation>Un autre visage a réussi le test du vivant.</translation>
    </message>
    <message>
      <source>Checking that this is a living face.</source>
      <translation>Vérification qu’il s’agit d’un visage vivant.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Vérification…</translation>
    </message>
    <message>
      <source>Choose a name</source>
      <translation>Choisissez un nom</translation>
    </message>
    <message>
      <source>Compared with {n:,} {n:picture|pictures} of {name}.</source>
      <translation>Comparé à {n:,} {n:photo|photos} de {name}.</translation>
    </message>
    <message>
      <source>Decided at once.</source>
      <translation>Décidé aussitôt.</translation>
    </message>
    <message>
      <source>Decided from one photo.</source>
      <translation>Décidé d’après une photo.</translation>
    </message>
    <message>
      <source>Decided in {s:.1f} s from {n} {n:look|looks}.</source>
      <translation>Décidé en {s:.1f} s d’après {n} {n:regard|regards}.</translation>
    </message>
    <message>
      <source>Enroll somebody first, then their claim can be checked.</source>
      <translation>Inscrivez d’abord quelqu’un, son identité pourra alors être vérifiée.</translation>
    </message>
    <message>
      <source>Enter takes the one suggested.</source>
      <translation>Entrée prend la suggestion.</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <source>Go on typing, or pick a name from the list.</source>
      <translation>Continuez à saisir, ou choisissez un nom dans la liste.</translation>
    </message>
    <message>
      <source>Is this a living face?</source>
      <translation>Est-ce un visage vivant ?</translation>
    </message>
    <message>
      <source>Liveness cannot be checked</source>
      <translation>Détection du vivant impossible</translation>
    </message>
    <message>
      <source>Liveness is required: look at the camera.</source>
      <translation>Un visage vivant est exigé : regardez la caméra.</translation>
    </message>
    <message>
      <source>Look at a camera.</source>
      <translation>Regardez une caméra.</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Regardez la caméra</translation>
    </message>
    <message>
      <source>No face in the photo</source>
      <translation>Aucun visage sur la photo</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>Non, c’est quelqu’un d’autre</translation>
    </message>
    <message>
      <source>Nobody has that name</source>
      <translation>Personne ne porte ce nom</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
      <source>Nobody is in view.</source>
      <translation>Personne à l’image.</translation>
    </message>
    <message>
      <source>Only somebody in front of the camera is checked.</source>
      <translation>Seule une personne devant la caméra est vérifiée.</translation>
    </message>
    <message>
      <source>Only the person who is checked may be in view.</source>
      <translation>Seule la personne vérifiée doit être à l’image.</translation>
    </message>
    <message>
      <source>Partly outside the picture</source>
      <translation>En partie hors de l’image</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>Play again, or use a photo.</source>
      <translation>Relisez, ou prenez une photo.</translation>
    </message>
    <message>
      <source>Plug one in, or use a photo.</source>
      <translation>Branchez-en une ou utilisez une photo.</translation>
    </message>
    <message>
      <source>Resume, or use a photo.</source>
      <translation>Reprenez, ou prenez une photo.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Score {score:.2f}, il faut {needs:.2f}.</translation>
    </message>
    <message>
      <source>See how it is spelled, or show everybody.</source>
      <translation>Vérifiez l’orthographe, ou affichez tout le monde.</translation>
    </message>
    <message>
      <source>The camera is being opened.</source>
      <translation>Ouverture de la caméra.</translation>
    </message>
    <message>
      <source>The face is covered</source>
      <translation>Le visage est couvert</translation>
    </message>
    <message>
      <source>The liveness check was not passed. {why}</source>
      <translation>Le test du vivant n’a pas été réussi. {why}</translation>
    </message>
    <message>
      <source>The models are loading.</source>
      <translation>Chargement des modèles.</translation>
    </message>
    <message>
      <source>There is no camera</source>
      <translation>Il n’y a pas de caméra</translation>
    </message>
    <message>
      <source>Too blurred to tell</source>
      <translation>Trop flou pour conclure</translation>
    </message>
    <message>
      <source>Too bright to tell</source>
      <translation>Trop clair pour conclure</translation>
    </message>
    <message>
      <source>Too dark to tell</source>
      <translation>Trop sombre pour conclure</translation>
    </message>
    <message>
      <source>Too far away to tell</source>
      <translation>Trop loin pour conclure</translation>
    </message>
    <message>
      <source>Too little of the face to tell</source>
      <translation>Visage trop peu visible</translation>
    </message>
    <message>
      <source>Turned away too far</source>
      <translation>Trop tourné</translation>
    </message>
    <message>
      <source>Turned in the picture</source>
      <translation>Penché dans l’image</translation>
    </message>
    <message>
      <source>Two people in view</source>
      <translation>Deux personnes à l’image</translation>
    </message>
    <message>
      <source>Type or pick who they say they are.</source>
      <translation>Saisissez ou choisissez qui la personne dit être.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>Utilisez-en une autre.</translation>
    </message>
    <message>
      <source>Yes, it is {name}</source>
      <translation>Oui, c’est {name}</translation>
    </message>
  </context>
  <context>
    <name>wall</name>
    <message>
      <source>Drag to draw an area</source>
      <translation>Faites glisser pour tracer une zone</translation>
    </message>
    <message>
      <source>Faces outside the area are ignored</source>
      <translation>Les visages hors de la zone sont ignorés</translation>
    </message>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Préparation de la reconnaissance…</translation>
    </message>
    <message>
      <source>No picture since {time}</source>
      <translation>Pas d’image depuis {time}</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>Ouverture de {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pause</translation>
    </message>
    <message>
      <source>no picture, the others go on</source>
      <translation>pas d’image, les autres continuent</translation>
    </message>
    <message>
      <source>{fps:.0f} analyzed a second</source>
      <translation>{fps:.0f} analysées par seconde</translation>
    </message>
    <message>
      <source>{fps:.0f} fps</source>
      <translation>{fps:.0f} ips</translation>
    </message>
    <message>
      <source>{problem} FaceGUI keeps trying.</source>
      <translation>{problem} FaceGUI réessaie automatiquement.</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>A name needs a living face, and that cannot be checked.</source>
      <translation>Un nom exige un visage vivant, et cela ne peut pas être vérifié.</translation>
    </message>
    <message>
      <source>Closest of {people:,} {people:person|people}: {score}, needs {needs:.2f}.</source>
      <translation>Au plus proche de {people:,} {people:personne|personnes} : {score}, il faut {needs:.2f}.</translation>
    </message>
    <message>
      <source>Closest {score}, needs {needs:.2f}</source>
      <translation>Au plus proche {score}, il faut {needs:.2f}</translation>
    </message>
    <message>
      <source>Compared with {name}: {score}, needs {needs:.2f}.</source>
      <translation>Comparé à {name} : {score}, il faut {needs:.2f}.</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Expiré</translation>
    </message>
    <message>
      <source>In view for {m:.0f} min.</source>
      <translation>À l’image depuis {m:.0f} min.</translation>
    </message>
    <message>
      <source>In view for {s:.0f} s.</source>
      <translation>À l’image depuis {s:.0f} s.</translation>
    </message>
    <message>
      <source>Looking once more</source>
      <translation>Encore un regard</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>Ensuite {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Personne n’est encore inscrit</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un instant</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Score {score:.2f}, il faut {needs:.2f}</translation>
    </message>
    <message>
      <source>This looks like a photo</source>
      <translation>On dirait une photo</translation>
    </message>
    <message>
      <source>{name} and {other} are too much alike to tell: {lead:.2f} apart.</source>
      <translation>{name} et {other} se ressemblent trop : {lead:.2f} d’écart.</translation>
    </message>
    <message>
      <source>{score}.</source>
      <translation>{score}.</translation>
    </message>
  </context>
</TS>
