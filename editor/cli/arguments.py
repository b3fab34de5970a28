"""Command-line arguments: the commands, their options, and one sentence for bad usage."""

from __future__ import annotations

import argparse
import importlib
import importlib.metadata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import cast

from editor.cli.batch.arguments import add_batch_arguments
from editor.cli.console import Console
from editor.cli.export_arguments import add_export_arguments
from editor.cli.model_arguments import add_model_arguments, add_recogniser_arguments, language
from editor.services.starting.joined_values import with_joined_values
from editor.services.starting.usage import OneSentenceParser

RunCommand = Callable[[argparse.Namespace, Console], int]

DOUBT_KINDS = (
    "differs",
    "unheard",
    "contradicted",
    "uncertain",
    "untexted",
    "doubled",
    "broken-off",
    "label",
    "number",
    "name",
    "term",
    "speaker",
    "unsure-speaker",
)
"""The kinds of places that `earproof review` tells apart; a test holds them against the queue's own."""
_DESCRIPTION = """\
Proofread a transcript by ear: align a rough transcript to its recording, correct it, export subtitles.

  earproof [FILE]      open the editor: start screen, an .earproof file, or a recording
  earproof COMMAND …   one of the commands below, without a window"""
_EPILOG = """\
Progress goes to stderr, results to stdout; with --json a command prints one JSON document.
Exit codes: 0 done, 1 failed, 2 bad usage, 130 cancelled."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its help, its options, and the module that runs it (imported only when it runs)."""

    name: str
    help: str
    options: Callable[[argparse.ArgumentParser], None]
    module: str = ""

    def load(self) -> RunCommand:
        """Return the function that runs it."""
        return cast(
            "RunCommand", importlib.import_module(self.module or f"editor.cli.commands.{self.name}").run
        )


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options of a command line that names a command.

    Raises:
        SystemExit: help or version were asked for (0), or the usage is bad (2); it was said already.
    """
    return make_parser().parse_args(with_joined_values(arguments))


def make_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands; the manual page and shell completions are made from it as well."""
    parser = OneSentenceParser(
        prog="earproof",
        usage="earproof [FILE] | earproof COMMAND [options]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"earproof {version()}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, title="commands", prog=parser.prog
    )
    for command in COMMANDS.values():
        sub = commands.add_parser(command.name, help=command.help, description=_sentence(command.help))
        command.options(sub)
        sub.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def version() -> str:
    """Return the installed version."""
    try:
        return importlib.metadata.version("earproof")
    except importlib.metadata.PackageNotFoundError:
        return "from source"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _align(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("recording", type=Path, metavar="RECORDING", help="audio or video file")
    parser.add_argument(
        "transcript",
        type=Path,
        nargs="?",
        metavar="TRANSCRIPT",
        help="rough transcript: text, SRT, VTT, Whisper or WhisperX JSON (default: transcribe from scratch)",
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT.earproof", help="project file to save"
    )
    add_recogniser_arguments(parser)
    parser.add_argument(
        "--language",
        type=language,
        metavar="CODE",
        help="language spoken, such as en (default: detect automatically)",
    )
    parser.add_argument(
        "--track",
        type=_count,
        metavar="N",
        help="audio track of a recording with several, from 1 (default: the one that players play)",
    )
    parser.add_argument(
        "--cues",
        choices=("keep", "recut"),
        default="keep",
        help="imported subtitles: keep them as they are, or re-segment at export (default: keep)",
    )
    parser.add_argument(
        "--glossary",
        type=Path,
        metavar="FILE",
        help="names and terms to expect, one per line, or WRONG => RIGHT",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace OUT if it exists, and align even if text and audio hardly match",
    )


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help="an .earproof file, or subtitles (SRT, VTT, …)"
    )
    parser.add_argument(
        "--profile",
        metavar="NAME",
        help="subtitle rules: standard (the default), netflix, netflix-children, netflix-german, bbc, "
        "or your own",
    )
    parser.add_argument(
        "--video",
        type=Path,
        metavar="VIDEO",
        help="video to take shot changes from (default: the project’s)",
    )


def _review(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        dest="kinds",
        choices=DOUBT_KINDS,
        metavar="KIND",
        help=f"only places of this kind: {', '.join(DOUBT_KINDS)}; repeatable",
    )
    parser.add_argument("--worst", type=_count, metavar="N", help="only the N most doubtful places")
    parser.add_argument(
        "--sound",
        choices=("terms", "all", "none"),
        default="terms",
        help="check suggestions against the audio: names and terms only (terms), all suggestions and "
        "alternative readings (all, half a second per place), or none",
    )


def _count(given: str) -> int:
    if not given.isdecimal() or not int(given):
        raise argparse.ArgumentTypeError("the number must be 1 or more")
    return int(given)


def _speakers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "--count", type=_count, metavar="N", help="number of voices (default: detect automatically)"
    )
    parser.add_argument("--at-least", type=_count, metavar="N", help="at least N voices")
    parser.add_argument("--at-most", type=_count, metavar="N", help="at most N voices")
    parser.add_argument(
        "--keep-names",
        action="store_true",
        help="keep existing names and name only Unknown turns (default: replace all names except those that "
        "a person set)",
    )


