"""What the aligner is given of a rough transcript, and what its answer is made into.

Sound descriptions are not spoken: the aligner does not get them, and they stand in the transcript with the
moment of the word beside them. Subtitles that are kept become one segment a cue and speaker.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from alignment.types import AlignedSegment, AlignedWord, Alignment, Script, Turn
from alignment.types import WordState as AlignedState
from editor.document.turns import TURN_PAUSE_MS
from editor.document.values import Extra, Segment, Speaker, Transcript, Untexted, Word, WordState, new_id
from editor.document.word_diff import spaces_between
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript
from editor.formats.subtitles.imported_cues import CUE_FIELD, FRAME_FIELD, SubtitleFrame, encode
from editor.formats.text.sound_descriptions import described_tokens
from editor.services.storage.cue_handling import CueHandling


@dataclass(frozen=True, slots=True)
class PreparedText:
    """A rough transcript's paragraphs, and which of their tokens are spoken."""

    paragraphs: tuple[RoughParagraph, ...]
    spoken: tuple[tuple[bool, ...], ...]
    frame: SubtitleFrame | None = None

    @property
    def turns(self) -> tuple[int, ...]:
        """The paragraphs in which something is spoken: the aligner's turns, in order."""
        return tuple(row for row, spoken in enumerate(self.spoken) if any(spoken))

    @property
    def script(self) -> Script:
        """What the aligner gets: spoken tokens only."""
        return Script(
            tuple(
                Turn(
                    self.paragraphs[row].speaker,
                    tuple(
                        token
                        for token, said in zip(self.paragraphs[row].tokens, self.spoken[row], strict=True)
                        if said
                    ),
                )
                for row in self.turns
            )
        )


def prepare_text(rough: RoughTranscript, cues: CueHandling = CueHandling.KEEP) -> PreparedText:
    """Return a rough transcript as it is to be aligned; `cues` decides where there are subtitles."""
    keep = cues is CueHandling.KEEP and bool(rough.cues)
    paragraphs = rough.cues if keep else rough.paragraphs
    spoken = tuple(tuple(not told for told in described_tokens(one.text)) for one in paragraphs)
    if not any(map(any, spoken)):  # nothing but descriptions: let the aligner say so
        spoken = tuple((True,) * len(one.tokens) for one in paragraphs)
    return PreparedText(paragraphs, spoken, rough.frame if keep else None)


def transcript_from_alignment(alignment: Alignment, text: PreparedText | None = None) -> Transcript:
    """Return the editor's form of an alignment: fresh ids, one speaker for each label ("Unknown" is one)."""
    if text is None:
        segments = list(_recognised_segments(alignment))
    else:
        segments = list(_TextSegments(alignment, text).segments())
    speakers: dict[str, Speaker] = {}
    for _made, name in segments:
        if name is not None and name not in speakers:
            speakers[name] = Speaker(new_id(), name)
    frame = text.frame if text is not None else None
    return Transcript(
        alignment.language,
        tuple(speakers.values()),
        tuple(
            replace(made, speaker_id=speakers[name].id) if name is not None else made
            for made, name in segments
        ),
        tuple(Untexted(new_id(), span.start_ms, span.end_ms, span.heard) for span in alignment.untexted),
        ((FRAME_FIELD, encode(frame)),) if frame is not None else (),
    )


_Made = tuple[Segment, str | None]
"""A segment without its speaker, and the speaker's name."""


def _recognised_segments(alignment: Alignment) -> Iterator[_Made]:
    last: int | None = None
    for found in alignment.segments:
        made, speaker = _segment(found, found.words)
        yield replace(made, opens_turn=found.turn != last), speaker
        last = found.turn


