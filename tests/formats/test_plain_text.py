"""Plain text: who speaks, what is said, and what only looks like a speaker or a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.registry import read_rough_transcript
from editor.formats.text import plain_text

DATA = Path(__file__).parents[1] / "data" / "formats"


def spoken(text: str) -> list[tuple[str | None, str]]:
    return [(paragraph.speaker, paragraph.text) for paragraph in plain_text.read(text).paragraphs]


def test_one_file_with_every_way_to_name_a_speaker() -> None:
    assert [(p.speaker, p.text) for p in read_rough_transcript(DATA / "labelled.txt").paragraphs] == [
        ("Chair", "Good morning, everyone. It is nine fifteen, so let us get started."),
        (
            "Priya",
            "Before we begin, can I add one thing? The insurance renewal came in yesterday "
            "and it is due on the thirtieth.",
        ),
        (None, "So here is my point: we cannot wait."),
        ("TOM", "Right, at 10:30 then."),
        ("Unknown", "[laughter] fine by me."),
    ]


def test_headings_with_a_time_name_the_speaker_and_the_start() -> None:
    paragraphs = read_rough_transcript(DATA / "stamped.txt").paragraphs
    assert [(p.speaker, p.start_ms) for p in paragraphs] == [("Sam Altman", 12_000), ("Unknown", 3_723_000)]
    assert paragraphs[1].text == "Coordination not possible, governments will never get it."


@pytest.mark.parametrize(
    "text",
    [
        "So here is my point: we go.",
        "Basically we said: no.\n\nAnd so: yes.",
        "First line here.\n\nBasically: no.\n\nThe rest of it.",
        "One thing: it works.",
        "Look at http://example.org: it works.",
        "At 10:30 we met. Then at 11:00: lunch.",
        "What I mean by this, Tom: we go.",
        "[laughter] That was good.",
        "[Music] Hello.",
        "2:10 is too short.\n\n1:30 is enough.",
        "The Minister for Education said what everybody in the hall knew: no.",
        "Now the Right Honourable Member for South West Devon speaks: listen.",
        "How the Lord Mayor of London and the Speaker of the House Met: a story.",
        "The Rise and Fall of the Roman Empire in Twelve Parts: a story.",
        "THE LORD MAYOR OF LONDON SAID TO THE CROWD OF PEOPLE: NO.",
        "我们在首尔见到了很多人他们都非常友好 我们在那里待了整整一个星期并且吃了很多好吃的东西：很好",
        "Paris (the capital of France and what I like best in the world): lovely.",
        "\n\n".join(["So it went on and on."] * 12 + ["my point: we go.", "my point: we stay."]),
        "He wrote that the quick fox jumps over\nthe lazy dog. It was like a\nproblem: no one knew.\n\nNo.",
    ],
)
def test_a_colon_alone_makes_no_speaker(text: str) -> None:
    paragraphs = plain_text.read(text).paragraphs
    assert {paragraph.speaker for paragraph in paragraphs} == {None}
    assert [token for p in paragraphs for token in p.tokens] == text.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sam Altman: hi there", [("Sam Altman", "hi there")]),
        ("Anna: hi\nBob: hello: you", [("Anna", "hi"), ("Bob", "hello: you")]),
        ("SPEAKER_00: hi\nSPEAKER_01: yo", [("SPEAKER_00", "hi"), ("SPEAKER_01", "yo")]),
        ("Speaker 1: hi", [("Speaker 1", "hi")]),
        ("Q: why?\nA: because.", [("Q", "why?"), ("A", "because.")]),
        ("I: a\n\nR: b\n\nI: c\n\nR: d", [("I", "a"), ("R", "b"), ("I", "c"), ("R", "d")]),
        ("interviewer: a b\n\nguest: c\n\ninterviewer: d\n\nguest: e",
         [("interviewer", "a b"), ("guest", "c"), ("interviewer", "d"), ("guest", "e")]),
        ("Dr. Jane O'Neil (host): hi", [("Dr. Jane O'Neil (host)", "hi")]),
        ("The Right Honourable the Member for South West Devon: I beg to move.",
         [("The Right Honourable the Member for South West Devon", "I beg to move.")]),
        ("Sir Gary Streeter (South West Devon) (Con): Hear.\n\nHe sat down.",
         [("Sir Gary Streeter (South West Devon) (Con)", "Hear."), (None, "He sat down.")]),
        ("**The Parliamentary Under-Secretary of State for Work and Pensions:** No.",
         [("The Parliamentary Under-Secretary of State for Work and Pensions", "No.")]),
        ("Parents of the Children of Saint Mary in the Fields: a\n\nBob Hill: b\n\n"
         "Parents of the Children of Saint Mary in the Fields: c",
         [("Parents of the Children of Saint Mary in the Fields", "a"), ("Bob Hill", "b"),
          ("Parents of the Children of Saint Mary in the Fields", "c")]),
        ("Ludwig van Beethoven: ta ta", [("Ludwig van Beethoven", "ta ta")]),
        ("**Sam:** hello\n\n**Bob**: yo", [("Sam", "hello"), ("Bob", "yo")]),
        ("[Sam Altman]: hello", [("Sam Altman", "hello")]),
        ("Sam:\n\nhello there\n\nmore", [("Sam", "hello there"), (None, "more")]),
        (">> SAM: foo >> hey >> BOB: x", [("SAM", "foo"), (None, "hey"), ("BOB", "x")]),
        ("Анна: привет", [("Анна", "привет")]),
        ("安娜：你好", [("安娜", "你好")]),
        ("Unknown: a\nUnknown: b", [("Unknown", "a"), ("Unknown", "b")]),
        ("No speaker at all.", [(None, "No speaker at all.")]),
    ],
)  # fmt: skip
def test_speakers(text: str, expected: list[tuple[str | None, str]]) -> None:
    assert spoken(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "start_ms"),
    [
        ("00:12\nHello there.", "Hello there.", 12_000),
        ("[00:01:02] Hello there.", "Hello there.", 62_000),
        ("(0:12) Hello there.", "Hello there.", 12_000),
        ("00:12 Hello there.", "Hello there.", 12_000),
        ("Hello (0:12), there [1:02:03] you.", "Hello, there you.", None),
        ("Hello there. [0:12]", "Hello there.", None),
        ("[00:00:01.500 --> 00:00:05.240]   Hello there.", "Hello there.", 1_500),
        ("#00:00:12-5# Hello there.", "Hello there.", 12_000),
        ("10:30 is when we meet.", "10:30 is when we meet.", None),
        ("We meet at 10:30 (in the hall).", "We meet at 10:30 (in the hall).", None),
    ],
)
def test_stray_times_are_taken_out_and_spoken_ones_stay(text: str, words: str, start_ms: int | None) -> None:
    (paragraph,) = plain_text.read(text).paragraphs
    assert (paragraph.text, paragraph.start_ms) == (words, start_ms)


def test_a_speaker_between_times_is_still_found() -> None:
    (paragraph,) = plain_text.read("[00:01:02] Sam Altman (0:12): hello").paragraphs
    assert (paragraph.speaker, paragraph.text, paragraph.start_ms) == ("Sam Altman", "hello", 62_000)


def test_wrapped_lines_are_one_paragraph_and_long_lines_are_their_own() -> None:
    wrapped = "This line is wrapped\nin the midst of\na sentence.\n\nAnother paragraph."
    assert len(spoken(wrapped)) == 2
    long = "\n".join(["word " * 40 + "without an end", "more " * 40 + "without an end"])
    assert len(spoken(long)) == 2


def test_times_between_the_lines_of_a_sentence_do_not_cut_it() -> None:
    text = "0:00\nhello everyone and\n0:03\nwelcome to this.\n0:05\nNext one."
    assert spoken(text) == [(None, "hello everyone and welcome to this."), (None, "Next one.")]


@pytest.mark.parametrize(
    "data",
    [
        "Sam Altman: hello\nthere ü".encode("utf-8-sig"),
        "Sam Altman: hello\r\nthere ü\r\n".encode(),
        "Sam Altman: hello\rthere ü".encode(),
        "Sam Altman: hello\nthere ü".encode("utf-16"),
        b"\xfe\xff" + "Sam Altman: hello\nthere ü".encode("utf-16-be"),
        "Sam Altman: hello\nthere ü".encode("utf-32"),
        "\n\n\tSam Altman:   hello\n there \u00fc \n\n\n".encode(),
    ],
    ids=["bom", "crlf", "cr", "utf-16", "utf-16-be", "utf-32", "blanks"],
)
def test_encodings_and_line_ends(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "rough.txt"
    path.write_bytes(data)
    (paragraph,) = read_rough_transcript(path).paragraphs
    assert (paragraph.speaker, paragraph.text) == ("Sam Altman", "hello there ü")


def test_the_seed_keeps_every_token(root: Path) -> None:
    path = next((root / "seeds").glob("*.txt"))
    lines = [line for line in path.read_text("utf-8").splitlines() if line.strip()]
    paragraphs = read_rough_transcript(path).paragraphs
    assert [p.speaker for p in paragraphs] == [line.split(":")[0] for line in lines]
    assert [p.tokens for p in paragraphs] == [tuple(line.split(": ", 1)[1].split()) for line in lines]


names = st.sampled_from(["Sam Altman", "Unknown", "SPEAKER_00", "Dr. Ada Lovelace", "Łukasz Żak"])
words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"], exclude_characters="\ufeff"), min_size=1)
plain_words = words.filter(lambda word: not any(sign in word for sign in ":：>#[]<>(){}*_"))


@given(st.lists(st.tuples(names, st.lists(plain_words, min_size=1, max_size=8)), min_size=1, max_size=6))
def test_what_is_written_reads_back_token_for_token(turns: list[tuple[str, list[str]]]) -> None:
    speakers = {name: Speaker(name, name) for name, _ in turns}
    segments = tuple(
        Segment(str(row), name, row * 10_000, row * 10_000 + 500, tuple(Word(word, word) for word in said))
        for row, (name, said) in enumerate(turns)
    )
    text = plain_text.write(Transcript("en", tuple(speakers.values()), segments))
    assert [(p.speaker, p.tokens) for p in plain_text.read(text).paragraphs] == [
        (name, tuple(" ".join(said).split())) for name, said in turns
    ]
