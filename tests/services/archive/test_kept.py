"""What an output folder keeps of an archive."""

from __future__ import annotations

from pathlib import Path

from editor.services.archive.kept import KeptArchive, read_kept, write_kept
from editor.services.archive.pairs import ArchivePair, PairState


def test_an_archive_goes_on_as_it_was_begun(tmp_path: Path) -> None:
    choices = (
        ArchivePair(tmp_path / "ä.wav", tmp_path / "b.txt", PairState.PAIRED, by_hand=True),
        ArchivePair(tmp_path / "c.wav", None, PairState.LEFT_OUT, by_hand=True),
    )
    kept = KeptArchive("base", "de", ("srt", "docx"), True, choices, ("a/talk",))
    write_kept(tmp_path, kept)
    assert read_kept(tmp_path) == kept


def test_what_is_damaged_or_not_there_is_nothing(tmp_path: Path) -> None:
    assert read_kept(tmp_path) is None
    write_kept(tmp_path, KeptArchive("base", "", (), False))
    path = tmp_path / ".earproof-batch" / "archive.json"
    for text in ("", "[]", '{"version": 1}', '{"version": 99}', path.read_text("utf-8")[:-10]):
        path.write_text(text, "utf-8")
        assert read_kept(tmp_path) is None


def test_a_state_of_a_newer_version_is_nothing(tmp_path: Path) -> None:
    pair = ArchivePair(tmp_path / "a.wav", None, PairState.LEFT_OUT, by_hand=True)
    write_kept(tmp_path, KeptArchive("base", "", (), False, (pair,)))
    path = tmp_path / ".earproof-batch" / "archive.json"
    path.write_text(path.read_text("utf-8").replace("LEFT_OUT", "POSTPONED"), "utf-8")
    assert read_kept(tmp_path) is None
