"""Which spellings may sound alike, found without comparing each with each: by their consonants."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations
from typing import Final

_CLASSES: Final = ("P B", "T D", "K G", "F V", "TH DH", "S Z", "SH ZH CH JH", "M N NG", "L", "W", "R ER")
_CLASS_OF: Final = {phone: chr(ord("a") + at) for at, group in enumerate(_CLASSES) for phone in group.split()}
_VOWELS: Final = frozenset("aeiouyäöüéèêáàâíóúø")
_LONG: Final = 7
"""Words of so many consonants may differ in two of them."""
_MOST: Final = 24
"""So many consonants are looked at: a longer word is known by its beginning, and its keys stay few."""


def skeleton(phones: tuple[str, ...]) -> str:
    """Return a sound's consonants by their class, without its vowels."""
    return "".join(_CLASS_OF.get(phone, "") for phone in phones)


@lru_cache(maxsize=50_000)
def sound_keys(phones: tuple[str, ...]) -> tuple[str, ...]:
    """Return keys of which two sounds share one where one consonant is put in, left out or another.

    Sounds with few consonants share one only where these are the same: too much else is near them.
    """
    bones = skeleton(phones)
    if len(bones) < 2:
        return (f"{bones}:{len(phones)}",) if phones else ()
    return tuple(_with_some_left_out(bones))


@lru_cache(maxsize=50_000)
def letter_keys(letters: str) -> tuple[str, ...]:
    """Return keys as those of sounds, by the consonants that are written: how a name sounds is a guess."""
    bones = "".join(letter for letter in letters if letter not in _VOWELS)
    return tuple(f"~{key}" for key in _with_some_left_out(bones)) if len(bones) > 2 else ()


def _with_some_left_out(bones: str) -> dict[str, None]:
    bones = bones[:_MOST]
    found = dict.fromkeys([bones])
    for dropped in range(1, 2 if len(bones) < _LONG else 3):
        if len(bones) - dropped < 2:
            break
        for gone in combinations(range(len(bones)), dropped):
            found["".join(sign for at, sign in enumerate(bones) if at not in gone)] = None
    return found


class SoundIndex:
    """A set of spellings, looked up by keys that they share."""

    def __init__(self) -> None:
        self._keys: dict[str, tuple[str, ...]] = {}
        self._holders: dict[str, set[str]] = {}

    def add(self, spelling: str, keys: Iterable[str]) -> None:
        """Take in a spelling with its keys."""
        self._keys[spelling] = tuple(keys)
        for key in self._keys[spelling]:
            self._holders.setdefault(key, set()).add(spelling)

    def remove(self, spelling: str) -> None:
        """Let go of a spelling."""
        for key in self._keys.pop(spelling, ()):
            holders = self._holders[key]
            holders.discard(spelling)
            if not holders:
                del self._holders[key]

    def near(self, keys: Iterable[str]) -> Iterator[str]:
        """Yield each spelling once that shares one of some keys."""
        seen: set[str] = set()
        for key in keys:
            for spelling in self._holders.get(key, ()):
                if spelling not in seen:
                    seen.add(spelling)
                    yield spelling
