"""Glossaries as plain text: one term a line, `wrong => right`, comments."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.document.glossary import Glossary, Term, make_term
from editor.formats.text.glossary_text import glossary_from_text, glossary_to_text

TEXTS = st.text(st.sampled_from("ab C#=>\\→⇒é.\u2028\x0b"), min_size=1, max_size=12).filter(
    lambda text: bool(text.strip())
)
CODES = st.sampled_from(("", "en", "de"))
NOTES = st.text(st.sampled_from("ab #=>\\"), max_size=8)


def glossary_of(*terms: Term) -> Glossary:
    found = Glossary()
    for term in terms:
        found = found.with_term(term)
    return found


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    rows = draw(st.lists(st.tuples(TEXTS, st.lists(TEXTS, max_size=3), CODES, NOTES), max_size=6))
    return glossary_of(
        *(make_term(text, heard=heard, language=code, note=note) for text, heard, code, note in rows)
    )


def test_reads_terms_pairs_notes_and_languages() -> None:
    text = (
        "\ufeff# names of the project\n\nChatGPT   # one word\nCHECH GPT => ChatGPT\nchat GPT=>ChatGPT\n"
        "# Language: de\nBundestag\n# language:\nC#\nF \\# => F#\n=> \n"
    )
    assert glossary_from_text(text) == glossary_of(
        Term("ChatGPT", ("CHECH GPT", "chat GPT"), "", "one word"),
        Term("Bundestag", (), "de"),
        Term("C#"),
        Term("F#", ("F #",)),
    )


def test_a_right_side_that_is_missing_makes_no_term() -> None:
    assert glossary_from_text("wrong =>\n=> right\n  # only a comment\n") == glossary_of(Term("right"))


@given(glossaries())
def test_what_is_written_is_what_is_read(glossary: Glossary) -> None:
    assert glossary_from_text(glossary_to_text(glossary)) == glossary


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    read = glossary_from_text(text)
    assert glossary_from_text(glossary_to_text(read)) == read
