"""Running text in its habits: labels by code, depositions, meeting exports, Markdown, lists, descriptions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.document.values import Segment, Transcript, Word
from editor.formats.rough_transcript import RoughTranscript
from editor.formats.text import plain_text
from editor.formats.text.sound_descriptions import described_tokens, has_speech


def turns(rough: RoughTranscript) -> list[tuple[str | None, str]]:
    return [(paragraph.speaker, paragraph.text) for paragraph in rough.paragraphs]


def notes(rough: RoughTranscript) -> list[str]:
    return [str(notice) for notice in rough.notices]


@pytest.mark.parametrize(
    "labels",
    [
        ("ab01", "ab02", "ab03", "ab04"),
        ("mw_3", "kl_9", "mw_3", "zz_1"),
        ("anna", "jo", "kim", "lee"),
        ("rec-00001", "rec-00002", "rec-00003", "rec-00004"),
        ("+44 20 7946", "c@mail.example", "Hall | Desk", "bo"),
    ],
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_labels_that_nearly_every_paragraph_has_are_speakers(labels: tuple[str, ...], between: str) -> None:
    said = [(label, f"And so we went on, number {n}.") for n, label in enumerate(labels)]
    assert turns(plain_text.read(between.join(f"{label}: {text}" for label, text in said))) == said


def test_labels_of_one_shape_are_speakers_between_wrapped_lines() -> None:
    text = "\n".join(f"id{n:03}: we spoke of this and\nthat, and of much more than\nthat." for n in range(4))
    assert turns(plain_text.read(text)) == [
        (f"id{n:03}", "we spoke of this and that, and of much more than that.") for n in range(4)
    ]


def test_a_deposition_is_read_without_its_numbers() -> None:
    text = """\
                                                        41
 1            EXAMINATION BY MR. STONE:
 2       Q.   Where were you on the
 3   ninth of June?
 4       A.   At home.  I was there with
 5   my sister.
 6            MS. BRANDT:  Objection.
 7            THE COURT:  Overruled.
 8       Q.   All day?
                                                        42
 1       A.   From
 2   12 to 3.
