#!/usr/bin/env bash
# A recording of three microphones, mixed to mono by ffmpeg, lacks the third; of six or eight, the fourth.
#
# Recorders for meetings and interviews write one channel per microphone into a WAV, without saying what the channels are.
# "All to mono" is expected to contain everybody. But ffmpeg guesses loudspeakers from the number of channels, three are
# "2.1", six "5.1", and leaves the subwoofer's channel out of every mix, as is right for films. So one person is missing
# completely, both from the output of PyAV's resampler and from what faster-whisper recognizes (decode_audio);
# the others are unequally loud. There is no warning, and the file, looked at channel by channel, is complete. With two,
# four or five microphones all are there, so a test with two passes. The layout has to be checked (its name is just
# "3 channels" then), and such channels have to be averaged by hand.
#
# Seen 2026-11-30 with av 18.1.0 (ffmpeg 8.1), faster-whisper 1.2.1, soundfile 0.14.0 (libsndfile 1.2.2), numpy 2.4.6.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export HOME=$work ORT_DISABLE_TELEMETRY=1
python3 -m venv venv
venv/bin/pip install --quiet faster-whisper==1.2.1 ctranslate2==4.8.5 onnxruntime==1.32.0 av==18.1.0 numpy==2.4.6 \
    soundfile==0.14.0

venv/bin/python - <<'EOF'
import sys
from importlib.metadata import version

import av
import numpy as np
import soundfile
from faster_whisper import decode_audio

print(*(f"{name} {version(name)}" for name in ("av", "faster-whisper", "soundfile")), "ffmpeg", av.ffmpeg_version_info)
RATE, PEAK = 16_000, 0.5
tone = PEAK * np.sin(2 * np.pi * 440 * np.arange(RATE) / RATE)


def by_av(name):
    """Return the layout, and the level of the mix as a share of the microphone's."""
    with av.open(name) as container:
        resampler = av.AudioResampler(format="s16", layout="mono", rate=RATE)
        frames = [*container.decode(audio=0), None]
        mixed = np.concatenate([part.to_ndarray()[0] for frame in frames for part in resampler.resample(frame)])
        return container.streams.audio[0].layout.name, np.abs(mixed.astype(float)).max() / 32767 / PEAK


silent = {}
for count in (2, 3, 4, 5, 6, 8):
    levels, recognized = [], []
    for speaking in range(count):
        channels = np.zeros((RATE, count))
        channels[:, speaking] = tone
        soundfile.write("meeting.wav", channels, RATE, subtype="PCM_16")
        layout, level = by_av("meeting.wav")
        levels.append(round(float(level), 2))
        recognized.append(float(np.abs(decode_audio("meeting.wav")).max()) > 0.01)
    silent[count] = [number for number, level in enumerate(levels, 1) if level == 0]
    print(f"{count} microphones ({layout}): levels in the mix {levels}, silent: {silent[count] or 'none'}")
    if silent[count] != [number for number, is_heard in enumerate(recognized, 1) if not is_heard]:
        sys.exit("changed: faster-whisper is given another mix")
sys.exit(0 if silent == {2: [], 3: [3], 4: [], 5: [], 6: [4], 8: [4]} else "changed: every microphone is in the mix")
EOF
echo "as described"
