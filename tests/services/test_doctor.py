"""The doctor tries for real; what it advises is a command or a thing to do."""

from __future__ import annotations

import os
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import pytest

from alignment.recognition import models
from alignment.speakers import embedder
from editor.services.doctor import Check, Status, run_checks
from tests.support.recogniser_packages import install_recogniser
from tests.support.sound_server import sound_server


@pytest.fixture(scope="module")
def found() -> dict[str, Check]:
    return {check.name: check for check in run_checks()}


def test_what_the_tests_themselves_need_is_found_to_work(found: dict[str, Check]) -> None:
    for name in (
        "Python",
        "Decoding",
        "Recognition",
        "Fine timing",
        "Model",
        "Recognizers",
        "Speed",
        "Voices",
        "Window",
        "Room",
        "Processor",
    ):
        assert found[name].status is Status.OK, found[name]
        assert found[name].remedy == ""
    assert "tiny.en" in found["Model"].detail
    assert "× real time on the " in found["Speed"].detail
    assert "faster-whisper 1." in found["Recognition"].detail
    assert found["Sound"].status is not Status.FAILED


def test_every_finding_that_is_not_well_has_a_remedy(found: dict[str, Check]) -> None:
    assert all(check.remedy for check in found.values() if check.status is not Status.OK)


def test_a_missing_model_is_named_with_the_command_that_brings_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "embedded_folder", lambda: None)
    monkeypatch.setattr("editor.services.doctor._check_window", lambda: iter(()))
    check = next(check for check in run_checks() if check.name == "Model")
    assert check.status is Status.FAILED
    assert check.detail.endswith("isn’t installed")
    assert check.remedy.startswith("install it with: pip install ")


def test_it_tells_what_reads_chinese_and_japanese(found: dict[str, Check]) -> None:
    assert found["Chinese"].detail == f"pypinyin {version('pypinyin')}"
    is_installed = find_spec("sudachipy") is not None
    japanese = found["Japanese"]
    assert japanese.status is Status.OK
    assert ("SudachiPy" in japanese.detail, "earproof[japanese]" in japanese.detail) == (
        is_installed,
        not is_installed,
    )


def test_a_recogniser_that_cannot_be_loaded_is_a_limit(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    install_recogniser(tmp_path, monkeypatch, "broken", source="raise OSError('no library')\n")
    monkeypatch.setattr("editor.services.doctor._check_window", lambda: iter(()))
    check = next(check for check in run_checks() if check.name == "Recognizers")
    assert check.status is Status.WARNING
    assert check.detail == "whisper, pocketsphinx; The recognizer broken can’t be loaded (no library)"
    assert check.remedy == "install earproof-broken again"


def test_a_missing_speaker_embedder_is_a_limit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(embedder, "own_folder", lambda: tmp_path)
    monkeypatch.setattr("editor.services.doctor._check_window", lambda: iter(()))
    check = next(check for check in run_checks() if check.name == "Voices")
    assert check.status is Status.WARNING
    assert "has no speaker model" in check.detail
    assert "voices can’t be told apart" in check.remedy


def test_a_library_that_is_missing_is_named_with_its_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "PySide6"
    package.mkdir()
    broken = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"
    (package / "__init__.py").write_text(broken, "utf-8")
    monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{os.environ.get('PYTHONPATH', '')}")
    check = next(check for check in run_checks() if check.name == "Window")
    assert check.status is Status.FAILED
    assert "libEGL.so.1" in check.detail
    assert check.remedy == "sudo apt-get install libegl1"


def test_a_folder_for_temporary_files_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.services.doctor._check_window", lambda: iter(()))
    monkeypatch.setattr("tempfile.tempdir", "/nonexistent")
    check = next(check for check in run_checks() if check.name == "Room")
    assert check.status is Status.FAILED
    assert "TMPDIR" in check.remedy


def test_sound_is_tried_the_way_the_editor_plays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.services.doctor._try_qt", lambda **_: ({"version": "6", "platform": "x"}, ""))

    def sound() -> Check:
        return next(check for check in run_checks() if check.name == "Sound")

    with sound_server() as server:
        server.plug("phones", title="Headphones")
        assert sound().status is Status.OK
        assert sound().detail.endswith(", and 1 more to choose from")
        server.unplug("phones")
        server.unplug("ci")
        assert (sound().status, sound().detail) == (Status.WARNING, "no audio device")
        server.freeze()
        assert (sound().status, sound().detail) == (Status.WARNING, "no audio server responds")
        server.thaw()
    monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere")
    assert sound().status is Status.WARNING
    assert "audio service" in sound().remedy
