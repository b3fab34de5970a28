"""A word's state in words: what was heard, how sure that is, and whether its times are locked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.values import Word, WordState
from editor.services.review.queue import REASONS, DoubtKind
from editor.ui.language.translated_phrases import translated


class CaretStatus(QObject):
    """Puts a word's state into words."""

    def tooltip(self, word: Word) -> str:
        """Return what was heard of a doubtful word, "" where nothing is to be said."""
        said = self._doubt(word)
        why = translated(word.reason) if said and not _says_the_state(word) else ""
        lines = [said, why, self._locked(word)]
        return "\n".join(filter(None, lines))

    def description(self, word: Word) -> str:
        """Return a word's state in a few words, for every word."""
        if word.state is WordState.DIFFERS:
            said = self.tr("heard differently: “{heard}”").format(heard=word.heard or "…")
        elif word.state is WordState.UNHEARD:
            said = self.tr("not heard")
        elif word.state is WordState.EDITED:
            said = self.tr("changed by hand")
        elif word.confidence is not None:
            said = self.tr("heard as written, {percent} % sure").format(percent=round(100 * word.confidence))
        else:
            said = self.tr("heard as written")
        return self.tr("{state}, times locked").format(state=said) if word.locked else said

    def _doubt(self, word: Word) -> str:
        if word.state is WordState.DIFFERS:
            return self.tr("Heard: “{heard}”").format(heard=word.heard or "…")
        if word.state is WordState.UNHEARD:
            return self.tr("Not heard in the recording")
        if word.state is WordState.EDITED:
            return self.tr("Changed by hand; its time is shared with the words it replaced")
        return self.tr("Uncertain") if word.reason else ""

    def _locked(self, word: Word) -> str:
        return self.tr("Its times are locked") if word.locked else ""


def _says_the_state(word: Word) -> bool:
    """Return whether a word's reason says no more than its state does."""
    return word.reason in (REASONS[DoubtKind.DIFFERS], REASONS[DoubtKind.UNHEARD])
