"""Word documents (DOCX): the text as it stands with all changes accepted, and what of them is no text."""

from __future__ import annotations

import re
from typing import Any, Final
from xml.sax.handler import ContentHandler

from editor.formats.documents.blocks import BlockCollector
from editor.formats.documents.document_text import read_blocks
from editor.formats.documents.packed_xml import attribute, local_name, parse_part, part_names, read_part
from editor.formats.rough_transcript import RoughTranscript

MAIN_PART: Final = "word/document.xml"

# Word writes style ids in the language of whoever made the document.
_HEADING_STYLE = re.compile(
    r"(?:heading|title|subtitle|berschrift|überschrift|titel|untertitel|titre|título|ttulo|titolo)\d?",
    re.IGNORECASE,
)
_SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_SKIPPED: Final = frozenset({"del", "moveFrom", "Fallback", "rPrChange", "pPrChange"})
_DELETED: Final = frozenset({"del", "moveFrom"})
_PLACES: Final = frozenset({"body", "tc", "txbxContent"})
"""What holds paragraphs: none is joined to one outside."""
_NOTED: Final = {
    "del": "marked deletion (skipped)",
    "moveFrom": "marked deletion (skipped)",
    "commentReference": "comment (skipped)",
    "footnoteReference": "footnote (skipped)",
    "endnoteReference": "footnote (skipped)",
    "blip": "picture (skipped)",
    "imagedata": "picture (skipped)",
}


def accepts(data: bytes) -> bool:
    """Whether the bytes are a zipped document with Word's main part."""
    return MAIN_PART in part_names(data)


def read(data: bytes) -> RoughTranscript:
    """Read a document's paragraphs and tables.

    Raises:
        UnreadableError: damaged, protected, or larger than any transcript.
    """
    handler = _WordHandler()
    parse_part(read_part(data, MAIN_PART), handler)
    return read_blocks(handler.found)


class _WordHandler(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.found = BlockCollector()
        self._skipped = 0  # elements that are open inside one that is left out, itself included
        self._run_depth = 0
        self._in_text = False
        self._in_mark = self._is_mark_deleted = False  # of a paragraph: the sign at its end

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - the name is the library's
        kind = local_name(name)
        if kind in _NOTED and not self._skipped:
            self.found.note(_NOTED[kind])
        if self._skipped or kind in _SKIPPED:
            self._is_mark_deleted |= self._in_mark and kind in _DELETED
            self._skipped += 1
            return
        if kind == "p":
            self.found.open_paragraph()
            self._in_mark = self._is_mark_deleted = False
        elif kind == "rPr" and not self._run_depth:
            self._in_mark = True
        elif kind == "pStyle" and _HEADING_STYLE.fullmatch(attribute(attrs, "val")):
            self.found.mark_heading()
        elif kind == "r":
            self._run_depth += 1
        elif kind in _SIGNS and self._run_depth:  # a `tab` of a style's tab stops is no sign
            self.found.add_text(_SIGNS[kind])
        elif kind == "tbl":
            self.found.open_table()
        elif kind == "tc":
            self.found.open_cell()
        self._in_text = kind == "t"

    def endElement(self, name: str) -> None:  # noqa: N802 - the name is the library's
        self._in_text = False
        if self._skipped:
            self._skipped -= 1
            return
        kind = local_name(name)
        if kind == "p" and self._is_mark_deleted:
            self.found.join_next()
            self._is_mark_deleted = False
        elif kind == "p":
            self.found.close_paragraph()
        elif kind in _PLACES:
            self.found.end_joined()
        elif kind == "rPr":
            self._in_mark = False
        elif kind == "r":
            self._run_depth -= 1
        elif kind == "tr":
            self.found.close_row()
        elif kind == "tbl":
            self.found.close_table()

    def characters(self, content: str) -> None:
        if self._in_text and not self._skipped:
            self.found.add_text(content.replace("\n", " "))