def _glossary(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="an .earproof file (not with --own)"
    )
    parser.add_argument("--own", action="store_true", help="work on your own glossary, used in all projects")
    action = parser.add_mutually_exclusive_group()
    action.add_argument("--list", action="store_true", help="print the terms as text (the default)")
    action.add_argument(
        "--add", action="append", metavar="TERM", help="add a term, or “WRONG => RIGHT” (repeatable)"
    )
    action.add_argument("--remove", action="append", metavar="TERM", help="remove a term (repeatable)")
    action.add_argument(
        "--import",
        type=Path,
        dest="import_",
        metavar="TEXT",
        help="add the terms of a text file, one per line",
    )
    action.add_argument("--export", type=Path, metavar="TEXT", help="save the terms to a text file")
    parser.add_argument("--force", action="store_true", help="replace the exported file if it exists")


def _replace(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument("--find", required=True, type=_text, metavar="TEXT", help="text to find")
    parser.add_argument("--with", required=True, dest="with_", metavar="TEXT", help="replacement text")
    parser.add_argument("--whole-word", action="store_true", help="find whole words only")
    parser.add_argument("--match-case", action="store_true", help="find the same upper and lower case only")
    parser.add_argument(
        "--regex",
        action="store_true",
        help="treat the text to find as a regular expression; $1, $2 in the replacement are its groups",
    )


def _shift(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "--by",
        type=_shift_ms,
        default=0,
        metavar="SECONDS",
        help="shift in seconds, such as 1.5, -0.25 or 1:02.5 (with a clock time below zero: --by=-1:02)",
    )
    parser.add_argument(
        "--stretch",
        type=_stretch,
        default="1",
        metavar="RATIO",
        help="stretch first, such as 25/23.976 where subtitles for 25 fps run too fast",
    )
    parser.add_argument(
        "--times",
        choices=("all", "imported"),
        default="all",
        help="times to shift: all (default), or only those of imported subtitles, not of words",
    )


def _shift_ms(given: str) -> int:
    from editor.services.subtitles.time_shift import parse_shift_ms

    shift_ms = parse_shift_ms(given)
    if shift_ms is None:
        raise argparse.ArgumentTypeError("a shift is given in seconds, such as 1.5 or -0.25")
    return shift_ms


def _stretch(given: str) -> Fraction:
    from editor.services.subtitles.time_shift import parse_stretch

    ratio = parse_stretch(given)
    if ratio is None:
        raise argparse.ArgumentTypeError("a ratio must be between 0.5 and 2, such as 25/23.976 or 1.001")
    return ratio


def _text(given: str) -> str:
    if not given.strip():
        raise argparse.ArgumentTypeError("the text must not be empty")
    return given


def _clips(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "--speaker", type=_text, required=True, metavar="NAME", help="speaker whose turns to save"
    )
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="FOLDER", help="new folder to create"
    )
    parser.add_argument(
        "--one-file",
        action="store_true",
        help="save one file, as long as the recording if others are bleeped (default: one file per turn)",
    )
    parser.add_argument(
        "--others",
        choices=("bleep", "omit", "keep"),
        default="bleep",
        help="other speakers’ words and missing speech: bleep, remove or keep them (default: bleep)",
    )
    parser.add_argument(
        "--format",
        choices=("wav", "flac", "ogg", "mp3"),
        default="wav",
        help="audio format (default: wav)",
    )


def _log(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")


def _diff(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument(
        "before", nargs="?", metavar="A", help="revision number or version name (default: the original)"
    )
    parser.add_argument(
        "after", nargs="?", metavar="B", help="revision number or version name (default: the current state)"
    )
    parser.add_argument("--html", type=Path, metavar="OUT", help="save the comparison as a web page to OUT")
    parser.add_argument("--force", action="store_true", help="replace OUT if it exists")


def _restore(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument("revision", metavar="N", help="revision number or version name")
    parser.add_argument(
        "--segment",
        action="append",
        default=[],
        dest="segments",
        metavar="ID",
        help="only this segment, see earproof diff --json; repeatable",
    )


def _window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an .earproof file")
    parser.add_argument("--at", metavar="TIME", help="show it at a time: 1:02:03")


def _doctor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--check-update",
        action="store_true",
        help="only ask PyPI whether there is a newer version (the only time Earproof does)",
    )


COMMANDS = {
    command.name: command
    for command in (
        Command("align", "align a rough transcript to its recording", _align),
        Command(
            "batch",
            "align an archive, with one report",
            add_batch_arguments,
            module="editor.cli.batch.command",
        ),
        Command("export", "export subtitles, text or JSON", add_export_arguments),
        Command("clips", "save the turns of one speaker, with other voices bleeped or removed", _clips),
        Command("check", "check subtitles against the rules of a profile", _check),
        Command("review", "list doubtful places with reasons and suggestions", _review),
        Command("speakers", "tell voices apart and name speakers, in one revision", _speakers),
        Command("glossary", "list, add, remove, import or export names and terms", _glossary),
        Command("replace", "replace a text everywhere in one revision, keeping the times", _replace),
        Command("shift", "shift and stretch all times in one revision", _shift),
        Command("log", "list changes: who, what, when and why", _log),
        Command("diff", "compare two revisions word by word", _diff),
        Command("restore", "restore a revision, as a new one", _restore),
        Command("models", "list, fetch, remove or measure speech models", add_model_arguments),
        Command("window", "open the editor, at a time if you like", _window),
        Command("doctor", "check this computer and say what to fix", _doctor),
    )
}
