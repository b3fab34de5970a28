"""Text and sound in, an account of every word out. Usable alone: knows neither Qt nor the editor."""

from alignment.aligner import Aligner, align
from alignment.client import AlignerProcess
from alignment.errors import (
    AlignmentError,
    Cancelled,
    ModelError,
    RecordingError,
    ScriptError,
    WorkerError,
)
from alignment.progress import Progress, Report
from alignment.realign import Span
from alignment.script import read_script, script_from_text
from alignment.types import (
    AlignedSegment,
    AlignedWord,
    Alignment,
    Script,
    Turn,
    UntextedSpan,
    WordState,
)

__all__ = [
    "AlignedSegment",
    "AlignedWord",
    "Aligner",
    "AlignerProcess",
    "Alignment",
    "AlignmentError",
    "Cancelled",
    "ModelError",
    "Progress",
    "RecordingError",
    "Report",
    "Script",
    "ScriptError",
    "Span",
    "Turn",
    "UntextedSpan",
    "WordState",
    "WorkerError",
    "align",
    "read_script",
    "script_from_text",
]
