"""`earproof doctor`: what works on this computer."""

from __future__ import annotations

import argparse

from editor.cli.console import Console
from editor.services.doctor import Status, run_checks

_SIGNS = {Status.OK: "ok     ", Status.WARNING: "warning", Status.FAILED: "FAILED "}


def run(_options: argparse.Namespace, console: Console) -> int:
    """Print each finding with its remedy; 1 where something needed does not work."""
    checks = list(run_checks())
    console.document({"checks": [check.as_json() for check in checks]})
    width = max(len(check.name) for check in checks)
    for check in checks:
        console.result(f"{_SIGNS[check.status]}  {check.name:<{width}}  {check.detail}")
        if check.remedy:
            console.result(f"{'':9}{'':<{width}}  -> {check.remedy}")
    return 1 if any(check.status is Status.FAILED for check in checks) else 0
