"""The scripted person: takes each place of the queue, and does in it what the truth says."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from alignment import WeighedText, WordState
from benchmarks.support.review.truth import Errors, same_words, shared_words
from editor.document.glossary import Glossary
from editor.document.values import Transcript
from editor.services.review.proposals import proposals
from editor.services.review.queue import Doubt, DoubtKind

CONTEXT_MS = 1_000
"""A place is heard with so much before and after it."""
MIXED_KINDS = (DoubtKind.BROKEN_OFF, DoubtKind.LABEL)
STYLE_KINDS = (DoubtKind.DOUBLED, DoubtKind.NUMBER, DoubtKind.NAME, DoubtKind.BROKEN_OFF, DoubtKind.LABEL)
"""Places about how speech is written: what was said, which is the truth here, does not decide them."""


@dataclass(slots=True)
class Walk:
    """What came of going through a queue. Counts are of places, words, keys; times in milliseconds."""

    entries: int = 0
    real: int = 0
    style: int = 0
    word_entries: int = 0
    first_right: int = 0
    one_right: int = 0
    keys: int = 0
    decisions: int = 0
    heard_ms: int = 0
    found_words: set[str] = field(default_factory=set)
    found_passages: set[int] = field(default_factory=set)
    passage_words: int = 0
    passage_words_right: int = 0
    false_kinds: dict[str, int] = field(default_factory=dict)


def walk(
    transcript: Transcript,
    doubts: Sequence[Doubt],
    errors: Errors,
    glossary: Glossary | None,
    *,
    listen: Callable[[Doubt], Sequence[WeighedText]] = lambda _: (),
) -> Walk:
    """Go through places: one key where a proposal is right or nothing is wrong, else the truth is typed.

    `listen` says what the sound has for and against the texts that may stand in a place.
    """
    done = Walk(entries=len(doubts))
    for doubt in doubts:
        length_ms = (doubt.end_ms or doubt.near_ms) - (doubt.start_ms or doubt.near_ms)
        done.heard_ms += length_ms + 2 * CONTEXT_MS
        found = proposals(transcript, doubt, glossary=glossary, weighed=listen(doubt))
        offered = [each.text for each in found]
        real = (
            _words(done, doubt, errors, offered)
            if doubt.word_ids
            else _passages(done, doubt, errors, offered)
        )
        done.real += real
        done.decisions += 1
        if not real and doubt.kind in STYLE_KINDS:
            done.style += 1
        if not real:
            done.keys += 1
            done.false_kinds[doubt.kind.value] = done.false_kinds.get(doubt.kind.value, 0) + 1
    return done


def _words(done: Walk, doubt: Doubt, errors: Errors, offered: Sequence[str]) -> bool:
    wrong = [
        i for i in doubt.word_ids if i in errors.words and errors.words[i].state is not WordState.MATCHED
    ]
    if not wrong:
        # A sentence that breaks off beside missing speech breaks off there, whichever of the two is shown.
        return doubt.kind in MIXED_KINDS and bool(errors.passages_at(doubt))
    done.found_words.update(wrong)
    done.word_entries += 1
    ways = errors.said(doubt)
    hits = [any(same_words(text, said) for said in ways) for text in offered]
    if doubt.untexted_id is not None or (any(hits) and doubt.heard):
        done.found_passages.update(map(id, errors.passages_at(doubt)))
    done.first_right += hits[:1] == [True]
    done.one_right += any(hits)
    done.keys += 1 if any(hits) else len(ways[0]) + 1
    return True


def _passages(done: Walk, doubt: Doubt, errors: Errors, offered: Sequence[str]) -> bool:
    spans = errors.passages_at(doubt)
    done.found_passages.update(map(id, spans))
    if not spans:
        return False
    right, words = shared_words(" ".join(span.heard for span in spans), offered[0] if offered else "")
    done.passage_words += words
    done.passage_words_right += right
    done.keys += 1 if right == words else 1 + 6 * (words - right)
    return True
