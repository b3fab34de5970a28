"""Recordings and transcripts are paired by name, and never by a guess."""

from __future__ import annotations

import unicodedata
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.services.batch.pairing import Pairing, pair_by_name


def pair(recordings: str, transcripts: str, *, prefer: tuple[str, ...] = ()) -> Pairing:
    sounds = [PurePosixPath(name) for name in recordings.split()]
    texts = [PurePosixPath(name) for name in transcripts.split()]
    return pair_by_name(sounds, texts, prefer=prefer)


def pairs(found: Pairing) -> dict[str, str]:
    return {str(sound): str(text) for sound, text in found.pairs}


@pytest.mark.parametrize(
    "text",
    [
        "talk.txt", "Talk.TXT", "talk_transcript.docx", "talk.en.srt", "talk-final.txt", "talk_v2.txt",
        "talk.en-GB.vtt", "talk_transcript_final.txt", "talk(draft).txt", "talk-subtitles.de.srt",
        "talk_en.txt",
    ],
)  # fmt: skip
def test_usual_additions_do_not_part_a_pair(text: str) -> None:
    assert pairs(pair("talk.mp3", text)) == {"talk.mp3": text}


@pytest.mark.parametrize("text", ["talking.txt", "talk2.txt", "a-talk.txt", "talk_about_it.txt", "final.txt"])
def test_other_names_are_left_alone(text: str) -> None:
    found = pair("talk.mp3", text)
    assert (found.pairs, found.ambiguous) == ((), ())
    assert [*map(str, found.recordings_alone), *map(str, found.transcripts_alone)] == ["talk.mp3", text]


def test_additions_to_the_recordings_name_count_last() -> None:
    assert pairs(pair("talk_audio.wav", "talk_transcript.txt")) == {"talk_audio.wav": "talk_transcript.txt"}
    found = pair("talk.wav talk_audio.wav", "talk.txt")
    assert pairs(found) == {"talk.wav": "talk.txt"}


def test_the_same_name_goes_before_one_with_additions() -> None:
    found = pair("talk.mp3", "talk_draft.txt talk.txt")
    assert pairs(found) == {"talk.mp3": "talk.txt"}
    assert [str(path) for path in found.transcripts_alone] == ["talk_draft.txt"]


def test_normal_forms_are_one_name() -> None:
    composed, decomposed = "Ärger.mp3", unicodedata.normalize("NFD", "ärger.txt")
    assert pairs(pair(composed, decomposed)) == {composed: decomposed}


def test_the_nearest_folder_goes_first() -> None:
    sounds = "2019/ep1.mp3 2020/ep1.mp3 audio/talk.mp3"
    texts = "2019/ep1_transcript.txt 2020/ep1.txt text/talk.txt"
    assert pairs(pair(sounds, texts)) == {
        "2019/ep1.mp3": "2019/ep1_transcript.txt",
        "2020/ep1.mp3": "2020/ep1.txt",
        "audio/talk.mp3": "text/talk.txt",
    }


def test_what_is_taken_by_a_nearer_one_is_no_ones_guess() -> None:
    found = pair("2019/ep1.mp3 2020/ep1.mp3", "2020/ep1.txt")
    assert pairs(found) == {"2020/ep1.mp3": "2020/ep1.txt"}
    assert [str(path) for path in found.recordings_alone] == ["2019/ep1.mp3"]


def test_what_is_equally_good_is_ambiguous() -> None:
    found = pair("talk.mp3", "talk.srt talk.txt")
    assert found.pairs == ()
    [one] = found.ambiguous
    assert [str(path) for path in one.transcripts] == ["talk.srt", "talk.txt"]
    [shared] = pair("talk.mp3 talk.wav", "talk.txt").ambiguous
    assert [str(path) for path in shared.recordings] == ["talk.mp3", "talk.wav"]


def test_a_preferred_ending_decides() -> None:
    assert pairs(pair("talk.mp3", "talk.srt talk.txt talk.vtt", prefer=(".txt", ".srt"))) == {
        "talk.mp3": "talk.txt"
    }
    assert pair("talk.mp3", "talk.srt talk.txt", prefer=(".vtt",)).pairs == ()


FOLDERS = st.sampled_from(["", "a/", "b/", "a/c/"])
STEMS = st.sampled_from(["talk", "Talk", "talk_final", "talk.en", "other", "talk_audio", "öl", "o\u0308l"])
SOUNDS = st.builds("{}{}{}".format, FOLDERS, STEMS, st.sampled_from([".mp3", ".wav"]))
TEXTS = st.builds("{}{}{}".format, FOLDERS, STEMS, st.sampled_from([".txt", ".srt"]))


@given(st.lists(SOUNDS, unique=True, max_size=8), st.lists(TEXTS, unique=True, max_size=8), st.randoms())
def test_every_file_is_told_once_whatever_the_order(
    sounds: list[str], texts: list[str], chance: object
) -> None:
    recordings, transcripts = [[PurePosixPath(name) for name in names] for names in (sounds, texts)]
    found = pair_by_name(recordings, transcripts)
    told_sounds = [one for one, _ in found.pairs] + [*found.recordings_alone]
    told_texts = [one for _, one in found.pairs] + [*found.transcripts_alone]
    for group in found.ambiguous:
        told_sounds += group.recordings
        told_texts += group.transcripts
    assert sorted(told_sounds) == sorted(recordings)
    assert sorted(told_texts) == sorted(transcripts)
    chance.shuffle(recordings)  # type: ignore[attr-defined]
    chance.shuffle(transcripts)  # type: ignore[attr-defined]
    again = pair_by_name(recordings, transcripts)
    assert set(again.pairs) == set(found.pairs)
    assert set(again.recordings_alone) == set(found.recordings_alone)


@given(st.lists(SOUNDS, unique=True, max_size=8), st.lists(TEXTS, unique=True, max_size=8))
def test_files_far_away_change_no_pair(sounds: list[str], texts: list[str]) -> None:
    recordings, transcripts = [[PurePosixPath(name) for name in names] for names in (sounds, texts)]
    found = pair_by_name(recordings, transcripts)
    strangers = [PurePosixPath("z/y/x/w/v") / name for name in ("unlike.mp3", "unlike.txt")]
    more = pair_by_name([*recordings, strangers[0]], [*transcripts, strangers[1]])
    assert set(more.pairs) == {*found.pairs, (strangers[0], strangers[1])}


def test_ten_thousand_of_one_name_take_no_square_of_time() -> None:
    sounds = [PurePosixPath(f"r{number}/audio.mp3") for number in range(10_000)]
    texts = [PurePosixPath(f"r{number}/audio.txt") for number in range(10_000)]
    found = pair_by_name(sounds, texts)
    assert [(one.parent, other.parent) for one, other in found.pairs] == [
        (s.parent, s.parent) for s in sounds
    ]
