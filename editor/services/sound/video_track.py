"""The video track: whether a recording has a picture, and how its time runs beside the sound's. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class VideoTrack:
    """A file's picture. `lead_ms`: so much later than the sound's zero a place is on the file's own clock."""

    width: int
    height: int
    lead_ms: int


def find_video_track(path: Path) -> VideoTrack | None:
    """Return what is to be seen in a recording, None where nothing is: a cover is no picture of what is said.

    A file that cannot be read has no picture; whoever plays its sound says what is wrong with it.
    """
    import av
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
            begins_s = (container.start_time or 0) / av.time_base
            for sound in container.streams.audio[:1]:
                if sound.start_time is not None and sound.time_base is not None:
                    begins_s = float(sound.start_time * sound.time_base) - begins_s
                    return VideoTrack(shown[0].width, shown[0].height, round(begins_s * 1000))
            return VideoTrack(shown[0].width, shown[0].height, 0)
    except (OSError, ValueError):  # PyAV's errors are of these kinds too
        return None
