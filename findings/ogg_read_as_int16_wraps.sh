#!/usr/bin/env bash
# Ogg Vorbis and Opus read by soundfile as int16: what is too loud for 16 bits changes its sign instead of being clipped.
#
# A lossy codec doesn't keep peaks: a recording limited to full scale, which most published ones are, decodes to samples
# of 1.02, sometimes 1.3. Read as float they are just that. Read as int16, which speech recognizers and players take,
# MP3 and PCM clip them, as everybody expects, and libsndfile is even told to clip by soundfile. Its Vorbis and Opus
# readers don't: 1.02 becomes -0.98, so each loud syllable has full-scale clicks in it. Quiet test files never show it.
# int32 has the same fault. Reading as float, then np.clip(samples, -1, 1) * 32767, is right.
#
# Seen 2026-11-30 with soundfile 0.14.0 (libsndfile 1.2.2), numpy 2.4.6.
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
RATE, SECONDS = 48_000, 5
random = np.random.default_rng(0)
# Bursts of noise as loud as syllables, limited to 0.99 like any mastered recording.
loudness = np.repeat(random.uniform(0, 0.6, SECONDS * 10), RATE // 10)
sound = np.clip(random.standard_normal(SECONDS * RATE) * loudness, -0.99, 0.99)
flipped = {}
for kind, subtype in (("WAV", "PCM_16"), ("MP3", "MPEG_LAYER_III"), ("OGG", "VORBIS"), ("OGG", "OPUS")):
    soundfile.write("sound", sound, RATE, format=kind, subtype=subtype)
    as_float = soundfile.read("sound", dtype="float32")[0]
    found = {}
    for sample_type, full_scale in (("int16", 2**15), ("int32", 2**31)):
        as_integer = soundfile.read("sound", dtype=sample_type)[0] / full_scale
        found[sample_type] = int(np.sum(np.abs(as_integer - np.clip(as_float, -1, 1)) > 1))
    flipped[subtype] = found
    print(f"{subtype}: written up to 0.99, read up to {np.abs(as_float).max():.2f}; samples of the wrong sign:", found)
wrong = all(min(flipped[subtype].values()) > 50 for subtype in ("VORBIS", "OPUS"))
right = all(max(flipped[subtype].values()) == 0 for subtype in ("PCM_16", "MPEG_LAYER_III"))
sys.exit(0 if wrong and right else "changed: Ogg is clipped like the others")
EOF
echo "as described"
