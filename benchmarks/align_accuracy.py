"""How exact the alignment is: python -m benchmarks.align_accuracy [FOLDER ...] [--model NAME] [--spoil SEED].

Aligns every recording that has a text (NAME.txt) and a gold file (NAME.gold.json) beside it or in another of
the folders, and prints one row of figures each. Without a folder: the recordings that come with the program.
`--spoil` takes in place of the text what was really said, a fifth of the words missing and 5 % misheard.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from alignment import Aligner, AlignmentError, read_script
from alignment.recognition.models import EMBEDDED
from benchmarks.support.figure import Figure
from benchmarks.support.scoring import Score, read_gold, score
from benchmarks.support.spoiling import spoil_text

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "resources" / "sample", ROOT / "tests" / "data" / "alignment")
_ENDINGS = (".ogg", ".opus", ".wav", ".flac", ".mp3", ".m4a", ".mp4")


@dataclass(frozen=True, slots=True)
class Material:
    """A recording, its rough transcript and the truth."""

    recording: Path
    text: Path
    gold: Path


def material(folders: Sequence[Path]) -> list[Material]:
    """Return the recordings in `folders` that have a text and a gold file in any of them."""
    found = []
    for recording in sorted(path for folder in folders for path in folder.iterdir()):
        if recording.suffix.lower() in _ENDINGS:
            text = _beside(recording.stem + ".txt", folders)
            gold = _beside(recording.stem + ".gold.json", folders)
            if text and gold:
                found.append(Material(recording, text, gold))
    return found


def _beside(name: str, folders: Sequence[Path]) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).is_file()), None)


def measure(
    items: Sequence[Material], *, model: str = EMBEDDED, spoil: int | None = None
) -> Iterator[tuple[str, Score]]:
    """Align all with one aligner; yield name and figures of each."""
    with closing(Aligner()) as aligner:
        for item in items:
            script, gold = read_script(item.text), read_gold(item.gold)
            if spoil is not None:
                script, gold = spoil_text(gold, spoil)
            result = aligner.align(item.recording, script, model=model, force=True)
            yield item.recording.stem, score(result, gold)


def columns(figures: Score) -> dict[str, float]:
    """Return the figures of a row by the names of their columns: percentages, and milliseconds for mean."""
    return {
        "words": figures.words,
        **{f"start{limit}": figures.start_within(limit) for limit in (25, 50, 100, 500)},
        **{f"end{limit}": figures.end_within(limit) for limit in (25, 50, 100, 500)},
        "mean_ms": figures.mean_ms,
        "differs_found": figures.differs_found,
        "unheard_found": figures.unheard_found,
        "false_flag": figures.false_flag,
        "untexted_found": figures.untexted_found,
        "untexted_precision": figures.untexted_precision,
        "untexted_words": figures.untexted_words,
    }


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    for name, result in measure(material(FOLDERS)):
        yield Figure(f"{name}: word starts off by more than 100 ms", 100 - result.start_within(100), "%", 10)
        yield Figure(f"{name}: word starts off by more than 500 ms", 100 - result.start_within(500), "%", 3)
        yield Figure(f"{name}: mean error of word starts", result.mean_ms, "ms", 50)
        yield Figure(f"{name}: right words flagged", result.false_flag, "%", 5)
        yield Figure(f"{name}: wrong words not flagged", 100 - result.differs_found, "%", 10)
        yield Figure(f"{name}: passages without text not found", 100 - result.untexted_found, "%", 20)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 where there is nothing to measure or it fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.align_accuracy", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    parser.add_argument("--model", default=EMBEDDED, help="a model's name or folder")
    parser.add_argument(
        "--spoil", type=int, metavar="SEED", help="make the text worse, by chance from SEED on"
    )
    options = parser.parse_args(arguments)
    absent = [folder for folder in options.folders if not folder.is_dir()]
    if absent:
        parser.error(f"{absent[0]}: there is no such folder; name one with recordings.")
    items = material(options.folders)
    if not items:
        print("no recording with a .txt and a .gold.json was found; name a folder with some", file=sys.stderr)
        return 1
    try:
        for number, (name, result) in enumerate(measure(items, model=options.model, spoil=options.spoil)):
            row = columns(result)
            widths = [max(len(column), 6) for column in row]
            if number == 0:
                titles = (title.rjust(width) for title, width in zip(row, widths, strict=True))
                print(f"{'recording':<20} " + " ".join(titles))
            cells = (f"{value:{width}.1f}" for value, width in zip(row.values(), widths, strict=True))
            print(f"{name:<20} " + " ".join(cells), flush=True)
    except AlignmentError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
