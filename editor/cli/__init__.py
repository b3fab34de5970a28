"""The command line. Progress goes to stderr, results to stdout; see `earproof --help`."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from editor.cli.arguments import COMMANDS, parse
from editor.cli.console import Console

if TYPE_CHECKING:
    from editor.services.aligners import AlignFunction

DONE, FAILED, USAGE, CANCELLED = 0, 1, 2, 130


def main(argv: Sequence[str] | None = None, *, aligner: AlignFunction | None = None) -> int:
    """Run the command line and return its exit code: 0 done, 1 failed, 2 bad usage, 130 cancelled.

    `aligner` takes the place of the real one.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    console = Console()
    try:
        code = _run(arguments, console, aligner)
        sys.stdout.flush()
    except SystemExit as request:  # argparse: help, version, bad usage
        return request.code if isinstance(request.code, int) else USAGE
    except KeyboardInterrupt:
        console.error("Cancelled. Nothing was saved.")
        return CANCELLED
    except BrokenPipeError:
        # The reader of our output has gone; Python would complain about it once more at exit.
        with contextlib.suppress(OSError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:
        return _explain(error, console)
    finally:
        console.close()
    return code


def _run(arguments: Sequence[str], console: Console, aligner: AlignFunction | None) -> int:
    if not arguments or (arguments[0] not in COMMANDS and arguments[0] not in ("-h", "--help", "--version")):
        from editor.cli.commands.window import open_window

        return open_window(arguments, console)
    options = parse(arguments)
    console.json = options.json
    options.aligner = aligner
    return COMMANDS[options.command].load()(options, console)


def _explain(error: Exception, console: Console) -> int:
    """Turn an error into its sentence; one that nobody foresaw is named by its kind, never by a traceback."""
    from alignment.errors import AlignmentError, Cancelled, OtherRecordingError
    from editor.formats.errors import FormatError
    from editor.formats.output_files import OutputExists
    from editor.services.errors import ServiceError
    from editor.services.sound.errors import SoundError

    if isinstance(error, Cancelled):
        console.error("Cancelled. Nothing was saved.")
        return CANCELLED
    if isinstance(error, OtherRecordingError):
        console.error(f"{str(error)[:-1]}, or use --force to align anyway.")
    elif isinstance(error, OutputExists):
        console.error(f"{str(error)[:-1]}, or use --force to replace it.")
    elif isinstance(error, AlignmentError | FormatError | ServiceError | SoundError):
        console.error(str(error))
    elif isinstance(error, OSError):
        place = f"“{error.filename}”: " if error.filename else ""
        console.error(f"{place}{error.strerror or error}. Check the file and try again.")
    elif isinstance(error, MemoryError):
        console.error("Not enough memory. Close other programs and try again.")
    else:
        said = " ".join(str(error).split())
        console.error(f"Unexpected error ({type(error).__name__}: {said}). Please report it.")
    return FAILED
