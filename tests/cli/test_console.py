"""How progress looks where stderr is a terminal, and how times and numbers are written."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from editor.cli.console import counted, format_clock, shortened
from tests.cli.conftest import CommandRunner

FAKE = """
import sys
from editor.cli import main
from tests.services.fakes import FakeAligner
sys.exit(main(sys.argv[1:], aligner=FakeAligner()))
"""


def on_terminal(root: Path, *arguments: str, encoding: str = "utf-8") -> tuple[str, str]:
    """Run a command with stderr on a terminal; return its stdout and what the terminal got."""
    terminal, its_end = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-c", FAKE, *arguments],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=its_end,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": encoding},
    )
    os.close(its_end)
    seen = b""
    with contextlib.suppress(OSError):  # how a terminal tells that the other end was closed
        while data := os.read(terminal, 4096):
            seen += data
    os.close(terminal)
    out, _nothing = process.communicate(timeout=30)
    return out.decode(), seen.decode(encoding)


@pytest.mark.parametrize(("encoding", "full", "rest"), [("utf-8", "█", "░"), ("ascii", "#", "-")])
def test_a_terminal_shows_a_live_bar_and_is_left_clean(
    runner: CommandRunner, root: Path, encoding: str, full: str, rest: str
) -> None:
    arguments = (
        "align",
        str(runner.path("a.ogg")),
        str(runner.path("a.txt")),
        "-o",
        str(runner.path("a.earproof")),
    )
    out, seen = on_terminal(root, *arguments, encoding=encoding)
    shown = seen.split("\r")
    assert any(f"{full * 15}{rest * 15}" in one and "50%  Listening" in one for one in shown)
    assert seen.endswith("\r\x1b[K")
    assert "\n" not in seen
    assert "%" not in out.splitlines()[0]


def test_an_error_wipes_the_bar_away_first(runner: CommandRunner, root: Path) -> None:
    _out, seen = on_terminal(
        root, "align", str(runner.path("none.ogg")), "-o", str(runner.path("a.earproof"))
    )
    assert seen.strip().startswith("earproof: ")
    assert "doesn’t exist" in seen


def test_times_and_numbers_are_written_as_people_do() -> None:
    assert format_clock(0) == "0:00"
    assert format_clock(12_340, tenths=True) == "0:12.3"
    assert format_clock(3_723_999) == "1:02:03"
    assert counted(1, "word") == "1 word"
    assert counted(1_200, "word") == "1,200 words"
    long = "the beginning of it " * 10 + "and the end"
    assert len(shortened(long)) <= 70
    assert shortened(long).startswith("the beginning")
    assert shortened(long).endswith("and the end")
