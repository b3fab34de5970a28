"""A talk of 31 turns, 23 of them Unknown, is named without the mouse: two keys a turn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.document.turns import is_named, turns
from editor.document.values import NamedBy, Segment, Speaker, Transcript
from editor.formats.registry import read_rough_transcript
from tests.ui.conftest import ShowWindow, make_segment
from tests.ui.drivers import press_keys
from tests.ui.review.projects import open_transcript
from tests.ui.speakers.turn_window import TurnWindow

WORD_MS = 6
WORDS_OF_A_SEGMENT = 12


def talk(path: Path, *, known: tuple[str, ...]) -> Transcript:
    """Return the paragraphs of a text as turns of short segments, one word after another in its time."""
    paragraphs = read_rough_transcript(path).paragraphs
    names = dict.fromkeys([paragraph.speaker or "" for paragraph in paragraphs] + list(known))
    speakers = {name: Speaker(f"speaker{number}", name) for number, name in enumerate(names)}
    segments: list[Segment] = []
    for paragraph in paragraphs:
        words = paragraph.text.split()
        for at in range(0, len(words), WORDS_OF_A_SEGMENT):
            made = make_segment(
                f"s{len(segments)}",
                " ".join(words[at : at + WORDS_OF_A_SEGMENT]),
                start_ms=segments[-1].end_ms if segments else 0,
                speaker=speakers[paragraph.speaker or ""],
                word_ms=WORD_MS,
            )
            segments.append(replace(made, opens_turn=at == 0))
    return Transcript("en", tuple(speakers.values()), tuple(segments))


@pytest.fixture
def shown(root: Path, qtbot: QtBot, show_window: ShowWindow, recording: Path) -> TurnWindow:
    path = next((root / "seeds").glob("*.txt"))
    transcript = talk(path, known=("Greg", "The host"))
    return TurnWindow(open_transcript(qtbot, show_window, recording, transcript))


def test_two_keys_name_an_unknown_turn(shown: TurnWindow) -> None:
    editor = shown.editor
    before = editor.transcript
    unknown = [turn for turn in turns(before) if not is_named(before, turn.speaker_id)]
    assert (len(turns(before)), len(unknown)) == (31, 23)
    greg, host = (speaker.id for speaker in before.speakers[-2:])
    pressed = 0
    for number in range(len(unknown)):
        press_keys(editor, "Alt+U")
        turn = editor.turns.at(editor.caret_row)
        assert editor.is_row_visible(turn.rows.start)
        press_keys(editor, "Alt+3" if number % 3 else "Alt+4")
        pressed += 2
        left = len(unknown) - number - 1
        assert f"{left or 'No'} Unknown turn" in shown.said()
        assert {editor.transcript.segments[row].speaker_id for row in turn.rows} == {
            greg if number % 3 else host
        }
    assert pressed == 46
    after = editor.transcript
    assert [turn.rows for turn in turns(after)] == [turn.rows for turn in turns(before)]
    assert all(is_named(after, turn.speaker_id) for turn in turns(after))
    decided = {
        turn.rows for turn in turns(after) if after.segments[turn.rows.start].named_by is NamedBy.PERSON
    }
    assert decided == {turn.rows for turn in unknown}
    for _ in unknown:
        press_keys(editor, "Ctrl+Z")
    assert editor.transcript == before
