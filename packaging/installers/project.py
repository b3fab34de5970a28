"""What every step knows of the project: its version, its date, where things are built."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

PACKAGING = Path(__file__).resolve().parents[1]
ROOT = PACKAGING.parent


@dataclass(frozen=True, slots=True)
class Project:
    """The folder of the source, its version, and the second of its last commit since 1970."""

    root: Path
    version: str
    epoch_s: int

    @property
    def build(self) -> Path:
        """The folder for what is made on the way."""
        return self.root / "build" / "installers"

    @property
    def dist(self) -> Path:
        """The folder for what is handed out."""
        return self.root / "dist"

    @property
    def date(self) -> str:
        """The day of the version, such as 2026-01-31."""
        return time.strftime("%Y-%m-%d", time.gmtime(self.epoch_s))

    @property
    def email_date(self) -> str:
        """The time of the version as RFC 5322 writes it."""
        return time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(self.epoch_s))

    def run(self, *command: str | Path, cwd: Path | None = None) -> None:
        """Run a program that is to give the same bytes whenever it runs.

        Raises:
            subprocess.CalledProcessError: it failed.
        """
        subprocess.run(list(map(str, command)), cwd=cwd or self.root, env=self.environment, check=True)

    def output(self, *command: str | Path, cwd: Path | None = None) -> str:
        """Return what a program prints.

        Raises:
            subprocess.CalledProcessError: it failed.
        """
        arguments: Sequence[str] = list(map(str, command))
        done = subprocess.run(
            arguments, cwd=cwd or self.root, env=self.environment, check=True, capture_output=True, text=True
        )
        return done.stdout

    @property
    def environment(self) -> Mapping[str, str]:
        """The environment of programs that write dates or the order of sets."""
        return {**os.environ, "SOURCE_DATE_EPOCH": str(self.epoch_s), "PYTHONHASHSEED": "0"}


def read_project(root: Path = ROOT) -> Project:
    """Return the project; its version stands in pyproject.toml alone."""
    told = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return Project(root, told["project"]["version"], _epoch_s(root))


def _epoch_s(root: Path) -> int:
    """Return SOURCE_DATE_EPOCH, or the time of the last commit, or of pyproject.toml without Git."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return int((root / "pyproject.toml").stat().st_mtime)


def say(text: str) -> None:
    """Tell what is being done."""
    sys.stdout.write(f"==> {text}\n")
    sys.stdout.flush()
