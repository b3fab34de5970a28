"""The fine stage for English: pocketsphinx chooses among what may have been said and places every word.

The alternatives of a stretch are a word lattice; a Viterbi search over it with the bundled acoustic model
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
_CENTRE_MS = 4  # a frame's window of 25.6 ms lies around a later moment than its number says; measured
_BEAMS = (1e-48, 1e-120)  # tried in turn until a path reaches the end
_DENSITIES = 2  # of the mixtures, the best; 4, the default, take a fifth more time for the same borders
_PAUSE = 0.5  # probability of a pause after a word; 0.005, the default, smears words over short pauses
_FAR_MS = 1000  # from the recogniser's own time, which is rarely off by half of it
_NEVER_MS = -1_000_000
_LEAST_SCORE = 1e-300
_LEAST_PRIOR = 1e-40
_PRIOR_CUT_OFF = 1e-30  # that the sound ends before the text does


@dataclass(frozen=True, slots=True)
class Arc:
    """From one node to another by saying something (`ways`: its pronunciations) or nothing (no ways).

    `label` is the caller's; `probability` is the arc's prior.
    """

    begin: int
    end: int
    label: int = -1
    ways: tuple[Phones, ...] = ()
    probability: float = 1.0


@dataclass(slots=True)
class Lattice:
    """Alternatives of one stretch of sound: nodes 0 to `last`, no circles, skips only to later nodes."""

    arcs: list[Arc] = field(default_factory=list)
    last: int = 0
    wanted: dict[int, int] = field(default_factory=dict)
    """Labels that a path should hold, and about when (milliseconds of the stretch); else it is doubted."""

    def node(self) -> int:
        """Add a node and return its number."""
        self.last += 1
        return self.last

    def word(self, begin: int, end: int, label: int, *, ways: tuple[Phones, ...], prior: float = 1.0) -> None:
        """Add an arc that says one word."""
        self.arcs.append(Arc(begin, end, label, ways, prior))

    def skip(self, begin: int, end: int, *, prior: float = 1.0) -> None:
        """Add an arc that says nothing."""
        self.arcs.append(Arc(begin, end, probability=prior))


@dataclass(frozen=True, slots=True)
class Placed:
    """A word of the path: the arc's label, its span in milliseconds of the stretch, log score a frame."""

    label: int
    start_ms: int
    end_ms: int
    score: float


class AcousticModel:
    """Pocketsphinx with its bundled US English model and dictionary. Not for several threads at a time."""

    def __init__(self) -> None:
        self._decoder = _decoder(_BEAMS[0])
        self._wide: dict[float, Decoder] = {}
        self._names: dict[tuple[Phones, ...], str] = {}
        self.pronouncer = Pronouncer(self._decoder.lookup_word)

    def best_path(
        self, samples: NDArray[np.int16], lattice: Lattice, *, hurried: bool = False
    ) -> list[Placed] | None:
        """Return the words of the likeliest path through `lattice` in order, None where none fits.

        A quick search that drops what looks unlikely half way is followed by a wide one, four times as long,
        where it finds none or one that is doubted (see `Lattice.wanted`); that counts where there is less to
        doubt in it. `hurried` leaves it out.
        """
        if not any(arc.ways for arc in lattice.arcs) or len(samples) < 16 * 50:
            return None
        pcm = np.ascontiguousarray(samples).tobytes()
        arcs = _without_skips(lattice)
        found: list[Placed] | None = None
        doubts = -1
        for beam in _BEAMS[:1] if hurried else _BEAMS:
            said = self._search(self._at(beam), pcm, arcs, lattice.last)
            path = _walk(arcs, lattice.last, said, self._names) if said is not None else None
            if path is None:
                continue
            left = _doubts(path, lattice.wanted)
            if found is None or left < doubts:
                found, doubts = path, left
            if not doubts:
                break
        return found

    def beginning(self, samples: NDArray[np.int16], lattice: Lattice) -> list[Placed] | None:
        """Return the likeliest words from the start of `lattice` on, as far as the sound bears them.

        For where no path reaches the end: a last word that is cut off, or is not there, spoils no other.
        """
        open_ended = Lattice(list(lattice.arcs), lattice.last)
        for node in range(1, lattice.last):
            open_ended.skip(node, lattice.last, prior=_PRIOR_CUT_OFF)
        return self.best_path(samples, open_ended)

    def _at(self, beam: float) -> Decoder:
        if beam == _BEAMS[0]:
            return self._decoder
        if beam not in self._wide:
            self._wide[beam] = _decoder(beam)
        return self._wide[beam]

    def _search(
        self, decoder: Decoder, pcm: bytes, arcs: Sequence[Arc], last: int
    ) -> list[tuple[str, int, int, float]] | None:
        transitions = [(arc.begin, arc.end, arc.probability, self._name(decoder, arc.ways)) for arc in arcs]
        grammar = decoder.create_fsg("stretch", 0, last, transitions)
        decoder.add_fsg("stretch", grammar)
        decoder.activate_search("stretch")
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
            decoder.remove_search("stretch")

    def _name(self, decoder: Decoder, ways: tuple[Phones, ...]) -> str:
        name = self._names.setdefault(ways, f"w:{len(self._names)}")
        if decoder.lookup_word(name) is None:
            for number, phones in enumerate(ways, 1):
                spelled = name if number == 1 else f"{name}({number})"
                decoder.add_word(spelled, " ".join(phones), False)
        return name


