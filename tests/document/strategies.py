"""Random transcripts and random edits for property tests."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from hypothesis import strategies as st

from editor.document import edits
from editor.document.changes import Edit
from editor.document.document import Document
from editor.document.values import (
    NO_BREAK_SPACES,
    NamedBy,
    NoteColour,
    Segment,
    Speaker,
    Transcript,
    Untexted,
    Word,
    WordState,
)

TEXTS = [
    "the",
    "United",
    "EU",
    "CHECH",
    "GPT",
    "don’t",
    "1999",
    "Ünicode",
    "日本",
    "end.",
    "\u2028x",
    "<b>",
    '"q"',
]


def _word(dice: random.Random, name: str, start_ms: int) -> Word:
    end_ms = start_ms + dice.randrange(400)
    text = dice.choice(TEXTS).split()[0]
    kind = dice.randrange(4)
    if kind == 0:
        return Word(name, text, None, None, None, WordState.UNHEARD, None, "not heard")
    if kind == 1:
        return Word(name, text, start_ms, end_ms, 0.25, WordState.DIFFERS, "other", "differs")
    return Word(name, text, start_ms, end_ms, dice.choice([None, 0.5, 1.0]), locked=dice.random() < 0.1)


def random_transcript(dice: random.Random) -> Transcript:
    """Return a transcript of a few segments, any of them empty, words in the order of time."""
    segments = []
    spaces = dice.choice([" ", *NO_BREAK_SPACES]) + " "
    now_ms, keeps_turns = 0, dice.random() < 0.7
    for row in range(dice.randrange(6)):
        start_ms = now_ms
        words = []
        for at in range(dice.randrange(7)):
            words.append(replace(_word(dice, f"w{row}-{at}", now_ms), space=spaces[at % 2]))
            now_ms += dice.randrange(400, 600)
        speaker_id = dice.choice([None, "p", "q"])
        opens = keeps_turns and (row == 0 or dice.random() < 0.4)
        named_by = dice.choice([None, *NamedBy]) if speaker_id is not None else None
        segments.append(
            Segment(
                f"g{row}", speaker_id, start_ms, now_ms, tuple(words), opens_turn=opens, named_by=named_by
            )
        )
        now_ms += dice.choice([dice.randrange(300), 2500])
    untexted = tuple(
        Untexted(f"u{at}", at * 700, at * 700 + 350, "so called") for at in range(dice.randrange(3))
    )
    return Transcript("en", (Speaker("p", "Ann"), Speaker("q", "Bob")), tuple(segments), untexted)


def _some_text(dice: random.Random, given: str) -> str:
    tokens = given.split(" ")
    for _ in range(dice.randrange(1, 4)):
        at = dice.randrange(len(tokens) + 1)
        tokens[at : at + dice.randrange(3)] = dice.choices(TEXTS, k=dice.randrange(3))
    return " ".join(tokens)


def random_edit(transcript: Transcript, dice: random.Random, *, notes: bool = False) -> Edit | None:
    """Return any edit that the transcript allows, None where the dice fall on one that changes nothing.

    With `notes` it may be one of notes, too; without, seeds that tests name stay what they were.
    """
    ids = [segment.id for segment in transcript.segments]
    if not ids:
        return edits.insert_segment(transcript, start_ms=5, end_ms=900, text="so it begins", speaker_id=None)
    target = transcript.segments[dice.randrange(len(ids))]
    makers: list[Callable[[], Edit | None]] = [
        lambda: edits.set_text(transcript, target.id, _some_text(dice, target.text)),
        lambda: edits.set_text(transcript, target.id, _some_text(dice, target.text)),
        lambda: edits.split_segment(transcript, target.id, dice.randrange(len(target.text) + 1)),
        lambda: edits.merge_with_previous(transcript, target.id),
        lambda: edits.split_turn(transcript, target.id, dice.randrange(len(target.text) + 1)),
        lambda: edits.name_turns_named(transcript, [target.id], dice.choice(["Bob", "Cy"])),
        lambda: edits.assign_speaker_to_words_named(
            transcript, (target.id, dice.randrange(4)), (target.id, 3 + dice.randrange(9)), "Ann"
        ),
        lambda: edits.delete_segments(transcript, dice.sample(ids, dice.randrange(1, len(ids) + 1))),
        lambda: edits.assign_speaker(transcript, dice.sample(ids, dice.randrange(len(ids))), None),
        lambda: edits.assign_speaker_named(transcript, [target.id], dice.choice(["Ann", "Cy"])),
        lambda: edits.replace_all(
            transcript, dice.choice(["e", "CHECH GPT", "the"]), dice.choice(["", "x y", "x\u202fy"])
        ),
        lambda: _some_times(transcript, target),
        lambda: edits.apply_machine_result(
            transcript, [(target, _shifted(target))], label="Align", why="tiny"
        ),
    ]
    if notes:
        makers += [lambda: _some_note(transcript, dice)] * 2
        makers.append(lambda: edits.remove_notes(transcript, {note.id for note in target.notes[:1]}))
    if transcript.untexted:
        untexted = dice.choice(transcript.untexted)
        makers.append(lambda: edits.insert_untexted(transcript, untexted.id))
        makers.append(lambda: edits.dismiss_untexted(transcript, untexted.id))
    return dice.choice(makers)()


def _some_times(transcript: Transcript, target: Segment) -> Edit | None:
    """Widen a segment; None where that is refused, since a word at its edge would have no room left."""
    start_ms, end_ms = max(0, target.start_ms - 20), target.end_ms + 20
    try:
        return edits.set_segment_times(transcript, target.id, start_ms=start_ms, end_ms=end_ms)
    except edits.EditError:
        return None


def _some_note(transcript: Transcript, dice: random.Random) -> Edit | None:
    """Put a note on some words, up to two segments on; change it where the first has one."""
    row = dice.randrange(len(transcript.segments))
    last_row = min(row + dice.randrange(3), len(transcript.segments) - 1)
    first, last = transcript.segments[row], transcript.segments[last_row]
    if first.notes and dice.random() < 0.5:
        colour = dice.choice(list(NoteColour))
        return edits.change_note(transcript, first.notes[0].id, text="so?", colour=colour, label="q")
    start, end = dice.randrange(len(first.text) + 1), dice.randrange(len(last.text) + 1)
    if row == last_row:
        start, end = sorted((start, end))
    return edits.add_note(transcript, (first.id, start), (last.id, end), text="why?", who="ann")


def random_user_action(document: Document, dice: random.Random, *, notes: bool = False) -> None:
    """Edit, undo or redo."""
    action = dice.randrange(8)
    if action == 0:
        document.undo()
    elif action == 1:
        document.redo()
    elif action == 2:
        document.end_typing()
    else:
        edit = random_edit(document.transcript, dice, notes=notes)
        if edit is not None:
            document.apply(edit)


def _shifted(segment: Segment) -> Segment:
    words = tuple(
        w
        if w.start_ms is None or w.end_ms is None
        else replace(w, start_ms=w.start_ms + 7, end_ms=w.end_ms + 7, confidence=0.75)
        for w in segment.words
    )
    return replace(segment, words=words)


def dice() -> st.SearchStrategy[random.Random]:
    """Return a source of reproducible randomness."""
    return st.integers(0, 2**32).map(random.Random)
