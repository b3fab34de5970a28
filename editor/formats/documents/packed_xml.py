"""Packed XML: one part of a zipped document, read within bounds and without entities of its own."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping
from typing import Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

import defusedxml.sax
from defusedxml.common import DefusedXmlException

from editor.formats.errors import UnreadableError

MAX_PART_BYTES: Final = 64 * 1024 * 1024
"""Ten hours of speech unpack to less than a tenth of this."""
MAX_PARTS: Final = 10_000
_PART_MARK: Final = b"PK\x01\x02"
_ENCRYPTED: Final = 1
# A runtime error tells of a kind of compression that is not known.
_ZIP_ERRORS: Final = (zipfile.BadZipFile, ValueError, RuntimeError, OSError, EOFError, struct.error)
_DAMAGED: Final = "is damaged"
_SAVE_AGAIN: Final = "Open it in the program it came from and save it again"


def part_names(data: bytes) -> frozenset[str]:
    """Return the names of a zipped document's parts; none where it is no such document, or a damaged one."""
    if data.count(_PART_MARK) > MAX_PARTS:
        return frozenset()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return frozenset(packed.namelist())
    except _ZIP_ERRORS:
        return frozenset()


def read_part(data: bytes, name: str) -> bytes:
    """Return an unpacked part of a zipped document.

    Raises:
        UnreadableError: damaged, with a password, or larger than any transcript.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            if packed.getinfo(name).flag_bits & _ENCRYPTED:
                raise UnreadableError("is password-protected", "Save it without a password")
            with packed.open(name) as part:
                found = part.read(MAX_PART_BYTES + 1)
    except UnreadableError:
        raise
    except (*_ZIP_ERRORS, KeyError, zlib.error, lzma.LZMAError) as error:
        raise UnreadableError(_DAMAGED, _SAVE_AGAIN) from error
    if len(found) > MAX_PART_BYTES:
        raise UnreadableError("is too large when unpacked", "Save its text as a plain text file (UTF-8)")
    return found


def parse_part(xml: bytes, handler: ContentHandler) -> None:
    """Let `handler` hear of a part's elements one after another; no tree of them is held.

    Raises:
        UnreadableError: the XML is damaged, or defines entities, which no document needs.
    """
    try:
        defusedxml.sax.parseString(xml, handler, forbid_dtd=True)
    except (SAXException, DefusedXmlException, ValueError, LookupError) as error:
        raise UnreadableError(_DAMAGED, _SAVE_AGAIN) from error


def local_name(name: str) -> str:
    """Return an element's or attribute's name without its prefix."""
    return name.rpartition(":")[2]


def attribute(attributes: Mapping[str, str], name: str) -> str:
    """Return an attribute by its name without its prefix, "" where there is none."""
    return next((value for key, value in attributes.items() if local_name(key) == name), "")
