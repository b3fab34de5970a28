"""French spelling: how letters are said, silent endings among them. Nasal vowels stand as vowel and N."""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

FRENCH: Final = LetterRules("""
    (?<=^[mv])ille > IY L
    (?<=tranqu)ille > IY L
    ^est$ > EH
    ^et$ > EY
    (?<=^[ldmstc])es$ > EY
    (?<=.)er$ > EY | EH R
    (?<=.)ers$ > EY | EH R
    (?<=.)ez$ > EY
    (?<=.)ent$ > | AA N
    (?<=[^aeiouyéèêîï])es?$ >
    (?<=[iuéy])es?$ >
    (?<=.)ets?$ > EH
    tion > S Y OW N
    eaux?|aux$ > OW
    au > OW
    oin(?![aeiouyhné]) > W AE N
    oî|oi[stx]?$|oi > W AA
    o[uùû][stpx]*$ > UW
    ou(?=[aeiéè]) > W
    o[uùû] > UW
    oy(?=[aeiou]) > W AA Y
    ay(?=[aeiou]) > EH Y
    (?<=[aeo])ill?(?=e?s?$|[aeoé]) > Y
    euill?|ueill?|œill? > UH Y
    ill(?=[aeoé]) > IY Y
    ien(?![aeiouynéè]) > Y AE N
    (?:ain|aim|ein|yn|ym|in|im)[st]?(?![aeiouyhnméèêàâ]) > AE N
    (?:an|am|en|em)[stdp]*(?![a-zéèêàâçîïôœ]) > AA N
    (?:an|am|en|em)(?![aeiouyhnméèêàâîô]) > AA N
    (?:on|om)[stdp]*(?![a-zéèêàâçîïôœ]) > OW N
    (?:on|om)(?![aeiouyhnméèêàâîô]) > OW N
    (?:un|um)[st]?(?![aeiouyhnméèêàâ]) > AE N
    a[iî][st]*$|ei[st]?$ > EH
    a[iî]|ei > EH
    e[uû]x?$|œu|e[uû] > UH | ER
    sch|ch|sh > SH
    ph > F
    th > T
    gn > N Y
    qu?u? > K
    gu(?=[eiyéèê]) > G
    ge(?=[aouâ]) > ZH
    g(?=[eiyéèê]) > ZH
    j > ZH
    ç > S
    sc(?=[eiyéèê]) > S
    cc(?=[eiéè]) > K S
    c(?=[eiyéèê]) > S
    x$ >
    ^ex(?=[aeiouhéè]) > EH G Z
    x > K S
    (?<=[aeiouyéèêàâîïôû])s(?=[aeiouyéèêàâîïôûh]) > Z
    ss > S
    (?<=.)[dtpsz]+$ >
    h >
    é|ée|és > EY
    [èêë] > EH
    e(?=[bcdfglmnprst][bcdfgmnpqstv]|ll|rr|x) > EH
    e(?=[clrf]$) > EH
    e > AH |
    [aàâ] > AA
    i(?=[aeouéèô]) > Y
    y(?=[aeouéè]) > Y
    [iîïy] > IY
    ô > OW
    o$ > OW
    o > AO | OW
    œ > UH
    u(?=[iîy]) > W
    [uùûü] > UW | IY
    bb? > B
    cc? > K
    dd? > D
    ff? > F
    gg? > G
    k > K
    ll? > L
    mm? > M
    nn? > N
    pp? > P
    rr? > R | HH
    s > S
    tt? > T
    v > V
    w > W
    zz? > Z
""")
