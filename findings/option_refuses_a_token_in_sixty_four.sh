#!/usr/bin/env bash
# argparse judges an option’s value by its form: it refuses "-Yes." but accepts "- Yes." and "-Yes, I do.",
# and of secrets.token_urlsafe's tokens it refuses one in 64.
#
# A value that begins with "-" is refused ("expected one argument") although the option before it needs one, unless it
# looks like a negative number or holds a space. So a line of dialogue ("-Yes.") fails where the next one ("-Yes, I do.")
# passes, and a random id in URL-safe Base64, whose alphabet holds "-", fails once in 64: tests that make their ids pass
# nearly always. click, which many tools use instead, takes whatever follows. An id that is meant to be passed on a
# command line must not begin with "-", or be written as --option=VALUE.
#
# Seen 2026-11-30 with Python 3.11.7 and click 8.4.2.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check click==8.4.2
"$work/venv/bin/python" - <<'EOF2'
import argparse
import contextlib
import importlib.metadata
import io
import secrets
import sys

import click

print("Python", sys.version.split()[0], "and click", importlib.metadata.version("click"))
parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("--value")


@click.command()
@click.option("--value")
def command(value):
    return value


def argparse_takes(value):
    try:
        with contextlib.redirect_stderr(io.StringIO()):
            return parser.parse_args(["--value", value]).value == value
    except SystemExit:
        return False


def click_takes(value):
    return command.main(["--value", value], standalone_mode=False) == value


seen = []
for value in ("-Yes.", "-Yes, I do.", "- Yes.", "-12", "-12a"):
    seen.append((argparse_takes(value), click_takes(value)))
    print(f"{value!r:14} argparse takes it: {seen[-1][0]!s:6} click takes it: {seen[-1][1]}")
tokens = [secrets.token_urlsafe(8) for _ in range(20_000)]
refused = sum(not argparse_takes(token) for token in tokens)
print(f"of {len(tokens):,} tokens of secrets.token_urlsafe(8), argparse refuses {refused}: one in {len(tokens) / refused:.0f}")
print("with =, it refuses", sum(parser.parse_args([f"--value={token}"]).value != token for token in tokens))
expected = [(False, True), (True, True), (True, True), (True, True), (False, True)]
sys.exit(0 if seen == expected and 200 < refused < 450 else "changed")
EOF2
