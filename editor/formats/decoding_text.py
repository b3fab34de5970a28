"""Decoding text: encodings, line ends, and a clear word where a file is no text at all."""

from __future__ import annotations

import codecs
import html
import re
from pathlib import Path
from typing import Final

from editor.formats.errors import FormatError, NoTextError
from editor.formats.guessing_encoding import decode_guessing, unmarked_utf_16
from editor.formats.import_notices import ImportNotice

MAX_BYTES = 64 * 1024 * 1024
"""Ten hours of speech are about half a megabyte of text; what is larger than this is something else."""

_BOMS = (  # UTF-32 first: its little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SOUND = "Choose a text or subtitle file as the transcript"
_SAVE_AS_TEXT = "Save its text as a plain text file (UTF-8) and choose that"
_SAVE_AS_DOCX = "Save it as a Word document (.docx) without a password"
_MAGIC = (
    (b"OggS", "is a recording", _SOUND),
    (b"RIFF", "is a recording", _SOUND),
    (b"fLaC", "is a recording", _SOUND),
    (b"ID3", "is a recording", _SOUND),
    (b"%PDF", "is a PDF", _SAVE_AS_TEXT),
    (b"{\\rtf", "is an RTF document", _SAVE_AS_TEXT),
    (b"PK\x03\x04", "is neither a Word nor an OpenDocument text", _SAVE_AS_TEXT),
    (b"\xd0\xcf\x11\xe0", "is an old Word document (.doc) or password-protected", _SAVE_AS_DOCX),
)
_REFERENCE = r"(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
ENTITY: Final = f"&{_REFERENCE}"
"""A character reference as HTML and XML have it."""
# A word joiner, which shows nothing, keeps a text of our own from being taken for a reference.
_GUARDED = re.compile(f"&(?=\u2060*{_REFERENCE})")
_RESOLVED = re.compile(f"&\u2060(?=\u2060*{_REFERENCE})|{ENTITY}")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c\x1d\x1e\x85\u2028\u2029]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")


def read_text(path: Path) -> str:
    """Return a text file's content with newline line ends and without control characters.

    Raises:
        FormatError: no such file, a folder, unreadable, empty, too large, or not text.
    """
    return read_noted_text(path)[0]


def read_noted_text(path: Path) -> tuple[str, tuple[ImportNotice, ...]]:
    """Return what `read_text` does, and what was taken on trust where the file is not whole UTF-8.

    Raises:
        FormatError: as `read_text`.
    """
    return decode_noted_text(path, read_bytes(path))


def decode_noted_text(path: Path, data: bytes) -> tuple[str, tuple[ImportNotice, ...]]:
    """Return the text of a file's bytes, as `read_noted_text` does; `path` is named in errors.

    Raises:
        FormatError: empty, or not text.
    """
    for magic, problem, remedy in _MAGIC:
        if data.startswith(magic):
            raise FormatError(path, problem, remedy)
    encoding = next((name for bom, name in _BOMS if data.startswith(bom)), None) or unmarked_utf_16(data)
    notices: tuple[ImportNotice, ...] = ()
    if encoding is not None:
        text = data.decode(encoding, errors="replace")
        damaged = text.count("\ufffd")
        text = text.replace("\ufffd", "")
        notices = (ImportNotice("damaged place (skipped)", damaged),) if damaged else ()
    else:
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            if _looks_binary(data):
                raise NoTextError(path) from error
            text, notices = decode_guessing(data)
    if "\0" in text:
        raise NoTextError(path)
    text = clean_text(text)
    if not text.strip():
        raise FormatError(path, "is empty", "Choose the file with the transcript")
    return text, notices


def clean_text(text: str) -> str:
    """Return `text` with newline line ends and without characters that no transcript means."""
    return _CONTROL.sub("", _LINE_ENDS.sub("\n", text))


def resolve_entities(text: str) -> str:
    """Return `text` with HTML's character references resolved: `&amp;` is an ampersand; `AT&T` stays."""

    def meant(found: re.Match[str]) -> str:
        sign = found[0]
        return clean_text(html.unescape(sign)).replace("\n", " ") if sign.endswith(";") else "&"

    return _RESOLVED.sub(meant, text)


def guard_entities(text: str) -> str:
    """Return `text` so that `resolve_entities` gives it back, whatever in it looks like a reference."""
    return _GUARDED.sub("&\u2060", text)


def timestamp_ms(hours: str | None, minutes: str, seconds: str, fraction: str | None = None) -> int:
    """Return milliseconds from the digits of a clock time; the fraction's digits follow its point."""
    whole = (int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)
    return whole * 1000 + int((fraction or "0")[:3].ljust(3, "0"))


def format_timestamp(ms: int, point: str = ".") -> str:
    """Return `HH:MM:SS.mmm`, with another decimal point if given; hours grow as needed."""
    seconds, millis = divmod(max(0, ms), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{millis:03}"


def read_bytes(path: Path) -> bytes:
    """Return a transcript's bytes.

    Raises:
        FormatError: no such file, a folder, unreadable, or too large.
    """
    if path.is_dir():
        raise FormatError(path, "is a folder, not a file", "Choose a file in it")
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise FormatError(
                path,
                f"is too large for a transcript ({size // 1_000_000} MB)",
                "Choose the file with the text",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise FormatError(path, "doesn’t exist", "Check the name and the folder") from error
    except OSError as error:
        problem = f"can’t be read ({error.strerror or error})"
        raise FormatError(path, problem, "Check that you may read it") from error


def _looks_binary(data: bytes) -> bool:
    """Tell text in another encoding, which has next to no control bytes, from anything else."""
    head = data[:65536]
    control = sum(byte < 9 or 13 < byte < 32 or byte == 127 for byte in head)
    return b"\0" in head or control * 200 > len(head)
