"""HTML pages: Hyperaudio's transcripts and our own pages by their words' times, others as running text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.document.speaker_names import is_unknown_name
from editor.document.word_diff import single_spaced
from editor.formats.decoding_text import guard_entities
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript
from editor.formats.text import plain_text
from editor.formats.web.html_lines import Line, html_lines

_PAGE = re.compile(
    r"(?:<\?xml[^>]*>\s*|<!--.*?-->\s*)*<(?:!doctype html|html|head|body|article)\b",
    re.IGNORECASE | re.DOTALL,
)
_TIMED_WORD = re.compile(r"<(?:span|a)\b[^>]{0,300}?\bdata-[ms]\s*=\s*[\"']?\d")


def accepts(text: str) -> bool:
    """Whether the text begins as a page does, or holds words with Hyperaudio's times."""
    return bool(_PAGE.match(text)) or (text.startswith("<") and bool(_TIMED_WORD.search(text)))


def read(text: str) -> RoughTranscript:
    """Read a page; where words have times, paragraphs without any are none of the transcript's."""
    lines = html_lines(text)
    if any(run.start_ms is not None for line in lines for run in line.runs):
        return RoughTranscript(tuple(_timed_paragraphs(lines)))
    return plain_text.read(guard_entities("\n".join(text_lines(lines))))


def text_lines(lines: Sequence[Line]) -> Iterator[str]:
    """Yield the lines as text, an empty one between paragraphs."""
    for line in lines:
        if line.opens:
            yield ""
        yield "".join(run.text for run in line.runs).strip()


def _timed_paragraphs(lines: Sequence[Line]) -> Iterator[RoughParagraph]:
    speaker: str | None = None  # is named where another one begins
    for line in lines:
        words: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        if all(run.start_ms is None for run in line.runs):
            continue
        for run in line.runs:
            if run.is_speaker or (run.is_bold and run.start_ms is None and not "".join(words).strip()):
                if "".join(words).strip():
                    yield _paragraph(speaker, words, starts, ends)
                    words, starts, ends = [], [], []
                name = " ".join(run.text.split()).strip("[]:： ")
                speaker = None if is_unknown_name(name) else name or None
                continue
            words.append(run.text)
            starts += [run.start_ms] if run.start_ms is not None else []
            ends += [run.end_ms] if run.end_ms is not None else []
        if "".join(words).strip():
            yield _paragraph(speaker, words, starts, ends)


def _paragraph(
    speaker: str | None, words: Sequence[str], starts: Sequence[int], ends: Sequence[int]
) -> RoughParagraph:
    text = single_spaced("".join(words))
    return RoughParagraph(speaker, text, min(starts, default=None), max(ends, default=None))
