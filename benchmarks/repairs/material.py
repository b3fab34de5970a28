"""What is repaired: a project with everything to be repaired in it, and one with a wrong name 40 times."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import soundfile

from benchmarks.repairs.text_repairs import FORTY, RIGHT_NAME, WRONG_NAME
from editor.document.turns import turns
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState
from editor.formats.native import project_format
from editor.services.storage.media_identity import media_reference
from editor.services.storage.store import Store

_RATE: Final = 8_000
_WORD_MS: Final = 400
_PAUSE_MS: Final = 600
_BEGIN_MS: Final = 4_000
_TURN_SIZES: Final = (1, 4, 2, 6, 3, 1, 5, 2, 3, 7)
_SEGMENTS: Final = 130
_SENTENCE: Final = "people often ask me how all of this works and then we talk about what machines may do"
_WORDS_IN_SEGMENT: Final = 9
_DOUBTED: Final = 3
"""The segment with a doubtful word."""


def prepare(folder: Path, project: Path | None = None) -> None:
    """Write what is repaired into a folder: from a project with Unknown turns, else from a made one.

    Raises:
        FormatError: the project cannot be read.
        ValueError: it has not enough to be repaired.
    """
    if project is None:
        recording = folder / "talk.wav"
        _write_sound(recording)
        state, sound = _transcript(), recording
    else:
        with Store.open(project) as store:
            state = store.document.transcript
            sound = Path(shutil.copy(_recording(store, project), folder))
    duration_ms = round(1000 * soundfile.info(sound).duration)
    media = media_reference(sound, relative_to=folder, duration_ms=duration_ms)
    for name, transcript in (("plain", state), ("names", with_wrong_names(state))):
        path = folder / f"{name}.earproof"
        project_format.create(path, media=media, transcript=transcript, source_text=None, engine={})
    rows = [list(turn.rows) for turn in turns(state)]
    names = {speaker.id: speaker.name for speaker in state.speakers}
    speakers = [names.get(segment.speaker_id or "") for segment in state.segments]
    (folder / "turns.json").write_text(json.dumps(rows), "utf-8")
    (folder / "speakers.json").write_text(json.dumps(speakers), "utf-8")


def with_wrong_names(state: Transcript) -> Transcript:
    """Return the transcript with one name misrecognized 40 times, spread over it.

    Raises:
        ValueError: it is too short for that.
    """
    rows, count = list(state.segments), 0
    for at in range(4, len(rows), max(1, (len(rows) - 4) // FORTY)):
        spot = next((i for i in range(1, len(rows[at].words) - 1) if _is_plain(rows[at].words[i])), None)
        if spot is None or count == FORTY:
            continue
        words = list(rows[at].words)
        wrong = {"text": WRONG_NAME, "heard": RIGHT_NAME, "state": WordState.DIFFERS, "confidence": 0.2}
        words[spot] = replace(words[spot], **wrong)  # type: ignore[arg-type]
        rows[at] = replace(rows[at], words=tuple(words))
        count += 1
    if count < FORTY:
        raise ValueError(f"only {count} segments have room for a name")
    return replace(state, segments=tuple(rows))


def _is_plain(word: Word) -> bool:
    return word.text.isalpha() and word.start_ms is not None and word.state is WordState.MATCHED


def _recording(store: Store, project: Path) -> Path:
    beside = project.parent / store.media.name
    return beside if beside.is_file() else Path(store.media.absolute_path or beside)


def _transcript() -> Transcript:
    """Return turns of two people, most of nobody known, with a doubtful word and a passage missing."""
    unknown, other = Speaker("unknown", "Unknown"), Speaker("other", "Sam Miller")
    segments: list[Segment] = []
    size = number = 0
    for at in range(_SEGMENTS):
        opens = size == 0
        if opens:
            size, number = _TURN_SIZES[number % len(_TURN_SIZES)], number + 1
        size -= 1
        speaker = other if number % 4 == 0 else unknown
        segments.append(_segment(at, speaker, opens_turn=opens))
    doubted = segments[_DOUBTED]
    words = list(doubted.words)
    words[4] = replace(words[4], state=WordState.DIFFERS, heard="on", confidence=0.2)
    segments[_DOUBTED] = replace(doubted, words=tuple(words))
    missing = Untexted("missing", 500, 3_500, "thank you so much for coming")
    return Transcript("en", (unknown, other), tuple(segments), (missing,))


def _segment(at: int, speaker: Speaker, *, opens_turn: bool) -> Segment:
    spoken = _SENTENCE.split()
    start_ms = _BEGIN_MS + at * (_WORDS_IN_SEGMENT * _WORD_MS + _PAUSE_MS)
    words = tuple(
        Word(
            f"w{at}-{i}",
            spoken[(at * 7 + i) % len(spoken)],
            start_ms + i * _WORD_MS,
            start_ms + (i + 1) * _WORD_MS,
            0.95,
        )
        for i in range(_WORDS_IN_SEGMENT)
    )
    end_ms = start_ms + _WORDS_IN_SEGMENT * _WORD_MS
    return Segment(f"s{at}", speaker.id, start_ms, end_ms, words, opens_turn=opens_turn)


def _write_sound(path: Path) -> None:
    """Write a soft steady tone: there is nothing to listen to, and nothing that borders snap to."""
    seconds = (_BEGIN_MS + _SEGMENTS * (_WORDS_IN_SEGMENT * _WORD_MS + _PAUSE_MS)) / 1000
    tone = 0.05 * np.sin(2 * np.pi * 220 * np.arange(round(seconds * _RATE)) / _RATE)
    soundfile.write(path, tone, _RATE)
