#!/usr/bin/env bash
# A WAV of floating-point samples, read by soundfile as int16, is digital silence: no error, no warning.
#
# dtype="int16" is what speech recognizers and voice detectors require, and with integer files it does what one expects:
# reading a 16-bit file as float and a 24-bit file as int16 are both scaled. From a float file, however, the samples are
# only truncated to integers, so everything between -1 and 1, all regular audio, becomes 0, and a recording from an
# editor that saves 32-bit float "has no speech in it". The same samples written as FLAC, or read as float and
# multiplied by 32767, are fine. Scaling happens with integers on both sides or floats on the reader's side, never from
# a float file to an integer reader.
#
# Seen 2026-11-29 with soundfile 0.14.0 (libsndfile 1.2.2), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet soundfile==0.14.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys

import numpy as np
import soundfile

print("soundfile", soundfile.__version__, soundfile.__libsndfile_version__, "numpy", np.__version__)
tone = 0.5 * np.sin(2 * np.pi * 440 * np.arange(16_000) / 16_000)
loudest = {}
for subtype in ("PCM_16", "PCM_24", "FLOAT", "DOUBLE"):
    soundfile.write("tone.wav", tone, 16_000, subtype=subtype)
    as_int, _ = soundfile.read("tone.wav", dtype="int16")
    as_float, _ = soundfile.read("tone.wav", dtype="float32")
    loudest[subtype] = int(np.abs(as_int).max())
    print(f"{subtype:7} loudest as int16: {loudest[subtype]:6}   as float32: {np.abs(as_float).max():.3f}")

whole = all(abs(loudest[subtype] - 16_383) <= 2 for subtype in ("PCM_16", "PCM_24"))
silent = loudest["FLOAT"] == loudest["DOUBLE"] == 0
sys.exit(0 if whole and silent else "changed: a float file is no longer read as silence")
EOF
echo "as described"
