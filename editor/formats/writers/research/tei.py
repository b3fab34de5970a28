"""TEI for spoken language (ISO 24624:2016): a timeline, utterances, every word at its place in it."""

from __future__ import annotations

import mimetypes

from editor.document.values import Transcript
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import speaker_tiers
from editor.formats.writers.spoken_turns import one_line
from editor.formats.writers.xml_text import DECLARATION, xml_language, xml_text


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the document's text; words whose time is estimated say so (`cert="low"`)."""
    tiers = speaker_tiers(transcript, named=options.names is not False)
    turns = sorted(
        ((turn, tier.code) for tier in tiers for turn in tier.turns), key=lambda pair: pair[0].start_ms
    )
    edges = sorted({0} | {e for turn, _code in turns for w in turn.words for e in (w.start_ms, w.end_ms)})
    points = {edge: f"T{number}" for number, edge in enumerate(edges)}
    people = "".join(
        f'<person xml:id="{tier.code}"><persName>{xml_text(tier.name)}</persName></person>\n'
        for tier in tiers
    )
    when = "".join(
        f'<when xml:id="{point}" interval="{edge / 1000:.3f}" since="#T0"/>\n'
        for edge, point in points.items()
        if edge
    )
    blocks = []
    number = 0
    for turn, code in turns:
        words = ""
        for word in turn.words:
            number += 1
            sure = "" if word.measured else ' cert="low"'
            words += (
                f'<w xml:id="w{number}" synch="#{points[word.start_ms]}"{sure}>{xml_text(word.text)}</w>'
                f'<anchor synch="#{points[word.end_ms]}"/>{word.space}'
            )
        first, last = points[turn.words[0].start_ms], points[turn.words[-1].end_ms]
        blocks.append(
            f'<annotationBlock who="#{code}" start="#{first}" end="#{last}"><u>{words.rstrip()}</u>'
            "</annotationBlock>\n"
        )
    title, language = xml_text(one_line(media.name)), xml_language(transcript.language)
    note = f"<notesStmt><note>{xml_text(options.timing)}</note></notesStmt>\n" if options.timing else ""
    kind = mimetypes.guess_type(media.name)[0] or "application/octet-stream"
    return (
        f'{DECLARATION}<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="{language}">\n'
        f"<teiHeader>\n<fileDesc>\n<titleStmt><title>{title}</title></titleStmt>\n"
        f"<publicationStmt><p>Not published.</p></publicationStmt>\n{note}"
        f'<sourceDesc><recordingStmt><recording><media url="{relative_url(media.name)}" mimeType="{kind}"/>'
        "</recording></recordingStmt></sourceDesc>\n</fileDesc>\n"
        f"<profileDesc><particDesc>\n{people or '<p>Nobody speaks.</p>'}</particDesc></profileDesc>\n"
        f'</teiHeader>\n<text>\n<timeline unit="s" origin="#T0">\n<when xml:id="T0"/>\n{when}</timeline>\n'
        f"<body>\n{''.join(blocks) or '<p/>'}</body>\n</text>\n</TEI>\n"
    )
