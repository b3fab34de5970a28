"""The dialog of formats: which ones are written in one go, beside a first one or beside projects."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QWidget

from editor.formats.export_formats import EXPORTS
from editor.ui.language.translated_phrases import translated
from editor.ui.look.dialog_parts import column_layout, dialog_buttons


class FormatsDialog(QDialog):
    """Lists all formats but the first one, to be ticked; without a first one, they go beside projects."""

    def __init__(self, parent: QWidget, *, chosen: Collection[str], first: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export in more formats") if first else self.tr("Export each recording"))
        hint = QLabel(
            self.tr("They are saved beside the first file under the same name: all of them or none.")
            if first
            else self.tr("They are saved beside each project under the same name.")
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("More formats") if first else self.tr("Formats"))
        for kind in EXPORTS:
            if kind.name != first:
                item = QListWidgetItem(f"{translated(kind.title)} (*{kind.ending})", self.list)
                item.setData(Qt.ItemDataRole.UserRole, kind.name)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                state = Qt.CheckState.Checked if kind.name in chosen else Qt.CheckState.Unchecked
                item.setCheckState(state)
                item.setSizeHint(QSize(0, self.list.fontMetrics().height() + 10))
        self.list.itemActivated.connect(_tick)
        parts = column_layout(self)
        parts.addWidget(hint)
        parts.addWidget(self.list, 1)
        parts.addWidget(dialog_buttons(self, self.tr("Apply"), run=self.accept, cancel=self.tr("Cancel")))
        self.resize(460, 460)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The names of the formats ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return tuple(
            str(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )


def _tick(item: QListWidgetItem) -> None:
    """Tick a format, or not: what Enter or a double click does."""
    checked = item.checkState() is Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
