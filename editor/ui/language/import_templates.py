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
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}”: the text seems to be in {written}, but {chosen} is selected. Check the language "
        "and the model.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}”: the text seems to be in {written}, but the model knows only English. "
        "Use a multilingual model.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}”: the text seems to be in {written}, but the audio was recognized as {spoken}. "
        "Check that they belong together.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a "
        "Whisper model.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{name} couldn’t verify {count} words: they are marked uncertain, not wrong. For a verdict, align "
        "with a Whisper model.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "page number (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line number (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "list number (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "examination heading (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "heading (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line of symbols (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line added by a meeting program (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line above the transcript (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line before the first subtitle (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "line after a note, outside any subtitle (skipped)"),
    QT_TRANSLATE_NOOP(
        "Phrases", "subtitle with a time that is below zero, damaged or before its start (ignored)"
    ),
    QT_TRANSLATE_NOOP("Phrases", "subtitle with times in frames, read at 25 fps"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle out of order, sorted by its start"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle without text (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle that repeats the one before (roll-up captions), kept once"),
    QT_TRANSLATE_NOOP(
        "Phrases", "subtitle that repeats the one before (another highlighted word), kept once"
    ),
    QT_TRANSLATE_NOOP("Phrases", "subtitle drawn as a picture (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "subtitle timed from {code} on, now from the recording's start"),
    QT_TRANSLATE_NOOP("Phrases", "incomplete block (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "block of the program that wrote the file (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "character outside the file’s alphabet (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "caption of the second channel (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "caption that is never shown (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "text beside the captions (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "damaged code (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "comment (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "marked deletion (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "footnote (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "picture (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "cell of a table that is neither time, speaker nor text (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "time in frames, read at 29.97 fps"),
    QT_TRANSLATE_NOOP("Phrases", "damaged line (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "tier without transcript or repeating another (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "point (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "damaged interval (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "annotation without a time"),
    QT_TRANSLATE_NOOP("Phrases", "line of codes below an utterance (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "unintelligible word (xxx) (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "entry without text (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "damaged entry (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "entry of an unknown kind (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "entry with a damaged time (ignored)"),
    QT_TRANSLATE_NOOP("Phrases", "row without text (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "row that does not fit the table (skipped)"),
    QT_TRANSLATE_NOOP("Phrases", "byte that isn’t UTF-8, read as Windows-1252"),
    QT_TRANSLATE_NOOP("Phrases", "text that isn’t UTF-8, read as {encoding}"),
    QT_TRANSLATE_NOOP("Phrases", "damaged place (skipped)"),
)
"""What was left out of a transcript, or taken on trust."""

EXPORTING: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Not exported because this format doesn’t support them: {what} ({count})."),
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
    QT_TRANSLATE_NOOP("Phrases", "time code at {rate} fps"),
    QT_TRANSLATE_NOOP("Phrases", "those from {code} on"),
    QT_TRANSLATE_NOOP("Phrases", "the rough transcript"),
    QT_TRANSLATE_NOOP("Phrases", "the recording"),
    QT_TRANSLATE_NOOP("Phrases", "the project"),
    QT_TRANSLATE_NOOP("Phrases", "notes and styles"),
    QT_TRANSLATE_NOOP("Phrases", "positions"),
    QT_TRANSLATE_NOOP("Phrases", "names of subtitles"),
)
"""What an export leaves out, or does to what the text was made from."""
