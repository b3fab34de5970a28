"""JSON of transcription services: Deepgram, AssemblyAI, ElevenLabs, Rev, Speechmatics, Otter, podcasts."""

from __future__ import annotations

from typing import Any, Final

from editor.formats.json.spoken_pieces import (
    OTHER_KIND,
    SpokenPieces,
    dicts,
    first,
    part,
    seconds_ms,
    speaker_of,
    text_of,
    units_ms,
)
from editor.formats.rough_transcript import RoughTranscript

_OTTER_SAMPLES_PER_MS: Final = 16
_SPEECHMATICS_NOBODY: Final = "UU"


def is_deepgram(data: Any) -> bool:
    """Whether these are channels with alternatives, as Deepgram gives them."""
    return any(dicts(one.get("alternatives")) for one in dicts(part(data, "results", "channels")))


def read_deepgram(data: Any) -> RoughTranscript:
    """Read Deepgram by its words; several channels are speakers, put in the order of their starts."""
    found = SpokenPieces()
    channels = data["results"]["channels"]
    for number, channel in enumerate(found.rows(channels)):
        best = first(channel.get("alternatives"))
        own = speaker_of(number, kind="Channel") if len(channels) > 1 else None
        for word in dicts(best.get("words")):
            speaker = speaker_of(word.get("speaker")) or own
            text = word.get("punctuated_word") or word.get("word")
            found.add(text, speaker, seconds_ms(word.get("start")), seconds_ms(word.get("end")))
        if not dicts(best.get("words")):
            found.add(best.get("transcript"), own, None, None)
    if len(channels) > 1:
        found.sort()
    language = first(channels).get("detected_language")
    return found.transcript(language or part(data, "metadata", "language"))


def is_assembly(data: Any) -> bool:
    """Whether there are utterances, or words with `text` and without a kind, as AssemblyAI gives them."""
    words = dicts(part(data, "words"))
    named = bool(words) and all("text" in word and "type" not in word for word in words)
    whole = {"audio_url", "acoustic_model", "speech_model", "language_model"} & (
        data.keys() if named else set()
    )
    turns = dicts(part(data, "utterances"))
    return bool(whole) or (bool(turns) and all("text" in turn for turn in turns))


def read_assembly(data: Any) -> RoughTranscript:
    """Read AssemblyAI: utterances where speakers were told apart, else words; times in milliseconds."""
    found = SpokenPieces()
    for piece in found.rows(dicts(data.get("utterances")) or data.get("words")):
        speaker = speaker_of(piece.get("speaker"))
        if speaker is not None and len(speaker) == 1:
            speaker = f"Speaker {speaker}"
        found.add(piece.get("text"), speaker, units_ms(piece.get("start")), units_ms(piece.get("end")))
    return found.transcript(data.get("language_code"))


def is_eleven_labs(data: Any) -> bool:
    """Whether there are words with a kind, spaces among them, as ElevenLabs gives them."""
    words = dicts(part(data, "words"))
    return bool(words) and all("text" in word and "type" in word for word in words)


def read_eleven_labs(data: Any) -> RoughTranscript:
    """Read ElevenLabs: words that carry their punctuation, spaces, and sounds in brackets."""
    found = SpokenPieces()
    spaced = any(word.get("type") == "spacing" for word in dicts(data["words"]))
    glued = False
    for word in found.rows(data["words"]):
        if word.get("type") == "spacing":
            glued = False
            continue
        speaker = speaker_of(word.get("speaker_id"))
        start_ms, end_ms = seconds_ms(word.get("start")), seconds_ms(word.get("end"))
        found.add(word.get("text"), speaker, start_ms, end_ms, glued=glued)
        glued = spaced
    return found.transcript(data.get("language_code"))


def is_rev(data: Any) -> bool:
    """Whether these are monologues made of elements, as Rev and Rev AI give them."""
    return any("elements" in one for one in dicts(part(data, "monologues")))


