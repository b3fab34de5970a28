"""No-break spaces from the transcript that comes in, through the project's file, to what goes out."""

from __future__ import annotations

import html
import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from alignment.types import AlignedSegment, AlignedWord, Alignment
from alignment.types import WordState as AlignedState
from editor.document import edits
from editor.document.values import Speaker, Transcript, Word, joined_text
from editor.formats.export_formats import EXPORTS, ExportFormat, SubtitleFormat, TextFormat
from editor.formats.native.codec import transcript_from_json, transcript_to_json, word_from_json
from editor.formats.registry import read_rough_transcript
from editor.formats.writers.options import SubtitleHead, WritingOptions
from editor.services.storage.script_exchange import PreparedText, prepare_text, transcript_from_alignment
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.profiles import STANDARD
from tests.formats.writers.samples import bytes_of, text_of
from tests.services.subtitles.samples import Media, segment

SAID = "Il dit\u00a0: «\u00a0Bonjour\u202f!\u00a0» pour 10\u202f000\u00a0€ par personne."
CUE = f"00:00:01.000 --> 00:00:04.000\n{SAID}\n"


def french() -> Transcript:
    """Return a transcript of one segment that says so."""
    made = Transcript("fr", (Speaker("s1", "Anne"),), (segment("x x", 1_000),))
    edit = edits.set_text(made, made.segments[0].id, SAID)
    assert edit is not None
    return edit.apply(made)


def aligned(text: PreparedText) -> Alignment:
    """Return an answer of the aligner: every token of every turn was heard, two turns' words a segment."""
    segments = []
    for turn, said in enumerate(text.script.turns):
        words = tuple(
            AlignedWord(token, 1_000 + at * 100, 1_080 + at * 100, 0.9, AlignedState.MATCHED)
            for at, token in enumerate(said.tokens)
        )
        halves = (words[:4], words[4:])
        segments += [AlignedSegment(turn, said.speaker, 1_000, 4_000, half) for half in halves if half]
    return Alignment(60_000, "fr", {}, tuple(segments), ())


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", f"Anne\u00a0: {SAID}\n\nBob\u00a0: (rires) Oui.\n".encode()),
        ("a.txt", f"[00:00:01] {SAID}\n".encode()),
        ("a.srt", f"1\n{CUE}".replace(".000", ",000").encode()),
        ("a.vtt", f"WEBVTT\n\n{CUE}".replace("Il dit", "<v Anne>Il <i>dit</i>").encode()),
        ("a.vtt", f"WEBVTT\n\n{CUE}".replace("\u00a0", "&nbsp;").encode()),
        (
            "a.html",
            f"<html><body><p><b>Anne:</b> {SAID}</p></body></html>".replace("\u00a0", "&nbsp;").encode(),
        ),
        ("a.json", json.dumps({"segments": [{"start": 1, "end": 4, "text": SAID}]}).encode()),
        ("a.tsv", f"start\tend\ttext\n1000\t4000\t{SAID}\n".encode()),
        ("a.docx", bytes_of("docx", french())),
        ("a.json", text_of("json", french()).encode()),
    ],
    ids=["names", "stamps", "srt", "vtt", "entities", "html", "whisper", "table", "docx", "json"],
)
def test_readers_keep_them(tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    text = prepare_text(read_rough_transcript(path))
    made = transcript_from_alignment(aligned(text), text)
    assert SAID in joined_text([word for one in made.segments for word in one.words])
    assert transcript_from_json(transcript_to_json(made)) == made


def test_a_text_in_which_nearly_all_are_no_break_has_plain_ones(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("\u00a0".join(f"word{at}" for at in range(40)) + " and the end.", "utf-8")
    read = read_rough_transcript(path)
    assert "\u00a0" not in read.paragraphs[0].text
    assert len(read.paragraphs[0].tokens) == 43


@pytest.mark.parametrize("space", ["\u00a0", "x", "\n", 5, None, ["\u00a0"]])
def test_a_word_of_the_file_has_a_plain_one_unless_it_says_otherwise(space: object) -> None:
    word = word_from_json({"id": "a", "text": "10", "space": space})
    assert word == Word("a", "10", space="\u00a0" if space == "\u00a0" else " ")


# One word a row or a column; line-21 and Teletext have no such signs; no notes; no text at all.
WORDS_ALONE = {"ctm", "rttm", "chat", "scc", "stl", "notes-csv", "notes-edl"}


@pytest.mark.parametrize(
    "kind", [one for one in EXPORTS if one.name not in WORDS_ALONE], ids=lambda one: one.name
)
def test_writers_keep_them(kind: ExportFormat) -> None:
    text = re.sub(r"\n?</?(?:span|w|anchor|event)\b[^>]*>\n?", "", html.unescape(exported(kind)))
    for said in ("dit\u00a0: «\u00a0Bonjour\u202f!\u00a0»", "10\u202f000\u00a0€"):
        assert said in text


@pytest.mark.parametrize("name", ["scc", "stl"])
def test_codes_that_lack_them_have_plain_ones(name: str) -> None:
    made = next(one for one in EXPORTS if one.name == name)
    assert "?" not in exported(made).replace("\u20ac", "")
    assert exported(made) == exported(made, plain=True)


def exported(kind: ExportFormat, *, plain: bool = False) -> str:
    """Return what a writer makes of it, packed or not, as text."""
    transcript = french()
    if plain:
        edit = edits.set_text(transcript, transcript.segments[0].id, " ".join(SAID.split()))
        assert edit is not None
        transcript = edit.apply(transcript)
    if isinstance(kind, TextFormat):
        made = kind.write(transcript, Media(), WritingOptions())
    else:
        assert isinstance(kind, SubtitleFormat)
        cues = make_subtitles(transcript, profile=STANDARD).cues
        made = kind.write(cues, SubtitleHead("fr", "a.ogg", WritingOptions()))
    if isinstance(made, str):
        return made
    if not made.startswith(b"PK"):
        return made.decode("latin-1")
    with zipfile.ZipFile(io.BytesIO(made)) as packed:
        return "".join(packed.read(name).decode(errors="replace") for name in packed.namelist())


def test_no_line_of_a_subtitle_ends_between_words_that_they_hold_together() -> None:
    text = "Nous avons payé en tout dix-sept mille\u00a0€ à Jean\u00a0Dupont."
    made = Transcript("fr", (), (segment("x x", 1_000),))
    edit = edits.set_text(made, made.segments[0].id, text)
    assert edit is not None
    cues = make_subtitles(edit.apply(made), profile=STANDARD).cues
    lines = [line for cue in cues for line in cue.lines]
    assert " ".join(lines) == text
    assert sum(len(cue.words) for cue in cues) == len(text.split())
