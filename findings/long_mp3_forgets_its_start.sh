#!/usr/bin/env bash
# Once a long MP3 was read to its end, ffmpeg's seek to any place in its first half leads to the very beginning.
#
# An MP3 has no table of places, so ffmpeg notes each frame that it passes, and seeks to the noted one before the target.
# The first seek into a part is slow, later ones take no time and are exact to the frame: it gets better with use, one
# thinks. But the table is limited to 1 MB. When it is full, every second entry is dropped, again and again, and always
# of all that is there, so the oldest places are thinned most. At the end of ten hours nothing is left of the first five
# but the start: a seek to 5:00:00 succeeds and returns frames from 0:00:00, with the right time stamps. Whoever drops
# frames up to the target decodes five hours at each click; whoever does not is five hours off. A player that shows the
# file for the first time is fine, one that has measured its length by reading it is not. The option indexmem (bytes)
# raises the limit.
#
# Seen 2026-11-30 with av 18.1.0 (ffmpeg 8.1, libmp3lame), numpy 2.4.6. MP3 at 16 kHz without a Xing header.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import io
import sys

import av
import numpy as np

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info, "numpy", np.__version__)
RATE = 16_000
minute = io.BytesIO()
with av.open(minute, "w", format="mp3", options={"write_xing": "0", "id3v2_version": "0"}) as container:
    stream = container.add_stream("libmp3lame", rate=RATE, layout="mono", options={"reservoir": "0"})
    stream.bit_rate = 16_000
    noise = (np.random.default_rng(0).standard_normal((1, 60 * RATE)) * 300).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(noise, format="s16p", layout="mono")
    frame.sample_rate, frame.pts = RATE, 0
    for packet in stream.encode(frame) + stream.encode(None):
        container.mux(packet)


def early(container, seconds):
    """Seek; return by how many seconds too early the next packet is."""
    stream = container.streams.audio[0]
    container.seek(int(seconds / stream.time_base), stream=stream)
    return round(seconds - float(next(p for p in container.demux(stream) if p.pts is not None).pts * stream.time_base), 1)


seen = {}
for hours, options in ((1, {}), (3, {}), (10, {}), (10, {"indexmem": "100000000"})):
    with open("long.mp3", "wb") as file:
        for _ in range(60 * hours):
            file.write(minute.getvalue())  # frames without a bit reservoir can be repeated
    with av.open("long.mp3", options=options) as container:
        half = hours * 1800
        before = early(container, half)
        for _ in container.demux(audio=0):  # to the end, without decoding
            pass
        seen[hours, bool(options)] = before, early(container, half), early(container, half // 2)
    before, after, quarter = seen[hours, bool(options)]
    print(f"{hours} h {options or ''}: seek to the half {before} s early; once read to the end {after} s early,", end=" ")
    print(f"to the quarter {quarter} s")
exact = all(abs(s) < 1 for s in (*seen[1, False], *seen[10, True], seen[3, False][0], seen[10, False][0]))
lost = seen[10, False][1:] == (18_000, 9_000)
sys.exit(0 if exact and lost else "changed: what was passed is found again")
EOF
echo "as described"
