"""Streaming JSON: ten hours read and written a piece at a time, so that other threads get their turn.

The standard library's own reader and writer work in one go, during which no other Python runs: at ten
megabytes a window stands still for a tenth of a second. What is read and written is the same.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

MIN_ITEMS: Final = 64
"""A list longer than this is written an item at a time."""
MIN_CHARS: Final = 100_000
"""A text of so many characters is read a piece at a time."""
_DEPTH: Final = 4
"""Deeper than this are a segment's words and a word's fields: there pieces are small."""

Conversions = Mapping[str, Any]
"""By the names of an object's fields, what makes a value of each item of the list there (`Callable[[object],
object]`), or the conversions in the object there."""

_DECODER: Final = json.JSONDecoder()
_SPACE: Final = re.compile(r"[ \t\n\r]*")
_CLOSING: Final = {"{": "}", "[": "]"}


class _BrokenError(Exception):
    """The text is not JSON."""


def iterencode(value: Any, encoder: json.JSONEncoder) -> Iterator[str]:
    """Yield the text that `encoder.encode(value)` would return; keys are strings."""
    if not _is_large(value):
        yield encoder.encode(value)
    else:
        yield from _encode_nested(value, encoder, depth=0)


def _encode_nested(value: Any, encoder: json.JSONEncoder, *, depth: int) -> Iterator[str]:
    if isinstance(value, dict):
        entries = ((encoder.encode(name) + encoder.key_separator, item) for name, item in value.items())
        left, right = "{}"
    else:
        entries = (("", item) for item in value)
        left, right = "[]"
    between = left
    for name, item in entries:
        yield between + name
        if _is_large(item, depth=depth + 1):
            yield from _encode_nested(item, encoder, depth=depth + 1)
        else:
            yield encoder.encode(item)
        between = encoder.item_separator
    yield right


def _is_large(value: Any, *, depth: int = 0) -> bool:
    """Whether a value holds a long list, not too deep."""
    if depth >= _DEPTH:
        return False
    if isinstance(value, dict):
        return any(_is_large(item, depth=depth + 1) for item in value.values())
    if isinstance(value, list):
        return len(value) > MIN_ITEMS or any(_is_large(item, depth=depth + 1) for item in value)
    return False


def decode(text: str, decoder: json.JSONDecoder = _DECODER, *, conversions: Conversions | None = None) -> Any:
    """Return what `decoder.decode(text)` would return.

    Of a long text, items are converted as they are read: what they were made of is let go again at once,
    and the memory used for the next one. Those of a short text are not.

    Raises:
        ValueError: the text is not JSON; or what a conversion raises.
    """
    if len(text) < MIN_CHARS:
        return decoder.decode(text)
    try:
        value, end = _value(text, _skip_space(text, 0), decoder, depth=0, convert=conversions)
    except _BrokenError:
        return decoder.decode(text)  # which says what is wrong
    return value if _skip_space(text, end) == len(text) else decoder.decode(text)


def _value(
    text: str, at: int, decoder: json.JSONDecoder, *, depth: int, convert: Any = None
) -> tuple[Any, int]:
    kind = text[at : at + 1]
    if kind == "{" and depth < _DEPTH - 1:
        within: Conversions = convert if isinstance(convert, Mapping) else {}
        return _object(text, at, decoder, depth=depth, conversions=within)
    if kind == "[" and depth < _DEPTH:
        return _array(text, at, decoder, depth=depth, convert=convert if callable(convert) else None)
    found: tuple[Any, int] = decoder.raw_decode(text, at)
    return found


def _object(
    text: str, at: int, decoder: json.JSONDecoder, *, depth: int, conversions: Conversions
) -> tuple[dict[str, Any], int]:
    found: dict[str, Any] = {}
    at = _skip_space(text, at + 1)
    if text.startswith("}", at):
        return found, at + 1
    while True:
        if not text.startswith('"', at):
            raise _BrokenError
        name, at = decoder.raw_decode(text, at)
        at = _skip_space(text, at)
        if not text.startswith(":", at):
            raise _BrokenError
        begin, convert = _skip_space(text, at + 1), conversions.get(name)
        found[name], at = _value(text, begin, decoder, depth=depth + 1, convert=convert)
        at, ended = _after_item(text, at, "{")
        if ended:
            return found, at


def _array(
    text: str,
    at: int,
    decoder: json.JSONDecoder,
    *,
    depth: int,
    convert: Callable[[object], object] | None,
) -> tuple[list[Any], int]:
    found: list[Any] = []
    at = _skip_space(text, at + 1)
    if text.startswith("]", at):
        return found, at + 1
    while True:
        item, at = _value(text, at, decoder, depth=depth + 1)
        found.append(item if convert is None else convert(item))
        at, ended = _after_item(text, at, "[")
        if ended:
            return found, at


def _after_item(text: str, at: int, opening: str) -> tuple[int, bool]:
    """Return where to go on behind an item, and whether that was the last one."""
    at = _skip_space(text, at)
    if text.startswith(_CLOSING[opening], at):
        return at + 1, True
    if not text.startswith(",", at):
        raise _BrokenError
    return _skip_space(text, at + 1), False


def _skip_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
