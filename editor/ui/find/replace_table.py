"""The places of a replacement as a table: where, before, after, and whether it is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.document.patterns import Matcher
from editor.document.search import Hit
from editor.document.values import Segment, Transcript
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode

CONTEXT: Final = 26
TIME, SPEAKER, BEFORE, AFTER = range(4)
PARTS_ROLE: Final = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class PreviewPlace(Protocol):
    """A place that may be changed, as a table of such shows it."""

    @property
    def span_ms(self) -> tuple[int, int]:
        """When it is heard."""

    @property
    def beside(self) -> str:
        """What the second column says of it."""

    @property
    def whole(self) -> str:
        """The text of its segment."""

    def parts(self, *, after: bool) -> tuple[str, str, str]:
        """Return what stands before the place, the place itself, and what follows, cut to a line."""


@dataclass(frozen=True, slots=True)
class ReplacePlace:
    """One hit with the segment it stands in, and what is written there instead."""

    hit: Hit
    segment: Segment
    speaker: str
    new: str

    @property
    def beside(self) -> str:
        """Who says it."""
        return self.speaker

    @property
    def whole(self) -> str:
        """The text of its segment."""
        return self.segment.text

    @property
    def span_ms(self) -> tuple[int, int]:
        """When the words that the hit touches are said; the segment's times where none is known."""
        found = []
        at = 0
        for word in self.segment.words:
            end = at + len(word.text)
            if at < self.hit.end and end > self.hit.start and word.start_ms is not None:
                found += [word.start_ms, word.end_ms or word.start_ms]
            at = end + 1
        return (min(found), max(found)) if found else (self.segment.start_ms, self.segment.end_ms)

    def parts(self, *, after: bool) -> tuple[str, str, str]:
        """Return what stands before the place, the place itself, and what follows, cut to a line."""
        text, hit = self.segment.text, self.hit
        head, tail = text[: hit.start], text[hit.end :]
        if len(head) > CONTEXT:
            head = f"…{head[-CONTEXT:]}"
        return head, self.new if after else text[hit.start : hit.end], tail[: 3 * CONTEXT]


def places_of(
    transcript: Transcript, matcher: Matcher, hits: Sequence[Hit], *, nobody: str
) -> list[ReplacePlace]:
    """Return the places of hits in order, or raise QueryError."""
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    wanted = {hit.segment_id for hit in hits}
    chosen = set(hits)
    found = []
    for segment in transcript.segments:
        if segment.id not in wanted:
            continue
        name = names.get(segment.speaker_id or "", nobody)
        for match in matcher.matches(segment.text):
            hit = Hit(segment.id, match.start, match.end)
            if hit in chosen:
                found.append(ReplacePlace(hit, segment, name, match.new))
    return found


class PreviewModel(QAbstractTableModel):
    """Places with a tick each; rows are made when they are looked at, for there may be thousands."""

    ticked = Signal()

    def __init__(self, places: Sequence[PreviewPlace], *, wanted: Sequence[bool], hours: bool) -> None:
        super().__init__()
        self.places = list(places)
        self._wanted = list(wanted)
        self._hours = hours
        self.beside_title = self.tr("Speaker")

    @property
    def chosen_rows(self) -> list[int]:
        """The rows that are ticked."""
        return [row for row, wanted in enumerate(self._wanted) if wanted]

    def tick_all(self, wanted: bool) -> None:
        """Tick all, or none."""
        self._wanted = [wanted] * len(self.places)
        if self.places:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, 0))
        self.ticked.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Return the number of places."""
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return a column's title."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Time"), self.beside_title, self.tr("Before"), self.tr("After"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let the first column be ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == TIME else flags

    def data(self, index: Index, role: int = 0) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        place, column = self.places[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._text(place, column)
        if role == Qt.ItemDataRole.CheckStateRole and column == TIME:
            return Qt.CheckState.Checked if self._wanted[index.row()] else Qt.CheckState.Unchecked
        if column in {BEFORE, AFTER} and role in {PARTS_ROLE, Qt.ItemDataRole.ToolTipRole}:
            return place.parts(after=column == AFTER) if role == PARTS_ROLE else place.whole
        return None

    def _text(self, place: PreviewPlace, column: int) -> str:
        if column == TIME:
            return timecode(place.span_ms[0], hours=self._hours)
        return place.beside if column == SPEAKER else "".join(place.parts(after=column == AFTER))

    def setData(self, index: Index, value: Any, role: int = 0) -> bool:
        """Tick a place, or not."""
        if role != Qt.ItemDataRole.CheckStateRole or index.column() != TIME:
            return False
        self._wanted[index.row()] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


class ReplaceModel(PreviewModel):
    """The hits of a search, all ticked at first."""

    def __init__(self, places: Sequence[ReplacePlace], *, hours: bool) -> None:
        super().__init__(places, wanted=[True] * len(places), hours=hours)
        self._hits = [place.hit for place in places]

    @property
    def chosen(self) -> list[Hit]:
        """The hits that are ticked."""
        return [self._hits[row] for row in self.chosen_rows]


class PlaceDelegate(QStyledItemDelegate):
    """Draws a place in its line: struck through before, underlined after, besides a tint."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a cell."""
        parts = index.data(PARTS_ROLE)
        if parts is None:
            super().paint(painter, option, index)
            return
        self.initStyleOption(option, index)
        shown = QStyleOptionViewItem(option)
        shown.text = ""
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, shown.widget)
        rect = option.rect.adjusted(13, 0, -8, 0)  # as the other columns are
        head, place, tail = _fitted(parts, QFontMetrics(option.font), rect.width())
        layout = QTextLayout(head + place + tail, option.font)
        rest = QTextLayout.FormatRange()
        rest.start, rest.length, rest.format = 0, len(layout.text()), QTextCharFormat()
        rest.format.setForeground(option.palette.color(QPalette.ColorRole.Text))
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = _units(head), _units(place)
        marked.format = self._form(after=index.column() == AFTER)
        layout.setFormats([rest, marked])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1_000_000)
        layout.endLayout()
        painter.save()
        painter.setClipRect(rect)
        layout.draw(painter, QPointF(rect.left(), rect.center().y() - line.height() / 2))
        painter.restore()

    def _form(self, *, after: bool) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        if after:
            form.setFontUnderline(True)
            form.setForeground(QColor(self._theme.added))
            form.setBackground(QColor(self._theme.added_tint))
        else:
            form.setFontStrikeOut(True)
            form.setForeground(QColor(self._theme.differs))
            form.setBackground(QColor(self._theme.differs_tint))
        return form


def _fitted(parts: tuple[str, str, str], metrics: QFontMetrics, room: int) -> tuple[str, str, str]:
    """Cut a line so that the place in it can be seen: what stands before gives way first."""
    head, place, tail = parts
    taken = metrics.horizontalAdvance(place)
    for_head = max(room * 3 // 10, room * 7 // 10 - taken)
    head = metrics.elidedText(head, Qt.TextElideMode.ElideLeft, for_head)
    left = room - metrics.horizontalAdvance(head) - taken
    return head, place, metrics.elidedText(tail, Qt.TextElideMode.ElideRight, max(left, 0))


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
