#!/usr/bin/env bash
# Set up this folder: system libraries where that is allowed, .venv, the package and its speech model.
#
#   scripts/setup.sh run    what the editor and the command line need
#   scripts/setup.sh dev    the same, and what tests and linters need
#
# PYTHON=python3.12          use this interpreter
# SYSTEM_PACKAGES=skip       leave the system as it is and go on whatever is missing
#
# A second call is quick: what is there already is neither installed nor downloaded again.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/system_packages.sh

kind=${1:-run}
[[ $kind == run || $kind == dev ]] || { echo "Usage: scripts/setup.sh run|dev" >&2; exit 2; }

say() { echo "==> $*"; }
fail() { echo "setup: $*" >&2; exit 1; }

# Print the first Python that pyproject.toml allows.
find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.11 python3.12 python3.13}; do
        if "$candidate" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] < (3, 14))' 2>/dev/null; then
            echo "$candidate"
            return
        fi
    done
}

# Print the Debian packages without which no virtual environment can be made.
missing_python_packages() {
    local python
    python=$(find_python)
    if [[ -z $python ]]; then
        echo python3 python3-venv
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        [[ $python == python3.* ]] && echo "$python-venv" || echo python3-venv
    fi
}

# What an installation depends on: it is made anew when any of this changes, the folder's place included.
key() {
    cksum pyproject.toml constraints.txt
    pwd
    .venv/bin/python --version
}

ready() { [[ -x .venv/bin/earproof && -f .venv/.ready-$1 ]] && [[ "$(key 2>/dev/null)" == "$(<".venv/.ready-$1")" ]]; }

make_venv() {
    local python
    python=$(find_python)
    [[ -n $python ]] || fail "Python 3.11, 3.12 or 3.13 is needed and was not found; install one, or name it: make setup PYTHON=/path/to/python3"
    [[ -x .venv/bin/python ]] && grep -qxF "$PWD" .venv/.folder 2>/dev/null && .venv/bin/python -c '' 2>/dev/null && return
    say "Making .venv with $("$python" --version)"
    "$python" -m venv --clear .venv || fail "$python cannot make a virtual environment; install the package python3-venv (or your system's like)"
    pwd >.venv/.folder
}

# The build backend is installed here rather than in pip's isolated build environment: that one is fetched anew
# each time, and in older versions of pip ignores the certificates of a company's network.
install_with_backend() {
    local target=. backends=(hatchling editables)
    if [[ $kind == dev ]]; then # one test library (srt) comes as source only, for setuptools
        target='.[dev]'
        backends+=(setuptools wheel)
    fi
    pip_install "$@" "${backends[@]}" && pip_install "$@" --no-build-isolation --editable "$target"
}

pip_install() {
    local quiet=()
    [[ -t 1 ]] || quiet=(--quiet)
    .venv/bin/python -m pip --disable-pip-version-check install --retries 5 --timeout 60 "${quiet[@]}" "$@"
}

# The versions in constraints.txt are the tested ones; where they cannot be had (another platform, another
# Python), any versions that pyproject.toml allows will do.
install_package() {
    say "Installing Earproof and what it needs from PyPI (about 500 MB on the first time)"
    install_with_backend --constraint constraints.txt && return
    say "That failed; trying once more"
    install_with_backend --constraint constraints.txt && return
    say "The tested versions cannot be installed; trying any that fit"
    install_with_backend || fail "pip could not install the packages (see above); check the network and run the same command again"
}

if ready "$kind"; then
    install_system_packages "$kind" ""
    exit
fi
install_system_packages "$kind" "$(missing_python_packages)"
make_venv
install_package
key >.venv/.ready-run
[[ $kind == run ]] || cp .venv/.ready-run .venv/.ready-dev
say "Ready: .venv/bin/earproof"
