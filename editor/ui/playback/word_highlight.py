"""The word highlight: lights the word being heard, and scrolls the text along with it."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QTimer, QVariantAnimation

from editor.services.settings import Settings
from editor.ui.text.editor import TranscriptEditor
from editor.ui.text.word_times import WordTimes

_LOWEST: Final = 0.85
"""A lit word further down than this part of the height brings the text along."""
_BUSY_S: Final = 2.0
"""So long after a person typed or scrolled the text stays where it is."""
_GLIDE_MS: Final = 240
_ANEW_MS: Final = 150
"""So long after the last change the light looks for its word anew, and not at every key."""


class WordHighlight(QObject):
    """Lights words by their times. The text follows while the lit word is in sight; the caret stays put."""

    def __init__(self, editor: TranscriptEditor, settings: Settings) -> None:
        super().__init__(editor)
        self._editor = editor
        self._settings = settings
        self._times: WordTimes | None = None
        self._steady: tuple[int, int, tuple[int, int] | None, int | None] = (0, 0, None, None)
        self._busy_at = -_BUSY_S
        self._glided_to: int | None = None
        self._lit_at_ms = 0
        self._anew = QTimer(self)
        self._anew.setSingleShot(True)
        self._anew.setInterval(_ANEW_MS)
        self._anew.timeout.connect(self._light_anew)
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(_GLIDE_MS)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._glide.valueChanged.connect(self._scroll)
        editor.rows_changed.connect(self._on_rows_changed)
        editor.typed.connect(self._on_busy)
        editor.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_rows_changed(self) -> None:
        """Look the words' times up anew: the text was changed."""
        self._steady = (0, 0, None, None)
        if self._editor.spoken is not None:
            self._anew.start()

    def _light_anew(self) -> None:
        """Light the word that stands at that time now; a changed text may have left its light behind."""
        if self._editor.spoken is None:
            return
        times = self._times_now()
        word, row = times.word_at(self._lit_at_ms), times.row_at(self._lit_at_ms)
        self._editor.set_spoken(word, row=row, anew=True)

    def clear(self) -> None:
        """Light nothing."""
        self._glide.stop()
        self._anew.stop()
        self._times = None
        self._steady = (0, 0, None, None)
        self._editor.set_spoken(None)

    def show_at(self, position_ms: int, span_ms: tuple[int, int] | None) -> None:
        """Light the word heard at a time; within a span that is played, only words of the span."""
        if span_ms is not None:
            position_ms = max(span_ms[0], min(position_ms, span_ms[1] - 1))
        self._lit_at_ms = position_ms
        before, playing_row = self._editor.spoken, self._editor.playing_row
        from_ms, until_ms, *lit = self._steady
        if from_ms <= position_ms < until_ms and lit == [before, playing_row]:
            return  # as at nearly every tick
        times = self._times_now()
        word, row = times.word_at(position_ms), times.row_at(position_ms)
        self._steady = position_ms, times.steady_until(position_ms), word, row
        if word == before and row == playing_row:
            return
        was_in_sight = before is None or self._editor.is_word_visible(*before) or self._is_gliding
        self._editor.set_spoken(word, row=row)
        if word is not None and word != before and was_in_sight and self._may_scroll():
            self._bring(word)

    def bring_in_sight(self, position_ms: int) -> None:
        """Bring what is heard at a time in sight, and follow from there."""
        word = self._editor.spoken
        row = word[0] if word is not None else self._times_now().row_near(position_ms)
        if row is not None:
            self._busy_at = -_BUSY_S
            self._glide_to(row)

    def _times_now(self) -> WordTimes:
        transcript = self._editor.transcript
        self._times = self._times.renewed(transcript) if self._times is not None else WordTimes(transcript)
        return self._times

    @property
    def _is_gliding(self) -> bool:
        return self._glide.state() is QVariantAnimation.State.Running

    def _may_scroll(self) -> bool:
        is_busy = time.monotonic() - self._busy_at < _BUSY_S
        return self._settings.values.follow_playhead and not is_busy and not self._is_gliding

    def _bring(self, word: tuple[int, int]) -> None:
        """Glide where a word is out of sight or near the lower edge."""
        rects = self._editor.word_rects(*word)
        height = self._editor.viewport().height()
        if not rects or rects[0].top() < 0 or rects[-1].bottom() > height:
            self._glide_to(word[0])
        elif rects[-1].bottom() > height * _LOWEST:
            self._glide_to(word[0], word_top=rects[0].top())

    def _glide_to(self, row: int, *, word_top: float | None = None) -> None:
        """Scroll so that the row, or the lit line of a long one, stands in the upper third."""
        bar, editor = self._editor.verticalScrollBar(), self._editor
        target = editor.top_line_for(row)
        line_height = max(1.0, editor.fontMetrics().lineSpacing() * 1.2)
        if word_top is not None and editor.is_row_visible(row):
            by = (word_top - editor.viewport().height() * 0.3) / line_height
            target = max(target, bar.value() + round(by))
        target = min(max(target, bar.minimum()), bar.maximum())
        self._glide.stop()
        far = abs(target - bar.value()) > editor.viewport().height() / line_height * 1.5
        if far or editor.style().styleHint(editor.style().StyleHint.SH_Widget_Animation_Duration) == 0:
            self._glided_to = target
            bar.setValue(target)
        elif target != bar.value():
            self._glided_to = bar.value()
            self._glide.setStartValue(float(bar.value()))
            self._glide.setEndValue(float(target))
            self._glide.start()

    def _scroll(self, value: object) -> None:
        if isinstance(value, float) and self._is_gliding:
            self._glided_to = round(value)
            self._editor.verticalScrollBar().setValue(self._glided_to)

    def _on_scrolled(self, value: int) -> None:
        if value != self._glided_to:
            self._on_busy()  # the person scrolls

    def _on_busy(self) -> None:
        self._busy_at = time.monotonic()
        self._glide.stop()
