"""The glossary: terms are added, joined, removed; what was declined stays so."""

from __future__ import annotations

import pytest

from editor.document.glossary import Glossary, Term, make_term


def test_white_space_is_put_in_order_and_nothing_is_heard_as_it_is_written() -> None:
    term = make_term("  Open  AI ", heard=[" open\tay eye", "", "Open AI", "open ay eye"], note=" a  firm\n")
    assert term == Term("Open AI", ("open ay eye",), "", "a firm")


def test_a_term_has_letters() -> None:
    with pytest.raises(ValueError, match="empty"):
        make_term(" \n ")


def test_adding_a_term_again_adds_what_is_new_of_it() -> None:
    glossary = Glossary().with_term(Term("GPT-4", ("g p d four",), "en", "a model"))
    glossary = glossary.with_term(Term("Priya")).with_term(Term("GPT-4", ("g p d four", "GPT for")))
    assert glossary.terms == (Term("GPT-4", ("g p d four", "GPT for"), "en", "a model"), Term("Priya"))
    assert len(glossary.without("GPT-4")) == 1
    assert glossary.without("no such term") == glossary


def test_a_declined_term_is_not_offered_again_until_it_is_added() -> None:
    glossary = Glossary().decline(" Havers ham ").decline("Havers ham")
    assert glossary.declined == ("Havers ham",)
    assert not glossary.may_offer("Havers  ham")
    assert glossary.may_offer("Haversham")
    assert not glossary.may_offer("  ")
    added = glossary.with_term(make_term("Havers ham"))
    assert added.declined == ()
    assert not added.may_offer("Havers ham")


def test_merging_keeps_what_both_know() -> None:
    own = Glossary((Term("Tom"),), ("Elena",))
    other = Glossary((Term("Tom", ("Tomb",)), Term("Elena")), ("Tom", "Priya"))
    both = own.merged_with(other)
    assert both.terms == (Term("Tom", ("Tomb",)), Term("Elena"))
    assert both.declined == ("Priya",)
