"""Spanish spelling: how each letter is said. Of Castilian and American z the sound may choose."""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

SPANISH: Final = LetterRules("""
    ch > CH
    sh > SH
    ll > Y | JH
    rr > R
    qu(?=[eiéí]) > K
    gu(?=[eiéí]) > G
    gü > G W
    c(?=[eiéí]) > TH | S
    cc(?=[eiéí]) > K TH | K S
    z > TH | S
    g(?=[eiéí]) > HH
    j > HH
    h(?=u[eaio]) >
    h >
    ñ > N Y
    [áa][iy](?![aeouáéó]) > AY
    [ée][iy](?![aeouáéó]) > EY
    [óo][iy](?![aeouáéó]) > OY
    [áa]u(?![aeoiáéóí]) > AW
    y(?![aeiouáéíóú]) > IY
    y > Y
    i(?=[aeouáéóú]) > Y
    u(?=[aeioáéíó]) > W
    [áa] > AA
    [ée] > EH
    [íi] > IY
    [óo] > OW
    [úuü] > UW
    (?<=[aeiouáéíóúlr])[bv](?=[aeiouáéíóúlr]) > V | B
    [bv] > B
    (?<=[aeiouáéíóúr])d(?=[aeiouáéíóúr]) > DH | D
    d$ > DH
    d > D
    g > G
    c > K
    k > K
    q > K
    f > F
    l > L
    m > M
    n(?=[cgkqj]) > NG
    n > N
    p > P
    (?<![a-zñáéíóúü])r > R
    (?<=[nls])r > R
    r > DH | R
    s > S
    t > T
    w > W
    x > K S
""")
