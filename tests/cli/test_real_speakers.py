"""`earproof speakers` with the real models: the sample, and sound that tells no voices apart."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import soundfile
from numpy.typing import NDArray

from editor.cli import main
from editor.document.values import NamedBy, Transcript
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from tests.cli.conftest import is_one_message
from tests.document.samples import segment

RATE = 16_000


@pytest.fixture(scope="module")
def sample(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample aligned once: a host and a guest are Unknown, another guest is named."""
    folder = tmp_path_factory.mktemp("voices")
    for ending in ("ogg", "txt"):
        shutil.copy(root / "resources" / "sample" / f"sample.{ending}", folder)
    path = folder / "sample.earproof"
    assert main(["align", str(folder / "sample.ogg"), str(folder / "sample.txt"), "-o", str(path)]) == 0
    return path


def names_of(path: Path) -> dict[str, int]:
    """Return how many words each speaker says in a project."""
    transcript = project_format.read(path).transcript
    said: dict[str, int] = {}
    for each in transcript.segments:
        speaker = transcript.speaker(each.speaker_id)
        name = speaker.name if speaker is not None else "-"
        said[name] = said.get(name, 0) + len(each.words)
    return said


@pytest.mark.model
def test_unknown_turns_of_the_sample_are_named_by_two_voices(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = names_of(sample)
    capsys.readouterr()
    assert main(["speakers", str(sample), "--keep-names", "--json"]) == 0
    done = json.loads(capsys.readouterr().out)
    assert [voice["name"] for voice in done["voices"]] == ["Sam Altman", "Speaker 1", "Speaker 2"]
    after = names_of(sample)
    assert after["Sam Altman"] == before["Sam Altman"]
    assert min(after["Speaker 1"], after["Speaker 2"]) > 100
    assert after.get("Unknown", 0) <= 0.01 * before["Unknown"]
    read = project_format.read(sample)
    assert read.records[-1].actor == "machine"
    assert read.records[-1].why
    assert NamedBy.VOICE in {each.named_by for each in read.transcript.segments}
    samples = [sample for voice in done["voices"] for sample in voice["samples"]]
    assert all(0 <= start < end <= read.media.duration_ms for start, end in samples)


def chord(seconds: float) -> NDArray[np.float64]:
    """Return music of a kind: three tones that swell and fade."""
    at = np.arange(int(seconds * RATE)) / RATE
    tones = np.sin(2 * np.pi * np.outer((220.0, 277.2, 329.6), at)).sum(axis=0)
    return np.asarray(0.2 * tones * (0.6 + 0.4 * np.sin(np.pi * at)), dtype=np.float64)


def project_of(samples: NDArray[np.float64], folder: Path) -> Path:
    """Return a project of a sound, and of two words that it is said to hold."""
    recording, path = folder / "a.wav", folder / "a.earproof"
    soundfile.write(recording, samples, RATE)
    duration_ms = 1000 * len(samples) // RATE
    project_format.create(
        path,
        media=media_reference(recording, relative_to=folder, duration_ms=duration_ms),
        transcript=Transcript("en", (), (segment("a", "la la", 0),)),
        source_text=None,
        engine={},
    )
    return path


@pytest.mark.model
@pytest.mark.parametrize(
    "samples",
    [chord(8.0), 0.1 * np.random.default_rng(7).standard_normal(RATE // 2)],
    ids=["music", "half a second of noise"],
)
def test_sound_without_voices_changes_nothing_and_is_told(
    samples: NDArray[np.float64], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project_of(samples, tmp_path)
    before = path.read_bytes()
    assert main(["speakers", str(path)]) == 0
    said = capsys.readouterr()
    assert said.out == f"Too little speech in {path} to tell voices apart. Nothing was changed.\n"
    assert path.read_bytes() == before


@pytest.mark.model
def test_silence_is_no_recording_to_tell_voices_in(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project_of(np.zeros(4 * RATE), tmp_path)
    assert main(["speakers", str(path)]) == 1
    assert is_one_message(capsys.readouterr().err.splitlines()[-1], "is silent from start to end")


@pytest.mark.model
def test_half_a_second_of_speech_is_told_in_one_sentence(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sound, rate = soundfile.read(root / "resources" / "sample" / "sample.ogg", always_2d=True)
    short = sound[int(9.0 * rate) : int(9.5 * rate), 0]
    path = project_of(np.interp(np.arange(RATE // 2) / RATE, np.arange(len(short)) / rate, short), tmp_path)
    assert main(["speakers", str(path)]) == 0
    said = capsys.readouterr()
    assert said.out.splitlines()[-1].startswith(("Too little speech in ", "1 voice"))
    assert names_of(path).keys() <= {"-", "Speaker 1"}
