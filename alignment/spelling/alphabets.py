"""Alphabets: how letters are mostly said, for languages that have no rules of their own here.

Latin, Cyrillic and Greek. Spellings are read as in most languages that write so; where languages differ much
(w, j, z) the sound chooses between two ways.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from alignment.spelling.rules import LetterRules

_LEAST_SAID = 0.95  # of a text's letters that must be of these alphabets

ALPHABETS: Final = LetterRules("""
    tsch|tch|cz|č|ć > CH
    sch|sh|š|ś|ș|ş > SH
    sz > SH | S
    rz|zh|ž|ź|ż > ZH
    dž|dzs|dż > JH
    ch > CH | HH
    th > T | TH
    ph > F
    ck > K
    qu > K | K W
    lh|ll(?=[aeiou]$) > L | L Y
    nh|ny|ñ|ń|ň > N Y
    ng > NG | NG G
    n(?=[kgq]) > NG
    ij > AY | IY
    oe > UW | ER
    oo > OW | UW
    ou|oû > UW | AW
    ee > EY | IY
    ea > EH AA | IY
    ie > IY | Y EH
    ei|ey|ej > EY | AY
    ai|ay|aj|ái > AY | EH
    oi|oy|oj > OY | W AA
    au|aw|ao > AW | AO
    ão|õe > AW N
    eu|ew > EH UW | ER
    ui > UW IY | AW
    [aàáâäąăā] > AA
    [ãą] > AA N
    å > AO
    æ > EH
    e$ > EH | AH
    [eèéêëęěēėẽ] > EH
    [iìíîïīįı] > IY
    [oòóôőōõ] > OW
    [öøœ] > ER
    [uùúûůūųư] > UW
    [üű] > UW | IY
    y(?=[aeiouáéíóú]) > Y
    [yýÿ] > IY | IH
    bb? > B
    c(?=[eiyéíêý]) > S | CH
    ç > S | CH
    c{1,2} > K
    d[dđ]?|đ > D
    ð > DH
    þ > TH
    ff? > F
    g(?=[eiyéíê]) > G | JH
    ğ >
    gg? > G
    h > HH |
    j > Y | ZH
    kk? > K
    l[lľĺ]? > L
    ł > W
    mm? > M
    nn? > N
    pp? > P
    q > K
    rr?|ř > R
    ß|ss > S
    (?<=[aeiouáéíóú])s(?=[aeiouáéíóú]) > S | Z
    s > S
    t[tț]? > T
    ț > T S
    vv? > V
    w > V | W
    x > K S | SH
    zz? > Z | T S
    # Cyrillic
    [ао]й > AY | OY
    а > AA
    б > B
    в > V
    [гґ] > G
    д > D
    (?<![а-яё])е > Y EH
    [еэ] > EH
    є > Y EH
    ё > Y OW
    ж > ZH
    з > Z
    [иі] > IY
    ї > Y IY
    [йј] > Y
    к > K
    л > L
    љ > L Y
    м > M
    н > N
    њ > N Y
    о > AO | AA
    п > P
    р > R
    с > S
    т > T
    у > UW
    ў > W
    ф > F
    х > HH
    ц > T S
    [чћ] > CH
    ш > SH
    щ > SH
    ы > IH
    [ьъ] >
    ю > Y UW
    я > Y AA
    [ђџ] > JH
    # Greek
    α[ιί] > EH
    [εο][ιί]|υ[ιί] > IY
    ο[υύ] > UW
    α[υύ](?=[πτκφθχσξψ]) > AA F
    ε[υύ](?=[πτκφθχσξψ]) > EH F
    α[υύ] > AA V
    ε[υύ] > EH V
    μπ > B | M B
    ντ > D | N D
    γκ > G | NG G
    γγ > NG G
    [αά] > AA
    β > V
    γ > G | Y
    δ > DH
    [εέ] > EH
    ζ > Z
    [ηήιίϊΐυύϋΰ] > IY
    θ > TH
    κ > K
    λλ? > L
    μμ? > M
    νν? > N
    ξ > K S
    [οόωώ] > OW
    ππ? > P
    ρρ? > R
    σσ?|ς > S
    ττ? > T
    φ > F
    χ > HH
    ψ > P S
""")


def is_said_by_alphabet(tokens: Iterable[str]) -> bool:
    """Whether nearly all letters of a text are of alphabets that stand here."""
    letters = [char for token in tokens for char in token.lower() if char.isalpha()]
    said = {char: bool(ALPHABETS.knows(char)) for char in set(letters)}
    return bool(letters) and sum(said[char] for char in letters) >= _LEAST_SAID * len(letters)
