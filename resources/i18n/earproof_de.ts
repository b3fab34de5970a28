<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Earproof</source>
        <translation>Über Earproof</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Running from source, not installed</source>
        <translation>Läuft aus dem Quelltext, nicht installiert</translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles.
Everything runs on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation>Transkripte mit dem Ohr korrigieren und Untertitel exportieren.
Alles läuft auf diesem Computer; nichts wird irgendwohin gesendet.

Freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
</context>
<context>
    <name>AccessibilityAnnouncer</name>
    <message>
        <source>{speaker}, turn {turn}, segment {at}, {time}</source>
        <translation>{speaker}, Redebeitrag {turn}, Segment {at}, {time}</translation>
    </message>
    <message>
        <source>Segment {at}, {speaker}, {time}</source>
        <translation>Segment {at}, {speaker}, {time}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Seitenleisten</translation>
    </message>
</context>
<context>
    <name>AccessibleRows</name>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>{name}: change speaker</source>
        <translation>{name}: Sprecher ändern</translation>
    </message>
    <message>
        <source>Play {time}: {text}</source>
        <translation>{time} abspielen: {text}</translation>
    </message>
    <message>
        <source>unintelligible</source>
        <translation>unverständlich</translation>
    </message>
    <message>
        <source>Play missing speech {time}: {text}</source>
        <translation>Fehlende Sprache {time} abspielen: {text}</translation>
    </message>
</context>
<context>
    <name>AlignmentBar</name>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} wird abgeglichen</translation>
    </message>
    <message>
        <source>Alignment progress</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
