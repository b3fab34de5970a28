"""What Qt can do on this computer, step by step: python -m editor.ui.qt_probe.

A program of its own, since a library of the system that is missing may end the process without a word. Each
line that it prints is a JSON object of all that is found so far, and the last one counts.
"""

from __future__ import annotations

import json


def main() -> None:
    """Try to load Qt, to draw, to find a sound device and to show video, in this order."""
    found: dict[str, str | bool] = {}

    def tell(name: str, value: str | bool) -> None:
        found[name] = value
        print(json.dumps(found), flush=True)

    import PySide6
    from PySide6 import QtWidgets

    tell("version", PySide6.__version__)
    application = QtWidgets.QApplication([])
    tell("platform", application.platformName())
    from PySide6 import QtMultimedia

    device = QtMultimedia.QMediaDevices.defaultAudioOutput()
    tell("sound", "" if device.isNull() else device.description())
    tell("video", QtMultimedia.QMediaPlayer().isAvailable())


if __name__ == "__main__":
    main()
