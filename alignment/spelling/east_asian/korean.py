"""Korean spelling: how Hangul is said, its syllables one after the other.

A last consonant goes over to a syllable that begins with a vowel, and takes on the sound of other neighbours
(Standard pronunciation of Korean, articles 8 to 20).
"""

from __future__ import annotations

from typing import Final

from alignment.placement.pronunciation import Phones
from alignment.text.alternatives import word_list

_FIRST_SYLLABLE, _VOWELS_EACH, _FINALS_EACH, _SYLLABLES = 0xAC00, 21, 28, 11172
# In the order of the characters (Unicode, section 3.12).
_INITIALS: Final = word_list("g gg n d dd r m b bb s ss - j jj ch k t p h")
_VOWELS: Final = tuple(
    tuple(way.split(","))
    for way in word_list(
        "AA AE Y,AA Y,AE AH EH Y,AH Y,EH OW W,AA W,AE W,EH Y,OW UW W,AH W,EH W,IY Y,UW UH UH,IY IY"
    )
)
_FINALS: Final = word_list(
    "- g gg g,s n n,j n,h d r r,g r,m r,b r,s r,t r,p r,h m b b,s s ss ng j ch k t p h"
)
_INITIAL_PHONES: Final[dict[str, Phones]] = {
    "g": ("G",), "gg": ("K",), "n": ("N",), "d": ("D",), "dd": ("T",), "r": ("L",), "m": ("M",), "b": ("B",),
    "bb": ("P",), "s": ("S",), "ss": ("S",), "-": (), "j": ("JH",), "jj": ("CH",), "ch": ("CH",), "k": ("K",),
    "t": ("T",), "p": ("P",), "h": ("HH",),
}  # fmt: skip
_CLOSED: Final[dict[str, Phones]] = {  # at the end of a syllable: held, not released
    "g": ("K",), "gg": ("K",), "k": ("K",), "n": ("N",), "d": ("T",), "s": ("T",), "ss": ("T",), "j": ("T",),
    "ch": ("T",), "t": ("T",), "h": (), "r": ("L",), "m": ("M",), "b": ("P",), "p": ("P",), "ng": ("NG",),
    "-": (),
}  # fmt: skip
_BEFORE_NASAL: Final = {"K": "NG", "T": "N", "P": "M"}
_ASPIRATED: Final = {"g": "k", "d": "t", "b": "p", "j": "ch"}

Syllable = tuple[str, Phones, list[str]]


def korean_pronunciations(word: str) -> tuple[Phones, ...]:
    """Return how a word in Hangul is said; what is not Hangul is left out."""
    syllables = [_parted(char) for char in word if 0 <= ord(char) - _FIRST_SYLLABLE < _SYLLABLES]
    said: list[str] = []
    initial_before: str | None = None
    for at, (initial, vowel, finals) in enumerate(syllables):
        following = syllables[at + 1][0] if at + 1 < len(syllables) else None
        own_initial = initial_before if initial_before is not None else initial
        said += [*_INITIAL_PHONES[own_initial], *vowel]
        closing, initial_before = _closed(finals, following)
        said += closing
    return (tuple(said),) if said else ()


def _parted(char: str) -> Syllable:
    number = ord(char) - _FIRST_SYLLABLE
    initial, rest = divmod(number, _VOWELS_EACH * _FINALS_EACH)
    vowel, final = divmod(rest, _FINALS_EACH)
    finals = [] if final == 0 else _FINALS[final].split(",")
    return _INITIALS[initial], _VOWELS[vowel], finals


def _closed(finals: list[str], following: str | None) -> tuple[Phones, str | None]:
    """Return how a syllable's last consonants are said, and the next one's first where they change it."""
    if not finals:
        return (), None
    *before, last = finals
    held = _CLOSED[before[0]] if before else ()
    if following == "-" and last != "ng":  # it goes over
        return held, "-" if last == "h" else last
    if last == "h" and following in _ASPIRATED:
        return held, _ASPIRATED[following]
    if following == "h" and last in _ASPIRATED:
        return held, _ASPIRATED[last]
    return _assimilated(_CLOSED["g" if finals == ["r", "g"] else finals[0]], following)


def _assimilated(held: Phones, following: str | None) -> tuple[Phones, str | None]:
    """Return a held consonant before the next syllable's first: nasal before a nasal, l beside l."""
    if following in ("n", "m", "r") and held and held[0] in _BEFORE_NASAL:
        return (_BEFORE_NASAL[held[0]],), "n" if following == "r" else None
    return held, "r" if following == "n" and held == ("L",) else None
