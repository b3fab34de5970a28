"""Qt made unimportable for a while, for what must work where it is not installed.

What is loaded stays loaded, for Qt itself goes on in the process of the tests: only asking for it is refused.
"""

from __future__ import annotations

import builtins
import importlib
import importlib.util
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import ModuleType
from typing import Any
from unittest import mock

QT_PACKAGES = ("PySide6", "shiboken6", "qtawesome")
HIDDEN = (*QT_PACKAGES, "editor.ui")
MAY_ASK = (*QT_PACKAGES, "shibokensupport", "pytestqt")
"""Which packages may ask for it all the same: their own parts, and what runs around the tests."""

_really_import = builtins.__import__
_really_import_module = importlib.import_module


@contextmanager
def hidden_qt() -> Iterator[None]:
    """Have every import of Qt, and of the window that is made with it, raise ModuleNotFoundError."""
    with (
        mock.patch.object(builtins, "__import__", _import),
        mock.patch.object(importlib, "import_module", _import_module),
    ):
        yield


def _import(
    name: str,
    globals: Mapping[str, object] | None = None,
    locals: Mapping[str, object] | None = None,
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> Any:
    asking = str((globals or {}).get("__name__") or "")
    if not _is_part(asking, MAY_ASK):
        package = str((globals or {}).get("__package__") or "")
        whole = importlib.util.resolve_name("." * level + name, package) if level else name
        _refuse_hidden(whole, *(f"{whole}.{part}" for part in fromlist or ()))
    return _really_import(name, globals, locals, fromlist or (), level)


def _import_module(name: str, package: str | None = None) -> ModuleType:
    _refuse_hidden(importlib.util.resolve_name(name, package))
    return _really_import_module(name, package)


def _refuse_hidden(*names: str) -> None:
    for name in names:
        if _is_part(name, HIDDEN):
            raise ModuleNotFoundError(f"No module named {name!r}: Qt is hidden", name=name)


def _is_part(name: str, packages: Sequence[str]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)
