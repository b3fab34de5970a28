"""A word's state in words: what was heard, how sure that is, and whether its times are locked."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.document.values import CleanMark, Note, Verdict, Word, WordState
from editor.services.former_wording import todays_wording
from editor.services.review.queue import REASONS, DoubtKind
from editor.ui.language.translated_phrases import translated

_MOST_SURE = 99
"""Percent; what nobody listened to is never wholly sure."""


class CaretStatus(QObject):
    """Puts a word's state into words."""

    def tooltip(self, word: Word) -> str:
        """Return what was heard of a doubtful word, "" where nothing is to be said."""
        said = self._doubt(word)
        why = translated(word.reason) if said and not _says_the_state(word) else ""
        lines = [said, why, self._locked(word), self._hidden(word)]
        return "\n".join(filter(None, lines))

    def description(self, word: Word) -> str:
        """Return a word's state in a few words, for every word."""
        if word.confirmed:
            said = self.tr("confirmed by you")
        elif word.state is WordState.DIFFERS:
            said = self.tr("recognized as “{heard}”").format(heard=word.heard or "…")
        elif word.state is WordState.UNHEARD:
            said = self.tr("not recognized")
        elif word.state is WordState.EDITED:
            said = self._edited(word)
        else:
            said = self._heard(word)
        if word.clean is CleanMark.HIDE:
            said = self.tr("{state}, left out of clean exports").format(state=said)
        return self.tr("{state}, times locked").format(state=said) if word.locked else said

    def note(self, note: Note) -> str:
        """Return what a note says, and who says it."""
        said = ": ".join(filter(None, (note.label, note.text))) or self.tr("highlighted")
        return self.tr("Note by {name}: {text}").format(name=note.who or self.tr("someone"), text=said)

    def _edited(self, word: Word) -> str:
        if word.verdict is Verdict.BORNE_OUT:
            return self.tr("edited by you; matches the audio")
        if word.verdict is Verdict.UNCLEAR:
            return self.tr("edited by you; can’t be told from the audio")
        if word.verdict is None:
            return self.tr("edited by you")
        if not word.heard:
            return self.tr("edited by you; doesn’t match the audio")
        return self.tr("edited by you; doesn’t match the audio, recognized as “{heard}”").format(
            heard=word.heard
        )

    def _heard(self, word: Word) -> str:
        """Return what is known of a word that is as the transcript or, without one, the recogniser has it."""
        if word.state is WordState.RECOGNISED:
            if word.confidence is None:
                return self.tr("recognized, not checked against a text")
            said = self.tr("recognized, not checked against a text, {percent} % sure")
        elif word.confidence is None:
            return self.tr("recognized as written")
        else:
            said = self.tr("recognized as written, {percent} % sure")
        return said.format(percent=min(_MOST_SURE, round(100 * word.confidence)))

    def _doubt(self, word: Word) -> str:
        if word.confirmed:
            return ""
        if word.state is WordState.DIFFERS:
            return self.tr("Recognized: “{heard}”").format(heard=word.heard or "…")
        if word.state is WordState.UNHEARD:
            return self.tr("Not recognized in the recording")
        if word.state is WordState.EDITED:
            return self._doubt_of_edit(word)
        return self.tr("Uncertain") if word.reason else ""

    def _doubt_of_edit(self, word: Word) -> str:
        if word.verdict is Verdict.BORNE_OUT:
            return self.tr("Edited by you; matches the audio")
        if word.verdict is Verdict.UNCLEAR:
            return self.tr("Edited by you; can’t be told from the audio")
        if word.verdict is None:
            return self.tr("Edited by you; keeps the time of the words it replaced")
        if not word.heard:
            return self.tr("Edited by you; doesn’t match the audio")
        return self.tr("Edited by you; doesn’t match the audio, recognized as “{heard}”").format(
            heard=word.heard
        )

    def _locked(self, word: Word) -> str:
        return self.tr("Times locked") if word.locked else ""

    def _hidden(self, word: Word) -> str:
        return self.tr("Left out of clean exports") if word.clean is CleanMark.HIDE else ""


def _says_the_state(word: Word) -> bool:
    """Return whether a word's reason says no more than its state does."""
    return todays_wording(word.reason) in (REASONS[DoubtKind.DIFFERS], REASONS[DoubtKind.UNHEARD])
