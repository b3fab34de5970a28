"""Speaker labels in running text: what may be a name before a colon, and what is only a sentence with one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import IntEnum

from editor.formats.text.sound_descriptions import is_sound_word

MAX_LABEL = 40
MAX_LABEL_WORDS = 5
MAX_LONG_LABEL = 90
MAX_LONG_LABEL_WORDS = 12
"""Of labels that name an office, or a place in brackets behind the name."""
MIN_HABIT = 3
"""Fewer paragraphs show no habit."""
MAX_LOOSE_WORDS = 8


def _words(text: str, *, between: str | None = None) -> frozenset[str]:
    return frozenset(" ".join(word.split()) for word in text.split(between))


_PARTICLES = _words("""
    de da di du do dos das del della van von der den ten ter la le el al bin ibn y and of the
""")

_LONG_PARTICLES = _PARTICLES | _words("at for from in on to with")
_OFFICES = _words("""
    ambassador archbishop attorney baron baroness bishop captain chair chairman chairperson
    chairwoman chancellor clerk colonel commissioner congressman congresswoman counsel counsellor
    councillor dame deputy detective director doctor dr earl father general governor hon honorable
    honourable inspector interpreter judge justice lady leader lieutenant lord magistrate major
    mayor member mep minister mp officer president principal professor prosecutor rabbi rapporteur
    representative reverend rt secretary senator sergeant sir speaker spokesman spokesperson
    spokeswoman superintendent
""")

# Words that begin a sentence and may be followed by a colon; as a label they need to be repeated.
_OPENERS = _words("""
    actually again also anyway basically because besides but chapter conclusion copyright date
    duration essentially example exactly finally first firstly footnote fourth hello hence here hey
    hint how however i idea imagine important in indeed instead it just language last lastly like
    link links listen location look maybe meaning namely new next no note notes now oh ok okay one
    or part perhaps plus point problem ps reason recap recorded recording remember reminder result
    rewind right say second secondly see simply so source spoiler step still subject sum summary
    sure that then therefore they thing third this though three thus time tip title to today topic
    transcript translation two update url warning we well what when where which who why wow yeah yes
    yet you
""")
_OPENING_PHRASES = _words(
    """
    fun fact, side note, bottom line, for example, in short, in summary, spoiler alert, one more
    thing, number one, number two, long story short, quick note, case in point, first of all, the
    point, the thing, the problem, the question, the answer, the idea, the result, the truth
""",
    between=",",
)

_LABEL = re.compile(
    rf"(?P<label>[^\s:：][^:：\n]{{0,{MAX_LONG_LABEL - 1}}}?)\s*(?::(?=\s|$)|：)\s*(?P<rest>.*)"
)
_BOLD = re.compile(
    rf"(\*\*|__)(?P<label>[^*_:：]{{1,{MAX_LONG_LABEL}}}?)\s*(?:[:：]\s*\1|\1\s*[:：])\s*(?P<rest>.*)"
)
_BRACKETS = re.compile(rf"\[(?P<label>[^\[\]]{{1,{MAX_LABEL}}})\]\s*[:：]?\s*(?P<rest>.*)")
_ROUND_BRACKETS = re.compile(rf"\((?P<label>[^()]{{1,{MAX_LABEL}}})\)\s*[:：]\s*(?P<rest>.*)")
_LOOSE = re.compile(r"(?P<label>[^:：\n]{1,60}?)\s*(?::\s+|：\s*)\S")
_SENTENCE = re.compile(r"[.!?…,;]\s|[!?…,;]$|^[\"“'‘]|^https?$")
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_CODE = re.compile(r"(?=\D*\d)[^\W_][\w.-]*")
_SEPARATORS = frozenset("|/·–-")
_ASIDE = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[\w#&][\w'’.&/#-]*")
_ABBREVIATION = re.compile(
    r"(?:\w|Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Sgt|Lt|Col|Gen|Capt|Sen|Rep|Gov|St|Jr|Sr|Hon|Fr|No)\.", re.IGNORECASE
)


class LabelStrength(IntEnum):
    """How much a piece of text looks like a speaker's name."""

    NO = 0
    WEAK = 1
    STRONG = 2


def split_label(line: str) -> tuple[str, str, LabelStrength] | None:
    """Return label, rest and shape of a line like `Label: rest`, `[Label] rest` or `**Label:** rest`.

    `(LABEL): rest` is one too, and of `[Label, on the phone] rest` the name.
    """
    bracketed = _BRACKETS.fullmatch(line) or _ROUND_BRACKETS.fullmatch(line)
    if bracketed:
        label = _without_manner(" ".join(bracketed["label"].rstrip(":").split()))
        good = label_strength(label) is LabelStrength.STRONG and not is_sound_word(label.split()[0])
        return (label, bracketed["rest"], LabelStrength.STRONG) if good else None
    found = _BOLD.fullmatch(line) or _LABEL.fullmatch(line)
    if not found:
        return None
    label = " ".join(found["label"].split())
    how = label_strength(label)
    return (label, found["rest"], how) if how else None


