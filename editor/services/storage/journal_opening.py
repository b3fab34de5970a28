"""Opening a project file for writing, with what is damaged in it set aside."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from editor.document.document import utc_now
from editor.formats.atomic_files import explain_os_errors, write_file
from editor.formats.errors import FormatError
from editor.formats.native.codec import to_line
from editor.formats.native.lazy_history import SNAPSHOT
from editor.formats.native.project_format import NativeFile
from editor.services.storage.journal import Journal


def open_journal(file: NativeFile) -> tuple[Journal | None, str, str]:
    """Open the file for writing, having set aside what is damaged in it.

    Return the journal, or else why there is none, and the name that a damaged file was kept under.
    """
    salvage, path = file.damage, file.path
    journal: Journal | None = None
    kept = ""
    try:
        end = salvage.end + len(salvage.torn)
        if salvage.mended is not None:
            kept = _back_up_damaged(path)
            write_file(path, salvage.mended, overwrite=True)
            end = len(salvage.mended)
        journal = Journal(path, end)
        if salvage.mended is None:
            journal.truncate(salvage.end)
            if salvage.unfinished:
                journal.append(b"\n")
        if salvage.torn.strip(b"\0 \t\r") and not salvage.torn.startswith(SNAPSHOT):
            text = salvage.torn.decode(errors="backslashreplace")
            journal.append(to_line({"kind": "torn", "time": utc_now(), "text": text}))
    except FormatError as error:
        if journal is not None:
            journal.close()
        # What the system says of its own, such as that the disk is full, tells more.
        problem = error.problem if error.problem.endswith(")") else "can’t be written to"
        return None, f"Opened read-only: “{path.name}” {problem}.", kept
    return journal, "", kept


def _back_up_damaged(path: Path) -> str:
    """Keep the bytes of a damaged file beside it, and return the name."""
    with explain_os_errors(path):
        data = path.read_bytes()
    for at in count(1):
        beside = path.with_name(f"{path.name}.damaged" if at == 1 else f"{path.name}.damaged-{at}")
        with explain_os_errors(beside):
            if beside.exists() and beside.read_bytes() == data:
                break
        if not beside.exists():
            write_file(beside, data, overwrite=False)
            break
    return beside.name
