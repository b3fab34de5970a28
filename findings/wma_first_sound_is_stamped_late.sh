#!/usr/bin/env bash
# Windows Media (wma, asf, wmv): the first decoded frame is stamped 93 ms, though the audio starts at 46 ms.
#
# The encoder starts with a packet that only leads into the next one, and ASF has no negative times, so the file as a
# whole is shifted by one frame (2,048 samples: 46 ms), including the video. The decoder returns nothing for the first
# packet, but has also discarded the first frame of audio. Code that takes the stream's start for the start of the audio
# has all words 46 ms late; code that takes the first decoded frame has them 46 ms early. Correct is the stream's start
# plus one frame, compared with the video's own start.
#
# Seen 2026-11-29 with av 18.1.0 (ffmpeg 8.1), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys
from fractions import Fraction

import av
import numpy as np

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info)
RATE, CLICK_S = 44_100, 0.5
sound = np.zeros(2 * RATE, np.float32)
at = int(CLICK_S * RATE)
sound[at : at + 441] = 0.8 * np.sin(2 * np.pi * 2000 * np.arange(441) / RATE)

with av.open("talk.wma", "w") as container:
    stream = container.add_stream("wmav2", rate=RATE, layout="mono")
    stream.bit_rate = 64_000
    for first in range(0, len(sound), 2048):
        part = np.ascontiguousarray(sound[np.newaxis, first : first + 2048])
        frame = av.AudioFrame.from_ndarray(part, format="fltp", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, first, Fraction(1, RATE)
        container.mux(stream.encode(frame))
    container.mux(stream.encode())

with av.open("talk.wma") as container:
    stream = container.streams.audio[0]
    start_s = float(stream.start_time * stream.time_base)
    frames = list(container.decode(stream))
first_s = float(frames[0].pts * frames[0].time_base)
decoded = np.concatenate([frame.to_ndarray()[0] for frame in frames])
click_s = int(np.flatnonzero(np.abs(decoded) > 0.2)[0]) / RATE
by_stream, by_frame = first_s - start_s + click_s, click_s
by_rule = first_s + click_s - (start_s + 2048 / RATE)
print(f"stream starts at {start_s:.3f} s, first frame at {first_s:.3f} s; the click of {CLICK_S} s is")
print(f"  at {by_stream:.3f} s counted from the stream's start, {by_frame:.3f} s from the first frame, "
      f"{by_rule:.3f} s from the start and one frame")
late, early = round(1000 * (by_stream - CLICK_S)), round(1000 * (by_frame - CLICK_S))
as_seen = 40 <= late <= 50 and -50 <= early <= -40 and abs(by_rule - CLICK_S) < 0.003
sys.exit(0 if as_seen else f"changed: {late} ms late, {early} ms early")
EOF
echo "as described"
