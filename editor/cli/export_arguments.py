"""The arguments of `earproof export`."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

EXPORT_FORMATS = (
    "srt",
    "vtt",
    "ass",
    "ttml",
    "sbv",
    "stl",
    "scc",
    "txt",
    "docx",
    "md",
    "deposition",
    "csv",
    "xlsx",
    "html",
    "textgrid",
    "eaf",
    "ctm",
    "rttm",
    "chat",
    "exb",
    "tei",
    "ohms",
    "nvivo",
    "maxqda",
    "atlasti",
    "qdpx",
    "edl",
    "otio",
    "fcpxml",
    "podcast",
    "iiif",
    "json",
    "notes-csv",
    "notes-edl",
)
"""What can be written; a test holds it against the formats' own table."""
SPEAKER_STYLES = ("name", "dash", "voice", "initials", "codes")
"""How speakers can be named; a test holds it against the styles' own list."""

_TIME = re.compile(r"(?:(?:(\d+):)?(\d{1,2}):)?(\d{1,6})(?:[.,](\d{1,3}))?")


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked of an export."""
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "--format",
        action="append",
        default=[],
        metavar="FORMAT",
        help=f"{', '.join(EXPORT_FORMATS)}, earproof (a project without its history), or imported: "
        "the imported subtitles; separate several with commas (default: what the ending of OUT "
        "stands for, else imported)",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to save, or a folder; several formats need one, and all files are saved, or none "
        "(default, or -: print to stdout)",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="subtitle rules: standard, netflix, netflix-children, netflix-german, bbc, or your own; "
        "imported keeps the cues of imported subtitles (their default)",
    )
    parser.add_argument(
        "--times",
        choices=("imported", "sound"),
        default="imported",
        help="times of imported subtitles: as imported (default), or from their words in the audio",
    )
    _add_part(parser)
    _add_wording(parser)
    _add_times(parser)
    parser.add_argument("--force", action="store_true", help="replace OUT if it exists")


def _add_part(parser: argparse.ArgumentParser) -> None:
    """Add what says which part of the text is written."""
    parser.add_argument(
        "--revision",
        metavar="N",
        help="the state at this revision (number or version name, see earproof log)",
    )
    parser.add_argument(
        "--from", type=_time, dest="from_", metavar="TIME", help="only from this time on, such as 1:02:03.4"
    )
    parser.add_argument("--to", type=_time, metavar="TIME", help="only before this time")
    parser.add_argument(
        "--speaker",
        action="append",
        default=[],
        metavar="NAME",
        help="only this speaker (repeatable)",
    )


def _add_wording(parser: argparse.ArgumentParser) -> None:
    """Add what says how speakers and words are written."""
    parser.add_argument(
        "--speakers",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="include speakers (default: in VTT, not in SRT)",
    )
    parser.add_argument(
        "--speakers-as",
        choices=SPEAKER_STYLES,
        metavar="HOW",
        help=f"how to include them: {', '.join(SPEAKER_STYLES)} (names, initials and codes such as "
        "S1 stand in the text, codes with a key file; a dash stands at each change of speaker; voice tags "
        "stand beside the text only)",
    )
    parser.add_argument(
        "--clean",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="leave out fillers, repetitions and broken-off words (default: verbatim)",
    )
    parser.add_argument(
        "--fillers",
        type=Path,
        metavar="FILE",
        help="words and phrases to leave out with --clean, one per line, instead of the default list",
    )
    parser.add_argument(
        "--as-remembered",
        action="store_true",
        help="use the settings of the last export in the window, except those given here",
    )


def _add_times(parser: argparse.ArgumentParser) -> None:
    """Add what says how times are written."""
    parser.add_argument(
        "--frame-rate",
        metavar="RATE",
        help="frame rate of formats with frames or time codes: 23.976, 24, 25, 29.97, "
        "29.97drop, 30, 50, 59.94 or 59.94drop (default: 25)",
    )
    parser.add_argument(
        "--start-code", metavar="HH:MM:SS:FF", help="time code of the recording’s start (default: zero)"
    )
    parser.add_argument(
        "--state-times",
        action="store_true",
        help="state how many times are measured and how many estimated, where the format allows",
    )
    parser.add_argument(
        "--notes", action="store_true", help="include notes: as comments (DOCX), or beside the text (JSON)"
    )
    parser.add_argument("--karaoke", action="store_true", help="highlight words as they are spoken (ASS)")


def _time(given: str) -> int:
    """Return a time in milliseconds: seconds, minutes and seconds, or hours too."""
    found = _TIME.fullmatch(given.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"“{given}” isn’t a time such as 1:02:03.4")
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))
