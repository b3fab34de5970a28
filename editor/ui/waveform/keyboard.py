"""Keyboard control of the strip: going from border to border, moving them, selecting, playing, zooming."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.ui.look.timecode import precise_timecode
from editor.ui.waveform.border_handles import BorderHandle, border_time
from editor.ui.waveform.strip_view import StripView

STEP_MS: Final = 10
LONG_STEP_MS: Final = 50
_ZOOM: Final = 1.5
_STEPS: Final = {  # by how many borders, and whether words count
    Qt.Key.Key_Left: (-1, True),
    Qt.Key.Key_Right: (1, True),
    Qt.Key.Key_Up: (-1, False),
    Qt.Key.Key_Down: (1, False),
}
_REACH: Final = 2.0
"""How many views beyond the one in sight the next border is looked for."""


class StripKeyboard(QObject):
    """Does what keys ask of a strip that has the focus."""

    seek_requested = Signal(int)
    range_selected = Signal(int, int)
    play_requested = Signal()
    text_requested = Signal()
    announced = Signal(str)

    def __init__(self, strip: StripView, *, cancel_drag: Callable[[], bool]) -> None:
        super().__init__(strip)
        self._strip = strip
        self._cancel_drag = cancel_drag
        self._anchor_ms: int | None = None

    def help(self) -> str:
        """Say which keys do what."""
        return self.tr(
            "Left and Right move between borders, Up and Down between segments. Ctrl+Left and "
            "Ctrl+Right move the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right "
            "select. Space plays, Plus and Minus zoom, Page Up and Page Down scroll, Escape returns "
            "to the text."
        )

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; False where it asks for nothing."""
        strong = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        if not self._strip.model.duration_ms or event.modifiers() & strong:
            return False
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        if control:
            return self._press_with_control(key, LONG_STEP_MS if shift else STEP_MS)
        if key in _STEPS:
            sign, by_words = _STEPS[key]
            self._go(sign, words=by_words and self._strip.shows_words(), select=shift)
            return True
        action = self._key_actions().get(key)
        if action is not None:
            action()
        return action is not None

    def _press_with_control(self, key: Qt.Key, step_ms: int) -> bool:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(step_ms if key == Qt.Key.Key_Right else -step_ms)
            return True
        return False

    def _key_actions(self) -> dict[Qt.Key, Callable[[], None]]:
        strip = self._strip
        return {
            Qt.Key.Key_Home: lambda: self.seek_requested.emit(0),
            Qt.Key.Key_End: lambda: self.seek_requested.emit(strip.model.duration_ms),
            Qt.Key.Key_PageUp: lambda: self._turn(-0.9),
            Qt.Key.Key_PageDown: lambda: self._turn(0.9),
            Qt.Key.Key_Plus: lambda: self._zoom(1 / _ZOOM),
            Qt.Key.Key_Equal: lambda: self._zoom(1 / _ZOOM),
            Qt.Key.Key_Minus: lambda: self._zoom(_ZOOM),
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Space: self.play_requested.emit,
            Qt.Key.Key_Return: self.text_requested.emit,
            Qt.Key.Key_Enter: self.text_requested.emit,
        }

    def _zoom(self, factor: float) -> None:
        self._strip.model.zoom(factor)
        self._announce_view()

    def _announce_view(self) -> None:
        view = self._strip.model.view
        start, end = precise_timecode(round(view.start_ms)), precise_timecode(round(view.end_ms))
        self.announced.emit(self.tr("Visible: {start} to {end}").format(start=start, end=end))

    def _turn(self, pages: float) -> None:
        model = self._strip.model
        model.set_view(model.view.scrolled(pages * model.view.width))
        self._announce_view()

    def _go(self, sign: int, *, words: bool, select: bool) -> None:
        """Take hold of the next border, and go there."""
        strip = self._strip
        model, view = strip.model, strip.model.view
        at_ms = strip.held_handle.time_ms if strip.held_handle is not None else model.position_ms
        wide = view.at(at_ms - _REACH * view.span_ms, (2 * _REACH + 1) * view.span_ms)
        handles = [
            handle for handle in strip.handles(words=words, view=wide) if (handle.time_ms - at_ms) * sign > 0
        ]
        if not handles:
            handles = strip.handles(words=words, view=view.at(0, view.longest_ms))
            handles = [handle for handle in handles if (handle.time_ms - at_ms) * sign > 0]
        if not handles:
            self.announced.emit(
                self.tr("No border after this") if sign > 0 else self.tr("No border before this")
            )
            return
        handle = handles[0] if sign > 0 else handles[-1]
        self.seek_requested.emit(handle.time_ms)
        if select:
            self._anchor_ms = at_ms if self._anchor_ms is None else self._anchor_ms
            first, last = sorted((self._anchor_ms, handle.time_ms))
            model.set_selection((first, last))
            self.range_selected.emit(first, last)
        else:
            self._anchor_ms = None
        self._hold(handle)

    def _move(self, by_ms: int) -> None:
        handle, strip = self._strip.held_handle, self._strip
        if handle is None:
            self.announced.emit(self.tr("Select a border first with Left or Right"))
            return
        if strip.mover.nudge(handle, by_ms) and strip.model.rows is not None:
            time_ms = border_time(strip.model.rows.transcript, handle)
            handles = strip.handles(words=handle.word_id is not None, view=strip.model.view.showing(time_ms))
            strip.held_handle = next((one for one in handles if one.key == handle.key), None)
            strip.update()

    def _hold(self, handle: BorderHandle) -> None:
        strip = self._strip
        strip.held_handle = handle
        strip.model.set_view(strip.model.view.showing(handle.time_ms))
        self.announced.emit(strip.mover.describe(handle, handle.time_ms))
        strip.update()

    def _escape(self) -> None:
        strip = self._strip
        self._anchor_ms = None
        if self._cancel_drag():
            return
        if strip.held_handle is not None or strip.model.selection is not None:
            strip.held_handle = None
            strip.model.set_selection(None)
            strip.update()
        else:
            self.text_requested.emit()
