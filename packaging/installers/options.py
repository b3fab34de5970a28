"""The command line as its parser knows it: commands, arguments and options, for manual and completions."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Option:
    """An option, or an argument by its place (then without `names`)."""

    names: tuple[str, ...]
    value: str
    """What its value is called, "" for an option without one."""
    help: str
    choices: tuple[str, ...]
    takes_path: bool
    is_optional: bool
    is_repeated: bool

    @property
    def shown(self) -> str:
        """The value as usage shows it: its name, or the choices."""
        return self.value or (f"{{{','.join(self.choices)}}}" if self.choices else "")


@dataclass(frozen=True, slots=True)
class Command:
    """A command with its options."""

    name: str
    help: str
    description: str
    options: tuple[Option, ...]

    @property
    def positional(self) -> tuple[Option, ...]:
        """The arguments by their place."""
        return tuple(option for option in self.options if not option.names)

    @property
    def named(self) -> tuple[Option, ...]:
        """The options by name."""
        return tuple(option for option in self.options if option.names)


def commands_of(parser: argparse.ArgumentParser) -> list[Command]:
    """Return the commands of a parser, in its order."""
    return [command for action in _actions(parser) for command in _commands(action)]


def options_of(parser: argparse.ArgumentParser) -> tuple[Option, ...]:
    """Return the options of a parser, in its order, without those that it hides, and without its commands."""
    return tuple(
        _option(parser, action)
        for action in _actions(parser)
        if action.help != argparse.SUPPRESS and not isinstance(action, argparse._SubParsersAction)
    )


def _actions(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    return parser._actions  # argparse has no public way to ask for them


def _commands(action: argparse.Action) -> Iterator[Command]:
    if not isinstance(action, argparse._SubParsersAction):
        return
    for listed in action._choices_actions:
        parser: argparse.ArgumentParser = action.choices[listed.dest]
        yield Command(listed.dest, listed.help or "", parser.description or "", options_of(parser))


def _option(parser: argparse.ArgumentParser, action: argparse.Action) -> Option:
    has_value = action.nargs != 0
    metavar = action.metavar if isinstance(action.metavar, str) else ""
    choices = tuple(map(str, action.choices or ()))
    return Option(
        names=tuple(action.option_strings),
        value=(metavar or ("" if choices else action.dest.upper())) if has_value else "",
        help=parser._get_formatter()._expand_help(action) if action.help else "",
        choices=choices,
        takes_path=action.type is Path,
        is_optional=action.nargs in ("?", "*") if not action.option_strings else not action.required,
        is_repeated=action.nargs in ("*", "+") or isinstance(action, argparse._AppendAction),
    )
