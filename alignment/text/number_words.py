"""Number words of German, Spanish, French, Italian, Korean, Chinese and Japanese, below a million.

Each function gives the ways to say a number, the most usual first, each a row of words.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from alignment.text.alternatives import Readings, said, unique, word_list

MAX_NUMBER: Final = 999_999
_GERMAN_ONES = word_list(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_GERMAN_TENS = word_list("_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
_SPANISH_ONES = word_list(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
    "diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco "
    "veintiséis veintisiete veintiocho veintinueve"
)
_SPANISH_TENS = word_list("_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa")
_SPANISH_HUNDREDS = word_list(
    "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_FRENCH_ONES = word_list(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
    "dix-huit dix-neuf"
)
_FRENCH_TENS = word_list("_ _ vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
_SWISS_TENS = {7: "septante", 9: "nonante"}
_ITALIAN_ONES = word_list(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
    "sedici diciassette diciotto diciannove"
)
_ITALIAN_TENS = word_list("_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta")
_KOREAN_DIGITS = word_list("영 일 이 삼 사 오 육 칠 팔 구")
_KOREAN_PLACES = ((1000, "천"), (100, "백"), (10, "십"))
_NATIVE_ONES = word_list("_ 하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉")
_NATIVE_COUNTING = word_list("_ 한 두 세 네 다섯 여섯 일곱 여덟 아홉")  # before what is counted
_NATIVE_TENS = ("", *word_list("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔"))

_CHINESE_DIGITS = word_list("零 一 二 三 四 五 六 七 八 九")
_CHINESE_PLACES = ((1000, "千"), (100, "百"), (10, "十"))
_JAPANESE_DIGITS = word_list("ゼロ イチ ニ サン ヨン ゴ ロク ナナ ハチ キュウ")
_JAPANESE_PLACES = ((1000, "セン"), (100, "ヒャク"), (10, "ジュウ"))
_JAPANESE_JOINED = {"サンヒャク": "サンビャク", "ロクヒャク": "ロッピャク", "ハチヒャク": "ハッピャク",
    "サンセン": "サンゼン", "ハチセン": "ハッセン"}  # fmt: skip
_JAPANESE_BEFORE_COUNTERS = {4: ("シ", "ヨ"), 7: ("シチ",), 9: ("ク",)}
_MYRIAD = 10_000


def german(value: int) -> Readings:
    """Return 21 as einundzwanzig, 100 as einhundert or hundert, 1987 as a year first."""
    plain = _german(value)
    ways = [plain]
    if plain.startswith(("einhundert", "eintausend")):
        ways.append(plain.removeprefix("ein"))
    if value == 1:
        ways += word_list("ein eine einen einem einer")
    hundreds, rest = divmod(value, 100)
    if 11 <= hundreds <= 19:
        ways.insert(0, f"{_german(hundreds)}hundert{_german(rest) if rest else ''}")
    return said(*ways)


def _german(value: int) -> str:
    if value < 20:
        return _GERMAN_ONES[value]
    for size, name in ((1000, "tausend"), (100, "hundert")):
        if value >= size:
            count, rest = divmod(value, size)
            return f"{_german_stem(count)}{name}{_german(rest) if rest else ''}"
    tens, ones = divmod(value, 10)
    return f"{_german_stem(ones)}und{_GERMAN_TENS[tens]}" if ones else _GERMAN_TENS[tens]


def _german_stem(value: int) -> str:
    word = _german(value)
    return word.removesuffix("s") if word.endswith("eins") else word


def spanish(value: int) -> Readings:
    """Return 31 as treinta y uno, 21,000 as veintiún mil, 200 as doscientos or doscientas."""
    words = _spanish(value)
    ways = [words]
    if words[-1].endswith("uno"):
        ways += [[*words[:-1], form] for form in (_shortened(words[-1]), words[-1][:-1] + "a")]
    if any(word.endswith("ientos") or word == "quinientos" for word in words):
        ways.append([word[:-2] + "as" if word.endswith("ntos") else word for word in words])
    return unique(map(tuple, ways))


def _spanish(value: int) -> list[str]:
    if value >= 1000:
        count, rest = divmod(value, 1000)
        head = _spanish(count) if count > 1 else []
        if head:
            head[-1] = _shortened(head[-1])
        return [*head, "mil", *(_spanish(rest) if rest else [])]
    if value == 100:
        return ["cien"]
    if value > 100:
        return [_SPANISH_HUNDREDS[value // 100], *(_spanish(value % 100) if value % 100 else [])]
    if value < 30:
        return [_SPANISH_ONES[value]]
    tens, ones = divmod(value, 10)
    return [_SPANISH_TENS[tens], *(["y", _SPANISH_ONES[ones]] if ones else [])]


def _shortened(word: str) -> str:
    return {"uno": "un", "veintiuno": "veintiún"}.get(word, word)


def french(value: int) -> Readings:
    """Return 71 as soixante et onze or septante et un, 200 as deux cents, 1987 also as dix-neuf cent."""
    ways = [_french(value, swiss=swiss) for swiss in (False, True)]
    if value == 1:
        ways.append(["une"])
    hundreds, rest = divmod(value, 100)
    if 11 <= hundreds <= 19:
        ways.append([_FRENCH_ONES[hundreds], "cent", *(_french(rest, swiss=False) if rest else [])])
    return unique(map(tuple, ways))


def _french(value: int, *, swiss: bool) -> list[str]:
    for size, name in ((1000, "mille"), (100, "cent")):
        if value >= size:
            count, rest = divmod(value, size)
            head = _french(count, swiss=swiss) if count > 1 else []
            plural = "s" if name == "cent" and head and not rest else ""
            return [*head, name + plural, *(_french(rest, swiss=swiss) if rest else [])]
    if value < 20:
        return [_FRENCH_ONES[value]]
    tens, ones = divmod(value, 10)
    name = _FRENCH_TENS[tens]
    if tens in _SWISS_TENS and swiss:
        name = _SWISS_TENS[tens]
    elif tens in _SWISS_TENS:
        ones += 10
    if not ones:
        return [name + ("s" if tens == 8 else "")]
    if ones % 10 == 1 and tens < 8:
        return [name, "et", _FRENCH_ONES[ones]]
    return [f"{name}-{_FRENCH_ONES[ones]}"]


def italian(value: int) -> Readings:
    """Return 21 as ventuno, 33 as trentatré, 2,000 as duemila."""
    word = _italian(value)
    ways = [word[:-1] + "é" if value > 20 and word.endswith("tre") else word]
    if value == 1:
        ways += word_list("un una")
    elif word.endswith("uno"):
        ways.append(word[:-1])
    return said(*ways)


def _italian(value: int) -> str:
    if value < 20:
        return _ITALIAN_ONES[value]
    if value >= 1000:
        count, rest = divmod(value, 1000)
        return ("mille" if count == 1 else _italian(count) + "mila") + (_italian(rest) if rest else "")
    if value >= 100:
        count, rest = divmod(value, 100)
        head = "cento" if count == 1 else _italian(count) + "cento"
        return head + (_italian(rest) if rest else "")
    tens, ones = divmod(value, 10)
    name = _ITALIAN_TENS[tens]
    return (name[:-1] if ones in (1, 8) else name) + (_ITALIAN_ONES[ones] if ones else "")


def korean(value: int) -> Readings:
    """Return 21 as 이십일, or by Korea's own words for what is counted: 스물한, 스물하나; written as one."""
    ways = [_sino_korean(value)]
    if 0 < value < 100:
        tens, ones = divmod(value, 10)
        counting = "스무" if value == 20 else _NATIVE_TENS[tens] + (_NATIVE_COUNTING[ones] if ones else "")
        ways += [counting, _NATIVE_TENS[tens] + (_NATIVE_ONES[ones] if ones else "")]
    elif value == 0:
        ways.append("공")
    return said(*ways)


