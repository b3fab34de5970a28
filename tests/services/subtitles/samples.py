"""Small transcripts that tests of subtitles start from, and random ones."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import strategies as st

from editor.document.values import Segment, Speaker, Transcript, Word, WordState
from editor.formats.subtitles.cues import Cue


@dataclass(frozen=True)
class Media:
    name: str = "a.ogg"
    duration_ms: int = 600_000
    sha256: str = "0" * 64


def segment(
    text: str, start_ms: int, *, step_ms: int = 350, speaker: str | None = "s1", unheard: str = ""
) -> Segment:
    words = []
    at_ms = start_ms
    for row, token in enumerate(text.split()):
        word_id = f"{start_ms}-{row}"
        if token in unheard.split():
            words.append(Word(word_id, token, state=WordState.UNHEARD))
        else:
            words.append(Word(word_id, token, at_ms, at_ms + step_ms - 40))
            at_ms += step_ms
    return Segment(f"g{start_ms}", speaker, start_ms, at_ms, tuple(words))


def transcript(*segments: Segment) -> Transcript:
    return Transcript("en", (Speaker("s1", "Sam Altman"), Speaker("s2", "Unknown")), segments)


LONG = (
    "We have spent the last month on the road, away from the office, and we met Dr. Jane Smith of the "
    "institute in Geneva. She said that the rules have to be written with care, for the people who "
    "will live with them. That was good advice."
)


def texts(cues: tuple[Cue, ...]) -> list[str]:
    return [cue.text for cue in cues]


words = st.one_of(
    st.sampled_from(
        ["a", "the", "and", "yes.", "well,", "-->", "<b>", "&", "{\\an8}", "你好。", "🎈", "שלום", "1"]
    ),
    st.text(
        st.characters(exclude_categories=["Cs", "Cc", "Z"], exclude_characters="\ufeff"),
        min_size=1,
        max_size=50,
    ),
).filter(lambda word: len(word.split()) == 1)


@st.composite
def transcripts(draw: st.DrawFn) -> Transcript:
    """Segments as an aligner or a person may leave them: unheard words, overlaps, zero lengths, any order."""
    at_ms = 0
    segments = []
    for row in range(draw(st.integers(0, 6))):
        at_ms = max(0, at_ms + draw(st.integers(-800, 3_000)))
        start_ms = at_ms
        made = []
        for number, text in enumerate(draw(st.lists(words, max_size=25))):
            heard = draw(st.integers(0, 4)) > 0
            length_ms = draw(st.integers(0, 900))
            made.append(
                Word(f"{row}-{number}", text, at_ms, at_ms + length_ms)
                if heard
                else Word(f"{row}-{number}", text, state=WordState.UNHEARD)
            )
            at_ms += length_ms if heard else 0
        speaker = draw(st.sampled_from(["s1", "s2", None]))
        segments.append(Segment(f"g{row}", speaker, start_ms, at_ms, tuple(made)))
    return transcript(*segments)
