"""Accuracy of the alignment, also with poor audio: python -m benchmarks.align_accuracy [FOLDER ...].

Aligns every recording that has a transcript (NAME.txt) and a gold file (NAME.gold.json) beside it or in
another of the folders, and prints one row of figures for each. Without a folder: the built-in recordings.
`--condition` adds a row for each condition applied to the recording (benchmarks/support/conditions.py);
`--spoil` replaces the transcript with what was really said, a fifth of the words missing and 5 % misheard;
`--keywords` measures a recording with one hand-marked word per turn. `--path` has the words read by their
letters alone or placed by attention alone, whatever their language, or takes all of them as recognized.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from alignment import AlignmentError
from alignment.recognition.models import EMBEDDED
from benchmarks.support.accuracy.paths import PATHS, USUAL
from benchmarks.support.accuracy.rows import FOLDERS, Settings, measure
from benchmarks.support.conditions import CONDITIONS
from benchmarks.support.figure import Figure
from benchmarks.support.material import Material, marked_material, material
from benchmarks.support.table import Row, Table

_EVERY = "all"


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    for row in measure(material(FOLDERS), Settings()):
        name = row["recording"]
        yield Figure(f"{name}: word starts off by more than 100 ms", 100 - _number(row, "start100"), "%", 10)
        yield Figure(f"{name}: word starts off by more than 500 ms", 100 - _number(row, "start500"), "%", 3)
        yield Figure(f"{name}: mean error of word starts", _number(row, "mean_ms"), "ms", 50)
        yield Figure(f"{name}: correct words flagged", _number(row, "false_flag"), "%", 5)
        yield Figure(f"{name}: wrong words not flagged", 100 - _number(row, "differs_found"), "%", 10)
        untexted = 100 - _number(row, "untexted_found")
        yield Figure(f"{name}: missing speech not found", untexted, "%", 20)


def _number(row: Row, column: str) -> float:
    value = row[column]
    assert isinstance(value, (int, float))
    return value


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 where there is nothing to measure or it fails."""
    parser = _parser()
    options = parser.parse_args(arguments)
    for folder in options.folders:
        if not folder.is_dir():
            parser.error(f"{folder}: is in a folder that doesn’t exist; name one with recordings.")
    if options.keywords and options.spoil is not None:
        parser.error("--spoil needs to know when each word was said, which --keywords does not say.")
    items = _items(options)
    if not items:
        return 1
    rows: list[Row] = []
    table = Table()
    try:
        for row in measure(items, _settings(options)):
            table.add(row)
            rows.append(row)
            if options.json:  # after each row: what was measured is kept whatever comes
                options.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")
    except AlignmentError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.align_accuracy", description=__doc__)
    add = parser.add_argument
    add("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    add("--only", nargs="+", default=(), metavar="NAME", help="only these recordings")
    add(
        "--keywords", type=Path, metavar="FILE", help="NAME.keywords.json, recording and transcript beside it"
    )
    add("--model", default=EMBEDDED, help="name or folder of a model")
    add("--condition", nargs="+", default=(), choices=(*CONDITIONS, _EVERY), help="degrade the audio")
    add("--spoil", type=int, metavar="SEED", help="degrade the transcript at random, from SEED on")
    add("--made", type=Path, metavar="FOLDER", help="keep degraded recordings here for the next run")
    add("--path", default=USUAL, choices=PATHS, help="how words are placed")
    add("--untimed", action="store_true", help="measure no time, and reuse earlier recognition results")
    add("--json", type=Path, metavar="FILE", help="also write the figures here")
    return parser


def _items(options: argparse.Namespace) -> list[Material]:
    if options.keywords:
        found = marked_material(options.keywords)
        if found is None:
            print(
                f"“{options.keywords}” has no recording and transcript of that name beside it.",
                file=sys.stderr,
            )
        return [found] if found else []
    items = material(options.folders)
    if options.only:
        items = [item for item in items if item.recording.stem in options.only]
    if not items:
        print("No recording with a .txt and a .gold.json found. Choose a folder with some.", file=sys.stderr)
    return items


def _settings(options: argparse.Namespace) -> Settings:
    every = _EVERY in options.condition
    return Settings(
        model=options.model,
        conditions=tuple(CONDITIONS) if every else tuple(dict.fromkeys(options.condition)),
        spoil=options.spoil,
        has_keywords=options.keywords is not None,
        made=options.made,
        path=options.path,
        is_timed=bool(options.condition) and not options.untimed,
    )


if __name__ == "__main__":
    sys.exit(main())
