"""Names spelled in several ways, and words that are none and sound like a name or term.

All spellings of a text are counted; one that is rare and close to one that is common, or to a term of the
glossary, is probably a slip. Kept up to date by what comes and goes, segment by segment.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from alignment import phone_similarity
from editor.services.review.queue import DoubtKind
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.name_units import NameUnit
from editor.services.review.signals.sound_index import SoundIndex, letter_keys, sound_keys
from editor.services.review.signals.tokens import Lexicon, spelling_key

OTHER_SPELLING: Final = "spelled “{name}” elsewhere"
NO_WORD: Final = "unknown word; sounds like “{name}”, used elsewhere"
IN_GLOSSARY: Final = "sounds like “{name}” in the glossary"
LEAST_SOUNDS: Final = 5
"""Terms of fewer sounds are like too much: they are proposed only where a word is doubtful already."""
LEAST_ALIKE: Final = 0.74
_LEAST_LETTERS: Final = 0.5
_LETTERS_ALONE: Final = 0.9
_ENDINGS: Final = frozenset(
    ("s", "es", "ed", "d", "ing", "er", "ers", "ly", "n", "an", "ian", "ic", "y", "ist")
)


@dataclass(frozen=True, slots=True)
class NameMatch:
    """The spelling that probably is meant, how alike it sounds (0..1), and whether the glossary has it.

    `only_doubtful`: it is so short that it counts only where the sound does not bear what is written.
    """

    name: str
    alike: float
    in_glossary: bool
    same_letters: bool
    count: int
    only_doubtful: bool


class NameIndex:
    """The spellings of a text, how often each stands where, and which of them probably mean another."""

    def __init__(self, lexicon: Lexicon, terms: Iterable[str] = ()) -> None:
        self._lexicon = lexicon
        self._terms = frozenset(terms)
        self._counts: Counter[str] = Counter()
        self._borne_out: Counter[str] = Counter()
        self._known: dict[str, bool] = {}
        self._segments: dict[str, Counter[str]] = {}
        self._sounds = SoundIndex()
        self._matches: dict[str, NameMatch] = {}
        self._stale: set[str] = set()
        for term in self._terms:
            self._sounds.add(term, self._keys(term))

    def add(self, segment_id: str, units: Sequence[NameUnit]) -> None:
        """Take in a segment's names."""
        for unit in units:
            written = unit.written
            self._counts[written] += 1
            self._borne_out[written] += not unit.doubtful
            self._segments.setdefault(written, Counter())[segment_id] += 1
            if self._counts[written] == 1:
                self._known[written] = unit.known
                if written not in self._terms:
                    self._sounds.add(written, self._keys(written))
            self._stale.add(written)

    def remove(self, segment_id: str, units: Sequence[NameUnit]) -> None:
        """Let go of a segment's names."""
        for unit in units:
            written = unit.written
            self._counts[written] -= 1
            self._borne_out[written] -= not unit.doubtful
            self._segments[written][segment_id] -= 1
            if not self._segments[written][segment_id]:
                del self._segments[written][segment_id]
            self._stale.add(written)

    def has(self, written: str) -> bool:
        """Whether a name is written so somewhere, or in the glossary."""
        return written in self._terms or self._counts[written] > 0

    def count(self, written: str) -> int:
        """Return how often a name is written so."""
        return self._counts[written]

    def is_borne_out(self, written: str) -> bool:
        """Whether the sound bears a name at some place, or it is a term of the glossary."""
        return written in self._terms or self._borne_out[written] > 0

    def segments_with_matches(self) -> set[str]:
        """Return the segments in which a spelling probably means another."""
        self._refresh()
        return {segment for written in self._matches for segment in self._segments.get(written, ())}

    def findings(self, units: Sequence[NameUnit]) -> Iterator[Finding]:
        """Yield what is probably misspelled among a segment's names, the likeliest of those that overlap."""
        self._refresh()
        found: list[tuple[float, Finding]] = []
        for unit in units:
            match = self._matches.get(unit.written)
            if match is not None and (unit.doubtful or not match.only_doubtful):
                # What has more pieces covers more: it wins where both are as alike.
                found.append((match.alike + 0.001 * (unit.end - unit.first), _finding(unit, match)))
        taken: set[int] = set()
        for _, finding in sorted(found, key=lambda pair: -pair[0]):
            places = set(range(finding.first, finding.end))
            if not places & taken:
                taken |= places
                yield finding

    def near(self, written: str, *, least: float = LEAST_ALIKE) -> list[NameMatch]:
        """Return the names and terms that sound like some words, likeliest first, whether or not rarer."""
        sound = self._lexicon.sound(written)
        found = []
        for name in self._sounds.near(self._keys(written)):
            if name == written or (name not in self._terms and not self._counts[name]):
                continue
            if name not in self._terms and (" " in name or self._known.get(name)) and self._counts[name] < 2:
                continue
            alike = phone_similarity(sound, self._lexicon.sound(name))
            if alike >= least:
                found.append(self._match(written, name, alike))
        return sorted(
            found, key=lambda match: (-match.alike - 0.1 * match.in_glossary, -match.count, match.name)
        )

    def _refresh(self) -> None:
        """Judge anew what came or went, and all that is near it."""
        if not self._stale:
            return
        affected: set[str] = set()
        for written in self._stale:
            affected.add(written)
            affected.update(self._sounds.near(self._keys(written)))
        for written in self._stale:
            if not self._counts[written]:
                del self._counts[written]
                self._borne_out.pop(written, None)
                self._segments.pop(written, None)
                self._known.pop(written, None)
                if written not in self._terms:
                    self._sounds.remove(written)
        self._stale.clear()
        for written in affected:
            match = self._meant(written) if written in self._counts else None
            if match is not None:
                self._matches[written] = match
            else:
                self._matches.pop(written, None)

    def _meant(self, written: str) -> NameMatch | None:
        if written in self._terms:
            return None
        best: NameMatch | None = None
        for name in self._sounds.near(self._keys(written)):
            if not self._may_mean(written, name):
                continue
            match = self._match(written, name, self._alike(written, name))
            if not match.same_letters and (match.alike < LEAST_ALIKE or self._known[written]):
                continue
            if best is None or _rank(match) > _rank(best):
                best = match
        return best

    def _may_mean(self, written: str, name: str) -> bool:
        if name == written:
            return False
        # What a name is made of may be a word of its own; what is none, and lacks an ending, is a slip.
        may_be_meant = len(written) > len(name) or self._known[written]
        if may_be_meant and is_inflected(written, name):
            return False
        if _holds(written, name) or _holds(name, written):
            return False
        if name in self._terms:
            return True
        # What stands in pieces is not what others are measured by; a slip is rarer than what is meant.
        often = self._counts[name]
        return " " not in name and often >= 2 and often >= 2 * self._counts[written]

    def _match(self, written: str, name: str, alike: float) -> NameMatch:
        sounds = min(len(self._lexicon.sound(name)), len(self._lexicon.sound(written)))
        same = spelling_key(written) == spelling_key(name)
        return NameMatch(
            name,
            1.0 if same else alike,
            name in self._terms,
            same,
            self._counts[name],
            only_doubtful=not same and sounds < LEAST_SOUNDS,
        )

    def _alike(self, written: str, name: str) -> float:
        """Return how alike two spellings are by sound, or by sound and letters: names are read by guess."""
        letters = SequenceMatcher(None, spelling_key(written), spelling_key(name), autojunk=False).ratio()
        if letters < _LEAST_LETTERS:
            return 0.0
        sound = phone_similarity(self._lexicon.sound(written), self._lexicon.sound(name))
        return max(sound, (sound + letters) / 2, _LETTERS_ALONE * letters)

    def _keys(self, written: str) -> tuple[str, ...]:
        spelled = spelling_key(written)
        return (f"={spelled}", *sound_keys(self._lexicon.sound(written)), *letter_keys(spelled))


