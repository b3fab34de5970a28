"""Stretches of which so much is wrong that they are better replaced by what was heard than word by word."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from editor.document.edits.missing_speech import gap_between_words, is_short
from editor.document.values import Segment, Transcript
from editor.services.review.fitting import Surroundings, in_gap, in_place_of
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.signals.tokens import Lexicon, Token, lexicon_of

_SHARE: Final = 1 / 3
"""More of a stretch than this must be wrong."""
_LEAST_WORDS, _LEAST_PLACES = 6, 3
_WRONG: Final = (DoubtKind.DIFFERS, DoubtKind.UNHEARD)


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one segment, in a row, with the places among them and what was heard at each.

    `wrong` of its `words` were heard otherwise, not at all, or are missing; `text` is the whole as it was
    heard, "" at a place says that its words are left out.
    """

    segment_id: str
    places: tuple[tuple[Doubt, str], ...]
    written: str
    text: str
    wrong: int
    words: int


@dataclass(frozen=True, slots=True)
class _Piece:
    """A place as it stands in a segment: the words `first` up to `end`, and what was heard there."""

    first: int
    end: int
    place: Doubt
    heard: str

    @property
    def wrong(self) -> int:
        """How many words are wrong here."""
        return max(self.end - self.first, len(self.heard.split()))


def wrong_stretch(transcript: Transcript, places: Sequence[Doubt], around: Doubt) -> Stretch | None:
    """Return the longest stretch of a segment with a place in it of which more than a third is wrong.

    `places` are the open places of the text. None where there are too few of them, or the words are right
    for the most part.
    """
    row = _row_of(transcript, around)
    if row is None:
        return None
    segment, lexicon = transcript.segments[row], lexicon_of(transcript.language)
    pieces = sorted(_pieces(transcript, row, places, lexicon), key=lambda piece: (piece.first, piece.end))
    own = next((at for at, piece in enumerate(pieces) if piece.place == around), None)
    if own is None or len(pieces) < _LEAST_PLACES:
        return None
    best: tuple[int, int, int] | None = None
    for first in range(own + 1):
        for last in range(max(own, first + _LEAST_PLACES - 1), len(pieces)):
            run = pieces[first : last + 1]
            wrong = sum(piece.wrong for piece in run)
            kept = run[-1].end - run[0].first - sum(piece.end - piece.first for piece in run)
            words = wrong + kept
            if words >= _LEAST_WORDS and wrong > _SHARE * words and (best is None or words > best[0]):
                best = words, first, last
    return _stretch(segment, pieces[best[1] : best[2] + 1]) if best is not None else None


def _row_of(transcript: Transcript, place: Doubt) -> int | None:
    if place.segment_id is not None:
        try:
            return transcript.row_of(place.segment_id)
        except KeyError:
            return None
    gap = _gap(transcript, place)
    return gap[0] if gap is not None else None


def _gap(transcript: Transcript, place: Doubt) -> tuple[int, int] | None:
    """Return where a few missing words go into a segment."""
    span = next((span for span in transcript.untexted if span.id == place.untexted_id), None)
    if span is None or not span.heard or not is_short(span):
        return None
    return gap_between_words(transcript, span)


def _pieces(transcript: Transcript, row: int, places: Sequence[Doubt], lexicon: Lexicon) -> Iterator[_Piece]:
    segment = transcript.segments[row]
    order = {word.id: at for at, word in enumerate(segment.words)}
    for place in places:
        if place.is_passage:
            if not segment.start_ms <= place.near_ms <= segment.end_ms:
                continue
            gap = _gap(transcript, place)
            if gap is not None and gap[0] == row:
                around = _around(segment, gap[1], gap[1], lexicon)
                yield _Piece(gap[1], gap[1], place, in_gap(place.heard or "", around, lexicon))
        elif place.segment_id == segment.id and place.kind in _WRONG:
            if not all(word_id in order for word_id in place.word_ids):
                continue
            first, end = order[place.word_ids[0]], order[place.word_ids[-1]] + 1
            around = _around(segment, first, end, lexicon)
            heard = in_place_of(place.text, place.heard or "", around, lexicon, is_heard=True)
            yield _Piece(first, end, place, heard)


def _around(segment: Segment, first: int, end: int, lexicon: Lexicon) -> Surroundings:
    def token(at: int) -> Token | None:
        return lexicon.token(segment.words[at].text) if 0 <= at < len(segment.words) else None

    return Surroundings(token(first - 1), token(end))


def _stretch(segment: Segment, run: Sequence[_Piece]) -> Stretch:
    said: list[str] = []
    at = run[0].first
    for piece in run:
        said += (word.text for word in segment.words[at : piece.first])
        said += piece.heard.split()
        at = piece.end
    words = segment.words[run[0].first : run[-1].end]
    wrong = sum(piece.wrong for piece in run)
    kept = len(words) - sum(piece.end - piece.first for piece in run)
    return Stretch(
        segment.id,
        tuple((piece.place, piece.heard) for piece in run),
        written=" ".join(word.text for word in words),
        text=" ".join(said),
        wrong=wrong,
        words=wrong + kept,
    )
