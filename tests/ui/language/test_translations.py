"""The files of translations: whole, true to their sources, and compiled as they stand."""

from __future__ import annotations

import ast
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from editor.services.resources import resources

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((resources() / "i18n").glob("earproof_*.ts"))
WHOLE = [file for file in FILES if not file.name.endswith("_en.ts")]
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")


@dataclass(frozen=True)
class Message:
    """One text of a file, with what it becomes: one form, or one for each plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path) -> list[Message]:
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            source, name = message.findtext("source", ""), context.findtext("name", "")
            found.append(Message(name, source, tuple(forms), made.get("type") is None))
    return found


def literals() -> Iterator[tuple[str, str]]:
    """Yield where a text is given to tr(), and the text."""
    for path in sorted((ROOT / "editor" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
            at = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}.get(called)
            if at is None or path.name == "translated_phrases.py":
                continue
            text = node.args[at]
            place = f"{path.relative_to(ROOT)}:{text.lineno}"
            assert isinstance(text, ast.Constant), f"{place}: tr() takes a literal text, no expression"
            yield place, str(text.value)


def test_there_is_a_whole_translation() -> None:
    assert [file.name for file in WHOLE] == ["earproof_de.ts"]


@pytest.mark.parametrize("file", WHOLE, ids=lambda file: file.name)
def test_every_text_is_translated(file: Path) -> None:
    translated = {message.source for message in messages(file) if message.finished and all(message.forms)}
    missing = [f"{place}: {text}" for place, text in literals() if text not in translated]
    assert missing == [], "run scripts/translate.sh and translate what it names"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_translation_is_left_over(file: Path) -> None:
    used = {text for _place, text in literals()}
    assert [m.source for m in messages(file) if m.source not in used or not m.finished] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_is_put_into_a_text_is_put_into_its_translation(file: Path) -> None:
    for message in messages(file):
        for form in message.forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(message.source)), message


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_translations_end_and_are_spaced_like_their_sources(file: Path) -> None:
    for message in messages(file):
        for form in message.forms:
            for end in ("…", ":"):
                assert form.endswith(end) is message.source.endswith(end), message
            assert form[: len(form) - len(form.lstrip())] == message.source[: len(form) - len(form.lstrip())]
            assert ("&" in form) is ("&" in message.source), message
            assert '"' not in form, f"typographic quotes, please: {message}"


def test_german_quotes_are_german() -> None:
    for message in messages(resources() / "i18n" / "earproof_de.ts"):
        for form in message.forms:
            assert form.count("„") == form.count("“"), message
            assert "”" not in form, message


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_compiled_file_says_what_the_text_file_says(qapp: QCoreApplication, file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for message in messages(file):
        counts = (1, 2) if len(message.forms) > 1 else (-1,)
        for count, form in zip(counts, message.forms, strict=True):
            assert translator.translate(message.context, message.source, "", count) == form


def test_the_script_finds_nothing_to_do() -> None:
    done = subprocess.run(
        ["scripts/translate.sh", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
