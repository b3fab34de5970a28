"""Sound transcript files: one or more for every reader, small, of one talk."""

from __future__ import annotations

import io
import json
import zipfile
from typing import Any, Final

from editor.document.values import Segment, Speaker, Transcript, Word
from editor.formats.export_formats import SubtitleFormat, export_format
from editor.formats.native.project_format import MediaReference
from editor.formats.subtitles.cues import Cue
from editor.formats.writers.options import SubtitleHead, WritingOptions

_MEDIA: Final = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "", 60_000)
_LINES: Final = (
    ("Ann Lee", "Good morning, everyone."), ("Bo Hay", "The tide is at 5:30 — <low> & slow."),
    ("Ann Lee", "It turns, they say…"), ("Bo Hay", "Žluťoučký kůň, 你好."),
)  # fmt: skip
_WRITTEN: Final = (
    "srt", "vtt", "ass", "ttml", "sbv", "stl", "scc", "txt", "docx", "md", "deposition", "csv", "html",
    "textgrid", "eaf", "chat", "podcast", "json",
)  # fmt: skip
_WORDS: Final = (("It", 0.5, 0.7), ("is", 0.7, 0.9), ("late", 0.9, 1.5))
_ODT: Final = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><office:body><office:text>
<text:p>Ann Lee: Good<text:s text:c="2"/>morning.</text:p>
<text:p>Bo Hay: The <text:span>tide</text:span> turns.</text:p>
<table:table><table:table-row><table:table-cell><text:p>0:01</text:p></table:table-cell><table:table-cell>
<text:p>It is late.</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""


def sound_files() -> dict[str, bytes]:
    """Return the files' bytes by their names."""
    files = {f"written.{name}": _written(name) for name in _WRITTEN}
    files |= {name: text.encode() for name, text in _TEXTS.items()}
    files |= {name: json.dumps(data).encode() for name, data in _JSON.items()}
    files["lines.jsonl"] = b"\n".join(json.dumps(one).encode() for one in _segments())
    files["packed.odt"] = packed(
        {"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": _ODT.encode()}
    )
    return files


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a packed file of these parts."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return made.getvalue()


def _written(name: str) -> bytes:
    kind = export_format(name)
    assert kind is not None
    if isinstance(kind, SubtitleFormat):
        cues = [Cue(4_000 * row, 4_000 * row + 3_000, (said,), who) for row, (who, said) in enumerate(_LINES)]
        made = kind.write(cues, SubtitleHead("en", "talk", WritingOptions()))
    else:
        made = kind.write(_transcript(), _MEDIA, WritingOptions())
    return made if isinstance(made, bytes) else made.encode()


def _transcript() -> Transcript:
    speakers = {who: Speaker(f"s{row}", who) for row, (who, _said) in enumerate(_LINES[:2])}
    segments = []
    for row, (who, said) in enumerate(_LINES):
        words = tuple(
            Word(f"{row}-{at}", token, 4_000 * row + 300 * at, 4_000 * row + 300 * at + 250)
            for at, token in enumerate(said.split())
        )
        segments.append(Segment(f"g{row}", speakers[who].id, 4_000 * row, 4_000 * row + 3_000, words))
    return Transcript("en", tuple(speakers.values()), tuple(segments))


def _segments() -> list[dict[str, Any]]:
    return [
        {"start": 4.0 * row, "end": 4.0 * row + 3, "text": said, "speaker": who}
        for row, (who, said) in enumerate(_LINES)
    ]


def _words(word: str, start: str, end: str, **more: object) -> list[dict[str, Any]]:
    return [{word: text, start: begin, end: finish, **more} for text, begin, finish in _WORDS]


