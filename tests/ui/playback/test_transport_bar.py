"""The transport bar: speed, volume, what is left out, and the listening settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from editor.services.settings import Settings
from editor.ui.playback.transport_bar import TransportBar
from tests.support.sound_server import SoundServer
from tests.ui.conftest import ShowWindow
from tests.ui.drivers import click, press, type_text
from tests.ui.fixtures import LoadedWindow, load_window


@pytest.fixture
def loaded(qtbot: QtBot, show_window: ShowWindow, project_file: Path) -> LoadedWindow:
    """The small transcript, ready to be heard."""
    return load_window(qtbot, show_window, project_file)


@pytest.fixture
def bar(loaded: LoadedWindow) -> TransportBar:
    return loaded.window.page.transport


def middle(widget: QWidget) -> QPoint:
    return widget.rect().center()


def turn_wheel(widget: QWidget, steps: int) -> None:
    """Turn the wheel over a widget."""
    at = QPointF(middle(widget))
    none = Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        at, widget.mapToGlobal(at), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton, none,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def choose(field: QComboBox, data: object) -> None:
    """Choose an entry by its data, as a person does."""
    at = field.findData(data)
    assert at >= 0
    field.setCurrentIndex(at)
    field.activated.emit(at)


def test_speed_by_slider_by_choice_and_by_wheel(loaded: LoadedWindow, bar: TransportBar) -> None:
    click(bar.speed, middle(bar.speed))
    sheet = bar.speed.popover
    assert sheet.isVisible()
    press(sheet.slider, Qt.Key.Key_Home)
    assert loaded.player.speed == 0.25
    press(sheet.slider, Qt.Key.Key_End)
    assert loaded.player.speed == 3.0
    assert bar.speed.text() == "3×"
    click(sheet.buttons[0.75], middle(sheet.buttons[0.75]))
    assert loaded.player.speed == 0.75
    assert sheet.buttons[0.75].isChecked()
    for _ in range(3):
        press(sheet.slider, Qt.Key.Key_Right)
    assert 0.75 < loaded.player.speed < 0.9
    assert round(loaded.player.speed * 20) == pytest.approx(loaded.player.speed * 20)
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    loaded.playback.set_speed(1.0)
    turn_wheel(bar.speed, 1)
    assert loaded.player.speed == 1.1


def test_every_place_of_the_slider_is_a_speed_and_every_speed_has_its_place(
    loaded: LoadedWindow, bar: TransportBar
) -> None:
    slider = bar.speed.popover.slider
    for value in range(slider.minimum(), slider.maximum() + 1):
        slider.setValue(value)
        assert 0.25 <= loaded.playback.speed <= 3.0
    for twentieths in range(5, 61):
        loaded.playback.set_speed(twentieths / 20)
        assert bar.speed.popover.value.text().startswith(f"{twentieths / 20:g}")


def test_loudness_by_slider_button_and_wheel(loaded: LoadedWindow, bar: TransportBar) -> None:
    volume = loaded.playback.volume
    bar.volume.slider.setValue(40)
    assert volume.level == 0.4
    click(bar.volume.button, middle(bar.volume.button))
    assert volume.muted
    assert bar.volume.slider.value() == 0
    assert bar.volume.button.accessibleName() == "Unmute"
    click(bar.volume.button, middle(bar.volume.button))
    assert bar.volume.slider.value() == 40
    turn_wheel(bar.volume, 1)
    assert Settings(loaded.window.settings.path).values.volume == 0.5


def test_a_narrow_bar_keeps_what_keys_cannot_do(
    qtbot: QtBot, loaded: LoadedWindow, bar: TransportBar
) -> None:
    loaded.window.actions_["play.silences"].trigger()
    assert bar.volume.slider.isVisible()
    assert bar.chips.silences.text() == "Skipping silences"
    loaded.window.review.dock.hide()
    loaded.window.resize(600, 700)
    qtbot.waitUntil(lambda: not bar.volume.slider.isVisible())
    assert bar.chips.silences.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert bar.loop.isVisible()
    bar.setFixedWidth(360)
    qtbot.waitUntil(lambda: not bar.loop.isVisible())
    for widget in (bar.speed, bar.volume.button, bar.chips.silences):
        assert widget.isVisible()
        assert widget.width() >= widget.iconSize().width() + 8
    loaded.window.actions_["play.silences"].trigger()


def test_the_sheets_fit_a_small_screen(loaded: LoadedWindow, bar: TransportBar) -> None:
    screen = bar.screen().availableGeometry()
    loaded.window.actions_["play.settings"].trigger()
    assert screen.contains(bar.settings.geometry())
    bar.settings.hide()
    click(bar.speed, middle(bar.speed))
    assert screen.contains(bar.speed.popover.geometry())
    bar.speed.popover.hide()


def test_the_loop_button_loops_and_ends_it(qtbot: QtBot, loaded: LoadedWindow, bar: TransportBar) -> None:
    loop = bar.loop
    loaded.editor.place_caret("d", 0)
    click(loop, middle(loop))
    assert loaded.playback.looping
    assert loop.isChecked()
    click(loop, middle(loop))
    assert not loaded.playback.looping
    assert not loop.isChecked()


def test_what_is_left_out_is_said_and_ended_by_a_press(loaded: LoadedWindow, bar: TransportBar) -> None:
    chips = bar.chips
    assert not chips.alone.isVisible()
    assert not chips.silences.isVisible()
    loaded.editor.place_caret("c", 0)
    loaded.window.actions_["play.alone"].trigger()
    loaded.window.actions_["play.silences"].trigger()
    assert chips.alone.text() == "Only Lee"
    assert chips.silences.isVisible()
    click(chips.alone, middle(chips.alone))
    click(chips.silences, middle(chips.silences))
    assert loaded.playback.modes.speaker_alone is None
    assert not loaded.window.settings.values.skip_silences
    assert not chips.alone.isVisible()


def test_waiting_for_the_end_of_typing_is_said(qtbot: QtBot, loaded: LoadedWindow, bar: TransportBar) -> None:
    loaded.window.settings.values.pause_while_typing = True
    loaded.window.settings.values.resume_after_ms = 300
    loaded.playback.play_on(3_000)
    qtbot.waitUntil(lambda: loaded.player.position_ms > 3_050)
    type_text(loaded.editor, "a")
    assert bar.chips.typing.isVisible()
    qtbot.waitUntil(lambda: loaded.playback.playing)
    assert not bar.chips.typing.isVisible()


def test_every_setting_holds_at_once_and_is_kept(loaded: LoadedWindow, bar: TransportBar) -> None:
    loaded.window.settings.values.loop_pause_ms = 1_234  # by hand, in the file
    loaded.window.actions_["play.settings"].trigger()
    sheet = bar.settings
    assert sheet.isVisible()
    assert sheet.loop_pause.currentText() == "1.234 s"
    assert not sheet.resume.isEnabled()
    box = sheet.checks["play.typing"]
    click(box, QPoint(10, box.height() // 2))
    assert sheet.resume.isEnabled()
    choose(sheet.rewind, 3_000)
    choose(sheet.step, 5_000)
    assert loaded.window.actions_["play.back"].text() == "Back 5 s"
    choose(sheet.loop_pause, 0)
    choose(sheet.resume, 2_000)
    choose(sheet.speaker, "lee")
    for action_id in ("play.silences", "play.click", "play.doubts", "play.follow"):
        click(sheet.checks[action_id], QPoint(10, 10))
    kept = Settings(loaded.window.settings.path).values
    assert (kept.rewind_ms, kept.loop_pause_ms, kept.resume_after_ms) == (3_000, 0, 2_000)
    assert kept.skip_ms == 5_000
    assert (kept.pause_while_typing, kept.skip_silences) == (True, True)
    assert (kept.click_plays_word, kept.play_doubts, kept.follow_playhead) == (False, False, False)
    assert loaded.playback.modes.speaker_alone == "lee"
    sheet.hide()


def test_the_sound_device_is_chosen_and_shown_when_it_comes_and_goes(
    qtbot: QtBot, loaded: LoadedWindow, bar: TransportBar, sound: SoundServer
) -> None:
    sound.plug("phones", title="Headphones")
    loaded.window.actions_["play.settings"].trigger()
    device = bar.settings.device
    qtbot.waitUntil(lambda: device.findData("phones") >= 0)
    assert device.itemText(0).startswith("System: ")
    choose(device, "phones")
    assert device.currentText() == "Headphones"
    assert Settings(loaded.window.settings.path).values.sound_device == "phones"
    sound.unplug("phones")
    qtbot.waitUntil(lambda: device.currentText() == "phones (not connected)")
    choose(device, "")
    assert Settings(loaded.window.settings.path).values.sound_device == ""
    bar.settings.hide()


def test_keys_and_pedals_are_one_press_away(loaded: LoadedWindow, bar: TransportBar) -> None:
    loaded.window.actions_["play.settings"].trigger()
    shown: list[str] = []
    loaded.window.actions_.ran.connect(shown.append)
    click(bar.settings.keys, middle(bar.settings.keys))
    assert "help.keys" in shown
    assert not bar.settings.isVisible()
