"""A whole recording recognised: the pieces between its pauses, twice where the first pass left speech out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.audio.voice_activity import VoiceActivity, is_quiet
from alignment.progress import Progress
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord, Recogniser
from alignment.recognition.second_pass import RecognisedChunk, run_second_pass

Recognise = Callable[[Sequence[tuple[int, int]], Callable[[float], None]], list[list[HeardWord]]]


def _chunk_source(sound: Sound, start: int, end: int) -> AudioChunkSource:
    return AudioChunkSource(
        end - start, lambda: AudioChunk(start * 1000 // SAMPLE_RATE, sound.samples(start, end))
    )


def first_speech(sound: Sound, activity: VoiceActivity) -> AudioChunk:
    """Return the first half minute from where speech begins: what the language is found from."""
    spans = activity.speech_spans()
    start = spans[0][0] * SAMPLE_RATE // 1000 if spans else 0
    return _chunk_source(sound, start, start + 30 * SAMPLE_RATE).fetch()


def recognise_spans(
    recogniser: Recogniser,
    sound: Sound,
    spans: Sequence[tuple[int, int]],
    done: Callable[[float], None],
    *,
    language: str,
    kept: KeptEncodings | None,
) -> list[list[HeardWord]]:
    """Return the words of stretches of samples; `done` is told the fraction finished, see `Recogniser`."""
    sources = [_chunk_source(sound, start, end) for start, end in spans]
    return recogniser.recognise(sources, language=language, done=done, kept=kept)


def recognise_pieces(
    recognise: Recognise,
    cuts: Sequence[tuple[int, int]],
    activity: VoiceActivity,
    watch: Progress,
) -> tuple[list[HeardWord], list[int]]:
    """Recognise the pieces that are not quiet; return the words, and the number of each one's piece."""
    loud = [(number, *span) for number, span in enumerate(cuts) if not is_quiet(activity, *span)]
    words = recognise([(start, end) for _, start, end in loud], watch.report)
    chunks = [RecognisedChunk(*piece, tuple(own)) for piece, own in zip(loud, words, strict=True)]
    chunks = run_second_pass(chunks, activity, lambda spans: recognise(spans, lambda _: watch.report(1.0)))
    flat = [(word, chunk.number) for chunk in chunks for word in chunk.words]
    return [word for word, _ in flat], [number for _, number in flat]
