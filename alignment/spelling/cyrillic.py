"""Russian, Ukrainian and Bulgarian spelling: how each letter is said.

Sources: Avanesov, Russkoe literaturnoe proiznoshenie (consonant groups, voicing, unstressed vowels); the
Handbook of the IPA (Bulgarian) and JIPA 38/3 (Ukrainian). Stress is not written, so of full and reduced
vowels the sound chooses; soft and hard consonants are one phone.
"""

from __future__ import annotations

from typing import Final

from alignment.spelling.rules import LetterRules

_DEVOICED: Final = """
    б(?![а-яёіїєґ]|['’])|б(?=[пткфсшщчцх]) > P
    в(?![а-яёіїєґ]|['’])|в(?=[пткфсшщчцх]) > F
    г(?![а-яёіїєґ]|['’])|г(?=[птфсшщчц]) > K
    д(?![а-яёіїєґ]|['’])|д(?=[пкфсшщчцх]) > T
    ж(?![а-яёіїєґ]|['’])|ж(?=[пткфсшщчцх]) > SH
    з(?![а-яёіїєґ]|['’])|з(?=[пткфсцх]) > S
    бь$ > P
    вь$ > F
    дь$ > T
    жь$ > SH
    зь$ > S
"""
_CONSONANTS: Final = """
    бб? > B
    вв? > V
    г > G
    дд? > D
    жж? > ZH
    зз? > Z
    й > Y
    кк? > K
    лл? > L
    мм? > M
    нн? > N
    пп? > P
    рр? > R
    сс? > S
    тт? > T
    фф? > F
    х > HH
    ц > T S
    ч > CH
    ш > SH
"""

RUSSIAN: Final = LetterRules(f"""
    ^что > SH T AO
    ^чтоб > SH T AO B
    ^сего(?=дн) > S IY V AO
    ть?ся$ > T S AA
    с?тн(?=[аеиоуыюя]) > S N | T N
    здн > Z N
    лнц > N T S
    вств > S T V
    сч|зч|жч|щ > SH
    гк > HH K
    (?<=[оеё])го$ > V AO | V AH
    {_DEVOICED}
    [ао]й > AY | OY
    (?<=[жшц])[еэ] > EH | IH
    (?<=[жшц])и > IH
    (?<![бвгджзйклмнпрстфхцчшщ])е > Y EH | Y IY
    е > EH | IY
    (?<![бвгджзйклмнпрстфхцчшщ])ё > Y OW
    ё > OW
    (?<![бвгджзйклмнпрстфхцчшщ])ю > Y UW
    ю > UW
    (?<![бвгджзйклмнпрстфхцчшщ])я > Y AA | Y AH
    я > AA | IH
    а > AA | AH
    о > AO | AA
    э > EH
    и > IY | IH
    ы > IH
    у > UW | UH
    [ьъ] >
    {_CONSONANTS}
""")

UKRAINIAN: Final = LetterRules(f"""
    дж > JH
    дз > D Z
    ться > T S AA
    шся > S Y AA
    щ > SH CH
    в(?![аеиіоуєїюя])|(?<![аеиіоуєїюя])в(?=[бгджзклмнпрстфхцчш]) > W | V
    ґ > G
    г > HH
    [йь]о > Y AO
    (?<=[бвгґджзклмнпрстфхцчшщ])є > EH
    є > Y EH
    ї > Y IY
    (?<=[бвгґджзклмнпрстфхцчшщ])ю > UW
    ю > Y UW
    (?<=[бвгґджзклмнпрстфхцчшщ])я > AA
    я > Y AA
    а > AA
    е > EH
    и > IH
    і > IY
    о > AO
    у > UW
    ь >
    {_CONSONANTS}
""")

BULGARIAN: Final = LetterRules(f"""
    дж > JH
    дз > D Z
    щ > SH T
    {_DEVOICED}
    [йь]о > Y AO
    (?<=[бвгджзклмнпрстфхцчш])ю > UW
    ю > Y UW
    (?<=[бвгджзклмнпрстфхцчш])я > AA | AH
    я > Y AA | Y AH
    а > AA | AH
    е > EH
    и > IY
    о > AO | UW
    у > UW
    ъ > AH
    ь >
    {_CONSONANTS}
""")
