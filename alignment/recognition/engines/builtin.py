"""The engines that come with the program: Whisper and pocketsphinx."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from alignment.errors import ModelError
from alignment.recognition.engines.engine import RecogniserEngine
from alignment.recognition.models import EMBEDDED, find_model, is_english_only

if TYPE_CHECKING:
    from alignment.recognition.recogniser import Recogniser

WHISPER: Final = "whisper"
POCKETSPHINX: Final = "pocketsphinx"
_ENGLISH: Final = frozenset({"en"})


class WhisperEngine:
    """Whisper models, by faster-whisper: known by name, or in a folder."""

    default_model = EMBEDDED

    def identity(self, model: str) -> str:
        """Return name and size of a model, see `RecogniserEngine`."""
        found = find_model(model)
        return f"{found.name} {(found.folder / 'model.bin').stat().st_size}"

    def languages(self, model: str) -> frozenset[str] | None:
        """Return English for models that know only that, see `RecogniserEngine`."""
        return _ENGLISH if is_english_only(model) else None

    def load(self, model: str, *, threads: int | None) -> Recogniser:
        """Load a model, see `RecogniserEngine`."""
        from alignment.recognition.whisper import WhisperRecogniser

        return WhisperRecogniser(find_model(model), threads=threads)


class SphinxEngine:
    """The US English models inside pocketsphinx."""

    default_model = "en-us"

    def identity(self, model: str) -> str:
        """Return the version and the sizes of the files, see `RecogniserEngine`."""
        from alignment.recognition.engines.sphinx_decoder import models_identity

        self._check(model)
        return models_identity()

    def languages(self, model: str) -> frozenset[str] | None:  # noqa: ARG002, there is one model
        """Return English, see `RecogniserEngine`."""
        return _ENGLISH

    def load(self, model: str, *, threads: int | None) -> Recogniser:
        """Load the model, see `RecogniserEngine`."""
        from alignment.recognition.engines.sphinx import SphinxRecogniser

        self._check(model)
        return SphinxRecogniser(threads=threads)

    def _check(self, model: str) -> None:
        if model != self.default_model:
            raise ModelError(
                f"pocketsphinx has no model named {Path(model).name}, only {self.default_model}. "
                "Leave out the model, or choose another recognizer."
            )


BUILTIN: Final[dict[str, RecogniserEngine]] = {WHISPER: WhisperEngine(), POCKETSPHINX: SphinxEngine()}
"""By the names that they are chosen by; the first is used where none is named."""
