"""Voices are told apart in the aligner's process: the same answer, with progress, cancel and its errors."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from alignment import AlignerProcess, Cancelled, ModelError, ProgressReport, SpeakerCount, SpokenWord
from tests.alignment.material import Excerpt, excerpt

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("aligner")]

TALK = excerpt("meeting", 0, 26_000)
OTHER = excerpt("meeting", 126_200, 157_950)
STAGES = ["Reading audio", "Comparing voices", "Telling voices apart"]


def words_of(sound: Excerpt) -> list[SpokenWord]:
    return [SpokenWord(word.text, word.start_ms, word.end_ms, word.turn) for word in sound.words]


@pytest.fixture
def own() -> Iterator[AlignerProcess]:
    """An aligner of the test's own, that it may kill."""
    process = AlignerProcess()
    yield process
    process.close()


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return TALK.write(tmp_path / "talk.wav")


def test_progress_and_the_same_answer_again(aligner: AlignerProcess, talk: Path) -> None:
    reports: list[ProgressReport] = []
    words = words_of(TALK)
    first = aligner.attribute_speakers(
        talk, words, count=SpeakerCount(at_least=2, at_most=4), on_report=reports.append
    )
    assert list(dict.fromkeys(report.stage for report in reports)) == STAGES
    fractions = [report.fraction for report in reports]
    assert fractions == sorted(fractions)
    assert len(first.words) == len(words)
    assert 2 <= len(first.voices) <= 4
    again: list[ProgressReport] = []
    repeated = aligner.attribute_speakers(
        talk, words, count=SpeakerCount(at_least=2, at_most=4), on_report=again.append
    )
    assert repeated == first
    assert [report.stage for report in again] == STAGES[2:]  # the rest is remembered


def test_cancel(own: AlignerProcess, talk: Path, tmp_path: Path) -> None:
    def cancel(report: ProgressReport) -> None:
        if report.stage == STAGES[0]:
            own.cancel()

    with pytest.raises(Cancelled):
        own.attribute_speakers(OTHER.write(tmp_path / "other.wav"), words_of(OTHER), on_report=cancel)
    assert len(own.attribute_speakers(talk, words_of(TALK)).words) == len(words_of(TALK))


def test_a_folder_without_a_model(aligner: AlignerProcess, talk: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="has no speaker model"):
        aligner.attribute_speakers(talk, words_of(TALK), embedder=tmp_path)
