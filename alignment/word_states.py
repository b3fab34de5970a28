"""From outcomes to words: state, times, confidence and reason of every token, and the speech without text."""

from __future__ import annotations

import math
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from alignment.audio.voice_activity import Activity
from alignment.matching.slots import Kind, Slot
from alignment.placement.lattice_placement import Outcome, share
from alignment.recognition.known_names import Names
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import is_initialism, is_stage_direction, pieces, plain, spoken
from alignment.types import AlignedWord, UntextedSpan, WordState

_SURE, _LISTENED, _ADDED = 0.95, 0.7, 0.6
_SHORTEST_UNEXPLAINED_MS = 700
_LONGEST_PAUSE_MS = 2000  # within one untexted passage
_LONG_ENOUGH_MS = 150  # the score of a shorter word says little
_STRANGE = -4.0  # standard deviations below the usual score: the sound hardly fits the word

Known = Callable[[str], bool]


class Judge:
    """Turns slots and outcomes into words."""

    def __init__(
        self, tokens: Sequence[str], heard: Sequence[HeardWord], *, names: Names, known: Known
    ) -> None:
        self._tokens = tokens
        self._heard = heard
        self._names = names
        self._known = known

    def words(self, slots: Sequence[Slot], outcome: Outcome) -> list[AlignedWord]:
        """Return one word for each token, in order."""
        usual = _usual(slots, outcome)
        words = [word for slot in slots for word in self._of_slot(slot, outcome, usual)]
        return _with_marks(words)

    def _of_slot(self, slot: Slot, outcome: Outcome, usual: tuple[float, float]) -> Iterator[AlignedWord]:
        heard_text = " ".join(word.text for word in self._heard[slot.h0 : slot.h1])
        replaced = self._replaced(slot, outcome)
        spelled = self._spelled_otherwise(slot) if slot.kind is Kind.SAME else ""
        for t in range(slot.t0, slot.t1):
            text, span = self._tokens[t], outcome.tokens.get(t)
            if not spoken(text) or is_stage_direction(text):
                yield _unspoken(text)
            elif span is not None and spelled:
                yield AlignedWord(text, *span, 0.5, WordState.DIFFERS, spelled, "written differently")
            elif span is not None:
                confidence, reason = _confidence(slot.kind, outcome.scores.get(t), usual, span[1] - span[0])
                yield AlignedWord(text, *span, confidence, WordState.MATCHED, None, reason)
            elif t in replaced:
                yield AlignedWord(text, *replaced[t], 0.2, WordState.DIFFERS, heard_text, "heard differently")
            else:
                yield AlignedWord(text, None, None, 0.0, WordState.UNHEARD, None, "not heard")

    def _replaced(self, slot: Slot, outcome: Outcome) -> dict[int, tuple[int, int]]:
        """Return the spans of tokens in whose place something else was heard."""
        if slot.kind not in (Kind.ALIKE, Kind.INSTEAD):
            return {}
        spans = [outcome.heard[h] for h in range(slot.h0, slot.h1) if h in outcome.heard]
        if not spans:
            return {}
        return share((spans[0][0], spans[-1][1]), self._tokens[slot.t0 : slot.t1], slot.t0)

    def _spelled_otherwise(self, slot: Slot) -> str:
        """Return what was heard where a name of the text is written in another way than it was heard."""
        ours, theirs = self._tokens[slot.t0 : slot.t1], self._heard[slot.h0 : slot.h1]
        text = " ".join(word.text for word in theirs)
        if any(self._names.written([word.text]) for word in theirs) and len(ours) > len(theirs):
            return text
        same = "".join(map(plain, ours)) == "".join(plain(word.text) for word in theirs)
        return text if not same and any(self._is_name(token) for token in ours) else ""

    def _is_name(self, token: str) -> bool:
        parts = [part for part in pieces(token) if part.isalpha()]
        return any(
            is_initialism(part) or (spoken(part.lower()) == (part.lower(),) and not self._known(part.lower()))
            for part in parts
        )

    def untexted(self, slots: Sequence[Slot], outcome: Outcome, activity: Activity) -> list[UntextedSpan]:
        """Return the speech without text: what was heard beside the text, and speech nobody understood."""
        spans: list[UntextedSpan] = []
        apart = True
        for slot in slots:
            beside = slot.kind is Kind.INSTEAD and any(t in outcome.tokens for t in range(slot.t0, slot.t1))
            if slot.kind in (Kind.HEARD, Kind.APART) or beside:
                for h in range(slot.h0, slot.h1):
                    if h in outcome.heard:
                        _extend(spans, outcome.heard[h], self._heard[h].text, apart)
                        apart = False
            if any(t in outcome.tokens for t in range(slot.t0, slot.t1)) or (
                slot.kind in (Kind.ALIKE, Kind.INSTEAD)
            ):
                apart = True
        taken = sorted([*outcome.tokens.values(), *outcome.heard.values()])
        spans.extend(_unexplained(taken, activity))
        return _apart(sorted(spans, key=lambda span: span.start_ms))


