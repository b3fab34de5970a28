"""Guessing encodings: text that is not whole UTF-8, by its damage and by the languages it may be in."""

from __future__ import annotations

import codecs
import re
from typing import Final

from editor.formats.import_notices import ImportNotice

_WESTERN: Final = "cp1252"
_LATIN: Final = ["cp1252", "cp1250", "cp1254", "cp1257"]
_OTHERS: Final = [
    "cp1251", "koi8_r", "cp866", "iso8859_5", "cp1253", "cp1255", "cp1256", "cp874",
    "cp932", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
_MIN_TELLING = 12
"""So many letters outside ASCII tell one Latin code page from another; fewer are taken for Western ones."""
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def unmarked_utf_16(data: bytes) -> str | None:
    """Return the form of UTF-16 that text without a mark is in, None where it is in none."""
    head = data[:4096]
    half = len(head) // 2
    for name, zeros, others in (("utf-16-le", head[1::2], head[::2]), ("utf-16-be", head[::2], head[1::2])):
        if half > 2 and 5 * zeros.count(0) > 4 * half and 0 not in others:
            return name
    return None


def decode_guessing(data: bytes) -> tuple[str, tuple[ImportNotice, ...]]:
    """Decode text that is not whole UTF-8: mostly UTF-8 with a few bad bytes, or a code page of old.

    Bad bytes among UTF-8 are read as Windows-1252, which they most often are. Which code page it is, is
    guessed by charset-normalizer from how the languages are written in each.
    """
    text = data.decode("utf-8-sig", errors=_MENDING)
    lines = _lines_of_bad_bytes(data)
    if len(lines) <= len(_MULTIBYTE.findall(data)):
        what = "byte that isn’t UTF-8, read as Windows-1252"
        return text, (ImportNotice(what, len(lines), tuple(sorted(set(lines)))),)
    encoding = _code_page(data)
    text = data.decode(encoding, errors="replace").replace("\ufffd", "")
    return text, (ImportNotice(f"text that isn’t UTF-8, read as {_title(encoding)}", 1),)


def _code_page(data: bytes) -> str:
    letters = sum(byte > 127 for byte in data)
    ascii_letters = sum(65 <= byte <= 90 or 97 <= byte <= 122 for byte in data)
    latin = 2 * letters < ascii_letters
    if latin and letters < _MIN_TELLING:
        return _WESTERN
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=_LATIN if latin else _OTHERS).best()
    return best.encoding if best is not None else _WESTERN


def _title(encoding: str) -> str:
    return f"Windows-{encoding[2:]}" if encoding.startswith("cp12") else encoding.replace("_", "-").upper()


def _lines_of_bad_bytes(data: bytes) -> list[int]:
    """Return the line, from 1, of each byte that no UTF-8 has there."""
    marked = data.decode("utf-8", errors="surrogateescape")
    return [
        number
        for number, line in enumerate(re.split("\r\n|[\r\n]", marked), start=1)
        for character in line
        if "\udc80" <= character <= "\udcff"
    ]


def _mend(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode(_WESTERN, errors="ignore"), error.end


_MENDING: Final = "earproof-windows-1252"
codecs.register_error(_MENDING, _mend)
