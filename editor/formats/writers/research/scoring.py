"""CTM and RTTM, as NIST's scoring tools take them: sorted by time, one channel, no blanks in names."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import speaker_tiers
from editor.formats.writers.spoken_turns import spoken_turns

CHANNEL = "1"


def write_ctm(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return a line for each word: file, channel, start and length in seconds, the word, its confidence.

    Words are in lower case and without the punctuation around them, as scorers compare them; what is
    nothing but punctuation is left out. Optional label fields are not written.
    """
    name = _token(Path(media.name).stem)
    words = (word for turn in spoken_turns(transcript) for word in turn.words)
    lines = []
    for word in sorted(words, key=lambda word: (word.start_ms, word.end_ms)):
        said = scored(word.text)
        if said:
            sure = f" {word.confidence:.3f}" if word.confidence is not None else " NA"
            times = f"{_seconds(word.start_ms)} {_seconds(word.end_ms - word.start_ms)}"
            lines.append(f"{name} {CHANNEL} {times} {said}{sure}\n")
    return _comment(options) + "".join(lines)


def write_rttm(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return a line for each turn: when it begins, how long it lasts, and who speaks."""
    name = _token(Path(media.name).stem)
    turns = [
        (turn.start_ms, turn.end_ms, _token(tier.name))
        for tier in speaker_tiers(transcript, named=options.names is not False)
        for turn in tier.turns
    ]
    return _comment(options) + "".join(
        f"SPEAKER {name} {CHANNEL} {_seconds(start)} {_seconds(end - start)} <NA> <NA> {who} <NA> <NA>\n"
        for start, end, who in sorted(turns)
    )


def scored(word: str) -> str:
    """Return a word as scorers compare it: lower case, no punctuation around it; "" for punctuation alone."""
    said = word.lower()
    kept = [row for row, sign in enumerate(said) if unicodedata.category(sign)[0] in "LNM"]
    core = said[kept[0] : kept[-1] + 1] if kept else ""
    return re.sub(r"[;<>{}/@\s]", "", core)  # comments, alternatives and tags of these formats


def _comment(options: WritingOptions) -> str:
    return f";; {options.timing}\n" if options.timing else ""


def _token(name: str) -> str:
    return re.sub(r"[\s;]+", "_", name.strip()) or "recording"


def _seconds(ms: int) -> str:
    return f"{ms // 1000}.{ms % 1000:03}"
