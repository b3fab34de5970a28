"""One aligner process for all tests, and what it makes of the whole recordings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest

from alignment import AlignerProcess, Alignment, Script, read_script
from tests.alignment.material import DATA, RECORDINGS, ROOT, Excerpt, excerpt


class Align(Protocol):
    """Aligns a text to an excerpt."""

    def __call__(self, sound: Excerpt, script: Script | None, *, force: bool = False) -> Alignment:
        """Return what the aligner makes of them."""
        ...


@pytest.fixture(scope="session")
def sample_script() -> Script:
    """The rough transcript of the sample."""
    return read_script(ROOT / "resources" / "sample" / "sample.txt")


@pytest.fixture(scope="session")
def aligner(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AlignerProcess]:
    """An aligner that has its models loaded."""
    process, words = AlignerProcess(), excerpt("meeting", 149_700, 152_300)
    process.align(words.write(tmp_path_factory.mktemp("aligner") / "words.wav"), words.script)
    yield process
    process.close()


@pytest.fixture(scope="session")
def sample(aligner: AlignerProcess, sample_script: Script) -> Alignment:
    """The sample, aligned."""
    return aligner.align(RECORDINGS["sample"], sample_script)


@pytest.fixture(scope="session")
def meeting(aligner: AlignerProcess) -> Alignment:
    """The meeting, aligned."""
    return aligner.align(RECORDINGS["meeting"], read_script(DATA / "meeting.txt"))


@pytest.fixture
def align(aligner: AlignerProcess, tmp_path: Path) -> Align:
    """Align a text to an excerpt, which is written as a file first."""
    numbers = count(1)

    def run(sound: Excerpt, script: Script | None, *, force: bool = False) -> Alignment:
        path = sound.write(tmp_path / f"excerpt-{next(numbers)}.wav")
        return aligner.align(path, script, force=force)

    return run
