"""Subtitles as a rough transcript: one paragraph a cue and speaker, and joined paragraphs to cut anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from editor.document.speaker_names import is_unknown_name
from editor.document.word_diff import single_spaced
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs
from editor.formats.subtitles.caption_speech import CaptionPart, speakers_of_names, split_speakers
from editor.formats.subtitles.cue_blocks import CueBlock, SubtitleFile
from editor.formats.subtitles.cue_markup import MarkedText, Markup, plain_lines, read_markup
from editor.formats.subtitles.cues import Cue
from editor.formats.subtitles.imported_cues import ImportedCue, SubtitleFrame, cut_at_words
from editor.formats.subtitles.rolling_captions import said_once

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Caption:
    block: CueBlock
    text: MarkedText


def read_subtitles(file: SubtitleFile, markup: Markup, *, language: str | None = None) -> RoughTranscript:
    """Return the spoken text of a subtitle file, each cue with what it takes to write it again."""
    notices = NoticeList(file.place)
    notices.extend(file.notices)
    blocks = said_once(file.blocks, markup, notices)
    captions: list[_Caption] = []
    for block in blocks:
        text = read_markup(block.payload, markup)
        if text.plain.strip():
            captions.append(_Caption(block, text))
        else:
            notices.add("subtitle without text (skipped)", block.line)
    names = [
        _known(caption.block.speaker) or named
        for caption, named in zip(
            captions, speakers_of_names([caption.block.identifier for caption in captions]), strict=True
        )
    ]
    parts = split_speakers([caption.text for caption in captions], names)
    cues = [
        paragraph
        for number, (caption, own) in enumerate(zip(captions, parts, strict=True))
        for paragraph in _paragraphs(number, caption, own)
    ]
    name = "vtt" if markup is Markup.WEBVTT else "srt"
    frame = SubtitleFrame(name, len(captions), file.header, file.footer)
    return RoughTranscript(join_paragraphs(cues), language, notices.notices(), tuple(cues), frame)


def shown_cues(rough: RoughTranscript) -> tuple[Cue, ...]:
    """Return the subtitles of a file as they are shown, without tags, each with all who speak in it.

    A start that is not known is that of the cue before, an end that is not known the next one's start.
    """
    groups: dict[int, list[ImportedCue]] = {}
    for paragraph in rough.cues:
        if paragraph.cue is not None:
            groups.setdefault(paragraph.cue.number, []).append(paragraph.cue)
    markup = rough.frame.markup if rough.frame is not None else Markup.SUBRIP
    cues: list[Cue] = []
    for parts in groups.values():
        lines = plain_lines("".join(piece for part in parts for piece in part.pieces), markup)
        start_ms = parts[0].start_ms
        if start_ms is None:
            start_ms = cues[-1].start_ms if cues else 0
        # Below zero: not known, until it is known when the next begins.
        end_ms = -1 if parts[0].end_ms is None else parts[0].end_ms
        if cues and cues[-1].end_ms < 0:
            cues[-1] = replace(cues[-1], end_ms=start_ms)
        cues.append(Cue(start_ms, end_ms, lines, parts[0].speaker or None))
    if cues and cues[-1].end_ms < 0:
        cues[-1] = replace(cues[-1], end_ms=cues[-1].start_ms)
    return tuple(sorted(cues, key=lambda cue: cue.start_ms))


def _known(speaker: str) -> str | None:
    name = " ".join(speaker.split())
    return None if is_unknown_name(name) else name


def _paragraphs(number: int, caption: _Caption, parts: Sequence[CaptionPart]) -> Iterator[RoughParagraph]:
    """Yield what each speaker of a cue says; together their pieces are the cue's whole text."""
    block, text = caption.block, caption.text
    spans = [_word_spans(text.plain, part) for part in parts]
    spoken = [row for row in range(len(parts)) if spans[row]]
    raw_start = 0
    for place, row in enumerate(spoken):
        is_last = place + 1 == len(spoken)
        raw_end = len(text.raw) if is_last else text.raw_span(*spans[row][-1])[1]
        cue = ImportedCue(
            number,
            place,
            block.start_ms,
            block.end_ms,
            cut_at_words(text, spans[row], raw_start, raw_end),
            block.identifier if place == 0 else "",
            block.settings if place == 0 else "",
            block.before if place == 0 else "",
            parts[row].speaker or "",
            parts[row].label,
        )
        words = single_spaced(text.plain[spans[row][0][0] : spans[row][-1][1]])
        yield RoughParagraph(
            parts[row].speaker, words, block.start_ms, block.end_ms, parts[row].new_turn, cue
        )
        raw_start = raw_end


def _word_spans(plain: str, part: CaptionPart) -> list[tuple[int, int]]:
    return [found.span() for found in _WORD.finditer(plain, part.start, part.end)]
