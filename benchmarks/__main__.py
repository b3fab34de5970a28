"""Run the named benchmarks, or all: python -m benchmarks [NAME ...].

`python -m benchmarks --help` lists them, `python -m benchmarks NAME --help` shows the options of one.
"""

from __future__ import annotations

import argparse
import ast
import importlib
import subprocess
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path

MODULES = {
    "documents": "benchmarks.documents",
    "window": "benchmarks.ui.window",
    "waveform": "benchmarks.ui.waveform",
    "editor": "benchmarks.ui.editor",
    "stalls": "benchmarks.ui.stalls",
    "subtitles": "benchmarks.subtitles",
    "playback": "benchmarks.ui.playback",
    "video": "benchmarks.ui.video",
    "follow": "benchmarks.ui.word_highlight",
    "matching": "benchmarks.matching",
    "alignment": "benchmarks.alignment",
    "align_accuracy": "benchmarks.align_accuracy",
    "batch": "benchmarks.batch",
    "cluster": "benchmarks.cluster.simulation",
    "speakers": "benchmarks.speakers",
    "edit_verdicts": "benchmarks.edit_verdicts",
    "review_yield": "benchmarks.review_yield",
    "glossary_yield": "benchmarks.glossary_yield",
    "repairs": "benchmarks.repairs.table",
    "crash": "benchmarks.endurance.crash",
    "fuzz": "benchmarks.endurance.fuzz",
    "damaged_inputs": "benchmarks.endurance.damaged_inputs",
}
"""By name on the command line."""

WITH_OPTIONS = {**MODULES, "editor": "benchmarks.ui.editor_against"}
"""By name, the module whose `main` takes the options, if it has one."""

_PROGRAM = "python -m benchmarks"


def main(arguments: Sequence[str]) -> int:
    """Print every figure as it is measured; several benchmarks run in separate processes."""
    parser = _parser()
    if arguments[:1] and arguments[0] in MODULES and not MODULES.keys() >= set(arguments):
        return _run_with_options(parser, arguments[0], arguments[1:])
    names: list[str] = parser.parse_args(arguments).names
    for name in names:
        if name not in MODULES:
            parser.error(_unknown(name))
    if len(names) == 1:
        return _print_figures(names[0])
    command = [sys.executable, "-m", "benchmarks"]
    done = [subprocess.run([*command, name], check=False) for name in names or MODULES]
    return int(any(process.returncode for process in done))


def _parser() -> argparse.ArgumentParser:
    listed = "\n".join(f"  {name:<16}{_summary(module)}" for name, module in MODULES.items())
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Run the named benchmarks, or all. The exit status is 1 if a figure exceeds its limit.",
        epilog=f"benchmarks:\n{listed}\n\nOne benchmark’s own options: {_PROGRAM} NAME --help",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which benchmarks to run, in this order")
    return parser


def _run_with_options(parser: argparse.ArgumentParser, name: str, options: Sequence[str]) -> int:
    """Run one benchmark with its own arguments; those that another name precedes belong to none."""
    if options[0] in MODULES:
        unknown = next(option for option in options if option not in MODULES)
        if not unknown.startswith("-"):
            parser.error(_unknown(unknown))
        parser.error(f"“{unknown}” is the option of one benchmark. Run each with its options by itself.")
    module = importlib.import_module(WITH_OPTIONS[name])
    if hasattr(module, "main"):
        status: int = module.main(options)
        return status
    about = (module.__doc__ or "").strip()
    argparse.ArgumentParser(prog=f"{_PROGRAM} {name}", description=about).parse_args(options)
    return 0


def _print_figures(name: str) -> int:
    print(f"{name}:", flush=True)
    all_met = True
    for figure in importlib.import_module(MODULES[name]).figures():
        print(figure, flush=True)
        all_met = all_met and figure.is_met
    return 0 if all_met else 1


def _unknown(name: str) -> str:
    near = get_close_matches(name, MODULES, n=1)
    meant = f"Did you mean “{near[0]}”?" if near else f"{_PROGRAM} --help lists them."
    return f"“{name}” is not a benchmark. {meant}"


def _summary(module: str) -> str:
    """Return what a benchmark measures: the first sentence of its docstring, read without importing it."""
    spec = find_spec(module)
    if spec is None or spec.origin is None:  # a renamed module: importing it will say so
        return ""
    said = ast.get_docstring(ast.parse(Path(spec.origin).read_text(encoding="utf-8"))) or ""
    return said.split("\n")[0].split(": python -m ")[0].rstrip(".")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
