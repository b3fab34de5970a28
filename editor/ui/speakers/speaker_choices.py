"""Choices of who speaks: the speakers there are, names that are offered, a new one, nobody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from editor.document.speaker_names import is_unknown_name
from editor.document.values import Speaker


class ChoiceKind(Enum):
    """What choosing does."""

    SPEAKER = auto()
    OFFERED = auto()
    NEW = auto()
    NOBODY = auto()


@dataclass(frozen=True, slots=True)
class Choice:
    """One line of the list. `number`: the digit of a speaker, None past 9; `why`: of an offer."""

    kind: ChoiceKind
    name: str = ""
    speaker_id: str | None = None
    number: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class OfferedName:
    """A name that may be a speaker's, and where it is from, in the window's words."""

    name: str
    why: str


def choices_for(typed: str, speakers: Iterable[Speaker], offered: Iterable[OfferedName]) -> list[Choice]:
    """Return what is offered for the letters typed, best first; all there is for none.

    A name fits where one of its words begins with the letters; those that begin with them come first.
    What names no speaker yet is offered as a new one, last.
    """
    typed = " ".join(typed.split())
    known = [
        Choice(ChoiceKind.SPEAKER, speaker.name, speaker.id, number if number < 10 else None)
        for number, speaker in enumerate(speakers, start=1)
    ]
    names = {choice.name.casefold() for choice in known}
    new_names = (
        Choice(ChoiceKind.OFFERED, one.name, why=one.why)
        for one in offered
        if one.name.casefold() not in names and not is_unknown_name(one.name)
    )
    found = [choice for choice in (*known, *new_names) if _fits(typed, choice.name)]
    if not typed:
        return [*found, Choice(ChoiceKind.NOBODY, number=0)]
    found.sort(key=lambda choice: not choice.name.casefold().startswith(typed.casefold()))
    if all(choice.name.casefold() != typed.casefold() for choice in found):
        found.append(Choice(ChoiceKind.NEW, typed))
    return found


def _fits(typed: str, name: str) -> bool:
    typed, name = typed.casefold(), name.casefold()
    return name.startswith(typed) or any(word.startswith(typed) for word in name.split())
