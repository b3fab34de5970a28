"""A small aligner for tests: words a third of a second apart, a few of them doubtful."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from alignment.errors import RecordingError
from alignment.progress import Progress
from alignment.types import (
    UNVERIFIED,
    AlignedSegment,
    AlignedWord,
    Alignment,
    Script,
    Turn,
    UntextedSpan,
    WordState,
)

STEP_MS = 330
HEARD = {"CHECH": "chat", "GPT": "GPT"}
UNHEARD = {"never", "said"}
RECOGNISED = Script((Turn(None, ("hello", "there")),))


@dataclass
class FakeAligner:
    """Aligns as the real one is asked to, without listening; notes what it was asked."""

    untexted: bool = True
    unverified: Sequence[str] = ()
    asked: list[dict[str, object]] = field(default_factory=list)

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None = None,
        progress: Progress | None,
    ) -> Alignment:
        self.asked.append(
            {
                "script": script,
                "model": model,
                "language": language,
                "glossary": glossary,
                "force": force,
                "track": track,
            }
        )
        if not recording.exists():
            raise RecordingError(recording, "doesn’t exist", "Check the name and the folder")
        if progress is not None:
            progress.begin_stage("listening", 1.0)
            progress.report(0.5)
            progress.report(1.0)
        at_ms = 1_000
        segments = []
        for row, turn in enumerate((script or RECOGNISED).turns):
            words = []
            for token in turn.tokens:
                word = _word(token, at_ms)
                words.append(replace(word, reason=UNVERIFIED) if token in self.unverified else word)
                at_ms += STEP_MS
            segments.append(AlignedSegment(row, turn.speaker, words_start(words, at_ms), at_ms, tuple(words)))
        untexted = (UntextedSpan(at_ms + 500, at_ms + 2_500, "and so on"),) if self.untexted else ()
        engine = {"model": model, "by": "a fake"}
        return Alignment(at_ms + 3_000, language or "en", engine, tuple(segments), untexted)


def words_start(words: Sequence[AlignedWord], default_ms: int) -> int:
    """Return when the first word with a time begins."""
    return next((word.start_ms for word in words if word.start_ms is not None), default_ms)


def _word(token: str, at_ms: int) -> AlignedWord:
    if token.strip(".,") in UNHEARD:
        return AlignedWord(token, None, None, None, WordState.UNHEARD)
    heard = HEARD.get(token)
    state = WordState.DIFFERS if heard else WordState.MATCHED
    return AlignedWord(token, at_ms, at_ms + 300, 0.9, state, heard)
