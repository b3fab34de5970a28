"""Re-timing: which spans the aligner is asked for, and what becomes of its answers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from alignment import EditedSpan, JudgedWord
from alignment import Verdict as Judgement
from editor.document.document import Document
from editor.document.edits import insert_untexted, set_text
from editor.document.values import Segment, Transcript, Untexted, Verdict, Word, WordState
from editor.services.review.retiming import (
    MAX_RUN_WORDS,
    alignment_model,
    realign_requests,
    realign_segment,
    retiming_edit,
)

RECORDING = Path("talk.wav")


def segment(name: str, text: str, *, start_ms: int, word_ms: int = 100) -> Segment:
    words = tuple(
        Word(f"{name}{at}", token, start_ms + at * word_ms, start_ms + (at + 1) * word_ms, 0.9)
        for at, token in enumerate(text.split())
    )
    return Segment(name, None, start_ms, start_ms + len(words) * word_ms, words)


def talk(*untexted: Untexted) -> Transcript:
    return Transcript(
        "en",
        (),
        (
            segment("a", "one two three four five", start_ms=1000),
            segment("b", "six seven eight", start_ms=1500),
            segment("c", "far away", start_ms=9000),
        ),
        untexted,
    )


def edited(transcript: Transcript, name: str, text: str) -> Transcript:
    edit = set_text(transcript, name, text)
    assert edit is not None
    return edit.apply(transcript)


def spans(transcript: Transcript, *names: str) -> list[EditedSpan]:
    return [run.span for request in realign_requests(transcript, names) for run in request.runs]


class FakeRealigner:
    """Gives every word 10 ms from the span's start on; the words named are contradicted and have no place."""

    def __init__(self, *unheard: str) -> None:
        self._unheard = unheard

    def realign(
        self, recording: Path, span: EditedSpan, *, model: str, language: str, track: int | None
    ) -> tuple[JudgedWord, ...]:
        assert (recording, model, language, track) == (RECORDING, "m", "en", None)
        return tuple(
            JudgedWord(text, None, None, Judgement.CONTRADICTED, 0.01, "uh")
            if text in self._unheard
            else JudgedWord(
                text, span.start_ms + 10 * at, span.start_ms + 10 * at + 10, Judgement.BORNE_OUT, 0.8
            )
            for at, text in enumerate(span.words)
        )

    def close(self) -> None:
        return


def realigned_segment(transcript: Transcript, name: str, *unheard: str) -> Segment:
    (request,) = realign_requests(transcript, [name])
    return realign_segment(request, FakeRealigner(*unheard), recording=RECORDING, model="m", language="en")


def test_only_the_edited_words_are_asked_for_with_three_around() -> None:
    transcript = edited(talk(), "a", "one two three vier five")
    assert spans(transcript, "a") == [
        EditedSpan(("vier",), 1300, 1400, ("one", "two", "three"), 1000, ("five", "six", "seven"), 1700)
    ]
    assert spans(transcript, "b", "c", "gone") == []


def test_two_places_in_a_segment_are_two_questions() -> None:
    transcript = edited(talk(), "a", "eins two three four fünf")
    first, second = spans(transcript, "a")
    assert (first.words, second.words) == (("eins",), ("fünf",))
    assert first.before == ()
    assert first.after == ("two", "three", "four")


def test_the_context_does_not_reach_over_speech_without_text() -> None:
    passage = Untexted("u", 1210, 1290, "and so on")
    words = segment("a", "one two three four five", start_ms=1000).words
    apart = (*words[:2], replace(words[2], start_ms=1290), *words[3:])
    transcript = replace(talk(passage), segments=(replace(talk().segments[0], words=apart),))
    (span,) = spans(edited(transcript, "a", "one two three vier five"), "a")
    assert span.before == ("three",)


def test_a_span_ends_where_speech_without_text_begins() -> None:
    words = segment("a", "one two five", start_ms=1000).words
    apart = (*words[:2], replace(words[2], start_ms=3000, end_ms=3100))
    whole = Segment("a", None, 1000, 3100, apart)
    transcript = Transcript("en", (), (whole,), (Untexted("u", 1300, 2900, "three four"),))
    (span,) = spans(edited(transcript, "a", "one zwei five"), "a")
    assert (span.start_ms, span.end_ms) == (1100, 1300)
    # Written where the passage was said, words belong to it.
    (span,) = spans(edited(transcript, "a", "one two three four five"), "a")
    assert (span.start_ms, span.end_ms) == (1300, 2900)


