#!/usr/bin/env bash
# Words vanish from plain SRT text when pysubs2 or ffmpeg reads it, because both treat SRT as a subset of ASS.
#
# Transcripts mark non-speech as <inaudible> or {laughs}, and people say "C:\new". SRT has no escaping, so such text is
# written as it is. pysubs2 and ffmpeg's srt decoder convert it to ASS, where < > and { } contain commands and \n, \N
# and \h are line breaks and spaces. So <inaudible> is lost on reading, in both. {laughs} is kept in the ASS line, hence
# looks fine in a dump, but is lost in what a viewer sees, in pysubs2's plaintext and in the SRT that it writes again;
# and "C:\new\hat" comes back in two lines. Reading and writing without a change in between loses text. "I <3 it"
# survives. The readers of srt and pycaption keep all of it.
#
# Seen 2026-11-29 with pysubs2 1.8.1, av 18.1.0 (ffmpeg 8.1), srt 3.5.3, pycaption 2.3.14.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet pysubs2==1.8.1 av==18.1.0 srt==3.5.3 pycaption==2.3.14

venv/bin/python -W ignore - <<'EOF'
import sys
from importlib.metadata import version

import av
import pycaption
import pysubs2
import srt

print(*(f"{name} {version(name)}" for name in ("pysubs2", "av", "srt", "pycaption")), "ffmpeg", av.ffmpeg_version_info)
LINES = ["we <inaudible> there", "yes {laughs} no", "in C:\\new\\hat", "I <3 it"]
text = "".join(f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{line}\n\n" for n, line in enumerate(LINES, 1))
with open("a.srt", "w", encoding="utf-8") as file:
    file.write(text)


def by_ffmpeg():
    with av.open("a.srt") as container:
        for packet in container.demux(subtitles=0):
            for subtitle in packet.decode():
                yield subtitle.dialogue.decode()


document = pysubs2.SSAFile.from_string(text)
again = srt.parse(document.to_string("srt"))
seen = {
    "pysubs2, plaintext": [event.plaintext for event in document],
    "pysubs2, written again": [item.content for item in again],
    "ffmpeg": list(by_ffmpeg()),
    "srt": [item.content for item in srt.parse(text)],
    "pycaption": [caption.get_text() for caption in pycaption.SRTReader().read(text).get_captions("en-US")],
}
for reader, lines in seen.items():
    print(f"{reader:23}", lines)
lossy = ["we  there", "yes  no", "in C:\new at", "I <3 it"]
expected = {
    "pysubs2, plaintext": lossy,
    "pysubs2, written again": ["we  there", "yes  no", "in C:\new at", "I <3 it"],
    "ffmpeg": ["we  there", "yes  no", "in C:\\new\\hat", "I <3 it"],
    "srt": LINES,
    "pycaption": LINES,
}
sys.exit(0 if seen == expected else "changed: the text is read otherwise")
EOF
echo "as described"
