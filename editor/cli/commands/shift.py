"""`earproof shift`: all times moved and stretched, as one revision."""

from __future__ import annotations

import argparse

from editor.cli.console import Console
from editor.cli.open_project import open_project
from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.subtitles.imported_cues import has_imported_cues
from editor.services.errors import ServiceError
from editor.services.subtitles.time_shift import ShiftScope, TimeShift, shift_times


def run(options: argparse.Namespace, console: Console) -> int:
    """Shift and stretch, save, and say in which revision."""
    shift, scope = TimeShift(options.by, options.stretch), ShiftScope(options.times)
    with open_project(options.file, console, write=True) as store:
        transcript = store.document.transcript
        if scope is ShiftScope.IMPORTED and not has_imported_cues(transcript):
            raise FormatError(
                options.file, "has no imported subtitles", "Leave out --times to move all times"
            )
        try:
            edit = shift_times(transcript, shift, scope)
        except ServiceError as error:
            raise ServiceError(f"{error} Nothing was changed in “{options.file.name}”.") from None
        if edit is not None:
            store.document.apply(edit)
        revision = store.document.revision
        behind_ms = _behind_end_ms(store.document.transcript, store.media.duration_ms)
    console.document({"file": str(options.file), "changed": edit is not None, "revision": revision})
    if edit is None:
        console.result(f"Nothing to shift in {options.file}. Nothing was changed.")
    else:
        what = "All times" if scope is ShiftScope.ALL else "Subtitle times"
        stretched = f", stretched by {float(shift.stretch):.6g}" if shift.stretch != 1 else ""
        console.result(
            f"{what} were shifted by {shift.by_ms / 1000:+.3f} s{stretched}. "
            f"This is revision {revision} of {options.file}"
        )
        if scope is ShiftScope.ALL and behind_ms > 0:
            console.notice(f"The last words are now {behind_ms / 1000:.3f} s after the recording’s end.")
    return 0


def _behind_end_ms(transcript: Transcript, duration_ms: int) -> int:
    """Return by how many ms words lie behind a recording's end, where nobody can hear them; 0 for none."""
    last_ms = max((segment.end_ms for segment in transcript.segments), default=0)
    return max(0, last_ms - duration_ms) if duration_ms > 0 else 0
