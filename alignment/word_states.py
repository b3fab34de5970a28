"""Word states: from slots and placement to state, times and confidence of every token."""

from __future__ import annotations

import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from alignment.audio.voice_activity import VoiceActivity
from alignment.confidence import confidences
from alignment.confidence_features import WordEvidence
from alignment.matching.slots import Slot, SlotKind
from alignment.matching.unspaced_words import joined_text
from alignment.placement.placement_protocol import PlacementResult, split_span_by_letters
from alignment.recognition.known_names import NameGlossary
from alignment.recognition.recogniser import HeardWord
from alignment.sign_timing import time_signs
from alignment.text.phrases import spaced_numbers
from alignment.text.readings import readings
from alignment.text.spoken_forms import (
    alphanumeric,
    is_stage_direction,
    spoken_words,
)
from alignment.text.token_parts import is_initialism, spoken_parts
from alignment.types import UNVERIFIED, AlignedWord, UntextedSpan, WordState
from alignment.unverified import UNVERIFIED_CONFIDENCE, place_in_speech

_APPROXIMATE = {  # confidence of words whose time is
    SlotKind.SAME: 0.475,
    SlotKind.SOUNDS_ALIKE: 0.35,
    SlotKind.SUBSTITUTION: 0.35,
}
_APPROXIMATE_TEXT_ONLY = 0.3
_MOST_STRANGE = 0.5  # confidence of a word that its sound hardly fits
_SHORTEST_UNEXPLAINED_MS = 700
_SHORTEST_UNTEXTED_MS = 100  # what is shorter was heard into the edge of a written word
_LONGEST_PAUSE_MS = 2000  # within one untexted passage
_MIN_SCORED_MS = 150  # the score of a shorter word says little
_AROUND_FIGURES = ".,;:!?…\"'“”„‘’«»()[]"
_VERIFIED = 0.85  # probability of each word of a weak recogniser that is believed against a text; below it
# more of them are wrong than of the text's words, with speech read aloud as with a meeting
_UNDERSTOOD = 0.8  # mean probability of the words of a passage that the text lacks
_MIN_SCORE_DEVIATION = -4.0  # standard deviations below the usual score: the sound hardly fits the word

IsKnownWord = Callable[[str], bool]


