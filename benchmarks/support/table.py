"""A table of figures, printed row by row as they are measured."""

from __future__ import annotations

from collections.abc import Mapping

Row = Mapping[str, float | str | None]
_NAME = 14


class Table:
    """Prints the titles above the first row."""

    def __init__(self) -> None:
        self._has_titles = False

    def add(self, row: Row) -> None:
        """Print a row: names left, figures right, a dash where there is none."""
        if not self._has_titles:
            print(" ".join(_title(name, cell) for name, cell in row.items()), flush=True)
            self._has_titles = True
        print(" ".join(_cell(name, cell) for name, cell in row.items()), flush=True)


def _title(name: str, cell: float | str | None) -> str:
    return name.ljust(_NAME) if isinstance(cell, str) else name.rjust(6)


def _cell(name: str, cell: float | str | None) -> str:
    width = max(6, len(name))
    if isinstance(cell, str):
        return cell.ljust(_NAME)
    if cell is None:
        return "-".rjust(width)
    if isinstance(cell, int):
        return f"{cell:{width}d}"
    return f"{cell:{width}.3f}" if name == "auc" else f"{cell:{width}.1f}"
