"""The video track: whether a recording has a picture, and how its time runs beside the sound's. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from alignment.audio.clock import sound_track, zero_s


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """A file's picture. `lead_ms`: so much later than on our clock a place is on that of Qt's player."""

    width: int
    height: int
    lead_ms: int


def find_video_track(path: Path, track: int | None = None) -> VideoTrack | None:
    """Return what is to be seen in a recording, None where nothing is: a cover is no picture of what is said.

    `track` is the number of the sound track that it stands beside, None for the one that players play.

    A file that cannot be read has no picture; whoever plays its sound says what is wrong with it.
    """
    import av
    import av.error
    from av.stream import Disposition

    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            shown = [
                stream
                for stream in container.streams.video
                if not stream.disposition & Disposition.attached_pic and stream.width and stream.height
            ]
            if not shown:
                return None
            sound = sound_track(container, track)
            lead_s = zero_s(container, sound) - (container.start_time or 0) / av.time_base if sound else 0.0
            return VideoTrack(shown[0].width, shown[0].height, round(lead_s * 1000))
    except (OSError, ValueError, EOFError):  # PyAV's errors are of these kinds too
        return None
