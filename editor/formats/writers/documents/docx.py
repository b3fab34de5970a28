"""Word documents (Office Open XML, ECMA-376): a paragraph for each turn, with styles for speaker and time.

Where it is asked for, notes become comments and highlights.
"""

from __future__ import annotations

from editor.document.values import Transcript
from editor.formats.json.earproof_json import MediaFacts
from editor.formats.writers.documents.office_package import pack_office_package
from editor.formats.writers.documents.word_comments import STYLES as COMMENT_STYLES
from editor.formats.writers.documents.word_comments import WordComments
from editor.formats.writers.noted_passages import noted_passages
from editor.formats.writers.options import WritingOptions
from editor.formats.writers.paragraphs import labelled, paragraphs, stamp
from editor.formats.writers.spoken_turns import one_line, spoken_turns
from editor.formats.writers.xml_text import xml_language, xml_text

MAIN_PART = "word/document.xml"

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_STYLES = """\
<w:styles xmlns:w="{word}">
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="{language}"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/><w:qFormat/>\
<w:pPr><w:spacing w:after="240"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Turn"><w:name w:val="Turn"/><w:basedOn w:val="Normal"/><w:qFormat/>\
<w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr></w:style>
<w:style w:type="character" w:styleId="SpeakerName"><w:name w:val="Speaker Name"/><w:qFormat/>\
<w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="TimeCode"><w:name w:val="Time Code"/><w:qFormat/>\
<w:rPr><w:color w:val="6B6B6B"/><w:sz w:val="18"/></w:rPr></w:style>
{more}</w:styles>
"""


def write(transcript: Transcript, media: MediaFacts, options: WritingOptions) -> bytes:
    """Return the document's bytes; characters that XML cannot hold are left out."""
    body = [f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>{_run(one_line(media.name))}</w:p>']
    if options.timing:
        body.append(f'<w:p><w:pPr><w:pStyle w:val="Turn"/></w:pPr>{_run(options.timing, "TimeCode")}</w:p>')
    turns = paragraphs(spoken_turns(transcript, time_codes=True))
    comments = WordComments(
        noted_passages(transcript) if options.notes else (), (word for turn in turns for word in turn.words)
    )
    for label, paragraph in labelled(turns, options):
        runs = [_run(f"{stamp(paragraph.start_ms, options)} ", "TimeCode")]
        if label:
            runs.append(_run(label, "SpeakerName"))
        runs.append(comments.runs(paragraph.words))
        body.append(f'<w:p><w:pPr><w:pStyle w:val="Turn"/></w:pPr>{"".join(runs)}</w:p>')
    document = (
        f'<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}'
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
        '<w:pgMar w:top="1417" w:right="1417" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" '
        'w:gutter="0"/></w:sectPr></w:body></w:document>'
    )
    more = COMMENT_STYLES if comments else ""
    styles = _STYLES.format(word=_WORD, language=xml_language(transcript.language), more=more)
    parts = {
        MAIN_PART: ("wordprocessingml.document.main", document),
        "word/styles.xml": ("wordprocessingml.styles", styles),
    }
    referred = {"styles.xml": "styles"}
    if comments:
        parts["word/comments.xml"] = ("wordprocessingml.comments", comments.part(_WORD))
        referred["comments.xml"] = "comments"
    return pack_office_package(MAIN_PART, parts, referred=referred)


def _run(text: str, style: str = "") -> str:
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{xml_text(text)}</w:t></w:r>'
