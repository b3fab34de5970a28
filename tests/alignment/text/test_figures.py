"""Figures in other languages: numbers, decimals, signs and units as they are read out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alignment.matching.slots import SlotKind, build_slots
from alignment.spelling.languages import spelled_pronouncer
from alignment.text.figures import figure_readings, has_figures
from alignment.text.number_words import MAX_NUMBER, NUMBER_WORDS


@pytest.mark.parametrize(
    ("language", "token", "spoken"),
    [
        ("de", "21", "einundzwanzig"),
        ("de", "100", "hundert"),
        ("de", "1987", "neunzehnhundertsiebenundachtzig"),
        ("de", "345.678", "dreihundertfünfundvierzigtausendsechshundertachtundsiebzig"),
        ("de", "3,5", "drei komma fünf"),
        ("de", "20%", "zwanzig prozent"),
        ("de", "2.000.000", "zwei millionen"),
        ("de", "007", "null null sieben"),
        ("es", "22", "veintidós"),
        ("es", "31", "treinta y un"),
        ("es", "21.000", "veintiún mil"),
        ("es", "500", "quinientas"),
        ("es", "101", "ciento uno"),
        ("es", "5km", "cinco kilómetros"),
        ("fr", "71", "soixante et onze"),
        ("fr", "80", "quatre-vingts"),
        ("fr", "81", "quatre-vingt-un"),
        ("fr", "92", "nonante-deux"),
        ("fr", "1\u202f200", "mille deux cents"),
        ("fr", "1987", "dix-neuf cent quatre-vingt-sept"),
        ("it", "28", "ventotto"),
        ("zh", "12", "十二"),
        ("zh", "2024", "二千零二十四"),
        ("zh", "2024", "二零二四"),
        ("zh", "12,005.5", "一万二千零五 点 五"),
        ("zh", "200", "两百"),
        ("ja", "3.600", "サン テン ロク ゼロ ゼロ"),
        ("ja", "38,654", "サンマンハッセンロッピャクゴジュウヨン"),
        ("ja", "14", "ジュウシ"),
        ("it", "33", "trentatré"),
        ("it", "2024", "duemilaventiquattro"),
        ("it", "1,234.5", "milleduecentotrentaquattro virgola cinque"),
        ("it", "15€", "quindici euro"),
        ("ko", "345,678", "삼십사만오천육백칠십팔"),
        ("ko", "5", "다섯"),
        ("ko", "20", "스무"),
        ("ko", "3.5", "삼 점 오"),
    ],
)
def test_figures_are_read_out(language: str, token: str, spoken: str) -> None:
    assert spoken in [" ".join(words) for words in figure_readings(token, language)]


@pytest.mark.parametrize("language", sorted(NUMBER_WORDS))
def test_every_number_has_words_of_its_own(language: str) -> None:
    numbers = [*range(2000), *range(2000, MAX_NUMBER, 997), MAX_NUMBER]
    first = [NUMBER_WORDS[language](number)[-1] for number in numbers]
    assert len(set(first)) == len(first)


@pytest.mark.parametrize("language", sorted(NUMBER_WORDS))
@given(token=st.text(alphabet="0123456789.,'%€ akm-", max_size=16))
def test_any_token_can_be_read(language: str, token: str) -> None:
    assert has_figures(language)
    assert all(word for words in figure_readings(token, language) for word in words)


@pytest.mark.parametrize(
    ("language", "written", "heard"),
    [
        ("es", "quedan 130 horas", "quedan ciento treinta horas"),
        ("es", "cuarenta y ocho horas", "48 horas"),
        ("it", "ne restano 130 oggi", "ne restano centotrenta oggi"),
        ("de", "im Jahr 1987 war", "im Jahr neunzehnhundertsiebenundachtzig war"),
        ("fr", "il reste 91 euros", "il reste quatre-vingt-onze euros"),
        ("es", "un 20 % más", "un veinte por ciento más"),
    ],
)
def test_figures_and_their_words_are_found_the_same(language: str, written: str, heard: str) -> None:
    tokens = written.split()
    pronouncer = spelled_pronouncer(language, tokens)
    assert pronouncer is not None
    kinds = {slot.kind for slot in build_slots(tokens, heard.split(), pronouncer)}
    assert kinds <= {SlotKind.SAME, SlotKind.SOUNDS_ALIKE}


def test_korean_hours_are_said_by_native_numbers() -> None:
    pronouncer = spelled_pronouncer("ko", [])
    assert pronouncer is not None
    assert set(pronouncer.variants("5시에")) & set(pronouncer.variants("다섯시에"))
