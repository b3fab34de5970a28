"""Clean verbatim: a transcript without its fillers, repeats and broken-off words. Hidden, never deleted.

What is hidden is hidden on writing alone. All other words keep their ids and times; only signs and capitals
around what is hidden change: `I, uh, think` becomes `I think`, `Um, we met` becomes `We met`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from alignment.text.signs import is_sign
from editor.document.turns import with_turns_of
from editor.document.values import CleanMark, Segment, Transcript, Word
from editor.services.review.signals.english_words import DOUBLED_ON_PURPOSE, FUNCTION_WORDS

FILLERS: Final[Mapping[str, tuple[str, ...]]] = {
    "da": ("øh", "øhm", "eh", "hm"),
    "de": ("äh", "ähm", "öh", "öhm", "eh", "hm"),
    "en": ("um", "uh", "uhm", "er", "erm", "hm", "mm"),
    "es": ("eh", "ehm", "em", "hm"),
    "fr": ("euh", "heu", "hum", "hm"),
    "it": ("eh", "ehm", "uhm", "hm"),
    "nl": ("eh", "ehm", "uh", "uhm", "euh", "hm"),
    "no": ("øh", "eh", "ehm", "hm"),
    "pl": ("yyy", "eee", "yhm", "hm"),
    "pt": ("hum", "ahn", "ãh", "hm"),
    "ru": ("э", "эм", "хм", "ммм"),
    "sv": ("öh", "öhm", "eh", "ehm", "hm"),
}
"""Sounds of hesitation by language. Only what says nothing: answers (`mhm`) and phrases (`you know`) are
for a person to add."""
_EMPHASIS: Final = frozenset(
    (
        *("ja", "nein", "sehr", "ganz", "viel", "so", "oui", "non", "très", "sí", "no", "muy", "si", "sì"),
        *("molto", "nee", "heel", "da", "нет", "да", "очень"),
    )
)
"""Words of other languages than English that are said twice rightly."""
_LONGEST_REPEAT: Final = 4
_SENTENCE_END: Final = (".", "!", "?", "…", "。", "！", "？")
_LEAD: Final = re.compile(r"^[\"'“”„‘’«»(\[¿¡]+")
_TAIL: Final = re.compile(r"[^\w]*$")
_CLOSING: Final = "\"'”’“»)]"
_RUNS: Final = re.compile(r"(\w)\1+")


@dataclass(frozen=True, slots=True)
class CleanRules:
    """What is hidden: sounds and phrases, by language; repeats and broken-off words, by how they look."""

    fillers: tuple[str, ...] = ()
    language: str = ""

    @classmethod
    def of(cls, language: str, own: Mapping[str, Sequence[str]] | None = None) -> CleanRules:
        """Return the rules of a language: a person's own list where there is one, else the usual one."""
        code = language.split("-", maxsplit=1)[0].lower()
        listed = own.get(code) if own is not None else None
        return cls(tuple(listed) if listed is not None else FILLERS.get(code, ()), code)


def clean_transcript(transcript: Transcript, rules: CleanRules) -> Transcript:
    """Return the transcript without what the rules and people's marks hide; empty segments fall away."""
    # A sign is no filler: listed by itself, it would hide every dash.
    phrases = {tuple(filter(None, map(_folded, phrase.split()))) for phrase in rules.fillers} - {()}
    segments: list[Segment] = []
    ended = True
    for segment in transcript.segments:
        hidden = _hidden(segment.words, phrases, rules.language)
        words = _without(segment.words, hidden, ended=ended) if any(hidden) else segment.words
        if words:
            segments.append(segment if words is segment.words else replace(segment, words=words))
            ended = _ends_sentence(words[-1].text)
    return replace(transcript, segments=with_turns_of(transcript, segments))


def _hidden(words: Sequence[Word], phrases: set[tuple[str, ...]], language: str) -> list[bool]:
    hidden = [word.clean is CleanMark.HIDE for word in words]
    folded = [_folded(word.text) for word in words]
    lengths = sorted({len(phrase) for phrase in phrases}, reverse=True)
    for at in range(len(words)):
        for length in lengths:
            phrase = tuple(folded[at : at + length])  # shorter at the end of the words
            if phrase in phrases:
                hidden[at : at + len(phrase)] = [True] * len(phrase)
                break
    _hide_fragments(words, hidden)
    for length in range(_LONGEST_REPEAT, 0, -1):
        _hide_repeats(words, hidden, length, language)
    return [one and word.clean is not CleanMark.KEEP for one, word in zip(hidden, words, strict=True)]


