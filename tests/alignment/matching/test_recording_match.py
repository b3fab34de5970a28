"""Whether a text belongs to a recording."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment import AlignedWord, ScriptError, WordState
from alignment.matching.recording_match import check_text_matches_recording

TALK = Path("talk.mp3")


def words(pattern: str) -> list[AlignedWord]:
    """Return words by letters: m matched, d heard differently, anything else not heard."""
    made = {
        "m": AlignedWord("so", 0, 1, 0.9, WordState.MATCHED),
        "d": AlignedWord("so", 0, 1, 0.2, WordState.DIFFERS, "no", "heard differently"),
    }
    return [made.get(letter, AlignedWord("so", None, None, 0.0, WordState.UNHEARD)) for letter in pattern]


@pytest.mark.parametrize(
    ("pattern", "heard"),
    [
        pytest.param("m" * 50, 50, id="all"),
        pytest.param("m.." * 30, 90, id="a third, by a bad recogniser"),
        pytest.param("." * 900 + "m" * 40 + "." * 900, 45, id="a part of the text"),
        pytest.param("." * 40 + "m" * 10, 1000, id="a part of the recording"),
        pytest.param("m", 30, id="a word"),
        pytest.param("d", 1, id="a word heard differently"),
        pytest.param(".....m", 30, id="one of few words"),
    ],
)
def test_what_belongs_is_kept(pattern: str, heard: int) -> None:
    check_text_matches_recording(TALK, words(pattern), heard, language="en")


@pytest.mark.parametrize(
    ("pattern", "heard", "share"),
    [
        pytest.param("." * 100, 100, "0%", id="nothing"),
        pytest.param("m....d" * 20, 100, "17%", id="single words here and there"),
        pytest.param("mm......." * 12, 100, "22%", id="pairs of words"),
        pytest.param("." * 60 + "mmmm" + "." * 40, 100, "4%", id="a common phrase"),
        pytest.param("...", 30, "0%", id="no word of few"),
    ],
)
def test_what_does_not_belong_is_refused_with_the_share(pattern: str, heard: int, share: str) -> None:
    with pytest.raises(ScriptError) as caught:
        check_text_matches_recording(TALK, words(pattern), heard, language="en")
    message = str(caught.value)
    assert message.startswith("Only ")
    assert f"Only {share} of the transcript’s words were recognized" in message
    assert message.endswith("Check that they belong together.")
