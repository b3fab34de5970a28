"""The rows of the accuracy table: each recording aligned under each condition, one aligner for all."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from dataclasses import dataclass
from pathlib import Path

from alignment import Aligner, Alignment, WordState, read_script
from alignment.audio.decoding import SAMPLE_RATE
from alignment.recognition.models import EMBEDDED
from benchmarks.align_speed import UncachedResults
from benchmarks.support.accuracy.confidence import judged, separation, sure_but_off
from benchmarks.support.accuracy.keywords import keyword_columns
from benchmarks.support.accuracy.known_words import known_words_columns
from benchmarks.support.accuracy.onsets import Onset, onsets, starts_by_onset
from benchmarks.support.accuracy.paths import KNOWN, PATHS, USUAL
from benchmarks.support.conditions import CLEAN
from benchmarks.support.material import Material, samples_of, worse, write_wav
from benchmarks.support.scoring import Gold, paired, read_gold, score
from benchmarks.support.spoiling import spoil_text
from benchmarks.support.table import Row

ROOT = Path(__file__).resolve().parents[3]
FOLDERS = (ROOT / "resources" / "sample", ROOT / "tests" / "data" / "alignment")
_WARMING_S = 10


@dataclass(frozen=True, slots=True)
class Settings:
    """What is measured: by which model, under which conditions, with which text.

    `made` is the folder that worse recordings are kept in, None for none. `path` is one of `PATHS`.
    """

    model: str = EMBEDDED
    conditions: Sequence[str] = ()
    spoil: int | None = None
    has_keywords: bool = False
    made: Path | None = None
    is_timed: bool = False
    path: str = USUAL


def measure(items: Sequence[Material], settings: Settings) -> Iterator[Row]:
    """Yield a row for each recording as it is, followed by one for each condition."""
    kept = nullcontext(settings.made) if settings.made else tempfile.TemporaryDirectory(prefix="earproof-")
    aligner_of = PATHS[settings.path]
    with kept as folder, closing(aligner_of(UncachedResults() if settings.is_timed else None)) as aligner:
        place = Path(folder)
        place.mkdir(parents=True, exist_ok=True)
        if settings.is_timed:
            _warm(aligner, items[0], settings)
        for item in items:
            clean_s = None
            for condition in (CLEAN, *settings.conditions):
                own = worse(item, condition, place)
                row, seconds = _row(aligner, own, settings)
                clean_s = clean_s or seconds
                if settings.is_timed:
                    row |= {"seconds": seconds, "times_clean": seconds / clean_s}
                yield {"recording": item.recording.stem, "condition": condition, **row}
                if settings.made is None and own is not item:
                    own.recording.unlink()


def _row(aligner: Aligner, item: Material, settings: Settings) -> tuple[dict[str, float | None], float]:
    """Return the figures of one alignment, and how long it took."""
    if settings.path == KNOWN:
        begun = time.perf_counter()
        return known_words_columns(item), time.perf_counter() - begun
    script, gold = read_script(item.text), None
    if not settings.has_keywords:
        gold = read_gold(item.gold)
        if settings.spoil is not None:
            script, gold = spoil_text(gold, settings.spoil)
    begun = time.perf_counter()
    result = aligner.align(item.recording, script, model=settings.model, force=True)
    seconds = time.perf_counter() - begun
    if gold is None:
        return keyword_columns(result, item.truth), seconds
    kinds = onsets(item.truth, samples_of(item.recording))
    return columns(result, gold, kinds), seconds


def _warm(aligner: Aligner, item: Material, settings: Settings) -> None:
    """Have the models loaded: that is not measured."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder:
        path = Path(folder) / "warm.wav"
        write_wav(path, samples_of(item.recording)[: _WARMING_S * SAMPLE_RATE])
        aligner.align(path, read_script(item.text), model=settings.model, force=True)


def columns(result: Alignment, gold: Gold, kinds: dict[int, Onset]) -> dict[str, float | None]:
    """Return the figures of a row by the names of their columns: percentages; milliseconds in mean_ms.

    gate50, pause50 and rest50 are the starts within 50 ms of the words behind digital silence, behind a pause
    and in running speech; sure_off200 are the words placed elsewhere with confidence.
    """
    figures, pairs = score(result, gold), paired(result, gold)
    words = judged(pairs)
    return {
        "words": float(figures.words),
        **{f"start{limit}": figures.start_within(limit) for limit in (25, 50, 100, 500)},
        **{f"end{limit}": figures.end_within(limit) for limit in (50, 100)},
        "mean_ms": figures.mean_ms,
        "placed": figures.placed,
        "differs_found": figures.differs_found,
        "unheard_found": figures.unheard_found,
        "false_flag": figures.false_flag,
        "untexted_found": figures.untexted_found,
        "untexted_precision": figures.untexted_precision,
        "untexted_words": figures.untexted_words,
        **_by_onset(result, gold, kinds),
        "sure_off200": sure_but_off(words),
        "auc": separation(words),
    }


def _by_onset(result: Alignment, gold: Gold, kinds: dict[int, Onset]) -> dict[str, float | None]:
    starts = [
        (want.start_ms, got.start_ms if got else None)
        for want, got in paired(result, gold)
        if want.state is WordState.MATCHED and want.start_ms is not None
    ]
    found: dict[str, float | None] = {}
    for kind, late in starts_by_onset(starts, kinds).items():
        hits = [abs(each) <= 50 for each in late if each is not None]
        known = [each for each in late if each is not None]
        found[f"{kind}50"] = 100 * sum(hits) / len(late) if late else None
        found[f"{kind}_late"] = statistics.median(known) if known else None
        found[f"{kind}_n"] = len(late)
    return found
