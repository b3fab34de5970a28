"""A folder is aligned beside the window: shown, opened, paused, gone on with, told of."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.archive.run import process_executor
from editor.services.batch.executors import PausableExecutor, ProcessExecutor
from editor.services.batch.items import DoubtfulMinute
from editor.services.batch.running import output_folder
from editor.ui.archive.archive_window import ArchiveWindow
from editor.ui.desktop.desktop_notices import JobNotices
from editor.ui.desktop.desktop_services import DesktopServices
from editor.ui.language.translators import Language, install_language
from editor.ui.shell.main_window import MainWindow
from tests.services.batch import tasks
from tests.ui.archive.conftest import ArchiveSetup, MakeSetup
from tests.ui.conftest import ScriptedPrompts


def window_of(setup: ArchiveSetup) -> ArchiveWindow:
    assert setup.archive.window is not None
    return setup.archive.window


def endless_executor(jobs: int) -> PausableExecutor:
    return ProcessExecutor(jobs, tasks.goes_on_until_stopped)


def dying_executor(jobs: int) -> PausableExecutor:
    return ProcessExecutor(jobs, tasks.dies_of_bad)


@pytest.fixture
def out(folder: Path) -> Path:
    """Where results are saved."""
    return folder.with_name("tapes aligned")


@pytest.mark.model
def test_a_folder_is_aligned_and_opened_at_its_worst_minute(
    qtbot: QtBot, make_setup: MakeSetup, folder: Path, out: Path
) -> None:
    setup = make_setup(process_executor)
    ended: list[tuple[str, str]] = []
    setup.archive.ended.connect(lambda *told: ended.append(told))
    setup.answer = lambda dialog: dialog.pairing.transcribe.click()
    setup.run(folder)
    assert setup.states().keys() == {"one", "two", "alone"}
    assert setup.states()["alone"] == "Done"
    assert project_format.read(out / "alone.earproof").transcript.segments
    (told,) = ended
    assert told[0] == "tapes is aligned"
    window = window_of(setup)
    alone = next(at for at in range(3) if window.model.index(at, 0).data() == "alone")
    window.table.selectRow(alone)
    window.open_button.click()
    qtbot.waitUntil(lambda: setup.window.has_project and not setup.window.opening.busy)
    assert setup.window.windowTitle().startswith("alone")


def test_another_one_is_opened_in_a_window_of_its_own(
    qtbot: QtBot, make_setup: MakeSetup, folder: Path
) -> None:
    setup = make_setup()
    setup.run(folder)
    for row in (0, 1):
        window_of(setup).table.selectRow(row)
        window_of(setup).open_button.click()
        qtbot.waitUntil(lambda: all(one.has_project for one in setup.window.windows.all))
    qtbot.waitUntil(lambda: len(setup.window.windows.all) == 2)
    assert setup.window.windows.archive is setup.archive


def test_a_project_is_shown_at_its_worst_minute(
    qtbot: QtBot, make_setup: MakeSetup, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.ui.archive.archive_rows.MINUTE_MS", 1500)  # the pieces last five seconds
    setup = make_setup()
    setup.run(folder)
    row = setup.archive.model.rows[0]
    assert row.done is not None
    worst = replace(row.done.measures, minutes=(DoubtfulMinute(1, 3),))
    setup.archive.model.show_result(replace(row.done, measures=worst))
    setup.archive.open_row(row)
    qtbot.waitUntil(lambda: setup.window.has_project and not setup.window.opening.busy)
    qtbot.waitUntil(lambda: setup.window.page.playback.position_ms == 1500)


def test_the_report_is_opened_in_the_browser(
    make_setup: MakeSetup, folder: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    setup = make_setup()
    shown: list[QUrl] = []
    monkeypatch.setattr(setup.archive, "_open_url", shown.append)
    setup.run(folder)
    window_of(setup).report_button.click()
    assert shown == [QUrl.fromLocalFile(str(out / "report.html"))]
    assert "one" in (out / "report.html").read_text("utf-8")


def test_cancelling_leaves_the_rest_waiting_and_it_is_gone_on_with(
    qtbot: QtBot, make_setup: MakeSetup, folder: Path, out: Path
) -> None:
    setup = make_setup(endless_executor)
    setup.window.open_paths([folder])
    qtbot.waitUntil(lambda: "Aligning 50 %" in setup.states().values(), timeout=20_000)
    window = window_of(setup)
    assert window.work.isVisible()
    window.close()
    button = setup.window.status.elsewhere
    assert (button.isVisible(), button.text()) == (True, "Aligning folder: 0 of 2")
    button.click()
    assert window.isVisible()
    window.work.cancel_button.click()
    setup.wait()
    assert not button.isVisible()
    assert setup.states() == {"one": "Waiting", "two": "Waiting"}
    assert list(out.rglob("*.earproof")) == []
    setup.archive._make_executor = lambda jobs: ProcessExecutor(jobs, tasks.quick)
    window.continue_button.click()
    setup.wait()
    assert setup.states() == {"one": "Done", "two": "Done"}


def test_a_folder_chosen_again_shows_what_was_done(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    setup.run(folder)
    again = make_setup(endless_executor)  # it would never end
    again.run(folder)
    assert again.states() == {"one": "Done", "two": "Done"}


def test_what_failed_is_tried_again(make_setup: MakeSetup, folder: Path) -> None:
    for ending in (".wav", ".txt"):
        (folder / f"two{ending}").rename(folder / f"bad{ending}")
    setup = make_setup(dying_executor)
    setup.run(folder)
    states = setup.states()
    assert states["one"] == "Done"
    assert states["bad"].startswith("Failed: Aligning “bad.wav” ended unexpectedly. Try again;")
    setup.archive._make_executor = lambda jobs: ProcessExecutor(jobs, tasks.quick)
    window_of(setup).retry_button.click()
    setup.wait()
    assert setup.states() == {"one": "Done", "bad": "Done"}


def test_a_pause_finishes_what_is_under_way(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup(lambda _jobs: ProcessExecutor(1, tasks.quick))
    setup.window.open_paths([folder])
    window = window_of(setup)
    window.pause_button.click()
    assert not window.pause_button.isEnabled()
    setup.wait()
    assert "Waiting" in setup.states().values()
    assert set(setup.states().values()) <= {"Done", "Waiting"}
    window.continue_button.click()
    setup.wait()
    assert setup.states() == {"one": "Done", "two": "Done"}


def test_closing_the_last_window_asks_and_stops(
    qtbot: QtBot, make_setup: MakeSetup, prompts: ScriptedPrompts, folder: Path
) -> None:
    setup = make_setup(endless_executor)
    setup.window.open_paths([folder])
    qtbot.waitUntil(lambda: "Aligning 50 %" in setup.states().values(), timeout=20_000)
    prompts.yes = False
    assert not setup.window.close()
    assert prompts.asked[-1].startswith("“tapes” is still being aligned.")
    prompts.yes = True
    assert setup.window.close()
    assert setup.archive.window is None


def test_a_second_folder_waits_until_the_first_is_done(
    qtbot: QtBot, make_setup: MakeSetup, prompts: ScriptedPrompts, folder: Path
) -> None:
    setup = make_setup(endless_executor)
    setup.window.open_paths([folder])
    asked = len(prompts.asked)
    setup.window.open_paths([folder])
    assert len(prompts.asked) == asked
    assert window_of(setup).error.text().startswith("Only one folder is aligned at a time.")


def test_a_folder_in_use_by_another_batch_is_told(make_setup: MakeSetup, folder: Path, out: Path) -> None:
    setup = make_setup()
    ended: list[tuple[str, str]] = []
    setup.archive.ended.connect(lambda *told: ended.append(told))
    with output_folder(out):
        setup.run(folder)
    assert window_of(setup).error.text().startswith("“tapes aligned” is in use by another batch")
    assert [title for title, _ in ended] == ["Alignment failed"]
    window_of(setup).continue_button.click()
    setup.wait()
    assert set(setup.states().values()) == {"Done"}


def test_the_window_is_found_again_in_the_menu(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    show = setup.window.actions_["file.archive"]
    setup.window.actions_.refresh()
    assert not show.isEnabled()
    setup.run(folder)
    window_of(setup).close()
    setup.window.actions_.refresh()
    show.trigger()
    assert window_of(setup).isVisible()


def test_another_language_reaches_the_window(qapp: QApplication, make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    setup.run(folder)
    install_language(qapp, Language.GERMAN)
    try:
        setup.archive.renew_window()
        assert window_of(setup).isVisible()
        assert window_of(setup).report_button.text() == "Bericht öffnen"
        assert set(setup.states().values()) == {"Fertig"}
    finally:
        install_language(qapp, Language.ENGLISH)


class _Desktop:
    """A desktop that remembers what it shows."""

    def __init__(self) -> None:
        self.shown: list[tuple[str, str]] = []

    def show(self, title: str, text: str) -> bool:
        self.shown.append((title, text))
        return True


def test_the_desktop_tells_of_the_end_once(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    desktop = _Desktop()
    windows = (setup.window, setup.window.windows.new(setup.window))

    def is_first(window: MainWindow) -> bool:
        return setup.window.windows.all[:1] == [window]

    for window in windows:
        assert isinstance(window, MainWindow)
        services = DesktopServices(
            window,
            window.alignment,
            window.page.playback,
            written=(),
            notices=JobNotices(window, desktop, is_in_use=lambda: False),
        )
        services.watch_archive(
            setup.archive.changed,
            setup.archive.ended,
            running=lambda: setup.archive.running,
            tells=partial(is_first, window),
        )
    setup.run(folder)
    assert desktop.shown == [("tapes is aligned", "2 recordings done")]
