"""How tokens sound, by the dictionary of the acoustic model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.pronunciation import MAX_VARIANTS, Phones, Pronouncer, phone_similarity

_SOME = ["AE", "EH", "IY", "K", "G", "T", "D", "S", "Z", "M", "N", "NG", "HH"]
PHONES = st.lists(st.sampled_from(_SOME), max_size=12).map(tuple)


@pytest.fixture(scope="module")
def pronouncer() -> Pronouncer:
    return AcousticModel().pronouncer


def pronunciations(pronouncer: Pronouncer, token: str) -> list[str]:
    return [" ".join(phones) for phones in pronouncer.variants(token)]


@pytest.mark.parametrize(
    ("token", "phones"),
    [
        ("cat,", "K AE T"),
        ("GPT-4", "JH IY P IY T IY F AO R"),
        ("ChatGPT", "CH AE T JH IY P IY T IY"),
        ("A", "EY"),
        ("the", "DH IY"),
        ("gonna", "G AA N AH"),
        ("gonna", "G OW IH NG T UW"),
        ("I'm", "AY M"),
        ("10x", "T EH N EH K S"),
        ("2017", "T W EH N T IY S EH V AH N T IY N"),
        ("2017", "T UW TH AW Z AH N D S EH V AH N T IY N"),
        ("260", "T UW HH AH N D R AH D AH N D S IH K S T IY"),
        ("$5", "F AY V D AA L ER Z"),
        ("AIs", "EY AY Z"),
        ("GPUs", "JH IY P IY Y UW Z"),
        ("hmm", "HH M"),
        ("5kg", "F AY V K IY L OW Z"),
        ("1/2", "HH AE F"),
        ("10-12", "T EH N T W EH L V"),
        ("3:30", "HH AE F P AE S T TH R IY"),
        ("$10", "T EH N"),
        ("a@b.com", "AH AE T B IY D AA T K AA M"),
    ],
)
def test_a_token_may_sound_like_this(pronouncer: Pronouncer, token: str, phones: str) -> None:
    assert phones in pronunciations(pronouncer, token)


def test_a_token_sounds_as_it_is_read_where_it_stands(pronouncer: Pronouncer) -> None:
    assert " ".join(pronouncer.in_context(["$2", "million"], 1)[0]) == "M IH L Y AH N D AA L ER Z"
    assert "M IY T ER Z" in map(" ".join, pronouncer.in_context(["5", "m"], 1))
    assert pronouncer.in_context(["so", "what"], 1) == pronouncer.variants("what")


def test_words_formed_from_known_ones_are_known(pronouncer: Pronouncer) -> None:
    assert pronouncer.is_known("googling")
    assert pronunciations(pronouncer, "Haversham's")[0].endswith(" Z")


def test_unknown_words_are_read_by_their_letters(pronouncer: Pronouncer) -> None:
    assert not pronouncer.is_known("chech")
    assert "CH EH CH" in pronunciations(pronouncer, "CHECH")
    assert pronunciations(pronouncer, "Earproof") == ["ER P R UW F"]


def test_accents_do_not_swallow_letters(pronouncer: Pronouncer) -> None:
    assert pronunciations(pronouncer, "Müller") == pronunciations(pronouncer, "Muller")
    assert pronunciations(pronouncer, "café") == pronunciations(pronouncer, "cafe")


@pytest.mark.parametrize("token", ["—", "…", "日本語"])
def test_what_cannot_be_read_has_no_sound(pronouncer: Pronouncer, token: str) -> None:
    assert pronouncer.variants(token) == ()


@given(token=st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1, max_size=10))
def test_any_token_has_few_ways_of_real_phones(pronouncer: Pronouncer, token: str) -> None:
    found = pronouncer.variants(token)
    assert len(found) <= MAX_VARIANTS
    assert len(set(found)) == len(found)
    for phones in found:
        assert phones
        assert all(phone.isalpha() and phone.isupper() for phone in phones)


@given(PHONES, PHONES)
def test_likeness_is_a_symmetric_measure(left: Phones, right: Phones) -> None:
    assert phone_similarity(left, right) == phone_similarity(right, left)
    assert 0.0 <= phone_similarity(left, right) <= 1.0
    assert (phone_similarity(left, right) == 1.0) == (left == right != ())


def test_words_misheard_for_one_another_are_alike(pronouncer: Pronouncer) -> None:
    def alike(left: str, right: str) -> float:
        return phone_similarity(pronouncer.variants(left)[0], pronouncer.variants(right)[0])

    assert alike("bookkeeping", "beekeeping") > 0.6
    assert alike("seven", "eleven") > 0.6
    assert alike("CHECH", "Chat") >= 0.5
    assert alike("cat", "dog") < 0.2


def test_a_text_that_lost_its_blanks_is_said_word_by_word(pronouncer: Pronouncer) -> None:
    tomorrow = pronouncer.variants("tomorrow")[0]
    said = pronouncer.variants("tomorrow" * 2000)[0]
    assert said[: 1999 * len(tomorrow)] == tomorrow * 1999
