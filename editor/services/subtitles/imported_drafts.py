"""Drafts of imported cues: a transcript's segments put together again to the cues that they came from."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from editor.document.values import Segment, Transcript
from editor.formats.subtitles.cue_markup import Markup
from editor.formats.subtitles.imported_cues import ImportedCue, cue_of
from editor.services.subtitles.imported_text import (
    converted_lines,
    corrected_pieces,
    payload_lines,
    plain_text,
    with_speaker,
    without_styles,
    without_voices,
)

LINGER_MS = 500
"""So long a cue stands behind its last word where the file did not say when it ends."""


@dataclass(slots=True)
class CueDraft:
    """A cue on its way out: its times (an end that is not known is None), and its text as it stands."""

    start_ms: int
    end_ms: int | None
    lines: tuple[str, ...]
    shown: tuple[str, ...]
    speaker: str | None
    first: ImportedCue | None = None
    spoken: tuple[int, int] | None = None
    times: tuple[tuple[int, int] | None, ...] = ()
    """When each word of the text is said, None for one that is not known or only shown."""


CuePart = tuple[Segment, ImportedCue | None]
"""A segment and the cue that it is, or a part of; None for one that came in with no cue."""


def cue_groups(segments: Sequence[Segment]) -> Iterator[list[CuePart]]:
    """Yield the segments that are one cue, or halves of one that was split; one that is none by itself."""
    group: list[CuePart] = []
    for segment in segments:
        cue = cue_of(segment.extra)
        last = group[-1][1] if group else None
        if group and (cue is None or last is None or cue.number != last.number or cue.part < last.part):
            yield group
            group = []
        group.append((segment, cue))
    if group:
        yield group


class GroupDrafts:
    """Makes the drafts of segments that are one cue; a segment that was split begins a cue of its own.

    `markups` are those of the file that came in and of the one that goes out; for `names` see
    `imported_subtitles`.
    """

    def __init__(self, transcript: Transcript, markups: tuple[Markup, Markup], *, names: bool | None) -> None:
        self._transcript = transcript
        self._source, self._target = markups
        self._names = names

    def drafts(self, group: Sequence[CuePart], *, may_be_merged: bool) -> list[CueDraft]:
        """Return the drafts of a group; `may_be_merged`: another cue may have been merged into it."""
        cues = [cue for _segment, cue in group if cue is not None]
        own_words = sum({cue.part: len(cue.pieces) // 2 for cue in cues}.values()) if may_be_merged else None
        first = cues[0]
        found = [(text, own) for text, own in self._texts(group) if own]
        made: list[CueDraft] = []
        for number, (text, own) in enumerate(found):
            start_ms, end_ms = _times(
                first, own, own_words=own_words, is_first=number == 0, is_last=number + 1 == len(found)
            )
            speaker = self._speaker(own[0])
            shown = tuple(
                kept for line in plain_text(text, self._source).split("\n") if (kept := line.strip())
            )
            if shown:
                named = _named_after(first, speaker) if number == 0 else None
                made.append(
                    CueDraft(
                        start_ms,
                        end_ms,
                        self._lines(text),
                        shown,
                        speaker,
                        named,
                        _spoken(own),
                        _word_times(shown, own),
                    )
                )
        return made

    def _texts(self, group: Sequence[CuePart]) -> list[tuple[str, list[Segment]]]:
        """Return the text of each cue that the group makes, and its segments that still have words."""
        texts: list[tuple[str, list[Segment]]] = [("", [])]
        at = 0
        while at < len(group):
            cue = group[at][1]
            assert cue is not None
            halves = [
                segment for segment, other in group[at:] if other is not None and other.part == cue.part
            ]
            words = [word.text for segment in halves for word in segment.words]
            pieces = corrected_pieces(cue, words, self._source)
            pieces = with_speaker(pieces, cue, self._speaker(halves[0]), self._source)
            for number, (segment, own) in enumerate(
                zip(halves, _halves(pieces, halves, self._source), strict=True)
            ):
                if number:
                    texts.append(("", []))
                text, segments = texts[-1]
                if segment.words:
                    texts[-1] = (text + own, [*segments, segment])
            at += len(halves)
        return texts

    def _lines(self, text: str) -> tuple[str, ...]:
        if self._names is False and self._source is Markup.WEBVTT:
            text = without_voices(text)
        if self._source is self._target:
            return payload_lines((text,), self._source)
        return converted_lines(text, source=self._source, target=self._target, names=bool(self._names))

    def _speaker(self, segment: Segment) -> str | None:
        found = self._transcript.speaker(segment.speaker_id)
        return found.name if found is not None else None


def _named_after(cue: ImportedCue, speaker: str | None) -> ImportedCue:
    """Return a cue that is named after who speaks by the name of who speaks now."""
    if not cue.identifier or cue.identifier != cue.speaker or not speaker:
        return cue
    return replace(cue, identifier=speaker)


def _halves(pieces: Sequence[str], segments: Sequence[Segment], markup: Markup) -> list[str]:
    """Cut a text where its segment was split; tags, which might be cut from their ends, are left out."""
    if len(segments) == 1:
        return ["".join(pieces)]
    halves: list[str] = []
    at = 0
    for number, segment in enumerate(segments):
        count = len(segment.words)
        is_last = number + 1 == len(segments)
        own = list(pieces[2 * at + (number > 0) : None if is_last else 2 * (at + count)])
        halves.append(without_styles("".join(own), markup).strip())
        at += count
    return halves


def _times(
    cue: ImportedCue, segments: Sequence[Segment], *, own_words: int | None, is_first: bool, is_last: bool
) -> tuple[int, int | None]:
    """Return a cue's times: its own, and those of the words where it has none or was split or merged.

    `own_words`: so many words it came in with, where another cue may have been merged into it.
    """
    spoken = _spoken(segments)
    start_ms, end_ms = cue.start_ms if is_first else None, cue.end_ms if is_last else None
    if start_ms is None:
        start_ms = spoken[0] if spoken else segments[0].start_ms
        if end_ms is not None and start_ms >= end_ms:
            start_ms = max(0, end_ms - LINGER_MS)
    if end_ms is None and spoken is not None:
        end_ms = spoken[1] + (LINGER_MS if is_last else 0)
    words = sum(len(segment.words) for segment in segments)
    if end_ms is not None and spoken is not None and own_words is not None and words > own_words:
        end_ms = max(end_ms, spoken[1])
    return start_ms, end_ms


def _word_times(shown: Sequence[str], segments: Sequence[Segment]) -> tuple[tuple[int, int] | None, ...]:
    """Return when each word of what is shown is said; labels and signs that no segment holds have no time."""
    said = deque(word for segment in segments for word in segment.words)
    times: list[tuple[int, int] | None] = []
    for token in (token for line in shown for token in line.split()):
        word = said.popleft() if said and said[0].text == token else None
        if word is None or word.start_ms is None or word.end_ms is None:
            times.append(None)
        else:
            times.append((word.start_ms, word.end_ms))
    return tuple(times)


def _spoken(segments: Sequence[Segment]) -> tuple[int, int] | None:
    """Return from when to when the segments' words are heard, None where none is."""
    words = [word for segment in segments for word in segment.words]
    starts = [word.start_ms for word in words if word.start_ms is not None]
    ends = [word.end_ms for word in words if word.end_ms is not None]
    return (min(starts), max(ends)) if starts and ends else None
