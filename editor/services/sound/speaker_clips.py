"""Clips of one speaker: whole turns, or all of them in one file, with the others' speech covered."""

from __future__ import annotations

from enum import StrEnum

from editor.document.turns import Turn, turns
from editor.document.values import Segment, Transcript
from editor.services.sound.clip_sets import ClipPlan
from editor.services.sound.sound_pieces import Piece, Span, covered, merged


class OthersSpeech(StrEnum):
    """What becomes of what others say meanwhile. The values are those of the command line."""

    BLEEP = "bleep"
    OMIT = "omit"
    KEEP = "keep"


def plan_turns(transcript: Transcript, speaker_id: str, others: OthersSpeech) -> list[ClipPlan]:
    """Return a clip for each turn of a speaker; those of which no sound is left are left out."""
    hidden = _hidden(transcript, speaker_id, others)
    plans = []
    for rows in _turns_of(transcript, speaker_id):
        span = _span(rows)
        pieces = tuple(covered(span, hidden, bleep=others is OthersSpeech.BLEEP))
        if any(not piece.is_bleeped for piece in pieces):
            plans.append(_plan(transcript, speaker_id, [rows], pieces))
    return plans


def plan_whole(
    transcript: Transcript, speaker_id: str, others: OthersSpeech, *, duration_ms: int
) -> list[ClipPlan]:
    """Return one clip of all that a speaker says; none where there is no sound in it.

    Bleeped, it is as long as the recording, so that the times of the transcript are true of it; else it is
    the speaker's turns, one behind the other.
    """
    hidden = _hidden(transcript, speaker_id, others)
    theirs = _turns_of(transcript, speaker_id)
    end_ms = max([duration_ms, *(one.end_ms for one in transcript.segments)])
    spans = [(0, end_ms)] if others is OthersSpeech.BLEEP else merged(map(_span, theirs))
    pieces = tuple(
        piece for span in spans for piece in covered(span, hidden, bleep=others is OthersSpeech.BLEEP)
    )
    if not theirs or not any(not piece.is_bleeped for piece in pieces):
        return []
    return [_plan(transcript, speaker_id, theirs, pieces)]


def _hidden(transcript: Transcript, speaker_id: str, others: OthersSpeech) -> list[Span]:
    """Return when somebody else speaks, or may: speech without text is anybody's."""
    if others is OthersSpeech.KEEP:
        return []
    said = [
        (one.start_ms, one.end_ms)
        for one in transcript.segments
        if one.speaker_id != speaker_id and one.words
    ]
    untexted = [(one.start_ms, one.end_ms) for one in transcript.untexted if not one.dismissed]
    return merged([*said, *untexted])


def _turns_of(transcript: Transcript, speaker_id: str) -> list[tuple[Segment, ...]]:
    theirs = (turn for turn in turns(transcript) if turn.speaker_id == speaker_id)
    found = (_segments(transcript, turn) for turn in theirs)
    return [rows for rows in found if _span(rows)[1] > _span(rows)[0]]


def _segments(transcript: Transcript, turn: Turn) -> tuple[Segment, ...]:
    return transcript.segments[turn.rows.start : turn.rows.stop]


def _span(rows: tuple[Segment, ...]) -> Span:
    return min(one.start_ms for one in rows), max(one.end_ms for one in rows)


def _plan(
    transcript: Transcript, speaker_id: str, theirs: list[tuple[Segment, ...]], pieces: tuple[Piece, ...]
) -> ClipPlan:
    speaker = transcript.speaker(speaker_id)
    text = " ".join(one.text for rows in theirs for one in rows if one.words)
    name = speaker.name if speaker is not None else ""
    return ClipPlan(name, pieces[0].start_ms, pieces[-1].end_ms, text, pieces)
