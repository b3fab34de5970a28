"""Wide vectors are chosen only where the processor has them, and never against the user."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from alignment.recognition.vector_width import use_wide_vectors

VARIABLE = "CT2_FORCE_CPU_ISA"
WIDE = "avx512f avx512cd avx512bw avx512dq avx512vl avx512_vnni"


@pytest.fixture(autouse=True)
def _untouched_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "")  # so that whatever is set is put back
    monkeypatch.delenv(VARIABLE)


def processor(folder: Path, flags: str) -> Path:
    """Write what Linux tells of a processor."""
    path = folder / "cpuinfo"
    path.write_text(f"processor\t: 0\nmodel name\t: any\nflags\t\t: fpu sse2 avx2 {flags}\nbugs\t\t: none\n")
    return path


def test_a_processor_with_all_of_them_uses_them(tmp_path: Path) -> None:
    use_wide_vectors(processor(tmp_path, WIDE))
    assert os.environ[VARIABLE] == "AVX512"


@pytest.mark.parametrize("missing", WIDE.split())
def test_a_processor_that_lacks_any_is_left_alone(tmp_path: Path, missing: str) -> None:
    use_wide_vectors(processor(tmp_path, WIDE.replace(missing, "")))
    assert VARIABLE not in os.environ


def test_the_users_own_choice_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "GENERIC")
    use_wide_vectors(processor(tmp_path, WIDE))
    assert os.environ[VARIABLE] == "GENERIC"


def test_a_system_that_does_not_tell_is_left_alone(tmp_path: Path) -> None:
    use_wide_vectors(tmp_path / "missing")
    (tmp_path / "cpuinfo").write_bytes(b"\xff\xfe nothing of the kind")
    use_wide_vectors(tmp_path / "cpuinfo")
    assert VARIABLE not in os.environ
