"""Project creation: a recording and a rough transcript become a project file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from alignment.audio.tracks import sound_tracks
from alignment.progress import Progress
from alignment.types import UNVERIFIED, Alignment
from editor.document.glossary import Glossary
from editor.formats.decoding_text import read_text
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.output_files import check_output
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.text.glossary_text import glossary_from_text
from editor.services.aligners import AlignFunction
from editor.services.storage.cue_handling import CueHandling
from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.language_notices import spoken_language_notice, text_language_notice
from editor.services.storage.media_identity import media_reference, without_place
from editor.services.storage.script_exchange import PreparedText, prepare_text, transcript_from_alignment

__all__ = ["CueHandling", "create_project", "media_reference", "read_glossary", "transcript_from_alignment"]

DEFAULT_MODEL = "tiny.en"


def create_project(
    recording: Path,
    transcript_path: Path | None,
    out: Path,
    *,
    aligner: AlignFunction,
    model: str = DEFAULT_MODEL,
    language: str | None = None,
    glossary: Glossary | None = None,
    cues: CueHandling = CueHandling.KEEP,
    track: int | None = None,
    is_copy: bool = False,
    overwrite: bool = False,
    force: bool = False,
    progress: Progress | None = None,
    on_notice: Callable[[str], None] | None = None,
) -> Path:
    """Align a recording and write the project `out`; without a transcript, recognise it from scratch.

    The terms of `glossary` are expected by the aligner, and kept in the project. `cues`: what becomes of a
    transcript's subtitles. `track` is the number of the recording's sound track from 1, None for the one
    that players play. `is_copy`: the recording will be gone, so the project says what it is, not where.
    `on_notice` hears, in a sentence each, what the reader left out of the transcript or took on trust, which
    of several sound tracks is taken, and that text and sound differ in language. `overwrite` replaces an
    existing project; `force` aligns even where text and sound hardly belong together. What can be known to
    fail is tried before the long work; nothing is left behind where anything fails.

    Raises:
        FormatError: the transcript cannot be used, or `out` cannot be written.
        AlignmentError: recording, model, or the match of text and sound is at fault, or it was cancelled.
    """
    _check_out(out, recording, transcript_path, overwrite=overwrite)
    rough = read_rough_transcript(transcript_path) if transcript_path is not None else None
    text = prepare_text(rough, cues) if rough is not None else None
    language = language or (rough.language if rough is not None else None)
    notices = _Notices(on_notice, transcript_path, language=language, model=model)
    notices.tell_before(recording, track, rough, text)
    alignment = aligner(
        recording,
        text.script if text is not None else None,
        model=model,
        language=language,
        glossary=tuple(term.text for term in glossary) if glossary is not None else (),
        force=force,
        track=track,
        progress=progress,
    )
    notices.tell_after(text, alignment)
    media = media_reference(recording, relative_to=out.absolute().parent, duration_ms=alignment.duration_ms)
    project_format.create(
        out,
        media=replace(without_place(media) if is_copy else media, track=track),
        transcript=transcript_from_alignment(alignment, text),
        source_text=rough.source_text if rough is not None else None,
        source_name=transcript_path.name if transcript_path is not None else "",
        engine=alignment.engine,
        overwrite=overwrite,
        glossary=glossary,
    )
    return out


class _Notices:
    """Tells what somebody who makes a project should know, before and after the long work."""

    def __init__(
        self, tell: Callable[[str], None] | None, path: Path | None, *, language: str | None, model: str
    ) -> None:
        self._tell = tell or (lambda _: None)
        self._name = path.name if path is not None else ""
        self._language = language
        self._model = model

    def tell_before(
        self,
        recording: Path,
        track: int | None,
        rough: RoughTranscript | None,
        text: PreparedText | None,
    ) -> None:
        """Tell what the reader of the transcript has to say, its language, and which track is taken."""
        for notice in rough.notices if rough is not None else ():
            self._tell(f"{self._name}: {notice}.")
        if taken := track_notice(recording, track):
            self._tell(taken)
        if text is not None:
            tokens = text.script.tokens
            if foreign := text_language_notice(
                self._name, tokens, language=self._language, model=self._model
            ):
                self._tell(foreign)

    def tell_after(self, text: PreparedText | None, alignment: Alignment) -> None:
        """Tell that the sound turned out to be in another language, and how many words are unverified."""
        if text is None:
            return
        if unverified := unverified_notice(alignment):
            self._tell(unverified)
        if foreign := spoken_language_notice(
            self._name,
            text.script.tokens,
            language=self._language,
            model=self._model,
            spoken=alignment.language,
        ):
            self._tell(foreign)


def unverified_notice(alignment: Alignment) -> str:
    """Return that a weak recogniser can’t tell of some words whether they are wrong; "" where it can."""
    count = sum(word.reason == UNVERIFIED for word in alignment.words)
    if not count:
        return ""
    name = alignment.engine.get("recogniser", "")
    if count == 1:
        return (
            f"{name} couldn’t verify 1 word: it is marked uncertain, not wrong. For a verdict, align with a "
            "Whisper model."
        )
    return (
        f"{name} couldn’t verify {count:,} words: they are marked uncertain, not wrong. For a verdict, align "
        "with a Whisper model."
    )


def track_notice(recording: Path, track: int | None) -> str:
    """Return which of several sound tracks is taken, in a sentence; "" for a recording with one."""
    tracks = sound_tracks(recording)
    taken = next((one for one in tracks if one.number == track or (track is None and one.is_default)), None)
    if len(tracks) < 2 or taken is None:
        return ""
    others = ", ".join(str(one) for one in tracks if one is not taken)
    return f"“{recording.name}”: using audio track {taken} of {len(tracks)}. The others are {others}."


def read_glossary(path: Path) -> Glossary:
    """Return the glossary of a text file: one term a line, `wrong => right`, and `#` before a comment.

    Raises:
        FormatError: the file cannot be read as text.
    """
    return glossary_from_text(read_text(path))


def _check_out(out: Path, recording: Path, transcript: Path | None, *, overwrite: bool) -> None:
    for given, what in ((recording, "recording"), (transcript, "transcript")):
        if given is not None and _same(out, given):
            raise FormatError(out, f"is the {what} itself", "Choose another name for the project")
    check_output(out, overwrite=overwrite)
    if not out.exists():
        return
    if out.suffix.lower() != project_format.SUFFIX:
        raise FormatError(
            out, "exists and isn’t an Earproof project", f"Choose a name ending in {project_format.SUFFIX}"
        )
    try:
        FileLock.acquire(out, who=project_format.login_name()).release()
    except FileLocked as error:
        raise FormatError(out, f"is open elsewhere ({error.holder})", "Close it there first") from error
    except OSError as error:
        raise FormatError(
            out, f"can’t be written ({error.strerror})", "Choose a folder you may write to"
        ) from error


def _same(a: Path, b: Path) -> bool:
    try:
        return a.samefile(b)
    except OSError:
        return a.absolute() == b.absolute()
