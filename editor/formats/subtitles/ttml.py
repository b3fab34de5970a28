"""TTML and its kin (IMSC, EBU-TT-D, DFXP): paragraphs with times as cues, agents as speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from editor.formats.errors import UnreadableError
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile, in_order
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.subtitle_reader import read_subtitles

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_CLOCK = re.compile(r"(\d{1,9}):(\d{1,2}):(\d{1,2})(?:\.(\d+)|:(\d{1,3})(?:\.\d+)?)?")
_OFFSET = re.compile(r"(\d{1,15}(?:\.\d+)?)(h|ms|m|s|f|t)")
_UNITS = {"h": 3_600_000.0, "m": 60_000.0, "s": 1_000.0, "ms": 1.0}


class DamagedXmlError(UnreadableError):
    """The file is no XML that can be read, or defines entities of its own, which no subtitle needs."""

    def __init__(self) -> None:
        super().__init__("is damaged XML", "Save it again with the program it came from")


@dataclass(frozen=True, slots=True)
class _Rates:
    """How long a frame and a tick of the file last, in milliseconds."""

    frame_ms: float
    tick_ms: float


def accepts(text: str) -> bool:
    """Whether the root element is TTML's."""
    return bool(re.match(r"(?:<\?xml[^>]*\?>|<!--.*?-->|\s)*<(?:\w+:)?tt[\s>]", text, re.DOTALL))


def read(text: str) -> RoughTranscript:
    """Read the paragraphs; italics stay as tags, other styles and positions are not kept.

    Raises:
        DamagedXmlError: the XML is damaged, or defines entities.
    """
    if "<!ENTITY" in text or "<!DOCTYPE" in text:
        raise DamagedXmlError()
    try:
        return _read(ElementTree.fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", text)))
    except (ElementTree.ParseError, RecursionError) as error:
        raise DamagedXmlError() from error


def _read(root: Element) -> RoughTranscript:
    notices = NoticeList()
    names = _agents(root)
    blocks = in_order(list(_blocks(root, names, _rates(root), notices)), notices)
    language = re.match(r"[a-z]{2,3}\b", root.get(_LANGUAGE, ""))
    file = SubtitleFile(blocks, notices=notices.notices())
    return read_subtitles(file, Markup.SUBRIP, language=language[0] if language else None)


def _blocks(root: Element, names: dict[str, str], rates: _Rates, notices: NoticeList) -> Iterator[CueBlock]:
    number = 0
    stack: list[tuple[Element, float]] = [(root, 0.0)]
    while stack:
        element, origin = stack.pop()
        own = _moment_ms(element.get("begin"), rates)
        start = origin + (own or 0.0)
        if _name(element) != "p":
            stack.extend((child, start) for child in reversed(element))
            continue
        number += 1
        end, length = _moment_ms(element.get("end"), rates), _moment_ms(element.get("dur"), rates)
        end = origin + end if end is not None else start + length if length is not None else None
        if own is None and element.get("begin") is not None:
            notices.add(
                "subtitle with a time that is below zero, damaged or before its start (ignored)", number
            )
        known = own is not None or origin > 0
        end_ms = round(end) if end is not None and end >= start else None
        speaker = names.get(_attribute(element, "agent").split(" ")[0], "")
        yield CueBlock(number, round(start) if known else None, end_ms, _text(element), speaker=speaker)


def _text(element: Element) -> str:
    """Return a paragraph's text with line breaks and italics; white space counts as one space."""
    parts: list[str] = []

    def add(text: str | None) -> None:
        parts.append(re.sub(r"\s+", " ", text or ""))

    def walk(node: Element) -> None:
        italic = _attribute(node, "fontStyle") in ("italic", "oblique")
        parts.append("<i>" if italic else "")
        add(node.text)
        for child in node:
            if _name(child) == "br":
                parts.append("\n")
            elif _name(child) == "span":
                walk(child)
            add(child.tail)
        parts.append("</i>" if italic else "")

    walk(element)
    return "\n".join(line.strip() for line in "".join(parts).split("\n") if line.strip())


def _agents(root: Element) -> dict[str, str]:
    """Return the names of who speaks, by their ids."""
    found: dict[str, str] = {}
    for agent in (element for element in root.iter() if _name(element) == "agent"):
        name = next((" ".join((child.text or "").split()) for child in agent if _name(child) == "name"), "")
        found[agent.get(_ID, "")] = name or agent.get(_ID, "")
    return found


def _rates(root: Element) -> _Rates:
    frames = _positive(_attribute(root, "frameRate")) or 30.0
    multiplier = _attribute(root, "frameRateMultiplier").split()
    if len(multiplier) == 2 and _positive(multiplier[0]) and _positive(multiplier[1]):
        frames *= float(multiplier[0]) / float(multiplier[1])
    ticks = _positive(_attribute(root, "tickRate")) or 1.0
    return _Rates(1000 / frames, 1000 / ticks)


def _positive(text: str) -> float | None:
    return float(text) if re.fullmatch(r"\d{1,9}", text) and int(text) > 0 else None


def _moment_ms(text: str | None, rates: _Rates) -> float | None:
    clock = _CLOCK.fullmatch((text or "").strip())
    if clock:
        seconds = (int(clock[1]) * 60 + int(clock[2])) * 60 + int(clock[3])
        fraction = float(f"0.{clock[4]}") * 1000 if clock[4] else 0.0
        return seconds * 1000 + fraction + (int(clock[5]) * rates.frame_ms if clock[5] else 0.0)
    offset = _OFFSET.fullmatch((text or "").strip())
    if offset is None:
        return None
    unit = {"f": rates.frame_ms, "t": rates.tick_ms, **_UNITS}[offset[2]]
    return float(offset[1]) * unit


def _name(element: Element) -> str:
    """Return an element's name without its namespace."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _attribute(element: Element, name: str) -> str:
    """Return an attribute by its name without its namespace, "" where there is none."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")
