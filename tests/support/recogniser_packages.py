"""Packages that bring a recogniser, laid out as an installer does it: a module and its metadata."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

ONE_WORD = '''
from alignment.recognition.recogniser import HeardWord


class Recogniser:
    """Hears one word in every piece, and can do nothing else."""

    name = "single"
    identity = "oneword 1.0 single"
    languages = frozenset({"en", "th"})
    is_weak = True

    def language(self, chunk):
        return "th"

    def recognise(self, chunks, *, language, done, kept=None):
        heard = []
        for at, source in enumerate(chunks):
            chunk = source.fetch()
            end_ms = chunk.start_ms + len(chunk.samples) // 16
            heard.append([HeardWord("ใช่", chunk.start_ms, end_ms)])
            done((at + 1) / len(chunks))
        return heard

    def close(self):
        pass


class Engine:
    default_model = "single"

    def identity(self, model):
        return f"oneword {model}"

    def languages(self, model):
        return frozenset({"en", "th"})

    def load(self, model, *, threads):
        return Recogniser()
'''


def install_recogniser(
    folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, *, source: str = ONE_WORD
) -> None:
    """Put a package in `folder`, as if installed, whose class `Engine` is the recogniser `name`."""
    (folder / f"earproof_{name}.py").write_text(source, encoding="utf-8")
    metadata = folder / f"earproof_{name}-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: earproof-{name}\nVersion: 1.0\n", "utf-8"
    )
    entry = f"[earproof.recognisers]\n{name} = earproof_{name}:Engine\n"
    (metadata / "entry_points.txt").write_text(entry, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    importlib.invalidate_caches()
