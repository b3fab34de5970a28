"""The sound of one segment becomes a file."""

from __future__ import annotations

from pathlib import Path

import soundfile
from pytestqt.qtbot import QtBot

from tests.ui.conftest import ScriptedPrompts, ShowWindow


def test_the_segments_sound_becomes_a_file(
    show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)
    prompts.file = tmp_path / "piece"  # without an ending: the first format on offer
    action = window.actions_["segment.clip"]
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: "piece.wav" in window.status.currentMessage())
    segment = window.page.editor.caret_segment
    assert segment is not None
    length_ms = 1000 * soundfile.info(tmp_path / "piece.wav").duration
    assert abs(length_ms - (segment.end_ms - segment.start_ms)) < 2


def test_what_goes_wrong_is_told_in_the_window(
    show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(window.actions_["segment.clip"].isEnabled)
    prompts.file = tmp_path / "nowhere" / "piece.wav"
    window.actions_["segment.clip"].trigger()
    qtbot.waitUntil(lambda: "piece.wav" in " ".join(window.notices.texts))
