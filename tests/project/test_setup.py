"""The set-up finds what the system lacks, installs it where it may, and otherwise says what to do."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

NO_ROOT = "id() { echo 1000; }\n"
LACKS_LIBRARY = "missing_system_packages() { echo libmissing1; }\n"


def in_bash(code: str, root: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Run code after the functions of system_packages.sh, without any command of the system within reach."""
    script = f"set -euo pipefail\nsource {root}/scripts/system_packages.sh\n{code}"
    command = ["/bin/bash", "-c", script]
    env = {"PATH": "/nowhere", **env}
    return subprocess.run(
        command, cwd=root, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    )


def commands(folder: Path, **scripts: str) -> str:
    """Make commands of these names, and return the PATH that has them alone."""
    for name, body in scripts.items():
        path = folder / name.replace("_", "-")
        path.write_text(f"#!/bin/bash\n{body}\n")
        path.chmod(0o755)
    return str(folder)


def test_a_library_the_loader_does_not_find_is_missing(root: Path) -> None:
    listing = "\tlibGL.so.1 (libc6,x86-64) => /lib/libGL.so.1"
    code = f"uname() {{ echo Linux; }}\n/sbin/ldconfig() {{ echo '{listing}'; }}\nmissing_system_packages run"
    missing = in_bash(code, root).stdout.split()
    assert "libgl1" not in missing
    assert {"libegl1", "libpulse0", "libxcb-cursor0", "libdrm2"} <= set(missing)
    assert "xvfb" not in missing


def test_tests_need_a_screen_a_sound_server_and_letters(root: Path, tmp_path: Path) -> None:
    code = "uname() { echo Linux; }\n/sbin/ldconfig() { :; }\nmissing_system_packages dev"
    path = commands(tmp_path, Xvfb="", parec="")
    missing = set(in_bash(code, root, PATH=path).stdout.split())
    assert "pulseaudio" in missing
    assert not {"xvfb", "pulseaudio-utils"} & missing


def test_nothing_missing_asks_for_nothing(root: Path) -> None:
    code = "missing_system_packages() { :; }\ninstall_system_packages run ''"
    done = in_bash(NO_ROOT + code, root)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_rights_one_command_names_what_is_missing(root: Path, tmp_path: Path) -> None:
    path = commands(tmp_path, apt_get="echo called", sudo="exit 1", cat="exec /bin/cat")
    code = NO_ROOT + LACKS_LIBRARY + "install_system_packages run python3-venv"
    done = in_bash(code, root, PATH=path)
    assert done.returncode == 1
    assert "sudo apt-get install --yes libmissing1 python3-venv\n" in done.stderr
    assert done.stdout == ""


def test_going_on_without_them_is_possible(root: Path) -> None:
    code = NO_ROOT + LACKS_LIBRARY + "install_system_packages run ''"
    done = in_bash(code, root, SYSTEM_PACKAGES="skip")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("rights", ["id() { echo 0; }\n", NO_ROOT], ids=["root", "sudo"])
def test_with_rights_missing_packages_are_installed(rights: str, root: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    path = commands(
        tmp_path,
        apt_get=f'echo "$DEBIAN_FRONTEND $*" >> {log}',
        sudo='[[ $1 == -n ]] && shift; "$@"',
        env='exec /usr/bin/env "$@"',
        true="",
    )
    done = in_bash(rights + LACKS_LIBRARY + "install_system_packages run ''", root, PATH=path)
    assert done.returncode == 0, done.stderr
    update, install = log.read_text().splitlines()
    assert re.match("noninteractive .* update$", update)
    assert re.match("noninteractive .* install --yes --no-install-recommends libmissing1$", install)


def test_an_unknown_kind_is_refused(root: Path) -> None:
    done = subprocess.run([root / "scripts/setup.sh", "all"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Usage" in done.stderr


def test_every_dependency_has_a_tested_version(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=\[; ]", entry)[0] for entry in wanted if ";" not in entry}
    pinned = dict(
        line.split("==", maxsplit=1)
        for line in (root / "constraints.txt").read_text("utf-8").splitlines()
        if not line.startswith("#")
    )
    known = {name.lower().replace("_", "-") for name in pinned}
    assert {name for name in names if name.lower().replace("_", "-") not in known} == set()
    assert not any("/" in version for version in pinned.values())
