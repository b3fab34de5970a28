"""The strip by keyboard: from border to border, moving them, selecting, hearing, zooming."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.ui.look.timecode import precise_clock
from editor.ui.waveform.border_handles import Grip, time_of
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


class StripKeys(QObject):
    """Does what keys ask of a strip that has the focus."""

    sought = Signal(int)
    range_selected = Signal(int, int)
    play_asked = Signal()
    text_asked = Signal()
    said = Signal(str)

    def __init__(self, strip: StripView, *, cancel_drag: Callable[[], bool]) -> None:
        super().__init__(strip)
        self._strip = strip
        self._cancel_drag = cancel_drag
        self._anchor_ms: int | None = None

    def help(self) -> str:
        """Say which keys do what."""
        return self.tr(
            "Left and Right go from border to border, Up and Down by segments. Ctrl+Left and Ctrl+Right move "
            "the border by 10 ms, with Shift by 50 ms. Shift+Left and Shift+Right select. Space plays, Plus "
            "and Minus zoom, Page Up and Page Down go along, Escape goes back to the text."
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
        deed = self._deeds().get(key)
        if deed is not None:
            deed()
        return deed is not None

    def _press_with_control(self, key: Qt.Key, step_ms: int) -> bool:
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(step_ms if key == Qt.Key.Key_Right else -step_ms)
            return True
        return False

    def _deeds(self) -> dict[Qt.Key, Callable[[], None]]:
        strip = self._strip
        return {
            Qt.Key.Key_Home: lambda: self.sought.emit(0),
            Qt.Key.Key_End: lambda: self.sought.emit(strip.model.duration_ms),
            Qt.Key.Key_PageUp: lambda: self._turn(-0.9),
            Qt.Key.Key_PageDown: lambda: self._turn(0.9),
            Qt.Key.Key_Plus: lambda: self._zoom(1 / _ZOOM),
            Qt.Key.Key_Equal: lambda: self._zoom(1 / _ZOOM),
            Qt.Key.Key_Minus: lambda: self._zoom(_ZOOM),
            Qt.Key.Key_Escape: self._escape,
            Qt.Key.Key_Space: self.play_asked.emit,
            Qt.Key.Key_Return: self.text_asked.emit,
            Qt.Key.Key_Enter: self.text_asked.emit,
        }

    def _zoom(self, factor: float) -> None:
        self._strip.model.zoom(factor)
        self._say_view()

    def _say_view(self) -> None:
        view = self._strip.model.view
        start, end = precise_clock(round(view.start_ms)), precise_clock(round(view.end_ms))
        self.said.emit(self.tr("In sight: {start} to {end}").format(start=start, end=end))

    def _turn(self, pages: float) -> None:
        model = self._strip.model
        model.set_view(model.view.scrolled(pages * model.view.width))
        self._say_view()

    def _go(self, sign: int, *, words: bool, select: bool) -> None:
        """Take hold of the next border, and go there."""
        strip = self._strip
        model, view = strip.model, strip.model.view
        at_ms = strip.held.time_ms if strip.held is not None else model.position_ms
        wide = view.at(at_ms - _REACH * view.span_ms, (2 * _REACH + 1) * view.span_ms)
        grips = [grip for grip in strip.grips(words=words, view=wide) if (grip.time_ms - at_ms) * sign > 0]
        if not grips:
            grips = strip.grips(words=words, view=view.at(0, view.longest_ms))
            grips = [grip for grip in grips if (grip.time_ms - at_ms) * sign > 0]
        if not grips:
            self.said.emit(self.tr("No border farther on") if sign > 0 else self.tr("No border before"))
            return
        grip = grips[0] if sign > 0 else grips[-1]
        self.sought.emit(grip.time_ms)
        if select:
            self._anchor_ms = at_ms if self._anchor_ms is None else self._anchor_ms
            first, last = sorted((self._anchor_ms, grip.time_ms))
            model.set_selection((first, last))
            self.range_selected.emit(first, last)
        else:
            self._anchor_ms = None
        self._hold(grip)

    def _move(self, by_ms: int) -> None:
        grip, strip = self._strip.held, self._strip
        if grip is None:
            self.said.emit(self.tr("Go to a border first, with Left or Right"))
            return
        if strip.moves.nudge(grip, by_ms) and strip.model.rows is not None:
            time_ms = time_of(strip.model.rows.transcript, grip)
            grips = strip.grips(words=grip.word_id is not None, view=strip.model.view.showing(time_ms))
            strip.held = next((one for one in grips if one.key == grip.key), None)
            strip.update()

    def _hold(self, grip: Grip) -> None:
        strip = self._strip
        strip.held = grip
        strip.model.set_view(strip.model.view.showing(grip.time_ms))
        self.said.emit(strip.moves.tell(grip, grip.time_ms))
        strip.update()

    def _escape(self) -> None:
        strip = self._strip
        self._anchor_ms = None
        if self._cancel_drag():
            return
        if strip.held is not None or strip.model.selection is not None:
            strip.held = None
            strip.model.set_selection(None)
            strip.update()
        else:
            self.text_asked.emit()
