"""Doubtful places as lines for people and as JSON."""

from __future__ import annotations

from typing import Any

from editor.cli.console import format_clock, shortened
from editor.services.review.queue import NOT_SURE, REASONS, Doubt, DoubtKind

_OF_THE_SOUND = (DoubtKind.DIFFERS, DoubtKind.UNHEARD, DoubtKind.UNCERTAIN, DoubtKind.CONTRADICTED)


def doubt_line(doubt: Doubt) -> str:
    """Return when, what stands there and what was heard, as one line."""
    when = format_clock(doubt.near_ms, tenths=True)
    if doubt.start_ms is None:
        when = f"~{when}"
    if doubt.kind is DoubtKind.UNTEXTED:
        until = format_clock(doubt.end_ms or doubt.near_ms, tenths=True)
        return f"{when:>9}  to {until}: {_heard(doubt)}"
    return f"{when:>9}  “{shortened(doubt.text)}”: {_said_text(doubt)}"


def doubt_to_json(doubt: Doubt) -> dict[str, Any]:
    """Return a doubtful place for other programs."""
    return {
        "kind": doubt.kind.value,
        "reason": doubt.reason,
        "near_ms": doubt.near_ms,
        "start_ms": doubt.start_ms,
        "end_ms": doubt.end_ms,
        "text": doubt.text,
        "heard": doubt.heard,
        "speaker": doubt.speaker,
        "segment": doubt.segment_id,
        "words": list(doubt.word_ids),
    }


def _said_text(doubt: Doubt) -> str:
    if doubt.kind is DoubtKind.DIFFERS and doubt.heard:
        return f"recognized {_heard(doubt)}{_why(doubt)}"
    if doubt.kind is DoubtKind.CONTRADICTED and doubt.heard:
        return f"{REASONS[doubt.kind]}: recognized {_heard(doubt)}"
    if doubt.kind in _OF_THE_SOUND:
        return f"{REASONS[doubt.kind]}{_why(doubt)}"
    return doubt.reason


def _why(doubt: Doubt) -> str:
    if doubt.reason == REASONS[doubt.kind]:
        return ""
    # How sure the recogniser is tells something where nothing else was there to compare with.
    sure = doubt.reason == NOT_SURE and doubt.confidence is not None
    return f" ({doubt.reason}, {100 * (doubt.confidence or 0):.0f} % sure)" if sure else f" ({doubt.reason})"


def _heard(doubt: Doubt) -> str:
    return f"“{shortened(doubt.heard)}”" if doubt.heard else "nothing intelligible"
