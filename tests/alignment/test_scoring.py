"""The figures that the aligner is measured by."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from alignment import AlignedSegment, AlignedWord, Alignment, UntextedSpan, WordState
from benchmarks import align_accuracy
from benchmarks.support.accuracy.rows import FOLDERS
from benchmarks.support.material import material
from benchmarks.support.scoring import Gold, GoldWord, score
from benchmarks.support.spoiling import spoil_text

GOLD = Gold(
    (
        *(GoldWord(text, WordState.MATCHED, 100 * at, 100 * at + 80) for at, text in enumerate("abcdefgh")),
        GoldWord("May", WordState.DIFFERS, None, None, "March"),
        GoldWord("lost", WordState.UNHEARD, None, None),
    ),
    (UntextedSpan(2000, 3000, "so to say"), UntextedSpan(4000, 4300, "um")),
)


def perfect() -> Alignment:
    """Return what scores best."""
    words = (
        *(
            AlignedWord(word.text, word.start_ms, word.end_ms, 0.9, WordState.MATCHED)
            for word in GOLD.words[:8]
        ),
        AlignedWord("May", 800, 880, 0.2, WordState.DIFFERS, "March", "heard differently"),
        AlignedWord("lost", None, None, 0.0, WordState.UNHEARD, None, "not heard"),
    )
    return alignment_of(words, GOLD.untexted)


def alignment_of(words: tuple[AlignedWord, ...], untexted: tuple[UntextedSpan, ...]) -> Alignment:
    return Alignment(5000, "en", {}, (AlignedSegment(0, None, 0, 880, words),), untexted)


def changed(at: int, **changes: object) -> Alignment:
    words = list(perfect().words)
    words[at] = replace(words[at], **changes)  # type: ignore[arg-type]
    return alignment_of(tuple(words), GOLD.untexted)


def test_perfection() -> None:
    result = score(perfect(), GOLD)
    assert result.start_within(0) == result.end_within(0) == 100
    assert (result.mean_ms, result.false_flag) == (0, 0)
    assert result.differs_found == result.unheard_found == 100
    assert result.untexted_found == result.untexted_precision == result.untexted_words == 100


def test_an_error_counts_above_its_limit_only() -> None:
    result = score(changed(2, start_ms=260), GOLD)
    assert (result.start_within(60), result.start_within(59)) == (100, 87.5)
    assert result.mean_ms == 60 / 8
    assert result.end_within(0) == 100


def test_a_word_without_a_time_is_wrong_within_any_limit() -> None:
    result = score(changed(2, start_ms=None, end_ms=None, state=WordState.UNHEARD), GOLD)
    assert result.start_within(10**9) == result.end_within(10**9) == 87.5
    assert (result.mean_ms, result.false_flag) == (0, 12.5)


def test_what_is_not_flagged_is_missed() -> None:
    assert score(changed(8, state=WordState.MATCHED), GOLD).differs_found == 0
    assert score(changed(9, state=WordState.MATCHED), GOLD).unheard_found == 0


def test_a_lost_token_costs_itself_only() -> None:
    words = perfect().words
    result = score(alignment_of(words[:2] + words[3:], GOLD.untexted), GOLD)
    assert result.start_within(0) == 87.5
    assert result.differs_found == 100


def test_passages_are_found_by_their_greater_part_and_reports_beside_them_cost() -> None:
    half = score(alignment_of(perfect().words, (UntextedSpan(2000, 2500, "so to"),)), GOLD)
    assert (half.untexted_found, half.untexted_precision) == (0, 100)
    most = score(alignment_of(perfect().words, (UntextedSpan(2300, 3700, "to say more"),)), GOLD)
    assert (most.untexted_found, most.untexted_precision) == (100, 50)
    assert most.untexted_words == pytest.approx(200 / 3)
    none = score(alignment_of(perfect().words, ()), GOLD)
    assert (none.untexted_found, none.untexted_precision, none.untexted_words) == (0, 100, 0)


def test_material_is_what_has_a_text_and_gold() -> None:
    names = [item.recording.stem for item in material(FOLDERS)]
    assert names == ["sample", "meeting"]


def test_nothing_to_measure_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert align_accuracy.main([str(tmp_path)]) == 1
    assert "No recording" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        align_accuracy.main([str(tmp_path / "absent")])
    assert "is in a folder that doesn’t exist" in capsys.readouterr().err


def test_a_spoiled_text_says_what_was_done_to_it() -> None:
    words = tuple(GoldWord(f"word{at}", WordState.MATCHED, at * 400, at * 400 + 400) for at in range(2000))
    script, gold = spoil_text(Gold(words, ()), seed=1)
    assert script.tokens == tuple(word.text for word in gold.words)
    assert 0.15 <= 1 - len(gold.words) / len(words) <= 0.25
    wrong = [word for word in gold.words if word.state is WordState.DIFFERS]
    assert 0.03 <= len(wrong) / len(gold.words) <= 0.07
    missing = [name for passage in gold.untexted for name in passage.heard.split()]
    right = [word.text for word in gold.words if word.state is WordState.MATCHED]
    assert sorted(missing + right + [str(word.spoken) for word in wrong]) == sorted(w.text for w in words)
    assert spoil_text(Gold(words, ()), seed=1) == (script, gold)
    assert spoil_text(Gold(words, ()), seed=2) != (script, gold)


@pytest.mark.model
def test_the_table_has_a_row_for_each_recording(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from tests.alignment.material import excerpt

    sound = excerpt("meeting", 149_600, 152_400)
    sound.write(tmp_path / "clip.wav")
    (tmp_path / "clip.txt").write_text("Priya: From a different bakery, presumably.", encoding="utf-8")
    words = ", ".join(
        f'{{"text": "{w.text}", "state": "matched", "start_ms": {w.start_ms}, "end_ms": {w.end_ms}}}'
        for w in sound.words
    )
    gold = f'{{"turns": [{{"words": [{words}]}}], "untexted": []}}'
    (tmp_path / "clip.gold.json").write_text(gold, encoding="utf-8")
    assert align_accuracy.main([str(tmp_path)]) == 0
    titles, row = capsys.readouterr().out.splitlines()
    figures = dict(zip(titles.split(), row.split(), strict=True))
    assert figures["recording"] == "clip"
    assert figures["words"] == "5.0"
    assert figures["start500"] == "100.0"
