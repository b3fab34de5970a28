"""Which audio output this system uses: PulseAudio on Linux, Qt's elsewhere."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from editor.ui.player.chunks import SoundFormat
from editor.ui.player.output import Output
from editor.ui.player.pulse_output import PulseOutput


def open_output(rate: int, channels: int, parent: QObject, device: str = "") -> Output:
    """Return the output to a sound device of that name, the system's where it has none or is not there."""
    if sys.platform == "linux":
        return PulseOutput(SoundFormat(rate, channels), device)
    from editor.ui.player.qt_output import open_qt_output  # QtMultimedia takes long to load

    return open_qt_output(rate, channels, parent, device)
