"""Clip sets: many clips at once, in a folder of their own, with a table of their texts."""

from __future__ import annotations

import contextlib
import csv
import io
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from editor.document.values import Segment, Transcript, joined_text
from editor.formats.atomic_files import explain_os_errors, write_file
from editor.services.errors import ServiceError
from editor.services.sound.clips import ENDINGS, clip_from_file, encode_clip
from editor.services.sound.sound_pieces import Piece, write_pieces

TABLE: Final = "clips.csv"
COLUMNS: Final = ("name", "speaker", "start", "end", "text")
_UNSAFE_CHARACTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_MAX_NAME = 40

OnClipSaved = Callable[[int, int], None]
"""Told how many of how many clips are written; what it raises ends the work, and nothing is left of it."""


@dataclass(frozen=True, slots=True)
class ClipPlan:
    """One clip to be: who says what from when to when. `speaker` is a name, "" for nobody's.

    `pieces`: what of that stretch is heard, and what is covered by a tone; without any, all of it.
    """

    speaker: str
    start_ms: int
    end_ms: int
    text: str
    pieces: tuple[Piece, ...] = ()

    @property
    def length_ms(self) -> int:
        """How long it plays."""
        if not self.pieces:
            return self.end_ms - self.start_ms
        return sum(piece.end_ms - piece.start_ms for piece in self.pieces)


def plan_segments(transcript: Transcript, segments: Iterable[Segment]) -> list[ClipPlan]:
    """Return a clip for each segment; those without a length are left out."""
    return [
        ClipPlan(_speaker(transcript, segment), segment.start_ms, segment.end_ms, segment.text)
        for segment in segments
        if segment.end_ms > segment.start_ms
    ]


def plan_words(
    transcript: Transcript, places: Sequence[tuple[int, int]], span_ms: tuple[int, int]
) -> list[ClipPlan]:
    """Return one clip of a stretch and of the words (rows and indices) that are said in it."""
    if span_ms[1] <= span_ms[0]:
        return []
    words, speakers = [], []
    for row, index in places:
        segment = transcript.segments[row]
        words.append(segment.words[index])
        speakers.append(_speaker(transcript, segment))
    names = " / ".join(name for name in dict.fromkeys(speakers) if name)
    return [ClipPlan(names, *span_ms, joined_text(words))]


def clip_names(plans: Sequence[ClipPlan], ending: str) -> list[str]:
    """Return the clips' file names: a number in the order of time, and who speaks."""
    digits = max(3, len(str(len(plans))))
    return [
        f"{number:0{digits}} {_safe_name(plan.speaker)}".strip() + ending
        for number, plan in enumerate(plans, start=1)
    ]


def save_clips(
    recording: Path,
    folder: Path,
    plans: Sequence[ClipPlan],
    *,
    ending: str,
    on_saved: OnClipSaved,
    track: int | None = None,
) -> None:
    """Write the clips and `clips.csv` into a new folder, which appears when all of it is there.

    The table has the columns of `COLUMNS`, in UTF-8; times are seconds from the recording's start.

    Raises:
        ServiceError: there is nothing to write, the ending is not among `ENDINGS`, or the folder is in use.
        FormatError: the folder cannot be written.
        SoundError: the recording cannot be read.
    """
    from editor.services.sound.sample_reader import SoundFile

    if ending not in ENDINGS:
        raise ServiceError(
            f"“{folder.name}” has the wrong ending for a clip. Choose one of {', '.join(ENDINGS)}."
        )
    if not plans:
        raise ServiceError(
            f"“{recording.name}” has no audio here: the part has no length. Choose a segment with a length."
        )
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ServiceError(f"“{folder.name}” already exists. Choose another name.")
    names = clip_names(plans, ending)
    with explain_os_errors(folder):
        beside = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name[:100]}.", suffix=".part"))
    try:
        file = SoundFile(recording, track)
        try:
            if file.needs_index:
                for _ in file.build_index():  # else far places are sought from the start each time
                    on_saved(0, len(plans))
            for number, (name, plan) in enumerate(zip(names, plans, strict=True)):
                on_saved(number, len(plans))
                if plan.pieces:
                    report = partial(on_saved, number, len(plans))
                    write_pieces(file, plan.pieces, beside / name, on_block=report)
                    continue
                data = encode_clip(clip_from_file(file, plan.start_ms, plan.end_ms), ending)
                write_file(beside / name, data, overwrite=False)
        finally:
            file.close()
        write_file(beside / TABLE, clip_table(plans, names), overwrite=False)
        on_saved(len(plans), len(plans))
        _move(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def clip_table(plans: Sequence[ClipPlan], names: Sequence[str]) -> bytes:
    """Return the table of clips as CSV."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for name, plan in zip(names, plans, strict=True):
        start, end = (f"{at / 1000:.3f}" for at in (plan.start_ms, plan.end_ms))
        writer.writerow((name, plan.speaker, start, end, plan.text))
    return text.getvalue().encode("utf-8")


def unused_folder(wanted: Path) -> Path:
    """Return a folder's path that is not taken: as wanted, or with a number behind."""
    found, number = wanted, 1
    while found.exists():
        number += 1
        found = wanted.with_name(f"{wanted.name} {number}")
    return found


def _move(beside: Path, folder: Path) -> None:
    with explain_os_errors(folder):
        beside.chmod(0o755)  # a temporary folder is its maker's alone
        with contextlib.suppress(FileNotFoundError):
            folder.rmdir()  # an empty one was chosen
        beside.rename(folder)


def _speaker(transcript: Transcript, segment: Segment) -> str:
    speaker = transcript.speaker(segment.speaker_id)
    return speaker.name if speaker is not None else ""


def _safe_name(name: str) -> str:
    """Return a speaker's name as a part of a file name that every system takes."""
    return _UNSAFE_CHARACTERS.sub("-", name)[:_MAX_NAME].strip(" .-")
