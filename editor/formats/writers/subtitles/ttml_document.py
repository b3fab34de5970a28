"""TTML: IMSC 1.1 Text Profile (W3C) in the shape of EBU-TT-D (EBU Tech 3380), with clock times.

Who speaks is an agent of the paragraph. Few players show agents, so names stand in the text where asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from editor.formats.decoding_text import format_timestamp
from editor.formats.subtitles.cues import Cue, parse_timing
from editor.formats.writers.options import SubtitleHead
from editor.formats.writers.spoken_turns import one_line
from editor.formats.writers.xml_text import DECLARATION, xml_language, xml_text

_PARAGRAPH = re.compile(r'<p [^>]*begin="([^"]+)" end="([^"]+)"')
_HEAD = """\
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
xmlns:tts="http://www.w3.org/ns/ttml#styling" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" \
xmlns:ebuttm="urn:ebu:tt:metadata" ttp:timeBase="media" ttp:cellResolution="32 15" xml:space="preserve" \
xml:lang="{language}">
<head>
<metadata>
<ttm:title>{title}</ttm:title>
{timing}{agents}<ebuttm:documentMetadata>
<ebuttm:conformsToStandard>urn:ebu:tt:distribution:2014-01</ebuttm:conformsToStandard>
<ebuttm:conformsToStandard>http://www.w3.org/ns/ttml/profile/imsc1.1/text</ebuttm:conformsToStandard>
</ebuttm:documentMetadata>
</metadata>
<styling>
<style xml:id="paragraph" tts:fontFamily="proportionalSansSerif" tts:fontSize="100%" tts:lineHeight="125%" \
tts:textAlign="center"/>
<style xml:id="text" tts:color="#FFFFFF" tts:backgroundColor="#000000C0"/>
</styling>
<layout>
<region xml:id="bottom" tts:origin="10% 10%" tts:extent="80% 80%" tts:displayAlign="after"/>
</layout>
</head>
<body>
<div style="paragraph">
"""
_FOOT = "</div>\n</body>\n</tt>\n"


def write(cues: Sequence[Cue], head: SubtitleHead) -> str:
    """Return the document's text."""
    named = head.options.names is not False
    names = dict.fromkeys(one_line(cue.speaker) for cue in cues if named and cue.speaker)
    ids = {name: f"speaker{row}" for row, name in enumerate(names, start=1)}
    agents = "".join(
        f'<ttm:agent xml:id="{known}" type="person"><ttm:name type="full">{xml_text(name)}</ttm:name>'
        "</ttm:agent>\n"
        for name, known in ids.items()
    )
    title, language = xml_text(one_line(head.title)), xml_language(head.language)
    timing = f"<ttm:desc>{xml_text(head.options.timing)}</ttm:desc>\n" if head.options.timing else ""
    parts = [DECLARATION, _HEAD.format(language=language, title=title, agents=agents, timing=timing)]
    for number, cue in enumerate(cues, start=1):
        agent = f' ttm:agent="{ids[one_line(cue.speaker)]}"' if named and cue.speaker else ""
        begin, end = format_timestamp(cue.start_ms), format_timestamp(cue.end_ms)
        text = "<br/>".join(f'<span style="text">{xml_text(line)}</span>' for line in cue.lines)
        parts.append(
            f'<p xml:id="cue{number}" region="bottom" begin="{begin}" end="{end}"{agent}>{text}</p>\n'
        )
    parts.append(_FOOT)
    return "".join(parts)


def parse(text: str) -> list[Cue]:
    """Return the times of the paragraphs."""
    timings = (parse_timing(f"{begin} --> {end}") for begin, end in _PARAGRAPH.findall(text))
    return [Cue(timing.start_ms or 0, timing.end_ms or 0, ()) for timing in timings if timing is not None]
