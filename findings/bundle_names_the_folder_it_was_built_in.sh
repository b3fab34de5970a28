#!/usr/bin/env bash
# A PyInstaller bundle of a package that pip installed from a file tells everybody in which folder it was built.
#
# pip notes in direct_url.json of a package's .dist-info from where it was installed, unless that was an index, and in
# RECORD the hashes of what it made itself, which hold paths too. A program that asks for its own version needs its
# metadata (copy_metadata, --copy-metadata), and PyInstaller copies that folder whole. So the usual build (build a wheel,
# install it, bundle it) hands out the builder's path, often with a name of theirs, and two builds of the same source in
# two folders differ. METADATA alone answers importlib.metadata.version.
#
# Seen 2026-11-30 with PyInstaller 6.22.3 and pip 26.2 on Python 3.11.7.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pip==26.2
venv/bin/pip install --quiet --disable-pip-version-check pyinstaller==6.22.3
mkdir "folder of someone"
venv/bin/python - <<'EOF2'
import zipfile

with zipfile.ZipFile("folder of someone/tool-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("tool.py", "import importlib.metadata\n\ndef version():\n    return importlib.metadata.version('tool')\n")
    wheel.writestr("tool-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tool\nVersion: 1.0\n")
    wheel.writestr("tool-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("tool-1.0.dist-info/RECORD", "")
EOF2
venv/bin/pip install --quiet --disable-pip-version-check "folder of someone/tool-1.0-py3-none-any.whl"
echo 'import tool; print(tool.version())' >start.py
venv/bin/pyinstaller --log-level ERROR --copy-metadata tool start.py
echo "PyInstaller $(venv/bin/pyinstaller --version); the program says: $(dist/start/start)"
info=dist/start/_internal/tool-1.0.dist-info
ls "$info"
sed "s|$work|…|" "$info/direct_url.json"
echo
grep -q 'folder%20of%20someone' "$info/direct_url.json" || { echo "changed: the folder is not named"; exit 1; }
rm "$info/direct_url.json" "$info/RECORD"
[[ "$(dist/start/start)" == 1.0 ]] || { echo "changed: the version needs more than METADATA"; exit 1; }
echo "without direct_url.json and RECORD it still knows its version"
