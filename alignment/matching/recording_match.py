"""Mismatch check: whether a text belongs to a recording at all."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from alignment.errors import OtherRecordingError
from alignment.spelling.written_language import language_name, written_language
from alignment.text.spoken_forms import spoken_words
from alignment.types import UNVERIFIED, AlignedWord, WordState

_MIN_MATCHED_SHARE = 0.25  # of the words; another recording's have up to 0.2 in common
_MIN_PASSAGE_SHARE = 0.2  # of the words in passages heard as written; another recording's have hardly any
_MIN_PASSAGE_WORDS = 4
_SHORT_TEXT_WORDS = 20  # a shorter text may miss by chance


def check_text_matches_recording(
    recording: Path, words: Sequence[AlignedWord], heard: int, *, language: str
) -> None:
    """Raise unless the text was heard; `heard` counts the words recognised, in `language` (a code).

    A recording of a part of the text counts too: most of what was recognised then follows the text.
    """
    said = [word for word in words if spoken_words(word.text)]
    share = sum(map(_is_matched, said)) / len(said)
    passage_share = _words_in_matched_passages(said) / max(1, min(len(said), heard))
    if len(said) < _SHORT_TEXT_WORDS:
        is_match = any(word.state is not WordState.UNHEARD for word in said)
    else:
        is_match = share >= _MIN_MATCHED_SHARE or passage_share >= _MIN_PASSAGE_SHARE
    if not is_match:
        written = written_language([word.text for word in said])
        if written is None or written == language:
            raise OtherRecordingError(recording, share)
        raise OtherRecordingError(
            recording, share, written=language_name(written), spoken=language_name(language)
        )


def _words_in_matched_passages(words: Sequence[AlignedWord]) -> int:
    """Count the words in passages heard as written; single ones are found in any recording."""
    passages = (list(own) for matched, own in groupby(words, _is_matched) if matched)
    return sum(len(own) for own in passages if len(own) >= _MIN_PASSAGE_WORDS)


def _is_matched(word: AlignedWord) -> bool:
    return word.state is WordState.MATCHED and word.reason != UNVERIFIED
