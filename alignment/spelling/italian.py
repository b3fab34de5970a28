"""Italian spelling: how each letter is said. A doubled consonant is one long sound."""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

ITALIAN: Final = LetterRules("""
    gli(?=[aeouàèéòù]) > L Y
    gl(?=[iì]) > L Y
    gn > N Y
    sci(?=[aeouàèéòù]) > SH
    sc(?=[eièéì]) > SH
    c?ch > K
    g?gh > G
    c?ci(?=[aouàòù]) > CH
    c?c(?=[eièéì]) > CH
    g?gi(?=[aouàòù]) > JH
    g?g(?=[eièéì]) > JH
    c?q > K
    zz? > T S | D Z
    h >
    [àa]i(?![aeou]) > AY
    [èée]i(?![aeou]) > EY
    [òo]i(?![aeou]) > OY
    [àa]u(?![aeio]) > AW
    i(?=[aeouàèéòù]) > Y
    u(?=[aeioàèéìò]) > W
    (?<=[aeiouàèéìòù])s(?=[aeiouàèéìòù]) > Z | S
    s(?=[bdglmnrv]) > Z
    ss? > S
    [aà] > AA
    [eèé] > EH
    [iìíîjy] > IY
    [oòó] > OW
    [uùú] > UW
    bb? > B
    cc? > K
    dd? > D
    ff? > F
    gg? > G
    kk? > K
    ll? > L
    mm? > M
    n(?=[cgkq]) > NG
    nn? > N
    pp? > P
    rr > R
    (?<![a-zàèéìòù])r > R
    r > DH | R
    tt? > T
    vv? > V
    w > W
    x > K S
""")
