"""Fixtures for every test: no screen, folders of its own, and nothing left running behind it."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.support import hygiene
from tests.support.file_order import longest_first
from tests.support.without_qt import hidden_qt

if TYPE_CHECKING:  # most folders of tests work without Qt
    from PySide6.QtCore import QCoreApplication

ROOT = Path(__file__).resolve().parents[1]
WITHOUT_QT = ("alignment", "document", "formats", "services")
"""Folders of tests in which nothing may need Qt."""


def _redirect_folders(base: Path) -> None:
    """Point everything that programs keep per user into `base`, before anything asks where that is."""
    folders = {
        "HOME": "home",
        "XDG_CONFIG_HOME": "config",
        "XDG_DATA_HOME": "data",
        "XDG_STATE_HOME": "state",
        "XDG_CACHE_HOME": "cache",
        "XDG_RUNTIME_DIR": "runtime",
    }
    for name, folder in folders.items():
        (base / folder).mkdir(mode=0o700)
        os.environ[name] = str(base / folder)


# A machine that is busy with something else must not fail a test.
settings.register_profile("no deadline", deadline=None)
settings.load_profile("no deadline")

# Done at import, since plug-ins and modules read these when they are loaded.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["HF_HUB_OFFLINE"] = "1"  # no test may fetch a model
_user_folders = Path(tempfile.mkdtemp(prefix="earproof-tests-"))
_redirect_folders(_user_folders)


def pytest_unconfigure() -> None:
    """Remove the folders that stood in for the user's."""
    shutil.rmtree(_user_folders, ignore_errors=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Where several processes share the tests, begin with the longest files."""
    if hasattr(config, "workerinput"):
        items[:] = longest_first(items)


def _qt_hidden_from(item: pytest.Item) -> AbstractContextManager[None]:
    """Return what hides Qt from a test of what works without it: also as made by fixtures, also when late."""
    if item.path.relative_to(ROOT / "tests").parts[0] not in WITHOUT_QT:
        return nullcontext()
    assert "qapp" not in getattr(item, "fixturenames", ()), "a test of a folder that works without Qt"
    return hidden_qt()


# Innermost, for what pytest-qt does around each step needs Qt.
@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[None]:
    """Make the fixtures of a test that needs no Qt without it."""
    with _qt_hidden_from(item):
        yield


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Run a test that needs no Qt without it."""
    with _qt_hidden_from(item):
        yield


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[None]:
    """Undo the fixtures of a test that needs no Qt without it."""
    with _qt_hidden_from(item):
        yield


@pytest.fixture(scope="session")
def qapp_cls() -> type[QCoreApplication]:
    """Let the tests' application be the program's own, whichever test is the first to need one."""
    from editor.ui.shell.file_open_application import FileOpenApplication

    return FileOpenApplication


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository's folder."""
    return ROOT


@pytest.fixture(scope="session")
def user_folders() -> Path:
    """The folder that stands in for everything kept per user."""
    return _user_folders


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, process or running QTimer, or that logs a warning unasked.

    A test that means to see warnings takes the `caplog` fixture and checks them itself.
    """
    uses_qt = "qapp" in request.fixturenames
    if uses_qt:
        hygiene.release_modifiers()
    before = hygiene.running_resources(with_timers=uses_qt)
    with hygiene.captured_warnings() as records:
        yield
        if uses_qt:
            hygiene.clear_clipboard()
        left = hygiene.leaked_resources(before, with_timers=uses_qt)
    if "caplog" not in request.fixturenames:
        left += [f"log record: {record}" for record in records]
    if left:
        pytest.fail("left behind by this test:\n  " + "\n  ".join(left), pytrace=False)
