"""The yield of the review queue: python -m benchmarks.review_yield [FOLDER ...].

Aligns every recording that has a transcript (NAME.txt) and a gold file (NAME.gold.json) beside it or in
another of the folders, and has a scripted person work through the queue, deciding by the truth. One row for
each: errors found and entries that are real, the first suggestion right and one of three, words of missing
speech right, decisions per real error, word errors left, keys and seconds with the queue and without it
(listening straight through and typing each correction). Without a folder: the built-in recordings.
`--spoil` replaces the transcript with what was really said, a fifth of the words missing and 5 % misheard;
`--keywords` measures a recording with a correct transcript; `--kept` keeps alignments for the next run.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from alignment import Aligner, Script, WeighedText, read_script
from alignment.recognition.models import EMBEDDED
from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.figure import Figure
from benchmarks.support.material import Material, marked_material, material
from benchmarks.support.review.figures import columns
from benchmarks.support.review.person import walk
from benchmarks.support.review.truth import errors_of, marked_gold, timed_gold
from benchmarks.support.scoring import Gold, read_gold
from benchmarks.support.spoiling import spoil_text
from benchmarks.support.table import Row, Table
from editor.document.glossary import Glossary
from editor.document.values import Transcript
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference, NativeFile
from editor.services.review.places import ReviewQueue
from editor.services.review.queue import Doubt
from editor.services.review.weighing.requests import weigh, weigh_request
from editor.services.storage.project_creation import read_glossary, transcript_from_alignment


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder, closing(Aligner()) as aligner:
        for item in material(FOLDERS):
            row = measure(aligner, item, kept=Path(folder))
            name = item.recording.stem
            yield Figure(f"{name}: errors missing from the queue", 100 - _number(row, "found"), "%", 10)
            yield Figure(f"{name}: entries that are no errors", 100 - _number(row, "real"), "%", 35)
            yield Figure(f"{name}: first suggestion wrong", 100 - _number(row, "first"), "%", 40)
            yield Figure(f"{name}: decisions per real error", _number(row, "per_error"), "", 1.6)


def measure(
    aligner: Aligner,
    item: Material,
    *,
    kept: Path,
    spoil: int | None = None,
    glossary: Glossary | None = None,
    is_listening: bool = True,
) -> Row:
    """Return the row of one recording."""
    script, gold = read_script(item.text), truth_of(aligner, item, kept)
    if spoil is not None:
        script, gold = spoil_text(gold, spoil)
    name = item.recording.stem if spoil is None else f"{item.recording.stem}.s{spoil}"
    project = project_of(aligner, item.recording, script, kept / f"{name}.earproof")
    begun = time.perf_counter()
    doubts = ReviewQueue(glossary).update(project.transcript)
    queue_ms = 1000 * (time.perf_counter() - begun)
    errors = errors_of(project.transcript, gold)
    listen = listener(aligner, item.recording, project.transcript, glossary) if is_listening else _deaf
    done = walk(project.transcript, doubts, errors, glossary, listen=listen)
    figured = columns(done, errors, doubts, duration_ms=project.media.duration_ms)
    false = " ".join(f"{kind}:{count}" for kind, count in sorted(done.false_kinds.items()))
    return {"recording": name, **figured, "queue_ms": queue_ms, "not_real": false}


def listener(
    aligner: Aligner, recording: Path, transcript: Transcript, glossary: Glossary | None
) -> Callable[[Doubt], tuple[WeighedText, ...]]:
    """Return what has the sound of each place weigh the texts that may stand there."""

    def listen(doubt: Doubt) -> tuple[WeighedText, ...]:
        request = weigh_request(transcript, doubt, glossary=glossary)
        if request is None:
            return ()
        return weigh(request, aligner, recording=recording, model=EMBEDDED, language=transcript.language)

    return listen


def _deaf(_doubt: Doubt) -> tuple[WeighedText, ...]:
    return ()


def truth_of(aligner: Aligner, item: Material, kept: Path) -> Gold:
    """Return the truth of a recording, its words timed."""
    if not item.gold.name.endswith(".keywords.json"):
        return read_gold(item.gold)
    right = project_of(
        aligner, item.recording, read_script(item.text), kept / f"{item.recording.stem}.earproof"
    )
    return timed_gold(marked_gold(item.truth), right.transcript)


def _number(row: Row, column: str) -> float:
    value = row[column]
    assert isinstance(value, (int, float))
    return value


def project_of(aligner: Aligner, recording: Path, script: Script, kept: Path) -> NativeFile:
    """Return the project of an alignment, made where it is not kept yet."""
    if not kept.is_file():
        found = aligner.align(recording, script, force=True)
        media = MediaReference(recording.name, 0, "", "", str(recording), found.duration_ms)
        transcript = transcript_from_alignment(found)
        project_format.create(kept, media=media, transcript=transcript, source_text=None, engine=found.engine)
    return project_format.read(kept)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 where there is nothing to measure."""
    options = _parser().parse_args(arguments)
    items = _items(options)
    if not items:
        print("No recording with a .txt and a .gold.json found. Choose a folder with some.", file=sys.stderr)
        return 1
    glossary = read_glossary(options.glossary) if options.glossary else None
    table = Table()
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder, closing(Aligner()) as aligner:
        kept = options.kept or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        for item in items:
            for spoil in options.spoil or [None]:
                row = measure(
                    aligner,
                    item,
                    kept=kept,
                    spoil=spoil,
                    glossary=glossary,
                    is_listening=not options.without_sound,
                )
                table.add(row)
    return 0


def _items(options: argparse.Namespace) -> list[Material]:
    if options.keywords:
        found = marked_material(options.keywords)
        return [found] if found else []
    items = material(options.folders)
    return [item for item in items if not options.only or item.recording.stem in options.only]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.review_yield", description=__doc__)
    add = parser.add_argument
    add("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    add("--only", nargs="+", default=(), metavar="NAME", help="only these recordings")
    add(
        "--keywords", type=Path, metavar="FILE", help="NAME.keywords.json, recording and transcript beside it"
    )
    add("--spoil", type=int, nargs="+", metavar="SEED", help="degrade the transcript at random, from SEED on")
    add("--glossary", type=Path, metavar="FILE", help="terms to suggest")
    add("--without-sound", action="store_true", help="do not check suggestions against the audio")
    add("--kept", type=Path, metavar="FOLDER", help="keep alignments here for the next run")
    return parser


if __name__ == "__main__":
    sys.exit(main())
