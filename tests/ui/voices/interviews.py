"""An interview of three people most of whose turns are Unknown, and what knows their voices."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from alignment.errors import Cancelled
from alignment.progress import ProgressReport
from alignment.speakers.types import SpeakerAttribution, SpeakerCount, SpokenWord, Voice, WordSpeaker
from editor.document.values import Segment, Speaker, Transcript
from tests.ui.conftest import SAM, make_segment

UNKNOWN = Speaker("unknown", "Unknown")
TURN_MS = 2400
WORD_MS = 400
WAIT_S = 10.0
EMBEDDER = "embedder by hand"

SPEAKS = ("sam", "greg", "sam", "maria", "greg", "sam", "greg", "maria", "sam", "greg", "maria", "sam")
"""Who really speaks, turn by turn."""
NAMED = (0, 5)
"""The turns of which the text says so; all others are Unknown."""
VECTORS = {"sam": (1.0, 0.0, 0.0, 0.0), "greg": (0.0, 1.0, 0.0, 0.0), "maria": (0.0, 0.0, 1.0, 0.0)}


def interview() -> Transcript:
    """Return twelve turns of four words each, ten of them Unknown."""
    segments = [_turn(at) for at in range(len(SPEAKS))]
    return Transcript("en", (SAM, UNKNOWN), tuple(segments))


def _turn(at: int) -> Segment:
    speaker = SAM if at in NAMED else UNKNOWN
    made = make_segment(
        f"t{at}-", f"This is turn {at}.", start_ms=at * TURN_MS, speaker=speaker, word_ms=WORD_MS
    )
    return replace(made, opens_turn=True)


def who_speaks(word: SpokenWord) -> str:
    """Return who really says a word."""
    assert word.start_ms is not None
    return SPEAKS[min(word.start_ms // TURN_MS, len(SPEAKS) - 1)]


@dataclass
class Question:
    """What an attributor was asked."""

    words: Sequence[SpokenWord]
    exactly: int | None
    labels_count: bool
    track: int | None


class FakeAttributor:
    """Knows who speaks, but takes two people for one where fewer voices are wanted, and halves one for more.

    Waits at each question until it is let go on, where `go_on` was cleared.
    """

    def __init__(self) -> None:
        self.asked: list[Question] = []
        self.go_on = threading.Event()
        self.go_on.set()
        self.error: Exception | None = None
        self.hears: Callable[[SpokenWord], str | None] = who_speaks
        self.closed = False
        self._cancelled = False

    def attribute_speakers(
        self,
        recording: Path,
        words: Sequence[SpokenWord],
        *,
        count: SpeakerCount | None = None,
        labels_count: bool = True,
        track: int | None = None,
        on_report: Callable[[ProgressReport], None] | None = None,
    ) -> SpeakerAttribution:
        """Return whose each word is."""
        assert recording.is_file()
        exactly = count.exactly if count is not None else None
        self.asked.append(Question(words, exactly, labels_count, track))
        if on_report is not None:
            on_report(ProgressReport("Comparing voices", 0.4, 12.0))
        assert self.go_on.wait(WAIT_S)
        if self._cancelled:
            self._cancelled = False
            raise Cancelled
        if self.error is not None:
            raise self.error
        heard = [self.hears(word) for word in words]
        people = list(dict.fromkeys(who for who in heard if who is not None))
        labels = self._regrouped(words, heard, people, exactly)
        order = list(dict.fromkeys(label for label in labels if label is not None))
        voices = tuple(_voice(label, words, labels) for label in order)
        answers = (
            WordSpeaker(None if label is None else order.index(label), 0.9 if label is not None else 0.0)
            for label in labels
        )
        return SpeakerAttribution({"embedder": EMBEDDER}, voices, tuple(answers))

    @staticmethod
    def _regrouped(
        words: Sequence[SpokenWord], heard: list[str | None], people: list[str], exactly: int | None
    ) -> list[str | None]:
        if exactly is None or exactly == len(people) or not people:
            return list(heard)
        if exactly < len(people):
            kept = people[:exactly]
            return [who if who in kept or who is None else kept[-1] for who in heard]
        last, half = people[-1], len(words) // 2  # one more: the later half of the last one
        return [f"{who}'" if who == last and at >= half else who for at, who in enumerate(heard)]

    def cancel(self) -> None:
        """End what is asked."""
        self._cancelled = True
        self.go_on.set()

    def close(self) -> None:
        """End."""
        self.closed = True
        if not self.go_on.is_set():
            self.cancel()


def _voice(label: str, words: Sequence[SpokenWord], labels: Sequence[str | None]) -> Voice:
    own = [word for word, said in zip(words, labels, strict=True) if said == label]
    starts = [word.start_ms for word in own if word.start_ms is not None]
    samples = tuple((start, start + 2 * WORD_MS) for start in starts[::4][:3])
    return Voice(WORD_MS * len(own), samples, VECTORS.get(label.rstrip("'"), (0.0, 0.0, 0.0, 1.0)))
