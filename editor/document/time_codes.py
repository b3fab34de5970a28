"""Time codes in the text, such as `[00:12:34]`: words that nobody says, for those who quote.

They are what a transcript's sound descriptions are: matched words without length or confidence, at the time
of the word behind them. So nothing waits for them to be timed or reviewed.
"""

from __future__ import annotations

import re
from dataclasses import replace

from editor.document.values import Transcript, Word, new_id

_CODE = re.compile(r"\[\d{2,3}:[0-5]\d:[0-5]\d\]")


def time_code(time_ms: int) -> str:
    """Return the code of a time, whole seconds."""
    minutes, seconds = divmod(max(0, time_ms) // 1000, 60)
    return f"[{minutes // 60:02}:{minutes % 60:02}:{seconds:02}]"


def time_code_word(time_ms: int) -> Word:
    """Return the word that stands for a time in the text."""
    return Word(new_id(), time_code(time_ms), time_ms, time_ms)


def is_time_code(word: Word) -> bool:
    """Whether a word is a time code: one that lasts some time is spoken, however it is written."""
    return word.text[:1] == "[" and word.start_ms == word.end_ms and _CODE.fullmatch(word.text) is not None


def without_time_codes(transcript: Transcript) -> Transcript:
    """Return a transcript without its time codes; segments that have none stay the same objects."""
    segments = tuple(
        replace(segment, words=tuple(word for word in segment.words if not is_time_code(word)))
        if any(map(is_time_code, segment.words))
        else segment
        for segment in transcript.segments
    )
    return replace(transcript, segments=segments)
