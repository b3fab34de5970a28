"""Copies of an open project: with its history, or with the text of one state and nothing older."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from editor.document.values import Transcript
from editor.formats import native
from editor.formats.errors import FormatError
from editor.services.lock import FileLock, Held
from editor.services.media import rebased
from editor.services.store import Store


def save_copy(store: Store, path: Path, *, overwrite: bool = False) -> None:
    """Write everything, with its history, to another file; the open file stays as it is.

    Raises:
        FormatError: the file exists and may not be overwritten, is open somewhere, or cannot be written.
    """
    _check(store, path, overwrite=overwrite)
    store.save_copy(path, overwrite=overwrite)


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
    state = store.document.transcript if transcript is None else transcript
    speaking = {segment.speaker_id for segment in state.segments}
    state = replace(state, speakers=tuple(s for s in state.speakers if s.id in speaking))
    media = replace(rebased(store.media, project=store.path, to=path.absolute()), absolute_path="")
    native.create(
        path,
        media=media,
        transcript=state,
        source_text=None,
        engine=store.engine,
        overwrite=overwrite,
        who="",
    )


def _check(store: Store, path: Path, *, overwrite: bool) -> None:
    """Refuse to write over the open file, or over one that anybody has open."""
    if path.exists() and path.resolve() == store.path:
        raise FormatError(path, "it is the open project itself", "choose another name")
    if path.exists() and overwrite:
        try:
            FileLock.acquire(path.resolve(), who=native.login_name()).release()
        except Held as error:
            raise FormatError(path, f"it is open by {error.holder}", "close it there first") from error
        except OSError as error:
            raise FormatError(path, "its folder cannot be written", "choose another place") from error
