"""The dialog for merging names: which two speakers are one person."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from editor.document.turns import is_named
from editor.document.values import Transcript
from editor.ui.look.dialog_parts import column_layout


class MergeNamesDialog(QDialog):
    """Asks for the name that goes and the one that stays, and says how much is named anew."""

    def __init__(self, parent: QWidget, transcript: Transcript, *, speaker_id: str | None) -> None:
        super().__init__(parent)
        self._transcript = transcript
        self.setWindowTitle(self.tr("Merge names"))
        self.going = self._names(self.tr("This speaker"))
        self.staying = self._names(self.tr("is"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        form = QFormLayout()
        for label, field in ((self.tr("This speaker"), self.going), (self.tr("is"), self.staying)):
            form.addRow(label, field)
        self.box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = self.box.addButton(self.tr("Merge"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.box.accepted.connect(self.accept)
        self.box.rejected.connect(self.reject)
        column = column_layout(self)
        column.addLayout(form)
        column.addWidget(self.count)
        column.addWidget(self.box)
        own = max(0, self.going.findData(speaker_id))
        self.going.setCurrentIndex(own)
        self.staying.setCurrentIndex(self._first_other())
        if not self._is_named(self.staying) and self._is_named(self.going):
            self.going.setCurrentIndex(self.staying.currentIndex())  # a name stays, and Unknown goes
            self.staying.setCurrentIndex(own)
        for field in (self.going, self.staying):
            field.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _names(self, name: str) -> QComboBox:
        field = QComboBox()
        field.setAccessibleName(name)
        for speaker in self._transcript.speakers:
            field.addItem(speaker.name, speaker.id)
        return field

    def _first_other(self) -> int:
        """Return the first that is not the one that goes: somebody, where there is somebody."""
        others = [at for at in range(self.staying.count()) if at != self.going.currentIndex()]
        named = [at for at in others if is_named(self._transcript, self.staying.itemData(at))]
        return next(iter(named or others), 0)

    def _is_named(self, field: QComboBox) -> bool:
        return is_named(self._transcript, field.currentData())

    @property
    def chosen(self) -> tuple[str, str] | None:
        """The ids of the speaker that goes and of the one that stays; None where they are the same."""
        going, staying = self.going.currentData(), self.staying.currentData()
        return (going, staying) if going is not None and going != staying else None

    def _refresh(self) -> None:
        self.merge_button.setEnabled(self.chosen is not None)
        count = sum(one.speaker_id == self.going.currentData() for one in self._transcript.segments)
        segments = self.tr("%Ln segment(s)", "", count)
        said = self.tr("{segments} will be renamed to {name}").format(
            segments=segments, name=self.staying.currentText()
        )
        self.count.setText(said if self.chosen is not None else self.tr("Choose two different names"))
