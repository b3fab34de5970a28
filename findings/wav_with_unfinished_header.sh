#!/usr/bin/env bash
# One WAV with an unfinished header: each of three readers reports a different length of the recording.
#
# Recording into a pipe, or a recorder that lost power, yields a WAV whose length fields were never filled in: 0, or
# 0xFFFFFFFF for "unknown". All the audio is there. For 0, libsndfile reports a good file of no frames without an error,
# Python's wave module says that it is no WAVE file, and ffmpeg (PyAV) reads all of it. For 0xFFFFFFFF, libsndfile and
# ffmpeg read all of it, and wave reports 2,147,483,647 frames, which is 37 hours at 16 kHz, but returns only what is
# there. So "the file is empty" and "it lasts 37 hours" are both unreliable, and a length must come from the decoded
# audio.
#
# Seen 2026-11-29 with soundfile 0.14.0 (libsndfile 1.2.2), av 18.1.0 (ffmpeg 8.1), the wave module of Python 3.11.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv venv
venv/bin/pip install --quiet soundfile==0.14.0 av==18.1.0 numpy==2.4.6

venv/bin/python - <<'EOF'
import struct
import sys
import wave

import av
import numpy as np
import soundfile

print("Python", sys.version.split()[0], "libsndfile", soundfile.__libsndfile_version__, "av", av.__version__)
RATE = 16_000
FRAMES = 3 * RATE
SOUND = np.random.default_rng(1).integers(-9_000, 9_000, FRAMES).astype("<i2").tobytes()


def by_libsndfile(name):
    return soundfile.info(name).frames, len(soundfile.read(name)[0])


def by_wave(name):
    try:
        with wave.open(name) as file:
            return file.getnframes(), len(file.readframes(file.getnframes())) // 2
    except wave.Error as error:
        return str(error)


def by_ffmpeg(name):
    with av.open(name) as container:
        return container.duration * RATE // 1_000_000, sum(frame.samples for frame in container.decode(audio=0))


seen = {}
for label, riff, data in (("zero", 0, 0), ("unknown", 0xFFFFFFFF, 0xFFFFFFFF)):
    name = f"{label}.wav"
    form = struct.pack("<IHHIIHH", 16, 1, 1, RATE, 2 * RATE, 2, 16)
    with open(name, "wb") as file:
        file.write(b"RIFF" + struct.pack("<I", riff) + b"WAVEfmt " + form + b"data" + struct.pack("<I", data) + SOUND)
    for reader in (by_libsndfile, by_wave, by_ffmpeg):
        seen[label, reader.__name__] = reader(name)
        print(f"length field {label:8} {reader.__name__:13} frames (told, read): {seen[label, reader.__name__]}")

expected = {
    ("zero", "by_libsndfile"): (0, 0),
    ("zero", "by_wave"): "not a WAVE file",
    ("zero", "by_ffmpeg"): (FRAMES, FRAMES),
    ("unknown", "by_libsndfile"): (FRAMES, FRAMES),
    ("unknown", "by_wave"): (0x7FFFFFFF, FRAMES),
    ("unknown", "by_ffmpeg"): (FRAMES, FRAMES),
}
sys.exit(0 if seen == expected else "changed: the readers no longer differ in this way")
EOF
echo "as described"
