#!/usr/bin/env bash
# pydub's set_frame_rate turns tones that should vanish into audible ones: it does not filter before it resamples.
#
# Recordings have 44.1 or 48 kHz, speech recognizers need 16 kHz, and set_frame_rate(16000) is the usual call.
# Everything above 8 kHz (hiss of s and f, a whistling charger) can't be kept and must be removed first. pydub passes
# the samples to audioop.ratecv, which interpolates linearly between them. So a tone of 15 kHz becomes one of 1 kHz, 3
# dB weaker, right among the vowels. ffmpeg's resampler (through PyAV) leaves nothing of it. Nothing in the result
# reveals this: length, rate and loudness are right.
#
# Seen 2026-11-29 with pydub 0.25.1 (Python 3.11's audioop; audioop-lts from 3.13 on), av 18.1.0, numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet pydub==0.25.1 av==18.1.0 numpy==2.4.6 'audioop-lts==0.2.2; python_version >= "3.13"'

venv/bin/python -W ignore - <<'EOF'
import sys
from importlib.metadata import version

import av
import numpy as np
from pydub import AudioSegment

print("pydub", version("pydub"), "av", av.__version__, "Python", sys.version.split()[0])
HIGH, LOW = 44_100, 16_000
tone = (16_000 * np.sin(2 * np.pi * 15_000 * np.arange(2 * HIGH) / HIGH)).astype(np.int16)


def loudest(samples):
    """Return frequency in Hz and amplitude, as a share of the tone's, of the strongest tone in the samples."""
    middle = samples[LOW // 2 : LOW // 2 + LOW].astype(float)
    spectrum = np.abs(np.fft.rfft(middle * np.hanning(LOW))) * 4 / LOW
    return int(np.argmax(spectrum)), round(float(spectrum.max()) / 16_000, 3)


segment = AudioSegment(tone.tobytes(), sample_width=2, frame_rate=HIGH, channels=1)
by_pydub = loudest(np.array(segment.set_frame_rate(LOW).get_array_of_samples()))

frame = av.AudioFrame.from_ndarray(tone[None], format="s16", layout="mono")
frame.sample_rate = HIGH
resampler = av.AudioResampler(format="s16", layout="mono", rate=LOW)
parts = [*resampler.resample(frame), *resampler.resample(None)]
by_ffmpeg = loudest(np.concatenate([part.to_ndarray()[0] for part in parts]))

print("15 kHz brought to 16,000 samples a second, strongest tone (Hz, share of its amplitude):")
print("pydub ", by_pydub)
print("ffmpeg", by_ffmpeg)
mirrored = by_pydub[0] == 1_000 and by_pydub[1] > 0.3
sys.exit(0 if mirrored and by_ffmpeg[1] < 0.02 else "changed: pydub filters before it resamples")
EOF
echo "as described"
