"""A language without a dictionary is placed by its spelling: tried on English, read as if nobody knew it."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.lattice_placement import LatticePlacement
from alignment.recognition.recogniser import HeardWord
from alignment.spelling.languages import spelled_pronouncer
from tests.alignment.material import excerpt

CUTS = (("sample", 2_600, 17_000), ("meeting", 120_000, 132_000))


@pytest.fixture(scope="module")
def model() -> AcousticModel:
    return AcousticModel()


def test_words_read_by_their_letters_find_their_place(model: AcousticModel, tmp_path: Path) -> None:
    late: list[int] = []
    for name, start_ms, end_ms in CUTS:
        clip = excerpt(name, start_ms, end_ms)
        tokens = [word.text for word in clip.words]
        pronouncer = spelled_pronouncer("xx", tokens)
        assert pronouncer is not None
        sound = decode(clip.write(tmp_path / f"{name}.wav"))
        slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(tokens)))
        heard = [HeardWord(token, 0, 0) for token in tokens]
        placer = LatticePlacement(model, tokens, heard, pronouncer=pronouncer)
        found = placer.place(
            sound, [PlacementChunk(0, clip.duration_ms * SAMPLE_RATE // 1000, slots)], lambda _: None
        )
        sound.close()
        assert found.tokens.keys() == set(range(len(tokens)))
        late += [abs(found.tokens[at][0] - word.start_ms) for at, word in enumerate(clip.words)]
    assert len(late) > 50
    assert sum(one <= 50 for one in late) >= 0.7 * len(late)
    assert sum(one <= 100 for one in late) >= 0.8 * len(late)
