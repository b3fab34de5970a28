"""Model subtitles: texts cut by hand in the manner of a broadcaster, with what may not be parted marked.

A file holds subtitles between blank lines, their lines as they are shown; `== Name` begins what a person
says. A tilde joins words of one name or noun group (with its article, preposition, number), or what else
belongs together: no line ends there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.subtitles.cues import Cue

FOLDER = Path(__file__).parent
_LETTER_MS = 58
_WORD_MS = 40
_PAUSES_MS = {",": 160, ";": 250, ":": 250, ".": 480, "?": 480, "!": 480}
"""Words take as long as they have letters, and only signs of punctuation make pauses: nothing else tells
where a person cut."""
_TURN_MS = 700
_GAP_MS = 84
_HOLD_MS = 500


@dataclass(frozen=True, slots=True)
class ModelSubtitles:
    """A text, its words timed as they may be spoken, as a transcript of turns and as subtitles cut by hand.

    `joined` are the rows of words, of all turns counted on, that no line may end with.
    """

    name: str
    transcript: Transcript
    cues: tuple[Cue, ...]
    joined: frozenset[int]
    duration_ms: int


def read_model(path: Path, language: str) -> ModelSubtitles:
    """Return the subtitles of a file of such a text."""
    speakers: dict[str, str] = {}
    segments: list[Segment] = []
    cues: list[Cue] = []
    joined: set[int] = set()
    at_ms, row = 1_000, 0
    for number, (name, blocks) in enumerate(_turns(path.read_text(encoding="utf-8"))):
        words: list[Word] = []
        for lines in blocks:
            first = len(words)
            for line in lines:
                for group in line.split():
                    tokens = group.split("~")
                    joined |= set(range(row, row + len(tokens) - 1))
                    for token in tokens:
                        end_ms = at_ms + _WORD_MS + _LETTER_MS * len(token)
                        words.append(Word(f"{number}-{len(words)}", token, at_ms, end_ms))
                        at_ms = end_ms + _PAUSES_MS.get(token[-1], 0)
                        row += 1
            start_ms, end_ms = words[first].start_ms or 0, words[-1].end_ms or 0
            cues.append(Cue(start_ms, end_ms, tuple(line.replace("~", " ") for line in lines), name))
        speaker = speakers.setdefault(name, f"s{len(speakers)}")
        segments.append(Segment(f"g{number}", speaker, words[0].start_ms or 0, at_ms, tuple(words)))
        at_ms += _TURN_MS
    people = tuple(Speaker(id_, name) for name, id_ in speakers.items())
    held = tuple(_held(cues))
    return ModelSubtitles(
        path.stem, Transcript(language, people, tuple(segments)), held, frozenset(joined), at_ms
    )


def parted(model: ModelSubtitles, cues: Sequence[Cue]) -> tuple[int, int]:
    """Return how many lines of subtitles of a model's words end inside of what is one, and of how many."""
    count = bad = 0
    row = -1
    for cue in cues:
        for line in cue.lines:
            row += len(line.split())
            count += 1
            bad += row in model.joined
    return bad, count


def _turns(text: str) -> Iterator[tuple[str, list[list[str]]]]:
    for turn in text.split("== ")[1:]:
        name, _newline, body = turn.partition("\n")
        yield name.strip(), [block.split("\n") for block in body.strip().split("\n\n")]


def _held(cues: Sequence[Cue]) -> Iterator[Cue]:
    """Yield subtitles that stay for a moment, as long as the next one leaves room."""
    for at, cue in enumerate(cues):
        room_ms = cues[at + 1].start_ms - _GAP_MS if at + 1 < len(cues) else cue.end_ms + _HOLD_MS
        yield Cue(cue.start_ms, min(cue.end_ms + _HOLD_MS, room_ms), cue.lines, cue.speaker)
