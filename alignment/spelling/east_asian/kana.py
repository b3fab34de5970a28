"""Japanese kana: a character a mora, read by its Unicode name ("HIRAGANA LETTER KA").

A small ya, yu, yo or vowel takes the place of the vowel before it; the prolonged sound mark, or a vowel of
the same kind, lengthens it; a small tsu doubles what follows. Whether i and u are heard between unvoiced
consonants the sound chooses (Vance, The Sounds of Japanese, 2008). Chinese characters are not read.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from alignment.placement.pronunciation import Phones

_PREFIXES: Final = ("HIRAGANA LETTER ", "KATAKANA LETTER ", "HALFWIDTH KATAKANA LETTER ")
_VOWELS: Final = {"A": "AA", "I": "IY", "U": "UW", "E": "EH", "O": "OW"}
_CONSONANTS: Final = {"": (), "H": ("HH",)} | {
    name: (name,) for name in ("K", "G", "S", "Z", "T", "D", "N", "B")
}
_OTHERS: Final = {"P": ("P",), "M": ("M",), "Y": ("Y",), "R": ("R",), "W": ("W",), "V": ("V",)}
_SPECIAL: Final[dict[str, Phones]] = {
    "SI": ("SH", "IY"), "ZI": ("JH", "IY"), "TI": ("CH", "IY"), "DI": ("JH", "IY"), "TU": ("T", "S", "UW"),
    "DU": ("Z", "UW"), "HU": ("F", "UW"), "WO": ("OW",), "N": ("N",),
}  # fmt: skip
_PARTICLES: Final[dict[str, Phones]] = {"は": ("W", "AA"), "へ": ("EH",), "を": ("OW",)}
_LONG_MARKS: Final = ("ー", "ｰ")
_LENGTHENED: Final = {("OW", "UW"): "OW", ("EH", "IY"): "EY"}
_UNVOICED: Final = ("K", "S", "SH", "T", "CH", "F", "HH", "P")
_HIGH: Final = ("IY", "UW")


def is_kana(letter: str) -> bool:
    """Whether a letter is hiragana or katakana, or lengthens one."""
    return letter in _LONG_MARKS or unicodedata.name(letter, "").startswith(_PREFIXES)


def kana_pronunciations(word: str) -> tuple[Phones, ...]:
    """Return how a word in kana is said, high vowels heard and then unheard; what is not kana is left out."""
    if word in _PARTICLES:
        return (_PARTICLES[word],)
    said: list[str] = []
    for char in unicodedata.normalize("NFKC", word):
        name = unicodedata.name(char, "")
        prefix = next((own for own in _PREFIXES if name.startswith(own)), None)
        if prefix is not None:
            _add(said, name.removeprefix(prefix))
    if not said:
        return ()
    return tuple(dict.fromkeys((tuple(said), _with_unheard_vowels(said))))


def _add(said: list[str], mora: str) -> None:
    if mora == "SMALL TU":  # a doubled consonant is a longer one
        return
    if mora.startswith("SMALL "):
        mora = mora.removeprefix("SMALL ")
        if said and said[-1] in _VOWELS.values():
            palatal = said[:-1] and said[-2] in ("SH", "JH", "CH")
            said.pop()
            mora = mora[-1] if palatal else mora
    phones = _SPECIAL.get(mora) or _plain(mora)
    if len(phones) == 1 and said and (said[-1], phones[0]) in _LENGTHENED:
        said[-1] = _LENGTHENED[said[-1], phones[0]]
    elif not (len(phones) == 1 and said and said[-1] == phones[0] and phones[0] in _VOWELS.values()):
        said += phones


def _plain(mora: str) -> Phones:
    consonants = _CONSONANTS | _OTHERS
    consonant, vowel = mora[:-1], mora[-1:]
    if vowel not in _VOWELS or consonant not in consonants:
        return ()
    return (*consonants[consonant], _VOWELS[vowel])


def _with_unheard_vowels(said: list[str]) -> Phones:
    """Return the phones without i and u between unvoiced consonants, and without the u of a final su."""
    return tuple(
        phone
        for at, phone in enumerate(said)
        if not (
            phone in _HIGH
            and at
            and said[at - 1] in _UNVOICED
            and (said[at + 1] in _UNVOICED if at + 1 < len(said) else said[at - 1] == "S" and phone == "UW")
        )
    )
