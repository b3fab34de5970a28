"""Progress and cancel."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment import Cancelled, Progress, ProgressReport

FRACTIONS = st.lists(st.floats(0, 1), max_size=20).map(sorted)


@given(st.lists(FRACTIONS, min_size=1, max_size=4))
def test_reports_rise_to_one_over_all_stages(stages: list[list[float]]) -> None:
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    for number, fractions in enumerate(stages):
        progress.begin_stage(f"stage {number}", 1 / len(stages))
        for fraction in [*fractions, 1.0]:
            progress.report(fraction)
    whole = [report.fraction for report in reports]
    assert all(before <= after + 1e-9 for before, after in pairwise(whole))
    assert whole[0] == 0.0
    assert whole[-1] == pytest.approx(1.0)
    assert list(dict.fromkeys(report.stage for report in reports)) == [
        f"stage {number}" for number in range(len(stages))
    ]


def test_a_flood_of_small_steps_is_thinned() -> None:
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    progress.begin_stage("work", 1.0)
    for step in range(100_001):
        progress.report(step / 100_000)
    assert len(reports) < 300
    assert reports[-1].fraction == 1.0


def test_time_left_is_told_once_there_is_something_to_go_by() -> None:
    reports: list[ProgressReport] = []
    progress = Progress(reports.append)
    progress.begin_stage("work", 1.0)
    progress.report(0.5)
    progress.report(1.0)
    assert [report.remaining_s is None for report in reports] == [True, False, False]
    assert reports[-1].remaining_s == 0.0


def test_a_cancelled_work_stops_at_its_next_report() -> None:
    progress = Progress()
    progress.begin_stage("work", 1.0)
    progress.report(0.5)
    assert not progress.cancelled
    progress.cancel()
    assert progress.cancelled
    with pytest.raises(Cancelled):
        progress.report(0.6)
    with pytest.raises(Cancelled):
        progress.begin_stage("more", 1.0)
