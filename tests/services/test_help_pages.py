"""The pages of help: the same topics in every language, whole, and found by their words."""

from __future__ import annotations

import re
from html import unescape

import pytest

from editor.services.help_pages import help_pages, pictures, search_pages
from editor.services.resources import resources

LANGUAGES = sorted(path.name for path in (resources() / "help").iterdir() if path.name != "images")
MARKS = re.compile(r"\{(?:key|name):[\w.]+\}")


def raw(language: str) -> dict[str, str]:
    folder = resources() / "help" / language
    return {path.stem: path.read_text("utf-8") for path in sorted(folder.glob("*.html"))}


def test_there_is_help_in_these_languages() -> None:
    assert {"en", "de", "es", "fr", "ko"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_topics_keys_and_pictures(language: str) -> None:
    english, other = raw("en"), raw(language)
    assert list(english) == list(other)
    for name, text in english.items():
        assert sorted(MARKS.findall(text)) == sorted(MARKS.findall(other[name])), name
        assert re.findall("<[^>]+>", text) == re.findall("<[^>]+>", other[name]), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_and_its_pictures(language: str) -> None:
    pages = help_pages(language, keys_of=str.upper, name_of=str.title)
    assert len(pages) >= 10
    for page in pages:
        assert page.title != page.name
        assert not MARKS.search(page.html)
        for picture in re.findall(r'<img src="([^"]+)"', page.html):
            assert (pictures(language) / picture).is_file(), picture


def test_french_signs_stand_apart_and_apostrophes_are_typographic() -> None:
    for name, html in raw("fr").items():
        text = unescape(re.sub(r"<[^>]+>", "", MARKS.sub("X", html)))
        assert "'" not in text, name
        assert not re.search(
            r"[ \n][:;!?%»]|« |[^\N{NO-BREAK SPACE}]:\s|[^\N{NARROW NO-BREAK SPACE}][;!?%]", text
        ), name


def test_another_language_gets_the_english_pages() -> None:
    def titles(language: str) -> list[str]:
        return [page.title for page in help_pages(language, keys_of=str, name_of=str)]

    assert titles("xx") == titles("en") != titles("de")


def test_pages_are_found_by_all_their_words_the_most_fitting_first() -> None:
    pages = help_pages("en", keys_of=str, name_of=str)
    assert search_pages(pages, "waveform")[0].name == "08-waveform"
    assert [page.name for page in search_pages(pages, "FOOT pedal")] == ["02-play"]
    assert search_pages(pages, "pedal zebra") == []
    assert search_pages(pages, " ") == pages
