"""Markdown signs: headings, rules, emphasis and links of a transcript that was written in Markdown."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from editor.formats.import_notices import NoticeList
from editor.formats.text.sound_descriptions import description_spans
from editor.formats.text.speaker_labels import LabelStrength, label_strength

_HEADING = re.compile(r"\s{0,3}#{1,6}\s+(?P<text>.*?)\s*#*\s*")
_RULE = re.compile(r"\s*(?:[-=*_~#]\s?){3,}\s*")
_EMPHASIS = re.compile(
    r"(?<![\w*_])(?P<sign>\*{1,3}|_{1,3})(?=[^\s*_])(?P<text>[^*_\n]*?[^\s*_])(?P=sign)(?![\w*_])"
)
_LINK = re.compile(r"!?\[(?P<text>[^\[\]\n]*)\]\((?:https?:|mailto:|/|#|\.)[^()\s]*\)")
_QUOTE = re.compile(r"^\s{0,3}>\s(?=\S)(?!>)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_LABEL_COLON = re.compile(r"[:：]\s*$")


def without_markdown(lines: Sequence[str], notices: NoticeList) -> list[str]:
    """Return a text's lines without Markdown's signs; a heading that names who speaks becomes a label.

    Emphasis and links are taken for such only in a text that has headings, or emphasis more than once.
    """
    headings = {row: found["text"] for row, line in enumerate(lines) if (found := _HEADING.fullmatch(line))}
    kept = list(lines)
    for row, line in enumerate(lines):
        if line.strip() and _RULE.fullmatch(line):
            notices.add("line of symbols (skipped)", row + 1)
            kept[row] = ""
    emphases = sum(len(_EMPHASIS.findall(line)) for line in lines)
    if not headings and emphases < 2:
        return kept
    speakers = _speakers(list(headings.values()))
    for row, text in headings.items():
        name = _LABEL_COLON.sub("", _plain(text))
        if name in speakers:
            kept[row] = f"{name}:"
        else:
            notices.add("heading (skipped)", row + 1)
            kept[row] = ""
    return [line if row in headings else _plain(_QUOTE.sub("", line)) for row, line in enumerate(kept)]


def _speakers(headings: Sequence[str]) -> set[str]:
    """Return the headings that name speakers: several do, and one of them again."""
    names = [_LABEL_COLON.sub("", _plain(text)) for text in headings]
    counts = Counter(name for name in names if label_strength(name) is LabelStrength.STRONG)
    return set(counts) if any(count > 1 for count in counts.values()) else set()


def _plain(line: str) -> str:
    """Return a line without emphasis, links and escapes; bold labels and sounds between stars stay."""
    sounds = sorted(description_spans(line))
    starts = [start for start, _end in sounds]

    def text(found: re.Match[str]) -> str:
        around = bisect_right(starts, found.start()) - 1  # descriptions stand in order and apart
        is_sound = around >= 0 and found.end() <= sounds[around][1]
        is_label = found["text"].rstrip().endswith((":", "：")) or line[found.end() :].lstrip()[:1] in (
            ":",
            "：",
        )
        return found[0] if is_sound or (is_label and found.start() == 0) else found["text"]

    plain = _EMPHASIS.sub(text, _LINK.sub(lambda link: link["text"], line))
    return _ESCAPED.sub(lambda sign: sign[1], plain)
