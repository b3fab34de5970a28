"""Work beside the window: told in order, on the GUI thread; a window that goes before its end is no harm."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.ui.jobs.background_job import BackgroundJob

DELETE_WHILE_TELLING = """
import sys, threading, time
import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Signal
from editor.ui.jobs.background_job import BackgroundJob
from editor.ui.jobs.waker import Waker

def tell(report):
    for share in range(50):
        report(share)

def start_job(owner):
    BackgroundJob(tell, name="telling", parent=owner).start()

def start_waker(owner):
    class Sleeper(QObject):
        woken = Signal()
    waker = Waker(Sleeper(owner).woken)
    threading.Thread(target=tell, args=(lambda _share, wake=waker.wake: wake(),)).start()

application = QCoreApplication([])
sys.setswitchinterval(1e-6)
for at in range(300):
    owner = QObject()
    for _ in range(4):
        START(owner)
    if at % 2:
        time.sleep(0.0005)
    shiboken6.delete(owner)
    application.processEvents()
for thread in threading.enumerate():
    if thread is not threading.main_thread():
        thread.join()
application.processEvents()
"""


@pytest.mark.parametrize("start", ["start_job", "start_waker"])
def test_objects_deleted_while_their_threads_tell_something_crash_nothing(root: Path, start: str) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", DELETE_WHILE_TELLING.replace("START", start)],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_reports_and_the_end_come_on_the_gui_thread_in_order(qtbot: QtBot) -> None:
    told: list[object] = []

    def note(what: object) -> None:
        assert threading.current_thread() is threading.main_thread()
        told.append(what)

    def work(report: Callable[[object], None]) -> object:
        for share in (0.1, 0.5, 1.0):
            report(share)
        return "result"

    job = BackgroundJob(work, name="work")
    job.reported.connect(note)
    job.done.connect(note)
    job.failed.connect(note)
    job.start()
    assert job.running
    qtbot.waitUntil(lambda: not job.running)
    assert told == [0.1, 0.5, 1.0, "result"]
    job.deleteLater()


def test_whatever_goes_wrong_is_told(qtbot: QtBot) -> None:
    problem = ValueError("no such luck")

    def work(_report: Callable[[object], None]) -> object:
        raise problem

    job = BackgroundJob(work, name="work")
    with qtbot.waitSignal(job.failed) as failed, qtbot.assertNotEmitted(job.done):
        job.start()
    assert failed.args == [problem]
    assert job.wait(1)
    job.deleteLater()


@pytest.mark.usefixtures("qtbot")
def test_a_job_that_is_deleted_lets_its_work_end(qapp: QObject) -> None:
    go_on, ended = threading.Event(), threading.Event()

    def work(report: Callable[[object], None]) -> object:
        go_on.wait(30)
        report(0.5)
        ended.set()
        return None

    owner = QObject()
    job = BackgroundJob(work, name="left alone", parent=owner)
    told: list[object] = []
    job.done.connect(told.append)
    job.reported.connect(told.append)
    job.start()
    owner.deleteLater()
    qapp.processEvents()  # type: ignore[attr-defined]
    del owner, job
    go_on.set()
    assert ended.wait(30)
    assert told == []