</context>
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation>
            <numerusform>„{wrong}“ ist jetzt „{right}“. %Ln weitere Stelle hat vielleicht denselben Fehler.</numerusform>
            <numerusform>„{wrong}“ ist jetzt „{right}“. %Ln weitere Stellen haben vielleicht denselben Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Fix all similar</source>
        <translation>Alle ähnlichen korrigieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln Stelle korrigiert.</numerusform>
            <numerusform>%Ln Stellen korrigiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archives</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Align a folder…</source>
        <translation>Ordner abgleichen…</translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation>Archiv zeigen</translation>
    </message>
    <message>
        <source>Aligning folder: {done} of {count}</source>
        <translation>Ordner wird abgeglichen: {done} von {count}</translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Only one folder is aligned at a time. Cancel this one first.</source>
        <translation>Es wird nur ein Ordner auf einmal abgeglichen. Brechen Sie diesen zuerst ab.</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Choose the folder again later to continue.</source>
        <translation>„{name}“ wird noch abgeglichen. Wählen Sie den Ordner später erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Earproof schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Weiter abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation>
            <numerusform>%Ln Aufnahme fertig</numerusform>
            <numerusform>%Ln Aufnahmen fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is aligned</source>
        <translation>{name} ist abgeglichen</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Align a folder</source>
        <translation>Ordner abgleichen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Save in</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Earproof pairs recordings with transcripts by name, aligns them, and reports which transcripts to check.</source>
        <translation>Earproof ordnet Aufnahmen und Transkripte nach Namen einander zu, gleicht sie ab und berichtet, welche Transkripte zu prüfen sind.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner</numerusform>
            <numerusform>%Ln Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} aligned</source>
        <translation>{folder} abgeglichen</translation>
    </message>
    <message>
        <source>Nothing but projects</source>
        <translation>Nur Projekte</translation>
    </message>
    <message>
        <source>Export: {formats}</source>
        <translation>Export: {formats}</translation>
    </message>
    <message>
        <source>Folder with recordings</source>
        <translation>Ordner mit Aufnahmen</translation>
    </message>
    <message>
        <source>Choose where to save the results.</source>
        <translation>Wählen Sie, wo die Ergebnisse gespeichert werden.</translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder.</source>
        <translation>„{name}“ ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” contains the recordings. Choose another folder.</source>
        <translation>„{name}“ enthält die Aufnahmen. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Fehlender Text</translation>
    </message>
    <message>
        <source>Worst minute</source>
        <translation>Schlimmste Minute</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Worst minutes, with doubtful or missing words: {minutes}</source>
        <translation>Schlimmste Minuten, mit zweifelhaften oder fehlenden Wörtern: {minutes}</translation>
    </message>
    <message>
        <source>Aligning {percent}</source>
        <translation>Abgleich {percent}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fehlgeschlagen: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation>
            <numerusform>%Ln zweifelhaftes oder fehlendes Wort in dieser Minute</numerusform>
            <numerusform>%Ln zweifelhafte oder fehlende Wörter in dieser Minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive progress</source>
        <translation>Fortschritt des Archivs</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finish the recordings being aligned, then stop</source>
        <translation>Die laufenden Aufnahmen fertigstellen, dann anhalten</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Return opens the project at its worst minute</source>
        <translation>Die Eingabetaste öffnet das Projekt an seiner schlimmsten Minute</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the project at its worst minute (Return)</source>
        <translation>Das Projekt an seiner schlimmsten Minute öffnen (Eingabetaste)</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Trotzdem abgleichen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation>Den Bericht im Browser öffnen</translation>
    </message>
    <message>
        <source>{name} – archive – Earproof</source>
        <translation>{name} – Archiv – Earproof</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} wird abgeglichen</translation>
    </message>
    <message>
        <source>Pausing after the recordings being aligned…</source>
        <translation>Pause nach den laufenden Aufnahmen…</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln fertig</numerusform>
            <numerusform>%Ln fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMover</name>
    <message>
        <source>Start of “{text}” at {time}</source>
        <translation>Anfang von „{text}“ bei {time}</translation>
    </message>
    <message>
        <source>End of “{text}” at {time}</source>
        <translation>Ende von „{text}“ bei {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” starts at {time}</source>
        <translation>Segment „{text}“ beginnt bei {time}</translation>
    </message>
    <message>
        <source>Segment “{text}” ends at {time}</source>
        <translation>Segment „{text}“ endet bei {time}</translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation>
            <numerusform>%Ln Stelle eingefügt.</numerusform>
            <numerusform>%Ln Stellen eingefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Durch „{text}“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>recognized as “{heard}”</source>
        <translation>erkannt als „{heard}“</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>{state}, left out of clean exports</source>
        <translation>{state}, in bereinigten Exporten weggelassen</translation>
    </message>
    <message>
        <source>{state}, times locked</source>
        <translation>{state}, Zeiten gesperrt</translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Note by {name}: {text}</source>
        <translation>Notiz von {name}: {text}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>edited by you; matches the audio</source>
        <translation>von Ihnen geändert; passt zum Ton</translation>
    </message>
    <message>
        <source>edited by you; can’t be told from the audio</source>
        <translation>von Ihnen geändert; am Ton nicht zu entscheiden</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio</source>
        <translation>von Ihnen geändert; passt nicht zum Ton</translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>von Ihnen geändert; passt nicht zum Ton, erkannt als „{heard}“</translation>
    </message>
    <message>
        <source>recognized, not checked against a text</source>
        <translation>erkannt, mit keinem Text verglichen</translation>
    </message>
    <message>
        <source>recognized, not checked against a text, {percent} % sure</source>
        <translation>erkannt, mit keinem Text verglichen, {percent} % sicher</translation>
    </message>
    <message>
        <source>recognized as written</source>
        <translation>erkannt wie geschrieben</translation>
    </message>
    <message>
        <source>recognized as written, {percent} % sure</source>
        <translation>erkannt wie geschrieben, {percent} % sicher</translation>
    </message>
    <message>
        <source>Recognized: “{heard}”</source>
        <translation>Erkannt: „{heard}“</translation>
    </message>
    <message>
        <source>Not recognized in the recording</source>
        <translation>In der Aufnahme nicht erkannt</translation>
    </message>
    <message>
        <source>Edited by you; matches the audio</source>
        <translation>Von Ihnen geändert; passt zum Ton</translation>
    </message>
    <message>
        <source>Edited by you; can’t be told from the audio</source>
        <translation>Von Ihnen geändert; am Ton nicht zu entscheiden</translation>
    </message>
    <message>
        <source>Edited by you; keeps the time of the words it replaced</source>
        <translation>Von Ihnen geändert; behält die Zeit der ersetzten Wörter</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio</source>
        <translation>Von Ihnen geändert; passt nicht zum Ton</translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation>Von Ihnen geändert; passt nicht zum Ton, erkannt als „{heard}“</translation>
    </message>
    <message>
        <source>Times locked</source>
        <translation>Zeiten gesperrt</translation>
    </message>
    <message>
        <source>Left out of clean exports</source>
        <translation>In bereinigten Exporten weggelassen</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out of clean exports; it stays in the text</source>
        <translation>In bereinigten Exporten weggelassen; im Text bleibt es stehen</translation>
    </message>
    <message>
        <source>Kept in clean exports</source>
        <translation>In bereinigten Exporten behalten</translation>
    </message>
    <message>
        <source>The list of words to leave out applies again</source>
        <translation>Die Liste der weggelassenen Wörter gilt wieder</translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save audio of this segment</source>
        <translation>Ton dieses Segments speichern</translation>
    </message>
    <message>
        <source>Audio ({endings})</source>
        <translation>Ton ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation>
            <numerusform>%Ln Ausschnitt in {path} gespeichert</numerusform>
            <numerusform>%Ln Ausschnitte in {path} gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation>{path} gibt es bereits.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>{name} clips</source>
        <translation>{name} Ausschnitte</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Save clips with text</source>
        <translation>Ausschnitte mit Text speichern</translation>
    </message>
    <message>
        <source>Clips saved</source>
        <translation>Gespeicherte Ausschnitte</translation>
    </message>
    <message>
        <source>WAV (lossless)</source>
        <translation>WAV (verlustfrei)</translation>
    </message>
    <message>
        <source>FLAC (lossless, half the size)</source>
        <translation>FLAC (verlustfrei, halb so groß)</translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation>Ogg Vorbis (klein)</translation>
    </message>
    <message>
        <source>MP3 (small)</source>
        <translation>MP3 (klein)</translation>
    </message>
    <message>
        <source>Bleeped</source>
        <translation>Durch einen Piepton ersetzen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save clips from</source>
        <translation>Ausschnitte speichern von</translation>
    </message>
    <message>
        <source>Other speakers’ words</source>
        <translation>Worte der anderen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation>Ausschnitte speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The selected words, one clip</source>
        <translation>Die ausgewählten Wörter, ein Ausschnitt</translation>
    </message>
    <message>
        <source>The selected segments, one clip each</source>
        <translation>Die ausgewählten Segmente, je ein Ausschnitt</translation>
    </message>
    <message>
        <source>This segment</source>
        <translation>Dieses Segment</translation>
    </message>
    <message>
        <source>All segments of {speaker}</source>
        <translation>Alle Segmente von {speaker}</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Alle Segmente</translation>
    </message>
    <message>
        <source>All turns of {speaker}</source>
        <translation>Alle Redebeiträge von {speaker}</translation>
    </message>
    <message>
        <source>All turns of {speaker}, in one file</source>
        <translation>Alle Redebeiträge von {speaker}, in einer Datei</translation>
    </message>
    <message>
        <source>Enter a folder name.</source>
        <translation>Geben Sie einen Ordnernamen ein.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to save here: it has no length. Choose words or segments.</source>
        <translation>Hier gibt es nichts zu speichern: Die Länge ist null. Wählen Sie Wörter oder Segmente.</translation>
    </message>
    <message>
        <source>{clips}, {length} in total, and {table} with times, speakers and text</source>
        <translation>{clips}, zusammen {length}, dazu {table} mit Zeiten, Sprechern und Text</translation>
    </message>
    <message>
        <source>Create the folder in</source>
        <translation>Ordner anlegen in</translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation>{done} von {count} Ausschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>%Ln Ausschnitt</numerusform>
            <numerusform>%Ln Ausschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Ausschnitte</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation>
            <numerusform>%Ln weitere Änderung ausgeblendet</numerusform>
            <numerusform>%Ln weitere Änderungen ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation>Sprechernamen</translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation>Fehlender Text</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>Prüfstände</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Words only ({count})</source>
        <translation>Nur Wörter ({count})</translation>
    </message>
    <message>
        <source>Show only where words changed</source>
        <translation>Nur zeigen, wo sich Wörter geändert haben</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play this change</source>
        <translation>Diese Änderung abspielen</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Go to this change in the text</source>
        <translation>Im Text zu dieser Änderung gehen</translation>
    </message>
    <message>
        <source>Copy the selection, or all differences</source>
        <translation>Die Auswahl kopieren, oder alle Unterschiede</translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation>Als Webseite exportieren…</translation>
    </message>
    <message>
        <source>Restore this segment</source>
        <translation>Dieses Segment wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alles wiederherstellen</translation>
    </message>
    <message>
        <source>From: {before}
To: {after}</source>
        <translation>Von: {before}
Zu: {after}</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>„{old}“ → „{new}“</translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>„{new}“ hinzugefügt</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>„{old}“ entfernt</translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation>Änderung {at} von {count}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Restore {count} places</source>
        <translation>{count} Stellen wiederherstellen</translation>
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
        <translation>{count} Z./s</translation>
    </message>
    <message>
        <source>{rule}: {value} instead of {limit} {unit}; {proposal}</source>
        <translation>{rule}: {value} statt {limit} {unit}; {proposal}</translation>
    </message>
</context>
<context>
    <name>DesktopServices</name>
    <message>
        <source>A folder is being aligned</source>
        <translation>Ein Ordner wird abgeglichen</translation>
    </message>
    <message>
        <source>A recording is being aligned</source>
        <translation>Eine Aufnahme wird abgeglichen</translation>
    </message>
    <message>
        <source>A recording is being played</source>
        <translation>Eine Aufnahme wird abgespielt</translation>
    </message>
    <message>
        <source>Alignment finished</source>
        <translation>Abgleich fertig</translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation>Abgleich fehlgeschlagen</translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation>Export fertig</translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Durch „{text}“ ersetzt.</translation>
    </message>
    <message>
        <source>{name} speaks here now.</source>
        <translation>Hier spricht jetzt {name}.</translation>
    </message>
    <message>
        <source>“{words}” left out.</source>
        <translation>„{words}“ weggelassen.</translation>
    </message>
    <message>
        <source>“{words}” marked as correct.</source>
        <translation>„{words}“ als richtig markiert.</translation>
    </message>
    <message>
        <source>{name} stays the speaker here.</source>
        <translation>{name} bleibt hier der Sprecher.</translation>
    </message>
    <message>
        <source>“{text}” inserted.</source>
        <translation>„{text}“ eingefügt.</translation>
    </message>
    <message>
        <source>Ignored. Ctrl+Z undoes it.</source>
        <translation>Ignoriert. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Empty segment added. Type what is said.</source>
        <translation>Leeres Segment eingefügt. Schreiben Sie, was gesagt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation>
            <numerusform>%Ln Wort eingefügt. Prüfen Sie es und wählen Sie, wer spricht.</numerusform>
            <numerusform>%Ln Wörter eingefügt. Prüfen Sie sie und wählen Sie, wer spricht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Geänderte Wörter neu ausrichten</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{action}: not available here</source>
        <translation>{action}: hier nicht möglich</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save audio of this segment…</source>
        <translation>Ton dieses Segments speichern…</translation>
    </message>
    <message>
        <source>Save clips with text…</source>
        <translation>Ausschnitte mit Text speichern…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation>
            <numerusform>%Ln Datei in {folder} gespeichert</numerusform>
            <numerusform>%Ln Dateien in {folder} gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation>{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation>Bereits vorhanden: {names}.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation>
            <numerusform>%Ln Wort mit Zeit und Zustand</numerusform>
            <numerusform>%Ln Wörter mit Zeiten und Zuständen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln Wort als Text</numerusform>
            <numerusform>%Ln Wörter als Text</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} → {name} in {where}</source>
        <translation>{what} → {name} in {where}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln Untertitel</numerusform>
            <numerusform>%Ln Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation>und {names}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>More formats…</source>
        <translation>Weitere Formate…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Earproof projects (*.earproof);;All files (*)</source>
        <translation>Earproof-Projekte (*.earproof);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>FillersDialog</name>
    <message>
        <source>Left out of clean exports</source>
        <translation>In bereinigten Exporten weggelassen</translation>
    </message>
    <message>
        <source>Words and phrases to leave out of clean exports, one per line, for all texts in this language ({code}). Repetitions and broken-off words are left out too. The text itself keeps them all.</source>
        <translation>Wörter und Wendungen, die bereinigte Exporte weglassen, je eine Zeile, für alle Texte in dieser Sprache ({code}). Wiederholungen und abgebrochene Wörter fallen ebenfalls weg. Der Text selbst behält alles.</translation>
    </message>
    <message>
        <source>Words and phrases, one per line</source>
        <translation>Wörter und Wendungen, je eine Zeile</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restores the built-in list</source>
        <translation>Stellt die mitgelieferte Liste wieder her</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Go to segment…</source>
        <translation>Gehe zu Segment…</translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation>Gehe zu Zeit…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation>Vorige Fundstelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation>Nächste Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Vorschau…</translation>
    </message>
    <message>
        <source>Shows each replacement before and after, so you can choose</source>
        <translation>Zeigt jede Ersetzung vorher und nachher, zum Auswählen</translation>
    </message>
    <message>
        <source>Select the text to search first</source>
        <translation>Wählen Sie zuerst den Text aus, in dem gesucht werden soll</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Ungültiger regulärer Ausdruck bei Zeichen {at}: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Dieser reguläre Ausdruck braucht zu lange. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, but the regular expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation>Die Ersetzung verweist auf Gruppe {name}, aber der reguläre Ausdruck hat {count} Gruppen. Schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>{count} replaced. Ctrl+Z undoes all of them.</source>
        <translation>{count} ersetzt. Strg+Z macht alle rückgängig.</translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation>bisher {count}…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No segments</source>
        <translation>Keine Segmente</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Preview replacements</source>
        <translation>Ersetzungen in der Vorschau</translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Use $1, $2 in the replacement for groups and $&amp; for the whole match</source>
        <translation>In der Ersetzung stehen $1, $2 für Gruppen und $&amp; für den ganzen Treffer</translation>
    </message>
    <message>
        <source>Searches only the selected text</source>
        <translation>Sucht nur im ausgewählten Text</translation>
    </message>
    <message>
        <source>Search this speaker’s words</source>
        <translation>In den Worten dieser Person suchen</translation>
    </message>
    <message>
        <source>Searches only this speaker’s words</source>
        <translation>Sucht nur in den Worten dieser Person</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Don’t show the first steps again</source>
        <translation>Die ersten Schritte nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation>Erste Schritte ausblenden</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>1. Click a time to play its segment</source>
        <translation>1. Auf eine Zeit klicken: Segment abspielen</translation>
    </message>
    <message>
        <source>2. {next}, then {take}: correct a doubtful place</source>
        <translation>2. {next}, dann {take}: zweifelhafte Stelle korrigieren</translation>
    </message>
    <message>
        <source>3. {keys}: export</source>
        <translation>3. {keys}: exportieren</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation>{step}: erledigt</translation>
    </message>
    <message>
        <source>First steps done. Find more in the Help menu.</source>
        <translation>Erste Schritte erledigt. Mehr steht im Menü Hilfe.</translation>
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
        <translation>{keys}: alles wieder zeigen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Export in more formats</source>
        <translation>In weiteren Formaten exportieren</translation>
    </message>
    <message>
        <source>Export each recording</source>
        <translation>Jede Aufnahme exportieren</translation>
    </message>
    <message>
        <source>They are saved beside the first file under the same name: all of them or none.</source>
        <translation>Sie werden unter demselben Namen neben der ersten Datei gespeichert: alle oder keine.</translation>
    </message>
    <message>
        <source>They are saved beside each project under the same name.</source>
        <translation>Sie werden neben jedem Projekt unter demselben Namen gespeichert.</translation>
    </message>
    <message>
        <source>More formats</source>
        <translation>Weitere Formate</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Video im Vollbild</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation>Alle ähnlichen korrigieren…</translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation>Glossar…</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>Alle meine Projekte</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Terms for</source>
        <translation>Begriffe für</translation>
    </message>
    <message>
        <source>Recognized or written as</source>
        <translation>Erkannt oder geschrieben als</translation>
    </message>
    <message>
        <source>Names and terms, spelled correctly. Words that sound like one are offered for review; nothing changes automatically. Separate several misspellings of a term with “;”.</source>
        <translation>Namen und Begriffe in richtiger Schreibung. Wörter, die ähnlich klingen, werden zum Prüfen angeboten; nichts ändert sich von selbst. Mehrere falsche Schreibungen eines Begriffs trennt „;“.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Text (*.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>Begriffe importieren</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Begriffe exportieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>GoToSegmentDialog</name>
    <message>
        <source>Go to segment</source>
        <translation>Gehe zu Segment</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number, 1 to {count}:</source>
        <translation>Nummer, 1 bis {count}:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is no segment “{text}”. Enter a number from 1 to {count}.</source>
        <translation>Ein Segment „{text}“ gibt es nicht. Geben Sie eine Nummer von 1 bis {count} ein.</translation>
    </message>
</context>
<context>
    <name>GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation>Gehe zu Zeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time as m:ss or h:mm:ss, or seconds:</source>
        <translation>Zeit als m:ss oder h:mm:ss, oder Sekunden:</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
</context>
<context>
    <name>GuidanceActions</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Earproof help</source>
        <translation>Hilfe zu Earproof</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Check for a newer version…</source>
        <translation>Nach einer neueren Version suchen …</translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation>Zeiten und Sprecher</translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit set the speaker of the turn</source>
        <translation>F5 spielt das Segment ab, Alt und eine Ziffer legen den Sprecher des Redebeitrags fest</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Play this segment (F5)</source>
        <translation>Dieses Segment abspielen (F5)</translation>
    </message>
    <message>
        <source>Checked by {name}, {time}</source>
        <translation>Geprüft von {name}, {time}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>Click to change speaker; drag to select turns</source>
        <translation>Klicken, um den Sprecher zu ändern; ziehen, um Redebeiträge auszuwählen</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search all commands…</source>
        <translation>Alle Befehle durchsuchen…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Earproof</source>
        <translation>Über Earproof</translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Earproof help</source>
        <translation>Hilfe zu Earproof</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>All shortcuts are on the shortcuts page ({keys}).</source>
        <translation>Alle Tastenkürzel stehen auf ihrer eigenen Seite ({keys}).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation>
            <numerusform>%Ln Seite gefunden</numerusform>
            <numerusform>%Ln Seiten gefunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation>Diese Version benennen…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source> (current text)</source>
        <translation> (jetziger Text)</translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation>Als Webseite exportieren</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>Changes save automatically. Name this version to find it again:</source>
        <translation>Änderungen werden automatisch gespeichert. Mit einem Namen finden Sie diese Version wieder:</translation>
    </message>
    <message>
        <source>Version “{name}” saved</source>
        <translation>Version „{name}“ gespeichert</translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>{label}. Ctrl+Z undoes it.</source>
        <translation>{label}. Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Änderungen in {name}</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Compare the text before and after (Return)</source>
        <translation>Den Text davor und danach vergleichen (Eingabe)</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit dem jetzigen Text vergleichen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an entry, or two to compare.</source>
        <translation>Wählen Sie einen Eintrag aus, oder zwei zum Vergleichen.</translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>Restore this state as a new revision</source>
        <translation>Diesen Stand als neue Revision wiederherstellen</translation>
    </message>
    <message>
        <source>Aligned with {engine}</source>
        <translation>Abgeglichen mit {engine}</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation>und {count} frühere</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation>
            <numerusform>%Ln rückgängig gemachte Änderung nicht gezeigt</numerusform>
            <numerusform>%Ln rückgängig gemachte Änderungen nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation>„{new}“ hinzugefügt</translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation>„{old}“ entfernt</translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation>„{old}“ → „{new}“</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Beide vergleichen</translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>Restart Earproof to switch the language.</source>
        <translation>Starten Sie Earproof neu, um die Sprache zu wechseln.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation>Stille überspringen</translation>
    </message>
    <message>
        <source>Play only this speaker</source>
        <translation>Nur diesen Sprecher abspielen</translation>
    </message>
    <message>
        <source>Pause while I type</source>
        <translation>Beim Tippen anhalten</translation>
    </message>
    <message>
        <source>Play only {speaker}</source>
        <translation>Nur {speaker} abspielen</translation>
    </message>
    <message>
        <source>Click a word to play it</source>
        <translation>Klick auf ein Wort spielt es ab</translation>
    </message>
    <message>
        <source>Play doubtful words on F8</source>
        <translation>Zweifelhafte Wörter mit F8 abspielen</translation>
    </message>
    <message>
        <source>Go to playhead</source>
        <translation>Zur Abspielposition gehen</translation>
    </message>
    <message>
        <source>Playback settings…</source>
        <translation>Wiedergabe-Einstellungen…</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Der Abspielposition folgen</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Playback settings</source>
        <translation>Wiedergabe-Einstellungen</translation>
    </message>
    <message>
        <source>Shortcuts and foot pedal…</source>
        <translation>Tastenkürzel und Fußschalter…</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Audio device</source>
        <translation>Audiogerät</translation>
    </message>
    <message>
        <source>Speakers to play</source>
        <translation>Abzuspielende Sprecher</translation>
    </message>
    <message>
        <source>Skip and resume</source>
        <translation>Springen und Fortsetzen</translation>
    </message>
    <message>
        <source>Skip back and forward by</source>
        <translation>Vor und zurück um</translation>
    </message>
    <message>
        <source>Rewind on resume</source>
        <translation>Beim Fortsetzen zurückspulen</translation>
    </message>
    <message>
        <source>Pause between loops</source>
        <translation>Pause zwischen zwei Schleifen</translation>
    </message>
    <message>
        <source>Resume after typing</source>
        <translation>Nach dem Tippen fortsetzen nach</translation>
    </message>
    <message>
        <source>Text and playback</source>
        <translation>Text und Wiedergabe</translation>
    </message>
    <message>
        <source>Play the start of a turn when going there</source>
        <translation>Beim Sprung zu einem Redebeitrag anspielen</translation>
    </message>
    <message>
        <source>Context played around a place</source>
        <translation>Um eine Stelle herum mit abspielen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>System: {device}</source>
        <translation>System: {device}</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation>{device} (nicht angeschlossen)</translation>
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
        <translation>Die Aufnahme „{name}“ wurde nicht gefunden. Sie können den Text bearbeiten. Um sie abzuspielen, suchen Sie die Datei.</translation>
    </message>
    <message>
        <source>of this project</source>
        <translation>dieses Projekts</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Aufnahme suchen…</translation>
    </message>
    <message>
        <source>“{name}” was found as “{found}”</source>
        <translation>„{name}“ wurde als „{found}“ gefunden</translation>
    </message>
    <message>
        <source>“{name}” has changed since it was aligned. Times may be off.</source>
        <translation>„{name}“ hat sich seit dem Abgleich geändert. Die Zeiten passen vielleicht nicht.</translation>
    </message>
    <message>
        <source>“{name}” isn’t the recording of this project. Words may play at the wrong time.</source>
        <translation>„{name}“ ist nicht die Aufnahme dieses Projekts. Wörter werden vielleicht zur falschen Zeit abgespielt.</translation>
    </message>
    <message>
        <source>Different recording</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Aufnahmen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <source>Playing {path}</source>
        <translation>{path} wird wiedergegeben</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation>Sp&amp;recher</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation>Namen zusammenführen</translation>
    </message>
    <message>
        <source>This speaker</source>
        <translation>Dieser Sprecher</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>{segments} will be renamed to {name}</source>
        <translation>{segments} auf den Namen {name}</translation>
    </message>
    <message>
        <source>Choose two different names</source>
        <translation>Zwei verschiedene Namen wählen</translation>
    </message>
</context>
<context>
    <name>MissingSpeechBands</name>
    <message>
        <source>Unintelligible speech</source>
        <translation>Unverständliches</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Fehlender Text bei {time}</translation>
    </message>
    <message>
        <source>Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.</source>
        <translation>Klicken zum Abspielen. Strg+Eingabe fügt es als Text ein, Strg+Entf ignoriert es.</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>„{heard}“</translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Skipping silences</source>
        <translation>Stille wird übersprungen</translation>
    </message>
    <message>
        <source>Silences are skipped. Click to play everything.</source>
        <translation>Stille wird übersprungen. Klicken, um alles abzuspielen.</translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Nur {speaker}</translation>
    </message>
    <message>
        <source>Only {speaker} is played. Click to play everyone.</source>
        <translation>Nur {speaker} wird abgespielt. Klicken, um alle abzuspielen.</translation>
    </message>
    <message>
        <source>Resumes after typing</source>
        <translation>Setzt nach dem Tippen fort</translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation>Andere Sprachen…</translation>
    </message>
    <message>
        <source>The selected model knows only English</source>
        <translation>Das gewählte Modell kann nur Englisch</translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation>Mehrsprachig (base): herunterladen…</translation>
    </message>
    <message>
        <source>English, less accurate (pocketsphinx)</source>
        <translation>Englisch, weniger genau (pocketsphinx)</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>More models…</source>
        <translation>Weitere Modelle …</translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Ordner mit einem Whisper-Modell</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation>Mehrsprachiges Modell</translation>
    </message>
    <message>
        <source>The “base” model knows about 100 languages; the built-in one knows only English. Transcribing English from scratch, it makes about a fifth fewer errors and takes about three times as long.</source>
        <translation>Das Modell „base“ kann etwa 100 Sprachen; das eingebaute nur Englisch. Beim Transkribieren von Englisch macht es etwa ein Fünftel weniger Fehler und braucht etwa dreimal so lange.</translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index. None of your data is sent. On disk: {disk} MB.</source>
        <translation>Download: {download} MB, einmalig, vom Python Package Index. Es werden keine Ihrer Daten gesendet. Auf der Festplatte: {disk} MB.</translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>About 100</source>
        <translation>Etwa 100</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory.</source>
        <translation>Braucht {size} GB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Needs {size} GB of memory: more than is free.</source>
        <translation>Braucht {size} GB Arbeitsspeicher: mehr, als frei ist.</translation>
    </message>
    <message>
        <source>{count} MB are downloaded already.</source>
        <translation>{count} MB sind schon heruntergeladen.</translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation>In {folder}.</translation>
    </message>
    <message>
        <source>Source: {source}. Licence: {licence}.</source>
        <translation>Quelle: {source}. Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation>Nicht gemessen</translation>
    </message>
    <message>
        <source>{number} × real time</source>
        <translation>{number} × Echtzeit</translation>
    </message>
    <message>
        <source>About {number} × real time</source>
        <translation>Etwa {number} × Echtzeit</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation>Download angehalten</translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation>Nicht heruntergeladen</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Tempo messen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Use model in folder…</source>
        <translation>Modell in Ordner verwenden …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copy from folder</source>
        <translation>Aus Ordner kopieren</translation>
    </message>
    <message>
        <source>None (download)</source>
        <translation>Keiner (herunterladen)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation>Download fortsetzen</translation>
    </message>
    <message>
        <source>Remove “{name}”? To use it again, you must download it again.</source>
        <translation>„{name}“ entfernen? Um es wieder zu verwenden, muss es neu heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Remove model?</source>
        <translation>Modell entfernen?</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Ordner mit einem Whisper-Modell</translation>
    </message>
    <message>
        <source>New projects use the model in {folder}.</source>
        <translation>Neue Projekte verwenden das Modell in {folder}.</translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation>Ordner mit Modellen</translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>said: “{phrase}”</source>
        <translation>gesagt: „{phrase}“</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New from recording</source>
        <translation>Neu aus Aufnahme</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Keines (von Grund auf transkribieren)</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Re-segment</source>
        <translation>Neu aufteilen</translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Earproof times every word and marks the places to check. Without a transcript, it transcribes the recording from scratch.</source>
        <translation>Earproof ordnet jedem Wort seine Zeit zu und markiert, was zu prüfen ist. Ohne Transkript wird die Aufnahme von Grund auf transkribiert.</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>„{name}“ gibt es bereits. Beim Ersetzen gehen alle Änderungen darin verloren.</translation>
    </message>
    <message>
        <source>Choose a recording.</source>
        <translation>Wählen Sie die Aufnahme.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another recording.</source>
        <translation>„{name}“ gibt es nicht. Wählen Sie eine andere Aufnahme.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another transcript, or none.</source>
        <translation>„{name}“ gibt es nicht. Wählen Sie ein anderes Transkript oder keines.</translation>
    </message>
    <message>
        <source>Choose where to save the project.</source>
        <translation>Wählen Sie, wo das Projekt gespeichert werden soll.</translation>
    </message>
    <message>
        <source>The folder “{name}” doesn’t exist. Choose another.</source>
        <translation>Den Ordner „{name}“ gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{name}” is taken by another recording in the queue. Choose another name.</source>
        <translation>„{name}“ ist von einer anderen Aufnahme der Warteschlange belegt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Transkript wählen</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation>Lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation>{track} von {count}</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Aufnahmen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transkripte ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Earproof-Projekte (*.earproof)</translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation>Gelb markieren</translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation>Grün markieren</translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation>Blau markieren</translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation>Rot markieren</translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation>Violett markieren</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Nächste Notiz</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige Notiz</translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>To add a note, put the caret on a word</source>
        <translation>Für eine Notiz den Cursor auf ein Wort setzen</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Note not saved. Your text stays in the note dialog as a draft.</source>
        <translation>Notiz nicht gespeichert. Ihr Text bleibt im Notizdialog als Entwurf.</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Notizen</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Unsaved draft</source>
        <translation>Nicht gespeicherter Entwurf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Stichwort</translation>
    </message>
    <message>
        <source>a keyword, such as “select”</source>
        <translation>ein Stichwort, etwa „O-Ton“</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoteDock</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes in this colour</source>
        <translation>Notizen in dieser Farbe</translation>
    </message>
    <message>
        <source>Notes by this person</source>
        <translation>Notizen dieser Person</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>All colours</source>
        <translation>Alle Farben</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {notes}</source>
        <translation>{listed} von {notes}</translation>
    </message>
    <message>
        <source>No notes in this colour by this person.</source>
        <translation>Keine Notizen dieser Person in dieser Farbe.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text to comment or highlight them.</source>
        <translation>Noch keine Notizen. Im Text Wörter auswählen, um sie zu kommentieren oder zu markieren.</translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
    <message>
        <source>Its words were deleted</source>
        <translation>Die Wörter dazu wurden gelöscht</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still to do in this text:</source>
        <translation>In diesem Text noch offen:</translation>
    </message>
    <message>
        <source>Still checking the text: more places may be found.</source>
        <translation>Der Text wird noch geprüft, weitere Stellen können dazukommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation>
            <numerusform>%Ln Verstoß gegen Untertitelregeln</numerusform>
            <numerusform>%Ln Verstöße gegen Untertitelregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Zeigen: {what}</translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>Change transcript</source>
        <translation>Transkript ändern</translation>
    </message>
    <message>
        <source>Transcribe recordings without a transcript</source>
        <translation>Aufnahmen ohne Transkript transkribieren</translation>
    </message>
    <message>
        <source>Return changes the transcript of the selected recordings</source>
        <translation>Die Eingabetaste ändert das Transkript der ausgewählten Aufnahmen</translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <translation>Aufnahmen und Transkripte</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Keines (von Grund auf transkribieren)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transkripte ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation>Transkript wählen</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Looking for recordings…</source>
        <translation>Aufnahmen werden gesucht…</translation>
    </message>
    <message>
        <source>No recordings found.</source>
        <translation>Keine Aufnahmen gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation>
            <numerusform>%Ln Aufnahme abzugleichen</numerusform>
            <numerusform>%Ln Aufnahmen abzugleichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation>
            <numerusform>%Ln mehrdeutig</numerusform>
            <numerusform>%Ln mehrdeutig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation>
            <numerusform>%Ln ohne Transkript</numerusform>
            <numerusform>%Ln ohne Transkript</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation>
            <numerusform>%Ln Transkript ohne Aufnahme</numerusform>
            <numerusform>%Ln Transkripte ohne Aufnahme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
    <message>
        <source>Ambiguous: {names}</source>
        <translation>Mehrdeutig: {names}</translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation>Keines (von Grund auf transkribieren)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation>Kein Transkript</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation>Kein passender Befehl.</translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>from the start</source>
        <translation>vom Anfang</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>bis zum Ende</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation>
            <numerusform>Das %Ln ausgewählte Segment</numerusform>
            <numerusform>Die %Ln ausgewählten Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Nur {speaker}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation>„{text}“ ist keine Zeit.</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation>Durchsuchen: {name}</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Edit text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation>Segment teilen</translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation>Segmente vereinen</translation>
    </message>
    <message>
        <source>Insert segment</source>
        <translation>Segment einfügen</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Delete {count} segments</source>
        <translation>{count} Segmente löschen</translation>
    </message>
    <message>
        <source>Set segment times</source>
        <translation>Zeiten des Segments setzen</translation>
    </message>
    <message>
        <source>Set word times</source>
        <translation>Zeiten des Worts setzen</translation>
    </message>
    <message>
        <source>Move word to the next segment</source>
        <translation>Wort ins nächste Segment verschieben</translation>
    </message>
    <message>
        <source>Lock times</source>
        <translation>Zeiten sperren</translation>
    </message>
    <message>
        <source>Unlock times</source>
        <translation>Zeiten entsperren</translation>
    </message>
    <message>
        <source>Move word border</source>
        <translation>Wortgrenze verschieben</translation>
    </message>
    <message>
        <source>Shift all times</source>
        <translation>Alle Zeiten verschieben</translation>
    </message>
    <message>
        <source>Shift the subtitles’ times</source>
        <translation>Zeiten der Untertitel verschieben</translation>
    </message>
    <message>
        <source>Move segment border</source>
        <translation>Segmentgrenze verschieben</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation>Wörter markieren</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Timecode einfügen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Notiz entfernen</translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation>{count} Notizen entfernen</translation>
    </message>
    <message>
        <source>Assign speaker {name}</source>
        <translation>Sprecher {name} zuweisen</translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation>Sprecher entfernen</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Redebeitrag teilen</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Redebeiträge verbinden</translation>
    </message>
    <message>
        <source>Name speakers by voice</source>
        <translation>Sprecher nach Stimmen benennen</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Unbekannte Redebeiträge nach Stimmen benennen</translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation>Sprecher {name} hinzufügen</translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation>{name} in {new} umbenennen</translation>
    </message>
    <message>
        <source>Merge {name} into {new}</source>
        <translation>{name} mit {new} vereinen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation>Revision {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore segment of revision {number}</source>
        <translation>Segment aus Revision {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Restore {count} segments of revision {number}</source>
        <translation>{count} Segmente aus Revision {number} wiederherstellen</translation>
    </message>
    <message>
        <source>Continue from a snapshot</source>
        <translation>Ab einem festgehaltenen Stand fortsetzen</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Rückgängig: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Wiederholen: {step}</translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation>Für „{word}“ bleibt zwischen diesen Zeiten kein Platz.</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>segment added</source>
        <translation>Segment hinzugefügt</translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation>Segment entfernt</translation>
    </message>
    <message>
        <source>split</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>vereint</translation>
    </message>
    <message>
        <source>split into {count}</source>
        <translation>in {count} geteilt</translation>
    </message>
    <message>
        <source>merged from {count}</source>
        <translation>aus {count} vereint</translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation>Redebeitrag geteilt oder verbunden</translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation>Sprecher „{name}“ heißt jetzt „{new}“</translation>
    </message>
    <message>
        <source>From: {text}</source>
        <translation>Von: {text}</translation>
    </message>
    <message>
        <source>To: {text}</source>
        <translation>Zu: {text}</translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation>Legende:</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>time moved</source>
        <translation>Zeit verschoben</translation>
    </message>
    <message>
        <source>split here</source>
        <translation>hier geteilt</translation>
    </message>
    <message>
        <source>merged here</source>
        <translation>hier vereint</translation>
    </message>
    <message>
        <source>1 segment unchanged</source>
        <translation>1 Segment unverändert</translation>
    </message>
    <message>
        <source>{count} segments unchanged</source>
        <translation>{count} Segmente unverändert</translation>
    </message>
    <message>
        <source>moved by up to {most} ms</source>
        <translation>um bis zu {most} ms verschoben</translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation>Sprache wird gesucht</translation>
    </message>
    <message>
        <source>Aligning words</source>
        <translation>Wörter werden ausgerichtet</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>a note, not speech</source>
        <translation>eine Anmerkung, nichts Gesprochenes</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation>klingt wie ein Name oder Fachwort</translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation>der Text nennt {name}, die Stimme klingt wie {other}</translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation>diese Zahl steht anderswo als „{other}“</translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation>klingt wie „{name}“ im Glossar</translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation>ein anderer Sprecher</translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation>SubRip-Untertitel</translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation>WebVTT-Untertitel</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>ASS subtitles</source>
        <translation>ASS-Untertitel</translation>
    </message>
    <message>
        <source>TTML subtitles (IMSC 1.1, EBU-TT-D)</source>
        <translation>TTML-Untertitel (IMSC 1.1, EBU-TT-D)</translation>
    </message>
    <message>
        <source>SBV subtitles (YouTube)</source>
        <translation>SBV-Untertitel (YouTube)</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation>Markdown-Text</translation>
    </message>
    <message>
        <source>Notes as markers (EDL)</source>
        <translation>Notizen als Marker (EDL)</translation>
    </message>
    <message>
        <source>CHAT transcript (CLAN, TalkBank)</source>
        <translation>CHAT-Transkript (CLAN, TalkBank)</translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation>EXMARaLDA-Transkription</translation>
    </message>
    <message>
        <source>Podcast transcript (JSON)</source>
        <translation>Podcast-Transkript (JSON)</translation>
    </message>
    <message>
        <source>Annotations for IIIF (JSON)</source>
        <translation>Annotationen für IIIF (JSON)</translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation>Praat-TextGrid</translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation>ELAN-Annotationen</translation>
    </message>
    <message>
        <source>Words for scoring (CTM)</source>
        <translation>Wörter zum Auswerten (CTM)</translation>
    </message>
    <message>
        <source>Speakers for scoring (RTTM)</source>
        <translation>Sprecher zum Auswerten (RTTM)</translation>
    </message>
    <message>
        <source>EBU STL subtitles</source>
        <translation>EBU-STL-Untertitel</translation>
    </message>
    <message>
        <source>Scenarist closed captions (SCC)</source>
        <translation>Scenarist Closed Captions (SCC)</translation>
    </message>
    <message>
        <source>Earproof JSON</source>
        <translation>Earproof-JSON</translation>
    </message>
    <message>
        <source>Standard (42 characters, two lines)</source>
        <translation>Standard (42 Zeichen, zwei Zeilen)</translation>
    </message>
    <message>
        <source>Netflix, English</source>
        <translation>Netflix, Englisch</translation>
    </message>
    <message>
        <source>Netflix, English, for children</source>
        <translation>Netflix, Englisch, für Kinder</translation>
    </message>
    <message>
        <source>Netflix, German</source>
        <translation>Netflix, Deutsch</translation>
    </message>
    <message>
        <source>BBC (37 characters, slower reading)</source>
        <translation>BBC (37 Zeichen, langsameres Lesen)</translation>
    </message>
    <message>
        <source>Built in, English (tiny.en)</source>
        <translation>Mitgeliefert, Englisch (tiny.en)</translation>
    </message>
    <message>
        <source>Multilingual (base), slower</source>
        <translation>Mehrsprachig (base), langsamer</translation>
    </message>
    <message>
        <source>Move word to the previous segment</source>
        <translation>Wort ins vorige Segment verschieben</translation>
    </message>
    <message>
        <source>Leave out of clean exports</source>
        <translation>In bereinigten Exporten weglassen</translation>
    </message>
    <message>
        <source>Keep in clean exports</source>
        <translation>In bereinigten Exporten behalten</translation>
    </message>
    <message>
        <source>Follow the list for clean text</source>
        <translation>Bereinigten Text nach der Liste</translation>
    </message>
    <message>
        <source>Replace with what was recognized</source>
        <translation>Durch Erkanntes ersetzen</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Durch „{text}“ ersetzen</translation>
    </message>
    <message>
        <source>Mark “{word}” as correct</source>
        <translation>„{word}“ als richtig markieren</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Fehlenden Text einfügen</translation>
    </message>
    <message>
        <source>Mark segment as checked</source>
        <translation>Segment als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark {count} segments as checked</source>
        <translation>{count} Segmente als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark segment as unchecked</source>
        <translation>Prüfung des Segments aufheben</translation>
    </message>
    <message>
        <source>Mark {count} segments as unchecked</source>
        <translation>Prüfung von {count} Segmenten aufheben</translation>
    </message>
    <message>
        <source>Ignore missing speech</source>
        <translation>Fehlenden Text ignorieren</translation>
    </message>
    <message>
        <source>Assign {name} here</source>
        <translation>Hier {name} zuweisen</translation>
    </message>
    <message>
        <source>Replace “{find}” with “{new}”</source>
        <translation>„{find}“ durch „{new}“ ersetzen</translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation>Geänderte Wörter neu ausrichten</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Merge the two instead.</source>
        <translation>Einen Sprecher namens {name} gibt es bereits. Führen Sie stattdessen die beiden zusammen.</translation>
    </message>
    <message>
        <source>“{word}” has no times to lock.</source>
        <translation>„{word}“ hat keine Zeiten, die sich sperren ließen.</translation>
    </message>
    <message>
        <source>Enter a speaker name.</source>
        <translation>Geben Sie einen Sprechernamen ein.</translation>
    </message>
    <message>
        <source>The word must stay within its segment.</source>
        <translation>Das Wort muss in seinem Segment bleiben.</translation>
    </message>
    <message>
        <source>No word of the segment lies between these times. Shift all times instead.</source>
        <translation>Zwischen diesen Zeiten liegt kein Wort des Segments. Verschieben Sie stattdessen alle Zeiten.</translation>
    </message>
    <message>
        <source>The word can’t overlap a locked neighbour.</source>
        <translation>Das Wort darf ein gesperrtes Nachbarwort nicht überlappen.</translation>
    </message>
    <message>
        <source>The segment must start before it ends, and not before the recording.</source>
        <translation>Das Segment muss vor seinem Ende anfangen und nicht vor der Aufnahme.</translation>
    </message>
    <message>
        <source>re-segmented</source>
        <translation>anders geteilt</translation>
    </message>
    <message>
        <source>timing of 1 word changed by up to {most} ms</source>
        <translation>Zeiten von 1 Wort um bis zu {most} ms geändert</translation>
    </message>
    <message>
        <source>timing of {count} words changed by up to {most} ms</source>
        <translation>Zeiten von {count} Wörtern um bis zu {most} ms geändert</translation>
    </message>
    <message>
        <source>timing changed</source>
        <translation>Zeiten geändert</translation>
    </message>
    <message>
        <source>1 word re-checked</source>
        <translation>1 Wort neu geprüft</translation>
    </message>
    <message>
        <source>{count} words re-checked</source>
        <translation>{count} Wörter neu geprüft</translation>
    </message>
    <message>
        <source>Missing speech at {time}: found</source>
        <translation>Fehlender Text bei {time}: gefunden</translation>
    </message>
    <message>
        <source>Missing speech at {time}: resolved</source>
        <translation>Fehlender Text bei {time}: erledigt</translation>
    </message>
    <message>
        <source>Missing speech at {time}: ignored</source>
        <translation>Fehlender Text bei {time}: ignoriert</translation>
    </message>
    <message>
        <source>Missing speech at {time}: changed</source>
        <translation>Fehlender Text bei {time}: geändert</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): found</source>
        <translation>Fehlender Text bei {time} („{heard}“): gefunden</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): resolved</source>
        <translation>Fehlender Text bei {time} („{heard}“): erledigt</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): ignored</source>
        <translation>Fehlender Text bei {time} („{heard}“): ignoriert</translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): changed</source>
        <translation>Fehlender Text bei {time} („{heard}“): geändert</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Keine Unterschiede.</translation>
    </message>
    <message>
        <source>Reading audio</source>
        <translation>Ton wird gelesen</translation>
    </message>
    <message>
        <source>Comparing voices</source>
        <translation>Stimmen werden verglichen</translation>
    </message>
    <message>
        <source>Recognizing speech</source>
        <translation>Sprache wird erkannt</translation>
    </message>
    <message>
        <source>approximate time</source>
        <translation>Zeit nur ungefähr</translation>
    </message>
    <message>
        <source>doesn’t sound like the word</source>
        <translation>klingt nicht wie das Wort</translation>
    </message>
    <message>
        <source>recognized differently</source>
        <translation>anders erkannt</translation>
    </message>
    <message>
        <source>edited, but doesn’t match the audio</source>
        <translation>geändert, passt aber nicht zum Ton</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>unsicher erkannt</translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation>nicht erkannt</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht überprüft</translation>
    </message>
    <message>
        <source>missing speech</source>
        <translation>fehlender Text</translation>
    </message>
    <message>
        <source>repeated word</source>
        <translation>doppeltes Wort</translation>
    </message>
    <message>
        <source>the sentence ends where speech continues</source>
        <translation>der Satz endet, wo weitergesprochen wird</translation>
    </message>
    <message>
        <source>the speaker changes mid-sentence</source>
        <translation>der Sprecher wechselt mitten im Satz</translation>
    </message>
    <message>
        <source>number written inconsistently</source>
        <translation>Zahl uneinheitlich geschrieben</translation>
    </message>
    <message>
        <source>name spelled inconsistently</source>
        <translation>Name uneinheitlich geschrieben</translation>
    </message>
    <message>
        <source>voice of another speaker</source>
        <translation>Stimme eines anderen Sprechers</translation>
    </message>
    <message>
        <source>uncertain speaker</source>
        <translation>Sprecher unsicher</translation>
    </message>
    <message>
        <source>{name} or someone else</source>
        <translation>{name} oder jemand anderes</translation>
    </message>
    <message>
        <source>spelled “{name}” elsewhere</source>
        <translation>anderswo „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>unknown word; sounds like “{name}”, used elsewhere</source>
        <translation>unbekanntes Wort; klingt wie „{name}“, das anderswo steht</translation>
    </message>
    <message>
        <source>“{name}” in the glossary</source>
        <translation>„{name}“ im Glossar</translation>
    </message>
    <message>
        <source>recognized</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>recognized, and used elsewhere</source>
        <translation>erkannt und anderswo so geschrieben</translation>
    </message>
    <message>
        <source>part of what was recognized</source>
        <translation>Teil des Erkannten</translation>
    </message>
    <message>
        <source>nothing was recognized here</source>
        <translation>hier wurde nichts erkannt</translation>
    </message>
    <message>
        <source>another possible reading</source>
        <translation>andere mögliche Lesart</translation>
    </message>
    <message>
        <source>recognized and written text combined</source>
        <translation>Erkanntes und Geschriebenes zusammen</translation>
    </message>
    <message>
        <source>probably meant</source>
        <translation>wahrscheinlich gemeint</translation>
    </message>
    <message>
        <source>similar-sounding glossary term</source>
        <translation>ähnlich klingender Glossarbegriff</translation>
    </message>
    <message>
        <source>used elsewhere, sounds similar</source>
        <translation>steht anderswo, klingt ähnlich</translation>
    </message>
    <message>
        <source>used elsewhere between the same words</source>
        <translation>steht anderswo zwischen denselben Wörtern</translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation>zusammengeschrieben</translation>
    </message>
    <message>
        <source>written as two words</source>
        <translation>getrennt geschrieben</translation>
    </message>
    <message>
        <source>similarly spelled word</source>
        <translation>ähnlich geschriebenes Wort</translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation>gleich geschrieben</translation>
    </message>
    <message>
        <source>recognized the same</source>
        <translation>gleich erkannt</translation>
    </message>
    <message>
        <source>sounds similar</source>
        <translation>klingt ähnlich</translation>
    </message>
    <message>
        <source>speaker by voice</source>
        <translation>Sprecher der Stimme nach</translation>
    </message>
    <message>
        <source>Dialogue list (CSV)</source>
        <translation>Dialogliste (CSV)</translation>
    </message>
    <message>
        <source>Dialogue list (XLSX)</source>
        <translation>Dialogliste (XLSX)</translation>
    </message>
    <message>
        <source>Web page with player</source>
        <translation>Webseite mit Player</translation>
    </message>
    <message>
        <source>Editing markers (EDL)</source>
        <translation>Schnittmarken (EDL)</translation>
    </message>
    <message>
        <source>Notes table (CSV)</source>
        <translation>Notizen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Editing markers (OpenTimelineIO)</source>
        <translation>Schnittmarken (OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Final Cut Pro markers (FCPXML)</source>
        <translation>Final-Cut-Pro-Marken (FCPXML)</translation>
    </message>
    <message>
        <source>Shown later than spoken because this format takes time to send them: subtitles ({late}).</source>
        <translation>Später gezeigt als gesprochen, weil dieses Format Zeit zum Senden braucht: Untertitel ({late}).</translation>
    </message>
    <message>
        <source>TEI spoken language (ISO 24624)</source>
        <translation>TEI, gesprochene Sprache (ISO 24624)</translation>
    </message>
    <message>
        <source>OHMS time-coded text</source>
        <translation>Text mit Zeiten für OHMS</translation>
    </message>
    <message>
        <source>NVivo time-coded text</source>
        <translation>Text mit Zeiten für NVivo</translation>
    </message>
    <message>
        <source>MAXQDA time-coded text</source>
        <translation>Text mit Zeiten für MAXQDA</translation>
    </message>
    <message>
        <source>ATLAS.ti time-coded text</source>
        <translation>Text mit Zeiten für ATLAS.ti</translation>
    </message>
    <message>
        <source>Qualitative analysis project (REFI-QDA)</source>
        <translation>Projekt qualitativer Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Numbered pages and lines with times</source>
        <translation>Nummerierte Seiten und Zeilen mit Zeiten</translation>
    </message>
    <message>
        <source>English (small.en)</source>
        <translation>Englisch (small.en)</translation>
    </message>
    <message>
        <source>Multilingual (small)</source>
        <translation>Mehrsprachig (small)</translation>
    </message>
    <message>
        <source>Multilingual (medium)</source>
        <translation>Mehrsprachig (medium)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3-turbo)</source>
        <translation>Mehrsprachig (large-v3-turbo)</translation>
    </message>
    <message>
        <source>Multilingual (large-v3)</source>
        <translation>Mehrsprachig (large-v3)</translation>
    </message>
    <message>
        <source>Comes with Earproof. Fast, English only.</source>
        <translation>Gehört zu Earproof. Schnell, nur Englisch.</translation>
    </message>
    <message>
        <source>About 100 languages. On English, about a fifth fewer errors than the built-in model.</source>
        <translation>Etwa 100 Sprachen. Bei Englisch etwa ein Fünftel weniger Fehler als das mitgelieferte Modell.</translation>
    </message>
    <message>
        <source>English only. Fewer errors than the built-in model, above all in noise and on names.</source>
        <translation>Nur Englisch. Weniger Fehler als das mitgelieferte Modell, vor allem bei Lärm und bei Namen.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than base.</source>
        <translation>Etwa 100 Sprachen. Weniger Fehler als base.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than small.</source>
        <translation>Etwa 100 Sprachen. Weniger Fehler als small.</translation>
    </message>
    <message>
        <source>About 100 languages. Nearly as few errors as large-v3, in less time.</source>
        <translation>Etwa 100 Sprachen. Fast so wenige Fehler wie large-v3, in kürzerer Zeit.</translation>
    </message>
    <message>
        <source>About 100 languages. Fewest errors. Slow without a graphics card.</source>
        <translation>Etwa 100 Sprachen. Die wenigsten Fehler. Ohne Grafikkarte langsam.</translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation>Ungültiger regulärer Ausdruck bei Zeichen {at}: {reason}.</translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation>Dieser reguläre Ausdruck braucht zu lange. Vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, which the regular expression doesn’t have.</source>
        <translation>Die Ersetzung verweist auf Gruppe {name}, die der reguläre Ausdruck nicht hat.</translation>
    </message>
    <message>
        <source>missing {sign}</source>
        <translation>es fehlt {sign}</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>mehrfache Wiederholung</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>die kleinste Zahl der Wiederholungen ist größer als die größte</translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <translation>zu viele Wiederholungen</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>die Zeichenmenge ist nicht geschlossen</translation>
    </message>
    <message>
        <source>expected character set</source>
        <translation>hier fehlt eine Zeichenmenge</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>falscher Zeichenbereich</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>eine Klammer zu viel</translation>
    </message>
    <message>
        <source>missing group name</source>
        <translation>es fehlt der Name einer Gruppe</translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <translation>falsches Zeichen im Namen einer Gruppe</translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation>unbekannte Gruppe</translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation>Verweis auf eine Gruppe, die es nicht gibt</translation>
    </message>
    <message>
        <source>cannot refer to an open group</source>
        <translation>die Gruppe ist noch offen</translation>
    </message>
    <message>
        <source>bad escape {sign}</source>
        <translation>falsches Zeichen nach dem Schrägstrich {sign}</translation>
    </message>
    <message>
        <source>incomplete escape {sign}</source>
        <translation>unvollständig nach dem Schrägstrich {sign}</translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation>unbekannte Erweiterung</translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation>unbekannte Eigenschaft</translation>
    </message>
    <message>
        <source>unknown property value</source>
        <translation>unbekannter Wert einer Eigenschaft</translation>
    </message>
    <message>
        <source>recognizer</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>timing</source>
        <translation>Wortzeiten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation>pip wurde beendet</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation>ist für ein Transkript zu groß ({number} MB)</translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation>ist beschädigtes JSON</translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation>ist beschädigtes XML</translation>
    </message>
    <message>
        <source>“{name}” {problem}. {remedy}.</source>
        <translation>„{name}“ {problem}. {remedy}.</translation>
    </message>
    <message>
        <source>already exists</source>
        <translation>gibt es bereits</translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>doesn’t exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>is in a folder that doesn’t exist</source>
        <translation>liegt in einem Ordner, den es nicht gibt</translation>
    </message>
    <message>
        <source>can’t be written: permission denied</source>
        <translation>kann nicht geschrieben werden: keine Berechtigung</translation>
    </message>
    <message>
        <source>can’t be written ({text})</source>
        <translation>kann nicht geschrieben werden ({text})</translation>
    </message>
    <message>
        <source>can’t be written to</source>
        <translation>kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>isn’t a regular file</source>
        <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>is a recording</source>
        <translation>ist eine Aufnahme</translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation>ist ein PDF</translation>
    </message>
    <message>
        <source>is an RTF document</source>
        <translation>ist ein RTF-Dokument</translation>
    </message>
    <message>
        <source>is neither a Word nor an OpenDocument text</source>
        <translation>ist weder ein Word- noch ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>is an old Word document (.doc) or password-protected</source>
        <translation>ist ein altes Word-Dokument (.doc) oder passwortgeschützt</translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>has no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>is password-protected</source>
        <translation>ist passwortgeschützt</translation>
    </message>
    <message>
        <source>is too large when unpacked</source>
        <translation>ist entpackt zu groß</translation>
    </message>
    <message>
        <source>isn’t a text file</source>
        <translation>ist keine Textdatei</translation>
    </message>
    <message>
        <source>has no imported subtitles</source>
        <translation>enthält keine importierten Untertitel</translation>
    </message>
    <message>
        <source>can’t be read ({text})</source>
        <translation>kann nicht gelesen werden ({text})</translation>
    </message>
    <message>
        <source>is damaged and has no readable text</source>
        <translation>ist beschädigt und enthält keinen lesbaren Text</translation>
    </message>
    <message>
        <source>isn’t an Earproof project</source>
        <translation>ist kein Earproof-Projekt</translation>
    </message>
    <message>
        <source>is JSON in an unknown format</source>
        <translation>ist JSON in unbekanntem Format</translation>
    </message>
    <message>
        <source>is XML in an unknown format</source>
        <translation>ist XML in unbekanntem Format</translation>
    </message>
    <message>
        <source>has an unsupported frame rate ({number} fps)</source>
        <translation>hat eine nicht unterstützte Bildrate ({number} fps)</translation>
    </message>
    <message>
        <source>has no words</source>
        <translation>enthält keine Wörter</translation>
    </message>
    <message>
        <source>has no {kind} subtitles</source>
        <translation>enthält keine {kind}-Untertitel</translation>
    </message>
    <message>
        <source>is an Earproof project, not a transcript</source>
        <translation>ist ein Earproof-Projekt, kein Transkript</translation>
    </message>
    <message>
        <source>isn’t a link to a project on this computer</source>
        <translation>ist kein Link zu einem Projekt auf diesem Computer</translation>
    </message>
    <message>
        <source>is the open project</source>
        <translation>ist das geöffnete Projekt</translation>
    </message>
    <message>
        <source>is open elsewhere ({holder})</source>
        <translation>ist anderswo geöffnet ({holder})</translation>
    </message>
    <message>
        <source>can’t be saved: its folder is read-only</source>
        <translation>kann nicht gespeichert werden: Der Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>exists and isn’t an Earproof project</source>
        <translation>gibt es, ist aber kein Earproof-Projekt</translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation>ist die Aufnahme selbst</translation>
    </message>
    <message>
        <source>is the rough transcript itself</source>
        <translation>ist das Rohtranskript selbst</translation>
    </message>
    <message>
        <source>is the project itself</source>
        <translation>ist das Projekt selbst</translation>
    </message>
    <message>
        <source>would be written by two formats</source>
        <translation>würde von zwei Formaten geschrieben</translation>
    </message>
    <message>
        <source>couldn’t be verified after writing</source>
        <translation>ließ sich nach dem Schreiben nicht überprüfen</translation>
    </message>
    <message>
        <source>is a folder, not a recording</source>
        <translation>ist ein Ordner, keine Aufnahme</translation>
    </message>
    <message>
        <source>isn’t an audio or video file</source>
        <translation>ist keine Audio- oder Videodatei</translation>
    </message>
    <message>
        <source>has damaged audio</source>
        <translation>enthält beschädigten Ton</translation>
    </message>
    <message>
        <source>has no audio track {number}</source>
        <translation>hat keine Tonspur {number}</translation>
    </message>
    <message>
        <source>The first words would start {early} s before the recording. Shift by less.</source>
        <translation>Die ersten Wörter begännen {early} s vor der Aufnahme. Verschieben Sie um weniger.</translation>
    </message>
    <message>
        <source>changes its audio format halfway, as two joined recordings do</source>
        <translation>wechselt mittendrin das Tonformat, wie zwei zusammengefügte Aufnahmen</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV with another program</source>
        <translation>Wandeln Sie sie mit einem anderen Programm in FLAC oder WAV um</translation>
    </message>
    <message>
        <source>has no audio that can be decoded</source>
        <translation>enthält keinen Ton, der sich dekodieren lässt</translation>
    </message>
    <message>
        <source>is silent from start to end</source>
        <translation>ist durchgehend still</translation>
    </message>
    <message>
        <source>has no audio track</source>
        <translation>hat keine Tonspur</translation>
    </message>
    <message>
        <source>has no audio</source>
        <translation>enthält keinen Ton</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded</source>
        <translation>enthält Ton, der sich nicht dekodieren lässt</translation>
    </message>
    <message>
        <source>has audio that can’t be decoded ({text})</source>
        <translation>enthält Ton, der sich nicht dekodieren lässt ({text})</translation>
    </message>
    <message>
        <source>can no longer be read ({text})</source>
        <translation>kann nicht mehr gelesen werden ({text})</translation>
    </message>
    <message>
        <source>can’t be read: permission denied</source>
        <translation>kann nicht gelesen werden: keine Berechtigung</translation>
    </message>
    <message>
        <source>was changed since this batch saved it</source>
        <translation>wurde geändert, seit dieser Stapel es gespeichert hat</translation>
    </message>
    <message>
        <source>Choose another output folder</source>
        <translation>Wählen Sie einen anderen Ausgabeordner</translation>
    </message>
    <message>
        <source>Open the project itself</source>
        <translation>Öffnen Sie das Projekt selbst</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>Choose another name for the project</source>
        <translation>Wählen Sie einen anderen Namen für das Projekt</translation>
    </message>
    <message>
        <source>Choose another name for the export</source>
        <translation>Wählen Sie einen anderen Namen für den Export</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation>Wählen Sie einen Dateinamen</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation>Prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>Check the file, or rename it to .txt if it is text</source>
        <translation>Prüfen Sie die Datei, oder benennen Sie sie in .txt um, wenn sie Text ist</translation>
    </message>
    <message>
        <source>Check the disk or choose another folder</source>
        <translation>Prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it</source>
        <translation>Prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation>Prüfen Sie, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation>Prüfen Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>Check that the right track was recorded</source>
        <translation>Prüfen Sie, ob die richtige Spur aufgenommen wurde</translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation>Ändern Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder</source>
        <translation>Ändern Sie die Berechtigungen, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Create it or choose another</source>
        <translation>Legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Choose the file with the transcript</source>
        <translation>Wählen Sie die Datei mit dem Transkript</translation>
    </message>
    <message>
        <source>Choose the file with the text</source>
        <translation>Wählen Sie die Datei mit dem Text</translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation>Wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>Choose a file with audio</source>
        <translation>Wählen Sie eine Datei mit Ton</translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation>Wählen Sie eine Aufnahme</translation>
    </message>
    <message>
        <source>Choose the recording that was transcribed</source>
        <translation>Wählen Sie die Aufnahme, die transkribiert wurde</translation>
    </message>
    <message>
        <source>Choose a file ending in .earproof, or create it again</source>
        <translation>Wählen Sie eine Datei mit der Endung .earproof, oder erstellen Sie sie neu</translation>
    </message>
    <message>
        <source>Choose a name ending in {ending}</source>
        <translation>Wählen Sie einen Namen mit der Endung {ending}</translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation>Wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>Reinstall Earproof</source>
        <translation>Installieren Sie Earproof neu</translation>
    </message>
    <message>
        <source>Close it there first</source>
        <translation>Schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8) and choose that</source>
        <translation>Speichern Sie den Text daraus als reine Textdatei (UTF-8), und wählen Sie diese</translation>
    </message>
    <message>
        <source>Save it in UTF-8 and choose that file</source>
        <translation>Speichern Sie sie in UTF-8, und wählen Sie diese Datei</translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation>Speichern Sie eine Kopie unter anderem Namen</translation>
    </message>
    <message>
        <source>Choose a text or subtitle file as the transcript</source>
        <translation>Wählen Sie eine Text- oder Untertiteldatei als Transkript</translation>
    </message>
    <message>
        <source>Use a backup copy</source>
        <translation>Verwenden Sie eine Sicherungskopie</translation>
    </message>
    <message>
        <source>Choose one of its audio tracks: {tracks}</source>
        <translation>Wählen Sie eine ihrer Tonspuren: {tracks}</translation>
    </message>
    <message>
        <source>Save it as a Word document (.docx) without a password</source>
        <translation>Speichern Sie es als Word-Dokument (.docx) ohne Passwort</translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation>Speichern Sie es ohne Passwort</translation>
    </message>
    <message>
        <source>Export the transcript as plain text</source>
        <translation>Exportieren Sie das Transkript als reinen Text</translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8)</source>
        <translation>Speichern Sie den Text daraus als reine Textdatei (UTF-8)</translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again</source>
        <translation>Öffnen Sie es in dem Programm, aus dem es stammt, und speichern Sie es neu</translation>
    </message>
    <message>
        <source>Open it in the editor, or export it as text first</source>
        <translation>Öffnen Sie es im Editor, oder exportieren Sie es zuerst als Text</translation>
    </message>
    <message>
        <source>Save it again with the program it came from</source>
        <translation>Speichern Sie sie mit dem Programm neu, aus dem sie stammt</translation>
    </message>
    <message>
        <source>Try another format and report this</source>
        <translation>Versuchen Sie ein anderes Format, und melden Sie dies</translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation>Kopieren Sie sie neu, oder laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>Convert it with another program or choose another file</source>
        <translation>Wandeln Sie sie mit einem anderen Programm um, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3</source>
        <translation>Wandeln Sie sie in WAV, FLAC oder MP3 um</translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3 and open that</source>
        <translation>Wandeln Sie sie in WAV, FLAC oder MP3 um, und öffnen Sie diese Datei</translation>
    </message>
    <message>
        <source>Find the recording and open it from where it is</source>
        <translation>Suchen Sie die Aufnahme, und öffnen Sie sie dort, wo sie liegt</translation>
    </message>
    <message>
        <source>Check that its drive is still connected</source>
        <translation>Prüfen Sie, ob das Laufwerk noch verbunden ist</translation>
    </message>
    <message>
        <source>Move it away, or choose another output folder</source>
        <translation>Verschieben Sie es oder wählen Sie einen anderen Ausgabeordner</translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy to keep your changes.</source>
        <translation>„{name}“ ist schreibgeschützt. Speichern Sie eine Kopie, um die Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “{name}”.</source>
        <translation>Die beschädigte Datei wurde als „{name}“ aufgehoben.</translation>
    </message>
    <message>
        <source>“{name}” is in a place where files can’t be locked. Open it only once.</source>
        <translation>„{name}“ liegt, wo sich Dateien nicht sperren lassen. Öffnen Sie die Datei nur einmal.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” is open elsewhere ({holder}).</source>
        <translation>Schreibgeschützt geöffnet: „{name}“ ist anderswo geöffnet ({holder}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to.</source>
        <translation>Schreibgeschützt geöffnet: In den Ordner von „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written to.</source>
        <translation>Schreibgeschützt geöffnet: In „{name}“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written ({reason}).</source>
        <translation>Schreibgeschützt geöffnet: In „{name}“ kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to ({reason}).</source>
        <translation>Schreibgeschützt geöffnet: In den Ordner von „{name}“ kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.</source>
        <translation>Schreibgeschützt geöffnet: „{name}“ stammt aus einer neueren Version von Earproof. Aktualisieren Sie Earproof, um die Datei zu bearbeiten.</translation>
    </message>
    <message>
        <source>Changes are missing in “{name}”. Everything readable is shown.</source>
        <translation>In „{name}“ fehlen Änderungen. Gezeigt wird alles, was lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in line {number}. Everything readable is shown.</source>
        <translation>„{name}“ ist in Zeile {number} beschädigt. Gezeigt wird alles, was lesbar ist.</translation>
    </message>
    <message>
        <source>“{name}” is damaged in {count} lines. Everything readable is shown.</source>
        <translation>„{name}“ ist in {count} Zeilen beschädigt. Gezeigt wird alles, was lesbar ist.</translation>
    </message>
    <message>
        <source>The last change in “{name}” was only partly saved and is left out.</source>
        <translation>Die letzte Änderung in „{name}“ wurde nur teilweise gespeichert und fehlt.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t say which recording it belongs to.</source>
        <translation>„{name}“ nennt die zugehörige Aufnahme nicht.</translation>
    </message>
    <message>
        <source>Your changes couldn’t be saved ({text}). Save a copy under another name.</source>
        <translation>Ihre Änderungen konnten nicht gespeichert werden ({text}). Speichern Sie eine Kopie unter anderem Namen.</translation>
    </message>
    <message>
        <source>another Earproof window</source>
        <translation>ein anderes Earproof-Fenster</translation>
    </message>
    <message>
        <source>“{name}” has no revision {number}. Run “earproof log” to list its revisions.</source>
        <translation>„{name}“ hat keine Revision {number}. „earproof log“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“{name}” has no audio here: the part has no length. Choose a segment with a length.</source>
        <translation>„{name}“ hat hier keinen Ton: Der Abschnitt hat keine Länge. Wählen Sie ein Segment mit einer Länge.</translation>
    </message>
    <message>
        <source>“{name}” ends before this part. Check that it’s the right recording.</source>
        <translation>„{name}“ endet vor diesem Abschnitt. Prüfen Sie, ob es die richtige Aufnahme ist.</translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending for a clip. Choose one of {endings}.</source>
        <translation>„{name}“ hat keine Endung für Ausschnitte. Wählen Sie eine von {endings}.</translation>
    </message>
    <message>
        <source>“{name}” is the recording itself. Choose another name.</source>
        <translation>„{name}“ ist die Aufnahme selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no {what} named {name}. Choose one of {names}.</source>
        <translation>Ein {what} namens {name} gibt es nicht. Wählen Sie eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>has a reserved name</source>
        <translation>hat einen reservierten Namen</translation>
    </message>
    <message>
        <source>No words left to export. Choose a larger part or all words.</source>
        <translation>Es bleiben keine Wörter zum Exportieren. Wählen Sie einen größeren Teil oder alle Wörter.</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no time.</source>
        <translation>Nicht exportiert: „{text}“ ({time}) hat keine Zeit.</translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no words.</source>
        <translation>Nicht exportiert: „{text}“ ({time}) hat keine Wörter.</translation>
    </message>
    <message>
        <source>Not enough memory. Align fewer recordings at a time.</source>
        <translation>Zu wenig Arbeitsspeicher. Gleichen Sie weniger Aufnahmen auf einmal ab.</translation>
    </message>
    <message>
        <source>{text}. Check the file and try again.</source>
        <translation>{text}. Prüfen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Unexpected error ({kind}: {text}). Please report it.</source>
        <translation>Unerwarteter Fehler ({kind}: {text}). Bitte melden Sie ihn.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another batch ({holder}). Wait until it is done.</source>
        <translation>„{name}“ wird von einem anderen Stapel benutzt ({holder}). Warten Sie, bis er fertig ist.</translation>
    </message>
    <message>
        <source>The transcript has no words. Choose a transcript with text.</source>
        <translation>Das Transkript hat keine Wörter. Wählen Sie eines mit Text.</translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}. Choose a multilingual model.</source>
        <translation>Das Modell {name} kann nur Englisch, nicht {language}. Wählen Sie ein mehrsprachiges Modell.</translation>
    </message>
    <message>
        <source>The model {name} doesn’t know the language “{language}”. Use a code such as en or de.</source>
        <translation>Das Modell {name} kennt die Sprache „{language}“ nicht. Verwenden Sie einen Code wie en oder de.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in {written}, the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>Nur {share} der Wörter des Transkripts wurden in „{name}“ erkannt: Die Sprache des Textes ist wohl {written}, das Audio wurde als {spoken} erkannt. Prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”. Check that they belong together.</source>
        <translation>Nur {share} der Wörter des Transkripts wurden in „{name}“ erkannt. Prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.</source>
        <translation>Der Abgleich von „{name}“ endete unerwartet. Versuchen Sie es erneut, bei knappem Speicher ohne andere Programme.</translation>
    </message>
    <message>
        <source>Aligning “{name}” stopped ({text}). Try again.</source>
        <translation>Der Abgleich von „{name}“ brach ab ({text}). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Aligning “{name}” failed ({text}). Please report this.</source>
        <translation>Der Abgleich von „{name}“ schlug fehl ({text}). Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>The multilingual model {name} isn’t installed. Install it with: {command}.</source>
        <translation>Das mehrsprachige Modell {name} ist nicht installiert. Installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>The built-in model {name} isn’t installed. Install it with: {command}.</source>
        <translation>Das eingebaute Modell {name} ist nicht installiert. Installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder or reinstall Earproof.</source>
        <translation>Der Ordner „{folder}“ enthält kein Stimmmodell ({name} ist nicht lesbar). Wählen Sie einen anderen Ordner, oder installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.</source>
        <translation>„{name}“ beschreibt kein Stimmmodell ({text}). Verwenden Sie die Datei, die mit dem Modell kam.</translation>
    </message>
    <message>
        <source>The speaker model “{name}” can’t be read ({text}). Reinstall Earproof.</source>
        <translation>Das Stimmmodell „{name}“ ist nicht lesbar ({text}). Installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>“{name}” isn’t the speaker model its description names. Reinstall Earproof.</source>
        <translation>„{name}“ ist nicht das Stimmmodell, das seine Beschreibung nennt. Installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>The model “{name}” can’t be run. Choose another folder.</source>
        <translation>Das Modell „{name}“ lässt sich nicht ausführen. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Reinstall Earproof.</source>
        <translation>„{name}“ ist beschädigt. Installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>There is no model named {name}. Use {names}, a folder with a model, or one of: {more}.</source>
        <translation>Ein Modell namens {name} gibt es nicht. Verwenden Sie {names}, einen Ordner mit einem Modell oder eines von diesen: {more}.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder with a model in CTranslate2 format.</source>
        <translation>Der Ordner „{folder}“ enthält kein vollständiges Whisper-Modell ({name} fehlt). Wählen Sie einen Ordner mit einem Modell im CTranslate2-Format.</translation>
    </message>
    <message>
        <source>The model can’t be saved in “{folder}” ({text}). Free some space or allow writing.</source>
        <translation>Das Modell lässt sich nicht in „{folder}“ speichern ({text}). Schaffen Sie Platz, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>The model {name} knows only {names}, not {language}. Choose another model.</source>
        <translation>Das Modell {name} kann nur {names}, nicht {language}. Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>There is no recognizer named {name}. Choose one of {names}.</source>
        <translation>Eine Erkennung namens {name} gibt es nicht. Wählen Sie eine von diesen: {names}.</translation>
    </message>
    <message>
        <source>The recognizer {name} can’t be loaded ({text}). Install {package} again.</source>
        <translation>Die Erkennung {name} kann nicht geladen werden ({text}). Installieren Sie {package} neu.</translation>
    </message>
    <message>
        <source>pocketsphinx has no model named {name}, only {other}. Leave out the model, or choose another recognizer.</source>
        <translation>pocketsphinx hat kein Modell namens {name}, nur {other}. Lassen Sie das Modell weg, oder wählen Sie eine andere Erkennung.</translation>
    </message>
    <message>
        <source>The model {name} of pocketsphinx can’t be loaded ({text}). Install pocketsphinx again.</source>
        <translation>Das Modell {name} von pocketsphinx kann nicht geladen werden ({text}). Installieren Sie pocketsphinx neu.</translation>
    </message>
    <message>
        <source>pocketsphinx lacks its file {name}. Install pocketsphinx again.</source>
        <translation>pocketsphinx fehlt die Datei {name}. Installieren Sie pocketsphinx neu.</translation>
    </message>
    <message>
        <source>The model in “{folder}” can’t be loaded ({text}). Install it again.</source>
        <translation>Das Modell in „{folder}“ kann nicht geladen werden ({text}). Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The packages of the multilingual model are damaged. Install them again.</source>
        <translation>Die Pakete des mehrsprachigen Modells sind beschädigt. Installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The multilingual model can’t be downloaded ({text}). Check the connection, or choose a folder with a model.</source>
        <translation>Das mehrsprachige Modell lässt sich nicht herunterladen ({text}). Prüfen Sie die Verbindung, oder wählen Sie einen Ordner mit einem Modell.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Use {other}, or choose the folder it is in.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer. Verwenden Sie {other}, oder wählen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Fetch it with: {command}.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer. Laden Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose a smaller model.</source>
        <translation>Das Modell {name} braucht {size} GB Arbeitsspeicher, und {free} GB sind frei. Schließen Sie andere Programme oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The model {name} needs {size} MB of disk space. Free some space.</source>
        <translation>Das Modell {name} braucht {size} MB Speicherplatz. Geben Sie Platz frei.</translation>
    </message>
    <message>
        <source>No model named {name} can be fetched. Use one of: {more}.</source>
        <translation>Kein Modell namens {name} kann geladen werden. Verwenden Sie eines von: {more}.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Fetch the model again.</source>
        <translation>„{file}“ des Modells {name} fehlt. Laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is damaged. Fetch the model again.</source>
        <translation>„{file}“ des Modells {name} ist beschädigt. Laden Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Choose another folder.</source>
        <translation>„{file}“ des Modells {name} fehlt. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof and can’t be removed.</source>
        <translation>Das Modell {name} gehört zu Earproof und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof. There is nothing to fetch.</source>
        <translation>Das Modell {name} gehört zu Earproof. Es gibt nichts zu laden.</translation>
    </message>
    <message>
        <source>The model {name} can’t be removed ({text}). Close the program that uses it.</source>
        <translation>Das Modell {name} kann nicht entfernt werden ({text}). Schließen Sie das Programm, das es verwendet.</translation>
    </message>
    <message>
        <source>The model {name} hasn’t been fetched. There is nothing to remove.</source>
        <translation>Das Modell {name} wurde nicht geladen. Es gibt nichts zu entfernen.</translation>
    </message>
    <message>
        <source>“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.</source>
        <translation>„{name}“ kann nicht heruntergeladen werden ({text}). Prüfen Sie die Verbindung und den Proxy oder kopieren Sie das Modell aus einem Ordner.</translation>
    </message>
    <message>
        <source>The folder “{folder}” doesn’t exist. Choose another.</source>
        <translation>Der Ordner „{folder}“ existiert nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The folder “{folder}” has no model named {name}. Choose another.</source>
        <translation>Im Ordner „{folder}“ ist kein Modell namens {name}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The model can’t be measured. Close other programs and try again.</source>
        <translation>Das Modell kann nicht gemessen werden. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” can’t be reached ({reason}). Check the connection and the proxy.</source>
        <translation>„{name}“ ist nicht erreichbar ({reason}). Prüfen Sie Verbindung und Proxy.</translation>
    </message>
    <message>
        <source>“{name}” gave no version ({reason}). Try again later.</source>
        <translation>„{name}“ hat keine Version genannt ({reason}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Earproof runs from source and has no version. Update it with your version control system.</source>
        <translation>Earproof läuft aus dem Quelltext und hat keine Version. Aktualisieren Sie es mit Ihrer Versionsverwaltung.</translation>
    </message>
    <message>
        <source>error {number}</source>
        <translation>Fehler {number}</translation>
    </message>
    <message>
        <source>unknown answer</source>
        <translation>unbekannte Antwort</translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation>die Verbindung brach ab</translation>
    </message>
    <message>
        <source>the server doesn’t respond</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a transcript with text.</source>
        <translation>„{name}“ ist leer. Wählen Sie ein Transkript mit Text.</translation>
    </message>
    <message>
        <source>“{name}” can’t be read ({text}). Check the name.</source>
        <translation>„{name}“ ist nicht lesbar ({text}). Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8.</source>
        <translation>„{name}“ ist kein UTF-8-Text. Speichern Sie die Datei als reinen Text in UTF-8.</translation>
    </message>
    <message>
        <source>No audio device works. The text moves along silently until one does.</source>
        <translation>Kein Audiogerät funktioniert. Der Text läuft still mit, bis eines da ist.</translation>
    </message>
    <message>
        <source>The audio device stopped responding. The text moves along silently until it does.</source>
        <translation>Das Audiogerät antwortet nicht mehr. Der Text läuft still mit, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The audio device stopped responding and was reopened.</source>
        <translation>Das Audiogerät antwortete nicht mehr und wurde neu geöffnet.</translation>
    </message>
    <message>
        <source>An audio device was found. Sound is back.</source>
        <translation>Ein Audiogerät wurde gefunden. Der Ton ist wieder da.</translation>
    </message>
    <message>
        <source>The selected audio device isn’t connected. The system’s device is used instead.</source>
        <translation>Das gewählte Audiogerät ist nicht angeschlossen. Solange wird das des Systems benutzt.</translation>
    </message>
    <message>
        <source>The selected audio device is connected again.</source>
        <translation>Das gewählte Audiogerät ist wieder angeschlossen.</translation>
    </message>
    <message>
        <source>“{name}” has damaged audio at {time}. Silence plays there.</source>
        <translation>„{name}“: Der Ton ist bei {time} beschädigt. Dort wird Stille abgespielt.</translation>
    </message>
    <message>
        <source>“{name}” ends early. The rest is missing.</source>
        <translation>„{name}“ endet vorzeitig. Der Rest fehlt.</translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation>ist das Transkript selbst</translation>
    </message>
    <message>
        <source>Formats tried: {kinds}. Use one of these: {formats}</source>
        <translation>Versuchte Formate: {kinds}. Verwenden Sie eines von diesen: {formats}</translation>
    </message>
    <message>
        <source>{who} on {host}, process {number}</source>
        <translation>{who} auf {host}, Prozess {number}</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Something went wrong: {text}.</source>
        <translation>Etwas ist schiefgegangen: {text}.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in line {lines}.</source>
        <translation>{name}: {count} × {what}, in Zeile {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in paragraph {lines}.</source>
        <translation>{name}: {count} × {what}, in Absatz {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in entry {lines}.</source>
        <translation>{name}: {count} × {what}, in Eintrag {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in tier {lines}.</source>
        <translation>{name}: {count} × {what}, in Spur {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in block {lines}.</source>
        <translation>{name}: {count} × {what}, in Block {lines}.</translation>
    </message>
    <message>
        <source>{name}: {count} × {what}.</source>
        <translation>{name}: {count} × {what}.</translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation>Untertitel außer der Reihe, nach seinem Anfang eingeordnet</translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation>Untertitel, dessen Zeiten ab {code} zählten, nun ab dem Anfang der Aufnahme</translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation>Annotation ohne Zeit</translation>
    </message>
    <message>
        <source>“{name}”: using audio track {track} of {count}. The others are {others}.</source>
        <translation>„{name}“: Tonspur {track} von {count} wird verwendet. Die anderen sind {others}.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and the model.</source>
        <translation>„{name}“: Die Sprache des Textes ist wohl {written}, gewählt ist aber {chosen}. Prüfen Sie Sprache und Modell.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the model knows only English. Use a multilingual model.</source>
        <translation>„{name}“: Die Sprache des Textes ist wohl {written}, das Modell kann aber nur Englisch. Verwenden Sie ein mehrsprachiges Modell.</translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation>„{name}“: Die Sprache des Textes ist wohl {written}, das Audio wurde aber als {spoken} erkannt. Prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} konnte 1 Wort nicht überprüfen: Es ist als unsicher markiert, nicht als falsch. Für ein Urteil richten Sie mit einem Whisper-Modell aus.</translation>
    </message>
    <message>
        <source>{name} couldn’t verify {count} words: they are marked uncertain, not wrong. For a verdict, align with a Whisper model.</source>
        <translation>{name} konnte {count} Wörter nicht überprüfen: Sie sind als unsicher markiert, nicht als falsch. Für ein Urteil richten Sie mit einem Whisper-Modell aus.</translation>
    </message>
    <message>
        <source>page number (skipped)</source>
        <translation>Seitenzahl (übersprungen)</translation>
    </message>
    <message>
        <source>line number (skipped)</source>
        <translation>Zeilennummer (übersprungen)</translation>
    </message>
    <message>
        <source>list number (skipped)</source>
        <translation>Listennummer (übersprungen)</translation>
    </message>
    <message>
        <source>examination heading (skipped)</source>
        <translation>Überschrift einer Vernehmung (übersprungen)</translation>
    </message>
    <message>
        <source>heading (skipped)</source>
        <translation>Überschrift (übersprungen)</translation>
    </message>
    <message>
        <source>line of symbols (skipped)</source>
        <translation>Zeile aus Sonderzeichen (übersprungen)</translation>
    </message>
    <message>
        <source>line added by a meeting program (skipped)</source>
        <translation>Zeile eines Besprechungsprogramms (übersprungen)</translation>
    </message>
    <message>
        <source>line above the transcript (skipped)</source>
        <translation>Zeile über dem Transkript (übersprungen)</translation>
    </message>
    <message>
        <source>line before the first subtitle (skipped)</source>
        <translation>Zeile vor dem ersten Untertitel (übersprungen)</translation>
    </message>
    <message>
        <source>line after a note, outside any subtitle (skipped)</source>
        <translation>Zeile nach einer Anmerkung, außerhalb jedes Untertitels (übersprungen)</translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start (ignored)</source>
        <translation>Untertitel mit negativer, beschädigter oder vor seinem Anfang liegender Zeit (Zeit ignoriert)</translation>
    </message>
    <message>
        <source>subtitle with times in frames, read at 25 fps</source>
        <translation>Untertitel mit Zeiten in Bildern, mit 25 fps gelesen</translation>
    </message>
    <message>
        <source>subtitle without text (skipped)</source>
        <translation>Untertitel ohne Text (übersprungen)</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (roll-up captions), kept once</source>
        <translation>Untertitel, der den vorigen wiederholt (Roll-up-Untertitel), einmal behalten</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another highlighted word), kept once</source>
        <translation>Untertitel, der den vorigen wiederholt (anderes Wort hervorgehoben), einmal behalten</translation>
    </message>
    <message>
        <source>subtitle drawn as a picture (skipped)</source>
        <translation>Untertitel als Bild (übersprungen)</translation>
    </message>
    <message>
        <source>incomplete block (skipped)</source>
        <translation>unvollständiger Block (übersprungen)</translation>
    </message>
    <message>
        <source>block of the program that wrote the file (skipped)</source>
        <translation>Block des Programms, das die Datei schrieb (übersprungen)</translation>
    </message>
    <message>
        <source>character outside the file’s alphabet (skipped)</source>
        <translation>Zeichen außerhalb des Alphabets der Datei (übersprungen)</translation>
    </message>
    <message>
        <source>caption of the second channel (skipped)</source>
        <translation>Untertitel des zweiten Kanals (übersprungen)</translation>
    </message>
    <message>
        <source>caption that is never shown (skipped)</source>
        <translation>nie gezeigter Untertitel (übersprungen)</translation>
    </message>
    <message>
        <source>text beside the captions (skipped)</source>
        <translation>Text neben den Untertiteln (übersprungen)</translation>
    </message>
    <message>
        <source>damaged code (skipped)</source>
        <translation>beschädigter Code (übersprungen)</translation>
    </message>
    <message>
        <source>comment (skipped)</source>
        <translation>Kommentar (übersprungen)</translation>
    </message>
    <message>
        <source>marked deletion (skipped)</source>
        <translation>markierte Löschung (übersprungen)</translation>
    </message>
    <message>
        <source>footnote (skipped)</source>
        <translation>Fußnote (übersprungen)</translation>
    </message>
    <message>
        <source>picture (skipped)</source>
        <translation>Bild (übersprungen)</translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text (skipped)</source>
        <translation>Tabellenzelle, die weder Zeit, Sprecher noch Text ist (übersprungen)</translation>
    </message>
    <message>
        <source>time in frames, read at 29.97 fps</source>
        <translation>Zeit in Bildern, mit 29,97 fps gelesen</translation>
    </message>
    <message>
        <source>damaged line (skipped)</source>
        <translation>beschädigte Zeile (übersprungen)</translation>
    </message>
    <message>
        <source>tier without transcript or repeating another (skipped)</source>
        <translation>Spur ohne Transkript oder mit Wiederholung einer anderen (übersprungen)</translation>
    </message>
    <message>
        <source>point (skipped)</source>
        <translation>Punkt (übersprungen)</translation>
    </message>
    <message>
        <source>damaged interval (skipped)</source>
        <translation>beschädigtes Intervall (übersprungen)</translation>
    </message>
    <message>
        <source>line of codes below an utterance (skipped)</source>
        <translation>Zeile mit Kodierungen unter einer Äußerung (übersprungen)</translation>
    </message>
    <message>
        <source>unintelligible word (xxx) (skipped)</source>
        <translation>unverständliches Wort (xxx) (übersprungen)</translation>
    </message>
    <message>
        <source>entry without text (skipped)</source>
        <translation>Eintrag ohne Text (übersprungen)</translation>
    </message>
    <message>
        <source>damaged entry (skipped)</source>
        <translation>beschädigter Eintrag (übersprungen)</translation>
    </message>
    <message>
        <source>entry of an unknown kind (skipped)</source>
        <translation>Eintrag unbekannter Art (übersprungen)</translation>
    </message>
    <message>
        <source>entry with a damaged time (ignored)</source>
        <translation>Eintrag mit beschädigter Zeit (Zeit ignoriert)</translation>
    </message>
    <message>
        <source>row without text (skipped)</source>
        <translation>Zeile ohne Text (übersprungen)</translation>
    </message>
    <message>
        <source>row that does not fit the table (skipped)</source>
        <translation>Zeile, die nicht in die Tabelle passt (übersprungen)</translation>
    </message>
    <message>
        <source>byte that isn’t UTF-8, read as Windows-1252</source>
        <translation>Byte außerhalb von UTF-8, als Windows-1252 gelesen</translation>
    </message>
    <message>
        <source>text that isn’t UTF-8, read as {encoding}</source>
        <translation>Text außerhalb von UTF-8, als {encoding} gelesen</translation>
    </message>
    <message>
        <source>damaged place (skipped)</source>
        <translation>beschädigte Stelle (übersprungen)</translation>
    </message>
    <message>
        <source>Not exported because this format doesn’t support them: {what} ({count}).</source>
        <translation>Nicht exportiert, weil dieses Format sie nicht unterstützt: {what} ({count}).</translation>
    </message>
    <message>
        <source>Replaced because this format lacks them: characters ({unwritable}).</source>
        <translation>Ersetzt, weil dieses Format sie nicht hat: Zeichen ({unwritable}).</translation>
    </message>
    <message>
        <source>Truncated because the screen of this format has fewer lines: subtitles ({cut}).</source>
        <translation>Gekürzt, weil der Bildschirm dieses Formats weniger Zeilen hat: Untertitel ({cut}).</translation>
    </message>
    <message>
        <source>Written at another frame rate: this format doesn’t support {rate}.</source>
        <translation>Mit anderer Bildrate geschrieben: Dieses Format unterstützt {rate} nicht.</translation>
    </message>
    <message>
        <source>No speakers exported: this format has no voice tags.</source>
        <translation>Keine Sprecher exportiert: Dieses Format kennt keine Stimmangaben neben dem Text.</translation>
    </message>
    <message>
        <source>The selected part has no notes.</source>
        <translation>In der Auswahl gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>This format can’t state which times are estimated.</source>
        <translation>Dieses Format kann nicht angeben, welche Zeiten geschätzt sind.</translation>
    </message>
    <message>
        <source>Codes replace speaker names. Names spoken in the text stay: {names}.</source>
        <translation>Kürzel ersetzen die Sprechernamen. Im Text gesprochene Namen bleiben: {names}.</translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be seconds off. Use an m4a, or an MP3 with a constant bit rate.</source>
        <translation>Die Aufnahme ist eine MP3 mit variabler Bitrate: Nach einem Sprung können Browser und VLC um Sekunden danebenliegen. Verwenden Sie eine m4a oder eine MP3 mit fester Bitrate.</translation>
    </message>
    <message>
        <source>“{name}” is {what} and is left as it is.</source>
        <translation>„{name}“ ist {what} und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>time code at {rate} fps</source>
        <translation>Timecode bei {rate} fps</translation>
    </message>
    <message>
        <source>those from {code} on</source>
        <translation>die ab {code}</translation>
    </message>
    <message>
        <source>the rough transcript</source>
        <translation>das Rohtranskript</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>die Aufnahme</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>das Projekt</translation>
    </message>
    <message>
        <source>notes and styles</source>
        <translation>Anmerkungen und Stile</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>names of subtitles</source>
        <translation>Namen von Untertiteln</translation>
    </message>
    <message>
        <source>line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation>Lesegeschwindigkeit</translation>
    </message>
    <message>
        <source>minimum duration</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>flickering gap</source>
        <translation>flackernder Abstand</translation>
    </message>
    <message>
        <source>shot change</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>characters per second</source>
        <translation>Zeichen pro Sekunde</translation>
    </message>
    <message>
        <source>shorten by {amount} characters</source>
        <translation>um {amount} Zeichen kürzen</translation>
    </message>
    <message>
        <source>end it {amount} ms earlier</source>
        <translation>{amount} ms früher enden lassen</translation>
    </message>
    <message>
        <source>use {amount} lines</source>
        <translation>auf {amount} Zeilen verteilen</translation>
    </message>
    <message>
        <source>has no subtitles</source>
        <translation>enthält keine Untertitel</translation>
    </message>
    <message>
        <source>Choose a project or a subtitle file such as SRT or VTT</source>
        <translation>Wählen Sie ein Projekt oder eine Untertiteldatei wie SRT oder VTT</translation>
    </message>
    <message>
        <source>isn’t a valid profile name</source>
        <translation>ist kein gültiger Profilname</translation>
    </message>
    <message>
        <source>Name the file with letters a to z and digits</source>
        <translation>Benennen Sie die Datei mit Buchstaben von a bis z und Ziffern</translation>
    </message>
    <message>
        <source>The keys are {keys}</source>
        <translation>Die Schlüssel sind {keys}</translation>
    </message>
    <message>
        <source>has an invalid value for “{key}”</source>
        <translation>hat einen ungültigen Wert für „{key}“</translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation>Schreiben Sie eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}</source>
        <translation>Schreiben Sie eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>Enter one of {words}</source>
        <translation>Schreiben Sie eines von {words}</translation>
    </message>
    <message>
        <source>Enter a line of text</source>
        <translation>Schreiben Sie eine Zeile Text</translation>
    </message>
    <message>
        <source>Enter at most {most}, the maximum duration</source>
        <translation>Schreiben Sie höchstens {most}, die Höchstdauer</translation>
    </message>
    <message>
        <source>isn’t valid TOML in line {line}</source>
        <translation>ist in Zeile {line} kein gültiges TOML</translation>
    </message>
    <message>
        <source>isn’t valid TOML</source>
        <translation>ist kein gültiges TOML</translation>
    </message>
    <message>
        <source>Write one key per line, such as lines = 2</source>
        <translation>Schreiben Sie einen Schlüssel je Zeile, etwa lines = 2</translation>
    </message>
    <message>
        <source>split into {amount} subtitles</source>
        <translation>in {amount} Untertitel teilen</translation>
    </message>
    <message>
        <source>show it {amount} ms longer</source>
        <translation>{amount} ms länger zeigen</translation>
    </message>
    <message>
        <source>join it with its neighbour</source>
        <translation>mit dem Nachbarn verbinden</translation>
    </message>
    <message>
        <source>move it by {amount} ms</source>
        <translation>um {amount} ms verschieben</translation>
    </message>
    <message>
        <source>write it in capitals</source>
        <translation>in Großbuchstaben schreiben</translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation>hat den unbekannten Schlüssel „{key}“</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Doubtful place</source>
        <translation>Zweifelhafte Stelle</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Play only these words</source>
        <translation>Nur diese Wörter abspielen</translation>
    </message>
    <message>
        <source>Play these words in their phrase</source>
        <translation>Diese Wörter in ihrem Zusammenhang abspielen</translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation>Von Hand korrigiert</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} von {count}</translation>
    </message>
    <message>
        <source>between “{before}” and “{after}”</source>
        <translation>zwischen „{before}“ und „{after}“</translation>
    </message>
    <message>
        <source>Written: “{text}”</source>
        <translation>Geschrieben: „{text}“</translation>
    </message>
    <message>
        <source>Recognized: {text}</source>
        <translation>Erkannt: {text}</translation>
    </message>
    <message>
        <source>Recognized: nothing similar</source>
        <translation>Erkannt: nichts Ähnliches</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Als richtig markieren</translation>
    </message>
    <message>
        <source>Whole passage: {text}</source>
        <translation>Ganzer Abschnitt: {text}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play in its phrase</source>
        <translation>Im Zusammenhang abspielen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} beibehalten</translation>
    </message>
    <message>
        <source>{wrong} of {words} words</source>
        <translation>{wrong} von {words} Wörtern</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>slower</source>
        <translation>langsamer</translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation>Esc beenden</translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message>
        <source>Missing speech</source>
        <translation>Fehlender Text</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>„{heard}“</translation>
    </message>
    <message>
        <source>(unintelligible)</source>
        <translation>(unverständlich)</translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation>Fehlender Text bei {time}</translation>
    </message>
    <message>
        <source>{kind}: {heard}</source>
        <translation>{kind}: {heard}</translation>
    </message>
    <message>
        <source>Recognized: {heard}</source>
        <translation>Erkannt: {heard}</translation>
    </message>
    <message>
        <source>No mismatches</source>
        <translation>Keine Abweichungen</translation>
    </message>
    <message>
        <source>Still checking the text. Try again in a moment.</source>
        <translation>Der Text wird noch durchgesehen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation>Stelle {at} von {count}. {text}</translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation>Kein fehlender Text</translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation>Keine Stellen mehr zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Noch %Ln Stelle</numerusform>
            <numerusform>Noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Keine Stellen mehr</translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Recording not found. Locate it in the File menu.</source>
        <translation>Aufnahme nicht gefunden. Suchen Sie sie über das Menü „Datei“.</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Preview start and end</source>
        <translation>Anfang und Ende vorhören</translation>
    </message>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play while the key is held</source>
        <translation>Abspielen, solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Play this word</source>
        <translation>Dieses Wort abspielen</translation>
    </message>
    <message>
        <source>Play this segment</source>
        <translation>Dieses Segment abspielen</translation>
    </message>
    <message>
        <source>Loop this segment</source>
        <translation>Dieses Segment in Schleife abspielen</translation>
    </message>
    <message>
        <source>Play the selected words</source>
        <translation>Ausgewählte Wörter abspielen</translation>
    </message>
    <message>
        <source>Loop the selected words</source>
        <translation>Ausgewählte Wörter in Schleife abspielen</translation>
    </message>
    <message>
        <source>Play the next segment</source>
        <translation>Nächstes Segment abspielen</translation>
    </message>
    <message>
        <source>Play the previous segment</source>
        <translation>Voriges Segment abspielen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back {seconds} s</source>
        <translation>{seconds} s zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward {seconds} s</source>
        <translation>{seconds} s vor</translation>
    </message>
    <message>
        <source>Play half a second before the start</source>
        <translation>Halbe Sekunde vor dem Anfang abspielen</translation>
    </message>
    <message>
        <source>Play the first half second</source>
        <translation>Erste halbe Sekunde abspielen</translation>
    </message>
    <message>
        <source>Play the last half second</source>
        <translation>Letzte halbe Sekunde abspielen</translation>
    </message>
    <message>
        <source>Play half a second after the end</source>
        <translation>Halbe Sekunde nach dem Ende abspielen</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Play (F5)</source>
        <translation>Abspielen (F5)</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation>{count} von {all} ausgewählt</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Ersetzungen</translation>
    </message>
    <message>
        <source>Space selects a place, F5 plays it</source>
        <translation>Die Leertaste wählt eine Stelle aus, F5 spielt sie ab</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count} ersetzen</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Subtitle rules</source>
        <translation>Untertitelregeln</translation>
    </message>
    <message>
        <source>Enter another name to save these as a new set of rules</source>
        <translation>Unter einem anderen Namen werden es eigene Regeln</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Discards your changes to these rules</source>
        <translation>Verwirft Ihre Änderungen an diesen Regeln</translation>
    </message>
    <message>
        <source>Enter a name of letters a to z or digits.</source>
        <translation>Geben Sie einen Namen aus Buchstaben von a bis z oder Ziffern ein.</translation>
    </message>
    <message>
        <source>Rules with this name already exist. Choose another name.</source>
        <translation>Regeln dieses Namens gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The minimum duration can’t exceed the maximum duration.</source>
        <translation>Die Mindestdauer darf nicht größer sein als die Höchstdauer.</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Characters per second</source>
        <translation>Zeichen pro Sekunde</translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Linger after last word</source>
        <translation>Nach dem letzten Wort stehen lassen</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>Close gaps shorter than</source>
        <translation>Abstände schließen unter</translation>
    </message>
    <message>
        <source>Distance from shot changes</source>
        <translation>Abstand von Schnitten</translation>
    </message>
    <message>
        <source>Two speakers in one subtitle</source>
        <translation>Zwei Sprecher in einem Untertitel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> frames</source>
        <translation> Bilder</translation>
    </message>
    <message>
        <source>Separate subtitles</source>
        <translation>Getrennte Untertitel</translation>
    </message>
    <message>
        <source>Hyphen before each line</source>
        <translation>Bindestrich vor jeder Zeile</translation>
    </message>
    <message>
        <source>Hyphen and space before each line</source>
        <translation>Bindestrich und Leerzeichen vor jeder Zeile</translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation>Wie im Text</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New from recording…</source>
        <translation>Neu aus Aufnahme…</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle …</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Export without history…</source>
        <translation>Ohne Verlauf exportieren…</translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation>Aufnahme suchen…</translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation>{name} (nicht gefunden)</translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation>Keine Projekte</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>Close Earproof</source>
        <translation>Earproof schließen</translation>
    </message>
    <message>
        <source>{name} is queued behind other recordings</source>
        <translation>{name} wartet, bis die Aufnahmen davor abgeglichen sind</translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Closing cancels the alignment.</source>
        <translation>„{name}“ wird noch abgeglichen. Schließen bricht den Abgleich ab.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation>
            <numerusform>%Ln Aufnahme wartet noch. Schließen bricht ihren Abgleich ab.</numerusform>
            <numerusform>%Ln Aufnahmen warten noch. Schließen bricht ihren Abgleich ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation>
            <numerusform>„{name}“ wird noch abgeglichen, %Ln weitere Aufnahme wartet. Schließen bricht den Abgleich ab.</numerusform>
            <numerusform>„{name}“ wird noch abgeglichen, %Ln weitere Aufnahmen warten. Schließen bricht den Abgleich ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel alignment and close</source>
        <translation>Abgleich abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation>Weiter abgleichen</translation>
    </message>
    <message>
        <source>{name} is aligned.</source>
        <translation>{name} ist abgeglichen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation>Trotzdem abgleichen</translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation>Diese Untertitel verschieben</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s.</source>
        <translation>{near} von {measured} importierten Untertiteln liegen um {by} s daneben.</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s and at another frame rate ({ratio}).</source>
        <translation>{near} von {measured} importierten Untertiteln liegen um {by} s daneben, mit einer anderen Bildrate ({ratio}).</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Ändern und erneut versuchen…</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} wasn’t opened</source>
        <translation>{name} wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>{why}
