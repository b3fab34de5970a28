"""What the package names is there, and naming it is cheap."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import alignment

ROOT = Path(__file__).resolve().parents[2]


def test_every_name_can_be_had() -> None:
    for name in alignment.__all__:
        assert getattr(alignment, name).__module__.startswith("alignment.")


def test_another_name_is_refused_as_usual() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        _ = alignment.nonsense


def test_importing_it_loads_nothing_heavy() -> None:
    code = "import alignment, sys; print(sorted({'numpy', 'av', 'faster_whisper'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
