"""Copies of an open project: with its history, or with the text of one state and nothing older."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from editor.document.values import Transcript
from editor.formats.errors import FormatError
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference
from editor.services.storage.file_lock import FileLock, FileLocked
from editor.services.storage.media_identity import rebase_reference
from editor.services.storage.store import Store

WriteCopy = Callable[[], None]


def prepare_copy(store: Store, path: Path, *, overwrite: bool = False) -> WriteCopy:
    """Return what writes the state now, with its history, to another file; the open file stays as it is.

    What is returned may run in any thread, whatever is edited meanwhile.

    Raises:
        FormatError: the file is open somewhere; from what is returned: it exists and may not be overwritten,
            or cannot be written.
    """
    _check(store, path, overwrite=overwrite)
    return store.prepare_copy(path, overwrite=overwrite)


def prepare_copy_without_history(store: Store, path: Path, *, overwrite: bool = False) -> WriteCopy:
    """Return what writes the state now as `save_without_history` does; like `prepare_copy`."""
    _check(store, path, overwrite=overwrite)
    transcript, media, engine = store.document.transcript, store.media, store.engine
    return lambda: _write_single_state(
        path,
        transcript,
        replace(rebase_reference(media, project=store.path, to=path.absolute()), absolute_path=""),
        engine=engine,
        overwrite=overwrite,
    )


def save_without_history(
    store: Store, path: Path, *, transcript: Transcript | None = None, overwrite: bool = False
) -> None:
    """Write a state of the text (now, unless given) as a new project that discloses nothing older.

    Left out with the history: the rough transcript, people's login names, names of versions, speakers who
    say nothing, and the folders of this computer.

    Raises:
        FormatError: the file exists and may not be overwritten, is open somewhere, or cannot be written.
    """
    _check(store, path, overwrite=overwrite)
    _write_single_state(
        path,
        store.document.transcript if transcript is None else transcript,
        replace(rebase_reference(store.media, project=store.path, to=path.absolute()), absolute_path=""),
        engine=store.engine,
        overwrite=overwrite,
    )


def _write_single_state(
    path: Path, state: Transcript, media: MediaReference, *, engine: dict[str, str], overwrite: bool
) -> None:
    speaking = {segment.speaker_id for segment in state.segments}
    project_format.create(
        path,
        media=media,
        transcript=replace(state, speakers=tuple(s for s in state.speakers if s.id in speaking)),
        source_text=None,
        engine=engine,
        overwrite=overwrite,
        who="",
    )


def _check(store: Store, path: Path, *, overwrite: bool) -> None:
    """Refuse to write over the open file, or over one that anybody has open."""
    if path.exists() and path.resolve() == store.path:
        raise FormatError(path, "is the open project", "Choose another name")
    if path.exists() and overwrite:
        try:
            FileLock.acquire(path.resolve(), who=project_format.login_name()).release()
        except FileLocked as error:
            raise FormatError(path, f"is open elsewhere ({error.holder})", "Close it there first") from error
        except OSError as error:
            raise FormatError(
                path, "can’t be saved: its folder is read-only", "Choose another folder"
            ) from error
