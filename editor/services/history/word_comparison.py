"""Word diff of a few segments: words with the same id first, then those with the same text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, groupby

from editor.document.sequence_matching import longest_rising, match_sequences
from editor.document.values import Segment, Word


class DiffMark(StrEnum):
    """What became of words, or of the border between two segments (BORDER: it stayed)."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    BORDER = "border"
    SPLIT = "split"
    JOINED = "joined"


@dataclass(frozen=True, slots=True)
class DiffRun:
    """Neighbouring words with the same fate. CHANGED: `old` became `new`; borders hold no words.

    MOVED words have the same text and other times.
    """

    kind: DiffMark
    old: tuple[Word, ...] = ()
    new: tuple[Word, ...] = ()

    @property
    def size(self) -> int:
        """How many words it is about: the more of the two sides."""
        return max(len(self.old), len(self.new))

    @property
    def replaced(self) -> int:
        """How many words became another one; what is left of either side came or went."""
        return min(len(self.old), len(self.new)) if self.kind is DiffMark.CHANGED else 0

    @property
    def old_text(self) -> str:
        """The words as they were."""
        return " ".join(word.text for word in self.old)

    @property
    def new_text(self) -> str:
        """The words as they are."""
        return " ".join(word.text for word in self.new)

    @property
    def moved_ms(self) -> int:
        """By how much the time that moved most did, 0 where none did."""
        if self.kind not in (DiffMark.SAME, DiffMark.MOVED):
            return 0
        return max((_moved_ms(*pair) for pair in zip(self.old, self.new, strict=True)), default=0)

    @property
    def restated_words(self) -> int:
        """How many of the words that stayed are matched, doubtful or locked otherwise than before."""
        if self.kind not in (DiffMark.SAME, DiffMark.MOVED):
            return 0
        return sum(
            _review_state(old) != _review_state(new) for old, new in zip(self.old, self.new, strict=True)
        )


def compare_words(olds: Sequence[Segment], news: Sequence[Segment]) -> tuple[DiffRun, ...]:
    """Return the words of both sides in pieces, in order, with the borders that came and went."""
    old = [word for segment in olds for word in segment.words]
    new = [word for segment in news for word in segment.words]
    pieces = []
    for mark, group in groupby(_insert_borders(_diff_steps(old, new), olds, news), key=lambda step: step[0]):
        members = list(group)
        was = tuple(old[i] for _, i, _ in members if i is not None)
        now = tuple(new[j] for _, _, j in members if j is not None)
        # Where a border stands between what went and what came, each is told by itself.
        alone = DiffMark.REMOVED if was else DiffMark.ADDED
        pieces.append(DiffRun(alone if mark is DiffMark.CHANGED and not (was and now) else mark, was, now))
    return tuple(pieces)


WordIndex = int | None
DiffStep = tuple[DiffMark, WordIndex, WordIndex]


def _diff_steps(old: Sequence[Word], new: Sequence[Word]) -> Iterator[DiffStep]:
    """Yield each word's fate, in order."""
    i = j = 0
    for i_next, j_next in [*_matching_words(old, new), (len(old), len(new))]:
        mark = (
            DiffMark.CHANGED
            if i < i_next and j < j_next
            else DiffMark.REMOVED
            if i < i_next
            else DiffMark.ADDED
        )
        yield from ((mark, at, None) for at in range(i, i_next))
        yield from ((mark, None, at) for at in range(j, j_next))
        if i_next < len(old) and j_next < len(new):
            moved = _moved_ms(old[i_next], new[j_next])
            yield DiffMark.MOVED if moved else DiffMark.SAME, i_next, j_next
        i, j = i_next + 1, j_next + 1


def _matching_words(old: Sequence[Word], new: Sequence[Word]) -> list[tuple[int, int]]:
    """Return the words that are the same: same id and text, and between these the same text."""
    ids = {word.id: at for at, word in enumerate(old)}
    known = [
        (ids[word.id], at)
        for at, word in enumerate(new)
        if word.id in ids and old[ids[word.id]].text == word.text
    ]
    anchors = [known[at] for at in longest_rising([i for i, _ in known])]
    pairs = []
    i = j = 0
    for i_next, j_next in [*anchors, (len(old), len(new))]:
        if i < i_next and j < j_next:
            between = match_sequences([w.text for w in old[i:i_next]], [w.text for w in new[j:j_next]])
            pairs += [(i + a, j + b) for a, b in between]
        pairs.append((i_next, j_next))
        i, j = i_next + 1, j_next + 1
    return pairs[:-1]


def _insert_borders(
    steps: Iterator[DiffStep], olds: Sequence[Segment], news: Sequence[Segment]
) -> Iterator[DiffStep]:
    """Put in the borders between segments, each before the word that it stands before."""
    borders = _borders(olds), _borders(news)
    changed: list[DiffStep] = []
    for step in steps:
        changed.append(step)
        if step[0] in (DiffMark.SAME, DiffMark.MOVED):
            yield from _place_borders(changed, borders)
            changed = []
    yield from _place_borders(changed, borders)


def _place_borders(changed: Sequence[DiffStep], borders: tuple[set[int], set[int]]) -> Iterator[DiffStep]:
    """Put borders into words that changed, up to the next that stayed: one on each side is the same one."""
    was = any(i in borders[0] for _, i, _ in changed)
    now = any(j in borders[1] for _, _, j in changed)
    for mark, i, j in changed:
        if j in borders[1]:
            yield DiffMark.BORDER if was else DiffMark.SPLIT, None, None
        elif i in borders[0] and not now:
            yield DiffMark.JOINED, None, None
        yield mark, i, j


def _borders(segments: Sequence[Segment]) -> set[int]:
    ends = list(accumulate(len(segment.words) for segment in segments))
    return set(ends[:-1])


def _moved_ms(old: Word, new: Word) -> int:
    if old.start_ms is None or new.start_ms is None or old.end_ms is None or new.end_ms is None:
        return 0 if old.start_ms == new.start_ms else 1
    return max(abs(old.start_ms - new.start_ms), abs(old.end_ms - new.end_ms))


def _review_state(word: Word) -> tuple[object, ...]:
    return word.state, word.heard, word.locked