class _TextSegments:
    """Puts what is not spoken back between the words that were aligned."""

    def __init__(self, alignment: Alignment, text: PreparedText) -> None:
        self._text = text
        self._duration_ms = alignment.duration_ms
        self._aligned: defaultdict[int, list[AlignedSegment]] = defaultdict(list)
        turns = text.turns
        for found in alignment.segments:
            self._aligned[turns[found.turn]].append(found)
        self._at_ms = 0

    def segments(self) -> Iterator[_Made]:
        """Yield the segments of all paragraphs, in the order of the text."""
        for row, paragraph in enumerate(self._text.paragraphs):
            parts = self._parts(row)
            if paragraph.cue is not None:
                parts = [_joined(parts)] if len(parts) > 1 else parts
            spaces = iter((*spaces_between(paragraph.text), " "))
            for number, part in enumerate(parts or [self._silent(row)]):
                made = _with_spaces(self._placed(part, paragraph), spaces)
                opens = number == 0 and self._opens_turn(row, made)
                self._at_ms = max(self._at_ms, made.end_ms)
                yield replace(made, opens_turn=opens), paragraph.speaker

    def _opens_turn(self, row: int, made: Segment) -> bool:
        """Whether a turn begins with a paragraph; many subtitles make one, unless they say otherwise."""
        paragraph = self._text.paragraphs[row]
        if row == 0 or paragraph.cue is None or paragraph.new_turn:
            return True
        return made.start_ms - self._at_ms > TURN_PAUSE_MS

    def _parts(self, row: int) -> list[AlignedSegment]:
        """Return a paragraph's aligned segments, each with the descriptions before and in it."""
        tokens = iter(zip(self._text.paragraphs[row].tokens, self._text.spoken[row], strict=True))
        parts: list[AlignedSegment] = []
        for found in self._aligned[row]:
            words: list[AlignedWord] = []
            for word in found.words:
                for token, said in tokens:
                    if said:
                        break
                    words.append(_described(token))
                words.append(word)
            parts.append(replace(found, words=tuple(words)))
        rest = [_described(token) for token, _said in tokens]
        if parts and rest:
            parts[-1] = replace(parts[-1], words=(*parts[-1].words, *rest))
        return [replace(part, words=_timed(part.words, part.start_ms)) for part in parts]

    def _silent(self, row: int) -> AlignedSegment:
        """Return a paragraph of which nothing is spoken, at the cue's time or where the text has come to."""
        paragraph = self._text.paragraphs[row]
        start_ms = paragraph.start_ms if paragraph.start_ms is not None else self._at_ms
        start_ms = min(start_ms, self._duration_ms)
        words = tuple(_described(token) for token in paragraph.tokens)
        return AlignedSegment(row, paragraph.speaker, start_ms, start_ms, _timed(words, start_ms))

    def _placed(self, part: AlignedSegment, paragraph: RoughParagraph) -> Segment:
        """Return a segment; one of a cue of which no word was heard stands at the cue's own time."""
        made, _speaker = _segment(part, part.words)
        start_ms, end_ms = paragraph.start_ms, paragraph.end_ms
        heard = any(word.start_ms is not None and word.confidence is not None for word in part.words)
        if paragraph.cue is not None:
            extra: Extra = ((CUE_FIELD, encode(paragraph.cue)),)
            made = replace(made, extra=extra)
        if paragraph.cue is None or heard or start_ms is None or end_ms is None:
            return made
        if start_ms < self._at_ms or end_ms > self._duration_ms:
            return made
        return replace(made, start_ms=start_ms, end_ms=end_ms)


def _with_spaces(segment: Segment, spaces: Iterator[str]) -> Segment:
    """Return a segment whose words take the next of the spaces that stand behind the words of its text."""
    words = [
        word if space == " " else replace(word, space=space)
        for word, space in zip(segment.words, spaces, strict=False)
    ]
    return replace(segment, words=tuple(words))


def _joined(parts: Sequence[AlignedSegment]) -> AlignedSegment:
    """Return the parts of one cue as one."""
    return replace(
        parts[0],
        start_ms=min(part.start_ms for part in parts),
        end_ms=max(part.end_ms for part in parts),
        words=tuple(word for part in parts for word in part.words),
    )


def _described(token: str) -> AlignedWord:
    """Return a word that is not spoken; `_timed` gives it its moment."""
    return AlignedWord(token, None, None, None, AlignedState.MATCHED)


def _timed(words: Sequence[AlignedWord], default_ms: int) -> tuple[AlignedWord, ...]:
    """Give descriptions, which have no length, the start of the word behind, or the end of the one before."""
    timed: list[AlignedWord] = []
    behind_ms: int | None = None
    for word in reversed(words):
        behind_ms = word.start_ms if word.start_ms is not None else behind_ms
        timed.append(_at(word, behind_ms) if _is_untimed(word) and behind_ms is not None else word)
    timed.reverse()
    before_ms = default_ms
    for at, word in enumerate(timed):
        timed[at] = _at(word, before_ms) if _is_untimed(word) else word
        before_ms = word.end_ms if word.end_ms is not None else before_ms
    return tuple(timed)


def _is_untimed(word: AlignedWord) -> bool:
    return word.state is AlignedState.MATCHED and word.start_ms is None


def _at(word: AlignedWord, at_ms: int) -> AlignedWord:
    return replace(word, start_ms=at_ms, end_ms=at_ms)


def _segment(found: AlignedSegment, words: Sequence[AlignedWord]) -> _Made:
    made = Segment(new_id(), None, found.start_ms, found.end_ms, tuple(map(_word, words)))
    return made, found.speaker


def _word(word: AlignedWord) -> Word:
    return Word(
        new_id(),
        word.text,
        word.start_ms,
        word.end_ms,
        word.confidence,
        WordState(word.state.value),
        word.heard,
        word.reason,
    )
