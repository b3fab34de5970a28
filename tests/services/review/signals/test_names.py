"""Names spelled in several ways, and words that sound like a name or a term of the glossary."""

from __future__ import annotations

from dataclasses import replace

from editor.document.glossary import Glossary, Term
from editor.services.review.signals.sound_index import letter_keys, sound_keys
from editor.services.review.signals.tokens import lexicon_of
from editor.services.review.spelling import corrections
from tests.services.review.text_samples import found, segment, talk

NAMES = "We asked Haverford. Then Haverford came. So Haverford it was."


def test_a_rare_spelling_that_sounds_like_a_common_name_is_told() -> None:
    text = talk(NAMES, "Later Haverfort called us.", "We like the Haverfords. And Haverford’s dog.")
    assert found(text) == [("term", "Haverfort", ("Haverford",))]


def test_a_name_in_pieces_or_in_figures_is_told() -> None:
    text = talk(
        "We use ChatGPT here. And ChatGPT there. With ChatGPT too.",
        "They said chat GPT is nice.",
        "We have GPT-4 now, and GPT-4 then, not GPT four yet.",
    )
    assert ("name", "chat GPT", ("ChatGPT",)) in found(text)
    assert ("name", "GPT four", ("GPT-4",)) in found(text)


def test_names_that_are_as_common_as_each_other_are_left_alone() -> None:
    assert found(talk("So Haverford came.", "So Haverfort went.")) == []


def test_terms_of_the_glossary_are_meant_by_what_sounds_like_them() -> None:
    glossary = Glossary((Term("Haversham"), Term("ChatGPT", ("check GPT",)), Term("Bundestag", (), "de")))
    text = talk("We met mister Haverschem there.", "I use check GPT. The bundestagg met.")
    assert found(text, glossary) == [
        ("term", "Haverschem", ("Haversham",)),
        ("term", "check GPT.", ("ChatGPT",)),
    ]


def test_a_short_term_counts_only_where_the_word_is_doubtful() -> None:
    glossary = Glossary((Term("Kezz"),))
    text = talk("We saw Kezs there.")
    assert found(text, glossary) == []
    unsure = replace(text, segments=(segment("g", "We saw Kezs there.", w2={"confidence": 0.1}),))
    assert found(unsure, glossary) == [("term", "Kezs", ("Kezz",))]


def test_right_text_that_resembles_terms_is_left_alone() -> None:
    glossary = Glossary(tuple(Term(text) for text in ("Clawed", "Pythagon", "Jiro", "Reddis", "Kubernetis")))
    text = talk(
        "The cloud is grey and I read this in a python book.",
        "She is a hero with red dishes, and cover nets were there.",
        "They said it clearly: the zero was wrong.",
    )
    assert found(text, glossary) == []


def test_a_word_as_long_as_a_line_takes_no_longer_to_look_up_than_others() -> None:
    run_on = "donaudampfschifffahrt" * 20
    lexicon = lexicon_of("en")
    assert len(sound_keys(lexicon.sound(run_on))) < 500
    assert len(letter_keys(run_on)) < 500
    assert not set(sound_keys(lexicon.sound(run_on))).isdisjoint(
        sound_keys(lexicon.sound(run_on[:1] + run_on))
    )
    assert corrections(run_on, lexicon) == []
    assert found(talk(NAMES, f"Later {run_on} called us.")) == []