def _rank(match: NameMatch) -> tuple[bool, float, bool, int, str]:
    return (match.same_letters, match.alike, match.in_glossary, match.count, match.name)


def _finding(unit: NameUnit, match: NameMatch) -> Finding:
    certainty = 0.4 + 1.3 * (match.alike - LEAST_ALIKE) + 0.1 * unit.doubtful
    certainty += 0.15 if match.in_glossary or match.count >= 5 else 0.0
    if match.same_letters:
        certainty = 0.7
    reason = IN_GLOSSARY if match.in_glossary else OTHER_SPELLING if match.same_letters else NO_WORD
    kind = DoubtKind.NAME if match.same_letters and not match.in_glossary else DoubtKind.TERM
    said = reason.format(name=match.name)
    return Finding(kind, unit.first, unit.end, said, min(certainty, 0.95), (match.name,))


def is_inflected(one: str, other: str) -> bool:
    """Whether one is the other with an ending: names and their derivations stand side by side rightly."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    ending = long[len(short) :]
    return long.startswith(short) and ending in _ENDINGS and not short.endswith(ending)


def _holds(whole: str, part: str) -> bool:
    """Whether a run of words holds a name as one or some of its words."""
    return " " in whole and f" {part.casefold()} " in f" {whole.casefold()} "