Later changes will be lost.</source>
        <translation>{why}
Spätere Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>{share} % checked</source>
        <translation>{share} % geprüft</translation>
    </message>
    <message>
        <source>nothing left to review</source>
        <translation>nichts mehr zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>noch %Ln Stelle</numerusform>
            <numerusform>noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>ProjectSaving</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Export without history</source>
        <translation>Ohne Verlauf exportieren</translation>
    </message>
    <message>
        <source>without history</source>
        <translation>ohne Verlauf</translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation>Earproof-Projekte (*.earproof)</translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation>„{name}“ gibt es bereits. Beim Ersetzen gehen alle Änderungen darin verloren.</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>{path} gespeichert</translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation>Dieses Projekt ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Read-only. Nothing was changed.</source>
        <translation>Schreibgeschützt: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Nothing was overwritten.</source>
        <translation>„{name}“ wurde von einem anderen Programm geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>“{name}” is no longer open elsewhere.</source>
        <translation>„{name}“ ist nirgendwo sonst mehr geöffnet.</translation>
    </message>
    <message>
        <source>Start editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the panel</source>
        <translation>Schließt diese Seitenleiste</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild aufwärts</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild abwärts</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Unten</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Remove from queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with speaker and time</source>
        <translation>Mit Sprecher und Zeit kopiert</translation>
    </message>
