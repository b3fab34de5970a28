"""The recogniser by pocketsphinx: Gaussian mixtures and trigrams, US English, nothing to download."""

from __future__ import annotations

import os
import queue
import subprocess
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from alignment.recognition.engines.sphinx_decoder import (
    MODEL,
    SphinxDecoder,
    SphinxWord,
    models_identity,
)
from alignment.recognition.kept_encodings import KeptEncodings
from alignment.recognition.recogniser import AudioChunk, AudioChunkSource, HeardWord
from alignment.worker.subprocesses import ask_idle, end_process, start_answering

_MODULE: Final = "alignment.recognition.engines.sphinx_process"
_MAX_PROCESSES: Final = 4  # of about 110 MB
_REQUESTS_AHEAD: Final = 2  # pieces for each process that are fetched before it asks for them


class SphinxRecogniser:
    """Writes words with their probability; can neither rescore nor attend. Not for several threads.

    Decoding holds Python's lock, so that several pieces are decoded in processes, each for one core.
    """

    languages = frozenset({"en"})
    is_weak = True

    def __init__(self, *, threads: int | None = None) -> None:
        """Load the decoder, to use so many cores (`threads`; None: all).

        Raises:
            ModelError: its models are missing or damaged.
        """
        self.name, self.identity = MODEL, models_identity()
        self._count = min(_MAX_PROCESSES, threads or os.cpu_count() or 1)
        self._decoder = SphinxDecoder()
        self._processes: list[subprocess.Popen[bytes]] = []

    def close(self) -> None:
        """End the processes."""
        for process in self._processes:
            end_process(process)
        self._processes = []

    def language(self, chunk: AudioChunk) -> str:  # noqa: ARG002, it knows no other
        """Return the code of English."""
        return "en"

    def recognise(
        self,
        chunks: Sequence[AudioChunkSource],
        *,
        language: str,  # noqa: ARG002
        done: Callable[[float], None],
        kept: KeptEncodings | None = None,  # noqa: ARG002, there is no encoder
    ) -> list[list[HeardWord]]:
        """Return the words of each piece, see `Recogniser`."""
        heard: list[list[HeardWord]] = [[] for _ in chunks]
        length = sum(chunk.length for chunk in chunks) or 1
        finished = 0
        with closing(self._decoded(chunks)) as decoded:
            for at, words in decoded:
                heard[at] = words
                finished += chunks[at].length
                done(finished / length)
        return heard

    def _decoded(self, chunks: Sequence[AudioChunkSource]) -> Generator[tuple[int, list[HeardWord]]]:
        """Yield number and words of each piece as they get done."""
        if self._count < 2 or len(chunks) < 2:
            for at, source in enumerate(chunks):
                chunk = source.fetch()
                yield at, _heard_words(chunk, self._decoder.words(_as_integers(chunk)))
            return
        idle: queue.SimpleQueue[subprocess.Popen[bytes]] = queue.SimpleQueue()
        for process in self._running(min(self._count, len(chunks))):
            idle.put(process)
        pool = ThreadPoolExecutor(self._count, thread_name_prefix="sphinx")
        pending: dict[Future[tuple[bool, Any]], tuple[int, AudioChunk]] = {}
        numbered = iter(enumerate(chunks))
        try:
            while True:
                while len(pending) < _REQUESTS_AHEAD * self._count and (one := next(numbered, None)):
                    chunk = one[1].fetch()
                    pending[pool.submit(ask_idle, idle, _as_integers(chunk))] = (one[0], chunk)
                if not pending:
                    return
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    at, chunk = pending.pop(future)
                    answered, words = future.result()
                    yield (
                        at,
                        _heard_words(chunk, words if answered else self._decoder.words(_as_integers(chunk))),
                    )
        finally:
            if pending:  # given up half way: an answer still to come would be taken for a later one
                self.close()
            pool.shutdown(cancel_futures=True)

    def _running(self, count: int) -> Sequence[subprocess.Popen[bytes]]:
        """Return so many processes, or more; started where there are fewer, or one has ended."""
        for process in [one for one in self._processes if one.poll() is not None]:
            end_process(process)
            self._processes.remove(process)
        self._processes += [start_answering(_MODULE) for _ in range(count - len(self._processes))]
        return self._processes


def _as_integers(chunk: AudioChunk) -> NDArray[np.int16]:
    return np.clip(np.rint(chunk.samples * 32768), -32768, 32767).astype(np.int16)


def _heard_words(chunk: AudioChunk, words: Sequence[SphinxWord]) -> list[HeardWord]:
    return [
        HeardWord(word.text, chunk.start_ms + word.start_ms, chunk.start_ms + word.end_ms, word.probability)
        for word in words
    ]
