"""Scoring of an alignment: how well it agrees with hand-made or generated gold.

Gold is a JSON file: `turns`, each with `words` in the order of the text (state `matched` with `start_ms` and
`end_ms`, `differs` with what was `spoken`, or `unheard`), and `untexted` passages (`start_ms`, `end_ms`,
`spoken`).
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

from alignment import AlignedWord, Alignment, UntextedSpan, WordState

MIN_UNTEXTED_MS = 700  # shorter passages are fillers that nobody must find
_MIN_COVERED = 0.6  # of a passage: then it was found


@dataclass(frozen=True, slots=True)
class GoldWord:
    """A token of the text and what was really said: times where `state` is MATCHED, else None.

    `turn` is the number of its turn.
    """

    text: str
    state: WordState
    start_ms: int | None
    end_ms: int | None
    spoken: str | None = None
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Gold:
    """The truth about a recording and its rough transcript. `untexted` says in `heard` what was spoken."""

    words: tuple[GoldWord, ...]
    untexted: tuple[UntextedSpan, ...]


@dataclass(frozen=True, slots=True)
class Score:
    """Figures of one recording; shares are in percent, a share of nothing is 100.

    `starts` and `ends` are the absolute errors in milliseconds of all words said as written, None where the
    aligner gave no time.
    """

    words: int
    starts: tuple[int | None, ...]
    ends: tuple[int | None, ...]
    differs_found: float
    unheard_found: float
    false_flag: float
    untexted_found: float
    untexted_precision: float
    untexted_words: float

    def start_within(self, limit_ms: int) -> float:
        """Return the share of word starts that are right within `limit_ms`."""
        return _share_within(self.starts, limit_ms)

    def end_within(self, limit_ms: int) -> float:
        """Return the share of word ends that are right within `limit_ms`."""
        return _share_within(self.ends, limit_ms)

    @property
    def placed(self) -> float:
        """The share of words said as written that have a time."""
        return _percent(error is not None for error in self.starts)

    @property
    def mean_ms(self) -> float:
        """The mean error of the starts that were placed."""
        placed = [error for error in self.starts if error is not None]
        return sum(placed) / len(placed) if placed else 0.0


def read_gold(path: Path) -> Gold:
    """Read a gold file."""
    data = json.loads(path.read_text(encoding="utf-8"))
    words = tuple(_gold_word(word, turn) for turn, own in enumerate(data["turns"]) for word in own["words"])
    passages = (UntextedSpan(u["start_ms"], u["end_ms"], u["spoken"]) for u in data["untexted"])
    return Gold(words, tuple(passages))


def score(alignment: Alignment, gold: Gold) -> Score:
    """Compare an alignment with the truth, word for word."""
    pairs = paired(alignment, gold)
    matched = [(want, got) for want, got in pairs if want.state is WordState.MATCHED]
    passages = [u for u in gold.untexted if u.end_ms - u.start_ms >= MIN_UNTEXTED_MS]
    return Score(
        words=len(gold.words),
        starts=tuple(_error(want.start_ms, got.start_ms if got else None) for want, got in matched),
        ends=tuple(_error(want.end_ms, got.end_ms if got else None) for want, got in matched),
        differs_found=_flagged_share(pairs, WordState.DIFFERS),
        unheard_found=_flagged_share(pairs, WordState.UNHEARD),
        false_flag=_flagged_share(pairs, WordState.MATCHED) if matched else 0.0,
        untexted_found=_percent(_is_found(u, alignment.untexted) for u in passages),
        untexted_precision=_precision(alignment.untexted, gold.untexted),
        untexted_words=_heard_words_share(passages, alignment.untexted),
    )


def paired(alignment: Alignment, gold: Gold) -> list[tuple[GoldWord, AlignedWord | None]]:
    """Return each word of the truth and the aligned one, None where the text has lost it."""
    return list(zip(gold.words, _aligned_counterparts(gold.words, alignment.words), strict=True))


def _gold_word(word: dict[str, Any], turn: int) -> GoldWord:
    times = word.get("start_ms"), word.get("end_ms")
    return GoldWord(word["text"], WordState(word["state"]), *times, word.get("spoken"), turn)


def _aligned_counterparts(want: Sequence[GoldWord], got: Sequence[AlignedWord]) -> list[AlignedWord | None]:
    """Return the aligned word of each gold word, None where the text has lost it."""
    ours, theirs = [word.text for word in want], [word.text for word in got]
    if ours == theirs:
        return list(got)
    found: list[AlignedWord | None] = [None] * len(want)
    for i, j, size in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        found[i : i + size] = got[j : j + size]
    return found


def _error(want: int | None, got: int | None) -> int | None:
    return None if want is None or got is None else abs(want - got)


def _share_within(errors: Sequence[int | None], limit_ms: int) -> float:
    return _percent(error is not None and error <= limit_ms for error in errors)


def _percent(hits: Iterable[bool]) -> float:
    counts = Counter(hits)
    return 100.0 * counts[True] / counts.total() if counts else 100.0


def _flagged_share(pairs: Sequence[tuple[GoldWord, AlignedWord | None]], state: WordState) -> float:
    """Return the share of words of that gold state that the aligner does not take for said as written."""
    own = [got for want, got in pairs if want.state is state]
    return _percent(got is None or got.state is not WordState.MATCHED for got in own)


def _overlap(left: UntextedSpan, right: UntextedSpan) -> int:
    return max(0, min(left.end_ms, right.end_ms) - max(left.start_ms, right.start_ms))


def _is_found(passage: UntextedSpan, reported: Sequence[UntextedSpan]) -> bool:
    covered = sum(_overlap(passage, span) for span in reported)
    return covered >= _MIN_COVERED * (passage.end_ms - passage.start_ms)


def _precision(reported: Sequence[UntextedSpan], passages: Sequence[UntextedSpan]) -> float:
    """Return how much of the reported time is really without text."""
    length = sum(span.end_ms - span.start_ms for span in reported)
    covered = sum(_overlap(span, passage) for span in reported for passage in passages)
    return 100.0 * covered / length if length else 100.0


def _heard_words_share(passages: Sequence[UntextedSpan], reported: Sequence[UntextedSpan]) -> float:
    """Return the share of the passages' words that the reports over them name."""
    return _percent(
        word in heard
        for passage in passages
        for heard in [{w for span in reported if _overlap(passage, span) for w in _bare(span.heard)}]
        for word in _bare(passage.heard)
    )


def _bare(text: str) -> list[str]:
    return re.findall(r"[a-z0-9']+", text.lower())