</context>
<context>
    <name>QuotingActions</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Copy with speaker and time</source>
        <translation>Mit Sprecher und Zeit kopieren</translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation>Timecode einfügen</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation>Nicht gefunden: {path}</translation>
    </message>
    <message>
        <source>Remove from list (keeps the file)</source>
        <translation>Aus der Liste entfernen (Datei bleibt)</translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>RememberedDialog</name>
    <message>
        <source>Remembered voices</source>
        <translation>Gemerkte Stimmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation>Gemerkt seit</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Their names are suggested in other recordings. They are stored in {folder}, a few hundred bytes each, without audio.</source>
        <translation>Ihre Namen werden in anderen Aufnahmen vorgeschlagen. Sie liegen in {folder}, je einige hundert Byte, ohne Ton.</translation>
    </message>
    <message>
        <source>No remembered voices. To remember one, use its menu in the Voices panel; it is stored in {folder}.</source>
        <translation>Keine gemerkten Stimmen. Im Bereich „Stimmen“ lässt sich eine Stimme über ihr Menü merken; sie liegt dann in {folder}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice can’t be read. It was moved to {name} in {folder}.</source>
        <translation>Eine gemerkte Stimme ist nicht lesbar. Sie liegt jetzt als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Earproof will recognize {name} in other recordings and suggest the name. It stores the name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay on this computer and never go into a project. You can delete them at any time. Ask {name} first.</source>
        <translation>Earproof erkennt {name} in anderen Aufnahmen wieder und schlägt den Namen vor. Dafür werden der Name und einige hundert Byte, die die Stimme beschreiben, in {folder} gespeichert, kein Ton. Sie bleiben auf diesem Computer, kommen nie in ein Projekt und lassen sich jederzeit löschen. Fragen Sie {name} vorher.</translation>
    </message>
    <message>
        <source>Remember this voice</source>
        <translation>Diese Stimme merken</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>{name}’s voice is remembered on this computer.</source>
        <translation>Die Stimme von {name} ist auf diesem Computer gemerkt.</translation>
    </message>
    <message>
        <source>{name}: no longer remembered.</source>
        <translation>{name}: nicht mehr gemerkt.</translation>
    </message>
    <message>
        <source>The remembered voices in {folder} can’t be changed: {why}.</source>
        <translation>Die gemerkten Stimmen in {folder} lassen sich nicht ändern: {why}.</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Next place to review</source>
        <translation>Nächste Stelle prüfen</translation>
    </message>
    <message>
        <source>Previous place to review</source>
        <translation>Vorige Stelle prüfen</translation>
    </message>
    <message>
        <source>Next mismatch</source>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Previous mismatch</source>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Next missing speech</source>
        <translation>Nächster fehlender Text</translation>
    </message>
    <message>
        <source>Previous missing speech</source>
        <translation>Voriger fehlender Text</translation>
    </message>
    <message>
        <source>Use suggestion 1</source>
        <translation>Vorschlag 1 übernehmen</translation>
    </message>
    <message>
        <source>Use suggestion 2</source>
        <translation>Vorschlag 2 übernehmen</translation>
    </message>
    <message>
        <source>Use suggestion 3</source>
        <translation>Vorschlag 3 übernehmen</translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation>Ersten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Replace passage with what was recognized</source>
        <translation>Abschnitt durch Erkanntes ersetzen</translation>
    </message>
    <message>
        <source>Insert all certain missing speech</source>
        <translation>Allen sicheren fehlenden Text einfügen</translation>
    </message>
    <message>
        <source>Done, go to the next place</source>
        <translation>Hier fertig, weiter zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation>Fehlenden Text einfügen</translation>
    </message>
    <message>
        <source>Ignore this missing speech</source>
        <translation>Diesen fehlenden Text ignorieren</translation>
    </message>
    <message>
        <source>Play this place more slowly</source>
        <translation>Stelle langsamer abspielen</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Mark everything up to here as checked</source>
        <translation>Alles bis hier als geprüft markieren</translation>
    </message>
    <message>
        <source>Advance after each decision</source>
        <translation>Nach jeder Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>Look for alternative readings</source>
        <translation>Nach anderen Lesarten suchen</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Als richtig markieren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation>Durch „{text}“ ersetzen</translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation>Stelle noch einmal abspielen</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Prüfen beenden</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation>Prüfliste</translation>
    </message>
