"""`earproof clips`: the sound of one speaker, turn by turn or in one file, others' speech covered."""

from __future__ import annotations

import argparse
from pathlib import Path

from alignment.progress import Progress
from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.formats.errors import FormatError
from editor.services.exports.selection import speaker_ids
from editor.services.sound.clip_sets import TABLE, ClipPlan, OnClipSaved, save_clips
from editor.services.sound.speaker_clips import OthersSpeech, plan_turns, plan_whole
from editor.services.storage.media_identity import find_recording
from editor.services.storage.store import Store


def run(options: argparse.Namespace, console: Console) -> int:
    """Write the clips and their table into a new folder, and say what it holds."""
    with open_project(options.file, console) as store:
        plans = _plans(options, store)
        media, project = store.media, store.path
    if not plans:
        raise FormatError(
            options.file, f"has no speaker “{options.speaker}” with audio", "Choose another speaker"
        )
    found = find_recording(media, project=project)
    if found is None:
        raise FormatError(
            options.file, f"has no recording: “{media.name}” was not found", "Put it beside the project"
        )
    save_clips(
        found.path,
        Path(options.output).absolute(),
        plans,
        ending=f".{options.format}",
        on_saved=_progress(console),
        track=media.track,
    )
    console.document(
        {
            "folder": str(options.output),
            "clips": len(plans),
            "length_ms": sum(plan.length_ms for plan in plans),
        }
    )
    console.result(f"{counted(len(plans), 'clip')} and {TABLE} saved to {options.output}")
    return 0


def _progress(console: Console) -> OnClipSaved:
    """Return what hears how many clips are written, and shows it; nothing before the first is begun."""
    progress = Progress(console.progress)
    begin = iter([True])

    def report(done: int, count: int) -> None:
        if next(begin, False):
            progress.begin_stage("saving clips", 1.0)
        progress.report(done / max(1, count))

    return report


def _plans(options: argparse.Namespace, store: Store) -> list[ClipPlan]:
    transcript, others = store.document.transcript, OthersSpeech(options.others)
    ids = sorted(speaker_ids(transcript, [options.speaker]))
    if options.one_file:
        return [
            plan
            for speaker_id in ids
            for plan in plan_whole(transcript, speaker_id, others, duration_ms=store.media.duration_ms)
        ]
    return [plan for speaker_id in ids for plan in plan_turns(transcript, speaker_id, others)]
