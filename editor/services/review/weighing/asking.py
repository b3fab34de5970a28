"""Asking the sound about one place after another, where nobody works meanwhile: the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from editor.document.glossary import Glossary
from editor.document.values import Transcript
from editor.services.review.proposals import Proposal, proposals, proposes_name
from editor.services.review.queue import Doubt, DoubtKind
from editor.services.review.weighing.requests import weigh, weigh_request

if TYPE_CHECKING:
    from editor.services.aligners import Weigher


class Asked(StrEnum):
    """Which places the sound is asked about: those with a name or term among the proposals, or all."""

    TERMS = "terms"
    ALL = "all"


class AskedProposals:
    """Proposals for the places of a transcript, weighed by its recording."""

    def __init__(
        self,
        transcript: Transcript,
        glossary: Glossary | None,
        *,
        weigher: Weigher,
        recording: Path,
        model: str,
        asked: Asked,
        track: int | None = None,
    ) -> None:
        self._transcript = transcript
        self._glossary = glossary
        self._weigher = weigher
        self._recording = recording
        self._model = model
        self._asked = asked
        self._track = track

    def of(self, doubt: Doubt) -> tuple[Proposal, ...] | None:
        """Return what is proposed for a place; None where it is one no more, for its term was not said.

        Raises:
            AlignmentError: the aligner cannot work with the recording.
        """
        found = proposals(self._transcript, doubt, glossary=self._glossary)
        is_all = self._asked is Asked.ALL
        if not is_all and not proposes_name(found, doubt):
            return found
        request = weigh_request(self._transcript, doubt, glossary=self._glossary)
        if request is None:
            return found
        weighed = weigh(
            request if is_all else replace(request, readings=0),
            self._weigher,
            recording=self._recording,
            model=self._model,
            language=self._transcript.language,
            track=self._track,
        )
        left = proposals(self._transcript, doubt, glossary=self._glossary, weighed=weighed)
        return left if left or not _is_of_term(found, doubt) else None


def _is_of_term(found: Sequence[Proposal], doubt: Doubt) -> bool:
    """Whether a place is one for the sake of a term alone."""
    return doubt.kind is DoubtKind.TERM and proposes_name(found, doubt)
