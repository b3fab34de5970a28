"""Parts that dialogs share: a path field, lines, tables, progress, layouts and the dialog's buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from editor.ui.language.translated_phrases import translated
from editor.ui.look.accessibility import announce
from editor.ui.look.prompts import grow, mark_primary


class PathField(QWidget):
    """A line for a path with a button to choose it."""

    changed = Signal()

    def __init__(self, name: str, browse: Callable[[], Path | None], *, placeholder: str = "") -> None:
        super().__init__()
        self._browse = browse
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self.field.setMinimumWidth(280)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self.changed)
        self.button = QPushButton(self.tr("Browse…"))
        self.button.setAccessibleName(self.tr("Browse: {name}").format(name=name))
        self.button.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.setFocusProxy(self.field)

    @property
    def path(self) -> Path | None:
        """The path written there, None where there is none."""
        text = self.field.text().strip()
        if not text:
            return None
        try:
            return Path(text).expanduser()
        except RuntimeError:  # there is no such person
            return Path(text)

    def set_path(self, path: Path | None) -> None:
        """Write a path."""
        self.field.setText(str(path) if path is not None else "")

    def _choose(self) -> None:
        path = self._browse()
        if path is not None:
            self.set_path(path)


class ErrorLine(QLabel):
    """A sentence on what is wrong; takes no room while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("error")
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def reserve_space(self) -> None:
        """Take the room of a line even while nothing is wrong."""
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(self.fontMetrics().lineSpacing())

    def show_error(self, text: str, *, at: QWidget | None = None) -> None:
        """Show a sentence, "" for nothing wrong; `at` is the field that is wrong, which gets the focus.

        A dialog grows with what it says.
        """
        self.setText(translated(text))
        self.setVisible(bool(text))
        announce(self, self.text(), urgent=True)
        if text and at is not None:
            at.setFocus()
            line = at.focusProxy() or at
            if isinstance(line, QLineEdit):
                line.selectAll()
        dialog = self.window()
        if text and isinstance(dialog, QDialog) and dialog.isVisible():
            grow(dialog)


def form_layout() -> QFormLayout:
    """Return the layout of labelled lines."""
    made = QFormLayout()
    made.setHorizontalSpacing(16)
    made.setVerticalSpacing(10)
    made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    made.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return made


def column_layout(dialog: QDialog) -> QVBoxLayout:
    """Return the layout of a dialog's parts, one below the other."""
    made = QVBoxLayout(dialog)
    made.setContentsMargins(24, 20, 24, 18)
    made.setSpacing(14)
    return made


class _Scrolling(QScrollArea):
    """As large as what it holds, where there is room for that."""

    def sizeHint(self) -> QSize:
        """Want all of it to be seen."""
        held = self.widget()
        return held.sizeHint() if held is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need its width, and some rows."""
        held = self.widget()
        wide = held.minimumSizeHint().width() if held is not None else 0
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), 120)


def scrolling(held: QWidget) -> QScrollArea:
    """Return what holds a tall part of a dialog, and scrolls it where a screen is small."""
    scroll = _Scrolling()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(held)
    return scroll


def row_table(name: str, titles: Sequence[str]) -> QTableWidget:
    """Return an empty table of whole rows to choose one from; its first column takes what room there is."""
    table = QTableWidget(0, len(titles))
    table.setHorizontalHeaderLabels(titles)
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    return table


def summary_line() -> QLabel:
    """Return a quiet line on what will be done, with room for two rows of text."""
    line = QLabel()
    line.setWordWrap(True)
    line.setObjectName("muted")
    line.setMinimumHeight(line.fontMetrics().lineSpacing() * 2)
    return line


def hidden_progress(name: str) -> QProgressBar:
    """Return a bar of progress, hidden until there is some; the dialog keeps its size when it is shown."""
    bar = QProgressBar()
    bar.setAccessibleName(name)
    bar.setTextVisible(False)
    policy = bar.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    bar.setSizePolicy(policy)
    bar.hide()
    return bar


def dialog_buttons(dialog: QDialog, accept: str, *, run: Callable[[], None], cancel: str) -> QDialogButtonBox:
    """Return the buttons of a dialog: one that does it, one that leaves."""
    box = QDialogButtonBox(dialog)  # a default that no dialog knows gives way to the first other button
    go_on = box.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
    go_on.setDefault(True)
    mark_primary(go_on)
    box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(run)
    box.rejected.connect(dialog.reject)
    return box


def enable_accepting(box: QDialogButtonBox, enabled: bool) -> None:
    """Let the button that does it be pressed, or not; the one that leaves always can be."""
    for button in box.buttons():
        if box.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole:
            button.setEnabled(enabled)
