#!/usr/bin/env bash
# Two soft line breaks in a row within an SRT text end the whole file for pycaption: all later subtitles are lost.
#
# Text pasted from Word, PowerPoint, a web page or a PDF contains U+2028 or a vertical tab where Shift+Enter was
# pressed. In SRT and WebVTT, lines end with CR or LF, so these are characters like any other. Python's str.splitlines()
# splits at them as well (and at form feed, U+0085, U+001C to U+001E, U+2029). A reader built on it finds an "empty
# line" between two of them, assumes that the subtitle has ended, and takes the rest of the text for the number of the
# next. pycaption's WebVTT reader loses what follows within the cue; its SRT reader stops without an error and drops
# every later subtitle. webvtt-py, pysubs2 and srt keep everything, because they read by lines of a file or with a
# regular expression.
#
# Seen 2026-11-29 with pycaption 2.3.14, webvtt-py 0.6.0, pysubs2 1.8.1, srt 3.5.3.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet pycaption==2.3.14 webvtt-py==0.6.0 pysubs2==1.8.1 srt==3.5.3

venv/bin/python -W ignore - <<'EOF'
import sys
from importlib.metadata import version

import pycaption
import pysubs2
import srt
import webvtt

print(*(f"{name} {version(name)}" for name in ("pycaption", "webvtt-py", "pysubs2", "srt")))
SRT = "1\n00:00:01,000 --> 00:00:02,000\nOne.{0}{0}Two.\n\n2\n00:00:03,000 --> 00:00:04,000\nThree.\n\n3\n00:00:05,000 --> 00:00:06,000\nFour.\n"
VTT = "WEBVTT\n\n00:01.000 --> 00:02.000\nOne.{0}{0}Two.\n\n00:03.000 --> 00:04.000\nThree.\n\n00:05.000 --> 00:06.000\nFour.\n"


def by_pycaption(reader, text):
    captions = reader().read(text)
    return [caption.get_text() for caption in captions.get_captions(captions.get_languages()[0])]


fine = True
for name, char in (("U+2028", "\u2028"), ("vertical tab", "\x0b"), ("form feed", "\x0c"), ("U+0085", "\x85")):
    whole = [f"One.{char}{char}Two.", "Three.", "Four."]
    srt_text, vtt_text = SRT.format(char), VTT.format(char)
    by_srt = by_pycaption(pycaption.SRTReader, srt_text)
    by_vtt = by_pycaption(pycaption.WebVTTReader, vtt_text)
    print(f"two of {name:12} pycaption SRT {by_srt}, WebVTT {by_vtt}")
    fine &= [item.content for item in srt.parse(srt_text)] == whole
    fine &= [event.text for event in pysubs2.SSAFile.from_string(srt_text)] == whole
    fine &= [caption.text for caption in webvtt.from_string(vtt_text)] == whole
    fine &= by_srt == ["One."] and by_vtt == ["One.", "Three.", "Four."]
print("srt, pysubs2 and webvtt-py keep all three subtitles whole:", fine)
sys.exit(0 if fine else "changed: the readers treat soft line breaks otherwise")
EOF
echo "as described"
