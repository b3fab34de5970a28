#!/usr/bin/env bash
# A FLAC file written into a pipe lasts 18 million years for soundfile, and reading to its end fails.
#
# A recorder that writes to a stream can't go back and fill in the number of samples; the format allows 0 there for
# "unknown", and ffmpeg and the players built on it take such files as any other. libsndfile opens it without a
# complaint and reports 9,223,372,036,854,775,807 frames. soundfile.read() then fails with "array is too big", which
# sounds like a lack of memory. Reading in blocks, the usual answer to that, yields all whole blocks and then raises
# "Internal psf_fseek() failed" instead of the last one, so code that takes an error for the end loses up to a block.
# mutagen reports 0.0 s, PyAV no duration. Only decoding gives the length, here with PyAV.
#
# Seen 2026-11-30 with soundfile 0.14.0 (libsndfile 1.2.2), av 18.1.0 (ffmpeg 8.1), mutagen 1.48.1, numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet soundfile==0.14.0 av==18.1.0 mutagen==1.48.1 numpy==2.4.6

venv/bin/python - <<'EOF'
import sys

import av
import mutagen.flac
import numpy as np
import soundfile

print("soundfile", soundfile.__version__, soundfile.__libsndfile_version__, "av", av.__version__, av.ffmpeg_version_info)
RATE, SECONDS, BLOCK = 16_000, 3, 5_000
samples = (np.random.default_rng(0).standard_normal(RATE * SECONDS) * 3000).astype(np.int16)


class Pipe:
    """Takes bytes one after another; there is no way back."""

    def __init__(self):
        self.data = bytearray()

    def write(self, data):
        self.data += data
        return len(data)


pipe = Pipe()
with av.open(pipe, "w", format="flac") as container:
    stream = container.add_stream("flac", rate=RATE, layout="mono")
    for at in range(0, len(samples), RATE):
        frame = av.AudioFrame.from_ndarray(samples[None, at : at + RATE], format="s16", layout="mono")
        frame.sample_rate, frame.pts = RATE, at
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))
with open("pipe.flac", "wb") as file:
    file.write(pipe.data)


def by_blocks():
    """Return how many samples come in blocks, and how that ends."""
    count = 0
    try:
        for block in soundfile.blocks("pipe.flac", BLOCK):
            count += len(block)
    except soundfile.LibsndfileError as error:
        return count, str(error)
    return count, "the end"


def at_once():
    try:
        return len(soundfile.read("pipe.flac")[0])
    except ValueError as error:
        return str(error)


info = soundfile.info("pipe.flac")
read, blocks = at_once(), by_blocks()
with av.open("pipe.flac") as container:
    duration, decoded = container.duration, sum(frame.samples for frame in container.decode(audio=0))
length = mutagen.flac.FLAC("pipe.flac").info.length
print(f"{len(samples)} samples were written")
print(f"soundfile: {info.frames} frames = {info.duration / 3.156e7:,.0f} years; read(): {read}; blocks(): {blocks}")
print(f"mutagen: {length} s; PyAV: duration {duration}, {decoded} samples decoded")
ok = info.frames == 2**63 - 1 and "too big" in str(read) and blocks[0] == len(samples) // BLOCK * BLOCK
ok = ok and "fseek" in blocks[1] and decoded == len(samples) and length == 0.0 and duration is None
sys.exit(0 if ok else "changed: the length is unknown, and the file is read")
EOF
echo "as described"
