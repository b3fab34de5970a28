"""OpenDocument text (ODT): its paragraphs and tables, with all changes accepted."""

from __future__ import annotations

from typing import Any, Final
from xml.sax.handler import ContentHandler

from editor.formats.documents.blocks import MAX_COLUMNS, MAX_REPEATED, BlockCollector
from editor.formats.documents.document_text import read_blocks
from editor.formats.documents.packed_xml import attribute, local_name, parse_part, part_names, read_part
from editor.formats.errors import UnreadableError
from editor.formats.rough_transcript import RoughTranscript

MAIN_PART: Final = "content.xml"
_KIND_PART: Final = "mimetype"
_KIND: Final = b"application/vnd.oasis.opendocument.text"
_MANIFEST: Final = "META-INF/manifest.xml"

_NOTED: Final = {
    "annotation": "comment (skipped)",
    "note": "footnote (skipped)",
    "image": "picture (skipped)",
    "changed-region": "marked deletion (skipped)",
}
_SKIPPED: Final = frozenset({"annotation", "note", "tracked-changes", "table-of-content", "sequence-decls"})


def accepts(data: bytes) -> bool:
    """Whether the bytes are a zipped document that says it is OpenDocument text."""
    names = part_names(data)
    return {MAIN_PART, _KIND_PART} <= names and _is_text(data)


def _is_text(data: bytes) -> bool:
    try:
        return read_part(data, _KIND_PART).strip().startswith(_KIND)
    except UnreadableError:
        return False


def read(data: bytes) -> RoughTranscript:
    """Read a document's paragraphs and tables.

    Raises:
        UnreadableError: damaged, protected, or larger than any transcript.
    """
    if _MANIFEST in part_names(data) and b"encryption-data" in read_part(data, _MANIFEST):
        raise UnreadableError("is password-protected", "Save it without a password")
    handler = _OpenDocumentHandler()
    parse_part(read_part(data, MAIN_PART), handler)
    return read_blocks(handler.found)


class _OpenDocumentHandler(ContentHandler):
    def __init__(self) -> None:
        super().__init__()
        self.found = BlockCollector()
        self._skipped = 0  # elements that are open inside one that is left out, itself included

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802 - the name is the library's
        kind = local_name(name)
        if kind in _NOTED and (not self._skipped or kind == "changed-region"):
            self.found.note(_NOTED[kind])
        if self._skipped or kind in _SKIPPED:
            self._skipped += 1
            return
        if kind in ("p", "h"):
            self.found.open_paragraph(is_heading=kind == "h")
        elif kind == "s":
            count = attribute(attrs, "c")
            self.found.add_text(" " * (min(int(count), MAX_REPEATED) if count.isdecimal() else 1))
        elif kind in ("tab", "line-break"):
            self.found.add_text("\t" if kind == "tab" else "\n")
        elif kind == "table":
            self.found.open_table()
        elif kind in ("table-cell", "covered-table-cell"):
            repeated = attribute(attrs, "number-columns-repeated")
            for _copy in range(min(int(repeated), MAX_COLUMNS) if repeated.isdecimal() else 1):
                self.found.open_cell()

    def endElement(self, name: str) -> None:  # noqa: N802 - the name is the library's
        if self._skipped:
            self._skipped -= 1
            return
        kind = local_name(name)
        if kind in ("p", "h"):
            self.found.close_paragraph()
        elif kind == "table-row":
            self.found.close_row()
        elif kind == "table":
            self.found.close_table()

    def characters(self, content: str) -> None:
        if not self._skipped:
            self.found.add_text(content.replace("\n", " "))
