"""Listening decides among the alternatives of a slot, and places what was said."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alignment.acoustics.lattice import Lattice
from alignment.audio.decoding import decode
from alignment.audio.voice_activity import VoiceActivity, detect_voice_activity
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.edge_timing import correct_vowel_onsets
from alignment.placement.lattice_placement import LatticePlacement
from alignment.placement.placement_chunks import placement_chunks
from alignment.placement.placement_protocol import PlacementResult
from alignment.progress import Progress
from alignment.recognition.attention_witness import AttentionWitness
from alignment.recognition.models import find_model
from alignment.recognition.recogniser import HeardWord
from alignment.recognition.whisper import WhisperRecogniser
from tests.alignment.material import Excerpt, excerpt, quiet

CLIP = excerpt("meeting", 149_600, 152_400)  # From a different bakery, presumably.
FRAME = ("From", "a", "different")


@pytest.fixture(scope="module")
def model() -> AcousticModel:
    return AcousticModel()


def listen(model: AcousticModel, folder: Path, kind: SlotKind, text: str, heard: str) -> PlacementResult:
    """Place the clip's first words, then one slot with `text` and `heard`."""
    ours, theirs = (*FRAME, *text.split()), (*FRAME, *heard.split())
    slots = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(FRAME))]
    slots.append(Slot(kind, len(FRAME), len(ours), len(FRAME), len(theirs)))
    sound = decode(CLIP.write(folder / "clip.wav"))
    try:
        placer = LatticePlacement(model, ours, [HeardWord(word, 0, 0) for word in theirs])
        return placer.place(sound, [PlacementChunk(0, len(sound), tuple(slots))], lambda _: None)
    finally:
        sound.close()


@pytest.mark.parametrize(
    ("text", "heard", "is_text"),
    [("bakery, presumably.", "bakery resume", True), ("bakery resume", "bakery, presumably.", False)],
)
def test_the_side_that_was_said_wins(
    model: AcousticModel, tmp_path: Path, text: str, heard: str, is_text: bool
) -> None:
    outcome = listen(model, tmp_path, SlotKind.SOUNDS_ALIKE, text, heard)
    assert (3 in outcome.tokens, 4 in outcome.tokens) == (is_text, is_text)
    assert (3 in outcome.heard, 4 in outcome.heard) == (not is_text, not is_text)


@pytest.mark.parametrize(("text", "heard"), [("bakery,", "presumably."), ("presumably.", "bakery,")])
def test_words_that_were_both_said_both_find_their_place(
    model: AcousticModel, tmp_path: Path, text: str, heard: str
) -> None:
    outcome = listen(model, tmp_path, SlotKind.SUBSTITUTION, text, heard)
    truth = {word.text: word.start_ms for word in CLIP.words}
    assert abs(outcome.tokens[3][0] - truth[text]) <= 200
    assert abs(outcome.heard[3][0] - truth[heard]) <= 200


def test_a_word_instead_of_another_is_not_both(model: AcousticModel, tmp_path: Path) -> None:
    outcome = listen(model, tmp_path, SlotKind.SUBSTITUTION, "refrigerator", "bakery, presumably.")
    assert 3 not in outcome.tokens
    assert {3, 4} <= outcome.heard.keys()


def test_a_written_word_that_nobody_said_is_passed_over(model: AcousticModel, tmp_path: Path) -> None:
    outcome = listen(model, tmp_path, SlotKind.UNRELATED, "refrigerator", "bakery, presumably.")
    assert sorted(outcome.tokens) == [0, 1, 2]
    assert sorted(outcome.heard) == [3, 4]


def test_a_last_word_that_is_cut_off_spoils_no_other(model: AcousticModel, tmp_path: Path) -> None:
    cut = excerpt("meeting", 149_600, 151_290)  # the piece ends just as "presumably" begins
    ours = tuple(word.text for word in CLIP.words)
    truth = [word.start_ms for word in CLIP.words]
    heard = [HeardWord(word, at * 100, at * 100 + 100) for at, word in enumerate(ours)]  # rough indeed
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(ours)))
    sound = decode(cut.write(tmp_path / "cut.wav"))
    try:
        placed = LatticePlacement(model, ours, heard).place(
            sound, [PlacementChunk(0, len(sound), slots)], lambda _: None
        )
    finally:
        sound.close()
    assert all(abs(placed.tokens[at][0] - truth[at]) <= 100 for at in range(len(ours) - 1))


