"""The language of a text: by its script, and of Latin and Cyrillic ones by their most frequent words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

LANGUAGE_NAMES: Final = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "pt": "Português",
    "nl": "Nederlands",
    "pl": "Polski",
    "ru": "Русский",
    "tr": "Türkçe",
    "ja": "日本語",
    "ko": "한국어",
    "zh": "中文",
}
"""Languages by code, as they call themselves."""

_FREQUENT: Final = {
    code: frozenset(words.split())
    for code, words in {
        "en": """
            the and of to a in is it you that was for on are with as i he be at have this not but they we
            or had there what from by so do were all she when your can said
        """,
        "de": """
            der die und das ist nicht ich zu es sie ein in den mit auf dem von eine wir auch so sich dass
            er hat war für im wie aber als bei noch nur wenn oder haben wird was
        """,
        "fr": """
            le la de et les des en un une est que il qui dans pas pour ce je on ne plus par au sur avec
            nous vous mais se à du elle sont c'est était ont cette comme ça
        """,
        "es": """
            de la que el en y a los se no un por las con una es lo su para más pero como al me del le ya
            o muy sin sobre este cuando también está hay ha son era todo
        """,
        "it": """
            di che e la il un a per non è in una sono mi si ho lo ha le ma con ti se da come ci questo
            del al più anche della nel i gli era alla perché così molto
        """,
        "pt": """
            de que o a e não do da em um para com uma os no se na por mais as dos como mas ao ele das à
            seu sua ou quando muito já eu também só pelo pela até isso ela você é foi são está
        """,
        "nl": """
            de het een en van ik te dat in is je niet zijn op aan met voor er die maar om hem ook als dan
            bij nog we wat naar was heeft hij door over werd worden geen
        """,
        "pl": """
            i w nie na się z do to że jest o jak ale po co tak za od by było jego ten już czy tylko dla
            być ja przez może są mnie go był ma
        """,
        "tr": """
            bir ve bu da de için çok ne ben o var mı değil gibi daha ama sen kadar olarak her şey sonra
            ki en olan ile onu mi yok beni bana evet biz
        """,
        "ru": """
            и в не на я что он с как это а по но она к у из за вы так же от мы бы то все его только меня
            было ещё нет о мне для когда они был
        """,
    }.items()
}
_LEAST_WORDS = 20  # fewer say too little
_LEAST_SHARE = 0.15  # of the words that must be frequent ones of the language
_LEAST_LEAD = 1.5  # times as many as of any other language
_LEAST_LETTERS = 40
_SCRIPTS: Final = (  # share of the letters that tells the language; Japanese has Chinese characters, too
    ("ko", re.compile(r"[\uac00-\ud7a3]"), 0.5),
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.2),
    ("zh", re.compile(r"[\u4e00-\u9fff]"), 0.6),
)
_BY_SCRIPT_ALONE: Final = ("ko", "ja")  # Cantonese, too, is written in Chinese characters
_CODE = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]+)*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def written_language(tokens: Sequence[str]) -> str | None:
    """Return the code of the language that a text is written in, None where it does not tell clearly."""
    text = " ".join(tokens).lower().replace("’", "'")
    letters = sum(char.isalpha() for char in text)
    if letters >= _LEAST_LETTERS:
        for code, script, share in _SCRIPTS:
            if len(script.findall(text)) >= share * letters:
                return code
    words = _WORD.findall(text)
    if len(words) < _LEAST_WORDS:
        return None
    found = Counter({code: sum(word in own for word in words) for code, own in _FREQUENT.items()})
    (best, most), (_, second) = found.most_common(2)
    clear = most >= _LEAST_SHARE * len(words) and most >= _LEAST_LEAD * second
    return best if clear else None


def is_other_language(tokens: Sequence[str], language: str) -> bool:
    """Whether a text is clearly written in another language than `language` (a code)."""
    written = written_language(tokens)
    # Frequent words tell only the languages listed here from each other; a script tells its own from all.
    return written not in (None, language) and (language in LANGUAGE_NAMES or written in _BY_SCRIPT_ALONE)


def language_name(code: str) -> str:
    """Return what a language calls itself, its code where that is not known here."""
    return LANGUAGE_NAMES.get(code, code)


def language_code(given: str) -> str:
    """Return the code of a language as models know it: "de" for "DE", "de-AT" and "de_DE.UTF-8".

    Raises:
        ValueError: it does not look like a code.
    """
    found = _CODE.fullmatch(given.strip().lower().partition(".")[0])
    if found is None:
        raise ValueError(f"“{given}” isn’t a language’s code, such as en or de")
    return found[1]
