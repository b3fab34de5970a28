#!/usr/bin/env bash
# Set up this folder: system libraries (if you may install them), .venv, the package and its speech model.
#
#   scripts/setup.sh run    what the editor and the command line need
#   scripts/setup.sh dev    the same, plus what tests and linters need
#
# PYTHON=python3.12          use this interpreter
# SYSTEM_PACKAGES=skip       don't install system packages, and continue whatever is missing
#
# A second call is fast: nothing is installed or downloaded twice.
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

# Print the Debian packages required to create a virtual environment.
missing_python_packages() {
    local python
    python=$(find_python)
    if [[ -z $python ]]; then
        echo python3 python3-venv
    elif ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        [[ $python == python3.* ]] && echo "$python-venv" || echo python3-venv
    fi
}

# What an installation depends on: it is repeated when any of this changes, including the folder's path.
key() {
    cksum pyproject.toml constraints.txt
    pwd
    .venv/bin/python --version
}

ready() { [[ -x .venv/bin/earproof && -f .venv/.ready-$1 ]] && [[ "$(key 2>/dev/null)" == "$(<".venv/.ready-$1")" ]]; }

make_venv() {
    local python
    python=$(find_python)
    [[ -n $python ]] || fail "Python 3.11, 3.12 or 3.13 is required but was not found. Install one, or set its path: make setup PYTHON=/path/to/python3"
    [[ -x .venv/bin/python ]] && grep -qxF "$PWD" .venv/.folder 2>/dev/null && .venv/bin/python -c '' 2>/dev/null && return
    say "Creating .venv with $("$python" --version)"
    "$python" -m venv --clear .venv || fail "$python can't create a virtual environment. Install the package python3-venv (or its equivalent on your system)."
    pwd >.venv/.folder
}

# The build backend is installed here rather than in pip's isolated build environment: that one is downloaded
# each time, and in older versions of pip ignores the certificates of a company's network.
install_with_backend() {
    local target=. backends=(hatchling editables)
    if [[ $kind == dev ]]; then # one test library (srt) is only available as source, for setuptools
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

# The versions in constraints.txt are the tested ones; where they are unavailable (another platform, another
# Python), any versions that pyproject.toml allows will do.
install_package() {
    say "Installing Earproof and its dependencies from PyPI (about 500 MB the first time)"
    install_with_backend --constraint constraints.txt && return
    say "Installation failed. Trying once more"
    install_with_backend --constraint constraints.txt && return
    say "The tested versions can't be installed. Trying any compatible versions"
    install_with_backend || fail "pip could not install the packages (see above). Check the network and run the same command again."
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
