#!/usr/bin/env bash
# faster-whisper's times are early by every gap in the recording: decode_audio joins the frames.
#
# A paused browser recorder, a call with dropped packets or a camera that lost its microphone leaves a gap in the time
# stamps of an otherwise good WebM, MKV or MP4. Players follow the time stamps and are silent there. decode_audio (used
# by transcribe() for any file name) ignores them and joins what is left. After a gap of 10 s, each word's time is 10 s
# early, text and confidence are perfect, and info.duration is that of the joined audio, so nothing seems wrong until
# somebody plays it. The audio must be laid out by time stamps first and passed in as an array.
#
# Seen 2026-11-29 with faster-whisper 1.2.1, av 18.1.0 (ffmpeg 8.1), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work ORT_DISABLE_TELEMETRY=1
python3 -m venv venv
venv/bin/pip install --quiet faster-whisper==1.2.1 ctranslate2==4.8.5 onnxruntime==1.32.0 av==18.1.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys
from fractions import Fraction
from importlib.metadata import version

import av
import numpy as np
from faster_whisper import decode_audio

print("faster-whisper", version("faster-whisper"), "av", av.__version__, "ffmpeg", av.ffmpeg_version_info)
SECONDS, GAP = 4, 10


def write(name, codec, rate, form, size):
    """Write clicks at 1 s and 3 s of what was recorded, with a pause of 10 s in its middle: at 1 s and 13 s."""
    sound = np.zeros((1, SECONDS * rate), np.int16)
    sound[0, rate : rate + 40] = sound[0, 3 * rate : 3 * rate + 40] = 28_000
    pause_from = size * (2 * rate // size)
    with av.open(name, "w") as container:
        stream = container.add_stream(codec, rate=rate, layout="mono", format=form)
        resampler = av.AudioResampler(format=form, layout="mono", rate=rate)
        for start in range(0, sound.shape[1], size):
            frame = av.AudioFrame.from_ndarray(np.ascontiguousarray(sound[:, start : start + size]), "s16", "mono")
            frame.sample_rate, frame.time_base = rate, Fraction(1, rate)
            frame.pts = start + (GAP * rate if start >= pause_from else 0)
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


def by_stamps(name):
    places = []
    with av.open(name) as container:
        for frame in container.decode(audio=0):
            samples = np.abs(frame.to_ndarray()[0].astype(float))
            loud = np.nonzero(samples > (8_000 if "s16" in frame.format.name else 0.25))[0]
            if len(loud):
                places.append(float(frame.pts * frame.time_base) + int(loud[0]) / frame.sample_rate)
        return sorted({round(place, 1) for place in places}), round(container.duration / 1_000_000)


seen = set()
for name, codec, rate, form, size in (
    ("a.mkv", "pcm_s16le", 16_000, "s16", 800),
    ("a.webm", "libopus", 48_000, "s16", 960),
    ("a.mp4", "aac", 16_000, "fltp", 1_024),
):
    write(name, codec, rate, form, size)
    sound = decode_audio(name)
    joined = sorted({round(place / 16_000, 1) for place in np.nonzero(np.abs(sound) > 0.25)[0].tolist()})
    clicks, length = by_stamps(name)
    print(f"{name:6} clicks by time stamps {clicks} in {length} s, by decode_audio {joined} in {len(sound) / 16_000:.1f} s")
    seen.add((tuple(clicks), length, tuple(joined), round(len(sound) / 16_000)))
sys.exit(0 if seen == {((1.0, 13.0), 14, (1.0, 3.0), 4)} else "changed: gaps are kept")
EOF
echo "as described"
