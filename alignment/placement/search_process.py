"""A process that searches lattices: a `SearchRequest` on standard input, its path as the answer."""

from __future__ import annotations

import sys

from alignment.placement.acoustic_model import AcousticModel
from alignment.placement.search_pool import search_lattices
from alignment.worker.subprocesses import answer_requests, own_standard_output


def main() -> int:
    """Serve until standard input ends."""
    answers = own_standard_output()
    model = AcousticModel()
    answer_requests(lambda request: search_lattices(model, request), answers)
    return 0


if __name__ == "__main__":
    sys.exit(main())
