"""Where subtitles and their lines are cut: at sentences and clauses, never in words."""

from __future__ import annotations

import pytest

from benchmarks.support.cues.model_subtitles import FOLDER, parted, read_model
from editor.services.subtitles.cue_timing import make_subtitles
from editor.services.subtitles.cutting.line_breaks import CLOSE_COST, break_cost, wrap
from editor.services.subtitles.profiles import PROFILES, Profile, profile_named
from tests.services.subtitles.samples import LONG, segment, texts, transcript


def test_a_long_segment_is_cut_at_sentences_and_clauses() -> None:
    made = make_subtitles(transcript(segment(LONG, 1_000)))
    assert texts(made.cues) == [
        "We have spent the last month on the road, away from the office,",
        "and we met Dr. Jane Smith of the institute in Geneva.",
        "She said that the rules have to be written with care,",
        "for the people who will live with them. That was good advice.",
    ]
    assert made.cues[0].lines == ("We have spent the last month", "on the road, away from the office,")


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


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        ("en", "the house; her small; twenty-one horses; in March; Ruth Ellery; Dr. Ellery; captain Ellery"),
        ("en", "Peter's boat; 40 km; years old; page 7; did not; not like; we went; had gone; famous island"),
        ("en", "more than; the “house”; social order"),
        ("de", "einen Brunnen; zum Haus; alten Brunnen; Anton Rieger; 16. Jahrhundert; 40 Euro; nicht gehen"),
        ("de-AT", "weil niemand; mehr als"),
        ("es", "la casa; su madre; gran barco; treinta años; no vino; que nadie; don Pedro; Sra. López"),
        ("es-MX", "más que; en marzo; ella dijo; ha llegado; 40 km"),
        ("fr", "la maison; ses amis; vieux port; 20 ans; ne vient; parce que; il part; avec lui; Mme. Petit"),
        ("it", "il porto; della scuola; vecchio mulino; 30 anni; non viene; perché nessuno; è arrivato"),
        ("ko", "이 사람; 모든 낱말; 수 있습니다; 안 왔다; 다섯 명; 5 개; 아주 천천히"),
    ],
)
def test_what_belongs_together_is_close(language: str, pairs: str) -> None:
    for before, after in (pair.split() for pair in pairs.split("; ")):
        assert break_cost(before, after, language) >= CLOSE_COST, (before, after)


@pytest.mark.parametrize(
    ("language", "pairs"),
    [
        (
            "en",
            "harbour and; harbour, where; harbour of; gone. Ruth; captain did; island that; is the; 1911 he",
        ),
        ("de", "Brunnen und; Brunnen, der; stießen auf; Dorf wusste; gegangen. Ruth"),
        ("fr", "port où; arrivé. Elle; port avec; pluie mais"),
        ("es", "puerto y; llegó. Ella; barco que; casa con; madre, pero"),
        ("it", "porto e; arrivato. Lei; barca che; casa con; madre, ma"),
        ("ko", "왔습니다. 그는; 항구에 그리고; 갔지만, 아무도; 학생들이 왔습니다"),
    ],
)
def test_where_the_sense_pauses_a_line_may_end(language: str, pairs: str) -> None:
    for before, after in (pair.split() for pair in pairs.split("; ")):
        assert break_cost(before, after, language) < CLOSE_COST, (before, after)


@pytest.mark.parametrize(
    ("name", "language"), [("english", "en"), ("english_interview", "en"), ("german", "de")]
)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_of_a_hundred_lines_hardly_one_parts_a_name_or_noun_group(
    name: str, language: str, profile: Profile
) -> None:
    model = read_model(FOLDER / f"{name}.txt", language)
    cues = make_subtitles(model.transcript, profile=profile, duration_ms=model.duration_ms).cues
    bad, lines = parted(model, cues)
    assert bad <= lines / 100
    assert " ".join(cue.text.replace("-", "") for cue in cues) == " ".join(
        word.text.replace("-", "") for segment in model.transcript.segments for word in segment.words
    )


def test_profiles_are_kept_to() -> None:
    bbc = profile_named("BBC")
    assert bbc is not None
    made = make_subtitles(transcript(segment(LONG, 1_000)), profile=bbc)
    assert max(len(line) for cue in made.cues for line in cue.lines) <= 37


def test_a_name_before_the_text_takes_its_room() -> None:
    text = "that must be, as everybody says who was there, the very best of all of them."
    cue = make_subtitles(transcript(segment(text, 1_000, speaker="s1")), names_in_text=True).cues[0]
    assert cue.text.startswith("Sam Altman: that must be,")
    assert len(cue.lines) <= 2
