"""Subtitles: all the text, when it is spoken, readable, never two at a time; and exports that hold it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.document.values import Segment, Speaker, Transcript, Word, WordState
from editor.formats.errors import FormatError
from editor.formats.output_files import OutputExists
from editor.formats.subtitles import srt, vtt
from editor.formats.subtitles.cues import Cue
from editor.services.errors import UnknownChoiceError
from editor.services.subtitles.cue_timing import MIN_CUE_MS, make_subtitles
from editor.services.subtitles.export import export, render
from editor.services.subtitles.line_breaks import wrap
from editor.services.subtitles.profiles import PROFILES, STANDARD, Profile, profile_named


@dataclass(frozen=True)
class Media:
    name: str = "a.ogg"
    duration_ms: int = 600_000
    sha256: str = "0" * 64


def segment(
    text: str, start_ms: int, *, step_ms: int = 350, speaker: str | None = "s1", unheard: str = ""
) -> Segment:
    words = []
    at_ms = start_ms
    for row, token in enumerate(text.split()):
        word_id = f"{start_ms}-{row}"
        if token in unheard.split():
            words.append(Word(word_id, token, state=WordState.UNHEARD))
        else:
            words.append(Word(word_id, token, at_ms, at_ms + step_ms - 40))
            at_ms += step_ms
    return Segment(f"g{start_ms}", speaker, start_ms, at_ms, tuple(words))


def transcript(*segments: Segment) -> Transcript:
    return Transcript("en", (Speaker("s1", "Sam Altman"), Speaker("s2", "Unknown")), segments)


LONG = (
    "We have spent the last month on the road, away from the office, and we met Dr. Jane Smith of the "
    "institute in Geneva. She said that the rules have to be written with care, for the people who "
    "will live with them. That was good advice."
)


def texts(cues: tuple[Cue, ...]) -> list[str]:
    return [cue.text for cue in cues]


def test_a_long_segment_is_cut_at_sentences_and_clauses() -> None:
    made = make_subtitles(transcript(segment(LONG, 1_000)))
    assert texts(made.cues) == [
        "We have spent the last month on the road, away from the office,",
        "and we met Dr. Jane Smith of the institute in Geneva.",
        "She said that the rules have to be written with care,",
        "for the people who will live with them. That was good advice.",
    ]
    assert made.cues[0].lines == ("We have spent the last month", "on the road, away from the office,")


def test_times_come_from_the_words_and_gaps_are_kept() -> None:
    made = make_subtitles(
        transcript(segment("Hello there, you all.", 1_000), segment("And now to you.", 8_000))
    )
    first, second = made.cues
    assert (first.start_ms, second.start_ms) == (1_000, 8_000)
    assert first.end_ms == 1_000 + 4 * 350 - 40
    close = make_subtitles(
        transcript(segment("Hello there, you all.", 1_000), segment("And now to you.", 2_700))
    )
    assert close.cues[1].start_ms - close.cues[0].end_ms == STANDARD.gap_ms


def test_a_short_word_stays_long_enough_to_be_read() -> None:
    (cue,) = make_subtitles(transcript(segment("Yes.", 5_000, step_ms=200))).cues
    assert (cue.start_ms, cue.end_ms - cue.start_ms) == (5_000, STANDARD.min_ms)
    both = make_subtitles(
        transcript(segment("Yes.", 5_000, step_ms=240), segment("No, never in my life.", 5_300, speaker="s2"))
    ).cues
    assert both[0].end_ms - both[0].start_ms >= 600
    assert both[1].start_ms - both[0].end_ms == STANDARD.gap_ms


def test_a_fast_speaker_is_given_the_pause_that_follows() -> None:
    (cue,) = make_subtitles(
        transcript(segment("incomprehensibly extraordinary characterisations", 1_000, step_ms=500))
    ).cues
    assert cue.end_ms - cue.start_ms == 48 / STANDARD.chars_per_second * 1000


def test_short_neighbours_of_one_speaker_are_joined() -> None:
    made = make_subtitles(
        transcript(segment("Yes.", 1_000), segment("I do.", 1_400), segment("Do you?", 2_200, speaker="s2"))
    )
    assert texts(made.cues) == ["Yes. I do.", "Do you?"]


def test_words_that_were_not_heard_stand_with_their_neighbours() -> None:
    made = make_subtitles(transcript(segment("It was a very good year.", 1_000, unheard="very good")))
    assert texts(made.cues) == ["It was a very good year."]
    assert made.left_out == ()


def test_a_segment_of_which_nothing_was_heard_takes_its_own_span_or_is_reported() -> None:
    silent = segment("never said this", 0, unheard="never said this")
    placed = Segment("g", "s1", 4_000, 6_000, silent.words)
    made = make_subtitles(transcript(segment("Before it.", 1_000), placed, segment("After it.", 8_000)))
    assert [(cue.text, cue.start_ms) for cue in made.cues] == [
        ("Before it.", 1_000), ("never said this", 4_000), ("After it.", 8_000)
    ]  # fmt: skip
    nowhere = Segment("g", "s1", 4_000, 4_000, silent.words)
    made = make_subtitles(transcript(segment("Before it.", 1_000), nowhere))
    assert texts(made.cues) == ["Before it."]
    assert made.left_out == (nowhere,)
    notices = render(transcript(nowhere), Media(), format="srt").notices
    assert notices == ("Left out at 00:00:04.000: no time was found for “never said this”.",)


def test_a_sign_stands_with_the_word_that_it_opens_or_closes() -> None:
    long = "— " + LONG.replace("Geneva. She", "Geneva. — She").replace("office,", "office —") + " ♪"
    for profile in PROFILES:
        for cue in make_subtitles(transcript(segment(long, 1_000)), profile=profile).cues:
            assert not cue.text.startswith("—") or cue.text.startswith(("— We", "— She"))
            assert not cue.text.endswith("—") or cue.text.endswith("office —")
            assert any(char.isalnum() for char in cue.text)


def test_a_segment_of_signs_alone_makes_no_subtitle() -> None:
    music = segment("♪ … ♪", 4_000)
    made = make_subtitles(transcript(segment("Before it.", 1_000), music))
    assert texts(made.cues) == ["Before it."]
    assert made.left_out == (music,)
    notices = render(transcript(music), Media(), format="srt").notices
    assert notices == ("Left out at 00:00:04.000: “♪ … ♪” has no words.",)


def test_speakers_who_talk_at_once_are_shown_one_after_the_other() -> None:
    made = make_subtitles(
        transcript(
            segment("I was going to say that it is so.", 1_000), segment("No, no, no!", 1_500, speaker="s2")
        )
    )
    assert [cue.speaker for cue in made.cues] == ["Sam Altman", "Unknown"]
    assert made.cues[0].end_ms + STANDARD.gap_ms <= made.cues[1].start_ms


def test_two_who_begin_together_are_a_gap_apart() -> None:
    made = make_subtitles(
        transcript(segment("I will.", 1_000, step_ms=200), segment("No, you will not.", 1_010, speaker="s2"))
    )
    first, second = made.cues
    assert first.end_ms - first.start_ms >= MIN_CUE_MS
    assert second.start_ms - first.end_ms == STANDARD.gap_ms


def test_three_who_begin_together_follow_each_other() -> None:
    made = make_subtitles(
        transcript(
            segment("I will.", 1_000, step_ms=200),
            segment("No, you will not.", 1_010, speaker="s2"),
            segment("Oh, stop it.", 1_020, speaker=None),
        )
    )
    gaps = [after.start_ms - before.end_ms for before, after in pairwise(made.cues)]
    assert gaps == [STANDARD.gap_ms, STANDARD.gap_ms]


def test_a_word_held_for_long_is_not_shown_for_ever() -> None:
    (cue,) = make_subtitles(transcript(segment("Ooooh!", 1_000, step_ms=12_000))).cues
    assert cue.end_ms - cue.start_ms == STANDARD.max_ms


def test_a_name_before_the_text_takes_its_room() -> None:
    text = "that must be, as everybody says who was there, the very best of all of them."
    cue = make_subtitles(transcript(segment(text, 1_000, speaker="s1")), names_in_text=True).cues[0]
    assert cue.text.startswith("Sam Altman: that must be,")
    assert len(cue.lines) <= 2


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
    assert voices == ["Sam Altman", "Sam Altman", "Unknown", None]


def test_nothing_is_shown_after_the_end_of_the_recording() -> None:
    made = make_subtitles(transcript(segment("Yes.", 9_500, step_ms=200)), duration_ms=10_000)
    assert made.cues[0].end_ms == 10_000


def test_a_word_wider_than_a_line_is_not_cut() -> None:
    word = "https://example.org/" + "a" * 60
    made = make_subtitles(transcript(segment(f"See {word} for more.", 1_000)))
    assert any(word in cue.lines for cue in made.cues)
    assert " ".join(texts(made.cues)) == f"See {word} for more."


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("We met the head of the school, and he told us.", "We met the head of the school,|and he told us."),
        ("I have never before met Mrs. Jane Smith there.", "I have never before met|Mrs. Jane Smith there."),
        ("anyone who can have told Jane Smith everything beforehand",
         "anyone who can have told|Jane Smith everything beforehand"),
        ("A short one.", "A short one."),
    ],
)  # fmt: skip
def test_lines_break_where_the_sense_does(text: str, lines: str) -> None:
    assert wrap(text.split(), width=42, lines=2) == tuple(lines.split("|"))


def test_profiles_are_kept_to() -> None:
    bbc = profile_named("BBC")
    assert bbc is not None
    made = make_subtitles(transcript(segment(LONG, 1_000)), profile=bbc)
    assert max(len(line) for cue in made.cues for line in cue.lines) <= 37


words = st.one_of(
    st.sampled_from(
        ["a", "the", "and", "yes.", "well,", "-->", "<b>", "&", "{\\an8}", "你好。", "🎈", "שלום", "1"]
    ),
    st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="\ufeff"),
        min_size=1,
        max_size=50,
    ),
).filter(lambda word: len(word.split()) == 1)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Segments as an aligner or a person may leave them: unheard words, overlaps, zero lengths, any order."""
    at_ms = 0
    segments = []
    for row in range(draw(st.integers(0, 6))):
        at_ms = max(0, at_ms + draw(st.integers(-800, 3_000)))
        start_ms = at_ms
        made = []
        for number, text in enumerate(draw(st.lists(words, max_size=25))):
            heard = draw(st.integers(0, 4)) > 0
            length_ms = draw(st.integers(0, 900))
            made.append(
                Word(f"{row}-{number}", text, at_ms, at_ms + length_ms)
                if heard
                else Word(f"{row}-{number}", text, state=WordState.UNHEARD)
            )
            at_ms += length_ms if heard else 0
        speaker = draw(st.sampled_from(["s1", "s2", None]))
        segments.append(Segment(f"g{row}", speaker, start_ms, at_ms, tuple(made)))
    return transcript(*segments)


