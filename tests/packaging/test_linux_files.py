"""What a Linux desktop knows the program by, and the script that installs it for one person."""

from __future__ import annotations

import configparser
import gzip
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest
from installers.debian import build_package
from installers.desktop import ID, MIME_TYPE, write_desktop_files
from installers.project import Project

from editor.formats.file_kinds import PROJECT_SUFFIX
from editor.services.starting.place_links import SCHEME


@pytest.fixture
def project(root: Path, tmp_path: Path) -> Project:
    """The project with another version, built in a folder of the test's own."""
    copy = tmp_path / "source"
    copy.mkdir()
    for name in ("resources", "CHANGELOG.md", "LICENSE"):
        (copy / name).symlink_to(root / name)
    return Project(copy, "1.2.3", 1_769_817_600)


@pytest.fixture
def share(project: Project, tmp_path: Path) -> Path:
    """The files as they lie in /usr/share."""
    write_desktop_files(project, tmp_path / "tree")
    return tmp_path / "tree" / "usr" / "share"


def desktop_entry(path: Path) -> configparser.SectionProxy:
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(path, "utf-8")
    return entry["Desktop Entry"]


def test_the_desktop_opens_links_of_reports_with_the_editor(share: Path) -> None:
    told = desktop_entry(share / "applications" / "earproof-link.desktop")
    assert (told["Exec"], told["NoDisplay"]) == ("earproof-gui %u", "true")
    assert told["MimeType"] == f"x-scheme-handler/{SCHEME};"


def test_the_desktop_opens_projects_with_the_editor(share: Path) -> None:
    told = desktop_entry(share / "applications" / "earproof.desktop")
    assert told["Exec"] == "earproof-gui %F"
    assert told["MimeType"] == f"{MIME_TYPE};"
    assert (share / "icons" / "hicolor" / "scalable" / "apps" / f"{told['Icon']}.svg").is_file()


def test_projects_are_known_by_their_ending_and_their_first_bytes(share: Path) -> None:
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    tree = ElementTree.parse(share / "mime" / "packages" / "earproof.xml")
    [kind] = tree.getroot()
    assert kind.get("type") == MIME_TYPE
    assert [glob.get("pattern") for glob in kind.iter(f"{namespace}glob")] == [f"*{PROJECT_SUFFIX}"]
    signs = [match.get("value", "") for match in kind.iter(f"{namespace}match")]
    header = {"kind": "header", "format": "earproof", "version": 1}
    for separators in ((",", ":"), (", ", ": ")):
        line = json.dumps(header, separators=separators)
        assert any(0 <= line.find(sign) <= 64 for sign in signs)


def test_the_store_page_has_the_version_and_its_day(share: Path) -> None:
    page = ElementTree.parse(share / "metainfo" / f"{ID}.metainfo.xml").getroot()
    assert page.findtext("id") == ID
    [release] = page.iter("release")
    assert (release.get("version"), release.get("date")) == ("1.2.3", "2026-01-31")
    assert page.findtext("launchable") == "earproof.desktop"


