<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlikeFixing</name>
    <message numerus="yes">
        <source>%Ln more place(s) may be like “{wrong}”, which is now “{right}”.</source>
        <translation>
            <numerusform>%Ln more place may be like “{wrong}”, which is now “{right}”.</numerusform>
            <numerusform>%Ln more places may be like “{wrong}”, which is now “{right}”.</numerusform>
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
    <name>BulkDecisions</name>
    <message numerus="yes">
        <source>%Ln passage(s) inserted where they were said.</source>
        <translation>
            <numerusform>%Ln passage inserted where it was said.</numerusform>
            <numerusform>%Ln passages inserted where they were said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClipSaving</name>
    <message numerus="yes">
        <source>Wrote %Ln clip(s) to {path}</source>
        <translation>
            <numerusform>Wrote %Ln clip to {path}</numerusform>
            <numerusform>Wrote %Ln clips to {path}</numerusform>
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
        <source>Wrote %Ln file(s) to {folder}</source>
        <translation>
            <numerusform>Wrote %Ln file to {folder}</numerusform>
            <numerusform>Wrote %Ln files to {folder}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln word(s) as text</source>
        <translation>
            <numerusform>%Ln word as text</numerusform>
            <numerusform>%Ln words as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) with their times and states</source>
        <translation>
            <numerusform>%Ln word with its times and state</numerusform>
            <numerusform>%Ln words with their times and states</numerusform>
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
        <source>%Ln undone change(s) left out</source>
        <translation>
            <numerusform>%Ln undone change left out</numerusform>
            <numerusform>%Ln undone changes left out</numerusform>
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
        <source>%Ln broken rule(s) of subtitles</source>
        <translation>
            <numerusform>%Ln broken rule of subtitles</numerusform>
            <numerusform>%Ln broken rules of subtitles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartFields</name>
    <message numerus="yes">
        <source>The %Ln segment(s) selected</source>
        <translation>
            <numerusform>The %Ln segment selected</numerusform>
            <numerusform>The %Ln segments selected</numerusform>
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
        <source>{name} is still being aligned, and %Ln more wait(s). Closing stops that; nothing is left behind.</source>
        <translation>
            <numerusform>{name} is still being aligned, and %Ln more waits. Closing stops that; nothing is left behind.</numerusform>
            <numerusform>{name} is still being aligned, and %Ln more wait. Closing stops that; nothing is left behind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
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
        <source>%Ln doubtful place(s) nobody has decided on</source>
        <translation>
            <numerusform>%Ln doubtful place nobody has decided on</numerusform>
            <numerusform>%Ln doubtful places nobody has decided on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s) of speech without text</source>
        <translation>
            <numerusform>%Ln passage of speech without text</numerusform>
            <numerusform>%Ln passages of speech without text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message numerus="yes">
        <source>Insert %Ln sure passage(s)</source>
        <translation>
            <numerusform>Insert %Ln sure passage</numerusform>
            <numerusform>Insert %Ln sure passages</numerusform>
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
        <source>Timing %Ln word(s)…</source>
        <translation>
            <numerusform>Timing %Ln word…</numerusform>
            <numerusform>Timing %Ln words…</numerusform>
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
        <source>%Ln with broken rules</source>
        <translation>
            <numerusform>%Ln with broken rules</numerusform>
            <numerusform>%Ln with broken rules</numerusform>
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
        <source>times of %Ln word(s) moved</source>
        <translation>
            <numerusform>times of %Ln word moved</numerusform>
            <numerusform>times of %Ln words moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start or end of %Ln segment(s) moved</source>
        <translation>
            <numerusform>start or end of %Ln segment moved</numerusform>
            <numerusform>start or end of %Ln segments moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s) judged anew</source>
        <translation>
            <numerusform>%Ln word judged anew</numerusform>
            <numerusform>%Ln words judged anew</numerusform>
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
        <source>%Ln place(s) of speech without text changed</source>
        <translation>
            <numerusform>%Ln place of speech without text changed</numerusform>
            <numerusform>%Ln places of speech without text changed</numerusform>
        </translation>
    </message>
</context>
</TS>
