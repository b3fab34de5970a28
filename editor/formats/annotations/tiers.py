"""Annotation tiers: which of them hold what was said, and their intervals as a rough transcript."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from editor.document.speaker_names import is_unknown_name
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs

_NO_TRANSCRIPT = re.compile(
    r"phon(?:e|es|eme|emes|etics?|emic)?|(?:kan-|kas-)?mau|ipa|sampa|syll(?:able)?s?|segs?|segments?|tones?|"
    r"pos|lemmas?|gloss(?:es)?|ft|ge|mb|morph(?:eme)?s?|translations?|notes?|comments?|gestures?|"
    r"gaze|pitch|f0|breaks?|misc",
    re.IGNORECASE,
)
_OF_TEXT = re.compile(
    r"words?|utterances?|text|transcripts?|transcriptions?|orthography|ort|ort-mau|sentences?|phrases?|default|"
    r"speech|intervals?|labels?|whisperx?|tier ?\d*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"(?<!\s)\s+-\s+|(?:(?<!\s)\s+)?[|/:]\s*|_(?=words?$|phones?$|text$)")
_SILENCE = re.compile(r"(?:<?(?:sil|sp|spn|p:|eps|usb|nib)>?|#|_|-|\.{2,}|\[?silence\]?)?", re.IGNORECASE)
_ALIKE: Final = 0.8


@dataclass
class Tier:
    """One tier: its name, who speaks in it (None: its name may say so), and its intervals in milliseconds."""

    name: str
    number: int
    speaker: str | None = None
    intervals: list[tuple[int | None, int | None, str]] = field(default_factory=list)

    @property
    def spoken(self) -> list[tuple[int | None, int | None, str]]:
        """The intervals that hold text."""
        return [one for one in self.intervals if not _SILENCE.fullmatch(one[2].strip())]

    @property
    def tokens(self) -> Counter[str]:
        """How often each token stands in it."""
        return Counter(token.casefold().strip(".,;:?!") for one in self.spoken for token in one[2].split())


def read_tiers(tiers: Sequence[Tier], notices: NoticeList, *, language: str | None = None) -> RoughTranscript:
    """Return what is said in the tiers of words or utterances, in the order of its starts.

    Tiers of sounds, glosses and notes are left out, and of two that say the same the one in smaller pieces.
    """
    chosen = [tier for tier in tiers if tier.spoken and not _NO_TRANSCRIPT.fullmatch(_kind(tier.name))]
    chosen = chosen or [tier for tier in tiers if tier.spoken]
    chosen = [tier for tier in chosen if not any(_says_same(tier, other) for other in chosen)]
    kept = {tier.number for tier in chosen}
    for tier in tiers:
        if tier.number not in kept and tier.spoken:
            notices.add("tier without transcript or repeating another (skipped)", tier.number)
    pieces = [
        RoughParagraph(_speaker(tier, alone=len(chosen) == 1), text, start_ms, end_ms)
        for tier in chosen
        for start_ms, end_ms, text in tier.spoken
    ]
    pieces.sort(key=lambda piece: piece.start_ms if piece.start_ms is not None else 0)
    return RoughTranscript(join_paragraphs(pieces), language, notices.notices())


def _kind(name: str) -> str:
    """Return what a tier's name says of its kind: `phones` of `Ann - phones`, `gls` of `gls@Ann`."""
    return _PARTS.split(name.partition("@")[0].strip())[-1]


def _speaker(tier: Tier, *, alone: bool) -> str | None:
    if tier.speaker is not None:
        return None if is_unknown_name(tier.speaker) else tier.speaker
    parts = [part for part in _PARTS.split(tier.name.strip()) if part and not _OF_TEXT.fullmatch(part)]
    name = parts[0].rpartition("@")[2] if parts else ""
    is_name = bool(name) and not is_unknown_name(name) and not (alone and _NO_TRANSCRIPT.fullmatch(name))
    return " ".join(name.split()) if is_name else None


def _says_same(tier: Tier, other: Tier) -> bool:
    """Whether another tier says nearly all that this one does, in larger pieces."""
    if tier is other:
        return False
    mine, theirs = tier.tokens, other.tokens
    common = sum((mine & theirs).values())
    alike = common >= _ALIKE * max(sum(mine.values()), sum(theirs.values()), 1)
    return alike and (len(other.spoken), other.number) < (len(tier.spoken), tier.number)
