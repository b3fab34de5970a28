"""Names of recordings that aren’t UTF-8, as disks of older systems have them."""

from __future__ import annotations

import pytest

from editor.formats.export_formats import EXPORTS, TextFormat
from editor.formats.file_urls import relative_url
from editor.formats.writers.options import WritingOptions
from tests.formats.writers.samples import TALK
from tests.services.subtitles.samples import Media

TEXT_FORMATS = [kind for kind in EXPORTS if isinstance(kind, TextFormat)]


@pytest.mark.parametrize("kind", TEXT_FORMATS, ids=[kind.name for kind in TEXT_FORMATS])
@pytest.mark.parametrize("name", ["caf\udce9 1.ogg", "half a pair \ud83d.ogg"])
def test_every_format_takes_any_name_of_a_recording(kind: TextFormat, name: str) -> None:
    assert kind.write(TALK, Media(name), WritingOptions())


def test_a_url_has_the_bytes_of_the_name() -> None:
    assert relative_url("a/caf\udce9 1.ogg") == "a/caf%E9%201.ogg"
    assert relative_url("a:\ud83d.ogg") == "a%3A%3F.ogg"
