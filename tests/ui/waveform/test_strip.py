"""Text and strip select each other; the strip zooms, goes along, follows the sound, and is drawn."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QNativeGestureEvent, QPointingDevice, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.waveform.strip_view import Zone
from tests.ui.drivers import NONE, click, double_click, press, press_keys, type_text
from tests.ui.waveform.conftest import Bench

SHIFT = Qt.KeyboardModifier.ShiftModifier


def wheel(bench: Bench, time_ms: int, turned: int, *, keys: Qt.KeyboardModifier = NONE) -> None:
    at = bench.at(time_ms, Zone.WAVE)
    event = QWheelEvent(
        QPointF(at),
        QPointF(bench.strip.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bench.strip, event)


def test_the_wheel_zooms_at_the_mouse_between_two_seconds_and_all(bench: Bench) -> None:
    bench.show(0, 20_000)
    x = bench.model.view.x_of(8000)
    wheel(bench, 8000, 120)
    assert bench.model.view.span_ms == pytest.approx(16_000)
    assert bench.model.view.x_of(8000) == pytest.approx(x, abs=1.5)
    for _ in range(40):
        wheel(bench, round(bench.model.view.start_ms + 500), 120)
    assert bench.model.view.span_ms == 2000
    for _ in range(40):
        wheel(bench, round(bench.model.view.start_ms + 500), -120)
    assert (bench.model.view.start_ms, bench.model.view.span_ms) == (0, 30_000)


def test_shift_and_the_wheel_go_along(bench: Bench) -> None:
    bench.show(10_000, 14_000)
    wheel(bench, 11_000, -120, keys=SHIFT)
    assert bench.model.view.start_ms > 10_000
    assert bench.model.view.span_ms == 4000


def test_pinching_zooms(bench: Bench) -> None:
    bench.show(0, 20_000)
    at = QPointF(bench.at(5000, Zone.WAVE))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        at,
        at,
        QPointF(bench.strip.mapToGlobal(at.toPoint())),
        0.25,
        QPointF(),
    )
    QApplication.sendEvent(bench.strip, event)
    assert bench.model.view.span_ms == pytest.approx(16_000)


def test_actions_zoom_and_the_view_is_kept_in_the_recording(bench: Bench) -> None:
    bench.show(0, 20_000)
    press_keys(bench.editor, "Alt+PgUp")
    assert bench.model.view.span_ms == 10_000
    press_keys(bench.editor, "Alt+PgDown")
    press_keys(bench.editor, "Alt+Home")
    assert (bench.model.view.start_ms, bench.model.view.span_ms) == (0, 30_000)
    bench.editor.place_caret("b", 0)
    press_keys(bench.editor, "Alt+End")
    assert 2000 < bench.model.view.start_ms < 3000
    assert 5800 < bench.model.view.end_ms < 7000


def test_a_click_in_the_wave_goes_there_in_sound_and_text(bench: Bench) -> None:
    bench.show(0, 12_000)
    click(bench.strip, bench.at(8500, Zone.WAVE))
    assert abs(bench.page.playback.position_ms - 8500) <= bench.model.view.ms_per_pixel
    assert bench.editor.caret_word() == (2, 1)
    assert bench.model.caret == (2, 1)
    press_keys(bench.editor, "Ctrl+Space")
    assert bench.page.playback.position_ms >= 8480


def test_a_click_on_a_word_plays_it_as_in_the_text(qtbot: QtBot, bench: Bench) -> None:
    bench.show(7000, 11_000)
    click(bench.strip, bench.at(8600, Zone.WORDS))
    assert bench.editor.caret_word() == (2, 1)
    qtbot.waitUntil(lambda: not bench.page.playback.playing)
    assert abs(bench.page.playback.position_ms - 8800) < 30


def test_speech_without_text_is_gone_to_and_heard(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 30_000)
    point = bench.at(11_000, Zone.WORDS)
    assert "and so did my parents" in bench.strip.tooltip(QPointF(point))
    click(bench.strip, point)
    current = bench.editor.missing_speech.current
    assert current is not None
    assert current.id == "u"
    qtbot.waitUntil(lambda: bench.page.playback.playing)
    assert 10_000 <= bench.page.playback.position_ms < 14_000


def test_a_segment_is_gone_to_by_a_click_and_heard_by_two(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 30_000)
    click(bench.strip, bench.at(20_300, Zone.SEGMENTS))
    assert bench.editor.caret_row == 3
    assert bench.page.playback.position_ms == 20_000
    assert bench.model.selection == (20_000, 20_800)
    double_click(bench.strip, bench.at(8500, Zone.SEGMENTS))
    qtbot.waitUntil(lambda: bench.page.playback.playing)
    assert 8000 <= bench.page.playback.position_ms <= 9600


def test_dragging_over_the_wave_selects_the_words_in_the_text(bench: Bench) -> None:
    bench.show(0, 12_000)
    bench.drag(bench.at(450, Zone.WAVE), bench.at(3700, Zone.WAVE))
    selected = bench.editor.textCursor().selectedText().replace("\N{PARAGRAPH SEPARATOR}", " / ")
    assert selected == "met in Seoul last week. / CHECH GPT"
    span = bench.model.selection
    assert span is not None
    assert (span[0], span[1]) == pytest.approx((450, 3700), abs=2 * bench.model.view.ms_per_pixel)


def test_selecting_in_the_text_shows_the_stretch(bench: Bench) -> None:
    bench.editor.place_caret("b", 9, 0)
    assert bench.model.selection == (3000, 3800)
    bench.editor.place_caret("b", 14, 6)
    assert bench.model.selection == (3400, 4200)
    bench.editor.place_caret("b", 0)
    assert bench.model.selection is None
    bench.editor.selectAll()
    assert bench.model.selection == (0, 20_800)


def test_the_strip_goes_where_the_caret_goes(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.editor.place_caret("d", 3)
    assert bench.model.view.shows(20_000)
    assert bench.model.caret == (3, 0)


def test_space_plays_the_selected_stretch(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 12_000)
    bench.strip.setFocus()
    bench.drag(bench.at(8100, Zone.WAVE), bench.at(8600, Zone.WAVE))
    press(bench.strip, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.page.playback.playing)
    qtbot.waitUntil(lambda: not bench.page.playback.playing)
    assert abs(bench.page.playback.position_ms - 8600) < 40


def test_keys_select_turn_pages_and_go_back_to_the_text(bench: Bench) -> None:
    bench.show(0, 4000)
    bench.strip.setFocus()
    for _ in range(2):
        press(bench.strip, Qt.Key.Key_Right, SHIFT)
    assert bench.model.selection == (0, 800)
    assert bench.editor.textCursor().selectedText() == "We met"
    said: list[str] = []
    bench.strip.announced.connect(said.append)
    press(bench.strip, Qt.Key.Key_PageDown)
    assert bench.model.view.start_ms == pytest.approx(3600, abs=5)
    assert said[-1].startswith("In sight: 0:03.")
    press(bench.strip, Qt.Key.Key_Minus)
    assert bench.model.view.span_ms == 6000
    press(bench.strip, Qt.Key.Key_Down)
    assert bench.page.playback.position_ms in (2400, 3000)
    press(bench.strip, Qt.Key.Key_End)
    assert bench.page.playback.position_ms == bench.page.playback.duration_ms
    press(bench.strip, Qt.Key.Key_Escape)
    press(bench.strip, Qt.Key.Key_Escape)
    assert bench.editor.hasFocus()


def test_the_view_follows_what_is_heard(qtbot: QtBot, bench: Bench) -> None:
    bench.show(0, 2000)
    bench.page.playback.set_speed(2.0)
    bench.page.playback.seek(1500)
    press_keys(bench.editor, "Ctrl+Space")
    qtbot.waitUntil(lambda: bench.model.view.start_ms > 1000)
    assert bench.model.view.shows(bench.page.playback.position_ms)
    bench.show(20_000, 22_000)
    qtbot.waitUntil(lambda: bench.page.playback.position_ms > 4500)
    assert bench.model.view.start_ms == 20_000  # a person looks elsewhere
    press_keys(bench.editor, "Ctrl+Space")


def test_going_back_by_keys_keeps_the_playhead_in_sight(bench: Bench) -> None:
    bench.show(10_000, 14_000)
    bench.page.playback.seek(11_000)
    press_keys(bench.editor, "Alt+Left")
    assert bench.page.playback.position_ms == 9000
    assert bench.model.view.shows(9000)


def test_typing_shows_at_once(bench: Bench) -> None:
    bench.show(7000, 11_000)
    bench.editor.place_caret("c", 0)
    type_text(bench.editor, "Well ")
    shown = bench.model.segment(2)
    assert shown is not None
    assert shown.text == "Well I used it too."
    press_keys(bench.editor, "Ctrl+Z")
    again = bench.model.segment(2)
    assert again is not None
    assert again.text == "I used it too."


def test_speakers_and_sound_are_drawn(bench: Bench) -> None:
    bench.show(0, 12_000)
    image = bench.strip.grab().toImage()
    theme = bench.window.themes.theme
    scale = image.devicePixelRatio()
    for time_ms, speaker in ((1000, 0), (3100, 0), (8500, 1)):
        at = bench.at(time_ms, Zone.WAVE) * scale
        assert image.pixelColor(at) == QColor(theme.speakers[speaker])
    quiet = bench.at(7000, Zone.WAVE) * scale - QPoint(0, 8)
    assert image.pixelColor(quiet) == QColor(theme.base)


def test_the_strip_is_put_away_and_remembered(bench: Bench) -> None:
    press_keys(bench.editor, "F4")
    assert not bench.strip.isVisible()
    assert bench.overview.isVisible()
    assert not bench.window.settings.values.show_waveform
    press_keys(bench.editor, "F6")
    assert bench.strip.isVisible()
    assert bench.strip.hasFocus()


def test_it_has_names_for_those_who_do_not_see_it(bench: Bench) -> None:
    from PySide6.QtGui import QAccessible

    for widget, name in ((bench.strip, "Waveform"), (bench.overview, "Place in the recording")):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface.text(QAccessible.Text.Name) == name
        assert interface.role() == QAccessible.Role.Slider
        bench.page.playback.seek(5000)
        assert interface.valueInterface().currentValue() == 5000
        assert interface.valueInterface().maximumValue() == bench.model.duration_ms
    assert "Left and Right" in bench.strip.accessibleDescription()
    assert "doubtful words: 2" in bench.overview.describe()


def test_what_stands_under_the_mouse_is_told(bench: Bench) -> None:
    bench.show(0, 12_000)
    assert "Lee: I used it too." in bench.strip.tooltip(QPointF(bench.at(8500, Zone.WAVE)))
    move = bench.at(8400, Zone.SEGMENTS)
    assert bench.strip.handle_at(QPointF(move)) is None
    bench.show(2500, 6500)
    assert "chat" in bench.strip.tooltip(QPointF(bench.at(3200, Zone.WORDS)))
    QApplication.sendEvent(bench.strip, QEvent(QEvent.Type.Leave))


def test_another_font_has_other_lanes(bench: Bench) -> None:
    before = bench.strip.lanes
    font = bench.strip.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    bench.strip.setFont(font)
    assert bench.strip.lanes.wave > before.wave
    bench.strip.grab()
