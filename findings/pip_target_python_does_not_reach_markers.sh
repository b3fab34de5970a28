#!/usr/bin/env bash
# pip install/download --python-version 3.8 chooses wheels for 3.8, but reads markers as the Python that runs pip.
#
# "Does everything install on Windows with Python 3.12?" seems to be answered by pip's options for other platforms
# (--python-version, --platform, --dry-run). They reach only the tags of wheels. The markers of dependencies
# ("backport; python_version < '3.9'", "only-windows; sys_platform == 'win32'") are judged by the running Python: a
# dependency meant for the target is left out, one meant for the running Python comes in, without a warning. So such a
# check passes where the installation fails, and the other way round. The version can be right by running pip with a
# Python of that version; the system can't.
#
# Seen 2026-11-30 with pip 26.2 on Python 3.11.7 (Linux).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check pip==26.2
venv/bin/python - <<'EOF2'
import zipfile

metadata = """Metadata-Version: 2.1
Name: tool
Version: 1.0
Requires-Dist: six; python_version == "3.8"
Requires-Dist: toml; python_version != "3.8"
Requires-Dist: colorama; sys_platform == "win32"
Requires-Dist: distro; sys_platform == "linux"
"""
with zipfile.ZipFile("tool-1.0-py3-none-any.whl", "w") as wheel:
    wheel.writestr("tool.py", "")
    wheel.writestr("tool-1.0.dist-info/METADATA", metadata)
    wheel.writestr("tool-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    wheel.writestr("tool-1.0.dist-info/RECORD", "")
EOF2
cat >versions.txt <<'EOF2'
six==1.17.0
toml==0.10.2
colorama==0.4.6
distro==1.9.0
EOF2
venv/bin/pip --version | cut -d ' ' -f 1-2
venv/bin/pip download --quiet --disable-pip-version-check --constraint versions.txt --dest got --only-binary=:all: \
    --python-version 3.8 --platform win_amd64 ./tool-1.0-py3-none-any.whl
echo "the wheel asks for six on Python 3.8, toml on others; colorama on Windows, distro on Linux"
echo "downloaded for Python 3.8 on Windows:" $(cd got && ls | grep -v '^tool' | cut -d - -f 1)
[[ "$(cd got && ls | cut -d - -f 1 | xargs)" == "distro toml tool" ]] || { echo "changed"; exit 1; }
