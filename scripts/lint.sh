#!/usr/bin/env bash
# Check style, types and import directions. All checks run; any failure fails.
set -uo pipefail
cd "$(dirname "$0")/.."
bin=${BIN:-.venv/bin}
status=0

check() {
    echo "==> $*"
    "$@" || status=1
}

check "$bin/ruff" check
check "$bin/ruff" format --check
check "$bin/python" -m mypy
check "$bin/lint-imports"
exit $status
