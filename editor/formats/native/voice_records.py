"""The voices of a recording as a record of the project file; see "Voices" in docs/file-format.md."""

from __future__ import annotations

from typing import Final

from editor.document.voices import ProjectVoice, VoiceAnalysis, VoiceSpan
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    extra_fields,
    list_field,
    number_field,
    text_field,
    with_extra,
)

KIND: Final = "voices"
_RECORD: Final = frozenset(("kind", "time", "engine", "voices", "spans"))
_VOICE: Final = frozenset(("id", "talking_ms", "samples"))


def voices_to_json(analysis: VoiceAnalysis) -> Json:
    """Return a whole analysis as a record."""
    data: Json = {
        "kind": KIND,
        "time": analysis.time,
        "engine": dict(analysis.engine),
        "voices": [_voice_to_json(voice) for voice in analysis.voices],
        "spans": [_span_to_json(span) for span in analysis.spans],
    }
    return with_extra(data, analysis.extra)


def voices_from_json(data: Json) -> VoiceAnalysis:
    """Return the analysis of a record; a span of a voice that is not listed is one that nobody claims.

    Raises:
        DamagedRecordError: it is not what the format says.
    """
    voices = tuple(_voice_from_json(each) for each in list_field(data, "voices"))
    known = {voice.id for voice in voices}
    if len(known) < len(voices):
        raise DamagedRecordError("an id is used twice")
    spans = sorted(
        (_span_from_json(each, known) for each in list_field(data, "spans")), key=lambda span: span.start_ms
    )
    engine = data.get("engine")
    return VoiceAnalysis(
        engine={name: str(value) for name, value in engine.items()} if isinstance(engine, dict) else {},
        time=text_field(data, "time", ""),
        voices=voices,
        spans=tuple(spans),
        extra=extra_fields(data, _RECORD),
    )


def _voice_to_json(voice: ProjectVoice) -> Json:
    samples = [list(sample) for sample in voice.samples]
    return with_extra({"id": voice.id, "talking_ms": voice.talking_ms, "samples": samples}, voice.extra)


def _voice_from_json(data: object) -> ProjectVoice:
    if not isinstance(data, dict):
        raise DamagedRecordError("a voice is no object")
    samples = tuple(map(_sample_from_json, list_field(data, "samples"))) if "samples" in data else ()
    return ProjectVoice(
        text_field(data, "id"), number_field(data, "talking_ms", 0), samples, extra_fields(data, _VOICE)
    )


def _sample_from_json(data: object) -> tuple[int, int]:
    if not isinstance(data, list) or len(data) != 2:
        raise DamagedRecordError("a sample is no start and end")
    return _times({"start_ms": data[0], "end_ms": data[1]})


def _span_to_json(span: VoiceSpan) -> Json:
    data: Json = {"start_ms": span.start_ms, "end_ms": span.end_ms}
    if span.voice_id is not None:
        data["voice"] = span.voice_id
    data["sureness"] = span.sureness
    if span.is_overlapped:
        data["overlapped"] = True
    return data


def _span_from_json(data: object, known: set[str]) -> VoiceSpan:
    if not isinstance(data, dict):
        raise DamagedRecordError("a span is no object")
    voice_id = text_field(data, "voice") if "voice" in data else None
    sureness = data.get("sureness", 0.0)
    if type(sureness) not in (int, float) or not 0 <= sureness <= 1:
        raise DamagedRecordError("a sureness is not in 0 to 1")
    is_overlapped = data.get("overlapped", False) is True
    voice_id = voice_id if voice_id in known else None
    return VoiceSpan(*_times(data), voice_id, float(sureness), is_overlapped)


def _times(data: Json) -> tuple[int, int]:
    start_ms, end_ms = number_field(data, "start_ms"), number_field(data, "end_ms")
    if end_ms < start_ms:
        raise DamagedRecordError("a stretch ends before it starts")
    return start_ms, end_ms
