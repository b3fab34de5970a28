"""Export: a transcript in one of the formats, read back before the file takes its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from alignment.text.signs import is_sign
from editor.document.values import Segment, Transcript
from editor.formats.decoding_text import format_timestamp
from editor.formats.errors import FormatError
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.output_files import check_output, write_checked
from editor.formats.registry import EXPORTS, SubtitleFormat, TextFormat, export_format
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import SubtitleFrame, frame_of
from editor.services.errors import UnknownChoiceError
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.imported import imported_subtitles
from editor.services.subtitles.profiles import PROFILES, STANDARD, Profile, profile_named

IMPORTED = "imported"
"""The format and the profile of subtitles that came in and go out as they are."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """An export's text; its cues (none in formats without); what a person should know of it."""

    text: str
    cues: tuple[Cue, ...] = ()
    notices: tuple[str, ...] = ()


def export(
    transcript: Transcript,
    media: MediaFacts,
    path: Path,
    *,
    format: str,
    profile: str | None = None,
    speakers: bool | None = None,
    from_sound: bool = False,
    overwrite: bool = False,
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Write a transcript to `path` in the format of that name; see `render` for the rest.

    `on_progress` hears the fraction done and may raise to stop: then nothing was written.

    Raises:
        UnknownChoiceError: no such format or profile.
        FormatError: the file cannot be written, or exists and `overwrite` is off; nothing was changed.
    """
    check_output(path, overwrite=overwrite)
    rendered = render(
        transcript,
        media,
        format=format,
        profile=profile,
        speakers=speakers,
        from_sound=from_sound,
        on_progress=on_progress,
    )
    kind = _format(format, transcript)
    if on_progress is not None:
        on_progress(1.0)

    def check(text: str) -> None:
        if not _reads_back(kind, text, rendered):
            raise FormatError(
                path, "did not read back as it was written", "try another format and report this"
            )

    write_checked(path, rendered.text, overwrite=overwrite, check=check)
    return rendered


def render(
    transcript: Transcript,
    media: MediaFacts,
    *,
    format: str,
    profile: str | None = None,
    speakers: bool | None = None,
    from_sound: bool = False,
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Return what an export would write.

    The format `imported` is the one in which subtitles came in, the profile `imported` leaves them their
    cues; it is the default where they were kept. `from_sound`: they get the times of their words, where
    these were heard.

    `speakers`: whether subtitles say who speaks; None leaves it to the format: VTT does (as voices), SRT,
    which can only put names into the text, does not. Names in the text of imported subtitles stay.

    Raises:
        UnknownChoiceError: no such format or profile.
    """
    kind = _format(format, transcript)
    limits = _profile(profile, transcript)
    if isinstance(kind, TextFormat):
        return Rendered(kind.write(transcript, media))
    in_text = kind.names_in_text and bool(speakers)
    if isinstance(limits, SubtitleFrame):
        kept = imported_subtitles(
            transcript,
            limits,
            format=kind.name,
            names=in_text if kind.names_in_text else speakers,
            from_sound=from_sound,
            duration_ms=media.duration_ms,
            on_progress=on_progress,
        )
        return Rendered(kept.text, kept.cues, kept.notices)
    made = make_subtitles(
        transcript,
        profile=limits,
        names_in_text=in_text,
        duration_ms=media.duration_ms,
        on_progress=on_progress,
    )
    return Rendered(kind.write(made.cues, speakers), made.cues, _notices(made.left_out))


def _format(name: str, transcript: Transcript) -> SubtitleFormat | TextFormat:
    frame = frame_of(transcript.extra)
    own = frame is not None and name.lower() == IMPORTED
    found = export_format(frame.format if own and frame is not None else name)
    if found is None:
        own_name = (IMPORTED,) if frame is not None else ()
        raise UnknownChoiceError("format", name, [*(one.name for one in EXPORTS), *own_name])
    return found


def _profile(name: str | None, transcript: Transcript) -> Profile | SubtitleFrame:
    """Return the profile of that name, or the frame of subtitles that are to stay as they came in."""
    frame = frame_of(transcript.extra)
    if frame is not None and (name is None or name.lower() == IMPORTED):
        return frame
    found = profile_named(name) if name is not None else STANDARD
    if found is None:
        own = (IMPORTED,) if frame is not None else ()
        raise UnknownChoiceError("profile", name or "", [*own, *(one.name for one in PROFILES)])
    return found


def _notices(left_out: Sequence[Segment]) -> tuple[str, ...]:
    return tuple(_notice(segment) for segment in left_out)


def _notice(segment: Segment) -> str:
    time, text = format_timestamp(segment.start_ms), _short(segment.text)
    if is_sign(text):
        return f"Left out at {time}: “{text}” has no words."
    return f"Left out at {time}: no time was found for “{text}”."


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rsplit(" ", 1)[0] + " …"


def _reads_back(kind: SubtitleFormat | TextFormat, text: str, rendered: Rendered) -> bool:
    """Whether the text, read again, holds what was meant."""
    if text != rendered.text:
        return False
    if isinstance(kind, TextFormat):
        return kind.is_whole(text)
    return _spans(rendered.cues) == _spans(kind.parse(text))


def _spans(cues: Sequence[Cue]) -> list[tuple[int, int]]:
    """Return the times of cues, once where several voices stand in one."""
    spans = [(cue.start_ms, cue.end_ms) for cue in cues]
    return [span for at, span in enumerate(spans) if at == 0 or span != spans[at - 1]]
