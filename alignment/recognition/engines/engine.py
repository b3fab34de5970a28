"""An engine's protocol: what the entry points of the group `earproof.recognisers` stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from alignment.recognition.recogniser import Recogniser


class RecogniserEngine(Protocol):
    """Finds and loads the models of one kind of recogniser. Cheap to make: its libraries are loaded late."""

    @property
    def default_model(self) -> str:
        """The name of the model that is used where none is named."""
        ...

    def identity(self, model: str) -> str:
        """Return what tells a model from others of its name, the same on every machine, without loading it.

        Raises:
            ModelError: it is unknown, absent or damaged.
        """
        ...

    def languages(self, model: str) -> frozenset[str] | None:
        """Return the codes of the languages that a model knows, None for any; by its name alone."""
        ...

    def load(self, model: str, *, threads: int | None) -> Recogniser:
        """Load a model, to use so many `threads` (None: all cores).

        Raises:
            ModelError: it is unknown, absent, damaged, or too large for the memory.
        """
        ...
