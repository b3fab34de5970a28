"""The pairs of an archive are found by name, and changed by a person."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment.errors import Cancelled
from alignment.progress import Progress
from editor.formats.errors import FormatError
from editor.services.archive.pairs import ArchivePairs, PairState, find_archive
from editor.services.batch.planning import plan_folder


def pairs_of(*sources: Path, leave_out: Path | None = None) -> ArchivePairs:
    return ArchivePairs(find_archive(sources, leave_out=leave_out))


def states(pairs: ArchivePairs) -> dict[str, PairState]:
    return {pair.recording.name: pair.state for pair in pairs.pairs}


def row(pairs: ArchivePairs, name: str) -> int:
    return next(at for at, pair in enumerate(pairs.pairs) if pair.recording.name == name)


def test_a_folder_tells_what_is_paired_and_what_is_not(folder: Path) -> None:
    pairs = pairs_of(folder)
    assert states(pairs) == {
        "talk.wav": PairState.PAIRED,
        "alone.ogg": PairState.ALONE,
        "two.mp3": PairState.AMBIGUOUS,
    }
    two = pairs.pairs[row(pairs, "two.mp3")]
    assert {path.name for path in two.candidates} == {"two.srt", "two.txt"}
    assert [path.name for path in pairs.transcripts_alone] == ["stray.txt"]
    assert [item.name for item in pairs.plan().items] == ["a/talk"]
    assert {path.name for path in pairs.plan().recordings_alone} == {"alone.ogg", "two.mp3"}


def test_looking_for_files_can_be_cancelled(folder: Path) -> None:
    looking = Progress()
    looking.cancel()
    with pytest.raises(Cancelled):
        find_archive([folder], progress=looking)


def test_results_are_named_as_on_the_command_line(folder: Path, tmp_path: Path) -> None:
    assert pairs_of(folder).plan().items == plan_folder(folder, tmp_path / "out").items


def test_a_person_changes_what_is_wrong(folder: Path) -> None:
    pairs = pairs_of(folder)
    pairs.choose([row(pairs, "two.mp3")], folder / "two.srt")
    pairs.leave_out([row(pairs, "talk.wav")])
    pairs.transcribe([row(pairs, "alone.ogg")])
    planned = {item.name: item.transcript for item in pairs.plan().items}
    assert planned == {"alone": None, "two": folder / "two.srt"}
    assert {path.name for path in pairs.transcripts_alone} == {"stray.txt", "talk.txt", "two.txt"}


def test_all_without_a_transcript_are_transcribed_but_for_those_left_out(folder: Path) -> None:
    (folder / "other.ogg").write_text("sound", "utf-8")
    pairs = pairs_of(folder)
    pairs.leave_out([row(pairs, "other.ogg")])
    pairs.transcribe_alone(True)
    assert states(pairs)["alone.ogg"] is PairState.TRANSCRIBED
    assert states(pairs)["other.ogg"] is PairState.LEFT_OUT
    pairs.transcribe_alone(False)
    assert states(pairs)["alone.ogg"] is PairState.ALONE


def test_changes_are_made_again_where_the_files_are_still_there(folder: Path) -> None:
    before = pairs_of(folder)
    before.choose([row(before, "two.mp3")], folder / "two.srt")
    before.choose([row(before, "alone.ogg")], folder / "stray.txt")
    (folder / "stray.txt").unlink()
    after = pairs_of(folder)
    after.restore(before.choices)
    assert after.pairs[row(after, "two.mp3")].transcript == folder / "two.srt"
    assert states(after)["alone.ogg"] is PairState.ALONE


def test_files_may_be_given_one_by_one(folder: Path) -> None:
    pairs = pairs_of(folder / "a" / "talk.wav", folder / "a" / "talk.txt", folder / "alone.ogg")
    assert pairs.files.root == folder
    assert states(pairs) == {"talk.wav": PairState.PAIRED, "alone.ogg": PairState.ALONE}


def test_results_of_earlier_do_not_count(folder: Path) -> None:
    out = folder / "out"
    out.mkdir()
    (out / "talk.srt").write_text("x", "utf-8")
    assert states(pairs_of(folder, leave_out=out))["talk.wav"] is PairState.PAIRED
    assert out / "talk.srt" not in pairs_of(folder, leave_out=out).transcripts_alone


def test_what_is_not_there_is_told(folder: Path) -> None:
    with pytest.raises(FormatError, match="“none” doesn’t exist"):
        find_archive([folder / "none"])
