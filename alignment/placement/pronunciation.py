"""Pronunciation (grapheme to phoneme): CMU phone strings of a token, by dictionary, parts or letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import islice, product

from alignment.text.alternatives import Words
from alignment.text.phrases import shared_readings
from alignment.text.readings import readings
from alignment.text.token_parts import is_initialism
from alignment.text.word_forms import expanded_word

Phones = tuple[str, ...]
Lookup = Callable[[str], "str | None"]

MAX_VARIANTS = 6
_LETTERS = {
    "a": "EY",
    "b": "B IY",
    "c": "S IY",
    "d": "D IY",
    "e": "IY",
    "f": "EH F",
    "g": "JH IY",
    "h": "EY CH",
    "i": "AY",
    "j": "JH EY",
    "k": "K EY",
    "l": "EH L",
    "m": "EH M",
    "n": "EH N",
    "o": "OW",
    "p": "P IY",
    "q": "K Y UW",
    "r": "AA R",
    "s": "EH S",
    "t": "T IY",
    "u": "Y UW",
    "v": "V IY",
    "w": "D AH B AH L Y UW",
    "x": "EH K S",
    "y": "W AY",
    "z": "Z IY",
}
# Letter groups to phones, longest first: a reading for names and coinages that no dictionary has.
_LONGEST_PIECE = 32
"""No word of the dictionary is longer."""
_LETTER_GROUPS = {
    "tion": "SH AH N",
    "sion": "ZH AH N",
    "ough": "AO",
    "augh": "AO",
    "eigh": "EY",
    "tch": "CH",
    "dge": "JH",
    "igh": "AY",
    "sch": "SH",
    "eau": "OW",
    "ch": "CH",
    "sh": "SH",
    "th": "TH",
    "ph": "F",
    "wh": "W",
    "ck": "K",
    "ng": "NG",
    "qu": "K W",
    "ee": "IY",
    "ea": "IY",
    "oo": "UW",
    "ou": "AW",
    "ow": "OW",
    "oi": "OY",
    "oy": "OY",
    "ai": "EY",
    "ay": "EY",
    "au": "AO",
    "aw": "AO",
    "ie": "IY",
    "ei": "EY",
    "ey": "IY",
    "oa": "OW",
    "ue": "UW",
    "ui": "UW",
    "ar": "AA R",
    "er": "ER",
    "ir": "ER",
    "ur": "ER",
    "or": "AO R",
    "kn": "N",
    "wr": "R",
    "gh": "G",
    "ps": "P S",
    "ce": "S",
    "ci": "S IH",
    "cy": "S IY",
    "ge": "JH",
    "a": "AE",
    "b": "B",
    "c": "K",
    "d": "D",
    "e": "EH",
    "f": "F",
    "g": "G",
    "h": "HH",
    "i": "IH",
    "j": "JH",
    "k": "K",
    "l": "L",
    "m": "M",
    "n": "N",
    "o": "AA",
    "p": "P",
    "q": "K",
    "r": "R",
    "s": "S",
    "t": "T",
    "u": "AH",
    "v": "V",
    "w": "W",
    "x": "K S",
    "y": "IY",
    "z": "Z",
}
_HUM = ("HH AH M", "AH M HH AH M")
_PLURAL = re.compile(r"([A-Z]{2,5})'?s")  # of letters said one by one


class Pronouncer:
    """Pronunciations of tokens, by a dictionary lookup that gives a phone string or None."""

    acoustic_weight = 1.0
    """What the likelihoods of the phones weigh in a search."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self.variants = lru_cache(maxsize=65536)(self._variants)
        self.atom = lru_cache(maxsize=65536)(self._atom)

    def is_known(self, word: str) -> bool:
        """Whether the dictionary has `word` (lower case) or the word it is formed from."""
        return bool(self._from_dictionary(word))

    def is_strange(self, word: str) -> bool:
        """Whether nobody knows how `word` (lower case) is said: no dictionary has it, or it is a letter."""
        return not self.is_known(word) or (len(word) == 1 and word not in ("a", "i", "o"))

    def in_context(self, tokens: Sequence[str], at: int) -> tuple[Phones, ...]:
        """Return the ways to say token `at` where it stands: "m" behind 5, "million" behind "$1.5"."""
        ways = shared_readings(tokens, at)
        return self.variants(tokens[at]) if ways == readings(tokens[at]) else self._pronounced(ways)

    def _variants(self, token: str) -> tuple[Phones, ...]:
        """Return up to `MAX_VARIANTS` ways to say the whole token; () where it says nothing."""
        return self._pronounced(readings(token))

    def _pronounced(self, ways: Sequence[Words]) -> tuple[Phones, ...]:
        """Return every reading once, then the readings with the further pronunciations of their words."""
        first: list[Phones] = []
        further: list[Phones] = []
        for words in ways:
            parts = [part for part in map(self._part, words) if part]
            choices = islice(product(*parts), MAX_VARIANTS) if parts else ()
            spoken = [tuple(phone for phones in choice for phone in phones) for choice in choices]
            first += spoken[:1]
            further += spoken[1:]
        return tuple(islice(dict.fromkeys([*first, *further]), MAX_VARIANTS))

    def _atom(self, word: str) -> Phones:
        """Return one phone string for a canonical spoken word, for comparing sounds."""
        if len(word) == 1 and word in _LETTERS:
            return tuple(_LETTERS[word].split())
        known = self._from_dictionary(word)
        return known[0] if known else self._from_letter_groups(word)

    def _part(self, part: str) -> list[Phones]:
        lower = _without_accents(part.lower())
        letters = tuple(phone for char in lower for phone in _LETTERS.get(char, "").split())
        if is_initialism(part):
            return [letters, *self._from_dictionary(lower)]
        if plural := _PLURAL.fullmatch(part):
            stem = tuple(phone for char in plural[1].lower() for phone in _LETTERS[char].split())
            return [(*stem, "Z"), *self._from_dictionary(lower)]
        ways = list(dict.fromkeys([*self._from_dictionary(lower), *self._expanded_contraction(lower)]))
        if len(part) == 1 and letters:
            ways = list(dict.fromkeys([*ways, letters]))
        elif not ways and set(lower) <= set("hm"):
            ways = [tuple(hum.split()) for hum in _HUM]
        elif not ways:
            ways = [self._from_letter_groups(lower)]
            if part.isupper() and len(part) <= 5:
                ways.append(letters)
        return [way for way in ways if way]

    def _from_dictionary(self, word: str) -> list[Phones]:
        ways: list[Phones] = []
        for number in range(1, 5):
            found = self._lookup(word if number == 1 else f"{word}({number})")
            if found is None:
                break
            ways.append(tuple(found.split()))
        return ways or self._from_stem(word)

    def _expanded_contraction(self, word: str) -> list[Phones]:
        """Return how the full form of a contraction sounds: gonna as "going to", I'm as "I am"."""
        parts = [self._lookup(part) for part in expanded_word(word)]
        if expanded_word(word) == [word] or not all(parts):
            return []
        return [tuple(" ".join(part for part in parts if part).split())]

    def _from_stem(self, word: str) -> list[Phones]:
        """Try what a known word with this ending gives."""
        for ending, phones in (
            ("'s", "Z"),
            ("s", "Z"),
            ("'", ""),
            ("ing", "IH NG"),
            ("ed", "D"),
            ("ly", "L IY"),
        ):
            stem = word.removesuffix(ending)
            if stem != word and len(stem) > 2:
                found = self._lookup(stem) or (self._lookup(stem + "e") if ending in ("ing", "ed") else None)
                if found:
                    return [(*found.split(), *phones.split())]
        return []

    def _from_letter_groups(self, word: str) -> Phones:
        """Read an unknown word: long known pieces where there are any, letter groups for the rest."""
        if word.endswith("'s"):
            return (*self._from_letter_groups(word[:-2]), "Z")
        word = "".join(char for char in word if char.isalpha())
        phones: list[str] = []
        while True:  # a page without blanks is a word, too
            for size in range(min(len(word) - 2, _LONGEST_PIECE), 3, -1):
                if head := self._lookup(word[:size]):
                    phones += head.split()
                    word = word[size:]
                    break
            else:
                return (*phones, *self._letters(word))

    def _letters(self, word: str) -> Phones:
        phones: list[str] = []
        at = 0
        while at < len(word):
            for size in (4, 3, 2, 1):
                group = word[at : at + size]
                if group in _LETTER_GROUPS:
                    if not (size == 1 and at and word[at - 1] == group):  # doubled letters sound once
                        if group == "e" and at == len(word) - 1 and phones:
                            break  # a final e is silent
                        phones.extend(_LETTER_GROUPS[group].split())
                    break
            at += size
        return tuple(phones)


