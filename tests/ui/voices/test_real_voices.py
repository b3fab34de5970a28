"""Real voices told apart by the engine's own process, and named by a person with the keyboard alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.document.values import Segment, Transcript
from editor.formats.native import project_format
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from tests.ui.conftest import SAM, ShowWindow, make_segment
from tests.ui.drivers import press, type_text
from tests.ui.voices.interviews import UNKNOWN

pytestmark = pytest.mark.model

TURN_S = 9
STARTS_S = (8, 50, 120, 20, 70, 132)
"""Where in the sample each turn is from: three people, two turns each."""
SPEAKERS = ("Sam Altman", "Host", "Guest") * 2
WORD_MS = 300
TELL_MS = 120_000


@pytest.fixture
def conversation(tmp_path: Path, root: Path) -> Path:
    """A project of six turns by three people, of whom the text names one, once."""
    sample = root / "resources" / "sample" / "sample.ogg"
    rate = soundfile.info(sample).samplerate
    samples, _ = soundfile.read(sample)
    parts = [samples[start * rate : (start + TURN_S) * rate] for start in STARTS_S]
    recording = tmp_path / "conversation.wav"
    soundfile.write(recording, np.concatenate(parts), rate)
    path = tmp_path / "conversation.earproof"
    media = media_reference(recording, relative_to=tmp_path, duration_ms=len(STARTS_S) * TURN_S * 1000)
    text = Transcript("en", (SAM, UNKNOWN), tuple(_turn(at) for at in range(len(STARTS_S))))
    project_format.create(path, media=media, transcript=text, source_text=None, engine={"model": "by hand"})
    return path


def _turn(at: int) -> Segment:
    words = " ".join(["word"] * (TURN_S * 1000 // WORD_MS))
    speaker = UNKNOWN if at else SAM
    made = make_segment(f"t{at}-", words, start_ms=at * TURN_S * 1000, speaker=speaker, word_ms=WORD_MS)
    return replace(made, opens_turn=True)


def test_a_person_names_all_turns_with_three_decisions(
    qtbot: QtBot, show_window: ShowWindow, conversation: Path, settings: Settings
) -> None:
    settings.values.show_voices, settings.values.show_review = True, False
    window = show_window(conversation)
    voices, panel = window.voices, window.voices.panel
    qtbot.waitUntil(panel.tell.isEnabled)
    panel.tell.setFocus()
    press(panel.tell, Qt.Key.Key_Space)
    assert not panel.tell.isVisible()
    qtbot.waitUntil(lambda: not voices.telling.running, timeout=TELL_MS)
    assert panel.problem.text() == ""
    qtbot.waitUntil(lambda: voices.voices.is_current)
    assert [card.field.text() for card in panel.cards] == ["Sam Altman", "", ""]
    assert all(card.entry.samples for card in panel.cards)
    decisions = 0
    for name in ("Host", "Guest"):  # in the order in which they are heard
        field = QApplication.focusWidget()
        assert field is panel.cards[1 + decisions].field
        type_text(field, name)
        press(field, Qt.Key.Key_Return)
        decisions += 1
    qtbot.waitUntil(panel.apply_unknown.hasFocus)
    press(panel.apply_unknown, Qt.Key.Key_Return)
    decisions += 1
    text = window.page.editor.transcript
    right = _right_words(text)
    assert decisions == 3
    assert right >= 0.98
    window.actions_["edit.undo"].trigger()
    assert window.page.editor.transcript.segments[1].speaker_id == UNKNOWN.id


def _right_words(text: Transcript) -> float:
    """Return which share of the words has its true speaker."""
    said = [
        (word.start_ms, speaker.name if speaker is not None else "")
        for segment in text.segments
        for speaker in [text.speaker(segment.speaker_id)]
        for word in segment.words
        if word.start_ms is not None
    ]
    right = sum(name == SPEAKERS[start_ms // (TURN_S * 1000)] for start_ms, name in said)
    return right / len(said)