def read_rev(data: Any) -> RoughTranscript:
    """Read Rev: words, and punctuation that brings the spaces with it."""
    found = SpokenPieces()
    names = {
        repr(one.get("id")): speaker_of(one.get("name"))
        for one in dicts(data.get("speakers"))
        if text_of(one.get("name"))
    }
    for monologue in found.rows(data["monologues"]):
        number = monologue.get("speaker")
        named = part(monologue, "speaker_info", "display_name") or monologue.get("speaker_name")
        speaker = speaker_of(named) or names.get(repr(number)) or speaker_of(number)
        glued = False
        for element in dicts(monologue.get("elements")):
            value: Any = element.get("value")
            if element.get("type") not in ("text", "punct"):
                found.note(OTHER_KIND)
            elif text_of(value):
                start_ms = seconds_ms(element.get("ts", element.get("timestamp")))
                end_ms = seconds_ms(element.get("end_ts", element.get("end_timestamp")))
                found.add(value, speaker, start_ms, end_ms, glued=glued and not value[:1].isspace())
            glued = isinstance(value, str) and bool(value) and not value[-1].isspace()
    return found.transcript(data.get("language"))


def is_speechmatics(data: Any) -> bool:
    """Whether these are results with a kind and content, as Speechmatics gives them."""
    return any(
        "type" in one and "content" in first(one.get("alternatives")) for one in dicts(part(data, "results"))
    )


def read_speechmatics(data: Any) -> RoughTranscript:
    """Read Speechmatics (json-v2): words with speaker or channel, punctuation attached to them."""
    found = SpokenPieces()
    language: Any = part(data, "metadata", "transcription_config", "language")
    attached = False
    for result in found.rows(data["results"]):
        if result.get("type") == "speaker_change":
            continue
        if result.get("type") not in ("word", "punctuation", "entity"):
            found.note(OTHER_KIND)
            continue
        best = first(result.get("alternatives"))
        name = best.get("speaker")
        speaker = speaker_of(name if name != _SPEECHMATICS_NOBODY else None) or speaker_of(
            result.get("channel")
        )
        ends = result.get("attaches_to")
        glued = attached or ends in ("previous", "both")
        attached = ends in ("next", "both")
        start_ms, end_ms = seconds_ms(result.get("start_time")), seconds_ms(result.get("end_time"))
        found.add(best.get("content"), speaker, start_ms, end_ms, glued=glued)
        language = language if language not in (None, "auto") else best.get("language")
    if len({repr(result.get("channel")) for result in dicts(data["results"])}) > 1:
        found.sort()
    return found.transcript(language)


def is_otter(data: Any) -> bool:
    """Whether these are transcripts with offsets in samples, as Otter keeps them."""
    return any(
        "transcript" in one and "start_offset" in one for one in dicts(part(_otter(data), "transcripts"))
    )


def read_otter(data: Any) -> RoughTranscript:
    """Read Otter: offsets count samples, 16 in a millisecond; who was not named has a number."""
    found = SpokenPieces()
    speech = _otter(data)
    names = {
        repr(one.get("id")): speaker_of(one.get("speaker_name", one.get("name")))
        for one in dicts(speech.get("speakers"))
    }
    for one in found.rows(speech["transcripts"]):
        speaker = names.get(repr(one.get("speaker_id"))) if one.get("speaker_id") is not None else None
        speaker = speaker or speaker_of(one.get("speaker_name")) or speaker_of(one.get("speaker_model_label"))
        start_ms, end_ms = (
            units_ms(one.get(name), per_ms=_OTTER_SAMPLES_PER_MS) for name in ("start_offset", "end_offset")
        )
        found.add(one.get("transcript"), speaker, start_ms, end_ms)
    return found.transcript(speech.get("language"))


def _otter(data: Any) -> Any:
    speech = part(data, "speech")
    return speech if isinstance(speech, dict) else data


def is_podcast(data: Any) -> bool:
    """Whether these are segments with a body, as Podcasting 2.0 defines them."""
    return any("body" in one and "startTime" in one for one in dicts(part(data, "segments")))


def read_podcast(data: Any) -> RoughTranscript:
    """Read Podcasting 2.0: segments of a sentence or of a word."""
    found = SpokenPieces()
    speaker: str | None = None
    for segment in found.rows(data["segments"]):
        # Some name a speaker once, others in every segment.
        speaker = speaker_of(segment["speaker"]) if text_of(segment.get("speaker")) else speaker
        start_ms, end_ms = seconds_ms(segment.get("startTime")), seconds_ms(segment.get("endTime"))
        found.add(segment.get("body"), speaker, start_ms, end_ms)
    return found.transcript(data.get("language"))
