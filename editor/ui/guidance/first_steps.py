"""The first steps: three things to try on the first project, ticked as they are done."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QSize, Qt, SignalInstance
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from editor.ui.actions.action_set import ActionSet
from editor.ui.look.accessibility import announce
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.text.editor import TranscriptEditor
from editor.ui.view.focus_mode import FocusMode

LEAST_HEIGHT: Final = 560
"""In a window lower than so many pixels the text needs the room itself."""
_ICON: Final = QSize(16, 16)


class Step(StrEnum):
    """What there is to try, in this order."""

    PLAY = "play"
    CORRECT = "correct"
    EXPORT = "export"


class Decides(Protocol):
    """Where doubtful places are decided on."""

    @property
    def decided(self) -> SignalInstance:
        """Tells that one was."""


class Exports(Protocol):
    """Where exports are written."""

    @property
    def exported(self) -> SignalInstance:
        """Tells that one was."""


class StepLabel(QWidget):
    """One step: a ring until it is done, then a tick."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.is_done = False
        self._mark = QLabel()
        self.label = QLabel(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._mark)
        row.addWidget(self.label)

    def show_state(self, theme: Theme, *, done: bool, state: str) -> None:
        """Show whether the step is done; `state` says so in words."""
        self.is_done = done
        name, colour = ("check-circle", theme.accent) if done else ("circle-outline", theme.muted)
        self._mark.setPixmap(icon(name, theme, colour=colour).pixmap(_ICON, self.devicePixelRatioF()))
        self.label.setObjectName("muted" if done else "")
        self.label.style().unpolish(self.label)
        self.label.style().polish(self.label)
        self.setAccessibleName(f"{self.label.text()}, {state}")


class FirstSteps(QFrame):
    """A strip over the text of the first project. Put away or done, it never comes back."""

    def __init__(self, context: WindowContext, editor: TranscriptEditor, playback: Playback) -> None:
        super().__init__()
        self.setObjectName("find")
        self._context = context
        self._playback = playback
        self._theme = context.themes.theme
        self._clicked = False
        self._project: Project | None = None
        self._focus: FocusMode | None = None
        self.steps: dict[Step, StepLabel] = {}
        self._actions: ActionSet | None = None
        self.cross = QToolButton()
        self.cross.setToolTip(self.tr("Don’t show the first steps again"))
        self.cross.setAccessibleName(self.tr("Hide the first steps"))
        self.cross.clicked.connect(self.dismiss)
        self._lay_out()
        editor.time_clicked.connect(self._on_clicked)
        editor.word_clicked.connect(self._on_clicked)
        playback.changed.connect(self._on_playback_changed)
        context.window.installEventFilter(self)
        self.hide()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("First steps"))
        title.setObjectName("subheading")
        held = QWidget()
        flow = FlowLayout(held, spacing=10)
        flow.addWidget(title)
        for step, text in self._texts().items():
            self.steps[step] = StepLabel(text)
            flow.addWidget(self.steps[step])
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        held.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.addWidget(held, 1)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)

    def _texts(self) -> Mapping[Step, str]:
        def keys(action_id: str) -> str:
            if self._actions is None:
                return ""
            sequence = self._actions[action_id].shortcut()
            return sequence.toString(QKeySequence.SequenceFormat.NativeText)

        return {
            Step.PLAY: self.tr("1. Click a time to play its segment"),
            Step.CORRECT: self.tr("2. {next}, then {take}: correct a doubtful place").format(
                next=keys("edit.doubt_next"), take=keys("edit.use_heard")
            ),
            Step.EXPORT: self.tr("3. {keys}: export").format(keys=keys("file.export")),
        }

    def set_actions(self, actions: ActionSet) -> None:
        """Know the keys of what is to be tried."""
        self._actions = actions
        actions.keys_changed.connect(self._show)
        self._show()

    def follow(self, focus: FocusMode) -> None:
        """Give way while somebody wants to see the text alone."""
        self._focus = focus
        focus.changed.connect(self._show_where_room)

    def watch(self, review: Decides, exporting: Exports) -> None:
        """Notice what is decided and exported."""
        review.decided.connect(lambda: self.complete(Step.CORRECT))
        exporting.exported.connect(lambda: self.complete(Step.EXPORT))

    # -- showing ------------------------------------------------------------------------------------

    @property
    def wanted(self) -> bool:
        """Whether there are steps left for this person, and they were not put away."""
        return not self._context.settings.values.first_steps_away

    def set_project(self, project: Project | None) -> None:
        """Show the steps on the first project that is opened; on later ones they are not needed."""
        if project is not None and project.store.read_only:
            project = None  # nothing could be corrected there
        self._project, self._clicked = project, False
        values = self._context.settings.values
        known = [name for name in values.recent if project is None or name != str(project.path)]
        if project is not None and self.wanted and known and not values.first_steps:
            values.first_steps_away = True  # somebody who worked with the program before
            self._context.settings.save()
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.cross.setIcon(icon("close", theme, colour=theme.muted))
        self._show()

    def dismiss(self) -> None:
        """Put the steps away for good."""
        self._context.settings.values.first_steps_away = True
        self._context.settings.save()
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way in a low window."""
        if event.type() is QEvent.Type.Resize:
            self._show_where_room()
        return False

    def _show(self) -> None:
        done = self._context.settings.values.first_steps
        for step, text in self._texts().items():
            label = self.steps[step]
            label.label.setText(text)
            state = self.tr("done") if step in done else self.tr("to do")
            label.show_state(self._theme, done=step in done, state=state)
        self._show_where_room()

    def _show_where_room(self) -> None:
        room = self._context.window.height() >= LEAST_HEIGHT
        alone = self._focus is not None and self._focus.focused
        self.setVisible(self.wanted and self._project is not None and room and not alone)

    # -- noticing -----------------------------------------------------------------------------------

    def complete(self, step: Step) -> None:
        """Tick a step that was done; after the last one the steps are gone with the project."""
        values = self._context.settings.values
        if not self.wanted or self._project is None or step in values.first_steps:
            return
        values.first_steps = [*values.first_steps, step.value]
        announce(self, self.tr("{step}: done").format(step=self.steps[step].label.text()))
        if len(values.first_steps) == len(Step):
            values.first_steps_away = True
            self._context.status.say(self.tr("First steps done. Find more in the Help menu."))
        self._context.settings.save()
        self._show()

    def _on_clicked(self, _row: int, _index: int = 0) -> None:
        self._clicked = True
        self._on_playback_changed()

    def _on_playback_changed(self) -> None:
        if self._clicked and self._playback.playing:
            self._clicked = False
            self.complete(Step.PLAY)
