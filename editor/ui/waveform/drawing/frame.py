"""Renders one frame of the strip: an image drawn column by column, and the text over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from editor.document.values import Segment, Word, WordState
from editor.services.review.queue import doubt_kind
from editor.ui.look.theme import Theme
from editor.ui.look.timecode import HOUR_MS, timecode
from editor.ui.text.painting.doubt_underlines import mark_colour, marked_state, tint
from editor.ui.waveform.drawing.close_up import SampleSpan, Spectrogram, colour_ramp
from editor.ui.waveform.drawing.column_image import Lanes, PixelColours, Pixels, StripContent, draw_strip
from editor.ui.waveform.drawing.segment_arrays import SegmentArrays
from editor.ui.waveform.drawing.time_axis import LONGEST_SPECTROGRAM_MS, LONGEST_WAVES_MS, TimeView, tick_step
from editor.ui.waveform.drawing.timed_words import TimedWord, timed_words

if TYPE_CHECKING:
    from editor.ui.waveform.model import WaveformModel

WORD_PIXELS: Final = 26
"""Words are shown where each has so much room on average."""
_LONGEST_WITH_WORDS_MS: Final = 300_000
_LABEL_PIXELS: Final = 34
_LEAST_PAD: Final = 1.5
_NARROW_PERCENT: Final = 87
_PAD: Final = 4.0

CloseUp = tuple[SampleSpan | None, Spectrogram | None]
"""What is known of the samples in sight."""


class FrameRenderer:
    """Draws frames of one strip, in a theme and a font."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._colours = PixelColours.of(theme)
        self._ramp = colour_ramp(theme)
        self._font = QFont(font)
        self._font.setPointSizeF(max(7.5, font.pointSizeF() * 0.88))
        self._metrics = QFontMetricsF(self._font)
        self._widths: dict[str, float] = {}
        self._narrow = QFont(self._font)
        self._narrow.setStretch(_NARROW_PERCENT)
        self._narrow_metrics = QFontMetricsF(self._narrow)
        self.line = self._metrics.height()
        self._pixels: Pixels = np.zeros((0, 0), np.uint32)

    def lanes(self, height: float, scale: float = 1.0) -> Lanes:
        """Return where the lanes of a strip stand."""
        line = self.line
        tops = (line + 3, 2 * line + 9, height - line - 6, height)
        return Lanes(*(round(top * scale) for top in tops))

    def shows_words(self, rows: SegmentArrays, view: TimeView) -> bool:
        """Whether there is room for single words."""
        if view.span_ms > _LONGEST_WITH_WORDS_MS:
            return False
        visible = rows.between(view.start_ms, view.end_ms)
        if len(visible) * WORD_PIXELS > view.width:
            return False
        count = 0.0
        for row in visible:
            segment = rows.transcript.segments[row]
            inside_ms = min(segment.end_ms, view.end_ms) - max(segment.start_ms, view.start_ms)
            count += len(segment.words) * inside_ms / max(1, segment.end_ms - segment.start_ms)
        return count * WORD_PIXELS <= view.width

    def words(self, rows: SegmentArrays, view: TimeView) -> list[TimedWord]:
        """Return the words in sight; none where there is no room for them."""
        if not self.shows_words(rows, view):
            return []
        visible = rows.between(view.start_ms, view.end_ms)
        boxes = (box for row in visible for box in timed_words(rows.transcript.segments[row], row))
        return [box for box in boxes if box.end_ms > view.start_ms and box.start_ms < view.end_ms]

    def draw(
        self, model: WaveformModel, *, height: int, scale: float, closer: CloseUp = (None, None)
    ) -> QImage:
        """Return a frame; where the samples in sight or their spectrogram are known, finer than by peaks."""
        view, rows = model.view, model.displayed_rows
        width, tall = max(1, round(view.width * scale)), max(1, round(height * scale))
        pixels: Pixels = np.empty((tall, width), np.uint32)
        self._pixels = pixels  # the image does not keep its memory
        samples, spectrogram = closer
        lanes = self.lanes(height, scale)
        shown = None
        if spectrogram is not None and view.span_ms <= LONGEST_SPECTROGRAM_MS:
            tall_wave = lanes.words - lanes.wave
            shown = spectrogram.pixels(view, width=width, height=tall_wave, ramp=self._ramp)
        draw_strip(pixels, self._content(model, width, samples), lanes, self._colours, spectrogram=shown)
        image = QImage(pixels.data, width, tall, 4 * width, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        painter = QPainter(image)
        painter.setFont(self._font)
        self._ruler(painter, view)
        if rows is not None:
            self._texts(painter, model, rows, self.lanes(height))
        painter.end()
        return image

    def _content(self, model: WaveformModel, width: int, samples: SampleSpan | None) -> StripContent:
        view, rows, peaks = model.view, model.displayed_rows, model.peaks
        waves = np.full((width, 2), np.nan, np.float32)  # nothing is drawn
        if peaks is not None and samples is not None and _is_closer(samples, view):
            waves = samples.columns(view, width) * peaks.gain
        elif peaks is not None:
            waves = peaks.columns(view.start_ms, view.end_ms, width) * peaks.gain
            if not peaks.is_whole:  # what is not read yet is not silent
                waves[max(0, round(view.x_of(peaks.duration_ms) * width / view.width)) :] = np.nan
        columns = (
            rows.rows_of_columns(view.start_ms, view.end_ms, width)
            if rows is not None
            else np.full(width, -1, np.int64)
        )

        def span(start_ms: float, end_ms: float) -> tuple[int, int] | None:
            first, last = (round(view.x_of(ms) * width / view.width) for ms in (start_ms, end_ms))
            first, last = max(0, first), min(width, max(last, first + 1))
            return (first, last) if first < last else None

        caret = model.segment(model.caret[0]) if model.caret is not None else None
        passages = rows.transcript.untexted if rows is not None else ()
        hatched = [
            span(passage.start_ms, passage.end_ms)
            for passage in passages
            if not passage.dismissed and passage.end_ms > view.start_ms and passage.start_ms < view.end_ms
        ]
        return StripContent(
            rows=columns,
            speakers=rows.speakers(columns) if rows is not None else np.zeros(width, np.int64),
            waves=waves,
            untexted=[one for one in hatched if one is not None],
            caret=span(caret.start_ms, caret.end_ms) if caret is not None else None,
            selected=span(*model.selection) if model.selection is not None else None,
            outside=(0, min(width, max(0, round(view.x_of(view.duration_ms) * width / view.width)))),
        )

    # -- text ---------------------------------------------------------------------------------------

    def _ruler(self, painter: QPainter, view: TimeView) -> None:
        step = tick_step(view, least_pixels=self._metrics.horizontalAdvance("0:00:00.0") + 24)
        hours = view.duration_ms >= HOUR_MS
        painter.setPen(QColor(self._theme.muted))
        at = int(view.start_ms // step) * step
        ticks = []
        while at < view.end_ms and at <= view.duration_ms:
            x = view.x_of(at)
            ticks.append(QLineF(x, 0, x, 5))
            label = timecode(at, hours=hours) + (f".{at % 1000 // 100}" if step < 1000 else "")
            painter.drawText(QPointF(x + _PAD, self._metrics.ascent() + 1), label)
            at += step
        painter.drawLines(ticks)

    def _texts(self, painter: QPainter, model: WaveformModel, rows: SegmentArrays, lanes: Lanes) -> None:
        view = model.view
        segments = rows.transcript.segments
        with_words = self.shows_words(rows, view)
        least_ms = 0.0 if with_words else _LABEL_PIXELS * view.ms_per_pixel
        visible = rows.between(view.start_ms, view.end_ms, least_ms=least_ms)
        names = {speaker.id: speaker.name for speaker in rows.transcript.speakers}
        lines: list[QLineF] = []
        for row in visible:
            segment = segments[row]
            left, right = view.x_of(segment.start_ms), view.x_of(segment.end_ms)
            room = QRectF(max(0.0, left), lanes.segments, min(right, view.width) - max(0.0, left), 0)
            if room.width() >= _LABEL_PIXELS:
                room.setHeight(lanes.wave - lanes.segments + 2)
                self._label(painter, names.get(segment.speaker_id or "", ""), room, self._theme.text)
                if not with_words:
                    room.moveTop(lanes.words)
                    room.setHeight(lanes.height - lanes.words)
                    self._label(painter, segment.text[:200], room, self._theme.muted)
            if with_words:
                lines += self._words(painter, model, segment, row, lanes)
        painter.setPen(QColor(self._theme.line))
        painter.drawLines(lines)
        self._passages(painter, rows, view, lanes)
        if with_words:
            self._caret_word(painter, model, lanes)

    def _words(
        self, painter: QPainter, model: WaveformModel, segment: Segment, row: int, lanes: Lanes
    ) -> list[QLineF]:
        """Draw the words of a segment; return the lines of their borders."""
        view, theme, lines = model.view, self._theme, []
        top, height = float(lanes.words) + 1, float(lanes.height - lanes.words) - 1
        for box in timed_words(segment, row):
            left, right = view.x_of(box.start_ms), view.x_of(box.end_ms)
            if right < 0 or left > view.width:
                continue
            word, place = segment.words[box.index], QRectF(left, top, right - left, height)
            state = marked_state(word)
            behind = tint(theme, state) if state is not None and doubt_kind(word) is not None else None
            if behind is not None:
                painter.fillRect(place, QColor(behind))
            self._label(painter, word.text, place, theme.text, centred=True)
            self._mark(painter, word, place)
            lines += [QLineF(x, lanes.wave, x, lanes.height) for x in (left, right)]
        return lines

    def _mark(self, painter: QPainter, word: Word, place: QRectF) -> None:
        """Say by the shape of a line what is doubtful, and by a corner that a hand set the times."""
        if word.locked:
            corner = place.topLeft()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.accent))
            painter.drawPolygon(QPolygonF([corner, corner + QPointF(6, 0), corner + QPointF(0, 6)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        state = marked_state(word)
        if state is None or (doubt_kind(word) is None and state is not WordState.EDITED):
            return
        pen = QPen(QColor(mark_colour(self._theme, state)), 1.6)
        pen.setStyle(
            {
                WordState.EDITED: Qt.PenStyle.DotLine,
                WordState.UNHEARD: Qt.PenStyle.DashLine,
                WordState.MATCHED: Qt.PenStyle.DashDotLine,
                WordState.RECOGNISED: Qt.PenStyle.DashDotLine,
            }.get(state, Qt.PenStyle.SolidLine)
        )
        painter.setPen(pen)
        bottom = place.bottom() - 2.5
        if state is not WordState.DIFFERS:
            painter.drawLine(QLineF(place.left() + 2, bottom, place.right() - 2, bottom))
            return
        steps = range(int(place.left()) + 2, int(place.right()) - 1, 3)
        painter.drawPolyline(QPolygonF([QPointF(x, bottom + (at % 2) * 2 - 1) for at, x in enumerate(steps)]))

    def _passages(self, painter: QPainter, rows: SegmentArrays, view: TimeView, lanes: Lanes) -> None:
        italic = QFont(self._font)
        italic.setItalic(True)
        painter.setFont(italic)
        for passage in rows.transcript.untexted:
            if not passage.dismissed and passage.end_ms > view.start_ms and passage.start_ms < view.end_ms:
                left, right = max(0.0, view.x_of(passage.start_ms)), view.x_of(passage.end_ms)
                room = QRectF(left, lanes.words, min(right, view.width) - left, lanes.height - lanes.words)
                if room.width() >= _LABEL_PIXELS:
                    self._label(painter, passage.heard, room, self._theme.muted)
        painter.setFont(self._font)

    def _caret_word(self, painter: QPainter, model: WaveformModel, lanes: Lanes) -> None:
        place = self.word_rect(model, model.caret, lanes) if model.caret is not None else None
        if place is not None:
            painter.setPen(QPen(QColor(self._theme.accent), 1.5))
            painter.drawRoundedRect(place.adjusted(0.75, 1.75, -0.75, -1.25), 3, 3)

    def word_rect(self, model: WaveformModel, at: tuple[int, int | None], lanes: Lanes) -> QRectF | None:
        """Return where a word (row and index) stands, None where it is out of sight or has no times."""
        segment = model.segment(at[0])
        if segment is None or at[1] is None or not 0 <= at[1] < len(segment.words):
            return None
        word = segment.words[at[1]]
        if word.start_ms is None or word.end_ms is None:
            return None
        left, right = model.view.x_of(word.start_ms), model.view.x_of(word.end_ms)
        if right < 0 or left > model.view.width:
            return None
        return QRectF(left, lanes.words, right - left, lanes.height - lanes.words)

    def draw_word_light(self, painter: QPainter, model: WaveformModel, lanes: Lanes) -> None:
        """Light the word being spoken."""
        at, rows = model.spoken, model.displayed_rows
        place = self.word_rect(model, at, lanes) if at is not None else None
        segment = model.segment(at[0]) if at is not None else None
        if at is None or place is None or segment is None or rows is None:
            return
        if self.shows_words(rows, model.view):
            painter.setFont(self._font)
            painter.fillRect(place.adjusted(0, 1, 0, 0), QColor(self._theme.word_light))
            word = segment.words[at[1]]
            self._label(painter, word.text, place, self._theme.word_light_text, centred=True)

    def _label(
        self, painter: QPainter, text: str, room: QRectF, colour: str, *, centred: bool = False
    ) -> None:
        """Draw a text in its room, cut short where it is too long, left out where it is far too long."""
        if not text or room.width() < 9:
            return
        width = self._widths.get(text)
        if width is None:
            if len(self._widths) > 5000:
                self._widths.clear()
            width = self._widths[text] = self._metrics.horizontalAdvance(text)
        painter.setPen(QColor(colour))
        baseline = room.top() + (room.height() + self._metrics.ascent() - self._metrics.descent()) / 2
        pad = _LEAST_PAD if centred else _PAD  # a word may come near its borders, but not to the next word
        most = room.width() - 2 * pad
        if centred and width > most:
            self._tight_word(painter, text, room, baseline)
        elif centred:
            painter.drawText(QPointF(room.left() + (room.width() - width) / 2, baseline), text)
        else:
            shown = (
                self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) if width > most else text
            )
            if shown == text or len(shown) > 1:
                painter.drawText(QPointF(room.left() + pad, baseline), shown)

    def _tight_word(self, painter: QPainter, text: str, room: QRectF, baseline: float) -> None:
        """Draw a word in narrower letters, and cut it short where these do not fit either."""
        shown = self._narrow_metrics.elidedText(
            text, Qt.TextElideMode.ElideRight, room.width() - 2 * _LEAST_PAD
        )
        if len(shown) > 1 or shown == text:
            painter.setFont(self._narrow)
            painter.drawText(QPointF(room.left() + _LEAST_PAD, baseline), shown)
            painter.setFont(self._font)


def _is_closer(samples: SampleSpan, view: TimeView) -> bool:
    return view.span_ms <= LONGEST_WAVES_MS and samples.covers(view)
