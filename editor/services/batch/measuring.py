"""Measuring a transcript: what the report of a batch says of it."""

from __future__ import annotations

from editor.document.values import Transcript
from editor.services.batch.coverage import coverage
from editor.services.batch.items import DoubtfulMinute, Measures
from editor.services.review.alignment_report import alignment_report, worst_minutes
from editor.services.review.queue import review_queue

MOST_MINUTES = 3
"""So many of a recording's worst minutes are told."""


def measure(transcript: Transcript, duration_ms: int) -> Measures:
    """Return how a transcript and its recording of so many ms agree."""
    report = alignment_report(transcript)
    return Measures(
        words=report.words,
        matched=report.matched + report.edited,
        recognised=report.recognised,
        differs=report.differs,
        unheard=report.unheard,
        missing=len(report.untexted),
        missing_ms=report.untexted_ms,
        missing_words=sum(len((doubt.heard or "").split()) for doubt in report.untexted),
        minutes=tuple(
            DoubtfulMinute(minute.number, minute.doubtful)
            for minute in worst_minutes(transcript, review_queue(transcript), MOST_MINUTES)
        ),
        coverage=coverage(transcript, duration_ms),
    )
