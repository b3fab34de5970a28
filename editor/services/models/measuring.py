"""Measuring a model in a process of its own, which frees its memory at once and can be stopped."""

from __future__ import annotations

import json
import subprocess
import sys
import threading

from alignment.errors import AlignmentError, Cancelled, ModelError
from alignment.worker.subprocesses import end_process, python_environment


class Measurement:
    """Measures one model, see `measure_model`."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._process: subprocess.Popen[str] | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Stop, from another thread."""
        self._cancelled.set()
        if self._process is not None:
            self._process.kill()

    def run(self) -> float:
        """Return how many seconds of speech the model recognizes in a second.

        Raises:
            ModelError: it is not here, damaged, or too large for the memory.
            Cancelled: `cancel` was called.
        """
        self._process = process = subprocess.Popen(
            [sys.executable, "-m", "editor.services.models.measuring", self._name],
            env=python_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )
        try:
            if self._cancelled.is_set():
                raise Cancelled
            said, _ = process.communicate()
        finally:
            end_process(process)
        if self._cancelled.is_set():
            raise Cancelled
        return _speed(said)


def _speed(said: str) -> float:
    try:
        answer = json.loads(said)
    except ValueError:
        raise ModelError("The model can’t be measured. Close other programs and try again.") from None
    if "error" in answer:
        raise ModelError(answer["error"])
    return float(answer["speed"])


def main(name: str) -> int:
    """Measure a model and print its speed, or what is wrong, as JSON."""
    from editor.services.models.speeds import measure_model

    try:
        answer: dict[str, object] = {"speed": measure_model(name).speed}
    except AlignmentError as error:
        answer = {"error": str(error)}
    sys.stdout.write(json.dumps(answer))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
