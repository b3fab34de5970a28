"""What was found of the voices is kept in the project's file, beside its states."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.document.edits import set_text
from editor.document.voices import ProjectVoice, VoiceAnalysis, VoiceSpan
from editor.formats.native import project_format
from editor.formats.native.codec import DamagedRecordError
from editor.formats.native.project_format import MediaReference
from editor.formats.native.voice_records import voices_from_json, voices_to_json
from editor.services.storage.store import Store
from tests.document.samples import talk
from tests.services.storage.test_compaction import compact

MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "/sound/talk.wav", 30_000)
FOUND = VoiceAnalysis(
    engine={"embedder": "lite", "count": "2"},
    time="2024-05-01T10:00:00.000Z",
    voices=(ProjectVoice("v1", 5000, ((0, 2400),)), ProjectVoice("v2", 2400, extra=(("mood", '"glad"'),))),
    spans=(
        VoiceSpan(0, 2400, "v1", 0.98),
        VoiceSpan(4000, 5400, "v2", 0.7, is_overlapped=True),
        VoiceSpan(7000, 7400, None, 0.0),
    ),
    extra=(("room", '"echo"'),),
)


def make(path: Path) -> Path:
    project_format.create(path, media=MEDIA, transcript=talk(), source_text=None, engine={})
    return path


def test_an_analysis_is_kept_and_goes_along_with_a_copy(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    with Store.open(path) as store:
        assert store.voices is None
        store.set_voices(FOUND)
        edit = set_text(store.document.transcript, "a", "I asked ChatGPT about it.")
        assert edit is not None
        store.document.apply(edit)
        store.prepare_copy(tmp_path / "copy.earproof")()
    for file in (path, tmp_path / "copy.earproof"):
        with Store.open(file) as store:
            assert store.voices == FOUND
            assert store.document.undo() is not None
            assert store.voices == FOUND
    size = path.stat().st_size
    with Store.open(path) as store:
        store.set_voices(FOUND)
    assert path.stat().st_size == size


def test_the_last_analysis_holds_also_when_what_is_on_the_disk_is_not_what_is_meant(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    with Store.open(path) as store:
        store.set_voices(VoiceAnalysis())
        store.set_voices(FOUND)
        store.flush()
        path.write_bytes(path.read_bytes()[:300])
        store.prepare_copy(tmp_path / "copy.earproof")()
    assert project_format.read(tmp_path / "copy.earproof").voices == FOUND


def test_an_analysis_survives_compaction(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    with Store.open(path) as store:
        store.set_voices(FOUND)
        edit = set_text(store.document.transcript, "a", "I asked ChatGPT about it.")
        assert edit is not None
        store.document.apply(edit)
    assert compact(path)
    assert project_format.read(path).voices == FOUND


def test_a_span_of_a_voice_that_is_not_listed_is_nobodys() -> None:
    record = voices_to_json(FOUND)
    record["spans"][0]["voice"] = "v9"
    assert voices_from_json(record).spans[0].voice_id is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("voices", None),
        ("voices", [{"id": "v1"}, {"id": "v1"}]),
        ("voices", [{"id": "v1", "samples": [[5]]}]),
        ("spans", [{"start_ms": 5, "end_ms": 4}]),
        ("spans", [{"start_ms": 1, "end_ms": 4, "sureness": 1.5}]),
        ("spans", ["v1"]),
    ],
)
def test_a_damaged_analysis_is_refused(name: str, value: object) -> None:
    record = json.loads(json.dumps(voices_to_json(FOUND)))
    with pytest.raises(DamagedRecordError):
        voices_from_json(record | {name: value})
