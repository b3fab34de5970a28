"""Actions on project files: new, open, recent, save elsewhere, locate the recording."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from editor.formats.file_presence import is_file_there
from editor.services.kept_places import kept_places
from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.language.project_progress import PROGRESS
from editor.ui.look.clamped_label import shortened
from editor.ui.projects.file_opening import FileOpening
from editor.ui.projects.media_relink import MediaRelinking
from editor.ui.projects.project_creation import ProjectCreation
from editor.ui.projects.project_saving import ProjectSaving
from editor.ui.projects.window_context import WindowContext


class ProjectActions(FeatureActions):
    """Says how projects are made, opened, and kept elsewhere."""

    def __init__(
        self,
        context: WindowContext,
        files: FileOpening,
        creation: ProjectCreation,
        *,
        saving: ProjectSaving,
        relinking: MediaRelinking,
    ) -> None:
        super().__init__(files)
        self._context = context
        self._files = files
        self._creation = creation
        self._saving = saving
        self._relinking = relinking

    def menus(self) -> dict[str, Menu]:
        """Return the menu of the projects opened last."""
        return {"recent": Menu(self.tr("Open recent"), extra=self._fill_recent)}

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Projects")

    def actions(self) -> list[Action]:
        """Return the actions."""
        creation, files, saving, is_open = (
            self._creation,
            self._files,
            self._saving,
            self._context.has_project,
        )
        return [
            Action(
                "file.new",
                self.tr("New from recording…"),
                creation.new_project,
                ("Ctrl+N",),
                icon="plus",
            ),
            Action("file.models", self.tr("Models…"), self._show_models),
            Action("file.open", self.tr("Open…"), files.ask_open, ("Ctrl+O",), icon="folder-open-outline"),
            Action("file.save_as", self.tr("Save as…"), saving.save_as, ("Ctrl+Shift+S",), can_run=is_open),
            Action("file.copy", self.tr("Save a copy…"), saving.save_copy, can_run=is_open),
            Action(
                "file.no_history",
                self.tr("Export without history…"),
                saving.save_without_history,
                can_run=is_open,
            ),
            Action(
                "file.locate", self.tr("Locate recording…"), self._relinking.locate_recording, can_run=is_open
            ),
        ]

    def _show_models(self) -> None:
        from editor.ui.models.models_dialog import show_models

        context = self._context
        show_models(context.window, context.prompts, context.settings, chosen=context.settings.values.model)

    def _fill_recent(self, menu: QMenu) -> None:
        menu.clear()
        files, kept = self._files, kept_places(self._context.settings)
        for path in files.recent:
            there = is_file_there(path)
            name = path.stem if there else self.tr("{name} (not found)").format(name=path.stem)
            told = PROGRESS.told(path, kept.facts_of(path)) if there else ""
            # Behind a tab, a menu sets what it tells at its right edge.
            made = menu.addAction("\t".join(filter(None, (shortened(name).replace("&", "&&"), told))))
            made.triggered.connect(lambda _checked, path=path: files.open_path(path))
            made.setToolTip(str(path))
            made.setEnabled(there)
        if not files.recent:
            menu.addAction(self.tr("No recent projects")).setEnabled(False)
            return
        menu.addSeparator()
        menu.addAction(self.tr("Clear list")).triggered.connect(files.forget_all)
