"""Settling a place of the queue: a proposal is taken, or all is right as it is. One edit each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.document.changes import Edit, Part, Splice
from editor.document.edits import confirm_word, dismiss_untexted, insert_untexted, rewrite_words, settle_words
from editor.document.edits.text import replace_segments
from editor.document.values import Transcript
from editor.services.review.queue import Doubt, DoubtKind

_OF_THE_SOUND = (DoubtKind.DIFFERS, DoubtKind.UNHEARD, DoubtKind.CONTRADICTED)


def accepting_edit(transcript: Transcript, doubt: Doubt, text: str) -> Edit | None:
    """Return the edit that writes a text in a place; "" leaves its words out. None where nothing changes.

    Speech that was heard in the stead of the words is settled with them. Speech without text alone becomes a
    segment, in these words.

    Raises:
        KeyError: the place is no longer there.
    """
    if doubt.segment_id is None:
        return _insertion(transcript, doubt, text)
    edit = rewrite_words(transcript, doubt.segment_id, doubt.word_ids, text=text)
    if edit is None or doubt.untexted_id is None:
        return edit
    return replace(edit, splices=(*edit.splices, _removal(transcript, doubt.untexted_id)))


def dismissing_edit(transcript: Transcript, doubt: Doubt) -> Edit | None:
    """Return the edit that says that a place is right as it is; None where that is known already.

    Raises:
        KeyError: the place is no longer there.
    """
    if doubt.segment_id is None:
        assert doubt.untexted_id is not None
        return dismiss_untexted(transcript, doubt.untexted_id)
    segment_id = doubt.segment_id
    steps: list[Callable[[Transcript], Edit | None]] = []
    if doubt.kind in (*_OF_THE_SOUND, DoubtKind.UNCERTAIN):
        steps += [
            lambda now, word_id=word_id: confirm_word(now, segment_id, word_id)  # type: ignore[misc]
            for word_id in doubt.word_ids
        ]
    if doubt.kind not in _OF_THE_SOUND:
        signal = doubt.kind.value
        steps.append(lambda now: settle_words(now, segment_id, doubt.word_ids, signal=signal))
    row = transcript.row_of(segment_id)
    before = transcript.segments[row]
    now = transcript
    for step in steps:
        edit = step(now)
        now = edit.apply(now) if edit is not None else now
    after = now.segments[row]
    splices: tuple[Splice, ...] = ()
    if after != before:
        splices = (replace_segments(row, (before,), (after,)),)
    if doubt.untexted_id is not None:
        dismissal = dismiss_untexted(transcript, doubt.untexted_id)
        splices += tuple(dismissal.splices) if dismissal is not None else ()
    return Edit(f"“{doubt.text}” is right", splices) if splices else None


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
