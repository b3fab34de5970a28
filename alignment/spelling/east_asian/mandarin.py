"""Mandarin: characters by their pinyin, which the package pypinyin knows, in context.

Initials and finals as in Duanmu, The Phonology of Standard Chinese (2007). Tones are no matter of phones, and
of two ways to say one that the model's English brings close the sound chooses.
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from alignment.placement.pronunciation import Phones
from alignment.spelling.rules import LetterRules, joined_ways

_HAN: Final = re.compile("[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")

PINYIN: Final = LetterRules("""
    (?<=[zcs]h)i$|(?<=r)i$ > ER | IH
    (?<=[zcs])i$ > UH | IH
    zh > JH
    ch > CH
    sh > SH
    z > D Z | T S
    c > T S
    j > JH
    q > CH
    x > SH
    r(?=.) > R | ZH
    yuan$|(?<=[jqx])uan$ > Y EH N | Y AA N
    yun$|(?<=[jqx])un$ > Y UH N | IY N
    yue$|(?<=[jqx])ue$|[vü]e$ > Y EH | UW EH
    yu$|(?<=[jqx])u$|[vü]$ > IY | UW
    yong$|iong$ > Y UH NG | Y OW NG
    yi(?=ng?$)|yi$ > IY
    wu$ > UW
    y > Y
    w > W
    iang$ > Y AA NG
    iao$ > Y AW
    ian$ > Y EH N | Y AA N
    (?<=y)an$ > EH N | AA N
    ia$ > Y AA
    iu$ > Y OW
    ie$ > Y EH
    ing$ > IY NG | IH NG
    in$ > IY N | IH N
    uang$ > W AA NG
    uai$ > W AY
    uan$ > W AA N
    ui$ > W EY
    un$ > W AH N | UH N
    ua$ > W AA
    uo$ > W AO | AO
    ueng$ > W AH NG
    ang$ > AA NG
    eng$ > AH NG
    ong$ > UH NG | OW NG
    an$ > AA N | AE N
    en$ > AH N | EH N
    ng$ > NG
    er$ > AA R | ER
    ai$ > AY
    ei$ > EY
    ao$ > AW
    ou$ > OW
    (?<=[bpmf])o$ > W AO | AO
    (?<=y)e$ > EH
    a$ > AA
    o$ > AO
    e$|ê$ > AH | UH
    i$ > IY
    u$ > UW
    b > B
    p > P
    m > M
    f > F
    d > D
    t > T
    n > N
    l > L
    g > G
    k > K
    h > HH
    s > S
""")


@cache
def is_installed() -> bool:
    """Whether the package that knows pinyin is there."""
    return importlib.util.find_spec("pypinyin") is not None


def is_han(letter: str) -> bool:
    """Whether a letter is a Chinese character."""
    return _HAN.fullmatch(letter) is not None


def split_run(run: str) -> list[str]:
    """Return the characters of a run, together those whose sounds depend on one another."""
    from pypinyin.seg.mmseg import seg

    return [str(word) for word in seg.cut(run)]


def han_pronunciations(word: str) -> tuple[Phones, ...]:
    """Return how Chinese characters are said; what is no such character is left out."""
    syllables = [syllable for run in _HAN.findall(word) for syllable in _pinyin(run)]
    return said(syllables)


def said(syllables: Sequence[str]) -> tuple[Phones, ...]:
    """Return the ways to say syllables in pinyin without tones, each alternative taken in all alike."""
    return joined_ways([own for syllable in syllables if (own := PINYIN.pronunciations(syllable))])


def _pinyin(run: str) -> list[str]:
    from pypinyin import lazy_pinyin

    return list(lazy_pinyin(run, errors="ignore", v_to_u=False))
