"""The acoustic model for English: pocketsphinx searches a word lattice by Viterbi.

The alternatives of a chunk are a word lattice; a Viterbi search over it with the bundled acoustic model
gives the likeliest path and its word borders, to one frame of 10 ms.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from alignment.placement.pronunciation import Phones, Pronouncer

if TYPE_CHECKING:
    from pocketsphinx import Decoder

FRAME_MS = 10
_FRAME_CENTRE_MS = 4  # a frame's window of 25.6 ms lies around a later moment than its number says; measured
_BEAM_WIDTHS = (1e-48, 1e-120)  # tried in turn until a path reaches the end
_TOP_GAUSSIANS = 2  # of the mixtures, the best; 4, the default, take a fifth more time for the same borders
_SILENCE_PROBABILITY = (
    0.5  # probability of a pause after a word; 0.005, the default, smears words over short pauses
)
_MAX_DEVIATION_MS = 1000  # from the recogniser's own time, which is rarely off by half of it
_NEVER_MS = -1_000_000
_MIN_SCORE = 1e-300
_MIN_PRIOR = 1e-40
_PRIOR_CUT_OFF = 1e-30  # that the sound ends before the text does


@dataclass(frozen=True, slots=True)
class Arc:
    """From one node to another by saying something (`ways`: its pronunciations) or nothing (no ways).

    `label` is the caller's; `probability` is the arc's prior.
    """

    begin: int
    end: int
    label: int = -1
    pronunciations: tuple[Phones, ...] = ()
    probability: float = 1.0


@dataclass(slots=True)
class Lattice:
    """Alternatives of one chunk of sound: nodes 0 to `last`, no circles, skips only to later nodes."""

    arcs: list[Arc] = field(default_factory=list)
    last_node: int = 0
    expected: dict[int, int] = field(default_factory=dict)
    """Labels that a path should hold, and about when (milliseconds of the chunk); else it is doubted."""

    def add_node(self) -> int:
        """Add a node and return its number."""
        self.last_node += 1
        return self.last_node

    def add_word(
        self, begin: int, end: int, label: int, *, pronunciations: tuple[Phones, ...], prior: float = 1.0
    ) -> None:
        """Add an arc that says one word."""
        self.arcs.append(Arc(begin, end, label, pronunciations, prior))

    def add_skip(self, begin: int, end: int, *, prior: float = 1.0) -> None:
        """Add an arc that says nothing."""
        self.arcs.append(Arc(begin, end, probability=prior))


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of the path: the arc's label, its span in milliseconds of the chunk, log score a frame."""

    label: int
    start_ms: int
    end_ms: int
    score: float


class AcousticModel:
    """Pocketsphinx with its bundled US English model and dictionary. Not for several threads at a time."""

    def __init__(self) -> None:
        self._decoder = _load_decoder(_BEAM_WIDTHS[0])
        self._wide_decoders: dict[float, Decoder] = {}
        self._dictionary_words: dict[tuple[Phones, ...], str] = {}
        self.pronouncer = Pronouncer(self._decoder.lookup_word)

    def best_path(
        self, samples: NDArray[np.int16], lattice: Lattice, *, fast: bool = False
    ) -> list[PlacedWord] | None:
        """Return the words of the likeliest path through `lattice` in order, None where none fits.

        A quick search that drops what looks unlikely half way is followed by a wide one, four times as long,
        where it finds none or one that is doubted (see `Lattice.expected`); that counts where less is
        doubtful in it. `fast` leaves it out.
        """
        if not any(arc.pronunciations for arc in lattice.arcs) or len(samples) < 16 * 50:
            return None
        pcm = np.ascontiguousarray(samples).tobytes()
        arcs = _without_null_arcs(lattice)
        found: list[PlacedWord] | None = None
        doubts = -1
        for beam in _BEAM_WIDTHS[:1] if fast else _BEAM_WIDTHS:
            said = self._search(self._decoder_with_beam(beam), pcm, arcs, lattice.last_node)
            path = (
                _arcs_of_hypothesis(arcs, lattice.last_node, said, self._dictionary_words)
                if said is not None
                else None
            )
            if path is None:
                continue
            left = _count_doubts(path, lattice.expected)
            if found is None or left < doubts:
                found, doubts = path, left
            if not doubts:
                break
        return found

    def best_partial_path(self, samples: NDArray[np.int16], lattice: Lattice) -> list[PlacedWord] | None:
        """Return the likeliest words from the start of `lattice` on, as far as the sound bears them.

        For where no path reaches the end: a last word that is cut off, or is not there, spoils no other.
        """
        open_ended = Lattice(list(lattice.arcs), lattice.last_node)
        for node in range(1, lattice.last_node):
            open_ended.add_skip(node, lattice.last_node, prior=_PRIOR_CUT_OFF)
        return self.best_path(samples, open_ended)

    def _decoder_with_beam(self, beam: float) -> Decoder:
        if beam == _BEAM_WIDTHS[0]:
            return self._decoder
        if beam not in self._wide_decoders:
            self._wide_decoders[beam] = _load_decoder(beam)
        return self._wide_decoders[beam]

    def _search(
        self, decoder: Decoder, pcm: bytes, arcs: Sequence[Arc], last: int
    ) -> list[tuple[str, int, int, float]] | None:
        transitions = [
            (arc.begin, arc.end, arc.probability, self._dictionary_word(decoder, arc.pronunciations))
            for arc in arcs
        ]
        grammar = decoder.create_fsg("chunk", 0, last, transitions)
        decoder.add_fsg("chunk", grammar)
        decoder.activate_search("chunk")
        try:
            decoder.reinit_feat()  # forget the sound before: the same stretch gives the same times
            decoder.start_utt()
            decoder.process_raw(pcm, full_utt=True)
            decoder.end_utt()
            if decoder.hyp() is None:
                return None
            return [
                (seg.word.split("(")[0], seg.start_frame, seg.end_frame + 1, seg.ascore)
                for seg in decoder.seg()
                if seg.word.startswith("w:")
            ]
        finally:
            decoder.remove_search("chunk")

    def _dictionary_word(self, decoder: Decoder, pronunciations: tuple[Phones, ...]) -> str:
        name = self._dictionary_words.setdefault(pronunciations, f"w:{len(self._dictionary_words)}")
        if decoder.lookup_word(name) is None:
            for number, phones in enumerate(pronunciations, 1):
                spelled = name if number == 1 else f"{name}({number})"
                decoder.add_word(spelled, " ".join(phones), False)
        return name


