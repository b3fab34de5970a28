"""Comparing two states: exactly what a person changed, no more and no less."""

from __future__ import annotations

import random
import time
from dataclasses import replace

from hypothesis import given, settings

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.values import Segment, Speaker, Transcript, Word, new_id
from editor.services.history.comparison import ChangeCounts, ComparisonRow, RowKind, compare
from editor.services.history.edit_sessions import count_changes
from editor.services.history.word_comparison import DiffMark
from tests.document.samples import segment, talk
from tests.document.strategies import dice, random_edit, random_transcript


def changed(edit: Edit | None, before: Transcript | None = None) -> tuple[ComparisonRow, ...]:
    assert edit is not None
    before = before or talk()
    return compare(before, edit.apply(before)).rows


def row_text(row: ComparisonRow) -> str:
    """Return a row's pieces as one line."""
    signs = {DiffMark.SPLIT: "+|", DiffMark.JOINED: "-|", DiffMark.BORDER: "|"}
    parts = []
    for piece in row.runs:
        if piece.kind is DiffMark.CHANGED:
            parts.append(f"[{piece.old_text}>{piece.new_text}]")
        elif piece.kind in signs:
            parts.append(signs[piece.kind])
        else:
            sign = {DiffMark.ADDED: "+", DiffMark.REMOVED: "-", DiffMark.MOVED: "~"}.get(piece.kind, "")
            text = piece.new_text or piece.old_text
            parts.append(f"{sign}({text})" if sign else text)
    return " ".join(parts)


def test_a_state_is_the_same_as_itself() -> None:
    assert compare(talk(), talk()).is_same
    assert str(compare(talk(), talk()).change_counts) == "nothing"


def test_words_added_removed_and_changed() -> None:
    (row,) = changed(edits.set_text(talk(), "a", "So I ChatGPT about them."))
    assert row_text(row) == "+(So) I [asked CHECH GPT>ChatGPT] about [it.>them.]"
    assert (row.kind, row.at, row.speaker_changed) == (RowKind.KEPT, 0, False)


def test_words_that_only_changed_their_times() -> None:
    before = talk()
    first = before.segments[0]
    later = tuple(
        replace(w, start_ms=(w.start_ms or 0) + 40) if at in (1, 2) else w for at, w in enumerate(first.words)
    )
    rows = changed(
        edits.apply_machine_result(before, [(first, replace(first, words=later))], label="Align", why="")
    )
    assert row_text(rows[0]) == "I ~(asked CHECH) GPT about it."
    assert rows[0].runs[1].moved_ms == 40


def test_a_segment_that_was_split_and_one_that_was_merged() -> None:
    before = talk()
    split = edits.split_segment(before, "a", 8)
    (row,) = changed(split)
    assert (row.kind, row_text(row)) == (RowKind.SPLIT, "I asked +| CHECH GPT about it.")
    assert [len(row.old), len(row.new)] == [1, 2]
    assert split is not None
    after = split.apply(before)
    (row,) = compare(after, before).rows
    assert (row.kind, row_text(row)) == (RowKind.MERGED, "I asked -| CHECH GPT about it.")


def test_a_border_that_stayed_in_a_merged_row() -> None:
    before = Transcript("en", (), (segment("a", "one two", 0), segment("b", "three four", 2000)))
    moved = (
        replace(before.segments[0], words=(*before.segments[0].words, before.segments[1].words[0])),
        replace(before.segments[1], words=before.segments[1].words[1:]),
    )
    (row,) = compare(before, replace(before, segments=moved)).rows
    assert (row.kind, row_text(row)) == (RowKind.RESEGMENTED, "one two -| three +| four")


def test_segments_added_and_removed_stand_where_they_were() -> None:
    before = talk()
    edit = edits.delete_segments(before, ["b", "d"])
    rows = changed(edit)
    assert [(row.kind, row.at) for row in rows] == [(RowKind.REMOVED, 1), (RowKind.REMOVED, 2)]
    assert edit is not None
    after = edit.apply(before)
    rows = compare(after, before).rows
    assert [(row.kind, row.at, row.new[0].id) for row in rows] == [
        (RowKind.ADDED, 1, "b"),
        (RowKind.ADDED, 3, "d"),
    ]


def test_another_speaker_is_told_and_a_renamed_one_once() -> None:
    (row,) = changed(edits.assign_speaker(talk(), ["a"], "s2"))
    assert (row.speakers, row.speaker_changed, row_text(row)) == (
        ("Ann", "Bob"),
        True,
        "I asked CHECH GPT about it.",
    )
    renaming = edits.rename_speaker(talk(), "s1", "Anna")
    assert renaming is not None
    comparison = compare(talk(), renaming.apply(talk()))
    assert comparison.rows == ()
    assert [(a.name, b.name) for a, b in comparison.renamed] == [("Ann", "Anna")]
    assert str(comparison.change_counts) == "1 place with another speaker"


