"""Plain text: `Speaker: text` paragraphs and their many relatives in, `Speaker: text` paragraphs out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from editor.document.turns import turns
from editor.document.values import Segment, Transcript, joined_text
from editor.document.word_diff import single_spaced, with_spaces_of
from editor.formats.decoding_text import guard_entities, resolve_entities
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript
from editor.formats.text.markdown_signs import without_markdown
from editor.formats.text.meeting_exports import without_frame
from editor.formats.text.page_layout import without_page_layout
from editor.formats.text.speaker_labels import (
    LabelStrength,
    code_labels,
    habitual_labels,
    label_strength,
    split_label,
)
from editor.formats.text.time_stamps import (
    is_only_stamp,
    stamp_ms,
    strip_bracketed_stamps,
    strip_leading_stamp,
    strip_trailing_stamp,
)

WRAPPED_WIDTH = 120
"""Where no line is longer than this, lines may be wrapped; else each line is a paragraph."""

_ARROWS = re.compile(r"(?:^|(?<=\s))>{2,3}(?!>)\s*")
_BULLET = re.compile(r"[-–—*•+]\s+")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line with text. `opens`: it may begin a paragraph; `certain`: its label needs no other evidence."""

    text: str
    label: str | None = None
    rest: str = ""
    shape: LabelStrength = LabelStrength.NO
    certain: bool = False
    stamp_ms: int | None = None
    blank_before: bool = False
    marked: bool = False
    opens: bool = False


def read(text: str) -> RoughTranscript:
    """Read running text; what it does not say (speakers, times) stays None."""
    notices = NoticeList()
    raw = resolve_entities(text).split("\n")
    for prepare in (without_page_layout, without_frame, without_markdown):
        raw = prepare(raw, notices)
    lines = _with_habitual_labels(_lines(raw))
    labels = _accepted_labels(lines)
    wrapped = _is_hard_wrapped(lines)
    bare = not labels and not any(line.blank_before for line in lines[1:])
    paragraphs: list[tuple[str | None, int | None, list[str]]] = []
    speaker: str | None = None
    stamp: int | None = None
    open_ended = True  # the next words begin a paragraph
    stamped = any(line.label in labels and line.rest and line.stamp_ms is not None for line in lines)
    for line in lines:
        labelled = line.label in labels
        ended = bool(paragraphs) and bool(_SENTENCE_END.search(paragraphs[-1][2][-1]))
        flows = wrapped and not ((bare or line.stamp_ms is not None) and ended)
        if labelled or line.marked:
            speaker, open_ended, stamp = (line.label if labelled else None), True, line.stamp_ms
        elif line.blank_before or not flows or (stamped and line.stamp_ms is not None):
            # A label on a line of its own waits for its text, over a blank line too.
            # Where speakers are named beside the times, a time without a name is nobody's.
            nameless = stamped and line.stamp_ms is not None
            goes_on = open_ended or (wrapped and not line.blank_before and not nameless)
            speaker = speaker if goes_on else None
            stamp = line.stamp_ms if line.stamp_ms is not None or not open_ended else stamp
            open_ended = True
        words = line.rest if labelled else line.text
        if words and open_ended:
            stamp = stamp if stamp is not None else line.stamp_ms
            paragraphs.append((speaker, stamp, [words]))
            open_ended, stamp = False, None
        elif words:
            paragraphs[-1][2].append(words)
    return RoughTranscript(
        tuple(
            RoughParagraph(who, single_spaced(" ".join(said)), start_ms=start_ms)
            for who, start_ms, said in paragraphs
        ),
        notices=notices.notices(),
    )


def write(transcript: Transcript, *, names: bool = True, dashes: bool = False) -> str:
    """Return `Speaker: text` paragraphs, one a turn, a blank line between.

    `dashes` stand, instead of names, where another person begins to speak, unless there is only one.
    """
    said = [
        (turn.speaker_id, words)
        for turn in turns(transcript)
        if (words := _text(transcript.segments[turn.rows.start : turn.rows.stop]))
    ]
    labels = {one.id: " ".join(one.name.split()) for one in transcript.speakers} if names else {}
    dashes = dashes and len({speaker_id for speaker_id, _words in said}) > 1
    paragraphs: list[str] = []
    last: str | None = ""
    for speaker_id, words in said:
        label = labels.get(speaker_id or "")
        if dashes:
            paragraphs.append(f"– {words}" if speaker_id != last else words)
        else:
            paragraphs.append(f"{label}: {words}" if label else words)
        last = speaker_id
    return guard_entities("\n\n".join(paragraphs) + "\n") if paragraphs else ""


def _text(segments: Sequence[Segment]) -> str:
    return single_spaced(joined_text([word for segment in segments for word in segment.words]))


def _lines(raw_lines: Sequence[str]) -> list[_Line]:
    """Return the lines that hold text, freed of stamps and arrows, labels split off as candidates."""
    bare_stamps = _has_bare_stamps(raw_lines)
    lines: list[_Line] = []
    blank, stamp = True, None
    for raw in raw_lines:
        for number, part in enumerate(_split_at_arrows(" ".join(raw.split()))):
            line = _line(part, bare_stamps=bare_stamps)
            if not line.text:
                if line.stamp_ms is not None and not blank and lines and _is_heading(lines):
                    lines[-1] = _as_heading(lines[-1], line.stamp_ms)
                    continue
                stamp = line.stamp_ms if line.stamp_ms is not None else stamp
                blank = blank or line.stamp_ms is None
                continue
            line = replace(line, text=with_spaces_of(raw, line.text), rest=with_spaces_of(raw, line.rest))
            marked = number > 0
            stamp = line.stamp_ms if line.stamp_ms is not None else stamp
            lines.append(replace(line, stamp_ms=stamp, blank_before=blank, marked=marked))
            blank, stamp = False, None
    return _with_openings(lines)


