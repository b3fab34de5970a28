"""A process that decodes by pocketsphinx: samples (int16) on standard input, their words as answers."""

from __future__ import annotations

import sys

from alignment.recognition.engines.sphinx_decoder import SphinxDecoder
from alignment.worker.subprocesses import answer_requests, own_standard_output


def main() -> int:
    """Serve until standard input ends."""
    answers = own_standard_output()
    answer_requests(SphinxDecoder().words, answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
