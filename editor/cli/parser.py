"""The parser of the command line: bad usage in one sentence, and ids that look like options."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Final, NoReturn

ID_OPTION: Final = "--segment"
_ID_LIKE_AN_OPTION: Final = re.compile(r"-[\w-]{9}")


class Parser(argparse.ArgumentParser):
    """Tells bad usage in one sentence instead of two paragraphs."""

    def error(self, message: str) -> NoReturn:
        said = message[:1].upper() + message[1:]
        self.exit(2, f"{self.prog}: {said}. Run “{self.prog} --help” for help.\n")


def with_joined_ids(arguments: Sequence[str]) -> list[str]:
    """Join an id to its option by "=": ids of older files may begin with "-", which looks like an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == ID_OPTION and _ID_LIKE_AN_OPTION.fullmatch(argument):
            joined[-1] = f"{ID_OPTION}={argument}"
        else:
            joined.append(argument)
    return joined
