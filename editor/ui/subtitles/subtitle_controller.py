"""Subtitles in a window: the panel that lists them, and the ways from there to the text and the sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from editor.document.values import Transcript
from editor.ui.jobs.garbage_collection import GarbageFreezer
from editor.ui.look.profile_choice import usable_or_standard
from editor.ui.look.theme import Theme
from editor.ui.playback.playback_control import Playback
from editor.ui.projects.project import Project
from editor.ui.projects.window_context import WindowContext
from editor.ui.subtitles.cue_checking import CueChecking
from editor.ui.subtitles.cue_rows import CueRow, row_near
from editor.ui.subtitles.subtitle_dock import SubtitleDock
from editor.ui.subtitles.subtitle_panel import SubtitlePanel
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_times import WordTimes
from editor.ui.view.docks import ClosedByHand, toggle_dock


class SubtitleController(QObject):
    """Brings panel, text, sound and project together; cuts only while the panel is seen."""

    def __init__(
        self,
        context: WindowContext,
        editor: TranscriptEditor,
        playback: Playback,
        *,
        collector: GarbageFreezer,
        closed_by_hand: ClosedByHand,
    ) -> None:
        super().__init__(context.window)
        self._context = context
        self._settings = context.settings
        self._editor = editor
        self._playback = playback
        self._waiting: Callable[[], None] | None = None
        self._heard_ms = -1  # before anything was heard
        self.checking = CueChecking(self, collector)
        self.panel = panel = SubtitlePanel(self.checking, context.themes.theme)
        self.dock = SubtitleDock(context, panel, closed_by_hand)
        self.dock.visibilityChanged.connect(self._on_seen)
        self.checking.changed.connect(self._on_checked)
        panel.profile_chosen.connect(self.choose_profile)
        panel.chosen.connect(self._go_and_play)
        panel.play_requested.connect(self._play)
        panel.text_requested.connect(self._go_on_in_text)
        playback.moved.connect(self._on_moved)
        self.renew_profiles()

    # -- the panel ----------------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the panel is wanted where a project is open."""
        return self._settings.values.show_subtitles

    def toggle(self) -> None:
        """Show or hide the panel."""
        toggle_dock(self.dock)

    def set_project(self, project: Project | None) -> None:
        """List the subtitles of a project, or none."""
        self._waiting, self._heard_ms = None, -1
        self.panel.show_heard(-1, follow=False)
        self.panel.set_imported(project is not None and _has_imported(project.document.transcript))
        self.panel.broken_only.setChecked(False)
        self.checking.watch(project)
        self.dock.setVisible(project is not None and self.is_shown)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self.panel.set_theme(theme)

    def stop(self) -> None:
        """End what works beside the window."""
        self.checking.stop()

    def choose_profile(self, name: str) -> None:
        """Cut and check by this profile; remembered."""
        self._settings.values.checked_profile = name
        self._settings.save()
        self.renew_profiles()

    def renew_profiles(self) -> None:
        """Check by the profile chosen as it is now: profiles may have been made or changed."""
        profile = usable_or_standard(self._settings.values.checked_profile)
        self.panel.profile.renew()
        self.panel.profile.show_choice(profile.name)
        self.checking.choose(profile)

    # -- going there --------------------------------------------------------------------------------

    def go_to_broken(self, step: int) -> None:
        """Go to the next subtitle that breaks a rule, or to the one before; from the end to the start."""
        self._when_checked(lambda: self._go_to_broken(step))

    def show_broken(self, profile: str, time_ms: int) -> None:
        """Go to the first subtitle from a time on that breaks a rule of a profile, which is chosen."""
        if profile != self.panel.profile.currentData():
            self.choose_profile(profile)
        self._when_checked(lambda: self._show_broken(time_ms))

    def _when_checked(self, do: Callable[[], None]) -> None:
        """Do something with the subtitles as they are now, once they are known; the panel comes in sight."""
        if not self._context.has_project():
            return
        self._editor.end_typing()
        self.dock.show()
        self.dock.raise_()
        self.checking.set_wanted(True)
        self._waiting = do
        self._on_checked()

    def _go_to_broken(self, step: int) -> None:
        broken = [row for row in self.checking.rows if row.breaks]
        if not broken:
            self._context.status.say(self.tr("No subtitle rule violations."))
            return
        current = self.panel.current
        at = current.number if current is not None else 0
        if step > 0:
            found = next((row for row in broken if row.number > at), broken[0])
        else:
            found = next((row for row in reversed(broken) if row.number < at), broken[-1])
        self._show(found)

    def _show_broken(self, time_ms: int) -> None:
        rows = self.checking.rows
        later = (row for row in rows if row.breaks and row.cue.start_ms >= time_ms)
        found = next(later, None) or row_near(rows, time_ms)
        if found is not None:
            self._show(found)

    def _show(self, row: CueRow) -> None:
        self.panel.choose(row)
        self._go(row)
        self.panel.list.setFocus()

    def _go(self, row: CueRow) -> None:
        """Put the caret at the first word of a subtitle."""
        times = WordTimes(self._editor.transcript)
        word, near = times.word_at(row.spoken_ms), times.row_near(row.spoken_ms)
        if word is not None:
            self._editor.go_to_word(*word)
        elif near is not None:
            self._editor.show_segment(self._editor.transcript.segments[near].id)

    def _go_and_play(self, row: CueRow) -> None:
        self._go(row)
        self._play(row)

    def _play(self, row: CueRow) -> None:
        self._playback.play_span(row.cue.start_ms, row.cue.end_ms)

    def _go_on_in_text(self, row: CueRow) -> None:
        self._go(row)
        self._editor.setFocus()

    # -- following ----------------------------------------------------------------------------------

    def _on_checked(self) -> None:
        if self._waiting is not None and self.checking.is_current:
            do, self._waiting = self._waiting, None
            do()

    def _on_seen(self, visible: bool) -> None:
        # Behind another panel's tab it is not seen either.
        self.checking.set_wanted(visible)
        if visible:
            self.panel.show_heard(self._heard_ms, follow=False)

    def _on_moved(self, position_ms: int) -> None:
        self._heard_ms = position_ms
        if self.dock.isVisible():
            follow = self._playback.playing and self._settings.values.follow_playhead
            self.panel.show_heard(position_ms, follow=follow)


def _has_imported(transcript: Transcript) -> bool:
    """Whether subtitles came in and were kept; nearly no project holds what is none of a transcript's own."""
    if not transcript.extra:
        return False
    from editor.formats.subtitles.imported_cues import has_imported_cues

    return has_imported_cues(transcript)
