"""A talk of two people, and whose voices may be heard in it."""

from __future__ import annotations

from editor.document.values import Speaker, Transcript
from tests.document.samples import segment
from tests.services.speakers.samples import opening

# The words of each segment: 10, 12, 9, 8, 7, 20.
LAST = " bbbbbbbbbbbbbbbbbbbb"
RIGHT = "aaaaaaaaaa bbbbbbbbbbbb bbbbbbbbb aaaaaaaa aaaaaaa" + LAST
OTHER = "aaaaaaaaaa bbbbbbbbbbbb bbbbbbbbb bbbbbbbb bbbbbbb" + LAST
"""The third turn sounds like Bob."""
READ_ON = (
    "we laughed about it first and then my father read it out once more and nobody laughed any longer then"
)


def talk() -> Transcript:
    """Return four turns, the second and the third of two segments, labelled Ann, Bob, Ann, Bob."""
    return Transcript(
        language="en",
        speakers=(Speaker("s1", "Ann"), Speaker("s2", "Bob"), Speaker("s3", "Unknown")),
        segments=(
            opening(segment("a", "so tell me how it all began in those days", 0, "s1")),
            opening(segment("b", "it began with a letter which came to us one fine morning", 6_000, "s2")),
            segment("c", "and nobody at home knew what it might mean", 13_000, "s2"),
            opening(segment("d", "what did you make of it at first", 19_000, "s1")),
            segment("e", "I mean before you knew it all", 24_000, "s1"),
            opening(segment("f", READ_ON, 30_000, "s2")),
        ),
    )
