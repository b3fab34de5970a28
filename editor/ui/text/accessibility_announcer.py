"""Accessibility of the text: where the caret is, doubts and messages, announced to screen readers."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QTabBar, QWidget

from editor.document.values import Verdict, WordState
from editor.ui.look.accessibility import announce
from editor.ui.look.timecode import timecode
from editor.ui.text.editor import TranscriptEditor

_DOUBTFUL = (WordState.DIFFERS, WordState.UNHEARD)


class AccessibilityAnnouncer(QObject):
    """Follows caret and bands of a text, is given messages and notices, and has them read aloud, each once.

    The text edit itself tells readers of lines, words and letters. Segments, speakers, times, the state of
    a word and speech without text are painted beside it: these are announced here.
    """

    announced = Signal(str)

    def __init__(self, window: QWidget, editor: TranscriptEditor) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._announced_place = ""
        self._announced_word: tuple[int, int] | None = None
        self._announced_band: str | None = None
        # Once everything that moves the caret has happened.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._announce_caret)
        editor.cursorPositionChanged.connect(self._soon.start)
        editor.missing_speech.current_changed.connect(self._soon.start)
        editor.installEventFilter(self)
        window.installEventFilter(self)

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Have a text read aloud."""
        if text:
            announce(self._window, text, urgent=urgent)
            self.announced.emit(text)

    def say_message(self, text: str) -> None:
        """Have a message read; what it says of word or band is not announced again."""
        band = self._editor.missing_speech.current
        self._announced_band = band.id if band is not None else None
        self._announced_word = self._editor.caret_word()
        self.say(text)

    def place(self) -> str:
        """Return where the caret is: the turn where one begins, the segment, who speaks, and when."""
        editor = self._editor
        segment = editor.caret_segment
        if segment is None:
            return ""
        speaker = editor.transcript.speaker(segment.speaker_id)
        row = editor.caret_row
        begins = editor.turns.begins(row)
        text = (
            self.tr("{speaker}, turn {turn}, segment {at}, {time}")
            if begins
            else self.tr("Segment {at}, {speaker}, {time}")
        )
        return text.format(
            at=row + 1,
            turn=editor.turns.number(row),
            speaker=speaker.name if speaker else self.tr("No speaker"),
            time=timecode(segment.start_ms),
        )

    def word_state(self) -> str:
        """Return what is doubtful about the caret's word, "" where nothing is."""
        at = self._editor.caret_word()
        word = self._editor.word(*at) if at is not None else None
        return (
            self._editor.caret_status.description(word)
            if word is not None
            and (word.state in _DOUBTFUL or word.verdict is Verdict.CONTRADICTED)
            and not word.confirmed
            else ""
        )

    def _notes_entered(self, before: tuple[int, int] | None) -> str:
        """Return what the notes say that are on the caret's word, and not on the word it was at before."""
        marks, at = self._editor.note_marks, self._editor.caret_word()
        if at is None:
            return ""
        known = {one.note.id for one in marks.at(*before)} if before is not None else set()
        news = [one.note for one in marks.at(*at) if one.note.id not in known]
        return "; ".join(map(self._editor.caret_status.note, news))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Describe the text as it is entered; name what Qt makes without a name."""
        if watched is self._editor and event.type() is QEvent.Type.FocusIn:
            self._describe()
        elif event.type() is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QTabBar) and not child.accessibleName():
                child.setAccessibleName(self.tr("Panels"))
        return False

    def _describe(self) -> None:
        place, state = self.place(), self.word_state()
        said = (place, state, self._notes_entered(None))
        self._editor.setAccessibleDescription("; ".join(filter(None, said)))
        self._editor.gutter.setAccessibleDescription(place)
        self._announced_place, self._announced_word = place, self._editor.caret_word()

    def _announce_caret(self) -> None:
        """Announce the caret's segment where it is another, and of the word where it is doubtful."""
        if not self._editor.hasFocus():
            return
        band = self._editor.missing_speech.current
        if band is not None:
            if band.id != self._announced_band:
                self.say(self._editor.missing_speech.tooltip(band).replace("\n", " – "))
            self._announced_band = band.id
            return
        self._announced_band = None
        place, at = self.place(), self._editor.caret_word()
        if place != self._announced_place:
            self._announced_place = place
            self._editor.gutter.setAccessibleDescription(place)
            self.say(place)
        if at != self._announced_word:
            before, self._announced_word = self._announced_word, at
            self.say("; ".join(filter(None, (self.word_state(), self._notes_entered(before)))))
