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
from editor.services.errors import UnknownChoiceError
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import PROFILES, STANDARD, Profile, profile_named


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
    profile: str = STANDARD.name,
    speakers: bool | None = None,
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
        transcript, media, format=format, profile=profile, speakers=speakers, on_progress=on_progress
    )
    kind = _format(format)
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
    profile: str = STANDARD.name,
    speakers: bool | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Return what an export would write.

    `speakers`: whether subtitles say who speaks; None leaves it to the format: VTT does (as voices), SRT,
    which can only put names into the text, does not.

    Raises:
        UnknownChoiceError: no such format or profile.
    """
    kind = _format(format)
    limits = _profile(profile)
    if isinstance(kind, TextFormat):
        return Rendered(kind.write(transcript, media))
    in_text = kind.names_in_text and bool(speakers)
    made = make_subtitles(
        transcript,
        profile=limits,
        names_in_text=in_text,
        duration_ms=media.duration_ms,
        on_progress=on_progress,
    )
    return Rendered(kind.write(made.cues, speakers), made.cues, _notices(made.left_out))


def _format(name: str) -> SubtitleFormat | TextFormat:
    found = export_format(name)
    if found is None:
        raise UnknownChoiceError("format", name, [one.name for one in EXPORTS])
    return found


def _profile(name: str) -> Profile:
    found = profile_named(name)
    if found is None:
        raise UnknownChoiceError("profile", name, [one.name for one in PROFILES])
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
    times = [(cue.start_ms, cue.end_ms) for cue in rendered.cues]
    return times == [(cue.start_ms, cue.end_ms) for cue in kind.parse(text)]
