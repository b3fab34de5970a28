"""What the tests of writers start from: a talk of two people, and readers of other people."""

from __future__ import annotations

import functools
import time
from collections.abc import Sequence

from editor.document.values import Segment, Speaker, Transcript
from editor.formats.export_formats import TextFormat, export_format
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from tests.services.subtitles.samples import Media, segment

TALK = Transcript(
    "en",
    (Speaker("s1", "Vera, Lind"), Speaker("s2", "Bob & <Sons>"), Speaker("s3", "Unknown")),
    (
        segment("Good morning, {everyone}.", 1_000),
        segment("It's <really> 5 & 6 \\now.", 3_000, speaker="s2", unheard="&"),
        segment("Who says this?", 6_000, speaker=None),
        segment("Thank you.", 8_000),
    ),
)

HEAD = SubtitleHead("en", "a.ogg", WritingOptions())
CUES = (
    Cue(1_003, 2_000, ("Good morning, {everyone}.", "It is a --> b."), "Vera, Lind"),
    Cue(2_000, 4_504, ("It's <really> 5 & 6 \\now.",), "Bob & <Sons>"),
    Cue(4_600, 6_000, ("0:00:01.000,0:00:02.000", "Who?"), None),
)


def written(name: str, transcript: Transcript = TALK, options: WritingOptions | None = None) -> str | bytes:
    """Return what the writer of a format of text makes of a transcript."""
    kind = export_format(name)
    assert isinstance(kind, TextFormat)
    return kind.write(transcript, Media(), options or WritingOptions())


def text_of(name: str, transcript: Transcript = TALK, options: WritingOptions | None = None) -> str:
    """Return what the writer of a format of text makes of a transcript, where that is text."""
    made = written(name, transcript, options)
    assert isinstance(made, str)
    return made


def bytes_of(name: str, transcript: Transcript = TALK, options: WritingOptions | None = None) -> bytes:
    """Return what the writer of a packed format makes of a transcript."""
    made = written(name, transcript, options)
    assert isinstance(made, bytes)
    return made


@functools.cache
def long_talk(words: int) -> Transcript:
    """Return a transcript of so many words, in segments of twenty by two people in turn."""
    segments: list[Segment] = []
    for row in range(words // 20):
        text = " ".join(f"word{row}" for _ in range(19)) + " end."
        segments.append(segment(text, row * 8_000, speaker=("s1", "s2")[row % 2]))
    return Transcript("en", TALK.speakers, tuple(segments))


MAX_GROWTH = 8.0
"""How many times longer four times the words may take; where each word went over all others, it were 16."""


def growth(name: str) -> float:
    """Return how many times longer the processor works on 40,000 words than on a quarter of them.

    Of up to four rounds, the first below `MAX_GROWTH`, else the least: others use the processor, too, and
    its caches.
    """
    long, short = long_talk(40_000), long_talk(10_000)
    least = float("inf")
    for _ in range(4):
        least = min(least, _seconds(name, long) / _seconds(name, short))
        if least < MAX_GROWTH:
            break
    return least


def _seconds(name: str, transcript: Transcript) -> float:
    before = time.process_time()
    written(name, transcript)
    return time.process_time() - before


def spans(cues: Sequence[Cue]) -> list[tuple[int, int]]:
    """Return the times of cues."""
    return [(cue.start_ms, cue.end_ms) for cue in cues]
