"""EXMARaLDA basic transcriptions (EXB): a common timeline, a tier of words for each speaker."""

from __future__ import annotations

from editor.document.values import Transcript
from editor.formats.file_urls import relative_url
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.research.tiers import SpeakerTier, speaker_tiers
from editor.formats.writers.spoken_turns import one_line
from editor.formats.writers.xml_text import DECLARATION, xml_language, xml_text


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> str:
    """Return the document's text: an event for each word, with a blank behind it."""
    tiers = speaker_tiers(transcript, named=options.names is not False)
    words = [word for tier in tiers for turn in tier.turns for word in turn.words]
    edges = sorted({0, *(e for word in words for e in (word.start_ms, word.end_ms)), media.duration_ms})
    points = {edge: f"T{number}" for number, edge in enumerate(edges)}
    language = xml_language(transcript.language)
    comment = f"<comment>{xml_text(options.timing)}</comment>" if options.timing else "<comment/>"
    speakers = "".join(
        f'<speaker id="{tier.code}"><abbreviation>{xml_text(tier.name)}</abbreviation><sex value="u"/>'
        f'<languages-used><language lang="{language}"/></languages-used><l1/><l2/>'
        "<ud-speaker-information/><comment/></speaker>\n"
        for tier in tiers
    )
    timeline = "".join(f'<tli id="{point}" time="{edge / 1000:.3f}"/>\n' for edge, point in points.items())
    return (
        f"{DECLARATION}<basic-transcription>\n<head>\n<meta-information>\n<project-name/>\n"
        f"<transcription-name>{xml_text(one_line(media.name))}</transcription-name>\n"
        f'<referenced-file url="{relative_url(media.name)}"/>\n<ud-meta-information/>\n{comment}\n'
        f"<transcription-convention/>\n</meta-information>\n<speakertable>\n{speakers}</speakertable>\n</head>\n"
        f"<basic-body>\n<common-timeline>\n{timeline}</common-timeline>\n"
        f"{''.join(_tier(tier, points) for tier in tiers)}</basic-body>\n</basic-transcription>\n"
    )


def _tier(tier: SpeakerTier, points: dict[int, str]) -> str:
    events = "".join(
        f'<event start="{points[word.start_ms]}" end="{points[word.end_ms]}">'
        f"{xml_text(word.text)}{word.space}</event>\n"
        for turn in tier.turns
        for word in turn.words
    )
    return (
        f'<tier id="TIE{tier.code}" speaker="{tier.code}" category="v" type="t" '
        f'display-name="{xml_text(tier.name)} [v]">\n{events}</tier>\n'
    )
