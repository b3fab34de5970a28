"""Known names: what was heard in pieces ("chat GPT") is put together as the name is written ("ChatGPT")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from itertools import groupby

from alignment.recognition.recogniser import HeardWord
from alignment.text.spoken_forms import alphanumeric

_MAX_PIECES = 4


@cache
def common_names() -> tuple[str, ...]:
    """Return the names that come with the program."""
    text = files("alignment").joinpath("names.txt").read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


class NameGlossary:
    """A glossary: names as they are written, found by their letters and digits alone."""

    def __init__(self, glossary: Iterable[str] = ()) -> None:
        self._written = {
            alphanumeric(name): name for name in (*common_names(), *glossary) if alphanumeric(name)
        }

    def written_form(self, tokens: Sequence[str]) -> str | None:
        """Return how the name that `tokens` spell is written, None where they spell none."""
        return self._written.get("".join(alphanumeric(token) for token in tokens))

    def join_pieces(self, heard: Sequence[HeardWord]) -> list[HeardWord]:
        """Return `heard` with the pieces of each known name made one word."""
        words: list[HeardWord] = []
        at = 0
        while at < len(heard):
            for size in range(min(_MAX_PIECES, len(heard) - at), 0, -1):
                group = heard[at : at + size]
                name = self.written_form([word.text for word in group])
                if name is not None:
                    words.append(_merged_word(name, group))
                    break
            else:
                size = 1
                words.append(heard[at])
            at += size
        return words

    def join_within(
        self, heard: Sequence[HeardWord], chunk_of: Sequence[int]
    ) -> tuple[list[HeardWord], list[int]]:
        """Join the pieces of names within each chunk; return the words, and of each its chunk's number."""
        words: list[HeardWord] = []
        numbers: list[int] = []
        for number, own in groupby(zip(heard, chunk_of, strict=True), lambda pair: pair[1]):
            joined = self.join_pieces([word for word, _ in own])
            words += joined
            numbers += [number] * len(joined)
        return words, numbers


def _merged_word(name: str, group: Sequence[HeardWord]) -> HeardWord:
    last = group[-1].text
    end = last[len(last.rstrip(".,;:!?")) :]
    known = [word.probability for word in group if word.probability is not None]
    return HeardWord(name + end, group[0].start_ms, group[-1].end_ms, min(known, default=None))
