#!/usr/bin/env bash
# python-docx takes many times as long to style a paragraph as to add it, even with a style object.
#
# A transcript as a Word file has one paragraph per turn, each in one of two or three styles. Looking up a style by name
# may be slow, so one fetches the style object once and passes that. It hardly helps: the setter converts the object
# back into an id, and checks whether it is the default one by walking over all 164 styles of the built-in template,
# again for each paragraph. With 20,000 turns, a wait of seconds becomes a minute. Writing the id straight into the
# element, paragraph._p.style = style.style_id, creates the same document in a tenth of the time.
#
# Seen 2026-11-29 with python-docx 1.2.0 (lxml 6.1.3). Only ratios are compared here.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet python-docx==1.2.0 lxml==6.1.3

venv/bin/python - <<'EOF'
import sys
import time
from importlib.metadata import version

import docx

print(*(f"{name} {version(name)}" for name in ("python-docx", "lxml")))
COUNT = 400


def build(how):
    """Return the seconds of processor time for a document of COUNT paragraphs, and the names of their styles."""
    document = docx.Document()
    style = document.styles["Quote"]
    began = time.process_time()
    for number in range(COUNT):
        if how == "by name":
            document.add_paragraph("text", style="Quote")
        elif how == "by object":
            document.add_paragraph("text", style=style)
        else:
            paragraph = document.add_paragraph("text")
            if how == "by id":
                paragraph._p.style = style.style_id
    took = time.process_time() - began
    return took, {paragraph.style.name for paragraph in document.paragraphs}


plain = min(build("none")[0] for _ in range(3))
ratios = {}
for how in ("by id", "by object", "by name"):
    runs = [build(how) for _ in range(3)]
    assert runs[0][1] == {"Quote"}
    ratios[how] = min(took for took, _ in runs) / plain
    print(f"style {how:9}: {ratios[how]:5.1f} times the paragraphs without a style")
ok = ratios["by object"] > 4 and ratios["by object"] > 0.5 * ratios["by name"] and ratios["by id"] < 3
sys.exit(0 if ok else "changed: a style is no longer dear")
EOF
echo "as described"
