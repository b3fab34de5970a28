"""CHAT, the format of TalkBank and CHILDES: utterances of participants, freed of what marks them up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from editor.document.word_diff import single_spaced
from editor.formats.import_notices import NoticeList
from editor.formats.rough_transcript import RoughParagraph, RoughTranscript, join_paragraphs

_LINE = re.compile(r"(?P<kind>[*%@])(?P<name>[^:\t]*)(?::\s*|\t+|$)(?P<rest>.*)", re.DOTALL)
# The bullets around a time are control characters, which reading the file has taken out.
_TIME = re.compile(r"(?:^|(?<=\s))(?P<start>\d{1,10})_(?P<end>\d{1,10})(?=\s|$)")
_SPOKEN_MARK = re.compile(
    r"&[-~+](?=\w)|(?<=\w)@\w[\w:&+-]*|[⌈⌉⌊⌋↑↓↗↘→∆∇⁎°▁▔☺♋⁇∬∲§≈≋⁑≡↫ˈˌ∾‹›⟨⟩<>]|(?<=\w):+(?=\w|\s|$)"
)
_SOUND = re.compile(r"&=([^\s\[\]]+)")
_CODE = re.compile(r"\[[^\[\]]*\]|\(\.{1,3}\)|\(\d*[:.]?\d*\.?\)|(?<!\S)\+[\"^<,+](?!\S)|(?<!\S)0\w*")
_NOT_UNDERSTOOD = re.compile(r"(?<!\S)(?:xxx|yyy|www|xx|yy)(?!\S)")
_LEFT_OUT_LETTERS = re.compile(r"\(([^\W\d_]+)\)")
_END = re.compile(r"(?<!\S)\+(?P<sign>\.\.\.|\.\.\?|!\?|/\?|//\?|\"/\.|\"\.|/\.|//\.|\.)(?!\S)")
_SPACE_BEFORE = re.compile(r"(?<!\s)\s+(?=[.,;?!…](?:\s|$))")


def accepts(text: str) -> bool:
    """Whether the first lines are CHAT's heads."""
    return bool(re.match(r"@(?:Font|UTF8|Begin|Languages|PID|Window|Color)\b", text)) and "\n*" in text


def read(text: str) -> RoughTranscript:
    """Read the utterances; codes, dependent tiers and heads are left out."""
    notices = NoticeList()
    names: dict[str, str] = {}
    language: str | None = None
    pieces: list[RoughParagraph] = []
    for row, line in _logical_lines(text.split("\n")):
        found = _LINE.fullmatch(line)
        if found is None:
            notices.add("damaged line (skipped)", row)
        elif found["kind"] == "%":
            notices.add("line of codes below an utterance (skipped)", row)
        elif found["kind"] == "*":
            pieces += _utterance(names.get(found["name"], found["name"]), found["rest"], row, notices)
        elif found["name"] == "Participants":
            names = _names(found["rest"])
        elif found["name"] == "Languages":
            code = re.match(r"[a-z]{2,3}\b", found["rest"])
            language = code[0] if code else None
        elif found["name"] == "Comment":
            notices.add("comment (skipped)", row)
    return RoughTranscript(join_paragraphs(pieces), language, notices.notices())


def _logical_lines(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield each line with those that go on with it, which begin with a tab."""
    first, parts = 0, [""]
    for row, line in enumerate(lines, start=1):
        if line[:1] in ("\t", " ") and parts[0]:
            parts.append(line.strip())
            continue
        if parts[0].strip():
            yield first, " ".join(parts)
        first, parts = row, [line]
    if parts[0].strip():
        yield first, " ".join(parts)


def _names(participants: str) -> dict[str, str]:
    """Return who is meant by each code: a name, else a role that nobody shares, else the code."""
    entries = [entry.split() for entry in participants.split(",") if entry.split()]
    roles = Counter(entry[-1] for entry in entries)
    return {
        entry[0]: entry[1].replace("_", " ")
        if len(entry) > 2
        else entry[1].replace("_", " ")
        if len(entry) == 2 and roles[entry[1]] == 1
        else entry[0]
        for entry in entries
    }


def _utterance(speaker: str, said: str, row: int, notices: NoticeList) -> Iterator[RoughParagraph]:
    times = [(int(found["start"]), int(found["end"])) for found in _TIME.finditer(said)]
    text = _plain(_TIME.sub(" ", said), row, notices)
    start_ms = times[0][0] if times else None
    end_ms = times[-1][1] if times and times[-1][1] >= times[0][0] else None
    if any(character.isalnum() for character in text):
        yield RoughParagraph(speaker or None, text, start_ms, end_ms)


def _plain(said: str, row: int, notices: NoticeList) -> str:
    for _word in _NOT_UNDERSTOOD.findall(said):
        notices.add("unintelligible word (xxx) (skipped)", row)
    text = _CODE.sub(" ", _NOT_UNDERSTOOD.sub(" ", said))
    text = _END.sub(lambda end: "?" if "?" in end["sign"] else "…" if end["sign"] == "..." else " ", text)
    text = _SPOKEN_MARK.sub("", text)
    text = _SOUND.sub(lambda sound: f"[{re.sub('[:_]', ' ', sound[1])}]", text)
    text = _LEFT_OUT_LETTERS.sub(r"\1", text).replace("„", ",").replace("‡", ",")
    text = re.sub(r"(?<=\w)[_+](?=\w)", " ", text)
    return single_spaced(_SPACE_BEFORE.sub("", text))
