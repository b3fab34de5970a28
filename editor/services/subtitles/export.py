"""Export: a transcript in one of the formats, read back before the file takes its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from alignment.text.signs import is_sign
from editor.document.values import Segment, Transcript
from editor.formats.broadcast.time_code import PAL
from editor.formats.decoding_text import format_timestamp
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS, SubtitleFormat, TextFormat, export_format
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.native.model import MediaReference
from editor.formats.output_files import check_output, write_checked
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import SubtitleFrame, frame_of
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.services.errors import UnknownChoiceError
from editor.services.storage.media_identity import find_recording
from editor.services.subtitles.cue_timing import make_subtitles, one_at_a_time
from editor.services.subtitles.kept.imported import imported_subtitles
from editor.services.subtitles.profiles import RESERVED_NAME, STANDARD, Profile, known_profiles
from editor.services.subtitles.rule_check import RuleBreak, check_rules

IMPORTED = RESERVED_NAME
"""The format and the profile of subtitles that came in and go out as they are."""

PLAIN = WritingOptions()
"""Nothing is asked for: each format does as it does."""
LATE_MS = 200
"""A subtitle that is shown so much later than asked for is told."""
KEPT_WHOLE = ("srt", "vtt")
"""What imported subtitles keep their tags and settings in."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """An export's bytes; its cues (none in formats without); what a person should know of it.

    `broken`: the rules of the profile that could not be met; those of imported subtitles are not looked at.
    """

    data: bytes
    cues: tuple[Cue, ...] = ()
    notices: tuple[str, ...] = ()
    is_text: bool = True
    broken: tuple[RuleBreak, ...] = ()

    @property
    def text(self) -> str:
        """What is written, as text; "" for a format that is none."""
        return self.data.decode("utf-8") if self.is_text else ""


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
    options: WritingOptions = PLAIN,
    shot_changes_ms: tuple[int, ...] = (),
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Write a transcript to `path` in the format of that name; see `render` for the rest.

    `on_progress` hears the fraction done and may raise to stop: then nothing was written.

    Raises:
        UnknownChoiceError: no such format or profile.
        FormatError: the file cannot be written, or exists and `overwrite` is off, or a person's own profile
            cannot be read; nothing was changed.
    """
    check_output(path, overwrite=overwrite)
    rendered = render(
        transcript,
        media,
        format=format,
        profile=profile,
        speakers=speakers,
        from_sound=from_sound,
        options=options,
        shot_changes_ms=shot_changes_ms,
        on_progress=on_progress,
    )
    if on_progress is not None:
        on_progress(1.0)
    check = check_of(rendered, path, format=format, transcript=transcript, options=options)
    write_checked(path, rendered.data, overwrite=overwrite, check=check)
    return rendered


def check_of(
    rendered: Rendered, path: Path, *, format: str, transcript: Transcript, options: WritingOptions
) -> Callable[[bytes], None]:
    """Return what looks at an export's bytes as they were read back, and refuses them with a FormatError.

    Raises:
        UnknownChoiceError: no such format.
    """
    kind = _format(format, transcript)
    head = SubtitleHead(transcript.language, "", options)

    def check(data: bytes) -> None:
        if not _reads_back(kind, data, rendered, head):
            raise FormatError(
                path, "couldn’t be verified after writing", "Try another format and report this"
            )

    return check


def render(
    transcript: Transcript,
    media: MediaFacts,
    *,
    format: str,
    profile: str | None = None,
    speakers: bool | None = None,
    from_sound: bool = False,
    options: WritingOptions = PLAIN,
    shot_changes_ms: tuple[int, ...] = (),
    on_progress: Callable[[float], None] | None = None,
) -> Rendered:
    """Return what an export would write.

    The format `imported` is the one in which subtitles came in, the profile `imported` leaves them their
    cues; it is the default where they were kept. `from_sound`: they get the times of their words, where
    these were heard.

    `speakers`: whether subtitles say who speaks; None leaves it to the format: VTT does (as voices), SRT,
    which can only put names into the text, does not. Names in the text of imported subtitles stay.
    `shot_changes_ms`: when the shots of the picture change, for profiles that have a rule for it.

    Raises:
        UnknownChoiceError: no such format or profile.
        FormatError: a person's own profile cannot be read.
    """
    kind = _format(format, transcript)
    limits = _profile(profile, transcript)
    options = _asked(options, speakers)
    if isinstance(kind, TextFormat):
        return _rendered(kind.write(transcript, media, options))
    head = _head(kind, transcript, media, options)
    in_text = _names_in_text(kind, options)
    if isinstance(limits, SubtitleFrame):
        kept = imported_subtitles(
            transcript,
            limits,
            format=kind.name,
            names=in_text if kind.names_in_text else options.names,
            from_sound=from_sound,
            duration_ms=media.duration_ms,
            on_progress=on_progress,
        )
        if kind.name in KEPT_WHOLE:
            return _rendered(kept.text, kept.cues, kept.notices)
        cues = kept.cues if kind.overlaps else one_at_a_time(kept.cues)
        # They keep their voices: what they say in their text is not written anew.
        return _subtitles(kind, cues, replace(head, options=options), kept.notices)
    limits = _for_screen(limits, kind)
    made = make_subtitles(
        transcript,
        profile=limits,
        names_in_text=in_text,
        dashes=options.dashes,
        duration_ms=media.duration_ms,
        shot_changes_ms=shot_changes_ms,
        on_progress=on_progress,
    )
    broken = check_rules(made.cues, limits, duration_ms=media.duration_ms, shot_changes_ms=shot_changes_ms)
    return replace(_subtitles(kind, made.cues, head, _notices(made.left_out)), broken=broken)


