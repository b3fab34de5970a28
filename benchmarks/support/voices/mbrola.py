"""Speech of MBROLA's voices: phones with durations in milliseconds, which are the truth.

espeak-ng says which phones a text has and how long they are. What it says of the words before the k-th one
tells how many phones lie before it. It knows only the phones of Korean, and reads Mandarin by rules that the
voice doesn't have: the durations of both are made here, and the text of the latter comes with its pinyin.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np

from benchmarks.support.voices.korean_phones import korean_phones
from benchmarks.support.voices.mandarin_phones import mandarin_phones
from benchmarks.support.voices.recording import Sentence, read_wav, spoken_words

_PLACE = Path("/usr/share/mbrola")
_PAUSE = "_"
_LACKING = "unknown, replaced"
_SPEED = "150"  # words a minute

Row = tuple[str, int, str]
"""A phone, how long it is in milliseconds, and its pitch marks."""


def is_installed(voice: str) -> bool:
    """Whether MBROLA, espeak-ng and a voice are there."""
    return bool(shutil.which("mbrola") and shutil.which("espeak-ng")) and (_PLACE / voice / voice).is_file()


def spoken(lines: Sequence[str], voice: str, renamed: Mapping[str, str] | None = None) -> list[Sentence]:
    """Return sentences as a voice reads them; one that it can't read, or with words in one, is left out.

    `renamed`: by names that espeak-ng gives phones, those that the voice has for them.
    """
    read = [_read(line, voice, renamed or {}) for line in lines]
    return [sentence for sentence in read if sentence is not None]


def spoken_korean(lines: Sequence[str], voice: str) -> list[Sentence]:
    """Return Korean sentences as the voice `hn1` reads them, by espeak-ng's phones."""
    random = np.random.default_rng(1)
    texts = [spoken_words(line) for line in lines]
    read = [_spoken_rows(words, korean_phones(words, random), voice) for words in texts]
    return [sentence for sentence in read if sentence is not None]


def spoken_mandarin(lines: Sequence[str], voice: str) -> list[Sentence]:
    """Return Mandarin sentences as the voice `cn1` reads them; behind the tab of a line stands its pinyin."""
    random = np.random.default_rng(1)
    texts = [line.split("\t") for line in lines]
    read = [
        _spoken_rows(spoken_words(text), mandarin_phones(pinyin.split(), random), voice)
        for text, pinyin in texts
    ]
    return [sentence for sentence in read if sentence is not None]


def _spoken_rows(words: Sequence[str], said: Sequence[Sequence[Row]], voice: str) -> Sentence | None:
    """Return what MBROLA makes of the rows of each word, see `_sentence`."""
    counts = [int(count) for count in np.cumsum([0, *(len(own) for own in said)])]
    rows = [row for own in said for row in own]
    return _sentence(words, rows, list(pairwise(counts)), voice)


def _read(line: str, voice: str, renamed: Mapping[str, str]) -> Sentence | None:
    words = spoken_words(line)
    rows = [(renamed.get(name, name), ms, pitch) for name, ms, pitch in _rows(" ".join(words), voice)]
    sounds = [at for at, row in enumerate(rows) if row[0] != _PAUSE]
    counts = [0]
    for count in range(1, len(words)):
        before = [
            renamed.get(row[0], row[0]) for row in _rows(" ".join(words[:count]), voice) if row[0] != _PAUSE
        ]
        alike = sum(one == rows[at][0] for one, at in zip(before, sounds, strict=False))
        if len(before) <= counts[-1] or alike < 0.8 * len(before):
            return None
        counts.append(len(before))
    counts.append(len(sounds))
    if any(later <= earlier for earlier, later in pairwise(counts)):
        return None
    spans = [(sounds[counts[at]], sounds[counts[at + 1] - 1] + 1) for at in range(len(words))]
    return _sentence(words, rows, spans, voice)


def _rows(text: str, voice: str) -> list[Row]:
    command = ["espeak-ng", "-v", f"mb-{voice}", "-s", _SPEED, "-q", "--pho", text]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    parts = [line.split(maxsplit=2) for line in lines if line.strip() and not line.startswith(";")]
    return [(part[0], int(part[1]), part[2] if len(part) > 2 else "") for part in parts]


def _sentence(
    words: Sequence[str], rows: Sequence[Row], spans: Sequence[tuple[int, int]], voice: str
) -> Sentence | None:
    """Return what MBROLA makes of rows; `spans`: of each word its first row and the one behind its last.

    None where the voice lacks two of the phones in a row: it would be silent there.
    """
    with tempfile.TemporaryDirectory(prefix="earproof-") as place:
        phones, sound = Path(place) / "said.pho", Path(place) / "said.wav"
        phones.write_text("".join(f"{name} {ms} {pitch}\n" for name, ms, pitch in rows), "utf-8")
        command = ["mbrola", "-e", str(_PLACE / voice / voice), str(phones), str(sound)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        if _LACKING in done.stderr:
            return None
        samples, rate = read_wav(sound)
    starts = np.cumsum([0, *(ms for _, ms, _ in rows)]) / 1000
    times = [
        (word, float(starts[first]), float(starts[end]))
        for word, (first, end) in zip(words, spans, strict=True)
    ]
    return Sentence(samples, rate, tuple(times))