def habitual_labels(firsts: Sequence[str]) -> frozenset[str]:
    """Return what stands before the colon of paragraphs of which nearly every one begins so.

    `firsts` are the paragraphs' first lines. Where that is the habit, codes and names in small letters are
    speakers too, each perhaps used once. Several words must look like a name or a code, or come again. Where
    it is so of three in five only, all must look like a name or a code.
    """
    labels = [label for line in firsts if (label := _loose_label(line)) is not None]
    if len(firsts) < MIN_HABIT or 5 * len(labels) < 3 * len(firsts):
        return frozenset()
    if 5 * len(labels) < 4 * len(firsts):
        return frozenset(filter(_is_name_or_code, labels))
    counts = Counter(labels)
    return frozenset(
        label
        for label, count in counts.items()
        if count > 1 or " " not in label or _is_code(label) or label_strength(label) is not LabelStrength.NO
    )


def code_labels(lines: Sequence[str]) -> frozenset[str]:
    """Return the labels that are codes of one shape (`call00053`, `kwh01`), which a third of lines have."""
    labels = [label for line in lines if (label := _loose_label(line)) is not None and _CODE.fullmatch(label)]
    shapes = Counter(map(_shape, labels))
    common = {shape for shape, count in shapes.items() if count >= MIN_HABIT and 3 * count >= len(lines)}
    return frozenset(label for label in labels if _shape(label) in common)


def _shape(code: str) -> str:
    return re.sub(r"\d+", "0", re.sub(r"[^\W\d_]+", "a", code))


def looks_like_label(line: str) -> bool:
    """Whether a line begins like one of a speaker, though perhaps none that is known."""
    label = _loose_label(line)
    return label is not None and _is_name_or_code(label)


def _is_name_or_code(label: str) -> bool:
    return _is_code(label) or label_strength(label) is LabelStrength.STRONG


def _is_code(label: str) -> bool:
    return any(character in "|@_" or character.isdecimal() for character in label)


def _loose_label(line: str) -> str | None:
    """Return what stands before the colon of a line, where it is short and no sentence."""
    found = _LOOSE.match(line)
    if found is None:
        return None
    label = " ".join(found["label"].split())
    short = len(label.split()) <= MAX_LOOSE_WORDS
    return label if short and any(map(str.isalnum, label)) and not _SENTENCE.search(label) else None


def _without_manner(label: str) -> str:
    """Return the name of a label like `Omar, on phone`."""
    name, comma, manner = label.partition(", ")
    return name if comma and manner[:1].islower() else label


def label_strength(label: str) -> LabelStrength:
    """Judge a label by its form alone: capitals, length, no sentence in it."""
    words = _ASIDE.sub(" ", label).split()
    words = words[:1] + [word for word in words[1:-1] if word not in _SEPARATORS] + words[1:][-1:]
    if not words or len(label) > MAX_LONG_LABEL or len(words) > MAX_LONG_LABEL_WORDS:
        return LabelStrength.NO
    if len(label) > MAX_LABEL or len(words) > MAX_LABEL_WORDS:
        return _long_label_strength(label, words)
    if not any(character.isalpha() for character in label) or not all(map(_is_name_word, words)):
        return LabelStrength.NO
    folded = [word.casefold() for word in words]
    if " ".join(folded) in _OPENING_PHRASES or (len(words) == 1 and folded[0] in _OPENERS):
        return LabelStrength.WEAK
    capitals = [_is_capitalised(word) for word in words]
    if not capitals[0] or not all(
        big or word in _PARTICLES for big, word in zip(capitals, folded, strict=True)
    ):
        return LabelStrength.WEAK if len(words) <= 3 else LabelStrength.NO
    # Capitals throughout, or a lone "I Think": what begins like a sentence is one unless it stands again.
    return (
        LabelStrength.WEAK
        if folded[0] in _OPENERS and len(words) > 1 and not label.isupper()
        else LabelStrength.STRONG
    )


def _long_label_strength(label: str, words: list[str]) -> LabelStrength:
    """Judge a label longer than names are: capitals throughout, and an office or places in brackets."""
    spelled = label.replace("(", " ").replace(")", " ").split()
    folded = [word.casefold() for word in spelled]
    titled = all(
        _is_name_word(word) and (_is_capitalised(word) or (at > 0 and plain in _LONG_PARTICLES))
        for at, (word, plain) in enumerate(zip(spelled, folded, strict=True))
    )
    if not titled:
        return LabelStrength.NO
    is_name = "(" in label and 1 < len(words) <= MAX_LABEL_WORDS  # with a constituency and a party behind it
    has_office = any(part.rstrip(".") in _OFFICES for word in folded for part in word.split("-"))
    is_plain = folded[0] in _OPENERS or label.isupper()  # in capitals throughout, a sentence looks the same
    return LabelStrength.STRONG if (is_name or has_office) and not is_plain else LabelStrength.WEAK


def _is_name_word(word: str) -> bool:
    if _ABBREVIATION.fullmatch(word) or _ADDRESS.fullmatch(word):
        return True
    return bool(_WORD.fullmatch(word)) and not word.endswith(".")


def _is_capitalised(word: str) -> bool:
    if _ADDRESS.fullmatch(word):
        return True
    first = word[0]
    return not first.islower() if first.isalpha() else first.isdigit() or first in "#&"
