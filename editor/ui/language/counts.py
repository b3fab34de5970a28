"""Counts, amounts and revisions in words, in the person's language."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.document.history import Revision
from editor.ui.language.dates import localized_date, localized_time
from editor.ui.language.translated_phrases import translated

if TYPE_CHECKING:
    from editor.services.history.comparison import ChangeCounts
    from editor.services.history.revisions import RevisionHistory


def localized_number(count: int) -> str:
    """Return a number as the person's language writes it: 1,200 or 1.200."""
    return QLocale().toString(count)


def capitalized(text: str) -> str:
    """Return a text that begins a sentence."""
    return text[:1].upper() + text[1:]


class Wording(QObject):
    """Says in words what the services tell in numbers."""

    def amount(self, amount: ChangeCounts) -> str:
        """Return how much differs, as a sentence without its end."""
        return capitalized(", ".join(self._amounts(amount)) or self.tr("nothing"))

    def edit_label(self, revision: Revision) -> str:
        """Return what a revision did."""
        from editor.services.history.revisions import revision_label

        return translated(revision_label(revision))

    def author(self, revision: Revision) -> str:
        """Return who made a revision."""
        name = revision.who or self.tr("someone")
        return self.tr("Earproof for {name}").format(name=name) if revision.actor == "machine" else name

    def title(self, history: RevisionHistory, at: int) -> str:
        """Return a line that tells a revision from others: number, names, who and when."""
        title = self.tr("Revision {number}").format(number=at) + self.names(history, at)
        if at == history.original:
            return self.tr("{revision}, the original").format(revision=title)
        revision = next(one for one in history.document.revisions if one.number == at)
        return f"{title}, {self.author(revision)}, {localized_time(revision.time)}"

    def names(self, history: RevisionHistory, at: int) -> str:
        """Return the names that were given to a revision, each in quotation marks, with a space before."""
        return "".join(" " + self.tr("“{name}”").format(name=name) for name in history.names(at))

    def day(self, when: datetime) -> str:
        """Return a day: today and yesterday by these words."""
        days = (date.today() - when.date()).days
        return {0: self.tr("Today"), 1: self.tr("Yesterday")}.get(days) or localized_date(when.date())

    def _amounts(self, amount: ChangeCounts) -> Iterator[str]:
        if amount.added:
            yield self.tr("%Ln word(s) added", "", amount.added)
        if amount.removed:
            yield self.tr("%Ln word(s) removed", "", amount.removed)
        if amount.changed:
            yield self.tr("%Ln word(s) changed", "", amount.changed)
        if amount.moved:
            yield self.tr("timing of %Ln word(s) changed", "", amount.moved)
        if amount.segment_times:
            yield self.tr("timing of %Ln segment(s) changed", "", amount.segment_times)
        if amount.restated_words:
            yield self.tr("%Ln word(s) re-checked", "", amount.restated_words)
        if amount.speakers:
            yield self.tr("%Ln place(s) with another speaker", "", amount.speakers)
        if amount.turns:
            yield self.tr("%Ln turn(s) split or joined", "", amount.turns)
        if amount.segments_added:
            yield self.tr("%Ln segment(s) added", "", amount.segments_added)
        if amount.segments_removed:
            yield self.tr("%Ln segment(s) removed", "", amount.segments_removed)
        if amount.untexted:
            yield self.tr("%Ln place(s) of missing speech changed", "", amount.untexted)
        if amount.notes:
            yield self.tr("%Ln note(s) changed", "", amount.notes)


WORDING = Wording()
