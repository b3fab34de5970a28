"""The keys that the README names are the window's."""

from __future__ import annotations

import re
from pathlib import Path

from tests.ui.conftest import ShowWindow

BETWEEN = re.compile(r"(?<!\+), | to | (?=Ctrl\+)")
ROW = re.compile(r"^\| ([^|]+) \| [^|]+ \|$", re.M)


def test_keys_in_the_readme_work(show_window: ShowWindow, root: Path) -> None:
    table = (root / "README.md").read_text("utf-8").split("| Keys |")[1].split("\n\n")[0]
    named = {key.strip() for row in ROW.findall(table) for key in BETWEEN.split(row)}
    actions = show_window().actions_.table
    known = {key for action in actions for key in (*action.keys, action.hint)}
    assert named - known - {"---", "Keys"} == set()
    assert {"Ctrl+Space", "F5", "F8", "Ctrl+H", "Return"} <= named
