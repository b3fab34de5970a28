"""Spoken pieces: words or segments of a recogniser's JSON, collected to a rough transcript."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from editor.document.speaker_names import is_unknown_name
from editor.document.word_diff import single_spaced
from editor.formats.decoding_text import clean_text, timestamp_ms
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs

NO_TEXT: Final = "entry without text (skipped)"
DAMAGED: Final = "damaged entry (skipped)"
OTHER_KIND: Final = "entry of an unknown kind (skipped)"
NO_TIME: Final = "entry with a damaged time (ignored)"

_LANGUAGE = re.compile(r"(?P<code>[A-Za-z]{2,3})(?:[-_][A-Za-z0-9-]+)?")
_SECONDS = re.compile(r"(\d{1,9}(?:\.\d+)?)s?")
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d+))?")
_DURATION = re.compile(r"PT(?:(?P<h>\d{1,4})H)?(?:(?P<m>\d{1,6})M)?(?:(?P<s>\d{1,9}(?:\.\d+)?)S)?")
_MAX_MS: Final = 10**12
_MAX_UNITS: Final = 10**18


def dicts(value: Any) -> list[dict[str, Any]]:
    """Return the objects of a JSON list, nothing of what is none."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def first(value: Any) -> dict[str, Any]:
    """Return the first object of a JSON list, an empty one where there is none."""
    return next(iter(dicts(value)), {})


def part(data: Any, *names: str) -> Any:
    """Return what stands in nested objects under these names, None where one is missing."""
    for name in names:
        data = data.get(name) if isinstance(data, dict) else None
    return data


def text_of(value: Any) -> str:
    """Return a text as one line, "" for what is none."""
    return single_spaced(clean_text(value)) if isinstance(value, str) else ""


def speaker_of(value: Any, *, kind: str = "Speaker") -> str | None:
    """Return a speaker's name; a bare number gets a word before it, and who is not known is nobody."""
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{kind} {value}"
    name = " ".join(text_of(value).split())
    if name.isdecimal():
        return f"{kind} {name}"
    return None if is_unknown_name(name) else name or None


def seconds_ms(value: Any) -> int | None:
    """Return seconds as milliseconds: a number, digits (`1.3`, `1.3s`), a clock, or Google's two fields."""
    if isinstance(value, dict):
        whole, nanos = seconds_ms(value.get("seconds", 0)), value.get("nanos", 0)
        return None if whole is None or not _is_number(nanos) else _bounded(whole + nanos / 1e6)
    if isinstance(value, str):
        found, clock = _SECONDS.fullmatch(value.strip()), _CLOCK.fullmatch(value.strip())
        return timestamp_ms(*clock.groups()) if clock else _bounded(float(found[1]) * 1000) if found else None
    return _bounded(value * 1000) if _is_number(value) else None


def units_ms(value: Any, *, per_ms: float = 1) -> int | None:
    """Return a number of small units (milliseconds, ticks, samples) as milliseconds."""
    return _bounded(value / per_ms) if _is_number(value) else None


def duration_ms(value: Any) -> int | None:
    """Return an ISO 8601 duration (`PT1M2.5S`) as milliseconds."""
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        return None
    return _bounded(
        (int(found["h"] or 0) * 60 + int(found["m"] or 0)) * 60_000 + float(found["s"] or 0) * 1000
    )


def language_of(value: Any) -> str | None:
    """Return the language of a code like `en-US`, in small letters."""
    found = _LANGUAGE.fullmatch(value) if isinstance(value, str) else None
    return found["code"].lower() if found else None


def _is_number(value: Any) -> bool:
    """Whether a value is a number that a time may have; larger ones cannot be reckoned with."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < _MAX_UNITS


def _bounded(ms: float) -> int | None:
    return round(ms) if 0 <= ms < _MAX_MS else None


@dataclass(frozen=True, slots=True)
class _Piece:
    paragraph: RoughParagraph
    glued: bool


class SpokenPieces:
    """Collects what is said in the order of a file, and what of the file is not."""

    def __init__(self) -> None:
        self.notices = NoticeList("entry")
        self._pieces: list[_Piece] = []
        self._row = 0

    def rows(self, value: Any) -> Iterator[dict[str, Any]]:
        """Yield the objects of a JSON list, counting them; what is none is told."""
        for row, one in enumerate(value if isinstance(value, list) else (), start=1):
            self._row = row
            if isinstance(one, dict):
                yield one
            else:
                self.note(DAMAGED)

    def note(self, what: str) -> None:
        """Note what was met in the entry that is being read."""
        self.notices.add(what, self._row)

    def add(
        self, text: Any, speaker: str | None, start_ms: int | None, end_ms: int | None, *, glued: bool = False
    ) -> None:
        """Add a word or segment; `glued`: no space stands before it. An end before its start is not known."""
        words = text_of(text)
        if not words:
            self.note(NO_TEXT)
            return
        if start_ms is not None and end_ms is not None and end_ms < start_ms:
            end_ms = None
            self.note(NO_TIME)
        self._pieces.append(_Piece(RoughParagraph(speaker, words, start_ms, end_ms), glued))

    def sort(self) -> None:
        """Order by start, as where channels follow one another; a piece without one stays where it is."""
        keys: list[int] = []
        for piece in self._pieces:
            start = piece.paragraph.start_ms
            keys.append(start if start is not None else keys[-1] if keys else 0)
        order = sorted(range(len(keys)), key=lambda row: keys[row])
        self._pieces = [self._pieces[row] for row in order]

    def transcript(self, language: Any = None) -> RoughTranscript:
        """Return what was collected, neighbours of one speaker as paragraphs."""
        joined: list[RoughParagraph] = []
        for piece in self._pieces:
            if piece.glued and joined:
                end_ms = piece.paragraph.end_ms if piece.paragraph.end_ms is not None else joined[-1].end_ms
                joined[-1] = replace(joined[-1], text=joined[-1].text + piece.paragraph.text, end_ms=end_ms)
            else:
                joined.append(piece.paragraph)
        return RoughTranscript(join_paragraphs(joined), language_of(language), self.notices.notices())
