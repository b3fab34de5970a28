"""A web page in one file: plays the recording, lights the word that is said, can be searched.

The recording is in the page itself, as a data URL, where it is at hand, of a kind that browsers play and not
too large; else the page plays the file of its name that lies beside it. Nothing is fetched from anywhere:
a content security policy forbids it.
"""

from __future__ import annotations

import base64
import hashlib
import html
from pathlib import Path

from editor.document.values import Transcript
from editor.formats.atomic_files import explain_os_errors
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import DASH, labelled, paragraphs, stamp
from editor.formats.writers.spoken_turns import Turn, one_line, spoken_turns
from editor.formats.writers.web.page_parts import SCRIPT, STYLE, page_words
from editor.formats.writers.xml_text import xml_language, xml_text

MAX_EMBEDDED = 150 * 1024 * 1024
"""Larger recordings make pages that browsers are slow to open, or refuse."""
_KINDS = {
    ".mp3": "audio/mpeg",
    ".m4a": "audio/mp4",
    ".mp4": "video/mp4",
    ".m4v": "video/mp4",
    ".ogg": "audio/ogg",
    ".oga": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
    ".flac": "audio/flac",
    ".webm": "video/webm",
}


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the page's text.

    Raises:
        FormatError: the recording is at hand, and cannot be read.
    """
    title, language = xml_text(one_line(media.name)), xml_language(transcript.language)
    source = _source(media, options.recording)
    video = Path(media.name).suffix.lower() in (".mp4", ".m4v", ".webm", ".mov", ".mkv")
    player = "video" if video else "audio"
    words = page_words(transcript.language)
    body = "\n".join(
        _turn(turn, label, options)
        for label, turn in labelled(paragraphs(spoken_turns(transcript, time_codes=True)), options)
    )
    timing = f'<p class="keys">{xml_text(options.timing)}</p>\n' if options.timing else ""
    policy = (
        f"default-src 'none'; media-src 'self' data: file:; style-src '{_digest(STYLE)}'; "
        f"script-src '{_digest(SCRIPT)}'"
    )
    return f"""<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>{STYLE}</style>
</head>
<body data-none="{words.none_found}" data-found="{words.found}">
<header>
<h1>{title}</h1>
<{player} id="player" controls preload="metadata" src="{html.escape(source)}"></{player}>
<form id="search" role="search">
<label for="query">{words.search}</label>
<input id="query" type="search" autocomplete="off">
<button type="submit">{words.next_match}</button>
<output id="matches" aria-live="polite"></output>
</form>
<p class="keys">{words.keys}</p>
{timing}</header>
<main id="text" aria-label="{words.transcript}">
{body}
</main>
<script>{SCRIPT}</script>
</body>
</html>
"""


def _source(media: MediaFacts, recording: Path | None) -> str:
    kind = _KINDS.get(Path(media.name).suffix.lower())
    beside = relative_url(Path(media.name).name)
    if recording is None or kind is None:
        return beside
    with explain_os_errors(recording):
        if recording.stat().st_size > MAX_EMBEDDED:
            return beside
        return f"data:{kind};base64,{base64.b64encode(recording.read_bytes()).decode('ascii')}"


def _turn(turn: Turn, label: str, options: WritingOptions) -> str:
    name = label if label in ("", DASH) else f"<b>{xml_text(label.removesuffix(': '))}</b> "
    words = "".join(
        f'<span class="{"w" if word.measured else "w e"}" data-s="{word.start_ms}" data-e="{word.end_ms}">'
        f"{xml_text(word.text)}</span>{word.space}"
        for word in turn.words
    )
    said_at = stamp(turn.start_ms, options)
    time = f'<button type="button" class="time" data-s="{turn.start_ms}">{said_at}</button>'
    return f'<section>{time} <p dir="auto">{name}{words.rstrip()}</p></section>'


def _digest(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
