"""What is to be done with a folder or a table of recordings, and what is left out."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from editor.formats.errors import FormatError
from editor.services.batch.listing import read_table
from editor.services.batch.planning import BatchPlan, plan_folder, plan_table


def make_files(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * len(name))


def told(plan: BatchPlan, folder: Path) -> dict[str, tuple[str, str | None]]:
    return {
        item.name: (
            os.path.relpath(str(item.recording), folder),
            os.path.relpath(str(item.transcript), folder) if item.transcript is not None else None,
        )
        for item in plan.items
    }


def test_a_folder_is_planned_with_its_tree(archive: Path, tmp_path: Path) -> None:
    make_files(
        archive, "a/talk.mp3", "a/talk.txt", "b/alone.wav", "b/stray.srt", ".hidden/x.mp3", "notes.pdf"
    )
    plan = plan_folder(archive, tmp_path / "out")
    assert told(plan, archive) == {"a/talk": ("a/talk.mp3", "a/talk.txt")}
    assert plan.items[0].size == len("a/talk.mp3")
    assert plan.recordings_alone == (archive / "b/alone.wav",)
    assert plan.transcripts_alone == (archive / "b/stray.srt",)


def test_recordings_alone_are_recognized_where_asked(archive: Path, tmp_path: Path) -> None:
    make_files(archive, "alone.wav", "two.mp3", "two.txt", "two.srt")
    plan = plan_folder(archive, tmp_path / "out", transcribe=True)
    assert told(plan, archive) == {"alone": ("alone.wav", None)}
    assert len(plan.ambiguous) == 1  # it has a transcript: which one is not plain


def test_recordings_of_one_name_keep_their_endings(archive: Path, tmp_path: Path) -> None:
    make_files(archive, "talk.mp3", "Talk.wav")
    plan = plan_folder(archive, tmp_path / "out", transcribe=True)
    assert [item.name for item in plan.items] == ["Talk.wav", "talk.mp3"]


def test_results_of_earlier_are_no_sources(archive: Path) -> None:
    make_files(archive, "talk.mp3", "talk.txt", "out/talk.srt", "out/talk.earproof")
    plan = plan_folder(archive, archive / "out")
    assert told(plan, archive) == {"talk": ("talk.mp3", "talk.txt")}
    for out in (archive, archive.parent):
        with pytest.raises(FormatError, match="contains the recordings"):
            plan_folder(archive, out)


def test_results_of_another_batch_are_no_sources(archive: Path, tmp_path: Path) -> None:
    make_files(archive, "alone.mp3", "other/.earproof-batch/items/x.json", "other/a/alone.srt")
    plan = plan_folder(archive, tmp_path / "out", transcribe=True)
    assert told(plan, archive) == {"alone": ("alone.mp3", None)}
    assert plan.transcripts_alone == ()


def test_a_table_goes_before_the_rules(archive: Path, tmp_path: Path) -> None:
    make_files(archive, "one.mp3", "one.txt", "other.txt", "two.mp3", "two.txt", "de.mp3", "de.srt", "de.txt")
    table = tmp_path / "pairs.csv"
    table.write_text(
        "Recording;transcript;language;track;shelf\n"
        "archive/one.mp3;archive/other.txt;;2;A\n"
        "archive/two.mp3;;fr;;B\n"
        "archive/de.mp3;archive/de.srt;de;;C\n",
        "utf-8",
    )
    read = read_table(table)
    assert read.unused == ("shelf",)
    plan = plan_folder(archive, tmp_path / "out", table=read)
    assert told(plan, archive) == {
        "de": ("de.mp3", "de.srt"),
        "one": ("one.mp3", "other.txt"),
        "two": ("two.mp3", "two.txt"),
    }
    assert [(item.language, item.track) for item in plan.items] == [("de", None), (None, 2), ("fr", None)]
    assert plan.transcripts_alone == (archive / "de.txt", archive / "one.txt")


def test_a_table_finds_files_whatever_their_normal_form(archive: Path, tmp_path: Path) -> None:
    names = [unicodedata.normalize("NFD", name) for name in ("Gespräch.mp3", "Übung.txt")]
    make_files(archive, *names)
    table = archive / "pairs.csv"
    table.write_text("recording,transcript,language\nGespräch.mp3,Übung.txt,\nnone.mp3,,de\n", "utf-8")
    plan = plan_folder(archive / ".." / archive.name, tmp_path / "out", table=read_table(table))
    assert [item.recording.name for item in plan.items] == names[:1]
    assert plan.items[0].transcript == archive / names[1]
    assert plan.recordings_alone == (archive / "none.mp3",)


def test_a_table_may_stand_for_a_folder(archive: Path, tmp_path: Path) -> None:
    make_files(archive, "one.mp3", "one.txt")
    make_files(tmp_path / "far", "one.mp3")
    table = archive / "list.csv"
    table.write_text(f"recording,transcript\none.mp3,one.txt\n{tmp_path}/far/one.mp3,one.txt\n", "utf-8")
    plan = plan_table(read_table(table), archive)
    assert [item.name for item in plan.items] == ["archive/one", "far/one"]
    table.write_text("recording\none.mp3\n", "utf-8")
    assert plan_table(read_table(table), archive).recordings_alone == (archive / "one.mp3",)
    assert told(plan_table(read_table(table), archive, transcribe=True), archive) == {
        "one": ("one.mp3", None)
    }


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("sound,text\na,b\n", "no column “recording”"),
        ("recording,transcript\n,b.txt\n", "has no recording in line 2"),
        ("recording,track\na.mp3,zero\n", "track “zero”"),
        ("recording,language\na.mp3,German\n", "language “German” in line 2. Languages are codes such as"),
    ],
)
def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path, text: str, part: str) -> None:
    table = tmp_path / "list.csv"
    table.write_text(text, "utf-8")
    with pytest.raises(FormatError, match=part):
        read_table(table)


def test_a_recording_stands_in_a_table_once(tmp_path: Path) -> None:
    table = tmp_path / "list.csv"
    table.write_text("recording\na.mp3\nb.mp3\na.mp3\n", "utf-8")
    with pytest.raises(FormatError, match=r"“a\.mp3” is in the table twice"):
        plan_table(read_table(table), tmp_path)
