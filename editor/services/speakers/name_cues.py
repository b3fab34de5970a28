"""Name cues: the words that stand before and behind the name of somebody who is there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import Final


class Telling(IntEnum):
    """How a name was said, the most telling last."""

    ADDRESSED = 1
    THANKED = 2
    ANNOUNCED = 3
    OWN = 4


@dataclass(frozen=True, slots=True)
class NameCue:
    """Words before a name, in small letters. `known`: only what is known as a name may follow, for any noun
    could; `apart`: the name ends the phrase, or goes on as people do who say who they are ("from …").
    """

    before: re.Pattern[str]
    telling: Telling
    known: bool = False
    apart: bool = False


def _any(*phrases: str, start: str = r"(?:^|.*\W)", end: str = " $") -> re.Pattern[str]:
    return re.compile(f"{start}(?:{'|'.join(phrases)}){end}")


_GREETED: Final = (
    r"thank you(?: so much| very much)?",
    r"thanks(?: a lot| so much)?",
    "welcome(?: back)?",
    "hello",
    "hi",
    "hey",
    "good (?:morning|afternoon|evening)",
    "go ahead",
    "over to you",
)
_GREETED_IN_GERMAN: Final = (
    "danke(?: schön| dir| ihnen)?",
    "(?:vielen|herzlichen) dank",
    "willkommen",
    "hallo",
    "guten (?:morgen|tag|abend)",
    "bitte schön",
)
_ASKS: Final = "question|comment|contribution"
_ASKS_IN_GERMAN: Final = "frage|wortmeldung|beitrag|anmerkung"
_NEAR: Final = r"(?: \w+){0,3}"
_BEGINS: Final = r"(?:^|.*, |.*\b(?:and|und|hello|hi|hallo) )"

CUES: Final = (
    NameCue(_any("my name is", "my name's", "call me"), Telling.OWN),
    NameCue(_any("mein name ist", "ich hei(?:ß|ss)e", "ich nenne mich"), Telling.OWN),
    NameCue(_any("this is", "i'm", "i am", start=_BEGINS), Telling.OWN, known=True, apart=True),
    NameCue(
        _any("hier ist", "hier spricht", "ich bin(?: der| die)?", start=_BEGINS),
        Telling.OWN,
        known=True,
        apart=True,
    ),
    NameCue(
        _any(
            rf"(?:{_ASKS}){_NEAR} (?:from|by)(?: the)?",
            "(?:joined|introduced)(?: today| here| again| now)? by",
            "(?:guest|panelist|panellist)(?: today| tonight)? is",
            "with me(?: today| tonight)? is",
            "please welcome",
            "to introduce",
            "over to",
        ),
        Telling.ANNOUNCED,
    ),
    NameCue(
        _any(
            rf"(?:{_ASKS_IN_GERMAN}){_NEAR} von",
            "zu gast ist",
            "bei mir ist",
            "begrüßen wir",
            "ich begrüße",
            "ich gebe (?:weiter )?an",
            "das wort hat",
        ),
        Telling.ANNOUNCED,
        known=True,
    ),
    NameCue(_any(*_GREETED, end=",? $"), Telling.THANKED),
    NameCue(_any(*_GREETED_IN_GERMAN, end=",? $"), Telling.THANKED, known=True),
)

GOES_ON: Final = re.compile(
    r"(?:from|of|at|with|here|speaking|again|calling|reporting|your|and i'm|and i am|i'm|i am"
    r"|von|vom|aus|am apparat|und ich)\b"
)
"""What follows where people say who they are."""

OF_SOMETHING: Final = re.compile(r"(?:from|of|at|von|vom|aus)\b")
"""What follows a name behind an article ("the Yong Hako from the …"); a place or a firm has none of it."""

ARTICLE: Final = re.compile(r" the $")

TO_YOU: Final = re.compile(
    r"(?:\S+ ){0,3}?(?:you(?! know\b| see\b)(?:'re|'ve|'d|'ll)?|your|please|go ahead)\b"
)
TO_YOU_IN_GERMAN: Final = re.compile(
    r"(?:\S+ ){0,3}?(?:du|deine?|(?:haben|sind|können|würden|möchten) sie|ihre|bitte"
    r"|was mein(?:st|en) (?:du|sie))\b"
)
"""What is said to somebody whose name comes first: "Sam, in fact you …"."""

QUESTION: Final = re.compile(
    r"(?:\S+ ){0,2}?(?:what|why|how|when|where|who|do|does|did|are|is|can|could|would|will|have|was"
    r"|wie|warum|wann|wo|wer|hast|haben|können|kannst|bist|sind|möchten)\b"
)
"""How a sentence begins that asks somebody whose name comes last: "What is the figure, Tom?"."""
