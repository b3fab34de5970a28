"""Accepting what was heard: it is written in the place of a doubtful word."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from editor.document.changes import Edit
from editor.document.edits.text import set_text
from editor.document.values import Transcript, Word, joined_text

_MARKS: Final = '.,;:!?…"“”„‘’«»()[]'
"""What stands around words. A recogniser guesses it; the transcript's own is kept."""


def accept_heard_text(transcript: Transcript, segment_id: str, word_id: str) -> Edit | None:
    """Write what was heard in the place of a word; None where nothing else was heard there.

    Neighbours that were heard as one phrase with it ("CHECH GPT": "ChatGPT") are replaced together. The
    punctuation around them stays as it was written.

    Raises:
        KeyError: there is no such segment or word.
    """
    segment = transcript.segments[transcript.row_of(segment_id)]
    at = next((at for at, word in enumerate(segment.words) if word.id == word_id), None)
    if at is None:
        raise KeyError(word_id)
    heard = segment.words[at].heard
    if not segment.words[at].is_heard_differently or not heard:
        return None
    start, end = _phrase(segment.words, at)
    before, after = segment.words[start].text, segment.words[end - 1].text
    lead = before[: len(before) - len(before.lstrip(_MARKS))]
    tail = after[len(after.rstrip(_MARKS)) :]
    said = f"{lead}{heard.strip(_MARKS)}{tail}" if heard.strip(_MARKS) else heard
    text = segment.text
    first = len(joined_text(segment.words[:start])) + (start > 0)
    last = len(joined_text(segment.words[:end]))
    edit = set_text(transcript, segment_id, text[:first] + said + text[last:])
    return (
        replace(edit, label="Replace with what was recognized", merge_key=None) if edit is not None else None
    )


def _phrase(words: tuple[Word, ...], at: int) -> tuple[int, int]:
    """Return the bounds of the words that were heard as one phrase: each of them carries the whole of it."""
    start, end = at, at + 1
    while start > 0 and _same_phrase(words[start - 1], words[at]):
        start -= 1
    while end < len(words) and _same_phrase(words[end], words[at]):
        end += 1
    return start, end


def _same_phrase(word: Word, other: Word) -> bool:
    return word.is_heard_differently and word.state is other.state and word.heard == other.heard
