"""`earproof glossary`: the terms of a project, or a person's own."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.document.glossary import Glossary, Term
from editor.formats.atomic_files import write_file
from editor.formats.errors import FormatError
from editor.formats.output_files import check_output
from editor.formats.text.glossary_text import glossary_from_text, glossary_to_text
from editor.services.errors import ServiceError
from editor.services.storage.project_creation import read_glossary
from editor.services.user_glossary import read_user_glossary, user_glossary_path, write_user_glossary


class _Holder:
    """A glossary while it is open, and the name of what holds it."""

    def __init__(self, glossary: Glossary, name: Path) -> None:
        self.glossary = glossary
        self.name = name


def run(options: argparse.Namespace, console: Console) -> int:
    """Do the one thing asked for, and say what became of it."""
    _check_usage(options)
    changes = bool(options.add or options.remove or options.import_)
    with _opened(options, console, write=changes) as held:
        before = held.glossary
        if options.export:
            check_output(options.export, overwrite=options.force)
            text = glossary_to_text(before).encode()
            write_file(options.export, text, overwrite=options.force)
        elif changes:
            held.glossary = _changed(options, held)
        _tell(options, console, before, held)
    return 0


def _check_usage(options: argparse.Namespace) -> None:
    if options.own == (options.file is not None):
        what = "A project and --own can’t be combined" if options.own else "No project given"
        raise ServiceError(f"{what}. Name an .earproof file, or use --own for your own glossary.")


def _changed(options: argparse.Namespace, held: _Holder) -> Glossary:
    glossary = held.glossary
    if options.import_:
        return glossary.merged_with(read_glossary(options.import_))
    for line in options.add or ():
        terms = glossary_from_text(line.replace("#", r"\#"))
        if not terms:
            raise ServiceError(f"“{line}” isn’t a term. Enter TERM, or WRONG => RIGHT.")
        glossary = glossary.merged_with(terms)
    for text in options.remove or ():
        if glossary.find(text) is None:
            raise FormatError(
                held.name, f"has no term “{text}”", "Run “earproof glossary --list” to see them"
            )
        glossary = glossary.without(text)
    return glossary


@contextmanager
def _opened(options: argparse.Namespace, console: Console, *, write: bool) -> Iterator[_Holder]:
    if options.own:
        held = _Holder(read_user_glossary(), user_glossary_path())
        before = held.glossary
        yield held
        if held.glossary != before:
            write_user_glossary(held.glossary)
        return
    with open_project(options.file, console, write=write) as store:
        held = _Holder(store.glossary, options.file)
        yield held
        if write:
            store.set_glossary(held.glossary)


def _tell(options: argparse.Namespace, console: Console, before: Glossary, held: _Holder) -> None:
    console.document({"file": str(held.name), "terms": [_term(term) for term in held.glossary]})
    count = counted(len(held.glossary), "term")
    if options.export:
        console.result(f"{count} saved to {options.export}")
    elif held.glossary != before:
        console.result(f"{count} in {held.name} now, {len(before)} before")
    elif options.add or options.remove or options.import_:
        console.result(f"{count} in {held.name}, as before")
    else:
        console.result(glossary_to_text(held.glossary).rstrip("\n") or f"No terms in {held.name}")


def _term(term: Term) -> dict[str, Any]:
    return {"text": term.text, "heard": list(term.heard), "language": term.language, "note": term.note}
