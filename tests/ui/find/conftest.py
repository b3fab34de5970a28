"""A window on the small transcript."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.ui.shell.main_window import MainWindow
from tests.ui.conftest import ShowWindow


@pytest.fixture
def window(show_window: ShowWindow, project_file: Path) -> MainWindow:
    return show_window(project_file)
