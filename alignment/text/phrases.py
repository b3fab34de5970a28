"""Phrases of tokens that are read together: "$1.5 million", "5 m", "pp. 3-5", "9 am", "double five"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from alignment.text.alternatives import MAX_READINGS, Readings, Words, joined, said, unique
from alignment.text.amounts import fraction_readings
from alignment.text.numerals import NUMBER, cardinal, is_digit_word, number_readings, spaced_number
from alignment.text.readings import core, readings
from alignment.text.spoken_forms import canonical, is_stage_direction
from alignment.text.times_of_day import MONTHS, day_readings
from alignment.text.token_parts import normalised
from alignment.text.units import CURRENCIES, SCALES, UNITS, unit_readings

Shares = tuple[Words, ...]
"""One reading of a phrase: what each token says of it."""

_MAX_TOKENS = 4
_CURRENCY = "|".join(sorted(map(re.escape, CURRENCIES), key=len, reverse=True))
_MONEY = re.compile(
    rf"(?P<money>{_CURRENCY})(?P<number>{NUMBER}(?:-(?:{_CURRENCY})?{NUMBER})?)", re.IGNORECASE
)
_NUMBER = re.compile(rf"-?{NUMBER}|\d+/\d+|{NUMBER}-{NUMBER}")
_SCALE_WORDS = frozenset(name for name in SCALES if len(name) > 3) | {"bn", "mn", "tn"}
_WORDS_FIRST = frozenset(
    ["in", "t", "x", "p", "h", "s", "c", "f", "m"]
)  # "in" behind a number is rarely inches
_HALF_OF_DAY = {"am": said("a.m."), "pm": said("p.m.")}
_BEFORE_NUMBER: dict[str, Readings] = {
    "pp.": said("pages"),
    "p.": said("page", "p"),
    "no.": said("number", "no"),
    "nos.": said("numbers"),
    "vol.": said("volume"),
    "vols.": said("volumes"),
    "ch.": said("chapter"),
    "fig.": said("figure"),
    "figs.": said("figures"),
    "sec.": said("section"),
    "art.": said("article"),
    "eq.": said("equation"),
    "para.": said("paragraph"),
    "§": said("section", "paragraph"),
}
_BETWEEN_NUMBERS: dict[str, Readings] = {
    "-": said("", "to", "through", "until", "dash", "minus"),
    "/": said("", "out of", "over", "slash"),
    "×": said("by", "times"),
    "x": said("x", "by", "times"),
    ":": said("", "to"),
}
_MONTH_NAMES = {name: name for name in MONTHS} | {name[:3]: name for name in MONTHS} | {"Sept": "September"}
_TIMES = {"double": 2, "triple": 3, "treble": 3}


@dataclass(frozen=True, slots=True)
class SpokenUnit:
    """Tokens `start` to `end` (half-open) that are read together, and the canonical words of each reading."""

    start: int
    end: int
    readings: tuple[Words, ...]


def spoken_units(tokens: Sequence[str]) -> list[SpokenUnit]:
    """Return what is said of the tokens, in order; tokens that say nothing are in none."""
    units: list[SpokenUnit] = []
    at = 0
    while at < len(tokens):
        size, ways = _unit(tokens, at)
        if ways:
            units.append(SpokenUnit(at, at + size, tuple(unique(canonical(words) for words in ways))))
        at += size
    return units


def spaced_numbers(tokens: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield where the tokens of each number lie that is written with spaces: "1 200"."""
    at = 0
    while at < len(tokens):
        run = tokens[at : at + _MAX_TOKENS] if any(char.isdigit() for char in tokens[at]) else ()
        size = len(spaced_number([normalised(token) for token in run]))
        if size:
            yield at, at + size
        at += max(1, size)


def shared_readings(tokens: Sequence[str], at: int) -> tuple[Words, ...]:
    """Return the ways in which token `at` is read where it stands: behind "$1.5", "million" says dollars."""
    for start in range(max(0, at - _MAX_TOKENS + 1), at + 1):
        shares = phrase_shares(tokens, start)
        if shares and at - start < len(shares[0]):
            return tuple(unique(share[at - start] for share in shares))
    return readings(tokens[at])


def _unit(tokens: Sequence[str], at: int) -> tuple[int, Readings]:
    if is_stage_direction(tokens[at]):
        return 1, []
    shares = phrase_shares(tokens, at)
    if not shares:
        return 1, list(readings(tokens[at]))
    return len(shares[0]), [tuple(word for words in share for word in words) for share in shares]


def phrase_shares(tokens: Sequence[str], at: int) -> list[Shares]:
    """Return the readings of the phrase that begins with token `at`, the most usual first; [] without one."""
    if not _may_begin(tokens[at]):
        return []
    run = [normalised(token) for token in islice(tokens, at, at + _MAX_TOKENS)]
    if any(is_stage_direction(token) for token in tokens[at : at + 2]):
        return []
    return next((shares for rule in _RULES if (shares := list(rule(run)))), [])


def _may_begin(token: str) -> bool:
    lower = token.lower()
    return (
        any(char.isdigit() for char in token)
        or lower in _TIMES
        or lower in _BEFORE_NUMBER
        or token.rstrip(".") in _MONTH_NAMES
    )


def _pairs(first: Readings, second: Readings) -> Iterator[Shares]:
    """Yield both tokens' readings in every combination, the most usual first."""
    ranked = sorted(
        ((a + b, one, other) for a, one in enumerate(first) for b, other in enumerate(second)),
        key=lambda row: row[0],
    )
    yield from ((one, other) for _, one, other in ranked[:MAX_READINGS])


