"""A muted QMediaPlayer that shows what belongs to the sound: the sound leads, the picture follows."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from editor.services.sound.video_track import VideoTrack

FAR_MS: Final = 80
"""Further off than this the picture is sent there; nearer it is only hurried or held back."""
NEAR_MS: Final = 6
_LEAP_MS: Final = 120
"""The sound goes evenly but for a person's, a loop's or a route's leaps; these are larger than this."""
_CATCH_UP_MS: Final = 300
"""A picture that is off is brought back over so much of the sound."""
_MOST_HURRY: Final = 0.3
_RETRY_S: Final = 1.0
"""A machine that cannot keep up is not asked to leap more often: that takes even more work."""
_LOST_MS: Final = 500
"""A leap that brought no picture in this time, or in four times the usual one, is tried again."""
_TRIES: Final = 3
_FIRST_GUESS_MS: Final = 40.0


class PlaybackClock(Protocol):
    """What is heard: a place in milliseconds, and how it moves on."""

    @property
    def position_ms(self) -> int: ...
    @property
    def playing(self) -> bool: ...
    @property
    def speed(self) -> float: ...
    @property
    def looping(self) -> bool: ...
    @property
    def span(self) -> tuple[int, int] | None: ...


class SyncedPlayer(QObject):
    """Shows one file's picture. `shown` brings each frame at its time, `failed` comes where it cannot.

    `follow` is to be called whenever the leader has moved, started or stopped, or changed its speed.
    """

    shown = Signal(QVideoFrame)
    failed = Signal(str)

    def __init__(self, leader: PlaybackClock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._leader = leader
        self._lead_ms = 0
        self._active = self._loaded = self._running = False
        self._rate = self._speed = 1.0
        self._place_ms, self._place_at = 0, 0.0
        self._leapt_at: float | None = None  # when the leap began that no frame has answered yet
        self._leapt_to = 0
        self._target_ms = 0
        self._left_ms: float | None = None  # what was seen before the leap
        self._again = False  # where the leader went on while a leap was under way
        self._corrected_at = 0.0
        self._tries = 0
        self._latency_ms = _FIRST_GUESS_MS
        self._held_ms: int | None = None  # shown already, while a loop pauses before it begins there again
        self.frame = QVideoFrame()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.mediaStatusChanged.connect(self._on_status, Qt.ConnectionType.QueuedConnection)
        self._player.errorOccurred.connect(lambda _error, message: self.failed.emit(message))
        self._lost = QTimer(self)
        self._lost.setSingleShot(True)
        self._lost.timeout.connect(self._on_lost)

    @property
    def is_available(self) -> bool:
        """Whether this system can decode pictures at all."""
        return self._player.isAvailable()

    def place_of(self, frame: QVideoFrame) -> tuple[float, float]:
        """Return from when to when of the sound a frame is to be seen, in milliseconds."""
        start_ms = frame.startTime() / 1000 - self._lead_ms
        return start_ms, max(start_ms + 1, frame.endTime() / 1000 - self._lead_ms)

    def open(self, path: Path, picture: VideoTrack) -> None:
        """Show this file in place of the current one."""
        self.close()
        self._lead_ms = picture.lead_ms
        self._active = True
        self._player.setSource(QUrl.fromLocalFile(str(path.absolute())))

    def close(self) -> None:
        """Let go of the file."""
        self._lost.stop()
        self._active = self._loaded = self._running = False
        self._leapt_at = self._held_ms = None
        if not self._player.source().isEmpty():
            self._player.setSource(QUrl())
        self.frame = QVideoFrame()

    def set_watched(self, watched: bool) -> None:
        """Say whether anybody can see it; unseen it costs nothing."""
        if watched is self._active or self._player.source().isEmpty():
            return
        self._active = watched
        if watched and self._loaded:
            self._start_over()
        elif not watched:
            self._lost.stop()
            self._running, self._leapt_at, self._held_ms = False, None, None
            self._player.pause()

    def follow(self) -> None:
        """Go where the leader is, and as it goes."""
        if not self._active or not self._loaded:
            return
        now, place_ms = time.monotonic(), self._leader.position_ms
        expected_ms = self._place_ms + self._elapsed_ms(now)
        is_leap = abs(place_ms - expected_ms) > _LEAP_MS
        self._place_ms, self._place_at = place_ms, now
        if self._leader.playing != self._running:
            self._running = self._leader.playing
            self._speed = self._leader.speed
            self._held_ms = None
            self._leap()
        elif self._leader.speed != self._speed:
            self._speed = self._leader.speed
            self._set_rate(self._speed)
        elif self._running:
            self._follow_playing(is_leap=is_leap)
        elif place_ms != self._leapt_to:
            self._leap()

    # -- inside -------------------------------------------------------------------------------------

    def _elapsed_ms(self, now: float) -> float:
        return (now - self._place_at) * 1000 * self._speed if self._running and self._place_at else 0.0

    def _heard_ms(self) -> float:
        """Return what is heard at this moment; the leader tells it every ten milliseconds."""
        return self._place_ms + min(self._elapsed_ms(time.monotonic()), 30.0 * self._speed)

    def _follow_playing(self, *, is_leap: bool) -> None:
        span = self._leader.span
        if self._held_ms is not None:
            if self._place_ms < self._held_ms + _LEAP_MS:  # the next round has begun
                self._held_ms = None
                self._set_rate(self._speed)
                self._player.play()
        elif span is not None and self._leader.looping and self._place_ms >= span[1] - 1:
            # The pause between two rounds is long enough to find the beginning again.
            self._held_ms = span[0]
            self._player.pause()
            self._send(span[0])
        elif is_leap:
            self._leap()

    def _start_over(self) -> None:
        self._running, self._speed = self._leader.playing, self._leader.speed
        self._place_ms, self._place_at = self._leader.position_ms, time.monotonic()
        self._leapt_at = None
        self._leap()

    def _leap(self) -> None:
        """Go straight to where the leader is, once the leap before has been answered."""
        if self._leapt_at is not None:
            self._again = True
            return
        self._held_ms = None
        self._set_rate(self._speed)
        ahead_ms = self._latency_ms * self._speed if self._running else 0.0
        if not self._running and self._player.isPlaying():
            self._player.pause()  # first: else a frame of the place before may come last
        self._leapt_to = self._place_ms
        self._send(round(self._heard_ms() + ahead_ms))
        if self._running:
            self._player.play()
        else:
            self._player.pause()

    def _send(self, place_ms: int) -> None:
        # Asked for the very first instant of a frame, the player shows the one before.
        self._target_ms = min(max(0, self._player.duration() - 1), max(0, place_ms + self._lead_ms + 1))
        self._left_ms = self.frame.startTime() / 1000 if self.frame.isValid() else None
        self._leapt_at, self._again = time.monotonic(), False
        self._player.setPosition(self._target_ms)
        self._lost.start(round(max(_LOST_MS, 4 * self._latency_ms)))

    def _set_rate(self, rate: float) -> None:
        if abs(rate - self._rate) > 0.005:
            self._rate = rate
            self._player.setPlaybackRate(rate)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        # It says so again at every leap.
        if status is QMediaPlayer.MediaStatus.LoadedMedia and not self._loaded:
            self._loaded = True
            self._player.setActiveAudioTrack(-1)  # the sound comes from elsewhere: not even decoded here
            self._player.setActiveSubtitleTrack(-1)
            if self._active:
                self._start_over()
        elif status is QMediaPlayer.MediaStatus.InvalidMedia:
            self._active = False

    def _on_lost(self) -> None:
        # WORKAROUND: about one in a hundred leaps of Qt 6.11's FFmpeg player brings no frame at all.
        self._leapt_at = None
        self._tries += 1
        if self._again or self._tries < _TRIES:
            self._leap()

    def _on_frame(self, frame: QVideoFrame) -> None:
        if not frame.isValid():  # at the end of the file, and when it is closed: the last one stays
            return
        if self._leapt_at is not None and self._is_late(frame):
            return
        self.frame = frame
        self.shown.emit(frame)
        if self._leapt_at is not None:
            took_ms = (time.monotonic() - self._leapt_at) * 1000
            self._latency_ms += (min(took_ms, 1000.0) - self._latency_ms) * 0.5
            self._leapt_at, self._tries = None, 0
            self._lost.stop()
            if self._again:
                self._leap()
                return
        if self._running and self._held_ms is None:
            self._keep_up(frame)

    def _is_late(self, frame: QVideoFrame) -> bool:
        """Whether a frame was on its way already when the leap began."""
        start_ms, left_ms, target_ms = frame.startTime() / 1000, self._left_ms, self._target_ms
        is_far = left_ms is not None and abs(left_ms - target_ms) > _LEAP_MS
        return is_far and left_ms is not None and abs(start_ms - left_ms) < abs(start_ms - target_ms)

    def _keep_up(self, frame: QVideoFrame) -> None:
        """Hurry, hold back or leap by how far the frame is from what is heard."""
        start_ms, _end_ms = self.place_of(frame)
        behind_ms = self._heard_ms() - start_ms
        now = time.monotonic()
        if abs(behind_ms) > FAR_MS * max(1.0, self._speed) and now - self._corrected_at > _RETRY_S:
            self._corrected_at = now
            self._leap()
            return
        hurry = behind_ms / _CATCH_UP_MS if abs(behind_ms) > NEAR_MS else 0.0
        self._set_rate(self._speed * (1 + min(_MOST_HURRY, max(-_MOST_HURRY, hurry))))
