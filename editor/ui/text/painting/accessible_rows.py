"""What is painted beside the text, for assistive technology: a button for each name, time and passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import Final, Protocol
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from editor.ui.look.timecode import timecode
from editor.ui.text.painting.missing_speech_bands import MissingSpeechBands
from editor.ui.text.segment_text_edit import SegmentTextEdit

_SETTLED_MS: Final = 80
"""Rows are named once the text has stood still for so long."""
_MOST_CHARACTERS: Final = 60


class PaintedRows(Protocol):
    """What paints names and times, as far as it is asked here."""

    @property
    def needs_hours(self) -> bool:
        """Whether times are written with hours."""

    def cells(self, block: QTextBlock, rect: QRectF) -> tuple[QRect | None, QRect | None]:
        """Return where the name and the time of a row stand; None for what is not shown."""

    def choose_speaker(self, row: int, at: QRect) -> None:
        """Ask who speaks in a row, as a click there does."""

    def play_row(self, row: int) -> None:
        """Play a row's segment, as a click on its time does."""


class PaintedButton(QAbstractButton):
    """A button that others paint and the mouse passes through: there for assistive technology alone."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.run: Callable[[], object] = lambda: None
        self.clicked.connect(lambda _checked: self.run())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing: it is painted already."""


class _RowsInterface(QAccessibleWidget):
    """What assistive technology is told of a widget with painted rows: they are made when it looks."""

    def __init__(self, widget: QWidget, rows: AccessibleRows) -> None:
        super().__init__(widget)
        self._rows = rows

    def childCount(self) -> int:
        """Return how many buttons and other widgets there are."""
        self._rows.be_there()
        return super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """Return one of them."""
        self._rows.be_there()
        return super().child(index)


class AccessibleRows(QObject):
    """Keeps such buttons over what a gutter and its bands paint, while assistive technology listens."""

    def __init__(
        self, view: SegmentTextEdit, gutter: QWidget, rows: PaintedRows, missing_speech: MissingSpeechBands
    ) -> None:
        super().__init__(gutter)
        self._view = view
        self._viewport = view.viewport()
        self._is_current = False
        self._gutter = gutter
        self._painted = rows
        self._bands = missing_speech
        self._beside: list[PaintedButton] = []
        self._between: list[PaintedButton] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SETTLED_MS)
        self._soon.timeout.connect(self.arrange)
        _ROWS_ON[gutter] = _ROWS_ON[self._viewport] = self
        _let_rows_be_asked_for()

    def refresh(self) -> None:
        """Follow what was painted, once it stands still; costs nothing where nobody listens or asks."""
        self._is_current = False
        if QAccessible.isActive():
            self._soon.start()

    def be_there(self) -> None:
        """Have the buttons for what is painted now: somebody asks for them."""
        if not self._is_current:
            self._soon.stop()
            self.arrange()

    def arrange(self) -> None:
        """Put a button over each name, time and passage in sight, and name it."""
        self._is_current = True
        _place(self._beside, self._gutter, self._rows())
        _place(self._between, self._viewport, self._passages())

    def _rows(self) -> Iterator[tuple[QRect, str, Callable[[], object]]]:
        painted, view = self._painted, self._view
        for block, rect in view.visible_blocks():
            row = block.blockNumber()
            segment = view.segment(row)
            if segment is None:
                continue
            name_place, time_place = painted.cells(block, rect)
            if name_place is not None and view.turns.begins(row):
                speaker = view.transcript.speaker(segment.speaker_id)
                name = speaker.name if speaker is not None else self.tr("No speaker")
                text = self.tr("{name}: change speaker").format(name=name)
                yield name_place, text, partial(painted.choose_speaker, row, name_place)
            if time_place is not None:
                time = timecode(segment.start_ms, hours=painted.needs_hours)
                text = self.tr("Play {time}: {text}").format(time=time, text=_beginning(segment.text))
                yield time_place, text, partial(painted.play_row, row)

    def _passages(self) -> Iterator[tuple[QRect, str, Callable[[], object]]]:
        for passage, rect in self._bands.visible():
            time = timecode(passage.start_ms, hours=self._painted.needs_hours)
            heard = _beginning(passage.heard) or self.tr("unintelligible")
            text = self.tr("Play missing speech {time}: {text}").format(time=time, text=heard)
            yield rect.toRect(), text, partial(self._bands.play, passage)


_ROWS_ON: Final[WeakKeyDictionary[QObject, AccessibleRows]] = WeakKeyDictionary()
"""By the gutter, and by the viewport of the text beside it."""


@cache
def _let_rows_be_asked_for() -> None:
    QAccessible.installFactory(_made_interface)


def _made_interface(_class_name: str, asked: QObject) -> QAccessibleInterface | None:
    rows = _ROWS_ON.get(asked)
    return _RowsInterface(asked, rows) if rows is not None and isinstance(asked, QWidget) else None


def _place(
    buttons: list[PaintedButton], parent: QWidget, wanted: Iterator[tuple[QRect, str, Callable[[], object]]]
) -> None:
    count = 0
    for place, name, run in wanted:
        if count == len(buttons):
            buttons.append(PaintedButton(parent))
        button = buttons[count]
        button.run = run
        if button.accessibleName() != name:
            button.setAccessibleName(name)
        if button.geometry() != place:
            button.setGeometry(place)
        button.show()
        count += 1
    for button in buttons[count:]:
        button.hide()


def _beginning(text: str) -> str:
    return text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS].rstrip()}…"
