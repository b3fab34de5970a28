"""A recording and a rough transcript become a project: whole, token for token, or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from alignment.errors import Cancelled, RecordingError
from alignment.progress import Progress
from editor.document.glossary import Glossary, Term
from editor.document.values import WordState
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.output_files import OutputExists
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.formats.writers.subtitles import ebu_stl
from editor.services.storage.file_lock import FileLock
from editor.services.storage.project_creation import create_project, read_glossary
from tests.services.fakes import FakeAligner

TEXT = "Sam Altman: I use CHECH GPT a lot.\n\nUnknown: I never said so.\n\nWe go on.\n"


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "a.ogg"
    path.write_bytes(b"sound")
    return path


@pytest.fixture
def rough(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_project_holds_text_speakers_states_and_source(
    recording: Path, rough: Path, tmp_path: Path
) -> None:
    out = create_project(recording, rough, tmp_path / "a.earproof", aligner=FakeAligner())
    project = project_format.read(out)
    transcript = project.transcript
    assert [segment.text for segment in transcript.segments] == [
        "I use CHECH GPT a lot.",
        "I never said so.",
        "We go on.",
    ]
    said_by = [transcript.speaker(segment.speaker_id) for segment in transcript.segments]
    assert [speaker.name if speaker else None for speaker in said_by] == ["Sam Altman", "Unknown", None]
    assert [speaker.name for speaker in transcript.speakers] == ["Sam Altman", "Unknown"]
    states = {word.text: word.state for segment in transcript.segments for word in segment.words}
    assert (states["use"], states["CHECH"], states["never"]) == (
        WordState.MATCHED,
        WordState.DIFFERS,
        WordState.UNHEARD,
    )
    assert [span.heard for span in transcript.untexted] == ["and so on"]
    assert project.source_text == TEXT
    assert project.engine == {"model": "tiny.en", "by": "a fake"}
    assert (project.media.name, project.media.size, project.media.relative_path) == ("a.ogg", 5, "a.ogg")
    assert len({word.id for segment in transcript.segments for word in segment.words}) == 13


def test_what_was_asked_for_reaches_the_aligner(recording: Path, rough: Path, tmp_path: Path) -> None:
    aligner = FakeAligner()
    out = tmp_path / "a.earproof"
    terms = Glossary((Term("ChatGPT", ("CHECH GPT",)),))
    create_project(recording, rough, out, aligner=aligner, model="base", language="de", glossary=terms)
    assert project_format.read(out).glossary == terms
    (asked,) = aligner.asked
    assert asked | {"script": None} == {
        "script": None, "model": "base", "language": "de", "glossary": ("ChatGPT",), "force": False,
        "track": None,
    }  # fmt: skip


def test_without_a_transcript_speech_is_recognised(recording: Path, tmp_path: Path) -> None:
    aligner = FakeAligner()
    out = create_project(recording, None, tmp_path / "a.earproof", aligner=aligner)
    assert aligner.asked[0]["script"] is None
    project = project_format.read(out)
    assert project.transcript.segments[0].text == "hello there"
    assert project.source_text is None


def test_the_language_of_the_source_is_used(recording: Path, tmp_path: Path) -> None:
    rough = tmp_path / "w.json"
    rough.write_text('{"language": "fr", "segments": [{"text": "oui"}]}', "utf-8")
    aligner = FakeAligner()
    create_project(recording, rough, tmp_path / "a.earproof", aligner=aligner)
    assert aligner.asked[0]["language"] == "fr"


def test_an_existing_project_is_kept_unless_asked(recording: Path, rough: Path, tmp_path: Path) -> None:
    out = create_project(recording, rough, tmp_path / "a.earproof", aligner=FakeAligner())
    before = out.read_bytes()
    aligner = FakeAligner()
    with pytest.raises(OutputExists, match="Choose another name"):
        create_project(recording, rough, out, aligner=aligner)
    assert aligner.asked == []
    assert out.read_bytes() == before
    rough.write_text("Other words.", "utf-8")
    create_project(recording, rough, out, aligner=aligner, overwrite=True)
    assert project_format.read(out).transcript.segments[0].text == "Other words."


def test_a_project_that_is_open_is_not_replaced(recording: Path, rough: Path, tmp_path: Path) -> None:
    out = create_project(recording, rough, tmp_path / "a.earproof", aligner=FakeAligner())
    before = out.read_bytes()
    lock = FileLock.acquire(out, who="ann")
    try:
        with pytest.raises(FormatError, match=r"is open elsewhere \(.*\)\. Close it there first\.$"):
            create_project(recording, rough, out, aligner=FakeAligner(), overwrite=True)
    finally:
        lock.release()
    assert out.read_bytes() == before


@pytest.mark.parametrize("overwrite", [False, True])
def test_nothing_but_a_project_is_ever_replaced(
    recording: Path, rough: Path, tmp_path: Path, overwrite: bool
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("dear", "utf-8")
    for out in (recording, rough, other):
        with pytest.raises(FormatError):
            create_project(recording, rough, out, aligner=FakeAligner(), overwrite=overwrite)
    assert (recording.read_bytes(), rough.read_text("utf-8"), other.read_text("utf-8")) == (
        b"sound",
        TEXT,
        "dear",
    )


def test_what_cannot_be_written_fails_before_the_work(recording: Path, rough: Path, tmp_path: Path) -> None:
    aligner = FakeAligner()
    for out, problem in (
        (tmp_path / "none" / "a.earproof", "is in a folder that doesn’t exist"),
        (tmp_path, "is a folder"),
        (Path("/proc/a.earproof"), "doesn’t exist|permission denied|can’t be written"),
    ):
        with pytest.raises(FormatError, match=problem):
            create_project(recording, rough, out, aligner=aligner)
    assert aligner.asked == []


def test_failure_and_cancel_leave_nothing(recording: Path, rough: Path, tmp_path: Path) -> None:
    before = names(tmp_path)
    with pytest.raises(RecordingError):
        create_project(tmp_path / "none.ogg", rough, tmp_path / "a.earproof", aligner=FakeAligner())
    progress = Progress(lambda _report: progress.cancel())
    with pytest.raises(Cancelled):
        create_project(recording, rough, tmp_path / "a.earproof", aligner=FakeAligner(), progress=progress)
    assert names(tmp_path) == before


def test_a_glossary_is_one_term_a_line(tmp_path: Path) -> None:
    path = tmp_path / "terms.txt"
    path.write_bytes("\ufeffChatGPT\r\n\r\n  Sam   Altman \r\nChatGPT\r\n".encode())
    assert [term.text for term in read_glossary(path)] == ["ChatGPT", "Sam Altman"]


@pytest.mark.parametrize("kind", ["docx", "stl"])
def test_a_transcript_that_is_no_text_is_aligned_too(recording: Path, tmp_path: Path, kind: str) -> None:
    rough = tmp_path / f"a.{kind}"
    if kind == "docx":
        document = Document()
        document.add_paragraph("Ann Lee: The tide is low.")
        document.add_paragraph("Bo Hay: It turns.")
        document.save(str(rough))
    else:
        cues = [Cue(0, 900, ("Ann Lee: The tide is low.",)), Cue(1_000, 1_900, ("Bo Hay: It turns.",))]
        rough.write_bytes(ebu_stl.write(cues, SubtitleHead("en", "a", WritingOptions())))
    project = project_format.read(
        create_project(recording, rough, tmp_path / "a.earproof", aligner=FakeAligner())
    )
    assert [segment.text for segment in project.transcript.segments] == ["The tide is low.", "It turns."]
    assert project.source_text == "Ann Lee: The tide is low.\n\nBo Hay: It turns."
