"""Word states: from slots and placement to state, times and confidence of every token."""

from __future__ import annotations

import numpy as np
import pytest

from alignment import AlignedWord, UntextedSpan, WordState
from alignment.audio.voice_activity import FRAME_MS, VoiceActivity
from alignment.matching.slots import Slot, SlotKind
from alignment.placement.placement_protocol import PlacementResult
from alignment.recognition.known_names import NameGlossary
from alignment.recognition.recogniser import HeardWord
from alignment.types import UNVERIFIED
from alignment.word_states import WordClassifier

WORD_MS = 400


def heard(text: str, *, start_ms: int = 0, likely: float | None = None) -> list[HeardWord]:
    return [
        HeardWord(word, start_ms + at * WORD_MS, start_ms + at * WORD_MS + 350, likely)
        for at, word in enumerate(text.split())
    ]


def classified(
    written: str, words: list[HeardWord], slots: list[Slot], outcome: PlacementResult, *, known: bool = True
) -> list[AlignedWord]:
    classifier = WordClassifier(written.split(), words, names=NameGlossary(), is_known_word=lambda _: known)
    return classifier.classify(slots, outcome, speaking(60, (0, 60)))


def speaking(seconds: float, *spans: tuple[float, float]) -> VoiceActivity:
    """Return the activity of a recording with speech in `spans` (seconds)."""
    speech = np.zeros(int(seconds * 1000 / FRAME_MS), np.float32)
    for start, end in spans:
        speech[int(start * 1000 / FRAME_MS) : int(end * 1000 / FRAME_MS)] = 1
    return VoiceActivity(speech, np.where(speech > 0, -20, -80).astype(np.float32))


def test_words_heard_as_written_are_matched_where_they_were_placed() -> None:
    outcome = PlacementResult(tokens={0: (0, 300), 1: (400, 700)}, scores={0: -1.0, 1: -1.1})
    words = classified("Good morning,", heard("good morning"), [Slot(SlotKind.SAME, 0, 2, 0, 2)], outcome)
    assert [(w.text, w.start_ms, w.end_ms, w.state) for w in words] == [
        ("Good", 0, 300, WordState.MATCHED),
        ("morning,", 400, 700, WordState.MATCHED),
    ]
    assert all(w.heard is None and w.reason == "" for w in words)
    assert all(w.confidence is not None and w.confidence > 0.8 for w in words)


def test_what_was_said_instead_is_named_and_timed() -> None:
    slots = [Slot(SlotKind.SAME, 0, 2, 0, 2), Slot(SlotKind.SUBSTITUTION, 2, 3, 2, 3)]
    outcome = PlacementResult(tokens={0: (0, 300), 1: (400, 700)}, heard={2: (800, 1100)})
    words = classified("survey in May", heard("survey in March"), slots, outcome)
    assert words[2] == AlignedWord("May", 800, 1100, 0.2, WordState.DIFFERS, "March", "heard differently")


def test_several_words_said_otherwise_share_the_span() -> None:
    outcome = PlacementResult(heard={0: (1000, 2000)})
    first, second = classified(
        "next door", heard("nextdoor"), [Slot(SlotKind.SOUNDS_ALIKE, 0, 2, 0, 1)], outcome
    )
    assert (first.start_ms, second.end_ms) == (1000, 2000)
    assert first.end_ms == second.start_ms
    assert first.state is second.state is WordState.DIFFERS
    assert first.heard == second.heard == "nextdoor"


def test_a_word_that_nothing_supports_has_no_time() -> None:
    outcome = PlacementResult(tokens={0: (0, 300)})
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 1), Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1)]
    words = classified("thank everyone", heard("thank"), slots, outcome)
    assert words[1] == AlignedWord("everyone", None, None, 0.0, WordState.UNHEARD, None, "not heard")


def test_notes_are_told_from_speech() -> None:
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 1), Slot(SlotKind.TEXT_ONLY, 1, 3, 1, 1)]
    words = classified("thanks [laughter] —", heard("thanks"), slots, PlacementResult(tokens={0: (100, 400)}))
    assert (words[1].state, words[1].reason) == (WordState.UNHEARD, "a note, not speech")
    assert (words[1].start_ms, words[1].end_ms) == (None, None)
    # A bare dash is no word: it takes the moment where the word before it ended.
    assert (words[2].state, words[2].start_ms, words[2].end_ms) == (WordState.MATCHED, 400, 400)


def test_a_name_written_otherwise_than_heard_is_flagged() -> None:
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 1), Slot(SlotKind.SAME, 1, 3, 1, 2)]
    outcome = PlacementResult(tokens={0: (0, 300), 1: (400, 700), 2: (700, 1200)})
    words = classified("build Chat GPT", heard("build ChatGPT"), slots, outcome)
    assert words[0].state is WordState.MATCHED
    assert [(w.state, w.heard) for w in words[1:]] == [(WordState.DIFFERS, "ChatGPT")] * 2
    assert [(w.start_ms, w.end_ms) for w in words[1:]] == [(400, 700), (700, 1200)]