def test_what_was_recognised_in_two_pieces_of_sound_is_parted_between_them() -> None:
    tokens = ("gone", "parking.", "had", "a")
    heard = [HeardWord(word, 0, 0) for word in ("parking.", "had", "a")]
    instead = [Slot(SlotKind.SUBSTITUTION, 0, 3, 0, 2), Slot(SlotKind.SAME, 3, 4, 2, 3)]
    (chunk,) = placement_chunks([(0, 100), (100, 200)], [0, 1, 1], instead, tokens, heard)
    assert (chunk.start, chunk.end) == (0, 200)  # at their border nothing is sure: they are searched together
    assert chunk.slots == (
        Slot(SlotKind.SUBSTITUTION, 0, 2, 0, 1),
        Slot(SlotKind.SUBSTITUTION, 2, 3, 1, 2),
        Slot(SlotKind.SAME, 3, 4, 2, 3),
    )


def test_a_coinage_that_recurs_is_believed_rather(model: AcousticModel, tmp_path: Path) -> None:
    """One that stands alone is more likely misspelt."""
    sound = decode(CLIP.write(tmp_path / "clip.wav"))
    heard = [HeardWord(word, 0, 0) for word in (*FRAME, "bakery,", "presumably.")]
    slots = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(FRAME))]
    slots += [Slot(SlotKind.SOUNDS_ALIKE, 3, 4, 3, 4), Slot(SlotKind.SAME, 4, 5, 4, 5)]
    try:
        is_text = [
            3
            in LatticePlacement(model, (*FRAME, "Dakery,", "presumably.", *elsewhere), heard)
            .place(sound, [PlacementChunk(0, len(sound), tuple(slots))], lambda _: None)
            .tokens
            for elsewhere in ((), ("Dakery", "dakery"))
        ]
    finally:
        sound.close()
    assert is_text == [False, True]


def test_loud_words_are_placed_where_the_detector_found_no_speech(
    model: AcousticModel, tmp_path: Path
) -> None:
    sound = decode(CLIP.write(tmp_path / "clip.wav"))
    frames = len(sound) // 512 + 1
    deaf = VoiceActivity(np.zeros(frames, np.float32), np.full(frames, -30, np.float32))
    ours = tuple(word.text for word in CLIP.words)
    unheard = tuple(Slot(SlotKind.TEXT_ONLY, at, at + 1, 0, 0) for at in range(len(ours)))
    try:
        placed = LatticePlacement(model, ours, [], activity=deaf).place(
            sound, [PlacementChunk(0, len(sound), unheard)], lambda _: None
        )
    finally:
        sound.close()
    assert sorted(placed.tokens) == list(range(len(ours)))
    truth = [word.start_ms for word in CLIP.words]
    assert all(abs(placed.tokens[at][0] - truth[at]) <= 100 for at in range(len(ours)))


def test_a_piece_without_words_is_searched_with_unrecognised_text_near_it() -> None:
    heard = [HeardWord(word, 0, 0) for word in ("one", "two", "three")]
    tokens = ("one", "two", "missing", "three")
    slots = [
        Slot(SlotKind.SAME, 0, 1, 0, 1),
        Slot(SlotKind.SAME, 1, 2, 1, 2),
        Slot(SlotKind.TEXT_ONLY, 2, 3, 2, 2),
        Slot(SlotKind.SAME, 3, 4, 2, 3),
    ]
    chunks = placement_chunks([(0, 100), (100, 200), (200, 300)], [0, 2, 2], slots, tokens, heard)
    assert [(chunk.start, chunk.end) for chunk in chunks] == [(0, 100), (100, 300)]


@pytest.mark.parametrize("take", [0, 1])
def test_words_said_twice_are_found_within_their_bounds(model: AcousticModel, take: int) -> None:
    twice = CLIP + CLIP
    count = len(CLIP.words)
    lattice = Lattice()
    for first in (count, 0, 2 * count):  # the words in the middle; before or behind them the same once more
        begin = lattice.last_node
        for at, word in enumerate(CLIP.words, first):
            node = lattice.add_node()
            lattice.add_word(node - 1, node, at, pronunciations=model.pronouncer.variants(word.text))
        if first:
            lattice.add_skip(begin, lattice.last_node)
    begin_ms = take * CLIP.duration_ms
    lattice.bounds = dict.fromkeys(range(count), (begin_ms, begin_ms + CLIP.duration_ms))
    path = model.best_path(model.chunk((twice.sound * 32767).astype(np.int16)), lattice)
    assert path is not None
    own = [placed for placed in path if placed.label < count]
    assert len(path) == 2 * count
    assert len(own) == count
    for placed, word in zip(own, CLIP.words, strict=True):
        assert abs(placed.start_ms - begin_ms - word.start_ms) <= 150


