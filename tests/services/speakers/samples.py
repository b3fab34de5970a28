"""A short conversation whose labels are half known, and what was found of its voices."""

from __future__ import annotations

from dataclasses import replace

from alignment.speakers.types import SpeakerAttribution, Voice, WordSpeaker
from editor.document.values import Segment, Speaker, Transcript
from editor.document.voices import VoiceAnalysis
from editor.services.speakers.requests import analysis_of, request_of
from tests.document.samples import segment


def opening(made: Segment) -> Segment:
    """Return a segment that opens a turn."""
    return replace(made, opens_turn=True)


def conversation() -> Transcript:
    """Return four turns: Ann, two that are Unknown (the second of two segments), and Ann again."""
    return Transcript(
        language="en",
        speakers=(Speaker("s1", "Ann"), Speaker("s2", "Unknown")),
        segments=(
            opening(segment("a", "so tell me how it all began in those days", 0, "s1")),
            opening(segment("b", "it began with a letter yes it did and then", 6_000, "s2")),
            opening(segment("c", "what was in it", 12_000, "s2")),
            segment("d", "I mean the letter", 15_000, "s2"),
            opening(segment("e", "go on please", 18_000, "s1")),
        ),
    )


def attribution(transcript: Transcript, voices: str, *, sureness: float = 0.9) -> SpeakerAttribution:
    """Return an answer by one letter a word: `a` is voice 0, `b` voice 1 …, `-` nobody.

    A capital letter says that the word is overlapped. White space means nothing.
    """
    letters = "".join(voices.split())
    words = request_of(transcript)
    assert len(letters) == len(words)
    count = max((ord(each) - ord("a") + 1 for each in letters.lower() if each != "-"), default=0)
    return SpeakerAttribution(
        engine={"embedder": "sample"},
        voices=tuple(Voice(1_000 * (at + 1), ((at, at + 3_000),), (1.0,)) for at in range(count)),
        words=tuple(
            WordSpeaker(
                None if each == "-" else ord(each.lower()) - ord("a"), sureness, is_overlapped=each.isupper()
            )
            for each in letters
        ),
    )


def analysed(transcript: Transcript, voices: str, *, sureness: float = 0.9) -> VoiceAnalysis:
    """Return what the project keeps of such an answer."""
    return analysis_of(attribution(transcript, voices, sureness=sureness), request_of(transcript))
