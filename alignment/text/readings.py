"""Readings of a token: every way in which figures, units, signs, dates and addresses are read out."""

from __future__ import annotations

import re
from functools import lru_cache

from alignment.text.addresses import address_readings, phone_readings
from alignment.text.alternatives import MAX_READINGS, Readings, Words, joined, said, unique
from alignment.text.amounts import amount_readings, fraction_readings, range_readings, score_readings
from alignment.text.numerals import cardinal, ordinal
from alignment.text.times_of_day import date_readings, short_date_readings, time_readings
from alignment.text.token_parts import is_initialism, normalised, parts_with_signs
from alignment.text.units import CURRENCIES, UNITS, is_unit_by_itself, unit_readings

_CLOSING = re.compile(r"[^\w%°$£€¥₹¢‰+#]+$")
_OPENING = re.compile(r"^(?:(?!'[^\W\d])[^\w$£€¥₹#+\-±~≈≤≥<>×÷@.°%&=])+")
_PUNCTUATION = "()[]{}.,;:!?\"'"
_SYMBOLS: dict[str, Readings] = {
    "&": said("and", "ampersand"),
    "@": said("at"),
    "+": said("plus"),
    "%": said("percent"),
    "=": said("equals"),
}
_WHOLE_TOKENS: dict[str, Readings] = {
    "e.g": said("e g", "for example"),
    "i.e": said("i e", "that is"),
    "a.m": said("a.m."),
    "p.m": said("p.m."),
    "pm": said("p.m."),
    "w/o": said("without"),
    "c#": said("c sharp"),
    "f#": said("f sharp"),
    "n/a": said("n a", "not applicable"),
}
_OTHER_WORDS: dict[str, Readings] = {
    "st": said("saint", "street"),
    "vs": said("v"),
    "dr": said("drive"),
    "ave": said("avenue"),
    "rd": said("road"),
    "approx": said("about"),
}
_SIGNS_BETWEEN: dict[str, Readings] = {
    "/": said("", "slash", "or"),
    ".": said("", "dot", "point"),
    "_": said("", "underscore"),
}
_SLASH_BEHIND_NUMBER = said("", "per", "a", "an", "slash")
_FEET_AND_INCHES = re.compile(r"(\d)'(\d{1,2})(?:''|\")?")
_ROMAN = re.compile(r"X{0,2}(?:IX|IV|V?I{0,3})")


_LONGEST_READ = 1000
"""What is longer without a blank is a page of a script without blanks, or no text: it is read as one word."""


@lru_cache(maxsize=65536)
def readings(token: str) -> tuple[Words, ...]:
    """Return the ways to read `token` out, the most usual first; () where nothing of it is said.

    The words are spelled as the token spells them where it does ("GPT-4" -> GPT, four).
    """
    text = core(token)
    if not text:
        return ()
    if len(text) > _LONGEST_READ:
        return ((text,),)
    if not any(char.isdigit() for char in text):
        ways = _WHOLE_TOKENS.get(text.lower()) or address_readings(text, _part_readings)
        return tuple(ways or _part_readings(text))
    return tuple(_figure_readings(text)[:MAX_READINGS])


def core(token: str) -> str:
    """Return a token, normalised, without the punctuation around it; what is read out stays."""
    text = normalised(token).strip()
    bare = text.strip(_PUNCTUATION)
    return bare if bare in _SYMBOLS else _OPENING.sub("", _CLOSING.sub("", text))


def _figure_readings(text: str) -> Readings:
    if ways := fraction_readings(text):
        return unique([*ways, *short_date_readings(text)])
    for rule in (date_readings, phone_readings, range_readings):
        if ways := rule(text):
            return ways
    if ways := address_readings(text, _part_readings):
        return ways
    if clock := time_readings(text):
        return unique([*clock, *score_readings(text)])
    if match := _FEET_AND_INCHES.fullmatch(text):
        return _height(*match.groups())
    return amount_readings(text) or score_readings(text) or _part_readings(text)


def _height(feet: str, inches: str) -> Readings:
    count = [tuple(cardinal(int(inches)))]
    foot = said("foot", "feet", "")
    return joined([tuple(cardinal(int(feet)))], foot, count, said("", "inches", "inch"))


def _part_readings(text: str) -> Readings:
    """Read a token part by part: words, numbers and the signs between."""
    ways: list[Readings] = []
    last = ""
    if "/" in text and text.lower() in UNITS:
        return unit_readings(text)
    parts = parts_with_signs(text)
    for part, signs in parts:
        between = _SIGNS_BETWEEN.get(signs, []) if last else []
        if signs == "/" and last[-1:].isdigit():
            between = _SLASH_BEHIND_NUMBER
        if between and not (signs == "." and min(len(last), len(part)) == 1 and not (last + part).isdigit()):
            ways.append(between)
        ways.append(_part(part, behind_number=last[-1:].isdigit()))
        last = part
    return joined(*ways) if parts else [tuple(words) for words in _bare_sign(text)]


def _bare_sign(text: str) -> Readings:
    return CURRENCIES[text][1] if text in CURRENCIES else []


def _part(part: str, *, behind_number: bool) -> Readings:
    lower = part.lower()
    if lower in _SYMBOLS:
        return _SYMBOLS[lower]
    if amount := amount_readings(lower):
        return amount
    if behind_number and lower in UNITS:
        return unique([*unit_readings(part), (part,)])
    others = list(_OTHER_WORDS.get(lower, ()))
    if is_unit_by_itself(part):
        own = [(part,)]
        others = [*own, *unit_readings(part)] if is_initialism(part) else [*unit_readings(part), *own]
    if len(part) > 1 and _ROMAN.fullmatch(part) and (value := _roman_value(part)):
        others += [tuple(cardinal(value)), ("the", *ordinal(value)), tuple(ordinal(value))]
    return unique(others if is_unit_by_itself(part) else [(part,), *others])


def _roman_value(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10}[char] for char in text]
    return sum(
        -own if any(own < later for later in values[at + 1 :]) else own for at, own in enumerate(values)
    )