def _for_screen(profile: Profile, kind: SubtitleFormat) -> Profile:
    """Return rules whose lines fit a format's screen: longer ones would be broken into too many."""
    return replace(profile, line_chars=min(profile.line_chars, kind.columns or profile.line_chars))


def _asked(options: WritingOptions, speakers: bool | None) -> WritingOptions:
    return options if speakers is None else replace(options, names=speakers)


def _names_in_text(kind: SubtitleFormat, options: WritingOptions) -> bool:
    """Whether the names of speakers stand in the text of subtitles."""
    in_text = options.names_in_text
    return kind.names_in_text and bool(options.names) if in_text is None else in_text


def _head(
    kind: SubtitleFormat, transcript: Transcript, media: MediaFacts, options: WritingOptions
) -> SubtitleHead:
    """Return what a subtitle format is told; who is named in the text, or by a dash, has no voice."""
    if options.dashes or (_names_in_text(kind, options) and not kind.names_in_text):
        options = replace(options, names=False)
    return SubtitleHead(transcript.language, media.name, options)


def _subtitles(
    kind: SubtitleFormat, cues: Sequence[Cue], head: SubtitleHead, notices: tuple[str, ...]
) -> Rendered:
    """Return cues as a format writes them, and what it cannot do with them."""
    placed = kind.placed(cues, head)
    late = sum(shown.start_ms - cue.start_ms > LATE_MS for shown, cue in zip(placed, cues, strict=True))
    unwritable, cut = kind.unwritable(cues), kind.cut(cues)
    told = list(notices)
    if late:
        told.append(
            f"Shown later than spoken because this format takes time to send them: subtitles ({late})."
        )
    if unwritable:
        told.append(f"Replaced because this format lacks them: characters ({unwritable}).")
    asked = head.options.rate
    if kind.rates and asked.name not in kind.rates and (head.options.coded or asked != PAL):
        told.append(f"Written at another frame rate: this format doesn’t support {asked.name}.")
    if cut:
        told.append(f"Truncated because the screen of this format has fewer lines: subtitles ({cut}).")
    if head.options.names_in_text is False and head.options.names is None and not kind.voices:
        told.append("No speakers exported: this format has no voice tags.")
    return _rendered(kind.write(cues, head), placed, tuple(told))


def with_recording(
    options: WritingOptions, *, format: str, media: MediaReference, project: Path
) -> WritingOptions:
    """Return options that name the recording of a project's file, where the format holds it."""
    kind = export_format(format)
    if not isinstance(kind, TextFormat) or not kind.holds_recording:
        return options
    found = find_recording(media, project=project)
    return replace(options, recording=found.path) if found is not None and found.same_size else options


def _rendered(content: str | bytes, cues: tuple[Cue, ...] = (), notices: tuple[str, ...] = ()) -> Rendered:
    if isinstance(content, bytes):
        return Rendered(content, cues, notices, is_text=False)
    return Rendered(content.encode("utf-8", "replace"), cues, notices)


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
    if name is None:
        return STANDARD
    known = known_profiles()
    found = known.named(name)
    if found is None:
        own = (IMPORTED,) if frame is not None else ()
        raise UnknownChoiceError("profile", name, [*own, *(one.name for one in known.profiles)])
    return found


def _notices(left_out: Sequence[Segment]) -> tuple[str, ...]:
    return tuple(_notice(segment) for segment in left_out)


def _notice(segment: Segment) -> str:
    time, text = format_timestamp(segment.start_ms), _short(segment.text)
    if is_sign(text):
        return f"Not exported: “{text}” ({time}) has no words."
    return f"Not exported: “{text}” ({time}) has no time."


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57].rsplit(" ", 1)[0] + " …"


def _reads_back(
    kind: SubtitleFormat | TextFormat, data: bytes, rendered: Rendered, head: SubtitleHead
) -> bool:
    """Whether the bytes, read again, hold what was meant."""
    if data != rendered.data:
        return False
    if isinstance(kind, TextFormat):
        return kind.is_whole(data)
    meant, read = _spans(rendered.cues), _spans(kind.parse(data, head))
    return len(meant) == len(read) and all(
        abs(one[side] - other[side]) < kind.grid_ms
        for one, other in zip(meant, read, strict=True)
        for side in (0, 1)
    )


def _spans(cues: Sequence[Cue]) -> list[tuple[int, int]]:
    """Return the times of cues, once where several voices stand in one."""
    spans = [(cue.start_ms, cue.end_ms) for cue in cues]
    return [span for at, span in enumerate(spans) if at == 0 or span != spans[at - 1]]
