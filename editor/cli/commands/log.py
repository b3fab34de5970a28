"""`earproof log`: the history of a project, session by session."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from editor.cli.console import Console, counted
from editor.cli.open_project import open_project
from editor.document.history import Revision
from editor.services.history.comparison import ChangeCounts
from editor.services.history.edit_sessions import EditSession, count_changes, edit_sessions
from editor.services.history.revisions import RevisionHistory, author, local_time, revision_label
from editor.services.storage.store import Store
from editor.services.wording import made_by


def run(options: argparse.Namespace, console: Console) -> int:
    """List the revisions in edit sessions, oldest first, each with who, when, what, why and how much."""
    with open_project(options.file, console) as store:
        if console.json:
            console.document(_document(store))
        else:
            for text in _lines(store):
                console.result(text)
    return 0


def _lines(store: Store) -> Iterator[str]:
    history = RevisionHistory.of_store(store)
    engine = made_by(store.engine)
    first = history.original
    yield f"{first:>4}  the original{f' ({engine})' if engine else ''}{_names(history, first)}"
    for session in edit_sessions(store.document.revisions):
        yield _session_head(session)
        for revision in session.revisions:
            why = f" ({revision.why})" if revision.why else ""
            names = _names(history, revision.number)
            what = f"{revision_label(revision)}{why}: {count_changes(revision)}{names}"
            yield f"{revision.number:>4}  {local_time(revision.time)[11:]}  {author(revision)}  {what}"
    yield f"{counted(len(store.document.revisions), 'revision')} in {store.path}"


def _session_head(session: EditSession) -> str:
    start, end = local_time(session.start), local_time(session.end)
    until = end[11:16] if end[:10] == start[:10] else end[:16]
    span = start[:16] if start[:16] == end[:16] else f"{start[:16]} to {until}"
    people = ", ".join(name or "someone" for name in session.people)
    machine = f"{counted(session.by_machine, 'revision')} by Earproof" if session.by_machine else ""
    return f"{span}  {' and '.join(filter(None, (people, machine)))}: {session.change_counts}"


def _names(history: RevisionHistory, number: int) -> str:
    return "".join(f"  [{name}]" for name in history.names(number))


def _document(store: Store) -> dict[str, Any]:
    made = edit_sessions(store.document.revisions)
    return {
        "file": str(store.path),
        "revision": store.document.revision,
        "original": RevisionHistory.of_store(store).original,
        "engine": store.engine,
        "revisions": [_revision(revision) for revision in store.document.revisions],
        "sittings": [
            {
                "start": session.start,
                "end": session.end,
                "people": list(session.people),
                "first": session.revisions[0].number,
                "last": session.revisions[-1].number,
                "amount": _change_counts(session.change_counts),
            }
            for session in made
        ],
        "versions": [
            {"name": version.name, "revision": version.revision, "time": version.time, "who": version.who}
            for version in store.versions
        ],
    }


def _revision(revision: Revision) -> dict[str, Any]:
    return {
        "number": revision.number,
        "parent": revision.parent,
        "time": revision.time,
        "who": revision.who,
        "actor": revision.actor,
        "kind": revision.kind,
        "label": revision.label,
        "why": revision.why,
        "amount": _change_counts(count_changes(revision)),
    }


def _change_counts(amount: ChangeCounts) -> dict[str, int]:
    return {name: getattr(amount, name) for name in amount.__slots__}