</context>
<context>
    <name>ReviewDock</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation>
            <numerusform>%Ln zweifelhafte Stelle zu prüfen</numerusform>
            <numerusform>%Ln zweifelhafte Stellen zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation>
            <numerusform>%Ln Stelle mit fehlendem Text</numerusform>
            <numerusform>%Ln Stellen mit fehlendem Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Text order</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmstes zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Inserts all of it; a single undo removes it again</source>
        <translation>Fügt alles ein; einmal Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>Review or skip places of this kind</source>
        <translation>Stellen dieser Art durchgehen oder auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation>
            <numerusform>%Ln sichere Stelle einfügen</numerusform>
            <numerusform>%Ln sichere Stellen einfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the selected kinds left.</source>
        <translation>Von den gewählten Arten ist keine Stelle mehr übrig.</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Zu prüfende Stellen</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Text wird geprüft…</translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation>Keine Stellen mehr zu prüfen.</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: same subtitles, corrected words</source>
        <translation>Wie importiert: dieselben Untertitel, Wörter korrigiert</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Change these rules or save them as your own</source>
        <translation>Diese Regeln ändern oder eigene daraus machen</translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Earproof sample</source>
        <translation>Earproof-Beispiel</translation>
    </message>
    <message>
        <source>The sample is in {folder}</source>
        <translation>Das Beispiel liegt in {folder}</translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Name this version…</source>
        <translation>Diese Version benennen…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Alle Änderungen sind gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Split here</source>
        <translation>Hier teilen</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation>Rücktaste am Anfang</translation>
    </message>
    <message>
        <source>New segment at the playhead</source>
        <translation>Neues Segment an der Abspielposition</translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation>Letztes Wort ins nächste Segment verschieben</translation>
    </message>
    <message>
        <source>Nudge start and end</source>
        <translation>Anfang und Ende schrittweise</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation>Mit vorigem verbinden</translation>
    </message>
    <message>
        <source>Move first word to previous segment</source>
        <translation>Erstes Wort ins vorige Segment verschieben</translation>
    </message>
    <message>
        <source>Leave words out of clean exports</source>
        <translation>Wörter in bereinigten Exporten weglassen</translation>
    </message>
    <message>
        <source>Keep words in clean exports</source>
        <translation>Wörter in bereinigten Exporten behalten</translation>
    </message>
    <message>
        <source>Set times…</source>
        <translation>Zeiten setzen…</translation>
    </message>
    <message>
        <source>Lock word times</source>
        <translation>Zeiten des Worts sperren</translation>
    </message>
    <message>
        <source>Shift all times…</source>
        <translation>Alle Zeiten verschieben…</translation>
    </message>
    <message>
        <source>Start at the playhead</source>
        <translation>Anfang an die Abspielposition</translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation>Ende an die Abspielposition</translation>
    </message>
    <message>
        <source>Start {step} ms earlier</source>
        <translation>Anfang {step} ms früher</translation>
    </message>
    <message>
        <source>Start {step} ms later</source>
        <translation>Anfang {step} ms später</translation>
    </message>
    <message>
        <source>End {step} ms earlier</source>
        <translation>Ende {step} ms früher</translation>
    </message>
    <message>
        <source>End {step} ms later</source>
        <translation>Ende {step} ms später</translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message>
        <source>Times unlocked</source>
        <translation>Zeiten entsperrt</translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation>Neues Segment bei {start}</translation>
    </message>
    <message>
        <source>Times locked (re-alignment won’t change them)</source>
        <translation>Zeiten gesperrt (ein neuer Abgleich ändert sie nicht)</translation>
    </message>
    <message>
        <source>No word to move to the previous segment</source>
        <translation>Kein Wort kann in das vorige Segment wechseln</translation>
    </message>
    <message>
        <source>No word to move to the next segment</source>
        <translation>Kein Wort kann in das nächste Segment wechseln</translation>
    </message>
    <message>
        <source>There is already text at {time}. Move the playhead to a pause.</source>
        <translation>Bei {time} steht schon Text. Gehen Sie mit der Abspielposition in eine Pause.</translation>
    </message>
    <message>
        <source>A segment must start before it ends</source>
        <translation>Ein Segment muss anfangen, bevor es endet</translation>
    </message>
    <message>
        <source>Segment from {start} to {end}</source>
        <translation>Segment von {start} bis {end}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation>
            <numerusform>%Ln Wort in das Nachbarsegment verschoben</numerusform>
            <numerusform>%Ln Wörter in das Nachbarsegment verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation>
            <numerusform>%Ln Wort aus dem Nachbarsegment übernommen</numerusform>
            <numerusform>%Ln Wörter aus dem Nachbarsegment übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation>
            <numerusform>%Ln Wort gekürzt und gesperrt</numerusform>
            <numerusform>%Ln Wörter gekürzt und gesperrt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentChecking</name>
    <message>
        <source>Marked as unchecked</source>
        <translation>Nicht mehr als geprüft markiert</translation>
    </message>
    <message>
        <source>Checked: {done} of {count} segments</source>
        <translation>Geprüft: {done} von {count} Segmenten</translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift all times</source>
        <translation>Alle Zeiten verschieben</translation>
    </message>
    <message>
        <source>Which times</source>
        <translation>Welche Zeiten</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Only imported subtitles</source>
        <translation>Nur importierte Untertitel</translation>
    </message>
    <message>
        <source>Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.</source>
        <translation>Geben Sie die Verschiebung in Sekunden ein, etwa 1.5 oder -0.25, und das Verhältnis wie 25/23.976.</translation>
    </message>
    <message>
        <source>Move by (seconds)</source>
        <translation>Verschieben um (Sekunden)</translation>
    </message>
    <message>
        <source>Stretch by (ratio)</source>
        <translation>Dehnen um (Verhältnis)</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation>{before} wird zu {after}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keeps the other shortcuts too, for a foot pedal or headset</source>
        <translation>Behält auch die anderen Tastenkürzel, etwa für Fußschalter oder Headset</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Removed from “{action}”, which had this shortcut.</source>
        <translation>Von „{action}“ entfernt, das dieses Tastenkürzel hatte.</translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt.</source>
        <translation>Diese Taste wird zum Schreiben gebraucht. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut and would lose it.</source>
        <translation>„{action}“ hat dieses Tastenkürzel bereits und würde es verlieren.</translation>
    </message>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation>Tastenkürzel drucken</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Tasten für „{action}“</translation>
    </message>
