"""The transcript's values. All frozen, all with stable ids; times are integer milliseconds."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Protocol

NO_BREAK_SPACES: Final = "\u00a0\u202f\u2007\u2009"
"""Spaces that a text keeps between two words: no-break, narrow no-break, figure and thin space."""


class WordState(StrEnum):
    """What a word has to show: heard as written, recognised without a text to check it against, heard
    differently, not heard, changed by a person.
    """

    MATCHED = "matched"
    RECOGNISED = "recognised"
    DIFFERS = "differs"
    UNHEARD = "unheard"
    EDITED = "edited"


class Verdict(StrEnum):
    """What the sound says of a word that a person changed."""

    BORNE_OUT = "borne out"
    CONTRADICTED = "contradicted"
    UNCLEAR = "unclear"


class CleanMark(StrEnum):
    """What a person wants of a word where a text is written clean, without fillers and repeats."""

    HIDE = "hide"
    KEEP = "keep"


class NamedBy(StrEnum):
    """Who said who speaks in a segment: a person, or a machine by the voice."""

    PERSON = "person"
    VOICE = "voice"


class NoteColour(StrEnum):
    """The colour of a note's highlight; what a colour stands for is a team's own affair."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    RED = "red"
    PURPLE = "purple"


Extra = tuple[tuple[str, str], ...]
"""Fields this version does not know, as (name, JSON text): carried along so that they survive editing."""


def new_id() -> str:
    """Return an id that no other value of this or any merged file has (60 random bits).

    It never begins with "-", so that a command line takes it for no option and a spreadsheet for no formula.
    """
    while (made := secrets.token_urlsafe(8)[:10]).startswith("-"):
        pass
    return made


@dataclass(frozen=True, slots=True)
class Word:
    """One whitespace token. `start_ms` and `end_ms` are both None or both set, `start_ms <= end_ms`.

    `confidence` is in 0..1, None where unknown; `heard` is what the sound said instead, for DIFFERS and for
    CONTRADICTED; `reason` says in a few words why the word is doubtful; `locked` words keep their times
    whatever the machine finds; `verdict` is for EDITED alone, None until the sound was asked; `confirmed`: a
    person said that the word is right; `clean`: whether a person wants it hidden or kept in clean text;
    `space` stands between it and the next word of its segment, one of `NO_BREAK_SPACES` or a plain space.
    """

    id: str
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    confidence: float | None = None
    state: WordState = WordState.MATCHED
    heard: str | None = None
    reason: str = ""
    locked: bool = False
    verdict: Verdict | None = None
    confirmed: bool = False
    extra: Extra = ()
    clean: CleanMark | None = None
    space: str = " "

    @property
    def is_heard_differently(self) -> bool:
        """Whether the sound says something else, of a word of the transcript or of a person."""
        return self.state is WordState.DIFFERS or self.verdict is Verdict.CONTRADICTED


class _OpenWord:
    """A word that is being made: it has a word's fields, and takes them by plain assignment."""

    __slots__ = Word.__slots__


def plain_word(
    word_id: str, text: str, *, start_ms: int, end_ms: int, confidence: float, state: WordState
) -> Word:
    """Return `Word(word_id, text, start_ms, end_ms, confidence, state)`, four times as fast.

    A frozen dataclass sets each of its fourteen fields by a call; at a hundred thousand words that is most of
    the time that opening a project takes. So the fields are set in an open twin, which then becomes a word.
    """
    made: Any = _OpenWord()
    made.id, made.text, made.state = word_id, text, state
    made.start_ms, made.end_ms, made.confidence = start_ms, end_ms, confidence
    made.heard = made.verdict = made.clean = None
    made.reason, made.extra, made.space = "", (), " "
    made.locked = made.confirmed = False
    made.__class__ = Word
    word: Word = made
    return word


