"""What the package names is there, and naming it is cheap."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import alignment

ROOT = Path(__file__).resolve().parents[2]
SPARED = ("CI", "TF_BUILD", "GITHUB_ACTIONS", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS")


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


FINDS_SPEECH = """
import numpy
from alignment.audio.voice_activity import VoiceActivityDetector
detector = VoiceActivityDetector()
detector.add(numpy.zeros(160_000, numpy.int16))
detector.result()
import sys
assert "onnxruntime" in sys.modules
"""


@pytest.mark.model
def test_no_library_keeps_an_account_of_this_computer(tmp_path: Path) -> None:
    # Continuous integration is spared by itself: a person's computer has no such variables.
    people = {name: value for name, value in os.environ.items() if name not in SPARED}
    folders = dict.fromkeys(("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(tmp_path))
    subprocess.run(
        [sys.executable, "-c", FINDS_SPEECH], cwd=ROOT, env={**people, **folders}, check=True, timeout=60
    )
    assert not [path for path in tmp_path.rglob("*") if "onnxruntime" in str(path).casefold()]
