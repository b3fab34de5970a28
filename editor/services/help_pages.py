"""The pages of help: HTML files that come along, one a topic and language, and a search over them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import unescape
from pathlib import Path
from typing import Final

from editor.services.resources import resources

FALLBACK: Final = "en"
_TITLE: Final = re.compile(r"<h1>(.*?)</h1>", re.S)
_TAG: Final = re.compile(r"<[^>]+>")
_MARK: Final = re.compile(r"\{(key|name):([\w.]+)\}")
_TITLE_WEIGHT: Final = 20
"""A word in the title says more of a page than many in its text."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """A page as it is shown: its topic's name, title, HTML, and the text that is searched."""

    name: str
    title: str
    html: str
    text: str


def help_pages(
    language: str, *, keys_of: Callable[[str], str], name_of: Callable[[str], str]
) -> list[HelpPage]:
    """Return all pages in a language, English where there are none, in the order of their names.

    A page names actions by id, so that it tells the keys and names that they have now: `{key:file.new}`
    is filled in by `keys_of`, `{name:file.new}` by `name_of`; both give HTML.
    """
    folder = resources() / "help" / language
    if not folder.is_dir():
        folder = resources() / "help" / FALLBACK

    def fill(mark: re.Match[str]) -> str:
        return keys_of(mark[2]) if mark[1] == "key" else name_of(mark[2])

    return [
        _page(path.stem, _MARK.sub(fill, path.read_text("utf-8"))) for path in sorted(folder.glob("*.html"))
    ]


def pictures(language: str) -> Path:
    """Return the folder of the pages' pictures."""
    folder = resources() / "help" / "images" / language
    return folder if folder.is_dir() else resources() / "help" / "images" / FALLBACK


def search_pages(pages: Sequence[HelpPage], query: str) -> list[HelpPage]:
    """Return the pages in which every word of a query stands, those that are most about it first."""
    wanted = query.casefold().split()
    if not wanted:
        return list(pages)
    found = [(_weight(page, wanted), page) for page in pages]
    return [page for weight, page in sorted(found, key=lambda one: -one[0]) if weight]


def _weight(page: HelpPage, wanted: list[str]) -> int:
    title, text = page.title.casefold(), page.text.casefold()
    counts = [text.count(word) + _TITLE_WEIGHT * title.count(word) for word in wanted]
    return sum(counts) if all(counts) else 0


def _page(name: str, html: str) -> HelpPage:
    title = _TITLE.search(html)
    text = unescape(_TAG.sub(" ", html))
    return HelpPage(name, unescape(title[1]) if title else name, html, " ".join(text.split()))
