"""Who makes a project is told where the text is in another language than the audio, and is not refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.formats.native import project_format
from editor.services.storage.project_creation import create_project
from tests.services.fakes import FakeAligner

SPANISH = (
    "Ayer por la tarde revisamos la entrevista con un pescador de la costa, que explicaba cómo se "
    "preparaban las redes y qué decía el viento antes de la tormenta."
)
ENGLISH = (
    "Yesterday afternoon we went through the interview with a fisherman from the coast, and he told us "
    "how the nets were made ready and what the wind says before a storm."
)


@pytest.mark.parametrize(
    ("text", "model", "language", "told"),
    [
        (SPANISH, "tiny.en", None, ["seems to be in Español, but the model knows only English."]),
        (SPANISH, "base", "de", ["seems to be in Español, but Deutsch is selected."]),
        (SPANISH, "base", None, ["seems to be in Español, but the audio was recognized as English."]),
        (SPANISH, "base", "es", []),
        (ENGLISH, "tiny.en", None, []),
        (ENGLISH, "base", None, []),
    ],
)
def test_a_text_in_another_language_is_told(
    tmp_path: Path, text: str, model: str, language: str | None, told: list[str]
) -> None:
    recording, rough, out = (tmp_path / name for name in ("a.ogg", "a.txt", "a.earproof"))
    recording.write_bytes(b"sound")
    rough.write_text(text, "utf-8")
    notices: list[str] = []
    create_project(
        recording,
        rough,
        out,
        aligner=FakeAligner(),
        model=model,
        language=language,
        on_notice=notices.append,
    )
    assert len(notices) == len(told)
    for notice, part in zip(notices, told, strict=True):
        assert notice.startswith("“a.txt”: the text ")
        assert part in notice
    assert project_format.read(out).transcript.segments
