"""Menu bar, tool bar and the text's own menu, put together from what the features offer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from editor.ui.actions.action_set import ActionSet, Menu
from editor.ui.archive.actions import ArchiveActions
from editor.ui.correction.actions import EditActions, SegmentActions
from editor.ui.correction.quoting import QuotingActions
from editor.ui.export.actions import ExportActions
from editor.ui.find.actions import FindActions
from editor.ui.glossary.actions import GlossaryActions
from editor.ui.guidance.actions import GuidanceActions
from editor.ui.history.actions import HistoryActions
from editor.ui.notes.actions import NoteActions
from editor.ui.playback.actions import PlaybackActions
from editor.ui.playback.listening_actions import ListeningActions
from editor.ui.review.actions import ReviewActions
from editor.ui.shell.actions import HelpActions, WindowActions
from editor.ui.speakers.actions import SpeakerActions
from editor.ui.subtitles.actions import SubtitleActions
from editor.ui.video.actions import VideoActions
from editor.ui.view.actions import ViewActions
from editor.ui.voices.actions import VoiceActions
from editor.ui.waveform.actions import WaveformActions

FillMenu = Callable[[QMenu], None]

TOOLBAR: Final = (
    "edit.undo edit.redo | edit.find | edit.doubt_previous edit.doubt_next | "
    "view.history file.version file.export"
)
"""Ids of actions, a bar for a line between."""
_AT_CARET: Final = (
    "play.word play.segment | edit.use_heard edit.dismiss | edit.cut edit.copy edit.paste | "
    f"{NoteActions.AT_CARET} | segment.split segment.merge segment.delete | "
    "turn.split turn.join speaker.choose"
)
_FILE: Final = (
    f"file.new {ArchiveActions.MENU} | file.new_window file.open @recent | "
    "file.save file.version file.save_as file.copy | file.export file.no_history file.locate | "
    "file.models | file.close file.quit"
)
_EDIT: Final = " | ".join(
    (
        f"{EditActions.MENU} | {QuotingActions.MENU}",
        FindActions.MENU,
        ReviewActions.MENU,
        SubtitleActions.RULES_MENU,
        GlossaryActions.MENU,
        NoteActions.MENU,
        EditActions.TIMING_MENU,
    )
)
_SEGMENT: Final = f"{SegmentActions.MENU} | {ReviewActions.CHECK_MENU} | {ExportActions.CLIP_MENU}"
_SPEAKER: Final = f"{SpeakerActions.MENU} | {VoiceActions.PANEL_MENU} {VoiceActions.MENU}"
_PLAY: Final = f"{PlaybackActions.MENU} | {ListeningActions.MENU}"
_VIEW: Final = " | ".join(
    (
        WaveformActions.MENU,
        VideoActions.MENU,
        f"{ReviewActions.PANEL_MENU} {VoiceActions.PANEL_MENU} {SubtitleActions.MENU} "
        f"{NoteActions.PANEL_MENU} {HistoryActions.MENU}",
        f"{ViewActions.FOCUS_MENU} {WindowActions.VIEW_MENU}",
        f"{ViewActions.MARKS_MENU} play.follow",
        f"{ViewActions.LOOK_MENU} @language",
    )
)


class MenuBar(QObject):
    """The menus of a window. `submenus`: what the features have of their own, by name."""

    def menus(
        self, submenus: Mapping[str, Menu], *, fill_speakers: FillMenu, fill_windows: FillMenu
    ) -> list[Menu]:
        """Return the menus from left to right."""

        def menu(title: str, items: str) -> Menu:
            names = [item[1:] for item in items.split() if item.startswith("@")]
            return Menu(title, items, menus={name: submenus[name] for name in names})

        return [
            menu(self.tr("&File"), _FILE),
            menu(self.tr("&Edit"), _EDIT),
            menu(self.tr("&Segment"), _SEGMENT),
            Menu(self.tr("Spea&ker"), _SPEAKER, extra=fill_speakers),
            menu(self.tr("&Play"), _PLAY),
            menu(self.tr("&View"), _VIEW),
            Menu(self.tr("&Window"), extra=fill_windows),
            menu(self.tr("&Help"), f"{GuidanceActions.MENU} | {HelpActions.MENU}"),
        ]

    def show_at_caret(
        self, parent: QWidget, actions: ActionSet, *, at: QPoint, fill_speakers: FillMenu
    ) -> None:
        """Offer what can be done at the caret."""
        menu = QMenu(parent)
        actions.refresh()
        actions.fill_menu(menu, Menu("", _AT_CARET))
        fill_speakers(menu.addMenu(self.tr("Speaker")))
        menu.popup(at)
        menu.aboutToHide.connect(menu.deleteLater)
