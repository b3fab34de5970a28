"""Corrections: which words a person wrote in the place of others, and whether they are a term. Qt-free."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from editor.document.changes import Edit, Part
from editor.document.glossary import Term, make_term
from editor.document.values import Segment
from editor.document.word_diff import diff_tokens
from editor.services.review.fitting import bare_text

if TYPE_CHECKING:
    from editor.services.review.signals.tokens import Token

_MOST_WORDS: Final = 4
"""More words at a time are a sentence written anew rather than a slip."""
_LEAST_LETTERS: Final = 3


@dataclass(frozen=True, slots=True)
class Correction:
    """What stood in a segment, and what a person wrote there; marks at the ends are left out of both.

    `opens_sentence`: a capital there says nothing.
    """

    segment_id: str
    wrong: str
    right: str
    opens_sentence: bool


def segment_changed(edit: Edit) -> tuple[Segment, Segment] | None:
    """Return the one segment that an edit writes anew, before and after; None where it does more or less."""
    found = [splice for splice in edit.splices if splice.part is Part.SEGMENTS]
    if len(found) != 1 or len(found[0].old) != 1 or len(found[0].new) != 1:
        return None
    old, new = found[0].old[0], found[0].new[0]
    if not isinstance(old, Segment) or not isinstance(new, Segment) or old.id != new.id:
        return None
    return old, new


def correction_between(old: Segment, new: Segment) -> Correction | None:
    """Return the few words that were written in the place of others, None where that is not what was done."""
    before, after = [word.text for word in old.words], [word.text for word in new.words]
    blocks = diff_tokens(before, after)
    if len(blocks) != 1:
        return None
    [block] = blocks
    if not 0 < block.end - block.start <= _MOST_WORDS or not 0 < len(block.tokens) <= _MOST_WORDS:
        return None
    wrong, right = bare_text(" ".join(before[block.start : block.end])), bare_text(" ".join(block.tokens))
    if not wrong or not right or wrong == right:
        return None
    opens = block.start == 0 or before[block.start - 1].rstrip("\"'”’»)").endswith((".", "!", "?", "…"))
    return Correction(old.id, wrong, right, opens)


def term_of(correction: Correction, language: str) -> Term | None:
    """Return the term that a correction wrote, with what it was misheard as; None where it wrote plain words.

    A name or term has a shape or a capital of its own, or a word that no dictionary has. What was misheard as
    common words alone says nothing of other places.
    """
    from editor.services.review.signals.tokens import lexicon_of

    lexicon = lexicon_of(language)
    right = [lexicon.token(word) for word in correction.right.split()]
    is_name = _is_name(right, correction, has_sounds=lexicon.has_sounds)
    if not is_name or len(correction.right) < _LEAST_LETTERS:
        return None
    wrong = [lexicon.token(word) for word in correction.wrong.split()]
    is_telling = lexicon.has_sounds and any(not token.known for token in wrong)
    heard = (correction.wrong,) if is_telling else ()
    return make_term(correction.right, heard=heard, language=language.split("-", maxsplit=1)[0])


def _is_name(tokens: Sequence[Token], correction: Correction, *, has_sounds: bool) -> bool:
    if any(token.unusual and any(map(str.isalpha, token.core)) for token in tokens):
        return True
    if not has_sounds:  # of other languages it is not known which words are common, nor what a capital means
        return False
    small = tokens[1:] if correction.opens_sentence else tokens
    was_small = any(not word[:1].isupper() for word in correction.wrong.split())
    return any(token.capital and len(token.bare) >= _LEAST_LETTERS for token in small) and (
        was_small or correction.right.casefold() != correction.wrong.casefold()
    )
