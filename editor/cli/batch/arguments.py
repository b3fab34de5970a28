"""The arguments of `earproof batch`."""

from __future__ import annotations

import argparse
from pathlib import Path

from editor.services.batch.pairing import RULES


def add_batch_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments to a parser, and the rules of pairing to its help."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = RULES
    parser.add_argument(
        "source",
        type=Path,
        metavar="FOLDER|LIST.csv",
        help="folder with recordings and transcripts, or a table with a column “recording” "
        "(and transcript, language, model, track)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT", help="folder for projects and the report"
    )
    parser.add_argument(
        "--to",
        action="append",
        default=[],
        metavar="FORMATS",
        help="formats to export beside each project: srt,vtt,docx; see earproof export",
    )
    parser.add_argument("--profile", default="", metavar="NAME", help="subtitle rules, see earproof export")
    _add_pairing(parser)
    _add_aligning(parser)
    _add_running(parser)


def _add_pairing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pairs",
        type=Path,
        metavar="CSV",
        help="table of exceptions (recording, transcript, language, model, track); it goes before the rules",
    )
    parser.add_argument(
        "--prefer",
        type=_endings,
        default=(),
        metavar="ENDINGS",
        help="of transcripts with one name, the ending that goes first: srt,txt",
    )
    parser.add_argument(
        "--transcribe",
        action="store_true",
        help="recognize recordings that have no transcript (default: list them)",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what belongs together, and do nothing")


def _add_aligning(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--model", default="tiny.en", metavar="NAME|FOLDER", help="Whisper model (default: tiny.en, embedded)"
    )
    parser.add_argument("--language", metavar="CODE", help="language spoken, such as en (default: found out)")
    parser.add_argument(
        "--cues",
        choices=("keep", "recut"),
        default="keep",
        help="subtitles that come in: keep them as they are, or cut anew at the export (default: keep)",
    )
    parser.add_argument("--glossary", type=Path, metavar="FILE", help="names and terms to expect, one a line")
    parser.add_argument(
        "--force", action="store_true", help="align even if text and sound hardly belong together"
    )


def _add_running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="recordings at a time (default: as cores and memory allow)",
    )
    parser.add_argument("--retry-failed", action="store_true", help="try again what failed")
    parser.add_argument("--watch", action="store_true", help="go on with what newly appears, until stopped")


def _endings(given: str) -> tuple[str, ...]:
    endings = [f".{one.strip().lstrip('*.').lower()}" for one in given.split(",") if one.strip(" *.")]
    if not endings:
        raise argparse.ArgumentTypeError("name endings, such as srt,txt")
    return tuple(endings)


def _count(given: str) -> int:
    if not given.isdecimal() or not int(given):
        raise argparse.ArgumentTypeError("the number must be 1 or more")
    return int(given)
