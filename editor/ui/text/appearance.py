"""The text's appearance as the settings have it: font, column width, what is beside it. Qt-free."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from editor.services.settings import Preferences

LOW_CONFIDENCE: Final = 0.8
"""A word heard as written with less certainty than this is shown as unsure, where that is wanted."""


@dataclass(frozen=True, slots=True)
class TextAppearance:
    """`family` "" is the system's font; `width` is in letters, 0 for as wide as the window."""

    points: float = 12.5
    family: str = ""
    width: int = 74
    times: bool = True
    speakers: bool = True
    marks: bool = True
    certainty: bool = False


def chosen_appearance(values: Preferences) -> TextAppearance:
    """Return the look that a person chose."""
    return TextAppearance(
        points=values.text_size,
        family=values.text_family,
        width=values.text_width,
        times=values.show_times,
        speakers=values.show_speakers,
        marks=values.show_marks,
        certainty=values.show_certainty,
    )
