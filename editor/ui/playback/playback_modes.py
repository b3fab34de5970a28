"""Playback modes: silences skipped, one speaker alone, pausing while a person types."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.document.values import Speaker, Transcript
from editor.services.settings import Settings
from editor.services.sound.playback_ranges import PlaybackRanges, intersection, only_speaker, without_silences
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.text.editor import TranscriptEditor

if TYPE_CHECKING:
    from alignment.audio.peaks import Peaks
    from editor.ui.playback.playback_session import PlaybackSession


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What a route is made from."""

    transcript: Transcript
    duration_ms: int
    speaker_id: str | None
    skips: bool
    peaks: Peaks | None

    def is_same(self, other: _Wanted) -> bool:
        """Whether both give the same route; texts and peaks are not looked into, which takes long."""
        return (
            self.transcript is other.transcript
            and self.peaks is other.peaks
            and (self.duration_ms, self.speaker_id, self.skips)
            == (other.duration_ms, other.speaker_id, other.skips)
        )

    def route(self, _report: object) -> PlaybackRanges:
        """Return the route."""
        alone = None
        if self.speaker_id is not None:
            alone = only_speaker(self.transcript, self.speaker_id, self.duration_ms)
        if not self.skips:
            return alone or ()
        speech = without_silences(self.transcript, self.duration_ms, peaks=self.peaks)
        return speech if alone is None else intersection(alone, speech)


class PlaybackModes(QObject):
    """Modes hold for playing on; a span that is asked for is heard whole all the same."""

    def __init__(self, playback: PlaybackSession, editor: TranscriptEditor, settings: Settings) -> None:
        super().__init__(playback)
        self._playback = playback
        self._editor = editor
        self._settings = settings
        self._speaker_alone: str | None = None
        self._peaks: Peaks | None = None
        self._known: _Wanted | None = None  # what the player's route was made from
        self._finding: BackgroundJob | None = None
        self._typing = QTimer(self)  # runs while playing is paused for the person's typing
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._go_on)
        editor.typed.connect(self._on_typed)
        playback.changed.connect(self._on_changed)

    # -- what is left out ---------------------------------------------------------------------------

    @property
    def speaker_alone(self) -> str | None:
        """The id of the speaker who alone is heard; None: everybody."""
        known = self._speaker_alone and self._editor.transcript.speaker(self._speaker_alone)
        return self._speaker_alone if known else None

    @property
    def speaker_alone_name(self) -> str:
        """The name of the speaker who alone is heard, "" for everybody."""
        alone = self.speaker_alone
        speaker = self._editor.transcript.speaker(alone) if alone else None
        return speaker.name if speaker is not None else ""

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Who can be heard alone."""
        return self._editor.transcript.speakers

    @property
    def skips_silences(self) -> bool:
        """Whether silences are left out."""
        return self._settings.values.skip_silences

    def set_speaker_alone(self, speaker_id: str | None) -> None:
        """Play only what this speaker says; None: everybody."""
        self._speaker_alone = speaker_id
        self._on_mode()

    def toggle_speaker_alone(self) -> None:
        """Play only what the speaker of the caret's segment says; or end that."""
        segment = self._editor.caret_segment
        alone = self.speaker_alone is None and segment is not None
        self.set_speaker_alone(segment.speaker_id if alone and segment is not None else None)

    def set_skips_silences(self, on: bool) -> None:
        """Leave silences out, or play all."""
        self._settings.values.skip_silences = on
        self._settings.save()
        self._on_mode()

    def set_peaks(self, peaks: Peaks | None) -> None:
        """Tell how loud the recording is where: what has no text but sounds is no silence."""
        self._peaks = peaks

    def refresh(self) -> None:
        """Let what is played next go by the text as it is now; found out beside the window."""
        wanted = self._wanted()
        if wanted is None:
            self._known = None
            self._playback.set_route(None)
        elif self._finding is None and (self._known is None or not wanted.is_same(self._known)):
            self._finding = BackgroundJob(wanted.route, name="route", parent=self)
            self._finding.done.connect(lambda route: self._on_found(wanted, route))
            self._finding.failed.connect(lambda _error: self._on_found(wanted, None))
            self._finding.start()

    def _on_found(self, wanted: _Wanted, route: PlaybackRanges | None) -> None:
        if self._finding is not None:
            self._finding.deleteLater()
            self._finding = None
        now = self._wanted()
        if now is not None and now.is_same(wanted):
            self._known = wanted
            self._playback.set_route(route)
        else:
            self.refresh()

    def leave(self) -> None:
        """Forget what belongs to the recording that is being closed."""
        self._typing.stop()
        self._speaker_alone = None
        self._peaks = self._known = None
        self._playback.set_route(None)

    def _wanted(self) -> _Wanted | None:
        """Return what the route depends on; None where everything is heard."""
        alone, skips = self.speaker_alone, self.skips_silences
        if not self._playback.can_play or (alone is None and not skips):
            return None
        peaks = self._peaks if skips else None
        return _Wanted(self._editor.transcript, self._playback.duration_ms, alone, skips, peaks)

    def _on_mode(self) -> None:
        self.refresh()
        self._playback.changed.emit()

    # -- typing -------------------------------------------------------------------------------------

    @property
    def waits_for_typing(self) -> bool:
        """Whether playing is paused until the person stops typing."""
        return self._typing.isActive()

    def _on_typed(self) -> None:
        if not self._settings.values.pause_while_typing:
            return
        if self._playback.playing:
            self._playback.pause()
        elif not self._typing.isActive():
            return
        is_first = not self._typing.isActive()
        self._typing.start(self._settings.values.resume_after_ms)
        if is_first:
            self._playback.changed.emit()

    def _go_on(self) -> None:
        self._playback.resume()

    def _on_changed(self) -> None:
        if self._playback.playing or not self._playback.can_play:
            self._typing.stop()  # the person went on by hand
