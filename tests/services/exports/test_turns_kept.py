"""Paragraphs go out as they came in: nothing runs together, nothing is cut."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alignment.types import AlignedSegment, AlignedWord, Alignment, Script, WordState
from editor.document import edits
from editor.document.values import Transcript
from editor.formats.native.model import MediaReference
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript
from editor.formats.text import plain_text
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import labelled, paragraphs
from editor.formats.writers.spoken_turns import spoken_turns
from editor.services.exports.disfluencies import CleanRules, clean_transcript
from editor.services.exports.selection import Selection
from editor.services.storage.script_exchange import prepare_text, transcript_from_alignment
from editor.services.subtitles.export import render
from tests.document.samples import segment

MEDIA = MediaReference("talk.ogg", 1000, "ab" * 32, "talk.ogg", "/talk.ogg", 10**7)


def aligned(rough: RoughTranscript, *, words_a_segment: int = 12) -> Transcript:
    """Return a transcript as an aligner makes it of a text: a word each 300 ms, long turns in segments."""
    text = prepare_text(rough)
    made = tuple(cut(text.script, words_a_segment))
    return transcript_from_alignment(Alignment(10**7, "en", {}, made, ()), text)


def cut(script: Script, length: int) -> list[AlignedSegment]:
    made: list[AlignedSegment] = []
    at_ms = 0
    for number, turn in enumerate(script.turns):
        for first in range(0, len(turn.tokens), length):
            words = []
            for token in turn.tokens[first : first + length]:
                words.append(AlignedWord(token, at_ms, at_ms + 250, 0.9, WordState.MATCHED))
                at_ms += 300
            made.append(
                AlignedSegment(number, turn.speaker, words[0].start_ms or 0, at_ms - 50, tuple(words))
            )
    return made


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


def test_an_untouched_text_gives_back_the_paragraphs_that_came_in(root: Path) -> None:
    path = next((root / "seeds").glob("*.txt"))
    transcript = aligned(read_rough_transcript(path))
    came = lines(path.read_text("utf-8"))
    assert len(came) == 31
    assert len(transcript.segments) > 31
    assert lines(plain_text.write(transcript)) == came
    said = [turn.text for _label, turn in labelled(paragraphs(spoken_turns(transcript)), WritingOptions())]
    assert said == [line.split(": ", 1)[1] for line in came]


names = st.sampled_from([None, "Unknown", "Ann Lee", "Bob Ray"])
words = st.lists(st.sampled_from(["so", "we", "went", "north.", "why?"]), min_size=1, max_size=30)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(names, words), min_size=1, max_size=8))
def test_any_paragraphs_come_back(said: list[tuple[str | None, list[str]]]) -> None:
    rough = RoughTranscript(tuple(RoughParagraph(who, " ".join(what)) for who, what in said))
    written = plain_text.write(aligned(rough, words_a_segment=7))
    assert lines(written) == [f"{who}: {' '.join(what)}" if who else " ".join(what) for who, what in said]


def interview() -> Transcript:
    rough = RoughTranscript(
        (
            RoughParagraph("Unknown", "Where were you born?"),
            RoughParagraph("Unknown", "Um, in Kiel. " * 8),
            RoughParagraph("Unknown", "Um."),
            RoughParagraph("Ann Lee", "And then we went north."),
            RoughParagraph("Unknown", "Um, why?"),
        )
    )
    return aligned(rough, words_a_segment=6)


def test_what_is_selected_or_cleaned_keeps_its_paragraphs() -> None:
    transcript = interview()
    unknown = transcript.segments[0].speaker_id
    assert unknown is not None
    theirs = Selection(speaker_ids=frozenset([unknown])).of(transcript)
    assert len(lines(plain_text.write(theirs))) == 4
    cleaned = clean_transcript(transcript, CleanRules.of("en"))
    said = [line.split(": ", 1)[1].split()[0] for line in lines(plain_text.write(cleaned))]
    assert said == ["Where", "In", "And", "Why?"]
    part = Selection(from_ms=transcript.segments[1].start_ms + 600).of(transcript)
    assert len(lines(plain_text.write(part))) == 4


def test_a_part_inside_a_turn_is_one_paragraph_over_any_pause() -> None:
    rows = (
        replace(segment("a", "It was cold", 0), opens_turn=True),
        segment("b", "and", 30_000),
        segment("c", "dark", 60_000),
    )
    transcript = Transcript("en", (), rows)
    assert lines(plain_text.write(Selection(from_ms=20_000).of(transcript))) == ["and dark"]


def test_a_turn_named_in_the_middle_stands_apart_and_joins_again() -> None:
    transcript = interview()
    middle = transcript.segments[2]
    edit = edits.assign_speaker_named(transcript, [middle.id], "Bob Ray")
    assert edit is not None
    after = edit.apply(transcript)
    assert len(lines(plain_text.write(after))) == 7
    back = edits.assign_speaker(after, [middle.id], transcript.segments[1].speaker_id)
    assert back is not None
    assert plain_text.write(back.apply(after)) == plain_text.write(transcript)


@pytest.mark.parametrize("name", ["md", "docx", "html", "maxqda", "atlasti", "ohms", "nvivo"])
def test_documents_have_a_paragraph_a_turn(name: str, tmp_path: Path) -> None:
    transcript = interview()
    data = render(transcript, MEDIA, format=name).data
    path = tmp_path / f"talk.{name if name in ('md', 'docx', 'html') else 'txt'}"
    path.write_bytes(data)
    said = [" ".join(turn.text.split()) for turn in paragraphs(spoken_turns(transcript))]
    assert len(said) == 5
    if path.suffix == ".txt":
        held = lines(data.decode())
        assert [sum(text in line for line in held) for text in said] == [1] * 5
    else:
        read = [one.text for one in read_rough_transcript(path).paragraphs]
        assert read[-5:] == said
