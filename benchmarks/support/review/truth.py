"""What is really wrong with a transcript: words said otherwise, and passages that have no text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import groupby
from typing import Any

from alignment import UntextedSpan, WordState, spoken_words
from benchmarks.support.scoring import MIN_UNTEXTED_MS, Gold, GoldWord
from editor.document.values import Transcript, Word
from editor.document.word_diff import proportional_spans
from editor.services.review.queue import Doubt
from editor.services.review.signals.english_words import FILLERS

_NEAR_MS = 300
"""So far off may be what was found of a passage."""


@dataclass(frozen=True, slots=True)
class Errors:
    """The truth about a transcript's words, by their ids, and the passages it lacks."""

    words: dict[str, GoldWord]
    passages: tuple[UntextedSpan, ...]

    def wrong_words(self) -> list[str]:
        """Return the ids of the words that were not said so."""
        return [word_id for word_id, gold in self.words.items() if gold.state is not WordState.MATCHED]

    def long_passages(self) -> list[UntextedSpan]:
        """Return the passages that must be found; shorter ones are hesitations."""
        return [span for span in self.passages if span.end_ms - span.start_ms >= MIN_UNTEXTED_MS]

    def passages_at(self, doubt: Doubt) -> list[UntextedSpan]:
        """Return the passages that a place lies over, most of the place or of the passage."""
        if doubt.start_ms is None or doubt.end_ms is None:
            return []
        start_ms, end_ms = doubt.start_ms - _NEAR_MS, doubt.end_ms + _NEAR_MS
        found = []
        for span in self.passages:
            shared = min(end_ms, span.end_ms) - max(start_ms, span.start_ms)
            least = min(doubt.end_ms - doubt.start_ms, span.end_ms - span.start_ms)
            if shared > 0 and shared >= least / 2:
                found.append(span)
        return found

    def said(self, doubt: Doubt) -> list[str]:
        """Return what was really said in a place of words: alone, and with the passages that lie in it."""
        alone = self._said(doubt)
        passages = self.passages_at(doubt)
        start_ms = doubt.start_ms or 0
        before = [span.heard for span in passages if span.start_ms < start_ms]
        after = [span.heard for span in passages if span.start_ms >= start_ms]
        every = " ".join([*before, alone, *after]).strip()
        return list(dict.fromkeys((alone, every, " ".join([*(p.heard for p in passages), alone]).strip())))

    def _said(self, doubt: Doubt) -> str:
        own = [self.words[word_id] for word_id in doubt.word_ids if word_id in self.words]
        parts = []
        for (state, spoken), run in groupby(own, lambda gold: (gold.state, gold.spoken)):
            if state is WordState.MATCHED:
                parts += [gold.text for gold in run]
            elif state is WordState.DIFFERS and spoken:
                parts.append(spoken)
        return " ".join(parts)


def errors_of(transcript: Transcript, gold: Gold) -> Errors:
    """Return the truth about a transcript that was made from the text of a gold file."""
    words = [word for segment in transcript.segments for word in segment.words]
    return Errors(dict(_paired(words, gold.words)), gold.untexted)


def marked_gold(truth: dict[str, Any]) -> Gold:
    """Return the truth of a text that is right throughout; words share the time of their turn by length.

    Turns last for several seconds, so that half of the times are off by more than half a second: `timed_gold`
    has better ones.
    """
    words = []
    for turn, each in enumerate(truth["turns"]):
        tokens = each["text"].split()
        spans = proportional_spans(tokens, each["start_ms"], each["end_ms"])
        words += [
            GoldWord(token, WordState.MATCHED, *span, turn=turn)
            for token, span in zip(tokens, spans, strict=True)
        ]
    return Gold(tuple(words), ())


def timed_gold(gold: Gold, transcript: Transcript) -> Gold:
    """Return a truth with the times that its words have in the alignment of this right text.

    Words that this did not place keep the times they have. What was said is taken from the truth alone; the
    times only say which place of a worse text lies over which passage.
    """
    words = [word for segment in transcript.segments for word in segment.words]
    timed = list(gold.words)
    for at, word in _matched(words, gold.words):
        if word.start_ms is not None and word.end_ms is not None:
            timed[at] = replace(timed[at], start_ms=word.start_ms, end_ms=word.end_ms)
    return replace(gold, words=tuple(timed))


def same_words(left: str, right: str) -> bool:
    """Whether two texts are said alike, whatever their case, marks and way to write numbers."""
    return _said(left) == _said(right)


def shared_words(passage: str, found: str) -> tuple[int, int]:
    """Return how many words of a passage stand in what was found there, in order, and how many it has."""
    want, got = _said(passage), _said(found)
    blocks = SequenceMatcher(None, want, got, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks), len(want)


def _said(text: str) -> list[str]:
    return [_plain(word) for token in text.split() for word in spoken_words(token)]


def _plain(word: str) -> str:
    """Return a word, a hesitation in one way to write it: "um", "umm" and "ummm" are one."""
    short = "".join(letter for letter, _ in groupby(word))
    return short if short in FILLERS else word


def _paired(words: Sequence[Word], gold: Sequence[GoldWord]) -> Iterator[tuple[str, GoldWord]]:
    for at, word in _matched(words, gold):
        yield word.id, gold[at]


def _matched(words: Sequence[Word], gold: Sequence[GoldWord]) -> Iterator[tuple[int, Word]]:
    """Yield the words that stand in the truth too, each with its place there."""
    ours, theirs = [word.text for word in gold], [word.text for word in words]
    for i, j, size in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for step in range(size):
            yield i + step, words[j + step]
