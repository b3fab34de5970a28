"""The document and its file at ten hours: open, type, replace everywhere, undo, save, export."""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks.support.figure import Figure, median_ms
from benchmarks.support.long_transcript import long_transcript
from editor.document.document import Document, utc_now
from editor.document.edits.replacing import replace_all
from editor.document.edits.text import set_text
from editor.document.history import Revision
from editor.document.values import Segment
from editor.formats.export_formats import EXPORTS
from editor.formats.native import project_format
from editor.formats.native.codec import to_line
from editor.formats.native.project_format import MediaReference
from editor.formats.native.revision_records import revision_to_json
from editor.services.history.comparison import compare
from editor.services.storage.compaction import Compactor
from editor.services.storage.journal import Journal
from editor.services.storage.store import Store
from editor.services.subtitles.export import render

MEDIA = MediaReference("talk.mp3", 1, "0" * 64, "talk.mp3", "", 36_000_000)
EDITS = 20_000
MOST_RENDER_MS = 2_000  # what one waits for without wondering


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

    yield Figure("type a letter in 100,000 words", median_ms(type_letter, times=20), "ms", 20)
    yield Figure(
        "replace a word some 5,000 times in one revision",
        median_ms(lambda: replace_all(document.transcript, "GPT", "ChatGPT"), times=3),
        "ms",
        2000,
    )
    for kind in EXPORTS:
        name = f"export 10,000 segments as {kind.name}"
        yield Figure(name, _render_ms(document, kind.name), "ms", MOST_RENDER_MS)
    with tempfile.TemporaryDirectory() as folder:
        yield from _file_figures(Path(folder) / "talk.earproof")


def _render_ms(document: Document, name: str) -> float:
    return median_ms(lambda: render(document.transcript, MEDIA, format=name), times=3)


def _file_figures(path: Path) -> Iterator[Figure]:
    transcript = long_transcript()
    make = {"media": MEDIA, "transcript": transcript, "source_text": None, "engine": {}}
    yield Figure(
        "save a new file",
        median_ms(lambda: project_format.create(path, **make, overwrite=True), times=3),  # type: ignore[arg-type]
        "ms",
        5000,
    )
    yield Figure("its size", path.stat().st_size / 1e6, "MB", 40)
    yield Figure("open it", _open_ms(path), "ms", 5000)
    with Store.open(path) as store:
        edit = set_text(store.document.transcript, transcript.segments[0].id, "Something else")
        assert edit is not None

        def edit_and_save() -> None:
            store.document.apply(edit)
            assert store.flush()
            store.document.undo()

        yield Figure("save an edit", median_ms(edit_and_save), "ms", 1000)
    yield from _long_history_figures(path)


def _append_edits(path: Path) -> int:
    """Write 20,000 edits of single segments behind what the file has; return the last one's number."""
    file = project_format.read(path)
    document = Document(file.transcript, records=file.records, revision=file.base)
    begun = document.revision
    chance = random.Random(3)
    rows = list(document.transcript.segments)
    lines = []
    for number in range(begun + 1, begun + 1 + EDITS):
        row = chance.randrange(len(rows))
        edit = set_text(
            replace(document.transcript, segments=(rows[row],)), rows[row].id, f"edit {number} of {row}"
        )
        assert edit is not None
        splice = replace(edit.splices[0], row=row)
        new = splice.new[0]
        assert isinstance(new, Segment)
        rows[row] = new
        made = Revision(number, number - 1, utc_now(), "ann", "edit", edit.label, (splice,), step=number)
        lines.append(to_line(revision_to_json(made)))
    with path.open("ab") as stream:
        stream.writelines(lines)
    return begun + EDITS


def _long_history_figures(path: Path) -> Iterator[Figure]:
    """Measure a file that grew by 20,000 edits and was compacted while nobody typed."""
    number = _append_edits(path)
    yield Figure("open it after 20,000 edits, never compacted", _open_ms(path), "ms")
    journal = Journal(path, path.stat().st_size)
    state = project_format.read(path).transcript
    compactor = Compactor(journal, lambda: (number, state), who="ann")
    assert compactor.is_due
    begun_s = time.perf_counter()
    finish = compactor.prepare(bool)
    yield Figure("compact it, in the background", (time.perf_counter() - begun_s) * 1000, "ms", 5000)
    assert finish is not None
    yield Figure("compact it, while an edit has to wait", median_ms(finish, times=1), "ms", 1000)
    journal.close()
    yield Figure("open it after 20,000 edits", _open_ms(path), "ms", 1000)
    yield Figure("its size afterwards", path.stat().st_size / 1e6, "MB", 40)
    with Store.open(path) as store:
        middle = store.document.transcript.segments[5000]
        texts = iter([f"{middle.text} {count}" for count in range(30)])

        def edit_and_save() -> None:
            edit = set_text(store.document.transcript, middle.id, next(texts))
            assert edit is not None
            store.document.apply(edit)
            assert store.flush()

        yield Figure("save an edit of it", median_ms(edit_and_save, times=20), "ms", 20)
        yield Figure("undo it", median_ms(store.document.undo, times=1), "ms", 100)
        original = store.document.revisions[0].parent
        yield Figure(
            "first view of the original, reading all history",
            median_ms(lambda: store.document.transcript_at(original), times=1),
            "ms",
            6000,
        )
        before = store.document.transcript_at(original)
        yield Figure(
            "compare it with the original",
            median_ms(lambda: compare(before, store.document.transcript), times=1),
            "ms",
            5000,
        )


_OPEN = """
import sys, time
from pathlib import Path
from editor.services.storage.store import Store
begun = time.perf_counter()
store = Store.open(Path(sys.argv[1]), read_only=True)
print((time.perf_counter() - begun) * 1000)
store.close()
"""


def _open_ms(path: Path) -> float:
    """Return how long a program that has just been started takes to open a file, median of three."""
    command = [sys.executable, "-c", _OPEN, str(path)]
    runs = [subprocess.run(command, check=True, capture_output=True, text=True) for _ in range(3)]
    return statistics.median(float(run.stdout) for run in runs)
