"""The project file: what is written is read, and what is unknown survives."""

from __future__ import annotations

import ast
import json
import random
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from editor.document import edits
from editor.document.document import Document
from editor.document.glossary import Glossary, Term
from editor.document.turns import keeps_turns, turns
from editor.document.values import CleanMark, NamedBy, Transcript, Verdict, Word, WordState
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.codec import segment_from_json, to_line, word_from_json, word_to_json
from editor.formats.native.glossary_records import glossary_to_json
from editor.formats.native.project_format import MediaReference
from editor.formats.native.reader import parse
from editor.formats.native.revision_records import revision_to_json
from tests.document.samples import talk
from tests.document.strategies import dice, random_transcript, random_user_action

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "tests" / "data" / "native" / "version-1.earproof"
MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "sound/talk.wav", "/sound/talk.wav", 30_000)


def make(path: Path, transcript: Transcript | None = None, **options: Any) -> Path:
    project_format.create(
        path,
        media=MEDIA,
        transcript=talk() if transcript is None else transcript,
        source_text="Ann: I asked\r\nBob: \ufeffWe “know”\u2028",
        engine={"model": "tiny.en"},
        **options,
    )
    return path


def append(path: Path, *records: dict[str, Any]) -> None:
    with path.open("ab") as file:
        file.write(b"".join(map(to_line, records)))


def history(path: Path) -> Document:
    """Append three revisions to a project and return the document that made them."""
    document = Document(
        project_format.read(path).transcript, who="ann", now=lambda: "2024-01-01T00:00:00.000Z"
    )
    for edit in (
        edits.replace_all(document.transcript, "CHECH GPT", "ChatGPT"),
        edits.assign_speaker_named(document.transcript, ["d"], "Cy"),
    ):
        assert edit is not None
        document.apply(edit)
    document.undo()
    append(path, *map(revision_to_json, document.revisions))
    return document


