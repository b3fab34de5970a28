"""A person's own glossary: what is written is read, damage is set aside."""

from __future__ import annotations

from pathlib import Path

from editor.document.glossary import Glossary, Term
from editor.services.user_glossary import read_user_glossary, write_user_glossary

TERMS = Glossary((Term("ChatGPT", ("CHECH GPT",), "en", "one word"),), ("Tom",))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "programs" / "glossary.json"
    assert read_user_glossary(path) == Glossary()
    write_user_glossary(TERMS, path)
    assert read_user_glossary(path) == TERMS
    assert [each.name for each in path.parent.iterdir()] == ["glossary.json"]


def test_a_damaged_file_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "glossary.json"
    path.write_text('{"terms": 3}', "utf-8")
    assert read_user_glossary(path) == Glossary()
    assert path.with_name("glossary.json.damaged").read_text("utf-8") == '{"terms": 3}'
    write_user_glossary(TERMS, path)
    assert read_user_glossary(path) == TERMS


def test_what_is_no_text_is_no_glossary(tmp_path: Path) -> None:
    path = tmp_path / "glossary.json"
    path.write_bytes(b"\xff\xfe\x00")
    assert read_user_glossary(path) == Glossary()
    assert path.with_name("glossary.json.damaged").is_file()
