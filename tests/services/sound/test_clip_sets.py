"""Clips by the dozen: exact, named, with a table of their texts; whole or not at all."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment.errors import Cancelled
from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.errors import FormatError
from editor.services.errors import ServiceError
from editor.services.sound.clip_sets import (
    COLUMNS,
    ClipPlan,
    clip_names,
    clip_table,
    plan_segments,
    plan_words,
    save_clips,
    unused_folder,
)
from editor.services.sound.clips import ENDINGS, writable_endings
from editor.services.sound.errors import SoundError

RATE = 16_000
ANN = Speaker("ann", "Ann: the <first>")
PLANS = [ClipPlan("Ann", 1_000, 1_500, "hello"), ClipPlan("", 2_000, 2_250, "you, there")]


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    """Three seconds that rise steadily, so that a sample's value tells its place."""
    path = tmp_path / "talk.wav"
    soundfile.write(path, np.linspace(0, 0.9, 3 * RATE), RATE, subtype="FLOAT")
    return path


def ignore(_done: int, _count: int) -> None:
    """Take no notice."""


@pytest.mark.parametrize("ending", ENDINGS)
def test_every_clip_is_written_exactly_and_listed(recording: Path, tmp_path: Path, ending: str) -> None:
    assert ending in writable_endings()
    folder = tmp_path / "clips"
    save_clips(recording, folder, PLANS, ending=ending, on_saved=ignore)
    rows = list(csv.DictReader(io.StringIO((folder / "clips.csv").read_text("utf-8"))))
    assert [tuple(row) for row in rows] == [COLUMNS, COLUMNS]
    assert rows[0] == {
        "name": f"001 Ann{ending}", "speaker": "Ann", "start": "1.000", "end": "1.500", "text": "hello"
    }  # fmt: skip
    assert rows[1]["text"] == "you, there"
    assert sorted(one.name for one in folder.iterdir()) == sorted([*(r["name"] for r in rows), "clips.csv"])
    for row in rows:
        length = soundfile.info(folder / row["name"]).duration
        assert length == pytest.approx(float(row["end"]) - float(row["start"]), abs=0.08)
    if ending == ".wav":
        samples, _rate = soundfile.read(folder / rows[0]["name"])
        assert len(samples) == RATE // 2
        assert samples[len(samples) // 2] == pytest.approx(0.9 * 1.25 / 3, abs=1e-3)


def test_progress_is_told_and_cancelling_leaves_nothing(recording: Path, tmp_path: Path) -> None:
    reported: list[tuple[int, int]] = []

    def stop(done: int, count: int) -> None:
        reported.append((done, count))
        if done == 1:
            raise Cancelled

    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        save_clips(recording, tmp_path / "clips", PLANS, ending=".wav", on_saved=stop)
    assert sorted(tmp_path.iterdir()) == before
    assert reported == [(0, 2), (1, 2)]
    reported.clear()
    save_clips(recording, tmp_path / "c", PLANS, ending=".wav", on_saved=lambda *at: reported.append(at))
    assert reported == [(0, 2), (1, 2), (2, 2)]


def test_what_cannot_be_is_said_plainly_and_leaves_nothing(recording: Path, tmp_path: Path) -> None:
    used = tmp_path / "used"
    used.mkdir()
    (used / "mine.txt").write_text("mine")
    before = sorted(tmp_path.rglob("*"))
    behind = [ClipPlan("", 9_000, 9_500, "late")]
    for folder, plans, ending, error, text in (
        (used, PLANS, ".wav", ServiceError, "already exists"),
        (tmp_path / "c", [], ".wav", ServiceError, "has no audio here"),
        (tmp_path / "c", PLANS, ".aiff", ServiceError, "has the wrong ending"),
        (tmp_path / "c", behind, ".wav", ServiceError, "ends before"),
        (tmp_path / "no" / "where", PLANS, ".wav", FormatError, "where"),
    ):
        with pytest.raises(error, match=text):
            save_clips(recording, folder, plans, ending=ending, on_saved=ignore)
    with pytest.raises(SoundError, match="doesn’t exist"):
        save_clips(tmp_path / "gone.wav", tmp_path / "c", PLANS, ending=".wav", on_saved=ignore)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_empty_folder_may_be_chosen(recording: Path, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    save_clips(recording, folder, PLANS, ending=".flac", on_saved=ignore)
    assert len(list(folder.iterdir())) == 3
    assert unused_folder(folder) == tmp_path / "empty 2"
    assert unused_folder(tmp_path / "new") == tmp_path / "new"


def test_what_is_planned_of_segments_and_of_words() -> None:
    words = (Word("1", "Well,", 100, 400, 0.9), Word("2", "“yes”", 500, 900, 0.9))
    spoken = Segment("a", "ann", 100, 900, words)
    text = Transcript(
        "en", (ANN,), (spoken, Segment("b", None, 900, 900, ()), Segment("c", None, 900, 1_000, ()))
    )
    assert plan_segments(text, text.segments) == [
        ClipPlan(ANN.name, 100, 900, "Well, “yes”"),
        ClipPlan("", 900, 1_000, ""),
    ]
    assert plan_words(text, [(0, 1)], (500, 900)) == [ClipPlan(ANN.name, 500, 900, "“yes”")]
    assert plan_words(text, [(0, 1)], (500, 500)) == []


def test_names_are_fit_for_every_system_and_the_table_for_every_reader() -> None:
    plans = [ClipPlan(ANN.name, 0, 10, 'He said "no",\nthen left')] * 2
    names = clip_names(plans, ".wav")
    assert names == ["001 Ann- the -first.wav", "002 Ann- the -first.wav"]
    assert clip_names([ClipPlan("…/..", 0, 1, "")], ".mp3") == ["001 ….mp3"]
    assert clip_names([ClipPlan("", 0, 1, "")] * 1_000, ".wav")[-1] == "1000.wav"
    (row, _again) = csv.DictReader(io.StringIO(clip_table(plans, names).decode("utf-8"), newline=""))
    assert row["text"] == plans[0].text
