"""The arguments of `earproof batch`."""

from __future__ import annotations

import argparse
from pathlib import Path

from editor.cli.model_arguments import add_recogniser_arguments, language
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
        help="formats to export beside each project: srt,vtt,docx; see “earproof export --help”",
    )
    parser.add_argument(
        "--profile", default="", metavar="NAME", help="subtitle rules; see “earproof export --help”"
    )
    _add_pairing(parser)
    _add_aligning(parser)
    _add_running(parser)


def _add_pairing(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--pairs",
        type=Path,
        metavar="CSV",
        help="table of exceptions (recording, transcript, language, model, track), applied before the rules",
    )
    parser.add_argument(
        "--prefer",
        type=_endings,
        default=(),
        metavar="ENDINGS",
        help="preferred ending among transcripts with the same name: srt,txt",
    )
    parser.add_argument(
        "--transcribe",
        action="store_true",
        help="transcribe recordings without a transcript (default: list them)",
    )
    parser.add_argument("--dry-run", action="store_true", help="show the pairs and do nothing")


def _add_aligning(parser: argparse.ArgumentParser) -> None:
    add_recogniser_arguments(parser)
    parser.add_argument(
        "--language",
        type=language,
        metavar="CODE",
        help="language spoken, such as en (default: detect automatically)",
    )
    parser.add_argument(
        "--cues",
        choices=("keep", "recut"),
        default="keep",
        help="imported subtitles: keep them as they are, or re-segment at export (default: keep)",
    )
    parser.add_argument(
        "--glossary", type=Path, metavar="FILE", help="names and terms to expect, one per line"
    )
    parser.add_argument("--force", action="store_true", help="align even if text and audio hardly match")


def _add_running(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--jobs",
        type=_count,
        metavar="N",
        help="recordings at a time (default: by cores and memory)",
    )
    parser.add_argument(
        "--scheduler",
        metavar="ADDRESS",
        help="align on the workers of a Dask cluster, such as tcp://10.0.0.1:8786",
    )
    parser.add_argument(
        "--fetch-from",
        metavar="URL",
        help="where workers find the files of FOLDER, such as s3://archive (default: the same path as here)",
    )
    parser.add_argument("--retry-failed", action="store_true", help="try failed recordings again")
    parser.add_argument("--watch", action="store_true", help="keep watching for new files until stopped")


def _endings(given: str) -> tuple[str, ...]:
    endings = [f".{one.strip().lstrip('*.').lower()}" for one in given.split(",") if one.strip(" *.")]
    if not endings:
        raise argparse.ArgumentTypeError("enter endings, such as srt,txt")
    return tuple(endings)


def _count(given: str) -> int:
    if not given.isdecimal() or not int(given):
        raise argparse.ArgumentTypeError("the number must be 1 or more")
    return int(given)
