"""Which kind of change a row of a comparison is, and where it sounds."""

from __future__ import annotations

from dataclasses import replace

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.values import Segment, Speaker, Transcript, Word, WordState
from editor.services.history.change_kinds import ChangeKind, change_kind, changed_span, row_span, rows_by_kind
from editor.services.history.comparison import ComparisonRow, compare

ANN, BEN = Speaker("ann", "Ann"), Speaker("ben", "Ben")


def segment(name: str, text: str, *, start_ms: int) -> Segment:
    words = [
        Word(f"{name}{at}", token, start_ms + 400 * at, start_ms + 400 * (at + 1), 0.9)
        for at, token in enumerate(text.split())
    ]
    return Segment(name, ANN.id, start_ms, start_ms + 400 * len(words), tuple(words))


def transcript() -> Transcript:
    texts = ("We met in Seoul.", "It was cold then.", "Nobody came along.", "So we left.", "Good bye now.")
    rows = tuple(segment(f"s{at}", text, start_ms=5000 * at) for at, text in enumerate(texts))
    return Transcript("en", (ANN, BEN), rows)


def edited(*edits_made: Edit | None, begun: Transcript | None = None) -> Transcript:
    document = Document(begun or transcript())
    for edit in edits_made:
        assert edit is not None
        document.apply(edit)
        document.end_typing()
    return document.transcript


def with_words(state: Transcript, row: int, words: list[Word]) -> Transcript:
    rows = list(state.segments)
    rows[row] = replace(rows[row], words=tuple(words))
    return replace(state, segments=tuple(rows))


def only_row(after: Transcript) -> ComparisonRow:
    rows = compare(transcript(), after).rows
    assert len(rows) == 1
    return rows[0]


def test_words_come_before_everything_else_that_changed_in_the_same_place() -> None:
    begun = transcript()
    later = edited(edits.set_text(begun, "s0", "We met in Busan."), begun=begun)
    later = replace(later, segments=(replace(later.segments[0], speaker_id="ben"), *later.segments[1:]))
    assert change_kind(only_row(later)) is ChangeKind.WORDS


def test_every_kind_is_told_in_the_order_of_the_text() -> None:
    begun = transcript()
    later = edited(edits.split_segment(begun, "s0", len("We met")), begun=begun)
    rows = list(later.segments)
    moved, whose, judged, said = (later.row_of(name) for name in ("s1", "s2", "s3", "s4"))
    words = {at: rows[at].words for at in (moved, judged, said)}
    rows[moved] = replace(
        rows[moved], words=tuple(replace(word, start_ms=(word.start_ms or 0) + 30) for word in words[moved])
    )
    rows[whose] = replace(rows[whose], speaker_id="ben")
    rows[judged] = replace(
        rows[judged], words=tuple(replace(word, state=WordState.UNHEARD) for word in words[judged])
    )
    rows[said] = replace(rows[said], words=(replace(words[said][0], text="Well"), *words[said][1:]))
    found = rows_by_kind(compare(begun, replace(later, segments=tuple(rows))))
    assert list(found) == list(ChangeKind)
    assert {kind: [one.old[0].id for one in of_kind] for kind, of_kind in found.items()} == {
        ChangeKind.WORDS: ["s4"],
        ChangeKind.SPEAKERS: ["s2"],
        ChangeKind.SEGMENTS: ["s0"],
        ChangeKind.TIMES: ["s1"],
        ChangeKind.STATES: ["s3"],
    }


def test_nothing_differs_is_no_kind() -> None:
    assert rows_by_kind(compare(transcript(), transcript())) == {}


def test_a_changed_word_sounds_where_it_stands_now() -> None:
    words = list(transcript().segments[0].words)
    words[3] = Word("new", "Busan.", 1250, 1600)
    row = only_row(with_words(transcript(), 0, words))
    assert (changed_span(row), row_span(row)) == ((1250, 1600), (0, 1600))


def test_a_removed_word_sounds_where_it_stood() -> None:
    words = list(transcript().segments[1].words)
    del words[2]
    assert changed_span(only_row(with_words(transcript(), 1, words))) == (5800, 6200)


def test_an_added_word_without_times_sounds_between_its_neighbours() -> None:
    words = list(transcript().segments[1].words)
    words[2] = replace(words[2], start_ms=6000)
    words.insert(2, Word("new", "very", None, None))
    assert changed_span(only_row(with_words(transcript(), 1, words))) == (5800, 6000)


def test_where_no_words_differ_the_whole_row_sounds() -> None:
    begun = transcript()
    rows = list(begun.segments)
    rows[2] = replace(rows[2], speaker_id="ben")
    row = only_row(replace(begun, segments=tuple(rows)))
    assert changed_span(row) == row_span(row) == (10_000, 11_200)
