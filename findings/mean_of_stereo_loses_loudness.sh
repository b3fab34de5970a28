#!/usr/bin/env bash
# The mean power of each channel of a long stereo recording is too low: numpy adds float32 one by one along axis 0.
#
# soundfile.read(dtype="float32") returns an array (frames, channels), and (samples**2).mean(axis=0) is the power of each
# channel: which one is louder, what the gain must be. numpy is known for adding in pairs, so that float32 sums stay
# exact; and samples.mean() over everything, or over one channel alone, does. But along axis 0 of an array in C order it
# adds row after row to one float32, which soon is so large that the rest is rounded away. After a quarter of an hour at
# 44.1 kHz a tenth of the power is missing, and the longer the recording, the more; of a constant, everything after
# 16,777,216 samples (6 min) is. Short files in tests are right. mean(axis=0, dtype=float) is exact, and so is the
# transposed copy.
#
# Seen 2026-11-30 with numpy 2.4.6. The audio is not read from a file here, only laid out like soundfile's.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet numpy==2.4.6

venv/bin/python - <<'EOF'
import sys

import numpy as np

print("numpy", np.__version__)
RATE, MINUTES = 44_100, 15
second = np.random.default_rng(0).normal(0, 0.1, (RATE, 2)).astype(np.float32)
true = (second.astype(float) ** 2).mean(axis=0)
seen = {}
for minutes in (1, MINUTES):
    power = np.tile(second, (60 * minutes, 1))  # the same second again and again: its power is known
    np.square(power, out=power)
    seen[minutes] = {
        "mean(axis=0)": power.mean(axis=0) / true,
        "mean() of each channel": np.array([power[:, channel].mean() for channel in (0, 1)]) / true,
        "mean(axis=0, dtype=float)": power.mean(axis=0, dtype=float) / true,
    }
    for how, ratio in seen[minutes].items():
        print(f"{minutes:2} min, {how}: {ratio[0]:.4f} and {ratio[1]:.4f} of the true power")
constant = np.ones((20_000_000, 2), np.float32).mean(axis=0)[0]
print(f"mean(axis=0) of 20,000,000 ones: {constant:.4f}")
short, long = seen[1], seen[MINUTES]
exact = all(np.allclose(ratio, 1, atol=0.002) for how, ratio in long.items() if how != "mean(axis=0)")
lost = (long["mean(axis=0)"] < 0.95).all() and np.allclose(short["mean(axis=0)"], 1, atol=0.01)
sys.exit(0 if exact and lost and constant < 0.9 else "changed: sums along axis 0 are exact")
EOF
echo "as described"
