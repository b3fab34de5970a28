"""Files of transcribing programs: oTranscribe's (JSON that holds HTML) and InqScribe's (named lines)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from editor.formats.decoding_text import clean_text, format_timestamp, guard_entities
from editor.formats.errors import UnreadableError
from editor.formats.import_notices import ImportNotice
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.text import plain_text
from editor.formats.web.html_lines import Line, html_lines

_FIELD = re.compile(r"(?P<name>[A-Za-z][\w.]*)=(?P<value>.*)")
_ESCAPE = re.compile(r"\\(.)")
_FRAMES = re.compile(r"\[(\d{1,2}:\d{2}:\d{2})[.:;](\d{2})\]")
_DEFAULT_RATE = 29.97


def is_otranscribe(data: Any) -> bool:
    """Whether this is oTranscribe's object: HTML as text, beside the recording's name or place."""
    return (
        isinstance(data, dict)
        and isinstance(data.get("text"), str)
        and any(name in data for name in ("media", "media-time", "media-source"))
        and "segments" not in data
    )


def read_otranscribe(data: Any) -> RoughTranscript:
    """Read oTranscribe's text by its time stamps, which hold more digits than they show."""
    lines = [_stamped(line) for line in html_lines(data["text"])]
    return plain_text.read(guard_entities("\n".join(lines)))


def _stamped(line: Line) -> str:
    text = "".join(
        f"[{format_timestamp(run.stamp_ms)}]" if run.stamp_ms is not None else run.text for run in line.runs
    ).strip()
    return f"\n{text}" if line.opens else text


def is_inqscribe(text: str) -> bool:
    """Whether this is InqScribe's own file: lines of names and values, which say so."""
    return text.startswith("app=InqScribe")


def read_inqscribe(text: str) -> RoughTranscript:
    """Read InqScribe's text; its times end in frames.

    Raises:
        UnreadableError: the file has no text.
    """
    fields = {found["name"]: found["value"] for line in text.split("\n") if (found := _FIELD.fullmatch(line))}
    if "text" not in fields:
        raise UnreadableError("has no text", "Export the transcript as plain text")
    signs = {"r": "\n", "n": "\n", "t": "\t"}
    said = _ESCAPE.sub(lambda sign: signs.get(sign[1], sign[1]), fields["text"])
    rate = next((fields[name] for name in fields if name.lower().endswith("fps")), "")
    frames = float(rate) if re.fullmatch(r"\d{1,3}(?:\.\d+)?", rate) and float(rate) > 0 else _DEFAULT_RATE
    stamps = len(_FRAMES.findall(said))
    timed = _FRAMES.sub(
        lambda stamp: f"[{stamp[1]}.{min(999, round(int(stamp[2]) * 1000 / frames)):03}]", clean_text(said)
    )
    rough = plain_text.read(guard_entities(timed))
    if stamps and not rate:
        told = ImportNotice("time in frames, read at 29.97 fps", stamps)
        return replace(rough, notices=(*rough.notices, told))
    return rough
