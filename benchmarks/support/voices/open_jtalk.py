"""Speech of Open JTalk: its labels tell when each phone begins and ends.

What is said of the words before the k-th one tells how many phones lie before it.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.support.voices.recording import Sentence, letters, read_wav, spoken_words

_DICTIONARY = Path("/var/lib/mecab/dic/open-jtalk/naist-jdic")
_VOICES = Path("/usr/share/hts-voice")
_LABEL = re.compile(r"^(\d+) (\d+) [^-]+-([^+]+)\+", re.MULTILINE)
_PAUSES = ("sil", "pau")
_UNITS_A_SECOND = 1e7

Phone = tuple[str, float, float]


def is_installed(voice: str) -> bool:
    """Whether Open JTalk, its dictionary and a voice (its file under the voices’ folder) are there."""
    return shutil.which("open_jtalk") is not None and _DICTIONARY.is_dir() and (_VOICES / voice).is_file()


def spoken(lines: Sequence[str], voice: str) -> list[Sentence]:
    """Return sentences as a voice reads them; one whose words can't be told apart is left out."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as place:
        read = [_read(line, voice, Path(place)) for line in lines]
    return [sentence for sentence in read if sentence is not None]


def _read(line: str, voice: str, place: Path) -> Sentence | None:
    words = spoken_words(line)
    phones = _phones("".join(words), voice, place)
    samples, rate = read_wav(place / "said.wav")
    counts = [0]
    for count in range(1, len(words)):
        counts.append(len(_phones("".join(words[:count]), voice, place)))
    counts.append(len(phones))
    if any(later <= earlier for earlier, later in pairwise(counts)):
        return None
    spans = zip(words, counts, counts[1:], strict=False)
    times = tuple((word, phones[first][1], phones[end - 1][2]) for word, first, end in spans if letters(word))
    return Sentence(samples, rate, times)


def _phones(text: str, voice: str, place: Path) -> list[Phone]:
    """Have a text read to `said.wav`, and return its phones with start and end in seconds, without pauses."""
    trace = place / "trace.txt"
    command = [
        "open_jtalk",
        "-x",
        str(_DICTIONARY),
        "-m",
        str(_VOICES / voice),
        "-ow",
        str(place / "said.wav"),
    ]
    subprocess.run([*command, "-ot", str(trace)], check=True, input=text.encode(), capture_output=True)
    found = _LABEL.findall(trace.read_text("utf-8").split("[Output label]")[1])
    return [
        (name, int(start) / _UNITS_A_SECOND, int(end) / _UNITS_A_SECOND)
        for start, end, name in found
        if name not in _PAUSES
    ]
