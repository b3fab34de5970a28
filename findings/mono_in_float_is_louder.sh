#!/usr/bin/env bash
# ffmpeg's resampler mixes stereo to mono 3 dB louder if the output is float, beyond full scale if the input is loud.
#
# The sample format is a matter of storage: s16 or flt, the audio should be the same, and at the same rate without a
# change of channels it is. With a change of channels, the mixing factors depend on it. For integers they are scaled so
# that nothing can clip (a tone of 0.9 in both channels stays 0.9); for floats they are not: stereo to mono gives 1.27,
# 5.1 to stereo up to 2.17, which clips as soon as it is played or stored. So thresholds in dB tuned on s16 are 3 dB off
# in flt, a limiter, a peak display and a player in float disagree with each other, and whoever converts the float
# samples to 16 bits afterwards distorts what s16 would have kept. Mono to stereo, on the other hand, is 3 dB quieter in
# both, so going there and back is the identity in float only.
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
RATE, PEAK = 16_000, 0.9
tone = PEAK * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)


def loudest(source, target, sample_format):
    """Return the loudest sample after a change of channels; the tone is the same in all of the source."""
    layout = av.AudioLayout(source)
    samples = (np.tile(tone, (layout.nb_channels, 1)) * 32767).astype(np.int16)
    frame = av.AudioFrame.from_ndarray(samples, format="s16p", layout=source)
    frame.sample_rate = RATE
    resampler = av.AudioResampler(format=sample_format, layout=target, rate=RATE)
    mixed = np.concatenate([part.to_ndarray()[0] for part in resampler.resample(frame) + resampler.resample(None)])
    return round(float(np.abs(mixed.astype(float)).max()) / (32767 if sample_format == "s16" else 1), 2)


seen = {}
for source, target in (("mono", "mono"), ("stereo", "mono"), ("5.1", "stereo"), ("mono", "stereo")):
    seen[source, target] = [loudest(source, target, sample_format) for sample_format in ("s16", "flt")]
    print(f"{source} to {target}: {PEAK} becomes {seen[source, target][0]} in s16, {seen[source, target][1]} in flt")
expected = {("mono", "mono"): [0.9, 0.9], ("stereo", "mono"): [0.9, 1.27], ("5.1", "stereo"): [0.9, 2.17]}
expected["mono", "stereo"] = [0.64, 0.64]
sys.exit(0 if seen == expected else "changed: channels are mixed alike in both formats")
EOF
echo "as described"
