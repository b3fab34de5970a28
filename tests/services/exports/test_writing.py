"""Exports as they were chosen: speakers, part, times, several files at once; remembered and read again."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path

import pysubs2
import pytest

from editor.document.values import Speaker, Transcript, Word
from editor.formats.errors import FormatError
from editor.formats.export_formats import EXPORTS
from editor.formats.native.model import MediaReference
from editor.services.errors import UnknownChoiceError
from editor.services.exports.choices import ExportChoices
from editor.services.exports.file_names import file_in
from editor.services.exports.selection import Selection, speaker_ids
from editor.services.exports.speaker_styles import SpeakerStyle
from editor.services.exports.writing import (
    NOT_STATED,
    ExportPlan,
    ExportSource,
    Target,
    output_paths,
    render_export,
    write_exports,
)
from tests.services.subtitles.samples import segment

PEOPLE = (Speaker("s1", "Vera Lind"), Speaker("s2", "Bob Leo Young"), Speaker("s3", "Vic Low"))
TALK = Transcript(
    "en",
    PEOPLE,
    (
        segment("Um, we met in Seoul.", 1_000, unheard="met"),
        segment("Did you say so?", 4_000, speaker="s2"),
        segment("I did.", 7_000),
        segment("And who is this?", 9_000, speaker=None),
        segment("It is me.", 12_000, speaker="s3"),
    ),
)
MEDIA = MediaReference("talk.ogg", 1, "0" * 64, "talk.ogg", "", 20_000)


@pytest.fixture
def source(tmp_path: Path) -> ExportSource:
    return ExportSource(TALK, MEDIA, tmp_path / "talk.earproof")


def text(source: ExportSource, format: str, *, plan: ExportPlan | None = None, **choices: object) -> str:
    made = plan or ExportPlan(ExportChoices(**choices))  # type: ignore[arg-type]
    return render_export(source, made, format=format).text


@pytest.mark.parametrize(
    ("style", "srt", "vtt", "txt"),
    [
        (SpeakerStyle.USUAL, "Um, we met", "<v Vera Lind>Um, we", "Vera Lind: Um"),
        (SpeakerStyle.NOBODY, "Um, we met", "\nUm, we", "Um, we met"),
        (SpeakerStyle.PLACED, "Vera Lind: Um", "<v Vera Lind>Um, we", "Vera Lind: Um"),
        (SpeakerStyle.NAME, "Vera Lind: Um", "\nVera Lind: Um", "Vera Lind: Um"),
        (SpeakerStyle.DASH, "\n– Um, we", "\n– Um, we", "– Um"),
        (SpeakerStyle.VOICE, "\nUm, we met", "<v Vera Lind>Um, we", "Vera Lind: Um"),
        (SpeakerStyle.INITIALS, "\nVL: Um", "\nVL: Um", "VL: Um"),
        (SpeakerStyle.CODES, "\nS1: Um", "\nS1: Um", "S1: Um"),
    ],
)
def test_speakers_are_named_as_chosen(
    source: ExportSource, style: SpeakerStyle, srt: str, vtt: str, txt: str
) -> None:
    for format, wanted in (("srt", srt), ("vtt", vtt), ("txt", txt)):
        made = text(source, format, speakers=style)
        assert wanted in f"\n{made}"
        assert ("Vera" in made) == ("Vera" in wanted)


def test_initials_that_several_share_get_a_number(source: ExportSource) -> None:
    made = text(source, "md", speakers=SpeakerStyle.INITIALS)
    assert "**VL:** Um" in made
    assert "**BLY:** Did" in made
    assert "**VL2:** It is" in made


def test_dashes_stand_where_another_begins_and_nowhere_for_one_alone(source: ExportSource) -> None:
    for format in ("srt", "docx", "md", "ohms", "html"):
        plan = ExportPlan(ExportChoices(speakers=SpeakerStyle.DASH))
        made = render_export(source, plan, format=format)
        if made.is_text:
            assert made.text.count("– ") == 5, format
    alone = ExportPlan(ExportChoices(speakers=SpeakerStyle.DASH), Selection(speaker_ids=frozenset(["s1"])))
    assert "–" not in text(source, "srt", plan=alone)
    assert "–" not in text(source, "txt", plan=alone)


def test_a_format_without_voices_says_that_it_names_nobody(source: ExportSource) -> None:
    voices = ExportPlan(ExportChoices(speakers=SpeakerStyle.VOICE))
    assert any(
        "this format has no voice tags" in one for one in render_export(source, voices, format="srt").notices
    )
    assert not render_export(source, voices, format="vtt").notices


def test_the_key_to_the_codes_is_that_of_the_whole_text(source: ExportSource, tmp_path: Path) -> None:
    plan = ExportPlan(ExportChoices(speakers=SpeakerStyle.CODES), Selection(speaker_ids=frozenset(["s2"])))
    (written,) = write_exports(source, plan, [Target("txt", tmp_path / "out.txt")])
    assert written.path.read_text("utf-8") == "S2: Did you say so?\n"
    key = tmp_path / "out.speakers.csv"
    with key.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file))
    assert rows == [["code", "name"], ["S1", "Vera Lind"], ["S2", "Bob Leo Young"], ["S3", "Vic Low"]]
    assert output_paths(plan, [Target("txt", tmp_path / "out.txt")])[1] == key


def test_a_key_takes_no_files_place_and_none_is_written_without_it(
    source: ExportSource, tmp_path: Path
) -> None:
    plan = ExportPlan(ExportChoices(speakers=SpeakerStyle.CODES))
    (tmp_path / "out.speakers.csv").write_text("mine", "utf-8")
    with pytest.raises(FormatError, match="already exists"):
        write_exports(source, plan, [Target("txt", tmp_path / "out.txt")])
    assert [path.name for path in tmp_path.glob("out.*")] == ["out.speakers.csv"]
    assert (tmp_path / "out.speakers.csv").read_text("utf-8") == "mine"


def test_names_that_are_said_are_told_where_codes_stand_for_speakers(source: ExportSource) -> None:
    first = TALK.segments[0]
    said = replace(
        first, words=(*first.words, Word("x1", "Vera,"), Word("x2", "Young’s"), Word("x3", "Vera!"))
    )
    named = replace(source, transcript=replace(TALK, segments=(said, *TALK.segments[1:])))
    coded = ExportPlan(ExportChoices(speakers=SpeakerStyle.CODES))
    notices = render_export(named, coded, format="txt").notices
    assert any("Vera (2), Young (1)" in notice for notice in notices)
    assert "Vera" in text(named, "txt", plan=coded)
    assert not render_export(source, coded, format="txt").notices
    assert not render_export(named, ExportPlan(ExportChoices()), format="txt").notices


def test_a_part_is_cut_at_words_and_keeps_its_times(source: ExportSource) -> None:
    part = ExportPlan(ExportChoices(), Selection(1_500, 4_900))
    assert text(source, "txt", plan=part) == "Vera Lind: we met in Seoul.\n\nBob Leo Young: Did you say\n"
    whole = text(source, "ctm").splitlines()
    kept = [line for line in text(source, "ctm", plan=part).splitlines() if " met " not in line]
    assert len(kept) == 6
    assert all(line in whole for line in kept)
    chosen = Selection(segment_ids=frozenset([TALK.segments[2].id]))
    assert text(source, "txt", plan=ExportPlan(ExportChoices(), chosen)) == "Vera Lind: I did.\n"
    assert speaker_ids(TALK, ["vera  LIND"]) == {"s1"}
    with pytest.raises(UnknownChoiceError, match="speaker"):
        speaker_ids(TALK, ["Nobody"])


STATING = [one.name for one in EXPORTS if one.states_times and one.name not in ("csv", "xlsx", "json")]


@pytest.mark.parametrize("name", STATING)
def test_what_is_measured_and_what_estimated_is_said(source: ExportSource, name: str) -> None:
    """Estimated is one word; where the format is packed, the sentence stands in one of its parts."""
    made = render_export(source, ExportPlan(ExportChoices(state_times=True)), format=name)
    data = made.data
    if not made.is_text:
        import io
        import zipfile

        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"".join(archive.read(part) for part in archive.namelist())
    said = b"measured in the sound: 17. Words with a time estimated between their neighbours: 1."
    assert said in data.replace(b"\\", b"")
    assert NOT_STATED not in made.notices
    usual = render_export(source, ExportPlan(ExportChoices()), format=name)
    assert b"measured in the sound" not in usual.data


def test_formats_without_a_place_for_it_say_so(source: ExportSource) -> None:
    for name in ("srt", "sbv", "stl", "scc", "txt", "textgrid", "ohms", "podcast"):
        made = render_export(source, ExportPlan(ExportChoices(state_times=True)), format=name)
        assert NOT_STATED in made.notices, name


@pytest.mark.parametrize(
    ("rate", "code", "said"),
    [
        ("25", "10:00:00:00", "10:00:07:00"),
        ("29.97drop", "00:59:59;28", "01:00:06;28"),
        ("59.94", "01:00:00:00", "01:00:07:00"),
    ],
)
@pytest.mark.parametrize("name", ["csv", "edl", "md", "deposition", "html"])
def test_time_codes_begin_where_the_recording_does(
    source: ExportSource, name: str, rate: str, code: str, said: str
) -> None:
    made = text(source, name, frame_rate=rate, start_code=code)
    assert said[:-2] in made
    assert "did." in made


def test_documents_give_clock_times_where_no_code_was_asked_for(source: ExportSource) -> None:
    assert "\\[00:00:07\\]" in text(source, "md", frame_rate="30")
    with pytest.raises(UnknownChoiceError, match="time code"):
        ExportChoices(start_code="1:2").options()
    with pytest.raises(UnknownChoiceError, match="frame rate"):
        ExportChoices(frame_rate="26").options()


def test_karaoke_gives_each_word_its_time_and_leaves_the_text_as_it_is(source: ExportSource) -> None:
    plain, lit = (text(source, "ass", karaoke=on) for on in (False, True))
    told = [pysubs2.SSAFile.from_string(one) for one in (plain, lit)]
    assert [line.plaintext for line in told[0]] == [line.plaintext for line in told[1]]
    assert [(line.start, line.end) for line in told[0]] == [(line.start, line.end) for line in told[1]]
    assert r"{\k31}Um, {\k4}{\k31}we met {\k4}{\k31}in " in told[1][0].text
    assert r"\k" not in plain


@pytest.mark.parametrize("style", [SpeakerStyle.USUAL, SpeakerStyle.DASH])
def test_two_speakers_behind_dashes_light_up_too(tmp_path: Path, style: SpeakerStyle) -> None:
    quick = Transcript(
        "en",
        PEOPLE,
        (segment("Are you in?", 1_000, step_ms=150), segment("Yes I am.", 1_500, step_ms=150, speaker="s2")),
    )
    source = ExportSource(quick, MEDIA, tmp_path / "talk.earproof")
    made = text(source, "ass", karaoke=True, profile="netflix", speakers=style)
    (line,) = pysubs2.SSAFile.from_string(made)
    said = [one.lstrip("–- ") for one in line.plaintext.split("\n")]
    assert said == ["Are you in?", "Yes I am."]
    assert line.text.count(r"{\k11}") == 6


def test_several_files_are_written_or_none(source: ExportSource, tmp_path: Path) -> None:
    plan = ExportPlan(ExportChoices(clean=True))
    targets = [Target(name, tmp_path / f"talk.{name}") for name in ("srt", "docx", "json")]
    written = write_exports(source, plan, targets)
    assert [one.path for one in written] == [target.path for target in targets]
    assert "We met in Seoul." in (tmp_path / "talk.srt").read_text("utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(FormatError, match="already exists"):
        write_exports(source, ExportPlan(ExportChoices()), targets)
    blocked = [*targets, Target("vtt", tmp_path / "nowhere" / "talk.vtt")]
    with pytest.raises(FormatError, match="is in a folder that doesn’t exist"):
        write_exports(source, ExportPlan(ExportChoices()), blocked, overwrite=True)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    with pytest.raises(FormatError, match="would be written by two formats"):
        write_exports(source, plan, [targets[0], targets[0]], overwrite=True)


def test_what_was_replaced_comes_back_where_a_later_file_fails(
    source: ExportSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "talk.srt").write_text("mine", "utf-8")
    monkeypatch.setattr("editor.formats.subtitles.vtt.write", lambda _cues, **_more: "WEBVTT\n")
    targets = [Target("srt", tmp_path / "talk.srt"), Target("txt", tmp_path / "talk.txt")]
    with pytest.raises(FormatError, match="couldn’t be verified"):
        write_exports(
            source,
            ExportPlan(ExportChoices()),
            [*targets, Target("vtt", tmp_path / "talk.vtt")],
            overwrite=True,
        )
    assert {path.name: path.read_text("utf-8") for path in tmp_path.iterdir()} == {"talk.srt": "mine"}


def test_an_export_is_stopped_before_anything_is_written(source: ExportSource, tmp_path: Path) -> None:
    class Enough(Exception):
        pass

    def stop(fraction: float) -> None:
        if fraction > 0.5:
            raise Enough

    targets = [Target(name, tmp_path / f"talk.{name}") for name in ("srt", "vtt")]
    with pytest.raises(Enough):
        write_exports(source, ExportPlan(ExportChoices()), targets, on_progress=stop)
    assert list(tmp_path.iterdir()) == []


def test_files_of_one_set_never_share_a_name(tmp_path: Path) -> None:
    taken: list[Path] = []
    for kind in EXPORTS:
        taken.append(file_in(tmp_path, "my.talk", kind, taken))
    assert len(set(taken)) == len(EXPORTS)
    assert {path.name for path in taken} >= {
        "my.talk.srt",
        "my.talk.txt",
        "my.talk.ohms.txt",
        "my.talk.xml",
    }


def test_choices_are_remembered_and_what_is_damaged_is_forgotten() -> None:
    chosen = ExportChoices(
        ("vtt", "docx"), "bbc", SpeakerStyle.INITIALS, clean=True, state_times=True, karaoke=True,
        frame_rate="23.976", start_code="01:00:00:00",
    )  # fmt: skip
    assert ExportChoices.from_json(chosen.to_json()) == chosen
    assert ExportChoices().to_json() == {}
    damaged = {"formats": ["wordstar", 3, "srt"], "speakers": "by colour", "clean": 1, "frame_rate": "12"}
    assert ExportChoices.from_json(damaged) == replace(ExportChoices(), formats=("srt",))
