"""The codes of line-21 captions (CEA-608): controls, rows, and the signs they can show."""

from __future__ import annotations

import functools
import unicodedata
from typing import Final

from editor.document.values import NO_BREAK_SPACES

LOAD: Final = 0x1420
"""Resume caption loading: what follows is written where it is not seen."""
ERASE_SHOWN: Final = 0x142C
ERASE_HIDDEN: Final = 0x142E
SHOW: Final = 0x142F
"""End of caption: what was written is shown, what was shown is put away."""
BACK: Final = 0x1421
ERASE_TO_END: Final = 0x1424
ROLL_UP: Final = (0x1425, 0x1426, 0x1427)
"""Captions that roll, in two, three or four rows."""
FLASH: Final = 0x1428
PAINT: Final = 0x1429
"""Resume direct captioning: what follows is shown as it comes."""
TEXT: Final = (0x142A, 0x142B)
"""What follows belongs to pages of text, not to captions."""
NEW_LINE: Final = 0x142D
COLUMNS: Final = 32
ROWS: Final = 15

_ROW_CODES = (
    *(0x1140, 0x1160, 0x1240, 0x1260, 0x1540, 0x1560, 0x1640, 0x1660),
    *(0x1740, 0x1760, 0x1040, 0x1340, 0x1360, 0x1440, 0x1460),
)
_OTHER_BASIC = {
    **{"á": 0x2A, "é": 0x5C, "í": 0x5E, "ó": 0x5F, "ú": 0x60, "ç": 0x7B, "÷": 0x7C, "Ñ": 0x7D, "ñ": 0x7E},
    **{"█": 0x7F, "’": 0x27, "–": 0x2D, "‐": 0x2D, "‑": 0x2D, "„": 0x22, "\u2060": 0x20},
    **dict.fromkeys(NO_BREAK_SPACES, 0x20),
}
_REPLACED = "*\\^_`{|}~"
"""Signs of ASCII whose places hold others."""
_SPECIAL = "®°½¿™¢£♪à\0èâêîôû"
_EXTENDED = (
    (0x1220, "ÁÉÓÚÜü‘¡*\0—©℠•“”ÀÂÇÈÊËëÎÏïÔÙùÛ«»"),
    (0x1320, "ÃãÍÌìÒòÕõ{}\\^_|~ÄäÖöß¥¤¦ÅåØø┌┐└┘"),
)
_TWO_BYTES = {
    **{sign: 0x1130 + at for at, sign in enumerate(_SPECIAL) if sign != "\0"},
    **{sign: first + at for first, signs in _EXTENDED for at, sign in enumerate(signs) if sign != "\0"},
}
_PLAIN = {"‘": "'", "—": "-", "“": '"', "”": '"', "«": '"', "»": '"', "•": "-", "ß": "s", "Ø": "O", "ø": "o"}


_BASIC_SIGNS = {code: sign for sign, code in reversed(_OTHER_BASIC.items())} | {
    **{0x22: '"', 0x27: "'", 0x2D: "-", 0x20: " "}
}
_SIGN_OF = {code: sign for sign, code in _TWO_BYTES.items()} | {0x1139: " ", 0x1229: "'"}


def sign_of(code: int) -> str:
    """Return the sign of a one-byte code from 0x20 on, or of a two-byte code; "" for what is no sign."""
    if code > 0xFF:
        return _SIGN_OF.get(code, "")
    return _BASIC_SIGNS.get(code, chr(code))


@functools.lru_cache(maxsize=4_096)
def basic(sign: str) -> int | None:
    """Return the one-byte code of a sign, None where it has none."""
    if sign in _OTHER_BASIC:
        return _OTHER_BASIC[sign]
    return ord(sign) if sign.isascii() and sign.isprintable() and sign not in _REPLACED else None


def special(sign: str) -> int | None:
    """Return the two-byte code of a sign, None where it has none."""
    return _TWO_BYTES.get(sign)


def is_extended(code: int) -> bool:
    """Whether a sign of two bytes takes the place of the sign before it, for sets that do not know it."""
    return code >= _EXTENDED[0][0]


def stand_in(sign: str) -> int:
    """Return the code of a sign that is like another: its letter without the accent, else `?`."""
    plain = _PLAIN.get(sign) or unicodedata.normalize("NFD", sign)[0]
    found = basic(plain)
    return found if found is not None else ord("?")


def row_codes(row: int, column: int) -> list[int]:
    """Return the codes that begin a row (1 to 15) at a column (0 to 31), in white."""
    codes = [_ROW_CODES[row - 1] + 0x10 + 2 * (column // 4)]
    if column % 4:
        codes.append(0x1720 + column % 4)
    return codes


def row_of(code: int) -> int | None:
    """Return the row (from 1) that a code begins, None for another code."""
    first = code & 0xFF60
    return _ROW_CODES.index(first) + 1 if first in _ROW_CODES else None


def column_of(code: int) -> int:
    """Return the column (from 0) at which a code begins its row."""
    return (code & 0x0E) * 2 if code & 0x10 else 0


def tab_of(code: int) -> int:
    """Return by how many columns a code moves on, 0 for another code."""
    return code - 0x1720 if 0x1721 <= code <= 0x1723 else 0


def is_italic(code: int) -> bool:
    """Whether a code that begins a row, or changes the style within one, asks for italics."""
    return code & 0x0E == 0x0E and (0x1120 <= code <= 0x112F or (code & 0x40 != 0 and not code & 0x10))


def is_style(code: int) -> bool:
    """Whether a code changes the style within a row, where it takes a blank's place."""
    return 0x1120 <= code <= 0x112F or code == FLASH


@functools.lru_cache(maxsize=65_536)
def with_parity(code: int) -> str:
    """Return two bytes as the file has them: four digits, each byte with an odd number of ones."""
    return "".join(f"{byte | (0x80 if byte.bit_count() % 2 == 0 else 0):02x}" for byte in divmod(code, 256))
