"""`earproof replace`: one text for another everywhere, as one revision."""

from __future__ import annotations

import argparse

from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.document.edits.replacing import replace_all
from editor.document.patterns import QueryError
from editor.document.search import find
from editor.formats.errors import FormatError
from editor.services.errors import ServiceError


def run(options: argparse.Namespace, console: Console) -> int:
    """Replace, save, and say how often and in which revision."""
    with open_project(options.file, console, write=True) as store:
        transcript = store.document.transcript
        how = {"whole_word": options.whole_word, "match_case": options.match_case, "regex": options.regex}
        try:
            hits = find(transcript, options.find, **how)
            edit = replace_all(transcript, options.find, options.with_, **how) if hits else None
        except QueryError as error:
            raise ServiceError(f"{error} Nothing was changed in “{options.file.name}”.") from None
        if not hits:
            raise FormatError(
                options.file,
                f"doesn’t contain “{options.find}”",
                "Check the spelling. Nothing was changed",
            )
        if edit is not None:
            store.document.apply(edit)
        revision = store.document.revision
    console.document(
        {"file": str(options.file), "replaced": len(hits) if edit is not None else 0, "revision": revision}
    )
    if edit is None:
        console.result(
            f"{counted(len(hits), 'place')} in {options.file}, already as wanted. Nothing was changed."
        )
    else:
        console.result(
            f"“{options.find}” replaced with “{options.with_}” in {counted(len(hits), 'place')}. "
            f"This is revision {revision} of {options.file}"
        )
    return 0
