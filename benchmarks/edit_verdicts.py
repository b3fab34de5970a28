"""Checking correct and wrong edits against the audio: python -m benchmarks.edit_verdicts [FOLDER ...].

In every recording with a gold file, words are edited, one edit at a time: correct words are replaced with
wrong ones, errors with correct words. A row gives the percentage of words of a kind that match the audio,
can't be told, and don't match, and the 95th percentile of the time to re-time and judge one edit. Without a
folder: the built-in recordings.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from alignment import Aligner, AlignerProcess
from alignment.placement.dictionary import read_dictionary
from alignment.recognition.models import EMBEDDED
from benchmarks.support.accuracy.edits import EditKind, TrialEdit, TrialEdits, Vocabulary
from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.conditions import CLEAN, CONDITIONS
from benchmarks.support.figure import Figure
from benchmarks.support.material import Material, material, worse
from benchmarks.support.table import Row, Table
from editor.document.values import Verdict
from editor.services.review.retiming import realign_requests, realign_segment

EDITS = 300
MAX_SPAN_MS = 300
_SHARE = 0.95  # of the spans that are to be judged in time
_SEED = 7


@dataclass(slots=True)
class _Tally:
    """The verdicts on the edits of one kind, and how long (ms) each edit took."""

    verdicts: Counter[Verdict | None] = field(default_factory=Counter)
    times_ms: list[float] = field(default_factory=list)

    def share(self, verdict: Verdict) -> float:
        """Return the share of words that were judged so, in percent."""
        return 100 * self.verdicts[verdict] / max(1, self.verdicts.total())

    @property
    def slow_ms(self) -> float:
        """The time that so many edits take no more of."""
        ordered = sorted(self.times_ms)
        return ordered[min(len(ordered) - 1, int(_SHARE * len(ordered)))] if ordered else 0.0


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    total: dict[EditKind, _Tally] = {}
    for _, tallies in measure(material(FOLDERS), conditions=(CLEAN,), count=EDITS // 2):
        for kind, tally in tallies.items():
            whole = total.setdefault(kind, _Tally())
            whole.verdicts += tally.verdicts
            whole.times_ms += tally.times_ms
    for kind, tally in total.items():
        if kind.is_right:
            yield Figure(
                f"correct edits judged not to match: {kind}", tally.share(Verdict.CONTRADICTED), "%", 3
            )
        else:
            most = 5 if kind is EditKind.WRONG else None
            yield Figure(f"wrong edits judged to match: {kind}", tally.share(Verdict.BORNE_OUT), "%", most)
    slow_ms = _Tally(times_ms=[ms for tally in total.values() for ms in tally.times_ms]).slow_ms
    yield Figure("re-time and judge an edit of 1 to 12 words, p95", slow_ms, "ms", MAX_SPAN_MS)


def measure(
    items: Sequence[Material], *, conditions: Sequence[str], count: int
) -> Iterator[tuple[str, dict[EditKind, _Tally]]]:
    """Yield the name of each recording under each condition, and what was said of its edits."""
    vocabulary = Vocabulary(read_dictionary())
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder, closing(Aligner()) as aligner:
        for item in items:
            for condition in conditions:
                own = worse(item, condition, Path(folder))
                trials = TrialEdits(own, aligner, vocabulary, random.Random(_SEED))
                with closing(AlignerProcess()) as process:
                    tallies = {kind: _judge(own, process, trials.draw(kind, count)) for kind in EditKind}
                yield f"{item.recording.stem} {condition}", tallies


def _judge(item: Material, aligner: AlignerProcess, trials: Iterator[TrialEdit]) -> _Tally:
    tally = _Tally()
    for number, trial in enumerate(trials):
        edited = {word.id for word in trial.words}
        for request in realign_requests(trial.transcript, [trial.segment_id]):
            begun = time.perf_counter()
            segment = realign_segment(
                request, aligner, recording=item.recording, model=EMBEDDED, language="en"
            )
            if number:  # the first one loads the models and decodes the recording
                tally.times_ms.append((time.perf_counter() - begun) * 1000 / len(request.runs))
            tally.verdicts.update(word.verdict for word in segment.words if word.id in edited)
    return tally


def _row(name: str, kind: EditKind, tally: _Tally) -> Row:
    return {
        "recording": name,
        "edit": kind.value,
        "words": tally.verdicts.total(),
        "borne out": tally.share(Verdict.BORNE_OUT),
        "unclear": tally.share(Verdict.UNCLEAR),
        "contradicted": tally.share(Verdict.CONTRADICTED),
        "p95 ms": tally.slow_ms,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 where there is nothing to measure."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.edit_verdicts", description=__doc__)
    parser.add_argument("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    parser.add_argument("--only", nargs="+", default=(), metavar="NAME", help="only these recordings")
    parser.add_argument("--count", type=int, default=EDITS, help="edits of each kind per recording")
    parser.add_argument("--condition", nargs="+", default=(CLEAN,), choices=(CLEAN, *CONDITIONS))
    options = parser.parse_args(arguments)
    items = [m for m in material(options.folders) if not options.only or m.recording.stem in options.only]
    if not items:
        print("No recording with a .txt and a .gold.json found. Choose a folder with some.", file=sys.stderr)
        return 1
    table = Table()
    for name, tallies in measure(items, conditions=options.condition, count=options.count):
        for kind, tally in tallies.items():
            table.add(_row(name, kind, tally))
    return 0


if __name__ == "__main__":
    sys.exit(main())
