"""Evidence about edited words: a recogniser may write several of them in one go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.placement.edit_evidence import EvidenceFinder, Recognised
from alignment.placement.pronunciation import Pronouncer
from alignment.placement.span_alignment import EditedSpan


class Encoded:
    """Finds every text as likely as any other."""

    def likelihoods(self, words: Sequence[str]) -> list[tuple[float, ...]]:
        return [(0.5,) for _ in words]

    def word_spans(self, words: Sequence[str]) -> list[tuple[int, int, float]]:
        raise AssertionError(words)

    def continuation(self, words: Sequence[str], *, max_words: int) -> list[str]:
        raise AssertionError(words, max_words)

    def readings(self, words: Sequence[str], *, max_words: int, count: int) -> list[list[str]]:
        raise AssertionError(words, max_words, count)


def test_words_within_a_recognised_phrase_are_found(tmp_path: Path) -> None:
    path = tmp_path / "steady.wav"
    soundfile.write(path, np.full(SAMPLE_RATE, 0.1, np.float32), SAMPLE_RATE)
    span = EditedSpan(("我们", "谈谈", "天气"), 0, 900)
    sound = decode(path)
    finder = EvidenceFinder(span, sound, Pronouncer(lambda _: None), None)
    forced = tuple((0.5,) for _ in span.words)
    found = finder.find(Recognised(Encoded(), ("我们谈谈冬天。",), forced))
    sound.close()
    assert [evidence.is_recognised for evidence in found] == [True, True, False]
    assert found[2].heard == "冬天。"