_TEXTS: Final = {
    "lyrics.lrc": "[ti:tide]\n[00:01.00]The tide is low.\n[00:04.50]It turns.\n[00:07.00]\n",
    "table.tsv": "start\tend\ttext\n0\t1500\tThe tide is low.\n1500\t3000\tIt turns.\n",
    "inqscribe.inqscr": "app=InqScribe\nversion=1.1\ntype=none\nmedia.filename=a.mp3\n"
    "text=[00:00:01.00] Ann: The tide is low.\\r[00:00:04.00] Bo: It turns.\\r\n",
    "hyperaudio.html": '<html><body><article><section><p><span class="speaker" data-m="0">Ann: </span>'
    '<span data-m="500" data-d="200">It </span><span data-m="700" data-d="300">is.</span></p></section>'
    "</article></body></html>",
    "rolling.vtt": "WEBVTT\n\n00:00:00.000 --> 00:00:02.000\nThe<00:00:00.500><c> tide</c>\n\n"
    "00:00:02.000 --> 00:00:02.010\nThe tide\n\n00:00:02.010 --> 00:00:04.000\nThe tide\n"
    "is<00:00:03.000><c> low</c>\n",
    "script.txt": "Q. Where were you?\nA. At home.\n\nTHE WITNESS: I was [laughs] at home.\n\n"
    "1. One\n2. Two\n",
    "stamped.txt": "[00:01] Ann Lee: Good morning.\n\n00:00:05 Bo Hay\nThe tide is low.\n",
}
_JSON: Final[dict[str, Any]] = {
    "whisper.json": {"language": "en", "segments": [{"start": 0.5, "end": 1.5, "text": " It is late",
                     "words": _words("word", "start", "end", probability=0.9)}]},
    "chunks.json": {"text": " A b.", "chunks": [{"timestamp": [0.5, 1.0], "text": " A"}]},
    "whispercpp.json": {"result": {"language": "en"}, "transcription": [
        {"timestamps": {"from": "00:00:00,500", "to": "00:00:01,500"}, "offsets": {"from": 500, "to": 1500},
         "text": " It is late."}]},
    "aws.json": {"results": {"transcripts": [{"transcript": "It is"}], "items": [
        {"type": "pronunciation", "start_time": "0.5", "end_time": "0.7",
         "alternatives": [{"content": "It"}]},
        {"type": "punctuation", "alternatives": [{"content": "."}]}]}},
    "aws_calls.json": {"Transcript": [{"ParticipantRole": "AGENT", "Content": "It is late.",
                       "BeginOffsetMillis": 500, "EndOffsetMillis": 1500}]},
    "google.json": {"results": [{"languageCode": "en", "alternatives": [{"transcript": "It is late",
                    "words": [{"word": "It", "startTime": "0.500s", "endTime": "0.7s", "speakerTag": 1}]}]}]},
    "azure.json": {"recognizedPhrases": [{"recognitionStatus": "Success", "channel": 0, "speaker": 2,
                   "offset": "PT0.5S", "duration": "PT1S", "offsetInTicks": 5000000.0,
                   "nBest": [{"display": "It is late.", "lexical": "it is late"}]}]},
    "indexer.json": {"videos": [{"insights": {"language": "en-US", "speakers": [{"id": 1, "name": "Ann"}],
                     "transcript": [{"id": 1, "text": "It is late.", "speakerId": 1,
                                     "instances": [{"start": "0:00:00.5", "end": "0:00:01.5"}]}]}}]},
    "deepgram.json": {"results": {"channels": [{"alternatives": [{"transcript": "It is late",
                      "words": _words("word", "start", "end", speaker=0, punctuated_word="It")}]}]}},
    "assembly.json": {"utterances": [{"speaker": "A", "text": "It is late.", "start": 500, "end": 1500}]},
    "eleven.json": {"language_code": "eng",
                    "words": _words("text", "start", "end", type="word", speaker_id="a")},
    "rev.json": {"monologues": [{"speaker": 0, "elements": [
        {"type": "text", "value": "It", "ts": 0.5, "end_ts": 0.7}, {"type": "punct", "value": "."}]}]},
    "speechmatics.json": {"format": "2.9", "results": [{"type": "word", "start_time": 0.5, "end_time": 0.7,
                          "alternatives": [{"content": "It", "speaker": "S1"}]}]},
    "otter.json": {"speech": {"transcripts": [{"transcript": "It is late.", "start_offset": 8000,
                   "end_offset": 24000, "speaker_id": 1}]}},
    "otranscribe.otr": {"text": '<p><span class="timestamp" data-timestamp="1.5">0:01</span>It is late.</p>',
                        "media": "a.mp3", "media-time": 3.0},
    "list.json": [{"who": "Ann", "begin": 1, "content": "It is late."}],
}  # fmt: skip
