"""A model that is too large for the memory is refused before it is loaded."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment.errors import ModelError
from alignment.models import memory
from alignment.models.memory import available_bytes, check_memory, needed_bytes
from alignment.recognition.devices import PROCESSOR
from alignment.recognition.models import Model
from alignment.recognition.whisper import WhisperRecogniser


def test_a_model_of_a_terabyte_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "model.bin").open("wb") as file:
        file.truncate(1 << 40)  # a hole, of which nothing lies on the disk
    for name in ("config.json", "tokenizer.json"):
        (tmp_path / name).write_bytes(b"{}")
    with pytest.raises(ModelError) as caught:
        WhisperRecogniser(Model("huge", tmp_path, english_only=False), device=PROCESSOR)
    assert "The model huge needs 1484.5 GB of memory, and " in str(caught.value)
    assert "choose a smaller model" in str(caught.value)


def test_more_is_needed_than_the_file_is_long() -> None:
    assert needed_bytes(145_217_532) > 270_000_000  # measured at its peak
    assert needed_bytes(483_000_000) > 688_000_000
    assert needed_bytes(1_526_000_000) > 2_064_000_000


def test_what_is_free_decides(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "model.bin").write_bytes(bytes(1000))
    free = available_bytes()
    assert free is None or free > 100_000_000
    monkeypatch.setattr(memory, "available_bytes", lambda: needed_bytes(1000))
    check_memory("fits", tmp_path)
    monkeypatch.setattr(memory, "available_bytes", lambda: needed_bytes(1000) - 1)
    with pytest.raises(ModelError):
        check_memory("does not", tmp_path)
    monkeypatch.setattr(memory, "available_bytes", lambda: None)
    check_memory("unknown", tmp_path)