"""
    rough = plain_text.read(text)
    assert turns(rough) == [
        ("Q", "Where were you on the ninth of June?"),
        ("A", "At home. I was there with my sister."),
        ("MS. BRANDT", "Objection."),
        ("THE COURT", "Overruled."),
        ("Q", "All day?"),
        ("A", "From 12 to 3."),
    ]
    assert notes(rough) == [
        "2 × page number (skipped), in line 1, 10",
        "10 × line number (skipped), in line 2, 3, 4, 5, 6, …",
        "1 × examination heading (skipped), in line 2",
    ]


@pytest.mark.parametrize("sign", [".", ":", "   "])
def test_questions_and_answers_are_speakers(sign: str) -> None:
    text = f"Q{sign} Why?\n\nA{sign} Because.\n\nQ{sign} Why not?"
    assert turns(plain_text.read(text)) == [("Q", "Why?"), ("A", "Because."), ("Q", "Why not?")]


@pytest.mark.parametrize(
    "text", ["A. First of all.\n\nB. Second.\n\nQ. Last.", "A. J. Ayer wrote it.", "9 men came.\n\n3 stayed."]
)
def test_letters_and_numbers_that_count_nothing_stay(text: str) -> None:
    rough = plain_text.read(text)
    assert [token for paragraph in rough.paragraphs for token in paragraph.tokens] == text.split()
    assert not rough.notices


def test_numbered_lists_lose_their_numbers() -> None:
    rough = plain_text.read("1. We go.\n2. We stay at 3. Then\n3. We rest.\n")
    assert [p.text for p in rough.paragraphs] == ["We go.", "We stay at 3. Then We rest."]
    assert notes(rough) == ["3 × list number (skipped), in line 1, 2, 3"]


def test_a_meeting_with_spelled_times_has_its_speakers() -> None:
    text = (
        "Vera Lind started transcription\n\nVera Lind 0 minutes 3 seconds\nThe boat leaves.\n\n"
        "Omar 1 hour 2 minutes 5 seconds\nBe early.\n\nVera Lind stopped transcription\n"
    )
    rough = plain_text.read(text)
    assert [(p.speaker, p.text, p.start_ms) for p in rough.paragraphs] == [
        ("Vera Lind", "The boat leaves.", 3_000),
        ("Omar", "Be early.", 3_725_000),
    ]
    assert notes(rough) == ["2 × line added by a meeting program (skipped), in line 1, 9"]


def test_names_on_a_line_above_their_time_are_speakers() -> None:
    text = "Vera Lind\n0 minutes 3 seconds0:03\nThe boat leaves.\n\nOmar Aziz\n0:09\nBe early.\n"
    assert [(p.speaker, p.text, p.start_ms) for p in plain_text.read(text).paragraphs] == [
        ("Vera Lind", "The boat leaves.", 3_000),
        ("Omar Aziz", "Be early.", 9_000),
    ]


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("Ferry plans\nMon, Jan 5, 2026 9:00AM • 23:10\nSUMMARY KEYWORDS\nboat, gate\nSPEAKERS\nVera, Omar\n",
         "Transcribed by https://otter.ai"),
        ("Ferry plans (2026-01-05 10:00 GMT) - Transcript\nAttendees\nVera Lind, Omar Aziz\nTranscript\n",
         "Meeting ended after 00:23:10 👋\nThis editable transcript was computer generated."),
    ],
)  # fmt: skip
def test_heads_and_feet_of_meeting_programs_are_left_out(head: str, foot: str) -> None:
    rough = plain_text.read(
        f"{head}\nVera Lind  0:03\nThe boat leaves.\n\nOmar Aziz  0:09\nBe early.\n\n{foot}\n"
    )
    assert turns(rough) == [("Vera Lind", "The boat leaves."), ("Omar Aziz", "Be early.")]
    assert {notice.what for notice in rough.notices} == {
        "line above the transcript (skipped)",
        "line added by a meeting program (skipped)",
    }


def test_a_text_without_a_head_keeps_its_first_lines() -> None:
    rough = plain_text.read("We met in May.\n\nVera Lind: The boat leaves.\n\nOmar Aziz: Be early.\n")
    assert turns(rough)[0] == (None, "We met in May.")
    assert not rough.notices


def test_markdown_leaves_words_only() -> None:
    rough = plain_text.read(
        "# Ferry plans\n\n**Vera:** The boat *never* leaves [at seven](https://example.org).\n\n---\n\n"
        "**Omar:** It __does__ *laughs*.\n\n> **Vera:** Be early.\n"
    )
    assert turns(rough) == [
        ("Vera", "The boat never leaves at seven."),
        ("Omar", "It does *laughs*."),
        ("Vera", "Be early."),
    ]
    assert notes(rough) == ["1 × line of symbols (skipped), in line 5", "1 × heading (skipped), in line 1"]


def test_headings_may_name_who_speaks() -> None:
    rough = plain_text.read("## Vera\n\nThe boat leaves.\n\n## Omar\n\nBe early.\n\n## Vera\n\nI will.\n")
    assert turns(rough) == [("Vera", "The boat leaves."), ("Omar", "Be early."), ("Vera", "I will.")]


def test_entities_are_resolved() -> None:
    rough = plain_text.read("&gt;&gt; SAM: AT&amp;T &amp; R&D, if x < y and z > w.\n")
    assert turns(rough) == [("SAM", "AT&T & R&D, if x < y and z > w.")]


@pytest.mark.parametrize(
    ("text", "described"),
    [
        ("[door slams] We go.", "[door slams]"),
        ("We go. (HORN BLARES) Now, (laughs softly) yes.", "(HORN BLARES) (laughs softly)"),
        ("♪ soft music playing ♪ We go.", "♪ soft music playing ♪"),
        ("*phone rings* Hello? <laughter>", "*phone rings* <laughter>"),
        ("We go [inaudible 00:00:07] home.", "[inaudible 00:00:07]"),
        ("We go (he was my uncle) home.", ""),
        ("♪ Carry me over the sea ♪", ""),
        ("He came at [seven o'clock?] sharp.", ""),
        ("Well,[sighs] no.", ""),
        (
            "A [long passage that somebody put in brackets, far longer than descriptions of a sound are] b.",
            "",
        ),
    ],
)
def test_sound_descriptions_are_told_from_speech(text: str, described: str) -> None:
    marks = described_tokens(text)
    assert " ".join(token for token, told in zip(text.split(), marks, strict=True) if told) == described
    assert has_speech(text)


def test_descriptions_alone_are_no_speech() -> None:
    assert not has_speech("[door slams] (SIGHS) ♪ music ♪")


SIGNS = [
    "# ",
    "> ",
    "**",
    "Ann:",
    "Q.",
    "A.",
    "1.",
    "12 ",
    "0:03",
    "[x y]",
    "&amp;",
    "\n\n",
    "\n",
    "_",
    "♪",
    "---",
]


@given(st.lists(st.sampled_from([*SIGNS, "said", "No.", " "]), max_size=60).map("".join))
def test_no_text_stops_the_reader(text: str) -> None:
    for paragraph in plain_text.read(text).paragraphs:
        assert paragraph.tokens
        assert len(described_tokens(paragraph.text)) == len(paragraph.tokens)


def test_a_time_without_a_name_is_nobodys_where_names_stand_beside_times() -> None:
    rough = plain_text.read("[00:01] VERA: We go.\n[00:04] OMAR: Be early.\n[00:08] Somebody laughs.\n")
    assert turns(rough) == [("VERA", "We go."), ("OMAR", "Be early."), (None, "Somebody laughs.")]


def test_names_above_their_times_need_no_blank_lines() -> None:
    rough = plain_text.read("Vera\n0 minutes 3 seconds\nWe go.\nOmar\n0 minutes 9 seconds\nBe early.\n")
    assert turns(rough) == [("Vera", "We go."), ("Omar", "Be early.")]


def test_labels_may_stand_behind_bullets() -> None:
    rough = plain_text.read("- anna: we go\n- bob: hi\n- anna: be early\n- bob: fine\n")
    assert turns(rough) == [("anna", "we go"), ("bob", "hi"), ("anna", "be early"), ("bob", "fine")]


def test_what_looks_like_an_entity_in_our_own_text_is_kept() -> None:
    said = Segment("a", None, 0, 900, tuple(Word(word, word) for word in ("&amp;", "AT&T", "&#39;")))
    text = plain_text.write(Transcript("en", (), (said,)))
    assert turns(plain_text.read(text)) == [(None, "&amp; AT&T &#39;")]
