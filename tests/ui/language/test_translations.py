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
from editor.ui.language.translators import TRANSLATED_LANGUAGES, UNREVIEWED_LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
FILES = sorted((resources() / "i18n").glob("earproof_*.ts"))
UNREVIEWED = [file for file in FILES if file.stem.removeprefix("earproof_") in UNREVIEWED_LANGUAGES]
WHOLE = [file for file in FILES if file not in UNREVIEWED and file.name != "earproof_en.ts"]
PLURAL_FORMS = {"de": 2, "en": 2, "es": 2, "fr": 2, "ko": 1}
"""By the plural rules of Unicode’s CLDR, of what whole numbers need."""
PLACES = re.compile(r"\{\w*\}|%L?n|%\d")


@dataclass(frozen=True)
class Message:
    """One text of a file, with what it becomes: one form, or one for each plural."""

    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool


def messages(file: Path, *, finished: bool = False) -> list[Message]:
    """Return the texts of a file; only those that are translated, if so asked."""
    found = []
    for context in ET.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            made = message.find("translation")
            assert made is not None
            forms = [form.text or "" for form in made.iter("numerusform")] or [made.text or ""]
            source, name = message.findtext("source", ""), context.findtext("name", "")
            found.append(Message(name, source, tuple(forms), made.get("type") is None))
    return [message for message in found if message.finished or not finished]


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
    assert {file.stem.removeprefix("earproof_") for file in FILES} == set(TRANSLATED_LANGUAGES)


def test_the_script_lets_the_unreviewed_languages_lag_and_no_others() -> None:
    script = (ROOT / "scripts" / "translate.sh").read_text(encoding="utf-8")
    named = re.search('^unreviewed="(.*)"', script, re.MULTILINE)
    assert named is not None
    assert set(named[1].split()) == UNREVIEWED_LANGUAGES


@pytest.mark.parametrize("file", WHOLE, ids=lambda file: file.name)
def test_every_text_is_translated(file: Path) -> None:
    translated = {message.source for message in messages(file) if message.finished and all(message.forms)}
    missing = [f"{place}: {text}" for place, text in literals() if text not in translated]
    assert missing == [], "run scripts/translate.sh and translate what it names"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_translation_is_left_over(file: Path) -> None:
    used = {text for _place, text in literals()}
    assert [m.source for m in messages(file) if m.source not in used] == []
    assert file in UNREVIEWED or [m.source for m in messages(file) if not m.finished] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_count_has_the_plural_forms_of_its_language(file: Path) -> None:
    wanted = PLURAL_FORMS[file.stem.removeprefix("earproof_")]
    counted = [message for message in messages(file) if "%Ln" in message.source]
    assert len(counted) > 50
    assert [message for message in counted if len(message.forms) != wanted] == []
    assert [m for m in messages(file, finished=True) if not all(m.forms)] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_what_is_put_into_a_text_is_put_into_its_translation(file: Path) -> None:
    for message in messages(file, finished=True):
        for form in message.forms:
            assert sorted(PLACES.findall(form)) == sorted(PLACES.findall(message.source)), message


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_translations_end_and_are_spaced_like_their_sources(file: Path) -> None:
    for message in messages(file, finished=True):
        for form in message.forms:
            for end in ("…", ":"):
                assert form.endswith(end) is message.source.endswith(end), message
            for part in (str.lstrip, str.rstrip):
                assert len(form) - len(part(form)) == len(message.source) - len(part(message.source)), message
            assert ("&" in form) is ("&" in message.source), message
            assert '"' not in form, f"typographic quotes, please: {message}"


@pytest.mark.parametrize(
    ("language", "opening", "closing"),
    [("de", "„", "“"), ("es", "«", "»"), ("fr", "«\N{NO-BREAK SPACE}", "\N{NO-BREAK SPACE}»")],
)
def test_quotes_are_those_of_the_language(language: str, opening: str, closing: str) -> None:
    for message in messages(resources() / "i18n" / f"earproof_{language}.ts", finished=True):
        for form in message.forms:
            assert form.count(opening) == form.count(closing) == len(re.findall("[„«]", form)), message
            assert form.count("”") == 0, message
            assert language == "de" or "“" not in form, message


def test_french_signs_stand_apart_and_apostrophes_are_typographic() -> None:
    for message in messages(resources() / "i18n" / "earproof_fr.ts", finished=True):
        for form in message.forms:
            assert "'" not in form, message
            assert not re.search(r" [:;!?»]|« |[^\W\d_][;!?](\s|$)|[^\W\d_]:\s", form), message


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_compiled_file_says_what_the_text_file_says(qapp: QCoreApplication, file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    for message in messages(file, finished=True):
        counts = (1, 2) if len(message.forms) > 1 else (-1,)
        for count, form in zip(counts, message.forms, strict=True):
            assert translator.translate(message.context, message.source, "", count) == form


def test_the_script_finds_nothing_to_do() -> None:
    done = subprocess.run(
        ["scripts/translate.sh", "check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
