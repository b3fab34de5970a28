"""WebVTT (W3C): voices, entities, notes, styles, settings and inline times are understood when read.

Written are a plain header and cues with `<v Name>`; `&`, `<`, `>` are escaped: no `-->` stands in text.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence

from editor.formats.decoding_text import format_timestamp
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs
from editor.formats.subtitles.caption_speech import drop_rolling_repeats, split_speakers
from editor.formats.subtitles.cues import Cue, parse_timing

_BLOCKS = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s.*)?")
_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z]*)(?P<classes>(?:\.[^\s.<>]+)*)(?:\s+(?P<note>[^<>]*))?>")
_INLINE_TIME = re.compile(r"<\d[\d:.]*>")


def sniff(text: str) -> bool:
    """Whether the text begins with the line WEBVTT."""
    return bool(re.match(r"WEBVTT(?:[ \t\n]|$)", text))


def parse(text: str) -> list[Cue]:
    """Return one cue for each voice of each cue block, tags and entities resolved, lines kept."""
    return [
        Cue(start_ms, end_ms, tuple(lines), voice)
        for start_ms, end_ms, payload in _blocks(text)
        for voice, said in _voices(payload)
        if (lines := [line for line in (line.strip() for line in said.split("\n")) if line])
    ]


def read(text: str) -> RoughTranscript:
    """Read the spoken text; cues of one speaker become paragraphs."""
    cues = parse(text)
    texts: Iterable[str] = ("\n".join(cue.lines) for cue in cues)
    if _INLINE_TIME.search(text):
        texts = drop_rolling_repeats(texts)
    pieces = (
        RoughParagraph(cue.speaker, said, cue.start_ms, cue.end_ms)
        for cue, said in zip(cues, texts, strict=True)
    )
    language = re.search(r"^Language:\s*([a-z]{2,3})\b", text.split("\n\n", 1)[0], re.MULTILINE)
    return RoughTranscript(join_paragraphs(split_speakers(pieces)), language[1] if language else None)


def write(cues: Sequence[Cue], *, voices: bool = True) -> str:
    """Return the file's text; with `voices`, a cue's speaker becomes its voice."""
    blocks = ["WEBVTT\n"]
    for cue in cues:
        name = _escaped(" ".join(cue.speaker.split())) if voices and cue.speaker else ""
        # The closing tag may be left out: the voice spans the whole cue.
        voice = f"<v {name}>" if name else ""
        text = "\n".join(_escaped(line) for line in cue.lines)
        blocks.append(f"{format_timestamp(cue.start_ms)} --> {format_timestamp(cue.end_ms)}\n{voice}{text}\n")
    return "\n".join(blocks)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _blocks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and payload of each cue block; a block ends at a blank line."""
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        if _BLOCKS.fullmatch(lines[0]):
            continue
        for row, line in enumerate(lines):
            times = parse_timing(line)
            if times:
                yield *times, "\n".join(lines[row + 1 :])
                break


def _voices(payload: str) -> Iterator[tuple[str | None, str]]:
    """Yield speaker and text of each voice span, and of the text outside of any."""
    payload = _INLINE_TIME.sub("", payload)
    voice: str | None = None
    said = ""
    at = 0
    for tag in _TAG.finditer(payload):
        said += payload[at : tag.start()]
        at = tag.end()
        if tag["name"] == "v":
            yield voice, html.unescape(said)
            said = ""
            voice = None if tag["end"] else html.unescape(" ".join((tag["note"] or "").split())) or None
    yield voice, html.unescape(said + payload[at:])
