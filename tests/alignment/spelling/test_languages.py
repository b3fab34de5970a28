"""How words of other languages than English are said: by their spelling, in the phones of the model."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.acoustics.sphinx_files import read_model
from alignment.placement.dictionary import model_folder
from alignment.placement.pronunciation import MAX_VARIANTS
from alignment.spelling.languages import spelled_pronouncer
from alignment.spelling.rules import LetterRules

LANGUAGES = (
    "ar",
    "bg",
    "bn",
    "cs",
    "de",
    "el",
    "es",
    "fr",
    "he",
    "hi",
    "hy",
    "it",
    "ja",
    "ka",
    "ko",
    "pl",
    "pt",
    "ru",
    "sv",
    "ta",
    "uk",
)


@cache
def known_phones() -> frozenset[str]:
    return frozenset(read_model(model_folder() / "en-us").phones)


def said(language: str, token: str) -> list[str]:
    pronouncer = spelled_pronouncer(language, [token])
    assert pronouncer is not None
    return [" ".join(phones) for phones in pronouncer.variants(token)]


@pytest.mark.parametrize(
    ("language", "token", "phones"),
    [
        ("es", "¿Quién?", "K Y EH N"),
        ("es", "cielo", "TH Y EH L OW"),
        ("es", "cielo,", "S Y EH L OW"),
        ("es", "pingüino", "P IY NG G W IY N OW"),
        ("es", "guerra", "G EH R AA"),
        ("es", "NIÑO", "N IY N Y OW"),
        ("es", "hay", "AY"),
        ("it", "figlio", "F IY L Y OW"),
        ("it", "chiesa", "K Y EH Z AA"),
        ("it", "giorno", "JH OW R N OW"),
        ("it", "scienza", "SH EH N T S AA"),
        ("it", "gnocchi", "N Y OW K IY"),
        ("it", "un'altra", "UW N AA L T R AA"),
        ("de", "Straße", "SH T R AA S AH"),
        ("de", "wichtig", "V IH SH T IH SH"),
        ("de", "Hund", "HH UH N T"),
        ("de", "Freunde", "F R OY N D AH"),
        ("fr", "beaucoup", "B OW K UW"),
        ("fr", "maison", "M EH Z OW N"),
        ("fr", "l'histoire", "L IY S T W AA R"),
        ("fr", "parlent", "P AA R L"),
        ("ko", "감사합니다.", "G AA M S AA HH AA M N IY D AA"),
        ("ko", "많이", "M AA N IY"),
        ("ko", "좋고", "JH OW K OW"),
        ("ko", "읽는", "IY NG N UH N"),
        ("pt", "não", "N AW N"),
        ("ru", "спасибо", "S P AA S IY B AO"),
        ("ru", "молоко", "M AA L AA K AA"),
        ("ru", "сегодня", "S IY V AO D N AA"),
        ("ru", "город", "G AO R AO T"),
        ("uk", "п'ять,", "P Y AA T"),
        ("uk", "гроші", "HH R AO SH IY"),
        ("bg", "къща", "K AH SH T AA"),
        ("pl", "dziękuję", "JH EH N K UW Y EH"),
        ("pl", "przyszli", "P SH IH SH L IY"),
        ("pl", "w", "F"),
        ("pl", "chleb,", "HH L EH P"),
        ("pl", "noc", "N AO T S"),
        ("cs", "řeka", "ZH EH K AA"),
        ("cs", "tři", "T SH IY"),
        ("cs", "obce", "AO P T S EH"),
        ("cs", "město", "M N Y EH S T AO"),
        ("cs", "s", "Z"),
        ("sv", "och", "AO"),
        ("sv", "sjuk", "SH UW K"),
        ("sv", "skön", "SH ER N"),
        ("sv", "göra", "Y ER R AA"),
        ("sv", "station", "S T AA SH UW N"),
        ("el", "καλημέρα", "K AA L IY M EH R AA"),
        ("el", "γιατί", "Y AA T IY"),
        ("ka", "გამარჯობა", "G AA M AA R JH AO B AA"),
        ("hy", "բարեւ", "B AA R EH V"),
        ("hi", "हिन्दी", "HH IH N D IY"),
        ("hi", "समझना", "S AH M AH JH N AA"),
        ("hi", "राम।", "R AA M"),
        ("ta", "தமிழ்", "T AH M IH R"),
        ("bn", "বাংলা", "B AA NG L AA"),
        ("ja", "がっこう", "G AA K OW"),
        ("ja", "です。", "D EH S"),
        ("ja", "ちゃんと", "CH AA N T OW"),
        ("ja", "コーヒー", "K OW HH IY"),
        ("ja", "は", "W AA"),
        ("ar", "السلام", "AA S AA L AA M"),
        ("ar", "مُدَرِّس", "M UH D AA R IH S"),
        ("he", "שלום", "SH AA L OW M"),
    ],
)
def test_words_are_said_as_they_are_spelled(language: str, token: str, phones: str) -> None:
    assert phones in said(language, token)


@pytest.mark.parametrize("language", LANGUAGES)
@given(token=st.text(max_size=30))
def test_all_that_is_said_can_be_looked_for(language: str, token: str) -> None:
    pronouncer = spelled_pronouncer(language, ["a"])
    assert pronouncer is not None
    ways = pronouncer.variants(token)
    assert len(ways) <= MAX_VARIANTS
    assert all(way and known_phones().issuperset(way) for way in ways)


@pytest.mark.parametrize(
    ("language", "text", "shares"),
    [
        ("fr", "1 200 personnes", ["M IY L", "D UH S AA N"]),
        ("it", "12 345,", ["D OW D IY CH IY M IY L AA", "T DH EH CH EH N T OW"]),
        ("ko", "1 200 명", ["CH AH N", "IY B AE K"]),
        ("es", "2 500 300", ["D OW S M IY Y OW N EH S", "K IY N Y EH N T OW S M IY L"]),
    ],
)
def test_a_number_with_spaces_is_said_as_one(language: str, text: str, shares: list[str]) -> None:
    tokens = text.split()
    pronouncer = spelled_pronouncer(language, tokens)
    assert pronouncer is not None
    said_by = [[" ".join(way) for way in pronouncer.in_context(tokens, at)] for at in range(len(tokens))]
    assert [ways[0][: len(share)] for ways, share in zip(said_by, shares, strict=False)] == shares


@pytest.mark.parametrize("language", ["de", "es", "fr", "it", "ko"])
@given(groups=st.lists(st.integers(0, 999), min_size=1, max_size=2), first=st.integers(1, 999))
def test_every_group_of_a_number_says_something(language: str, groups: list[int], first: int) -> None:
    tokens = [str(first), *(f"{group:03}" for group in groups)]
    pronouncer = spelled_pronouncer(language, tokens)
    assert pronouncer is not None
    assert all(pronouncer.in_context(tokens, at) for at in range(len(tokens)))


@pytest.mark.parametrize("text", [["漢字"], ["สวัสดี"], ["今日は", "天気が"], []])
def test_other_scripts_are_not_said(text: list[str]) -> None:
    assert spelled_pronouncer("xx", text) is None


def test_a_line_that_is_no_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule: ch CH"):
        LetterRules("ch CH")
