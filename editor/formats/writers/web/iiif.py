"""W3C Web Annotations on a IIIF Presentation 3 canvas: one for each turn, its time as a media fragment."""

from __future__ import annotations

import json
from typing import Any

from editor.document.values import Transcript
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import labelled
from editor.formats.writers.spoken_turns import Turn, one_line, spoken_turns

CONTEXT = "http://iiif.io/api/presentation/3/context.json"


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return an annotation page's text.

    The ids are URNs of the recording's checksum, so that they stay the same; the canvas's is to be replaced
    by that of the manifest into which the page goes.
    """
    base = f"urn:sha256:{media.sha256}"
    language = transcript.language
    items = [
        _annotation(
            turn, label + turn.text, f"{base}:annotation:{number}", canvas=f"{base}:canvas", language=language
        )
        for number, (label, turn) in enumerate(labelled(spoken_turns(transcript), options), start=1)
    ]
    page = {
        "@context": CONTEXT,
        "id": f"{base}:page",
        "type": "AnnotationPage",
        "label": {"none": [one_line(media.name)]},
        "seeAlso": [{"id": relative_url(media.name), "type": "Sound"}],
        **({"summary": {"none": [options.timing]}} if options.timing else {}),
        "items": items,
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _annotation(turn: Turn, text: str, own_id: str, *, canvas: str, language: str) -> dict[str, Any]:
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
