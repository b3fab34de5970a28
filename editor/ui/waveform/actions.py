"""Actions on the waveform: shown, zoomed, drawn anew."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from editor.ui.actions.action_set import Action, Menu
from editor.ui.actions.feature_actions import FeatureActions
from editor.ui.waveform.panel import WaveformPanel

_ZOOM: Final = 2.0


class WaveformActions(FeatureActions):
    """Says how the waveform can be shown."""

    MENU = "wave.show wave.spectrogram wave.focus @wave"

    def __init__(self, waveform: WaveformPanel, *, has_project: Callable[[], bool]) -> None:
        super().__init__(waveform)
        self._waveform = waveform
        self._has_project = has_project

    def menus(self) -> dict[str, Menu]:
        """Return the menu of what is zoomed and drawn."""
        items = "wave.in wave.out wave.fit wave.selection | wave.stop wave.draw"
        return {"wave": Menu(self.tr("Waveform zoom"), items)}

    def title(self) -> str:
        """Return what the feature is called on the page of shortcuts."""
        return self.tr("Waveform")

    def actions(self) -> list[Action]:
        """Return the actions."""
        return [*self._showing(), *self._zooming(), *self._drawing()]

    def _shown(self) -> bool:
        return self._has_project() and self._waveform.is_shown

    def _showing(self) -> list[Action]:
        waveform = self._waveform
        return [
            Action(
                "wave.show",
                self.tr("Waveform"),
                waveform.toggle,
                ("F4",),
                can_run=self._has_project,
                checked=lambda: waveform.is_shown,
            ),
            Action(
                "wave.spectrogram",
                self.tr("Spectrogram"),
                waveform.toggle_spectrogram,
                ("Shift+F4",),
                icon="gradient-vertical",
                can_run=self._has_project,
                checked=lambda: waveform.shows_spectrogram,
            ),
            Action(
                "wave.focus",
                self.tr("Switch between text and waveform"),
                waveform.focus,
                ("F6",),
                can_run=self._has_project,
            ),
        ]

    def _zooming(self) -> list[Action]:
        waveform = self._waveform
        return [
            Action(
                "wave.in",
                self.tr("Zoom in on the waveform"),
                lambda: waveform.zoom(1 / _ZOOM),
                ("Alt+PgUp",),
                icon="magnify-plus-outline",
                can_run=self._shown,
            ),
            Action(
                "wave.out",
                self.tr("Zoom out of the waveform"),
                lambda: waveform.zoom(_ZOOM),
                ("Alt+PgDown",),
                icon="magnify-minus-outline",
                can_run=self._shown,
            ),
            Action(
                "wave.fit",
                self.tr("Whole recording in the waveform"),
                waveform.fit,
                ("Alt+Home",),
                icon="arrow-expand-horizontal",
                can_run=self._shown,
            ),
            Action(
                "wave.selection",
                self.tr("Zoom to the selection or segment"),
                waveform.fit_selection,
                ("Alt+End",),
                can_run=self._shown,
            ),
        ]

    def _drawing(self) -> list[Action]:
        waveform = self._waveform
        return [
            Action(
                "wave.stop",
                self.tr("Stop drawing the waveform"),
                waveform.stop_drawing,
                icon="stop-circle-outline",
                can_run=lambda: waveform.drawing,
            ),
            Action(
                "wave.draw",
                self.tr("Redraw the waveform"),
                lambda: waveform.draw_recording(is_known=False),
                icon="refresh",
                can_run=lambda: self._has_project() and waveform.has_recording and not waveform.drawing,
            ),
        ]
