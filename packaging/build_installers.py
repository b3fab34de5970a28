"""Build what this platform can into dist/: python packaging/build_installers.py [STEP…].

Run by `scripts/installers.sh`, in an environment of its own. Steps: wheel, bundle, archive, deb; by default
all that the platform can. The bundle holds the wheel built last; archive and deb hold the bundle built last.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from installers.bundle import build_archive, build_bundle
from installers.debian import build_package, check_package
from installers.icons import write_icon
from installers.project import Project, read_project, say
from installers.wheel import build_wheel

_EVERYWHERE: Final = ("wheel", "bundle")
_LINUX: Final = ("archive", "deb")


def main(arguments: Sequence[str] | None = None) -> int:
    """Take the steps; return the exit code."""
    parser = argparse.ArgumentParser(description="Build installers into dist/.")
    parser.add_argument("steps", nargs="*", metavar="STEP", help=f"{', '.join(_EVERYWHERE + _LINUX)}")
    steps = parser.parse_args(arguments).steps or possible_steps()
    if unknown := [step for step in steps if step not in _EVERYWHERE + _LINUX]:
        parser.error(f"there is no step {unknown[0]}")
    project = read_project()
    project.dist.mkdir(exist_ok=True)
    try:
        made = [path for step in _EVERYWHERE + _LINUX if step in steps for path in _take(step, project)]
    except subprocess.CalledProcessError as error:
        sys.stderr.write(f"{error.stdout or ''}{error.stderr or ''}{error}\n")
        return 1
    for path in made:
        if path.is_file():
            say(f"{path.relative_to(project.root)}: {path.stat().st_size / 1e6:.1f} MB")
    return 0


def possible_steps() -> tuple[str, ...]:
    """Return the steps that this platform can take."""
    if sys.platform != "linux":
        return _EVERYWHERE
    tools = ("dpkg-deb", "dpkg-shlibdeps")
    return _EVERYWHERE + tuple(step for step in _LINUX if step != "deb" or all(map(shutil.which, tools)))


def _take(step: str, project: Project) -> list[Path]:
    if step == "wheel":
        return build_wheel(project)
    if step == "bundle":
        write_icon(project)
        return [build_bundle(project)]
    bundle = project.build / "bundle" / "earproof"
    if step == "archive":
        return [build_archive(project, bundle)]
    package = build_package(project, bundle)
    check_package(project, package)
    return [package]


if __name__ == "__main__":
    sys.exit(main())
