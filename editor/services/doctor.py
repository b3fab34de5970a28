"""Self-diagnosis: what works on this computer and what to do about the rest, each found by a real attempt."""

from __future__ import annotations

import importlib
import importlib.metadata
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any, Final


class Status(StrEnum):
    """Works; works with limits; does not work though it is needed."""

    OK = "ok"
    WARNING = "warning"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Check:
    """One finding: what was tried, how it went, and what to do ("" for nothing)."""

    name: str
    status: Status
    detail: str
    remedy: str = ""

    def as_json(self) -> dict[str, str]:
        """Return the finding for other programs."""
        return {"name": self.name, "status": self.status.value, "detail": self.detail, "remedy": self.remedy}


# Debian's packages for the libraries that Qt loads; what is not listed is named by its file.
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlidec.so.1": "libbrotli1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libpulse-simple.so.0": "libpulse0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
}
_REINSTALL = "reinstall Earproof in a fresh environment"
_NO_SOUND = "connect one, or start the system’s audio service; without one the editor plays silently"
_SOUND_TIMEOUT_S = 3.0
_CARD = "install CUDA 12 with cuBLAS and cuDNN 9, or go on without it"
_ROOM = "set TMPDIR to a writable folder"
_MIN_DISK_MB = 1_000
_QT_PROBE = "editor.ui.qt_probe"


def run_checks() -> Iterator[Check]:
    """Yield one finding after the other."""
    for find in CHECKS:
        found = find()
        yield from (found,) if isinstance(found, Check) else found


def _check_python() -> Check:
    version = ".".join(map(str, sys.version_info[:3]))
    good = (3, 11) <= sys.version_info[:2] < (3, 14)
    remedy = "" if good else "use Python 3.11, 3.12 or 3.13"
    return Check("Python", Status.OK if good else Status.WARNING, version, remedy)


def _check_library(what: str, module: str, title: str) -> Check:
    try:
        importlib.import_module(module)
        version = importlib.metadata.version(title)
    except (ImportError, OSError) as error:  # OSError: a library of the system is missing
        return Check(
            what, Status.FAILED, f"{title} can’t be loaded ({_one_line(error)})", _remedy(str(error))
        )
    return Check(what, Status.OK, f"{title} {version}")


def _check_model() -> Check:
    from alignment.errors import ModelError
    from alignment.recognition.models import find_model, is_intact

    try:
        model = find_model()
    except ModelError as error:
        problem, remedy = _parted(error)
        return Check("Model", Status.FAILED, problem, remedy or _REINSTALL)
    if not is_intact(model):
        return Check("Model", Status.FAILED, f"{model.folder / 'model.bin'} is damaged", _REINSTALL)
    size_mb = (model.folder / "model.bin").stat().st_size // 1_000_000
    return Check("Model", Status.OK, f"{model.name}, {size_mb} MB, in {model.folder}")


def _check_recognisers() -> Check:
    from editor.services.models.recognisers import recogniser_problems

    problems = recogniser_problems()
    usable = ", ".join(name for name, problem in problems.items() if problem is None) or "none"
    broken = next((problem for problem in problems.values() if problem is not None), None)
    if broken is None:
        return Check("Recognizers", Status.OK, usable)
    said, remedy = _parted(broken)
    return Check("Recognizers", Status.WARNING, f"{usable}; {said}", remedy or _REINSTALL)


def _check_dictionaries() -> Iterator[Check]:
    """Tell what reads the languages whose characters don’t say how they sound."""
    from alignment.spelling.east_asian import japanese, mandarin

    for title, dictionary, package, wanted in (
        ("Chinese", mandarin, "pypinyin", "pypinyin"),
        ("Japanese", japanese, "SudachiPy", "earproof[japanese]"),
    ):
        if dictionary.is_installed():
            yield Check(title, Status.OK, f"{package} {importlib.metadata.version(package)}")
        else:
            yield Check(title, Status.OK, f'coarser times; for finer ones, pip install "{wanted}"')


def _check_speed() -> Check:
    """Recognize the beginning of the sample, on the device that alignments use."""
    from alignment.errors import AlignmentError
    from alignment.recognition.devices import best_device
    from alignment.recognition.models import EMBEDDED
    from editor.services.models.speeds import measure_model
    from editor.services.wording import speed_text

    try:
        measured = measure_model(EMBEDDED)
    except AlignmentError as error:
        problem, remedy = _parted(error)
        return Check("Speed", Status.FAILED, problem, remedy or _REINSTALL)
    except OSError as error:  # no room for the decoded sample
        return Check("Speed", Status.WARNING, f"can’t be measured ({_one_line(error)})", _ROOM)
    device = measured.device
    place = "graphics card, CUDA" if device.uses_card else "processor"
    detail = (
        f"{EMBEDDED}: {speed_text(measured.speed)} on the {place} ({device.compute_type}), measured on 20 s"
    )
    if best_device().uses_card and not device.uses_card:
        return Check("Speed", Status.WARNING, f"{detail}; the graphics card can’t be used", _CARD)
    return Check("Speed", Status.OK, detail)


def _parted(error: Exception) -> tuple[str, str]:
    """Return what an error says is wrong, and its remedy, the last sentence, as a phrase; "" without one."""
    problem, _stop, remedy = str(error).rstrip(".").rpartition(". ")
    return (problem, remedy[:1].lower() + remedy[1:]) if problem else (remedy, "")


def _check_voices() -> Check:
    from alignment.errors import ModelError
    from alignment.speakers.embedder import OnnxSpeakerEmbedder, own_folder

    try:
        embedder = OnnxSpeakerEmbedder()
    except ModelError as error:
        problem, _remedy_said = _parted(error)
        return Check(
            "Voices", Status.WARNING, problem, f"{_REINSTALL}; until then, voices can’t be told apart"
        )
    return Check("Voices", Status.OK, f"{embedder.name}, in {own_folder()}")


