"""The recognisers besides Whisper, as a person chooses them in place of a Whisper model."""

from __future__ import annotations

from collections.abc import Iterator

from alignment.errors import ModelError
from alignment.recognition.engines.builtin import WHISPER
from alignment.recognition.engines.registry import joined_model, model_identity, recogniser_names


def other_recognisers() -> Iterator[tuple[str, str]]:
    """Yield the name of each recogniser whose usual model is here, and the name that stands for both."""
    for name in recogniser_names():
        if name == WHISPER:
            continue
        try:
            model = joined_model(name, None)
            model_identity(model)
        except ModelError:
            continue
        yield name, model


def recogniser_problems() -> dict[str, ModelError | None]:
    """Return by name what keeps a recogniser from being used, None where nothing does."""
    found: dict[str, ModelError | None] = {}
    for name in recogniser_names():
        try:
            model_identity(joined_model(name, None))
        except ModelError as error:
            found[name] = error
        else:
            found[name] = None
    return found
