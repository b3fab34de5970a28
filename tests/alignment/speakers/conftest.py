"""The embedder, loaded once, what it made of the meeting, and words of known speakers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from alignment import SpokenWord
from alignment.speakers.embedder import OnnxSpeakerEmbedder
from alignment.worker.cache import AlignmentCache
from tests.alignment.material import DATA, Excerpt, excerpt

MEETING_MS = 60_000
"""How much of the meeting is taken: four voices, ten turns."""


@dataclass(frozen=True)
class Spoken:
    """Words, and who really says each."""

    words: tuple[SpokenWord, ...]
    speakers: tuple[str, ...]


@pytest.fixture(scope="session")
def embedder() -> OnnxSpeakerEmbedder:
    return OnnxSpeakerEmbedder()


@pytest.fixture(scope="session")
def memory(tmp_path_factory: pytest.TempPathFactory) -> AlignmentCache:
    """What was measured by one test is there for the next."""
    return AlignmentCache(tmp_path_factory.mktemp("voices"))


@pytest.fixture(scope="session")
def meeting_minute(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first minute of the meeting."""
    return excerpt("meeting", 0, MEETING_MS).write(tmp_path_factory.mktemp("minute") / "meeting.wav")


@pytest.fixture(scope="session")
def meeting_words() -> Spoken:
    """The words of that minute, each turn a paragraph, without names."""
    turns = json.loads((DATA / "meeting.gold.json").read_text("utf-8"))["turns"]
    words, speakers = [], []
    for number, turn in enumerate(turns):
        for word in turn["words"]:
            if word.get("end_ms", MEETING_MS) <= MEETING_MS and turn["words"][0]["start_ms"] < MEETING_MS:
                words.append(SpokenWord(word["text"], word.get("start_ms"), word.get("end_ms"), number))
                speakers.append(turn["true_speaker"])
    return Spoken(tuple(words), tuple(speakers))


def words_of(sound: Excerpt) -> Sequence[SpokenWord]:
    """Return the words of an excerpt."""
    return [SpokenWord(word.text, word.start_ms, word.end_ms, word.turn) for word in sound.words]
