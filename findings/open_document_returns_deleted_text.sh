#!/usr/bin/env bash
# Reading the paragraphs of an OpenDocument text returns what was deleted from it, as text at its very start.
#
# In Word's XML, a tracked deletion stands where it was and its text has an element of its own, which simple readers
# don't look for. In an .odt, LibreOffice moves the deleted text into a list before the first paragraph, and in there it
# is made of ordinary paragraphs. So the usual recipe of odfpy, getElementsByType(P), and odfdo's body.paragraphs begin
# with all the deleted sentences of the document, as if somebody said them first; one that had to be removed before the
# file is passed on (a name, a remark off the record) is back. Comments are paragraphs as well: each is returned twice,
# once within the sentence that it stands in, with its author and date run together, and once by itself. ezodf, which
# only takes the paragraphs of the top level, returns what the document shows.
#
# Seen 2026-11-30 with odfpy 1.4.1, odfdo 3.27.3, ezodf 0.3.2 (lxml 6.1.3).
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet odfpy==1.4.1 odfdo==3.27.3 ezodf==0.3.2 lxml==6.1.3

venv/bin/python - <<'EOF'
import sys
import zipfile
from importlib.metadata import version

import ezodf
import odfdo
from odf import teletype
from odf.opendocument import load
from odf.text import P

print(*(f"{name} {version(name)}" for name in ("odfpy", "odfdo", "ezodf")))
SPACES = " ".join(
    [f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text")]
    + ['xmlns:dc="http://purl.org/dc/elements/1.1/"']
)
BY = "<dc:creator>A. Lee</dc:creator><dc:date>2026-01-01T00:00:00</dc:date>"
INFO = f"<office:change-info>{BY}</office:change-info>"
BODY = f"""<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>{INFO}<text:p>March</text:p></text:deletion>\
</text:changed-region><text:changed-region text:id="c2"><text:insertion>{INFO}</text:insertion></text:changed-region>\
</text:tracked-changes><text:p>We met in <text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>May\
<text:change-end text:change-id="c2"/> in Rome.</text:p>\
<text:p>Yes<office:annotation>{BY}<text:p>who?</text:p></office:annotation>, we did.</text:p>"""
MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
TYPE = "application/vnd.oasis.opendocument.text"
with zipfile.ZipFile("changed.odt", "w") as archive:
    archive.writestr("mimetype", TYPE)
    archive.writestr(
        "content.xml",
        f'<office:document-content {SPACES} office:version="1.2"><office:body><office:text>{BODY}</office:text>'
        "</office:body></office:document-content>",
    )
    archive.writestr("styles.xml", f'<office:document-styles {SPACES} office:version="1.2"/>')
    archive.writestr(
        "META-INF/manifest.xml",
        f'<m:manifest xmlns:m="{MANIFEST}" m:version="1.2"><m:file-entry m:full-path="/" m:media-type="{TYPE}"/>'
        '<m:file-entry m:full-path="content.xml" m:media-type="text/xml"/>'
        '<m:file-entry m:full-path="styles.xml" m:media-type="text/xml"/></m:manifest>',
    )

seen = {
    "odfpy": [teletype.extractText(paragraph) for paragraph in load("changed.odt").getElementsByType(P)],
    "odfdo": [paragraph.inner_text for paragraph in odfdo.Document("changed.odt").body.paragraphs],
    "ezodf": [one.plaintext() for one in ezodf.opendoc("changed.odt").body if one.kind == "Paragraph"],
}
for reader, texts in seen.items():
    print(f"{reader}: {texts}")
shown = ["We met in May in Rome.", "Yes, we did."]
with_deleted = all(
    seen[reader][:2] == ["March", shown[0]] and "who?" in seen[reader][2] and seen[reader][3] == "who?"
    for reader in ("odfpy", "odfdo")
)
sys.exit(0 if with_deleted and seen["ezodf"] == shown else "changed: deleted text is left out")
EOF
echo "as described"
