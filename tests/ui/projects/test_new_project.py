"""New from recording: the dialog, the work beside the window, its progress, its end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from alignment.errors import Cancelled, OtherRecordingError, RecordingError
from alignment.progress import Progress, ProgressReport
from alignment.recognition.models import KNOWN_MODELS, MULTILINGUAL
from alignment.types import AlignedSegment, AlignedWord, Alignment, Script, WordState
from editor.services.aligners import StoppableAligner
from editor.services.settings import Settings
from editor.ui.projects.alignment_job import OnReport
from editor.ui.projects.new_project_dialog import NewProjectDialog
from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ScriptedPrompts, ShowWindow
from tests.ui.drivers import press_keys, type_text

WAIT_S = 10.0


class FakeAligner:
    """Gives each token half a second. Goes on only when it is let, so that tests see it at work."""

    def __init__(self, on_report: OnReport) -> None:
        self._on_report = on_report
        self.go_on = threading.Event()
        self.error: Exception | None = None
        self.asked_for: tuple[str, str | None, bool] | None = None
        self.closed = False
        self.track: int | None = None
        self._cancelled = False

    def __call__(
        self,
        recording: Path,
        script: Script | None,
        *,
        model: str,
        language: str | None,
        glossary: Sequence[str],
        force: bool,
        track: int | None = None,
        progress: Progress | None,
    ) -> Alignment:
        self.asked_for = (model, language, force)
        self.track = track
        self._on_report(ProgressReport("recognizing speech", 0.4, 95.0))
        assert self.go_on.wait(WAIT_S)
        if self._cancelled:
            raise Cancelled
        if self.error is not None:
            raise self.error
        tokens = script.tokens if script is not None else ("heard", "by", "itself")
        words = tuple(
            AlignedWord(token, at * 500, at * 500 + 400, 0.9, WordState.MATCHED)
            for at, token in enumerate(tokens)
        )
        segment = AlignedSegment(0, None, 0, len(words) * 500, words)
        return Alignment(30_000, "en", {"model": model}, (segment,), ())

    def cancel(self) -> None:
        self._cancelled = True
        self.go_on.set()

    def close(self) -> None:
        self.closed = True


class AlignmentSetup:
    """A window whose aligner waits for a sign."""

    def __init__(self, show_window: ShowWindow, path: Path | None = None) -> None:
        self.aligners: list[FakeAligner] = []
        self.window: MainWindow = show_window(path, make_aligner=self._make)

    def _make(self, on_report: OnReport) -> StoppableAligner:
        self.aligners.append(FakeAligner(on_report))
        return self.aligners[-1]

    @property
    def aligner(self) -> FakeAligner:
        return self.aligners[-1]


@pytest.fixture
def transcript(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text("We met in Seoul.\n", encoding="utf-8")
    return path


def accept(dialog: QDialog) -> bool:
    """Press the button that does it."""
    assert isinstance(dialog, NewProjectDialog)
    dialog.check_and_accept()
    return dialog.result() == QDialog.DialogCode.Accepted


def begin(setup: AlignmentSetup, qtbot: QtBot, recording: Path, transcript: Path | None) -> None:
    setup.window.creation.new_project(recording=recording, transcript=transcript)
    qtbot.waitUntil(lambda: setup.window.alignment_bar.progress.value() == 400)


def test_a_recording_and_its_transcript_become_a_project(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, transcript: Path
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, transcript)
    bar = setup.window.alignment_bar
    assert bar.isVisible()
    assert "talk.wav" in bar.title.text()
    assert bar.stage.text() == "Recognizing speech · about 2 min left"
    assert setup.window.actions_["file.new"].isEnabled()
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)
    assert [s.text for s in setup.window.page.editor.transcript.segments] == ["We met in Seoul."]
    assert setup.aligner.asked_for == ("tiny.en", "en", False)
    assert not bar.isVisible()
    assert setup.window.settings.recent == [recording.with_suffix(".earproof")]
    qtbot.waitUntil(lambda: setup.window.page.playback.can_play)


def test_without_a_transcript_the_words_are_recognised(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, None)
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)
    assert setup.window.page.editor.toPlainText() == "heard by itself"


def test_cancel_leaves_nothing(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, transcript: Path
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, transcript)
    with qtbot.waitSignal(setup.window.alignment.cancelled):
        setup.window.alignment_bar.cancel_button.click()
    assert not setup.window.alignment_bar.isVisible()
    assert setup.window.notices.texts == []
    assert not recording.with_suffix(".earproof").exists()
    assert setup.window.actions_["file.new"].isEnabled()
    setup.aligner.go_on.clear()
    begin(setup, qtbot, recording, transcript)
    setup.aligner._cancelled = False
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)


def test_an_error_is_one_sentence_and_can_be_tried_again(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, transcript: Path
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, transcript)
    setup.aligner.error = RecordingError(recording, "has no speech", "Choose another recording")
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: bool(setup.window.notices.texts))
    (notice,) = setup.window.notices.notices
    assert notice.text == f"“{recording.name}” has no speech. Choose another recording."
    prompts.on_dialog = lambda _dialog: False
    assert notice.button is not None
    notice.button.click()
    assert prompts.asked.count("New from recording") == 2


def test_a_text_of_another_recording_is_refused_and_can_be_kept_all_the_same(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, transcript: Path
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, transcript)
    setup.aligner.error = OtherRecordingError(recording, 0.03)
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: bool(setup.window.notices.texts))
    (notice,) = setup.window.notices.notices
    assert "Only 3% of the transcript’s words were recognized" in notice.text
    assert "--force" not in notice.text
    assert not recording.with_suffix(".earproof").exists()
    setup.aligner.error = None
    assert notice.button is not None
    notice.button.click()
    qtbot.waitUntil(lambda: setup.window.has_project)
    assert setup.aligner.asked_for == ("tiny.en", "en", True)
    assert setup.window.notices.texts == []


def test_the_window_lives_while_it_aligns_and_then_offers_the_result(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, recording: Path
) -> None:
    other = recording.with_name("other.wav")
    other.write_bytes(recording.read_bytes())
    setup = AlignmentSetup(show_window, project_file)
    prompts.on_dialog = accept
    begin(setup, qtbot, other, None)
    setup.window.page.editor.place_caret("a", 0)
    type_text(setup.window.page.editor, "So ")
    assert setup.window.page.editor.line(0).startswith("So We met")
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: "other.earproof is aligned." in setup.window.notices.texts)
    assert setup.window.page.project is not None
    assert setup.window.page.project.path == project_file
    (notice,) = setup.window.notices.notices
    assert notice.button is not None
    notice.button.click()
    qtbot.waitUntil(lambda: len(setup.window.windows.all) == 2)
    (beside,) = (window for window in setup.window.windows.all if window is not setup.window)
    assert beside.page.editor.toPlainText() == "heard by itself"
    assert setup.window.page.editor.line(0).startswith("So We met")


@pytest.mark.parametrize("stop", [True, False])
def test_closing_while_it_works_asks_once(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, stop: bool
) -> None:
    setup = AlignmentSetup(show_window)
    prompts.on_dialog = accept
    begin(setup, qtbot, recording, None)
    asked_before = len(prompts.asked)
    prompts.yes = stop
    assert setup.window.close() is stop
    assert len(prompts.asked) == asked_before + 1
    assert setup.aligner.closed is stop
    assert not recording.with_suffix(".earproof").exists()


Change = Callable[[NewProjectDialog, Path], None]


def no_recording(dialog: NewProjectDialog, folder: Path) -> None:
    dialog.recording.set_path(None)


def absent_recording(dialog: NewProjectDialog, folder: Path) -> None:
    dialog.recording.set_path(folder / "absent.wav")


def absent_transcript(dialog: NewProjectDialog, folder: Path) -> None:
    dialog.transcript.set_path(folder / "absent.txt")


def absent_folder(dialog: NewProjectDialog, folder: Path) -> None:
    dialog.out.set_path(folder / "nowhere" / "x.earproof")


@pytest.mark.parametrize("change", [no_recording, absent_recording, absent_transcript, absent_folder])
def test_what_is_missing_is_said_in_the_dialog(
    show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, tmp_path: Path, change: Change
) -> None:
    setup = AlignmentSetup(show_window)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        change(dialog, tmp_path)
        assert not accept(dialog)
        assert dialog.error.isVisible()
        assert dialog.error.text().endswith(".")
        dialog.recording.set_path(recording.with_name("another.wav"))
        assert not dialog.error.isVisible()
        return False

    prompts.on_dialog = answer
    setup.window.creation.new_project(recording=recording)
    assert not setup.window.alignment.running


def test_an_existing_project_is_replaced_only_after_asking(
    qtbot: QtBot, show_window: ShowWindow, prompts: ScriptedPrompts, project_file: Path, recording: Path
) -> None:
    setup = AlignmentSetup(show_window)
    before = project_file.read_bytes()

    def refuse(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        assert dialog.out.path == project_file.with_name("talk 2.earproof")
        dialog.out.set_path(project_file)
        prompts.yes = False
        assert not accept(dialog)
        assert project_file.read_bytes() == before
        prompts.yes = True
        return accept(dialog)

    prompts.on_dialog = refuse
    begin(setup, qtbot, recording, None)
    setup.aligner.go_on.set()
    qtbot.waitUntil(lambda: setup.window.has_project)
    assert setup.aligner.asked_for is not None
    assert setup.aligner.asked_for[2] is False  # to replace a file does not make another text fit
    assert setup.window.page.editor.toPlainText() == "heard by itself"


def test_a_model_from_a_folder_brings_its_languages(
    show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, tmp_path: Path, settings: Settings
) -> None:
    setup = AlignmentSetup(show_window)
    folder = tmp_path / "whisper-base"
    folder.mkdir()

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        assert not dialog.language.isEnabled()
        prompts.file = folder
        index = dialog.model.findData("")  # "From a folder…"
        dialog.model.setCurrentIndex(index)
        dialog.model.activated.emit(index)
        assert dialog.model.currentData() == str(folder)
        dialog.language.setCurrentIndex(dialog.language.findData("de"))
        dialog.check_and_accept()
        request = dialog.request()
        assert (request.model, request.language) == (str(folder), "de")
        return False

    prompts.on_dialog = answer
    press_keys(setup.window, "Ctrl+N")
    setup.window.creation.new_project(recording=recording)
    assert settings.values.model == str(folder)


def test_another_recogniser_can_be_chosen_in_place_of_a_model(
    show_window: ShowWindow, prompts: ScriptedPrompts, recording: Path, settings: Settings
) -> None:
    setup = AlignmentSetup(show_window)

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        index = dialog.model.findText("English, less accurate (pocketsphinx)")
        dialog.model.setCurrentIndex(index)
        dialog.model.activated.emit(index)
        assert not dialog.language.isEnabled()
        dialog.check_and_accept()
        request = dialog.request()
        assert (request.model, request.language) == ("pocketsphinx:en-us", "en")
        return False

    prompts.on_dialog = answer
    press_keys(setup.window, "Ctrl+N")
    setup.window.creation.new_project(recording=recording)
    assert settings.values.model == "pocketsphinx:en-us"


@pytest.mark.parametrize("installed", [True, False])
def test_the_multilingual_model_is_offered_where_it_is_installed(
    show_window: ShowWindow,
    prompts: ScriptedPrompts,
    recording: Path,
    monkeypatch: pytest.MonkeyPatch,
    installed: bool,
) -> None:
    setup = AlignmentSetup(show_window)
    known = replace(KNOWN_MODELS[MULTILINGUAL], is_installed=lambda: installed)
    monkeypatch.setitem(KNOWN_MODELS, MULTILINGUAL, known)
    offered: list[bool] = []

    def answer(dialog: QDialog) -> bool:
        assert isinstance(dialog, NewProjectDialog)
        at = dialog.model.findData("base")
        offered.append(at >= 0)
        if at >= 0:
            dialog.model.setCurrentIndex(at)
            dialog.model.activated.emit(at)
            assert dialog.language.isEnabled()
        return False

    prompts.on_dialog = answer
    setup.window.creation.new_project(recording=recording)
    assert offered == [installed]


@pytest.mark.parametrize("given", ["recording", "transcript"])
def test_the_file_of_the_same_name_is_proposed_until_it_is_taken_out(
    show_window: ShowWindow, settings: Settings, prompts: ScriptedPrompts, tmp_path: Path, given: str
) -> None:
    paths = {"recording": tmp_path / "talk.mp4", "transcript": tmp_path / "talk.docx"}
    for path in paths.values():
        path.write_bytes(b"a")
    begun, rough = (paths[name] if name == given else None for name in ("recording", "transcript"))
    dialog = NewProjectDialog(show_window(None), prompts, settings, recording=begun, transcript=rough)
    assert {"recording": dialog.recording.path, "transcript": dialog.transcript.path} == paths
    dialog.transcript.set_path(None)
    assert dialog.transcript.path is None
