"""Texts that do not fit their recording as they should, and recordings that are not as they should be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from alignment import AlignerProcess, Alignment, OtherRecordingError, Script, ScriptError, Turn, WordState
from alignment.audio.decoding import SAMPLE_RATE
from tests.alignment.conftest import Align
from tests.alignment.material import (
    Excerpt,
    Spoken,
    correct_share,
    excerpt,
    music,
    quiet,
    rewritten,
    script,
    untexted_share,
)

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("aligner")]

HEAD = excerpt("meeting", 0, 19_500)
PARKING = excerpt("meeting", 126_200, 136_330)
BAKERY = excerpt("meeting", 149_700, 157_950)
ALL = HEAD + PARKING + BAKERY
IN_HEAD = HEAD.words
IN_PARKING = PARKING.moved(HEAD.duration_ms)
IN_BAKERY = BAKERY.moved(HEAD.duration_ms + PARKING.duration_ms)


def unheard(alignment: Alignment) -> list[bool]:
    return [word.state is WordState.UNHEARD for word in alignment.words]


def share(hits: list[bool]) -> float:
    return sum(hits) / len(hits)


def check_order(alignment: Alignment) -> None:
    starts = [word.start_ms for word in alignment.words if word.start_ms is not None]
    assert starts == sorted(starts)


def test_the_text_covers_only_the_middle(align: Align) -> None:
    found = align(ALL, script(IN_PARKING))
    assert correct_share(found.words, IN_PARKING) >= 0.9
    first, last = IN_PARKING[0].start_ms, IN_PARKING[-1].end_ms
    assert untexted_share(found, IN_HEAD[0].start_ms, IN_HEAD[-1].end_ms) >= 0.9
    assert untexted_share(found, first, last) <= 0.05
    assert untexted_share(found, IN_BAKERY[0].start_ms, IN_BAKERY[-1].end_ms) >= 0.9
    heard = " ".join(span.heard for span in found.untexted).lower()
    assert "roof repair" in heard
    assert "next month" in heard


def test_the_recording_covers_only_a_part_of_the_text(align: Align) -> None:
    found = align(PARKING, script([*IN_HEAD, *IN_PARKING, *IN_BAKERY]))
    first, count = len(HEAD.words), len(PARKING.words)
    assert correct_share(found.words[first : first + count], PARKING.words) >= 0.9
    assert share(unheard(found)[:first] + unheard(found)[first + count :]) >= 0.97
    assert untexted_share(found, 0, PARKING.duration_ms) <= 0.05


def test_a_paragraph_moved_to_the_front_costs_only_itself(align: Align) -> None:
    found = align(ALL, script([*IN_BAKERY, *IN_HEAD, *IN_PARKING]))
    count = len(IN_BAKERY)
    assert share(unheard(found)[:count]) >= 0.9
    assert correct_share(found.words[count:], [*IN_HEAD, *IN_PARKING]) >= 0.9
    assert untexted_share(found, IN_BAKERY[0].start_ms, IN_BAKERY[-1].end_ms) >= 0.9


def test_a_paragraph_moved_to_the_end_costs_only_itself(align: Align) -> None:
    found = align(ALL, script([*IN_PARKING, *IN_BAKERY, *IN_HEAD[-14:]]))
    rest = [*IN_PARKING, *IN_BAKERY]
    assert share(unheard(found)[len(rest) :]) >= 0.9
    assert correct_share(found.words[: len(rest)], rest) >= 0.9


def test_a_passage_twice_in_the_text_is_heard_once(align: Align) -> None:
    found = align(ALL, script([*IN_HEAD, *IN_PARKING, *IN_BAKERY, *IN_PARKING]))
    once = [*IN_HEAD, *IN_PARKING, *IN_BAKERY]
    assert correct_share(found.words[: len(once)], once) >= 0.9
    assert share(unheard(found)[len(once) :]) == 1


def test_a_passage_twice_in_a_row_in_the_text_harms_nothing_else(align: Align) -> None:
    found = align(ALL, script([*IN_HEAD, *IN_PARKING, *IN_PARKING, *IN_BAKERY]))
    first, count = len(IN_HEAD), len(IN_PARKING)
    assert correct_share(found.words[:first], IN_HEAD) >= 0.9
    assert correct_share(found.words[-len(IN_BAKERY) :], IN_BAKERY) >= 0.9
    heard = [not lost for lost in unheard(found)]
    copies = zip(heard[first : first + count], heard[first + count : first + 2 * count], strict=True)
    assert share([one != other for one, other in copies]) >= 0.9


@pytest.mark.parametrize("said", ["first", "second"])
def test_a_passage_twice_in_the_sound_is_placed_where_the_text_has_it(align: Align, said: str) -> None:
    sound = PARKING + HEAD + PARKING + BAKERY
    again = PARKING.duration_ms + HEAD.duration_ms
    head, second = HEAD.moved(PARKING.duration_ms), PARKING.moved(again)
    text = [*PARKING.words, *head] if said == "first" else [*head, *second]
    text += BAKERY.moved(again + PARKING.duration_ms)
    found = align(sound, script(text))
    assert correct_share(found.words, text) >= 0.9
    left = second if said == "first" else PARKING.words
    assert untexted_share(found, left[0].start_ms, left[-1].end_ms) >= 0.9


@pytest.mark.parametrize(
    "between",
    [
        pytest.param(lambda: quiet(30), id="silence"),
        pytest.param(lambda: quiet(30, noise=0.02), id="noise"),
        pytest.param(lambda: quiet(30, noise=0.1), id="loud noise"),
        pytest.param(lambda: music(30), id="music"),
    ],
)
def test_half_a_minute_without_speech_inside(align: Align, between: Callable[[], Excerpt]) -> None:
    gap = between()
    sound = PARKING + gap + BAKERY
    found = align(sound, sound.script)
    assert correct_share(found.words, sound.words) >= 0.9
    end = PARKING.duration_ms
    assert untexted_share(found, end, end + gap.duration_ms) <= 0.05


def backwards(sound: Excerpt) -> Excerpt:
    """Return what sounds like speech and is none that anybody understands."""
    return Excerpt(np.ascontiguousarray(sound.sound[::-1]), ())


def parted_by(gap: Excerpt) -> Excerpt:
    """Return a sentence with something in its middle that the text has nothing of."""
    return excerpt("meeting", 126_200, 133_900) + gap + excerpt("meeting", 133_900, 136_330)


def longest_ms(alignment: Alignment) -> int:
    return max((word.end_ms or 0) - (word.start_ms or 0) for word in alignment.words)


def test_no_word_is_drawn_out_over_music(align: Align) -> None:
    sound = parted_by(music(4))
    found = align(sound, sound.script)
    assert correct_share(found.words, sound.words) >= 0.9
    assert longest_ms(found) <= 1700


def test_words_beside_speech_that_nobody_understands_are_short_or_doubted(align: Align) -> None:
    gap = backwards(excerpt("meeting", 150_000, 154_000))
    sound = parted_by(gap)
    found = align(sound, sound.script)
    assert longest_ms(found) <= 1700
    for word, said in zip(found.words, sound.words, strict=True):
        is_off = word.start_ms is not None and abs(word.start_ms - said.start_ms) > 200
        assert not is_off or (word.confidence or 0) < 0.8, word  # then the window can mark it
    assert untexted_share(found, 7700, 7700 + gap.duration_ms) >= 0.3


def test_a_sentence_twice_in_a_row_in_the_text_is_heard_in_one_place(align: Align) -> None:
    sound = excerpt("meeting", 126_200, 137_000)
    before, sentence = list(sound.words[:10]), list(sound.words[10:])
    found = align(sound, script([*before, *sentence, *sentence]))
    assert correct_share(found.words[: len(before)], before) >= 0.9
    lost = unheard(found)[len(before) :]
    copies = [share(lost[: len(sentence)]), share(lost[len(sentence) :])]
    assert max(copies) == 1
    assert min(copies) <= 0.05


def test_half_a_minute_of_silence_first_and_last(align: Align) -> None:
    sound = quiet(30) + BAKERY + quiet(30)
    found = align(sound, sound.script)
    assert correct_share(found.words, sound.words) >= 0.9


def test_two_at_once_disturb_only_the_sentences_around(align: Align) -> None:
    at_once_ms = 1500
    first = len(PARKING.sound) - 16 * at_once_ms
    both = np.zeros(first + len(BAKERY.sound), np.float32)
    both[: len(PARKING.sound)] += PARKING.sound
    both[first:] += BAKERY.sound
    other = BAKERY.moved(first // 16)
    found = align(Excerpt(both, PARKING.words + other), script([*PARKING.words, *other]))
    before = [word for word in PARKING.words if word.end_ms <= first // 16]
    after = other[next(at for at, word in enumerate(other) if word.text == "Then") :]
    assert correct_share(found.words[: len(before)], before) >= 0.9
    assert correct_share(found.words[-len(after) :], after) >= 0.9
    assert len(after) == 10
    check_order(found)


def test_one_speaker_a_channel(aligner: AlignerProcess, tmp_path: Path) -> None:
    channels = np.zeros((len(HEAD.sound), 2), np.float32)
    change = 16 * 11_500
    channels[:change, 0], channels[change:, 1] = HEAD.sound[:change], HEAD.sound[change:]
    path = tmp_path / "stereo.wav"
    soundfile.write(path, channels, SAMPLE_RATE)
    assert correct_share(aligner.align(path, HEAD.script).words, HEAD.words) >= 0.9


def test_telephone_sound(aligner: AlignerProcess, tmp_path: Path) -> None:
    path = tmp_path / "telephone.wav"
    soundfile.write(path, HEAD.sound[::2], SAMPLE_RATE // 2, subtype="ULAW")
    assert correct_share(aligner.align(path, HEAD.script).words, HEAD.words) >= 0.85


def test_a_clip_of_three_seconds(align: Align) -> None:
    sound = excerpt("meeting", 149_600, 152_400)
    found = align(sound, sound.script)
    assert correct_share(found.words, sound.words, within_ms=200) == 1
    assert len(found.segments) == 1


def test_a_text_of_one_word(align: Align) -> None:
    [bakery] = [word for word in BAKERY.words if word.text == "bakery,"]
    found = align(BAKERY, script([bakery]))
    assert correct_share(found.words, [bakery]) == 1
    assert untexted_share(found, 3500, BAKERY.words[-1].end_ms) >= 0.7


def test_a_text_of_one_word_that_is_not_said(align: Align) -> None:
    with pytest.raises(ScriptError, match="Only 0% of the transcript’s words were recognized"):
        align(HEAD, Script((Turn(None, ("elephant",)),)))


def test_another_recording_is_refused_and_kept_by_force(align: Align) -> None:
    other = excerpt("sample", 39_864, 80_000).script
    with pytest.raises(OtherRecordingError, match=r"Only \d+% of the transcript’s words were recognized"):
        align(HEAD, other)
    found = align(HEAD, other, force=True)
    assert tuple(word.text for word in found.words) == other.tokens
    assert share(unheard(found)) >= 0.7
    check_order(found)


def test_notes_and_time_marks_are_no_speech(align: Align) -> None:
    notes = {"[laughter]", "00:02:33", "(inaudible)", "[00:02:34]"}
    new = {"presumably.": "presumably. [laughter] 00:02:33", "Any": "(inaudible) Any [00:02:34] —"}
    text = rewritten(BAKERY.script, new)
    found = align(BAKERY, text)
    assert tuple(word.text for word in found.words) == text.tokens
    spoken = [word for word in found.words if word.text not in notes and word.text != "—"]
    assert correct_share(spoken, BAKERY.words) >= 0.9
    for word in found.words:
        if word.text in notes:
            assert (word.state, word.start_ms) == (WordState.UNHEARD, None)
            assert word.reason == "a note, not speech"


@pytest.mark.parametrize(
    "spelled",
    [
        pytest.param(lambda text: text.lower().strip(".,?!"), id="bare"),
        pytest.param(str.upper, id="capitals"),
        pytest.param(lambda text: text.replace("'", "’"), id="typographic"),
    ],
)
def test_spelling_does_not_matter(align: Align, spelled: Callable[[str], str]) -> None:
    sound = PARKING + excerpt("sample", 131_500, 160_000)
    words = [replace(word, text=spelled(word.text)) for word in sound.words]
    found = align(sound, script(words))
    assert correct_share(found.words, words) >= 0.9


def test_text_without_punctuation_makes_readable_segments_all_the_same(align: Align) -> None:
    words = [replace(word, turn=0, text=word.text.lower().strip(".,?!")) for word in IN_HEAD + IN_PARKING]
    found = align(HEAD + PARKING, script(words))
    lengths = [segment.end_ms - segment.start_ms for segment in found.segments]
    assert len(lengths) >= 3
    assert min(lengths) >= 2000
    assert max(lengths) <= 15_000


def test_numbers_in_digits(align: Align) -> None:
    figures = excerpt("meeting", 52_600, 58_000)
    new = {
        "nine fifteen,": "9:15,",
        "three items": "3 items",
        "thirtieth.": "30th.",
        "Four thousand, two hundred and sixty,": "4,260,",
    }
    sound = HEAD + figures
    text = rewritten(sound.script, new)
    found = align(sound, text)
    digits = {word.text: word for word in found.words if any(char.isdigit() for char in word.text)}
    assert list(digits) == ["9:15,", "3", "30th.", "4,260,"]
    first = {word.text: word for word in sound.words}
    last = {"9:15,": "fifteen,", "3": "three", "30th.": "thirtieth.", "4,260,": "sixty,"}
    begin = {"9:15,": "nine", "3": "three", "30th.": "thirtieth.", "4,260,": "Four"}
    for written, word in digits.items():
        assert word.state is WordState.MATCHED, word
        assert word.start_ms == pytest.approx(first[begin[written]].start_ms, abs=100)
        assert word.end_ms == pytest.approx(first[last[written]].end_ms, abs=100)


def test_without_a_text_what_is_heard_is_the_text(align: Align) -> None:
    found = align(HEAD, None)
    text = " ".join(word.text for word in found.words).lower()
    assert "good morning" in text
    assert "the roof repair" in text
    assert {word.state for word in found.words} == {WordState.RECOGNISED}
    assert {segment.speaker for segment in found.segments} == {None}
    assert found.untexted == ()
    heard = {word.text.strip(".,?").lower(): word.start_ms for word in found.words}
    truth = [word for word in HEAD.words if is_once(word, HEAD) and word.text.strip(".,?").lower() in heard]
    assert len(truth) >= 20
    off = [abs((heard[word.text.strip(".,?").lower()] or 0) - word.start_ms) for word in truth]
    assert share([ms <= 100 for ms in off]) >= 0.9


def is_once(word: Spoken, sound: Excerpt) -> bool:
    return [other.text.lower() for other in sound.words].count(word.text.lower()) == 1


def test_lost_words_in_the_middle_of_a_sentence(align: Align) -> None:
    text = [word for at, word in enumerate(PARKING.words) if not 12 <= at < 17]
    lost = PARKING.words[12:17]
    found = align(PARKING, script(text))
    assert correct_share(found.words, text) >= 0.9
    assert untexted_share(found, lost[0].start_ms, lost[-1].end_ms) >= 0.8
