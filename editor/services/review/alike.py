"""Fixing all alike: from one correction, all places that are written so, heard so, or sound like it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from alignment import phone_similarity
from editor.document.changes import Edit
from editor.document.edits.text import replace_segments, rewrite_segment
from editor.document.values import Segment, Transcript
from editor.document.word_diff import Block, diff_tokens, tokenize
from editor.services.review.fitting import Surroundings, bare_text, in_place_of
from editor.services.review.signals.name_units import is_doubtful
from editor.services.review.signals.names import is_inflected
from editor.services.review.signals.sound_index import skeleton
from editor.services.review.signals.tokens import Lexicon, Token, lexicon_of, spelling_key

TICKED_FROM: Final = 0.6
"""A place is chosen beforehand where it is this sure."""
CONTEXT_WORDS: Final = 5
_LEAST_ALIKE: Final = 0.78
_LEAST_SOUNDS: Final = 5
_MORE_PIECES: Final = 2


class Likeness(StrEnum):
    """In what a place is like the one corrected."""

    WRITTEN = "spelled the same"
    HEARD = "recognized the same"
    SOUNDS = "sounds similar"


@dataclass(frozen=True, slots=True)
class AlikePlace:
    """Words of a segment that side by side are like those corrected, and what would be written there.

    `start_ms` and `end_ms` are None where none of the words was heard. `certainty`, 0..1: that it is the same
    error; `before` and `after` are a few words around.
    """

    segment_id: str
    word_ids: tuple[str, ...]
    likeness: Likeness
    text: str
    new: str
    before: str
    after: str
    start_ms: int | None
    end_ms: int | None
    certainty: float

    @property
    def is_ticked(self) -> bool:
        """Whether it is sure enough to be chosen beforehand."""
        return self.certainty >= TICKED_FROM


def alike(transcript: Transcript, wrong: str, right: str) -> tuple[AlikePlace, ...]:
    """Return the places like one that was corrected from `wrong` to `right`, in the order of the text.

    A locked word has its times locked, not its text: it is among them. What is written right already is not.
    No two of the places share a word.
    """
    lexicon = lexicon_of(transcript.language)
    sought = _Sought(wrong, right, lexicon)
    if not sought.bares or not bare_text(right) or wrong == right:
        return ()
    found: list[AlikePlace] = []
    for segment in transcript.segments:
        line = _line_of(segment, lexicon)
        at = 0
        while at < len(line.tokens):
            place = sought.at(line, at)
            if place is not None:
                found.append(place)
            at += len(place.word_ids) if place is not None else 1
    return tuple(found)


def replace_alike(transcript: Transcript, places: Collection[AlikePlace]) -> Edit | None:
    """Return the one edit that corrects some places, the times kept; None where nothing would change.

    Places where the text changed since they were found are left out.
    """
    by_segment: dict[str, list[AlikePlace]] = {}
    for place in places:
        by_segment.setdefault(place.segment_id, []).append(place)
    splices = []
    count = 0
    for row, segment in enumerate(transcript.segments):
        blocks: list[Block] = []
        for first, place in sorted(_still_there(segment, by_segment.get(segment.id, ())), key=lambda p: p[0]):
            old = [word.text for word in segment.words[first : first + len(place.word_ids)]]
            changed = diff_tokens(old, tokenize(place.new))
            blocks += [Block(first + block.start, first + block.end, block.tokens) for block in changed]
            count += bool(changed)
        if blocks:
            splices.append(replace_segments(row, (segment,), (rewrite_segment(segment, blocks),)))
    if not splices:
        return None
    first_place = next(iter(places))
    label = f"Replace “{bare_text(first_place.text)}” with “{bare_text(first_place.new)}”"
    return Edit(label, tuple(splices), why="1 place" if count == 1 else f"{count} places")


@dataclass(frozen=True, slots=True)
class _Line:
    """A segment with what is asked of each of its words over and over."""

    segment: Segment
    tokens: Sequence[Token]
    cores: Sequence[str]
    doubtful: Sequence[bool]
    unknown: Sequence[bool]


def _line_of(segment: Segment, lexicon: Lexicon) -> _Line:
    tokens = [lexicon.token(word.text) for word in segment.words]
    return _Line(
        segment,
        tokens,
        [token.core for token in tokens],
        [is_doubtful(word) for word in segment.words],
        [not token.known for token in tokens],
    )


class _Spelling(StrEnum):
    """What is written somewhere, beside what was corrected."""

    RIGHT = "right"
    WRONG = "wrong"
    LIKE_RIGHT = "as the right words are said"
    OTHER = "other words"


class _Sought:
    """What was corrected, ready to be looked for."""

    def __init__(self, wrong: str, right: str, lexicon: Lexicon) -> None:
        self._right = bare_text(right)
        self._lexicon = lexicon
        self.bares = [token.bare for token in map(lexicon.token, wrong.split()) if token.bare]
        self._keys = {spelling_key("".join(bare_text(wrong).split()))}
        self._right_key = spelling_key("".join(self._right.split()))
        self._all_keys = (*self._keys, self._right_key)
        sounds = [lexicon.sound(bare_text(text)) for text in (wrong, right)]
        # Where the wrong words are common ones, what sounds like them is mostly just them.
        is_common = all(token.known for token in map(lexicon.token, wrong.split()))
        self._sounds = [sound for sound in sounds if len(sound) >= _LEAST_SOUNDS]
        self._starts = {skeleton(sound)[:1] for sound in self._sounds}
        self._is_common = is_common
        # Most of what is looked at comes again and again in a text.
        self._spellings: dict[str, _Spelling] = {}
        self._alike_most: dict[str, float] = {}
        self._sizes = range(1, max(len(self.bares), len(right.split())) + _MORE_PIECES)

    def at(self, line: _Line, at: int) -> AlikePlace | None:
        """Return the likest place that begins at a word, None where none does."""
        if not self._may_begin(line, at):
            return None
        best: tuple[float, int, Likeness] | None = None
        for size in self._sizes:
            end = at + size
            if (
                end > len(line.tokens)
                or (size > 1 and line.tokens[end - 2].tail)
                or not line.tokens[end - 1].bare
            ):
                break
            likeness = self._likeness(line, at, end)
            # Words that were heard as one phrase each carry the whole of it: they are one place.
            least = 0.0 if best is None else best[0]
            is_better = likeness is not None and (
                likeness[0] > least or (likeness[0] == least and likeness[1] is Likeness.HEARD)
            )
            if likeness is not None and is_better:
                best = (likeness[0], size, likeness[1])
        if best is None:
            return None
        segment, tokens = line.segment, line.tokens
        return self._place(segment, tokens, first=at, size=best[1], certainty=best[0], likeness=best[2])

    def _may_begin(self, line: _Line, at: int) -> bool:
        """Whether a place may begin at a word; nearly all words end here."""
        first = spelling_key(line.cores[at])
        if line.tokens[at].bare == self.bares[0] or any(key.startswith(first) for key in self._all_keys):
            return bool(first)
        end = at + self._sizes.stop - 1
        return any(line.unknown[at:end]) or any(line.doubtful[at:end])

    def _likeness(self, line: _Line, first: int, end: int) -> tuple[float, Likeness] | None:
        text = " ".join(line.cores[first:end])
        spelling = self._spellings.get(text)
        if spelling is None:
            spelling = self._spellings[text] = self._spelling(text, line.tokens[first:end])
        if spelling is _Spelling.RIGHT:
            return None
        if spelling is _Spelling.WRONG:
            # Heard as it is written, common words may be meant so.
            heard = not any(line.doubtful[first:end])
            return (0.55 if heard and self._is_common else 0.95), Likeness.WRITTEN
        if spelling is _Spelling.LIKE_RIGHT:
            return 0.9, Likeness.WRITTEN
        heard_texts = {word.heard for word in line.segment.words[first:end] if word.heard}
        if any(map(self._is_right_as_heard, heard_texts)):
            # Where some of the words were heard otherwise, or as nothing, it is no place.
            all_heard = {bare_text(word.heard or "") for word in line.segment.words[first:end]}
            return (0.85, Likeness.HEARD) if len(all_heard) == 1 else None
        return self._sounds_alike(line, first, end, text)

    def _spelling(self, text: str, run: Sequence[Token]) -> _Spelling:
        if f" {self._right} " in f" {text} ":  # it is written right already, whatever stands beside it
            return _Spelling.RIGHT
        key = spelling_key("".join(text.split(" ")))
        if [token.bare for token in run] == self.bares or key in self._keys:
            return _Spelling.WRONG
        return _Spelling.LIKE_RIGHT if key == self._right_key else _Spelling.OTHER

    def _is_right_as_heard(self, heard: str) -> bool:
        said = bare_text(heard)
        return bool(said) and spelling_key("".join(said.split())) == self._right_key

    def _sounds_alike(self, line: _Line, first: int, end: int, text: str) -> tuple[float, Likeness] | None:
        doubtful, unknown = any(line.doubtful[first:end]), any(line.unknown[first:end])
        if not (doubtful or unknown) or not self._sounds:
            return None
        alike_most = self._alike_most.get(text)
        if alike_most is None:
            alike_most = self._alike_most[text] = self._similarity(text)
        if alike_most < _LEAST_ALIKE:
            return None
        certainty = 0.35 + 1.2 * (alike_most - _LEAST_ALIKE) + 0.15 * doubtful + 0.1 * unknown
        return min(certainty, 0.9), Likeness.SOUNDS

    def _similarity(self, text: str) -> float:
        """Return how much a text sounds like the wrong words or the right ones, 0 for not at all."""
        sound = self._lexicon.sound(text)
        if skeleton(sound)[:1] not in self._starts or is_inflected(text, self._right):
            return 0.0
        return max(phone_similarity(sound, other) for other in self._sounds)

    def _place(
        self,
        segment: Segment,
        tokens: Sequence[Token],
        *,
        first: int,
        size: int,
        certainty: float,
        likeness: Likeness,
    ) -> AlikePlace:
        end = first + size
        words = segment.words[first:end]
        around = Surroundings(
            tokens[first - 1] if first else None, tokens[end] if end < len(tokens) else None
        )
        text = " ".join(word.text for word in words)
        starts = [word.start_ms for word in words if word.start_ms is not None]
        ends = [word.end_ms for word in words if word.end_ms is not None]
        return AlikePlace(
            segment.id,
            tuple(word.id for word in words),
            likeness,
            text=text,
            new=in_place_of(text, self._right, around, self._lexicon),
            before=" ".join(word.text for word in segment.words[max(0, first - CONTEXT_WORDS) : first]),
            after=" ".join(word.text for word in segment.words[end : end + CONTEXT_WORDS]),
            start_ms=min(starts, default=None),
            end_ms=max(ends, default=None),
            certainty=round(certainty, 3),
        )


def _still_there(segment: Segment, places: Sequence[AlikePlace]) -> Iterator[tuple[int, AlikePlace]]:
    at_of = {word.id: at for at, word in enumerate(segment.words)} if places else {}
    for place in places:
        first = at_of.get(place.word_ids[0])
        if first is None:
            continue
        run = segment.words[first : first + len(place.word_ids)]
        if tuple(w.id for w in run) == place.word_ids and " ".join(w.text for w in run) == place.text:
            yield first, place
