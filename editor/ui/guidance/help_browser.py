"""Shows a page of help, its pictures no wider than the window, and the words that were searched."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QPixmap, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from editor.services.help_pages import HelpPage
from editor.ui.look.theme import Theme

PICTURE_SCALE: Final = 2.0
"""Pictures are taken with so many pixels a point, to be sharp on fine screens too."""
_MARGIN: Final = 28


class HelpBrowser(QTextBrowser):
    """A page of help. Links lead nowhere outside: there are none."""

    def __init__(self, pictures: Path, theme: Theme) -> None:
        super().__init__()
        self._pictures = pictures
        self._theme = theme
        self._page: HelpPage | None = None
        self._words: list[str] = []
        self._width = 0
        self.setOpenLinks(False)
        # Pictures are fitted to a width that must not change as soon as they are there.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.setAccessibleName(self.tr("Help page"))
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.timeout.connect(self._fit_pictures)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Return a picture, as wide as there is room for."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        path = name.toString() if isinstance(name, QUrl) else name
        picture = QPixmap(str(self._pictures / Path(path).name))
        if picture.isNull():
            return None
        scale = max(PICTURE_SCALE, picture.width() / max(1, self._room))
        if scale > PICTURE_SCALE:
            ratio = self.devicePixelRatioF()
            width = int(self._room * ratio)
            picture = picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            scale = ratio
        picture.setDevicePixelRatio(scale)
        return picture

    @property
    def _room(self) -> int:
        return self.viewport().width() - 2 * _MARGIN

    def set_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._theme = theme
        self._render()

    def show_page(self, page: HelpPage, words: list[str]) -> None:
        """Show a page from its start, or from the first of the words that were searched."""
        self._page, self._words = page, words
        self._render()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()

    def find_next(self) -> bool:
        """Go to the next place of the words that were searched; False where none follows."""
        places = [place for word in self._words if not (place := self._find(word)).isNull()]
        if not places:
            return False
        self.setTextCursor(min(places, key=lambda place: place.selectionStart()))
        return True

    def _find(self, word: str) -> QTextCursor:
        return self.document().find(word, self.textCursor())

    def _render(self) -> None:
        if self._page is None:
            return
        theme = self._theme
        self.document().setDefaultStyleSheet(
            f"body, td, li, p {{ color: {theme.text}; }} h1 {{ font-size: x-large; color: {theme.text}; }}"
            f" h2 {{ font-size: large; color: {theme.text}; }} b {{ color: {theme.accent}; }}"
            " p, li { line-height: 130%; }"
        )
        self._width = self.viewport().width()
        self.setHtml(self._page.html)
        self._mark_words()

    def _mark_words(self) -> None:
        form = QTextCharFormat()
        form.setBackground(QColor(self._theme.search_match))
        marks = []
        for word in self._words:
            place = self.document().find(word)
            while not place.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = place, form
                marks.append(mark)
                place = self.document().find(word, place)
        self.setExtraSelections(marks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the pictures their new width once the window stands still."""
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._resized.start(120)

    def _fit_pictures(self) -> None:
        at = self.verticalScrollBar().value()
        self._render()
        self.verticalScrollBar().setValue(at)
