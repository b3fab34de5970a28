"""Small transcripts that the tests start from."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import (
    Check,
    Note,
    NoteColour,
    Segment,
    Speaker,
    Transcript,
    Untexted,
    Word,
    WordState,
)


def words(prefix: str, text: str, start_ms: int, step_ms: int = 500) -> tuple[Word, ...]:
    """Return a word for each token, `step_ms` apart and four fifths of that long."""
    return tuple(
        Word(f"{prefix}{at}", token, start_ms + at * step_ms, start_ms + at * step_ms + step_ms * 4 // 5, 0.9)
        for at, token in enumerate(text.split())
    )


def segment(name: str, text: str, start_ms: int, speaker_id: str | None = None) -> Segment:
    """Return a segment whose words fill it."""
    said = words(name, text, start_ms)
    end_ms = said[-1].end_ms if said else None
    return Segment(name, speaker_id, start_ms, start_ms if end_ms is None else end_ms, said)


def note() -> Note:
    """Return the note that stands on the first "end" of the talk's last segment."""
    return Note(
        *("n1", "d1", "d1", 20_500, 20_900, "Which end?", NoteColour.BLUE, "check"),
        *("ann", "2024-05-01T10:00:00.000Z"),
    )


def talk() -> Transcript:
    """Return four segments of two speakers, with words of every state, untexted speech and a note."""
    unheard = Word("bx", "whatsoever", None, None, None, WordState.UNHEARD, None, "not heard")
    differs = Word("by", "United", 7000, 7400, 0.3, WordState.DIFFERS, "European")
    doubtful = Segment("b", "s2", 4000, 8400, (*words("b", "We know the", 4000), unheard, differs))
    return Transcript(
        language="en",
        speakers=(Speaker("s1", "Ann"), Speaker("s2", "Bob")),
        segments=(
            segment("a", "I asked CHECH GPT about it.", 0, "s1"),
            doubtful,
            segment("c", "ask CHECH GPT, or chech gpt again", 9000, "s1"),
            replace(
                segment("d", "the end the end", 20000),
                checked=Check("ann", "2024-05-01T10:00:00.000Z"),
                notes=(note(),),
            ),
        ),
        untexted=(
            Untexted("u1", 3000, 3900, "well you know"),
            Untexted("u2", 5450, 6900, "so called"),
            Untexted("u3", 15000, 16000, ""),
        ),
    )
