"""Amounts as they are spoken: numbers with a unit, currency, scale or sign: 5kg, $1.5m, 7%, #7, 1/2."""

from __future__ import annotations

import re

from alignment.text.alternatives import Readings, joined, said, unique
from alignment.text.numerals import NUMBER, cardinal, number_readings, ordinal
from alignment.text.times_of_day import time_readings
from alignment.text.units import CURRENCIES, SCALES, SIGNS, UNITS, unit_readings

_CURRENCY = "|".join(sorted(map(re.escape, CURRENCIES), key=len, reverse=True))
_AFTER = "|".join(sorted(map(re.escape, {*UNITS, *CURRENCIES}), key=len, reverse=True))
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_HEAD = (
    rf"(?P<sign>[{re.escape(''.join(SIGNS))}])?(?P<money>{_CURRENCY})?(?P<minus>-)?"
    rf"(?P<number>{NUMBER}(?:st|nd|rd|th|'?s)?|\d+[ -]\d+/\d+|\d+/\d+)"
)
_WITH_UNIT = re.compile(rf"{_HEAD}(?P<scale>)(?:[ -]?(?P<after>{_AFTER}))?", re.IGNORECASE)
_WITH_SCALE = re.compile(rf"{_HEAD}[ -]?(?P<scale>{_SCALE})(?:[ -]?(?P<after>{_AFTER}))?", re.IGNORECASE)
_HALVES = {2: ("half", "halves"), 4: ("quarter", "quarters")}


def amount_readings(text: str, *, by_digit: bool = True) -> Readings:
    """Return the ways to read an amount, none where there are none: "$2m" -> two million dollars."""
    readings = number_readings(text, by_digit=by_digit)
    if readings:
        return readings
    unit, scale = _WITH_UNIT.fullmatch(text), _WITH_SCALE.fullmatch(text)
    if unit and unit["money"] and unit["after"]:  # $5m: million, not metres
        unit = None
    if unit and scale and scale["after"]:  # 5kg: no thousand grams
        scale = None
    found = [match for match in (unit, scale) if match]
    ways = [_fill(match) for match in found]
    return unique([*ways[0][:6], *(way for more in ways[1:] for way in more), *ways[0][6:]]) if ways else []


def _fill(match: re.Match[str]) -> Readings:
    after = match["after"] or ""
    scales = SCALES[match["scale"].lower()] if match["scale"] else [()]
    number = match["number"].lower()
    one = number == "1" and scales == [()] and not match["sign"]
    money = (match["money"] or "").lower()
    values = fraction_readings(number) if "/" in number else number_readings(number, by_digit=False)
    signs = SIGNS[match["sign"]] if match["sign"] else SIGNS["-"] if match["minus"] else [()]
    currency = money or (after.lower() if after.lower() in CURRENCIES else "")
    if currency:
        names = _currency_names(currency, one=one)
        ways = joined(signs, values, scales, names)
        cents = _cents(number, names) if scales == [()] else []
        return unique([*joined(signs, cents), *ways] if cents else ways)
    return joined(signs, values, scales, unit_readings(after, one=one) if after else [()])


def _currency_names(currency: str, *, one: bool) -> Readings:
    """Return five dollars, a five dollar bill, "it costs five", five bucks."""
    singular, plural = CURRENCIES[currency]
    first, second = (singular, plural) if one else (plural, singular)
    return unique([first[0], second[0], (), *first[1:]])


def _cents(number: str, names: Readings) -> Readings:
    """Return "$3.50" as three dollars and fifty cents, three dollars fifty, three fifty."""
    whole, _, cents = number.replace(",", "").partition(".")
    if len(cents) != 2 or not cents.isdigit():
        return []
    small = [tuple(cardinal(int(cents)))]
    coins = said("cents", "pence", "p")
    if not int(whole or 0):
        return joined(small, coins)
    heads = number_readings(whole)[:3]
    if not int(cents):
        return joined(heads, names)
    return unique(
        [
            *joined(heads, names[:1], said("and", ""), small, coins[:1], limit=4),
            *joined(heads, names[:1], said("", "and"), small, limit=4),
            *joined(heads, small if int(cents) > 9 else [("oh", *small[0])], limit=2),
            *joined(heads, names[1:], said("and", ""), small, coins, limit=8),
        ]
    )


def fraction_readings(text: str) -> Readings:
    """Return the ways to read 3/4 or 1 1/2; none where `text` is no fraction."""
    match = re.fullmatch(r"(?:(\d+)[ -])?(\d+)/(\d+)", text)
    if not match or not int(match[3]):
        return []
    over, under = int(match[2]), int(match[3])
    named = _named_fraction(over, under)
    if match[1]:
        return joined(number_readings(match[1], by_digit=False), said("and"), named)
    overs, unders = (number_readings(match[at], by_digit=False)[:3] for at in (2, 3))
    plain = joined(overs, unders, limit=6)
    spelt = joined(overs, said("out of", "over", "slash", "of", "in", "by"), unders, limit=12)
    usual = over < under and under <= 100 and (under <= 10 or over == 1 or under in (16, 20, 32, 50, 100))
    return unique([*named, *spelt, *plain] if usual else [*plain, *spelt, *named])


def _named_fraction(over: int, under: int) -> Readings:
    count = [*[tuple(cardinal(over))], *(said("a") if over == 1 else [])]
    names = [_HALVES[under][over != 1]] if under in _HALVES else []
    if under != 2:
        names.append(" ".join(ordinal(under)) + ("s" if over != 1 else ""))
    ways = joined(count, said(*names))
    return [*ways, *said("half", "half a", "half an")] if (over, under) == (1, 2) else ways


def range_readings(text: str) -> Readings:
    """Return the ways to read two amounts with a dash between: "10-12", "1990-95", "$5-10", "9am-5pm"."""
    for at in (at for at, char in enumerate(text) if char == "-" and at):
        low, high = text[:at].strip(), text[at + 1 :].strip()
        if high and (ways := _range(low, high)):
            return ways
    return []


def _range(low: str, high: str) -> Readings:
    highs, lows = _range_end(high), _range_end(low)
    if not lows or not highs or high[0] in SIGNS:
        return []
    if low[0] in CURRENCIES and high[0] not in CURRENCIES:  # "$5-10": the sign is read behind both
        highs, lows = _range_end(low[0] + high), [*_range_end(low[1:]), *lows]
    if re.fullmatch(r"\d{4}", low) and re.fullmatch(r"\d{2}", high):
        highs = [highs[0], *number_readings(low[:2] + high)[:2], *highs[1:]]
    links = said("to", "", "through", "dash", "until", "till", "and", "or", "hyphen", "minus")
    if re.fullmatch(r"\d{3,}", low) and re.fullmatch(r"\d{4}", high) and len(low) != 4:
        links = [(), *(link for link in links if link)]
    return joined(lows, links, highs)


def _range_end(text: str) -> Readings:
    return time_readings(text) or amount_readings(text, by_digit=False)


def score_readings(text: str) -> Readings:
    """Return the ways to read "2:1", "16:9"."""
    match = re.fullmatch(r"(\d+):(\d+)", text)
    if not match:
        return []
    return joined(
        number_readings(match[1], by_digit=False),
        said("to", "", "by"),
        number_readings(match[2], by_digit=False),
    )
