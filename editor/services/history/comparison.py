"""Comparison of two states of a transcript: segment by segment, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from editor.document.sequence_matching import match_sequences
from editor.document.turns import turns
from editor.document.values import Segment, Speaker, Transcript, Untexted
from editor.services.history.word_comparison import DiffMark, DiffRun, compare_words
from editor.services.wording import counted


class RowKind(StrEnum):
    """What became of a row's segments as a whole."""

    ADDED = "added"
    REMOVED = "removed"
    SPLIT = "split"
    MERGED = "merged"
    RESEGMENTED = "recut"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """Segments that belong together on both sides, and how their words differ.

    `at` is the row in the later state where the first of `new` stands, or would stand. `speakers` are the
    names before and after, the same twice where nobody was exchanged; None for nobody. `turns` says whether
    turns begin elsewhere now, though the same person speaks.
    """

    at: int
    old: tuple[Segment, ...]
    new: tuple[Segment, ...]
    runs: tuple[DiffRun, ...]
    speakers: tuple[str | None, str | None]
    turns: bool = False

    @property
    def kind(self) -> RowKind:
        """What became of the segments as a whole."""
        if not self.old or not self.new:
            return RowKind.REMOVED if self.old else RowKind.ADDED
        if len(self.old) == len(self.new):
            return RowKind.KEPT if len(self.old) == 1 else RowKind.RESEGMENTED
        return RowKind.SPLIT if len(self.new) > len(self.old) else RowKind.MERGED

    @property
    def start_ms(self) -> int:
        """Where the row stands in the recording: now, or before it was removed."""
        return (self.new or self.old)[0].start_ms

    @property
    def speaker_changed(self) -> bool:
        """Whether somebody else speaks now."""
        return bool(self.old and self.new) and self.speakers[0] != self.speakers[1]

    @property
    def edges_moved(self) -> bool:
        """Whether the start or the end of the segments moved."""
        if not self.old or not self.new:
            return False
        before = self.old[0].start_ms, self.old[-1].end_ms
        return before != (self.new[0].start_ms, self.new[-1].end_ms)

    @property
    def has_changes(self) -> bool:
        """Whether anything here differs in a way that a person can see or hear."""
        return (
            self.kind is not RowKind.KEPT
            or self.speaker_changed
            or self.edges_moved
            or self.turns
            or any(
                piece.kind not in (DiffMark.SAME, DiffMark.BORDER) or piece.restated_words
                for piece in self.runs
            )
        )


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """How much differs, counted in words; a split adds a segment, a merge removes one.

    `edges` are the segments whose start or end moved while their words stayed as they were.
    """

    added: int = 0
    removed: int = 0
    changed: int = 0
    moved: int = 0
    segment_times: int = 0
    restated_words: int = 0
    speakers: int = 0
    segments_added: int = 0
    segments_removed: int = 0
    untexted: int = 0
    turns: int = 0
    notes: int = 0

    @property
    def words(self) -> int:
        """The words whose text differs."""
        return self.added + self.removed + self.changed

    def __str__(self) -> str:
        return ", ".join(self._parts()) or "nothing"

    def _parts(self) -> Iterator[str]:
        for count, what in ((self.added, "added"), (self.removed, "removed"), (self.changed, "changed")):
            if count:
                yield f"{counted(count, 'word')} {what}"
        if self.moved:
            yield f"timing of {counted(self.moved, 'word')} changed"
        if self.segment_times:
            yield f"timing of {counted(self.segment_times, 'segment')} changed"
        if self.restated_words:
            yield f"{counted(self.restated_words, 'word')} re-checked"
        if self.speakers:
            yield f"{counted(self.speakers, 'place')} with another speaker"
        if self.turns:
            yield f"{counted(self.turns, 'turn')} split or joined"
        if self.segments_added:
            yield f"{counted(self.segments_added, 'segment')} added"
        if self.segments_removed:
            yield f"{counted(self.segments_removed, 'segment')} removed"
        if self.untexted:
            yield f"{counted(self.untexted, 'place')} of missing speech changed"
        if self.notes:
            yield f"{counted(self.notes, 'note')} changed"


