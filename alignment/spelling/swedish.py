"""Swedish spelling: how each letter is said. Of the many ways to say sj the sound chooses between two.

Source: Engstrand, Handbook of the IPA (Swedish); the small words that are said unlike their spelling.
"""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

SWEDISH: Final = LetterRules("""
    ^och$ > AO K | AO
    ^att$ > AA T | AO
    ^de$|^dem$ > D AO M | D EH
    (?<=^[mds])ig$ > EY
    ^är$ > EH R | EH
    ^jag$ > Y AA G | Y AA
    ^det$ > D EH T | D EH
    skj|stj|sj|sch > SH | HH W
    sk(?=[eiyäö]) > SH | HH W
    [tk]j > SH
    ^k(?=[eiyäö]) > SH
    (?<=.)k(?=[eiyäö]) > K
    (?:ti|si)on > SH UW N
    ^[gdhl]j > Y
    ^g(?=[eiyäö]) > Y
    (?<=[rl])g$ > Y
    ng > NG
    gn > NG N
    n(?=k) > NG
    rs > SH | R S
    r(?=[dtnl]) > R |
    ck|kk? > K
    ch > SH | K
    c(?=[eiyäö]) > S
    c > K
    qu? > K V
    x > K S
    z > S
    w > V
    [aàá] > AA
    å > AO | OW
    ä > EH | AE
    e$ > EH | AH
    [eéè] > EH
    i > IY
    o(?=[^aeiouyåäö]{2}) > AO
    o > UW | AO
    ö > ER
    u > UW | UH
    y > IY | UW
    bb? > B
    dd? > D
    ff? > F
    gg? > G
    h > HH
    j > Y
    ll? > L
    mm? > M
    nn? > N
    pp? > P
    rr? > R
    ss? > S
    tt? > T
    vv? > V
""")