</context>
<context>
    <name>ShortcutsTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Earproof keyboard shortcuts</source>
        <translation>Tastenkürzel von Earproof</translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <translation>Sprecher festlegen…</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Namen zusammenführen…</translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation>Alle Sprecher…</translation>
    </message>
    <message>
        <source>Next Unknown turn</source>
        <translation>Nächster unbekannter Redebeitrag</translation>
    </message>
    <message>
        <source>Previous Unknown turn</source>
        <translation>Voriger unbekannter Redebeitrag</translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation>Nächster Redebeitrag</translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation>Voriger Redebeitrag</translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation>Redebeitrag hier teilen</translation>
    </message>
    <message>
        <source>Join with previous turn</source>
        <translation>Mit dem vorigen Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>Assign no speaker to this segment only</source>
        <translation>Nur dem Segment keinen Sprecher zuweisen</translation>
    </message>
    <message>
        <source>Assign speaker {number} to this segment only</source>
        <translation>Nur dem Segment Sprecher {number} zuweisen</translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation>Keinen Sprecher zuweisen</translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation>Sprecher {number} zuweisen</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Speaker {number} doesn’t exist yet</source>
        <translation>Einen Sprecher {number} gibt es noch nicht</translation>
    </message>
    <message>
        <source>{done}, as before</source>
        <translation>{done}, wie zuvor</translation>
    </message>
    <message>
        <source>{done}. {left}</source>
        <translation>{done}. {left}</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Neuer Sprecher</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now {into}: {segments}</source>
        <translation>{name} ist jetzt {into}: {segments}</translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Are they the same person?</source>
        <translation>Einen Sprecher namens {name} gibt es bereits. Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation>Namen zusammenführen…</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>New speaker “{name}”</source>
        <translation>Neuer Sprecher „{name}“</translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message>
        <source>The selected words</source>
        <translation>Die ausgewählten Wörter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {segments}</source>
        <translation>Auswahl, {segments}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Redebeitrag</numerusform>
            <numerusform>%Ln Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {turns}</source>
        <translation>Auswahl, {turns}</translation>
    </message>
    <message>
        <source>This turn, {segments}</source>
        <translation>Dieser Redebeitrag, {segments}</translation>
    </message>
    <message>
        <source>Only this segment</source>
        <translation>Nur dieses Segment</translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation>die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>this turn</source>
        <translation>dieser Redebeitrag</translation>
    </message>
    <message>
        <source>this segment</source>
        <translation>dieses Segment</translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation>{name}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Noch %Ln unbekannter Redebeitrag</numerusform>
            <numerusform>Noch %Ln unbekannte Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>Keine unbekannten Redebeiträge mehr</translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>No speakers yet. Press Alt+1 in the text to assign one.</source>
        <translation>Noch keine Sprecher. Weisen Sie im Text mit Alt+1 einen zu.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation>Neuer Sprecher…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Vereinen mit</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Redezeit</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
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
        <translation>Geschwindigkeit: {speed}</translation>
    </message>
    <message>
        <source>Speed, keeping the pitch ({slower}, {faster})</source>
        <translation>Geschwindigkeit; die Tonhöhe bleibt ({slower}, {faster})</translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation>Geschwindigkeit: {speed}</translation>
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
        <translation>Transkripte mit dem Ohr korrigieren und Untertitel exportieren. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>New from recording and transcript…</source>
        <translation>Neu aus Aufnahme und Transkript…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation>Mit einem Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Three minutes of conversation with a rough transcript, copied to your Documents folder</source>
        <translation>Drei Minuten Gespräch mit einem Rohtranskript; beides wird in den Ordner Dokumente kopiert</translation>
    </message>
    <message>
        <source>A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof project to continue.</source>
        <translation>Eine Aufnahme (Ton oder Video), mit ihrem Rohtranskript, falls vorhanden: Text, SRT, VTT oder Whisper-JSON. Earproof ordnet jedem Wort seine Zeit zu und markiert, was zu prüfen ist. Oder ein Earproof-Projekt, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation>Mit keinem Text verglichen</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Opening or saving a file</source>
        <translation>Eine Datei wird geöffnet oder geschrieben</translation>
    </message>
    <message>
        <source>The words were recognized from the audio alone; the least certain are marked as doubtful</source>
        <translation>Die Wörter wurden allein aus dem Ton erkannt; die unsichersten sind als zweifelhaft markiert</translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation>{name} wird gespeichert…</translation>
    </message>
    <message>
        <source>No segments</source>
        <translation>Keine Segmente</translation>
    </message>
    <message>
        <source>Segment {at} of {count} · {time}</source>
        <translation>Segment {at} von {count} · {time}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}: {name}</source>
        <translation>Redebeitrag {at} von {count}: {name}</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation>{checked} von {count} geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>noch %Ln Stelle</numerusform>
            <numerusform>noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation>„{word}“: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation>
            <numerusform>%Ln Wort wird neu ausgerichtet…</numerusform>
            <numerusform>%Ln Wörter werden neu ausgerichtet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not re-timed</source>
        <translation>Geänderte Wörter nicht ausgerichtet</translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation>Kein Audiogerät</translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right move between borders, Up and Down between segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns to the text.</source>
        <translation>Links und Rechts gehen von Grenze zu Grenze, Oben und Unten von Segment zu Segment. Strg+Links und Strg+Rechts verschieben die Grenze um 10 ms, mit Umschalt um 50 ms. Umschalt+Links und Umschalt+Rechts wählen aus. Die Leertaste spielt ab, Plus und Minus zoomen, Bild auf und Bild ab gehen weiter, Esc führt zum Text zurück.</translation>
    </message>
    <message>
        <source>Visible: {start} to {end}</source>
        <translation>Zu sehen: {start} bis {end}</translation>
    </message>
    <message>
        <source>No border after this</source>
        <translation>Keine Grenze weiter hinten</translation>
    </message>
    <message>
        <source>No border before this</source>
        <translation>Keine Grenze davor</translation>
    </message>
    <message>
        <source>Select a border first with Left or Right</source>
        <translation>Wählen Sie zuerst mit Links oder Rechts eine Grenze</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Zoom in to a minute or less to see the spectrogram</source>
        <translation>Zoomen Sie auf eine Minute oder weniger, um das Spektrogramm zu sehen</translation>
    </message>
    <message>
        <source>{time}  {by} ms</source>
        <translation>{time}  {by} ms</translation>
    </message>
    <message>
        <source>  speech edge</source>
        <translation>  Rand des Gesprochenen</translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Next subtitle rule violation</source>
        <translation>Nächster Verstoß gegen Untertitelregeln</translation>
    </message>
    <message>
        <source>Previous subtitle rule violation</source>
        <translation>Voriger Verstoß gegen Untertitelregeln</translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>Keine Verstöße gegen Untertitelregeln.</translation>
    </message>
