"""The texts that reach the window from layers without Qt, as templates for `translated_phrases`.

A name in braces stands for what is put in there. The parts of an error (what is wrong with a file, what
to do) are templates of their own. `scripts/translate.sh` hands them to translators with all other texts.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

from editor.ui.language import error_templates as errors
from editor.ui.language import import_templates as imports
from editor.ui.language import rule_templates as rules

EDITS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Edit text"),
    QT_TRANSLATE_NOOP("Phrases", "Split segment"),
    QT_TRANSLATE_NOOP("Phrases", "Merge segments"),
    QT_TRANSLATE_NOOP("Phrases", "Insert segment"),
    QT_TRANSLATE_NOOP("Phrases", "Delete segment"),
    QT_TRANSLATE_NOOP("Phrases", "Delete {count} segments"),
    QT_TRANSLATE_NOOP("Phrases", "Set segment times"),
    QT_TRANSLATE_NOOP("Phrases", "Set word times"),
    QT_TRANSLATE_NOOP("Phrases", "Move word to the previous segment"),
    QT_TRANSLATE_NOOP("Phrases", "Move word to the next segment"),
    QT_TRANSLATE_NOOP("Phrases", "Lock times"),
    QT_TRANSLATE_NOOP("Phrases", "Unlock times"),
    QT_TRANSLATE_NOOP("Phrases", "Leave out of clean exports"),
    QT_TRANSLATE_NOOP("Phrases", "Keep in clean exports"),
    QT_TRANSLATE_NOOP("Phrases", "Follow the list for clean text"),
    QT_TRANSLATE_NOOP("Phrases", "Move word border"),
    QT_TRANSLATE_NOOP("Phrases", "Shift all times"),
    QT_TRANSLATE_NOOP("Phrases", "Shift the subtitles’ times"),
    QT_TRANSLATE_NOOP("Phrases", "Move segment border"),
    QT_TRANSLATE_NOOP("Phrases", "Replace with what was recognized"),
    QT_TRANSLATE_NOOP("Phrases", "Replace with “{text}”"),
    QT_TRANSLATE_NOOP("Phrases", "Mark “{word}” as correct"),
    QT_TRANSLATE_NOOP("Phrases", "Insert missing speech"),
    QT_TRANSLATE_NOOP("Phrases", "Mark segment as checked"),
    QT_TRANSLATE_NOOP("Phrases", "Mark {count} segments as checked"),
    QT_TRANSLATE_NOOP("Phrases", "Mark segment as unchecked"),
    QT_TRANSLATE_NOOP("Phrases", "Mark {count} segments as unchecked"),
    QT_TRANSLATE_NOOP("Phrases", "Ignore missing speech"),
    QT_TRANSLATE_NOOP("Phrases", "Add note"),
    QT_TRANSLATE_NOOP("Phrases", "Highlight words"),
    QT_TRANSLATE_NOOP("Phrases", "Insert time code"),
    QT_TRANSLATE_NOOP("Phrases", "Change note"),
    QT_TRANSLATE_NOOP("Phrases", "Remove note"),
    QT_TRANSLATE_NOOP("Phrases", "Remove {count} notes"),
    QT_TRANSLATE_NOOP("Phrases", "Assign speaker {name}"),
    QT_TRANSLATE_NOOP("Phrases", "Remove speaker"),
    QT_TRANSLATE_NOOP("Phrases", "Split turn"),
    QT_TRANSLATE_NOOP("Phrases", "Join turns"),
    QT_TRANSLATE_NOOP("Phrases", "Assign {name} here"),
    QT_TRANSLATE_NOOP("Phrases", "Name speakers by voice"),
    QT_TRANSLATE_NOOP("Phrases", "Name Unknown turns by voice"),
    QT_TRANSLATE_NOOP("Phrases", "Add speaker {name}"),
    QT_TRANSLATE_NOOP("Phrases", "Rename {name} to {new}"),
    QT_TRANSLATE_NOOP("Phrases", "Merge {name} into {new}"),
    QT_TRANSLATE_NOOP("Phrases", "Replace “{find}” with “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "Re-time edited words"),
    QT_TRANSLATE_NOOP("Phrases", "Restore"),
    QT_TRANSLATE_NOOP("Phrases", "Restore revision {number}"),
    QT_TRANSLATE_NOOP("Phrases", "Restore segment of revision {number}"),
    QT_TRANSLATE_NOOP("Phrases", "Restore {count} segments of revision {number}"),
    QT_TRANSLATE_NOOP("Phrases", "Continue from a snapshot"),
    QT_TRANSLATE_NOOP("Phrases", "Undo: {step}"),
    QT_TRANSLATE_NOOP("Phrases", "Redo: {step}"),
)
"""What edits and revisions are called. Files keep these in English."""

REFUSALS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "A speaker named {name} already exists. Merge the two instead."),
    QT_TRANSLATE_NOOP("Phrases", "“{word}” has no times to lock."),
    QT_TRANSLATE_NOOP("Phrases", "Enter a speaker name."),
    QT_TRANSLATE_NOOP("Phrases", "The word must stay within its segment."),
    QT_TRANSLATE_NOOP("Phrases", "No word of the segment lies between these times. Shift all times instead."),
    QT_TRANSLATE_NOOP("Phrases", "“{word}” has no room left between these times."),
    QT_TRANSLATE_NOOP("Phrases", "The word can’t overlap a locked neighbour."),
    QT_TRANSLATE_NOOP("Phrases", "The segment must start before it ends, and not before the recording."),
)
"""Why an edit cannot be made."""

HISTORY: Final = (
    QT_TRANSLATE_NOOP("Phrases", "no speaker"),
    QT_TRANSLATE_NOOP("Phrases", "segment added"),
    QT_TRANSLATE_NOOP("Phrases", "segment removed"),
    QT_TRANSLATE_NOOP("Phrases", "re-segmented"),
    QT_TRANSLATE_NOOP("Phrases", "split"),
    QT_TRANSLATE_NOOP("Phrases", "merged"),
    QT_TRANSLATE_NOOP("Phrases", "split into {count}"),
    QT_TRANSLATE_NOOP("Phrases", "merged from {count}"),
    QT_TRANSLATE_NOOP("Phrases", "timing of 1 word changed by up to {most} ms"),
    QT_TRANSLATE_NOOP("Phrases", "timing of {count} words changed by up to {most} ms"),
    QT_TRANSLATE_NOOP("Phrases", "timing changed"),
    QT_TRANSLATE_NOOP("Phrases", "turn split or joined"),
    QT_TRANSLATE_NOOP("Phrases", "1 word re-checked"),
    QT_TRANSLATE_NOOP("Phrases", "{count} words re-checked"),
    QT_TRANSLATE_NOOP("Phrases", "Speaker “{name}” is now “{new}”"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time}: found"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time}: resolved"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time}: ignored"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time}: changed"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time} (“{heard}”): found"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time} (“{heard}”): resolved"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time} (“{heard}”): ignored"),
    QT_TRANSLATE_NOOP("Phrases", "Missing speech at {time} (“{heard}”): changed"),
)
"""What is said of differences between revisions."""

PAGE: Final = (
    QT_TRANSLATE_NOOP("Phrases", "From: {text}"),
    QT_TRANSLATE_NOOP("Phrases", "To: {text}"),
    QT_TRANSLATE_NOOP("Phrases", "No differences."),
    QT_TRANSLATE_NOOP("Phrases", "Legend:"),
    QT_TRANSLATE_NOOP("Phrases", "added"),
    QT_TRANSLATE_NOOP("Phrases", "removed"),
    QT_TRANSLATE_NOOP("Phrases", "time moved"),
    QT_TRANSLATE_NOOP("Phrases", "split here"),
    QT_TRANSLATE_NOOP("Phrases", "merged here"),
    QT_TRANSLATE_NOOP("Phrases", "1 segment unchanged"),
    QT_TRANSLATE_NOOP("Phrases", "{count} segments unchanged"),
    QT_TRANSLATE_NOOP("Phrases", "moved by up to {most} ms"),
)
"""What a comparison says that is exported as a page."""

STAGES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Reading audio"),
    QT_TRANSLATE_NOOP("Phrases", "Comparing voices"),
    QT_TRANSLATE_NOOP("Phrases", "Telling voices apart"),
    QT_TRANSLATE_NOOP("Phrases", "Finding speech"),
    QT_TRANSLATE_NOOP("Phrases", "Recognizing speech"),
    QT_TRANSLATE_NOOP("Phrases", "Aligning words"),
)
"""What an alignment is doing."""

REASONS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "approximate time"),
    QT_TRANSLATE_NOOP("Phrases", "doesn’t sound like the word"),
    QT_TRANSLATE_NOOP("Phrases", "a note, not speech"),
    QT_TRANSLATE_NOOP("Phrases", "written differently"),
    QT_TRANSLATE_NOOP("Phrases", "recognized differently"),
    QT_TRANSLATE_NOOP("Phrases", "edited, but doesn’t match the audio"),
    QT_TRANSLATE_NOOP("Phrases", "uncertain"),
    QT_TRANSLATE_NOOP("Phrases", "low confidence"),
    QT_TRANSLATE_NOOP("Phrases", "not recognized"),
    QT_TRANSLATE_NOOP("Phrases", "not verified"),
    QT_TRANSLATE_NOOP("Phrases", "missing speech"),
    QT_TRANSLATE_NOOP("Phrases", "repeated word"),
    QT_TRANSLATE_NOOP("Phrases", "the sentence ends where speech continues"),
    QT_TRANSLATE_NOOP("Phrases", "the speaker changes mid-sentence"),
    QT_TRANSLATE_NOOP("Phrases", "number written inconsistently"),
    QT_TRANSLATE_NOOP("Phrases", "name spelled inconsistently"),
    QT_TRANSLATE_NOOP("Phrases", "sounds like a name or term"),
    QT_TRANSLATE_NOOP("Phrases", "voice of another speaker"),
    QT_TRANSLATE_NOOP("Phrases", "uncertain speaker"),
    QT_TRANSLATE_NOOP("Phrases", "the text says {name}, the voice sounds like {other}"),
    QT_TRANSLATE_NOOP("Phrases", "{name} or someone else"),
    QT_TRANSLATE_NOOP("Phrases", "this number is written “{other}” elsewhere"),
    QT_TRANSLATE_NOOP("Phrases", "spelled “{name}” elsewhere"),
    QT_TRANSLATE_NOOP("Phrases", "unknown word; sounds like “{name}”, used elsewhere"),
    QT_TRANSLATE_NOOP("Phrases", "sounds like “{name}” in the glossary"),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” in the glossary"),
)
"""Why a word is doubtful. Files keep these in English."""

PROPOSALS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "recognized"),
    QT_TRANSLATE_NOOP("Phrases", "recognized, and used elsewhere"),
    QT_TRANSLATE_NOOP("Phrases", "part of what was recognized"),
    QT_TRANSLATE_NOOP("Phrases", "nothing was recognized here"),
    QT_TRANSLATE_NOOP("Phrases", "another possible reading"),
    QT_TRANSLATE_NOOP("Phrases", "recognized and written text combined"),
    QT_TRANSLATE_NOOP("Phrases", "probably meant"),
    QT_TRANSLATE_NOOP("Phrases", "similar-sounding glossary term"),
    QT_TRANSLATE_NOOP("Phrases", "used elsewhere, sounds similar"),
    QT_TRANSLATE_NOOP("Phrases", "used elsewhere between the same words"),
    QT_TRANSLATE_NOOP("Phrases", "written as one word"),
    QT_TRANSLATE_NOOP("Phrases", "written as two words"),
    QT_TRANSLATE_NOOP("Phrases", "similarly spelled word"),
    QT_TRANSLATE_NOOP("Phrases", "spelled the same"),
    QT_TRANSLATE_NOOP("Phrases", "recognized the same"),
    QT_TRANSLATE_NOOP("Phrases", "sounds similar"),
    QT_TRANSLATE_NOOP("Phrases", "speaker by voice"),
    QT_TRANSLATE_NOOP("Phrases", "another speaker"),
)
"""Why a text is proposed for a place, and in what another place is like one that was corrected."""

TITLES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "SubRip subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "WebVTT subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "Plain text"),
    QT_TRANSLATE_NOOP("Phrases", "ASS subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "TTML subtitles (IMSC 1.1, EBU-TT-D)"),
    QT_TRANSLATE_NOOP("Phrases", "SBV subtitles (YouTube)"),
    QT_TRANSLATE_NOOP("Phrases", "Word document"),
    QT_TRANSLATE_NOOP("Phrases", "Markdown text"),
    QT_TRANSLATE_NOOP("Phrases", "Dialogue list (CSV)"),
    QT_TRANSLATE_NOOP("Phrases", "Dialogue list (XLSX)"),
    QT_TRANSLATE_NOOP("Phrases", "Web page with player"),
    QT_TRANSLATE_NOOP("Phrases", "Podcast transcript (JSON)"),
    QT_TRANSLATE_NOOP("Phrases", "Annotations for IIIF (JSON)"),
    QT_TRANSLATE_NOOP("Phrases", "Praat TextGrid"),
    QT_TRANSLATE_NOOP("Phrases", "ELAN annotations"),
    QT_TRANSLATE_NOOP("Phrases", "Words for scoring (CTM)"),
    QT_TRANSLATE_NOOP("Phrases", "Speakers for scoring (RTTM)"),
    QT_TRANSLATE_NOOP("Phrases", "Editing markers (EDL)"),
    QT_TRANSLATE_NOOP("Phrases", "Notes table (CSV)"),
    QT_TRANSLATE_NOOP("Phrases", "Notes as markers (EDL)"),
    QT_TRANSLATE_NOOP("Phrases", "Editing markers (OpenTimelineIO)"),
    QT_TRANSLATE_NOOP("Phrases", "Final Cut Pro markers (FCPXML)"),
    QT_TRANSLATE_NOOP("Phrases", "EBU STL subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "Scenarist closed captions (SCC)"),
    QT_TRANSLATE_NOOP(
        "Phrases", "Shown later than spoken because this format takes time to send them: subtitles ({late})."
    ),
    QT_TRANSLATE_NOOP("Phrases", "CHAT transcript (CLAN, TalkBank)"),
    QT_TRANSLATE_NOOP("Phrases", "EXMARaLDA transcription"),
    QT_TRANSLATE_NOOP("Phrases", "TEI spoken language (ISO 24624)"),
    QT_TRANSLATE_NOOP("Phrases", "OHMS time-coded text"),
    QT_TRANSLATE_NOOP("Phrases", "NVivo time-coded text"),
    QT_TRANSLATE_NOOP("Phrases", "MAXQDA time-coded text"),
    QT_TRANSLATE_NOOP("Phrases", "ATLAS.ti time-coded text"),
    QT_TRANSLATE_NOOP("Phrases", "Qualitative analysis project (REFI-QDA)"),
    QT_TRANSLATE_NOOP("Phrases", "Numbered pages and lines with times"),
    QT_TRANSLATE_NOOP("Phrases", "Earproof JSON"),
    QT_TRANSLATE_NOOP("Phrases", "Standard (42 characters, two lines)"),
    QT_TRANSLATE_NOOP("Phrases", "Netflix, English"),
    QT_TRANSLATE_NOOP("Phrases", "Netflix, English, for children"),
    QT_TRANSLATE_NOOP("Phrases", "Netflix, German"),
    QT_TRANSLATE_NOOP("Phrases", "BBC (37 characters, slower reading)"),
    QT_TRANSLATE_NOOP("Phrases", "Built in, English (tiny.en)"),
    QT_TRANSLATE_NOOP("Phrases", "Multilingual (base), slower"),
    QT_TRANSLATE_NOOP("Phrases", "English (small.en)"),
    QT_TRANSLATE_NOOP("Phrases", "Multilingual (small)"),
    QT_TRANSLATE_NOOP("Phrases", "Multilingual (medium)"),
    QT_TRANSLATE_NOOP("Phrases", "Multilingual (large-v3-turbo)"),
    QT_TRANSLATE_NOOP("Phrases", "Multilingual (large-v3)"),
    QT_TRANSLATE_NOOP("Phrases", "Comes with Earproof. Fast, English only."),
    QT_TRANSLATE_NOOP(
        "Phrases", "About 100 languages. On English, about a fifth fewer errors than the built-in model."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "English only. Fewer errors than the built-in model, above all in noise and on names."
    ),
    QT_TRANSLATE_NOOP("Phrases", "About 100 languages. Fewer errors than base."),
    QT_TRANSLATE_NOOP("Phrases", "About 100 languages. Fewer errors than small."),
    QT_TRANSLATE_NOOP("Phrases", "About 100 languages. Nearly as few errors as large-v3, in less time."),
    QT_TRANSLATE_NOOP("Phrases", "About 100 languages. Fewest errors. Slow without a graphics card."),
)
"""What formats, rules and models are called."""

EXPRESSIONS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Invalid regular expression at character {at}: {reason}."),
    QT_TRANSLATE_NOOP("Phrases", "This regular expression takes too long. Simplify it."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The replacement refers to group {name}, which the regular expression doesn’t have."
    ),
    QT_TRANSLATE_NOOP("Phrases", "missing {sign}"),
    QT_TRANSLATE_NOOP("Phrases", "nothing to repeat"),
    QT_TRANSLATE_NOOP("Phrases", "multiple repeat"),
    QT_TRANSLATE_NOOP("Phrases", "min repeat greater than max repeat"),
    QT_TRANSLATE_NOOP("Phrases", "repeat count too big"),
    QT_TRANSLATE_NOOP("Phrases", "unterminated character set"),
    QT_TRANSLATE_NOOP("Phrases", "expected character set"),
    QT_TRANSLATE_NOOP("Phrases", "bad character range"),
    QT_TRANSLATE_NOOP("Phrases", "unbalanced parenthesis"),
    QT_TRANSLATE_NOOP("Phrases", "missing group name"),
    QT_TRANSLATE_NOOP("Phrases", "bad character in group name"),
    QT_TRANSLATE_NOOP("Phrases", "unknown group"),
    QT_TRANSLATE_NOOP("Phrases", "invalid group reference"),
    QT_TRANSLATE_NOOP("Phrases", "cannot refer to an open group"),
    QT_TRANSLATE_NOOP("Phrases", "bad escape {sign}"),
    QT_TRANSLATE_NOOP("Phrases", "incomplete escape {sign}"),
    QT_TRANSLATE_NOOP("Phrases", "unknown extension"),
    QT_TRANSLATE_NOOP("Phrases", "unknown property"),
    QT_TRANSLATE_NOOP("Phrases", "unknown property value"),
)
"""What is wrong with a regular expression, in the words of the library that reads it."""

ENGINES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "recognizer"),
    QT_TRANSLATE_NOOP("Phrases", "timing"),
    QT_TRANSLATE_NOOP("Phrases", "model"),
)
"""What each part of the machinery did that made a project. Files keep these in English."""

QT_TEXTS: Final = (
    QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),
    QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
    QT_TRANSLATE_NOOP("QShortcut", "Ins"),
    QT_TRANSLATE_NOOP("QShortcut", "PgUp"),
    QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),
    QT_TRANSLATE_NOOP("QDockWidget", "Closes the panel"),
)
"""Texts of Qt that people would not understand in its own translation; names of keys above all."""

TEMPLATES: Final[tuple[str, ...]] = tuple(
    str(template)
    for template in (
        *EDITS,
        *REFUSALS,
        *HISTORY,
        *PAGE,
        *STAGES,
        *REASONS,
        *PROPOSALS,
        *TITLES,
        *EXPRESSIONS,
        *ENGINES,
        *imports.IMPORTING,
        *imports.EXPORTING,
        *rules.RULES,
        *rules.REMEDIES,
        *rules.PROFILE_FILES,
        *errors.PROBLEMS,
        *errors.REMEDIES,
        *errors.FILES,
        *errors.ALIGNING,
        *errors.SOUND,
    )
)
