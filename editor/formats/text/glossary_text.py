r"""Glossaries as plain text: one term a line, `wrong => right`, and what follows a `#` is a comment.

    # language: en
    ChatGPT        # the product, in one word
    CHECH GPT => ChatGPT

A comment behind a term is its note. `# language: CODE` holds for the lines after it, without a code for any
language. `\#`, `\=` and `\\` stand for the signs themselves where they would mean more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from editor.document.glossary import Glossary, Term, make_term

_LANGUAGE: Final = re.compile(r"#\s*language:\s*(\S*)\s*", re.IGNORECASE)
_SIGN: Final = re.compile(r"\\([\\#=→⇒])|(=>|[→⇒])|(?:(?<=\s)|^)#")
_NEEDS_ESCAPE: Final = re.compile(r"\\(?=[\\#=→⇒])|(?:(?<=\s)|^)#|=(?=>)|[→⇒]")


def glossary_from_text(text: str) -> Glossary:
    """Return the glossary that a text holds; lines without a term on their right side are passed over."""
    found = Glossary()
    language = ""
    for line in text.lstrip("\ufeff").splitlines():
        if named := _LANGUAGE.fullmatch(line.strip()):
            language = named[1]
        elif (term := _term(line, language)) is not None:
            found = found.with_term(term)
    return found


def glossary_to_text(glossary: Glossary) -> str:
    """Return a glossary as text; `glossary_from_text` makes the same terms of it."""
    return "".join(f"{line}\n" for line in _lines(glossary))


def _term(line: str, language: str) -> Term | None:
    sides, note = [""], ""
    done = 0
    for sign in _SIGN.finditer(line):
        sides[-1] += line[done : sign.start()]
        done = sign.end()
        if sign[1]:
            sides[-1] += sign[1]
        elif sign[2]:
            sides.append("")
        else:
            note, done = line[done:], len(line)
            break
    *wrong, right = [*sides[:-1], sides[-1] + line[done:]]
    return make_term(right, heard=wrong, language=language, note=note) if right.strip() else None


def _lines(glossary: Glossary) -> Iterator[str]:
    language = ""
    for term in glossary:
        if term.language != language:
            language = term.language
            yield f"# language: {language}".rstrip()
        note = f"  # {term.note}" if term.note else ""
        text = _escaped(term.text)
        if note or not term.heard:
            yield f"{text}{note}"
        for wrong in term.heard:
            yield f"{_escaped(wrong)} => {text}"


def _escaped(text: str) -> str:
    return _NEEDS_ESCAPE.sub(r"\\\g<0>", text)
