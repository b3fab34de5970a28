"""German spelling: how letters are said, where word and stem do not tell (no dictionary)."""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

GERMAN: Final = LetterRules("""
    tsch > CH
    sch > SH
    chs > K S
    ^ch(?=[aolr]) > K
    (?<=[aou])ch > HH | K
    ch > SH | HH Y
    ^sp > SH P
    ^st > SH T
    (?<=^ge)st > SH T
    (?<=^be)st > SH T
    (?<=^ver)st > SH T
    (?<=^ent)st > SH T
    ck > K
    qu > K V
    ph > F
    th > T
    tion > T S Y OW N
    t?zz? > T S
    dt$ > T
    ß|ss > S
    (?<![bcdfgkpqtxß])s(?=[aeiouyäöü]) > Z
    s > S
    v > F | V
    w > V
    j > Y
    x > K S
    e[iy]|a[iy] > AY
    eu|äu > OY
    au > AW
    ieh? > IY
    ee|eh(?![aeiouyäöü]) > EY
    aa|ah(?![aeiouyäöü]) > AA
    oo|oh(?![aeiouyäöü]) > OW
    uh(?![aeiouyäöü]) > UW
    ih(?![aeiouyäöü]) > IY
    äh(?![aeiouyäöü]) > EH
    öh?(?![^aeiouyäöü]{2}) > ER | EY
    ö > ER | EH
    üh? > UW | IY
    y > UW | IY
    (?<=[aeiouyäöü])h(?=[aeiouyäöü]) >
    h > HH
    er(?![aeiouyäöü]) > ER | EH AH
    (?<=[aeiouyäöüh])rr?(?![aeiouyäöür]) > AH | R
    rr? > R | HH
    e$ > AH
    en(?=s?$) > AH N
    el(?=s?$) > AH L
    em(?=s?$) > AH M
    (?<=^b)e(?=[^aeiou][aeiouyäöü]) > AH
    (?<=^g)e > AH
    a > AA
    e(?=[^aeiou][aeiouyäöü]) > EY | AH
    e > EH
    ig$ > IH SH | IH K
    i(?=[^aeiou]{2}) > IH
    i > IH | IY
    o(?=[^aeiou][aeiouyäöü]) > OW
    o > AO
    u(?=[^aeiou]{2}) > UH
    u > UW | UH
    ä > EH
    ng(?![aou]) > NG
    n(?=[gkq]) > NG
    bb?(?![a-zäöü]) > P
    dd?(?![a-zäöü]) > T
    gg?(?![a-zäöü]) > K
    bb? > B
    c > K
    dd? > D
    ff? > F
    gg? > G
    kk? > K
    ll? > L
    mm? > M
    nn? > N
    pp? > P
    q > K
    tt? > T
""")
