"""Sound tracks: which ones a recording has, in what languages, and which of them players play."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from alignment.audio.clock import sound_track
from alignment.errors import RecordingError

if TYPE_CHECKING:
    from av.container import InputContainer

_UNKNOWN_LANGUAGE = "und"


@dataclass(frozen=True, slots=True)
class SoundTrack:
    """A sound track: its number from 1, its language (a code) and title, "" where the file says none."""

    number: int
    language: str = ""
    title: str = ""
    is_default: bool = False
    """Whether players play it unless they are told otherwise."""

    def __str__(self) -> str:
        told = ", ".join(part for part in (self.language, self.title) if part)
        return f"{self.number} ({told})" if told else str(self.number)


def sound_tracks(path: Path) -> tuple[SoundTrack, ...]:
    """Return a recording's sound tracks; none for a file that cannot be read, which its decoder explains."""
    import av
    import av.error

    try:
        with av.open(str(path), metadata_errors="ignore") as container:
            return _tracks(container)
    except (av.error.FFmpegError, OSError, ValueError):
        return ()


def no_such_track_error(path: Path, container: InputContainer, number: int) -> RecordingError:
    """Return the error of a sound track that is asked for and not there; it names those that are."""
    named = ", ".join(map(str, _tracks(container)))
    return RecordingError(path, f"has no audio track {number}", f"Choose one of its audio tracks: {named}")


def _tracks(container: InputContainer) -> tuple[SoundTrack, ...]:
    played = sound_track(container)
    return tuple(
        SoundTrack(
            number,
            _language(stream.metadata.get("language", "")),
            " ".join(stream.metadata.get("title", "").split())[:80],
            played is not None and stream.index == played.index,
        )
        for number, stream in enumerate(container.streams.audio, start=1)
    )


def _language(code: str) -> str:
    return "" if code == _UNKNOWN_LANGUAGE else code
