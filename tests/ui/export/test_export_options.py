"""The options of the export dialog: what they write, what is remembered, what is said before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from editor.formats.native import project_format
from editor.services.exports.speaker_styles import SpeakerStyle
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.ui.export.export_dialog import ExportDialog
from editor.ui.export.fillers_dialog import FillersDialog
from editor.ui.look.formats_dialog import FormatsDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow, make_transcript
from tests.ui.drivers import press_keys

Drive = Callable[[ExportDialog], None]


def choose(dialog: ExportDialog, name: str) -> None:
    """Choose a format by its name."""
    rows = range(dialog.format.count())
    dialog.format.setCurrentIndex(next(row for row in rows if dialog.format.itemData(row).name == name))


def tick(dialog: FormatsDialog, *names: str) -> None:
    """Tick further formats."""
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    for item in items:
        wanted = item.data(Qt.ItemDataRole.UserRole) in names
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


@pytest.fixture
def export(qtbot: QtBot, prompts: ScriptedPrompts) -> Callable[[MainWindow, Drive], None]:
    """A function that opens the dialog, lets a test choose, and exports; further formats are VTT and text."""

    def run(window: MainWindow, drive: Drive, *, write: bool = True) -> None:
        def answer(dialog: QDialog) -> bool:
            if isinstance(dialog, FormatsDialog):
                tick(dialog, "vtt", "txt")
                return True
            if not isinstance(dialog, ExportDialog):
                return False
            drive(dialog)
            if not write:
                dialog.reject()
                return False
            dialog.write()
            qtbot.waitUntil(lambda: not dialog.writing)
            return dialog.result() == QDialog.DialogCode.Accepted

        prompts.on_dialog = answer
        window.actions_["file.export"].trigger()

    return run


def test_further_formats_are_written_beside_the_first(
    show_window: ShowWindow, project_file: Path, export: Callable[..., None]
) -> None:
    window = show_window(project_file)
    said: list[str] = []

    def drive(dialog: ExportDialog) -> None:
        dialog.form.also.click()
        said.append(dialog.what.text())

    export(window, drive)
    assert said[0].endswith("and talk.vtt, talk.txt")
    for name in ("talk.srt", "talk.vtt", "talk.txt"):
        assert "Seoul" in project_file.with_name(name).read_text("utf-8")
    assert window.status.currentMessage() == f"3 files saved to {project_file.parent}"


def test_speakers_wording_and_part_as_chosen(
    show_window: ShowWindow, project_file: Path, settings: Settings, export: Callable[..., None]
) -> None:
    settings.values.fillers = {"en": ["last week"]}
    window = show_window(project_file)

    def drive(dialog: ExportDialog) -> None:
        fields = dialog.form.writing_fields
        choose(dialog, "txt")
        fields.speakers.setCurrentIndex(fields.speakers.findData(SpeakerStyle.CODES))
        fields.wording.setCurrentIndex(1)
        dialog.form.part.which.setCurrentIndex(dialog.form.part.which.findText("Only Sam Altman"))
        dialog.form.part.end.setText("0:15")
        assert "talk.speakers.csv" in dialog.what.text()

    export(window, drive)
    written = project_file.with_suffix(".txt").read_text("utf-8")
    assert written == "S1: We met in Seoul. CHECH GPT was all we talked about.\n"
    key = project_file.with_name("talk.speakers.csv").read_text("utf-8")
    assert key.splitlines() == ["code,name", "S1,Sam Altman", "S2,Lee"]


def test_the_selected_segments_can_be_exported(
    show_window: ShowWindow, project_file: Path, export: Callable[..., None]
) -> None:
    window = show_window(project_file)
    editor = window.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(editor.block_of(1).position() + 2)
    cursor.setPosition(editor.block_of(2).position() + 3, cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)

    def drive(dialog: ExportDialog) -> None:
        choose(dialog, "txt")
        dialog.form.part.which.setCurrentIndex(dialog.form.part.which.findText("The 2 selected segments"))

    export(window, drive)
    written = project_file.with_suffix(".txt").read_text("utf-8")
    assert written == "Sam Altman: CHECH GPT was all we talked about.\n\nLee: I used it too.\n"


def test_a_time_code_is_offered_where_a_format_carries_one(
    show_window: ShowWindow, project_file: Path, export: Callable[..., None]
) -> None:
    window = show_window(project_file)
    shown: dict[str, tuple[bool, bool, bool]] = {}

    def drive(dialog: ExportDialog) -> None:
        fields = dialog.form.writing_fields
        for name in ("srt", "ass", "stl", "docx", "edl"):
            choose(dialog, name)
            boxes = (fields.start_code, fields.karaoke, fields.state_times)
            shown[name] = tuple(box.isVisible() for box in boxes)  # type: ignore[assignment]
        fields.rate.setCurrentIndex(fields.rate.findData("29.97drop"))
        fields.start_code.setText("1:2:3")
        assert "no time code" in dialog.error.text()
        dialog.write()
        assert not dialog.writing
        fields.start_code.setText("01:00:00;00")
        assert not dialog.error.isVisible()

    export(window, drive)
    assert shown == {
        "srt": (False, False, False), "ass": (False, True, True), "stl": (True, False, False),
        "docx": (True, False, True), "edl": (True, False, True),
    }  # fmt: skip
    assert "01:00:08;00" in project_file.with_suffix(".edl").read_text("utf-8")


def test_choices_are_remembered_by_the_project_and_the_person(
    show_window: ShowWindow,
    project_file: Path,
    settings: Settings,
    tmp_path: Path,
    export: Callable[..., None],
) -> None:
    window = show_window(project_file)

    def drive(dialog: ExportDialog) -> None:
        choose(dialog, "md")
        dialog.form.writing_fields.wording.setCurrentIndex(1)
        dialog.form.writing_fields.start_code.setText("10:00:00:00")

    export(window, drive)
    seen: list[tuple[str, bool, str]] = []

    def look(dialog: ExportDialog) -> None:
        fields = dialog.form.writing_fields
        seen.append((dialog.chosen.name, fields.wording.currentIndex() == 1, fields.start_code.text()))

    export(window, look, write=False)
    other = tmp_path / "other.earproof"
    media = media_reference(tmp_path / "talk.wav", relative_to=tmp_path, duration_ms=30_000)
    project_format.create(other, media=media, transcript=make_transcript(), source_text=None, engine={})
    second = show_window(other)
    export(second, look, write=False)
    assert seen == [("md", True, "10:00:00:00"), ("md", True, "")]
    assert Settings(settings.path).values.export == {"formats": ["md"], "profile": "standard", "clean": True}


def test_the_words_left_out_are_edited_for_a_language(
    show_window: ShowWindow, qtbot: QtBot, prompts: ScriptedPrompts, project_file: Path, settings: Settings
) -> None:
    window = show_window(project_file)
    kept: list[bool] = []

    def answer(dialog: QDialog) -> bool:
        if isinstance(dialog, FillersDialog):
            assert dialog.words.toPlainText().split("\n")[:2] == ["um", "uh"]
            dialog.words.setPlainText("  last   week \n\nerm\n")
            dialog.keep()
            return True
        assert isinstance(dialog, ExportDialog)
        assert not dialog.form.writing_fields.fillers.isEnabled()
        dialog.form.writing_fields.wording.setCurrentIndex(1)
        choose(dialog, "txt")
        qtbot.waitUntil(lambda: dialog.what.text().startswith("19 words"))
        dialog.form.writing_fields.fillers.click()
        qtbot.waitUntil(lambda: dialog.what.text().startswith("17 words"))
        kept.append(True)
        return False

    prompts.on_dialog = answer
    press_keys(window.page.editor, "Ctrl+E")
    assert kept == [True]
    assert Settings(settings.path).values.fillers == {"en": ["last week", "erm"]}


def test_what_is_open_is_said_and_shown(
    show_window: ShowWindow, qtbot: QtBot, project_file: Path, export: Callable[..., None]
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.review.places.is_known)
    names: list[str] = []

    def drive(dialog: ExportDialog) -> None:
        names.extend(button.accessibleName() for button in dialog.matters.buttons)
        dialog.matters.buttons[-1].click()
        assert not dialog.isVisible()

    export(window, drive, write=False)
    assert names == [
        "Show: 2 doubtful places to review",
        "Show: 1 passage of missing speech",
    ]
    assert window.review.review.shown is not None
    assert window.review.review.shown.place.untexted_id == "u"


def test_what_is_open_grows_while_the_text_is_still_gone_through(
    show_window: ShowWindow, qtbot: QtBot, project_file: Path, export: Callable[..., None]
) -> None:
    window = show_window(project_file)
    qtbot.waitUntil(lambda: window.review.places.is_known)
    window.review.places.begin()  # as where a project was opened a moment ago
    seen: list[bool] = []

    def drive(dialog: ExportDialog) -> None:
        dialog.show()
        seen.append(dialog.matters.counting.isVisible())
        qtbot.waitUntil(lambda: not dialog.matters.counting.isVisible())
        assert window.review.places.is_known
        assert dialog.matters.texts == ["2 doubtful places to review", "1 passage of missing speech"]
        dialog.reject()

    export(window, drive, write=False)
    assert seen == [True]


def test_the_rough_transcript_keeps_its_name(
    show_window: ShowWindow, project_file: Path, tmp_path: Path, export: Callable[..., None]
) -> None:
    rough = tmp_path / "rough.txt"
    rough.write_text("We met.", "utf-8")
    media = media_reference(tmp_path / "talk.wav", relative_to=tmp_path, duration_ms=30_000)
    project_format.create(
        tmp_path / "rough.earproof", media=media, transcript=make_transcript(),
        source_text="We met.", source_name="rough.txt", engine={},
    )  # fmt: skip
    window = show_window(tmp_path / "rough.earproof")

    def drive(dialog: ExportDialog) -> None:
        choose(dialog, "txt")
        assert dialog.path.path == tmp_path / "rough.corrected.txt"
        assert dialog.why.text() == "“rough.txt” is the rough transcript and is left as it is."
        dialog.path.set_path(rough)
        dialog.write()
        assert "is the rough transcript itself" in dialog.error.text()
        dialog.path.set_path(tmp_path / "rough.corrected.txt")

    export(window, drive)
    assert rough.read_text("utf-8") == "We met."
    assert "Seoul" in (tmp_path / "rough.corrected.txt").read_text("utf-8")


def test_a_variable_bit_rate_is_said_for_what_goes_into_the_web(
    show_window: ShowWindow, qtbot: QtBot, tmp_path: Path, export: Callable[..., None]
) -> None:
    noise = np.random.default_rng(1).standard_normal(16_000) * 0.3
    recording = tmp_path / "vbr.mp3"
    sound = np.concatenate([noise * (row % 2) for row in range(30)])
    soundfile.write(recording, sound, 16_000, format="MP3", bitrate_mode="VARIABLE", compression_level=0.5)
    media = media_reference(recording, relative_to=tmp_path, duration_ms=30_000)
    path = tmp_path / "vbr.earproof"
    project_format.create(path, media=media, transcript=make_transcript(), source_text=None, engine={})
    window = show_window(path)

    def drive(dialog: ExportDialog) -> None:
        qtbot.waitUntil(dialog.playback.isVisible)
        assert "variable bit rate" in dialog.playback.text()
        choose(dialog, "docx")
        assert not dialog.playback.isVisible()
        choose(dialog, "podcast")
        assert dialog.playback.isVisible()

    export(window, drive, write=False)
