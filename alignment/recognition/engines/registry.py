"""Recognisers by name: those that come with the program, and entry points of the group `GROUP`.

Everywhere else a model's name stands for both: `MODEL` is one of Whisper's, `RECOGNISER:MODEL` another one's.
"""

from __future__ import annotations

import importlib.metadata
import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from alignment.errors import ModelError
from alignment.recognition.engines.builtin import BUILTIN, WHISPER

if TYPE_CHECKING:
    from alignment.recognition.engines.engine import RecogniserEngine
    from alignment.recognition.recogniser import Recogniser

_WHISPER_RECORDED: Final = "faster-whisper"
GROUP: Final = "earproof.recognisers"
_QUALIFIED: Final = re.compile(r"(?P<recogniser>[a-z][a-z0-9_-]+):(?P<model>.*)", re.DOTALL)
"""At least two letters: one is a drive of Windows."""


class ModelName(NamedTuple):
    """A recogniser's name and its model's ("" for its default one)."""

    recogniser: str
    model: str


def recogniser_names() -> list[str]:
    """Return the names of all recognisers, those that come with the program first."""
    found = {point.name for point in importlib.metadata.entry_points(group=GROUP)}
    return [*BUILTIN, *sorted(found - BUILTIN.keys())]


def find_engine(name: str) -> RecogniserEngine:
    """Return the engine of a recogniser.

    Raises:
        ModelError: there is none of that name, or the package that brings it cannot be loaded.
    """
    if name in BUILTIN:
        return BUILTIN[name]
    return _foreign_engine(name)


@cache
def _foreign_engine(name: str) -> RecogniserEngine:
    for point in importlib.metadata.entry_points(group=GROUP, name=name):
        try:
            engine: RecogniserEngine = point.load()()
        except Exception as error:  # another package's code: whatever goes wrong there
            package = point.dist.name if point.dist is not None else name
            raise ModelError(
                f"The recognizer {name} can’t be loaded ({error}). Install {package} again."
            ) from error
        return engine
    raise ModelError(f"There is no recognizer named {name}. Choose one of {', '.join(recogniser_names())}.")


def split_model(model: str) -> ModelName:
    """Return what a model's name stands for: `RECOGNISER:MODEL`, or one of Whisper's."""
    match = _QUALIFIED.fullmatch(model)
    return ModelName(match["recogniser"], match["model"]) if match else ModelName(WHISPER, model)


def joined_model(recogniser: str, model: str | None) -> str:
    """Return the name that stands for a recogniser and its model (None or "": its default one).

    Raises:
        ModelError: there is no such recogniser.
    """
    own = model or find_engine(recogniser).default_model
    return own if recogniser == WHISPER else f"{recogniser}:{own}"


def model_identity(model: str) -> str:
    """Return what tells a model from others of its name, the same on every machine.

    Raises:
        ModelError: the recogniser or the model is unknown, absent or damaged.
    """
    recogniser, own = split_model(model)
    engine = find_engine(recogniser)
    return engine.identity(own or engine.default_model)


def model_languages(model: str) -> frozenset[str] | None:
    """Return the codes of the languages that a model knows, None for any, or where nothing is known of it."""
    recogniser, own = split_model(model)
    try:
        engine = find_engine(recogniser)
    except ModelError:
        return None
    return engine.languages(own or engine.default_model)


def load_recogniser(model: str, *, threads: int | None) -> Recogniser:
    """Load the recogniser that a model's name stands for.

    Raises:
        ModelError: it is unknown, absent, damaged, or too large for the memory.
    """
    recogniser, own = split_model(model)
    engine = find_engine(recogniser)
    return engine.load(own or engine.default_model, threads=threads)


def recorded_model(model: str, recogniser: Recogniser) -> str:
    """Return how a project names what recognised it: "faster-whisper tiny.en"."""
    name = split_model(model).recogniser
    return f"{_WHISPER_RECORDED if name == WHISPER else name} {recogniser.name}"


def model_of_record(recorded: str) -> str:
    """Return the name of the model that a project was recognised by, "" where that is not known."""
    name, _, model = recorded.partition(" ")
    return model if not model or name == _WHISPER_RECORDED else f"{name}:{model}"
