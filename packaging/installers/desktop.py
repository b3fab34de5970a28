"""What a Linux desktop knows a program by: menu entry, icon, kinds of files and links, store page, manual."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path
from typing import Final

from installers.completions import SHELLS
from installers.manual import manual_page
from installers.project import PACKAGING, Project

ID: Final = "app.earproof.Earproof"
MIME_TYPE: Final = "application/vnd.earproof"
_SHARE: Final = {
    "earproof.desktop": "applications/earproof.desktop",
    "earproof-link.desktop": "applications/earproof-link.desktop",
    "earproof-mime.xml": "mime/packages/earproof.xml",
    f"{ID}.metainfo.xml": f"metainfo/{ID}.metainfo.xml",
}


def write_desktop_files(project: Project, into: Path) -> None:
    """Write all of them below a folder that stands for the root of a system."""
    share = into / "usr" / "share"
    for name, place in _SHARE.items():
        text = (PACKAGING / "linux" / name).read_text("utf-8")
        _write(share / place, text.replace("@VERSION@", project.version).replace("@DATE@", project.date))
    for place in ("apps/earproof.svg", "mimetypes/application-vnd.earproof.svg"):
        icon = share / "icons" / "hicolor" / "scalable" / place
        icon.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(project.root / "resources" / "icons" / "earproof.svg", icon)
    write_manual_and_completions(project, into)


def write_manual_and_completions(project: Project, into: Path) -> None:
    """Write the manual page of both programs and the completions of each shell."""
    from editor.cli.arguments import make_parser

    parser = make_parser()
    manual = into / "usr" / "share" / "man" / "man1"
    manual.mkdir(parents=True, exist_ok=True)
    page = manual_page(parser, version=project.version, date=project.date).encode()
    (manual / "earproof.1.gz").write_bytes(gzip.compress(page, 9, mtime=0))
    (manual / "earproof-gui.1.gz").symlink_to("earproof.1.gz")
    for place, make in SHELLS.values():
        _write(into / place, make(parser))


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
