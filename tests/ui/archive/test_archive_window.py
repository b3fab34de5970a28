"""The window of an archive: states, measures, sorting and filtering, opening, the report."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.services.batch.items import BatchItem, DoubtfulMinute, ItemResult, ItemStatus, Measures
from editor.ui.archive.archive_rows import MISSING, RECOGNIZED, RECORDING, STATE, WORST, ArchiveRowModel
from editor.ui.archive.archive_window import ArchiveWindow
from editor.ui.look.theme import DARK, LIGHT
from editor.ui.projects.alignment_queue import QueueState
from tests.ui.drivers import press, press_keys, type_text

MANY = 1000
LONGEST_MS = 1000
"""For all rows at once, on a machine that does other things too; a widget for each row takes far longer."""


def item(name: str) -> BatchItem:
    return BatchItem(name, Path(f"/tapes/{name}.wav"), Path(f"/tapes/{name}.txt"))


def result(name: str, *, matched: int, worst: int = 3, missing_ms: int = 0) -> ItemResult:
    minutes = (DoubtfulMinute(worst, 100 - matched),) if matched < 100 else ()
    measures = Measures(
        words=100, matched=matched, missing=int(missing_ms > 0), missing_ms=missing_ms, minutes=minutes
    )
    return ItemResult(
        name,
        ItemStatus.DONE,
        f"/tapes/{name}.wav",
        f"/tapes/{name}.txt",
        outputs=(f"{name}.earproof",),
        duration_ms=600_000,
        measures=measures,
    )


def failure(name: str, problem: str, *, refused: bool = False) -> ItemResult:
    return ItemResult(name, ItemStatus.FAILED, f"/tapes/{name}.wav", problem=problem, refused=refused)


@pytest.fixture
def model(qapp: QApplication) -> Iterator[ArchiveRowModel]:
    """Five recordings: two done, one failed, one under way, one waiting."""
    made = ArchiveRowModel(LIGHT, qapp)
    made.set_items([item(name) for name in ("good", "bad", "broken", "running", "waiting")])
    made.begin([result("good", matched=99), result("bad", matched=40, missing_ms=65_000)], ["running"])
    made.show_result(failure("broken", "“broken.wav” isn’t an audio or video file. Choose a recording."))
    made.show_progress("running", 0.42)
    yield made
    made.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, model: ArchiveRowModel) -> ArchiveWindow:
    """The window, with nothing under way."""
    made = ArchiveWindow(model)
    qtbot.addWidget(made)
    made.refresh(running=False, has_report=True)
    made.show()
    qtbot.waitExposed(made)
    return made


def names(window: ArchiveWindow) -> list[str]:
    rows = window.model
    return [str(rows.index(at, RECORDING).data()) for at in range(rows.rowCount())]


def cell(window: ArchiveWindow, name: str, column: int) -> str:
    return str(window.model.index(names(window).index(name), column).data())


def select(window: ArchiveWindow, name: str) -> None:
    window.table.selectRow(names(window).index(name))


def test_each_row_tells_how_far_it_is_and_how_good(window: ArchiveWindow) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English))
    assert cell(window, "bad", STATE) == "Done"
    assert cell(window, "bad", RECOGNIZED) == "40.0 %"
    assert cell(window, "bad", MISSING) == "1 · 1:05"
    assert cell(window, "bad", WORST) == "3:00"
    assert cell(window, "running", STATE) == "Aligning 42 %"
    assert cell(window, "waiting", STATE) == "Waiting"
    assert cell(window, "broken", STATE).startswith("Failed: “broken.wav” isn’t")
    assert cell(window, "broken", RECOGNIZED) == "–"
    assert window.summary.text() == "5 recordings, 2 done, 1 aligning, 1 failed, 1 waiting"


def test_rows_are_sorted_by_what_they_say(window: ArchiveWindow) -> None:
    assert names(window) == ["bad", "broken", "good", "running", "waiting"]
    window.table.sortByColumn(RECOGNIZED, Qt.SortOrder.AscendingOrder)
    assert names(window)[:2] == ["bad", "good"]
    window.table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    assert names(window)[:2] == ["broken", "running"]
    window.table.sortByColumn(WORST, Qt.SortOrder.DescendingOrder)
    assert names(window)[0] == "bad"


def test_rows_are_filtered_by_name_and_state(window: ArchiveWindow) -> None:
    press_keys(window.table, "Ctrl+F")
    window.filter_field.setFocus()
    type_text(window.filter_field, "oo")
    assert names(window) == ["good"]
    window.filter_field.clear()
    window.filter_state.setCurrentIndex(window.filter_state.findText("Failed"))
    assert names(window) == ["broken"]


def test_what_is_done_meanwhile_takes_its_place(window: ArchiveWindow, model: ArchiveRowModel) -> None:
    window.filter_state.setCurrentIndex(window.filter_state.findText("Done"))
    window.table.sortByColumn(RECOGNIZED, Qt.SortOrder.AscendingOrder)
    model.show_result(result("running", matched=70))
    assert names(window) == ["bad", "running", "good"]


def test_return_opens_what_is_done_and_nothing_else(qtbot: QtBot, window: ArchiveWindow) -> None:
    select(window, "waiting")
    assert not window.open_button.isEnabled()
    with qtbot.assertNotEmitted(window.open_requested):
        press(window.table, Qt.Key.Key_Return)
    select(window, "bad")
    with qtbot.waitSignal(window.open_requested) as asked:
        press(window.table, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0].item.name == "bad"
    assert asked.args[0].worst_ms == 180_000
    assert "3:00 (60)" in window.details.text()


def test_what_failed_says_why_and_what_can_be_done(window: ArchiveWindow, model: ArchiveRowModel) -> None:
    select(window, "broken")
    assert window.details.text() == "“broken.wav” isn’t an audio or video file. Choose a recording."
    assert window.retry_button.isVisible()
    assert not window.force_button.isVisible()
    problem = (
        "Only 2% of the transcript’s words were recognized in “broken.wav”. Check that they belong together."
    )
    model.show_result(failure("broken", problem, refused=True))
    assert window.force_button.isVisible()
    window.refresh(running=True, has_report=True)
    assert not window.force_button.isVisible()
    assert not window.retry_button.isVisible()


def test_screen_readers_are_told_of_row_and_state(window: ArchiveWindow, model: ArchiveRowModel) -> None:
    index = window.model.index(names(window).index("running"), RECORDING)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "running, Aligning 42 %"
    for part in (window.table, window.filter_field, window.filter_state, window.work.progress):
        assert part.accessibleName()
    broken = model.index(names(window).index("broken"), STATE)
    assert broken.data(Qt.ItemDataRole.ForegroundRole) == QColor(LIGHT.error)
    model.set_theme(DARK)
    assert broken.data(Qt.ItemDataRole.ForegroundRole) == QColor(DARK.error)


def test_a_small_window_shows_names_and_states(window: ArchiveWindow) -> None:
    window.resize(480, 300)
    header = window.table.horizontalHeader()
    assert header.sectionSize(RECORDING) >= 16 * window.fontMetrics().horizontalAdvance("n")
    assert not header.isSectionHidden(RECOGNIZED)
    assert header.isSectionHidden(MISSING)
    window.resize(1100, 600)
    assert not header.isSectionHidden(MISSING)


def test_a_thousand_recordings_are_shown_at_once(
    qtbot: QtBot, window: ArchiveWindow, model: ArchiveRowModel
) -> None:
    items = [item(f"tape {number:04}") for number in range(MANY)]
    results = [result(one.name, matched=at % 100) for at, one in enumerate(items)]
    since = QElapsedTimer()

    def took_ms() -> int:
        window.table.viewport().repaint()
        return since.restart()

    since.start()
    model.set_items(items)
    model.begin(results[:900], [one.name for one in items[900:]])
    window.refresh(running=True, has_report=True)
    times = {"shown": took_ms()}
    window.table.sortByColumn(RECOGNIZED, Qt.SortOrder.AscendingOrder)
    times["sorted"] = took_ms()
    window.filter_field.setText("9")
    times["filtered"] = took_ms()
    window.filter_field.clear()
    since.restart()
    for at, one in enumerate(results[900:950]):
        model.show_progress(one.name, at / 50)
        model.show_result(replace(one, name=one.name))
    times["fifty results"] = took_ms()
    assert window.model.count(QueueState.DONE) == 950
    assert {what: ms for what, ms in times.items() if ms > LONGEST_MS} == {}