def _decoder(beam: float) -> Decoder:
    from pocketsphinx import Decoder, get_model_path

    root = get_model_path() + "/en-us"
    return Decoder(
        hmm=f"{root}/en-us",
        dict=f"{root}/cmudict-en-us.dict",
        lm=None,
        loglevel="FATAL",
        topn=_DENSITIES,
        silprob=_PAUSE,
        dither=False,  # the same sound gives the same times
        beam=beam,
        pbeam=beam,
        wbeam=beam**0.66,
    )


def _without_skips(lattice: Lattice) -> list[Arc]:
    """Return word arcs only, with what they skip over multiplied in.

    WORKAROUND: pocketsphinx 5.1 follows null transitions of a grammar but leaves their probability out.
    """
    skips: dict[int, list[Arc]] = {}
    for arc in lattice.arcs:
        if not arc.ways:
            skips.setdefault(arc.begin, []).append(arc)
    reached: dict[int, dict[int, float]] = {}
    for node in range(lattice.last, -1, -1):  # skips only go forward: the later nodes are done
        reach = {node: 1.0}
        for skip in skips.get(node, []):
            for end, probability in reached[skip.end].items():
                through = skip.probability * probability
                if through > reach.get(end, _LEAST_PRIOR):
                    reach[end] = through
        reached[node] = reach
    arcs: dict[tuple[int, int, int], Arc] = {}
    for arc in lattice.arcs:
        first = reached[0].get(arc.begin)
        for begin, prior in [(arc.begin, 1.0), *([(0, first)] if first is not None and arc.begin else [])]:
            for end, probability in reached[arc.end].items() if arc.ways else ():
                likelihood = prior * arc.probability * probability
                known = arcs.get((begin, end, arc.label))
                if known is None or known.probability < likelihood:
                    arcs[begin, end, arc.label] = Arc(begin, end, arc.label, arc.ways, likelihood)
    return list(arcs.values())


def _doubts(path: Sequence[Placed], wanted: dict[int, int]) -> int:
    """Count the wanted words that are missing or far from where they should be."""
    starts = {placed.label: placed.start_ms for placed in path}
    return sum(abs(starts.get(label, _NEVER_MS) - near_ms) > _FAR_MS for label, near_ms in wanted.items())


def _walk(
    arcs: Sequence[Arc],
    last: int,
    said: Sequence[tuple[str, int, int, float]],
    names: dict[tuple[Phones, ...], str],
) -> list[Placed] | None:
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
                fits = used < len(said) and names.get(arc.ways) == said[used][0]
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
        Placed(
            arc.label,
            first * FRAME_MS + _CENTRE_MS,
            end * FRAME_MS + _CENTRE_MS,
            _per_frame(score, end - first),
        )
        for arc, (_, first, end, score) in zip(trail, said, strict=True)
    ]


def _per_frame(score: float, frames: int) -> float:
    return math.log(max(score, _LEAST_SCORE)) / max(1, frames)
