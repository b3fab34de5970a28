"""The text of imported cues with its words corrected: tags, line breaks and labels stay where they were."""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.document.word_diff import diff_tokens
from editor.formats.subtitles import vtt
from editor.formats.subtitles.cue_markup import Markup, read_markup
from editor.formats.subtitles.cues import guarded_line
from editor.formats.subtitles.imported_cues import ImportedCue

_EMPTY_PAIR = re.compile(r"<(\w+)[^<>]*></\1>")
_KEPT_TAGS = re.compile(r"</?[biu]>", re.IGNORECASE)


def corrected_pieces(cue: ImportedCue, words: Sequence[str], markup: Markup) -> tuple[str, ...]:
    """Return the cue's pieces with `words` in the place of its own: what stands, a word, what stands, …

    Words that are still there stay as they stand, tags and all. Of others each takes the place of one that
    is gone, further ones stand beside it; where fewer come than go, what stood between is drawn together.
    """
    raw = list(cue.pieces)
    old = [_word(piece, markup) for piece in raw[1::2]]
    gaps, slots = raw[0::2], [[piece] for piece in raw[1::2]]
    if not slots:
        return cue.pieces
    for block in reversed(diff_tokens(old, list(words))):
        tokens = [escaped(token, markup) for token in block.tokens]
        first, end = block.start, block.end
        if first == end:
            _insert(slots, first, tokens)
            continue
        shared = min(end - first, len(tokens))
        for at in range(shared):
            slots[first + at] = [tokens[at]]
        if len(tokens) > shared and shared:
            slots[end - 1] = [*slots[end - 1], *tokens[shared:]]
        for at in range(end - 1, first + shared - 1, -1):
            gaps[at : at + 2] = [_drawn_together(gaps, at)]
            del slots[at]
    return _flat(gaps, slots)


def escaped(word: str, markup: Markup) -> str:
    """Return a word as a cue's text holds it; SubRip knows no escaping."""
    if markup is Markup.SUBRIP:
        return word
    return word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def with_speaker(
    pieces: Sequence[str], cue: ImportedCue, name: str | None, markup: Markup
) -> tuple[str, ...]:
    """Return the pieces with the name of who speaks now, where the cue names who was taken to speak.

    A cue without a name gets one only in WebVTT, as a voice, and only where somebody else was put in.
    """
    if (name or "") == cue.speaker or not pieces:
        return tuple(pieces)
    label = cue.label
    if name and label and label in pieces[0]:
        before, _label, after = pieces[0].rpartition(label)
        return (before + _voice_name(name, markup) + after, *pieces[1:])
    if name and not label and markup is Markup.WEBVTT and "<v" not in pieces[0]:
        return (f"{pieces[0]}<v {_voice_name(name, markup)}>", *pieces[1:])
    return tuple(pieces)


def payload_lines(pieces: Sequence[str], markup: Markup) -> tuple[str, ...]:
    """Return the lines of a cue's text as they are written: none blank, none that would begin a cue."""
    lines = (line.rstrip() for line in "".join(pieces).split("\n"))
    kept = [line for line in lines if line.strip()]
    return tuple(kept if markup is Markup.WEBVTT else map(guarded_line, kept))


def converted_lines(text: str, *, source: Markup, target: Markup, names: bool) -> tuple[str, ...]:
    """Return the lines of a cue's text in the other format: italics, bold and underlined stay.

    WebVTT's voices become names in the text where `names` are wanted.
    """
    said = source.value
    made: list[str] = []
    at = 0
    for found in said.finditer(text):
        made += [escaped(text[at : found.start()], target), _converted(found, source, target, names=names)]
        at = found.end()
    made.append(escaped(text[at:], target))
    return payload_lines(("".join(made),), target)


def plain_text(text: str, markup: Markup) -> str:
    """Return a cue's text without tags."""
    return read_markup(text, markup).plain


def without_styles(text: str, markup: Markup) -> str:
    """Return a cue's text without its tags, but with its voices and entities."""

    def kept(found: re.Match[str]) -> str:
        is_voice = (found["name"] or "").lower() == "v"
        return found[0] if is_voice or found[0].startswith("&") else read_markup(found[0], markup).plain

    return markup.value.sub(kept, text)


def without_voices(text: str) -> str:
    """Return a WebVTT cue's text without its voices."""
    return re.sub(r"</?v(?:[.\s][^<>]*)?>", "", text)


def _converted(found: re.Match[str], source: Markup, target: Markup, *, names: bool) -> str:
    sign = found[0]
    if _KEPT_TAGS.fullmatch(sign):
        return sign
    if (found["name"] or "").lower() == "v" and not found["end"] and names:
        voices = [voice.name for voice in read_markup(sign, source).voices if voice.name]
        return f"{voices[0]}: " if voices else ""
    return escaped(read_markup(sign, source).plain, target)


def _word(raw: str, markup: Markup) -> str:
    return "".join(read_markup(raw, markup).plain.split())


def _voice_name(name: str, markup: Markup) -> str:
    shown = " ".join(name.split())
    return vtt.voice_name(shown) if markup is Markup.WEBVTT else shown


def _insert(slots: list[list[str]], at: int, tokens: Sequence[str]) -> None:
    """Put words in beside the word before, or before the first."""
    if at > 0:
        slots[at - 1] = [*slots[at - 1], *tokens]
    else:
        slots[0] = [*tokens, *slots[0]]


def _drawn_together(gaps: Sequence[str], at: int) -> str:
    """Return what stands around a word that is gone as one: its tags, and a single space or line break."""
    joined = _EMPTY_PAIR.sub("", gaps[at] + gaps[at + 1])
    joined = re.sub(r"\s+", lambda space: "\n" if "\n" in space[0] else " ", joined)
    return joined.lstrip() if at == 0 and not gaps[0].strip() else joined


def _flat(gaps: Sequence[str], slots: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Return gaps and words in turn, each word by itself."""
    pieces = [gaps[0]]
    for slot, gap in zip(slots, gaps[1:], strict=True):
        for number, word in enumerate(slot):
            pieces += [word, gap if number + 1 == len(slot) else " "]
    return tuple(pieces)