def test_a_name_with_a_figure_read_out_is_no_flag() -> None:
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 2)]
    outcome = PlacementResult(tokens={0: (0, 300)})
    [word] = classified("GPT-4", heard("GPT four"), slots, outcome, known=False)
    assert word.state is WordState.MATCHED
    [word] = classified("GPT-four", heard("GPT 4"), slots, outcome, known=False)
    assert word.state is WordState.DIFFERS


def test_a_sign_that_opens_a_sentence_begins_with_its_word() -> None:
    slots = [
        Slot(SlotKind.SAME, 0, 1, 0, 1),
        Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1),
        Slot(SlotKind.SAME, 2, 3, 1, 2),
    ]
    outcome = PlacementResult(tokens={0: (100, 400), 2: (900, 1200)})
    words = classified("Thanks. — Yes", heard("thanks yes"), slots, outcome)
    assert (words[1].state, words[1].start_ms, words[1].end_ms) == (WordState.MATCHED, 900, 900)


def test_spelling_of_a_common_word_is_no_flag() -> None:
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 2)]
    [word] = classified("gonna", heard("going to"), slots, PlacementResult(tokens={0: (0, 300)}))
    assert word.state is WordState.MATCHED


def test_a_word_that_sounds_unlike_itself_is_doubted() -> None:
    count = 40
    tokens = " ".join(["word"] * count)
    scores = {at: -1.0 - 0.01 * (at % 5) for at in range(count)} | {7: -9.0}
    outcome = PlacementResult(
        tokens={at: (at * WORD_MS, at * WORD_MS + 300) for at in range(count)}, scores=scores
    )
    words = classified(tokens, heard(tokens), [Slot(SlotKind.SAME, 0, count, 0, count)], outcome)
    assert [at for at, word in enumerate(words) if word.reason] == [7]
    usual, doubted = words[8].confidence, words[7].confidence
    assert usual is not None
    assert doubted is not None
    assert doubted < usual - 0.2


def test_speech_beside_the_text_is_listed_with_its_words() -> None:
    words = [*heard("so we"), *heard("really should", start_ms=900), *heard("go", start_ms=5000)]
    slots = [
        Slot(SlotKind.SAME, 0, 2, 0, 2),
        Slot(SlotKind.HEARD_ONLY, 2, 2, 2, 4),
        Slot(SlotKind.SAME, 2, 3, 4, 5),
    ]
    outcome = PlacementResult(
        tokens={0: (0, 350), 1: (400, 750), 2: (5000, 5350)}, heard={2: (900, 1250), 3: (1300, 1650)}
    )
    classifier = WordClassifier(["so", "we", "go"], words, names=NameGlossary(), is_known_word=lambda _: True)
    activity = speaking(6, (0, 1.7), (5, 5.4))
    assert classifier.untexted_spans(slots, outcome, activity) == [UntextedSpan(900, 1650, "really should")]


def test_passages_with_text_between_are_listed_apart() -> None:
    words = heard("one two three")
    slots = [
        Slot(SlotKind.HEARD_ONLY, 0, 0, 0, 1),
        Slot(SlotKind.SAME, 0, 1, 1, 2),
        Slot(SlotKind.HEARD_ONLY, 1, 1, 2, 3),
    ]
    outcome = PlacementResult(tokens={0: (400, 750)}, heard={0: (0, 350), 2: (800, 1150)})
    classifier = WordClassifier(["two"], words, names=NameGlossary(), is_known_word=lambda _: True)
    found = classifier.untexted_spans(slots, outcome, speaking(2, (0, 1.2)))
    assert [(span.start_ms, span.heard) for span in found] == [(0, "one"), (800, "three")]


def test_speech_that_nobody_understood_is_listed_without_words() -> None:
    classifier = WordClassifier(["yes"], heard("yes"), names=NameGlossary(), is_known_word=lambda _: True)
    activity = speaking(20, (0, 0.4), (8, 12))
    [span] = classifier.untexted_spans(
        [Slot(SlotKind.SAME, 0, 1, 0, 1)], PlacementResult(tokens={0: (0, 400)}), activity
    )
    assert span.heard == ""
    assert abs(span.start_ms - 8000) < 100
    assert abs(span.end_ms - 12_000) < 100


def weak_classifier(written: str, words: list[HeardWord]) -> WordClassifier:
    """Return one that was told that a weak recogniser wrote the words."""
    return WordClassifier(
        written.split(), words, names=NameGlossary(), is_known_word=lambda _: True, is_weak=True
    )


def test_a_word_in_whose_place_a_weak_recogniser_wrote_nothing_is_not_verified() -> None:
    slots = [Slot(SlotKind.SAME, 0, 1, 0, 1), Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1)]
    outcome = PlacementResult(tokens={0: (0, 350), 1: (800, 1150)}, scores={0: -0.2, 1: -0.2})
    classifier = weak_classifier("for bananas", heard("for"))
    said, placed = classifier.classify(slots, outcome, speaking(2, (0, 1.2)))
    assert (said.state, said.reason) == (WordState.MATCHED, "")
    assert (placed.state, placed.reason) == (WordState.MATCHED, UNVERIFIED)
    assert placed.confidence is not None
    assert placed.confidence <= 0.3


