"""The wheel and the source distribution, for `pipx install`, `uv tool install` and pip."""

from __future__ import annotations

import sys
from pathlib import Path

from installers.project import Project, say


def build_wheel(project: Project) -> list[Path]:
    """Build both into dist/ and return them; the wheel is built from the source distribution, as by pip."""
    say("Building wheel and source distribution")
    # Not in the folder of the source, where `build` is a folder.
    options: list[str | Path] = ["--no-isolation", "--outdir", project.dist]
    project.run(sys.executable, "-m", "build", *options, project.root, cwd=project.build)
    found = [
        project.dist / f"earproof-{project.version}-py3-none-any.whl",
        project.dist / f"earproof-{project.version}.tar.gz",
    ]
    project.run(sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--force-reinstall", found[0])
    return found
