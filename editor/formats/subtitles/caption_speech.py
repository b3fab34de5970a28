"""Speech in captions: who speaks in which part of a cue, by voices, names in the text, dashes and arrows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.document.speaker_names import is_unknown_name
from editor.formats.subtitles.cue_markup import MarkedText, Voice
from editor.formats.text.sound_descriptions import has_speech
from editor.formats.text.speaker_labels import LabelStrength, habitual_labels, looks_like_label, split_label

_ARROWS = re.compile(r"(?:^|(?<=\s))>{2,3}(?!>)\s*(?=\S)")
_DASH = re.compile(r"\s*[-–—]\s*(?=[^\W\d_])")
_LATER_DASH = re.compile(r"(?<=[.!?…\"”])\s+(?=[-–—]\s*[^\W\d_])")
_LATER_LABEL = re.compile(r"(?<=[.!?…\"”)\]]\s)(?=\([^()a-z]{2,40}\)\s*:\s)")
_CUE_NAME = re.compile(r"\d+\s+[\"“](?P<name>[^\"”]+)[\"”](?:\s+\(\d+\))?")
_NAMED_SPEAKER = re.compile(
    r"(?:speaker|spk|person|participant|interviewer|interviewee)[ _-]?\w{1,3}", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class CaptionPart:
    """What one person says in a cue: characters `start` up to `end` of its plain text.

    `label` is the speaker's name as it stands before `start`, "" where the text does not name them.
    """

    start: int
    end: int
    speaker: str | None = None
    new_turn: bool = False
    label: str = ""
    silent: bool = False
    """Nothing is said, only described."""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a cue, or what follows an arrow in it; `change`: a sign says that another person speaks."""

    start: int
    end: int
    text: str
    change: bool


def split_speakers(cues: Sequence[MarkedText], names: Sequence[str | None]) -> list[list[CaptionPart]]:
    """Return what each speaker says, for each cue; `names` are the speakers that cues are named after.

    A speaker named in the text holds until the next one where few cues name any, as in subtitles for the
    deaf; where most do, as in exports of meetings, one that is not named is not known. `>>`, or dashes before
    two lines of one cue, say that another person speaks: unknown who. What looks like a name, but is none
    that is known, is not said by the speaker before.
    """
    return _Speech(cues, names).parts()


def speakers_of_names(identifiers: Sequence[str]) -> list[str | None]:
    """Return the speakers that cues are named after, None where a cue's name names nobody.

    Such names are those of one meeting program (`3 "Vera Lind" (120)`), or `Speaker 2`, or come again.
    """
    counts = Counter(identifiers)
    several = sum(count for name, count in counts.items() if count > 1 and _is_person(name))
    recurring = 2 * several > len(identifiers)
    found: list[str | None] = []
    for name in identifiers:
        quoted = _CUE_NAME.fullmatch(name)
        if quoted:
            found.append(" ".join(quoted["name"].split()))
        else:
            is_speaker = bool(_NAMED_SPEAKER.fullmatch(name)) or (recurring and _is_person(name))
            found.append(name if is_speaker else None)
    return found


def _is_person(name: str) -> bool:
    found = split_label(f"{name}: x")
    return found is not None and found[0] == name and found[2] is LabelStrength.STRONG


