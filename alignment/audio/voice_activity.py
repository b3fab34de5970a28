"""Voice activity (Silero, as shipped with faster-whisper), and cutting a recording at its pauses."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.progress import Progress

if TYPE_CHECKING:
    from faster_whisper.vad import SileroVADModel

FRAME_SAMPLES = 512  # samples of one voice-activity frame: 32 ms
FRAME_MS = FRAME_SAMPLES * 1000 / SAMPLE_RATE
_BLOCK_FRAMES = 4000  # some two minutes at a time keep the memory flat
_BLOCKS_WAITING = 4
_THREADS = 2  # measuring takes somewhat longer than decoding; the second one makes up for it at the end
_FAINT_SPEECH_PROBABILITY = 0.35  # probability below which a frame is no speech, however faint
_LONG_QUIET_S = 6.0
_MARGIN_S = 0.5
_BESIDE_FRAMES = 60  # of 32 ms
_DIGITAL_SILENCE_DB = -90.0
_SMOOTHING_FRAMES = 7  # frames: a cut wants a pause around it, not one quiet frame


@dataclass(frozen=True, slots=True)
class VoiceActivity:
    """Per frame of 32 ms: probability of speech (0..1) and level (dB of full scale), shape (frames,)."""

    speech: NDArray[np.float32]
    level_db: NDArray[np.float32]

    @property
    def noise_db(self) -> float:
        """The level of the recording's quiet: its 10th percentile."""
        return float(np.percentile(self.level_db, 10)) if len(self.level_db) else -100.0

    def is_speech(self, start_ms: float, end_ms: float, *, threshold: float = 0.5) -> bool:
        """Whether most of the span is speech."""
        part = self.speech[int(start_ms / FRAME_MS) : int(np.ceil(end_ms / FRAME_MS))]
        return bool(len(part)) and float((part >= threshold).mean()) > 0.5

    def speech_per_10_ms(self, start: int, end: int) -> NDArray[np.float32]:
        """Return the probability of speech for each begun 10 ms between two samples."""
        hop = SAMPLE_RATE // 100
        middles = np.arange(start + hop // 2, max(end, start + 1) + hop // 2, hop)
        frames = np.minimum(middles // FRAME_SAMPLES, max(0, len(self.speech) - 1))
        return self.speech[frames] if len(self.speech) else np.zeros(len(frames), np.float32)

    def speech_ms(self, start: int, end: int) -> float:
        """Return how long is spoken between two samples."""
        return float((self.speech[start // FRAME_SAMPLES : end // FRAME_SAMPLES] >= 0.5).sum()) * FRAME_MS

    def signal_to_noise_db(self, start: int, end: int) -> float:
        """Return how far speech between two samples lies above the quiet around; inf without speech.

        The quiet is the level that a tenth of the frames are below, two seconds on either side counted in,
        digital silence left out.
        """
        first = max(0, start // FRAME_SAMPLES - _BESIDE_FRAMES)
        last = end // FRAME_SAMPLES + _BESIDE_FRAMES
        level, speech = self.level_db[first:last], self.speech[first:last]
        spoken = level[speech >= 0.5]
        quiet = level[level > _DIGITAL_SILENCE_DB]
        if not len(spoken) or not len(quiet):
            return float("inf")
        return float(np.median(spoken) - np.percentile(quiet, 10))

    def deepest_pause(self, start: int, end: int) -> int:
        """Return the sample between two samples that is farthest from speech."""
        low = start // FRAME_SAMPLES
        return (
            low + int(np.argmin(_pause_costs(self)[low : max(low + 1, end // FRAME_SAMPLES)]))
        ) * FRAME_SAMPLES

    def speech_spans(self, *, threshold: float = 0.5, min_gap_ms: int = 300) -> list[tuple[int, int]]:
        """Return the stretches of speech in milliseconds, joined over gaps shorter than `min_gap_ms`."""
        active = np.flatnonzero(np.diff(np.concatenate(([0], self.speech >= threshold, [0])).astype(np.int8)))
        spans: list[tuple[int, int]] = []
        for first, last in zip(active[::2], active[1::2], strict=True):
            start, end = round(first * FRAME_MS), round(last * FRAME_MS)
            if spans and start - spans[-1][1] < min_gap_ms:
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
        return spans


class VoiceActivityDetector:
    """Measures voice activity and level in threads of its own, while samples are still being decoded.

    `add` waits where the samples come faster than they are measured. `close` must be called where `result`
    is not.
    """

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(_THREADS, thread_name_prefix="voice activity")
        self._loading = self._pool.submit(_load_model)  # should that fail, the first block tells
        self._measured: list[Future[tuple[NDArray[np.float32], NDArray[np.float32]]]] = []
        self._given: list[NDArray[np.int16]] = []
        self._given_count = 0

    def add(self, samples: NDArray[np.int16]) -> None:
        """Take the next samples, shape (n,)."""
        self._given.append(samples)
        self._given_count += len(samples)
        if self._given_count >= _BLOCK_FRAMES * FRAME_SAMPLES:
            self._hand_over()

    def result(self) -> VoiceActivity:
        """Wait until all is measured, and return it.

        Raises whatever kept the model from working.
        """
        if self._given_count:
            self._hand_over()
        try:
            speech, levels = zip(*(block.result() for block in self._measured), strict=True)
        finally:
            self.close()
        return VoiceActivity(np.concatenate(speech), np.concatenate(levels))

    def close(self) -> None:
        """Give up what is not measured yet, and end the threads."""
        # WORKAROUND: Python 3.11 takes a thread for ended whose `join` Ctrl+C interrupts, does not wait for
        # it at the exit, and dies of it (SIGABRT). What may last is waited for; idle threads are joined.
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait([task for task in (self._loading, *self._measured) if not task.cancelled()])
        self._pool.shutdown()

    def _hand_over(self) -> None:
        samples = np.concatenate(self._given)
        whole = len(samples) // (_BLOCK_FRAMES * FRAME_SAMPLES) * (_BLOCK_FRAMES * FRAME_SAMPLES) or len(
            samples
        )
        for at in range(0, whole, _BLOCK_FRAMES * FRAME_SAMPLES):
            wait(self._measured[-_BLOCKS_WAITING : 1 - _BLOCKS_WAITING])
            block = samples[at : min(whole, at + _BLOCK_FRAMES * FRAME_SAMPLES)]
            self._measured.append(self._pool.submit(_measure, block))
        self._given = [samples[whole:]]
        self._given_count = len(samples) - whole


def _load_model() -> SileroVADModel:
    # The package itself, which loads its parts: to ask for the part first, while another thread loads the
    # package for the recogniser, ends in an error, since each thread then waits for what the other loads.
    import faster_whisper

    return faster_whisper.vad.get_vad_model()


def _measure(block: NDArray[np.int16]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return the probability of speech and the level in dB of each frame of some samples."""
    count = -(-len(block) // FRAME_SAMPLES)
    samples = block.astype(np.float32) / 32768.0
    samples = np.pad(samples, (0, count * FRAME_SAMPLES - len(samples)))
    power = (samples.reshape(count, FRAME_SAMPLES) ** 2).mean(axis=1)
    level_db = (10 * np.log10(power + 1e-10)).astype(np.float32)
    return np.asarray(_load_model()(samples), dtype=np.float32).reshape(-1)[:count], level_db


def detect_voice_activity(sound: Sound, progress: Progress | None = None) -> VoiceActivity:
    """Measure voice activity and level of a recording that is decoded already."""
    detector = VoiceActivityDetector()
    step = _BLOCK_FRAMES * FRAME_SAMPLES
    try:
        for at in range(0, len(sound), step):
            detector.add(sound.pcm(at, at + step))
            if progress is not None:
                progress.report(min(1.0, (at + step) / len(sound)))
    except BaseException:
        detector.close()
        raise
    return detector.result()


def split_at_pauses(activity: VoiceActivity, length: int, *, max_s: float = 16.0) -> list[tuple[int, int]]:
    """Cut the recording in pieces of at most `max_s` seconds, each border in the deepest pause at hand.

    Returns sample ranges that touch and cover everything. Recognition loses words at a border inside a word;
    the deepest pause of the latter half of each window is the safest place. A long quiet makes pieces of its
    own: with more than some ten seconds of it in front, Whisper ends after the first phrase.
    """
    pause = _pause_costs(activity)
    borders, step = [0], int(max_s * SAMPLE_RATE / FRAME_SAMPLES)
    for limit in [*_quiet_borders(activity), len(pause)]:
        while limit - borders[-1] > step:
            low, high = borders[-1] + int(step * 0.45), borders[-1] + step
            borders.append(low + int(np.argmin(pause[low:high])))
        borders.append(limit)
    samples = [border * FRAME_SAMPLES for border in borders[:-1]]
    return list(zip(samples, [*samples[1:], length], strict=True))


def is_quiet(activity: VoiceActivity, start: int, end: int) -> bool:
    """Whether nobody speaks between two samples, not even faintly."""
    return not bool(
        (
            activity.speech[start // FRAME_SAMPLES : -(-end // FRAME_SAMPLES)] >= _FAINT_SPEECH_PROBABILITY
        ).any()
    )


def _quiet_borders(activity: VoiceActivity) -> list[int]:
    """Return the frames where long quiets begin and end, but for a margin that stays with the speech."""
    edges = np.flatnonzero(
        np.diff(np.concatenate(([1], activity.speech >= _FAINT_SPEECH_PROBABILITY, [1])).astype(np.int8))
    )
    margin, least = (
        int(_MARGIN_S * SAMPLE_RATE / FRAME_SAMPLES),
        int(_LONG_QUIET_S * SAMPLE_RATE / FRAME_SAMPLES),
    )
    borders: list[int] = []
    for first, last in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
        if last - first >= least:
            begin = first + margin if first else 0
            end = last - margin if last < len(activity.speech) else last
            borders.extend(border for border in (begin, end) if 0 < border < len(activity.speech))
    return borders


def _pause_costs(activity: VoiceActivity) -> NDArray[np.float32]:
    """Return per frame how far it is from a pause: by speech first, by level where speech does not decide."""
    level = np.clip(_smoothed(activity.level_db) + 60, 0, 60)
    return np.asarray(_smoothed(activity.speech) + level / 360, np.float32)


def _smoothed(values: NDArray[np.float32]) -> NDArray[np.float32]:
    padded = np.pad(values, _SMOOTHING_FRAMES // 2, mode="edge")
    kernel = np.ones(_SMOOTHING_FRAMES, dtype=np.float32) / _SMOOTHING_FRAMES
    return np.convolve(padded, kernel, mode="valid").astype(np.float32)
