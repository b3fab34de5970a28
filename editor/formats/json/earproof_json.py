"""`earproof-json`, version 1: the open view of a transcript as JSON, for other programs."""

from __future__ import annotations

import json
from typing import Any, Protocol

from editor.document.notes import PlacedNote, placed_notes
from editor.document.values import Transcript, Word
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

    With `notes` it has these, too.
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
                "speaker": names.get(segment.speaker_id) if segment.speaker_id is not None else None,
                "start_ms": segment.start_ms,
                "end_ms": segment.end_ms,
                "text": segment.text,
                "words": [_word(word) for word in segment.words],
            }
            for segment in transcript.segments
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
    """Read a view's text as a rough transcript: one paragraph a segment."""
    paragraphs = []
    for segment in data["segments"]:
        text = " ".join(clean_text(str(segment.get("text", ""))).split()) if isinstance(segment, dict) else ""
        if text:
            speaker = segment.get("speaker")
            paragraphs.append(
                RoughParagraph(
                    str(speaker) if speaker is not None else None,
                    text,
                    _whole_number(segment.get("start_ms")),
                    _whole_number(segment.get("end_ms")),
                )
            )
    language = data.get("language")
    return RoughTranscript(tuple(paragraphs), language if isinstance(language, str) and language else None)


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
