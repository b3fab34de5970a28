"""Paragraphs: the transcript's turns, each whole, as documents for people have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import Turn


def paragraphs(turns: Iterable[Turn]) -> list[Turn]:
    """Join what is of one turn of the transcript, in the order in which the turns begin."""
    groups: dict[int, list[Turn]] = {}
    for turn in turns:
        groups.setdefault(turn.number, []).append(turn)
    return [
        Turn(
            group[0].speaker,
            group[0].start_ms,
            max(turn.end_ms for turn in group),
            tuple(word for turn in group for word in turn.words),
            number,
        )
        for number, group in groups.items()
    ]


DASH = "– "
"""Stands where another person begins to speak, in the place of a name."""


def labelled(turns: Iterable[Turn], options: WritingOptions) -> Iterator[tuple[str, Turn]]:
    """Yield each turn with what stands before its text: a name and a colon, a dash, or ""."""
    known = list(turns)
    speakers = {turn.speaker for turn in known}
    last: str | None = ""
    for turn in known:
        if options.dashes:
            yield (DASH if len(speakers) > 1 and turn.speaker != last else ""), turn
        else:
            yield (
                (f"{turn.speaker}: " if turn.speaker is not None and options.names is not False else ""),
                turn,
            )
        last = turn.speaker


def stamp(ms: int, options: WritingOptions) -> str:
    """Return a time as documents have it: by the clock, or as a time code where that was asked for."""
    return options.time_code(ms) if options.coded else clock(ms)


def clock(ms: int) -> str:
    """Return a time as people write it in documents: `01:02:03`."""
    minutes, seconds = divmod(max(0, ms) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}"
