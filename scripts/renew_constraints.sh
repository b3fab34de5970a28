#!/usr/bin/env bash
# Update constraints.txt to the newest versions that pyproject.toml allows. Run the tests before committing it.
set -euo pipefail
cd "$(dirname "$0")/.."
python=${PYTHON:-python3}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$python" -m venv "$folder/venv"
pip=("$folder/venv/bin/python" -m pip --disable-pip-version-check)
"${pip[@]}" install --quiet hatchling editables
"${pip[@]}" install --quiet --no-build-isolation --editable '.[dev]'
{
    sed -n '/^#/p' constraints.txt
    "${pip[@]}" freeze --exclude-editable
} >"$folder/constraints.txt"
mv "$folder/constraints.txt" constraints.txt
