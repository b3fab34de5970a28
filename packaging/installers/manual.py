"""The manual page, earproof(1), made from the parser of the command line."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from installers.options import Command, Option, commands_of, options_of

_SYNOPSIS = """\
.B earproof
.RI [ FILE ]
.br
.B earproof
.I COMMAND
.RI [ options ]
.br
.B earproof\\-gui
.RI [ FILE ]"""
_FILE = "Open the editor: the start screen, an .earproof file, or a recording. As \\fBearproof\\-gui\\fR."
_EXITS = (("0", "done"), ("1", "failed"), ("2", "bad usage"), ("130", "cancelled"))
_VARIABLES = (
    ("HTTPS_PROXY", "The proxy through which models are downloaded and newer versions are looked up."),
    ("TMPDIR", "The folder for the decoded recording while it is aligned: 120 MB per hour."),
)


def manual_page(parser: argparse.ArgumentParser, *, version: str, date: str) -> str:
    """Return the page in the man macros of roff; `date` is written as in 2026-01-31."""
    return "\n".join(_lines(parser, version, date)) + "\n"


def _lines(parser: argparse.ArgumentParser, version: str, date: str) -> Iterator[str]:
    about = (parser.description or "").partition("\n")[0].rstrip(".")
    yield f'.TH EARPROOF 1 "{_plain(date)}" "Earproof {_plain(version)}" "User Commands"'
    yield from (".SH NAME", f"earproof \\- {_text(about.partition(':')[0].lower())}")
    yield from (".SH SYNOPSIS", _SYNOPSIS)
    yield ".SH DESCRIPTION"
    yield from (_text(about) + ".", ".PP", "Without a command:", ".TP", ".RI [ FILE ]", _FILE, ".PP")
    yield _text(" ".join((parser.epilog or "").partition("Exit codes")[0].split()))
    yield ".SH OPTIONS"
    yield from _option_lines(options_of(parser))
    yield ".SH COMMANDS"
    for command in commands_of(parser):
        yield from _command_lines(command)
    yield ".SH EXIT STATUS"
    for code, meaning in _EXITS:
        yield from (".TP", f".B {code}", f"{meaning[:1].upper()}{meaning[1:]}.")
    yield ".SH ENVIRONMENT"
    for name, meaning in _VARIABLES:
        yield from (".TP", f".B {name}", meaning)


def _command_lines(command: Command) -> Iterator[str]:
    yield f".SS earproof {_text(command.name)} {_usage(command)}".rstrip()
    yield _text(command.description)
    yield from _option_lines(option for option in command.options if "--help" not in option.names)


def _usage(command: Command) -> str:
    required = (f"{option.names[0]} {option.shown}" for option in command.named if not option.is_optional)
    by_place = (f"[{item.shown}]" if item.is_optional else item.shown for item in command.positional)
    return _text(" ".join([*required, "[options]", *by_place]))


def _option_lines(options: Iterable[Option]) -> Iterator[str]:
    for option in options:
        names = ", ".join(f"\\fB{_text(name)}\\fR" for name in option.names)
        value = f"\\fI{_text(option.shown)}\\fR" if option.shown else ""
        yield from (".TP", f"{names} {value}".strip(), _sentence(option.help))


def _sentence(text: str) -> str:
    return _text(f"{text[:1].upper()}{text[1:]}".rstrip(".") + ".") if text else "\\&"


def _text(text: str) -> str:
    """Return a text in which roff finds no requests, and hyphens stay as they are typed."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _plain(text: str) -> str:
    return text.replace("\\", "").replace('"', "")
