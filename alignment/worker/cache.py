"""The cache: what was measured and recognised in a recording, kept by its content for later runs.

Kept under the user's cache folder, bounded in size; whatever cannot be read or written is done without.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from alignment.audio.decoding import SAMPLE_RATE, Sound
from alignment.audio.peaks import Peaks, file_digest
from alignment.audio.voice_activity import VoiceActivity
from alignment.recognition.recogniser import HeardWord
from alignment.speakers.voiceprints import Voiceprints

MAX_BYTES = 256 * 1024 * 1024
_VERSION = 2  # of what is stored: another one is not read
_GROUP_SIZE = 64  # pieces recognised in one go, and stored as soon as they are done

_DAMAGED_FILE_ERRORS = (
    OSError,
    ValueError,
    KeyError,
    EOFError,
    zipfile.BadZipFile,
)  # what a damaged file may raise

Spans = Sequence[tuple[int, int]]
RecognisedWords = list[list[HeardWord]]
Recognise = Callable[[Spans, Callable[[float], None]], RecognisedWords]


def default_folder() -> Path:
    """Return the folder under the user's cache."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("earproof")) / "heard"


class AlignmentCache:
    """A folder of results, named by the sound's digest."""

    def __init__(self, folder: Path | None = None, *, max_bytes: int = MAX_BYTES) -> None:
        self._folder = folder or default_folder()
        self._max_bytes = max_bytes

    def activity(self, sound: Sound, detect: Callable[[], VoiceActivity]) -> VoiceActivity:
        """Return the sound's voice activity, by `detect` where it is not known yet."""
        path = self._folder / f"{_digest(sound)}-activity-{_VERSION}.npz"
        with contextlib.suppress(*_DAMAGED_FILE_ERRORS):
            with path.open("rb") as file, np.load(file) as kept:
                found = VoiceActivity(kept["speech"], kept["level_db"])
            path.touch()
            return found
        found = detect()
        self._store_arrays(path, speech=found.speech, level_db=found.level_db)
        return found

    def peaks(self, digest: str, track: int | None = None) -> Peaks | None:
        """Return the peaks of the recording whose file has that SHA-256, None where they are not known.

        `track` is the number of its sound track, None for the one that players play.
        """
        path = self._peaks_path(digest, track)
        with contextlib.suppress(*_DAMAGED_FILE_ERRORS):
            with path.open("rb") as file, np.load(file) as kept:
                bins = kept["bins"]
            if bins.dtype == np.int8 and bins.ndim == 2 and bins.shape[1] == 2:
                path.touch()
                return Peaks(bins)
        return None

    def store_peaks(self, digest: str, peaks: Peaks, track: int | None = None) -> None:
        """Keep the peaks of the recording whose file has that SHA-256."""
        self._store_arrays(self._peaks_path(digest, track), bins=peaks.bins)

    def store_peaks_of_recording(self, recording: Path, peaks: Peaks, track: int | None = None) -> None:
        """Keep the peaks of a recording by what its file holds."""
        with contextlib.suppress(OSError):
            self.store_peaks(file_digest(recording), peaks, track)

    def _peaks_path(self, digest: str, track: int | None) -> Path:
        which = "" if track is None else f"-track{track}"
        return self._folder / f"{digest[:32]}{which}-peaks-{_VERSION}.npz"

    def voiceprints(self, recording: Path, track: int | None, name: str) -> Voiceprints | None:
        """Return what the embedder of that name measured of a recording's track, None where it did not."""
        with contextlib.suppress(*_DAMAGED_FILE_ERRORS):
            path = self._voiceprints_path(recording, track, name)
            with path.open("rb") as file, np.load(file) as kept:
                activity = VoiceActivity(kept["speech"], kept["level_db"])
                found = Voiceprints(
                    int(kept["window_ms"]),
                    kept["starts_ms"],
                    kept["vectors"],
                    kept["spans_ms"],
                    kept["span_vectors"],
                    activity,
                    float(kept["treble_db"]),
                )
            path.touch()
            return found
        return None

    def store_voiceprints(
        self, recording: Path, track: int | None, name: str, voiceprints: Voiceprints
    ) -> None:
        """Keep what an embedder measured, by what the recording's file holds."""
        with contextlib.suppress(OSError):
            self._store_arrays(
                self._voiceprints_path(recording, track, name),
                window_ms=voiceprints.window_ms,
                starts_ms=voiceprints.starts_ms,
                vectors=voiceprints.vectors,
                spans_ms=voiceprints.spans_ms,
                span_vectors=voiceprints.span_vectors,
                treble_db=voiceprints.treble_db,
                speech=voiceprints.activity.speech,
                level_db=voiceprints.activity.level_db,
            )

    def _voiceprints_path(self, recording: Path, track: int | None, name: str) -> Path:
        key = f"{file_digest(recording)} {track} {name}"
        return self._folder / f"{hashlib.sha256(key.encode()).hexdigest()[:32]}-voices-{_VERSION}.npz"

    def _store_arrays(self, path: Path, **arrays: Any) -> None:
        """Write arrays beside their place and put them there."""
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, beside = tempfile.mkstemp(dir=self._folder, suffix=".npz")
            os.close(handle)
            try:
                np.savez(beside, **arrays)
                Path(beside).replace(path)
            except OSError:
                Path(beside).unlink(missing_ok=True)
        self._evict()

    def cached_recognition(self, sound: Sound, engine: str, recognise: Recognise) -> Recognise:
        """Return `recognise` with a memory: groups of pieces that were done before are not done again.

        `engine` names model and language. Each group is stored when done: interrupted work goes on from
        there.
        """
        name = hashlib.sha256(f"{_digest(sound)} {engine}".encode()).hexdigest()[:32]
        path = self._folder / f"{name}-words-{_VERSION}.jsonl"
        known = _read_groups(path)

        def remembered(spans: Spans, done: Callable[[float], None]) -> RecognisedWords:
            words: RecognisedWords = []
            groups = [spans[at : at + _GROUP_SIZE] for at in range(0, len(spans), _GROUP_SIZE)]
            for number, group in enumerate(groups):
                key = tuple(span for pair in group for span in pair)
                if key not in known:
                    known[key] = recognise(group, _group_progress(done, number, len(groups)))
                    self._append(path, key, known[key])
                words.extend(known[key])
                done((number + 1) / len(groups))
            return words

        return remembered

    def _append(self, path: Path, key: tuple[int, ...], words: RecognisedWords) -> None:
        line = json.dumps([key, [[_word_values(word) for word in piece] for piece in words]])
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="utf-8") as file:
                file.write(line + "\n")
        self._evict()

    def _evict(self) -> None:
        """Remove the longest unused files until the rest fits."""
        with contextlib.suppress(OSError):
            files = [
                (status.st_mtime, status.st_size, path) for path, status in _files_with_status(self._folder)
            ]
            total = sum(size for _, size, _ in files)
            for _, size, path in sorted(files):
                if total <= self._max_bytes:
                    break
                path.unlink(missing_ok=True)
                total -= size