@pytest.mark.model
@pytest.mark.parametrize("noise", [0.0, 0.03])
def test_attention_is_asked_where_there_is_noise_only(
    model: AcousticModel, tmp_path: Path, noise: float
) -> None:
    around = quiet(1.5) + CLIP + quiet(1.5)
    hiss = quiet(around.duration_ms / 1000, noise=noise, seed=3).sound
    texts = [word.text for word in around.words]
    heard = [HeardWord(word.text, word.start_ms, word.end_ms) for word in around.words]
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(texts)))
    clip = Excerpt(around.sound + hiss[: len(around.sound)], around.words)
    sound = decode(clip.write(tmp_path / "clip.wav"))
    try:
        witness = AttentionWitness(WhisperRecogniser(find_model()), "en", texts, heard)
        activity = detect_voice_activity(sound, Progress())
        placer = LatticePlacement(model, texts, heard, activity=activity, witness=witness)
        result = placer.place(sound, [PlacementChunk(0, len(sound), slots)], lambda _: None)
    finally:
        sound.close()
    assert result.witnessed.keys() == (set(range(len(texts))) if noise else set())
    assert result.tokens.keys() == set(range(len(texts)))


def test_a_joined_chunk_knows_its_pieces() -> None:
    heard = [HeardWord(word, 0, 0) for word in ("one", "other")]
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 1), Slot(SlotKind.SUBSTITUTION, 1, 2, 1, 2)]
    [chunk] = placement_chunks([(0, 100), (100, 200)], [0, 1], slots, ("one", "two"), heard)
    pieces = [(piece.start, piece.end, piece.slots) for piece in chunk.pieces]
    assert pieces == [(0, 100, (slots[0],)), (100, 200, (slots[1],))]


def test_chunks_that_agree_at_their_border_are_searched_apart() -> None:
    heard = [HeardWord(word, 0, 0) for word in ("one", "two", "three")]
    slots = [Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(3)]
    chunks = placement_chunks([(0, 100), (100, 200)], [0, 0, 1], slots, ("one", "two", "three"), heard)
    assert [(chunk.start, chunk.end, len(chunk.slots)) for chunk in chunks] == [(0, 100, 2), (100, 200, 1)]


def test_text_beside_a_chunk_without_recognised_words_is_looked_for_there() -> None:
    heard = [HeardWord(word, 0, 0) for word in ("one", "three")]
    slots = [
        Slot(SlotKind.SAME, 0, 1, 0, 1),
        Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1),
        Slot(SlotKind.SAME, 2, 3, 1, 2),
    ]
    cuts = [(0, 100), (100, 200), (200, 300)]
    chunks = placement_chunks(cuts, [0, 2], slots, ("one", "two", "three"), heard)
    assert [(chunk.start, chunk.end, len(chunk.slots)) for chunk in chunks] == [(0, 300, 3)]


def test_a_border_before_a_vowel_moves_only_where_no_pause_is() -> None:
    spans = [(0, 200), (200, 400), (500, 600), (600, 620), (620, 700)]
    moved = correct_vowel_onsets(spans, [True, True, True, False, True])
    assert moved == [(0, 192), (192, 400), (500, 600), (600, 620), (620, 700)]


def test_no_word_begins_before_the_recording(model: AcousticModel, tmp_path: Path) -> None:
    clip = excerpt("meeting", 120_075, 121_500)  # begins within a word
    tokens = [word.text for word in clip.words]
    sound = decode(clip.write(tmp_path / "clip.wav"))
    slots = tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(len(tokens)))
    placer = LatticePlacement(model, tokens, [HeardWord(token, 0, 0) for token in tokens])
    found = placer.place(sound, [PlacementChunk(0, len(sound), slots)], lambda _: None)
    sound.close()
    assert found.tokens[0][0] == 0
