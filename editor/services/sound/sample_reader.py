"""Random access to the samples of a recording, which may be several in one file, one behind the other.

Time runs on from one recording of a chained file to the next, as players have it; whatever rate the next has,
samples come at the first one's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from alignment.audio.ogg_chain import chain_links
from editor.services.sound.errors import SoundError
from editor.services.sound.sample_stream import Block, Samples, SampleStream

__all__ = ["Block", "Samples", "SoundFile"]


@dataclass(frozen=True, slots=True)
class _Placed:
    """One of the recordings of a file, and the sample at which it begins."""

    stream: SampleStream
    start: int


class SoundFile:
    """The sound of one audio or video file, readable from any sample on. For one thread at a time."""

    def __init__(self, path: Path, track: int | None = None) -> None:
        """Open a sound track of a file by its number from 1, without one the track that players play.

        Raises:
            SoundError: the file is missing, unreadable, or has no such sound.
        """
        self.path = path
        links = chain_links(path) or (None,)
        first = SampleStream(path, track, link=links[0])
        self._parts = [_Placed(first, 0)]
        for link in links[1:]:
            try:
                stream = SampleStream(path, track, link=link, like=first)
            except SoundError:
                continue  # what came before is good
            before = self._parts[-1]
            self._parts.append(_Placed(stream, before.start + before.stream.find_end()))
        self.rate = first.rate
        self.channels = first.channels

    @property
    def duration_ms(self) -> int:
        """How long the file says it is, 0 where it does not say. An mp3 without header may be far off."""
        last = self._parts[-1]
        return round(last.start * 1000 / self.rate) + last.stream.duration_ms

    @property
    def needs_index(self) -> bool:
        """Whether far places can only be found, and the duration only be known, by reading up to there."""
        return any(part.stream.needs_index for part in self._parts)

    def build_index(self) -> Iterator[None]:
        """Read the whole file once, without decoding, in steps that the caller may stop between."""
        return chain.from_iterable(part.stream.build_index() for part in self._parts)

    def measure(self) -> int:
        """Return the true length in samples, once the index is built: the end of the last packet."""
        last = self._parts[-1]
        return last.start + last.stream.measure()

    def close(self) -> None:
        """Let go of the file."""
        for part in self._parts:
            part.stream.close()

    def read(self, start: int, stop: int | None) -> Iterator[Block]:
        """Yield the samples from `start` up to `stop` (None: the end), without a hole or an overlap.

        What cannot be decoded comes as silence of the same length, so that times stay true.

        Raises:
            SoundError: the file can no longer be read.
        """
        ends = [part.start for part in self._parts[1:]]
        for part, end in zip(self._parts, [*ends, None], strict=True):
            if end is not None and start >= end:
                continue
            if stop is not None and stop <= part.start:
                return
            until = min((at for at in (stop, end) if at is not None), default=None)
            own_stop = None if until is None else until - part.start
            for block in part.stream.read(max(0, start - part.start), own_stop):
                yield replace(block, start=block.start + part.start)
