"""The dialog of what clean text leaves out: words and phrases of the text's language, one a line."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from editor.services.exports.disfluencies import CleanRules
from editor.services.settings import Settings
from editor.ui.look.dialog_parts import column_layout, dialog_buttons


class FillersDialog(QDialog):
    """Edits a person's list for one language; it is kept in the settings when the dialog is accepted."""

    def __init__(self, parent: QWidget, settings: Settings, language: str) -> None:
        super().__init__(parent)
        self._settings = settings
        usual = CleanRules.of(language)
        self._code = usual.language
        self._usual = list(usual.fillers)
        self.setWindowTitle(self.tr("Left out of clean exports"))
        hint = QLabel(
            self.tr(
                "Words and phrases to leave out of clean exports, one per line, for all texts in this "
                "language ({code}). Repetitions and broken-off words are left out too. The text itself "
                "keeps them all."
            ).format(code=self._code or "?")
        )
        hint.setObjectName("muted")
        hint.setWordWrap(True)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(self.tr("Words and phrases, one per line"))
        self.words.setTabChangesFocus(True)
        self._show(list(CleanRules.of(language, settings.values.fillers).fillers))
        self.usual = QPushButton(self.tr("Reset to default"))
        self.usual.setToolTip(self.tr("Restores the built-in list"))
        self.usual.setAutoDefault(False)
        self.usual.clicked.connect(lambda _checked: self._show(self._usual))
        row = QHBoxLayout()
        row.addWidget(self.usual)
        row.addStretch(1)
        parts = column_layout(self)
        parts.addWidget(hint)
        parts.addWidget(self.words, 1)
        parts.addLayout(row)
        parts.addWidget(dialog_buttons(self, self.tr("Save"), run=self.keep, cancel=self.tr("Cancel")))
        self.resize(420, 420)

    def keep(self) -> None:
        """Keep the list, and close; one that is the usual one follows later versions of it."""
        words = [word for line in self.words.toPlainText().split("\n") if (word := " ".join(line.split()))]
        if words == self._usual:
            self._settings.values.fillers.pop(self._code, None)
        else:
            self._settings.values.fillers[self._code] = words
        self._settings.save()
        self.accept()

    def _show(self, words: list[str]) -> None:
        self.words.setPlainText("\n".join(words))
