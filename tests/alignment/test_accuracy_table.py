"""The accuracy table's figures: kinds of onset, confidence against truth, hand-marked words, and its rows."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alignment import AlignedSegment, AlignedWord, Alignment, UntextedSpan, WordState
from benchmarks import align_accuracy, align_speed
from benchmarks.__main__ import main as benchmarks_main
from benchmarks.support.accuracy.confidence import Judged, judged, separation, sure_but_off
from benchmarks.support.accuracy.keywords import keyword_columns
from benchmarks.support.accuracy.onsets import Onset, onsets, starts_by_onset
from benchmarks.support.accuracy.rows import columns
from benchmarks.support.checkouts import ROOT, against, align_once
from benchmarks.support.scoring import Gold, GoldWord
from benchmarks.support.table import Table
from tests.alignment.material import excerpt


def aligned(*words: AlignedWord, untexted: tuple[UntextedSpan, ...] = ()) -> Alignment:
    return Alignment(5000, "en", {}, (AlignedSegment(0, None, 0, 5000, words),), untexted)


def word(
    text: str, start: int | None, confidence: float = 0.95, state: WordState = WordState.MATCHED
) -> AlignedWord:
    return AlignedWord(text, start, None if start is None else start + 90, confidence, state)


def test_words_begin_behind_silence_a_pause_or_another_word() -> None:
    times = [(100, 400), (400, 600), (900, 1000), (1300, 1500), (1650, 1800), (1650, 1700)]
    words = [{"text": "a", "state": "matched", "start_ms": a, "end_ms": b} for a, b in times]
    differs = {"text": "x", "state": "differs", "spoken": "y", "span_start_ms": 1000, "span_end_ms": 1150}
    samples = np.random.default_rng(1).integers(5, 9, 2000 * 16).astype(np.int16)
    samples[: 60 * 16] = 0
    samples[700 * 16 : 760 * 16] = 0
    samples[1200 * 16 : 1230 * 16] = 0  # too short for a gate; and what differs is speech, too
    assert onsets({"turns": [{"words": [*words, differs]}]}, samples) == {
        100: Onset.GATE,
        400: Onset.RUNNING,
        900: Onset.GATE,
        1000: Onset.RUNNING,
        1300: Onset.RUNNING,
        1650: Onset.RUNNING,
    }
    samples[:] = 7
    assert onsets({"turns": [{"words": words}]}, samples)[900] is Onset.PAUSE


def test_starts_are_late_by_kind() -> None:
    kinds = {100: Onset.GATE, 200: Onset.PAUSE}
    late = starts_by_onset([(100, 40), (200, None), (300, 310)], kinds)
    assert late == {Onset.GATE: [-60], Onset.PAUSE: [None], Onset.RUNNING: [10]}


@pytest.mark.parametrize(
    ("right", "wrong", "area"),
    [
        ([0.9, 0.8], [0.1, 0.2], 1.0),
        ([0.1], [0.9], 0.0),
        ([0.5, 0.5], [0.5], 0.5),
        ([0.9, 0.4, 0.3], [0.5, 0.3], (2 + 1 + 0.5) / 6),
        ([0.9], [], None),
        ([], [0.9], None),
    ],
)
def test_the_area_under_the_curve(right: list[float], wrong: list[float], area: float | None) -> None:
    words = [Judged(each, 100) for each in right] + [Judged(each, 101) for each in wrong]
    assert separation(words) == (None if area is None else pytest.approx(area))


def test_a_word_is_wrong_that_was_not_said_or_has_no_time_or_another() -> None:
    assert not Judged(1.0, 100).is_wrong
    assert all(each.is_wrong for each in (Judged(1.0, 101), Judged(1.0, None), Judged(1.0, 0, is_said=False)))


def test_sure_but_off_counts_words_of_some_confidence_only() -> None:
    words = [Judged(0.9, 201), Judged(0.95, 200), Judged(0.99, 0), Judged(1.0, 10), Judged(0.89, 5000)]
    assert sure_but_off(words) == 25
    assert sure_but_off([*words, Judged(0.95, 900, is_said=False)]) == 25
    assert sure_but_off([]) == 0


def test_words_are_judged_where_something_was_measured() -> None:
    gold = GoldWord("a", WordState.MATCHED, 100, 200)
    lost = GoldWord("b", WordState.UNHEARD, None, None)
    unknown = replace(word("a", 100), confidence=None)
    assert judged(
        [(gold, word("a", 130, 0.7)), (lost, word("b", 500, 0.6)), (gold, None), (gold, unknown)]
    ) == [
        Judged(0.7, 30),
        Judged(0.6, None, is_said=False),
    ]


def test_a_row_tells_starts_by_kind_and_confidence() -> None:
    texts = "abcd"
    gold = Gold(
        tuple(GoldWord(text, WordState.MATCHED, 100 * at, 100 * at + 90) for at, text in enumerate(texts)), ()
    )
    result = aligned(
        word("a", 0), word("b", 160), word("c", None, 0.0, WordState.UNHEARD), word("d", 600, 0.9)
    )
    row = columns(result, gold, {0: Onset.GATE, 100: Onset.PAUSE})
    assert (row["gate50"], row["gate_n"], row["gate_late"]) == (100, 1, 0)
    assert (row["pause50"], row["pause_n"], row["pause_late"]) == (0, 1, 60)
    assert (row["rest50"], row["rest_n"], row["rest_late"]) == (0, 2, 300)
    assert (row["placed"], row["false_flag"]) == (75, 25)
    assert row["sure_off200"] == pytest.approx(100 / 3)
    assert row["auc"] == pytest.approx(1)  # 0.95 twice against 0.9 and nothing


def test_marked_words_are_measured_as_one_a_turn() -> None:
    def turn(text: str, keyword: tuple[str, int, int] | None) -> dict[str, object]:
        marked = dict(zip(("word", "start_ms", "end_ms"), keyword, strict=True)) if keyword else None
        return {"text": text, "keyword": marked}

    truth = {
        "turns": [
            turn("Call me, please", ("me", 100, 190)),
            turn("hm", None),
            turn("No", ("no", 900, 1100)),
            turn("Yes", ("yes", 2000, 2090)),
        ]
    }
    words = (
        word("Call", 0),
        word("me,", 160),
        word("please", 300, 0.2, WordState.DIFFERS),
        word("hm", 400),
        word("No", None, 0.0, WordState.UNHEARD),
        word("Yes", 2000),
    )
    row = keyword_columns(aligned(*words, untexted=(UntextedSpan(1, 2, "x"),)), truth)
    assert (row["words"], row["keywords"]) == (6, 3)
    assert [row[f"start{limit}"] for limit in (25, 50, 100, 500)] == pytest.approx(
        [100 / 3] * 2 + [200 / 3] * 2
    )
    assert row["end50"] == pytest.approx(100 / 3)
    assert row["median_ms"] == 60
    assert row["false_per_100"] == pytest.approx(100 * 2 / 6)
    assert row["untexted_per_100"] == pytest.approx(100 / 6)
    with pytest.raises(ValueError, match="differs from the marked one at: Call"):
        keyword_columns(aligned(*words[1:]), truth)


def test_the_table_has_titles_once_and_dashes(capsys: pytest.CaptureFixture[str]) -> None:
    table = Table()
    table.add({"recording": "a", "start50": 97.25, "gate_n": 3, "auc": None})
    table.add({"recording": "b", "start50": 100.0, "gate_n": 0, "auc": 0.9875})
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["recording", "start50", "gate_n", "auc"],
        ["a", "97.2", "3", "-"],
        ["b", "100.0", "0", "0.988"],
    ]


def test_what_cannot_be_measured_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keywords = str(tmp_path / "calls.keywords.json")
    assert align_accuracy.main(["--keywords", keywords]) == 1
    assert "no recording and transcript" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        align_accuracy.main(["--keywords", keywords, "--spoil", "1"])
    with pytest.raises(SystemExit):
        align_accuracy.main([str(tmp_path), "--condition", "fog"])
    with pytest.raises(SystemExit):
        align_speed.main(["--against", str(tmp_path)])
    assert "no checkout" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        benchmarks_main(["editor", "--against", str(tmp_path)])
    assert "no checkout" in capsys.readouterr().err


@pytest.mark.model
def test_each_condition_has_a_row_also_with_a_text_made_worse(tmp_path: Path) -> None:
    sound = excerpt("meeting", 149_600, 152_400)
    sound.write(tmp_path / "clip.wav")
    (tmp_path / "clip.txt").write_text("Priya: From a different bakery, presumably.", encoding="utf-8")
    words = [
        {"text": w.text, "state": "matched", "start_ms": w.start_ms, "end_ms": w.end_ms} for w in sound.words
    ]
    gold = json.dumps({"turns": [{"words": words}], "untexted": []})
    (tmp_path / "clip.gold.json").write_text(gold, encoding="utf-8")
    made, figures = tmp_path / "made", tmp_path / "figures.json"
    command = [str(tmp_path), "--condition", "floor", "gates", "--made", str(made), "--json", str(figures)]
    assert align_accuracy.main(command) == 0
    rows = json.loads(figures.read_text(encoding="utf-8"))
    assert [row["condition"] for row in rows] == ["clean", "floor", "gates"]
    assert rows[0]["times_clean"] == 1
    assert all(row["start500"] == 100 and row["seconds"] > 0 for row in rows)
    assert len(list(made.glob("clip.*.wav"))) == 2
    assert align_accuracy.main([*command, "--spoil", "3", "--untimed"]) == 0
    rows = json.loads(figures.read_text(encoding="utf-8"))
    assert len(rows) == 3
    assert rows[0]["words"] == rows[1]["words"]


@pytest.mark.model
def test_a_checkout_is_measured_against_itself(tmp_path: Path) -> None:
    sound = excerpt("meeting", 149_600, 152_400)
    text = tmp_path / "clip.txt"
    text.write_text("From a different bakery, presumably.", encoding="utf-8")
    found = list(against(ROOT, sound.write(tmp_path / "clip.wav"), text, rounds=1))
    assert found[-1].what.startswith("this relative to the other")
    assert found[-1].value > 0
    with pytest.raises(RuntimeError, match="was loaded in its place"):
        align_once(tmp_path, tmp_path / "clip.wav", text)
