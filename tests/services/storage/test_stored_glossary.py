"""The glossary of an open project is kept in its file."""

from __future__ import annotations

from pathlib import Path

from editor.document.edits import set_text
from editor.document.glossary import Glossary, Term
from editor.formats.native import project_format
from editor.formats.native.project_format import MediaReference
from editor.services.storage.store import Store
from tests.document.samples import talk

MEDIA = MediaReference("talk.wav", 1000, "ab" * 32, "talk.wav", "/sound/talk.wav", 30_000)


def test_the_glossary_is_kept_and_goes_along_with_a_copy(tmp_path: Path) -> None:
    path = tmp_path / "talk.earproof"
    project_format.create(path, media=MEDIA, transcript=talk(), source_text=None, engine={})
    terms = Glossary((Term("ChatGPT", ("CHECH GPT",)),)).decline("Tom")
    with Store.open(path) as store:
        assert store.glossary == Glossary()
        store.set_glossary(terms)
        edit = set_text(store.document.transcript, "a", "I asked ChatGPT about it.")
        assert edit is not None
        store.document.apply(edit)
        store.prepare_copy(tmp_path / "copy.earproof")()
    for file in (path, tmp_path / "copy.earproof"):
        with Store.open(file) as store:
            assert store.glossary == terms
    size = path.stat().st_size
    with Store.open(path) as store:
        store.set_glossary(terms)
    assert path.stat().st_size == size
