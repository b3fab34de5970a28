"""English numbers as they are spoken: cardinals, ordinals, years, decimals, clock times, money."""

from __future__ import annotations

import re

_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["_", "_", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"), (100, "hundred"))
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
_MONEY = {"$": "dollar", "£": "pound", "€": "euro", "¥": "yen"}
_MAX_DIGITS = 15  # digits; longer ones are read digit by digit

_NUMBER = re.compile(
    r"(?P<money>[$£€¥])?(?P<whole>\d{1,3}(?:,\d{3})+|\d+)(?P<fraction>\.\d+)?(?P<ordinal>st|nd|rd|th)?(?P<s>'?s)?"
    r"(?P<percent>%)?"
)
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")


def cardinal(value: int) -> list[str]:
    """Return the words of a whole number: 4260 -> four thousand two hundred sixty."""
    for size, name in _SCALES:
        if value >= size:
            rest = value % size
            return [*cardinal(value // size), name, *(cardinal(rest) if rest else [])]
    if value >= 20:
        return [_TENS[value // 10], *([_ONES[value % 10]] if value % 10 else [])]
    return [_ONES[value]]


def ordinal(value: int) -> list[str]:
    """Return the words of an ordinal: 30 -> thirtieth."""
    *front, last = cardinal(value)
    if last in _ORDINALS:
        return [*front, _ORDINALS[last]]
    return [*front, last[:-1] + "ieth" if last.endswith("y") else last + "th"]


def year(value: int) -> list[str]:
    """Return a four-digit number read as a year: 2017 -> twenty seventeen, 2008 -> two thousand eight."""
    high, low = divmod(value, 100)
    if 2000 <= value <= 2009 or (low == 0 and high % 10 == 0):
        return cardinal(value)
    if low == 0:
        return [*cardinal(high), "hundred"]
    return [*cardinal(high), *(["oh"] if low < 10 else []), *cardinal(low)]


def spoken_number(text: str) -> list[str] | None:
    """Return the words of a written number, None where `text` is none.

    Understands 10, 4,260, 2017, 3.5, 30th, 1990s, $10,000,000, 7%, 9:15 and 007.
    """
    clock = _CLOCK.fullmatch(text)
    if clock:
        return _clock(int(clock[1]), int(clock[2]))
    match = _NUMBER.fullmatch(text)
    if not match:
        return None
    digits = match["whole"].replace(",", "")
    words = _whole(digits, match)
    if match["fraction"]:
        words = [*words, "point", *(_ONES[int(digit)] for digit in match["fraction"][1:])]
    if match["s"]:
        words[-1] = words[-1][:-1] + "ies" if words[-1].endswith("y") else words[-1] + "s"
    if match["money"]:
        words.append(_MONEY[match["money"]])
    if match["percent"]:
        words.append("percent")
    return words


def _whole(digits: str, match: re.Match[str]) -> list[str]:
    if len(digits) > _MAX_DIGITS or (len(digits) > 1 and digits[0] == "0"):
        return [_ONES[int(digit)] for digit in digits]
    value = int(digits)
    if match["ordinal"]:
        return ordinal(value)
    plain = not (match["money"] or match["fraction"] or match["percent"] or "," in match["whole"])
    return year(value) if plain and 1100 <= value <= 2099 else cardinal(value)


def _clock(hour: int, minute: int) -> list[str]:
    if minute == 0:
        return [*cardinal(hour), "o'clock"]
    return [*cardinal(hour), *(["oh"] if minute < 10 else []), *cardinal(minute)]
