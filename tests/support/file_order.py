"""The order of test files where several processes share them: the longest first, so that all end together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

# About how many seconds a test takes, by what it asks for.
WITH_MODEL_S = 3.0
OF_PROJECT_S = 6.0
"""Tests of the project itself start other programs: linters, demonstrations."""
WITH_WINDOW_S = 0.8
WITH_QT_S = 0.2
OTHER_S = 0.05


def longest_first(items: Sequence[pytest.Item]) -> list[pytest.Item]:
    """Return the tests with those of the longest files first; those of one file stay as they are."""
    lengths: Counter[Path] = Counter()
    for item in items:
        lengths[item.path] += round(1000 * expected_seconds(item))
    return sorted(items, key=lambda item: (-lengths[item.path], item.path))


def expected_seconds(item: pytest.Item) -> float:
    """Return about how long a test takes."""
    fixtures = getattr(item, "fixturenames", ())
    if item.get_closest_marker("model"):
        return WITH_MODEL_S
    if item.path.parent.name == "project":
        return OF_PROJECT_S
    if "show_window" in fixtures:
        return WITH_WINDOW_S
    return WITH_QT_S if "qapp" in fixtures else OTHER_S
