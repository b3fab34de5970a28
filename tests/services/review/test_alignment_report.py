"""The alignment report: counts, the worst places, the worst minute."""

from __future__ import annotations

from editor.document.values import Segment, Transcript, WordState
from editor.services.review.alignment_report import alignment_report
from editor.services.review.queue import DoubtKind
from tests.services.review.samples import transcript, word


def test_the_account_counts_words_and_names_the_worst() -> None:
    found = alignment_report(transcript())
    assert (found.words, found.matched, found.differs, found.unheard, found.edited) == (12, 4, 3, 4, 1)
    assert found.uncertain == 1
    assert [doubt.text for doubt in found.doubts] == ["Oh no no.", "CHECH GPT", "not", "Mm,"]
    assert [doubt.heard for doubt in found.untexted] == ["what else was said", None]
    assert found.untexted_ms == 4_000
    assert found.heard_share == 8 / 12
    assert found.worst_minute is not None
    assert (found.worst_minute.number, found.worst_minute.words, found.worst_minute.doubtful) == (0, 5, 7)


def test_a_word_not_heard_is_worse_than_many_uncertain_ones() -> None:
    unsure = [
        word(text, 1_000 + 300 * row, reason="quiet") for row, text in enumerate(["one", "two", "three"])
    ]
    never = word("never", None, WordState.UNHEARD)
    found = alignment_report(Transcript("en", (), (Segment("g", None, 1_000, 2_000, (*unsure, never)),)))
    assert [doubt.text for doubt in found.doubts] == ["never", "one two three"]
    assert found.uncertain == 3


def test_an_account_of_nothing_is_calm() -> None:
    found = alignment_report(Transcript("en", (), ()))
    assert (found.words, found.doubts, found.worst_minute, found.heard_share) == (0, (), None, 1.0)
    assert all(doubt.kind is not DoubtKind.UNTEXTED for doubt in found.doubts)
