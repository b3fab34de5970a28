"""Decisions of a review: a proposal is written in the place of words, or words are right as they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from editor.document.changes import Edit
from editor.document.edits.text import confirm_word, replace_segments, rewrite_segment
from editor.document.values import Transcript
from editor.document.word_diff import Block, tokenize


def write_proposal(
    transcript: Transcript, segment_id: str, word_ids: Sequence[str], text: str
) -> Edit | None:
    """Write a text in the place of neighbouring words; None where it is what stands there.

    Raises:
        KeyError: there is no such segment or word.
        ValueError: the words do not stand together, or the text is empty.
    """
    row = transcript.row_of(segment_id)
    segment = transcript.segments[row]
    places = {word.id: at for at, word in enumerate(segment.words)}
    first, last = places[word_ids[0]], places[word_ids[-1]]
    tokens = tokenize(text)
    if last - first + 1 != len(word_ids) or not tokens:
        raise ValueError("a proposal replaces words that stand together by others")
    if [word.text for word in segment.words[first : last + 1]] == list(tokens):
        return None
    changed = rewrite_segment(segment, [Block(first, last + 1, tuple(tokens))])
    written = " ".join(tokens)
    return Edit(f"Write “{written}”", (replace_segments(row, (segment,), (changed,)),))


def confirm_words(transcript: Transcript, segment_id: str, word_ids: Sequence[str]) -> Edit | None:
    """Say that words are right as they are written, in one step; None where nobody doubts them.

    Raises:
        KeyError: there is no such segment or word.
    """
    edits: list[Edit] = []
    now = transcript
    for word_id in word_ids:
        edit = confirm_word(now, segment_id, word_id)
        if edit is not None:
            edits.append(edit)
            now = edit.apply(now)
    if not edits:
        return None
    wanted = set(word_ids)
    words = transcript.segments[transcript.row_of(segment_id)].words
    said = " ".join(word.text for word in words if word.id in wanted)
    return replace(
        edits[0],
        label=f"“{said}” is right",
        splices=tuple(splice for edit in edits for splice in edit.splices),
    )