@pytest.mark.parametrize(
    ("command", "place"),
    [
        (["desktop-file-validate"], "applications/earproof.desktop"),
        (["desktop-file-validate"], "applications/earproof-link.desktop"),
        (["appstreamcli", "validate", "--no-net"], f"metainfo/{ID}.metainfo.xml"),
    ],
)
def test_desktop_tools_are_content(share: Path, command: list[str], place: str) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"no {command[0]}")
    done = subprocess.run([*command, str(share / place)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_both_programs_have_a_manual_page(share: Path) -> None:
    manual = share / "man" / "man1"
    assert b'"Earproof 1.2.3"' in gzip.decompress((manual / "earproof.1.gz").read_bytes())
    assert (manual / "earproof-gui.1.gz").resolve() == (manual / "earproof.1.gz").resolve()


@pytest.fixture
def install(share: Path, tmp_path: Path, root: Path) -> Callable[..., str]:
    """Return a function that runs the script of the archive for a person whose home is empty."""
    folder, home = tmp_path / "unpacked it here", tmp_path / "home"
    folder.mkdir()
    home.mkdir()
    shutil.copytree(share, folder / "share", symlinks=True)
    shutil.copy(root / "packaging" / "linux" / "install.sh", folder)
    (folder / "earproof").touch()
    (folder / "earproof-gui").symlink_to("earproof")
    environment = {"HOME": str(home), "PATH": os.environ["PATH"]}

    def run(*arguments: str) -> str:
        command = [str(folder / "install.sh"), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout

    return run


def test_one_person_installs_and_removes_it_whole(install: Callable[..., str], tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert "Earproof is in the menu" in install()
    program = home / ".local" / "bin" / "earproof"
    assert program.resolve() == tmp_path / "unpacked it here" / "earproof"
    entry = (home / ".local" / "share" / "applications" / "earproof.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/bin/earproof-gui" %F\n' in entry
    link_entry = (home / ".local" / "share" / "applications" / "earproof-link.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/bin/earproof-gui" %u\n' in link_entry
    assert (home / ".local" / "share" / "man" / "man1" / "earproof.1.gz").is_file()
    install()  # again, over itself
    assert "Removed." in install("--remove")
    assert list(home.iterdir()) == []


def test_what_others_installed_stays(install: Callable[..., str], tmp_path: Path) -> None:
    others = [
        tmp_path / "home" / ".local" / "share" / place
        for place in ("applications/other.desktop", "mime/packages/other.xml", "man/man1/other.1")
    ]
    for path in others:
        path.parent.mkdir(parents=True)
        path.write_text("<mime-info xmlns='http://www.freedesktop.org/standards/shared-mime-info'/>", "utf-8")
    install()
    install("--remove")
    assert [path for path in others if not path.is_file()] == []


@pytest.mark.skipif(not all(map(shutil.which, ("dpkg-deb", "dpkg-shlibdeps"))), reason="no tools of Debian's")
def test_the_debian_package_holds_the_bundle_and_runs_no_scripts(project: Project, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", bundle / "earproof")
    (bundle / "earproof-gui").symlink_to("earproof")
    (bundle / "_internal" / "data").write_text("data", "utf-8")
    (bundle / "_internal" / "libxcb-cursor.so.0").touch()
    (bundle / "_internal" / "libpython3.11.so.1.0").touch()
    for name in ("LICENSE", "THIRD_PARTY.txt"):
        (bundle / name).write_text("text", "utf-8")
    project.dist.mkdir()
    package = build_package(project, bundle)
    said = project.output("dpkg-deb", "--info", package)
    assert "Version: 1.2.3" in said
    assert "Depends: libc6" in said
    assert not any(script in said for script in ("preinst", "postinst", "prerm", "postrm"))
    listed = [
        line.split(maxsplit=5) for line in project.output("dpkg-deb", "--contents", package).splitlines()
    ]
    modes = {line[5].removeprefix("./"): line[0] for line in listed}
    assert {line[1] for line in listed} == {"root/root"}
    assert modes["usr/lib/earproof/earproof"] == "-rwxr-xr-x"
    assert modes["usr/lib/earproof/_internal/data"] == "-rw-r--r--"
    assert "usr/lib/earproof/_internal/libpython3.11.so.1.0" in modes
    assert "usr/lib/earproof/_internal/libxcb-cursor.so.0" not in modes  # Debian has it
    assert "usr/bin/earproof -> ../lib/earproof/earproof" in modes
    documents = {name for name in modes if name.startswith("usr/share/doc/earproof/")}
    assert {name.rpartition("/")[2] for name in documents} >= {
        "THIRD_PARTY.txt.gz",
        "NEWS.md.gz",
        "changelog.gz",
    }
