"""The Whisper recogniser (faster-whisper): batched greedy decoding with time stamps, forced word times."""

from __future__ import annotations

import os
import queue
import re
import threading
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from alignment.errors import Cancelled, ModelError
from alignment.matching.unspaced_words import with_spaces
from alignment.models.memory import check_memory
from alignment.recognition.devices import PROCESSOR, Device, best_device
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.log_mel import log_mel
from alignment.recognition.models import Model
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord
from alignment.recognition.vector_width import use_wide_vectors
from alignment.recognition.whisper_scoring import WhisperChunk

if TYPE_CHECKING:
    from faster_whisper import WhisperModel
    from faster_whisper.tokenizer import Tokenizer

BATCH_SIZE = 10  # pieces decoded together: each step then reads the weights once for all
_MAX_WORKERS = 3
_WINDOW_FRAMES = 3000  # Whisper's window: 30 s of 10 ms frames
_ENCODER_TIME_SHARE = 0.55  # of the time that recognising takes
_MIN_FRAMES = 600
_TAIL_FRAMES = 150  # of quiet behind the sound: with 100, ends of callers' turns are heard a little worse
_TIMESTAMP_STEP_MS = 20  # one encoder position, and one step of a time stamp token
_ATTENTION_DELAY_MS = (
    18  # that attention with one token a character lies behind the sound; measured with base
)
_ATTENTION_SMOOTHING = 3  # encoder positions, by a median; with Whisper's own 7 short words lose their place
_TEXT_CONTEXT = 448  # tokens
_ALIGNMENT_MARKS = 2  # tokens that CTranslate2 puts around the text that it aligns
_MAX_TOKENS = 224  # tokens: half of Whisper's text context, its own limit for one window
_MAX_COMPRESSION_RATIO = (
    2.4  # compression ratio above which Whisper repeats itself (Radford et al. 2022, section 4.5)
)


