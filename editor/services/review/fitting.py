"""Fitting a text to its place: the marks and capitals there stay as they were."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from editor.services.review.signals.english_words import DANGLING

if TYPE_CHECKING:
    from editor.services.review.signals.tokens import Lexicon, Token

_END: Final = ".!?…"
_SOFT_END: Final = ",;:"
_MARKS: Final = '.,;:!?…"“”„‘’«»()[]'


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands beside a place: the tokens before and behind it, None at the ends of a segment."""

    before: Token | None
    after: Token | None

    @property
    def opens_sentence(self) -> bool:
        """Whether a sentence begins here."""
        return self.before is None or self.before.ends_sentence


def bare_text(text: str) -> str:
    """Return a text without the marks at its ends."""
    return " ".join(text.split()).strip(_MARKS)


def in_place_of(
    written: str,
    new: str,
    around: Surroundings,
    lexicon: Lexicon,
    *,
    is_heard: bool = False,
    is_name: bool = False,
) -> str:
    """Return a new text in the place of what is written: the marks around it stay, and so does its capital.

    What a recogniser writes with a capital for want of context is written small inside a sentence where it is
    a common word; names and terms stay as they are. `is_heard`: a recogniser wrote the new text, whose small
    letters say little of a word that no dictionary has, so that a capital inside a sentence stays there, too.
    `is_name`: it is a name or term, which keeps its capital even where it is a common word.
    """
    words = [lexicon.token(word) for word in written.split()]
    core = bare_text(new)
    if not words or not core:
        return core
    opens = around.opens_sentence and words[0].capital
    cased = core if is_name and not opens else _cased(core, around, lexicon, like=words[0])
    if is_heard and words[0].capital and not all(lexicon.token(word).known for word in core.split()):
        cased = cased[:1].upper() + cased[1:]
    return f"{words[0].lead}{cased}{words[-1].tail}"


def in_gap(heard: str, around: Surroundings, lexicon: Lexicon) -> str:
    """Return what was heard in a gap of the text, with the capital and end that the sentences there need.

    A whole sentence keeps its end, whatever stands behind the gap: before a small letter, too, it was one.
    """
    core = " ".join(heard.split()).lstrip(_SOFT_END + _END + " ")
    if not core:
        return ""
    text = _cased(core, around, lexicon, like=None)
    after = around.after
    is_sentence = around.opens_sentence and around.before is not None and text[-1] in _END
    if after is not None and after.bare and not after.capital and not after.has_digit and not is_sentence:
        return text.rstrip(_END + _SOFT_END)
    is_whole = around.opens_sentence and lexicon.token(text.split()[-1]).bare not in DANGLING
    return f"{text.rstrip(_SOFT_END)}." if is_whole and text[-1] not in _END + '"”' else text


def _cased(core: str, around: Surroundings, lexicon: Lexicon, *, like: Token | None) -> str:
    first = lexicon.token(core.split(maxsplit=1)[0])
    if around.opens_sentence and (like is None or like.capital):
        return core[:1].upper() + core[1:] if not first.unusual else core
    common = first.capital and not first.unusual and not first.core.isupper()
    small_place = like is None or not like.capital
    if common and small_place and not around.opens_sentence and first.known and len(first.core) > 1:
        return core[:1].lower() + core[1:]
    return core
