"""Alphabets: how letters are mostly said, for languages that have no rules of their own here.

Latin, Cyrillic, Greek, Georgian and Armenian. Spellings are read as in most languages that write so; where
languages differ much (w, j, z) the sound chooses between two ways.
"""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

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
    и > IY
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
    ѓ > JH | G Y
    ќ > CH | K Y
    ѕ > D Z
    і > IY
    ә > AE
    ғ > G
    қ > K
    ң > NG
    ө > ER
    [ұү] > UW
    һ > HH
    # Greek
    α[ιί] > EH
    [εο][ιί]|υ[ιί] > IY
    ο[υύ] > UW
    α[υύ](?=[πτκφθχσξψ]) > AA F
    ε[υύ](?=[πτκφθχσξψ]) > EH F
    α[υύ] > AA V
    ε[υύ] > EH V
    ^μπ > B
    μπ > B | M B
    ^ντ > D
    ντ > D | N D
    γκ > G | NG G
    γγ > NG G
    γχ > NG HH
    τζ > D Z
    γ[ιυ](?=[αάεέοόωώ]) > Y
    γ(?=[ιίεέηήυύ]|αι|αί|ει|εί|οι|οί) > Y
    (?<=[βγδθκλμνπρστφχζξψ])ι(?=[αάοόωώυ]) > Y | IY
    σ(?=[βγδμρ]) > Z
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
    # Georgian
    [აჱ] > AA
    ბ > B
    გ > G
    დ > D
    ე > EH
    ვ > V
    ზ > Z
    თ > T
    ი > IY
    [კქ] > K
    ლ > L
    მ > M
    ნ > N
    ო > AO
    [პფ] > P
    ჟ > ZH
    რ > R
    ს > S
    ტ > T
    უ > UW
    ღ > G
    ყ > K
    შ > SH
    [ჩჭ] > CH
    [ცწ] > T S
    ძ > D Z
    ხ > HH
    ჯ > JH
    ჰ > HH
    # Armenian
    ու > UW
    և > EH V | Y EH V
    ^ե > Y EH
    ^ո(?!վ) > V AO
    ա > AA
    բ > B
    գ > G
    դ > D
    [եէ] > EH
    զ > Z
    ը > AH
    [թտ] > T
    ժ > ZH
    ի > IY
    լ > L
    խ > HH
    [ծց] > T S
    [կք] > K
    հ > HH
    ձ > D Z
    ղ > G
    [ճչ] > CH
    մ > M
    յ > Y
    ն > N
    շ > SH
    [ոօ] > AO
    [պփ] > P
    ջ > JH
    [ռր] > R
    ս > S
    [վւ] > V
    ֆ > F
""")
