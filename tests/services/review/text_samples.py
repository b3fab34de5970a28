"""Segments with the words of a text, all heard as written but those that are named."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from editor.document.glossary import Glossary
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.text_signals import TextSignals

STEP_MS = 400


def segment(name: str, text: str, start_ms: int = 0, speaker: str | None = "s1", **odd: Any) -> Segment:
    """Return a segment whose words are well heard; `odd` gives fields of words by their number ("w3")."""
    words = []
    for at, token in enumerate(text.split()):
        from_ms = start_ms + at * STEP_MS
        word = Word(f"{name}{at}", token, from_ms, from_ms + STEP_MS - 50, 0.9)
        words.append(replace(word, **odd.get(f"w{at}", {})))
    return Segment(name, speaker, start_ms, start_ms + len(words) * STEP_MS, tuple(words))


def talk(*texts: str, language: str = "en", untexted: tuple[Untexted, ...] = ()) -> Transcript:
    """Return a transcript of one segment for each text, by one speaker."""
    segments = []
    at_ms = 0
    for number, text in enumerate(texts):
        segments.append(segment(f"g{number}-", text, at_ms))
        at_ms = segments[-1].end_ms + 100
    return Transcript(language, (Speaker("s1", "Ann"), Speaker("s2", "Bob")), tuple(segments), untexted)


def found(transcript: Transcript, glossary: Glossary | None = None) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return kind, words and suggestions of all findings, in the order of the text."""
    signals = TextSignals(transcript.language, glossary)
    signals.update(transcript)
    by_segment = signals.findings(transcript)
    return [
        (finding.kind.value, words_of(each, finding), finding.suggestions)
        for each in transcript.segments
        for finding in by_segment.get(each.id, ())
    ]


def words_of(each: Segment, finding: Finding) -> str:
    """Return the words that a finding is about."""
    return " ".join(word.text for word in each.words[finding.first : finding.end])


UNHEARD = {"start_ms": None, "end_ms": None, "state": WordState.UNHEARD, "confidence": None}
EDITED = {"state": WordState.EDITED, "confidence": None}
