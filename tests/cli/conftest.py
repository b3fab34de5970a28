"""A folder with a recording, a rough transcript and, made by the fake aligner, a project."""

from __future__ import annotations

import json
import shutil
import signal
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from editor.cli import main
from editor.services.subtitles.profiles import user_profiles_path
from editor.services.user_glossary import user_glossary_path
from tests.services.fakes import FakeAligner

ROUGH = """\
Sam Altman: We have used CHECH GPT every day. It works.

Unknown: I never said that, and GPT is fine.
"""


@dataclass
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What was printed, as the one JSON document that it must be."""
        return json.loads(self.out)


class CommandRunner:
    """Runs commands in a folder of their own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.aligner = FakeAligner()
        self._capsys = capsys

    def __call__(self, *arguments: str | Path) -> Done:
        self._capsys.readouterr()
        code = main([str(argument) for argument in arguments], aligner=self.aligner)
        captured = self._capsys.readouterr()
        return Done(code, captured.out, captured.err)

    def path(self, name: str) -> Path:
        """Return a path in the folder."""
        return self.folder / name

    def names(self) -> set[str]:
        """Return the names of all files in the folder."""
        return {path.name for path in self.folder.iterdir()}


@pytest.fixture(autouse=True)
def own_glossary() -> Iterator[Path]:
    """Where a person's own glossary is kept; what a test puts there is gone for the next one."""
    yield user_glossary_path()
    user_glossary_path().unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def own_profiles() -> Iterator[Path]:
    """Where a person's own profiles are kept; what a test puts there is gone for the next one."""
    yield user_profiles_path()
    shutil.rmtree(user_profiles_path(), ignore_errors=True)


@pytest.fixture
def runner(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> CommandRunner:
    (tmp_path / "a.ogg").write_bytes(b"sound")
    (tmp_path / "a.txt").write_text(ROUGH, "utf-8")
    return CommandRunner(tmp_path, capsys)


@pytest.fixture
def project(runner: CommandRunner) -> Path:
    out = runner.path("a.earproof")
    assert runner("align", runner.path("a.ogg"), runner.path("a.txt"), "-o", out).code == 0
    return out


def is_one_message(text: str, *parts: str) -> bool:
    """Whether stderr holds exactly one line of ours, in sentences that name all parts, no traceback."""
    lines: Sequence[str] = text.splitlines()
    good = len(lines) == 1 and lines[0].startswith("earproof") and lines[0].endswith(".")
    return good and all(part in text for part in parts) and "Traceback" not in text


def heeding_ctrl_c() -> None:
    """Heed Ctrl+C in a child even where the tests run in the background of a shell, which ignores it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
