"""The codes of EBU STL (Tech 3264-E): its blocks, its languages, and its five alphabets."""

from __future__ import annotations

import unicodedata
from typing import Final

from editor.document.values import NO_BREAK_SPACES

HEAD_BYTES = 1_024
BLOCK_BYTES = 128
TEXT_BYTES = 112
MAX_CUES = 65_535
"""Numbers of subtitles have two bytes."""

LINE, UNUSED = 0x8A, 0x8F
LAST_BLOCK = 0xFF
MAX_ROWS = 23
DISK_FORMATS = {"24": b"STL24.01", "25": b"STL25.01", "29.97": b"STL30.01", "50": b"STL50.01"}
ALPHABETS: Final = {b"01": "iso8859-5", b"02": "iso8859-6", b"03": "iso8859-7", b"04": "iso8859-8"}
"""Character code tables beside the Latin one, by their number in the head."""
LANGUAGES = {
    **{"sq": 1, "br": 2, "ca": 3, "hr": 4, "cy": 5, "cs": 6, "da": 7, "de": 8, "en": 9, "es": 10, "eo": 11},
    **{"et": 12, "eu": 13, "fo": 14, "fr": 15, "fy": 16, "ga": 17, "gd": 18, "gl": 19, "is": 20, "it": 21},
    **{"lb": 24, "lt": 25, "lv": 23, "hu": 27, "mt": 28, "nl": 29, "no": 30, "nb": 30, "pl": 32, "pt": 33},
    **{"ro": 34, "sr": 36, "sk": 37, "sl": 38, "fi": 39, "sv": 40, "tr": 41, "ru": 86, "el": 112, "he": 107},
    **{"ar": 126, "uk": 79, "bg": 120, "ja": 105, "zh": 117, "ko": 101},
}
"""Language codes of the standard's appendix 3."""
_ACCENTS = {
    **{"\u0300": 0xC1, "\u0301": 0xC2, "\u0302": 0xC3, "\u0303": 0xC4, "\u0304": 0xC5, "\u0306": 0xC6},
    **{"\u0307": 0xC7, "\u0308": 0xC8, "\u030a": 0xCA, "\u0327": 0xCB, "\u030b": 0xCD, "\u0328": 0xCE},
    **{"\u030c": 0xCF},
}
_LATIN = {
    **{"¡": 0xA1, "¢": 0xA2, "£": 0xA3, "$": 0xA4, "¥": 0xA5, "§": 0xA7, "¤": 0xA8, "‘": 0xA9, "“": 0xAA},
    **{"«": 0xAB, "←": 0xAC, "↑": 0xAD, "→": 0xAE, "↓": 0xAF, "°": 0xB0, "±": 0xB1, "²": 0xB2, "³": 0xB3},
    **{"×": 0xB4, "µ": 0xB5, "¶": 0xB6, "·": 0xB7, "÷": 0xB8, "’": 0xB9, "”": 0xBA, "»": 0xBB, "¼": 0xBC},
    **{"½": 0xBD, "¾": 0xBE, "¿": 0xBF, "—": 0xD0, "¹": 0xD1, "®": 0xD2, "©": 0xD3, "™": 0xD4, "♪": 0xD5},
    **{"Æ": 0xE1, "Đ": 0xE2, "ª": 0xE3, "Ħ": 0xE4, "Ĳ": 0xE6, "Ŀ": 0xE7, "Ł": 0xE8, "Ø": 0xE9, "Œ": 0xEA},
    **{"º": 0xEB, "Þ": 0xEC, "Ŧ": 0xED, "Ŋ": 0xEE, "ĸ": 0xF0, "æ": 0xF1, "đ": 0xF2, "ð": 0xF3, "ħ": 0xF4},
    **{"ı": 0xF5, "ĳ": 0xF6, "ŀ": 0xF7, "ł": 0xF8, "ø": 0xF9, "œ": 0xFA, "ß": 0xFB, "þ": 0xFC, "ŧ": 0xFD},
    **{"¬": 0xD6, "¦": 0xD7, "⅛": 0xDC, "⅜": 0xDD, "⅝": 0xDE, "⅞": 0xDF, "Ω": 0xE0, "ŉ": 0xEF, "\xad": 0xFF},
    **{"ŋ": 0xFE, "„": 0xAA, "‚": 0xA9, "―": 0xD0, "\xa0": 0x20},
}
_PLAIN = {
    **{"…": "...", "€": "EUR", "\u2060": "", "‐": "-", "‑": "-", "–": "-", "—": "-", "“": '"', "”": '"'},
    **{"„": '"', "‘": "'", "’": "'", "‚": "'", "«": '"', "»": '"'},
    **dict.fromkeys(NO_BREAK_SPACES, " "),
}
"""What is written in plain signs where a table lacks it."""
_ACCENT_OF = {code: accent for accent, code in _ACCENTS.items()} | {0xC9: "\u0308"}
_SIGN_OF = {code: sign for sign, code in reversed(_LATIN.items())} | {0x20: " ", 0xA0: "\xa0", 0xA6: "#"}
UNKNOWN = "\N{REPLACEMENT CHARACTER}"
"""What stands for a code that means no sign."""


def encoded(line: str, table: bytes) -> bytes:
    """Return a line in a table's codes, `?` for what it lacks."""
    codes = (encoded_sign(sign, table) for sign in unicodedata.normalize("NFC", line))
    return b"".join(b"?" if code is None else code for code in codes)


def encoded_sign(sign: str, table: bytes) -> bytes | None:
    """Return a sign in a table's code, None where it has none."""
    if sign.isascii() and (sign != "$" or table in ALPHABETS):
        return sign.encode() if sign.isprintable() else b" "
    found = _latin(sign) if table not in ALPHABETS else _of_alphabet(sign, ALPHABETS[table])
    return _PLAIN[sign].encode() if found is None and sign in _PLAIN else found


def _of_alphabet(sign: str, alphabet: str) -> bytes | None:
    try:
        code = sign.encode(alphabet)
    except UnicodeEncodeError:
        return None
    return code if code[0] >= 0xA0 else None


def _latin(sign: str) -> bytes | None:
    if sign in _LATIN:
        return bytes([_LATIN[sign]])
    parts = unicodedata.normalize("NFD", sign)
    if len(parts) == 2 and parts[0].isascii() and parts[1] in _ACCENTS:
        return bytes([_ACCENTS[parts[1]], ord(parts[0])])
    return None


def decoded(codes: bytes, table: bytes) -> str:
    """Return the text of codes above 0x1F in a table, the Latin one where it is not known; see `UNKNOWN`."""
    if table in ALPHABETS:
        return codes.decode(ALPHABETS[table], "replace")
    signs: list[str] = []
    accent = ""
    for code in codes:
        if code in _ACCENT_OF:  # it stands before its letter
            accent = _ACCENT_OF[code]
            continue
        sign = chr(code) if code < 0x7F else _SIGN_OF.get(code, UNKNOWN)
        signs.append(unicodedata.normalize("NFC", sign + accent) if accent and sign.isalpha() else sign)
        accent = ""
    return "".join(signs)
