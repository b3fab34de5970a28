"""REFI-QDA projects (QDPX 1.0): the transcript as text, its places joined to times of the recording.

The recording itself is not in the file: it is named as lying beside it. Programs ask for it when they open
the project.
"""

from __future__ import annotations

import uuid
from pathlib import Path

from editor.document.values import Transcript
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.packed_files import pack
from editor.formats.writers.paragraphs import labelled, paragraphs
from editor.formats.writers.spoken_turns import one_line, spoken_turns
from editor.formats.writers.xml_text import DECLARATION, xml_text

PROJECT_PART = "project.qde"

_NAMESPACE = "urn:QDA-XML:project:1.0"
_NO_DATE = "1970-01-01T00:00:00Z"


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> bytes:
    """Return the project's bytes; ids come from the recording's checksum, so they stay the same."""
    ids = _Ids(media.sha256)
    points: list[tuple[int, int]] = []
    parts: list[str] = []
    length = 0
    for label, turn in labelled(paragraphs(spoken_turns(transcript)), options):
        paragraph = f"{label}{turn.text}\n"
        points.append((length, turn.start_ms))
        parts.append(paragraph)
        length += len(paragraph)  # positions are counted in code points
    text = "".join(parts)
    sync = "".join(
        f'<SyncPoint guid="{ids("sync", number)}" timeStamp="{start}" position="{at}"/>\n'
        for number, (at, start) in enumerate(points)
    )
    source = ids("text")
    name = xml_text(one_line(media.name))
    user = ids("user")
    video = Path(media.name).suffix.lower() in (".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv")
    kind = "VideoSource" if video else "AudioSource"
    project = (
        f'{DECLARATION}<Project xmlns="{_NAMESPACE}" name="{name}" origin="Earproof" '
        f'creatingUserGUID="{user}" creationDateTime="{_NO_DATE}">\n'
        f'<Users><User guid="{user}" name="Earproof"/></Users>\n<Sources>\n'
        f'<{kind} guid="{ids("media")}" name="{name}" path="relative://{relative_url(media.name)}" '
        f'creatingUser="{user}" creationDateTime="{_NO_DATE}">\n'
        f'<Transcript guid="{ids("transcript")}" name="{name}" plainTextPath="internal://{source}.txt" '
        f'creatingUser="{user}" creationDateTime="{_NO_DATE}">\n{sync}</Transcript>\n</{kind}>\n'
        f"</Sources>\n{_description(options)}</Project>\n"
    )
    return pack({PROJECT_PART: project, f"Sources/{source}.txt": text})


def _description(options: WritingOptions) -> str:
    return f"<Description>{xml_text(options.timing)}</Description>\n" if options.timing else ""


class _Ids:
    """Gives each part of a project an id that depends on the recording and the part alone."""

    def __init__(self, name: str) -> None:
        self._base = uuid.uuid5(uuid.NAMESPACE_URL, name)

    def __call__(self, *part: object) -> str:
        return str(uuid.uuid5(self._base, " ".join(map(str, part)))).upper()
