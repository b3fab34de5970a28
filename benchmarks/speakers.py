"""Accuracy of telling voices apart: python -m benchmarks.speakers [FOLDER].

Prints a row for each recording of FOLDER that has a gold file (with its names removed), for conversations
assembled from FOLDER's real voices (`telephone.flac` with `telephone.keywords.json`, `librivox_*.wav`,
`jfk.flac`, `spontaneous.wav`; words as the aligner places them), and for the same with half of the changes
overlapped. Half of the callers are held out: the engine's few thresholds were chosen on the `dev` half, the
figures that count are those of the `test` half (`--half`). Words are the percentage with the right speaker
under the best mapping, with the number of voices given and not (`free`); `bare` is without the text's
paragraphs. The diarization error rate (number not given) is NIST's without a collar, including overlapped
speech, computed from its definition. Both sides are words with their times, joined over pauses under half a
second: so it counts wrong speakers and overlaps of words, and no errors in speech detection. Without
FOLDER: the built-in sample. `--speed` measures time and memory in a separate process.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from alignment import Aligner, SpeakerCount, attribute_speakers
from alignment.worker.cache import AlignmentCache
from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.conditions import CLEAN, CONDITIONS
from benchmarks.support.figure import Figure
from benchmarks.support.material import Material, material
from benchmarks.support.speakers.conversations import Conversation, conversation, known_conversation
from benchmarks.support.speakers.pieces import Piece, callers, readers
from benchmarks.support.speakers.trials import conversation_row, naming_row, under
from benchmarks.support.table import Row, Table

_LEAST_TALK_MS = 8000  # of a caller who takes part in a conversation
_TELEPHONE_TRIALS = 8
_OVERLAPS = 0.5  # of the changes, in the conversations with overlaps


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    for item in _named(material(FOLDERS)):
        row = conversation_row(known_conversation(item, keep_labels=False))
        wrong, voices, found = 100 - _number(row, "free"), _number(row, "voices"), _number(row, "found")
        yield Figure(f"{row['conversation']}: words with the wrong speaker", wrong, "%", 1.5)
        yield Figure(f"{row['conversation']}: voices too many or few", abs(found - voices), "", 0)


def _number(row: Row, column: str) -> float:
    value = row[column]
    assert isinstance(value, (int, float))
    return value


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; return 1 where there is nothing to measure."""
    options = _parser().parse_args(arguments)
    rows: list[Row] = []
    if options.speed:
        rows.extend(_speed_rows(options.speed))
    else:
        rows.extend(_printed(options))
    if options.json:
        options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    return 0 if rows else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speakers", description=__doc__)
    add = parser.add_argument
    add("folder", type=Path, nargs="?", metavar="FOLDER")
    add("--only", metavar="PATTERN", default="", help="only conversations that match this regular expression")
    add("--half", choices=("dev", "test"), default="test", help="half of the callers to measure")
    add("--condition", nargs="+", default=[CLEAN], choices=(CLEAN, *CONDITIONS), help="conditions to apply")
    add("--speed", type=Path, metavar="RECORDING", help="measure time and memory with this instead")
    add("--json", type=Path, metavar="FILE", help="also write the figures here")
    return parser


def _printed(options: argparse.Namespace) -> Iterator[Row]:
    wanted = re.compile(options.only)
    table = Table()
    groups: dict[str, list[Row]] = {}
    with tempfile.TemporaryDirectory() as folder:
        memory = AlignmentCache(Path(folder))
        for group, made in _conversations(options.folder, options.half):
            for condition in options.condition:
                if not wanted.search(made.name):
                    continue
                row = conversation_row(under(made, condition), memory)
                table.add(row)
                groups.setdefault(f"{group} {condition}", []).append(row)
                yield row
        for name, rows in groups.items():
            summary = _summary(name, rows)
            table.add(summary)
            yield summary
        for item in _named(material([options.folder] if options.folder else FOLDERS)):
            made = known_conversation(item, keep_labels=True)
            is_mixed = any(word.label for word in made.words) and not all(word.label for word in made.words)
            if is_mixed and wanted.search(made.name) and options.condition == [CLEAN]:
                row = naming_row(made, _true_names(item), memory)
                print(", ".join(f"{name}: {cell}" for name, cell in row.items()), flush=True)
                yield row