def _files_with_status(folder: Path) -> list[tuple[Path, os.stat_result]]:
    return [(path, path.stat()) for path in folder.iterdir() if path.is_file()]


def _read_groups(path: Path) -> dict[tuple[int, ...], RecognisedWords]:
    """Return the groups of a file; a line that was cut off or damaged is passed over."""
    known: dict[tuple[int, ...], RecognisedWords] = {}
    with contextlib.suppress(OSError):
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            with contextlib.suppress(ValueError, TypeError):
                key, pieces = json.loads(line)
                known[tuple(key)] = [[HeardWord(*word) for word in piece] for piece in pieces]
        path.touch()
    return known


def _word_values(word: HeardWord) -> list[str | int | float]:
    values: list[str | int | float] = [word.text, word.start_ms, word.end_ms]
    return values if word.probability is None else [*values, round(word.probability, 4)]


def _group_progress(done: Callable[[float], None], number: int, count: int) -> Callable[[float], None]:
    return lambda fraction: done((number + fraction) / count)


def _digest(sound: Sound) -> str:
    """Return the digest of all samples."""
    digest = hashlib.sha256()
    step = SAMPLE_RATE * 60
    for at in range(0, len(sound), step):
        digest.update(sound.pcm(at, at + step).tobytes())
    return digest.hexdigest()[:32]