def _extend(spans: list[UntextedSpan], at: tuple[int, int], text: str, apart: bool) -> None:
    if not apart and spans and at[0] - spans[-1].end_ms <= _LONGEST_PAUSE_MS:
        last = spans.pop()
        spans.append(UntextedSpan(last.start_ms, at[1], f"{last.heard} {text}"))
    else:
        spans.append(UntextedSpan(*at, text))


def _apart(spans: Sequence[UntextedSpan]) -> list[UntextedSpan]:
    """Join what overlaps: a passage may lie in two pieces of sound."""
    joined: list[UntextedSpan] = []
    for span in spans:
        if joined and span.start_ms < joined[-1].end_ms:
            last = joined.pop()
            heard = " ".join(text for text in (last.heard, span.heard) if text)
            joined.append(UntextedSpan(last.start_ms, max(last.end_ms, span.end_ms), heard))
        else:
            joined.append(span)
    return joined


def _unexplained(taken: Sequence[tuple[int, int]], activity: Activity) -> Iterator[UntextedSpan]:
    """Yield stretches of speech that no word lies in; `taken` is in order of the starts."""
    starts = [start for start, _ in taken]
    ends = list(accumulate((end for _, end in taken), max))
    for start, end in activity.spans():
        at = start
        within = taken[bisect_right(ends, start) : bisect_left(starts, end)]
        for low, high in [*(span for span in within if span[1] > start), (end, end)]:
            if low - at >= _SHORTEST_UNEXPLAINED_MS and activity.is_speech(at, low, threshold=0.7):
                yield UntextedSpan(at, low, "")
            at = max(at, high)


def _usual(slots: Sequence[Slot], outcome: Outcome) -> tuple[float, float]:
    """Return mean and spread of the scores of words that text and recogniser agree on."""
    scores = [
        outcome.scores[t]
        for slot in slots
        if slot.kind is Kind.SAME
        for t in range(slot.t0, slot.t1)
        if t in outcome.scores
    ]
    if len(scores) < 2:
        return 0.0, 1.0
    return statistics.fmean(scores), max(0.05, statistics.pstdev(scores))


def _confidence(
    kind: Kind, score: float | None, usual: tuple[float, float], length_ms: int
) -> tuple[float, str]:
    base = {Kind.SAME: _SURE, Kind.ALIKE: _LISTENED, Kind.INSTEAD: _LISTENED}.get(kind, _ADDED)
    if score is None:
        return round(base * 0.5, 3), "time only approximate"
    deviation = (score - usual[0]) / usual[1]
    fit = 1 / (1 + math.exp(-(deviation - _STRANGE)))
    strange = deviation < _STRANGE and length_ms >= _LONG_ENOUGH_MS
    return round(base * fit, 3), "sounds unlike the word" if strange else ""


def _unspoken(text: str) -> AlignedWord:
    if any(char.isalnum() for char in text):
        return AlignedWord(text, None, None, None, WordState.UNHEARD, None, "a note, not speech")
    return AlignedWord(text, None, None, None, WordState.MATCHED)


def _with_marks(words: Sequence[AlignedWord]) -> list[AlignedWord]:
    """Give bare punctuation the moment where the word before it ends (after it begins, at the start)."""
    first = next((w.start_ms for w in words if w.start_ms is not None), None)
    at = first
    timed: list[AlignedWord] = []
    for word in words:
        if word.state is WordState.MATCHED and word.start_ms is None:
            state = WordState.UNHEARD if at is None else WordState.MATCHED
            timed.append(AlignedWord(word.text, at, at, None, state))
        else:
            timed.append(word)
            at = word.end_ms if word.end_ms is not None else at
    return timed
