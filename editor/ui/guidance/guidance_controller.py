"""What helps a beginner along: the sample, the first steps, the window of help, and news of a version."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editor.ui.actions.action_set import ActionSet
from editor.ui.guidance.first_steps import Decides, Exports, FirstSteps
from editor.ui.guidance.sample_start import SampleStart
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.project_creation import ProjectCreation
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor

if TYPE_CHECKING:
    from editor.ui.guidance.help_window import HelpWindow
    from editor.ui.guidance.version_check import VersionCheck


class GuidanceController:
    """Brings the parts together for the window."""

    def __init__(
        self,
        context: WindowContext,
        creation: ProjectCreation,
        editor: TranscriptEditor,
        *,
        playback: Playback,
    ) -> None:
        self.sample = SampleStart(context, creation)
        self.first_steps = FirstSteps(context, editor, playback)
        self._context = context
        self._actions: ActionSet | None = None
        self.help: HelpWindow | None = None
        self._version_check: VersionCheck | None = None

    def set_actions(self, actions: ActionSet, *, review: Decides, exporting: Exports) -> None:
        """Know the keys, and where steps are taken."""
        self._actions = actions
        self.first_steps.set_actions(actions)
        self.first_steps.watch(review, exporting)

    def show_help(self) -> None:
        """Show the help beside the window, with the names and keys as they are now."""
        from editor.ui.guidance.help_window import HelpWindow

        if self._actions is None:
            return
        if self.help is not None:
            self.help.close()
            self.help.deleteLater()
        self.help = HelpWindow(self._context.window, self._actions, self._context.themes.theme)
        self.help.show()
        self.help.search.setFocus()

    def check_version(self) -> None:
        """Ask whether there is a newer version, and tell the answer."""
        from editor.ui.guidance.version_check import VersionCheck

        if self._version_check is None:
            self._version_check = VersionCheck(self._context)
        self._version_check.start()

    def set_project(self, project: Project | None) -> None:
        """Show the steps beside a project that was opened, or put them away."""
        self.first_steps.set_project(project)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.first_steps.set_theme(theme)
        if self.help is not None:
            self.help.set_theme(theme)
