"""`earproof speakers`: voices told apart, kept in the project, and the speakers of the text named by them."""

from __future__ import annotations

import argparse
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from editor.cli.console import Console, counted, format_clock
from editor.cli.open_project import open_project
from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.services.speakers.proposal import SpeakerProposal, propose_speakers
from editor.services.speakers.requests import request_of
from editor.services.speakers.voice_rows import VoiceRow, voice_rows
from editor.services.storage.media_identity import find_recording
from editor.services.storage.store import Store

if TYPE_CHECKING:
    from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord
    from editor.services.aligners import SpeakerAttributor

_USAGE = 2


def run(options: argparse.Namespace, console: Console) -> int:
    """Ask who speaks, keep the answer, and say how long each voice talks."""
    if (wrong := _contradiction(options)) is not None:
        console.error(f"{wrong}. Run “earproof speakers --help” for help.")
        return _USAGE
    with open_project(options.file, console, write=True) as store:
        before = store.document.transcript
        words = request_of(before)
        attribution = _ask(store, words, options, console)
        console.close()
        found = propose_speakers(
            before, attribution, words, keep_names=options.keep_names, settings=_settings(options)
        )
        if found.analysis.voices:
            store.set_voices(found.analysis)
        if found.edit is not None:
            store.document.apply(found.edit)
        after, revision = store.document.transcript, store.document.revision
    console.document(_document(options.file, found, after, revision))
    for line in _summary(options.file, found, after, revision):
        console.result(line)
    if (missed := _missed_count(options, len(found.analysis.voices))) is not None:
        console.result(missed)
    return 0


def _contradiction(options: argparse.Namespace) -> str | None:
    """Return what is wrong with the numbers of voices, None for nothing."""
    least, most = options.at_least, options.at_most
    if options.count is not None and (least is not None or most is not None):
        return "--count is exact and can’t be combined with --at-least or --at-most"
    if least is not None and most is not None and least > most:
        return f"--at-least {least} is more than --at-most {most}"
    return None


def _missed_count(options: argparse.Namespace, found: int) -> str | None:
    """Return that there are fewer voices than were asked for, None where there are as many."""
    wanted = options.count or options.at_least or 0
    if not 0 < found < wanted:
        return None
    return f"No more than {counted(found, 'voice')} can be told apart, fewer than the {wanted} requested"


def _ask(
    store: Store, words: tuple[SpokenWord, ...], options: argparse.Namespace, console: Console
) -> SpeakerAttribution:
    if not any(word.start_ms is not None for word in words):
        raise FormatError(store.path, "has no words with times", "Align it with its recording first")
    recording = find_recording(store.media, project=store.path)
    if recording is None:
        problem = f"has no recording: “{store.media.name}” was not found"
        raise FormatError(store.path, problem, "Put it beside the project and try again")
    with closing(options.aligner or _attributor()) as attributor:
        return attributor.attribute_speakers(
            recording.path,
            words,
            count=_speaker_count(options),
            labels_count=options.keep_names,
            track=store.media.track,
            on_report=console.progress,
        )


def _attributor() -> SpeakerAttributor:
    from alignment import AlignerProcess

    return AlignerProcess()


def _speaker_count(options: argparse.Namespace) -> SpeakerCount:
    from alignment.speakers.types import SpeakerCount

    return SpeakerCount(options.count, options.at_least, options.at_most)


def _settings(options: argparse.Namespace) -> dict[str, str]:
    """Return what was asked for, as the history tells it."""
    asked = {"voices": options.count, "at least": options.at_least, "at most": options.at_most}
    counts = {name: str(count) for name, count in asked.items() if count is not None}
    return counts | {"names": "kept" if options.keep_names else "replaced"}


def _document(path: Path, found: SpeakerProposal, transcript: Transcript, revision: int) -> dict[str, Any]:
    names = {row.voice_id: _name(row, found) for row in voice_rows(transcript, found.analysis)}
    return {
        "file": str(path),
        "changed": found.edit is not None,
        "revision": revision,
        "engine": dict(found.analysis.engine),
        "turns": found.count.turns,
        "words": found.count.words,
        "voices": [
            {
                "id": voice.id,
                "name": names[voice.id],
                "talking_ms": voice.talking_ms,
                "samples": [list(sample) for sample in voice.samples],
            }
            for voice in found.analysis.voices
        ],
        "spans": [asdict(span) for span in found.analysis.spans],
    }


def _summary(path: Path, found: SpeakerProposal, transcript: Transcript, revision: int) -> list[str]:
    if not found.analysis.voices:
        return [f"Too little speech in {path} to tell voices apart. Nothing was changed."]
    rows = voice_rows(transcript, found.analysis)
    width = max(len(_name(row, found)) for row in rows)
    lines = [
        f"{_name(row, found):<{width}}  {format_clock(row.talking_ms):>8}  "
        f"{counted(row.turn_count, 'turn')}, {counted(row.word_count, 'word')}"
        for row in rows
    ]
    voices = counted(len(rows), "voice")
    if found.edit is None:
        return [*lines, f"{voices} in {path}. The text already has these names."]
    changed = f"{counted(found.count.words, 'word')} in {counted(found.count.turns, 'turn')}"
    return [*lines, f"{voices}; {changed} now have another speaker. This is revision {revision} of {path}"]


def _name(row: VoiceRow, found: SpeakerProposal) -> str:
    return found.names[row.voice_id]
