"""Finding a model."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment import ModelError
from alignment.models.folders import embedded_folder
from alignment.recognition.models import EMBEDDED, Model, find_model, is_intact


def test_the_embedded_model_is_whole() -> None:
    model = find_model()
    assert (model.name, model.english_only) == (EMBEDDED, True)
    assert model.folder == embedded_folder()
    assert (model.folder / "model.bin").stat().st_size > 70_000_000


def test_a_folder_is_a_model(tmp_path: Path) -> None:
    folder = tmp_path / "my-model"
    folder.mkdir()
    for name in ("model.bin", "config.json", "tokenizer.json"):
        (folder / name).write_bytes(b"x")
    model = find_model(str(folder))
    assert (model.name, model.folder) == ("my-model", folder)


@pytest.mark.parametrize("missing", ["model.bin", "config.json", "tokenizer.json"])
def test_a_folder_without_a_whole_model_is_named(tmp_path: Path, missing: str) -> None:
    for name in ("model.bin", "config.json", "tokenizer.json"):
        if name != missing:
            (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ModelError) as caught:
        find_model(str(tmp_path))
    assert f"“{tmp_path.name}”" in str(caught.value)
    assert missing in str(caught.value)


def test_an_unknown_name_is_answered_with_those_there_are() -> None:
    with pytest.raises(ModelError) as caught:
        find_model("gigantic")
    message = str(caught.value)
    assert "gigantic" in message
    assert EMBEDDED in message
    assert "base" in message


def test_a_known_model_that_is_not_here_is_not_fetched_unasked() -> None:
    with pytest.raises(ModelError) as caught:
        find_model("small")
    assert "The model small isn’t on this computer." in str(caught.value)


def test_the_embedded_model_is_the_one_that_is_meant() -> None:
    assert is_intact(find_model())


def test_a_damaged_model_is_found_out(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"damaged")
    assert not is_intact(Model(EMBEDDED, tmp_path, english_only=True))


def test_a_model_of_ones_own_is_taken_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(b"mine")
    assert is_intact(Model("mine", tmp_path, english_only=False))
