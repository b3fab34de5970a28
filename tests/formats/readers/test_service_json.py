"""JSON of clouds and services, each in its own shape: who says what when, and what is told of the rest."""

from __future__ import annotations

import contextlib
import copy
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from editor.formats.errors import FormatError
from editor.formats.registry import read_rough_transcript
from editor.formats.rough_transcript import RoughTranscript

TALK = [("A", "It is late.", 500, 1_500), ("B", "Yes.", 2_000, 2_400)]
"""What each of the files says; who says it has another name in each."""


def words(**names: str) -> list[dict[str, Any]]:
    """Return the words as objects with these names, times in seconds."""
    spoken = [("It", 0.5, 0.7, 0), ("is", 0.7, 0.9, 0), ("late.", 0.9, 1.5, 0), ("Yes.", 2.0, 2.4, 1)]
    return [
        {names["word"]: word, names["start"]: start, names["end"]: end, names["speaker"]: speaker}
        for word, start, end, speaker in spoken
    ]


def aws_item(content: str, start: str, end: str, **more: str) -> dict[str, Any]:
    return {"type": "pronunciation", "start_time": start, "end_time": end,
            "alternatives": [{"confidence": "0.9", "content": content}], **more}  # fmt: skip


def aws_sign(content: str) -> dict[str, Any]:
    return {"type": "punctuation", "alternatives": [{"confidence": "0.0", "content": content}]}


AWS_ITEMS = [
    aws_item("It", "0.5", "0.7"), aws_item("is", "0.7", "0.9"), aws_item("late", "0.9", "1.5"), aws_sign("."),
    aws_item("Yes", "2.0", "2.4"), aws_sign("."),
]  # fmt: skip
AWS = {
    "jobName": "a", "status": "COMPLETED",
    "results": {
        "language_code": "en-US", "transcripts": [{"transcript": "It is late. Yes."}], "items": AWS_ITEMS,
        "speaker_labels": {"speakers": 2, "segments": [
            {"speaker_label": "spk_0", "items": [{"start_time": time, "speaker_label": "spk_0"}
                                                 for time in ("0.5", "0.7", "0.9")]},
            {"speaker_label": "spk_1", "items": [{"start_time": "2.0", "speaker_label": "spk_1"}]},
        ]},
    },
}  # fmt: skip
AWS_CALLS = {"LanguageCode": "en-US", "Transcript": [
    {"ParticipantRole": "AGENT", "Content": "It is late.", "BeginOffsetMillis": 500, "EndOffsetMillis": 1500},
    {"ParticipantRole": "CUSTOMER", "Content": "Yes.", "BeginOffsetMillis": 2000, "EndOffsetMillis": 2400},
]}  # fmt: skip


def google_word(word: str, start: str, end: str, **more: object) -> dict[str, Any]:
    return {"word": word, "startTime": start, "endTime": end, **more}


