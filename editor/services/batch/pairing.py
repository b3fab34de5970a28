"""Pairing recordings with transcripts by their names. What is not plain is listed, never guessed."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

_TEXT_WORDS: Final = (
    "transcript transcription transcribed text subtitles subtitle subs captions cc sdh final draft corrected "
    "edited clean verbatim rough raw auto"
)
_SOUND_WORDS: Final = "audio video recording rec sound mix master final edited"
_LANGUAGES: Final = "en de fr es it pt nl pl sv da nb no fi cs ru uk tr ar he ja ko zh hi el hu ro"

RULES: Final = """\
How recordings and transcripts are paired:
1. By name, whatever the ending, the case and the Unicode normal form: talk.mp3 and Talk.txt.
2. The nearest folder counts first: the same one, then its neighbours above, below and beside.
3. In one folder the same name goes first (talk.txt), then a name with usual additions: talk_transcript.txt,
   talk.en.srt, talk-final.docx, talk_v2.txt; last, additions to the recording's name (talk_audio.wav).
4. Each must be the other's only best match. Two that are equally good (talk.srt and talk.txt) are listed as
   ambiguous, unless --prefer srt,txt says which ending goes first.
5. A table (--pairs FILE.csv with the columns recording and transcript) goes before all rules."""


def _additions(words: str, *more: str) -> str:
    """Return an expression for one addition at the end of a name, with what parts it from the name."""
    return rf"[ ._-]*[ ._(\[-](?:{'|'.join([*words.split(), *more])})[)\]]?$"


_VERSION: Final = r"v\d{1,2}"
_REGION: Final = r"(?:[-_][a-z]{2,4})?"
_LANGUAGE: Final = rf"(?:{'|'.join(_LANGUAGES.split())}){_REGION}"
_TEXT_ADDITION: Final = re.compile(
    rf"{_additions(_TEXT_WORDS, _LANGUAGE, _VERSION)}|\.[a-z]{{2,3}}{_REGION}$"
)
_SOUND_ADDITION: Final = re.compile(_additions(_SOUND_WORDS, _VERSION))
_SOUND_COST: Final = 10
"""An addition to the recording's name counts for more than all additions to the transcript's."""


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """Recordings and transcripts of which it is not plain who belongs to whom."""

    recordings: tuple[PurePath, ...]
    transcripts: tuple[PurePath, ...]


@dataclass(frozen=True, slots=True)
class Pairing:
    """What was found: pairs, what stands alone, and what is ambiguous. Every file is in one place only."""

    pairs: tuple[tuple[PurePath, PurePath], ...]
    recordings_alone: tuple[PurePath, ...]
    transcripts_alone: tuple[PurePath, ...]
    ambiguous: tuple[Ambiguity, ...]


def pair_by_name(
    recordings: Sequence[PurePath], transcripts: Sequence[PurePath], *, prefer: Sequence[str] = ()
) -> Pairing:
    """Pair files by `RULES`; the paths are relative to one folder.

    `prefer`: endings of transcripts such as ".srt", the one to be taken first at the front, where a name has
    several.
    """
    ranks = {ending.lower(): number for number, ending in enumerate(prefer)}
    sounds = _Names(((path, _sound_keys(path)) for path in recordings), {})
    texts = _Names(((path, _text_keys(path)) for path in transcripts), ranks)
    best_text = {path: texts.nearest(path, _sound_keys(path)) for path in recordings}
    best_sound = {path: sounds.nearest(path, _text_keys(path)) for path in transcripts}
    pairs, unclear = [], _Groups()
    for recording, found in best_text.items():
        mutual = [text for text in found if recording in best_sound[text]]
        if len(found) == 1 and best_sound[found[0]] == [recording]:
            pairs.append((recording, found[0]))
        elif mutual:
            unclear.add(recording, mutual)
    taken = {path for pair in pairs for path in pair} | unclear.members
    return Pairing(
        tuple(pairs),
        tuple(path for path in recordings if path not in taken),
        tuple(path for path in transcripts if path not in taken),
        unclear.ambiguities(),
    )


def normal(text: str) -> str:
    """Return a name as it is compared: in one normal form, without capitals."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", text).casefold())


def _text_keys(path: PurePath) -> list[tuple[int, str]]:
    return list(_shortened(normal(path.stem), _TEXT_ADDITION))


def _sound_keys(path: PurePath) -> list[tuple[int, str]]:
    return [(_SOUND_COST * cost, key) for cost, key in _shortened(normal(path.stem), _SOUND_ADDITION)]


def _shortened(name: str, addition: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Yield a name, and what is left as one addition after another is taken away, each with its cost."""
    cost = 0
    while name:
        yield cost, name
        cost, shorter = cost + 1, addition.sub("", name)
        if shorter == name:
            return
        name = shorter


class _Names:
    """Finds files by name, the nearest folder first: each folder knows the nearest ones below it."""

    def __init__(
        self, files: Iterable[tuple[PurePath, list[tuple[int, str]]]], ranks: dict[str, int]
    ) -> None:
        self._best: dict[tuple[PurePath, str], tuple[tuple[int, int, int], list[PurePath]]] = {}
        for path, keys in files:
            rank = ranks.get(path.suffix.lower(), len(ranks))
            for cost, key in keys:
                for down, folder in enumerate(path.parents):
                    self._note((folder, key), (down, cost, rank), path)

    def _note(self, place: tuple[PurePath, str], score: tuple[int, int, int], path: PurePath) -> None:
        known = self._best.get(place)
        if known is None or score < known[0]:
            self._best[place] = (score, [path])
        elif score == known[0]:
            known[1].append(path)

    def nearest(self, path: PurePath, keys: list[tuple[int, str]]) -> list[PurePath]:
        """Return the files of these names that are nearest to a path, several where they are equally good."""
        least: tuple[int, int, int] | None = None
        found: list[PurePath] = []
        for cost, key in keys:
            for up, folder in enumerate(path.parents):
                known = self._best.get((folder, key))
                if known is None:
                    continue
                (down, own_cost, rank), files = known
                score = (up + down, cost + own_cost, rank)
                if least is None or score < least:
                    least, found = score, list(files)
                elif score == least:
                    found += [one for one in files if one not in found]
        return found


class _Groups:
    """Gathers what is ambiguous: recordings that share a transcript are told together."""

    def __init__(self) -> None:
        self._group_of: dict[PurePath, int] = {}
        self._groups: defaultdict[int, tuple[list[PurePath], list[PurePath]]] = defaultdict(lambda: ([], []))

    @property
    def members(self) -> set[PurePath]:
        """All files of all groups."""
        return {path for group in self._groups.values() for part in group for path in part}

    def add(self, recording: PurePath, transcripts: Sequence[PurePath]) -> None:
        """Note a recording with the transcripts that it may belong to."""
        number = next((self._group_of[one] for one in transcripts if one in self._group_of), None)
        number = len(self._groups) if number is None else number
        sounds, texts = self._groups[number]
        sounds.append(recording)
        for one in transcripts:
            if one not in self._group_of:
                self._group_of[one] = number
                texts.append(one)

    def ambiguities(self) -> tuple[Ambiguity, ...]:
        """Return the groups, in the order in which they were found."""
        return tuple(Ambiguity(tuple(sounds), tuple(texts)) for sounds, texts in self._groups.values())
