"""Completions of the command line for bash, zsh and fish, made from its parser.

Where a command takes several arguments by place, files are offered for each.
"""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable, Iterable
from typing import Final

from installers.options import Command, Option, commands_of, options_of


def bash_completion(parser: argparse.ArgumentParser) -> str:
    """Return the script for bash; it needs nothing of the package bash-completion."""
    commands = commands_of(parser)
    cases = "\n".join(_bash_case(command) for command in commands)
    names = " ".join(command.name for command in commands)
    general = " ".join(name for option in options_of(parser) for name in option.names)
    return _BASH.format(commands=names, options=general, cases=cases)


_BASH: Final = """\
# bash completion for earproof

_earproof_files() {{
    local file
    compopt -o filenames 2>/dev/null
    while IFS= read -r file; do # not by $(…), which would take “[1]” in a name for a pattern
        COMPREPLY+=("$file")
    done < <(compgen -f -- "$1")
}}

_earproof() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} previous=${{COMP_WORDS[COMP_CWORD - 1]}} options="" choices=""
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "{commands} {options}" -- "$word"))
        _earproof_files "$word"
        return
    fi
    case "${{COMP_WORDS[1]}}" in
{cases}
    esac
    if [[ $word == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$word"))
    else
        COMPREPLY=($(compgen -W "$choices" -- "$word"))
        _earproof_files "$word"
    fi
}}

complete -F _earproof earproof
complete -f -o filenames earproof-gui
"""


def _bash_case(command: Command) -> str:
    options = " ".join(name for option in command.named for name in option.names)
    choices = " ".join(choice for option in command.positional for choice in option.choices)
    lines = [f"{command.name})", f"    options={shlex.quote(options)}", f"    choices={shlex.quote(choices)}"]
    values = "\n".join(_bash_value(option) for option in command.named if option.shown)
    if values:
        lines += ['    case "$previous" in', values, "    esac"]
    return "\n".join(f"    {line}" for line in "\n".join([*lines, "    ;;"]).splitlines())


def _bash_value(option: Option) -> str:
    """Return what is offered behind an option with a value."""
    if option.choices:
        act = f'COMPREPLY=($(compgen -W "{" ".join(option.choices)}" -- "$word"))'
    else:
        act = '_earproof_files "$word"' if option.takes_path else ":"
    return f"    {' | '.join(option.names)})\n        {act}\n        return\n        ;;"


def zsh_completion(parser: argparse.ArgumentParser) -> str:
    """Return the function for zsh, which lies as `_earproof` in its path of functions."""
    commands = commands_of(parser)
    described = "\n".join(f"    {shlex.quote(f'{item.name}:{item.help}')}" for item in commands)
    cases = "\n".join(_zsh_case(command) for command in commands)
    general = _zsh_arguments(options_of(parser), indent=4)
    return _ZSH.format(commands=described, cases=cases, options=general)


_ZSH: Final = """\
#compdef earproof earproof-gui

_earproof_commands() {{
  local -a commands
  commands=(
{commands}
  )
  _describe -t commands command commands
  _files
}}

_earproof() {{
  local context state state_descr line
  typeset -A opt_args
  if [[ $service == earproof-gui ]]; then
    _files
    return
  fi
  _arguments -C \\
{options} \\
    '1: :_earproof_commands' \\
    '*:: :->rest'
  [[ $state == rest ]] || return
  case $line[1] in
{cases}
  esac
}}

_earproof "$@"
"""


def _zsh_case(command: Command) -> str:
    return f"    {command.name})\n      _arguments \\\n{_zsh_arguments(command.options, indent=8)}\n      ;;"


def _zsh_arguments(options: Iterable[Option], *, indent: int) -> str:
    lines = [line for option in options for line in _zsh_lines(option)]
    return " \\\n".join(" " * indent + shlex.quote(line) for line in lines)


def _zsh_lines(option: Option) -> list[str]:
    """Return the specifications of an option, one for each of its names."""
    value = f":{_zsh_text(option.shown)}:{_zsh_action(option)}" if option.shown else ""
    if not option.names:
        optional = ":" if option.is_optional else ""
        return [f"{'*' if option.is_repeated else ''}{optional}{value}"]
    star = "*" if option.is_repeated else ""
    others = "" if option.is_repeated else f"({' '.join(option.names)})"
    return [f"{others}{star}{name}[{_zsh_text(option.help)}]{value}" for name in option.names]


def _zsh_action(option: Option) -> str:
    if option.choices:
        return f"({' '.join(option.choices)})"
    return "_files" if option.takes_path else " "


def _zsh_text(text: str) -> str:
    for sign in ("\\", ":", "[", "]"):
        text = text.replace(sign, f"\\{sign}")
    return text


def fish_completion(parser: argparse.ArgumentParser) -> str:
    """Return the script for fish."""
    lines = ["# fish completion for earproof"]
    for option in options_of(parser):
        lines.append(_fish_line("__fish_use_subcommand", option))
    for command in commands_of(parser):
        name, about = command.name, _fish_quoted(command.help)
        lines.append(f"complete -c earproof -n __fish_use_subcommand -a {name} -d {about}")
        condition = _fish_quoted(f"__fish_seen_subcommand_from {name}")
        lines += [_fish_line(condition, option) for option in command.named]
        lines += [
            f"complete -c earproof -n {condition} -a {_fish_quoted(' '.join(option.choices))}"
            for option in command.positional
            if option.choices
        ]
    return "\n".join(lines) + "\n"


def _fish_line(condition: str, option: Option) -> str:
    parts = ["complete -c earproof", f"-n {condition}"]
    for name in option.names:
        parts.append(f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}")
    if option.choices:
        parts.append(f"-x -a {_fish_quoted(' '.join(option.choices))}")
    elif option.shown:
        parts.append("-r -F" if option.takes_path else "-x")
    parts.append(f"-d {_fish_quoted(option.help)}")
    return " ".join(parts)


def _fish_quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"


SHELLS: Final[dict[str, tuple[str, Callable[[argparse.ArgumentParser], str]]]] = {
    "bash": ("usr/share/bash-completion/completions/earproof", bash_completion),
    "zsh": ("usr/share/zsh/vendor-completions/_earproof", zsh_completion),
    "fish": ("usr/share/fish/vendor_completions.d/earproof.fish", fish_completion),
}
"""Where each shell looks for its completions on Debian, and what makes them."""
