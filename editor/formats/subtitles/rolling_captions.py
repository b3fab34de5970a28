"""Rolling and highlighted captions, in which every line stands in several cues: each line is kept once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TypeVar

from editor.formats.import_notices import NoticeList
from editor.formats.subtitles.cue_blocks import CueBlock
from editor.formats.subtitles.cue_markup import Markup, plain_lines, read_markup

MAX_GAP_MS = 250
"""Captions that roll follow each other at once."""
MAX_HIGHLIGHT_GAP_MS = 1_000
"""So long may no word be lit up."""
_SURE_WORDS = 4
"""So many words that come again in the next cue alone are no chance."""

T = TypeVar("T")

_INLINE_TIME = re.compile(r"<\d+:[\d:.]*>")
_LIGHT = re.compile(r"<(?P<end>/?)(?:b|i|u|s|em|strong|font|c|span)(?:[\s.=][^<>]*)?>", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A cue and what it shows: its lines, each as its words."""

    block: CueBlock
    lines: tuple[tuple[str, ...], ...]

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(word for line in self.lines for word in line)


@dataclass(frozen=True, slots=True)
class _Repeat:
    """How many words of a cue stood in the one before; whether the next word goes on in the same line."""

    words: int
    grows: bool


def said_once(blocks: Sequence[CueBlock], markup: Markup, notices: NoticeList) -> list[CueBlock]:
    """Return the cues with every line said once, where captions roll or light up word after word.

    A line that rolls on stands where it came first, a sentence that is lit up from its first word to its
    last. What is left out is noted.
    """
    merged = _without_highlights(blocks, markup, notices)
    shown = [_Shown(block, _words(block, markup)) for block in merged]
    inline = any(_INLINE_TIME.search(block.payload) for block in blocks)
    kept: list[CueBlock] = []
    for run in _runs(shown, lambda before, cue: _repeat(before, cue) is not None):
        if _rolls(run, inline=inline):
            kept.extend(_unrolled(run, markup, notices))
        else:
            kept.extend(cue.block for cue in run)
    return kept


def _words(block: CueBlock, markup: Markup) -> tuple[tuple[str, ...], ...]:
    lines = (tuple(line.split()) for line in plain_lines(block.payload, markup))
    return tuple(line for line in lines if line)


def _follows(before: CueBlock, block: CueBlock, gap_ms: int) -> bool:
    if before.end_ms is None or before.start_ms is None or block.start_ms is None:
        return False
    return before.start_ms <= block.start_ms and block.start_ms - before.end_ms <= gap_ms


# -- lines that roll -----------------------------------------------------------------------------------


def _repeat(before: _Shown, cue: _Shown) -> _Repeat | None:
    """Return what of a cue's beginning repeats the end of the one before, None for nothing."""
    if not before.lines or not cue.lines or not _follows(before.block, cue.block, MAX_GAP_MS):
        return None
    for count in range(min(len(before.lines), len(cue.lines)), 0, -1):
        *whole, last = before.lines[-count:]
        line = cue.lines[count - 1]
        if tuple(whole) == cue.lines[: count - 1] and line[: len(last)] == last:
            return _Repeat(sum(map(len, whole)) + len(last), len(line) > len(last))
    words = before.words
    if cue.words[: len(words)] == words:
        return _Repeat(len(words), grows=True)
    return None


def _rolls(run: Sequence[_Shown], *, inline: bool) -> bool:
    """Whether cues roll: lines go on to stand while others come, not once by chance."""
    repeats = [
        repeat.words
        for before, cue in pairwise(run)
        if (repeat := _repeat(before, cue)) is not None and repeat.words < len(cue.words)
    ]
    if not repeats:
        return inline and len(run) > 1
    return inline or len(run) > 2 or max(repeats) >= _SURE_WORDS


def _unrolled(run: Sequence[_Shown], markup: Markup, notices: NoticeList) -> list[CueBlock]:
    kept = [_with_lines(run[0].block, run[0].lines, markup)]
    lines = [list(run[0].lines)]
    for before, cue in pairwise(run):
        repeat = _repeat(before, cue)
        assert repeat is not None
        notices.add("subtitle that repeats the one before (roll-up captions), kept once", cue.block.line)
        fresh = _after(cue.lines, repeat.words)
        if repeat.grows and fresh:
            lines[-1][-1] = (*lines[-1][-1], *fresh.pop(0))
            kept[-1] = _with_lines(replace(kept[-1], end_ms=cue.block.end_ms), lines[-1], markup)
        if fresh:
            kept.append(_with_lines(cue.block, fresh, markup))
            lines.append(fresh)
    return kept


def _after(lines: Sequence[tuple[str, ...]], words: int) -> list[tuple[str, ...]]:
    """Return the lines without their first words."""
    rest: list[tuple[str, ...]] = []
    for line in lines:
        if words < len(line):
            rest.append(line[words:])
        words = max(0, words - len(line))
    return rest


def _with_lines(block: CueBlock, lines: Sequence[tuple[str, ...]], markup: Markup) -> CueBlock:
    text = "\n".join(" ".join(line) for line in lines)
    if markup is Markup.WEBVTT:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return replace(block, payload=text)


# -- words that light up -------------------------------------------------------------------------------


def _without_highlights(blocks: Sequence[CueBlock], markup: Markup, notices: NoticeList) -> list[CueBlock]:
    """Join cues that show the same text, another word of it lit up in each."""
    plain = {id(block): _words(block, markup) for block in blocks}
    lights = {id(block): _light(block, markup) for block in blocks}
    if sum(light is not None for light in lights.values()) < 2:
        return list(blocks)

    def goes_on(before: CueBlock, block: CueBlock) -> bool:
        if not plain[id(block)] or plain[id(before)] != plain[id(block)]:
            return False
        last, light = lights[id(before)], lights[id(block)]
        # Lit up from its start again, the same sentence is said again.
        again = last is not None and light is not None and light <= last
        return not again and _follows(before, block, MAX_HIGHLIGHT_GAP_MS)

    kept: list[CueBlock] = []
    for run in _runs(blocks, goes_on):
        if len(run) == 1 or all(lights[id(block)] is None for block in run):
            kept.extend(run)
            continue
        for block in run[1:]:
            notices.add(
                "subtitle that repeats the one before (another highlighted word), kept once", block.line
            )
        kept.append(replace(run[0], end_ms=run[-1].end_ms, payload=_LIGHT.sub("", run[0].payload)))
    return kept


def _light(block: CueBlock, markup: Markup) -> int | None:
    """Return where in the plain text a word is lit up, None where no part of the text stands out."""
    if _INLINE_TIME.search(block.payload):
        return None  # it lights up by itself
    text = read_markup(block.payload, markup)
    words = [found.span() for found in re.finditer(r"\S+", text.plain)]
    opening: list[int] = []
    for tag in _LIGHT.finditer(block.payload):
        if not tag["end"]:
            opening.append(tag.end())
        elif opening:
            start = opening.pop()
            lit = [at for at, word in enumerate(words) if start <= text.raw_span(*word)[0] < tag.start()]
            if lit and len(lit) < len(words):
                return lit[0]
    return None


def _runs(items: Sequence[T], goes_on: Callable[[T, T], bool]) -> Iterator[list[T]]:
    """Cut a row where one item does not go on from the one before."""
    run: list[T] = []
    for item in items:
        if run and not goes_on(run[-1], item):
            yield run
            run = []
        run.append(item)
    if run:
        yield run