GOOGLE_WORDS = [
    ("It", "0.500s", "0.700s", 1),
    ("is", "0.700s", "0.900s", 1),
    ("late.", "0.900s", "1.500s", 1),
    ("Yes.", "2s", "2.400s", 2),
]
GOOGLE = {
    "response": {
        "results": [
            {
                "alternatives": [
                    {
                        "transcript": "It is late.",
                        "words": [google_word(*one[:3]) for one in GOOGLE_WORDS[:3]],
                    }
                ],
                "languageCode": "en-us",
            },
            {"alternatives": [{"transcript": " Yes.", "words": [google_word(*GOOGLE_WORDS[3][:3])]}]},
            {"alternatives": [{"words": [google_word(*one[:3], speakerTag=one[3]) for one in GOOGLE_WORDS]}]},
        ]
    }
}
GOOGLE_FIELDS = {
    "results": [
        {
            "languageCode": "en",
            "alternatives": [
                {
                    "transcript": "It is late. Yes.",
                    "words": [
                        {
                            "word": "It",
                            "startTime": {"nanos": 500000000},
                            "endTime": {"nanos": 700000000},
                            "speakerTag": 1,
                        },
                        {
                            "word": "is",
                            "startTime": {"nanos": 700000000},
                            "endTime": {"nanos": 900000000},
                            "speakerTag": 1,
                        },
                        {
                            "word": "late.",
                            "startTime": {"nanos": 900000000},
                            "endTime": {"seconds": "1", "nanos": 500000000},
                            "speakerTag": 1,
                        },
                        {
                            "word": "Yes.",
                            "startTime": {"seconds": "2"},
                            "endTime": {"seconds": "2", "nanos": 400000000},
                            "speakerTag": 2,
                        },
                    ],
                }
            ],
        }
    ]
}
GOOGLE_2 = {"results": [
    {"alternatives": [{"transcript": "It is late.", "words": [
        {"word": word, "startOffset": start, "endOffset": end, "speakerLabel": "1"}
        for word, start, end, _who in GOOGLE_WORDS[:3]]}], "languageCode": "en-us"},
    {"alternatives": [{"transcript": "Yes.", "words": [
        {"word": "Yes.", "startOffset": "2s", "endOffset": "2.4s", "speakerLabel": "2"}]}]},
]}  # fmt: skip
AZURE_BATCH = {
    "combinedRecognizedPhrases": [],
    "recognizedPhrases": [
        {
            "recognitionStatus": "Success",
            "channel": 0,
            "speaker": 2,
            "offset": "PT2S",
            "duration": "PT0.4S",
            "offsetInTicks": 20000000.0,
            "durationInTicks": 4000000.0,
            "nBest": [{"lexical": "yes", "display": "Yes."}],
        },
        {
            "recognitionStatus": "Success",
            "channel": 1,
            "speaker": 1,
            "offset": "PT0.5S",
            "duration": "PT1S",
            "nBest": [{"display": "It is late."}, {"display": "Its plate."}],
            "locale": "en-GB",
        },
    ],
}
AZURE_FAST = {
    "durationMilliseconds": 3000,
    "combinedPhrases": [{"text": "It is late. Yes."}],
    "phrases": [
        {
            "speaker": 1,
            "offsetMilliseconds": 500,
            "durationMilliseconds": 1000,
            "text": "It is late.",
            "locale": "en-US",
        },
        {
            "speaker": 2,
            "offsetMilliseconds": 2000,
            "durationMilliseconds": 400,
            "text": "Yes.",
            "locale": "en-US",
        },
    ],
}
VIDEO_INDEXER = {
    "videos": [
        {
            "insights": {
                "sourceLanguage": "en-US",
                "transcript": [
                    {
                        "id": 1,
                        "text": "It is late.",
                        "speakerId": 1,
                        "instances": [{"start": "0:00:00.5", "end": "0:00:01.5"}],
                    },
                    {
                        "id": 2,
                        "text": "Yes.",
                        "speakerId": 2,
                        "instances": [{"start": "0:00:02", "end": "0:00:02.4"}],
                    },
                ],
                "speakers": [{"id": 1, "name": "Ann"}, {"id": 2, "name": "Speaker #2"}],
            }
        }
    ]
}
DEEPGRAM = {
    "metadata": {"channels": 1},
    "results": {
        "channels": [
            {
                "detected_language": "en",
                "alternatives": [
                    {
                        "transcript": "It is late. Yes.",
                        "words": [
                            {**word, "word": word["punctuated_word"].strip(".").lower()}
                            for word in words(
                                word="punctuated_word", start="start", end="end", speaker="speaker"
                            )
                        ],
                    },
                ],
            }
        ]
    },
}
ASSEMBLY = {
    "id": "a",
    "audio_url": "https://example.org/a.mp3",
    "language_code": "en_us",
    "text": "It is late. Yes.",
    "words": [{"text": "It", "start": 500, "end": 700, "speaker": "A"}],
    "utterances": [
        {"speaker": "A", "text": "It is late.", "start": 500, "end": 1500},
        {"speaker": "B", "text": "Yes.", "start": 2000, "end": 2400},
    ],
}
ELEVEN_LABS = {"language_code": "en", "text": "It is late. Yes.", "words": [
    {"text": "It", "start": 0.5, "end": 0.7, "type": "word", "speaker_id": "speaker_0"},
    {"text": " ", "start": 0.7, "end": 0.7, "type": "spacing", "speaker_id": "speaker_0"},
    {"text": "is", "start": 0.7, "end": 0.9, "type": "word", "speaker_id": "speaker_0"},
    {"text": " ", "start": 0.9, "end": 0.9, "type": "spacing", "speaker_id": "speaker_0"},
    {"text": "late.", "start": 0.9, "end": 1.5, "type": "word", "speaker_id": "speaker_0"},
    {"text": " ", "start": 1.5, "end": 2.0, "type": "spacing", "speaker_id": "speaker_1"},
    {"text": "Yes.", "start": 2.0, "end": 2.4, "type": "word", "speaker_id": "speaker_1"},
]}  # fmt: skip
REV = {"speakers": [{"id": 0, "name": "Ann"}], "monologues": [
    {"speaker": 0, "elements": [
        {"type": "text", "value": "It", "ts": 0.5, "end_ts": 0.7}, {"type": "punct", "value": " "},
        {"type": "text", "value": "is", "ts": 0.7, "end_ts": 0.9}, {"type": "punct", "value": " "},
        {"type": "text", "value": "late", "ts": 0.9, "end_ts": 1.5}, {"type": "punct", "value": "."}]},
    {"speaker": 1, "elements": [
        {"type": "text", "value": "Yes", "timestamp": "00:00:02,000", "end_timestamp": "00:00:02,400"},
        {"type": "punct", "value": "."}, {"type": "tag", "value": "<laugh>"}]},
]}  # fmt: skip


