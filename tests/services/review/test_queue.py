"""The review queue: every doubtful place, in order."""

from __future__ import annotations

from editor.services.review.queue import Doubt, review_queue
from tests.services.review.samples import transcript


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