def respelled_word(old: Word, text: str) -> Word:
    """Return a word that a person spells otherwise: it keeps its times, and what the machine knew of it goes.

    As fast as `plain_word`, for a word may be replaced in thousands of places.
    """
    made: Any = _OpenWord()
    made.id, made.text, made.state = old.id, text, WordState.EDITED
    made.start_ms, made.end_ms, made.locked = old.start_ms, old.end_ms, old.locked
    made.confidence = made.heard = made.verdict = made.clean = None
    made.reason, made.confirmed, made.extra, made.space = "", False, old.extra, old.space
    made.__class__ = Word
    word: Word = made
    return word


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person who speaks. A segment without a speaker refers to none."""

    id: str
    name: str
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Check:
    """Who heard a segment and found it right, and when (ISO 8601, UTC)."""

    who: str
    time: str


@dataclass(frozen=True, slots=True)
class Note:
    """A comment on a place, or a highlight (a "select"): on the words from `first` to `last`, both ids.

    It stands in the segment of its first word; its last one may be in a later segment. Where these words are
    gone (both ids are "" then), `start_ms` and `end_ms` say where it belongs. `text` is the comment and may
    be empty, `label` a short word to sort by; `who` wrote it, and when (`time`, ISO 8601, UTC).
    """

    id: str
    first: str
    last: str
    start_ms: int
    end_ms: int
    text: str = ""
    colour: NoteColour = NoteColour.YELLOW
    label: str = ""
    who: str = ""
    time: str = ""
    extra: Extra = ()


@dataclass(frozen=True, slots=True)
class Segment:
    """A readable stretch of one speaker's words. `words` may be empty (a person emptied it).

    `checked`: a person heard it and found it right; its words and speaker have not changed since.
    `opens_turn`: a turn begins here, whoever spoke before; see `editor.document.turns`. `named_by` says where
    `speaker_id` is from, None for the text. `notes` are those that begin here; see `editor.document.notes`.
    """

    id: str
    speaker_id: str | None
    start_ms: int
    end_ms: int
    words: tuple[Word, ...]
    extra: Extra = ()
    checked: Check | None = None
    opens_turn: bool = False
    named_by: NamedBy | None = None
    notes: tuple[Note, ...] = ()

    @property
    def text(self) -> str:
        """The words, one space between them: a plain one, or the no-break space that stands there."""
        return joined_text(self.words)


class SpacedWord(Protocol):
    """A word, and the white space behind it."""

    @property
    def text(self) -> str:
        """The word itself."""

    @property
    def space(self) -> str:
        """One character: a plain space, or a no-break one."""


def joined_text(words: Sequence[SpacedWord]) -> str:
    """Return words as one text: every space takes one character, and none stands behind the last."""
    return "".join([word.text + word.space for word in words])[:-1]


@dataclass(frozen=True, slots=True)
class Untexted:
    """Speech without text: when, and what was heard there. `dismissed`: a person said it is no speech."""

    id: str
    start_ms: int
    end_ms: int
    heard: str
    dismissed: bool = False
    extra: Extra = ()


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Transcript:
    """The whole text. Segments stand in the order of the text, untexted speech in the order of time."""

    language: str
    speakers: tuple[Speaker, ...]
    segments: tuple[Segment, ...]
    untexted: tuple[Untexted, ...] = ()
    extra: Extra = ()

    def speaker(self, speaker_id: str | None) -> Speaker | None:
        """Return the speaker of that id, None for None or an unknown id."""
        return next((s for s in self.speakers if s.id == speaker_id), None)

    def row_of(self, segment_id: str) -> int:
        """Return the row of a segment.

        Raises:
            KeyError: there is no such segment.
        """
        row = _LAST_ROWS.get(segment_id, -1)
        if 0 <= row < len(self.segments) and self.segments[row].id == segment_id:
            return row
        for row, segment in enumerate(self.segments):
            if segment.id == segment_id:
                if len(_LAST_ROWS) >= _MAX_LAST_ROWS:
                    _LAST_ROWS.clear()
                _LAST_ROWS[segment_id] = row
                return row
        raise KeyError(segment_id)


# Where segments were found last: whoever types asks for the same one at every key. Looked at, never trusted.
_LAST_ROWS: dict[str, int] = {}
_MAX_LAST_ROWS = 256
