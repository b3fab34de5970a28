"""Shifting and stretching: all times of a transcript, or those of the subtitles that came in, in one step."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction
from typing import Any, Final

from editor.document.changes import Edit, Part, Splice
from editor.document.edits.text import replace_segments
from editor.document.values import Extra, Note, Segment, Transcript, Untexted, Word
from editor.formats.broadcast.time_code import FRAME_RATES
from editor.formats.subtitles.imported_cues import CUE_FIELD, cue_of
from editor.services.errors import ServiceError

LEAST_STRETCH, MOST_STRETCH = Fraction(1, 2), Fraction(2)
"""Between these lies every ratio of frame rates."""
MOST_SHIFT_MS: Final = 100 * 3_600_000
_NUMBER: Final = r"\d{1,6}(?:[.,]\d{1,9})?"
_RATIO = re.compile(rf"\s*({_NUMBER})\s*(?:[/:]\s*({_NUMBER})\s*)?")
_MOMENT = re.compile(r"\s*([-+−])?\s*(?:(?:(\d{1,3}):)?(\d{1,4}):)?(\d{1,6})(?:[.,](\d{1,3}))?\s*s?\s*")
_EXACT: Final = {Fraction(one.name): one.rate for one in FRAME_RATES if not one.drops}


class ShiftScope(StrEnum):
    """Whose times move."""

    ALL = "all"
    IMPORTED = "imported"
    """Those of the subtitles that came in; the words keep theirs, which were measured."""


@dataclass(frozen=True, slots=True)
class TimeShift:
    """What becomes of each time: it is multiplied, then moved by integer milliseconds."""

    by_ms: int = 0
    stretch: Fraction = Fraction(1)

    @property
    def changes_nothing(self) -> bool:
        """Whether every time stays."""
        return self.by_ms == 0 and self.stretch == 1

    def moved(self, ms: int) -> int:
        """Return what becomes of a time."""
        return round(ms * self.stretch) + self.by_ms


def parse_stretch(text: str) -> Fraction | None:
    """Return a ratio such as `25/23.976` or `1.001`, None for none that times could be stretched by.

    The usual names of frame rates stand for the rates: 23.976 is 24000/1001.
    """
    found = _RATIO.fullmatch(text)
    if found is None:
        return None
    above, below = (Fraction((part or "1").replace(",", ".")) for part in found.groups())
    if found[2] is not None:
        above, below = _EXACT.get(above, above), _EXACT.get(below, below)
    ratio = above / below if below else Fraction(0)
    return ratio if LEAST_STRETCH <= ratio <= MOST_STRETCH else None


def parse_shift_ms(text: str) -> int | None:
    """Return a shift in milliseconds, written in seconds or as a clock time with a sign; None for none."""
    found = _MOMENT.fullmatch(text)
    if found is None:
        return None
    sign, hours, minutes, seconds, fraction = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    shift_ms = whole * 1000 + int((fraction or "").ljust(3, "0"))
    return None if shift_ms > MOST_SHIFT_MS else -shift_ms if sign in ("-", "−") else shift_ms


def shift_times(transcript: Transcript, shift: TimeShift, scope: ShiftScope) -> Edit | None:
    """Return the edit that moves all times in scope, None where nothing changes. Locked words go along.

    A subtitle that came in and would begin before the recording begins with it.

    Raises:
        ServiceError: words would lie before the recording's start.
    """
    if shift.changes_nothing:
        return None
    if scope is ShiftScope.ALL:
        _check_start(transcript, shift)
    before = transcript.segments
    after = tuple(_moved(segment, shift, scope) for segment in before)
    splices = [replace_segments(0, before, after)] if before != after else []
    if scope is ShiftScope.ALL and transcript.untexted:
        moved = tuple(_moved_untexted(one, shift) for one in transcript.untexted)
        splices.append(Splice(Part.UNTEXTED, 0, transcript.untexted, moved))
    if not splices:
        return None
    label = "Shift all times" if scope is ShiftScope.ALL else "Shift the subtitles’ times"
    return Edit(label, tuple(splices), why=f"by {shift.by_ms} ms, × {shift.stretch}")


def _check_start(transcript: Transcript, shift: TimeShift) -> None:
    """Refuse what would put words before the start; nobody could hear them there."""
    starts = [segment.start_ms for segment in transcript.segments]
    starts += [one.start_ms for one in transcript.untexted]
    first_ms = min(starts, default=0)
    if shift.moved(first_ms) < 0:
        early_s = -shift.moved(first_ms) / 1000
        raise ServiceError(
            f"The first words would start {early_s:.3f} s before the recording. Shift by less."
        )


def _moved(segment: Segment, shift: TimeShift, scope: ShiftScope) -> Segment:
    extra = _moved_cue(segment.extra, shift)
    if scope is ShiftScope.IMPORTED:
        return segment if extra == segment.extra else replace(segment, extra=extra)
    return replace(
        segment,
        start_ms=shift.moved(segment.start_ms),
        end_ms=shift.moved(segment.end_ms),
        words=tuple(_moved_word(word, shift) for word in segment.words),
        extra=extra,
        notes=tuple(_moved_note(note, shift) for note in segment.notes),
    )


def _moved_note(note: Note, shift: TimeShift) -> Note:
    start_ms, end_ms = (max(0, shift.moved(time_ms)) for time_ms in (note.start_ms, note.end_ms))
    return replace(note, start_ms=start_ms, end_ms=end_ms)


def _moved_word(word: Word, shift: TimeShift) -> Word:
    if word.start_ms is None or word.end_ms is None:
        return word
    return replace(word, start_ms=max(0, shift.moved(word.start_ms)), end_ms=max(0, shift.moved(word.end_ms)))


def _moved_untexted(one: Untexted, shift: TimeShift) -> Untexted:
    return replace(one, start_ms=shift.moved(one.start_ms), end_ms=shift.moved(one.end_ms))


def _moved_cue(extra: Extra, shift: TimeShift) -> Extra:
    """Return a segment's extra fields with the times of its imported cue moved; all else stays as it is."""
    if cue_of(extra) is None:
        return extra

    def moved(text: str) -> str:
        held: dict[str, Any] = json.loads(text)
        for name in ("start_ms", "end_ms"):
            if isinstance(held.get(name), int):
                held[name] = max(0, shift.moved(held[name]))
        return json.dumps(held, ensure_ascii=False, separators=(",", ":"))

    return tuple((name, moved(text) if name == CUE_FIELD else text) for name, text in extra)
