"""A decoder of line-21 captions (CEA-608): one channel's codes and signs become captions with frames."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from itertools import groupby

from editor.formats.broadcast import line_21
from editor.formats.import_notices import NoticeList
from editor.formats.subtitles.cue_markup import guarded_text

_TOP = "{\\an8}"
_UPPER_ROWS = line_21.ROWS // 2


@dataclass(frozen=True, slots=True)
class ShownCaption:
    """A caption, from its first frame up to its last (None: nothing puts it away); the file's line."""

    start: int
    end: int | None
    line: int
    text: str


class _Mode(Enum):
    LOADED = auto()
    PAINTED = auto()
    ROLLING = auto()
    TEXT = auto()


@dataclass(slots=True)
class _Page:
    """Signs by row and column, each with whether it is italic; since when it is seen, and the file's line."""

    start: int = 0
    line: int = 0
    rows: dict[int, dict[int, tuple[str, bool]]] = field(default_factory=dict)

    def text(self) -> str:
        """Return the rows as lines, italics as tags."""
        lines = [line for _row, cells in sorted(self.rows.items()) if (line := _row_text(cells))]
        is_top = bool(lines) and max(self.rows) <= _UPPER_ROWS
        return (_TOP if is_top else "") + "\n".join(lines)


def _row_text(cells: dict[int, tuple[str, bool]]) -> str:
    """Return a row's text; columns that nothing was written to are blanks."""
    if not cells:
        return ""
    row = [cells.get(column, (" ", False)) for column in range(min(cells), max(cells) + 1)]
    parts: list[str] = []
    for italic, group in groupby(_slanted_blanks(row), key=lambda cell: cell[1]):
        text = guarded_text("".join(sign for sign, _italic in group))
        parts.append(f"<i>{text}</i>" if italic and text.strip() else text)
    return " ".join("".join(parts).split())


def _slanted_blanks(row: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """Return signs of which blanks at the edge of italics are upright."""
    made = list(row)
    for places in (range(len(row)), range(len(row) - 1, -1, -1)):
        upright = True
        for at in places:
            sign, italic = made[at]
            upright = not italic or (upright and sign == " ")
            made[at] = (sign, not upright)
    return made


class CaptionChannel:
    """One channel. Codes and signs are handed in by the order in which they are sent."""

    def __init__(self) -> None:
        self._mode: _Mode | None = None
        self._hidden = _Page()
        self._seen: list[_Page] = []
        self._begins = True  # whether the next sign that is seen at once begins a caption
        self._row, self._column, self._italic = line_21.ROWS, 0, False
        self._captions: list[ShownCaption] = []
        self._unseen: list[int] = []
        self._stray: list[int] = []

    def finish(self, notices: NoticeList) -> list[ShownCaption]:
        """Return all captions in the order in which they were put away, those that still stand at the end."""
        self._drop_hidden()
        for page in self._seen:
            self._put_away(page, None)
        self._seen.clear()
        for line in self._unseen:
            notices.add("caption that is never shown (skipped)", line)
        for line in sorted(set(self._stray)):
            notices.add("text beside the captions (skipped)", line)
        return self._captions

    def write(self, byte: int, frame: int, line: int) -> None:
        """Write a sign of one byte."""
        self._put(line_21.sign_of(byte), frame, line)

    def control(self, code: int, frame: int, line: int) -> None:
        """Carry out a code of two bytes, of the first channel's and the first field's."""
        row = line_21.row_of(code)
        if row is not None:
            self._row = row
            self._column = line_21.column_of(code)
            self._italic = line_21.is_italic(code)
        elif line_21.tab_of(code):
            self._column += line_21.tab_of(code)
        elif line_21.is_style(code):
            self._put(" ", frame, line)
            self._italic = line_21.is_italic(code)
        elif sign := line_21.sign_of(code):
            self._column -= 1 if line_21.is_extended(code) and self._column else 0
            self._put(sign, frame, line)
        else:
            self._command(code, frame, line)

    def _command(self, code: int, frame: int, line: int) -> None:
        if code == line_21.LOAD:
            self._mode = _Mode.LOADED
        elif code == line_21.PAINT:
            self._mode, self._begins = _Mode.PAINTED, True
        elif code in line_21.ROLL_UP:
            self._roll(frame)
        elif code in line_21.TEXT:
            self._mode = _Mode.TEXT
        elif code == line_21.ERASE_SHOWN:
            self._erase(frame)
        elif code == line_21.ERASE_HIDDEN:
            self._drop_hidden()
        elif code == line_21.SHOW:
            self._show(frame, line)
        elif code == line_21.NEW_LINE and self._mode is _Mode.ROLLING:
            self._begins, self._column, self._italic = True, 0, False
        elif code in (line_21.BACK, line_21.ERASE_TO_END):
            self._erase_signs(code)

    def _roll(self, frame: int) -> None:
        if self._mode is not _Mode.ROLLING:
            self._erase(frame)
            self._hidden = _Page()
            self._row, self._column = line_21.ROWS, 0
        self._mode = _Mode.ROLLING

    def _erase(self, frame: int) -> None:
        for page in self._seen:
            self._put_away(page, frame)
        self._seen.clear()
        self._begins = True

    def _show(self, frame: int, line: int) -> None:
        self._erase(frame)
        self._mode = _Mode.LOADED
        self._hidden.start, self._hidden.line = frame, line
        if self._hidden.rows:
            self._seen.append(self._hidden)
        self._hidden = _Page()

    def _erase_signs(self, code: int) -> None:
        page = self._written_page()
        cells = page.rows.get(self._row, {}) if page is not None else {}
        if code == line_21.BACK:
            self._column = max(0, self._column - 1)
            cells.pop(self._column, None)
        else:
            for column in [column for column in cells if column >= self._column]:
                del cells[column]

    def _written_page(self) -> _Page | None:
        if self._mode is _Mode.LOADED:
            return self._hidden
        is_direct = self._mode in (_Mode.PAINTED, _Mode.ROLLING)
        return self._seen[-1] if is_direct and self._seen and not self._begins else None

    def _put(self, sign: str, frame: int, line: int) -> None:
        if self._mode in (None, _Mode.TEXT):
            if sign.strip():
                self._stray.append(line)
            return
        if self._mode is not _Mode.LOADED and self._begins:
            if not sign.strip():
                self._column += 1
                return
            self._begin(frame, line)
        page = self._written_page()
        assert page is not None
        if page is not self._hidden:
            self._put_away_below(page, frame)
        page.line = page.line or line
        page.rows.setdefault(self._row, {})[self._column] = (sign, self._italic)
        self._column += 1

    def _begin(self, frame: int, line: int) -> None:
        """Begin a caption that is seen as it is written; of rolling ones, the row before is done with."""
        if self._mode is _Mode.ROLLING:
            self._erase(frame)
        self._seen.append(_Page(frame, line))
        self._begins = False

    def _put_away_below(self, page: _Page, frame: int) -> None:
        """Put away captions whose row is written over."""
        for other in [other for other in self._seen if other is not page and self._row in other.rows]:
            self._put_away(other, frame)
            self._seen.remove(other)

    def _put_away(self, page: _Page, frame: int | None) -> None:
        text = page.text()
        if text:
            self._captions.append(ShownCaption(page.start, frame, page.line, text))

    def _drop_hidden(self) -> None:
        if self._hidden.text():
            self._unseen.append(self._hidden.line)
        self._hidden = _Page()
