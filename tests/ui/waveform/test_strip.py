"""Text and strip select each other; the strip zooms, goes along, follows the sound, and is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.waveform.strip_view import Zone
from tests.ui.drivers import NONE, click, double_click, press, press_keys, type_text
from tests.ui.waveform.conftest import WaveformHarness

SHIFT = Qt.KeyboardModifier.ShiftModifier


def wheel(harness: WaveformHarness, time_ms: int, turned: int, *, keys: Qt.KeyboardModifier = NONE) -> None:
    at = harness.at(time_ms, Zone.WAVE)
    event = QWheelEvent(
        QPointF(at),
        QPointF(harness.strip.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(harness.strip, event)


def test_the_wheel_zooms_at_the_mouse_between_two_seconds_and_all(harness: WaveformHarness) -> None:
    harness.show(0, 20_000)
    x = harness.model.view.x_of(8000)
    wheel(harness, 8000, 120)
    assert harness.model.view.span_ms == pytest.approx(16_000)
    assert harness.model.view.x_of(8000) == pytest.approx(x, abs=1.5)
    for _ in range(40):
        wheel(harness, round(harness.model.view.start_ms + 500), 120)
    assert harness.model.view.span_ms == 2000
    for _ in range(40):
        wheel(harness, round(harness.model.view.start_ms + 500), -120)
    assert (harness.model.view.start_ms, harness.model.view.span_ms) == (0, 30_000)


def test_shift_and_the_wheel_go_along(harness: WaveformHarness) -> None:
    harness.show(10_000, 14_000)
    wheel(harness, 11_000, -120, keys=SHIFT)
    assert harness.model.view.start_ms > 10_000
    assert harness.model.view.span_ms == 4000


def test_pinching_zooms(harness: WaveformHarness) -> None:
    harness.show(0, 20_000)
    at = QPointF(harness.at(5000, Zone.WAVE))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(harness.strip.mapToGlobal(at.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(harness.strip, event)
    assert harness.model.view.span_ms == pytest.approx(16_000)


def test_actions_zoom_and_the_view_is_kept_in_the_recording(harness: WaveformHarness) -> None:
    harness.show(0, 20_000)
    press_keys(harness.editor, "Alt+PgUp")
    assert harness.model.view.span_ms == 10_000
    press_keys(harness.editor, "Alt+PgDown")
    press_keys(harness.editor, "Alt+Home")
    assert (harness.model.view.start_ms, harness.model.view.span_ms) == (0, 30_000)
    harness.editor.place_caret("b", 0)
    press_keys(harness.editor, "Alt+End")
    assert 2000 < harness.model.view.start_ms < 3000
    assert 5800 < harness.model.view.end_ms < 7000


def test_a_click_in_the_wave_goes_there_in_sound_and_text(harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    click(harness.strip, harness.at(8500, Zone.WAVE))
    assert abs(harness.page.playback.position_ms - 8500) <= harness.model.view.ms_per_pixel
    assert harness.editor.caret_word() == (2, 1)
    assert harness.model.caret == (2, 1)
    press_keys(harness.editor, "Ctrl+Space")
    assert harness.page.playback.position_ms >= 8480


def test_a_click_on_a_word_plays_it_as_in_the_text(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(7000, 11_000)
    click(harness.strip, harness.at(8600, Zone.WORDS))
    assert harness.editor.caret_word() == (2, 1)
    qtbot.waitUntil(lambda: not harness.page.playback.playing)
    assert abs(harness.page.playback.position_ms - 8800) < 30


def test_speech_without_text_is_gone_to_and_heard(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 30_000)
    point = harness.at(11_000, Zone.WORDS)
    assert "and so did my parents" in harness.strip.tooltip(QPointF(point))
    click(harness.strip, point)
    current = harness.editor.missing_speech.current
    assert current is not None
    assert current.id == "u"
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    assert 10_000 <= harness.page.playback.position_ms < 14_000


def test_a_segment_is_gone_to_by_a_click_and_heard_by_two(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 30_000)
    click(harness.strip, harness.at(20_300, Zone.SEGMENTS))
    assert harness.editor.caret_row == 3
    assert harness.page.playback.position_ms == 20_000
    assert harness.model.selection == (20_000, 20_800)
    double_click(harness.strip, harness.at(8500, Zone.SEGMENTS))
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    assert 8000 <= harness.page.playback.position_ms <= 9600


def test_dragging_over_the_wave_selects_the_words_in_the_text(harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    harness.drag(harness.at(450, Zone.WAVE), harness.at(3700, Zone.WAVE))
    selected = harness.editor.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", " / ")
    assert selected == "met in Seoul last week. / CHECH GPT"
    span = harness.model.selection
    assert span is not None
    assert (span[0], span[1]) == pytest.approx((450, 3700), abs=2 * harness.model.view.ms_per_pixel)


def test_selecting_in_the_text_shows_the_stretch(harness: WaveformHarness) -> None:
    harness.editor.place_caret("b", 9, 0)
    assert harness.model.selection == (3000, 3800)
    harness.editor.place_caret("b", 14, 6)
    assert harness.model.selection == (3400, 4200)
    harness.editor.place_caret("b", 0)
    assert harness.model.selection is None
    harness.editor.selectAll()
    assert harness.model.selection == (0, 20_800)


def test_the_strip_goes_where_the_caret_goes(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.editor.place_caret("d", 3)
    assert harness.model.view.shows(20_000)
    assert harness.model.caret == (3, 0)


def test_space_plays_the_selected_stretch(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    harness.strip.setFocus()
    harness.drag(harness.at(8100, Zone.WAVE), harness.at(8600, Zone.WAVE))
    press(harness.strip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: harness.page.playback.playing)
    qtbot.waitUntil(lambda: not harness.page.playback.playing)
    assert abs(harness.page.playback.position_ms - 8600) < 40


def test_keys_select_turn_pages_and_go_back_to_the_text(harness: WaveformHarness) -> None:
    harness.show(0, 4000)
    harness.strip.setFocus()
    for _ in range(2):
        press(harness.strip, Qt.Key.Key_Right, SHIFT)
    assert harness.model.selection == (0, 800)
    assert harness.editor.textCursor().selectedText() == "We met"
    said: list[str] = []
    harness.strip.announced.connect(said.append)
    press(harness.strip, Qt.Key.Key_PageDown)
    assert harness.model.view.start_ms == pytest.approx(3600, abs=5)
    assert said[-1].startswith("Visible: 0:03.")
    press(harness.strip, Qt.Key.Key_Minus)
    assert harness.model.view.span_ms == 6000
    press(harness.strip, Qt.Key.Key_Down)
    assert harness.page.playback.position_ms in (2400, 3000)
    press(harness.strip, Qt.Key.Key_End)
    assert harness.page.playback.position_ms == harness.page.playback.duration_ms
    press(harness.strip, Qt.Key.Key_Escape)
    press(harness.strip, Qt.Key.Key_Escape)
    assert harness.editor.hasFocus()


def test_the_view_follows_what_is_heard(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(0, 2000)
    harness.page.playback.set_speed(2.0)
    harness.page.playback.seek(1500)
    press_keys(harness.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: harness.model.view.start_ms > 1000)
    assert harness.model.view.shows(harness.page.playback.position_ms)
    harness.show(20_000, 22_000)
    qtbot.waitUntil(lambda: harness.page.playback.position_ms > 4500)
    assert harness.model.view.start_ms == 20_000  # a person looks elsewhere
    press_keys(harness.editor, "Ctrl+Space")


def test_the_view_goes_where_playing_begins(qtbot: QtBot, harness: WaveformHarness) -> None:
    harness.show(20_000, 24_000)
    harness.page.playback.play_span(8000, 9600)
    qtbot.waitUntil(lambda: harness.model.view.shows(harness.page.playback.position_ms))
    harness.show(20_000, 24_000)  # a person looks elsewhere while it plays
    harness.page.playback.play_span(2000, 3000)  # and has something else played
    qtbot.waitUntil(lambda: harness.model.view.shows(harness.page.playback.position_ms))
    qtbot.waitUntil(lambda: not harness.page.playback.playing)


def test_going_back_by_keys_keeps_the_playhead_in_sight(harness: WaveformHarness) -> None:
    harness.show(10_000, 14_000)
    harness.page.playback.seek(11_000)
    press_keys(harness.editor, "Alt+Left")
    assert harness.page.playback.position_ms == 9000
    assert harness.model.view.shows(9000)


def test_typing_shows_at_once(harness: WaveformHarness) -> None:
    harness.show(7000, 11_000)
    harness.editor.place_caret("c", 0)
    type_text(harness.editor, "Well ")
    shown = harness.model.segment(2)
    assert shown is not None
    assert shown.text == "Well I used it too."
    press_keys(harness.editor, "Ctrl+Z")
    again = harness.model.segment(2)
    assert again is not None
    assert again.text == "I used it too."


def test_speakers_and_sound_are_drawn(harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    image = harness.strip.grab().toImage()
    theme = harness.window.themes.theme
    scale = image.devicePixelRatio()
    for time_ms, speaker in ((1000, 0), (3100, 0), (8500, 1)):
        at = harness.at(time_ms, Zone.WAVE) * scale
        assert image.pixelColor(at) == QColor(theme.speakers[speaker])
    quiet = harness.at(7000, Zone.WAVE) * scale - QPoint(0, 8)
    assert image.pixelColor(quiet) == QColor(theme.base)


def test_the_strip_is_put_away_and_remembered(harness: WaveformHarness) -> None:
    press_keys(harness.editor, "F4")
    assert not harness.strip.isVisible()
    assert harness.overview.isVisible()
    assert not harness.window.settings.values.show_waveform
    press_keys(harness.editor, "F6")
    assert harness.strip.isVisible()
    assert harness.strip.hasFocus()


def test_it_has_names_for_those_who_do_not_see_it(harness: WaveformHarness) -> None:
    from PySide6.QtGui import QAccessible

    for widget, name in ((harness.strip, "Waveform"), (harness.overview, "Place in the recording")):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.role() == QAccessible.Role.Slider
        harness.page.playback.seek(5000)
        assert interface.valueInterface().currentValue() == 5000
        assert interface.valueInterface().maximumValue() == harness.model.duration_ms
    assert "Left and Right" in harness.strip.accessibleDescription()
    assert "doubtful words: 2" in harness.overview.describe()


def test_what_stands_under_the_mouse_is_told(harness: WaveformHarness) -> None:
    harness.show(0, 12_000)
    assert "Lee: I used it too." in harness.strip.tooltip(QPointF(harness.at(8500, Zone.WAVE)))
    move = harness.at(8400, Zone.SEGMENTS)
    assert harness.strip.handle_at(QPointF(move)) is None
    harness.show(2500, 6500)
    assert "chat" in harness.strip.tooltip(QPointF(harness.at(3200, Zone.WORDS)))
    QApplication.sendEvent(harness.strip, QEvent(QEvent.Type.Leave))


def test_another_font_has_other_lanes(harness: WaveformHarness) -> None:
    before = harness.strip.lanes
    font = harness.strip.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    harness.strip.setFont(font)
    assert harness.strip.lanes.wave > before.wave
    harness.strip.grab()
