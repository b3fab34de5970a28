"""Speaker styles: how an export says who speaks, by names, initials or codes, in the text or beside it."""

from __future__ import annotations

import csv
import io
import itertools
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from enum import StrEnum
from typing import Final

from editor.document.speaker_names import is_unknown_name
from editor.document.values import Speaker, Transcript
from editor.formats.writers.options import WritingOptions

KEY_COLUMNS: Final = ("code", "name")
_NAME_PART: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LEAST_LETTERS: Final = 3
"""A shorter part of a name is an initial, or stands in too many other words' places."""


class SpeakerStyle(StrEnum):
    """How it is said who speaks. The values are those of the command line and of files.

    USUAL leaves it to the format; PLACED names speakers wherever the format can. NAME, INITIALS and CODES
    stand in the text of subtitles; VOICE stands beside the text alone; DASH marks that another speaks.
    """

    USUAL = "usual"
    NOBODY = "nobody"
    PLACED = "placed"
    NAME = "name"
    DASH = "dash"
    VOICE = "voice"
    INITIALS = "initials"
    CODES = "codes"


_WRITING: Final[Mapping[SpeakerStyle, tuple[bool | None, bool | None, bool]]] = {
    SpeakerStyle.USUAL: (None, None, False),
    SpeakerStyle.NOBODY: (False, False, False),
    SpeakerStyle.PLACED: (True, None, False),
    SpeakerStyle.NAME: (None, True, False),
    SpeakerStyle.DASH: (None, False, True),
    SpeakerStyle.VOICE: (None, False, False),
    SpeakerStyle.INITIALS: (None, True, False),
    SpeakerStyle.CODES: (None, True, False),
}
"""Whether names are written, whether into the text of subtitles, and whether dashes are."""


def with_style(options: WritingOptions, style: SpeakerStyle) -> WritingOptions:
    """Return writers' options for a style."""
    names, in_text, dashes = _WRITING[style]
    return replace(options, names=names, names_in_text=in_text, dashes=dashes)


def styled_speakers(transcript: Transcript, style: SpeakerStyle) -> Transcript:
    """Return the transcript with its speakers called by their initials or codes, where that is asked for."""
    if style not in (SpeakerStyle.INITIALS, SpeakerStyle.CODES):
        return transcript
    names = initials(transcript) if style is SpeakerStyle.INITIALS else codes(transcript)
    speakers = (replace(one, name=names.get(one.id, one.name)) for one in transcript.speakers)
    return replace(transcript, speakers=tuple(speakers))


def codes(transcript: Transcript) -> dict[str, str]:
    """Return a code for each speaker who is known, by id: `S1` and so on, in the order of the text."""
    return {one.id: f"S{number}" for number, one in enumerate(_known(transcript), start=1)}


def initials(transcript: Transcript) -> dict[str, str]:
    """Return the initials of each speaker who is known, by id; those who share them get a number."""
    found: dict[str, str] = {}
    for one in _known(transcript):
        letters = _initials(one.name)
        found[one.id] = next(
            tried
            for number in itertools.count(1)
            if (tried := letters if number == 1 else f"{letters}{number}") not in found.values()
        )
    return found


def key_table(transcript: Transcript) -> str:
    """Return the key to the codes as CSV (code, name), a line for each speaker who is known."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(KEY_COLUMNS)
    names = {one.id: " ".join(one.name.split()) for one in transcript.speakers}
    table.writerows((code, names[speaker_id]) for speaker_id, code in codes(transcript).items())
    return text.getvalue()


def names_said(transcript: Transcript) -> dict[str, int]:
    """Return how often the words themselves say parts of speakers' names, by the part as it is spelled.

    Codes stand where speakers are named; what people said stays as they said it.
    """
    parts = {
        part
        for one in _known(transcript)
        for part in _NAME_PART.findall(one.name)
        if len(part) >= _LEAST_LETTERS
    }
    said = (
        part for one in transcript.segments for word in one.words for part in _NAME_PART.findall(word.text)
    )
    return dict(Counter(part for part in said if part in parts).most_common())


def _known(transcript: Transcript) -> list[Speaker]:
    """Return the speakers who say something and are known by name, in the order of the text."""
    heard = dict.fromkeys(segment.speaker_id for segment in transcript.segments if segment.words)
    by_id = {one.id: one for one in transcript.speakers}
    return _named(by_id[each] for each in heard if each is not None and each in by_id)


def _named(speakers: Iterable[Speaker]) -> list[Speaker]:
    return [one for one in speakers if not is_unknown_name(" ".join(one.name.split()))]


def _initials(name: str) -> str:
    """Return the first letter of each part of a name: `J.-P. Smith` is JPS; `?` where it has no letter."""
    parts = "".join(
        sign if sign.isalnum() else " " for sign in name.replace("'", "").replace("’", "")
    ).split()
    return "".join(part[0].upper() for part in parts) or "?"
