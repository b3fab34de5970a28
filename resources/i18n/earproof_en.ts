<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>“{wrong}” is now “{right}”. %Ln more place(s) may have the same mistake.</source>
        <translation>
            <numerusform>“{wrong}” is now “{right}”. %Ln more place may have the same mistake.</numerusform>
            <numerusform>“{wrong}” is now “{right}”. %Ln more places may have the same mistake.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) corrected.</source>
        <translation>
            <numerusform>%Ln place corrected.</numerusform>
            <numerusform>%Ln places corrected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveController</name>
    <message numerus="yes">
        <source>%Ln recording(s) done</source>
        <translation>
            <numerusform>%Ln recording done</numerusform>
            <numerusform>%Ln recordings done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>%Ln file(s) and folder(s)</source>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveRowModel</name>
    <message numerus="yes">
        <source>%Ln doubtful or missing word(s) in this minute</source>
        <translation>
            <numerusform>%Ln doubtful or missing word in this minute</numerusform>
            <numerusform>%Ln doubtful or missing words in this minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveWindow</name>
    <message numerus="yes">
        <source>%Ln recording(s)</source>
        <translation>
            <numerusform>%Ln recording</numerusform>
            <numerusform>%Ln recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aligning</source>
        <translation>
            <numerusform>%Ln aligning</numerusform>
            <numerusform>%Ln aligning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted.</source>
        <translation>
            <numerusform>%Ln passage inserted.</numerusform>
            <numerusform>%Ln passages inserted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message numerus="yes">
        <source>%Ln clip(s) saved to {path}</source>
        <translation>
            <numerusform>%Ln clip saved to {path}</numerusform>
            <numerusform>%Ln clips saved to {path}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipsDialog</name>
    <message numerus="yes">
        <source>%Ln clip(s)</source>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message numerus="yes">
        <source>%Ln other change(s) hidden</source>
        <translation>
            <numerusform>%Ln other change hidden</numerusform>
            <numerusform>%Ln other changes hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoubtReview</name>
    <message numerus="yes">
        <source>%Ln word(s) inserted. Check them and set the speaker.</source>
        <translation>
            <numerusform>%Ln word inserted. Check it and set the speaker.</numerusform>
            <numerusform>%Ln words inserted. Check them and set the speaker.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportController</name>
    <message numerus="yes">
        <source>%Ln file(s) saved to {folder}</source>
        <translation>
            <numerusform>%Ln file saved to {folder}</numerusform>
            <numerusform>%Ln files saved to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln word(s) with times and states</source>
        <translation>
            <numerusform>%Ln word with times and states</numerusform>
            <numerusform>%Ln words with times and states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln word as text</numerusform>
            <numerusform>%Ln words as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln subtitle</numerusform>
            <numerusform>%Ln subtitles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s) found</source>
        <translation>
            <numerusform>%Ln page found</numerusform>
            <numerusform>%Ln pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undone change(s) not shown</source>
        <translation>
            <numerusform>%Ln undone change not shown</numerusform>
            <numerusform>%Ln undone changes not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeNamesDialog</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotePanel</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenMattersList</name>
    <message numerus="yes">
        <source>%Ln subtitle rule violation(s)</source>
        <translation>
            <numerusform>%Ln subtitle rule violation</numerusform>
            <numerusform>%Ln subtitle rule violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message numerus="yes">
        <source>%Ln recording(s) to align</source>
        <translation>
            <numerusform>%Ln recording to align</numerusform>
            <numerusform>%Ln recordings to align</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ambiguous</source>
        <translation>
            <numerusform>%Ln ambiguous</numerusform>
            <numerusform>%Ln ambiguous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a transcript</source>
        <translation>
            <numerusform>%Ln without a transcript</numerusform>
            <numerusform>%Ln without a transcript</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcript(s) without a recording</source>
        <translation>
            <numerusform>%Ln transcript without a recording</numerusform>
            <numerusform>%Ln transcripts without a recording</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message numerus="yes">
        <source>The %Ln selected segment(s)</source>
        <translation>
            <numerusform>The %Ln selected segment</numerusform>
            <numerusform>The %Ln selected segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWording</name>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCreation</name>
    <message numerus="yes">
        <source>%Ln recording(s) are queued. Closing cancels their alignment.</source>
        <translation>
            <numerusform>%Ln recording is queued. Closing cancels its alignment.</numerusform>
            <numerusform>%Ln recordings are queued. Closing cancels their alignment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” is still being aligned and %Ln more recording(s) are queued. Closing cancels the alignment.</source>
        <translation>
            <numerusform>“{name}” is still being aligned and %Ln more recording is queued. Closing cancels the alignment.</numerusform>
            <numerusform>“{name}” is still being aligned and %Ln more recordings are queued. Closing cancels the alignment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectProgress</name>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewMatters</name>
    <message numerus="yes">
        <source>%Ln doubtful place(s) to review</source>
        <translation>
            <numerusform>%Ln doubtful place to review</numerusform>
            <numerusform>%Ln doubtful places to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of missing speech</source>
        <translation>
            <numerusform>%Ln passage of missing speech</numerusform>
            <numerusform>%Ln passages of missing speech</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Insert %Ln certain passage(s)</source>
        <translation>
            <numerusform>Insert %Ln certain passage</numerusform>
            <numerusform>Insert %Ln certain passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentBorders</name>
    <message numerus="yes">
        <source>%Ln word(s) moved to the neighbouring segment</source>
        <translation>
            <numerusform>%Ln word moved to the neighbouring segment</numerusform>
            <numerusform>%Ln words moved to the neighbouring segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) taken from the neighbouring segment</source>
        <translation>
            <numerusform>%Ln word taken from the neighbouring segment</numerusform>
            <numerusform>%Ln words taken from the neighbouring segment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) cut and locked</source>
        <translation>
            <numerusform>%Ln word shortened and locked</numerusform>
            <numerusform>%Ln words shortened and locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerEditing</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerReach</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>%Ln Unknown turn left</numerusform>
            <numerusform>%Ln Unknown turns left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Re-timing %Ln word(s)…</source>
        <translation>
            <numerusform>Re-timing %Ln word…</numerusform>
            <numerusform>Re-timing %Ln words…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubtitlePanel</name>
    <message numerus="yes">
        <source>%Ln subtitle(s) as imported</source>
        <translation>
            <numerusform>%Ln subtitle as imported</numerusform>
            <numerusform>%Ln subtitles as imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln subtitle(s)</source>
        <translation>
            <numerusform>%Ln subtitle</numerusform>
            <numerusform>%Ln subtitles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with violations</source>
        <translation>
            <numerusform>%Ln with violations</numerusform>
            <numerusform>%Ln with violations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message numerus="yes">
        <source>%Ln place(s) left</source>
        <translation>
            <numerusform>%Ln place left</numerusform>
            <numerusform>%Ln places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TurnTravel</name>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left</source>
        <translation>
            <numerusform>%Ln Unknown turn left</numerusform>
            <numerusform>%Ln Unknown turns left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceController</name>
    <message numerus="yes">
        <source>%Ln voice(s) found</source>
        <translation>
            <numerusform>%Ln voice found</numerusform>
            <numerusform>%Ln voices found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) have no speaker’s name. Name each voice once instead.</source>
        <translation>
            <numerusform>%Ln turn has no speaker’s name. Name the voice once instead.</numerusform>
            <numerusform>%Ln turns have no speaker’s name. Name each voice once instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) named.</source>
        <translation>
            <numerusform>%Ln turn named.</numerusform>
            <numerusform>%Ln turns named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left.</source>
        <translation>
            <numerusform>%Ln Unknown turn left.</numerusform>
            <numerusform>%Ln Unknown turns left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicePanel</name>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln voice</numerusform>
            <numerusform>%Ln voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No more than %Ln voice(s) can be told apart here.</source>
        <translation>
            <numerusform>No more than %Ln voice can be told apart here.</numerusform>
            <numerusform>No more than %Ln voices can be told apart here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %Ln Unknown turn(s)</source>
        <translation>
            <numerusform>Name %Ln Unknown turn</numerusform>
            <numerusform>Name %Ln Unknown turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) stay</source>
        <translation>
            <numerusform>%Ln Unknown turn stays</numerusform>
            <numerusform>%Ln Unknown turns stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of words that fit no voice</source>
        <translation>
            <numerusform>%Ln Unknown turn left, of words that fit no voice</numerusform>
            <numerusform>%Ln Unknown turns left, of words that fit no voice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown turn(s) left, of voices without a name</source>
        <translation>
            <numerusform>%Ln Unknown turn left, of a voice without a name</numerusform>
            <numerusform>%Ln Unknown turns left, of voices without a name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%Ln word(s) added</source>
        <translation>
            <numerusform>%Ln word added</numerusform>
            <numerusform>%Ln words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) removed</source>
        <translation>
            <numerusform>%Ln word removed</numerusform>
            <numerusform>%Ln words removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) changed</source>
        <translation>
            <numerusform>%Ln word changed</numerusform>
            <numerusform>%Ln words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln word(s) changed</source>
        <translation>
            <numerusform>timing of %Ln word changed</numerusform>
            <numerusform>timing of %Ln words changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>timing of %Ln segment(s) changed</source>
        <translation>
            <numerusform>timing of %Ln segment changed</numerusform>
            <numerusform>timing of %Ln segments changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) re-checked</source>
        <translation>
            <numerusform>%Ln word re-checked</numerusform>
            <numerusform>%Ln words re-checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) with another speaker</source>
        <translation>
            <numerusform>%Ln place with another speaker</numerusform>
            <numerusform>%Ln places with another speaker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s) split or joined</source>
        <translation>
            <numerusform>%Ln turn split or joined</numerusform>
            <numerusform>%Ln turns split or joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) added</source>
        <translation>
            <numerusform>%Ln segment added</numerusform>
            <numerusform>%Ln segments added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s) removed</source>
        <translation>
            <numerusform>%Ln segment removed</numerusform>
            <numerusform>%Ln segments removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of missing speech changed</source>
        <translation>
            <numerusform>%Ln place of missing speech changed</numerusform>
            <numerusform>%Ln places of missing speech changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) changed</source>
        <translation>
            <numerusform>%Ln note changed</numerusform>
            <numerusform>%Ln notes changed</numerusform>
        </translation>
    </message>
</context>
</TS>
