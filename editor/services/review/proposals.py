"""Proposals: what might stand at a doubtful place instead, best first, each with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.document.values import Transcript
from editor.services.review.queue import Doubt

_MARKS: Final = '.,;:!?…"“”„‘’«»()[]'
"""What stands around words. A recogniser guesses it; the transcript's own is kept."""


@dataclass(frozen=True)
class Proposal:
    """What might stand at a place: its text, why, and how good it is (0..1)."""

    text: str
    reason: str
    score: float


def proposals(
    transcript: Transcript,  # noqa: ARG001
    doubt: Doubt,
    *,
    glossary: object | None = None,  # noqa: ARG001
) -> tuple[Proposal, ...]:
    """Return what might stand at a doubtful place, ranked, three at most: what was heard there."""
    heard = (doubt.heard or "").strip()
    if not heard:
        return ()
    text = _fitted(heard, doubt.text) if doubt.text else heard
    return () if text == doubt.text else (Proposal(text, "heard in the recording", 1.0),)


def _fitted(heard: str, written: str) -> str:
    """Return what was heard with the capital and the punctuation of what it replaces."""
    lead = written[: len(written) - len(written.lstrip(_MARKS))]
    tail = written[len(written.rstrip(_MARKS)) :]
    core = heard.strip(_MARKS)
    if not core:
        return heard
    if written.strip(_MARKS)[:1].isupper():
        core = core[:1].upper() + core[1:]
    return f"{lead}{core}{tail}"
