"""Damaged and hostile transcripts of every kind: read or refused in one sentence, soon, in little memory."""

from __future__ import annotations

import contextlib
import json
import signal
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest

from benchmarks.endurance.damaged_inputs import run
from benchmarks.support.transcript_files import sound_files
from editor.formats.registry import BYTES_READERS, JSON_READERS, TEXT_READERS, read_rough_transcript


@pytest.fixture
def alarm() -> Iterator[None]:
    before = signal.getsignal(signal.SIGPROF)
    yield
    signal.signal(signal.SIGPROF, before)


@pytest.mark.usefixtures("alarm")
def test_no_damage_brings_a_traceback_or_a_hang() -> None:
    assert run(150, seed=7).failures == []


def test_every_reader_has_a_sound_file_to_be_damaged(tmp_path: Path) -> None:
    used: set[str] = set()
    for name, content in sound_files().items():
        path = tmp_path / name
        path.write_bytes(content)
        assert read_rough_transcript(path).paragraphs, name
        used.add(reader_of(content, path.suffix))
    assert used >= {one.name for one in (*BYTES_READERS, *TEXT_READERS, *JSON_READERS)}


def reader_of(content: bytes, suffix: str) -> str:
    """Return the name of the reader that takes a sound file first, "" for running text."""
    packed = (one.name for one in BYTES_READERS if one.accepts(content))
    text = content.decode("utf-8", "replace").lstrip()
    with contextlib.suppress(ValueError):
        data = json.loads(text)
        return next(one.name for one in JSON_READERS if one.accepts(data))
    return next(chain(packed, (one.name for one in TEXT_READERS if one.accepts(text, suffix))), "")


def test_our_own_page_and_markdown_are_read_again(tmp_path: Path) -> None:
    for name in ("html", "md"):
        path = tmp_path / f"written.{name}"
        path.write_bytes(sound_files()[path.name])
        rough = read_rough_transcript(path)
        assert [(one.speaker, one.start_ms, one.text) for one in rough.paragraphs] == [
            ("Ann Lee", 0, "Good morning, everyone."),
            ("Bo Hay", 4_000, "The tide is at 5:30 — <low> & slow."),
            ("Ann Lee", 8_000, "It turns, they say…"),
            ("Bo Hay", 12_000, "Žluťoučký kůň, 你好."),
        ]
