"""The status bar: where the caret is, who speaks, and whether everything is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QStyle, QStyleOption, QToolButton, QWidget

from editor.document.values import Segment, Transcript
from editor.services.review.queue import is_unchecked
from editor.services.storage.writer import SaveState
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import timecode
from editor.ui.projects.saved_indicator import SavedIndicator
from editor.ui.shell.frame.editor_page import EditorPage

MESSAGE_MS = 8000
_SOON_MS = 50
_MARGIN = 6
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_GAP = 16
"""About what a status bar leaves between its parts."""


class StatusBar(QStatusBar):
    """Shows the page's state; short messages come and go at its left."""

    def __init__(self, page: EditorPage, theme: Theme) -> None:
        super().__init__()
        self._page = page
        self._theme = theme
        self._device = ""
        self.setSizeGripEnabled(False)
        self.setMinimumWidth(1)  # the window sets the width: what there is no room for gives way
        self.place = QLabel()
        self.speaker = QLabel()
        self.word = QLabel()
        self.device = QLabel()
        self._make_work_parts()
        for part in (self.elsewhere, *self._work):  # beside a message, not in its place
            self.addPermanentWidget(part)
        self.timing = QLabel()
        self.unchecked = QLabel(self.tr("Not checked against a text"))
        self.unchecked.setToolTip(
            self.tr(
                "The words were recognized from the audio alone; the least certain are marked as doubtful"
            )
        )
        self._is_unchecked = False
        self.progress = QLabel()
        self.saved = SavedIndicator(theme)
        parts = (self.timing, self.unchecked, self.device, self.word, self.progress, self.place, self.speaker)
        for label in parts:
            self.addPermanentWidget(label)
        self.addPermanentWidget(self.saved)
        self.saved.resized.connect(self._arrange)
        self.messageChanged.connect(self._on_message)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        page.editor.cursorPositionChanged.connect(self._on_caret_moved)
        page.editor.rows_changed.connect(self._on_rows_changed)
        page.playback.noticed.connect(self._on_noticed)
        page.message.connect(self.say)
        page.retiming.changed.connect(self._show_timing)
        self.refresh()

    def _make_work_parts(self) -> None:
        """Make what shows the work that goes on beside the text."""
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setFixedWidth(120)
        self.busy.setAccessibleName(self.tr("Opening or saving a file"))
        self.busy.hide()
        self.opening = QLabel()
        self.opening.hide()
        self.cancel_button = QToolButton()
        self.cancel_button.setAccessibleName(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Cancel"))
        self.cancel_button.setAutoRaise(True)
        self.cancel_button.clicked.connect(lambda _checked: self._cancel())
        self.cancel_button.hide()
        self._cancel: Callable[[], object] = lambda: None
        self.elsewhere = QToolButton()
        self.elsewhere.setAutoRaise(True)
        self.elsewhere.clicked.connect(lambda _checked: self._show_elsewhere())
        self.elsewhere.hide()
        self._show_elsewhere: Callable[[], object] = lambda: None
        self._work = (self.opening, self.busy, self.cancel_button)

    def say(self, text: str) -> None:
        """Show a message for some seconds."""
        self.showMessage(translated(text), MESSAGE_MS)

    def _on_message(self, text: str) -> None:
        """Make room for a message, and take it back."""
        self.setToolTip(text)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the message in the room that the parts leave it; all of it is the tooltip."""
        painter, option = QPainter(self), QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelStatusBar, option, painter, self)
        left = [part.x() for part in self.findChildren(QWidget, options=_DIRECT) if part.isVisible()]
        room = self.rect().adjusted(_MARGIN, 0, min(left, default=self.width()) - self.width() - _MARGIN, 0)
        text = self.fontMetrics().elidedText(
            self.currentMessage(), Qt.TextElideMode.ElideRight, max(0, room.width())
        )
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def show_opening(self, name: str, cancel: Callable[[], object] | None = None) -> None:
        """Show that a file is being opened, and a way to stop that; "" once it is."""
        self.show_busy(self.tr("Opening {name}…").format(name=name) if name else "", cancel)

    def show_writing(self, name: str) -> None:
        """Show that another file is being written; "" once it is."""
        self.show_busy(self.tr("Saving {name}…").format(name=name) if name else "")

    def show_busy(self, text: str, cancel: Callable[[], object] | None = None) -> None:
        """Show what is being done beside the window, and a way to stop it; "" once it is done."""
        self.opening.setText(text)
        self._cancel = cancel or (lambda: None)
        for part, wanted in zip(self._work, (text, text, cancel), strict=True):
            part.setVisible(bool(wanted))
        self._arrange()

    def show_elsewhere(self, text: str, tip: str, show: Callable[[], object]) -> None:
        """Show what is being done in another window, as a button that shows that; "" once it is done."""
        self.elsewhere.setText(text)
        self.elsewhere.setToolTip(tip)
        self._show_elsewhere = show
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.cancel_button.setIcon(icon("close", theme, colour=theme.muted))
        self.refresh_saving()

    def show_saved(self, name_version: Callable[[], object]) -> None:
        """Say for some seconds that all changes are saved, and offer to name the version; or say why not."""
        store = self._page.project.store if self._page.project is not None else None
        if store is not None and (store.read_only or store.state is SaveState.FAILED):
            self.say(store.message)
        elif store is not None:
            self.saved.offer_name(name_version)

    def show_checked(self, transcript: Transcript | None) -> None:
        """Tell where words were recognised without a text to check them against."""
        self._is_unchecked = transcript is not None and is_unchecked(transcript)
        self._arrange()

    def _on_caret_moved(self) -> None:
        if not self._soon.isActive():
            self.refresh()

    def _on_rows_changed(self) -> None:
        """While somebody types, show that in a moment: no key waits for it, and fast ones share it."""
        binding = self._page.editor.binding
        if binding is None or not binding.is_typing:
            self.refresh()
        elif not self._soon.isActive():
            self._soon.start()

    def refresh(self) -> None:
        """Show the caret's place and speaker."""
        self._soon.stop()
        editor = self._page.editor
        segment = editor.caret_segment
        if segment is None:
            self.place.setText(self.tr("No segments") if self._page.project is not None else "")
            self.speaker.clear()
            self._arrange()
            return
        self.place.setText(
            self.tr("Segment {at} of {count} · {time}").format(
                at=localized_number(editor.caret_row + 1),
                count=localized_number(len(editor.transcript.segments)),
                time=timecode(segment.start_ms, hours=editor.gutter.needs_hours),
            )
        )
        self._show_speaker(segment)
        self._arrange()

    def _show_speaker(self, segment: Segment) -> None:
        """Show who speaks, and in which turn."""
        editor = self._page.editor
        speaker = editor.transcript.speaker(segment.speaker_id)
        self.speaker.setText(
            self.tr("Turn {at} of {count}: {name}").format(
                at=localized_number(editor.turns.number(editor.caret_row)),
                count=localized_number(len(editor.turns)),
                name=speaker.name if speaker else self.tr("No speaker"),
            )
        )

    def show_progress(self, checked: int, count: int, left: int) -> None:
        """Show how many segments are checked, and how many places are left to be reviewed."""
        done = self.tr("{checked} of {count} checked").format(
            checked=localized_number(checked), count=localized_number(count)
        )
        places = self.tr("%Ln place(s) left", "", left)
        self.progress.setText(f"{done}, {places}" if count else "")
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show what there is to say; while a message shows, what it leaves room for."""
        shown = self._page.project is not None
        wanted: dict[QWidget, bool] = {
            self.elsewhere: bool(self.elsewhere.text()),
            self.timing: bool(self.timing.text()),
            self.unchecked: shown and self._is_unchecked,
            self.device: shown and bool(self._device),
            self.progress: shown and bool(self.progress.text()),
            self.place: shown,
            self.speaker: shown,
            self.saved: shown,
        }
        said = self.currentMessage()
        wide = self.fontMetrics().horizontalAdvance(said)
        room = self.width() - _GAP - (wide + _GAP if said else 0)
        work = (part.sizeHint().expandedTo(part.minimumSize()) for part in self._work if not part.isHidden())
        room -= sum(size.width() + _GAP for size in work)
        room -= sum(part.sizeHint().width() + _GAP for part, is_wanted in wanted.items() if is_wanted)
        # What is missed least goes first; how much is checked leaves the word at the caret all its room.
        # What is being done, what is wrong and whether all is saved stay: the message is cut instead.
        optional = (self.progress, self.speaker, self.place, self.unchecked, self.elsewhere)
        for label in optional:
            is_short = room < (self._most_word_room if label is self.progress else 0)
            if is_short and wanted[label]:
                wanted[label] = False
                room += label.sizeHint().width() + _GAP
        for part, is_wanted in wanted.items():
            part.setVisible(is_wanted)
        self._show_word(room)

    @property
    def _most_word_room(self) -> int:
        """The most width that the word at the caret takes, however much there is."""
        return min(self.fontMetrics().horizontalAdvance("n") * 52, self.width() // 3)

    def _show_word(self, room: int) -> None:
        """Show the state of the word at the caret in what room there is."""
        editor = self._page.editor
        place = editor.caret_word()
        word = editor.word(*place) if place is not None else None
        if word is None or self._page.project is None:
            self.word.hide()
            return
        text = self.tr("“{word}”: {state}").format(
            word=word.text, state=editor.caret_status.description(word)
        )
        room = min(self._most_word_room, room)
        if room < self.fontMetrics().horizontalAdvance("n") * 8:
            self.word.hide()
            return
        self.word.setText(self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room))
        self.word.setToolTip(editor.word_tooltip(*place) if place is not None else "")
        self.word.show()

    def refresh_saving(self) -> None:
        """Show whether everything is on the disk."""
        self.saved.show_project(self._page.project, self._theme)

    def _show_timing(self) -> None:
        retiming = self._page.retiming
        if retiming.running and self._page.project is not None:
            self.timing.setText(self.tr("Re-timing %Ln word(s)…", "", retiming.word_count))
        else:
            self.timing.setText(self.tr("Edited words not re-timed") if retiming.problem else "")
        self.timing.setToolTip(translated(retiming.problem))
        self._arrange()

    def _on_noticed(self, text: str) -> None:
        self._device = text if self._page.playback.is_silent else ""
        self.device.setText(self.tr("No audio device") if self._device else "")
        self.device.setToolTip(translated(self._device))
        # It comes a moment after what was gone to was told, which must not vanish behind it.
        self.say(" ".join(filter(None, (self.currentMessage(), translated(text)))))
        self._arrange()
