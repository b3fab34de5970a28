"""Imported cues: what a subtitle that came in looked like, so that it can go out the same, words corrected.

Kept with the segments of the transcript that it became, and handed back by the exports.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from typing import Any, TypeVar

from editor.document.values import Extra, Transcript
from editor.formats.subtitles.cue_markup import MarkedText, Markup

CUE_FIELD = "cue"
"""What a segment's imported cue is called in the project's file."""
FRAME_FIELD = "subtitles"
"""What the imported file's head and foot are called there."""

_TEXTS = ("identifier", "settings", "before", "speaker", "label")

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ImportedCue:
    """One cue, or what one of its speakers says in it.

    `number` counts cues from 0, `part` the speakers within one. Times are None where the file had none that
    can be known. `pieces` are the cue's own text, cut at its words: what stands before the first word, the
    word, what stands between, and so on to what stands behind the last. `speaker` is who was taken to
    speak, `label` that name as it stands in the first piece; "" where there is none.
    """

    number: int
    part: int
    start_ms: int | None
    end_ms: int | None
    pieces: tuple[str, ...]
    identifier: str = ""
    settings: str = ""
    before: str = ""
    speaker: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class SubtitleFrame:
    """What holds the imported cues: the format's name, how many they are, what stands above and below."""

    format: str
    count: int = 0
    header: str = ""
    footer: str = ""

    @property
    def markup(self) -> Markup:
        """What the cues may hold beside text."""
        return Markup.WEBVTT if self.format == "vtt" else Markup.SUBRIP


def cut_at_words(text: MarkedText, spans: Sequence[tuple[int, int]], start: int, end: int) -> tuple[str, ...]:
    """Return the raw text from `start` to `end`, cut at the words that stand at `spans` of the plain text."""
    pieces: list[str] = []
    at = start
    for span in spans:
        word_start, word_end = text.raw_span(*span)
        pieces += [text.raw[at:word_start], text.raw[word_start:word_end]]
        at = word_end
    return (*pieces, text.raw[at:end])


def encode(value: ImportedCue | SubtitleFrame) -> str:
    """Return the JSON text that a project's file keeps."""
    default = {one.name: one.default for one in fields(value)}
    held = {name: held for name, held in asdict(value).items() if held != default[name]}
    return json.dumps(held, ensure_ascii=False, separators=(",", ":"))


def cue_of(extra: Extra) -> ImportedCue | None:
    """Return the imported cue among a segment's extra fields, None where there is none that can be read."""
    data = _field(extra, CUE_FIELD)
    pieces = data.get("pieces") if data is not None else None
    if data is None or not isinstance(pieces, list) or not all(isinstance(one, str) for one in pieces):
        return None
    texts = {name: _checked(data.get(name, ""), str) for name in _TEXTS}
    numbers = {name: _checked(data.get(name), int) for name in ("number", "part", "start_ms", "end_ms")}
    number, part = numbers.pop("number"), numbers.pop("part")
    if number is None or part is None or len(pieces) % 2 == 0:
        return None
    return ImportedCue(
        number,
        part,
        numbers["start_ms"],
        numbers["end_ms"],
        tuple(pieces),
        **{name: text or "" for name, text in texts.items()},
    )


def frame_of(extra: Extra) -> SubtitleFrame | None:
    """Return the frame among a transcript's extra fields, None where no subtitles came in."""
    data = _field(extra, FRAME_FIELD)
    if data is None or data.get("format") not in ("srt", "vtt"):
        return None
    texts = {name: _checked(data.get(name, ""), str) or "" for name in ("header", "footer")}
    return SubtitleFrame(data["format"], _checked(data.get("count"), int) or 0, **texts)


def has_imported_cues(transcript: Transcript) -> bool:
    """Whether subtitles came in and were kept."""
    return frame_of(transcript.extra) is not None


def _field(extra: Extra, name: str) -> dict[str, Any] | None:
    text = next((text for found, text in extra if found == name), None)
    data = json.loads(text) if text is not None else None
    return data if isinstance(data, dict) else None


def _checked(value: object, kind: type[T]) -> T | None:
    good = (
        isinstance(value, kind) and not isinstance(value, bool) and (not isinstance(value, int) or value >= 0)
    )
    return value if good else None  # type: ignore[return-value]  # it is of that kind
