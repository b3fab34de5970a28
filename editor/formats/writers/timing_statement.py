"""Timing statements: what a file says of how many times were measured in the sound, how many estimated."""

from __future__ import annotations

from typing import Final

from editor.document.values import Transcript

_ENGLISH: Final = (
    "Words with a time measured in the sound: {measured}. No time is estimated.",
    "Words with a time measured in the sound: {measured}. Words with a time estimated between their "
    "neighbours: {estimated}.",
)
_GERMAN: Final = (
    "Wörter mit im Ton gemessener Zeit: {measured}. Keine Zeit ist geschätzt.",
    "Wörter mit im Ton gemessener Zeit: {measured}. Wörter mit einer Zeit, die zwischen den Nachbarn "
    "geschätzt ist: {estimated}.",
)


def timing_statement(transcript: Transcript) -> str:
    """Return how many words have a measured time, in German for German texts, else in English."""
    words = [word for segment in transcript.segments for word in segment.words]
    estimated = sum(word.start_ms is None for word in words)
    is_german = transcript.language.split("-", maxsplit=1)[0].lower() == "de"
    whole, parted = _GERMAN if is_german else _ENGLISH
    if not estimated:
        return whole.format(measured=len(words))
    return parted.format(measured=len(words) - estimated, estimated=estimated)
