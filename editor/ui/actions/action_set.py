"""Actions as data, and the menus and shortcuts built from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QToolBar, QWidget

from editor.ui.actions.held_keys import HeldKeys
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme

_TEXT_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Escape,
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Insert,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_Left,
        Qt.Key.Key_Up,
        Qt.Key.Key_Right,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_BETWEEN_KEYS: Final = "; "
LATER_MS: Final = 150


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can ask for. `text` has no mnemonic; `now` gives the text where it changes.

    `keys`: the shortcuts, the first shown. `hint`: the key shown where the text itself handles it.
    `checked` makes it a switch. With `release` it lasts for as long as its key is held; menus leave it out.
    `once`: a key that is held down does it no second time; so it is with switches too.
    `group`: what the feature is called that it belongs to.
    """

    id: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    can_run: Callable[[], bool] = field(default=_always)
    checked: Callable[[], bool] | None = None
    now: Callable[[], str] | None = None
    hint: str = ""
    release: Callable[[], object] | None = None
    once: bool = False
    group: str = ""


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu's title and the ids of its actions, a bar for a line between, @NAME for one of its own menus.

    `extra` fills it as it opens.
    """

    title: str
    items: str = ""
    extra: Callable[[QMenu], None] | None = None
    menus: Mapping[str, Menu] = field(default_factory=dict)


class ActionSet(QObject):
    """Makes the Qt actions of a table, keeps them up to date, and builds menus from them."""

    starts = Signal(str)
    """An action is about to run."""
    ran = Signal(str)
    keys_changed = Signal()

    def __init__(self, window: QWidget, table: Sequence[Action], *, keys: Mapping[str, str]) -> None:
        super().__init__(window)
        self._window = window
        self.table = tuple(table)
        self._made: dict[str, QAction] = {}
        self._menus: dict[str, str] = {}
        self._held = HeldKeys(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.refresh)
        for action in self.table:
            self._make(action, keys.get(action.id))

    def __getitem__(self, action_id: str) -> QAction:
        return self._made[action_id]

    @property
    def all(self) -> list[QAction]:
        """Every action, for another window in which the keys are to work."""
        return list(self._made.values())

    @property
    def sequences(self) -> list[QKeySequence]:
        """All shortcuts in use."""
        return [sequence for made in self._made.values() for sequence in made.shortcuts()]

    def keys_of(self, action: Action) -> str:
        """Return an action's keys as this system writes them, "" where it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        shown = [sequence.toString(native) for sequence in self._made[action.id].shortcuts()]
        return ", ".join(shown) or action.hint

    def portable_keys(self, action_id: str) -> list[str]:
        """Return an action's keys as they are kept in settings."""
        return [sequence.toString() for sequence in self._made[action_id].shortcuts()]

    def name_of(self, action: Action) -> str:
        """Return what an action is called now, without what only menus need."""
        return self._made[action.id].text().partition("\t")[0].rstrip("…")

    def menu_of(self, action: Action) -> str:
        """Return the title of the menu that has an action, "" where none has it."""
        return self._menus.get(action.id, "")

    def used_by(self, keys: str, *, but: str = "") -> Action | None:
        """Return which (other) action has these keys."""
        others = (action for action in self.table if action.id != but)
        return next((other for other in others if keys and keys in self.portable_keys(other.id)), None)

    def set_keys(self, action_id: str, keys: str | None) -> None:
        """Give an action other keys from now on (see `joined_keys`): "" for none, None for the usual ones."""
        action = next(action for action in self.table if action.id == action_id)
        self._made[action_id].setShortcuts([QKeySequence(key) for key in _chords(action, keys)])
        self._made[action_id].setToolTip(self.tip(action_id))
        self.keys_changed.emit()

    def take_keys(self, other: ActionSet) -> None:
        """Have the keys that the same actions have in another window."""
        for action in self.table:
            self._made[action.id].setShortcuts(other[action.id].shortcuts())
        self._refresh_tooltips()
        self.keys_changed.emit()

    def refresh(self) -> None:
        """Ask every action whether it can run, is checked, and what it is called now."""
        for action in self.table:
            made = self._made[action.id]
            made.setEnabled(action.can_run())
            if action.checked is not None:
                made.setChecked(action.checked())
            if action.now is not None:
                made.setText(action.now())
                made.setToolTip(self.tip(action.id))

    def refresh_soon(self) -> None:
        """Refresh once what happens now has happened, however often this is asked for."""
        self._soon.start(0)

    def refresh_later(self) -> None:
        """Refresh in a moment, so that fast typing does not wait for it at every key."""
        if not self._soon.isActive():
            self._soon.start(LATER_MS)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        for action in self.table:
            if action.icon:
                self._made[action.id].setIcon(icon(action.icon, theme))

    def fill(self, bar: QMenuBar, menus: Iterable[Menu]) -> None:
        """Build the menu bar."""
        for menu in menus:
            self.fill_menu(bar.addMenu(menu.title), menu)
            self._note_menu(menu, menu.title.replace("&", ""))

    def _note_menu(self, menu: Menu, title: str) -> None:
        for part in menu.menus.values():
            self._note_menu(part, title)
        self._menus.update((item, title) for item in menu.items.split() if item in self._made)

    def fill_menu(self, into: QMenu, menu: Menu) -> None:
        """Build one menu."""
        into.setToolTipsVisible(True)
        for item in menu.items.split():
            if item == "|":
                into.addSeparator()
            elif item.startswith("@"):
                part = menu.menus[item[1:]]
                self.fill_menu(into.addMenu(part.title), part)
            else:
                into.addAction(self._made[item])
        if menu.extra is not None:
            into.aboutToShow.connect(lambda extra=menu.extra: extra(into))
        into.aboutToShow.connect(self.refresh)

    def fill_toolbar(self, bar: QToolBar, items: str) -> None:
        """Fill a tool bar with ids of actions, a bar for a line between; tooltips tell the keys."""
        for item in items.split():
            if item == "|":
                bar.addSeparator()
            else:
                bar.addAction(self._made[item])
        self._refresh_tooltips()

    def _refresh_tooltips(self) -> None:
        for action in self.table:
            self._made[action.id].setToolTip(self.tip(action.id))

    def tip(self, action_id: str) -> str:
        """Return an action's text with its shortcut, for a tooltip."""
        made = self._made[action_id]
        keys = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        text = made.text().rstrip("…")
        return f"{text} ({keys})" if keys else text

    def _make(self, action: Action, own_keys: str | None) -> None:
        text = f"{action.text}\t{action.hint}" if action.hint else action.text
        made = QAction(text, self._window)
        made.setObjectName(action.id)
        made.setShortcuts([QKeySequence(key) for key in _chords(action, own_keys)])
        made.setCheckable(action.checked is not None)
        made.setAutoRepeat(action.release is None and action.checked is None and not action.once)
        made.triggered.connect(lambda: self._run(action))
        self._window.addAction(made)
        self._made[action.id] = made

    def run(self, action_id: str) -> None:
        """Do what an action does, if it can run now, whatever the menus last heard."""
        self._run(next(action for action in self.table if action.id == action_id))

    def _run(self, action: Action) -> None:
        # A shortcut may arrive when what made it possible has just gone.
        if action.can_run():
            self.starts.emit(action.id)
            action.run()
            if action.release is not None:
                self._held.hold(_key_codes(self._made[action.id]), action.release)
        self.refresh()
        self.ran.emit(action.id)


def needed_for_typing(keys: str) -> bool:
    """Whether keys would be lost to the text: those that write, move or delete there, without Ctrl or Alt.

    Function keys up to F24 and the keys of pedals, keyboards and headsets for music are free.
    """
    sequence = QKeySequence(keys)
    if not keys or sequence.isEmpty():
        return False
    chord: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in PySide6's types
    if chord.keyboardModifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier):
        return False
    return chord.key() < Qt.Key.Key_Escape or chord.key() in _TEXT_KEYS


def joined_keys(keys: Iterable[str]) -> str:
    """Return several keys of one action as they are kept in settings."""
    return _BETWEEN_KEYS.join(filter(None, keys))


def _key_codes(made: QAction) -> list[int]:
    codes = []
    for sequence in made.shortcuts():
        chord: QKeyCombination = sequence[0]  # type: ignore[index]
        codes.append(int(chord.key()))
    return codes


def _chords(action: Action, own_keys: str | None) -> tuple[str, ...]:
    return action.keys if own_keys is None else tuple(filter(None, own_keys.split(_BETWEEN_KEYS)))
