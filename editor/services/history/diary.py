"""The history as a diary: which words an entry changed, and which entries came to nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass

from editor.document.changes import Part
from editor.document.history import Revision
from editor.document.values import Segment
from editor.document.word_diff import diff_tokens
from editor.services.history.edit_sessions import EditSession


@dataclass(frozen=True, slots=True)
class WordChange:
    """Neighbouring words that became others; either is "" where words were only added or removed."""

    old: str
    new: str


def changed_words(revision: Revision) -> list[WordChange]:
    """Return what a revision did to the words, in the order of the text; times and speakers left aside."""
    changes: list[WordChange] = []
    for splice in revision.splices:
        if splice.part is not Part.SEGMENTS:
            continue
        old, new = (
            [word.text for row in rows if isinstance(row, Segment) for word in row.words]
            for rows in (splice.old, splice.new)
        )
        changes += [
            WordChange(" ".join(old[block.start : block.end]), " ".join(block.tokens))
            for block in diff_tokens(old, new)
        ]
    return changes


def lasting_revisions(session: EditSession, named: Collection[int] = ()) -> tuple[Revision, ...]:
    """Return a session's revisions without steps that were taken back within it, and without the undoing.

    Of a step taken back and made again, the step alone is left. What a name was given to (`named`: numbers of
    revisions) stays, and what was done in another session is not judged here.
    """
    own: defaultdict[int, list[Revision]] = defaultdict(list)
    for revision in session.revisions:
        own[revision.target if revision.target is not None else revision.step].append(revision)
    gone: set[int] = set()
    for revisions in own.values():
        if revisions[0].kind != "edit" or revisions[-1].kind == "edit":
            continue
        is_undone = revisions[-1].kind == "undo"
        gone |= {one.number for one in revisions if is_undone or one.kind != "edit"}
    return tuple(one for one in session.revisions if one.number not in gone or one.number in named)