def speechmatics(
    kind: str, content: str, start: float, end: float, speaker: str, **more: str
) -> dict[str, Any]:
    heard = {"content": content, "confidence": 1.0, "language": "en", "speaker": speaker}
    return {"type": kind, "start_time": start, "end_time": end, "alternatives": [heard], **more}


SPEECHMATICS = {"format": "2.9", "metadata": {"transcription_config": {"language": "auto"}}, "results": [
    speechmatics("word", "It", 0.5, 0.7, "S1"), speechmatics("word", "is", 0.7, 0.9, "S1"),
    speechmatics("word", "late", 0.9, 1.5, "S1"),
    speechmatics("punctuation", ".", 1.5, 1.5, "S1", attaches_to="previous"),
    speechmatics("word", "Yes", 2.0, 2.4, "UU"),
    speechmatics("punctuation", ".", 2.4, 2.4, "UU", attaches_to="previous"),
]}  # fmt: skip
OTTER = {"speech": {"title": "a", "speakers": [{"id": 7, "speaker_name": "Ann"}], "transcripts": [
    {"start_offset": 8000, "end_offset": 24000, "transcript": "It is late.", "speaker_id": 7, "label": "0"},
    {"start_offset": 32000, "end_offset": 38400, "transcript": "Yes.", "speaker_id": None,
     "speaker_model_label": "2"},
]}}  # fmt: skip
PODCAST = {"version": "1.0.0", "segments": [
    {"speaker": "Ann", "startTime": 0.5, "endTime": 0.9, "body": "It is"},
    {"startTime": 0.9, "endTime": 1.5, "body": "late."},
    {"speaker": "Bo", "startTime": 2.0, "endTime": 2.4, "body": "Yes."},
]}  # fmt: skip
MEETING = {"title": "a", "sentences": [
    {"text": "It is late.", "start_time": 0.5, "end_time": 1.5, "speaker_name": "Ann"},
    {"text": "Yes.", "start_time": 2.0, "end_time": 2.4, "speaker_name": "Bo"},
]}  # fmt: skip
STABLE_TS = {"language": "en", "ori_dict": {}, "segments": [
    {"start": 0.5, "end": 1.5, "text": " It is late.", "speaker": "A", "words": [
        {"word": " It", "start": 0.5, "end": 0.7, "probability": 0.9}]},
    {"start": 2.0, "end": 2.4, "text": " Yes.", "speaker": "B", "words": []},
]}  # fmt: skip

FILES: dict[str, tuple[Any, str | None, str | None, str | None]] = {
    "AWS Transcribe": (AWS, "spk_0", "spk_1", "en"),
    "AWS Call Analytics": (AWS_CALLS, "AGENT", "CUSTOMER", "en"),
    "Google, all words again": (GOOGLE, "Speaker 1", "Speaker 2", "en"),
    "Google, times of two fields": (GOOGLE_FIELDS, "Speaker 1", "Speaker 2", "en"),
    "Google, version 2": (GOOGLE_2, "Speaker 1", "Speaker 2", "en"),
    "Azure, a batch": (AZURE_BATCH, "Speaker 1", "Speaker 2", "en"),
    "Azure, fast": (AZURE_FAST, "Speaker 1", "Speaker 2", "en"),
    "Video Indexer": (VIDEO_INDEXER, "Ann", "Speaker #2", "en"),
    "Deepgram": (DEEPGRAM, "Speaker 0", "Speaker 1", "en"),
    "AssemblyAI": (ASSEMBLY, "Speaker A", "Speaker B", "en"),
    "ElevenLabs": (ELEVEN_LABS, "speaker_0", "speaker_1", "en"),
    "Rev": (REV, "Ann", "Speaker 1", None),
    "Speechmatics": (SPEECHMATICS, "S1", None, "en"),
    "Otter": (OTTER, "Ann", "Speaker 2", None),
    "Podcasting 2.0": (PODCAST, "Ann", "Bo", None),
    "a list of sentences": (MEETING, "Ann", "Bo", None),
    "stable-ts": (STABLE_TS, "A", "B", "en"),
}