def _sino_korean(value: int) -> str:
    if value >= 10_000:
        count, rest = divmod(value, 10_000)
        head = _sino_korean(count) if count > 1 else ""
        return head + "만" + (_sino_korean(rest) if rest else "")
    spoken = ""
    for size, name in _KOREAN_PLACES:
        count, value = divmod(value, size)
        if count:
            spoken += (_KOREAN_DIGITS[count] if count > 1 else "") + name
    return spoken + (_KOREAN_DIGITS[value] if value or not spoken else "")


def chinese(value: int) -> Readings:
    """Return 2024 as 二千零二十四, with 两 for a two before 千, or digit by digit; written as one."""
    whole = _chinese(value)
    whole = whole.removeprefix("一") if whole.startswith("一十") else whole
    counted = whole.replace("二千", "两千").replace("二百", "两百").replace("二万", "两万")
    digits = "".join(_CHINESE_DIGITS[int(digit)] for digit in str(value))
    return unique(said(whole, counted, digits))


def _chinese(value: int) -> str:
    if value >= _MYRIAD:
        count, rest = divmod(value, _MYRIAD)
        gap = "零" if 0 < rest < _MYRIAD // 10 else ""
        return _chinese(count) + "万" + gap + (_chinese(rest) if rest else "")
    spoken, skipped = "", False
    for size, name in _CHINESE_PLACES:
        count, value = divmod(value, size)
        if count:
            spoken += ("零" if skipped else "") + _CHINESE_DIGITS[count] + name
        skipped = bool(spoken) and not count
    return (
        spoken + ("零" if skipped and value else "") + (_CHINESE_DIGITS[value] if value or not spoken else "")
    )


def japanese(value: int) -> Readings:
    """Return 24 as ニジュウヨン, or with シ, as before some of what is counted; written as one."""
    plain = _japanese(value)
    last = value % 10
    stem = plain.removesuffix(_JAPANESE_DIGITS[last])
    return said(plain, *(stem + other for other in _JAPANESE_BEFORE_COUNTERS.get(last, ())))


def _japanese(value: int) -> str:
    if value >= _MYRIAD:
        count, rest = divmod(value, _MYRIAD)
        return _japanese(count) + "マン" + (_japanese(rest) if rest else "")
    spoken = ""
    for size, name in _JAPANESE_PLACES:
        count, value = divmod(value, size)
        if count:
            place = (_JAPANESE_DIGITS[count] if count > 1 else "") + name
            spoken += _JAPANESE_JOINED.get(place, place)
    return spoken + (_JAPANESE_DIGITS[value] if value or not spoken else "")


NUMBER_WORDS: Final[dict[str, Callable[[int], Readings]]] = {
    "de": german,
    "es": spanish,
    "fr": french,
    "it": italian,
    "ja": japanese,
    "ko": korean,
    "zh": chinese,
}
"""By language code; for numbers up to `MAX_NUMBER`."""
