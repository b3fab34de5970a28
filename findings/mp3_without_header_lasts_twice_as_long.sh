#!/usr/bin/env bash
# A variable bit rate MP3 without a Xing header reports a length wrong by any factor, without a warning.
#
# Stream recorders, and tools that cut MP3s without decoding, write no header with the number of frames. The length is
# then the file size divided by the bit rate of the first frames. A recording that starts quietly, as most do, is nearly
# twice as long by PyAV's container.duration, its stream.duration, by libsndfile's frame count and by mutagen, three
# independent programs. None warns. A progress bar stops half-way, a waveform is drawn too wide, and "the last word is
# at the end" is false. Only decoding to the end gives the length. (Seeking does not reveal it: ffmpeg seeks to the
# right place, because it indexes what it passes.)
#
# Seen 2026-11-29 with av 18.1.0 (ffmpeg 8.1, libmp3lame), soundfile 0.14.0 (libsndfile 1.2.2), mutagen 1.48.1.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 soundfile==0.14.0 numpy==2.4.6 mutagen==1.48.1

venv/bin/python - <<'EOF'
import sys
from fractions import Fraction

import av
import mutagen
import mutagen.mp3
import numpy as np
import soundfile

print("av", av.__version__, "libsndfile", soundfile.__libsndfile_version__, "mutagen", mutagen.version_string)
RATE, SIZE, SECONDS = 44_100, 1_152, 60
noise = 9_000 * np.random.default_rng(0).standard_normal(RATE * SECONDS)
noise[: RATE * SECONDS // 2] = 0  # quiet at first, then loud
sound = noise.clip(-32_000, 32_000).astype(np.int16)[None]


def write(name, options):
    with av.open(name, "w", options=options) as container:
        stream = container.add_stream(
            "libmp3lame", rate=RATE, layout="mono", format="s16p", options={"flags": "+qscale", "global_quality": "236"}
        )
        for start in range(0, sound.shape[1], SIZE):
            part = np.ascontiguousarray(sound[:, start : start + SIZE])
            frame = av.AudioFrame.from_ndarray(part, format="s16p", layout="mono")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def lengths(name):
    with av.open(name) as container:
        told = container.duration / 1_000_000
        decoded = sum(frame.samples for frame in container.decode(audio=0)) / RATE
    return {
        "decoded": round(decoded, 1),
        "PyAV": round(told, 1),
        "libsndfile": round(soundfile.info(name).duration, 1),
        "mutagen": round(mutagen.mp3.MP3(name).info.length, 1),
    }


write("header.mp3", {})
write("bare.mp3", {"write_xing": "0"})
with_header, bare = lengths("header.mp3"), lengths("bare.mp3")
print("seconds with the header:   ", with_header)
print("seconds without the header:", bare)
right = all(abs(value - SECONDS) < 0.2 for value in with_header.values()) and abs(bare.pop("decoded") - SECONDS) < 0.2
sys.exit(0 if right and all(value > 1.5 * SECONDS for value in bare.values()) else "changed: lengths are told otherwise")
EOF
echo "as described"
