"""From slots to times: builds the lattice of each stretch of sound and reads back what was said where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from alignment.audio.decoding import RATE, Sound
from alignment.matching.slots import Kind, Slot, Stretch
from alignment.acoustics.lattice import Lattice, Placed
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.edge_timing import levels, settle, trim
from alignment.placement.pronunciation import Phones
from alignment.placement.search_pool import Path, Request, Searchers
from alignment.recognition.recogniser import HeardWord
from alignment.recognition.rescoring import SecondOpinion
from alignment.text.spoken_forms import is_stage_direction, plain

MOST_UNRECOGNISED = 6  # tokens in a row that the recogniser did not hear and that are still looked for
_MOST_SINGLE = 2  # tokens in a row that are looked for one by one
_PRIOR_HEARD = 0.5  # of the recogniser's word against the text's, before listening
_PRIOR_TEXT = 0.5
_PRIOR_BOTH = 1e-6  # that what was recognised stands beside the text's words, not in their place
_PRIOR_SKIP = (
    1e-16  # that a written word which the recogniser did not hear was not said: it drops small words
)
_LIKELY, _UNLIKELY = 2e-3, 3e-5  # by the second opinion: the word was said, it hardly can have been
_PRIOR_SKIP_UNLIKELY = 1e-4
_PRIOR_MISSED = 1.0
_PRIOR_NOTHING = 1e-9  # that agreed words were not said, where no other path can be found
_PRIOR_INVENTED = 0.01  # that the recogniser heard words that were not said


Words = list[tuple[int, tuple[Phones, ...]]]  # labels and their pronunciations


@dataclass(slots=True)
class Outcome:
    """What listening decided: spans of tokens and of recognised words, by their numbers.

    A token that is in neither `tokens` nor a slot of `replaced` was not heard. `scores` are log
    likelihoods a frame.
    """

    tokens: dict[int, tuple[int, int]] = field(default_factory=dict)
    heard: dict[int, tuple[int, int]] = field(default_factory=dict)
    scores: dict[int, float] = field(default_factory=dict)


def stretches(
    cuts: Sequence[tuple[int, int]],
    piece_of: Sequence[int],
    slots: Sequence[Slot],
    tokens: Sequence[str],
    heard: Sequence[HeardWord],
) -> list[Stretch]:
    """Give each slot to the piece of sound that it was recognised in; text alone goes beside its sentence."""
    own: list[list[Slot]] = [[] for _ in cuts]
    said = [word.text for word in heard]
    current = 0
    slots = [part for slot in slots for part in _by_piece(slot, piece_of, tokens, said)]
    for at, slot in enumerate(slots):
        if slot.h1 > slot.h0:
            current = piece_of[slot.h0]
        elif (slot.t0 and tokens[slot.t0 - 1][-1:] in ".?!") or slot.t0 == 0:
            following = next((s for s in slots[at + 1 :] if s.h1 > s.h0), None)
            current = piece_of[following.h0] if following else current
        own[current].append(slot)
    return [Stretch(start, end, tuple(o)) for (start, end), o in zip(cuts, own, strict=True) if o]


def _by_piece(
    slot: Slot, piece_of: Sequence[int], tokens: Sequence[str], heard: Sequence[str]
) -> Iterator[Slot]:
    """Part a slot where its recognised words come from two pieces of sound: no word can be in both."""
    t0, h0 = slot.t0, slot.h0
    for h in range(slot.h0 + 1, slot.h1) if slot.kind is not Kind.SAME else ():
        if piece_of[h] != piece_of[h - 1]:
            t = _border(slot, h, tokens, heard) if slot.kind in (Kind.ALIKE, Kind.INSTEAD) else slot.t1
            yield _part(slot.kind, (t0, max(t0, t)), (h0, h))
            t0, h0 = max(t0, t), h
    yield _part(slot.kind, (t0, slot.t1), (h0, slot.h1))


def _behind(part: Stretch, label: int) -> Stretch:
    """Return what is left of a stretch behind the slot of a placed word."""
    last = next(
        (
            number
            for number, slot in enumerate(part.slots)
            if (slot.t0 <= label < slot.t1 if label >= 0 else slot.h0 <= -label - 1 < slot.h1)
        ),
        len(part.slots),
    )
    return Stretch(part.start, part.end, part.slots[last + 1 :])


def _part(kind: Kind, text: tuple[int, int], heard: tuple[int, int]) -> Slot:
    return Slot(Kind.HEARD if text[0] == text[1] else kind, *text, *heard)


def _border(slot: Slot, h: int, tokens: Sequence[str], heard: Sequence[str]) -> int:
    """Return the token that begins what is written for the recognised words from `h` on, by the letters."""
    even = slot.t0 + (slot.t1 - slot.t0) * (h - slot.h0) / (slot.h1 - slot.h0)

    def unlikeness(t: int) -> tuple[float, float]:
        before = _resemblance(tokens[slot.t0 : t], heard[slot.h0 : h])
        return -before - _resemblance(tokens[t : slot.t1], heard[h : slot.h1]), abs(t - even)

    return min(range(slot.t0, slot.t1 + 1), key=unlikeness)


def _resemblance(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how many letters two runs of words have in common, in order."""
    matcher = SequenceMatcher(None, "".join(map(plain, one)), "".join(map(plain, other)), autojunk=False)
    return float(sum(block.size for block in matcher.get_matching_blocks()))