def _summary(name: str, rows: Sequence[Row]) -> Row:
    """Return the means of some rows; `found`: how often the number of voices is exact, per cent."""
    means: dict[str, float | str | None] = {"conversation": f"mean {name}"}
    for column in list(rows[0])[1:]:
        values = [_number(row, column) for row in rows if row[column] is not None]
        means[column] = float(np.mean(values)) if values else None
    exact = [row["found"] == row["voices"] for row in rows]
    return {**means, "found": 100 * float(np.mean(exact))}


def _named(items: Sequence[Material]) -> list[Material]:
    """Return those whose gold file names more than one true speaker."""
    return [item for item in items if len({turn.get("true_speaker") for turn in item.truth["turns"]}) > 1]


def _true_names(item: Material) -> Mapping[str, str]:
    return {turn["label"]: turn["true_speaker"] for turn in item.truth["turns"]}


def _conversations(folder: Path | None, half: str) -> Iterator[tuple[str, Conversation]]:
    for item in _named(material([folder] if folder else FOLDERS)):
        yield "recordings", known_conversation(item, keep_labels=False)
    if folder is None or not (folder / "telephone.keywords.json").is_file():
        return
    aligner = Aligner()
    try:
        calls, others = callers(folder, aligner), readers(folder, aligner)
    finally:
        aligner.close()
    own = _half(calls, half)
    seed = 0 if half == "dev" else 1000
    for overlaps in (0.0, _OVERLAPS):
        suffix = " overlapped" if overlaps else ""
        for number, name in enumerate(own):
            dice = np.random.default_rng(seed + number)
            voices = {**others, name: calls[name]}
            yield (
                f"real voices{suffix}",
                conversation(f"real {number}{suffix}", voices, dice, overlaps=overlaps),
            )
        drawn = np.random.default_rng(seed + 500)
        for number in range(_TELEPHONE_TRIALS):
            names = drawn.choice(list(own), 2 + number % 3 if number > 4 else 4, replace=False)
            dice = np.random.default_rng(seed + 600 + number)
            voices = {str(name): calls[str(name)] for name in names}
            made = conversation(f"telephone {number}{suffix}", voices, dice, overlaps=overlaps)
            yield f"telephone{suffix}", made


def _half(calls: Mapping[str, Sequence[Piece]], half: str) -> list[str]:
    """Return every other one of the callers who talk long enough and in more than one call."""
    names = sorted(
        name
        for name, pieces in calls.items()
        if sum(piece.duration_ms for piece in pieces) > _LEAST_TALK_MS
        and len({piece.source for piece in pieces}) > 1
    )
    return names[half == "test" :: 2]


def _speed_rows(recording: Path) -> Iterator[Row]:
    """Measure in a process of its own; whoever runs there writes one line."""
    with tempfile.TemporaryDirectory() as folder:
        for what in ("first", "again"):
            call = f"measure_speed({str(recording)!r}, {folder!r})"
            code = f"from benchmarks.speakers import measure_speed; {call}"
            done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
            row = {"conversation": f"{recording.stem}, {what}", **json.loads(done.stdout)}
            print(", ".join(f"{name}: {cell}" for name, cell in row.items()), flush=True)
            yield row


def measure_speed(recording: str, cache_folder: str) -> None:
    """Print seconds, processor seconds and the peak of memory of one attribution, its words evenly spread."""
    import resource

    from alignment.audio.decoding import decode
    from alignment.speakers.types import SpokenWord

    sound = decode(Path(recording))
    duration_ms = sound.duration_ms
    sound.close()
    words = [SpokenWord("word", at, at + 300, at // 20_000) for at in range(0, duration_ms - 400, 400)]
    begun, processor = time.perf_counter(), time.process_time()
    found = attribute_speakers(
        Path(recording), words, count=SpeakerCount(), memory=AlignmentCache(Path(cache_folder))
    )
    seconds, busy = time.perf_counter() - begun, time.process_time() - processor
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = {
        "minutes": duration_ms / 60_000,
        "s": seconds,
        "processor s": busy,
        "MB": peak_mb,
        "voices": len(found.voices),
    }
    print(json.dumps({name: round(value, 1) for name, value in figures.items()}))


if __name__ == "__main__":
    sys.exit(main())
