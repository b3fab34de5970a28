"""Texts of the layers without Qt: the templates cover them all, and are translated into German."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from alignment.errors import RecordingError
from editor.document.edits import delete_segments, rename_speaker
from editor.formats.errors import FormatError
from editor.services.former_wording import todays_wording
from editor.services.history.comparison import compare
from editor.services.storage.file_lock import LockHolder
from editor.ui.history.comparison_view import ComparisonView
from editor.ui.language.templates import TEMPLATES
from editor.ui.language.translated_phrases import has_template, translated
from editor.ui.language.translators import Language, install_language
from editor.ui.look.theme import LIGHT
from tests.ui.conftest import make_transcript

ROOT = Path(__file__).resolve().parents[3]
PROSE = re.compile(r"[^\W\d_]{2,}[,;:]? [^\W\d_“{]")
# Modules whose texts do not reach the window: the command line's and batches', pages and copies, tables.
ELSEWHERE = re.compile(
    r"editor/(cli/|__main__\.py|services/starting/usage\.py)|alignment/(__init__|__main__|text/(?!script_reader)\w+|spelling/(east_asian/)?\w+|placement/pronunciation)\.py"
    r"|editor/formats/(text/(speaker_labels|sound_descriptions)|documents/speech_tables)\.py"
    r"|editor/formats/writers/|editor/services/batch/(report/|(pairing|listing|planning|remote_files)\.py|cluster/)"
    r"|editor/services/(doctor|history/comparison_text|wording|subtitles/cutting/(line_breaks|\w+_words|word_kinds))\.py"
    r"|editor/services/review/signals/(english_words|sound_index)\.py"
    r"|editor/services/speakers/(given_names|name_cues)\.py"
)
# What is not for people, is said anew by the window's own `Wording`, or is a format's proper name.
INSIDE = re.compile(
    r"DamagedRecordError|ValueError|KeyError|StaleChange|logging|_log|getLogger|re\.compile|Thread|AttributeError|cdll"
    r"|(?:Bytes|Text|Json)Reader"
)
NOT_SHOWN = {
    "held by {}",
    "Missing speech at {} (“{}”)",
    "Earproof for {}",
    "Revision {}{}, the original",
    "Revision {}{}, {}, {}",
    "timing of {} changed",
    "{} re-checked",
    "{} with another speaker",
    "{} of missing speech changed",
    "faster-whisper {}",
    "Whisper cross-attention",
    "pocketsphinx en-us",
    "sound of {}",
    "index of {}",
    "sound output",
    "libpulse-simple.so.0 is missing",
    "libpulse.so.0 is missing",
    "The lock is taken.",
    "the sound server does not answer",
    "plain text, SRT, VTT and other subtitles, DOCX, ODT, CSV, and JSON of known speech recognizers",
    "transcribed by https?://otter\\.ai\\W*",
}


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """Speak German for a while."""
    install_language(qapp, Language.GERMAN)
    yield
    install_language(qapp, Language.ENGLISH)


def prose() -> Iterator[tuple[str, str]]:
    """Yield each text in sentences or phrases of the modules without Qt, as a template, with its place."""
    for folder in ("alignment", "editor"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if ELSEWHERE.match(name) or (name.startswith("editor/ui/") and "/player/" not in name):
                continue
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in _shown_nodes(tree):
                text = _template(node)
                is_markup = text.lstrip().startswith(("<", ":root"))
                if PROSE.search(text) and not is_markup and text not in NOT_SHOWN:
                    yield f"{name}:{node.lineno}", text


def _shown_nodes(tree: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue  # a docstring
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(base) for base in node.bases):
            continue  # names for programs
        if isinstance(node, ast.Call) and INSIDE.search(ast.unparse(node.func)):
            continue
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant) and isinstance(node.value, str)
        ):
            yield node
        else:
            yield from _shown_nodes(node)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _is_in_the_book(text: str) -> bool:
    template = todays_wording(text)  # what files keep is shown in today's words
    if has_template(template.replace("{}", "X")):
        return True
    pattern = re.compile(".+".join(map(re.escape, template.split("{}"))))
    return any(pattern.fullmatch(entry) or entry.endswith(f": {template}.") for entry in TEMPLATES)


def test_the_book_has_every_text_that_may_reach_the_window() -> None:
    found = list(prose())
    assert len(found) > 120
    missing = [f"{place}: {text}" for place, text in found if not _is_in_the_book(text)]
    assert missing == [], "add them to editor/ui/language/templates.py or book_errors.py"


def test_english_is_left_as_it_is() -> None:
    error = FormatError(Path("a.txt"), "is empty", "Choose the file with the transcript")
    assert translated(str(error)) == str(error)
    assert translated("Rename Lee to Kim") == "Rename Lee to Kim"


@pytest.mark.usefixtures("german")
def test_names_of_edits_are_said_in_german() -> None:
    transcript = make_transcript()
    rename = rename_speaker(transcript, "lee", "Kim")
    delete = delete_segments(transcript, ["a", "b"])
    assert rename is not None
    assert delete is not None
    assert translated(rename.label) == "Lee in Kim umbenennen"
    assert translated(delete.label) == "2 Segmente löschen"
    assert translated("Undo: Replace “a “b”” by “c”") == "Rückgängig: „a “b”“ durch „c“ ersetzen"


@pytest.mark.usefixtures("german")
def test_errors_are_said_part_by_part() -> None:
    path = Path("C: notes; old: talk.txt")
    error = FormatError(path, "can’t be read (no access)", "Check that you may read it")
    assert translated(str(error)) == (
        "„C: notes; old: talk.txt“ kann nicht gelesen werden (no access). "
        "Prüfen Sie, ob Sie sie lesen dürfen."
    )
    sound = RecordingError(Path("a.wav"), "has no audio track", "Choose a file with audio")
    assert translated(str(sound)) == "„a.wav“ hat keine Tonspur. Wählen Sie eine Datei mit Ton."


@pytest.mark.usefixtures("german")
def test_a_comparison_is_exported_in_german(qtbot: QtBot) -> None:
    before = make_transcript()
    edit = delete_segments(before, ["b"])
    assert edit is not None
    view = ComparisonView(LIGHT)
    qtbot.addWidget(view)
    view.show_comparison(compare(before, edit.apply(before)), before="A", after="B", writable=False)
    page = view.page("Änderungen")
    text = re.sub(r"<[^>]*>", " ", page.split("</style>")[1])
    for said in ("Von: A", "Legende:", "1 Segment unverändert", "Segment entfernt", "7 Wörter entfernt"):
        assert said in text
    assert 'lang="de"' in page
    assert not re.search(r"\b(removed|added|unchanged|from|here)\b", text)


@pytest.mark.usefixtures("german")
def test_who_holds_a_file_is_said_within_the_sentence() -> None:
    holder = LockHolder("kim", "desk", 4711)
    text = f"Opened read-only: “talk.earproof” is open elsewhere ({holder})."
    assert translated(text) == (
        "Schreibgeschützt geöffnet: „talk.earproof“ ist anderswo geöffnet (kim auf desk, Prozess 4711)."
    )


@pytest.mark.usefixtures("german")
def test_a_text_that_nobody_knows_is_shown_as_it_is() -> None:
    assert translated("“talk.wav” does odd things. Try again.") == "“talk.wav” does odd things. Try again."
    assert translated("") == ""