def test_inserted_speech_is_aligned_within_its_passage() -> None:
    transcript = talk(Untexted("u", 4000, 5000, "what was heard"))
    edit = insert_untexted(transcript, "u")
    assert edit is not None
    (span,) = spans(edit.apply(transcript), *(s.id for s in edit.apply(transcript).segments))
    assert (span.words, span.start_ms, span.end_ms) == (("what", "was", "heard"), 4000, 5000)
    assert (span.before, span.after) == ((), ())


def test_a_word_put_in_where_no_pause_is_shares_the_sound_of_its_neighbours() -> None:
    (span,) = spans(edited(talk(), "a", "one two and three four five"), "a")
    assert (span.words, span.start_ms, span.end_ms) == (("two", "and", "three"), 1100, 1300)
    transcript = edited(talk(), "a", "one two and three four five")
    first = transcript.segments[0]
    words = tuple(replace(word, locked=word.text == "two") for word in first.words)
    (span,) = spans(replace(transcript, segments=(replace(first, words=words),)), "a")
    assert (span.words, span.start_ms, span.end_ms) == (("and", "three"), 1200, 1300)


def test_locked_words_and_long_runs_are_left_alone() -> None:
    transcript = edited(talk(), "a", "one two three vier five")
    first = transcript.segments[0]
    locked = tuple(replace(word, locked=True) for word in first.words)
    assert spans(replace(transcript, segments=(replace(first, words=locked),)), "a") == []
    assert spans(edited(talk(), "a", " ".join("x" * (MAX_RUN_WORDS + 1))), "a") == []
    assert len(spans(edited(talk(), "a", " ".join("x" * MAX_RUN_WORDS)), "a")) == 1


def test_answers_become_times_and_verdicts_and_words_stay_edited() -> None:
    transcript = edited(talk(), "a", "one two drei vier five")
    before = transcript.segments[0]
    after = realigned_segment(transcript, "a", "vier")
    assert after.words[2] == replace(
        before.words[2], start_ms=1200, end_ms=1210, confidence=0.8, verdict=Verdict.BORNE_OUT
    )
    assert after.words[3] == replace(
        before.words[3], confidence=0.01, verdict=Verdict.CONTRADICTED, heard="uh"
    )
    assert after.words[2].state is after.words[3].state is WordState.EDITED
    assert [after.words[at] for at in (0, 1, 4)] == [before.words[at] for at in (0, 1, 4)]


def test_a_judged_word_is_not_asked_for_again_until_it_changes() -> None:
    transcript = edited(talk(), "a", "one two drei four five")
    judged = replace(transcript, segments=(realigned_segment(transcript, "a"), *transcript.segments[1:]))
    assert spans(judged, "a") == []
    (span,) = spans(edited(judged, "a", "one two trois four five"), "a")
    assert span.words == ("trois",)


def test_neighbours_taken_in_for_room_get_times_but_no_verdict() -> None:
    transcript = edited(talk(), "a", "one two and three four five")
    after = realigned_segment(transcript, "a")
    words = {word.text: word for word in after.words}
    assert words["and"].verdict is Verdict.BORNE_OUT
    assert words["two"].verdict is words["three"].verdict is None
    assert words["two"].state is WordState.MATCHED


def test_one_undo_takes_back_the_edit_and_what_followed_from_it() -> None:
    document = Document(talk())
    original = document.transcript
    edit = set_text(original, "a", "one two drei four five")
    assert edit is not None
    document.apply(edit)
    after = realigned_segment(document.transcript, "a")
    machine = retiming_edit(
        document.transcript, [(document.transcript.segments[0], after)], engine={"fine": "x"}
    )
    assert machine is not None
    assert (machine.actor, machine.why) == ("machine", "x")
    document.apply(machine)
    assert document.transcript.segments[0] == after
    document.undo()
    assert document.transcript == original
    document.redo()
    assert document.transcript.segments[0] == after


def test_an_answer_to_a_segment_that_changed_since_is_dropped() -> None:
    transcript = edited(edited(talk(), "a", "one two drei four five"), "b", "six sieben eight")
    pairs = [(s, realigned_segment(transcript, s.id)) for s in transcript.segments[:2]]
    changed = edited(transcript, "a", "one two drei four more")
    edit = retiming_edit(changed, pairs, engine={})
    assert edit is not None
    assert [splice.row for splice in edit.splices] == [1]


def test_the_model_is_the_projects_own() -> None:
    assert alignment_model({"recogniser": "faster-whisper base"}, chosen="tiny.en") == "base"
    assert alignment_model({"recogniser": "faster-whisper mine"}, chosen="/models/mine") == "/models/mine"
    assert alignment_model({"recogniser": "pocketsphinx en-us"}, chosen="base") == "pocketsphinx:en-us"
    assert alignment_model({}, chosen="tiny.en") == "tiny.en"
