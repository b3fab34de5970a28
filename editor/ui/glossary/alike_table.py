"""The places like one that was corrected, as a table: each with its context, ticked by how sure it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.document.values import Transcript
from editor.services.review.alike import AlikePlace
from editor.ui.find.replace_table import PreviewModel
from editor.ui.language.translated_phrases import translated


@dataclass(frozen=True, slots=True)
class AlikeRow:
    """A place as the table shows it."""

    place: AlikePlace
    span_ms: tuple[int, int]
    beside: str
    whole: str

    def parts(self, *, after: bool) -> tuple[str, str, str]:
        """Return what stands before the place, the place itself, and what follows."""
        place = self.place
        head, tail = f"{place.before} " if place.before else "", f" {place.after}" if place.after else ""
        return head, place.new if after else place.text, tail


def rows_of(transcript: Transcript, places: Sequence[AlikePlace]) -> list[AlikeRow]:
    """Return the rows of places; where no word of one was heard, its segment is played."""
    rows = []
    for place in places:
        segment = transcript.segments[transcript.row_of(place.segment_id)]
        start_ms = segment.start_ms if place.start_ms is None else place.start_ms
        end_ms = segment.end_ms if place.end_ms is None else place.end_ms
        why = translated(place.likeness.value)
        rows.append(AlikeRow(place, (start_ms, end_ms), why, segment.text))
    return rows


class AlikeModel(PreviewModel):
    """The rows with a tick each."""

    def __init__(self, rows: Sequence[AlikeRow], *, hours: bool) -> None:
        super().__init__(rows, wanted=[row.place.is_ticked for row in rows], hours=hours)
        self._rows = list(rows)
        self.beside_title = self.tr("Why")

    @property
    def chosen(self) -> list[AlikePlace]:
        """The places that are ticked."""
        return [self._rows[row].place for row in self.chosen_rows]
