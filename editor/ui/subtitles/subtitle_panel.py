"""The panel of the subtitles: how the text is cut into them, and where they break the rules of a profile."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QTreeView, QVBoxLayout, QWidget

from editor.ui.language.counts import localized_number
from editor.ui.look.profile_choice import ProfileChoice
from editor.ui.look.theme import Theme
from editor.ui.subtitles.cue_checking import CueChecking
from editor.ui.subtitles.cue_delegate import CueDelegate
from editor.ui.subtitles.cue_list import CUE_ROW, CueListModel
from editor.ui.subtitles.cue_rows import CueRow, row_shown_at

_WIDTH: Final = 340
"""Lines of 42 characters fit in it."""


class SubtitlePanel(QWidget):
    """Lists the subtitles; a click or Return goes there and plays, Space plays, F2 goes on in the text."""

    chosen = Signal(object)
    play_requested = Signal(object)
    text_requested = Signal(object)
    profile_chosen = Signal(str)

    def __init__(self, checking: CueChecking, theme: Theme) -> None:
        super().__init__()
        self._checking = checking
        self._heard_ms = -1
        self._is_imported = False
        self.summary = QLabel()
        self.summary.setObjectName("subheading")
        self.summary.setWordWrap(True)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setObjectName("muted")
        self.profile = ProfileChoice()
        self.profile.setAccessibleName(self.tr("Subtitle rules"))
        self.profile.setToolTip(self.tr("Rules for segmenting and checking subtitles"))
        self.profile.chosen.connect(self.profile_chosen)
        self.broken_only = QToolButton()
        self.broken_only.setObjectName("choice")
        self.broken_only.setCheckable(True)
        self.broken_only.setToolTip(self.tr("List only subtitles with violations"))
        self.broken_only.toggled.connect(self.refresh)
        self.model = CueListModel(self)
        self.list = self._make_list()
        self._delegate = CueDelegate(theme, self.list, self.model)
        self.list.setItemDelegate(self._delegate)
        self._lay_out()
        checking.changed.connect(self.refresh)
        self.refresh()

    def _make_list(self) -> QTreeView:
        # A tree: unlike a list, it measures only the rows on screen, and these are of several heights.
        view = QTreeView()
        view.setAccessibleName(self.tr("Subtitles"))
        view.setHeaderHidden(True)
        view.setRootIsDecorated(False)
        view.setIndentation(0)
        view.setItemsExpandable(False)
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)  # they are written in the text
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else widths flap
        view.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerItem)
        view.setModel(self.model)
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.clicked.connect(lambda index: self._tell(self.chosen, index))
        view.doubleClicked.connect(lambda index: self._tell(self.text_requested, index))
        return view

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.summary)
        label = QLabel(self.tr("Rules"))
        label.setObjectName("muted")
        label.setBuddy(self.profile)
        rules = QHBoxLayout()
        rules.setSpacing(8)
        rules.addWidget(label)
        rules.addWidget(self.profile, 1)
        column.addLayout(rules)
        column.addWidget(self.broken_only, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        column.addWidget(self.empty)
        column.addStretch(0)

    def sizeHint(self) -> QSize:
        """Want the width of a subtitle's line."""
        return QSize(_WIDTH, super().sizeHint().height())

    # -- showing ------------------------------------------------------------------------------------

    def set_imported(self, imported: bool) -> None:
        """Say whether the subtitles are those that came in."""
        self._is_imported = imported

    def refresh(self) -> None:
        """List the subtitles as they are known now."""
        rows = self._checking.rows
        broken = [row for row in rows if row.breaks]
        text = self.tr("Violations only")
        self.broken_only.setText(f"{text} {localized_number(len(broken))}")
        self.broken_only.setVisible(bool(broken) or self.broken_only.isChecked())
        listed = broken if self.broken_only.isChecked() else rows
        kept = self.current
        self.model.set_rows(listed)
        # For each row told as changed, the view would measure all up to there; so it measures what is seen.
        self.list.scheduleDelayedItemsLayout()
        if kept is not None and self.current is None:
            self._choose(self.model.row_of(kept.number))
        self._show_summary(len(rows), len(broken))
        self._show_empty(any_rows=bool(rows), any_listed=bool(listed))
        self._light()

    def _show_summary(self, count: int, broken: int) -> None:
        if not count:
            self.summary.setText(self.tr("Subtitles"))
            return
        if self._is_imported:
            said = self.tr("%Ln subtitle(s) as imported", "", count)
        else:
            said = self.tr("%Ln subtitle(s)", "", count)
        rules = self.tr("%Ln with violations", "", broken) if broken else self.tr("no violations")
        self.summary.setText(f"{said}, {rules}")

    def _show_empty(self, *, any_rows: bool, any_listed: bool) -> None:
        self.list.setVisible(any_listed)
        self.empty.setVisible(not any_listed)
        if not self._checking.is_current and not any_rows:
            self.empty.setText(self.tr("Creating subtitles…"))
        elif self._checking.has_failed:
            self.empty.setText(self.tr("Subtitles could not be created."))
        elif any_rows:
            self.empty.setText(self.tr("No subtitle rule violations."))
        else:
            self.empty.setText(self.tr("No subtitles: no words have times."))

    @property
    def current(self) -> CueRow | None:
        """The subtitle chosen."""
        found = self.list.currentIndex().data(CUE_ROW)
        return found if isinstance(found, CueRow) else None

    def choose(self, row: CueRow) -> None:
        """Choose a subtitle, in sight; where it is not listed, list all."""
        if self.model.row_of(row.number) < 0:
            self.broken_only.setChecked(False)
        self._choose(self.model.row_of(row.number))

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.list.setCurrentIndex(self.model.index(row))
            self.list.scrollTo(self.model.index(row))

    def show_heard(self, time_ms: int, *, follow: bool) -> None:
        """Light the subtitle of a time; with `follow` the list goes along, while the last one is in sight."""
        self._heard_ms = time_ms
        before = self.model.lit_row
        was_in_sight = before < 0 or self._is_in_sight(before)
        self._light()
        lit = self.model.lit_row
        if follow and lit not in (-1, before) and was_in_sight:
            self.list.scrollTo(self.model.index(lit))

    def _light(self) -> None:
        shown = row_shown_at(self._checking.rows, self._heard_ms)
        self.model.set_lit(shown.number if shown is not None else None)
        self.list.viewport().update()

    def _is_in_sight(self, row: int) -> bool:
        """Whether a row is seen; its rectangle would have all rows up to it measured."""
        seen = self.list.viewport().rect()
        first, last = self.list.indexAt(seen.topLeft()), self.list.indexAt(seen.bottomLeft())
        return first.row() <= row <= (last.row() if last.isValid() else self.model.rowCount())

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.list.viewport().update()

    # -- mouse and keys -----------------------------------------------------------------------------

    def _tell(self, signal: object, index: QModelIndex) -> None:
        row = index.data(CUE_ROW)
        if isinstance(row, CueRow):
            signal.emit(row)  # type: ignore[attr-defined]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go there by Return, play by Space, write by F2; break lines anew where the list gets wider."""
        if watched is self.list.viewport() and event.type() is QEvent.Type.Resize:
            self.list.scheduleDelayedItemsLayout()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.current is not None:
            by_key = {
                Qt.Key.Key_Space: self.play_requested,
                Qt.Key.Key_Return: self.chosen,
                Qt.Key.Key_Enter: self.chosen,
                Qt.Key.Key_F2: self.text_requested,
            }
            wanted = by_key.get(Qt.Key(event.key()))
            if wanted is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                wanted.emit(self.current)
                return True
        return super().eventFilter(watched, event)
