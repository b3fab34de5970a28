"""Reading the simplest transcript."""

from __future__ import annotations

from pathlib import Path

import pytest

from alignment import ScriptError, Turn, read_script, script_from_text


def test_turns_speakers_and_tokens() -> None:
    script = script_from_text("Ann Lee: Hello, you.\n\n  Well —  yes.\nDr. Bob: So\n")
    assert script.turns == (
        Turn("Ann Lee", ("Hello,", "you.")),
        Turn(None, ("Well", "—", "yes.")),
        Turn("Dr. Bob", ("So",)),
    )
    assert script.tokens == ("Hello,", "you.", "Well", "—", "yes.", "So")


@pytest.mark.parametrize(
    "line", ["At 9:15 we met", "One two three four five: said", "see http://a.b", "12: no"]
)
def test_a_colon_alone_makes_no_speaker(line: str) -> None:
    assert script_from_text(line).turns == (Turn(None, tuple(line.split())),)


def test_byte_order_mark_and_line_ends_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes(b"\xef\xbb\xbfAnn: Hello\r\nBob: Yes\r\n")
    assert read_script(path).turns == (Turn("Ann", ("Hello",)), Turn("Bob", ("Yes",)))


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "can’t be read"),
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"caf\xe9 \xff\xfe\x00", "isn’t UTF-8 text"),
    ],
)
def test_a_bad_file_is_named_in_one_sentence(tmp_path: Path, content: bytes | None, problem: str) -> None:
    path = tmp_path / "talk.txt"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(ScriptError) as caught:
        read_script(path)
    message = str(caught.value)
    assert message.startswith(f"“{path.name}” ")
    assert problem in message
    assert ". " in message
    assert message.endswith(".")
