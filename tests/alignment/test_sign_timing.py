"""Signs take the place of the word that they open or close."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from alignment import AlignedWord, WordState
from alignment.sign_timing import time_signs
from alignment.text.signs import is_sign


def words_of(text: str) -> list[AlignedWord]:
    """Return words 300 ms long, a second apart; those in brackets were not heard, signs have no time."""
    made = []
    for row, token in enumerate(text.split()):
        if is_sign(token):
            made.append(AlignedWord(token, None, None, None, WordState.MATCHED))
        elif token.startswith("("):
            made.append(AlignedWord(token, None, None, 0.0, WordState.UNHEARD))
        else:
            made.append(AlignedWord(token, row * 1000, row * 1000 + 300, 0.9, WordState.MATCHED))
    return made


def times(text: str) -> list[int | None]:
    return [word.start_ms for word in time_signs(words_of(text)) if is_sign(word.text)]


def test_a_sign_that_opens_begins_with_its_word() -> None:
    assert times("— Yes") == [1000]
    assert times("Yes. — No") == [2000]


def test_a_sign_that_closes_ends_with_its_word() -> None:
    assert times("yes — no —") == [300, 2300]
    assert times("♪ La la ♪") == [1000, 2300]


def test_a_sign_beside_an_unheard_word_stands_with_what_was_heard() -> None:
    assert times("yes. — (no) so") == [300]
    assert times("— (no) so") == [2000]
    assert time_signs(words_of("— (no)"))[0].state is WordState.UNHEARD


@given(st.lists(st.sampled_from(["—", "♪", "…", "so", "yes.", "(no)", "?"]), max_size=20))
def test_times_rise_and_only_signs_change(tokens: list[str]) -> None:
    words = words_of(" ".join(tokens))
    timed = time_signs(words)
    assert [w for w in timed if not is_sign(w.text)] == [w for w in words if not is_sign(w.text)]
    starts = [word.start_ms for word in timed if word.start_ms is not None]
    assert starts == sorted(starts)
    assert all((word.start_ms is None) == (word.state is WordState.UNHEARD) for word in timed)
    assert time_signs(timed) == timed
