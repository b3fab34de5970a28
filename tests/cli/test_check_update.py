"""`earproof doctor --check-update`: one line, or one JSON document, and nothing else is checked."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from editor.services import newer_version
from tests.cli.conftest import CommandRunner
from tests.support.hub_server import HubServer, hub_server


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Iterator[HubServer]:
    """A server in the index's place, which has version 999.1."""
    with hub_server({"json": json.dumps({"info": {"version": "999.1"}}).encode()}) as server:
        monkeypatch.setattr(newer_version, "INDEX_URL", f"{server.address}/json")
        yield server


def test_a_newer_version_is_told_with_its_page(runner: CommandRunner, index: HubServer) -> None:
    done = runner("doctor", "--check-update")
    assert (done.code, done.err) == (0, "")
    installed = newer_version.installed_version()
    assert done.out == (
        f"Earproof 999.1 is available; you have {installed}: https://pypi.org/project/earproof/\n"
    )
    assert len(index.asked) == 1


def test_the_newest_version_is_told_as_such(runner: CommandRunner, index: HubServer) -> None:
    installed = newer_version.installed_version()
    index.files["json"] = json.dumps({"info": {"version": installed}}).encode()
    done = runner("doctor", "--check-update")
    assert (done.code, done.out) == (0, f"Earproof {installed} is the newest version.\n")


def test_json_names_both_versions(runner: CommandRunner, index: HubServer) -> None:  # noqa: ARG001
    told = runner("doctor", "--check-update", "--json").json
    assert told["newest"] == "999.1"
    assert told["newer"] is True


def test_no_answer_is_a_failure_with_a_remedy(runner: CommandRunner, index: HubServer) -> None:
    index.status = 503
    done = runner("doctor", "--check-update")
    assert (done.code, done.out) == (1, "")
    assert done.err == "earproof: “127.0.0.1” gave no version (error 503). Try again later.\n"
