"""`earproof-json`, version 1: the open view of a transcript as JSON, for other programs."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any, Protocol

from editor.document.notes import PlacedNote, placed_notes
from editor.document.turns import turns
from editor.document.values import Transcript, Word
from editor.document.word_diff import single_spaced
from editor.formats.decoding_text import clean_text
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript

NAME = "earproof-json"
VERSION = 1


class MediaFacts(Protocol):
    """What the view says of the recording."""

    @property
    def name(self) -> str: ...
    @property
    def duration_ms(self) -> int: ...
    @property
    def sha256(self) -> str: ...


def transcript_view(transcript: Transcript, media: MediaFacts, *, notes: bool = False) -> dict[str, Any]:
    """Return the view as plain dicts and lists; speech without text that a person dismissed is left out.

    `turn` numbers the turns from 0: neighbours of one number are what one person says at a stretch.
    `named_by` is there where not the text but a person or the voice said who speaks. With `notes` it has
    these, too.
    """
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    view: dict[str, Any] = {
        "format": NAME,
        "version": VERSION,
        "language": transcript.language,
        "media": {"name": media.name, "duration_ms": media.duration_ms, "sha256": media.sha256},
        "segments": [
            {
                "id": segment.id,
                "turn": number,
                "speaker": names.get(segment.speaker_id) if segment.speaker_id is not None else None,
                "start_ms": segment.start_ms,
                "end_ms": segment.end_ms,
                "text": segment.text,
                **({"named_by": segment.named_by.value} if segment.named_by is not None else {}),
                "words": [_word(word) for word in segment.words],
            }
            for number, turn in enumerate(turns(transcript))
            for segment in transcript.segments[turn.rows.start : turn.rows.stop]
        ],
        "untexted": [
            {"start_ms": span.start_ms, "end_ms": span.end_ms, "heard": span.heard}
            for span in transcript.untexted
            if not span.dismissed
        ],
    }
    if notes:
        view["notes"] = [_note(one, transcript) for one in placed_notes(transcript)]
    return view


def write(transcript: Transcript, media: MediaFacts, *, notes: bool = False) -> str:
    """Return the view as JSON text."""
    view = transcript_view(transcript, media, notes=notes)
    return json.dumps(view, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def accepts(data: Any) -> bool:
    """Whether parsed JSON is such a view."""
    return isinstance(data, dict) and data.get("format") == NAME and isinstance(data.get("segments"), list)


def read(data: Any) -> RoughTranscript:
    """Read a view's text as a rough transcript: one paragraph a turn; where it has none, one a segment."""
    paragraphs: list[RoughParagraph] = []
    last: int | None = None
    for segment in data["segments"]:
        read = _paragraph(segment) if isinstance(segment, dict) else None
        if read is None:
            continue
        turn = _whole_number(segment.get("turn"))
        before = paragraphs[-1] if paragraphs else None
        if before is not None and turn is not None and turn == last and before.speaker == read.speaker:
            read = replace(before, text=f"{before.text} {read.text}", end_ms=read.end_ms)
            paragraphs.pop()
        paragraphs.append(read)
        last = turn
    language = data.get("language")
    return RoughTranscript(tuple(paragraphs), language if isinstance(language, str) and language else None)


def _paragraph(segment: dict[str, Any]) -> RoughParagraph | None:
    text = single_spaced(clean_text(str(segment.get("text", ""))))
    if not text:
        return None
    speaker, start_ms, end_ms = (segment.get(name) for name in ("speaker", "start_ms", "end_ms"))
    name = str(speaker) if speaker is not None else None
    return RoughParagraph(name, text, _whole_number(start_ms), _whole_number(end_ms))


def _word(word: Word) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "text": word.text,
        "start_ms": word.start_ms,
        "end_ms": word.end_ms,
        "confidence": word.confidence,
        "state": word.state.value,
        "heard": word.heard,
        "locked": word.locked,
    }
    if word.verdict is not None:
        fields["verdict"] = word.verdict.value
    if word.confirmed:
        fields["confirmed"] = True
    if word.clean is not None:
        fields["clean"] = word.clean.value
    return fields


def _note(placed: PlacedNote, transcript: Transcript) -> dict[str, Any]:
    note = placed.note
    return {
        "segment": transcript.segments[placed.row].id,
        "start_ms": placed.start_ms,
        "end_ms": placed.end_ms,
        "words": "" if placed.is_loose else placed.quote(transcript),
        "text": note.text,
        "colour": note.colour.value,
        "label": note.label,
        "who": note.who,
        "time": note.time,
    }


def _whole_number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
