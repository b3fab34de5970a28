"""Text in XML 1.0: what may stand in it, escaped; all else is left out."""

from __future__ import annotations

import re
from typing import Final

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def xml_text(text: str) -> str:
    """Return a text as it stands between tags, or in an attribute between double quotes."""
    return _FORBIDDEN.sub("", text).translate(_ESCAPES)


def xml_language(language: str) -> str:
    """Return a language's code as `xml:lang` takes it, `und` for one that is not known."""
    return language if re.fullmatch(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", language) else "und"
