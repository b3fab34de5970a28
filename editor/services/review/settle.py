"""Settling a place of the queue: a proposal is taken, or all is right as it is. One edit each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from editor.document.changes import Edit, Part, Splice
from editor.document.edits import confirm_word, dismiss_untexted, insert_untexted, rewrite_words, settle_words
from editor.document.edits.text import replace_segments
from editor.document.values import Transcript
from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.services.speakers.decisions import keep_speaker, take_speaker

SURE: Final = 0.9
"""Missing speech that is this certain is more than a word or two, and was understood."""
_OF_THE_SOUND = (DoubtKind.DIFFERS, DoubtKind.UNHEARD, DoubtKind.CONTRADICTED)
_Step = Callable[[Transcript], Edit | None]


def accepting_edit(transcript: Transcript, doubt: Doubt, text: str) -> Edit | None:
    """Return the edit that writes a text in a place; "" leaves its words out. None where nothing changes.

    Where who speaks is doubtful, the text is the name of the speaker.

    Words that stay as they are were found right with it. Speech that was heard in the stead of the words is
    settled with them. Speech without text alone becomes a segment, in these words.

    Raises:
        KeyError: the place is no longer there.
    """
    if doubt.kind in ABOUT_SPEAKERS:
        return take_speaker(transcript, _present(transcript, doubt), text)
    if doubt.segment_id is None:
        return _insertion(transcript, doubt, text)
    segment_id, word_ids = doubt.segment_id, doubt.word_ids
    edit = rewrite_words(transcript, segment_id, word_ids, text=text)
    if edit is None:
        return None
    kept = {word.id for word in edit.apply(transcript).segments[transcript.row_of(segment_id)].words}
    confirming = _confirming(segment_id, [word_id for word_id in word_ids if word_id in kept])
    splices = _in_segment(transcript, segment_id, [lambda _now: edit, *confirming])
    if doubt.untexted_id is not None:
        splices += (_removal(transcript, doubt.untexted_id),)
    return replace(edit, splices=splices)


def accepting_all_edit(transcript: Transcript, texts: Iterable[tuple[Doubt, str]]) -> Edit | None:
    """Return the one edit that writes a text in each of some places; None where nothing changes.

    Raises:
        KeyError: a place is no longer there.
    """
    now = transcript
    splices: list[Splice] = []
    count = 0
    for doubt, text in texts:
        edit = accepting_edit(now, doubt, text)
        if edit is not None:
            splices += edit.splices
            now = edit.apply(now)
            count += 1
    if not splices:
        return None
    return Edit(
        "Replace with what was recognized", tuple(splices), why="1 place" if count == 1 else f"{count} places"
    )


def sure_passages(doubts: Iterable[Doubt]) -> list[Doubt]:
    """Return the speech without text that was heard so well that it may be written unread."""
    return [doubt for doubt in doubts if doubt.is_passage and doubt.heard and doubt.certainty >= SURE]


def dismissing_edit(transcript: Transcript, doubt: Doubt) -> Edit | None:
    """Return the edit that says that a place is right as it is; None where that is known already.

    Raises:
        KeyError: the place is no longer there.
    """
    if doubt.kind in ABOUT_SPEAKERS:
        return keep_speaker(transcript, _present(transcript, doubt))
    if doubt.segment_id is None:
        assert doubt.untexted_id is not None
        return dismiss_untexted(transcript, doubt.untexted_id)
    segment_id = doubt.segment_id
    steps: list[_Step] = []
    if doubt.kind in (*_OF_THE_SOUND, DoubtKind.UNCERTAIN):
        steps += _confirming(segment_id, doubt.word_ids)
    if doubt.kind not in _OF_THE_SOUND:
        signal = doubt.kind.value
        steps.append(lambda now: settle_words(now, segment_id, doubt.word_ids, signal=signal))
    splices = _in_segment(transcript, segment_id, steps)
    if doubt.untexted_id is not None:
        dismissal = dismiss_untexted(transcript, doubt.untexted_id)
        splices += tuple(dismissal.splices) if dismissal is not None else ()
    return Edit(f"Mark “{doubt.text}” as correct", splices) if splices else None


def _present(transcript: Transcript, doubt: Doubt) -> frozenset[str]:
    """Return the words of a place about who speaks that are there still; raise KeyError where none is."""
    words = {word.id for segment in transcript.segments for word in segment.words}
    if not (present := words.intersection(doubt.spoken_ids)):
        raise KeyError(*doubt.word_ids)
    return frozenset(present)


def _confirming(segment_id: str, word_ids: Iterable[str]) -> Iterator[_Step]:
    """Yield the steps that say of each word that it is right."""
    for word_id in word_ids:
        yield partial(confirm_word, segment_id=segment_id, word_id=word_id)


def _in_segment(transcript: Transcript, segment_id: str, steps: Iterable[_Step]) -> tuple[Splice, ...]:
    """Return what steps within one segment make of it together, () for nothing."""
    row = transcript.row_of(segment_id)
    now = transcript
    for step in steps:
        edit = step(now)
        now = edit.apply(now) if edit is not None else now
    before, after = transcript.segments[row], now.segments[row]
    return (replace_segments(row, (before,), (after,)),) if after != before else ()


def _insertion(transcript: Transcript, doubt: Doubt, text: str) -> Edit | None:
    assert doubt.untexted_id is not None
    spans = tuple(
        replace(span, heard=text) if span.id == doubt.untexted_id else span for span in transcript.untexted
    )
    edit = insert_untexted(replace(transcript, untexted=spans), doubt.untexted_id)
    if edit is None:
        return None
    kept = tuple(splice for splice in edit.splices if splice.part is not Part.UNTEXTED)
    return replace(edit, splices=(*kept, _removal(transcript, doubt.untexted_id)))


def _removal(transcript: Transcript, untexted_id: str) -> Splice:
    for at, span in enumerate(transcript.untexted):
        if span.id == untexted_id:
            return Splice(Part.UNTEXTED, at, (span,), ())
    raise KeyError(untexted_id)
