#!/usr/bin/env bash
# Two joined Ogg Vorbis recordings of different sampling rates: reading stops after the first, asking for a patch.
#
# Chained Ogg files are valid, and each link may have its own rate. PyAV (ffmpeg) reads the first link, then raises
# PatchWelcomeError ("Not yet implemented in FFmpeg, patches welcome"). It is an FFmpegError like any other, so code
# that treats a demuxer error as the damaged end of a file, and keeps what came before, silently loses the second
# recording. It must be distinguished from damage.
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
import av.error
import numpy as np
import soundfile

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info)
SECONDS = 3
with open("joined.ogg", "wb") as joined:
    for rate in (44_100, 22_050):
        link = io.BytesIO()
        tone = 0.4 * np.sin(2 * np.pi * 440 * np.arange(rate * SECONDS) / rate)
        soundfile.write(link, tone, rate, format="OGG", subtype="VORBIS")
        joined.write(link.getvalue())

decoded_s, error = 0.0, None
with av.open("joined.ogg") as container:
    try:
        for packet in container.demux(audio=0):
            for frame in packet.decode():
                decoded_s += frame.samples / frame.sample_rate
    except av.error.FFmpegError as raised:
        error = type(raised).__name__
        print(raised)
print(f"{2 * SECONDS} s of sound, {decoded_s:.2f} s decoded, then {error}")
sys.exit(0 if error == "PatchWelcomeError" and abs(decoded_s - SECONDS) < 0.1 else "changed")
EOF
echo "as described"
