"""Python processes of this package's own: how they start, are asked, answer and end.

An answering process takes pickled requests on its standard input and writes pickled answers. Pickle is safe
here: both ends are this program.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import queue
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

_PACKAGE_ROOT = Path(__file__).resolve().parents[2]


def python_environment() -> dict[str, str]:
    """Return this process's environment, in which the package can be imported and text is UTF-8."""
    paths = [str(_PACKAGE_ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {
        "MALLOC_ARENA_MAX": "2",  # else glibc keeps a heap for every thread, 50 MB more after half an hour
        **os.environ,
        "PYTHONPATH": os.pathsep.join(paths),
        "PYTHONIOENCODING": "utf-8",
    }


def end_process(process: subprocess.Popen[Any]) -> None:
    """Kill a process, wait for it, and close its pipes."""
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError, ValueError):
                pipe.close()


def start_answering(module: str) -> subprocess.Popen[bytes]:
    """Start a process that runs `module`, which calls `answer_requests`; there is one for each core."""
    return subprocess.Popen(
        [sys.executable, "-m", module],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**python_environment(), "OPENBLAS_NUM_THREADS": "1"},
    )


def ask_idle(idle: queue.SimpleQueue[subprocess.Popen[bytes]], request: Any) -> tuple[bool, Any]:
    """Ask a process that is `idle`; return whether it answered, and the answer."""
    process = idle.get()
    try:
        assert process.stdin is not None
        assert process.stdout is not None
        pickle.dump(request, process.stdin)
        process.stdin.flush()
        return True, pickle.load(process.stdout)  # its own answer
    except (OSError, ValueError, EOFError, pickle.UnpicklingError):
        process.kill()
        return False, None
    finally:
        idle.put(process)


def answer_requests(answer: Callable[[Any], Any], answers: int) -> None:
    """Answer what comes on standard input, on the descriptor `answers`, until it ends."""
    with os.fdopen(answers, "wb") as file:
        while True:
            try:
                request = pickle.load(sys.stdin.buffer)
            except EOFError:
                return
            pickle.dump(answer(request), file)
            file.flush()


def own_standard_output() -> int:
    """Return a descriptor of standard output, which nothing else prints to from now on.

    Whatever a library prints must not stand between answers. Ctrl+C is for the parent, which closes the pipe.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    own = os.dup(1)
    os.dup2(2, 1)
    return own
