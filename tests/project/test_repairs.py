"""The effort of repairs: how it is counted, and that a repair is really made in a window of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.repairs.effort import Effort, Wait
from benchmarks.repairs.material import prepare
from benchmarks.repairs.table import ROOT, Outcome, least, make


@pytest.fixture(scope="module")
def material(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("material")
    prepare(folder)
    return folder


def test_seconds_are_those_of_the_keystroke_level_model() -> None:
    waits = [Wait("the file", 0.5, 0.25), Wait("the text", 0.25, 0.25)]
    effort = Effort(keys=5, clicks=1, points=2, thoughts=1, waits=waits)
    assert effort.acting_s == pytest.approx(6 * 0.2 + 2 * 1.1 + 1.35)
    assert effort.waited_s == pytest.approx(0.75)
    assert effort.work_s == pytest.approx(0.5)
    assert Outcome(effort).seconds == pytest.approx(5.5)


def test_a_repair_that_came_out_right_counts_before_a_quicker_one_that_did_not() -> None:
    right, wrong = Outcome(Effort(keys=9)), Outcome(Effort(keys=1), "the word is another")
    assert least([wrong, right]) is right
    assert "NOT MADE: the word is another" in least([wrong]).row("a word")


def test_a_repair_is_made_in_a_real_window(material: Path) -> None:
    outcome = make("a paragraph split by speakers", ROOT, material)
    assert outcome.error == ""
    assert (outcome.effort.keys, outcome.effort.clicks) == (5, 1)
    assert [wait.what for wait in outcome.effort.waits] == ["the second half", "the name"]


def test_another_checkout_is_not_taken_for_this_one(material: Path, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"loaded in its place|no answer"):
        make("SRT written", tmp_path, material)
