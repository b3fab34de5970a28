"""All signals of a text together, kept up to date segment by segment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from editor.document.glossary import Glossary
from editor.document.values import Segment, Transcript
from editor.services.review.signals.findings import Finding
from editor.services.review.signals.mishearings import Mishearings
from editor.services.review.signals.names import NameIndex, NameMatch
from editor.services.review.signals.numbers import NumberIndex
from editor.services.review.signals.segment_facts import SegmentFacts, is_settled, segment_facts
from editor.services.review.signals.sentences import has_sentences, seam
from editor.services.review.signals.tokens import Lexicon, lexicon_of

_MOST_IN_COMPANY: Final = 300


class TextSignals:
    """Finds what a text by itself puts in doubt. Only segments that it has not seen before are looked into.

    Not for several threads at a time.
    """

    def __init__(self, language: str, glossary: Glossary | None = None) -> None:
        self.lexicon: Lexicon = lexicon_of(language)
        terms = _terms_of(glossary or Glossary(), language)
        self._mishearings = Mishearings(terms, self.lexicon)
        self.names = NameIndex(self.lexicon, (term.text for term in terms))
        self._numbers = NumberIndex()
        self._facts: dict[str, SegmentFacts] = {}
        self._telling: set[str] = set()
        self._closed = self._ends = 0
        self._taken: tuple[Segment, ...] = ()

    def update(self, transcript: Transcript) -> None:
        """Take in a transcript: what changed since the last one."""
        seen = self._facts
        segments = transcript.segments
        if segments is self._taken:
            return
        self._taken = segments
        fresh = []
        for segment in segments:
            known = seen.get(segment.id)
            if known is None:
                fresh.append(segment)
            elif known.segment is not segment:
                if known.segment.words is segment.words:  # thousands of them where speakers are named
                    seen[segment.id] = known.of(segment)
                else:
                    fresh.append(segment)
        replaced = [segment.id for segment in fresh if segment.id in seen]
        gone: list[str] = []
        if len(fresh) - len(replaced) + len(seen) > len(segments):
            now = {segment.id for segment in segments}
            gone = [segment_id for segment_id in seen if segment_id not in now]
        for segment_id in (*gone, *replaced):
            self._forget(seen.pop(segment_id))
        for segment in fresh:
            self._take(segment_facts(segment, self.lexicon, self._mishearings))

    def findings(self, transcript: Transcript) -> dict[str, list[Finding]]:
        """Return what is found in the segments of the transcript last taken in, by their ids.

        Of findings that overlap the surest is told; what a person settled is not.
        """
        named = self.names.segments_with_matches()
        told = has_sentences(self._closed, self._ends)
        seams = dict(_seams(transcript.segments, self._facts)) if told else {}
        found = {}
        for segment_id in self._telling | named | seams.keys():
            facts = self._facts[segment_id]
            own = list(facts.findings)
            if segment_id in named:
                own += self.names.findings(facts.names)
            if facts.numbers:
                own += self._numbers.findings(facts.numbers)
            if segment_id in seams:
                own.append(seams[segment_id])
            if own:
                chosen = _surest([each for each in own if not is_settled(facts.segment, each)])
                if chosen:
                    found[segment_id] = chosen
        return found

    def names_like(self, text: str, *, least: float) -> Sequence[NameMatch]:
        """Return names in the text and terms of the glossary that sound like some words, likeliest first."""
        return self.names.near(text, least=least)

    def has_name(self, text: str) -> bool:
        """Whether a name stands in the text or the glossary so, in the plural or not."""
        return self.names.has(text) or self.names.has(text.removesuffix("s"))

    def words_in_company(self, before: str, after: str) -> set[str]:
        """Return the words, without marks, that stand between two bare words anywhere in the text.

        Where both are so common that they stand in very many segments, some of these say enough.
        """
        found = set()
        looked_at = 0
        for facts in self._facts.values():
            if before in facts.bares and after in facts.bares:
                looked_at += 1
                if looked_at > _MOST_IN_COMPANY:
                    break
                tokens = [self.lexicon.token(word.text) for word in facts.segment.words]
                for left, middle, right in zip(tokens, tokens[1:], tokens[2:], strict=False):
                    if left.bare == before and right.bare == after and middle.bare:
                        found.add(middle.core)
        return found

    def _take(self, facts: SegmentFacts) -> None:
        self._facts[facts.segment.id] = facts
        self.names.add(facts.segment.id, facts.names)
        self._numbers.add(facts.numbers)
        if facts.findings or facts.numbers:
            self._telling.add(facts.segment.id)
        self._count_end(facts, 1)

    def _forget(self, facts: SegmentFacts) -> None:
        self.names.remove(facts.segment.id, facts.names)
        self._numbers.remove(facts.numbers)
        self._telling.discard(facts.segment.id)
        self._count_end(facts, -1)

    def _count_end(self, facts: SegmentFacts, step: int) -> None:
        if facts.edges is not None:
            self._ends += step
            self._closed += step * facts.edges.is_closed


def _terms_of(glossary: Glossary, language: str) -> Glossary:
    own = language.lower().split("-")[0]
    return Glossary(
        tuple(
            term for term in glossary if not (term.language and own) or term.language.lower().startswith(own)
        )
    )


def _seams(segments: Sequence[Segment], facts: dict[str, SegmentFacts]) -> Iterator[tuple[str, Finding]]:
    before: SegmentFacts | None = None
    for segment in segments:
        now = facts[segment.id]
        if now.edges is None:
            continue
        if before is not None and before.edges is not None and not before.edges.is_closed:
            finding = seam(before.segment, before.edges, segment, now.edges)
            if finding is not None:
                yield before.segment.id, finding
        before = now


def _surest(findings: list[Finding]) -> list[Finding]:
    """Return findings in the order of the text, of those that overlap the surest."""
    if len(findings) < 2:
        return findings
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda each: (-each.certainty, each.first)):
        if not any(finding.first < other.end and other.first < finding.end for other in kept):
            kept.append(finding)
    return sorted(kept, key=lambda each: each.first)
