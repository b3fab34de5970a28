#!/usr/bin/env bash
# A Word file with tracked changes: four common readers return three different texts, and only one is right.
#
# Transcripts come back from a proofreader as DOCX with "track changes" on. Readers are said to return either the text
# before or after the changes. python-docx returns neither: Paragraph.text has what was deleted removed and what was
# inserted missing, "We met in  in Rome." for March changed to May. The same happens to what stands in a form field or
# content control, and there a whole paragraph is missing, too. docx2txt and docx2python accept insertions but return
# moved text twice, at its old place and its new one. All three keep two paragraphs where the break between them was
# deleted, and only mammoth reads all of this as Word shows it. None warns. For an aligner, every missing word is one
# that "was not transcribed", although it is in the file.
#
# Seen 2026-11-30 with python-docx 1.2.0 (lxml 6.1.3), docx2txt 0.9, docx2python 3.7.1, mammoth 1.13.0.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet python-docx==1.2.0 lxml==6.1.3 docx2txt==0.9 docx2python==3.7.1 mammoth==1.13.0

venv/bin/python - <<'EOF'
import sys
from importlib.metadata import version

import docx
import docx2txt
import mammoth
from docx.oxml import parse_xml
from docx2python import docx2python

print(*(f"{name} {version(name)}" for name in ("python-docx", "docx2txt", "docx2python", "mammoth")))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WHO = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"'


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def control(content):
    return f"<w:sdt><w:sdtContent>{content}</w:sdtContent></w:sdt>"


written = {
    "changed": f"<w:p>{run('We met in ')}<w:del {WHO}>{run('March', 'delText')}</w:del><w:ins {WHO}>{run('May')}</w:ins>"
    f"{run(' in Rome.')}</w:p>",
    "moved": f"<w:p>{run('We ')}<w:moveFrom {WHO}>{run('often ')}</w:moveFrom>{run('met ')}"
    f"<w:moveTo {WHO}>{run('often ')}</w:moveTo>{run('there.')}</w:p>",
    "in a control": f"<w:p>{run('Present: ')}{control(run('Dr. Ito'))}{run('.')}</w:p>",
    "paragraph in a control": control(f"<w:p>{run('It rained.')}</w:p>"),
    "joined": f"<w:p><w:pPr><w:rPr><w:del {WHO}/></w:rPr></w:pPr>{run('Later ')}</w:p><w:p>{run('it snowed.')}</w:p>",
}
document = docx.Document()
for xml in parse_xml(f"<w:body {W}>{''.join(written.values())}</w:body>"):
    document.element.body.insert(len(document.element.body) - 1, xml)
document.save("changed.docx")

with open("changed.docx", "rb") as file:
    by_mammoth = mammoth.extract_raw_text(file).value.split("\n\n")
seen = {
    "python-docx": [paragraph.text for paragraph in docx.Document("changed.docx").paragraphs],
    "docx2txt": docx2txt.process("changed.docx").split("\n\n"),
    "docx2python": docx2python("changed.docx").text.split("\n\n"),
    "mammoth": [text for text in by_mammoth if text],
}
for reader, texts in seen.items():
    print(f"{reader}: {texts}")
twice = ["We met in May in Rome.", "We often met often there.", "Present: Dr. Ito.", "It rained.", "Later ", "it snowed."]
expected = {
    "python-docx": ["We met in  in Rome.", "We met there.", "Present: .", "Later ", "it snowed."],
    "docx2txt": twice,
    "docx2python": twice,
    "mammoth": ["We met in May in Rome.", "We met often there.", "Present: Dr. Ito.", "It rained.", "Later it snowed."],
}
sys.exit(0 if seen == expected else "changed: tracked changes are read otherwise")
EOF
echo "as described"
