"""Cue markup: a cue's text without its tags and entities, each character knowing where it stands in them.

Only tags that players know are tags: `x < y and z > w` is text.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum

from editor.document.speaker_names import is_unknown_name
from editor.formats.decoding_text import ENTITY, clean_text, resolve_entities
from editor.formats.subtitles.cues import WORD_JOINER

_PLAIN_TAG = r"(?:i|b|u|s|em|strong|c|ruby|rt)(?:\.[^\s<>]*)?(?:\s+[\w-]+=[^<>]*)?\s*/?"
_NOTED_TAG = r"(?P<name>v|lang|font|span)(?:\.[^\s<>]*)?(?P<note>[\s=][^<>]*)?"
_TAG = rf"<(?P<end>/?)(?:{_PLAIN_TAG}|{_NOTED_TAG})>"
_BREAK = r"<br[ \t]*/?>"
_INLINE_TIME = r"<\d[\d:.]*>"
_OVERRIDE = r"\{\\[^{}]*\}"


class Markup(Enum):
    """What a format's cues may hold beside text: SubRip has `{\\an8}`, WebVTT times inside a cue."""

    SUBRIP = re.compile(rf"{_TAG}|{_BREAK}|{_OVERRIDE}|{ENTITY}|{WORD_JOINER}", re.IGNORECASE)
    WEBVTT = re.compile(rf"{_TAG}|{_BREAK}|{_INLINE_TIME}|{ENTITY}|{WORD_JOINER}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks from a character of the plain text on; `marked`: the cue says so, perhaps not who."""

    at: int
    name: str | None
    marked: bool


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A cue's text: `raw` as it stands, `plain` without tags; the voices in it, the first from 0."""

    raw: str
    plain: str
    voices: tuple[Voice, ...]
    _plain_at: tuple[int, ...]
    _raw_spans: tuple[tuple[int, int], ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Return where the plain characters `start` up to `end` (at least one) stand in `raw`."""
        first, last = self._piece(start), self._piece(end - 1)
        return (
            self._offset(first, start, at_end=False),
            self._offset(last, end - 1, at_end=True),
        )

    def _piece(self, position: int) -> int:
        return bisect_right(self._plain_at, position) - 1

    def _offset(self, piece: int, position: int, *, at_end: bool) -> int:
        """Return where a plain character begins (or ends) in `raw`; an entity's is the whole entity."""
        raw_start, raw_end = self._raw_spans[piece]
        length = self._plain_at[piece + 1] - self._plain_at[piece]
        if length == raw_end - raw_start:
            return raw_start + position - self._plain_at[piece] + at_end
        return raw_end if at_end else raw_start


def read_markup(raw: str, markup: Markup) -> MarkedText:
    """Return a cue's text without tags, its entities resolved, and who speaks where."""
    plain: list[str] = []
    length = 0
    starts: list[int] = []
    raw_spans: list[tuple[int, int]] = []
    voices = [Voice(0, None, marked=False)]

    def add(text: str, span: tuple[int, int]) -> None:
        nonlocal length
        if text:
            starts.append(length)
            raw_spans.append(span)
            plain.append(text)
            length += len(text)

    at = 0
    for found in markup.value.finditer(raw):
        add(raw[at : found.start()], (at, found.start()))
        at = found.end()
        if (found["name"] or "").lower() == "v":
            voices.append(_voice(length, found["note"], is_end=bool(found["end"])))
        else:
            add(_meant(found[0]), found.span())
    add(raw[at:], (at, len(raw)))
    return MarkedText(raw, "".join(plain), tuple(voices), (*starts, length), tuple(raw_spans))


def plain_lines(raw: str, markup: Markup) -> tuple[str, ...]:
    """Return the lines of a cue's text without tags, none empty."""
    lines = (line.strip() for line in read_markup(raw, markup).plain.split("\n"))
    return tuple(line for line in lines if line)


def guarded_text(text: str) -> str:
    """Return a text without markup so that nothing in it counts as SubRip's, by signs that show nothing."""
    return Markup.SUBRIP.value.sub(
        lambda sign: sign[0][0] + WORD_JOINER + sign[0][1:] if sign[0] != WORD_JOINER else "", text
    )


def _voice(at: int, note: str | None, *, is_end: bool) -> Voice:
    if is_end:
        return Voice(at, None, marked=False)
    name = " ".join(clean_text(html.unescape(note or "").replace(WORD_JOINER, "")).split())
    return Voice(at, None if is_unknown_name(name) else name, marked=True)


def _meant(sign: str) -> str:
    """Return what a tag or an entity stands for in the text."""
    if sign.startswith("&"):
        return resolve_entities(sign)
    return "\n" if sign[:3].lower() == "<br" else ""
