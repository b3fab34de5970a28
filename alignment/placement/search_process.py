"""A process that searches lattices: pickled requests on standard input, pickled paths on standard output.

It is given (samples, lattices) and answers with what `search_lattices` returns. The end of standard input
ends it. Pickle is safe here: both ends are this program.
"""

from __future__ import annotations

import os
import pickle
import signal
import sys

from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.search_pool import search_lattices


def main() -> int:
    """Serve until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which then closes the pipe
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints must not stand between the answers
    model = AcousticModel()
    while True:
        try:
            request = pickle.load(sys.stdin.buffer)
        except EOFError:
            return 0
        pickle.dump(search_lattices(model, request), answers)
        answers.flush()


if __name__ == "__main__":
    sys.exit(main())
