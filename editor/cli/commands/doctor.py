"""`earproof doctor`: what works on this computer, and whether there is a newer version."""

from __future__ import annotations

import argparse

from editor.cli.console import Console
from editor.services.doctor import Status, run_checks

_SIGNS = {Status.OK: "ok     ", Status.WARNING: "warning", Status.FAILED: "FAILED "}


def run(options: argparse.Namespace, console: Console) -> int:
    """Print each finding with its remedy; 1 where something needed does not work."""
    if options.check_update:
        return _check_update(console)
    checks = list(run_checks())
    console.document({"checks": [check.as_json() for check in checks]})
    width = max(len(check.name) for check in checks)
    for check in checks:
        console.result(f"{_SIGNS[check.status]}  {check.name:<{width}}  {check.detail}")
        if check.remedy:
            console.result(f"{'':9}{'':<{width}}  -> {check.remedy}")
    return 1 if any(check.status is Status.FAILED for check in checks) else 0


def _check_update(console: Console) -> int:
    """Print whether there is a newer version.

    Raises:
        ServiceError: the index gives no answer.
    """
    from editor.services.newer_version import PAGE_URL, find_newest
    from editor.services.settings import Settings

    versions = find_newest(proxy=Settings().values.proxy)
    console.document(versions.as_json())
    if versions.is_newer:
        console.result(f"Earproof {versions.newest} is available; you have {versions.installed}: {PAGE_URL}")
    else:
        console.result(f"Earproof {versions.installed} is the newest version.")
    return 0
