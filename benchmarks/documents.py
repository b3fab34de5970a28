"""The document and its file at ten hours: open, type, replace everywhere, undo, save, export."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figure import Figure, median_ms
from benchmarks.material import long_transcript
from editor.document.document import Document
from editor.document.edits_text import set_text
from editor.document.search import replace_all
from editor.formats import native
from editor.formats.native import MediaReference
from editor.services.store import Store
from editor.services.subtitles import render

MEDIA = MediaReference("talk.mp3", 1, "0" * 64, "talk.mp3", "", 36_000_000)


def figures() -> Iterator[Figure]:
    """Measure a document of 10,000 segments and 100,000 words."""
    transcript = long_transcript()
    document = Document(transcript)
    middle = transcript.segments[len(transcript.segments) // 2]
    texts = iter([f"{middle.text} {'x' * count}" for count in range(1, 30)])

    def type_letter() -> None:
        edit = set_text(document.transcript, middle.id, next(texts))
        assert edit is not None
        document.apply(edit)

    yield Figure("type a letter into 100,000 words", median_ms(type_letter, times=20), "ms", 20)
    yield Figure(
        "replace a word some 5,000 times in one revision",
        median_ms(lambda: replace_all(document.transcript, "GPT", "ChatGPT"), times=3),
        "ms",
        2000,
    )
    yield Figure("render 10,000 segments as SRT", _render_ms(document), "ms", 20_000)
    with tempfile.TemporaryDirectory() as folder:
        yield from _file(Path(folder) / "talk.earproof")


def _render_ms(document: Document) -> float:
    return median_ms(lambda: render(document.transcript, MEDIA, format="srt"), times=1)


def _file(path: Path) -> Iterator[Figure]:
    transcript = long_transcript()
    make = {"media": MEDIA, "transcript": transcript, "source_text": None, "engine": {}}
    yield Figure(
        "write a new file",
        median_ms(lambda: native.create(path, **make, overwrite=True), times=3),  # type: ignore[arg-type]
        "ms",
        5000,
    )
    yield Figure("its size", path.stat().st_size / 1e6, "MB", 40)
    yield Figure("open it", median_ms(lambda: Store.open(path, read_only=True).close(), times=3), "ms", 5000)
    with Store.open(path) as store:
        edit = set_text(store.document.transcript, transcript.segments[0].id, "Something else")
        assert edit is not None

        def edit_and_save() -> None:
            store.document.apply(edit)
            assert store.flush()
            store.document.undo()

        yield Figure("have an edit on disk", median_ms(edit_and_save), "ms", 1000)