</context>
<context>
    <name>SubtitleDock</name>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message>
        <source>Subtitle rules</source>
        <translation>Untertitelregeln</translation>
    </message>
    <message>
        <source>Rules for segmenting and checking subtitles</source>
        <translation>Regeln, nach denen Untertitel aufgeteilt und geprüft werden</translation>
    </message>
    <message>
        <source>List only subtitles with violations</source>
        <translation>Nur Untertitel mit Verstößen zeigen</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Violations only</source>
        <translation>Nur Verstöße</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation>
            <numerusform>%Ln mit Verstößen</numerusform>
            <numerusform>%Ln mit Verstößen</numerusform>
        </translation>
    </message>
    <message>
        <source>no violations</source>
        <translation>keine Verstöße</translation>
    </message>
    <message>
        <source>Creating subtitles…</source>
        <translation>Untertitel werden erstellt…</translation>
    </message>
    <message>
        <source>Subtitles could not be created.</source>
        <translation>Untertitel konnten nicht erstellt werden.</translation>
    </message>
    <message>
        <source>No subtitle rule violations.</source>
        <translation>Keine Verstöße gegen Untertitelregeln.</translation>
    </message>
    <message>
        <source>No subtitles: no words have times.</source>
        <translation>Es gibt keine Untertitel: Kein Wort hat eine Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation>
            <numerusform>%Ln Untertitel wie importiert</numerusform>
            <numerusform>%Ln Untertitel wie importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln Untertitel</numerusform>
            <numerusform>%Ln Untertitel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>Add “{term}” to the glossary to find it throughout this project.</source>
        <translation>Nehmen Sie „{term}“ ins Glossar auf, um es im ganzen Projekt zu finden.</translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation>Ins Glossar aufnehmen</translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Font and width</source>
        <translation>Schrift und Breite</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Systemschrift</translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Window width</source>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Start of the segment</source>
        <translation>Anfang des Segments</translation>
    </message>
    <message>
        <source>End of the segment</source>
        <translation>Ende des Segments</translation>
    </message>
    <message>
        <source>Start of the word</source>
        <translation>Anfang des Worts</translation>
    </message>
    <message>
        <source>End of the word</source>
        <translation>Ende des Worts</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Set times</source>
        <translation>Zeiten setzen</translation>
    </message>
    <message>
        <source>Lock word times (re-alignment won’t change them)</source>
        <translation>Zeiten des Worts sperren (ein neuer Abgleich ändert sie nicht)</translation>
    </message>
    <message>
        <source>Play segment</source>
        <translation>Segment abspielen</translation>
    </message>
    <message>
        <source>Play word</source>
        <translation>Wort abspielen</translation>
    </message>
    <message>
        <source>Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.</source>
        <translation>Oben und Unten ändern um 10 ms, Bild auf und Bild ab um 50 ms; die Grenze wird abgespielt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.</source>
        <translation>„{text}“ ist keine Zeit. Geben Sie sie als m:ss.mmm oder in Sekunden ein.</translation>
    </message>
    <message>
        <source>A segment must start before it ends.</source>
        <translation>Ein Segment muss anfangen, bevor es endet.</translation>
    </message>
    <message>
        <source>A word must start before it ends.</source>
        <translation>Ein Wort muss anfangen, bevor es endet.</translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation>Die Aufnahme endet bei {time}.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation>Text wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>Noch %Ln Stelle</numerusform>
            <numerusform>Noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation>Keine Stellen mehr</translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>No text yet. Type here, or insert missing speech from the list.</source>
        <translation>Noch kein Text. Schreiben Sie hier, oder fügen Sie fehlenden Text aus der Liste ein.</translation>
    </message>
    <message>
        <source>To split, put the caret between two words.</source>
        <translation>Zum Teilen den Cursor zwischen zwei Wörter setzen.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript text</source>
        <translation>Text des Transkripts</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position and duration</source>
        <translation>Position und Dauer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufnahme</translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message>
        <source>This is the last turn</source>
        <translation>Das ist der letzte Redebeitrag</translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation>Das ist der erste Redebeitrag</translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation>Keine unbekannten Redebeiträge mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>Noch %Ln unbekannter Redebeitrag</numerusform>
            <numerusform>Noch %Ln unbekannte Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{place}. {left}</source>
        <translation>{place}. {left}</translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation>Redebeitrag {at} von {count}</translation>
    </message>
    <message>
        <source>A turn starts here</source>
        <translation>Hier beginnt ein Redebeitrag</translation>
    </message>
    <message>
        <source>A turn already starts or ends here</source>
        <translation>Hier beginnt oder endet schon ein Redebeitrag</translation>
    </message>
    <message>
        <source>No turn before this one</source>
        <translation>Davor gibt es keinen Redebeitrag</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>One turn of {name}, {segments}</source>
        <translation>Ein Redebeitrag von {name}, {segments}</translation>
    </message>