@pytest.mark.parametrize(("likely", "is_believed"), [(0.99, True), (0.7, False), (None, False)])
def test_a_weak_recogniser_is_believed_only_where_it_is_sure(likely: float | None, is_believed: bool) -> None:
    slots = [Slot(SlotKind.SUBSTITUTION, 0, 1, 0, 1)]
    outcome = PlacementResult(heard={0: (800, 1100)})
    classifier = weak_classifier("May", heard("March", likely=likely))
    [word] = classifier.classify(slots, outcome, speaking(60, (0, 60)))
    assert (word.start_ms, word.end_ms) == (800, 1100)
    if is_believed:
        assert (word.state, word.heard) == (WordState.DIFFERS, "March")
    else:
        assert (word.state, word.heard, word.reason) == (WordState.MATCHED, None, UNVERIFIED)
        assert word.confidence is not None
        assert word.confidence < 0.5


@pytest.mark.parametrize(("likely", "said"), [(0.9, "and then we left"), (0.5, "")])
def test_missing_speech_is_told_without_words_that_are_likely_wrong(likely: float, said: str) -> None:
    slots = [Slot(SlotKind.HEARD_ONLY, 0, 0, 0, 4)]
    outcome = PlacementResult(heard={at: (at * WORD_MS, at * WORD_MS + 400) for at in range(4)})
    classifier = weak_classifier("", heard("and then we left", likely=likely))
    [span] = classifier.untexted_spans(slots, outcome, speaking(3, (0, 1.6)))
    assert span.heard == said
    assert span.start_ms < 100
    assert 1500 <= span.end_ms <= 1700


def test_a_short_sound_that_is_likely_misheard_is_no_missing_speech() -> None:
    slots = [Slot(SlotKind.HEARD_ONLY, 0, 0, 0, 1)]
    outcome = PlacementResult(heard={0: (1000, 1250)})
    classifier = weak_classifier("", heard("us", start_ms=1000, likely=0.4))
    assert classifier.untexted_spans(slots, outcome, speaking(3, (1.0, 1.25))) == []


def test_a_number_written_with_spaces_is_judged_as_one() -> None:
    same = Slot(SlotKind.SAME, 0, 1, 0, 1)
    lost = [same, Slot(SlotKind.TEXT_ONLY, 1, 3, 1, 1)]
    found = PlacementResult(tokens={0: (0, 300), 1: (300, 380)}, scores={0: -1.0, 1: -1.1})
    words = classified("about 1 200.", heard("about"), lost, found)
    assert [word.state for word in words[1:]] == [WordState.UNHEARD] * 2
    assert all(word.start_ms is None and word.reason == "not heard" for word in words[1:])
    part = [same, Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1), Slot(SlotKind.SUBSTITUTION, 2, 3, 1, 2)]
    found = PlacementResult(tokens={0: (0, 300), 1: (300, 380)}, heard={1: (400, 900)})
    words = classified("about (1 200),", heard("about hundred"), part, found)
    assert [(word.state, word.heard) for word in words[1:]] == [(WordState.DIFFERS, "hundred")] * 2
    assert (words[1].start_ms, words[2].end_ms) == (400, 900)
    found = PlacementResult(tokens={0: (0, 300), 2: (300, 700)}, scores={0: -1.0, 2: -1.1})
    words = classified("3 000 000", heard("three million"), [Slot(SlotKind.SAME, 0, 3, 0, 2)], found)
    assert [(word.state, word.start_ms, word.end_ms) for word in words] == [
        (WordState.MATCHED, 0, 300),
        (WordState.MATCHED, 300, 300),
        (WordState.MATCHED, 300, 700),
    ]


@pytest.mark.parametrize(
    ("figure", "length_ms", "reason"),
    [
        ("2,", 90, "sounds unlike the word"),
        ("2", 250, ""),
        ("so", 90, ""),
    ],
)
def test_a_figure_that_only_the_text_has_needs_its_time(figure: str, length_ms: int, reason: str) -> None:
    slots = [
        Slot(SlotKind.SAME, 0, 1, 0, 1),
        Slot(SlotKind.TEXT_ONLY, 1, 2, 1, 1),
        Slot(SlotKind.SAME, 2, 3, 1, 2),
    ]
    places = {0: (0, 300), 1: (300, 300 + length_ms), 2: (600, 900)}
    found = PlacementResult(tokens=places, scores=dict.fromkeys(places, -1.0))
    words = classified(f"the {figure} questions", heard("the questions"), slots, found)
    assert (words[1].state, words[1].reason) == (WordState.MATCHED, reason)
    assert words[1].confidence is not None
    assert (words[1].confidence <= 0.5) == bool(reason)
