"""While these tests run, Qt is hidden: in the tests, and in what their fixtures do before and after."""

from __future__ import annotations

from collections.abc import Iterator

import pytest


def qt_is_here() -> bool:
    try:
        import PySide6.QtCore  # noqa: F401
    except ModuleNotFoundError:
        return False
    return True


@pytest.fixture
def found_by_fixture() -> Iterator[bool]:
    yield qt_is_here()
    assert not qt_is_here()


def test_qt_is_hidden_from_tests_and_fixtures(found_by_fixture: bool) -> None:
    assert not found_by_fixture
    assert not qt_is_here()
