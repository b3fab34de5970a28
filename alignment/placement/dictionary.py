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
    """The same, of which only those entries are read that begin with a letter that was asked for.

    All of them are a tenth of a second's work, and whoever opens a window asks for the words at the caret.
    """

    def __init__(self, text: str) -> None:
        self._text = f"\n{text.rstrip()}\n"
        self._sections: dict[str, dict[str, str]] = {}

    def get(self, word: str) -> str | None:
        """Return the phone string of a word, None where there is no such entry; in any thread."""
        letter = word[:1]
        section = self._sections.get(letter)
        if section is None:
            section = self._sections[letter] = self._section(letter)
        return section.get(word)

    def _section(self, letter: str) -> dict[str, str]:
        """Return the entries from the first to the last with a letter; others that stand between, too."""
        start = self._text.find(f"\n{letter}")
        if not letter or start < 0:
            return {}
        end = self._text.index("\n", self._text.rfind(f"\n{letter}") + 1)
        return _entries(self._text[start:end])


@cache
def english_pronouncer() -> Pronouncer:
    """Return how English words sound; made once, for all who ask."""
    return Pronouncer(PhoneDictionary(_read_text()).get)


def _read_text() -> str:
    return (model_folder() / "cmudict-en-us.dict").read_text(encoding="utf-8")


def _entries(text: str) -> dict[str, str]:
    return dict([line.split(None, 1) for line in text.split("\n") if line.strip()])