@dataclass(frozen=True)
class Comparison:
    """Two states and all that differs. `rows` are those with changes, in the order of the later text."""

    before: Transcript
    after: Transcript
    rows: tuple[ComparisonRow, ...]
    renamed: tuple[tuple[Speaker, Speaker], ...] = ()
    untexted: tuple[tuple[Untexted | None, Untexted | None], ...] = field(default=())

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not (self.rows or self.renamed or self.untexted)

    @cached_property
    def change_counts(self) -> ChangeCounts:
        """How much differs."""
        pieces = [piece for row in self.rows for piece in row.runs]
        came = sum(len(p.new) - p.replaced for p in pieces if p.kind in (DiffMark.ADDED, DiffMark.CHANGED))
        went = sum(len(p.old) - p.replaced for p in pieces if p.kind in (DiffMark.REMOVED, DiffMark.CHANGED))
        return ChangeCounts(
            added=came,
            removed=went,
            changed=sum(piece.replaced for piece in pieces),
            moved=sum(piece.size for piece in pieces if piece.kind is DiffMark.MOVED),
            segment_times=sum(row.edges_moved and row.old[0].words == row.new[0].words for row in self.rows),
            restated_words=sum(piece.restated_words for piece in pieces),
            speakers=len(self.renamed) + sum(row.speaker_changed for row in self.rows),
            segments_added=sum(max(0, len(row.new) - len(row.old)) for row in self.rows),
            segments_removed=sum(max(0, len(row.old) - len(row.new)) for row in self.rows),
            untexted=len(self.untexted),
            turns=sum(row.turns for row in self.rows),
            notes=count_notes(self.before.segments, self.after.segments),
        )


def count_notes(before: Iterable[Segment], after: Iterable[Segment]) -> int:
    """Return how many notes came, went or were rewritten; one that only moved with its words was not."""
    was, now = ({note.id: note for row in rows for note in row.notes} for rows in (before, after))
    written = (
        (one.text, one.colour, one.label) != (other.text, other.colour, other.label)
        for one, other in ((was[key], now[key]) for key in was.keys() & now.keys())
    )
    return len(was.keys() ^ now.keys()) + sum(written)


def compare(before: Transcript, after: Transcript) -> Comparison:
    """Compare two states of a transcript: by the ids of segments and words first, then by the words."""
    rows = tuple(row for row in _changed_rows(before, after) if row.has_changes)
    return Comparison(
        before,
        after,
        rows,
        renamed=_renamed_speakers(before, after),
        untexted=_changed_untexted(before, after),
    )


def _changed_rows(before: Transcript, after: Transcript) -> Iterator[ComparisonRow]:
    """Yield the rows that are not the very same on both sides."""
    known = {segment.id: segment for segment in before.segments}
    same = {segment.id for segment in after.segments if known.get(segment.id) == segment}
    old = [segment for segment in before.segments if segment.id not in same]
    new = [segment for segment in after.segments if segment.id not in same]
    names = [{s.id: s.name for s in state.speakers} for state in (before, after)]
    places = {segment.id: at for at, segment in enumerate(after.segments)}
    spots = _positions_in_later(before, places)
    begins = _beginnings(before, after, old, new)
    for olds, news in _matching_groups(old, new):
        at = places[news[0].id] if news else spots[olds[0].id]
        yield ComparisonRow(
            at,
            tuple(olds),
            tuple(news),
            compare_words(olds, news),
            _speaker_names(olds, news, names),
            _differ_in_turns(olds, news, begins),
        )


def _beginnings(
    before: Transcript, after: Transcript, old: Sequence[Segment], new: Sequence[Segment]
) -> set[tuple[bool, str]]:
    """Return the segments that begin turns, earlier (False) and later; none where no segment says otherwise.

    A turn begins at the first of its segments that is there on both sides, else at its first.
    """
    opened = [{segment.id for segment in rows if segment.opens_turn} for rows in (old, new)]
    if opened[0] == opened[1]:
        return set()
    states = {False: before, True: after}
    ids = {later: {segment.id for segment in state.segments} for later, state in states.items()}
    found = set()
    for later, state in states.items():
        for turn in turns(state):
            rows = [state.segments[row].id for row in turn.rows]
            found.add((later, next((one for one in rows if one in ids[not later]), rows[0])))
    return found


def _differ_in_turns(olds: Sequence[Segment], news: Sequence[Segment], begins: set[tuple[bool, str]]) -> bool:
    """Whether turns begin elsewhere in segments of the same person."""
    if not (olds and news and begins) or len({segment.speaker_id for segment in (*olds, *news)}) > 1:
        return False
    was = sum((False, segment.id) in begins for segment in olds)
    return was != sum((True, segment.id) in begins for segment in news)


def _positions_in_later(before: Transcript, places: dict[str, int]) -> dict[str, int]:
    """Return where each segment of the earlier state would stand in the later one."""
    spots = {}
    at = 0
    for segment in before.segments:
        spots[segment.id] = at
        at = places.get(segment.id, at - 1) + 1
    return spots