def _without_accents(word: str) -> str:
    """Return `word` without accents: the dictionary has none."""
    return "".join(char for char in unicodedata.normalize("NFKD", word) if not unicodedata.combining(char))


_PHONE_CLASSES = (
    "IY IH", "EY EH AE", "AA AO AH OW", "UH UW", "AY", "AW", "OY", "ER R", "P B", "T D", "K G", "F V",
    "TH DH", "S Z", "SH ZH CH JH", "M N NG", "L", "W", "Y", "HH",
)  # fmt: skip
_CLASS_OF_PHONE = {phone: number for number, group in enumerate(_PHONE_CLASSES) for phone in group.split()}


@lru_cache(maxsize=262144)
def phone_similarity(left: Phones, right: Phones) -> float:
    """Return how alike two phone strings sound, 0 (nothing in common) to 1 (the same).

    One minus the weighted edit distance over the longer length; phones of one class (voicing, place) cost
    half a substitution.
    """
    if not left or not right:
        return 0.0
    row = [float(j) for j in range(len(right) + 1)]
    for i, a in enumerate(left, 1):
        previous, row = row, [float(i)]
        for j, b in enumerate(right, 1):
            near = _CLASS_OF_PHONE.get(a) is not None and _CLASS_OF_PHONE.get(a) == _CLASS_OF_PHONE.get(b)
            change = 0.0 if a == b else 0.5 if near else 1.0
            row.append(min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + change))
    return 1.0 - row[-1] / max(len(left), len(right))