def records(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_what_is_created_is_read(tmp_path: Path) -> None:
    file = project_format.read(make(tmp_path / "talk.earproof"))
    assert (file.media, file.transcript, file.engine) == (MEDIA, talk(), {"model": "tiny.en"})
    assert file.source_text == "Ann: I asked\r\nBob: \ufeffWe “know”\u2028"
    assert (file.notices, file.read_only_reason, file.records, file.base) == ((), "", (), 0)


def test_an_existing_file_is_overwritten_only_on_demand(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    before = path.read_bytes()
    with pytest.raises(FormatError, match="already exists"):
        make(path)
    assert path.read_bytes() == before
    make(path, replace(talk(), segments=()), overwrite=True)
    assert project_format.read(path).transcript.segments == ()
    assert [p.name for p in tmp_path.iterdir()] == ["talk.earproof"]


def test_a_file_gets_the_mode_that_files_get_and_keeps_its_own(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    path = make(tmp_path / "talk.earproof")
    assert path.stat().st_mode == (tmp_path / "other").stat().st_mode
    path.chmod(0o640)
    make(path, overwrite=True)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="is in a folder that doesn’t exist"):
        make(tmp_path / "nowhere" / "talk.earproof")


@settings(max_examples=60, deadline=None)
@given(dice())
def test_any_history_is_read_as_it_was_written(dice: random.Random) -> None:
    document = Document(random_transcript(dice), who="ann")
    start = document.transcript
    lines = [
        to_line(project_format.header_to_json(MEDIA, {})),
        to_line(project_format.snapshot_to_json(start, 0, "ann")),
    ]
    document.subscribe(lambda change: lines.append(to_line(revision_to_json(change.record))))
    for _ in range(12):
        random_user_action(document, dice, notes=True)
    file = read_bytes(b"".join(lines))
    assert file.notices == ()
    assert file.transcript == document.transcript
    again = Document(file.transcript, records=file.records)
    assert list(again.revisions) == list(document.revisions)
    while again.can_undo:
        again.undo()
        document.undo()
        assert again.transcript == document.transcript
    assert again.transcript == start


def read_bytes(data: bytes) -> project_format.NativeFile:
    return parse(Path("some.earproof"), data)


def test_words_that_stay_are_written_by_their_id_alone(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    history(path)
    (splice, *_) = records(path)[3]["splices"]
    assert splice["old"] == ["a"]
    assert splice["new"][0]["words"][:2] == ["a0", "a1"]
    assert splice["new"][0]["words"][2] == {
        "id": "a2",
        "text": "ChatGPT",
        "start_ms": 1000,
        "end_ms": 1900,
        "state": "edited",
    }


def test_history_and_undo_are_read(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    document = history(path)
    file = project_format.read(path)
    assert file.records == tuple(document.revisions)
    assert (file.records[2].kind, file.records[2].target) == ("undo", 2)
    again = Document(file.transcript, records=file.records)
    again.redo()
    assert again.transcript.segments[3].speaker_id == again.transcript.speakers[-1].id
    again.undo()
    again.undo()
    assert again.transcript == talk()


def test_unknown_records_and_fields_do_no_harm_and_survive_editing(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    header, source, snapshot = records(path)
    snapshot["transcript"]["segments"][0]["mood"] = {"joy": [1, 2.5, None]}
    snapshot["transcript"]["segments"][0]["words"][0]["pitch"] = "hög"
    snapshot["transcript"]["speakers"][0]["colour"] = "#fff"
    snapshot["transcript"]["untexted"][0]["kind"] = "music"
    snapshot["transcript"]["topic"] = "AI"
    header["licence"] = "CC0"
    path.write_bytes(b"")
    append(path, header, source, {"kind": "weather", "rain": True}, snapshot)
    file = project_format.read(path)
    assert file.notices == ()
    edit = edits.set_text(file.transcript, "a", "I asked it.")
    assert edit is not None
    after = edit.apply(file.transcript)
    append(path, project_format.snapshot_to_json(after, 1, "ann"))
    written = records(path)[-1]["transcript"]
    assert written["segments"][0]["mood"] == {"joy": [1, 2.5, None]}
    assert written["segments"][0]["words"][0]["pitch"] == "hög"
    assert (written["speakers"][0]["colour"], written["untexted"][0]["kind"]) == ("#fff", "music")
    assert written["topic"] == "AI"
    assert project_format.read(path).transcript == after


def test_the_recording_may_move(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    moved = replace(MEDIA, absolute_path="/new/talk.wav")
    append(path, {"kind": "media", "media": project_format.media_to_json(moved)})
    assert project_format.read(path).media == moved


def test_a_newer_version_is_read_only_and_says_so(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    header, *rest = records(path)
    path.write_bytes(b"")
    append(path, header | {"version": 2}, *rest)
    file = project_format.read(path)
    assert file.transcript == talk()
    assert re.fullmatch(
        r"Opened read-only: “talk\.earproof” comes from a newer version .* Update .*\.", file.read_only_reason
    )


def test_windows_line_ends_and_a_bom_are_read(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    document = history(path)
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    file = project_format.read(path)
    assert (file.transcript, file.notices) == (document.transcript, ())


def test_a_later_snapshot_carries_on(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    document = history(path)
    append(path, project_format.snapshot_to_json(document.transcript, document.revision, "ann"))
    assert project_format.read(path).records == tuple(document.revisions)
    other = replace(talk(), segments=talk().segments[1:])
    append(path, project_format.snapshot_to_json(other, 7, "bob"))
    file = project_format.read(path)
    again = Document(file.transcript, records=file.records)
    assert (again.transcript, again.revision) == (other, 7)
    again.undo()
    assert again.transcript == document.transcript
    assert again.transcript_at(0) == talk()


def test_a_file_may_begin_in_the_middle_of_a_history(tmp_path: Path) -> None:
    path = make(tmp_path / "talk.earproof")
    header, source, _ = records(path)
    path.write_bytes(b"")
    append(path, header, source, project_format.snapshot_to_json(talk(), 40, "ann"))
    file = project_format.read(path)
    document = Document(file.transcript, records=file.records, revision=file.base)
    assert document.revision == 40
    edit = edits.add_speaker(document.transcript, "Cy")
    assert edit is not None
    assert document.apply(edit).revision == 41


def test_half_a_character_does_not_stop_the_writing(tmp_path: Path) -> None:
    before = replace(talk(), language="e\ud800n")
    assert project_format.read(make(tmp_path / "talk.earproof", before)).transcript == before


def test_the_version_1_sample_is_read() -> None:
    file = project_format.read(SAMPLE)
    assert (file.notices, file.read_only_reason) == ((), "")
    assert [s.text for s in file.transcript.segments] == [
        "I asked ChatGPT about it.",
        "We know the European",
        "so called",
        "Union, don’t we?",
    ]
    numbers = [
        (1, "edit"),
        (3, "edit"),
        (4, "edit"),
        (5, "edit"),
        (6, "undo"),
        (7, "redo"),
        (8, "edit"),
        (9, "undo"),
    ]
    assert [(r.number, r.kind) for r in file.records] == numbers
    assert file.media.absolute_path == "/media/talk.ogg"
    assert file.transcript.segments[0].extra == (("mood", '"calm"'),)
    assert [v.name for v in file.versions] == ["Sent to Ann"]
    document = Document(file.transcript, records=file.records)
    labels = []
    while document.can_undo:
        labels.append(document.undo_label)
        document.undo()
    assert labels == ["Insert what was heard", "Edit text", "Replace “CHECH GPT” by “ChatGPT”"]
    assert document.transcript == document.transcript_at(0)
    assert document.transcript.segments[1].text == "We know the United Union, don’t we?"


def test_a_sample_from_before_turns_were_kept_has_them_by_speakers_and_pauses() -> None:
    transcript = project_format.read(SAMPLE).transcript
    assert not keeps_turns(transcript)
    assert {one.named_by for one in transcript.segments} == {None}
    assert [[transcript.segments[row].id for row in turn.rows] for turn in turns(transcript)][:1] == [["a"]]


def test_the_sample_with_turns_is_read() -> None:
    file = project_format.read(SAMPLE.with_name("version-1-turns.earproof"))
    assert (file.notices, file.read_only_reason) == ((), "")
    names = {speaker.id: speaker.name for speaker in file.transcript.speakers}
    told = [
        (names[turn.speaker_id or ""], " ".join(file.transcript.segments[row].text for row in turn.rows))
        for turn in turns(file.transcript)
    ]
    assert told == [
        ("Bob", "Where were you born?"),
        ("Ann", "In Kiel, I think. A long time ago."),
        ("Bob", "And then?"),
        ("Ann", "We moved north."),
        ("Ann", "Why?"),
    ]
    by = [one.named_by for one in file.transcript.segments]
    assert by == [*[NamedBy.PERSON] * 4, None, None]
    document = Document(file.transcript, records=file.records)
    while document.can_undo:
        document.undo()
    assert document.transcript == document.transcript_at(0)
    assert len(turns(document.transcript)) == 4


def test_who_named_a_segment_is_ignored_where_a_later_version_says_what_is_not_known() -> None:
    told = {"id": "a", "start_ms": 0, "end_ms": 1, "words": [], "named_by": "oracle", "opens_turn": True}
    read = segment_from_json(told, {})
    assert (read.named_by, read.opens_turn, read.extra) == (None, True, ())


def test_the_few_lines_of_the_documentation_read_the_text() -> None:
    text = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    ast.parse(program)
    assert len(program.strip().splitlines()) <= 14
    lines: list[str] = []
    scope = {"print": lambda *parts: lines.append(" ".join(parts)), "FILE": str(SAMPLE)}
    exec(program.replace('"talk.earproof"', "FILE"), scope)
    assert "\n".join(lines).split("\n") == [s.text for s in project_format.read(SAMPLE).transcript.segments]


def test_the_example_of_the_documentation_is_a_project(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "file-format.md").read_text(encoding="utf-8")
    (example,) = re.findall(r"```jsonl\n(.*?)```", text, re.DOTALL)
    path = tmp_path / "example.earproof"
    path.write_text(example, encoding="utf-8")
    file = project_format.read(path)
    assert file.notices == ()
    assert file.transcript.segments[0].text == "I asked ChatGPT."
    assert len(file.records) == 1


def test_the_glossary_is_kept_and_its_last_record_holds(tmp_path: Path) -> None:
    terms = Glossary((Term("ChatGPT", ("CHECH GPT",), "en", "one word"), Term("Priya")), ("Tom",))
    path = make(tmp_path / "talk.earproof", glossary=terms)
    assert project_format.read(path).glossary == terms
    append(path, {"kind": "glossary", "terms": [{"text": "Elena", "weight": 2}], "by": "ann"})
    read = project_format.read(path).glossary
    assert [term.text for term in read] == ["Elena"]
    assert glossary_to_json(read, time="t")["terms"] == [{"text": "Elena", "weight": 2}]
    assert glossary_to_json(read, time="t")["by"] == "ann"


@pytest.mark.parametrize(
    "terms", [None, [3], [{"text": ""}], [{"text": 5}], [{"text": "a", "heard": "b"}], [{"note": "x"}]]
)
def test_a_damaged_glossary_is_left_out(tmp_path: Path, terms: object) -> None:
    path = make(tmp_path / "talk.earproof", glossary=Glossary((Term("Priya"),)))
    append(path, {"kind": "glossary", "terms": terms})
    read = project_format.read(path)
    assert [term.text for term in read.glossary] == ["Priya"]
    assert any("damaged" in notice for notice in read.notices)


def test_a_file_without_a_glossary_has_an_empty_one() -> None:
    assert project_format.read(SAMPLE).glossary == Glossary()


@pytest.mark.parametrize(
    "word",
    [
        Word("w", "so", 0, 10, 0.8, WordState.RECOGNISED),
        Word("w", "so", 0, 10, 0.8, WordState.RECOGNISED, None, "low confidence"),
        Word("w", "so", 0, 10, 0.9, WordState.EDITED, verdict=Verdict.BORNE_OUT),
        Word("w", "so", 0, 10, 0.0, WordState.EDITED, "no", verdict=Verdict.CONTRADICTED),
        Word("w", "so", 0, 10, None, WordState.EDITED, verdict=Verdict.UNCLEAR, confirmed=True),
        Word("w", "so", 0, 10, None, WordState.MATCHED, confirmed=True),
        Word("w", "um", 0, 10, 0.9, clean=CleanMark.HIDE),
        Word("w", "um", None, None, None, WordState.UNHEARD, clean=CleanMark.KEEP),
    ],
)
def test_what_the_sound_says_of_a_word_is_kept(word: Word) -> None:
    written = json.loads(json.dumps(word_to_json(word)))
    assert word_from_json(written) == word
    # Earlier versions know only these states.
    assert written.get("state", "matched") in ("matched", "differs", "unheard", "edited")


def test_a_verdict_on_what_an_earlier_version_changed_since_is_dropped() -> None:
    fields = {"id": "w", "text": "so", "start_ms": 0, "end_ms": 10, "state": "edited", "verdict": "borne out"}
    assert word_from_json(fields).verdict is None
    assert word_from_json({**fields, "confidence": 0.5, "verdict": "beyond doubt"}).verdict is None