def _matching_groups(
    old: Sequence[Segment], new: Sequence[Segment]
) -> Iterator[tuple[list[Segment], list[Segment]]]:
    """Yield the smallest groups of segments that share an id, a word or, where that fails, a text."""
    groups = _UnionFind(len(old) + len(new))
    ids = {segment.id: at for at, segment in enumerate(old)}
    words = {word.id: at for at, segment in enumerate(old) for word in segment.words}
    linked = set()
    for at, segment in enumerate(new, start=len(old)):
        shared = {words[word.id] for word in segment.words if word.id in words}
        if segment.id in ids:
            shared.add(ids[segment.id])
        for other in shared:
            groups.union(other, at)
            linked |= {other, at}
    loose_old = [(at, segment) for at, segment in enumerate(old) if at not in linked]
    loose_new = [(at, segment) for at, segment in enumerate(new, start=len(old)) if at not in linked]
    for one, other in _match_by_text(loose_old, loose_new):
        groups.union(one, other)
    members: dict[int, tuple[list[Segment], list[Segment]]] = {}
    for at in range(len(old) + len(new)):
        side = members.setdefault(groups.find(at), ([], []))
        side[at >= len(old)].append(old[at] if at < len(old) else new[at - len(old)])
    yield from _order_groups(members.values(), new)


def _order_groups(
    groups: Iterable[tuple[list[Segment], list[Segment]]], new: Sequence[Segment]
) -> Iterator[tuple[list[Segment], list[Segment]]]:
    """Yield groups in the order of the later text, those removed after what stood before them."""
    places = {segment.id: at for at, segment in enumerate(new)}
    place = -1.0
    keyed: list[tuple[float, int, tuple[list[Segment], list[Segment]]]] = []
    for olds, news in groups:  # in the order of the earlier text, those added last
        place = places[news[0].id] if news else place + 1e-6
        keyed.append((place, len(keyed), (olds, news)))
    yield from (group for _, _, group in sorted(keyed, key=lambda one: one[:2]))


def _match_by_text(
    old: Sequence[tuple[int, Segment]], new: Sequence[tuple[int, Segment]]
) -> Iterator[tuple[int, int]]:
    """Yield the groups' numbers of segments without a common id whose words are mostly the same."""
    if not old or not new:
        return
    left = [(at, word.text) for at, segment in old for word in segment.words]
    right = [(at, word.text) for at, segment in new for word in segment.words]
    shared: dict[tuple[int, int], int] = {}
    for i, j in match_sequences([text for _, text in left], [text for _, text in right]):
        pair = left[i][0], right[j][0]
        shared[pair] = shared.get(pair, 0) + 1
    sizes = {at: len(segment.words) for at, segment in (*old, *new)}
    for (one, other), count in shared.items():
        if 2 * count >= min(sizes[one], sizes[other]):
            yield one, other


class _UnionFind:
    """Numbers that were joined belong together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, at: int) -> int:
        while self._parent[at] != at:
            self._parent[at] = self._parent[self._parent[at]]
            at = self._parent[at]
        return at

    def union(self, one: int, other: int) -> None:
        self._parent[self.find(other)] = self.find(one)


def _speaker_names(
    olds: Sequence[Segment], news: Sequence[Segment], names: Sequence[dict[str, str]]
) -> tuple[str | None, str | None]:
    """Return who spoke and who speaks; a new name of the same person is no other person."""
    was = next(((s.speaker_id, names[0].get(s.speaker_id or "")) for s in olds), (None, None))
    now = next(((s.speaker_id, names[1].get(s.speaker_id or "")) for s in news), (None, None))
    if olds and news and was[0] == now[0]:
        return now[1], now[1]
    return was[1] if olds else now[1], now[1] if news else was[1]


def _renamed_speakers(before: Transcript, after: Transcript) -> tuple[tuple[Speaker, Speaker], ...]:
    known = {speaker.id: speaker for speaker in before.speakers}
    return tuple(
        (known[speaker.id], speaker)
        for speaker in after.speakers
        if speaker.id in known and known[speaker.id].name != speaker.name
    )


def _changed_untexted(
    before: Transcript, after: Transcript
) -> tuple[tuple[Untexted | None, Untexted | None], ...]:
    was = {span.id: span for span in before.untexted}
    now = {span.id: span for span in after.untexted}
    pairs = [(was.get(key), now.get(key)) for key in {**was, **now}]
    changed = [pair for pair in pairs if pair[0] != pair[1]]
    return tuple(sorted(changed, key=lambda pair: (pair[1] or pair[0] or Untexted("", 0, 0, "")).start_ms))
