"""Spoken turns: a transcript as all writers need it, every word with a time and clean text.

Words that were not heard have no times of their own. They get a share, by their letters, of the time that
lies between their neighbours, and say that it is estimated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from editor.document.speaker_names import is_unknown_name
from editor.document.time_codes import without_time_codes
from editor.document.turns import turns
from editor.document.values import Segment, Transcript, Word, joined_text
from editor.document.word_diff import single_spaced
from editor.formats.decoding_text import clean_text


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word without blanks in it; `start_ms < end_ms`; `measured`: it was heard at that time.

    `id` is that of the transcript's word, `space` what stands between it and the next one.
    """

    text: str
    start_ms: int
    end_ms: int
    measured: bool
    confidence: float | None = None
    id: str = ""
    space: str = " "


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker (None: nobody knows who) says in one segment, at least one word.

    `number`: which turn of the transcript it is of, from 0; segments that share one are a paragraph.
    """

    speaker: str | None
    start_ms: int
    end_ms: int
    words: tuple[SpokenWord, ...]
    number: int = 0

    @property
    def text(self) -> str:
        """The words, one space between them, a no-break one where the transcript has it."""
        return joined_text(self.words)


def spoken_turns(transcript: Transcript, *, time_codes: bool = False) -> tuple[Turn, ...]:
    """Return the segments that hold words, sorted by start; within a turn words never overlap.

    Time codes in the text are for people who read it: `time_codes` asks for them.
    """
    if not time_codes:
        transcript = without_time_codes(transcript)
    names = {speaker.id: one_line(speaker.name) for speaker in transcript.speakers}
    made = [
        _turn(segment, words, names.get(segment.speaker_id or ""), number)
        for number, turn in enumerate(turns(transcript))
        for segment in transcript.segments[turn.rows.start : turn.rows.stop]
        if (words := _clean_words(segment))
    ]
    return tuple(sorted(made, key=lambda turn: turn.start_ms))


def one_line(text: str) -> str:
    """Return a text as one line without control characters, its no-break spaces kept."""
    return single_spaced(clean_text(text))


def speaker_names(turns: Iterable[Turn]) -> tuple[str, ...]:
    """Return the names of who speaks, in the order in which they are first heard."""
    return tuple(dict.fromkeys(turn.speaker for turn in turns if turn.speaker is not None))


def turns_apart(turns: Iterable[Turn], *, least_ms: int = 1) -> list[Turn]:
    """Return the turns of one tier, moved so that none overlaps another: words go along.

    A turn ends where the next begins at the latest; each word lasts `least_ms` or more.
    """
    placed: list[Turn] = []
    free_ms = 0
    ordered = sorted(turns, key=lambda turn: turn.start_ms)
    for row, turn in enumerate(ordered):
        start_ms = max(turn.start_ms, free_ms)
        least_end_ms = start_ms + least_ms * len(turn.words)
        until_ms = ordered[row + 1].start_ms if row + 1 < len(ordered) else turn.end_ms
        end_ms = max(least_end_ms, min(turn.end_ms, until_ms))
        words = _fitted(turn.words, start_ms, end_ms, least_ms)
        free_ms = words[-1].end_ms
        placed.append(Turn(turn.speaker, start_ms, free_ms, words, turn.number))
    return placed


def _fitted(words: Sequence[SpokenWord], start_ms: int, end_ms: int, least_ms: int) -> tuple[SpokenWord, ...]:
    """Return words between two times that have room for all of them."""
    starts: list[int] = []
    for row, word in enumerate(words):
        earliest = starts[-1] + least_ms if starts else start_ms
        starts.append(min(max(word.start_ms, earliest), end_ms - least_ms * (len(words) - row)))
    ends = [*starts[1:], end_ms]
    return tuple(
        _placed(word, start, min(max(word.end_ms, start + least_ms), end))
        for word, start, end in zip(words, starts, ends, strict=True)
    )


def _placed(word: SpokenWord, start_ms: int, end_ms: int) -> SpokenWord:
    if word.start_ms == start_ms and word.end_ms == end_ms:
        return word
    return SpokenWord(word.text, start_ms, end_ms, word.measured, word.confidence, word.id, word.space)


def _clean_words(segment: Segment) -> list[Word]:
    cleaned = ((word, _clean(word.text)) for word in segment.words)
    return [word if word.text == text else replace(word, text=text) for word, text in cleaned if text]


def _clean(text: str) -> str:
    # Nearly all words are letters and signs: looking for controls in each takes as long as all the rest.
    return (
        text
        if text.isascii() and text.isprintable() and " " not in text
        else "".join(clean_text(text).split())
    )


def _turn(segment: Segment, words: Sequence[Word], name: str | None, number: int) -> Turn:
    spans = _spans(segment, words)
    spoken = tuple(
        SpokenWord(
            word.text, start_ms, end_ms, word.start_ms is not None, word.confidence, word.id, word.space
        )
        for word, (start_ms, end_ms) in zip(words, spans, strict=True)
    )
    known = None if not name or is_unknown_name(name) else name
    return Turn(known, spoken[0].start_ms, spoken[-1].end_ms, spoken, number)


def _spans(segment: Segment, words: Sequence[Word]) -> list[tuple[int, int]]:
    """Return a start and an end for each word, rising, none of no length."""
    spans: list[tuple[int, int]] = []
    row = 0
    while row < len(words):
        free_ms = spans[-1][1] if spans else max(0, segment.start_ms)
        start_ms, end_ms = words[row].start_ms, words[row].end_ms
        if start_ms is not None and end_ms is not None:
            spans.append((max(0, start_ms), max(end_ms, start_ms + 1)))
            row += 1
            continue
        until = next((i for i in range(row, len(words)) if words[i].start_ms is not None), len(words))
        heard_ms = words[until].start_ms if until < len(words) else segment.end_ms
        spans += _shares(words[row:until], free_ms, heard_ms if heard_ms is not None else segment.end_ms)
        row = until
    return _without_overlap(spans)


def _shares(words: Sequence[Word], start_ms: int, end_ms: int) -> list[tuple[int, int]]:
    letters = [len(word.text) for word in words]
    room = max(len(words), end_ms - start_ms)
    spans: list[tuple[int, int]] = []
    said = 0
    for length in letters:
        begin = start_ms + room * said // sum(letters)
        said += length
        spans.append((begin, start_ms + room * said // sum(letters)))
    return spans


def _without_overlap(spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    starts: list[int] = []
    for start_ms, _end_ms in spans:
        starts.append(max(start_ms, starts[-1] + 1) if starts else start_ms)
    ends = [min(end, after) for (_start, end), after in zip(spans, starts[1:], strict=False)]
    ends.append(spans[-1][1])
    return [(start, max(end, start + 1)) for start, end in zip(starts, ends, strict=True)]
