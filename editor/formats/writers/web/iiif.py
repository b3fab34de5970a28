"""W3C Web Annotations on a IIIF Presentation 3 canvas: one for each turn, its time as a media fragment."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.spoken_turns import Turn, one_line, spoken_turns

CONTEXT = "http://iiif.io/api/presentation/3/context.json"


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return an annotation page's text.

    The ids are URNs of the recording's checksum, so that they stay the same; the canvas's is to be replaced
    by that of the manifest into which the page goes.
    """
    base = f"urn:sha256:{media.sha256}"
    items = [
        _annotation(turn, f"{base}:annotation:{number}", f"{base}:canvas", transcript.language, options)
        for number, turn in enumerate(spoken_turns(transcript), start=1)
    ]
    page = {
        "@context": CONTEXT,
        "id": f"{base}:page",
        "type": "AnnotationPage",
        "label": {"none": [one_line(media.name)]},
        "seeAlso": [{"id": quote(media.name), "type": "Sound"}],
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(
    turn: Turn, own_id: str, canvas: str, language: str, options: WritingOptions
) -> dict[str, Any]:
    named = turn.speaker is not None and options.names is not False
    text = f"{turn.speaker}: {turn.text}" if named else turn.text
    return {
        "id": own_id,
        "type": "Annotation",
        "motivation": ["supplementing"],
        "body": {"type": "TextualBody", "value": text, "format": "text/plain", "language": language},
        "target": {
            "type": "SpecificResource",
            "source": canvas,
            "selector": {
                "type": "FragmentSelector",
                "conformsTo": "http://www.w3.org/TR/media-frags/",
                "value": f"t={turn.start_ms / 1000:.3f},{turn.end_ms / 1000:.3f}",
            },
        },
    }
