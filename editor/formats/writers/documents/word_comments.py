"""Notes in a Word document (ECMA-376, part 1, 17.13.4): comments on words, and the highlights behind them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from editor.document.values import NoteColour, joined_text
from editor.formats.writers.noted_passages import NotedPassage
from editor.formats.writers.spoken_turns import SpokenWord
from editor.formats.writers.xml_text import xml_text

_FILLS: Final = {
    NoteColour.YELLOW: "FDF2B4",
    NoteColour.GREEN: "D6F0D3",
    NoteColour.BLUE: "D5E5FB",
    NoteColour.RED: "FBD9D5",
    NoteColour.PURPLE: "ECDCF8",
}
STYLES: Final = """\
<w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>\
<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="20"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/>\
<w:rPr><w:sz w:val="16"/></w:rPr></w:style>
"""


class WordComments:
    """Knows at which words of a document comments begin and end, and which words are highlighted.

    A note without label and comment is a highlight alone.
    """

    def __init__(self, passages: Iterable[NotedPassage], words: Iterable[SpokenWord]) -> None:
        self._comments: list[NotedPassage] = []
        self._begin: dict[str, list[int]] = {}
        self._end: dict[str, list[int]] = {}
        self._fill: dict[str, str] = {}
        order = {word.id: at for at, word in enumerate(words)}
        for passage in passages:
            # Documents have words in the order of time, and not all of them.
            on = sorted((word for word in passage.word_ids if word in order), key=order.__getitem__)
            if not on:
                continue
            if passage.text:
                self._fill |= dict.fromkeys(on, _FILLS[passage.note.colour])
            if passage.note.text or passage.note.label:
                number = len(self._comments)
                self._comments.append(passage)
                self._begin.setdefault(on[0], []).append(number)
                self._end.setdefault(on[-1], []).append(number)

    def __bool__(self) -> bool:
        """Whether there is a comment."""
        return bool(self._comments)

    def runs(self, words: Sequence[SpokenWord]) -> str:
        """Return the runs of a paragraph's words, the spaces between them, with what is on them."""
        parts: list[str] = []
        for stretch in self._stretches(words):
            first, last = stretch[0].id, stretch[-1].id
            parts += [f'<w:commentRangeStart w:id="{number}"/>' for number in self._begin.get(first, ())]
            parts.append(_run(joined_text(stretch), self._fill.get(first)))
            parts += [
                f'<w:commentRangeEnd w:id="{number}"/>'
                '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'
                f'<w:commentReference w:id="{number}"/></w:r>'
                for number in self._end.get(last, ())
            ]
            if stretch[-1] is not words[-1]:
                parts.append(_run(stretch[-1].space, None))
        return "".join(parts)

    def _stretches(self, words: Sequence[SpokenWord]) -> Iterator[list[SpokenWord]]:
        """Yield words in stretches of one colour, within which no comment begins or ends."""
        stretch: list[SpokenWord] = []
        for word in words:
            is_edge = word.id in self._begin or (bool(stretch) and stretch[-1].id in self._end)
            if stretch and (is_edge or self._fill.get(word.id) != self._fill.get(stretch[-1].id)):
                yield stretch
                stretch = []
            stretch.append(word)
        if stretch:
            yield stretch

    def part(self, namespace: str) -> str:
        """Return the XML of the part that holds the comments."""
        comments = "".join(_comment(number, one) for number, one in enumerate(self._comments))
        return f'<w:comments xmlns:w="{namespace}">{comments}</w:comments>'


def _run(text: str, fill: str | None) -> str:
    shading = f'<w:rPr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/></w:rPr>' if fill else ""
    return f'<w:r>{shading}<w:t xml:space="preserve">{xml_text(text)}</w:t></w:r>'


def _comment(number: int, passage: NotedPassage) -> str:
    note = passage.note
    date = f' w:date="{xml_text(note.time)}"' if note.time else ""
    initials = "".join(part[0] for part in note.who.split())[:3]
    lines = (f"[{note.label}] " if note.label else "") + note.text
    paragraphs = "".join(
        f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{_run(line, None)}</w:p>'
        for line in lines.splitlines()
    )
    return (
        f'<w:comment w:id="{number}" w:author="{xml_text(note.who)}"{date} w:initials="{xml_text(initials)}">'
        f"{paragraphs}</w:comment>"
    )
