#!/usr/bin/env bash
# Build installers into dist/: wheel and source distribution, one-folder bundle, on Linux its archive and a .deb.
#
#   scripts/installers.sh [STEP…]    see packaging/build_installers.py
#
# PYTHON=python3.12   use this interpreter; it goes into the bundle. It must have its shared library
#                     (Debian: the package libpython3.12).
# Nothing is installed into .venv: the tools have an environment of their own in build/.
set -euo pipefail
cd "$(dirname "$0")/.."
environment=build/installers/venv
python=${PYTHON:-python3}
key() { cksum pyproject.toml constraints.txt packaging/requirements.txt; pwd; "$python" --version; }
if [[ ! -x $environment/bin/python || "$(key)" != "$(cat "$environment/.key" 2>/dev/null)" ]]; then
    echo "==> Creating $environment with $("$python" --version)"
    "$python" -m venv --clear "$environment"
    pip=("$environment/bin/python" -m pip --disable-pip-version-check install --quiet --retries 5)
    "${pip[@]}" --requirement packaging/requirements.txt
    # The program itself comes as the wheel that is built.
    "${pip[@]}" --constraint constraints.txt --no-build-isolation .
    key >"$environment/.key"
fi
exec "$environment/bin/python" packaging/build_installers.py "$@"
