"""ELAN annotation files (EAF 3.0): a tier of turns for each speaker, the words in one that depends on it."""

from __future__ import annotations

import mimetypes

from editor.document.values import Transcript
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import SpeakerTier, speaker_tiers
from editor.formats.writers.xml_text import DECLARATION, xml_language, xml_text

_SCHEMA = "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"
_HEAD = """\
<ANNOTATION_DOCUMENT AUTHOR="" DATE="1970-01-01T00:00:00+00:00" FORMAT="3.0" VERSION="3.0" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="{schema}">
<HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
<MEDIA_DESCRIPTOR MEDIA_URL="{url}" MIME_TYPE="{kind}" RELATIVE_MEDIA_URL="./{url}"/>
<PROPERTY NAME="lastUsedAnnotationId">{last}</PROPERTY>
{timing}</HEADER>
"""
_TYPES = """\
<LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="utterance" TIME_ALIGNABLE="true"/>
<LINGUISTIC_TYPE CONSTRAINTS="Included_In" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="word" \
TIME_ALIGNABLE="true"/>
<CONSTRAINT DESCRIPTION="Time subdivision of parent annotation's time interval, no time gaps allowed \
within this interval" STEREOTYPE="Time_Subdivision"/>
<CONSTRAINT DESCRIPTION="Symbolic subdivision of a parent annotation. Annotations refering to the same \
parent are ordered" STEREOTYPE="Symbolic_Subdivision"/>
<CONSTRAINT DESCRIPTION="1-1 association with a parent annotation" STEREOTYPE="Symbolic_Association"/>
<CONSTRAINT DESCRIPTION="Time alignable annotations within the parent annotation's time interval, gaps are \
allowed" STEREOTYPE="Included_In"/>
</ANNOTATION_DOCUMENT>
"""


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the document's text: whole milliseconds, time slots sorted, no annotation of no length."""
    tiers = speaker_tiers(transcript, named=options.names is not False)
    edges = sorted(
        {
            edge
            for tier in tiers
            for turn in tier.turns
            for edge in (turn.start_ms, turn.end_ms, *(e for w in turn.words for e in (w.start_ms, w.end_ms)))
        }
    )
    slots = {edge: f"ts{number}" for number, edge in enumerate(edges, start=1)}
    body: list[str] = []
    last = 0
    for tier in tiers:
        last = _add_tier(body, tier, slots, last, xml_language(transcript.language))
    url = relative_url(media.name)
    kind = mimetypes.guess_type(media.name)[0] or "application/octet-stream"
    timing = f'<PROPERTY NAME="timing">{xml_text(options.timing)}</PROPERTY>\n' if options.timing else ""
    return "".join(
        (
            DECLARATION,
            _HEAD.format(schema=_SCHEMA, url=url, kind=kind, last=last, timing=timing),
            "<TIME_ORDER>\n",
            *(f'<TIME_SLOT TIME_SLOT_ID="{slot}" TIME_VALUE="{edge}"/>\n' for edge, slot in slots.items()),
            "</TIME_ORDER>\n",
            *body,
            _TYPES,
        )
    )


def _add_tier(body: list[str], tier: SpeakerTier, slots: dict[int, str], last: int, language: str) -> int:
    """Add a speaker's two tiers; return the number of the last annotation."""
    name, words_name, person = xml_text(tier.name), xml_text(tier.words_name), xml_text(tier.speaker or "")
    head = f'DEFAULT_LOCALE="{language}" PARTICIPANT="{person}"'

    def annotation(start_ms: int, end_ms: int, text: str) -> str:
        nonlocal last
        last += 1
        return (
            f'<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a{last}" TIME_SLOT_REF1="{slots[start_ms]}" '
            f'TIME_SLOT_REF2="{slots[end_ms]}"><ANNOTATION_VALUE>{xml_text(text)}</ANNOTATION_VALUE>'
            "</ALIGNABLE_ANNOTATION></ANNOTATION>\n"
        )

    body.append(f'<TIER {head} LINGUISTIC_TYPE_REF="utterance" TIER_ID="{name}">\n')
    body += [annotation(turn.start_ms, turn.end_ms, turn.text) for turn in tier.turns]
    body.append(
        f'</TIER>\n<TIER {head} LINGUISTIC_TYPE_REF="word" PARENT_REF="{name}" TIER_ID="{words_name}">\n'
    )
    body += [annotation(word.start_ms, word.end_ms, word.text) for turn in tier.turns for word in turn.words]
    body.append("</TIER>\n")
    return last