def read(folder: Path, data: Any, name: str = "in.json") -> RoughTranscript:
    path = folder / name
    path.write_text(data if isinstance(data, str) else json.dumps(data), "utf-8")
    return read_rough_transcript(path)


def said(rough: RoughTranscript) -> list[tuple[str | None, str, int | None, int | None]]:
    return [(one.speaker, one.text, one.start_ms, one.end_ms) for one in rough.paragraphs]


@pytest.mark.parametrize("service", FILES)
def test_each_service_gives_text_times_and_speakers(tmp_path: Path, service: str) -> None:
    data, first, second, language = FILES[service]
    rough = read(tmp_path, data)
    names = {"A": first, "B": second}
    assert said(rough) == [(names[who], text, start, end) for who, text, start, end in TALK]
    assert rough.language == language


def test_channels_are_speakers_in_the_order_of_their_starts(tmp_path: Path) -> None:
    data: Any = copy.deepcopy(DEEPGRAM)
    channels = data["results"]["channels"]
    for word in channels[0]["alternatives"][0]["words"]:
        del word["speaker"]
    channels.append({"alternatives": [{"words": [{"word": "Hm.", "start": 1.6, "end": 1.8}]}]})
    assert [(who, text) for who, text, _start, _end in said(read(tmp_path, data))] == [
        ("Channel 0", "It is late."),
        ("Channel 1", "Hm."),
        ("Channel 0", "Yes."),
    ]


@pytest.mark.parametrize("name", ["in.jsonl", "in.json", "in.txt"])
def test_lines_of_json_are_read_and_damaged_ones_told(tmp_path: Path, name: str) -> None:
    lines = [
        '{"start": 500, "end": 1500, "text": "It is late.", "speaker": "A"}',
        '{"start": 1600,',
        '{"start": 1700, "end": 1900, "text": "Hm.", "speaker": "-"}',
        '{"start": 2000, "end": 2400, "text": "Yes.", "speaker": "B"}',
    ]
    milliseconds = [line.replace("text", "sentence") for line in lines]
    rough = read(tmp_path, "\n".join(milliseconds), name)
    assert said(rough) == [TALK[0], (None, "Hm.", 1_700, 1_900), TALK[1]]
    assert [str(notice) for notice in rough.notices] == ["1 × damaged line (skipped), in line 2"]


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    assert [str(notice) for notice in read(tmp_path, REV).notices] == [
        "1 × entry of an unknown kind (skipped), in entry 2"
    ]
    data = {"segments": [{"start": 0.5, "end": 1.5, "text": "It is late."}, 7, {"start": 2, "text": " "}]}
    rough = read(tmp_path, data)
    assert [str(notice) for notice in rough.notices] == [
        "1 × damaged entry (skipped), in entry 2",
        "1 × entry without text (skipped), in entry 3",
    ]


def places(data: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    keys = list(data) if isinstance(data, dict) else range(len(data)) if isinstance(data, list) else []
    return [*([at] if at else []), *(place for key in keys for place in places(data[key], (*at, key)))]


@given(st.data(), st.sampled_from(sorted(FILES)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=300)
def test_no_damage_gives_a_traceback(tmp_path: Path, drawn: st.DataObject, service: str) -> None:
    data = copy.deepcopy(FILES[service][0])
    junk: st.SearchStrategy[Any] = st.sampled_from(
        [None, 5, -1.5, 1e308, "", "x", [], {}, [[]], [{}], True, "9" * 400, 10**400]
    )
    for _time in range(drawn.draw(st.integers(1, 3))):
        *way, last = drawn.draw(st.sampled_from(places(data)))
        holder = data
        for key in way:
            holder = holder[key]
        holder[last] = copy.deepcopy(drawn.draw(junk))
    with contextlib.suppress(FormatError):
        rough = read(tmp_path, data)
        assert all(one.tokens for one in rough.paragraphs)
        assert all(one.start_ms is None or one.start_ms >= 0 for one in rough.paragraphs)
