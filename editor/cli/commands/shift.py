"""`earproof shift`: all times moved and stretched, as one revision."""

from __future__ import annotations

import argparse

from editor.cli.console import Console
from editor.cli.open_project import open_project
from editor.formats.errors import FormatError
from editor.services.errors import ServiceError
from editor.services.subtitles.imported import has_imported_cues
from editor.services.subtitles.time_shift import ShiftScope, TimeShift, shift_times


def run(options: argparse.Namespace, console: Console) -> int:
    """Shift and stretch, save, and say in which revision."""
    shift, scope = TimeShift(options.by, options.stretch), ShiftScope(options.times)
    with open_project(options.file, console, write=True) as store:
        transcript = store.document.transcript
        if scope is ShiftScope.IMPORTED and not has_imported_cues(transcript):
            raise FormatError(
                options.file, "holds no subtitles that came in", "leave --times away to move all times"
            )
        try:
            edit = shift_times(transcript, shift, scope)
        except ServiceError as error:
            problem = str(error).rstrip(".")
            raise FormatError(options.file, problem[0].lower() + problem[1:], "nothing was changed") from None
        if edit is not None:
            store.document.apply(edit)
        revision = store.document.revision
    console.document({"file": str(options.file), "changed": edit is not None, "revision": revision})
    if edit is None:
        console.result(f"Nothing to move in {options.file}; nothing was changed")
    else:
        what = "All times" if scope is ShiftScope.ALL else "The subtitles’ times"
        stretched = f", stretched by {float(shift.stretch):.6g}" if shift.stretch != 1 else ""
        console.result(
            f"{what} were moved by {shift.by_ms / 1000:+.3f} s{stretched}; "
            f"this is revision {revision} of {options.file}"
        )
    return 0
