"""Exports: whole or not at all, read back before they take their place, speakers where they belong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.output_files import OutputExists
from editor.formats.subtitles import srt, vtt
from editor.services.errors import UnknownChoiceError
from editor.services.subtitles.export import export, render
from editor.services.subtitles.profiles import STANDARD
from tests.services.subtitles.samples import LONG, Media, segment, transcript, transcripts


def test_names_stand_in_srt_only_where_the_speaker_changes() -> None:
    spoken = transcript(
        segment("One thing first.", 1_000), segment("And another one.", 5_000),
        segment("Indeed it is so.", 9_000, speaker="s2"), segment("Who said that?", 13_000, speaker=None),
    )  # fmt: skip
    lines = [cue.text for cue in render(spoken, Media(), format="srt", speakers=True).cues]
    assert lines == [
        "Sam Altman: One thing first.",
        "And another one.",
        "Unknown: Indeed it is so.",
        "Who said that?",
    ]
    voices = [cue.speaker for cue in vtt.parse(render(spoken, Media(), format="vtt").text)]
    # Players paint each voice; nobody's has none.
    assert voices == ["Sam Altman", "Sam Altman", None, None]


@settings(deadline=None)
@given(transcripts())
def test_every_format_reads_back(given: Transcript) -> None:
    for name, parse in (("srt", srt.parse), ("vtt", vtt.parse)):
        rendered = render(given, Media(), format=name)
        assert [(c.start_ms, c.end_ms) for c in parse(rendered.text)] == [
            (c.start_ms, c.end_ms) for c in rendered.cues
        ]
    view = json.loads(render(given, Media(), format="json").text)
    assert [w["text"] for s in view["segments"] for w in s["words"]] == [
        w.text for s in given.segments for w in s.words
    ]


def test_an_export_is_whole_or_not_at_all(tmp_path: Path) -> None:
    spoken = transcript(segment("Hello there.", 1_000))
    path = tmp_path / "a.srt"
    rendered = export(spoken, Media(), path, format="srt")
    assert path.read_text("utf-8") == rendered.text == "1\n00:00:01,000 --> 00:00:02,160\nHello there.\n"
    with pytest.raises(OutputExists):
        export(spoken, Media(), path, format="vtt")
    assert path.read_text("utf-8") == rendered.text
    export(spoken, Media(), path, format="vtt", overwrite=True)
    assert path.read_text("utf-8").startswith("WEBVTT\n\n")
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]
    with pytest.raises(FormatError):
        export(spoken, Media(), tmp_path, format="srt", overwrite=True)
    with pytest.raises(UnknownChoiceError):
        export(spoken, Media(), tmp_path / "b", format="wordstar")
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]


def test_a_file_that_does_not_read_back_is_not_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.srt"
    path.write_text("mine", "utf-8")
    monkeypatch.setattr(srt, "write", lambda cues: f"{len(cues)} cues were here\n")
    with pytest.raises(FormatError, match="couldn’t be verified"):
        export(transcript(segment("Hello there.", 1_000)), Media(), path, format="srt", overwrite=True)
    assert path.read_text("utf-8") == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]


def test_captions_are_cut_for_the_columns_of_their_screen() -> None:
    spoken = transcript(segment(LONG, 1_000))
    made = render(spoken, Media(), format="scc", profile="standard")
    assert made.broken == ()
    assert all(len(cue.lines) <= STANDARD.max_lines for cue in made.cues)
    assert max(len(line) for cue in made.cues for line in cue.lines) in range(25, 33)
    usual = render(spoken, Media(), format="srt", profile="standard")
    assert max(len(line) for cue in usual.cues for line in cue.lines) > 32
