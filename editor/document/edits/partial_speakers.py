"""Assigning speakers to a part of the text, which is split off where it ends inside a segment."""

from __future__ import annotations

from typing import Final

from editor.document.changes import Edit, Splice
from editor.document.edits.speakers import add_speaker, assign_speaker
from editor.document.edits.text import split_segment
from editor.document.values import Segment, Transcript

TextPosition = tuple[str, int]
"""A segment's id, and a character of its text."""

_SLIP_CHARACTERS: Final = 5
"""A selection that ends so near a segment's border is meant to end at the border: a short word's length."""
_ENDS_OF_SAYINGS: Final = tuple(".!?…,;:–—-")
_QUOTES: Final = "\"'“”„‘’«»()[]"


def assign_speaker_to_words(
    transcript: Transcript, start: TextPosition, end: TextPosition, speaker_id: str | None
) -> Edit | None:
    """Say who speaks the words that a stretch of text touches; segments are split at its ends.

    An end inside a word takes in the whole word. An end within a few characters of a segment's border counts
    as the border, unless what lies between says something by itself ("Yes."). Segments that are that
    speaker's already are not split; where they are touched as a whole they are confirmed.

    None where no word is touched, or nothing would change.

    Raises:
        KeyError: there is no such segment or speaker.
    """
    speaker = transcript.speaker(speaker_id)
    if speaker_id is not None and speaker is None:
        raise KeyError(speaker_id)
    first, last = transcript.row_of(start[0]), transcript.row_of(end[0])
    if first == last and not transcript.segments[first].text[start[1] : end[1]].strip():
        return None
    now, ids, splices = transcript, [], list[Splice]()
    for row in range(first, last + 1):
        segment = transcript.segments[row]
        low = _meant_start(segment, start[1], goes_on=row < last) if row == first else 0
        high = _meant_end(segment, end[1], goes_on=row > first) if row == last else len(segment.text)
        if segment.speaker_id == speaker_id:
            ids += [segment.id] if low == 0 and high >= len(segment.text) else []
            continue
        now, part_id, made = _split_off_words(now, segment, low, high)
        splices += made
        ids += [part_id] if part_id is not None else []
    edit = assign_speaker(now, ids, speaker_id)
    if edit is None:
        return None
    return Edit(edit.label, (*splices, *edit.splices))


def assign_speaker_to_words_named(
    transcript: Transcript, start: TextPosition, end: TextPosition, name: str
) -> Edit | None:
    """Say who speaks the touched words by name; a name not known yet becomes a new speaker."""
    name = " ".join(name.split())
    adding = add_speaker(transcript, name)
    known = adding.apply(transcript) if adding is not None else transcript
    speaker = next(speaker for speaker in known.speakers if speaker.name == name)
    edit = assign_speaker_to_words(known, start, end, speaker.id)
    if edit is None or adding is None:
        return edit
    return Edit(edit.label, (*adding.splices, *edit.splices))


def _meant_start(segment: Segment, position: int, *, goes_on: bool) -> int:
    """Return where a stretch that starts in a segment is meant to start; `goes_on`: into the next one."""
    text = segment.text
    if goes_on and _is_slip(text, position, len(text)):
        return len(text)
    return 0 if _is_slip(text, 0, position) else position


def _meant_end(segment: Segment, position: int, *, goes_on: bool) -> int:
    """Return where a stretch that ends in a segment is meant to end; `goes_on`: from the one before."""
    text = segment.text
    if goes_on and _is_slip(text, 0, position):
        return 0
    return len(text) if _is_slip(text, position, len(text)) else position


def _is_slip(text: str, low: int, high: int) -> bool:
    """Whether the characters between a border of a text and a place in it are too few to be meant.

    So are a few letters of a word. Whole words are meant where they are a saying of their own.
    """
    if not 0 < high - low <= min(_SLIP_CHARACTERS, (len(text) - 1) // 2):
        return False
    inner = high if low == 0 else low
    if " " not in text[inner - 1 : inner + 1]:
        return True
    return not text[:inner].rstrip().rstrip(_QUOTES).endswith(_ENDS_OF_SAYINGS)


def _split_off_words(
    transcript: Transcript, segment: Segment, low: int, high: int
) -> tuple[Transcript, str | None, list[Splice]]:
    """Split off the words that the characters `low` up to `high` touch.

    Returns the transcript then, the id of the segment that holds just these (None for no words), and the
    splices that were made.
    """
    edges = []
    at = 0
    for word in segment.words:
        edges.append((at, at + len(word.text)))
        at += len(word.text) + 1
    touched = [index for index, (begin, end) in enumerate(edges) if begin < high and end > low]
    if not touched:
        return transcript, None if segment.words else segment.id, []
    part_id, splices = segment.id, list[Splice]()
    if touched[-1] + 1 < len(edges):
        tail = split_segment(transcript, segment.id, edges[touched[-1] + 1][0])
        if tail is not None:
            transcript, splices = tail.apply(transcript), [*tail.splices]
    head = split_segment(transcript, segment.id, edges[touched[0]][0])
    if head is not None:
        part_id = head.splices[0].new[1].id
        transcript = head.apply(transcript)
        splices += head.splices
    return transcript, part_id, splices
