"""Edits of words and segments. Each returns an edit, or None where nothing would change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import is_

from editor.document.changes import Edit, Part, Row, Splice
from editor.document.edits.timing.covered_speech import covered_speech
from editor.document.notes import carried_notes, has_notes, with_notes_of
from editor.document.sequence_matching import longest_rising
from editor.document.turns import keeps_turns
from editor.document.values import Segment, Transcript, Verdict, Word, WordState, new_id
from editor.document.word_diff import (
    Block,
    common_prefix_and_suffix,
    diff_tokens,
    respaced,
    rewrite,
    time_span,
    timed_words,
    tokenize,
)

MAX_MS = 2**53
"""Later than any time: the largest whole number that every JSON reader keeps exactly."""


class EditError(ValueError):
    """What was asked for makes no sense; the message is one sentence fit to be shown."""


def set_text(transcript: Transcript, segment_id: str, text: str) -> Edit | None:
    """Give a segment a new text; words that stay keep id, times, confidence and state.

    No-break spaces of the text stand between its words.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    blocks = diff_tokens([word.text for word in segment.words], tokenize(text))
    changed = rewrite_segment(segment, blocks, text=text)
    if changed is segment:
        return None
    return Edit(
        "Edit text",
        (replace_segments(row, (segment,), (changed,)),),
        merge_key=f"text:{segment_id}",
    )


def split_segment(transcript: Transcript, segment_id: str, position: int) -> Edit | None:
    """Split a segment at a character of its text, a word there in two; None at the very start or end.

    Both parts stay in the turn that the segment is in; see `split_turn`.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    left, right = _words_around(segment, position)
    if not left or not right:
        return None
    left_end, right_start = _edges(segment, left, right)
    parts = (
        replace(segment, end_ms=left_end, words=left),
        replace(segment, id=new_id(), start_ms=right_start, words=right, opens_turn=False),
    )
    return Edit("Split segment", (replace_segments(row, (segment,), parts),))


def merge_with_previous(transcript: Transcript, segment_id: str) -> Edit | None:
    """Append a segment to the one before it, whose id and speaker stay; None for the first.

    Where the segment opened a turn, what is left of that turn stays one.
    """
    row = transcript.row_of(segment_id)
    if row == 0:
        return None
    before, segment = transcript.segments[row - 1 : row + 1]
    merged = replace(
        before,
        start_ms=min(before.start_ms, segment.start_ms),
        end_ms=max(before.end_ms, segment.end_ms),
        words=before.words + segment.words,
        extra=before.extra or segment.extra,
    )
    heir = _heir(transcript, [segment], row + 1)
    old, new = (before, segment, *(one for one, _ in heir)), (merged, *(one for _, one in heir))
    return Edit("Merge segments", (replace_segments(row - 1, old, new),))


def delete_segments(transcript: Transcript, segment_ids: Iterable[str]) -> Edit | None:
    """Delete segments with their words; their notes stay, at their times, with the segment beside them.

    Where one opened a turn, what is left of that turn stays one.
    """
    runs = neighbouring_rows(transcript, segment_ids)
    segments = list(transcript.segments)
    splices = tuple(_deletion(segments, run[0], run[-1] + 1) for run in runs[::-1])
    count = sum(map(len, runs))
    label = "Delete segment" if count == 1 else f"Delete {count} segments"
    return Edit(label, splices) if splices else None


def insert_segment(
    transcript: Transcript, *, start_ms: int, end_ms: int, text: str, speaker_id: str | None
) -> Edit:
    """Insert a segment where its start belongs in time, its words timed in proportion to their length.

    It goes on with the turn before it where the speaker is the same, and is a turn of its own otherwise.

    Raises:
        EditError: the end lies before the start.
    """
    check_span(start_ms, end_ms)
    words = respaced(timed_words(tokenize(text), start_ms, end_ms), text)
    segment = Segment(new_id(), speaker_id, start_ms, end_ms, words)
    row = row_at_time(transcript, start_ms)
    if row == 0 and (not transcript.segments or keeps_turns(transcript)):
        segment = replace(segment, opens_turn=True)
    return Edit("Insert segment", (replace_segments(row, (), (segment,)),))


def set_word_times(
    transcript: Transcript, segment_id: str, word_id: str, *, start_ms: int, end_ms: int
) -> Edit | None:
    """Set a word's times by hand and lock them; neighbours that are not locked make room.

    Raises:
        KeyError: there is no such segment or word.
        EditError: the times lie outside the segment or over a locked neighbour.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    at = next((at for at, word in enumerate(segment.words) if word.id == word_id), None)
    if at is None:
        raise KeyError(word_id)
    check_span(start_ms, end_ms)
    if start_ms < segment.start_ms or end_ms > segment.end_ms:
        raise EditError("The word must stay within its segment.")
    word = replace(segment.words[at], start_ms=start_ms, end_ms=end_ms, locked=True)
    words = [
        _make_room(other, 0, start_ms) if i < at else word if i == at else _make_room(other, end_ms, MAX_MS)
        for i, other in enumerate(segment.words)
    ]
    changed = replace(segment, words=tuple(words))
    if changed == segment:
        return None
    splice = replace_segments(row, (segment,), (changed,))
    return Edit("Set word times", (splice, *covered_speech(transcript, splice)))


