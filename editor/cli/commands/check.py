"""`earproof check`: where subtitles break the rules of a profile, and what would help."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from alignment.progress import Progress
from editor.cli.console import Console, counted, format_clock, shortened
from editor.cli.open_project import open_project
from editor.formats.errors import FormatError
from editor.formats.native.project_format import SUFFIX
from editor.formats.subtitles.cues import Cue
from editor.services.sound.shot_changes import read_shot_changes
from editor.services.sound.video_track import find_video_track
from editor.services.subtitles.file_check import (
    CheckedSubtitles,
    check_subtitle_file,
    check_transcript,
    chosen_profile,
    project_shot_changes,
)
from editor.services.subtitles.profiles import Profile
from editor.services.subtitles.rule_check import RuleBreak

BROKEN = 1


def run(options: argparse.Namespace, console: Console) -> int:
    """List each broken rule with its place and a proposal; the exit code is 1 where one is broken."""
    profile = chosen_profile(options.profile)
    checked = _checked(options, profile, console)
    console.document(
        {
            "file": str(options.file),
            "profile": profile.name,
            "cues": len(checked.cues),
            "broken": [_to_json(one, checked.cues[one.cue]) for one in checked.breaks],
        }
    )
    for one in checked.breaks:
        console.result(_line(one, checked.cues[one.cue]))
    found = "no violations"
    if checked.breaks:
        broken = len({one.cue for one in checked.breaks})
        found = f"{counted(len(checked.breaks), 'violation')} in {broken:,} of them"
    console.result(f"{counted(len(checked.cues), 'subtitle')}, {found}, with the profile {profile.name}")
    return BROKEN if checked.breaks else 0


def shot_progress(console: Console) -> Callable[[float], None]:
    """Return what hears how far the reading of a picture is, and shows it."""
    progress = Progress(console.progress)
    begin = iter([True])

    def report(fraction: float) -> None:
        if next(begin, False):  # where there is no picture nothing is said
            progress.begin_stage("looking for shot changes", 1.0)
        progress.report(fraction)

    return report


def _checked(options: argparse.Namespace, profile: Profile, console: Console) -> CheckedSubtitles:
    shots: tuple[int, ...] = ()
    if options.video is not None:
        if find_video_track(options.video) is None:
            raise FormatError(options.video, "has no readable video", "Choose a video")
        if profile.shot_gap_ms:
            shots = read_shot_changes(options.video, shot_progress(console))
    if options.file.suffix.lower() != SUFFIX:
        return check_subtitle_file(options.file, profile, shot_changes_ms=shots)
    with open_project(options.file, console) as store:
        transcript, media = store.document.transcript, store.media
    if options.video is None:
        shots = project_shot_changes(media, profile, project=options.file, on_progress=shot_progress(console))
    return check_transcript(transcript, media, profile, shot_changes_ms=shots)


def _line(one: RuleBreak, cue: Cue) -> str:
    return (
        f"{format_clock(one.start_ms, tenths=True)}  {one.cue + 1}  {one.rule}: {_number(one.value)} "
        f"instead of {_number(one.limit)} {one.rule.unit}; {one.proposal}  “{shortened(cue.text, 40)}”"
    )


def _to_json(one: RuleBreak, cue: Cue) -> dict[str, Any]:
    return {
        "cue": one.cue + 1,
        "start_ms": one.start_ms,
        "end_ms": cue.end_ms,
        "rule": one.rule.value,
        "value": round(one.value, 2),
        "limit": one.limit,
        "unit": one.rule.unit,
        "proposal": str(one.proposal),
        "remedy": one.proposal.remedy.value,
        "amount": one.proposal.amount,
        "text": cue.text,
    }


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
