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
        <source>%Ln segment(s) unchanged</source>
        <translation>
            <numerusform>%Ln segment unchanged</numerusform>
            <numerusform>%Ln segments unchanged</numerusform>
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
        <source>%Ln speaker(s) changed</source>
        <translation>
            <numerusform>%Ln speaker changed</numerusform>
            <numerusform>%Ln speakers changed</numerusform>
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
