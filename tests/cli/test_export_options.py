"""`earproof export`: several formats, a part, speakers, wording and times, as asked on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import soundfile

from editor.cli.export_arguments import SPEAKER_STYLES
from editor.document.edits import add_note
from editor.document.values import Speaker, Transcript
from editor.formats.native import project_format
from editor.services.exports.speaker_styles import SpeakerStyle
from editor.services.settings import Settings
from editor.services.storage.media_identity import media_reference
from editor.services.storage.store import Store
from tests.cli.conftest import CommandRunner
from tests.services.subtitles.samples import segment

TALK = Transcript(
    "en",
    (Speaker("s1", "Sam Altman"), Speaker("s2", "Lee")),
    (
        segment("We met in Seoul last week.", 0),
        segment("CHECH GPT was all we talked about.", 3_000, unheard="talked"),
        segment("I used it too.", 8_000, speaker="s2"),
        segment("Everyone did.", 20_000),
    ),
)


@pytest.fixture
def talk(runner: CommandRunner) -> Path:
    """A project of two people, with a rough transcript beside it."""
    path, recording = runner.path("talk.earproof"), runner.path("talk.ogg")
    recording.write_bytes(b"sound")
    runner.path("talk.txt").write_text("We met.", "utf-8")
    project_format.create(
        path,
        media=media_reference(recording, relative_to=runner.folder, duration_ms=30_000),
        transcript=TALK,
        source_text="We met.",
        source_name="talk.txt",
        engine={},
    )
    return path


def test_all_speaker_styles_can_be_named() -> None:
    others = (SpeakerStyle.USUAL, SpeakerStyle.NOBODY, SpeakerStyle.PLACED)
    assert set(SPEAKER_STYLES) == {style.value for style in SpeakerStyle if style not in others}


def test_several_formats_go_into_a_folder(runner: CommandRunner, talk: Path) -> None:
    out = runner.path("out")
    out.mkdir()
    done = runner("export", talk, "--format", "srt,vtt", "--format", "DOCX", "-o", out, "--json")
    assert done.code == 0
    assert [Path(name).name for name in done.json["files"]] == ["talk.srt", "talk.vtt", "talk.docx"]
    assert {path.name for path in out.iterdir()} == {"talk.srt", "talk.vtt", "talk.docx"}
    again = runner("export", talk, "--format", "srt,txt", "-o", out)
    assert again.code == 1
    assert "talk.srt" in again.err
    assert not (out / "talk.txt").exists()
    assert runner("export", talk, "--format", "srt,txt", "-o", out, "--force").code == 0


def test_one_format_goes_into_a_folder_too(runner: CommandRunner, talk: Path) -> None:
    out = runner.path("out")
    out.mkdir()
    assert runner("export", talk, "--format", "srt", "-o", out).code == 0
    assert [path.name for path in out.iterdir()] == ["talk.srt"]


def test_an_ending_that_stands_for_no_format_is_told(runner: CommandRunner, talk: Path) -> None:
    done = runner("export", talk, "-o", runner.path("talk.xyz"))
    assert (done.code, "“talk.xyz” has an unknown ending. Choose the format" in done.err) == (1, True)


def test_of_several_formats_a_notice_names_the_files(runner: CommandRunner, talk: Path) -> None:
    asked = ("export", talk, "--format", "srt,txt,md", "--state-times", "-o", runner.folder, "--force")
    done = runner(*asked)
    assert "talk.srt, talk.corrected.txt: This format can’t state which times are estimated" in done.err


def test_several_formats_need_a_folder(runner: CommandRunner, talk: Path) -> None:
    missing = runner("export", talk, "--format", "srt,vtt", "-o", runner.path("nowhere"))
    assert (missing.code, "“nowhere” doesn’t exist. Create it" in missing.err) == (1, True)
    file = runner("export", talk, "--format", "srt,vtt", "-o", talk)
    assert (file.code, "isn’t a folder" in file.err) == (1, True)
    printed = runner("export", talk, "--format", "srt,vtt")
    assert (printed.code, "can’t be printed in several formats" in printed.err) == (1, True)
    assert runner("export", talk, "--format", "srt,wordstar", "-o", runner.folder).code == 1
    assert not runner.path("talk.srt").exists()


def test_the_rough_transcript_and_the_recording_are_never_replaced(runner: CommandRunner, talk: Path) -> None:
    for name, what in (
        ("talk.txt", "rough transcript"),
        ("talk.ogg", "recording"),
        ("talk.earproof", "project"),
    ):
        done = runner("export", talk, "--format", "txt", "-o", runner.path(name), "--force")
        assert (done.code, f"is the {what} itself" in done.err) == (1, True)
    done = runner("export", talk, "--format", "txt,srt", "-o", runner.folder)
    assert done.code == 0
    assert "“talk.txt” is the rough transcript and is left as it is." in done.err
    assert runner.path("talk.txt").read_text("utf-8") == "We met."
    assert "We met in Seoul" in runner.path("talk.corrected.txt").read_text("utf-8")


def test_a_part_by_time_and_by_speaker(runner: CommandRunner, talk: Path) -> None:
    early = runner("export", talk, "--format", "txt", "--to", "0:01.9").out
    assert early == "Sam Altman: We met in Seoul last\n"
    late = runner("export", talk, "--format", "txt", "--from", "8", "--to", "0:00:19").out
    assert (
        late == runner("export", talk, "--format", "txt", "--speaker", "lee").out == "Lee: I used it too.\n"
    )
    assert runner("export", talk, "--format", "txt", "--speaker", "Kim").code == 1
    assert runner("export", talk, "--format", "txt", "--from", "soon").code == 2


@pytest.mark.parametrize(
    "part", [("--from", "0:10", "--to", "0:05"), ("--from", "99:00:00"), ("--from", "12", "--speaker", "Lee")]
)
def test_a_part_without_words_writes_nothing(
    runner: CommandRunner, talk: Path, part: tuple[str, ...]
) -> None:
    out = runner.path("part.srt")
    for output in (("-o", out), ()):
        done = runner("export", talk, "--format", "srt", *part, *output)
        assert (done.code, done.out) == (1, "")
        assert "No words left to export" in done.err
    assert not out.exists()


@pytest.mark.parametrize("asked", [("--format", "imported"), ("--format", "srt", "--profile", "imported")])
def test_imported_is_refused_where_no_subtitles_came_in(
    runner: CommandRunner, talk: Path, asked: tuple[str, ...]
) -> None:
    done = runner("export", talk, *asked)
    assert (done.code, "has no imported subtitles. Choose" in done.err) == (1, True)


def test_a_start_code_is_one_of_a_day(runner: CommandRunner, talk: Path) -> None:
    done = runner("export", talk, "--format", "edl", "--start-code", "24:00:00:00")
    assert (done.code, "There is no time code" in done.err) == (1, True)
    assert "23:59:00:00" in runner("export", talk, "--format", "edl", "--start-code", "23:59:00:00").out


def test_speakers_as_asked(runner: CommandRunner, talk: Path) -> None:
    out = runner.path("out.vtt")
    done = runner("export", talk, "--format", "vtt", "--speakers-as", "codes", "-o", out)
    assert "S1: We met" in out.read_text("utf-8")
    assert "<v" not in out.read_text("utf-8")
    key = runner.path("out.speakers.csv").read_text("utf-8")
    assert key.splitlines() == ["code,name", "S1,Sam Altman", "S2,Lee"]
    assert "out.speakers.csv" in done.out
    assert "– We met" in runner("export", talk, "--format", "srt", "--speakers-as", "dash").out
    assert "SA: We met" in runner("export", talk, "--format", "srt", "--speakers-as", "initials").out


def test_clean_text_by_the_usual_list_a_file_or_the_settings(runner: CommandRunner, talk: Path) -> None:
    own = runner.path("words.txt")
    own.write_text("last week\n", "utf-8")
    clean = runner("export", talk, "--format", "txt", "--clean", "--fillers", own).out
    assert "We met in Seoul.\n" in clean.replace(" CHECH", "\n CHECH")
    assert "last week" in runner("export", talk, "--format", "txt", "--clean").out
    settings = Settings()
    settings.values.fillers = {"en": ["last week"]}
    settings.save()
    try:
        assert runner("export", talk, "--format", "txt", "--clean").out == clean
    finally:
        settings.path.unlink()


def test_times_are_stated_coded_and_lit(runner: CommandRunner, talk: Path) -> None:
    code = ("--start-code", "10:00:00:00", "--frame-rate", "24")
    assert "10:00:08:00" in runner("export", talk, "--format", "md", *code).out
    stated = runner("export", talk, "--format", "vtt", "--state-times").out
    assert stated.rstrip().split("\n")[-1].startswith("NOTE Words with a time measured in the sound: 18.")
    assert (
        "This format can’t state which times are estimated"
        in runner("export", talk, "--format", "srt", "--state-times").err
    )
    assert r"{\k31}We {\k4}{\k31}met" in runner("export", talk, "--format", "ass", "--karaoke").out


def test_a_rate_that_a_format_cannot_count_at_is_told(runner: CommandRunner, talk: Path) -> None:
    for name, rate, told in (
        ("stl", "30", True),
        ("stl", "24", False),
        ("scc", "50", True),
        ("scc", "29.97", False),
    ):
        out = runner.path(f"{rate}.{name}")
        done = runner("export", talk, "--format", name, "--frame-rate", rate, "-o", out)
        assert (done.code, f"this format doesn’t support {rate}." in done.err) == (0, told)
    assert "rate" not in runner("export", talk, "--format", "scc", "-o", runner.path("usual.scc")).err


def test_a_project_holds_the_whole_text(runner: CommandRunner, talk: Path) -> None:
    out = runner.path("part.earproof")
    done = runner("export", talk, "--format", "earproof", "--speaker", "Lee", "-o", out)
    assert (done.code, "contains the whole text" in done.err, out.exists()) == (1, True, False)


def test_as_the_project_was_exported_last(runner: CommandRunner, talk: Path) -> None:
    with Store.open(talk) as store:
        store.set_export_choices({"formats": ["vtt"], "speakers": "initials", "clean": True})
    remembered = runner("export", talk, "--as-remembered").out
    assert remembered.startswith("WEBVTT")
    assert "SA: We met" in remembered
    assert "<v Sam Altman>" in runner("export", talk, "--as-remembered", "--speakers").out
    assert "WEBVTT" not in runner("export", talk, "--as-remembered", "--format", "srt").out
    assert runner("export", talk).code == 1


def test_a_variable_bit_rate_is_told(runner: CommandRunner) -> None:
    noise = np.random.default_rng(1).standard_normal(16_000) * 0.3
    recording = runner.path("talk.mp3")
    sound = np.concatenate([noise * (row % 2) for row in range(8)])
    soundfile.write(recording, sound, 16_000, format="MP3", bitrate_mode="VARIABLE", compression_level=0.5)
    path = runner.path("talk.earproof")
    media = media_reference(recording, relative_to=runner.folder, duration_ms=8_000)
    project_format.create(path, media=media, transcript=TALK, source_text=None, engine={})
    done = runner("export", path, "--format", "vtt", "-o", runner.path("talk.vtt"))
    assert "MP3 with a variable bit rate" in done.err
    assert "variable" not in runner("export", path, "--format", "docx", "-o", runner.path("talk.docx")).err


def test_notes_are_written_where_they_are_asked_for(runner: CommandRunner, talk: Path) -> None:
    with Store.open(talk, who="ann") as store:
        first = store.document.transcript.segments[0].id
        edit = add_note(store.document.transcript, (first, 0), (first, 6), text="Which week?", who="ann")
        store.document.apply(edit)
    assert "notes" not in json.loads(runner("export", talk, "--format", "json").out)
    [note] = json.loads(runner("export", talk, "--format", "json", "--notes").out)["notes"]
    assert (note["words"], note["text"], note["who"]) == ("We met", "Which week?", "ann")
    table = runner("export", talk, "--format", "notes-csv").out
    assert "We met" in table
    assert "Everyone" not in table
    later = runner("export", talk, "--format", "notes-edl", "--from", "10")
    assert "The selected part has no notes." in later.err
    assert "LOC" not in later.out