class WordClassifier:
    """Turns slots and their placement into words with states."""

    def __init__(
        self,
        tokens: Sequence[str],
        heard: Sequence[HeardWord],
        *,
        names: NameGlossary,
        is_known_word: IsKnownWord,
        is_weak: bool = False,
    ) -> None:
        """Keep what was written and recognised; `is_weak`: see `Recogniser`.

        What a weak one recognised in a word's place is believed only where it was sure of it. Else the word
        is unverified, not wrong; and speech without text stays without, too.
        """
        self._tokens = tokens
        self._heard = heard
        self._names = names
        self._is_known_word = is_known_word
        self._is_weak = is_weak

    def judge(
        self, slots: Sequence[Slot], placement: PlacementResult, activity: VoiceActivity, *, duration_ms: int
    ) -> tuple[list[AlignedWord], list[UntextedSpan]]:
        """Return one word for each token, in order, and the speech without text."""
        words = self.classify(slots, placement, activity)
        untexted = self.untexted_spans(slots, placement, activity)
        return (
            place_in_speech(words, untexted, duration_ms=duration_ms) if self._is_weak else (words, untexted)
        )

    def classify(
        self, slots: Sequence[Slot], placement: PlacementResult, activity: VoiceActivity
    ) -> list[AlignedWord]:
        """Return one word for each token, in order."""
        known = confidences(WordEvidence(self._tokens, self._heard, slots, placement, activity))
        strange = _strange_tokens(slots, placement)
        words = [word for slot in slots for word in self._classify_slot(slot, placement, known, strange)]
        starts, ends = [slot.t0 for slot in slots], [slot.t1 for slot in slots]
        for start, end in spaced_numbers(self._tokens):
            beside = slots[bisect_right(ends, start) : bisect_left(starts, end)]
            words[start:end] = self._judge_together(words[start:end], start, beside, placement)
        return time_signs(words)

    def _judge_together(
        self, own: Sequence[AlignedWord], start: int, beside: Sequence[Slot], placement: PlacementResult
    ) -> Sequence[AlignedWord]:
        """Return the tokens of one number, "1 200", as it was heard as a whole: none of them alone.

        Of one that was not said, the acoustic model may still find room for "1". `beside` are their slots.
        """
        if len(beside) == 1 and beside[0].kind is SlotKind.SAME:
            return _with_silent_groups(own)
        if len({word.state for word in own}) == 1:
            return own
        told = (slot for slot in beside if slot.kind is not SlotKind.UNRELATED)
        heard = [h for slot in told for h in range(slot.h0, slot.h1)]
        if heard and self._is_weak:
            return own  # it can't tell that the text is wrong
        if not heard:
            return [
                AlignedWord(word.text, None, None, 0.0, WordState.UNHEARD, None, "not heard") for word in own
            ]
        said = " ".join(self._heard[h].text for h in heard)
        first, last = (self._heard[h] for h in (heard[0], heard[-1]))
        start_ms = placement.heard.get(heard[0], (first.start_ms, 0))[0]
        span = start_ms, max(start_ms, placement.heard.get(heard[-1], (0, last.end_ms))[1])
        spans = split_span_by_letters(span, self._tokens[start : start + len(own)], start)
        return [
            AlignedWord(word.text, *spans[at], 0.2, WordState.DIFFERS, said, "heard differently")
            for at, word in enumerate(own, start)
        ]

    def _classify_slot(
        self, slot: Slot, placement: PlacementResult, known: dict[int, float], strange: set[int]
    ) -> Iterator[AlignedWord]:
        heard_text = joined_text([word.text for word in self._heard[slot.h0 : slot.h1]])
        replaced = self._substituted_spans(slot, placement)
        spelled = self._heard_spelling(slot) if slot.kind is SlotKind.SAME else ""
        for t in range(slot.t0, slot.t1):
            text, span = self._tokens[t], placement.tokens.get(t)
            if not spoken_words(text) or is_stage_direction(text):
                yield _unspoken_word(text)
            elif span is not None and spelled:
                yield AlignedWord(text, *span, 0.5, WordState.DIFFERS, spelled, "written differently")
            elif span is not None:
                is_strange = t in strange or _is_hasty_figure(text, slot, span)
                confidence, reason = _doubt(slot.kind, known.get(t), is_strange=is_strange)
                if self._is_weak and slot.h0 == slot.h1:  # its sound alone fits other words, too
                    confidence, reason = min(confidence, UNVERIFIED_CONFIDENCE), UNVERIFIED
                yield AlignedWord(text, *span, confidence, WordState.MATCHED, None, reason)
            elif t in replaced and not self._is_believed(slot):
                yield AlignedWord(
                    text, *replaced[t], UNVERIFIED_CONFIDENCE, WordState.MATCHED, None, UNVERIFIED
                )
            elif t in replaced:
                yield AlignedWord(text, *replaced[t], 0.2, WordState.DIFFERS, heard_text, "heard differently")
            else:
                yield AlignedWord(text, None, None, 0.0, WordState.UNHEARD, None, "not heard")

    def _is_believed(self, slot: Slot) -> bool:
        """Whether what was recognised can tell that the text is wrong."""
        own = self._heard[slot.h0 : slot.h1]
        return not self._is_weak or all((word.probability or 0.0) >= _VERIFIED for word in own)

    def _substituted_spans(self, slot: Slot, placement: PlacementResult) -> dict[int, tuple[int, int]]:
        """Return the spans of tokens in whose place something else was heard."""
        if slot.kind not in (SlotKind.SOUNDS_ALIKE, SlotKind.SUBSTITUTION):
            return {}
        spans = [placement.heard[h] for h in range(slot.h0, slot.h1) if h in placement.heard]
        if not spans:
            return {}
        return split_span_by_letters((spans[0][0], spans[-1][1]), self._tokens[slot.t0 : slot.t1], slot.t0)

    def _heard_spelling(self, slot: Slot) -> str:
        """Return what was heard where a name of the text is written in another way than it was heard."""
        ours, theirs = self._tokens[slot.t0 : slot.t1], self._heard[slot.h0 : slot.h1]
        text = joined_text([word.text for word in theirs])
        if any(self._names.written_form([word.text]) for word in theirs) and len(ours) > len(theirs):
            return text
        same = "".join(map(alphanumeric, ours)) == "".join(alphanumeric(word.text) for word in theirs)
        return text if not same and any(self._is_name(token) for token in ours) else ""

    def _is_name(self, token: str) -> bool:
        # Figures and what goes with them may be written out where they were heard: "GPT-4", "4GB", "VIII".
        if any(char.isdigit() for char in token) or len(readings(token)) > 1:
            return False
        parts = [part for part in spoken_parts(token) if part.isalpha()]
        return any(
            is_initialism(part)
            or (spoken_words(part.lower()) == (part.lower(),) and not self._is_known_word(part.lower()))
            for part in parts
        )

    def untexted_spans(
        self, slots: Sequence[Slot], placement: PlacementResult, activity: VoiceActivity
    ) -> list[UntextedSpan]:
        """Return the speech without text: what was heard beside the text, and speech nobody understood."""
        runs = list(self._runs_without_text(slots, placement))
        misheard = {h for run in runs if not self._is_understood(run) for h in run}
        spans = [self._untexted_span(run, placement) for run in runs if run[0] not in misheard]
        spans = [span for span in spans if span.end_ms - span.start_ms >= _SHORTEST_UNTEXTED_MS]
        heard = [span for h, span in placement.heard.items() if h not in misheard]
        spans.extend(_speech_without_words(sorted([*placement.tokens.values(), *heard]), activity))
        return _merge_overlapping(sorted(spans, key=lambda span: span.start_ms))

    def _runs_without_text(self, slots: Sequence[Slot], placement: PlacementResult) -> Iterator[list[int]]:
        """Yield the numbers of recognised words that stand beside the text, one passage after the other."""
        run: list[int] = []
        for slot in slots:
            has_text = any(t in placement.tokens for t in range(slot.t0, slot.t1))
            beside = slot.kind is SlotKind.SUBSTITUTION and has_text
            if slot.kind in (SlotKind.HEARD_ONLY, SlotKind.UNRELATED) or beside:
                for h in range(slot.h0, slot.h1):
                    if h not in placement.heard:
                        continue
                    if run and placement.heard[h][0] - placement.heard[run[-1]][1] > _LONGEST_PAUSE_MS:
                        yield run
                        run = []
                    run.append(h)
            if run and (has_text or slot.kind in (SlotKind.SOUNDS_ALIKE, SlotKind.SUBSTITUTION)):
                yield run
                run = []
        if run:
            yield run

    def _is_understood(self, run: Sequence[int]) -> bool:
        """Whether a recognised passage is worth telling, see `is_weak`."""
        return (
            not self._is_weak or statistics.fmean(self._heard[h].probability or 0 for h in run) >= _UNDERSTOOD
        )

    def _untexted_span(self, run: Sequence[int], placement: PlacementResult) -> UntextedSpan:
        start_ms, end_ms = placement.heard[run[0]][0], placement.heard[run[-1]][1]
        return UntextedSpan(start_ms, end_ms, joined_text([self._heard[h].text for h in run]))


