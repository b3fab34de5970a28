"""Times of day and dates as they are spoken: 3:30, 3pm, 14:05, 9 a.m., 9/11, 2020-12-25."""

from __future__ import annotations

import re

from alignment.text.alternatives import Readings, joined, said, unique, word_list
from alignment.text.numerals import cardinal, number_readings, ordinal

_HALF_OF_DAY = r"(?P<half>[ap]\.?m\.?)"
_CLOCK = re.compile(rf"(?P<hour>\d{{1,2}}):(?P<minute>[0-5]\d)(?: ?{_HALF_OF_DAY})?", re.IGNORECASE)
_DOTTED = re.compile(rf"(?P<hour>\d{{1,2}})\.(?P<minute>[0-5]\d) ?{_HALF_OF_DAY}", re.IGNORECASE)
_HOUR = re.compile(rf"(?P<hour>\d{{1,2}})(?P<minute>) ?{_HALF_OF_DAY}", re.IGNORECASE)
_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\5(\d{4}|\d{2})")
_SHORT_DATE = re.compile(r"(\d{1,2})/(\d{1,2})")

MONTHS = word_list("January February March April May June July August September October November December")


def time_readings(text: str) -> Readings:
    """Return the ways to read a time of day, none where `text` is none."""
    match = _CLOCK.fullmatch(text) or _DOTTED.fullmatch(text) or _HOUR.fullmatch(text)
    if not match or int(match["hour"]) > 24:
        return []
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    ways = _clock(hour, minute)
    if match["half"]:
        if not minute:
            ways = unique([tuple(cardinal(hour)), *ways])
        half = match["half"][0].lower()
        return unique([*joined(ways, said(f"{half}.m.")), *ways])
    if hour > 12:
        ways += _clock(hour - 12, minute)
        ways += joined(_clock(hour - 12, minute)[:3], said("p.m."))
    if not minute:
        ways += [tuple(cardinal(hour)), (*cardinal(hour), "hundred")]
    return unique(ways)


def _clock(hour: int, minute: int) -> Readings:
    named = tuple(cardinal(hour))
    following = tuple(cardinal(hour % 12 + 1))
    if minute == 0:
        return [(*named, "o'clock"), named]
    count = " ".join(cardinal(minute))
    ways = joined([named], said(f"oh {count}", f"zero {count}", count) if minute < 10 else said(count))
    if minute <= 30:
        spoken = {15: ["quarter", "a quarter"], 30: ["half"]}.get(minute, [])
        ways += [(*early, *link, *named) for early in said(*spoken, count) for link in said("past", "after")]
    if minute >= 30:
        left = 60 - minute
        spoken = ["quarter", "a quarter"] if left == 15 else []
        early_ones = said(*spoken, " ".join(cardinal(left)))
        ways += [(*early, *link, *following) for early in early_ones for link in said("to", "of", "till")]
    return ways


def date_readings(text: str) -> Readings:
    """Return the ways to read a date in figures, the American and the British ones; none for no date."""
    match = _DATE.fullmatch(text)
    if not match:
        return []
    if match[1]:
        return _date(int(match[2]), int(match[3]), match[1])
    first, second, year = int(match[4]), int(match[6]), match[7]
    years = [year, *([f"20{year}", f"19{year}"] if len(year) == 2 else [])]
    return unique(
        way
        for one in years
        for way in [
            *_date(first, second, one),
            *_date(second, first, one),
            *_figures([match[4], match[6], one]),
        ]
    )


def short_date_readings(text: str) -> Readings:
    """Return 9/11 as September eleventh and the ninth of November; none where it can be no date."""
    match = _SHORT_DATE.fullmatch(text)
    if not match:
        return []
    return [*_date(int(match[1]), int(match[2]), ""), *_date(int(match[2]), int(match[1]), "")]


def day_readings(day: str) -> Readings:
    """Return the ways to read a day of the month behind its month: fifth, the fifth, five."""
    number = re.fullmatch(r"(\d{1,2})(?:st|nd|rd|th)?", day)
    if not number or not 1 <= int(number[1]) <= 31:
        return []
    named = " ".join(ordinal(int(number[1])))
    return said(named, f"the {named}", " ".join(cardinal(int(number[1]))))


def _date(month: int, day: int, year: str) -> Readings:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return []
    name, days = MONTHS[month - 1], day_readings(str(day))
    years = number_readings(year)[:3] if year else [()]
    before = [
        (*words, *link, name) for words in days[1::-1] for link in ((), ("of",)) if link or len(words) == 1
    ]
    return unique([*joined([(name,)], days, years, limit=9), *joined(before, years, limit=6)])


def _figures(numbers: list[str]) -> Readings:
    return joined(*(number_readings(number)[:3] for number in numbers), limit=4)