def test_words_judged_anew_and_speech_without_text() -> None:
    before = talk()
    word = before.segments[1].words[-1]
    doubtful = before.segments[1]
    judged = replace(doubtful, words=(*doubtful.words[:-1], replace(word, heard="eunited")))
    comparison = compare(before, replace(before, segments=(before.segments[0], judged, *before.segments[2:])))
    assert [row.at for row in comparison.rows] == [1]
    assert comparison.change_counts == ChangeCounts(restated_words=1)
    dismissal = edits.dismiss_untexted(before, "u1")
    assert dismissal is not None
    assert compare(before, dismissal.apply(before)).change_counts == ChangeCounts(untexted=1)


def test_states_without_a_common_id_are_compared_by_their_words() -> None:
    before = talk()
    fresh = tuple(
        Segment(new_id(), "t", s.start_ms, s.end_ms, tuple(replace(w, id=new_id()) for w in s.words))
        for s in before.segments
    )
    after = replace(before, speakers=(Speaker("t", "Ann"),), segments=fresh)
    assert [row.speakers for row in compare(before, after).rows] == [("Bob", "Ann"), (None, "Ann")]
    changed_word = replace(fresh[2].words[1], text="CHAT")
    third = replace(fresh[2], words=(fresh[2].words[0], changed_word, *fresh[2].words[2:]))
    comparison = compare(before, replace(after, segments=(*fresh[:2], third, fresh[3])))
    assert [row_text(row) for row in comparison.rows if "[" in row_text(row)] == [
        "ask [CHECH>CHAT] GPT, or chech gpt again"
    ]


@settings(max_examples=150, deadline=None)
@given(dice())
def test_every_word_of_both_sides_is_told_once(chance: random.Random) -> None:
    before = random_transcript(chance)
    after = before
    for _ in range(chance.randrange(4)):
        edit = random_edit(after, chance)
        after = edit.apply(after) if edit is not None else after
    comparison = compare(before, after)
    shown_old = [word.id for row in comparison.rows for p in row.runs for word in p.old]
    shown_new = [word.id for row in comparison.rows for p in row.runs for word in p.new]
    for shown, state, side in ((shown_old, before, "old"), (shown_new, after, "new")):
        segments = {s.id for row in comparison.rows for s in getattr(row, side)}
        assert sorted(shown) == sorted(w.id for s in state.segments if s.id in segments for w in s.words)
    told_of = {s.id for row in comparison.rows for s in row.old + row.new}
    unchanged = {s.id: (s.text, s.start_ms, s.end_ms) for s in before.segments if s.id not in told_of}
    assert unchanged == {s.id: (s.text, s.start_ms, s.end_ms) for s in after.segments if s.id not in told_of}
    if before == after:
        assert comparison.is_same


def test_a_hundred_thousand_words_are_compared_at_once() -> None:
    chance = random.Random(5)
    texts = ["people", "work", "with", "a", "new", "model", "and", "nobody", "knows"]

    def made(row: int, prefix: str) -> Segment:
        words = tuple(
            Word(f"{prefix}{row}-{at}", chance.choice(texts), at * 100, at * 100 + 90) for at in range(10)
        )
        return Segment(f"{prefix}{row}", None, 0, 1000, words)

    before = Transcript("en", (), tuple(made(row, "a") for row in range(10_000)))
    other = tuple(made(row, "b") for row in range(10_000))
    begun = time.process_time()
    assert len(compare(before, replace(before, segments=other)).rows) > 1
    same = tuple(
        replace(s, id=f"c{s.id}", words=tuple(replace(w, id=f"c{w.id}") for w in s.words))
        for s in before.segments
    )
    edited = (replace(same[0], words=same[0].words[1:]), *same[1:])
    assert compare(before, replace(before, segments=edited)).change_counts == ChangeCounts(removed=1)
    assert time.process_time() - begun < 20


def test_a_segment_whose_end_alone_moved_is_counted() -> None:
    before = talk()
    first = before.segments[0]
    edit = edits.set_segment_times(before, first.id, start_ms=first.start_ms, end_ms=first.end_ms + 10)
    assert edit is not None
    comparison = compare(before, edit.apply(before))
    assert comparison.change_counts == ChangeCounts(segment_times=1)
    assert str(comparison.change_counts) == "timing of 1 segment changed"
    document = Document(before)
    document.apply(edit)
    assert count_changes(document.revisions[-1]) == comparison.change_counts


def test_a_turn_split_between_segments_is_counted_and_naming_or_losing_its_first_is_not() -> None:
    rows = tuple(replace(one, speaker_id="s1", opens_turn=not at) for at, one in enumerate(talk().segments))
    before = replace(talk(), segments=rows)
    split = edits.split_turn(before, "c", 0)
    assert split is not None
    comparison = compare(before, split.apply(before))
    assert comparison.change_counts == ChangeCounts(turns=1)
    assert str(comparison.change_counts) == "1 turn split or joined"
    document = Document(before)
    document.apply(split)
    assert count_changes(document.revisions[-1]) == comparison.change_counts
    for edit in (edits.delete_segments(before, ["a"]), edits.name_turns(before, ["a"], "s1")):
        assert edit is not None
        document = Document(before)
        document.apply(edit)
        assert count_changes(document.revisions[-1]).turns == 0
        assert compare(before, document.transcript).change_counts.turns == 0
