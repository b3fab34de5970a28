"""The pronouncing dictionary: looked up by sections, it says what the whole of it says."""

from __future__ import annotations

from alignment.placement.dictionary import PhoneDictionary, read_dictionary

_TEXT = "'bout B AW T\na AH\nab AE B\nbe B IY\nact AE K T\nbe(2) B EH\n\nzoo Z UW\n"


def test_a_word_is_found_though_its_letter_s_entries_do_not_stand_together() -> None:
    known = PhoneDictionary(_TEXT)
    asked = ("'bout", "a", "ab", "act", "be", "be(2)", "zoo")
    assert [known.get(word) for word in asked] == [
        "B AW T",
        "AH",
        "AE B",
        "AE K T",
        "B IY",
        "B EH",
        "Z UW",
    ]


def test_what_is_not_in_it_is_none() -> None:
    known = PhoneDictionary(_TEXT)
    assert [known.get(word) for word in ("", "abc", "ß", "\n")] == [None] * 4


def test_every_word_of_the_model_s_dictionary_is_found() -> None:
    whole = read_dictionary()
    text = "".join(f"{word} {phones}\n" for word, phones in whole.items())
    known = PhoneDictionary(text)
    assert all(known.get(word) == phones for word, phones in whole.items())
