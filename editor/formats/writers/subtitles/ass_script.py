"""ASS (Advanced SubStation Alpha): the actor says who speaks, a style for each speaker has a colour.

A text cannot hold braces, which begin overrides, nor an actor a comma, which ends the field. Times are
hundredths of a second; a cue that would round to none is given one. As karaoke (`\\k`) each word changes its
colour as it is said; a word whose time is not known does so together with the word before it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.document.word_diff import spaces_between
from editor.formats.decoding_text import clean_text
from editor.formats.subtitles.cues import WORD_JOINER, Cue
from editor.formats.writers.options import SubtitleHead
from editor.formats.writers.spoken_turns import one_line

_HEAD = """[Script Info]
{comment}Title: {title}
ScriptType: v4.00+
WrapStyle: 0
ScaledBorderAndShadow: yes
PlayResX: 1920
PlayResY: 1080

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, Italic, \
Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, Alignment, MarginL, \
MarginR, MarginV, Encoding
{styles}

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
_STYLE = (
    "Style: {name},Arial,60,&H00{colour},&H00{unsaid},&H00000000,&H64000000,"
    "0,0,0,0,100,100,0,0,1,3,1,2,90,90,60,1"
)
_WHITE = "FFFFFF"
_GREY = "909090"
"""What is not said yet, where words light up."""
_COLOURS = (_WHITE, "00FFFF", "FFFF00", "00FF00", "FFB0FF", "80C0FF")
"""Blue, green, red: white, yellow, cyan, green, pink, orange, all of them light enough on a dark edge."""
_DIALOGUE = re.compile(
    r"^Dialogue: \d+,(\d+):(\d\d):(\d\d)\.(\d\d),(\d+):(\d\d):(\d\d)\.(\d\d),", re.MULTILINE
)
_BRACES = str.maketrans("{}", "()")


def write(cues: Sequence[Cue], head: SubtitleHead) -> str:
    """Return the script's text; without names all cues have the same style and no actor."""
    named = head.options.names is not False
    actors = dict.fromkeys(_actor(cue.speaker) for cue in cues if named and cue.speaker)
    colours = {actor: _COLOURS[row % len(_COLOURS)] for row, actor in enumerate(actors)}
    unsaid = _GREY if head.options.karaoke else "0000FF"
    named_styles = [("Default", _WHITE)]
    named_styles += [(_style(actor), colour) for actor, colour in colours.items() if actor]
    styles = [_STYLE.format(name=name, colour=colour, unsaid=unsaid) for name, colour in named_styles]
    comment = f"; {one_line(head.options.timing)}\n" if head.options.timing else ""
    parts = [_HEAD.format(comment=comment, title=one_line(head.title), styles="\n".join(styles))]
    for cue in cues:
        actor = _actor(cue.speaker) if named and cue.speaker else ""
        start = round(cue.start_ms / 10)
        end = max(round(cue.end_ms / 10), start + 1)
        text = _karaoke(cue, start, end) if head.options.karaoke else ""
        text = text or r"\N".join(_text(line) for line in cue.lines)
        style = _style(actor) if actor else "Default"
        parts.append(f"Dialogue: 0,{_time(start)},{_time(end)},{style},{actor},0,0,0,,{text}\n")
    return "".join(parts)


def parse(text: str) -> list[Cue]:
    """Return the times of the dialogue's cues."""
    cues = []
    for found in _DIALOGUE.finditer(text):
        start, end = (
            ((int(h) * 60 + int(m)) * 60 + int(s)) * 1000 + int(c) * 10
            for h, m, s, c in (found.groups()[:4], found.groups()[4:])
        )
        cues.append(Cue(start, end, ()))
    return cues


def _karaoke(cue: Cue, start: int, end: int) -> str:
    """Return a cue's text with the time of each word in hundredths, "" where no word's time is known."""
    tokens = [
        both for line in cue.lines for both in zip(line.split(), [*spaces_between(line), r"\N"], strict=True)
    ]
    if len(tokens) != len(cue.words) or not any(cue.words):
        return ""
    parts: list[str] = []
    at = start
    for (word, space), time in zip(tokens, cue.words, strict=True):
        if time is None:
            parts.append(f"{_text(word)}" if parts else f"{{\\k0}}{_text(word)}")
        else:
            first, last = (min(max(at, round(edge / 10)), end) for edge in time)
            pause = f"{{\\k{first - at}}}" if first > at else ""
            parts.append(f"{pause}{{\\k{last - first}}}{_text(word)}")
            at = last
        parts.append(space)
    return "".join(parts[:-1])


def _actor(name: str | None) -> str:
    return one_line((name or "").replace(",", " ")).translate(_BRACES)


def _style(actor: str) -> str:
    return f"Speaker {actor}".replace("*", "")


def _text(line: str) -> str:
    """Return a line in which nothing is taken for an override, or for a line break."""
    return clean_text(line).translate(_BRACES).replace("\\", f"\\{WORD_JOINER}")


def _time(hundredths: int) -> str:
    seconds, part = divmod(hundredths, 100)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}.{part:02}"
