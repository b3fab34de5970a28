"""Speech of Festival's voices: utterances tell when each word's first sound begins and its last one ends."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.support.voices.recording import Sentence, letters, read_wav

_PLACE = Path("/usr/share/festival/voices")
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


def is_installed(place: str) -> bool:
    """Whether Festival is there, and the voice that lies at `place`."""
    return shutil.which("festival") is not None and (_PLACE / place).is_dir()


def spoken(lines: Sequence[str], voice: str, *, encoding: str = "latin-1") -> list[Sentence]:
    """Return sentences as a voice of Festival reads them; one whose tokens it parts otherwise is left out."""
    with tempfile.TemporaryDirectory(prefix="earproof-") as place:
        work = Path(place)
        calls = [
            f'(speak "{_plain(line)}" "{work}/{at}.wav" "{work}/{at}.tsv")' for at, line in enumerate(lines)
        ]
        script = work / "speak.scm"
        script.write_text("\n".join([f"({voice})", _SCHEME, *calls]), encoding)
        subprocess.run(["festival", "-b", str(script)], check=True, capture_output=True)
        read = [
            _read(work / f"{at}.wav", work / f"{at}.tsv", line=line, encoding=encoding)
            for at, line in enumerate(lines)
        ]
    return [sentence for sentence in read if sentence is not None]


def _plain(line: str) -> str:
    return re.sub(r'["¿¡]', "", line).replace("’", "'")


def _read(sound: Path, times: Path, *, line: str, encoding: str) -> Sentence | None:
    rows = [row.split("\t") for row in times.read_text(encoding).splitlines()]
    tokens = [(letters(name), float(start), float(end)) for name, start, end in rows if letters(name)]
    words = list(_words([word for word in line.split() if letters(word)], tokens))
    if not all(word[0] for word in words):
        return None
    return Sentence(*read_wav(sound), tuple(words))


def _words(
    written: Sequence[str], tokens: Sequence[tuple[str, float, float]]
) -> Iterator[tuple[str, float, float]]:
    """Yield the words of a line with the times of the tokens that make each; "" where they do not fit."""
    at = 0
    for word in written:
        first, said = at, ""
        while at < len(tokens) and len(said) < len(letters(word)):
            said += tokens[at][0]
            at += 1
        fits = said == letters(word)
        yield (word, tokens[first][1], tokens[at - 1][2]) if fits else ("", 0.0, 0.0)
