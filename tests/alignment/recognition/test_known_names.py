"""Names that were heard in pieces are put together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from alignment.recognition.known_names import NameGlossary, common_names
from alignment.recognition.recogniser import HeardWord


def heard(*texts: str) -> list[HeardWord]:
    return [HeardWord(text, 100 * at, 100 * at + 80) for at, text in enumerate(texts)]


def test_a_known_name_is_joined_and_keeps_its_span_and_mark() -> None:
    words = NameGlossary().join_pieces(heard("use", "chat", "GPT,", "now"))
    assert words == [HeardWord("use", 0, 80), HeardWord("ChatGPT,", 100, 280), HeardWord("now", 300, 380)]


def test_the_glossary_adds_names() -> None:
    words = heard("is", "ear", "proof", "ready?")
    assert NameGlossary().join_pieces(words) == words
    assert [word.text for word in NameGlossary(["Earproof"]).join_pieces(words)] == [
        "is",
        "Earproof",
        "ready?",
    ]


def test_the_longest_name_wins() -> None:
    names = NameGlossary(["DeepMind", "Google DeepMind"])
    assert [word.text for word in names.join_pieces(heard("google", "deep", "mind"))] == ["Google DeepMind"]


def test_a_name_is_found_however_it_is_split() -> None:
    names = NameGlossary(["Earproof"])
    assert names.written_form(["ear", "Proof."]) == "Earproof"
    assert names.written_form(["EAR-PROOF"]) == "Earproof"
    assert names.written_form(["ear"]) is None


def test_marks_alone_are_no_name() -> None:
    assert NameGlossary(["--", ""]).written_form(["-"]) is None
    assert "ChatGPT" in common_names()


@given(st.lists(st.sampled_from(["chat", "GPT", "open", "AI.", "so", "the", "-"]), max_size=12))
def test_joining_keeps_letters_order_and_ends(texts: list[str]) -> None:
    words = heard(*texts)
    joined = NameGlossary().join_pieces(words)

    def letters(items: list[HeardWord]) -> str:
        return "".join(c for word in items for c in word.text.lower() if c.isalnum())

    assert letters(joined) == letters(words)
    assert [word.start_ms for word in joined] == sorted({word.start_ms for word in joined})
    assert all(word.start_ms < word.end_ms for word in joined)
    if words:
        assert (joined[0].start_ms, joined[-1].end_ms) == (words[0].start_ms, words[-1].end_ms)


def test_names_are_joined_within_their_chunk_alone() -> None:
    words, chunks = NameGlossary().join_within(heard("chat", "GPT", "chat", "GPT"), [0, 0, 0, 1])
    assert [word.text for word in words] == ["ChatGPT", "chat", "GPT"]
    assert chunks == [0, 0, 1]
