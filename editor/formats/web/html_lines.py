"""HTML lines: the text of a page as its lines, with the times and speakers that its elements carry."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Final

from editor.document.word_diff import space_of
from editor.formats.decoding_text import clean_text

_BLOCKS: Final = frozenset({
    "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section",
    "article", "header", "footer", "dt", "dd", "table", "body",
})  # fmt: skip
_SILENT: Final = frozenset({"script", "style", "head", "title", "template", "noscript", "button", "svg"})
_BOLD: Final = ("b", "strong")
_MARKED_SECTION = re.compile(r"<!\[[^>]*>?")
_MS = re.compile(r"\d{1,12}")
_SPACE = re.compile(r"\s+")
_SECONDS = re.compile(r"\d{1,9}(?:\.\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text; when it is said in milliseconds, and whether it names the speaker."""

    text: str
    start_ms: int | None = None
    end_ms: int | None = None
    is_speaker: bool = False
    is_bold: bool = False
    stamp_ms: int | None = None
    """The time that a time stamp shows, of which the text is only a rounded form."""


@dataclass
class Line:
    """What stands in one line or paragraph; `opens`: a paragraph begins with it."""

    runs: list[Run] = field(default_factory=list)
    opens: bool = True


def html_lines(page: str) -> list[Line]:
    """Return the lines that hold text, whatever the page's state; scripts, styles and heads hold none."""
    parser = _Parser()
    parser.feed(_MARKED_SECTION.sub("", page))
    parser.close()
    return [line for line in parser.lines if any(run.text.strip() for run in line.runs)]


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines = [Line()]
        self._silent = self._bold = 0
        self._open: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _SILENT:
            self._silent += 1
        elif tag == "br":
            self.lines.append(Line(opens=False))
        elif tag in _BLOCKS:
            self.lines.append(Line())
            self._open.clear()
        elif tag in ("span", "a"):
            self._open.append((tag, dict(attrs)))
        elif tag in _BOLD:
            self._bold += 1

    def handle_endtag(self, tag: str) -> None:
        if tag in _SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag in _BLOCKS:
            self.lines.append(Line())
            self._open.clear()
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif self._open and self._open[-1][0] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        text = _SPACE.sub(lambda found: space_of(found[0]), clean_text(data))
        if text and not self._silent:
            self.lines[-1].runs.append(self._run(text))

    def _run(self, text: str) -> Run:
        attributes = self._open[-1][1] if self._open else {}
        kinds = (attributes.get("class") or "").split()
        stamp = _SECONDS.fullmatch(attributes.get("data-timestamp") or "")
        return Run(
            text,
            *_times(attributes),
            "speaker" in kinds,
            self._bold > 0,
            round(float(stamp[0]) * 1000) if stamp else None,
        )


def _times(attributes: dict[str, str | None]) -> tuple[int | None, int | None]:
    """Return when a word begins and ends: by Hyperaudio's start and length, or by our pages' two moments."""
    start = _MS.fullmatch(attributes.get("data-m") or attributes.get("data-s") or "")
    if start is None:
        return None, None
    length, end = (_MS.fullmatch(attributes.get(name) or "") for name in ("data-d", "data-e"))
    if length is not None:
        return int(start[0]), int(start[0]) + int(length[0])
    return int(start[0]), int(end[0]) if end is not None and int(end[0]) >= int(start[0]) else None
