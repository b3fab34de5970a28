"""Re-timing edited words, and what the sound says of them: only where nothing changed meanwhile. Qt-free."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

from editor.document.changes import Edit
from editor.document.edits import apply_machine_result
from editor.document.time_codes import is_time_code
from editor.document.values import Segment, Transcript, Untexted, Verdict, Word, WordState

if TYPE_CHECKING:
    from alignment import EditedSpan, JudgedWord
    from editor.services.aligners import Realigner

CONTEXT_WORDS: Final = 3
MAX_RUN_WORDS: Final = 30
_ROOM_MS: Final = 60
"""Words with less room than this each, put in where no pause is, share the sound of their neighbours."""
_NEAR_MS: Final = 2000
"""A neighbouring segment further away than this gives no context."""


@dataclass(frozen=True, slots=True)
class EditedRun:
    """Edited words that stand together: the first one's index in its segment, and what to align."""

    first: int
    span: EditedSpan


@dataclass(frozen=True, slots=True)
class RealignRequest:
    """The runs of one segment, as it was when this was asked for."""

    segment: Segment
    runs: tuple[EditedRun, ...]

    @property
    def words(self) -> int:
        """How many words are to be aligned."""
        return sum(len(run.span.words) for run in self.runs)


@dataclass(frozen=True, slots=True)
class _SurroundingWords:
    """The words around a segment, those of its neighbours included; its own begin at `offset`."""

    words: tuple[Word, ...]
    offset: int


def awaits_retiming(word: Word) -> bool:
    """Whether a word's times are carried over from the words it replaced, and the sound was not asked yet."""
    return word.state is WordState.EDITED and word.verdict is None and not word.locked


def realign_requests(transcript: Transcript, segment_ids: Iterable[str]) -> list[RealignRequest]:
    """Return what there is to align in some segments; none for those that are gone or wait for nothing."""
    wanted = set(segment_ids)
    found = []
    for row, segment in enumerate(transcript.segments):
        if segment.id in wanted and (runs := _edited_runs(transcript, row)):
            found.append(RealignRequest(segment, tuple(runs)))
    return found


def realign_segment(
    request: RealignRequest,
    aligner: Realigner,
    *,
    recording: Path,
    model: str,
    language: str,
    track: int | None = None,
) -> Segment:
    """Return a request's segment with times and verdicts from the sound.

    A word that has no place in the sound keeps its times. Words that nobody edited are only timed.

    Raises:
        AlignmentError: the aligner cannot work, or was stopped.
    """
    words = list(request.segment.words)
    for run in request.runs:
        answers = aligner.realign(recording, run.span, model=model, language=language, track=track)
        for at, answer in enumerate(answers, start=run.first):
            words[at] = _judged(words[at], answer)
    return replace(request.segment, words=tuple(words))


def _judged(word: Word, answer: JudgedWord) -> Word:
    if answer.start_ms is not None and answer.end_ms is not None:
        timed = replace(word, start_ms=answer.start_ms, end_ms=answer.end_ms)
    else:
        timed = word
    if not awaits_retiming(word):
        return timed
    return replace(
        timed,
        confidence=None if word.confirmed else answer.confidence,
        verdict=Verdict(answer.verdict.value),
        heard=answer.heard,
    )


def retiming_edit(
    transcript: Transcript, pairs: Sequence[tuple[Segment, Segment]], *, engine: Mapping[str, str]
) -> Edit | None:
    """Return the edit that takes in realigned segments; those that changed meanwhile are left out."""
    return apply_machine_result(transcript, pairs, label="Re-time edited words", why=engine.get("fine", ""))


def alignment_model(engine: Mapping[str, str], *, chosen: str) -> str:
    """Return the model that a project was made with, else the one chosen for new projects.

    A model from a folder is known to the project by its name alone; the choice may say where it lies.
    """
    from alignment.recognition.engines.registry import model_of_record

    name = model_of_record(engine.get("recogniser", ""))
    return chosen if not name or Path(chosen).name == name else name


