"""Addresses as they are spoken: e-mail, web and telephone; "dot", "at", digits in groups, "double five"."""

from __future__ import annotations

import re
from collections.abc import Callable

from alignment.text.alternatives import Readings, joined, said, unique
from alignment.text.numerals import digit_readings, number_readings, whole_readings

_TOP_LEVEL = (
    "com|org|net|edu|gov|mil|int|info|biz|io|co|uk|de|fr|eu|ai|app|dev|tv|us|ca|au|nz|ie|ch|nl|se|no|jp"
    "|tech|fm|ly"
)
_EMAIL = re.compile(r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_URL = re.compile(
    rf"(?:(?:https?://|www\.)[\w-]+(?:\.[\w-]+)*|[\w-]+(?:\.[\w-]+)*\.(?:{_TOP_LEVEL}))(?::\d+)?(?:[/?]\S*)?"
)
_HANDLE = re.compile(r"(?P<sign>[@#])(?P<name>[^\W\d]\w*)")
_PHONE = re.compile(r"\+?\(?\d+(?:[-/ ()]+\d+)*|\+?\d{2,}(?:\.\d{3,})+")
_MIN_PHONE_DIGITS = 7
_MAX_LETTERS = 3  # of a name that may be said letter by letter
_SIGNS: dict[str, Readings] = {
    ".": said("dot"),
    "@": said("at"),
    "_": said("underscore", ""),
    "-": said("dash", "hyphen", ""),
    "/": said("slash", "forward slash", ""),
    ":": said("colon", ""),
    "+": said("plus"),
    "?": said("question mark", ""),
    "=": said("equals", ""),
    "&": said("and", "ampersand", ""),
    "%": said("percent"),
    "#": said("hash", ""),
    "~": said("tilde", ""),
}

SpokenPart = Callable[[str], Readings]


def address_readings(text: str, spoken: SpokenPart) -> Readings:
    """Return the ways to read an e-mail or web address or a handle; `spoken` reads the names in it."""
    if handle := _HANDLE.fullmatch(text):
        sign = said("at", "") if handle["sign"] == "@" else said("hashtag", "hash", "")
        return joined(sign, spoken(handle["name"].replace("_", " ")))
    if not (_EMAIL.fullmatch(text) or _URL.fullmatch(text)):
        return []
    parts: list[Readings] = []
    if scheme := re.match(r"(https?)://", text):
        parts.append([(), (*scheme[1].upper(), "colon", "slash", "slash")])
        text = text[scheme.end() :]
    if text.startswith("www."):
        parts.append([("WWW", "dot"), ()])
        text = text[4:]
    pieces = [piece for piece in re.split(r"([^\w]|_)", text) if piece]
    while pieces and pieces[-1] == "/":
        pieces.pop()
    for at, piece in enumerate(pieces):
        parts.append(_SIGNS.get(piece) or _name(piece, spoken, ends=at > 0 and pieces[at - 1] == "."))
    return joined(*(part for part in parts if part))


def _name(piece: str, spoken: SpokenPart, *, ends: bool) -> Readings:
    letters = [tuple(piece.upper())] if piece.isalpha() and len(piece) <= _MAX_LETTERS else []
    ways = spoken(piece)
    return unique([*letters, *ways] if ends and len(piece) == 2 and piece != "co" else [*ways[:3], *letters])


def phone_readings(text: str) -> Readings:
    """Return the ways to read a telephone number; none where `text` has too few digits to be one."""
    groups = re.findall(r"\d+", text)
    if not _PHONE.fullmatch(text) or (sum(map(len, groups)) < _MIN_PHONE_DIGITS and len(groups) < 3):
        return []
    plus = said("plus", "") if text[0] == "+" else [()]
    by_digit = [digit_readings(group) for group in groups]
    rows = zip(*(_forms(ways) for ways in by_digit), strict=True)
    own = [tuple(word for words in row for word in words) for row in rows]
    mixed = joined(*map(_group, groups))
    if len(groups) == 1 and groups[0][0] != "0" and text[0] != "+" and len(text) <= 9:  # it may be a quantity
        own = unique([*whole_readings(text), *own])
    return joined(plus, unique([*own, *mixed]))


def _forms(ways: Readings) -> Readings:
    """Return plain, with oh, doubled, both: the same way through a whole number."""
    return [ways[0], ways[min(1, len(ways) - 1)], ways[-2 if len(ways) > 2 else -1], ways[-1]]


def _group(digits: str) -> Readings:
    return unique([*digit_readings(digits), *whole_readings(digits)[:3], *number_readings(digits)[-2:]])
