"""Polish and Czech spelling: how each letter is said.

Sources: JIPA 33/1 (Jassem, Polish) and the Handbook of the IPA (Czech). Voiced consonants are said without
voice at the end of a word and before those without; prepositions of one consonant take the voice of what
follows, so there the sound chooses.
"""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

_PREPOSITIONS: Final = """
    ^[vw]$ > V | F
    ^z$ > Z | S
    ^s$ > S | Z
    ^k$ > K | G
"""
_CONSONANTS: Final = """
    bb? > B
    dd? > D
    ff? > F
    gg? > G
    kk? > K
    l > L
    mm? > M
    n(?=[kg]) > NG
    nn? > N
    pp? > P
    q > K
    rr? > R
    ss? > S
    tt? > T
    v > V
    x > K S
    zz? > Z
"""

POLISH: Final = LetterRules(f"""
    {_PREPOSITIONS}
    dź|dzi(?=[aeouyąęó]) > JH
    dzi > JH IY
    dż > JH
    dz > D Z
    sz > SH
    cz > CH
    (?<=[ptk])rz|(?<=ch)rz|rz(?=[ptkfsśćch]|$) > SH
    rz > ZH
    ż(?=[ptkfsśćc]|$) > SH
    ż > ZH
    si(?=[aeouyąęó])|ś > SH
    si > SH IY
    ź(?=[ptkfsśćc]|$) > SH
    zi(?=[aeouyąęó])|ź > ZH
    zi > ZH IY
    ci(?=[aeouyąęó])|ć > CH
    ci > CH IY
    ni(?=[aeouyąęó]) > N Y
    ń > N
    ch|h > HH
    c > T S
    w(?=[ptkfsśćch]|$)|(?<=[ptks])w > F
    w > V
    z(?=[ptkfsćch]|$) > S
    b(?=[ptkfsśćch]|$) > P
    d(?=[ptkfsśćch]|$) > T
    g(?=[ptkfsśćch]|$) > K
    ł > W
    ą(?=[bp]) > AO M
    ą$ > AO | AO N
    ą > AO N
    ę(?=[bp]) > EH M
    ę$ > EH
    ę > EH N
    au > AW
    i(?=[aeouyąęó]) > Y
    i > IY
    y > IH
    [óu] > UW
    o > AO
    e > EH
    a > AA
    j > Y
    {_CONSONANTS}
""")

CZECH: Final = LetterRules(f"""
    {_PREPOSITIONS}
    ch > HH
    dž > JH
    č > CH
    š > SH
    ž(?=[ptkfsšcč]|$) > SH
    ž > ZH
    (?<=[ptk])ř|(?<=ch)ř|ř$ > SH | R
    ř > ZH | R
    c > T S
    ď > D Y
    ť > T Y
    ň > N Y
    (?<=m)ě > N Y EH
    ě > Y EH | EH
    v(?=[ptkfsšcč]|$) > F
    z(?=[ptkfsšcč]|$) > S
    b(?=[ptkfsšcč]|$) > P
    d(?=[ptkfsšcč]|$) > T
    ou > OW
    au > AW
    eu > EH UW
    [aá] > AA
    [eé] > EH
    [ií] > IY
    [yý] > IY | IH
    [oó] > AO
    [uúů] > UW
    h > HH |
    j(?=[^aáeéěiíoóuúyý]) > Y |
    j > Y
    w > V
    {_CONSONANTS}
""")
