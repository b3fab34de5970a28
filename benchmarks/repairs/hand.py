"""The hand that repairs: real keys and clicks, counted, and waits that are measured.

What a repair does is yielded step by step, for a step may open a dialog that has an event loop of its own.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from .effort import Effort, Wait

Step = Callable[[], object]
MOST_S: Final = 60.0
_LOOK_MS: Final = 5
_SHIFTED: Final = frozenset('~!@#$%^&*()_+{}|:"<>?')
_NONE: Final = Qt.KeyboardModifier.NoModifier
_DRAG_STEPS: Final = 8


class NotRepairedError(Exception):
    """The window did not become what the repair makes of it."""


@dataclass(frozen=True, slots=True)
class Until:
    """A wait for something that the window does; `is_counted` where a person waits for it, too."""

    is_so: Callable[[], bool]
    what: str
    is_counted: bool = True


Steps = Iterator[Step | Until]


class Hand:
    """Makes steps, and counts what they take of a person."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self.effort = Effort()

    def keys(self, keys: str, *, thinks: bool = True) -> Step:
        """Press a shortcut such as "Ctrl+Z"."""
        self.effort.thoughts += thinks
        self.effort.keys += len([key for key in keys.split("+") if key])
        return lambda: QTest.keySequence(self._target(), QKeySequence(keys))

    def press(self, key: Qt.Key, *, thinks: bool = False) -> Step:
        """Press one key."""
        self.effort.thoughts += thinks
        self.effort.keys += 1
        return lambda: QTest.keyClick(self._target(), key)

    def type(self, text: str, *, thinks: bool = True) -> Step:
        """Type a text."""
        self.effort.thoughts += thinks
        self.effort.keys += len(text) + sum(letter.isupper() or letter in _SHIFTED for letter in text)
        return lambda: QTest.keyClicks(self._target(), text)

    def click(
        self, widget: QWidget, at: QPoint | None = None, *, shift: bool = False, thinks: bool = True
    ) -> Step:
        """Click at a point of a widget, or in its middle.

        Raises:
            NotRepairedError: nobody could click there now.
        """
        if not (widget.isVisible() and widget.isEnabled()):
            raise NotRepairedError(f"{widget} cannot be clicked")
        self.count_pointing(thinks=thinks)
        self.effort.keys += shift
        where = at if at is not None else widget.rect().center()
        held = Qt.KeyboardModifier.ShiftModifier if shift else _NONE
        return lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, held, where)

    def count_pointing(self, *, thinks: bool = False, clicks: bool = True) -> None:
        """Count one pointing of the mouse, as to a scroll bar."""
        self.effort.thoughts += thinks
        self.effort.points += 1
        self.effort.clicks += clicks

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> Step:
        """Press at a point, move to another, let go."""
        self.count_pointing(thinks=True)
        self.count_pointing(clicks=False)

        def do() -> None:
            QTest.mouseMove(widget, start)
            QTest.mousePress(widget, Qt.MouseButton.LeftButton, _NONE, start)
            for at in range(1, _DRAG_STEPS + 1):
                QTest.mouseMove(widget, start + (end - start) * at / _DRAG_STEPS)
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, _NONE, end)

        return do

    def _target(self) -> Any:
        """Return what has the keys: a popup, a dialog, or the window."""
        for holder in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if holder is not None:
                return holder.focusWidget() or holder
        return QApplication.focusWidget() or self._app.activeWindow()


class Drive:
    """Goes through steps from the event loop, whichever runs, and measures the waits."""

    def __init__(self, app: QApplication, steps: Steps, effort: Effort) -> None:
        self._app = app
        self._steps = steps
        self._effort = effort
        self._waiting: Until | None = None
        self._since_s, self._worked_s = time.perf_counter(), time.process_time()
        self._error: Exception | None = None
        self._is_over = False

    def run(self) -> None:
        """Go through all steps.

        Raises:
            NotRepairedError: what was to happen did not.
        """
        QTimer.singleShot(0, self._go_on)
        while not self._is_over:
            self._app.processEvents()
            time.sleep(0.001)
        if self._error is not None:
            raise self._error

    def _go_on(self) -> None:
        if self._is_over:
            return
        try:
            step = None if self._must_wait() else next(self._steps)
        except StopIteration:
            self._end()
        except Exception as error:
            self._error = error
            self._end()
        else:
            self._take(step)

    def _must_wait(self) -> bool:
        """Whether what is waited for is not so yet; what was waited for is noted."""
        wait = self._waiting
        if wait is None:
            return False
        waited_s = time.perf_counter() - self._since_s
        if not wait.is_so():
            if waited_s > MOST_S:
                raise NotRepairedError(f"not reached: {wait.what}")
            return True
        if wait.is_counted:
            self._effort.waits.append(Wait(wait.what, waited_s, time.process_time() - self._worked_s))
        self._waiting = None
        self._since_s, self._worked_s = time.perf_counter(), time.process_time()
        return False

    def _take(self, step: Step | Until | None) -> None:
        # The next look is asked for before the step: a dialog's own loop then goes on with it.
        QTimer.singleShot(_LOOK_MS if step is None else 0, self._go_on)
        if isinstance(step, Until):
            self._waiting = step
        elif step is not None:
            self._since_s, self._worked_s = time.perf_counter(), time.process_time()
            step()

    def _end(self) -> None:
        self._is_over = True
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog):
                widget.reject()
