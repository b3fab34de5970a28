"""Preferences survive restarts, damage and newer versions."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.services.settings import RECENT_COUNT, Preferences, Settings, default_path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.json"


def test_without_a_file_there_are_defaults_and_nothing_is_written(path: Path) -> None:
    assert Settings(path).values == Preferences()
    assert not path.parent.exists()


def test_what_is_saved_is_read_again(path: Path) -> None:
    settings = Settings(path)
    settings.values.theme = "dark"
    settings.values.text_size = 15.5
    settings.values.shortcuts = {"play.toggle": "Esc"}
    assert settings.save()
    assert Settings(path).values == settings.values
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_recent_files_come_latest_first_each_once_and_not_without_end(path: Path, tmp_path: Path) -> None:
    settings = Settings(path)
    files = [tmp_path / f"{number}.earproof" for number in range(RECENT_COUNT + 3)]
    for file in files:
        settings.add_recent(file)
    settings.add_recent(files[5])
    assert settings.recent[:2] == [files[5], files[-1]]
    assert len(settings.recent) == len(set(settings.recent)) == RECENT_COUNT
    settings.remove_recent(files[5])
    assert Settings(path).recent[0] == files[-1]


@pytest.mark.parametrize("content", ["{", "[1, 2]", "\x00\x01", ""])
def test_a_damaged_file_is_set_aside(path: Path, content: str) -> None:
    path.parent.mkdir()
    path.write_text(content, encoding="utf-8")
    assert Settings(path).values == Preferences()
    assert path.with_name("settings.json.damaged").read_text(encoding="utf-8") == content


def test_what_does_not_fit_is_passed_over_and_what_is_unknown_is_kept(path: Path) -> None:
    path.parent.mkdir()
    given = {
        "theme": 7,
        "text_size": 900,
        "click_plays_word": "yes",
        "recent": ["/a.earproof", 5],
        "shortcuts": {"a": 1, "b": "Ctrl+B"},
        "from_the_future": [1, {"x": 2}],
    }
    path.write_text(json.dumps(given), encoding="utf-8")
    settings = Settings(path)
    assert settings.values.theme == "system"
    assert settings.values.text_size == 32
    assert settings.values.click_plays_word is True
    assert settings.recent == [Path("/a.earproof")]
    assert settings.values.shortcuts == {"b": "Ctrl+B"}
    settings.save()
    assert json.loads(path.read_text(encoding="utf-8"))["from_the_future"] == [1, {"x": 2}]


def test_a_folder_that_cannot_be_written_is_no_disaster(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "settings.json")
    assert not settings.save()
    assert settings.values == Preferences()


def test_a_failed_write_leaves_the_old_file(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(path)
    settings.save()
    before = path.read_bytes()
    settings.values.theme = "dark"

    def fail(_self: Path, _target: object) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    assert not settings.save()
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_settings_lie_in_the_users_folder(user_folders: Path) -> None:
    assert default_path().is_relative_to(user_folders)
    assert default_path().name == "settings.json"
