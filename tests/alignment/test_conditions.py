"""Worse recordings made for measuring: noise as loud as said, silence where said, the truth true."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from alignment.audio.decoding import SAMPLE_RATE
from benchmarks.support import signals
from benchmarks.support.conditions import CONDITIONS, Take, made, take
from benchmarks.support.material import Material, marked_material, samples_of, worse, write_wav
from benchmarks.support.signals import PER_MS, Samples, level_db, whole_numbers, within
from benchmarks.support.truth import joined, lengthened

WORD_MS = 300
ROOM_DB = -66


def source(*, words: int = 40, room_db: float | None = ROOM_DB, seed: int = 1) -> Take:
    """Return sentences of four words each, the words without a gap, 600 ms between the sentences."""
    dice = np.random.default_rng(seed)
    truth: dict[str, Any] = {"turns": [{"words": []}], "untexted": []}
    starts = [500 + (WORD_MS * at) + 600 * (at // 4) for at in range(words)]
    duration = starts[-1] + WORD_MS + 500
    samples = np.zeros(duration * PER_MS)
    if room_db is not None:
        samples += signals.at_level(signals.white(len(samples), dice), room_db)
    for at, start in enumerate(starts):
        ends = at % 4 == 3
        word = {"text": "end." if ends else "so", "state": "matched"}
        truth["turns"][0]["words"].append({**word, "start_ms": start, "end_ms": start + WORD_MS})
        samples[start * PER_MS : (start + WORD_MS) * PER_MS] += _word(dice)
    return take(samples, truth)


def _word(dice: np.random.Generator) -> Samples:
    shape = np.hanning(WORD_MS * PER_MS)
    return 0.3 * shape * signals.at_level(signals.pink(len(shape), dice), -6)


def words_of(made_take: Take) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = made_take.truth["turns"][0]["words"]
    return found


@pytest.mark.parametrize("kind", ["pink", "babble"])
@pytest.mark.parametrize("ratio_db", [10, 5, 0])
def test_noise_is_as_loud_as_it_says_under_speech(kind: str, ratio_db: int) -> None:
    clean = source()
    noisy = made(clean, f"{kind}{ratio_db}")
    # Both may have been made quieter together, by as much as the clean sound in the noisy one is quieter.
    gain = float(np.dot(noisy.samples, clean.samples) / np.dot(clean.samples, clean.samples))
    if kind == "pink":
        noise = noisy.samples - gain * clean.samples
        heard = level_db(within(gain * clean.samples, clean.speech)) - level_db(within(noise, clean.speech))
        assert heard == pytest.approx(ratio_db, abs=0.5)
    else:  # babble is made of the speech itself: both add up
        total = level_db(within(noisy.samples, clean.speech)) - level_db(within(clean.samples, clean.speech))
        assert total == pytest.approx(10 * np.log10(1 + 10 ** (-ratio_db / 10)), abs=1)
    assert noisy.truth == clean.truth


def test_pink_noise_has_as_much_power_in_each_octave() -> None:
    noise = signals.pink(20 * SAMPLE_RATE, np.random.default_rng(3))
    power = np.abs(np.fft.rfft(noise)) ** 2
    hz = np.fft.rfftfreq(len(noise), 1 / SAMPLE_RATE)
    octaves = [
        10 * np.log10(power[(hz >= low) & (hz < 2 * low)].sum()) for low in (125, 250, 500, 1000, 2000)
    ]
    assert max(octaves) - min(octaves) < 1


def test_even_noise_lies_62_db_below_full_scale() -> None:
    clean = source(room_db=None)
    noise = made(clean, "floor").samples - clean.samples
    assert level_db(noise) == pytest.approx(-62, abs=0.2)


@pytest.mark.parametrize("room_db", [ROOM_DB, None])
def test_gates_are_digital_silence_and_leave_the_rooms_noise_around_speech(room_db: float | None) -> None:
    gated = made(source(room_db=room_db), "gates")
    pcm = whole_numbers(gated.samples)
    for start, end in gated.pauses:
        silent = np.flatnonzero(pcm[start * PER_MS : end * PER_MS] == 0)
        middle = slice((start + 200) * PER_MS, (end - 200) * PER_MS)
        assert not pcm[middle].any()
        assert len(silent) >= (end - start - 2 * 150) * PER_MS
    for start, end in gated.pauses[1:-1]:
        for edge in (start + 5, end - 65):
            room = within(gated.samples, [(edge, edge + 60)])
            assert -70 < level_db(room) < -56
    assert gated.truth == source(room_db=room_db).truth
    assert np.abs(within(gated.samples, gated.speech)).max() > 0.05


def test_a_short_pause_is_not_gated() -> None:
    samples = np.full(1000 * PER_MS, 0.001)
    words = [
        {"text": "a", "state": "matched", "start_ms": 0, "end_ms": 400},
        {"text": "b", "state": "matched", "start_ms": 650, "end_ms": 1000},
    ]
    gated = made(take(samples, {"turns": [{"words": words}]}), "gates")
    assert gated.samples.all()


def test_a_pause_moves_the_truth_with_the_sound() -> None:
    clean = source()
    paused = made(clean, "pauses")
    before, after = words_of(clean), words_of(paused)
    put_in = paused.duration_ms - clean.duration_ms
    assert put_in >= 4 * 400
    assert after[-1]["end_ms"] == before[-1]["end_ms"] + put_in
    moved = 0
    for old, new, follows in zip(before, after, [None, *after], strict=False):
        assert new["end_ms"] - new["start_ms"] == WORD_MS
        moved = new["start_ms"] - old["start_ms"]
        inner = slice((old["start_ms"] + 20) * PER_MS, (old["end_ms"] - 20) * PER_MS)
        later = slice(inner.start + moved * PER_MS, inner.stop + moved * PER_MS)
        assert np.array_equal(clean.samples[inner], paused.samples[later])
        if follows is not None and new["start_ms"] - follows["end_ms"] not in (0, 600):
            between = within(paused.samples, [(follows["end_ms"] + 20, new["start_ms"] - 20)])
            assert level_db(between) == pytest.approx(ROOM_DB, abs=1.5)
            assert follows["text"] == "so"
            assert 400 <= new["start_ms"] - follows["end_ms"] <= 1500


def test_what_begins_at_a_cut_moves_and_what_ends_there_stays() -> None:
    truth = {"duration_ms": 900, "turns": [{"words": [{"start_ms": 0, "end_ms": 300}]}], "untexted": []}
    truth["turns"] += [{"start_ms": 300, "keyword": {"start_ms": 300, "end_ms": 500}, "end_ms": None}]  # type: ignore[operator]
    assert lengthened(truth, [(300, 70), (500, 5)]) == {
        "duration_ms": 975,
        "turns": [
            {"words": [{"start_ms": 0, "end_ms": 300}]},
            {"start_ms": 370, "keyword": {"start_ms": 370, "end_ms": 570}, "end_ms": None},
        ],
        "untexted": [],
    }


def test_a_band_leaves_what_is_in_it_and_does_not_delay() -> None:
    at = np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE
    inner = slice(SAMPLE_RATE // 2, 3 * SAMPLE_RATE // 2)
    for hz, passes in ((100, False), (1000, True), (3000, True), (5000, False)):
        tone = 0.1 * np.sin(2 * np.pi * hz * at)
        passed = signals.band(tone, 300, 3400)
        if passes:
            assert np.allclose(passed[inner], tone[inner], atol=0.005)
        else:
            assert level_db(passed[inner]) < level_db(tone[inner]) - 40


def test_a_room_rings_on_for_its_time_and_starts_at_once() -> None:
    click = np.zeros(SAMPLE_RATE)
    click[1000] = 0.5
    ringing = signals.room(click, np.random.default_rng(1), decay_s=0.6, direct_db=0)
    assert np.abs(ringing[:1000]).max() < 1e-9
    assert int(np.argmax(np.abs(ringing))) == 1000
    echoes = ringing[1001:]
    assert 10 * np.log10(ringing[1000] ** 2 / np.square(echoes).sum()) == pytest.approx(0, abs=0.1)
    early, late = (level_db(echoes[at * PER_MS :][: 100 * PER_MS]) for at in (50, 350))
    assert early - late == pytest.approx(30, abs=2)  # 60 dB in 600 ms


def test_mp3_stays_where_it_was() -> None:
    clean = source()
    coded = made(clean, "mp3")
    assert len(coded.samples) == len(clean.samples)
    assert not np.allclose(coded.samples, clean.samples, atol=1e-4)
    for shift in (-2, 2):  # samples
        off = np.sum(coded.samples * np.roll(clean.samples, shift))
        assert off < np.sum(coded.samples * clean.samples)


def test_clipping_cuts_one_sample_of_speech_in_twenty() -> None:
    clipped = made(source(), "clipping")
    said = np.abs(within(clipped.samples, clipped.speech))
    assert np.mean(said >= said.max() - 1e-9) == pytest.approx(0.05, abs=0.002)


@pytest.mark.parametrize("name", CONDITIONS)
def test_made_again_it_is_the_same(name: str) -> None:
    first, second, other = (made(source(words=12), name, seed) for seed in ("a", "a", "b"))
    assert np.array_equal(first.samples, second.samples)
    assert first.truth == second.truth
    by_chance = name not in ("band", "mp3", "clipping")
    assert (len(first.samples) != len(other.samples) or not np.array_equal(first.samples, other.samples)) == (
        by_chance
    )
    assert np.abs(first.samples).max() <= 1


def test_spans_that_touch_are_one() -> None:
    assert joined([(5, 9), (0, 2), (2, 4), (6, 7)]) == [(0, 4), (5, 9)]


def test_worse_material_is_made_once_and_again_where_the_source_has_changed(tmp_path: Path) -> None:
    clean = source(words=8)
    item = Material(tmp_path / "talk.wav", tmp_path / "talk.txt", tmp_path / "talk.gold.json")
    write_wav(item.recording, whole_numbers(clean.samples))
    item.gold.write_text(json.dumps(clean.truth), encoding="utf-8")
    kept = tmp_path / "kept"
    kept.mkdir()
    first = worse(item, "gates", kept)
    assert (samples_of(first.recording) == 0).sum() > 100 * PER_MS
    assert first.truth == clean.truth
    stamp = first.recording.stat().st_mtime_ns
    assert worse(item, "gates", kept) == first
    assert first.recording.stat().st_mtime_ns == stamp
    write_wav(item.recording, whole_numbers(clean.samples * 0.5))
    assert worse(item, "gates", kept).recording != first.recording
    assert worse(item, "clean", kept) == item


def test_marked_words_have_recording_and_text_beside_them(tmp_path: Path) -> None:
    keywords = tmp_path / "calls.keywords.json"
    assert marked_material(keywords) is None
    for name in ("calls.flac", "calls.txt"):
        (tmp_path / name).touch()
    assert marked_material(keywords) == Material(tmp_path / "calls.flac", tmp_path / "calls.txt", keywords)


def test_where_only_one_word_a_turn_is_marked_speech_is_what_is_loud() -> None:
    clean = source()
    turns = [{"text": "so so so end.", "start_ms": 0, "end_ms": 9, "keyword": None}]
    marked = take(clean.samples, {"turns": turns})
    assert len(marked.speech) == len(clean.speech)
    for ours, true in zip(marked.speech, clean.speech, strict=True):
        assert abs(ours[0] - true[0]) <= 60
        assert abs(ours[1] - true[1]) <= 60
