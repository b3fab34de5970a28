"""The pages of help: the same topics in every language, whole, and found by their words."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
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


def named(html: str) -> list[str]:
    """Return the buttons and menus that a page names in words, not by the ids of actions."""
    texts = (" ".join(text.split()) for text in re.findall(r"<i>(.*?)</i>", html, re.S))
    return [text for text in texts if not MARKS.match(text)]


def said_in_the_window(language: str) -> list[tuple[str, str]]:
    """Return the texts of the window in English and in a language, without their underlined letters."""
    found = []
    for message in ET.parse(resources() / "i18n" / f"earproof_{language}.ts").getroot().iter("message"):
        source, made = (
            re.sub(r"\(&\w\)|&", "", message.findtext(part, "")) for part in ("source", "translation")
        )
        found.append((source, made))
    return found


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_pages_name_buttons_and_menus_as_the_window_does(language: str) -> None:
    english, other, said = raw("en"), raw(language), said_in_the_window(language)
    pairs = [pair for name in english for pair in zip(named(english[name]), named(other[name]), strict=True)]
    assert len(pairs) > 15
    unsaid = [
        (text, translated)
        for text, translated in pairs
        if not any(source.startswith(text) and made.startswith(translated) for source, made in said)
    ]
    assert unsaid == []


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
