"""JSON codec of the document's values, see docs/file-format.md. Fields at their default are left out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from math import isfinite
from operator import itemgetter
from typing import Any, TypeVar

from editor.document.values import (
    NO_BREAK_SPACES,
    Check,
    CleanMark,
    Extra,
    NamedBy,
    Note,
    NoteColour,
    Segment,
    Speaker,
    Transcript,
    Untexted,
    Verdict,
    Word,
    WordState,
    plain_word,
)
from editor.formats.json.streaming import decode, iterencode

Json = dict[str, Any]
T = TypeVar("T", Segment, Speaker, Untexted)

MAX_MS = 2**53
# A recognised word is written as matched with a field beside it: earlier readers know no such state.
_STATES: dict[object, WordState] = {
    state.value: state for state in WordState if state is not WordState.RECOGNISED
}
_MATCHED, _RECOGNISED = WordState.MATCHED, WordState.RECOGNISED
_VERDICTS = {verdict.value: verdict for verdict in Verdict}
_CLEAN_MARKS = {mark.value: mark for mark in CleanMark}
_WORD = frozenset(
    (
        *("id", "text", "start_ms", "end_ms", "confidence", "state", "heard", "reason", "locked"),
        *("recognised", "verdict", "confirmed", "clean", "space"),
    )
)
_SPACES = frozenset(NO_BREAK_SPACES)
_PLAIN_FIELDS = 5
_plain_fields = itemgetter("id", "text", "start_ms", "end_ms", "confidence")
_SEGMENT = frozenset(
    ("id", "speaker_id", "start_ms", "end_ms", "words", "checked", "opens_turn", "named_by", "notes")
)
_NAMED_BY = {by.value: by for by in NamedBy}
_NOTE = frozenset(("id", "first", "last", "start_ms", "end_ms", "text", "colour", "label", "who", "time"))
_COLOURS = {colour.value: colour for colour in NoteColour}
_SPEAKER = frozenset(("id", "name"))
_UNTEXTED = frozenset(("id", "start_ms", "end_ms", "heard", "dismissed"))
_TRANSCRIPT = frozenset(("language", "speakers", "segments", "untexted"))


class DamagedRecordError(ValueError):
    """A record is not what the format says; the message says what is wrong with it."""


def _refuse_constant(name: str) -> None:
    raise DamagedRecordError(f"{name} is no number")


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant)
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def to_line(record: Json) -> bytes:
    """Return a record as one line of the file."""
    text = "".join(iterencode(record, _ENCODER))
    try:
        return text.encode() + b"\n"
    except UnicodeEncodeError:  # half a surrogate pair: JSON can say it, UTF-8 cannot
        return json.dumps(record, separators=(",", ":")).encode() + b"\n"


def from_line(line: str, *, convert: bool = False) -> Json:
    """Return the record on a line; where that is to `convert`, segments of a long snapshot as `Segment`.

    Raises:
        DamagedRecordError: the line is not one JSON object, or a segment that is converted is damaged.
    """
    try:
        record = decode(line, _DECODER, conversions=_SNAPSHOT_CONVERSIONS if convert else None)
    except (ValueError, RecursionError) as error:
        raise DamagedRecordError(str(error)) from error
    return _object(record)


def word_to_json(word: Word) -> Json:
    """Return a word as a JSON object."""
    data: Json = {"id": word.id, "text": word.text}
    if word.start_ms is not None:
        data["start_ms"], data["end_ms"] = word.start_ms, word.end_ms
    if word.confidence is not None and isfinite(word.confidence):
        data["confidence"] = word.confidence
    if word.state is WordState.RECOGNISED:
        data["recognised"] = True
    elif word.state is not WordState.MATCHED:
        data["state"] = word.state.value
    if word.heard is not None:
        data["heard"] = word.heard
    if word.reason:
        data["reason"] = word.reason
    if word.locked:
        data["locked"] = True
    if word.verdict is not None:
        data["verdict"] = word.verdict.value
    if word.confirmed:
        data["confirmed"] = True
    if word.clean is not None:
        data["clean"] = word.clean.value
    if word.space != " ":
        data["space"] = word.space
    return _with_extra(data, word.extra)


def word_from_json(data: object) -> Word:
    """Return the word a JSON object stands for, or raise DamagedRecordError."""
    fields = _object(data)
    # Nearly all words of a long file have these fields, and perhaps one more.
    if (more := len(fields) - _PLAIN_FIELDS) == 0 or (more == 1 and fields.get("recognised") is True):
        try:
            word_id, text, start_ms, end_ms, confidence = _plain_fields(fields)
        except KeyError:
            return _any_word(fields)
        sound = type(word_id) is type(text) is str and type(start_ms) is type(end_ms) is int
        if sound and type(confidence) is float and 0 <= confidence <= 1 and 0 <= start_ms <= end_ms <= MAX_MS:
            return plain_word(
                word_id,
                text,
                start_ms=start_ms,
                end_ms=end_ms,
                confidence=confidence,
                state=_RECOGNISED if more else _MATCHED,
            )
    return _any_word(fields)


def _any_word(fields: Json) -> Word:
    try:
        word_id, text = fields["id"], fields["text"]
    except KeyError as error:
        raise DamagedRecordError(f"a word has no {error}") from None
    get = fields.get
    start_ms, end_ms = get("start_ms"), get("end_ms")
    confidence, heard, reason = get("confidence"), get("heard"), get("reason", "")
    state_name = get("state", "matched")
    written_state = _STATES.get(state_name) if type(state_name) is str else None
    if type(word_id) is not str or type(text) is not str or written_state is None:
        raise DamagedRecordError("a word's id, text or state is wrong")
    if start_ms is not None or end_ms is not None:
        start_ms, end_ms = _span(fields)
    if confidence is not None and type(confidence) not in (float, int):
        raise DamagedRecordError("a word's confidence is wrong")
    if confidence is not None and not 0 <= confidence <= 1:
        confidence = min(max(confidence, 0.0), 1.0)  # a slip, mended: what is written must be what is read
    if (heard is not None and type(heard) is not str) or type(reason) is not str:
        raise DamagedRecordError("what a word says of its sound is wrong")
    extra = () if fields.keys() <= _WORD else _extra(fields, _WORD)
    locked, confirmed = get("locked", False) is True, get("confirmed", False) is True
    is_recognised = written_state is WordState.MATCHED and get("recognised", False) is True
    state = WordState.RECOGNISED if is_recognised else written_state
    verdict = (
        _verdict(fields) if state is WordState.EDITED and (confirmed or confidence is not None) else None
    )
    clean = _CLEAN_MARKS.get(mark) if type(mark := get("clean")) is str else None
    space = mark if type(mark := get("space")) is str and mark in _SPACES else " "
    sound = (start_ms, end_ms, confidence, state, heard, reason)
    return Word(word_id, text, *sound, locked, verdict, confirmed, extra, clean, space)


def _verdict(fields: Json) -> Verdict | None:
    """Return the verdict of an edited word; None where the field is missing or of a later version."""
    name = fields.get("verdict")
    return _VERDICTS.get(name) if type(name) is str else None


def segment_to_json(segment: Segment, known: Mapping[str, Word]) -> Json:
    """Return a segment as a JSON object, its words that are the same in `known` by their id alone."""
    data: Json = {"id": segment.id}
    if segment.speaker_id is not None:
        data["speaker_id"] = segment.speaker_id
    data["start_ms"], data["end_ms"] = segment.start_ms, segment.end_ms
    if segment.checked is not None:
        data["checked"] = {"who": segment.checked.who, "time": segment.checked.time}
    if segment.opens_turn:
        data["opens_turn"] = True
    if segment.named_by is not None:
        data["named_by"] = segment.named_by.value
    if segment.notes:
        data["notes"] = [_note_to_json(note) for note in segment.notes]
    data["words"] = [word.id if known.get(word.id) == word else word_to_json(word) for word in segment.words]
    return _with_extra(data, segment.extra)


def segment_from_json(data: object, known: Mapping[str, Word]) -> Segment:
    """Return the segment a JSON object stands for, or raise DamagedRecordError."""
    fields = _object(data)
    speaker_id = fields.get("speaker_id")
    if speaker_id is not None and type(speaker_id) is not str:
        raise DamagedRecordError("a segment's speaker is wrong")
    start_ms, end_ms = _span(fields)
    try:
        words = tuple(
            [known[word] if type(word) is str else word_from_json(word) for word in _list(fields, "words")]
        )
    except KeyError as error:
        raise DamagedRecordError(f"there is no word {error}") from None
    extra = () if fields.keys() <= _SEGMENT else _extra(fields, _SEGMENT)
    checked = _check(fields["checked"]) if "checked" in fields else None
    opens_turn = fields.get("opens_turn", False) is True
    named_by = _NAMED_BY.get(by) if type(by := fields.get("named_by")) is str else None
    notes = tuple(map(_note_from_json, _list(fields, "notes"))) if "notes" in fields else ()
    return Segment(
        _text(fields, "id"), speaker_id, start_ms, end_ms, words, extra, checked, opens_turn, named_by, notes
    )


def _segment_alone(data: object) -> Segment:
    """Return the segment a JSON object stands for that gives all its words, or a segment as it is."""
    return data if type(data) is Segment else segment_from_json(data, {})


_SNAPSHOT_CONVERSIONS = {"transcript": {"segments": _segment_alone}}


def speaker_to_json(speaker: Speaker) -> Json:
    """Return a speaker as a JSON object."""
    return _with_extra({"id": speaker.id, "name": speaker.name}, speaker.extra)


def speaker_from_json(data: object) -> Speaker:
    """Return the speaker a JSON object stands for, or raise DamagedRecordError."""
    fields = _object(data)
    return Speaker(_text(fields, "id"), _text(fields, "name"), _extra(fields, _SPEAKER))


def untexted_to_json(untexted: Untexted) -> Json:
    """Return untexted speech as a JSON object."""
    data: Json = {"id": untexted.id, "start_ms": untexted.start_ms, "end_ms": untexted.end_ms}
    data["heard"] = untexted.heard
    if untexted.dismissed:
        data["dismissed"] = True
    return _with_extra(data, untexted.extra)


def untexted_from_json(data: object) -> Untexted:
    """Return the untexted speech a JSON object stands for, or raise DamagedRecordError."""
    fields = _object(data)
    start_ms, end_ms = _span(fields)
    dismissed = fields.get("dismissed", False) is True
    extra = _extra(fields, _UNTEXTED)
    return Untexted(_text(fields, "id"), start_ms, end_ms, _text(fields, "heard"), dismissed, extra)


def transcript_to_json(transcript: Transcript) -> Json:
    """Return a whole transcript as a JSON object."""
    data: Json = {
        "language": transcript.language,
        "speakers": [speaker_to_json(speaker) for speaker in transcript.speakers],
        "segments": [segment_to_json(segment, {}) for segment in transcript.segments],
        "untexted": [untexted_to_json(untexted) for untexted in transcript.untexted],
    }
    return _with_extra(data, transcript.extra)


def transcript_from_json(data: object) -> Transcript:
    """Return the transcript a JSON object stands for, or raise DamagedRecordError.

    Segments in it may be converted already, as `from_line` does.
    """
    fields = _object(data)
    return Transcript(
        language=_text(fields, "language"),
        speakers=_rows(fields, "speakers", speaker_from_json),
        segments=_rows(fields, "segments", _segment_alone),
        untexted=_rows(fields, "untexted", untexted_from_json),
        extra=_extra(fields, _TRANSCRIPT),
    )


def text_field(data: Json, name: str, default: str | None = None) -> str:
    """Return a field that must hold text, or raise DamagedRecordError."""
    return _text(data, name) if default is None or name in data else default


def number_field(data: Json, name: str, default: int | None = None) -> int:
    """Return a field that must hold a whole number from 0 up, or raise DamagedRecordError."""
    value = data.get(name, default)
    if type(value) is not int or not 0 <= value <= MAX_MS:
        raise DamagedRecordError(f"{name} is no number")
    return value


def list_field(data: Json, name: str) -> list[Any]:
    """Return a field that must hold a list, or raise DamagedRecordError."""
    return _list(data, name)


def extra_fields(data: Json, known: Iterable[str]) -> Extra:
    """Return the fields whose names are not known, to be kept."""
    return _extra(data, known)


def with_extra(data: Json, extra: Extra) -> Json:
    """Put fields that were kept back into an object, and return it."""
    return _with_extra(data, extra)


def _check(data: object) -> Check:
    fields = _object(data)
    return Check(_text(fields, "who"), _text(fields, "time"))


def _note_to_json(note: Note) -> Json:
    data: Json = {"id": note.id}
    if note.first or note.last:
        data["first"], data["last"] = note.first, note.last
    data["start_ms"], data["end_ms"] = note.start_ms, note.end_ms
    if note.colour is not NoteColour.YELLOW:
        data["colour"] = note.colour.value
    data |= {name: text for name in ("text", "label", "who", "time") if (text := getattr(note, name))}
    return _with_extra(data, note.extra)


def _note_from_json(data: object) -> Note:
    fields = _object(data)
    texts = [
        _text(fields, name) if name in fields else ""
        for name in ("first", "last", "text", "label", "who", "time")
    ]
    first, last, text, label, who, time = texts
    colour = _COLOURS.get(name) if type(name := fields.get("colour")) is str else None
    return Note(
        *(_text(fields, "id"), first, last, *_span(fields), text, colour or NoteColour.YELLOW, label),
        *(who, time, _extra(fields, _NOTE)),
    )


def _rows(fields: Json, name: str, decode: Callable[[object], T]) -> tuple[T, ...]:
    rows = tuple(map(decode, _list(fields, name)))
    if len({row.id for row in rows}) < len(rows):
        raise DamagedRecordError("an id is used twice")
    return rows


def _object(data: object) -> Json:
    if type(data) is not dict:
        raise DamagedRecordError("something is not an object")
    return data


def _list(fields: Json, name: str) -> list[Any]:
    value = fields.get(name)
    if type(value) is not list:
        raise DamagedRecordError(f"{name} is no list")
    return value


def _text(fields: Json, name: str) -> str:
    value = fields.get(name)
    if type(value) is not str:
        raise DamagedRecordError(f"{name} is no text")
    return value


def _span(fields: Json) -> tuple[int, int]:
    start_ms, end_ms = fields.get("start_ms"), fields.get("end_ms")
    if type(start_ms) is not int or type(end_ms) is not int:
        raise DamagedRecordError("a time is no whole number")
    if not 0 <= start_ms <= end_ms <= MAX_MS:
        # A foreign program's slip: mended rather than refused, for the text around it is sound.
        start_ms = min(max(start_ms, 0), MAX_MS)
        end_ms = min(max(end_ms, start_ms), MAX_MS)
    return start_ms, end_ms


def _extra(fields: Json, known: Iterable[str]) -> Extra:
    return tuple(sorted((name, _ENCODER.encode(fields[name])) for name in fields.keys() - set(known)))


def _with_extra(data: Json, extra: Extra) -> Json:
    for name, text in extra:
        data[name] = _DECODER.decode(text)
    return data
