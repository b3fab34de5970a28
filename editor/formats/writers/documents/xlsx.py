"""Spreadsheets (Office Open XML, ECMA-376): the dialogue list, its text as text and never a formula."""

from __future__ import annotations

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.documents.table import HEADINGS, dialogue_rows
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.packed_files import pack
from editor.formats.writers.xml_text import DECLARATION, xml_text

SHEET_PART = "xl/worksheets/sheet1.xml"
MAX_CELL = 32_767
"""A cell holds no more characters: programs refuse the file. What is longer goes on in the next row."""

_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TYPES = f"""\
<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>
<Override PartName="/{SHEET_PART}" ContentType="{_KIND}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="{_KIND}.styles+xml"/>
</Types>
"""
_ROOT_RELATIONS = f"""\
<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>
"""
_WORKBOOK = f"""\
<workbook xmlns="{_SHEETS}" xmlns:r="{_RELATIONS}">
<sheets><sheet name="Dialogue" sheetId="1" r:id="rId1"/></sheets>
</workbook>
"""
_BOOK_RELATIONS = f"""\
<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="rId1" Type="{_RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="{_RELATIONS}/styles" Target="styles.xml"/>
</Relationships>
"""
_STYLES = f"""\
<styleSheet xmlns="{_SHEETS}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>\
<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill>\
<fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>\
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
<alignment vertical="top" wrapText="1"/></xf></cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>
"""
_WIDTHS = (9, 13, 13, 13, 13, 22, 90, 8, 10)


def write(transcript: Transcript, _media: MediaFacts, options: WritingOptions) -> bytes:
    """Return the workbook's bytes."""
    rows = [_row(1, HEADINGS, style=1)]
    for cells in dialogue_rows(transcript, options):
        for piece in _pieces(cells):
            rows.append(_row(len(rows) + 1, piece, style=2))
    widths = "".join(
        f'<col min="{at}" max="{at}" width="{width}" customWidth="1"/>'
        for at, width in enumerate(_WIDTHS, start=1)
    )
    sheet = (
        f'<worksheet xmlns="{_SHEETS}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
        f"<cols>{widths}</cols><sheetData>{''.join(rows)}</sheetData></worksheet>"
    )
    return pack(
        {
            "[Content_Types].xml": DECLARATION + _TYPES,
            "_rels/.rels": DECLARATION + _ROOT_RELATIONS,
            "xl/workbook.xml": DECLARATION + _WORKBOOK,
            "xl/_rels/workbook.xml.rels": DECLARATION + _BOOK_RELATIONS,
            "xl/styles.xml": DECLARATION + _STYLES,
            SHEET_PART: DECLARATION + sheet,
        }
    )


def _pieces(cells: tuple[str | int, ...]) -> list[tuple[str | int, ...]]:
    """Return a row, and further ones where its text is too long for one cell."""
    at = HEADINGS.index("Text")
    text = str(cells[at])
    if len(text) <= MAX_CELL:
        return [cells]
    parts = [text[first : first + MAX_CELL] for first in range(0, len(text), MAX_CELL)]
    return [(*cells[:at], part, *cells[at + 1 :]) for part in parts]


def _row(number: int, cells: tuple[str | int, ...], *, style: int) -> str:
    made = []
    for at, cell in enumerate(cells):
        place = f'r="{chr(ord("A") + at)}{number}" s="{style}"'
        if isinstance(cell, int):
            made.append(f"<c {place}><v>{cell}</v></c>")
        else:
            text = xml_text(cell).replace("_x", "_x005F_x")  # `_x0041_` would be read as a character's code
            made.append(f'<c {place} t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>')
    return f'<row r="{number}">{"".join(made)}</row>'
