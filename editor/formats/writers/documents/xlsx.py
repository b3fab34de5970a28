"""Spreadsheets (Office Open XML, ECMA-376): the dialogue list, its text as text and never a formula."""

from __future__ import annotations

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.documents.office_package import RELATIONSHIPS, pack_office_package
from editor.formats.writers.documents.table import HEADINGS, dialogue_rows
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.xml_text import xml_text

_WORKBOOK_PART = "xl/workbook.xml"
SHEET_PART = "xl/worksheets/sheet1.xml"
MAX_CELL = 32_767
"""A cell holds no more characters: programs refuse the file. What is longer goes on in the next row."""

_SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_WORKBOOK = f"""\
<workbook xmlns="{_SHEETS}" xmlns:r="{RELATIONSHIPS}">
<sheets><sheet name="Dialogue" sheetId="1" r:id="rId1"/></sheets>
</workbook>
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
    return pack_office_package(
        _WORKBOOK_PART,
        {
            _WORKBOOK_PART: ("spreadsheetml.sheet.main", _WORKBOOK),
            "xl/styles.xml": ("spreadsheetml.styles", _STYLES),
            SHEET_PART: ("spreadsheetml.worksheet", sheet),
        },
        referred={SHEET_PART.removeprefix("xl/"): "worksheet", "styles.xml": "styles"},
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
