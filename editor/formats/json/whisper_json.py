"""JSON of Whisper, faster-whisper, WhisperX, whisper.cpp, transformers and OpenAI's API."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from editor.document.word_diff import with_spaces_of
from editor.formats.decoding_text import clean_text, timestamp_ms
from editor.formats.import_notices import NoticeList
from editor.formats.json import segment_list
from editor.formats.json.spoken_pieces import DAMAGED, NO_TEXT, seconds_ms
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs

_SAID = frozenset({"text", "words", "word"})
_CODE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]+)?")
_TURN_MARK = re.compile(r"\[SPEAKER[_ ]TURN\]", re.IGNORECASE)
_CPP_TIME = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2})[.,](\d{1,9})")


def accepts(data: Any) -> bool:
    """Whether parsed JSON has the segments, chunks or words of one of these programs."""
    found = _segments(data)
    said = any(isinstance(segment, dict) and _SAID & segment.keys() for segment in found)
    return said and not segment_list.has_other_names(data)


def read(data: Any) -> RoughTranscript:
    """Read parsed JSON; neighbouring segments of one speaker become paragraphs."""
    notices = NoticeList("entry")
    paragraphs = join_paragraphs(_timed_paragraphs(data, notices))
    return RoughTranscript(paragraphs, _language(data), notices.notices())


def _segments(data: Any) -> list[Any]:
    if isinstance(data, dict):
        for key in ("segments", "transcription", "chunks"):
            if isinstance(data.get(key), list) and data[key]:
                return list(data[key])
        return _whole(data)
    texts = isinstance(data, list) and any(isinstance(one, dict) and "text" in one for one in data)
    return list(data) if texts else []


def _whole(data: dict[str, Any]) -> list[Any]:
    """Return a file of words without segments as one segment, with the text, if any: words lack commas."""
    words = data.get("words")
    if not isinstance(words, list) or not words or not all(isinstance(word, dict) for word in words):
        return []
    return [
        {
            "text": data.get("text"),
            "words": words,
            "start": words[0].get("start"),
            "end": words[-1].get("end"),
        }
    ]


def _timed_paragraphs(data: Any, notices: NoticeList) -> Iterator[RoughParagraph]:
    new_turn = False
    for row, segment in enumerate(_segments(data), start=1):
        if not isinstance(segment, dict):
            notices.add(DAMAGED, row)
            continue
        start_ms, end_ms = _times(segment)
        text = _text(segment)
        if not text.strip():
            notices.add(NO_TEXT, row)
        said = _TURN_MARK.sub(" ", text)
        for number, (speaker, tokens) in enumerate(_by_speaker(segment, said)):
            yield RoughParagraph(speaker, tokens, start_ms, end_ms, new_turn=new_turn and number == 0)
        if said.strip():
            new_turn = False
        # whisper.cpp tells where somebody else begins, though not who.
        new_turn = new_turn or segment.get("speaker_turn_next") is True or bool(_TURN_MARK.search(text))


def _by_speaker(segment: dict[str, Any], text: str) -> list[tuple[str | None, str]]:
    """Return what each speaker says in a segment: some programs name one for each word."""
    own = _speaker(segment)
    words = segment.get("words")
    words = [word for word in words if isinstance(word, dict)] if isinstance(words, list) else []
    named = [_speaker(word) for word in words]
    tokens = text.split()
    if len({name for name in named if name is not None}) < 2 or len(tokens) != len(words):
        return [(own, text)]
    parts: list[tuple[str | None, list[str]]] = []
    speaker = next((name for name in named if name is not None), own)
    for token, name in zip(tokens, named, strict=True):
        speaker = name if name is not None else speaker
        if not parts or parts[-1][0] != speaker:
            parts.append((speaker, []))
        parts[-1][1].append(token)
    return [(name, with_spaces_of(text, " ".join(said))) for name, said in parts]


def _speaker(item: dict[str, Any]) -> str | None:
    name = item.get("speaker")
    return " ".join(clean_text(str(name)).split()) or None if name is not None else None


def _text(segment: dict[str, Any]) -> str:
    text = segment.get("text")
    if isinstance(text, str):
        return clean_text(text)
    words = segment.get("words")
    pieces = (
        [str(word.get("word", "")) for word in words if isinstance(word, dict)]
        if isinstance(words, list)
        else []
    )
    # Whisper's words carry the space before them; WhisperX's stand bare.
    between = "" if any(piece.startswith(" ") for piece in pieces) else " "
    return clean_text(between.join(pieces))


def _times(segment: dict[str, Any]) -> tuple[int | None, int | None]:
    cpp = segment.get("timestamps")
    if isinstance(cpp, dict):
        found = (_CPP_TIME.fullmatch(str(cpp.get(key, ""))) for key in ("from", "to"))
        start_ms, end_ms = (timestamp_ms(*match.groups()) if match else None for match in found)
        return start_ms, end_ms
    pair = segment.get("timestamp")  # of transformers
    if isinstance(pair, list) and len(pair) == 2:
        return seconds_ms(pair[0]), seconds_ms(pair[1])
    return seconds_ms(segment.get("start")), seconds_ms(segment.get("end"))


def _language(data: Any) -> str | None:
    if not isinstance(data, dict):
        return None
    result = data.get("result")
    code = data.get("language") or (result.get("language") if isinstance(result, dict) else None)
    return code if isinstance(code, str) and _CODE.fullmatch(code) else None
