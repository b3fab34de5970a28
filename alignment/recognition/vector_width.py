"""Has CTranslate2 compute with vectors of 512 bits where the processor has them and gains by them.

Left to itself it takes those of 256 bits: early processors ran slower while they used wider ones. Those
that also multiply bytes (VNNI) hardly do, and the library's matrix products use wide vectors in any case.
"""

from __future__ import annotations

import os
from pathlib import Path

_VARIABLE = "CT2_FORCE_CPU_ISA"  # CTranslate2's own; read when it first computes
_NEEDED = {"avx512f", "avx512cd", "avx512bw", "avx512dq", "avx512vl", "avx512_vnni"}


def use_wide_vectors(cpu_info: Path = Path("/proc/cpuinfo")) -> None:
    """Choose them for this process, unless the user chose or the system does not tell."""
    try:
        lines = cpu_info.read_text("utf-8", errors="replace").splitlines()
    except OSError:
        return
    flags = next((line.split(":", 1)[1].split() for line in lines if line.startswith("flags")), [])
    if set(flags) >= _NEEDED:
        os.environ.setdefault(_VARIABLE, "AVX512")