class _Speech:
    def __init__(self, cues: Sequence[MarkedText], names: Sequence[str | None]) -> None:
        self._cues = cues
        self._names = names
        lines = [[line.text for line in _lines(cue.plain, 0, len(cue.plain))] for cue in cues]
        self._labels = _speaker_labels(lines)
        labelled = sum(any(self._label(line) is not None for line in own) for own in lines)
        self._mostly_named = 4 * labelled >= 3 * max(1, sum(any(map(has_speech, own)) for own in lines))
        self._speaker: str | None = None

    def parts(self) -> list[list[CaptionPart]]:
        return [
            list(self._joined(self._cue_parts(cue, name)))
            for cue, name in zip(self._cues, self._names, strict=True)
        ]

    def _cue_parts(self, cue: MarkedText, name: str | None) -> Iterator[CaptionPart]:
        end = Voice(len(cue.plain), None, marked=False)
        dashed = [line for line in cue.plain.split("\n") if _DASH.match(line)]
        dialogue = len(dashed) > 1 or any(map(_LATER_DASH.search, dashed))
        if self._mostly_named:
            self._speaker = None
        for voice, after in pairwise((*cue.voices, end)):
            if not cue.plain[voice.at : after.at].strip():
                continue
            if voice.marked or name is not None:
                self._speaker = None
                who = voice.name if voice.marked else name
                label = voice.name or "" if voice.marked else ""
                yield CaptionPart(voice.at, after.at, who, new_turn=who is None, label=label)
                continue
            for line in _lines(cue.plain, voice.at, after.at, dialogue=dialogue):
                yield self._line_part(line)

    def _line_part(self, line: _Line) -> CaptionPart:
        found = self._label(line.text, change=line.change)
        if found is not None:
            label, rest = found
            unknown = is_unknown_name(label)
            self._speaker = None if unknown else self._labels.get(label.casefold(), label)
            return CaptionPart(line.end - len(rest), line.end, self._speaker, line.change or unknown, label)
        if not has_speech(line.text):
            return CaptionPart(line.start, line.end, silent=True)
        if line.change or looks_like_label(line.text):
            self._speaker = None
        return CaptionPart(line.start, line.end, self._speaker, line.change)

    def _label(self, text: str, *, change: bool = False) -> tuple[str, str] | None:
        """Return a speaker's name and what follows it, None where the line names nobody."""
        for label, rest in _label_candidates(text):
            if label.casefold() in self._labels or is_unknown_name(label):
                return label, rest
        found = split_label(text)
        if found is not None and change and found[2] is LabelStrength.STRONG:
            return found[0], found[1]
        return None

    def _joined(self, parts: Iterator[CaptionPart]) -> Iterator[CaptionPart]:
        """Join lines of one person; a line without speech goes with the one beside it."""
        last: CaptionPart | None = None
        for part in parts:
            begins = bool(part.label) or part.new_turn
            if last is None:
                last = part
            elif not begins and (part.silent or last.silent or part.speaker == last.speaker):
                who = part if last.silent else last
                last = replace(who, start=last.start, end=part.end)
            else:
                yield last
                last = part
        if last is not None:
            yield last


def _lines(plain: str, start: int, end: int, *, dialogue: bool = False) -> Iterator[_Line]:
    """Yield the lines of a text that hold something, cut at arrows and at names behind a sentence."""
    for found in re.finditer(r"[^\n]+", plain[start:end]):
        cuts = [0, *(cut.start() for cut in _LATER_LABEL.finditer(found[0]))]
        cuts += [cut.start() for cut in _ARROWS.finditer(found[0])]
        cuts += [cut.start() for cut in _LATER_DASH.finditer(found[0])] if dialogue else []
        cuts = sorted(set(cuts))
        for cut, after in pairwise((*cuts, len(found[0]))):
            piece = found[0][cut:after]
            sign = _ARROWS.match(piece) or (_DASH.match(piece) if dialogue else None)
            text = piece[sign.end() :] if sign else piece
            offset = start + found.start() + cut + len(piece) - len(text)
            said = text.strip()
            if said:
                begin = offset + len(text) - len(text.lstrip())
                yield _Line(begin, begin + len(said), said, sign is not None)


def _label_candidates(text: str) -> Iterator[tuple[str, str]]:
    found = split_label(text)
    if found is not None:
        yield found[0], found[1]
    label, colon, rest = text.partition(": ")
    if colon:
        yield " ".join(label.split()), rest.lstrip()


def _speaker_labels(cues: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return the labels that are speakers, by their form in small letters, each as it is written best.

    `cues` are their lines. A speaker is named at a cue's start, or in brackets at any line's. Labels are
    speakers where they are strong in form and of more than one word, in brackets or used again; and all of
    them, where nearly every cue has one.
    """
    counts: Counter[str] = Counter()
    certain: set[str] = set()
    for lines in cues:
        for text in (line for at, line in enumerate(lines) if at == 0 or line.startswith(("[", "("))):
            found = split_label(text)
            if found is None:
                continue
            label, _rest, how = found
            counts[label] += 1
            in_brackets = text.startswith(("[", "("))
            sure = len(label.split()) > 1 or not label.isalpha() or label.isupper() or in_brackets
            if how is LabelStrength.STRONG and sure:
                certain.add(label)
    accepted = certain | {label for label, count in counts.items() if count > 1}
    accepted |= habitual_labels([lines[0] for lines in cues if lines])
    written: dict[str, str] = {}
    for label in sorted(accepted, key=str.isupper):
        written.setdefault(label.casefold(), label)
    return written
