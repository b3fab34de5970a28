"""FCPXML 1.9 (Final Cut Pro, read by DaVinci Resolve): a gap as long as the recording, with markers."""

from __future__ import annotations

from fractions import Fraction

from editor.document.values import Transcript
from editor.formats.broadcast.time_code import FrameRate
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import one_line, spoken_turns
from editor.formats.writers.xml_text import DECLARATION, xml_text


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the document's text: times are whole frames as fractions of a second, as the format demands."""
    rate, first = options.rate, options.start_frame
    turns = spoken_turns(transcript)
    end_ms = max([media.duration_ms, *(turn.end_ms for turn in turns)])
    duration = max(1, rate.frames(end_ms) + 1)
    markers = []
    for turn in turns:
        start = rate.frames(turn.start_ms)
        length = max(1, rate.frames(turn.end_ms) - start)
        note = xml_text(turn.speaker or "") if options.names is not False else ""
        # The gap's own time begins where its start says.
        markers.append(
            f'<marker start="{_time(first + start, rate)}" duration="{_time(length, rate)}" '
            f'value="{xml_text(turn.text)}" note="{note}"/>\n'
        )
    name = xml_text(one_line(media.name))
    count = "DF" if rate.drops else "NDF"
    return (
        f'{DECLARATION}<!DOCTYPE fcpxml>\n<fcpxml version="1.9">\n<resources>\n'
        f'<format id="r1" frameDuration="{_time(1, rate)}" width="1920" height="1080"/>\n</resources>\n'
        f'<library>\n<event name="{name}">\n<project name="{name}">\n'
        f'<sequence format="r1" duration="{_time(duration, rate)}" tcStart="{_time(first, rate)}" '
        f'tcFormat="{count}">\n<spine>\n'
        f'<gap name="{name}" offset="{_time(first, rate)}" start="{_time(first, rate)}" '
        f'duration="{_time(duration, rate)}">\n{"".join(markers)}</gap>\n'
        "</spine>\n</sequence>\n</project>\n</event>\n</library>\n</fcpxml>\n"
    )


def _time(frames: int, rate: FrameRate) -> str:
    seconds = Fraction(frames) / rate.rate
    return (
        f"{seconds.numerator}/{seconds.denominator}s" if seconds.denominator > 1 else f"{seconds.numerator}s"
    )
