"""`python -m alignment RECORDING [TRANSCRIPT]`: the aligner without the editor, JSON out."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from alignment import AlignmentError, OtherRecordingError, Progress, ProgressReport, align
from alignment.recognition.engines.builtin import WHISPER
from alignment.recognition.engines.registry import joined_model
from alignment.text.script_reader import read_script
from alignment.worker.encoding import alignment_to_json


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m alignment", description=__doc__)
    parser.add_argument("recording", type=Path)
    parser.add_argument("transcript", type=Path, nargs="?", help="plain text, one turn per line")
    parser.add_argument("--recogniser", default=WHISPER, help="a recogniser's name (default: whisper)")
    parser.add_argument("--model", help="a name or folder (default: the recogniser's own)")
    parser.add_argument("--language", help="a code such as en (default: detect automatically)")
    parser.add_argument(
        "--force", action="store_true", help="keep the result even if hardly a word was recognized"
    )
    options = parser.parse_args(arguments)
    try:
        script = read_script(options.transcript) if options.transcript else None
        alignment = align(
            options.recording,
            script,
            model=joined_model(options.recogniser, options.model),
            language=options.language,
            force=options.force,
            progress=Progress(_print_progress),
        )
    except OtherRecordingError as error:
        print(f"{str(error)[:-1]}, or use --force to align anyway.", file=sys.stderr)
        return 1
    except AlignmentError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    json.dump(alignment_to_json(alignment), sys.stdout, ensure_ascii=False)
    print()
    return 0


def _print_progress(report: ProgressReport) -> None:
    if sys.stderr.isatty():
        print(f"\r{report.stage}: {report.fraction:4.0%} ", end="", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
