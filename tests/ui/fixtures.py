"""A playback loaded: a window with its recording open, and a player that notes what it is asked for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRectF
from pytestqt.qtbot import QtBot

from editor.ui.player import Player
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


class PlayerSpy(Player):
    """The player, noting what it is asked to play."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked: list[object] = []
        self.stressed: tuple[int, int] | None = None

    def play(self, from_ms: int | None = None) -> None:
        self.asked.append((from_ms,))
        super().play(from_ms)

    def play_span(
        self, start_ms: int, end_ms: int, *, loop: bool = False, stressed: tuple[int, int] | None = None
    ) -> None:
        self.asked.append((start_ms, end_ms))
        self.stressed = stressed
        super().play_span(start_ms, end_ms, loop=loop, stressed=stressed)


class LoadedWindow:
    """A window on a project with its recording open, and the player behind it."""

    def __init__(self, window: MainWindow, player: PlayerSpy) -> None:
        self.window = window
        self.player = player
        self.editor = window.page.editor
        self.playback = window.page.playback

    def middle(self, row: int, index: int) -> QPoint:
        """Return the middle of a word, in the viewport."""
        return self.editor.word_rects(row, index)[0].center().toPoint()

    def time_of(self, row: int) -> QPoint:
        """Return a point on a segment's time, in the gutter."""
        rects = {b.blockNumber(): r for b, r in self.editor.visible_blocks()}
        line = QRectF(rects[row]).top() + 12
        return QPoint(self.editor.gutter.width() - 30, int(line))


def load_window(qtbot: QtBot, show_window: ShowWindow, project_file: Path, **parts: Any) -> LoadedWindow:
    """Open the small transcript and wait until it can be heard; `parts` go to the window."""
    made: list[PlayerSpy] = []

    def make(parent: QObject) -> Player:
        made.append(PlayerSpy(parent))
        return made[0]

    window = show_window(project_file, make_player=make, **parts)
    qtbot.waitUntil(lambda: window.page.playback.duration_ms == 30_000)
    qtbot.waitUntil(lambda: made[0].state.value == "paused")
    qtbot.waitUntil(window.actions_["play.toggle"].isEnabled)
    return LoadedWindow(window, made[0])