def _merge_overlapping(spans: Sequence[UntextedSpan]) -> list[UntextedSpan]:
    """Join what overlaps: a passage may lie in two pieces of sound."""
    joined: list[UntextedSpan] = []
    for span in spans:
        if joined and span.start_ms < joined[-1].end_ms:
            last = joined.pop()
            heard = joined_text([last.heard, span.heard])
            joined.append(UntextedSpan(last.start_ms, max(last.end_ms, span.end_ms), heard))
        else:
            joined.append(span)
    return joined


def _speech_without_words(
    taken: Sequence[tuple[int, int]], activity: VoiceActivity
) -> Iterator[UntextedSpan]:
    """Yield stretches of speech that no word lies in; `taken` is in order of the starts."""
    starts = [start for start, _ in taken]
    ends = list(accumulate((end for _, end in taken), max))
    for start, end in activity.speech_spans():
        at = start
        within = taken[bisect_right(ends, start) : bisect_left(starts, end)]
        for low, high in [*(span for span in within if span[1] > start), (end, end)]:
            if low - at >= _SHORTEST_UNEXPLAINED_MS and activity.is_speech(at, low, threshold=0.7):
                yield UntextedSpan(at, low, "")
            at = max(at, high)


def _score_statistics(slots: Sequence[Slot], placement: PlacementResult) -> tuple[float, float]:
    """Return mean and spread of the scores of words that text and recogniser agree on."""
    scores = [
        placement.scores[t]
        for slot in slots
        if slot.kind is SlotKind.SAME
        for t in range(slot.t0, slot.t1)
        if t in placement.scores
    ]
    if len(scores) < 2:
        return 0.0, 1.0
    return statistics.fmean(scores), max(0.05, statistics.pstdev(scores))


