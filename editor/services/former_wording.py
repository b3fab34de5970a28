"""Texts that project files keep and that an earlier version worded otherwise: each as it is said today.

Files hold the names of edits and the aligner's reasons as the version that wrote them put it. They are never
rewritten; where one is shown, it is said in today's words.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

_FIELD: Final = re.compile(r"\{(\w+)\}")

FORMER: Final = {
    "Write what was heard": "Replace with what was recognized",
    "Write “{text}”": "Replace with “{text}”",
    "“{word}” is right": "Mark “{word}” as correct",
    "Insert what was heard": "Insert missing speech",
    "Check segment": "Mark segment as checked",
    "Check {count} segments": "Mark {count} segments as checked",
    "Uncheck segment": "Mark segment as unchecked",
    "Uncheck {count} segments": "Mark {count} segments as unchecked",
    "Dismiss speech without text": "Ignore missing speech",
    "Leave out of clean text": "Leave out of clean exports",
    "Keep in clean text": "Keep in clean exports",
    "Leave clean text to the list": "Follow the list for clean text",
    "Move word to the segment before": "Move word to the previous segment",
    "Replace “{find}” by “{new}”": "Replace “{find}” with “{new}”",
    "Time edited words": "Re-time edited words",
    "{name} speaks here": "Assign {name} here",
    "time only approximate": "approximate time",
    "sounds unlike the word": "doesn’t sound like the word",
    "heard differently": "recognized differently",
    "not heard": "not recognized",
    "recognised with doubt": "low confidence",
    "recogniser": "recognizer",
    "fine": "timing",
}
"""Former wording to today's, as templates."""


def todays_wording(text: str) -> str:
    """Return a kept text in today's words; any other text as it is."""
    if text in FORMER:
        return FORMER[text]
    for pattern, template in _patterns():
        if match := pattern.fullmatch(text):
            return template.format(**match.groupdict())
    return text


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((_pattern(former), now) for former, now in FORMER.items() if _FIELD.search(former))


def _pattern(template: str) -> re.Pattern[str]:
    parts = _FIELD.split(template)
    open_parts = (re.escape(part) if at % 2 == 0 else f"(?P<{part}>.+?)" for at, part in enumerate(parts))
    return re.compile("".join(open_parts), re.DOTALL)