def _load_decoder(beam: float) -> Decoder:
    from pocketsphinx import Decoder, get_model_path

    root = get_model_path() + "/en-us"
    return Decoder(
        hmm=f"{root}/en-us",
        dict=f"{root}/cmudict-en-us.dict",
        lm=None,
        loglevel="FATAL",
        topn=_TOP_GAUSSIANS,
        silprob=_SILENCE_PROBABILITY,
        dither=False,  # the same sound gives the same times
        beam=beam,
        pbeam=beam,
        wbeam=beam**0.66,
    )


def _without_null_arcs(lattice: Lattice) -> list[Arc]:
    """Return word arcs only, with what they skip over multiplied in.

    WORKAROUND: pocketsphinx 5.1 follows null transitions of a grammar but leaves their probability out.
    """
    skips: dict[int, list[Arc]] = {}
    for arc in lattice.arcs:
        if not arc.pronunciations:
            skips.setdefault(arc.begin, []).append(arc)
    reached: dict[int, dict[int, float]] = {}
    for node in range(lattice.last_node, -1, -1):  # skips only go forward: the later nodes are done
        reach = {node: 1.0}
        for skip in skips.get(node, []):
            for end, probability in reached[skip.end].items():
                through = skip.probability * probability
                if through > reach.get(end, _MIN_PRIOR):
                    reach[end] = through
        reached[node] = reach
    arcs: dict[tuple[int, int, int], Arc] = {}
    for arc in lattice.arcs:
        first = reached[0].get(arc.begin)
        for begin, prior in [(arc.begin, 1.0), *([(0, first)] if first is not None and arc.begin else [])]:
            for end, probability in reached[arc.end].items() if arc.pronunciations else ():
                likelihood = prior * arc.probability * probability
                known = arcs.get((begin, end, arc.label))
                if known is None or known.probability < likelihood:
                    arcs[begin, end, arc.label] = Arc(begin, end, arc.label, arc.pronunciations, likelihood)
    return list(arcs.values())


def _count_doubts(path: Sequence[PlacedWord], expected: dict[int, int]) -> int:
    """Count the wanted words that are missing or far from where they should be."""
    starts = {placed.label: placed.start_ms for placed in path}
    return sum(
        abs(starts.get(label, _NEVER_MS) - near_ms) > _MAX_DEVIATION_MS for label, near_ms in expected.items()
    )


def _arcs_of_hypothesis(
    arcs: Sequence[Arc],
    last: int,
    said: Sequence[tuple[str, int, int, float]],
    names: dict[tuple[Phones, ...], str],
) -> list[PlacedWord] | None:
    """Find the arcs whose words are `said`, from the first node to the last."""
    leaving: dict[int, list[Arc]] = {}
    for arc in arcs:
        leaving.setdefault(arc.begin, []).append(arc)
    # Depth first over (node, words consumed); a pair that failed once is not tried again.
    failed: set[tuple[int, int]] = set()
    trail: list[Arc] = []

    def search() -> bool:
        stack: list[tuple[int, int, int]] = [(0, 0, 0)]
        while stack:
            node, used, choice = stack.pop()
            if node == last and used == len(said):
                return True
            options = leaving.get(node, [])
            while choice < len(options):
                arc = options[choice]
                choice += 1
                fits = used < len(said) and names.get(arc.pronunciations) == said[used][0]
                target = (arc.end, used + 1)
                if fits and target not in failed:
                    stack.append((node, used, choice))
                    stack.append((*target, 0))
                    trail.append(arc)
                    break
            else:
                failed.add((node, used))
                if trail and stack:
                    trail.pop()
        return False

    if not search():
        return None
    return [
        PlacedWord(
            arc.label,
            first * FRAME_MS + _FRAME_CENTRE_MS,
            end * FRAME_MS + _FRAME_CENTRE_MS,
            _log_score_per_frame(score, end - first),
        )
        for arc, (_, first, end, score) in zip(trail, said, strict=True)
    ]


def _log_score_per_frame(score: float, frames: int) -> float:
    return math.log(max(score, _MIN_SCORE)) / max(1, frames)
