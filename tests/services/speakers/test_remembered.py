"""Remembered voices: kept small and apart from each other, known again, deleted, and safe from damage."""

from __future__ import annotations

import json
import math
import random
import threading
from pathlib import Path

import pytest

from editor.services.speakers.remembered import RememberedVoice, VoiceMemory, default_folder, propose_names

SIZE = 256


def voice_like(seed: int, *, near: tuple[float, ...] | None = None, spread: float = 0.0) -> tuple[float, ...]:
    """Return a random unit vector, or one that is some way from another."""
    generator = random.Random(seed)
    values = [generator.gauss(0, 1) for _ in range(SIZE)]
    if near is not None:
        values = [value + spread * noise / math.sqrt(SIZE) for value, noise in zip(near, values, strict=True)]
    length = math.sqrt(sum(value * value for value in values))
    return tuple(value / length for value in values)


GREG, MARIA = voice_like(1), voice_like(2)


def written(**fields: str) -> bytes:
    """Return a file of a voice with some fields as given."""
    usual = {"format": "earproof-voice", "version": 1, "embedder": "e", "time": "t"}
    return json.dumps({**usual, **fields}).encode()


@pytest.fixture
def memory(tmp_path: Path) -> VoiceMemory:
    return VoiceMemory(tmp_path / "data" / "voices")


def test_nothing_is_remembered_at_first_and_no_folder_is_made(memory: VoiceMemory) -> None:
    assert memory.read().voices == ()
    assert not memory.folder.exists()


def test_a_voice_is_kept_in_a_few_hundred_bytes_for_the_person_alone(memory: VoiceMemory) -> None:
    kept = memory.remember("  Greg \n Brockman ", GREG, embedder="e1")
    assert memory.read().voices == (kept,)
    assert kept.name == "Greg Brockman"
    (path,) = memory.folder.iterdir()
    assert path.stat().st_size < 600
    assert path.stat().st_mode & 0o077 == 0
    assert kept.similarity(GREG) > 0.9999  # one byte a dimension is enough


def test_the_place_is_the_persons_data_folder() -> None:
    assert default_folder().parts[-2:] == ("earproof", "voices")
    assert VoiceMemory().folder == default_folder()


def test_a_voice_can_be_deleted_twice(memory: VoiceMemory) -> None:
    kept = memory.remember("Greg", GREG, embedder="e1")
    memory.forget(kept.id)
    VoiceMemory(memory.folder).forget(kept.id)  # another window did so at the same time
    assert memory.read().voices == ()
    assert list(memory.folder.iterdir()) == []


@pytest.mark.parametrize("vector", [(), (0.0,) * SIZE, (math.nan, 1.0), (math.inf, 1.0)])
def test_what_has_no_direction_is_no_voice(memory: VoiceMemory, vector: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="direction"):
        memory.remember("Greg", vector, embedder="e1")
    with pytest.raises(ValueError, match="name"):
        memory.remember(" ", GREG, embedder="e1")
    assert memory.read().voices == ()


def test_windows_add_at_the_same_time(memory: VoiceMemory) -> None:
    def add(at: int) -> None:
        for turn in range(5):
            VoiceMemory(memory.folder).remember(f"{at}-{turn}", voice_like(at), embedder="e1")

    threads = [threading.Thread(target=add, args=(at,)) for at in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {voice.name for voice in memory.read().voices} == {
        f"{at}-{t}" for at in range(4) for t in range(5)
    }


@pytest.mark.parametrize(
    "damage",
    [
        b"\xff\xfe",
        b"",
        b"[]",
        b'{"format": "earproof-voice"}',
        b"0" * 20_000,
        written(name="", embedding="AQ=="),
        written(name="n", embedding="AA=="),
        written(name="n", embedding="%"),
    ],
)
def test_a_damaged_file_costs_one_voice_and_is_told(memory: VoiceMemory, damage: bytes) -> None:
    kept = memory.remember("Greg", GREG, embedder="e1")
    broken = memory.folder / "broken.json"
    broken.write_bytes(damage)
    found = memory.read()
    assert (found.voices, found.damaged) == ((kept,), ("broken.json.damaged",))
    assert (memory.folder / "broken.json.damaged").read_bytes() == damage
    assert memory.read().damaged == ()  # told once


def test_a_newer_versions_voice_is_left_alone(memory: VoiceMemory) -> None:
    memory.remember("Greg", GREG, embedder="e1")
    (path,) = memory.folder.iterdir()
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "version": 2}), "utf-8")
    found = memory.read()
    assert (found.voices, found.damaged) == ((), ())
    assert path.exists()


def test_a_folder_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "voices").write_text("a file is in the way", "utf-8")
    memory = VoiceMemory(tmp_path / "voices")
    with pytest.raises(OSError, match="voices"):
        memory.remember("Greg", GREG, embedder="e1")
    assert memory.read().voices == ()


# -- known again -------------------------------------------------------------------------------------


def known(memory: VoiceMemory) -> tuple[RememberedVoice, ...]:
    memory.remember("Greg", GREG, embedder="e1")
    memory.remember("Maria", MARIA, embedder="e1")
    return memory.read().voices


def names(found: list[RememberedVoice | None]) -> list[str | None]:
    return [voice.name if voice else None for voice in found]


def test_a_near_voice_is_proposed_and_a_stranger_is_not(memory: VoiceMemory) -> None:
    heard = [voice_like(9), voice_like(8, near=MARIA, spread=0.4), voice_like(7, near=GREG, spread=0.4)]
    found = propose_names(heard, known(memory), embedder="e1", least=0.6)
    assert names(found) == [None, "Maria", "Greg"]


def test_a_name_is_proposed_once_for_the_nearest(memory: VoiceMemory) -> None:
    heard = [voice_like(5, near=GREG, spread=0.7), voice_like(6, near=GREG, spread=0.2)]
    memory.remember("Greg", voice_like(4, near=GREG, spread=0.3), embedder="e1")  # on the telephone
    assert names(propose_names(heard, known(memory), embedder="e1", least=0.5)) == [None, "Greg"]


def test_vectors_of_another_embedder_say_nothing(memory: VoiceMemory) -> None:
    assert names(propose_names([GREG], known(memory), embedder="e2", least=0.1)) == [None]
    assert names(propose_names([GREG[:10]], known(memory), embedder="e1", least=0.1)) == [None]
