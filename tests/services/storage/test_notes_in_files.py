"""Notes in the project file: fields that every reader of the format keeps."""

from __future__ import annotations

import json
from pathlib import Path

from editor.document import edits
from editor.document.notes import placed_notes
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference
from editor.services.storage.store import Store
from tests.document.samples import talk

MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "/sound/talk.wav", 30_000)


def test_notes_are_written_as_fields_that_an_earlier_version_keeps(tmp_path: Path) -> None:
    """It knows three parts of a transcript; a change of another would be damage to it."""
    path = tmp_path / "talk.earproof"
    project_format.create(path, media=MEDIA, transcript=talk(), source_text=None, engine={})
    with Store.open(path, who="ann") as store:
        document = store.document
        note = edits.add_note(document.transcript, ("a", 2), ("b", 5), text="Is this so?", who="ann")
        document.apply(note)
        deletion = edits.delete_segments(document.transcript, ["a"])
        assert deletion is not None
        document.apply(deletion)
        document.undo()
        store.flush()
    records = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    parts = {splice["part"] for record in records for splice in record.get("splices", ())}
    assert parts == {"segments"}
    assert set(records[0]) <= {"format", "version", "created", "media", "engine"}
    with Store.open(path, read_only=True) as again:
        assert again.document.transcript == document.transcript
        assert [one.note.text for one in placed_notes(again.document.transcript)] == [
            "Is this so?",
            "Which end?",
        ]
