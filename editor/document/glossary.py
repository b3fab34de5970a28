"""The glossary: terms as they are to be written, and what they are heard or written as by mistake."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from editor.document.values import Extra


@dataclass(frozen=True, slots=True)
class Term:
    """A name or term as it is to be written. White space in all fields is single spaces, `text` not empty.

    `heard` are the ways it is misheard or misspelled; `language` is a code, "" for any.
    """

    text: str
    heard: tuple[str, ...] = ()
    language: str = ""
    note: str = ""
    extra: Extra = ()


def make_term(text: str, *, heard: Iterable[str] = (), language: str = "", note: str = "") -> Term:
    """Return a term with its white space put in order; what is heard as it is written says nothing.

    Raises:
        ValueError: the term has no letter or other sign.
    """
    written = _tidy(text)
    if not written:
        raise ValueError("A term must not be empty.")
    ways = dict.fromkeys(way for way in map(_tidy, heard) if way and way != written)
    return Term(written, tuple(ways), _tidy(language), _tidy(note))


@dataclass(frozen=True, slots=True)
class Glossary:
    """Terms, each text once, in the order they were added; and the terms that a person declined to add."""

    terms: tuple[Term, ...] = ()
    declined: tuple[str, ...] = ()
    extra: Extra = ()

    def __iter__(self) -> Iterator[Term]:
        """Yield the terms in order."""
        return iter(self.terms)

    def __len__(self) -> int:
        """Return the number of terms."""
        return len(self.terms)

    def find(self, text: str) -> Term | None:
        """Return the term that is written exactly so, None where there is none."""
        written = _tidy(text)
        return next((term for term in self.terms if term.text == written), None)

    def with_term(self, term: Term) -> Glossary:
        """Add a term, or add to the one written so: its mishearings, and language and note where given."""
        known = self.find(term.text)
        declined = tuple(text for text in self.declined if text != term.text)
        if known is None:
            return replace(self, terms=(*self.terms, term), declined=declined)
        both = replace(
            known,
            heard=tuple(dict.fromkeys((*known.heard, *term.heard))),
            language=term.language or known.language,
            note=term.note or known.note,
        )
        terms = tuple(both if each is known else each for each in self.terms)
        return replace(self, terms=terms, declined=declined)

    def without(self, text: str) -> Glossary:
        """Remove the term that is written so, if there is one."""
        written = _tidy(text)
        return replace(self, terms=tuple(term for term in self.terms if term.text != written))

    def merged_with(self, other: Glossary) -> Glossary:
        """Add all terms of another glossary, and what was declined there and is no term here."""
        both = self
        for term in other:
            both = both.with_term(term)
        known = {term.text for term in both}
        declined = dict.fromkeys((*both.declined, *other.declined))
        return replace(both, declined=tuple(text for text in declined if text not in known))

    def decline(self, text: str) -> Glossary:
        """Remember that a person does not want this term, so that it is not offered again."""
        written = _tidy(text)
        if not written or written in self.declined:
            return self
        return replace(self, declined=(*self.declined, written))

    def may_offer(self, text: str) -> bool:
        """Whether a term may be offered: it is neither known nor declined."""
        written = _tidy(text)
        return bool(written) and written not in self.declined and self.find(written) is None


def _tidy(text: str) -> str:
    return " ".join(text.split())
