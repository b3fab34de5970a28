"""Templates of what readers of transcripts tell; see `templates`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

IMPORTING: Final = (
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}, in line {lines}."),
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}, in paragraph {lines}."),
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}, in entry {lines}."),
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}, in tier {lines}."),
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}, in block {lines}."),
    QT_TRANSLATE_NOOP("Phrases", "{name}: {count} × {what}."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}”: using audio track {track} of {count}. The others are {others}."),
    QT_TRANSLATE_NOOP("Phrases", "page number, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line number, left out"),
    QT_TRANSLATE_NOOP("Phrases", "number of a list, left out"),
    QT_TRANSLATE_NOOP("Phrases", "heading of an examination, left out"),
    QT_TRANSLATE_NOOP("Phrases", "heading, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line of signs, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line that a meeting program put there, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line above the transcript, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line before the first subtitle, left out"),
    QT_TRANSLATE_NOOP("Phrases", "line behind a note, which belongs to no subtitle, left out"),
    QT_TRANSLATE_NOOP(
        "Phrases", "subtitle with a time that is below zero, damaged or before its start, not known"
    ),
    QT_TRANSLATE_NOOP("Phrases", "subtitle with times in frames, read as 25 frames a second"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle out of order, sorted by its start"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle without text, left out"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle that repeats the one before (captions that roll), said once"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle that repeats the one before (another word lit up), said once"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle drawn as a picture, left out"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle timed from {code} on, now from the recording's start"),
    QT_TRANSLATE_NOOP("Phrases", "block that is cut off, left out"),
    QT_TRANSLATE_NOOP("Phrases", "block of the program that wrote the file, left out"),
    QT_TRANSLATE_NOOP("Phrases", "sign that the file's alphabet does not have, left out"),
    QT_TRANSLATE_NOOP("Phrases", "caption of the second channel, left out"),
    QT_TRANSLATE_NOOP("Phrases", "caption that is never shown, left out"),
    QT_TRANSLATE_NOOP("Phrases", "text beside the captions, left out"),
    QT_TRANSLATE_NOOP("Phrases", "code that is damaged, left out"),
    QT_TRANSLATE_NOOP("Phrases", "comment, left out"),
    QT_TRANSLATE_NOOP("Phrases", "deletion that is marked, left out"),
    QT_TRANSLATE_NOOP("Phrases", "footnote, left out"),
    QT_TRANSLATE_NOOP("Phrases", "picture, left out"),
    QT_TRANSLATE_NOOP("Phrases", "cell of a table that is neither time, speaker nor text, left out"),
    QT_TRANSLATE_NOOP("Phrases", "time in frames, read as 29.97 frames a second"),
    QT_TRANSLATE_NOOP("Phrases", "line that is damaged, left out"),
    QT_TRANSLATE_NOOP("Phrases", "tier that is no transcript, or says the same as another, left out"),
    QT_TRANSLATE_NOOP("Phrases", "point, left out"),
    QT_TRANSLATE_NOOP("Phrases", "interval that is damaged, left out"),
    QT_TRANSLATE_NOOP("Phrases", "annotation without a time"),
    QT_TRANSLATE_NOOP("Phrases", "line of codes below an utterance, left out"),
    QT_TRANSLATE_NOOP("Phrases", "word that was not understood (xxx), left out"),
    QT_TRANSLATE_NOOP("Phrases", "entry without text, left out"),
    QT_TRANSLATE_NOOP("Phrases", "entry that is damaged, left out"),
    QT_TRANSLATE_NOOP("Phrases", "entry of a kind that is not known, left out"),
    QT_TRANSLATE_NOOP("Phrases", "entry with a time that is damaged, not known"),
    QT_TRANSLATE_NOOP("Phrases", "row without text, left out"),
    QT_TRANSLATE_NOOP("Phrases", "row that does not fit the table, left out"),
    QT_TRANSLATE_NOOP("Phrases", "byte that is no UTF-8, read as Windows-1252"),
    QT_TRANSLATE_NOOP("Phrases", "text that is no UTF-8, read as {encoding}"),
    QT_TRANSLATE_NOOP("Phrases", "place that is damaged, left out"),
)
"""What was left out of a transcript, or taken on trust."""

EXPORTING: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Not exported because this format doesn’t support them: {what} ({count})."),
    QT_TRANSLATE_NOOP(
        "Phrases", "Shown later than spoken because this format takes time to send them: subtitles ({late})."
    ),
    QT_TRANSLATE_NOOP("Phrases", "Replaced because this format lacks them: characters ({unwritable})."),
    QT_TRANSLATE_NOOP(
        "Phrases", "Truncated because the screen of this format has fewer lines: subtitles ({cut})."
    ),
    QT_TRANSLATE_NOOP("Phrases", "Written at another frame rate: this format doesn’t support {rate}."),
    QT_TRANSLATE_NOOP("Phrases", "No speakers exported: this format has no voice tags."),
    QT_TRANSLATE_NOOP("Phrases", "The selected part has no notes."),
    QT_TRANSLATE_NOOP("Phrases", "This format can’t state which times are estimated."),
    QT_TRANSLATE_NOOP("Phrases", "Codes replace speaker names. Names spoken in the text stay: {names}."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be "
        "seconds off. Use an m4a, or an MP3 with a constant bit rate.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is {what} and is left as it is."),
    QT_TRANSLATE_NOOP("Phrases", "frame rate"),
    QT_TRANSLATE_NOOP("Phrases", "time code at {rate} frames a second"),
    QT_TRANSLATE_NOOP("Phrases", "those from {code} on"),
    QT_TRANSLATE_NOOP("Phrases", "the rough transcript"),
    QT_TRANSLATE_NOOP("Phrases", "the recording"),
    QT_TRANSLATE_NOOP("Phrases", "the project"),
    QT_TRANSLATE_NOOP("Phrases", "notes and styles"),
    QT_TRANSLATE_NOOP("Phrases", "positions"),
    QT_TRANSLATE_NOOP("Phrases", "names of subtitles"),
)
"""What an export leaves out, or does to what the text was made from."""
