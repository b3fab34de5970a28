"""Figures in other languages than English: how tokens with digits and signs are read out, word by word."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from alignment.text.alternatives import MAX_READINGS, Readings, joined, said
from alignment.text.number_words import MAX_NUMBER, NUMBER_WORDS

_MAX_DIGITS = 8  # of a number that is said as one
_THOUSANDS_MARK = re.compile(r"[.'’\u00a0\u202f]")
_GROUPED = re.compile(r"\d{1,3}(?:[.'’\u00a0\u202f]\d{3})+(?!\d)")
_POINT_IS_DECIMAL = ("ja", "ko", "zh")
_SWAPPED = str.maketrans(",.", ".,")
_PARTS = re.compile(
    r"(?P<number>\d{1,3}(?:[.,'’\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)"
    r"|(?P<word>[^\W\d_]+)|(?P<sign>[%‰€$£°&+=×])"
)
_SIGNS_AND_UNITS = "% ‰ € $ £ ° & + = × km m cm mm kg g l h min"
# In that order. A slash parts what may be said.
_SAID: Final = {
    "de": """prozent promille euro dollar pfund grad und plus gleich mal kilometer meter zentimeter millimeter
        kilogramm/kilo gramm liter stunden/uhr minuten""",
    "es": """por_ciento por_mil euros dólares libras grados y más igual_a por kilómetros metros centímetros
        milímetros kilogramos/kilos gramos litros horas minutos""",
    "fr": """pour_cent pour_mille euros dollars livres degrés et plus égale fois kilomètres mètres centimètres
        millimètres kilogrammes/kilos grammes litres heures minutes""",
    "it": """per_cento per_mille euro dollari sterline gradi e più uguale per chilometri metri centimetri
        millimetri chilogrammi/chili grammi litri ore minuti""",
    "ko": """퍼센트/프로 퍼밀 유로 달러 파운드 도 앤드 더하기 는 곱하기 킬로미터/킬로 미터 센티미터/센티
        밀리미터 킬로그램/킬로 그램 리터 시간 분""",
}
_MILLIONS: Final = {
    "de": ("eine million", "millionen"),
    "es": ("un millón", "millones"),
    "fr": ("un million", "millions"),
    "it": ("un milione", "milioni"),
}
_DECIMAL_WORDS: Final = {
    "de": "komma", "es": "coma", "fr": "virgule", "it": "virgola", "ja": "テン", "ko": "점", "zh": "点",
}  # fmt: skip


def has_figures(language: str) -> bool:
    """Whether the figures of a language (its code) can be read here."""
    return language in NUMBER_WORDS


@lru_cache(maxsize=65536)
def figure_readings(token: str, language: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to read a token that may hold figures, the most usual first; () for bare punctuation.

    Words stay as they are written, but for short units behind a number ("5 km", "20 %").
    """
    ways: list[Readings] = []
    behind_number = False
    for part in _PARTS.finditer(token):
        text = part[0]
        if part["number"]:
            ways.append(_number_readings(text, language))
        elif part["sign"] or (behind_number and text in _names(language)):
            ways.append(_names(language).get(text, []))
        else:
            ways.append([(text,)])
        behind_number = bool(part["number"])
    return tuple(joined(*(own for own in ways if own))[:MAX_READINGS]) if ways else ()


@lru_cache(maxsize=16)
def _names(language: str) -> dict[str, Readings]:
    spoken = _SAID.get(language, "").split()
    return {
        written: said(*(name.replace("_", " ") for name in names.split("/")))
        for written, names in zip(_SIGNS_AND_UNITS.split(), spoken, strict=bool(spoken))
    }


def _number_readings(text: str, language: str) -> Readings:
    if language in _POINT_IS_DECIMAL:
        text = text.translate(_SWAPPED)
    whole, comma, fraction = _plain(text).partition(",")
    ways = _whole_readings(whole, language)
    if not comma:
        return ways
    digits = [word for digit in fraction for word in _whole_readings(digit, language)[0]]
    tails = [tuple(digits), *(_whole_readings(fraction, language)[:1] if fraction[0] != "0" else [])]
    return joined(ways[:3], said(_DECIMAL_WORDS[language]), tails)


def _plain(text: str) -> str:
    """Return a number without marks between thousands, its decimal mark a comma."""
    if "," in text and text.rfind(".") > text.find(","):  # 1,234.5, as in English
        text = text.translate(_SWAPPED)
    if text.count(",") > 1:
        return re.sub(r"\D", "", text)
    if _GROUPED.match(text):
        return _THOUSANDS_MARK.sub("", text)
    return text.replace(".", ",")


def _whole_readings(digits: str, language: str) -> Readings:
    """Return the ways to say a whole number; a longer one, or one that begins with 0, digit by digit."""
    read, value = NUMBER_WORDS[language], int(digits)
    if digits[0] != "0" and MAX_NUMBER < value < MAX_NUMBER * 1000 and language in _MILLIONS:
        count, rest = divmod(value, MAX_NUMBER + 1)
        one, many = _MILLIONS[language]
        millions = said(one) if count == 1 else joined(read(count)[-2:], said(many))
        return joined(millions, read(rest)) if rest else millions
    if len(digits) > _MAX_DIGITS or (digits[0] == "0" and len(digits) > 1):
        return [tuple(word for digit in digits for word in read(int(digit))[0])]
    return read(value)
