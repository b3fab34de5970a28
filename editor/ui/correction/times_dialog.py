"""The dialog for times by number: of a segment and of one of its words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from editor.document.changes import Edit
from editor.document.edits import EditError, lock_words, set_segment_times, set_word_times
from editor.document.values import Segment, Transcript, Word
from editor.ui.look.dialog_parts import ErrorLine, column_layout, dialog_buttons
from editor.ui.look.timecode import parse_timecode, precise_timecode
from editor.ui.playback.playback_control import Playback
from editor.ui.text.line_reconciliation import Verb, compose
from editor.ui.text.word_times import word_span

STEP_MS = {Qt.Key.Key_Up: 10, Qt.Key.Key_Down: -10, Qt.Key.Key_PageUp: 50, Qt.Key.Key_PageDown: -50}


class TimeField(QLineEdit):
    """Takes a time to the millisecond; Up and Down go by 10 ms, the page keys by 50."""

    nudged = Signal(int)

    def __init__(self, name: str, time_ms: int) -> None:
        super().__init__(precise_timecode(time_ms))
        self.setAccessibleName(name)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00:00.000") + 30)

    @property
    def time_ms(self) -> int | None:
        """The time, None where the text is none."""
        return parse_timecode(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by steps on the arrows and the page keys."""
        step, now = STEP_MS.get(Qt.Key(event.key())), self.time_ms
        if step is None or now is None or event.modifiers() != Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
            return
        self.setText(precise_timecode(max(0, now + step)))
        self.nudged.emit(max(0, now + step))


class TimesDialog(QDialog):
    """Shows the times of a segment and of the word at the caret; once accepted, `edit` sets them."""

    def __init__(
        self,
        parent: QWidget,
        transcript: Transcript,
        segment: Segment,
        *,
        word: Word | None,
        playback: Playback,
        heard_ms: int,
    ) -> None:
        super().__init__(parent)
        self.edit: Edit | None = None
        self._transcript = transcript
        self._segment = segment
        self._word = word
        self._playback = playback
        self._heard_ms = heard_ms  # of a border that was moved
        self.setWindowTitle(self.tr("Set times"))
        self.start = self._field(self.tr("Start of the segment"), segment.start_ms, forward=True)
        self.end = self._field(self.tr("End of the segment"), segment.end_ms, forward=False)
        span = word_span(segment, segment.words.index(word)) if word is not None else (0, 0)
        self._word_span = span
        self.word_start = self._field(self.tr("Start of the word"), span[0], forward=True)
        self.word_end = self._field(self.tr("End of the word"), span[1], forward=False)
        self.lock = QCheckBox(self.tr("Lock word times (re-alignment won’t change them)"))
        self.lock.setChecked(word is not None and word.locked)
        for field in (self.word_start, self.word_end):
            field.textChanged.connect(lambda _text: self.lock.setChecked(True))
        self.error = ErrorLine()
        self._lay_out()
        (self.word_start if word is not None else self.start).setFocus()
        (self.word_start if word is not None else self.start).selectAll()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        for at, text in ((1, self.tr("Start")), (2, self.tr("End"))):
            label = QLabel(text)
            label.setObjectName("muted")
            grid.addWidget(label, 0, at)
        grid.addWidget(QLabel(self.tr("Segment")), 1, 0)
        hear = self._hear(self.start, self.end, self.tr("Play segment"))
        for at, widget in enumerate((self.start, self.end, hear), 1):
            grid.addWidget(widget, 1, at)
        if self._word is not None:
            name = self.fontMetrics().elidedText(self._word.text, Qt.TextElideMode.ElideRight, 160)
            grid.addWidget(QLabel(self.tr("“{word}”").format(word=name)), 2, 0)
            hear = self._hear(self.word_start, self.word_end, self.tr("Play word"))
            for at, widget in enumerate((self.word_start, self.word_end, hear), 1):
                grid.addWidget(widget, 2, at)
        hint = QLabel(
            self.tr("Up and Down move by 10 ms, Page Up and Page Down by 50 ms, and play the border.")
        )
        hint.setObjectName("muted")
        parts = column_layout(self)
        parts.addLayout(grid)
        if self._word is not None:
            parts.addWidget(self.lock)
        parts.addWidget(hint)
        parts.addWidget(self.error)
        parts.addWidget(
            dialog_buttons(self, self.tr("Set times"), run=self.check_and_accept, cancel=self.tr("Cancel"))
        )
        self.lock.setVisible(self._word is not None)

    def _field(self, name: str, time_ms: int, *, forward: bool) -> TimeField:
        field = TimeField(name, time_ms)

        def hear(border_ms: int) -> None:
            start_ms, end_ms = (
                (border_ms, border_ms + self._heard_ms)
                if forward
                else (border_ms - self._heard_ms, border_ms)
            )
            if self._playback.can_play:
                self._playback.play_span(max(0, start_ms), end_ms)

        field.nudged.connect(hear)
        return field

    def _hear(self, start: TimeField, end: TimeField, name: str) -> QPushButton:
        button = QPushButton(self.tr("Play"))
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.setEnabled(self._playback.can_play)

        def hear() -> None:
            if start.time_ms is not None and end.time_ms is not None and start.time_ms < end.time_ms:
                self._playback.play_span(start.time_ms, end.time_ms)

        button.clicked.connect(lambda _checked: hear())
        return button

    # -- taking -------------------------------------------------------------------------------------

    def check_and_accept(self) -> None:
        """Make the edit where the times make sense; say what does not."""
        problem, field = self._problem()
        if not problem:
            try:
                self.edit = compose(self._transcript, self._verbs(), label=self.tr("Set times"))
            except EditError as error:
                problem = str(error)
        self.error.show_error(problem, at=field)
        if not problem:
            self.accept()

    def _problem(self) -> tuple[str, TimeField]:
        """Return what is wrong, "" for nothing, and in which field."""
        fields = [self.start, self.end] + ([self.word_start, self.word_end] if self._word else [])
        for field in fields:
            if field.time_ms is None:
                message = self.tr("“{text}” isn’t a time. Enter it as m:ss.mmm or in seconds.")
                return message.format(text=field.text()), field
        start, end = self.start.time_ms or 0, self.end.time_ms or 0
        if start >= end:
            return self.tr("A segment must start before it ends."), self.end
        length_ms = self._playback.duration_ms
        if 0 < length_ms < end:
            text = self.tr("The recording ends at {time}.")
            return text.format(time=precise_timecode(length_ms)), self.end
        if self._word is not None:
            begin, stop = self.word_start.time_ms or 0, self.word_end.time_ms or 0
            if begin >= stop and (begin, stop) != self._word_span:
                return self.tr("A word must start before it ends."), self.word_end
        return "", self.start

    def _verbs(self) -> list[Verb]:
        start, end = self.start.time_ms or 0, self.end.time_ms or 0
        segment_id, word = self._segment.id, self._word
        verbs: list[Verb] = [lambda t: set_segment_times(t, segment_id, start_ms=start, end_ms=end)]
        if word is None:
            return verbs
        span = self.word_start.time_ms or 0, self.word_end.time_ms or 0
        locked = self.lock.isChecked()
        if span != self._word_span or (locked and word.start_ms is None):
            verbs.append(lambda t: set_word_times(t, segment_id, word.id, start_ms=span[0], end_ms=span[1]))
        # A time set by hand locks the word; without the tick an alignment may move it all the same.
        verbs.append(lambda t: lock_words(t, segment_id, [word.id], locked=locked))
        return verbs