def _number(text: str) -> Readings:
    """Return the readings of a bare number, fraction or range, with nothing behind it; [] for others."""
    if not _NUMBER.fullmatch(text):
        return []
    return list(readings(text)) if "/" in text or "-" in text else number_readings(text, by_digit=False)


def _money_with_scale(run: Sequence[str]) -> Iterator[Shares]:
    """$1.5 million: the currency is said behind the scale."""
    money = _MONEY.fullmatch(run[0])
    scale = core(run[1]).lower() if len(run) > 1 else ""
    if money and scale in SCALES:
        singular, plural = CURRENCIES[money["money"].lower()]
        number = re.sub(_CURRENCY, "", money["number"], flags=re.IGNORECASE)
        ways = unique([*_number(number), *(said("a") if number == "1" else [])])
        yield from _pairs(ways, joined(SCALES[scale], [plural[0], singular[0], (), *plural[1:]]))


def _number_with_scale(run: Sequence[str]) -> Iterator[Shares]:
    """1 million: also "a million"."""
    if len(run) > 1 and core(run[1]).lower() in _SCALE_WORDS and (ways := _number(run[0])):
        scale = core(run[1]).lower()
        yield from _pairs([*ways, *(said("a") if run[0] == "1" else [])], SCALES[scale])


def _spaced_number(run: Sequence[str]) -> Iterator[Shares]:
    """1 200: one thousand two hundred; each group is said with the scale of the one before it."""
    groups = spaced_number(run)
    whole = "".join(groups)
    if not whole.isdigit():
        return
    for british in (False, True):
        words = tuple(cardinal(int(whole), british=british))
        ends = [0]
        for count in range(1, len(groups)):
            head = int("".join(groups[:count])) * 1000 ** (len(groups) - count)
            said_with_scale = len(cardinal(head, british=british))
            ends.append(max(ends[-1], said_with_scale - 1))
        yield tuple(words[a:b] for a, b in pairwise([*ends, len(words)]))
    for words in number_readings(whole, by_digit=False):  # twelve hundred
        if len(groups) == 2 and "hundred" in words and "thousand" not in words:
            at = words.index("hundred")
            yield words[:at], words[at:]
    if not whole.endswith("000"):  # or as numbers of their own; "000" is none
        yield tuple(readings(group)[0] for group in groups)


def _mixed_fraction(run: Sequence[str]) -> Iterator[Shares]:
    """7 1/2: seven and a half."""
    if len(run) > 1 and run[0].isdigit() and (named := fraction_readings(core(run[1]))):
        yield from _pairs(_number(run[0]), joined(said("and", ""), named))


def _number_with_unit(run: Sequence[str]) -> Iterator[Shares]:
    """5 m, 20 °C, 5 €, 9 am."""
    if len(run) < 2 or not (ways := _number(run[0]) or _clock(run)):
        return
    unit = core(run[1])
    half = unit.lower().replace(".", "")
    if half in _HALF_OF_DAY:
        yield from _pairs(ways, [*_HALF_OF_DAY[half], (unit,)])
    elif unit.lower() in CURRENCIES:
        singular, plural = CURRENCIES[unit.lower()]
        yield from _pairs(ways, [*plural, *singular])
    elif unit.lower() in UNITS:
        names = unit_readings(unit, one=run[0] == "1")
        first = unit.lower() in _WORDS_FIRST
        yield from _pairs(ways, unique([(unit,), *names] if first else [*names, (unit,)]))


def _clock(run: Sequence[str]) -> Readings:
    is_time = re.fullmatch(r"\d{1,2}[:.]\d{2}", run[0])
    return list(readings(run[0])) if is_time else []


def _abbreviation_with_number(run: Sequence[str]) -> Iterator[Shares]:
    """pp. 3-5, No. 7."""
    if len(run) > 1 and run[0].lower() in _BEFORE_NUMBER and run[1][:1].isdigit():
        yield from _pairs(_BEFORE_NUMBER[run[0].lower()], list(readings(run[1])))


def _date(run: Sequence[str]) -> Iterator[Shares]:
    """May 5, 5 May, May 5th: the fifth of May."""
    if len(run) < 2:
        return
    month = _MONTH_NAMES.get(run[0].rstrip("."))
    if month and (days := day_readings(core(run[1]))):
        yield from _pairs([(month,)], days)
        yield ("the", *days[0], "of"), (month,)
    month = _MONTH_NAMES.get(core(run[1]))
    if month and (days := day_readings(run[0])):
        named, the_named, plain = days
        yield from _pairs([named, (*the_named, "of"), (*named, "of"), the_named, plain], [(month,)])
        yield from _pairs([(month,)], days)


def _numbers_with_sign(run: Sequence[str]) -> Iterator[Shares]:
    """10 - 12, 3 x 4."""
    if len(run) > 2 and run[1] in _BETWEEN_NUMBERS:
        first, last = _number(run[0]), _number(core(run[2]))
        for left in first[:3]:
            for sign in _BETWEEN_NUMBERS[run[1]] if last else ():
                yield from ((left, sign, right) for right in last[:3])


def _repeated_digit(run: Sequence[str]) -> Iterator[Shares]:
    """double five: five five."""
    count = _TIMES.get(run[0].lower())
    digit = core(run[1]).lower() if count and len(run) > 1 else ""
    if count and (is_digit_word(digit) or (digit.isdigit() and len(digit) == 1)):
        for word in number_readings(digit) if digit.isdigit() else said(digit):
            yield (run[0],), word
            yield word * (count - 1), word


_RULES: tuple[Callable[[Sequence[str]], Iterator[Shares]], ...] = (
    _money_with_scale,
    _number_with_scale,
    _spaced_number,
    _mixed_fraction,
    _numbers_with_sign,
    _number_with_unit,
    _abbreviation_with_number,
    _date,
    _repeated_digit,
)
