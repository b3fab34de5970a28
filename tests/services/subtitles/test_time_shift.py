"""All times moved and stretched, and when that is proposed for subtitles that came in."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.document import Document
from editor.document.values import Segment, Transcript, Untexted, WordState
from editor.formats.subtitles.imported_cues import (
    CUE_FIELD,
    FRAME_FIELD,
    ImportedCue,
    SubtitleFrame,
    cue_of,
    encode,
)
from editor.services.errors import ServiceError
from editor.services.subtitles.shift_proposal import propose_shift
from editor.services.subtitles.time_shift import (
    ShiftScope,
    TimeShift,
    parse_shift_ms,
    parse_stretch,
    shift_times,
)
from tests.services.subtitles.samples import segment, transcript

PAL_TO_FILM = Fraction(25) / Fraction(24_000, 1001)


def subtitled(shown: list[int], spoken: list[int], *, unheard: int = 0) -> Transcript:
    """Return a transcript of cues shown at some times and spoken at others; the first few are not heard."""
    segments = []
    for row, (shown_ms, spoken_ms) in enumerate(zip(shown, spoken, strict=True)):
        own = segment("The tide is low.", spoken_ms)
        cue = ImportedCue(row, 0, shown_ms, shown_ms + 900, ("", "The tide is low.", ""))
        words = own.words
        if row < unheard:
            words = tuple(
                replace(word, start_ms=None, end_ms=None, state=WordState.UNHEARD) for word in words
            )
        segments.append(replace(own, id=f"g{row}", words=words, extra=((CUE_FIELD, encode(cue)),)))
    return replace(transcript(*segments), extra=((FRAME_FIELD, encode(SubtitleFrame("srt", len(segments)))),))


def cues(segments: tuple[Segment, ...]) -> list[tuple[int | None, int | None]]:
    found = [cue_of(one.extra) for one in segments]
    return [(cue.start_ms, cue.end_ms) for cue in found if cue is not None]


@given(st.integers(0, 100_000), st.sampled_from([Fraction(1), PAL_TO_FILM, Fraction(24, 25)]))
def test_every_time_moves_and_undo_takes_it_back(by_ms: int, stretch: Fraction) -> None:
    before = replace(
        subtitled([1_000, 5_000], [1_100, 5_200]), untexted=(Untexted("u1", 9_000, 9_900, "and so on"),)
    )
    document = Document(before)
    edit = shift_times(before, TimeShift(by_ms, stretch), ShiftScope.ALL)
    if edit is None:
        assert by_ms == 0
        assert stretch == 1
        return
    document.apply(edit)
    after = document.transcript
    assert len(document.revisions) == 1
    for old, new in zip(before.segments, after.segments, strict=True):
        times = [(old.start_ms, new.start_ms), (old.end_ms, new.end_ms)]
        times += [(a.start_ms or 0, b.start_ms or 0) for a, b in zip(old.words, new.words, strict=True)]
        assert all(abs(new_ms - (old_ms * stretch + by_ms)) <= 0.5 for old_ms, new_ms in times)
    assert after.untexted[0].start_ms == round(9_000 * stretch) + by_ms
    assert cues(after.segments)[1][0] == round(5_000 * stretch) + by_ms
    document.undo()
    assert document.transcript == before


def test_only_the_subtitles_that_came_in_move() -> None:
    before = subtitled([1_000, 5_000], [1_100, 5_200])
    edit = shift_times(before, TimeShift(-2_000), ShiftScope.IMPORTED)
    assert edit is not None
    after = edit.apply(before)
    assert cues(after.segments) == [(0, 0), (3_000, 3_900)]
    assert [one.words for one in after.segments] == [one.words for one in before.segments]
    assert shift_times(transcript(segment("Hello.", 0)), TimeShift(5), ShiftScope.IMPORTED) is None


def test_words_do_not_go_before_the_start() -> None:
    with pytest.raises(ServiceError, match=r"The first words would start 0\.500 s before the recording"):
        shift_times(transcript(segment("Hello.", 1_000)), TimeShift(-1_500), ShiftScope.ALL)


@pytest.mark.parametrize(
    ("text", "ratio"),
    [
        ("25/23.976", PAL_TO_FILM),
        ("25:24", Fraction(25, 24)),
        ("1.001", Fraction(1001, 1000)),
        ("1,001", Fraction(1001, 1000)),
        ("0.4", None),
        ("1/0", None),
        ("fast", None),
        ("-1", None),
    ],
)
def test_ratios(text: str, ratio: Fraction | None) -> None:
    assert parse_stretch(text) == ratio


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("1.5", 1_500),
        ("-0.25", -250),
        ("+1:02.5", 62_500),
        ("−1:00:00", -3_600_000),
        ("2 s", 2_000),
        ("x", None),
    ],
)
def test_shifts(text: str, ms: int | None) -> None:
    assert parse_shift_ms(text) == ms


def test_an_offset_is_proposed_whatever_a_few_subtitles_are() -> None:
    spoken = [4_000 * row + 3_000 for row in range(20)]
    shown = [at - 2_400 + 60 * (row % 3) for row, at in enumerate(spoken)]
    shown[5], shown[11] = 0, 70_000
    found = propose_shift(subtitled(shown, spoken, unheard=3))
    assert found is not None
    assert (found.shift, found.stretch, found.by_s) == (TimeShift(2_340), "", "+2.34")
    assert (found.near, found.measured) == (15, 17)


@pytest.mark.parametrize(
    ("stretch", "name"),
    [(PAL_TO_FILM, "25/23.976"), (Fraction(24, 25), "24/25"), (Fraction(25, 24), "25/24")],
)
def test_a_frame_rate_is_proposed(stretch: Fraction, name: str) -> None:
    spoken = [9_000 * row + 3_000 for row in range(40)]
    shown = [max(0, round((at - 1_000 + 90 * (row % 3)) / stretch)) for row, at in enumerate(spoken)]
    found = propose_shift(subtitled(shown, spoken))
    assert found is not None
    assert found.stretch == name
    assert abs(found.shift.by_ms - 910) <= 20
    fixed = shift_times(subtitled(shown, spoken), found.shift, ShiftScope.IMPORTED)
    assert fixed is not None
    assert propose_shift(fixed.apply(subtitled(shown, spoken))) is None


@pytest.mark.parametrize("off_ms", [(0,), (-300, -200, -100, 0), (0, 3_000, 6_000)])
def test_nothing_is_proposed_where_subtitles_fit_or_each_is_off_in_its_way(off_ms: tuple[int, ...]) -> None:
    spoken = [4_000 * row + 5_000 for row in range(30)]
    shown = [at + off_ms[row % len(off_ms)] for row, at in enumerate(spoken)]
    assert propose_shift(subtitled(shown, spoken)) is None


def test_few_subtitles_tell_nothing() -> None:
    assert propose_shift(subtitled([0, 1_000, 2_000], [5_000, 6_000, 7_000])) is None
