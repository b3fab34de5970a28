"""The rules of the code that can be read off the files: imports, sizes, linters."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest

MOST_LINES_OF_A_FILE = 400
MOST_LINES_OF_A_FUNCTION = 60
MOST_MODULES_OF_A_FOLDER = 15
LEAST_MODULES_OF_A_FOLDER = 3
ROOTS = ("alignment", "editor", "editor/formats", "editor/services", "editor/ui", "tests")
"""Folders whose own modules may be few, since they hold others."""
STARTS_THE_WINDOW = {"editor.__main__"}
QT = {"PySide6", "shiboken6", "qtawesome"}
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|NotImplemented" r"Error)\b")


def tracked(root: Path, *patterns: str) -> Iterator[Path]:
    """Files of the project: tracked, or new and not ignored."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", *patterns]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        if (root / line).is_file():
            yield root / line


def imported(tree: ast.Module) -> Iterator[str]:
    """First parts of all names imported anywhere in a module, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.fixture(scope="module")
def imports() -> grimp.ImportGraph:
    """Who imports whom, inside functions and for types only too."""
    return grimp.build_graph("alignment", "editor", exclude_type_checking_imports=False, cache_dir=None)


def circles(graph: grimp.ImportGraph) -> list[set[str]]:
    """Return the modules that import each other, directly or by others (Tarjan's algorithm)."""
    found: list[set[str]] = []
    number: dict[str, int] = {}
    lowest: dict[str, int] = {}
    path: list[str] = []

    def visit(module: str) -> None:
        number[module] = lowest[module] = len(number)
        path.append(module)
        for other in sorted(graph.find_modules_directly_imported_by(module)):
            if other not in number:
                visit(other)
            if other in path:
                lowest[module] = min(lowest[module], lowest[other])
        if lowest[module] == number[module]:
            at = path.index(module)
            together = set(path[at:])
            del path[at:]
            if len(together) > 1:
                found.append(together)

    for module in sorted(graph.modules):
        if module not in number:
            visit(module)
    return found


def test_no_files_import_each_other_in_a_circle(imports: grimp.ImportGraph) -> None:
    assert circles(imports) == []


def test_a_circle_is_found() -> None:
    graph = grimp.ImportGraph()
    for importer, imported in (("a", "b"), ("b", "c"), ("c", "b"), ("c", "d"), ("a", "d")):
        graph.add_import(importer=importer, imported=imported)
    assert circles(graph) == [{"b", "c"}]


def test_only_the_shell_knows_the_shell(imports: grimp.ImportGraph) -> None:
    def inside(module: str) -> bool:
        return module == "editor.ui.shell" or module.startswith("editor.ui.shell.")

    importers = {
        f"{importer} -> {module}"
        for module in imports.modules
        if inside(module)
        for importer in imports.find_modules_that_directly_import(module)
        if not inside(importer) and importer not in STARTS_THE_WINDOW
    }
    assert importers == set()


def test_folders_hold_a_few_modules_each(root: Path) -> None:
    count = Counter(
        str(path.parent.relative_to(root))
        for path in tracked(root, "alignment/*.py", "editor/*.py", "tests/*.py", "benchmarks/*.py")
        if path.name != "__init__.py"
    )
    assert {folder: held for folder, held in count.items() if held > MOST_MODULES_OF_A_FOLDER} == {}
    few = {folder: held for folder, held in count.items() if held < LEAST_MODULES_OF_A_FOLDER}
    assert {folder: held for folder, held in few.items() if folder not in ROOTS} == {}


def test_import_contracts_hold(root: Path) -> None:
    code = "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Contracts:" in done.stdout


def test_only_the_user_interface_imports_qt(root: Path) -> None:
    inside = root / "editor" / "ui"
    files = [path for path in tracked(root, "alignment/*.py", "editor/*.py") if inside not in path.parents]
    assert files
    found = {str(path): sorted(QT & set(imported(ast.parse(path.read_text("utf-8"))))) for path in files}
    assert {path: names for path, names in found.items() if names} == {}


def test_files_and_functions_stay_short(root: Path) -> None:
    long = []
    for path in tracked(root, "*.py"):
        text = path.read_text("utf-8")
        if (count := len(text.splitlines())) > MOST_LINES_OF_A_FILE:
            long.append(f"{path.relative_to(root)}: {count} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                count = (node.end_lineno or node.lineno) - node.lineno + 1
                if count > MOST_LINES_OF_A_FUNCTION:
                    long.append(f"{path.relative_to(root)}: {node.name}: {count} lines")
    assert long == []


def test_nothing_is_left_unfinished(root: Path) -> None:
    found = [
        f"{path.relative_to(root)}:{number}: {line.strip()}"
        for path in tracked(root, "*.py", "*.sh", "*.md", "Makefile", "*.toml")
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if UNFINISHED.search(line)
    ]
    assert found == []


@pytest.mark.parametrize(
    "command", [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]], ids=" ".join
)
def test_linters_are_content(command: list[str], root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
