"""`earproof log`: the history of a project."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from editor.cli.console import Console, counted
from editor.cli.projects import opened
from editor.document.history import Revision
from editor.services.store import Store

_KINDS = {"edit": "", "undo": "Undo: ", "redo": "Redo: "}


def run(options: argparse.Namespace, console: Console) -> int:
    """List the revisions, oldest first, each with who, when, what and why."""
    with opened(options.file, console) as store:
        console.document(_document(store))
        for text in _lines(store):
            console.result(text)
    return 0


def _lines(store: Store) -> Iterator[str]:
    named: dict[int, list[str]] = {}
    for version in store.versions:
        named.setdefault(version.revision, []).append(version.name)
    made_by = ", ".join(f"{key} {value}" for key, value in store.engine.items())
    first = store.document.revisions[0].parent if store.document.revisions else store.document.revision
    yield f"{first:>4}  the original{f' ({made_by})' if made_by else ''}{_names(named.get(first, []))}"
    for revision in store.document.revisions:
        why = f" ({revision.why})" if revision.why else ""
        what = f"{_KINDS[revision.kind]}{revision.label}{why}"
        who = revision.who or "someone"
        names = _names(named.get(revision.number, []))
        yield f"{revision.number:>4}  {_local(revision.time)}  {who}  {what}{names}"
    yield f"{counted(len(store.document.revisions), 'revision')} in {store.path}"


def _names(names: list[str]) -> str:
    return "".join(f"  [{name}]" for name in names)


def _local(time: str) -> str:
    try:
        return datetime.fromisoformat(time).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return time


def _document(store: Store) -> dict[str, Any]:
    return {
        "file": str(store.path),
        "revision": store.document.revision,
        "engine": store.engine,
        "revisions": [_revision(revision) for revision in store.document.revisions],
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
    }
