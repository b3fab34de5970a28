"""A window on a few turns, and a person's hands on it: names clicked, turns dragged over, keys pressed."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from editor.document.turns import turns
from editor.document.values import NamedBy, Segment, Speaker, Transcript
from editor.ui.shell.main_window import MainWindow
from editor.ui.speakers.speaker_popup import SpeakerPopup
from tests.ui.conftest import make_segment
from tests.ui.fixtures import LoadedWindow

UNKNOWN = Speaker("nobody", "Unknown")
GREG = Speaker("greg", "Greg")
ANNA = Speaker("anna", "Anna Berg")


def turns_transcript() -> Transcript:
    """Return six segments in four turns: two of Unknown side by side, one of Greg, another of Unknown."""

    def segment(name: str, text: str, start_ms: int, speaker: Speaker, *, opens: bool) -> Segment:
        return replace(make_segment(name, text, start_ms=start_ms, speaker=speaker), opens_turn=opens)

    segments = (
        segment("a", "What made you leave the other bets?", 0, UNKNOWN, opens=True),
        segment("b", "And are you happy with it now?", 4000, UNKNOWN, opens=False),
        segment("c", "We measured our progress every week.", 8000, UNKNOWN, opens=True),
        segment("d", "It was hard at first.", 12_000, GREG, opens=True),
        segment("e", "Then it went well.", 15_000, GREG, opens=False),
        segment("f", "Thank you both for coming.", 20_000, UNKNOWN, opens=True),
    )
    return Transcript("en", (UNKNOWN, GREG, ANNA), segments)


class TurnWindow:
    """What a person does with names and turns, and what is seen then."""

    def __init__(self, loaded: LoadedWindow) -> None:
        self.loaded = loaded
        self.window: MainWindow = loaded.window
        self.editor = loaded.editor
        self.gutter = loaded.editor.gutter

    def name_of(self, row: int) -> QPoint:
        """Return a point on the name of a row, in the gutter."""
        return QPoint(self.loaded.time_of(row).x() - 110, self.loaded.time_of(row).y())

    def time_of(self, row: int) -> QPoint:
        """Return a point on the time of a row."""
        return self.loaded.time_of(row)

    @property
    def popup(self) -> SpeakerPopup:
        """The popup that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, SpeakerPopup)
        return popup

    def speakers(self) -> list[str | None]:
        """Return whose words each row is, by the speaker's name."""
        transcript = self.editor.transcript
        found = [transcript.speaker(segment.speaker_id) for segment in transcript.segments]
        return [speaker.name if speaker is not None else None for speaker in found]

    def decided(self) -> list[bool]:
        """Return for each row whether a person said who speaks."""
        return [segment.named_by is NamedBy.PERSON for segment in self.editor.transcript.segments]

    def turn_starts(self) -> list[int]:
        """Return the rows at which turns begin."""
        return [turn.rows.start for turn in turns(self.editor.transcript)]

    def selected(self) -> list[int]:
        """Return the rows selected as a whole."""
        return list(self.editor.row_selection.rows)

    def said(self) -> str:
        """Return the message in the status bar."""
        return self.window.status.currentMessage()