def confirm_word(transcript: Transcript, segment_id: str, word_id: str) -> Edit | None:
    """Say that a word is right as it is written; None where nobody doubts it.

    It counts as confirmed by a person from then on, and no figure of the machine's stays with it. Times that
    come from the sound stay. A word that was not heard has none: it gets the gap between its neighbours and
    is marked `EDITED`, to be timed again.

    Raises:
        KeyError: there is no such segment or word.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    at = next((at for at, word in enumerate(segment.words) if word.id == word_id), None)
    if at is None:
        raise KeyError(word_id)
    word = segment.words[at]
    if word.confirmed or not _is_doubted(word):
        return None
    right = replace(word, confidence=None, heard=None, reason="", confirmed=True)
    if word.state is WordState.DIFFERS:
        right = replace(right, state=WordState.MATCHED)
    if word.start_ms is None:
        start_ms = next(
            (w.end_ms for w in segment.words[:at][::-1] if w.end_ms is not None), segment.start_ms
        )
        end_ms = next((w.start_ms for w in segment.words[at:] if w.start_ms is not None), segment.end_ms)
        right = replace(right, start_ms=start_ms, end_ms=max(start_ms, end_ms), state=WordState.EDITED)
    words = (*segment.words[:at], right, *segment.words[at + 1 :])
    changed = replace(segment, words=words)
    return Edit(f"Mark “{word.text}” as correct", (replace_segments(row, (segment,), (changed,)),))


def _is_doubted(word: Word) -> bool:
    if word.state is WordState.EDITED:
        return word.verdict is not None and word.verdict is not Verdict.BORNE_OUT
    return word.state in (WordState.DIFFERS, WordState.UNHEARD) or bool(word.reason)


def restore(transcript: Transcript, earlier: Transcript, *, label: str = "Restore") -> Edit | None:
    """Return to an earlier state; rows that are the same in both, and all notes, stay untouched."""
    earlier = with_notes_of(transcript, earlier)
    splices = [
        splice
        for part in Part
        for splice in _restoring_splices(part, getattr(transcript, part.value), getattr(earlier, part.value))
    ]
    return Edit(label, tuple(splices)) if splices else None


def replace_segments(row: int, old: Sequence[Segment], new: Sequence[Segment]) -> Splice:
    """Return the splice that puts segments in the place of others.

    A segment whose words or speaker are not what was checked is checked no longer. Notes go along with
    their words.
    """
    new = carried_notes(old, new)
    if not any(segment.checked for segment in new):
        return Splice(Part.SEGMENTS, row, tuple(old), tuple(new))
    known = {segment.id: segment for segment in old}
    kept = (
        segment
        if segment.checked is None or _says_the_same(segment, known.get(segment.id))
        else replace(segment, checked=None)
        for segment in new
    )
    return Splice(Part.SEGMENTS, row, tuple(old), tuple(kept))


def rewrite_segment(segment: Segment, blocks: Sequence[Block], *, text: str | None = None) -> Segment:
    """Return a segment with blocks of its words replaced, the same one where nothing changes.

    `text` is what it then says: its no-break spaces stand between the words. Without it, words that stay keep
    theirs.
    """
    words = segment.words
    if blocks:
        words = rewrite(words, blocks, start_ms=segment.start_ms, end_ms=segment.end_ms)
    if text is not None:
        words = respaced(words, text)
    same = len(words) == len(segment.words) and all(map(is_, words, segment.words))
    return segment if same else replace(segment, words=words)


def neighbouring_rows(transcript: Transcript, segment_ids: Iterable[str]) -> list[list[int]]:
    """Return the rows of segments as runs of neighbours, in order.

    Raises:
        KeyError: there is no such segment.
    """
    wanted = set(segment_ids)
    rows = [row for row, segment in enumerate(transcript.segments) if segment.id in wanted]
    if len(rows) < len(wanted):
        raise KeyError(*sorted(wanted - {transcript.segments[row].id for row in rows}))
    runs: list[list[int]] = []
    for row in rows:
        if runs and runs[-1][-1] == row - 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def row_at_time(transcript: Transcript, start_ms: int) -> int:
    """Return the row where a segment that starts at a time belongs."""
    later = (row for row, segment in enumerate(transcript.segments) if segment.start_ms > start_ms)
    return next(later, len(transcript.segments))


def check_span(start_ms: int, end_ms: int) -> None:
    """Refuse a span that ends before it starts, or starts before the recording."""
    if start_ms < 0 or end_ms < start_ms:
        raise EditError("The segment must start before it ends, and not before the recording.")


def _heir(transcript: Transcript, gone: Sequence[Segment], row: int) -> list[tuple[Segment, Segment]]:
    """Return the segment at a row as it is, and as one that opens a turn in the place of those before it.

    Nothing where none of them opened a turn, or where it does so already.
    """
    follower = transcript.segments[row : row + 1]
    if not any(one.opens_turn for one in gone) or not follower or follower[0].opens_turn:
        return []
    return [(follower[0], replace(follower[0], opens_turn=True))]


def _deletion(segments: list[Segment], first: int, end: int) -> Splice:
    """Delete rows of a list of segments, in place, and return the splice that does so.

    Where they have notes, the segment before them, or else the one behind them, takes these. Where one opened
    a turn, the one behind them opens it instead.
    """
    gone = segments[first:end]
    noted = has_notes(gone)
    heir = segments[end : end + 1] if any(one.opens_turn for one in gone) else []
    low = first - 1 if noted and first else first
    high = min(end + 1, len(segments)) if heir or (noted and not first) else end
    old = segments[low:high]
    kept = [*segments[low:first], *(replace(one, opens_turn=True) for one in heir)]
    kept += segments[end + len(heir) : high]
    splice = replace_segments(low, old, kept)
    segments[low:high] = [row for row in splice.new if isinstance(row, Segment)]
    return splice


def _restoring_splices(part: Part, old: Sequence[Row], new: Sequence[Row]) -> list[Splice]:
    """Return the splices, last place first, that make rows what they were."""
    head, tail = common_prefix_and_suffix(old, new)
    known = {row.id: at for at, row in enumerate(old)}
    same = [
        (known[new[at].id], at)
        for at in range(head, len(new) - tail)
        if new[at].id in known and old[known[new[at].id]] == new[at]
    ]
    kept = [same[at] for at in longest_rising([place for place, _ in same])]
    splices = []
    i, j = head, head
    for i_next, j_next in [*kept, (len(old) - tail, len(new) - tail)]:
        if i < i_next or j < j_next:
            splices.append(Splice(part, i, tuple(old[i:i_next]), tuple(new[j:j_next])))
        i, j = i_next + 1, j_next + 1
    gone = {row.id for splice in splices for row in splice.old}
    stays = all({row.id for row in s.old} >= {row.id for row in s.new} & gone for s in splices)
    if not stays:  # a row moved: in two splices its id would stand there twice in between
        whole = tuple(old[head : len(old) - tail]), tuple(new[head : len(new) - tail])
        return [Splice(part, head, *whole)]
    return splices[::-1]


def _says_the_same(segment: Segment, before: Segment | None) -> bool:
    if before is None or before.speaker_id != segment.speaker_id:
        return False
    return [word.text for word in before.words] == [word.text for word in segment.words]


def _words_around(segment: Segment, position: int) -> tuple[tuple[Word, ...], tuple[Word, ...]]:
    words = segment.words
    start = 0
    for at, word in enumerate(words):
        inside = position - start
        if inside <= 0:
            return words[:at], words[at:]
        if inside < len(word.text):
            tokens = (word.text[:inside], word.text[inside:])
            halves = rewrite((word,), [Block(0, 1, tokens)], start_ms=segment.start_ms, end_ms=segment.end_ms)
            return (*words[:at], halves[0]), (*halves[1:], *words[at + 1 :])
        start += len(word.text) + 1
    return words, ()


def _edges(segment: Segment, left: Sequence[Word], right: Sequence[Word]) -> tuple[int, int]:
    """Return where the left part ends and the right one starts, by their words or else by their length."""
    left_span, right_span = time_span(left), time_span(right)
    if left_span is None and right_span is None:
        lengths = [sum(len(word.text) for word in words) for words in (left, right)]
        share = (segment.end_ms - segment.start_ms) * lengths[0] // sum(lengths)
        return segment.start_ms + share, segment.start_ms + share
    end = left_span[1] if left_span else right_span[0] if right_span else segment.end_ms
    start = right_span[0] if right_span else end
    low, high = segment.start_ms, segment.end_ms
    return min(max(end, low), high), min(max(start, low), high)


def _make_room(word: Word, start_ms: int, end_ms: int) -> Word:
    cut = _clip_word(word, start_ms, end_ms)
    if cut is not word and word.locked:
        raise EditError("The word can’t overlap a locked neighbour.")
    return replace(cut, locked=word.locked) if cut is not word else word


def _clip_word(word: Word, start_ms: int, end_ms: int) -> Word:
    if word.start_ms is None or word.end_ms is None:
        return word
    start, end = (min(max(ms, start_ms), end_ms) for ms in (word.start_ms, word.end_ms))
    if (start, end) == (word.start_ms, word.end_ms):
        return word
    return replace(word, start_ms=start, end_ms=end, locked=True)
