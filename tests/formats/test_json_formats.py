"""JSON in and out: the recognisers' files, and the open view that other programs read."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.values import NamedBy, Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.formats.json import earproof_json
from editor.formats.registry import read_rough_transcript
from tests.document.samples import segment

DATA = Path(__file__).parents[1] / "data" / "formats"


@dataclass(frozen=True)
class Media:
    name: str = "a.ogg"
    duration_ms: int = 10_000
    sha256: str = "0" * 64


def test_whisper() -> None:
    rough = read_rough_transcript(DATA / "whisper.json")
    assert rough.language == "en"
    assert [(p.speaker, p.text, p.start_ms, p.end_ms) for p in rough.paragraphs] == [
        (None, "Very deep conviction. We started.", 0, 4_000),
        (None, "Later on.", 9_000, 10_000),
    ]


def test_whisperx() -> None:
    rough = read_rough_transcript(DATA / "whisperx.json")
    assert [(p.speaker, p.text, p.start_ms, p.end_ms) for p in rough.paragraphs] == [
        ("SPEAKER_00", "Good morning, everyone. It is nine 15.", 500, 2_500),
        ("SPEAKER_01", "Thank you.", 2_600, 3_500),
        (None, "Who was that?", 3_600, None),
    ]


def test_whisper_cpp() -> None:
    rough = read_rough_transcript(DATA / "whispercpp.json")
    assert [(p.text, p.start_ms, p.end_ms) for p in rough.paragraphs] == [
        ("And so, my fellow Americans.", 0, 4_000)
    ]


def transcript() -> Transcript:
    words = (
        Word("w1", "Hello,", 100, 400, 0.9),
        Word("w2", "CHECH", 500, 700, 0.4, WordState.DIFFERS, heard="chat", locked=True),
        Word("w3", "never", state=WordState.UNHEARD, reason="nothing like it in the sound"),
        Word("w4", "now", 800, 900, None, WordState.EDITED),
    )
    return Transcript(
        "en",
        (Speaker("s1", "Sam Altman"),),
        (Segment("g1", "s1", 100, 900, words), Segment("g2", None, 1_000, 1_100, ())),
        (Untexted("u1", 2_000, 3_000, "so yes"), Untexted("u2", 4_000, 5_000, "", dismissed=True)),
    )


def test_the_view_is_exactly_as_specified() -> None:
    hello = {"text": "Hello,", "start_ms": 100, "end_ms": 400, "confidence": 0.9, "state": "matched",
             "heard": None, "locked": False}  # fmt: skip
    view = json.loads(earproof_json.write(transcript(), Media()))
    assert view["segments"][0]["words"][0] == hello
    assert [word["state"] for word in view["segments"][0]["words"]] == [
        "matched",
        "differs",
        "unheard",
        "edited",
    ]
    assert view["segments"][0]["words"][1]["heard"] == "chat"
    assert view["segments"][0]["words"][1]["locked"] is True
    assert view["segments"][0]["words"][2]["start_ms"] is None
    del view["segments"][0]["words"]
    assert view == {
        "format": "earproof-json",
        "version": 1,
        "language": "en",
        "media": {"name": "a.ogg", "duration_ms": 10_000, "sha256": "0" * 64},
        "segments": [
            {
                "id": "g1",
                "turn": 0,
                "speaker": "Sam Altman",
                "start_ms": 100,
                "end_ms": 900,
                "text": "Hello, CHECH never now",
            },
            {
                "id": "g2",
                "turn": 1,
                "speaker": None,
                "start_ms": 1_000,
                "end_ms": 1_100,
                "text": "",
                "words": [],
            },
        ],
        "untexted": [{"start_ms": 2_000, "end_ms": 3_000, "heard": "so yes"}],
    }


def test_the_view_can_be_aligned_again(tmp_path: Path) -> None:
    path = tmp_path / "view.json"
    path.write_text(earproof_json.write(transcript(), Media()), "utf-8")
    rough = read_rough_transcript(path)
    assert rough.language == "en"
    assert [(p.speaker, p.text, p.start_ms) for p in rough.paragraphs] == [
        ("Sam Altman", "Hello, CHECH never now", 100)
    ]


def test_the_view_reads_back_a_paragraph_for_each_turn(tmp_path: Path) -> None:
    rows = [("Where were you", True), ("born?", False), ("In Kiel.", True)]
    segments = tuple(
        replace(segment(f"g{at}", text, at * 5_000, "u"), opens_turn=opens)
        for at, (text, opens) in enumerate(rows)
    )
    path = tmp_path / "view.json"
    named = (replace(segments[0], named_by=NamedBy.PERSON), *segments[1:])
    path.write_text(
        earproof_json.write(Transcript("en", (Speaker("u", "Unknown"),), named), Media()), "utf-8"
    )
    view = json.loads(path.read_text("utf-8"))
    assert [(one["turn"], one.get("named_by")) for one in view["segments"]] == [
        (0, "person"),
        (0, None),
        (1, None),
    ]
    read = read_rough_transcript(path)
    assert [(p.speaker, p.text, p.start_ms, p.end_ms) for p in read.paragraphs] == [
        ("Unknown", "Where were you born?", 0, 5_400),
        ("Unknown", "In Kiel.", 10_000, 10_900),
    ]


tokens = st.text(st.characters(exclude_categories=["Cs"]), min_size=1).filter(
    lambda text: len(text.split()) == 1
)


@given(st.lists(tokens.map(str.strip), max_size=6))
def test_any_words_read_back_from_the_view(said: list[str]) -> None:
    words = tuple(Word(str(row), text, row, row + 1) for row, text in enumerate(said))
    written = earproof_json.write(Transcript("en", (), (Segment("g", None, 0, 9, words),)), Media())
    (segment,) = json.loads(written)["segments"]
    assert [word["text"] for word in segment["words"]] == said
    assert segment["text"] == " ".join(said)


@pytest.mark.parametrize("segments", [[], {}, None, [1], ["a"]])
def test_json_without_segments_is_refused_in_one_message(tmp_path: Path, segments: object) -> None:
    from editor.formats.errors import FormatError

    path = tmp_path / "a.json"
    path.write_text(json.dumps({"segments": segments}), "utf-8")
    with pytest.raises(
        FormatError,
        match=r"^“a\.json” is JSON in an unknown format\. Formats tried: Earproof, .*\. "
        r"Use one of these: .*\.$",
    ):
        read_rough_transcript(path)


def test_chunks_and_bare_words_are_read(tmp_path: Path) -> None:
    chunks = {
        "text": " A b.",
        "chunks": [{"timestamp": [0.5, 1.0], "text": " A"}, {"timestamp": [1.0, None], "text": " b."}],
    }
    words = {
        "text": "A, b.",
        "words": [{"word": "A", "start": 0.5, "end": 0.7}, {"word": "b", "start": 0.8, "end": 1.5}],
    }
    bare = {"words": [{"word": "A", "start": 0.5, "end": 0.7}, {"word": "b", "start": 0.8, "end": 1.5}]}
    assert read_json(tmp_path, chunks) == [(None, "A b.", 500)]
    assert read_json(tmp_path, words) == [(None, "A, b.", 500)]
    assert read_json(tmp_path, bare) == [(None, "A b", 500)]


def test_a_segment_of_two_speakers_is_parted(tmp_path: Path) -> None:
    words = [("Will", "S0"), ("you?", None), ("I", "S1"), ("will.", "S1")]
    data = {
        "segments": [
            {
                "start": 1.0, "end": 3.0, "text": " Will you? I will.", "speaker": "S0",
                "words": [{"word": word} | ({"speaker": name} if name else {}) for word, name in words],
            }
        ]
    }  # fmt: skip
    assert read_json(tmp_path, data) == [("S0", "Will you?", 1_000), ("S1", "I will.", 1_000)]


def test_marks_of_another_turn_are_no_words(tmp_path: Path) -> None:
    def item(text: str, *, turn: bool = False) -> dict[str, object]:
        times = {"from": "00:00:01,000", "to": "00:00:02,000"}
        return {"timestamps": times, "text": text} | ({"speaker_turn_next": True} if turn else {})

    data = {"transcription": [item(" A."), item(" B. [SPEAKER_TURN]", turn=True), item(""), item(" C.")]}
    assert read_json(tmp_path, data) == [(None, "A. B.", 1_000), (None, "C.", 1_000)]


def read_json(folder: Path, data: object) -> list[tuple[str | None, str, int | None]]:
    path = folder / "in.json"
    path.write_text(json.dumps(data), "utf-8")
    return [(p.speaker, p.text, p.start_ms) for p in read_rough_transcript(path).paragraphs]
