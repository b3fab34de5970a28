#!/usr/bin/env bash
# Two threads that import from one package can end in _DeadlockError, although there is no circular import.
#
# Imports in threads are said to be safe: the second one waits. But "from package.part import x" takes the lock of
# package.part *before* it loads the package, while "import package" holds the package's lock and, if its __init__
# imports the part, requests the part's lock. If they start together, each waits for the other; Python detects this and
# raises _DeadlockError (a RuntimeError, not an ImportError) from one of two harmless lines. Both threads existed for a
# faster start: one loaded faster-whisper's model, the other its voice activity detector, and now and then a run failed,
# never twice alike. The solution is to import the package first: "import package", then package.part.x.
#
# Seen 2026-11-29 with CPython 3.11.7, faster-whisper 1.2.1. The moment is held open here by a loader that waits; the
# other thread is let go on once it waits for the lock.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet faster-whisper==1.2.1

cat > together.py <<'EOF'
import importlib.machinery
import importlib.metadata
import platform
import sys
import threading

PACKAGE, PART = "faster_whisper", "faster_whisper.vad"
outcome = []


def import_second():
    try:
        if sys.argv[1] == "package first":
            import faster_whisper

            faster_whisper.vad.get_vad_model
        else:
            from faster_whisper.vad import get_vad_model
    except RuntimeError as error:
        outcome.append(type(error).__name__)


def waits(thread):
    frame = sys._current_frames().get(thread.ident)
    lock = frame and frame.f_code.co_name == "acquire" and frame.f_locals.get("self")
    return getattr(lock, "name", None) == PACKAGE


class Loader(importlib.machinery.SourceFileLoader):
    def create_module(self, spec):
        second.start()
        while not waits(second):
            pass


class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == PACKAGE:
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            spec.loader = Loader(name, spec.origin)
            return spec


second = threading.Thread(target=import_second)
sys.meta_path.insert(0, Finder())
try:
    import faster_whisper
except RuntimeError as error:
    outcome.append(type(error).__name__)
second.join()
print("CPython", platform.python_version(), "faster-whisper", importlib.metadata.version("faster-whisper"), end=": ")
print(sys.argv[1], "->", *(outcome or ["loaded"]))
EOF
part=$(venv/bin/python together.py "part first")
package=$(venv/bin/python together.py "package first")
printf '%s\n' "$part" "$package"
[[ $part == *"-> _DeadlockError"* && $package == *"-> loaded" ]] || { echo "changed"; exit 1; }
echo "as described"
