"""How words of other languages than English are said: by their spelling, in the phones of the model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.acoustics.sphinx_files import read_model
from alignment.placement.dictionary import model_folder
from alignment.placement.pronunciation import MAX_VARIANTS
from alignment.spelling.languages import spelled_pronouncer
from alignment.spelling.rules import LetterRules

LANGUAGES = ("de", "es", "fr", "it", "ko", "pt", "ru", "el")


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
        ("el", "καλημέρα", "K AA L IY M EH R AA"),
    ],
)
def test_words_are_said_as_they_are_spelled(language: str, token: str, phones: str) -> None:
    assert phones in said(language, token)


@pytest.mark.parametrize("language", LANGUAGES)
@given(token=st.text(max_size=30))
def test_all_that_is_said_can_be_looked_for(language: str, token: str) -> None:
    pronouncer = spelled_pronouncer(language, ["ja"])
    assert pronouncer is not None
    known = set(read_model(model_folder() / "en-us").phones)
    ways = pronouncer.variants(token)
    assert len(ways) <= MAX_VARIANTS
    assert all(way and known.issuperset(way) for way in ways)


@pytest.mark.parametrize("text", [["こんにちは"], ["مرحبا", "بكم"], ["नमस्ते"], []])
def test_other_scripts_are_not_said(text: list[str]) -> None:
    assert spelled_pronouncer("xx", text) is None


def test_a_line_that_is_no_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="no rule: ch CH"):
        LetterRules("ch CH")
