"""Zooming and going along never leave the recording, and what is pointed at stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.waveform.drawing.time_axis import LONGEST_MS, SHORTEST_MS, TimeView, tick_step

VIEWS = st.builds(
    lambda start, span, width, duration: TimeView(0, 12_000, width, duration).at(start, span),
    st.floats(-1e6, 5e7),
    st.floats(1, 1e8),
    st.integers(1, 4000),
    st.integers(0, 50_000_000),
)


@given(VIEWS, st.floats(0.01, 100), st.floats(0, 1))
def test_a_zoom_keeps_what_is_pointed_at(view: TimeView, factor: float, part: float) -> None:
    around_ms = view.start_ms + part * view.span_ms
    after = view.zoomed(factor, around_ms=around_ms)
    assert SHORTEST_MS <= after.span_ms <= max(LONGEST_MS, SHORTEST_MS)
    assert after.start_ms >= 0
    assert after.end_ms <= max(view.duration_ms, SHORTEST_MS) + 1e-3
    inside = after.start_ms > 0 and after.end_ms < view.duration_ms
    if inside:
        assert after.x_of(around_ms) == pytest.approx(view.x_of(around_ms), abs=0.01 * view.width + 0.01)


@given(VIEWS, st.integers(0, 50_000_000), st.integers(0, 100_000))
def test_showing_brings_a_stretch_in_sight(view: TimeView, start_ms: int, length_ms: int) -> None:
    start_ms = min(start_ms, max(0, view.duration_ms - 1))
    after = view.showing(start_ms, start_ms + length_ms)
    assert after.start_ms <= start_ms + 1e-6
    assert after.end_ms >= min(start_ms, view.duration_ms) - 1e-6
    assert after.showing(start_ms, start_ms + length_ms) == after or length_ms > after.span_ms / 2


def test_times_and_places_are_each_others_inverse() -> None:
    view = TimeView(5000, 10_000, 1000, 60_000)
    assert view.x_of(view.time_at(123)) == pytest.approx(123)
    assert (view.x_of(5000), view.x_of(15_000)) == (0, 1000)


def test_all_ten_hours_fit_and_no_more() -> None:
    view = TimeView(0, 12_000, 1000, 40_000_000)
    assert view.zoomed(1e9, around_ms=0).span_ms == LONGEST_MS
    assert TimeView(0, 2000, 1000, 500).zoomed(9, around_ms=0).span_ms == SHORTEST_MS


@pytest.mark.parametrize(("span_ms", "step_ms"), [(2000, 200), (60_000, 5000), (36_000_000, 3_600_000)])
def test_a_ruler_has_round_steps(span_ms: int, step_ms: int) -> None:
    assert tick_step(TimeView(0, span_ms, 1000, 36_000_000), least_pixels=80) == step_ms
