"""Fit of the aligner's confidence: python -m benchmarks.fit_confidence FOLDER --fit NAME ... --check NAME ...

Aligns recordings of known truth under `--condition`s (see benchmarks/support/conditions.py), and fits a
logistic regression with a ridge penalty to the words of the `--fit` recordings (correct: said as written,
and starting within 100 ms of the truth), with equal weight for each recording and condition. Prints the
weights for alignment/confidence.py, then their performance on the `--check` recordings, which the fit has
not seen.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from alignment import Aligner, WordState, read_script
from alignment.confidence_features import FEATURES, WordEvidence, word_features
from benchmarks.support.accuracy.confidence import SURE, Judged, judged, separation, sure_but_off
from benchmarks.support.conditions import CLEAN, CONDITIONS
from benchmarks.support.material import Material, material, worse
from benchmarks.support.scoring import paired, read_gold
from benchmarks.support.table import Table

_RIDGE = 10.0
_STEPS = 30
_SURE_LIMIT = 0.25  # percent of confident words that may be over 200 ms off, in the mean of all takes

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Take:
    """The words of one alignment: those judged, and the row of `features` of each, -1 where it has none."""

    name: str
    condition: str
    features: Floats
    rows: tuple[int, ...]
    words: tuple[Judged, ...]

    def rated(self, weights: Floats) -> list[Judged]:
        """Return the words as confident as `weights` make them; those without features as they were."""
        logits = self.features @ weights[:-1] + weights[-1]
        return [
            replace(word, confidence=float(1 / (1 + np.exp(-logits[row])))) if row >= 0 else word
            for row, word in zip(self.rows, self.words, strict=True)
        ]


def takes(items: Sequence[Material], conditions: Sequence[str], made: Path) -> Iterator[Take]:
    """Yield each recording as it is and under each condition, aligned."""
    seen: list[WordEvidence] = []
    with closing(Aligner(observe=seen.append)) as aligner:
        for item in items:
            for condition in (CLEAN, *conditions):
                own = worse(item, condition, made)
                result = aligner.align(own.recording, read_script(own.text), force=True)
                tokens, features = word_features(seen.pop())
                row_of = {token: row for row, token in enumerate(tokens)}
                number = {id(word): at for at, word in enumerate(result.words)}
                pairs = paired(result, read_gold(own.gold))
                rows = tuple(
                    row_of.get(number[id(got)], -1) if got.state is WordState.MATCHED else -1
                    for _, got in pairs
                    if got is not None and got.confidence is not None
                )
                words = tuple(judged(pairs))
                yield Take(item.recording.stem, condition, features, rows, words)


def fitted(examples: Sequence[Take]) -> Floats:
    """Return the weight of each feature, and the constant: Newton's method on the penalised likelihood."""
    rows, right, weight = [], [], []
    for take in examples:
        own = [(row, word) for row, word in zip(take.rows, take.words, strict=True) if row >= 0]
        rows.append(take.features[[row for row, _ in own]])
        right.append(np.array([not word.is_wrong for _, word in own], float))
        weight.append(np.full(len(own), 500 / max(1, len(own))))
    x, y, w = np.concatenate(rows), np.concatenate(right), np.concatenate(weight)
    mean, spread = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = np.column_stack(((x - mean) / spread, np.ones(len(x))))
    penalty = np.full(z.shape[1], _RIDGE)
    penalty[-1] = 0.0
    found = np.zeros(z.shape[1])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-z @ found))
        slope = z.T @ (w * (chance - y)) + penalty * found
        curvature = (z * (w * chance * (1 - chance))[:, None]).T @ z + np.diag(penalty)
        found -= np.linalg.solve(curvature, slope)
    weights = found[:-1] / spread
    return np.append(weights, found[-1] - weights @ mean)


def cautious(weights: Floats, examples: Sequence[Take]) -> Floats:
    """Return weights whose constant is lowered until the confident words together are in place."""
    for _ in range(60):
        off = [sure_but_off(take.rated(weights)) for take in examples]
        if np.mean(off) <= _SURE_LIMIT:
            break
        weights = np.append(weights[:-1], weights[-1] - 0.1)
    return weights


def _print_check(checked: Sequence[Take], weights: Floats) -> None:
    table = Table()
    for take in checked:
        before, after = take.words, take.rated(weights)
        table.add(
            {
                "recording": take.name,
                "condition": take.condition,
                "words": float(len(after)),
                "sure": 100 * sum(word.confidence >= SURE for word in after) / max(1, len(after)),
                "off200_was": sure_but_off(before),
                "off200": sure_but_off(after),
                "auc_was": separation(before),
                "auc": separation(after),
            }
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Print weights and check; return 1 where there is nothing to fit to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fit_confidence", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--fit", nargs="+", required=True, metavar="NAME")
    parser.add_argument("--check", nargs="+", default=(), metavar="NAME")
    parser.add_argument("--condition", nargs="+", default=(), choices=tuple(CONDITIONS))
    parser.add_argument("--made", type=Path, metavar="FOLDER", help="keep degraded recordings here")
    options = parser.parse_args(arguments)
    items = [i for i in material([options.folder]) if i.recording.stem in (*options.fit, *options.check)]
    kept = nullcontext(options.made) if options.made else tempfile.TemporaryDirectory(prefix="earproof-")
    with kept as made:
        Path(made).mkdir(parents=True, exist_ok=True)
        found = list(takes(items, options.condition, Path(made)))
    examples = [take for take in found if take.name in options.fit]
    if not examples:
        print(f"“{options.folder}” has none of the recordings to fit to.", file=sys.stderr)
        return 1
    weights = cautious(fitted(examples), examples)
    for name, weight in zip((*FEATURES, "constant"), weights, strict=True):
        print(f"{name:14} {weight:8.3f}")
    _print_check(found, weights)
    return 0


if __name__ == "__main__":
    sys.exit(main())
