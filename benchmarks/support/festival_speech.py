"""Spanish and Italian speech with exact word times: python -m benchmarks.support.festival_speech FOLDER.

Festival reads the texts in `spoken_texts`; its utterances tell when each word's first sound begins and its
last one ends. Each voice gives a recording, a text and a gold file, for `python -m benchmarks.align_accuracy
FOLDER --model base`. Needs Debian's `festival`, `festvox-ellpc11k` (non-free) and `festvox-itapc16k`; a voice
that is not installed is left out.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_TEXTS = Path(__file__).with_name("spoken_texts")
_VOICES = (  # name of the recording, language, function that chooses the voice, where it lies
    ("spanish_el", "es", "voice_el_diphone", "spanish/el_diphone"),
    ("italian_pc", "it", "voice_pc_diphone", "italian/pc_diphone"),
    ("italian_lp", "it", "voice_lp_diphone", "italian/lp_diphone"),
)
_PLACE = Path("/usr/share/festival/voices")
_PAUSES_S = (0.05, 0.5)  # between sentences
_NOISE = 3.0  # standard deviation, in units of 16 bits: no recording is silent to the last bit
_SEED = 1
# Prints name, start and end in seconds of each token of an utterance that has words.
_SCHEME = """
(define (segments word)
 (let ((found nil))
  (mapcar (lambda (syllable)
    (mapcar (lambda (segment) (set! found (append found (list segment)))) (item.daughters syllable)))
   (item.daughters word))
  found))
(define (tell utterance file)
 (mapcar (lambda (token)
   (let ((first nil) (final nil))
    (mapcar (lambda (word)
      (let ((own (if (item.relation word 'SylStructure) (segments (item.relation word 'SylStructure)))))
       (if own (begin (if (not first) (set! first (car own))) (set! final (car (last own)))))))
     (item.daughters token))
    (if first
     (format file "%s\\t%f\\t%f\\n" (item.name token)
      (item.feat (item.relation first 'Segment) "segment_start")
      (item.feat (item.relation final 'Segment) "segment_end")))))
  (utt.relation.items utterance 'Token)))
(define (speak text sound times)
 (let ((utterance (utt.synth (eval (list 'Utterance 'Text text)))) (file (fopen times "w")))
  (utt.save.wave utterance sound 'riff)
  (tell utterance file)
  (fclose file)))
"""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it was read: its samples, and words with start and end in seconds."""

    samples: NDArray[np.int16]
    rate: int
    words: tuple[tuple[str, float, float], ...]


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the recordings whose voices are installed; return 1 where none is."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.support.festival_speech", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    folder: Path = parser.parse_args(arguments).folder
    voices = [voice for voice in _VOICES if (_PLACE / voice[3]).is_dir()]
    if shutil.which("festival") is None or not voices:
        print(
            "Festival or its voices aren’t installed. Install festival and festvox-itapc16k.", file=sys.stderr
        )
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    for name, language, voice, _ in voices:
        lines = (_TEXTS / f"{language}.txt").read_text("utf-8").splitlines()
        print(name, f"{_write(folder / name, spoken(lines, voice)):.0f} s")
    return 0


def spoken(lines: Sequence[str], voice: str) -> list[Sentence]:
    """Return sentences as a voice of Festival reads them; one whose tokens it parts otherwise is left out."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as place:
        work = Path(place)
        calls = [
            f'(speak "{_plain(line)}" "{work}/{at}.wav" "{work}/{at}.tsv")' for at, line in enumerate(lines)
        ]
        script = work / "speak.scm"
        script.write_text("\n".join([f"({voice})", _SCHEME, *calls]), "latin-1")
        subprocess.run(["festival", "-b", str(script)], check=True, capture_output=True)
        read = [_read(work / f"{at}.wav", work / f"{at}.tsv", line) for at, line in enumerate(lines)]
    return [sentence for sentence in read if sentence is not None]


def _plain(line: str) -> str:
    return re.sub(r'["¿¡]', "", line).replace("’", "'")


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text.lower())


def _read(sound: Path, times: Path, line: str) -> Sentence | None:
    rows = [row.split("\t") for row in times.read_text("latin-1").splitlines()]
    tokens = [(_letters(name), float(start), float(end)) for name, start, end in rows if _letters(name)]
    words = list(_words([word for word in line.split() if _letters(word)], tokens))
    if not all(word[0] for word in words):
        return None
    with wave.open(str(sound)) as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), np.int16)
        return Sentence(samples, file.getframerate(), tuple(words))


def _words(
    written: Sequence[str], tokens: Sequence[tuple[str, float, float]]
) -> Iterator[tuple[str, float, float]]:
    """Yield the words of a line with the times of the tokens that make each; "" where they do not fit."""
    at = 0
    for word in written:
        first, said = at, ""
        while at < len(tokens) and len(said) < len(_letters(word)):
            said += tokens[at][0]
            at += 1
        fits = said == _letters(word)
        yield (word, tokens[first][1], tokens[at - 1][2]) if fits else ("", 0.0, 0.0)


def _write(stem: Path, sentences: Sequence[Sentence]) -> float:
    """Write recording, text and gold; return the length in seconds."""
    random = np.random.default_rng(_SEED)
    rate = sentences[0].rate
    pieces: list[NDArray[np.int16]] = []
    words: list[dict[str, Any]] = []
    at = 0
    for sentence in sentences:
        for text, start, end in sentence.words:
            times = {"start_ms": round(1000 * (at / rate + start)), "end_ms": round(1000 * (at / rate + end))}
            words.append({"text": text, "state": "matched", **times})
        pause = np.zeros(int(rate * random.uniform(*_PAUSES_S)), np.int16)
        pieces += [sentence.samples, pause]
        at += len(sentence.samples) + len(pause)
    noisy = np.concatenate(pieces) + random.normal(0, _NOISE, at)
    with wave.open(str(stem.with_suffix(".wav")), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.clip(noisy, -32768, 32767).astype("<i2").tobytes())
    gold = {
        "recording": f"{stem.name}.wav",
        "duration_ms": round(1000 * at / rate),
        "turns": [{"label": "A", "true_speaker": "A", "words": words}],
        "untexted": [],
    }
    stem.with_suffix(".gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1) + "\n", "utf-8")
    stem.with_suffix(".txt").write_text("A: " + " ".join(word["text"] for word in words) + "\n", "utf-8")
    return at / rate


if __name__ == "__main__":
    sys.exit(main())
