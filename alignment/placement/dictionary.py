"""The pronouncing dictionary that comes with the acoustic model: CMUdict, US English, 134,000 words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alignment.placement.pronunciation import Pronouncer


def model_folder() -> Path:
    """Return the folder of the acoustic model and its dictionary, without loading their package."""
    import importlib.util

    spec = importlib.util.find_spec("pocketsphinx")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / "model" / "en-us"


def read_dictionary() -> dict[str, str]:
    """Return the phone string of each word (lower case); further ways to say it stand under "word(2)"."""
    return _entries(_read_text())


class PhoneDictionary:
    """The same, of which only those entries are read that begin with two letters that were asked for.

    All of them are a tenth of a second's work, and whoever opens a window asks for the words at the caret.
    """

    def __init__(self, text: str) -> None:
        self._text = f"\n{text.rstrip()}\n"
        self._letters: dict[str, str] = {}
        self._sections: dict[str, dict[str, str]] = {}

    def get(self, word: str) -> str | None:
        """Return the phone string of a word, None where there is no such entry; in any thread."""
        lead = word[:2].ljust(2)  # behind a word of one letter stands a space
        section = self._sections.get(lead)
        if section is None:
            section = self._sections[lead] = self._section(lead)
        return section.get(word)

    def _section(self, lead: str) -> dict[str, str]:
        letter = lead[0]
        lines = self._letters.get(letter)
        if lines is None:
            lines = self._letters[letter] = _lines_from(self._text, letter)
        return _entries(_lines_from(lines, lead))


def _lines_from(text: str, lead: str) -> str:
    """Return the lines from the first to the last that begin so; others that stand between, too."""
    start = text.find(f"\n{lead}")
    return text[start : text.index("\n", text.rfind(f"\n{lead}") + 1) + 1] if start >= 0 else ""


@cache
def english_pronouncer() -> Pronouncer:
    """Return how English words sound; made once, for all who ask."""
    return Pronouncer(PhoneDictionary(_read_text()).get)


def _read_text() -> str:
    return (model_folder() / "cmudict-en-us.dict").read_text(encoding="utf-8")


def _entries(text: str) -> dict[str, str]:
    return dict([line.split(None, 1) for line in text.split("\n") if line.strip()])
