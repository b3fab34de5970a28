"""A rough transcript: what any program or person may hand in, before it is aligned to its recording."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from editor.document.word_diff import single_spaced, spaces_between
from editor.formats.import_notices import ImportNotice
from editor.formats.subtitles.imported_cues import ImportedCue, SubtitleFrame

PARAGRAPH_GAP_MS = 2_000
"""Timed pieces of one speaker that lie further apart than this are paragraphs of their own."""

_FEW_SPACES = 20
"""A text with fewer may well consist of one number and one quotation."""


@dataclass(frozen=True, slots=True)
class RoughParagraph:
    """Who speaks (None: the text does not say) and what; times where the source has any.

    `new_turn`: the source says that another person begins here, though perhaps not who.
    """

    speaker: str | None
    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    new_turn: bool = False
    cue: ImportedCue | None = None
    """The subtitle that it is, or a part of; None for what is none, or was joined of several."""

    @property
    def tokens(self) -> tuple[str, ...]:
        """The whitespace tokens in order, spelling and punctuation untouched."""
        return tuple(self.text.split())


@dataclass(frozen=True, slots=True)
class RoughTranscript:
    """Paragraphs in the order of the text, none empty; the language's code where the source names it.

    `notices` say what the reader left out or took on trust. Of subtitles, `cues` are the paragraphs that
    keep them, one for each cue and speaker, and `frame` is what holds them. `source_text` is the file's own
    text, of a file that is none the paragraphs'.
    """

    paragraphs: tuple[RoughParagraph, ...]
    language: str | None = None
    notices: tuple[ImportNotice, ...] = ()
    cues: tuple[RoughParagraph, ...] = ()
    frame: SubtitleFrame | None = None
    source_text: str = field(default="", compare=False)


def join_paragraphs(pieces: Iterable[RoughParagraph]) -> tuple[RoughParagraph, ...]:
    """Join timed pieces (cues, recognised segments) into paragraphs; empty pieces fall away.

    Neighbours are joined where the speaker is the same and no more than `PARAGRAPH_GAP_MS` lies between.
    """
    paragraphs: list[list[RoughParagraph]] = []
    for piece in (replace(given, text=single_spaced(given.text)) for given in pieces):
        if not piece.text:
            continue
        last = paragraphs[-1][-1] if paragraphs else None
        if last is None or last.speaker != piece.speaker or piece.new_turn or _starts_paragraph(last, piece):
            paragraphs.append([piece])
        else:
            paragraphs[-1].append(piece)
    return tuple(
        replace(pieces[0], text=" ".join(piece.text for piece in pieces), end_ms=_end_ms(pieces), cue=None)
        for pieces in paragraphs
    )


def without_layout_spaces(rough: RoughTranscript) -> RoughTranscript:
    """Return a text with plain spaces, where most of its spaces are no-break ones.

    Some programs write all of them so, to keep a page's layout: they say nothing of the words beside them.
    """
    spaces = [space for one in (rough.cues or rough.paragraphs) for space in spaces_between(one.text)]
    held = len(spaces) - spaces.count(" ")
    if len(spaces) < _FEW_SPACES or 2 * held <= len(spaces):
        return rough
    paragraphs, cues = (
        tuple(replace(one, text=" ".join(one.tokens)) for one in given)
        for given in (rough.paragraphs, rough.cues)
    )
    return replace(rough, paragraphs=paragraphs, cues=cues)


def _end_ms(pieces: Sequence[RoughParagraph]) -> int | None:
    """Return when the last piece to end does; None where the last one's end is not known."""
    ends = [piece.end_ms for piece in pieces if piece.end_ms is not None]
    return max(ends) if pieces[-1].end_ms is not None else None


def _starts_paragraph(last: RoughParagraph, piece: RoughParagraph) -> bool:
    if last.end_ms is None or piece.start_ms is None:
        return False
    return piece.start_ms - last.end_ms > PARAGRAPH_GAP_MS