def _is_heading(lines: Sequence[_Line]) -> bool:
    """Whether the last line, above a time, is a name on a line of its own, as some programs write it."""
    line = lines[-1]
    if line.label is not None or line.stamp_ms is not None:
        return False
    ended = line.blank_before or bool(_SENTENCE_END.search(lines[-2].text))
    return ended and label_strength(line.text) is LabelStrength.STRONG


def _as_heading(line: _Line, stamp: int) -> _Line:
    return replace(line, label=line.text, rest="", shape=LabelStrength.STRONG, certain=True, stamp_ms=stamp)


def _split_at_arrows(line: str) -> Iterator[str]:
    """Cut a line at its `>>`: first what stands before any, then what follows each."""
    yield from _ARROWS.split(line) if _ARROWS.match(line) is None else ["", *_ARROWS.split(line)[1:]]


def _line(part: str, *, bare_stamps: bool) -> _Line:
    text, stamp = strip_bracketed_stamps(part.strip())
    if is_only_stamp(text):
        return _Line("", stamp_ms=stamp_ms(text))
    if bare_stamps or text.startswith("0"):
        text, bare = strip_leading_stamp(text)
        stamp = stamp if bare is None else bare
    heading, trailing = strip_trailing_stamp(text)
    if trailing is not None and label_strength(heading.rstrip(":")) is LabelStrength.STRONG:
        return _Line(text, heading.rstrip(": "), "", LabelStrength.STRONG, certain=True, stamp_ms=trailing)
    bullet = _BULLET.match(text)
    if bullet and split_label(text[bullet.end() :]) is not None:
        text = text[bullet.end() :]
    split = split_label(text)
    if split is None:
        return _Line(text, stamp_ms=stamp)
    label, rest, how = split
    certain = how is LabelStrength.STRONG and (
        len(label.split()) > 1 or text.startswith(("[", "(")) or not label.isalpha()
    )
    return _Line(text, label, rest, how, certain=certain, stamp_ms=stamp)


def _with_openings(lines: Sequence[_Line]) -> list[_Line]:
    """Mark the lines that may begin a paragraph: after a blank line, a sentence's end, a short line."""
    wrapped = _is_hard_wrapped(lines)
    longest = max((len(line.text) for line in lines), default=0)
    blanks = any(line.blank_before for line in lines[1:])
    opened: list[_Line] = []
    for before, line in zip([None, *lines], lines, strict=False):
        opens = (
            before is None or line.blank_before or line.marked or line.stamp_ms is not None or not wrapped
            or not blanks or len(before.text) < 0.6 * longest or bool(_SENTENCE_END.search(before.text))
        )  # fmt: skip
        opened.append(replace(line, opens=opens))
    return opened


def _with_habitual_labels(lines: Sequence[_Line]) -> list[_Line]:
    """Split off labels of any shape, where nearly every paragraph begins with one."""
    habit = habitual_labels([line.text for line in lines if line.opens])
    habit |= code_labels([line.text for line in lines])
    return [_with_label_of(line, habit) for line in lines]


def _with_label_of(line: _Line, labels: frozenset[str]) -> _Line:
    label, colon, rest = line.text.partition(":")
    name = " ".join(label.split())
    if line.certain or not colon or name not in labels:
        return line
    return replace(line, label=name, rest=rest.strip(), shape=LabelStrength.STRONG, certain=True)


def _accepted_labels(lines: Sequence[_Line]) -> frozenset[str]:
    """Return the labels that are speakers, judged by their form and by how the whole text uses them.

    A full name, a number or brackets are enough. A single word ("Anna:", but also "Basically:") must stand
    again, come first, or be one of many; a word in small letters or one that begins sentences must stand
    again, and often.
    """
    openings = [line for line in lines if line.opens]
    counts = Counter(line.label for line in openings if line.label is not None)
    strong = sum(line.shape is LabelStrength.STRONG for line in openings)
    accepted: set[str] = set()
    for line in openings:
        if line.label is None:
            continue
        count = counts[line.label]
        if line.shape is LabelStrength.STRONG:
            good = line.certain or line is lines[0] or count > 1 or line.marked or 2 * strong >= len(openings)
        else:
            good = line.marked or (count > 1 and 5 * count >= len(openings))
        if good:
            accepted.add(line.label)
    return frozenset(accepted)


def _is_hard_wrapped(lines: Sequence[_Line]) -> bool:
    return all(len(line.text) <= WRAPPED_WIDTH for line in lines)


def _has_bare_stamps(lines: Sequence[str]) -> bool:
    """Whether bare times at the start of lines are stamps: several, and never going back."""
    times = [ms for _rest, ms in map(strip_leading_stamp, map(str.strip, lines)) if ms is not None]
    return len(times) > 1 and times == sorted(times)
