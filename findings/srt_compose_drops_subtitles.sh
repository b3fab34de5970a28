#!/usr/bin/env bash
# srt.compose silently drops subtitles: those that start before zero, have no length, or are empty.
#
# compose() writes a list of subtitles with the srt library. By default it also sorts, numbers and "reindexes", and that
# step skips whatever can't be right, telling only a logger at level INFO, which nobody sees. So shifting a file by two
# seconds, to fit a recording without its jingle, loses the first spoken line for good as soon as its start is a tenth
# of a second below zero, though most of it is still audible; pysubs2 sets the same start to zero. A word timed as a
# moment (start equal to end, as aligners produce) is dropped, too. compose(reindex=False) keeps them, but then writes a
# negative time as "-1:59:59,500".
#
# Seen 2026-11-29 with srt 3.5.3, pysubs2 1.8.1.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet srt==3.5.3 pysubs2==1.8.1

venv/bin/python - <<'EOF'
import sys
from datetime import timedelta
from importlib.metadata import version

import pysubs2
import srt

print(*(f"{name} {version(name)}" for name in ("srt", "pysubs2")))
TEXT = """1
00:00:01,500 --> 00:00:05,000
First words.

2
00:00:06,000 --> 00:00:06,000
A moment.

3
00:00:07,000 --> 00:00:08,000
Last words.
"""
subtitles = list(srt.parse(TEXT))
unshifted = [item.content for item in srt.parse(srt.compose(subtitles))]
for item in subtitles:
    item.start -= timedelta(seconds=2)
    item.end -= timedelta(seconds=2)
by_srt = srt.compose(subtitles)
kept = srt.compose(subtitles, reindex=False)

document = pysubs2.SSAFile.from_string(TEXT)
document.shift(s=-2)
by_pysubs2 = document.to_string("srt")

print("srt, read and written:    ", unshifted)
print("srt, shifted by 2 s:      ", [item.content for item in srt.parse(by_srt)])
print("srt, without reindexing:  ", kept.splitlines()[1])
print("pysubs2, shifted by 2 s:  ", [line for line in by_pysubs2.splitlines() if "words" in line or "-->" in line])
dropped = unshifted == ["First words.", "Last words."] and "First" not in by_srt and "Last" in by_srt
kept_odd = kept.splitlines()[1].startswith("-1:59:59,500") and "00:00:00,000 --> 00:00:03,000\nFirst words." in by_pysubs2
sys.exit(0 if dropped and kept_odd else "changed: srt.compose keeps such subtitles")
EOF
echo "as described"
