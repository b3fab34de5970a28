"""The queue of doubtful places, and the account of an alignment."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.services.review.alignment_report import alignment_report
from editor.services.review.queue import Doubt, DoubtKind, review_queue


def word(text: str, at_ms: int | None, state: WordState = WordState.MATCHED, **more: object) -> Word:
    end_ms = at_ms + 200 if at_ms is not None else None
    return replace(Word(f"w-{text}", text, at_ms, end_ms, 0.5, state), **more)  # type: ignore[arg-type]


def transcript() -> Transcript:
    first = (
        word("We", 1_000),
        word("use", 1_300),
        word("CHECH", 1_600, WordState.DIFFERS, heard="ChatGPT"),
        word("GPT", 1_800, WordState.DIFFERS, heard="ChatGPT"),
        word("not", None, WordState.UNHEARD),
        word("daily.", 2_500),
    )
    second = (
        word("Mm,", 70_000, reason="quiet"),
        word("sure.", 70_300, WordState.DIFFERS, heard="shore", locked=True),
        word("Fine.", 70_600, WordState.EDITED),
        word("Oh", None, WordState.UNHEARD),
        word("no", None, WordState.UNHEARD),
        word("no.", None, WordState.UNHEARD),
    )
    return Transcript(
        "en",
        (Speaker("s", "Sam"),),
        (Segment("g1", "s", 1_000, 2_700, first), Segment("g2", None, 70_000, 72_000, second)),
        (Untexted("u2", 80_000, 81_000, ""), Untexted("u1", 30_000, 33_000, "what else was said"),
         Untexted("u3", 5_000, 6_000, "x", dismissed=True)),
    )  # fmt: skip


def doubt_summary(doubt: Doubt) -> tuple[str, int, str, str | None]:
    return (doubt.kind.value, doubt.near_ms, doubt.text, doubt.heard)


def test_the_queue_holds_every_doubtful_place_in_order() -> None:
    doubts = review_queue(transcript())
    assert [doubt_summary(doubt) for doubt in doubts] == [
        ("differs", 1_600, "CHECH GPT", "ChatGPT"),
        ("unheard", 2_000, "not", None),
        ("untexted", 30_000, "", "what else was said"),
        ("uncertain", 70_000, "Mm,", None),
        ("unheard", 70_800, "Oh no no.", None),
        ("untexted", 80_000, "", None),
    ]
    assert (doubts[0].start_ms, doubts[0].end_ms, doubts[0].speaker) == (1_600, 2_000, "Sam")
    assert doubts[0].word_ids == ("w-CHECH", "w-GPT")
    assert (doubts[1].start_ms, doubts[1].segment_id) == (None, "g1")
    assert (doubts[2].end_ms, doubts[2].untexted_id) == (33_000, "u1")
    assert doubts[3].reason == "quiet"


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
