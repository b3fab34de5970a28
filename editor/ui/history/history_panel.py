"""The history panel: edit sessions and their revisions, the newest first, the original always at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.document.history import LazySplices, Revision
from editor.services.history.diary import WordChange, changed_words, lasting_revisions
from editor.services.history.edit_sessions import EditSession, count_changes, edit_sessions, parse_time
from editor.services.history.revisions import RevisionHistory
from editor.ui.history.history_entry import ENTRY, HistoryEntry, HistoryEntryDelegate
from editor.ui.language.counts import WORDING, localized_number
from editor.ui.language.dates import localized_clock, localized_time
from editor.ui.look.theme import Theme

_ROLE = Qt.ItemDataRole.UserRole
MOST_ENTRIES = 300
"""So many of a session's revisions are listed; the session as a whole can always be compared."""
MOST_ROWS = 200
"""What a revision that changed more rows than this did is counted beside the window."""
MOST_WORD_CHANGES = 3
"""So many of a revision's changes are told by their words."""
MOST_CHARACTERS = 60
_ROOMY = 260
Choice = tuple[int, int]
"""A stretch of the history: the revision before it and its last one."""


class HistoryPanel(QWidget):
    """Lists the history. A choice of one or two entries can be compared, one can be restored."""

    compare_requested = Signal(int, int)
    restore_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._history: RevisionHistory | None = None
        self._writable = False
        self._shown: list[_Mark] = []
        self._amounts: dict[Choice, str] = {}
        self.explanation = QLabel(self.tr("Select an entry, or two to compare."))
        self.explanation.setObjectName("muted")
        self.explanation.setWordWrap(True)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("History"))
        self.tree.setHeaderHidden(True)
        self.tree.setColumnCount(1)
        self.tree.setIndentation(14)
        self.tree.setUniformRowHeights(False)
        self._delegate = HistoryEntryDelegate(theme, self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.tree.itemExpanded.connect(self._fill)
        self.tree.itemSelectionChanged.connect(self._refresh_buttons)
        self.tree.itemDoubleClicked.connect(lambda item: self.compare() if item.childCount() == 0 else None)
        self.tree.installEventFilter(self)
        self.tree.viewport().installEventFilter(self)
        self.compare_button = QPushButton(self.tr("Show changes"))
        self.compare_button.setToolTip(self.tr("Compare the text before and after (Return)"))
        self.compare_button.clicked.connect(self.compare)
        self.now_button = QPushButton(self.tr("Compare with now"))
        self.now_button.clicked.connect(self.compare_with_now)
        self.restore_button = QPushButton(self.tr("Restore"))
        self.restore_button.setToolTip(self.tr("Restore this state as a new revision"))
        self.restore_button.clicked.connect(self.restore)
        grid = QGridLayout()
        grid.setSpacing(8)
        grid.addWidget(self.compare_button, 0, 0)
        grid.addWidget(self.restore_button, 0, 1)
        grid.addWidget(self.now_button, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addWidget(self.explanation)
        column.addWidget(self.tree, 1)
        column.addLayout(grid)
        self._refresh_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the explanation out where the list would have no room beside it, as on a small screen."""
        super().resizeEvent(event)
        self.explanation.setVisible(self.height() >= _ROOMY)

    # -- what is shown ------------------------------------------------------------------------------

    def show_history(
        self, history: RevisionHistory | None, *, engine: str = "", writable: bool = False
    ) -> None:
        """List a history, keeping what is open and chosen where it goes on from the one shown."""
        new = edit_sessions(history.document.revisions) if history is not None else []
        same_file = history is not None and self._history is not None and history.path == self._history.path
        marks = [_mark(history, session) for session in new] if history is not None else []
        kept = _common(self._shown, marks) if same_file else 0
        chosen = set(self.choices)
        opened = not self._shown or any(item.isExpanded() for item in self._tops()[:1])
        self._history, self._writable, self._shown = history, writable, marks
        if not same_file:
            self._amounts.clear()
        self.tree.setUpdatesEnabled(False)
        if not same_file:
            self.tree.clear()
        while self.tree.topLevelItemCount() > kept + (1 if kept or same_file else 0):
            self.tree.takeTopLevelItem(0)
        if history is not None:
            if self.tree.topLevelItemCount() == 0:
                self.tree.addTopLevelItem(self._original(history))
            for session in new[kept:]:
                self.tree.insertTopLevelItem(0, self._session_item(session))
            self._name_original(history, engine)
            if len(new) > kept and opened:
                self._tops()[0].setExpanded(True)
            self._choose(chosen)
        self.tree.setUpdatesEnabled(True)
        self._refresh_buttons()

    def choose_newest(self) -> None:
        """Choose the newest session where nothing is chosen, so that keys have a place to begin at."""
        if not self.choices and self._tops():
            self.tree.setCurrentItem(self._tops()[0])

    def set_amounts(self, amounts: dict[Choice, str]) -> None:
        """Show how much sessions and revisions changed that took long to count."""
        self._amounts |= amounts
        for item in self._tops():
            if item.data(0, _ROLE + 3):
                item.setData(0, _ROLE + 3, False)
                self._fill(item)

    def uncounted_sessions(self) -> list[EditSession]:
        """Return the sessions of which it is not known how much they changed, for it takes long to count."""
        found = edit_sessions(self._history.document.revisions) if self._history is not None else []
        return [one for one in found if _choice(one) not in self._amounts and _is_slow_to_count(one)]

    @property
    def choices(self) -> list[Choice]:
        """What is chosen, oldest first."""
        found = [item.data(0, _ROLE) for item in self.tree.selectedItems()]
        return sorted((choice[0], choice[1]) for choice in found)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.tree.viewport().update()

    # -- acting --------------------------------------------------------------------------------------

    def compare(self) -> None:
        """Ask to compare: the two chosen, or the one chosen with what was before it."""
        chosen = self.choices
        if len(chosen) == 2:
            self.compare_requested.emit(chosen[0][1], chosen[1][1])
        elif len(chosen) == 1:
            self.compare_requested.emit(*chosen[0])

    def compare_with_now(self) -> None:
        """Ask to compare the one chosen with the text now."""
        if len(self.choices) == 1 and self._history is not None:
            self.compare_requested.emit(self.choices[0][1], self._history.document.revision)

    def restore(self) -> None:
        """Ask to go back to the one chosen."""
        if len(self.choices) == 1 and self.restore_button.isEnabled():
            self.restore_requested.emit(self.choices[0][1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Compare by Return; break lines anew where the list becomes wider."""
        if watched is self.tree.viewport() and event.type() is QEvent.Type.Resize:
            self.tree.scheduleDelayedItemsLayout()
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        pressed = event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and isinstance(event, QKeyEvent) and Qt.Key(event.key()) in keys:
            self.compare()
            return True
        return super().eventFilter(watched, event)

    # -- items --------------------------------------------------------------------------------------

    def _tops(self) -> list[QTreeWidgetItem]:
        """Return the sessions' items and the original's, as they stand."""
        items = (self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount()))
        return [item for item in items if item is not None]

    def _original(self, history: RevisionHistory) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        item.setData(0, _ROLE, (history.original, history.original))
        return item

    def _name_original(self, history: RevisionHistory, engine: str) -> None:
        title = self.tr("The original") + WORDING.names(history, history.original)
        made_by = self.tr("Aligned with {engine}").format(engine=engine) if engine else ""
        _set_entry(self._tops()[-1], HistoryEntry(title, (made_by,), "file-document-outline", strong=True))

    def _session_item(self, session: EditSession) -> QTreeWidgetItem:
        item = QTreeWidgetItem()
        _set_entry(item, HistoryEntry(_span(session), (self._contributors(session),), strong=True))
        item.setData(0, _ROLE, (session.revisions[0].parent, session.revisions[-1].number))
        item.setData(0, _ROLE + 1, session)
        item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
        return item

    def _contributors(self, session: EditSession) -> str:
        people = [name or self.tr("someone") for name in session.people]
        if session.by_machine:
            people.append(self.tr("Earproof"))
        changes = self.tr("%Ln change(s)", "", len(session.revisions))
        return f"{', '.join(people)} · {changes}"

    def _fill(self, item: QTreeWidgetItem) -> None:
        """Make the entries of a session when it is opened: how much changed is counted only then."""
        session = item.data(0, _ROLE + 1)
        if item.data(0, _ROLE + 3) or not isinstance(session, EditSession) or self._history is None:
            return
        item.setData(0, _ROLE + 3, True)
        lasting = lasting_revisions(session, [version.revision for version in self._history.versions])
        newest = lasting[: -MOST_ENTRIES - 1 : -1]
        item.takeChildren()
        item.addChildren([self._revision(revision) for revision in newest])
        if (more := len(lasting) - len(newest)) > 0:
            item.addChild(_aside(self.tr("and {count} earlier").format(count=localized_number(more))))
        if (undone := len(session.revisions) - len(lasting)) > 0:
            item.addChild(_aside(self.tr("%Ln undone change(s) not shown", "", undone)))
        lines = (self._contributors(session), self._amount(session))
        _set_entry(item, HistoryEntry(_span(session), lines, strong=True))

    def _amount(self, session: EditSession) -> str:
        """Return how much a session changed, "" where that would take long and is not known yet."""
        known = self._amounts.get(_choice(session), "")
        if known or _is_slow_to_count(session):
            return known
        return WORDING.amount(session.change_counts)

    def _revision(self, revision: Revision) -> QTreeWidgetItem:
        assert self._history is not None
        names = WORDING.names(self._history, revision.number).strip()
        made = parse_time(revision.time)
        time = localized_clock(made.astimezone()) if made is not None else revision.time
        who = self.tr("Earproof") if revision.actor == "machine" else revision.who or self.tr("someone")
        why = f" · {revision.why}" if revision.why else ""
        by_machine = revision.actor == "machine"
        picture = "tag-outline" if names else "robot-outline" if by_machine else "account-outline"
        lines = (*self._said_words(revision), f"{time} · {who}{why}", self._amount_of(revision))
        item = QTreeWidgetItem()
        did = WORDING.edit_label(revision)
        _set_entry(
            item,
            HistoryEntry(names, (did, *lines), picture, strong=True)
            if names
            else HistoryEntry(did, lines, picture),
        )
        item.setData(0, _ROLE, (revision.parent, revision.number))
        tip = self.tr("Revision {number}").format(number=revision.number)
        item.setToolTip(0, f"{tip}\n{localized_time(revision.time)}")
        return item

    def _amount_of(self, revision: Revision) -> str:
        amount = self._amounts.get((revision.parent, revision.number), "")
        return amount if amount or is_slow_to_count(revision) else WORDING.amount(count_changes(revision))

    def _said_words(self, revision: Revision) -> tuple[str, ...]:
        """Return the words that a revision changed, as one line; none where that takes long to find."""
        changes = [] if is_slow_to_count(revision) else changed_words(revision)
        if not changes:
            return ()
        told = [self._word_change(change) for change in changes[:MOST_WORD_CHANGES]]
        if more := len(changes) - len(told):
            told.append(self.tr("and %Ln more", "", more))
        return (", ".join(told),)

    def _word_change(self, change: WordChange) -> str:
        old, new = _shortened(change.old), _shortened(change.new)
        if not old:
            return self.tr("“{new}” added").format(new=new)
        if not new:
            return self.tr("“{old}” removed").format(old=old)
        return self.tr("“{old}” → “{new}”").format(old=old, new=new)

    def _choose(self, chosen: set[Choice]) -> None:
        for top in self._tops():
            for item in (top, *(top.child(row) for row in range(top.childCount()))):
                if item is not None and item.data(0, _ROLE) in chosen:
                    item.setSelected(True)

    def _refresh_buttons(self) -> None:
        chosen = self.choices
        one = len(chosen) == 1
        is_original = one and chosen[0][0] == chosen[0][1]
        now = self._history.document.revision if self._history is not None else -1
        self.compare_button.setText(self.tr("Compare both") if len(chosen) == 2 else self.tr("Show changes"))
        self.compare_button.setEnabled(len(chosen) == 2 or (one and not is_original))
        self.now_button.setEnabled(one and chosen[0][1] != now)
        self.restore_button.setEnabled(one and self._writable and chosen[0][1] != now)


def is_unread(revision: Revision) -> bool:
    """Tell whether what a revision changed is still to be read from the file."""
    return isinstance(revision.splices, LazySplices) and not revision.splices.is_read


def is_slow_to_count(revision: Revision) -> bool:
    """Tell whether it takes long to count what a revision changed."""
    return is_unread(revision) or sum(len(s.old) + len(s.new) for s in revision.splices) > MOST_ROWS


def counted_amounts(wanted: Sequence[EditSession]) -> dict[Choice, str]:
    """Return how much sessions and their large revisions changed. Takes seconds for ten thousands."""
    amounts: dict[Choice, str] = {}
    for session in wanted:
        # What is still to be read from the file is counted for the session alone, as many as there may be.
        large = [one for one in session.revisions if not is_unread(one) and is_slow_to_count(one)]
        amounts |= {(one.parent, one.number): WORDING.amount(count_changes(one)) for one in large}
        amounts[_choice(session)] = WORDING.amount(session.change_counts)
    return amounts


def _choice(session: EditSession) -> Choice:
    return session.revisions[0].parent, session.revisions[-1].number


def _is_slow_to_count(session: EditSession) -> bool:
    return len(session.revisions) > MOST_ENTRIES or any(map(is_slow_to_count, session.revisions))


def _shortened(text: str) -> str:
    return text if len(text) <= MOST_CHARACTERS else f"{text[:MOST_CHARACTERS].rstrip()}…"


def _aside(text: str) -> QTreeWidgetItem:
    """Return an entry that only tells of others."""
    item = QTreeWidgetItem()
    _set_entry(item, HistoryEntry(text, (), quiet=True))
    item.setFlags(Qt.ItemFlag.NoItemFlags)
    return item


def _set_entry(item: QTreeWidgetItem, entry: HistoryEntry) -> None:
    item.setData(0, ENTRY, entry)
    item.setText(0, entry.text)  # what a screen reader says


_Mark = tuple[int, int, int, tuple[tuple[int, str], ...]]


def _mark(history: RevisionHistory, session: EditSession) -> _Mark:
    """Return what tells a session as it is listed from what it was: where it goes to, and names in it."""
    first, last = session.revisions[0].number, session.revisions[-1].number
    names = tuple((v.revision, v.name) for v in history.versions if first <= v.revision <= last)
    return first, last, len(session.revisions), names


def _common(shown: Sequence[_Mark], new: Sequence[_Mark]) -> int:
    """Return how many sessions at the start are the same; the last one shown may have gone on."""
    pairs = enumerate(zip(shown, new, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(shown), len(new)))


def _span(session: EditSession) -> str:
    start, end = parse_time(session.start), parse_time(session.end)
    if start is None or end is None:
        return session.start
    start, end = start.astimezone(), end.astimezone()
    clock, until = localized_clock(start), localized_clock(end)
    if until != clock or end.date() != start.date():
        clock = f"{clock}–{until}"
    return f"{WORDING.day(start)}, {clock}"