def _edited_runs(transcript: Transcript, row: int) -> list[EditedRun]:
    segment = transcript.segments[row]
    line = _surrounding_words(transcript, row)
    runs = []
    first = 0
    while first < len(segment.words):
        end = first
        while end < len(segment.words) and awaits_retiming(segment.words[end]):
            end += 1
        if 0 < end - first <= MAX_RUN_WORDS:
            widened = _widen_to_fit(segment, first=first, end=end)
            run = _edited_run(segment, line, transcript.untexted, first=widened[0], end=widened[1])
            if run is not None:
                runs.append(run)
        first = max(end, first + 1)
    return runs


def _surrounding_words(transcript: Transcript, row: int) -> _SurroundingWords:
    segment = transcript.segments[row]
    before: tuple[Word, ...] = ()
    after: tuple[Word, ...] = ()
    if row and 0 <= segment.start_ms - transcript.segments[row - 1].end_ms <= _NEAR_MS:
        before = transcript.segments[row - 1].words
    if row + 1 < len(transcript.segments):
        follower = transcript.segments[row + 1]
        if 0 <= follower.start_ms - segment.end_ms <= _NEAR_MS:
            after = follower.words
    return _SurroundingWords((*before, *segment.words, *after), len(before))


def _edited_run(
    segment: Segment, line: _SurroundingWords, untexted: Sequence[Untexted], *, first: int, end: int
) -> EditedRun | None:
    """Return what to align for the words `first` up to `end`; None where there is no sound for them."""
    from alignment import EditedSpan

    low, high = _bounds(segment, first=first, end=end)
    low, high = _range_with_most_words(low, high, segment.words[first:end], untexted)
    if high <= low:
        return None
    before = _context(line.words[: line.offset + first][::-1], low, untexted)[::-1]
    after = _context(line.words[line.offset + end :], high, untexted)
    span = EditedSpan(
        words=tuple(word.text for word in segment.words[first:end]),
        start_ms=low,
        end_ms=high,
        before=tuple(word.text for word in before),
        before_ms=before[0].start_ms if before else None,
        after=tuple(word.text for word in after),
        after_ms=after[-1].end_ms if after else None,
    )
    return EditedRun(first, span)


def _widen_to_fit(segment: Segment, *, first: int, end: int) -> tuple[int, int]:
    """Return a run's first word and end, its neighbours taken in where it has no room of its own."""
    low, high = _bounds(segment, first=first, end=end)
    if high - low >= _ROOM_MS * (end - first):
        return first, end
    if first and not segment.words[first - 1].locked and segment.words[first - 1].end_ms == low:
        first -= 1
    if end < len(segment.words) and not segment.words[end].locked and segment.words[end].start_ms == high:
        end += 1
    return first, end


def _bounds(segment: Segment, *, first: int, end: int) -> tuple[int, int]:
    """Return from where to where the words may lie: between their neighbours whose times stand."""
    before = [w.end_ms for w in segment.words[:first] if w.end_ms is not None]
    after = [w.start_ms for w in segment.words[end:] if w.start_ms is not None]
    low = max(before[-1], segment.start_ms) if before else segment.start_ms
    high = min(after[0], segment.end_ms) if after else segment.end_ms
    return low, high


def _range_with_most_words(
    low: int, high: int, words: Sequence[Word], untexted: Sequence[Untexted]
) -> tuple[int, int]:
    """Cut a stretch at untexted speech and return the part that the words lie in most.

    The passage itself is such a part: a person may be writing down what was said there.
    """
    edges = {low, high}
    for passage in untexted:
        if passage.start_ms < high and passage.end_ms > low:
            edges |= {max(low, passage.start_ms), min(high, passage.end_ms)}
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    own = (min(starts), max(ends)) if starts and ends else (low, high)
    marks = sorted(edges)
    parts = list(pairwise(marks))
    return max(parts, key=lambda part: min(part[1], own[1]) - max(part[0], own[0]), default=(low, high))


def _context(words: Sequence[Word], edge_ms: int, untexted: Sequence[Untexted]) -> list[Word]:
    """Return the nearest words whose times stand, going away from an edge; none beyond untexted speech."""
    found: list[Word] = []
    for word in words:
        if awaits_retiming(word) or len(found) == CONTEXT_WORDS:
            break
        if word.start_ms is None or word.end_ms is None or is_time_code(word):
            continue
        between = min(edge_ms, word.end_ms), max(edge_ms, word.start_ms)
        if any(passage.start_ms < between[1] and passage.end_ms > between[0] for passage in untexted):
            break
        found.append(word)
    return found
