"""File check: the subtitles of a project or of a subtitle file, held against the rules of a profile."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.native.model import MediaReference
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import frame_of
from editor.formats.subtitles.subtitle_reader import shown_cues
from editor.services.errors import UnknownChoiceError
from editor.services.sound.shot_changes import read_shot_changes
from editor.services.storage.media_identity import find_recording
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.cutting.known_cuts import KnownCuts
from editor.services.subtitles.kept.imported import imported_subtitles
from editor.services.subtitles.profiles import STANDARD, Profile, known_profiles
from editor.services.subtitles.rule_check import ROUNDING_MS, RuleBreak, check_rules

_CLOCK_MS: Final = {".ass": 10, ".ssa": 10, ".stl": 42, ".scc": 34}
"""How coarsely formats count times, in ms: hundredths; frames at 24 a second or more; frames at 29.97."""


@dataclass(frozen=True, slots=True)
class CheckedSubtitles:
    """Subtitles in the order of time, and the rules that they break."""

    cues: tuple[Cue, ...]
    breaks: tuple[RuleBreak, ...]


def chosen_profile(name: str | None) -> Profile:
    """Return the profile of that name, the standard one for None.

    Raises:
        UnknownChoiceError: there is none.
        FormatError: a person's own profile of that name cannot be read.
    """
    if name is None:
        return STANDARD
    known = known_profiles()
    found = known.named(name)
    if found is None:
        raise UnknownChoiceError("profile", name, [one.name for one in known.profiles])
    return found


def check_transcript(
    transcript: Transcript,
    media: MediaFacts,
    profile: Profile,
    *,
    shot_changes_ms: tuple[int, ...] = (),
    known: KnownCuts | None = None,
    on_progress: Callable[[float], None] | None = None,
) -> CheckedSubtitles:
    """Check the subtitles that came in, where they were kept, else those of an export by the profile.

    `known`: what stayed the same since it was cut is taken from there. `on_progress` hears the fraction of
    the cutting that is done and may raise to stop.
    """
    frame = frame_of(transcript.extra)
    if frame is not None:
        cues = imported_subtitles(
            transcript,
            frame,
            format=frame.format,
            names=None,
            duration_ms=media.duration_ms,
            on_progress=on_progress,
        ).cues
    else:
        cues = make_subtitles(
            transcript,
            profile=profile,
            duration_ms=media.duration_ms,
            shot_changes_ms=shot_changes_ms,
            known=known,
            on_progress=on_progress,
        ).cues
    breaks = check_rules(cues, profile, duration_ms=media.duration_ms, shot_changes_ms=shot_changes_ms)
    return CheckedSubtitles(cues, breaks)


def check_subtitle_file(
    path: Path, profile: Profile, *, shot_changes_ms: tuple[int, ...] = ()
) -> CheckedSubtitles:
    """Check the subtitles of a file.

    Raises:
        FormatError: it cannot be read, or holds no subtitles.
    """
    # Here, for the window checks its own subtitles, and starts without a reader of every format.
    from editor.formats.registry import read_rough_transcript

    cues = shown_cues(read_rough_transcript(path))
    if not cues:
        raise FormatError(path, "has no subtitles", "Choose a project or a subtitle file such as SRT or VTT")
    rounding_ms = _CLOCK_MS.get(path.suffix.lower(), ROUNDING_MS)
    breaks = check_rules(cues, profile, shot_changes_ms=shot_changes_ms, rounding_ms=rounding_ms)
    return CheckedSubtitles(cues, breaks)


def project_shot_changes(
    media: MediaReference,
    profile: Profile,
    *,
    project: Path,
    on_progress: Callable[[float], None] | None = None,
) -> tuple[int, ...]:
    """Return when the shots of a project's video change, in ms; none where no rule asks, or it is gone.

    Takes as long as `read_shot_changes`.
    """
    found = find_recording(media, project=project) if profile.shot_gap_ms else None
    if found is None or not found.same_size:
        return ()
    return read_shot_changes(found.path, on_progress)
