"""What is asked of speaker attribution, and what its answer becomes in the project."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from alignment.speakers.types import SpeakerAttribution, SpokenWord, Voice, WordSpeaker
from editor.document.document import utc_now
from editor.document.turns import is_named, turns
from editor.document.values import NamedBy, Segment, Transcript
from editor.document.voices import ProjectVoice, VoiceAnalysis, VoiceSpan
from editor.services.speakers.voice_lookup import VoiceLookup

MAX_JOINED_GAP_MS: Final = 500
"""Words further apart do not share a span: somebody else may be found to speak in between."""

_AnsweredWord = tuple[SpokenWord, WordSpeaker]


def request_of(transcript: Transcript) -> tuple[SpokenWord, ...]:
    """Return the words of a transcript as speaker attribution takes them, in the order of the text.

    A label counts where the text or a person gave it: what an earlier attribution said is no evidence. It is
    fixed where a person gave it, or found the segment right with it.
    """
    return tuple(word for _, words in _spoken_segments(transcript) for word in words)


def request_of_voice(
    transcript: Transcript, analysis: VoiceAnalysis, voice_id: str
) -> tuple[SpokenWord, ...]:
    """Return just the words of one voice, to ask whether they are two voices'."""
    lookup = VoiceLookup(analysis)
    return tuple(
        word
        for segment, words in _spoken_segments(transcript)
        for word, span in zip(words, lookup.spans_of(segment), strict=True)
        if span is not None and span.voice_id == voice_id
    )


def analysis_of(attribution: SpeakerAttribution, words: Sequence[SpokenWord]) -> VoiceAnalysis:
    """Return an answer as the project keeps it: voices with ids, words joined to spans.

    `words` are those that were asked about, one for one.
    """
    ids = [f"v{number}" for number in range(1, len(attribution.voices) + 1)]
    return VoiceAnalysis(
        engine=dict(attribution.engine),
        time=utc_now(),
        voices=tuple(map(project_voice, ids, attribution.voices)),
        spans=tuple(spans_of_words(attribution, words, ids)),
    )


def project_voice(voice_id: str, voice: Voice) -> ProjectVoice:
    """Return a voice as the project keeps it, without the vector by which it could be known again."""
    return ProjectVoice(voice_id, voice.talking_ms, tuple(voice.samples))


def spans_of_words(
    attribution: SpeakerAttribution, words: Sequence[SpokenWord], voice_ids: Sequence[str]
) -> list[VoiceSpan]:
    """Return the spans of all words that have times, in the order of time.

    Neighbours in time share one where voice, turn and overlap are the same.
    """
    answered = zip(words, attribution.words, strict=True)
    timed = [pair for pair in answered if pair[0].start_ms is not None and pair[0].end_ms is not None]
    timed.sort(key=lambda pair: _times(pair[0]))
    runs: list[list[_AnsweredWord]] = []
    for pair in timed:
        if runs and _share_span(runs[-1][-1], pair):
            runs[-1].append(pair)
        else:
            runs.append([pair])
    return [_span(run, voice_ids) for run in runs]


def is_settled(transcript: Transcript, segment: Segment) -> bool:
    """Whether who speaks in a segment is a person's decision: set by one, or heard and found right."""
    if segment.named_by is NamedBy.PERSON:
        return True
    return segment.checked is not None and is_named(transcript, segment.speaker_id)


def _spoken_segments(transcript: Transcript) -> Iterator[tuple[Segment, list[SpokenWord]]]:
    names = {speaker.id: speaker.name for speaker in transcript.speakers}
    named = {speaker_id for speaker_id in names if is_named(transcript, speaker_id)}
    for number, turn in enumerate(turns(transcript)):
        for segment in transcript.segments[turn.rows.start : turn.rows.stop]:
            known = segment.speaker_id in named and segment.named_by is not NamedBy.VOICE
            label = names[segment.speaker_id] if known and segment.speaker_id is not None else None
            is_fixed = label is not None and is_settled(transcript, segment)
            yield (
                segment,
                [
                    SpokenWord(word.text, word.start_ms, word.end_ms, number, label, is_fixed)
                    for word in segment.words
                ],
            )


def _share_span(before: _AnsweredWord, after: _AnsweredWord) -> bool:
    return (
        before[0].turn == after[0].turn
        and before[1].voice == after[1].voice
        and before[1].is_overlapped == after[1].is_overlapped
        and _times(after[0])[0] - _times(before[0])[1] <= MAX_JOINED_GAP_MS
    )


def _span(run: Sequence[_AnsweredWord], voice_ids: Sequence[str]) -> VoiceSpan:
    """Return the span of neighbouring words, as sure as they are on average, each by its length."""
    times = [_times(word) for word, _ in run]
    lengths = [max(1, end_ms - start_ms) for start_ms, end_ms in times]
    sums = sum(speaker.sureness * length for (_, speaker), length in zip(run, lengths, strict=True))
    voice = run[0][1].voice
    return VoiceSpan(
        times[0][0],
        max(end_ms for _, end_ms in times),
        None if voice is None else voice_ids[voice],
        round(min(1.0, max(0.0, sums / sum(lengths))), 3),
        run[0][1].is_overlapped,
    )


def _times(word: SpokenWord) -> tuple[int, int]:
    assert word.start_ms is not None
    assert word.end_ms is not None
    return word.start_ms, word.end_ms
