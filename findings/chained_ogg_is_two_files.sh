#!/usr/bin/env bash
# An Ogg Opus file with two links: one reader returns half of it, another restarts the time in the middle.
#
# Internet radio, and recorders that continue after a pause, write one Ogg stream after the other, and simply joining
# two .opus files creates such a file; the standard calls it chaining and every player plays it. libsndfile reads the
# first link and silently treats it as the whole file. PyAV (ffmpeg) decodes both, but reports the first link's length
# as that of the file, and with Opus the time stamps of the second link restart near zero, so that audio placed by time
# stamps overlaps the first half or is discarded as an overlap. With Vorbis they continue. Time has to be counted on
# wherever time stamps fall back by more than a packet.
#
# Seen 2026-11-29 with av 18.1.0 (ffmpeg 8.1), soundfile 0.14.0 (libsndfile 1.2.2), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 soundfile==0.14.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import io
import sys

import av
import numpy as np
import soundfile

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info, "libsndfile", soundfile.__libsndfile_version__)
RATE, SECONDS = 16_000, 2
seen = {}
for subtype in ("VORBIS", "OPUS"):
    name = f"{subtype}.ogg"
    with open(name, "wb") as chained:
        for pitch in (300, 600):
            link = io.BytesIO()
            tone = 0.4 * np.sin(2 * np.pi * pitch * np.arange(RATE * SECONDS) / RATE)
            soundfile.write(link, tone, RATE, format="OGG", subtype=subtype)
            chained.write(link.getvalue())
    by_libsndfile = len(soundfile.read(name)[0]) / RATE
    with av.open(name) as container:
        told = container.duration / 1_000_000
        frames = list(container.decode(audio=0))
    stamps = [float(frame.pts * frame.time_base) for frame in frames]
    decoded = sum(frame.samples / frame.sample_rate for frame in frames)
    back = min(after - before for before, after in zip(stamps, stamps[1:]))
    print(f"{subtype}: {2 * SECONDS} s of sound; libsndfile reads {by_libsndfile:.2f} s; PyAV tells {told:.2f} s, "
          f"decodes {decoded:.2f} s, last stamp {stamps[-1]:.2f} s, largest step back {min(0, back):.2f} s")
    seen[subtype] = round(by_libsndfile), round(told), round(decoded), round(max(stamps)), back < -1

expected = {"VORBIS": (2, 2, 4, 4, False), "OPUS": (2, 2, 4, 2, True)}
sys.exit(0 if seen == expected else "changed: chained files are read otherwise")
EOF
echo "as described"
