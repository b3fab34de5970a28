"""The panel of speech without text: when, what was heard, and what to do with it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.values import Transcript, Untexted
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode

_PAD = 10
_ROLE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


class _Passage(QStyledItemDelegate):
    """Paints the time above what was heard."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint one passage."""
        item: Untexted = index.data(_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(rect.adjusted(4, 2, -4, -2), 6, 6)
        metrics = option.fontMetrics
        painter.setPen(QColor(self.theme.accent))
        painter.drawText(rect.adjusted(_PAD + 4, _PAD, -_PAD, 0), _when(item))
        painter.setPen(QColor(self.theme.text))
        layout = self._lay_out(option, index, rect.width())
        layout.draw(painter, rect.topLeft() + QRectF(_PAD + 4, _PAD + metrics.height() + 2, 0, 0).topLeft())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the height that the words need at the list's width."""
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListWidget) else 200
        height = self._lay_out(option, index, width).boundingRect().height()
        line = option.fontMetrics.height()
        return QSize(width, int(height + line + 2 * _PAD + 2))

    def _lay_out(self, option: QStyleOptionViewItem, index: _Index, width: float) -> QTextLayout:
        item: Untexted = index.data(_ROLE)
        layout = QTextLayout(item.heard or self.tr("(not understood)"), option.font)
        layout.setTextOption(QTextOption())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(60.0, width - 2 * _PAD - 8))
            line.setPosition(QRectF(0, top, 0, 0).topLeft())
            top += line.height()
        layout.endLayout()
        return layout


def _when(item: Untexted) -> str:
    length_ms = item.end_ms - item.start_ms
    seconds = length_ms / 1000
    length = QLocale().toString(seconds, "f", 1) if length_ms < 10_000 else str(round(seconds))
    return f"{timecode(item.start_ms)} · {length} s"


class MissingSpeechPanel(QWidget):
    """Lists the passages; a click or Space plays, Return inserts, Delete says it needs no text."""

    play_requested = Signal(int, int)
    shown_in_text = Signal(str)
    insert_requested = Signal(str)
    dismiss_requested = Signal(str)
    count_changed = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._writable = False
        self.explanation = QLabel()
        self.explanation.setObjectName("muted")
        self.explanation.setWordWrap(True)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Speech without text"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setWordWrap(True)  # or else a new width leaves the heights of the old one
        self._delegate = _Passage(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.installEventFilter(self)
        self.list.itemClicked.connect(self.play)
        self.list.currentItemChanged.connect(self._refresh_buttons)
        self.insert_button = QPushButton(self.tr("Insert as text"))
        self.insert_button.setToolTip(self.tr("Make a segment of what was heard (Return)"))
        self.insert_button.clicked.connect(self.insert)
        self.dismiss_button = QPushButton(self.tr("Needs no text"))
        self.dismiss_button.setToolTip(self.tr("Take it off this list (Delete)"))
        self.dismiss_button.clicked.connect(self.dismiss)
        buttons = QHBoxLayout()
        buttons.addWidget(self.insert_button, 1)
        buttons.addWidget(self.dismiss_button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.explanation)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.show_passages(Transcript("", (), ()), writable=False)

    @property
    def current(self) -> Untexted | None:
        """The passage chosen."""
        item = self.list.currentItem()
        found = item.data(_ROLE) if item is not None else None
        return found if isinstance(found, Untexted) else None

    def show_passages(self, transcript: Transcript, *, writable: bool) -> None:
        """List a transcript's passages, keeping the place in the list."""
        self._writable = writable
        row = max(0, self.list.currentRow())
        kept = [passage for passage in transcript.untexted if not passage.dismissed]
        shown = [self.list.item(at).data(_ROLE) for at in range(self.list.count())]
        if kept != shown:
            self.list.clear()
            for passage in kept:
                item = QListWidgetItem(f"{_when(passage)}\n{passage.heard}")
                item.setData(_ROLE, passage)
                self.list.addItem(item)
            if kept:
                self.list.setCurrentRow(min(row, len(kept) - 1))
            self.count_changed.emit(len(kept))
        self.list.setVisible(bool(kept))
        self.insert_button.setVisible(bool(kept))
        self.dismiss_button.setVisible(bool(kept))
        if kept:
            self.explanation.setText(self.tr("Heard in the recording, missing in the text. Click to listen."))
        elif transcript.segments:
            self.explanation.setText(self.tr("All speech that was found has text."))
        else:
            self.explanation.setText(self.tr("Speech that has no text is listed here."))
        self._refresh_buttons()

    def choose(self, passage: Untexted | None) -> None:
        """Choose the passage that was gone to in the text; None leaves the choice."""
        for at in range(self.list.count()):
            if passage is not None and self.list.item(at).data(_ROLE).id == passage.id:
                self.list.setCurrentRow(at)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def play(self) -> None:
        """Let the passage be heard."""
        if self.current is not None:
            self.shown_in_text.emit(self.current.id)
            self.play_requested.emit(self.current.start_ms, self.current.end_ms)

    def insert(self) -> None:
        """Make a segment of the passage."""
        if self.current is not None and self.insert_button.isEnabled():
            self.insert_requested.emit(self.current.id)

    def dismiss(self) -> None:
        """Take the passage off the list."""
        if self.current is not None and self.dismiss_button.isEnabled():
            self.dismiss_requested.emit(self.current.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Play by Space, insert by Return, dismiss by Delete."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by_key = {
                Qt.Key.Key_Space: self.play,
                Qt.Key.Key_Return: self.insert,
                Qt.Key.Key_Enter: self.insert,
                Qt.Key.Key_Delete: self.dismiss,
            }
            run = by_key.get(Qt.Key(event.key()))
            if run is not None:
                run()
                return True
        return super().eventFilter(watched, event)

    def _refresh_buttons(self) -> None:
        chosen = self.current
        self.insert_button.setEnabled(self._writable and chosen is not None and bool(chosen.heard.split()))
        self.dismiss_button.setEnabled(self._writable and chosen is not None)
