"""The check for a newer version: asked of a server of our own in the index's place."""

from __future__ import annotations

import json

import pytest

from editor.services.errors import ServiceError
from editor.services.newer_version import INDEX_URL, Versions, find_newest, installed_version
from tests.support.hub_server import hub_server


def answer(version: object) -> dict[str, bytes]:
    return {"json": json.dumps({"info": {"version": version}, "releases": {}}).encode()}


@pytest.mark.parametrize(("newest", "is_newer"), [("999.0", True), ("0.0.1", False)])
def test_the_index_is_asked_once_and_its_answer_compared(newest: str, is_newer: bool) -> None:
    with hub_server(answer(newest)) as server:
        found = find_newest(address=f"{server.address}/pypi/earproof/json")
    assert (found.installed, found.newest, found.is_newer) == (installed_version(), newest, is_newer)
    assert server.asked == [("json", "")]


def test_the_question_goes_to_the_python_package_index_encrypted() -> None:
    assert INDEX_URL.startswith("https://pypi.org/")


def test_a_proxy_is_used() -> None:
    with hub_server(answer("1.2")) as proxy:
        found = find_newest(proxy=proxy.address, address="http://index.invalid/pypi/earproof/json")
    assert found.newest == "1.2"


def test_an_index_out_of_reach_is_one_sentence_and_a_remedy() -> None:
    with hub_server({}) as gone:
        pass
    with pytest.raises(ServiceError) as offline:
        find_newest(address=f"{gone.address}/json")
    said = str(offline.value)
    assert said == "“127.0.0.1” can’t be reached (Connection refused). Check the connection and the proxy."


@pytest.mark.parametrize("given", [{}, {"json": b"<html>"}, {"json": b"[]"}, answer("latest"), answer(None)])
def test_an_answer_without_a_version_is_told(given: dict[str, bytes]) -> None:
    with hub_server(given) as server, pytest.raises(ServiceError, match=r"“127\.0\.0\.1” gave no version"):
        find_newest(address=f"{server.address}/json")


@pytest.mark.parametrize(
    ("older", "newer"),
    [
        ("0.1.0", "0.1.1"),
        ("0.9", "0.10"),
        ("1.0rc1", "1.0"),
        ("1.0.dev3", "1.0"),
        ("1.0", "1.0.post1"),
        ("1.0+local", "1.0.1"),
        ("0.1.0", "v2"),
    ],
)
def test_versions_are_ordered_as_python_orders_them(older: str, newer: str) -> None:
    assert Versions(older, newer).is_newer
    assert not Versions(newer, older).is_newer


def test_equal_versions_written_differently_are_equal() -> None:
    assert not Versions("1.0", "1.0.0").is_newer
    assert not Versions("1.0.0", "1.0").is_newer
