"""Time zero is where players have it, in every kind of file; of several sound tracks theirs is taken."""

from __future__ import annotations

from pathlib import Path

import av
import numpy as np
import pytest

from alignment.audio.clock import lead_s, sound_track, zero_s
from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.audio.tracks import sound_tracks
from alignment.errors import RecordingError
from editor.services.sound.errors import SoundError
from editor.services.sound.sample_reader import SoundFile
from editor.services.sound.video_track import find_video_track
from tests.support.bursts import find_bursts_s, sound_with_bursts
from tests.support.sound_files import KINDS, MediaKind, write_media, write_tracks

PLACES_S = (0.5, 1.37, 2.9)
LATE_S = 1.5
RATE = 48_000
TRANSPORT_STREAM = MediaKind("ts", "aac", video="mpeg2video")
WINDOWS = {
    "wma": MediaKind("wma", "wmav2", bit_rate=64_000),
    "wma 1": MediaKind("wma", "wmav1", bit_rate=64_000),
    "wmv": MediaKind("wmv", "wmav2", bit_rate=64_000, video="mpeg4"),
}


def bursts_s(path: Path, track: int | None = None) -> tuple[list[float], list[float]]:
    """Return where the bursts of a file are to the aligner, and where to the player."""
    sound = decode(path, track=track)
    heard = find_bursts_s(sound.samples(0, len(sound)), SAMPLE_RATE, PLACES_S)
    sound.close()
    file = SoundFile(path, track)
    played = np.concatenate([block.samples for block in file.read(0, None)]).mean(axis=1)
    found = find_bursts_s(played, file.rate, PLACES_S)
    file.close()
    return heard, found


def made(folder: Path, kind: MediaKind, *, late_s: float = 0.0) -> Path:
    sound = sound_with_bursts(RATE, 4, PLACES_S)
    return write_media(folder / f"talk.{kind.ending}", sound, RATE, kind, offset_s=late_s)


def late_bursts_s(path: Path) -> tuple[list[float], list[float]]:
    """Return where the bursts are that begin by LATE_S later than PLACES_S."""
    sound = decode(path)
    places = tuple(place + LATE_S for place in PLACES_S)
    heard = find_bursts_s(sound.samples(0, len(sound)), SAMPLE_RATE, places)
    sound.close()
    file = SoundFile(path)
    blocks = list(file.read(0, None))
    assert not any(block.damaged for block in blocks), "the silence before is no damage"
    found = find_bursts_s(np.concatenate([block.samples for block in blocks]).mean(axis=1), file.rate, places)
    assert file.duration_ms == pytest.approx(5500, abs=60)
    start = round((places[1] - 0.3) * file.rate)
    part = np.concatenate([block.samples for block in file.read(start, start + file.rate)]).mean(axis=1)
    assert start / file.rate + find_bursts_s(part, file.rate, (0.3,))[0] == pytest.approx(found[1], abs=0.001)
    file.close()
    return heard, found


@pytest.mark.parametrize("kind", ["mp4", "mkv", "webm", "m4a", "ts"])
def test_sound_that_begins_later_than_the_file_is_late_by_that(tmp_path: Path, kind: str) -> None:
    path = made(tmp_path, TRANSPORT_STREAM if kind == "ts" else KINDS[kind], late_s=LATE_S)
    for found in late_bursts_s(path):
        assert found == pytest.approx([place + LATE_S for place in PLACES_S], abs=0.002)
    picture = find_video_track(path)
    assert picture is None or picture.lead_ms == 0  # its own clock begins with the picture, at zero


@pytest.mark.parametrize("kind", ["mp3 VBR", "opus", "flac", "wav"])
def test_a_file_without_a_picture_begins_with_its_sound(tmp_path: Path, kind: str) -> None:
    for found in bursts_s(made(tmp_path, KINDS[kind])):
        assert found == pytest.approx(PLACES_S, abs=0.001)


@pytest.mark.parametrize("kind", list(WINDOWS))
def test_windows_media_is_heard_where_it_is_played(tmp_path: Path, kind: str) -> None:
    """The decoder gives nothing for the first packet, whose stamp is not that of the first sound."""
    heard, played = bursts_s(made(tmp_path, WINDOWS[kind]))
    assert heard == pytest.approx(PLACES_S, abs=0.002)
    assert played == pytest.approx(PLACES_S, abs=0.002)


def test_of_several_tracks_the_default_one_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "two.mkv"
    silent, spoken = 1e-3 * np.ones(4 * RATE, np.float32), sound_with_bursts(RATE, 4, PLACES_S)
    write_tracks(path, (silent, spoken), RATE, played=2)
    for found in bursts_s(path):
        assert found == pytest.approx(PLACES_S, abs=0.001)
    with av.open(str(path)) as container:
        track = sound_track(container)
        assert track is not None
        assert track.index == 1
        assert (zero_s(container, track), lead_s(container, track)) == (0.0, 0.0)


def test_any_track_is_decoded_and_played_by_its_number(tmp_path: Path) -> None:
    path, other = tmp_path / "two.mkv", (0.6, 1.3, 2.8)
    sounds = [sound_with_bursts(RATE, 4, places) for places in (PLACES_S, other)]
    write_tracks(path, sounds, RATE, played=2)
    for track, places in ((1, PLACES_S), (2, other), (None, other)):
        for found in bursts_s(path, track):
            assert found == pytest.approx(places, abs=0.001)
    with pytest.raises(RecordingError, match=r"no audio track 3\. .*: 1 \(eng, Talk\), 2 \(deu, Rede\)"):
        decode(path, track=3)
    with pytest.raises(SoundError, match="has no audio track"):
        SoundFile(path, 3)
    assert [(one.number, one.language, one.title, one.is_default) for one in sound_tracks(path)] == [
        (1, "eng", "Talk", False),
        (2, "deu", "Rede", True),
    ]


@pytest.mark.parametrize("content", [b"sound", b"", b"OggS" + bytes(400)])
def test_a_file_that_is_no_recording_has_no_tracks_and_no_picture(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "talk.ogg"
    path.write_bytes(content)
    assert sound_tracks(path) == ()
    assert find_video_track(path) is None
