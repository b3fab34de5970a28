"""`earproof restore`: an earlier state again, as a new revision."""

from __future__ import annotations

import argparse

from editor.cli.console import Console
from editor.cli.open_project import open_project
from editor.formats.errors import FormatError
from editor.services.history.restore import restore_revision, restore_segments
from editor.services.history.revisions import RevisionHistory


def run(options: argparse.Namespace, console: Console) -> int:
    """Restore the whole text or the segments named, save, and say in which revision."""
    with open_project(options.file, console, write=True) as store:
        document = store.document
        number = RevisionHistory.of_store(store).find(options.revision)
        try:
            edit = (
                restore_segments(document, number, options.segments)
                if options.segments
                else restore_revision(document, number)
            )
        except KeyError as error:
            raise FormatError(
                options.file,
                f"has no segment {error.args[0]} now or in revision {number}",
                "Run “earproof diff --json” to list them",
            ) from error
        if edit is not None:
            document.apply(edit)
        revision = document.revision
    console.document(
        {"file": str(options.file), "restored": number, "changed": edit is not None, "revision": revision}
    )
    if edit is None:
        console.result(f"{options.file} is already as in revision {number}. Nothing was changed.")
    else:
        console.result(f"{edit.label}. This is revision {revision} of {options.file}")
    return 0
