#!/usr/bin/env bash
# Importing onnxruntime writes an id of the computer to the home folder, and a database of events to report.
#
# A library that only runs models, usually installed as a dependency (faster-whisper uses it for voice detection), is
# not expected to count its users. Since 1.29, the Linux wheels on PyPI have telemetry turned on: the import alone,
# before any model or session, creates ~/.cache/Microsoft/DeveloperTools/.onnxruntime with a permanent device id and a
# store of events for Microsoft. For a tool that promises to keep confidential recordings on the computer, an import
# breaks that promise. onnxruntime.disable_telemetry_events() comes too late, because it can only be called after the
# import; the environment variable ORT_DISABLE_TELEMETRY, set before, prevents it.
#
# Seen 2026-11-29 with onnxruntime 1.32.0 on Linux. Nothing is sent here: the network is kept out of its reach.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet onnxruntime==1.32.0 numpy==2.4.6

# An empty network namespace where the system allows one, else a proxy that is not there.
alone=(env https_proxy=http://127.0.0.1:9 http_proxy=http://127.0.0.1:9)
if unshare --user --net true 2>/dev/null; then
    alone=(unshare --user --net)
fi

left() { (cd "$1" && find . -type f | sort); }

mkdir default refused
import_it='import onnxruntime; print("onnxruntime", onnxruntime.__version__)'
env -u ORT_DISABLE_TELEMETRY -u XDG_CACHE_HOME HOME="$work/default" "${alone[@]}" venv/bin/python -c "$import_it"
env -u XDG_CACHE_HOME HOME="$work/refused" ORT_DISABLE_TELEMETRY=1 "${alone[@]}" venv/bin/python -c "$import_it"
echo "left in the home folder by the import:"
left default
echo "with ORT_DISABLE_TELEMETRY=1:"
left refused

if [[ $(left default) != *Microsoft*deviceid* || -n $(left refused) ]]; then
    echo "changed: the import leaves something else" >&2
    exit 1
fi
echo "as described"
