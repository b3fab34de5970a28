"""Export in a window: asks for a format and a place, and reports what was written."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor


class ExportController(QObject):
    """Writes the open project in other formats."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor) -> None:
        super().__init__(context.window)
        self._context = context
        self._editor = editor

    def export(self) -> None:
        """Ask for a format and a place, and write."""
        from editor.ui.export.export_dialog import ExportDialog

        context = self._context
        if context.project is None:
            return
        self._editor.end_typing()
        dialog = ExportDialog(context.window, context.prompts, context.project)
        if context.prompts.run(dialog) and dialog.written is not None:
            context.status.say(self.tr("Wrote {path}").format(path=dialog.written))
            for notice in dialog.notices:
                context.notices.notify(notice)
        dialog.deleteLater()