class WhisperRecogniser:
    """One loaded Whisper model. Not for use from several threads at a time."""

    is_weak = False

    def __init__(self, model: Model, *, threads: int | None = None, device: Device | None = None) -> None:
        """Load `model` on `device` (None: the best one there is), with so many `threads` (None: all cores).

        Raises:
            ModelError: it is damaged, or needs more memory than is free.
        """
        use_wide_vectors()
        cores = threads or os.cpu_count() or 2
        # Decoding is many small steps that gain nothing from more cores; several batches at a time do.
        self._workers = min(cores, _MAX_WORKERS)
        self._model, self.device = self._load(model, device or best_device(), cores)
        self._mel_filters = np.asarray(self._model.feature_extractor.mel_filters, np.float32)
        self.name, self.identity = model.name, model.identity
        self.multilingual = bool(self._model.model.is_multilingual)
        self.languages = self._known_languages() if self.multilingual else frozenset({"en"})

    def _load(self, model: Model, device: Device, cores: int) -> tuple[WhisperModel, Device]:
        """Load the model; on the processor where the card cannot be used (a library is missing, no room)."""
        from faster_whisper import WhisperModel

        if not device.uses_card:
            check_memory(model.name, model.folder)
        try:
            loaded = WhisperModel(
                str(model.folder),
                device=device.kind,
                compute_type=device.compute_type,
                cpu_threads=max(1, cores // self._workers),
                num_workers=self._workers,
                local_files_only=True,
            )
            if device.uses_card:  # its libraries are loaded only when it is used
                bands = len(np.asarray(loaded.feature_extractor.mel_filters))
                loaded.encode(np.zeros((bands, _MIN_FRAMES), np.float32))
        except (RuntimeError, ValueError, OSError) as error:
            if device.uses_card:
                return self._load(model, PROCESSOR, cores)
            raise ModelError(
                f"The model in “{model.folder.name}” can’t be loaded ({error}). Install it again."
            ) from error
        return loaded, device

    def _known_languages(self) -> frozenset[str] | None:
        """Return the codes that the model has a sign for; None where its tokenizer tells of none."""
        sign = self._model.hf_tokenizer.token_to_id
        return frozenset(code for code in self._model.supported_languages if sign(f"<|{code}|>")) or None

    def close(self) -> None:
        """Do nothing: it has no processes, and its memory goes with it."""

    def language(self, chunk: AudioChunk) -> str:
        """Return the code of the language that is spoken in `chunk`."""
        if not self.multilingual:
            return "en"
        code, _, _ = self._model.detect_language(chunk.samples)
        return str(code)

    def recognise(
        self,
        chunks: Sequence[AudioChunkSource],
        *,
        language: str,
        done: Callable[[float], None],
        kept: KeptEncodings | None = None,
    ) -> list[list[HeardWord]]:
        """Return the words of each piece, see `Recogniser`."""
        tokenizer = self._tokenizer(language)
        heard: list[list[HeardWord]] = [[] for _ in chunks]
        news: queue.SimpleQueue[Future[list[list[HeardWord]]] | None] = queue.SimpleQueue()
        stopped = threading.Event()

        def on_encoded() -> None:
            news.put(None)
            if stopped.is_set():
                raise Cancelled

        pool = ThreadPoolExecutor(self._workers, thread_name_prefix="recognise")
        try:
            jobs = {}
            for group in _batches(chunks):
                sources = [chunks[at] for at in group]
                job = pool.submit(self._recognise_batch, tokenizer, sources, on_encoded=on_encoded, kept=kept)
                jobs[job] = group
                job.add_done_callback(news.put)
            finished = 0.0
            while jobs:
                job_done = news.get()
                if job_done is None:
                    finished += _ENCODER_TIME_SHARE
                else:
                    group = jobs.pop(job_done)
                    for at, words in zip(group, job_done.result(), strict=True):
                        heard[at] = words
                    finished += (1 - _ENCODER_TIME_SHARE) * len(group)
                done(finished / len(chunks))
        finally:
            stopped.set()
            pool.shutdown(cancel_futures=True)
        return heard

    def _recognise_batch(
        self,
        tokenizer: Tokenizer,
        chunk_sources: Sequence[AudioChunkSource],
        *,
        on_encoded: Callable[[], None],
        kept: KeptEncodings | None,
    ) -> list[list[HeardWord]]:
        """Recognise pieces of about the same length: encoded one by one, decoded together."""
        frames = _window_frames(max(source.length for source in chunk_sources))
        chunks = [source.fetch() for source in chunk_sources]
        encoded = self._encode(chunks, frames, on_encoded=on_encoded, kept=kept)
        return [
            _words_between_timestamps(chunk, tokens, tokenizer)
            for chunk, tokens in zip(chunks, self._decode(encoded, len(chunks), tokenizer), strict=True)
        ]

    def _encode(
        self,
        chunks: Sequence[AudioChunk],
        frames: int,
        *,
        on_encoded: Callable[[], None],
        kept: KeptEncodings | None,
    ) -> Any:
        """Encode pieces and keep that: on a processor one by one, whose attention then stays in its cache."""
        features = (self._features(chunk, frames) for chunk in chunks)
        if self._model.model.device == "cuda":
            rows_on_card = self._model.encode(np.stack(list(features)))
            for _ in chunks:
                on_encoded()
            return rows_on_card
        rows = []
        for chunk, one in zip(chunks, features, strict=True):
            rows.append(np.asarray(self._model.encode(one[np.newaxis])))
            if kept is not None:
                kept.keep(chunk.start_ms, chunk.start_ms + len(chunk.samples) // 16, rows[-1][0])
            on_encoded()
        return _storage_view(np.concatenate(rows))

    def word_times(
        self, chunk: AudioChunk, words: Sequence[str], *, language: str
    ) -> list[tuple[int, int, float]]:
        """Return start, end and probability of each word, by cross-attention with characters as tokens.

        Forced alignment on Whisper's alignment heads by dynamic time warping; one token a character places
        borders closer than whole-word tokens do, which stand in where the characters are too many for
        Whisper's text context. Of words that are still too many only the first are placed.
        """
        tokenizer, spaced = self._tokenizer(language), with_spaces(words)
        tokens = [[token for char in word for token in tokenizer.encode(char)] for word in spaced]
        limit = _TEXT_CONTEXT - len(tokenizer.sot_sequence) - _ALIGNMENT_MARKS
        if sum(map(len, tokens)) > limit:
            tokens = [list(tokenizer.encode(word)) for word in spaced]
        placed = bisect_right(list(accumulate(map(len, tokens))), limit)
        flat = [token for word in tokens[:placed] for token in word]
        end_ms = chunk.start_ms + len(chunk.samples) // 16
        if not flat:
            return [(chunk.start_ms, chunk.start_ms, 0.0) for _ in words]
        on_encoded = self._model.encode(self._features(chunk)[np.newaxis])
        frames = min(_WINDOW_FRAMES, len(chunk.samples) // 160)
        result = self._model.model.align(
            on_encoded, tokenizer.sot_sequence, [flat], frames, median_filter_width=_ATTENTION_SMOOTHING
        )[0]
        rest = [(end_ms, end_ms, 0.0) for _ in words[placed:]]
        return [*_word_spans(chunk, tokens[:placed], result), *rest]

    def encode_chunk(self, chunk: AudioChunk, *, language: str) -> WhisperChunk:
        """Listen to a chunk once, see `Recogniser`."""
        frames = _window_frames(len(chunk.samples))
        encoded = self._model.encode(self._features(chunk, frames)[np.newaxis])
        return WhisperChunk(self._model.model, encoded, self._tokenizer(language), frames)

    def encoded_chunk(self, encoded: NDArray[np.float32], *, language: str) -> WhisperChunk:
        """Return what a chunk is asked by that is encoded already, see `Recogniser`."""
        view = _storage_view(encoded[np.newaxis])
        return WhisperChunk(self._model.model, view, self._tokenizer(language), 2 * len(encoded))

    def _tokenizer(self, language: str) -> Tokenizer:
        from faster_whisper.tokenizer import Tokenizer

        return Tokenizer(self._model.hf_tokenizer, self.multilingual, task="transcribe", language=language)

    def _features(self, chunk: AudioChunk, frames: int = _WINDOW_FRAMES) -> NDArray[np.float32]:
        features = log_mel(chunk.samples, self._mel_filters)[:, :frames]
        missing = frames - features.shape[1]
        return np.pad(features, ((0, 0), (0, missing)), constant_values=float(features.min()))

    def _decode(self, on_encoded: Any, count: int, tokenizer: Tokenizer) -> Iterator[list[int]]:
        prompt = list(tokenizer.sot_sequence)
        options = {"max_length": _MAX_TOKENS, "suppress_blank": True, "suppress_tokens": [-1]}
        results = self._model.model.generate(on_encoded, [prompt] * count, beam_size=1, **options)
        for row, result in enumerate(results):
            tokens = list(result.sequences_ids[0])
            if _is_repetitive(tokenizer.decode([t for t in tokens if t < tokenizer.eot])):
                tokens = self._decode_without_repetition(on_encoded, row, prompt, options, tokenizer)
            yield tokens

    def _decode_without_repetition(
        self, on_encoded: Any, row: int, prompt: list[int], options: dict[str, Any], tokenizer: Tokenizer
    ) -> list[int]:
        """Decode one row again where greedy decoding went round in circles: a beam that bars repetition."""
        import ctranslate2

        view = _storage_view(np.asarray(on_encoded.to_device(ctranslate2.Device.cpu))[row : row + 1])
        result = self._model.model.generate(
            view, [prompt], beam_size=5, repetition_penalty=1.1, no_repeat_ngram_size=5, **options
        )[0]
        tokens = list(result.sequences_ids[0])
        return [] if _is_repetitive(tokenizer.decode([t for t in tokens if t < tokenizer.eot])) else tokens


def _storage_view(values: NDArray[np.float32]) -> Any:
    """Return values as CTranslate2 takes them."""
    import ctranslate2

    return ctranslate2.StorageView.from_array(np.ascontiguousarray(values))


def _batches(chunks: Sequence[AudioChunkSource]) -> list[list[int]]:
    """Share pieces out by length, the longest first, so that little of a group is padding.

    The groups do not depend on the machine, for what is decoded together is so to the last bit.
    """
    order = sorted(range(len(chunks)), key=lambda at: (-chunks[at].length, at))
    size = max(1, min(BATCH_SIZE, -(-len(chunks) // 2)))
    return [order[at : at + size] for at in range(0, len(order), size)]


def _window_frames(samples: int) -> int:
    """Return how long a window of Whisper to use: its encoder takes shorter ones than 30 s, and is faster."""
    frames = min(_WINDOW_FRAMES, max(_MIN_FRAMES, samples // 160 + _TAIL_FRAMES))
    return frames + frames % 2  # the encoder halves them


def _is_repetitive(text: str) -> bool:
    data = text.encode()
    return len(data) > 40 and len(data) / len(zlib.compress(data)) > _MAX_COMPRESSION_RATIO


def _words_between_timestamps(
    chunk: AudioChunk, tokens: Sequence[int], tokenizer: Tokenizer
) -> list[HeardWord]:
    """Turn tokens into words; times between two stamps are shared out by length of the words."""
    first_stamp = tokenizer.timestamp_begin
    length_ms = len(chunk.samples) // 16
    words: list[HeardWord] = []
    text: list[int] = []
    begin = 0

    def close(end: int) -> None:
        spoken = tokenizer.decode(text).split()
        weights = np.cumsum([0.0] + [len(re.sub(r"\W", "", word)) + 1.0 for word in spoken])
        span = max(0, end - begin)
        at = [chunk.start_ms + begin + round(span * weight / weights[-1]) for weight in weights if spoken]
        words.extend(HeardWord(w, at[i], at[i + 1]) for i, w in enumerate(spoken))
        text.clear()

    for token in tokens:
        if token >= first_stamp:
            stamp = min(length_ms, (token - first_stamp) * _TIMESTAMP_STEP_MS)
            if text:
                close(stamp)
            begin = stamp
        elif token < tokenizer.eot:
            text.append(token)
    if text:
        close(length_ms)
    return words


def _word_spans(
    chunk: AudioChunk, tokens: Sequence[Sequence[int]], result: Any
) -> Iterator[tuple[int, int, float]]:
    """Yield each word's start, end and mean probability from the alignment of its tokens."""
    starts: dict[int, int] = {}
    for token, frame in result.alignments:
        starts.setdefault(token, frame)
    last = max((frame for _, frame in result.alignments), default=0) + 1

    def at_ms(frame: int) -> int:
        return chunk.start_ms + max(0, frame * _TIMESTAMP_STEP_MS - _ATTENTION_DELAY_MS)

    probabilities = list(result.text_token_probs)
    at = 0
    for word in tokens:
        begin = starts.get(at, last)
        end = starts.get(at + len(word), last)
        share = probabilities[at : at + len(word)]
        yield (
            at_ms(begin),
            at_ms(max(begin, end)),
            float(np.mean(share)) if share else 0.0,
        )
        at += len(word)
