"""The glossary as a record of the project file, and as the file of a person's own glossary."""

from __future__ import annotations

from typing import Final

from editor.document.glossary import Glossary, Term, make_term
from editor.formats.native.codec import (
    DamagedRecordError,
    Json,
    extra_fields,
    list_field,
    text_field,
    with_extra,
)

KIND: Final = "glossary"
_RECORD: Final = frozenset(("kind", "time", "terms", "declined"))
_TERM: Final = frozenset(("text", "heard", "language", "note"))


def glossary_to_json(glossary: Glossary, *, time: str) -> Json:
    """Return a whole glossary as a record, with the time it became so."""
    data: Json = {"kind": KIND, "time": time, "terms": [_term_to_json(term) for term in glossary]}
    if glossary.declined:
        data["declined"] = list(glossary.declined)
    return with_extra(data, glossary.extra)


def glossary_from_json(data: Json) -> Glossary:
    """Return the glossary of a record.

    Raises:
        DamagedRecordError: it is not what the format says.
    """
    found = Glossary(extra=extra_fields(data, _RECORD))
    for each in list_field(data, "terms"):
        found = found.with_term(_term_from_json(each))
    for text in _texts(data, "declined"):
        found = found.decline(text)
    return found


def _term_to_json(term: Term) -> Json:
    data: Json = {"text": term.text}
    if term.heard:
        data["heard"] = list(term.heard)
    if term.language:
        data["language"] = term.language
    if term.note:
        data["note"] = term.note
    return with_extra(data, term.extra)


def _term_from_json(data: object) -> Term:
    if not isinstance(data, dict):
        raise DamagedRecordError("a term is no object")
    try:
        term = make_term(
            text_field(data, "text"),
            heard=_texts(data, "heard"),
            language=text_field(data, "language", ""),
            note=text_field(data, "note", ""),
        )
    except DamagedRecordError:
        raise
    except ValueError as error:
        raise DamagedRecordError(str(error)) from error
    return Term(term.text, term.heard, term.language, term.note, extra_fields(data, _TERM))


def _texts(data: Json, name: str) -> list[str]:
    values = list_field(data, name) if name in data else []
    if not all(isinstance(value, str) for value in values):
        raise DamagedRecordError(f"{name} is no list of texts")
    return values
