"""The sample and the meeting, whole, by the embedded model: every word accounted for, and where it is."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from alignment import AlignerProcess, Alignment, Script, WordState, read_script
from benchmarks.support.scoring import score
from tests.alignment.conftest import Align
from tests.alignment.material import DATA, RECORDINGS, excerpt, gold

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("aligner")]


@pytest.fixture(params=["sample", "meeting"])
def whole(request: pytest.FixtureRequest) -> tuple[str, Alignment, Script]:
    """Each recording with its name, result and text."""
    name = request.param
    folder = RECORDINGS["sample"].parent if name == "sample" else DATA
    return name, request.getfixturevalue(name), read_script(folder / f"{name}.txt")


Whole = tuple[str, Alignment, Script]


def test_the_text_comes_back_token_for_token(whole: Whole) -> None:
    _, alignment, script = whole
    assert tuple(word.text for word in alignment.words) == script.tokens


def test_words_are_where_they_are_said(whole: Whole) -> None:
    name, alignment, _ = whole
    result = score(alignment, gold(name))
    assert result.start_within(100) >= 96
    assert result.end_within(100) >= 95
    assert result.start_within(500) >= 98.5
    assert result.end_within(500) >= 98
    assert result.mean_ms <= 35


def test_what_is_wrong_is_flagged_and_little_else(whole: Whole) -> None:
    name, alignment, _ = whole
    result = score(alignment, gold(name))
    assert result.differs_found >= 90
    assert result.unheard_found >= 90
    assert result.false_flag <= 4


def test_passages_without_text_are_found_with_their_words(whole: Whole) -> None:
    name, alignment, _ = whole
    result = score(alignment, gold(name))
    assert result.untexted_found == 100
    assert result.untexted_precision >= 85
    assert result.untexted_words >= 85


def test_times_are_there_for_all_that_was_heard_and_never_go_back(whole: Whole) -> None:
    _, alignment, _ = whole
    for word in alignment.words:
        is_timed = word.start_ms is not None and word.end_ms is not None
        assert is_timed == (word.state is not WordState.UNHEARD), word
        if word.state is WordState.DIFFERS:
            assert word.heard
        else:
            assert word.heard is None
        assert word.confidence is None or 0 <= word.confidence <= 1
    timed = [(w.start_ms, w.end_ms) for w in alignment.words if w.start_ms is not None]
    assert all(
        start is not None and end is not None and 0 <= start <= end <= alignment.duration_ms
        for start, end in timed
    )
    assert all(end <= start for (_, end), (start, _) in pairwise(timed) if end is not None)


def test_doubtful_words_say_why(whole: Whole) -> None:
    _, alignment, _ = whole
    for word in alignment.words:
        if word.state is not WordState.MATCHED:
            assert word.reason, word


def test_segments_hold_every_word_of_a_turn_and_its_speaker(whole: Whole) -> None:
    _, alignment, script = whole
    for number, turn in enumerate(script.turns):
        own = [segment for segment in alignment.segments if segment.turn == number]
        assert tuple(word.text for segment in own for word in segment.words) == turn.tokens
        assert {segment.speaker for segment in own} == {turn.speaker}
    assert [segment.turn for segment in alignment.segments] == sorted(
        segment.turn for segment in alignment.segments
    )


def test_segments_are_of_readable_length(whole: Whole) -> None:
    _, alignment, script = whole
    lengths = [segment.end_ms - segment.start_ms for segment in alignment.segments]
    assert max(lengths) <= 15_000
    short = [
        segment
        for segment in alignment.segments
        if segment.end_ms - segment.start_ms < 2000 and len(script.turns[segment.turn].tokens) > 8
    ]
    assert len(short) <= 1
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(alignment.segments))


def test_untexted_speech_is_in_order_and_beside_the_text(whole: Whole) -> None:
    _, alignment, _ = whole
    assert all(before.end_ms <= after.start_ms for before, after in pairwise(alignment.untexted))
    for span in alignment.untexted:
        assert 0 <= span.start_ms < span.end_ms <= alignment.duration_ms
        inside = [
            word
            for word in alignment.words
            if word.start_ms is not None
            and word.state is WordState.MATCHED
            and span.start_ms < (word.start_ms + (word.end_ms or 0)) // 2 < span.end_ms
        ]
        assert inside == []


def test_chatgpt_is_heard_where_the_text_says_something_else(sample: Alignment) -> None:
    chech, gpt = [
        word
        for before, word in pairwise((None, *sample.words))
        if word is not None and "CHECH" in (word.text, before.text if before else "")
    ]
    assert (chech.text, gpt.text) == ("CHECH", "GPT")
    assert chech.state is gpt.state is WordState.DIFFERS
    assert chech.heard == gpt.heard == "ChatGPT"
    assert gpt.start_ms == chech.end_ms


def test_the_sample_lacks_six_passages(sample: Alignment) -> None:
    passages = gold("sample").untexted
    assert len(passages) == 6
    for passage in passages:
        overlapping = [
            span
            for span in sample.untexted
            if span.start_ms < passage.end_ms and passage.start_ms < span.end_ms
        ]
        assert overlapping, passage


def test_the_result_names_language_engine_and_length(sample: Alignment) -> None:
    assert sample.language == "en"
    assert sample.duration_ms == pytest.approx(172_000, abs=1000)
    assert "tiny.en" in " ".join(sample.engine.values())


def test_the_same_input_gives_the_same_output_whatever_came_before(
    align: Align, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither another job before nor what is kept from earlier runs makes a difference."""
    sound, other = excerpt("meeting", 126_200, 146_000), excerpt("sample", 2_600, 14_000)
    align(other, other.script)
    found = align(sound, sound.script)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "nothing kept yet"))
    fresh = AlignerProcess()
    try:
        path = sound.write(tmp_path / "again.wav")
        assert fresh.align(path, sound.script) == found
        assert fresh.align(path, sound.script) == found
    finally:
        fresh.close()