def _hide_fragments(words: Sequence[Word], hidden: list[bool]) -> None:
    """Hide words that break off where the next one begins anew: `th- the`. `Pre- and post-war` stays."""
    shown = [row for row, is_hidden in enumerate(hidden) if not is_hidden]
    for row, following in pairwise(shown):
        text = words[row].text
        begun = _bare(text)
        if text.endswith("-") and not text.endswith("--") and begun and begun != _bare(words[following].text):
            hidden[row] = _bare(words[following].text).startswith(begun)


def _hide_repeats(words: Sequence[Word], hidden: list[bool], length: int, language: str) -> None:
    """Hide the first of two equal runs of words, as long as they follow each other within a sentence."""
    shown = [row for row, is_hidden in enumerate(hidden) if not is_hidden]
    at = 0
    while at + 2 * length <= len(shown):
        first, second = shown[at : at + length], shown[at + length : at + 2 * length]
        # Hardly any word follows itself: the first of each says so at once.
        if _bare(words[first[0]].text) == _bare(words[second[0]].text) and _is_repeat(
            [words[row].text for row in first], [words[row].text for row in second], language
        ):
            for row in first:
                hidden[row] = True
        at += 1


def _is_repeat(first: Sequence[str], second: Sequence[str], language: str) -> bool:
    bare = [_bare(text) for text in first]
    if not all(bare) or bare != [_bare(text) for text in second]:
        return False
    if any(_ends_sentence(text) for text in first) or any(sign.isdigit() for text in bare for sign in text):
        return False
    parted = bool(_tail(first[-1]).strip("-–—"))
    if len(first) > 1:  # `in the in the`, but `thank you thank you`
        return (
            language == "en"
            and re.split("['’]", bare[0])[0] in FUNCTION_WORDS
            and not set(bare) <= DOUBLED_ON_PURPOSE
        )
    if language == "en":
        return bare[0] not in DOUBLED_ON_PURPOSE and (not parted or bare[0] in FUNCTION_WORDS)
    return not parted and bare[0] not in _EMPHASIS


def _without(words: Sequence[Word], hidden: Sequence[bool], *, ended: bool) -> tuple[Word, ...]:
    """Return the words that are shown; `ended`: a sentence ended before them."""
    kept: list[Word] = []
    run: list[Word] = []
    for word, is_hidden in zip(words, hidden, strict=True):
        if is_hidden:
            run.append(word)
            continue
        shown = _joined(kept, run, word, ended=ended) if run else word
        again = bool(run and kept) and is_sign(shown.text) and kept[-1].text == shown.text
        run = []
        if not again:  # `well — uh — no`
            kept.append(shown)
    if run and kept:
        kept[-1] = _closed(kept[-1], run)
    return tuple(kept) if any(not is_sign(word.text) for word in kept) else ()


def _joined(kept: list[Word], run: Sequence[Word], word: Word, *, ended: bool) -> Word:
    """Close what stands before a hidden run, and return the word after it as it begins then."""
    begins = _ends_sentence(kept[-1].text) if kept else ended
    if kept:
        kept[-1] = _closed(kept[-1], run)
    text = word.text
    lead = _LEAD.match(run[0].text)
    if lead is not None and not set(_tail(run[-1].text)) & set(_CLOSING):
        text = lead[0] + text
    first = next((at for at, sign in enumerate(text) if sign.isalnum()), None)
    capital = next((sign.isupper() for sign in run[0].text if sign.isalnum()), False)
    if begins and capital and first is not None:
        text = text[:first] + text[first].upper() + text[first + 1 :]
    return word if text == word.text else replace(word, text=text)


def _closed(word: Word, run: Sequence[Word]) -> Word:
    """Return the word before a hidden run with the signs that the run leaves to it."""
    signs = _tail(run[-1].text)
    text = word.text
    opened = any(_LEAD.match(one.text) for one in run)
    closers = "" if opened else "".join(sign for sign in signs if sign in _CLOSING)
    if _ends_sentence(run[-1].text) and not _ends_sentence(text):
        end = next(sign for sign in signs if sign in _SENTENCE_END)
        text = text.rstrip(",;:-–—") + end
    elif text.endswith(",") and "," in signs:
        text = text[:-1]
    text += closers
    space = run[-1].space
    return word if (text, space) == (word.text, word.space) else replace(word, text=text, space=space)


def _ends_sentence(text: str) -> bool:
    return text.rstrip(_CLOSING).endswith(_SENTENCE_END)


def _tail(text: str) -> str:
    """Return the signs behind a word."""
    found = _TAIL.search(text)
    return found[0] if found is not None else ""


@lru_cache(maxsize=65_536)
def _bare(text: str) -> str:
    return _TAIL.sub("", re.sub(r"^[^\w]+", "", text)).casefold()


@lru_cache(maxsize=65_536)
def _folded(text: str) -> str:
    """Return a word without signs and however long it is drawn: `Uhhh,` is `uh`."""
    bare = _bare(text)
    return _RUNS.sub(r"\1", bare) if len(bare) > 1 else bare
