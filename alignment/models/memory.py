"""Whether a model fits into the memory that is free, found before it is loaded."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import Final

from alignment.errors import ModelError

_NEEDED_PER_BYTE: Final = 1.35
_NEEDED_BYTES: Final = 120_000_000
"""What recognizing takes at its peak: so much for each byte of `model.bin` (float16, loaded as int8), and so
much besides; see docs/models.md for the measurement."""
_GB: Final = 1e9


def needed_bytes(weights_bytes: int) -> int:
    """Return how much memory a model takes at its peak on a processor, by the size of its weights' file."""
    return round(weights_bytes * _NEEDED_PER_BYTE) + _NEEDED_BYTES


def available_bytes() -> int | None:
    """Return how much memory programs can still have, None where the system does not tell."""
    free = _windows_memory() if sys.platform == "win32" else _posix_memory()
    limit = _group_memory()
    known = [value for value in (free, limit) if value is not None]
    return min(known) if known else None


def check_memory(name: str, folder: Path) -> None:
    """Check that a model fits into the memory that is free.

    Raises:
        ModelError: it does not.
    """
    free = available_bytes()
    needed = needed_bytes((folder / "model.bin").stat().st_size)
    if free is not None and needed > free:
        raise ModelError(
            f"The model {name} needs {needed / _GB:.1f} GB of memory, and {free / _GB:.1f} GB are free. "
            "Close other programs, or choose a smaller model."
        )


def _posix_memory() -> int | None:
    """Return what Linux says is available; elsewhere what is installed, of which systems lend most."""
    try:
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    except (AttributeError, OSError, ValueError):
        return None


def _group_memory() -> int | None:
    """Return what the process's group may still have (containers: cgroup version 2), None without a limit."""
    group = Path("/sys/fs/cgroup")
    try:
        most = (group / "memory.max").read_text(encoding="ascii").strip()
        used = int((group / "memory.current").read_text(encoding="ascii"))
        facts = dict(
            line.split() for line in (group / "memory.stat").read_text(encoding="ascii").splitlines()
        )
    except (OSError, ValueError):
        return None
    if not most.isdecimal():
        return None
    return max(0, int(most) - used + int(facts.get("inactive_file", 0)))  # files read go when room is needed


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of Windows."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        *((name, ctypes.c_ulonglong) for name in ("total", "free", "total_page", "free_page")),
        *((name, ctypes.c_ulonglong) for name in ("total_virtual", "free_virtual", "extended")),
    )


def _windows_memory() -> int | None:
    status = _MemoryStatus()
    status.length = ctypes.sizeof(status)
    kernel = getattr(ctypes, "windll", None)
    if kernel is None or not kernel.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(status.free)
