"""Random user actions on a small transcript."""

from __future__ import annotations

import random
from collections.abc import Callable

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.values import Segment, Speaker, Transcript, Untexted, Word

TEXTS = ["people", "ask", "CHECH", "GPT", "don’t", "日本", "“so”", "and", "work", "\\", '"', "Ünicode"]


def small_transcript(count: int = 40) -> Transcript:
    """Return a transcript of so many segments."""
    segments = []
    for row in range(count):
        start_ms = row * 4000
        words = tuple(
            Word(
                f"w{row}-{at}",
                TEXTS[(row + at) % len(TEXTS)],
                start_ms + at * 500,
                start_ms + at * 500 + 400,
                0.9,
            )
            for at in range(7)
        )
        segments.append(Segment(f"g{row}", f"s{row % 2}", start_ms, start_ms + 3500, words))
    untexted = tuple(Untexted(f"u{at}", at * 8000 + 3600, at * 8000 + 3900, "so called") for at in range(5))
    return Transcript("en", (Speaker("s0", "Ann"), Speaker("s1", "Bob")), tuple(segments), untexted)


def random_user_action(document: Document, chance: random.Random) -> None:
    """Type, split, merge, delete, replace, assign, undo or redo."""
    action = chance.randrange(10)
    if action == 0:
        document.undo()
    elif action == 1:
        document.redo()
    elif action == 2:
        document.end_typing()
    else:
        edit = _random_edit(document.transcript, chance)
        if edit is not None:
            document.apply(edit)


def _random_edit(state: Transcript, chance: random.Random) -> Edit | None:
    if len(state.segments) < 3:
        return edits.insert_segment(state, start_ms=10, end_ms=900, text="so it begins", speaker_id=None)
    target = chance.choice(state.segments)
    verbs: list[Callable[[], Edit | None]] = [
        lambda: edits.set_text(state, target.id, _random_typing(target.text, chance)),
        lambda: edits.set_text(state, target.id, _random_typing(target.text, chance)),
        lambda: edits.set_text(state, target.id, _random_typing(target.text, chance)),
        lambda: edits.split_segment(state, target.id, chance.randrange(len(target.text) + 1)),
        lambda: edits.merge_with_previous(state, target.id),
        lambda: edits.delete_segments(state, [target.id]),
        lambda: edits.assign_speaker_named(state, [target.id], chance.choice(["Ann", "Bob", "Cy"])),
        lambda: edits.replace_all(state, chance.choice(["GPT", "ask"]), chance.choice(["ChatGPT", "ask"])),
        lambda: edits.insert_segment(
            state, start_ms=target.start_ms, end_ms=target.end_ms, text="and more", speaker_id=None
        ),
    ]
    return chance.choice(verbs)()


def _random_typing(text: str, chance: random.Random) -> str:
    tokens = text.split()
    at = chance.randrange(len(tokens) + 1)
    tokens[at : at + chance.randrange(3)] = chance.choices(TEXTS, k=chance.randrange(3))
    return " ".join(tokens)
