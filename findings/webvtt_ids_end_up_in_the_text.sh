#!/usr/bin/env bash
# pysubs2 shows the id of a WebVTT cue, and comments between cues, as spoken text of the previous cue.
#
# In WebVTT, the line above the times is the cue's id, free text that is never shown ("intro", "slide 12", "7f3a-0"),
# and a NOTE block is a comment, "NOTE check this name". pysubs2 has one reader for SRT and WebVTT and only removes ids
# made of digits. Any other id, and every NOTE, is appended to the text of the previous cue, after an empty line:
# converted to SRT, it is shown to the audience, counted as words and aligned to audio that is not there. A file with
# numbered cues, which is what one tries first, comes out right. webvtt-py and pycaption read all of it correctly.
#
# Seen 2026-11-29 with pysubs2 1.8.1, webvtt-py 0.6.0, pycaption 2.3.14.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet pysubs2==1.8.1 webvtt-py==0.6.0 pycaption==2.3.14

venv/bin/python -W ignore - <<'EOF'
import sys
from importlib.metadata import version

import pycaption
import pysubs2
import webvtt

print(*(f"{name} {version(name)}" for name in ("pysubs2", "webvtt-py", "pycaption")))
TEXT = """WEBVTT

{first}
00:01.000 --> 00:02.000
Good morning.

{second}
00:03.000 --> 00:04.000
Please sit down.

NOTE is this her name?

{third}
00:05.000 --> 00:06.000
I am Ada.
"""
SPOKEN = ["Good morning.", "Please sit down.", "I am Ada."]


def look(ids):
    text = TEXT.format(first=ids[0], second=ids[1], third=ids[2])
    captions = pycaption.WebVTTReader().read(text)
    seen = {
        "pysubs2": [event.plaintext for event in pysubs2.SSAFile.from_string(text)],
        "webvtt-py": [caption.text for caption in webvtt.from_string(text)],
        "pycaption": [caption.get_text() for caption in captions.get_captions(captions.get_languages()[0])],
    }
    for reader, lines in seen.items():
        print(f"ids {ids}, {reader:9}", lines)
    return seen


numbers, names = look(("1", "2", "3")), look(("greeting", "chair 1", "name"))
others_fine = all(seen[reader] == SPOKEN for seen in (numbers, names) for reader in ("webvtt-py", "pycaption"))
as_text = names["pysubs2"] == ["Good morning.\n\nchair 1", "Please sit down.\n\nNOTE is this her name?\n\nname", "I am Ada."]
sys.exit(0 if others_fine and as_text else "changed: ids and comments are no text any more")
EOF
echo "as described"
