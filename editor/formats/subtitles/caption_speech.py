"""Speech in captions: speakers in the text, dashes for a change of speaker, lines that roll on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from editor.formats.rough_transcript import RoughParagraph
from editor.formats.text.speaker_labels import LabelStrength, split_label

_ARROWS = re.compile(r"\s*>{2,3}\s*(?=\S)")
_DASH = re.compile(r"\s*[-–—]\s*(?=[^\W\d_])")


def split_speakers(pieces: Iterable[RoughParagraph]) -> Iterator[RoughParagraph]:
    """Give each line of timed pieces its speaker.

    A speaker named in the text holds until the next one, as subtitles have it: they name a speaker only where
    it changes. `>>`, or dashes before two lines of one piece, say that another person speaks: unknown who.
    A speaker that the piece names by itself goes before all this.
    """
    pieces = list(pieces)
    names = _speaker_labels(pieces)
    speaker: str | None = None
    for piece in pieces:
        if piece.speaker is not None:
            speaker = None
            yield piece
            continue
        lines = piece.text.split("\n")
        dialogue = sum(bool(_DASH.match(line)) for line in lines) > 1
        for line in lines:
            said, change = _speaker_change(line, dialogue=dialogue)
            found = split_label(said)
            named = found is not None and (found[0] in names or (change and found[2] is LabelStrength.STRONG))
            if found and named:
                speaker, said, _shape = found
            elif change:
                speaker = None
            yield replace(piece, speaker=speaker, text=said, new_turn=change)


def drop_rolling_repeats(texts: Iterable[str]) -> Iterator[str]:
    """Drop a piece's first lines where they repeat the last lines of the piece before (rolling captions)."""
    before: list[str] = []
    for text in texts:
        lines = [line for line in (line.strip() for line in text.split("\n")) if line]
        repeated = next(
            (n for n in range(min(len(before), len(lines)), 0, -1) if before[-n:] == lines[:n]), 0
        )
        before = lines or before
        yield "\n".join(lines[repeated:])


def _speaker_change(line: str, *, dialogue: bool) -> tuple[str, bool]:
    sign = _ARROWS.match(line) or (_DASH.match(line) if dialogue else None)
    return (line[sign.end() :], True) if sign else (line, False)


def _speaker_labels(pieces: Iterable[RoughParagraph]) -> frozenset[str]:
    """Return the labels that are speakers: strong in form, and either more than one word or used again."""
    counts: Counter[str] = Counter()
    certain: set[str] = set()
    for piece in pieces:
        found = split_label(_ARROWS.sub("", piece.text.split("\n")[0], count=1))
        if found is None:
            continue
        label, _rest, how = found
        counts[label] += 1
        if how is LabelStrength.STRONG and (len(label.split()) > 1 or not label.isalpha() or label.isupper()):
            certain.add(label)
    several = {label for label, count in counts.items() if count > 1}
    return frozenset(certain | several)
