"""Templates of error messages on files, recordings and models; see `templates`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "{path}: {problem}; {remedy}."),
    QT_TRANSLATE_NOOP("Phrases", "it exists already"),
    QT_TRANSLATE_NOOP("Phrases", "pip ended"),
    QT_TRANSLATE_NOOP("Phrases", "it is a folder"),
    QT_TRANSLATE_NOOP("Phrases", "there is no such file"),
    QT_TRANSLATE_NOOP("Phrases", "there is no such folder"),
    QT_TRANSLATE_NOOP("Phrases", "the permission for it is missing"),
    QT_TRANSLATE_NOOP("Phrases", "the system reports “{text}”"),
    QT_TRANSLATE_NOOP("Phrases", "it is no ordinary file"),
    QT_TRANSLATE_NOOP("Phrases", "is a folder, not a file"),
    QT_TRANSLATE_NOOP("Phrases", "is a recording, not a transcript"),
    QT_TRANSLATE_NOOP("Phrases", "is a PDF, not plain text"),
    QT_TRANSLATE_NOOP("Phrases", "is an RTF document, not plain text"),
    QT_TRANSLATE_NOOP("Phrases", "is a packed document that is neither Word nor OpenDocument text"),
    QT_TRANSLATE_NOOP("Phrases", "is a Word document of the old kind, or one with a password"),
    QT_TRANSLATE_NOOP("Phrases", "is a damaged document"),
    QT_TRANSLATE_NOOP("Phrases", "holds no text"),
    QT_TRANSLATE_NOOP("Phrases", "is protected by a password"),
    QT_TRANSLATE_NOOP("Phrases", "unpacks to more than any transcript holds"),
    QT_TRANSLATE_NOOP("Phrases", "is not a text file"),
    QT_TRANSLATE_NOOP("Phrases", "holds no subtitles that came in"),
    QT_TRANSLATE_NOOP("Phrases", "is empty"),
    QT_TRANSLATE_NOOP("Phrases", "cannot be read ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "is too large for a transcript ({number} MB)"),
    QT_TRANSLATE_NOOP("Phrases", "it is damaged and holds no readable text"),
    QT_TRANSLATE_NOOP("Phrases", "it is empty"),
    QT_TRANSLATE_NOOP("Phrases", "it is not an Earproof file"),
    QT_TRANSLATE_NOOP("Phrases", "is JSON of an unknown kind"),
    QT_TRANSLATE_NOOP("Phrases", "is XML of an unknown kind"),
    QT_TRANSLATE_NOOP("Phrases", "counts {number} frames a second, which no subtitles do"),
    QT_TRANSLATE_NOOP("Phrases", "holds no words"),
    QT_TRANSLATE_NOOP("Phrases", "holds no {kind} subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "is an Earproof file, not a rough transcript"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged JSON"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged XML"),
    QT_TRANSLATE_NOOP("Phrases", "it is the open project itself"),
    QT_TRANSLATE_NOOP("Phrases", "it is open by {holder}"),
    QT_TRANSLATE_NOOP("Phrases", "its folder cannot be written"),
    QT_TRANSLATE_NOOP("Phrases", "another program changed it meanwhile"),
    QT_TRANSLATE_NOOP("Phrases", "exists and is no Earproof file"),
    QT_TRANSLATE_NOOP("Phrases", "is the recording itself"),
    QT_TRANSLATE_NOOP("Phrases", "is the rough transcript itself"),
    QT_TRANSLATE_NOOP("Phrases", "is the project itself"),
    QT_TRANSLATE_NOOP("Phrases", "two formats would be written to one file"),
    QT_TRANSLATE_NOOP("Phrases", "is the transcript itself"),
    QT_TRANSLATE_NOOP("Phrases", "is open already by {holder}"),
    QT_TRANSLATE_NOOP("Phrases", "cannot be written ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "did not read back as it was written"),
    QT_TRANSLATE_NOOP("Phrases", "there is no such recording"),
    QT_TRANSLATE_NOOP("Phrases", "this is a folder, not a recording"),
    QT_TRANSLATE_NOOP("Phrases", "it cannot be read ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "the file is empty"),
    QT_TRANSLATE_NOOP("Phrases", "this is no recording that can be read"),
    QT_TRANSLATE_NOOP("Phrases", "its sound is damaged"),
    QT_TRANSLATE_NOOP("Phrases", "it has no sound track {number}"),
    QT_TRANSLATE_NOOP("Phrases", "The first words would lie {early} s before the recording; shift by less."),
    QT_TRANSLATE_NOOP(
        "Phrases", "its sound changes half way into another kind, as in two recordings joined to one file"
    ),
    QT_TRANSLATE_NOOP("Phrases", "convert it to flac or wav with another program"),
    QT_TRANSLATE_NOOP("Phrases", "no sound could be decoded"),
    QT_TRANSLATE_NOOP("Phrases", "the recording is silent throughout"),
    QT_TRANSLATE_NOOP("Phrases", "it has no sound track"),
    QT_TRANSLATE_NOOP("Phrases", "this is not a sound or video file that can be read"),
    QT_TRANSLATE_NOOP("Phrases", "there is no sound in this file"),
    QT_TRANSLATE_NOOP("Phrases", "its sound cannot be decoded"),
    QT_TRANSLATE_NOOP("Phrases", "its sound cannot be decoded ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "the file can no longer be read ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "the file may not be read"),
)
"""What is wrong with a file."""

REMEDIES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "choose another name"),
    QT_TRANSLATE_NOOP("Phrases", "choose another name for the project"),
    QT_TRANSLATE_NOOP("Phrases", "choose another name for the export"),
    QT_TRANSLATE_NOOP("Phrases", "choose another place"),
    QT_TRANSLATE_NOOP("Phrases", "name a file"),
    QT_TRANSLATE_NOOP("Phrases", "give the name of a file"),
    QT_TRANSLATE_NOOP("Phrases", "check the name"),
    QT_TRANSLATE_NOOP("Phrases", "check the name and the folder"),
    QT_TRANSLATE_NOOP("Phrases", "check the file, or rename it to .txt if it is text"),
    QT_TRANSLATE_NOOP("Phrases", "check the disk or choose another place"),
    QT_TRANSLATE_NOOP("Phrases", "check that the file is there and that you may read it"),
    QT_TRANSLATE_NOOP("Phrases", "check that you may read it"),
    QT_TRANSLATE_NOOP("Phrases", "check its access rights"),
    QT_TRANSLATE_NOOP("Phrases", "check that the right track was recorded"),
    QT_TRANSLATE_NOOP("Phrases", "change its permissions"),
    QT_TRANSLATE_NOOP("Phrases", "change its permissions or choose another place"),
    QT_TRANSLATE_NOOP("Phrases", "create it or choose another"),
    QT_TRANSLATE_NOOP("Phrases", "choose the file that holds the transcript"),
    QT_TRANSLATE_NOOP("Phrases", "choose the file that holds the text"),
    QT_TRANSLATE_NOOP("Phrases", "choose a file in it"),
    QT_TRANSLATE_NOOP("Phrases", "choose a file with sound"),
    QT_TRANSLATE_NOOP("Phrases", "choose a sound or video file"),
    QT_TRANSLATE_NOOP("Phrases", "choose the recording that was transcribed"),
    QT_TRANSLATE_NOOP("Phrases", "choose one that ends in .earproof, or make it anew"),
    QT_TRANSLATE_NOOP("Phrases", "choose a name that ends in {ending}"),
    QT_TRANSLATE_NOOP("Phrases", "choose a folder that you may write to"),
    QT_TRANSLATE_NOOP("Phrases", "install the program again"),
    QT_TRANSLATE_NOOP("Phrases", "close it there first"),
    QT_TRANSLATE_NOOP("Phrases", "save the text of it as a plain text file (UTF-8) and use that"),
    QT_TRANSLATE_NOOP("Phrases", "save it with the encoding UTF-8 and use that file"),
    QT_TRANSLATE_NOOP("Phrases", "save a copy under another name"),
    QT_TRANSLATE_NOOP("Phrases", "give the recording first and the transcript second"),
    QT_TRANSLATE_NOOP("Phrases", "use a copy of it from a backup"),
    QT_TRANSLATE_NOOP("Phrases", "choose one of its sound tracks: {tracks}"),
    QT_TRANSLATE_NOOP("Phrases", "tried were {kinds}; use one of these: {formats}"),
    QT_TRANSLATE_NOOP("Phrases", "save it as a Word document (.docx) without a password"),
    QT_TRANSLATE_NOOP("Phrases", "save it without one"),
    QT_TRANSLATE_NOOP("Phrases", "export the transcript as plain text"),
    QT_TRANSLATE_NOOP("Phrases", "save the text of it as a plain text file (UTF-8)"),
    QT_TRANSLATE_NOOP("Phrases", "open it in the program it came from and save it again"),
    QT_TRANSLATE_NOOP("Phrases", "open it in the editor, or export it as text first"),
    QT_TRANSLATE_NOOP("Phrases", "write it again with the program it came from"),
    QT_TRANSLATE_NOOP("Phrases", "try another format and report this"),
    QT_TRANSLATE_NOOP("Phrases", "copy or download it again"),
    QT_TRANSLATE_NOOP("Phrases", "convert it with another program or choose another file"),
    QT_TRANSLATE_NOOP("Phrases", "convert it to wav, flac or mp3"),
    QT_TRANSLATE_NOOP("Phrases", "convert it to wav, flac or mp3 and open that"),
    QT_TRANSLATE_NOOP("Phrases", "find the recording and open it from where it is"),
    QT_TRANSLATE_NOOP("Phrases", "see whether its drive is still connected"),
)
"""What to do about it."""

FILES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "{path}: it is open read-only; save a copy to keep the changes."),
    QT_TRANSLATE_NOOP("Phrases", "The damaged file was kept beside it, as {name}."),
    QT_TRANSLATE_NOOP("Phrases", "{name} lies where files cannot be locked; open it only once."),
    QT_TRANSLATE_NOOP("Phrases", "{name} is open already by {holder}; it is opened read-only here."),
    QT_TRANSLATE_NOOP("Phrases", "{path} cannot be written; {name} is opened read-only."),
    QT_TRANSLATE_NOOP("Phrases", "{name} cannot be written; it is opened read-only."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{name} was made by a newer version of Earproof and is opened read-only; update "
        "Earproof to change it.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "Changes are missing in {name}; what could be read is shown."),
    QT_TRANSLATE_NOOP("Phrases", "{name} is damaged in line {number}; what could be read is shown."),
    QT_TRANSLATE_NOOP("Phrases", "{name} is damaged in {count} lines; what could be read is shown."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The last change in {name} was cut off while it was written and is left out."
    ),
    QT_TRANSLATE_NOOP("Phrases", "{name} does not say which recording it belongs to."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The changes could not be written ({text}); save a copy under another name."
    ),
    QT_TRANSLATE_NOOP("Phrases", "this program in another window"),
    QT_TRANSLATE_NOOP("Phrases", "{who} on {host} (process {number})"),
    QT_TRANSLATE_NOOP(
        "Phrases", "{path}: there is no revision {number}; see earproof log for those there are."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "{path}: this stretch has no sound to save; choose a segment with a length."
    ),
    QT_TRANSLATE_NOOP("Phrases", "{path}: it ends before this stretch; check that it is the right one."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: clips are written as {endings}; choose one of these endings."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: this is the recording itself; choose another name."),
    QT_TRANSLATE_NOOP("Phrases", "There is no {what} named {name}; choose one of {names}."),
    QT_TRANSLATE_NOOP("Phrases", "has a name that stands for imported subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "No words are left to be written; choose a larger part, or all words."),
    QT_TRANSLATE_NOOP("Phrases", "format"),
    QT_TRANSLATE_NOOP("Phrases", "profile"),
    QT_TRANSLATE_NOOP("Phrases", "Left out at {time}: no time was found for “{text}”."),
    QT_TRANSLATE_NOOP("Phrases", "Left out at {time}: “{text}” has no words."),
    QT_TRANSLATE_NOOP("Phrases", "Something went wrong: {text}."),
)
"""What is told of project files and clips."""

ALIGNING: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Cancelled."),
    QT_TRANSLATE_NOOP("Phrases", "The transcript has no words; choose a transcript with text in it."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} knows only English, not {language}; choose a multilingual model."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: only {share} of the transcript's words were heard in this recording; "
        "check that they belong together.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: the aligner ended unexpectedly; try again, with other programs closed if memory is short.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the aligner stopped ({text}); try again."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the aligner failed ({text}); please report this."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The multilingual model {name} is not installed; install it with: {command}."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The embedded model {name} is not installed; install it with: {command}."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: there is no speaker embedder in this folder ({name} cannot be read); name a folder with "
        "one, or install Earproof again.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: this does not describe a speaker embedder ({text}); take the file that came with it.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "{path}: the speaker embedder cannot be read ({text}); install Earproof again."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: this is not the speaker embedder that its description names; install Earproof again.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "{path}: this is no model that can be run; name another folder."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: this file is damaged; install Earproof again."),
    QT_TRANSLATE_NOOP(
        "Phrases", "There is no model called {name}; use {names}, a folder with a model, or one of: {more}."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "{path}: this folder holds no whole Whisper model ({name} is missing); name a "
        "folder with a model in CTranslate2 form.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "{path}: the model cannot be put there ({text}); make room or allow writing."
    ),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the model cannot be loaded ({text}); install it again."),
    QT_TRANSLATE_NOOP("Phrases", "The multilingual model's packages are damaged; install them again."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The multilingual model cannot be fetched ({text}); "
        "check the connection, or choose a folder with a model.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} is not on this computer; use {other}, or name the folder it lies in."
    ),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the transcript is empty; choose one with text in it."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: it cannot be read ({text}); check the name."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: this is no UTF-8 text; save it as plain text in UTF-8."),
)
"""Why an alignment failed."""

SOUND: Final = (
    QT_TRANSLATE_NOOP(
        "Phrases", "No sound device works here: the text moves along in silence until one does."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The sound device no longer answers: the text moves along in silence until it does."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The sound device stopped answering and was opened again."),
    QT_TRANSLATE_NOOP("Phrases", "A sound device was found: there is sound now."),
    QT_TRANSLATE_NOOP("Phrases", "The chosen sound device is not there: the system's is used until it is."),
    QT_TRANSLATE_NOOP("Phrases", "The chosen sound device is there again."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the sound is damaged at {time}; silence is played there."),
    QT_TRANSLATE_NOOP("Phrases", "{path}: the file ends before its time; the rest is missing."),
)
"""What is told while something is played."""
