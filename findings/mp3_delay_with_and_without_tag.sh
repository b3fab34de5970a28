#!/usr/bin/env bash
# Two MP3s of the same audio differ by 25 ms in their samples and not at all in their time stamps.
#
# An MP3 encoder inserts 1105 empty samples at the start. If the file has LAME's tag, ffmpeg and libsndfile remove them;
# if it has none (cut files, streams, encoders set that way), they stay. That much is known. But ffmpeg counts the time
# of what it removed: the first frame of the file with the tag has 25 ms, that of the other 0. Code that counts samples
# (libsndfile, recognizers) finds the click at 1.000 s and 1.025 s; code that follows PyAV's time stamps finds it at
# 1.025 s in both. A transcript timed in samples and played by time stamps is 25 ms late in exactly those files that are
# tagged properly. Subtract the stream's start_time from the time stamps.
#
# Seen 2026-11-29 with av 18.1.0 (ffmpeg 8.1, libmp3lame), soundfile 0.14.0 (libsndfile 1.2.2), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet av==18.1.0 soundfile==0.14.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys
from fractions import Fraction

import av
import numpy as np
import soundfile

print("av", av.__version__, "ffmpeg", av.ffmpeg_version_info, "libsndfile", soundfile.__libsndfile_version__)
RATE, SIZE = 44_100, 1_152
click = np.zeros((1, 2 * RATE), np.int16)
click[0, RATE : RATE + 40] = 28_000  # at 1.000 s


def write(name, options):
    with av.open(name, "w", options=options) as container:
        stream = container.add_stream("libmp3lame", rate=RATE, layout="mono", format="s16p")
        for start in range(0, click.shape[1], SIZE):
            part = np.ascontiguousarray(click[:, start : start + SIZE])
            frame = av.AudioFrame.from_ndarray(part, format="s16p", layout="mono")
            frame.sample_rate, frame.time_base, frame.pts = RATE, Fraction(1, RATE), start
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def places(name):
    """Return the click's second by libsndfile, by counted samples of PyAV, by its time stamps, by these less start."""
    sound, rate = soundfile.read(name)
    by_libsndfile = np.argmax(np.abs(sound) > 0.3) / rate
    counted = 0
    with av.open(name) as container:
        begins = float(container.streams.audio[0].start_time * container.streams.audio[0].time_base)
        for frame in container.decode(audio=0):
            loud = np.nonzero(np.abs(frame.to_ndarray()[0].astype(float)) > 0.3)[0]
            if len(loud):
                stamp = float(frame.pts * frame.time_base) + loud[0] / rate
                return [round(float(v), 3) for v in (by_libsndfile, (counted + loud[0]) / rate, stamp, stamp - begins)]
            counted += frame.samples


write("tagged.mp3", {})
write("bare.mp3", {"write_xing": "0"})
tagged, bare = places("tagged.mp3"), places("bare.mp3")
print("click at 1.000 s, found by (libsndfile, PyAV counted, PyAV stamps, stamps less start_time)")
print("with the tag:   ", tagged)
print("without the tag:", bare)
sys.exit(0 if (tagged, bare) == ([1.0, 1.0, 1.025, 1.0], [1.025] * 4) else "changed: the times are others")
EOF
echo "as described"
