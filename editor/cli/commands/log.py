"""`earproof log`: the history of a project, sitting by sitting."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from editor.cli.console import Console, counted
from editor.cli.open_project import opened
from editor.document.history import Revision
from editor.services.history.comparison import Amount
from editor.services.history.edit_sessions import Sitting, amount_of, sittings
from editor.services.history.revisions import History, deed, local, who
from editor.services.storage.store import Store


def run(options: argparse.Namespace, console: Console) -> int:
    """List the revisions in sittings, oldest first, each with who, when, what, why and how much."""
    with opened(options.file, console) as store:
        if console.json:
            console.document(_document(store))
        else:
            for text in _lines(store):
                console.result(text)
    return 0


def _lines(store: Store) -> Iterator[str]:
    history = History.of(store)
    made_by = ", ".join(f"{key} {value}" for key, value in store.engine.items())
    first = history.original
    yield f"{first:>4}  the original{f' ({made_by})' if made_by else ''}{_names(history, first)}"
    for sitting in sittings(store.document.revisions):
        yield _head(sitting)
        for revision in sitting.revisions:
            why = f" ({revision.why})" if revision.why else ""
            what = f"{deed(revision)}{why}: {amount_of(revision)}{_names(history, revision.number)}"
            yield f"{revision.number:>4}  {local(revision.time)[11:]}  {who(revision)}  {what}"
    yield f"{counted(len(store.document.revisions), 'revision')} in {store.path}"


def _head(sitting: Sitting) -> str:
    start, end = local(sitting.start), local(sitting.end)
    until = end[11:16] if end[:10] == start[:10] else end[:16]
    span = start[:16] if start[:16] == end[:16] else f"{start[:16]} to {until}"
    people = ", ".join(name or "someone" for name in sitting.people)
    machine = f"{counted(sitting.by_machine, 'revision')} by the machine" if sitting.by_machine else ""
    return f"{span}  {' and '.join(filter(None, (people, machine)))}: {sitting.amount}"


def _names(history: History, number: int) -> str:
    return "".join(f"  [{name}]" for name in history.names(number))


def _document(store: Store) -> dict[str, Any]:
    made = sittings(store.document.revisions)
    return {
        "file": str(store.path),
        "revision": store.document.revision,
        "original": History.of(store).original,
        "engine": store.engine,
        "revisions": [_revision(revision) for revision in store.document.revisions],
        "sittings": [
            {
                "start": sitting.start,
                "end": sitting.end,
                "people": list(sitting.people),
                "first": sitting.revisions[0].number,
                "last": sitting.revisions[-1].number,
                "amount": _amount(sitting.amount),
            }
            for sitting in made
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
        "amount": _amount(amount_of(revision)),
    }


def _amount(amount: Amount) -> dict[str, int]:
    return {name: getattr(amount, name) for name in amount.__slots__}
