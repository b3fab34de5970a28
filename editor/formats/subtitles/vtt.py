"""WebVTT (W3C): voices, entities, notes, styles, settings and inline times are understood when read.

Written are a plain header and cues with `<v Name>`; `&`, `<`, `>` are escaped: no `-->` stands in text. In
names players show `&amp;` as it stands, so a bare `&` is written, and round brackets for `<` and `>`. No
styles, regions, notes and ids: some players then show nothing at all.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from editor.document.speaker_names import is_unknown_name
from editor.formats.decoding_text import format_timestamp
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import read_blocks
from editor.formats.subtitles.cue_markup import Markup, Voice, read_markup
from editor.formats.subtitles.cues import WORD_JOINER, Cue
from editor.formats.subtitles.subtitle_reader import read_subtitles

_BRACKETS = str.maketrans("<>", "()")


def sniff(text: str) -> bool:
    """Whether the text begins with the line WEBVTT."""
    return bool(re.match(r"WEBVTT(?:[ \t\n]|$)", text))


def parse(text: str) -> list[Cue]:
    """Return one cue for each voice of each cue block, tags and entities resolved, lines kept.

    A time that is not known is given as that of the cue before, or of the cue itself.
    """
    cues: list[Cue] = []
    at = 0
    for block in read_blocks(text, webvtt=True).blocks:
        at = block.start_ms if block.start_ms is not None else at
        end_ms = block.end_ms if block.end_ms is not None and block.end_ms >= at else at
        said = read_markup(block.payload, Markup.WEBVTT)
        ends = Voice(len(said.plain), None, marked=False)
        for voice, after in pairwise((*said.voices, ends)):
            lines = (line.strip() for line in said.plain[voice.at : after.at].split("\n"))
            if kept := tuple(line for line in lines if line):
                cues.append(Cue(at, end_ms, kept, voice.name))
    return cues


def read(text: str) -> RoughTranscript:
    """Read the spoken text, without tags."""
    file = read_blocks(text, webvtt=True)
    language = re.search(r"^Language:\s*([a-z]{2,3})\b", file.header, re.MULTILINE)
    return read_subtitles(file, Markup.WEBVTT, language=language[1] if language else None)


def write(cues: Sequence[Cue], *, voices: bool = True, note: str = "") -> str:
    """Return the file's text; with `voices`, a cue's speaker becomes its voice.

    A `note` stands at the end: at the head it keeps some players from showing anything.
    """
    blocks = ["WEBVTT\n"]
    for cue in cues:
        name = " ".join((cue.speaker or "").split()) if voices else ""
        name = "" if is_unknown_name(name) else voice_name(name)
        # The closing tag may be left out: the voice spans the whole cue.
        voice = f"<v {name}>" if name else ""
        text = "\n".join(_escaped(line) for line in cue.lines)
        blocks.append(f"{format_timestamp(cue.start_ms)} --> {format_timestamp(cue.end_ms)}\n{voice}{text}\n")
    if note:
        blocks.append(f"NOTE {note.replace('-->', '->')}\n")
    return "\n".join(blocks)


def voice_name(name: str) -> str:
    """Return a speaker's name as a voice: players do not resolve references there, or not all of them."""
    name = name.translate(_BRACKETS)
    return re.sub(r"&(?=[^\s&])", f"&{WORD_JOINER}", name)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
