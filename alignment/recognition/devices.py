"""What a model is run on: a graphics card by CUDA where there is one, else the processor, in int8."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_CARD_TYPES: Final = ("float16", "int8_float16", "int8", "float32")
"""What weights are computed in on a card, the best first; older cards lack the first."""


@dataclass(frozen=True, slots=True)
class Device:
    """`kind` is "cuda" or "cpu", `compute_type` what CTranslate2 calls the numbers it computes with."""

    kind: str
    compute_type: str

    @property
    def uses_card(self) -> bool:
        """Whether it is a graphics card."""
        return self.kind == "cuda"


PROCESSOR: Final = Device("cpu", "int8")


def best_device() -> Device:
    """Return the graphics card where CTranslate2 finds one, else the processor."""
    import ctranslate2

    try:
        if not ctranslate2.get_cuda_device_count():
            return PROCESSOR
        supported = ctranslate2.get_supported_compute_types("cuda")
    except (RuntimeError, ValueError):  # a driver that is too old
        return PROCESSOR
    return Device("cuda", next((kind for kind in _CARD_TYPES if kind in supported), "default"))
