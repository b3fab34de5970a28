"""Time stamps that strayed into running text: found, read, and taken out without hurting the words."""

from __future__ import annotations

import re

from editor.formats.decoding_text import timestamp_ms

_CLOCK = r"(?:(?:\d{1,3}:)?[0-5]?\d:[0-5]\d(?:[.,]\d{1,3})?)"
_RANGE = rf"{_CLOCK}(?:\s*(?:-->|->|-|–|—|to)\s*{_CLOCK})?"
_BRACKETED = re.compile(
    rf"\[\s*{_RANGE}\s*\]|\(\s*{_RANGE}\s*\)|<\s*{_RANGE}\s*>|\{{\s*{_RANGE}\s*\}}|#{_CLOCK}(?:-\d)?#"
)
_SPELLED = (
    r"(?:\d{1,3} (?:hours?|Stunden?|horas?|heures?),? )?(?:\d{1,3} (?:minutes?|Minuten?|minutos?),? )?"
    rf"\d{{1,2}} (?:seconds?|Sekunden?|segundos?|secondes?)(?:\s*{_CLOCK})?"
)
_LEADING = re.compile(rf"(?P<stamp>{_RANGE})(?:\s*[-–—|]\s+|\s+|$)")
_TRAILING = re.compile(rf"(?<=\S)\s+(?:[-–—|]\s+)?(?P<stamp>{_CLOCK}|{_SPELLED})$")
_ONLY_SPELLED = re.compile(_SPELLED)
_SPELLED_PARTS = re.compile(r"(?:(\d{1,6}) [HhS]\w+,? )?(?:(\d{1,6}) [Mm]\w+,? )?(\d{1,6}) [Ss]\w+")
_PARTS = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d\d)(?:[.,](\d{1,3}))?")


def stamp_ms(stamp: str) -> int:
    """Return the (first) time in a stamp."""
    spelled = _SPELLED_PARTS.match(stamp)
    if spelled:
        return timestamp_ms(spelled[1], spelled[2] or "0", spelled[3])
    found = _PARTS.search(stamp)
    if not found:
        raise ValueError(f"no time in {stamp!r}")
    return timestamp_ms(*found.groups())


def strip_bracketed_stamps(line: str) -> tuple[str, int | None]:
    """Return the line without its stamps in brackets, and the time of one before the first word."""
    first: int | None = None
    found = _BRACKETED.search(line)
    if found and not any(character.isalnum() for character in line[: found.start()]):
        first = stamp_ms(found[0])
    if not found:
        return line, None

    def gap(stamp: re.Match[str]) -> str:
        before, after = line[: stamp.start()], line[stamp.end() :]
        # No space is left before a comma or after an opening bracket that touched the stamp's gap.
        return "" if not before.strip() or after[:1] in tuple(",.;:!?") or not after.strip() else " "

    taken = re.sub(rf"\s*(?:{_BRACKETED.pattern})\s*", gap, line)
    return taken.strip(), first


def strip_leading_stamp(line: str) -> tuple[str, int | None]:
    """Return the line without a bare stamp at its start, and the stamp's time."""
    found = _LEADING.match(line)
    return (line[found.end() :], stamp_ms(found["stamp"])) if found else (line, None)


def strip_trailing_stamp(line: str) -> tuple[str, int | None]:
    """Return the line without a bare stamp at its end, and the stamp's time."""
    found = _TRAILING.search(line)
    return (line[: found.start()], stamp_ms(found["stamp"])) if found else (line, None)


def is_only_stamp(line: str) -> bool:
    """Whether the line holds a bare stamp (in digits or spelled out) and nothing else."""
    return bool(_LEADING.fullmatch(line)) or bool(_ONLY_SPELLED.fullmatch(line))
