#!/usr/bin/env bash
# Update constraints.txt to the newest versions that pyproject.toml allows. Run the tests before committing it.
# Lines for certain Pythons only ("; python_version …") stay as they are: renew these by hand.
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
    marked=$(sed -n 's/^\([^ =]*\)==.*;.*/\1==/p' constraints.txt | sort -u)
    { "${pip[@]}" freeze --exclude-editable | grep --invert-match --fixed-strings "$marked"; grep ';' constraints.txt; } |
        LC_ALL=C sort --ignore-case
} >"$folder/constraints.txt"
mv "$folder/constraints.txt" constraints.txt
