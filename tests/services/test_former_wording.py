"""What project files keep in an earlier version's words is said in today's, and what is today's stays."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from editor.document.document import Document
from editor.document.values import WordState
from editor.formats.native import project_format
from editor.services.former_wording import todays_wording
from editor.services.history.revisions import revision_label
from editor.services.review.queue import REASONS, DoubtKind, review_queue
from editor.services.wording import made_by
from tests.document.samples import talk

SAMPLE = Path(__file__).parents[1] / "data" / "native" / "version-1.earproof"


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ("Insert what was heard", "Insert missing speech"),
        ("heard differently", "recognized differently"),
        ("recognised with doubt", "low confidence"),
        ("Write “Seoul”", "Replace with “Seoul”"),
        ("Check 12 segments", "Mark 12 segments as checked"),
        ("“Seoul” is right", "Mark “Seoul” as correct"),
        ("Kim speaks here", "Assign Kim here"),
        # What a person typed is kept to the letter, be it a quotation, a brace or another line.
        ("Replace “a “b” {c}” by “{find}\nd”", "Replace “a “b” {c}” with “{find}\nd”"),
        ("Write “what was heard”", "Replace with “what was heard”"),
    ],
)
def test_a_kept_text_is_said_in_todays_words(former: str, now: str) -> None:
    assert todays_wording(former) == now
    assert todays_wording(now) == now


@pytest.mark.parametrize(
    "text", ["", "Edit text", "written differently", "Rewrite “a”", "not heard of", "Check segments", "heard"]
)
def test_any_other_text_stays(text: str) -> None:
    assert todays_wording(text) == text


def test_a_file_of_an_earlier_version_lists_its_changes_in_todays_words() -> None:
    file = project_format.read(SAMPLE)
    document = Document(file.transcript, records=file.records)
    labels = [revision_label(revision) for revision in document.revisions]
    kept = [record.label for record in file.records]
    assert "Insert what was heard" in kept
    assert "Insert missing speech" in labels
    assert not any("heard" in label or "” by “" in label for label in labels)


def test_the_aligners_reasons_are_listed_in_todays_words() -> None:
    transcript = talk()
    first = transcript.segments[0]
    words = (replace(first.words[0], state=WordState.DIFFERS, heard="x", reason="heard differently"),)
    doubted = replace(transcript, segments=(replace(first, words=(*words, *first.words[1:])),))
    reasons = [doubt.reason for doubt in review_queue(doubted) if doubt.kind is DoubtKind.DIFFERS]
    assert reasons == [REASONS[DoubtKind.DIFFERS]]


def test_what_made_a_project_is_said_in_todays_words() -> None:
    engine = {"recogniser": "faster-whisper tiny.en", "fine": "pocketsphinx en-us"}
    assert made_by(engine) == "recognizer faster-whisper tiny.en, timing pocketsphinx en-us"
