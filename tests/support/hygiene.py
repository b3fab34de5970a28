"""What a test left behind: threads, child processes, running timers, log records."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

GRACE_PERIOD_S = 3.0

# Started once for the whole process by libraries, on purpose: (a part of the name, whose).
LASTING_THREADS = ("TMonitor",)  # tqdm's refresher of progress bars
LASTING_PROCESSES = ("multiprocessing.resource_tracker", "multiprocessing.forkserver")

Resources = dict[object, str]


def running_resources(*, with_timers: bool) -> Resources:
    """Return what runs now, each with a name to show."""
    found: Resources = {**_threads(), **_processes()}
    if with_timers:
        found.update(_timers())
    return found


def leaked_resources(before: Resources, *, with_timers: bool) -> list[str]:
    """Return the names of what runs now and did not before, after a grace for what is just ending."""
    deadline = time.monotonic() + GRACE_PERIOD_S
    if with_timers:  # what the test has let go of goes now: it is no leak, and no garbage for other threads
        _deliver_deletions()
        gc.collect()
    while True:
        left = [name for key, name in running_resources(with_timers=with_timers).items() if key not in before]
        if not left or time.monotonic() > deadline:
            return left
        gc.collect()  # a widget in a reference cycle keeps its timers until then
        if with_timers:
            _deliver_deletions()
        time.sleep(0.01)


def _threads() -> Resources:
    return {
        thread: f"thread: {thread.name}"
        for thread in threading.enumerate()
        # A dummy stands for a thread of Qt's or another library's that once ran Python; it never goes away.
        if not isinstance(thread, threading._DummyThread)
        and not any(part in type(thread).__name__ for part in LASTING_THREADS)
    }


def _processes() -> Resources:
    found: Resources = {}
    own = os.getpid()
    for pid in filter(str.isdecimal, os.listdir("/proc")):  # noqa: PTH208 (only the names are needed)
        try:
            state, parent = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[:2]
            if int(parent) != own or state == "Z":
                continue
            command = Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:  # ended meanwhile
            continue
        if not any(part in command for part in LASTING_PROCESSES):
            found[("process", pid)] = f"process {pid}: {command.strip()}"
    return found


def _timers() -> Resources:
    qt_core: Any = sys.modules.get("PySide6.QtCore")
    shiboken: Any = sys.modules.get("shiboken6")
    if qt_core is None or shiboken is None:
        return {}
    kinds = _with_subclasses(qt_core.QTimer)  # isinstance would ask Qt's classes about each object: slow
    return {
        ("timer", id(timer)): f"running timer: {timer!r} of {timer.parent()!r}"
        for timer in gc.get_objects()
        if type(timer) in kinds and shiboken.isValid(timer) and timer.isActive()
    }


def _with_subclasses(kind: type) -> set[type]:
    return {kind}.union(*map(_with_subclasses, kind.__subclasses__()))


def clear_clipboard() -> None:
    """Empty the clipboard, so that no test finds another's text there.

    Offscreen, Qt's clipboard also outlives the interpreter, and frees what Python put there too late.
    """
    qt_gui: Any = sys.modules.get("PySide6.QtGui")
    if qt_gui is not None and qt_gui.QGuiApplication.instance() is not None:
        qt_gui.QGuiApplication.clipboard().clear()


def release_modifiers() -> None:
    """Let no Shift or Ctrl seem held down: QTest leaves those of its last click or key as they were."""
    qt_test: Any = sys.modules.get("PySide6.QtTest")
    qt_widgets: Any = sys.modules.get("PySide6.QtWidgets")
    if qt_test is not None and qt_widgets is not None and qt_widgets.QApplication.instance() is not None:
        qt_test.QTest.keyRelease(qt_widgets.QWidget(), sys.modules["PySide6.QtCore"].Qt.Key.Key_F35)


def _deliver_deletions() -> None:
    qt_core: Any = sys.modules["PySide6.QtCore"]
    qt_core.QCoreApplication.sendPostedEvents(None, qt_core.QEvent.Type.DeferredDelete)
    qt_core.QCoreApplication.processEvents()


@contextmanager
def captured_warnings() -> Iterator[list[str]]:
    """Collect what is logged as a warning or worse, by anyone."""
    records: list[str] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(f"{record.levelname} {record.name}: {record.getMessage()}")

    handler = Collector(logging.WARNING)
    logging.getLogger().addHandler(handler)
    try:
        yield records
    finally:
        logging.getLogger().removeHandler(handler)
