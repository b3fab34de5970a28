"""The dialog of archives: what is found, what a person changes of it, and what is kept."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QPushButton

from editor.services.batch.items import BatchItem
from editor.services.settings import Settings
from editor.ui.archive.archive_dialog import ArchiveDialog
from editor.ui.look.formats_dialog import FormatsDialog
from tests.ui.archive.conftest import MakeSetup
from tests.ui.conftest import ScriptedPrompts
from tests.ui.drivers import drop_files, press


def shown(dialog: ArchiveDialog) -> dict[str, str]:
    """Return what the table says, the transcript by recording."""
    model = dialog.pairing.model
    return {
        str(model.index(row, 0).data()): str(model.index(row, 1).data()) for row in range(model.rowCount())
    }


def select(dialog: ArchiveDialog, name: str) -> None:
    model = dialog.pairing.model
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    dialog.pairing.table.selectRow(row)


def choose(dialog: ArchiveDialog, text: str) -> None:
    """Open the menu of the selected recording by the keyboard, and choose an entry."""
    menu = dialog.pairing.menu
    opened = QSignalSpy(menu.aboutToShow)
    press(dialog.pairing.table, Qt.Key.Key_Return)
    assert opened.count() == 1
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()


def planned(items: tuple[BatchItem, ...]) -> dict[str, str | None]:
    return {item.name: item.transcript.name if item.transcript is not None else None for item in items}


def test_what_is_unclear_stands_on_top_and_is_changed_by_keyboard(
    make_setup: MakeSetup, folder: Path
) -> None:
    setup = make_setup()

    def answer(dialog: ArchiveDialog) -> None:
        assert list(shown(dialog).items()) == [
            ("alone.wav", "No transcript"),
            ("twice.wav", "Ambiguous: twice.srt, twice.txt"),
            ("one.wav", "one.txt"),
            ("two.wav", "two.txt"),
            ("No recording", "stray.txt"),
        ]
        assert dialog.pairing.summary.text() == (
            "2 recordings to align, 1 ambiguous, 1 without a transcript, 1 transcript without a recording"
        )
        select(dialog, "twice.wav")
        choose(dialog, "twice.txt")
        select(dialog, "alone.wav")
        choose(dialog, "stray.txt")
        select(dialog, "one.wav")
        choose(dialog, "Leave out")
        select(dialog, "two.wav")
        choose(dialog, "None (transcribe from scratch)")
        assert shown(dialog)["one.wav"] == "Left out"
        assert "3 recordings to align, 1 left out" in dialog.pairing.summary.text()
        assert planned(dialog.request().plan.items) == {
            "alone": "stray.txt",
            "twice": "twice.txt",
            "two": None,
        }

    setup.answer, setup.accepts = answer, False
    setup.run(folder)
    assert not setup.archive.has_archive


def test_all_without_a_transcript_may_be_transcribed(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()

    def answer(dialog: ArchiveDialog) -> None:
        dialog.pairing.transcribe.click()
        assert shown(dialog)["alone.wav"] == "None (transcribe from scratch)"
        assert "alone" in planned(dialog.request().plan.items)

    setup.answer, setup.accepts = answer, False
    setup.run(folder)


def test_several_files_are_dropped(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    seen: list[dict[str, str]] = []
    setup.answer, setup.accepts = lambda dialog: seen.append(shown(dialog)), False
    files = [folder / name for name in ("one.wav", "one.txt", "two.wav", "stray.txt")]
    assert drop_files(setup.window, setup.window.rect().center(), files)
    assert seen == [{"two.wav": "No transcript", "one.wav": "one.txt", "No recording": "stray.txt"}]


def test_results_go_beside_the_folder_or_where_they_went_before(
    make_setup: MakeSetup, folder: Path, settings: Settings, tmp_path: Path
) -> None:
    setup = make_setup()
    suggested: list[Path | None] = []

    def answer(dialog: ArchiveDialog) -> None:
        suggested.append(dialog.out.path)
        dialog.out.set_path(tmp_path / "elsewhere")

    setup.answer = answer
    setup.run(folder)
    setup.run(folder)
    assert suggested == [tmp_path / "tapes aligned", tmp_path / "elsewhere"]
    assert Settings(settings.path).values.archives == {str(folder): str(tmp_path / "elsewhere")}


def test_a_path_is_typed_letter_by_letter(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()

    def answer(dialog: ArchiveDialog) -> None:
        field, said = dialog.source.field, dialog.pairing.summary
        for typed in ("~nobody", "x" * 300, "/"):
            field.setText(typed)
        assert dialog.out.path == Path("/Earproof aligned")
        assert said.text() == "Looking for recordings…"
        field.setText("/no such folder")
        assert said.text() == "Choose a folder."
        field.setText(str(folder))
        setup.qtbot.waitUntil(lambda: not dialog.scanning, timeout=10_000)
        assert shown(dialog)["one.wav"] == "one.txt"

    setup.answer, setup.accepts = answer, False
    setup.run(folder)


def test_what_was_changed_before_is_so_again(
    make_setup: MakeSetup, folder: Path, prompts: ScriptedPrompts
) -> None:
    setup = make_setup()

    def answer(dialog: ArchiveDialog) -> None:
        select(dialog, "twice.wav")
        choose(dialog, "twice.srt")
        on_dialog, prompts.on_dialog = prompts.on_dialog, tick_srt
        dialog.formats.click()
        prompts.on_dialog = on_dialog

    def tick_srt(dialog: object) -> bool:
        assert isinstance(dialog, FormatsDialog)
        item = next(
            dialog.list.item(at)
            for at in range(dialog.list.count())
            if "*.srt" in dialog.list.item(at).text()
        )
        item.setCheckState(Qt.CheckState.Checked)
        return True

    setup.answer = answer
    setup.run(folder)
    out = folder.with_name("tapes aligned")
    assert (out / "twice.srt").is_file()
    again: list[tuple[str, str]] = []
    setup.answer = lambda dialog: again.append((shown(dialog)["twice.wav"], dialog.formats.text()))
    setup.run(folder)
    assert again == [("twice.srt", "srt")]


def test_what_is_wrong_is_told(make_setup: MakeSetup, folder: Path) -> None:
    setup = make_setup()
    setup.answer = lambda dialog: dialog.out.set_path(folder)
    setup.run(folder)
    assert setup.error == "“tapes” contains the recordings. Choose another folder."
    setup.answer = lambda dialog: dialog.out.set_path(folder / "one.wav")
    setup.run(folder)
    assert setup.error == "“one.wav” is a file. Choose a folder."
    setup.answer = lambda dialog: dialog.out.set_path(None)
    setup.run(folder)
    assert setup.error == "Choose where to save the results."


def test_a_folder_without_recordings_cannot_be_aligned(make_setup: MakeSetup, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    setup = make_setup()

    def answer(dialog: ArchiveDialog) -> None:
        assert dialog.pairing.summary.text() == "No recordings found."
        align = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Align")
        assert not align.isEnabled()

    setup.answer, setup.accepts = answer, False
    setup.run(empty)
