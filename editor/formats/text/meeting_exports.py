"""Meeting exports: what meeting programs put above and below a transcript, and between its paragraphs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.formats.import_notices import NoticeList
from editor.formats.text.time_stamps import is_only_stamp, strip_trailing_stamp

MAX_HEAD = 40
"""No program's head has more lines."""

_FOOT = re.compile(
    r"(?:transcribed (?:by|with|using) (?:https?://)?(?:www\.)?[\w-]+\.(?:ai|com|io|app)\W*"
    r"|(?:the )?meeting (?:was )?ended (?:after|at) [\d:]+.*"
    r"|(?:this|the) (?:editable )?transcript (?:was|is) (?:computer|automatically|auto|machine|ai)[- ]"
    r"generated\b.*|people can also change the text after.*"
    r"|(?:generated|created|produced) (?:by|with) "
    r"(?:otter|google meet|zoom|microsoft teams|fireflies|fathom|descript)\b.*"
    r"|.{1,60}? (?:started|stopped) transcription|transcription (?:started|stopped|ended)(?: by .{1,60})?"
    r"|(?:recording|transcript) (?:started|stopped|ended|begins|ends)\W*"
    r"|\W*end of (?:the )?(?:transcript|transcription|recording)\W*)",
    re.IGNORECASE,
)
_HEADING = re.compile(
    r"(?:summary )?keywords|speakers?|attendees|participants|invitees|guests|transcript|transcription"
    r"|meeting (?:transcript|notes|records?)|.{1,120} [-–—] transcript|\d+ (?:participants|speakers)"
    r"|(?:auto[- ]generated )?transcript of .{1,120}|summary|outline|action items|teilnehmer|transkript",
    re.IGNORECASE,
)
_DAY = (
    r"(?:\w+,? )?(?:\w+\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.? \w+ \d{4}|\d{4}-\d\d-\d\d"
    r"|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_TIME = r"\d{1,2}[:.]\d\d\s*(?:[AP]\.?M\.?)?(?:\s*(?:GMT|UTC|[A-Z]{3,4})(?:[+-]\d\d?(?::?\d\d)?)?)?"
_DATE = re.compile(rf"{_DAY}(?:[,\s·•|-]+{_TIME})?(?:\s*[•·|]\s*[\d:]+(?:\s*min(?:utes)?)?)?", re.IGNORECASE)


def without_frame(lines: Sequence[str], notices: NoticeList) -> list[str]:
    """Return a text's lines without a meeting program's head and foot.

    A head is what stands above the first paragraph that names who speaks or when, where it holds a heading
    of these programs or the meeting's date; of a text without names and times, only those lines themselves.
    """
    kept = list(lines)
    for row, line in enumerate(kept):
        if _FOOT.fullmatch(line.strip()):
            notices.add("line added by a meeting program (skipped)", row + 1)
            kept[row] = ""
    for row in _head_rows(kept):
        notices.add("line above the transcript (skipped)", row + 1)
        kept[row] = ""
    return kept


def _head_rows(lines: Sequence[str]) -> list[int]:
    first = next((row for row, line in enumerate(lines) if _opens(lines, row)), None)
    if first is None or first == 0:
        return []
    filled = [row for row in range(first) if lines[row].strip()]
    telling = [row for row in filled if _is_head(lines[row].strip())]
    if not telling or len(filled) > MAX_HEAD:
        return []
    return filled


def _opens(lines: Sequence[str], row: int) -> bool:
    """Whether the first paragraph opens here: a name with a time, a name and a colon, or a time alone."""
    line = lines[row].strip()
    if not line or _is_head(line):
        return False
    if re.fullmatch(r"[^:]{1,60}:\s+\S.*", line) or is_only_stamp(line):
        return True
    if strip_trailing_stamp(line)[1] is not None:
        return True
    return row + 1 < len(lines) and bool(lines[row + 1].strip()) and is_only_stamp(lines[row + 1].strip())


def _is_head(line: str) -> bool:
    return bool(_HEADING.fullmatch(line.rstrip(":"))) or bool(_DATE.fullmatch(line))
