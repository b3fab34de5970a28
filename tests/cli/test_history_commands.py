"""The history on the command line: log, diff, restore, and leaving it behind."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.document import edits
from editor.formats.native import project_format
from editor.services.storage.store import Store
from tests.cli.conftest import CommandRunner, is_one_message


@pytest.fixture
def worked(runner: CommandRunner, project: Path) -> Path:
    """Return a project with three revisions, the second one named."""
    runner("replace", project, "--find", "CHECH GPT", "--with", "ChatGPT")
    with Store.open(project, who="ann") as store:
        document = store.document
        first, second = document.transcript.segments[:2]
        edit = edits.assign_speaker_named(document.transcript, [second.id], "Greta")
        assert edit is not None
        document.apply(edit)
        store.name_version("Sent to Ann")
        edit = edits.set_text(document.transcript, first.id, f"{first.text} Really.")
        assert edit is not None
        document.apply(edit)
    return project


def text(runner: CommandRunner, path: Path) -> str:
    return runner("export", path, "--format", "txt").out


def test_diff_from_the_original_to_now(runner: CommandRunner, worked: Path) -> None:
    lines = runner("diff", worked).out.splitlines()
    assert lines[0] == "From  Revision 0, the original"
    assert lines[1].startswith("To    Revision 3, ann, ")
    assert "    We have used [-CHECH GPT-] {+ChatGPT+} every day. It works. {+Really.+}" in lines
    assert any(line.endswith("Unknown → Greta") for line in lines)
    counts = "1 word added, 1 word removed, 1 word changed, 1 place with another speaker"
    assert lines[-1] == f"Differences: {counts}"


def test_diff_by_number_and_by_name(runner: CommandRunner, worked: Path) -> None:
    done = runner("diff", worked, "Sent to Ann", "3", "--json").json
    assert (done["before"], done["after"], done["same"]) == (2, 3, False)
    assert done["amount"]["added"] == 1
    (row,) = done["rows"]
    assert row["pieces"][-1] == {"mark": "added", "before": "", "after": "Really.", "moved_ms": 0}
    assert runner("diff", worked, "3").out.splitlines()[-1] == "No differences."
    backwards = runner("diff", worked, "3", "0", "--json").json
    assert backwards["amount"]["removed"] >= 1


def test_diff_as_a_page_that_needs_nothing_else(runner: CommandRunner, worked: Path) -> None:
    with Store.open(worked) as store:
        row = store.document.transcript.segments[0]
        edit = edits.set_text(store.document.transcript, row.id, "<script>alert(1)</script> & so")
        assert edit is not None
        store.document.apply(edit)
    out = runner.path("changes.html")
    assert runner("diff", worked, "--html", out).code == 0
    page = out.read_text("utf-8")
    assert "<ins>&lt;script&gt;alert(1)&lt;/script&gt; &amp; so</ins>" in page
    assert "<script" not in page
    assert "http" not in page
    assert "Unknown → Greta" in page
    again = runner("diff", worked, "--html", out)
    assert again.code == 1
    assert is_one_message(again.err, f"“{out.name}” already exists", "or use --force to replace it")
    assert runner("diff", worked, "--html", out, "--force").code == 0


@pytest.mark.parametrize("wanted", ["7", "nothing", "-"])
def test_an_unknown_revision_is_one_message(runner: CommandRunner, worked: Path, wanted: str) -> None:
    for command in ("diff", "restore"):
        done = runner(command, worked, wanted)
        assert done.code == 1
        assert is_one_message(done.err, f"“{worked.name}”", f"no revision {wanted}", "earproof log")


def test_restore_is_a_new_revision(runner: CommandRunner, worked: Path) -> None:
    now = text(runner, worked)
    done = runner("restore", worked, "0")
    assert done.out == f"Restore revision 0. This is revision 4 of {worked}\n"
    assert "CHECH GPT" in text(runner, worked)
    assert "Nothing was changed." in runner("restore", worked, "0").out
    assert runner("restore", worked, "3", "--json").json["revision"] == 5
    assert text(runner, worked) == now
    assert runner("diff", worked, "0", "4", "--json").json["same"]
    assert len(runner("log", worked, "--json").json["revisions"]) == 5


def test_restore_only_a_segment(runner: CommandRunner, worked: Path) -> None:
    rows = runner("diff", worked, "--json").json["rows"]
    first, second = (row["after"][0]["id"] for row in rows)
    done = runner("restore", worked, "0", "--segment", first)
    assert "Restore segment of revision 0. This is revision 4" in done.out
    assert [row["after"][0]["id"] for row in runner("diff", worked, "--json").json["rows"]] == [second]
    done = runner("restore", worked, "0", "--segment", "nobody")
    assert is_one_message(done.err, f"“{worked.name}”", "has no segment nobody", "earproof diff")


def test_a_segment_of_an_older_file_whose_id_looks_like_an_option(
    runner: CommandRunner, worked: Path
) -> None:
    first = runner("diff", worked, "--json").json["rows"][0]["after"][0]["id"]
    worked.write_text(worked.read_text("utf-8").replace(first, "-json56789"), "utf-8")
    done = runner("restore", worked, "0", "--segment", "-json56789", "--json")
    assert done.json["revision"] == 4
    assert len(runner("diff", worked, "--json").json["rows"]) == 1


def test_log_names_sessions_people_versions_and_amounts(runner: CommandRunner, worked: Path) -> None:
    lines = runner("log", worked).out.splitlines()
    assert len([line for line in lines if "[Sent to Ann]" in line]) == 1
    assert lines[-2].endswith("ann  Edit text: 1 word added")
    log = runner("log", worked, "--json").json
    (session,) = log["sittings"]
    assert (session["first"], session["last"], session["people"][-1]) == (1, 3, "ann")
    assert log["revisions"][2]["amount"]["added"] == 1
    assert log["original"] == 0


def test_a_copy_without_history_discloses_nothing_older(runner: CommandRunner, worked: Path) -> None:
    with Store.open(worked, who="secretlogin") as store:
        state = store.document.transcript
        for name in ("Mallory", "Eve"):
            edit = edits.assign_speaker_named(store.document.transcript, [state.segments[1].id], name)
            assert edit is not None
            store.document.apply(edit)
        edit = edits.set_text(store.document.transcript, state.segments[1].id, "Nothing to see.")
        assert edit is not None
        store.document.apply(edit)
        store.name_version("Secret name")
        transcript = store.document.transcript
    old = worked.read_bytes()
    out = runner.path("open.earproof")
    assert runner("export", worked, "--format", "earproof", "-o", out).code == 0
    new = out.read_bytes()
    for gone in (
        "CHECH",
        "never",
        "Mallory",
        "Secret name",
        "secretlogin",
        "Sent to Ann",
        str(runner.folder),
    ):
        assert gone.encode() in old
        assert gone.encode() not in new
    file = project_format.read(out)
    assert file.transcript.segments == transcript.segments
    assert (file.records, file.versions, file.source_text, file.notices) == ((), (), None, ())
    kinds = [json.loads(line).get("kind") for line in new.splitlines()]
    assert kinds == [None, "snapshot"]
    assert runner("export", out, "--format", "json").code == 0


def test_a_copy_without_history_of_an_earlier_state(runner: CommandRunner, worked: Path) -> None:
    out = runner.path("draft.earproof")
    done = runner("export", worked, "--format", "earproof", "-o", out, "--revision", "Sent to Ann")
    assert done.out == f"Saved without history: {out}\n"
    assert b"Really." not in out.read_bytes()
    again = runner("export", worked, "--format", "earproof", "-o", out)
    assert is_one_message(again.err, f"“{out.name}” already exists", "or use --force to replace it")
    assert runner("export", worked, "--format", "earproof", "-o", out, "--force").code == 0
    assert b"Really." in out.read_bytes()
    for wrong in ([], ["-o", "-"], ["-o", worked, "--force"]):
        before = worked.read_bytes()
        done = runner("export", worked, "--format", "earproof", *wrong)
        assert done.code == 1
        assert is_one_message(done.err)
        assert worked.read_bytes() == before
