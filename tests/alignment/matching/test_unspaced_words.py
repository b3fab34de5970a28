"""Scripts without spaces: tokens and recognised words are compared by pieces, and put together again."""

from __future__ import annotations

import pytest

from alignment.matching.slots import SlotKind, build_slots
from alignment.matching.unspaced_words import (
    TokenPieces,
    characters,
    joined_text,
    part_heard,
    pieces,
    with_spaces,
)
from alignment.placement.pronunciation import Pronouncer
from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import spoken_words
from alignment.types import AlignedWord, WordState


@pytest.mark.parametrize(
    ("token", "parts"),
    [
        ("大家好，", ["大", "家", "好，"]),
        ("“大家”，世界。", ["“大", "家”，", "世", "界。"]),
        ("用Python3写", ["用", "Python3", "写"]),
        ("今日は", ["今", "日", "は"]),
        ("ありがとう", ["ありがとう"]),
        ("สวัสดี", ["ส", "วั", "ส", "ดี"]),
        ("（笑）", ["（笑）"]),
        ("[笑声]", ["[笑声]"]),
        ("naïve,", ["naïve,"]),
        ("안녕하세요", ["안녕하세요"]),
        ("GPT-4", ["GPT-4"]),
        ("——", ["——"]),
    ],
)
def test_only_scripts_without_spaces_are_parted(token: str, parts: list[str]) -> None:
    assert pieces(token, characters) == parts


def test_each_character_is_a_word_of_its_own_to_compare() -> None:
    assert spoken_words("你好，世界") == ("你", "好", "世", "界")
    assert spoken_words("用Python写") == ("用", "python", "写")


def test_words_are_joined_as_their_scripts_are_written() -> None:
    assert joined_text(["大", "家，", "", "用", "Python", "写"]) == "大家，用Python写"
    assert joined_text(["so", "they", "say"]) == "so they say"
    assert with_spaces(["大", "家", "say", "so"]) == ["大", "家", "say", " so"]
    assert with_spaces(["say", "so"]) == [" say", " so"]


def test_recognised_words_are_parted_with_their_times() -> None:
    heard, chunks = part_heard(
        [HeardWord("大家", 0, 400, 0.5), HeardWord("so", 400, 600)], [0, 1], characters
    )
    assert heard == [HeardWord("大", 0, 200, 0.5), HeardWord("家", 200, 400, 0.5), HeardWord("so", 400, 600)]
    assert chunks == [0, 0, 1]


def test_a_text_and_what_was_recognised_match_however_each_is_cut() -> None:
    text = TokenPieces(["我们要", "谈谈旧录音。"], characters)
    heard, _ = part_heard(
        [HeardWord("我们", 0, 100), HeardWord("要谈谈就录音", 100, 700)], [0, 0], characters
    )
    slots = build_slots(text.pieces, [word.text for word in heard], Pronouncer(lambda _: None))
    same = [t for slot in slots if slot.kind is SlotKind.SAME for t in range(slot.t0, slot.t1)]
    assert [text.pieces[t] for t in same] == ["我", "们", "要", "谈", "谈", "录", "音。"]


def piece(
    text: str, start_ms: int, state: WordState = WordState.MATCHED, heard: str | None = None
) -> AlignedWord:
    if state is WordState.UNHEARD:
        return AlignedWord(text, None, None, 0.0, state, None, "not heard")
    return AlignedWord(
        text, start_ms, start_ms + 100, 0.8, state, heard, "heard differently" if heard else ""
    )


def test_a_token_lasts_from_its_first_piece_to_its_last() -> None:
    text = TokenPieces(["大家好，", "so"], characters)
    parts = [piece("大", 0), piece("家", 150), piece("好，", 300), piece("so", 500)]
    whole, alone = text.whole(parts)
    assert (whole.text, whole.start_ms, whole.end_ms) == ("大家好，", 0, 400)
    assert (whole.state, whole.reason) == (WordState.MATCHED, "")
    assert whole.confidence == pytest.approx(0.8)
    assert alone == piece("so", 500)


def test_a_token_differs_where_one_of_its_pieces_does() -> None:
    text = TokenPieces(["大家好"], characters)
    differs = WordState.DIFFERS
    [word] = text.whole([piece("大", 0), piece("家", 100, differs, "假"), piece("好", 200, differs, "假")])
    assert (word.state, word.heard, word.start_ms, word.end_ms) == (differs, "大假", 0, 300)
    [word] = text.whole([piece("大", 0), piece("家", 0, WordState.UNHEARD), piece("好", 200)])
    assert (word.state, word.heard, word.start_ms, word.end_ms) == (differs, "大好", 0, 300)


def test_a_token_is_unheard_where_none_of_its_pieces_was_heard() -> None:
    text = TokenPieces(["大家"], characters)
    unheard = WordState.UNHEARD
    [word] = text.whole([piece("大", 0, unheard), piece("家", 0, unheard)])
    assert word == AlignedWord("大家", None, None, 0.0, unheard, None, "not heard")
