"""Tiers: what each speaker says, in turns that follow each other, under names that are all different."""

from __future__ import annotations

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from editor.document.values import Transcript
from editor.formats.writers.spoken_turns import Turn, spoken_turns, turns_apart

NOBODY = "Speaker unknown"
EVERYBODY = "Transcript"


@dataclass(frozen=True, slots=True)
class SpeakerTier:
    """The turns of one speaker (None: nobody knows who), sorted, never overlapping.

    `name`, `words_name` (for a tier of the words) and `code` are those of no other tier.
    """

    name: str
    words_name: str
    code: str
    speaker: str | None
    turns: tuple[Turn, ...]

    @property
    def end_ms(self) -> int:
        """When the last turn ends."""
        return self.turns[-1].end_ms


def speaker_tiers(transcript: Transcript, *, named: bool, least_ms: int = 1) -> list[SpeakerTier]:
    """Return a tier for each speaker, in the order in which they are first heard; without names a single one.

    `code` is the speaker's name in capital letters and digits of ASCII, as programs want it in the names
    of tiers and participants: `SPK1` and so on where the name has none.
    """
    said: dict[str | None, list[Turn]] = {}
    for turn in spoken_turns(transcript):
        said.setdefault(turn.speaker if named else None, []).append(turn)
    nobody = NOBODY if named else EVERYBODY
    codes = _codes(said)
    taken: set[str] = set()
    tiers = []
    for speaker, turns in said.items():
        name = _unique(speaker or nobody, taken)
        words_name = _unique(f"{name} - words", taken)
        placed = tuple(turns_apart(turns, least_ms=least_ms))
        tiers.append(SpeakerTier(name, words_name, codes[speaker], speaker, placed))
    return tiers


def _unique(name: str, taken: set[str]) -> str:
    """Return the name, with a number where it is taken; then it is taken, too."""
    found = next(
        tried
        for number in itertools.count(1)
        if (tried := name if number == 1 else f"{name} {number}") not in taken
    )
    taken.add(found)
    return found


def _codes(speakers: Iterable[str | None]) -> dict[str | None, str]:
    codes: dict[str | None, str] = {}
    for number, speaker in enumerate(speakers, start=1):
        letters = [sign for sign in (speaker or "").upper() if sign.isascii() and sign.isalpha()]
        code = "".join(letters[:3])
        known = len(code) == 3 and code not in codes.values()
        codes[speaker] = code if known else f"S{number:02}"
    return codes
