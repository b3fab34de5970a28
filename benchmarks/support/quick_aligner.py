"""A stand-in for the aligner that listens to nothing: for measuring what is around an alignment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from alignment.progress import Progress
from alignment.types import AlignedSegment, AlignedWord, Alignment, Script, UntextedSpan, WordState

_STEP_MS = 400
_WORD_MS = 320


@dataclass(frozen=True)
class QuickAligner:
    """Gives every word its time in turn; now and then one differs, or is not there."""

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None,
        progress: Progress | None,
    ) -> Alignment:
        del recording, glossary, force, track
        if progress is not None:
            progress.begin_stage("standing in", 1.0)
        segments, at = [], 0
        for row, turn in enumerate(script.turns if script is not None else ()):
            words = tuple(_word(token, at + number) for number, token in enumerate(turn.tokens))
            start_ms, at = at * _STEP_MS, at + len(words)
            segments.append(AlignedSegment(row, turn.speaker, start_ms, at * _STEP_MS, words))
        end_ms = at * _STEP_MS
        missing = (UntextedSpan(end_ms + 500, end_ms + 2_500, "and so on"),)
        return Alignment(end_ms + 3_000, language or "en", {"stand-in": model}, tuple(segments), missing)


def _word(token: str, number: int) -> AlignedWord:
    start_ms = number * _STEP_MS
    if number % 31 == 30:
        return AlignedWord(token, None, None, None, WordState.UNHEARD)
    state = WordState.DIFFERS if number % 17 == 16 else WordState.MATCHED
    heard = "something" if state is WordState.DIFFERS else None
    return AlignedWord(token, start_ms, start_ms + _WORD_MS, 0.9, state, heard)