def _check_window() -> Iterator[Check]:
    """Yield what a window and sound need, tried in a process of its own."""
    screen = sys.platform != "linux" or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    found, said = _try_qt(screen=screen)
    if "version" not in found:
        yield Check("Window", Status.FAILED, f"Qt can’t be loaded ({said})", _remedy(said))
        return
    if "platform" not in found:
        yield Check(
            "Window", Status.FAILED, f"Qt {found['version']} can’t draw windows ({said})", _remedy(said)
        )
        return
    yield Check("Window", Status.OK, f"Qt {found['version']}, drawing on {found['platform']}")
    if not screen:
        yield Check(
            "Screen",
            Status.WARNING,
            "none here",
            "the commands work without one; open the editor where there is one",
        )
    if sys.platform == "linux":
        yield _check_pulseaudio()
    elif "sound" not in found:
        yield Check("Sound", Status.FAILED, f"Qt can’t load its audio module ({said})", _remedy(said))
    elif not found["sound"]:
        yield Check("Sound", Status.WARNING, "no audio device", _NO_SOUND)
    else:
        yield Check("Sound", Status.OK, str(found["sound"]))
    if not found.get("video"):
        remedy = (
            _install_command("libpulse0 libxext6 libxrandr2 libdrm2")
            if sys.platform == "linux"
            else _REINSTALL
        )
        yield Check("Video", Status.WARNING, "video can’t be shown", remedy)
    else:
        yield Check("Video", Status.OK, "video can be shown")


def _check_pulseaudio() -> Check:
    """Play a moment of silence the way the editor plays, in a thread: a server that hangs holds up nobody."""
    from editor.services.sound.pulseaudio import ConnectionLost, Stream, list_sinks

    problem: list[str] = []

    def play() -> None:
        try:
            stream = Stream(rate=44_100, channels=2, is_float=True)
            try:
                stream.write(bytes(8 * 441))
                stream.latency_s()
            finally:
                stream.close()
        except ConnectionLost as error:
            problem.append(str(error))

    try:
        sinks, usual = list_sinks()
    except ConnectionLost as error:
        if ".so" in str(error):
            return Check("Sound", Status.FAILED, str(error), _remedy(str(error)))
        return Check("Sound", Status.WARNING, "no audio server responds", _NO_SOUND)
    if not sinks:
        return Check("Sound", Status.WARNING, "no audio device", _NO_SOUND)
    thread = threading.Thread(target=play, name="sound check", daemon=True)
    thread.start()
    thread.join(_SOUND_TIMEOUT_S)
    title = next((sink.title for sink in sinks if sink.name == usual), sinks[0].title)
    if problem or thread.is_alive():
        said = problem[0] if problem and problem[0] else "it accepts no audio"
        return Check(
            "Sound", Status.WARNING, f"{title}: {said}", _remedy(said) if ".so" in said else _NO_SOUND
        )
    others = len(sinks) - 1
    more = f", and {others} more to choose from" if others else ""
    return Check("Sound", Status.OK, f"{title}{more}")


def _try_qt(*, screen: bool) -> tuple[dict[str, Any], str]:
    """Return what Qt could do, step by step, and the last thing it said on the way."""
    environment = dict(os.environ) if screen else {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        done = subprocess.run(
            [sys.executable, "-m", _QT_PROBE],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return {}, _one_line(error)
    found: dict[str, Any] = {}
    for line in done.stdout.splitlines():
        if line.startswith("{"):
            found = json.loads(line)
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    explaining = [line for line in lines if "Error" in line or ".so" in line or "plugin" in line]
    return found, (explaining or lines or [f"exit code {done.returncode}"])[-1].strip()


def _check_disk_space() -> Check:
    folder = tempfile.gettempdir()
    try:
        with tempfile.TemporaryFile():
            free_mb = shutil.disk_usage(folder).free // 1_000_000
    except OSError as error:
        return Check(
            "Room",
            Status.FAILED,
            f"{folder} can’t be written to ({_one_line(error)})",
            _ROOM,
        )
    if free_mb < _MIN_DISK_MB:
        remedy = "free some space: a recording of ten hours needs about 1,200 MB while it is aligned"
        return Check("Room", Status.WARNING, f"{free_mb:,} MB free in {folder}", remedy)
    return Check("Room", Status.OK, f"{free_mb:,} MB free in {folder}")


def _remedy(said: str) -> str:
    """Return the command that brings the library an error names, or the general advice."""
    missing = re.search(r"(lib[\w.+-]+\.so(?:\.\d+)*)", said)
    if missing and sys.platform == "linux":
        package = _PACKAGES.get(missing[1])
        return _install_command(package) if package else f"install the system package that holds {missing[1]}"
    if "xcb" in said:
        return _install_command(
            "libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0"
        )
    return _REINSTALL


def _install_command(packages: str) -> str:
    return f"sudo apt-get install {packages}"


def _one_line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__


CHECKS: Final[tuple[Callable[[], Check | Iterator[Check]], ...]] = (
    _check_python,
    partial(_check_library, "Decoding", "av", "av"),
    partial(_check_library, "Recognition", "faster_whisper", "faster-whisper"),
    partial(_check_library, "Fine timing", "pocketsphinx", "pocketsphinx"),
    _check_model,
    _check_recognisers,
    _check_dictionaries,
    _check_speed,
    _check_voices,
    _check_window,
    _check_disk_space,
    lambda: Check("Processor", Status.OK, f"{os.cpu_count() or 1} cores"),
)
"""In the order in which they are told."""
