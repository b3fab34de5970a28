"""The yield of a glossary of 200 terms: python -m benchmarks.glossary_yield [FOLDER ...].

Aligns the correct transcript of every recording whose words are known. No glossary term is said in it, so
every suggested term is wrong. `plain` uses 200 names and terms from many fields, `like` 150 of them and 50
words that differ in one phone from everyday words of the text, which are the hardest. Then long words of
the text are misspelled (`planted`) and the glossary has their correct form: a place counts as found if the
term is suggested there; `unheard` counts the places where the recognizer did not write the word either, so
that only the glossary helps. Terms are checked against the audio unless you set `--without-sound`. Random
draws start from `--seeds`.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from alignment import Aligner, Script, Turn, WeighedText
from alignment.placement.dictionary import read_dictionary
from benchmarks.review_yield import listener, project_of, truth_of
from benchmarks.support.accuracy.edits import Vocabulary, said_words
from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.figure import Figure
from benchmarks.support.material import Material, marked_material, material
from benchmarks.support.review.glossary_trials import glossary_terms, misspellings, resembling, unsaid
from benchmarks.support.review.truth import same_words
from benchmarks.support.table import Row, Table
from editor.document.glossary import Glossary, Term
from editor.document.values import Transcript
from editor.services.review.places import ReviewQueue
from editor.services.review.proposals import proposals
from editor.services.review.queue import Doubt
from editor.services.review.signals.tokens import lexicon_of

_LIKE = 50
_MS_PER_HOUR = 3_600_000
_Listen = Callable[[Doubt], Sequence[WeighedText]]


@dataclass(slots=True)
class Yield:
    """Counts of a recording: wrong proposals of either glossary, misspelled words planted and found."""

    hours: float
    plain: int = 0
    like: int = 0
    planted: int = 0
    found: int = 0
    unheard: int = 0
    unheard_found: int = 0

    def add(self, other: Yield) -> None:
        """Take in what another recording, or another draw, gave."""
        self.hours += other.hours
        self.plain += other.plain
        self.like += other.like
        self.planted += other.planted
        self.found += other.found
        self.unheard += other.unheard
        self.unheard_found += other.unheard_found

    def row(self, name: str) -> Row:
        """Return the figures as a row: proposals per hour, shares in percent."""
        return {
            "recording": name,
            "hours": self.hours,
            "plain/h": self.plain / self.hours,
            "like/h": self.like / self.hours,
            "planted": self.planted,
            "found %": _percent(self.found, self.planted),
            "unheard": self.unheard,
            "of them %": _percent(self.unheard_found, self.unheard),
        }


class Trials:
    """Tries glossaries on one recording after another. `is_listening`: the sound is asked about places."""

    def __init__(self, aligner: Aligner, kept: Path, *, is_listening: bool) -> None:
        self._aligner = aligner
        self._kept = kept
        self._is_listening = is_listening
        self._vocabulary = Vocabulary(read_dictionary())
        self._lexicon = lexicon_of("en")

    def measure(self, item: Material, seed: int) -> Yield:
        """Return what a recording's right text and its misspelled one yield."""
        words = list(said_words(truth_of(self._aligner, item, self._kept)))
        right = self._aligned(item, words, "right")
        done = Yield(right.segments[-1].end_ms / _MS_PER_HOUR)
        terms = unsaid(glossary_terms(), words)
        like = resembling(words, self._vocabulary, _LIKE, random.Random(seed))
        done.plain = self._wrong(item, right, terms)
        done.like = self._wrong(item, right, [*terms[: len(terms) - len(like)], *like])
        planted = list(misspellings(words, self._lexicon, random.Random(seed)))
        for at, wrong, _ in planted:
            words[at] = wrong
        self._find(item, self._aligned(item, words, f"planted{seed}"), planted, done)
        return done

    def _aligned(self, item: Material, words: Sequence[str], name: str) -> Transcript:
        script = Script((Turn(None, tuple(words)),))
        kept = self._kept / f"{item.recording.stem}.{name}.earproof"
        return project_of(self._aligner, item.recording, script, kept).transcript

    def _places(
        self, item: Material, text: Transcript, glossary: Glossary
    ) -> Iterator[tuple[Doubt, list[str]]]:
        """Yield each place of a text, and what is proposed there."""
        listen: _Listen = listener(self._aligner, item.recording, text, glossary)
        for place in ReviewQueue(glossary).update(text):
            weighed = listen(place) if self._is_listening else ()
            found = proposals(text, place, glossary=glossary, weighed=weighed)
            yield place, [each.text for each in found]

    def _wrong(self, item: Material, text: Transcript, terms: Sequence[str]) -> int:
        """Return at how many places a term is proposed that nobody says."""
        wanted = [f" {term.casefold()} " for term in terms]
        glossary = Glossary(tuple(Term(term) for term in terms))
        count = 0
        for _, found in self._places(item, text, glossary):
            bare = [f" {each.casefold().strip('.,?!;:')} " for each in found]
            count += any(term in each for term in wanted for each in bare)
        return count

    def _find(
        self, item: Material, text: Transcript, planted: Sequence[tuple[int, str, str]], done: Yield
    ) -> None:
        """Count the misspelled words of a text whose right spelling is proposed."""
        ids = [word.id for segment in text.segments for word in segment.words]
        wanted = {ids[at]: right for at, _, right in planted}
        glossary = Glossary(tuple(Term(right) for _, _, right in planted))
        places = {
            word_id: each for each in self._places(item, text, glossary) for word_id in each[0].word_ids
        }
        for word_id, right in wanted.items():
            place, found = places.get(word_id, (None, []))
            is_found = any(same_words(right, part) for each in found for part in (each, *each.split()))
            is_heard = place is not None and same_words(right, place.heard or "")
            done.planted += 1
            done.found += is_found
            done.unheard += not is_heard
            done.unheard_found += is_found and not is_heard


