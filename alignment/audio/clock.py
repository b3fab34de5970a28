"""The clock of a recording: which of its sound tracks is meant, and what time players call zero.

Aligner, player, picture and exports all count from here. Measured side by side with Chromium, mpv and VLC in
November 2026.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container import InputContainer

MAX_LEAD_S = 3600.0
"""Sound that begins later than this on the file's clock has a damaged stamp, and begins at zero."""

# In these a time is what the file says. Others players start with what comes first: an mp3's first stamp is
# its encoder's delay, a transport stream's is a clock that runs all day.
_AS_STAMPED = {"mov", "mp4", "m4a", "3gp", "3g2", "mj2", "matroska", "webm"}


def sound_track(container: InputContainer, number: int | None = None) -> AudioStream | None:
    """Return a file's sound track by its number from 1, None where there is none of that number.

    Without a number it is the one that players play: the first that is flagged as the default, else the
    first.
    """
    from av.stream import Disposition

    tracks = container.streams.audio
    if number is not None:
        return tracks[number - 1] if 0 < number <= len(tracks) else None
    flagged = [track for track in tracks if track.disposition & Disposition.default]
    return next(iter([*flagged, *tracks]), None)


def track_start_s(track: AudioStream) -> float:
    """Return the stamp of a track's first sample that is heard, in seconds.

    Windows Media's decoders give nothing for the first packet: it only leads in the second.
    """
    if track.start_time is None or track.time_base is None:
        return 0.0
    start_s = float(track.start_time * track.time_base)
    if _is_windows_media(track):
        start_s += _wma_frame(track) / track.rate
    return start_s


def zero_s(container: InputContainer, track: AudioStream) -> float:
    """Return the stamp (seconds) that is time zero: what players subtract from all stamps of the file."""
    start_s = track_start_s(track)
    if _AS_STAMPED & set(container.format.name.split(",")) and not _is_windows_media(track):
        zero = 0.0
    else:
        zero = min([start_s, *_other_starts_s(container, track)])
    return zero if start_s - zero <= MAX_LEAD_S else start_s


def lead_s(container: InputContainer, track: AudioStream) -> float:
    """Return how long after zero a track's sound begins, in seconds; less than nothing: it is cut there."""
    return track_start_s(track) - zero_s(container, track)


def _is_windows_media(track: AudioStream) -> bool:
    # A damaged track may have no codec.
    return bool(track.codec_context) and track.codec_context.name in ("wmav1", "wmav2") and bool(track.rate)


def _other_starts_s(container: InputContainer, track: AudioStream) -> list[float]:
    """Return where the other streams begin; a cover is no picture of what is said."""
    from av.stream import Disposition

    sounds = [track_start_s(other) for other in container.streams.audio if other.index != track.index]
    pictures = [
        float(stream.start_time * stream.time_base)
        for stream in container.streams.video
        if stream.start_time is not None
        and stream.time_base is not None
        and not stream.disposition & Disposition.attached_pic
    ]
    return sounds + pictures


def _wma_frame(track: AudioStream) -> int:
    """Return the length of a frame in samples: by the sampling rate, as the format lays down."""
    if track.rate <= 16_000:
        return 512
    longest = 32_000 if track.codec_context.name == "wmav1" else 22_050
    return 1024 if track.rate <= longest else 2048
