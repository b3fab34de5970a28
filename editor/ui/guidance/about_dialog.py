"""The about dialog: what this program is."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QWidget

from editor.services.newer_version import installed_version
from editor.ui.look.dialog_parts import column_layout


class AboutDialog(QDialog):
    """Name, version, licence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Earproof"))
        number = self.tr("Running from source, not installed")
        if version := installed_version():
            number = self.tr("Version {number}").format(number=version)
        heading = QLabel(self.tr("Earproof"))
        heading.setObjectName("heading")
        number_label = QLabel(number)
        number_label.setObjectName("muted")
        text = QLabel(
            self.tr(
                "Proofread transcripts by ear and export subtitles.\nEverything runs on this computer; "
                "nothing is sent anywhere.\n\nFree software under the MIT licence."
            )
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        parts = column_layout(self)
        for part in (heading, number_label, text, box):
            parts.addWidget(part)
