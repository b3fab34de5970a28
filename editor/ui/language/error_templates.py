"""Templates of error messages on files, recordings and models; see `templates`."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

PROBLEMS: Final = (
    QT_TRANSLATE_NOOP("Phrases", "“{name}” {problem}. {remedy}."),
    QT_TRANSLATE_NOOP("Phrases", "already exists"),
    QT_TRANSLATE_NOOP("Phrases", "pip ended"),
    QT_TRANSLATE_NOOP("Phrases", "is a folder"),
    QT_TRANSLATE_NOOP("Phrases", "doesn’t exist"),
    QT_TRANSLATE_NOOP("Phrases", "is in a folder that doesn’t exist"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be written: permission denied"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be written ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be written to"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t a regular file"),
    QT_TRANSLATE_NOOP("Phrases", "is a folder, not a file"),
    QT_TRANSLATE_NOOP("Phrases", "is a recording"),
    QT_TRANSLATE_NOOP("Phrases", "is a PDF"),
    QT_TRANSLATE_NOOP("Phrases", "is an RTF document"),
    QT_TRANSLATE_NOOP("Phrases", "is neither a Word nor an OpenDocument text"),
    QT_TRANSLATE_NOOP("Phrases", "is an old Word document (.doc) or password-protected"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged"),
    QT_TRANSLATE_NOOP("Phrases", "has no text"),
    QT_TRANSLATE_NOOP("Phrases", "is password-protected"),
    QT_TRANSLATE_NOOP("Phrases", "is too large when unpacked"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t a text file"),
    QT_TRANSLATE_NOOP("Phrases", "has no imported subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "is empty"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be read ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "is too large for a transcript ({number} MB)"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged and has no readable text"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t an Earproof project"),
    QT_TRANSLATE_NOOP("Phrases", "is JSON in an unknown format"),
    QT_TRANSLATE_NOOP("Phrases", "is XML in an unknown format"),
    QT_TRANSLATE_NOOP("Phrases", "has an unsupported frame rate ({number} fps)"),
    QT_TRANSLATE_NOOP("Phrases", "has no words"),
    QT_TRANSLATE_NOOP("Phrases", "has no {kind} subtitles"),
    QT_TRANSLATE_NOOP("Phrases", "is an Earproof project, not a transcript"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged JSON"),
    QT_TRANSLATE_NOOP("Phrases", "is damaged XML"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t a link to a project on this computer"),
    QT_TRANSLATE_NOOP("Phrases", "is the open project"),
    QT_TRANSLATE_NOOP("Phrases", "is open elsewhere ({holder})"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be saved: its folder is read-only"),
    QT_TRANSLATE_NOOP("Phrases", "was changed by another program"),
    QT_TRANSLATE_NOOP("Phrases", "exists and isn’t an Earproof project"),
    QT_TRANSLATE_NOOP("Phrases", "is the recording itself"),
    QT_TRANSLATE_NOOP("Phrases", "is the rough transcript itself"),
    QT_TRANSLATE_NOOP("Phrases", "is the project itself"),
    QT_TRANSLATE_NOOP("Phrases", "would be written by two formats"),
    QT_TRANSLATE_NOOP("Phrases", "is the transcript itself"),
    QT_TRANSLATE_NOOP("Phrases", "couldn’t be verified after writing"),
    QT_TRANSLATE_NOOP("Phrases", "is a folder, not a recording"),
    QT_TRANSLATE_NOOP("Phrases", "isn’t an audio or video file"),
    QT_TRANSLATE_NOOP("Phrases", "has damaged audio"),
    QT_TRANSLATE_NOOP("Phrases", "has no audio track {number}"),
    QT_TRANSLATE_NOOP(
        "Phrases", "The first words would start {early} s before the recording. Shift by less."
    ),
    QT_TRANSLATE_NOOP("Phrases", "changes its audio format halfway, as two joined recordings do"),
    QT_TRANSLATE_NOOP("Phrases", "Convert it to FLAC or WAV with another program"),
    QT_TRANSLATE_NOOP("Phrases", "has no audio that can be decoded"),
    QT_TRANSLATE_NOOP("Phrases", "is silent from start to end"),
    QT_TRANSLATE_NOOP("Phrases", "has no audio track"),
    QT_TRANSLATE_NOOP("Phrases", "has no audio"),
    QT_TRANSLATE_NOOP("Phrases", "has audio that can’t be decoded"),
    QT_TRANSLATE_NOOP("Phrases", "has audio that can’t be decoded ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "can no longer be read ({text})"),
    QT_TRANSLATE_NOOP("Phrases", "can’t be read: permission denied"),
    QT_TRANSLATE_NOOP("Phrases", "was changed since this batch saved it"),
)
"""What is wrong with a file."""

REMEDIES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Choose another output folder"),
    QT_TRANSLATE_NOOP("Phrases", "Open the project itself"),
    QT_TRANSLATE_NOOP("Phrases", "Choose another name"),
    QT_TRANSLATE_NOOP("Phrases", "Choose another name for the project"),
    QT_TRANSLATE_NOOP("Phrases", "Choose another name for the export"),
    QT_TRANSLATE_NOOP("Phrases", "Choose another folder"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a file name"),
    QT_TRANSLATE_NOOP("Phrases", "Check the name"),
    QT_TRANSLATE_NOOP("Phrases", "Check the name and the folder"),
    QT_TRANSLATE_NOOP("Phrases", "Check the file, or rename it to .txt if it is text"),
    QT_TRANSLATE_NOOP("Phrases", "Check the disk or choose another folder"),
    QT_TRANSLATE_NOOP("Phrases", "Check that the file is there and that you may read it"),
    QT_TRANSLATE_NOOP("Phrases", "Check that you may read it"),
    QT_TRANSLATE_NOOP("Phrases", "Check its permissions"),
    QT_TRANSLATE_NOOP("Phrases", "Check that the right track was recorded"),
    QT_TRANSLATE_NOOP("Phrases", "Change its permissions"),
    QT_TRANSLATE_NOOP("Phrases", "Change its permissions or choose another folder"),
    QT_TRANSLATE_NOOP("Phrases", "Create it or choose another"),
    QT_TRANSLATE_NOOP("Phrases", "Choose the file with the transcript"),
    QT_TRANSLATE_NOOP("Phrases", "Choose the file with the text"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a file in it"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a file with audio"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a recording"),
    QT_TRANSLATE_NOOP("Phrases", "Choose the recording that was transcribed"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a file ending in .earproof, or create it again"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a name ending in {ending}"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a folder you may write to"),
    QT_TRANSLATE_NOOP("Phrases", "Reinstall Earproof"),
    QT_TRANSLATE_NOOP("Phrases", "Close it there first"),
    QT_TRANSLATE_NOOP("Phrases", "Save its text as a plain text file (UTF-8) and choose that"),
    QT_TRANSLATE_NOOP("Phrases", "Save it in UTF-8 and choose that file"),
    QT_TRANSLATE_NOOP("Phrases", "Save a copy under another name"),
    QT_TRANSLATE_NOOP("Phrases", "Choose a text or subtitle file as the transcript"),
    QT_TRANSLATE_NOOP("Phrases", "Use a backup copy"),
    QT_TRANSLATE_NOOP("Phrases", "Choose one of its audio tracks: {tracks}"),
    QT_TRANSLATE_NOOP("Phrases", "Formats tried: {kinds}. Use one of these: {formats}"),
    QT_TRANSLATE_NOOP("Phrases", "Save it as a Word document (.docx) without a password"),
    QT_TRANSLATE_NOOP("Phrases", "Save it without a password"),
    QT_TRANSLATE_NOOP("Phrases", "Export the transcript as plain text"),
    QT_TRANSLATE_NOOP("Phrases", "Save its text as a plain text file (UTF-8)"),
    QT_TRANSLATE_NOOP("Phrases", "Open it in the program it came from and save it again"),
    QT_TRANSLATE_NOOP("Phrases", "Open it in the editor, or export it as text first"),
    QT_TRANSLATE_NOOP("Phrases", "Save it again with the program it came from"),
    QT_TRANSLATE_NOOP("Phrases", "Try another format and report this"),
    QT_TRANSLATE_NOOP("Phrases", "Copy or download it again"),
    QT_TRANSLATE_NOOP("Phrases", "Convert it with another program or choose another file"),
    QT_TRANSLATE_NOOP("Phrases", "Convert it to WAV, FLAC or MP3"),
    QT_TRANSLATE_NOOP("Phrases", "Convert it to WAV, FLAC or MP3 and open that"),
    QT_TRANSLATE_NOOP("Phrases", "Find the recording and open it from where it is"),
    QT_TRANSLATE_NOOP("Phrases", "Check that its drive is still connected"),
    QT_TRANSLATE_NOOP("Phrases", "Move it away, or choose another output folder"),
)
"""What to do about it."""

FILES: Final = (
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is read-only. Save a copy to keep your changes."),
    QT_TRANSLATE_NOOP("Phrases", "The damaged file was kept as “{name}”."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is in a place where files can’t be locked. Open it only once."),
    QT_TRANSLATE_NOOP("Phrases", "Opened read-only: “{name}” is open elsewhere ({holder})."),
    QT_TRANSLATE_NOOP("Phrases", "Opened read-only: the folder of “{name}” can’t be written to."),
    QT_TRANSLATE_NOOP("Phrases", "Opened read-only: “{name}” can’t be written to."),
    QT_TRANSLATE_NOOP("Phrases", "Opened read-only: “{name}” can’t be written ({reason})."),
    QT_TRANSLATE_NOOP("Phrases", "Opened read-only: the folder of “{name}” can’t be written to ({reason})."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Opened read-only: “{name}” comes from a newer version of Earproof. Update Earproof to edit it.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "Changes are missing in “{name}”. Everything readable is shown."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is damaged in line {number}. Everything readable is shown."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is damaged in {count} lines. Everything readable is shown."),
    QT_TRANSLATE_NOOP("Phrases", "The last change in “{name}” was only partly saved and is left out."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” doesn’t say which recording it belongs to."),
    QT_TRANSLATE_NOOP("Phrases", "Your changes couldn’t be saved ({text}). Save a copy under another name."),
    QT_TRANSLATE_NOOP("Phrases", "another Earproof window"),
    QT_TRANSLATE_NOOP("Phrases", "{who} on {host}, process {number}"),
    QT_TRANSLATE_NOOP(
        "Phrases", "“{name}” has no revision {number}. Run “earproof log” to list its revisions."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "“{name}” has no audio here: the part has no length. Choose a segment with a length."
    ),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” ends before this part. Check that it’s the right recording."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” has the wrong ending for a clip. Choose one of {endings}."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is the recording itself. Choose another name."),
    QT_TRANSLATE_NOOP("Phrases", "There is no {what} named {name}. Choose one of {names}."),
    QT_TRANSLATE_NOOP("Phrases", "has a reserved name"),
    QT_TRANSLATE_NOOP("Phrases", "No words left to export. Choose a larger part or all words."),
    QT_TRANSLATE_NOOP("Phrases", "format"),
    QT_TRANSLATE_NOOP("Phrases", "profile"),
    QT_TRANSLATE_NOOP("Phrases", "Not exported: “{text}” ({time}) has no time."),
    QT_TRANSLATE_NOOP("Phrases", "Not exported: “{text}” ({time}) has no words."),
    QT_TRANSLATE_NOOP("Phrases", "Something went wrong: {text}."),
)
"""What is told of project files and clips."""

ALIGNING: Final = (
    QT_TRANSLATE_NOOP("Phrases", "Not enough memory. Align fewer recordings at a time."),
    QT_TRANSLATE_NOOP("Phrases", "{text}. Check the file and try again."),
    QT_TRANSLATE_NOOP("Phrases", "Unexpected error ({kind}: {text}). Please report it."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is in use by another batch ({holder}). Wait until it is done."),
    QT_TRANSLATE_NOOP("Phrases", "Cancelled."),
    QT_TRANSLATE_NOOP("Phrases", "The transcript has no words. Choose a transcript with text."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} knows only English, not {language}. Choose a multilingual model."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} doesn’t know the language “{language}”. Use a code such as en or de."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Only {share} of the transcript’s words were recognized in “{name}”: its text seems to be in "
        "{written}, the audio was recognized as {spoken}. Check that they belong together.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Only {share} of the transcript’s words were recognized in “{name}”. Check that they "
        "belong together.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Aligning “{name}” ended unexpectedly. Try again; if memory is short, close other programs.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "Aligning “{name}” stopped ({text}). Try again."),
    QT_TRANSLATE_NOOP("Phrases", "Aligning “{name}” failed ({text}). Please report this."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The multilingual model {name} isn’t installed. Install it with: {command}."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The built-in model {name} isn’t installed. Install it with: {command}."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The folder “{folder}” has no speaker model ({name} can’t be read). Choose another folder "
        "or reinstall Earproof.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}” doesn’t describe a speaker model ({text}). Use the file that came with the model.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "The speaker model “{name}” can’t be read ({text}). Reinstall Earproof."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}” isn’t the speaker model its description names. Reinstall Earproof.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "The model “{name}” can’t be run. Choose another folder."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is damaged. Reinstall Earproof."),
    QT_TRANSLATE_NOOP(
        "Phrases", "There is no model named {name}. Use {names}, a folder with a model, or one of: {more}."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The folder “{folder}” has no complete Whisper model ({name} is missing). Choose a folder "
        "with a model in CTranslate2 format.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model can’t be saved in “{folder}” ({text}). Free some space or allow writing."
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} knows only {names}, not {language}. Choose another model."
    ),
    QT_TRANSLATE_NOOP("Phrases", "There is no recognizer named {name}. Choose one of {names}."),
    QT_TRANSLATE_NOOP("Phrases", "The recognizer {name} can’t be loaded ({text}). Install {package} again."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "pocketsphinx has no model named {name}, only {other}. Leave out the model, or choose another "
        "recognizer.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} of pocketsphinx can’t be loaded ({text}). Install pocketsphinx again."
    ),
    QT_TRANSLATE_NOOP("Phrases", "pocketsphinx lacks its file {name}. Install pocketsphinx again."),
    QT_TRANSLATE_NOOP("Phrases", "The model in “{folder}” can’t be loaded ({text}). Install it again."),
    QT_TRANSLATE_NOOP("Phrases", "The packages of the multilingual model are damaged. Install them again."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The multilingual model can’t be downloaded ({text}). Check the connection, or choose a "
        "folder with a model.",
    ),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} isn’t on this computer. Use {other}, or choose the folder it is in."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The model {name} isn’t on this computer. Fetch it with: {command}."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "The model {name} needs {size} GB of memory, and {free} GB are free. Close other programs, or choose "
        "a smaller model.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "The model {name} needs {size} MB of disk space. Free some space."),
    QT_TRANSLATE_NOOP("Phrases", "No model named {name} can be fetched. Use one of: {more}."),
    QT_TRANSLATE_NOOP("Phrases", "“{file}” of the model {name} is missing. Fetch the model again."),
    QT_TRANSLATE_NOOP("Phrases", "“{file}” of the model {name} is damaged. Fetch the model again."),
    QT_TRANSLATE_NOOP("Phrases", "“{file}” of the model {name} is missing. Choose another folder."),
    QT_TRANSLATE_NOOP("Phrases", "The model {name} comes with Earproof and can’t be removed."),
    QT_TRANSLATE_NOOP("Phrases", "The model {name} comes with Earproof. There is nothing to fetch."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The model {name} can’t be removed ({text}). Close the program that uses it."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The model {name} hasn’t been fetched. There is nothing to remove."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "“{name}” can’t be downloaded ({text}). Check the connection and the proxy, or fetch from a folder.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "The folder “{folder}” doesn’t exist. Choose another."),
    QT_TRANSLATE_NOOP("Phrases", "The folder “{folder}” has no model named {name}. Choose another."),
    QT_TRANSLATE_NOOP("Phrases", "The model can’t be measured. Close other programs and try again."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” can’t be reached ({reason}). Check the connection and the proxy."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” gave no version ({reason}). Try again later."),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "Earproof runs from source and has no version. Update it with your version control system.",
    ),
    QT_TRANSLATE_NOOP("Phrases", "error {number}"),
    QT_TRANSLATE_NOOP("Phrases", "unknown answer"),
    QT_TRANSLATE_NOOP("Phrases", "the connection ended early"),
    QT_TRANSLATE_NOOP("Phrases", "the server doesn’t respond"),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” is empty. Choose a transcript with text."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” can’t be read ({text}). Check the name."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” isn’t UTF-8 text. Save it as plain text in UTF-8."),
)
"""Why an alignment failed."""

SOUND: Final = (
    QT_TRANSLATE_NOOP("Phrases", "No audio device works. The text moves along silently until one does."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The audio device stopped responding. The text moves along silently until it does."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The audio device stopped responding and was reopened."),
    QT_TRANSLATE_NOOP("Phrases", "An audio device was found. Sound is back."),
    QT_TRANSLATE_NOOP(
        "Phrases", "The selected audio device isn’t connected. The system’s device is used instead."
    ),
    QT_TRANSLATE_NOOP("Phrases", "The selected audio device is connected again."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” has damaged audio at {time}. Silence plays there."),
    QT_TRANSLATE_NOOP("Phrases", "“{name}” ends early. The rest is missing."),
)
"""What is told while something is played."""
