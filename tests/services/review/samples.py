"""A small transcript with every kind of doubt in it."""

from __future__ import annotations

from dataclasses import replace

from editor.document.values import Segment, Speaker, Transcript, Untexted, Word, WordState


def word(text: str, at_ms: int | None, state: WordState = WordState.MATCHED, **more: object) -> Word:
    end_ms = at_ms + 200 if at_ms is not None else None
    return replace(Word(f"w-{text}", text, at_ms, end_ms, 0.5, state), **more)  # type: ignore[arg-type]


def transcript() -> Transcript:
    first = (
        word("We", 1_000),
        word("use", 1_300),
        word("CHECH", 1_600, WordState.DIFFERS, heard="ChatGPT"),
        word("GPT", 1_800, WordState.DIFFERS, heard="ChatGPT"),
        word("not", None, WordState.UNHEARD),
        word("daily.", 2_500),
    )
    second = (
        word("Mm,", 70_000, reason="quiet"),
        word("sure.", 70_300, WordState.DIFFERS, heard="shore", locked=True),
        word("Fine.", 70_600, WordState.EDITED),
        word("Oh", None, WordState.UNHEARD),
        word("no", None, WordState.UNHEARD),
        word("no.", None, WordState.UNHEARD),
    )
    return Transcript(
        "en",
        (Speaker("s", "Sam"),),
        (Segment("g1", "s", 1_000, 2_700, first), Segment("g2", None, 70_000, 72_000, second)),
        (Untexted("u2", 80_000, 81_000, ""), Untexted("u1", 30_000, 33_000, "what else was said"),
         Untexted("u3", 5_000, 6_000, "x", dismissed=True)),
    )  # fmt: skip
