"""JSON of the large clouds: AWS Transcribe, Google Speech-to-Text, Azure Speech and Video Indexer."""

from __future__ import annotations

from typing import Any, Final

from editor.formats.json.spoken_pieces import (
    OTHER_KIND,
    SpokenPieces,
    dicts,
    duration_ms,
    first,
    part,
    seconds_ms,
    speaker_of,
    text_of,
    units_ms,
)
from editor.formats.rough_transcript import RoughTranscript

_TICKS_PER_MS: Final = 10_000


def is_aws(data: Any) -> bool:
    """Whether these are words and punctuation as AWS Transcribe lists them, or its transcript alone."""
    results = part(data, "results")
    return bool(dicts(part(results, "items")) or dicts(part(results, "transcripts")))


def read_aws(data: Any) -> RoughTranscript:
    """Read AWS Transcribe: speakers stand with the words, with segments by their starts, or are channels."""
    found = SpokenPieces()
    results = data["results"]
    speakers = {
        text_of(item.get("start_time")): speaker_of(item.get("speaker_label"))
        for segment in dicts(part(results, "speaker_labels", "segments"))
        for item in dicts(segment.get("items"))
    }
    speaker: str | None = None
    for item in found.rows(results.get("items")):
        text = first(item.get("alternatives")).get("content")
        if item.get("type") == "punctuation":
            found.add(text, speaker, None, None, glued=True)
            continue
        own = item.get("speaker_label") or item.get("channel_label")
        speaker = speaker_of(own) if own else speakers.get(text_of(item.get("start_time")))
        found.add(text, speaker, seconds_ms(item.get("start_time")), seconds_ms(item.get("end_time")))
    if not dicts(results.get("items")):
        for whole in found.rows(results.get("transcripts")):
            found.add(whole.get("transcript"), None, None, None)
    return found.transcript(results.get("language_code"))


def is_aws_calls(data: Any) -> bool:
    """Whether these are turns as AWS Call Analytics lists them."""
    return any("Content" in turn for turn in dicts(part(data, "Transcript")))


def read_aws_calls(data: Any) -> RoughTranscript:
    """Read AWS Call Analytics: turns with the part that each person has in the call."""
    found = SpokenPieces()
    for turn in found.rows(data["Transcript"]):
        start_ms, end_ms = (units_ms(turn.get(name)) for name in ("BeginOffsetMillis", "EndOffsetMillis"))
        found.add(turn.get("Content"), speaker_of(turn.get("ParticipantRole")), start_ms, end_ms)
    return found.transcript(data.get("LanguageCode"))


def is_google(data: Any) -> bool:
    """Whether these are results with alternatives that have a transcript or words."""
    return any(
        isinstance(one, dict) and ("transcript" in one or "words" in one)
        for result in dicts(part(_google(data), "results"))
        for one in dicts(result.get("alternatives"))
    )


def read_google(data: Any) -> RoughTranscript:
    """Read Google Speech-to-Text, versions 1 and 2.

    With speakers told apart, version 1 says all words again in its last result, which alone has them.
    """
    found = SpokenPieces()
    results = _google(data)["results"]
    language = next((one["languageCode"] for one in dicts(results) if one.get("languageCode")), None)
    last = _google_words(results[-1])
    others = sum(len(_google_words(result)) for result in results[:-1])
    if len(results) > 1 and len(last) >= others and any(_google_speaker(word) for word in last):
        results = results[-1:]
    channels = {repr(result.get("channelTag")) for result in dicts(results)}
    for result in found.rows(results):
        channel = speaker_of(result.get("channelTag"), kind="Channel") if len(channels) > 1 else None
        words = _google_words(result)
        for word in words:
            speaker = _google_speaker(word) or channel
            found.add(word.get("word"), speaker, _google_ms(word, "start"), _google_ms(word, "end"))
        if not words:
            text = first(result.get("alternatives")).get("transcript")
            found.add(
                text, channel, None, seconds_ms(result.get("resultEndTime", result.get("resultEndOffset")))
            )
    if len(channels) > 1:
        found.sort()
    return found.transcript(language)


def _google(data: Any) -> Any:
    """Return what holds the results: a whole operation wraps them in its response, version 2 once more."""
    for inner in ("response", "results"):
        held = part(data, inner)
        if isinstance(held, dict):
            files = [one for one in held.values() if isinstance(one, dict)]
            transcript = next((part(one, "transcript") for one in files if part(one, "transcript")), None)
            data = transcript or held
    return data


def _google_words(result: Any) -> list[dict[str, Any]]:
    return dicts(first(part(result, "alternatives")).get("words"))


def _google_speaker(word: dict[str, Any]) -> str | None:
    tag = word.get("speakerTag") or word.get("speakerLabel")  # 0: nobody was told apart
    return speaker_of(tag) if tag else None


def _google_ms(word: dict[str, Any], which: str) -> int | None:
    return seconds_ms(word.get(f"{which}Time", word.get(f"{which}Offset")))


def is_azure(data: Any) -> bool:
    """Whether these are phrases as Azure Speech gives them, of a batch or of a fast transcription."""
    return any(dicts(part(data, name)) for name in ("recognizedPhrases", "phrases"))


def read_azure(data: Any) -> RoughTranscript:
    """Read Azure Speech; phrases of several channels are put in the order of their starts."""
    found = SpokenPieces()
    phrases = data.get("recognizedPhrases") or data["phrases"]
    channels = {repr(phrase.get("channel")) for phrase in dicts(phrases)}
    for phrase in found.rows(phrases):
        if phrase.get("recognitionStatus", "Success") != "Success":
            found.note(OTHER_KIND)
            continue
        best = first(phrase.get("nBest"))
        speaker = speaker_of(phrase.get("speaker"))
        if speaker is None and len(channels) > 1:
            speaker = speaker_of(phrase.get("channel"), kind="Channel")
        start_ms, length_ms = _azure_ms(phrase, "offset"), _azure_ms(phrase, "duration")
        end_ms = start_ms + length_ms if start_ms is not None and length_ms is not None else None
        found.add(phrase.get("text") or best.get("display") or best.get("lexical"), speaker, start_ms, end_ms)
    if len(channels) > 1:
        found.sort()
    return found.transcript(next((one.get("locale") for one in dicts(phrases) if one.get("locale")), None))


def _azure_ms(phrase: dict[str, Any], name: str) -> int | None:
    for millis in (f"{name}Milliseconds", f"{name}InMilliseconds"):
        if millis in phrase:
            return units_ms(phrase[millis])
    ticks = units_ms(phrase.get(f"{name}InTicks"), per_ms=_TICKS_PER_MS)
    return ticks if ticks is not None else duration_ms(phrase.get(name))


def is_video_indexer(data: Any) -> bool:
    """Whether this is an index of Azure's Video Indexer with a transcript."""
    insights = first(part(data, "videos")).get("insights")
    return bool(dicts(part(insights, "transcript")))


def read_video_indexer(data: Any) -> RoughTranscript:
    """Read Azure's Video Indexer: lines with the ids of their speakers."""
    found = SpokenPieces()
    insights = first(data["videos"])["insights"]
    names = {repr(one.get("id")): speaker_of(one.get("name")) for one in dicts(insights.get("speakers"))}
    for line in found.rows(insights["transcript"]):
        place = first(line.get("instances"))
        speaker = names.get(repr(line.get("speakerId")))
        found.add(line.get("text"), speaker, seconds_ms(place.get("start")), seconds_ms(place.get("end")))
    return found.transcript(insights.get("sourceLanguage") or insights.get("language"))
