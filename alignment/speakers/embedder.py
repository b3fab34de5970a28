"""The speaker embedder: windows of sound become unit vectors that lie close where the voice is the same."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from alignment.audio.decoding import SAMPLE_RATE
from alignment.errors import ModelError
from alignment.speakers.band_filling import read_usual_bands
from alignment.speakers.mel_bands import FrontEnd, MelBands

DESCRIPTION = "embedder.json"
"""The file in a model's folder that names the model and says which front end it was trained with."""
_BATCH = 16  # windows at once; more take hardly less time each, and 4 MB more for every one
_PARTS = (Path("resources"), Path("editor/resources"))
_PACKAGE_ROOT = Path(__file__).resolve().parents[2]
_THREADS = 2


class SpeakerEmbedder(Protocol):
    """Tells voices apart: sound in, unit vectors out."""

    @property
    def name(self) -> str:
        """What it is, and what tells its vectors from another one's."""
        ...

    @property
    def window_ms(self) -> int:
        """How long a window is."""
        ...

    def embed(self, samples: NDArray[np.float32], starts_ms: Sequence[int]) -> NDArray[np.float32]:
        """Return the vectors of windows of 16 kHz samples (-1..1), shape (windows, dimensions).

        Each begins so many milliseconds into the samples; what lies behind their end is silence.
        """
        ...


@dataclass(frozen=True, slots=True)
class _Description:
    """What a model's folder says of it."""

    name: str
    file: str
    sha256: str
    window_frames: int
    bands: int
    fft: int
    window: int
    hop: int
    floor: float


def own_folder() -> Path:
    """Return the folder of the embedder that comes with the program.

    As all resources it lies beside the packages in the source, inside `editor` once installed.
    """
    places = [_PACKAGE_ROOT / part / "models" / "speaker_embedder" for part in _PARTS]
    return next((place for place in places if place.is_dir()), places[0])


class OnnxSpeakerEmbedder:
    """A speaker embedder in ONNX form, on the processor; loaded when it is made."""

    def __init__(self, folder: Path | None = None) -> None:
        """Load the model in `folder`, by default the one that comes with the program.

        Raises:
            ModelError: there is no model, or its file is not the one that its description names.
        """
        folder = folder or own_folder()
        described = _description(folder)
        self._name = f"{described.name} {described.sha256[:8]}"
        self._bands = MelBands(_front_end(described), SAMPLE_RATE)
        self._usual = read_usual_bands(folder)
        self._hop = described.hop
        self._frames = described.window_frames
        self._samples = (self._frames - 1) * described.hop + described.fft
        self._session = _load(folder / described.file, described.sha256)
        self._input = self._session.get_inputs()[0].name

    @property
    def name(self) -> str:
        """The model's name and the beginning of its file's SHA-256."""
        return self._name

    @property
    def window_ms(self) -> int:
        """How long a window is."""
        return self._samples * 1000 // SAMPLE_RATE

    def embed(self, samples: NDArray[np.float32], starts_ms: Sequence[int]) -> NDArray[np.float32]:
        """Return the vectors of windows, see `SpeakerEmbedder.embed`; starts are rounded to whole frames."""
        if not len(starts_ms):
            return np.zeros((0, 0), np.float32)
        firsts = [round(start * SAMPLE_RATE / 1000 / self._hop) for start in starts_ms]
        needed = (max(firsts) + self._frames - 1) * self._hop + self._samples
        bands = self._bands.bands(np.pad(samples, (0, max(0, needed - len(samples)))))
        if self._usual is not None:
            bands = self._usual.fill(bands)
        batches = [firsts[at : at + _BATCH] for at in range(0, len(firsts), _BATCH)]
        vectors = np.concatenate([self._run(bands, batch) for batch in batches])
        unit: NDArray[np.float32] = vectors / np.maximum(
            np.linalg.norm(vectors, axis=1, keepdims=True), np.float32(1e-9)
        )
        return unit

    def _run(self, bands: NDArray[np.float32], firsts: Sequence[int]) -> NDArray[np.float32]:
        windows = np.stack([bands[first : first + self._frames] for first in firsts])
        vectors: NDArray[np.float32] = self._session.run(None, {self._input: windows})[0]
        return vectors


def front_end_of(folder: Path) -> FrontEnd:
    """Return the front end that the model in a folder was trained with.

    Raises:
        ModelError: there is no model.
    """
    return _front_end(_description(folder))


def _front_end(described: _Description) -> FrontEnd:
    return FrontEnd(described.bands, described.fft, described.window, described.hop, described.floor)


def _description(folder: Path) -> _Description:
    path = folder / DESCRIPTION
    try:
        read = json.loads(path.read_text(encoding="utf-8"))
        return _Description(**{field.name: read[field.name] for field in fields(_Description)})
    except OSError as error:
        raise ModelError(
            f"The folder “{folder.name}” has no speaker model ({DESCRIPTION} can’t be read). Choose "
            "another folder or reinstall Earproof."
        ) from error
    except (ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"“{path.name}” doesn’t describe a speaker model ({error!r}). Use the file that came with "
            "the model."
        ) from error


def _load(path: Path, sha256: str) -> Any:
    """Return the session of a model whose file is, byte for byte, the one that was described."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelError(
            f"The speaker model “{path.name}” can’t be read ({error.strerror}). Reinstall Earproof."
        ) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise ModelError(f"“{path.name}” isn’t the speaker model its description names. Reinstall Earproof.")
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = _THREADS
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False  # it would keep what the largest batch took
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # onnxruntime's own errors have no common root
        raise ModelError(f"The model “{path.name}” can’t be run. Choose another folder.") from error
