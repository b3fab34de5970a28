"""Placement alone: every word is taken as recognized, so only the search for its place is measured."""

from __future__ import annotations

from itertools import pairwise

from alignment.audio.decoding import SAMPLE_RATE, decode
from alignment.audio.voice_activity import detect_voice_activity
from alignment.matching.slots import PlacementChunk, Slot, SlotKind
from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.dictionary import english_pronouncer
from alignment.placement.lattice_placement import LatticePlacement
from alignment.progress import Progress
from alignment.recognition.recogniser import HeardWord
from alignment.spelling.languages import spelled_pronouncer
from benchmarks.support.material import Material

_LEAST_CHUNK_MS = 8_000
_SENTENCE_ENDS = (".", "?", "!", "。", "।")
_LIMITS_MS = (25, 50, 100, 500)


def known_words_columns(item: Material) -> dict[str, float | None]:
    """Return percentages of starts within limits, and mean_ms; the truth names the language.

    The recording is cut at ends of sentences: as pieces are by voice activity, but surely between words.
    """
    truth = item.truth
    words = [word for turn in truth["turns"] for word in turn["words"] if word.get("start_ms") is not None]
    tokens = [str(word["text"]) for word in words]
    language = truth.get("language", "en")
    pronouncer = english_pronouncer() if language == "en" else spelled_pronouncer(language, tokens)
    sound = decode(item.recording)
    try:
        placer = LatticePlacement(
            AcousticModel(),
            tokens,
            [HeardWord(token, 0, 0) for token in tokens],
            pronouncer=pronouncer,
            activity=detect_voice_activity(sound, Progress()),
        )
        chunks = _chunks(words, len(sound))
        found = placer.place(sound, chunks, lambda _: None).tokens
    finally:
        sound.close()
    late = [abs(found[at][0] - word["start_ms"]) for at, word in enumerate(words) if at in found]
    return {
        "words": float(len(words)),
        **{f"start{limit}": 100 * sum(one <= limit for one in late) / len(words) for limit in _LIMITS_MS},
        "mean_ms": sum(late) / len(late) if late else None,
        "placed": 100 * len(late) / len(words),
    }


def _chunks(words: list[dict[str, int]], samples: int) -> list[PlacementChunk]:
    """Return pieces of some sentences each, cut in the middle of the pauses between them."""
    firsts = [0]
    for at in range(1, len(words)):
        is_end = str(words[at - 1]["text"]).endswith(_SENTENCE_ENDS)
        if is_end and words[at]["start_ms"] - words[firsts[-1]]["start_ms"] >= _LEAST_CHUNK_MS:
            firsts.append(at)
    middles = [(words[at - 1]["end_ms"] + words[at]["start_ms"]) // 2 for at in firsts[1:]]
    cuts = [0, *(ms * SAMPLE_RATE // 1000 for ms in middles), samples]
    return [
        PlacementChunk(start, end, tuple(Slot(SlotKind.SAME, at, at + 1, at, at + 1) for at in range(*own)))
        for (start, end), own in zip(pairwise(cuts), pairwise([*firsts, len(words)]), strict=True)
    ]
