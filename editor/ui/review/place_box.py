"""The box at a place of the review: what is written, what was heard, what is proposed, and the keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from editor.services.review.queue import ABOUT_SPEAKERS, Doubt, DoubtKind
from editor.ui.language.counts import localized_number
from editor.ui.language.translated_phrases import translated
from editor.ui.look.clamped_label import ClampedLabel
from editor.ui.look.flow_layout import FlowLayout
from editor.ui.look.icons import icon
from editor.ui.look.theme import Theme
from editor.ui.review.bulk_decisions import BulkDecisions
from editor.ui.review.doubt_review import DoubtReview
from editor.ui.review.place_rows import PlaceRow
from editor.ui.review.place_travel import ShownPlace
from editor.ui.review.place_wording import PlaceWording
from editor.ui.text.editor import TranscriptEditor

_WIDTH: Final = 470
_GAP: Final = 5
_EDGE: Final = 6
_LOW: Final = 260
_MOST_LINES: Final = 60
_MOST_LETTERS: Final = 34
"""Longer texts are cut in the buttons that play; the rows below show more of them."""
MOST_PROPOSALS: Final = 3
_ASKED_BY_TEXT: Final = frozenset(
    (
        DoubtKind.UNCERTAIN,
        DoubtKind.DOUBLED,
        DoubtKind.BROKEN_OFF,
        DoubtKind.LABEL,
        DoubtKind.NUMBER,
        DoubtKind.NAME,
        DoubtKind.TERM,
        DoubtKind.SPEAKER,
        DoubtKind.UNSURE_SPEAKER,
    )
)
"""Here nothing else was heard, which says nothing."""


class PlaceBox(QFrame):
    """Stands under the words of a place, or over them, never on them, and goes with the text.

    It takes no focus: the keys stay with the text, and its buttons say which keys do the same.
    """

    def __init__(
        self, editor: TranscriptEditor, review: DoubtReview, bulk: BulkDecisions, theme: Theme
    ) -> None:
        super().__init__(editor.viewport())
        self._editor = editor
        self._review = review
        self._theme = theme
        self._wording = PlaceWording(self)
        self.keys_of: Callable[[str], str] = lambda _action: ""
        self.setObjectName("place")
        self.setAccessibleName(self.tr("Doubtful place"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._make_parts(bulk)
        self._lay_out()
        self.set_theme(theme)
        self.hide()
        self._placing = QTimer(self)
        self._placing.setSingleShot(True)
        self._placing.timeout.connect(self._place_again)
        self._has_less_room = False
        review.shown_changed.connect(self.refresh)
        editor.updateRequest.connect(lambda _rect, _scrolled: self._place_soon())
        editor.verticalScrollBar().valueChanged.connect(self.place)
        editor.viewport().installEventFilter(self)
        editor.installEventFilter(self)

    # -- what it is made of -------------------------------------------------------------------------

    def _make_parts(self, bulk: BulkDecisions) -> None:
        self.title = QLabel()
        self.title.setObjectName("kind")
        self.reason = ClampedLabel(lines=2)
        self.reason.setObjectName("muted")
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.close_button = self._button(self.tr("Close (Escape)"), self._review.leave)
        self.written = self._button(self.tr("Play only these words"), self._review.play_bare)
        self.heard = self._button(self.tr("Play these words in their phrase"), self._review.play)
        self.rows = [PlaceRow(lines=3) for _ in range(MOST_PROPOSALS)]
        for number, row in enumerate(self.rows):
            row.clicked.connect(partial(self._review.take, number))
        self.stretch = PlaceRow(lines=3)
        self.stretch.clicked.connect(bulk.take_stretch)
        self.confirm = PlaceRow()
        self.confirm.clicked.connect(self._on_confirm)
        self.keys = ClampedLabel(lines=2)
        self.keys.setObjectName("muted")

    def _button(self, tip: str, run: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setObjectName("said")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked: run())
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(6, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.reason, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.count)
        head.addWidget(self.close_button)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 3, 6, 0)
        foot.addWidget(self.keys)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 6, 8)
        column.setSpacing(2)
        column.addLayout(head)
        said = FlowLayout(spacing=4)
        column.addLayout(said)
        said.addWidget(self.written)
        said.addWidget(self.heard)
        for row in (*self.rows, self.stretch, self.confirm):
            column.addWidget(row)
        column.addLayout(foot)

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self.close_button.setIcon(icon("close", theme, colour=theme.muted))
        for button in (self.written, self.heard):
            button.setIcon(icon("play", theme, colour=theme.accent))

    # -- what it says -------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show what is known of the place, or nothing where there is none."""
        shown = self._review.shown
        if shown is None:
            self.hide()
            return
        self.setFont(QApplication.font())  # not the text's, which may be large
        place, wording = shown.place, self._wording
        self.title.setText(self.tr("Corrected by hand") if shown.by_hand else wording.kind(place.kind))
        self.reason.setText("" if shown.by_hand else self._reason(place))
        numbers = {"at": localized_number(shown.at + 1), "count": localized_number(shown.count)}
        self.count.setText(self.tr("{at} of {count}").format(**numbers) if shown.at >= 0 else "")
        self._show_said(shown)
        self._show_rows(shown)
        self.keys.setText(self._keys_text())
        self._make_room()
        self.raise_()
        self.place()

    def _reason(self, place: Doubt) -> str:
        around = self._review.geometry.neighbours(place)
        if around is not None:
            return self.tr("between “{before}” and “{after}”").format(before=around[0], after=around[1])
        return self._wording.reason(place)

    def _show_said(self, shown: ShownPlace) -> None:
        place = shown.place
        written, heard = _shortened(place.text), self._wording.heard(place)
        is_passage = place.is_passage
        self.written.setText(self.tr("Written: “{text}”").format(text=written))
        self.written.setVisible(not shown.by_hand and not is_passage)
        self.heard.setText(self.tr("Recognized: {text}").format(text=_shortened(heard)))
        if is_passage:
            self.heard.setText(self.tr("Play"))
        elif not place.heard and place.kind in _ASKED_BY_TEXT:
            self.heard.setText(self.tr("Play in its phrase"))
        elif not place.heard:
            self.heard.setText(self.tr("Recognized: nothing similar"))
        self.heard.setVisible(not shown.by_hand)

    def _show_rows(self, shown: ShownPlace) -> None:
        found = shown.proposals if self._review.can_edit else ()
        keys = self.keys_of
        for row in self.rows:
            row.hide()
        for at, (row, proposal) in enumerate(zip(self.rows, found, strict=False)):
            chord = keys("edit.use_heard") if not at else keys(f"review.take_{at + 1}")
            reason = translated(proposal.reason)
            text = proposal.text or self.tr("Leave out")
            row.show_choice(localized_number(at + 1), text, reason=reason, keys=chord)
        self._show_stretch(shown)
        if shown.by_hand:
            self.confirm.show_choice("→", self.tr("Next place"), reason="", keys=keys("edit.use_heard"))
        else:
            is_passage = shown.place.is_passage
            right = self.tr("Ignore") if is_passage else self.tr("Mark as correct")
            if shown.place.kind in ABOUT_SPEAKERS:
                right = self.tr("Keep {name}").format(name=shown.place.speaker or "")
            self.confirm.show_choice("✓", right, reason="", keys=keys("edit.dismiss"))
        self.confirm.setVisible(self._review.can_edit)

    def _show_stretch(self, shown: ShownPlace) -> None:
        """Offer once to replace all around the place, where much of it is wrong."""
        stretch = shown.stretch if self._review.can_edit else None
        if stretch is None:
            self.stretch.hide()
            return
        numbers = {"wrong": localized_number(stretch.wrong), "words": localized_number(stretch.words)}
        text = self.tr("Whole passage: {text}").format(text=stretch.text)
        reason = self.tr("{wrong} of {words} words").format(**numbers)
        keys = self.keys_of("review.take_stretch")
        self.stretch.show_choice("↔", text, reason=reason, keys=keys)

    def _keys_text(self) -> str:
        parts = (
            (self.tr("next"), "edit.doubt_next"),
            (self.tr("again"), "review.again"),
            (self.tr("slower"), "review.slower"),
        )
        named = [f"{self.keys_of(action)} {text}" for text, action in parts if self.keys_of(action)]
        # What belongs together is not parted at the line's end.
        return "   ".join(text.replace(" ", "\u00a0") for text in [*named, self.tr("Esc leave")])

    def _on_confirm(self) -> None:
        if self._review.is_by_hand:
            self._review.take()
        else:
            self._review.confirm()

    # -- where it stands ----------------------------------------------------------------------------

    def place(self) -> None:
        """Stand under the words, or over them where there is more room; out of sight with them."""
        words = self._words()
        if words is None:
            self.hide()
            return
        self._fit()
        self.move(self._corner(words))
        self.show()

    def _words(self) -> QRect | None:
        """Return the rectangle of the words in sight, its left that of their last line; None for none."""
        shown = self._review.shown
        if shown is None:
            return None
        rects = [rect.toAlignedRect() for rect in self._review.geometry.rects(shown.place)]
        if shown.by_hand and not rects:
            rects = [self._editor.cursorRect()]
        in_sight = [rect for rect in rects if rect.intersects(self._editor.viewport().rect())]
        if not in_sight:
            return None
        whole = QRect(in_sight[0])
        for rect in in_sight[1:]:
            whole = whole.united(rect)
        whole.setLeft(in_sight[-1].left())
        return whole

    def _make_room(self) -> None:
        """Scroll on until the box has room under the words, or they are at the top."""
        bar, words = self._editor.verticalScrollBar(), self._words()
        self._fit()
        height = self._editor.viewport().height()
        for _ in range(_MOST_LINES):
            before = bar.value()
            if words is not None and words.bottom() + _GAP + self.height() <= height:
                return
            bar.setValue(before + 1)
            moved = self._words()
            if bar.value() == before or moved is None or moved.top() < 0:
                bar.setValue(before)
                return
            words = moved

    def _fit(self) -> None:
        """Take the size that the texts need; in a small window without what the menus say too."""
        room = self._editor.viewport().size()
        width = max(120, min(_WIDTH, room.width() - 2 * _EDGE))
        for row in (*self.rows, self.stretch):
            row.fit(width)
        self.keys.setVisible(room.height() >= _LOW)
        layout = self.layout()
        self.resize(width, layout.totalHeightForWidth(width) if layout is not None else 0)

    def _corner(self, words: QRect) -> QPoint:
        room = self._editor.viewport().rect()
        x = min(max(words.left() - 14, _EDGE), max(_EDGE, room.width() - self.width() - _EDGE))
        below, above = words.bottom() + _GAP, words.top() - _GAP - self.height()
        fits_below = below + self.height() <= room.height()
        if fits_below or room.height() - words.bottom() >= words.top():
            return QPoint(x, below)
        return QPoint(x, above)

    def _place_again(self) -> None:
        """Stand where the words are now; in a view of another size with room for the box, as at first."""
        resized, self._has_less_room = self._has_less_room, False
        if resized and self._words() is not None:
            self._make_room()
        self.place()

    def _place_soon(self) -> None:
        if self._review.shown is not None and not self._placing.isActive():
            self._placing.start(0)

    # -- mouse and keys -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press from the text underneath."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the release from the text underneath."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the text's size; leave by Escape, before what else Escape would end."""
        if watched is self._editor.viewport():
            if event.type() is QEvent.Type.Resize:
                self._has_less_room = True
                self._place_soon()
        elif self._review.shown is not None and isinstance(event, QKeyEvent):
            is_escape = event.key() == Qt.Key.Key_Escape
            if is_escape and event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if is_escape and event.type() is QEvent.Type.KeyPress:
                self._review.leave()
                return True
        return False


def _shortened(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1].rstrip() + "…"
