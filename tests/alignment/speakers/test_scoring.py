"""The figures that attributions are measured by."""

from __future__ import annotations

import pytest

from benchmarks.support.speakers.scoring import best_mapping, diarisation_error, share_of_words_right


def test_words_count_by_the_best_mapping() -> None:
    assert share_of_words_right([1, 1, 0, 0, None], ["A", "A", "B", "A", "B"]) == pytest.approx(0.6)
    assert share_of_words_right([0, 1, 2], ["A", "A", "A"]) == pytest.approx(1 / 3)
    assert share_of_words_right([0, 0], ["A", None]) == 1


def test_a_mapping_is_one_to_one() -> None:
    mapping = best_mapping({(0, "A"): 5, (0, "B"): 4, (1, "A"): 4})
    assert mapping == {0: "B", 1: "A"}


def test_errors_of_diarisation() -> None:
    true = [("A", 0, 1000), ("B", 800, 2000)]
    assert diarisation_error([(0, 0, 1000), (1, 800, 2000)], true).rate == 0
    found = diarisation_error([(0, 0, 1000), (1, 1000, 2100)], true)
    assert (found.missed, found.false_alarm, found.confusion) == pytest.approx((200 / 2200, 100 / 2200, 0))
    one = diarisation_error([(0, 0, 2000)], true)
    assert one.confusion == pytest.approx(800 / 2200)
    assert one.missed == pytest.approx(200 / 2200)
