"""Damage to texts, for tests of readers: pieces cut out and rubbish put in."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript


def damaged(texts: Sequence[str], junk: Sequence[str]) -> st.SearchStrategy[str]:
    """Return texts with up to six pieces of at most 30 characters replaced by rubbish."""
    place = st.tuples(st.floats(0, 1), st.integers(0, 30), st.sampled_from(junk))
    return st.builds(_with_junk, st.sampled_from(texts), st.lists(place, max_size=6))


def assert_read_or_refused(folder: Path, text: str) -> None:
    """Read a text: it is refused in a sentence, or every paragraph of it holds words."""
    path = folder / "in.txt"
    path.write_text(text, "utf-8", errors="surrogatepass")
    with contextlib.suppress(FormatError):
        assert all(paragraph.tokens for paragraph in read_rough_transcript(path).paragraphs)


def _with_junk(text: str, places: Sequence[tuple[float, int, str]]) -> str:
    for place, length, junk in places:
        at = int(place * len(text))
        text = text[:at] + junk + text[at + length :]
    return text
