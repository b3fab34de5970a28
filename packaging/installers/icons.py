"""The program's icon in the forms that Windows and macOS take, painted from the one that Linux uses."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from installers.project import Project

_ICONS: Final = {"win32": ("earproof.ico", 256), "darwin": ("earproof.icns", 1024)}


def write_icon(project: Project, platform: str = sys.platform) -> Path | None:
    """Write the icon below build/ for PyInstaller and return it; None where a program's file has none.

    Raises:
        OSError: it cannot be painted or written.
    """
    if platform not in _ICONS:
        return None
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    name, side = _ICONS[platform]
    kept = QGuiApplication.instance() or QGuiApplication([])  # painting needs one as long as it lasts
    source = project.root / "resources" / "icons" / "earproof.svg"
    target = project.build / name
    target.parent.mkdir(parents=True, exist_ok=True)
    painted = QIcon(str(source)).pixmap(QSize(side, side), 1.0).toImage()
    if painted.isNull() or not painted.save(str(target)):
        raise OSError(f"{target} can’t be painted from {source}")
    del kept
    return target
