"""The dialog for font and column width of the text; what is chosen is seen behind it at once."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QWidget,
)

from editor.services.settings import TEXT_SIZES, TEXT_WIDTHS, Preferences
from editor.ui.look.dialog_parts import column_layout, form_layout


class TextChoices(Protocol):
    """What is chosen about letters and width, and the way to choose."""

    @property
    def values(self) -> Preferences:
        """The choices."""

    def choose(self, **choices: str | float | bool) -> None:
        """Take choices by the names they have in the settings."""


class TextAppearanceDialog(QDialog):
    """Family, size and width of the text."""

    def __init__(self, parent: QWidget, choices: TextChoices) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle(self.tr("Font and width"))
        self.family = QComboBox()
        self.family.setAccessibleName(self.tr("Font"))
        self.family.addItem(self.tr("System font"), "")
        for name in QFontDatabase.families():
            if QFontDatabase.isScalable(name) and not QFontDatabase.isPrivateFamily(name):
                self.family.addItem(name, name)
        self.family.setMaxVisibleItems(16)
        self.size_slider = self._slider(self.tr("Size"), round(TEXT_SIZES[0] * 2), round(TEXT_SIZES[1] * 2))
        self.size_label = QLabel()
        self.width_slider = self._slider(self.tr("Characters per line"), *TEXT_WIDTHS)
        self.width_label = QLabel()
        self.whole = QCheckBox(self.tr("Window width"))
        self._lay_out()
        self.show_choices()
        self.family.currentIndexChanged.connect(self._take)
        self.size_slider.valueChanged.connect(self._take)
        self.width_slider.valueChanged.connect(self._take)
        self.whole.toggled.connect(self._take)
        self.resize(460, self.sizeHint().height())

    def _lay_out(self) -> None:
        fields = form_layout()
        room = self.fontMetrics().horizontalAdvance("000 letters")
        fields.addRow(self.tr("Font"), self.family)
        for name, slider, label in (
            (self.tr("Size"), self.size_slider, self.size_label),
            (self.tr("Width"), self.width_slider, self.width_label),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(slider, 1)
            row.addWidget(label)
            label.setMinimumWidth(room)
            fields.addRow(name, row)
        fields.addRow("", self.whole)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        usual = QPushButton(self.tr("Reset"))
        usual.setAutoDefault(False)
        usual.clicked.connect(lambda _checked: self.reset())
        box.addButton(usual, QDialogButtonBox.ButtonRole.ResetRole)
        box.rejected.connect(self.reject)
        parts = column_layout(self)
        parts.addLayout(fields)
        parts.addWidget(box)

    def show_choices(self) -> None:
        """Show what is chosen now."""
        values = self._choices.values
        parts = (self.family, self.size_slider, self.width_slider, self.whole)
        for widget in parts:
            widget.blockSignals(True)
        self.family.setCurrentIndex(max(0, self.family.findData(values.text_family)))
        self.size_slider.setValue(round(values.text_size * 2))
        self.width_slider.setValue(values.text_width or TEXT_WIDTHS[1])
        self.whole.setChecked(values.text_width == 0)
        for widget in parts:
            widget.blockSignals(False)
        self._label()

    def reset(self) -> None:
        """Take the usual letters and width."""
        usual = Preferences()
        self._choices.choose(
            text_family=usual.text_family, text_size=usual.text_size, text_width=usual.text_width
        )
        self.show_choices()

    def _take(self) -> None:
        self._choices.choose(
            text_family=self.family.currentData(),
            text_size=self.size_slider.value() / 2,
            text_width=0 if self.whole.isChecked() else self.width_slider.value(),
        )
        self._label()

    def _label(self) -> None:
        self.size_label.setText(
            self.tr("{size} pt").format(size=QLocale().toString(self.size_slider.value() / 2, "g", 3))
        )
        self.width_label.setText(self.tr("{count} characters").format(count=self.width_slider.value()))
        self.width_slider.setEnabled(not self.whole.isChecked())
        self.width_label.setEnabled(not self.whole.isChecked())

    def _slider(self, name: str, low: int, high: int) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(low, high)
        slider.setAccessibleName(name)
        return slider
