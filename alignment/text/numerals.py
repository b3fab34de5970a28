"""English numbers as they are spoken: cardinals, ordinals, years, decimals, digit by digit."""

from __future__ import annotations

import re
from collections.abc import Sequence

from alignment.text.alternatives import Readings, Words, joined, said, unique, word_list

_ONES = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = word_list("_ _ twenty thirty forty fifty sixty seventy eighty ninety")
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
_MAX_DIGITS = 15  # digits; longer ones are read digit by digit
_REPEATED = {2: "double", 3: "triple"}
_ROUND_FRACTIONS = {
    "5": ("a half", "one half"),
    "25": ("a quarter", "one quarter"),
    "75": ("three quarters",),
}

_FIRST_GROUP = re.compile(r"[^\w$£€¥+±.,-]*([1-9]\d{0,2})")
_LAST_GROUP = re.compile(r"(\d{3}(?:[.,]\d+)?)(?!\d)[^\w]*")
MAX_GROUPS = 4  # of three digits: billions
NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)"
_NUMBER = re.compile(
    r"(?P<whole>\d{1,3}(?:,\d{3})+|\d*)(?P<fraction>\.\d+)?(?:(?P<ordinal>st|nd|rd|th)|(?P<plural>'?s))?"
)


def cardinal(value: int, *, british: bool = False) -> list[str]:
    """Return the words of a whole number: 4260 -> four thousand two hundred (`british`: and) sixty."""
    for size, name in _SCALES:
        if value >= size:
            rest = value % size
            link = ["and"] if british and rest and (size == 100 or rest < 100) else []
            head = cardinal(value // size, british=british)
            return [*head, name, *link, *(cardinal(rest, british=british) if rest else [])]
    if value >= 20:
        return [_TENS[value // 10], *([_ONES[value % 10]] if value % 10 else [])]
    return [_ONES[value]]


def ordinal(value: int, *, british: bool = False) -> list[str]:
    """Return the words of an ordinal: 30 -> thirtieth."""
    *front, last = cardinal(value, british=british)
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
    return _pair(high, low)


def number_readings(text: str, *, by_digit: bool = True) -> Readings:
    """Return the ways to read a written number, the most usual first; none where `text` is no number.

    Understands 10, 4,260, 2017, 3.5, .5, 30th, 1990s and 007. `by_digit`: 260 also as two six zero.
    """
    match = _NUMBER.fullmatch(text)
    if not match or not (match["whole"] or match["fraction"]):
        return []
    digits = match["whole"].replace(",", "")
    if match["ordinal"] and not match["fraction"]:
        value = int(digits)
        return _with_a(unique([tuple(ordinal(value)), tuple(ordinal(value, british=True))]))
    if match["fraction"]:
        readings = _decimals(digits, match["fraction"][1:])
    elif "," in match["whole"]:
        readings = _cardinals(int(digits))
    else:
        readings = whole_readings(digits, by_digit=by_digit and not match["plural"])
    return [_plural(words) for words in readings] if match["plural"] else readings


def spaced_number(tokens: Sequence[str]) -> tuple[str, ...]:
    """Return the groups of digits of a number that `tokens` begin with: "1 200 people".

    () with fewer than two. So numbers are written in French, Swedish, Russian, and by ISO 80000.
    """
    first = _FIRST_GROUP.fullmatch(tokens[0]) if tokens else None
    groups = [first[1]] if first else []
    for token in tokens[1:MAX_GROUPS] if first else ():
        found = _LAST_GROUP.fullmatch(token)
        if found is None:
            break
        groups.append(found[1])
        if found[1] != token:  # punctuation or a fraction: nothing of the number follows
            break
    return tuple(groups) if len(groups) > 1 else ()


def spoken_number(text: str) -> list[str] | None:
    """Return the words that a written number is most often read as, None where `text` is none."""
    readings = number_readings(text)
    return list(readings[0]) if readings else None


def whole_readings(digits: str, *, by_digit: bool = True) -> Readings:
    """Return the ways to read a row of digits: as a year, a quantity, in pairs, digit by digit."""
    if digits == "0":
        return said("zero", "oh", "nought", "nil")
    if len(digits) > _MAX_DIGITS or digits[0] == "0":
        return digit_readings(digits)
    value = int(digits)
    ways = _cardinals(value)
    high, low = divmod(value, 100)
    if 100 <= value <= 9999:
        pair = [tuple(_pair(high, low))] if low else []
        hundreds = [(*cardinal(high), "hundred")] if high > 10 and high % 10 and not low else []
        if high > 10 and high % 10:
            hundreds += [
                (*cardinal(high), "hundred", *link, *cardinal(low)) for link in ((), ("and",)) if low
            ]
        ways = [tuple(year(value)), *ways, *pair] if 1100 <= value <= 2099 else [*ways, *pair]
        ways += [words for words in hundreds if words not in ways]
    return unique([*ways, *(digit_readings(digits) if by_digit and len(digits) > 1 else [])])


def digit_readings(digits: str) -> Readings:
    """Return the ways to read digits one by one: zero or oh, "double five"."""
    plain = tuple(_ONES[int(digit)] for digit in digits)
    doubled: list[str] = []
    at = 0
    while at < len(digits):
        same = len(digits[at:]) - len(digits[at:].lstrip(digits[at]))
        size = same if same in _REPEATED else 2 if same > 3 else 1
        doubled += [*([_REPEATED[size]] if size > 1 else []), _ONES[int(digits[at])]]
        at += size
    ways = [plain, _with_oh(plain), tuple(doubled), _with_oh(doubled)]
    return unique(ways)


def is_digit_word(word: str) -> bool:
    """Whether `word` names one digit: five, oh."""
    return word in _ONES[:10] or word in ("oh", "o")


def _with_oh(words: Words | list[str]) -> Words:
    return tuple("oh" if word == "zero" else word for word in words)


def _pair(high: int, low: int) -> list[str]:
    return [*cardinal(high), *(["oh"] if 0 < low < 10 else []), *cardinal(low)]


def _cardinals(value: int) -> Readings:
    """Return 260 as two hundred sixty, two hundred and sixty; 100 as one hundred, a hundred."""
    return _with_a(unique([tuple(cardinal(value)), tuple(cardinal(value, british=True))]))


def _with_a(readings: Readings) -> Readings:
    """Add "a hundred" to "one hundred"."""
    scaled = [words for words in readings if words[0] == "one" and len(words) > 1]
    return [*readings, *(("a", *words[1:]) for words in scaled)]


def _decimals(whole: str, fraction: str) -> Readings:
    heads = _cardinals(int(whole)) if whole and int(whole) else [*said("zero"), (), *said("oh", "nought")]
    tails = digit_readings(fraction)[:2]
    if len(fraction) == 2 and fraction[0] != "0":
        tails = [*tails, tuple(cardinal(int(fraction)))]
    ways = joined(heads, said("point"), tails)
    for name in _ROUND_FRACTIONS.get(fraction.rstrip("0"), ()):
        if whole and int(whole):
            ways += joined(heads, [("and", *name.split())])
        else:
            ways += said(name, *(["half", "half a"] if name == "one half" else []))
    if not fraction.strip("0"):
        ways += heads
    return unique(ways)


def _plural(words: Words) -> Words:
    last = words[-1]
    ending = last[:-1] + "ies" if last.endswith("y") else last + "es" if last.endswith("x") else last + "s"
    return (*words[:-1], ending)
