"""Settling doubtful places: words written in place of others, or found right as they are."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import replace_segments, rewrite_segment
from editor.document.values import Extra, Transcript, joined_text
from editor.document.word_diff import Block, diff_tokens, single_spaced, tokenize

SETTLED = "settled"
"""The field of a word that names the signals a person found nothing wrong with."""


def rewrite_words(
    transcript: Transcript, segment_id: str, word_ids: Sequence[str], *, text: str
) -> Edit | None:
    """Write a text in the place of words that stand side by side; "" leaves them out.

    Words that stay keep their times, the others hand theirs on. None where nothing would change.

    Raises:
        KeyError: there is no such segment, or no such words side by side in it.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    first = next((at for at, word in enumerate(segment.words) if word.id == word_ids[0]), 0)
    old = segment.words[first : first + len(word_ids)]
    if tuple(word.id for word in old) != tuple(word_ids):
        raise KeyError(*word_ids)
    blocks = [
        Block(first + block.start, first + block.end, block.tokens)
        for block in diff_tokens([word.text for word in old], tokenize(text))
    ]
    if not blocks:
        return None
    label = f"Replace “{joined_text(old)}” with “{single_spaced(text)}”"
    return Edit(label, (replace_segments(row, (segment,), (rewrite_segment(segment, blocks),)),))


def settle_words(
    transcript: Transcript, segment_id: str, word_ids: Sequence[str], *, signal: str
) -> Edit | None:
    """Say that words are right in the respect that a signal of the text doubts; None where that is known.

    It is kept with the words as a field of theirs. What the sound says of them stays as it is.

    Raises:
        KeyError: there is no such segment.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    wanted = set(word_ids)
    words = tuple(
        replace(word, extra=_with_signal(word.extra, signal)) if word.id in wanted else word
        for word in segment.words
    )
    if words == segment.words:
        return None
    said = " ".join(word.text for word in segment.words if word.id in wanted)
    changed = replace(segment, words=words)
    return Edit(f"Mark “{said}” as correct", (replace_segments(row, (segment,), (changed,)),))


def settled_signals(extra: Extra) -> tuple[str, ...]:
    """Return the signals that a person found nothing wrong with, by a word's further fields."""
    text = next((text for name, text in extra if name == SETTLED), "[]")
    value = json.loads(text)
    return tuple(kind for kind in value if isinstance(kind, str)) if isinstance(value, list) else ()


def _with_signal(extra: Extra, signal: str) -> Extra:
    signals = sorted({*settled_signals(extra), signal})
    others = (field for field in extra if field[0] != SETTLED)
    return tuple(sorted((*others, (SETTLED, json.dumps(signals, ensure_ascii=False, separators=(",", ":"))))))
