"""How fast models were on this computer, measured on the sample and kept beside the models."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from alignment.errors import ModelError
from alignment.models.catalogue import CATALOGUE
from alignment.models.folders import models_folder
from alignment.recognition.models import Model, find_model
from editor.services.resources import resources
from editor.services.settings import replace_text

if TYPE_CHECKING:
    from alignment.recognition.model_speed import ModelSpeed

_FILE: Final = "speeds.json"


def measure_model(name: str, told: Callable[[float], None] = lambda _share: None) -> ModelSpeed:
    """Measure a model on the beginning of the sample, and keep what came out.

    Raises:
        ModelError: it is not here, damaged, or too large for the memory.
        RecordingError: the sample does not come along.
    """
    from alignment.recognition.model_speed import measure_speed

    model = find_model(name)
    speed = measure_speed(model, resources() / "sample" / "sample.ogg", told=told)
    known = _read() | {_key(model): speed.speed}
    replace_text(models_folder() / _FILE, json.dumps(known, indent=1) + "\n")
    return speed


def kept_speeds() -> Mapping[str, float]:
    """Return seconds of speech recognized in a second, by name, of the models measured on this computer."""
    known = _read()
    speeds: dict[str, float] = {}
    for name in CATALOGUE if known else ():
        try:
            speed = known.get(_key(find_model(name)))
        except (ModelError, OSError):
            continue
        if speed is not None:
            speeds[name] = speed
    return speeds


def estimated_speed(name: str, measured: Mapping[str, float]) -> float | None:
    """Return about how fast a model is, from the nearest measured one and what both cost."""
    cost = CATALOGUE[name].cost
    near = min(measured, key=lambda other: abs(CATALOGUE[other].cost - cost), default=None)
    return measured[near] * CATALOGUE[near].cost / cost if near is not None else None


def _key(model: Model) -> str:
    """Return what tells one measurement from another: the model's very file, and the computer's cores."""
    return f"{model.identity} {os.cpu_count() or 1}"


def _read() -> dict[str, float]:
    path: Path = models_folder() / _FILE
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(raw, dict):
        return {}
    return {key: float(value) for key, value in raw.items() if isinstance(value, int | float) and value > 0}
