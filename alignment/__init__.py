"""Forced alignment: text and sound in, times and state of every word out. Knows neither Qt nor the editor.

What is named here is loaded when it is first asked for, so that a command starts at once.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from alignment.aligner import Aligner, align, realign, recognise
    from alignment.errors import (
        AlignmentError,
        Cancelled,
        ModelError,
        OtherRecordingError,
        RecordingError,
        ScriptError,
        WorkerError,
    )
    from alignment.placement.dictionary import english_pronouncer
    from alignment.placement.pronunciation import Pronouncer, phone_similarity
    from alignment.placement.span_alignment import EditedSpan
    from alignment.progress import Progress, ProgressReport
    from alignment.speakers.attribution import attribute_speakers
    from alignment.speakers.types import (
        SpeakerAttribution,
        SpeakerCount,
        SpokenWord,
        Voice,
        WordSpeaker,
    )
    from alignment.text.script_reader import read_script, script_from_text
    from alignment.text.spoken_forms import spoken_words
    from alignment.types import (
        AlignedSegment,
        AlignedWord,
        Alignment,
        JudgedWord,
        Script,
        Turn,
        UntextedSpan,
        Verdict,
        WeighedText,
        WordState,
    )
    from alignment.worker.client import AlignerProcess

# What is worked on here is confidential. Else onnxruntime, which finds speech, gives this computer an id, and
# tells its maker over the network what runs here; it asks for this as soon as it is loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

_HOMES = {
    "aligner": ("Aligner", "align", "realign", "recognise"),
    "worker.client": ("AlignerProcess",),
    "errors": (
        "AlignmentError",
        "Cancelled",
        "ModelError",
        "OtherRecordingError",
        "RecordingError",
        "ScriptError",
        "WorkerError",
    ),
    "progress": ("Progress", "ProgressReport"),
    "placement.dictionary": ("english_pronouncer",),
    "placement.pronunciation": ("Pronouncer", "phone_similarity"),
    "placement.span_alignment": ("EditedSpan",),
    "speakers.attribution": ("attribute_speakers",),
    "speakers.types": ("SpeakerAttribution", "SpeakerCount", "SpokenWord", "Voice", "WordSpeaker"),
    "text.script_reader": ("read_script", "script_from_text"),
    "text.spoken_forms": ("spoken_words",),
    "types": (
        "AlignedSegment",
        "AlignedWord",
        "Alignment",
        "JudgedWord",
        "Script",
        "Turn",
        "UntextedSpan",
        "Verdict",
        "WeighedText",
        "WordState",
    ),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

__all__ = [
    "AlignedSegment",
    "AlignedWord",
    "Aligner",
    "AlignerProcess",
    "Alignment",
    "AlignmentError",
    "Cancelled",
    "EditedSpan",
    "JudgedWord",
    "ModelError",
    "OtherRecordingError",
    "Progress",
    "ProgressReport",
    "Pronouncer",
    "RecordingError",
    "Script",
    "ScriptError",
    "SpeakerAttribution",
    "SpeakerCount",
    "SpokenWord",
    "Turn",
    "UntextedSpan",
    "Verdict",
    "Voice",
    "WeighedText",
    "WordSpeaker",
    "WordState",
    "WorkerError",
    "align",
    "attribute_speakers",
    "english_pronouncer",
    "phone_similarity",
    "read_script",
    "realign",
    "recognise",
    "script_from_text",
    "spoken_words",
]


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"alignment.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value
