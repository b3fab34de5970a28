"""Arabic and Hebrew script: consonants and long vowels are written, short vowels mostly are not.

Sources: the Unicode names of the letters; Watson, The Phonology and Morphology of Arabic. Short vowels that a
text has (harakat, niqqud) are read. Otherwise a consonant before another one is said with a short vowel,
without one, or with another: the sound chooses.
"""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

_SHORT: Final = "AA | EH |"
_ARABIC_SIGNS: Final = "\u064b-\u0652\u0670"
_CONSONANTS: Final = {  # Arabic, Persian and Urdu
    "ب": "B", "پ": "P", "ت": "T", "ث": "TH", "ج": "JH", "چ": "CH", "ح": "HH", "خ": "HH", "د": "D",
    "ذ": "DH", "ر": "R", "ز": "Z", "ژ": "ZH", "س": "S", "ش": "SH", "ص": "S", "ض": "D", "ط": "T",
    "ظ": "DH", "ع": "AA", "غ": "G", "ف": "F", "ق": "K", "ك": "K", "ک": "K", "گ": "G", "ل": "L",
    "م": "M", "ن": "N", "ه": "HH", "ہ": "HH", "ھ": "HH", "ٹ": "T", "ڈ": "D", "ڑ": "R",
}  # fmt: skip


def _arabic_rules() -> str:
    """Return the rules of consonants: with a short vowel before another letter, bare at the end."""
    letters = "".join(_CONSONANTS)
    lines = []
    for letter, phone in _CONSONANTS.items():
        ways = " | ".join(" ".join([phone, *vowel.split()]) for vowel in _SHORT.split("|"))
        lines += [f"{letter}\u0651?(?=[{letters}]) > {ways}", f"{letter}\u0651? > {phone}"]
    return "\n".join(lines)


ARABIC: Final = LetterRules(f"""
    ^ال(?=[تثدذرزسشصضطظلن]) > AA
    ^ال > AA L | L
    ^وال > W AA L | W AA
    ^بال > B IH L
    لله > L AA HH
    ة$|ه$ > AH | AH T
    ة > AA T
    [اأآىٰ] > AA
    إ > IH
    ؤ > UW
    [ئء] >
    \u064e > AA
    \u064f > UH
    \u0650 > IH
    \u064b > AA N
    \u064c > UH N
    \u064d > IH N
    [{_ARABIC_SIGNS}] >
    ^و > W
    و(?=[اويأ]) > W
    و > UW | W | AW
    ^[يی] > Y
    [يی](?=[اويأة]) > Y
    [يیے] > IY | EY
    {_arabic_rules()}
""")

HEBREW: Final = LetterRules("""
    [\u05b0] > | EH
    [\u05b1\u05b5\u05b6] > EH
    [\u05b2\u05b7\u05b8] > AA
    [\u05b3\u05b9\u05ba] > OW
    \u05b4 > IY
    \u05bb > UW
    [\u0591-\u05c7] >
    א(?=[א-ת]) > AA | EH |
    א > AA | EH
    ה$ > AA | EH
    וו > V
    ^ו > V EH | UW
    ו > OW | UW | V
    יי > Y
    ^י > Y IY | Y EH | Y AA
    י > IY | Y | EY
    ב(?=[א-הז-ת]) > B AA | V EH | B
    ב > V | B
    ג(?=[א-הז-ת]) > G AA | G EH | G
    ג > G
    ד(?=[א-הז-ת]) > D AA | D EH | D
    ד > D
    ה(?=[א-הז-ת]) > HH AA | HH EH | HH
    ה > HH
    ז(?=[א-הז-ת]) > Z AA | Z EH | Z
    ז > Z
    ח(?=[א-הז-ת]) > HH AA | HH EH | HH
    ח$ > AA HH
    ח > HH
    ט(?=[א-הז-ת]) > T AA | T EH | T
    ט > T
    כ(?=[א-הז-ת]) > K AA | K EH | HH
    כ > HH | K
    ך > HH
    ל(?=[א-הז-ת]) > L AA | L EH | L
    ל > L
    מ(?=[א-הז-ת]) > M AA | M EH | M
    [מם] > M
    נ(?=[א-הז-ת]) > N AA | N EH | N
    [נן] > N
    ס(?=[א-הז-ת]) > S AA | S EH | S
    ס > S
    ע(?=[א-ת]) > AA | EH |
    ע > AA
    פ(?=[א-הז-ת]) > P AA | P EH | F
    פ > F | P
    ף > F
    צ(?=[א-הז-ת]) > T S AA | T S EH | T S
    [צץ] > T S
    ק(?=[א-הז-ת]) > K AA | K EH | K
    ק > K
    ר(?=[א-הז-ת]) > R AA | R EH | R
    ר > R
    ש(?=[א-הז-ת]) > SH AA | SH EH | SH
    ש > SH | S
    ת(?=[א-הז-ת]) > T AA | T EH | T
    ת > T
""")
