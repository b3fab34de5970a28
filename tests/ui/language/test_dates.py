"""Dates and times of day stand as the window's language writes them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from editor.document.document import Document
from editor.document.edits import dismiss_untexted
from editor.services.history.revisions import RevisionHistory
from editor.ui.language.counts import WORDING
from editor.ui.language.dates import localized_date, localized_time
from tests.ui.conftest import make_transcript


@pytest.fixture
def german() -> Iterator[None]:
    """Dates and numbers as in Germany."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("german")
def test_a_day_and_a_time_of_day_are_german_in_german() -> None:
    assert localized_date(date(2026, 11, 29)) == "29.11.26"
    here = datetime(2026, 11, 29, 14, 5).astimezone()
    assert localized_time(here.astimezone(UTC).isoformat()) == "29.11.26 14:05"


def test_what_is_no_time_stands_as_it_is() -> None:
    assert localized_time("some day") == "some day"


@pytest.mark.usefixtures("german")
def test_a_revision_is_told_by_its_localised_date() -> None:
    here = datetime(2026, 11, 29, 14, 5).astimezone()
    document = Document(make_transcript(), who="ann", now=lambda: here.astimezone(UTC).isoformat())
    edit = dismiss_untexted(document.transcript, "u")
    assert edit is not None
    document.apply(edit)
    history = RevisionHistory(Path("talk.earproof"), document, ())
    assert WORDING.title(history, 1) == "Revision 1, ann, 29.11.26 14:05"