class Placer:
    """Places the slots of stretches in the sound."""

    name = "pocketsphinx en-us"
    weighs = True

    def __init__(
        self,
        model: AcousticModel,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        searchers: Searchers | None = None,
        opinion: SecondOpinion | None = None,
        hurried: bool = False,
    ) -> None:
        """`hurried`: somebody waits for the result, which may then leave unlikely words out sooner."""
        self._model = model
        self._hurried = hurried
        self._opinion = opinion
        self._likely: dict[int, float] = {}
        self._searchers = searchers or Searchers(0)
        self._tokens = tokens
        self._heard = heard

    def place(self, sound: Sound, parts: Sequence[Stretch], done: Callable[[float], None]) -> Outcome:
        """Place every stretch; `done` is told the fraction finished and may raise to stop."""
        outcome = Outcome()
        if self._opinion is not None:
            self._likely = self._opinion.likelihoods(sound, parts)

        def request(at: int) -> Request:
            return sound.pcm(parts[at].start, parts[at].end), self._lattices(parts[at])

        found = self._searchers.paths(len(parts), request, self._model, hurried=self._hurried)
        with closing(found) as paths:
            for finished, (at, path) in enumerate(paths, 1):
                self._take(sound, parts[at], path, outcome)
                done(finished / len(parts))
        return outcome

    def _lattices(self, part: Stretch) -> tuple[Lattice, ...]:
        """Return the lattice, and one to try where something in the text cannot be in the sound.

        In the second any slot may be passed over.
        """
        strict = self._lattice(part.slots)
        return strict, self._lattice(part.slots, tolerant=True)

    def _take(self, sound: Sound, part: Stretch, path: Path | None, outcome: Outcome) -> None:
        if path is None:
            self._roughly(part, outcome)
            return
        offset = part.start * 1000 // RATE
        spans = [(offset + placed.start_ms, offset + placed.end_ms) for placed in path.placed]
        level = levels(sound.pcm(part.start, part.end))
        spans = settle(
            trim(spans, level, offset), [self._begins_with_vowel(placed) for placed in path.placed]
        )
        for placed, span in zip(path.placed, spans, strict=True):
            self._note(placed, span, outcome)
        if not path.whole:
            self._roughly(_behind(part, path.placed[-1].label), outcome)

    def _begins_with_vowel(self, placed: Placed) -> bool:
        at = placed.label
        ways = self._model.pronouncer.variants(self._tokens[at] if at >= 0 else self._heard[-at - 1].text)
        return bool(ways) and ways[0][0][0] in "AEIOU"

    def _note(self, placed: Placed, span: tuple[int, int], outcome: Outcome) -> None:
        if placed.label >= 0:
            outcome.tokens[placed.label] = span
            outcome.scores[placed.label] = placed.score
        else:
            outcome.heard[-placed.label - 1] = span

    def _roughly(self, part: Stretch, outcome: Outcome) -> None:
        """Where the model finds no path at all, the recogniser's own times stand."""
        for slot in part.slots:
            for h in range(slot.h0, slot.h1):
                if slot.kind is not Kind.SAME:
                    outcome.heard[h] = (self._heard[h].start_ms, self._heard[h].end_ms)
            if slot.kind is Kind.SAME:
                span = (self._heard[slot.h0].start_ms, self._heard[slot.h1 - 1].end_ms)
                outcome.tokens.update(share(span, self._tokens[slot.t0 : slot.t1], slot.t0))

    def _lattice(self, slots: Sequence[Slot], *, tolerant: bool = False) -> Lattice:
        lattice = Lattice()
        at = 0
        for slot in slots:
            end = self._extend(lattice, at, slot)
            if tolerant and end != at:
                lattice.skip(at, end, prior=_PRIOR_NOTHING)
            at = end
        lattice.skip(at, lattice.node())
        return lattice

    def _extend(self, lattice: Lattice, at: int, slot: Slot) -> int:
        """Add a slot's alternatives from node `at` on; return the node where they meet again."""
        text = self._ways(range(slot.t0, slot.t1))
        heard = self._heard_ways(range(slot.h0, slot.h1))
        if slot.kind is Kind.SAME:
            return self._chain(lattice, at, text, prior=1.0)
        if slot.kind is Kind.TEXT:
            return self._optional(lattice, at, text)
        if slot.kind is Kind.HEARD:
            end = self._chain(lattice, at, heard, prior=1.0)
            lattice.skip(at, end, prior=_PRIOR_INVENTED)
            return end
        if slot.kind is Kind.APART:
            at = self._optional(lattice, at, text)
            end = self._chain(lattice, at, heard, prior=1.0)
            lattice.skip(at, end, prior=_PRIOR_INVENTED)
            return end
        if not text or not heard or self._same_sound(slot, text, heard):
            return self._chain(lattice, at, text or heard, prior=1.0)
        end = self._chain(lattice, at, text, prior=_PRIOR_TEXT)
        if slot.kind is Kind.INSTEAD:  # so unlike that both may have been said
            for one, other in ((text, heard), (heard, text)):
                middle = self._chain(lattice, at, one, prior=_PRIOR_BOTH)
                self._chain(lattice, middle, other, prior=1.0, end=end)
        return self._chain(lattice, at, heard, prior=_PRIOR_HEARD, end=end)

    def _same_sound(self, slot: Slot, text: Words, heard: Words) -> bool:
        """Whether no ear could tell the two sides apart: "Mhmm" and "M-H-M-M", "defence" and "defense"."""
        written = "".join(plain(token) for token in self._tokens[slot.t0 : slot.t1])
        if written == "".join(plain(word.text) for word in self._heard[slot.h0 : slot.h1]):
            return True
        return [ways for _, ways in text] == [ways for _, ways in heard]

    def _optional(self, lattice: Lattice, at: int, words: Words) -> int:
        if len(words) > MOST_UNRECOGNISED:
            return at
        if len(words) > _MOST_SINGLE:  # a passage was said or was not; parts of it fit noise too easily
            end = self._chain(lattice, at, words, prior=_PRIOR_MISSED ** len(words))
            lattice.skip(at, end)
            return end
        for label, ways in words:
            end = lattice.node()
            lattice.word(at, end, label, ways=ways, prior=_PRIOR_MISSED)
            if (prior := self._prior_of_skip(label)) > 0:
                lattice.skip(at, end, prior=prior)
            at = end
        return at

    def _prior_of_skip(self, label: int) -> float:
        likely = self._likely.get(label)
        if likely is None or _UNLIKELY < likely < _LIKELY:
            return _PRIOR_SKIP
        return 0.0 if likely >= _LIKELY else _PRIOR_SKIP_UNLIKELY

    def _chain(self, lattice: Lattice, at: int, words: Words, *, prior: float, end: int | None = None) -> int:
        """Add words one after the other, from node `at` to a new node or to `end`; return that node."""
        for number, (label, ways) in enumerate(words, 1):
            following = end if end is not None and number == len(words) else lattice.node()
            lattice.word(at, following, label, ways=ways, prior=prior)
            at, prior = following, 1.0
        return at

    def _ways(self, tokens: range) -> Words:
        all_ways = ((t, self._model.pronouncer.variants(self._tokens[t])) for t in tokens)
        return [(t, ways) for t, ways in all_ways if ways and not is_stage_direction(self._tokens[t])]

    def _heard_ways(self, heard: range) -> Words:
        all_ways = ((-h - 1, self._model.pronouncer.variants(self._heard[h].text)) for h in heard)
        return [(label, ways) for label, ways in all_ways if ways]


def share(span: tuple[int, int], tokens: Sequence[str], first: int) -> dict[int, tuple[int, int]]:
    """Share a span among tokens in proportion to their letters; keys count from `first`."""
    weights = [sum(char.isalnum() for char in token) + 1 for token in tokens]
    total, at, shared = sum(weights), 0, {}
    for number, weight in enumerate(weights):
        begin = span[0] + (span[1] - span[0]) * at // total
        at += weight
        shared[first + number] = (begin, span[0] + (span[1] - span[0]) * at // total)
    return shared
