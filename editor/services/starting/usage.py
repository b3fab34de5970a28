"""Bad usage of a command line, told in one sentence."""

from __future__ import annotations

import argparse
from typing import NoReturn


class OneSentenceParser(argparse.ArgumentParser):
    """Tells bad usage in one sentence instead of two paragraphs."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where there is help, and exit with 2."""
        said = message[:1].upper() + message[1:]
        self.exit(2, f"{self.prog}: {said}. Run “{self.prog} --help” for help.\n")
