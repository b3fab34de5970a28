"""The Debian package: the bundle in /usr/lib/earproof, and what a desktop knows it by.

It has no maintainer scripts: menus, icons and kinds of files are brought up to date by dpkg's triggers.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installers.desktop import write_desktop_files
from installers.project import PACKAGING, Project, say

MAINTAINER: Final = os.environ.get("DEBEMAIL") or "Earproof authors <earproof@packages.debian.invalid>"
RECOMMENDS: Final = ("ca-certificates", "fonts-noto-core | fonts-dejavu-core", "pipewire-pulse | pulseaudio")
_LIBRARY_FOLDER: Final = "usr/lib/earproof"
_DESCRIPTION: Final = """\
proofread transcripts by ear, export subtitles
 Earproof aligns a rough transcript to its recording: every word gets its
 time, words that were misheard are marked, and missing speech is listed.
 Click a word to play it, correct what is wrong, and export subtitles or
 documents. Every version is kept. Everything runs on this computer.
 .
 The speech model for English is included."""


def build_package(project: Project, bundle: Path) -> Path:
    """Build the package into dist/ and return it."""
    say("Building the Debian package")
    architecture = project.output("dpkg", "--print-architecture").strip()
    tree = project.build / "debian" / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    library = tree / _LIBRARY_FOLDER
    shutil.copytree(bundle, library, symlinks=True)
    for name in ("LICENSE", "earproof-gui"):
        (library / name).unlink()
    remove_debians_libraries(library / "_internal")
    _write_programs(tree)
    write_desktop_files(project, tree)
    _write_documents(project, tree, library / "THIRD_PARTY.txt")
    _set_modes(tree)
    control = _control(project, architecture, _depends(project, library), _size_kib(tree))
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(control, "utf-8")
    (folder / "md5sums").write_text(_checksums(tree), "utf-8")
    target = project.dist / f"earproof_{project.version}_{architecture}.deb"
    project.run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, target)
    return target


def remove_debians_libraries(folder: Path) -> None:
    """Remove the libraries that a bundle brings along where a system may lack them; Debian has them."""
    for path in folder.glob("lib*.so*"):
        if not path.is_symlink() and not path.name.startswith("libpython"):
            path.unlink()


def _write_programs(tree: Path) -> None:
    programs = tree / "usr" / "bin"
    programs.mkdir(parents=True)
    for name in ("earproof", "earproof-gui"):
        (programs / name).symlink_to("../lib/earproof/earproof")


def _write_documents(project: Project, tree: Path, third_party: Path) -> None:
    documents = tree / "usr" / "share" / "doc" / "earproof"
    documents.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "linux" / "copyright", documents / "copyright")
    (documents / "THIRD_PARTY.txt.gz").write_bytes(gzip.compress(third_party.read_bytes(), 9, mtime=0))
    third_party.unlink()
    changes = (project.root / "CHANGELOG.md").read_bytes()
    (documents / "NEWS.md.gz").write_bytes(gzip.compress(changes, 9, mtime=0))
    log = (
        f"earproof ({project.version}) unstable; urgency=medium\n\n  * See NEWS.md.gz for the changes.\n\n"
        f" -- {MAINTAINER}  {project.email_date}\n"
    )
    (documents / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))
    overrides = tree / "usr" / "share" / "lintian" / "overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(PACKAGING / "linux" / "lintian-overrides", overrides / "earproof")


def _set_modes(tree: Path) -> None:
    """Let everybody read all, and run the program alone; libraries need no permission to be run."""
    for path in tree.rglob("*"):
        if not path.is_symlink():
            is_program = path == tree / _LIBRARY_FOLDER / "earproof"
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    tree.chmod(0o755)


def _depends(project: Project, library: Path) -> str:
    """Return the packages of the libraries that are expected on the system, with the versions they need."""
    place = project.build / "debian" / "shlibdeps"
    (place / "debian").mkdir(parents=True, exist_ok=True)
    (place / "debian" / "control").write_text("Source: earproof\n\nPackage: earproof\nArchitecture: any\n")
    files = [path for path in library.rglob("*") if is_elf(path)]
    folders = sorted({f"-l{path.parent}" for path in files})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *folders]
    said = project.output(*command, *(f"-e{path}" for path in sorted(files)), cwd=place)
    return said.strip().partition("=")[2]


def is_elf(path: Path) -> bool:
    """Whether a file is a program or library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _control(project: Project, architecture: str, depends: str, size_kib: int) -> str:
    fields = {
        "Package": "earproof",
        "Version": project.version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size_kib),
        "Depends": depends,
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "sound",
        "Priority": "optional",
        "Description": _DESCRIPTION,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def _size_kib(tree: Path) -> int:
    return sum(-(-path.lstat().st_size // 1024) for path in tree.rglob("*") if not path.is_dir())


def _checksums(tree: Path) -> str:
    files = sorted(path for path in _files(tree) if "DEBIAN" not in path.relative_to(tree).parts)
    return "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files
    )


def _files(tree: Path) -> Iterable[Path]:
    return (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def check_package(project: Project, package: Path) -> None:
    """Let lintian check a package, where it is installed.

    Raises:
        subprocess.CalledProcessError: it found errors.
    """
    if shutil.which("lintian") is None:
        say("Not checking the package: there is no lintian")
        return
    done = subprocess.run(
        ["lintian", "--fail-on", "error", "--suppress-tags-from-file", os.devnull, str(package)],
        capture_output=True,
        text=True,
        check=False,
        env=project.environment,
    )
    counts = {kind: len(re.findall(rf"^{kind}: ", done.stdout, re.MULTILINE)) for kind in "EW"}
    say(f"lintian: {counts['E']} errors, {counts['W']} warnings")
    if done.returncode:
        raise subprocess.CalledProcessError(done.returncode, done.args, done.stdout, done.stderr)
