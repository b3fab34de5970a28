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
        "the subtitles that came in; several may be given, parted by commas (default: what the ending of OUT "
        "stands for, else imported)",
    )
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        metavar="OUT",
        help="file to write (default, or -: print to stdout); for several formats a folder: all files are "
        "written, or none",
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="subtitle rules: standard, netflix, netflix-children, netflix-german, bbc, or your own; "
        "imported keeps the cues of subtitles that came in (the default for these)",
    )
    parser.add_argument(
        "--times",
        choices=("imported", "sound"),
        default="imported",
        help="times of imported subtitles: as they came in (default), or those of their words in the sound",
    )
    _add_part(parser)
    _add_wording(parser)
    _add_times(parser)
    parser.add_argument("--force", action="store_true", help="replace OUT if it exists")


def _add_part(parser: argparse.ArgumentParser) -> None:
    """Add what says which part of the text is written."""
    parser.add_argument(
        "--revision", metavar="N", help="the state at a revision's number or version's name, see earproof log"
    )
    parser.add_argument(
        "--from", type=_time, dest="from_", metavar="TIME", help="only what is said from a time on: 1:02:03.4"
    )
    parser.add_argument("--to", type=_time, metavar="TIME", help="only what is said before a time")
    parser.add_argument(
        "--speaker",
        action="append",
        default=[],
        metavar="NAME",
        help="only what a speaker says; may be given more than once",
    )


def _add_wording(parser: argparse.ArgumentParser) -> None:
    """Add what says how speakers and words are written."""
    parser.add_argument(
        "--speakers",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="say who speaks (default: in VTT, not in SRT)",
    )
    parser.add_argument(
        "--speakers-as",
        choices=SPEAKER_STYLES,
        metavar="HOW",
        help=f"say it as {', '.join(SPEAKER_STYLES)}: names, initials and codes (S1; their key is written "
        "beside) in the text, a dash where another begins, a voice beside the text only",
    )
    parser.add_argument(
        "--clean",
        action=argparse.BooleanOptionalAction,
        default=None,
        help="leave out fillers, repeats and broken-off words (default: verbatim)",
    )
    parser.add_argument(
        "--fillers",
        type=Path,
        metavar="FILE",
        help="the words and phrases that clean text leaves out, one a line, instead of the usual ones",
    )
    parser.add_argument(
        "--as-remembered",
        action="store_true",
        help="as the project was exported last in the window, but for what is given here",
    )


def _add_times(parser: argparse.ArgumentParser) -> None:
    """Add what says how times are written."""
    parser.add_argument(
        "--frame-rate",
        metavar="RATE",
        help="frames a second where a format counts frames or has time codes: 23.976, 24, 25, 29.97, "
        "29.97drop, 30, 50, 59.94 or 59.94drop (default: 25)",
    )
    parser.add_argument(
        "--start-code", metavar="HH:MM:SS:FF", help="time code at which the recording begins (default: zero)"
    )
    parser.add_argument(
        "--state-times",
        action="store_true",
        help="say how many times are measured and how many estimated, where the format has a place for it",
    )
    parser.add_argument(
        "--notes", action="store_true", help="write notes, too: as comments (DOCX), or beside the text (JSON)"
    )
    parser.add_argument("--karaoke", action="store_true", help="light words up as they are said (ASS)")


def _time(given: str) -> int:
    """Return a time in milliseconds: seconds, minutes and seconds, or hours too."""
    found = _TIME.fullmatch(given.strip())
    if found is None:
        raise argparse.ArgumentTypeError(f"{given!r} is no time such as 1:02:03.4")
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0"))