@settings(deadline=None)
@given(transcripts(), st.sampled_from(PROFILES), st.booleans())
def test_whatever_comes_in_the_rules_hold(given: Transcript, profile: Profile, names: bool) -> None:
    made = make_subtitles(given, profile=profile, names_in_text=names)
    before_ms = -profile.gap_ms
    for cue in made.cues:
        assert cue.start_ms >= before_ms + profile.gap_ms
        assert cue.end_ms - cue.start_ms >= MIN_CUE_MS
        assert cue.end_ms - cue.start_ms <= profile.max_ms
        assert cue.lines
        assert any(char.isalnum() for char in cue.text)
        assert all(len(line) <= profile.line_chars or " " not in line for line in cue.lines)
        before_ms = cue.end_ms
    tokens = [token for cue in made.cues for token in cue.text.split()]
    said = [word.text for segment in given.segments for word in segment.words]
    if not made.left_out and not names:
        assert sorted(tokens) == sorted(said)
    assert set(tokens) <= {*said, "Sam", "Altman:", "Unknown:"}


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
    assert path.read_text("utf-8") == rendered.text == "1\n00:00:01,000 --> 00:00:01,833\nHello there.\n"
    with pytest.raises(OutputExists):
        export(spoken, Media(), path, format="vtt")
    assert path.read_text("utf-8") == rendered.text
    export(spoken, Media(), path, format="vtt", overwrite=True)
    assert path.read_text("utf-8").startswith("WEBVTT\n\n")
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]
    with pytest.raises(FormatError):
        export(spoken, Media(), tmp_path, format="srt", overwrite=True)
    with pytest.raises(UnknownChoiceError):
        export(spoken, Media(), tmp_path / "b", format="ass")
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]


def test_a_file_that_does_not_read_back_is_not_put_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.srt"
    path.write_text("mine", "utf-8")
    monkeypatch.setattr(srt, "write", lambda cues: f"{len(cues)} cues were here\n")
    with pytest.raises(FormatError, match="did not read back"):
        export(transcript(segment("Hello there.", 1_000)), Media(), path, format="srt", overwrite=True)
    assert path.read_text("utf-8") == "mine"
    assert [one.name for one in tmp_path.iterdir()] == ["a.srt"]
