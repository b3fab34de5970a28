"""Time codes in the text: words that nobody says, which stay out of all that is spoken or shown."""

from __future__ import annotations

import pytest

from editor.document import edits
from editor.document.time_codes import is_time_code, time_code, without_time_codes
from editor.document.values import Transcript, Word, WordState
from editor.formats.export_formats import TextFormat, export_format
from editor.formats.writers.options import WritingOptions
from editor.services.review.places import full_review_queue
from editor.services.review.retiming import realign_requests
from editor.services.subtitles.export import render
from tests.document.samples import talk
from tests.services.subtitles.samples import Media


def coded(at: int = 2, time_ms: int = 754_321) -> Transcript:
    return edits.insert_time_code(talk(), "a", at, time_ms).apply(talk())


@pytest.mark.parametrize(
    ("time_ms", "text"),
    [(0, "[00:00:00]"), (754_999, "[00:12:34]"), (360_000_000, "[100:00:00]"), (-5, "[00:00:00]")],
)
def test_a_time_is_written_in_whole_seconds(time_ms: int, text: str) -> None:
    assert time_code(time_ms) == text


@pytest.mark.parametrize("at", [0, 2, 6])
def test_a_code_changes_no_other_word(at: int) -> None:
    segment = coded(at).segments[0]
    others = (*segment.words[:at], *segment.words[at + 1 :])
    assert others == talk().segments[0].words
    code = segment.words[at]
    assert code.text == "[00:12:34]"
    starts = [word.start_ms for word in segment.words if word.start_ms is not None]
    assert starts == sorted(starts)
    assert code.start_ms == code.end_ms
    assert without_time_codes(coded(at)) == talk()


def test_only_a_code_that_nobody_says_is_one() -> None:
    assert not is_time_code(Word("x", "[00:12:34]", 100, 400))  # spoken, however it is written
    assert not is_time_code(Word("x", "[laughs]", 100, 100))
    assert not is_time_code(Word("x", "[00:71:34]", 100, 100))
    assert is_time_code(Word("x", "[00:12:34]", None, None, state=WordState.UNHEARD))


def test_nothing_waits_for_a_code_to_be_timed_or_reviewed() -> None:
    transcript = coded()
    assert realign_requests(transcript, ["a"]) == []
    code = transcript.segments[0].words[2]
    assert full_review_queue(transcript) == full_review_queue(talk())
    assert code.state is WordState.MATCHED


def test_words_that_are_timed_beside_a_code_are_heard_without_it() -> None:
    transcript = edits.insert_time_code(talk(), "a", 2, 1000).apply(talk())
    edit = edits.set_text(transcript, "a", "I asked [00:00:01] ChatGPT about it.")
    assert edit is not None
    transcript = edit.apply(transcript)
    assert is_time_code(transcript.segments[0].words[2])
    [request] = realign_requests(transcript, ["a"])
    assert [run.span.before for run in request.runs] == [("I", "asked")]


@pytest.mark.parametrize("name", ["srt", "vtt", "ctm", "textgrid", "csv", "edl"])
def test_codes_are_not_written_where_words_have_times_of_their_own(name: str) -> None:
    assert b"[00:12:34]" not in render(coded(), Media(), format=name).data


@pytest.mark.parametrize("name", ["txt", "md", "html", "json"])
def test_documents_and_data_have_the_codes(name: str) -> None:
    kind = export_format(name)
    assert isinstance(kind, TextFormat)
    written = kind.write(coded(), Media(), WritingOptions())
    assert isinstance(written, str)
    assert "00:12:34" in written