def figures() -> Iterator[Figure]:
    """Measure the recordings that come with the program; `benchmarks.__main__` prints it."""
    total = Yield(0.0)
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder, closing(Aligner()) as aligner:
        trials = Trials(aligner, Path(folder), is_listening=True)
        for item in material(FOLDERS):
            total.add(trials.measure(item, 1))
    yield Figure("wrong suggestions per hour from 200 terms", total.plain / total.hours, "", 2)
    yield Figure("the same, 50 of them close to everyday words", total.like / total.hours, "", 4)
    yield Figure("planted misspellings missed", 100 - _percent(total.found, total.planted), "%", 8)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; return 1 where there is nothing to measure."""
    options = _parser().parse_args(arguments)
    items = [m for m in material(options.folders) if not options.only or m.recording.stem in options.only]
    marked = marked_material(options.keywords) if options.keywords else None
    items += [marked] if marked else []
    if not items:
        print("No recording with a .txt and a .gold.json found. Choose a folder with some.", file=sys.stderr)
        return 1
    table, total = Table(), Yield(0.0)
    with tempfile.TemporaryDirectory(prefix="earproof-") as folder, closing(Aligner()) as aligner:
        kept = options.kept or Path(folder)
        kept.mkdir(parents=True, exist_ok=True)
        trials = Trials(aligner, kept, is_listening=not options.without_sound)
        for item in items:
            for seed in options.seeds:
                found = trials.measure(item, seed)
                total.add(found)
                table.add(found.row(f"{item.recording.stem}.{seed}"))
    table.add(total.row("all"))
    return 0


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.glossary_yield", description=__doc__)
    add = parser.add_argument
    add("folders", type=Path, nargs="*", default=FOLDERS, metavar="FOLDER")
    add("--only", nargs="+", default=(), metavar="NAME", help="only these recordings")
    add(
        "--keywords",
        type=Path,
        metavar="FILE",
        help="NAME.keywords.json, also this; recording and transcript beside it",
    )
    add("--seeds", type=int, nargs="+", default=[1], metavar="SEED", help="seeds of the random draws")
    add("--without-sound", action="store_true", help="do not check terms against the audio")
    add("--kept", type=Path, metavar="FOLDER", help="keep alignments here for the next run")
    return parser


if __name__ == "__main__":
    sys.exit(main())
