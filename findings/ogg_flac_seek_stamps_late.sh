#!/usr/bin/env bash
# After a seek in FLAC within Ogg, ffmpeg stamps up to a second of audio late, then its times jump back.
#
# FLAC is lossless and its frames stand alone, so one expects that a seek in it, of all formats, is exact; and in a .flac
# file it is. In an Ogg file (.oga, .ogg) the frames of the page that a seek leads to can be stamped late by the length
# of that page, 0.3 to 0.9 s: always on the last page, otherwise depending on how the frames fill the pages, in one
# recording at one place in twenty, in another at most. With the next page the times are right again, so they fall back.
# The samples are right: only a comparison with decoding from the start tells. A click on a word then plays what was said
# most of a second earlier. Each frame's header has its number, which gives its true place.
#
# Seen 2026-11-30 with av 18.1.0 (ffmpeg 8.1), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys

import av
import numpy as np

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info, "numpy", np.__version__)
RATE, SECONDS = 44_100, 20
noise = (3000 * np.random.default_rng(3).standard_normal(RATE * SECONDS)).astype(np.int16)


def write(name):
    with av.open(name, "w") as container:
        stream = container.add_stream("flac", rate=RATE, layout="mono")
        frame = av.AudioFrame.from_ndarray(noise[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, 0
        for packet in stream.encode(frame) + stream.encode(None):
            container.mux(packet)


def place_of(samples):
    """Return where these samples were written."""
    for at in np.flatnonzero(noise[: len(noise) - 99] == samples[0]):
        if np.array_equal(noise[at : at + 100], samples[:100]):
            return at
    sys.exit("changed: the samples themselves are others")


def late_ms(name, seconds):
    """Return how late the frames decoded after a seek are stamped, one by one."""
    with av.open(name) as container:
        stream = container.streams.audio[0]
        container.seek(int(seconds / stream.time_base), stream=stream)
        frames = [frame for frame, _ in zip(container.decode(stream), range(12))]
    stamped = [1000 * float(frame.pts * frame.time_base) for frame in frames if frame.samples >= 100]
    return [round(ms - 1000 * place_of(frame.to_ndarray()[0]) / RATE) for ms, frame in zip(stamped, frames)]


seen = {}
for name in ("noise.flac", "noise.ogg"):
    write(name)
    seen[name] = [late_ms(name, seconds) for seconds in range(SECONDS)]
    affected = sum(late[0] > 1 for late in seen[name])
    print(f"{name}: {affected} of {SECONDS} seeks are stamped late; ms late, frame by frame, from 10 s: {seen[name][10]}")
exact = all(ms == 0 for late in seen["noise.flac"] for ms in late)
falls_back = any(late[0] > 300 and late[-1] == 0 for late in seen["noise.ogg"])
sys.exit(0 if exact and falls_back else "changed: Ogg FLAC is stamped right after a seek")
EOF
echo "as described"