</context>
<context>
    <name>VersionCheck</name>
    <message>
        <source>Checking for a newer version…</source>
        <translation>Suche nach einer neueren Version …</translation>
    </message>
    <message>
        <source>Earproof {installed} is the newest version.</source>
        <translation>Earproof {installed} ist die neueste Version.</translation>
    </message>
    <message>
        <source>Earproof {newest} is available; you have {installed}.</source>
        <translation>Earproof {newest} ist verfügbar; Sie haben {installed}.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Webseite öffnen</translation>
    </message>
</context>
<context>
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Video im Vollbild</translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run “earproof doctor” in a terminal to see what to install.</source>
        <translation>Das Video lässt sich nicht zeigen, weil Qt es hier nicht dekodieren kann. Der Ton läuft trotzdem. „earproof doctor“ im Terminal sagt, was zu installieren ist.</translation>
    </message>
    <message>
        <source>The video of “{name}” can’t be shown ({why}). The audio plays anyway.</source>
        <translation>Das Video von „{name}“ lässt sich nicht zeigen ({why}). Der Ton läuft trotzdem.</translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Subtitles on video</source>
        <translation>Untertitel im Video</translation>
    </message>
    <message>
        <source>Show subtitles as exported with these rules</source>
        <translation>Untertitel so zeigen, wie ein Export nach diesen Regeln sie enthält</translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation>Video im Vollbild</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video of the recording</source>
        <translation>Video der Aufnahme</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Text size and width</source>
        <translation>Textgröße und Breite</translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation>Fokusmodus</translation>
    </message>
    <message>
        <source>Mark doubtful words</source>
        <translation>Zweifelhafte Wörter markieren</translation>
    </message>
    <message>
        <source>Underline low-confidence words</source>
        <translation>Unsicher erkannte Wörter unterstreichen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation>Breitere Zeilen</translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation>Schmalere Zeilen</translation>
    </message>
    <message>
        <source>Font and width…</source>
        <translation>Schrift und Breite…</translation>
    </message>
    <message>
        <source>System theme</source>
        <translation>Systemdesign</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Stimmen unterscheiden</translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation>Unbekannte Redebeiträge nach Stimmen benennen</translation>
    </message>
    <message>
        <source>Play voice sample</source>
        <translation>Hörprobe der Stimme abspielen</translation>
    </message>
    <message>
        <source>Tell voices apart after every alignment</source>
        <translation>Stimmen nach jedem Alignieren unterscheiden</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Gemerkte Stimmen…</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Speaker {number}</source>
        <translation>Sprecher {number}</translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation>{time} ({share} %)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Redebeitrag</numerusform>
            <numerusform>%Ln Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of voice {number}</source>
        <translation>Name der Stimme {number}</translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation>Mehr zu {name}</translation>
    </message>
    <message>
        <source>Merge, split, remember</source>
        <translation>Zusammenlegen, trennen, merken</translation>
    </message>
    <message>
        <source>Play sample {number} of {name}</source>
        <translation>Hörprobe {number} von {name} abspielen</translation>
    </message>
    <message>
        <source>Play a sample at {time}</source>
        <translation>Hörprobe bei {time} abspielen</translation>
    </message>
    <message>
        <source>Sounds like {name}</source>
        <translation>Klingt wie {name}</translation>
    </message>
    <message>
        <source>Use the name {name}</source>
        <translation>Den Namen {name} übernehmen</translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation>Zusammenlegen mit</translation>
    </message>
    <message>
        <source>These are two voices</source>
        <translation>Das sind zwei Stimmen</translation>
    </message>
    <message>
        <source>Remember this voice on this computer…</source>
        <translation>Diese Stimme auf diesem Computer merken…</translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>This project is open read-only: voices can’t be told apart in it.</source>
        <translation>Das Projekt ist schreibgeschützt: Stimmen lassen sich hier nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Looking for the recording…</source>
        <translation>Die Aufnahme wird gesucht…</translation>
    </message>
    <message>
        <source>The recording wasn’t found. To tell voices apart, locate it in the File menu.</source>
        <translation>Die Aufnahme fehlt. Um Stimmen zu unterscheiden, suchen Sie sie über das Menü „Datei“.</translation>
    </message>
    <message>
        <source>No words have times, so voices can’t be matched to them.</source>
        <translation>Kein Wort hat eine Zeit, deshalb lassen sich Stimmen nicht zuordnen.</translation>
    </message>
    <message>
        <source>No second voice found.</source>
        <translation>Darin ist keine zweite Stimme zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation>
            <numerusform>%Ln Stimme gefunden</numerusform>
            <numerusform>%Ln Stimmen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation>
            <numerusform>%Ln Redebeitrag hat keinen Sprecher. Benennen Sie stattdessen einmal die Stimme.</numerusform>
            <numerusform>%Ln Redebeiträge haben keinen Sprecher. Benennen Sie stattdessen jede Stimme einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation>Stimmen unterscheiden</translation>
    </message>
    <message>
        <source>No turn changes: name a voice first.</source>
        <translation>Kein Redebeitrag ändert sich: Benennen Sie erst eine Stimme.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation>
            <numerusform>%Ln Redebeitrag benannt.</numerusform>
            <numerusform>%Ln Redebeiträge benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation>
            <numerusform>%Ln unbekannter übrig.</numerusform>
            <numerusform>%Ln unbekannte übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left Unknown.</source>
        <translation>Keiner ist mehr unbekannt.</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation>Strg+Z macht es rückgängig.</translation>
    </message>
    <message>
        <source>Wait until telling voices apart is done.</source>
        <translation>Warten Sie, bis die Stimmen unterschieden sind.</translation>
    </message>
    <message>
        <source>This voice speaks too little to remember it.</source>
        <translation>Von dieser Stimme ist zu wenig zu hören, um sie zu merken.</translation>
    </message>
</context>
<context>
    <name>VoiceDock</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Tell voices apart</source>
        <translation>Stimmen unterscheiden</translation>
    </message>
    <message>
        <source>Progress of telling voices apart</source>
        <translation>Fortschritt beim Unterscheiden der Stimmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Speakers in the text…</source>
        <translation>Sprecher im Text…</translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation>Gemerkte Stimmen…</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>Anzahl der Sprecher</translation>
    </message>
    <message>
        <source>Tell the voices apart again, with this number</source>
        <translation>Stimmen mit dieser Anzahl neu unterscheiden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo voice change</source>
        <translation>Zurück zu den vorigen Stimmen</translation>
    </message>
    <message>
        <source>Undo the last merge, split or telling apart</source>
        <translation>Letztes Zusammenlegen, Trennen oder Unterscheiden zurücknehmen</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Earproof finds out who speaks when, so you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation>Earproof ermittelt, wer wann spricht: Sie benennen jede Stimme einmal statt jeden Redebeitrag. Der Text bleibt, wie er ist, bis Sie die Namen anwenden. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>No voice found in the recording: nobody speaks, or not for long enough. You can name the turns in the text.</source>
        <translation>In der Aufnahme ist keine Stimme zu finden: Niemand spricht, oder nicht lange genug. Redebeiträge lassen sich im Text benennen.</translation>
    </message>
    <message>
        <source>One voice found. If more people speak, choose their number.</source>
        <translation>Eine Stimme ist gefunden. Sprechen mehr Menschen, wählen Sie ihre Anzahl.</translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation>
            <numerusform>Mehr als %Ln Stimme lässt sich hier nicht unterscheiden.</numerusform>
            <numerusform>Mehr als %Ln Stimmen lassen sich hier nicht unterscheiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation>
            <numerusform>%Ln unbekannten benennen</numerusform>
            <numerusform>%Ln unbekannte benennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name Unknown turns</source>
        <translation>Unbekannte benennen</translation>
    </message>
    <message>
        <source>Apply to all turns</source>
        <translation>Auf alle Redebeiträge anwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the text’s names where they agree with the voice, and what you set yourself</source>
        <translation>Lässt Namen im Text, die zur Stimme passen, und was Sie selbst gesetzt haben</translation>
    </message>
    <message>
        <source>This project is read-only: names can’t be applied.</source>
        <translation>Das Projekt ist schreibgeschützt: Namen lassen sich nicht anwenden.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Play a voice and name it; two or three names are often enough.</source>
        <translation>Hören Sie eine Stimme an und benennen Sie sie; oft genügen zwei oder drei Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation>
            <numerusform>%Ln bleibt unbekannt</numerusform>
            <numerusform>%Ln bleiben unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>none stays Unknown</source>
        <translation>keiner bleibt unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation>
            <numerusform>%Ln unbekannter Redebeitrag übrig: Seine Wörter passen zu keiner Stimme</numerusform>
            <numerusform>%Ln unbekannte Redebeiträge übrig: Ihre Wörter passen zu keiner Stimme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation>
            <numerusform>%Ln unbekannter Redebeitrag übrig, von einer Stimme ohne Namen</numerusform>
            <numerusform>%Ln unbekannte Redebeiträge übrig, von Stimmen ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every turn has a name.</source>
        <translation>Jeder Redebeitrag hat einen Namen.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Beginnt…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>VoicesShown</name>
    <message>
        <source>The text could not be checked.</source>
        <translation>Der Text ließ sich nicht durchgehen.</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>Lautstärke {percent} %</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>WaveformActions</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Waveform zoom</source>
        <translation>Zoom der Wellenform</translation>
    </message>
    <message>
        <source>Switch between text and waveform</source>
        <translation>Zwischen Text und Wellenform wechseln</translation>
    </message>
    <message>
        <source>Zoom in on the waveform</source>
        <translation>In die Wellenform hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom out of the waveform</source>
        <translation>Aus der Wellenform herauszoomen</translation>
    </message>
    <message>
        <source>Whole recording in the waveform</source>
        <translation>Ganze Aufnahme in der Wellenform</translation>
    </message>
    <message>
        <source>Zoom to the selection or segment</source>
        <translation>Auf Auswahl oder Segment zoomen</translation>
    </message>
    <message>
        <source>Stop drawing the waveform</source>
        <translation>Zeichnen der Wellenform anhalten</translation>
    </message>
    <message>
        <source>Redraw the waveform</source>
        <translation>Wellenform neu zeichnen</translation>
    </message>
</context>
<context>
    <name>WaveformOverview</name>
    <message>
        <source>Place in the recording</source>
        <translation>Stelle in der Aufnahme</translation>
    </message>
    <message>
        <source>{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}</source>
        <translation>{segments} Segmente, davon {checked} geprüft; zweifelhafte Wörter: {doubts}; fehlender Text: {untexted}</translation>
    </message>
    <message>
        <source>Missing speech (hatched)</source>
        <translation>Fehlender Text (schraffiert)</translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation>{share} % der Wörter sind zweifelhaft (Balken)</translation>
    </message>
    <message>
        <source>Checked (broad band)</source>
        <translation>Geprüft (breites Band)</translation>
    </message>
    <message>
        <source>Aligned (line)</source>
        <translation>Abgeglichen (Linie)</translation>
    </message>
</context>
<context>
    <name>WaveformPanel</name>
    <message>
        <source>Drawing the waveform…</source>
        <translation>Die Wellenform wird gezeichnet…</translation>
    </message>
    <message>
        <source>The waveform is incomplete.</source>
        <translation>Die Wellenform ist unvollständig.</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Aufnahme nicht gefunden</translation>
    </message>
    <message>
        <source>Drawing the waveform: {percent} %</source>
        <translation>Die Wellenform wird gezeichnet: {percent} %</translation>
    </message>
    <message>
        <source>No waveform: {reason}</source>
        <translation>Keine Wellenform: {reason}</translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>{border}
Drag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave the neighbour in place.</source>
        <translation>{border}
Ziehen verschiebt sie. Sie rastet an Gesprochenem ein; mit Strg oder Alt frei, mit Umschalt bleibt der Nachbar stehen.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Next window</source>
        <translation>Nächstes Fenster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Earproof for {name}</source>
        <translation>Earproof für {name}</translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation>Revision {number}</translation>
    </message>
    <message>
        <source>{revision}, the original</source>
        <translation>{revision}, das Original</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln Wort hinzugefügt</numerusform>
            <numerusform>%Ln Wörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>%Ln Wort entfernt</numerusform>
            <numerusform>%Ln Wörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln Wort geändert</numerusform>
            <numerusform>%Ln Wörter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation>
            <numerusform>Zeiten von %Ln Wort geändert</numerusform>
            <numerusform>Zeiten von %Ln Wörtern geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation>
            <numerusform>Zeiten von %Ln Segment geändert</numerusform>
            <numerusform>Zeiten von %Ln Segmenten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation>
            <numerusform>%Ln Wort neu geprüft</numerusform>
            <numerusform>%Ln Wörter neu geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation>
            <numerusform>%Ln Stelle mit fehlendem Text geändert</numerusform>
            <numerusform>%Ln Stellen mit fehlendem Text geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation>
            <numerusform>%Ln Notiz geändert</numerusform>
            <numerusform>%Ln Notizen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation>
            <numerusform>%Ln Stelle mit anderem Sprecher</numerusform>
            <numerusform>%Ln Stellen mit anderem Sprecher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation>
            <numerusform>%Ln Redebeitrag geteilt oder verbunden</numerusform>
            <numerusform>%Ln Redebeiträge geteilt oder verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>%Ln Segment hinzugefügt</numerusform>
            <numerusform>%Ln Segmente hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation>
            <numerusform>%Ln Segment entfernt</numerusform>
            <numerusform>%Ln Segmente entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>estimating time left</source>
        <translation>Dauer wird geschätzt</translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation>Wörtlich: jedes Wort</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter…</translation>
    </message>
    <message>
        <source>Clean: without fillers and repetitions</source>
        <translation>Bereinigt: ohne Füllwörter und Wiederholungen</translation>
    </message>
    <message>
        <source>Words left out of clean exports</source>
        <translation>Welche Wörter bereinigte Exporte weglassen</translation>
    </message>
    <message>
        <source>Time code of the recording’s start</source>
        <translation>Der Timecode, mit dem die Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Highlight words as they are spoken (karaoke)</source>
        <translation>Wörter beim Sprechen hervorheben (Karaoke)</translation>
    </message>
    <message>
        <source>State how many times are measured and how many estimated</source>
        <translation>Angeben, wie viele Zeiten gemessen und wie viele geschätzt sind</translation>
    </message>
    <message>
        <source>Include notes and highlights</source>
        <translation>Mit Notizen und Markierungen</translation>
    </message>
    <message>
        <source>Format default</source>
        <translation>Standard des Formats</translation>
    </message>
    <message>
        <source>No names</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Names where the format allows</source>
        <translation>Namen, wo das Format es erlaubt</translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation>Namen im Text</translation>
    </message>
    <message>
        <source>Dash at each change of speaker</source>
        <translation>Strich bei jedem Sprecherwechsel</translation>
    </message>
    <message>
        <source>Voice tags beside the text</source>
        <translation>Als Stimmangabe neben dem Text</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Codes (S1), with a key file</source>
        <translation>Kürzel (S1), mit Schlüsseldatei</translation>
    </message>
    <message>
        <source>{rate} fps, drop frame</source>
        <translation>{rate} Bilder je Sekunde, Drop-Frame</translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation>{rate} Bilder je Sekunde</translation>
    </message>
    <message>
        <source>{rate} fps, non-drop</source>
        <translation>{rate} Bilder je Sekunde, Non-Drop</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Time code</source>
        <translation>Timecode</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Bildrate</translation>
    </message>
</context>
</TS>
