"""Spoken names: whom the text itself names as there ("this is Greg", "question from Yong", "thanks, Maria").

Names are told by what stands around them, in English and German. They are offered, never set: who says a
name is seldom who bears it. A miss costs a few keys, a wrong offer a doubt, so what is not sure is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from editor.document.turns import turns
from editor.document.values import Segment, Speaker, Transcript
from editor.services.speakers.given_names import GIVEN_NAMES, NO_NAMES, TITLES
from editor.services.speakers.name_cues import (
    ARTICLE,
    CUES,
    GOES_ON,
    OF_SOMETHING,
    QUESTION,
    TO_YOU,
    TO_YOU_IN_GERMAN,
    NameCue,
    Telling,
)

_MOST_PARTS: Final = 3
"""A name has no more parts, a title not counted; longer runs of capitals are institutions."""
_REACH: Final = 7
"""So many words before and behind a name are looked at."""
_NAME: Final = re.compile(r"[^\W\d_](?:['’][^\W\d_])?[^\W\d_]+(?:-[^\W\d_]+)*")
_SIGNS: Final = '"“”„«»()[]‘'
_STOPS: Final = ".,;:!?…–—-"


@dataclass(frozen=True, slots=True)
class SaidName:
    """A place where a name was said: the segment, which of its words, how, and the words around it."""

    segment_id: str
    word: int
    telling: Telling
    phrase: str


@dataclass(frozen=True, slots=True)
class SpokenName:
    """A name that the text speaks of, and where; at least one place, in the order of the text."""

    name: str
    places: tuple[SaidName, ...]

    @property
    def telling(self) -> Telling:
        """How it was said where that tells most."""
        return max(place.telling for place in self.places)


_Offers = tuple[tuple[Segment, ...], tuple[Speaker, ...], list[SpokenName]]
_LAST: list[_Offers] = []
"""What was offered last, and for which text: whoever opens a menu asks again for the same one."""


def offered_names(transcript: Transcript) -> list[SpokenName]:
    """Return the names that the text speaks of and that no speaker has, most telling first.

    A given name goes with the full one ("Yong", "Yong Hako"), also with that of a speaker there is.
    """
    for segments, speakers, offers in _LAST:
        if segments is transcript.segments and speakers is transcript.speakers:
            return list(offers)
    offers = _find(transcript)
    _LAST[:] = [(transcript.segments, transcript.speakers, offers)]
    return list(offers)


def _find(transcript: Transcript) -> list[SpokenName]:
    found: dict[str, list[SaidName]] = {}
    small = _small_words(transcript.segments)
    for turn in turns(transcript):
        for name, place in _names_in(transcript.segments[turn.rows.start : turn.rows.stop], small):
            found.setdefault(name, []).append(place)
    for short in [name for name in found if " " not in name]:
        full = next((name for name in found if name.startswith(f"{short} ")), None)
        if full is not None:
            found[full] += found.pop(short)
    known = {part.casefold() for one in transcript.speakers for part in (one.name, *one.name.split()[:1])}
    rows = {segment.id: row for row, segment in enumerate(transcript.segments)}
    offers = [
        SpokenName(name, tuple(sorted(places, key=lambda place: (rows[place.segment_id], place.word))))
        for name, places in found.items()
        if name.casefold() not in known
    ]
    return sorted(offers, key=lambda one: (-one.telling, -len(one.places)))


@dataclass(frozen=True, slots=True)
class _Token:
    """A word without the signs around it, the signs behind it, and its place."""

    bare: str
    tail: str
    segment_id: str
    word: int

    @property
    def is_title(self) -> bool:
        """Whether it is a form of address, as in "Dr. Miller"."""
        return self.bare[0].isupper() and self.bare.lower() in TITLES

    @property
    def ends_sentence(self) -> bool:
        return not self.is_title and any(sign in ".!?:;…" for sign in self.tail)

    @property
    def is_name_like(self) -> bool:
        """Whether it has a capital with small letters behind it, and is no word that is known to be none."""
        bare = self.bare
        shaped = bare[0].isupper() and bare[-1].islower() and _NAME.fullmatch(bare) is not None
        return shaped and bare.lower() not in NO_NAMES


@dataclass(frozen=True, slots=True)
class _Run:
    """Capitalised words side by side, with what stands before and behind them in the sentence."""

    tokens: Sequence[_Token]
    before: str
    behind: str
    apart: bool
    followed: bool

    @property
    def parts(self) -> list[str]:
        """The words of the name without titles."""
        return [token.bare for token in self.tokens if not token.is_title]

    @property
    def name(self) -> str:
        return " ".join(
            f"{token.bare}." if token.is_title and "." in token.tail else token.bare for token in self.tokens
        )

    @property
    def is_listed(self) -> bool:
        """Whether it is one of the commonest given names, or has a title."""
        return self.tokens[0].is_title or self.parts[0] in GIVEN_NAMES

    @property
    def is_known(self) -> bool:
        """Whether nothing but a name looks like this: a given name, a title, or two words."""
        return self.is_listed or len(self.parts) > 1

    @property
    def ends(self) -> bool:
        """Whether a sign or the end of the sentence stands behind it."""
        return bool(self.tokens[-1].tail) or not self.behind


def _names_in(segments: Sequence[Segment], small: frozenset[str]) -> Iterator[tuple[str, SaidName]]:
    """Yield the names in a turn, each with its place."""
    tokens = [token for segment in segments for token in _tokens(segment)]
    at = 0
    while at < len(tokens):
        end = _run_end(tokens, at)
        if end == at:
            at += 1
            continue
        run = _run(tokens, at, end)
        telling = _telling(run, small)
        if telling is not None:
            phrase = " ".join(one.bare + one.tail for one in tokens[max(0, at - 4) : end + 2])
            yield run.name, SaidName(run.tokens[0].segment_id, run.tokens[0].word, telling, phrase)
        at = end


def _telling(run: _Run, small: frozenset[str]) -> Telling | None:
    """Return how a run of capitalised words is said as a name, None where it may be anything else."""
    ordinary = not run.is_listed and any(part.lower() in small for part in run.parts)
    if ordinary or run.followed or len(run.parts) > _MOST_PARTS:
        return None
    if ARTICLE.search(run.before) and not (len(run.parts) > 1 and OF_SOMETHING.match(run.behind)):
        return None
    cue = next((cue for cue in CUES if _fits(run, cue)), None)
    if cue is not None:
        return cue.telling
    return Telling.ADDRESSED if _is_addressed(run) else None


def _fits(run: _Run, cue: NameCue) -> bool:
    if cue.known and not run.is_known:
        return False
    if cue.apart and not (run.ends or GOES_ON.match(run.behind)):
        return False
    return cue.before.match(run.before) is not None


def _is_addressed(run: _Run) -> bool:
    """Whether somebody is called: "Sam, in fact you …", "and so, Yong, could you …", "what is it, Tom?"."""
    tail = run.tokens[-1].tail
    if not run.apart:
        return False
    if tail.startswith(",") and (run.is_listed or run.before) and TO_YOU.match(run.behind):
        return True
    if tail.startswith(",") and run.is_listed and TO_YOU_IN_GERMAN.match(run.behind):
        return True
    return tail.startswith("?") and run.is_listed and QUESTION.match(run.before) is not None


def _run(tokens: Sequence[_Token], at: int, end: int) -> _Run:
    before, last = _before(tokens, at), tokens[end - 1]
    behind = "" if last.ends_sentence else _behind(tokens, end)
    apart = not before or (tokens[at - 1].tail.startswith(",") and not tokens[at - 1].bare[0].isupper())
    follower = tokens[end] if end < len(tokens) and not last.tail else None
    followed = follower is not None and follower.bare[0].isupper() and not follower.bare.startswith("I")
    return _Run(tokens[at:end], before, behind, apart, followed)


def _run_end(tokens: Sequence[_Token], at: int) -> int:
    """Return where the capitalised words that begin at a token end; a sign between two parts them."""
    end = at
    while end < len(tokens) and (tokens[end].is_name_like or tokens[end].is_title):
        end += 1
        if tokens[end - 1].tail and not tokens[end - 1].is_title:
            break
    while end > at and tokens[end - 1].is_title:
        end -= 1  # a title by itself names nobody
    return end


def _tokens(segment: Segment) -> Iterator[_Token]:
    for number, word in enumerate(segment.words):
        text = word.text.strip(_SIGNS)
        bare = text.rstrip(_STOPS + _SIGNS)
        if bare:
            yield _Token(bare.replace("’", "'"), text[len(bare) :], segment.id, number)


def _before(tokens: Sequence[_Token], at: int) -> str:
    """Return the words of the sentence before a place in small letters, commas kept, a blank behind each."""
    low = at
    while low > max(0, at - _REACH) and not tokens[low - 1].ends_sentence:
        low -= 1
    return "".join(f"{one.bare.lower()}{',' if ',' in one.tail else ''} " for one in tokens[low:at])


def _behind(tokens: Sequence[_Token], at: int) -> str:
    """Return the words of the sentence behind a place in small letters."""
    words = []
    for token in tokens[at : at + _REACH]:
        words.append(token.bare.lower())
        if token.ends_sentence:
            break
    return " ".join(words)


def _small_words(segments: Sequence[Segment]) -> frozenset[str]:
    """Return the words that the text has in small letters: what is one of them is hardly a name."""
    words = {word.text for one in segments for word in one.words if word.text[:1].islower()}
    return frozenset(word.strip(_SIGNS).rstrip(_STOPS + _SIGNS) for word in words)
