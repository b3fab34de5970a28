"""Playback in the web: recordings of which browsers are off after a jump, whatever the times of an export."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Final

from editor.formats.native.model import MediaReference
from editor.services.sound.bit_rate import has_variable_bit_rate
from editor.services.storage.media_identity import find_recording

WEB_FORMATS: Final = ("srt", "vtt", "podcast", "html")
"""What goes with a recording to where it is played."""
VARIABLE_RATE: Final = (
    "The recording is an MP3 with a variable bit rate: after a jump, browsers and VLC can be "
    "seconds off. Use an m4a, or an MP3 with a constant bit rate."
)


def playback_notice(
    formats: Iterable[str], media: MediaReference, project: Path, *, stop: Callable[[], bool] = bool
) -> str:
    """Return a sentence where the recording will be played out of step with the formats; "" where not.

    The whole recording may be read for it; `stop` ends that. Times are never changed for it: those of the
    export are right, and a player that plays on from the start keeps them.
    """
    if not set(formats) & set(WEB_FORMATS) or Path(media.name).suffix.lower() != ".mp3":
        return ""
    found = find_recording(media, project=project)
    if found is None or not has_variable_bit_rate(found.path, stop=stop):
        return ""
    return VARIABLE_RATE
