"""Console output: results to stdout, progress and errors to stderr, times and quotes as people write them."""

from __future__ import annotations

import io
import json
import shutil
import sys
import time
from typing import Any

from alignment.progress import ProgressReport
from editor.services.wording import counted, format_clock

__all__ = ["Console", "counted", "format_clock", "sentence_case", "shortened"]

SPARSE_PROGRESS_S = 10.0
"""Where stderr is no terminal, progress is told no more often than this."""


class Console:
    """Prints results and errors, and shows progress in a way that fits where stderr goes."""

    def __init__(self) -> None:
        self.json = False
        self._bar_shown = False
        self._stage = ""
        self._told_s = -SPARSE_PROGRESS_S
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                # A terminal knows its own encoding; files and pipes get UTF-8 whatever the locale says.
                encoding = stream.encoding if stream.isatty() else "utf-8"
                stream.reconfigure(encoding=encoding, errors="replace")

    def result(self, text: str) -> None:
        """Print a result's text, unless JSON was asked for."""
        if not self.json:
            print(text)

    def document(self, data: dict[str, Any]) -> None:
        """Print a result as JSON, if JSON was asked for."""
        if self.json:
            print(json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False))

    def raw(self, text: str) -> None:
        """Print a whole file's text as it is."""
        sys.stdout.write(text)

    def error(self, sentence: str) -> None:
        """Tell what is wrong."""
        self.close()
        print(f"earproof: {sentence}", file=sys.stderr)

    def notice(self, sentence: str) -> None:
        """Tell what a person should know, though all went well."""
        self.close()
        print(f"Note: {sentence}", file=sys.stderr)

    def progress(self, report: ProgressReport) -> None:
        """Show how far the work is."""
        if sys.stderr.isatty():
            self._bar(report)
        else:
            self._line(report)

    def close(self) -> None:
        """Wipe the progress bar away."""
        if self._bar_shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._bar_shown = False

    def _bar(self, report: ProgressReport) -> None:
        width = max(20, shutil.get_terminal_size().columns - 1)
        left = (
            f"  {format_clock(round(report.remaining_s * 1000))} left"
            if report.remaining_s is not None
            else ""
        )
        words = f" {report.fraction:4.0%}  {sentence_case(report.stage)}{left}"
        room = max(0, min(30, width - len(words)))
        full = round(room * report.fraction)
        done, rest = _bar_signs(sys.stderr.encoding)
        sys.stderr.write(f"\r{done * full}{rest * (room - full)}{words[:width]}\x1b[K")
        sys.stderr.flush()
        self._bar_shown = True

    def _line(self, report: ProgressReport) -> None:
        now = time.monotonic()
        if report.stage == self._stage and now - self._told_s < SPARSE_PROGRESS_S:
            return
        self._stage, self._told_s = report.stage, now
        left = (
            f", about {format_clock(round(report.remaining_s * 1000))} left"
            if report.remaining_s is not None
            else ""
        )
        print(f"{report.fraction:4.0%}  {sentence_case(report.stage)}{left}", file=sys.stderr, flush=True)


def _bar_signs(encoding: str | None) -> tuple[str, str]:
    try:
        "█░".encode(encoding or "ascii")
    except UnicodeEncodeError:
        return "#", "-"
    return "█", "░"


def sentence_case(text: str) -> str:
    """Return the text with a capital at its start."""
    return text[:1].upper() + text[1:]


def shortened(text: str, width: int = 70) -> str:
    """Return the text, its midst left out where it is too long."""
    text = " ".join(text.split())
    if len(text) <= width:
        return text
    head = (width - 3) * 2 // 3
    return f"{text[:head].rstrip()} … {text[-(width - head - 3) :].lstrip()}"
