"""EBU STL (Tech 3264-E): subtitles of broadcasters, in frames, in the alphabets of ISO 6937 and ISO 8859."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Sequence
from typing import Final

from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead
from editor.formats.writers.time_code import FRAME_RATES, PAL, FrameRate

HEAD_BYTES = 1_024
BLOCK_BYTES = 128
TEXT_BYTES = 112
MAX_CUES = 65_535
"""Numbers of subtitles have two bytes."""

_LINE, _UNUSED = 0x8A, 0x8F
_LAST_BLOCK = 0xFF
_MAX_ROWS = 23
MAX_LINES = _MAX_ROWS // 2
"""Rows are of double height."""
_USUAL_COLUMNS, MAX_COLUMNS = 40, 99
"""How long lines may be is said in the head, in two digits."""
_DISK_FORMATS = {"24": b"STL24.01", "25": b"STL25.01", "29.97": b"STL30.01", "50": b"STL50.01"}
RATES: Final = tuple(_DISK_FORMATS)
"""The frame rates that the head can name."""
_ALPHABETS: Final = {b"01": "iso8859-5", b"02": "iso8859-6", b"03": "iso8859-7", b"04": "iso8859-8"}
"""Character code tables beside the Latin one, by their number in the head."""
_LANGUAGES = {
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
    **{"ŋ": 0xFE, "„": 0xAA, "‚": 0xA9, "―": 0xD0, "\xa0": 0x20},
}
_PLAIN = {
    **{"…": "...", "€": "EUR", "\u2060": "", "‐": "-", "‑": "-", "–": "-", "—": "-", "“": '"', "”": '"'},
    **{"„": '"', "‘": "'", "’": "'", "‚": "'", "«": '"', "»": '"'},
}
"""What is written in plain signs where a table lacks it."""


def write(cues: Sequence[Cue], head: SubtitleHead) -> bytes:
    """Return the file's bytes; a sign that the alphabet lacks is written as `?`.

    The rate is 25 frames a second where the one asked for has no name in the format. Subtitles past the
    65,535th have no number that the format could hold, and begin anew at 0.
    """
    rate = head.options.rate if head.options.rate.name in _DISK_FORMATS else PAL
    table = _table("".join(line for cue in cues for line in cue.lines))
    blocks = [
        block for number, cue in enumerate(cues) for block in _cue_blocks(cue, number, table, rate, head)
    ]
    return _head(cues, head, table, len(blocks), rate) + b"".join(blocks)


def parse(data: bytes) -> list[Cue]:
    """Return the times of the cues, without the recording's start."""
    rate = next(one for one in FRAME_RATES if _DISK_FORMATS.get(one.name) == data[3:11])
    start = _frames(bytes(int(data[256 + at : 258 + at]) for at in (0, 2, 4, 6)), rate)
    cues = []
    for at in range(HEAD_BYTES, len(data), BLOCK_BYTES):
        if data[at + 3] == _LAST_BLOCK:
            begin, end = (_frames(data[at + side : at + side + 4], rate) - start for side in (5, 9))
            cues.append(Cue(rate.milliseconds(begin), rate.milliseconds(end), ()))
    return cues


def unwritable(cues: Sequence[Cue]) -> int:
    """Return how many signs of the cues the file's alphabet lacks."""
    text = "".join(line for cue in cues for line in cue.lines)
    table = _table(text)
    known: dict[str, bool] = {}
    return sum(not known.setdefault(sign, _encoded_sign(sign, table) is not None) for sign in text)


def cut(cues: Sequence[Cue]) -> int:
    """Return how many subtitles are larger than the screen."""
    return sum(
        len(cue.lines) > MAX_LINES or any(len(line) > MAX_COLUMNS for line in cue.lines) for cue in cues
    )


def _table(text: str) -> bytes:
    """Return the number of the table that holds most of a text's signs."""
    signs = {sign: text.count(sign) for sign in set(text) if not sign.isascii()}

    def missing(table: bytes) -> int:
        return sum(count for sign, count in signs.items() if _encoded_sign(sign, table) is None)

    return min((b"00", *_ALPHABETS), key=missing)


def _cue_blocks(cue: Cue, number: int, table: bytes, rate: FrameRate, head: SubtitleHead) -> list[bytes]:
    text = bytes([_LINE]).join(_encoded(line, table) for line in cue.lines)
    pieces = [text[at : at + TEXT_BYTES] for at in range(0, len(text), TEXT_BYTES)] or [b""]
    start = rate.frames(cue.start_ms)
    end = max(rate.frames(cue.end_ms), start + 1)
    first = head.options.start_frame if head.options.rate == rate else 0
    row = max(1, _MAX_ROWS - 2 * len(cue.lines) + 2)
    blocks = []
    for at, piece in enumerate(pieces):
        last = at + 1 == len(pieces)
        blocks.append(
            struct.pack(
                "<BHBB4s4sBBB",
                0,
                number % (MAX_CUES + 1),
                _LAST_BLOCK if last else min(at, 0xEF),
                0,
                _code(first + start, rate),
                _code(first + end, rate),
                row,
                2,  # centred
                0,
            )
            + piece.ljust(TEXT_BYTES, bytes([_UNUSED]))
        )
    return blocks


def _head(cues: Sequence[Cue], head: SubtitleHead, table: bytes, blocks: int, rate: FrameRate) -> bytes:
    first = head.options.start_frame if head.options.rate == rate else 0
    begin = first + (rate.frames(cues[0].start_ms) if cues else 0)
    fields = (
        b"850",
        _DISK_FORMATS[rate.name],
        b"0",  # open subtitles
        table,
        b"%02X" % _LANGUAGES.get(head.language.split("-")[0].lower(), 0),
        head.title.encode("ascii", "replace")[:32].ljust(32),
        b" " * (32 * 5),  # titles of the episode and in translation, translator
        b" " * 16,  # reference
        b"700101" * 2,  # created and revised: it tells nothing of when
        b"00",
        b"%05d%05d" % (min(blocks, 99_999), min(len(cues), 99_999)),
        b"001",
        b"%02d" % min(MAX_COLUMNS, max([_USUAL_COLUMNS, *(len(line) for cue in cues for line in cue.lines)])),
        b"%02d" % _MAX_ROWS,
        b"1",
        _digits(first, rate),
        _digits(begin, rate),
        b"11",  # one disk, the first
        b" " * 3,
        b" " * (32 * 3),
    )
    return b"".join(fields).ljust(HEAD_BYTES)


def _encoded(line: str, table: bytes) -> bytes:
    codes = (_encoded_sign(sign, table) for sign in unicodedata.normalize("NFC", line))
    return b"".join(b"?" if code is None else code for code in codes)


def _encoded_sign(sign: str, table: bytes) -> bytes | None:
    """Return a sign in a table's code, None where it has none."""
    if sign.isascii() and (sign != "$" or table in _ALPHABETS):
        return sign.encode() if sign.isprintable() else b" "
    found = _latin(sign) if table not in _ALPHABETS else _of_alphabet(sign, _ALPHABETS[table])
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


def _code(frames: int, rate: FrameRate) -> bytes:
    return bytes(int(part) % 256 for part in rate.code(frames).replace(";", ":").split(":"))


def _digits(frames: int, rate: FrameRate) -> bytes:
    return b"%02d%02d%02d%02d" % tuple(_code(frames, rate))


def _frames(code: bytes, rate: FrameRate) -> int:
    hours, minutes, seconds, frames = code
    return ((hours * 60 + minutes) * 60 + seconds) * rate.nominal + frames
