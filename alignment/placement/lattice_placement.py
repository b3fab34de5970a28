"""Placement by lattice: builds the word lattice of each chunk and reads word times off its best path."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from itertools import groupby, islice, product

import numpy as np
from numpy.typing import NDArray

from alignment.acoustics.lattice import Lattice, PlacedWord
from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.audio.voice_activity import VoiceActivity
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.edge_timing import correct_vowel_onsets, energy_levels_db, trim_silence
from alignment.placement.placement_chunks import MAX_ISLAND
from alignment.placement.placement_protocol import PlacementResult, split_span_by_letters
from alignment.placement.pronunciation import Phones, Pronouncer
from alignment.placement.search_pool import LatticePath, SearchPool, SearchRequest
from alignment.recognition.attention_witness import (
    AttendedWord,
    AttentionWitness,
    said_evidence,
    said_tokens,
    search_bounds,
)
from alignment.recognition.recogniser import HeardWord
from alignment.recognition.rescoring import Opinions, Rescorer
from alignment.text.signs import pause_probability
from alignment.text.spoken_forms import alphanumeric, is_stage_direction, spoken_words

_MAX_READINGS = 64
_MIN_UNSURE_TOKENS = 3  # of a slot beside them
MAX_UNRECOGNISED = 30  # tokens in a row that the recogniser did not hear and that are still looked for
_MAX_SINGLE = 2  # tokens in a row that are looked for one by one
_PRIOR_HEARD_OF_UNKNOWN = 0.5  # the same where the text has letters or an unknown word
_TERM_FREQUENCY = 3  # of a word that no dictionary has and that is yet written so on purpose
_PRIOR_HEARD_OF_TERM = 1e-3
_PRIOR_HEARD = 1e-5  # of the recogniser's word against the text's, before listening
_PRIOR_TEXT = 0.5
_PRIOR_TEXT_AND_HEARD = 1e-6  # that what was recognised stands beside the text's words, not in their place
_PRIOR_SKIP = (
    1e-16  # that a written word which the recogniser did not hear was not said: it drops small words
)
_LIKELY, _UNLIKELY = 2e-3, 3e-5  # by rescoring: the word was said, it hardly can have been
_PRIOR_SKIP_UNLIKELY = 1e-4
_USUAL_EXTRA, _LEAST_EXTRA, _MOST_EXTRA = (
    6.0,
    0.0,
    20.0,
)  # nats by which a text may be less likely by rescoring
_HIGHEST_PRIOR = 0.5
_PRIOR_SKIP_PASSAGE = 1e-5  # that a written passage which the recogniser did not hear was not said
_ATTENTION_WEIGHT = 2.0  # of its likelihoods against these priors
_PRIOR_SKIP_REST = 1e-10  # the same of the rest of one that attention takes in part for said
_PRIOR_TEXT_ONLY = 1.0
_PRIOR_SKIP_AGREED = 1e-9  # that agreed words were not said, where no other path can be found
_NOISY_DB = 15.0  # that speech is above the quiet beside it
_PRIOR_SKIP_HEARD = 0.01  # that the recogniser heard words that were not said


LabelledPronunciations = list[tuple[int, tuple[Phones, ...]]]  # labels and their pronunciations


def _unsure_regions(slots: Sequence[Slot]) -> Iterator[tuple[int, int]]:
    """Yield first and last slot of where text and recogniser differ much, agreeing on a word now and then.

    That word may have been recognised in another one's place: the text as a whole is an alternative there.
    """
    same = [slot.kind is SlotKind.SAME for slot in slots]
    at = 0
    while at < len(slots):
        if same[at]:
            at += 1
            continue
        last = end = at
        while end < len(slots) and end - last <= MAX_ISLAND:
            if not same[end]:
                last = end
            end += 1
        own = slots[at : last + 1]
        if any(same[at : last + 1]) and max(slot.t1 - slot.t0 for slot in own) >= _MIN_UNSURE_TOKENS:
            yield at, last
        at = last + 1


def _after_word(chunk: PlacementChunk, label: int) -> PlacementChunk:
    """Return what is left of a chunk behind the slot of a placed word."""
    last = next(
        (
            number
            for number, slot in enumerate(chunk.slots)
            if (slot.t0 <= label < slot.t1 if label >= 0 else slot.h0 <= -label - 1 < slot.h1)
        ),
        len(chunk.slots),
    )
    return PlacementChunk(chunk.start, chunk.end, chunk.slots[last + 1 :])


def _readings(words: LabelledPronunciations) -> set[Phones]:
    """Return the ways to say some words one after the other."""
    ways = product(*(pronunciations for _, pronunciations in words))
    return {tuple(phone for phones in way for phone in phones) for way in islice(ways, _MAX_READINGS)}


class LatticePlacement:
    """Places the slots of chunks in the sound."""

    name = "pocketsphinx en-us"
    decides_presence = True

    def __init__(
        self,
        model: AcousticModel,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        pronouncer: Pronouncer | None = None,
        search_pool: SearchPool | None = None,
        rescorer: Rescorer | None = None,
        witness: AttentionWitness | None = None,
        activity: VoiceActivity | None = None,
    ) -> None:
        self._model = model
        self._pronouncer = pronouncer or model.pronouncer
        self._activity = activity
        self._rescorer = rescorer
        self._witness = witness
        self._attended: dict[int, AttendedWord] = {}
        self._witnessed: dict[int, AttendedWord] = {}  # of noisy pieces: also tells whether they were said
        self._opinions = Opinions()
        self._search_pool = search_pool or SearchPool(0)
        self._tokens = tokens
        self._spoken = [spoken_words(token.lower()) for token in tokens]
        self._frequency = Counter(word for words in self._spoken for word in words)
        self._heard = heard

    def place(
        self, sound: Sound, chunks: Sequence[PlacementChunk], done: Callable[[float], None]
    ) -> PlacementResult:
        """Place every chunk; `done` is told the fraction finished and may raise to stop."""
        result = PlacementResult()
        if self._rescorer is not None:
            self._opinions = self._rescorer.opinions(sound, chunks, is_asked=self._is_asked)
        if self._witness is not None:
            self._attended = self._witness.attended_words(sound, chunks, is_doubtful=self._is_attended)
            pieces = (piece for chunk in chunks for piece in chunk.pieces if self._is_doubtful(piece))
            doubtful = {t for piece in pieces for slot in piece.slots for t in range(slot.t0, slot.t1)}
            self._witnessed = {t: word for t, word in self._attended.items() if t in doubtful}
            result.witnessed.update(self._witnessed)

        def request(at: int) -> SearchRequest:
            chunk = chunks[at]
            samples = sound.pcm(chunk.start, chunk.end)
            return SearchRequest(samples, self._lattices(chunk), self._speech(chunk))

        found = self._search_pool.best_paths(len(chunks), request, self._model)
        with closing(found) as paths:
            for finished, (at, path) in enumerate(paths, 1):
                self._read_path(sound, chunks[at], path, result)
                done(finished / len(chunks))
        return result

    def _lattices(self, chunk: PlacementChunk) -> tuple[Lattice, ...]:
        """Return the lattice, and one to try where something in the text cannot be in the sound.

        In the second any slot may be passed over.
        """
        strict, tolerant = self._lattice(chunk.slots), self._lattice(chunk.slots, tolerant=True)
        tokens = (t for slot in chunk.slots for t in self._believed(slot))
        bounds = search_bounds(self._attended, tokens, chunk.start * 1000 // SAMPLE_RATE)
        strict.bounds, tolerant.bounds = bounds, bounds
        return strict, tolerant

    def _believed(self, slot: Slot) -> Collection[int]:
        """Return the tokens of a slot but for those of a passage that may well not have been said."""
        tokens = range(slot.t0, slot.t1)
        is_passage = slot.kind in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED) and len(tokens) > _MAX_SINGLE
        return said_tokens(self._witnessed, tokens) if is_passage else tokens

    def _is_attended(self, piece: PlacementChunk) -> bool:
        """Whether attention is asked where words are: always where phones are only akin."""
        return self._pronouncer.acoustic_weight < 1 or self._is_doubtful(piece)

    def _is_doubtful(self, piece: PlacementChunk) -> bool:
        """Whether a piece is so noisy that attention is to be asked.

        Not in good sound: the search needs no help there, and attention finds a sentence that the text has
        twice likely both times.
        """
        if self._activity is None:
            return False
        return self._activity.signal_to_noise_db(piece.start, piece.end) < _NOISY_DB

    def _speech(self, chunk: PlacementChunk) -> NDArray[np.float32] | None:
        return None if self._activity is None else self._activity.speech_per_10_ms(chunk.start, chunk.end)

    def _read_path(
        self, sound: Sound, chunk: PlacementChunk, path: LatticePath | None, result: PlacementResult
    ) -> None:
        if path is None:
            self._use_recognised_times(chunk, result)
            return
        offset = chunk.start * 1000 // SAMPLE_RATE
        spans = [(offset + placed.start_ms, offset + placed.end_ms) for placed in path.words]
        level = energy_levels_db(sound.pcm(chunk.start, chunk.end))
        spans = correct_vowel_onsets(
            trim_silence(spans, level, offset), [self._begins_with_vowel(placed) for placed in path.words]
        )
        for placed, span in zip(path.words, spans, strict=True):
            self._store(placed, span, result)
        if not path.is_complete:
            self._use_recognised_times(_after_word(chunk, path.words[-1].label), result)

    def _begins_with_vowel(self, placed: PlacedWord) -> bool:
        at = placed.label
        pronunciations = self._pronouncer.variants(self._tokens[at] if at >= 0 else self._heard[-at - 1].text)
        return bool(pronunciations) and pronunciations[0][0][0] in "AEIOU"

    def _store(self, placed: PlacedWord, span: tuple[int, int], result: PlacementResult) -> None:
        span = (max(0, span[0]), max(0, span[1]))
        if placed.label >= 0:
            result.tokens[placed.label] = span
            result.scores[placed.label] = placed.score
        else:
            result.heard[-placed.label - 1] = span

    def _use_recognised_times(self, chunk: PlacementChunk, result: PlacementResult) -> None:
        """Where the model finds no path at all, the recogniser's own times stand."""
        for slot in chunk.slots:
            for h in range(slot.h0, slot.h1):
                if slot.kind is not SlotKind.SAME:
                    result.heard[h] = (self._heard[h].start_ms, self._heard[h].end_ms)
            if slot.kind is SlotKind.SAME:
                span = (self._heard[slot.h0].start_ms, self._heard[slot.h1 - 1].end_ms)
                result.tokens.update(split_span_by_letters(span, self._tokens[slot.t0 : slot.t1], slot.t0))

    def _lattice(self, slots: Sequence[Slot], *, tolerant: bool = False) -> Lattice:
        lattice = Lattice(acoustic_weight=self._pronouncer.acoustic_weight)
        nodes = [0]
        for slot in slots:
            end = self._add_slot(lattice, nodes[-1], slot)
            if tolerant and end != nodes[-1]:
                lattice.add_skip(nodes[-1], end, prior=_PRIOR_SKIP_AGREED)
            nodes.append(end)
        for first, last in _unsure_regions(slots):
            text = self._token_pronunciations(range(slots[first].t0, slots[last].t1))
            if text:
                self._add_chain(lattice, nodes[first], text, prior=1.0, end=nodes[last + 1])
        lattice.add_skip(nodes[-1], lattice.add_node())
        return lattice

    def _add_slot(self, lattice: Lattice, at: int, slot: Slot) -> int:
        """Add a slot's alternatives from node `at` on; return the node where they meet again."""
        text = self._token_pronunciations(range(slot.t0, slot.t1))
        heard = self._heard_pronunciations(range(slot.h0, slot.h1))
        if slot.kind is SlotKind.SAME:
            return self._add_chain(lattice, at, text, prior=1.0)
        if slot.kind is SlotKind.TEXT_ONLY:
            return self._add_optional(lattice, at, text)
        if slot.kind is SlotKind.HEARD_ONLY:
            end = self._add_chain(lattice, at, heard, prior=1.0)
            lattice.add_skip(at, end, prior=_PRIOR_SKIP_HEARD)
            return end
        if slot.kind is SlotKind.UNRELATED:
            skip_prior = self._prior_by_cost(slot, _PRIOR_SKIP_PASSAGE)
            middle = self._add_optional(lattice, at, text, skip_prior=skip_prior)
            end = self._add_chain(lattice, middle, heard, prior=1.0)
            lattice.add_skip(middle, end, prior=_PRIOR_SKIP_HEARD)
            if text and heard:  # or the other way round
                middle = self._add_chain(lattice, at, heard, prior=1.0)
                self._add_chain(lattice, middle, text, prior=1.0, end=end)
            return end
        if not text or not heard or self._sounds_the_same(slot, text, heard):
            return self._add_chain(lattice, at, text or heard, prior=1.0)
        end = self._add_chain(lattice, at, text, prior=_PRIOR_TEXT)
        if slot.kind is SlotKind.SUBSTITUTION:  # so unlike that both may have been said
            for one, other in ((text, heard), (heard, text)):
                middle = self._add_chain(lattice, at, one, prior=_PRIOR_TEXT_AND_HEARD)
                self._add_chain(lattice, middle, other, prior=1.0, end=end)
        return self._add_chain(lattice, at, heard, prior=self._prior_heard(slot), end=end)

    def _is_asked(self, slot: Slot) -> bool:
        """Whether to have a slot rescored; of strange words that tells only that they are rare."""
        if slot.kind in (SlotKind.TEXT_ONLY, SlotKind.UNRELATED):
            return True
        if self._strange_words(slot):
            return False
        text = self._token_pronunciations(range(slot.t0, slot.t1))
        heard = self._heard_pronunciations(range(slot.h0, slot.h1))
        return bool(text and heard) and not self._sounds_the_same(slot, text, heard)

    def _prior_heard(self, slot: Slot) -> float:
        """Return how likely the recogniser is right: coinages and letters in the text are easily misspelt."""
        strange = self._strange_words(slot)
        if not strange:
            return self._prior_by_cost(slot, _PRIOR_HEARD)
        is_term = all(len(word) > 1 and self._frequency[word] >= _TERM_FREQUENCY for word in strange)
        return _PRIOR_HEARD_OF_TERM if is_term else _PRIOR_HEARD_OF_UNKNOWN

    def _strange_words(self, slot: Slot) -> list[str]:
        """Return the words of a slot's text that no dictionary has, and its single letters."""
        return [
            word
            for at in range(slot.t0, slot.t1)
            for word in self._spoken[at]
            if self._pronouncer.is_strange(word)
        ]

    def _prior_by_cost(self, slot: Slot, usual: float) -> float:
        """Return how likely it is that the text was not said, from what rescoring found."""
        extra = self._opinions.extra_costs.get(slot.t0)
        if extra is None:
            return usual
        nats = min(max(extra, _LEAST_EXTRA), _MOST_EXTRA) - _USUAL_EXTRA
        return min(_HIGHEST_PRIOR, usual * math.exp(nats))

    def _sounds_the_same(
        self, slot: Slot, text: LabelledPronunciations, heard: LabelledPronunciations
    ) -> bool:
        """Whether no ear could tell the two sides apart: "Mhmm" and "M-H-M-M", "defence" and "defense"."""
        written = "".join(alphanumeric(token) for token in self._tokens[slot.t0 : slot.t1])
        if written == "".join(alphanumeric(word.text) for word in self._heard[slot.h0 : slot.h1]):
            return True
        return not _readings(text).isdisjoint(_readings(heard))

    def _add_optional(
        self, lattice: Lattice, at: int, words: LabelledPronunciations, *, skip_prior: float | None = None
    ) -> int:
        """Add words that may not have been said; `skip_prior`: else as rescored."""
        if len(words) > MAX_UNRECOGNISED:
            return at
        if len(words) > _MAX_SINGLE:  # a passage was said or was not; parts of it fit noise too easily
            return self._add_passage(lattice, at, words)
        for label, pronunciations in words:
            end = lattice.add_node()
            lattice.add_word(at, end, label, pronunciations=pronunciations, prior=_PRIOR_TEXT_ONLY)
            self._expect_pause(lattice, end, label)
            if (prior := self._skip_prior(label) if skip_prior is None else skip_prior) > 0:
                lattice.add_skip(at, end, prior=prior)
            at = end
        return at

    def _add_passage(self, lattice: Lattice, at: int, words: LabelledPronunciations) -> int:
        """Add a passage that may not have been said, or only where attention takes it for said."""
        said = said_tokens(self._witnessed, [label for label, _ in words])
        skip_prior = _PRIOR_SKIP_REST if said else _PRIOR_SKIP_PASSAGE
        for is_said, group in groupby(words, lambda word: word[0] in said):
            run = list(group)
            end = self._add_chain(lattice, at, run, prior=_PRIOR_TEXT_ONLY)
            if not is_said:
                nats = said_evidence(self._witnessed, [label for label, _ in run])
                lattice.add_skip(at, end, prior=skip_prior * math.exp(-_ATTENTION_WEIGHT * nats))
            at = end
        return at

    def _skip_prior(self, label: int) -> float:
        likely = self._opinions.likelihoods.get(label)
        if likely is None or _UNLIKELY < likely < _LIKELY:
            return _PRIOR_SKIP
        return 0.0 if likely >= _LIKELY else _PRIOR_SKIP_UNLIKELY

    def _add_chain(
        self,
        lattice: Lattice,
        at: int,
        words: LabelledPronunciations,
        *,
        prior: float,
        end: int | None = None,
    ) -> int:
        """Add words one after the other, from node `at` to a new node or to `end`; return that node."""
        for number, (label, pronunciations) in enumerate(words, 1):
            following = end if end is not None and number == len(words) else lattice.add_node()
            lattice.add_word(at, following, label, pronunciations=pronunciations, prior=prior)
            self._expect_pause(lattice, following, label)
            at, prior = following, 1.0
        return at

    def _expect_pause(self, lattice: Lattice, node: int, label: int) -> None:
        """Say how likely a pause is behind a word, where its punctuation tells."""
        text = self._tokens[label] if label >= 0 else self._heard[-label - 1].text
        if (likely := pause_probability(text)) is not None:
            lattice.pauses[node] = likely

    def _token_pronunciations(self, tokens: range) -> LabelledPronunciations:
        found = ((t, self._pronouncer.in_context(self._tokens, t)) for t in tokens)
        return [
            (t, pronunciations)
            for t, pronunciations in found
            if pronunciations and not is_stage_direction(self._tokens[t])
        ]

    def _heard_pronunciations(self, heard: range) -> LabelledPronunciations:
        found = ((-h - 1, self._pronouncer.variants(self._heard[h].text)) for h in heard)
        return [(label, pronunciations) for label, pronunciations in found if pronunciations]