def _doubt(kind: SlotKind, confidence: float | None, *, is_strange: bool) -> tuple[float, str]:
    """Return confidence and reason of a placed word; `confidence` is None where it was not scored."""
    if confidence is None:
        return _APPROXIMATE.get(kind, _APPROXIMATE_TEXT_ONLY), "time only approximate"
    if is_strange:
        return min(confidence, _MOST_STRANGE), "sounds unlike the word"
    return confidence, ""


def _strange_tokens(slots: Sequence[Slot], placement: PlacementResult) -> set[int]:
    """Return the tokens that fit their sound far worse than others do."""
    mean, spread = _score_statistics(slots, placement)
    return {
        token
        for token, (start, end) in placement.tokens.items()
        if token in placement.scores
        and (placement.scores[token] - mean) / spread < _MIN_SCORE_DEVIATION
        and end - start >= _MIN_SCORED_MS
    }


def _is_hasty_figure(text: str, slot: Slot, span: tuple[int, int]) -> bool:
    """Whether nobody but the text says that a figure was said, and hardly long enough.

    Whisper finds a lone "1" or "2" likely nearly anywhere, and the acoustic model room for so short a word.
    """
    figure = text.strip(_AROUND_FIGURES)
    return slot.h0 == slot.h1 and figure.isdecimal() and span[1] - span[0] < _MIN_SCORED_MS


def _with_silent_groups(words: Sequence[AlignedWord]) -> list[AlignedWord]:
    """Return a number's tokens; one that says nothing ("000" within "3 000 000") has the moment beside it."""
    placed = [word for word in words if word.start_ms is not None]
    if not placed or len(placed) == len(words):
        return list(words)
    timed: list[AlignedWord] = []
    at_ms = placed[0].start_ms
    confidence = min(word.confidence or 0.0 for word in placed)
    for word in words:
        silent = word.start_ms is None
        timed.append(AlignedWord(word.text, at_ms, at_ms, confidence, WordState.MATCHED) if silent else word)
        at_ms = word.end_ms if word.end_ms is not None else at_ms
    return timed


def _unspoken_word(text: str) -> AlignedWord:
    if any(char.isalnum() for char in text):
        return AlignedWord(text, None, None, None, WordState.UNHEARD, None, "a note, not speech")
    return AlignedWord(text, None, None, None, WordState.MATCHED)
